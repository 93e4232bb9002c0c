import {
  BadInputError,
  didYouMean,
  type Environment,
  isSecretKey,
  openManifest,
  type Place,
  type Ports,
  type PositionedDocument,
  type Problem,
  parseDocument,
  pathKey,
  substituteEnvironment,
  validateDocument,
} from '@kafka-dataops/core'
import type { AccessRule } from '@kafka-dataops/kafka'
import { z } from 'zod'
import { kindNames } from '../kinds.ts'
import { lintRules } from '../lint/rules.ts'
import { listParts, readPolicies } from '../policies/read.ts'
import type {
  AclDeclarationValue,
  Declaration,
  DeclaredAcl,
  DeclaredConnector,
  DeclaredSubject,
  DeclaredTopic,
  DesiredState,
} from './declaration.ts'
import { hasPath, isMapping, overlay, partOf, valueAt } from './layers.ts'
import {
  aclShape,
  clusterShape,
  connectorShape,
  lintShape,
  type SectionName,
  sectionNames,
  subjectShape,
  surroundingShapes,
  topicShape,
} from './shape.ts'
import { withSubjectEntries } from './subject-entries.ts'

type ReadPorts = Pick<Ports, 'files' | 'environment' | 'maskSecret'>

/**
 * Desired state from the manifest and the files it names, for one environment.
 * @throws BadInputError with every problem at its place: unknown keys with a suggestion, wrong types, files that are not
 * there, names that are declared twice. Unset variables are not thrown but answered in `unset`.
 */
export async function readDesiredState(
  manifest: string | undefined,
  environment: string | undefined,
  ports: ReadPorts,
): Promise<DesiredState> {
  const { state, problems } = await readDeclarations(manifest, environment, ports)
  if (problems.length > 0) throw new BadInputError(problems)
  return state
}

/**
 * The same with what is wrong beside it: resources that cannot be read are left out of the state.
 * @throws BadInputError when there is no manifest, or one that is no YAML.
 */
export async function readDeclarations(
  manifest: string | undefined,
  environment: string | undefined,
  ports: ReadPorts,
): Promise<{ readonly state: DesiredState; readonly problems: readonly Problem[] }> {
  const document = await openManifest(manifest, ports.files)
  if (document === undefined) throw new BadInputError(noManifest)
  const reader = openReader(document, environment, ports)
  const layers = await Promise.all(sectionNames.map(async (name) => [name, await reader.section(name)] as const))
  const sections = Object.fromEntries(layers) as Record<SectionName, readonly NamedLayers[]>
  const lint = reader.plain(overlay([partOf(document, ['lint'])]), lintShape) ?? {}
  const parts = await policyParts(document, ports, reader.problems)
  const words = { kinds: kindNames, lintRules: lintRules.map(({ id }) => id) }
  const policies = await readPolicies(parts, words, reader.problems)
  const cluster = reader.plain(overlay(reader.overlays(['cluster'])), clusterShape)
  const state: DesiredState = {
    file: document.file,
    environment,
    clusterId: cluster?.id,
    topics: sections.topics.flatMap((resource) => reader.topic(resource)),
    acls: sections.acls.flatMap((resource) => reader.acl(resource)),
    schemas: await withSubjectEntries(
      sections.schemas.flatMap((resource) => reader.subject(resource)),
      document,
      ports,
      reader.problems,
    ),
    connectors: (await Promise.all(sections.connectors.map((resource) => reader.connector(resource)))).flat(),
    lint,
    policies,
    unset: reader.unset,
  }
  const problems = [
    ...surroundingProblems(document),
    ...reader.problems,
    ...unknownRules(state, partOf(document, ['lint', 'rules'])),
  ]
  return { state, problems }
}

/** What is wrong around the resources, also in environments that were not chosen. */
function surroundingProblems(document: PositionedDocument): readonly Problem[] {
  const validated = validateDocument(document, z.looseObject(surroundingShapes))
  return validated.ok ? [] : validated.problems
}

const noManifest: Problem = {
  code: 'manifest-missing',
  message: 'There is no dataops.yml, so there is no desired state.',
  help: 'Give its path with manifest, or write one: docs/infra.md shows how.',
}

