export const id = 1703;
export const ids = [1703];
export const modules = {

/***/ 11703:
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

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
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
    throw new errors/* BadInputError */.Ys({
        code: 'unknown-operation',
        message: `There is no operation "${name}".${(0,suggest/* didYouMean */.a)(name, names)}`,
        help: `Operations: ${names.join(', ')}. "kafka-dataops help <operation>" explains one.`,
    });
}
function flagsOf(args, operation) {
    const given = {};
    for (let index = 0; index < args.length; index++) {
        const argument = args[index] ?? '';
        if (/^-\w/.test(argument))
            throw misuse(`There is no flag ${argument}: flags begin with two dashes.`, operation);
        if (!argument.startsWith('--')) {
            throw misuse(`Unexpected argument "${argument}": values belong to a flag, as --topic ${argument}.`, operation);
        }
        const equals = argument.indexOf('=');
        const name = argument.slice(2, equals < 0 ? undefined : equals);
        // As other tools have it: what only shows its plan until somebody agrees to it.
        if (argument === '--yes' && operation.inputs.apply !== undefined) {
            if (Object.hasOwn(given, 'apply'))
                throw misuse('--apply is given already: leave --yes out.', operation);
            given.apply = { text: 'true', source: '--yes' };
            continue;
        }
        const declaration = operation.inputs[name];
        if (declaration === undefined) {
            throw misuse(`${operation.name} has no flag --${name}.${(0,suggest/* didYouMean */.a)(name, Object.keys(operation.inputs))}`, operation);
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
    return new errors/* BadInputError */.Ys({ code: 'bad-arguments', message, help });
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
    connect: 'Kafka Connect',
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

// EXTERNAL MODULE: ./packages/core/version.ts
var version = __webpack_require__(1700);
// EXTERNAL MODULE: ./packages/host/execute.ts + 7 modules
var execute = __webpack_require__(44311);
// EXTERNAL MODULE: ./packages/host/render-report.ts + 8 modules
var render_report = __webpack_require__(3104);
// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
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
            const text = `${printable(label)}: ${count(done)}${share} ${unit}${rate}, ${(0,duration/* formatDuration */.a3)(time - startedAt)}`;
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
                terminal.stdout.write(`${version/* toolVersion */.f}\n`);
                return errors/* ExitCode */.yU.ok;
            case 'help': {
                const width = Math.min(terminal.stdout.columns ?? 100, 100);
                const { operation } = command;
                terminal.stdout.write(operation === undefined ? overview(operations, version/* toolVersion */.f) : operationHelp(operation, width));
                return args.length === 0 ? errors/* ExitCode */.yU.badInput : errors/* ExitCode */.yU.ok;
            }
            case 'run': {
                const environment = { get: (name) => terminal.environment[name] };
                const progress = terminalProgress(terminal.stderr, terminal.now);
                const { report, inputs, settleState } = await (0,execute/* execute */.g)({
                    operation: command.operation,
                    operations,
                    given: {
                        ...appliedOnlyWhenAsked(command.operation),
                        ...givenByEnvironment(command.operation, environment),
                        ...command.given,
                    },
                    environment,
                    clock: { now: terminal.now },
                    log: terminalLog(terminal, environment.get('KAFKA_DATAOPS_DEBUG') === '1', progress),
                    progress,
                    maskSecret: () => { },
                });
                const { stdout } = terminal;
                const options = { colour: wantsColour(stdout, terminal.environment), width: stdout.columns ?? 100 };
                const lost = await writeResult((0,render_report/* renderReport */.B)(report, inputs.format, options), stdout);
                const { exitCode, problem } = await settleState();
                for (const one of [lost, problem])
                    if (one !== undefined)
                        terminal.stderr.write(`${problemText(one)}\n`);
                const hasVerdict = exitCode === errors/* ExitCode */.yU.ok || exitCode === errors/* ExitCode */.yU.checksFailed;
                return lost !== undefined && hasVerdict ? errors/* ExitCode */.yU.badInput : exitCode;
            }
        }
    }
    catch (error) {
        if (!(error instanceof errors/* BadInputError */.Ys))
            throw error;
        for (const problem of error.problems)
            terminal.stderr.write(`${problemText(problem)}\n`);
        return errors/* ExitCode */.yU.badInput;
    }
}
/** Why the result did not arrive; a reader that has read enough, as `head`, is no problem. */
async function writeResult(text, stdout) {
    stdout.on('error', () => { }); // Without a listener it ends the process before anybody is told.
    const error = await new Promise((resolve) => stdout.write(text, resolve));
    if (!error || error.code === 'EPIPE')
        return undefined;
    return {
        code: 'unwritable-file',
        message: `The result could not be written to the standard output: ${error.message}.`,
        help: 'Give the output a file or a pipe that can be written to.',
    };
}
/** At a terminal a manifest that says `apply` is not enough: whoever types the command says so, with --yes or --apply. */
function appliedOnlyWhenAsked({ inputs }) {
    return inputs.apply === undefined ? {} : { apply: { text: 'false', source: 'a terminal without --yes' } };
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






/***/ })

};
