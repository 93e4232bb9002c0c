export const id = 292;
export const ids = [292];
export const modules = {

/***/ 35255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ escapedWithin),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);

/**
 * Plain text for a chat, in which nothing can ping a person or be taken for a command, whatever the chat makes of text:
 * invisible characters are spelled out, and a zero-width space parts what would begin a mention (`@here`, `<!channel>`,
 * `<@U1>`, `<at>`) or a placeholder (`{{DATE()}}`, `${...}`) from what follows.
 */
function inert(text) {
    return (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/@(?=[^\s@])/gu, '@\u200b')
        .replace(/<(?=\S)/gu, '<\u200b')
        .replace(/\{(?=\{)/gu, '{\u200b')
        .replace(/\$(?=\{)/gu, '$\u200b');
}
/** An escaped text of at most `limit` UTF-16 units: what is cut is the text before it is escaped, so no escape is cut in two. */
function escapedWithin(text, limit, escaping) {
    let kept = text.length;
    for (;;) {
        const escaped = escaping((0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, kept));
        if (escaped.length <= limit || kept === 0)
            return escaped.length <= limit ? escaped : '';
        kept = Math.max(0, kept - Math.max(1, Math.ceil((escaped.length - limit) / 12)));
        if (kept > limit)
            kept = limit;
    }
}


/***/ }),

/***/ 32292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openWebhook: () => (/* binding */ openWebhook)
});

// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var delivery_courier = __webpack_require__(13400);
// EXTERNAL MODULE: ./packages/notify/channels/url.ts
var channels_url = __webpack_require__(89490);
// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var outline = __webpack_require__(43516);
// EXTERNAL MODULE: ./packages/notify/message/run-context.ts
var run_context = __webpack_require__(29429);
// EXTERNAL MODULE: ./packages/notify/channels/inert.ts
var inert = __webpack_require__(35255);
;// CONCATENATED MODULE: ./packages/notify/channels/webhook/body.ts




/** What a webhook gets without a template; `version` rises when a field changes its meaning. */
function webhookBody(message) {
    return { version: 1, ...fieldsOf(message) };
}
/** Every name that a template may fill in. */
function fieldsOf(message) {
    const { context, body } = message;
    const { repository, workflow, job, branch, environment, commit, pullRequest, actor, runId, attempt } = context;
    return {
        title: (0,inert/* inert */.t)(message.title),
        text: (0,inert/* inert */.t)((0,outline/* outlineOf */.W4)(message).brief),
        body: body === undefined
            ? null
            : body
                .split(/\r\n|\r|\n/)
                .map(inert/* inert */.t)
                .join('\n'),
        kind: message.kind,
        severity: message.severity ?? null,
        change: message.change,
        since: message.since === undefined ? null : new Date(message.since).toISOString(),
        at: new Date(message.at).toISOString(),
        problem: message.problem,
        fingerprint: message.fingerprint,
        repository: textOrNull(repository),
        workflow: textOrNull(workflow),
        job: textOrNull(job),
        branch: textOrNull(branch),
        environment: textOrNull(environment),
        commit: textOrNull(commit),
        actor: textOrNull(actor),
        'pull-request': pullRequest ?? null,
        'run-id': runId ?? null,
        attempt: attempt ?? null,
        'run-url': (0,run_context/* linksOf */.h)(context)[0]?.url ?? null,
        results: message.parts.map(resultOf),
    };
}
function textOrNull(text) {
    return text === undefined ? null : (0,inert/* inert */.t)(text);
}
function resultOf(part) {
    return {
        operation: (0,inert/* inert */.t)(part.operation),
        name: (0,inert/* inert */.t)(part.name),
        status: part.status,
        severity: part.severity ?? null,
        summary: (0,inert/* inert */.t)(part.summary),
        kpis: part.kpis.map(({ name, value, target }) => ({
            name: (0,inert/* inert */.t)(name),
            value: (0,inert/* inert */.t)(value),
            target: (0,inert/* inert */.t)(target),
        })),
        findings: part.issues.slice(0, 100).map(({ severity, message, where, fingerprint }) => ({
            severity,
            message: (0,inert/* inert */.t)(message),
            where: (0,inert/* inert */.t)(where),
            fingerprint,
        })),
        findingCount: part.issues.length,
    };
}
const placeholder = /\{\{\s*([A-Za-z][\w-]*)\s*\}\}/g;
/**
 * A template with its placeholders filled in. They are looked for in the texts of the parsed template, one pass, so that
 * what is filled in can neither end a text nor be a placeholder. A text that is only a placeholder becomes the value
 * itself (a number, null, the list `results`).
 */
