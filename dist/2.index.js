export const id = 2;
export const ids = [2];
export const modules = {

/***/ 52002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEmail: () => (/* binding */ openEmail)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/nodemailer.js + 38 modules
var nodemailer = __webpack_require__(16739);
// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var courier = __webpack_require__(13400);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var message_outline = __webpack_require__(43516);
;// CONCATENATED MODULE: ./packages/notify/channels/email/mail.ts


/** RFC 5322 advises 78 characters a line; readers show about as many of a subject. */
const subjectLimit = 120;
function mailOf(message) {
    const outline = (0,message_outline/* outlineOf */.W4)(message);
    const severity = message.severity === undefined ? '' : `[${message.severity}] `;
    return {
        // One line: a line break of outside text is spelled out.
        subject: (0,core/* truncate */.xv)((0,core/* visible */.RK)(`${severity}${message.title}`), subjectLimit),
        text: textOf(outline),
        html: htmlOf(outline, message),
    };
}
function textOf({ headline, body, facts, parts, omitted, links }) {
    const blocks = [
        (0,core/* visible */.RK)(headline),
        body.map(core/* visible */.RK).join('\n'),
        facts.map(({ name, value }) => `${name}: ${(0,core/* visible */.RK)(value)}`).join('\n'),
        ...parts.map(partText),
        omitted.length === 0 ? '' : `Not shown here: ${(0,core/* visible */.RK)(omitted.join(', '))}.`,
        links.map(({ label, url }) => `${(0,core/* visible */.RK)(label)}: ${url}`).join('\n'),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function partText({ heading, summary, kpis, issues, counts }) {
    return [
        (0,core/* visible */.RK)(heading),
        (0,core/* visible */.RK)(summary),
        ...kpis.map((kpi) => `  - ${(0,core/* visible */.RK)(kpi)}`),
        ...issues.flatMap(({ sign, message, where, help }) => [
            `  ${sign} ${(0,core/* visible */.RK)(message)}${where === '' ? '' : ` (${(0,core/* visible */.RK)(where)})`}`,
            ...(help === undefined ? [] : [`    ${(0,core/* visible */.RK)(help)}`]),
        ]),
        (0,core/* visible */.RK)(counts),
    ]
        .filter((line) => line !== '')
        .join('\n');
}
const colours = {
    CRITICAL: '#cf222e',
    HIGH: '#cf222e',
    MEDIUM: '#9a6700',
    LOW: '#0969da',
};
function htmlOf({ headline, body, facts, parts, omitted, links }, { severity, kind }) {
    const colour = severity === undefined ? (kind === 'notice' ? '#0969da' : '#1a7f37') : colours[severity];
    const row = (name, value) => `<tr><td style="color:#59636e;padding:2px 12px 2px 0">${(0,core/* escapeHtml */.ZD)(name)}</td><td>${(0,core/* escapeHtml */.ZD)(value)}</td></tr>`;
    const blocks = [
        `<h2 style="border-left:4px solid ${colour};padding-left:10px;margin:0 0 12px">${(0,core/* escapeHtml */.ZD)(headline)}</h2>`,
        ...body.map((line) => `<p style="margin:4px 0">${line === '' ? '&nbsp;' : (0,core/* escapeHtml */.ZD)(line)}</p>`),
        facts.length === 0 ? '' : `<table>${facts.map(({ name, value }) => row(name, value)).join('')}</table>`,
        ...parts.map(partHtml),
        omitted.length === 0 ? '' : `<p><em>Not shown here: ${(0,core/* escapeHtml */.ZD)(omitted.join(', '))}.</em></p>`,
        links.length === 0
            ? ''
            : `<p>${links.map(({ label, url }) => `<a href="${(0,core/* escapeHtml */.ZD)(url)}">${(0,core/* escapeHtml */.ZD)(label)}</a>`).join(' · ')}</p>`,
    ];
    const content = blocks.filter((block) => block !== '').join('\n');
    return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${(0,core/* escapeHtml */.ZD)(headline)}</title></head>\n<body style="font:14px/1.5 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif;color:#1f2328;max-width:760px">\n${content}\n</body></html>\n`;
}
function partHtml({ heading, summary, kpis, issues, counts }) {
    const items = [
        ...kpis.map((kpi) => `<li>${(0,core/* escapeHtml */.ZD)(kpi)}</li>`),
        ...issues.map(({ sign, message, where, help }) => {
            const place = where === '' ? '' : ` <code>${(0,core/* escapeHtml */.ZD)(where)}</code>`;
            const advice = help === undefined ? '' : `<br><span style="color:#59636e">${(0,core/* escapeHtml */.ZD)(help)}</span>`;
            return `<li>${sign} ${(0,core/* escapeHtml */.ZD)(message)}${place}${advice}</li>`;
        }),
    ];
    return [
        `<h3 style="margin:16px 0 4px">${(0,core/* escapeHtml */.ZD)(heading)}</h3>`,
        summary === '' ? '' : `<p style="margin:4px 0">${(0,core/* escapeHtml */.ZD)(summary)}</p>`,
        items.length === 0 ? '' : `<ul style="margin:4px 0">${items.join('')}</ul>`,
        counts === '' ? '' : `<p style="color:#59636e;margin:4px 0">${(0,core/* escapeHtml */.ZD)(counts)}</p>`,
    ]
        .filter((block) => block !== '')
        .join('\n');
}

;// CONCATENATED MODULE: ./packages/notify/channels/email/email.ts




const timeoutMs = 15_000;
function openEmail(settings) {
    const { host } = settings;
    const port = portOf(settings);
    return {
        targets: [{ host, port }],
        render(message) {
            const { subject, text } = mailOf(message);
            return {
                kind: 'text',
                text: `From: ${settings.from}\nTo: ${settings.to.join(', ')}\nSubject: ${subject}\n\n${text}`,
            };
        },
        async send(message, courier) {
            const transport = transportOf(settings);
            const stop = () => transport.close();
            courier.signal.addEventListener('abort', stop, { once: true });
            try {
                const refused = await courier.attempt(() => deliver(transport, settings, message, courier), isPassing);
                if (refused.length > 0)
                    throw someRefused(refused, settings);
                return { detail: `Accepted by ${host} for ${(0,core/* counted */.hS)(settings.to.length, 'recipient')}.`, delivered: true };
            }
            catch (error) {
                courier.signal.throwIfAborted();
                throw failureOf(error, settings);
            }
            finally {
                courier.signal.removeEventListener('abort', stop);
                transport.close();
            }
        },
    };
}
function portOf({ port, security }) {
    return port ?? (security === 'tls' ? 465 : 587);
}
function transportOf(settings) {
    const { host, username, password, ca } = settings;
    const port = portOf(settings);
    const security = settings.security ?? (port === 465 ? 'tls' : 'starttls');
    return (0,nodemailer/* createTransport */.oO)({
        host,
        port,
        secure: security === 'tls',
        requireTLS: security === 'starttls',
        ignoreTLS: security === 'none',
        ...(username === undefined || password === undefined ? {} : { auth: { user: username, pass: password } }),
        ...(ca === undefined ? {} : { tls: { ca } }),
        connectionTimeout: timeoutMs,
        greetingTimeout: timeoutMs,
        socketTimeout: timeoutMs,
        // Nothing in a mail is read from a file or an address.
        disableFileAccess: true,
        disableUrlAccess: true,
    });
}
/** Answers the recipients that were refused while others were not. */
async function deliver(transport, { from, to }, message, courier) {
    const { subject, text, html } = mailOf(message);
    const mail = {
        from,
        to: [...to],
        subject,
        text,
        html,
        date: new Date(message.at),
        // The same mail again has the same id, and mails about one problem are one conversation.
        messageId: `<${courier.deliveryId}@kafka-dataops>`,
        references: [`<${message.problem}@kafka-dataops>`],
        inReplyTo: `<${message.problem}@kafka-dataops>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        ...(message.severity === 'CRITICAL' || message.severity === 'HIGH' ? { priority: 'high' } : {}),
    };
    const { rejected } = (await transport.sendMail(mail));
    return rejected.map(String);
}
/** A server that says 4xx asks to come again (RFC 5321, 4.2.1); a connection that broke may hold the next time. */
function isPassing(error) {
    const { code, responseCode } = error;
    if (responseCode !== undefined)
        return responseCode >= 400 && responseCode < 500;
    if (isTlsFailure(error))
        return false;
    return code === 'ECONNECTION' || code === 'ETIMEDOUT' || code === 'ESOCKET' || code === 'EDNS';
}
/** Of the certificate or of the server's unwillingness: neither passes. */
function isTlsFailure(error) {
    const { code, message } = error;
    return code === 'ETLS' || /certificate|self-signed|TLS|SSL/i.test(message);
}
function someRefused(refused, { host, to }) {
    const message = `${host} refused ${refused.length} of ${to.length} recipients; the others got the e-mail.`;
    return (0,courier/* undelivered */.oQ)('delivery-refused', message, 'Check the addresses in to.');
}
function failureOf(error, settings) {
    const { code, responseCode } = error;
    const where = `The mail server ${settings.host}:${portOf(settings)}`;
    if (code === 'EAUTH') {
        return (0,courier/* undelivered */.oQ)('delivery-refused', `${where} refused the login.`, 'Check username and password.', error);
    }
    if (isTlsFailure(error)) {
        return (0,courier/* undelivered */.oQ)('delivery-unreachable', `${where} could not be reached over TLS.`, 'Check security (tls or starttls) and port; ca names the authority of a certificate of your own.', error);
    }
    if (responseCode !== undefined) {
        const help = 'The log of the mail server says why: often the sender may not be used, or a recipient does not exist.';
        return (0,courier/* undelivered */.oQ)('delivery-refused', `${where} refused the e-mail (SMTP ${responseCode}).`, help, error);
    }
    if (code !== undefined) {
        const help = 'Check host and port, and that this machine may connect there.';
        return (0,courier/* undelivered */.oQ)('delivery-unreachable', `${where} cannot be reached (${code}).`, help, error);
    }
    return error;
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
