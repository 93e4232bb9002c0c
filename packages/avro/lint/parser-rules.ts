import type { SchemaRule } from '../problem.ts'
import type { RuleDeclaration } from './rule.ts'

/** A rule that the parser applies. What keeps a file from being read is always an error; what it warns of is settable. */
export interface ParserRule extends RuleDeclaration {
  readonly id: SchemaRule
  /** Whether it is (also) a warning, whose severity can be set and which a schema can opt out of. */
  readonly settable: boolean
}

const record = (fields: string): string =>
  `{"type": "record", "name": "Order", "doc": "An order.", "fields": [${fields}]}`
const clean = record('{"name": "id", "type": "long"}')

export const PARSER_RULES: readonly ParserRule[] = [
  {
    id: 'json-syntax',
    severity: 'error',
    settable: false,
    summary: 'the file is not JSON',
    reason: 'No parser reads it.',
    fix: 'Correct the JSON at this place.',
    examples: [{ breaks: { files: '{"type": "string",}' }, passes: { files: '{"type": "string"}' } }],
  },
  {
    id: 'json-depth',
    severity: 'error',
    settable: false,
    summary: 'the JSON is nested deeper than 1000 levels',
    reason: 'Java’s JSON reader refuses it.',
    fix: 'Define inner types on their own and refer to them by name.',
    examples: [{ breaks: { files: '['.repeat(1001) }, passes: { files: clean } }],
  },
  {
    id: 'json-comment',
    severity: 'warning',
    settable: true,
    summary: 'the file has a comment',
    reason: 'JSON has none. Java reads over it; other Avro parsers and most tools refuse the file.',
    fix: 'Move the text into `doc`.',
    examples: [
      {
        breaks: { files: '{/* the key */ "type": "string"}' },
        passes: { files: '{"type": "string", "doc": "The key."}' },
      },
    ],
  },
  {
    id: 'json-duplicate-key',
    severity: 'warning',
    settable: true,
    summary: 'an object has a key twice',
    reason: 'Only one of the two counts, which one depends on the parser, and the writer of the other does not notice.',
    fix: 'Remove one of the two.',
    examples: [
      {
        breaks: { files: '{"type": "string", "doc": "A key.", "doc": "The key."}' },
        passes: { files: '{"type": "string", "doc": "The key."}' },
      },
    ],
  },
  {
    id: 'idl-syntax',
    severity: 'error',
    settable: false,
    summary: 'an .avdl file is no Avro IDL that can be read',
    reason:
      'The language of Avro 1.12 is read, protocols and `schema` files, as Java reads it. Reading ends at the first thing that is none.',
    fix: 'Correct the IDL at this place. What only another version of Avro knows: convert the file to .avsc or .avpr (`avro-tools idl2schemata`) and check that.',
    examples: [
      {
        breaks: { files: { 'shop.avdl': 'protocol Shop { record Order { long id } }' } },
        passes: { files: { 'shop.avdl': 'protocol Shop { record Order { long id; } }' } },
      },
    ],
  },
  {
    id: 'type-invalid',
    severity: 'error',
    settable: false,
    summary: 'something that is no type stands where a type is expected',
    reason: 'No parser reads it.',
    fix: 'Use a primitive type, the name of a defined type, a union or a definition.',
    examples: [{ breaks: { files: record('{"name": "id", "type": {"type": "lnog"}}') }, passes: { files: clean } }],
  },
  {
    id: 'attribute-missing',
    severity: 'error',
    settable: false,
    summary: 'a required attribute is missing',
    reason: 'No parser reads it.',
    fix: 'Add the attribute.',
    examples: [{ breaks: { files: record('{"name": "id"}') }, passes: { files: clean } }],
  },
  {
    id: 'attribute-invalid',
    severity: 'error',
    settable: false,
    summary: 'an attribute has a value of the wrong kind',
    reason: 'No parser reads it.',
    fix: 'Give the attribute a value of the kind that is expected.',
    examples: [
      {
        breaks: { files: '{"type": "fixed", "name": "Hash", "size": "16"}' },
        passes: { files: '{"type": "fixed", "name": "Hash", "size": 16}' },
      },
    ],
  },
  {
    id: 'attribute-ignored',
    severity: 'warning',
    settable: true,
    summary: 'an attribute has a value that is ignored or that only some parsers take',
    reason: 'What was meant has no effect, or not everywhere.',
    fix: 'Give the attribute a value of the kind that is expected, or remove it.',
    examples: [
      { breaks: { files: '{"type": "record", "name": "Order", "doc": 1, "fields": []}' }, passes: { files: clean } },
    ],
  },
  {
    id: 'name-invalid',
    severity: 'error',
    settable: false,
    summary: 'a name is not allowed',
    reason: 'Names become names in code: the specification allows ASCII letters, digits and `_`.',
    fix: 'Choose a name of the letters A to Z, a to z, digits and `_` that does not begin with a digit.',
    examples: [{ breaks: { files: record('{"name": "order-id", "type": "long"}') }, passes: { files: clean } }],
  },
  {
    id: 'name-redefined',
    severity: 'warning',
    settable: true,
    summary: 'a file defines a type twice (different definitions are always an error)',
    reason: 'Java takes a second definition that is equal to the first; other parsers refuse the file.',
    fix: 'Define the type once and use its name elsewhere.',
    examples: [
      {
        breaks: {
          files: record(
            '{"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}}, {"name": "b", "type": {"type": "fixed", "name": "Hash", "size": 4}}',
          ),
        },
        passes: {
          files: record(
            '{"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}}, {"name": "b", "type": "Hash"}',
          ),
        },
      },
    ],
  },
  {
    id: 'name-ambiguous',
    severity: 'error',
    settable: false,
    summary: 'two files define one name differently',
    reason:
      'Which of the two a reference means depends on the order in which the files are read. Definitions differ when other values can be written or read, or values stand for something else; docs and attributes of your own may differ.',
    fix: 'Keep one definition, or give one of the two another name.',
    examples: [
      {
        breaks: {
          files: {
            'a.avsc': '{"type": "fixed", "name": "Hash", "size": 4}',
            'b.avsc': '{"type": "fixed", "name": "Hash", "size": 8}',
          },
        },
        passes: { files: { 'a.avsc': '{"type": "fixed", "name": "Hash", "size": 4}', 'b.avsc': clean } },
      },
    ],
  },
  {
    id: 'name-repeated-in-files',
    severity: 'warning',
    settable: true,
    summary: 'two files define one name with the same meaning',
    reason: 'The copies will drift apart.',
    fix: 'Keep one definition; the other file can use the name.',
    examples: [
      {
        breaks: {
          files: {
            'a.avsc': '{"type": "fixed", "name": "Hash", "size": 4}',
            'b.avsc': '{"type": "fixed", "name": "Hash", "size": 4}',
          },
        },
        passes: { files: { 'a.avsc': '{"type": "fixed", "name": "Hash", "size": 4}', 'b.avsc': clean } },
      },
    ],
  },
  {
    id: 'field-duplicate',
    severity: 'error',
    settable: false,
    summary: 'a record has two fields of one name',
    reason: 'No parser reads it.',
    fix: 'Rename or remove one of the two.',
    examples: [
      {
        breaks: { files: record('{"name": "id", "type": "long"}, {"name": "id", "type": "string"}') },
        passes: { files: clean },
      },
    ],
  },
  {
    id: 'symbol-duplicate',
    severity: 'error',
    settable: false,
    summary: 'an enum has a symbol twice',
    reason: 'No parser reads it.',
    fix: 'Remove one of the two.',
    examples: [
      {
        breaks: { files: '{"type": "enum", "name": "Side", "symbols": ["BUY", "BUY"]}' },
        passes: { files: '{"type": "enum", "name": "Side", "symbols": ["BUY", "SELL"]}' },
      },
    ],
  },
  {
    id: 'alias-duplicate',
    severity: 'error',
    settable: true,
    summary: 'a list of aliases has one twice',
    reason: 'Several parsers refuse it, and a different alias was probably meant.',
    fix: 'Remove one of the two.',
    examples: [
      {
        breaks: { files: record('{"name": "id", "type": "long", "aliases": ["key", "key"]}') },
        passes: { files: record('{"name": "id", "type": "long", "aliases": ["key"]}') },
      },
    ],
  },
  {
    id: 'union-invalid',
    severity: 'error',
    settable: false,
    summary: 'a union holds a union, or two branches of one type',
    reason: 'No parser reads it.',
    fix: 'Write one flat union in which every type stands once.',
    examples: [
      {
        breaks: { files: record('{"name": "id", "type": ["long", "long"]}') },
        passes: { files: record('{"name": "id", "type": ["long", "string"]}') },
      },
    ],
  },
  {
    id: 'reference-unresolved',
    severity: 'error',
    settable: false,
    summary: 'a name is used that no file defines',
    reason: 'No parser reads it; a registry wants the definition as a reference.',
    fix: 'Define the type, correct the name, or add the file that defines it.',
    examples: [{ breaks: { files: record('{"name": "item", "type": "Item"}') }, passes: { files: clean } }],
  },
  {
    id: 'reference-cycle',
    severity: 'error',
    settable: false,
    summary: 'files need each other in a circle',
    reason:
      'A registry resolves the references of a schema before the schema, so none of them can be registered first.',
    fix: 'Put the types that need each other into one file.',
    examples: [
      {
        breaks: {
          files: {
            'a.avsc': '{"type": "record", "name": "A", "fields": [{"name": "b", "type": "B"}]}',
            'b.avsc': '{"type": "record", "name": "B", "fields": [{"name": "a", "type": "A"}]}',
          },
        },
        passes: {
          files: {
            'a.avsc': '{"type": "record", "name": "A", "fields": [{"name": "b", "type": "B"}]}',
            'b.avsc': '{"type": "record", "name": "B", "fields": []}',
          },
        },
      },
    ],
  },
  {
    id: 'reference-before-definition',
    severity: 'warning',
    settable: true,
    summary: 'a type is used before its definition',
    reason: 'Java reads this since Avro 1.12; the specification and other parsers want the definition first.',
    fix: 'Define the type where it is first used.',
    examples: [
      {
        breaks: {
          files: record(
            '{"name": "a", "type": "Hash"}, {"name": "b", "type": {"type": "fixed", "name": "Hash", "size": 4}}',
          ),
        },
        passes: {
          files: record(
            '{"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}}, {"name": "b", "type": "Hash"}',
          ),
        },
      },
    ],
  },
  {
    id: 'reference-outside-namespace',
    severity: 'warning',
    settable: true,
    summary: 'a simple name means a type in no namespace',
    reason: 'Java takes it when the namespace around has no such type; by the specification the name is unknown.',
    fix: 'Give the type the namespace of its users.',
    examples: [
      {
        breaks: {
          files: record(
            '{"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}}, {"name": "b", "type": {"type": "record", "name": "shop.Item", "fields": [{"name": "hash", "type": "Hash"}]}}',
          ),
        },
        passes: { files: clean },
      },
    ],
  },
  {
    id: 'default-invalid',
    severity: 'error',
    settable: false,
    summary: 'a default is no value of its type',
    reason: 'Confluent’s registry refuses the schema; readers that need the default fail when they first need it.',
    fix: 'Give a value of the type; null is written without quotes.',
    examples: [
      {
        breaks: { files: record('{"name": "note", "type": ["null", "long"], "default": "null"}') },
        passes: { files: record('{"name": "note", "type": ["null", "long"], "default": null}') },
      },
    ],
  },
  {
    id: 'default-not-first-branch',
    severity: 'warning',
    settable: true,
    summary: 'the default of a union is not of its first branch',
    reason: 'Readers before Avro 1.12, and several other implementations, refuse the schema.',
    fix: 'Put the branch of the default first.',
    examples: [
      {
        breaks: { files: record('{"name": "note", "type": ["null", "string"], "default": ""}') },
        passes: { files: record('{"name": "note", "type": ["string", "null"], "default": ""}') },
      },
    ],
  },
  {
    id: 'logical-type-invalid',
    severity: 'warning',
    settable: true,
    summary: 'a logical type annotates a type that it does not fit, or has wrong parameters',
    reason: 'Avro ignores it without a word: values are read as the plain type.',
    fix: 'Use the logical type on the type it is made for, with valid parameters.',
    examples: [
      {
        breaks: { files: record('{"name": "day", "type": {"type": "string", "logicalType": "date"}}') },
        passes: { files: record('{"name": "day", "type": {"type": "int", "logicalType": "date"}}') },
      },
    ],
  },
  {
    id: 'logical-type-unknown',
    severity: 'warning',
    settable: true,
    summary: 'a logical type is none that Avro knows',
    reason: 'Avro ignores it without a word, also when its name is only misspelt.',
    fix: 'Correct the name; for a logical type of your own, opt out.',
    examples: [
      {
        breaks: { files: record('{"name": "at", "type": {"type": "long", "logicalType": "timestamp-milis"}}') },
        passes: { files: record('{"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}}') },
      },
    ],
  },
  {
    id: 'logical-type-misplaced',
    severity: 'warning',
    settable: true,
    summary: 'a logical type stands beside the type instead of in it',
    reason: 'Avro ignores it there without a word.',
    fix: 'Write `"type": {"type": "long", "logicalType": "timestamp-millis"}`.',
    examples: [
      {
        breaks: { files: record('{"name": "at", "type": "long", "logicalType": "timestamp-millis"}') },
        passes: { files: record('{"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}}') },
      },
    ],
  },
  {
    id: 'protocol-invalid',
    severity: 'error',
    settable: false,
    summary: 'a protocol is not well-formed',
    reason: 'No parser reads it.',
    fix: 'Correct the protocol at this place.',
    examples: [
      {
        breaks: { files: { 'shop.avpr': '{"protocol": 1}' } },
        passes: { files: { 'shop.avpr': '{"protocol": "Shop"}' } },
      },
    ],
  },
]

const byId = new Map(PARSER_RULES.map((rule) => [rule.id, rule]))

/** The declaration of a rule of the parser. */
export function parserRule(id: SchemaRule): ParserRule {
  const rule = byId.get(id)
  if (rule === undefined) throw new Error(`the rule ${id} of the parser has no declaration`)
  return rule
}
