/**
 * The CEL engine takes 100 ms to load, so only runs that have an expression do: `loadCel` once per thread, and from then
 * on `cel` answers it where code cannot wait.
 */
export type Cel = typeof import('./expression.ts')

let loaded: Cel | undefined

export async function loadCel(): Promise<Cel> {
  loaded ??= await import('./expression.ts')
  return loaded
}

/** The engine that `loadCel` has loaded in this thread. */
export function cel(): Cel {
  if (loaded === undefined) throw new Error('the CEL engine is used before it is loaded')
  return loaded
}
