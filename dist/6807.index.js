export const id = 6807;
export const ids = [6807];
export const modules = {

/***/ 85166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   rk: () => (/* binding */ durationForm)
/* harmony export */ });
const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const durationForm = 'a whole or decimal number with a unit: 500ms, 30s, 15m, 2h, 1d, 1w, or several as 1h30m';
/**
 * Milliseconds of `15m`, `1h30m`, `0.5d`. Undefined when the text is no duration: without a unit, negative, or empty.
 * The sum must stay below 2^53 ms.
 */
function parseDuration(text) {
    const compact = text.trim().toLowerCase();
    if (!/^(\d+(\.\d+)?(ms|s|m|h|d|w))+$/.test(compact))
        return undefined;
    let total = 0;
    for (const [, amount, unit] of compact.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/g)) {
        total += Number(amount) * unitMs[unit];
    }
    return Number.isSafeInteger(Math.round(total)) ? Math.round(total) : undefined;
}
/** `4m 12s`, `1.2s`, `350ms`, `3d 4h`: the two largest units, for people. Negative durations get a minus sign. */
function formatDuration(ms) {
    if (ms < 0)
        return `-${formatDuration(-ms)}`;
    if (ms < 1_000)
        return `${Math.round(ms)}ms`;
    if (ms < 60_000)
        return `${Number((ms / 1_000).toFixed(1))}s`;
    const parts = [];
    let rest = Math.round(ms / 1_000);
    for (const [unit, seconds] of [
        ['d', 86_400],
        ['h', 3_600],
        ['m', 60],
        ['s', 1],
    ]) {
        const amount = Math.floor(rest / seconds);
        rest -= amount * seconds;
        if (amount > 0)
            parts.push(`${amount}${unit}`);
    }
    return parts.slice(0, 2).join(' ');
}


/***/ }),

/***/ 90425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ UnreachableError),
/* harmony export */   Ys: () => (/* binding */ BadInputError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   yU: () => (/* binding */ ExitCode)
/* harmony export */ });
/** Process exit codes of every operation, in the terminal and (as pass or fail) in a workflow. */
const ExitCode = {
    ok: 0,
    checksFailed: 1,
    badInput: 2,
    unreachable: 3,
    bug: 70,
    interrupted: 130,
    terminated: 143,
};
/**
 * The input, manifest or contract is wrong: exit 2. Carries every problem found, not just the first.
 * `cause` is never shown to the user except with debug logging.
 */
class BadInputError extends Error {
    problems;
    constructor(problems, options) {
        const list = 'code' in problems ? [problems] : problems;
        super(list.map((problem) => problem.message).join('\n'), options);
        this.name = 'BadInputError';
        this.problems = list;
    }
}
/** A service could not be reached, did not answer in time, or refused us: exit 3. */
class UnreachableError extends Error {
    problem;
    constructor(problem, options) {
        super(problem.message, options);
        this.name = 'UnreachableError';
        this.problem = problem;
    }
}
/** The user, the runner or the `timeout` input stopped the run. Operations turn it into a partial Report. */
class CancelledError extends Error {
    reason;
    constructor(reason) {
        super(reason.kind === 'timeout' ? `stopped after the timeout of ${reason.timeoutMs} ms` : `stopped by ${reason.signal}`);
        this.name = 'CancelledError';
        this.reason = reason;
    }
}


/***/ }),

/***/ 57512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ integerInput),
/* harmony export */   JR: () => (/* binding */ rawInput),
/* harmony export */   Ts: () => (/* binding */ durationInput),
/* harmony export */   _Z: () => (/* binding */ textInput),
/* harmony export */   aN: () => (/* binding */ percentInput),
/* harmony export */   dt: () => (/* binding */ listInput),
/* harmony export */   ij: () => (/* binding */ choiceInput),
/* harmony export */   m8: () => (/* binding */ parsedInput),
/* harmony export */   tc: () => (/* binding */ flagInput)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85166);


