import type { EndpointsByService, ServiceName } from '../endpoints.ts'
import type { Service } from '../service.ts'
import { connectService } from './connect.ts'
import { flinkService } from './flink.ts'
import { kafkaService } from './kafka.ts'
import { registryService } from './registry.ts'
import { secureService } from './secure.ts'

export const services: { readonly [Name in ServiceName]: Service<EndpointsByService[Name]> } = {
  kafka: kafkaService(1, '-Xmx768m'),
  kafka3: kafkaService(3, '-Xmx512m'),
  secure: secureService,
  registry: registryService,
  connect: connectService,
  flink: flinkService,
}

/** Those that need others come after them. */
export const serviceNames = Object.keys(services) as ServiceName[]
