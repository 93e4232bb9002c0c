import { createHash } from 'node:crypto'

/** A repository as GitHub's Git Data API shows it; object ids are those of Git. */
export interface FakeGit {
  /** Texts of a branch's files, by path; undefined when there is no such branch. */
  readonly files: (branch: string) => Readonly<Record<string, string>> | undefined
  /** Messages of a branch's commits, the newest first. */
  readonly log: (branch: string) => readonly string[]
  /** Puts a commit on a branch from outside. */
  readonly push: (branch: string, files: Readonly<Record<string, string>>) => void
  readonly deleteBranch: (branch: string) => void
  readonly play: (
    route: string,
    parameters: Readonly<Record<string, string>>,
    body: unknown,
    base: string,
  ) => { readonly status: number; readonly value: unknown }
}

export interface FakeGitOptions {
  readonly isEmpty?: boolean
  readonly protectedBranches?: readonly string[]
}

interface Commit {
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

type Tree = ReadonlyMap<string, string>
type Json = Readonly<Record<string, unknown>>

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const author = { name: 'github-actions[bot]', email: 'bot@users.noreply.github.com', date: '2026-01-01T00:00:00Z' }

export function fakeGit({ isEmpty = false, protectedBranches = [] }: FakeGitOptions): FakeGit {
  const blobs = new Map<string, string>()
  const trees = new Map<string, Tree>([[emptyTree, new Map()]])
  const commits = new Map<string, Commit>()
  const branches = new Map<string, string>()

  const addBlob = (text: string): string => {
    const id = sha1(`blob ${Buffer.byteLength(text)}\0${text}`)
    blobs.set(id, text)
    return id
  }
  const addTree = (files: Tree): string => {
    if (files.size === 0) return emptyTree
    const id = sha1(JSON.stringify([...files].sort()))
    trees.set(id, files)
    return id
  }
  const addCommit = (commit: Commit): string => {
    const id = sha1(JSON.stringify([commit, commits.size]))
    commits.set(id, commit)
    return id
  }
  const descendsFrom = (id: string, ancestor: string): boolean =>
    id === ancestor || (commits.get(id)?.parents.some((parent) => descendsFrom(parent, ancestor)) ?? false)
  const treeOf = (branch: string): Tree | undefined => {
    const commit = commits.get(branches.get(branch) ?? '')
    return commit === undefined ? undefined : trees.get(commit.tree)
  }
  const refJson = (base: string, branch: string): Json => ({
    ref: `refs/heads/${branch}`,
    node_id: 'REF_1',
    url: `${base}/ref`,
    object: { type: 'commit', sha: branches.get(branch), url: `${base}/commit` },
  })
  const notFound = { status: 404, value: { message: 'Not Found', documentation_url: 'https://docs.github.com' } }
  const conflict = (message: string) => ({
    status: 409,
    value: { message, documentation_url: 'https://docs.github.com' },
  })
  const invalid = (message: string) => ({
    status: 422,
    value: { message, documentation_url: 'https://docs.github.com' },
  })

  const play: FakeGit['play'] = (route, parameters, body, base) => {
    if (isEmpty) return conflict('Git Repository is empty.')
    const given = (body ?? {}) as Json
    switch (route) {
      case 'GET /repos/{owner}/{repo}/git/ref/{ref}': {
        const branch = (parameters.ref ?? '').replace(/^heads\//, '')
        return branches.has(branch) ? { status: 200, value: refJson(base, branch) } : notFound
      }
      case 'POST /repos/{owner}/{repo}/git/refs': {
        const branch = String(given.ref).replace(/^refs\/heads\//, '')
        if (branches.has(branch)) return invalid('Reference already exists')
        if (!commits.has(String(given.sha))) return invalid('Object does not exist')
        if (protectedBranches.includes(branch)) return invalid('Repository rule violations found')
        branches.set(branch, String(given.sha))
        return { status: 201, value: refJson(base, branch) }
      }
      case 'PATCH /repos/{owner}/{repo}/git/refs/{ref}': {
        const branch = (parameters.ref ?? '').replace(/^heads\//, '')
        const head = branches.get(branch)
        if (head === undefined) return invalid('Reference does not exist')
        if (protectedBranches.includes(branch)) return invalid('Repository rule violations found')
        if (given.force !== true && !descendsFrom(String(given.sha), head))
          return invalid('Update is not a fast forward')
        branches.set(branch, String(given.sha))
        return { status: 200, value: refJson(base, branch) }
      }
      case 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}':
        return commitAnswer(200, parameters.commit_sha ?? '', base)
      case 'POST /repos/{owner}/{repo}/git/commits': {
        const id = addCommit({
          tree: String(given.tree),
          parents: (given.parents as string[] | undefined) ?? [],
          message: String(given.message),
        })
        return commitAnswer(201, id, base)
      }
      case 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': {
        const id = parameters.tree_sha ?? ''
        return id === emptyTree ? notFound : treeAnswer(200, id, base)
      }
      case 'POST /repos/{owner}/{repo}/git/trees': {
        const files = new Map(trees.get(String(given.base_tree ?? emptyTree)))
        for (const entry of given.tree as { path: string; content: string }[]) {
          files.set(entry.path, addBlob(entry.content))
        }
        return treeAnswer(201, addTree(files), base)
      }
      case 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': {
        const text = blobs.get(parameters.file_sha ?? '')
        if (text === undefined) return notFound
        const content = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n')
        const sha = parameters.file_sha
        return {
          status: 200,
          value: { sha, node_id: 'B_1', size: text.length, url: `${base}/blob`, content, encoding: 'base64' },
        }
      }
      default:
        throw new Error(`${route} is not played`)
    }
  }

  function commitAnswer(status: number, id: string, base: string) {
    const commit = commits.get(id)
    if (commit === undefined) return notFound
    return {
      status,
      value: {
        sha: id,
        node_id: 'C_1',
        url: `${base}/commit`,
        html_url: `${base}/commit`,
        author,
        committer: author,
        message: commit.message,
        tree: { sha: commit.tree, url: `${base}/tree` },
        parents: commit.parents.map((sha) => ({ sha, url: `${base}/commit`, html_url: `${base}/commit` })),
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
      },
    }
  }

  function treeAnswer(status: number, id: string, base: string) {
    const files = trees.get(id)
    if (files === undefined) return notFound
    const folders = new Set([...files.keys()].filter((path) => path.includes('/')).map((path) => path.split('/')[0]))
    const tree = [
      ...Array.from(folders, (path) => ({ path, mode: '040000', type: 'tree', sha: sha1(`${id} ${path}`) })),
      ...Array.from(files, ([path, sha]) => ({ path, mode: '100644', type: 'blob', sha, size: 1 })),
    ]
    return { status, value: { sha: id, url: `${base}/tree`, truncated: false, tree } }
  }

  return {
    play,
    files(branch) {
      const tree = treeOf(branch)
      return tree && Object.fromEntries(Array.from(tree, ([path, id]) => [path, blobs.get(id) ?? '']))
    },
    log(branch) {
      const messages: string[] = []
      for (let id = branches.get(branch); id !== undefined; id = commits.get(id)?.parents[0]) {
        messages.push(commits.get(id)?.message ?? '')
      }
      return messages
    },
    push(branch, files) {
      const tree = new Map(treeOf(branch))
      for (const [path, text] of Object.entries(files)) tree.set(path, addBlob(text))
      const head = branches.get(branch)
      const parents = head === undefined ? [] : [head]
      branches.set(branch, addCommit({ tree: addTree(tree), parents, message: 'pushed' }))
    },
    deleteBranch: (branch) => {
      branches.delete(branch)
    },
  }
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}
