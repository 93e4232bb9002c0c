export const id = 4859;
export const ids = [4859];
export const modules = {

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

/***/ 74859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRulesWorker: () => (/* binding */ runRulesWorker)
});

// EXTERNAL MODULE: ./packages/kafka/visit.ts + 1 modules
var visit = __webpack_require__(72341);
// EXTERNAL MODULE: ./packages/quality/decoder-plan.ts + 11 modules
var decoder_plan = __webpack_require__(94359);
// EXTERNAL MODULE: ./packages/quality/remote-registry.ts
var remote_registry = __webpack_require__(93386);
// EXTERNAL MODULE: ./packages/quality/text-or-bytes.ts
var text_or_bytes = __webpack_require__(19277);
// EXTERNAL MODULE: ./packages/quality/worker-failure.ts
var worker_failure = __webpack_require__(62471);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/severity.ts
var severity = __webpack_require__(28933);
// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
;// CONCATENATED MODULE: ./packages/quality/rules/module.ts
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};



/** Loads a rules module in this thread. What is wrong with it is told as problems, never thrown. */
async function loadModule(url, file) {
    let exported;
    try {
        // A user's file at run time, which no bundler may try to resolve.
        exported = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ url, true));
    }
    catch (error) {
        const line = error instanceof SyntaxError ? await lineOfSyntaxError(url) : lineOf(error, url);
        return { ok: false, problems: [loadProblem(error, { file, line: line ?? 1, column: 1 })] };
    }
    return examine(exported.default, file);
}
const help = 'A rules module is `export default [{ id, create(context) { return { observe(record) { return true } } } }]`; see docs/own-checks.md.';
function loadProblem(error, place) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        code: 'rules-not-loaded',
        message: `The rules module ${place.file} does not load: ${reason.replace(/\.$/, '')}.`,
        place,
        help,
    };
}
function lineOf(error, url) {
    return error instanceof Error ? lineInModule(error, url) : undefined;
}
/** The error itself does not say where the module does not parse; Node says it when it only checks the file. */
async function lineOfSyntaxError(url) {
    const path = (0,external_node_url_.fileURLToPath)(url);
    const told = await new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(process.execPath, ['--check', path], { timeout: 5_000 }, (_error, _stdout, stderr) => resolve(stderr));
    });
    const line = new RegExp(`^(?:${RegExp.escape(url)}|${RegExp.escape(path)}):(\\d+)`, 'm').exec(told)?.[1];
    return line === undefined ? undefined : Number(line);
}
/** The line of the module at which an error arose; undefined when it was elsewhere. */
function lineInModule({ stack = '' }, url) {
    const at = stack.indexOf(`${url}:`);
    const line = at < 0 ? Number.NaN : Number.parseInt(stack.slice(at + url.length + 1), 10);
    return Number.isNaN(line) ? undefined : line;
}
function examine(exported, file) {
    const problem = (message) => ({
        code: 'rules-invalid',
        message: `The rules module ${file} ${message}.`,
        place: { file, line: 1, column: 1 },
        help,
    });
    if (!Array.isArray(exported)) {
        const found = exported === undefined ? 'has no default export' : 'exports by default what is no list of rules';
        return { ok: false, problems: [problem(found)] };
    }
    if (exported.length === 0)
        return { ok: false, problems: [problem('exports no rule')] };
    const problems = [];
    const ids = new Set();
    for (const [index, rule] of exported.entries()) {
        const found = problemsOf(rule);
        const name = isMapping(rule) && typeof rule.id === 'string' ? `rule "${rule.id}"` : `rule ${index + 1}`;
        problems.push(...found.map((message) => problem(`has a ${name} that ${message}`)));
        if (!isMapping(rule) || typeof rule.id !== 'string')
            continue;
        if (ids.has(rule.id))
            problems.push(problem(`has two rules with the id "${rule.id}"`));
        ids.add(rule.id);
    }
    if (problems.length > 0)
        return { ok: false, problems };
    const rules = exported;
    return { ok: true, rules, described: rules.map(describe) };
}
const known = ['id', 'name', 'description', 'dimension', 'severity', 'create'];
function problemsOf(rule) {
    if (!isMapping(rule))
        return ['is no object'];
    const problems = [];
    if (typeof rule.id !== 'string')
        problems.push('has no id');
    else if (!/^[\w.-]+$/.test(rule.id))
        problems.push('has an id with other signs than letters, digits, ".", "_" and "-"');
    if (typeof rule.create !== 'function')
        problems.push('has no function create(context)');
    if (rule.name !== undefined && typeof rule.name !== 'string')
        problems.push('has a name that is no text');
    for (const [key, words] of [
        ['dimension', severity/* dimensions */.KQ],
        ['severity', severity/* severities */.gO],
    ]) {
        const word = rule[key];
        if (word === undefined || words.some((allowed) => allowed === word))
            continue;
        problems.push(`has the ${key} ${JSON.stringify(word)}: expected one of ${words.join(', ')}`);
    }
    for (const key of Object.keys(rule)) {
        if (!known.includes(key))
            problems.push(`has an unknown key "${key}".${(0,suggest/* didYouMean */.a)(key, known)}`.replace(/\.$/, ''));
    }
    return problems;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null;
}
function describe({ id, name = id, dimension = 'accuracy', severity = 'error' }) {
    return { id, name, dimension, severity };
}

