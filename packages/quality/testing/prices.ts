/** A contract for tests: a symbol, a price within bounds, an event time at most five minutes old. */
export const pricesContract = `apiVersion: v3.1.0
kind: DataContract
id: prices
version: 1.0.0
status: active
schema:
  - name: prices
    physicalName: crypto-prices
    physicalType: topic
    logicalType: object
    properties:
      - name: symbol
        logicalType: string
        required: true
        logicalTypeOptions: { pattern: '^[A-Z]+$' }
      - name: usd
        logicalType: number
        required: true
        logicalTypeOptions: { minimum: 1, maximum: 200000 }
      - name: at
        logicalType: timestamp
        required: true
slaProperties:
  - property: freshness
    value: 5
    unit: minutes
    element: prices.at
`

export const contractFor = (topic: string): string => pricesContract.replace('crypto-prices', topic)

export interface Price {
  readonly symbol?: unknown
  readonly usd?: unknown
  readonly at?: unknown
}

/** A good record, with what a test changes; `undefined` leaves a field out. */
export function price(changes: Price = {}): string {
  return JSON.stringify({ symbol: 'BTC', usd: 43_000, at: new Date().toISOString(), ...changes })
}
