export const id = 1762;
export const ids = [1762];
export const modules = {

/***/ 26031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8883);


/** Deeper nesting is answered with a problem instead of a stack overflow. */
const maxDepth = 200;
/**
 * Reads one YAML 1.2 document; JSON is read by the same rules, being a subset. Answers a placed problem for a syntax
 * error, a duplicate key, a second document or an empty file.
 */
function parseDocument(text, file) {
    const lines = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(text);
    let events;
    try {
        events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { filename: file, maxDepth });
    }
    catch (error) {
        return { ok: false, problems: [syntaxProblem(error, file, lines)] };
    }
    const documents = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
    if (documents !== 1) {
        const message = documents === 0 ? `${file} is empty.` : `${file} holds ${documents} documents; one is expected.`;
        return { ok: false, problems: [{ code: 'document-count', message, place: { file, line: 1, column: 1 } }] };
    }
    const { index, duplicates } = indexEvents(events, text);
    const placeAt = ([start, end]) => spanPlace(file, lines, start, end);
    if (duplicates.length > 0) {
        const problems = duplicates.map(({ key, span, firstSpan }) => ({
            code: 'duplicate-key',
            message: `The key "${key}" is given twice; the first is on line ${lines.positionAt(firstSpan[0]).line}.`,
            place: placeAt(span),
        }));
        return { ok: false, problems };
    }
    let value;
    try {
        ;
        [value] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source: text, filename: file, json: true });
    }
    catch (error) {
        return { ok: false, problems: [unfilledTemplate(text, file, lines) ?? syntaxProblem(error, file, lines)] };
    }
    const document = {
        file,
        text,
        value,
        placeOf(path, target = 'value') {
            let node = index;
            let key;
            for (const step of path) {
                const child = node.children.get(String(step));
                if (child === undefined)
                    return placeAt(key ?? node.span);
                key = child.key ?? child.node.span;
                node = child.node;
            }
            return placeAt(target === 'key' ? (key ?? node.span) : node.span);
        },
    };
    return { ok: true, document };
}
/** Of every scalar: most nodes of a document are, and a map for each would be most of its memory. */
const childless = new Map();
/** Walks the flat event stream once and notes where every key and value stands. */
function indexEvents(events, text) {
    const root = { span: [0, text.length], children: new Map() };
    const stack = [];
    const duplicates = [];
    let top;
    const place = (node) => {
        const parent = stack.at(-1);
        if (parent === undefined) {
            top = node;
        }
        else if (parent.isMapping && parent.pendingKey !== undefined) {
            const { name, span } = parent.pendingKey;
            parent.node.children.set(name, { key: span, node });
            delete parent.pendingKey;
        }
        else {
            parent.node.children.set(String(parent.nextIndex), { node });
            parent.nextIndex += 1;
        }
    };
    const takeKey = (name, span) => {
        const parent = stack.at(-1);
        if (parent === undefined)
            return;
        const earlier = parent.node.children.get(name)?.key;
        if (earlier !== undefined && name !== '<<')
            duplicates.push({ key: name, span, firstSpan: earlier });
        parent.pendingKey = { name, span };
    };
    for (const event of events) {
        const parent = stack.at(-1);
        const expectsKey = parent?.isMapping === true && parent.pendingKey === undefined;
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR: {
                const span = scalarSpan(event, text);
                if (expectsKey)
                    takeKey((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event), span);
                else
                    place({ span, children: childless });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS: {
                const span = [event.anchorStart - 1, event.anchorEnd];
                if (expectsKey)
                    takeKey(text.slice(...span), span);
                else
                    place({ span, children: childless });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING: {
                const node = { span: [event.start, event.start], children: new Map() };
                // A collection as a key has no name to look it up by; its place is kept under its text.
                if (expectsKey)
                    takeKey(`?${event.start}`, [event.start, event.start + 1]);
                else
                    place(node);
                stack.push({ node, isMapping: event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING, nextIndex: 0 });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP: {
                const closed = stack.pop();
                if (closed !== undefined)
                    closed.node.span = closedSpan(closed.node, text);
                break;
            }
        }
    }
    return { index: top ?? root, duplicates };
}
/** Quoted scalars include their quotes, so that an annotation covers the token. */
function scalarSpan(event, text) {
    const quote = text[event.valueStart - 1];
    const isQuoted = (quote === '"' || quote === "'") && text[event.valueEnd] === quote;
    const span = isQuoted ? [event.valueStart - 1, event.valueEnd + 1] : [event.valueStart, event.valueEnd];
    return span[0] < 0 ? [0, 0] : span;
}
/** From the collection's start to the end of its last child, or past its closing bracket. */
function closedSpan(node, text) {
    const [start] = node.span;
    let end = start;
    for (const child of node.children.values())
        end = Math.max(end, child.node.span[1], child.key?.[1] ?? 0);
    const open = text[start];
    if (open === '{' || open === '[') {
        const close = text.indexOf(open === '{' ? '}' : ']', end);
        if (close >= 0)
            end = close + 1;
    }
    return [start, Math.max(end, start)];
}
function spanPlace(file, lines, start, end) {
    const from = lines.positionAt(start);
    const to = lines.positionAt(Math.max(end, start));
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
/** `host: {{ broker }}` is YAML whose key is a mapping, which no reader takes: the place that makes it one. */
function unfilledTemplate(text, file, lines) {
    const found = /(?<=[:-][ \t]+)\{\{[^{}\n]*\}\}/.exec(text);
    if (found === null)
        return undefined;
    const [template] = found;
    return {
        code: 'document-syntax',
        message: `${file} is not valid YAML or JSON: ${template} is a template that is not filled in.`,
        place: spanPlace(file, lines, found.index, found.index + template.length),
        help: 'Fill the template in before, or put it in quotes.',
    };
}
function syntaxProblem(error, file, lines) {
    if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB) {
        const { line, column } = error.mark ?? { line: 0, column: 0 };
        return {
            code: 'document-syntax',
            message: `${file} is not valid YAML or JSON: ${error.reason}.`,
            place: { file, line: line + 1, column: column + 1 },
        };
    }
    const { line, column } = lines.positionAt(0);
    const reason = error instanceof Error ? error.message : String(error);
    return {
        code: 'document-syntax',
        message: `${file} is not valid YAML or JSON: ${reason}.`,
        place: { file, line, column },
    };
}


/***/ }),

