export const id = 1540;
export const ids = [1540];
export const modules = {

/***/ 44621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fetchReason)
/* harmony export */ });
/** Why a fetch got no answer, in words; Node hides it in the causes of a TypeError that says only "fetch failed". */
function fetchReason(error) {
    const code = codeOf(error);
    return reasons[code] ?? (code.startsWith('ERR_SSL') || code === 'EPROTO' ? noTls : undefined) ?? deepestMessage(error);
}
const noTls = 'it does not speak TLS there; is http:// meant?';
const untrusted = 'its TLS certificate is signed by an authority that is not trusted here; NODE_EXTRA_CA_CERTS can name it';
const reasons = {
    ENOTFOUND: 'its name does not resolve',
    EAI_AGAIN: 'its name cannot be resolved now',
    ECONNREFUSED: 'nothing listens on that port',
    ECONNRESET: 'the connection was cut',
    UND_ERR_SOCKET: 'the connection was cut, as by a port that wants https://',
    EHOSTUNREACH: 'there is no route to it',
    ENETUNREACH: 'there is no route to it',
    ETIMEDOUT: 'it does not answer',
    UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
    UND_ERR_HEADERS_TIMEOUT: 'it does not answer',
    TimeoutError: 'it does not answer',
    CERT_HAS_EXPIRED: 'its TLS certificate has expired',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host',
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_GET_ISSUER_CERT: untrusted,
};
function codeOf(error) {
    for (const cause of causesOf(error)) {
        if ('code' in cause && typeof cause.code === 'string')
            return cause.code;
        if (cause.name === 'TimeoutError')
            return cause.name;
    }
    return '';
}
function deepestMessage(error) {
    return causesOf(error).at(-1)?.message ?? String(error);
}
/** The error and what caused it, outermost first; of several attempts (as of IPv6 and IPv4) the first. */
function causesOf(error) {
    const causes = [];
    let current = error;
    while (current instanceof Error && causes.length < 10) {
        causes.push(current);
        current = current instanceof AggregateError ? current.errors[0] : current.cause;
    }
    return causes;
}


/***/ }),

/***/ 52567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jT: () => (/* binding */ pastRunSchema),
  Qh: () => (/* binding */ reportSchema),
  Nk: () => (/* binding */ reportStatuses)
});

// UNUSED EXPORTS: artifactSchema, baselineSchema, causeSchema, checkSchema, deploymentSchema, evidenceSchema, fieldStatisticsSchema, findingSchema, kpiSchema, offsetRangeSchema, recordReferenceSchema, subjectSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/core/place-schema.ts
var place_schema = __webpack_require__(72415);
// EXTERNAL MODULE: ./packages/core/plan.ts
var plan = __webpack_require__(98573);
;// CONCATENATED MODULE: ./packages/core/schema-changes.ts


/** What a run found about Avro schemas: a verdict per subject, and what changed in their types. Part of the Report. */
const subjectResultSchema = schemas/* object */.Ikc({
    subject: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().optional().describe('Relative to the Git top level; absent for a subject whose file is gone'),
    type: schemas/* string */.YjP().describe('Full name of the type, or its kind where it has no name'),
    change: schemas/* enum */.k5n(['added', 'changed', 'removed', 'unchanged', 'unknown']),
    level: schemas/* string */.YjP().describe('BACKWARD, FULL_TRANSITIVE, ...'),
    comparedWith: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('What it was compared with, the oldest first: a commit, a version, a folder'),
    verdict: schemas/* enum */.k5n(['compatible', 'incompatible', 'waived', 'new', 'unchanged', 'not-compared'])
        .describe('waived: incompatible, and approved by a label or the baseline'),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Why it is incompatible, or was not compared'),
    bump: schemas/* enum */.k5n(['major', 'minor', 'patch']).optional().describe('What the change asks of a semantic version'),
    nextVersion: schemas/* int */.Whr().min(1).optional().describe('The version that the registry would give it'),
    registered: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        version: schemas/* int */.Whr().min(1).optional(),
        isNew: schemas/* boolean */.zMY().describe('False when the registry had it already'),
    })
        .optional(),
})
    .meta({ id: 'subjectResult' });
const memberChanges = ['added', 'removed', 'retyped', 'renamed', 'default', 'other'];
const typeMemberSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().describe('Name of a field, or a symbol of an enum'),
    type: schemas/* string */.YjP().describe('As people write it: string?, array<shop.Item>; empty for a symbol'),
    uses: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Full names of the types that the field is made of'),
    change: schemas/* enum */.k5n(memberChanges).optional().describe('Absent when it did not change'),
    before: schemas/* string */.YjP().optional().describe('Its type, name or default before'),
    after: schemas/* string */.YjP().optional(),
    place: place_schema/* placeSchema */.J.optional(),
})
    .meta({ id: 'typeMember' });
const typeChangeSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().describe('Full name'),
    kind: schemas/* enum */.k5n(['record', 'enum', 'fixed']),
    change: schemas/* enum */.k5n(['added', 'removed', 'changed', 'renamed', 'moved']),
    before: schemas/* string */.YjP().optional().describe('Its full name, file or size before, when that is what changed'),
    place: place_schema/* placeSchema */.J.optional(),
    members: schemas/* array */.YOg(typeMemberSchema).describe('Fields or symbols, with those that are gone'),
})
    .meta({ id: 'typeChange' });
const schemasSchema = schemas/* object */.Ikc({
    subjects: schemas/* array */.YOg(subjectResultSchema),
    types: schemas/* array */.YOg(typeChangeSchema),
    release: schemas/* object */.Ikc({
        bump: schemas/* enum */.k5n(['major', 'minor', 'patch']),
        current: schemas/* string */.YjP().optional().describe('The newest release tag that the base contains'),
        next: schemas/* string */.YjP().optional(),
    })
        .optional()
        .describe('What all changes together ask of the next release; absent without a change'),
})
    .meta({ id: 'schemas' });

