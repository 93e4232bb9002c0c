export const id = 6594;
export const ids = [6594];
export const modules = {

/***/ 16594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPagerDuty: () => (/* binding */ openPagerDuty)
});

// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var delivery_courier = __webpack_require__(13400);
// EXTERNAL MODULE: ./packages/notify/channels/url.ts
var channels_url = __webpack_require__(89490);
// EXTERNAL MODULE: ./packages/core/render/escape.ts
var render_escape = __webpack_require__(10162);
// EXTERNAL MODULE: ./packages/core/render/fit.ts
var fit = __webpack_require__(21598);
// EXTERNAL MODULE: ./packages/notify/message/message.ts
var message_message = __webpack_require__(35053);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var outline = __webpack_require__(43516);
;// CONCATENATED MODULE: ./packages/notify/channels/pagerduty/event.ts



const severityWords = {
    CRITICAL: 'critical',
    HIGH: 'error',
    MEDIUM: 'warning',
    LOW: 'info',
};
const summaryLimit = 1_024;
const limitBytes = 500_000;
function pagerDutyEvent(message) {
    const dedupKey = `kafka-dataops-${message.problem}`;
    // What is only said, without a result, is an alert that a person resolves.
    if (!(0,message_message/* isTrouble */.K)(message) && message.kind !== 'notice')
        return { event_action: 'resolve', dedup_key: dedupKey };
    return (0,outline/* fitted */.$5)(message, (outline) => trigger(message, outline, dedupKey), (event) => Buffer.byteLength(JSON.stringify(event)) <= limitBytes);
}
function trigger(message, outline, dedupKey) {
    const { context, parts, severity, at } = message;
    const [link] = outline.links;
    const environment = context.environment;
    return {
        event_action: 'trigger',
        dedup_key: dedupKey,
        client: 'Kafka DataOps',
        ...(link === undefined ? {} : { client_url: link.url }),
        links: outline.links.map(({ label, url }) => ({ href: url, text: (0,render_escape/* visible */.RK)(label) })),
        payload: {
            summary: (0,fit/* truncate */.xv)((0,render_escape/* visible */.RK)(outline.brief), summaryLimit) || 'Kafka DataOps',
            source: (0,fit/* truncate */.xv)((0,render_escape/* visible */.RK)(context.repository ?? 'kafka-dataops'), 255),
            severity: severityWords[severity ?? 'LOW'],
            timestamp: new Date(at).toISOString(),
            ...(parts[0] === undefined ? {} : { component: (0,fit/* truncate */.xv)((0,render_escape/* visible */.RK)(parts[0].name), 255) }),
            ...(environment === undefined ? {} : { group: (0,fit/* truncate */.xv)((0,render_escape/* visible */.RK)(environment), 255) }),
            class: message.kind,
            custom_details: detailsOf(outline),
        },
    };
}
function detailsOf({ body, facts, parts, omitted }) {
    return {
        ...(body.length === 0 ? {} : { text: body.map(render_escape/* visible */.RK) }),
        facts: facts.map(({ name, value }) => `${name}: ${(0,render_escape/* visible */.RK)(value)}`),
        results: parts.map(({ heading, summary, kpis, issues }) => ({
            result: (0,render_escape/* visible */.RK)(heading),
            summary: (0,render_escape/* visible */.RK)(summary),
            kpis: kpis.map(render_escape/* visible */.RK),
            findings: issues.map(({ message, where }) => (0,render_escape/* visible */.RK)(`${message} ${where}`.trim())),
        })),
        ...(omitted.length === 0 ? {} : { omitted: omitted.map(render_escape/* visible */.RK) }),
    };
}

;// CONCATENATED MODULE: ./packages/notify/channels/pagerduty/pagerduty.ts



function openPagerDuty({ 'routing-key': routingKey, 'api-url': api }) {
    const url = `${(api ?? 'https://events.pagerduty.com').replace(/\/+$/, '')}/v2/enqueue`;
    return {
        targets: [(0,channels_url/* targetOf */.$r)(url)],
        render: (message) => ({ kind: 'json', value: pagerDutyEvent(message) }),
        async send(message, courier) {
            const event = pagerDutyEvent(message);
            const body = JSON.stringify({ routing_key: routingKey, ...event });
            const answer = await courier.request({ method: 'POST', url, body });
            if (answer.status !== 202) {
                throw (0,delivery_courier/* refusal */.x5)('PagerDuty', answer, 'Check routing-key: it is the integration key of an Events API v2 integration.');
            }
            return {
                detail: event.event_action === 'resolve' ? 'Resolved the alert.' : 'Triggered the alert.',
                delivered: true,
            };
        },
    };
}


/***/ }),

/***/ 35053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isTrouble)
/* harmony export */ });
function isTrouble(message) {
    return message.kind === 'trouble';
}


/***/ })

};