/***/ 99001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf),
/* harmony export */   z: () => (/* binding */ statusFrom)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78748);

/** A problem as a finding. `identity` is what it is about, for the fingerprint; its message unless given. */
function findingOf(problem, severity, identity = problem.message) {
    const { code, message, place, help } = problem;
    return {
        rule: code,
        severity,
        message,
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)({ rule: code, place, identity }),
        ...(place === undefined ? {} : { place }),
        ...(help === undefined ? {} : { help }),
    };
}
/** The verdict of a run from what it found: `fail-on` names the least severity that fails it. */
function statusFrom(findings, failOn) {
    const has = (severity) => findings.some((finding) => finding.severity === severity);
    if (failOn !== 'never' && (has('error') || (failOn === 'warning' && has('warning'))))
        return 'failed';
    return has('error') || has('warning') ? 'warned' : 'passed';
}


/***/ }),

/***/ 78748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The one fingerprint of a finding, 32 hex digits, over rule, file and what the finding is about. Lines, counts, offsets
 * and ages move from run to run, so they are left out: equal findings of two runs match.
 * `identity` tells apart what rule and file do not (a check id, a subject, a resource name).
 */
function fingerprint(finding) {
    const parts = [finding.rule, finding.place?.file ?? '', finding.identity ?? ''];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 98126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findManifest),
/* harmony export */   gp: () => (/* binding */ openManifest)
/* harmony export */ });
/* unused harmony export manifestNames */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26031);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90425);


/** Read where no manifest is named, the first that exists. */
const manifestNames = ['dataops.yml', 'dataops.yaml'];
/** The manifest's path: the one named, or the first of the usual names that exists. */
async function findManifest(named, files) {
    if (named !== undefined && named.trim() !== '')
        return named.trim();
    for (const name of manifestNames)
        if (await files.exists(name))
            return name;
    return undefined;
}
/** The manifest that a run has read last: its host and its operation both need it, and it may be large. */
const lastRead = new WeakMap();
/**
 * The manifest as a document with places; undefined when there is none. It is parsed once for as long as it stays the same.
 * @throws BadInputError when it cannot be read or is no YAML or JSON.
 */
async function openManifest(named, files) {
    const file = await findManifest(named, files);
    if (file === undefined)
        return undefined;
    const text = await files.readText(file);
    const known = lastRead.get(files);
    if (known?.text === text && known.file === files.placePath(file))
        return known;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(text, files.placePath(file));
    if (!parsed.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys(parsed.problems);
    lastRead.set(files, parsed.document);
    return parsed.document;
}


/***/ }),

/***/ 1762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/manifest-file.ts
var manifest_file = __webpack_require__(98126);
// EXTERNAL MODULE: ./packages/core/finding.ts
var finding = __webpack_require__(99001);
// EXTERNAL MODULE: ./packages/kafka/connection-inputs.ts + 3 modules
var connection_inputs = __webpack_require__(74396);
// EXTERNAL MODULE: ./packages/kafka/settings.ts
var kafka_settings = __webpack_require__(23958);
// EXTERNAL MODULE: ./packages/kafka/diagnose.ts + 1 modules
var diagnose = __webpack_require__(24472);
;// CONCATENATED MODULE: ./packages/doctor/examine-brokers.ts

const names = {
    name: 'has a name that resolves',
    port: 'takes connections',
    tls: 'has a trusted certificate (TLS)',
    requests: 'speaks Kafka',
    login: 'logs us in',
    cluster: 'knows its cluster',
};
/** Brokers that a cluster advertises beyond these are not examined: enough to see, little to disturb. */
const maxAdvertised = 20;
const atOnce = 4;
const dayMs = 86_400_000;
const soonMs = 30 * dayMs;
/**
 * Goes to every bootstrap server, then to the brokers that the cluster advertises, which hold the partitions. A login that
 * one broker refused is not tried on the others. That a bootstrap server fails is a warning while another one answers.
 */
