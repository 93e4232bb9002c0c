export const id = 904;
export const ids = [904];
export const modules = {

/***/ 37017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mh: () => (/* reexport */ connectClient),
  UL: () => (/* reexport */ connectSettings),
  Wr: () => (/* reexport */ healthOf),
  es: () => (/* reexport */ rootCause)
});

// UNUSED EXPORTS: sameConfig

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/connect/request.ts

/** Connect's own limit for what it hands to another worker is 90 s; creating a connector validates it, which can be slow. */
const requestTimeoutMs = 95_000;
/**
 * A rebalance of the workers takes seconds, during which reads too are answered 409 (kafka.md of strimzi: 200 ms doubled,
 * 10 steps).
 */
const connectRetryPolicy = { attempts: 10, baseMs: 200, maxMs: 10_000, maxRequestedMs: 60_000 };
/**
 * Requests to one Connect cluster, again where that may help: no answer, 409 (a rebalance or a concurrent change; callers
 * that create read "already exists" themselves), 429 and 5xx except 500s that say what is wrong with the request.
 * Redirects are not followed: they would carry the login to another place.
 * @throws UnreachableError (of the answered function), with the codes connect-unreachable, connect-refused (401, 403),
 * connect-busy (a rebalance that does not end) and connect-unexpected-answer; the signal's reason when it aborts.
 */
function connectRequest(connection) {
    const { signal, auth, maskSecret, retryPolicy = connectRetryPolicy, retryTimer = core/* wallTimer */.Dk } = connection;
    const headers = {
        accept: 'application/json',
        'content-type': 'application/json',
        ...(0,core/* authorizationHeader */.bc)(auth, maskSecret),
    };
    return (call) => {
        const url = new URL(`${connection.url}${call.path}`);
        for (const [name, values] of Object.entries(call.query ?? {})) {
            for (const value of [values].flat())
                url.searchParams.append(name, value);
        }
        return (0,core/* retry */.L5)(() => send(connection, call, url, headers), retryPolicy, retryTimer, signal);
    };
}
async function send({ fetch, signal, auth }, call, url, headers) {
    let response;
    let text;
    try {
        response = await fetch(url, {
            method: call.method,
            headers,
            redirect: 'manual',
            signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
            ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        });
        text = await response.text();
    }
    catch (cause) {
        signal.throwIfAborted();
        const message = `Kafka Connect at ${url.origin} cannot be reached: ${(0,core/* fetchReason */.X2)(cause)}.`;
        const help = 'Check connect-url, and that this machine may connect there.';
        const error = new core/* UnreachableError */.Jk({ code: 'connect-unreachable', message, help }, { cause });
        return afterLostAnswer(call, error);
    }
    const { status } = response;
    const body = parseBody(text);
    const answer = { status, body, message: messageOf(body) };
    if ((status >= 200 && status < 300) || call.answers?.includes(status) === true)
        return { kind: 'done', value: answer };
    if (status === 401 || status === 403)
        throw refused(url, status, auth);
    const afterMs = (0,core/* retryAfterMs */.Vs)(response.headers.get('retry-after'), Date.now());
    const wait = afterMs === undefined ? {} : { afterMs };
    if (status === 409)
        return { kind: 'again', error: busy(url, answer), ...wait };
    if (status === 500 && !isTimeout(answer))
        throw failed(url, call, answer);
    if (!(0,core/* isPassingStatus */.Wj)(status))
        throw failed(url, call, answer);
    if (status === 500 || status === 504)
        return afterLostAnswer(call, failed(url, call, answer));
    return { kind: 'again', error: failed(url, call, answer), ...wait };
}
/** KAFKA-14353: a request that timed out within Connect may still be carried out. */
function isTimeout({ message }) {
    return /timed? ?out/i.test(message);
}
async function afterLostAnswer(call, error) {
    if (call.wasDone !== undefined && (await call.wasDone().catch(() => false))) {
        return { kind: 'done', value: { status: 200, body: undefined, message: '' } };
    }
    return { kind: 'again', error };
}
function parseBody(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function messageOf(body) {
    const { message } = typeof body === 'object' && body !== null ? body : {};
    return typeof message === 'string' ? message : '';
}
function refused(url, status, auth) {
    const given = { none: 'wants a login', basic: 'refuses the user name and password', bearer: 'refuses the token' };
    const what = status === 403 ? `does not let this login use ${url.pathname}` : given[auth.kind];
    const help = auth.kind === 'none' ? 'Give connect-username and connect-password, or connect-token.' : 'Check the login.';
    return new core/* UnreachableError */.Jk({
        code: 'connect-refused',
        message: `Kafka Connect at ${url.origin} ${what} (HTTP ${status}).`,
        help,
    });
}
function busy(url, { message }) {
    return new core/* UnreachableError */.Jk({
        code: 'connect-busy',
        message: `Kafka Connect at ${url.origin} stayed busy (HTTP 409: ${message || 'rebalance'}).`,
        help: 'Its workers are rebalancing or somebody else changes the same connector; try again.',
    });
}
function failed(url, { method }, { status, message }) {
    const says = message === '' ? ', without the form of a Connect worker' : `: ${message}`;
    return new core/* UnreachableError */.Jk({
        code: status >= 500 && message === '' ? 'connect-unreachable' : 'connect-unexpected-answer',
        message: `Kafka Connect at ${url.origin} answers HTTP ${status} to ${method} ${url.pathname}${says}.`,
        help: 'Check connect-url; the log of the worker says more.',
    });
}

;// CONCATENATED MODULE: ./packages/connect/client.ts



const partAnswer = schemas/* object */.Ikc({ state: schemas/* string */.YjP(), worker_id: schemas/* string */.YjP().nullish(), trace: schemas/* string */.YjP().nullish() });
const statusAnswer = schemas/* object */.Ikc({
    connector: partAnswer,
    tasks: schemas/* array */.YOg(partAnswer.extend({ id: schemas/* int */.Whr() })),
});
const configAnswer = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable());
const connectorsAnswer = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ info: schemas/* object */.Ikc({ config: configAnswer }), status: statusAnswer.optional() }));
const validationAnswer = schemas/* object */.Ikc({
    configs: schemas/* array */.YOg(schemas/* object */.Ikc({
        definition: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), required: schemas/* boolean */.zMY() }).nullish(),
        value: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), errors: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    })),
});
const pluginsAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ class: schemas/* string */.YjP(), type: schemas/* string */.YjP(), version: schemas/* string */.YjP().nullish() }));
const offsetsAnswer = schemas/* object */.Ikc({ offsets: schemas/* array */.YOg(schemas/* object */.Ikc({ partition: schemas/* unknown */.L5J(), offset: schemas/* unknown */.L5J() })) });
function connectClient(connection) {
    const request = connectRequest(connection);
    const ask = async (call, form) => {
        const answer = await request({ ...call, answers: [...(call.answers ?? []), 404] });
        if (answer.status === 404) {
            if (answer.message === '')
                throw noConnect(connection.url, call.path);
            return undefined;
        }
        const parsed = form.safeParse(answer.body);
        if (parsed.success)
            return parsed.data;
        throw noConnect(connection.url, call.path, parsed.error);
    };
    const get = (path, form, query = {}) => ask({ method: 'GET', path, query }, form);
    const act = async (call) => {
        await request(call);
    };
    const config = async (name) => {
        const found = await get(`${connectorPath(name)}/config`, configAnswer);
        return found === undefined ? undefined : texts(found);
    };
    const status = async (name) => {
        const found = await get(`${connectorPath(name)}/status`, statusAnswer);
        return found === undefined ? undefined : statusOf(found);
    };
    const holds = async (name, wanted) => {
        const found = await config(name);
        return found !== undefined && sameConfig(found, { ...wanted, name });
    };
    const putConfig = async (name, wanted) => {
        const answer = await request({
            method: 'PUT',
            path: `${connectorPath(name)}/config`,
            body: { ...wanted, name },
            answers: [400],
            wasDone: () => holds(name, wanted),
        });
        return resultOf(answer);
    };
    return {
        url: connection.url,
        async cluster() {
            const form = schemas/* object */.Ikc({ version: schemas/* string */.YjP(), kafka_cluster_id: schemas/* string */.YjP().nullish() });
            const found = await get('/', form);
            if (found === undefined)
                throw noConnect(connection.url, '/');
            return { version: found.version, kafkaClusterId: found.kafka_cluster_id ?? '' };
        },
        async plugins() {
            const found = (await get('/connector-plugins', pluginsAnswer)) ?? [];
            return found.map(({ class: className, type, version }) => ({ className, type, version: version ?? '' }));
        },
        async connectors() {
            const found = (await get('/connectors', connectorsAnswer, { expand: ['info', 'status'] })) ?? {};
            return new Map(Object.entries(found).map(([name, { info, status: state }]) => [
                name,
                { name, config: texts(info.config), status: state === undefined ? undefined : statusOf(state) },
            ]));
        },
        async connector(name) {
            const found = await config(name);
            return found === undefined ? undefined : { name, config: found, status: await status(name) };
        },
        config,
        status,
        async validate(name, wanted) {
            const plugin = encodeURIComponent(wanted['connector.class'] ?? '');
            const answer = await request({
                method: 'PUT',
                path: `/connector-plugins/${plugin}/config/validate`,
                body: { ...wanted, name },
                answers: [400, 404, 500],
            });
            const parsed = validationAnswer.safeParse(answer.body);
            if (answer.status !== 200 || !parsed.success)
                return { kind: 'refused', message: answer.message };
            const { configs } = parsed.data;
            return {
                kind: 'checked',
                errors: configs.flatMap(({ value }) => value.errors.map((message) => ({ setting: value.name, message }))),
                settings: configs.flatMap(({ definition }) => (definition ? [definition] : [])),
            };
        },
        putConfig,
        async createIn(name, wanted, state) {
            const answer = await request({
                method: 'POST',
                path: '/connectors',
                body: { name, config: { ...wanted, name }, initial_state: state },
                answers: [400, 409],
                wasDone: () => holds(name, wanted),
            });
            // Whatever a 409 meant, replacing the configuration bears it and retries what passes.
            return answer.status === 409 ? putConfig(name, wanted) : resultOf(answer);
        },
        pause: (name) => act({ method: 'PUT', path: `${connectorPath(name)}/pause` }),
        resume: (name) => act({ method: 'PUT', path: `${connectorPath(name)}/resume` }),
        stop: (name) => act({ method: 'PUT', path: `${connectorPath(name)}/stop` }),
        restartFailed: (name) => act({
            method: 'POST',
            path: `${connectorPath(name)}/restart`,
            query: { includeTasks: 'true', onlyFailed: 'true' },
        }),
        async offsets(name) {
            const found = await ask({ method: 'GET', path: `${connectorPath(name)}/offsets`, answers: [405] }, schemas/* union */.KCZ([offsetsAnswer, schemas/* unknown */.L5J().transform(() => undefined)]));
            return found?.offsets;
        },
        async setOffsets(name, offsets) {
            return resultOf(await request({
                method: 'PATCH',
                path: `${connectorPath(name)}/offsets`,
                body: { offsets },
                answers: [400],
            }));
        },
        async remove(name) {
            await request({ method: 'DELETE', path: connectorPath(name), answers: [404] });
        },
    };
}
/** Whether two configurations are the same for Connect. */
function sameConfig(left, right) {
    const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
    return [...keys].every((key) => left[key] === right[key]);
}
function connectorPath(name) {
    return `/connectors/${encodeURIComponent(name)}`;
}
function texts(config) {
    return Object.fromEntries(Object.entries(config).filter((entry) => entry[1] !== null));
}
function statusOf({ connector, tasks }) {
    const part = ({ state, worker_id, trace }) => ({
        state,
        worker: worker_id ?? '',
        trace: trace ?? '',
    });
    return { connector: part(connector), tasks: tasks.map((task) => ({ id: task.id, ...part(task) })) };
}
function resultOf(answer) {
    return answer.status >= 400 ? { kind: 'refused', message: answer.message } : { kind: 'done' };
}
function noConnect(url, path, cause) {
    return new core/* UnreachableError */.Jk({
        code: 'connect-unexpected-answer',
        message: `${url}${path} answers in a form that is not Kafka Connect's.`,
        help: 'Check connect-url and its base path.',
    }, cause === undefined ? undefined : { cause });
}

;// CONCATENATED MODULE: ./packages/connect/health.ts
/** Health of a connector: its own state, every task's, and that there is a task at all. */
function healthOf(status) {
    if (status === undefined)
        return { kind: 'starting', reason: 'the worker has no status of it yet' };
    const { connector, tasks } = status;
    const failed = [
        ...(connector.state === 'FAILED' ? [{ worker: connector.worker, trace: connector.trace }] : []),
        ...tasks.filter(({ state }) => state === 'FAILED').map(({ id, worker, trace }) => ({ task: id, worker, trace })),
    ];
    if (failed.length > 0)
        return { kind: 'failed', parts: failed };
    const { state } = connector;
    const halted = ['PAUSED', 'STOPPED'].find((each) => each === state);
    if (halted !== undefined) {
        const settled = halted === 'STOPPED' ? tasks.length === 0 : tasks.every((task) => task.state === 'PAUSED');
        return settled
            ? { kind: 'halted', state: halted }
            : { kind: 'starting', reason: `it is ${halted}, but its tasks are not yet` };
    }
    if (state !== 'RUNNING')
        return { kind: 'starting', reason: `the connector is ${state}` };
    if (tasks.length === 0)
        return { kind: 'starting', reason: 'it has no task' };
    const other = tasks.find(({ state }) => state !== 'RUNNING');
    if (other !== undefined)
        return { kind: 'starting', reason: `task ${other.id} is ${other.state}` };
    return { kind: 'running', tasks: tasks.length };
}
/** The root cause of a Java stack trace: its last "Caused by:", else its first line. */
function rootCause(trace) {
    const causes = trace.split('\n').filter((line) => line.startsWith('Caused by: '));
    const line = causes.at(-1)?.slice('Caused by: '.length) ?? trace.split('\n')[0] ?? '';
    return line.trim();
}

;// CONCATENATED MODULE: ./packages/connect/settings.ts

/**
 * The Connect cluster that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
function connectSettings(inputs, ports) {
    const name = {
        prefix: 'connect',
        title: 'Kafka Connect',
        contradictionCode: 'connect-contradiction',
        loginHelp: 'Give both.',
    };
    const given = {
        url: inputs['connect-url'],
        username: inputs['connect-username'],
        password: inputs['connect-password'],
        token: inputs['connect-token'],
        allowedHosts: inputs['allowed-hosts'],
    };
    return (0,core/* httpServiceSettings */.Hx)(name, given, ports);
}

;// CONCATENATED MODULE: ./packages/connect/index.ts





/***/ }),

/***/ 61720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   So: () => (/* binding */ isMasked),
/* harmony export */   bn: () => (/* binding */ isSensitiveSetting)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);

/**
 * Whether a setting's value must not be shown. The value decides nothing but for references such as `${file:/run/x:key}`,
 * which Connect resolves itself and which are no secret.
 */
function isSensitiveSetting(name, passwordSettings) {
    return passwordSettings.has(name) || (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .isSecretKey */ .uE)(name);
}
/** A value that only says where Connect finds the real one (KIP-297), or which variable holds it. */
function isReference(value) {
    return /^\$\{[^}]+\}$/.test(value.trim());
}
/** Confluent Cloud reads secrets back as asterisks. */
function isMasked(value) {
    return /^\*{2,}$/.test(value);
}


