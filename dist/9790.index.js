export const id = 9790;
export const ids = [9790];
export const modules = {

/***/ 26031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8883);


/** Deeper nesting is answered with a problem instead of a stack overflow. */
const maxDepth = 200;
/**
 * Reads one YAML 1.2 document; JSON is read by the same rules, being a subset. Answers a placed problem for a syntax
 * error, a duplicate key, a second document or an empty file.
 */
function parseDocument(text, file) {
    const lines = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(text);
    let events;
    try {
        events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { filename: file, maxDepth });
    }
    catch (error) {
        return { ok: false, problems: [syntaxProblem(error, file, lines)] };
    }
    const documents = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
    if (documents !== 1) {
        const message = documents === 0 ? `${file} is empty.` : `${file} holds ${documents} documents; one is expected.`;
        return { ok: false, problems: [{ code: 'document-count', message, place: { file, line: 1, column: 1 } }] };
    }
    const { index, duplicates } = indexEvents(events, text);
    const placeAt = ([start, end]) => spanPlace(file, lines, start, end);
    if (duplicates.length > 0) {
        const problems = duplicates.map(({ key, span, firstSpan }) => ({
            code: 'duplicate-key',
            message: `The key "${key}" is given twice; the first is on line ${lines.positionAt(firstSpan[0]).line}.`,
            place: placeAt(span),
        }));
        return { ok: false, problems };
    }
    let value;
    try {
        ;
        [value] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source: text, filename: file, json: true });
    }
    catch (error) {
        return { ok: false, problems: [unfilledTemplate(text, file, lines) ?? syntaxProblem(error, file, lines)] };
    }
    const document = {
        file,
        text,
        value,
        placeOf(path, target = 'value') {
            let node = index;
            let key;
            for (const step of path) {
                const child = node.children.get(String(step));
                if (child === undefined)
                    return placeAt(key ?? node.span);
                key = child.key ?? child.node.span;
                node = child.node;
            }
            return placeAt(target === 'key' ? (key ?? node.span) : node.span);
        },
    };
    return { ok: true, document };
}
/** Of every scalar: most nodes of a document are, and a map for each would be most of its memory. */
const childless = new Map();
/** Walks the flat event stream once and notes where every key and value stands. */
function indexEvents(events, text) {
    const root = { span: [0, text.length], children: new Map() };
    const stack = [];
    const duplicates = [];
    let top;
    const place = (node) => {
        const parent = stack.at(-1);
        if (parent === undefined) {
            top = node;
        }
        else if (parent.isMapping && parent.pendingKey !== undefined) {
            const { name, span } = parent.pendingKey;
            parent.node.children.set(name, { key: span, node });
            delete parent.pendingKey;
        }
        else {
            parent.node.children.set(String(parent.nextIndex), { node });
            parent.nextIndex += 1;
        }
    };
    const takeKey = (name, span) => {
        const parent = stack.at(-1);
        if (parent === undefined)
            return;
        const earlier = parent.node.children.get(name)?.key;
        if (earlier !== undefined && name !== '<<')
            duplicates.push({ key: name, span, firstSpan: earlier });
        parent.pendingKey = { name, span };
    };
    for (const event of events) {
        const parent = stack.at(-1);
        const expectsKey = parent?.isMapping === true && parent.pendingKey === undefined;
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR: {
                const span = scalarSpan(event, text);
                if (expectsKey)
                    takeKey((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event), span);
                else
                    place({ span, children: childless });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS: {
                const span = [event.anchorStart - 1, event.anchorEnd];
                if (expectsKey)
                    takeKey(text.slice(...span), span);
                else
                    place({ span, children: childless });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING: {
                const node = { span: [event.start, event.start], children: new Map() };
                // A collection as a key has no name to look it up by; its place is kept under its text.
                if (expectsKey)
                    takeKey(`?${event.start}`, [event.start, event.start + 1]);
                else
                    place(node);
                stack.push({ node, isMapping: event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING, nextIndex: 0 });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP: {
                const closed = stack.pop();
                if (closed !== undefined)
                    closed.node.span = closedSpan(closed.node, text);
                break;
            }
        }
    }
    return { index: top ?? root, duplicates };
}
/** Quoted scalars include their quotes, so that an annotation covers the token. */
function scalarSpan(event, text) {
    const quote = text[event.valueStart - 1];
    const isQuoted = (quote === '"' || quote === "'") && text[event.valueEnd] === quote;
    const span = isQuoted ? [event.valueStart - 1, event.valueEnd + 1] : [event.valueStart, event.valueEnd];
    return span[0] < 0 ? [0, 0] : span;
}
/** From the collection's start to the end of its last child, or past its closing bracket. */
function closedSpan(node, text) {
    const [start] = node.span;
    let end = start;
    for (const child of node.children.values())
        end = Math.max(end, child.node.span[1], child.key?.[1] ?? 0);
    const open = text[start];
    if (open === '{' || open === '[') {
        const close = text.indexOf(open === '{' ? '}' : ']', end);
        if (close >= 0)
            end = close + 1;
    }
    return [start, Math.max(end, start)];
}
function spanPlace(file, lines, start, end) {
    const from = lines.positionAt(start);
    const to = lines.positionAt(Math.max(end, start));
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
/** `host: {{ broker }}` is YAML whose key is a mapping, which no reader takes: the place that makes it one. */
function unfilledTemplate(text, file, lines) {
    const found = /(?<=[:-][ \t]+)\{\{[^{}\n]*\}\}/.exec(text);
    if (found === null)
        return undefined;
    const [template] = found;
    return {
        code: 'document-syntax',
        message: `${file} is not valid YAML or JSON: ${template} is a template that is not filled in.`,
        place: spanPlace(file, lines, found.index, found.index + template.length),
        help: 'Fill the template in before, or put it in quotes.',
    };
}
function syntaxProblem(error, file, lines) {
    if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB) {
        const { line, column } = error.mark ?? { line: 0, column: 0 };
        return {
            code: 'document-syntax',
            message: `${file} is not valid YAML or JSON: ${error.reason}.`,
            place: { file, line: line + 1, column: column + 1 },
        };
    }
    const { line, column } = lines.positionAt(0);
    const reason = error instanceof Error ? error.message : String(error);
    return {
        code: 'document-syntax',
        message: `${file} is not valid YAML or JSON: ${reason}.`,
        place: { file, line, column },
    };
}


/***/ }),

/***/ 45141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pathKey),
/* harmony export */   Q: () => (/* binding */ substituteEnvironment)
/* harmony export */ });
const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;
/**
 * The document's value with `${NAME}` and `${NAME:-default}` replaced in every string. `$${NAME}` stands for the text
 * `${NAME}`; forms such as `${file:/path:key}`, which Kafka Connect resolves itself, stay as they are. A variable that
 * is unset and has no default is a problem at its place; a set but empty one without default is empty text.
 */
function substituteEnvironment(document, environment) {
    const unset = [];
    const fromEnvironment = new Set();
    const visit = (value, path) => {
        if (typeof value === 'string') {
            return value.replace(reference, (whole, dollar, name, fallback) => {
                if (dollar === '$')
                    return whole.slice(1);
                const found = environment.get(name);
                if (found !== undefined && (found !== '' || fallback === undefined)) {
                    fromEnvironment.add(pathKey(path));
                    return found;
                }
                if (fallback !== undefined)
                    return fallback;
                const problem = {
                    code: 'unset-variable',
                    message: `The environment variable ${name} is not set.`,
                    place: referencePlace(document, path, `\${${name}`),
                    help: `Set ${name} in the step's env (from a secret if it is one), or give a default as \${${name}:-value}.`,
                };
                unset.push({ path, problem });
                return whole;
            });
        }
        if (Array.isArray(value))
            return value.map((item, index) => visit(item, [...path, index]));
        if (value !== null && typeof value === 'object') {
            return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, visit(child, [...path, key])]));
        }
        return value;
    };
    const value = visit(document.value, []);
    return { value, problems: unset.map(({ problem }) => problem), unset, fromEnvironment };
}
/** A path as a set's key. */
function pathKey(path) {
    return JSON.stringify(path.map(String));
}
/** The `${` itself when it stands on the first line of its value, else the whole value. */
function referencePlace(document, path, token) {
    const place = document.placeOf(path);
    const line = document.text.split(/\r\n|\r|\n/)[place.line - 1] ?? '';
    const bom = place.line === 1 && document.text.startsWith('\uFEFF') ? 1 : 0;
    const at = line.indexOf(token, place.column - 1 + bom);
    if (at < 0)
        return place;
    const close = line.indexOf('}', at);
    return {
        ...place,
        column: at + 1 - bom,
        endLine: place.line,
        endColumn: close < 0 ? at + 1 - bom + token.length : close + 2 - bom,
    };
}


/***/ }),

/***/ 98126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findManifest),
/* harmony export */   gp: () => (/* binding */ openManifest)
/* harmony export */ });
/* unused harmony export manifestNames */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26031);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90425);


/** Read where no manifest is named, the first that exists. */
const manifestNames = ['dataops.yml', 'dataops.yaml'];
/** The manifest's path: the one named, or the first of the usual names that exists. */
async function findManifest(named, files) {
    if (named !== undefined && named.trim() !== '')
        return named.trim();
    for (const name of manifestNames)
        if (await files.exists(name))
            return name;
    return undefined;
}
/** The manifest that a run has read last: its host and its operation both need it, and it may be large. */
const lastRead = new WeakMap();
/**
 * The manifest as a document with places; undefined when there is none. It is parsed once for as long as it stays the same.
 * @throws BadInputError when it cannot be read or is no YAML or JSON.
 */
async function openManifest(named, files) {
    const file = await findManifest(named, files);
    if (file === undefined)
        return undefined;
    const text = await files.readText(file);
    const known = lastRead.get(files);
    if (known?.text === text && known.file === files.placePath(file))
        return known;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(text, files.placePath(file));
    if (!parsed.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys(parsed.problems);
    lastRead.set(files, parsed.document);
    return parsed.document;
}


/***/ }),

/***/ 10162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   EG: () => (/* binding */ entity),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* unused harmony exports commandData, commandProperty */
/**
 * Text of a report comes from topics, files and servers: it is data. These functions are the only way it gets into an
 * output, one per kind of output, and each is total: any string is safe after it.
 */
/**
 * Control characters, format characters (bidirectional overrides, zero-width ones, tags), line separators, lone
 * surrogates and noncharacters: what a reader cannot see or a terminal obeys. A zero-width joiner inside an emoji stays.
 */
