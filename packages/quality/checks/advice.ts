import type { RuleKind } from './check.ts'

/** What to do about a failing check of each kind, as one sentence. */
export const advice: Readonly<Record<RuleKind, string>> = {
  decoding: 'Find who produced the records at these offsets: their bytes are not what the topic carries.',
  presence:
    'Let the producer always send the field, or drop `required: true` from the contract if consumers do without.',
  type: 'Correct the producer, or the logicalType in the contract if the data is right.',
  completeness: 'Let the producer fill the field, or state in the contract how much may be missing.',
  range: 'Look at the records at these offsets: correct the producer, or the bounds if such values are real.',
  length: 'Correct the producer, or the length in the contract if such values are real.',
  pattern: 'Correct the producer, or the pattern in the contract if such values are real.',
  enum: 'Add the value to the contract if consumers know it; otherwise correct the producer.',
  'multiple-of': 'Correct the producer, or multipleOf in the contract if such values are real.',
  'unique-items': 'Let the producer write every item once, or drop uniqueItems from the contract.',
  uniqueness:
    'Look at the records that share a value: find what writes them twice, or drop the rule if repeats are meant.',
  'row-count': 'See whether the producer writes as much as it should, or choose a window that fits the rule.',
  throughput: 'Check the producer, or the throughput that the contract promises.',
  'error-rate': 'The other failed checks say which records and why.',
  frequency: 'See what stopped the producer in the gaps.',
  latency: 'Find where records wait between the event and the topic, and compare the clocks.',
  'key-order': 'See whether several producers write the same key, or one retries with more than one request in flight.',
  'unknown-fields': 'Describe the fields in the contract, or let the producer not send them.',
  retention: 'Change the setting of the topic, or what the contract promises.',
  'key-presence':
    'Let the producer set a key: without one, records of the same thing spread over partitions and lose their order.',
  tombstone: 'Tombstones delete; find who writes them, or allow a share of them with a threshold.',
  'record-size': 'Find what makes these records large before brokers or consumers refuse them.',
  'partition-skew': 'Choose a key with more different values, or look for one that most records have.',
  'duplicate-records': 'Make the producer idempotent (enable.idempotence), or let it retry less.',
  'schema-count': 'See which producers still write with an old schema.',
  cel: 'Look at the records at these offsets: correct the producer, or the expression if such records are right.',
  'registry-rule':
    'These records lie in the topic although the rule refuses them: find who writes without the rule, or correct the rule.',
  'own-check': 'The rule in your module says what is wrong: correct the producer, or the rule.',
  statistics: 'See what changed in the data, or correct the bounds in the contract if it is right.',
  profile: '',
  freshness: 'Check that the producer or connector runs and that its clock is right.',
}
