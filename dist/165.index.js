export const id = 165;
export const ids = [165];
export const modules = {

/***/ 33373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: () => (/* binding */ configAnswer),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   X$: () => (/* binding */ sameConfig)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

/** A connector's configuration as Connect's API answers it. */
const configAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable());
/** Settings without a value are none. */
function configOf(answer) {
    return Object.fromEntries(Object.entries(answer).filter((entry) => entry[1] !== null));
}
/** Whether two configurations are the same for Connect, apart from the settings in `ignored`. */
function sameConfig(left, right, ignored = []) {
    const settings = new Set([...Object.keys(left), ...Object.keys(right)]);
    for (const setting of ignored)
        settings.delete(setting);
    return [...settings].every((setting) => left[setting] === right[setting]);
}


/***/ }),

/***/ 20165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ connectSettings),
  n: () => (/* binding */ openConnect)
});

// EXTERNAL MODULE: ./packages/core/http-service.ts
var http_service = __webpack_require__(72360);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/json-service.ts
var json_service = __webpack_require__(64670);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/connect/config.ts
var connect_config = __webpack_require__(33373);
;// CONCATENATED MODULE: ./packages/connect/request.ts

/**
 * A rebalance of the workers takes seconds, during which reads too are answered 409 (strimzi's documentation: 200 ms doubled,
 * 10 steps).
 */
const connectRetryPolicy = { attempts: 10, baseMs: 200, maxMs: 10_000, maxRequestedMs: 60_000 };
const apacheConnect = {
    title: 'Kafka Connect',
    code: 'connect',
    addressHelp: 'Check connect-url, and that this machine may connect there; the log of the worker says more.',
    loginHelp: {
        missing: 'Give connect-username and connect-password, or connect-token.',
        refused: 'Check the login.',
    },
    // Connect's own limit for what it hands to another worker is 90 s; creating a connector validates it, which can be slow.
    timeoutMs: 95_000,
    retryPolicy: connectRetryPolicy,
    judge,
};
/**
 * Requests to one Connect cluster, again where that may help: no answer, 409 (a rebalance or a concurrent change; callers
 * that create read "already exists" themselves), 429 and 5xx except 500s that say what is wrong with the request.
 * @throws UnreachableError (of the answered function), with the codes connect-unreachable, connect-refused (401, 403),
 * connect-busy (a rebalance that does not end) and connect-unexpected-answer; the signal's reason when it aborts.
 */
function connectRequest(connection) {
    return (0,json_service/* jsonRequest */.UX)(apacheConnect, connection);
}
function judge(answer, url) {
    if (answer.status === 409)
        return { outlook: 'passing', problem: busy(url, answer) };
    // KAFKA-14353: a request that timed out within Connect may still be carried out.
    if (answer.status === 500 && !/timed? ?out/i.test(answer.message))
        return { outlook: 'final' };
    return undefined;
}
function busy(url, { message }) {
    return {
        code: 'connect-busy',
        message: `Kafka Connect at ${url.origin} stayed busy (HTTP 409: ${message || 'rebalance'}).`,
        help: 'Its workers are rebalancing or somebody else changes the same connector; try again.',
    };
}

;// CONCATENATED MODULE: ./packages/connect/client.ts