const invisible = /(?!(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D\p{Extended_Pictographic})[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;
const shortForms = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** One line in which every invisible character is spelled out: `\n`, `\x1b`, `\u202e`, `\u{e0001}`. */
function visible(text) {
    return text.replace(invisible, spell);
}
function spell(character) {
    const short = shortForms[character];
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
/**
 * Text that a runner must not take for a workflow command when it stands on stdout. The runner trims a line and obeys
 * `::name::`, and obeys the older `##[name]` anywhere in a line. `encode` spells one ASCII character in the language of
 * the output.
 */
function withoutCommands(text, encode) {
    return text
        .replace(/^(\s*):(?=:)/gmu, (_, space) => space + encode(':'))
        .replaceAll('##[', `${encode('#')}#[`);
}
/** Command-free text for a log or a terminal. */
function logText(text) {
    return withoutCommands(text, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
}
/** Numeric character reference of HTML, XML and markdown. */
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/** Text of an HTML element or of a quoted attribute. */
function escapeHtml(text) {
    return visible(text).replace(/[&<>"'`]/g, entity);
}
/** Text of an XML element or of a quoted attribute; characters that XML 1.0 cannot hold are spelled out. */
function escapeXml(text) {
    return visible(text).replace(/[&<>"']/g, entity);
}
/**
 * Inline GitHub-flavoured markdown that shows exactly `text`: no emphasis, link, image, HTML, table cell, mathematics,
 * heading or list can start in it, since character references never have structural meaning (CommonMark 2.5). What
 * GitHub looks for in the rendered text (@mentions, #1 and GH-1 references, :emoji:) is cut by a zero-width space.
 */
function escapeMarkdown(text) {
    return visible(text).replace(markdownSpecial, (match, reference) => reference === undefined ? entity(match) : `${reference.replace(/[@#:]/, entity)}&#8203;`);
}
/** What GitHub would turn into a reference: cut after it. */
const references = /(@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=[+\-\w]*[a-z_+-][+\-\w]*:))/iu;
/** Markdown's own marks, bare links, and what opens a block at the start of a line. */
const marks = /[&<>"'`\\*_~[\]{}|$!@#]|:(?=\/\/)|(?<=\bwww)\.|^[-+=: ]|(?<=^\d{1,9})[.)](?= |$)/iu;
const markdownSpecial = new RegExp(`${references.source}|${marks.source}`, 'giu');
/** The same as an identifier or a value: GitHub finds no reference inside `code`, so nothing has to be cut. */
function markdownCode(text) {
    const shown = visible(text)
        .replace(/[&<>"'`\\*_~[\]{}|$!@#]|:(?=\/\/)|(?<=\bwww)\.|^ | $/giu, entity)
        .replace(/ {2,}/g, (spaces) => '&#32;'.repeat(spaces.length));
    return `<code>${shown === '' ? '&#8203;' : shown}</code>`;
}
/** A label inside a mermaid diagram: letters, digits and a few marks; mermaid has no complete escaping. */
function mermaidLabel(text) {
    return visible(text)
        .replace(/[^\p{L}\p{N} ._/()%-]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
}
/**
 * A file path as part of an address: each segment percent-encoded, with what would end a markdown link. Lone surrogates,
 * which no address can hold, become U+FFFD.
 */
function encodePath(file) {
    return file
        .split('/')
        .map((segment) => encodeURIComponent(segment.toWellFormed()).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`))
        .join('/');
}
/** Data of a workflow command, as @actions/core escapes it. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, as @actions/core escapes it. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 21598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   dy: () => (/* binding */ utf8Bytes),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/** Bytes of the text in UTF-8, which is what GitHub counts for a job summary. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** At most `limit` UTF-16 units; a cut text ends with `…` and never splits a character. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1));
    const whole = /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
    return `${whole}…`;
}
/**
 * The first rendering that fits into `limit`, going from much to little detail; when none does, the last one without its
 * last blocks. `notice` is the closing block that says what is missing; it is never cut.
 */
function fit(renderings, limit, measure, notice) {
    let last = { blocks: [], omitted: [] };
    for (const rendering of renderings) {
        const text = join(rendering.omitted.length === 0 ? rendering.blocks : [...rendering.blocks, notice(rendering.omitted)]);
        if (measure(text) <= limit)
            return text;
        last = rendering;
    }
    const closing = notice([...last.omitted, 'every section that would follow']);
    let room = limit - measure(join([closing]));
    const kept = [];
    for (const block of last.blocks) {
        room -= measure(block) + 2;
        if (room < 0)
            break;
        kept.push(block);
    }
    return join([...kept, closing]);
}
function join(blocks) {
    return `${blocks.join('\n\n')}\n`;
}


/***/ }),

/***/ 76516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ validateDocument)
/* harmony export */ });
/* unused harmony export formatPath */
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33142);

/** A document's value against a zod schema: the typed value, or every problem at its line and column, for people. */
function validateDocument(document, schema) {
    const parsed = schema.safeParse(document.value, { reportInput: true });
    if (parsed.success)
        return { ok: true, value: parsed.data };
    const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, document, schema));
    return { ok: false, problems };
}
function problemsOf(issue, document, schema) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const name = path.length === 0 ? 'the document' : formatPath(path);
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => ({
            code: 'unknown-key',
            message: `Unknown key "${key}"${path.length === 0 ? '' : ` in ${name}`}.${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, known)}`,
            place: document.placeOf([...path, key], 'key'),
            ...(known.length === 0 ? {} : { help: `Known here: ${known.join(', ')}.` }),
        }));
    }
    if (issue.input === undefined) {
        const wanted = issue.code === 'invalid_value' ? `: ${expectation(issue)}` : '';
        return [{ code: 'missing-key', message: `${name} is missing${wanted}.`, place: document.placeOf(path, 'key') }];
    }
    return [
        {
            code: 'invalid-value',
            message: `${name} is ${shown(issue.input)}: ${expectation(issue)}.${nearWord(issue)}`,
            place: document.placeOf(path),
            ...(wantsQuotes(issue) ? { help: `Put it in quotes: ${name}: "${String(issue.input)}".` } : {}),
        },
    ];
}
function nearWord(issue) {
    if (issue.code !== 'invalid_value' || typeof issue.input !== 'string')
        return '';
    return (0,_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(issue.input, issue.values.filter((value) => typeof value === 'string'));
}
/** YAML reads an unquoted 1.0 as a number and true as a boolean. */
function wantsQuotes(issue) {
    return (issue.code === 'invalid_type' &&
        issue.expected === 'string' &&
        ['number', 'boolean', 'bigint'].includes(typeof issue.input));
}
function expectation(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `expected ${article(issue.expected)}`;
        case 'invalid_value':
            return `expected ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
        case 'invalid_union': {
            const expected = new Set(issue.errors.flat().map((inner) => expectation(inner).replace(/^expected /, '')));
            return `expected ${[...expected].join(' or ')}`;
        }
        case 'too_small':
            return `expected at least ${issue.minimum}`;
        case 'too_big':
            return `expected at most ${issue.maximum}`;
        default:
            return issue.message;
    }
}
function article(type) {
    const words = {
        object: 'a mapping',
        record: 'a mapping',
        array: 'a list',
        int: 'a whole number',
    };
    return words[type] ?? `a ${type}`;
}
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value !== null && typeof value === 'object')
        return 'a mapping';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** `kafka.bootstrap-servers[0]`. */
function formatPath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
/** The keys a strict object schema knows at a path; none where the schema is not an object there. */
function keysAt(schema, path) {
    let current = schema;
    const unwrap = (value) => {
        let inner = value;
        while (isObject(inner) && isObject(inner.def) && isObject(inner.def.innerType))
            inner = inner.def.innerType;
        return inner;
    };
    for (const step of path) {
        const inner = unwrap(current);
        if (!isObject(inner))
            return [];
        const def = isObject(inner.def) ? inner.def : {};
        current = isObject(inner.shape) ? inner.shape[step] : typeof step === 'number' ? def.element : def.valueType;
    }
    const last = unwrap(current);
    return isObject(last) && isObject(last.shape) ? Object.keys(last.shape) : [];
}
function isObject(value) {
    return value !== null && typeof value === 'object';
}


/***/ }),

/***/ 54188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   Ks: () => (/* binding */ skipStep),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   Y7: () => (/* binding */ tryStep)
/* harmony export */ });
/* unused harmony export problemsOf */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99001);

/**
 * Tries one step: what `attempt` answers was seen, and a problem that it throws is why the step failed.
 * @throws everything else, the reason of an abort included.
 */
async function tryStep(step, attempt) {
    try {
        return { ...step, outcome: { status: 'passed', seen: await attempt() } };
    }
    catch (error) {
        const problems = problemsOf(error);
        if (problems === undefined)
            throw error;
        return { ...step, outcome: { status: 'failed', problems, severity: 'error' } };
    }
}
/** What an error says to the user; undefined for errors that do not speak to one. */
function problemsOf(error) {
    if (error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys)
        return error.problems;
    return error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk ? [error.problem] : undefined;
}
function skipStep(step, reason) {
    return { ...step, outcome: { status: 'skipped', reason } };
}
function checkOf({ id, name, topic, outcome }) {
    const failed = outcome.status === 'failed';
    return {
        id,
        name,
        kind: 'doctor',
        dimension: 'conformity',
        severity: failed ? outcome.severity : 'error',
        status: outcome.status,
        target: topic === undefined ? {} : { topic },
        evaluated: outcome.status === 'skipped' ? 0 : 1,
        failed: failed ? 1 : 0,
        rate: failed ? 1 : 0,
        ...(outcome.status === 'passed' && outcome.seen !== '' ? { measured: outcome.seen } : {}),
        causes: [],
        examples: [],
        ...(outcome.status === 'skipped' ? { reason: outcome.reason } : {}),
        ...(failed ? { reason: outcome.problems.map((problem) => problem.message).join(' ') } : {}),
    };
}
function findingsOf({ id, outcome, warnings }) {
    const failed = outcome.status === 'failed' ? outcome : undefined;
    return [
        ...(failed?.problems ?? []).map((problem) => findingAbout(id, problem, failed?.severity ?? 'error')),
        ...(warnings ?? []).map((problem) => findingAbout(id, problem, 'warning')),
    ];
}
function findingAbout(check, problem, severity) {
    return { ...(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .h)(problem, severity, check), check };
}


/***/ }),

/***/ 36668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readDeclarations),
  g: () => (/* binding */ readDesiredState)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/manifest-file.ts
var manifest_file = __webpack_require__(98126);
// EXTERNAL MODULE: ./packages/core/validate.ts
var validate = __webpack_require__(76516);
// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
// EXTERNAL MODULE: ./packages/core/document.ts
var core_document = __webpack_require__(26031);
// EXTERNAL MODULE: ./packages/core/environment-variables.ts
var environment_variables = __webpack_require__(45141);
// EXTERNAL MODULE: ./packages/core/redact.ts
var redact = __webpack_require__(73591);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/infra/kinds.ts + 13 modules
var kinds = __webpack_require__(632);
// EXTERNAL MODULE: ./packages/infra/lint/rules.ts + 5 modules
var rules = __webpack_require__(58081);
;// CONCATENATED MODULE: ./packages/infra/desired/layers.ts
/** A part of a document, as if it were a document of its own. */
function partOf(document, prefix) {
    return {
        file: document.file,
        text: document.text,
        value: valueAt(document.value, prefix),
        placeOf: (path, target) => document.placeOf([...prefix, ...path], target),
    };
}
function valueAt(value, path) {
    let current = value;
    for (const step of path)
        current = isMapping(current) || Array.isArray(current) ? Reflect.get(current, step) : undefined;
    return current;
}
function hasPath(value, path) {
    let current = value;
    for (const step of path) {
        if (!(isMapping(current) || Array.isArray(current)) || !Object.hasOwn(current, step))
            return false;
        current = Reflect.get(current, step);
    }
    return true;
}
/**
 * Documents laid over each other, later ones winning: mappings are merged key by key, null takes a key away, everything
 * else is replaced. A place is that of the last layer which says something there.
 */
function overlay(layers) {
    const [base] = layers;
    const value = layers.map((layer) => layer.value).reduce(merge, undefined);
    const placeOf = (path, target) => {
        for (let length = path.length; length >= 0; length -= 1) {
            const prefix = path.slice(0, length);
            const layer = layers.findLast((each) => each.value !== undefined && hasPath(each.value, prefix));
            if (layer !== undefined && (length > 0 || layers.length === 1))
                return layer.placeOf(path, target);
        }
        // The resource itself stands where it was first declared, not where an overlay or a default touches it.
        const declared = layers.find((each) => each.value !== undefined);
        return (declared ?? base)?.placeOf([], target) ?? { file: base?.file ?? '', line: 1, column: 1 };
    };
    // The text is for columns within a line, so that of one file must not be taken for another's.
    const sameFile = layers.every(({ file }) => file === base?.file);
    return { file: base?.file ?? '', text: sameFile ? (base?.text ?? '') : '', value, placeOf };
}
function merge(below, above) {
    if (above === undefined)
        return below;
    if (!isMapping(above))
        return above;
    const merged = { ...(isMapping(below) ? below : {}) };
    for (const [key, value] of Object.entries(above)) {
        if (value === null)
            delete merged[key];
        else
            merged[key] = merge(merged[key], value);
    }
    return merged;
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/infra/policies/shape.ts
var shape = __webpack_require__(2307);
// EXTERNAL MODULE: ./packages/infra/policies/variables.ts
var variables = __webpack_require__(71087);
;// CONCATENATED MODULE: ./packages/infra/policies/read.ts




/**
 * Policies of the documents' parts, compiled. The engine is loaded only when there is one.
 * Problems, at their character: keys, ids given twice, unknown kinds, expressions that cannot be read, names that nothing has.
 */
async function readPolicies(parts, words, problems) {
    if (parts.length === 0)
        return [];
    const cel = await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(2020), __webpack_require__.e(7158), __webpack_require__.e(7883)]).then(__webpack_require__.bind(__webpack_require__, 45783));
    const seen = new Map();
    return parts.flatMap((part) => {
        const validated = (0,validate/* validateDocument */.m)(part, shape/* policyShape */.S);
        if (!validated.ok) {
            problems.push(...validated.problems);
            return [];
        }
        const { value } = validated;
        const earlier = seen.get(value.id);
        seen.set(value.id, part);
        problems.push(...idProblems(value, part, earlier, words), ...kindProblems(value, part, words));
        const when = value.when === undefined ? undefined : compile(value.when, 'when', value, part, cel, problems);
        const rule = compile(value.rule, 'rule', value, part, cel, problems);
        if (rule === undefined || (value.when !== undefined && when === undefined))
            return [];
        return [
            {
                id: value.id,
                message: value.message,
                help: value.help,
                severity: value.severity ?? 'error',
                kinds: value.kinds === undefined ? undefined : new Set(value.kinds),
                on: value.on ?? 'resource',
                actions: value.actions === undefined ? undefined : new Set(value.actions),
                when,
                rule,
                shown: cel.shortened(value.rule),
                ignorable: value.ignorable ?? true,
                place: part.placeOf(['id']),
            },
        ];
    });
}
function idProblems({ id, on, actions }, part, earlier, { lintRules }) {
    const place = part.placeOf(['id']);
    const first = earlier?.placeOf(['id']);
    return [
        ...(first === undefined
            ? []
            : [
                {
                    code: 'duplicate-name',
                    message: `Policy "${id}" is declared twice; the first is ${first.file}:${first.line}.`,
                    place,
                },
            ]),
        ...(lintRules.includes(id)
            ? [{ code: 'duplicate-name', message: `"${id}" is a lint rule: a policy needs another id.`, place }]
            : []),
        ...(actions !== undefined && on !== 'change'
            ? [
                {
                    code: 'policy-actions',
                    message: `Policy "${id}" names actions, but looks at resources.`,
                    place: part.placeOf(['actions'], 'key'),
                    help: 'Write on: change, or leave actions out.',
                },
            ]
            : []),
    ];
}
function kindProblems({ id, kinds = [] }, part, words) {
    return kinds.flatMap((kind, index) => words.kinds.includes(kind)
        ? []
        : [
            {
                code: 'policy-kind',
                message: `Policy "${id}": "${kind}" is no kind of resource.${(0,suggest/* didYouMean */.a)(kind, words.kinds)}`,
                place: part.placeOf(['kinds', index]),
                help: `Kinds are ${words.kinds.join(', ')}.`,
            },
        ]);
}
function compile(text, key, { id, on = 'resource', kinds }, part, cel, problems) {
    const examined = cel.examine(text, variables/* variableNames */.zo[on], 'mixed');
    const problemAt = (code, message, offset) => ({
        code,
        message: `Policy "${id}", ${key}: ${message}.`,
        place: cel.placeInText(part, [key], text, offset),
        help: 'docs/policies.md names the variables of a policy.',
    });
    if (!examined.ok) {
        problems.push(...examined.problems.map(({ code, message, offset }) => problemAt(code, message, offset)));
        return undefined;
    }
    const unknown = examined.references.fields.flatMap(({ variable, path: [field], offsets }) => {
        const known = variable === 'resource' ? (0,variables/* resourceFields */.qM)(kinds) : variable === 'change' ? variables/* changeFields */.Qd : undefined;
        if (field === undefined || known === undefined || known.includes(field))
            return [];
        const message = `${variable} has no field "${field}".${(0,suggest/* didYouMean */.a)(field, known)} It has ${known.join(', ')}`;
        return [problemAt('policy-unknown-field', message, offsets[0] ?? 0)];
    });
    problems.push(...unknown);
    return unknown.length > 0
        ? undefined
        : cel.compileExpression(text, { types: { message: cel.noTypes, value: cel.noTypes }, arithmetic: 'mixed' });
}
/** The entries of a list as documents of their own. */
function listParts(part) {
    return Array.isArray(part.value) ? part.value.map((_, index) => partOf(part, [index])) : [];
}

