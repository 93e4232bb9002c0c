import { Admin } from '@platformatic/kafka'

export interface TopicShape {
  /** 1 unless given. */
  readonly partitions?: number
  /** 1 unless given. */
  readonly replicas?: number
  readonly configs?: Readonly<Record<string, string>>
}

/** Creates a topic on a plaintext cluster and waits until every partition has a leader. `bootstrap` is `host:port[,host:port]`. */
export async function createTopic(bootstrap: string, name: string, shape: TopicShape = {}): Promise<void> {
  await withAdmin(bootstrap, async (admin) => {
    await admin.createTopics({
      topics: [name],
      partitions: shape.partitions ?? 1,
      replicas: shape.replicas ?? 1,
      configs: Object.entries(shape.configs ?? {}).map(([key, value]) => ({ name: key, value })),
    })
    await waitForLeaders(admin, name, shape.partitions ?? 1)
  })
}

/** The topic as new: what it held is gone. Deleting is asynchronous in Kafka, so the name may be free only a moment later. */
export async function emptyTopic(bootstrap: string, name: string, shape: TopicShape = {}): Promise<void> {
  await deleteTopic(bootstrap, name).catch(() => {})
  for (let attempt = 1; ; attempt++) {
    try {
      await createTopic(bootstrap, name, shape)
      return
    } catch (error) {
      if (attempt === 40) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

export async function deleteTopic(bootstrap: string, name: string): Promise<void> {
  await withAdmin(bootstrap, (admin) => admin.deleteTopics({ topics: [name] }))
}

/** Grows a topic to `count` partitions. */
export async function createPartitions(bootstrap: string, name: string, count: number): Promise<void> {
  await withAdmin(bootstrap, async (admin) => {
    await admin.createPartitions({ topics: [{ name, count }] })
    await waitForLeaders(admin, name, count)
  })
}

/** Moves the start of a partition's log to `before`, as `kafka-delete-records` does. */
export async function deleteRecords(
  bootstrap: string,
  topic: string,
  partition: number,
  before: bigint,
): Promise<void> {
  await withAdmin(bootstrap, (admin) =>
    admin.deleteRecords({ topics: [{ name: topic, partitions: [{ partition, offset: before }] }] }),
  )
}

async function waitForLeaders(admin: Admin, topic: string, partitions: number): Promise<void> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const known = await admin
      .metadata({ topics: [topic], forceUpdate: true })
      .then((metadata) => metadata.topics.get(topic)?.partitions ?? [])
      .catch(() => [])
    if (known.length === partitions && known.every((partition) => partition.leader >= 0)) return
    if (Date.now() > deadline) throw new Error(`topic ${topic} has no leaders after 20 s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function withAdmin<T>(bootstrap: string, use: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = new Admin({ clientId: 'kafka-dataops-test', bootstrapBrokers: bootstrap.split(','), timeout: 20_000 })
  try {
    return await use(admin)
  } finally {
    await admin.close()
  }
}
