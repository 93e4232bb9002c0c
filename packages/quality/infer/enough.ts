/**
 * How much must be seen before a contract demands it. What never happened in n values happens, with 95 % confidence, in
 * less than 3 of n ("rule of three", Hanley and Lippman-Hand 1983).
 */
export const enough = {
  /** For a type: fewer values say nothing of it. */
  typed: 10,
  /** For what was never missing, null, empty, negative, or of another form: so it is in 97 of 100. */
  always: 100,
  /** For bounds of numbers. */
  bounded: 1_000,
  /** Different texts that may be a list of all there are, */
  listed: 20,
  /** if there are so many values for each of them, and each was seen so often. */
  valuesPerListed: 20,
  timesEach: 5,
  /** A type that so many of the values have is the type that is meant. */
  dominantShare: 0.95,
} as const
