/**
 * Schemas made from a number, for property tests and for asking Java: the same number gives the same schema. Names are
 * few, so that two schemas have much in common.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Mutable = null | boolean | number | string | Mutable[] | { [key: string]: Mutable }

export interface Random {
  /** A whole number from 0 to `bound` - 1. */
  below(bound: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
  /** True once in so many times. */
  oneIn(times: number): boolean
}

/** Mulberry32: small, good enough to spread test cases. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return {
    below,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    oneIn: (times) => below(times) === 0,
  }
}

const PRIMITIVES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'] as const
const FIELD_NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const SYMBOLS = ['X', 'Y', 'Z', 'W'] as const
const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const
const SPACES = ['n', 'm', 'n.o'] as const
const LOGICAL: Readonly<Record<string, readonly [string, ...string[]]>> = {
  int: ['date', 'time-millis'],
  long: ['timestamp-millis', 'timestamp-micros', 'time-micros', 'local-timestamp-nanos'],
  string: ['uuid', 'unknown-type'],
  bytes: ['decimal', 'big-decimal'],
}

interface Scope {
  readonly namespace: string
  /** Full names defined so far, and those being defined. */
  readonly defined: Map<string, Mutable>
  readonly open: string[]
}

/** A valid schema, rarely an invalid one (a union may come out with two branches of one type). */
export function generateSchema(seed: number): Json {
  const random = randomOf(seed)
  const scope: Scope = { namespace: '', defined: new Map(), open: [] }
  return random.oneIn(4) ? typeOf(random, scope, 3) : (newType(random, scope, 'record', 4) ?? 'int')
}

function typeOf(random: Random, scope: Scope, depth: number): Mutable {
  const kind = depth <= 0 ? random.below(5) : random.below(12)
  if (kind < 4) return primitiveOf(random)
  if (kind === 4) return referenceOf(random, scope) ?? primitiveOf(random)
  if (kind < 7) return newType(random, scope, 'record', depth - 1) ?? primitiveOf(random)
  if (kind === 7) return newType(random, scope, 'enum', depth) ?? primitiveOf(random)
  if (kind === 8) return newType(random, scope, 'fixed', depth) ?? primitiveOf(random)
  if (kind === 9) return { type: 'array', items: typeOf(random, scope, depth - 1) }
  if (kind === 10) return { type: 'map', values: typeOf(random, scope, depth - 1) }
  return unionOf(random, scope, depth - 1)
}

function primitiveOf(random: Random): Mutable {
  const type = random.pick(PRIMITIVES)
  if (!random.oneIn(6)) return type
  const logical = LOGICAL[type]
  if (logical === undefined) return { type, note: 'x' }
  const logicalType = random.pick(logical)
  return logicalType === 'decimal'
    ? { type, logicalType, precision: 4 + random.below(6), scale: 2 }
    : { type, logicalType }
}

/** A name defined so far, or of a record around this place. */
function referenceOf(random: Random, scope: Scope): string | undefined {
  const names = [...scope.defined.keys(), ...scope.open]
  const [first, ...others] = names
  if (first === undefined) return undefined
  const name = random.pick([first, ...others])
  const prefix = scope.namespace === '' ? '' : `${scope.namespace}.`
  if (!name.startsWith(prefix) || name.slice(prefix.length).includes('.')) return name.includes('.') ? name : undefined
  return random.oneIn(2) && name.includes('.') ? name : name.slice(prefix.length)
}

function newType(random: Random, scope: Scope, type: 'record' | 'enum' | 'fixed', depth: number): Mutable | undefined {
  const free = NAMES.filter((name) => ![...scope.defined.keys(), ...scope.open].some((full) => full.endsWith(name)))
  const [first, ...others] = free
  if (first === undefined) return undefined
  const name = random.oneIn(3) ? random.pick([first, ...others]) : first
  const schema: { [key: string]: Mutable } = { type, name }
  let namespace = scope.namespace
  if (random.oneIn(4)) {
    namespace = random.pick(SPACES)
    if (random.oneIn(2)) schema.name = `${namespace}.${name}`
    else schema.namespace = namespace
  }
  const fullName = namespace === '' ? name : `${namespace}.${name}`
  if (random.oneIn(5)) schema.aliases = [random.pick(NAMES), `n.${random.pick(NAMES)}`]
  if (random.oneIn(6)) schema.doc = 'A type.'
  if (type === 'enum') fillEnum(random, schema)
  else if (type === 'fixed') schema.size = random.pick([2, 4, 12, 16] as const)
  else {
    scope.open.push(fullName)
    schema.fields = fieldsOf(random, { ...scope, namespace }, depth)
    scope.open.pop()
  }
  scope.defined.set(fullName, schema)
  return schema
}

function fillEnum(random: Random, schema: { [key: string]: Mutable }): void {
  const symbols = SYMBOLS.slice(0, 1 + random.below(SYMBOLS.length))
  schema.symbols = symbols
  if (random.oneIn(3)) schema.default = symbols[0] ?? 'X'
}