async function examineBrokers(settings, watch) {
    const bootstrap = await diagnoseBootstrap(settings, watch);
    const cluster = bootstrap.find((diagnosis) => diagnosis.cluster !== undefined)?.cluster;
    const severity = cluster === undefined ? 'error' : 'warning';
    for (const diagnosis of bootstrap)
        tellSteps(diagnosis, severity, watch);
    if (cluster === undefined)
        return { reached: false, notes: [] };
    const known = new Set(settings.brokers.map(kafka_settings/* formatBroker */.f));
    const others = cluster.brokers.filter((broker) => !known.has((0,kafka_settings/* formatBroker */.f)(broker)));
    const examined = others.slice(0, maxAdvertised);
    for (let from = 0; from < examined.length; from += atOnce) {
        const group = examined.slice(from, from + atOnce);
        for (const broker of group)
            watch.onBroker(broker);
        const diagnoses = await Promise.all(group.map((broker) => (0,diagnose/* diagnose */.h4)(broker, settings, watch.signal)));
        for (const diagnosis of diagnoses)
            tellSteps(diagnosis, 'error', watch, advertisedHelp);
    }
    const left = others.length - examined.length;
    return { reached: true, notes: left === 0 ? [] : [`${left} more brokers of the cluster were not examined.`] };
}
const advertisedHelp = 'The cluster itself names this address (advertised.listeners): partitions that this broker leads cannot be read.';
async function diagnoseBootstrap(settings, watch) {
    const diagnoses = [];
    let withoutLogin;
    for (const broker of settings.brokers) {
        watch.onBroker(broker);
        const options = withoutLogin === undefined ? {} : { withoutLogin };
        const diagnosis = await (0,diagnose/* diagnose */.h4)(broker, settings, watch.signal, options);
        const failed = diagnosis.steps.find((step) => step.status === 'failed');
        if (failed?.name === 'login')
            withoutLogin = `${(0,kafka_settings/* formatBroker */.f)(broker)} has refused the login already`;
        diagnoses.push(diagnosis);
    }
    return diagnoses;
}
function tellSteps(diagnosis, severity, watch, help) {
    const at = (0,kafka_settings/* formatBroker */.f)(diagnosis.broker);
    for (const step of diagnosis.steps) {
        const expiring = step.name === 'tls' ? expiryWarning(diagnosis, watch.now) : undefined;
        watch.onStep({
            id: `${at}.${step.name}`,
            name: `${at} ${names[step.name]}`,
            outcome: outcomeOf(step, severity, help),
            ...(step.status === 'passed' && expiring !== undefined ? { warnings: [expiring] } : {}),
        });
    }
}
function outcomeOf(step, severity, help) {
    switch (step.status) {
        case 'passed':
            return { status: 'passed', seen: step.seen };
        case 'failed':
            return { status: 'failed', severity, problems: [helped(step.problem, help)] };
        case 'skipped':
            return { status: 'skipped', reason: step.reason };
    }
}
function helped(problem, help) {
    return help === undefined ? problem : { ...problem, help: `${help} ${problem.help ?? ''}`.trim() };
}
function expiryWarning({ broker, certificate }, now) {
    if (certificate === undefined || !(certificate.validTo - now < soonMs))
        return undefined;
    const days = Math.max(0, Math.floor((certificate.validTo - now) / dayMs));
    return {
        code: 'kafka-certificate-expires-soon',
        message: `Kafka broker ${(0,kafka_settings/* formatBroker */.f)(broker)}: its certificate expires in ${days} ${days === 1 ? 'day' : 'days'}.`,
        help: 'Have it renewed before clients are turned away.',
    };
}

// EXTERNAL MODULE: ./packages/connect/settings.ts + 3 modules
var connect_settings = __webpack_require__(20165);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./packages/doctor/step.ts
var doctor_step = __webpack_require__(54188);
;// CONCATENATED MODULE: ./packages/doctor/examine-connect.ts



/** Whether Kafka Connect answers and lets this login look at it; nothing when none is given. */
async function examineConnect(inputs, ports) {
    if (inputs['connect-url'] === undefined && inputs['connect-type'] !== 'confluent-cloud')
        return [];
    const { fetch, signal, maskSecret } = ports;
    const open = () => {
        const settings = (0,connect_settings/* connectSettings */.U)(inputs, ports);
        return settings === undefined ? undefined : (0,connect_settings/* openConnect */.n)(settings, { fetch, signal, maskSecret });
    };
    const answers = await (0,doctor_step/* tryStep */.Y7)({ id: 'connect.answers', name: 'Kafka Connect answers' }, async () => {
        const cluster = await open()?.cluster();
        const facts = [cluster?.version ?? '', cluster?.kafkaClusterId ? `works on cluster ${cluster.kafkaClusterId}` : ''];
        return facts.filter((fact) => fact !== '').join(', ');
    });
    const plugins = { id: 'connect.plugins', name: 'the plugins of Kafka Connect may be listed' };
    if (answers.outcome.status !== 'passed')
        return [answers, (0,doctor_step/* skipStep */.Ks)(plugins, 'needs Kafka Connect')];
    return [answers, await (0,doctor_step/* tryStep */.Y7)(plugins, async () => (0,quantity/* counted */.hS)((await open()?.plugins())?.length ?? 0, 'plugin'))];
}