/** A misspelt id would otherwise switch nothing off, and nobody would know. */
function unknownRules(
  { topics, acls, schemas, connectors, policies, lint }: DesiredState,
  part: PositionedDocument,
): readonly Problem[] {
  const own = lintRules.map(({ id }) => id)
  const known = [...own, ...policies.map(({ id }) => id)]
  const problemOf = (id: string, ids: readonly string[], place: Place): readonly Problem[] =>
    ids.includes(id)
      ? []
      : [
          {
            code: 'unknown-rule',
            message: `There is no rule "${id}".${didYouMean(id, ids)}`,
            place,
            help: 'docs/infra.md lists the rules of lint. Those of Avro schemas stand under schema-lint.',
          },
        ]
  return [
    ...Object.keys(lint.rules ?? {}).flatMap((id) => problemOf(id, own, part.placeOf([id], 'key'))),
    ...[topics, acls, schemas, connectors]
      .flat()
      .flatMap(({ ignored, placeOf }) =>
        ignored.flatMap((id, index) => problemOf(id, known, placeOf(['ignore', index]))),
      ),
  ]
}

/** @throws BadInputError when the file cannot be read or is no YAML or JSON. */
async function readDocument(file: string, { files }: ReadPorts): Promise<PositionedDocument> {
  const parsed = parseDocument(await files.readText(file), files.placePath(file))
  if (!parsed.ok) throw new BadInputError(parsed.problems)
  return parsed.document
}

/** What is said of one resource, the most general first. */
interface NamedLayers {
  readonly name: string
  readonly layers: readonly PositionedDocument[]
}

