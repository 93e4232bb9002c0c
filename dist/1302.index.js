export const id = 1302;
export const ids = [1302];
export const modules = {

/***/ 31302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qualityCheck: () => (/* reexport */ operation/* qualityCheck */.w),
  runQualityWorker: () => (/* reexport */ runQualityWorker)
});

// UNUSED EXPORTS: formatFieldPath, loadContract, topicContractFor

// EXTERNAL MODULE: ./packages/quality/operation.ts + 1 modules
var operation = __webpack_require__(1280);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./packages/quality/decoder-plan.ts + 11 modules
var decoder_plan = __webpack_require__(94359);
// EXTERNAL MODULE: ./packages/quality/inspect-records.ts
var inspect_records = __webpack_require__(44083);
// EXTERNAL MODULE: ./packages/quality/inspection.ts + 41 modules
var inspection = __webpack_require__(33218);
// EXTERNAL MODULE: ./packages/quality/cel/engine.ts
var engine = __webpack_require__(80449);
;// CONCATENATED MODULE: ./packages/quality/prepare-checks.ts

/** Loads what only some checks need, before `openInspection` in the same thread. */
async function prepareChecks(checks) {
    if (checks.some((check) => check.kind === 'cel' || (check.kind === 'registry-rule' && check.shadow !== undefined)))
        await (0,engine/* loadCel */.v)();
}

// EXTERNAL MODULE: ./packages/quality/remote-registry.ts
var remote_registry = __webpack_require__(93386);
// EXTERNAL MODULE: ./packages/quality/worker-failure.ts
var worker_failure = __webpack_require__(62471);
;// CONCATENATED MODULE: ./packages/quality/worker.ts







/** What a worker thread does: it inspects chunk after chunk, in the order they come, until it is asked for the result. */
async function runQualityWorker() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error('the worker is started by the main thread');
    const send = (message) => port.postMessage(message);
    const setup = external_node_worker_threads_.workerData;
    if ('role' in setup)
        return (await __webpack_require__.e(/* import() */ 4859).then(__webpack_require__.bind(__webpack_require__, 74859))).runRulesWorker(port, setup);
    const registry = setup.registryUrl === undefined ? undefined : (0,remote_registry/* remoteRegistry */.e)(setup.registryUrl, send);
    let inspection;
    let last = Promise.resolve();
    const handle = async (message) => {
        inspection ??= worker_open(setup, registry?.client);
        const opened = await inspection;
        if (message.kind === 'finish') {
            send({ kind: 'finished', state: opened.state });
            port.close();
            return;
        }
        await (0,inspect_records/* inspectChunk */.S)(opened, message.chunk, message.verdicts);
        send({ kind: 'inspected', read: opened.state.read });
    };
    port.on('message', (message) => {
        if (message.kind === 'answer')
            registry?.answer(message.id, message.answer);
        else
            last = last
                .then(() => handle(message))
                .catch((error) => send({ kind: 'failed', failure: (0,worker_failure/* failureOf */.g)(error) }));
    });
}
async function worker_open(setup, registry) {
    await prepareChecks(setup.plan.checks);
    const { decoders } = await (0,decoder_plan/* openDecoders */.C)(setup.decoders, { value: [], key: [] }, registry);
    return (0,inspection/* openInspection */.J)(setup.plan, decoders);
}

;// CONCATENATED MODULE: ./packages/quality/index.ts






/***/ })

};
