export const id = 2002;
export const ids = [2002];
export const modules = {

/***/ 94916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Nr: () => (/* binding */ quantityText),
/* harmony export */   SX: () => (/* binding */ describeKpi),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export sentenceCase */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85166);

/** `1,204,332`. */
function formatCount(count) {
    return formatNumber(count, 0);
}
/** `1 record`, `2 records`. */
function counted(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/**
 * A ratio between 0 and 1 as `97.5 %`. Rounding never reaches 0 % or 100 % when the ratio does not: one bad record in a
 * million is `< 0.01 %`, not 0 %.
 */
function formatPercent(ratio, decimals = 2) {
    const percent = ratio * 100;
    const smallest = 10 ** -decimals;
    if (percent > 0 && percent < smallest)
        return `< ${smallest.toFixed(decimals)} %`;
    if (percent < 100 && percent > 100 - smallest)
        return `> ${(100 - smallest).toFixed(decimals)} %`;
    return `${formatNumber(percent, decimals)} %`;
}
/** `512 bytes`, `1.2 MB` (decimal multiples). */
function formatBytes(bytes, decimals = 1) {
    const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
    if (Math.abs(bytes) < 1_000)
        return counted(bytes, 'byte');
    let value = bytes;
    let unit = '';
    for (const next of units) {
        if (Math.abs(value) < 1_000)
            break;
        value /= 1_000;
        unit = next;
    }
    return `${formatNumber(value, decimals)} ${unit}`;
}
/** Up to `decimals` decimals, thousands separated. */
function formatNumber(value, decimals = 2) {
    const magnitude = Math.abs(value);
    if (magnitude !== 0 && (magnitude < 10 ** -decimals || magnitude >= 1e15))
        return String(Number(value.toPrecision(3)));
    return new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals }).format(value);
}
function formatQuantity(value, unit, decimals) {
    switch (unit) {
        case 'ratio':
            return formatPercent(value, decimals);
        case 'ms':
            return decimals > 2 ? `${formatNumber(value, decimals)} ms` : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
        case 'bytes':
            return formatBytes(value, decimals - 1);
        case 'count':
            return formatNumber(value, decimals);
        case 'records':
            return counted(value, 'record');
        default:
            return `${formatNumber(value, decimals)} ${unit}`;
    }
}
/** A value of a KPI's unit in words: `97.5 %`, `42s`, `11.7 records/s`. */
function quantityText(value, unit) {
    return formatQuantity(value, unit, 2);
}
const operatorSigns = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' };
/** A KPI in words. A missed target never looks equal to the value: decimals are added until they differ. */
function describeKpi(kpi) {
    const name = kpi.name ?? sentenceCase(kpi.id);
    const { value, unit, target } = kpi;
    if (value === null)
        return { name, value: 'not measured', target: target === undefined ? '' : targetText(kpi, 2) };
    let decimals = 2;
    if (target !== undefined && value !== target.value) {
        while (decimals < 8 && formatQuantity(value, unit, decimals) === formatQuantity(target.value, unit, decimals))
            decimals++;
    }
    return { name, value: formatQuantity(value, unit, decimals), target: targetText(kpi, decimals) };
}
function targetText(kpi, decimals) {
    if (kpi.target === undefined)
        return '';
    return `${operatorSigns[kpi.target.operator]} ${formatQuantity(kpi.target.value, kpi.unit, decimals)}`;
}
/** `success-rate` is `Success rate`. */
function sentenceCase(id) {
    const words = id.replace(/[-_]+/g, ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}


/***/ }),

/***/ 52002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEmail: () => (/* binding */ openEmail)
});

// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./node_modules/nodemailer/dist/esm/nodemailer.js + 38 modules
var nodemailer = __webpack_require__(16739);
// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var courier = __webpack_require__(13400);
// EXTERNAL MODULE: ./packages/core/render/fit.ts
var fit = __webpack_require__(21598);
// EXTERNAL MODULE: ./packages/core/render/escape.ts
var render_escape = __webpack_require__(10162);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var message_outline = __webpack_require__(43516);
// EXTERNAL MODULE: ./packages/notify/message/plain-text.ts
var plain_text = __webpack_require__(56060);
;// CONCATENATED MODULE: ./packages/notify/channels/email/mail.ts



