export const id = 544;
export const ids = [544];
export const modules = {

/***/ 61108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commentMarker),
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70678);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86040);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21598);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39520);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88898);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94916);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26049);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49558);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76680);









const levels = [
    { checks: 20, findings: 20, changes: 60, text: 400 },
    { checks: 10, findings: 10, changes: 20, text: 150 },
    { checks: 5, findings: 5, changes: 8, text: 80 },
];
/** The short form for a pull request: verdict, KPIs, failed checks with one record each, the gravest findings. */
function renderComment(report, options = {}) {
    const { limitCharacters = 65_536, marker, sourceUrl, summaryUrl } = options;
    const head = marker === undefined ? '' : `${commentMarker(marker)}\n`;
    const renderings = levels
        .values()
        .map((detail) => renderAt(report, detail, sourceUrl === undefined ? detail : { ...detail, sourceUrl }, summaryUrl));
    return head + (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(renderings, limitCharacters - head.length - 1, (text) => text.length, omissionNotice(summaryUrl));
}
/** `<!-- marker -->`, hidden on GitHub. Nothing in the marker can end the comment. */
function commentMarker(marker) {
    return `<!-- ${marker.replace(/[<>\r\n]/g, ' ').replaceAll('--', '- -')} -->`;
}
function omissionNotice(summaryUrl) {
    const where = summaryUrl === undefined ? 'the job summary' : `[the job summary](${summaryUrl})`;
    return (omitted) => `> [!NOTE]\n> Not shown here: ${omitted.join(', ')}. See ${where}.`;
}
function renderAt(report, detail, style, summaryUrl) {
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)(report);
    const troubled = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionedChecks */ .c$)(report);
    const checks = troubled.slice(0, detail.checks);
    const byCheck = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsByCheck */ .u$)(report, troubled);
    const others = byCheck.others;
    const findings = others.slice(0, detail.findings);
    const examples = checks.flatMap((check) => check.examples.slice(0, 1));
    const help = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .helpList */ .i$)([...checks.flatMap((check) => byCheck.of(check)), ...findings], detail.findings, style);
    const skipped = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .checksWith */ .O2)(report, 'skipped').filter((check) => !(0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldBySubject */ .vI)(report, check));
    const blocks = [
        `### ${verdict.emoji} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(report), style)} ${verdict.word}`,
        ...(0,_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .baselineBlocks */ .S)(report, detail.checks, style),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(report.summary, style),
        ...(0,_stages_js__WEBPACK_IMPORTED_MODULE_4__/* .stageBlocks */ .J1)(report, style),
        ...(report.kpis.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .kpiTable */ .D)(report, 20, style)]),
        ...(report.plan === undefined ? [] : (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planBlocks */ .Sm)(report.plan, detail.changes, style)),
        ...(report.schemas === undefined ? [] : (0,_schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .schemaCommentBlocks */ .LV)(report.schemas, detail.checks, style)),
        ...(checks.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .checksTable */ .Et)(checks, style)]),
        ...(findings.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .findingsTable */ .f9)(findings, style)]),
        ...(examples.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('A failing record of each check', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceTable */ .Y5)(examples, style))]),
        ...(help === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)('What to do', help)]),
        ...(skipped.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(skipped.length, 'check')} skipped`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .checksTable */ .Et)(skipped.slice(0, detail.checks), style))]),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCounts */ .wv)(report), style) + (summaryUrl === undefined ? '' : ` · [all results](${summaryUrl})`),
    ];
    const unseen = report.plan === undefined ? 0 : (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .hiddenChanges */ .Uk)(report.plan, detail.changes);
    const unseenSchemas = report.schemas === undefined ? 0 : (0,_schemas_js__WEBPACK_IMPORTED_MODULE_7__/* .hiddenSchemaRows */ .rQ)(report.schemas, detail.checks);
    const omitted = [
        ...(unseenSchemas > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(unseenSchemas, 'row of schemas', 'rows of schemas')] : []),
        ...(unseen > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(unseen, 'change of the plan', 'changes of the plan')] : []),
        ...(troubled.length > checks.length ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(troubled.length - checks.length, 'failed check')] : []),
        ...(others.length > findings.length ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .hS)(others.length - findings.length, 'finding')] : []),
    ];
    return { blocks, omitted };
}


/***/ }),

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
// EXTERNAL MODULE: ./packages/core/render/comment.ts
var comment = __webpack_require__(61108);
// EXTERNAL MODULE: ./packages/core/render/fit.ts
var fit = __webpack_require__(21598);
// EXTERNAL MODULE: ./packages/core/render/escape.ts
var render_escape = __webpack_require__(10162);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var outline = __webpack_require__(43516);
;// CONCATENATED MODULE: ./packages/notify/channels/github-issue/issue.ts


const titleLimit = 200;
/** GitHub refuses a body above 65,536 characters. */
const bodyLimit = 65_000;
/** What the body of the issue about a problem begins with. */
function issueMarker(problem) {
    return (0,comment/* commentMarker */.Q)(`kafka-dataops problem="${problem}"`);
}
function issueText(message) {
    const body = (0,outline/* fitted */.$5)(message, markdownOf, (text) => text.length <= bodyLimit);
    return {
        title: (0,fit/* truncate */.xv)((0,render_escape/* visible */.RK)(message.title), titleLimit),
        body: `${issueMarker(message.problem)}\n${body}`,
    };
}
/** What is written below an issue when its problem changes or ends. */
function issueComment(message) {
    return (0,outline/* fitted */.$5)(message, markdownOf, (text) => text.length <= bodyLimit);
}
function markdownOf({ headline, body, facts, parts, omitted, links }) {
    const table = ['| | |', '| --- | --- |', ...facts.map(({ name, value }) => `| ${name} | ${(0,render_escape/* escapeMarkdown */.FV)(value)} |`)];
    const blocks = [
        `### ${(0,render_escape/* escapeMarkdown */.FV)(headline)}`,
        body.map((line) => (0,render_escape/* escapeMarkdown */.FV)(line)).join('\n\n'),
        facts.length === 0 ? '' : table.join('\n'),
        ...parts.map(partMarkdown),
        omitted.length === 0 ? '' : `_Not shown here: ${(0,render_escape/* escapeMarkdown */.FV)(omitted.join(', '))}._`,
        links.map(({ label, url }) => `[${(0,render_escape/* escapeMarkdown */.FV)(label)}](${url})`).join(' · '),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function partMarkdown({ heading, summary, kpis, issues, counts }) {
    const items = [
        ...kpis.map((kpi) => `- ${(0,render_escape/* escapeMarkdown */.FV)(kpi)}`),
        ...issues.map(({ sign, message, where, help }) => {
            const place = where === '' ? '' : ` ${(0,render_escape/* markdownCode */.D9)(where)}`;
            return `- ${sign} ${(0,render_escape/* escapeMarkdown */.FV)(message)}${place}${help === undefined ? '' : `<br>${(0,render_escape/* escapeMarkdown */.FV)(help)}`}`;
        }),
    ];
    return [`#### ${(0,render_escape/* escapeMarkdown */.FV)(heading)}`, (0,render_escape/* escapeMarkdown */.FV)(summary), items.join('\n'), (0,render_escape/* escapeMarkdown */.FV)(counts)]
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
        await github_issue_comment(github, number, message);
    const acknowledged = await acknowledgementsOf(github, issue, settings['acknowledge-label'] ?? 'acknowledged', now);
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
/** Pages of a hundred comments that are read. */
const mostPages = 10;
/** Somebody takes care: comments `/ack` of people of the repository, or the label, whose time nobody notes. */
async function acknowledgementsOf(github, { number, labels = [] }, label, now) {
    const answers = (await commentsOf(github, number))
        .filter(({ body, author_association: role }) => trusted.has(role) && /^\s*\/ack\b/.test(body ?? ''))
        .map(({ user, created_at: time }) => ({ by: user?.login ?? 'somebody', at: Date.parse(time) || now }));
    const names = labels.map((given) => (typeof given === 'string' ? given : given.name));
    const all = names.includes(label) ? [...answers, { by: `label ${label}`, at: now }] : answers;
    return all.length === 0 ? undefined : all;
}
async function commentsOf(github, number) {
    const all = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await github.get(`${github.repository}/issues/${number}/comments?per_page=100&page=${page}`);
        const comments = schemas/* array */.YOg(commentSchema).safeParse(answer.body).data ?? [];
        all.push(...comments);
        if (comments.length < 100)
            break;
    }
    return all;
}
async function github_issue_close(github, { number }, message) {
    await github_issue_comment(github, number, message);
    const answer = await github.write('PATCH', `${github.repository}/issues/${number}`, {
        state: 'closed',
        state_reason: 'completed',
    });
    if (answer.status !== 200)
        throw refused(answer);
    return { detail: `Closed issue #${number}.`, delivered: true };
}
async function github_issue_comment(github, number, message) {
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
