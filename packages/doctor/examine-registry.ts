import type { Ports } from '@kafka-dataops/core'
import { registryClient, registryConnection } from '@kafka-dataops/registry'
import type { DoctorInputs } from './operation.ts'
import { type Step, tryStep } from './step.ts'

/** Whether the schema registry answers and lets this login list subjects; nothing when none is given. */
export async function examineRegistry(inputs: DoctorInputs, ports: Ports): Promise<readonly Step[]> {
  const step = { id: 'registry.subjects', name: 'the schema registry answers and may be read' }
  if (inputs['schema-registry-url'] === undefined) return []
  const answered = await tryStep(step, async () => {
    const connection = await registryConnection(inputs, ports)
    if (connection === undefined) return ''
    const subjects = await registryClient(connection).subjects()
    return `${subjects.length} ${subjects.length === 1 ? 'subject' : 'subjects'}`
  })
  return [answered]
}
