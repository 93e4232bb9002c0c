export const id = 2106;
export const ids = [2106];
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

/***/ 99001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf),
/* harmony export */   z: () => (/* binding */ statusFrom)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78748);

/** A problem as a finding. `identity` is what it is about, for the fingerprint; its message unless given. */
function findingOf(problem, severity, identity = problem.message) {
    const { code, message, place, help } = problem;
    return {
        rule: code,
        severity,
        message,
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)({ rule: code, place, identity }),
        ...(place === undefined ? {} : { place }),
        ...(help === undefined ? {} : { help }),
    };
}
/** The verdict of a run from what it found: `fail-on` names the least severity that fails it. */
function statusFrom(findings, failOn) {
    const has = (severity) => findings.some((finding) => finding.severity === severity);
    if (failOn !== 'never' && (has('error') || (failOn === 'warning' && has('warning'))))
        return 'failed';
    return has('error') || has('warning') ? 'warned' : 'passed';
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

/***/ 73591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ secretParts),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   uE: () => (/* binding */ isSecretKey)
/* harmony export */ });
/* unused harmony export formsOf */
const redacted = '***';
const shortestSecret = 4;
const secretKey = /(^|[._-])(password|passwd|passphrase|secret|token|credential|credentials|api[._-]?key|apikey|private[._-]?key|access[._-]?key|ssl[._-]?key|sasl[._-]?jaas[._-]?config|authorization|connection[._-]?string)s?($|[._-])/i;
/** True for keys whose values are secrets by convention, as `ssl.keystore.password` or `apiSecret`. */
function isSecretKey(key) {
    return secretKey.test(key.replace(/([a-z0-9])([A-Z])/g, '$1-$2'));
}
/** Fixed vocabulary of the Report: a secret that happens to be such a word must not change a verdict. */
const structuralKeys = new Set([
    'reportVersion',
    'toolVersion',
    'operation',
    'status',
    'severity',
    'dimension',
    'kind',
    'unit',
    'operator',
    'fingerprint',
    'startedAt',
]);
function createRedactor() {
    const forms = new Set();
    let finder;
    const text = (given) => {
        if (forms.size === 0)
            return given;
        finder ??= finderOf(forms);
        return replaced(given, finder);
    };
    const visit = (value, key) => {
        if (typeof value === 'string') {
            if (key !== undefined && structuralKeys.has(key))
                return value;
            return key !== undefined && isSecretKey(key) ? redacted : text(value);
        }
        if (Array.isArray(value))
            return value.map((item) => visit(item, key));
        if (value !== null && typeof value === 'object') {
            return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child, name)]));
        }
        return value;
    };
    return {
        add(secret) {
            for (const form of formsOf(secret))
                forms.add(form);
            finder = undefined;
        },
        text,
        data: (value) => visit(value, undefined),
    };
}
/**
 * The parts of a secret that give it away by themselves: its lines when it has several, and of an address what is not the
 * place: the path of a webhook is its password. Markers of a PEM block are no secret.
 */
function secretParts(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    if (secret.includes('-----BEGIN'))
        return lines.filter((line) => line !== '' && !line.startsWith('-----'));
    const parts = [secret, secret.trim(), ...lines, ...addressParts(secret.trim())];
    return [...new Set(parts)].filter((part) => part.trim() !== '');
}
/** Shorter parts of an address are words, as `services` or `notifications`. */
const shortestAddressPart = 16;
function addressParts(text) {
    if (!/^[a-z]+:\/\/\S+$/i.test(text) || !URL.canParse(text))
        return [];
    const { pathname, search, searchParams, username, password } = new URL(text);
    const login = password === '' ? [] : [password, decoded(password), `${username}:${password}`];
    const parts = [`${pathname}${search}`, pathname, ...pathname.split('/'), ...searchParams.values()];
    return [
        ...login,
        ...parts.flatMap((part) => [part, decoded(part)]).filter(({ length }) => length >= shortestAddressPart),
    ];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Every form in which a secret could travel. */
function formsOf(secret) {
    const forms = new Set();
    for (const part of secretParts(secret)) {
        if (part.length < shortestSecret)
            continue;
        const encoded = encodeURIComponent(part);
        const form = new URLSearchParams({ '': part }).toString().slice(1);
        for (const written of [part, encoded, form, encodeURIComponent(encoded), JSON.stringify(part).slice(1, -1)]) {
            forms.add(written);
        }
        for (const written of new Set([part, encoded, form])) {
            for (const base64 of base64Forms(written))
                forms.add(base64);
        }
    }
    return [...forms].filter((form) => form.length >= shortestSecret);
}
function finderOf(forms) {
    const byBeginning = Map.groupBy(forms, (form) => form.slice(0, shortestSecret));
    const beginnings = new RegExp([...byBeginning.keys()].map(quoted).join('|'), 'g');
    return { beginnings, byBeginning };
}
function replaced(text, { beginnings, byBeginning }) {
    let result = '';
    let from = 0;
    beginnings.lastIndex = 0;
    for (let found = beginnings.exec(text); found !== null; found = beginnings.exec(text)) {
        const { index } = found;
        const candidates = byBeginning.get(found[0]) ?? [];
        const length = Math.max(...candidates.map((form) => lengthAt(text, index, form)));
        if (length > 0) {
            result += text.slice(from, index) + redacted;
            from = index + length;
        }
        beginnings.lastIndex = Math.max(index + 1, from);
    }
    return from === 0 ? text : result + text.slice(from);
}
/** Of a shorter form no part is replaced: it could be a word. */
const shortestCutForm = 16;
/**
 * How much of a form stands at a place: all of it, or its beginning where it was cut, since who shortens a message before
 * it is redacted leaves that. From its half on, and at least twelve characters, a beginning is taken for the form; not of
 * an address, which begins with where it is. 0 when neither is there.
 */
function lengthAt(text, at, form) {
    if (text.startsWith(form, at))
        return form.length;
    const least = Math.max(12, Math.ceil(form.length / 2));
    if (form.length < shortestCutForm || /^[a-z]+:\/\//i.test(form) || !text.startsWith(form.slice(0, least), at))
        return 0;
    let length = least;
    while (text[at + length] === form[length])
        length += 1;
    return length;
}
function quoted(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
/** Base64 of the secret wherever it may begin within a longer text, as in `user:password`. */
function base64Forms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const forms = [bytes.toString('base64'), bytes.toString('base64url')];
    for (const lead of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const whole = encoded.slice(lead === 0 ? 0 : lead + 1, (lead + bytes.length) % 3 === 0 ? undefined : -1);
        if (whole.length >= 8)
            forms.push(whole, whole.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return forms;
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

/***/ 99281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70678);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86040);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10162);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21598);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39520);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88898);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94916);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26049);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49558);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76680);










const everything = Number.POSITIVE_INFINITY;
/** From everything to little; a report that fits at one level is not rendered at the next. */
const levels = [
    {
        checks: everything,
        causes: everything,
        examples: everything,
        findings: everything,
        otherChecks: everything,
        partitions: everything,
        notes: everything,
        text: 4_000,
    },
    { checks: 500, causes: 10, examples: 5, findings: 2_000, otherChecks: 500, partitions: 500, notes: 50, text: 1_000 },
    { checks: 100, causes: 5, examples: 2, findings: 500, otherChecks: 100, partitions: 50, notes: 20, text: 500 },
    { checks: 50, causes: 3, examples: 1, findings: 100, otherChecks: 0, partitions: 0, notes: 10, text: 300 },
    { checks: 20, causes: 1, examples: 0, findings: 30, otherChecks: 0, partitions: 0, notes: 5, text: 150 },
];
/** Sections of checks and rows of findings that stand open; the rest is one click away. */
const openChecks = 5;
const openFindings = 50;
/**
 * The job summary as GitHub-flavoured markdown: verdict, KPIs against their targets, what failed with its evidence, then
 * what passed, was read and decided. Fits its limit by leaving out detail, and says at the end what is missing.
 */
function renderSummary(report, options = {}) {
    const { limitBytes = 1_000_000, sourceUrl } = options;
    const renderings = levels
        .values()
        .map((detail) => renderAt(report, detail, sourceUrl === undefined ? detail : { ...detail, sourceUrl }));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .fit */ .Uj)(renderings, limitBytes, _fit_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Bytes */ .dy, omissionNotice);
}
function omissionNotice(omitted) {
    return `> [!NOTE]\n> Left out to stay within the size GitHub shows: ${omitted.join(', ')}. The JSON report has everything.`;
}
function renderAt(report, detail, style) {
    const omitted = [];
    const take = (items, limit, noun) => {
        if (items.length > limit)
            omitted.push((0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(items.length - limit, noun));
        return items.slice(0, limit);
    };
    const troubled = take((0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionedChecks */ .c$)(report), detail.checks, 'failed check');
    const findings = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsByCheck */ .u$)(report, (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionedChecks */ .c$)(report));
    const blocks = [
        ...verdictBlocks(report, detail, style),
        ...(0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .stageBlocks */ .J1)(report, style),
        ...(report.kpis.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .kpiTable */ .D)(report, 100, style)]),
        ...(report.plan === undefined ? [] : (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .planBlocks */ .Sm)(report.plan, detail.findings, style)),
        ...(report.schemas === undefined ? [] : (0,_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectBlocks */ .fb)(report.schemas, detail.findings, style)),
        ...(troubled.length === 0 ? [] : ['### Failed checks', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .checksTable */ .Et)(troubled, style)]),
        ...causesChart(troubled),
        ...troubled.map((check, index) => {
            const body = checkBody(check, findings.of(check), detail, style);
            const title = `${(0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .checkMark */ .kQ)(check).emoji} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(check.name, style)}`;
            return index < openChecks ? `#### ${title}\n\n${body}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(title, body);
        }),
        ...findingBlocks(take(findings.others, detail.findings, 'finding'), style),
        ...(report.schemas === undefined ? [] : (0,_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .changeBlocks */ .xp)(report.schemas, detail.findings, style)),
        ...otherCheckBlocks(report, take, detail, style),
        ...readBlocks(report, take, detail, style),
        ...noteBlocks(take(report.notes, detail.notes, 'note'), style),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .footer */ .qr)(report, style),
    ];
    const unseen = report.plan === undefined ? 0 : (0,_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .hiddenChanges */ .Uk)(report.plan, detail.findings);
    if (unseen > 0)
        omitted.push((0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(unseen, 'change of the plan', 'changes of the plan'));
    const unseenSchemas = report.schemas === undefined ? 0 : (0,_schemas_js__WEBPACK_IMPORTED_MODULE_6__/* .hiddenSchemaRows */ .rQ)(report.schemas, detail.findings);
    if (unseenSchemas > 0)
        omitted.push((0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(unseenSchemas, 'row of schemas', 'rows of schemas'));
    const hiddenExamples = sum(troubled, (check) => check.examples.length - Math.min(check.examples.length, detail.examples));
    const hiddenCauses = sum(troubled, (check) => check.causes.length - Math.min(check.causes.length, detail.causes));
    if (hiddenExamples > 0)
        omitted.push((0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hiddenExamples, 'example'));
    if (hiddenCauses > 0)
        omitted.push((0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(hiddenCauses, 'cause'));
    return { blocks, omitted };
}
function verdictBlocks(report, detail, style) {
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .V)(report);
    return [
        `## ${verdict.emoji} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(report), style)} ${verdict.word}`,
        ...(0,_baseline_js__WEBPACK_IMPORTED_MODULE_8__/* .baselineBlocks */ .S)(report, Math.min(detail.findings, 1_000), style),
        report.baseline === undefined ? `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(report.summary, style)}**` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(report.summary, style),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCounts */ .wv)(report), style),
    ];
}
function checkBody(check, findings, detail, style) {
    const facts = [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(check.place, style),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(check.id, style),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .unnamedTarget */ .K7)(check), style),
        `${check.dimension}, ${check.severity}`,
    ];
    const examples = check.examples.slice(0, detail.examples);
    const causes = check.causes.slice(0, detail.causes);
    const sentences = [
        ...(0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOutcome */ .SS)(check).map((sentence) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(sentence, style)),
        ...findings.slice(0, 10).map((finding) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(finding.message, style)),
    ];
    const help = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .helpList */ .i$)(findings, 10, style);
    return [
        facts.filter((fact) => fact !== '').join(' · '),
        sentences.map((sentence) => `- ${sentence}`).join('\n'),
        causes.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .causesTable */ .$_)(causes, style),
        examples.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceTable */ .Y5)(examples, style),
        help === '' ? '' : `**What to do**\n\n${help}`,
    ]
        .filter((block) => block !== '')
        .join('\n\n');
}
/** A pie says at a glance which cause to look at first; with a single cause it would say nothing. */
function causesChart(checks) {
    const causes = checks
        .flatMap((check) => check.causes.map(({ cause, count }) => ({ label: causeLabel(check, cause), count })))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count);
    if (causes.length < 2)
        return [];
    const shown = causes.length <= 8 ? causes : causes.slice(0, 7);
    const rest = sum(causes.slice(shown.length), ({ count }) => count);
    const slices = rest === 0 ? shown : [...shown, { label: 'all others', count: rest }];
    const lines = slices.map(({ label, count }, index) => `    "${index + 1} ${label}" : ${count}`);
    return [['```mermaid', 'pie showData', '    title Failures by cause', ...lines, '```'].join('\n')];
}
function causeLabel(check, cause) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .mermaidLabel */ ._b)((0,_fit_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(`${check.target.path ?? check.name} ${cause}`, 60));
}
function findingBlocks(findings, style) {
    if (findings.length === 0)
        return [];
    const open = findings.slice(0, openFindings);
    const rest = findings.slice(openFindings);
    const help = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .helpList */ .i$)(findings, 20, style);
    return [
        '### Findings',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsTable */ .f9)(open, style),
        ...chunks(rest, 1_000).map((part, index) => {
            const first = openFindings + index * 1_000 + 1;
            return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`Findings ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(first)} to ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(first + part.length - 1)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsTable */ .f9)(part, style));
        }),
        ...(help === '' ? [] : [`**What to do**\n\n${help}`]),
    ];
}
function otherCheckBlocks(report, take, detail, style) {
    return ['skipped', 'passed'].flatMap((status) => {
        const checks = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .checksWith */ .O2)(report, status).filter((check) => !(0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .isToldBySubject */ .vI)(report, check));
        if (checks.length === 0)
            return [];
        const shown = take(checks, detail.otherChecks, `${status} check`);
        const { emoji } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .checkMark */ .kQ)({ status, severity: 'error' });
        const title = `${emoji} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checks.length, 'check')} ${status}`;
        return [shown.length === 0 ? title : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(title, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .checksTable */ .Et)(shown, style))];
    });
}
function readBlocks(report, take, detail, style) {
    const { topics = [], commit, schemaIds = [], files = [] } = report.subject;
    const ranges = topics.flatMap(({ topic, partitions }) => partitions.map((range) => ({ topic, range })));
    const shown = take(ranges, detail.partitions, 'offset range');
    const coverage = (0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCoverage */ .KZ)(report);
    const facts = [
        ...(coverage === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(coverage, style)]),
        ...(commit === undefined ? [] : [`Commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(commit, style)}`]),
        ...(schemaIds.length === 0 ? [] : [`Schema ids ${schemaIds.slice(0, 50).join(', ')}`]),
        ...take(files, 100, 'file').map((file) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(file, style)),
    ];
    const body = [
        facts.map((fact) => `- ${fact}`).join('\n'),
        shown.length === 0
            ? ''
            : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
                { title: 'Topic', cell: ({ topic }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(topic, style) },
                { title: 'Partition', align: 'right', cell: ({ range }) => String(range.partition) },
                { title: 'From offset', align: 'right', cell: ({ range }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(range.from, style) },
                { title: 'To offset (exclusive)', align: 'right', cell: ({ range }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(range.to, style) },
                { title: 'Records', align: 'right', cell: ({ range }) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(range.read) },
            ], shown),
    ].filter((block) => block !== '');
    return body.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('What was read', body.join('\n\n'))];
}
function noteBlocks(notes, style) {
    return notes.length === 0 ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)('Notes', notes.map((note) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(note, style)}`).join('\n'))];
}
function chunks(items, size) {
    const parts = [];
    for (let start = 0; start < items.length; start += size)
        parts.push(items.slice(start, start + size));
    return parts;
}
function sum(items, amount) {
    return items.reduce((total, item) => total + amount(item), 0);
}


