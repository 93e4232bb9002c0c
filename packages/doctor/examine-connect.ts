import { connectSettings, openConnect } from '@kafka-dataops/connect'
import { counted, type Ports } from '@kafka-dataops/core'
import type { DoctorInputs } from './operation.ts'
import { type Step, skipStep, tryStep } from './step.ts'

/** Whether Kafka Connect answers and lets this login look at it; nothing when none is given. */
export async function examineConnect(inputs: DoctorInputs, ports: Ports): Promise<readonly Step[]> {
  if (inputs['connect-url'] === undefined && inputs['connect-type'] !== 'confluent-cloud') return []
  const { fetch, signal, maskSecret } = ports
  const open = () => {
    const settings = connectSettings(inputs, ports)
    return settings === undefined ? undefined : openConnect(settings, { fetch, signal, maskSecret })
  }
  const answers = await tryStep({ id: 'connect.answers', name: 'Kafka Connect answers' }, async () => {
    const cluster = await open()?.cluster()
    const facts = [cluster?.version ?? '', cluster?.kafkaClusterId ? `works on cluster ${cluster.kafkaClusterId}` : '']
    return facts.filter((fact) => fact !== '').join(', ')
  })
  const plugins = { id: 'connect.plugins', name: 'the plugins of Kafka Connect may be listed' }
  if (answers.outcome.status !== 'passed') return [answers, skipStep(plugins, 'needs Kafka Connect')]
  return [answers, await tryStep(plugins, async () => counted((await open()?.plugins())?.length ?? 0, 'plugin'))]
}
