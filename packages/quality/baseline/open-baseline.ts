import { posix } from 'node:path'
import {
  BadInputError,
  type BaseCommit,
  baseCommit,
  type Git,
  type Ports,
  type Report,
  type ReportBody,
  reportSchema,
} from '@kafka-dataops/core'
import { loadCel } from '../cel/engine.ts'
import { mentionsCel } from '../contract/custom/cel.ts'
import { loadContract, topicContractFor } from '../contract/load.ts'
import type { Contract } from '../contract/model.ts'
import type { Target } from '../targets.ts'
import { compareWith } from './compare.ts'
import type { EarlierContract } from './earlier-contract.ts'

/** What the input baseline stands for. */
export type OpenedBaseline =
  | { readonly kind: 'report'; readonly source: string; readonly report: Report }
  | {
      readonly kind: 'contract'
      /** What the earlier contract says of a topic. */
      readonly of: (target: Target) => Promise<EarlierContract>
    }

type BaselinePorts = Pick<Ports, 'files' | 'git' | 'pullRequest' | 'pushedOver' | 'signal'>

/**
 * Opens a baseline: `git` (the contract at the commit that the change builds on), `git:REF`, a contract file, or the JSON
 * report of an earlier run.
 * @throws BadInputError when it is none of these or cannot be read.
 */
export async function openBaseline(given: string, ports: BaselinePorts): Promise<OpenedBaseline> {
  if (given === 'git' || given.startsWith('git:')) return gitBaseline(given.slice('git:'.length) || undefined, ports)
  const text = await ports.files.readText(given)
  const file = ports.files.placePath(given)
  if (text.trimStart().startsWith('{')) {
    const report = reportIn(text)
    if (report === 'other' || report !== undefined) return reportBaseline(report, file)
  }
  const contract = await contractIn(text, file)
  return { kind: 'contract', of: async (target) => earlierOf(contract, `the contract ${file}`, target) }
}

/** `other`: a report, but of something else or of a version to come; undefined: no report. */
function reportIn(text: string): Report | 'other' | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || !('reportVersion' in value)) return undefined
  const report = reportSchema.safeParse(value)
  return report.success && report.data.operation === 'kafka-quality-check' ? report.data : 'other'
}

function reportBaseline(report: Report | 'other', file: string): OpenedBaseline {
  if (report !== 'other') return { kind: 'report', source: `the run of ${report.startedAt} (${file})`, report }
  throw new BadInputError({
    code: 'baseline-unusable',
    message: `The baseline ${file} is no report of kafka-quality-check that this version can read.`,
    help: 'Give the JSON report of an earlier run of this check, a contract file, or git.',
  })
}

async function contractIn(text: string, file: string): Promise<Contract> {
  if (mentionsCel(text)) await loadCel()
  const loaded = loadContract(text, file)
  if (!loaded.ok) throw new BadInputError(loaded.problems)
  return loaded.contract
}

async function gitBaseline(ref: string | undefined, ports: BaselinePorts): Promise<OpenedBaseline> {
  const { git } = ports
  if (git === undefined) {
    throw new BadInputError({
      code: 'git-missing',
      message: 'baseline is git, but this is no Git repository, or there is no git program.',
      help: 'Run actions/checkout before this step, or give a contract file or a report.',
    })
  }
  const base = await baseCommit(ref, { ...ports, git })
  if (base === undefined) return { kind: 'contract', of: async () => nothingEarlier('no earlier commit') }
  return {
    kind: 'contract',
    async of(target) {
      const { file } = target.contract
      const [text, label] = await textThen(file, base, git, ports)
      if (text === undefined) return nothingEarlier(`${label}, which has no ${file}`)
      if (mentionsCel(text)) await loadCel()
      const loaded = loadContract(text, file)
      const source = `${file} of ${label}`
      return loaded.ok ? earlierOf(loaded.contract, source, target) : nothingEarlier(`${source}, which is no contract`)
    },
  }
}

/** A file as it was. On the main branch itself, when its last commit left the file as it is, as it was before that. */
async function textThen(
  file: string,
  { commit, label, before }: BaseCommit,
  git: Git,
  ports: Pick<Ports, 'files'>,
): Promise<readonly [text: string | undefined, label: string]> {
  const text = await textAt(file, commit, git)
  if (before === undefined) return [text, label]
  const here = await ports.files.readText(posix.relative(ports.files.placePath('.'), file))
  return text === here ? [await textAt(file, before.commit, git), before.label] : [text, label]
}

async function textAt(file: string, commit: string, git: Git): Promise<string | undefined> {
  const found = (await git.files(commit)).find(({ path }) => path === file)
  if (found === undefined) return undefined
  const [bytes] = await git.read([found])
  return new TextDecoder().decode(bytes)
}

function earlierOf(contract: Contract, source: string, { topicContract: { topic } }: Target): EarlierContract {
  const found = topicContractFor(contract, topic)
  const { warnings } = contract
  if (found.ok) return { source, warnings, topicContract: found.topicContract }
  return { source: `${source}, which says nothing of the topic ${topic}`, warnings, topicContract: undefined }
}

function nothingEarlier(source: string): EarlierContract {
  return { source, warnings: [], topicContract: undefined }
}

/** A run compared with the report of an earlier one. */
export function compareWithReport(
  body: ReportBody,
  { source, report }: Extract<OpenedBaseline, { readonly kind: 'report' }>,
): ReportBody {
  const topics = body.subject.topics ?? []
  const sameRecords = topics.length > 0 && JSON.stringify(topics) === JSON.stringify(report.subject.topics)
  return compareWith(body, { source, sameRecords, checks: report.checks, findings: report.findings })
}
