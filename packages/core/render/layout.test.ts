import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { alignColumns, clip, wrap } from './layout.ts'

test('text wraps at spaces, and a long word where it must', () => {
  expect(wrap('the quick brown fox', 10)).toEqual(['the quick', 'brown fox'])
  expect(wrap('a 0123456789abc b', 6)).toEqual(['a', '012345', '6789ab', 'c b'])
})

test('wide characters count two columns', () => {
  expect(clip('日本語テスト', 7)).toBe('日本語…')
  expect(wrap('日本語テスト', 6)).toEqual(['日本語', 'テスト'])
})

test('columns line up, and the flexible one gives way', () => {
  const rows = alignColumns(
    [
      ['a rather long name', '1,000'],
      ['short', '7'],
    ],
    [{ align: 'left', flexible: true }, { align: 'right' }],
    20,
  )
  expect(rows.map((cells) => cells.join('  '))).toEqual(['a rather lon…  1,000', 'short              7'])
})

test('no line is wider than asked, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
      const lines = wrap(text, width)
      // One grapheme cannot be broken, and some (musical notes) are measured at three columns and more.
      for (const line of lines) if (graphemesOf(line) > 1) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }),
  )
})

function graphemesOf(line: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)].length
}
