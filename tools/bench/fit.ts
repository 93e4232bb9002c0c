export interface Line {
  readonly offset: number
  readonly slope: number
  /** R²: the share of the differences that the line explains. */
  readonly determination: number
}

/** The line with the least squared distances, each relative to its value: small sizes count as much as large ones. */
export function fitLine(points: readonly { readonly x: number; readonly y: number }[]): Line {
  const weighted = points.map(({ x, y }) => ({ x, y, weight: 1 / y ** 2 }))
  const total = sum(weighted, ({ weight }) => weight)
  const meanX = sum(weighted, ({ x, weight }) => weight * x) / total
  const meanY = sum(weighted, ({ y, weight }) => weight * y) / total
  const covariance = sum(weighted, ({ x, y, weight }) => weight * (x - meanX) * (y - meanY))
  const slope = covariance / sum(weighted, ({ x, weight }) => weight * (x - meanX) ** 2)
  const offset = meanY - slope * meanX
  const left = sum(weighted, ({ x, y, weight }) => weight * (y - offset - slope * x) ** 2)
  const all = sum(weighted, ({ y, weight }) => weight * (y - meanY) ** 2)
  return { offset, slope, determination: 1 - left / all }
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
