import type { DeclaredConnector } from '../desired/declaration.ts'
import { type Platform, required } from '../platform.ts'
import type { ResourceKind } from '../resource-kind.ts'
import { applyConnector, checkConnectors } from './apply.ts'
import { diffConnector } from './diff.ts'
import { type LiveConnector, readConnectors } from './read-live.ts'
import { rememberConnector, undoConnector, withoutLiteralSecrets } from './undo.ts'

const connectOf = ({ connect }: Platform) => required(connect, 'connect')

export const connectorKind: ResourceKind<DeclaredConnector, LiveConnector> = {
  name: 'connector',
  service: 'connect',
  order: 4,
  declared: ({ connectors }) => connectors,
  readLive: (declared, platform) => readConnectors(declared, connectOf(platform), platform.resendsSecrets),
  diff: diffConnector,
  check: (changes, platform) => checkConnectors(changes, connectOf(platform)),
  apply: (change, platform) => applyConnector(change, connectOf(platform), platform.signal, platform.patience),
  remember: (name, live, platform) => rememberConnector(name, live, connectOf(platform)),
  preImage: withoutLiteralSecrets,
  undo: (name, before, after, platform, options) =>
    undoConnector(name, before, after, { ...platform, connect: connectOf(platform) }, options),
}
