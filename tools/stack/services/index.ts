import type { EndpointsByService, ServiceName } from '../endpoints.ts'
import type { Service } from '../service.ts'
import { kafkaService } from './kafka.ts'
import { secureService } from './secure.ts'

export const services: { readonly [Name in ServiceName]: Service<EndpointsByService[Name]> } = {
  kafka: kafkaService(1, '-Xmx768m'),
  kafka3: kafkaService(3, '-Xmx512m'),
  secure: secureService,
}
