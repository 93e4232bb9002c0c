export const id = 219;
export const ids = [219];
export const modules = {

/***/ 13400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ openCourier),
/* harmony export */   oQ: () => (/* binding */ undelivered),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);

/** Chats ask for half a minute and more when they are written to too fast. */
const deliveryPolicy = { attempts: 4, baseMs: 500, maxMs: 8_000, maxRequestedMs: 60_000 };
const requestTimeoutMs = 15_000;
/** Least time between two requests that write to one channel: every service used here takes one a second. */
const paceMs = 1_000;
const mostAnswerCharacters = 1_000_000;
/** The courier of one channel in one run. */
function openCourier(options) {
    const { signal, timer, now } = options;
    let lastAt;
    const pace = async () => {
        const wait = lastAt === undefined ? 0 : lastAt + paceMs - now();
        if (wait > 0)
            await timer.sleep(wait, signal);
        lastAt = now();
    };
    return {
        async request(request) {
            if (request.method !== 'GET')
                await pace();
            const policy = request.retryPolicy ?? deliveryPolicy;
            return (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(() => send(request, options), policy, timer, signal);
        },
        async attempt(call, again) {
            await pace();
            const once = async () => {
                try {
                    return { kind: 'done', value: await call() };
                }
                catch (error) {
                    signal.throwIfAborted();
                    if (again(error))
                        return { kind: 'again', error };
                    throw error;
                }
            };
            return (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(once, deliveryPolicy, timer, signal);
        },
        remembered: options.remembered,
        hasMemory: options.hasMemory,
        deliveryId: options.deliveryId,
        signal,
        now,
    };
}
async function send(request, options) {
    const { signal, fetch, title, now } = options;
    const { host } = new URL(request.url);
    let response;
    let text;
    try {
        const bounded = AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]);
        response = await fetch(request.url, {
            method: request.method,
            // A redirect would carry the credential to another place.
            redirect: 'manual',
            signal: bounded,
            headers: {
                accept: 'application/json',
                'user-agent': 'kafka-dataops',
                ...(request.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
                ...request.headers?.(),
            },
            ...(request.body === undefined ? {} : { body: request.body }),
        });
        text = (await response.text()).slice(0, mostAnswerCharacters);
    }
    catch (cause) {
        signal.throwIfAborted();
        const message = `${title} at ${host} cannot be reached: ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .fetchReason */ .X2)(cause)}.`;
        return { kind: 'again', error: undelivered('delivery-unreachable', message, reachHelp, cause) };
    }
    const { status, headers } = response;
    if ((0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .isPassingStatus */ .Wj)(status)) {
        const afterMs = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .Vs)(headers.get('retry-after'), now());
        const reason = status === 429 ? 'limits the rate of messages' : 'has trouble of its own';
        const wait = afterMs === undefined ? '' : ` and asks to wait ${Math.ceil(afterMs / 1_000)} s`;
        const error = undelivered('delivery-unreachable', `${title} at ${host} ${reason} (HTTP ${status})${wait}.`, laterHelp);
        return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) };
    }
    return { kind: 'done', value: { status, headers, body: jsonOr(text) } };
}
const reachHelp = 'Check the address, and that this machine may connect there.';
const laterHelp = 'Run the workflow again later.';
function jsonOr(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function undelivered(code, message, help, cause) {
    const problem = { code, message, help };
    return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk(problem, cause === undefined ? undefined : { cause });
}
/** An answer that says no. What the service wrote is shown as far as it is short plain text. */
function refusal(title, { status, body }, help) {
    const said = saidBy(body);
    return undelivered('delivery-refused', `${title} refused the message (HTTP ${status}${said === '' ? '' : `: ${said}`}).`, help);
}
function saidBy(body) {
    if (typeof body === 'string')
        return /^[\x20-\x7e]{1,200}$/.test(body.trim()) ? body.trim() : '';
    if (body === null || typeof body !== 'object')
        return '';
    const { message, error, errors } = body;
    const parts = [message, error, ...(Array.isArray(errors) ? errors : [])];
    return parts
        .filter((part) => typeof part === 'string')
        .join('; ')
        .slice(0, 300);
}


/***/ }),

/***/ 29429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ linksOf),
/* harmony export */   p: () => (/* binding */ runContext)
/* harmony export */ });
function runContext(environment, pullRequest, given) {
    const get = (name) => environment.get(name) || undefined;
    const attempt = Number(get('GITHUB_RUN_ATTEMPT') ?? Number.NaN);
    const known = {
        repository: get('GITHUB_REPOSITORY'),
        workflow: get('GITHUB_WORKFLOW'),
        job: get('GITHUB_JOB'),
        branch: given.branch ?? get('GITHUB_HEAD_REF') ?? get('GITHUB_REF_NAME'),
        environment: given.environment,
        commit: pullRequest?.headCommit ?? get('GITHUB_SHA'),
        pullRequest: pullRequest?.number,
        actor: get('GITHUB_ACTOR'),
        runId: get('GITHUB_RUN_ID'),
        attempt: Number.isSafeInteger(attempt) ? attempt : undefined,
    };
    const present = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
    return {
        ...present,
        serverUrl: get('GITHUB_SERVER_URL') ?? 'https://github.com',
        apiUrl: get('GITHUB_API_URL') ?? 'https://api.github.com',
    };
}
/** Pages that a reader wants next. Empty in a terminal. */
function linksOf({ repository, serverUrl, runId, pullRequest }) {
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return [];
    const base = `${serverUrl}/${repository}`;
    return [
        ...(runId === undefined || !/^\d+$/.test(runId)
            ? []
            : [{ label: 'Workflow run', url: `${base}/actions/runs/${runId}` }]),
        ...(pullRequest === undefined
            ? []
            : [{ label: `Pull request #${pullRequest}`, url: `${base}/pull/${pullRequest}` }]),
    ];
}


/***/ }),

/***/ 79219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNotify: () => (/* binding */ runNotify)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/incidents/incident.ts


const moment = schemas/* number */.aig().describe('Milliseconds since the epoch');
const incidentSchema = schemas/* object */.Ikc({
    fingerprint: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(core/* alertSeverities */._b).describe('The gravest it had'),
    firstSeen: moment.describe('When the trouble began'),
    lastSeen: moment,
    sightings: schemas/* int */.Whr().min(1),
    acknowledgedAt: moment.optional(),
    acknowledgedBy: schemas/* string */.YjP().optional(),
    /** When the alert was not seen any more, while it is not sure that it is over. */
    clearSince: moment.optional(),
    clearRuns: schemas/* int */.Whr().min(0),
    resolvedAt: moment.optional(),
    /** When it came back after it was clear, the latest ones. */
    returns: schemas/* array */.YOg(moment),
});
/** Every incident that is open, and the latest that are over; the oldest first. */
const incidentBookSchema = schemas/* object */.Ikc({
    since: moment.describe('When incidents began to be kept'),
    incidents: schemas/* array */.YOg(incidentSchema),
});
const defaultDamping = {
    clearRuns: 1,
    clearRunsWhenFlapping: 3,
    returns: 2,
    windowMs: 6 * 3_600_000,
    sameWithinMs: 3_600_000,
};
function isOpen(incident) {
    return incident.resolvedAt === undefined;
}
function isFlapping(incident, now, policy) {
    return incident.returns.filter((at) => now - at <= policy.windowMs).length >= policy.returns;
}

;// CONCATENATED MODULE: ./packages/incidents/advance.ts


