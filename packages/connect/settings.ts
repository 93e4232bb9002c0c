import {
  BadInputError,
  type connectInputs,
  type HttpServiceSettings,
  httpServiceSettings,
  type InputValues,
  type JsonServiceConnection,
  type Ports,
  type Problem,
} from '@kafka-dataops/core'
import { connectClient } from './client.ts'
import { confluentCloudConnect, confluentCloudUrl } from './confluent-cloud.ts'
import type { ConnectClient } from './port.ts'

export type ConnectInputs = InputValues<typeof connectInputs> & {
  readonly 'allowed-hosts'?: readonly string[] | undefined
}

/** Who runs Connect, and how to reach it. */
export type ConnectSettings = HttpServiceSettings &
  (
    | { readonly type: 'apache' }
    | { readonly type: 'confluent-cloud'; readonly environment: string; readonly cluster: string }
  )

/**
 * The Connect cluster that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked. Confluent Cloud has one URL for everybody, so that only environment and cluster name it.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
export function connectSettings(inputs: ConnectInputs, ports: Pick<Ports, 'maskSecret'>): ConnectSettings | undefined {
  const isCloud = inputs['connect-type'] === 'confluent-cloud'
  const name = {
    prefix: 'connect',
    title: isCloud ? 'Confluent Cloud' : 'Kafka Connect',
    contradictionCode: 'connect-contradiction',
    loginHelp: isCloud ? 'Give both: a Cloud API key and its secret.' : 'Give both.',
  }
  const settings = httpServiceSettings(
    name,
    {
      url: inputs['connect-url'] ?? (isCloud ? confluentCloudUrl : undefined),
      username: inputs['connect-username'],
      password: inputs['connect-password'],
      token: inputs['connect-token'],
      allowedHosts: inputs['allowed-hosts'],
    },
    ports,
  )
  const { 'connect-environment': environment, 'connect-cluster': cluster } = inputs
  if (isCloud && settings !== undefined) {
    if (environment === undefined || cluster === undefined) throw new BadInputError(idsMissing(environment, cluster))
    return { ...settings, type: 'confluent-cloud', environment, cluster }
  }
  if (environment !== undefined || cluster !== undefined) throw new BadInputError(idsWithoutCloud(environment))
  return settings === undefined ? undefined : { ...settings, type: 'apache' }
}

/** The client of whoever runs Connect. */
export function openConnect(
  settings: ConnectSettings,
  world: Pick<JsonServiceConnection, 'fetch' | 'signal' | 'maskSecret'>,
): ConnectClient {
  return settings.type === 'confluent-cloud'
    ? confluentCloudConnect({ ...settings, ...world })
    : connectClient({ ...settings, ...world })
}

function idsMissing(environment: string | undefined, cluster: string | undefined): readonly Problem[] {
  const missing = [
    ...(environment === undefined ? [['connect-environment', 'env-1']] : []),
    ...(cluster === undefined ? [['connect-cluster', 'lkc-1']] : []),
  ]
  return missing.map(([input, example]) => ({
    code: 'connect-contradiction',
    message: `connect-type is confluent-cloud, but ${input} is not given.`,
    help: `Give the id, as ${example}; Confluent Cloud's console shows it.`,
  }))
}

function idsWithoutCloud(environment: string | undefined): Problem {
  return {
    code: 'connect-contradiction',
    message: `${environment === undefined ? 'connect-cluster' : 'connect-environment'} is given, but connect-type is not confluent-cloud.`,
    help: 'Give connect-type: confluent-cloud, or leave it out.',
  }
}
