/**
 * The module that a worker thread starts: the bundle itself when there is one, which tells its own place here when it is
 * loaded. Without one (the sources as they are) the worker has a file of its own.
 */
export const workerEntry: { url: string | undefined } = { url: undefined }

/** What `workerData.worker` says, so that the bundle knows in a thread what to run. */
export const qualityWorkerName = 'kafka-quality-check'

/** What a worker thread is started with. */
export function workerEntryUrl(): URL {
  return new URL(workerEntry.url ?? sourceEntry())
}

/** The thread's file among the sources; written so that the bundler takes it for no asset. */
function sourceEntry(): string {
  return import.meta.url.replace(/[^/]+$/, 'worker-main.ts')
}