/***/ }),

/***/ 96993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8883);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86040);
/* harmony import */ var _describe_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40338);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10162);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21598);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45591);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88898);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94916);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26049);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49558);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52246);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76680);












/** What a terminal shows in one go; the JSON report has the rest. */
const shownChecks = 20;
const shownFindings = 50;
const shownExamples = 3;
const shownCauses = 5;
const shownPartitions = 8;
/**
 * The report for a terminal: verdict, KPIs, checks, what failed with its evidence, what was read, where the reports are.
 * Control and bidirectional characters of data are spelled out, and no line can be taken for a workflow command.
 */
function renderTerminal(report, options) {
    const page = { paint: options.colour ? painted : plain, width: Math.max(40, options.width) };
    const told = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionedChecks */ .c$)(report);
    const findings = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsByCheck */ .u$)(report, told);
    const sections = [
        verdictSection(report, page),
        (0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stageLines */ .io)(report, page.width, label),
        kpiSection(report, page),
        report.plan === undefined ? [] : (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planLines */ .HN)(report.plan, page),
        checksSection(report, page),
        report.schemas === undefined ? [] : (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .schemaLines */ .VS)(report.schemas, page),
        ...told.slice(0, shownChecks).map((check) => checkSection(check, findings.of(check), page)),
        findingsSection(findings.others, page),
        fixedSection(report, page),
        subjectSection(report, page),
        artifactsSection(report, page),
    ].filter((section) => section.length > 0);
    const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]));
    if (lines.length > 40)
        lines.push('', closingLine(report, page));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logText */ .kc)(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
}
/** A name, an id, a path: one short line. */
function label(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(text, 160));
}
/** A sentence. */
function prose(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)(text, 1_000));
}
const plain = (_, text) => text;
const codes = {
    bold: [1, 22],
    dim: [2, 22],
    place: [36, 39],
    good: [32, 39],
    attention: [33, 39],
    bad: [31, 39],
    neutral: [2, 22],
};
const painted = (style, text) => {
    const [on, off] = codes[style];
    return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
};
function verdictSection(report, { paint, width }) {
    const difference = (0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .describeBaseline */ .FT)(report);
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .V)(report);
    return [
        paint('bold', paint(verdict.tone, `${verdict.sign} ${label((0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(report))} ${verdict.word}`)),
        ...(difference === undefined ? [] : (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(prose(difference), width - 2).map((line) => `  ${paint('bold', line)}`)),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(prose(report.summary), width - 2).map((line) => `  ${line}`),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCounts */ .wv)(report), width - 2).map((line) => paint('dim', `  ${line}`)),
    ];
}
const kpiWords = {
    met: { text: '✓ met', tone: 'good' },
    missed: { text: '✗ missed', tone: 'bad' },
    unknown: { text: '? unknown', tone: 'neutral' },
};
/** Runs that a line of blocks shows, this one among them. */
const shownRuns = 12;
/** Columns from which on a trend stands beside its KPI instead of below it. */
const wide = 100;
function kpiSection(report, { paint, width }) {
    const trends = report.kpis.map((kpi) => [label((0,_trend_js__WEBPACK_IMPORTED_MODULE_9__/* .describeTrend */ .Jh)(kpi)), (0,_trend_js__WEBPACK_IMPORTED_MODULE_9__/* .blockLine */ .yC)(kpi, report, shownRuns)].filter((part) => part !== '').join(' '));
    const rows = report.kpis.map((kpi, index) => {
        const text = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .describeKpi */ .SX)(kpi);
        return [
            label(text.name),
            label(text.value),
            label(text.target),
            kpi.target === undefined ? '' : kpiWords[kpi.status].text,
            width >= wide ? (trends[index] ?? '') : '',
        ];
    });
    const aligned = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .alignColumns */ .RM)(rows, [{ align: 'left', flexible: true }, { align: 'right' }, { align: 'left' }, { align: 'left' }, { align: 'left' }], width - 2);
    return aligned.flatMap(([name = '', value = '', target = '', status = '', trend = ''], index) => {
        const { tone } = kpiWords[report.kpis[index]?.status ?? 'unknown'];
        const line = `  ${joinCells([name, paint('bold', value), paint('dim', target), paint(tone, status), paint('dim', trend)])}`;
        const below = width >= wide ? '' : (trends[index] ?? '');
        return below === '' ? [line] : [line, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(below, width - 4).map((part) => paint('dim', `    ${part}`))];
    });
}
function checksSection(report, { paint, width }) {
    if (report.checks.length === 0)
        return [];
    const order = { failed: 0, error: 0, skipped: 1, passed: 2 };
    const sorted = isSequence(report)
        ? report.checks
        : [
            ...(0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .troubledChecks */ .vt)(report),
            ...report.checks.filter((check) => order[check.status] === 1),
            ...report.checks.filter((check) => order[check.status] === 2),
        ];
    const shown = sorted.slice(0, shownChecks);
    const rows = shown.map((check) => [
        (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMark */ .kQ)(check).sign,
        label(check.name),
        checkNumber(check),
        check.failed === 0 || check.evaluated === 1 ? '' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .formatPercent */ .l9)(check.rate),
        checkRemark(check),
    ]);
    const aligned = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .alignColumns */ .RM)(rows, [{ align: 'left' }, { align: 'left', flexible: true }, { align: 'right' }, { align: 'right' }, { align: 'left' }], width - 2);
    const lines = aligned.flatMap(([sign = '', name = '', number = '', rate = '', remark = ''], index) => {
        const check = shown[index];
        if (check === undefined)
            return [];
        const { tone } = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMark */ .kQ)(check);
        const line = `  ${joinCells([`${paint(tone, sign)} ${name}`, number, paint(tone, rate), paint('dim', remark)])}`;
        const reason = check.status === 'skipped' && check.reason !== undefined ? check.reason : '';
        return [line, ...(reason === '' ? [] : (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(prose(reason), width - 4).map((part) => paint('dim', `    ${part}`)))];
    });
    const hidden = sorted.slice(shownChecks);
    const rest = hidden.length === 0 ? [] : [paint('dim', `  ${describeHidden(hidden)}`)];
    return [paint('bold', 'Checks'), ...lines, ...rest];
}
/** Steps that follow on each other are read in their order; other checks by what needs attention. */
function isSequence(report) {
    return report.checks.every((check) => check.kind === 'doctor');
}
function checkNumber(check) {
    if (check.measured !== undefined)
        return (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(label(check.measured), 24);
    return check.evaluated <= 1 ? '' : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(check.failed)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(check.evaluated)}`;
}
function checkRemark(check) {
    if (check.status === 'skipped')
        return 'skipped';
    if (check.status === 'error')
        return 'could not run';
    return check.status === 'failed' && check.severity !== 'error' ? check.severity : '';
}
function describeHidden(checks) {
    const passed = checks.filter((check) => check.status === 'passed').length;
    if (passed === checks.length)
        return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(passed, 'more check')} passed`;
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(checks.length, 'more check')}, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(passed)} of them passed`;
}
function fixedSection({ baseline }, { paint, width }) {
    const fixed = baseline?.fixed ?? [];
    if (fixed.length === 0)
        return [];
    const lines = fixed.slice(0, shownChecks).flatMap(({ message }) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(prose(message), width - 4));
    const more = fixed.length > shownChecks ? [`  and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(fixed.length - shownChecks, 'other')}`] : [];
    return [paint('bold', 'Fixed'), ...lines.map((line) => `  ${paint('good', line)}`), ...more];
}
function checkSection(check, findings, page) {
    const { paint, width } = page;
    const mark = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .checkMark */ .kQ)(check);
    const identity = [check.id, (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .unnamedTarget */ .K7)(check), check.dimension, check.severity].filter((part) => part !== '');
    const inner = width - 2;
    const lines = (text) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(text, inner).map((line) => `  ${line}`);
    return [
        `${paint(mark.tone, mark.sign)} ${paint('bold', (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .clip */ .$Q)(label(check.name), inner))}`,
        ...(check.place === undefined ? [] : [`  ${paint('place', label((0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .formatPlace */ .d)(check.place)))}`]),
        ...lines(identity.map(label).join(' · ')).map((line) => paint('dim', line)),
        ...(0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOutcome */ .SS)(check).flatMap((sentence) => lines(prose(sentence))),
        ...findings
            .filter(({ message }) => message !== check.reason)
            .slice(0, shownExamples)
            .flatMap(({ message }) => lines(prose(message))),
        ...causeLines(check, page),
        ...check.examples.slice(0, shownExamples).flatMap((example) => evidenceLines(example, page)),
        ...moreLine(check.examples.length - shownExamples, 'more example', page),
        ...helpLines(findings, page),
    ];
}
function causeLines(check, page) {
    const { paint, width } = page;
    if (check.causes.length === 0)
        return [];
    const rows = check.causes
        .slice(0, shownCauses)
        .map((cause) => [
        label(cause.cause),
        (0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(cause.count),
        label((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWhere */ .Hp)(cause.first)),
        label((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWhere */ .Hp)(cause.last)),
    ]);
    const aligned = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .alignColumns */ .RM)([['cause', 'records', 'first', 'last'], ...rows], [{ align: 'left', flexible: true }, { align: 'right' }, { align: 'left' }, { align: 'left' }], width - 4);
    return [
        ...aligned.map((cells, index) => {
            const line = `    ${joinCells(cells)}`;
            return index === 0 ? paint('dim', line) : line;
        }),
        ...moreLine(check.causes.length - shownCauses, 'more cause', page),
    ];
}
/** The record on one line, what is wrong with it on the next. */
function evidenceLines(evidence, { paint, width }) {
    const where = [
        paint('place', label((0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .formatWhere */ .Hp)(evidence))),
        paint('dim', label(evidence.record?.timestamp ?? '')),
        paint('dim', evidence.key === undefined ? '' : `key ${label(evidence.key)}`),
    ];
    const subject = [evidence.record?.path, evidence.value]
        .filter((part) => part !== undefined)
        .map(label)
        .join(' = ');
    const message = prose(evidence.message);
    const located = joinCells(where);
    return [
        ...(located === '' ? [] : [`  ${located}`]),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(subject === '' ? message : `${subject}: ${message}`, width - 4).map((line) => `    ${line}`),
    ];
}
function findingsSection(others, page) {
    if (others.length === 0)
        return [];
    const shown = others.slice(0, shownFindings);
    return [
        page.paint('bold', 'Findings'),
        ...shown.flatMap((finding) => findingLines(finding, page)),
        ...moreLine(others.length - shown.length, 'more finding', page),
    ];
}
function findingLines(finding, page) {
    const { paint, width } = page;
    const mark = (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .severityMark */ .nU)(finding.severity);
    const place = finding.place === undefined ? '' : (0,_place_js__WEBPACK_IMPORTED_MODULE_11__/* .formatPlace */ .d)(finding.place);
    const record = finding.record === undefined ? '' : (0,_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRecord */ .bM)(finding.record);
    const where = [place, record, finding.record?.path ?? ''].filter((part) => part !== '').join(' · ');
    const many = finding.count !== undefined && finding.count > 1 ? ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(finding.count)} times)` : '';
    const evidence = [finding.first, finding.last].filter((part) => part !== undefined);
    const [first = '', ...rest] = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`${prose(finding.message)}${many}`, width - 4);
    return [
        `  ${paint(mark.tone, mark.sign)} ${first}`,
        ...rest.map((line) => `    ${line}`),
        `    ${where === '' ? '' : `${paint('place', label(where))} `}${paint('dim', label(finding.rule))}`,
        ...evidence.flatMap((item) => evidenceLines(item, page)).map((line) => `  ${line}`),
        ...helpLines([finding], page).map((line) => `  ${line}`),
    ];
}
function helpLines(findings, { paint, width }) {
    const helps = [...new Set(findings.map((finding) => finding.help).filter((help) => help !== undefined))];
    return helps.slice(0, shownExamples).flatMap((help) => {
        const [first = '', ...rest] = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(prose(help), width - 6);
        return [`  ${paint('place', '→')} ${first}`, ...rest.map((line) => `    ${line}`)];
    });
}
function subjectSection(report, { paint, width }) {
    const topics = (report.subject.topics ?? []).map(({ topic, partitions }) => {
        const ranges = partitions
            .slice(0, shownPartitions)
            .map((range) => `[${range.partition}] ${range.from} to ${range.to}`);
        const rest = partitions.length - ranges.length;
        return `${label(topic)} ${ranges.join(', ')}${rest > 0 ? ` and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(rest, 'more partition')}` : ''}`;
    });
    const lines = [
        ...topics,
        ...(report.subject.files ?? []).map(label),
        ...(report.subject.commit === undefined ? [] : [`commit ${label(report.subject.commit)}`]),
    ];
    const read = lines.flatMap((line) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(line, width - 4).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`));
    const notes = report.notes.flatMap((note) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(prose(note), width - 4).map((part, index) => `${index === 0 ? '  · ' : '    '}${part}`));
    return [
        ...(read.length === 0 ? [] : [paint('bold', 'Read'), ...read.map((line) => paint('dim', line))]),
        ...(notes.length === 0 ? [] : [paint('bold', 'Notes'), ...notes]),
    ];
}
function artifactsSection(report, { paint }) {
    if (report.artifacts.length === 0)
        return [];
    const rows = report.artifacts.map((artifact) => [label(artifact.kind), (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(artifact.path)]);
    const aligned = (0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .alignColumns */ .RM)(rows, [{ align: 'left' }, { align: 'left' }], Number.POSITIVE_INFINITY);
    return [
        paint('bold', 'Reports'),
        ...aligned.map(([kind = '', path = '']) => `  ${joinCells([paint('dim', kind), paint('place', path)])}`),
    ];
}
function closingLine(report, { paint }) {
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictOf */ .V)(report);
    const of = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    const counts = [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(of('error'), 'error'), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(of('warning'), 'warning')].join(', ');
    return paint(verdict.tone, `${verdict.sign} ${label((0,_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(report))} ${verdict.word}: ${counts}`);
}
function moreLine(count, noun, { paint }) {
    return count <= 0 ? [] : [paint('dim', `    ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(count, noun)} in the JSON report`)];
}
function joinCells(cells) {
    return cells.filter((cell) => cell !== '').join('  ');
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

/***/ 44311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute),
  n: () => (/* binding */ redactedLog)
});

// EXTERNAL MODULE: ./packages/core/redact.ts
var redact = __webpack_require__(73591);
// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
// EXTERNAL MODULE: ./packages/core/operation.ts
var operation = __webpack_require__(51393);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/manifest-file.ts
var manifest_file = __webpack_require__(98126);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/core/environment-variables.ts
var environment_variables = __webpack_require__(45141);
// EXTERNAL MODULE: ./packages/core/shared-inputs.ts
var shared_inputs = __webpack_require__(665);
// EXTERNAL MODULE: ./packages/core/validate.ts
var validate = __webpack_require__(76516);
;// CONCATENATED MODULE: ./packages/core/manifest.ts





/** Inputs that the manifest, which a pull request can change, must not decide. */
const neverInManifest = new Set(['manifest', 'allowed-hosts', 'github-token', 'working-directory', 'format', 'report']);
/** Sections of a service: its shared inputs, without the prefix that their names have elsewhere. */
const serviceSections = [
    { name: 'kafka', inputs: shared_inputs/* connectionInputs */.eu, prefix: '', title: 'How to reach the Kafka cluster' },
    {
        name: 'schema-registry',
        inputs: shared_inputs/* registryInputs */.P4,
        prefix: 'schema-registry-',
        title: 'How to reach the schema registry',
    },
    { name: 'kafka-rest', inputs: shared_inputs/* kafkaRestInputs */.s4, prefix: 'kafka-rest-', title: 'How to reach Kafka over HTTP' },
    { name: 'connect', inputs: shared_inputs/* connectInputs */.um, prefix: 'connect-', title: 'How to reach Kafka Connect' },
];
/**
 * Reads a manifest against the suite's operations.
 * A variable that is not set is told with the input that asks for it, since another operation may do without.
 * @throws BadInputError with every problem at its place: unknown keys (with a suggestion), wrong types.
 */
function readManifest(document, environment, operations) {
    const substituted = (0,environment_variables/* substituteEnvironment */.Q)({ ...document, value: withoutSections(document, operations) }, environment);
    const shape = manifestSchema(operations, () => schemas/* unknown */.L5J());
    const validated = (0,validate/* validateDocument */.m)({ ...document, value: substituted.value }, shape);
    if (!validated.ok)
        throw new errors/* BadInputError */.Ys([...substituted.problems, ...validated.problems]);
    const unsetAt = (section, key) => substituted.unset.flatMap(({ path, problem }) => (path[0] === section && path[1] === key ? [problem] : []));
    const sections = validated.value;
    const entriesOf = (section) => {
        const values = sections[section];
        return typeof values === 'object' ? Object.entries(values).filter(([, value]) => value !== null) : [];
    };
    const takeSection = (section, shape, prefix = '') => Object.fromEntries(entriesOf(section)
        .filter(([key]) => Object.hasOwn(shape, prefix + key))
        .map(([key, value]) => {
        const unset = unsetAt(section, key);
        return [
            prefix + key,
            {
                text: textOf(value),
                source: `${document.file} key ${section}.${key}`,
                place: document.placeOf([section, key]),
                ...(unset.length === 0 ? {} : { unset }),
            },
        ];
    }));
    const literalSecrets = (section, shape, prefix = '') => entriesOf(section)
        .filter(([key]) => shape[prefix + key]?.secret === true)
        .filter(([key, value]) => !substituted.fromEnvironment.has((0,environment_variables/* pathKey */.P)([section, key])) && value !== '')
        .filter(([key]) => unsetAt(section, key).length === 0)
        .map(([key]) => ({
        code: 'literal-secret',
        message: `${section}.${key} stands in the file as plain text.`,
        place: document.placeOf([section, key]),
        help: `Put it in a secret and write \${${key.replaceAll('-', '_').toUpperCase()}} here.`,
    }));
    return {
        file: document.file,
        warnings: [
            ...serviceSections.flatMap(({ name, inputs, prefix }) => literalSecrets(name, inputs, prefix)),
            ...operations.flatMap(({ name, inputs }) => literalSecrets(name, inputs)),
        ],
        given: (operation) => ({
            ...Object.assign({}, ...serviceSections.map(({ name, inputs, prefix }) => takeSection(name, pick(inputs, operation.inputs), prefix))),
            ...takeSection(operation.name, operation.inputs),
        }),
    };
}
/** The manifest without the sections that operations read themselves. */
function withoutSections({ value }, operations) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return value;
    const sections = sectionsOf(operations);
    const own = new Set(operations.map(({ name }) => name));
    return Object.fromEntries(Object.entries(value)
        .filter(([key]) => !Object.hasOwn(sections, key) || own.has(key))
        .map(([key, child]) => [key, own.has(key) ? withoutKeys(child, ownKeys(sections[key])) : child]));
}
/** Keys of an operation's own section that are no inputs. */
function ownKeys(section) {
    return section instanceof schemas/* ZodObject */.bvH ? section.shape : {};
}
function withoutKeys(value, keys) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(keys, key)));
}
function sectionsOf(operations) {
    return Object.assign({}, ...operations.map(({ sections }) => sections ?? {}));
}
/** Only the shared inputs that the operation takes. */
function pick(shared, taken) {
    return Object.fromEntries(Object.entries(shared).filter(([name]) => Object.hasOwn(taken, name)));
}
function textOf(value) {
    return Array.isArray(value) ? value.map(String).join('\n') : String(value);
}
/** The manifest's shape, from the operations' own declarations; `ofSection` may leave the sections they read open. */
function manifestSchema(operations, ofSection = (schema) => schema) {
    const isOwn = ([name]) => !serviceSections.some(({ inputs }) => Object.hasOwn(inputs, name)) && !neverInManifest.has(name);
    const section = (entries, prefix = '', own = {}) => schemas/* strictObject */.rej({
        ...Object.fromEntries(entries.map(([name, input]) => [name.slice(prefix.length), settingSchema(input).optional()])),
        ...Object.fromEntries(Object.entries(own).map(([key, schema]) => [key, ofSection(schema).optional()])),
    })
        .optional();
    const sections = sectionsOf(operations);
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1).describe('Version of the manifest format'),
        ...Object.fromEntries(serviceSections.map(({ name, inputs, prefix, title }) => [
            name,
            section(Object.entries(inputs), prefix).describe(title),
        ])),
        ...Object.fromEntries(Object.entries(sections).map(([name, schema]) => [name, ofSection(schema).optional()])),
        ...Object.fromEntries(operations.map((operation) => [
            operation.name,
            section(Object.entries(operation.inputs).filter(isOwn), '', ownKeys(sections[operation.name])).describe(`Inputs of ${operation.name}`),
        ])),
    });
}
function settingSchema(input) {
    const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
    const schema = input.list ? schemas/* union */.KCZ([scalar, schemas/* array */.YOg(scalar)]) : scalar;
    return schema.describe(`${input.description}: ${input.form}`);
}
/** JSON Schema (draft 2020-12) of the manifest, for editors. */
function manifestJsonSchema(operations) {
    return { title: 'Kafka DataOps manifest (dataops.yml)', ...z.toJSONSchema(manifestSchema(operations)) };
}

// EXTERNAL MODULE: ./packages/core/finding.ts
var core_finding = __webpack_require__(99001);
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
        controller.abort(new errors/* CancelledError */.cc({ kind: 'signal', signal }));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    // setTimeout wraps around at 2^31 ms; nobody waits for longer than that.
    const timer = setTimeout(() => controller.abort(new errors/* CancelledError */.cc({ kind: 'timeout', timeoutMs })), Math.min(timeoutMs, 2 ** 31 - 1));
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
                throw new errors/* BadInputError */.Ys({
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
        throw new errors/* BadInputError */.Ys({
            code: 'invalid-utf8',
            message: `${given} is not valid UTF-8 text.`,
            help: 'Save it as UTF-8.',
        });
    }
}
function unreadable(given, base, error) {
    if (error instanceof errors/* BadInputError */.Ys)
        return error;
    const missing = codeOf(error) === 'ENOENT';
    const where = external_node_path_default().isAbsolute(given) ? '' : ` (looked in ${base})`;
    const message = missing ? `There is no file ${given}${where}.` : `Cannot read ${given}: ${systemReason(error)}.`;
    const help = missing ? { help: 'Check the path, and that actions/checkout ran before this step.' } : {};
    return new errors/* BadInputError */.Ys({ code: missing ? 'no-such-file' : 'unreadable-file', message, ...help }, { cause: error });
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
function systemReason(error) {
    const reasons = {
        EACCES: 'permission denied',
        EPERM: 'permission denied',
        EISDIR: 'it is a folder',
        EEXIST: 'a part of the path is a file, not a folder',
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
    return new errors/* BadInputError */.Ys({
        code: 'git-failed',
        message: `git ${args[0]} ended with ${code}: ${lastLine(stderr) || 'it says nothing'}.`,
        help: 'Check that the repository is whole (git fsck), and that actions/checkout ran before this step.',
    });
}
function noGit(cause) {
    const message = `git cannot be run: ${cause instanceof Error ? cause.message : String(cause)}.`;
    return new errors/* BadInputError */.Ys({ code: 'git-missing', message, help: 'Install git, or compare with against: dir:PATH.' }, { cause });
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
    return fetchThrough(__webpack_require__.e(/* import() */ 6335).then(__webpack_require__.t.bind(__webpack_require__, 26335, 19)).then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent(proxies)));
}
/** The same with another authority to trust, or a client certificate to show. */
function secureFetch(environment, tls) {
    const proxies = proxiesOf(environment);
    return fetchThrough(__webpack_require__.e(/* import() */ 6335).then(__webpack_require__.t.bind(__webpack_require__, 26335, 19)).then(({ Agent, EnvHttpProxyAgent }) => proxies === undefined
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
        const undici = await __webpack_require__.e(/* import() */ 6335).then(__webpack_require__.t.bind(__webpack_require__, 26335, 19));
        const options = { ...init, dispatcher: await dispatcher };
        // undici's fetch is the platform's, in a version of its own; only the type names differ.
        return undici.fetch(input, options);
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/host/run-history.ts


/** The KPI history of a run: read before it is rendered, written after its verdict, and never the reason why it fails. */
/** How long reading may take, in milliseconds: a report without a trend is better than one that is late. */
const readMs = 10_000;
/** Inputs that say what a run looks at; the others say how, and may change within a series. */
const identifyingInputs = [
    'manifest',
    'working-directory',
    'environment',
    'topic',
    'topics',
    'group',
    'groups',
    'contract',
    'schemas',
    'sample-file',
    'kinds',
    'names',
    'problem',
    'title',
    'comment-id',
    'bootstrap-servers',
    'schema-registry-url',
    'connect-url',
    'connect-environment',
    'connect-cluster',
    'kafka-rest-url',
    'kafka-rest-cluster',
];
/** Named in the key of a series for people; the rest of its identity is a hash. */
const readableInputs = ['environment', 'topic', 'topics', 'contract', 'sample-file'];
/** The key of a series: runs of one operation on the same thing. */
function seriesOf({ name }, inputs) {
    const identity = identifyingInputs.map((input) => inputs[input] ?? null);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 12);
    const named = readableInputs.flatMap((input) => [inputs[input] ?? []].flat().map(String));
    return [name, ...named, digest].join(' ').slice(0, 300);
}
/** The branch a run speaks of; a pull request is compared with the branch that it is to be merged into. */
function originOf(environment) {
    const branch = environment.get('GITHUB_BASE_REF') || environment.get('GITHUB_REF_NAME');
    const run = environment.get('GITHUB_RUN_ID');
    const attempt = Number(environment.get('GITHUB_RUN_ATTEMPT') || Number.NaN);
    return {
        ...(branch ? { branch } : {}),
        ...(run ? { run } : {}),
        ...(Number.isSafeInteger(attempt) ? { attempt } : {}),
    };
}
/** The report with its history, or with a note that says why there is none. */
async function withKnownHistory(report, history, { branch }, stopped) {
    if (stopped.aborted)
        return report;
    try {
        const { withHistory } = await __webpack_require__.e(/* import() */ 1540).then(__webpack_require__.bind(__webpack_require__, 11540));
        const runs = await history.read(AbortSignal.any([stopped, AbortSignal.timeout(readMs)]));
        return withHistory(report, runs, branch);
    }
    catch (error) {
        const note = `The KPIs of earlier runs are not known: ${reasonOf(error)}`;
        return { ...report, notes: [...report.notes, note] };
    }
}
/** Only runs that looked: one that was set up wrongly or was cancelled says nothing of what it was to look at. */
const telling = new Set([errors/* ExitCode */.yU.ok, errors/* ExitCode */.yU.checksFailed, errors/* ExitCode */.yU.unreachable]);
/** Adds the run to its history; answers why it could not, as a sentence. */
async function keepHistory({ report, exitCode }, history, origin, signal) {
    if (!telling.has(exitCode) || report.status === 'skipped')
        return undefined;
    try {
        const { recordedRun } = await __webpack_require__.e(/* import() */ 1540).then(__webpack_require__.bind(__webpack_require__, 11540));
        await history.append(recordedRun(report, origin), signal);
        return undefined;
    }
    catch (error) {
        return `The KPIs of this run are not kept for the next ones: ${reasonOf(error)}`;
    }
}
function reasonOf(error) {
    if (error instanceof errors/* BadInputError */.Ys || error instanceof errors/* UnreachableError */.Jk) {
        const [problem] = error instanceof errors/* BadInputError */.Ys ? error.problems : [error.problem];
        return [problem?.message, problem?.help].filter((part) => part !== undefined).join(' ');
    }
    if (error instanceof Error && error.name === 'TimeoutError')
        return 'the state did not answer in time.';
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./packages/host/run-state.ts

/** How long what a run leaves may take to be written after its verdict, in milliseconds: a cancelled job has 7.5 s. */
const settleMs = 20_000;
/**
 * The state that the `state` input names, for one run. The branch is one of the repository that the workflow runs in.
 * @throws BadInputError when a branch is named and the repository or a token for it is not known.
 */
async function openRunState(run, settings) {
    const history = await __webpack_require__.e(/* import() */ 1540).then(__webpack_require__.bind(__webpack_require__, 11540));
    const store = storeOf(history, run, settings);
    const shared = {
        now: run.clock.now,
        redact: settings.redactor.data,
        ...(run.leavesNoState === undefined ? {} : { readOnly: run.leavesNoState }),
    };
    return {
        ...history.openState(store, { ...shared, signal: settings.signal }),
        history: history.openKpiHistory(store, shared, settings.series),
    };
}
function storeOf({ branchStore, folderStore }, { environment }, { place, files, fetch, token }) {
    if (place.kind === 'folder')
        return folderStore(files.resolve(place.path), place.path);
    const { branch } = place;
    const repository = environment.get('GITHUB_REPOSITORY') ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        throw new errors/* BadInputError */.Ys({
            code: 'state-without-repository',
            message: `state is branch:${branch}, but of which repository is not known: GITHUB_REPOSITORY is not set.`,
            help: 'In a terminal set GITHUB_REPOSITORY to owner/name, or use a folder, as state: dir:.kafka-dataops.',
        });
    }
    if (token === undefined || token.trim() === '') {
        throw new errors/* BadInputError */.Ys({
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
    const redactor = run.redactor ?? (0,redact/* createRedactor */.lY)();
    const log = redactedLog(run.log, redactor);
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
    const timeoutMs = (0,duration/* parseDuration */.E9)(run.given.timeout?.text ?? '') ?? defaultTimeoutMs;
    let inputs = {};
    let stop;
    let body;
    let exitCode;
    let opened;
    let hasVerdict = false;
    try {
        await requireWorkingDirectory(run.given['working-directory']?.text, files);
        const { given, warnings, unset } = await withManifest(run, files);
        for (const [name, input] of Object.entries(given)) {
            if (input !== undefined && run.operation.inputs[name]?.secret === true)
                maskSecret(input.text);
        }
        for (const problem of warnings)
            log.warning(`${problem.message} ${problem.help ?? ''}`.trim());
        const values = (0,operation/* parseInputs */.TL)(run.operation.inputs, given);
        inputs = values;
        run.guard?.(inputs);
        stop = cancellation(typeof inputs.timeout === 'number' ? inputs.timeout : timeoutMs);
        const fetchPort = run.fetch ?? proxiedFetch(run.environment);
        opened = await openState(run, inputs, { files, redactor, fetch: fetchPort, signal: stop.signal });
        const ports = {
            log,
            progress: run.progress,
            files,
            environment: run.environment,
            clock: run.clock,
            fetch: fetchPort,
            secureFetch: (tls) => secureFetch(run.environment, tls),
            signal: stop.signal,
            maskSecret,
            ...(run.identityToken === undefined ? {} : { identityToken: run.identityToken }),
            ...(run.deployments === undefined ? {} : { deployments: run.deployments }),
            ...gitPort(run, files, stop.signal, maskSecret),
            ...(run.pullRequest === undefined ? {} : { pullRequest: run.pullRequest }),
            ...(run.pushedOver === undefined ? {} : { pushedOver: run.pushedOver }),
            ...(run.hasForeignHead === true ? { hasForeignHead: true } : {}),
            ...(run.excuse === undefined ? {} : { excuse: run.excuse }),
            ...(unset === undefined ? {} : { unset }),
            ...(opened === undefined ? {} : { state: opened.state }),
        };
        body = unlessStopped(await bounded(run.operation.run(values, ports), stop.signal), stop.signal);
        exitCode = exitCodeOf(body, stop.signal, inputs['on-skip']);
        hasVerdict = true;
    }
    catch (error) {
        const failure = failureOf(error, stop?.signal);
        const reason = run.excuse?.(failure.problems);
        body = reason === undefined ? failure.body : skippedBody(reason, failure.problems);
        exitCode = reason === undefined ? failure.exitCode : exitCodeOf(body, undefined, inputs['on-skip']);
        if (exitCode === errors/* ExitCode */.yU.bug)
            log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    finally {
        stop?.dispose();
        run.progress.clear();
    }
    let report = redactor.data((0,operation/* completeReport */.UF)(run.operation.name, body, startedAt, run.clock.now()));
    if (run.commit !== undefined)
        report = { ...report, subject: { ...report.subject, commit: run.commit } };
    const origin = originOf(run.environment);
    if (opened !== undefined && stop !== undefined) {
        report = redactor.data(await withKnownHistory(report, opened.history, origin, stop.signal));
    }
    const reportPath = reportPathOf(inputs, run.given);
    if (reportPath !== undefined) {
        const written = { ...report, artifacts: [...report.artifacts, { kind: 'report', path: reportPath }] };
        try {
            await files.writeText(reportPath, reportText(written));
            report = written;
        }
        catch (error) {
            const failure = failureOf(error, undefined);
            report = {
                ...report,
                status: 'error',
                summary: failure.body.summary,
                findings: [...failure.body.findings, ...report.findings],
            };
            exitCode = exitCode === errors/* ExitCode */.yU.ok || exitCode === errors/* ExitCode */.yU.checksFailed ? errors/* ExitCode */.yU.badInput : exitCode;
        }
    }
    const settleState = async () => {
        const signal = AbortSignal.timeout(settleMs);
        const ended = { report, exitCode };
        const settled = hasVerdict ? await settle(run, opened, ended, signal, files, redactor) : ended;
        if (opened === undefined || settled.problem !== undefined)
            return settled;
        const lost = await keepHistory(ended, opened.history, origin, signal);
        if (lost !== undefined)
            log.warning(lost);
        return settled;
    };
    return { report, exitCode, inputs, files, redactor, settleState };
}
function openState(run, inputs, settings) {
    if (inputs.state === undefined)
        return Promise.resolve(undefined);
    const token = inputs['github-token'];
    return openRunState(run, {
        ...settings,
        place: inputs.state,
        token: typeof token === 'string' ? token : undefined,
        series: seriesOf(run.operation, inputs),
    });
}
async function settle(run, opened, ended, signal, files, redactor) {
    try {
        const untouched = await opened?.settle(signal);
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
        const exitCode = ended.exitCode === errors/* ExitCode */.yU.ok ? failure.exitCode : ended.exitCode;
        return { report, exitCode, ...(problem === undefined ? {} : { problem }) };
    }
}
/** What stops the writing of a state that took too long is told as that. */
function redactedFailure(error, redactor) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const cause = isLate
        ? new errors/* UnreachableError */.Jk({
            code: 'state-unreachable',
            message: `The state could not be written within ${(0,duration/* formatDuration */.a3)(settleMs)}.`,
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
/** @throws BadInputError, since every file that is missing in a folder that is not there would hide the one mistake. */
async function requireWorkingDirectory(given, files) {
    if (given === undefined || (await files.exists('.')))
        return;
    throw new errors/* BadInputError */.Ys({
        code: 'no-such-file',
        message: `There is no folder ${given} (the input working-directory).`,
        help: 'Check the path, and that actions/checkout ran before this step.',
    });
}
/**
 * Inputs over the manifest's values. The manifest is the file named, or dataops.yml / dataops.yaml where it exists.
 * @throws BadInputError for what the run needs of the manifest and the environment does not set.
 */
async function withManifest(run, files) {
    const document = await (0,manifest_file/* openManifest */.gp)(run.given.manifest?.text, files);
    if (document === undefined)
        return { given: run.given, warnings: [] };
    const manifest = readManifest(document, run.environment, run.operations);
    const set = Object.entries(run.given).filter(([, input]) => input !== undefined && input.text.trim() !== '');
    const given = { ...manifest.given(run.operation), ...Object.fromEntries(set) };
    return { ...withoutUnset(given, run.operation), warnings: manifest.warnings };
}
/** Takes away what has no value for want of a variable, where the operation can do without. */
function withoutUnset(given, operation) {
    const needed = [];
    const unset = {};
    const kept = Object.entries(given).filter(([name, input]) => {
        if (input?.unset === undefined)
            return true;
        const section = operation.inputs[name]?.section;
        const isService = section === 'connection' || section === 'registry' || section === 'connect';
        if (operation.runsWithoutServices === true && isService) {
            unset[section] = [...(unset[section] ?? []), ...input.unset];
        }
        else {
            needed.push(...input.unset);
        }
        return false;
    });
    if (needed.length > 0)
        throw new errors/* BadInputError */.Ys(needed);
    return { given: Object.fromEntries(kept), ...(Object.keys(unset).length === 0 ? {} : { unset }) };
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
/**
 * What was stopped before its end has passed nothing: a report says the same as the exit code, since who reads it later,
 * as combine-reports and notify do, knows only the report.
 */
function unlessStopped(body, signal) {
    const isBad = body.status === 'failed' || body.status === 'error';
    if (!signal.aborted || !body.partial || isBad || !(signal.reason instanceof errors/* CancelledError */.cc))
        return body;
    const finding = (0,core_finding/* findingOf */.h)(cancelledProblem(signal.reason, 'before all was looked at'), 'error');
    return { ...body, status: 'error', findings: [finding, ...body.findings] };
}
function exitCodeOf(body, signal, onSkip) {
    if (signal?.aborted === true && body.partial)
        return cancelledCode(signal.reason);
    switch (body.status) {
        case 'passed':
        case 'warned':
            return errors/* ExitCode */.yU.ok;
        case 'skipped':
            return onSkip === 'fail' ? errors/* ExitCode */.yU.checksFailed : errors/* ExitCode */.yU.ok;
        case 'failed':
            return errors/* ExitCode */.yU.checksFailed;
        case 'error':
            return errors/* ExitCode */.yU.unreachable;
    }
}
function cancelledCode(reason) {
    if (!(reason instanceof errors/* CancelledError */.cc) || reason.reason.kind === 'timeout')
        return errors/* ExitCode */.yU.unreachable;
    return reason.reason.signal === 'SIGINT' ? errors/* ExitCode */.yU.interrupted : errors/* ExitCode */.yU.terminated;
}
/** Any error as a Report of status error: its problems become findings, so that every renderer shows them. */
function failureOf(error, signal) {
    const cause = signal?.aborted === true && !(error instanceof errors/* BadInputError */.Ys) ? signal.reason : error;
    if (cause instanceof errors/* BadInputError */.Ys)
        return failure(cause.problems, errors/* ExitCode */.yU.badInput);
    if (cause instanceof errors/* UnreachableError */.Jk)
        return failure([cause.problem], errors/* ExitCode */.yU.unreachable);
    if (cause instanceof errors/* CancelledError */.cc) {
        const cancelled = failure([cancelledProblem(cause)], cancelledCode(cause));
        return { ...cancelled, body: { ...cancelled.body, partial: true } };
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    const bug = {
        code: 'internal-error',
        message: `A bug in this tool stopped the run: ${reason}`,
        help: 'Please report it; run again with debug logging (ACTIONS_STEP_DEBUG or KAFKA_DATAOPS_DEBUG=1) for details.',
    };
    return failure([bug], errors/* ExitCode */.yU.bug);
}
function cancelledProblem(cause, when = 'before there was a result') {
    if (cause.reason.kind === 'signal') {
        return { code: 'cancelled', message: `Stopped by ${cause.reason.signal} ${when}.` };
    }
    return {
        code: 'timed-out',
        message: `Stopped after the timeout of ${(0,duration/* formatDuration */.a3)(cause.reason.timeoutMs)}, ${when}.`,
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
        findings: problems.map((problem) => (0,core_finding/* findingOf */.h)(problem, severity)),
        notes: [],
        artifacts: [],
        subject: {},
    };
}
/** A log that shows no secret. */
function redactedLog(log, redactor) {
    return {
        debug: (message) => log.debug(redactor.text(message)),
        info: (message) => log.info(redactor.text(message)),
        notice: (message) => log.notice(redactor.text(message)),
        warning: (message) => log.warning(redactor.text(message)),
    };
}


/***/ }),

/***/ 3104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport),
  o: () => (/* binding */ reportExtension)
});

;// CONCATENATED MODULE: ./packages/core/render/json.ts
/**
 * The report as JSON, two-space indented, with a final newline. Equal reports give equal bytes. On stdout no string of it
 * can be taken for a workflow command: the one form that works inside a line is written with an escape of JSON's own.
 */
function renderJson(report) {
    return stableJson(report);
}
/** JSON text of any document, safe on the stdout of a workflow step. */
function stableJson(document) {
    return `${JSON.stringify(document, null, 2).replaceAll('##[', '\\u0023#[')}\n`;
}

// EXTERNAL MODULE: ./packages/core/render/summary.ts
var summary = __webpack_require__(99281);
// EXTERNAL MODULE: ./packages/core/place.ts
var place = __webpack_require__(8883);
// EXTERNAL MODULE: ./packages/core/render/describe.ts
var describe = __webpack_require__(86040);
// EXTERNAL MODULE: ./packages/core/render/escape.ts
var render_escape = __webpack_require__(10162);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
;// CONCATENATED MODULE: ./packages/core/render/junit.ts




/**
 * JUnit XML as test reporters read it: one suite, a test case per check and per finding without a check. Severity error
 * fails a case; warnings and infos pass with their text as output, since a run that passed with warnings is no failed
 * test. A failed or erroneous report always has a failed or erroneous case.
 */
function renderJunit(report) {
    const findings = (0,describe/* findingsByCheck */.u$)(report);
    const cases = [
        ...report.checks.map((check) => checkCase(check, findings.of(check), report)),
        ...findings.others.map((finding) => findingCase(finding, report)),
    ];
    const verdict = report.status === 'failed' || report.status === 'error' || report.status === 'skipped';
    const outcome = report.status === 'failed' ? 'failure' : report.status === 'skipped' ? 'skipped' : 'error';
    const spoken = cases.some((item) => item.outcome === outcome || (outcome === 'failure' && item.outcome === 'error'));
    if (verdict && !spoken)
        cases.push(verdictCase(report, outcome));
    const of = (wanted) => String(cases.filter((item) => item.outcome === wanted).length);
    const counts = { tests: String(cases.length), failures: of('failure'), errors: of('error'), skipped: of('skipped') };
    const time = (report.durationMs / 1_000).toFixed(3);
    const suite = junit_element('testsuite', { name: report.operation, timestamp: report.startedAt, time, ...counts }, [
        properties(report),
        ...cases.map((item) => item.xml),
    ]);
    const suites = junit_element('testsuites', { name: 'kafka-dataops', time, ...counts }, [suite]);
    return (0,render_escape/* withoutCommands */.Df)(`<?xml version="1.0" encoding="UTF-8"?>\n${suites}\n`, render_escape/* entity */.EG);
}
function checkCase(check, findings, report) {
    const body = [
        ...(0,describe/* describeOutcome */.SS)(check),
        ...findings.map((finding) => finding.message),
        ...check.causes.map(({ cause, count, first, last }) => `${cause}: ${count}${first === undefined ? '' : `, first ${(0,describe/* formatWhere */.Hp)(first)}`}${last === undefined ? '' : `, last ${(0,describe/* formatWhere */.Hp)(last)}`}`),
        ...check.examples.map(evidenceLine),
        ...findings.flatMap(({ help }) => (help === undefined ? [] : [help])),
    ];
    const message = check.reason ?? findings[0]?.message ?? (0,describe/* describeOutcome */.SS)(check).join('. ');
    return testCase({
        name: check.name,
        classname: [report.operation, check.target.topic ?? check.target.file].filter(Boolean).join('.'),
        place: check.place,
    }, checkOutcome(check), { type: `${check.kind} ${check.severity}`, message, body });
}
function checkOutcome(check) {
    if (check.status === 'failed')
        return check.severity === 'error' ? 'failure' : 'passed';
    return check.status;
}
function findingCase(finding, report) {
    const record = finding.record === undefined ? '' : (0,describe/* formatRecord */.bM)(finding.record);
    const where = finding.place === undefined ? record : (0,place/* formatPlace */.d)(finding.place);
    const body = [
        finding.message,
        ...[finding.first, finding.last].flatMap((item) => (item === undefined ? [] : [evidenceLine(item)])),
        ...(finding.help === undefined ? [] : [finding.help]),
    ];
    return testCase({ name: [finding.rule, where].filter(Boolean).join(' '), classname: report.operation, place: finding.place }, finding.severity !== 'error' ? 'passed' : report.status === 'error' ? 'error' : 'failure', { type: `${finding.rule} ${finding.severity}`, message: finding.message, body });
}
function verdictCase(report, outcome) {
    const { operation, status, summary } = report;
    return testCase({ name: 'verdict', classname: operation, place: undefined }, outcome, {
        type: status,
        message: summary,
        body: [summary],
    });
}
function testCase({ name, classname, place }, outcome, { type, message, body }) {
    const attributes = {
        name,
        classname,
        time: '0',
        ...(place === undefined ? {} : { file: place.file, line: String(place.line) }),
    };
    return { outcome, xml: junit_element('testcase', attributes, outcomeElements(outcome, { type, message, body })) };
}
function outcomeElements(outcome, { type, message, body }) {
    if (outcome === 'skipped')
        return [junit_element('skipped', { message }, [])];
    if (outcome === 'passed')
        return [junit_element('system-out', {}, [textLines(body)])];
    return [junit_element(outcome, { type, message }, [textLines(body)])];
}
function properties(report) {
    const kpis = report.kpis.map((kpi) => ({ name: kpi.id, value: (0,quantity/* describeKpi */.SX)(kpi).value }));
    const entries = [
        { name: 'status', value: report.status },
        { name: 'partial', value: String(report.partial) },
        { name: 'summary', value: report.summary },
        ...kpis,
    ];
    return junit_element('properties', {}, entries.map((entry) => junit_element('property', entry, [])));
}
function evidenceLine(evidence) {
    const { record, key, value, message } = evidence;
    const facts = [
        (0,describe/* formatWhere */.Hp)(evidence),
        record?.timestamp,
        key === undefined ? undefined : `key ${key}`,
        record?.path,
        value === undefined ? undefined : `value ${value}`,
    ];
    const known = facts.filter((fact) => fact !== undefined && fact !== '');
    return known.length === 0 ? message : `${known.join(' ')}: ${message}`;
}
function textLines(lines) {
    return lines
        .filter((line) => line !== '')
        .map(render_escape/* escapeXml */.X)
        .join('\n');
}
/** `children` are finished XML: elements get a line each, a single text stays inside its tags. */
function junit_element(name, attributes, children) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${(0,render_escape/* escapeXml */.X)(value)}"`);
    const tag = `<${name}${written.join('')}`;
    const [only = ''] = children;
    if (children.length === 0)
        return `${tag}/>`;
    if (children.length === 1 && !only.startsWith('<'))
        return `${tag}>${only}</${name}>`;
    return `${tag}>\n${children.join('\n')}\n</${name}>`;
}

