import {
  BadInputError,
  type connectionInputs,
  type HttpServiceSettings,
  httpServiceSettings,
  type InputValues,
  type kafkaRestInputs,
  type Ports,
} from '@kafka-dataops/core'

export type KafkaRestInputs = InputValues<typeof kafkaRestInputs> &
  Pick<Partial<InputValues<typeof connectionInputs>>, 'api-key' | 'api-secret' | 'username' | 'password'> & {
    readonly 'allowed-hosts'?: readonly string[] | undefined
  }

export interface KafkaRestSettings extends HttpServiceSettings {
  /** Id of the Kafka cluster. */
  readonly cluster: string
}

/**
 * The Kafka REST API that the inputs describe; undefined when they name none. The login of the Kafka connection, an API
 * key on Confluent Cloud, is taken where none is given for REST. `knownCluster` is the cluster's id where the inputs do not say it.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
export function kafkaRestSettings(
  inputs: KafkaRestInputs,
  knownCluster: string | undefined,
  ports: Pick<Ports, 'maskSecret'>,
): KafkaRestSettings | undefined {
  const name = {
    prefix: 'kafka-rest',
    title: 'Kafka REST',
    contradictionCode: 'kafka-rest-contradiction',
    loginHelp: 'Give both: an API key of the Kafka cluster and its secret.',
  }
  const url = inputs['kafka-rest-url']
  const own = ['kafka-rest-username', 'kafka-rest-password', 'kafka-rest-token'] as const
  const hasOwn = own.some((input) => inputs[input] !== undefined)
  const settings = httpServiceSettings(
    name,
    {
      url,
      username: url === undefined || hasOwn ? inputs['kafka-rest-username'] : (inputs['api-key'] ?? inputs.username),
      password: url === undefined || hasOwn ? inputs['kafka-rest-password'] : (inputs['api-secret'] ?? inputs.password),
      token: inputs['kafka-rest-token'],
      allowedHosts: inputs['allowed-hosts'],
    },
    ports,
  )
  if (settings === undefined) return undefined
  const cluster = inputs['kafka-rest-cluster'] ?? knownCluster
  if (cluster === undefined) {
    throw new BadInputError({
      code: 'kafka-rest-contradiction',
      message: 'kafka-rest-url is given, but nothing says which cluster is meant.',
      help: 'Give kafka-rest-cluster, or cluster.id in the manifest, as lkc-1.',
    })
  }
  return { ...settings, cluster }
}
