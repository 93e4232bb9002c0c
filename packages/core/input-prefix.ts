import type { Problem } from './errors.ts'

const shared = /(?<![\w-])(oauth-(?:token-url|client-id|client-secret|scope)|ssl-(?:ca|cert|key))(?![\w-])/g

/** A problem of inputs that several services have, with the names that they have at one of them. */
export function withInputPrefix(problem: Problem, prefix: string): Problem {
  if (prefix === '') return problem
  const named = (text: string): string => text.replace(shared, (name) => prefix + name)
  return {
    ...problem,
    message: named(problem.message),
    ...(problem.help === undefined ? {} : { help: named(problem.help) }),
  }
}
