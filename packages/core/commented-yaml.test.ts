import fc from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { writeYaml, type YamlNode, yamlEntry, yamlInline, yamlMapping } from './commented-yaml.ts'

describe('YAML with comments', () => {
  it('stands as people write it', () => {
    const bounds = yamlEntry('bounds', yamlInline({ minimum: 0, names: ['a', 'no'] }), { after: 'never negative' })
    const document = yamlMapping([
      yamlEntry('kind', 'DataContract'),
      undefined,
      yamlEntry('fields', {
        kind: 'sequence',
        items: [{ value: yamlMapping([yamlEntry('name', '1.0'), bounds]), above: ['seen twice'] }, { value: 'x: y' }],
      }),
    ])
    expect(writeYaml(document, ['A draft.', ''])).toBe(`# A draft.
#
kind: DataContract
fields:
  # seen twice
  - name: '1.0'
    bounds: { minimum: 0, names: [a, 'no'] } # never negative
  - 'x: y'
`)
  })

  it('reads back as what was written, whatever texts and comments hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a\n- b: #', '---', 'null', '0x1', '\u2028', '\r'),
    )
    const scalar = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
    fc.assert(
      fc.property(fc.array(fc.tuple(scalar, text, text)), (items) => {
        const sequence: YamlNode = {
          kind: 'sequence',
          items: items.map(([value, above, after]) => ({
            value: yamlMapping([
              yamlEntry('plain', value, { after }),
              yamlEntry('inline', yamlInline({ value: [value] }), { above: [above] }),
            ]),
            above: [above],
          })),
        }
        const written = writeYaml(yamlMapping([yamlEntry('items', sequence), yamlEntry('end', true)]), ['head'])
        const expected = items.map(([value]) => ({ plain: value, inline: { value: [value] } }))
        expect(load(written)).toEqual({ items: expected, end: true })
      }),
      { endOnFailure: true },
    )
  })
})
