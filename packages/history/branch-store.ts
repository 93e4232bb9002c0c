import { BadInputError, UnreachableError } from '@kafka-dataops/core'
import { z } from 'zod'
import { accessDenied, askGit, type GitAnswer, messageOf, type RepositoryAccess } from './git-data.ts'
import { mostEntries, type StateSnapshot, type StateStore, tooManyEntries } from './store.ts'

export interface BranchAccess extends RepositoryAccess {
  readonly branch: string
}

/** Marks a branch that is ours: no other one is ever written to. Another layout would have another name. */
const marker = 'kafka-dataops-state.json'
const readme = `# State of the Kafka DataOps Actions

Workflow runs keep here what the next ones need, as the offsets up to which a topic was checked. Nothing here is secret.
Entries may be deleted, as may the whole branch: the next run then begins as the first one did.
`

/** Where the branch is, and what lies in it. */
interface Head {
  readonly commit: string
  readonly tree: string
  /** Blob ids of its files, by path. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Keeps entries as files of a branch, through GitHub's Git Data API: no checkout is needed, and none is touched. A change
 * is a commit on top of the one that was read, and the branch moves to it only as a fast-forward: when two runs write,
 * the second one is told. The branch is created without any of the repository's files when it is missing. Commits are
 * marked [skip ci].
 */
export function branchStore(access: BranchAccess): StateStore {
  const place = `branch "${access.branch}" of ${access.repository}`
  return {
    place,
    async read(entry, signal) {
      const file = `${entry}.json`
      const head = await readHead(access, place, signal)
      const blob = head?.files.get(file)
      return {
        text: blob === undefined ? undefined : await readBlob(access, blob, signal),
        replace: (text, later) => replaceFile(access, place, head, file, text, later),
      } satisfies StateSnapshot
    },
  }
}

const refSchema = z.object({ object: z.object({ type: z.string(), sha: z.string() }) })
const commitSchema = z.object({ tree: z.object({ sha: z.string() }) })
const treeSchema = z.object({
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), type: z.string(), sha: z.string() })),
})
const blobSchema = z.object({ content: z.string(), encoding: z.literal('base64') })
const objectSchema = z.object({ sha: z.string() })

/** Undefined when there is no such branch. */
async function readHead(access: BranchAccess, place: string, signal: AbortSignal): Promise<Head | undefined> {
  const commit = await readRef(access, signal)
  if (commit === undefined) return undefined
  const tree = bodyOf(await askGit(access, 'GET', `/commits/${commit}`, undefined, signal), commitSchema).tree.sha
  const listing = await askGit(access, 'GET', `/trees/${tree}?recursive=1`, undefined, signal)
  // GitHub knows no empty tree by its id.
  const isEmpty = listing.status === 404
  const found = isEmpty ? { truncated: false, tree: [] } : bodyOf(listing, treeSchema)
  const files = new Map(found.tree.filter(({ type }) => type === 'blob').map(({ path, sha }) => [path, sha]))
  if (found.truncated || (files.size > 0 && !files.has(marker))) throw foreignBranch(place)
  return { commit, tree, files }
}

async function readRef(access: BranchAccess, signal: AbortSignal): Promise<string | undefined> {
  const answer = await askGit(access, 'GET', `/ref/${refOf(access)}`, undefined, signal)
  if (answer.status === 404) return undefined
  if (answer.status === 409) throw new UnreachableError(emptyRepository(access))
  return bodyOf(answer, refSchema).object.sha
}

/** One part of the path, as GitHub's own clients write it: branch names have slashes. */
function refOf({ branch }: BranchAccess): string {
  return encodeURIComponent(`heads/${branch}`)
}

async function readBlob(access: BranchAccess, sha: string, signal: AbortSignal): Promise<string> {
  const { content } = bodyOf(await askGit(access, 'GET', `/blobs/${sha}`, undefined, signal), blobSchema)
  return Buffer.from(content, 'base64').toString('utf8')
}

async function replaceFile(
  access: BranchAccess,
  place: string,
  head: Head | undefined,
  file: string,
  text: string,
  signal: AbortSignal,
): Promise<boolean> {
  const entries = [...(head?.files.keys() ?? [])].filter((path) => path.includes('/'))
  if (entries.length >= mostEntries && head?.files.has(file) !== true) throw tooManyEntries(place)
  const commit = await writeCommit(access, head, file, text, signal)
  const answer =
    head === undefined
      ? await askGit(access, 'POST', '/refs', { ref: `refs/heads/${access.branch}`, sha: commit }, signal)
      : await askGit(access, 'PATCH', `/refs/${refOf(access)}`, { sha: commit, force: false }, signal)
  if (answer.status < 300) return true
  // Not where it was: somebody else was faster, or an answer of ours got lost on its way. Else GitHub has a reason.
  const now = await readRef(access, signal)
  if (now === commit) return true
  if (now !== head?.commit) return false
  throw refused(access, place, answer)
}

async function writeCommit(
  access: BranchAccess,
  head: Head | undefined,
  file: string,
  text: string,
  signal: AbortSignal,
): Promise<string> {
  const isNew = head === undefined || head.files.size === 0
  const files = [
    ...(isNew
      ? [
          { path: marker, content: '{ "layout": 1 }\n' },
          { path: 'README.md', content: readme },
        ]
      : []),
    { path: file, content: text },
  ]
  const tree = await created(
    access,
    '/trees',
    {
      ...(isNew ? {} : { base_tree: head.tree }),
      tree: files.map((entry) => ({ ...entry, mode: '100644', type: 'blob' })),
    },
    signal,
  )
  const message = `Keep ${file.replace(/\.json$/, '')}\n\n[skip ci]`
  return created(access, '/commits', { message, tree, parents: head === undefined ? [] : [head.commit] }, signal)
}

async function created(access: BranchAccess, path: string, body: unknown, signal: AbortSignal): Promise<string> {
  const answer = await askGit(access, 'POST', path, body, signal)
  if (answer.status === 409) throw new UnreachableError(emptyRepository(access))
  // GitHub hides what a token may not see.
  if (answer.status === 404) throw new UnreachableError(accessDenied(access.repository, 'write'))
  return bodyOf(answer, objectSchema).sha
}

function bodyOf<Value>({ status, body }: GitAnswer, schema: z.ZodType<Value>): Value {
  const parsed = schema.safeParse(body)
  if (status < 300 && parsed.success) return parsed.data
  const said = messageOf(body)
  throw new UnreachableError({
    code: 'state-unexpected-answer',
    message: `GitHub answered ${status}${said === '' ? '' : `: ${said}`}, which was not expected.`,
  })
}

function refused({ branch }: BranchAccess, place: string, answer: GitAnswer): UnreachableError {
  return new UnreachableError({
    code: 'state-branch-protected',
    message: `GitHub does not let the ${place} be written: ${messageOf(answer.body) || `it answered ${answer.status}`}.`,
    help: `Take "${branch}" out of the branch protection and the rulesets, or name another branch.`,
  })
}

function emptyRepository({ repository }: BranchAccess) {
  return {
    code: 'state-repository-empty',
    message: `${repository} has no commit yet, so it can hold no branch for the state.`,
    help: 'Push a first commit.',
  }
}

function foreignBranch(place: string): BadInputError {
  return new BadInputError({
    code: 'state-branch-foreign',
    message: `The ${place} holds other files than state, and was left alone.`,
    help: 'Name a branch for state only, as branch:kafka-dataops-state; it is created when it is missing.',
  })
}