/** RFC 5322 advises 78 characters a line; readers show about as many of a subject. */
const subjectLimit = 120;
function mailOf(message) {
    const outline = (0,message_outline/* outlineOf */.W4)(message);
    const severity = message.severity === undefined ? '' : `[${message.severity}] `;
    return {
        // One line: a line break of outside text is spelled out.
        subject: (0,fit/* truncate */.xv)((0,render_escape/* visible */.RK)(`${severity}${message.title}`), subjectLimit),
        text: (0,plain_text/* plainText */.w)(outline),
        html: htmlOf(outline, message),
    };
}
const colours = {
    CRITICAL: '#cf222e',
    HIGH: '#cf222e',
    MEDIUM: '#9a6700',
    LOW: '#0969da',
};
function htmlOf({ headline, body, facts, parts, omitted, links }, { severity, kind }) {
    const colour = severity === undefined ? (kind === 'notice' ? '#0969da' : '#1a7f37') : colours[severity];
    const row = (name, value) => `<tr><td style="color:#59636e;padding:2px 12px 2px 0">${(0,render_escape/* escapeHtml */.ZD)(name)}</td><td>${(0,render_escape/* escapeHtml */.ZD)(value)}</td></tr>`;
    const blocks = [
        `<h2 style="border-left:4px solid ${colour};padding-left:10px;margin:0 0 12px">${(0,render_escape/* escapeHtml */.ZD)(headline)}</h2>`,
        ...body.map((line) => `<p style="margin:4px 0">${line === '' ? '&nbsp;' : (0,render_escape/* escapeHtml */.ZD)(line)}</p>`),
        facts.length === 0 ? '' : `<table>${facts.map(({ name, value }) => row(name, value)).join('')}</table>`,
        ...parts.map(partHtml),
        omitted.length === 0 ? '' : `<p><em>Not shown here: ${(0,render_escape/* escapeHtml */.ZD)(omitted.join(', '))}.</em></p>`,
        links.length === 0
            ? ''
            : `<p>${links.map(({ label, url }) => `<a href="${(0,render_escape/* escapeHtml */.ZD)(url)}">${(0,render_escape/* escapeHtml */.ZD)(label)}</a>`).join(' · ')}</p>`,
    ];
    const content = blocks.filter((block) => block !== '').join('\n');
    return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${(0,render_escape/* escapeHtml */.ZD)(headline)}</title></head>\n<body style="font:14px/1.5 -apple-system,'Segoe UI',Helvetica,Arial,sans-serif;color:#1f2328;max-width:760px">\n${content}\n</body></html>\n`;
}
function partHtml({ heading, summary, kpis, issues, counts }) {
    const items = [
        ...kpis.map((kpi) => `<li>${(0,render_escape/* escapeHtml */.ZD)(kpi)}</li>`),
        ...issues.map(({ sign, message, where, help }) => {
            const place = where === '' ? '' : ` <code>${(0,render_escape/* escapeHtml */.ZD)(where)}</code>`;
            const advice = help === undefined ? '' : `<br><span style="color:#59636e">${(0,render_escape/* escapeHtml */.ZD)(help)}</span>`;
            return `<li>${sign} ${(0,render_escape/* escapeHtml */.ZD)(message)}${place}${advice}</li>`;
        }),
    ];
    return [
        `<h3 style="margin:16px 0 4px">${(0,render_escape/* escapeHtml */.ZD)(heading)}</h3>`,
        summary === '' ? '' : `<p style="margin:4px 0">${(0,render_escape/* escapeHtml */.ZD)(summary)}</p>`,
        items.length === 0 ? '' : `<ul style="margin:4px 0">${items.join('')}</ul>`,
        counts === '' ? '' : `<p style="color:#59636e;margin:4px 0">${(0,render_escape/* escapeHtml */.ZD)(counts)}</p>`,
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
                return { detail: `Accepted by ${host} for ${(0,quantity/* counted */.hS)(settings.to.length, 'recipient')}.`, delivered: true };
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

/***/ 56060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10162);

/** A message as lines of plain text, for a mail and for a dry run. */
function plainText({ headline, body, facts, parts, omitted, links }) {
    const blocks = [
        (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(headline),
        body.map(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n'),
        facts.map(({ name, value }) => `${name}: ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value)}`).join('\n'),
        ...parts.map(partText),
        omitted.length === 0 ? '' : `Not shown here: ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(omitted.join(', '))}.`,
        links.map(({ label, url }) => `${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(label)}: ${url}`).join('\n'),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function partText({ heading, summary, kpis, issues, counts }) {
    return [
        (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(heading),
        (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(summary),
        ...kpis.map((kpi) => `  - ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(kpi)}`),
        ...issues.flatMap(({ sign, message, where, help }) => [
            `  ${sign} ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message)}${where === '' ? '' : ` (${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(where)})`}`,
            ...(help === undefined ? [] : [`    ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(help)}`]),
        ]),
        (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(counts),
    ]
        .filter((line) => line !== '')
        .join('\n');
}


/***/ })

};