function openReader(document: PositionedDocument, environment: string | undefined, ports: ReadPorts) {
  const problems: Problem[] = []
  const unset: Problem[] = []
  const chosen = chosenEnvironment(document, environment, problems)
  const variables = variablesOf(document, chosen, ports.environment)

  /** The part of the manifest, and that of the chosen environment over it. */
  const overlays = (path: readonly string[]): readonly PositionedDocument[] => [
    partOf(document, path),
    ...(chosen === undefined ? [] : [partOf(document, ['environments', chosen, ...path])]),
  ]

  const plain = <Value>(part: PositionedDocument, shape: z.ZodType<Value>): Value | undefined => {
    if (part.value === undefined || part.value === null) return undefined
    const substituted = substituteEnvironment(part, variables)
    problems.push(...substituted.problems)
    const validated = validateDocument({ ...part, value: substituted.value }, shape)
    if (!validated.ok) problems.push(...validated.problems)
    return validated.ok ? validated.value : undefined
  }

  /** Lays the layers of a resource over each other and checks the result. */
  const resource = <Value>({ name, layers }: NamedLayers, shape: z.ZodType<Value>): Checked<Value> | undefined => {
    const part = overlay(layers)
    const substituted = substituteEnvironment(part, variables)
    unset.push(...substituted.problems)
    const value = withNumbers(substituted.value ?? {})
    const validated = validateDocument({ ...part, value }, shape)
    if (!validated.ok) {
      problems.push(...validated.problems.map((problem) => ({ ...problem, message: inResource(name, problem) })))
      return undefined
    }
    return { value: validated.value, part, fromEnvironment: substituted.fromEnvironment }
  }

  /** The name of a resource, which may hold variables. */
  const nameOf = (key: string, [layer]: readonly PositionedDocument[]): string => {
    const file = layer?.file ?? document.file
    const placeOf: PositionedDocument['placeOf'] = () => layer?.placeOf([], 'key') ?? document.placeOf([])
    const substituted = substituteEnvironment({ file, text: '', value: key, placeOf }, variables)
    unset.push(...substituted.problems)
    return String(substituted.value)
  }

  const common = (name: string, { part, value }: Omit<Checked<CommonValue>, 'fromEnvironment'>): Declaration => ({
    name,
    place: part.placeOf([], 'key'),
    placeOf: (path, target) => part.placeOf(path, target),
    owner: value.owner,
    ignored: value.ignore ?? [],
    absent: value.state === 'absent',
  })

  return {
    problems,
    unset,
    overlays,
    plain,

    async section(section: SectionName): Promise<readonly NamedLayers[]> {
      const defaults = overlays(['defaults', section]).filter(({ value }) => value !== undefined)
      const declared = await declaredLayers(document, section, ports, problems)
      const over = chosen === undefined ? undefined : partOf(document, ['environments', chosen, section])
      const above = isMapping(over?.value) ? over.value : {}
      const names = new Set([...declared.keys(), ...Object.keys(above)])
      // null takes a resource away from an environment.
      const resources = [...names]
        .filter((key) => above[key] !== null)
        .map((key) => {
          const own = declared.get(key)
          const overlaid = over !== undefined && hasPath(over.value, [key]) ? [partOf(over, [key])] : []
          // The declaration first, so that the resource stands there; defaults are only merged below it.
          const layers = [...(own === undefined ? [] : [own]), ...overlaid]
          const name = nameOf(key, layers)
          return { name, layers: defaults.length === 0 ? layers : [overlayBelow(defaults, layers)] }
        })
      for (const [name, same] of Map.groupBy(resources, (each) => each.name)) {
        const [first, second] = same.map(({ layers: [layer] }) => layer?.placeOf([], 'key'))
        if (first === undefined || second === undefined) continue
        const message = `"${name}" of ${section} is declared twice; the first is ${first.file}:${first.line}.`
        problems.push({ code: 'duplicate-name', message, place: second })
      }
      return resources
    },

    topic(named: NamedLayers): readonly DeclaredTopic[] {
      const checked = resource(named, topicShape)
      if (checked === undefined) return []
      const { value, part } = checked
      const configs: Record<string, string> = {}
      for (const [key, given] of Object.entries(value.configs ?? {})) {
        const problem = impreciseNumber(given)
        if (problem) problems.push({ ...problem, place: part.placeOf(['configs', key]) })
        configs[key] = Array.isArray(given) ? given.map(String).join(',') : String(given)
      }
      const { partitions, replication, key, verify } = value
      const unlisted = value['unlisted-configs'] ?? 'warn'
      return [
        { ...common(named.name, checked), partitions, replication, configs, unlisted, key, value: value.value, verify },
      ]
    },

    acl(named: NamedLayers): readonly DeclaredAcl[] {
      const checked = resource(named, aclShape)
      if (checked === undefined) return []
      const target = aclTarget(checked.value)
      if (target === undefined) {
        problems.push({
          code: 'acl-resource',
          message: `The access rule ${named.name} must be about exactly one of topic, group, transactional-id and cluster.`,
          place: checked.part.placeOf([], 'key'),
        })
        return []
      }
      const { principal, operations, permission = 'allow', host = '*', pattern = 'literal' } = checked.value
      const rules = [...new Set(operations)].map(
        (operation): AccessRule => ({ ...target, pattern, principal, host, operation, permission }),
      )
      return [{ ...common(named.name, checked), rules }]
    },

    subject(named: NamedLayers): readonly DeclaredSubject[] {
      const checked = resource(named, subjectShape)
      if (checked === undefined) return []
      const { file = '', compatibility, references = [], type, state } = checked.value
      if (file === '' && state !== 'absent') {
        const message = `The schema ${named.name} has no file.`
        problems.push({ code: 'missing-key', message, place: checked.part.placeOf([], 'key') })
        return []
      }
      const schemaType = type ?? (file.endsWith('.proto') ? 'PROTOBUF' : file.endsWith('.json') ? 'JSON' : 'AVRO')
      return [{ ...common(named.name, checked), file, schemaType, compatibility, references }]
    },

    async connector(named: NamedLayers): Promise<readonly DeclaredConnector[]> {
      const layers = await withConnectorFile(named.layers, ports, problems)
      const checked = resource({ ...named, layers }, connectorShape)
      if (checked === undefined) return []
      const { value, part, fromEnvironment } = checked
      if (value.config === undefined && value.state !== 'absent') {
        problems.push({
          code: 'missing-key',
          message: `The connector ${named.name} has neither config nor file.`,
          place: part.placeOf([], 'key'),
        })
        return []
      }
      const config = textsOf(value.config ?? {})
      const ownName = config.name
      if (ownName !== undefined && ownName !== named.name) {
        problems.push({
          code: 'connector-name',
          message: `The connector is declared as "${named.name}", but its configuration says name "${ownName}".`,
          place: part.placeOf(['config', 'name']),
          help: 'Take name out of the configuration, or give both the same.',
        })
      }
      const injected = new Set(Object.keys(config).filter((key) => fromEnvironment.has(pathKey(['config', key]))))
      for (const key of injected) if (isSecretKey(key)) ports.maskSecret(config[key] ?? '')
      const { state = 'running', probe = [], verify } = value
      const written = valueAt(part.value, ['config'])
      return [
        {
          ...common(named.name, { part, value: { ...value, state: state === 'absent' ? 'absent' : 'present' } }),
          config: { ...config, name: named.name },
          template: { ...textsOf(isMapping(written) ? written : {}), name: named.name },
          injected,
          state: state === 'absent' ? 'running' : state,
          probe,
          verify,
        },
      ]
    },
  }
}

/** Whole numbers that variables hold as texts become numbers; those that are not set are left out, and told as unset. */
function withNumbers(value: unknown): unknown {
  if (!isMapping(value)) return value
  const sized = withNumber(withNumber(value, 'partitions'), 'replication')
  return isMapping(value.verify) ? { ...sized, verify: withNumber(value.verify, 'records') } : sized
}

