export const id = 942;
export const ids = [942];
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

/***/ 97942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTeams: () => (/* binding */ openTeams)
});

// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var delivery_courier = __webpack_require__(13400);
// EXTERNAL MODULE: ./packages/notify/channels/url.ts
var channels_url = __webpack_require__(89490);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var outline = __webpack_require__(43516);
// EXTERNAL MODULE: ./packages/notify/channels/inert.ts
var inert = __webpack_require__(35255);
;// CONCATENATED MODULE: ./packages/notify/channels/teams/card.ts


/** 28 KB is the whole message; what the service adds needs room too. */
const teamsLimitBytes = 26_000;
function teamsMessage(message) {
    return (0,outline/* fitted */.$5)(message, (outline) => toTeams(outline, styleOf(message)), (rendered) => Buffer.byteLength(JSON.stringify(rendered)) <= teamsLimitBytes);
}
function styleOf({ kind, severity }) {
    if (kind === 'notice')
        return 'accent';
    if (severity === undefined)
        return 'good';
    return severity === 'CRITICAL' || severity === 'HIGH' ? 'attention' : 'warning';
}
function toTeams(outline, style) {
    const { headline, brief, body, facts, parts, omitted, links } = outline;
    const lines = [
        ...body.filter((line) => line !== '').map((line) => richText([run(line)])),
        ...facts.map(({ name, value }) => richText([run(`${name}: `, { weight: 'Bolder' }), run(value)])),
        ...parts.flatMap(partElements),
        ...(omitted.length === 0 ? [] : [richText([run(`Not shown here: ${omitted.join(', ')}.`, { isSubtle: true })])]),
    ];
    const content = {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        fallbackText: (0,inert/* inert */.t)(brief),
        body: [
            {
                type: 'Container',
                style,
                bleed: true,
                items: [{ type: 'RichTextBlock', inlines: [run(headline, { weight: 'Bolder', size: 'Large' })] }],
            },
            ...lines,
        ],
        actions: links.map(({ label, url }) => ({ type: 'Action.OpenUrl', title: (0,inert/* inert */.t)(label), url })),
        msteams: { width: 'Full' },
    };
    return {
        type: 'message',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
    };
}
function partElements({ heading, summary, kpis, issues, counts }) {
    return [
        { type: 'RichTextBlock', spacing: 'Medium', inlines: [run(heading, { weight: 'Bolder' })] },
        ...(summary === '' ? [] : [richText([run(summary)])]),
        ...kpis.map((kpi) => richText([run(`• ${kpi}`)])),
        ...issues.map(issueElement),
        ...(counts === '' ? [] : [richText([run(counts, { isSubtle: true })])]),
    ];
}
function issueElement({ sign, message, where }) {
    return richText([run(`${sign} ${message} `), ...(where === '' ? [] : [run(where, { fontType: 'Monospace' })])]);
}
function richText(inlines) {
    return { type: 'RichTextBlock', spacing: 'Small', inlines };
}
function run(text, style = {}) {
    return { type: 'TextRun', text: (0,inert/* inert */.t)(text), ...style };
}

;// CONCATENATED MODULE: ./packages/notify/channels/teams/teams.ts



function openTeams(url) {
    return {
        targets: [(0,channels_url/* targetOf */.$r)(url)],
        render: (message) => ({ kind: 'json', value: teamsMessage(message) }),
        async send(message, courier) {
            const answer = await courier.request({ method: 'POST', url, body: JSON.stringify(teamsMessage(message)) });
            // A workflow answers 202 before it posts; an old connector answered 200.
            if (answer.status !== 202 && answer.status !== 200) {
                throw (0,delivery_courier/* refusal */.x5)('Microsoft Teams', answer, 'See that the workflow is on and still has an owner, and copy its address whole.');
            }
            return { detail: 'Given to the Teams workflow.', delivered: true };
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