// EXTERNAL MODULE: ./packages/core/severity.ts
var severity = __webpack_require__(28933);
// EXTERNAL MODULE: ./packages/core/stages.ts
var stages = __webpack_require__(26293);
;// CONCATENATED MODULE: ./packages/core/report.ts






/**
 * The one result model. Every operation returns a Report, every renderer is a pure function of it, and its JSON form
 * (`reportVersion: 1`) is a published contract: fields may be added within a version, never change meaning.
 */
const count = schemas/* int */.Whr().min(0);
/** Kafka offsets and 64-bit integers of payloads travel as decimal strings. */
const offset = schemas/* string */.YjP().regex(/^-?\d+$/);
const recordReferenceSchema = schemas/* object */.Ikc({
    topic: schemas/* string */.YjP().optional(),
    partition: schemas/* int */.Whr().min(0).optional(),
    offset: offset.optional(),
    timestamp: schemas/* string */.YjP().optional().describe('ISO 8601, the record timestamp'),
    path: schemas/* string */.YjP().optional().describe('Path in the value, as bitcoin.usd or items[3].id; key, key.id for the key'),
})
    .meta({ id: 'recordReference' });
const evidenceSchema = schemas/* object */.Ikc({
    record: recordReferenceSchema.optional(),
    place: place_schema/* placeSchema */.J.optional().describe('For records of a sample file'),
    key: schemas/* string */.YjP().optional().describe('The record key, masked unless shown on request'),
    value: schemas/* string */.YjP().optional().describe('The offending value, masked unless shown on request'),
    message: schemas/* string */.YjP().describe('What was found against what was expected'),
})
    .meta({ id: 'evidence' });
const causeSchema = schemas/* object */.Ikc({
    cause: schemas/* string */.YjP().describe('Stable text that groups failures, as "absent" or "below minimum 1000"'),
    count,
    first: evidenceSchema.optional(),
    last: evidenceSchema.optional(),
})
    .meta({ id: 'cause' });
const kpiSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().optional(),
    value: schemas/* number */.aig().nullable().describe('null when it could not be measured'),
    unit: schemas/* string */.YjP().describe('ratio, ms, records, records/s, bytes, count'),
    target: schemas/* object */.Ikc({ operator: schemas/* enum */.k5n(['>=', '<=', '>', '<', '=']), value: schemas/* number */.aig() }).optional(),
    status: schemas/* enum */.k5n(['met', 'missed', 'unknown']),
    trend: schemas/* object */.Ikc({
        median: schemas/* number */.aig(),
        runs: schemas/* int */.Whr().min(1).describe('Earlier runs in which it was measured'),
        days: schemas/* int */.Whr().min(1).optional().describe('How far back they go; absent when the history holds less'),
    })
        .optional()
        .describe('What it came to in earlier runs of the same kind'),
})
    .meta({ id: 'kpi' });
const checkSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    dimension: schemas/* enum */.k5n(severity/* dimensions */.KQ),
    severity: schemas/* enum */.k5n(severity/* severities */.gO),
    status: schemas/* enum */.k5n(['passed', 'failed', 'error', 'skipped']),
    target: schemas/* object */.Ikc({ topic: schemas/* string */.YjP().optional(), file: schemas/* string */.YjP().optional(), path: schemas/* string */.YjP().optional() }),
    place: place_schema/* placeSchema */.J.optional().describe('Where the rule is declared'),
    evaluated: count,
    failed: count,
    rate: schemas/* number */.aig().min(0).max(1).describe('failed / evaluated; 0 when nothing was evaluated'),
    interval: schemas/* object */.Ikc({ low: schemas/* number */.aig(), high: schemas/* number */.aig(), confidence: schemas/* number */.aig() })
        .optional()
        .describe('Wilson interval of the rate, for samples'),
    threshold: schemas/* string */.YjP().optional().describe('As the contract states it, for people'),
    measured: schemas/* string */.YjP().optional().describe('The measured value, for checks that are not a rate'),
    causes: schemas/* array */.YOg(causeSchema),
    examples: schemas/* array */.YOg(evidenceSchema),
    reason: schemas/* string */.YjP().optional().describe('Why it errored, was skipped, or failed'),
    baseline: schemas/* object */.Ikc({ status: schemas/* enum */.k5n(['passed', 'failed', 'error', 'skipped', 'absent']), evaluated: count, failed: count })
        .optional()
        .describe('What the check came to in the baseline; absent when the baseline did not have it'),
})
    .meta({ id: 'check' });
const findingSchema = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(severity/* severities */.gO),
    message: schemas/* string */.YjP(),
    fingerprint: schemas/* string */.YjP().describe('Stable when lines move; shared by baselines, SARIF and incidents'),
    check: schemas/* string */.YjP().optional().describe('Id of the check it comes from'),
    place: place_schema/* placeSchema */.J.optional(),
    record: recordReferenceSchema.optional(),
    count: count.optional(),
    first: evidenceSchema.optional(),
    last: evidenceSchema.optional(),
    help: schemas/* string */.YjP().optional(),
    baseline: schemas/* enum */.k5n(['new', 'known']).optional().describe('Whether the baseline has it too'),
})
    .meta({ id: 'finding' });
const artifactSchema = schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), path: schemas/* string */.YjP() }).meta({ id: 'artifact' });
const offsetRangeSchema = schemas/* object */.Ikc({
    partition: schemas/* int */.Whr().min(0),
    from: offset.describe('First offset of the range'),
    to: offset.describe('Exclusive'),
    read: count.describe('Records read in the range; fewer than the range where compaction or aborts left gaps'),
})
    .meta({ id: 'offsetRange' });
const deploymentSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    startedAt: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['done', 'failed', 'rolled-back', 'cut-short'])
        .describe('failed: something stays changed that should not; cut-short: the run was stopped in its middle'),
    cluster: schemas/* string */.YjP().optional().describe('Id of the Kafka cluster'),
    environment: schemas/* string */.YjP().optional().describe('Overlay of the manifest'),
    rollbackOf: schemas/* string */.YjP().optional().describe('The deployment that this one undid'),
    reversible: schemas/* boolean */.zMY().describe('What was there before is kept in the state, for rollback'),
})
    .meta({ id: 'deployment' });
const subjectSchema = schemas/* object */.Ikc({
    commit: schemas/* string */.YjP().optional(),
    topics: schemas/* array */.YOg(schemas/* object */.Ikc({
        topic: schemas/* string */.YjP(),
        topicId: schemas/* string */.YjP().optional().describe('Changes when the topic is deleted and created anew'),
        partitions: schemas/* array */.YOg(offsetRangeSchema),
        schemas: schemas/* array */.YOg(schemas/* object */.Ikc({
            id: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]).describe('Id in the registry, or GUID'),
            read: count,
            failing: count.describe('Records that fail a check of severity error or cannot be decoded'),
        }))
            .optional()
            .describe('Records by the schema that their values name'),
    }))
        .optional(),
    schemaIds: schemas/* array */.YOg(schemas/* int */.Whr()).optional(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
})
    .meta({ id: 'subject' });
const fieldStatisticsSchema = schemas/* object */.Ikc({
    topic: schemas/* string */.YjP().optional(),
    path: schemas/* string */.YjP(),
    count: count.describe('Values that are there and not null'),
    missing: count.describe('Records in which the field is absent or null'),
    nulls: count.optional(),
    absent: count.optional().describe('Of the objects that could hold the field'),
    types: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), count }))
        .optional()
        .describe('boolean, integer, number, string, bytes, object, array; the most frequent first'),
    quantity: schemas/* enum */.k5n(['number', 'time'])
        .optional()
        .describe('What minimum to histogram measure: numbers, or times in milliseconds since the epoch'),
    distinct: count.optional(),
    distinctIsEstimate: schemas/* boolean */.zMY().optional(),
    minimum: schemas/* number */.aig().optional(),
    maximum: schemas/* number */.aig().optional(),
    mean: schemas/* number */.aig().optional(),
    standardDeviation: schemas/* number */.aig().optional(),
    quantiles: schemas/* array */.YOg(schemas/* object */.Ikc({ quantile: schemas/* number */.aig().min(0).max(1), value: schemas/* number */.aig() })).optional(),
    histogram: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* number */.aig(), to: schemas/* number */.aig(), count }))
        .optional()
        .describe('Adjacent bins in ascending order; a bin excludes its end, except the last'),
    frequent: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP().describe('Masked unless shown on request'), count }))
        .optional()
        .describe('The most frequent values, the most frequent first; counts are lower bounds where distinct is an estimate'),
    shortest: count.optional().describe('Characters of the shortest text'),
    longest: count.optional().describe('Characters of the longest text'),
})
    .meta({ id: 'fieldStatistics' });
const baselineSchema = schemas/* object */.Ikc({
    source: schemas/* string */.YjP().describe('What the run is compared with, for people: "the contract of main (1a2b3c4)"'),
    sameRecords: schemas/* boolean */.zMY().describe('The baseline was judged by the records of this run'),
    new: count.describe('Findings that the baseline does not have'),
    known: count,
    fixed: schemas/* array */.YOg(schemas/* object */.Ikc({ rule: schemas/* string */.YjP(), message: schemas/* string */.YjP(), fingerprint: schemas/* string */.YjP(), check: schemas/* string */.YjP().optional() }))
        .describe('Findings of the baseline that are gone'),
})
    .meta({ id: 'baseline' });
const reportStatuses = ['passed', 'warned', 'failed', 'error', 'skipped'];
const pastRunSchema = schemas/* object */.Ikc({
    startedAt: schemas/* string */.YjP().describe('ISO 8601, UTC'),
    status: schemas/* enum */.k5n(reportStatuses),
    partial: schemas/* boolean */.zMY(),
    kpis: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()).describe('By id of the KPI; null when it was not measured'),
})
    .meta({ id: 'pastRun' });
const reportSchema = schemas/* object */.Ikc({
    reportVersion: schemas/* literal */.euz(1),
    toolVersion: schemas/* string */.YjP(),
    operation: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(reportStatuses),
    partial: schemas/* boolean */.zMY().describe('True when the run was stopped before it saw everything it should have'),
    startedAt: schemas/* string */.YjP().describe('ISO 8601, UTC'),
    durationMs: schemas/* number */.aig().min(0),
    summary: schemas/* string */.YjP().describe('One line'),
    kpis: schemas/* array */.YOg(kpiSchema),
    checks: schemas/* array */.YOg(checkSchema),
    findings: schemas/* array */.YOg(findingSchema),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Decisions the run took that a reader should know, as the detected format'),
    plan: plan/* planSchema */.Fu.optional(),
    deployment: deploymentSchema.optional(),
    artifacts: schemas/* array */.YOg(artifactSchema),
    coverage: schemas/* object */.Ikc({ read: count, available: count }).optional().describe('Records'),
    statistics: schemas/* array */.YOg(fieldStatisticsSchema).optional(),
    baseline: baselineSchema.optional(),
    schemas: schemasSchema.optional(),
    stages: schemas/* array */.YOg(stages/* stageSchema */.i).optional().describe('Of a combined report: the operations that it is made of'),
    history: schemas/* array */.YOg(pastRunSchema).optional().describe('Earlier runs, the oldest first; known only with a state'),
    subject: subjectSchema,
});


