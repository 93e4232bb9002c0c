export const id = 712;
export const ids = [712];
export const modules = {

/***/ 20693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13400);

/**
 * @throws UnreachableError when there is no token or no repository, or GitHub refuses; `permission` is what the job lacks
 * then, as `issues: write`.
 */
function githubApi({ apiUrl, repository: own }, { token, repository = own, permission }, courier) {
    if (token === undefined || token === '') {
        throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__/* .undelivered */ .oQ)('delivery-refused', 'GitHub cannot be written to: github-token is empty.', 'Give github-token.');
    }
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        const help = 'Give repository: owner/name in the settings of the channel.';
        throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__/* .undelivered */ .oQ)('delivery-refused', 'There is no repository to write to outside a workflow.', help);
    }
    const request = async (method, path, body) => {
        const answer = await courier.request({
            method,
            url: `${apiUrl}${path}`,
            headers: () => ({
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${token}`,
                'x-github-api-version': '2022-11-28',
            }),
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const { status } = answer;
        if (status === 401)
            throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__/* .undelivered */ .oQ)('delivery-refused', 'GitHub answered 401.', 'github-token is not valid.');
        if (status === 403 || (status === 404 && method !== 'GET')) {
            const help = `Add "permissions: ${permission}" to the job.`;
            throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__/* .undelivered */ .oQ)('delivery-refused', `GitHub does not let this token write (HTTP ${status}).`, help);
        }
        return answer;
    };
    return {
        repository: `/repos/${repository}`,
        get: (path) => request('GET', path),
        write: (method, path, body) => request(method, path, body),
    };
}


/***/ }),

/***/ 76712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHubStatus: () => (/* binding */ openGitHubStatus)
/* harmony export */ });
/* unused harmony export commitStatus */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var _delivery_courier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13400);
/* harmony import */ var _message_outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43516);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20693);




function commitStatus(message, context) {
    const { brief, links } = (0,_message_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .outlineOf */ .W4)(message);
    const [link] = links;
    const isError = message.parts.some(({ status }) => status === 'error');
    return {
        state: message.kind === 'trouble' ? (isError ? 'error' : 'failure') : 'success',
        description: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(brief), 140),
        context,
        ...(link === undefined ? {} : { target_url: link.url }),
    };
}
function openGitHubStatus({ context = 'kafka-dataops' }, run) {
    return {
        targets: [],
        render: (message) => ({ kind: 'json', value: commitStatus(message, context) }),
        async send(message, courier) {
            if (message.kind === 'notice')
                return { detail: 'A message without a result is no status.', delivered: false };
            const { commit } = run.context;
            const github = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_3__/* .githubApi */ .M)(run.context, { token: run.githubToken, permission: 'statuses: write' }, courier);
            if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) {
                throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_1__/* .undelivered */ .oQ)('delivery-refused', 'There is no commit to set a status on.', 'Run this in a workflow.');
            }
            const status = commitStatus(message, context);
            const answer = await github.write('POST', `${github.repository}/statuses/${commit}`, { ...status });
            if (answer.status !== 201)
                throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x5)('GitHub', answer, 'Check that the commit is in this repository.');
            return { detail: `Set the status ${context} to ${status.state}.`, delivered: true };
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