;// CONCATENATED MODULE: ./packages/core/render/sarif.ts



/**
 * SARIF 2.1.0 (OASIS, with errata 01) for code scanning: a rule per rule id, a result per finding or failed check. A
 * result's line is the finding's, else the line that declares the check; the record stands as a logical location.
 */
function renderSarif(report) {
    const issues = (0,describe/* issuesOf */.wf)(report);
    const rules = [...new Map(issues.map((issue) => [issue.rule, issue])).values()];
    const indexOfRule = new Map(rules.map((issue, index) => [issue.rule, index]));
    const occurrences = new Map();
    const results = issues.map((issue) => {
        const occurrence = (occurrences.get(issue.fingerprint) ?? 0) + 1;
        occurrences.set(issue.fingerprint, occurrence);
        return resultOf(issue, indexOfRule.get(issue.rule) ?? 0, occurrence);
    });
    return stableJson({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'kafka-dataops', semanticVersion: report.toolVersion, rules: rules.map(ruleOf) },
                },
                // The category of code scanning: runs of several operations do not replace each other's results.
                automationDetails: { id: `kafka-dataops/${report.operation}/` },
                invocations: [invocationOf(report)],
                columnKind: 'utf16CodeUnits',
                results,
                properties: {
                    operation: report.operation,
                    status: report.status,
                    partial: report.partial,
                    summary: report.summary,
                    kpis: report.kpis,
                    ...(report.coverage === undefined ? {} : { coverage: report.coverage }),
                    subject: report.subject,
                },
            },
        ],
    });
}
const levels = {
    error: 'error',
    warning: 'warning',
    info: 'note',
};
function ruleOf(issue) {
    return {
        id: issue.rule,
        shortDescription: { text: sentence(issue.check?.kind ?? issue.rule) },
        defaultConfiguration: { level: levels[issue.severity] },
        ...(issue.help === undefined ? {} : { help: { text: messageText(issue.help) } }),
        properties: {
            tags: ['kafka', ...(issue.check === undefined ? [] : [issue.check.dimension])],
            'problem.severity': issue.severity === 'info' ? 'recommendation' : issue.severity,
        },
    };
}
function sentence(id) {
    const words = (0,render_escape/* visible */.RK)(id).replace(/[-_]+/g, ' ').trim();
    return words === '' ? 'Finding' : words.charAt(0).toUpperCase() + words.slice(1);
}
function resultOf(issue, ruleIndex, occurrence) {
    const record = issue.record === undefined ? '' : (0,describe/* formatRecord */.bM)(issue.record);
    const place = physicalLocation(issue);
    const logical = record === ''
        ? undefined
        : [{ fullyQualifiedName: record, kind: 'record', ...(issue.record?.path ? { name: issue.record.path } : {}) }];
    const hasLocation = place !== undefined || logical !== undefined;
    return {
        ruleId: issue.rule,
        ruleIndex,
        level: levels[issue.severity],
        ...(issue.baseline === undefined ? {} : { baselineState: issue.baseline === 'new' ? 'new' : 'unchanged' }),
        message: { text: messageText([issue.message, issue.help].filter((part) => part !== undefined).join('\n')) },
        ...(hasLocation
            ? {
                locations: [
                    {
                        ...(place === undefined ? {} : { physicalLocation: place }),
                        ...(logical === undefined ? {} : { logicalLocations: logical }),
                    },
                ],
            }
            : {}),
        // GitHub matches results by primaryLocationLineHash only, and counts equal ones as hash:1, hash:2.
        partialFingerprints: {
            primaryLocationLineHash: `${issue.fingerprint}:${occurrence}`,
            'kafkaDataops/v1': issue.fingerprint,
        },
        ...(issue.check === undefined
            ? {}
            : {
                properties: {
                    check: issue.check.id,
                    dimension: issue.check.dimension,
                    evaluated: issue.check.evaluated,
                    failed: issue.check.failed,
                    rate: issue.check.rate,
                    examples: issue.check.examples.map(exampleOf),
                },
            }),
    };
}
function physicalLocation({ place }) {
    if (place === undefined)
        return undefined;
    const { file, line, column, endLine, endColumn } = place;
    return {
        artifactLocation: { uri: (0,render_escape/* encodePath */.O0)(file), uriBaseId: '%SRCROOT%' },
        region: {
            startLine: line,
            startColumn: column,
            ...(endLine === undefined ? {} : { endLine }),
            ...(endColumn === undefined ? {} : { endColumn }),
        },
    };
}
function exampleOf({ record, value, message }) {
    return {
        ...(record === undefined ? {} : { record: (0,describe/* formatRecord */.bM)(record), path: record.path }),
        ...(value === undefined ? {} : { value }),
        message,
    };
}
/** Square brackets that would make a link (section 3.11.6) are escaped; what cannot be seen is spelled out. */
function messageText(text) {
    return text
        .split('\n')
        .map(render_escape/* visible */.RK)
        .join('\n')
        .replace(/\[([^\]]*)\](?=\()/g, '\\[$1\\]');
}
function invocationOf(report) {
    const started = new Date(report.startedAt);
    const times = Number.isNaN(started.getTime())
        ? {}
        : {
            startTimeUtc: started.toISOString(),
            endTimeUtc: new Date(started.getTime() + report.durationMs).toISOString(),
        };
    const notes = report.notes.map((note) => ({ level: 'note', message: { text: messageText(note) } }));
    return {
        executionSuccessful: report.status !== 'error' && !report.partial,
        ...times,
        ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/render/describe-baseline.ts
var describe_baseline = __webpack_require__(40338);
// EXTERNAL MODULE: ./packages/core/render/html-markup.ts
var html_markup = __webpack_require__(58277);
// EXTERNAL MODULE: ./packages/core/render/trend.ts
var render_trend = __webpack_require__(52246);
// EXTERNAL MODULE: ./packages/core/render/verdict.ts
var render_verdict = __webpack_require__(76680);
;// CONCATENATED MODULE: ./packages/core/render/html-charts.ts





/** Small drawings as inline SVG; each says the same in words for those who do not see it. */
/** The share of failures on a bar from 0 to 100 %, with its confidence interval. Never invisible when it is not zero. */
function rateMeter(check) {
    if (check.evaluated === 0)
        return html_markup/* nothing */.s6;
    const { tone } = (0,describe/* severityMark */.nU)(check.severity);
    const width = check.failed === 0 ? 0 : Math.max(0.6, check.rate * 100);
    const interval = check.interval;
    return (0,html_markup/* markup */.PT) `<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${(0,quantity/* formatPercent */.l9)(check.rate)} failed">
<rect class="track" x="0" y="0" width="100" height="10"/>
<rect class="fill-${tone}" x="0" y="0" width="${decimal(width)}" height="10"/>
${interval === undefined ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<rect class="interval" x="${decimal(interval.low * 100)}" y="3" width="${decimal(Math.max(0, interval.high - interval.low) * 100)}" height="4"/>`}
</svg>`;
}
/** The values of a KPI over the runs as a line, with its target; a run without a value leaves a gap. */
function sparkline(kpi, history) {
    const values = (0,render_trend/* trendValues */.Kf)(kpi, history);
    const known = values.filter((value) => value !== null);
    if (known.length < 2)
        return html_markup/* nothing */.s6;
    const all = kpi.target === undefined ? known : [...known, kpi.target.value];
    const low = Math.min(...all);
    const high = Math.max(...all);
    const span = high - low || 1;
    const x = (index) => 2 + (index / (values.length - 1)) * 196;
    const y = (value) => (high === low ? 20 : 36 - ((value - low) / span) * 32);
    const lines = runsOfValues(values).map((points) => (0,html_markup/* markup */.PT) `<polyline class="trend" points="${points.map(({ index, value }) => `${decimal(x(index))},${decimal(y(value))}`).join(' ')}"/>`);
    const target = kpi.target === undefined ? undefined : decimal(y(kpi.target.value));
    const first = known[0] ?? 0;
    return (0,html_markup/* markup */.PT) `<svg class="spark" viewBox="0 0 200 40" preserveAspectRatio="none" role="img" aria-label="${values.length} runs, from ${(0,quantity/* describeKpi */.SX)({ ...kpi, value: first }).value} to ${(0,quantity/* describeKpi */.SX)(kpi).value}">
${target === undefined ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<line class="target" x1="0" x2="200" y1="${target}" y2="${target}"/>`}
${lines}
</svg>`;
}
/** Runs of neighbouring known values; a lone value is drawn as a short line to itself. */
function runsOfValues(values) {
    const runs = [];
    values.forEach((value, index) => {
        if (value === null)
            return;
        const last = runs.at(-1);
        if (last?.at(-1)?.index === index - 1)
            last.push({ index, value });
        else
            runs.push([{ index, value }]);
    });
    return runs.map((points) => (points.length === 1 ? [...points, ...points] : points));
}
/** The verdicts of the runs, oldest first, as a row of squares. */
function verdictStrip(runs) {
    const shown = runs.slice(-40);
    const squares = shown.map((run, index) => {
        const verdict = (0,render_verdict/* verdictOf */.V)(run);
        return (0,html_markup/* markup */.PT) `<rect class="fill-${verdict.tone}" x="${index * 16}" y="0" width="13" height="16" rx="2"><title>${run.startedAt} ${verdict.word}</title></rect>`;
    });
    const passed = shown.filter((run) => (0,render_verdict/* verdictOf */.V)(run).tone === 'good').length;
    return (0,html_markup/* markup */.PT) `<svg class="strip" width="${shown.length * 16}" height="16" viewBox="0 0 ${shown.length * 16} 16" role="img" aria-label="${passed} of ${shown.length} runs passed">${squares}</svg>`;
}
/** The distribution of a numeric field, its median marked; or the most frequent values of any other. */
function distribution(field) {
    const bins = field.histogram ?? [];
    const tallest = Math.max(0, ...bins.map((bin) => bin.count));
    const [first, last] = [bins[0], bins.at(-1)];
    if (tallest === 0 || first === undefined || last === undefined)
        return frequentValues(field);
    const show = (value) => (field.quantity === 'time' ? isoTime(value) : fullNumber(value));
    const span = last.to - first.from || 1;
    const x = (value) => ((value - first.from) / span) * 400;
    const bars = bins.map((bin) => {
        const height = bin.count === 0 ? 0 : Math.max(1, (bin.count / tallest) * 100);
        const width = Math.max(1, x(bin.to) - x(bin.from) - 1);
        return (0,html_markup/* markup */.PT) `<rect class="bar" x="${decimal(x(bin.from))}" y="${decimal(104 - height)}" width="${decimal(width)}" height="${decimal(height)}"><title>${show(bin.from)} to ${show(bin.to)}: ${(0,quantity/* formatCount */.B4)(bin.count)}</title></rect>`;
    });
    const median = field.quantiles?.find(({ quantile }) => quantile === 0.5)?.value;
    const line = median === undefined
        ? html_markup/* nothing */.s6
        : (0,html_markup/* markup */.PT) `<line class="median" x1="${decimal(x(median))}" x2="${decimal(x(median))}" y1="0" y2="104"><title>median ${show(median)}</title></line>`;
    return (0,html_markup/* markup */.PT) `<svg class="histogram" viewBox="0 0 400 104" preserveAspectRatio="none" role="img" aria-label="Distribution from ${show(first.from)} to ${show(last.to)} in ${bins.length} bins">${bars}${line}</svg>
<div class="axis"><span>${shownQuantity(field, first.from)}</span><span>${shownQuantity(field, last.to)}</span></div>`;
}
function frequentValues(field) {
    const values = (field.frequent ?? []).slice(0, 6);
    const most = Math.max(1, ...values.map(({ count }) => count));
    return (0,html_markup/* markup */.PT) `${values.map(({ value, count }) => (0,html_markup/* markup */.PT) `<div class="axis"><code>${value}</code><span>${(0,quantity/* formatCount */.B4)(count)}</span></div>
<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" x="0" y="0" width="100" height="10"/><rect class="bar" x="0" y="0" width="${decimal((count / most) * 100)}" height="10"/></svg>`)}`;
}
/** Four significant digits from a billion on (`419.2B`), else up to two decimals: what fits under a drawing. */
function shortNumber(value) {
    if (Math.abs(value) < 1e9 || Math.abs(value) >= 1e15)
        return (0,quantity/* formatNumber */.ZV)(value);
    return new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 4 }).format(value);
}
/** A mean or a spread, whose last digits say nothing: four significant digits from a million on. */
function roughNumber(value) {
    if (Math.abs(value) < 1e6 || Math.abs(value) >= 1e15)
        return (0,quantity/* formatNumber */.ZV)(value);
    return new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 4 }).format(value);
}
/** A value of the field's own quantity, in full where four digits do not tell its least from its greatest, as of epochs. */
function shownQuantity({ quantity, minimum, maximum }, value) {
    if (quantity === 'time')
        return isoTime(value);
    const isTold = minimum === undefined || maximum === undefined || shortNumber(minimum) !== shortNumber(maximum);
    return isTold ? shortNumber(value) : fullNumber(value);
}
/** All digits of a whole number, up to what 64 bits hold. */
function fullNumber(value) {
    const magnitude = Math.abs(value);
    return magnitude >= 1e15 && magnitude < 2 ** 64 ? value.toLocaleString('en-US') : (0,quantity/* formatNumber */.ZV)(value);
}
const latestDate = 8_640_000_000_000_000;
/** `2026-01-31 12:00:00Z`, without the time of day at midnight. */
function isoTime(ms) {
    const text = new Date(Math.min(latestDate, Math.max(-latestDate, ms))).toISOString();
    return text
        .replace('T', ' ')
        .replace(/\.\d+Z$/, 'Z')
        .replace(' 00:00:00Z', '');
}
/** A share of a whole as a bar. */
function shareBar(share, label) {
    return (0,html_markup/* markup */.PT) `<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="track" x="0" y="0" width="100" height="10"/><rect class="bar" x="0" y="0" width="${decimal(Math.min(1, share) * 100)}" height="10"/></svg>`;
}
/** Coordinates with two decimals: no exponent, no endless fraction. */
function decimal(value) {
    return Number.isFinite(value) ? String(Number(value.toFixed(2))) : '0';
}