function withNumber(value: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  const text = value[key]
  if (typeof text !== 'string') return value
  if (/^\d{1,9}$/.test(text)) return { ...value, [key]: Number(text) }
  if (!/^\$\{[A-Za-z_]\w*\}$/.test(text)) return value
  const { [key]: _, ...rest } = value
  return rest
}

interface Checked<Value> {
  readonly value: Value
  readonly part: PositionedDocument
  readonly fromEnvironment: ReadonlySet<string>
}

interface CommonValue {
  readonly owner?: string | undefined
  readonly ignore?: readonly string[] | undefined
  readonly state?: 'present' | 'absent' | (string & {}) | undefined
}

function inResource(name: string, { message }: Problem): string {
  return `${name}: ${message}`
}

function chosenEnvironment(
  document: PositionedDocument,
  environment: string | undefined,
  problems: Problem[],
): string | undefined {
  if (environment === undefined) return undefined
  const known = valueAt(document.value, ['environments'])
  const names = isMapping(known) ? Object.keys(known) : []
  if (names.includes(environment)) return environment
  problems.push({
    code: 'unknown-environment',
    message: `${document.file} has no environment "${environment}".${didYouMean(environment, names)}`,
    place: document.placeOf(['environments'], 'key'),
    ...(names.length === 0 ? {} : { help: `It has ${names.join(', ')}.` }),
  })
  return undefined
}

/** Environment variables, then those of the chosen environment, then the manifest's own. */
function variablesOf(document: PositionedDocument, chosen: string | undefined, outer: Environment): Environment {
  const paths = [...(chosen === undefined ? [] : [['environments', chosen, 'variables']]), ['variables']]
  const scopes = paths.map((path) => valueAt(document.value, path)).filter(isMapping)
  return {
    get: (name) => {
      const given = outer.get(name)
      if (given !== undefined && given !== '') return given
      const scope = scopes.find((each) => Object.hasOwn(each, name))
      return scope === undefined ? given : String(scope[name])
    },
  }
}

/** Each name of a section with what declares it: the manifest itself, or the files that the section names. */
async function declaredLayers(
  document: PositionedDocument,
  section: SectionName,
  ports: ReadPorts,
  problems: Problem[],
): Promise<ReadonlyMap<string, PositionedDocument>> {
  const own = partOf(document, [section])
  if (own.value === undefined || own.value === null) return new Map()
  if (isMapping(own.value)) {
    return new Map(Object.keys(own.value).map((name) => [name, partOf(own, [name])]))
  }
  const patterns = z.union([z.string().transform((text) => [text]), z.array(z.string())]).safeParse(own.value)
  if (!patterns.success) {
    problems.push({
      code: 'invalid-value',
      message: `${section} is neither a mapping of names nor a list of files.`,
      place: own.placeOf([]),
    })
    return new Map()
  }
  const declared = new Map<string, PositionedDocument>()
  for (const [index, pattern] of patterns.data.entries()) {
    const place = own.placeOf(Array.isArray(own.value) ? [index] : [])
    const files = await ports.files.glob(pattern)
    if (files.length === 0) {
      problems.push({ code: 'no-such-file', message: `No file matches ${pattern} of ${section}.`, place })
    }
    for (const file of files) {
      for (const [name, part] of await fileLayers(file, section, ports, problems)) {
        const earlier = declared.get(name)
        if (earlier !== undefined) {
          const first = earlier.placeOf([], 'key')
          problems.push({
            code: 'duplicate-name',
            message: `"${name}" of ${section} is declared twice; the first is ${first.file}:${first.line}.`,
            place: part.placeOf([], 'key'),
          })
        }
        declared.set(name, part)
      }
    }
  }
  return declared
}

/** Every policy of the manifest and of the files that it names. */
async function policyParts(
  document: PositionedDocument,
  ports: ReadPorts,
  problems: Problem[],
): Promise<readonly PositionedDocument[]> {
  const own = partOf(document, ['policies'])
  if (own.value === undefined || own.value === null) return []
  const entries = Array.isArray(own.value) ? listParts(own) : [own]
  const parts: PositionedDocument[] = []
  for (const entry of entries) {
    if (typeof entry.value !== 'string') {
      parts.push(entry)
      continue
    }
    const files = await ports.files.glob(entry.value)
    if (files.length === 0) {
      const message = `No file matches ${entry.value} of policies.`
      problems.push({ code: 'no-such-file', message, place: entry.placeOf([]) })
    }
    for (const file of files) {
      const read = await readParsed(file, ports, problems)
      if (read === undefined) continue
      if (!Array.isArray(read.value)) {
        const message = `${read.file} is not a list of policies.`
        problems.push({ code: 'invalid-value', message, place: read.placeOf([]) })
      }
      parts.push(...listParts(read))
    }
  }
  return parts
}

