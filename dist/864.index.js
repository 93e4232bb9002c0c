export const id = 864;
export const ids = [864];
export const modules = {

/***/ 6274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ targetOfUrl),
/* harmony export */   CL: () => (/* binding */ requireAllowedHost),
/* harmony export */   Xv: () => (/* binding */ allowedHostProblems),
/* harmony export */   cQ: () => (/* binding */ disallowedHostProblem)
/* harmony export */ });
/* unused harmony exports allowedHostForm, isAllowedHost */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);

const allowedHostForm = 'host, host:port, *.domain or [IPv6 address], without a protocol or a path';
/** Every item of the `allowed-hosts` input that cannot name a host, so that a typing mistake does not go unseen. */
function allowedHostProblems(patterns) {
    return (patterns ?? [])
        .filter((pattern) => parsePattern(pattern) === undefined)
        .map((pattern) => ({
        code: 'malformed-input',
        message: `allowed-hosts has a malformed item ${JSON.stringify(pattern)}: expected ${allowedHostForm}.`,
    }));
}
/**
 * Whether the `allowed-hosts` input lets credentials go to a host. Any host when the input is unset; a pattern without
 * port allows every port; `*.domain` allows every host below the domain, not the domain itself. Case and a final dot
 * do not matter.
 */
function isAllowedHost(target, patterns) {
    if (patterns === undefined)
        return true;
    const host = normalHost(target.host);
    return patterns.some((text) => {
        const pattern = parsePattern(text);
        if (pattern === undefined)
            return false;
        if (pattern.port !== undefined && pattern.port !== target.port)
            return false;
        return pattern.host.startsWith('*.') ? host.endsWith(pattern.host.slice(1)) : host === pattern.host;
    });
}
/** The problem of a target that `allowed-hosts` does not permit; undefined when credentials may go there. */
function disallowedHostProblem(target, patterns, 
/** What would be sent, as `the Kafka login`. */
credential) {
    if (isAllowedHost(target, patterns))
        return undefined;
    const shown = target.host.includes(':') ? `[${target.host}]` : target.host;
    const where = target.port === undefined ? shown : `${shown}:${target.port}`;
    return {
        code: 'host-not-allowed',
        message: `${credential} was not sent to ${where}: allowed-hosts permits only ${(patterns ?? []).join(', ') || 'no host'}.`,
        help: `If ${shown} is meant, add it to the allowed-hosts input; if not, find out who changed the address.`,
    };
}
/** @throws BadInputError when `allowed-hosts` does not permit the target. */
function requireAllowedHost(target, patterns, credential) {
    const problem = disallowedHostProblem(target, patterns, credential);
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys(problem);
}
/** Host and port of a URL as a target; the port of its protocol when it names none. */
function targetOfUrl(url) {
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    return { host, port: url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port) };
}
function parsePattern(text) {
    const match = /^(?:\[([0-9a-f:.%]+)\]|((?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)|([0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*))(?::(\d{1,5}))?$/i.exec(text.trim());
    const host = match?.[1] ?? match?.[2] ?? match?.[3];
    if (host === undefined)
        return undefined;
    const port = match?.[4];
    return port === undefined ? { host: normalHost(host) } : { host: normalHost(host), port: Number(port) };
}
function normalHost(host) {
    return host.toLowerCase().replace(/\.$/, '');
}


/***/ }),

/***/ 72415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ placeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

/** A Place as the JSON contracts hold it. */
const placeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Relative to the Git top level, with /'),
    line: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1),
    column: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('1-based, UTF-16 units'),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional(),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('Exclusive'),
})
    .meta({ id: 'place' });


/***/ }),

/***/ 98573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ planFieldSchema),
/* harmony export */   $u: () => (/* binding */ planOutcomes),
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   Pn: () => (/* binding */ pendingChanges),
/* harmony export */   SW: () => (/* binding */ reversibilities),
/* harmony export */   li: () => (/* binding */ planActions)
/* harmony export */ });
/* unused harmony exports riskLevels, planChangeSchema, planTargetSchema, planJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _place_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72415);


/**
 * The changes that make live state equal desired state. Part of the Report (`plan`), and a published contract of its own
 * (`planVersion: 1`): fields may be added within a version, never change meaning. Holds no secret: of a sensitive field
 * only that it changes is said.
 */
