export * from './arguments.ts'
export * from './help.ts'
export * from './run-cli.ts'
export * from './terminal.ts'