// EXTERNAL MODULE: ./packages/quality/bounded-run.ts
var bounded_run = __webpack_require__(7657);
// EXTERNAL MODULE: ./packages/quality/shown-value.ts
var shown_value = __webpack_require__(57837);
;// CONCATENATED MODULE: ./packages/quality/rules/running-rules.ts



/**
 * Starts the rules. One that throws, takes too long or answers what is no answer is stopped, with its reason and the
 * record it stood at; the others go on.
 */
function startRules(rules, setup) {
    const atWork = new Int32Array(setup.atWork);
    const context = {
        topic: setup.topic,
        asOf: setup.asOf,
        shown: (value) => (setup.showValues ? (0,shown_value/* shownValue */.JJ)(value) : (0,shown_value/* maskedValue */.pM)(value)),
    };
    const running = rules.map((rule, number) => ({
        number,
        rule,
        instance: undefined,
        at: undefined,
        stopped: undefined,
    }));
    const told = new Set();
    /** Runs what the user wrote: within the limit, and named while it is at work. */
    const guard = (one, what, run) => {
        Atomics.store(atWork, 0, one.number);
        try {
            if (!(0,bounded_run/* runBounded */.B)(run, setup.limitMs))
                stop(one, `${what} took more than ${setup.limitMs / 1_000} s`);
        }
        catch (error) {
            stop(one, reasonOf(error, setup));
        }
        Atomics.store(atWork, 0, -1);
    };
    const stop = (one, reason) => {
        one.stopped ??= {
            rule: one.number,
            reason,
            partition: one.at?.partition ?? 0,
            offset: one.at?.offset ?? -1n,
        };
    };
    for (const one of running) {
        guard(one, 'create()', () => {
            const instance = one.rule.create(context);
            if (isInstance(instance))
                one.instance = instance;
            else
                stop(one, 'create() answered no object with a function observe(record)');
        });
    }
    return {
        observe(records) {
            const failures = new Map();
            const judged = running.map((one) => {
                const { instance } = one;
                let count = 0;
                if (instance === undefined || one.stopped !== undefined)
                    return count;
                guard(one, `observe() of ${records.length} records`, () => {
                    for (const record of records) {
                        one.at = record;
                        const verdict = verdictOf(one, instance.observe(record));
                        if (verdict === undefined)
                            continue;
                        count++;
                        if (verdict === 'right')
                            continue;
                        const others = failures.get(record.offset);
                        if (others === undefined)
                            failures.set(record.offset, [verdict]);
                        else
                            others.push(verdict);
                    }
                });
                return count;
            });
            const stopped = running.filter((one) => one.stopped !== undefined && !told.has(one));
            for (const one of stopped)
                told.add(one);
            return { failures, judged, stopped: stopped.flatMap((one) => one.stopped ?? []) };
        },
        end: () => running.flatMap((one) => endOfRule(one, guard)),
    };
}
function endOfRule(one, guard) {
    const { instance, number } = one;
    if (instance?.result === undefined || one.stopped !== undefined)
        return [];
    const ends = [];
    one.at = undefined;
    guard(one, 'result()', () => void ends.push(endOf(number, instance.result?.())));
    return ends.length > 0 ? ends : [{ rule: number, passed: false, isBroken: true, message: stopReason(one) }];
}
function stopReason({ stopped }) {
    return stopped?.reason ?? 'result() did not end';
}
function isInstance(value) {
    return typeof value === 'object' && value !== null && 'observe' in value && typeof value.observe === 'function';
}
/** Undefined when the rule does not judge the record. */
function verdictOf({ number, rule }, answer) {
    if (answer === true)
        return 'right';
    if (answer === undefined)
        return undefined;
    if (answer === false)
        return { rule: number, message: `not ${rule.name ?? rule.id}` };
    if (typeof answer === 'string')
        return { rule: number, message: shortened(answer) };
    if (isFailure(answer)) {
        const { message, path } = answer;
        return { rule: number, message: shortened(message), ...(path === undefined ? {} : { path }) };
    }
    throw new WrongAnswer(`observe() answered ${describeAnswer(answer)}: expected true, a text or { path, message }`);
}
const longestMessage = 500;
function shortened(text) {
    return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}