function declare(description, form, schema, options, list = false) {
    const declaration = {
        description,
        form,
        schema,
        list,
        secret: options.secret ?? false,
        section: options.section ?? 'operation',
        ...(options.defaultText === undefined ? {} : { defaultText: options.defaultText }),
    };
    return declaration;
}
/** Free text, trimmed. */
function textInput(description, options = {}) {
    return declare(description, 'text', zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1), options);
}
/** Text that may be a PEM block or another secret of several lines: kept as given. */
function rawInput(description, form, options = {}) {
    return declare(description, form, zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), options);
}
function flagInput(description, options = {}) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .toLowerCase()
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'false']))
        .transform((text) => text === 'true');
    return declare(description, 'true or false', schema, options);
}
function choiceInput(description, choices, options = {}) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .transform((text, context) => {
        const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
        if (found === undefined)
            context.addIssue({ code: 'custom', message: 'not one of the choices' });
        return found ?? zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
    return declare(description, `one of ${choices.join(', ')}`, schema, options);
}
/** A whole number within bounds. */
function integerInput(description, bounds, options = {}) {
    const max = bounds.max ?? Number.MAX_SAFE_INTEGER;
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^[+-]?\d+$/)
        .transform(Number)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(bounds.min).max(max));
    const form = bounds.max === undefined ? `a whole number, ${bounds.min} or more` : `a whole number from ${bounds.min} to ${max}`;
    return declare(description, form, schema, options);
}
/** A share given as percent (`80`, `99.5`, `99.5%`); the value is between 0 and 1. */
function percentInput(description, options = {}) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .trim()
        .regex(/^\d+(\.\d+)?\s*%?$/)
        .transform((text) => Number(text.replace('%', '')) / 100)
        .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1));
    return declare(description, 'a percentage from 0 to 100, as 80 or 99.5%', schema, options);
}
/** Milliseconds of a duration. */
function durationInput(description, options = {}) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
        const ms = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
        if (ms === undefined)
            context.addIssue({ code: 'custom', message: 'no duration' });
        return ms ?? zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
    return declare(description, _duration_js__WEBPACK_IMPORTED_MODULE_2__/* .durationForm */ .rk, schema, options);
}
/** Items separated by newlines or commas; empty items are dropped. */
function listInput(description, options = {}) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text) => text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== ''));
    return declare(description, 'a list, separated by newlines or commas', schema, options, true);
}
/** An input with its own grammar: `parse` answers the value, or undefined when the text does not fit `form`. */
function parsedInput(description, form, parse, options = {}) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((text, context) => {
        const value = parse(text.trim());
        if (value === undefined)
            context.addIssue({ code: 'custom', message: 'does not fit the form' });
        return value ?? zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
    return declare(description, form, schema, options);
}


/***/ }),

/***/ 51393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   UF: () => (/* binding */ completeReport),
/* harmony export */   h9: () => (/* binding */ defineOperation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90425);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33142);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1700);



/** Keeps the types of the shape; there is no other way to make an Operation. */
function defineOperation(operation) {
    return operation;
}
/** Completes what an operation answered into a Report. Times are milliseconds since the epoch. */
function completeReport(operation, body, startedAt, endedAt) {
    return {
        reportVersion: 1,
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .toolVersion */ .f,
        operation,
        startedAt: new Date(startedAt).toISOString(),
        durationMs: Math.max(0, endedAt - startedAt),
        ...body,
    };
}
/**
 * Typed values from what was given, in order of precedence input, manifest, default.
 * @throws BadInputError naming every malformed or unknown input, what was given (never for secrets) and what is allowed.
 */