function fieldsOf(random: Random, scope: Scope, depth: number): Mutable[] {
  const count = random.below(5)
  const start = random.below(2)
  return Array.from({ length: count }, (_, index) => {
    const field: { [key: string]: Mutable } = {
      name: FIELD_NAMES[start + index] ?? 'a',
      type: typeOf(random, scope, depth),
    }
    const fallback = random.oneIn(2) ? defaultOf(random, field.type ?? 'null') : undefined
    if (fallback !== undefined) field.default = fallback
    if (random.oneIn(6)) field.aliases = [random.pick(FIELD_NAMES)]
    if (random.oneIn(8)) field.order = random.pick(['ignore', 'descending', 'ascending'] as const)
    if (random.oneIn(8)) field.doc = 'A field.'
    return field
  })
}

function unionOf(random: Random, scope: Scope, depth: number): Mutable {
  const branches: Mutable[] = random.oneIn(2) ? ['null'] : []
  const kinds = new Set<string>(branches.map(String))
  const count = random.below(3) + 1
  for (let index = 0; index < count; index++) {
    const branch = typeOf(random, scope, depth)
    if (Array.isArray(branch)) continue
    const kind = kindOf(branch)
    if (kinds.has(kind)) continue
    kinds.add(kind)
    branches.push(branch)
  }
  return branches
}

function kindOf(type: Mutable): string {
  if (typeof type === 'string') return type.split('.').at(-1) ?? type
  if (type === null || typeof type !== 'object' || Array.isArray(type)) return String(type)
  return type.name === undefined ? String(type.type) : (String(type.name).split('.').at(-1) ?? '')
}

/** A default for types that have an obvious one. */
function defaultOf(random: Random, type: Mutable): Mutable | undefined {
  if (Array.isArray(type))
    return type[0] === undefined ? undefined : defaultOf(random, type[random.oneIn(5) ? type.length - 1 : 0] ?? null)
  if (typeof type === 'object' && type !== null) {
    switch (type.type) {
      case 'array':
        return []
      case 'map':
        return {}
      case 'enum':
        return Array.isArray(type.symbols) ? (type.symbols[0] ?? undefined) : undefined
      case 'fixed':
        return '\u0000\u00ff'.repeat(Number(type.size) / 2)
      case 'record':
        return recordDefault(random, type.fields)
      default:
        return defaultOf(random, type.type ?? null)
    }
  }
  switch (type) {
    case 'null':
      return null
    case 'boolean':
      return true
    case 'int':
      return random.pick([0, -1, 2147483647] as const)
    case 'long':
      return random.pick([0, 9007199254740991] as const)
    case 'float':
    case 'double':
      return random.pick([0, 1.5, -3e20] as const)
    case 'bytes':
      return '\u0000\u00ff'
    case 'string':
      return 'text'
    default:
      return undefined
  }
}

function recordDefault(random: Random, fields: Mutable | undefined): Mutable | undefined {
  if (!Array.isArray(fields)) return undefined
  const value: { [key: string]: Mutable } = {}
  for (const field of fields) {
    if (field === null || typeof field !== 'object' || Array.isArray(field)) return undefined
    if (field.default !== undefined && random.oneIn(2)) continue
    const member = defaultOf(random, field.type ?? null)
    if (member === undefined) return undefined
    value[String(field.name)] = member
  }
  return value
}

/** The same schema with one to three changes of the kind that people make; the result need not be valid. */
export function changeSchema(schema: Json, seed: number): Json {
  const random = randomOf(seed)
  let changed: Mutable = structuredClone(schema) as Mutable
  const times = 1 + random.below(3)
  for (let index = 0; index < times; index++) changed = changeOnce(random, changed)
  return changed
}

interface Spot {
  readonly node: Mutable
  readonly replace: (value: Mutable) => void
}

function changeOnce(random: Random, root: Mutable): Mutable {
  let result = root
  const spots: Spot[] = []
  collectTypes(
    root,
    (value) => {
      result = value
    },
    spots,
  )
  const [first, ...others] = spots
  if (first !== undefined) changeType(random, random.pick([first, ...others]))
  return result
}

/** Every place where a type stands. A field whose type is replaced loses its default, which would hardly fit. */
function collectTypes(node: Mutable, replace: (value: Mutable) => void, spots: Spot[]): void {
  spots.push({ node, replace })
  if (Array.isArray(node)) {
    for (const [index, branch] of node.entries()) {
      collectTypes(
        branch,
        (value) => {
          node[index] = value
        },
        spots,
      )
    }
    return
  }
  if (node === null || typeof node !== 'object') return
  for (const key of ['items', 'values']) {
    const child = node[key]
    if (child !== undefined) {
      collectTypes(
        child,
        (value) => {
          node[key] = value
        },
        spots,
      )
    }
  }
  for (const field of Array.isArray(node.fields) ? node.fields : []) {
    if (field === null || typeof field !== 'object' || Array.isArray(field)) continue
    collectTypes(
      field.type ?? null,
      (value) => {
        field.type = value
        delete field.default
      },
      spots,
    )
  }
}