function isFailure(answer) {
    return (typeof answer === 'object' &&
        answer !== null &&
        'message' in answer &&
        typeof answer.message === 'string' &&
        (!('path' in answer) || answer.path === undefined || typeof answer.path === 'string'));
}
class WrongAnswer extends Error {
}
function describeAnswer(answer) {
    if (answer instanceof Promise) {
        answer.catch(() => { });
        return 'a promise';
    }
    if (answer === null)
        return 'null';
    return typeof answer === 'object' ? 'an object without a message' : `a ${typeof answer}`;
}
function endOf(rule, answer) {
    if (answer === true || answer === undefined)
        return { rule, passed: true };
    if (answer === false)
        return { rule, passed: false };
    if (typeof answer === 'string')
        return { rule, passed: false, message: answer };
    if (typeof answer !== 'object' || answer === null || !('passed' in answer) || typeof answer.passed !== 'boolean') {
        throw new WrongAnswer(`result() answered ${describeAnswer(answer)}: expected true, a text or { passed, measured, message }`);
    }
    const text = (key) => {
        const given = answer[key];
        return typeof given === 'string' ? { [key]: given } : {};
    };
    return { rule, passed: answer.passed, ...text('measured'), ...text('message') };
}
/** What was thrown, without texts of the record that the parser of JSON quotes. */
function reasonOf(error, { url, file, showValues }) {
    if (error instanceof WrongAnswer)
        return error.message;
    if (!(error instanceof Error))
        return `threw ${typeof error === 'string' ? error : `a ${typeof error}`}`;
    const line = lineInModule(error, url);
    const at = line === undefined ? '' : ` (${file}:${line})`;
    const message = showValues || !(error instanceof SyntaxError) ? error.message : error.message.replaceAll(/".*"/gs, '…');
    return `threw ${error.name}: ${message}${at}`;
}

;// CONCATENATED MODULE: ./packages/quality/rules/worker.ts







