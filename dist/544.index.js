export const id = 544;
export const ids = [544];
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

/***/ 40544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHubIssue: () => (/* binding */ openGitHubIssue)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var courier = __webpack_require__(13400);
// EXTERNAL MODULE: ./packages/notify/message/message.ts
var message_message = __webpack_require__(35053);
// EXTERNAL MODULE: ./packages/notify/channels/github-api.ts
var github_api = __webpack_require__(20693);
// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var outline = __webpack_require__(43516);
;// CONCATENATED MODULE: ./packages/notify/channels/github-issue/issue.ts


const titleLimit = 200;
/** GitHub refuses a body above 65,536 characters. */
const bodyLimit = 65_000;
/** What the body of the issue about a problem begins with. */
function issueMarker(problem) {
    return (0,core/* commentMarker */.Ql)(`kafka-dataops problem="${problem}"`);
}
function issueText(message) {
    const body = (0,outline/* fitted */.$5)(message, markdownOf, (text) => text.length <= bodyLimit);
    return {
        title: (0,core/* truncate */.xv)((0,core/* visible */.RK)(message.title), titleLimit),
        body: `${issueMarker(message.problem)}\n${body}`,
    };
}
/** What is written below an issue when its problem changes or ends. */
function issueComment(message) {
    return (0,outline/* fitted */.$5)(message, markdownOf, (text) => text.length <= bodyLimit);
}
function markdownOf({ headline, body, facts, parts, omitted, links }) {
    const table = ['| | |', '| --- | --- |', ...facts.map(({ name, value }) => `| ${name} | ${(0,core/* escapeMarkdown */.FV)(value)} |`)];
    const blocks = [
        `### ${(0,core/* escapeMarkdown */.FV)(headline)}`,
        body.map((line) => (0,core/* escapeMarkdown */.FV)(line)).join('\n\n'),
        facts.length === 0 ? '' : table.join('\n'),
        ...parts.map(partMarkdown),
        omitted.length === 0 ? '' : `_Not shown here: ${(0,core/* escapeMarkdown */.FV)(omitted.join(', '))}._`,
        links.map(({ label, url }) => `[${(0,core/* escapeMarkdown */.FV)(label)}](${url})`).join(' · '),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function partMarkdown({ heading, summary, kpis, issues, counts }) {
    const items = [
        ...kpis.map((kpi) => `- ${(0,core/* escapeMarkdown */.FV)(kpi)}`),
        ...issues.map(({ sign, message, where, help }) => {
            const place = where === '' ? '' : ` ${(0,core/* markdownCode */.D9)(where)}`;
            return `- ${sign} ${(0,core/* escapeMarkdown */.FV)(message)}${place}${help === undefined ? '' : `<br>${(0,core/* escapeMarkdown */.FV)(help)}`}`;
        }),
    ];
    return [`#### ${(0,core/* escapeMarkdown */.FV)(heading)}`, (0,core/* escapeMarkdown */.FV)(summary), items.join('\n'), (0,core/* escapeMarkdown */.FV)(counts)]
        .filter((block) => block !== '')
        .join('\n\n');
}

;// CONCATENATED MODULE: ./packages/notify/channels/github-issue/github-issue.ts





const ownLabel = 'kafka-dataops';
function openGitHubIssue(settings, run) {
    return {
        targets: [],
        render(message) {
            const { title, body } = issueText(message);
            return { kind: 'text', text: `${title}\n\n${body}` };
        },
        async send(message, courier) {
            const { token = run.githubToken, repository } = settings;
            const github = (0,github_api/* githubApi */.M)(run.context, { token, repository, permission: 'issues: write' }, courier);
            const open = await findOpenIssue(github, message.problem);
            if (open === undefined)
                return (0,message_message/* isTrouble */.K)(message) || message.kind === 'notice' ? create(github, settings, message) : none;
            return (0,message_message/* isTrouble */.K)(message) || message.kind === 'notice'
                ? update(github, open, settings, message, courier.now())
                : github_issue_close(github, open, message);
        },
    };
}
const none = { detail: 'No issue is open: nothing to close.', delivered: false };
const issueSchema = schemas/* looseObject */._H3({
    number: schemas/* int */.Whr(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() }).nullish(),
    pull_request: schemas/* unknown */.L5J().optional(),
    labels: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ name: schemas/* string */.YjP().nullish() })])).optional(),
});
/**
 * The open issue about a problem: it carries our label, begins with our mark, and we (or, with the workflow's token, a
 * bot) wrote it, since anybody can copy a mark.
 */
