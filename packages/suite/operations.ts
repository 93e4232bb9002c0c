import type { Operation } from '@kafka-dataops/core'
import { doctor } from '@kafka-dataops/doctor'
import { deployConnectors, exportInfra, infraValidate } from '@kafka-dataops/infra/operations'
import { notify } from '@kafka-dataops/notify/operation'
import { inferContractOperation } from '@kafka-dataops/quality/infer-operation'
import { qualityCheck } from '@kafka-dataops/quality/operation'
import { validateAvro } from '@kafka-dataops/schemas/operation'
import { chooseStages, combineReports } from '@kafka-dataops/stages/operations'

/** Operations that are also actions: each has a folder in actions/ and a stub in dist/. */
export const actions: readonly Operation[] = [
  validateAvro,
  qualityCheck,
  infraValidate,
  deployConnectors,
  notify,
  combineReports,
  chooseStages,
]

/** Everything the suite can do, in the order that help shows it. */
export const operations: readonly Operation[] = [...actions, inferContractOperation, exportInfra, doctor]
