#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('error: kafka-dataops needs Node 24 or newer, this is ' + process.version)
  process.exit(2)
}
const { runCli } = await import('../index.js')

await runCli(process.argv.slice(2))
