export const id = 2346;
export const ids = [2346];
export const modules = {

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

/***/ 42346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidate: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var core_errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/finding.ts
var finding = __webpack_require__(99001);
// EXTERNAL MODULE: ./packages/core/plan.ts
var core_plan = __webpack_require__(98573);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./packages/doctor/step.ts
var doctor_step = __webpack_require__(54188);
// EXTERNAL MODULE: ./packages/infra/desired/read.ts + 3 modules
var read = __webpack_require__(36668);
// EXTERNAL MODULE: ./packages/infra/findings.ts
var findings = __webpack_require__(25365);
// EXTERNAL MODULE: ./packages/infra/lint/index.ts
var lint = __webpack_require__(75293);
// EXTERNAL MODULE: ./packages/infra/lint/rules.ts + 5 modules
var rules = __webpack_require__(58081);
// EXTERNAL MODULE: ./packages/infra/make-plan.ts
var make_plan = __webpack_require__(38317);
// EXTERNAL MODULE: ./packages/infra/open-platform.ts + 7 modules
var open_platform = __webpack_require__(34488);
// EXTERNAL MODULE: ./packages/infra/operations.ts
var operations = __webpack_require__(8489);
;// CONCATENATED MODULE: ./packages/infra/open-services.ts




const services = [
    { name: 'kafka', section: 'connection', answers: 'the Kafka brokers answer' },
    { name: 'connect', section: 'connect', answers: 'Kafka Connect answers' },
    { name: 'registry', section: 'registry', answers: 'the schema registry answers' },
];
const noPatience = { startMs: 0, settleMs: 0, restarts: 0 };
/**
 * Opens every service that the inputs name by itself, so that one that does not answer hides neither the others nor what
 * needs no service at all.
 * @throws BadInputError for inputs that contradict each other, for variables that are not set, and for services of
 * different clusters.
 */
async function openServices(given, state, ports) {
    const inputs = await (0,open_platform/* completed */.so)(given, ports);
    const named = services.filter(({ section }) => isNamed(inputs, section) || ports.unset?.[section] !== undefined);
    const tried = await Promise.all(named.map((service) => openService(service, inputs, state, ports)));
    const opened = tried.flatMap(({ open }) => (open === undefined ? [] : [open]));
    const close = async () => {
        await Promise.allSettled(opened.map((open) => open[Symbol.asyncDispose]()));
    };
    const targets = opened.flatMap((open) => open.targets);
    const problems = [...tried.flatMap(({ wrong }) => wrong), ...(0,open_platform/* wrongClusters */.rN)(targets, state)];
    if (problems.length > 0) {
        await close();
        throw new core_errors/* BadInputError */.Ys(problems);
    }
    const platforms = opened.map(({ platform }) => platform);
    return {
        platform: Object.assign({ signal: ports.signal, patience: noPatience }, readsOf(ports), ...platforms),
        targets,
        connection: opened.find(({ connection }) => connection !== undefined)?.connection,
        steps: tried.map(({ step }) => step),
        [Symbol.asyncDispose]: close,
    };
}
/** Whether the inputs say where a service is. */
function namesService(inputs, ports) {
    return services.some(({ section }) => isNamed(inputs, section) || ports.unset?.[section] !== undefined);
}
function isNamed(inputs, section) {
    return Object.entries(inputs).some(([name, value]) => value !== undefined && sectionOf(name) === section && /-(servers|url|environment)$/.test(name));
}
function sectionOf(name) {
    return operations/* validateInputs */.C1[name]?.section;
}
function readsOf({ files }) {
    return { readText: (file) => files.readText(file), given: () => ({}) };
}
async function openService({ name, section, answers }, inputs, state, ports) {
    const step = { id: `${name}.answers`, name: answers };
    const unset = ports.unset?.[section];
    if (unset !== undefined) {
        const reason = ports.excuse?.(unset);
        const wrong = unset.map(({ help, ...problem }) => ({ ...problem, help: `${help ?? ''} ${offlineHelp}`.trim() }));
        return reason === undefined ? { step: (0,doctor_step/* skipStep */.Ks)(step, ''), wrong } : { step: (0,doctor_step/* skipStep */.Ks)(step, reason), wrong: [] };
    }
    const others = new Set(services.filter((service) => service.name !== name).map((service) => service.section));
    const own = Object.fromEntries(Object.entries(inputs).filter(([input]) => !others.has(sectionOf(input) ?? '')));
    let open;
    let wrong = [];
    const outcome = await (0,doctor_step/* tryStep */.Y7)(step, async () => {
        try {
            open = await (0,open_platform/* openPlatform */.WN)(own, state, noPatience, ports);
        }
        catch (error) {
            if (error instanceof core_errors/* BadInputError */.Ys)
                wrong = error.problems;
            throw error;
        }
        return open.targets.map(seen).join('; ');
    });
    const problems = outcome.outcome.status === 'failed' ? outcome.outcome.problems : [];
    const reason = problems.length === 0 ? undefined : ports.excuse?.(problems);
    if (reason !== undefined)
        return { step: (0,doctor_step/* skipStep */.Ks)(step, reason), wrong: [] };
    return { step: outcome, wrong, ...(open === undefined ? {} : { open }) };
}
const offlineHelp = 'With offline: true nothing but the manifest is looked at.';
function seen({ version, clusterId }) {
    const facts = [version ?? '', clusterId === undefined ? '' : `cluster ${clusterId}`];
    return facts.filter((fact) => fact !== '').join(', ');
}

// EXTERNAL MODULE: ./packages/infra/plan-words.ts
var plan_words = __webpack_require__(36448);
// EXTERNAL MODULE: ./packages/kafka/admin-request.ts
var admin_request = __webpack_require__(98988);
// EXTERNAL MODULE: ./packages/kafka/client.ts + 1 modules
var kafka_client = __webpack_require__(55927);
// EXTERNAL MODULE: ./packages/kafka/failures.ts
var failures = __webpack_require__(40472);
;// CONCATENATED MODULE: ./packages/kafka/cluster-facts.ts



/** The first version that tells rights is 8 (KIP-430). */
const metadata = { module: 'metadataV', key: 3, versions: [8, 9, 10, 11, 12] };
const cluster = { module: 'describeClusterV', key: 60, versions: [0, 1] };
const brokerEndpoints = 1;
/**
 * Asks one broker for its requests and for the rights of the login (KIP-430). Creates and changes nothing.
 * @throws errors explained as by `explainFailure`.
 */
function readClusterFacts(settings, topics, signal) {
    return (0,failures/* withExplainedFailures */.u)({ settings, signal }, async () => {
        const client = await (0,kafka_client/* openClient */.M)(settings, signal);
        try {
            const requests = await requestsOf(client);
            const speaks = ({ key, versions }) => (requests.get(key)?.max ?? -1) >= (versions[0] ?? 0);
            return {
                atLeast: releaseOf(requests),
                missingRequests: needed.filter(({ key }) => !requests.has(key)).map(({ name }) => name),
                clusterRights: speaks(cluster) ? await clusterRights(client) : undefined,
                topicRights: topics.length > 0 && speaks(metadata) ? await topicRights(client, topics) : new Map(),
            };
        }
        finally {
            await client.close();
        }
    });
}
/** Requests beyond those that every broker since 0.11 knows. */
const needed = [{ name: 'IncrementalAlterConfigs (Kafka 2.3)', key: 44 }];
async function requestsOf(client) {
    const connection = await client.connectAny();
    const { api } = client.library.apiVersionsV0;
    const { apiKeys } = await client.untilAborted(api.async(connection, 'kafka-dataops', '1'));
    return new Map(apiKeys.map(({ apiKey, minVersion, maxVersion }) => [apiKey, { min: minVersion, max: maxVersion }]));
}
/** A request that came with each release; https://kafka.apache.org/protocol#protocol_api_keys. */
const firstKeys = [
    ['3.9', 80],
    ['3.7', 74],
    ['3.0', 65],
    ['2.8', 60],
    ['2.7', 50],
    ['2.6', 48],
    ['2.4', 45],
    ['2.3', 44],
];
function releaseOf(requests) {
    // Kafka 4.0 dropped versions before 3 of Produce (KIP-896).
    if ((requests.get(0)?.min ?? 0) >= 3 || (requests.get(1)?.min ?? 0) >= 4)
        return '4.0';
    return firstKeys.find(([, key]) => requests.has(key))?.[0];
}
async function clusterRights(client) {
    const answer = await (0,admin_request/* askAny */.QJ)(client, cluster, [
        true,
        brokerEndpoints,
    ]);
    return operationsOf(answer.clusterAuthorizedOperations);
}
async function topicRights(client, topics) {
    const answer = await (0,admin_request/* askAny */.QJ)(client, metadata, [[...topics], false, true]);
    return new Map(answer.topics.flatMap(({ name, errorCode, topicAuthorizedOperations }) => {
        const rights = errorCode === 0 ? operationsOf(topicAuthorizedOperations) : undefined;
        return name === null || rights === undefined ? [] : [[name, rights]];
    }));
}
/** Bits of org.apache.kafka.common.acl.AclOperation; all of them negative when the broker does not tell. */
const bits = {
    Read: 3,
    Write: 4,
    Create: 5,
    Delete: 6,
    Alter: 7,
    Describe: 8,
    DescribeConfigs: 10,
    AlterConfigs: 11,
};
function operationsOf(mask) {
    if (mask === undefined || mask === -(2 ** 31))
        return undefined;
    const operations = Object.keys(bits);
    return new Set(operations.filter((operation) => (mask & (1 << bits[operation])) !== 0));
}

// EXTERNAL MODULE: ./packages/kafka/access-advice.ts
var access_advice = __webpack_require__(77022);
;// CONCATENATED MODULE: ./packages/infra/prerequisites.ts



/**
 * Whether the brokers know what a deployment asks, and whether the login may do what the plan says. A right that is
 * missing is a warning: the one who plans on a pull request need not be the one who deploys.
 */
async function examineKafka(connection, { plan }, signal) {
    const needs = (0,core_plan/* pendingChanges */.Pn)(plan).flatMap(needsOf);
    const topics = needs.flatMap(({ resource }) => (resource.kind === 'topic' ? [resource.name] : []));
    let facts;
    const version = await (0,doctor_step/* tryStep */.Y7)({ id: 'kafka.version', name: 'the brokers know every request that a deployment sends' }, async () => {
        facts = await readClusterFacts(connection, [...new Set(topics)], signal);
        return facts.atLeast === undefined ? '' : `Kafka ${facts.atLeast} or later`;
    });
    if (facts === undefined)
        return [version];
    const { missingRequests } = facts;
    if (missingRequests.length > 0) {
        const message = `The brokers do not know ${missingRequests.join(', ')}, which changing configs needs.`;
        return [{ ...version, outcome: failed([{ code: 'kafka-too-old', message }]) }];
    }
    if (needs.length === 0)
        return [version];
    const missing = needs.filter((need) => isMissing(need, facts));
    const step = { id: 'kafka.rights', name: 'the login may make the planned changes' };
    const known = needs.filter(({ resource }) => rightsOn(resource, facts) !== undefined).length;
    if (missing.length === 0) {
        const seen = known === 0 ? 'the brokers do not tell' : '';
        return [version, { ...step, outcome: { status: 'passed', seen } }];
    }
    const problems = await Promise.all(missing.map((need) => missingRight(need, connection)));
    return [version, { ...step, outcome: failed(problems) }];
}
function failed(problems) {
    return { status: 'failed', severity: 'warning', problems };
}
/** Of a topic that is created the brokers do not tell rights: they are asked to check the creation instead. */
function needsOf(change) {
    if (change.kind === 'acl')
        return [{ change, operation: 'Alter', resource: { kind: 'cluster' } }];
    if (change.kind !== 'topic' || change.action === 'create')
        return [];
    const resource = { kind: 'topic', name: change.name };
    if (change.action === 'delete')
        return [{ change, operation: 'Delete', resource }];
    const touches = (prefix) => change.fields.some(({ path }) => path.startsWith(prefix));
    return [
        ...(touches('partitions') ? [{ change, operation: 'Alter', resource }] : []),
        ...(touches('configs.') ? [{ change, operation: 'AlterConfigs', resource }] : []),
    ];
}
function rightsOn(resource, facts) {
    if (resource.kind === 'cluster')
        return facts?.clusterRights;
    return resource.kind === 'topic' ? facts?.topicRights.get(resource.name) : undefined;
}
function isMissing({ operation, resource }, facts) {
    return rightsOn(resource, facts)?.has(operation) === false;
}
async function missingRight({ change, operation, resource }, connection) {
    const { right, help } = await (0,access_advice/* accessAdvice */.F)([operation], resource, connection);
    const { place } = change;
    return {
        code: 'kafka-right-missing',
        message: `This login could not carry out the change of ${change.id}: it needs ${right}.`,
        ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
        help: `${help} A login that only plans can do without.`,
    };
}
/** Whether the registry takes the schemas of the plan; nothing where it has none to take. */
async function examineRegistry(plan, admin) {
    const registered = (0,core_plan/* pendingChanges */.Pn)(plan).filter(({ kind, fields }) => kind === 'schema' && fields.some(({ path, after }) => path === 'schema' && after !== null));
    if (registered.length === 0)
        return [];
    const step = { id: 'registry.mode', name: 'the schema registry takes new schemas' };
    const tried = await (0,doctor_step/* tryStep */.Y7)(step, async () => {
        const modes = await Promise.all(registered.map(async ({ name }) => [name, await modeOf(name, admin)]));
        const closed = modes.filter(([, mode]) => mode !== undefined && /^READONLY/.test(mode));
        if (closed.length > 0)
            throw new core_errors/* BadInputError */.Ys(closed.map(([name, mode]) => readOnly(name, mode, registered)));
        return '';
    });
    return [tried];
}
/** Undefined where the registry does not tell, or not to this login: then nothing is known against it. */
async function modeOf(subject, admin) {
    try {
        return await admin.mode(subject);
    }
    catch (error) {
        if (error instanceof core_errors/* UnreachableError */.Jk)
            return undefined;
        throw error;
    }
}
function readOnly(name, mode, changes) {
    const place = changes.find((change) => change.name === name)?.place;
    return {
        code: 'registry-read-only',
        message: `The registry would refuse a schema of subject "${name}": its mode is ${mode}.`,
        ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
        help: 'Set the mode of the subject, or of the registry, to READWRITE.',
    };
}
/** What desired state asks of a worker that only newer ones can do. */
const connectFeatures = [
    { since: [3, 5], what: 'state: stopped (KIP-875)', isUsed: ({ state, absent }) => !absent && state === 'stopped' },
];
/** Whether the worker is new enough for what the connectors ask; nothing where it need not be. */
function examineConnect(target, state, isSelected) {
    const version = kafkaVersion(target?.version ?? '');
    if (version === undefined)
        return [];
    const problems = connectFeatures.flatMap(({ since, what, isUsed }) => isOlder(version, since)
        ? state.connectors
            .filter((connector) => isSelected('connector', connector.name) && isUsed(connector))
            .map((connector) => ({
            code: 'connect-too-old',
            message: `Connector "${connector.name}" asks for ${what}, which Kafka Connect has since ${since.join('.')}; this is ${target?.version}.`,
            place: connector.placeOf(['state']),
        }))
        : []);
    if (problems.length === 0)
        return [];
    const step = { id: 'connect.version', name: 'Kafka Connect is new enough for what is declared' };
    return [{ ...step, outcome: { status: 'failed', severity: 'error', problems } }];
}
function isOlder([major, minor], [sinceMajor, sinceMinor]) {
    return major < sinceMajor || (major === sinceMajor && minor < sinceMinor);
}
/** Confluent Platform counts its own versions: 7.5.0-ccs is built from Kafka 3.5. */
function kafkaVersion(text) {
    const match = /^(\d+)\.(\d+)\.\d+(-c(?:cs|e)\b)?/.exec(text);
    if (match === null)
        return undefined;
    const [, major, minor, confluent] = match;
    return [Number(major) - (confluent === undefined ? 0 : 4), Number(minor)];
}

// EXTERNAL MODULE: ./packages/infra/probe.ts
var probe = __webpack_require__(41545);
// EXTERNAL MODULE: ./packages/infra/selection.ts
var selection = __webpack_require__(27409);
// EXTERNAL MODULE: ./packages/infra/young-generation.ts
var young_generation = __webpack_require__(14914);
;// CONCATENATED MODULE: ./packages/infra/run-validate.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













/** The operation infra-validate; see operations.ts for its inputs. */
async function runValidate(inputs, ports) {
    (0,young_generation/* keepYoungGenerationSmall */.D)();
    const isSelected = (0,selection/* selection */.r1)(inputs.kinds, inputs.names);
    const { state, problems } = await (0,read/* readDeclarations */.m)(inputs.manifest, inputs.environment, ports);
    if (problems.length > 0)
        throw new core_errors/* BadInputError */.Ys([...problems, ...(await furtherErrors(state, isSelected, ports))]);
    const linted = [
        ...(await (0,lint/* lint */.u)(state, isSelected, ports.files)),
        ...state.unset.map((problem) => (0,finding/* findingOf */.h)(problem, 'warning')),
        ...(0,selection/* emptySelectors */.aC)(inputs.kinds, inputs.names, declaredNames(state)).map((problem) => (0,finding/* findingOf */.h)(problem, 'warning')),
    ];
    const plans = !inputs.offline && namesService(inputs, ports);
    const seen = plans ? await lookAtPlatform(inputs, state, isSelected, ports).catch(alsoTelling(linted)) : unseen;
    const findings = [...linted, ...seen.findings.filter((finding) => !isSaid(finding, linted))];
    const files = [
        ...new Set([state.file, ...findings.flatMap(({ place }) => (place === undefined ? [] : [place.file]))]),
    ];
    return {
        status: seen.isOutOfReach ? 'error' : (0,finding/* statusFrom */.z)(findings, inputs['fail-on']),
        partial: seen.isStopped,
        summary: summaryOf(findings, seen.plan),
        kpis: [],
        checks: seen.steps.map(doctor_step/* checkOf */.EG),
        findings: sorted(findings),
        notes: [...seen.notes],
        ...(seen.plan === undefined ? {} : { plan: seen.plan }),
        artifacts: await keepPlan(inputs['plan-file'], seen, ports),
        subject: { files },
    };
}
/** Inputs that are wrong end the run: with what lint has found by then. */
function alsoTelling(linted) {
    return (error) => {
        if (!(error instanceof core_errors/* BadInputError */.Ys))
            throw error;
        const errors = linted.filter(({ severity }) => severity === 'error').map(findings/* problemOf */.Z);
        throw new core_errors/* BadInputError */.Ys([...error.problems, ...errors]);
    };
}
/** What else is wrong where a resource cannot be read, so that one run tells it all. */
async function furtherErrors(state, isSelected, { files }) {
    const linted = await (0,lint/* lint */.u)({ ...state, policies: [] }, isSelected, files, { rules: rules/* ownRules */.o });
    return linted.filter(({ severity }) => severity === 'error').map(findings/* problemOf */.Z);
}
function declaredNames({ topics, acls, schemas, connectors }) {
    const of = (kind, declared) => declared.map(({ name }) => ({ kind, name }));
    return [...of('topic', topics), ...of('acl', acls), ...of('schema', schemas), ...of('connector', connectors)];
}
/** Whether lint has found already what a worker says of a setting. */
function isSaid({ rule, place, message }, linted) {
    if (place === undefined)
        return false;
    return linted.some((lint) => {
        const isHere = lint.place?.file === place.file && lint.place.line === place.line && lint.place.column === place.column;
        if (lint.rule === rule)
            return isHere;
        if (rule !== 'connector-invalid')
            return false;
        if (lint.rule === 'connector-setting-value')
            return isHere;
        const [, missing] = / needs ([\w.-]+)\.$/.exec(lint.message) ?? [];
        return (isHere && lint.rule === 'connector-setting-missing' && missing !== undefined && message.includes(`"${missing}"`));
    });
}
const unseen = {
    steps: [],
    findings: [],
    notes: ['Only linted: no service was asked.'],
    plan: undefined,
    isOutOfReach: false,
    isStopped: false,
};
/** Prerequisites, then the plan, then what the platform says to it. What was linted is kept when the run is stopped. */
async function lookAtPlatform(inputs, state, isSelected, ports) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const open = __addDisposableResource(env_1, await openServices(inputs, state, ports), true);
            const made = await (0,make_plan/* makePlan */.C)(state, open.platform, open.targets, isSelected, { tolerant: true });
            const { registry } = open.platform;
            const connect = open.targets.find(({ service }) => service === 'connect');
            const steps = [
                ...open.steps,
                ...(open.connection === undefined ? [] : await examineKafka(open.connection, made, ports.signal)),
                ...examineConnect(connect, state, isSelected),
                ...(registry === undefined ? [] : await examineRegistry(made.plan, registry.admin)),
                ...(await (0,probe/* examineSources */.O)(state, isSelected, ports)),
            ];
            const refused = await made.check();
            const right = 'kafka-right-missing';
            return {
                steps,
                findings: [
                    ...steps.flatMap(doctor_step/* findingsOf */.WX),
                    ...[...made.unread, ...made.blockers].map((problem) => (0,finding/* findingOf */.h)(problem, 'error')),
                    ...refused.map((problem) => (0,finding/* findingOf */.h)(problem, problem.code === right ? 'warning' : 'error')),
                    ...made.policyFindings,
                    ...changeFindings(made.plan, inputs['fail-on-drift']),
                ],
                notes: notesOf(open.steps, made),
                plan: open.targets.length === 0 ? undefined : made.plan,
                isOutOfReach: made.unread.length > 0 || open.steps.some(({ outcome }) => outcome.status === 'failed'),
                isStopped: false,
            };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (!ports.signal.aborted)
            throw error;
        return { ...unseen, notes: ['Stopped before the platform was seen: only linted.'], isStopped: true };
    }
}
function notesOf(services, { plan, unplanned }) {
    const skipped = services.flatMap(({ outcome }) => (outcome.status === 'skipped' ? [outcome.reason] : []));
    if (plan.targets.length === 0)
        return [...new Set(['Only linted: no service could be asked.', ...skipped])];
    return [
        ...new Set(skipped),
        ...(unplanned.length === 0 ? [] : [`Not planned, since their service was not asked: ${unplanned.join(', ')}.`]),
    ];
}
/** @throws BadInputError where a plan is wanted and there can be none. */
async function keepPlan(file, { plan, isOutOfReach, isStopped }, ports) {
    if (file === undefined || isOutOfReach || isStopped)
        return [];
    if (plan === undefined) {
        throw new core_errors/* BadInputError */.Ys({
            code: 'plan-without-service',
            message: 'plan-file is given, but no service was asked, so there is no plan.',
            help: 'Give bootstrap-servers, connect-url or schema-registry-url, and leave offline out.',
        });
    }
    await ports.files.writeText(file, `${JSON.stringify(plan, null, 2)}\n`);
    return [{ kind: 'plan', path: file }];
}
/** High-risk changes are warnings on the line of the resource; drift is an error where it should not be. */
function changeFindings(plan, failOnDrift) {
    return (0,core_plan/* pendingChanges */.Pn)(plan).flatMap((change) => {
        const drift = failOnDrift
            ? [
                (0,finding/* findingOf */.h)({ code: 'drift', message: `${change.id} is not as declared: ${fieldNames(change)}.`, ...at(change) }, 'error'),
            ]
            : [];
        const risk = change.risk.level === 'high'
            ? [
                (0,finding/* findingOf */.h)({
                    code: 'high-risk-change',
                    message: `${verbs[change.action]} ${change.id} is of high risk: ${change.risk.reasons.join(' ')}`,
                    ...at(change),
                    help: riskHelp(change),
                }, 'warning'),
            ]
            : [];
        return [...drift, ...risk];
    });
}
const verbs = { create: 'Creating', update: 'Changing', delete: 'Deleting', replace: 'Replacing', none: '' };
function riskHelp({ action, id }) {
    return `deploy-connectors carries it out only with ${action === 'delete' ? 'allow-delete' : 'allow-risk'}: ${id}.`;
}
function at({ place }) {
    return place === undefined ? {} : { place };
}
function fieldNames({ action, fields }) {
    if (action === 'create')
        return 'it is not there';
    if (action === 'delete')
        return 'it is still there';
    return `${fields.map(({ path }) => path).join(', ')} ${fields.length === 1 ? 'differs' : 'differ'}`;
}
/** The most severe first, then as they stand in the files. */
function sorted(findings) {
    const rank = { error: 0, warning: 1, info: 2 };
    const at = ({ place }) => place === undefined ? ['', 0, 0] : [place.file, place.line, place.column];
    return findings.toSorted((left, right) => {
        const [leftFile, leftLine, leftColumn] = at(left);
        const [rightFile, rightLine, rightColumn] = at(right);
        const byFile = leftFile === rightFile ? 0 : leftFile < rightFile ? -1 : 1;
        return rank[left.severity] - rank[right.severity] || byFile || leftLine - rightLine || leftColumn - rightColumn;
    });
}
function summaryOf(findings, plan) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const counts = [
        ...(errors > 0 ? [(0,quantity/* counted */.hS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,quantity/* counted */.hS)(warnings, 'warning')] : []),
    ];
    const found = counts.length === 0 ? 'Desired state is sound' : `Desired state has ${counts.join(' and ')}`;
    return plan === undefined ? `${found}.` : `${found}. ${(0,plan_words/* describePlan */.d)(plan)}`;
}


/***/ })

};