/***/ }),

/***/ 14066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   WH: () => (/* binding */ wallTimer),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
const defaultRetryPolicy = { attempts: 4, baseMs: 250, maxMs: 4_000, maxRequestedMs: 20_000 };
/** The machine's own time and chance. */
const wallTimer = {
    random: Math.random,
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    }),
};
/**
 * Calls until one attempt is done. Waits with full jitter between calls (exponential backoff as in Brooker, "Exponential
 * Backoff And Jitter", AWS Architecture Blog 2015), or as long as the service asked for.
 * @throws the last attempt's error when all are used up or the service asks for too long a wait; whatever `call` throws,
 * at once; the signal's reason when it aborts.
 */
async function retry(call, policy, timer, signal) {
    for (let number = 1;; number += 1) {
        signal.throwIfAborted();
        const attempt = await call();
        if (attempt.kind === 'done')
            return attempt.value;
        if (number >= policy.attempts || (attempt.afterMs ?? 0) > policy.maxRequestedMs)
            throw attempt.error;
        await timer.sleep(attempt.afterMs ?? jittered(number, policy, timer), signal);
    }
}
/** Between 0 and the bound of the wait after call `number`, in ms. */
function jittered(number, policy, timer) {
    return Math.round(timer.random() * Math.min(policy.maxMs, policy.baseMs * 2 ** (number - 1)));
}
/**
 * Milliseconds a Retry-After header asks to wait: seconds or an HTTP date (RFC 9110, 10.2.3). Undefined when it is
 * absent or neither; never negative. `now` is milliseconds since the epoch.
 */
function retryAfterMs(header, now) {
    if (header === null)
        return undefined;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header) * 1_000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Whether an HTTP status says that the same request may succeed later: too many requests, or the server's trouble. */
function isPassingStatus(status) {
    return status === 429 || (status >= 500 && status !== 501 && status !== 505);
}


/***/ }),

/***/ 26293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ silentStageRule),
/* harmony export */   i: () => (/* binding */ stageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const stageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of the operation, or of the job that ran it'),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'warned', 'failed', 'error', 'skipped', 'pending'])
        .describe('pending: chosen, but not run yet'),
    condition: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['always', 'unless-failed'])
        .optional()
        .describe('Of a pending stage: whether it runs although a stage before it failed'),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    partial: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).optional(),
    errors: count.optional().describe('Findings of severity error'),
    warnings: count.optional(),
    report: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Path of its own report'),
})
    .meta({ id: 'stage' });
/** Rule of the finding for a stage that ended badly and left no report: the only one that no stage has annotated itself. */
const silentStageRule = 'stage-without-report';


/***/ }),

/***/ 11540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchStore: () => (/* reexport */ branchStore),
  folderStore: () => (/* reexport */ folderStore),
  openKpiHistory: () => (/* reexport */ openKpiHistory),
  openState: () => (/* reexport */ openState),
  recordedRun: () => (/* reexport */ recordedRun),
  withHistory: () => (/* reexport */ withHistory)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/core/retry.ts
var retry = __webpack_require__(14066);
// EXTERNAL MODULE: ./packages/core/fetch-reason.ts
var fetch_reason = __webpack_require__(44621);
;// CONCATENATED MODULE: ./packages/history/git-data.ts

const requestTimeoutMs = 15_000;
const apiVersion = '2022-11-28';
/**
 * Sends a request below `/repos/OWNER/NAME/git` (https://docs.github.com/rest/git), again where that may help: each of
 * them may be repeated, since objects are named by their content and a branch is moved to one only from its parent.
 * Redirects are not followed: they would carry the token to another place.
 * @throws UnreachableError with the codes state-unreachable, state-token-refused and state-access-denied, which names
 *   the permission that is missing; the signal's reason when it aborts.
 */
