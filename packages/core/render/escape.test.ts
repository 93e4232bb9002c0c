import { describe, expect, test } from 'vitest'
import {
  commandData,
  commandProperty,
  escapeHtml,
  escapeMarkdown,
  logText,
  markdownCode,
  mermaidLabel,
  visible,
} from './escape.ts'

test.each([
  ['a line break', 'a\r\nb\tc', String.raw`a\r\nb\tc`],
  ['an escape sequence', '\u001b[31m', String.raw`\x1b[31m`],
  ['a bidirectional override', 'user\u202egnp.exe', String.raw`user\u202egnp.exe`],
  ['a zero-width space and a byte order mark', '\ufeffBTC\u200b', String.raw`\ufeffBTC\u200b`],
  ['a lone surrogate', 'x\ud800', String.raw`x\ud800`],
  ['a tag character', '\u{e0041}', String.raw`\u{e0041}`],
  ['an emoji made of several', '👩‍👩‍👧 ❤️‍🔥 日本語', '👩‍👩‍👧 ❤️‍🔥 日本語'],
])('%s is shown, not obeyed', (_, text, shown) => {
  expect(visible(text)).toBe(shown)
})

describe('a log line is never a workflow command', () => {
  test.each([
    ['::error::x', String.raw`\x3a:error::x`],
    ['  \u00a0::set-env name=a::b', `  \u00a0${String.raw`\x3a:set-env name=a::b`}`],
    ['fine\n::add-path::/tmp', `fine\n${String.raw`\x3a:add-path::/tmp`}`],
    ['old ##[add-path]/tmp', String.raw`old \x23#[add-path]/tmp`],
    ['std::vector at [::1]:9092', 'std::vector at [::1]:9092'],
  ])('%j', (text, shown) => {
    expect(logText(text)).toBe(shown)
  })
})

test('markdown shows plain text as it is, and cuts what GitHub would link', () => {
  expect(escapeMarkdown('bitcoin.usd is above 200000 at 12:30:00 (78.3 %)')).toBe(
    'bitcoin.usd is above 200000 at 12:30:00 (78.3 %)',
  )
  expect(escapeMarkdown('@octocat #12 GH-3')).toBe('&#64;&#8203;octocat &#35;&#8203;12 GH-&#8203;3')
  expect(escapeMarkdown('- a | <b> [c](https://d)')).toBe('&#45; a &#124; &#60;b&#62; &#91;c&#93;(https&#58;//d)')
  expect(escapeMarkdown('1. first')).toBe('1&#46; first')
  expect(markdownCode('prices[0]@12')).toBe('<code>prices&#91;0&#93;&#64;12</code>')
})

test('HTML text cannot leave an element or an attribute', () => {
  expect(escapeHtml(`"'<&\``)).toBe('&#34;&#39;&#60;&#38;&#96;')
})

test('a mermaid label has nothing that mermaid reads', () => {
  expect(mermaidLabel('a"b\n```;%%{init}%% c')).toBe('a b n %% init %% c')
})

test('commands are escaped as @actions/core does', () => {
  expect(commandData('100%\r\n:,')).toBe('100%25%0D%0A:,')
  expect(commandProperty('a:b,c%')).toBe('a%3Ab%2Cc%25')
})