// EXTERNAL MODULE: ./packages/registry/connection-inputs.ts + 1 modules
var registry_connection_inputs = __webpack_require__(34287);
// EXTERNAL MODULE: ./packages/registry/client.ts
var client = __webpack_require__(88677);
;// CONCATENATED MODULE: ./packages/doctor/examine-registry.ts


/** Whether the schema registry answers and lets this login list subjects; nothing when none is given. */
async function examineRegistry(inputs, ports) {
    const step = { id: 'registry.subjects', name: 'the schema registry answers and may be read' };
    if (inputs['schema-registry-url'] === undefined)
        return [];
    const answered = await (0,doctor_step/* tryStep */.Y7)(step, async () => {
        const connection = await (0,registry_connection_inputs/* registryConnection */.a)(inputs, ports);
        if (connection === undefined)
            return '';
        const subjects = await (0,client/* registryClient */.R)(connection).subjects();
        return `${subjects.length} ${subjects.length === 1 ? 'subject' : 'subjects'}`;
    });
    return [answered];
}

// EXTERNAL MODULE: ./packages/kafka/admin.ts
var kafka_admin = __webpack_require__(4096);
;// CONCATENATED MODULE: ./packages/doctor/examine-topic.ts


/** Whether a topic is there, has a leader for every partition, and may be read. */
async function* examineTopic(topic, settings, signal) {
    const exists = { id: 'topic.exists', name: `topic ${topic} exists`, topic };
    const readable = { id: 'topic.readable', name: `topic ${topic} may be read`, topic };
    const admin = await (0,kafka_admin/* openTopicAdmin */.d)(settings, signal);
    try {
        let description;
        const found = await (0,doctor_step/* tryStep */.Y7)(exists, async () => {
            description = await admin.describeTopic(topic);
            return describe(description);
        });
        const leaderless = description === undefined ? [] : partitionsWithoutLeader(description);
        const warning = {
            code: 'kafka-no-leader',
            message: `Topic "${topic}" has partitions without a leader: ${leaderless.join(', ')}. They cannot be read now.`,
            help: 'A broker is down: kafka-topics.sh --describe --unavailable-partitions shows which.',
        };
        yield leaderless.length === 0 ? found : { ...found, warnings: [warning] };
        if (found.outcome.status !== 'passed') {
            yield (0,doctor_step/* skipStep */.Ks)(readable, 'needs the topic');
            return;
        }
        yield await (0,doctor_step/* tryStep */.Y7)(readable, async () => {
            await admin.proveReadable(topic);
            return 'a fetch was answered';
        });
    }
    finally {
        await admin.close();
    }
}
/** The steps of a topic that cannot be asked for. */
function skipTopic(topic, reason) {
    return [
        (0,doctor_step/* skipStep */.Ks)({ id: 'topic.exists', name: `topic ${topic} exists`, topic }, reason),
        (0,doctor_step/* skipStep */.Ks)({ id: 'topic.readable', name: `topic ${topic} may be read`, topic }, reason),
    ];
}
function describe({ partitions }) {
    const replicas = Math.max(0, ...partitions.map((partition) => partition.replicas.length));
    return `${partitions.length} ${partitions.length === 1 ? 'partition' : 'partitions'}, ${replicas} ${replicas === 1 ? 'replica' : 'replicas'} each`;
}
function partitionsWithoutLeader({ partitions }) {
    return partitions.filter(({ leader }) => leader === undefined).map(({ partition }) => partition);
}

;// CONCATENATED MODULE: ./packages/doctor/examine.ts







/**
 * Examines everything that the inputs name, one step after the other; a step that needs a failed one is skipped. Answers
 * a partial report when the signal aborts.
 * @throws BadInputError when the inputs name neither brokers nor a registry nor Kafka Connect.
 */