// EXTERNAL MODULE: ./packages/infra/desired/shape.ts
var desired_shape = __webpack_require__(12051);
// EXTERNAL MODULE: ./packages/registry/subject-entries.ts
var subject_entries = __webpack_require__(58589);
;// CONCATENATED MODULE: ./packages/infra/desired/subject-entries.ts



const subject_entries_shape = schemas/* looseObject */._H3({ subjects: subject_entries/* subjectsSection */.FN.nullish() });
/**
 * Declared subjects with what the manifest's section `subjects` says of their files: a level, where they have none of
 * their own. That section is validate-avro's, which also goes by `schemas`; what the two say differently is a problem.
 */
async function withSubjectEntries(schemas, manifest, { files }, problems) {
    const value = { subjects: Object(manifest.value).subjects };
    const validated = (0,validate/* validateDocument */.m)({ ...manifest, value }, subject_entries_shape);
    if (!validated.ok) {
        problems.push(...validated.problems);
        return schemas;
    }
    const result = new Map(schemas.map((declared) => [declared, declared]));
    const judged = new Set();
    for (const [index, entry] of (validated.value.subjects ?? []).entries()) {
        const matching = new Set();
        for (const pattern of [entry.path].flat())
            for (const file of await files.glob(pattern))
                matching.add(file);
        const mine = schemas.filter(({ file, schemaType, absent }) => {
            return !absent && schemaType === 'AVRO' && matching.has(pathOf(file)) && !judged.has(pathOf(file));
        });
        for (const [file, declared] of Map.groupBy(mine, (each) => pathOf(each.file))) {
            judged.add(file);
            const subject = (0,subject_entries/* subjectByEntry */.c_)(entry, file, 'topic-name');
            const place = manifest.placeOf(['subjects', index]);
            problems.push(...(0,subject_entries/* subjectContradictions */.rr)(declared, entry, place, subject));
            for (const each of declared) {
                result.set(each, { ...each, compatibility: each.compatibility ?? entry.compatibility });
            }
        }
    }
    return [...result.values()];
}
function pathOf(file) {
    return file.replace(/^\.\//, '');
}

;// CONCATENATED MODULE: ./packages/infra/desired/read.ts








/**
 * Desired state from the manifest and the files it names, for one environment.
 * @throws BadInputError with every problem at its place: unknown keys with a suggestion, wrong types, files that are not
 * there, names that are declared twice. Unset variables are not thrown but answered in `unset`.
 */
async function readDesiredState(manifest, environment, ports) {
    const { state, problems } = await readDeclarations(manifest, environment, ports);
    if (problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
    return state;
}
/**
 * The same with what is wrong beside it: resources that cannot be read are left out of the state.
 * @throws BadInputError when there is no manifest, or one that is no YAML.
 */
async function readDeclarations(manifest, environment, ports) {
    const document = await (0,manifest_file/* openManifest */.gp)(manifest, ports.files);
    if (document === undefined)
        throw new errors/* BadInputError */.Ys(noManifest);
    const reader = openReader(document, environment, ports);
    const layers = await Promise.all(desired_shape/* sectionNames */.QN.map(async (name) => [name, await reader.section(name)]));
    const sections = Object.fromEntries(layers);
    const lint = reader.plain(overlay([partOf(document, ['lint'])]), desired_shape/* lintShape */.Nw) ?? {};
    const parts = await policyParts(document, ports, reader.problems);
    const words = { kinds: kinds/* kindNames */.$, lintRules: rules/* lintRules */.x.map(({ id }) => id) };
    const policies = await readPolicies(parts, words, reader.problems);
    const cluster = reader.plain(overlay(reader.overlays(['cluster'])), desired_shape/* clusterShape */.CD);
    const state = {
        file: document.file,
        environment,
        clusterId: cluster?.id,
        topics: sections.topics.flatMap((resource) => reader.topic(resource)),
        acls: sections.acls.flatMap((resource) => reader.acl(resource)),
        schemas: await withSubjectEntries(sections.schemas.flatMap((resource) => reader.subject(resource)), document, ports, reader.problems),
        connectors: (await Promise.all(sections.connectors.map((resource) => reader.connector(resource)))).flat(),
        lint,
        policies,
        unset: reader.unset,
    };
    const problems = [
        ...surroundingProblems(document),
        ...reader.problems,
        ...unknownRules(state, partOf(document, ['lint', 'rules'])),
    ];
    return { state, problems };
}
/** What is wrong around the resources, also in environments that were not chosen. */
function surroundingProblems(document) {
    const validated = (0,validate/* validateDocument */.m)(document, schemas/* looseObject */._H3(desired_shape/* surroundingShapes */.tB));
    return validated.ok ? [] : validated.problems;
}
const noManifest = {
    code: 'manifest-missing',
    message: 'There is no dataops.yml, so there is no desired state.',
    help: 'Give its path with manifest, or write one: docs/infra.md shows how.',
};
/** A misspelt id would otherwise switch nothing off, and nobody would know. */
function unknownRules({ topics, acls, schemas, connectors, policies, lint }, part) {
    const own = rules/* lintRules */.x.map(({ id }) => id);
    const known = [...own, ...policies.map(({ id }) => id)];
    const problemOf = (id, ids, place) => ids.includes(id)
        ? []
        : [
            {
                code: 'unknown-rule',
                message: `There is no rule "${id}".${(0,suggest/* didYouMean */.a)(id, ids)}`,
                place,
                help: 'docs/infra.md lists the rules of lint. Those of Avro schemas stand under schema-lint.',
            },
        ];
    return [
        ...Object.keys(lint.rules ?? {}).flatMap((id) => problemOf(id, own, part.placeOf([id], 'key'))),
        ...[topics, acls, schemas, connectors]
            .flat()
            .flatMap(({ ignored, placeOf }) => ignored.flatMap((id, index) => problemOf(id, known, placeOf(['ignore', index])))),
    ];
}
/** @throws BadInputError when the file cannot be read or is no YAML or JSON. */
async function readDocument(file, { files }) {
    const parsed = (0,core_document/* parseDocument */.T)(await files.readText(file), files.placePath(file));
    if (!parsed.ok)
        throw new errors/* BadInputError */.Ys(parsed.problems);
    return parsed.document;
}
function openReader(document, environment, ports) {
    const problems = [];
    const unset = [];
    const chosen = chosenEnvironment(document, environment, problems);
    const variables = variablesOf(document, chosen, ports.environment);
    /** The part of the manifest, and that of the chosen environment over it. */
    const overlays = (path) => [
        partOf(document, path),
        ...(chosen === undefined ? [] : [partOf(document, ['environments', chosen, ...path])]),
    ];
    const plain = (part, shape) => {
        if (part.value === undefined || part.value === null)
            return undefined;
        const substituted = (0,environment_variables/* substituteEnvironment */.Q)(part, variables);
        problems.push(...substituted.problems);
        const validated = (0,validate/* validateDocument */.m)({ ...part, value: substituted.value }, shape);
        if (!validated.ok)
            problems.push(...validated.problems);
        return validated.ok ? validated.value : undefined;
    };
    /** Lays the layers of a resource over each other and checks the result. */
    const resource = ({ name, layers }, shape) => {
        const part = overlay(layers);
        const substituted = (0,environment_variables/* substituteEnvironment */.Q)(part, variables);
        unset.push(...substituted.problems);
        const value = withNumbers(substituted.value ?? {});
        const validated = (0,validate/* validateDocument */.m)({ ...part, value }, shape);
        if (!validated.ok) {
            problems.push(...validated.problems.map((problem) => ({ ...problem, message: inResource(name, problem) })));
            return undefined;
        }
        return { value: validated.value, part, fromEnvironment: substituted.fromEnvironment };
    };
    /** The name of a resource, which may hold variables. */
    const nameOf = (key, [layer]) => {
        const file = layer?.file ?? document.file;
        const placeOf = () => layer?.placeOf([], 'key') ?? document.placeOf([]);
        const substituted = (0,environment_variables/* substituteEnvironment */.Q)({ file, text: '', value: key, placeOf }, variables);
        unset.push(...substituted.problems);
        return String(substituted.value);
    };
    const common = (name, { part, value }) => ({
        name,
        place: part.placeOf([], 'key'),
        placeOf: (path, target) => part.placeOf(path, target),
        owner: value.owner,
        ignored: value.ignore ?? [],
        absent: value.state === 'absent',
    });
    return {
        problems,
        unset,
        overlays,
        plain,
        async section(section) {
            const defaults = overlays(['defaults', section]).filter(({ value }) => value !== undefined);
            const declared = await declaredLayers(document, section, ports, problems);
            const over = chosen === undefined ? undefined : partOf(document, ['environments', chosen, section]);
            const above = isMapping(over?.value) ? over.value : {};
            const names = new Set([...declared.keys(), ...Object.keys(above)]);
            // null takes a resource away from an environment.
            const resources = [...names]
                .filter((key) => above[key] !== null)
                .map((key) => {
                const own = declared.get(key);
                const overlaid = over !== undefined && hasPath(over.value, [key]) ? [partOf(over, [key])] : [];
                // The declaration first, so that the resource stands there; defaults are only merged below it.
                const layers = [...(own === undefined ? [] : [own]), ...overlaid];
                const name = nameOf(key, layers);
                return { name, layers: defaults.length === 0 ? layers : [overlayBelow(defaults, layers)] };
            });
            for (const [name, same] of Map.groupBy(resources, (each) => each.name)) {
                const [first, second] = same.map(({ layers: [layer] }) => layer?.placeOf([], 'key'));
                if (first === undefined || second === undefined)
                    continue;
                const message = `"${name}" of ${section} is declared twice; the first is ${first.file}:${first.line}.`;
                problems.push({ code: 'duplicate-name', message, place: second });
            }
            return resources;
        },
        topic(named) {
            const checked = resource(named, desired_shape/* topicShape */.B4);
            if (checked === undefined)
                return [];
            const { value, part } = checked;
            const configs = {};
            for (const [key, given] of Object.entries(value.configs ?? {})) {
                const problem = impreciseNumber(given);
                if (problem)
                    problems.push({ ...problem, place: part.placeOf(['configs', key]) });
                configs[key] = Array.isArray(given) ? given.map(String).join(',') : String(given);
            }
            const { partitions, replication, key, verify } = value;
            const unlisted = value['unlisted-configs'] ?? 'warn';
            return [
                { ...common(named.name, checked), partitions, replication, configs, unlisted, key, value: value.value, verify },
            ];
        },
        acl(named) {
            const checked = resource(named, desired_shape/* aclShape */.IB);
            if (checked === undefined)
                return [];
            const target = aclTarget(checked.value);
            if (target === undefined) {
                problems.push({
                    code: 'acl-resource',
                    message: `The access rule ${named.name} must be about exactly one of topic, group, transactional-id and cluster.`,
                    place: checked.part.placeOf([], 'key'),
                });
                return [];
            }
            const { principal, operations, permission = 'allow', host = '*', pattern = 'literal' } = checked.value;
            const rules = [...new Set(operations)].map((operation) => ({ ...target, pattern, principal, host, operation, permission }));
            return [{ ...common(named.name, checked), rules }];
        },
        subject(named) {
            const checked = resource(named, desired_shape/* subjectShape */.q8);
            if (checked === undefined)
                return [];
            const { file = '', compatibility, references = [], type, state } = checked.value;
            if (file === '' && state !== 'absent') {
                const message = `The schema ${named.name} has no file.`;
                problems.push({ code: 'missing-key', message, place: checked.part.placeOf([], 'key') });
                return [];
            }
            const schemaType = type ?? (file.endsWith('.proto') ? 'PROTOBUF' : file.endsWith('.json') ? 'JSON' : 'AVRO');
            return [{ ...common(named.name, checked), file, schemaType, compatibility, references }];
        },
        async connector(named) {
            const layers = await withConnectorFile(named.layers, ports, problems);
            const checked = resource({ ...named, layers }, desired_shape/* connectorShape */.zX);
            if (checked === undefined)
                return [];
            const { value, part, fromEnvironment } = checked;
            if (value.config === undefined && value.state !== 'absent') {
                problems.push({
                    code: 'missing-key',
                    message: `The connector ${named.name} has neither config nor file.`,
                    place: part.placeOf([], 'key'),
                });
                return [];
            }
            const config = textsOf(value.config ?? {});
            const ownName = config.name;
            if (ownName !== undefined && ownName !== named.name) {
                problems.push({
                    code: 'connector-name',
                    message: `The connector is declared as "${named.name}", but its configuration says name "${ownName}".`,
                    place: part.placeOf(['config', 'name']),
                    help: 'Take name out of the configuration, or give both the same.',
                });
            }
            const injected = new Set(Object.keys(config).filter((key) => fromEnvironment.has((0,environment_variables/* pathKey */.P)(['config', key]))));
            for (const key of injected)
                if ((0,redact/* isSecretKey */.uE)(key))
                    ports.maskSecret(config[key] ?? '');
            const { state = 'running', probe = [], verify } = value;
            const written = valueAt(part.value, ['config']);
            return [
                {
                    ...common(named.name, { part, value: { ...value, state: state === 'absent' ? 'absent' : 'present' } }),
                    config: { ...config, name: named.name },
                    template: { ...textsOf(isMapping(written) ? written : {}), name: named.name },
                    injected,
                    state: state === 'absent' ? 'running' : state,
                    probe,
                    verify,
                },
            ];
        },
    };
}
/** Whole numbers that variables hold as texts become numbers; those that are not set are left out, and told as unset. */
function withNumbers(value) {
    if (!isMapping(value))
        return value;
    const sized = withNumber(withNumber(value, 'partitions'), 'replication');
    return isMapping(value.verify) ? { ...sized, verify: withNumber(value.verify, 'records') } : sized;
}
function withNumber(value, key) {
    const text = value[key];
    if (typeof text !== 'string')
        return value;
    if (/^\d{1,9}$/.test(text))
        return { ...value, [key]: Number(text) };
    if (!/^\$\{[A-Za-z_]\w*\}$/.test(text))
        return value;
    const { [key]: _, ...rest } = value;
    return rest;
}
function inResource(name, { message }) {
    return `${name}: ${message}`;
}
function chosenEnvironment(document, environment, problems) {
    if (environment === undefined)
        return undefined;
    const known = valueAt(document.value, ['environments']);
    const names = isMapping(known) ? Object.keys(known) : [];
    if (names.includes(environment))
        return environment;
    problems.push({
        code: 'unknown-environment',
        message: `${document.file} has no environment "${environment}".${(0,suggest/* didYouMean */.a)(environment, names)}`,
        place: document.placeOf(['environments'], 'key'),
        ...(names.length === 0 ? {} : { help: `It has ${names.join(', ')}.` }),
    });
    return undefined;
}
/** Environment variables, then those of the chosen environment, then the manifest's own. */
function variablesOf(document, chosen, outer) {
    const paths = [...(chosen === undefined ? [] : [['environments', chosen, 'variables']]), ['variables']];
    const scopes = paths.map((path) => valueAt(document.value, path)).filter(isMapping);
    return {
        get: (name) => {
            const given = outer.get(name);
            if (given !== undefined && given !== '')
                return given;
            const scope = scopes.find((each) => Object.hasOwn(each, name));
            return scope === undefined ? given : String(scope[name]);
        },
    };
}
/** Each name of a section with what declares it: the manifest itself, or the files that the section names. */
async function declaredLayers(document, section, ports, problems) {
    const own = partOf(document, [section]);
    if (own.value === undefined || own.value === null)
        return new Map();
    if (isMapping(own.value)) {
        return new Map(Object.keys(own.value).map((name) => [name, partOf(own, [name])]));
    }
    const patterns = schemas/* union */.KCZ([schemas/* string */.YjP().transform((text) => [text]), schemas/* array */.YOg(schemas/* string */.YjP())]).safeParse(own.value);
    if (!patterns.success) {
        problems.push({
            code: 'invalid-value',
            message: `${section} is neither a mapping of names nor a list of files.`,
            place: own.placeOf([]),
        });
        return new Map();
    }
    const declared = new Map();
    for (const [index, pattern] of patterns.data.entries()) {
        const place = own.placeOf(Array.isArray(own.value) ? [index] : []);
        const files = await ports.files.glob(pattern);
        if (files.length === 0) {
            problems.push({ code: 'no-such-file', message: `No file matches ${pattern} of ${section}.`, place });
        }
        for (const file of files) {
            for (const [name, part] of await fileLayers(file, section, ports, problems)) {
                const earlier = declared.get(name);
                if (earlier !== undefined) {
                    const first = earlier.placeOf([], 'key');
                    problems.push({
                        code: 'duplicate-name',
                        message: `"${name}" of ${section} is declared twice; the first is ${first.file}:${first.line}.`,
                        place: part.placeOf([], 'key'),
                    });
                }
                declared.set(name, part);
            }
        }
    }
    return declared;
}
/** Every policy of the manifest and of the files that it names. */
async function policyParts(document, ports, problems) {
    const own = partOf(document, ['policies']);
    if (own.value === undefined || own.value === null)
        return [];
    const entries = Array.isArray(own.value) ? listParts(own) : [own];
    const parts = [];
    for (const entry of entries) {
        if (typeof entry.value !== 'string') {
            parts.push(entry);
            continue;
        }
        const files = await ports.files.glob(entry.value);
        if (files.length === 0) {
            const message = `No file matches ${entry.value} of policies.`;
            problems.push({ code: 'no-such-file', message, place: entry.placeOf([]) });
        }
        for (const file of files) {
            const read = await readParsed(file, ports, problems);
            if (read === undefined)
                continue;
            if (!Array.isArray(read.value)) {
                const message = `${read.file} is not a list of policies.`;
                problems.push({ code: 'invalid-value', message, place: read.placeOf([]) });
            }
            parts.push(...listParts(read));
        }
    }
    return parts;
}
async function fileLayers(file, section, ports, problems) {
    const document = await readParsed(file, ports, problems);
    if (document === undefined)
        return new Map();
    if (!isMapping(document.value)) {
        const message = `${document.file} is not a mapping.`;
        problems.push({ code: 'invalid-value', message, place: document.placeOf([]) });
        return new Map();
    }
    if (section === 'connectors') {
        const wrapped = connectorLayer(document);
        const stem = file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
        if (wrapped !== undefined)
            return new Map([[wrapped.name ?? stem, wrapped.layer]]);
    }
    return new Map(Object.keys(document.value).map((name) => [name, partOf(document, [name])]));
}
/** The file's document; a problem instead of a throw, so that all files are looked at. */
async function readParsed(file, ports, problems) {
    try {
        return await readDocument(file, ports);
    }
    catch (error) {
        if (!(error instanceof errors/* BadInputError */.Ys))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}
/**
 * A connector file in either shape that people have, `{name, config}` or the bare configuration, as a declaration;
 * undefined when it is neither.
 */
function connectorLayer(document) {
    const { value } = document;
    if (!isMapping(value))
        return undefined;
    if (isMapping(value.config) && !('file' in value)) {
        const { name, ...rest } = value;
        return { name: typeof name === 'string' ? name : undefined, layer: { ...document, value: rest } };
    }
    if (!('connector.class' in value))
        return undefined;
    const placeOf = (path, target) => document.placeOf(path[0] === 'config' ? path.slice(1) : path, target);
    const name = typeof value.name === 'string' ? value.name : undefined;
    return { name, layer: { ...document, value: { config: value }, placeOf } };
}
/** The layers of a connector with what its `file` says below them. */
async function withConnectorFile(layers, ports, problems) {
    const naming = layers.findLast(({ value }) => typeof valueAt(value, ['file']) === 'string');
    const file = valueAt(naming?.value, ['file']);
    if (naming === undefined || typeof file !== 'string')
        return layers;
    const place = naming.placeOf(['file']);
    if (!(await ports.files.exists(file))) {
        problems.push({ code: 'no-such-file', message: `There is no connector file ${file}.`, place });
        return layers;
    }
    const document = await readParsed(file, ports, problems);
    if (document === undefined)
        return layers;
    const found = connectorLayer(document);
    if (found === undefined) {
        problems.push({
            code: 'connector-file',
            message: `${document.file} is no connector: it has neither connector.class nor config.`,
            place: document.placeOf([]),
        });
        return layers;
    }
    const declared = naming.value;
    const fileOnly = isMapping(found.layer.value) ? { config: found.layer.value.config } : {};
    return [
        overlayBelow([{ ...found.layer, value: fileOnly }], layers.length > 0 ? layers : [{ ...naming, value: declared }]),
    ];
}
/** `below` under `layers`; the whole stands where the layers declare it. */
function overlayBelow(below, layers) {
    const all = overlay([...below, ...layers]);
    const own = overlay(layers);
    return {
        ...all,
        file: own.file,
        text: own.text,
        placeOf: (path, target) => (path.length === 0 ? own.placeOf(path, target) : all.placeOf(path, target)),
    };
}
function aclTarget(value) {
    const targets = ['topic', 'group', 'transactional-id'].flatMap((resourceType) => {
        const resource = value[resourceType];
        return resource === undefined ? [] : [{ resourceType, resource }];
    });
    const all = value.cluster === true ? [...targets, { resourceType: 'cluster', resource: 'kafka-cluster' }] : targets;
    return all.length === 1 ? all[0] : undefined;
}
function textsOf(values) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}
/** YAML reads large whole numbers as the nearest number that a double can hold. */
function impreciseNumber(value) {
    if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value))
        return undefined;
    return {
        code: 'imprecise-number',
        message: `The number is too large to be read exactly.`,
        help: 'Put it in quotes.',
    };
}