/***/ }),

/***/ 52342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eU: () => (/* binding */ topicsOf),
/* harmony export */   qz: () => (/* binding */ isSink),
/* harmony export */   yo: () => (/* binding */ writtenTopics)
/* harmony export */ });
/** Settings in which source connectors name the topic they write, by plugin: Kafka's own, Confluent's, common others. */
const writtenSettings = ['topic', 'kafka.topic', 'topic.name.pattern', 'topics.pattern'];
const deadLetterSetting = 'errors.deadletterqueue.topic.name';
/** A sink reads the topics in `topics` or `topics.regex` (org.apache.kafka.connect.sink.SinkConnector). */
function isSink(config) {
    return config.topics !== undefined || config['topics.regex'] !== undefined;
}
/** Topics that a connector writes; names with placeholders of the plugin, as `${entityName}`, are as they stand. */
function writtenTopics(config) {
    const settings = isSink(config) ? [deadLetterSetting] : writtenSettings;
    return settings.flatMap((setting) => {
        const topic = config[setting]?.trim();
        return topic === undefined || topic === '' ? [] : [{ topic, setting }];
    });
}
/** Topics that a connector reads or writes, as far as its configuration names them. */
function topicsOf(config) {
    const read = (config.topics ?? '')
        .split(',')
        .map((topic) => topic.trim())
        .filter((topic) => topic !== '')
        .map((topic) => ({ topic, setting: 'topics' }));
    return [...read, ...writtenTopics(config)];
}


/***/ }),

/***/ 21806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readDesiredState)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/infra/desired/layers.ts
/** A part of a document, as if it were a document of its own. */
function partOf(document, prefix) {
    return {
        file: document.file,
        text: document.text,
        value: valueAt(document.value, prefix),
        placeOf: (path, target) => document.placeOf([...prefix, ...path], target),
    };
}
function valueAt(value, path) {
    let current = value;
    for (const step of path)
        current = isMapping(current) || Array.isArray(current) ? Reflect.get(current, step) : undefined;
    return current;
}
function hasPath(value, path) {
    let current = value;
    for (const step of path) {
        if (!(isMapping(current) || Array.isArray(current)) || !Object.hasOwn(current, step))
            return false;
        current = Reflect.get(current, step);
    }
    return true;
}
/**
 * Documents laid over each other, later ones winning: mappings are merged key by key, null takes a key away, everything
 * else is replaced. A place is that of the last layer which says something there.
 */
function overlay(layers) {
    const [base] = layers;
    const value = layers.map((layer) => layer.value).reduce(merge, undefined);
    const placeOf = (path, target) => {
        for (let length = path.length; length >= 0; length -= 1) {
            const prefix = path.slice(0, length);
            const layer = layers.findLast((each) => each.value !== undefined && hasPath(each.value, prefix));
            if (layer !== undefined && (length > 0 || layers.length === 1))
                return layer.placeOf(path, target);
        }
        // The resource itself stands where it was first declared, not where an overlay or a default touches it.
        const declared = layers.find((each) => each.value !== undefined);
        return (declared ?? base)?.placeOf([], target) ?? { file: base?.file ?? '', line: 1, column: 1 };
    };
    // The text is for columns within a line, so that of one file must not be taken for another's.
    const sameFile = layers.every(({ file }) => file === base?.file);
    return { file: base?.file ?? '', text: sameFile ? (base?.text ?? '') : '', value, placeOf };
}
function merge(below, above) {
    if (above === undefined)
        return below;
    if (!isMapping(above))
        return above;
    const merged = { ...(isMapping(below) ? below : {}) };
    for (const [key, value] of Object.entries(above)) {
        if (value === null)
            delete merged[key];
        else
            merged[key] = merge(merged[key], value);
    }
    return merged;
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/infra/desired/shape.ts + 1 modules
var shape = __webpack_require__(62502);
;// CONCATENATED MODULE: ./packages/infra/desired/read.ts




const manifestNames = ['dataops.yml', 'dataops.yaml'];
/**
 * Desired state from the manifest and the files it names, for one environment.
 * @throws BadInputError with every problem at its place: unknown keys with a suggestion, wrong types, files that are not
 * there, names that are declared twice. Unset variables are not thrown but answered in `unset`.
 */
async function readDesiredState(manifest, environment, ports) {
    const document = await readDocument(await manifestFile(manifest, ports), ports);
    const reader = openReader(document, environment, ports);
    const layers = await Promise.all(shape/* sectionNames */.QN.map(async (name) => [name, await reader.section(name)]));
    const sections = Object.fromEntries(layers);
    const lint = reader.plain(overlay([partOf(document, ['lint'])]), shape/* lintShape */.Nw) ?? {};
    const cluster = reader.plain(overlay(reader.overlays(['cluster'])), shape/* clusterShape */.CD);
    const state = {
        file: document.file,
        environment,
        clusterId: cluster?.id,
        topics: sections.topics.flatMap((resource) => reader.topic(resource)),
        acls: sections.acls.flatMap((resource) => reader.acl(resource)),
        schemas: sections.schemas.flatMap((resource) => reader.subject(resource)),
        connectors: (await Promise.all(sections.connectors.map((resource) => reader.connector(resource)))).flat(),
        lint,
        unset: reader.unset,
    };
    if (reader.problems.length > 0)
        throw new core/* BadInputError */.Ys(reader.problems);
    return state;
}
async function manifestFile(given, { files }) {
    if (given !== undefined)
        return given;
    for (const name of manifestNames)
        if (await files.exists(name))
            return name;
    throw new core/* BadInputError */.Ys({
        code: 'manifest-missing',
        message: 'There is no dataops.yml, so there is no desired state.',
        help: 'Give its path with manifest, or write one: docs/infra.md shows how.',
    });
}
/** @throws BadInputError when the file cannot be read or is no YAML or JSON. */
async function readDocument(file, { files }) {
    const parsed = (0,core/* parseDocument */.Tp)(await files.readText(file), files.placePath(file));
    if (!parsed.ok)
        throw new core/* BadInputError */.Ys(parsed.problems);
    return parsed.document;
}
function openReader(document, environment, ports) {
    const problems = [];
    const unset = [];
    const chosen = chosenEnvironment(document, environment, problems);
    const variables = variablesOf(document, chosen, ports.environment);
    /** The part of the manifest, and that of the chosen environment over it. */
    const overlays = (path) => [
        partOf(document, path),
        ...(chosen === undefined ? [] : [partOf(document, ['environments', chosen, ...path])]),
    ];
    const plain = (part, shape) => {
        if (part.value === undefined || part.value === null)
            return undefined;
        const substituted = (0,core/* substituteEnvironment */.QS)(part, variables);
        problems.push(...substituted.problems);
        const validated = (0,core/* validateDocument */.mv)({ ...part, value: substituted.value }, shape);
        if (!validated.ok)
            problems.push(...validated.problems);
        return validated.ok ? validated.value : undefined;
    };
    /** Lays the layers of a resource over each other and checks the result. */
    const resource = ({ name, layers }, shape) => {
        const part = overlay(layers);
        const substituted = (0,core/* substituteEnvironment */.QS)(part, variables);
        unset.push(...substituted.problems);
        const validated = (0,core/* validateDocument */.mv)({ ...part, value: substituted.value ?? {} }, shape);
        if (!validated.ok) {
            problems.push(...validated.problems.map((problem) => ({ ...problem, message: inResource(name, problem) })));
            return undefined;
        }
        return { value: validated.value, part, fromEnvironment: substituted.fromEnvironment };
    };
    const common = (name, { part, value }) => ({
        name,
        place: part.placeOf([], 'key'),
        placeOf: (path, target) => part.placeOf(path, target),
        owner: value.owner,
        ignored: value.ignore ?? [],
        absent: value.state === 'absent',
    });
    return {
        problems,
        unset,
        overlays,
        plain,
        async section(section) {
            const defaults = overlays(['defaults', section]).filter(({ value }) => value !== undefined);
            const declared = await declaredLayers(document, section, ports, problems);
            const over = chosen === undefined ? undefined : partOf(document, ['environments', chosen, section]);
            const names = new Set([...declared.keys(), ...(isMapping(over?.value) ? Object.keys(over.value) : [])]);
            return [...names].map((name) => {
                const own = declared.get(name);
                const above = over !== undefined && hasPath(over.value, [name]) ? [partOf(over, [name])] : [];
                // The declaration first, so that the resource stands there; defaults are only merged below it.
                const layers = [...(own === undefined ? [] : [own]), ...above];
                return { name, layers: defaults.length === 0 ? layers : [overlayBelow(defaults, layers)] };
            });
        },
        topic(named) {
            const checked = resource(named, shape/* topicShape */.B4);
            if (checked === undefined)
                return [];
            const { value, part } = checked;
            const configs = {};
            for (const [key, given] of Object.entries(value.configs ?? {})) {
                const problem = impreciseNumber(given);
                if (problem)
                    problems.push({ ...problem, place: part.placeOf(['configs', key]) });
                configs[key] = Array.isArray(given) ? given.map(String).join(',') : String(given);
            }
            const { partitions, replication, key, verify } = value;
            const unlisted = value['unlisted-configs'] ?? 'warn';
            return [
                { ...common(named.name, checked), partitions, replication, configs, unlisted, key, value: value.value, verify },
            ];
        },
        acl(named) {
            const checked = resource(named, shape/* aclShape */.IB);
            if (checked === undefined)
                return [];
            const target = aclTarget(checked.value);
            if (target === undefined) {
                problems.push({
                    code: 'acl-resource',
                    message: `The access rule ${named.name} must be about exactly one of topic, group, transactional-id and cluster.`,
                    place: checked.part.placeOf([], 'key'),
                });
                return [];
            }
            const { principal, operations, permission = 'allow', host = '*', pattern = 'literal' } = checked.value;
            const rules = [...new Set(operations)].map((operation) => ({ ...target, pattern, principal, host, operation, permission }));
            return [{ ...common(named.name, checked), rules }];
        },
        subject(named) {
            const checked = resource(named, shape/* subjectShape */.q8);
            if (checked === undefined)
                return [];
            const { file, compatibility, references = [], type } = checked.value;
            const schemaType = type ?? (file.endsWith('.proto') ? 'PROTOBUF' : file.endsWith('.json') ? 'JSON' : 'AVRO');
            return [{ ...common(named.name, checked), file, schemaType, compatibility, references }];
        },
        async connector(named) {
            const layers = await withConnectorFile(named.layers, ports, problems);
            const checked = resource({ ...named, layers }, shape/* connectorShape */.zX);
            if (checked === undefined)
                return [];
            const { value, part, fromEnvironment } = checked;
            if (value.config === undefined) {
                problems.push({
                    code: 'missing-key',
                    message: `The connector ${named.name} has neither config nor file.`,
                    place: part.placeOf([], 'key'),
                });
                return [];
            }
            const config = textsOf(value.config);
            const ownName = config.name;
            if (ownName !== undefined && ownName !== named.name) {
                problems.push({
                    code: 'connector-name',
                    message: `The connector is declared as "${named.name}", but its configuration says name "${ownName}".`,
                    place: part.placeOf(['config', 'name']),
                    help: 'Take name out of the configuration, or give both the same.',
                });
            }
            const injected = new Set(Object.keys(config).filter((key) => fromEnvironment.has((0,core/* pathKey */.Pn)(['config', key]))));
            for (const key of injected)
                if ((0,core/* isSecretKey */.uE)(key))
                    ports.maskSecret(config[key] ?? '');
            const { state = 'running', probe = [], verify } = value;
            const written = valueAt(part.value, ['config']);
            return [
                {
                    ...common(named.name, { part, value: { ...value, state: state === 'absent' ? 'absent' : 'present' } }),
                    config: { ...config, name: named.name },
                    template: { ...textsOf(isMapping(written) ? written : {}), name: named.name },
                    injected,
                    state: state === 'absent' ? 'running' : state,
                    probe,
                    verify,
                },
            ];
        },
    };
}
function inResource(name, { message }) {
    return `${name}: ${message}`;
}
function chosenEnvironment(document, environment, problems) {
    if (environment === undefined)
        return undefined;
    const known = valueAt(document.value, ['environments']);
    const names = isMapping(known) ? Object.keys(known) : [];
    if (names.includes(environment))
        return environment;
    problems.push({
        code: 'unknown-environment',
        message: `${document.file} has no environment "${environment}".${(0,core/* didYouMean */.au)(environment, names)}`,
        place: document.placeOf(['environments'], 'key'),
        ...(names.length === 0 ? {} : { help: `It has ${names.join(', ')}.` }),
    });
    return undefined;
}
/** Environment variables, then those of the chosen environment, then the manifest's own. */
function variablesOf(document, chosen, outer) {
    const paths = [...(chosen === undefined ? [] : [['environments', chosen, 'variables']]), ['variables']];
    const scopes = paths.map((path) => valueAt(document.value, path)).filter(isMapping);
    return {
        get: (name) => {
            const given = outer.get(name);
            if (given !== undefined && given !== '')
                return given;
            const scope = scopes.find((each) => Object.hasOwn(each, name));
            return scope === undefined ? given : String(scope[name]);
        },
    };
}
/** Each name of a section with what declares it: the manifest itself, or the files that the section names. */
async function declaredLayers(document, section, ports, problems) {
    const own = partOf(document, [section]);
    if (own.value === undefined || own.value === null)
        return new Map();
    if (isMapping(own.value)) {
        return new Map(Object.keys(own.value).map((name) => [name, partOf(own, [name])]));
    }
    const patterns = schemas/* union */.KCZ([schemas/* string */.YjP().transform((text) => [text]), schemas/* array */.YOg(schemas/* string */.YjP())]).safeParse(own.value);
    if (!patterns.success) {
        problems.push({
            code: 'invalid-value',
            message: `${section} is neither a mapping of names nor a list of files.`,
            place: own.placeOf([]),
        });
        return new Map();
    }
    const declared = new Map();
    for (const [index, pattern] of patterns.data.entries()) {
        const place = own.placeOf(Array.isArray(own.value) ? [index] : []);
        const files = await ports.files.glob(pattern);
        if (files.length === 0) {
            problems.push({ code: 'no-such-file', message: `No file matches ${pattern} of ${section}.`, place });
        }
        for (const file of files) {
            for (const [name, part] of await fileLayers(file, section, ports, problems)) {
                const earlier = declared.get(name);
                if (earlier !== undefined) {
                    const first = earlier.placeOf([], 'key');
                    problems.push({
                        code: 'duplicate-name',
                        message: `"${name}" of ${section} is declared twice; the first is ${first.file}:${first.line}.`,
                        place: part.placeOf([], 'key'),
                    });
                }
                declared.set(name, part);
            }
        }
    }
    return declared;
}
async function fileLayers(file, section, ports, problems) {
    const document = await readParsed(file, ports, problems);
    if (document === undefined)
        return new Map();
    if (!isMapping(document.value)) {
        const message = `${document.file} is not a mapping.`;
        problems.push({ code: 'invalid-value', message, place: document.placeOf([]) });
        return new Map();
    }
    if (section === 'connectors') {
        const wrapped = connectorLayer(document);
        const stem = file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
        if (wrapped !== undefined)
            return new Map([[wrapped.name ?? stem, wrapped.layer]]);
    }
    return new Map(Object.keys(document.value).map((name) => [name, partOf(document, [name])]));
}
/** The file's document; a problem instead of a throw, so that all files are looked at. */
async function readParsed(file, ports, problems) {
    try {
        return await readDocument(file, ports);
    }
    catch (error) {
        if (!(error instanceof core/* BadInputError */.Ys))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}
/**
 * A connector file in either shape that people have, `{name, config}` or the bare configuration, as a declaration;
 * undefined when it is neither.
 */
function connectorLayer(document) {
    const { value } = document;
    if (!isMapping(value))
        return undefined;
    if (isMapping(value.config) && !('file' in value)) {
        const { name, ...rest } = value;
        return { name: typeof name === 'string' ? name : undefined, layer: { ...document, value: rest } };
    }
    if (!('connector.class' in value))
        return undefined;
    const placeOf = (path, target) => document.placeOf(path[0] === 'config' ? path.slice(1) : path, target);
    const name = typeof value.name === 'string' ? value.name : undefined;
    return { name, layer: { ...document, value: { config: value }, placeOf } };
}
/** The layers of a connector with what its `file` says below them. */
async function withConnectorFile(layers, ports, problems) {
    const naming = layers.findLast(({ value }) => typeof valueAt(value, ['file']) === 'string');
    const file = valueAt(naming?.value, ['file']);
    if (naming === undefined || typeof file !== 'string')
        return layers;
    const place = naming.placeOf(['file']);
    if (!(await ports.files.exists(file))) {
        problems.push({ code: 'no-such-file', message: `There is no connector file ${file}.`, place });
        return layers;
    }
    const document = await readParsed(file, ports, problems);
    if (document === undefined)
        return layers;
    const found = connectorLayer(document);
    if (found === undefined) {
        problems.push({
            code: 'connector-file',
            message: `${document.file} is no connector: it has neither connector.class nor config.`,
            place: document.placeOf([]),
        });
        return layers;
    }
    const declared = naming.value;
    const fileOnly = isMapping(found.layer.value) ? { config: found.layer.value.config } : {};
    return [
        overlayBelow([{ ...found.layer, value: fileOnly }], layers.length > 0 ? layers : [{ ...naming, value: declared }]),
    ];
}
/** `below` under `layers`; the whole stands where the layers declare it. */
function overlayBelow(below, layers) {
    const all = overlay([...below, ...layers]);
    const own = overlay(layers);
    return {
        ...all,
        file: own.file,
        text: own.text,
        placeOf: (path, target) => (path.length === 0 ? own.placeOf(path, target) : all.placeOf(path, target)),
    };
}
function aclTarget(value) {
    const targets = ['topic', 'group', 'transactional-id'].flatMap((resourceType) => {
        const resource = value[resourceType];
        return resource === undefined ? [] : [{ resourceType, resource }];
    });
    const all = value.cluster === true ? [...targets, { resourceType: 'cluster', resource: 'kafka-cluster' }] : targets;
    return all.length === 1 ? all[0] : undefined;
}
function textsOf(values) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}
/** YAML reads large whole numbers as the nearest number that a double can hold. */
function impreciseNumber(value) {
    if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value))
        return undefined;
    return {
        code: 'imprecise-number',
        message: `The number is too large to be read exactly.`,
        help: 'Put it in quotes.',
    };
}


