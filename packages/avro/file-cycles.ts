import type { FileReading } from './parse.ts'
import { problemAt, type RelatedPlace } from './problem.ts'
import { type TypeUse, typeName } from './schema.ts'
import { placeIn } from './source.ts'

/** One file's first use of a type that another file defines. */
export interface Dependency {
  readonly from: FileReading
  readonly to: FileReading
  readonly use: TypeUse
}

/** Circles told of one knot of files. */
const MAX_CYCLES = 20

/**
 * A registry takes the files one after the other, so they may not need each other in a circle. Of every knot of files
 * the shortest circle through each file is told, unless one told before goes through it.
 */
export function reportCycles(readings: readonly FileReading[], dependencies: readonly Dependency[]): void {
  const byFile = Map.groupBy(dependencies, (dependency) => dependency.from)
  for (const knot of knotsOf(readings, byFile)) {
    const told = new Set<FileReading>()
    let cycles = 0
    for (const reading of readings) {
      if (!knot.has(reading) || told.has(reading) || cycles++ >= MAX_CYCLES) continue
      const cycle = shortestCycle(reading, knot, byFile)
      for (const step of cycle) told.add(step.from)
      reportCycle(cycle)
    }
  }
}

/** The sets of two or more files that all need each other (Tarjan's strongly connected components). */
function knotsOf(
  readings: readonly FileReading[],
  byFile: ReadonlyMap<FileReading, readonly Dependency[]>,
): readonly ReadonlySet<FileReading>[] {
  const knots: Set<FileReading>[] = []
  const order = new Map<FileReading, number>()
  const lowest = new Map<FileReading, number>()
  const open: FileReading[] = []
  const isOpen = new Set<FileReading>()
  const lower = (file: FileReading, to: number): void => {
    lowest.set(file, Math.min(lowest.get(file) ?? to, to))
  }
  const begin = (file: FileReading): { readonly file: FileReading; next: number } => {
    lower(file, order.size)
    order.set(file, order.size)
    open.push(file)
    isOpen.add(file)
    return { file, next: 0 }
  }
  const close = (file: FileReading): void => {
    if (lowest.get(file) !== order.get(file)) return
    const knot = new Set(open.splice(open.lastIndexOf(file)))
    for (const member of knot) isOpen.delete(member)
    if (knot.size > 1) knots.push(knot)
  }
  for (const reading of readings) {
    const path = order.has(reading) ? [] : [begin(reading)]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = byFile.get(top.file)?.[top.next++]?.to
      if (to === undefined) {
        path.pop()
        close(top.file)
        const parent = path.at(-1)
        if (parent !== undefined) lower(parent.file, lowest.get(top.file) ?? 0)
      } else if (!order.has(to)) path.push(begin(to))
      else if (isOpen.has(to)) lower(top.file, order.get(to) ?? 0)
    }
  }
  return knots
}

/** The shortest way from a file of a knot back to itself, breadth first. */
function shortestCycle(
  start: FileReading,
  knot: ReadonlySet<FileReading>,
  byFile: ReadonlyMap<FileReading, readonly Dependency[]>,
): readonly Dependency[] {
  const cameBy = new Map<FileReading, Dependency>()
  const waiting = [start]
  for (const file of waiting) {
    for (const step of byFile.get(file) ?? []) {
      if (!knot.has(step.to) || cameBy.has(step.to)) continue
      cameBy.set(step.to, step)
      if (step.to === start) return wayTo(start, cameBy)
      waiting.push(step.to)
    }
  }
  return []
}

function wayTo(start: FileReading, cameBy: ReadonlyMap<FileReading, Dependency>): readonly Dependency[] {
  const way: Dependency[] = []
  let step = cameBy.get(start)
  while (step !== undefined) {
    way.push(step)
    step = step.from === start ? undefined : cameBy.get(step.from)
  }
  return way.reverse()
}

function reportCycle(cycle: readonly Dependency[]): void {
  const [first] = cycle
  if (first === undefined) return
  const files = [...cycle.map((step) => step.from.source.path), first.from.source.path]
  const message = `these files need each other, so none can be registered first: ${files.join(' -> ')}`
  const { reading, use } = { reading: first.from, use: first.use }
  reading.problems.push(problemAt(use.source, use.json, 'reference-cycle', message, stepsOf(cycle)))
}

/** The steps of a chain of files, each where the one uses the other. */
export function stepsOf(chain: readonly Dependency[]): readonly RelatedPlace[] {
  return chain.map(({ from, to, use }) => ({
    message: `${from.source.path} uses ${typeName(use.schema)} of ${to.source.path}`,
    place: placeIn(use.source, use.json),
  }))
}
