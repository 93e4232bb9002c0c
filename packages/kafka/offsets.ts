/** The earlier of two offsets: Math.min takes no bigint. */
export function earlier(left: bigint, right: bigint): bigint {
  return left < right ? left : right
}

/** The later of two offsets. */
export function later(left: bigint, right: bigint): bigint {
  return left > right ? left : right
}