async function examine(inputs, ports) {
    const namesHttp = inputs['schema-registry-url'] !== undefined || inputs['connect-url'] !== undefined;
    if (!namesKafka(inputs) && !namesHttp)
        throw new errors/* BadInputError */.Ys(nothingToExamine);
    const steps = [];
    const notes = [];
    const take = (step) => {
        steps.push(step);
        ports.progress.update({ label: step.name, done: steps.length, unit: 'steps' });
    };
    let partial = false;
    try {
        take(await examineManifest(inputs, ports));
        await examineKafka(inputs, ports, take, notes);
        for (const step of await examineRegistry(inputs, ports))
            take(step);
        for (const step of await examineConnect(inputs, ports))
            take(step);
    }
    catch (error) {
        if (!ports.signal.aborted)
            throw error;
        partial = true;
    }
    return reportOf(steps, notes, partial, inputs);
}
const nothingToExamine = {
    code: 'nothing-to-examine',
    message: 'None of bootstrap-servers, schema-registry-url and connect-url is given, so there is nothing to examine.',
    help: 'Give them as inputs, or in dataops.yml.',
};
/** Whether any input speaks of Kafka: then missing brokers are a problem, not a choice. */
function namesKafka(inputs) {
    const names = [
        'bootstrap-servers',
        'username',
        'password',
        'api-key',
        'topic',
    ];
    return names.some((name) => inputs[name] !== undefined);
}
async function examineManifest(inputs, ports) {
    const step = { id: 'manifest', name: 'the manifest can be read' };
    const file = await (0,manifest_file/* findManifest */.J9)(inputs.manifest, ports.files);
    if (file === undefined)
        return (0,doctor_step/* skipStep */.Ks)(step, 'there is none');
    // The host has read it before any operation starts; what is wrong with it ends the run there.
    return (0,doctor_step/* tryStep */.Y7)(step, async () => ports.files.placePath(file));
}
async function examineKafka(inputs, ports, take, notes) {
    if (!namesKafka(inputs))
        return;
    let settings;
    take(await (0,doctor_step/* tryStep */.Y7)({ id: 'settings', name: 'the connection inputs agree with each other' }, async () => {
        settings = await (0,connection_inputs/* connectionSettings */.Q)(inputs, ports);
        return describeSettings(settings);
    }));
    const { topic } = inputs;
    if (settings === undefined) {
        if (topic !== undefined)
            for (const step of skipTopic(topic, 'needs the connection inputs'))
                take(step);
        return;
    }
    const brokers = await examineBrokers(settings, {
        signal: ports.signal,
        now: ports.clock.now(),
        onStep: take,
        onBroker: (broker) => ports.log.debug(`Examining ${(0,kafka_settings/* formatBroker */.f)(broker)}.`),
    });
    notes.push(...brokers.notes);
    if (topic === undefined)
        return;
    if (!brokers.reached) {
        for (const step of skipTopic(topic, 'needs a broker'))
            take(step);
        return;
    }
    for await (const step of examineTopic(topic, settings, ports.signal))
        take(step);
}
function describeSettings(settings) {
    const login = settings.sasl === undefined ? '' : ` with ${settings.sasl.mechanism}`;
    return `${(0,kafka_settings/* securityProtocolOf */._)(settings)}${login} to ${settings.brokers.map(kafka_settings/* formatBroker */.f).join(', ')}`;
}
function reportOf(steps, notes, partial, inputs) {
    const findings = steps.flatMap(doctor_step/* findingsOf */.WX);
    return {
        status: (0,finding/* statusFrom */.z)(findings, inputs['fail-on']),
        partial,
        summary: summaryOf(steps, findings, partial),
        kpis: [],
        checks: steps.map(doctor_step/* checkOf */.EG),
        findings,
        notes: [...notes],
        artifacts: [],
        subject: {},
    };
}
function summaryOf(steps, findings, partial) {
    const tried = steps.filter(({ outcome }) => outcome.status !== 'skipped');
    const passed = tried.filter(({ outcome }) => outcome.status === 'passed');
    const [first] = findings.toSorted((left, right) => Number(right.severity === 'error') - Number(left.severity === 'error'));
    const stopped = partial ? ' before the run was stopped' : '';
    const counted = `${passed.length} of ${tried.length} steps passed${stopped}.`;
    return first === undefined ? counted : `${counted} ${first.message}`;
}


/***/ }),

/***/ 54188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   Ks: () => (/* binding */ skipStep),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   Y7: () => (/* binding */ tryStep)
/* harmony export */ });
/* unused harmony export problemsOf */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99001);

/**
 * Tries one step: what `attempt` answers was seen, and a problem that it throws is why the step failed.
 * @throws everything else, the reason of an abort included.
 */
async function tryStep(step, attempt) {
    try {
        return { ...step, outcome: { status: 'passed', seen: await attempt() } };
    }
    catch (error) {
        const problems = problemsOf(error);
        if (problems === undefined)
            throw error;
        return { ...step, outcome: { status: 'failed', problems, severity: 'error' } };
    }
}
/** What an error says to the user; undefined for errors that do not speak to one. */
function problemsOf(error) {
    if (error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys)
        return error.problems;
    return error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk ? [error.problem] : undefined;
}
function skipStep(step, reason) {
    return { ...step, outcome: { status: 'skipped', reason } };
}
function checkOf({ id, name, topic, outcome }) {
    const failed = outcome.status === 'failed';
    return {
        id,
        name,
        kind: 'doctor',
        dimension: 'conformity',
        severity: failed ? outcome.severity : 'error',
        status: outcome.status,
        target: topic === undefined ? {} : { topic },
        evaluated: outcome.status === 'skipped' ? 0 : 1,
        failed: failed ? 1 : 0,
        rate: failed ? 1 : 0,
        ...(outcome.status === 'passed' && outcome.seen !== '' ? { measured: outcome.seen } : {}),
        causes: [],
        examples: [],
        ...(outcome.status === 'skipped' ? { reason: outcome.reason } : {}),
        ...(failed ? { reason: outcome.problems.map((problem) => problem.message).join(' ') } : {}),
    };
}
function findingsOf({ id, outcome, warnings }) {
    const failed = outcome.status === 'failed' ? outcome : undefined;
    return [
        ...(failed?.problems ?? []).map((problem) => findingAbout(id, problem, failed?.severity ?? 'error')),
        ...(warnings ?? []).map((problem) => findingAbout(id, problem, 'warning')),
    ];
}
function findingAbout(check, problem, severity) {
    return { ...(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .h)(problem, severity, check), check };
}


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openTopicAdmin)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55927);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40472);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22647);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56246);
/* harmony import */ var _missing_topic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53585);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5951);






