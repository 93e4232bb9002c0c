import { isNamed } from '../schema.ts'
import { pairTypes, type TypePair } from '../type-pairs.ts'
import { type ComparedUse, comparedUses } from './compared-uses.ts'
import type { LintInput } from './lint-schemas.ts'
import { lintedFile } from './linted-file.ts'
import type { LintedFile, Repository } from './rule.ts'
import { RULES } from './rules.ts'
import type { ResolveSetting } from './settings.ts'

const byId = new Map(RULES.map((rule) => [rule.id, rule]))

/** What the rules may ask about other files and other states; answered when it is first asked. */
export function repositoryOf({ parsed, base, history = [], used }: LintInput, resolve: ResolveSetting): Repository {
  let pairs: ReadonlyMap<string, readonly TypePair[]> | undefined
  const pairsIn = ({ source }: LintedFile): readonly TypePair[] => {
    if (base === undefined) return []
    pairs ??= Map.groupBy(pairTypes(base, parsed).pairs, (pair) => pair.head.source.path)
    return pairs.get(source.path) ?? []
  }
  const rootsOf = ({ source }: LintedFile) => {
    const [earlier, root] = [base?.schemas[source.path], parsed.schemas[source.path]]
    return earlier === undefined || root === undefined || isNamed(root) ? undefined : { base: earlier, head: root }
  }
  let last: { readonly file: LintedFile; readonly uses: readonly ComparedUse[] } | undefined
  return {
    parsed,
    ...(base === undefined ? {} : { base }),
    history,
    ...(used === undefined ? {} : { used: new Set(used) }),
    pairsIn,
    comparedUses(file) {
      if (last?.file !== file) last = { file, uses: comparedUses(pairsIn(file), rootsOf(file)) }
      return last.uses
    },
    isOn(id, file) {
      const rule = byId.get(id)
      return rule !== undefined && resolve(rule, file.source.path).severity !== 'off'
    },
  }
}

/** The files that could be read, one after the other: what rules need of one is not kept for the next. */
export function* lintedFiles(repository: Repository): Generator<LintedFile> {
  const { schemas, protocols } = repository.parsed
  for (const [path, root] of Object.entries(schemas)) {
    // A file that is only the name of a type has nothing of its own.
    if (root.source.path === path) yield lintedFile(root.source, { root }, repository)
  }
  for (const protocol of Object.values(protocols)) yield lintedFile(protocol.source, { protocol }, repository)
}