function parseInputs(shape, given) {
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(given)) {
        if (input !== undefined && !Object.hasOwn(shape, name)) {
            problems.push({
                code: 'unknown-input',
                message: `${input.source} is not an input of this operation.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, Object.keys(shape))}`,
                ...(input.place === undefined ? {} : { place: input.place }),
            });
        }
    }
    for (const [name, declaration] of Object.entries(shape)) {
        const input = given[name];
        const blank = input === undefined || input.text.trim() === '';
        const text = blank ? declaration.defaultText : input.text;
        if (text === undefined)
            continue;
        const parsed = declaration.schema.safeParse(text);
        if (parsed.success) {
            values[name] = parsed.data;
        }
        else {
            const shown = declaration.secret ? '' : ` ${JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)}`;
            problems.push({
                code: 'malformed-input',
                message: `${input?.source ?? name} has a malformed value${shown}: expected ${declaration.form}.`,
                ...(input?.place === undefined ? {} : { place: input.place }),
            });
        }
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInputError */ .Ys(problems);
    return values;
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

/***/ 8883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineIndex),
/* harmony export */   d: () => (/* binding */ formatPlace)
/* harmony export */ });
/** `contracts/prices.yaml:12:5`, the form terminals and editors make clickable. */
function formatPlace(place) {
    return `${place.file}:${place.line}:${place.column}`;
}
/** Lines end with LF, CRLF or CR. A byte order mark at the start of the text counts for no column. */
function lineIndex(text) {
    const starts = [0];
    for (let offset = 0; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10))
            starts.push(offset + 1);
    }
    const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return {
        positionAt(offset) {
            const wanted = Math.min(Math.max(offset, 0), text.length);
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= wanted)
                    low = middle;
                else
                    high = middle - 1;
            }
            const column = wanted - (starts[low] ?? 0) + 1 - (low === 0 ? bom : 0);
            return { line: low + 1, column: Math.max(column, 1) };
        },
    };
}


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

/***/ 665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P4: () => (/* binding */ registryInputs),
/* harmony export */   ep: () => (/* binding */ hostInputs),
/* harmony export */   eu: () => (/* binding */ connectionInputs),
/* harmony export */   s4: () => (/* binding */ kafkaRestInputs),
/* harmony export */   um: () => (/* binding */ connectInputs),
/* harmony export */   xg: () => (/* binding */ parsePairs)
/* harmony export */ });
/* unused harmony exports securityProtocols, saslMechanisms, connectTypes, failOnChoices, commentChoices, formats, sharedOutputs */
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57512);