/***/ }),

/***/ 25365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);

/** A problem as a finding. */
function findingOf(problem, severity) {
    const { code, message, place, help } = problem;
    return {
        rule: code,
        severity,
        message,
        fingerprint: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .Rj)({
            rule: code,
            ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
            identity: message,
        }),
        ...(place === undefined ? {} : { place }),
        ...(help === undefined ? {} : { help }),
    };
}
/** Whether findings fail a run, by its `fail-on`. */
function statusOf(findings, failOn) {
    const has = (severity) => findings.some((finding) => finding.severity === severity);
    if (failOn !== 'never' && (has('error') || (failOn === 'warning' && has('warning'))))
        return 'failed';
    return has('error') || has('warning') ? 'warned' : 'passed';
}


/***/ }),

/***/ 17839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ kindNames),
  E: () => (/* binding */ kinds)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
;// CONCATENATED MODULE: ./packages/infra/platform.ts
/** A service that a plan needs; plans are made only of kinds whose service there is. */
function required(service, name) {
    if (service === undefined)
        throw new Error(`The ${name} client is not there.`);
    return service;
}

// EXTERNAL MODULE: ./packages/infra/resource-kind.ts
var resource_kind = __webpack_require__(49598);
;// CONCATENATED MODULE: ./packages/infra/acls/index.ts



