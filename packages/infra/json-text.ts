/**
 * JSON with line breaks and two spaces a level. Only white space between tokens changes: numbers keep all their digits and
 * texts their escapes, which a parser and a printer between them would not. What is no JSON stays as it is.
 */
export function indentJson(text: string): string {
  if (!isJson(text)) return text
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? []
  let indent = ''
  let written = ''
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    if (token === '}' || token === ']') {
      indent = indent.slice(2)
      written += before === '{' || before === '[' ? token : `\n${indent}${token}`
    } else if (token === ',') written += `,\n${indent}`
    else if (token === ':') written += ': '
    else {
      const opened = before === '{' || before === '['
      written += opened ? `\n${indent}${token}` : token
      if (token === '{' || token === '[') indent += '  '
    }
  }
  return written
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