/** Incidents that are over and still kept, for the KPIs. */
const mostResolved = 300;
const mostOpen = 500;
const mostReturns = 20;
/** The book after one more run: pure, so that two runs at once can be laid one over the other. */
function advance(book, { alerts, sources, now }, policy = defaultDamping) {
    const current = book ?? { since: now, incidents: [] };
    const seen = new Map(alerts.map((alert) => [alert.fingerprint, alert]));
    const changes = [];
    const incidents = current.incidents.map((incident) => {
        const alert = seen.get(incident.fingerprint);
        if (alert !== undefined && (isOpen(incident) || now - (incident.resolvedAt ?? now) <= policy.sameWithinMs)) {
            seen.delete(incident.fingerprint);
            const again = seenAgain(incident, alert, now);
            if (!isOpen(incident))
                changes.push({ kind: 'reopened', incident: again });
            return again;
        }
        if (alert !== undefined || !isOpen(incident) || !sources.includes(incident.source))
            return incident;
        const clear = notSeen(incident, now, policy);
        if (!isOpen(clear))
            changes.push({ kind: 'resolved', incident: clear });
        return clear;
    });
    const opened = [...seen.values()].map((alert) => advance_open(alert, now));
    changes.push(...opened.map((incident) => ({ kind: 'opened', incident })));
    return { book: { ...current, incidents: bounded([...incidents, ...opened]) }, changes };
}
function advance_open({ fingerprint, source, severity, title }, now) {
    return {
        fingerprint,
        source,
        severity,
        title,
        firstSeen: now,
        lastSeen: now,
        sightings: 1,
        clearRuns: 0,
        returns: [],
    };
}
function seenAgain(incident, { severity, title }, now) {
    const { clearSince, resolvedAt: _, ...rest } = incident;
    return {
        ...rest,
        title,
        severity: (0,core/* gravestAlert */.h2)([incident.severity, severity]) ?? severity,
        lastSeen: now,
        sightings: incident.sightings + 1,
        clearRuns: 0,
        returns: clearSince === undefined ? incident.returns : [...incident.returns, now].slice(-mostReturns),
    };
}
/** Over since the first run that did not see it, once enough runs in a row did not. */
function notSeen(incident, now, policy) {
    const clearSince = incident.clearSince ?? now;
    const clearRuns = incident.clearRuns + 1;
    const needed = isFlapping(incident, now, policy) ? policy.clearRunsWhenFlapping : policy.clearRuns;
    return { ...incident, clearSince, clearRuns, ...(clearRuns >= needed ? { resolvedAt: clearSince } : {}) };
}
function bounded(incidents) {
    const resolved = incidents.filter((incident) => !isOpen(incident)).slice(-mostResolved);
    const opened = incidents.filter(isOpen).slice(-mostOpen);
    const kept = new Set([...resolved, ...opened]);
    return incidents.filter((incident) => kept.has(incident));
}
/** Somebody takes care: every open incident that nobody had acknowledged. */
function acknowledge(book, { by, at }) {
    return {
        ...book,
        incidents: book.incidents.map((incident) => isOpen(incident) && incident.acknowledgedAt === undefined
            ? { ...incident, acknowledgedAt: Math.max(at, incident.firstSeen), acknowledgedBy: by }
            : incident),
    };
}

;// CONCATENATED MODULE: ./packages/incidents/kpis.ts


/**
 * KPIs of the incidents that touch the window:
 * - `mttr`: mean of the time from the first sighting to the end, of those that ended in it, ms;
 * - `alert-response-time`: mean of the time from the first sighting to the acknowledgement, ms;
 * - `availability`: share of the time in which no incident of at least `outage` was open, ratio;
 * - `sla-compliance`: share of the incidents that were acknowledged or over within the time of their severity, of those whose
 *   time is up or that were, ratio.
 * A KPI without anything to measure has the value null.
 */
function incidentKpis(book, { now, windowMs, outage }) {
    const from = Math.max(book.since, now - windowMs);
    const incidents = book.incidents.filter((incident) => endOf(incident, now) >= from);
    const ended = incidents.filter(({ resolvedAt }) => resolvedAt !== undefined);
    const acknowledged = incidents.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined);
    return [
        kpi('mttr', 'Mean time to recovery', 'ms', mean(ended.map((incident) => endOf(incident, now) - incident.firstSeen))),
        kpi('alert-response-time', 'Alert response time', 'ms', mean(acknowledged.map(({ acknowledgedAt = now, firstSeen }) => acknowledgedAt - firstSeen))),
        kpi('availability', 'Availability', 'ratio', availability(incidents, from, now, outage)),
        kpi('sla-compliance', 'Responses in time', 'ratio', compliance(incidents, now)),
        { ...kpi('open-incidents', 'Open incidents', 'count', book.incidents.filter(isOpen).length) },
    ];
}
function kpi(id, name, unit, value) {
    return { id, name, value, unit, status: 'unknown' };
}
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
function endOf({ resolvedAt }, now) {
    return resolvedAt ?? now;
}
/** Overlapping outages count once. */
function availability(incidents, from, now, outage) {
    if (now <= from)
        return null;
    const spans = incidents
        .filter(({ severity }) => (0,core/* isAtLeastAlert */.PD)(severity, outage))
        .map((incident) => [Math.max(from, incident.firstSeen), Math.min(now, endOf(incident, now))])
        .toSorted(([one], [other]) => one - other);
    let down = 0;
    let reached = from;
    for (const [start, end] of spans) {
        down += Math.max(0, end - Math.max(start, reached));
        reached = Math.max(reached, end);
    }
    return 1 - down / (now - from);
}
function compliance(incidents, now) {
    const judged = incidents.flatMap((incident) => {
        const answered = Math.min(incident.acknowledgedAt ?? Number.POSITIVE_INFINITY, incident.resolvedAt ?? Number.POSITIVE_INFINITY);
        const due = incident.firstSeen + core/* responseWithinMs */.J4[incident.severity];
        if (Number.isFinite(answered))
            return [answered <= due];
        return now > due ? [false] : [];
    });
    return judged.length === 0 ? null : judged.filter(Boolean).length / judged.length;
}

;// CONCATENATED MODULE: ./packages/incidents/track.ts



const incidentsKind = { name: 'incidents', version: 1, schema: incidentBookSchema };
/**
 * Lays what a run saw over what the state holds under `key`. The change is asked anew when another run was faster, so two
 * runs at once lose nothing. A state that cannot be read or written keeps nothing back: the answer says so.
 */