const planActions = ['create', 'update', 'delete', 'replace', 'none'];
const riskLevels = ['none', 'low', 'medium', 'high'];
const reversibilities = ['full', 'partial', 'none'];
const planOutcomes = ['applied', 'failed', 'undone', 'kept', 'not-reached'];
const planFieldSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As the platform names it: partitions, configs.retention.ms, config.tasks.max'),
    before: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('null when it is not set'),
    after: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('null when it is taken back to its default'),
    sensitive: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('True when both values are left out'),
})
    .meta({ id: 'planField' });
const planChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('kind/name, unique in the plan'),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('topic, acl, schema, connector, ...'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(planActions),
    step: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).describe('Changes of one step may run at the same time; steps run in ascending order'),
    fields: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(planFieldSchema),
    risk: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(riskLevels),
        reasons: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Why, one sentence for each risk'),
    }),
    reversibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(reversibilities),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What cannot be taken back, and why'),
    }),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What a reviewer should know and no field says'),
    place: _place_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .placeSchema */ .J.optional().describe('Where the resource is declared'),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(planOutcomes)
            .describe('applied, failed, undone after a failure, kept where undoing was not possible, not reached'),
        durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).optional(),
        reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    })
        .optional()
        .describe('What became of it; absent while it is only a plan'),
})
    .meta({ id: 'planChange' });
const planTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    service: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['kafka', 'connect', 'registry']),
    address: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Brokers or URL, without a login'),
    clusterId: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Id of the Kafka cluster that it is, or works on'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
})
    .meta({ id: 'planTarget' });
const planSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    planVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The overlay of the manifest it was made for'),
    targets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(planTargetSchema).describe('The services whose state was compared'),
    counts: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(Object.fromEntries(planActions.map((action) => [action, zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0)]))),
    changes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(planChangeSchema).describe('Every declared resource in the order of execution; action none too'),
})
    .meta({ id: 'plan' });
/** The plan's changes that would write something. */
function pendingChanges(plan) {
    return plan.changes.filter(({ action }) => action !== 'none');
}
/** JSON Schema (draft 2020-12) of a plan. */
function planJsonSchema() {
    return { title: 'Kafka DataOps plan', ...z.toJSONSchema(planSchema) };
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

/***/ 28933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ dimensions),
/* harmony export */   eT: () => (/* binding */ dimensionOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   qs: () => (/* binding */ severityRank),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
const severities = ['error', 'warning', 'info'];
/**
 * The one table of severities: ours, ODCS's free words as found in public contracts and tools, and the levels of
 * alerts. Anything unlisted is an error, since a silent downgrade would let bad data through.
 */
const severityOfWord = {
    error: 'error',
    critical: 'error',
    high: 'error',
    major: 'error',
    blocker: 'error',
    fail: 'error',
    p1: 'error',
    p2: 'error',
    warning: 'warning',
    warn: 'warning',
    medium: 'warning',
    moderate: 'warning',
    minor: 'warning',
    low: 'info',
    p3: 'warning',
    p4: 'info',
    info: 'info',
    trivial: 'info',
    notice: 'info',
};
/** The severity of a free word (any case). `known` is false when the word is not in the table: then it is an error. */
function severityOf(word) {
    if (word === undefined)
        return { severity: 'error', known: true };
    const severity = severityOfWord[word.trim().toLowerCase()];
    return severity === undefined ? { severity: 'error', known: false } : { severity, known: true };
}
/** Sort key: errors first. */
function severityRank(severity) {
    return severities.indexOf(severity);
}
/** The seven data quality dimensions of ODCS 3.1. */
const dimensions = [
    'accuracy',
    'completeness',
    'conformity',
    'consistency',
    'coverage',
    'timeliness',
    'uniqueness',
];
const dimensionOfWord = {
    ac: 'accuracy',
    cp: 'completeness',
    cf: 'conformity',
    cs: 'consistency',
    cv: 'coverage',
    tm: 'timeliness',
    uq: 'uniqueness',
    validity: 'conformity',
    freshness: 'timeliness',
};
/** ODCS's dimension, its two-letter synonym, or our KPI words (validity is conformity, freshness is timeliness). */
function dimensionOf(word) {
    const lower = word.trim().toLowerCase();
    return dimensions.find((dimension) => dimension === lower) ?? dimensionOfWord[lower];
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


/***/ })

};