async function askGit(access, method, path, body, signal) {
    return (0,retry/* retry */.L5)(() => send(access, method, path, body, signal), retry/* defaultRetryPolicy */.ur, access.timer ?? retry/* wallTimer */.WH, signal);
}
async function send(access, method, path, body, signal) {
    let response;
    let text;
    try {
        response = await access.fetch(`${access.apiUrl}/repos/${access.repository}/git${path}`, {
            method,
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${access.token}`,
                'x-github-api-version': apiVersion,
                'user-agent': 'kafka-dataops',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            redirect: 'manual',
            signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
        });
        text = await response.text();
    }
    catch (cause) {
        signal.throwIfAborted();
        return { kind: 'again', error: unreachable(`GitHub cannot be reached: ${(0,fetch_reason/* fetchReason */.X)(cause)}.`, cause) };
    }
    const { status } = response;
    if (response.ok || status === 404 || status === 409 || status === 422) {
        return { kind: 'done', value: { status, body: parsedJson(text) } };
    }
    const message = messageOf(parsedJson(text));
    if ((0,retry/* isPassingStatus */.Wj)(status) || isRateLimit(response)) {
        const error = unreachable(`GitHub answered ${status}${message === '' ? '' : `: ${message}`}.`);
        const afterMs = (0,retry/* retryAfterMs */.Vs)(response.headers.get('retry-after'), Date.now());
        return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) };
    }
    throw new errors/* UnreachableError */.Jk(refusal(access, method, status, message));
}
/** Of the hour, or of too many requests at once. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit({ status, headers }) {
    return status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after'));
}
function refusal({ repository }, method, status, message) {
    if (status === 401) {
        return {
            code: 'state-token-refused',
            message: 'GitHub does not accept github-token, which the state needs.',
            help: "Leave github-token unset for the workflow's own token, or renew the token given.",
        };
    }
    if (status === 403)
        return accessDenied(repository, method === 'GET' ? 'read' : 'write');
    return {
        code: 'state-unexpected-answer',
        message: `GitHub answered ${status}${message === '' ? '' : `: ${message}`}, which was not expected.`,
    };
}
function accessDenied(repository, right) {
    return {
        code: 'state-access-denied',
        message: `github-token may not ${right} the contents of ${repository}, where the state is kept.`,
        help: `Add "permissions: contents: ${right}" to the job.`,
    };
}
function messageOf(body) {
    const message = body !== null && typeof body === 'object' && 'message' in body ? body.message : undefined;
    return typeof message === 'string' ? message.slice(0, 300) : '';
}
function unreachable(message, cause) {
    const help = 'Run again; https://www.githubstatus.com says whether GitHub has trouble.';
    return new errors/* UnreachableError */.Jk({ code: 'state-unreachable', message, help }, cause === undefined ? {} : { cause });
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/history/store.ts

/** Entries of one place. More are a sign of keys that never repeat. */
const mostEntries = 1_000;
function tooManyEntries(place) {
    return new errors/* BadInputError */.Ys({
        code: 'state-full',
        message: `The ${place} holds ${mostEntries.toLocaleString('en-US')} entries, which is the most it may: no new one was written.`,
        help: 'Delete entries of topics and contracts that are gone.',
    });
}

;// CONCATENATED MODULE: ./packages/history/branch-store.ts




/** Marks a branch that is ours: no other one is ever written to. Another layout would have another name. */
const marker = 'kafka-dataops-state.json';
const readme = `# State of the Kafka DataOps Actions

Workflow runs keep here what the next ones need, as the offsets up to which a topic was checked. Nothing here is secret.
Entries may be deleted, as may the whole branch: the next run then begins as the first one did.
`;
/**
 * Keeps entries as files of a branch, through GitHub's Git Data API: no checkout is needed, and none is touched. A change
 * is a commit on top of the one that was read, and the branch moves to it only as a fast-forward: when two runs write,
 * the second one is told. The branch is created without any of the repository's files when it is missing. Commits are
 * marked [skip ci].
 */
function branchStore(access) {
    const place = `branch "${access.branch}" of ${access.repository}`;
    return {
        place,
        async read(entry, signal) {
            const file = `${entry}.json`;
            const head = await readHead(access, place, signal);
            const blob = head?.files.get(file);
            return {
                text: blob === undefined ? undefined : await readBlob(access, blob, signal),
                replace: (text, later) => replaceFile(access, place, head, file, text, later),
            };
        },
    };
}
const refSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }) });
const commitSchema = schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
});
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
const objectSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
/** Undefined when there is no such branch. */
async function readHead(access, place, signal) {
    const commit = await readRef(access, signal);
    if (commit === undefined)
        return undefined;
    const tree = bodyOf(await askGit(access, 'GET', `/commits/${commit}`, undefined, signal), commitSchema).tree.sha;
    const listing = await askGit(access, 'GET', `/trees/${tree}?recursive=1`, undefined, signal);
    // GitHub knows no empty tree by its id.
    const isEmpty = listing.status === 404;
    const found = isEmpty ? { truncated: false, tree: [] } : bodyOf(listing, treeSchema);
    const files = new Map(found.tree.filter(({ type }) => type === 'blob').map(({ path, sha }) => [path, sha]));
    if (found.truncated || (files.size > 0 && !files.has(marker)))
        throw foreignBranch(place);
    return { commit, tree, files };
}
async function readRef(access, signal) {
    const answer = await askGit(access, 'GET', `/ref/${refOf(access)}`, undefined, signal);
    if (answer.status === 404)
        return undefined;
    if (answer.status === 409)
        throw new errors/* UnreachableError */.Jk(emptyRepository(access));
    return bodyOf(answer, refSchema).object.sha;
}
/** One part of the path, as GitHub's own clients write it: branch names have slashes. */
function refOf({ branch }) {
    return encodeURIComponent(`heads/${branch}`);
}
async function readBlob(access, sha, signal) {
    const { content } = bodyOf(await askGit(access, 'GET', `/blobs/${sha}`, undefined, signal), blobSchema);
    return Buffer.from(content, 'base64').toString('utf8');
}
async function replaceFile(access, place, head, file, text, signal) {
    const entries = [...(head?.files.keys() ?? [])].filter((path) => path.includes('/'));
    if (entries.length >= mostEntries && head?.files.has(file) !== true)
        throw tooManyEntries(place);
    const commit = await writeCommit(access, head, file, text, signal);
    const answer = head === undefined
        ? await askGit(access, 'POST', '/refs', { ref: `refs/heads/${access.branch}`, sha: commit }, signal)
        : await askGit(access, 'PATCH', `/refs/${refOf(access)}`, { sha: commit, force: false }, signal);
    if (answer.status < 300)
        return true;
    // Not where it was: somebody else was faster, or an answer of ours got lost on its way. Else GitHub has a reason.
    const now = await readRef(access, signal);
    if (now === commit)
        return true;
    if (now !== head?.commit)
        return false;
    throw refused(access, place, answer);
}
async function writeCommit(access, head, file, text, signal) {
    const isNew = head === undefined || head.files.size === 0;
    const files = [
        ...(isNew
            ? [
                { path: marker, content: '{ "layout": 1 }\n' },
                { path: 'README.md', content: readme },
            ]
            : []),
        { path: file, content: text },
    ];
    const tree = await created(access, '/trees', {
        ...(isNew ? {} : { base_tree: head.tree }),
        tree: files.map((entry) => ({ ...entry, mode: '100644', type: 'blob' })),
    }, signal);
    const message = `Keep ${file.replace(/\.json$/, '')}\n\n[skip ci]`;
    return created(access, '/commits', { message, tree, parents: head === undefined ? [] : [head.commit] }, signal);
}
async function created(access, path, body, signal) {
    const answer = await askGit(access, 'POST', path, body, signal);
    if (answer.status === 409)
        throw new errors/* UnreachableError */.Jk(emptyRepository(access));
    // GitHub hides what a token may not see.
    if (answer.status === 404)
        throw new errors/* UnreachableError */.Jk(accessDenied(access.repository, 'write'));
    return bodyOf(answer, objectSchema).sha;
}
function bodyOf({ status, body }, schema) {
    const parsed = schema.safeParse(body);
    if (status < 300 && parsed.success)
        return parsed.data;
    const said = messageOf(body);
    throw new errors/* UnreachableError */.Jk({
        code: 'state-unexpected-answer',
        message: `GitHub answered ${status}${said === '' ? '' : `: ${said}`}, which was not expected.`,
    });
}
function refused({ branch }, place, answer) {
    return new errors/* UnreachableError */.Jk({
        code: 'state-branch-protected',
        message: `GitHub does not let the ${place} be written: ${messageOf(answer.body) || `it answered ${answer.status}`}.`,
        help: `Take "${branch}" out of the branch protection and the rulesets, or name another branch.`,
    });
}
function emptyRepository({ repository }) {
    return {
        code: 'state-repository-empty',
        message: `${repository} has no commit yet, so it can hold no branch for the state.`,
        help: 'Push a first commit.',
    };
}
function foreignBranch(place) {
    return new errors/* BadInputError */.Ys({
        code: 'state-branch-foreign',
        message: `The ${place} holds other files than state, and was left alone.`,
        help: 'Name a branch for state only, as branch:kafka-dataops-state; it is created when it is missing.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./packages/history/folder-store.ts





/**
 * A revision stays for this long, in milliseconds, after the next one was written: a writer that read it before must
 * find the next one taken. Between reading and writing lie milliseconds.
 */
const keptMs = 3_600_000;
/**
 * Keeps entries in a folder, one file per revision (`name.7.json`). A revision is written beside and then linked to its
 * name, which succeeds for one writer only: readers never see half a file, writers never overwrite one another, and a
 * process that dies leaves no lock. Old revisions are cleaned away later. `shown` is the folder as the user wrote it.
 */
function folderStore(folder, shown) {
    const place = `folder ${shown}`;
    return {
        place,
        async read(entry) {
            try {
                return await readEntry(folder, entry, place);
            }
            catch (error) {
                throw explained(error, place);
            }
        },
    };
}
async function readEntry(root, entry, place) {
    const folder = external_node_path_default().join(root, external_node_path_default().dirname(entry));
    const name = external_node_path_default().basename(entry);
    const { revision, text } = await newestRevision(folder, name);
    return {
        text,
        async replace(replacement) {
            try {
                if (revision === 0)
                    await refuseTooMany(root, place);
                return await writeRevision(folder, name, revision + 1, replacement);
            }
            catch (error) {
                throw explained(error, place);
            }
        },
    };
}
/** 0 when there is none. */
async function newestRevision(folder, name) {
    for (;;) {
        const revision = (await revisionsOf(folder, name)).at(-1);
        if (revision === undefined)
            return { revision: 0, text: undefined };
        try {
            return { revision, text: await (0,promises_.readFile)(fileOf(folder, name, revision), 'utf8') };
        }
        catch (error) {
            // Replaced so often since it was listed that it is gone.
            if (codeOf(error) !== 'ENOENT')
                throw error;
        }
    }
}
/** False when somebody else has written this revision. */
async function writeRevision(folder, name, revision, text) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const own = fileOf(folder, name, revision);
    const draft = external_node_path_default().join(folder, `.${name}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await writeDurably(draft, text);
        await (0,promises_.link)(draft, own);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    await cleanUp(folder, name);
    return true;
}
/** By the file system's own clock, which may not be that of this machine. */
async function cleanUp(folder, name) {
    const revisions = await revisionsOf(folder, name);
    const files = await Promise.all(revisions.map(async (revision) => {
        const file = fileOf(folder, name, revision);
        const written = await (0,promises_.stat)(file).catch(() => undefined);
        return written === undefined ? [] : [{ file, writtenMs: written.mtimeMs }];
    }));
    const present = files.flat();
    const newestMs = present.at(-1)?.writtenMs ?? 0;
    for (const [index, { file }] of present.entries()) {
        const next = present[index + 1];
        if (next !== undefined && newestMs - next.writtenMs > keptMs)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function writeDurably(file, text) {
    const handle = await (0,promises_.open)(file, 'wx');
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function fileOf(folder, name, revision) {
    return external_node_path_default().join(folder, `${name}.${revision}.json`);
}
async function revisionsOf(folder, name) {
    const files = await listing(folder);
    return files
        .flatMap((file) => {
        const found = revisionFile.exec(file)?.groups;
        return found?.name === name ? [Number(found.revision)] : [];
    })
        .sort((left, right) => left - right);
}
const revisionFile = /^(?<name>[^.].*)\.(?<revision>[1-9]\d{0,14})\.json$/;
async function refuseTooMany(root, place) {
    const entries = new Set();
    for (const file of await (0,promises_.readdir)(root, { recursive: true }).catch(noneWhenMissing)) {
        const name = revisionFile.exec(file)?.groups?.name;
        if (name !== undefined)
            entries.add(name);
    }
    if (entries.size >= mostEntries)
        throw tooManyEntries(place);
}
/** Names in a folder; none when it is not there. */
function listing(folder) {
    return (0,promises_.readdir)(folder).catch(noneWhenMissing);
}
function noneWhenMissing(error) {
    if (codeOf(error) === 'ENOENT')
        return [];
    throw error;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
const reasons = {
    EACCES: 'permission denied',
    EPERM: 'permission denied, or a file system without hard links',
    ENOTSUP: 'the file system has no hard links',
    ENOSYS: 'the file system has no hard links',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a part of the path is a file, not a folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
};
function explained(error, place) {
    const code = codeOf(error);
    if (error instanceof errors/* BadInputError */.Ys || code === undefined)
        return error;
    const reason = reasons[code] ?? (error instanceof Error ? error.message : code);
    return new errors/* BadInputError */.Ys({
        code: 'state-folder-unusable',
        message: `The ${place} cannot hold the state: ${reason}.`,
        help: 'Give a folder that this user may write to, as state: dir:.kafka-dataops.',
    }, { cause: error });
}

// EXTERNAL MODULE: ./packages/core/report.ts + 1 modules
var report = __webpack_require__(52567);
// EXTERNAL MODULE: ./packages/core/version.ts
var core_version = __webpack_require__(1700);
;// CONCATENATED MODULE: ./packages/history/entry.ts



/** Bytes of one entry: state is for what the next run needs, not for results. */
const mostBytes = 1024 * 1024;
const envelopeSchema = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    version: schemas/* int */.Whr().min(1),
    key: schemas/* string */.YjP(),
    toolVersion: schemas/* string */.YjP(),
    updatedAt: schemas/* string */.YjP(),
    value: schemas/* unknown */.L5J(),
});
/** The path of an entry: readable, short, different for different keys on every file system. */
function pathOf(kind, key) {
    const readable = key
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/^-+|-+$/g, '');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 12);
    return `${kind.name}/${readable === '' ? '' : `${readable}-`}${hash}`;
}
/**
 * The value of an entry.
 * @throws BadInputError when it is of a newer version or not what such an entry holds.
 */
function decodeEntry(text, kind, key, place) {
    const where = `The entry ${pathOf(kind, key)} in the ${place}`;
    const envelope = envelopeSchema.safeParse(entry_parsedJson(text));
    if (!envelope.success)
        throw damaged(where);
    const { version, value } = envelope.data;
    if (version > kind.version) {
        throw new errors/* BadInputError */.Ys({
            code: 'state-newer',
            message: `${where} was written by version ${envelope.data.toolVersion}, in a form (${version}) that this version, ${core_version/* toolVersion */.f}, does not know (${kind.version}).`,
            help: 'Use the same version of the action in every workflow that shares the state, at least that one.',
        });
    }
    if (envelope.data.kind !== kind.name || envelope.data.key !== key)
        throw damaged(where);
    const parsed = kind.schema.safeParse(value);
    if (!parsed.success)
        throw damaged(where);
    return parsed.data;
}
/**
 * The text of an entry. What `redact` takes for a secret never reaches it.
 * @throws BadInputError when the entry would be too large, or cannot do without what was redacted.
 */
function encodeEntry(given, kind, key, now, redact) {
    const value = kind.schema.safeParse(redact(given));
    if (!value.success || redact(key) !== key) {
        throw new errors/* BadInputError */.Ys({
            code: 'state-holds-secret',
            message: `The state entry ${kind.name} was not written: a part of it that cannot be left out is the same as a secret of this run.`,
            help: 'Choose a secret that is not also a name or an offset of a topic.',
        });
    }
    const envelope = {
        kind: kind.name,
        version: kind.version,
        key,
        toolVersion: core_version/* toolVersion */.f,
        updatedAt: new Date(now).toISOString(),
        value: value.data,
    };
    const text = `${linedJson(envelope)}\n`;
    if (Buffer.byteLength(text) > mostBytes) {
        throw new errors/* BadInputError */.Ys({
            code: 'state-too-large',
            message: `The state entry ${pathOf(kind, key)} was not written: it is larger than ${mostBytes / 1024 / 1024} MiB.`,
        });
    }
    return text;
}
/** JSON in which an object of a list is one line: a diff of the branch shows what a run added. */
function linedJson(value, indent = '') {
    const inner = `${indent}  `;
    if (Array.isArray(value) && value.length > 0) {
        return `[\n${value.map((item) => inner + JSON.stringify(item)).join(',\n')}\n${indent}]`;
    }
    if (value === null || typeof value !== 'object' || Object.keys(value).length === 0)
        return JSON.stringify(value);
    const fields = Object.entries(value).filter(([, child]) => child !== undefined);
    return `{\n${fields.map(([key, child]) => `${inner}${JSON.stringify(key)}: ${linedJson(child, inner)}`).join(',\n')}\n${indent}}`;
}
function entry_parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function damaged(where) {
    return new errors/* BadInputError */.Ys({
        code: 'state-damaged',
        message: `${where} is not what this tool writes there.`,
        help: 'Restore the file, or delete it: the next run then begins as the first one did.',
    });
}

;// CONCATENATED MODULE: ./packages/history/open-state.ts


/** Others may be faster so often before we give up: each time one of them has got through. */
const conflictPolicy = { attempts: 20, baseMs: 100, maxMs: 2_000, maxRequestedMs: 0 };
/** Makes the State port of a run from a place that keeps texts. */
function openState(store, settings) {
    const { signal, readOnly } = settings;
    const pending = [];
    const state = {
        place: store.place,
        async read(kind, key) {
            const { text } = await store.read(pathOf(kind, key), signal);
            return text === undefined ? undefined : decodeEntry(text, kind, key, store.place);
        },
        async update(kind, key, change) {
            if (readOnly !== undefined) {
                throw new errors/* BadInputError */.Ys({
                    code: 'state-read-only',
                    message: `The ${store.place} cannot be changed by this run. ${readOnly}`,
                    help: 'Run this on a push or a schedule.',
                });
            }
            await updateEntry(store, settings, kind, key, change, signal);
        },
        updateAfterVerdict(kind, key, change) {
            pending.push((later) => updateEntry(store, settings, kind, key, change, later));
        },
    };
    return {
        state,
        async settle(later) {
            const updates = pending.splice(0);
            if (readOnly !== undefined)
                return updates.length === 0 ? undefined : readOnly;
            for (const update of updates)
                await update(later);
            return undefined;
        },
    };
}
async function updateEntry(store, { now, redact, timer = retry/* wallTimer */.WH }, kind, key, change, signal) {
    const attempt = async () => {
        const { text, replace } = await store.read(pathOf(kind, key), signal);
        const current = text === undefined ? undefined : decodeEntry(text, kind, key, store.place);
        const isWritten = await replace(encodeEntry(change(current), kind, key, now(), redact), signal);
        return isWritten ? { kind: 'done', value: undefined } : { kind: 'again', error: busy(store) };
    };
    await (0,retry/* retry */.L5)(attempt, conflictPolicy, timer, signal);
}
function busy({ place }) {
    return new errors/* UnreachableError */.Jk({
        code: 'state-busy',
        message: `The ${place} could not be written: other runs changed it ${conflictPolicy.attempts} times in a row.`,
        help: 'Give workflows that run at the same time a state of their own, or a concurrency group.',
    });
}

;// CONCATENATED MODULE: ./packages/history/kpi-history.ts



/** One run of a series, one line of its entry. */
const recordedRunSchema = report/* pastRunSchema */.jT.extend({
    durationMs: schemas/* number */.aig().min(0),
    branch: schemas/* string */.YjP().optional(),
    commit: schemas/* string */.YjP().optional(),
    run: schemas/* string */.YjP().optional().describe('Id of the workflow run'),
    attempt: schemas/* int */.Whr().optional(),
});
const historySchema = schemas/* object */.Ikc({
    runs: schemas/* array */.YOg(recordedRunSchema),
    dropped: schemas/* literal */.euz(true).optional().describe('There were more runs than are kept'),
});
const historyKind = { name: 'kpi-history', version: 1, schema: historySchema };
/** Runs of one series that are kept, and bytes of their lines; the oldest ones go first. */
const mostRuns = 1_000;
const kpi_history_mostBytes = 400_000;
/** KPIs of one run: more would let a single run push out many. */
const mostKpis = 100;
/** Runs that a report shows. */
const shownRuns = 40;
const trendDays = 7;
const dayMs = 86_400_000;
/** The history of one series in a place that keeps texts. */
function openKpiHistory(store, settings, series) {
    const stateFor = (signal) => openState(store, { ...settings, signal }).state;
    return {
        async read(signal) {
            return (await stateFor(signal).read(historyKind, series)) ?? none;
        },
        async append(run, signal) {
            if (settings.readOnly !== undefined)
                return;
            await stateFor(signal).update(historyKind, series, (current = none) => withRun(current, run));
        },
    };
}
const none = { runs: [] };
function withRun({ runs, dropped }, run) {
    const all = [...runs, run];
    let bytes = 0;
    const tooOld = all.findLastIndex((one, index) => {
        bytes += Buffer.byteLength(JSON.stringify(one)) + 1;
        return bytes > kpi_history_mostBytes || all.length - index > mostRuns;
    });
    return tooOld >= 0 || dropped === true ? { runs: all.slice(tooOld + 1), dropped: true } : { runs: all };
}
/** What is kept of a run. */
function recordedRun(report, origin) {
    const { startedAt, status, partial, durationMs, kpis, subject } = report;
    return {
        startedAt,
        status,
        partial,
        durationMs,
        ...origin,
        ...(subject.commit === undefined ? {} : { commit: subject.commit }),
        kpis: Object.fromEntries(kpis.slice(0, mostKpis).map(({ id, value }) => [id, value])),
    };
}
/**
 * The report with the latest of the earlier runs on the same branch, and with what each KPI came to in those of the last
 * seven days: the median, which a single bad run does not move. Partial runs show in the history and count in no median.
 */
function withHistory(report, { runs, dropped }, branch) {
    const earlier = runs.filter((run) => run.branch === branch);
    if (earlier.length === 0)
        return report;
    const since = Date.parse(report.startedAt) - trendDays * dayMs;
    const isRecent = (run) => Date.parse(run.startedAt) >= since;
    // What was dropped may have been of these days too.
    const isWhole = dropped !== true || !runs.every(isRecent);
    return {
        ...report,
        kpis: report.kpis.map((kpi) => withTrend(kpi, earlier.filter(isRecent), isWhole)),
        history: earlier
            .slice(-shownRuns)
            .map(({ startedAt, status, partial, kpis }) => ({ startedAt, status, partial, kpis })),
    };
}
function withTrend(kpi, runs, isWhole) {
    const values = runs.flatMap(({ partial, kpis }) => {
        const value = partial || !Object.hasOwn(kpis, kpi.id) ? null : (kpis[kpi.id] ?? null);
        return value === null ? [] : [value];
    });
    const median = medianOf(values);
    if (median === undefined)
        return kpi;
    return { ...kpi, trend: { median, runs: values.length, ...(isWhole ? { days: trendDays } : {}) } };
}
function medianOf(values) {
    const sorted = values.toSorted((one, other) => one - other);
    const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? undefined : low + (high - low) / 2;
}

;// CONCATENATED MODULE: ./packages/history/index.ts






/***/ })

};