const partAnswer = schemas/* object */.Ikc({ state: schemas/* string */.YjP(), worker_id: schemas/* string */.YjP().nullish(), trace: schemas/* string */.YjP().nullish() });
const statusAnswer = schemas/* object */.Ikc({
    connector: partAnswer,
    tasks: schemas/* array */.YOg(partAnswer.extend({ id: schemas/* int */.Whr() })),
});
const connectorsAnswer = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ info: schemas/* object */.Ikc({ config: connect_config/* configAnswer */.V_ }), status: statusAnswer.optional() }));
const validationAnswer = schemas/* object */.Ikc({
    configs: schemas/* array */.YOg(schemas/* object */.Ikc({
        definition: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), required: schemas/* boolean */.zMY() }).nullish(),
        value: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), errors: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    })),
});
const pluginsAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ class: schemas/* string */.YjP(), type: schemas/* string */.YjP(), version: schemas/* string */.YjP().nullish() }));
const offsetsAnswer = schemas/* object */.Ikc({ offsets: schemas/* array */.YOg(schemas/* object */.Ikc({ partition: schemas/* unknown */.L5J(), offset: schemas/* unknown */.L5J() })) });
/** Kafka Connect's REST API (Apache Kafka 3.0 and newer; `createIn` 3.7, KIP-980). */
function connectClient(connection) {
    const request = connectRequest(connection);
    const ask = (0,json_service/* jsonAsk */.u)(request, ({ path }, cause) => noConnect(connection.url, path, cause), ({ message }) => message !== '');
    const get = (path, form, query = {}) => ask({ method: 'GET', path, query }, form);
    const act = async (call) => {
        await request(call);
    };
    const config = async (name) => {
        const found = await get(`${connectorPath(name)}/config`, connect_config/* configAnswer */.V_);
        return found === undefined ? undefined : (0,connect_config/* configOf */.W1)(found);
    };
    const status = async (name) => {
        const found = await get(`${connectorPath(name)}/status`, statusAnswer);
        return found === undefined ? undefined : statusOf(found);
    };
    const holds = async (name, wanted) => {
        const found = await config(name);
        return found !== undefined && (0,connect_config/* sameConfig */.X$)(found, { ...wanted, name });
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
        title: 'Kafka Connect',
        states: ['running', 'paused', 'stopped'],
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
                infoOf(name, (0,connect_config/* configOf */.W1)(info.config), state === undefined ? undefined : statusOf(state)),
            ]));
        },
        async connector(name) {
            const found = await config(name);
            return found === undefined ? undefined : infoOf(name, found, await status(name));
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
/** Workers answer what they were given, as it was given. */
function infoOf(name, config, status) {
    return { name, config, status, hidden: [], added: [] };
}
function connectorPath(name) {
    return `/connectors/${encodeURIComponent(name)}`;
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
    return new errors/* UnreachableError */.Jk({
        code: 'connect-unexpected-answer',
        message: `${url}${path} answers in a form that is not Kafka Connect's.`,
        help: 'Check connect-url and its base path.',
    }, cause === undefined ? undefined : { cause });
}

// EXTERNAL MODULE: ./packages/core/retry.ts
var retry = __webpack_require__(14066);
;// CONCATENATED MODULE: ./packages/connect/confluent-cloud.ts




const confluentCloudUrl = 'https://api.confluent.cloud';
const service = {
    title: 'Confluent Cloud',
    code: 'connect',
    addressHelp: 'Check connect-environment and connect-cluster, and connect-url where it is given.',
    basicLogin: 'the API key',
    loginHelp: {
        missing: 'Give connect-username and connect-password: a Cloud API key and its secret.',
        refused: 'The key is wrong, deleted or expired, or lacks the right: connectors take a Cloud API key, none of a Kafka cluster.',
    },
    timeoutMs: 60_000,
    retryPolicy: connectRetryPolicy,
};
/** How often a change is looked at that Confluent Cloud carries out in its own time. */
const polls = { everyMs: 1_000, times: 300 };
/**
 * Settings that Confluent Cloud adds to those it was given (confluentinc/terraform-provider-confluent, ignored there when
 * configurations are compared).
 */
const addedSettings = new Set([
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
const taskAnswer = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    state: schemas/* string */.YjP(),
    worker_id: schemas/* string */.YjP().nullish(),
    msg: schemas/* string */.YjP().nullish(),
});
const confluent_cloud_statusAnswer = schemas/* object */.Ikc({
    connector: schemas/* object */.Ikc({ state: schemas/* string */.YjP(), worker_id: schemas/* string */.YjP().nullish(), trace: schemas/* string */.YjP().nullish() }),
    tasks: schemas/* array */.YOg(taskAnswer).nullish(),
});
const confluent_cloud_connectorsAnswer = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ info: schemas/* object */.Ikc({ config: connect_config/* configAnswer */.V_.optional() }).optional(), status: confluent_cloud_statusAnswer.optional() }));
const definitionAnswer = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP(), required: schemas/* boolean */.zMY().nullish() }).nullish();
const confluent_cloud_validationAnswer = schemas/* object */.Ikc({
    configs: schemas/* array */.YOg(schemas/* object */.Ikc({
        definition: definitionAnswer.catch(undefined),
        value: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), errors: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() }).nullish(),
    })),
});
const confluent_cloud_pluginsAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ class: schemas/* string */.YjP(), type: schemas/* string */.YjP(), version: schemas/* string */.YjP().nullish() }));
const offsetListAnswer = schemas/* array */.YOg(schemas/* object */.Ikc({ partition: schemas/* unknown */.L5J(), offset: schemas/* unknown */.L5J() }));
const confluent_cloud_offsetsAnswer = schemas/* object */.Ikc({ offsets: offsetListAnswer.nullish() });
const offsetStatusAnswer = schemas/* object */.Ikc({
    request: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), requested_at: schemas/* string */.YjP(), offsets: offsetListAnswer.nullish() }),
    status: schemas/* object */.Ikc({ phase: schemas/* string */.YjP(), message: schemas/* string */.YjP().nullish() }),
});
/**
 * Managed connectors through Confluent Cloud's Connect API (connect/v1). It can neither stop a connector nor create it in a
 * state, restarts by pausing and resuming, masks secrets when it is read, and takes minutes to provision what it created.
 */