/***/ }),

/***/ 25365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf)
/* harmony export */ });
/** A finding as a problem that stops a run. */
function problemOf({ rule, message, place, help }) {
    return {
        code: rule,
        message,
        ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
        ...(help === undefined ? {} : { help }),
    };
}


/***/ }),

/***/ 75293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99001);
/* harmony import */ var _policies_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15047);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58081);



/** What is wrong with desired state as it is written, by every rule that is not switched off, and by the policies. Asks no service. */
async function lint(state, isSelected, files, { rules = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .lintRules */ .x } = {}) {
    const findings = [];
    for (const rule of rules) {
        const severity = state.lint.rules?.[rule.id] ?? rule.severity;
        if (severity === 'off')
            continue;
        for (const { declared, kind, message, place, help } of await rule.find(state, files)) {
            if (declared.ignored.includes(rule.id) || !isSelected(kind, declared.name))
                continue;
            const problem = {
                code: rule.id,
                message,
                place: place ?? declared.place,
                ...(help === undefined ? {} : { help }),
            };
            findings.push((0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .h)(problem, severity));
        }
    }
    return [...findings, ...(await (0,_policies_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePolicyFindings */ .r)(state, isSelected))];
}


/***/ }),

/***/ 58081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ lintRules),
  o: () => (/* binding */ ownRules)
});

