import { BadInputError, type Files, type Redactor, type StatePlace } from '@kafka-dataops/core'
import type { KpiHistory, OpenedState, StateStore } from '@kafka-dataops/history'
import type { HostRun } from './execute.ts'

/** How long what a run leaves may take to be written after its verdict, in milliseconds: a cancelled job has 7.5 s. */
export const settleMs = 20_000

export interface RunStateSettings {
  readonly place: StatePlace
  readonly files: Files
  readonly redactor: Redactor
  readonly fetch: typeof fetch
  /** Of the run. */
  readonly signal: AbortSignal
  readonly token: string | undefined
  /** Key of the series of runs that this one belongs to. */
  readonly series: string
}

export interface RunState extends OpenedState {
  readonly history: KpiHistory
}

/**
 * The state that the `state` input names, for one run. The branch is one of the repository that the workflow runs in.
 * @throws BadInputError when a branch is named and the repository or a token for it is not known.
 */
export async function openRunState(
  run: Pick<HostRun, 'environment' | 'clock' | 'leavesNoState'>,
  settings: RunStateSettings,
): Promise<RunState> {
  const history = await import('@kafka-dataops/history')
  const store = storeOf(history, run, settings)
  const shared = {
    now: run.clock.now,
    redact: settings.redactor.data,
    ...(run.leavesNoState === undefined ? {} : { readOnly: run.leavesNoState }),
  }
  return {
    ...history.openState(store, { ...shared, signal: settings.signal }),
    history: history.openKpiHistory(store, shared, settings.series),
  }
}

function storeOf(
  { branchStore, folderStore }: typeof import('@kafka-dataops/history'),
  { environment }: Pick<HostRun, 'environment'>,
  { place, files, fetch, token }: RunStateSettings,
): StateStore {
  if (place.kind === 'folder') return folderStore(files.resolve(place.path), place.path)
  const { branch } = place
  const repository = environment.get('GITHUB_REPOSITORY') ?? ''
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new BadInputError({
      code: 'state-without-repository',
      message: `state is branch:${branch}, but of which repository is not known: GITHUB_REPOSITORY is not set.`,
      help: 'In a terminal set GITHUB_REPOSITORY to owner/name, or use a folder, as state: dir:.kafka-dataops.',
    })
  }
  if (token === undefined || token.trim() === '') {
    throw new BadInputError({
      code: 'state-without-token',
      message: `state is branch:${branch}, but github-token is not given.`,
      help: 'Give github-token (in a terminal as KAFKA_DATAOPS_GITHUB_TOKEN), or use a folder, as state: dir:.kafka-dataops.',
    })
  }
  const apiUrl = (environment.get('GITHUB_API_URL') || 'https://api.github.com').replace(/\/+$/, '')
  return branchStore({ apiUrl, repository, branch, token: token.trim(), fetch })
}
