export const id = 710;
export const ids = [710];
export const modules = {

/***/ 32710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runQualityCheck: () => (/* binding */ runQualityCheck)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __webpack_require__(40515);
// EXTERNAL MODULE: ./packages/kafka/index.ts + 37 modules
var kafka = __webpack_require__(58163);
// EXTERNAL MODULE: ./packages/registry/index.ts + 4 modules
var registry = __webpack_require__(51553);
// EXTERNAL MODULE: ./packages/quality/cel/engine.ts
var engine = __webpack_require__(80449);
;// CONCATENATED MODULE: ./packages/quality/gate.ts
/** The verdict of a run from what it found: `fail-on` names the least severity that fails it. */
function statusOf(findings, failOn) {
    const has = (severity) => findings.some((finding) => finding.severity === severity);
    if (failOn !== 'never' && has('error'))
        return 'failed';
    if (failOn === 'warning' && has('warning'))
        return 'failed';
    return has('error') || has('warning') ? 'warned' : 'passed';
}
/** How bad it is that there was nothing to check; undefined when it is allowed. */
function severityOfEmpty(onEmpty) {
    return onEmpty === 'pass' ? undefined : onEmpty === 'warn' ? 'warning' : 'error';
}
/** Records that pass every check of severity error, of all read; null when none were. */
function successRateOf(read, failing) {
    return read === 0 ? null : (read - failing) / read;
}
/**
 * `min-success-rate` says how many single records may fail: while it is met, a check of records without a threshold of
 * its own that fails is a warning. A rate that was not measured meets nothing.
 */
function meetsSuccessRate(rate, minimum) {
    if (minimum === undefined)
        return undefined;
    return rate !== null && rate >= minimum;
}

;// CONCATENATED MODULE: ./packages/quality/combined-report.ts


/**
 * One Report of several topics: every check, finding and range of each, KPIs over all of them, and the verdict of the
 * worst. Gates such as min-success-rate were applied to each topic by itself: a healthy topic does not make up for a
 * broken one.
 */
function combinedReport(bodies, failOn) {
    const [only, ...others] = bodies;
    if (only !== undefined && others.length === 0)
        return only;
    const checks = bodies.flatMap((body) => body.checks);
    const findings = bodies.flatMap((body) => body.findings);
    const read = sum(bodies, (body) => body.coverage?.read ?? 0);
    const available = sum(bodies, (body) => body.coverage?.available ?? 0);
    const kpis = combinedKpis(bodies, checks);
    const schemaIds = [...new Set(bodies.flatMap((body) => body.subject.schemaIds ?? []))].sort((left, right) => left - right);
    return {
        status: statusOf(findings, failOn),
        partial: bodies.some((body) => body.partial),
        summary: summaryOf(bodies, checks, kpis, read),
        kpis,
        checks,
        findings,
        notes: [...new Set(bodies.flatMap((body) => body.notes))],
        artifacts: bodies.flatMap((body) => body.artifacts),
        coverage: { read, available },
        subject: {
            topics: bodies.flatMap((body) => body.subject.topics ?? []),
            ...(schemaIds.length === 0 ? {} : { schemaIds }),
        },
    };
}
function summaryOf(bodies, checks, kpis, read) {
    const rate = kpis.find(({ id }) => id === 'success-rate')?.value ?? null;
    const failed = checks.filter(({ status }) => status === 'failed' || status === 'error').length;
    const passing = rate === null ? 0 : Math.round(rate * read);
    const records = rate === null
        ? 'no record to check'
        : `${(0,core/* formatCount */.B4)(passing)} of ${(0,core/* counted */.hS)(read, 'record')} pass (${(0,core/* formatPercent */.l9)(rate)})`;
    return `${(0,core/* counted */.hS)(bodies.length, 'topic')}: ${records}; ${(0,core/* formatCount */.B4)(failed)} of ${(0,core/* counted */.hS)(checks.length, 'check')} failed.`;
}
/** Rates are weighted by the records or evaluations behind them, ages are the worst, flows add up. */
function combinedKpis(bodies, checks) {
    const ids = [...new Set(bodies.flatMap(({ kpis }) => kpis.map(({ id }) => id)))];
    return ids.flatMap((id) => {
        const parts = bodies.flatMap((body) => body.kpis.filter((kpi) => kpi.id === id).map((kpi) => ({ kpi, read: body.coverage?.read ?? 0 })));
        const [worst] = parts.map(({ kpi }) => kpi).toSorted(byGravity);
        if (worst === undefined)
            return [];
        return [{ ...worst, value: combinedValue(id, parts, checks, worst) }];
    });
}
function combinedValue(id, parts, checks, worst) {
    switch (id) {
        case 'success-rate':
        case 'error-rate':
            return weighted(parts);
        case 'completeness':
            return passingShare(checks, 'completeness');
        case 'validity':
            return passingShare(checks, 'conformity');
        case 'throughput': {
            const measured = parts.flatMap(({ kpi }) => kpi.value ?? []);
            return measured.length === 0 ? null : measured.reduce((total, value) => total + value, 0);
        }
        default:
            return worst.value;
    }
}
/** What misses its target first, then the greatest value. */
function byGravity(left, right) {
    const order = { missed: 0, met: 1, unknown: 2 };
    return order[left.status] - order[right.status] || (right.value ?? -1) - (left.value ?? -1);
}
function weighted(parts) {
    const measured = parts.filter(({ kpi, read }) => kpi.value !== null && read > 0);
    const read = sum(measured, (part) => part.read);
    return read === 0 ? null : sum(measured, ({ kpi, read: own }) => (kpi.value ?? 0) * own) / read;
}
function passingShare(checks, dimension) {
    const own = checks.filter((check) => check.dimension === dimension);
    const evaluated = sum(own, (check) => check.evaluated);
    return evaluated === 0 ? null : (evaluated - sum(own, (check) => check.failed)) / evaluated;
}
function sum(items, of) {
    return items.reduce((total, item) => total + of(item), 0);
}

// EXTERNAL MODULE: ./packages/quality/contract/custom/cel.ts + 1 modules
var cel = __webpack_require__(61174);
// EXTERNAL MODULE: ./packages/quality/contract/custom/engine.ts + 4 modules
var custom_engine = __webpack_require__(75384);
// EXTERNAL MODULE: ./packages/quality/contract/reader.ts
var contract_reader = __webpack_require__(41560);
// EXTERNAL MODULE: ./packages/quality/contract/topic-checks.ts
var topic_checks = __webpack_require__(5100);
;// CONCATENATED MODULE: ./packages/quality/inline-rules.ts





/** Whether the section has rules in CEL, so that the engine must be loaded before `readInlineRules`. */
function hasInlineCel(document) {
    return sectionOf(document).some((entry) => (0,contract_reader/* isMapping */.pi)(entry) && listOf(entry.rules).some((rule) => (0,contract_reader/* isMapping */.pi)(rule) && 'cel' in rule));
}
/** The rules of the manifest's section `quality`, compiled; every error at its place. */
function readInlineRules(document) {
    const reader = { document, level: '3.1', problems: [], warnings: [] };
    if ((0,contract_reader/* isMapping */.pi)(document.value) && document.value.quality !== undefined && !Array.isArray(document.value.quality)) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-value',
            message: 'quality is not a list of topics with rules.',
            path: ['quality'],
        });
    }
    const topics = sectionOf(document).flatMap((entry, index) => readTopic(reader, entry, index));
    return reader.problems.length > 0
        ? { ok: false, problems: reader.problems }
        : { ok: true, topics, warnings: reader.warnings };
}
function readTopic(reader, entry, index) {
    const path = ['quality', index];
    if (!(0,contract_reader/* isMapping */.pi)(entry) || typeof entry.topic !== 'string' || !Array.isArray(entry.rules)) {
        const message = `quality[${index}] is ${(0,contract_reader/* shown */.SP)(entry)}: expected a mapping with topic and rules.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'invalid-value', message, path });
        return [];
    }
    for (const key of Object.keys(entry).filter((name) => name !== 'topic' && name !== 'rules')) {
        const message = `Unknown key "${key}" in quality[${index}].${(0,core/* didYouMean */.au)(key, ['topic', 'rules'])}`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'unknown-key', message, path: [...path, key], target: 'key' });
    }
    const topic = {
        reader,
        topic: entry.topic,
        // Without a schema every path is taken as it is written.
        object: { name: entry.topic, documentPath: path, value: entry, fields: [], rules: [], relationships: [] },
        checks: [],
        notExecuted: [],
        ids: new Set(),
    };
    for (const [number, rule] of entry.rules.entries())
        compileRule(topic, rule, [...path, 'rules', number]);
    const place = reader.document.placeOf([...path, 'topic']);
    return [{ topic: entry.topic, place, checks: topic.checks, notExecuted: topic.notExecuted }];
}
/** Words that every rule may say of itself; the rest are parameters of its check. */
const wordKeys = ['id', 'name', 'severity', 'dimension', 'description'];
function compileRule(topic, value, path) {
    const subject = `Rule ${Number(path.at(-1)) + 1} of topic ${topic.topic}`;
    const { reader } = topic;
    if (!(0,contract_reader/* isMapping */.pi)(value) || 'check' in value === 'cel' in value) {
        const message = `${subject} is ${(0,contract_reader/* shown */.SP)(value)}: expected a mapping with either check or cel.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'invalid-value', message, path });
        return;
    }
    const words = (0,topic_checks/* readRuleWords */.wr)(reader, value, path, subject);
    const isCel = 'cel' in value;
    const rule = { value, documentPath: path, subject, words };
    const within = { ...topic, reader: shorthandReader(reader, isCel ? ['cel'] : []) };
    if (isCel)
        (0,cel/* compileCelRule */.yi)(within, rule, value.cel);
    else
        (0,custom_engine/* compileCustomCheck */.Nn)(within, rule, parametersOf(value));
}
function parametersOf(value) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !wordKeys.some((word) => word === key)));
}
/** In a contract parameters stand below `implementation`, here in the rule itself (or, of CEL, below `cel`). */
function shorthandReader(reader, instead) {
    const document = {
        ...reader.document,
        placeOf: (path, target) => reader.document.placeOf(path.flatMap((step) => (step === 'implementation' ? instead : [step])), target),
    };
    return { ...reader, document };
}
function sectionOf(document) {
    return (0,contract_reader/* isMapping */.pi)(document.value) ? listOf(document.value.quality) : [];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./packages/decoders/index.ts + 22 modules
var decoders = __webpack_require__(77681);
// EXTERNAL MODULE: ./packages/quality/inspect-records.ts + 1 modules
var inspect_records = __webpack_require__(94037);
// EXTERNAL MODULE: ./packages/quality/inspection.ts + 41 modules
var quality_inspection = __webpack_require__(34300);
;// CONCATENATED MODULE: ./packages/quality/inspect-file.ts



const recordsAtOnce = 1_000;
/**
 * Inspects the records of a sample file, a thousand in memory at a time.
 * @throws BadInputError when the file cannot be read.
 */
async function inspectFile(path, plan, ports) {
    const file = fileDecoder();
    const inspection = (0,quality_inspection/* openInspection */.J)(plan, { value: file.decoder });
    let offsetIs = 'line';
    let batch = [];
    const inspectBatch = async () => {
        const records = batch;
        batch = [];
        await (0,inspect_records/* inspectRecords */.B)(inspection, (show) => {
            for (const record of records) {
                file.current = record.value;
                show(asRecord(record));
            }
        });
        ports.progress.update({ label: `Checking ${path}`, done: inspection.state.read, unit: 'records' });
    };
    for await (const record of (0,decoders/* readSampleFile */.z7)(ports, path)) {
        if (record.line === undefined)
            offsetIs = 'number';
        batch.push(record);
        if (batch.length < recordsAtOnce)
            continue;
        await inspectBatch();
        if (ports.signal.aborted)
            return { inspection, partial: true, offsetIs };
    }
    await inspectBatch();
    ports.progress.clear();
    return { inspection, partial: false, offsetIs };
}
function fileDecoder() {
    const file = {
        current: { ok: true, value: null },
        decoder: { format: 'json', decode: () => file.current },
    };
    return file;
}
const noBytes = new Uint8Array();
/** Its place in the file stands for the offset. */
function asRecord({ index, line, size }) {
    return {
        partition: 0,
        offset: BigInt(line ?? index),
        timestamp: -1,
        timestampType: 'CreateTime',
        key: null,
        value: noBytes,
        headers: [],
        size,
    };
}

// EXTERNAL MODULE: ./packages/quality/decoder-plan.ts
var decoder_plan = __webpack_require__(39290);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./packages/quality/worker-entry.ts
var worker_entry = __webpack_require__(40457);
// EXTERNAL MODULE: ./packages/quality/worker-failure.ts
var worker_failure = __webpack_require__(62471);
;// CONCATENATED MODULE: ./packages/quality/inspectors.ts







/** Starting a thread takes about 60 ms, in which one thread inspects this many records. */
const recordsWorthThreads = 50_000;
const mostWorkers = 4;
/** Chunks that one worker has at a time; each is a few megabytes. */
const chunksPerWorker = 2;
/** Inspects on this thread when there is little to do, else on threads beside it while this one fetches. */
function openInspectors(setup) {
    const spare = Math.min(mostWorkers, (0,external_node_os_.availableParallelism)() - 1);
    return setup.expected < recordsWorthThreads || spare < 1 ? inlineInspector(setup) : threadInspectors(setup, spare);
}
function inlineInspector({ plan, decoders }) {
    const inspection = (0,quality_inspection/* openInspection */.J)(plan, decoders);
    return {
        take: (chunk) => (0,inspect_records/* inspectChunk */.S)(inspection, chunk),
        read: () => inspection.state.read,
        finish: async () => inspection,
        abandon: async () => { },
    };
}
/**
 * Chunks go to whichever thread has the least to do; when all have enough, this one inspects a chunk itself instead of
 * waiting. Only checks that need the order of a partition tie it to one thread.
 */
function threadInspectors(setup, count) {
    const threads = Array.from({ length: count }, () => startThread(setup));
    const own = (0,quality_inspection/* openInspection */.J)(setup.plan, setup.decoders);
    const giveToFreest = async (chunk) => {
        const freest = threads.reduce((best, thread) => (thread.waiting() < best.waiting() ? thread : best));
        if (freest.waiting() < chunksPerWorker)
            freest.take(chunk);
        else
            await (0,inspect_records/* inspectChunk */.S)(own, chunk);
    };
    const giveToItsThread = async (chunk) => {
        const thread = threads[chunk.partition % threads.length];
        await thread?.room();
        thread?.take(chunk);
    };
    const give = own.needsOrder ? giveToItsThread : giveToFreest;
    return {
        async take(chunk) {
            await give(chunk);
            // Lets what the threads say in, however fast chunks come.
            await (0,promises_.setImmediate)();
            for (const thread of threads)
                thread.check();
        },
        read: () => threads.reduce((sum, thread) => sum + thread.read(), own.state.read),
        async finish() {
            for (const state of await Promise.all(threads.map((thread) => thread.finish())))
                own.merge(state);
            return own;
        },
        async abandon() {
            await Promise.all(threads.map((thread) => thread.stop()));
        },
    };
}
function startThread({ plan, decoderPlan, registry }) {
    const workerData = {
        worker: worker_entry/* qualityWorkerName */.V,
        plan,
        decoders: decoderPlan,
        ...(registry === undefined ? {} : { registryUrl: registry.url }),
    };
    const worker = new external_node_worker_threads_.Worker(new URL(worker_entry/* workerEntry */.x.url ?? sourceEntry()), { workerData });
    const { promise: finished, resolve, reject } = Promise.withResolvers();
    // Whoever sends next or waits for the end is told; until then the failure is nobody's unhandled rejection.
    finished.catch(() => { });
    let waiting = 0;
    let read = 0;
    let failure;
    let wake = () => { };
    const fail = (error) => {
        failure ??= error;
        reject(error);
        wake();
    };
    const send = (message, transfer = []) => {
        worker.postMessage(message, transfer);
    };
    worker.on('message', (message) => {
        switch (message.kind) {
            case 'inspected':
                waiting--;
                read = message.read;
                wake();
                break;
            case 'finished':
                resolve(message.state);
                break;
            case 'question':
                void answerQuestion(registry, message.question).then((answer) => send({ kind: 'answer', id: message.id, answer }));
                break;
            case 'failed':
                fail((0,worker_failure/* errorOf */.M)(message.failure));
                break;
        }
    });
    worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => fail(new Error(`a worker thread ended early with code ${code}`)));
    return {
        waiting: () => waiting,
        read: () => read,
        /** Resolves when the thread can take a chunk, or has failed. */
        async room() {
            while (waiting >= chunksPerWorker && failure === undefined) {
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
        },
        /** Takes over the chunk's bytes. */
        take(chunk) {
            waiting++;
            send({ kind: 'chunk', chunk }, [chunk.bytes.buffer]);
        },
        finish() {
            send({ kind: 'finish' });
            return finished;
        },
        /** @throws what the thread met. */
        check() {
            if (failure !== undefined)
                throw failure;
        },
        stop: async () => {
            await worker.terminate();
        },
    };
}
/** The thread's file among the sources; written so that the bundler takes it for no asset. */
function sourceEntry() {
    return import.meta.url.replace(/[^/]+$/, 'worker-main.ts');
}
async function answerQuestion(registry, question) {
    if (registry === undefined)
        return { ok: true, schema: undefined };
    try {
        switch (question.ask) {
            case 'schemaById':
                return { ok: true, schema: await registry.schemaById(question.schemaId) };
            case 'schemaByGuid':
                return { ok: true, schema: await registry.schemaByGuid(question.guid) };
            case 'resolve':
                return { ok: true, schema: await registry.resolve(question.schema) };
        }
    }
    catch (error) {
        return { ok: false, failure: (0,worker_failure/* failureOf */.g)(error) };
    }
}

;// CONCATENATED MODULE: ./packages/quality/inspect-topic.ts




/**
 * Reads a window of a topic and inspects its records. When the run is stopped it answers what was seen until then.
 * @throws BadInputError for a missing topic or an unusable format; UnreachableError when Kafka or the registry cannot be
 *   reached; the reason of `ports.signal` when it stops the run before the first record.
 */
async function inspectTopic(wanted, ports) {
    const lost = [];
    const { asOf } = wanted.plan.setup;
    const onLost = (range) => void lost.push(range);
    const reading = await (0,kafka/* openWindow */.D1)(wanted.settings, wanted.topic, wanted.window, {
        signal: ports.signal,
        now: asOf,
        onLost,
        ...(wanted.sampleSize === undefined ? {} : { sampleSize: wanted.sampleSize }),
    });
    try {
        const { inspection, partial, positions, notes } = await inspectReading(reading, wanted, ports);
        const ranges = rangesOf(reading, inspection, partial ? positions : undefined);
        return {
            inspection,
            partial,
            identity: reading,
            isSample: reading.isSample,
            ranges,
            available: availableRecords(reading, inspection),
            findings: lost.map((range) => lostFinding(wanted.topic, range)),
            notes: [
                ...notes,
                ...sampleNotes(reading),
                ...reading.restarts.map((restart) => restartNote(wanted.topic, restart)),
                ...openTransactionNotes(reading),
                ...tombstoneNotes(inspection),
            ],
        };
    }
    finally {
        ports.progress.clear();
        await reading.close();
    }
}
/** Chunks that `auto` may look at; they wait in memory until it has decided. */
const sampledChunks = 8;
const samplesPerChunk = 25;
const samplesWanted = 100;
async function inspectReading(reading, wanted, ports) {
    const chunks = reading.chunks();
    const first = [];
    const samples = { value: [], key: [] };
    let ended = false;
    while (!ended && samples.value.length < samplesWanted && first.length < sampledChunks) {
        const next = await chunks.next();
        if (next.done === true)
            ended = true;
        else {
            first.push(next.value);
            takeSamples(next.value, samples);
        }
    }
    const { decoders, plan: decoderPlan, decisions } = await (0,decoder_plan/* openDecoders */.C)(wanted.decoders, samples, wanted.registry);
    const plan = withDecimalTexts(wanted.plan, decoders);
    const { expected } = reading;
    const positions = new Map();
    const inspectors = openInspectors({ plan, decoders, decoderPlan, registry: wanted.registry, expected });
    const showProgress = () => ports.progress.update({
        label: `Checking ${reading.topic}`,
        done: inspectors.read(),
        total: expected,
        unit: 'records',
    });
    try {
        const partial = await takeAll(first, chunks, inspectors, positions, ports.signal, showProgress);
        return { inspection: await inspectors.finish(), partial, positions, notes: decisions };
    }
    catch (error) {
        await inspectors.abandon();
        throw error;
    }
}
/** Avro's decimals are exact, as text where a number would not be. */
function withDecimalTexts(plan, decoders) {
    const decimalTexts = ['value', 'key'].filter((side) => decoders[side]?.format.startsWith('avro'));
    return { ...plan, setup: { ...plan.setup, decimalTexts } };
}
/** Answers whether the run was stopped before the end; `positions` are the offsets after the last ones inspected. */
async function takeAll(first, rest, inspectors, positions, signal, showProgress) {
    const take = async (chunk) => {
        const { partition, position } = chunk;
        await inspectors.take(chunk);
        const before = positions.get(partition);
        // What stands for a gap of a sample may lie before what was taken already.
        if (before === undefined || position > before)
            positions.set(partition, position);
    };
    try {
        for (const chunk of first)
            await take(chunk);
        for await (const chunk of rest) {
            await take(chunk);
            showProgress();
            if (signal.aborted)
                return true;
        }
        return false;
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return true;
    }
}
/** Copies of some keys and values, spread over the chunk. */
function takeSamples(chunk, samples) {
    const records = [];
    const copy = (bytes, headers) => bytes === null ? undefined : { bytes: bytes.slice(), ...(headers === undefined ? {} : { headers }) };
    let seen = 0;
    let every = 1;
    (0,kafka/* visitRecords */.OZ)(chunk, (record) => {
        if (seen++ % every !== 0)
            return;
        if (records.length >= 2 * samplesPerChunk) {
            every *= 2;
            for (let at = records.length - 1; at > 0; at -= 2)
                records.splice(at, 1);
        }
        const headers = record.headers.map(({ key, value }) => ({ key, value: value?.slice() ?? null }));
        records.push({ value: copy(record.value, headers), key: copy(record.key, headers) });
    });
    for (const { value, key } of records) {
        if (value !== undefined)
            samples.value.push(value);
        if (key !== undefined)
            samples.key.push(key);
    }
}
/** `stopped` says how far a run came that was stopped: what it fetched it may not have inspected. */
function rangesOf(reading, inspection, stopped) {
    return reading.progress().map(({ partition, from, position }) => ({
        partition,
        from: String(from),
        to: String(stopped === undefined ? position : (stopped.get(partition) ?? from)),
        read: inspection.state.readOfPartition.get(partition) ?? 0,
    }));
}
/** Compaction, aborted transactions and their markers leave offsets without records: those seen are not counted. */
function availableRecords(reading, inspection) {
    if (reading.isSample)
        return reading.available;
    const covered = reading.progress().reduce((sum, { from, position }) => sum + Number(position - from), 0);
    return reading.available - (covered - inspection.state.read);
}
function sampleNotes({ isSample, expected, partitions }) {
    if (!isSample)
        return [];
    const offsets = partitions.reduce((sum, { from, to }) => sum + Number(to - from), 0);
    return [
        `A sample of ${(0,core/* counted */.hS)(expected, 'record')} stands for the ${(0,core/* formatCount */.B4)(offsets)} offsets of the window, spread over all of it; the same window gives the same sample.`,
    ];
}
function restartNote(topic, restart) {
    switch (restart.reason) {
        case 'topic-recreated':
            return `Topic "${topic}" was deleted and created anew since the last run: all of it is new, and it was read from its start.`;
        case 'log-shortened':
            return `Partition ${restart.partition} ends at offset ${restart.end}, before the offset ${restart.stopped} that the last run stopped at, as after an unclean leader election: it was read from its start.`;
    }
}
function openTransactionNotes(reading) {
    const records = reading.openTransactions.reduce((sum, open) => sum + open.records, 0);
    if (records === 0)
        return [];
    const partitions = reading.openTransactions.map(({ partition }) => partition).join(', ');
    return [
        `${records} offsets after the last stable one belong to open transactions and were not read (partition ${partitions}).`,
    ];
}
function tombstoneNotes({ state }) {
    if (state.tombstones === 0)
        return [];
    return [`${state.tombstones} of the records are tombstones: they have no value to check.`];
}
const lostReasons = {
    'records-deleted': 'retention or a deletion removed them while the run was reading',
    'deleted-before': 'retention or a deletion removed them before the run',
    'beyond-end': 'the log does not reach that far',
    'log-truncated': 'the log ends before them now, as after an unclean leader election',
    'topic-deleted': 'the topic was deleted while the run was reading',
    'not-returned': 'the broker did not return them',
};
const readSooner = 'Run again; a smaller window, or a longer retention, keeps its records until they are read.';
const lostAdvice = {
    'records-deleted': readSooner,
    'log-truncated': readSooner,
    'topic-deleted': readSooner,
    'not-returned': readSooner,
    'deleted-before': 'Run more often, or keep records longer (retention.ms, retention.bytes).',
    'beyond-end': 'Check the offsets given; records of transactions that are still open cannot be read yet.',
};
function lostFinding(topic, { partition, from, to, reason }) {
    return {
        rule: 'records-lost',
        severity: 'warning',
        message: `${topic}, partition ${partition}: the offsets ${from} to ${to - 1n} were not checked, ${lostReasons[reason]}.`,
        fingerprint: (0,core/* fingerprint */.Rj)({ rule: 'records-lost', identity: `${topic} ${partition} ${reason}` }),
        record: { topic, partition, offset: String(from) },
        count: Number(to - from),
        help: lostAdvice[reason],
    };
}
/** ` in the window since:15m`, for sentences. */
function describeWindow(window) {
    return window.kind === 'all' ? '' : ` in the window ${(0,kafka/* formatWindow */.A4)(window)}`;
}

;// CONCATENATED MODULE: ./packages/quality/checks/wilson.ts
/** The normal quantile of a two-sided 95 % interval. */
const z95 = 1.959963984540054;
/**
 * Wilson's score interval of a rate at 95 % confidence (Wilson 1927): where the rate of all records lies when only some
 * were looked at. Undefined when nothing was evaluated.
 */
function wilsonInterval(failed, evaluated) {
    if (evaluated === 0)
        return undefined;
    const rate = failed / evaluated;
    const squared = z95 * z95;
    const centre = rate + squared / (2 * evaluated);
    const spread = z95 * Math.sqrt((rate * (1 - rate) + squared / (4 * evaluated)) / evaluated);
    const scale = 1 + squared / evaluated;
    const low = failed === 0 ? 0 : Math.max(0, (centre - spread) / scale);
    const high = failed === evaluated ? 1 : Math.min(1, (centre + spread) / scale);
    return { low, high, confidence: 0.95 };
}

// EXTERNAL MODULE: ./packages/quality/check-definition.ts
var check_definition = __webpack_require__(86072);
;// CONCATENATED MODULE: ./packages/quality/subject.ts

/** `topic "prices"`, `file samples/prices.jsonl`. */
function describeSubject(subject) {
    return subject.kind === 'topic' ? `topic "${subject.topic}"` : `file ${subject.file}`;
}
/** `partition 0, offset 12`, `line 12`. */
function describeRecord(subject, record) {
    if (subject.kind === 'topic')
        return `partition ${record.partition}, offset ${record.offset}`;
    return subject.offsetIs === 'line' ? `line ${record.offset}` : `record ${record.offset}`;
}
function targetOf(subject, definition) {
    const path = isWholeValue(definition) ? {} : { path: (0,check_definition/* formatFieldPath */.v)(definition.side, definition.path) };
    return subject.kind === 'topic' ? { topic: subject.topic, ...path } : { file: subject.file, ...path };
}
/** Where a failing record lies and what was found there. */
function evidenceOf(subject, definition, witness) {
    const path = isWholeValue(definition) ? {} : { path: concretePath(definition.side, definition.path, witness.steps) };
    const shown = {
        ...(witness.key === undefined ? {} : { key: witness.key }),
        ...(witness.value === undefined ? {} : { value: witness.value }),
        message: witness.message,
    };
    const offset = String(witness.offset);
    if (subject.kind === 'topic') {
        const time = witness.timestamp < 0 ? {} : { timestamp: isoTime(witness.timestamp) };
        return { record: { topic: subject.topic, partition: witness.partition, offset, ...time, ...path }, ...shown };
    }
    const line = subject.offsetIs === 'line' ? Number(witness.offset) : 1;
    const record = subject.offsetIs === 'line' ? path : { offset, ...path };
    return {
        place: { file: subject.file, line, column: 1 },
        ...(Object.keys(record).length === 0 ? {} : { record }),
        ...shown,
    };
}
/** A check of the whole value names no path. */
function isWholeValue({ side, path }) {
    return side === 'value' && path.length === 0;
}
/** `items[3].id`; the keys of a map are data and stay `{}`. */
function concretePath(side, path, steps) {
    const indexes = steps.filter((step) => typeof step === 'number').values();
    return (0,check_definition/* formatFieldPath */.v)(side, path).replaceAll('[]', () => `[${indexes.next().value ?? ''}]`);
}
const latestDate = 8_640_000_000_000_000;
function isoTime(ms) {
    return new Date(Math.min(ms, latestDate)).toISOString();
}

;// CONCATENATED MODULE: ./packages/quality/check-results.ts


/** `isSample`: only a part of the topic's records was read, so rates get an interval. */
function checkResult(running, moment, subject, isSample) {
    const { definition } = running;
    const conclusion = running.conclude(moment);
    const { tally } = conclusion;
    const interval = isSample && conclusion.measured === undefined ? wilsonInterval(tally.failed, tally.evaluated) : undefined;
    const check = {
        id: definition.id,
        name: definition.name,
        kind: definition.kind,
        dimension: definition.dimension,
        severity: definition.severity,
        status: conclusion.status,
        target: targetOf(subject, definition),
        ...(definition.place === undefined ? {} : { place: definition.place }),
        evaluated: tally.evaluated,
        failed: tally.failed,
        rate: tally.evaluated === 0 ? 0 : tally.failed / tally.evaluated,
        ...(interval === undefined ? {} : { interval }),
        ...(conclusion.threshold === undefined ? {} : { threshold: conclusion.threshold }),
        ...(conclusion.measured === undefined ? {} : { measured: conclusion.measured }),
        causes: causesOf(definition, conclusion, subject),
        examples: tally.examples.map((witness) => evidenceOf(subject, definition, witness)),
        ...(conclusion.reason === undefined ? {} : { reason: reasonOf(conclusion, subject) }),
    };
    return { definition, conclusion, check };
}
function reasonOf({ reason = '', tally }, subject) {
    return tally.broken === undefined ? reason : `${reason} (${describeRecord(subject, tally.broken)})`;
}
/** The most frequent first. */
function causesOf(definition, { tally }, subject) {
    return Array.from(tally.causes, ([cause, { count, first, last }]) => ({
        cause,
        count,
        first: evidenceOf(subject, definition, first),
        last: evidenceOf(subject, definition, last),
    })).sort((left, right) => right.count - left.count || (left.cause < right.cause ? -1 : 1));
}
/** A rule of the contract that cannot run on a topic: shown as skipped with its reason, never dropped. */
function notExecutedCheck(rule, subject) {
    return {
        id: rule.id,
        name: rule.name,
        kind: 'not-executed',
        dimension: 'conformity',
        severity: 'info',
        status: 'skipped',
        target: targetOf(subject, { side: 'value', path: [] }),
        place: rule.place,
        evaluated: 0,
        failed: 0,
        rate: 0,
        causes: [],
        examples: [],
        reason: rule.reason,
    };
}

;// CONCATENATED MODULE: ./packages/quality/checks/advice.ts
/** What to do about a failing check of each kind, as one sentence. */
const advice = {
    decoding: 'Find who produced the records at these offsets: their bytes are not what the topic carries.',
    presence: 'Let the producer always send the field, or drop `required: true` from the contract if consumers do without.',
    type: 'Correct the producer, or the logicalType in the contract if the data is right.',
    completeness: 'Let the producer fill the field, or state in the contract how much may be missing.',
    range: 'Look at the records at these offsets: correct the producer, or the bounds if such values are real.',
    length: 'Correct the producer, or the length in the contract if such values are real.',
    pattern: 'Correct the producer, or the pattern in the contract if such values are real.',
    enum: 'Add the value to the contract if consumers know it; otherwise correct the producer.',
    'multiple-of': 'Correct the producer, or multipleOf in the contract if such values are real.',
    'unique-items': 'Let the producer write every item once, or drop uniqueItems from the contract.',
    uniqueness: 'Look at the records that share a value: find what writes them twice, or drop the rule if repeats are meant.',
    'row-count': 'See whether the producer writes as much as it should, or choose a window that fits the rule.',
    throughput: 'Check the producer, or the throughput that the contract promises.',
    'error-rate': 'The other failed checks say which records and why.',
    frequency: 'See what stopped the producer in the gaps.',
    latency: 'Find where records wait between the event and the topic, and compare the clocks.',
    'key-order': 'See whether several producers write the same key, or one retries with more than one request in flight.',
    'key-presence': 'Let the producer set a key: without one, records of the same thing spread over partitions and lose their order.',
    tombstone: 'Tombstones delete; find who writes them, or allow a share of them with a threshold.',
    'record-size': 'Find what makes these records large before brokers or consumers refuse them.',
    'partition-skew': 'Choose a key with more different values, or look for one that most records have.',
    'duplicate-records': 'Make the producer idempotent (enable.idempotence), or let it retry less.',
    'schema-count': 'See which producers still write with an old schema.',
    cel: 'Look at the records at these offsets: correct the producer, or the expression if such records are right.',
    freshness: 'Check that the producer or connector runs and that its clock is right.',
};

;// CONCATENATED MODULE: ./packages/quality/findings.ts



const shownCauses = 3;
/** One finding per failed check, at the rule's line; of decoding one per cause, since each is mended differently. */
function findingsOf(result, tolerated) {
    const { check, definition } = result;
    if (check.status !== 'failed' && check.status !== 'error')
        return [];
    const severity = tolerated && isToleratedBySuccessRate(result) ? 'warning' : definition.severity;
    if (definition.kind === 'decoding')
        return check.causes.map((cause) => decodingFinding(check, cause, severity));
    const first = check.causes[0]?.first ?? check.examples[0];
    return [
        {
            rule: check.kind,
            severity,
            message: messageOf(result),
            fingerprint: (0,core/* fingerprint */.Rj)({ rule: check.kind, place: check.place, identity: check.id }),
            check: check.id,
            ...(check.place === undefined ? {} : { place: check.place }),
            ...recordOf(earliest(check)),
            ...(check.failed === 0 ? {} : { count: check.failed }),
            ...(first === undefined ? {} : { first: earliest(check) ?? first }),
            ...(check.causes[0]?.last === undefined ? {} : { last: check.causes[0].last }),
            help: advice[definition.kind],
        },
    ];
}
/** The success rate speaks of single records: of rates that have no threshold of their own. */
function isToleratedBySuccessRate({ definition, conclusion }) {
    const isRate = conclusion.status === 'failed' && conclusion.measured === undefined;
    return isRate && definition.severity === 'error' && definition.threshold === undefined;
}
function decodingFinding(check, cause, severity) {
    const { first, last } = cause;
    const found = first === undefined ? cause.cause : first.message;
    return {
        rule: check.kind,
        severity,
        message: `${check.name}: ${(0,core/* counted */.hS)(cause.count, 'record')} cannot be decoded, ${found}.`,
        fingerprint: (0,core/* fingerprint */.Rj)({ rule: check.kind, place: check.place, identity: `${check.id} ${cause.cause}` }),
        check: check.id,
        ...(check.place === undefined ? {} : { place: check.place }),
        ...recordOf(first),
        count: cause.count,
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
        help: adviceOnDecoding[cause.cause] ?? advice.decoding,
    };
}
const adviceOnDecoding = {
    'unknown-schema-id': 'Give the schema registry that these records were written with, or restore the schema that was deleted from it.',
    'no-schema-prefix': 'These records were not written by a serializer of the registry: find their producer, or set value-format.',
    'schema-mismatch': 'Give the schema that these records were written with (value-schema, key-schema).',
};
/** Causes that only repeat what was measured. */
const saidByMeasure = new Set(['stale', 'stale key', 'occurs more than once']);
function messageOf({ check, conclusion }) {
    const { path = check.name } = check.target;
    const name = check.name.includes(path) ? check.name : `${check.name} (${path})`;
    if (check.status === 'error')
        return `${name}: could not run; ${check.reason}.`;
    const parts = [check.measured ?? `${(0,core/* formatCount */.B4)(check.failed)} of ${(0,core/* counted */.hS)(check.evaluated, 'record')} failed`];
    const causes = check.causes.filter(({ cause }) => check.measured === undefined || !saidByMeasure.has(cause));
    if (causes.length > 0)
        parts.push(causes.slice(0, shownCauses).map(describeCause(check)).join(', '));
    if (causes.length > shownCauses)
        parts.push(`and ${causes.length - shownCauses} more causes`);
    if (conclusion.threshold !== undefined)
        parts.push(`allowed: ${conclusion.threshold}`);
    if (check.reason !== undefined)
        parts.push(check.reason);
    return `${name}: ${parts.join('; ')}.`;
}
/** The number is left out where it only repeats. */
function describeCause(check) {
    return ({ cause, count }) => check.causes.length === 1 && count === check.failed ? cause : `${(0,core/* formatCount */.B4)(count)} ${cause}`;
}
/** The first failing record of all causes. */
function earliest(check) {
    return check.examples[0] ?? check.causes[0]?.first;
}
function recordOf(evidence) {
    return evidence?.record === undefined ? {} : { record: evidence.record };
}
function successRateFinding(rate, minimum, subject) {
    const measured = rate === null ? 'could not be measured, no record was read' : `is ${(0,core/* formatPercent */.l9)(rate)}`;
    return {
        rule: 'success-rate',
        severity: 'error',
        message: `The success rate of ${describeSubject(subject)} ${measured}; at least ${(0,core/* formatPercent */.l9)(minimum)} is demanded.`,
        fingerprint: (0,core/* fingerprint */.Rj)({ rule: 'success-rate', identity: describeSubject(subject) }),
        help: 'The failed checks of severity error say which records and why.',
    };
}
function noDataFinding(severity, subject, window) {
    return {
        rule: 'no-data',
        severity,
        message: `There is no record to check in ${describeSubject(subject)}${window}.`,
        fingerprint: (0,core/* fingerprint */.Rj)({ rule: 'no-data', identity: describeSubject(subject) }),
        help: 'See that the producer runs, or widen the window; on-empty says whether this fails (fail, warn, pass).',
    };
}
/** What the contract's loader accepted with a word of doubt. */
function contractFinding(problem) {
    return {
        rule: problem.code,
        severity: 'warning',
        message: problem.message,
        fingerprint: (0,core/* fingerprint */.Rj)({ rule: problem.code, place: problem.place, identity: problem.message }),
        ...(problem.place === undefined ? {} : { place: problem.place }),
        ...(problem.help === undefined ? {} : { help: problem.help }),
    };
}

;// CONCATENATED MODULE: ./packages/quality/kpis.ts

/** The numbers that a quality run is known by; each is null when it could not be measured. */
function kpisOf(state, results, asOf, { minSuccessRate }) {
    const successRate = successRateOf(state.read, state.failing);
    return [
        {
            id: 'success-rate',
            value: successRate,
            unit: 'ratio',
            ...(minSuccessRate === undefined ? {} : { target: { operator: '>=', value: minSuccessRate } }),
            status: kpis_statusOf(successRate, meetsSuccessRate(successRate, minSuccessRate)),
        },
        freshnessKpi(state, results, asOf),
        ratio('completeness', kpis_passingShare(results, 'completeness')),
        ratio('validity', kpis_passingShare(results, 'conformity')),
        throughputKpi(state),
        ratio('error-rate', successRate === null ? null : state.failing / state.read),
    ];
}
/** What has no target meets it once it is measured. */
function kpis_statusOf(value, meets) {
    if (value === null)
        return 'unknown';
    return meets === false ? 'missed' : 'met';
}
function ratio(id, value) {
    return { id, value, unit: 'ratio', status: kpis_statusOf(value, undefined) };
}
/** Evaluations that passed, of all evaluations of checks in the dimension. */
function kpis_passingShare(results, dimension) {
    let evaluated = 0;
    let failed = 0;
    for (const { check } of results) {
        if (check.dimension !== dimension)
            continue;
        evaluated += check.evaluated;
        failed += check.failed;
    }
    return evaluated === 0 ? null : (evaluated - failed) / evaluated;
}
/** The greatest age that a freshness check measured; without such a check the age of the newest record. */
function freshnessKpi(state, results, asOf) {
    const measured = results.flatMap(({ definition, conclusion }) => definition.kind === 'freshness' && conclusion.measuredMs !== undefined
        ? [{ ageMs: conclusion.measuredMs, maxAgeMs: definition.maxAgeMs }]
        : []);
    const [worst] = measured.toSorted((left, right) => right.ageMs - right.maxAgeMs - (left.ageMs - left.maxAgeMs));
    if (worst !== undefined) {
        const { ageMs, maxAgeMs } = worst;
        const status = ageMs <= maxAgeMs ? 'met' : 'missed';
        return { id: 'freshness', value: ageMs, unit: 'ms', target: { operator: '<=', value: maxAgeMs }, status };
    }
    const value = Number.isFinite(state.newestTimestamp) ? Math.max(0, asOf - state.newestTimestamp) : null;
    return { id: 'freshness', value, unit: 'ms', status: kpis_statusOf(value, undefined) };
}
/** Records a second between the oldest and the newest record timestamp read. */
function throughputKpi({ read, oldestTimestamp, newestTimestamp }) {
    const seconds = (newestTimestamp - oldestTimestamp) / 1_000;
    const value = read > 1 && seconds > 0 && Number.isFinite(seconds) ? (read - 1) / seconds : null;
    return { id: 'throughput', value, unit: 'records/s', status: kpis_statusOf(value, undefined) };
}

;// CONCATENATED MODULE: ./packages/quality/quality-report.ts






/** The Report of a run: a pure function of what was seen and what is demanded. */
function qualityReport(inspected, contract, topicContract, gate) {
    const { inspection, subject, moment, available } = inspected;
    const { state } = inspection;
    const results = inspection.checks.map((check) => checkResult(check, moment, subject, state.read < available));
    const successRate = successRateOf(state.read, state.failing);
    const isMet = meetsSuccessRate(successRate, gate.minSuccessRate);
    const findings = [...inspected.findings];
    for (const result of results)
        findings.push(...findingsOf(result, isMet === true));
    const emptySeverity = state.read === 0 && !moment.partial ? severityOfEmpty(gate.onEmpty) : undefined;
    if (emptySeverity !== undefined)
        findings.push(noDataFinding(emptySeverity, subject, inspected.window));
    if (isMet === false && gate.minSuccessRate !== undefined && state.read > 0) {
        findings.push(successRateFinding(successRate, gate.minSuccessRate, subject));
    }
    findings.push(...contract.warnings.map(contractFinding));
    const checks = [
        ...results.map(({ check }) => check),
        ...topicContract.notExecuted.map((rule) => notExecutedCheck(rule, subject)),
    ];
    return {
        status: statusOf(findings, gate.failOn),
        partial: moment.partial,
        summary: quality_report_summaryOf(inspected, checks, successRate),
        kpis: [...kpisOf(state, results, moment.asOf, gate)],
        checks,
        findings,
        notes: [...inspected.notes, ...toleranceNote(isMet, results, gate)],
        artifacts: [],
        coverage: { read: state.read, available: Math.max(available, state.read) },
        subject: withSchemaIds(inspected.reportSubject, inspection),
    };
}
function quality_report_summaryOf({ subject, inspection, moment, window }, checks, rate) {
    const { read, failing } = inspection.state;
    const what = `${describeSubject(subject).replace(/^./, (first) => first.toUpperCase())}${moment.partial ? ', stopped early' : ''}`;
    if (rate === null)
        return `${what}: no record to check${window}.`;
    const failed = checks.filter(({ status }) => status === 'failed' || status === 'error').length;
    const records = `${(0,core/* formatCount */.B4)(read - failing)} of ${(0,core/* counted */.hS)(read, 'record')} pass (${(0,core/* formatPercent */.l9)(rate)})`;
    return `${what}: ${records}; ${(0,core/* formatCount */.B4)(failed)} of ${(0,core/* counted */.hS)(checks.length, 'check')} failed.`;
}
function toleranceNote(isMet, results, gate) {
    if (isMet !== true || gate.minSuccessRate === undefined || !results.some(isToleratedBySuccessRate))
        return [];
    return [
        `The success rate meets min-success-rate (${(0,core/* formatPercent */.l9)(gate.minSuccessRate)}), so checks that single records fail are shown as warnings.`,
    ];
}
/** Only numbers: GUIDs name schemas too, but the Report has no place for them. */
function withSchemaIds(subject, { state }) {
    const ids = [...state.recordsOfSchema.keys()].filter((key) => typeof key === 'number');
    return ids.length === 0 ? subject : { ...subject, schemaIds: ids.sort((left, right) => left - right) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/quality/positions.ts

const offset = schemas/* string */.YjP().regex(/^\d+$/);
const checkedPositions = {
    name: 'checked-positions',
    version: 1,
    schema: schemas/* object */.Ikc({
        topic: schemas/* string */.YjP(),
        topicId: schemas/* string */.YjP().optional(),
        clusterId: schemas/* string */.YjP().optional(),
        contract: schemas/* string */.YjP(),
        positions: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\d+$/), offset),
    }),
};
/** The same topic of another cluster, and the same topic under another contract, are checked on their own. */
function positionsKey({ topic, clusterId }, contract) {
    return [topic, contract, ...(clusterId === undefined ? [] : [clusterId])].join(' ');
}
function topicPositions({ topicId, positions }) {
    return {
        ...(topicId === undefined ? {} : { topicId }),
        positions: new Map(Object.entries(positions).map(([partition, position]) => [Number(partition), BigInt(position)])),
    };
}
/**
 * What is left when a run ends that began at `base`. Where another run has moved a partition meanwhile, the further one
 * counts: both began at `base`, so together they have checked all before it.
 */
function advancePositions(current, base, ended) {
    if (current === undefined || current.topicId !== ended.topicId)
        return ended;
    const positions = { ...current.positions };
    for (const [partition, position] of Object.entries(ended.positions)) {
        const other = positions[partition];
        const isMoved = other !== undefined && (other !== base?.positions[partition] || base.topicId !== ended.topicId);
        positions[partition] = isMoved && BigInt(other) > BigInt(position) ? other : position;
    }
    return { ...ended, positions };
}

;// CONCATENATED MODULE: ./packages/quality/requested-window.ts



/**
 * Finds what a requested window stands for: the offsets of a report, or what came since the last run.
 * @throws BadInputError when the report cannot be used, or there is no state to go on from.
 */
async function resolveWindow(requested, subject, ports) {
    switch (requested.kind) {
        case 'report':
            return fixed(await windowOfReport(requested.file, subject.topic, ports.files));
        case 'incremental':
            return incremental(requested.first, subject.contract, ports.state);
        default:
            return fixed(requested);
    }
}
function fixed(window) {
    return { window, notes: () => [], keep: () => { } };
}
function incremental(first, contract, state) {
    if (state === undefined) {
        throw new core/* BadInputError */.Ys({
            code: 'state-missing',
            message: 'window is incremental, but state is not given: nothing says where the last run stopped.',
            help: 'Give state, as branch:kafka-dataops-state or dir:.kafka-dataops.',
        });
    }
    let base;
    return {
        async window(identity) {
            base = await state.read(checkedPositions, positionsKey(identity, contract));
            return base === undefined ? first : { kind: 'after', stopped: topicPositions(base) };
        },
        notes: () => [
            base === undefined
                ? `No earlier run is known in the ${state.place}: this first incremental run begins with ${(0,kafka/* formatWindow */.A4)(first)}.`
                : `Goes on where the last run stopped, as the ${state.place} says.`,
        ],
        keep({ identity, partial, isSample, ranges }) {
            // A sample that was stopped has no offset before which all of it was checked.
            if (partial && isSample)
                return;
            const ended = {
                topic: identity.topic,
                ...(identity.topicId === undefined ? {} : { topicId: identity.topicId }),
                ...(identity.clusterId === undefined ? {} : { clusterId: identity.clusterId }),
                contract,
                positions: Object.fromEntries(ranges.map(({ partition, to }) => [String(partition), to])),
            };
            state.updateAfterVerdict(checkedPositions, positionsKey(identity, contract), (current) => advancePositions(current, base, ended));
        },
    };
}
async function windowOfReport(file, topic, files) {
    const subject = core/* reportSchema */.Qh.shape.subject.safeParse(subjectOf(await files.readText(file)));
    if (!subject.success)
        throw new core/* BadInputError */.Ys(noReport(files.placePath(file)));
    const topics = subject.data.topics ?? [];
    const found = topics.find((read) => read.topic === topic);
    if (found === undefined) {
        const others = topics.map((read) => `"${read.topic}"`).join(', ');
        throw new core/* BadInputError */.Ys({
            code: 'report-without-topic',
            message: `${files.placePath(file)} says nothing about topic "${topic}"${others === '' ? '' : `, only about ${others}`}.`,
            help: 'Give a report of a run that read this topic.',
        });
    }
    const ranges = found.partitions.map(({ partition, from, to }) => ({ partition, from: BigInt(from), to: BigInt(to) }));
    return { kind: 'offsets', ranges, ...(found.topicId === undefined ? {} : { topicId: found.topicId }) };
}
function subjectOf(text) {
    try {
        const report = JSON.parse(text);
        return report !== null && typeof report === 'object' && 'subject' in report ? report.subject : undefined;
    }
    catch {
        return undefined;
    }
}
function noReport(file) {
    return {
        code: 'report-malformed',
        message: `${file} is not a report of this suite: it has no offset ranges to read again.`,
        help: 'Give the file that the report input wrote.',
    };
}

// EXTERNAL MODULE: ./node_modules/@vercel/ncc/dist/ncc/@@notfound.js?./rules/own-checks.js
var own_checks = __webpack_require__(85517);
// EXTERNAL MODULE: ./node_modules/@vercel/ncc/dist/ncc/@@notfound.js?./rules/rules-thread.js
var rules_thread = __webpack_require__(57841);
// EXTERNAL MODULE: ./packages/quality/contract/load.ts + 4 modules
var load = __webpack_require__(59617);
;// CONCATENATED MODULE: ./packages/quality/targets.ts




/**
 * What a run checks: the topics given, or every topic that the contracts and the manifest's rules describe.
 * @throws BadInputError with every problem of every contract at its place; for a topic that no contract describes (with
 * the topics that they do) and for one that two describe.
 */
async function chooseTargets(paths, topics, inline, files) {
    const problems = [];
    const described = [];
    for (const path of await contractFiles(paths, files)) {
        const text = await files.readText(path);
        if ((0,cel/* mentionsCel */.EW)(text))
            await (0,engine/* loadCel */.v)();
        const loaded = (0,load/* loadContract */.l)(text, files.placePath(path));
        if (!loaded.ok)
            problems.push(...loaded.problems);
        else
            described.push(...loaded.contract.topics.map((topicContract) => ({ contract: loaded.contract, topicContract })));
    }
    if (problems.length > 0)
        throw new core/* BadInputError */.Ys(problems);
    problems.push(...describedTwice(described));
    const all = inline === undefined ? described : withInline(described, inline);
    const chosen = topics === undefined ? all : topics.flatMap((topic) => targetsOf(topic, all, problems));
    if (problems.length > 0)
        throw new core/* BadInputError */.Ys(problems);
    return chosen;
}
/** The manifest's rules beside those of the contract of their topic, or as all that is known of it. */
function withInline(described, { file, topics, warnings }) {
    const own = { file, id: file, version: '1', topics, warnings };
    const extended = described.map(({ contract, topicContract }) => {
        const added = topics.filter(({ topic }) => topic === topicContract.topic);
        return { contract, topicContract: added.reduce(withChecksOf, topicContract) };
    });
    const known = new Set(described.map(({ topicContract }) => topicContract.topic));
    const further = topics
        .filter(({ topic }) => !known.has(topic))
        .map((topicContract) => ({ contract: own, topicContract }));
    return [...extended, ...further];
}
/** Ids stay unique: a rule of the manifest that measures what the contract measures is told apart. */
function withChecksOf(contract, added) {
    const taken = new Set(contract.checks.map(({ id }) => id));
    const checks = added.checks.map((check) => (taken.has(check.id) ? { ...check, id: `${check.id}.manifest` } : check));
    return {
        ...contract,
        checks: [...contract.checks, ...checks],
        notExecuted: [...contract.notExecuted, ...added.notExecuted],
    };
}
/** The files themselves, and those that a pattern with `*` stands for. */
async function contractFiles(paths, files) {
    const found = [];
    for (const path of paths) {
        if (!path.includes('*')) {
            found.push(path);
            continue;
        }
        const matches = await files.glob(path);
        if (matches.length === 0) {
            throw new core/* BadInputError */.Ys({
                code: 'contract-missing',
                message: `No file matches the contract pattern ${path}.`,
                help: 'Check the pattern, and that actions/checkout ran before this step.',
            });
        }
        found.push(...matches);
    }
    return [...new Set(found)];
}
/**
 * The one target that a sample file stands for.
 * @throws BadInputError when there are several.
 */
function onlyTarget(targets, file) {
    const [only, ...others] = targets;
    if (only !== undefined && others.length === 0)
        return only;
    throw new core/* BadInputError */.Ys({
        code: 'topic-missing',
        message: `The contract describes ${targets.length} topics (${namesOf(targets)}); which one ${file} stands for is not given.`,
        help: 'Give the topic input.',
    });
}
function targetsOf(topic, described, problems) {
    const found = described.filter(({ topicContract }) => topicContract.topic === topic);
    if (found.length === 0)
        problems.push(undescribed(topic, described));
    return found;
}
function undescribed(topic, described) {
    const [contract, ...others] = new Set(described.map((target) => target.contract));
    if (contract !== undefined && others.length === 0) {
        const found = (0,load/* topicContractFor */.t)(contract, topic);
        if (!found.ok)
            return found.problem;
    }
    const known = described.map(({ topicContract }) => topicContract.topic);
    return {
        code: 'contract-for-another-topic',
        message: `No contract describes the topic ${topic}; they describe ${namesOf(described)}.${(0,core/* didYouMean */.au)(topic, known)}`,
        help: 'Give the contract of this topic too, or another topic.',
    };
}
function describedTwice(described) {
    const seen = new Map();
    const problems = [];
    for (const target of described) {
        const { topic, place } = target.topicContract;
        const earlier = seen.get(topic);
        if (earlier === undefined) {
            seen.set(topic, target);
            continue;
        }
        problems.push({
            code: 'duplicate-topic',
            message: `The topic "${topic}" is described here and in ${earlier.contract.file}.`,
            place,
            help: 'A run judges a topic by one contract: leave one of the two out.',
        });
    }
    return problems;
}
function namesOf(targets) {
    return targets.map(({ topicContract }) => `"${topicContract.topic}"`).join(', ');
}

;// CONCATENATED MODULE: ./packages/quality/run.ts













/** The operation kafka-quality-check; see operation.ts for its inputs. */
async function runQualityCheck(inputs, ports) {
    const inline = await inlineTargets(inputs, ports);
    if (inputs.contract === undefined && inline === undefined)
        throw new core/* BadInputError */.Ys(nothingToJudgeBy);
    const asOf = inputs['as-of'] ?? ports.clock.now();
    const gate = {
        failOn: inputs['fail-on'],
        onEmpty: inputs['on-empty'],
        minSuccessRate: inputs['min-success-rate'],
    };
    const targets = await chooseTargets(inputs.contract ?? [], inputs.topic, inline, ports.files);
    const file = inputs['sample-file'];
    if (file !== undefined) {
        return reportOn(onlyTarget(targets, file), inputs, asOf, gate, ports, (judged) => checkFile(file, inputs, judged, ports));
    }
    const bodies = [];
    for (const target of targets) {
        // A run that was stopped reports the topics it came to; combinedReport says that it is partial.
        if (ports.signal.aborted && bodies.length > 0)
            break;
        bodies.push(await reportOn(target, inputs, asOf, gate, ports, (judged) => checkTopic(inputs, judged, ports)));
    }
    return combinedReport(bodies, gate.failOn);
}
async function reportOn(target, inputs, asOf, gate, ports, check) {
    const judged = await judgedBy(inputs, target, asOf, ports);
    try {
        return qualityReport(await check(judged), target.contract, target.topicContract, gate);
    }
    finally {
        await judged.rules?.close();
    }
}
const nothingToJudgeBy = {
    code: 'contract-missing',
    message: 'contract is not given, so there is nothing to check the records against.',
    help: 'Give the path of a data contract (ODCS), as contract: contracts/prices.yaml, or write rules under quality in dataops.yml.',
};
/** @throws BadInputError with every problem of the manifest's rules at its place. */
async function inlineTargets(inputs, ports) {
    const document = await (0,core/* openManifest */.gp)(inputs.manifest, ports.files);
    if (document === undefined)
        return undefined;
    if (hasInlineCel(document))
        await (0,engine/* loadCel */.v)();
    const rules = readInlineRules(document);
    if (!rules.ok)
        throw new core/* BadInputError */.Ys(rules.problems);
    return rules.topics.length === 0 ? undefined : { file: document.file, topics: rules.topics, warnings: rules.warnings };
}
/** A manifest says how its topic is encoded; a sample file stands for the topic and says itself how it is. */
function ignoredForFile(inputs) {
    const ignored = ['value-schema', 'key-schema'].filter((name) => inputs[name] !== undefined);
    const isOtherFormat = !['auto', 'json'].includes(inputs['value-format']);
    const names = [...ignored, ...(isOtherFormat ? ['value-format'] : [])];
    return names.length === 0
        ? []
        : [`A sample file says itself how it is encoded: ${names.join(' and ')} did not apply.`];
}
async function judgedBy(inputs, target, asOf, ports) {
    const plan = planOf(inputs, target, asOf);
    const { rules: module } = inputs;
    if (module === undefined)
        return { ...target, plan, rules: undefined };
    const { topic } = target.topicContract;
    const rules = await (0,rules_thread.openRules)({ module, topic, asOf, showValues: inputs['show-values'] }, ports);
    const checks = [...plan.checks, ...(await (0,own_checks.ownChecks)(rules, topic, module, ports.files))];
    return { ...target, plan: { ...plan, checks }, rules };
}
function planOf(inputs, { topicContract }, asOf) {
    const setup = {
        asOf,
        examples: inputs.examples,
        showValues: inputs['show-values'],
        decimalTexts: [],
    };
    const looksAtKeys = topicContract.checks.some(({ side }) => side === 'key');
    const decoding = [
        decodingCheck(topicContract, 'value'),
        ...(looksAtKeys ? [decodingCheck(topicContract, 'key')] : []),
    ];
    return { checks: [...decoding, ...topicContract.checks], setup };
}
/** Every topic is checked for bytes that are no records of it, whatever its contract says. */
function decodingCheck({ topic, place }, side) {
    return {
        kind: 'decoding',
        id: side === 'value' ? `${topic}.decoding` : `${topic}.key.decoding`,
        name: side === 'value' ? 'values can be decoded' : 'keys can be decoded',
        dimension: 'conformity',
        severity: 'error',
        place,
        side,
        path: [],
    };
}
async function checkFile(file, inputs, { topicContract, plan, rules }, ports) {
    const { inspection, partial, offsetIs } = await inspectFile(file, plan, ports, rules);
    const shown = ports.files.placePath(file);
    return {
        subject: { kind: 'file', file: shown, contractTopic: topicContract.topic, offsetIs },
        window: '',
        inspection,
        moment: { ...momentOf(inspection, plan, partial), partitions: 1, hasRecordTimes: false },
        available: inspection.state.read,
        reportSubject: { files: [shown] },
        findings: [],
        notes: [
            `The records of ${shown} stand for those of topic "${topicContract.topic}"; no broker was asked.`,
            ...ignoredForFile(inputs),
        ],
    };
}
async function checkTopic(inputs, { contract, topicContract, plan, rules }, ports) {
    const connected = withContractServers(inputs, topicContract);
    const settings = await (0,kafka/* connectionSettings */.Q7)(connected, ports);
    const { topic } = topicContract;
    const resolved = await resolveWindow(inputs.window, { topic, contract: contract.id }, ports);
    const inspected = await inspectTopic({
        settings,
        topic,
        window: resolved.window,
        ...(inputs['sample-size'] === undefined ? {} : { sampleSize: inputs['sample-size'] }),
        plan,
        decoders: await decoderPlanOf(inputs, topicContract, ports),
        registry: openRegistry(connected, ports),
        rules,
    }, ports);
    const { inspection, partial, identity, ranges, available, findings, notes } = inspected;
    resolved.keep(inspected);
    const { topicId } = identity;
    return {
        subject: { kind: 'topic', topic },
        window: describeWindow(inputs.window),
        inspection,
        moment: { ...momentOf(inspection, plan, partial), partitions: ranges.length, hasRecordTimes: true },
        available,
        reportSubject: { topics: [{ topic, ...(topicId === undefined ? {} : { topicId }), partitions: [...ranges] }] },
        findings,
        notes: [...resolved.notes(), ...notes],
    };
}
function momentOf({ state }, { setup }, partial) {
    const { read, failing, recordsOfSchema } = state;
    return { asOf: setup.asOf, partial, read, failing, recordsOfSchema };
}
const secretInputs = [
    'password',
    'api-secret',
    'ssl-key',
    'oauth-token-url',
    'schema-registry-password',
    'schema-registry-token',
];
/**
 * The servers that the contract names, where the inputs name none and hold no login: a changed contract must not be able
 * to send a password to a server of its own.
 */
function withContractServers(inputs, contract) {
    if (secretInputs.some((name) => inputs[name] !== undefined))
        return inputs;
    const { bootstrapServers, schemaRegistryUrl } = contract;
    const brokers = inputs['bootstrap-servers'] ?? bootstrapServers?.split(',').map((server) => server.trim());
    const registry = inputs['schema-registry-url'] ?? schemaRegistryUrl;
    return {
        ...inputs,
        ...(brokers === undefined ? {} : { 'bootstrap-servers': brokers }),
        ...(registry === undefined ? {} : { 'schema-registry-url': registry }),
    };
}
function openRegistry(inputs, ports) {
    const settings = (0,registry/* registrySettings */.HO)(inputs, ports);
    if (settings === undefined)
        return undefined;
    return (0,registry/* registryClient */.Rk)({ ...settings, fetch: ports.fetch, signal: ports.signal, maskSecret: ports.maskSecret });
}
async function decoderPlanOf(inputs, contract, ports) {
    const value = await sidePlan(inputs['value-format'], inputs['value-schema'], ports);
    const looksAtKeys = contract.checks.some(({ side }) => side === 'key');
    return looksAtKeys ? { value, key: await sidePlan(inputs['key-format'], inputs['key-schema'], ports) } : { value };
}
async function sidePlan(format, schema, ports) {
    if (schema === undefined)
        return { format };
    return { format, schemaText: await ports.files.readText(schema), schemaFile: ports.files.placePath(schema) };
}


/***/ }),