;// CONCATENATED MODULE: ./packages/infra/lint/acl-rules.ts
/**
 * Operations that Kafka takes on a resource; `all` on each. Source: org.apache.kafka.security.authorizer.AclEntry
 * .supportedOperations of Apache Kafka 4.
 */
const operationsOf = {
    topic: ['read', 'write', 'create', 'describe', 'delete', 'alter', 'describe-configs', 'alter-configs'],
    group: ['read', 'describe', 'delete', 'describe-configs', 'alter-configs'],
    'transactional-id': ['describe', 'write', 'two-phase-commit'],
    cluster: ['create', 'cluster-action', 'describe-configs', 'alter-configs', 'idempotent-write', 'alter', 'describe'],
};
const aclRules = [
    {
        id: 'acl-operation',
        severity: 'error',
        summary: 'Kafka never asks for this right on this kind of resource, so the access rule has no effect.',
        find: ({ acls }) => acls
            .filter(({ absent }) => !absent)
            .flatMap((declared) => declared.rules.flatMap(({ resourceType, operation }) => {
            const allowed = operationsOf[resourceType];
            if (operation === 'all' || allowed === undefined || allowed.includes(operation))
                return [];
            const message = `There is no right to ${operation} on a ${resourceType}: expected one of all, ${allowed.join(', ')}.`;
            return [{ kind: 'acl', declared, message, place: declared.placeOf(['operations']) }];
        })),
    },
    {
        id: 'acl-principal',
        severity: 'error',
        summary: 'A principal has a type and a name, as User:ana; Kafka refuses or never matches another one.',
        find: ({ acls }) => acls
            .filter(({ absent, rules }) => !absent && !/^[A-Za-z]+:\S/.test(rules[0]?.principal ?? ''))
            .map((declared) => ({
            kind: 'acl',
            declared,
            place: declared.placeOf(['principal']),
            message: `"${declared.rules[0]?.principal}" is no principal: expected a type and a name.`,
            help: `Write User:${declared.rules[0]?.principal}, with a colon.`,
        })),
    },
    {
        id: 'acl-pattern',
        severity: 'warning',
        summary: 'A literal resource with a star at its end means the name as it stands, which nothing has.',
        find: ({ acls }) => acls
            .filter(({ absent, rules: [rule] }) => {
            const resource = rule?.resource ?? '';
            return !absent && resource !== '*' && resource.includes('*');
        })
            .map((declared) => ({
            kind: 'acl',
            declared,
            place: declared.placeOf([declared.rules[0]?.resourceType ?? 'topic']),
            message: `"${declared.rules[0]?.resource}" is taken as it stands: access rules have no wildcards but * alone.`,
            help: `For all names that begin so, write the beginning and pattern: prefixed.`,
        })),
    },
];

// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
// EXTERNAL MODULE: ./packages/infra/connectors/plugin-settings.ts + 1 modules
var plugin_settings = __webpack_require__(18901);
// EXTERNAL MODULE: ./packages/infra/connectors/sensitive.ts
var sensitive = __webpack_require__(61720);
// EXTERNAL MODULE: ./packages/infra/connectors/topics-of.ts
var topics_of = __webpack_require__(52342);
;// CONCATENATED MODULE: ./packages/infra/lint/connector-rules.ts




