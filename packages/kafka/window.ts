/** Which records of a topic a run reads. Every window ends at the last stable offsets of the moment it was opened. */
export type Window =
  /** The newest `count` records, spread over the partitions by their share. */
  | { readonly kind: 'last'; readonly count: number }
  /** Records whose broker-indexed timestamp is at most `ms` milliseconds old. */
  | { readonly kind: 'since'; readonly ms: number }
  | { readonly kind: 'all' }
