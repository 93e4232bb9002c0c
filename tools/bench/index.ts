/**
 * `npm run bench -- quality [records]`, `npm run bench -- avro [files]`, `npm run bench -- plan
 * [topics] [connectors]`: ratios against a peer measured in the same
 * run. Needs a quiet machine. Each is loaded only when it is asked for.
 */
const benchmarks: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  avro: async (args) => (await import('./avro.ts')).benchAvro(args),
  plan: async (args) => (await import('./plan.ts')).benchPlan(args),
  cel: async () => (await import('./cel.ts')).benchCel(),
  quality: async (args) => (await import('./quality.ts')).benchQuality(args),
}

const [name = '', ...args] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (benchmark === undefined) {
  console.error(`usage: npm run bench -- ${Object.keys(benchmarks).join(' | ')}`)
  process.exitCode = 2
} else {
  await benchmark(args)
}

export {}
