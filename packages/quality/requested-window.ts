import { BadInputError, type Ports, type Problem, reportSchema } from '@kafka-dataops/core'
import { formatWindow, type RequestedWindow, type TopicIdentity, type Window } from '@kafka-dataops/kafka'
import { advancePositions, type CheckedPositions, checkedPositions, positionsKey, topicPositions } from './positions.ts'

/** A window that can be opened, and what is to be done when it was read. */
export interface ResolvedWindow {
  readonly window: Window | ((identity: TopicIdentity) => Promise<Window>)
  /** Whether it goes on where an earlier run stopped, once it was opened: then it may well hold nothing. */
  goesOn(): boolean
  /** What a reader of the report should know about it, once it was opened. */
  notes(): readonly string[]
  /** Leaves how far the run came for the next one. */
  keep(ended: EndedReading): void
}

interface EndedReading {
  readonly identity: TopicIdentity
  readonly partial: boolean
  /** There when only a sample of the window was wanted. */
  readonly sample?: unknown
  readonly ranges: readonly { readonly partition: number; readonly to: string }[]
}

/**
 * Finds what a requested window stands for: the offsets of a report, or what came since the last run.
 * @throws BadInputError when the report cannot be used, or there is no state to go on from.
 */
export async function resolveWindow(
  requested: RequestedWindow,
  subject: { readonly topic: string; readonly contract: string },
  ports: Pick<Ports, 'files' | 'state'>,
): Promise<ResolvedWindow> {
  switch (requested.kind) {
    case 'report':
      return fixed(await windowOfReport(requested.file, subject.topic, ports.files))
    case 'incremental':
      return incremental(requested.first, subject.contract, ports.state)
    default:
      return fixed(requested)
  }
}

function fixed(window: Window): ResolvedWindow {
  return { window, goesOn: () => false, notes: () => [], keep: () => {} }
}

function incremental(first: Window & RequestedWindow, contract: string, state: Ports['state']): ResolvedWindow {
  if (state === undefined) {
    throw new BadInputError({
      code: 'state-missing',
      message: 'window is incremental, but state is not given: nothing says where the last run stopped.',
      help: 'Give state, as branch:kafka-dataops-state or dir:.kafka-dataops.',
    })
  }
  let base: CheckedPositions | undefined
  return {
    async window(identity) {
      base = await state.read(checkedPositions, positionsKey(identity, contract))
      return base === undefined ? first : { kind: 'after', stopped: topicPositions(base) }
    },
    goesOn: () => base !== undefined,
    notes: () => [
      base === undefined
        ? `No earlier run is known in the ${state.place}: this first incremental run begins with ${formatWindow(first)}.`
        : `Goes on where the last run stopped, as the ${state.place} says.`,
    ],
    keep({ identity, partial, sample, ranges }) {
      // A sample that was stopped has no offset before which all of it was checked.
      if (partial && sample !== undefined) return
      const ended: CheckedPositions = {
        topic: identity.topic,
        ...(identity.topicId === undefined ? {} : { topicId: identity.topicId }),
        ...(identity.clusterId === undefined ? {} : { clusterId: identity.clusterId }),
        contract,
        positions: Object.fromEntries(ranges.map(({ partition, to }) => [String(partition), to])),
      }
      state.updateAfterVerdict(checkedPositions, positionsKey(identity, contract), (current) =>
        advancePositions(current, base, ended),
      )
    },
  }
}

async function windowOfReport(file: string, topic: string, files: Ports['files']): Promise<Window> {
  const subject = reportSchema.shape.subject.safeParse(subjectOf(await files.readText(file)))
  if (!subject.success) throw new BadInputError(noReport(files.placePath(file)))
  const topics = subject.data.topics ?? []
  const found = topics.find((read) => read.topic === topic)
  if (found === undefined) {
    const others = topics.map((read) => `"${read.topic}"`).join(', ')
    throw new BadInputError({
      code: 'report-without-topic',
      message: `${files.placePath(file)} says nothing about topic "${topic}"${others === '' ? '' : `, only about ${others}`}.`,
      help: 'Give a report of a run that read this topic.',
    })
  }
  const ranges = found.partitions.map(({ partition, from, to }) => ({ partition, from: BigInt(from), to: BigInt(to) }))
  return { kind: 'offsets', ranges, ...(found.topicId === undefined ? {} : { topicId: found.topicId }) }
}

function subjectOf(text: string): unknown {
  try {
    const report: unknown = JSON.parse(text)
    return report !== null && typeof report === 'object' && 'subject' in report ? report.subject : undefined
  } catch {
    return undefined
  }
}

function noReport(file: string): Problem {
  return {
    code: 'report-malformed',
    message: `${file} is not a report of this suite: it has no offset ranges to read again.`,
    help: 'Give the file that the report input wrote.',
  }
}
