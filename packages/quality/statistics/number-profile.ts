import { addToMoments, type Moments, mergeMoments, newMoments } from './moments.ts'
import { addToSketch, mergeSketches, newQuantileSketch, type QuantileSketch } from './quantile-sketch.ts'

/** How finite numbers are distributed. */
export interface NumberProfile {
  readonly moments: Moments
  readonly sketch: QuantileSketch
}

export function newNumberProfile(): NumberProfile {
  return { moments: newMoments(), sketch: newQuantileSketch() }
}

/** Negative zero counts as zero. */
export function addNumber({ moments, sketch }: NumberProfile, value: number): void {
  const unsigned = value === 0 ? 0 : value
  addToMoments(moments, unsigned)
  addToSketch(sketch, unsigned)
}

export function mergeNumbers(into: NumberProfile, other: NumberProfile): void {
  mergeMoments(into.moments, other.moments)
  mergeSketches(into.sketch, other.sketch)
}