function changeType(random: Random, { node, replace }: Spot): void {
  if (Array.isArray(node)) {
    if (random.oneIn(2) && node.length > 1) node.splice(random.below(node.length), 1)
    else node.push(random.pick(PRIMITIVES))
    return
  }
  if (node === null || typeof node !== 'object' || random.oneIn(6)) {
    replace(random.oneIn(4) ? ['null', node] : primitiveOf(random))
    return
  }
  switch (node.type) {
    case 'record':
      changeRecord(random, node)
      return
    case 'enum':
      if (!Array.isArray(node.symbols)) return
      changeEnum(random, node, node.symbols)
      return
    case 'fixed':
      if (random.oneIn(2)) rename(random, node)
      else node.size = random.below(20)
      return
    default:
      replace(primitiveOf(random))
  }
}

function changeEnum(random: Random, node: { [key: string]: Mutable }, symbols: Mutable[]): void {
  switch (random.below(4)) {
    case 0:
      rename(random, node)
      return
    case 1:
      symbols.push(`N${random.below(3)}`)
      return
    case 2:
      if (symbols.length > 1) symbols.pop()
      return
    default:
      node.default = symbols[0] ?? 'X'
  }
}

function rename(random: Random, node: { [key: string]: Mutable }): void {
  const old = String(node.name)
  node.name = random.oneIn(2) ? `R${random.below(3)}` : `q.${old.split('.').at(-1)}`
  if (random.oneIn(2)) node.aliases = [old]
}

function changeRecord(random: Random, node: { [key: string]: Mutable }): void {
  if (!Array.isArray(node.fields)) return
  const { fields } = node
  const field = fields[random.below(Math.max(fields.length, 1))]
  switch (random.below(7)) {
    case 0:
      rename(random, node)
      return
    case 1:
      if (fields.length > 0) fields.splice(random.below(fields.length), 1)
      return
    case 2:
      fields.push({ name: `new${random.below(5)}`, type: primitiveOf(random) })
      return
    case 3:
      fields.push({ name: `new${random.below(5)}`, type: ['null', primitiveOf(random)], default: null })
      return
    case 4:
      fields.reverse()
      return
    default:
      if (field === null || field === undefined || typeof field !== 'object' || Array.isArray(field)) return
      if (random.oneIn(3)) {
        const old = String(field.name)
        field.name = `was_${old}`
        if (random.oneIn(2)) field.aliases = [old]
      } else if (field.default !== undefined) delete field.default
      else {
        const fallback = defaultOf(random, field.type ?? null)
        if (fallback !== undefined) field.default = fallback
      }
  }
}

const ODD_VALUES: readonly [Mutable, ...Mutable[]] = [
  null,
  true,
  0,
  -1,
  1.5,
  2147483648,
  '',
  'null',
  'int',
  'record',
  'A',
  'n.A',
  '.A',
  'a..b',
  'ns.',
  'é',
  'a b',
  '9a',
  'NaN',
  'X',
  'text',
  [],
  {},
  ['null', 'int'],
  ['int', 'null'],
  [[]],
  { type: 'int' },
  { type: 'A' },
  { type: ['null'] },
  { type: 'array', items: 'A' },
  { type: 'enum', name: 'A', symbols: ['X'] },
  { type: 'fixed', name: 'A', size: 2 },
  { type: 'record', name: 'A', fields: [] },
  { type: 'record', name: 'B', fields: [{ name: 'a', type: 'B', default: {} }] },
]
const ATTRIBUTES = [
  'type',
  'name',
  'namespace',
  'fields',
  'symbols',
  'size',
  'items',
  'values',
  'default',
  'order',
  'aliases',
  'doc',
  'logicalType',
  'precision',
  'scale',
] as const

/** The same JSON with one to three values anywhere replaced, removed, added or repeated: mostly an invalid schema. */
export function spoilSchema(schema: Json, seed: number): Json {
  const random = randomOf(seed)
  let spoilt: Mutable = structuredClone(schema) as Mutable
  const times = 1 + random.below(3)
  for (let index = 0; index < times; index++) spoilt = spoilOnce(random, spoilt)
  return spoilt
}

function spoilOnce(random: Random, root: Mutable): Mutable {
  const containers: (Mutable[] | { [key: string]: Mutable })[] = []
  const collect = (node: Mutable): void => {
    if (node === null || typeof node !== 'object') return
    containers.push(node)
    for (const child of Object.values(node)) collect(child)
  }
  collect(root)
  const [first, ...others] = containers
  if (first === undefined) return structuredClone(random.pick(ODD_VALUES))
  const container = random.pick([first, ...others])
  const odd = structuredClone(random.pick(ODD_VALUES))
  if (Array.isArray(container)) {
    const index = random.below(container.length + 1)
    const choice = random.below(3)
    if (choice === 0 && container.length > 0) container.splice(index, 1)
    else if (choice === 1 && container[index] !== undefined) container.push(structuredClone(container[index]))
    else container[index] = odd
    return root
  }
  const keys = Object.keys(container)
  const key = random.oneIn(2) ? random.pick(ATTRIBUTES) : (keys[random.below(Math.max(keys.length, 1))] ?? 'type')
  if (random.oneIn(3)) delete container[key]
  else container[key] = odd
  return root
}