function fillTemplate(template, message) {
    const fields = fieldsOf(message);
    const fill = (value) => {
        if (typeof value === 'string')
            return fillText(value, fields);
        if (Array.isArray(value))
            return value.map(fill);
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, fill(child)]));
    };
    return fill(template);
}
function fillText(text, fields) {
    const whole = /^\{\{\s*([A-Za-z][\w-]*)\s*\}\}$/.exec(text.trim())?.[1];
    if (whole !== undefined)
        return fieldOf(whole, fields);
    return text.replace(placeholder, (_, name) => asText(fieldOf(name, fields)));
}
function fieldOf(name, fields) {
    if (Object.hasOwn(fields, name))
        return fields[name];
    throw new core/* BadInputError */.Ys({
        code: 'unknown-placeholder',
        message: `The template of the webhook names {{${name}}}, which no message has.${(0,core/* didYouMean */.au)(name, Object.keys(fields))}`,
        help: `Known: ${Object.keys(fields).join(', ')}.`,
    });
}
function asText(value) {
    if (value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/notify/channels/webhook/signature.ts

/**
 * Headers of a signed request by the Standard Webhooks specification: HMAC-SHA256 over id, timestamp and body. A secret
 * that begins with `whsec_` is base64, as its libraries make them; any other is taken as it is.
 * `at` is milliseconds since the epoch.
 */
function signatureHeaders(secret, id, at, body) {
    const timestamp = String(Math.floor(at / 1_000));
    const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);
    const signature = (0,external_node_crypto_.createHmac)('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

;// CONCATENATED MODULE: ./packages/notify/channels/webhook/webhook.ts




function openWebhook({ url, method = 'POST', secret, headers, template }) {
    const bodyOf = (message) => template === undefined ? webhookBody(message) : fillTemplate(template, message);
    return {
        targets: [(0,channels_url/* targetOf */.$r)(url)],
        render: (message) => ({ kind: 'json', value: bodyOf(message) }),
        async send(message, courier) {
            const body = JSON.stringify(bodyOf(message));
            const answer = await courier.request({
                method,
                url,
                body,
                headers: () => ({
                    ...headers,
                    'webhook-id': courier.deliveryId,
                    ...(secret === undefined ? {} : signatureHeaders(secret, courier.deliveryId, courier.now(), body)),
                }),
            });
            if (answer.status < 200 || answer.status >= 300) {
                throw (0,delivery_courier/* refusal */.x5)('The webhook', answer, 'Check its address and what it expects; template says what is sent.');
            }
            return { detail: `Accepted by the webhook (HTTP ${answer.status}).`, delivered: true };
        },
    };
}


/***/ }),

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

/***/ 43516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   W4: () => (/* binding */ outlineOf)
/* harmony export */ });
/* unused harmony exports detailLevels, emojiOf, isoTime */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29429);


