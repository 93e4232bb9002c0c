export const id = 6982;
export const ids = [6982];
export const modules = {

/***/ 26982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDiscord: () => (/* binding */ openDiscord)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var courier = __webpack_require__(13400);
// EXTERNAL MODULE: ./packages/notify/channels/url.ts
var channels_url = __webpack_require__(89490);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var outline = __webpack_require__(43516);
// EXTERNAL MODULE: ./packages/notify/channels/inert.ts
var inert = __webpack_require__(35255);
;// CONCATENATED MODULE: ./packages/notify/channels/discord/embed.ts


const limits = { title: 256, description: 4_096, fields: 25, name: 256, value: 1_024, all: 6_000 };
function discordMessage(message) {
    return (0,outline/* fitted */.$5)(message, (outline) => toDiscord(outline, message), isWithinLimits);
}
function toDiscord(outline, message) {
    const { headline, body, facts, parts, omitted, links, escapedLimit } = outline;
    const say = (text) => (0,inert/* escapedWithin */.J)(text, Math.min(escapedLimit, limits.value), discordText);
    const [link] = links;
    const description = [
        ...body.map(say),
        ...parts.map((part) => partText(part, say)),
        ...(omitted.length === 0 ? [] : [`*Not shown here: ${say(omitted.join(', '))}.*`]),
    ];
    return {
        allowed_mentions: { parse: [] },
        embeds: [
            {
                title: (0,inert/* escapedWithin */.J)(headline, limits.title, discordText),
                ...(link === undefined ? {} : { url: link.url }),
                description: description.join('\n'),
                color: colourOf(message),
                timestamp: new Date(message.at).toISOString(),
                fields: facts.map(({ name, value }) => ({ name, value: say(value) || '-', inline: true })),
            },
        ],
    };
}
function partText({ heading, summary, kpis, issues, counts }, say) {
    return [
        `\n**${say(heading)}**`,
        ...(summary === '' ? [] : [say(summary)]),
        ...kpis.map((kpi) => `- ${say(kpi)}`),
        ...issues.map(({ sign, message, where }) => `- ${say(`${sign} ${message} ${where}`.trim())}`),
        ...(counts === '' ? [] : [`*${say(counts)}*`]),
    ].join('\n');
}
/** Plain text in Discord's markdown: marks escaped, addresses cut so that they do not become links. */
function discordText(text) {
    return (0,inert/* inert */.t)(text)
        .replace(/[\\*_~`|>#[\]]/g, '\\$&')
        .replace(/^(\s*)(?=[-+])/, '$1\\')
        .replace(/:(?=\/\/)/g, ':\u200b')
        .replace(/^(\s*\d+)\./, '$1\\.');
}
function colourOf({ kind, severity }) {
    if (kind === 'notice')
        return 0x0969da;
    if (severity === undefined)
        return 0x1a7f37;
    return severity === 'CRITICAL' || severity === 'HIGH' ? 0xcf222e : 0xd4a72c;
}
function isWithinLimits({ embeds: [embed] }) {
    const { title, description, fields } = embed;
    const all = [title, description, ...fields.flatMap(({ name, value }) => [name, value])].join('').length;
    return (title.length <= limits.title &&
        description.length <= limits.description &&
        fields.length <= limits.fields &&
        fields.every(({ name, value }) => name.length <= limits.name && value.length <= limits.value) &&
        all <= limits.all);
}

;// CONCATENATED MODULE: ./packages/notify/channels/discord/discord.ts




function openDiscord({ 'webhook-url': url, 'follow-up': followUp = 'new' }) {
    return {
        targets: [(0,channels_url/* targetOf */.$r)(url)],
        render: (message) => ({ kind: 'json', value: discordMessage(message) }),
        async send(message, courier) {
            const body = discordMessage(message);
            if (followUp === 'new' || !courier.hasMemory)
                return post(url, body, courier);
            const first = postedSchema.safeParse(courier.remembered).data;
            return ((first === undefined ? undefined : await update(url, first, body, courier)) ?? postToUpdate(url, body, courier));
        },
    };
}
/** The first message about a problem, which later ones replace. */
const postedSchema = schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(/^\d{1,20}$/) });
async function post(url, body, courier) {
    const answer = await courier.request({ method: 'POST', url, body: JSON.stringify(body) });
    if (answer.status !== 204 && answer.status !== 200)
        throw refused(answer);
    return { detail: 'Posted to the Discord channel.', delivered: true };
}
/** With `wait` Discord answers the message that it made: docs.discord.com/developers/resources/webhook#execute-webhook. */
async function postToUpdate(url, body, courier) {
    const answer = await courier.request({ method: 'POST', url: withQuery(url, 'wait'), body: JSON.stringify(body) });
    if (answer.status !== 200)
        throw refused(answer);
    const posted = postedSchema.safeParse(answer.body);
    const remember = posted.success ? { remember: posted.data } : {};
    return { detail: 'Posted to the Discord channel.', delivered: true, ...remember };
}
/** Undefined when somebody deleted the first message: the next one begins anew. */
async function update(url, { id }, body, courier) {
    const place = new URL(url);
    place.pathname = `${place.pathname.replace(/\/+$/, '')}/messages/${id}`;
    const answer = await courier.request({ method: 'PATCH', url: place.href, body: JSON.stringify(body) });
    if (answer.status === 404)
        return undefined;
    if (answer.status !== 200)
        throw refused(answer);
    return { detail: 'Updated the message in the Discord channel.', delivered: true, remember: { id } };
}
function withQuery(url, name) {
    const address = new URL(url);
    address.searchParams.set(name, 'true');
    return address.href;
}
function refused(answer) {
    return (0,courier/* refusal */.x5)('Discord', answer, 'The webhook may be deleted: make a new one in the settings of the channel.');
}


/***/ }),

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


/***/ })

};
