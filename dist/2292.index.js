export const id = 2292;
export const ids = [2292];
export const modules = {

/***/ 35255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ escapedWithin),
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10162);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21598);

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
        const escaped = escaping((0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(text, kept));
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
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
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
        kpis: part.kpis.map(({ name, value, target, trend }) => ({
            name: (0,inert/* inert */.t)(name),
            value: (0,inert/* inert */.t)(value),
            target: (0,inert/* inert */.t)(target),
            trend: (0,inert/* inert */.t)(trend),
        })),
        findings: part.issues.slice(0, 100).map(({ severity, message, where, fingerprint }) => ({
            severity,
            message: (0,inert/* inert */.t)(message),
            where: (0,inert/* inert */.t)(where),
            fingerprint: (0,inert/* inert */.t)(fingerprint),
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
    throw new errors/* BadInputError */.Ys({
        code: 'unknown-placeholder',
        message: `The template of the webhook names {{${name}}}, which no message has.${(0,suggest/* didYouMean */.a)(name, Object.keys(fields))}`,
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


/***/ })

};