/** Connects when first asked. The signal ends every wait. */
async function openTopicAdmin(settings, signal) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .M)(settings, signal);
    const requireLayout = async (topic) => {
        const layout = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayout */ .T4)(client, topic);
        if (layout === undefined)
            throw await (0,_missing_topic_js__WEBPACK_IMPORTED_MODULE_2__/* .missingTopic */ ._p)(client, topic);
        return layout;
    };
    return {
        listTopics: () => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal }, () => (0,_missing_topic_js__WEBPACK_IMPORTED_MODULE_2__/* .listTopicNames */ .MZ)(client)),
        describeTopic: (topic) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal, topic, rights: ['Describe'] }, async () => {
            const layout = await requireLayout(topic);
            return { topic, partitions: await describePartitions(client, layout) };
        }),
        topicConfigs: (topic) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal, topic, rights: ['DescribeConfigs'] }, async () => {
            await requireLayout(topic);
            return describeConfigs(client, topic);
        }),
        oldestRecords: (topic) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal, topic, rights: ['Describe'] }, async () => findOldest(client, await requireLayout(topic))),
        proveReadable: (topic) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal, topic, rights: ['Read', 'Describe'] }, async () => fetchNothing(client, await requireLayout(topic))),
        close: () => client.close(),
    };
}
async function describePartitions(client, layout) {
    const { topics } = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .requestMetadata */ .FX)(client, [layout.topic]);
    const partitions = topics.find(({ name }) => name === layout.topic)?.partitions ?? [];
    return partitions
        .toSorted((left, right) => left.partitionIndex - right.partitionIndex)
        .map(({ partitionIndex, replicaNodes, isrNodes }) => ({
        partition: partitionIndex,
        leader: layout.partitions.get(partitionIndex)?.broker,
        replicas: replicaNodes,
        inSyncReplicas: isrNodes,
    }));
}
/** The first record stamped with 1970 or later, which is the first one. */
async function findOldest(client, layout) {
    const query = { timestamp: 0n, committedOnly: true };
    const found = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .findOffsets */ .OH)(client, layout, [...layout.partitions.keys()], query);
    return Array.from(found, ([partition, { offset, timestamp }]) => ({
        partition,
        offset,
        timestamp: Number(timestamp),
    }))
        .filter(({ timestamp }) => timestamp >= 0)
        .sort((left, right) => left.partition - right.partition);
}
/** Key 32 in https://kafka.apache.org/protocol#protocol_api_keys. Version 0 does not tell where a value comes from. */
const describeConfigsKey = 32;
const describeConfigsVersions = [1, 2, 3, 4];
const topicResource = 2;
const setOnTopic = 1;
async function describeConfigs(client, topic) {
    const connection = await client.connectAny();
    const version = await client.version(connection, describeConfigsKey, describeConfigsVersions);
    const { api } = client.library[`describeConfigsV${version}`];
    const request = api.async;
    const resources = [{ resourceType: topicResource, resourceName: topic, configurationKeys: null }];
    const { results } = await client.untilAborted(request(connection, resources, false, false));
    const configs = results.flatMap((result) => result.configs);
    return new Map(configs.map(({ name, value, configSource }) => [
        name,
        { value: value ?? null, inherited: configSource !== setOnTopic },
    ]));
}
async function fetchNothing(client, layout) {
    const [[partition, { broker }] = [0, { broker: undefined }]] = layout.partitions;
    if (broker === undefined)
        throw new client.library.ProtocolError('LEADER_NOT_AVAILABLE');
    const end = (await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .takeSnapshot */ .W9)(client, layout)).get(partition)?.end ?? 0n;
    const response = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchBatches */ .H)(client, broker, layout, [{ partition, position: end }]);
    const errorCode = response.errorCode || (response.partitions[0]?.errorCode ?? 0);
    if (errorCode !== 0)
        throw new client.library.ProtocolError(errorCode);
}


/***/ }),

/***/ 22647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fetchBatches)
/* harmony export */ });
/* unused harmony export maxFetchBytes */
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89826);

/** Measured on one partition: 2 MB at a time was fastest; more is slower and fatter. */
const maxFetchBytes = 2 * 1024 * 1024;
const maxWaitMs = 500;
const readCommitted = 1;
const noRack = '';
const fetchKey = 1;
const fetchVersions = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
/** KIP-516: from here a topic is named by its id, so that one created anew under the same name is never read by mistake. */
const firstVersionWithTopicIds = 13;
/** KIP-482: from here compact lengths and tagged fields. */
const firstFlexibleVersion = 12;
/**
 * Asks one broker for the next batches of partitions that it leads; a broker serves them in the order given until the
 * size is reached, and always at least one whole batch of the first that has any. Our own parser stands in for the
 * library's, which would make an object of every record.
 */
