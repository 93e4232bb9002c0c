import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * The one direction of imports (docs/architecture.md): suite -> hosts (github, cli) -> host -> core, and suite ->
 * operations of the domain packages -> core. A package may import what is listed for it, and itself by relative path.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  history: ['core'],
  host: ['core', 'history'],
  github: ['core', 'host'],
  cli: ['core', 'host'],
  avro: ['core', 'decoders'],
  registry: ['core'],
  kafka: ['core'],
  'kafka-rest': ['core', 'kafka'],
  connect: ['core'],
  infra: ['connect', 'core', 'decoders', 'doctor', 'kafka', 'kafka-rest', 'quality', 'registry'],
  decoders: ['core', 'kafka', 'registry'],
  quality: ['core', 'decoders', 'kafka', 'registry'],
  doctor: ['connect', 'core', 'kafka', 'registry'],
  incidents: ['core'],
  notify: ['core', 'incidents'],
  stages: ['core'],
  schemas: ['avro', 'core', 'decoders', 'registry'],
  suite: ['cli', 'core', 'doctor', 'github', 'host', 'infra', 'notify', 'quality', 'schemas', 'stages'],
}

/** Packages that may know a host, and files that are allowed to print. */
const hosts = new Set(['github', 'cli', 'host', 'suite'])
/** Clients whose types must not leave their package. */
const owners: Readonly<Record<string, string | readonly string[]>> = {
  '@platformatic/kafka': 'kafka',
  kafkajs: 'kafka',
  avsc: 'avro',
  '@actions/core': 'github',
  '@actions/github': 'github',
  // quality writes the contracts that it infers.
  'js-yaml': ['core', 'quality'],
  nodemailer: 'notify',
}

export interface ForbiddenImport {
  readonly file: string
  readonly line: number
  readonly reason: string
}

/** Every import below `packages/` that goes against the direction. Tests may use other packages' testing folders. */
export function forbiddenImports(root: string): readonly ForbiddenImport[] {
  const found: ForbiddenImport[] = []
  for (const file of sourceFiles(path.join(root, 'packages'))) {
    const relative = path.relative(root, file).split(path.sep).join('/')
    const own = relative.split('/')[1] ?? ''
    const isTest = relative.endsWith('.test.ts') || relative.includes('/testing/')
    const lines = readFileSync(file, 'utf8').split('\n')
    for (const [index, text] of lines.entries()) {
      for (const reason of reasonsOf(text, relative, own, isTest))
        found.push({ file: relative, line: index + 1, reason })
    }
  }
  return found
}

const importPattern = /(?:from|import|import\()\s*'([^']+)'/g

function reasonsOf(line: string, file: string, own: string, isTest: boolean): readonly string[] {
  if (/^\s*(\*|\/\/)/.test(line)) return []
  const reasons: string[] = []
  for (const [, specifier = ''] of line.matchAll(importPattern)) {
    const sibling = /^@kafka-dataops\/([\w-]+)/.exec(specifier)?.[1]
    const rules = allowed[own]
    if (rules === undefined) reasons.push(`packages/${own} has no entry in tools/imports/directions.ts`)
    else if (sibling !== undefined && !isTest && !rules.includes(sibling))
      reasons.push(`${own} must not import ${sibling}`)
    const owner = owners[specifier]
    const isAllowed = owner === undefined || isTest || [owner].flat().includes(own)
    if (!isAllowed) reasons.push(`only ${[owner].flat().join(' and ')} may import ${specifier}`)
    if (specifier.startsWith('.') && !isTest) {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
      if (!target.startsWith(`packages/${own}/`)) reasons.push(`${specifier} leaves the package: import it by name`)
    }
  }
  if (!isTest && !hosts.has(own) && /\bprocess\.env\b|\bconsole\./.test(line.replace(/\/\/.*/, ''))) {
    reasons.push('a domain package uses ports, never process.env or console')
  }
  return reasons
}

function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder)) {
    if (entry === 'node_modules') continue
    const absolute = path.join(folder, entry)
    if (statSync(absolute).isDirectory()) yield* sourceFiles(absolute)
    else if (entry.endsWith('.ts')) yield absolute
  }
}
