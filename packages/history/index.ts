export { type BranchAccess, branchStore } from './branch-store.ts'
export { folderStore } from './folder-store.ts'
export {
  type KpiHistory,
  openKpiHistory,
  type RecordedRun,
  type RecordedRuns,
  type RunOrigin,
  recordedRun,
  withHistory,
} from './kpi-history.ts'
export { type OpenedState, openState, type StateSettings } from './open-state.ts'
export type { StateSnapshot, StateStore } from './store.ts'
