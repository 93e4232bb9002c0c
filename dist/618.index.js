export const id = 618;
export const ids = [618];
export const modules = {

/***/ 79618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g7: () => (/* reexport */ execute),
  B1: () => (/* reexport */ renderReport),
  o5: () => (/* reexport */ reportExtension)
});

// UNUSED EXPORTS: cancellation, diskFiles, gitTopLevel, proxiedFetch, secureFetch

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
;// CONCATENATED MODULE: ./packages/host/cancellation.ts

/**
 * One signal for everything that may stop a run: Ctrl-C, the runner's SIGTERM, and the timeout. A second Ctrl-C ends the
 * process at once.
 */
function cancellation(timeoutMs) {
    const controller = new AbortController();
    const onSignal = (signal) => {
        if (controller.signal.aborted)
            process.exit(signal === 'SIGINT' ? 130 : 143);
        controller.abort(new core/* CancelledError */.cc({ kind: 'signal', signal }));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    // setTimeout wraps around at 2^31 ms; nobody waits for longer than that.
    const timer = setTimeout(() => controller.abort(new core/* CancelledError */.cc({ kind: 'timeout', timeoutMs })), Math.min(timeoutMs, 2 ** 31 - 1));
    return {
        signal: controller.signal,
        dispose: () => {
            clearTimeout(timer);
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./packages/host/files.ts




/** The Files port on this machine's disk; relative paths start from `workingDirectory`. */
function diskFiles(workingDirectory) {
    const base = external_node_path_default().resolve(workingDirectory);
    const root = gitTopLevel(base) ?? base;
    const resolve = (given) => external_node_path_default().resolve(base, given);
    const placePath = (given) => external_node_path_default().relative(root, resolve(given)).split((external_node_path_default()).sep).join('/') || '.';
    const read = async (given, action) => {
        try {
            return await action(resolve(given));
        }
        catch (error) {
            throw unreadable(given, base, error);
        }
    };
    return {
        resolve,
        placePath,
        readText: (given) => read(given, (absolute) => readUtf8(absolute, given)),
        readBytes: (given) => read(given, (absolute) => (0,promises_.readFile)(absolute)),
        async *readChunks(given) {
            try {
                for await (const chunk of (0,external_node_fs_.createReadStream)(resolve(given), { highWaterMark: 1 << 20 }))
                    yield chunk;
            }
            catch (error) {
                throw unreadable(given, base, error);
            }
        },
        exists: async (given) => (0,external_node_fs_.existsSync)(resolve(given)),
        async glob(pattern) {
            const found = [];
            for await (const entry of (0,promises_.glob)(pattern, { cwd: base, exclude: foreignFolder(pattern) })) {
                found.push(entry.split((external_node_path_default()).sep).join('/'));
            }
            return found.sort();
        },
        async writeText(given, text) {
            try {
                await (0,promises_.mkdir)(external_node_path_default().dirname(resolve(given)), { recursive: true });
                await (0,promises_.writeFile)(resolve(given), text);
            }
            catch (error) {
                throw new core/* BadInputError */.Ys({
                    code: 'unwritable-file',
                    message: `Cannot write ${given}: ${systemReason(error)}.`,
                    help: 'Give a path in a folder that this user may write to.',
                }, { cause: error });
            }
        },
    };
}
/** Folders that are not the user's own files, unless the pattern names them. */
function foreignFolder(pattern) {
    const foreign = ['node_modules', '.git'].filter((folder) => !pattern.split('/').includes(folder));
    return (entry) => foreign.includes(external_node_path_default().basename(entry));
}
/** The folder that holds `.git` (a folder, or a file in worktrees), from `start` upwards. */
function gitTopLevel(start) {
    for (let folder = external_node_path_default().resolve(start);; folder = external_node_path_default().dirname(folder)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_default().join(folder, '.git')))
            return folder;
        if (external_node_path_default().dirname(folder) === folder)
            return undefined;
    }
}
async function readUtf8(absolute, given) {
    const bytes = await (0,promises_.readFile)(absolute);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new core/* BadInputError */.Ys({
            code: 'invalid-utf8',
            message: `${given} is not valid UTF-8 text.`,
            help: 'Save it as UTF-8.',
        });
    }
}
function unreadable(given, base, error) {
    if (error instanceof core/* BadInputError */.Ys)
        return error;
    const missing = codeOf(error) === 'ENOENT';
    const where = external_node_path_default().isAbsolute(given) ? '' : ` (looked in ${base})`;
    const message = missing ? `There is no file ${given}${where}.` : `Cannot read ${given}: ${systemReason(error)}.`;
    const help = missing ? { help: 'Check the path, and that actions/checkout ran before this step.' } : {};
    return new core/* BadInputError */.Ys({ code: missing ? 'no-such-file' : 'unreadable-file', message, ...help }, { cause: error });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
function systemReason(error) {
    const reasons = {
        EACCES: 'permission denied',
        EPERM: 'permission denied',
        EISDIR: 'it is a folder',
        ENOTDIR: 'a part of the path is a file, not a folder',
        EROFS: 'the file system is read-only',
        ENOSPC: 'the disk is full',
        ENAMETOOLONG: 'the path is too long',
    };
    const code = codeOf(error);
    return reasons[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/host/git.ts


/** Variables of the process that git may see; others could make it run a program or look elsewhere. */
const passedVariables = [
    'PATH',
    'HOME',
    'SYSTEMROOT',
    'TEMP',
    'TMP',
    'TMPDIR',
    'SSH_AUTH_SOCK',
    'http_proxy',
    'https_proxy',
    'no_proxy',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
];
const maxOutputBytes = 256 * 1024 * 1024;
/** The Git port through the git program: argument lists, never a shell; the token only in GIT_CONFIG_* variables. */
function commandGit(setup) {
    const run = (args, config = {}) => runGit(setup, args, config);
    const text = async (args) => {
        const result = await run(args);
        if (result.code !== 0)
            throw gitProblem(args, result);
        return result.stdout.toString('utf8');
    };
    return {
        async commit(name) {
            const result = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
            return result.code === 0 ? result.stdout.toString('utf8').trim() : undefined;
        },
        async remoteCommit(name) {
            const patterns = [`refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`];
            const result = await run(['ls-remote', '--quiet', 'origin', ...patterns], loginConfig(setup));
            // An annotated tag is listed once more with the commit that it is of.
            const lines = result.stdout.toString('utf8').trim().split('\n');
            return result.code === 0 ? lines.at(-1)?.split('\t')[0] || undefined : undefined;
        },
        async parents(commit) {
            const raw = await text(['cat-file', 'commit', commit]);
            const header = raw.slice(0, Math.max(0, raw.indexOf('\n\n')));
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
        },
        async mergeBase(one, other) {
            const result = await run(['merge-base', one, other]);
            if (result.code === 0)
                return result.stdout.toString('utf8').trim() || undefined;
            return undefined;
        },
        isShallow: async () => (await text(['rev-parse', '--is-shallow-repository'])).trim() === 'true',
        fetch: (commits, history) => fetchCommits(setup, commits, history),
        async files(commit) {
            const listing = await text(['ls-tree', '-r', '-z', '--full-tree', commit]);
            return listing.split('\0').flatMap((line) => {
                const match = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line);
                // A symbolic link's content is a path, not a schema.
                if (match === null || match[1] === '120000')
                    return [];
                return [{ path: match[3] ?? '', blob: match[2] ?? '' }];
            });
        },
        read: (files) => readBlobs(setup, files),
        async tags(commit) {
            const format = '%(refname:strip=2)%00%(*objectname)%00%(objectname)';
            const listing = await text([
                'for-each-ref',
                `--merged=${commit}`,
                '--sort=creatordate',
                `--format=${format}`,
                'refs/tags',
            ]);
            return listing.split('\n').flatMap((line) => {
                const [name, peeled, object] = line.split('\0');
                const target = peeled || object;
                return name && target ? [{ name, commit: target }] : [];
            });
        },
        async defaultBranch() {
            const result = await run(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
            return result.code === 0 ? result.stdout.toString('utf8').trim() || undefined : undefined;
        },
    };
}
async function fetchCommits(setup, commits, history) {
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        '--no-recurse-submodules',
        ...historyArguments(history),
    ];
    const result = await runGit(setup, [...args, '--end-of-options', 'origin', ...commits], loginConfig(setup));
    if (result.code === 0)
        return { ok: true };
    return { ok: false, reason: lastLine(result.stderr) || `git fetch ended with ${result.code}` };
}
function historyArguments(history) {
    if (history === 'missing')
        return [];
    return ['depth' in history ? `--depth=${history.depth}` : `--deepen=${history.deepen}`];
}
/** An HTTP header for one server, as actions/checkout keeps it. */
function loginConfig({ login }) {
    if (login === undefined)
        return {};
    const pair = Buffer.from(`x-access-token:${login.token}`).toString('base64');
    login.maskSecret(pair);
    return { [`http.${login.serverUrl.replace(/\/+$/, '')}/.extraheader`]: `AUTHORIZATION: basic ${pair}` };
}
function gitEnvironment({ environment, topLevel }, config) {
    // In containers the checkout often belongs to another user; it is the repository that this run is about.
    const entries = Object.entries({ 'safe.directory': topLevel, 'core.fsmonitor': 'false', ...config });
    const variables = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' };
    for (const name of passedVariables) {
        const value = environment.get(name);
        if (value !== undefined)
            variables[name] = value;
    }
    variables.GIT_CONFIG_COUNT = String(entries.length);
    for (const [index, [key, value]] of entries.entries()) {
        variables[`GIT_CONFIG_KEY_${index}`] = key;
        variables[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return variables;
}
function runGit(setup, args, config) {
    return new Promise((resolve, reject) => {
        const options = {
            cwd: setup.topLevel,
            env: gitEnvironment(setup, config),
            encoding: 'buffer',
            maxBuffer: maxOutputBytes,
            signal: setup.signal,
        };
        (0,external_node_child_process_.execFile)('git', [...args], options, (error, stdout, stderr) => {
            if (setup.signal.aborted)
                return reject(setup.signal.reason);
            const code = error === null ? 0 : error.code;
            if (typeof code !== 'number')
                return reject(noGit(error));
            resolve({ code, stdout, stderr: stderr.toString('utf8') });
        });
    });
}
/** One `git cat-file --batch` for all files. */
async function readBlobs(setup, files) {
    if (files.length === 0)
        return [];
    const child = (0,external_node_child_process_.spawn)('git', ['cat-file', '--batch'], {
        cwd: setup.topLevel,
        env: gitEnvironment(setup, loginConfig(setup)),
        stdio: ['pipe', 'pipe', 'pipe'],
        signal: setup.signal,
    });
    const chunks = [];
    let errors = '';
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text) => {
        errors += text;
    });
    child.stdin.on('error', () => { });
    child.stdin.end(files.map(({ blob }) => `${blob}\n`).join(''));
    await new Promise((resolve, reject) => {
        child.on('error', (error) => reject(setup.signal.aborted ? setup.signal.reason : noGit(error)));
        child.on('close', () => resolve());
    });
    return splitBatch(Buffer.concat(chunks), files, errors);
}
function splitBatch(output, files, errors) {
    let offset = 0;
    return files.map(({ path, blob }) => {
        const end = output.indexOf(10, offset);
        const size = / blob (\d+)$/.exec(output.toString('latin1', offset, Math.max(end, offset)))?.[1];
        if (end < 0 || size === undefined) {
            const result = { code: 1, stdout: output, stderr: errors || `${path} (${blob}) cannot be read` };
            throw gitProblem(['cat-file', '--batch'], result);
        }
        const start = end + 1;
        offset = start + Number(size) + 1;
        return output.subarray(start, start + Number(size));
    });
}
function gitProblem(args, { code, stderr }) {
    return new core/* BadInputError */.Ys({
        code: 'git-failed',
        message: `git ${args[0]} ended with ${code}: ${lastLine(stderr) || 'it says nothing'}.`,
        help: 'Check that the repository is whole (git fsck), and that actions/checkout ran before this step.',
    });
}
function noGit(cause) {
    const message = `git cannot be run: ${cause instanceof Error ? cause.message : String(cause)}.`;
    return new core/* BadInputError */.Ys({ code: 'git-missing', message, help: 'Install git, or compare with against: dir:PATH.' }, { cause });
}
function lastLine(text) {
    const lines = text.split('\n').map((line) => line.trim());
    return lines.findLast((line) => line !== '')?.replace(/\.$/, '') ?? '';
}

;// CONCATENATED MODULE: ./packages/host/proxy.ts
/**
 * `fetch` that goes through HTTPS_PROXY, HTTP_PROXY and NO_PROXY when the environment sets them, as self-hosted
 * runners do. Without a proxy it is the platform's own fetch, and nothing is loaded.
 */
function proxiedFetch(environment) {
    const proxies = proxiesOf(environment);
    if (proxies === undefined)
        return fetch;
    return fetchThrough(__webpack_require__.e(/* import() */ 335).then(__webpack_require__.t.bind(__webpack_require__, 26335, 19)).then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent(proxies)));
}
/** The same with another authority to trust, or a client certificate to show. */
function secureFetch(environment, tls) {
    const proxies = proxiesOf(environment);
    return fetchThrough(__webpack_require__.e(/* import() */ 335).then(__webpack_require__.t.bind(__webpack_require__, 26335, 19)).then(({ Agent, EnvHttpProxyAgent }) => proxies === undefined
        ? new Agent({ connect: tls })
        : new EnvHttpProxyAgent({ ...proxies, connect: tls, requestTls: tls })));
}
function proxiesOf(environment) {
    const httpsProxy = environment.get('https_proxy') ?? environment.get('HTTPS_PROXY');
    const httpProxy = environment.get('http_proxy') ?? environment.get('HTTP_PROXY');
    if (!httpsProxy && !httpProxy)
        return undefined;
    const noProxy = environment.get('no_proxy') ?? environment.get('NO_PROXY');
    return {
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        ...(noProxy ? { noProxy } : {}),
    };
}
function fetchThrough(dispatcher) {
    return async (input, init) => {
        const undici = await __webpack_require__.e(/* import() */ 335).then(__webpack_require__.t.bind(__webpack_require__, 26335, 19));
        const options = { ...init, dispatcher: await dispatcher };
        // undici's fetch is the platform's, in a version of its own; only the type names differ.
        return undici.fetch(input, options);
    };
}

;// CONCATENATED MODULE: ./packages/host/run-state.ts

/** How long what a run leaves may take to be written after its verdict, in milliseconds: a cancelled job has 7.5 s. */
const settleMs = 20_000;
/**
 * The state that the `state` input names, for one run. The branch is one of the repository that the workflow runs in.
 * @throws BadInputError when a branch is named and the repository or a token for it is not known.
 */
async function openRunState(run, settings) {
    const history = await __webpack_require__.e(/* import() */ 453).then(__webpack_require__.bind(__webpack_require__, 38453));
    return history.openState(storeOf(history, run, settings), {
        signal: settings.signal,
        now: run.clock.now,
        redact: settings.redactor.data,
        ...(run.leavesNoState === undefined ? {} : { readOnly: run.leavesNoState }),
    });
}
function storeOf({ branchStore, folderStore }, { environment }, { place, files, fetch, token }) {
    if (place.kind === 'folder')
        return folderStore(files.resolve(place.path), place.path);
    const { branch } = place;
    const repository = environment.get('GITHUB_REPOSITORY') ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new core/* BadInputError */.Ys({
            code: 'state-without-repository',
            message: `state is branch:${branch}, but of which repository is not known: GITHUB_REPOSITORY is not set.`,
            help: 'In a terminal set GITHUB_REPOSITORY to owner/name, or use a folder, as state: dir:.kafka-dataops.',
        });
    }
    if (token === undefined || token.trim() === '') {
        throw new core/* BadInputError */.Ys({
            code: 'state-without-token',
            message: `state is branch:${branch}, but github-token is not given.`,
            help: 'Give github-token (in a terminal as KAFKA_DATAOPS_GITHUB_TOKEN), or use a folder, as state: dir:.kafka-dataops.',
        });
    }
    const apiUrl = (environment.get('GITHUB_API_URL') || 'https://api.github.com').replace(/\/+$/, '');
    return branchStore({ apiUrl, repository, branch, token: token.trim(), fetch });
}

;// CONCATENATED MODULE: ./packages/host/execute.ts






/** How long an operation may take to answer with its partial report after it was told to stop. */
const graceMs = 5_000;
const defaultTimeoutMs = 600_000;
/**
 * Runs one operation in any host: masks secrets, reads the manifest, parses inputs, bounds the time, turns whatever
 * happens into a redacted Report and an exit code, and writes the report file. Never throws.
 */
async function execute(run) {
    const startedAt = run.clock.now();
    const redactor = run.redactor ?? (0,core/* createRedactor */.lY)();
    const masked = new Set();
    const maskSecret = (value) => {
        if (value.trim() === '' || masked.has(value))
            return;
        masked.add(value);
        redactor.add(value);
        run.maskSecret(value);
    };
    for (const [name, input] of Object.entries(run.given)) {
        if (input !== undefined && run.operation.inputs[name]?.secret === true)
            maskSecret(input.text);
    }
    const files = diskFiles(run.given['working-directory']?.text ?? '.');
    const timeoutMs = (0,core/* parseDuration */.E9)(run.given.timeout?.text ?? '') ?? defaultTimeoutMs;
    let inputs = {};
    let stop;
    let body;
    let exitCode;
    let opened;
    try {
        const { given, warnings } = await withManifest(run, files);
        for (const [name, input] of Object.entries(given)) {
            if (input !== undefined && run.operation.inputs[name]?.secret === true)
                maskSecret(input.text);
        }
        for (const problem of warnings)
            run.log.warning(`${problem.message} ${problem.help ?? ''}`.trim());
        const values = (0,core/* parseInputs */.TL)(run.operation.inputs, given);
        inputs = values;
        run.guard?.(inputs);
        stop = cancellation(typeof inputs.timeout === 'number' ? inputs.timeout : timeoutMs);
        const fetchPort = run.fetch ?? proxiedFetch(run.environment);
        const state = await statePort(run, inputs, { files, redactor, fetch: fetchPort, signal: stop.signal });
        const ports = {
            log: redactedLog(run.log, redactor),
            progress: run.progress,
            files,
            environment: run.environment,
            clock: run.clock,
            fetch: fetchPort,
            secureFetch: (tls) => secureFetch(run.environment, tls),
            signal: stop.signal,
            maskSecret,
            ...(run.identityToken === undefined ? {} : { identityToken: run.identityToken }),
            ...gitPort(run, files, stop.signal, maskSecret),
            ...(run.pullRequest === undefined ? {} : { pullRequest: run.pullRequest }),
            ...(run.pushedOver === undefined ? {} : { pushedOver: run.pushedOver }),
            ...(run.hasForeignHead === true ? { hasForeignHead: true } : {}),
            ...(state === undefined ? {} : { state: state.state }),
        };
        body = await bounded(run.operation.run(values, ports), stop.signal);
        exitCode = exitCodeOf(body, stop.signal, inputs['on-skip']);
        opened = state;
    }
    catch (error) {
        const failure = failureOf(error, stop?.signal);
        const reason = run.excuse?.(failure.problems);
        body = reason === undefined ? failure.body : skippedBody(reason, failure.problems);
        exitCode = reason === undefined ? failure.exitCode : exitCodeOf(body, undefined, inputs['on-skip']);
        if (exitCode === core/* ExitCode */.yU.bug)
            run.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    finally {
        stop?.dispose();
        run.progress.clear();
    }
    let report = redactor.data((0,core/* completeReport */.UF)(run.operation.name, body, startedAt, run.clock.now()));
    if (run.commit !== undefined)
        report = { ...report, subject: { ...report.subject, commit: run.commit } };
    const reportPath = reportPathOf(inputs, run.given);
    if (reportPath !== undefined) {
        report = { ...report, artifacts: [...report.artifacts, { kind: 'report', path: reportPath }] };
        try {
            await files.writeText(reportPath, reportText(report));
        }
        catch (error) {
            const failure = failureOf(error, undefined);
            report = {
                ...report,
                status: 'error',
                summary: failure.body.summary,
                findings: [...failure.body.findings, ...report.findings],
            };
            exitCode = exitCode === core/* ExitCode */.yU.ok || exitCode === core/* ExitCode */.yU.checksFailed ? core/* ExitCode */.yU.badInput : exitCode;
        }
    }
    const settleState = () => settle(run, opened, { report, exitCode }, files, redactor);
    return { report, exitCode, inputs, files, redactor, settleState };
}
function statePort(run, inputs, settings) {
    if (inputs.state === undefined)
        return undefined;
    const token = inputs['github-token'];
    return openRunState(run, {
        ...settings,
        place: inputs.state,
        token: typeof token === 'string' ? token : undefined,
    });
}
async function settle(run, opened, ended, files, redactor) {
    try {
        const untouched = await opened?.settle(AbortSignal.timeout(settleMs));
        if (untouched !== undefined)
            run.log.info(`Nothing was left in the ${opened?.state.place}: ${untouched}`);
        return ended;
    }
    catch (error) {
        const failure = redactedFailure(error, redactor);
        const [problem] = failure.problems;
        const { findings } = failure.body;
        const report = {
            ...ended.report,
            ...(ended.report.status === 'failed' ? {} : { status: 'error', summary: failure.body.summary }),
            findings: [...findings, ...ended.report.findings],
        };
        const path = report.artifacts.find(({ kind }) => kind === 'report')?.path;
        // That the report cannot be written was said before.
        if (path !== undefined)
            await files.writeText(path, reportText(report)).catch(() => { });
        const exitCode = ended.exitCode === core/* ExitCode */.yU.ok ? failure.exitCode : ended.exitCode;
        return { report, exitCode, ...(problem === undefined ? {} : { problem }) };
    }
}
/** What stops the writing of a state that took too long is told as that. */
function redactedFailure(error, redactor) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const cause = isLate
        ? new core/* UnreachableError */.Jk({
            code: 'state-unreachable',
            message: `The state could not be written within ${(0,core/* formatDuration */.a3)(settleMs)}.`,
            help: 'Run again; the next run goes on where the one before this one stopped.',
        })
        : error;
    return redactor.data(failureOf(cause, undefined));
}
function reportText(report) {
    return `${JSON.stringify(report, null, 2)}\n`;
}
/** The repository around the working directory; its token goes to the workflow's own server only. */
function gitPort(run, files, signal, maskSecret) {
    const topLevel = gitTopLevel(files.resolve('.'));
    if (topLevel === undefined)
        return {};
    const token = run.given['github-token']?.text.trim();
    const serverUrl = run.environment.get('GITHUB_SERVER_URL') || 'https://github.com';
    const login = token === undefined || token === '' ? {} : { login: { token, serverUrl, maskSecret } };
    return { git: commandGit({ topLevel, environment: run.environment, signal, ...login }) };
}
function reportPathOf(inputs, given) {
    if (typeof inputs.report === 'string')
        return inputs.report;
    const text = given.report?.text.trim();
    return text === undefined || text === '' ? undefined : text;
}
/** Inputs over the manifest's values. The manifest is the file named, or dataops.yml / dataops.yaml where it exists. */
async function withManifest(run, files) {
    const document = await (0,core/* openManifest */.gp)(run.given.manifest?.text, files);
    if (document === undefined)
        return { given: run.given, warnings: [] };
    const manifest = (0,core/* readManifest */.WI)(document, run.environment, run.operations);
    const set = Object.entries(run.given).filter(([, input]) => input !== undefined && input.text.trim() !== '');
    return { given: { ...manifest.given(run.operation), ...Object.fromEntries(set) }, warnings: manifest.warnings };
}
/** The operation's answer, or a CancelledError when it does not come within the grace time after an abort. */
async function bounded(running, signal) {
    let timer;
    const late = new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
            timer = setTimeout(() => reject(signal.reason), graceMs);
        });
    });
    try {
        return await Promise.race([running, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function exitCodeOf(body, signal, onSkip) {
    if (signal?.aborted === true && body.partial)
        return cancelledCode(signal.reason);
    switch (body.status) {
        case 'passed':
        case 'warned':
            return core/* ExitCode */.yU.ok;
        case 'skipped':
            return onSkip === 'fail' ? core/* ExitCode */.yU.checksFailed : core/* ExitCode */.yU.ok;
        case 'failed':
            return core/* ExitCode */.yU.checksFailed;
        case 'error':
            return core/* ExitCode */.yU.unreachable;
    }
}
function cancelledCode(reason) {
    if (!(reason instanceof core/* CancelledError */.cc) || reason.reason.kind === 'timeout')
        return core/* ExitCode */.yU.unreachable;
    return reason.reason.signal === 'SIGINT' ? core/* ExitCode */.yU.interrupted : core/* ExitCode */.yU.terminated;
}
/** Any error as a Report of status error: its problems become findings, so that every renderer shows them. */
function failureOf(error, signal) {
    const cause = signal?.aborted === true && !(error instanceof core/* BadInputError */.Ys) ? signal.reason : error;
    if (cause instanceof core/* BadInputError */.Ys)
        return failure(cause.problems, core/* ExitCode */.yU.badInput);
    if (cause instanceof core/* UnreachableError */.Jk)
        return failure([cause.problem], core/* ExitCode */.yU.unreachable);
    if (cause instanceof core/* CancelledError */.cc) {
        const cancelled = failure([cancelledProblem(cause)], cancelledCode(cause));
        return { ...cancelled, body: { ...cancelled.body, partial: true } };
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    const bug = {
        code: 'internal-error',
        message: `A bug in this tool stopped the run: ${reason}`,
        help: 'Please report it; run again with debug logging (ACTIONS_STEP_DEBUG or KAFKA_DATAOPS_DEBUG=1) for details.',
    };
    return failure([bug], core/* ExitCode */.yU.bug);
}
function cancelledProblem(cause) {
    if (cause.reason.kind === 'signal') {
        return { code: 'cancelled', message: `Stopped by ${cause.reason.signal} before there was a result.` };
    }
    return {
        code: 'timed-out',
        message: `Stopped after the timeout of ${(0,core/* formatDuration */.a3)(cause.reason.timeoutMs)}, before there was a result.`,
        help: 'Raise the timeout input, or read less with window.',
    };
}
function failure(problems, exitCode) {
    return { problems, exitCode, body: bodyOf('error', problems, 'error') };
}
function skippedBody(reason, problems) {
    return { ...bodyOf('skipped', problems, 'info'), summary: reason };
}
function bodyOf(status, problems, severity) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return {
        status,
        partial: false,
        summary: `${first?.message ?? 'Failed.'}${more}`,
        kpis: [],
        checks: [],
        findings: problems.map((problem) => ({
            rule: problem.code,
            severity,
            message: problem.message,
            fingerprint: (0,core/* fingerprint */.Rj)({ rule: problem.code, place: problem.place, identity: problem.message }),
            ...(problem.place === undefined ? {} : { place: problem.place }),
            ...(problem.help === undefined ? {} : { help: problem.help }),
        })),
        notes: [],
        artifacts: [],
        subject: {},
    };
}
function redactedLog(log, redactor) {
    return {
        debug: (message) => log.debug(redactor.text(message)),
        info: (message) => log.info(redactor.text(message)),
        notice: (message) => log.notice(redactor.text(message)),
        warning: (message) => log.warning(redactor.text(message)),
    };
}

;// CONCATENATED MODULE: ./packages/host/render-report.ts

/** A form that a report can be read in elsewhere, and how its files are called. */
const renderings = {
    json: { extension: 'json', render: core/* renderJson */.hF },
    markdown: {
        extension: 'md',
        render: (report) => (0,core/* renderSummary */.Br)(report, { limitBytes: Number.POSITIVE_INFINITY }),
    },
    junit: { extension: 'junit.xml', render: core/* renderJunit */.RV },
    sarif: { extension: 'sarif', render: core/* renderSarif */.WH },
    html: { extension: 'html', render: (report) => (0,core/* renderHtml */.K2)(report) },
};
/** The report in the form that the input `format` asks for; the terminal's when it asks for no other. */
function renderReport(report, format, options) {
    return renderingOf(format)?.render(report) ?? (0,core/* renderTerminal */.bF)(report, options);
}
/** How a file in that format ends; undefined for the terminal's form, which is no file. */
function reportExtension(format) {
    return renderingOf(format)?.extension;
}
function renderingOf(format) {
    return typeof format === 'string' && Object.hasOwn(renderings, format)
        ? renderings[format]
        : undefined;
}

;// CONCATENATED MODULE: ./packages/host/index.ts







/***/ })

};
