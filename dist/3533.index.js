export const id = 3533;
export const ids = [3533];
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


/***/ })

};
