export const id = 6444;
export const ids = [6444];
export const modules = {

/***/ 44621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fetchReason)
/* harmony export */ });
/** Why a fetch got no answer, in words; Node hides it in the causes of a TypeError that says only "fetch failed". */
function fetchReason(error) {
    const code = codeOf(error);
    return reasons[code] ?? (code.startsWith('ERR_SSL') || code === 'EPROTO' ? noTls : undefined) ?? deepestMessage(error);
}
const noTls = 'it does not speak TLS there; is http:// meant?';
const untrusted = 'its TLS certificate is signed by an authority that is not trusted here; NODE_EXTRA_CA_CERTS can name it';
const reasons = {
    ENOTFOUND: 'its name does not resolve',
    EAI_AGAIN: 'its name cannot be resolved now',
    ECONNREFUSED: 'nothing listens on that port',
    ECONNRESET: 'the connection was cut',
    UND_ERR_SOCKET: 'the connection was cut, as by a port that wants https://',
    EHOSTUNREACH: 'there is no route to it',
    ENETUNREACH: 'there is no route to it',
    ETIMEDOUT: 'it does not answer',
    UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
    UND_ERR_HEADERS_TIMEOUT: 'it does not answer',
    TimeoutError: 'it does not answer',
    CERT_HAS_EXPIRED: 'its TLS certificate has expired',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host',
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_GET_ISSUER_CERT: untrusted,
};
function codeOf(error) {
    for (const cause of causesOf(error)) {
        if ('code' in cause && typeof cause.code === 'string')
            return cause.code;
        if (cause.name === 'TimeoutError')
            return cause.name;
    }
    return '';
}
function deepestMessage(error) {
    return causesOf(error).at(-1)?.message ?? String(error);
}
/** The error and what caused it, outermost first; of several attempts (as of IPv6 and IPv4) the first. */
function causesOf(error) {
    const causes = [];
    let current = error;
    while (current instanceof Error && causes.length < 10) {
        causes.push(current);
        current = current instanceof AggregateError ? current.errors[0] : current.cause;
    }
    return causes;
}


/***/ }),

/***/ 10162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   EG: () => (/* binding */ entity),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* unused harmony exports commandData, commandProperty */
/**
 * Text of a report comes from topics, files and servers: it is data. These functions are the only way it gets into an
 * output, one per kind of output, and each is total: any string is safe after it.
 */
/**
 * Control characters, format characters (bidirectional overrides, zero-width ones, tags), line separators, lone
 * surrogates and noncharacters: what a reader cannot see or a terminal obeys. A zero-width joiner inside an emoji stays.
 */
