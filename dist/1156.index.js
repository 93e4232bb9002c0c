export const id = 1156;
export const ids = [1156];
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

/***/ 94916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Nr: () => (/* binding */ quantityText),
/* harmony export */   SX: () => (/* binding */ describeKpi),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export sentenceCase */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85166);

/** `1,204,332`. */
function formatCount(count) {
    return formatNumber(count, 0);
}
/** `1 record`, `2 records`. */
function counted(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/**
 * A ratio between 0 and 1 as `97.5 %`. Rounding never reaches 0 % or 100 % when the ratio does not: one bad record in a
 * million is `< 0.01 %`, not 0 %.
 */
function formatPercent(ratio, decimals = 2) {
    const percent = ratio * 100;
    const smallest = 10 ** -decimals;
    if (percent > 0 && percent < smallest)
        return `< ${smallest.toFixed(decimals)} %`;
    if (percent < 100 && percent > 100 - smallest)
        return `> ${(100 - smallest).toFixed(decimals)} %`;
    return `${formatNumber(percent, decimals)} %`;
}
/** `512 bytes`, `1.2 MB` (decimal multiples). */
function formatBytes(bytes, decimals = 1) {
    const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
    if (Math.abs(bytes) < 1_000)
        return counted(bytes, 'byte');
    let value = bytes;
    let unit = '';
    for (const next of units) {
        if (Math.abs(value) < 1_000)
            break;
        value /= 1_000;
        unit = next;
    }
    return `${formatNumber(value, decimals)} ${unit}`;
}
/** Up to `decimals` decimals, thousands separated. */
function formatNumber(value, decimals = 2) {
    const magnitude = Math.abs(value);
    if (magnitude !== 0 && (magnitude < 10 ** -decimals || magnitude >= 1e15))
        return String(Number(value.toPrecision(3)));
    return new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals }).format(value);
}
function formatQuantity(value, unit, decimals) {
    switch (unit) {
        case 'ratio':
            return formatPercent(value, decimals);
        case 'ms':
            return decimals > 2 ? `${formatNumber(value, decimals)} ms` : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
        case 'bytes':
            return formatBytes(value, decimals - 1);
        case 'count':
            return formatNumber(value, decimals);
        case 'records':
            return counted(value, 'record');
        default:
            return `${formatNumber(value, decimals)} ${unit}`;
    }
}
/** A value of a KPI's unit in words: `97.5 %`, `42s`, `11.7 records/s`. */
function quantityText(value, unit) {
    return formatQuantity(value, unit, 2);
}
const operatorSigns = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' };
/** A KPI in words. A missed target never looks equal to the value: decimals are added until they differ. */
function describeKpi(kpi) {
    const name = kpi.name ?? sentenceCase(kpi.id);
    const { value, unit, target } = kpi;
    if (value === null)
        return { name, value: 'not measured', target: target === undefined ? '' : targetText(kpi, 2) };
    let decimals = 2;
    if (target !== undefined && value !== target.value) {
        while (decimals < 8 && formatQuantity(value, unit, decimals) === formatQuantity(target.value, unit, decimals))
            decimals++;
    }
    return { name, value: formatQuantity(value, unit, decimals), target: targetText(kpi, decimals) };
}
function targetText(kpi, decimals) {
    if (kpi.target === undefined)
        return '';
    return `${operatorSigns[kpi.target.operator]} ${formatQuantity(kpi.target.value, kpi.unit, decimals)}`;
}
/** `success-rate` is `Success rate`. */
function sentenceCase(id) {
    const words = id.replace(/[-_]+/g, ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}


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

/***/ 2744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runQualityWorker: () => (/* binding */ runQualityWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _decoder_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94359);
/* harmony import */ var _inspect_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44083);
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76762);
/* harmony import */ var _prepare_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63401);
/* harmony import */ var _remote_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93386);
/* harmony import */ var _worker_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62471);







/** What a worker thread does: it inspects chunk after chunk, in the order they come, until it is asked for the result. */
async function runQualityWorker() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('the worker is started by the main thread');
    const send = (message) => port.postMessage(message);
    const start = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    if ('role' in start)
        return (await __webpack_require__.e(/* import() */ 4859).then(__webpack_require__.bind(__webpack_require__, 74859))).runRulesWorker(port, start);
    let registry;
    let inspection;
    let last = Promise.resolve();
    const handle = async (message) => {
        if (message.kind === 'setup') {
            const { registryUrl } = message.setup;
            if (registryUrl !== undefined)
                registry = (0,_remote_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteRegistry */ .e)(registryUrl, send);
            inspection = await open(message.setup, registry?.client);
            return;
        }
        if (inspection === undefined)
            throw new Error('the worker was not told what to inspect');
        if (message.kind === 'finish') {
            send({ kind: 'finished', state: inspection.state });
            port.close();
            return;
        }
        await (0,_inspect_records_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectChunk */ .S)(inspection, message.chunk, message.verdicts);
        send({ kind: 'inspected', read: inspection.state.read });
    };
    port.on('message', (message) => {
        if (message.kind === 'answer')
            registry?.answer(message.id, message.answer);
        else
            last = last
                .then(() => handle(message))
                .catch((error) => send({ kind: 'failed', failure: (0,_worker_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g)(error) }));
    });
}
async function open(setup, registry) {
    await (0,_prepare_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareChecks */ .D)(setup.plan.checks);
    const { decoders } = await (0,_decoder_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .openDecoders */ .C)(setup.decoders, { value: [], key: [] }, registry);
    return (0,_inspection_js__WEBPACK_IMPORTED_MODULE_6__/* .openInspection */ .J)(setup.plan, decoders);
}


/***/ })

};