function connectorRule(rule, find) {
    return {
        ...rule,
        find: (state) => state.connectors
            .filter(({ absent }) => !absent)
            .flatMap((declared) => find(declared, state).map((lint) => ({ ...lint, kind: 'connector', declared }))),
    };
}
function isLiteralSecret(name, value, config) {
    if ((0,sensitive/* holdsLogin */.AC)(value))
        return true;
    return (0,sensitive/* isSensitiveSetting */.bn)(name, (0,plugin_settings/* passwordSettings */.dI)(config)) && value !== '' && !/\$\{[^}]+\}/.test(value);
}
const connectorRules = [
    connectorRule({ id: 'connector-class', severity: 'error', summary: 'A connector needs connector.class.' }, ({ config, name, placeOf }) => (config['connector.class'] ?? '').trim() === ''
        ? [{ place: placeOf(['config'], 'key'), message: `Connector "${name}" has no connector.class.` }]
        : []),
    connectorRule({
        id: 'connector-literal-secret',
        severity: 'error',
        summary: 'A secret stands in the file as plain text; everybody who may read the repository or ask Connect has it.',
    }, ({ template, placeOf }) => Object.entries(template)
        .filter(([name, value]) => isLiteralSecret(name, value, template))
        .map(([name]) => ({
        place: placeOf(['config', name]),
        message: `${name} ${(0,sensitive/* holdsLogin */.AC)(template[name] ?? '') ? 'holds a login that stands' : 'stands'} in the file as plain text.`,
        help: 'Write a reference that Connect resolves, as ${file:/run/secrets/x.properties:key}, or ${NAME} of a variable.',
    }))),
    connectorRule({
        id: 'connector-name',
        severity: 'error',
        summary: 'Connect takes a connector of this name and can then neither show nor change it over REST.',
    }, ({ name }) => 
    // Jetty 12 refuses %2F, %5C and the like in a path with 400 (seen on Connect 4.3).
    /[/\\;%]|^\s|\s$/.test(name)
        ? [
            {
                message: `"${name}" cannot be the name of a connector: slashes, backslashes, semicolons and percent signs make it unreachable.`,
            },
        ]
        : []),
    connectorRule({
        id: 'connector-dead-letters',
        severity: 'warning',
        summary: 'A sink that tolerates errors drops records unless it has a dead letter queue.',
    }, ({ config, placeOf }) => (0,topics_of/* isSink */.qz)(config) &&
        config['errors.tolerance'] === 'all' &&
        (config['errors.deadletterqueue.topic.name'] ?? '') === ''
        ? [
            {
                place: placeOf(['config', 'errors.tolerance']),
                message: 'errors.tolerance is all and there is no dead letter queue: records that fail are dropped unseen.',
                help: 'Set errors.deadletterqueue.topic.name, and declare that topic.',
            },
        ]
        : []),
    connectorRule({ id: 'connector-tasks-max', severity: 'error', summary: 'tasks.max is a whole number, 1 or more.' }, ({ config, placeOf }) => config['tasks.max'] === undefined || /^([1-9]\d*|\$\{.*\})$/.test(config['tasks.max'].trim())
        ? []
        : [
            {
                place: placeOf(['config', 'tasks.max']),
                message: `tasks.max is "${config['tasks.max']}": expected a whole number, 1 or more.`,
            },
        ]),
    connectorRule({
        id: 'connector-setting-unknown',
        severity: 'warning',
        summary: 'Nobody reads the setting: the plugin has none of this name, or it is a misspelt one of Kafka Connect.',
    }, ({ config, placeOf }) => {
        const { types, isComplete } = (0,plugin_settings/* knownSettings */.Xd)(config);
        const known = Object.keys(types);
        return Object.keys(config)
            .filter((name) => types[name] === undefined && !(0,plugin_settings/* isForPart */.dQ)(name, config))
            .flatMap((name) => {
            const place = placeOf(['config', name], 'key');
            if (isComplete) {
                const message = `${config['connector.class']} has no setting ${name}, and ignores it.${(0,suggest/* didYouMean */.a)(name, known)}`;
                return [{ place, message }];
            }
            const near = misspelt(name, known);
            return near === undefined
                ? []
                : [{ place, message: `${name} is no setting of Kafka Connect, which has ${near}. Did you mean "${near}"?` }];
        });
    }),
    connectorRule({
        id: 'connector-setting-value',
        severity: 'error',
        summary: "The value has not the setting's type, or is none of those that Kafka Connect takes.",
    }, ({ config, template, injected, placeOf }) => {
        const { types } = (0,plugin_settings/* knownSettings */.Xd)(config);
        return Object.entries(config).flatMap(([name, value]) => {
            const type = types[name];
            const fault = type === undefined || name === 'tasks.max' ? undefined : (0,plugin_settings/* settingFault */.Zw)(name, type, value);
            if (fault === undefined)
                return [];
            // What a variable holds may be a secret.
            const shown = injected.has(name) ? (template[name] ?? '') : value;
            return [{ place: placeOf(['config', name]), message: `${name} is "${shown}": expected ${fault}.` }];
        });
    }),
    connectorRule({
        id: 'connector-setting-missing',
        severity: 'error',
        summary: 'The plugin does not start without the setting.',
    }, ({ config, placeOf }) => {
        const className = config['connector.class'] ?? '';
        const missing = (0,plugin_settings/* knownSettings */.Xd)(config).required.filter((name) => (config[name] ?? '').trim() === '');
        const both = config.topics !== undefined && config['topics.regex'] !== undefined && (0,topics_of/* isSink */.qz)(config);
        const neither = /Sink(Connector)?$/.test(className) && !(0,topics_of/* isSink */.qz)(config);
        return [
            ...missing.map((name) => ({ place: placeOf(['config'], 'key'), message: `${className} needs ${name}.` })),
            ...(neither
                ? [{ place: placeOf(['config'], 'key'), message: `${className} needs topics, or topics.regex.` }]
                : []),
            ...(both
                ? [
                    {
                        place: placeOf(['config', 'topics.regex'], 'key'),
                        message: 'topics and topics.regex exclude each other.',
                    },
                ]
                : []),
        ];
    }),
    connectorRule({
        id: 'connector-transform',
        severity: 'error',
        summary: 'A transform or predicate is listed without its type, or set up without being listed.',
    }, ({ config, placeOf }) => ['transforms', 'predicates'].flatMap((list) => partFaults(list, config, placeOf))),
];
/** A name that is so near to one of Kafka Connect's own that it must be meant; short ones may be a plugin's. */
function misspelt(name, known) {
    if (!name.includes('.'))
        return undefined;
    const [near] = (0,suggest/* nearestNames */.L)(name, known, 1);
    if (near === undefined || near.includes(name) || name.includes(near))
        return undefined;
    const steps = (text) => text.split('.').length;
    return steps(near) === steps(name) && Math.abs(near.length - name.length) <= 2 && sharesMost(name, near)
        ? near
        : undefined;
}
/** All but one of the words between dots are the same. */
function sharesMost(left, right) {
    const words = right.split('.');
    return left.split('.').filter((word, index) => word !== words[index]).length <= 1;
}
function partFaults(list, config, placeOf) {
    const listed = (config[list] ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
    if (config[list]?.includes('${'))
        return [];
    const singular = list.slice(0, -1);
    const set = Object.keys(config).filter((name) => name.startsWith(`${list}.`));
    // An alias may hold dots itself.
    const isListed = (setting) => listed.some((name) => setting.startsWith(`${list}.${name}.`));
    return [
        ...listed
            .filter((name) => (config[`${list}.${name}.type`] ?? '').trim() === '')
            .map((name) => ({
            place: placeOf(['config', list]),
            message: `The ${singular} "${name}" has no ${list}.${name}.type.`,
        })),
        ...set
            .filter((setting) => !isListed(setting))
            .map((setting) => ({
            place: placeOf(['config', setting], 'key'),
            message: `${setting} belongs to no ${singular} that ${list} lists.${(0,suggest/* didYouMean */.a)(setting.split('.')[1] ?? '', listed)}`,
            help: `Add it to ${list}, or take the setting out.`,
        })),
    ];
}

;// CONCATENATED MODULE: ./packages/infra/lint/naming-rules.ts
/** Every declaration that is not marked for deletion, by section. */
function sectionsOf(state) {
    const present = (declared) => declared.filter(({ absent }) => !absent);
    return [
        { kind: 'topic', naming: 'topics', declared: present(state.topics) },
        { kind: 'acl', naming: 'acls', declared: present(state.acls) },
        { kind: 'schema', naming: 'schemas', declared: present(state.schemas) },
        { kind: 'connector', naming: 'connectors', declared: present(state.connectors) },
    ];
}
const namingRules = [
    {
        id: 'name-pattern',
        severity: 'error',
        summary: 'The name does not match lint.naming of its section.',
        find: (state) => sectionsOf(state).flatMap(({ kind, naming, declared }) => {
            const pattern = state.lint.naming?.[naming];
            if (pattern === undefined)
                return [];
            const whole = new RegExp(`^(?:${pattern})$`);
            return declared
                .filter(({ name }) => !whole.test(name))
                .map((each) => ({ kind, declared: each, message: `The name "${each.name}" does not match ${pattern}.` }));
        }),
    },
    {
        id: 'owner-missing',
        severity: 'error',
        summary: 'Nobody answers for the resource, and lint.require-owner says that somebody must.',
        find: (state) => state.lint['require-owner'] !== true
            ? []
            : sectionsOf(state).flatMap(({ kind, declared }) => declared
                .filter(({ owner }) => owner === undefined)
                .map((each) => ({
                kind,
                declared: each,
                message: `"${each.name}" has no owner.`,
                help: 'Write owner: TEAM.',
            }))),
    },
];

;// CONCATENATED MODULE: ./packages/infra/lint/reference-rules.ts


/** What one resource says of another must be true. */
const referenceRules = [
    {
        id: 'connector-topic-undeclared',
        severity: 'warning',
        summary: 'A connector reads or writes a topic that nobody declares.',
        find: ({ connectors, topics }) => {
            const names = topics.map(({ name }) => name);
            if (names.length === 0)
                return [];
            return connectors
                .filter(({ absent }) => !absent)
                .flatMap((declared) => (0,topics_of/* topicsOf */.eU)(declared.config)
                .filter(({ topic }) => !names.includes(topic) && !topic.includes('${'))
                .map(({ topic, setting }) => ({
                kind: 'connector',
                declared,
                place: declared.placeOf(['config', setting]),
                message: `Connector "${declared.name}" uses topic "${topic}", which is not declared.${(0,suggest/* didYouMean */.a)(topic, names)}`,
            })));
        },
    },
    {
        id: 'acl-topic-undeclared',
        severity: 'warning',
        summary: 'An access rule names a topic that nobody declares.',
        find: ({ acls, topics }) => {
            const names = topics.map(({ name }) => name);
            if (names.length === 0)
                return [];
            return acls
                .filter(({ absent }) => !absent)
                .flatMap((declared) => {
                const [rule] = declared.rules;
                if (rule?.resourceType !== 'topic' || rule.resource === '*')
                    return [];
                const isKnown = names.some((name) => rule.pattern === 'prefixed' ? name.startsWith(rule.resource) : name === rule.resource);
                if (isKnown)
                    return [];
                const message = rule.pattern === 'prefixed'
                    ? `No declared topic begins with "${rule.resource}".`
                    : `Topic "${rule.resource}" is not declared.${(0,suggest/* didYouMean */.a)(rule.resource, names)}`;
                return [{ kind: 'acl', declared, message, place: declared.placeOf(['topic']) }];
            });
        },
    },
    {
        id: 'topic-two-owners',
        severity: 'warning',
        summary: 'Connectors of different owners write to one topic, or another owner than the topic has.',
        find: ({ topics, connectors }) => connectors
            .filter(({ absent, owner }) => !absent && owner !== undefined)
            .flatMap((declared) => (0,topics_of/* writtenTopics */.yo)(declared.config).flatMap(({ topic, setting }) => {
            const owners = new Set([
                topics.find(({ name }) => name === topic)?.owner,
                ...connectors
                    .filter((other) => !other.absent && (0,topics_of/* writtenTopics */.yo)(other.config).some((each) => each.topic === topic))
                    .map(({ owner }) => owner),
            ]);
            owners.delete(undefined);
            owners.delete(declared.owner);
            if (owners.size === 0)
                return [];
            const message = `Topic "${topic}" is written by "${declared.name}" of ${declared.owner}, but belongs to ${[...owners].join(', ')} too.`;
            return [{ kind: 'connector', declared, message, place: declared.placeOf(['config', setting]) }];
        })),
    },
    {
        id: 'schema-file-missing',
        severity: 'error',
        summary: 'The schema file is not there.',
        find: async ({ schemas, topics }, files) => {
            const found = [];
            for (const declared of schemas) {
                if (declared.absent || (await files.exists(declared.file)))
                    continue;
                const message = `There is no schema file ${declared.file}.`;
                found.push({ kind: 'schema', declared, message, place: declared.placeOf(['file']) });
            }
            const subjects = schemas.map(({ name }) => name);
            for (const { declared, side, schema } of sidesOf(topics)) {
                if (schema === undefined || subjects.includes(schema) || (await files.exists(schema)))
                    continue;
                found.push({
                    kind: 'topic',
                    declared,
                    place: declared.placeOf([side, 'schema']),
                    message: `"${schema}" is neither a declared subject nor a file.${(0,suggest/* didYouMean */.a)(schema, subjects)}`,
                });
            }
            return found;
        },
    },
    {
        id: 'contract-missing',
        severity: 'error',
        summary: 'The contract file is not there.',
        find: async ({ topics, connectors }, files) => {
            const named = [
                ...sidesOf(topics).map(({ declared, side, contract }) => ({ kind: 'topic', declared, side, contract })),
                ...topics.map((declared) => ({ kind: 'topic', declared, side: 'verify', contract: declared.verify?.contract })),
                ...connectors.map((declared) => ({
                    kind: 'connector',
                    declared,
                    side: 'verify',
                    contract: declared.verify?.contract,
                })),
            ];
            const found = [];
            for (const { kind, declared, side, contract } of named) {
                if (contract === undefined || declared.absent || (await files.exists(contract)))
                    continue;
                const place = declared.placeOf([side, 'contract']);
                found.push({ kind, declared, place, message: `There is no contract file ${contract}.` });
            }
            return found;
        },
    },
    {
        id: 'schema-unreadable',
        severity: 'error',
        summary: 'The schema file is no JSON, as schemas of this type are.',
        find: async ({ schemas }, files) => {
            const found = [];
            for (const declared of schemas) {
                if (declared.absent || declared.schemaType === 'PROTOBUF' || !(await files.exists(declared.file)))
                    continue;
                const fault = jsonFault(await files.readText(declared.file));
                if (fault === undefined)
                    continue;
                const { line, column, reason } = fault;
                const file = files.placePath(declared.file);
                found.push({
                    kind: 'schema',
                    declared,
                    message: `${file} is no JSON: ${reason}.`,
                    place: { file, line, column },
                });
            }
            return found;
        },
    },
    {
        id: 'schema-reference-undeclared',
        severity: 'warning',
        summary: 'A schema refers to a subject that nobody declares.',
        find: ({ schemas }) => {
            const names = schemas.filter(({ absent }) => !absent).map(({ name }) => name);
            return schemas
                .filter(({ absent }) => !absent)
                .flatMap((declared) => declared.references.flatMap(({ subject }, index) => {
                if (names.includes(subject))
                    return [];
                const message = `"${declared.name}" refers to subject "${subject}", which is not declared.${(0,suggest/* didYouMean */.a)(subject, names)}`;
                return [{ kind: 'schema', declared, message, place: declared.placeOf(['references', index, 'subject']) }];
            }));
        },
    },
    {
        id: 'schema-reference-cycle',
        severity: 'error',
        summary: 'Schemas refer to each other in a circle, so none can be registered first.',
        find: ({ schemas }) => {
            const byName = new Map(schemas.map((schema) => [schema.name, schema]));
            return schemas.flatMap((declared) => {
                const circle = circleFrom(declared.name, (name) => byName.get(name)?.references.map(({ subject }) => subject) ?? []);
                if (circle === undefined)
                    return [];
                return [
                    {
                        kind: 'schema',
                        declared,
                        place: declared.placeOf(['references']),
                        message: `A circle: ${circle.join(' → ')}.`,
                    },
                ];
            });
        },
    },
];
/** Where a text ceases to be JSON; undefined when it is JSON as a whole. */
function jsonFault(text) {
    const plain = text.replace(/^\uFEFF/, '');
    try {
        JSON.parse(plain);
        return undefined;
    }
    catch (error) {
        const told = error instanceof Error ? error.message : '';
        const [, position] = /at position (\d+)/.exec(told) ?? [];
        const wrong = position === undefined ? wrongToken(plain) : Number(position);
        const lines = plain.slice(0, wrong).split(/\r\n|\r|\n/);
        const token = /^[^\s,:{}[\]]{1,20}/.exec(plain.slice(wrong))?.[0];
        const reason = wrong >= plain.trimEnd().length ? 'it ends in the middle' : `${token ?? plain[wrong]} is not expected here`;
        return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, reason };
    }
}
/** Offset of the first thing that JSON does not have; the end when it has each of them, but not in this order. */
function wrongToken(text) {
    const token = /\s+|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
    let at = 0;
    while (at < text.length) {
        token.lastIndex = at;
        if (!token.test(text))
            return at;
        at = token.lastIndex;
    }
    return text.trimEnd().length;
}
function sidesOf(topics) {
    return topics
        .filter(({ absent }) => !absent)
        .flatMap((declared) => ['key', 'value'].map((side) => ({ declared, side, ...declared[side] })));
}
/** The way from a name back to itself; undefined when there is none. */
function circleFrom(start, next) {
    const seen = new Set();
    const walk = (name, way) => {
        for (const step of next(name)) {
            if (step === start)
                return [...way, step];
            if (seen.has(step))
                continue;
            seen.add(step);
            const found = walk(step, [...way, step]);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return walk(start, [start]);
}

// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
// EXTERNAL MODULE: ./packages/infra/topics/config-definitions.ts
var config_definitions = __webpack_require__(55227);
;// CONCATENATED MODULE: ./packages/infra/lint/topic-rules.ts


const names = config_definitions/* configDefinitions */.Rb.map(({ name }) => name);
/** A rule that looks at one topic at a time; deleted ones are not looked at. */
function topicRule(rule, find) {
    return {
        ...rule,
        find: ({ topics }) => topics
            .filter(({ absent }) => !absent)
            .flatMap((declared) => find(declared).map((lint) => ({ ...lint, kind: 'topic', declared }))),
    };
}
const topicRules = [
    topicRule({ id: 'topic-config-unknown', severity: 'error', summary: 'Kafka has no topic config of this name.' }, ({ configs, placeOf }) => Object.keys(configs)
        // Services add configs of their own, as confluent.value.schema.validation.
        .filter((name) => (0,config_definitions/* definitionOf */.Fg)(name) === undefined && !/^(confluent|redpanda)\./.test(name))
        .map((name) => ({
        place: placeOf(['configs', name], 'key'),
        message: config_definitions/* removedConfigs */.Sf.includes(name)
            ? `${name} was removed in Kafka 4.0.`
            : `Kafka has no topic config ${name}.${(0,suggest/* didYouMean */.a)(name, names)}`,
    }))),
    topicRule({
        id: 'topic-config-value',
        severity: 'error',
        summary: "The value has not the config's type or is out of its range.",
    }, ({ configs, placeOf }) => Object.entries(configs).flatMap(([name, value]) => {
        const definition = (0,config_definitions/* definitionOf */.Fg)(name);
        const fault = definition === undefined ? undefined : (0,config_definitions/* valueFault */.SH)(definition, value);
        return fault === undefined
            ? []
            : [
                {
                    place: placeOf(['configs', name]),
                    message: `${name} is "${value}": expected ${fault}.`,
                    ...meantNumber(name, value),
                },
            ];
    })),
    topicRule({ id: 'topic-name', severity: 'error', summary: 'Kafka takes no topic of this name.' }, ({ name }) => {
        if (!/^[a-zA-Z0-9._-]{1,249}$/.test(name) || name === '.' || name === '..') {
            return [
                {
                    message: `"${name}" cannot be the name of a topic: letters, digits, dots, underscores and dashes, at most 249.`,
                },
            ];
        }
        return [];
    }),
    topicRule({
        id: 'topic-min-insync-replicas',
        severity: 'error',
        summary: 'More in-sync replicas than replicas stop every write; as many stop it when one broker is down.',
    }, ({ configs, replication, placeOf }) => {
        const minimum = Number(configs['min.insync.replicas']);
        if (Number.isNaN(minimum) || replication === undefined || minimum < replication || replication === 1)
            return [];
        const place = placeOf(['configs', 'min.insync.replicas']);
        return minimum > replication
            ? [
                {
                    place,
                    message: `min.insync.replicas ${minimum} is more than replication ${replication}: every write with acks=all fails.`,
                },
            ]
            : [
                {
                    place,
                    message: `min.insync.replicas equals replication ${replication}: one broker down stops every write with acks=all.`,
                },
            ];
    }),
    topicRule({
        id: 'topic-retention-without-delete',
        severity: 'warning',
        summary: 'Retention has no effect on a topic that is only compacted.',
    }, ({ configs, placeOf }) => {
        if (configs['cleanup.policy'] !== 'compact')
            return [];
        return ['retention.ms', 'retention.bytes']
            .filter((name) => configs[name] !== undefined)
            .map((name) => ({
            place: placeOf(['configs', name], 'key'),
            message: `${name} has no effect: cleanup.policy is compact alone.`,
            help: 'Write cleanup.policy: [compact, delete], or leave the retention out.',
        }));
    }),
    topicRule({
        id: 'topic-segment-beyond-retention',
        severity: 'warning',
        summary: 'Kafka deletes whole segments: one that rolls later than the retention keeps records longer.',
    }, ({ configs, placeOf }) => {
        const policy = configs['cleanup.policy'] ?? 'delete';
        const retention = Number(configs['retention.ms'] ?? Number.NaN);
        const segment = Number(configs['segment.ms'] ?? (0,config_definitions/* definitionOf */.Fg)('segment.ms')?.standard);
        if (!policy.includes('delete') || !(retention > 0) || segment <= retention)
            return [];
        if (configs['segment.ms'] === undefined && retention >= 3_600_000)
            return [];
        return [
            {
                place: placeOf(['configs', configs['segment.ms'] === undefined ? 'retention.ms' : 'segment.ms']),
                message: `A segment is closed after ${segment} ms, later than retention.ms ${retention}: records live until both have passed.`,
            },
        ];
    }),
    topicRule({
        id: 'topic-compaction-lag',
        severity: 'error',
        summary: 'Records must be compacted before they may be: the brokers refuse the topic.',
    }, ({ configs, placeOf }) => {
        const [least, most] = [numberOf(configs, 'min.compaction.lag.ms'), numberOf(configs, 'max.compaction.lag.ms')];
        if (least === undefined || most === undefined || least <= most)
            return [];
        const message = `min.compaction.lag.ms ${least} is more than max.compaction.lag.ms ${most}.`;
        return [{ place: placeOf(['configs', 'min.compaction.lag.ms']), message }];
    }),
    topicRule({
        id: 'topic-compaction-without-compact',
        severity: 'warning',
        summary: 'A config of compaction has no effect on a topic that is not compacted.',
    }, ({ configs, placeOf }) => {
        const policy = configs['cleanup.policy'];
        if (policy === undefined || policy.includes('compact'))
            return [];
        return compactionConfigs
            .filter((name) => configs[name] !== undefined)
            .map((name) => ({
            place: placeOf(['configs', name], 'key'),
            message: `${name} has no effect: cleanup.policy is ${policy}.`,
            help: 'Write cleanup.policy: compact (or [compact, delete]), or leave the config out.',
        }));
    }),
    topicRule({
        id: 'topic-tiered-storage',
        severity: 'error',
        summary: 'Local retention beyond the whole, or tiered storage of a compacted topic: the brokers refuse it.',
    }, ({ configs, placeOf }) => [
        ...['ms', 'bytes'].flatMap((unit) => {
            const [local, whole] = [numberOf(configs, `local.retention.${unit}`), numberOf(configs, `retention.${unit}`)];
            // -2 stands for the whole retention, -1 for no limit.
            if (local === undefined || whole === undefined || local === -2 || whole === -1)
                return [];
            if (local !== -1 && local <= whole)
                return [];
            const message = `local.retention.${unit} ${local} is more than retention.${unit} ${whole}.`;
            return [{ place: placeOf(['configs', `local.retention.${unit}`]), message }];
        }),
        ...(configs['remote.storage.enable']?.toLowerCase() === 'true' && configs['cleanup.policy']?.includes('compact')
            ? [
                {
                    place: placeOf(['configs', 'remote.storage.enable']),
                    message: 'remote.storage.enable is true, and cleanup.policy compacts: Kafka has no tiered storage for that.',
                },
            ]
            : []),
    ]),
    {
        id: 'topic-name-collision',
        severity: 'error',
        summary: 'Names that differ in dots and underscores alone: Kafka takes them for the same and refuses the second.',
        find: ({ topics }) => {
            const present = topics.filter(({ absent }) => !absent);
            const firstOf = new Map();
            return present.flatMap((declared) => {
                const flat = declared.name.replaceAll('.', '_');
                const first = firstOf.get(flat);
                if (first === undefined) {
                    firstOf.set(flat, declared.name);
                    return [];
                }
                if (first === declared.name)
                    return [];
                const message = `Topics "${first}" and "${declared.name}" collide: Kafka's metrics write dots and underscores alike.`;
                return [{ kind: 'topic', declared, message }];
            });
        },
    },
    {
        id: 'topic-partitions',
        severity: 'error',
        summary: 'The number of partitions is outside of lint.partitions.',
        find: ({ topics, lint }) => outside(topics, 'partitions', lint.partitions),
    },
    {
        id: 'topic-replication',
        severity: 'error',
        summary: 'The replication is outside of lint.replication.',
        find: ({ topics, lint }) => outside(topics, 'replication', lint.replication),
    },
];
const byteUnits = { k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 };
/** The number that a text for people stands for: 7d, 10MiB, 86_400_000. */
function meantNumber(name, value) {
    const text = value.trim();
    if (/^\d[\d_]*$/.test(text))
        return { help: `Write ${text.replaceAll('_', '')}.` };
    const ms = name.endsWith('.ms') ? (0,duration/* parseDuration */.E9)(text) : undefined;
    if (ms !== undefined)
        return { help: `Write ${ms}.` };
    const [, amount, unit] = /^(\d+(?:\.\d+)?) ?([kmg]i?)b?$/i.exec(text) ?? [];
    const bytes = name.endsWith('.bytes')
        ? Number(amount) * (byteUnits[unit?.toLowerCase() ?? ''] ?? Number.NaN)
        : Number.NaN;
    return Number.isInteger(bytes) ? { help: `Write ${bytes}.` } : {};
}
const compactionConfigs = [
    'min.cleanable.dirty.ratio',
    'min.compaction.lag.ms',
    'max.compaction.lag.ms',
    'delete.retention.ms',
];
/** Undefined where it is unset, or no number. */
function numberOf(configs, name) {
    const text = configs[name];
    return text === undefined || text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}
function outside(topics, field, bounds = {}) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = bounds;
    return topics
        .filter(({ absent }) => !absent)
        .flatMap((declared) => {
        const value = declared[field];
        if (value === undefined || (value >= min && value <= max))
            return [];
        const allowed = value < min ? `at least ${min}` : `at most ${max}`;
        const message = `Topic "${declared.name}" has ${field} ${value}: expected ${allowed}.`;
        return [{ kind: 'topic', declared, message, place: declared.placeOf([field]) }];
    });
}

;// CONCATENATED MODULE: ./packages/infra/lint/rules.ts





/** Those that look at one resource at a time, and so hold also where others cannot be read. */
const ownRules = [...namingRules, ...topicRules, ...aclRules, ...connectorRules];
/** Every lint rule. */
const lintRules = [...ownRules, ...referenceRules];


/***/ }),

