import type { Finding, Problem } from '@kafka-dataops/core'

/** A finding as a problem that stops a run. */
export function problemOf({ rule, message, place, help }: Finding): Problem {
  return {
    code: rule,
    message,
    ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
    ...(help === undefined ? {} : { help }),
  }
}
