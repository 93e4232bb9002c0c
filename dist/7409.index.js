export const id = 7409;
export const ids = [7409];
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

/***/ 26293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ silentStageRule),
/* harmony export */   i: () => (/* binding */ stageSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const stageSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Of the operation, or of the job that ran it'),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['passed', 'warned', 'failed', 'error', 'skipped', 'pending'])
        .describe('pending: chosen, but not run yet'),
    condition: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['always', 'unless-failed'])
        .optional()
        .describe('Of a pending stage: whether it runs although a stage before it failed'),
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    partial: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional(),
    durationMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).optional(),
    errors: count.optional().describe('Findings of severity error'),
    warnings: count.optional(),
    report: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Path of its own report'),
})
    .meta({ id: 'stage' });
/** Rule of the finding for a stage that ended badly and left no report: the only one that no stage has annotated itself. */
const silentStageRule = 'stage-without-report';


/***/ }),

/***/ 97409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  digestOf: () => (/* reexport */ digestOf),
  forkExcuse: () => (/* reexport */ forkExcuse),
  keepComment: () => (/* reexport */ keepComment),
  leavesNoState: () => (/* reexport */ leavesNoState),
  markerOf: () => (/* reexport */ markerOf),
  refuseForeignHead: () => (/* reexport */ refuseForeignHead),
  runAction: () => (/* reexport */ runAction),
  workflowContext: () => (/* reexport */ workflowContext)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./packages/core/render/comment.ts
var comment = __webpack_require__(61108);
;// CONCATENATED MODULE: ./packages/github/comment.ts



const bodyLimit = 65_536;
/**
 * Keeps one comment of this step on the pull request up to date. A comment that cannot be written is a warning that
 * names the missing permission, never the verdict.
 */
async function keepComment(request) {
    const { context, mode, log } = request;
    if (mode === 'never')
        return 'none';
    if (context.pullRequest === undefined) {
        log.debug(`No pull request in the event ${context.eventName}: no comment.`);
        return 'none';
    }
    if (context.pullRequest.isFork && context.eventName === 'pull_request') {
        log.info('This pull request comes from a fork, whose token may only read: no comment; see the job summary.');
        return 'none';
    }
    if (request.token === '') {
        log.warning('No comment on the pull request: github-token is empty.');
        return 'none';
    }
    try {
        return await writeComment(request, context.pullRequest.number);
    }
    catch (error) {
        log.warning(`No comment on the pull request: ${reasonOf(error)}`);
        return 'failed';
    }
}
async function writeComment(request, pullNumber) {
    const { context, mode, report } = request;
    const octokit = (0,github/* getOctokit */.Q)(request.token, { baseUrl: context.apiUrl });
    const issue = { owner: context.owner, repo: context.repository, issue_number: pullNumber };
    const marker = markerOf(request.commentId);
    const own = await ownLogin(octokit);
    const existing = await findComment(octokit, issue, marker, own);
    const isBad = report.status === 'failed' || report.status === 'error' || report.status === 'warned';
    // A comment that tells of a failure must not stand when the failure is over.
    if (existing === undefined && mode !== 'always' && !isBad)
        return 'none';
    const digest = digestOf(report);
    if (existing !== undefined && mode === 'changes' && existing.body.includes(`digest="${digest}"`))
        return 'unchanged';
    const head = `${marker.slice(0, -4)} digest="${digest}" -->\n`;
    const body = head + request.render(bodyLimit - head.length);
    if (existing === undefined) {
        await octokit.rest.issues.createComment({ ...issue, body });
        return 'created';
    }
    await octokit.rest.issues.updateComment({ owner: issue.owner, repo: issue.repo, comment_id: existing.id, body });
    return 'updated';
}
/**
 * The comment that starts with our marker and that our own login (or, with the workflow's token, a bot) wrote: a person
 * quoting or copying the marker is not it. Pages are read until it is found.
 */