// EXTERNAL MODULE: ./packages/core/render/fit.ts
var fit = __webpack_require__(21598);
;// CONCATENATED MODULE: ./packages/core/render/html-page.ts





/** One text of the report, bounded so that a single value cannot be the page. */
function html_page_text(value) {
    return (0,fit/* truncate */.xv)(value, 4_000);
}
/** A name or an id. */
function label(value) {
    return (0,fit/* truncate */.xv)(value, 200);
}
function more(count, noun) {
    return count <= 0 ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<p class="dim small">${(0,quantity/* counted */.hS)(count, `more ${noun}`)} in the JSON report</p>`;
}
function html_page_place(value, { sourceUrl }) {
    if (value === undefined)
        return html_markup/* nothing */.s6;
    const shown = (0,html_markup/* markup */.PT) `<code>${html_page_text((0,place/* formatPlace */.d)(value))}</code>`;
    if (sourceUrl === undefined)
        return shown;
    return (0,html_markup/* markup */.PT) `<a href="${`${sourceUrl}/${(0,render_escape/* encodePath */.O0)(value.file)}#L${value.line}`}" rel="noreferrer">${shown}</a>`;
}
/**
 * A table that becomes a list of labelled values on a phone (roles keep it a table for a screen reader). Columns that are
 * empty in every row are left out.
 */
function table(caption, rows, columns) {
    const cells = rows.map((row) => columns.map((column) => (0,html_markup/* markup */.PT) `${column.cell(row)}`));
    const used = columns.map((_, index) => cells.some((row) => row[index]?.html !== ''));
    const head = columns.map(({ title, kind }, index) => used[index]
        ? (0,html_markup/* markup */.PT) `<th role="columnheader" scope="col" class="${kind === 'number' ? 'number' : ''}">${title}</th>`
        : html_markup/* nothing */.s6);
    const body = cells.map((row) => (0,html_markup/* markup */.PT) `<tr role="row">${row.map((cell, index) => {
        const column = columns[index];
        if (!used[index] || column === undefined)
            return html_markup/* nothing */.s6;
        const empty = cell.html === '' ? ' empty' : '';
        return (0,html_markup/* markup */.PT) `<td role="cell" class="${(column.kind ?? '') + empty}" data-label="${column.title}"><div>${cell}</div></td>`;
    })}</tr>\n`);
    return (0,html_markup/* markup */.PT) `<div class="scroll"><table class="stack" role="table">${caption === '' ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<caption>${caption}</caption>`}
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table></div>
`;
}

;// CONCATENATED MODULE: ./packages/core/render/html-style.ts
/**
 * The style sheet of the HTML report. No rule may start a line with `::`, no address may be in it, and everything that
 * depends on data is a class or an SVG attribute: the page's policy allows this sheet by its hash and no inline style.
 */
const style = `
:root {
  color-scheme: light dark;
  --page: #f5f6f8; --card: #ffffff; --line: #dfe3e8; --soft: #eef1f4;
  --text: #1b222c; --dim: #59636e; --link: #0a58b5;
  --good: #1a7f37; --attention: #8a5a00; --bad: #c4212c; --neutral: #59636e;
  --good-soft: #dff3e4; --attention-soft: #fdf0d0; --bad-soft: #fde3e4; --neutral-soft: #e8ebee;
  --bar: #4c7fd0;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0e1217; --card: #161b22; --line: #2b323b; --soft: #1e252e;
    --text: #e4e9ef; --dim: #9aa5b1; --link: #6cb0ff;
    --good: #4cc561; --attention: #e0aa3e; --bad: #ff7b78; --neutral: #9aa5b1;
    --good-soft: #12301b; --attention-soft: #36290d; --bad-soft: #3d1718; --neutral-soft: #222932;
    --bar: #5b92e5;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
main, header.top, footer { max-width: 1120px; margin: 0 auto; padding: 0 20px; }
header.top { padding-top: 28px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0; }
h2 { font-size: 18px; margin: 34px 0 12px; }
h3 { font-size: 16px; margin: 0; overflow-wrap: anywhere; }
p { margin: 0 0 8px; overflow-wrap: anywhere; }
a { color: var(--link); }
code { font-family: var(--mono); font-size: 0.9em; overflow-wrap: anywhere; }
.dim { color: var(--dim); }
.small { font-size: 13px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.good { color: var(--good); } .attention { color: var(--attention); } .bad { color: var(--bad); } .neutral { color: var(--neutral); }
.badge {
  display: inline-block; padding: 1px 9px; border-radius: 999px; font-size: 12.5px; font-weight: 600; white-space: nowrap;
}
.badge.good { background: var(--good-soft); } .badge.attention { background: var(--attention-soft); }
.badge.bad { background: var(--bad-soft); } .badge.neutral { background: var(--neutral-soft); }
.verdict { border: 1px solid var(--line); border-left: 6px solid currentColor; border-radius: 10px; background: var(--card); padding: 18px 22px; }
.delta { font-weight: 650; }
.verdict > * { color: var(--text); }
.verdict h1 span { color: var(--tone); }
.verdict.good { --tone: var(--good); } .verdict.attention { --tone: var(--attention); }
.verdict.bad { --tone: var(--bad); } .verdict.neutral { --tone: var(--neutral); }
.verdict .lead { font-size: 17px; margin: 8px 0 10px; }
.verdict .dim { color: var(--dim); margin: 0; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); gap: 12px; margin: 16px 0 0; padding: 0; list-style: none; }
.tile { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px; display: flex; flex-direction: column; gap: 2px; min-width: 0; }
.tile .name { color: var(--dim); font-size: 13.5px; overflow-wrap: anywhere; }
.tile .value { font-size: 24px; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.3; overflow-wrap: anywhere; }
.tile .value.long { font-size: 18px; line-height: 1.7; }
.tile .foot { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; font-size: 13px; color: var(--dim); }
.tile svg { margin-top: auto; }
.tile .foot + svg, .tile .value + svg { padding-top: 6px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 0 0 12px; }
.card > summary { padding: 14px 18px; cursor: pointer; list-style: none; display: flex; gap: 12px; align-items: baseline; }
.card > summary::-webkit-details-marker { display: none; }
.card > summary::after { content: "▸"; color: var(--dim); margin-left: auto; }
.card[open] > summary::after { content: "▾"; }
.card > summary:focus-visible, .scroll:focus-visible, a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 6px; }
.card .body { padding: 0 18px 16px; }
.card .sign { font-weight: 700; flex: none; width: 1.1em; text-align: center; }
.card .rate { font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--dim); font-size: 14px; }
.facts { display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13.5px; color: var(--dim); margin: 0 0 10px; }
.facts > * { min-width: 0; overflow-wrap: anywhere; }
.help { border-left: 3px solid var(--link); background: var(--soft); padding: 8px 12px; border-radius: 0 6px 6px 0; margin: 12px 0 0; font-size: 14px; }
.help p { margin: 0; }
.help p + p { margin-top: 6px; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; margin: 10px 0 0; background: var(--card); }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
caption { text-align: left; padding: 8px 12px; color: var(--dim); font-size: 13px; }
th, td { padding: 7px 12px; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; color: var(--dim); font-size: 13px; background: var(--soft); border-top: 0; white-space: nowrap; }
th.number { text-align: right; }
td.wide { min-width: 220px; }
td.place { min-width: 210px; }
td.record { white-space: nowrap; }
caption + thead th { border-top: 1px solid var(--line); }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 12px; align-items: start; }
.grid .card { margin: 0; padding: 14px 18px; min-width: 0; }
.grid dl { display: grid; grid-template-columns: repeat(3, auto); justify-content: space-between; gap: 6px 12px; margin: 12px 0 0; font-size: 13px; }
.grid dl.times { grid-template-columns: repeat(2, auto); }
.grid dt { color: var(--dim); }
.grid dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; }
svg .bar { fill: var(--bar); } svg .track { fill: var(--soft); }
svg .fill-bad { fill: var(--bad); } svg .fill-attention { fill: var(--attention); } svg .fill-good { fill: var(--good); } svg .fill-neutral { fill: var(--neutral); }
svg .interval { fill: var(--text); opacity: 0.55; }
svg .trend { fill: none; stroke: var(--bar); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; vector-effect: non-scaling-stroke; }
svg .target { stroke: var(--dim); stroke-width: 1; stroke-dasharray: 4 3; vector-effect: non-scaling-stroke; }
svg .median { stroke: var(--text); stroke-width: 1.5; stroke-dasharray: 3 2; vector-effect: non-scaling-stroke; }
svg.meter { height: 10px; margin: 2px 0 10px; border-radius: 5px; }
svg.meter, svg.spark { overflow: hidden; }
svg.spark { height: 36px; }
svg.histogram { height: 110px; margin-top: 10px; }
svg.strip { width: auto; max-width: 100%; height: auto; }
.axis { display: flex; justify-content: space-between; gap: 10px; font-size: 12.5px; color: var(--dim); font-variant-numeric: tabular-nums; }
.plain { padding-left: 20px; margin: 8px 0; }
.plain li { overflow-wrap: anywhere; }
footer { padding: 28px 20px 40px; color: var(--dim); font-size: 13px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 640px) {
  main, header.top, footer { padding-left: 12px; padding-right: 12px; }
  header.top { padding-top: 14px; }
  h1 { font-size: 21px; }
  .verdict { padding: 14px 16px; }
  .verdict .lead { font-size: 16px; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .tile { padding: 10px 12px; }
  .tile .value { font-size: 19px; }
  .tile .value.long { font-size: 15px; }
  .card > summary { padding: 12px 14px; flex-wrap: wrap; gap: 4px 8px; position: relative; padding-right: 34px; }
  .card > summary h3 { flex: 1 1 75%; }
  .card > summary .rate { margin-left: calc(1.1em + 8px); }
  .card > summary::after { position: absolute; right: 14px; top: 12px; }
  .card .body { padding: 0 14px 14px; }
  .grid { grid-template-columns: minmax(0, 1fr); }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack, .stack tbody, .stack tr, .stack td, .stack caption { display: block; width: 100%; }
  .stack tr { border-top: 1px solid var(--line); padding: 8px 12px; }
  .stack td { border: 0; padding: 2px 0; display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 10px; text-align: left; white-space: normal; min-width: 0; }
  .stack td[data-label]::before { content: attr(data-label); color: var(--dim); font-size: 13px; }
  .stack td.empty { display: none; }
  .stack td.record { white-space: normal; }
}
@media print {
  body { background: #ffffff; }
  .card, .tile, .verdict { break-inside: avoid; }
}
`;

// EXTERNAL MODULE: ./packages/core/render/plan.ts
var render_plan = __webpack_require__(88898);
;// CONCATENATED MODULE: ./packages/core/render/plan-html.ts



/** Changes that one page shows; those open from the start. */
const shownChanges = 500;
const openChanges = 10;
const shownFields = 200;
const riskBadges = {
    none: undefined,
    low: { tone: 'neutral', label: 'low risk' },
    medium: { tone: 'attention', label: 'medium risk' },
    high: { tone: 'bad', label: 'high risk' },
};
const undoWords = { full: 'can be undone', partial: 'can be undone in part', none: 'cannot be undone' };
/** The plan as a part of the HTML page: each change folds open to its fields. */
function planSection(page) {
    const { plan } = page.report;
    if (plan === undefined)
        return html_markup/* nothing */.s6;
    const shown = plan.changes.filter(render_plan/* isShown */.aJ);
    const facts = [...(0,render_plan/* environmentOf */.p7)(plan), ...plan.targets.map(render_plan/* describeTarget */.ff)];
    return (0,html_markup/* markup */.PT) `<section><h2>Plan: ${(0,render_plan/* describeActions */.xd)(plan)}</h2>
${facts.length === 0 ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<ul class="plain small dim">${facts.map((fact) => (0,html_markup/* markup */.PT) `<li>${html_page_text(fact)}</li>`)}</ul>`}
${shown.slice(0, shownChanges).map((change, index) => changeCard(change, plan, index < openChanges, page))}
${more(shown.length - shownChanges, 'change')}</section>`;
}
function changeCard(change, plan, open, page) {
    const { action, risk, reversibility, outcome } = change;
    const mark = render_plan/* marks */.Z8[action];
    const badge = riskBadges[risk.level];
    const step = (0,render_plan/* describeStep */.Ey)(change, plan);
    const sentences = [
        ...(outcome?.reason === undefined ? [] : [outcome.reason]),
        ...risk.reasons.map((reason, index) => (index === 0 ? `Risk: ${reason}` : reason)),
        ...(action === 'none' || reversibility.reason === undefined ? [] : [`Undo: ${reversibility.reason}`]),
        ...change.notes,
    ];
    return (0,html_markup/* markup */.PT) `<details class="card"${(0,html_markup/* trusted */.IZ)(open && action !== 'none' ? ' open' : '')}>
<summary><span class="sign ${mark.tone}" aria-hidden="true">${mark.sign}</span><h3>${label(change.id)}</h3> <span class="rate">${(0,render_plan/* headline */.Pl)(change)}</span> ${badge === undefined ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<span class="badge ${badge.tone}">${badge.label}</span>`}</summary>
<div class="body">
<div class="facts">${html_page_place(change.place, page)}${step === '' ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<span>${step}</span>`}${action === 'none' ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<span>${undoWords[reversibility.level]}</span>`}</div>
${fieldsTable(change)}
${more(change.fields.length - shownFields, 'field')}
${sentences.length === 0 ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<ul class="plain">${sentences.map((sentence) => (0,html_markup/* markup */.PT) `<li>${html_page_text(sentence)}</li>`)}</ul>`}
</div>
</details>
`;
}
function fieldsTable({ fields, action }) {
    if (fields.length === 0)
        return html_markup/* nothing */.s6;
    const side = (path, value, tone) => value === null ? '' : (0,html_markup/* markup */.PT) `<code class="${tone}">${html_page_text(value)}</code>${(0,render_plan/* meaningOf */.Pr)(path, value)}`;
    return table('', fields.slice(0, shownFields), [
        { title: 'Field', cell: ({ path }) => (0,html_markup/* markup */.PT) `<code>${html_page_text(path)}</code>` },
        { title: 'Before', kind: 'wide', cell: (field) => side(field.path, (0,render_plan/* sides */.r_)(field, action).before, 'bad') },
        { title: 'After', kind: 'wide', cell: (field) => afterOf(field, action, side) },
    ]);
}
function afterOf(field, action, side) {
    const { before, after } = (0,render_plan/* sides */.r_)(field, action);
    if (after !== null)
        return side(field.path, after, 'good');
    return before === null || action === 'delete' ? '' : (0,html_markup/* markup */.PT) `<span class="dim">(default)</span>`;
}

// EXTERNAL MODULE: ./packages/core/render/schemas.ts
var render_schemas = __webpack_require__(26049);
// EXTERNAL MODULE: ./packages/core/render/stages.ts
var stages = __webpack_require__(49558);
;// CONCATENATED MODULE: ./packages/core/render/html.ts














/** What one page shows; the JSON report has the rest, and the page says so. */
const shownChecks = 1_000;
const shownFindings = 2_000;
const shownExamples = 50;
const shownPartitions = 1_000;
const openChecks = 5;
/**
 * The report as one HTML file that needs nothing else: no script, no network (its policy forbids both), light and dark,
 * for a desk and a phone. All text of the report is escaped by the template that writes it.
 */
function renderHtml(report, options = {}) {
    const page = { report, sourceUrl: options.sourceUrl };
    const verdict = (0,render_verdict/* verdictOf */.V)(report);
    const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
    const document = (0,html_markup/* markup */.PT) `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${label((0,stages/* titleOf */.Gg)(report))} ${verdict.word}</title>
<style>${(0,html_markup/* trusted */.IZ)(style)}</style>
</head>
<body>
<header class="top">
<div class="verdict ${verdict.tone}">
<h1><span><span aria-hidden="true">${verdict.sign}</span> ${label((0,stages/* titleOf */.Gg)(report))} ${verdict.word}</span></h1>
${baselineLead(report)}<p class="lead">${html_page_text(report.summary)}</p>
<p class="dim">${(0,describe/* describeCounts */.wv)(report)}</p>
</div>
${kpiTiles(page)}
</header>
<main>
${[(0,stages/* stageSection */.Ip)(report, html_page_text), fixedSection(page), historySection(page), planSection(page), schemasSection(page), checksSection(page), findingsSection(page), otherChecksSection(page), statisticsSection(page), readSection(page)]}
</main>
<footer>kafka-dataops ${html_page_text(report.toolVersion)} · started ${html_page_text(report.startedAt)}</footer>
</body>
</html>
`;
    return (0,render_escape/* withoutCommands */.Df)(document.html, render_escape/* entity */.EG);
}
const styleHash = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
function kpiTiles({ report }) {
    if (report.kpis.length === 0)
        return html_markup/* nothing */.s6;
    return (0,html_markup/* markup */.PT) `<h2 class="hidden">KPIs</h2>
<ul class="tiles">${report.kpis.slice(0, 100).map((kpi) => kpiTile(kpi, report.history ?? []))}</ul>`;
}
const kpiBadges = {
    met: { tone: 'good', label: '✓ met' },
    missed: { tone: 'bad', label: '✗ missed' },
    unknown: { tone: 'neutral', label: '? unknown' },
};
function kpiTile(kpi, history) {
    const words = (0,quantity/* describeKpi */.SX)(kpi);
    const badge = kpiBadges[kpi.status];
    const target = kpi.target === undefined
        ? html_markup/* nothing */.s6
        : (0,html_markup/* markup */.PT) `<div class="foot"><span>target ${label(words.target)}</span> <span class="badge ${badge.tone}">${badge.label}</span></div>`;
    const median = (0,render_trend/* describeTrend */.Jh)(kpi);
    const trend = median === '' ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<div class="foot"><span>${label(median)}</span></div>`;
    return (0,html_markup/* markup */.PT) `<li class="tile"><span class="name">${label(words.name)}</span>
<span class="value${words.value.length > 11 ? ' long' : ''}">${label(words.value)}</span>
${target}${trend}${sparkline(kpi, history)}</li>`;
}
function baselineLead(report) {
    const sentence = (0,describe_baseline/* describeBaseline */.FT)(report);
    return sentence === undefined ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<p class="lead delta">${html_page_text(sentence)}</p>\n`;
}
function fixedSection({ report }) {
    const fixed = report.baseline?.fixed ?? [];
    if (fixed.length === 0)
        return html_markup/* nothing */.s6;
    const items = fixed.slice(0, shownFindings).map(({ message }) => (0,html_markup/* markup */.PT) `<li>${html_page_text(message)}</li>\n`);
    return (0,html_markup/* markup */.PT) `<section><h2>Fixed</h2>
<div class="card"><div class="body"><ul class="plain">${items}</ul>
${more(fixed.length - shownFindings, 'fixed finding')}</div></div></section>`;
}
function historySection({ report }) {
    const { history = [] } = report;
    if (history.length === 0)
        return html_markup/* nothing */.s6;
    const runs = [...history, report];
    return (0,html_markup/* markup */.PT) `<section><h2>History</h2>
<p class="dim small">${(0,quantity/* counted */.hS)(runs.length, 'run')}, from ${html_page_text(minuteOf(runs[0]?.startedAt ?? ''))} to now</p>
${verdictStrip(runs)}</section>`;
}
/** `2026-01-31 12:00 UTC` of `2026-01-31T12:00:30.000Z`. */
function minuteOf(time) {
    return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/, '$1 $2 UTC');
}
function schemasSection({ report }) {
    const { schemas } = report;
    if (schemas === undefined || schemas.subjects.length === 0)
        return html_markup/* nothing */.s6;
    const subjects = table('', schemas.subjects.slice(0, shownChecks), [
        { title: 'Subject', cell: ({ subject }) => (0,html_markup/* markup */.PT) `<code>${label(subject)}</code>` },
        { title: 'Verdict', cell: ({ verdict, change }) => (change === 'removed' ? 'removed' : verdict.replace('-', ' ')) },
        { title: 'Level', cell: ({ level }) => label(level) },
        { title: 'Compared with', cell: ({ comparedWith }) => html_page_text(comparedWith.join(', ')) },
        { title: 'Why', kind: 'wide', cell: ({ reasons }) => html_page_text(reasons.join('; ')) },
        { title: 'Id', kind: 'number', cell: ({ registered }) => String(registered?.id ?? '') },
    ]);
    const changed = (0,render_schemas/* changeRows */.QP)(schemas.types);
    const changes = table('Changes', changed.slice(0, shownFindings), [
        { title: 'Type', cell: ({ type }) => (0,html_markup/* markup */.PT) `<code>${label(type.type)}</code>` },
        { title: 'Change', cell: ({ type, member }) => member?.change ?? type.change },
        { title: 'Field or symbol', cell: ({ member }) => (0,html_markup/* markup */.PT) `<code>${label(member?.name ?? '')}</code>` },
        { title: 'Before', cell: ({ type, member }) => html_page_text((member === undefined ? type.before : member.before) ?? '') },
        { title: 'After', cell: ({ member }) => html_page_text(member?.after ?? member?.type ?? '') },
    ]);
    return (0,html_markup/* markup */.PT) `<section><h2>Subjects</h2>
${subjects}
${more(schemas.subjects.length - shownChecks, 'subject')}
${changed.length === 0 ? html_markup/* nothing */.s6 : changes}</section>`;
}
function checksSection(page) {
    const troubled = (0,describe/* sectionedChecks */.c$)(page.report);
    if (troubled.length === 0)
        return html_markup/* nothing */.s6;
    const findings = (0,describe/* findingsByCheck */.u$)(page.report, troubled);
    return (0,html_markup/* markup */.PT) `<section><h2>Failed checks</h2>
${troubled.slice(0, shownChecks).map((check, index) => checkCard(check, findings.of(check), index < openChecks, page))}
${more(troubled.length - shownChecks, 'failed check')}</section>`;
}
function checkCard(check, findings, open, page) {
    const mark = (0,describe/* checkMark */.kQ)(check);
    const target = (0,describe/* unnamedTarget */.K7)(check);
    const rate = check.failed > 0 ? (0,quantity/* formatPercent */.l9)(check.rate) : mark.word;
    return (0,html_markup/* markup */.PT) `<details class="card"${(0,html_markup/* trusted */.IZ)(open ? ' open' : '')}>
<summary><span class="sign ${mark.tone}" aria-hidden="true">${mark.sign}</span><h3>${label(check.name)}</h3> ${(0,describe_baseline/* isNewFailure */.$p)(check) ? (0,html_markup/* markup */.PT) `<span class="badge bad">new</span> ` : html_markup/* nothing */.s6}<span class="rate">${rate}</span></summary>
<div class="body">
<div class="facts">${html_page_place(check.place, page)}<code>${label(check.id)}</code>${target === '' ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<span>${html_page_text(target)}</span>`}<span>${check.dimension}</span><span class="badge ${(0,describe/* severityMark */.nU)(check.severity).tone}">${check.severity}</span></div>
${check.status === 'failed' ? rateMeter(check) : html_markup/* nothing */.s6}
${[...(0,describe/* describeOutcome */.SS)(check), ...findings.slice(0, 20).map(({ message }) => message)].map((sentence) => (0,html_markup/* markup */.PT) `<p>${html_page_text(sentence)}</p>\n`)}
${causesTable(check, page)}
${evidenceTable(check.examples.slice(0, shownExamples), page)}
${more(check.examples.length - shownExamples, 'example')}
${help(findings)}
</div>
</details>
`;
}
function causesTable(check, page) {
    if (check.causes.length === 0)
        return html_markup/* nothing */.s6;
    return table('Causes', check.causes.slice(0, shownExamples), [
        { title: 'Cause', kind: 'wide', cell: ({ cause }) => html_page_text(cause) },
        { title: 'Records', kind: 'number', cell: ({ count }) => (0,quantity/* formatCount */.B4)(count) },
        { title: 'First', kind: 'record', cell: ({ first }) => where(first, page) },
        { title: 'Last', kind: 'record', cell: ({ last }) => where(last, page) },
    ]);
}
function evidenceTable(evidence, page) {
    if (evidence.length === 0)
        return html_markup/* nothing */.s6;
    const coded = (value) => value === undefined ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<code>${html_page_text(value)}</code>`;
    return table('Evidence', evidence, [
        { title: 'Record', kind: 'record', cell: (item) => where(item, page) },
        { title: 'Time', kind: 'record', cell: ({ record }) => html_page_text(record?.timestamp ?? '') },
        { title: 'Key', cell: ({ key }) => coded(key) },
        { title: 'Path', cell: ({ record }) => coded(record?.path) },
        { title: 'Value', cell: ({ value }) => coded(value) },
        { title: 'Problem', kind: 'wide', cell: ({ message }) => html_page_text(message) },
    ]);
}
function findingsSection(page) {
    const { others } = (0,describe/* findingsByCheck */.u$)(page.report, (0,describe/* sectionedChecks */.c$)(page.report));
    if (others.length === 0)
        return html_markup/* nothing */.s6;
    const columns = [
        {
            title: 'Severity',
            cell: ({ severity }) => {
                const mark = (0,describe/* severityMark */.nU)(severity);
                return (0,html_markup/* markup */.PT) `<span class="badge ${mark.tone}">${mark.sign} ${severity}</span>`;
            },
        },
        { title: 'Finding', kind: 'wide', cell: ({ message }) => html_page_text(message) },
        { title: 'Where', kind: 'place', cell: (finding) => findingPlace(finding, page) },
        { title: 'Times', kind: 'number', cell: ({ count = 1 }) => (count === 1 ? '' : (0,quantity/* formatCount */.B4)(count)) },
        { title: 'Baseline', cell: ({ baseline = '' }) => baseline },
        { title: 'Rule', cell: ({ rule }) => (0,html_markup/* markup */.PT) `<code>${label(rule)}</code>` },
    ];
    return (0,html_markup/* markup */.PT) `<section><h2>Findings</h2>
${table('', others.slice(0, shownFindings), columns)}
${more(others.length - shownFindings, 'finding')}
${help(others)}</section>`;
}
function findingPlace(finding, page) {
    const record = finding.record ?? finding.first?.record;
    const parts = [
        html_page_place(finding.place, page),
        record === undefined ? html_markup/* nothing */.s6 : where({ record }, page),
        record?.path === undefined ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<code>${html_page_text(record.path)}</code>`,
    ].filter((part) => part.html !== '');
    return (0,html_markup/* markup */.PT) `${parts.flatMap((part, index) => (index === 0 ? [part] : [(0,html_markup/* markup */.PT) `<br>`, part]))}`;
}
function otherChecksSection({ report }) {
    const cards = ['skipped', 'passed'].flatMap((status) => {
        const checks = (0,describe/* checksWith */.O2)(report, status);
        return checks.length === 0 ? [] : [otherChecksCard(checks, status)];
    });
    if (cards.length === 0)
        return html_markup/* nothing */.s6;
    return (0,html_markup/* markup */.PT) `<section><h2>${(0,describe/* troubledChecks */.vt)(report).length === 0 ? 'Checks' : 'Other checks'}</h2>
${cards}</section>`;
}
function otherChecksCard(checks, status) {
    const mark = (0,describe/* checkMark */.kQ)({ status, severity: 'error' });
    const rows = table('', checks.slice(0, shownChecks), [
        { title: 'Check', kind: 'wide', cell: ({ name }) => html_page_text(name) },
        { title: 'Evaluated', kind: 'number', cell: ({ evaluated }) => (evaluated === 0 ? '' : (0,quantity/* formatCount */.B4)(evaluated)) },
        { title: 'Failed', kind: 'number', cell: ({ evaluated, failed }) => (evaluated === 0 ? '' : (0,quantity/* formatCount */.B4)(failed)) },
        { title: 'Measured', cell: ({ measured = '' }) => html_page_text(measured) },
        { title: 'Allowed', cell: ({ threshold = '' }) => html_page_text(threshold) },
        { title: 'Dimension', cell: ({ dimension }) => dimension },
        { title: 'Reason', kind: 'wide', cell: ({ reason = '' }) => html_page_text(reason) },
    ]);
    return (0,html_markup/* markup */.PT) `<details class="card"${(0,html_markup/* trusted */.IZ)(checks.length <= 20 ? ' open' : '')}>
<summary><span class="sign ${mark.tone}" aria-hidden="true">${mark.sign}</span><h3>${(0,quantity/* counted */.hS)(checks.length, 'check')} ${status}</h3></summary>
<div class="body">${rows}${more(checks.length - shownChecks, 'check')}</div>
</details>
`;
}
function statisticsSection({ report }) {
    const fields = report.statistics ?? [];
    if (fields.length === 0)
        return html_markup/* nothing */.s6;
    return (0,html_markup/* markup */.PT) `<section><h2>Fields</h2>
<div class="grid">${fields.slice(0, 200).map(fieldCard)}</div>
${more(fields.length - 200, 'field')}</section>`;
}
function fieldCard(field) {
    const show = (value) => value === undefined ? undefined : shownQuantity(field, value);
    const rough = (value) => value === undefined || field.quantity === 'time' ? undefined : roughNumber(value);
    const quantile = (wanted) => field.quantiles?.find(({ quantile: at }) => at === wanted)?.value;
    const total = field.count + field.missing;
    const facts = [
        ['values', (0,quantity/* formatCount */.B4)(field.count)],
        ['missing', total === 0 ? '0' : `${(0,quantity/* formatCount */.B4)(field.missing)} (${(0,quantity/* formatPercent */.l9)(field.missing / total, 1)})`],
        [
            'distinct',
            field.distinct === undefined
                ? undefined
                : `${field.distinctIsEstimate ? '≈ ' : ''}${(0,quantity/* formatCount */.B4)(field.distinct)}`,
        ],
        ['minimum', show(field.minimum)],
        ['median', show(quantile(0.5))],
        ['maximum', show(field.maximum)],
        ['mean', rough(field.mean)],
        ['std. deviation', rough(field.standardDeviation)],
        ['99 % below', show(quantile(0.99))],
        [
            'characters',
            field.shortest === undefined || field.quantity === 'time'
                ? undefined
                : lengthText(field.shortest, field.longest ?? field.shortest),
        ],
    ];
    return (0,html_markup/* markup */.PT) `<div class="card"><h3><code>${html_page_text(field.path)}</code></h3>
${field.topic === undefined ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<p class="dim small">${html_page_text(field.topic)}</p>`}
${mixedTypes(field)}${distribution(field)}
<dl class="${field.quantity === 'time' ? 'times' : ''}">${facts.map(([name, value]) => (value === undefined ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<div><dt>${name}</dt><dd>${value}</dd></div>`))}</dl></div>
`;
}
function lengthText(shortest, longest) {
    return shortest === longest ? (0,quantity/* formatCount */.B4)(shortest) : `${(0,quantity/* formatCount */.B4)(shortest)} to ${(0,quantity/* formatCount */.B4)(longest)}`;
}
/** What a field holds beside its main type; whole numbers among numbers are nothing to mention. */
function mixedTypes({ types = [] }) {
    const isMixed = types.length > 1 && types.some(({ type }) => type !== 'integer' && type !== 'number');
    if (!isMixed)
        return html_markup/* nothing */.s6;
    const shown = types.map(({ type, count }) => `${(0,quantity/* formatCount */.B4)(count)} ${type}`).join(', ');
    return (0,html_markup/* markup */.PT) `<p class="small"><span class="badge attention">mixed</span> ${html_page_text(shown)}</p>`;
}
function readSection(page) {
    const { report } = page;
    const { topics = [], commit, schemaIds = [], files = [] } = report.subject;
    const ranges = topics.flatMap(({ topic, partitions }) => partitions.map((range) => ({ topic, range })));
    const coverage = report.coverage;
    const coverageText = (0,describe/* describeCoverage */.KZ)(report);
    const facts = [
        ...(commit === undefined ? [] : [(0,html_markup/* markup */.PT) `<li>Commit <code>${html_page_text(commit)}</code></li>`]),
        ...(schemaIds.length === 0 ? [] : [(0,html_markup/* markup */.PT) `<li>Schema ids ${schemaIds.slice(0, 100).join(', ')}</li>`]),
        ...files.slice(0, 200).map((file) => (0,html_markup/* markup */.PT) `<li><code>${html_page_text(file)}</code></li>`),
    ];
    const parts = [
        coverage === undefined || coverageText === undefined
            ? html_markup/* nothing */.s6
            : (0,html_markup/* markup */.PT) `<p>${coverageText}</p>${shareBar(coverage.available === 0 ? 1 : coverage.read / coverage.available, coverageText)}`,
        facts.length === 0 ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<ul class="plain">${facts}</ul>`,
        ranges.length === 0
            ? html_markup/* nothing */.s6
            : table('Exact ranges read', ranges.slice(0, shownPartitions), [
                { title: 'Topic', cell: ({ topic }) => (0,html_markup/* markup */.PT) `<code>${html_page_text(topic)}</code>` },
                { title: 'Partition', kind: 'number', cell: ({ range }) => String(range.partition) },
                { title: 'From offset', kind: 'number', cell: ({ range }) => range.from },
                { title: 'To offset (exclusive)', kind: 'number', cell: ({ range }) => range.to },
                { title: 'Records', kind: 'number', cell: ({ range }) => (0,quantity/* formatCount */.B4)(range.read) },
            ]),
        more(ranges.length - shownPartitions, 'range'),
    ].filter((part) => part.html !== '');
    const notes = report.notes.slice(0, 200).map((note) => (0,html_markup/* markup */.PT) `<li>${html_page_text(note)}</li>`);
    return (0,html_markup/* markup */.PT) `${parts.length === 0 ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<section><h2>What was read</h2>${parts}</section>`}
${notes.length === 0 ? html_markup/* nothing */.s6 : (0,html_markup/* markup */.PT) `<section><h2>Notes</h2><ul class="plain">${notes}</ul></section>`}`;
}
function help(findings) {
    const helps = [...new Set(findings.map((finding) => finding.help).filter((sentence) => sentence !== undefined))];
    if (helps.length === 0)
        return html_markup/* nothing */.s6;
    return (0,html_markup/* markup */.PT) `<div class="help">${helps.slice(0, 20).map((sentence) => (0,html_markup/* markup */.PT) `<p>${html_page_text(sentence)}</p>`)}</div>`;
}
function where(evidence, page) {
    const found = (0,describe/* formatWhere */.Hp)(evidence);
    if (found === '')
        return html_markup/* nothing */.s6;
    return evidence?.record === undefined ? html_page_place(evidence?.place, page) : (0,html_markup/* markup */.PT) `<code>${html_page_text(found)}</code>`;
}

// EXTERNAL MODULE: ./packages/core/render/terminal.ts
var terminal = __webpack_require__(96993);
;// CONCATENATED MODULE: ./packages/host/render-report.ts

/** A form that a report can be read in elsewhere, and how its files are called. */
const renderings = {
    json: { extension: 'json', render: renderJson },
    markdown: {
        extension: 'md',
        render: (report) => (0,summary/* renderSummary */.B)(report, { limitBytes: Number.POSITIVE_INFINITY }),
    },
    junit: { extension: 'junit.xml', render: renderJunit },
    sarif: { extension: 'sarif', render: renderSarif },
    html: { extension: 'html', render: (report) => renderHtml(report) },
};
/** The report in the form that the input `format` asks for; the terminal's when it asks for no other. */
function renderReport(report, format, options) {
    return renderingOf(format)?.render(report) ?? (0,terminal/* renderTerminal */.b)(report, options);
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


/***/ })

};
