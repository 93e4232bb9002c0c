import type { JsonObject } from '../json-reader.ts'
import type { Protocol } from '../protocol.ts'
import { isNamed, type NamedSchema, rootUse, type Schema, type TypeUse } from '../schema.ts'
import type { Source } from '../source.ts'
import { optOutsOf } from './opt-outs.ts'
import type { FieldSite, LintedFile, Repository, UseSite } from './rule.ts'

/** Takes a file apart: what is written out in it, in the order of the text. References are not followed. */
export function lintedFile(
  source: Source,
  content: { readonly root: Schema } | { readonly protocol: Protocol },
  repository: Repository,
): LintedFile {
  const types: NamedSchema[] = []
  const fields: FieldSite[] = []
  const uses: UseSite[] = []
  const objects: JsonObject[] = []
  const waiting: UseSite[] = startsOf(source, content, fields, objects).toReversed()
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    uses.push(site)
    if (site.use.reference !== undefined) continue
    const { schema } = site.use
    if (schema.json.kind === 'object') objects.push(schema.json)
    if (isNamed(schema)) types.push(schema)
    waiting.push(...childSites(schema, site, fields, objects).toReversed())
  }
  return { source, ...content, types, fields, uses, optOuts: optOutsOf(source, objects), repository }
}

function childSites(schema: Schema, site: UseSite, fields: FieldSite[], objects: JsonObject[]): readonly UseSite[] {
  const depth = site.depth + 1
  const below = (use: TypeUse): UseSite => ({ use, about: site.about, depth })
  switch (schema.type) {
    case 'record':
      return schema.fields.map((field) => {
        const about = `${schema.fullName}.${field.name}`
        fields.push({ field, record: schema, about })
        objects.push(field.json)
        return { use: field.type, about, depth }
      })
    case 'array':
      return [below(schema.items)]
    case 'map':
      return [below(schema.values)]
    case 'union':
      // A union is no level of its own: it stands where its branches stand.
      return schema.branches.map((use) => ({ use, about: site.about, depth: site.depth }))
    default:
      return []
  }
}

function startsOf(
  source: Source,
  content: { readonly root: Schema } | { readonly protocol: Protocol },
  fields: FieldSite[],
  objects: JsonObject[],
): readonly UseSite[] {
  if ('root' in content) return [{ use: rootUse(content.root), about: source.path, depth: 0 }]
  const { protocol } = content
  objects.push(protocol.json)
  const site = (use: TypeUse, about: string): UseSite => ({ use, about, depth: 0 })
  const name = protocol.namespace === undefined ? protocol.name : `${protocol.namespace}.${protocol.name}`
  return [
    ...protocol.types.map((use) => site(use, name)),
    ...protocol.messages.flatMap((message) => {
      objects.push(message.json)
      const about = `${name}.${message.name}`
      const parameters = message.request.map((field) => {
        fields.push({ field, about: `${about}.${field.name}` })
        objects.push(field.json)
        return site(field.type, `${about}.${field.name}`)
      })
      const answers = [...(message.response === undefined ? [] : [message.response]), ...message.errors]
      return [...parameters, ...answers.map((use) => site(use, about))]
    }),
  ]
}