function confluentCloudConnect(connection) {
    const { environment, cluster, signal, retryTimer = retry/* wallTimer */.WH } = connection;
    const base = `/connect/v1/environments/${encodeURIComponent(environment)}/clusters/${encodeURIComponent(cluster)}`;
    const request = (0,json_service/* jsonRequest */.UX)(service, connection);
    const pathOf = (name) => `${base}/connectors/${encodeURIComponent(name)}`;
    const wait = () => retryTimer.sleep(polls.everyMs, signal);
    const ask = (0,json_service/* jsonAsk */.u)(request, (_, cause) => unexpected(connection, cause));
    const get = (path, form, query = {}) => ask({ method: 'GET', path, query }, form);
    /** Of what every cluster has. */
    const must = async (path, form, query = {}) => {
        const found = await get(path, form, query);
        if (found === undefined)
            throw noCluster(connection);
        return found;
    };
    const act = async (call) => {
        await request(call);
    };
    const config = async (name) => {
        const found = await get(`${pathOf(name)}/config`, connect_config/* configAnswer */.V_);
        return found === undefined ? undefined : (0,connect_config/* configOf */.W1)(found);
    };
    const status = async (name) => {
        const found = await get(`${pathOf(name)}/status`, confluent_cloud_statusAnswer);
        return found === undefined ? undefined : confluent_cloud_statusOf(found);
    };
    const holds = async (name, wanted) => {
        const found = await config(name);
        return found !== undefined && isAsFarAsSeen(found, wanted);
    };
    const pause = (name) => act({ method: 'PUT', path: `${pathOf(name)}/pause` });
    const resume = (name) => act({ method: 'PUT', path: `${pathOf(name)}/resume` });
    return {
        url: connection.url,
        title: service.title,
        states: ['running', 'paused'],
        async cluster() {
            await must(`${base}/connectors`, schemas/* array */.YOg(schemas/* string */.YjP()));
            return { version: '', kafkaClusterId: cluster };
        },
        async plugins() {
            const found = await must(`${base}/connector-plugins`, confluent_cloud_pluginsAnswer);
            return found.map(({ class: className, type, version }) => ({ className, type, version: version ?? '' }));
        },
        async connectors() {
            const found = await must(`${base}/connectors`, confluent_cloud_connectorsAnswer, { expand: 'info,status,id' });
            return new Map(Object.entries(found).map(([name, { info, status: state }]) => [
                name,
                confluent_cloud_infoOf(name, (0,connect_config/* configOf */.W1)(info?.config ?? {}), state === undefined ? undefined : confluent_cloud_statusOf(state)),
            ]));
        },
        async connector(name) {
            const found = await config(name);
            return found === undefined ? undefined : confluent_cloud_infoOf(name, found, await status(name));
        },
        config,
        status,
        async validate(name, wanted) {
            const plugin = wanted['connector.class'] ?? '';
            if (plugin === '')
                return { kind: 'refused', message: 'connector.class is missing.' };
            const answer = await request({
                method: 'PUT',
                path: `${base}/connector-plugins/${encodeURIComponent(plugin)}/config/validate`,
                body: { ...wanted, name },
                answers: [400, 404],
            });
            const parsed = confluent_cloud_validationAnswer.safeParse(answer.body);
            if (answer.status !== 200 || !parsed.success)
                return { kind: 'refused', message: answer.message };
            const { configs } = parsed.data;
            return {
                kind: 'checked',
                errors: configs.flatMap(({ value }) => (value?.errors ?? []).map((message) => ({ setting: value?.name ?? '', message }))),
                settings: configs.flatMap(({ definition }) => definition == null ? [] : [{ ...definition, required: definition.required ?? false }]),
            };
        },
        async putConfig(name, wanted) {
            const masked = Object.keys(wanted).filter((setting) => isMasked(wanted[setting] ?? ''));
            if (masked.length > 0)
                throw maskedAgain(name, masked);
            const before = await config(name);
            // Where only what is masked changes, reading back proves nothing: then it is sent again, which is harmless.
            const shows = before === undefined || !isAsFarAsSeen(before, wanted);
            const answer = await request({
                method: 'PUT',
                path: `${pathOf(name)}/config`,
                body: { ...wanted, name },
                answers: [400],
                ...(shows ? { wasDone: () => holds(name, wanted) } : {}),
            });
            return answer.status === 400 ? { kind: 'refused', message: answer.message } : { kind: 'done' };
        },
        pause,
        resume,
        stop: (name) => Promise.reject(cannotStop(name)),
        async restartFailed(name) {
            await pause(name);
            for (let left = polls.times; left > 0 && (await status(name))?.connector.state !== 'PAUSED'; left -= 1)
                await wait();
            await resume(name);
        },
        async offsets(name) {
            const found = await ask(
            // Not every account may use what is a preview.
            { method: 'GET', path: `${pathOf(name)}/offsets`, answers: [400, 403] }, schemas/* union */.KCZ([confluent_cloud_offsetsAnswer, schemas/* unknown */.L5J().transform(() => undefined)]));
            return found?.offsets ?? undefined;
        },
        async setOffsets(name, offsets) {
            // A null offset, which makes Apache's worker forget a partition (KIP-875), is none in this API.
            if (offsets.some(({ offset }) => offset === null)) {
                return { kind: 'refused', message: 'Confluent Cloud cannot make a connector forget single partitions' };
            }
            const path = `${pathOf(name)}/offsets/request`;
            const look = () => ask({ method: 'GET', path: `${path}/status`, answers: [400, 403] }, schemas/* union */.KCZ([offsetStatusAnswer, schemas/* unknown */.L5J().transform(() => undefined)]));
            const earlier = (await look())?.request.requested_at;
            const answer = await request({
                method: 'POST',
                path,
                body: { type: 'PATCH', offsets },
                answers: [400, 403, 404],
                wasDone: async () => {
                    const now = (await look())?.request;
                    return now?.requested_at !== earlier && isRequestFor(now, offsets);
                },
            });
            if (answer.status >= 400)
                return { kind: 'refused', message: answer.message };
            for (let left = polls.times; left > 0; left -= 1) {
                const now = (await look())?.status;
                if (now?.phase === 'APPLIED')
                    return { kind: 'done' };
                if (now?.phase === 'FAILED')
                    return { kind: 'refused', message: now.message ?? 'The request failed.' };
                await wait();
            }
            return { kind: 'refused', message: 'Confluent Cloud has not set the offsets yet.' };
        },
        async remove(name) {
            await request({ method: 'DELETE', path: pathOf(name), answers: [404] });
        },
    };
}
/** Confluent Cloud reads secrets back as two or more asterisks, with which no other value begins. */
function isMasked(value) {
    return value.startsWith('**');
}
/** Whether a configuration that was read is the one wanted, as far as it shows: what is masked may be anything. */
function isAsFarAsSeen(read, wanted) {
    return Object.entries(wanted).every(([setting, value]) => read[setting] === value || isMasked(read[setting] ?? ''));
}
function confluent_cloud_infoOf(name, config, status) {
    const settings = Object.keys(config);
    return {
        name,
        config,
        status,
        hidden: settings.filter((setting) => isMasked(config[setting] ?? '')),
        added: settings.filter((setting) => addedSettings.has(setting) || setting.startsWith('config.internal.')),
    };
}
function confluent_cloud_statusOf({ connector, tasks }) {
    return {
        connector: { state: connector.state, worker: connector.worker_id ?? '', trace: connector.trace ?? '' },
        tasks: (tasks ?? []).map(({ id, state, worker_id, msg }) => ({
            id,
            state,
            worker: worker_id ?? '',
            trace: msg ?? '',
        })),
    };
}
function isRequestFor(request, offsets) {
    return request?.type === 'PATCH' && JSON.stringify(request.offsets) === JSON.stringify(offsets);
}
function cannotStop(name) {
    return new errors/* UnreachableError */.Jk({
        code: 'connector-state-unsupported',
        message: `Connector "${name}" cannot be stopped: Confluent Cloud only pauses connectors.`,
        help: 'Declare state: paused.',
    });
}
function maskedAgain(name, settings) {
    return new errors/* UnreachableError */.Jk({
        code: 'connector-secret-unknown',
        message: `Connector "${name}" would be given asterisks for ${settings.join(', ')}: Confluent Cloud masks the values that it has.`,
        help: 'Give the values again, as ${NAME} of a secret.',
    });
}
function noCluster({ url, environment, cluster }) {
    return new errors/* UnreachableError */.Jk({
        code: 'connect-unexpected-answer',
        message: `Confluent Cloud at ${url} knows no Kafka cluster ${cluster} in environment ${environment} (HTTP 404).`,
        help: 'Check connect-environment and connect-cluster.',
    });
}
function unexpected({ url }, cause) {
    return new errors/* UnreachableError */.Jk({
        code: 'connect-unexpected-answer',
        message: `${url} answers in a form that is not Confluent Cloud's.`,
        help: 'Check connect-url; it is left out for Confluent Cloud itself.',
    }, { cause });
}