/***/ 51553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BY: () => (/* reexport */ registryAdmin),
  Rk: () => (/* reexport */ registryClient),
  HO: () => (/* reexport */ registrySettings)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __webpack_require__(40515);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/registry/request.ts

const requestTimeoutMs = 15_000;
const mediaType = 'application/vnd.schemaregistry.v1+json';
/**
 * Requests to one registry. Redirects are not followed: they would carry the login to another place.
 * @throws UnreachableError (of the answered function), with the codes registry-unreachable (no answer, or the server's
 * own trouble), registry-refused (401, 403), registry-not-found (a 404 that is not the registry's) and
 * registry-unexpected-answer; the signal's reason when it aborts.
 */
function registryRequest(connection) {
    const { signal, retryPolicy = core/* defaultRetryPolicy */.ur, retryTimer = core/* wallTimer */.Dk } = connection;
    const headers = {
        accept: `${mediaType}, application/json`,
        ...(0,core/* authorizationHeader */.bc)(connection.auth, connection.maskSecret),
    };
    return (path, query = {}, call = undefined) => {
        const url = new URL(`${connection.url}${path}`);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        return (0,core/* retry */.L5)(() => send(connection, url, headers, call), retryPolicy, retryTimer, signal);
    };
}
async function send({ fetch, signal, auth }, url, headers, call) {
    let response;
    let text;
    try {
        const bounded = AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]);
        response = await fetch(url, {
            method: call?.method ?? 'GET',
            headers: call?.body === undefined ? headers : { ...headers, 'content-type': mediaType },
            redirect: 'manual',
            signal: bounded,
            ...(call?.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        });
        text = await response.text();
    }
    catch (cause) {
        signal.throwIfAborted();
        const message = `The schema registry at ${url.origin} cannot be reached: ${(0,core/* fetchReason */.X2)(cause)}.`;
        return { kind: 'again', error: unreachable('registry-unreachable', message, hostHelp, cause) };
    }
    if ((0,core/* isPassingStatus */.Wj)(response.status))
        return again(response, url);
    return { kind: 'done', value: readAnswer(response, text, url, auth, call?.answers ?? []) };
}
const hostHelp = 'Check schema-registry-url, and that this machine may connect there.';
function again(response, url) {
    const afterMs = (0,core/* retryAfterMs */.Vs)(response.headers.get('retry-after'), Date.now());
    const reason = response.status === 429 ? 'limits the rate of requests' : 'has trouble of its own';
    const message = `The schema registry at ${url.origin} ${reason} (HTTP ${response.status} for ${url.pathname}).`;
    const error = unreachable('registry-unreachable', message, 'Try again later.');
    return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) };
}
function readAnswer(response, text, url, auth, answers) {
    const { status } = response;
    const body = parseBody(text);
    if (status >= 200 && status < 300 && body !== undefined)
        return { found: true, body };
    if (status === 401 || status === 403)
        throw refused(status, url, auth);
    const { errorCode, message } = readError(body);
    if (answers.includes(status))
        return { found: false, errorCode: errorCode || status, message };
    if (status === 404 && errorCode >= 40400)
        return { found: false, errorCode, message };
    if (status === 404)
        throw notFound(url);
    throw unexpected(response, url, errorCode === 0 ? '' : `, error code ${errorCode}`);
}
function parseBody(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readError(body) {
    const fields = typeof body === 'object' && body !== null ? body : {};
    const { error_code: errorCode, message } = fields;
    return {
        errorCode: typeof errorCode === 'number' ? errorCode : 0,
        message: typeof message === 'string' ? message : '',
    };
}
function refused(status, url, auth) {
    if (status === 403) {
        const message = `The schema registry at ${url.origin} does not let this login read ${url.pathname} (HTTP 403).`;
        return unreachable('registry-refused', message, 'Give the login the right to read subjects and schemas.');
    }
    const given = { none: 'wants a login', basic: 'refuses the user name and password', bearer: 'refuses the token' };
    const message = `The schema registry at ${url.origin} ${given[auth.kind]} (HTTP 401).`;
    const help = auth.kind === 'none'
        ? 'Give schema-registry-username and schema-registry-password, or schema-registry-token.'
        : 'Check the login; on Confluent Cloud the registry has API keys of its own.';
    return unreachable('registry-refused', message, help);
}
function notFound(url) {
    const message = `There is no schema registry's answer at ${url.origin}${url.pathname} (HTTP 404).`;
    const help = 'Check the base path of schema-registry-url: some registries have one, as /apis/ccompat/v7 of Apicurio; ' +
        'or this registry is too old for that request.';
    return unreachable('registry-not-found', message, help);
}
function unexpected(response, url, detail) {
    const { status } = response;
    const location = response.headers.get('location');
    if (status >= 300 && status < 400 && location !== null && URL.canParse(location, url.href)) {
        const target = new URL(location, url);
        const message = `${url.origin} sends requests on to ${target.origin}${target.pathname} (HTTP ${status}).`;
        return unreachable('registry-unexpected-answer', message, 'If that is the schema registry, give its URL.');
    }
    const kind = response.headers.get('content-type')?.split(';')[0] ?? 'no content type';
    const message = `${url.origin}${url.pathname} answers HTTP ${status} with ${kind}${detail}, which no schema registry does.`;
    return unreachable('registry-unexpected-answer', message, 'Check schema-registry-url.');
}
function unreachable(code, message, help, cause) {
    const problem = { code, message, help };
    return new core/* UnreachableError */.Jk(problem, cause === undefined ? undefined : { cause });
}
/** The answer has not the form the registry's API describes. */
function malformedAnswer(url, path, cause) {
    const message = `${url}${path} answers JSON that is not the schema registry API's.`;
    return unreachable('registry-unexpected-answer', message, 'Check schema-registry-url.', cause);
}

;// CONCATENATED MODULE: ./packages/registry/admin.ts



const levelAnswer = schemas/* object */.Ikc({ compatibilityLevel: schemas/* string */.YjP().optional(), compatibility: schemas/* string */.YjP().optional() });
function registryAdmin(connection) {
    const request = registryRequest(connection);
    const read = (path, form, body) => {
        const parsed = form.safeParse(body);
        if (parsed.success)
            return parsed.data;
        throw malformedAnswer(connection.url, path, parsed.error);
    };
    const levelAt = async (path, query = {}) => {
        const answer = await request(path, query);
        if (!answer.found)
            return undefined;
        const { compatibilityLevel, compatibility } = read(path, levelAnswer, answer.body);
        return compatibilityLevel ?? compatibility;
    };
    const bodyOf = ({ schemaType, schema, references }) => ({
        schema,
        ...(schemaType === 'AVRO' ? {} : { schemaType }),
        ...(references.length === 0 ? {} : { references }),
    });
    const subjectPath = (subject) => `/subjects/${encodeURIComponent(subject)}`;
    const configPath = (subject) => `/config/${encodeURIComponent(subject)}`;
    return {
        url: connection.url,
        globalLevel: () => levelAt('/config'),
        level: (subject) => levelAt(configPath(subject), { defaultToGlobal: 'false' }),
        async setLevel(subject, level) {
            await request(configPath(subject), {}, { method: 'PUT', body: { compatibility: level } });
        },
        async unsetLevel(subject) {
            await request(configPath(subject), {}, { method: 'DELETE' });
        },
        async lookup(subject, schema) {
            const path = subjectPath(subject);
            const answer = await request(path, {}, { method: 'POST', body: bodyOf(schema), answers: [422] });
            return answer.found ? read(path, schemas/* object */.Ikc({ version: schemas/* int */.Whr() }), answer.body).version : undefined;
        },
        async register(subject, schema) {
            const path = `${subjectPath(subject)}/versions`;
            const answer = await request(path, {}, { method: 'POST', body: bodyOf(schema), answers: [404, 409, 422] });
            if (!answer.found)
                return { kind: 'refused', message: answer.message };
            return { kind: 'registered', id: read(path, schemas/* object */.Ikc({ id: schemas/* int */.Whr() }), answer.body).id };
        },
        async compatibility(subject, schema) {
            const all = `/compatibility${subjectPath(subject)}/versions`;
            const form = schemas/* object */.Ikc({ is_compatible: schemas/* boolean */.zMY(), messages: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
            const call = { method: 'POST', body: bodyOf(schema), answers: [422] };
            const ask = (path) => request(path, { verbose: 'true' }, call);
            const answer = await ask(all).catch((error) => {
                if (isMissingRoute(error))
                    return ask(`${all}/latest`);
                throw error;
            });
            if (!answer.found) {
                return answer.errorCode >= 40400 && answer.errorCode < 40500
                    ? { kind: 'compatible' }
                    : { kind: 'unknown', message: answer.message };
            }
            const { is_compatible: isCompatible, messages } = read(all, form, answer.body);
            return isCompatible ? { kind: 'compatible' } : { kind: 'incompatible', messages: messages ?? [] };
        },
        async mode(subject) {
            const path = `/mode/${encodeURIComponent(subject)}`;
            const answer = await request(path, { defaultToGlobal: 'true' }).catch((error) => {
                if (isMissingRoute(error))
                    return { found: false };
                throw error;
            });
            return answer.found ? read(path, schemas/* object */.Ikc({ mode: schemas/* string */.YjP() }), answer.body).mode : undefined;
        },
        async remove(subject) {
            const answer = await request(subjectPath(subject), {}, { method: 'DELETE', answers: [422] });
            if (!answer.found && answer.errorCode >= 42200)
                throw referenced(subject, answer.message);
            return answer.found ? read(subjectPath(subject), schemas/* array */.YOg(schemas/* int */.Whr()), answer.body) : undefined;
        },
    };
}
/** A path that the server does not serve at all (404 without the registry's code, or 405). */
function isMissingRoute(error) {
    if (!(error instanceof core/* UnreachableError */.Jk))
        return false;
    const { code, message } = error.problem;
    return code === 'registry-not-found' || (code === 'registry-unexpected-answer' && message.includes('HTTP 405'));
}
function referenced(subject, message) {
    return new core/* UnreachableError */.Jk({
        code: 'schema-referenced',
        message: `The registry does not delete subject "${subject}": ${message.replace(/\.$/, '')}.`,
        help: 'Delete what refers to it first.',
    });
}

;// CONCATENATED MODULE: ./packages/registry/client.ts


const referenceAnswer = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), subject: schemas/* string */.YjP(), version: schemas/* int */.Whr() });
/** `schemaType` and `references` are left out, or null, where they have nothing to say. */
const schemaAnswer = schemas/* object */.Ikc({
    schema: schemas/* string */.YjP(),
    schemaType: schemas/* string */.YjP().nullish(),
    references: schemas/* array */.YOg(referenceAnswer).nullish(),
});
const versionAnswer = schemaAnswer.extend({ subject: schemas/* string */.YjP(), version: schemas/* int */.Whr(), id: schemas/* int */.Whr() });
function registryClient(connection) {
    const request = registryRequest(connection);
    async function ask(path, form, query) {
        const answer = await request(path, query);
        if (!answer.found)
            return undefined;
        const parsed = form.safeParse(answer.body);
        if (parsed.success)
            return parsed.data;
        throw malformedAnswer(connection.url, path, parsed.error);
    }
    const schemaAt = async (path) => {
        const answer = await ask(path, schemaAnswer);
        return answer === undefined ? undefined : schemaOf(answer);
    };
    const version = async (subject, number, options = {}) => {
        const query = options.deleted === true ? { deleted: 'true' } : {};
        const answer = await ask(`${subjectPath(subject)}/versions/${number}`, versionAnswer, query);
        if (answer === undefined)
            return undefined;
        return { ...schemaOf(answer), subject: answer.subject, version: answer.version, id: answer.id };
    };
    /** Adds what `schema` refers to, each version once, what it needs before it. */
    async function collect(schema, collected) {
        for (const { subject, version: number } of schema.references) {
            const key = `${number} ${subject}`;
            if (collected.has(key))
                continue;
            const referenced = await version(subject, number, { deleted: true });
            if (referenced === undefined || !(await collect(referenced, collected)))
                return false;
            collected.set(key, referenced.schema);
        }
        return true;
    }
    return {
        url: connection.url,
        schemaById: (id) => schemaAt(`/schemas/ids/${id}`),
        schemaByGuid: (guid) => schemaAt(`/schemas/guids/${encodeURIComponent(guid)}`),
        resolve: async (schema) => {
            const collected = new Map();
            const complete = await collect(schema, collected);
            return complete ? { ...schema, referenced: [...collected.values()] } : undefined;
        },
        subjects: async () => (await ask('/subjects', schemas/* array */.YOg(schemas/* string */.YjP()))) ?? [],
        versions: (subject) => ask(`${subjectPath(subject)}/versions`, schemas/* array */.YOg(schemas/* int */.Whr())),
        version,
    };
}
/** Subjects hold any character, slashes too. */
function subjectPath(subject) {
    return `/subjects/${encodeURIComponent(subject)}`;
}
function schemaOf(answer) {
    return { schemaType: answer.schemaType ?? 'AVRO', schema: answer.schema, references: answer.references ?? [] };
}

;// CONCATENATED MODULE: ./packages/registry/settings.ts

/**
 * The registry that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
function registrySettings(inputs, ports) {
    const name = {
        prefix: 'schema-registry',
        title: 'schema registry',
        contradictionCode: 'registry-contradiction',
        loginHelp: 'Give both; for Confluent Cloud they are the API key and secret of the registry.',
    };
    const given = {
        url: inputs['schema-registry-url'],
        username: inputs['schema-registry-username'],
        password: inputs['schema-registry-password'],
        token: inputs['schema-registry-token'],
        allowedHosts: inputs['allowed-hosts'],
    };
    return (0,core/* httpServiceSettings */.Hx)(name, given, ports);
}

;// CONCATENATED MODULE: ./packages/registry/index.ts





/***/ }),

/***/ 85517:
/***/ ((module) => {

module.exports = eval("require")("./rules/own-checks.js");


/***/ }),

/***/ 57841:
/***/ ((module) => {

module.exports = eval("require")("./rules/rules-thread.js");


/***/ })

};