const aclsOf = ({ acls }) => required(acls, 'kafka');
/** A declaration is a set of rules, one for each operation; rules that nobody declares are never touched. */
const aclKind = {
    name: 'acl',
    service: 'kafka',
    order: 3,
    declared: ({ acls }) => acls,
    async readLive(declared, platform) {
        const rules = await aclsOf(platform).rules();
        if (rules === undefined && declared.length > 0)
            throw withoutAuthorizer(declared);
        const present = new Set((rules ?? []).map(ruleKey));
        return new Map(declared.flatMap((acl) => {
            const live = acl.rules.filter((rule) => present.has(ruleKey(rule)));
            return live.length === 0 ? [] : [[acl.name, { rules: live }]];
        }));
    },
    diff: diffAcl,
    check: async () => [],
    async apply({ declared, live, difference }, platform) {
        const admin = aclsOf(platform);
        if (difference.action === 'delete') {
            raise(declared.name, live?.rules ?? [], await admin.remove(live?.rules ?? []));
            return;
        }
        const missing = missingRules(declared, live);
        raise(declared.name, missing, await admin.create(missing));
    },
    preImage: (live) => live,
    async undo(name, before, after, platform) {
        const admin = aclsOf(platform);
        if (after.action === 'delete') {
            raise(name, before?.rules ?? [], await admin.create(before?.rules ?? []));
            return { left: [] };
        }
        const added = after.fields.flatMap(({ path, after: text }) => (text === null ? [] : [parseRule(path, text)]));
        raise(name, added, await admin.remove(added));
        return { left: [] };
    },
};
function diffAcl(declared, live) {
    if (declared.absent) {
        if (live === undefined)
            return resource_kind/* unchanged */.C;
        return {
            ...resource_kind/* unchanged */.C,
            action: 'delete',
            fields: live.rules.map((rule) => ({
                path: rulePath(rule),
                before: ruleText(rule),
                after: null,
                sensitive: false,
            })),
            risks: live.rules.map((rule) => ({
                level: 'high',
                reason: rule.permission === 'allow'
                    ? `${rule.principal} loses the right to ${rule.operation}.`
                    : 'A denial is lifted.',
            })),
        };
    }
    const missing = missingRules(declared, live);
    return {
        ...resource_kind/* unchanged */.C,
        action: missing.length === 0 ? 'none' : live === undefined ? 'create' : 'update',
        fields: missing.map((rule) => ({ path: rulePath(rule), before: null, after: ruleText(rule), sensitive: false })),
        risks: missing.flatMap(ruleRisks),
    };
}
function ruleRisks(rule) {
    if (rule.permission === 'deny')
        return [{ level: 'high', reason: `${rule.principal} is denied ${rule.operation} whatever else allows it.` }];
    const wide = rule.principal === 'User:*' || (rule.resource === '*' && rule.pattern === 'literal');
    const strong = rule.operation === 'all' || (rule.resourceType === 'cluster' && rule.operation.startsWith('alter'));
    if (wide || strong) {
        return [
            {
                level: 'high',
                reason: `${rule.principal} may ${rule.operation} on ${rule.resourceType} "${rule.resource}": wide rights.`,
            },
        ];
    }
    return [];
}
function missingRules(declared, live) {
    const present = new Set((live?.rules ?? []).map(ruleKey));
    return declared.rules.filter((rule) => !present.has(ruleKey(rule)));
}
function ruleKey(rule) {
    const { resourceType, resource, pattern, principal, host, operation, permission } = rule;
    return JSON.stringify([resourceType, resource, pattern, principal, host, operation, permission]);
}
function rulePath({ operation }) {
    return `operations.${operation}`;
}
/** `allow User:ana from * on prefixed topic "prices"`; `parseRule` reads it back. */
function ruleText({ permission, principal, host, pattern, resourceType, resource }) {
    return `${permission} ${principal} from ${host} on ${pattern} ${resourceType} ${JSON.stringify(resource)}`;
}
function parseRule(path, text) {
    const match = /^(\S+) (.+) from (\S+) on (\S+) (\S+) (".*")$/.exec(text);
    if (match === null)
        throw new Error(`No access rule: ${text}`);
    const [, permission, principal = '', host = '', pattern, resourceType, resource = '""'] = match;
    return {
        operation: path.slice('operations.'.length),
        permission,
        principal,
        host,
        pattern,
        resourceType,
        resource: JSON.parse(resource),
    };
}
function withoutAuthorizer([first]) {
    return new core/* UnreachableError */.Jk({
        code: 'kafka-no-authorizer',
        message: 'The cluster has no authorizer, so it can hold no access rules.',
        ...(first === undefined ? {} : { place: first.place }),
        help: 'Set authorizer.class.name on the brokers, or leave the acls out (kinds selects what is looked at).',
    });
}
function raise(name, rules, refusals) {
    for (const [index, { code, message }] of refusals) {
        const rule = rules[index];
        throw new core/* UnreachableError */.Jk({
            code: 'acl-refused',
            message: `The brokers refused access rule ${name} (${rule === undefined ? '' : ruleText(rule)}): ${message} (${code}).`,
        });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/connect/index.ts + 4 modules
var packages_connect = __webpack_require__(37017);
;// CONCATENATED MODULE: ./packages/infra/patience.ts


/** How long the platform may take to show what it has already accepted, in ms. */
const settleTimeoutMs = 60_000;
/**
 * Asks until the answer is true, ever less often.
 * @throws UnreachableError saying `otherwise` after a minute; the signal's reason when it aborts.
 */
async function settle(isSettled, otherwise, signal, timeoutMs = settleTimeoutMs) {
    const deadline = performance.now() + timeoutMs;
    for (let waitMs = 50; !(await isSettled()); waitMs = Math.min(waitMs * 2, 1_000)) {
        if (performance.now() > deadline) {
            throw new core/* UnreachableError */.Jk({
                code: 'not-settled',
                message: `After ${timeoutMs / 1_000} s ${otherwise}.`,
                help: 'The platform may be busy: run it again, which continues where this run stopped.',
            });
        }
        await (0,promises_.setTimeout)(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}

// EXTERNAL MODULE: ./packages/infra/connectors/sensitive.ts
var connectors_sensitive = __webpack_require__(61720);
;// CONCATENATED MODULE: ./packages/infra/connectors/apply.ts





/** Makes one connector what it should be and waits until it is. @throws UnreachableError, placed at the connector. */
async function applyConnector({ declared, live, difference }, connect, signal, patience) {
    const { name, config, state } = declared;
    if (difference.action === 'delete') {
        await connect.remove(name);
        await settle(async () => (await connect.config(name)) === undefined, `connector "${name}" is still there`, signal);
        return;
    }
    if (difference.fields.some(({ path }) => path.startsWith('config.'))) {
        const create = live === undefined && state !== 'running';
        const result = create
            ? await connect.createIn(name, config, state === 'paused' ? 'PAUSED' : 'STOPPED')
            : await connect.putConfig(name, config);
        if (result.kind === 'refused')
            throw refusedBy(declared, result.message);
    }
    if (live !== undefined && live.state !== state)
        await enter(name, state, connect);
    await waitFor(declared, connect, signal, patience);
}
async function enter(name, state, connect) {
    if (state === 'running')
        await connect.resume(name);
    else if (state === 'paused')
        await connect.pause(name);
    else
        await connect.stop(name);
}
/** Until the connector is in its state with all tasks, and stays there; what fails is restarted within a budget. */
async function waitFor(declared, connect, signal, { startMs, settleMs, restarts }) {
    const { name, state } = declared;
    const deadline = performance.now() + startMs;
    let left = restarts;
    let since;
    for (;;) {
        const health = (0,packages_connect/* healthOf */.Wr)(await connect.status(name));
        const now = performance.now();
        if (health.kind === 'failed') {
            since = undefined;
            if (left === 0)
                throw failedError(declared, health.parts, restarts);
            left -= 1;
            await connect.restartFailed(name);
        }
        else if (state === 'running' ? health.kind === 'running' : health.kind === 'halted') {
            since ??= now;
            if (now - since >= (state === 'running' ? settleMs : 0))
                return;
        }
        else {
            since = undefined;
            if (now > deadline) {
                const reason = health.kind === 'starting' ? health.reason : `it is ${health.kind}`;
                throw new core/* UnreachableError */.Jk({
                    code: 'connector-not-running',
                    message: `Connector "${name}" is not ${state} after ${(0,core/* formatDuration */.a3)(startMs)}: ${reason}.`,
                    place: declared.place,
                    help: 'The log of the Connect worker says more; start-timeout lets it take longer.',
                });
            }
        }
        await (0,promises_.setTimeout)(500, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
function failedError(declared, parts, restarts) {
    const [first] = parts;
    const what = first?.task === undefined
        ? 'failed'
        : `has ${parts.length === 1 ? 'a failed task' : `${parts.length} failed tasks`}`;
    const again = restarts === 0 ? '' : ` after ${restarts === 1 ? 'one restart' : `${restarts} restarts`}`;
    const cause = withoutSecrets((0,packages_connect/* rootCause */.es)(first?.trace ?? ''), declared);
    return new core/* UnreachableError */.Jk({
        code: 'connector-failed',
        message: `Connector "${declared.name}" ${what}${again}: ${cause}`,
        place: declared.place,
        help: `On worker ${first?.worker ?? ''}. ${withoutSecrets(traceHead(first?.trace ?? ''), declared)}`.trim(),
    });
}
function traceHead(trace) {
    const lines = trace.split('\n').filter((line) => line.trim() !== '');
    return lines
        .slice(0, 3)
        .map((line) => line.trim())
        .join(' ');
}
/** Messages of connectors quote values: those that came from variables are taken out again. */
function withoutSecrets(text, { config, injected }) {
    return [...injected]
        .map((name) => config[name] ?? '')
        .filter((value) => value.length >= 4)
        .reduce((shown, value) => shown.replaceAll(value, '***'), text);
}
function refusedBy(declared, message) {
    return new core/* UnreachableError */.Jk({
        code: 'connector-refused',
        message: `Kafka Connect refused connector "${declared.name}": ${withoutSecrets(message, declared)}`,
        place: declared.place,
    });
}
/** Asks the worker whether the plugins take the configurations. Values are never shown: validation resolves secrets. */
async function checkConnectors(changes, connect) {
    const problems = [];
    for (const { declared, difference } of changes) {
        if (difference.action !== 'create' && difference.action !== 'update')
            continue;
        const validation = await connect.validate(declared.name, declared.config);
        if (validation.kind === 'refused') {
            problems.push(await refusedPlugin(declared, validation.message, connect));
            continue;
        }
        for (const { setting, message } of validation.errors) {
            const known = Object.hasOwn(declared.config, setting);
            problems.push({
                code: 'connector-invalid',
                message: `Connector "${declared.name}": ${shownError(declared, setting, message)}`,
                place: known ? declared.placeOf(['config', setting]) : declared.placeOf(['config'], 'key'),
            });
        }
        const passwords = validation.settings.filter(({ type }) => type === 'PASSWORD').map(({ name }) => name);
        for (const name of passwords) {
            const written = declared.template[name];
            if (written === undefined || written === '' || (0,connectors_sensitive/* isReference */.A_)(written))
                continue;
            problems.push({
                code: 'connector-literal-secret',
                message: `${name} of connector "${declared.name}" stands in the file as plain text; its plugin says it is a password.`,
                place: declared.placeOf(['config', name]),
                help: 'Write a reference that Connect resolves, as ${file:/run/secrets/x.properties:key}, or ${NAME} of a variable.',
            });
        }
    }
    return problems;
}
/** The message without the value it quotes, unless the value stands in the file anyway. */
function shownError(declared, setting, message) {
    const written = declared.template[setting];
    const safe = message.replace(/Invalid value .* for configuration /s, (quoted) => written !== undefined && !declared.injected.has(setting) && !written.includes('${')
        ? quoted
        : 'Invalid value for configuration ');
    return withoutSecrets(safe, declared);
}
async function refusedPlugin(declared, message, connect) {
    const plugin = declared.config['connector.class'];
    const known = (await connect.plugins()).map(({ className }) => className);
    const isKnown = plugin !== undefined &&
        known.some((each) => each === plugin || each.endsWith(`.${plugin}`) || each.endsWith(`.${plugin}Connector`));
    const place = plugin === undefined ? declared.place : declared.placeOf(['config', 'connector.class']);
    if (isKnown || plugin === undefined) {
        return {
            code: 'connector-invalid',
            message: `Connector "${declared.name}": ${withoutSecrets(message, declared)}`,
            place,
        };
    }
    const near = known.filter((each) => each.toLowerCase().includes((plugin.split('.').at(-1) ?? plugin).toLowerCase().replace(/connector$/, '')));
    return {
        code: 'connector-plugin-missing',
        message: `Kafka Connect has no connector class ${plugin}.${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`}`,
        place,
        help: `It has ${known.join(', ') || 'none'}.`,
    };
}

;// CONCATENATED MODULE: ./packages/infra/connectors/diff.ts


/** Settings that Confluent Cloud adds to what it was given (kafka.md of its Terraform provider). */
const serverSettings = new Set([
    'cloud.environment',
    'cloud.provider',
    'connector.crn',
    'kafka.endpoint',
    'kafka.max.partition.validation.disable',
    'kafka.region',
    'kafka.dedicated',
    'schema.registry.url',
    'valid.kafka.api.key',
    'confluent.custom.plugin.type',
    'confluent.resource.connector.tier',
]);
function isServerSetting(name) {
    return serverSettings.has(name) || name.startsWith('config.internal.');
}
/** What has to happen to a connector. */
function diffConnector(declared, live) {
    if (live === undefined)
        return declared.absent ? resource_kind/* unchanged */.C : creation(declared);
    if (declared.absent)
        return deletion(live);
    const { fields, notes } = settingsDifference(declared, live);
    const state = declared.state === live.state
        ? []
        : [{ path: 'state', before: live.state, after: declared.state, sensitive: false }];
    const all = [...fields, ...state];
    const trouble = live.trouble === undefined ? [] : [`Now ${live.trouble}.`];
    return {
        ...resource_kind/* unchanged */.C,
        action: all.length === 0 ? 'none' : 'update',
        fields: all,
        risks: all.flatMap((field) => settingRisks(field)),
        reversibility: reversibilityOf(declared, live, fields),
        notes: [...notes, ...trouble],
    };
}
function creation(declared) {
    return {
        ...resource_kind/* unchanged */.C,
        action: 'create',
        fields: [
            ...settingNames(declared.config).map((name) => shownField(declared, name, undefined, declared.config[name])),
            ...(declared.state === 'running'
                ? []
                : [{ path: 'state', before: null, after: declared.state, sensitive: false }]),
        ],
        reversibility: { level: 'partial', reason: 'The connector can be removed; records it has moved stay moved.' },
    };
}
function deletion(live) {
    const sensitive = (name) => (0,connectors_sensitive/* isSensitiveSetting */.bn)(name, new Set());
    return {
        ...resource_kind/* unchanged */.C,
        action: 'delete',
        fields: settingNames(live.config).map((name) => {
            const value = live.config[name] ?? '';
            const hidden = sensitive(name) && !(0,connectors_sensitive/* isReference */.A_)(value);
            return { path: `config.${name}`, before: hidden ? null : value, after: null, sensitive: hidden };
        }),
        risks: [
            { level: 'high', reason: 'Deleting a connector stops the flow of its records; its offsets stay in Connect.' },
        ],
        reversibility: {
            level: 'partial',
            reason: 'It can be created again; what flowed by meanwhile is up to its source.',
        },
    };
}
function settingNames(config) {
    return Object.keys(config).filter((name) => name !== 'name');
}
function settingsDifference(declared, live) {
    const fields = [];
    const uncertain = [];
    for (const name of settingNames(declared.config)) {
        const wanted = declared.config[name];
        const before = live.config[name];
        if (before === wanted)
            continue;
        if (before !== undefined && (0,connectors_sensitive/* isMasked */.So)(before))
            uncertain.push(name);
        else
            fields.push(shownField(declared, name, before, wanted));
    }
    for (const name of settingNames(live.config)) {
        if (Object.hasOwn(declared.config, name) || isServerSetting(name))
            continue;
        fields.push(shownField(declared, name, live.config[name], undefined));
    }
    const notes = uncertain.length === 0
        ? []
        : [`The platform does not tell ${uncertain.join(', ')}: whether they differ is unknown.`];
    return { fields, notes };
}
function shownField(declared, name, before, after) {
    const path = `config.${name}`;
    if (!(0,connectors_sensitive/* isSensitiveSetting */.bn)(name, new Set())) {
        return { path, before: before ?? null, after: after ?? null, sensitive: false };
    }
    const shows = (value) => value === undefined || (0,connectors_sensitive/* isReference */.A_)(value);
    if (shows(before) && shows(after))
        return { path, before: before ?? null, after: after ?? null, sensitive: false };
    // A variable's name is shown; what it holds is not.
    const template = after === undefined ? undefined : declared.template[name];
    return {
        path,
        before: shows(before) ? (before ?? null) : null,
        after: template !== undefined && (0,connectors_sensitive/* isReference */.A_)(template) ? template : null,
        sensitive: true,
    };
}
/** Settings that tell a CDC source which of the database's positions is its own. */
const identitySettings = /(^|\.)(slot\.name|database\.server\.id|publication\.name|topic\.prefix|server\.name)$/;
function settingRisks({ path, before, after }) {
    const name = path.replace(/^config\./, '');
    if (path === 'state') {
        return after === 'running' ? [] : [{ level: 'medium', reason: 'The connector stops moving records.' }];
    }
    if (name === 'connector.class') {
        return [{ level: 'high', reason: 'Another connector class does not understand the offsets of the one before.' }];
    }
    if (name === 'topics' || name === 'topics.regex') {
        return [{ level: 'high', reason: 'The connector reads other topics; those it leaves are read no more.' }];
    }
    if (identitySettings.test(name)) {
        return [{ level: 'high', reason: `${name} is how the source knows its position: another one may begin anew.` }];
    }
    if (name === 'tasks.max' && Number(after) < Number(before)) {
        return [{ level: 'medium', reason: 'Fewer tasks share the same work.' }];
    }
    return [{ level: 'low', reason: 'The connector and its tasks restart.' }];
}
function reversibilityOf(declared, live, fields) {
    const lost = fields
        .filter(({ sensitive }) => sensitive)
        .map(({ path }) => path.slice('config.'.length))
        .filter((name) => {
        const before = live.config[name];
        return before !== undefined && !(0,connectors_sensitive/* isReference */.A_)(before) && before !== declared.config[name];
    });
    if (lost.length === 0)
        return { level: 'full' };
    return {
        level: 'partial',
        reason: `The old value of ${lost.join(', ')} is a secret that no pre-image holds: it has to be given again.`,
    };
}

;// CONCATENATED MODULE: ./packages/infra/connectors/read-live.ts

/** Live state of all connectors that exist, in one request. */
async function readConnectors(names, connect) {
    const wanted = new Set(names);
    const all = await connect.connectors();
    return new Map([...all].flatMap(([name, { config, status }]) => (wanted.has(name) ? [[name, liveConnector(config, status)]] : [])));
}
function liveConnector(config, status) {
    const health = (0,packages_connect/* healthOf */.Wr)(status);
    const state = status?.connector.state;
    return {
        config,
        state: state === 'PAUSED' ? 'paused' : state === 'STOPPED' ? 'stopped' : 'running',
        ...(health.kind === 'failed'
            ? {
                trouble: health.parts
                    .map(({ task }) => (task === undefined ? 'it has failed' : `task ${task} has failed`))
                    .join(', '),
            }
            : {}),
    };
}

;// CONCATENATED MODULE: ./packages/infra/connectors/undo.ts


/** The connector as it was before; literal secrets are left out of what is kept, so they cannot come back. */
async function undoConnector(name, before, after, connect) {
    if (before === undefined) {
        await connect.remove(name);
        return { left: [`What connector "${name}" has moved stays moved, and its offsets stay in Connect.`] };
    }
    const withheld = before.withheld ?? [];
    const changed = new Set(after.fields.map(({ path }) => path));
    const missing = withheld.filter((setting) => changed.has(`config.${setting}`));
    // Settings that only the live connector knows and the pre-image must not hold are taken from what runs now.
    const now = (await connect.config(name)) ?? {};
    const kept = Object.fromEntries(Object.entries(now).filter(([setting]) => withheld.includes(setting)));
    const result = await connect.putConfig(name, { ...kept, ...before.config });
    if (result.kind === 'refused') {
        throw new core/* UnreachableError */.Jk({
            code: 'connector-refused',
            message: `Kafka Connect refused the earlier configuration of connector "${name}": ${result.message}`,
        });
    }
    if (before.state === 'paused')
        await connect.pause(name);
    else if (before.state === 'stopped')
        await connect.stop(name);
    else
        await connect.resume(name);
    return {
        left: missing.map((setting) => `${setting} of connector "${name}" keeps its new value: the old one is a secret.`),
    };
}
/** What a pre-image may hold of a connector: everything but literal secrets. */
function withoutLiteralSecrets(live) {
    const isLiteralSecret = ([setting, value]) => (0,connectors_sensitive/* isSensitiveSetting */.bn)(setting, new Set()) && !(0,connectors_sensitive/* isReference */.A_)(value);
    const entries = Object.entries(live.config);
    return {
        ...live,
        config: Object.fromEntries(entries.filter((entry) => !isLiteralSecret(entry))),
        withheld: entries.filter(isLiteralSecret).map(([setting]) => setting),
    };
}

;// CONCATENATED MODULE: ./packages/infra/connectors/index.ts





const connectOf = ({ connect }) => required(connect, 'connect');
const connectorKind = {
    name: 'connector',
    service: 'connect',
    order: 4,
    declared: ({ connectors }) => connectors,
    readLive: (declared, platform) => readConnectors(declared.map(({ name }) => name), connectOf(platform)),
    diff: diffConnector,
    check: (changes, platform) => checkConnectors(changes, connectOf(platform)),
    apply: (change, platform) => applyConnector(change, connectOf(platform), platform.signal, platform.patience),
    preImage: withoutLiteralSecrets,
    undo: (name, before, after, platform) => undoConnector(name, before, after, connectOf(platform)),
};

;// CONCATENATED MODULE: ./packages/infra/subjects/index.ts




const registryOf = ({ registry }) => required(registry, 'registry');
const subjectKind = {
    name: 'schema',
    service: 'registry',
    order: 1,
    declared: ({ schemas }) => schemas,
    needs: ({ references }) => references.map(({ subject }) => subject),
    async readLive(declared, platform) {
        const found = new Map();
        for (const subject of declared) {
            const live = await readSubject(subject, platform);
            if (live !== undefined)
                found.set(subject.name, live);
        }
        return found;
    },
    diff: diffSubject,
    async check(changes, platform) {
        const { admin } = registryOf(platform);
        const problems = [];
        for (const { declared, difference } of changes) {
            if (declared.absent || !difference.fields.some(({ path }) => path === 'schema'))
                continue;
            const schema = await schemaOf(declared, platform);
            const answer = schema === undefined ? undefined : await admin.compatibility(declared.name, schema);
            if (answer?.kind !== 'incompatible')
                continue;
            const reasons = answer.messages.length === 0 ? '' : ` ${answer.messages.join(' ')}`;
            problems.push({
                code: 'schema-incompatible',
                message: `The schema of "${declared.name}" is not compatible with what is registered.${reasons}`,
                place: declared.placeOf(['file']),
            });
        }
        return problems;
    },
    async apply({ declared, difference }, platform) {
        const { admin } = registryOf(platform);
        const { name, compatibility } = declared;
        if (difference.action === 'delete') {
            await admin.remove(name);
            return;
        }
        const changes = new Set(difference.fields.map(({ path }) => path));
        if (changes.has('schema')) {
            const schema = await schemaOf(declared, platform);
            if (schema === undefined)
                throw missingReference(declared);
            const result = await admin.register(name, schema);
            if (result.kind === 'refused') {
                throw new core/* UnreachableError */.Jk({
                    code: 'schema-refused',
                    message: `The registry refused the schema of "${name}": ${result.message}`,
                    place: declared.placeOf(['file']),
                });
            }
        }
        if (changes.has('compatibility') && compatibility !== undefined) {
            await admin.setLevel(name, compatibility);
            await settle(async () => (await admin.level(name)) === compatibility, `"${name}" has not its level`, platform.signal);
        }
    },
    preImage: (live) => live,
    async undo(name, before, after, platform) {
        const { admin } = registryOf(platform);
        const changes = new Set(after.fields.map(({ path }) => path));
        if (after.action === 'delete') {
            return { left: [`Subject "${name}" was deleted (softly): register its schemas again to bring it back.`] };
        }
        if (changes.has('compatibility')) {
            if (before?.level === undefined)
                await admin.unsetLevel(name);
            else
                await admin.setLevel(name, before.level);
        }
        return {
            left: changes.has('schema') ? [`The schema registered for "${name}" stays: records may carry its id.`] : [],
        };
    },
};
async function readSubject(declared, platform) {
    const { admin, client } = registryOf(platform);
    const latest = await client.version(declared.name, 'latest');
    const level = await admin.level(declared.name);
    if (latest === undefined && (level === undefined || level === 'NONE'))
        return undefined;
    const schema = latest === undefined || declared.absent ? undefined : await schemaOf(declared, platform);
    const registered = schema === undefined ? undefined : await admin.lookup(declared.name, schema);
    return {
        latest: latest?.version ?? 0,
        ...(level === undefined ? {} : { level }),
        ...(registered === undefined ? {} : { registered }),
    };
}
/** The declared schema with its references resolved to versions; undefined while one of them is not registered. */
async function schemaOf(declared, platform) {
    const { client } = registryOf(platform);
    const references = [];
    for (const { name, subject, version } of declared.references) {
        const number = version ?? (await client.version(subject, 'latest'))?.version;
        if (number === undefined)
            return undefined;
        references.push({ name, subject, version: number });
    }
    return { schemaType: declared.schemaType, schema: await platform.readText(declared.file), references };
}
function diffSubject(declared, live) {
    if (declared.absent) {
        if (live === undefined || live.latest === 0)
            return resource_kind/* unchanged */.C;
        return {
            ...resource_kind/* unchanged */.C,
            action: 'delete',
            fields: [{ path: 'schema', before: `version ${live.latest}`, after: null, sensitive: false }],
            risks: [{ level: 'high', reason: 'Producers and consumers that look the subject up fail.' }],
            reversibility: {
                level: 'partial',
                reason: 'A soft delete: the schemas can be registered again, under new versions.',
            },
        };
    }
    const fields = [];
    const risks = [];
    const registers = live?.registered === undefined;
    if (registers) {
        const before = live === undefined || live.latest === 0 ? null : `version ${live.latest}`;
        fields.push({ path: 'schema', before, after: declared.file, sensitive: false });
        if (before !== null)
            risks.push({ level: 'medium', reason: 'Producers may write with the new schema at once.' });
    }
    const { compatibility } = declared;
    if (compatibility !== undefined && compatibility !== live?.level) {
        fields.push({ path: 'compatibility', before: live?.level ?? null, after: compatibility, sensitive: false });
        if (live?.level !== undefined && isLower(compatibility, live.level)) {
            risks.push({ level: 'high', reason: `${compatibility} permits changes that ${live.level} refuses.` });
        }
    }
    return {
        ...resource_kind/* unchanged */.C,
        action: fields.length === 0 ? 'none' : live === undefined || live.latest === 0 ? 'create' : 'update',
        fields,
        risks,
        reversibility: registers
            ? { level: 'partial', reason: 'A registered schema stays: records may carry its id. The level can be set back.' }
            : { level: 'full' },
    };
}
/** Whether a level permits a change that another one refuses. */
function isLower(level, than) {
    const directions = (name) => {
        const base = name.replace('_TRANSITIVE', '');
        return new Set(base === 'FULL' ? ['BACKWARD', 'FORWARD'] : base === 'NONE' ? [] : [base]);
    };
    const kept = directions(level);
    const lost = [...directions(than)].some((direction) => !kept.has(direction));
    return lost || (than.endsWith('_TRANSITIVE') && !level.endsWith('_TRANSITIVE'));
}
function missingReference({ name, references, placeOf }) {
    return new core/* UnreachableError */.Jk({
        code: 'schema-reference-missing',
        message: `A schema that "${name}" refers to is not registered: ${references.map(({ subject }) => subject).join(', ')}.`,
        place: placeOf(['references']),
    });
}

;// CONCATENATED MODULE: ./packages/infra/topics/apply.ts


const write = { validateOnly: false };
/** Makes one topic what it should be, and waits until every broker knows it. */
async function applyTopic({ declared, live, difference }, kafka, signal) {
    const { name } = declared;
    if (difference.action === 'delete') {
        const refusals = await kafka.deleteTopics([name]);
        const refusal = refusals.get(name);
        if (refusal !== undefined && refusal.code !== 'UNKNOWN_TOPIC_OR_PARTITION')
            throw refused(name, 'delete', refusal);
        await settle(async () => (await kafka.topics([name])).size === 0, `topic "${name}" is still there`, signal);
        return;
    }
    if (difference.action === 'create') {
        await create(declared, kafka, signal);
        return;
    }
    if (live === undefined)
        return;
    if (declared.partitions !== undefined && declared.partitions > live.partitions) {
        const refusals = await kafka.growTopics(new Map([[name, declared.partitions]]), write);
        const refusal = refusals.get(name);
        // The number may have been reached by a request whose answer was lost.
        const reached = (await kafka.topics([name])).get(name)?.partitions === declared.partitions;
        if (refusal !== undefined && !reached)
            throw refused(name, 'add partitions to', refusal);
    }
    const change = settingsChange(name, difference);
    if (change !== undefined) {
        const refusal = (await kafka.changeSettings([change], write)).get(name);
        if (refusal !== undefined)
            throw refused(name, 'change the configs of', refusal);
    }
    await settle(async () => (await kafka.topics([name])).get(name)?.partitions === (declared.partitions ?? live.partitions), `topic "${name}" has not got its partitions`, signal);
}
/** A topic that is being deleted keeps its name for a while ("marked for deletion"): that is waited for. */
async function create(declared, kafka, signal) {
    const { name } = declared;
    let refusal;
    await settle(async () => {
        refusal = (await kafka.createTopics([newTopic(declared)], write)).get(name);
        const exists = refusal?.code === 'TOPIC_ALREADY_EXISTS';
        if (refusal !== undefined && !exists && !refusal.passing)
            throw refused(name, 'create', refusal);
        return refusal === undefined || (exists && (await kafka.topics([name])).has(name));
    }, `topic "${name}" cannot be created yet`, signal);
    await settle(async () => (await kafka.unknownOn([name])).size === 0, `topic "${name}" is not known to every broker`, signal);
}
/** Asks the brokers, topic policies included, whether they would take the changes. */
async function checkTopics(changes, kafka) {
    const check = { validateOnly: true };
    const possible = changes.filter(({ difference }) => difference.blockers.length === 0);
    const created = possible.filter(({ difference }) => difference.action === 'create');
    const updated = possible.filter(({ difference }) => difference.action === 'update');
    const grown = updated.flatMap(({ declared, live }) => declared.partitions !== undefined && live !== undefined && declared.partitions > live.partitions
        ? [[declared.name, declared.partitions]]
        : []);
    const settings = updated.flatMap(({ declared, difference }) => settingsChange(declared.name, difference) ?? []);
    const refusals = [
        ...(created.length === 0
            ? []
            : await kafka.createTopics(created.map(({ declared }) => newTopic(declared)), check)),
        ...(grown.length === 0 ? [] : await kafka.growTopics(new Map(grown), check)),
        ...(settings.length === 0 ? [] : await kafka.changeSettings(settings, check)),
    ];
    return refusals.flatMap(([name, { code, message }]) => {
        const declared = changes.find((change) => change.declared.name === name)?.declared;
        if (declared === undefined)
            return [];
        const config = Object.keys(declared.configs).find((key) => message.includes(key));
        return [
            {
                code: 'topic-refused',
                message: `The brokers would refuse topic "${name}": ${message} (${code}).`,
                place: config === undefined ? declared.place : declared.placeOf(['configs', config]),
            },
        ];
    });
}
function newTopic({ name, partitions = -1, replication = -1, configs }) {
    return { topic: name, partitions, replication, configs };
}
const prefix = 'configs.';
function settingsChange(topic, { fields }) {
    const configs = fields.filter(({ path }) => path.startsWith(prefix));
    if (configs.length === 0)
        return undefined;
    const set = configs.flatMap(({ path, after }) => (after === null ? [] : [[path.slice(prefix.length), after]]));
    const unset = configs.flatMap(({ path, after }) => (after === null ? [path.slice(prefix.length)] : []));
    return { topic, set: Object.fromEntries(set), unset };
}
function refused(topic, what, { code, message }) {
    return new core/* UnreachableError */.Jk({
        code: 'topic-refused',
        message: `The brokers refused to ${what} topic "${topic}": ${message} (${code}).`,
    });
}

// EXTERNAL MODULE: ./packages/infra/topics/config-definitions.ts
var config_definitions = __webpack_require__(55227);
;// CONCATENATED MODULE: ./packages/infra/topics/risks.ts
/**
 * What may go wrong when the value of a config in effect changes. Both values are canonical; `before` is null where it is
 * not known.
 */
function configRisks(name, before, after, replication) {
    if (before === after)
        return [];
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    return rule?.(before, after, replication) ?? [{ level: 'low', reason: `${name} changes.` }];
}
const shrinkingRetention = (before, after) => {
    // -1 is without limit.
    const size = (text) => (Number(text) < 0 ? Number.POSITIVE_INFINITY : Number(text));
    if (before === null || size(after) < size(before)) {
        return [{ level: 'high', reason: 'Records older or beyond the new limit are deleted at once and for good.' }];
    }
    return [{ level: 'low', reason: 'More records are kept, which takes disk space.' }];
};
const rules = {
    'retention.ms': shrinkingRetention,
    'retention.bytes': shrinkingRetention,
    'local.retention.ms': shrinkingRetention,
    'local.retention.bytes': shrinkingRetention,
    'delete.retention.ms': (before, after) => before !== null && Number(after) < Number(before)
        ? [
            {
                level: 'medium',
                reason: 'A consumer that is further behind than this misses deletions of a compacted topic.',
            },
        ]
        : [{ level: 'low', reason: 'Tombstones are kept longer.' }],
    'cleanup.policy': (before, after) => {
        const was = new Set((before ?? '').split(','));
        const becomes = new Set(after.split(','));
        const risks = [];
        if (becomes.has('delete') && !was.has('delete')) {
            risks.push({
                level: 'high',
                reason: 'Records beyond the retention are deleted from now on, also the last of a key.',
            });
        }
        if (becomes.has('compact') && !was.has('compact')) {
            risks.push({
                level: 'high',
                reason: 'All but the last record of each key are deleted, and records without a key are refused.',
            });
        }
        if (was.has('delete') && !becomes.has('delete')) {
            risks.push({
                level: 'medium',
                reason: 'Nothing is deleted by age or size any more: the topic may grow without limit.',
            });
        }
        return risks;
    },
    'min.insync.replicas': (before, after, replication) => {
        const wanted = Number(after);
        if (wanted > replication) {
            return [
                {
                    level: 'high',
                    reason: `More in-sync replicas than replicas (${replication}): every write with acks=all fails.`,
                },
            ];
        }
        if (wanted === replication && wanted > 1) {
            return [{ level: 'high', reason: 'Equal to the replication: one broker down stops every write with acks=all.' }];
        }
        if (wanted === 1 && before !== null && Number(before) > 1) {
            return [{ level: 'high', reason: 'A write is acknowledged by one broker alone, whose loss loses it.' }];
        }
        return [{ level: 'low', reason: 'Producers with acks=all wait for another number of brokers.' }];
    },
    'unclean.leader.election.enable': (_, after) => after === 'true'
        ? [{ level: 'high', reason: 'A broker that lags behind may become leader, and acknowledged records are lost.' }]
        : [
            {
                level: 'low',
                reason: 'A partition without an in-sync replica stays unavailable rather than losing records.',
            },
        ],
    'max.message.bytes': (before, after) => before === null || Number(after) < Number(before)
        ? [{ level: 'high', reason: 'Producers whose batches are larger are refused from now on.' }]
        : [{ level: 'low', reason: 'Consumers and followers must take larger batches.' }],
    'message.timestamp.type': () => [
        {
            level: 'medium',
            reason: 'The time of records means something else: retention, windows and offsets by time follow it.',
        },
    ],
};

;// CONCATENATED MODULE: ./packages/infra/topics/diff.ts



/** What has to happen to a topic. Only configs that are set on the topic itself are compared with those declared. */
function diffTopic(declared, live) {
    if (live === undefined)
        return declared.absent ? resource_kind/* unchanged */.C : diff_creation(declared);
    if (declared.absent)
        return diff_deletion(live);
    const partitions = partitionDifference(declared, live);
    const replication = replicationDifference(declared, live);
    const configs = configDifference(declared, live);
    const fields = [...partitions.fields, ...replication.fields, ...configs.fields];
    const grown = partitions.fields.length > 0;
    return {
        action: fields.length === 0 ? 'none' : 'update',
        fields,
        risks: [...partitions.risks, ...configs.risks],
        reversibility: grown
            ? { level: 'partial', reason: 'Partitions cannot be taken away again; configs can be set back.' }
            : lossOf(configs.fields),
        notes: configs.notes,
        blockers: [...partitions.blockers, ...replication.blockers],
    };
}
const nothing = { fields: [], risks: [], notes: [], blockers: [] };
function field(path, before, after, sensitive = false) {
    return sensitive ? { path, before: null, after: null, sensitive } : { path, before, after, sensitive };
}
function diff_creation(declared) {
    return {
        ...resource_kind/* unchanged */.C,
        action: 'create',
        fields: [
            field('partitions', null, String(declared.partitions ?? "the broker's default")),
            field('replication', null, String(declared.replication ?? "the broker's default")),
            ...Object.entries(declared.configs).map(([name, value]) => field(`configs.${name}`, null, (0,config_definitions/* canonicalValue */.ij)(name, value))),
        ],
        reversibility: {
            level: 'partial',
            reason: 'A created topic stays when a deployment is rolled back, since records may be in it already.',
        },
    };
}
function diff_deletion(live) {
    return {
        ...resource_kind/* unchanged */.C,
        action: 'delete',
        fields: [
            field('partitions', String(live.partitions), null),
            field('replication', String(live.replication), null),
            ...Object.entries(live.overrides).map(([name, { value, sensitive }]) => field(`configs.${name}`, value, null, sensitive)),
        ],
        risks: [{ level: 'high', reason: 'Deleting a topic deletes its records.' }],
        reversibility: { level: 'none', reason: 'The records are gone; only an empty topic could be created again.' },
    };
}
function partitionDifference(declared, live) {
    const wanted = declared.partitions;
    if (wanted === undefined || wanted === live.partitions)
        return nothing;
    const fields = [field('partitions', String(live.partitions), String(wanted))];
    if (wanted < live.partitions) {
        const blocker = {
            code: 'partitions-shrink',
            message: `Topic "${declared.name}" has ${live.partitions} partitions; Kafka cannot reduce them to ${wanted}.`,
            place: declared.placeOf(['partitions']),
            help: `Declare ${live.partitions}, or move the data to a new topic.`,
        };
        return { ...nothing, fields, blockers: [blocker] };
    }
    const policy = effective(declared, live, 'cleanup.policy');
    const risks = policy.includes('compact')
        ? [
            {
                level: 'high',
                reason: 'Keys move to other partitions: of a compacted topic, old values of a key stay in its old partition for ever.',
            },
        ]
        : [{ level: 'medium', reason: 'Records of one key land in another partition from now on, so their order breaks.' }];
    return { ...nothing, fields, risks };
}
function replicationDifference(declared, live) {
    const wanted = declared.replication;
    if (wanted === undefined || (wanted === live.replication && live.uniform))
        return nothing;
    const now = live.uniform ? String(live.replication) : `${live.replication} at most, differing between partitions`;
    const blocker = {
        code: 'replication-change',
        message: `Topic "${declared.name}" has replication ${now}, not ${wanted}; that takes a reassignment of its partitions, which copies their data.`,
        place: declared.placeOf(['replication']),
        help: 'Reassign them with kafka-reassign-partitions.sh and a throttle (or Cruise Control), or declare what is there.',
    };
    return { ...nothing, fields: [field('replication', now, String(wanted))], blockers: [blocker] };
}
function configDifference(declared, live) {
    const fields = [];
    const risks = [];
    for (const [name, text] of Object.entries(declared.configs)) {
        const wanted = (0,config_definitions/* canonicalValue */.ij)(name, text);
        const override = live.overrides[name];
        const before = override?.value === undefined || override.value === null ? null : (0,config_definitions/* canonicalValue */.ij)(name, override.value);
        if (override !== undefined && before === wanted)
            continue;
        fields.push(field(`configs.${name}`, before, wanted, override?.sensitive));
        risks.push(...configRisks(name, before ?? inherited(live, name), wanted, replicationOf(declared, live)));
    }
    const unlisted = Object.entries(live.overrides).filter(([name]) => !Object.hasOwn(declared.configs, name));
    if (declared.unlisted === 'reset') {
        for (const [name, { value, sensitive }] of unlisted) {
            fields.push(field(`configs.${name}`, value, null, sensitive));
            const fallback = live.inherited[name] ?? (0,config_definitions/* definitionOf */.Fg)(name)?.standard;
            if (value !== null && fallback !== undefined) {
                risks.push(...configRisks(name, (0,config_definitions/* canonicalValue */.ij)(name, value), (0,config_definitions/* canonicalValue */.ij)(name, fallback), replicationOf(declared, live)));
            }
        }
    }
    const notes = declared.unlisted === 'warn'
        ? unlisted.map(([name, { value, sensitive }]) => `${name} is set on the topic${sensitive ? '' : ` (${value ?? ''})`} and not declared; it stays as it is.`)
        : [];
    return { ...nothing, fields, risks, notes };
}
function replicationOf(declared, live) {
    return declared.replication ?? live.replication;
}
/** The value that holds without an override on the topic. */
function inherited(live, name) {
    const value = live.inherited[name] ?? (0,config_definitions/* definitionOf */.Fg)(name)?.standard;
    return value === undefined ? null : (0,config_definitions/* canonicalValue */.ij)(name, value);
}
function effective(declared, live, name) {
    return declared.configs[name] ?? live.overrides[name]?.value ?? live.inherited[name] ?? '';
}
/** What cannot be taken back although the config can. */
function lossOf(fields) {
    const deleting = fields.some(({ path }) => /^configs\.(local\.)?(retention\.|cleanup\.policy|delete\.retention)/.test(path));
    return deleting
        ? { level: 'partial', reason: 'The config can be set back; records that Kafka deleted meanwhile are gone.' }
        : { level: 'full' };
}

;// CONCATENATED MODULE: ./packages/infra/topics/read-live.ts
/** Live state of the topics that exist, in two requests for any number of them. */
async function readTopics(names, kafka) {
    const states = await kafka.topics(names);
    const settings = await kafka.settings([...states.keys()]);
    const found = new Map();
    for (const [name, { partitions, replication, uniform }] of states) {
        const configs = [...(settings.get(name) ?? [])];
        found.set(name, {
            partitions,
            replication,
            uniform,
            overrides: Object.fromEntries(configs
                .filter(([, { source }]) => source === 'topic')
                .map(([config, { value, sensitive }]) => [config, { value, sensitive }])),
            inherited: Object.fromEntries(configs.flatMap(([config, { source, value }]) => source !== 'topic' && value !== null ? [[config, value]] : [])),
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/infra/topics/undo.ts

/**
 * Sets configs back to what they were. A created topic stays: records may be in it already, and deleting them would be
 * worse than leaving it.
 */
async function undoTopic(name, before, after, kafka) {
    if (after.action === 'create')
        return { left: [`Topic "${name}" was created and stays: there may be records in it.`] };
    if (after.action === 'delete')
        return { left: [`Topic "${name}" was deleted; its records cannot be brought back.`] };
    if (before === undefined)
        return { left: [] };
    const changed = after.fields.filter(({ path }) => path.startsWith('configs.')).map(({ path }) => path.slice(8));
    const was = (config) => before.overrides[config]?.value;
    const set = changed.flatMap((config) => {
        const value = was(config);
        return typeof value === 'string' ? [[config, value]] : [];
    });
    const unset = changed.filter((config) => before.overrides[config] === undefined);
    if (changed.length > 0) {
        const change = { topic: name, set: Object.fromEntries(set), unset };
        const refusal = (await kafka.changeSettings([change], { validateOnly: false })).get(name);
        if (refusal !== undefined)
            throw refused(name, 'set back the configs of', refusal);
    }
    const secrets = changed.filter((config) => was(config) === null);
    return {
        left: [
            ...(after.fields.some(({ path }) => path === 'partitions')
                ? [`Topic "${name}" keeps its new partitions: Kafka cannot take them away.`]
                : []),
            ...secrets.map((config) => `${config} of topic "${name}" is a secret whose old value is not known.`),
        ],
    };
}

;// CONCATENATED MODULE: ./packages/infra/topics/index.ts





const kafkaOf = ({ kafka }) => required(kafka, 'kafka');
const topicKind = {
    name: 'topic',
    service: 'kafka',
    order: 2,
    declared: ({ topics }) => topics,
    readLive: (declared, platform) => readTopics(declared.map(({ name }) => name), kafkaOf(platform)),
    diff: diffTopic,
    check: (changes, platform) => checkTopics(changes, kafkaOf(platform)),
    apply: (change, platform) => applyTopic(change, kafkaOf(platform), platform.signal),
    preImage: (live) => live,
    undo: (name, before, after, platform) => undoTopic(name, before, after, kafkaOf(platform)),
};

;// CONCATENATED MODULE: ./packages/infra/kinds.ts





/** Deletes come after everything else, in reverse order of kinds. */
const deletesAfter = 100;
/** How many steps a resource comes after those that it needs; at most 999, and the same for all of a circle. */
function depthOf(name, needs, above = []) {
    if (above.includes(name) || above.length > 998)
        return 0;
    const inner = (needs.get(name) ?? []).filter((each) => needs.has(each));
    return Math.max(0, ...inner.map((each) => depthOf(each, needs, [...above, name]) + 1));
}
function anyKind(kind) {
    return {
        name: kind.name,
        service: kind.service,
        isDeclared: (state, isSelected) => kind.declared(state).some(({ name }) => isSelected(kind.name, name)),
        async plan(state, platform, isSelected) {
            const declared = kind.declared(state).filter(({ name }) => isSelected(kind.name, name));
            const live = declared.length === 0 ? new Map() : await kind.readLive(declared, platform);
            const compared = declared.map((each) => {
                const found = live.get(each.name);
                return { declared: each, live: found, difference: kind.diff(each, found) };
            });
            const needs = new Map(declared.map((each) => [each.name, kind.needs?.(each) ?? []]));
            const changes = compared.map((each) => {
                const { difference } = each;
                const order = kind.order + depthOf(each.declared.name, needs) / 1_000;
                return {
                    declared: each.declared,
                    difference,
                    order: difference.action === 'delete' ? deletesAfter - order : order,
                    preImage: each.live === undefined ? undefined : kind.preImage(each.live),
                    apply: () => kind.apply(each, platform),
                    change: {
                        id: `${kind.name}/${each.declared.name}`,
                        kind: kind.name,
                        name: each.declared.name,
                        action: difference.action,
                        fields: [...difference.fields],
                        risk: {
                            level: (0,resource_kind/* highestRisk */.g)(difference.risks),
                            reasons: [
                                ...new Set(difference.risks.filter(({ level }) => level !== 'none').map(({ reason }) => reason)),
                            ],
                        },
                        reversibility: difference.reversibility,
                        notes: [...difference.notes],
                        place: each.declared.place,
                    },
                };
            });
            return {
                changes,
                check: () => kind.check(compared.filter(({ difference }) => difference.action !== 'none'), platform),
            };
        },
        undo: (name, before, after, platform) => kind.undo(name, before, after, platform),
    };
}
/** Every kind of resource, in the order that lists show them. */
const kinds = [
    anyKind(subjectKind),
    anyKind(topicKind),
    anyKind(aclKind),
    anyKind(connectorKind),
];
const kindNames = kinds.map(({ name }) => name);


/***/ }),

/***/ 38610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ lint)
});

// UNUSED EXPORTS: lintRules

// EXTERNAL MODULE: ./packages/infra/findings.ts
var infra_findings = __webpack_require__(25365);
// EXTERNAL MODULE: ./packages/infra/connectors/sensitive.ts
var sensitive = __webpack_require__(61720);
// EXTERNAL MODULE: ./packages/infra/connectors/topics-of.ts
var topics_of = __webpack_require__(52342);
;// CONCATENATED MODULE: ./packages/infra/lint/connector-rules.ts


function connectorRule(rule, find) {
    return {
        ...rule,
        find: (state) => state.connectors
            .filter(({ absent }) => !absent)
            .flatMap((declared) => find(declared, state).map((lint) => ({ ...lint, kind: 'connector', declared }))),
    };
}
const connectorRules = [
    connectorRule({ id: 'connector-class', severity: 'error', summary: 'A connector needs connector.class.' }, ({ config, name, placeOf }) => (config['connector.class'] ?? '').trim() === ''
        ? [{ place: placeOf(['config'], 'key'), message: `Connector "${name}" has no connector.class.` }]
        : []),
    connectorRule({
        id: 'connector-literal-secret',
        severity: 'error',
        summary: 'A secret stands in the file as plain text; everybody who may read the repository or ask Connect has it.',
    }, ({ template, placeOf }) => Object.entries(template)
        .filter(([name, value]) => (0,sensitive/* isSensitiveSetting */.bn)(name, new Set()) && value !== '' && !/\$\{[^}]+\}/.test(value) && !(0,sensitive/* isReference */.A_)(value))
        .map(([name]) => ({
        place: placeOf(['config', name]),
        message: `${name} stands in the file as plain text.`,
        help: 'Write a reference that Connect resolves, as ${file:/run/secrets/x.properties:key}, or ${NAME} of a variable.',
    }))),
    connectorRule({
        id: 'connector-name',
        severity: 'error',
        summary: 'Connect takes a connector of this name and can then neither show nor change it over REST.',
    }, ({ name }) => 
    // Jetty 12 refuses %2F, %5C and the like in a path with 400 (seen on Connect 4.3).
    /[/\\;%]|^\s|\s$/.test(name)
        ? [
            {
                message: `"${name}" cannot be the name of a connector: slashes, backslashes, semicolons and percent signs make it unreachable.`,
            },
        ]
        : []),
    connectorRule({
        id: 'connector-dead-letters',
        severity: 'warning',
        summary: 'A sink that tolerates errors drops records unless it has a dead letter queue.',
    }, ({ config, placeOf }) => (0,topics_of/* isSink */.qz)(config) &&
        config['errors.tolerance'] === 'all' &&
        (config['errors.deadletterqueue.topic.name'] ?? '') === ''
        ? [
            {
                place: placeOf(['config', 'errors.tolerance']),
                message: 'errors.tolerance is all and there is no dead letter queue: records that fail are dropped unseen.',
                help: 'Set errors.deadletterqueue.topic.name, and declare that topic.',
            },
        ]
        : []),
    connectorRule({ id: 'connector-tasks-max', severity: 'error', summary: 'tasks.max is a whole number, 1 or more.' }, ({ config, placeOf }) => config['tasks.max'] === undefined || /^[1-9]\d*$/.test(config['tasks.max'].trim())
        ? []
        : [
            {
                place: placeOf(['config', 'tasks.max']),
                message: `tasks.max is "${config['tasks.max']}": expected a whole number, 1 or more.`,
            },
        ]),
];

;// CONCATENATED MODULE: ./packages/infra/lint/naming-rules.ts
/** Every declaration that is not marked for deletion, by section. */
function sectionsOf(state) {
    const present = (declared) => declared.filter(({ absent }) => !absent);
    return [
        { kind: 'topic', naming: 'topics', declared: present(state.topics) },
        { kind: 'acl', naming: 'acls', declared: present(state.acls) },
        { kind: 'schema', naming: 'schemas', declared: present(state.schemas) },
        { kind: 'connector', naming: 'connectors', declared: present(state.connectors) },
    ];
}
const namingRules = [
    {
        id: 'name-pattern',
        severity: 'error',
        summary: 'The name does not match lint.naming of its section.',
        find: (state) => sectionsOf(state).flatMap(({ kind, naming, declared }) => {
            const pattern = state.lint.naming?.[naming];
            if (pattern === undefined)
                return [];
            const whole = new RegExp(`^(?:${pattern})$`);
            return declared
                .filter(({ name }) => !whole.test(name))
                .map((each) => ({ kind, declared: each, message: `The name "${each.name}" does not match ${pattern}.` }));
        }),
    },
    {
        id: 'owner-missing',
        severity: 'error',
        summary: 'Nobody answers for the resource, and lint.require-owner says that somebody must.',
        find: (state) => state.lint['require-owner'] !== true
            ? []
            : sectionsOf(state).flatMap(({ kind, declared }) => declared
                .filter(({ owner }) => owner === undefined)
                .map((each) => ({
                kind,
                declared: each,
                message: `"${each.name}" has no owner.`,
                help: 'Write owner: TEAM.',
            }))),
    },
];

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
;// CONCATENATED MODULE: ./packages/infra/lint/reference-rules.ts


/** What one resource says of another must be true. */
const referenceRules = [
    {
        id: 'connector-topic-undeclared',
        severity: 'warning',
        summary: 'A connector reads or writes a topic that nobody declares.',
        find: ({ connectors, topics }) => {
            const names = topics.map(({ name }) => name);
            if (names.length === 0)
                return [];
            return connectors
                .filter(({ absent }) => !absent)
                .flatMap((declared) => (0,topics_of/* topicsOf */.eU)(declared.config)
                .filter(({ topic }) => !names.includes(topic) && !topic.includes('${'))
                .map(({ topic, setting }) => ({
                kind: 'connector',
                declared,
                place: declared.placeOf(['config', setting]),
                message: `Connector "${declared.name}" uses topic "${topic}", which is not declared.${(0,core/* didYouMean */.au)(topic, names)}`,
            })));
        },
    },
    {
        id: 'acl-topic-undeclared',
        severity: 'warning',
        summary: 'An access rule names a topic that nobody declares.',
        find: ({ acls, topics }) => {
            const names = topics.map(({ name }) => name);
            if (names.length === 0)
                return [];
            return acls
                .filter(({ absent }) => !absent)
                .flatMap((declared) => {
                const [rule] = declared.rules;
                if (rule?.resourceType !== 'topic' || rule.resource === '*')
                    return [];
                const isKnown = names.some((name) => rule.pattern === 'prefixed' ? name.startsWith(rule.resource) : name === rule.resource);
                if (isKnown)
                    return [];
                const message = rule.pattern === 'prefixed'
                    ? `No declared topic begins with "${rule.resource}".`
                    : `Topic "${rule.resource}" is not declared.${(0,core/* didYouMean */.au)(rule.resource, names)}`;
                return [{ kind: 'acl', declared, message, place: declared.placeOf(['topic']) }];
            });
        },
    },
    {
        id: 'topic-two-owners',
        severity: 'warning',
        summary: 'Connectors of different owners write to one topic, or another owner than the topic has.',
        find: ({ topics, connectors }) => connectors
            .filter(({ absent, owner }) => !absent && owner !== undefined)
            .flatMap((declared) => (0,topics_of/* writtenTopics */.yo)(declared.config).flatMap(({ topic, setting }) => {
            const owners = new Set([
                topics.find(({ name }) => name === topic)?.owner,
                ...connectors
                    .filter((other) => !other.absent && (0,topics_of/* writtenTopics */.yo)(other.config).some((each) => each.topic === topic))
                    .map(({ owner }) => owner),
            ]);
            owners.delete(undefined);
            owners.delete(declared.owner);
            if (owners.size === 0)
                return [];
            const message = `Topic "${topic}" is written by "${declared.name}" of ${declared.owner}, but belongs to ${[...owners].join(', ')} too.`;
            return [{ kind: 'connector', declared, message, place: declared.placeOf(['config', setting]) }];
        })),
    },
    {
        id: 'schema-file-missing',
        severity: 'error',
        summary: 'The schema file is not there.',
        find: async ({ schemas, topics }, files) => {
            const found = [];
            for (const declared of schemas) {
                if (declared.absent || (await files.exists(declared.file)))
                    continue;
                const message = `There is no schema file ${declared.file}.`;
                found.push({ kind: 'schema', declared, message, place: declared.placeOf(['file']) });
            }
            const subjects = schemas.map(({ name }) => name);
            for (const { declared, side, schema } of sidesOf(topics)) {
                if (schema === undefined || subjects.includes(schema) || (await files.exists(schema)))
                    continue;
                found.push({
                    kind: 'topic',
                    declared,
                    place: declared.placeOf([side, 'schema']),
                    message: `"${schema}" is neither a declared subject nor a file.${(0,core/* didYouMean */.au)(schema, subjects)}`,
                });
            }
            return found;
        },
    },
    {
        id: 'contract-missing',
        severity: 'error',
        summary: 'The contract file is not there.',
        find: async ({ topics }, files) => {
            const found = [];
            for (const { declared, side, contract } of sidesOf(topics)) {
                if (contract === undefined || (await files.exists(contract)))
                    continue;
                const place = declared.placeOf([side, 'contract']);
                found.push({ kind: 'topic', declared, place, message: `There is no contract file ${contract}.` });
            }
            return found;
        },
    },
    {
        id: 'schema-reference-cycle',
        severity: 'error',
        summary: 'Schemas refer to each other in a circle, so none can be registered first.',
        find: ({ schemas }) => {
            const byName = new Map(schemas.map((schema) => [schema.name, schema]));
            return schemas.flatMap((declared) => {
                const circle = circleFrom(declared.name, (name) => byName.get(name)?.references.map(({ subject }) => subject) ?? []);
                if (circle === undefined)
                    return [];
                return [
                    {
                        kind: 'schema',
                        declared,
                        place: declared.placeOf(['references']),
                        message: `A circle: ${circle.join(' → ')}.`,
                    },
                ];
            });
        },
    },
];
function sidesOf(topics) {
    return topics
        .filter(({ absent }) => !absent)
        .flatMap((declared) => ['key', 'value'].map((side) => ({ declared, side, ...declared[side] })));
}
/** The way from a name back to itself; undefined when there is none. */
function circleFrom(start, next) {
    const seen = new Set();
    const walk = (name, way) => {
        for (const step of next(name)) {
            if (step === start)
                return [...way, step];
            if (seen.has(step))
                continue;
            seen.add(step);
            const found = walk(step, [...way, step]);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return walk(start, [start]);
}

// EXTERNAL MODULE: ./packages/infra/topics/config-definitions.ts
var config_definitions = __webpack_require__(55227);
;// CONCATENATED MODULE: ./packages/infra/lint/topic-rules.ts


const names = config_definitions/* configDefinitions */.Rb.map(({ name }) => name);
/** A rule that looks at one topic at a time; deleted ones are not looked at. */
function topicRule(rule, find) {
    return {
        ...rule,
        find: ({ topics }) => topics
            .filter(({ absent }) => !absent)
            .flatMap((declared) => find(declared).map((lint) => ({ ...lint, kind: 'topic', declared }))),
    };
}
const topicRules = [
    topicRule({ id: 'topic-config-unknown', severity: 'error', summary: 'Kafka has no topic config of this name.' }, ({ configs, placeOf }) => Object.keys(configs)
        // Services add configs of their own, as confluent.value.schema.validation.
        .filter((name) => (0,config_definitions/* definitionOf */.Fg)(name) === undefined && !/^(confluent|redpanda)\./.test(name))
        .map((name) => ({
        place: placeOf(['configs', name], 'key'),
        message: config_definitions/* removedConfigs */.Sf.includes(name)
            ? `${name} was removed in Kafka 4.0.`
            : `Kafka has no topic config ${name}.${(0,core/* didYouMean */.au)(name, names)}`,
    }))),
    topicRule({
        id: 'topic-config-value',
        severity: 'error',
        summary: "The value has not the config's type or is out of its range.",
    }, ({ configs, placeOf }) => Object.entries(configs).flatMap(([name, value]) => {
        const definition = (0,config_definitions/* definitionOf */.Fg)(name);
        const fault = definition === undefined ? undefined : (0,config_definitions/* valueFault */.SH)(definition, value);
        return fault === undefined
            ? []
            : [{ place: placeOf(['configs', name]), message: `${name} is "${value}": expected ${fault}.` }];
    })),
    topicRule({ id: 'topic-name', severity: 'error', summary: 'Kafka takes no topic of this name.' }, ({ name }) => {
        if (!/^[a-zA-Z0-9._-]{1,249}$/.test(name) || name === '.' || name === '..') {
            return [
                {
                    message: `"${name}" cannot be the name of a topic: letters, digits, dots, underscores and dashes, at most 249.`,
                },
            ];
        }
        return [];
    }),
    topicRule({
        id: 'topic-min-insync-replicas',
        severity: 'error',
        summary: 'More in-sync replicas than replicas stop every write; as many stop it when one broker is down.',
    }, ({ configs, replication, placeOf }) => {
        const minimum = Number(configs['min.insync.replicas']);
        if (Number.isNaN(minimum) || replication === undefined || minimum < replication || replication === 1)
            return [];
        const place = placeOf(['configs', 'min.insync.replicas']);
        return minimum > replication
            ? [
                {
                    place,
                    message: `min.insync.replicas ${minimum} is more than replication ${replication}: every write with acks=all fails.`,
                },
            ]
            : [
                {
                    place,
                    message: `min.insync.replicas equals replication ${replication}: one broker down stops every write with acks=all.`,
                },
            ];
    }),
    topicRule({
        id: 'topic-retention-without-delete',
        severity: 'warning',
        summary: 'Retention has no effect on a topic that is only compacted.',
    }, ({ configs, placeOf }) => {
        if (configs['cleanup.policy'] !== 'compact')
            return [];
        return ['retention.ms', 'retention.bytes']
            .filter((name) => configs[name] !== undefined)
            .map((name) => ({
            place: placeOf(['configs', name], 'key'),
            message: `${name} has no effect: cleanup.policy is compact alone.`,
            help: 'Write cleanup.policy: [compact, delete], or leave the retention out.',
        }));
    }),
    topicRule({
        id: 'topic-segment-beyond-retention',
        severity: 'warning',
        summary: 'Kafka deletes whole segments: one that rolls later than the retention keeps records longer.',
    }, ({ configs, placeOf }) => {
        const policy = configs['cleanup.policy'] ?? 'delete';
        const retention = Number(configs['retention.ms'] ?? Number.NaN);
        const segment = Number(configs['segment.ms'] ?? (0,config_definitions/* definitionOf */.Fg)('segment.ms')?.standard);
        if (!policy.includes('delete') || !(retention > 0) || segment <= retention)
            return [];
        if (configs['segment.ms'] === undefined && retention >= 3_600_000)
            return [];
        return [
            {
                place: placeOf(['configs', configs['segment.ms'] === undefined ? 'retention.ms' : 'segment.ms']),
                message: `A segment is closed after ${segment} ms, later than retention.ms ${retention}: records live until both have passed.`,
            },
        ];
    }),
    {
        id: 'topic-partitions',
        severity: 'error',
        summary: 'The number of partitions is outside of lint.partitions.',
        find: ({ topics, lint }) => outside(topics, 'partitions', lint.partitions),
    },
    {
        id: 'topic-replication',
        severity: 'error',
        summary: 'The replication is outside of lint.replication.',
        find: ({ topics, lint }) => outside(topics, 'replication', lint.replication),
    },
];
function outside(topics, field, bounds = {}) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = bounds;
    return topics
        .filter(({ absent }) => !absent)
        .flatMap((declared) => {
        const value = declared[field];
        if (value === undefined || (value >= min && value <= max))
            return [];
        const allowed = value < min ? `at least ${min}` : `at most ${max}`;
        const message = `Topic "${declared.name}" has ${field} ${value}: expected ${allowed}.`;
        return [{ kind: 'topic', declared, message, place: declared.placeOf([field]) }];
    });
}

;// CONCATENATED MODULE: ./packages/infra/lint/index.ts





/** Every lint rule. */
const lintRules = [...namingRules, ...topicRules, ...connectorRules, ...referenceRules];
/** What is wrong with desired state as it is written, by every rule that is not switched off. Asks no service. */
async function lint(state, isSelected, files) {
    const findings = [];
    for (const rule of lintRules) {
        const severity = state.lint.rules?.[rule.id] ?? rule.severity;
        if (severity === 'off')
            continue;
        for (const { declared, kind, message, place, help } of await rule.find(state, files)) {
            if (declared.ignored.includes(rule.id) || !isSelected(kind, declared.name))
                continue;
            const problem = {
                code: rule.id,
                message,
                place: place ?? declared.place,
                ...(help === undefined ? {} : { help }),
            };
            findings.push((0,infra_findings/* findingOf */.h)(problem, severity));
        }
    }
    return findings;
}


/***/ }),

/***/ 38317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17839);


/** Compares desired state with live state. Reads only. Errors are those of the services' clients. */
async function makePlan(state, platform, targets, isSelected) {
    const available = _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E.filter(({ service }) => platform[service] !== undefined);
    const parts = await Promise.all(available.map((kind) => kind.plan(state, platform, isSelected)));
    const planned = parts.flatMap(({ changes }) => changes).toSorted((left, right) => left.order - right.order);
    const orders = [...new Set(planned.map(({ order }) => order))];
    const changes = planned.map(({ change, order }) => ({ ...change, step: orders.indexOf(order) + 1 }));
    const count = (action) => changes.filter((change) => change.action === action).length;
    return {
        plan: {
            planVersion: 1,
            ...(state.environment === undefined ? {} : { environment: state.environment }),
            targets: [...targets],
            counts: Object.fromEntries(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .planActions */ .li.map((action) => [action, count(action)])),
            changes,
        },
        planned,
        blockers: planned.flatMap(({ difference }) => difference.blockers),
        check: async () => (await Promise.all(parts.map((part) => part.check()))).flat(),
        unplanned: _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E
            .filter((kind) => platform[kind.service] === undefined && kind.isDeclared(state, isSelected))
            .map(({ name }) => name),
    };
}


/***/ }),

/***/ 54047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openPlatform)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_connect__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37017);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38089);
/* harmony import */ var _kafka_dataops_kafka__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88112);
/* harmony import */ var _kafka_dataops_registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50081);




/**
 * Opens the services that the inputs name and asks each who it is.
 * @throws BadInputError when a service belongs to another cluster than the manifest's; UnreachableError.
 */
async function openPlatform(inputs, state, patience, ports) {
    const { fetch, signal, maskSecret } = ports;
    const kafka = inputs['bootstrap-servers'] === undefined ? undefined : await (0,_kafka_dataops_kafka__WEBPACK_IMPORTED_MODULE_2__/* .connectionSettings */ .Q7)(inputs, ports);
    const connect = (0,_kafka_dataops_connect__WEBPACK_IMPORTED_MODULE_0__/* .connectSettings */ .UL)(inputs, ports);
    const registry = (0,_kafka_dataops_registry__WEBPACK_IMPORTED_MODULE_3__/* .registrySettings */ .HO)(inputs, ports);
    const http = { fetch, signal, maskSecret };
    const writer = kafka === undefined ? undefined : await (0,_kafka_dataops_kafka__WEBPACK_IMPORTED_MODULE_2__/* .openTopicWriter */ .BN)(kafka, signal);
    const acls = kafka === undefined ? undefined : await (0,_kafka_dataops_kafka__WEBPACK_IMPORTED_MODULE_2__/* .openAclAdmin */ .Gd)(kafka, signal);
    const connection = registry === undefined ? undefined : { ...registry, ...http };
    const client = connect === undefined ? undefined : (0,_kafka_dataops_connect__WEBPACK_IMPORTED_MODULE_0__/* .connectClient */ .mh)({ ...connect, ...http });
    const platform = {
        signal,
        patience,
        readText: (file) => ports.files.readText(file),
        ...(writer === undefined ? {} : { kafka: writer }),
        ...(acls === undefined ? {} : { acls }),
        ...(client === undefined ? {} : { connect: client }),
        ...(connection === undefined
            ? {}
            : { registry: { admin: (0,_kafka_dataops_registry__WEBPACK_IMPORTED_MODULE_3__/* .registryAdmin */ .BY)(connection), client: (0,_kafka_dataops_registry__WEBPACK_IMPORTED_MODULE_3__/* .registryClient */ .Rk)(connection) } }),
    };
    const close = async () => {
        await Promise.allSettled([writer?.close(), acls?.close()]);
    };
    try {
        const targets = [];
        if (writer !== undefined && kafka !== undefined) {
            const { clusterId } = await writer.cluster();
            targets.push({ service: 'kafka', address: kafka.brokers.map(_kafka_dataops_kafka__WEBPACK_IMPORTED_MODULE_2__/* .formatBroker */ .f).join(','), clusterId });
        }
        if (client !== undefined) {
            const { version, kafkaClusterId } = await client.cluster();
            const id = kafkaClusterId === '' ? {} : { clusterId: kafkaClusterId };
            targets.push({ service: 'connect', address: client.url, version, ...id });
        }
        if (registry !== undefined) {
            await platform.registry?.admin.globalLevel();
            targets.push({ service: 'registry', address: registry.url });
        }
        const problems = wrongClusters(targets, state);
        if (problems.length > 0)
            throw new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys(problems);
        return { platform, targets, connection: kafka, [Symbol.asyncDispose]: close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** A plan for one cluster must not reach another, and a worker must not work on another cluster than its topics are in. */
function wrongClusters(targets, state) {
    const kafka = targets.find(({ service }) => service === 'kafka');
    const wanted = state.clusterId ?? kafka?.clusterId;
    return targets.flatMap(({ service, address, clusterId }) => {
        if (wanted === undefined || clusterId === undefined || clusterId === wanted)
            return [];
        const whose = state.clusterId === undefined ? `the brokers are of ${wanted}` : `${state.file} is for ${wanted}`;
        return [
            {
                code: 'wrong-cluster',
                message: service === 'connect'
                    ? `Kafka Connect at ${address} works on Kafka cluster ${clusterId}, but ${whose}.`
                    : `The brokers at ${address} are of cluster ${clusterId}, but ${whose}.`,
                help: 'Check the addresses; if the cluster is meant, write its id under cluster.id of the manifest.',
            },
        ];
    });
}


/***/ }),

/***/ 36448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);

const words = {
    create: 'to create',
    update: 'to change',
    delete: 'to delete',
    replace: 'to replace',
    none: 'unchanged',
};
/** `Plan: 2 to create, 1 to change, 3 unchanged.` */
function describePlan({ counts }) {
    const parts = _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .planActions */ .li.filter((action) => counts[action] > 0).map((action) => `${counts[action]} ${words[action]}`);
    return parts.length === 0 ? 'Plan: nothing is declared.' : `Plan: ${parts.join(', ')}.`;
}


/***/ }),

/***/ 41545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ probeSources)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);

const probeTimeoutMs = 10_000;
/** The URLs that connectors say their source answers at, and those that do not. No credential is sent. */
async function probeSources(state, isSelected, ports) {
    const probes = state.connectors
        .filter(({ name, absent }) => !absent && isSelected('connector', name))
        .flatMap(({ name, probe, placeOf }) => probe.map((text, index) => ({ name, text, place: placeOf(['probe', index]) })));
    const problems = await Promise.all(probes.map(async ({ name, text, place }) => {
        const fault = await faultOf(text, ports);
        if (fault === undefined)
            return [];
        const message = `The source of connector "${name}" does not answer at ${shownUrl(text)}: ${fault}.`;
        return [{ code: 'source-unreachable', message, place }];
    }));
    return problems.flat();
}
/** Why a URL is no sign of life; undefined when it is. A login that it wants is one. */
async function faultOf(text, { fetch, signal }) {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return 'it is no http or https URL';
    try {
        const bounded = AbortSignal.any([signal, AbortSignal.timeout(probeTimeoutMs)]);
        const response = await fetch(text, { signal: bounded, redirect: 'follow' });
        await response.body?.cancel();
        const { status } = response;
        return status < 400 || [401, 403, 405, 429].includes(status) ? undefined : `HTTP ${status}`;
    }
    catch (error) {
        signal.throwIfAborted();
        return (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .fetchReason */ .X2)(error);
    }
}
/** Without a login and without the query, which may hold a key. */
function shownUrl(text) {
    if (!URL.canParse(text))
        return text.replace(/[?#].*/s, '');
    const { origin, pathname } = new URL(text);
    return `${origin}${pathname}`;
}


/***/ }),

/***/ 49598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unchanged),
/* harmony export */   g: () => (/* binding */ highestRisk)
/* harmony export */ });
/** The most severe level first. */
function highestRisk(risks) {
    const order = ['high', 'medium', 'low', 'none'];
    return order.find((level) => risks.some((risk) => risk.level === level)) ?? 'none';
}
const unchanged = {
    action: 'none',
    fields: [],
    risks: [],
    reversibility: { level: 'full' },
    notes: [],
    blockers: [],
};


/***/ }),

/***/ 27409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf),
/* harmony export */   r: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17839);


/**
 * Which resources a run looks at: `kinds` by name, `names` by patterns in which `*` stands for any text; `!` before a
 * pattern takes away. All when neither is given.
 * @throws BadInputError for a kind that there is not.
 */
function selection(kinds, names) {
    for (const kind of kinds ?? []) {
        if (_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindNames */ .$.includes(kind))
            continue;
        throw new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys({
            code: 'malformed-input',
            message: `kinds names "${kind}", which is no kind of resource.${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(kind, _kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindNames */ .$)}`,
            help: `Kinds are ${_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindNames */ .$.join(', ')}.`,
        });
    }
    const taken = (names ?? []).filter((pattern) => !pattern.startsWith('!')).map(patternOf);
    const left = (names ?? []).filter((pattern) => pattern.startsWith('!')).map((pattern) => patternOf(pattern.slice(1)));
    return (kind, name) => (kinds === undefined || kinds.length === 0 || kinds.includes(kind)) &&
        (taken.length === 0 || taken.some((pattern) => pattern.test(name))) &&
        !left.some((pattern) => pattern.test(name));
}
/** `*` stands for any text. */
function patternOf(pattern) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's');
}


/***/ }),

/***/ 55227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Rb: () => (/* binding */ configDefinitions),
/* harmony export */   SH: () => (/* binding */ valueFault),
/* harmony export */   Sf: () => (/* binding */ removedConfigs),
/* harmony export */   ij: () => (/* binding */ canonicalValue)
/* harmony export */ });
/**
 * Topic configs as the broker itself defines them. Source: org.apache.kafka.storage.internals.log.LogConfig of Apache Kafka
 * 4.3.1 (Apache-2.0), printed by tools/topic-configs/TopicConfigs.java.
 */
const configDefinitions = [
    { name: 'cleanup.policy', type: 'list', standard: 'delete', values: ['compact', 'delete'] },
    { name: 'compression.gzip.level', type: 'int', standard: '-1', minimum: 1, maximum: 9, besides: -1 },
    { name: 'compression.lz4.level', type: 'int', standard: '9', minimum: 1, maximum: 17 },
    {
        name: 'compression.type',
        type: 'string',
        standard: 'producer',
        values: ['uncompressed', 'zstd', 'lz4', 'snappy', 'gzip', 'producer'],
    },
    { name: 'compression.zstd.level', type: 'int', standard: '3', minimum: -131072, maximum: 22 },
    { name: 'delete.retention.ms', type: 'long', standard: '86400000', minimum: 0 },
    { name: 'file.delete.delay.ms', type: 'long', standard: '60000', minimum: 0 },
    { name: 'flush.messages', type: 'long', standard: '9223372036854775807', minimum: 1 },
    { name: 'flush.ms', type: 'long', standard: '9223372036854775807', minimum: 0 },
    { name: 'follower.replication.throttled.replicas', type: 'list', standard: '' },
    { name: 'index.interval.bytes', type: 'int', standard: '4096', minimum: 0 },
    { name: 'leader.replication.throttled.replicas', type: 'list', standard: '' },
    { name: 'local.retention.bytes', type: 'long', standard: '-2', minimum: -2 },
    { name: 'local.retention.ms', type: 'long', standard: '-2', minimum: -2 },
    { name: 'max.compaction.lag.ms', type: 'long', standard: '9223372036854775807', minimum: 1 },
    { name: 'max.message.bytes', type: 'int', standard: '1048588', minimum: 0 },
    { name: 'message.timestamp.after.max.ms', type: 'long', standard: '3600000', minimum: 0 },
    { name: 'message.timestamp.before.max.ms', type: 'long', standard: '9223372036854775807', minimum: 0 },
    { name: 'message.timestamp.type', type: 'string', standard: 'CreateTime', values: ['CreateTime', 'LogAppendTime'] },
    { name: 'min.cleanable.dirty.ratio', type: 'double', standard: '0.5', minimum: 0, maximum: 1 },
    { name: 'min.compaction.lag.ms', type: 'long', standard: '0', minimum: 0 },
    { name: 'min.insync.replicas', type: 'int', standard: '1', minimum: 1 },
    { name: 'preallocate', type: 'boolean', standard: 'false' },
    { name: 'remote.log.copy.disable', type: 'boolean', standard: 'false' },
    { name: 'remote.log.delete.on.disable', type: 'boolean', standard: 'false' },
    { name: 'remote.storage.enable', type: 'boolean', standard: 'false' },
    { name: 'retention.bytes', type: 'long', standard: '-1' },
    { name: 'retention.ms', type: 'long', standard: '604800000', minimum: -1 },
    { name: 'segment.bytes', type: 'int', standard: '1073741824', minimum: 1048576 },
    { name: 'segment.index.bytes', type: 'int', standard: '10485760', minimum: 4 },
    { name: 'segment.jitter.ms', type: 'long', standard: '0', minimum: 0 },
    { name: 'segment.ms', type: 'long', standard: '604800000', minimum: 1 },
    { name: 'unclean.leader.election.enable', type: 'boolean', standard: 'false' },
];
/** Configs that brokers before Kafka 4.0 had (KIP-724, KIP-937). */
const removedConfigs = [
    'message.downconversion.enable',
    'message.format.version',
    'message.timestamp.difference.max.ms',
];
const byName = new Map(configDefinitions.map((definition) => [definition.name, definition]));
function definitionOf(name) {
    return byName.get(name);
}
const bounds = {
    int: [-(2n ** 31n), 2n ** 31n - 1n],
    long: [-(2n ** 63n), 2n ** 63n - 1n],
};
/** What is wrong with a value, in words that follow "expected"; undefined when a broker takes it. */
function valueFault(definition, value) {
    const text = value.trim();
    switch (definition.type) {
        case 'boolean':
            return /^(true|false)$/i.test(text) ? undefined : 'true or false';
        case 'int':
        case 'long': {
            const [low, high] = bounds[definition.type];
            if (!/^[+-]?\d+$/.test(text))
                return `a whole number${rangeOf(definition)}`;
            const number = BigInt(text.replace('+', ''));
            if (number < low || number > high)
                return `a whole number from ${low} to ${high}`;
            return isWithin(definition, Number(number)) ? undefined : `a whole number${rangeOf(definition)}`;
        }
        case 'double':
            if (text === '' || !Number.isFinite(Number(text)))
                return `a number${rangeOf(definition)}`;
            return isWithin(definition, Number(text)) ? undefined : `a number${rangeOf(definition)}`;
        case 'string':
        case 'list': {
            const { values } = definition;
            const items = definition.type === 'list' ? text.split(',').map((item) => item.trim()) : [text];
            if (values === undefined || items.every((item) => values.includes(item)))
                return undefined;
            return `${definition.type === 'list' ? 'one or more' : 'one'} of ${values.join(', ')}`;
        }
    }
}
function isWithin({ minimum, maximum, besides }, value) {
    return (value === besides || ((minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum)));
}
function rangeOf({ minimum, maximum, besides }) {
    const or = besides === undefined ? '' : `, or ${besides}`;
    if (minimum !== undefined && maximum !== undefined)
        return ` from ${minimum} to ${maximum}${or}`;
    return minimum === undefined ? '' : `, ${minimum} or more${or}`;
}
/**
 * One text for all texts that mean the same to a broker: numbers without sign and leading zeros, booleans in lower case,
 * lists sorted. Texts of unknown configs stay as they are.
 */
function canonicalValue(name, value) {
    const definition = definitionOf(name);
    if (definition === undefined || valueFault(definition, value) !== undefined)
        return value;
    const text = value.trim();
    switch (definition.type) {
        case 'boolean':
            return text.toLowerCase();
        case 'int':
        case 'long':
            return BigInt(text.replace('+', '')).toString();
        case 'double':
            return String(Number(text));
        case 'list':
            return [...new Set(text.split(',').map((item) => item.trim()))].toSorted().join(',');
        case 'string':
            return text;
    }
}


/***/ }),

/***/ 50081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BY: () => (/* reexport */ registryAdmin),
  Rk: () => (/* reexport */ registryClient),
  aL: () => (/* reexport */ registryConnection),
  HO: () => (/* reexport */ registrySettings)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
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
        ...connection.headers,
        ...(0,core/* authorizationHeader */.bc)(connection.auth, connection.maskSecret),
    };
    return (path, query = {}, call = undefined) => {
        const url = new URL(`${connection.url}${path}`);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, value);
        return (0,core/* retry */.L5)(async () => send(connection, url, await withToken(headers, connection), call), retryPolicy, retryTimer, signal);
    };
}
async function withToken(headers, { token }) {
    return token === undefined ? headers : { ...headers, authorization: `Bearer ${await token()}` };
}
async function send({ fetch, signal, auth, token }, url, headers, call) {
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
    return {
        kind: 'done',
        value: readAnswer(response, text, url, token === undefined ? auth.kind : 'bearer', call?.answers ?? []),
    };
}
const hostHelp = 'Check schema-registry-url, and that this machine may connect there.';
function again(response, url) {
    const afterMs = (0,core/* retryAfterMs */.Vs)(response.headers.get('retry-after'), Date.now());
    const reason = response.status === 429 ? 'limits the rate of requests' : 'has trouble of its own';
    const message = `The schema registry at ${url.origin} ${reason} (HTTP ${response.status} for ${url.pathname}).`;
    const error = unreachable('registry-unreachable', message, 'Try again later.');
    return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) };
}
function readAnswer(response, text, url, login, answers) {
    const { status } = response;
    const body = parseBody(text);
    if (status >= 200 && status < 300 && body !== undefined)
        return { found: true, body };
    if (status === 401 || status === 403)
        throw refused(status, url, login);
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
function refused(status, url, login) {
    if (status === 403) {
        const message = `The schema registry at ${url.origin} does not let this login read ${url.pathname} (HTTP 403).`;
        return unreachable('registry-refused', message, 'Give the login the right to read subjects and schemas.');
    }
    const given = { none: 'wants a login', basic: 'refuses the user name and password', bearer: 'refuses the token' };
    const message = `The schema registry at ${url.origin} ${given[login]} (HTTP 401).`;
    const help = login === 'none'
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
    ruleSet: schemas/* unknown */.L5J().optional(),
    metadata: schemas/* unknown */.L5J().optional(),
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
    return {
        schemaType: answer.schemaType ?? 'AVRO',
        schema: answer.schema,
        references: answer.references ?? [],
        ...(answer.ruleSet == null ? {} : { ruleSet: answer.ruleSet }),
        ...(answer.metadata == null ? {} : { metadata: answer.metadata }),
    };
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

;// CONCATENATED MODULE: ./packages/registry/connection-inputs.ts


const inputPrefix = 'schema-registry-';
const contradictionCode = 'registry-contradiction';
/**
 * The connection that all inputs of a registry describe: by name and password, token, OAuth or certificate; undefined
 * when they name no registry.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let a login go to a host.
 */
async function registryConnection(inputs, ports) {
    const settings = registrySettings(inputs, ports);
    const given = Object.keys(inputs).filter((name) => loginNames.test(name));
    if (settings === undefined) {
        if (given.length === 0)
            return undefined;
        const message = `${given.join(', ')} given, but schema-registry-url is not.`;
        throw new core/* BadInputError */.Ys({ code: contradictionCode, message, help: 'Give the registry URL too.' });
    }
    const tls = await (0,core/* readTlsInputs */.tl)(withoutUndefined({
        'ssl-ca': inputs['schema-registry-ssl-ca'],
        'ssl-cert': inputs['schema-registry-ssl-cert'],
        'ssl-key': inputs['schema-registry-ssl-key'],
    }), ports, inputPrefix);
    const oauth = oauthOf(inputs, settings.auth.kind !== 'none', ports);
    const problems = [...tls.problems, ...oauth.problems];
    if (oauth.token !== undefined) {
        const target = (0,core/* targetOfUrl */.C7)(new URL(settings.url));
        const problem = (0,core/* disallowedHostProblem */.cQ)(target, inputs['allowed-hosts'], 'The schema registry token');
        if (problem !== undefined)
            problems.push(problem);
    }
    if (problems.length > 0)
        throw new core/* BadInputError */.Ys(problems);
    const isSecure = Object.keys(tls.tls).length > 0;
    return {
        ...settings,
        ...(oauth.token === undefined ? {} : { token: oauth.token }),
        headers: confluentHeaders(inputs),
        fetch: isSecure ? (ports.secureFetch?.(tls.tls) ?? ports.fetch) : ports.fetch,
        signal: ports.signal,
        maskSecret: ports.maskSecret,
    };
}
const loginNames = /^schema-registry-(oauth|ssl|logical-cluster|identity-pool)/;
function oauthOf(inputs, hasLogin, ports) {
    const tokenUrl = inputs['schema-registry-oauth-token-url'];
    if (tokenUrl === undefined) {
        const given = Object.keys(inputs).filter((name) => name.startsWith('schema-registry-oauth-'));
        if (given.length === 0)
            return { problems: [] };
        const message = `${given.join(', ')} given without schema-registry-oauth-token-url.`;
        const help = 'Give the token endpoint of the identity provider, or "github" for the workflow\'s own token.';
        return { problems: [{ code: contradictionCode, message, help }] };
    }
    const source = (0,core/* oauthTokenSource */.wn)({
        tokenUrl,
        clientId: inputs['schema-registry-oauth-client-id'],
        clientSecret: inputs['schema-registry-oauth-client-secret'],
        scope: inputs['schema-registry-oauth-scope'],
    }, { inputPrefix, contradictionCode, allowedHosts: inputs['allowed-hosts'] }, ports);
    if (!hasLogin)
        return source;
    const message = 'schema-registry-oauth-token-url and another login for the registry are both given.';
    return { problems: [...source.problems, { code: contradictionCode, message, help: 'Give only one.' }] };
}
/** What Confluent Cloud wants beside a bearer token. */
function confluentHeaders(inputs) {
    return withoutUndefined({
        'target-sr-cluster': inputs['schema-registry-logical-cluster'],
        'confluent-identity-pool-id': inputs['schema-registry-identity-pool'],
    });
}
function withoutUndefined(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./packages/registry/index.ts






/***/ })

};
