export const id = 703;
export const ids = [703];
export const modules = {

/***/ 1703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  environmentName: () => (/* reexport */ environmentName),
  givenByEnvironment: () => (/* reexport */ givenByEnvironment),
  operationHelp: () => (/* reexport */ operationHelp),
  overview: () => (/* reexport */ overview),
  parseArguments: () => (/* reexport */ parseArguments),
  runCli: () => (/* reexport */ runCli),
  terminalLog: () => (/* reexport */ terminalLog),
  terminalProgress: () => (/* reexport */ terminalProgress)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 47 modules
var core = __webpack_require__(8343);
;// CONCATENATED MODULE: ./packages/cli/arguments.ts

/**
 * Reads `<operation> --<input> value ...`. `--input=value` works too, and true/false inputs may stand alone.
 * @throws BadInputError for an unknown operation or flag (with the nearest name), a flag without a value, or one given twice.
 */
function parseArguments(args, operations) {
    const [first, ...rest] = args;
    if (first === undefined || first === '--help' || first === '-h')
        return { kind: 'help' };
    if (first === '--version' || first === '-v')
        return { kind: 'version' };
    if (first === 'help') {
        return rest[0] === undefined ? { kind: 'help' } : { kind: 'help', operation: operationNamed(rest[0], operations) };
    }
    const operation = operationNamed(first, operations);
    if (rest.includes('--help') || rest.includes('-h'))
        return { kind: 'help', operation };
    return { kind: 'run', operation, given: flagsOf(rest, operation) };
}
function operationNamed(name, operations) {
    const found = operations.find((operation) => operation.name === name);
    if (found !== undefined)
        return found;
    const names = operations.map((operation) => operation.name);
    throw new core/* BadInputError */.Ys({
        code: 'unknown-operation',
        message: `There is no operation "${name}".${(0,core/* didYouMean */.au)(name, names)}`,
        help: `Operations: ${names.join(', ')}. "kafka-dataops help <operation>" explains one.`,
    });
}
function flagsOf(args, operation) {
    const given = {};
    for (let index = 0; index < args.length; index++) {
        const argument = args[index] ?? '';
        if (!argument.startsWith('--')) {
            throw misuse(`Unexpected argument "${argument}": values belong to a flag, as --topic ${argument}.`, operation);
        }
        const equals = argument.indexOf('=');
        const name = argument.slice(2, equals < 0 ? undefined : equals);
        const declaration = operation.inputs[name];
        if (declaration === undefined) {
            throw misuse(`${operation.name} has no flag --${name}.${(0,core/* didYouMean */.au)(name, Object.keys(operation.inputs))}`, operation);
        }
        if (Object.hasOwn(given, name))
            throw misuse(`--${name} is given twice.`, operation);
        let text = equals < 0 ? args[index + 1] : argument.slice(equals + 1);
        const isFlag = declaration.form === 'true or false';
        if (equals < 0) {
            if (isFlag && (text === undefined || !/^(true|false)$/i.test(text)))
                text = 'true';
            else
                index += 1;
        }
        if (text === undefined || (equals < 0 && !isFlag && text.startsWith('--'))) {
            throw misuse(`--${name} needs a value: ${declaration.form}.`, operation);
        }
        if (text.trim() === '')
            throw misuse(`--${name} is empty: leave it out, or give ${declaration.form}.`, operation);
        given[name] = { text, source: `--${name}` };
    }
    return given;
}
function misuse(message, operation) {
    const help = `"kafka-dataops help ${operation.name}" lists its flags.`;
    return new core/* BadInputError */.Ys({ code: 'bad-arguments', message, help });
}
/** `KAFKA_DATAOPS_SSL_KEY` for `ssl-key`: the way to give secrets, which flags would show in process lists. */
function environmentName(input) {
    return `KAFKA_DATAOPS_${input.toUpperCase().replaceAll('-', '_')}`;
}
/** Inputs from the environment; flags override them. Empty variables count as unset. */
function givenByEnvironment(operation, environment) {
    const given = {};
    for (const name of Object.keys(operation.inputs)) {
        const text = environment.get(environmentName(name));
        if (text !== undefined && text.trim() !== '')
            given[name] = { text, source: environmentName(name) };
    }
    return given;
}

;// CONCATENATED MODULE: ./packages/cli/help.ts

const sectionTitles = {
    operation: 'Options',
    data: 'What to look at',
    connection: 'Kafka',
    registry: 'Schema registry',
    host: 'Run and output',
};
/** The first screen: what there is and how to go on. */
function overview(operations, version) {
    const width = Math.max(...operations.map((operation) => operation.name.length));
    return [
        `kafka-dataops ${version}: CI/CD for Kafka pipelines`,
        '',
        'Usage: kafka-dataops <operation> --<input> value ...',
        '',
        'Operations:',
        ...operations.map((operation) => `  ${operation.name.padEnd(width)}  ${operation.summary}`),
        '',
        'kafka-dataops help <operation> explains one and lists its flags.',
        'Connections and defaults may stand in dataops.yml; flags and KAFKA_DATAOPS_* variables override it.',
        '',
        'Exit codes: 0 passed or warned, 1 checks failed, 2 bad input, 3 a service could not be reached or refused,',
        '70 a bug of ours, 130 and 143 cancelled.',
        '',
    ].join('\n');
}
/** All inputs of one operation as flags, in sections, wrapped to `width` columns. */
function operationHelp(operation, width) {
    const lines = [operation.summary, '', `Usage: kafka-dataops ${operation.name} --<input> value ...`];
    for (const section of Object.keys(sectionTitles)) {
        const entries = Object.entries(operation.inputs).filter(([, input]) => input.section === section);
        if (entries.length === 0)
            continue;
        lines.push('', `${sectionTitles[section]}:`);
        for (const [name, input] of entries)
            lines.push(...inputHelp(name, input, width));
    }
    lines.push('', 'Every input can also be given as an environment variable, as KAFKA_DATAOPS_TOPIC for --topic.', '');
    return lines.join('\n');
}
function inputHelp(name, input, width) {
    const fallback = input.defaultText === undefined ? '' : ` Default: ${input.defaultText}.`;
    const secret = input.secret ? ` Secret: give it as ${environmentName(name)}.` : '';
    const text = `${input.description}: ${input.form}.${fallback}${secret}`;
    return [`  --${name}`, ...wrap(text, width - 6).map((line) => `      ${line}`)];
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > Math.max(width, 20)) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./packages/host/index.ts + 5 modules
var host = __webpack_require__(5917);
;// CONCATENATED MODULE: ./packages/cli/terminal.ts

/** Log lines on stderr; debug lines only when asked for. */
function terminalLog(streams, debug, progress) {
    const line = (prefix, message) => {
        progress.clear();
        streams.stderr.write(`${prefix}${printable(message)}\n`);
    };
    return {
        debug: (message) => {
            if (debug)
                line('debug: ', message);
        },
        info: (message) => line('', message),
        notice: (message) => line('note: ', message),
        warning: (message) => line('warning: ', message),
    };
}
const redrawMs = 100;
const lineMs = 10_000;
/**
 * A line that is redrawn on a terminal; elsewhere a plain line every ten seconds, so that a log of a long run shows it
 * is alive and a short one stays empty.
 */
function terminalProgress(stream, now) {
    const startedAt = now();
    let drawnAt = startedAt;
    let isDrawn = false;
    return {
        update({ label, done, total, unit }) {
            const time = now();
            const live = stream.isTTY === true;
            if (time - drawnAt < (live ? redrawMs : lineMs))
                return;
            drawnAt = time;
            const share = total === undefined || total === 0 ? '' : ` of ${count(total)} (${Math.floor((100 * done) / total)} %)`;
            const seconds = (time - startedAt) / 1_000;
            const rate = seconds > 0.5 ? `, ${count(Math.round(done / seconds))} ${unit}/s` : '';
            const text = `${printable(label)}: ${count(done)}${share} ${unit}${rate}, ${(0,core/* formatDuration */.a3)(time - startedAt)}`;
            if (live) {
                stream.write(`\r\u001B[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);
                isDrawn = true;
            }
            else {
                stream.write(`${text}\n`);
            }
        },
        clear() {
            if (isDrawn)
                stream.write('\r\u001B[2K');
            isDrawn = false;
        },
    };
}
function count(value) {
    return value.toLocaleString('en-US');
}
/** Control characters of data must not steer the terminal; newlines stay. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to neutralise
    return text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (character) => character === '\t' ? '  ' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./packages/cli/run-cli.ts





/**
 * `kafka-dataops <operation> --<input> value ...`: the result on stdout, everything else on stderr.
 * Answers the exit code; never throws.
 */
async function runCli(args, operations, terminal) {
    try {
        const command = parseArguments(args, operations);
        switch (command.kind) {
            case 'version':
                terminal.stdout.write(`${core/* toolVersion */.fX}\n`);
                return core/* ExitCode */.yU.ok;
            case 'help': {
                const width = Math.min(terminal.stdout.columns ?? 100, 100);
                const { operation } = command;
                terminal.stdout.write(operation === undefined ? overview(operations, core/* toolVersion */.fX) : operationHelp(operation, width));
                return args.length === 0 ? core/* ExitCode */.yU.badInput : core/* ExitCode */.yU.ok;
            }
            case 'run': {
                const environment = { get: (name) => terminal.environment[name] };
                const progress = terminalProgress(terminal.stderr, terminal.now);
                const { report, exitCode, inputs } = await (0,host/* execute */.g7)({
                    operation: command.operation,
                    operations,
                    given: { ...givenByEnvironment(command.operation, environment), ...command.given },
                    environment,
                    clock: { now: terminal.now },
                    log: terminalLog(terminal, environment.get('KAFKA_DATAOPS_DEBUG') === '1', progress),
                    progress,
                    maskSecret: () => { },
                });
                const { stdout } = terminal;
                const options = { colour: wantsColour(stdout, terminal.environment), width: stdout.columns ?? 100 };
                stdout.write((0,host/* renderReport */.B1)(report, inputs.format, options));
                return exitCode;
            }
        }
    }
    catch (error) {
        if (!(error instanceof core/* BadInputError */.Ys))
            throw error;
        for (const problem of error.problems)
            terminal.stderr.write(`${problemText(problem)}\n`);
        return core/* ExitCode */.yU.badInput;
    }
}
function problemText({ message, help }) {
    return `error: ${message}${help === undefined ? '' : `\n  ${help}`}`;
}
/** Colour on a terminal only, with the conventions NO_COLOR (no-color.org) and FORCE_COLOR. */
function wantsColour(stdout, environment) {
    if (environment.NO_COLOR)
        return false;
    if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0')
        return true;
    return stdout.isTTY === true && environment.TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./packages/cli/index.ts






/***/ }),

/***/ 5917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g7: () => (/* reexport */ execute),
  B1: () => (/* reexport */ renderReport),
  o5: () => (/* reexport */ reportExtension)
});

// UNUSED EXPORTS: cancellation, diskFiles, gitTopLevel, proxiedFetch

// EXTERNAL MODULE: ./packages/core/index.ts + 47 modules
var core = __webpack_require__(8343);
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
            for await (const entry of (0,promises_.glob)(pattern, { cwd: base }))
                found.push(entry.split((external_node_path_default()).sep).join('/'));
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

;// CONCATENATED MODULE: ./packages/host/proxy.ts
/**
 * `fetch` that goes through HTTPS_PROXY, HTTP_PROXY and NO_PROXY when the environment sets them, as self-hosted
 * runners do. Without a proxy it is the platform's own fetch, and nothing is loaded.
 */
function proxiedFetch(environment) {
    const httpsProxy = environment.get('https_proxy') ?? environment.get('HTTPS_PROXY');
    const httpProxy = environment.get('http_proxy') ?? environment.get('HTTP_PROXY');
    if (!httpsProxy && !httpProxy)
        return fetch;
    const noProxy = environment.get('no_proxy') ?? environment.get('NO_PROXY');
    const dispatcher = __webpack_require__.e(/* import() */ 335).then(__webpack_require__.t.bind(__webpack_require__, 6335, 19)).then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent({
        ...(httpProxy ? { httpProxy } : {}),
        ...(httpsProxy ? { httpsProxy } : {}),
        ...(noProxy ? { noProxy } : {}),
    }));
    return async (input, init) => {
        const undici = await __webpack_require__.e(/* import() */ 335).then(__webpack_require__.t.bind(__webpack_require__, 6335, 19));
        const options = { ...init, dispatcher: await dispatcher };
        // undici's fetch is the platform's, in a version of its own; only the type names differ.
        return undici.fetch(input, options);
    };
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
        const ports = {
            log: redactedLog(run.log, redactor),
            progress: run.progress,
            files,
            environment: run.environment,
            clock: run.clock,
            fetch: run.fetch ?? proxiedFetch(run.environment),
            signal: stop.signal,
            maskSecret,
            ...(run.identityToken === undefined ? {} : { identityToken: run.identityToken }),
        };
        body = await bounded(run.operation.run(values, ports), stop.signal);
        exitCode = exitCodeOf(body, stop.signal, inputs['on-skip']);
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
            await files.writeText(reportPath, `${JSON.stringify(report, null, 2)}\n`);
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
    return { report, exitCode, inputs, files, redactor };
}
function reportPathOf(inputs, given) {
    if (typeof inputs.report === 'string')
        return inputs.report;
    const text = given.report?.text.trim();
    return text === undefined || text === '' ? undefined : text;
}
/** Inputs over the manifest's values. The manifest is the file named, or dataops.yml / dataops.yaml where it exists. */
async function withManifest(run, files) {
    const named = run.given.manifest?.text.trim();
    const file = named || (await firstExisting(files, ['dataops.yml', 'dataops.yaml']));
    if (file === undefined)
        return { given: run.given, warnings: [] };
    const parsed = (0,core/* parseDocument */.Tp)(await files.readText(file), files.placePath(file));
    if (!parsed.ok)
        throw new core/* BadInputError */.Ys(parsed.problems);
    const manifest = (0,core/* readManifest */.WI)(parsed.document, run.environment, run.operations);
    const set = Object.entries(run.given).filter(([, input]) => input !== undefined && input.text.trim() !== '');
    return { given: { ...manifest.given(run.operation), ...Object.fromEntries(set) }, warnings: manifest.warnings };
}
async function firstExisting(files, candidates) {
    for (const candidate of candidates)
        if (await files.exists(candidate))
            return candidate;
    return undefined;
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