async function fetchBatches(client, broker, layout, positions, 
/** Of one partition; a first batch that is larger comes whole. */
partitionMaxBytes = maxFetchBytes) {
    const connection = await client.connect(broker);
    const version = await client.version(connection, fetchKey, layout.topicId === undefined ? fetchVersions.filter((known) => known < firstVersionWithTopicIds) : fetchVersions);
    const topic = {
        topicId: version < firstVersionWithTopicIds ? layout.topic : (layout.topicId ?? ''),
        partitions: positions.map(({ partition, position }) => ({
            partition,
            currentLeaderEpoch: layout.partitions.get(partition)?.epoch ?? -1,
            fetchOffset: position,
            lastFetchedEpoch: -1,
            partitionMaxBytes,
        })),
    };
    const { createRequest } = client.library[`fetchV${version}`];
    const flexible = version >= firstFlexibleVersion;
    const { promise, resolve, reject } = Promise.withResolvers();
    connection.send(fetchKey, version, 
    // Session 0 with epoch -1 asks for no session (KIP-227): every request says everything.
    () => createRequest(maxWaitMs, 1, maxFetchBytes, readCommitted, 0, -1, [topic], [], noRack), (_correlation, _key, _version, reader) => parseFetchResponse(reader, version), flexible, flexible, (error, response) => (response === undefined ? reject(error) : resolve(response)));
    return client.untilAborted(promise);
}
/** Fetch response, versions 4 to 17: key 1 in https://kafka.apache.org/protocol#protocol_api_keys. */
function parseFetchResponse(reader, version) {
    const flexible = version >= firstFlexibleVersion;
    const throttleMs = reader.readInt32();
    const errorCode = version >= 7 ? reader.readInt16() : 0;
    if (version >= 7)
        reader.skip(4); // session id
    const topics = reader.readArray(() => {
        if (version >= firstVersionWithTopicIds)
            reader.readUUID();
        else
            reader.readString(flexible);
        return reader.readArray(() => parsePartition(reader, version), flexible, flexible);
    }, flexible, flexible);
    return { throttleMs, errorCode, partitions: topics.flat() };
}
function parsePartition(reader, version) {
    const flexible = version >= firstFlexibleVersion;
    const partition = reader.readInt32();
    const errorCode = reader.readInt16();
    reader.skip(8); // high watermark
    const lastStableOffset = reader.readInt64();
    if (version >= 5)
        reader.skip(8); // log start offset
    const aborted = reader.readArray(() => ({ producerId: reader.readInt64(), firstOffset: reader.readInt64() }), flexible, flexible);
    if (version >= 11)
        reader.skip(4); // preferred read replica
    return { partition, errorCode, lastStableOffset, aborted, records: takeRecords(reader, flexible) };
}
function takeRecords(reader, compact) {
    const length = compact ? reader.readUnsignedVarInt() - 1 : reader.readInt32();
    if (length <= 0)
        return Buffer.allocUnsafeSlow(0);
    const bytes = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    const { buffers } = reader.buffer.subarray(reader.position, reader.position + length);
    for (const part of buffers)
        filled += part.copy(bytes, filled);
    // The client counts its buffers once more when the answer is taken. The first and the last hold parts of others, and stay.
    queueMicrotask(() => buffers.forEach(_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseBytes */ .R));
    reader.skip(length);
    return bytes;
}


/***/ }),

/***/ 66915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ later),
/* harmony export */   X: () => (/* binding */ earlier)
/* harmony export */ });
/** The earlier of two offsets: Math.min takes no bigint. */
function earlier(left, right) {
    return left < right ? left : right;
}
/** The later of two offsets. */
function later(left, right) {
    return left > right ? left : right;
}


/***/ }),

/***/ 20156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   si: () => (/* binding */ patienceMs),
/* harmony export */   wn: () => (/* binding */ openingPatienceMs)
/* harmony export */ });
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16415);

/**
 * How long reading goes on while a partition makes no progress, in milliseconds: a dead leader is noticed by its cluster
 * after `broker.session.timeout.ms` (9 s by default), and its partitions then need a new leader each.
 */
const patienceMs = 60_000;
/** The same while a window is opened, where an address that cannot be reached is likelier than a leader that moves. */
const openingPatienceMs = 30_000;
/** Milliseconds to wait before attempt number `attempt` (from 1): 100, 200, 400, ... up to 1,000. */
function backoffMs(attempt) {
    return Math.min(1_000, 100 * 2 ** Math.min(attempt - 1, 10));
}
/** Repeats what fails for a passing reason until `patienceMs` have gone by; then its last error is thrown. */
async function persist(client, attempt) {
    const deadline = performance.now() + patienceMs;
    for (let number = 1;; number++) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(0,_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRetriableError */ .BY)(error) || performance.now() > deadline)
                throw error;
            await client.pause(backoffMs(number));
        }
    }
}


/***/ }),

/***/ 89826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ releaseBytes)
/* harmony export */ });
/**
 * Gives the memory of bytes back at once, where they have a buffer of their own. The collector does not hurry for what
 * lies outside its heap: of a million records a run held 200 MB instead of 160. Who still looks at them finds them empty.
 */
function releaseBytes(bytes) {
    const { buffer } = bytes;
    if (buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength)
        buffer.transfer(0);
}


/***/ }),

/***/ 5951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ listOffsets),
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   OH: () => (/* binding */ findOffsets),
/* harmony export */   W9: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56246);
/* harmony import */ var _offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66915);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20156);
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16415);




