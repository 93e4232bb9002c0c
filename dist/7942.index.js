export const id = 7942;
export const ids = [7942];
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


/***/ })

};
