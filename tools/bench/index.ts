import { benchQuality } from './quality.ts'

/** `npm run bench -- quality [records]`: ratios against a peer measured in the same run. Needs a quiet machine. */
const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { quality: benchQuality }

const [name = '', ...args] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (benchmark === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`)
  process.exitCode = 2
} else {
  await benchmark(args)
}
