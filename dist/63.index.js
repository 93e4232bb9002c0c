export const id = 63;
export const ids = [63];
export const modules = {

/***/ 95063:
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
// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
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
    return (0,core/* commentMarker */.Ql)(`kafka-dataops comment-id="${commentId.replaceAll('"', "'")}"`);
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
var lib_core = __webpack_require__(96421);
// EXTERNAL MODULE: ./packages/host/index.ts + 7 modules
var host = __webpack_require__(79618);
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
    throw new core/* BadInputError */.Ys({
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

;// CONCATENATED MODULE: ./packages/github/workflow-host.ts


/** The runner's side of the ports: its log, its inputs, its progress. The only file that speaks @actions/core. */
/** Inputs that the step set. The runner gives unset ones as empty text: they count as absent. */
function givenByStep(operation) {
    const given = {};
    for (const name of Object.keys(operation.inputs)) {
        const text = lib_core/* getInput */.V4(name, { trimWhitespace: false });
        if (text.trim() !== '')
            given[name] = { text: text.replaceAll('\r\n', '\n'), source: `input ${name}` };
    }
    return given;
}
/** Text from topics, files and servers can never start a workflow command: every line passes through `logText`. */
const workflowLog = {
    debug: (message) => lib_core/* debug */.Yz(message),
    info: (message) => lib_core/* info */.pq((0,core/* logText */.kc)(message)),
    notice: (message) => lib_core/* notice */.lm(message),
    warning: (message) => lib_core/* warning */.$e(message),
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
            lib_core/* info */.pq((0,core/* logText */.kc)(`${label}: ${done.toLocaleString('en-US')}${share} ${unit}, ${(0,core/* formatDuration */.a3)(time - startedAt)}`));
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
    const noStateReason = leavesNoState(context);
    const executed = await (0,host/* execute */.g7)({
        operation,
        operations,
        given,
        environment,
        clock: { now: Date.now },
        log: workflowLog,
        progress: workflowProgress(Date.now),
        maskSecret,
        identityToken: (audience) => lib_core/* getIDToken */.V9(audience),
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
    annotate(executed.report);
    await lib_core/* group */.Os(`${operation.name}: details`, async () => {
        const text = (0,core/* renderTerminal */.bF)(executed.report, { colour: false, width: 120 });
        for (const line of text.split('\n'))
            lib_core/* info */.pq((0,core/* logText */.kc)(line));
    });
    if (executed.inputs.summary !== false)
        await writeSummary(executed.report, sourceUrl);
    await keepComment({
        context,
        token: given['github-token']?.text ?? '',
        mode: executed.inputs.comment ?? 'never',
        commentId: textOf(executed.inputs['comment-id']) ??
            [operation.name, context.workflow, context.job].filter(Boolean).join(' / '),
        report: executed.report,
        render: (limitCharacters) => (0,core/* renderComment */.wQ)(executed.report, {
            limitCharacters,
            ...sourceUrl,
            ...(context.runUrl === undefined ? {} : { summaryUrl: context.runUrl }),
        }),
        log: workflowLog,
    });
    // The state moves on only now that everybody has been told.
    const settled = await executed.settleState();
    if (settled.problem !== undefined) {
        const { code, message, help } = settled.problem;
        lib_core/* error */.z3(`${message} ${help ?? ''}`.trim(), { title: code });
        setOutputs(operation, settled, formattedReport);
    }
    conclude(settled);
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
function conclude({ report, exitCode }) {
    if (exitCode === core/* ExitCode */.yU.ok) {
        lib_core/* info */.pq((0,core/* logText */.kc)(report.summary));
        return;
    }
    // setFailed alone would add an annotation beyond the budget and end with 1: the exit code says which kind it was.
    lib_core/* info */.pq((0,core/* logText */.kc)(`Failed: ${report.summary}`));
    process.exitCode = exitCode;
}
/** Files at the checked commit, so that places in the summary and the comment are links. */
function sourceUrlOf({ serverUrl, owner, repository, commit }) {
    return commit === undefined || repository === ''
        ? {}
        : { sourceUrl: `${serverUrl}/${owner}/${repository}/blob/${commit}` };
}
/** In a workflow the input `format` asks for one more file beside the JSON report. Its path, or an empty text. */
async function writeFormatted({ report, inputs, files }) {
    const extension = (0,host/* reportExtension */.o5)(inputs.format);
    const reportPath = reportPathOf(report);
    if (extension === undefined || extension === 'json' || reportPath === '')
        return '';
    const file = `${reportPath.replace(/\.json$/, '')}.${extension}`;
    try {
        await files.writeText(file, (0,host/* renderReport */.B1)(report, inputs.format, { colour: false, width: 120 }));
        return file;
    }
    catch (error) {
        lib_core/* warning */.$e(`No ${String(inputs.format)} report: ${error instanceof Error ? error.message : String(error)}`);
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
        lib_core/* setOutput */.uH(name, value);
}
function annotate(report) {
    const write = {
        error: lib_core/* error */.z3,
        warning: lib_core/* warning */.$e,
        notice: lib_core/* notice */.lm,
    };
    for (const { level, message, title, file, line, endLine, column, endColumn } of (0,core/* annotationsOf */.Ih)(report)) {
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
        await lib_core/* summary */.z.addRaw((0,core/* renderSummary */.Br)(report, { limitBytes: summaryLimitBytes, ...source }), true).write();
    }
    catch (error) {
        lib_core/* warning */.$e(`No job summary: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function maskSecret(value) {
    for (const line of value.split(/\r?\n/))
        if (line.trim() !== '')
            lib_core/* setSecret */.Pq(line.trim());
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
