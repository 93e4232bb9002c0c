import { BadInputError, type State, type StateKind, UnreachableError } from '@kafka-dataops/core'
import { type Acknowledgement, type Advanced, acknowledge, advance, type Sighting } from './advance.ts'
import { type IncidentBook, incidentBookSchema } from './incident.ts'

const incidentsKind: StateKind<IncidentBook> = { name: 'incidents', version: 1, schema: incidentBookSchema }

export interface Tracked extends Advanced {
  /** Why what was found is not kept, as a sentence. */
  readonly note?: string
}

/**
 * Lays what a run saw over what the state holds under `key`. The change is asked anew when another run was faster, so two
 * runs at once lose nothing. A state that cannot be read or written keeps nothing back: the answer says so.
 */
export async function trackIncidents(
  state: State,
  key: string,
  sighting: Sighting,
  mode: 'keep' | 'only look',
): Promise<Tracked> {
  let advanced: Advanced = advance(undefined, sighting)
  const change = (current: IncidentBook | undefined): IncidentBook => {
    advanced = advance(current, sighting)
    return advanced.book
  }
  const kept = mode === 'keep' ? await attempted(() => state.update(incidentsKind, key, change)) : undefined
  if (mode === 'keep' && kept === undefined) return advanced
  const read = await attempted(async () => void change(await state.read(incidentsKind, key)))
  const problem = kept ?? read
  return problem === undefined ? advanced : { ...advanced, note: `Incidents are not kept: ${problem}` }
}

/** Answers why it is not kept; undefined when it is. */
export async function keepAcknowledgements(
  state: State,
  key: string,
  answers: readonly Acknowledgement[],
): Promise<string | undefined> {
  const problem = await attempted(() =>
    state.update(incidentsKind, key, (current) =>
      acknowledge(current ?? { since: answers[0]?.at ?? 0, incidents: [] }, answers),
    ),
  )
  return problem === undefined ? undefined : `The acknowledgement is not kept: ${problem}`
}

/** The message of an error that a state may reject with; undefined when all went well. */
async function attempted(action: () => Promise<void>): Promise<string | undefined> {
  try {
    await action()
    return undefined
  } catch (error) {
    if (error instanceof UnreachableError || error instanceof BadInputError) return error.message
    throw error
  }
}