/** From much to little; the last one fits everywhere. */
const detailLevels = [
    { parts: 12, issues: 10, text: 600 },
    { parts: 10, issues: 5, text: 300 },
    { parts: 8, issues: 3, text: 200 },
    { parts: 5, issues: 1, text: 120 },
    { parts: 1, issues: 0, text: 60 },
];
/** What is rendered at the highest level of detail that `fits`; at the lowest when none does. */
function fitted(message, render, fits) {
    const [most, ...fewer] = detailLevels;
    let rendered = render(outlineOf(message, most));
    for (const detail of fewer) {
        if (fits(rendered))
            return rendered;
        rendered = render(outlineOf(message, detail));
    }
    return rendered;
}
const emojiOfSeverity = {
    CRITICAL: '🚨',
    HIGH: '❌',
    MEDIUM: '⚠️',
    LOW: 'ℹ️',
};
const emojiOfKind = {
    trouble: '❌',
    recovered: '✅',
    good: '✅',
    notice: 'ℹ️',
};
/** The sign of a message, which every channel shows. */
function emojiOf({ kind, severity }) {
    return severity === undefined ? emojiOfKind[kind] : emojiOfSeverity[severity];
}
const anyDetail = { parts: 12, issues: 10, text: 600 };
function outlineOf(message, detail = anyDetail) {
    const cut = (text) => (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text.trim(), detail.text);
    // What is well is told after what is not.
    const parts = [
        ...message.parts.filter((part) => part.severity !== undefined),
        ...message.parts.filter((part) => part.severity === undefined),
    ];
    const shown = parts.slice(0, detail.parts);
    const body = (message.body ?? '').split(/\r\n|\r|\n/).map((line) => line.trimEnd());
    const lines = body.slice(0, 4 * detail.issues + 4);
    const hiddenIssues = shown.reduce((sum, { issues }) => sum + Math.max(0, issues.length - detail.issues), 0);
    return {
        headline: `${emojiOf(message)} ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(message.title, Math.min(detail.text, 200))}`,
        brief: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)([message.title, firstSentence(message)].filter((text) => text !== '').join(': '), 300),
        body: message.body === undefined ? [] : lines.map(cut),
        facts: factsOf(message).map(({ name, value }) => ({ name, value: cut(value) })),
        parts: shown.map((part) => outlinePart(part, detail, cut)),
        omitted: [
            ...(body.length > lines.length ? [`${body.length - lines.length} more lines`] : []),
            ...(parts.length > shown.length ? [`${parts.length - shown.length} more results`] : []),
            ...(hiddenIssues === 0 ? [] : [`${hiddenIssues} more findings`]),
        ],
        links: (0,_run_context_js__WEBPACK_IMPORTED_MODULE_1__/* .linksOf */ .h)(message.context),
        escapedLimit: 3 * detail.text,
    };
}
function firstSentence({ body, parts }) {
    const text = body ?? parts.find((part) => part.severity !== undefined)?.summary ?? parts[0]?.summary ?? '';
    return text.trim().split(/\r\n|\r|\n/)[0] ?? '';
}
function outlinePart(part, detail, cut) {
    const name = cut(part.name);
    return {
        heading: `${part.emoji} ${name} ${part.verdict}`,
        summary: cut(part.summary),
        kpis: part.kpis.slice(0, 2 * detail.issues + 2).map((kpi) => cut(kpiLine(kpi))),
        issues: part.issues.slice(0, detail.issues).map((issue) => outlineIssue(issue, cut)),
        counts: cut(part.counts),
    };
}
function kpiLine({ name, value, target }) {
    return `${name}: ${value}${target === '' ? '' : ` (target ${target})`}`;
}
function outlineIssue({ severity, message, where, help }, cut) {
    return {
        sign: severity === 'error' ? '❌' : '⚠️',
        message: cut(message),
        where: cut(where),
        ...(help === undefined ? {} : { help: cut(help) }),
    };
}
const changeWords = {
    new: 'new',
    ongoing: 'goes on',
    worse: 'got worse',
    better: 'got better',
    over: 'is over',
    none: undefined,
    unknown: undefined,
};
function factsOf({ severity, change, since, at, context, kind }) {
    const { repository, branch, environment, commit, pullRequest, actor } = context;
    const lasted = since === undefined ? '' : (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(at - since);
    const word = changeWords[change];
    const facts = [
        [
            'Severity',
            severity === undefined ? undefined : `${severity}, react within ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .responseWithinMs */ .J4[severity])}`,
        ],
        ['Since', kind === 'recovered' || since === undefined || since >= at ? undefined : `${isoTime(since)} (${lasted})`],
        ['Lasted', kind === 'recovered' && since !== undefined ? lasted : undefined],
        ['Change', word],
        ['Environment', environment],
        ['Repository', repository],
        ['Branch', branch],
        ['Pull request', pullRequest === undefined ? undefined : String(pullRequest)],
        ['Commit', commit?.slice(0, 10)],
        ['Started by', actor],
    ];
    return facts.flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [] : [{ name, value }]));
}
/** `2026-11-24 10:15 UTC`. */
function isoTime(ms) {
    return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
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


/***/ })

};