/** Inputs that several operations take, declared once. Each operation picks the groups it needs. */
const connection = { section: 'connection' };
const registry = { section: 'registry' };
const connect = { section: 'connect' };
const host = { section: 'host' };
const secret = { secret: true };
const securityProtocols = ['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'];
const saslMechanisms = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER'];
const pemForm = 'a PEM block, or the path of a PEM file';
const connectionInputs = {
    'bootstrap-servers': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .listInput */ .dt)('Kafka brokers to ask first, as host:port', connection),
    'security-protocol': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('How to talk to the brokers. SASL_SSL when a login is given, else PLAINTEXT', securityProtocols, connection),
    'sasl-mechanism': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('How to log in. PLAIN when a username or api-key is given, OAUTHBEARER when oauth-token-url is given', saslMechanisms, connection),
    username: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('SASL user name ($ConnectionString for Azure Event Hubs)', connection),
    password: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('SASL password', 'text', { ...connection, ...secret }),
    'api-key': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Confluent Cloud API key: SASL_SSL and PLAIN by default', connection),
    'api-secret': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Confluent Cloud API secret', 'text', { ...connection, ...secret }),
    'ssl-ca': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)("Certificate authority that signed the brokers' certificates", pemForm, connection),
    'ssl-cert': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Client certificate for mutual TLS', pemForm, connection),
    'ssl-key': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Private key of the client certificate', pemForm, { ...connection, ...secret }),
    'oauth-token-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Token endpoint for OAUTHBEARER (client credentials), or "github" for the workflow\'s own OpenID Connect token', connection),
    'oauth-client-id': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('OAuth client id', connection),
    'oauth-client-secret': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('OAuth client secret', 'text', { ...connection, ...secret }),
    'oauth-scope': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('OAuth scope; the audience when oauth-token-url is "github"', connection),
    'oauth-extensions': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .listInput */ .dt)('SASL extensions as name=value, as logicalCluster=lkc-1 and identityPoolId=pool-1 for Confluent Cloud', connection),
    'client-id': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Client id that brokers log and apply quotas to', {
        ...connection,
        defaultText: 'kafka-dataops',
    }),
};
/** Topics and access rules over HTTP. */
const kafkaRestInputs = {
    'kafka-rest-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('REST endpoint of the Kafka cluster (v3): topics, configs and ACLs go through it instead of the Kafka protocol', connection),
    'kafka-rest-cluster': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)("Id of the Kafka cluster, as lkc-1. connect-cluster, or the manifest's cluster.id, unless given", connection),
    'kafka-rest-username': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Kafka REST user name, or API key. The login of the brokers is taken unless given', connection),
    'kafka-rest-password': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Kafka REST password', 'text', { ...connection, ...secret }),
    'kafka-rest-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Kafka REST bearer token', 'text', { ...connection, ...secret }),
};
/** Further ways to log in to a registry. */
const registryLoginInputs = {
    'schema-registry-oauth-token-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Token endpoint for the registry (client credentials), or "github" for the workflow\'s own OpenID Connect token', registry),
    'schema-registry-oauth-client-id': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('OAuth client id for the registry', registry),
    'schema-registry-oauth-client-secret': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('OAuth client secret for the registry', 'text', {
        ...registry,
        ...secret,
    }),
    'schema-registry-oauth-scope': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('OAuth scope for the registry; the audience when the token endpoint is "github"', registry),
    'schema-registry-logical-cluster': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Logical cluster of a Confluent Cloud registry, as lsrc-1, which a bearer token needs', registry),
    'schema-registry-identity-pool': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Identity pool that a bearer token is for, on Confluent Cloud', registry),
    'schema-registry-ssl-ca': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)("Certificate authority that signed the registry's certificate", pemForm, registry),
    'schema-registry-ssl-cert': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Client certificate for the registry (mutual TLS)', pemForm, registry),
    'schema-registry-ssl-key': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Private key of the client certificate for the registry', pemForm, {
        ...registry,
        ...secret,
    }),
};
const registryInputs = {
    'schema-registry-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Schema registry, with its base path if it has one', registry),
    'schema-registry-username': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Registry user name or API key', registry),
    'schema-registry-password': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Registry password or API secret', 'text', { ...registry, ...secret }),
    'schema-registry-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Registry bearer token', 'text', { ...registry, ...secret }),
    ...registryLoginInputs,
};
const connectTypes = ['apache', 'confluent-cloud'];
const connectInputs = {
    'connect-type': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('Who runs Kafka Connect. apache unless given', connectTypes, connect),
    'connect-url': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Kafka Connect REST API, with its base path if it has one. https://api.confluent.cloud for Confluent Cloud', connect),
    'connect-environment': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Environment of Confluent Cloud, as env-1', connect),
    'connect-cluster': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Kafka cluster of Confluent Cloud that connectors work on, as lkc-1', connect),
    'connect-username': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Kafka Connect user name, or Cloud API key of Confluent Cloud', connect),
    'connect-password': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Kafka Connect password, or secret of the API key', 'text', { ...connect, ...secret }),
    'connect-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Kafka Connect bearer token', 'text', { ...connect, ...secret }),
};
function parseStatePlace(text) {
    const [kind, name = ''] = text.split(/:(.*)/s);
    const place = name.trim();
    if (place === '')
        return undefined;
    if (kind === 'dir')
        return { kind: 'folder', path: place };
    return kind === 'branch' && isBranchName(place) ? { kind: 'branch', branch: place } : undefined;
}
/** The rules of git-check-ref-format(1), and a length that every server takes. */
function isBranchName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Git forbids them.
    const forbidden = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|\/\.|[/.]$|\.lock(?:\/|$)|^@$/;
    return name.length <= 200 && !forbidden.test(name);
}
const failOnChoices = ['error', 'warning', 'never'];
const commentChoices = ['always', 'on-failure', 'changes', 'never'];
const formats = ['terminal', 'json', 'markdown', 'junit', 'sarif', 'html'];
const hostInputs = {
    manifest: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Manifest file; dataops.yml or dataops.yaml is read when it exists', host),
    report: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Where to write the JSON report', host),
    format: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('What stdout carries in a terminal; in a workflow, a further form of the report to write beside the JSON one', formats, { ...host, defaultText: 'terminal' }),
    summary: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flagInput */ .tc)('Write the job summary', { ...host, defaultText: 'true' }),
    comment: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('When to keep a comment on the pull request up to date', commentChoices, {
        ...host,
        defaultText: 'never',
    }),
    'comment-id': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Tells apart the comments of several steps; the action name and job by default', host),
    'github-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInput */ .JR)('Token for the comment, for reading the pull request, and for a branch as state', 'text', {
        ...host,
        ...secret,
    }),
    'fail-on': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('The least severity that fails the step', failOnChoices, { ...host, defaultText: 'error' }),
    state: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedInput */ .m8)('Where runs leave what the next ones need, as their KPIs and the offsets that incremental windows go on from; nothing is kept when unset', 'dir:PATH (a folder, as dir:.kafka-dataops), or branch:NAME (a branch of this repository, as branch:kafka-dataops-state)', parseStatePlace, host),
    'on-skip': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choiceInput */ .ij)('Whether a run that had to be skipped fails', ['pass', 'fail'], {
        ...host,
        defaultText: 'pass',
    }),
    timeout: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .durationInput */ .Ts)('Stops the run after this time, with a partial report', { ...host, defaultText: '10m' }),
    'working-directory': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .textInput */ ._Z)('Folder that relative paths start from', host),
    'allowed-hosts': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .listInput */ .dt)('Hosts (host, host:port or *.domain) that credentials may be sent to; never read from the manifest. Any host when unset', host),
};
/** `name=value` items of a list input; undefined for an item without `=`. */
function parsePairs(items) {
    const pairs = {};
    for (const item of items) {
        const at = item.indexOf('=');
        if (at <= 0)
            return undefined;
        pairs[item.slice(0, at).trim()] = item.slice(at + 1).trim();
    }
    return pairs;
}
/** Outputs that every action sets, before it fails if it fails. */
const sharedOutputs = {
    status: 'passed, warned, failed, error or skipped',
    report: 'Path of the JSON report',
    'formatted-report': 'Path of the report in the form that format asks for; empty when it asks for none',
    summary: 'One line that says what happened',
    errors: 'Number of findings of severity error',
    warnings: 'Number of findings of severity warning',
};


