export const id = 533;
export const ids = [533];
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

/***/ 63533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSlack: () => (/* binding */ openSlack)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var delivery_courier = __webpack_require__(13400);
// EXTERNAL MODULE: ./packages/notify/channels/url.ts
var url = __webpack_require__(89490);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var outline = __webpack_require__(43516);
// EXTERNAL MODULE: ./packages/notify/channels/inert.ts
var inert = __webpack_require__(35255);
;// CONCATENATED MODULE: ./packages/notify/channels/slack/blocks.ts


const mostBlocks = 50;
const headerLimit = 150;
/** Of the texts of one block together: what a text object may hold. */
const blockLimit = 3_000;
function slackMessage(message) {
    return (0,outline/* fitted */.$5)(message, toSlack, isWithinLimits);
}
function toSlack(outline) {
    const { body, parts, omitted, links, facts, escapedLimit } = outline;
    const text = sayWithin(escapedLimit);
    const intro = lines([
        ...body.filter((line) => line !== '').map((line) => [text(line)]),
        joined(facts.map(({ name, value }) => [text(`${name}: `, { bold: true }), text(value)])),
    ]);
    const ending = lines([
        omitted.length === 0 ? [] : [text(`Not shown here: ${omitted.join(', ')}.`, { italic: true })],
        joined(links.map(({ label, url }) => [{ type: 'link', url, text: (0,inert/* inert */.t)(label) }])),
    ]);
    return {
        text: escapeSlack((0,inert/* inert */.t)(outline.brief)),
        blocks: [
            {
                type: 'header',
                text: {
                    type: 'plain_text',
                    text: (0,inert/* escapedWithin */.J)(outline.headline, headerLimit, (given) => escapeSlack((0,inert/* inert */.t)(given))),
                    emoji: false,
                },
            },
            ...(intro.length === 0 ? [] : [richText([section(...intro)])]),
            ...parts.map((part) => partBlock(part, text)),
            ...(ending.length === 0 ? [] : [richText([section(...ending)])]),
        ],
        unfurl_links: false,
        unfurl_media: false,
    };
}
/** Lines of one section; empty ones are left out. */
function lines(given) {
    return given.filter((line) => line.length > 0).flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
}
function joined(items) {
    return items.flatMap((item, index) => (index === 0 ? item : [middleDot, ...item]));
}
function partBlock({ heading, summary, kpis, issues, counts }, text) {
    const head = section(...lines([[text(heading, { bold: true })], summary === '' ? [] : [text(summary)]]));
    return richText([
        head,
        ...(kpis.length === 0 ? [] : [list(kpis.map((kpi) => section(text(kpi))))]),
        ...(issues.length === 0 ? [] : [list(issues.map((issue) => issueSection(issue, text)))]),
        ...(counts === '' ? [] : [section(text(counts, { italic: true }))]),
    ]);
}
function issueSection({ sign, message, where }, text) {
    return section(text(`${sign} ${message}`), ...(where === '' ? [] : [text(' '), text(where, { code: true })]));
}
function richText(elements) {
    return { type: 'rich_text', elements };
}
function list(elements) {
    return { type: 'rich_text_list', style: 'bullet', elements };
}
function section(...elements) {
    return { type: 'rich_text_section', elements: elements.filter((element) => element.text !== '') };
}
function sayWithin(limit) {
    return (given, style) => ({
        type: 'text',
        text: (0,inert/* escapedWithin */.J)(given, limit, inert/* inert */.t),
        ...(style === undefined ? {} : { style }),
    });
}
const lineBreak = { type: 'text', text: '\n' };
const middleDot = { type: 'text', text: '  ·  ' };
/** docs.slack.dev/messaging/formatting-message-text: these three have a meaning of their own in every text object. */
function escapeSlack(given) {
    return given.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
function isWithinLimits({ blocks }) {
    return blocks.length <= mostBlocks && blocks.every((block) => textLength(block) <= blockLimit);
}
function textLength(value) {
    if (Array.isArray(value))
        return value.reduce((sum, item) => sum + textLength(item), 0);
    if (value === null || typeof value !== 'object')
        return 0;
    return Object.entries(value).reduce((sum, [key, item]) => sum + (key === 'text' && typeof item === 'string' ? item.length : textLength(item)), 0);
}

;// CONCATENATED MODULE: ./packages/notify/channels/slack/slack.ts




const slackApi = 'https://slack.com/api';
function openSlack(settings) {
    const { 'webhook-url': webhook, token, channel } = settings;
    const api = (settings['api-url'] ?? slackApi).replace(/\/+$/, '');
    return {
        targets: [(0,url/* targetOf */.$r)(webhook ?? api)],
        render: (message) => ({
            kind: 'json',
            value: { ...slackMessage(message), ...(channel === undefined ? {} : { channel }) },
        }),
        async send(message, courier) {
            const body = slackMessage(message);
            if (webhook !== undefined)
                return postToWebhook(webhook, body, courier);
            const bot = { api, token: token ?? '', channel: channel ?? '', followUp: settings['follow-up'] ?? 'thread' };
            return postAsBot(bot, message, body, courier);
        },
    };
}
/** docs.slack.dev/messaging/sending-messages-using-incoming-webhooks: answers 200 with the text `ok`. */
async function postToWebhook(url, message, courier) {
    const answer = await courier.request({ method: 'POST', url, body: JSON.stringify(message) });
    if (answer.status !== 200)
        throw (0,delivery_courier/* refusal */.x5)('Slack', answer, webhookHelp(answer.body));
    return { detail: 'Posted through the incoming webhook.', delivered: true };
}
function webhookHelp(body) {
    if (body === 'no_service' || body === 'no_team' || body === 'invalid_token')
        return 'The webhook was removed or its address is not whole: make a new one.';
    if (body === 'channel_is_archived' || body === 'channel_not_found')
        return 'The channel of the webhook is gone: make a webhook for another one.';
    return 'Check the webhook in the settings of the Slack app.';
}
/** The first message about a problem: what later ones go below, or in the place of. */
const postedSchema = schemas/* object */.Ikc({ channel: schemas/* string */.YjP(), ts: schemas/* string */.YjP() });
async function postAsBot(bot, message, body, courier) {
    const first = bot.followUp === 'new' ? undefined : postedSchema.safeParse(courier.remembered).data;
    if (first !== undefined && bot.followUp === 'update') {
        const updated = await call(bot, 'chat.update', { ...first, text: body.text, blocks: body.blocks }, courier);
        if (updated.ok)
            return { detail: `Updated the message in ${bot.channel}.`, delivered: true, remember: first };
        if (!lostMessage.has(updated.error))
            throw refusedBy(updated.error);
    }
    if (first !== undefined && bot.followUp === 'thread') {
        const isOver = message.kind !== 'trouble';
        // The end of a problem is shown to the whole channel.
        const place = { channel: first.channel, thread_ts: first.ts, ...(isOver ? { reply_broadcast: true } : {}) };
        const answered = await call(bot, 'chat.postMessage', { ...body, ...place }, courier);
        if (answered.ok)
            return { detail: `Answered in the thread in ${bot.channel}.`, delivered: true, remember: first };
        if (!lostMessage.has(answered.error))
            throw refusedBy(answered.error);
    }
    const posted = await call(bot, 'chat.postMessage', { channel: bot.channel, ...body }, courier);
    if (!posted.ok)
        throw refusedBy(posted.error);
    return { detail: `Posted to ${bot.channel}.`, delivered: true, remember: posted.posted };
}
/** Somebody deleted the first message: the next one begins anew. */
const lostMessage = new Set(['message_not_found', 'thread_not_found', 'cant_update_message']);
/** docs.slack.dev/apis/web-api: HTTP 200 with `ok`, and an `error` when it is false. */
async function call({ api, token }, method, body, courier) {
    const answer = await courier.request({
        method: 'POST',
        url: `${api}/${method}`,
        headers: () => ({ authorization: `Bearer ${token}` }),
        body: JSON.stringify(body),
    });
    const parsed = schemas/* looseObject */._H3({ ok: schemas/* boolean */.zMY(), error: schemas/* string */.YjP().optional() }).safeParse(answer.body);
    if (answer.status !== 200 || !parsed.success)
        throw (0,delivery_courier/* refusal */.x5)('Slack', answer, 'Check api-url.');
    if (!parsed.data.ok)
        return { ok: false, error: parsed.data.error ?? 'unknown' };
    const posted = postedSchema.safeParse(parsed.data);
    if (!posted.success)
        throw (0,delivery_courier/* refusal */.x5)('Slack', answer, 'Check api-url.');
    return { ok: true, posted: posted.data };
}
const tokenHelp = 'Check the token: it is the bot token of the app, and begins with xoxb-.';
const helpOfError = {
    not_in_channel: 'Invite the bot to the channel: /invite @name in Slack.',
    channel_not_found: 'Check the channel; a private one must have invited the bot.',
    is_archived: 'The channel is archived: name another one.',
    invalid_auth: tokenHelp,
    not_authed: tokenHelp,
    token_revoked: 'The token was revoked: install the app again.',
    account_inactive: 'The token was revoked: install the app again.',
    missing_scope: 'Give the app the scope chat:write, and install it again.',
};
function refusedBy(error) {
    const known = /^[a-z_]{1,60}$/.test(error) ? error : 'unknown';
    const help = helpOfError[known] ?? `Slack's documentation of chat.postMessage says what ${known} means.`;
    return (0,delivery_courier/* undelivered */.oQ)('delivery-refused', `Slack refused the message: ${known}.`, help);
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