;// CONCATENATED MODULE: ./packages/connect/settings.ts



/**
 * The Connect cluster that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked. Confluent Cloud has one URL for everybody, so that only environment and cluster name it.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
function connectSettings(inputs, ports) {
    const isCloud = inputs['connect-type'] === 'confluent-cloud';
    const name = {
        prefix: 'connect',
        title: isCloud ? 'Confluent Cloud' : 'Kafka Connect',
        contradictionCode: 'connect-contradiction',
        loginHelp: isCloud ? 'Give both: a Cloud API key and its secret.' : 'Give both.',
    };
    const settings = (0,http_service/* httpServiceSettings */.H)(name, {
        url: inputs['connect-url'] ?? (isCloud ? confluentCloudUrl : undefined),
        username: inputs['connect-username'],
        password: inputs['connect-password'],
        token: inputs['connect-token'],
        allowedHosts: inputs['allowed-hosts'],
    }, ports);
    const { 'connect-environment': environment, 'connect-cluster': cluster } = inputs;
    if (isCloud && settings !== undefined) {
        if (environment === undefined || cluster === undefined)
            throw new errors/* BadInputError */.Ys(idsMissing(environment, cluster));
        return { ...settings, type: 'confluent-cloud', environment, cluster };
    }
    if (environment !== undefined || cluster !== undefined)
        throw new errors/* BadInputError */.Ys(idsWithoutCloud(environment));
    return settings === undefined ? undefined : { ...settings, type: 'apache' };
}
/** The client of whoever runs Connect. */
function openConnect(settings, world) {
    return settings.type === 'confluent-cloud'
        ? confluentCloudConnect({ ...settings, ...world })
        : connectClient({ ...settings, ...world });
}
function idsMissing(environment, cluster) {
    const missing = [
        ...(environment === undefined ? [['connect-environment', 'env-1']] : []),
        ...(cluster === undefined ? [['connect-cluster', 'lkc-1']] : []),
    ];
    return missing.map(([input, example]) => ({
        code: 'connect-contradiction',
        message: `connect-type is confluent-cloud, but ${input} is not given.`,
        help: `Give the id, as ${example}; Confluent Cloud's console shows it.`,
    }));
}
function idsWithoutCloud(environment) {
    return {
        code: 'connect-contradiction',
        message: `${environment === undefined ? 'connect-cluster' : 'connect-environment'} is given, but connect-type is not confluent-cloud.`,
        help: 'Give connect-type: confluent-cloud, or leave it out.',
    };
}


/***/ })

};