/** Records that are shown to one rule at a time, within one time limit. */
const sliceSize = 1_000;
/** The thread of a rules module: it decodes the records by itself and answers what the rules say of them. */
async function runRulesWorker(port, setup) {
    const send = (message) => port.postMessage(message);
    const loaded = await loadModule(setup.url, setup.file);
    if (!loaded.ok) {
        send({ kind: 'refused', problems: loaded.problems });
        port.close();
        return;
    }
    const running = startRules(loaded.rules, setup);
    let registry;
    let decoder;
    let last = Promise.resolve();
    const observe = (records) => observeAll(running, records, () => send({ kind: 'working' }));
    const handle = async (message) => {
        switch (message.kind) {
            case 'decode-with':
                registry = message.registryUrl === undefined ? undefined : (0,remote_registry/* remoteRegistry */.e)(message.registryUrl, send);
                decoder = openDecoder(message.decoders, registry?.client);
                break;
            case 'chunk':
                if (decoder === undefined)
                    throw new Error('records came before their decoder');
                send({ kind: 'observed', observed: observe(await recordsOf(message.chunk, setup.topic, await decoder)) });
                break;
            case 'records': {
                const { topic } = setup;
                const ofFile = { topic, partition: 0, timestamp: undefined, key: null, headers: noHeaders };
                send({ kind: 'observed', observed: observe(message.records.map((record) => ({ ...ofFile, ...record }))) });
                break;
            }
            case 'finish':
                send({ kind: 'finished', ends: running.end() });
                port.close();
        }
    };
    port.on('message', (message) => {
        if (message.kind === 'answer')
            registry?.answer(message.id, message.answer);
        else
            last = last
                .then(() => handle(message))
                .catch((error) => send({ kind: 'failed', failure: (0,worker_failure/* failureOf */.g)(error) }));
    });
    send({ kind: 'loaded', rules: loaded.described });
}
const noHeaders = new Map();
async function openDecoder(plan, registry) {
    const { decoders } = await (0,decoder_plan/* openDecoders */.C)(plan, { value: [], key: [] }, registry);
    return decoders.value;
}
function observeAll(running, records, next) {
    const failures = new Map();
    const judged = [];
    const stopped = [];
    for (let start = 0; start === 0 || start < records.length; start += sliceSize) {
        if (start > 0)
            next();
        const part = running.observe(records.slice(start, start + sliceSize));
        for (const [offset, verdicts] of part.failures)
            failures.set(offset, [...verdicts]);
        for (const [rule, count] of part.judged.entries())
            judged[rule] = (judged[rule] ?? 0) + count;
        stopped.push(...part.stopped);
    }
    return { failures, judged, stopped };
}
/** The records of a chunk that have a value which can be decoded. */
async function recordsOf(chunk, topic, decoder) {
    if (decoder.missingSchema !== undefined)
        await loadSchemas(chunk, decoder);
    const records = [];
    (0,visit/* visitRecords */.O)(chunk, (view) => {
        if (view.value === null)
            return;
        const headers = decoder.missingSchema === undefined ? [] : view.headers;
        const decoded = decoder.decode(new Uint8Array(view.value), headers);
        if (decoded.ok)
            records.push(ruleRecord(view, topic, decoded.value));
    });
    return records;
}
async function loadSchemas(chunk, decoder) {
    const missing = new Set();
    (0,visit/* visitRecords */.O)(chunk, ({ value, headers }) => {
        const schema = value === null ? undefined : decoder.missingSchema?.(value, headers);
        if (schema !== undefined)
            missing.add(schema);
    });
    for (const schema of missing)
        await decoder.loadSchema?.(schema);
}
function ruleRecord(view, topic, value) {
    return {
        topic,
        partition: view.partition,
        offset: view.offset,
        timestamp: view.timestamp < 0 ? undefined : view.timestamp,
        key: (0,text_or_bytes/* textOrBytes */.Q)(view.key),
        value,
        headers: view.headers.length === 0
            ? noHeaders
            : new Map(view.headers.map(({ key, value: bytes }) => [key, (0,text_or_bytes/* textOrBytes */.Q)(bytes)])),
    };
}


/***/ }),

/***/ 19277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ textOrBytes)
/* harmony export */ });
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes of a key or a header as the text that they are; a copy of the bytes when they are none. */
function textOrBytes(bytes) {
    if (bytes === null)
        return null;
    try {
        return utf8.decode(bytes);
    }
    catch {
        return new Uint8Array(bytes);
    }
}


/***/ })

};