/***/ 38317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ makePlan)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90425);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98573);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(632);
/* harmony import */ var _policies_evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15047);



/** Compares desired state with live state. Reads only. Errors are those of the services' clients. */
async function makePlan(state, platform, targets, isSelected, { tolerant = false } = {}) {
    const available = _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.filter(({ service }) => platform[service] !== undefined);
    const unread = [];
    const tried = await Promise.all(available.map((kind) => kind.plan(state, platform, isSelected).catch((error) => {
        if (!tolerant || !(error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .UnreachableError */ .Jk))
            throw error;
        unread.push(error.problem);
        return undefined;
    })));
    const parts = tried.filter((part) => part !== undefined);
    const planned = parts.flatMap(({ changes }) => changes).toSorted((left, right) => left.order - right.order);
    const orders = [...new Set(planned.map(({ order }) => order))];
    const changes = planned.map(({ change, order }) => ({ ...change, step: orders.indexOf(order) + 1 }));
    const count = (action) => changes.filter((change) => change.action === action).length;
    const plan = {
        planVersion: 1,
        ...(state.environment === undefined ? {} : { environment: state.environment }),
        targets: [...targets],
        counts: Object.fromEntries(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .planActions */ .li.map((action) => [action, count(action)])),
        changes,
    };
    return {
        plan,
        planned,
        policyFindings: await (0,_policies_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .changePolicyFindings */ .D)(state, plan),
        blockers: planned.flatMap(({ difference }) => difference.blockers),
        check: async () => (await Promise.all(parts.map((part) => part.check()))).flat(),
        unplanned: _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E
            .filter((kind) => platform[kind.service] === undefined && kind.isDeclared(state, isSelected))
            .map(({ name }) => name),
        unread,
    };
}


/***/ }),

/***/ 36448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlan)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88898);

/** `Plan: 2 to create, 1 to change, 3 unchanged.` */
function describePlan(plan) {
    return `Plan: ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .describeActions */ .xd)(plan)}.`;
}


/***/ }),

/***/ 15047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ changePolicyFindings),
/* harmony export */   r: () => (/* binding */ resourcePolicyFindings)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99001);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71087);