async function findComment(octokit, issue, marker, own) {
    const start = marker.slice(0, -4);
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, {
        ...issue,
        per_page: 100,
    })) {
        for (const comment of data) {
            const isOurs = own === undefined ? comment.user?.type === 'Bot' : comment.user?.login === own;
            if (isOurs && comment.body?.startsWith(start))
                return { id: comment.id, body: comment.body };
        }
    }
    return undefined;
}
/** The login behind a personal token; the workflow's own token may not ask, and writes as a bot. */
async function ownLogin(octokit) {
    try {
        const { data } = await octokit.rest.users.getAuthenticated();
        return data.login;
    }
    catch {
        return undefined;
    }
}
/** `<!-- kafka-dataops comment-id="..." -->`: what a comment of this step starts with, before its digest. */
function markerOf(commentId) {
    return (0,comment/* commentMarker */.Q)(`kafka-dataops comment-id="${commentId.replaceAll('"', "'")}"`);
}
/** Changes with the verdict and the set of findings, not with counts, times or offsets. */
function digestOf(report) {
    const parts = [
        report.status,
        ...report.findings.map((finding) => `${finding.severity} ${finding.fingerprint}`).sort(),
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
function reasonOf(error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined;
    if (status === 403 || status === 404) {
        return `GitHub answered ${status}. Add "permissions: pull-requests: write" to the job (and "contents: read" for the checkout).`;
    }
    if (status === 401)
        return 'GitHub answered 401: github-token is not valid.';
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./packages/github/context.ts
/** Reads the runner's variables and the event's payload (already parsed JSON; anything malformed counts as absent). */
function workflowContext(environment, payload) {
    const get = (name) => environment.get(name) ?? '';
    const [owner = '', repository = ''] = get('GITHUB_REPOSITORY').split('/');
    const serverUrl = get('GITHUB_SERVER_URL') || 'https://github.com';
    const eventName = get('GITHUB_EVENT_NAME');
    const pullRequest = pullRequestOf(payload, `${owner}/${repository}`);
    const runId = get('GITHUB_RUN_ID');
    return {
        eventName,
        owner,
        repository,
        commit: pullRequest?.headCommit ?? (get('GITHUB_SHA') || undefined),
        workflow: get('GITHUB_WORKFLOW'),
        job: get('GITHUB_JOB'),
        serverUrl,
        apiUrl: get('GITHUB_API_URL') || 'https://api.github.com',
        runUrl: runId === '' ? undefined : `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`,
        pullRequest,
        pushedOver: eventName === 'push' ? pushedOver(payload) : undefined,
        hasForeignHead: hasForeignHead(eventName, payload, pullRequest, `${owner}/${repository}`),
    };
}
function pullRequestOf(payload, repository) {
    const pull = at(payload, 'pull_request');
    const number = at(pull, 'number') ?? (at(payload, 'issue', 'pull_request') ? at(payload, 'issue', 'number') : undefined);
    if (typeof number !== 'number') {
        const linked = at(payload, 'workflow_run', 'pull_requests', '0', 'number');
        if (typeof linked !== 'number')
            return undefined;
        const linkedBase = at(payload, 'workflow_run', 'pull_requests', '0', 'base');
        return {
            number: linked,
            headCommit: textAt(payload, 'workflow_run', 'head_sha'),
            baseCommit: textAt(linkedBase, 'sha'),
            baseRef: textAt(linkedBase, 'ref'),
            isFork: textAt(payload, 'workflow_run', 'head_repository', 'full_name') !== repository,
            labels: [],
        };
    }
    const labels = at(pull, 'labels');
    return {
        number,
        headCommit: textAt(pull, 'head', 'sha'),
        baseCommit: textAt(pull, 'base', 'sha'),
        baseRef: textAt(pull, 'base', 'ref'),
        // The head repository is null when the fork was deleted.
        isFork: pull !== undefined && textAt(pull, 'head', 'repo', 'full_name') !== textAt(pull, 'base', 'repo', 'full_name'),
        labels: Array.isArray(labels) ? labels.flatMap((label) => textAt(label, 'name') ?? []) : [],
    };
}
/** GitHub writes zeros where there was no commit before. */
function pushedOver(payload) {
    const before = textAt(payload, 'before');
    return before === undefined || /^0*$/.test(before) ? undefined : before;
}
/** Events that run with secrets although the code may come from somebody else. */
function hasForeignHead(eventName, payload, pullRequest, repository) {
    if (eventName === 'pull_request_target')
        return pullRequest?.isFork !== false;
    if (eventName === 'workflow_run')
        return textAt(payload, 'workflow_run', 'head_repository', 'full_name') !== repository;
    return false;
}
function at(value, ...steps) {
    let current = value;
    for (const step of steps) {
        if (current === null || typeof current !== 'object' || !Object.hasOwn(current, step))
            return undefined;
        current = current[step];
    }
    return current;
}
function textAt(value, ...steps) {
    const found = at(value, ...steps);
    return typeof found === 'string' ? found : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(96421);
// EXTERNAL MODULE: ./packages/core/redact.ts
var redact = __webpack_require__(73591);
// EXTERNAL MODULE: ./packages/core/render/terminal.ts
var terminal = __webpack_require__(96993);
// EXTERNAL MODULE: ./packages/core/render/escape.ts
var render_escape = __webpack_require__(10162);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/stages.ts
var stages = __webpack_require__(26293);
// EXTERNAL MODULE: ./packages/core/render/describe.ts
var describe = __webpack_require__(86040);
// EXTERNAL MODULE: ./packages/core/render/fit.ts
var fit = __webpack_require__(21598);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./packages/core/render/stages.ts
var render_stages = __webpack_require__(49558);
;// CONCATENATED MODULE: ./packages/core/render/annotations.ts






const levels = { error: 'error', warning: 'warning', info: 'notice' };
const titleLimit = 200;
const messageLimit = 4_000;
/** The annotations of a report, the most severe first, and a notice that counts those that found no room. */
function annotationsOf(report, limits = {}) {
    const room = {
        error: limits.limitErrors ?? 10,
        warning: limits.limitWarnings ?? 10,
        notice: limits.limitNotices ?? 9,
    };
    const shown = [];
    let hidden = 0;
    const issues = ownIssues(report);
    const limit = limits.limit ?? Number.POSITIVE_INFINITY;
    // When not everything fits, the last place is for the notice that says so.
    const places = issues.length > limit ? limit - 1 : limit;
    for (const issue of issues) {
        const level = levels[issue.severity];
        if (room[level] > 0 && shown.length < places) {
            room[level] -= 1;
            shown.push(annotationOf(issue, level));
        }
        else {
            hidden += 1;
        }
    }
    if (hidden > 0 && limit > 0) {
        shown.push({
            level: 'notice',
            title: (0,render_escape/* visible */.RK)((0,render_stages/* titleOf */.Gg)(report)),
            message: `${(0,quantity/* counted */.hS)(hidden, 'more finding')} in the summary of this job`,
        });
    }
    return shown;
}
/** The stages of a combined report have annotated their own findings; only of one without a report nobody has told. */
function ownIssues(report) {
    const issues = (0,describe/* issuesOf */.wf)(report);
    return report.stages === undefined ? issues : issues.filter(({ rule }) => rule === stages/* silentStageRule */.I);
}
function annotationOf(issue, level) {
    const record = issue.record === undefined ? '' : (0,describe/* formatRecord */.bM)(issue.record);
    const lines = [
        issue.message,
        record === ''
            ? undefined
            : `First record: ${record}${issue.record?.path === undefined ? '' : ` at ${issue.record.path}`}`,
        issue.help,
    ].filter((line) => line !== undefined);
    return {
        level,
        title: (0,fit/* truncate */.xv)((0,render_escape/* visible */.RK)(issue.check?.name ?? issue.rule), titleLimit),
        message: (0,fit/* truncate */.xv)(lines.map(render_escape/* visible */.RK).join('\n'), messageLimit),
        ...(issue.place === undefined ? {} : annotatedRange(issue.place)),
    };
}
/** GitHub's ranges are inclusive, and have columns only within one line. */
function annotatedRange(place) {
    const { file, line, column, endLine = line, endColumn } = place;
    const lastLine = endLine > line && endColumn === 1 ? endLine - 1 : endLine;
    if (lastLine !== line)
        return { file, line, endLine: lastLine };
    if (endLine > line || endColumn === undefined)
        return { file, line, column };
    return { file, line, endLine: line, column, endColumn: Math.max(column, endColumn - 1) };
}
const commandPropertyNames = {
    file: 'file',
    line: 'line',
    endLine: 'endLine',
    column: 'col',
    endColumn: 'endColumn',
    title: 'title',
};
/** The workflow command that makes the annotation: `::error file=a.avsc,line=3,title=...::message`, escaped. */
function workflowCommand(annotation) {
    const { level, message, ...properties } = annotation;
    const list = Object.entries(commandPropertyNames).flatMap(([name, written]) => {
        const value = properties[name];
        return value === undefined ? [] : [`${written}=${commandProperty(String(value))}`];
    });
    return `::${level} ${list.join(',')}::${commandData(message)}`;
}

// EXTERNAL MODULE: ./packages/core/render/summary.ts
var summary = __webpack_require__(99281);
// EXTERNAL MODULE: ./packages/host/execute.ts + 7 modules
var execute = __webpack_require__(44311);
// EXTERNAL MODULE: ./packages/host/render-report.ts + 8 modules
var render_report = __webpack_require__(3104);
;// CONCATENATED MODULE: ./packages/github/annotation-budget.ts


/** GitHub shows this many annotations of a job and drops the rest without a word. */
const annotationsOfJob = 50;
function annotationBudget(environment) {
    const file = budgetFile(environment);
    const spent = file === undefined ? 0 : readSpent(file);
    return {
        limit: Math.ceil(Math.max(0, annotationsOfJob - spent) / 2),
        spend(count) {
            if (file === undefined || count === 0)
                return;
            (0,external_node_fs_.mkdirSync)(external_node_path_default().dirname(file), { recursive: true });
            (0,external_node_fs_.writeFileSync)(file, String(spent + count));
        },
    };
}
/** One file a job: a runner's folder for temporary files may outlive it. */
function budgetFile(environment) {
    const folder = environment.get('RUNNER_TEMP');
    if (folder === undefined || folder === '')
        return undefined;
    const job = ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map((name) => environment.get(name) ?? '');
    return external_node_path_default().join(folder, 'kafka-dataops', `annotations-${job.join('-').replace(/[^\w-]/g, '_')}`);
}
function readSpent(file) {
    try {
        const spent = Number((0,external_node_fs_.readFileSync)(file, 'utf8'));
        return Number.isInteger(spent) && spent >= 0 ? spent : 0;
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./packages/github/deployments.ts

/** GitHub takes no longer description of a status. */
const descriptionLimit = 140;
/** Also of a run that was told to stop, which has seconds: one call may take so long, in ms. */
const callMs = 4_000;
/**
 * Shows what an operation deploys as a deployment of GitHub: in progress, then its end, with a link to the run. What GitHub
 * does not take is a warning that names the missing permission.
 */
function githubDeployments({ context, token, log }) {
    const { owner, repository: repo, commit, apiUrl, runUrl } = context;
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            log.warning(`GitHub does not show this deployment: ${deployments_reasonOf(error)}`);
            return undefined;
        }
    };
    return {
        async begin({ environment, description, payload }) {
            if (token === '' || commit === undefined) {
                const missing = token === '' ? 'github-token is empty' : 'the commit of this run is not known';
                log.warning(`GitHub does not show this deployment: ${missing}.`);
                return { end: async () => { } };
            }
            const octokit = (0,github/* getOctokit */.Q)(token, { baseUrl: apiUrl });
            const id = await attempt(async () => {
                const { data } = await octokit.rest.repos.createDeployment({
                    owner,
                    repo,
                    ref: commit,
                    environment,
                    task: 'deploy',
                    description: shortened(description),
                    payload: { ...payload },
                    // The commit is deployed whether or not other checks of it are still running: this job is one of them.
                    required_contexts: [],
                    auto_merge: false,
                    request: { signal: AbortSignal.timeout(callMs) },
                });
                return 'id' in data ? data.id : undefined;
            });
            const tell = async (state, text) => {
                if (id === undefined)
                    return;
                await attempt(() => octokit.rest.repos.createDeploymentStatus({
                    owner,
                    repo,
                    deployment_id: id,
                    state,
                    environment,
                    description: shortened(text),
                    ...(runUrl === undefined ? {} : { log_url: runUrl }),
                    request: { signal: AbortSignal.timeout(callMs) },
                }));
            };
            await tell('in_progress', description);
            return { end: tell };
        },
    };
}
function shortened(text) {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line.length <= descriptionLimit ? line : `${line.slice(0, descriptionLimit - 1)}…`;
}
function deployments_reasonOf(error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined;
    if (status === 403 || status === 404) {
        return `it answered ${status}. Add "permissions: deployments: write" to the job.`;
    }
    if (status === 401)
        return 'github-token is not valid.';
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./packages/github/trust.ts

/** Inputs that run code of the checkout or change something, beside the secrets. */
const dangerousInputs = ['rules', 'apply', 'register'];
/**
 * Refuses credentials, own rules and changes where the code under test comes from outside while the workflow has
 * secrets (`pull_request_target`, `workflow_run` of a fork): a changed contract or manifest could send them anywhere.
 * @throws BadInputError naming the inputs and the way out.
 */
function refuseForeignHead(context, inputs, operation) {
    if (!context.hasForeignHead)
        return;
    const refused = Object.entries(inputs)
        .filter(([name, value]) => {
        if (value === undefined || value === false)
            return false;
        const isSecret = operation.inputs[name]?.secret === true && name !== 'github-token';
        return isSecret || dangerousInputs.some((dangerous) => dangerous === name);
    })
        .map(([name]) => name);
    if (refused.length === 0)
        return;
    throw new errors/* BadInputError */.Ys({
        code: 'foreign-head',
        message: `${context.eventName} runs with this repository's secrets on code from a fork: refused to use ${refused.join(', ')}.`,
        help: 'Check forks on pull_request without secrets (what needs them is skipped), and let a trusted branch run the rest.',
    });
}
/** Problems that follow from having no secrets, which is how pull requests from forks run. */
const needsSecrets = new Set([
    'unset-variable',
    'no-channel',
    'bootstrap-servers-missing',
    'connection-contradiction',
    'registry-contradiction',
    'decoder-needs-registry',
    'kafka-name-not-resolved',
    'kafka-connection-refused',
    'kafka-connection-lost',
    'kafka-no-answer',
    'kafka-login-required',
    'kafka-login-refused',
    'kafka-topic-access-denied',
    'kafka-client-certificate-required',
    'kafka-tls-required',
    'oauth-token-refused',
    'oauth-no-workflow',
    'registry-unreachable',
    'registry-refused',
    'connect-contradiction',
    'connect-unreachable',
    'connect-refused',
    'kafka-rest-contradiction',
    'kafka-rest-unreachable',
    'kafka-rest-refused',
    'state-access-denied',
    'state-without-token',
]);
/**
 * Why a run must not change the state; undefined when it may. What a pull request checks by its own contract must not
 * count as checked by that of the branch it is to be merged into, and what comes from a fork may not leave anything.
 */
function leavesNoState(context) {
    if (context.hasForeignHead || context.pullRequest?.isFork === true) {
        return 'The code under test comes from a fork.';
    }
    const isPullRequest = context.pullRequest !== undefined || context.eventName.startsWith('pull_request');
    return !isPullRequest ? undefined : 'It is a run for a pull request, which is not merged yet.';
}
/** The reason to report a run as skipped instead of failed; undefined when the fork is not to blame. */
function forkExcuse(context, codes) {
    if (context.pullRequest?.isFork !== true || context.hasForeignHead)
        return undefined;
    if (codes.length === 0 || !codes.every((code) => needsSecrets.has(code)))
        return undefined;
    return 'This pull request comes from a fork, which gets no secrets: what needs the cluster was skipped.';
}

// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
;// CONCATENATED MODULE: ./packages/github/workflow-host.ts


/** The runner's side of the ports: its log, its inputs, its progress. The only file that speaks @actions/core. */
/** Inputs that the step set. The runner gives unset ones as empty text: they count as absent. */
function givenByStep(operation) {
    const given = {};
    for (const name of Object.keys(operation.inputs)) {
        const text = core/* getInput */.V4(name, { trimWhitespace: false });
        if (text.trim() !== '')
            given[name] = { text: text.replaceAll('\r\n', '\n'), source: `input ${name}` };
    }
    return given;
}
/** Text from topics, files and servers can never start a workflow command: every line passes through `logText`. */
const workflowLog = {
    debug: (message) => core/* debug */.Yz(message),
    info: (message) => core/* info */.pq((0,render_escape/* logText */.kc)(message)),
    notice: (message) => core/* notice */.lm(message),
    warning: (message) => core/* warning */.$e(message),
};
const lineMs = 10_000;
/** A plain line every ten seconds of a long run. */
function workflowProgress(now) {
    const startedAt = now();
    let writtenAt = startedAt;
    return {
        update({ label, done, total, unit }) {
            const time = now();
            if (time - writtenAt < lineMs)
                return;
            writtenAt = time;
            const share = total === undefined || total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
            core/* info */.pq((0,render_escape/* logText */.kc)(`${label}: ${done.toLocaleString('en-US')}${share} ${unit}, ${(0,duration/* formatDuration */.a3)(time - startedAt)}`));
        },
        clear: () => { },
    };
}

;// CONCATENATED MODULE: ./packages/github/run-action.ts











/** GitHub drops a summary of 1 MiB whole; the margin covers what earlier runs of the step's file may hold. */
const summaryLimitBytes = 1_000_000;
/**
 * Runs an operation as a step of a workflow: masks, runs, then outputs, annotations, summary and comment, and at last
 * the exit code. What cannot be told (a comment, a summary) is a warning, never the verdict.
 */
async function runAction(operation, operations) {
    const environment = { get: (name) => process.env[name] };
    const context = workflowContext(environment, eventPayload(process.env.GITHUB_EVENT_PATH));
    const given = withDefaultReportPath(givenByStep(operation), operation);
    const redactor = (0,redact/* createRedactor */.lY)();
    const log = (0,execute/* redactedLog */.n)(workflowLog, redactor);
    const noStateReason = leavesNoState(context);
    // Set by the root action: everything that a stage says goes into one group of the log, its one line after it.
    const stage = environment.get('KAFKA_DATAOPS_STAGE') ?? '';
    if (stage !== '')
        core/* startGroup */.Oh(`Stage ${stage}`);
    const executed = await (0,execute/* execute */.g)({
        operation,
        operations,
        given,
        environment,
        clock: { now: Date.now },
        log,
        redactor,
        progress: workflowProgress(Date.now),
        maskSecret,
        identityToken: (audience) => core/* getIDToken */.V9(audience),
        deployments: githubDeployments({ context, token: given['github-token']?.text ?? '', log }),
        guard: (inputs) => refuseForeignHead(context, inputs, operation),
        excuse: (problems) => forkExcuse(context, problems.map(({ code }) => code)),
        ...(context.commit === undefined ? {} : { commit: context.commit }),
        ...run_action_pullRequestOf(context),
        ...(context.pushedOver === undefined ? {} : { pushedOver: context.pushedOver }),
        hasForeignHead: context.hasForeignHead,
        ...(noStateReason === undefined ? {} : { leavesNoState: noStateReason }),
    });
    const sourceUrl = sourceUrlOf(context);
    const formattedReport = await writeFormatted(executed);
    setOutputs(operation, executed, formattedReport);
    if (stage === '')
        core/* startGroup */.Oh(`${operation.name}: details`);
    for (const line of (0,terminal/* renderTerminal */.b)(executed.report, { colour: false, width: 120 }).split('\n')) {
        core/* info */.pq((0,render_escape/* logText */.kc)(line));
    }
    core/* endGroup */.N4();
    annotate(executed.report, annotationBudget(environment));
    if (executed.inputs.summary !== false)
        await writeSummary(executed.report, sourceUrl);
    await keepComment({
        context,
        token: given['github-token']?.text ?? '',
        mode: executed.inputs.comment ?? 'never',
        commentId: textOf(executed.inputs['comment-id']) ??
            [operation.name, context.workflow, context.job].filter(Boolean).join(' / '),
        report: executed.report,
        render: (limitCharacters) => (0,comment/* renderComment */.w)(executed.report, {
            limitCharacters,
            ...sourceUrl,
            ...(context.runUrl === undefined ? {} : { summaryUrl: context.runUrl }),
        }),
        log,
    });
    // The state moves on only now that everybody has been told.
    const settled = await executed.settleState();
    if (settled.problem !== undefined) {
        const { code, message, help } = settled.problem;
        core/* error */.z3(`${message} ${help ?? ''}`.trim(), { title: code });
        setOutputs(operation, settled, formattedReport);
    }
    conclude(settled, stage);
}
/** What operations may know of the pull request. */
function run_action_pullRequestOf({ pullRequest }) {
    if (pullRequest === undefined)
        return {};
    const { number, labels, isFork, baseCommit, baseRef, headCommit } = pullRequest;
    return {
        pullRequest: {
            number,
            labels,
            isFork,
            ...(baseCommit === undefined ? {} : { baseCommit }),
            ...(baseRef === undefined ? {} : { baseRef }),
            ...(headCommit === undefined ? {} : { headCommit }),
        },
    };
}
function conclude({ report, exitCode }, stage) {
    const name = stage === '' ? '' : `${stage}: `;
    if (exitCode === errors/* ExitCode */.yU.ok) {
        core/* info */.pq((0,render_escape/* logText */.kc)(`${name}${report.summary}`));
        return;
    }
    // setFailed alone would add an annotation beyond the budget and end with 1: the exit code says which kind it was.
    core/* info */.pq((0,render_escape/* logText */.kc)(`${name}Failed: ${report.summary}`));
    process.exitCode = exitCode;
}
/** Files at the checked commit, so that places in the summary and the comment are links. */
function sourceUrlOf({ serverUrl, owner, repository, commit }) {
    return commit === undefined || repository === ''
        ? {}
        : { sourceUrl: `${serverUrl}/${owner}/${repository}/blob/${commit}` };
}
/** In a workflow the input `format` asks for one more file beside the JSON report. Its path, or an empty text. */
async function writeFormatted({ report, inputs, files, redactor }) {
    const extension = (0,render_report/* reportExtension */.o)(inputs.format);
    const reportPath = reportPathOf(report);
    if (extension === undefined || extension === 'json' || reportPath === '')
        return '';
    const file = `${reportPath.replace(/\.json$/, '')}.${extension}`;
    try {
        await files.writeText(file, (0,render_report/* renderReport */.B)(report, inputs.format, { colour: false, width: 120 }));
        return file;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        core/* warning */.$e(redactor.text(`No ${String(inputs.format)} report: ${reason}`));
        return '';
    }
}
function reportPathOf(report) {
    return report.artifacts.find((artifact) => artifact.kind === 'report')?.path ?? '';
}
function setOutputs(operation, { report }, formattedReport) {
    const countOf = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    const outputs = {
        status: report.status,
        report: reportPathOf(report),
        'formatted-report': formattedReport,
        summary: report.summary,
        errors: countOf('error'),
        warnings: countOf('warning'),
        ...operation.outputsOf(report),
    };
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
function annotate(report, budget) {
    const write = {
        error: core/* error */.z3,
        warning: core/* warning */.$e,
        notice: core/* notice */.lm,
    };
    const annotations = annotationsOf(report, { limit: budget.limit });
    budget.spend(annotations.length);
    for (const { level, message, title, file, line, endLine, column, endColumn } of annotations) {
        write[level](message, {
            ...(title === undefined ? {} : { title }),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
            ...(endLine === undefined ? {} : { endLine }),
            ...(column === undefined ? {} : { startColumn: column }),
            ...(endColumn === undefined ? {} : { endColumn }),
        });
    }
}
async function writeSummary(report, source) {
    if (!process.env.GITHUB_STEP_SUMMARY)
        return;
    try {
        await core/* summary */.z.addRaw((0,summary/* renderSummary */.B)(report, { limitBytes: summaryLimitBytes, ...source }), true).write();
    }
    catch (error) {
        core/* warning */.$e(`No job summary: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function maskSecret(value) {
    for (const part of (0,redact/* secretParts */.Bm)(value))
        core/* setSecret */.Pq(part.trim());
}
/** The report always exists, so that later steps and `notify` can read it. */
function withDefaultReportPath(given, operation) {
    const folder = process.env.RUNNER_TEMP;
    if (given.report !== undefined || !folder)
        return given;
    const step = (process.env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '_');
    const file = external_node_path_default().join(folder, 'kafka-dataops', `${operation.name}${step === '' ? '' : `-${step}`}.json`);
    return { ...given, report: { text: file, source: 'default report path' } };
}
function eventPayload(file) {
    if (!file)
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/github/index.ts






/***/ })

};
