import {
  type HttpServiceSettings,
  httpServiceSettings,
  type InputValues,
  type Ports,
  type registryInputs,
} from '@kafka-dataops/core'

/** How to reach and log in to a schema registry. */
export type RegistrySettings = HttpServiceSettings

export type RegistryInputs = InputValues<typeof registryInputs> & {
  readonly 'allowed-hosts'?: readonly string[] | undefined
}

/**
 * The registry that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
export function registrySettings(
  inputs: RegistryInputs,
  ports: Pick<Ports, 'maskSecret'>,
): RegistrySettings | undefined {
  const name = {
    prefix: 'schema-registry',
    title: 'schema registry',
    contradictionCode: 'registry-contradiction',
    loginHelp: 'Give both; for Confluent Cloud they are the API key and secret of the registry.',
  }
  const given = {
    url: inputs['schema-registry-url'],
    username: inputs['schema-registry-username'],
    password: inputs['schema-registry-password'],
    token: inputs['schema-registry-token'],
    allowedHosts: inputs['allowed-hosts'],
  }
  return httpServiceSettings(name, given, ports)
}