/***/ }),

/***/ 33142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ nearestNames),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** Edit distance with swaps of neighbours as one edit (optimal string alignment). */
function distance(left, right) {
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
                best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(best);
        }
        beforeLast = last;
        last = current;
    }
    return last[right.length] ?? 0;
}
/** Up to `limit` of the known names that are near the given one, nearest first; none when nothing is near. */
function nearestNames(given, known, limit = 3) {
    const wanted = given.toLowerCase();
    const bound = Math.max(2, Math.floor(wanted.length / 3));
    const near = [];
    for (const name of known) {
        const candidate = name.toLowerCase();
        const contains = candidate.includes(wanted) || (candidate.length > 3 && wanted.includes(candidate));
        if (!contains && Math.abs(candidate.length - wanted.length) > bound)
            continue;
        const score = candidate === wanted ? 0 : contains ? 1 : distance(wanted, candidate);
        if (score <= bound)
            near.push({ name, score });
    }
    near.sort((left, right) => left.score - right.score || left.name.localeCompare(right.name));
    return near.slice(0, limit).map(({ name }) => name);
}
/** ` Did you mean "x"?`, or an empty string: appended to messages about unknown names. */
function didYouMean(given, known) {
    const [first] = nearestNames(given, known, 1);
    return first === undefined ? '' : ` Did you mean "${first}"?`;
}


/***/ }),

/***/ 1700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** The version of the suite, as in the root package.json (a test holds them equal). */
const toolVersion = '1.0.0';


/***/ })

};
