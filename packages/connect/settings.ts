import {
  type connectInputs,
  type HttpServiceSettings,
  httpServiceSettings,
  type InputValues,
  type Ports,
} from '@kafka-dataops/core'

export type ConnectInputs = InputValues<typeof connectInputs> & {
  readonly 'allowed-hosts'?: readonly string[] | undefined
}

/**
 * The Connect cluster that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
export function connectSettings(
  inputs: ConnectInputs,
  ports: Pick<Ports, 'maskSecret'>,
): HttpServiceSettings | undefined {
  const name = {
    prefix: 'connect',
    title: 'Kafka Connect',
    contradictionCode: 'connect-contradiction',
    loginHelp: 'Give both.',
  }
  const given = {
    url: inputs['connect-url'],
    username: inputs['connect-username'],
    password: inputs['connect-password'],
    token: inputs['connect-token'],
    allowedHosts: inputs['allowed-hosts'],
  }
  return httpServiceSettings(name, given, ports)
}
