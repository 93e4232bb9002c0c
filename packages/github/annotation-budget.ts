import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '@kafka-dataops/core'

/** GitHub shows this many annotations of a job and drops the rest without a word. */
export const annotationsOfJob = 50

/**
 * What the steps of one job have left of its annotations. A step may take half of it, rounded up, so that those after it
 * have room: a first step that finds nothing takes nothing away.
 */
export interface AnnotationBudget {
  /** How many this step may write. */
  readonly limit: number
  /** Tells the next steps how many it wrote. Without a folder of the job every step counts for itself. */
  readonly spend: (count: number) => void
}

export function annotationBudget(environment: Environment): AnnotationBudget {
  const file = budgetFile(environment)
  const spent = file === undefined ? 0 : readSpent(file)
  return {
    limit: Math.ceil(Math.max(0, annotationsOfJob - spent) / 2),
    spend(count) {
      if (file === undefined || count === 0) return
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, String(spent + count))
    },
  }
}

/** One file a job: a runner's folder for temporary files may outlive it. */
function budgetFile(environment: Environment): string | undefined {
  const folder = environment.get('RUNNER_TEMP')
  if (folder === undefined || folder === '') return undefined
  const job = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map((name) => environment.get(name) ?? '')
  return path.join(folder, 'kafka-dataops', `annotations-${job.join('-').replace(/[^\w-]/g, '_')}`)
}

function readSpent(file: string): number {
  try {
    const spent = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(spent) && spent >= 0 ? spent : 0
  } catch {
    return 0
  }
}