const listOffsetsKey = 2;
const listOffsetsVersions = [2, 3, 4, 5, 6, 7, 8, 9];
const partitionsPerRequest = 2_000;
/** Special timestamps of ListOffsets. */
const Timestamp = { latest: -1n, earliest: -2n };
/** The bounds of every partition. Three requests per leader, whatever the number of partitions (KIP-79, KIP-98). */
async function takeSnapshot(client, layout) {
    const partitions = [...layout.partitions.keys()];
    // The stable offset first: taken later it could lie beyond an end taken earlier.
    const stable = await listOffsets(client, layout, partitions, { timestamp: Timestamp.latest, committedOnly: true });
    const [start, end] = await Promise.all([
        listOffsets(client, layout, partitions, { timestamp: Timestamp.earliest, committedOnly: false }),
        listOffsets(client, layout, partitions, { timestamp: Timestamp.latest, committedOnly: false }),
    ]);
    return new Map(partitions.map((partition) => {
        const bounds = { start: start.get(partition) ?? 0n, stable: stable.get(partition) ?? 0n };
        // Retention may have moved the start between the two requests.
        const first = (0,_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .earlier */ .X)(bounds.start, bounds.stable);
        return [partition, { start: first, stable: bounds.stable, end: end.get(partition) ?? bounds.stable }];
    }));
}
/**
 * One offset per partition: of the start, of the end, or of the first record whose timestamp in milliseconds is at least
 * the one given (-1 when there is none). Asks leaders again while leadership moves.
 */
async function listOffsets(client, layout, partitions, query) {
    const found = await findOffsets(client, layout, partitions, query);
    return new Map(Array.from(found, ([partition, { offset }]) => [partition, offset]));
}
/** The same, each with the timestamp of its record. */
async function findOffsets(client, firstLayout, partitions, query) {
    const offsets = new Map();
    const deadline = performance.now() + _patience_js__WEBPACK_IMPORTED_MODULE_1__/* .openingPatienceMs */ .wn;
    let layout = firstLayout;
    let remaining = partitions;
    for (let attempt = 1;; attempt++) {
        const failures = layout ? await askLeaders(client, layout, remaining, query, offsets) : [];
        remaining = remaining.filter((partition) => !offsets.has(partition));
        if (remaining.length === 0)
            return offsets;
        if (performance.now() > deadline) {
            throw failures[0] ?? new client.library.ProtocolError(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProtocolErrorCode */ .qu.leaderNotAvailable);
        }
        await client.pause((0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(attempt));
        layout = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayout */ .T4)(client, firstLayout.topic).catch((error) => {
            if (!(0,_protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetriableError */ .BY)(error))
                throw error;
            return layout;
        });
    }
}
/** Puts what the leaders answer into `offsets`; returns the passing errors, throws the others. */
async function askLeaders(client, layout, partitions, query, offsets) {
    const failures = [];
    const askLeader = async ([leader, led]) => {
        for (let first = 0; first < led.length; first += partitionsPerRequest) {
            const asked = led.slice(first, first + partitionsPerRequest);
            for (const answer of await requestOffsets(client, leader, layout, asked, query)) {
                const { partitionIndex, offset, timestamp } = answer;
                if (answer.errorCode === 0)
                    offsets.set(partitionIndex, { offset, timestamp });
                else if ((0,_protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetriable */ .LX)(answer.errorCode))
                    failures.push(new client.library.ProtocolError(answer.errorCode));
                else
                    throw new client.library.ProtocolError(answer.errorCode);
            }
        }
    };
    const keepPassing = (error) => {
        if (!(0,_protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetriableError */ .BY)(error))
            throw error;
        failures.push(error);
    };
    await Promise.all(groupByLeader(layout, partitions).map((group) => askLeader(group).catch(keepPassing)));
    return failures;
}
function groupByLeader(layout, partitions) {
    const groups = new Map();
    for (const partition of partitions) {
        const broker = layout.partitions.get(partition)?.broker;
        if (broker === undefined)
            continue;
        const group = groups.get(broker.id);
        if (group)
            group[1].push(partition);
        else
            groups.set(broker.id, [broker, [partition]]);
    }
    return [...groups.values()];
}
async function requestOffsets(client, leader, layout, partitions, query) {
    const connection = await client.connect(leader);
    const version = await client.version(connection, listOffsetsKey, listOffsetsVersions);
    const { api } = client.library[`listOffsetsV${version}`];
    const request = api.async;
    const asked = partitions.map((partitionIndex) => ({
        partitionIndex,
        currentLeaderEpoch: layout.partitions.get(partitionIndex)?.epoch ?? -1,
        timestamp: query.timestamp,
    }));
    const response = await client
        .untilAborted(request(connection, -1, query.committedOnly ? 1 : 0, [{ name: layout.topic, partitions: asked }]))
        .catch((error) => {
        // The library throws the whole answer away when one partition in it failed; its error carries it.
        const answer = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .responseOf */ .lR)(error);
        if (answer === undefined)
            throw error;
        return answer;
    });
    return response.topics.flatMap((topic) => topic.partitions);
}


/***/ })

};