/** What policies on resources find in desired state. */
async function resourcePolicyFindings(state, isSelected) {
    const policies = state.policies.filter(({ on }) => on === 'resource');
    if (policies.length === 0)
        return [];
    const cel = await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(2020), __webpack_require__.e(7158), __webpack_require__.e(7883)]).then(__webpack_require__.bind(__webpack_require__, 45783));
    const resources = (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredResources */ .iE)(state);
    const shared = { desired: (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredValue */ .Ik)(resources), environment: state.environment ?? '' };
    return resources
        .filter(({ kind, declared }) => isSelected(kind, declared.name))
        .flatMap(({ kind, declared, value }) => policies
        .filter((policy) => concerns(policy, kind, declared))
        .flatMap((policy) => judge(policy, { ...shared, resource: value }, `${kind}/${declared.name}`, declared.place, cel)));
}
/** What policies on changes find in a plan. */
async function changePolicyFindings(state, plan) {
    const policies = state.policies.filter(({ on }) => on === 'change');
    const changes = plan.changes.filter(({ action }) => action !== 'none');
    if (policies.length === 0 || changes.length === 0)
        return [];
    const cel = await Promise.all(/* import() */[__webpack_require__.e(1895), __webpack_require__.e(2020), __webpack_require__.e(7158), __webpack_require__.e(7883)]).then(__webpack_require__.bind(__webpack_require__, 45783));
    const resources = (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredResources */ .iE)(state);
    const byId = new Map(resources.map((resource) => [`${resource.kind}/${resource.declared.name}`, resource]));
    const shared = { plan: (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .planValue */ .D_)(plan), desired: (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .desiredValue */ .Ik)(resources), environment: state.environment ?? '' };
    return changes.flatMap((change) => {
        const resource = byId.get(change.id);
        if (resource === undefined)
            return [];
        const variables = { ...shared, change: (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .changeValue */ .m$)(change), resource: resource.value };
        return policies
            .filter((policy) => concernsChange(policy, change, resource))
            .flatMap((policy) => judge(policy, variables, change.id, resource.declared.place, cel));
    });
}
function concerns({ kinds, id, ignorable }, kind, { ignored }) {
    return (kinds === undefined || kinds.has(kind)) && !(ignorable && ignored.includes(id));
}
function concernsChange(policy, { kind, action }, { declared }) {
    return concerns(policy, kind, declared) && (policy.actions === undefined || policy.actions.has(action));
}
/** A rule that cannot be evaluated says nothing of the resource: it is a finding of its own, and never passes. */
function judge(policy, variables, id, place, cel) {
    const frame = {
        message: undefined,
        value: undefined,
        further: (name) => Object.hasOwn(variables, name) ? cel.celInput(variables[name], cel.noTypes) : undefined,
    };
    for (const part of ['when', 'rule']) {
        const evaluate = policy[part];
        if (evaluate === undefined)
            continue;
        const outcome = evaluate(frame);
        if (outcome === true)
            continue;
        if (outcome === false)
            return part === 'when' ? [] : [violation(policy, id, place)];
        const reason = outcome instanceof cel.RuleError ? outcome.reason : 'its value is neither true nor false';
        return [unevaluated(policy, part, reason, id, place)];
    }
    return [];
}
function violation({ id: rule, message, help, severity, shown }, id, place) {
    const problem = { code: rule, message: `${id}: ${message}`, place, help: help ?? `The policy asks for ${shown}` };
    return (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .h)(problem, severity);
}
function unevaluated({ id: rule, place: at }, part, reason, id, place) {
    const absent = /^field not found/.test(reason) ? ' has(...) asks whether a field is there.' : '';
    return (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .findingOf */ .h)({
        code: 'policy-error',
        message: `Policy "${rule}" (${at.file}:${at.line}) cannot be evaluated on ${id}: ${part}: ${reason}.`,
        place,
        help: `Whether ${id} keeps it is not known.${absent}`,
    }, 'error');
}


/***/ }),

/***/ 71087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ planValue),
/* harmony export */   Ik: () => (/* binding */ desiredValue),
/* harmony export */   Qd: () => (/* binding */ changeFields),
/* harmony export */   iE: () => (/* binding */ declaredResources),
/* harmony export */   m$: () => (/* binding */ changeValue),
/* harmony export */   qM: () => (/* binding */ resourceFields),
/* harmony export */   zo: () => (/* binding */ variableNames)
/* harmony export */ });
/* harmony import */ var _connectors_topics_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52342);
/* harmony import */ var _topics_config_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55227);


/**
 * What expressions of policies see. docs/policies.md documents it: fields may be added, never change meaning. What a
 * resource does not say is absent (`has(resource.owner)`), never a default. No secret is in it: connectors are seen as
 * written, with `${NAME}` for what a variable holds.
 */
/** Variables of a policy on resources, and on changes. */
const variableNames = {
    resource: ['resource', 'desired', 'environment'],
    change: ['change', 'plan', 'resource', 'desired', 'environment'],
};
const common = ['kind', 'name', 'owner', 'state'];
const fieldsByKind = {
    topic: ['partitions', 'replication', 'configs', 'unlisted', 'key', 'value', 'verified'],
    acl: ['principal', 'host', 'permission', 'operations', 'pattern', 'resource_type', 'resource'],
    schema: ['file', 'type', 'compatibility', 'references'],
    connector: ['class', 'config', 'topics', 'probe', 'verified'],
};
/** Fields of `resource` for these kinds, or for all. */
function resourceFields(kinds) {
    const named = Object.entries(fieldsByKind).filter(([kind]) => kinds === undefined || kinds.includes(kind));
    return [...common, ...new Set(named.flatMap(([, fields]) => fields))];
}
/** Fields of `change`. */
const changeFields = ['id', 'kind', 'name', 'action', 'risk', 'undo', 'step', 'fields'];
/** Every declared resource, also those that are marked for deletion. */
function declaredResources(state) {
    return [
        ...state.topics.map((declared) => {
            const { partitions, replication, configs, unlisted, key, value, verify } = declared;
            const typed = Object.entries(configs).map(([name, text]) => [name, typedConfig(name, text)]);
            const more = { partitions, replication, configs: Object.fromEntries(typed), unlisted, key, value };
            return resourceOf('topic', declared, { ...more, verified: verify !== undefined });
        }),
        ...state.acls.map((declared) => {
            const [rule] = declared.rules;
            return resourceOf('acl', declared, {
                principal: rule?.principal,
                host: rule?.host,
                permission: rule?.permission,
                operations: declared.rules.map(({ operation }) => operation),
                pattern: rule?.pattern,
                resource_type: rule?.resourceType,
                resource: rule?.resource,
            });
        }),
        ...state.schemas.map((declared) => {
            const { file, schemaType, compatibility, references } = declared;
            return resourceOf('schema', declared, { file, type: schemaType, compatibility, references });
        }),
        ...state.connectors.map((declared) => {
            const { template, probe, verify, config } = declared;
            return resourceOf('connector', declared, {
                class: template['connector.class'],
                config: template,
                topics: (0,_connectors_topics_of_js__WEBPACK_IMPORTED_MODULE_0__/* .topicsOf */ .eU)(config).map(({ topic }) => topic),
                probe,
                verified: verify !== undefined,
                ...(declared.absent ? {} : { state: declared.state }),
            });
        }),
    ];
}
function resourceOf(kind, declared, fields) {
    const { name, owner, absent } = declared;
    const value = withoutUndefined({ kind, name, owner, state: absent ? 'absent' : 'present', ...fields });
    return { kind, declared, value };
}
/** `desired` in an expression: every resource by kind. */
function desiredValue(resources) {
    const of = (kind) => resources.filter((resource) => resource.kind === kind).map(({ value }) => value);
    return { topics: of('topic'), acls: of('acl'), schemas: of('schema'), connectors: of('connector') };
}
/** `change` in an expression. Both sides of a field are absent where it is secret, null where it is not set. */
function changeValue(change) {
    const { id, kind, name, action, risk, reversibility, step } = change;
    const fields = change.fields.map(({ path, before, after, sensitive }) => [
        path,
        sensitive ? { secret: true } : { before: typedField(path, before), after: typedField(path, after), secret: false },
    ]);
    return {
        id,
        kind,
        name,
        action,
        risk: risk.level,
        undo: reversibility.level,
        step,
        fields: Object.fromEntries(fields),
    };
}
/** `plan` in an expression: how many changes of each action there are. */
function planValue({ counts }) {
    return counts;
}
function typedField(path, text) {
    if (text === null)
        return null;
    if (path === 'partitions' || path === 'replication')
        return /^\d+$/.test(text) ? Number(text) : text;
    return path.startsWith('configs.') ? typedConfig(path.slice('configs.'.length), text) : text;
}
/** A topic config in Kafka's own type: whole numbers, doubles, booleans, lists; text where it is unknown or malformed. */
function typedConfig(name, text) {
    const trimmed = text.trim();
    switch ((0,_topics_config_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionOf */ .Fg)(name)?.type) {
        case 'int':
        case 'long':
            return /^[+-]?\d+$/.test(trimmed) ? BigInt(trimmed.replace('+', '')) : text;
        case 'double':
            return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : text;
        case 'boolean':
            return /^(true|false)$/i.test(trimmed) ? trimmed.toLowerCase() === 'true' : text;
        case 'list':
            return trimmed === '' ? [] : trimmed.split(',').map((item) => item.trim());
        default:
            return text;
    }
}
function withoutUndefined(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([key, value]) => {
        if (value === undefined)
            return [];
        const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
        return [[key, isPlain ? withoutUndefined(value) : value]];
    }));
}


/***/ }),

/***/ 41545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ examineSources),
/* harmony export */   Z: () => (/* binding */ probeSources)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44621);
/* harmony import */ var _kafka_dataops_doctor_step__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54188);


const probeTimeoutMs = 10_000;
/** Why sources of connectors cannot be reached. */
async function probeSources(state, isSelected, ports) {
    const steps = await examineSources(state, isSelected, ports);
    return steps.flatMap(({ outcome }) => (outcome.status === 'failed' ? outcome.problems : []));
}
/**
 * Whether the sources of connectors answer at the URLs that their `probe` names. No credential is sent. What a stranger
 * writes in a fork does not decide what is asked from here, which may be a network of ours.
 */
async function examineSources(state, isSelected, ports) {
    const isForeign = ports.pullRequest?.isFork === true || ports.hasForeignHead === true;
    const probes = state.connectors
        .filter(({ name, absent }) => !absent && isSelected('connector', name))
        .flatMap(({ name, probe, placeOf }) => probe.map((text, index) => ({ name, text, index, place: placeOf(['probe', index]) })));
    return Promise.all(probes.map(async ({ name, text, index, place }) => {
        const url = shownUrl(text);
        const step = { id: `source.${name}.${index + 1}`, name: `the source of connector ${name} answers at ${url}` };
        if (isForeign)
            return (0,_kafka_dataops_doctor_step__WEBPACK_IMPORTED_MODULE_0__/* .skipStep */ .Ks)(step, 'a fork does not decide what is asked');
        const answer = await answerOf(text, ports);
        if (answer.ok)
            return { ...step, outcome: { status: 'passed', seen: answer.seen } };
        const message = `The source of connector "${name}" does not answer at ${url}: ${answer.fault}.`;
        const problems = [{ code: 'source-unreachable', message, place }];
        return { ...step, outcome: { status: 'failed', severity: 'error', problems } };
    }));
}
/** Whether a URL is a sign of life. A login that it wants is one. */
async function answerOf(text, { fetch, signal }) {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return { ok: false, fault: 'it is no http or https URL' };
    try {
        const bounded = AbortSignal.any([signal, AbortSignal.timeout(probeTimeoutMs)]);
        const response = await fetch(text, { signal: bounded, redirect: 'follow' });
        await response.body?.cancel();
        const { status } = response;
        const isAlive = status < 400 || [401, 403, 405, 429].includes(status);
        return isAlive ? { ok: true, seen: `HTTP ${status}` } : { ok: false, fault: `HTTP ${status}` };
    }
    catch (error) {
        signal.throwIfAborted();
        return { ok: false, fault: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .fetchReason */ .X)(error) };
    }
}
/** Without a login and without the query, which may hold a key. */
function shownUrl(text) {
    if (!URL.canParse(text))
        return text.replace(/[?#].*/s, '');
    const { origin, pathname } = new URL(text);
    return `${origin}${pathname}`;
}


/***/ }),

/***/ 14914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keepYoungGenerationSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Keeps V8 from growing the space for new objects while a plan is made. It grows with what survives a collection, which is
 * much when thousands of declarations and live resources are read, and stays large although little of it is needed: the plan
 * of 5,000 topics takes 290 MB instead of 350, at the same processor time (docs/performance.md). V8 reads this flag whenever
 * it is about to grow that space, so it may be set while the program runs.
 */
function keepYoungGenerationSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ })

};
