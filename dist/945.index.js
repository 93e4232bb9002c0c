export const id = 945;
export const ids = [945];
export const modules = {

/***/ 14945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./packages/kafka/index.ts + 36 modules
var kafka = __webpack_require__(88112);
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
    const known = new Set(settings.brokers.map(kafka/* formatBroker */.f));
    const others = cluster.brokers.filter((broker) => !known.has((0,kafka/* formatBroker */.f)(broker)));
    const examined = others.slice(0, maxAdvertised);
    for (let from = 0; from < examined.length; from += atOnce) {
        const group = examined.slice(from, from + atOnce);
        for (const broker of group)
            watch.onBroker(broker);
        const diagnoses = await Promise.all(group.map((broker) => (0,kafka/* diagnose */.h4)(broker, settings, watch.signal)));
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
        const diagnosis = await (0,kafka/* diagnose */.h4)(broker, settings, watch.signal, options);
        const failed = diagnosis.steps.find((step) => step.status === 'failed');
        if (failed?.name === 'login')
            withoutLogin = `${(0,kafka/* formatBroker */.f)(broker)} has refused the login already`;
        diagnoses.push(diagnosis);
    }
    return diagnoses;
}
function tellSteps(diagnosis, severity, watch, help) {
    const at = (0,kafka/* formatBroker */.f)(diagnosis.broker);
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
        message: `Kafka broker ${(0,kafka/* formatBroker */.f)(broker)}: its certificate expires in ${days} ${days === 1 ? 'day' : 'days'}.`,
        help: 'Have it renewed before clients are turned away.',
    };
}

// EXTERNAL MODULE: ./packages/registry/index.ts + 5 modules
var registry = __webpack_require__(50081);
;// CONCATENATED MODULE: ./packages/doctor/step.ts

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
    if (error instanceof core/* BadInputError */.Ys)
        return error.problems;
    return error instanceof core/* UnreachableError */.Jk ? [error.problem] : undefined;
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
        ...(failed?.problems ?? []).map((problem) => findingOf(id, problem, failed?.severity ?? 'error')),
        ...(warnings ?? []).map((problem) => findingOf(id, problem, 'warning')),
    ];
}
function findingOf(check, problem, severity) {
    const { code, message, place, help } = problem;
    return {
        rule: code,
        severity,
        message,
        fingerprint: (0,core/* fingerprint */.Rj)({ rule: code, place, identity: check }),
        check,
        ...(place === undefined ? {} : { place }),
        ...(help === undefined ? {} : { help }),
    };
}

;// CONCATENATED MODULE: ./packages/doctor/examine-registry.ts


/** Whether the schema registry answers and lets this login list subjects; nothing when none is given. */
async function examineRegistry(inputs, ports) {
    const step = { id: 'registry.subjects', name: 'the schema registry answers and may be read' };
    if (inputs['schema-registry-url'] === undefined)
        return [];
    const answered = await tryStep(step, async () => {
        const settings = (0,registry/* registrySettings */.HO)(inputs, ports);
        if (settings === undefined)
            return '';
        const { fetch, signal, maskSecret } = ports;
        const subjects = await (0,registry/* registryClient */.Rk)({ ...settings, fetch, signal, maskSecret }).subjects();
        return `${subjects.length} ${subjects.length === 1 ? 'subject' : 'subjects'}`;
    });
    return [answered];
}

;// CONCATENATED MODULE: ./packages/doctor/examine-topic.ts


/** Whether a topic is there, has a leader for every partition, and may be read. */
async function* examineTopic(topic, settings, signal) {
    const exists = { id: 'topic.exists', name: `topic ${topic} exists`, topic };
    const readable = { id: 'topic.readable', name: `topic ${topic} may be read`, topic };
    const admin = await (0,kafka/* openTopicAdmin */.d7)(settings, signal);
    try {
        let description;
        const found = await tryStep(exists, async () => {
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
            yield skipStep(readable, 'needs the topic');
            return;
        }
        yield await tryStep(readable, async () => {
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
        skipStep({ id: 'topic.exists', name: `topic ${topic} exists`, topic }, reason),
        skipStep({ id: 'topic.readable', name: `topic ${topic} may be read`, topic }, reason),
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
 * @throws BadInputError when the inputs name neither brokers nor a registry.
 */
async function examine(inputs, ports) {
    if (!namesKafka(inputs) && inputs['schema-registry-url'] === undefined)
        throw new core/* BadInputError */.Ys(nothingToExamine);
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
    message: 'Neither bootstrap-servers nor schema-registry-url is given, so there is nothing to examine.',
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
    const candidates = inputs.manifest === undefined ? ['dataops.yml', 'dataops.yaml'] : [inputs.manifest];
    for (const file of candidates) {
        // The host has read it before any operation starts; what is wrong with it ends the run there.
        if (await ports.files.exists(file))
            return tryStep(step, async () => ports.files.placePath(file));
    }
    return { ...step, outcome: { status: 'skipped', reason: 'there is none' } };
}
async function examineKafka(inputs, ports, take, notes) {
    if (!namesKafka(inputs))
        return;
    let settings;
    take(await tryStep({ id: 'settings', name: 'the connection inputs agree with each other' }, async () => {
        settings = await (0,kafka/* connectionSettings */.Q7)(inputs, ports);
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
        onBroker: (broker) => ports.log.debug(`Examining ${(0,kafka/* formatBroker */.f)(broker)}.`),
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
    return `${(0,kafka/* securityProtocolOf */._d)(settings)}${login} to ${settings.brokers.map(kafka/* formatBroker */.f).join(', ')}`;
}
function reportOf(steps, notes, partial, inputs) {
    const findings = steps.flatMap(findingsOf);
    return {
        status: statusOf(findings, inputs['fail-on']),
        partial,
        summary: summaryOf(steps, findings, partial),
        kpis: [],
        checks: steps.map(checkOf),
        findings,
        notes: [...notes],
        artifacts: [],
        subject: {},
    };
}
function statusOf(findings, failOn) {
    const hasErrors = findings.some(({ severity }) => severity === 'error');
    if (failOn !== 'never' && (hasErrors || (failOn === 'warning' && findings.length > 0)))
        return 'failed';
    return findings.length > 0 ? 'warned' : 'passed';
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