async function fileLayers(
  file: string,
  section: SectionName,
  ports: ReadPorts,
  problems: Problem[],
): Promise<ReadonlyMap<string, PositionedDocument>> {
  const document = await readParsed(file, ports, problems)
  if (document === undefined) return new Map()
  if (!isMapping(document.value)) {
    const message = `${document.file} is not a mapping.`
    problems.push({ code: 'invalid-value', message, place: document.placeOf([]) })
    return new Map()
  }
  if (section === 'connectors') {
    const wrapped = connectorLayer(document)
    const stem = file.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
    if (wrapped !== undefined) return new Map([[wrapped.name ?? stem, wrapped.layer]])
  }
  return new Map(Object.keys(document.value).map((name) => [name, partOf(document, [name])]))
}

/** The file's document; a problem instead of a throw, so that all files are looked at. */
async function readParsed(
  file: string,
  ports: ReadPorts,
  problems: Problem[],
): Promise<PositionedDocument | undefined> {
  try {
    return await readDocument(file, ports)
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error
    problems.push(...error.problems)
    return undefined
  }
}

/**
 * A connector file in either shape that people have, `{name, config}` or the bare configuration, as a declaration;
 * undefined when it is neither.
 */
function connectorLayer(
  document: PositionedDocument,
): { readonly name: string | undefined; readonly layer: PositionedDocument } | undefined {
  const { value } = document
  if (!isMapping(value)) return undefined
  if (isMapping(value.config) && !('file' in value)) {
    const { name, ...rest } = value
    return { name: typeof name === 'string' ? name : undefined, layer: { ...document, value: rest } }
  }
  if (!('connector.class' in value)) return undefined
  const placeOf: PositionedDocument['placeOf'] = (path, target) =>
    document.placeOf(path[0] === 'config' ? path.slice(1) : path, target)
  const name = typeof value.name === 'string' ? value.name : undefined
  return { name, layer: { ...document, value: { config: value }, placeOf } }
}

/** The layers of a connector with what its `file` says below them. */
async function withConnectorFile(
  layers: readonly PositionedDocument[],
  ports: ReadPorts,
  problems: Problem[],
): Promise<readonly PositionedDocument[]> {
  const naming = layers.findLast(({ value }) => typeof valueAt(value, ['file']) === 'string')
  const file = valueAt(naming?.value, ['file'])
  if (naming === undefined || typeof file !== 'string') return layers
  const place = naming.placeOf(['file'])
  if (!(await ports.files.exists(file))) {
    problems.push({ code: 'no-such-file', message: `There is no connector file ${file}.`, place })
    return layers
  }
  const document = await readParsed(file, ports, problems)
  if (document === undefined) return layers
  const found = connectorLayer(document)
  if (found === undefined) {
    problems.push({
      code: 'connector-file',
      message: `${document.file} is no connector: it has neither connector.class nor config.`,
      place: document.placeOf([]),
    })
    return layers
  }
  const declared = naming.value
  const fileOnly = isMapping(found.layer.value) ? { config: found.layer.value.config } : {}
  return [
    overlayBelow([{ ...found.layer, value: fileOnly }], layers.length > 0 ? layers : [{ ...naming, value: declared }]),
  ]
}

/** `below` under `layers`; the whole stands where the layers declare it. */
function overlayBelow(below: readonly PositionedDocument[], layers: readonly PositionedDocument[]): PositionedDocument {
  const all = overlay([...below, ...layers])
  const own = overlay(layers)
  return {
    ...all,
    file: own.file,
    text: own.text,
    placeOf: (path, target) => (path.length === 0 ? own.placeOf(path, target) : all.placeOf(path, target)),
  }
}

function aclTarget(value: AclDeclarationValue): Pick<AccessRule, 'resourceType' | 'resource'> | undefined {
  const targets = (['topic', 'group', 'transactional-id'] as const).flatMap((resourceType) => {
    const resource = value[resourceType]
    return resource === undefined ? [] : [{ resourceType, resource }]
  })
  const all =
    value.cluster === true ? [...targets, { resourceType: 'cluster', resource: 'kafka-cluster' } as const] : targets
  return all.length === 1 ? all[0] : undefined
}

function textsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))
}

/** YAML reads large whole numbers as the nearest number that a double can hold. */
function impreciseNumber(value: unknown): Problem | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) return undefined
  return {
    code: 'imprecise-number',
    message: `The number is too large to be read exactly.`,
    help: 'Put it in quotes.',
  }
}