async function findOpenIssue(github, problem) {
    const own = await ownLogin(github);
    const marker = issueMarker(problem);
    for (let page = 1; page <= 20; page += 1) {
        const query = new URLSearchParams({ state: 'open', labels: ownLabel, per_page: '100', page: String(page) });
        const answer = await github.get(`${github.repository}/issues?${query}`);
        const issues = schemas/* array */.YOg(issueSchema).safeParse(answer.body);
        if (answer.status !== 200 || !issues.success)
            throw refused(answer);
        const found = issues.data.find(({ body, user, pull_request: pull }) => pull === undefined &&
            body?.startsWith(marker) === true &&
            (own === undefined ? user?.type === 'Bot' : user?.login === own));
        if (found !== undefined || issues.data.length < 100)
            return found;
    }
    return undefined;
}
/** The login behind a personal token; the workflow's own token may not ask, and writes as a bot. */
async function ownLogin(github) {
    try {
        const { status, body } = await github.get('/user');
        return status === 200 ? schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }).safeParse(body).data?.login : undefined;
    }
    catch {
        return undefined;
    }
}
async function create(github, settings, message) {
    const { labels = [], assignees = [] } = settings;
    const answer = await github.write('POST', `${github.repository}/issues`, {
        ...issueText(message),
        labels: [ownLabel, ...labels],
        ...(assignees.length === 0 ? {} : { assignees }),
    });
    if (answer.status !== 201)
        throw refused(answer);
    return { detail: `Opened issue #${numberOf(answer)}.`, delivered: true };
}
/** The body always tells the newest; a comment, which people are notified of, only that something changed. */
async function update(github, issue, settings, message, now) {
    const { number } = issue;
    const answer = await github.write('PATCH', `${github.repository}/issues/${number}`, { ...issueText(message) });
    if (answer.status !== 200)
        throw refused(answer);
    if (message.change === 'worse' || message.change === 'better')
        await comment(github, number, message);
    const acknowledged = await acknowledgementOf(github, issue, settings['acknowledge-label'] ?? 'acknowledged', now);
    return {
        detail: `Updated issue #${number}.`,
        delivered: true,
        ...(acknowledged === undefined ? {} : { acknowledged }),
    };
}
const commentSchema = schemas/* looseObject */._H3({
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* looseObject */._H3({ login: schemas/* string */.YjP() }).nullish(),
    created_at: schemas/* string */.YjP(),
    author_association: schemas/* string */.YjP().optional(),
});
/** Who may write to the repository: anybody may comment on an issue. */
const trusted = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** Somebody takes care: a comment `/ack` of a person of the repository, or the label, whose time nobody notes. */
async function acknowledgementOf(github, { number, labels = [] }, label, now) {
    const answer = await github.get(`${github.repository}/issues/${number}/comments?per_page=100`);
    const comments = schemas/* array */.YOg(commentSchema).safeParse(answer.body).data ?? [];
    const found = comments.find(({ body, author_association: role }) => trusted.has(role) && /^\s*\/ack\b/.test(body ?? ''));
    const at = Date.parse(found?.created_at ?? '');
    if (found !== undefined)
        return { by: found.user?.login ?? 'somebody', at: Number.isNaN(at) ? now : at };
    const names = labels.map((given) => (typeof given === 'string' ? given : given.name));
    return names.includes(label) ? { by: `label ${label}`, at: now } : undefined;
}
async function github_issue_close(github, { number }, message) {
    await comment(github, number, message);
    const answer = await github.write('PATCH', `${github.repository}/issues/${number}`, {
        state: 'closed',
        state_reason: 'completed',
    });
    if (answer.status !== 200)
        throw refused(answer);
    return { detail: `Closed issue #${number}.`, delivered: true };
}
async function comment(github, number, message) {
    const answer = await github.write('POST', `${github.repository}/issues/${number}/comments`, {
        body: issueComment(message),
    });
    if (answer.status !== 201)
        throw refused(answer);
}
function numberOf({ body }) {
    return issueSchema.safeParse(body).data?.number ?? '?';
}
function refused(answer) {
    return (0,courier/* refusal */.x5)('GitHub', answer, 'Check that issues are on in the settings of the repository.');
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

/***/ 35053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isTrouble)
/* harmony export */ });
function isTrouble(message) {
    return message.kind === 'trouble';
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