const invisible = /(?!(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D\p{Extended_Pictographic})[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;
const shortForms = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** One line in which every invisible character is spelled out: `\n`, `\x1b`, `\u202e`, `\u{e0001}`. */
function visible(text) {
    return text.replace(invisible, spell);
}
function spell(character) {
    const short = shortForms[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
/**
 * Text that a runner must not take for a workflow command when it stands on stdout. The runner trims a line and obeys
 * `::name::`, and obeys the older `##[name]` anywhere in a line. `encode` spells one ASCII character in the language of
 * the output.
 */
function withoutCommands(text, encode) {
    return text
        .replace(/^(\s*):(?=:)/gmu, (_, space) => space + encode(':'))
        .replaceAll('##[', `${encode('#')}#[`);
}
/** Command-free text for a log or a terminal. */
function logText(text) {
    return withoutCommands(text, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
}
/** Numeric character reference of HTML, XML and markdown. */
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/** Text of an HTML element or of a quoted attribute. */
function escapeHtml(text) {
    return visible(text).replace(/[&<>"'`]/g, entity);
}
/** Text of an XML element or of a quoted attribute; characters that XML 1.0 cannot hold are spelled out. */
function escapeXml(text) {
    return visible(text).replace(/[&<>"']/g, entity);
}
/**
 * Inline GitHub-flavoured markdown that shows exactly `text`: no emphasis, link, image, HTML, table cell, mathematics,
 * heading or list can start in it, since character references never have structural meaning (CommonMark 2.5). What
 * GitHub looks for in the rendered text (@mentions, #1 and GH-1 references, :emoji:) is cut by a zero-width space.
 */
function escapeMarkdown(text) {
    return visible(text).replace(markdownSpecial, (match, reference) => reference === undefined ? entity(match) : `${reference.replace(/[@#:]/, entity)}&#8203;`);
}
/** What GitHub would turn into a reference: cut after it. */
const references = /(@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=[+\-\w]*[a-z_+-][+\-\w]*:))/iu;
/** Markdown's own marks, bare links, and what opens a block at the start of a line. */
const marks = /[&<>"'`\\*_~[\]{}|$!@#]|:(?=\/\/)|(?<=\bwww)\.|^[-+=: ]|(?<=^\d{1,9})[.)](?= |$)/iu;
const markdownSpecial = new RegExp(`${references.source}|${marks.source}`, 'giu');
/** The same as an identifier or a value: GitHub finds no reference inside `code`, so nothing has to be cut. */
function markdownCode(text) {
    const shown = visible(text)
        .replace(/[&<>"'`\\*_~[\]{}|$!@#]|:(?=\/\/)|(?<=\bwww)\.|^ | $/giu, entity)
        .replace(/ {2,}/g, (spaces) => '&#32;'.repeat(spaces.length));
    return `<code>${shown === '' ? '&#8203;' : shown}</code>`;
}
/** A label inside a mermaid diagram: letters, digits and a few marks; mermaid has no complete escaping. */
function mermaidLabel(text) {
    return visible(text)
        .replace(/[^\p{L}\p{N} ._/()%-]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
}
/**
 * A file path as part of an address: each segment percent-encoded, with what would end a markdown link. Lone surrogates,
 * which no address can hold, become U+FFFD.
 */
function encodePath(file) {
    return file
        .split('/')
        .map((segment) => encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`))
        .join('/');
}
/** Data of a workflow command, as @actions/core escapes it. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, as @actions/core escapes it. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 21598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   dy: () => (/* binding */ utf8Bytes),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/** Bytes of the text in UTF-8, which is what GitHub counts for a job summary. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** At most `limit` UTF-16 units; a cut text ends with `…` and never splits a character. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
    return `${whole}…`;
}
/**
 * The first rendering that fits into `limit`, going from much to little detail; when none does, the last one without its
 * last blocks. `notice` is the closing block that says what is missing; it is never cut.
 */
function fit(renderings, limit, measure, notice) {
    let last = { blocks: [], omitted: [] };
    for (const rendering of renderings) {
        const text = join(rendering.omitted.length === 0 ? rendering.blocks : [...rendering.blocks, notice(rendering.omitted)]);
        if (measure(text) <= limit)
            return text;
        last = rendering;
    }
    const closing = notice([...last.omitted, 'every section that would follow']);
    let room = limit - measure(join([closing]));
    const kept = [];
    for (const block of last.blocks) {
        room -= measure(block) + 2;
        if (room < 0)
            break;
        kept.push(block);
    }
    return join([...kept, closing]);
}
function join(blocks) {
    return `${blocks.join('\n\n')}\n`;
}


/***/ }),

/***/ 14066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   WH: () => (/* binding */ wallTimer),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
const defaultRetryPolicy = { attempts: 4, baseMs: 250, maxMs: 4_000, maxRequestedMs: 20_000 };
/** The machine's own time and chance. */
const wallTimer = {
    random: Math.random,
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    }),
};
/**
 * Calls until one attempt is done. Waits with full jitter between calls (exponential backoff as in Brooker, "Exponential
 * Backoff And Jitter", AWS Architecture Blog 2015), or as long as the service asked for.
 * @throws the last attempt's error when all are used up or the service asks for too long a wait; whatever `call` throws,
 * at once; the signal's reason when it aborts.
 */
async function retry(call, policy, timer, signal) {
    for (let number = 1;; number += 1) {
        signal.throwIfAborted();
        const attempt = await call();
        if (attempt.kind === 'done')
            return attempt.value;
        if (number >= policy.attempts || (attempt.afterMs ?? 0) > policy.maxRequestedMs)
            throw attempt.error;
        await timer.sleep(attempt.afterMs ?? jittered(number, policy, timer), signal);
    }
}
/** Between 0 and the bound of the wait after call `number`, in ms. */
function jittered(number, policy, timer) {
    return Math.round(timer.random() * Math.min(policy.maxMs, policy.baseMs * 2 ** (number - 1)));
}
/**
 * Milliseconds a Retry-After header asks to wait: seconds or an HTTP date (RFC 9110, 10.2.3). Undefined when it is
 * absent or neither; never negative. `now` is milliseconds since the epoch.
 */
function retryAfterMs(header, now) {
    if (header === null)
        return undefined;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header) * 1_000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Whether an HTTP status says that the same request may succeed later: too many requests, or the server's trouble. */
function isPassingStatus(status) {
    return status === 429 || (status >= 500 && status !== 501 && status !== 505);
}


/***/ }),

/***/ 13400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ openCourier),
/* harmony export */   oQ: () => (/* binding */ undelivered),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14066);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44621);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90425);

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
        const message = `${title} at ${host} cannot be reached: ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .fetchReason */ .X)(cause)}.`;
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
    return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk(problem, cause === undefined ? undefined : { cause });
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
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21598);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14112);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85166);
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
    const parts = gravestFirst(message.parts);
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
/** What is well is told after what is not. */
function gravestFirst(parts) {
    return parts.toSorted((one, other) => (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .alertRank */ .V3)(one.severity) - (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .alertRank */ .V3)(other.severity));
}
function firstSentence({ body, parts }) {
    const text = body ?? gravestFirst(parts)[0]?.summary ?? '';
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
function kpiLine({ name, value, target, trend }) {
    return [`${name}: ${value}${target === '' ? '' : ` (target ${target})`}`, trend]
        .filter((part) => part !== '')
        .join(', ');
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
    const lasted = since === undefined ? '' : (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(at - since);
    const word = changeWords[change];
    const facts = [
        [
            'Severity',
            severity === undefined ? undefined : `${severity}, react within ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .responseWithinMs */ .J4[severity])}`,
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
