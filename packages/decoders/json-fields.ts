import type { FieldReader } from './decoder.ts'
import { type JsonTemplate, templateOf } from './json-template.ts'

/** Shapes that are tried for a text, the one that fitted last first. */
const mostTemplates = 4
/** Shapes learned in all: with more, the texts have no shape of their own. */
const mostLearned = 64
/** After so many texts a reader gives up if fewer than half of them fitted. */
const trialTexts = 1_000

/** Reads scalars of JSON objects by the shapes that texts before them had. */
export function jsonFieldReader(paths: readonly (readonly string[])[]): FieldReader {
  let templates: readonly JsonTemplate[] = []
  let learned = 0
  let tried = 0
  let fitted = 0
  let isWorthIt = true

  const readByOthers = (bytes: Buffer, start: number, end: number): readonly unknown[] | undefined => {
    for (const template of templates.slice(1)) {
      const values = template.read(bytes, start, end)
      if (values === undefined) continue
      templates = [template, ...templates.filter((other) => other !== template)]
      return values
    }
    return undefined
  }

  const judge = (): void => {
    isWorthIt = fitted * 2 >= tried
    tried = 0
    fitted = 0
  }

  return {
    read(bytes, start, end) {
      if (!isWorthIt) return undefined
      const values = templates[0]?.read(bytes, start, end) ?? readByOthers(bytes, start, end)
      if (values !== undefined) fitted++
      if (++tried === trialTexts) judge()
      return values
    },
    learn(bytes, start, end) {
      if (!isWorthIt || learned === mostLearned) return
      learned++
      const template = templateOf(bytes.toString('utf8', start, end), paths)
      if (template === undefined || templates.some(({ shape }) => shape === template.shape)) return
      templates = [template, ...templates].slice(0, mostTemplates)
    },
  }
}