async function trackIncidents(state, key, sighting, mode) {
    let advanced = advance(undefined, sighting);
    const change = (current) => {
        advanced = advance(current, sighting);
        return advanced.book;
    };
    const kept = mode === 'keep' ? await attempted(() => state.update(incidentsKind, key, change)) : undefined;
    if (mode === 'keep' && kept === undefined)
        return advanced;
    const read = await attempted(async () => void change(await state.read(incidentsKind, key)));
    const problem = kept ?? read;
    return problem === undefined ? advanced : { ...advanced, note: `Incidents are not kept: ${problem}` };
}
/** Answers why it is not kept; undefined when it is. */
async function keepAcknowledgement(state, key, acknowledgement) {
    const problem = await attempted(() => state.update(incidentsKind, key, (current) => acknowledge(current ?? { since: acknowledgement.at, incidents: [] }, acknowledgement)));
    return problem === undefined ? undefined : `The acknowledgement is not kept: ${problem}`;
}
/** The message of an error that a state may reject with; undefined when all went well. */
async function attempted(action) {
    try {
        await action();
        return undefined;
    }
    catch (error) {
        if (error instanceof core/* UnreachableError */.Jk || error instanceof core/* BadInputError */.Ys)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/incidents/index.ts





// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var delivery_courier = __webpack_require__(13400);
;// CONCATENATED MODULE: ./packages/notify/delivery/deliver.ts



/** The channel itself, or why it cannot be told. */
async function openChannel(channel, run) {
    const { settings, kind } = channel;
    if (!settings.ok)
        return settings.problem;
    return kind.open(settings.value, run);
}
/** @throws BadInputError when `allowed-hosts` does not let a credential go where a channel sends it. */
function requireAllowedTargets(deliveries, allowed) {
    const problems = deliveries.flatMap(({ channel, opened }) => opened.targets.flatMap((target) => (0,core/* disallowedHostProblem */.cQ)(target, allowed, `The message of channel ${channel.name}`) ?? []));
    if (problems.length > 0)
        throw new core/* BadInputError */.Ys(problems);
}
/** Never throws but when the run is stopped: a channel that fails does not keep the others from being told. */
async function deliver(delivery, run, ports) {
    const { channel, opened, message } = delivery;
    const earlier = earlierDelivery(delivery, run);
    if (earlier !== undefined)
        return { kind: 'silent', detail: earlier };
    const courier = (0,delivery_courier/* openCourier */.Ir)({
        title: capitalised(channel.kind.title),
        fetch: ports.fetch,
        signal: ports.signal,
        now: () => ports.clock.now(),
        timer: run.timer,
        deliveryId: deliveryId(delivery),
        remembered: run.memory?.threads[channel.name],
        hasMemory: run.memory !== undefined,
    });
    try {
        const { detail, delivered, remember, acknowledged } = await opened.send(message, courier);
        if (!delivered)
            return { kind: 'silent', detail };
        return { kind: 'delivered', detail, remember, ...(acknowledged === undefined ? {} : { acknowledged }) };
    }
    catch (error) {
        ports.signal.throwIfAborted();
        return { kind: 'failed', problem: problemOf(error, channel) };
    }
}
/** The same run never says the same to the same channel twice, in whichever of its attempts. */
function earlierDelivery({ channel, message }, { memory }) {
    const { runId } = message.context;
    const earlier = memory?.sent.find((sent) => sent.run === runId && sent.channel === channel.name && sent.fingerprint === message.fingerprint);
    if (earlier === undefined)
        return undefined;
    const attempt = earlier.attempt === undefined ? 'before' : `by attempt ${earlier.attempt}`;
    return `It was told the same ${attempt} of this run.`;
}
function deliveryId({ channel, message }) {
    const { runId = String(message.at), attempt = 1 } = message.context;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([runId, attempt, channel.name, message.fingerprint]))
        .digest('hex')
        .slice(0, 32);
}
function problemOf(error, { name, kind }) {
    if (error instanceof core/* UnreachableError */.Jk)
        return error.problem;
    if (error instanceof core/* BadInputError */.Ys && error.problems[0] !== undefined)
        return error.problems[0];
    const reason = error instanceof Error ? error.message : String(error);
    return {
        code: 'delivery-failed',
        message: `The channel ${name} (${kind.title}) could not be told: ${reason}`,
        help: 'Please report it: this is not an error that the suite knows.',
    };
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./packages/notify/delivery/incidents.ts



/** Of the KPIs: the last 30 days, in which what is HIGH counts as an outage. */
function kpiSetup(now) {
    return { now, windowMs: 30 * 86_400_000, outage: 'HIGH' };
}
/** The incidents of a problem after this run; undefined without a state, or where there are no results. */
async function trackParts(parts, key, isDry, now, { state }) {
    if (state === undefined || parts.length === 0)
        return undefined;
    // A run that was skipped did not look.
    const sources = parts.filter(({ status }) => status !== 'skipped').map((part) => part.key);
    return trackIncidents(state, key, { alerts: alertsOf(parts), sources, now }, isDry ? 'only look' : 'keep');
}
function alertsOf(parts) {
    const alerts = new Map();
    for (const part of parts) {
        const { severity } = part;
        if (severity === undefined)
            continue;
        const issues = part.issues.length > 0 ? part.issues : [issueOfPart(part)];
        for (const issue of issues) {
            const fingerprint = digest(part.key, issue.fingerprint);
            // A warning beside errors is no graver than a warning.
            const least = issue.severity === 'error' || !(0,core/* isAtLeastAlert */.PD)(severity, 'MEDIUM') ? severity : 'MEDIUM';
            alerts.set(fingerprint, { fingerprint, source: part.key, severity: least, title: issue.message.slice(0, 300) });
        }
    }
    return [...alerts.values()];
}
function issueOfPart({ name, verdict, key }) {
    return { severity: 'error', message: `${name} ${verdict}`, where: '', fingerprint: key };
}
function digest(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
/** Parts that are well in this run and have an incident that is not sure to be over. */
function dampedParts(parts, { book }) {
    const open = new Set(book.incidents.filter(isOpen).map(({ source }) => source));
    return parts.filter(({ key, severity }) => severity === undefined && open.has(key));
}
function incidentNotes({ changes, note }) {
    const shown = changes.slice(0, 20).map(({ kind, incident }) => {
        const lasted = (incident.resolvedAt ?? incident.lastSeen) - incident.firstSeen;
        return kind === 'resolved'
            ? `Incident resolved after ${(0,core/* formatDuration */.a3)(lasted)}: ${incident.title}`
            : `Incident ${kind}: ${incident.title}`;
    });
    return [...shown, ...(note === undefined ? [] : [note])];
}
/** What channels know of who takes care; answers what could not be kept. */
async function keepAcknowledgements(outcomes, key, { state }) {
    if (state === undefined)
        return [];
    const notes = [];
    for (const { outcome } of outcomes) {
        if (outcome.kind !== 'delivered' || outcome.acknowledged === undefined)
            continue;
        const note = await keepAcknowledgement(state, key, outcome.acknowledged);
        if (note !== undefined)
            notes.push(note);
    }
    return notes;
}

;// CONCATENATED MODULE: ./packages/notify/delivery/memory.ts


/** What is remembered of one problem from run to run. */
const memorySchema = schemas/* object */.Ikc({
    /** By channel and part: what the channel was told last. */
    told: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ severity: schemas/* enum */.k5n([...core/* alertSeverities */._b, 'none']), since: schemas/* number */.aig() }))),
    /** The latest deliveries, the oldest first. */
    sent: schemas/* array */.YOg(schemas/* object */.Ikc({
        run: schemas/* string */.YjP(),
        attempt: schemas/* number */.aig().optional(),
        channel: schemas/* string */.YjP(),
        fingerprint: schemas/* string */.YjP(),
        at: schemas/* number */.aig(),
    })),
    /** By channel: what it asked to get back while the problem lasts. */
    threads: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
const memoryKind = { name: 'notify', version: 1, schema: memorySchema };
const emptyMemory = { told: {}, sent: [], threads: {} };
/** Deliveries and parts of one problem that are remembered. */
const mostSent = 200;
const mostParts = 200;
/** The memory with the changes of one run in it; what other runs left meanwhile stays. */
function changed(current, changes) {
    const memory = current ?? emptyMemory;
    const told = { ...memory.told };
    const threads = { ...memory.threads };
    for (const { channel, told: parts, thread } of changes) {
        const all = Object.entries({ ...told[channel], ...parts });
        told[channel] = Object.fromEntries(all.slice(-mostParts));
        if (thread.kind === 'forget')
            delete threads[channel];
        if (thread.kind === 'set')
            threads[channel] = thread.value;
    }
    const sent = [...memory.sent, ...changes.flatMap((change) => (change.sent === undefined ? [] : [change.sent]))];
    return { told, threads, sent: sent.slice(-mostSent) };
}
/** What is known of a problem, or why it is not. A state that cannot be read must not keep a message back. */
async function recall(state, problem) {
    if (state === undefined)
        return { memory: undefined };
    try {
        return { memory: (await state.read(memoryKind, problem)) ?? emptyMemory };
    }
    catch (error) {
        if (!(error instanceof core/* UnreachableError */.Jk) && !(error instanceof core/* BadInputError */.Ys))
            throw error;
        return { memory: undefined, note: `What was told before is not known: ${error.message}` };
    }
}
/** Answers why nothing was remembered, undefined when it was. */
async function remember(state, problem, changes) {
    if (state === undefined || changes.length === 0)
        return undefined;
    try {
        await state.update(memoryKind, problem, (current) => changed(current, changes));
        return undefined;
    }
    catch (error) {
        if (!(error instanceof core/* UnreachableError */.Jk) && !(error instanceof core/* BadInputError */.Ys))
            throw error;
        return `What was told is not remembered for the next run: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./packages/notify/delivery/notify-report.ts

/** The operation's report: each channel is a check. That the pipeline is unwell is what was told, not its verdict. */
function notifyReport(outcomes, setup) {
    const severity = setup.failOnError ? 'error' : 'warning';
    const checks = outcomes.map((given) => checkOf(given, severity));
    const findings = outcomes.flatMap((given) => findingOf(given, severity));
    return {
        status: statusOf(findings.length > 0, setup),
        partial: setup.partial,
        summary: summaryOf(outcomes, setup),
        kpis: [...setup.kpis],
        checks,
        findings,
        notes: [
            ...outcomes.flatMap(({ channel, outcome }) => outcome.kind === 'delivered' ? [`${channel.name}: ${outcome.detail}`] : []),
            ...setup.notes,
        ],
        artifacts: [],
        subject: {},
    };
}
function statusOf(hasFailed, { failOnError, failOn, partial }) {
    if (partial)
        return 'error';
    if (!hasFailed)
        return 'passed';
    const fails = failOn !== 'never' && (failOnError || failOn === 'warning');
    return fails ? 'failed' : 'warned';
}
function checkOf({ channel, outcome }, severity) {
    const isTold = outcome.kind === 'delivered';
    const isFailed = outcome.kind === 'failed';
    return {
        id: `notify.${channel.name}`,
        name: channel.name,
        kind: 'delivery',
        dimension: 'completeness',
        severity,
        status: isTold ? 'passed' : isFailed ? 'failed' : 'skipped',
        target: {},
        evaluated: isTold || isFailed ? 1 : 0,
        failed: isFailed ? 1 : 0,
        rate: isFailed ? 1 : 0,
        causes: [],
        examples: [],
        reason: isFailed ? outcome.problem.message : outcome.detail,
    };
}
function findingOf({ channel, outcome }, severity) {
    if (outcome.kind !== 'failed')
        return [];
    const { code, message, help, place } = outcome.problem;
    return [
        {
            rule: code,
            severity,
            message: `The channel ${channel.name} was not told. ${message}`,
            fingerprint: (0,core/* fingerprint */.Rj)({ rule: code, place, identity: channel.name }),
            check: `notify.${channel.name}`,
            ...(place === undefined ? {} : { place }),
            ...(help === undefined ? {} : { help }),
        },
    ];
}
function summaryOf(outcomes, { isDry, partial }) {
    const having = (kind) => outcomes.filter(({ outcome }) => outcome.kind === kind).length;
    if (isDry)
        return `Dry run: ${(0,core/* counted */.hS)(having('shown'), 'channel')} would have been told, nothing was sent`;
    const parts = [
        `${(0,core/* counted */.hS)(having('delivered'), 'channel')} told`,
        ...(having('failed') === 0 ? [] : [`${having('failed')} could not be told`]),
        ...(having('held') === 0 ? [] : [`${having('held')} held back`]),
        ...(having('silent') === 0 ? [] : [`${having('silent')} had nothing to be told`]),
    ];
    return `${parts.join(', ')}${partial ? '; the run was stopped' : ''}`;
}

;// CONCATENATED MODULE: ./packages/notify/delivery/preview.ts

/** For `dry-run`: what a channel would be sent, for a log. Line breaks of our own stay, everything else is spelled out. */
function preview({ name, kind }, rendered) {
    const text = rendered.kind === 'json' ? JSON.stringify(rendered.value, null, 2) : rendered.text;
    const lines = text.split('\n').map((line) => `  ${(0,core/* logText */.kc)((0,core/* visible */.RK)(line))}`);
    return [`Would be sent to ${name} (${kind.type}):`, ...lines].join('\n');
}

;// CONCATENATED MODULE: ./packages/notify/message/compose.ts


/** The one message for a group of readers. */
function composeMessage({ parts, plain, context, problem, at }, relation) {
    const severity = parts.length === 0 ? plain.severity : (0,core/* gravestAlert */.h2)(parts.map((part) => part.severity));
    const kind = kindOf(parts, severity, relation.change);
    const said = parts.length === 0 ? (plain.title ?? firstLine(plain.body)) : titleOf(parts, kind, plain.title, context);
    const title = said.trim() === '' ? 'Kafka DataOps' : said.trim();
    const message = {
        kind,
        title,
        ...(plain.body === undefined ? {} : { body: plain.body }),
        ...(severity === undefined ? {} : { severity }),
        change: relation.change,
        ...(relation.since === undefined ? {} : { since: relation.since }),
        at,
        parts,
        context,
        problem: problemKey(context, problem, parts.length === 0 ? title : undefined),
    };
    return { ...message, fingerprint: messageFingerprint(message) };
}
/** What stays the same from run to run: where it runs, on which branch, for which environment, about what. */
function problemKey(context, problem, title) {
    const { repository, workflow, job, branch, environment } = context;
    return compose_digest([repository, workflow, job, branch, environment, problem ?? title]);
}
function kindOf(parts, severity, change) {
    if (parts.length === 0)
        return 'notice';
    if (severity !== undefined)
        return 'trouble';
    return change === 'over' ? 'recovered' : 'good';
}
function firstLine(body) {
    return (body ?? '').trim().split(/\r\n|\r|\n/)[0] ?? '';
}
/** A title that the user gave is the name of what the results are about. */
function titleOf(parts, kind, given, { workflow, environment }) {
    const [only] = parts;
    const where = environment === undefined ? '' : ` in ${environment}`;
    if (only !== undefined && parts.length === 1) {
        return `${given ?? only.name}${where} ${kind === 'recovered' ? 'has recovered' : only.verdict}`;
    }
    const name = `${given ?? workflow ?? 'The pipeline'}${where}`;
    const troubled = parts.filter((part) => part.severity !== undefined).length;
    if (troubled > 0)
        return `${name}: ${troubled} of ${parts.length} ${troubled === 1 ? 'needs' : 'need'} attention`;
    return kind === 'recovered' ? `${name} has recovered` : `${name}: all ${parts.length} are well`;
}
/** Over what is said, without numbers that move from run to run. */
function messageFingerprint(message) {
    const parts = message.parts.flatMap(({ key, status, severity, issues }) => [
        key,
        status,
        severity,
        ...issues.map(({ fingerprint }) => fingerprint).sort(),
    ]);
    return compose_digest([message.problem, message.kind, message.severity, message.title, message.body, ...parts]);
}
function compose_digest(parts) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(parts.map((part) => part ?? null)))
        .digest('hex')
        .slice(0, 32);
}

;// CONCATENATED MODULE: ./packages/notify/message/severity.ts
/** Operations whose failure means that the pipeline itself does not run. */
const pipelineIsDown = new Set(['deploy-connectors']);
/**
 * The severity of a result, undefined when nobody must react. Without a rule that fits: a failed deployment is CRITICAL,
 * whatever else failed or could not run is HIGH, a warning is MEDIUM.
 */
function severityOfResult(result, table) {
    const fitting = table.find(({ operations, statuses, rules }) => (operations === undefined || operations.includes(result.operation)) &&
        (statuses === undefined || statuses.includes(result.status)) &&
        (rules === undefined || result.findings.some(({ rule }) => rules.includes(rule))));
    // A rule without statuses speaks of trouble, not of runs in which all is well.
    const isWell = result.status === 'passed' || result.status === 'skipped';
    if (fitting !== undefined && !(isWell && fitting.statuses === undefined)) {
        return fitting.severity === 'none' ? undefined : fitting.severity;
    }
    switch (result.status) {
        case 'passed':
        case 'skipped':
            return undefined;
        case 'warned':
            return 'MEDIUM';
        case 'failed':
        case 'error':
            return pipelineIsDown.has(result.operation) ? 'CRITICAL' : 'HIGH';
    }
}

;// CONCATENATED MODULE: ./packages/notify/message/parts.ts


/** What a Report says to people far away. */
function partOfReport(report, table) {
    const verdict = (0,core/* verdictOf */.Vj)(report);
    const severity = severityOfResult(report, table);
    const subject = subjectOf(report);
    return {
        key: subject === '' ? report.operation : `${report.operation} ${subject}`,
        operation: report.operation,
        name: subject === '' ? report.operation : `${report.operation} (${subject})`,
        status: report.status,
        verdict: verdict.word,
        emoji: verdict.emoji,
        ...(severity === undefined ? {} : { severity }),
        summary: report.summary,
        kpis: report.kpis.map(core/* describeKpi */.SX),
        issues: (0,core/* issuesOf */.wf)(report)
            .filter((issue) => issue.severity !== 'info' && issue.message !== report.summary)
            .map((issue) => ({
            severity: issue.severity,
            message: messageWithoutValues(issue.message, issue.check),
            where: (0,core/* formatWhere */.Hp)(issue.record === undefined ? undefined : { record: issue.record }) || placeOf(issue),
            ...(issue.help === undefined ? {} : { help: issue.help }),
            fingerprint: issue.fingerprint,
        })),
        counts: (0,core/* describeCounts */.wv)(report),
    };
}
/** A part of no report: a job, or a report that could not be read. */
function partOfResult(result, table) {
    const verdict = (0,core/* verdictOf */.Vj)({ status: result.status, partial: false });
    const severity = severityOfResult({ ...result, findings: [] }, table);
    return {
        key: result.name,
        operation: result.operation,
        name: result.name,
        status: result.status,
        verdict: result.verdict ?? verdict.word,
        emoji: verdict.emoji,
        ...(severity === undefined ? {} : { severity }),
        summary: result.summary,
        kpis: [],
        issues: [],
        counts: '',
    };
}
/** The topics or files that tell two reports of one operation apart. */
function subjectOf({ subject }) {
    const names = subject.topics?.map(({ topic }) => topic) ?? subject.files ?? [];
    return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
/**
 * The message of a finding may quote a record where the report was made with show-values. Of a check it is said anew from
 * its name and its counts, which never do.
 */
function messageWithoutValues(message, check) {
    if (check === undefined)
        return message;
    return [check.name, ...(0,core/* describeOutcome */.SS)({ ...check, reason: undefined })].join(': ');
}
function placeOf(issue) {
    return issue.place === undefined ? '' : (0,core/* formatPlace */.dE)(issue.place);
}

;// CONCATENATED MODULE: ./packages/notify/message/read-results.ts



/** More bytes than a report of ours ever has: something else is not read into memory. */
const mostReportBytes = 50_000_000;
/**
 * A part for every report that the patterns match. A report that cannot be read is a part too: that a result is missing
 * is exactly what must not go unseen.
 */
async function readReports(patterns, table, { files }) {
    const parts = [];
    const seen = new Set();
    for (const pattern of patterns) {
        const found = await files.glob(pattern);
        if (found.length === 0)
            parts.push(missingReport(pattern, 'no report was written', table));
        for (const file of found.filter((name) => !seen.has(files.resolve(name)))) {
            seen.add(files.resolve(file));
            const part = await readReport(file, table, files);
            if (part !== 'no report')
                parts.push(part);
        }
    }
    return parts;
}
async function readReport(file, table, files) {
    let data;
    try {
        const bytes = await files.readBytes(file);
        if (bytes.length > mostReportBytes)
            return missingReport(file, 'it is too large to be a report', table);
        data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        const reason = error instanceof core/* BadInputError */.Ys ? error.message : 'it is no JSON';
        return missingReport(file, `it could not be read: ${reason}`, table);
    }
    const parsed = core/* reportSchema */.Qh.safeParse(data);
    if (parsed.success) {
        // Of our own deliveries nobody wants to be told.
        return parsed.data.operation === 'notify' ? 'no report' : partOfReport(parsed.data, table);
    }
    const isNewer = isObject(data) && typeof data.reportVersion === 'number' && data.reportVersion > 1;
    return missingReport(file, isNewer ? 'it is of a newer version' : 'it is no report of this suite', table);
}
function missingReport(name, reason, table) {
    return partOfResult({ operation: 'notify', name: `report ${name}`, status: 'error', verdict: 'not readable', summary: `${reason}.` }, table);
}
const needsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
    result: schemas/* enum */.k5n(['success', 'failure', 'cancelled', 'skipped']),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
}));
const statusOfJob = {
    success: { status: 'passed', verdict: 'succeeded' },
    failure: { status: 'failed', verdict: 'failed' },
    cancelled: { status: 'skipped', verdict: 'was cancelled' },
    skipped: { status: 'skipped', verdict: 'was skipped' },
};
/**
 * The jobs that a job waited for, from `toJSON(needs)`. Only a job's result and its output `summary` are taken: other
 * outputs are nobody's business.
 * @throws BadInputError when it is not that.
 */
function readNeeds(text, table) {
    const parsed = needsSchema.safeParse(jsonOf(text));
    if (!parsed.success) {
        throw new core/* BadInputError */.Ys({
            code: 'malformed-input',
            message: 'input needs has a malformed value: expected the JSON object of job names and results.',
            help: 'Write needs: ${{ toJSON(needs) }}, in a job that names the jobs it needs.',
        });
    }
    return Object.entries(parsed.data).map(([job, { result, outputs }]) => {
        const said = outputs?.summary;
        const { status, verdict } = statusOfJob[result];
        const summary = typeof said === 'string' && said.trim() !== '' ? said.trim() : '';
        return partOfResult({ operation: job, name: `job ${job}`, status, verdict, summary }, table);
    });
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/notify/message/run-context.ts
var run_context = __webpack_require__(29429);
// EXTERNAL MODULE: ./packages/notify/operation.ts
var operation = __webpack_require__(99827);
// EXTERNAL MODULE: ./packages/notify/routing/section.ts
var section = __webpack_require__(30288);
;// CONCATENATED MODULE: ./packages/notify/routing/quiet-hours.ts

const minutesOfDay = 24 * 60;
/** Whether a moment (ms since the epoch) is within quiet hours. `from` equal to `to` is the whole day. */
function isQuiet(hours, now) {
    const { day, minute } = localTime(hours['time-zone'], now);
    const from = minutesOf(hours.from);
    const to = minutesOf(hours.to);
    const begins = (index) => hours.days === undefined || hours.days.some((name) => name === section/* weekdays */.mx[index]);
    const yesterday = (day + 6) % 7;
    if (from < to)
        return begins(day) && minute >= from && minute < to;
    // Over midnight: the evening belongs to today, the morning to the quiet hours that began yesterday.
    return (begins(day) && minute >= from) || (begins(yesterday) && minute < to);
}
/** `22:00 to 07:00 Europe/Madrid`. */
function describeQuietHours(hours) {
    return `${hours.from} to ${hours.to} ${hours['time-zone']}`;
}
function minutesOf(time) {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return (hour * 60 + minute) % minutesOfDay;
}
/** Monday is 0. */
function localTime(timeZone, now) {
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    });
    const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const day = section/* weekdays */.mx.findIndex((name) => part.weekday?.toLowerCase().startsWith(name));
    return { day, minute: Number(part.hour) * 60 + Number(part.minute) };
}

;// CONCATENATED MODULE: ./packages/notify/routing/decide.ts


/**
 * For one channel. What came and went and is not yet sure to be over is left out, but for channels that are told of every
 * run: they say what this run came to.
 */
function decideDamped({ kind, routes }, damped, situation) {
    if (kind.follows === 'runs' || damped.length === 0)
        return decide(routes, kind.follows, situation);
    const parts = situation.parts.filter((part) => !damped.includes(part));
    if (parts.length > 0)
        return decide(routes, kind.follows, { ...situation, parts });
    return { kind: 'held', reason: 'it came and went several times, and is told to be over when it stays so' };
}
/** For one channel and the routes that lead to it. */
function decide(routes, follows, situation) {
    const { branch, environment } = situation;
    const near = routes.filter((route) => matchesAny(route.branches, branch) && isAmong(route.environments, environment));
    if (near.length === 0)
        return silent(`no route leads here${where(branch, environment)}`, []);
    if (situation.parts.length === 0)
        return decidePlain(near, situation);
    const views = near.map((route) => view(route, follows, situation));
    if (views.every(({ scope }) => scope.length === 0))
        return silent('no route leads here for these results', []);
    const scope = situation.parts.filter((part) => views.some((seen) => seen.scope.includes(part)));
    const firing = views.filter(({ fires }) => fires);
    const sending = firing.filter(({ quiet }) => quiet === undefined);
    if (sending.length > 0) {
        const parts = situation.parts.filter((part) => sending.some((seen) => seen.scope.includes(part)));
        return { kind: 'send', parts, ...relationOf(parts, situation) };
    }
    const [held] = firing;
    if (held?.quiet !== undefined)
        return { kind: 'held', reason: `quiet hours, ${describeQuietHours(held.quiet)}` };
    return silent(views[0]?.reason ?? 'nothing to say', scope);
}
function decidePlain(near, { plainSeverity, now }) {
    const grave = near.filter(({ severity }) => (0,core/* isAtLeastAlert */.PD)(plainSeverity, severity));
    if (grave.length === 0)
        return silent(`${plainSeverity} is below what its routes ask for`, []);
    const loud = grave.filter((route) => quietNow(route, plainSeverity, now) === undefined);
    if (loud.length > 0)
        return { kind: 'send', parts: [], change: 'unknown' };
    const hours = grave[0]?.quietHours;
    return { kind: 'held', reason: hours === undefined ? 'quiet hours' : `quiet hours, ${describeQuietHours(hours)}` };
}
/** What one route makes of the results. */
function view(route, follows, situation) {
    const { parts, told, now } = situation;
    const scope = parts.filter(({ operation }) => route.operations === undefined || route.operations.includes(operation));
    if (scope.length === 0)
        return { scope, fires: false, quiet: undefined, reason: 'no route leads here for these results' };
    const current = (0,core/* gravestAlert */.h2)(scope.map(({ severity }) => severity));
    const before = told === undefined ? undefined : (0,core/* gravestAlert */.h2)(scope.map(({ key }) => severityOf(told[key])));
    const knows = told !== undefined && scope.some(({ key }) => told[key] !== undefined);
    const isTrouble = (0,core/* isAtLeastAlert */.PD)(current, route.severity);
    const wasTrouble = (0,core/* isAtLeastAlert */.PD)(before, route.severity);
    const quiet = quietNow(route, current, now);
    const fires = follows === 'runs' ||
        // The end of a problem is told unless it is known that there was none.
        (follows === 'problems' && (isTrouble || wasTrouble || !knows)) ||
        (follows === 'routes' &&
            hasToSay(route.when, { isTrouble, wasTrouble, isChanged: clamp(current, route) !== clamp(before, route) }));
    return {
        scope,
        fires,
        // An end wakes nobody up.
        quiet: follows !== 'routes' && !isTrouble ? undefined : quiet,
        reason: silenceReason(route, isTrouble, current),
    };
}
function hasToSay(when, { isTrouble, wasTrouble, isChanged }) {
    switch (when) {
        case 'always':
            return true;
        case 'failure':
            return isTrouble;
        case 'change':
            return (isTrouble || wasTrouble) && isChanged;
        case 'recovered':
            return wasTrouble && !isTrouble;
    }
}
function silenceReason(route, isTrouble, current) {
    if (isTrouble)
        return route.when === 'recovered' ? 'it is told of recoveries only' : 'it was told before, and nothing changed';
    return current === undefined ? 'all is well' : `${current} is below ${route.severity}`;
}
/** Below what a route asks for all is one. */
function clamp(severity, route) {
    return (0,core/* isAtLeastAlert */.PD)(severity, route.severity) ? severity : undefined;
}
function severityOf(told) {
    return told === undefined || told.severity === 'none' ? undefined : told.severity;
}
function quietNow({ quietHours }, severity, now) {
    if (quietHours === undefined || (0,core/* isAtLeastAlert */.PD)(severity, quietHours.except ?? 'CRITICAL'))
        return undefined;
    return isQuiet(quietHours, now) ? quietHours : undefined;
}
/** How the parts compare with what the channel was told of them. */
function relationOf(parts, { told, now }) {
    if (told === undefined)
        return { change: 'unknown' };
    const current = (0,core/* gravestAlert */.h2)(parts.map(({ severity }) => severity));
    const before = (0,core/* gravestAlert */.h2)(parts.map(({ key }) => severityOf(told[key])));
    const begun = parts.flatMap(({ key }) => (severityOf(told[key]) === undefined ? [] : [told[key]?.since ?? now]));
    const since = begun.length === 0 ? {} : { since: Math.min(...begun) };
    if (current === undefined)
        return before === undefined ? { change: 'none' } : { change: 'over', ...since };
    if (before === undefined)
        return { change: 'new', since: now };
    const step = (0,core/* alertRank */.V3)(current) - (0,core/* alertRank */.V3)(before);
    return { change: step === 0 ? 'ongoing' : step < 0 ? 'worse' : 'better', ...since };
}
/** What a channel knows after it was told of the parts (or had no need to be). */
function toldOf(parts, before, now) {
    return Object.fromEntries(parts.map(({ key, severity: current }) => {
        const severity = current ?? 'none';
        const earlier = before[key];
        const goesOn = earlier !== undefined && (earlier.severity === 'none') === (severity === 'none');
        return [key, { severity, since: goesOn ? earlier.since : now }];
    }));
}
function silent(reason, parts) {
    return { kind: 'silent', reason, parts };
}
function where(branch, environment) {
    const parts = [
        ...(branch === undefined ? [] : [`branch ${branch}`]),
        ...(environment === undefined ? [] : [`environment ${environment}`]),
    ];
    return parts.length === 0 ? '' : ` for ${parts.join(' and ')}`;
}
function isAmong(names, name) {
    return names === undefined || (name !== undefined && names.includes(name));
}
function matchesAny(patterns, name) {
    return patterns === undefined || (name !== undefined && patterns.some((pattern) => matchesPattern(pattern, name)));
}
/** As GitHub's branch filters: `*` stands for anything but a slash, `**` for anything. */
function matchesPattern(pattern, name) {
    const source = pattern
        .split(/(\*\*|\*)/)
        .map((piece) => (piece === '**' ? '.*' : piece === '*' ? '[^/]*' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
        .join('');
    return new RegExp(`^${source}$`, 's').test(name);
}

// EXTERNAL MODULE: ./packages/notify/channels/index.ts + 9 modules
var notify_channels = __webpack_require__(144);
;// CONCATENATED MODULE: ./packages/notify/routing/read-routing.ts



const manifestNames = ['dataops.yml', 'dataops.yaml'];
/**
 * Channels and routes from the section `notify` of the manifest and from the inputs.
 * @throws BadInputError with every problem at its place.
 */
async function readRouting(inputs, ports) {
    const document = await notifyDocument(inputs.manifest, ports);
    const problems = [];
    const section = document === undefined ? emptySection : readSection(document, ports, problems);
    const fromInputs = channelsOfInputs(inputs.all, ports, problems);
    const known = [...section.channels, ...fromInputs].map(({ name }) => name);
    for (const name of inputs.to ?? []) {
        if (!known.includes(name))
            problems.push(unknownChannel(name, known));
    }
    const clashing = fromInputs.find(({ name }) => section.channels.some((channel) => channel.name === name));
    if (clashing !== undefined) {
        problems.push({
            code: 'channel-twice',
            message: `The inputs make a channel named ${clashing.name}, and dataops.yml has one of that name.`,
            help: 'Give the one in dataops.yml another name.',
        });
    }
    if (problems.length > 0)
        throw new core/* BadInputError */.Ys(problems);
    return {
        severities: section.severities,
        channels: [...section.channels, ...fromInputs].map((channel) => ({
            ...channel,
            routes: routesTo(channel, inputs.to, section, ports),
        })),
    };
}
const emptySection = { channels: [], routes: undefined, severities: [], quietHours: undefined };
function routesTo({ name, kind, origin }, to, { routes, quietHours }, { state }) {
    if (to !== undefined)
        return to.includes(name) ? [{ severity: 'LOW', when: 'always' }] : [];
    const defaultWhen = state === undefined ? 'failure' : 'change';
    const own = routes?.filter((route) => route.to.includes(name)) ?? [];
    if (own.length > 0)
        return own.map((route) => routeOf(route, defaultWhen, quietHours));
    // Routes of a manifest that forget a channel of it do so on purpose; of channels of the inputs they know nothing.
    if (routes !== undefined && origin === 'manifest')
        return [];
    return [{ severity: kind.leastSeverity, when: defaultWhen, quietHours }];
}
function routeOf({ severity = 'MEDIUM', when, operations, branches, environments, 'quiet-hours': own }, defaultWhen, quietHours) {
    return { severity, when: when ?? defaultWhen, operations, branches, environments, quietHours: own ?? quietHours };
}
/** The manifest's part `notify` as a document of its own; undefined where there is none. */
async function notifyDocument(given, { files }) {
    const file = given ?? (await firstExisting(files));
    if (file === undefined)
        return undefined;
    const parsed = (0,core/* parseDocument */.Tp)(await files.readText(file), files.placePath(file));
    if (!parsed.ok)
        throw new core/* BadInputError */.Ys(parsed.problems);
    const { document } = parsed;
    if (!read_routing_isObject(document.value) || !read_routing_isObject(document.value.notify))
        return undefined;
    const ownKeys = new Set(Object.keys(section/* notifySection */.fY.shape));
    const value = Object.fromEntries(Object.entries(document.value.notify).filter(([key]) => ownKeys.has(key)));
    return { ...document, value, placeOf: (path, target) => document.placeOf(['notify', ...path], target) };
}
async function firstExisting(files) {
    for (const name of manifestNames)
        if (await files.exists(name))
            return name;
    return undefined;
}
function readSection(document, ports, problems) {
    const validated = (0,core/* validateDocument */.mv)(document, section/* routingShape */.G9);
    if (!validated.ok) {
        problems.push(...validated.problems);
        return emptySection;
    }
    const { channels = {}, routes, severities = [], 'quiet-hours': quietHours } = validated.value;
    for (const [index, route] of (routes ?? []).entries()) {
        problems.push(...routeProblems(route, index, Object.keys(channels), document, ports));
    }
    const read = Object.entries(channels).flatMap(([name, { type }]) => {
        const kind = (0,notify_channels/* channelKind */.K)(type);
        if (kind === undefined)
            return [];
        const settings = readChannel(name, kind, document, ports, problems);
        return settings === undefined ? [] : [{ name, kind, settings, origin: 'manifest' }];
    });
    return { channels: read, routes, severities, quietHours };
}
function routeProblems(route, index, channels, document, { state }) {
    const unknown = route.to.flatMap((name, at) => channels.includes(name) || notify_channels/* channelKinds */.b.some(({ type }) => type === name)
        ? []
        : [{ ...unknownChannel(name, channels), place: document.placeOf(['routes', index, 'to', at]) }]);
    if (state !== undefined || (route.when !== 'change' && route.when !== 'recovered'))
        return unknown;
    const needsState = {
        code: 'notify-needs-state',
        message: `when: ${route.when} compares a run with the one before, which is known only with a state.`,
        place: document.placeOf(['routes', index, 'when']),
        help: 'Give state, as state: branch:kafka-dataops-state, or write when: failure.',
    };
    return [...unknown, needsState];
}
/** The settings of one channel; undefined (with problems) when they are wrong whatever the environment holds. */
function readChannel(name, kind, document, ports, problems) {
    const path = ['channels', name];
    const given = { ...at(document.value, path) };
    delete given.type;
    const part = {
        ...document,
        value: given,
        placeOf: (steps, target) => document.placeOf([...path, ...steps], target),
    };
    const substituted = (0,core/* substituteEnvironment */.QS)(part, ports.environment);
    const literal = kind.secrets.filter((key) => given[key] !== undefined &&
        !hasKeyBelow(substituted.fromEnvironment, key) &&
        !isUnset(substituted.problems, given[key]));
    if (literal.length > 0) {
        problems.push(...literal.map((key) => literalSecret(name, key, part)));
        return undefined;
    }
    const [unset] = substituted.problems;
    if (unset !== undefined)
        return { ok: false, problem: unset };
    const values = substituted.value;
    for (const key of kind.secrets)
        maskAll(values[key], ports);
    const empty = Object.keys(values).find((key) => values[key] === '' && kind.secrets.includes(key));
    if (empty !== undefined)
        return { ok: false, problem: emptySecret(name, empty, part) };
    const validated = (0,core/* validateDocument */.mv)({ ...part, value: values }, kind.settings);
    if (validated.ok)
        return { ok: true, value: validated.value };
    problems.push(...validated.problems.map((problem) => withoutSecretValue(problem, kind, name)));
    return undefined;
}
function hasKeyBelow(fromEnvironment, key) {
    const prefix = (0,core/* pathKey */.Pn)([key]).slice(0, -1);
    return [...fromEnvironment].some((path) => path === `${prefix}]` || path.startsWith(`${prefix},`));
}
function isUnset(problems, value) {
    return problems.length > 0 && JSON.stringify(value).includes('${');
}
function maskAll(value, ports) {
    if (typeof value === 'string' && value !== '')
        ports.maskSecret(value);
    if (read_routing_isObject(value))
        for (const child of Object.values(value))
            maskAll(child, ports);
}
function literalSecret(channel, key, part) {
    return {
        code: 'literal-secret',
        message: `notify.channels.${channel}.${key} stands in the file as plain text.`,
        place: part.placeOf([key]),
        help: `Put it in a secret and write \${${`${channel}_${key}`.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}} here.`,
    };
}
function emptySecret(channel, key, part) {
    return {
        code: 'unset-variable',
        message: `notify.channels.${channel}.${key} is empty: the environment variable that it takes holds nothing.`,
        place: part.placeOf([key]),
        help: "Set the variable in the step's env from a secret, and see that the secret exists for this environment.",
    };
}
/** A value that does not fit is shown in the message, unless it is a secret. */
function withoutSecretValue(problem, kind, channel) {
    const key = kind.secrets.find((secret) => problem.message.startsWith(`${secret} is `));
    if (key === undefined)
        return { ...problem, message: `notify.channels.${channel}: ${problem.message}` };
    const expected = problem.message
        .split(/: (?=expected )/)
        .slice(1)
        .join(': ');
    return {
        ...problem,
        message: `notify.channels.${channel}.${key} is not what ${kind.title} takes${expected === '' ? '' : `: ${expected}`}`,
    };
}
function channelsOfInputs(inputs, ports, problems) {
    return notify_channels/* channelKinds */.b.flatMap((kind) => {
        const given = kind.fromInputs(inputs);
        if (given === undefined)
            return [];
        const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
        for (const key of kind.secrets)
            maskAll(values[key], ports);
        const parsed = kind.settings.safeParse(values);
        if (parsed.success)
            return [{ name: kind.type, kind, settings: { ok: true, value: parsed.data }, origin: 'inputs' }];
        const names = Object.keys(kind.inputs).join(', ');
        problems.push(...parsed.error.issues.map(({ path, message }) => ({
            code: 'malformed-input',
            message: `The inputs ${names} make no channel${path.length === 0 ? '' : ` (${path.join('.')})`}: ${message}.`,
        })));
        return [];
    });
}
function unknownChannel(name, known) {
    return {
        code: 'unknown-channel',
        message: `There is no channel "${name}".`,
        help: known.length === 0 ? 'Define it under notify.channels in dataops.yml.' : `Known: ${known.join(', ')}.`,
    };
}
function at(value, path) {
    return path.reduce((current, step) => (read_routing_isObject(current) ? current[step] : undefined), value);
}
function read_routing_isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/notify/run.ts













/** The operation notify; see operation.ts for its inputs. */
async function runNotify(inputs, given) {
    const redactor = (0,core/* createRedactor */.lY)();
    const ports = knowingSecrets(inputs, given, redactor);
    const hostProblems = (0,core/* allowedHostProblems */.Xv)(inputs['allowed-hosts']);
    if (hostProblems.length > 0)
        throw new core/* BadInputError */.Ys(hostProblems);
    const routing = await readRouting({ manifest: inputs.manifest, to: inputs.to, all: inputs }, ports);
    if (routing.channels.length === 0)
        throw new core/* BadInputError */.Ys(noChannel);
    if (ports.hasForeignHead === true && routing.channels.some(({ origin }) => origin === 'manifest')) {
        throw new core/* BadInputError */.Ys(foreignManifest);
    }
    // What a channel needs to send is never a part of what it sends.
    const composition = redactor.data(await compositionOf(inputs, routing.severities, ports));
    const { context, parts, problem, plain, at } = composition;
    const key = problemKey(context, problem, parts.length === 0 ? plain.title : undefined);
    const isDry = inputs['dry-run'];
    const { memory, note } = await recall(ports.state, key);
    const tracked = await trackParts(parts, key, isDry, at, ports);
    const damped = tracked === undefined ? [] : dampedParts(parts, tracked);
    const decisions = routing.channels.map((channel) => [
        channel,
        decideDamped(channel, damped, {
            parts,
            plainSeverity: inputs.severity,
            branch: context.branch,
            environment: context.environment,
            told: memory === undefined ? undefined : (memory.told[channel.name] ?? {}),
            now: at,
        }),
    ]);
    const run = { context, githubToken: inputs['github-token'], memory, timer: core/* wallTimer */.Dk };
    const { deliveries, failures } = await openDeliveries(decisions, composition, run);
    requireAllowedTargets(deliveries, inputs['allowed-hosts']);
    const { outcomes, stopped } = isDry ? showAll(deliveries, ports) : await deliverAll(deliveries, run, ports);
    const all = decisions.map(([channel, decision]) => ({
        channel,
        outcome: failures.get(channel) ?? outcomes.get(channel) ?? outcomeOf(decision),
    }));
    const changes = isDry ? [] : changesOf(decisions, all, deliveries, run, at);
    const forgotten = await remember(ports.state, key, changes);
    const unacknowledged = isDry ? [] : await keepAcknowledgements(all, key, ports);
    return notifyReport(all, {
        partial: stopped,
        isDry,
        failOnError: inputs['fail-on-delivery-error'],
        failOn: inputs['fail-on'],
        kpis: tracked === undefined || tracked.book.incidents.length === 0 ? [] : incidentKpis(tracked.book, kpiSetup(at)),
        notes: [
            ...(tracked === undefined ? [] : incidentNotes(tracked)),
            ...(note === undefined ? [] : [note]),
            ...(forgotten === undefined ? [] : [forgotten]),
            ...unacknowledged,
            ...(ports.state === undefined && !isDry && outcomes.size > 0
                ? ['Without a state nothing is remembered: a re-run of this workflow sends again, and threads begin anew.']
                : []),
        ],
    });
}
/** Ports that tell the redactor every secret, those of the inputs first. */
function knowingSecrets(inputs, ports, redactor) {
    for (const [name, { secret }] of Object.entries(operation/* notifyInputs */.v)) {
        const value = inputs[name];
        if (secret && typeof value === 'string')
            redactor.add(value);
    }
    return {
        ...ports,
        maskSecret(value) {
            redactor.add(value);
            ports.maskSecret(value);
        },
    };
}
const noChannel = {
    code: 'no-channel',
    message: 'There is no channel to send to.',
    help: 'Define channels under notify in dataops.yml, or give an input as slack-webhook-url or smtp-url.',
};
const foreignManifest = {
    code: 'foreign-head',
    message: 'This event runs with secrets on files that may come from a fork: their channels are not told.',
    help: 'Notify from a workflow of a trusted branch.',
};
/** What is to be told, and from where. */
async function compositionOf(inputs, severities, ports) {
    const { title, body, severity, problem } = inputs;
    const parts = distinct([
        ...(await readReports(inputs.reports ?? [], severities, ports)),
        ...(inputs.needs === undefined ? [] : readNeeds(inputs.needs, severities)),
    ]);
    if (parts.length === 0 && title === undefined && body === undefined) {
        throw new core/* BadInputError */.Ys({
            code: 'nothing-to-notify',
            message: 'There is nothing to tell: neither reports, needs nor a title is given.',
            help: 'Give reports: reports/*.json, needs: ${{ toJSON(needs) }}, or a title and a body.',
        });
    }
    return {
        parts,
        plain: {
            ...(title === undefined ? {} : { title }),
            ...(body === undefined ? {} : { body }),
            severity,
        },
        context: (0,run_context/* runContext */.p)(ports.environment, ports.pullRequest, {
            branch: inputs.branch,
            environment: inputs.environment,
        }),
        problem,
        at: ports.clock.now(),
    };
}
/** Two reports of one operation about the same thing are told apart by their order. */
function distinct(parts) {
    const seen = new Map();
    return parts.map((part) => {
        const count = (seen.get(part.key) ?? 0) + 1;
        seen.set(part.key, count);
        return count === 1 ? part : { ...part, key: `${part.key} #${count}`, name: `${part.name} #${count}` };
    });
}
/** Channels without their secrets fail by themselves; when all do, the run has none, as a fork's pull request. */
async function openDeliveries(decisions, composition, run) {
    const deliveries = [];
    const failures = new Map();
    const problems = [];
    for (const [channel, decision] of decisions) {
        if (decision.kind !== 'send')
            continue;
        const opened = await openChannel(channel, run);
        if ('code' in opened) {
            problems.push(opened);
            failures.set(channel, { kind: 'failed', problem: opened });
            continue;
        }
        const message = composeMessage({ ...composition, parts: decision.parts }, decision);
        deliveries.push({ channel, opened, message });
    }
    if (problems.length > 0 && deliveries.length === 0)
        throw new core/* BadInputError */.Ys(problems);
    return { deliveries, failures };
}
function showAll(deliveries, { log }) {
    const outcomes = new Map();
    for (const { channel, opened, message } of deliveries) {
        log.info(preview(channel, opened.render(message)));
        outcomes.set(channel, { kind: 'shown', detail: 'Dry run: it would have been sent.' });
    }
    return { outcomes, stopped: false };
}
async function deliverAll(deliveries, run, ports) {
    const outcomes = new Map();
    const settled = await Promise.allSettled(deliveries.map(async (delivery) => {
        outcomes.set(delivery.channel, await deliver(delivery, run, ports));
    }));
    const stopped = ports.signal.aborted && settled.some(({ status }) => status === 'rejected');
    for (const { channel } of deliveries) {
        if (!outcomes.has(channel))
            outcomes.set(channel, { kind: 'held', detail: 'The run was stopped before it was told.' });
    }
    return { outcomes, stopped };
}
function outcomeOf(decision) {
    switch (decision.kind) {
        case 'held':
            return { kind: 'held', detail: `Held back: ${decision.reason}.` };
        case 'silent':
            return { kind: 'silent', detail: `Not told: ${decision.reason}.` };
        case 'send':
            return { kind: 'held', detail: 'The run was stopped before it was told.' };
    }
}
/** What the next run must know: a channel that failed or was held back knows what it knew before. */
function changesOf(decisions, outcomes, deliveries, { memory, context }, now) {
    if (memory === undefined)
        return [];
    return decisions.flatMap(([channel, decision]) => {
        const outcome = outcomes.find((candidate) => candidate.channel === channel)?.outcome;
        const message = deliveries.find((delivery) => delivery.channel === channel)?.message;
        if (decision.kind === 'held' || outcome === undefined)
            return [];
        if (outcome.kind !== 'delivered' && outcome.kind !== 'silent')
            return [];
        const told = toldOf(decision.parts, memory.told[channel.name] ?? {}, now);
        const isOver = decision.parts.length > 0 && decision.parts.every(({ severity }) => severity === undefined);
        const thread = outcome.kind !== 'delivered'
            ? { kind: isOver ? 'forget' : 'keep' }
            : threadOf(outcome.remember, isOver);
        if (Object.keys(told).length === 0 && outcome.kind !== 'delivered')
            return [];
        return [
            {
                channel: channel.name,
                told,
                thread,
                ...(outcome.kind === 'delivered' && message !== undefined && context.runId !== undefined
                    ? {
                        sent: {
                            run: context.runId,
                            ...(context.attempt === undefined ? {} : { attempt: context.attempt }),
                            channel: channel.name,
                            fingerprint: message.fingerprint,
                            at: now,
                        },
                    }
                    : {}),
            },
        ];
    });
}
function threadOf(remembered, isOver) {
    if (isOver)
        return { kind: 'forget' };
    return remembered === undefined ? { kind: 'keep' } : { kind: 'set', value: remembered };
}


/***/ })

};
