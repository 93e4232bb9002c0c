export const id = 7799;
export const ids = [7799];
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

/***/ 78748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The one fingerprint of a finding, 32 hex digits, over rule, file and what the finding is about. Lines, counts, offsets
 * and ages move from run to run, so they are left out: equal findings of two runs match.
 * `identity` tells apart what rule and file do not (a check id, a subject, a resource name).
 */
function fingerprint(finding) {
    const parts = [finding.rule, finding.place?.file ?? '', finding.identity ?? ''];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
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

/***/ 40338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ isNewFailure),
/* harmony export */   FT: () => (/* binding */ describeBaseline),
/* harmony export */   hB: () => (/* binding */ describeBefore)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94916);

/** How a run differs from its baseline, in the words that every rendering shares. */
/** `2 new, 1 known, 3 fixed, compared with c.yaml of main (1a2b3c4) on the same records`. */
function describeBaseline({ baseline }) {
    if (baseline === undefined)
        return undefined;
    const records = baseline.sameRecords ? ' on the same records' : '';
    return `${counts(baseline)}, compared with ${baseline.source}${records}`;
}
function counts({ new: added, known, fixed }) {
    if (added === 0 && known === 0 && fixed.length === 0)
        return 'Nothing new';
    const parts = [
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(added)} new`,
        ...(known === 0 ? [] : [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(known)} known`]),
        ...(fixed.length === 0 ? [] : [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(fixed.length)} fixed`]),
    ];
    return parts.join(', ');
}
/** Whether a check fails that did not fail in the baseline. */
function isNewFailure({ status, baseline }) {
    const fails = status === 'failed' || status === 'error';
    return fails && baseline !== undefined && baseline.status !== 'failed' && baseline.status !== 'error';
}
/** What a check came to in the baseline: `12 failed`, `passed`, `no such rule`; empty without a baseline. */
function describeBefore({ baseline }) {
    switch (baseline?.status) {
        case undefined:
            return '';
        case 'absent':
            return 'no such rule';
        case 'failed':
            return baseline.failed === 0 ? 'failed' : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(baseline.failed)} failed`;
        case 'error':
            return 'could not run';
        default:
            return baseline?.status ?? '';
    }
}


/***/ }),

/***/ 86040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ formatWhere),
/* harmony export */   K7: () => (/* binding */ unnamedTarget),
/* harmony export */   KZ: () => (/* binding */ describeCoverage),
/* harmony export */   O2: () => (/* binding */ checksWith),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   c$: () => (/* binding */ sectionedChecks),
/* harmony export */   kQ: () => (/* binding */ checkMark),
/* harmony export */   nU: () => (/* binding */ severityMark),
/* harmony export */   u$: () => (/* binding */ findingsByCheck),
/* harmony export */   vI: () => (/* binding */ isToldBySubject),
/* harmony export */   vt: () => (/* binding */ troubledChecks),
/* harmony export */   wf: () => (/* binding */ issuesOf),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85166);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78748);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28933);
/* harmony import */ var _describe_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40338);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94916);






/** What every rendering says about the parts of a report, as plain text that each escapes in its own way. */
/** `prices[0]@12345`: topic, partition and offset, as far as they are known. Empty when nothing is. */
function formatRecord(record) {
    const partition = record.partition === undefined ? '' : `[${record.partition}]`;
    const offset = record.offset === undefined ? '' : `@${record.offset}`;
    return `${record.topic ?? ''}${partition}${offset}`;
}
/** Where an evidence was found: the record, or the place in a sample file. */
function formatWhere(evidence) {
    const record = evidence?.record === undefined ? '' : formatRecord(evidence.record);
    if (record !== '')
        return record;
    return evidence?.place === undefined ? '' : (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .d)(evidence.place);
}
/** `214 of 10,000 failed (2.14 %; 95 % interval 1.87 % to 2.44 %)`, or the measured value of a check that is no rate. */
function describeResult(check) {
    const parts = [];
    if (check.measured !== undefined)
        parts.push(`measured ${check.measured}`);
    if (check.evaluated > 0)
        parts.push(describeRate(check));
    else if (check.measured === undefined)
        parts.push('nothing to evaluate');
    if (check.threshold !== undefined)
        parts.push(`allowed: ${check.threshold}`);
    return parts.join('; ');
}
/** The result and the reason of a check that did not pass, and what it came to in the baseline, a sentence each. */
function describeOutcome(check) {
    const before = check.status === 'passed' ? '' : (0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBefore */ .hB)(check);
    return [
        ...(isTold(check) ? [describeResult(check)] : []),
        ...(check.reason === undefined ? [] : [check.reason]),
        ...(before === '' ? [] : [`Before: ${before}`]),
    ];
}
/** A check of one thing that has a reason says it all with that. */
function isTold(check) {
    if (check.status !== 'failed' && check.status !== 'passed')
        return false;
    return check.reason === undefined || check.evaluated > 1 || check.measured !== undefined;
}
function describeRate(check) {
    const interval = check.interval === undefined
        ? ''
        : `, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(check.interval.confidence, 1)} interval ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(check.interval.low)} to ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(check.interval.high)}`;
    const rate = check.failed === 0 ? '' : ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(check.rate)}${interval})`;
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(check.failed)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(check.evaluated)} failed${rate}`;
}
/** `prices · bitcoin.usd`: what a check looks at, as far as its id does not say it already. */
function unnamedTarget({ id, target }) {
    const parts = [target.topic, target.file, target.path].filter((part) => part !== undefined);
    return parts.every((part) => id.includes(part)) ? '' : parts.join(' · ');
}
/** `10,000 of 1,204,332 records read (0.83 %)`; undefined when the run read no records. */
function describeCoverage(report) {
    const coverage = report.coverage;
    if (coverage === undefined)
        return undefined;
    if (coverage.read >= coverage.available) {
        // How many a file holds is known at its end only.
        return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(coverage.read, 'record')} read${report.partial ? '' : ', all there are'}`;
    }
    const share = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(coverage.read / coverage.available);
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(coverage.read)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(coverage.available, 'record')} read (${share})`;
}
/** Checks, coverage and duration of a report in one line. */
function describeCounts(report) {
    const counts = [describeChecks(report.checks), describeCoverage(report), `took ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(durationOf(report))}`];
    return counts.filter((part) => part !== undefined).join(' · ');
}
/** Of a combined report, the time that its stages took. */
function durationOf({ durationMs, stages = [] }) {
    return stages.reduce((total, stage) => total + (stage.durationMs ?? 0), durationMs);
}
/** `2 of 12 checks failed, 1 could not run, 3 skipped`, or `12 checks passed`; undefined without checks. */
function describeChecks(checks) {
    if (checks.length === 0)
        return undefined;
    const of = (status) => checks.filter((check) => check.status === status).length;
    if (of('passed') === checks.length)
        return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(checks.length, 'check')} passed`;
    const parts = [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(of('failed'))} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(checks.length, 'check')} failed`];
    if (of('error') > 0)
        parts.push(`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(of('error'))} could not run`);
    if (of('skipped') > 0)
        parts.push(`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(of('skipped'))} skipped`);
    return parts.join(', ');
}
/** How one check ended. A failed check that is only a warning does not look like an error. */
function checkMark(check) {
    switch (check.status) {
        case 'passed':
            return { sign: '✓', emoji: '✅', word: 'passed', tone: 'good' };
        case 'skipped':
            return { sign: '-', emoji: '⏭️', word: 'skipped', tone: 'neutral' };
        case 'error':
            return { sign: '✗', emoji: '🚫', word: 'could not run', tone: 'bad' };
        case 'failed':
            return { ...severityMark(check.severity), word: 'failed' };
    }
}
function severityMark(severity) {
    if (severity === 'error')
        return { sign: '✗', emoji: '❌', word: 'error', tone: 'bad' };
    if (severity === 'warning')
        return { sign: '!', emoji: '⚠️', word: 'warning', tone: 'attention' };
    return { sign: 'i', emoji: 'ℹ️', word: 'info', tone: 'neutral' };
}
/** Checks that need a reader: failed and erroneous ones, those that the baseline does not have first, then the most severe. */
function troubledChecks(report) {
    return report.checks
        .filter((check) => check.status === 'failed' || check.status === 'error')
        .toSorted((a, b) => newFirst(a, b) || (0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(a.severity) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(b.severity));
}
function newFirst(one, other) {
    return Number((0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewFailure */ .$p)(other)) - Number((0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewFailure */ .$p)(one));
}
/** Failed checks with a section of their own: those of schemas are told by the table of subjects, each break on its line. */
function sectionedChecks(report) {
    return troubledChecks(report).filter((check) => !isToldBySubject(report, check));
}
/** The checks that a page lists beside the table of subjects. */
function isToldBySubject(report, { kind }) {
    return report.schemas !== undefined && kind === 'compatibility';
}
function checksWith(report, status) {
    return report.checks.filter((check) => check.status === status);
}
/**
 * By check, for the checks that are told one by one (every failed one, unless others are given); what belongs to none of
 * them stands on its own.
 */
function findingsByCheck(report, told = troubledChecks(report)) {
    const troubled = new Set(told.map((check) => check.id));
    const byCheck = Map.groupBy(report.findings, (finding) => finding.check !== undefined && troubled.has(finding.check) ? finding.check : undefined);
    return {
        of: (check) => byCheck.get(check.id) ?? [],
        others: bySeverity(byCheck.get(undefined) ?? []),
    };
}
/** Every issue of a report, the most severe first; never empty when the report failed or was skipped. */
function issuesOf(report) {
    const checks = new Map(report.checks.map((check) => [check.id, check]));
    const spokenOf = new Set(report.findings.map((finding) => finding.check));
    const issues = [
        ...report.findings.map((finding) => issueOfFinding(finding, finding.check === undefined ? undefined : checks.get(finding.check))),
        ...troubledChecks(report)
            .filter((check) => !spokenOf.has(check.id))
            .map(issueOfCheck),
    ];
    const failed = report.status === 'failed' || report.status === 'error';
    if (failed && !issues.some((issue) => issue.severity === 'error'))
        issues.push(issueOfVerdict(report, 'error'));
    if (report.status === 'skipped' && issues.length === 0)
        issues.push(issueOfVerdict(report, 'info'));
    return bySeverity(issues);
}
function issueOfFinding(finding, check) {
    const place = finding.place ?? check?.place ?? finding.first?.place;
    const record = finding.record ?? finding.first?.record;
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        fingerprint: finding.fingerprint,
        ...(check === undefined ? {} : { check }),
        ...(place === undefined ? {} : { place: placeOf(place) }),
        ...(record === undefined ? {} : { record }),
        ...(finding.help === undefined ? {} : { help: finding.help }),
        ...(finding.baseline === undefined ? {} : { baseline: finding.baseline }),
    };
}
function issueOfCheck(check) {
    const place = check.place ?? check.examples[0]?.place;
    const record = check.examples[0]?.record;
    return {
        rule: check.kind,
        severity: check.severity,
        message: `${check.name}: ${describeOutcome(check).join('. ')}`,
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)({ rule: check.kind, ...(place === undefined ? {} : { place }), identity: check.id }),
        check,
        ...(place === undefined ? {} : { place: placeOf(place) }),
        ...(record === undefined ? {} : { record }),
    };
}
function issueOfVerdict(report, severity) {
    const rule = `${report.operation}-${report.status}`;
    return { rule, severity, message: report.summary, fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)({ rule }) };
}
/** The schema's optional members as absent ones. */
function placeOf(place) {
    const { file, line, column, endLine, endColumn } = place;
    return {
        file,
        line,
        column,
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
}
function bySeverity(items) {
    return items.toSorted((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(a.severity) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(b.severity));
}


/***/ }),

/***/ 94916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Nr: () => (/* binding */ quantityText),
/* harmony export */   SX: () => (/* binding */ describeKpi),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export sentenceCase */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85166);

/** `1,204,332`. */
function formatCount(count) {
    return formatNumber(count, 0);
}
/** `1 record`, `2 records`. */
function counted(count, singular, plural = `${singular}s`) {
    return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}
/**
 * A ratio between 0 and 1 as `97.5 %`. Rounding never reaches 0 % or 100 % when the ratio does not: one bad record in a
 * million is `< 0.01 %`, not 0 %.
 */
function formatPercent(ratio, decimals = 2) {
    const percent = ratio * 100;
    const smallest = 10 ** -decimals;
    if (percent > 0 && percent < smallest)
        return `< ${smallest.toFixed(decimals)} %`;
    if (percent < 100 && percent > 100 - smallest)
        return `> ${(100 - smallest).toFixed(decimals)} %`;
    return `${formatNumber(percent, decimals)} %`;
}
/** `512 bytes`, `1.2 MB` (decimal multiples). */
function formatBytes(bytes, decimals = 1) {
    const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
    if (Math.abs(bytes) < 1_000)
        return counted(bytes, 'byte');
    let value = bytes;
    let unit = '';
    for (const next of units) {
        if (Math.abs(value) < 1_000)
            break;
        value /= 1_000;
        unit = next;
    }
    return `${formatNumber(value, decimals)} ${unit}`;
}
/** Up to `decimals` decimals, thousands separated. */
function formatNumber(value, decimals = 2) {
    const magnitude = Math.abs(value);
    if (magnitude !== 0 && (magnitude < 10 ** -decimals || magnitude >= 1e15))
        return String(Number(value.toPrecision(3)));
    return new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals }).format(value);
}
function formatQuantity(value, unit, decimals) {
    switch (unit) {
        case 'ratio':
            return formatPercent(value, decimals);
        case 'ms':
            return decimals > 2 ? `${formatNumber(value, decimals)} ms` : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
        case 'bytes':
            return formatBytes(value, decimals - 1);
        case 'count':
            return formatNumber(value, decimals);
        case 'records':
            return counted(value, 'record');
        default:
            return `${formatNumber(value, decimals)} ${unit}`;
    }
}
/** A value of a KPI's unit in words: `97.5 %`, `42s`, `11.7 records/s`. */
function quantityText(value, unit) {
    return formatQuantity(value, unit, 2);
}
const operatorSigns = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' };
/** A KPI in words. A missed target never looks equal to the value: decimals are added until they differ. */
function describeKpi(kpi) {
    const name = kpi.name ?? sentenceCase(kpi.id);
    const { value, unit, target } = kpi;
    if (value === null)
        return { name, value: 'not measured', target: target === undefined ? '' : targetText(kpi, 2) };
    let decimals = 2;
    if (target !== undefined && value !== target.value) {
        while (decimals < 8 && formatQuantity(value, unit, decimals) === formatQuantity(target.value, unit, decimals))
            decimals++;
    }
    return { name, value: formatQuantity(value, unit, decimals), target: targetText(kpi, decimals) };
}
function targetText(kpi, decimals) {
    if (kpi.target === undefined)
        return '';
    return `${operatorSigns[kpi.target.operator]} ${formatQuantity(kpi.target.value, kpi.unit, decimals)}`;
}
/** `success-rate` is `Success rate`. */
function sentenceCase(id) {
    const words = id.replace(/[-_]+/g, ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}


/***/ }),

/***/ 52246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ describeTrend),
/* harmony export */   Kf: () => (/* binding */ trendValues),
/* harmony export */   yC: () => (/* binding */ blockLine)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94916);

/** Where a KPI comes from: earlier runs in words and as a line of text. */
/** `7-day median 99.1 %`; empty when no earlier run measured it. */
function describeTrend({ trend, unit }) {
    if (trend === undefined)
        return '';
    const span = trend.days === undefined ? `median of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(trend.runs, 'run')}` : `${trend.days}-day median`;
    return `${span} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityText */ .Nr)(trend.median, unit)}`;
}
/** The values of a KPI in the last runs and in this one, the oldest first; null where it was not measured. */
function trendValues({ id, value }, history = []) {
    return [...history.map(({ kpis }) => (Object.hasOwn(kpis, id) ? (kpis[id] ?? null) : null)), value];
}
const blocks = '▁▂▃▄▅▆▇█';
/**
 * The last `most` values of a KPI as a line of blocks, the lowest value the smallest one: `▇▇█▃▁`. A run without a value
 * is a dot. Empty with fewer than two values, which are no line.
 */
function blockLine(kpi, { history }, most) {
    const values = trendValues(kpi, history).slice(-most);
    const known = values.filter((value) => value !== null);
    if (known.length < 2)
        return '';
    const low = Math.min(...known);
    const span = Math.max(...known) - low;
    const block = (value) => blocks[span === 0 ? 3 : Math.round(((value - low) / span) * (blocks.length - 1))] ?? '';
    return values.map((value) => (value === null ? '·' : block(value))).join('');
}


/***/ }),

/***/ 76680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
const verdicts = {
    passed: { word: 'passed', tone: 'good', sign: '✓', emoji: '✅' },
    warned: { word: 'passed with warnings', tone: 'attention', sign: '!', emoji: '⚠️' },
    failed: { word: 'failed', tone: 'bad', sign: '✗', emoji: '❌' },
    error: { word: 'could not run', tone: 'bad', sign: '✗', emoji: '🚫' },
    skipped: { word: 'skipped', tone: 'neutral', sign: '-', emoji: '⏭️' },
};
/** The verdict of a report. A partial one says so, since its numbers cover only what was seen. */
function verdictOf(report) {
    const verdict = verdicts[report.status];
    return report.partial ? { ...verdict, word: `${verdict.word}, stopped early` } : verdict;
}


/***/ }),

/***/ 93695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReportFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52567);


/** More bytes than a report of ours ever has: something else is not read into memory. */
const mostReportBytes = 50_000_000;
/** Reads the JSON report of an earlier step. Never throws: that a result cannot be read is something to tell. */
async function readReportFile(file, { files }) {
    let data;
    try {
        const bytes = await files.readBytes(file);
        if (bytes.length > mostReportBytes)
            return { ok: false, reason: 'is too large to be a report' };
        data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        return {
            ok: false,
            reason: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys ? `could not be read: ${error.message}` : 'could not be read: it is no JSON',
        };
    }
    const parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Qh.safeParse(data);
    if (parsed.success)
        return { ok: true, report: parsed.data };
    const isNewer = data !== null && typeof data === 'object' && 'reportVersion' in data && Number(data.reportVersion) > 1;
    return { ok: false, reason: isNewer ? 'is of a newer version' : 'is no report of this suite' };
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

/***/ 56060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10162);

/** A message as lines of plain text, for a mail and for a dry run. */
function plainText({ headline, body, facts, parts, omitted, links }) {
    const blocks = [
        (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(headline),
        body.map(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n'),
        facts.map(({ name, value }) => `${name}: ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value)}`).join('\n'),
        ...parts.map(partText),
        omitted.length === 0 ? '' : `Not shown here: ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(omitted.join(', '))}.`,
        links.map(({ label, url }) => `${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(label)}: ${url}`).join('\n'),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function partText({ heading, summary, kpis, issues, counts }) {
    return [
        (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(heading),
        (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(summary),
        ...kpis.map((kpi) => `  - ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(kpi)}`),
        ...issues.flatMap(({ sign, message, where, help }) => [
            `  ${sign} ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message)}${where === '' ? '' : ` (${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(where)})`}`,
            ...(help === undefined ? [] : [`    ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(help)}`]),
        ]),
        (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(counts),
    ]
        .filter((line) => line !== '')
        .join('\n');
}


/***/ }),

/***/ 87799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNotify: () => (/* binding */ runNotify)
});

// EXTERNAL MODULE: ./packages/core/redact.ts
var redact = __webpack_require__(73591);
// EXTERNAL MODULE: ./packages/core/allowed-hosts.ts
var allowed_hosts = __webpack_require__(6274);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/retry.ts
var retry = __webpack_require__(14066);
// EXTERNAL MODULE: ./packages/core/alert-severity.ts
var alert_severity = __webpack_require__(14112);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/incidents/incident.ts


const moment = schemas/* number */.aig().describe('Milliseconds since the epoch');
const incidentSchema = schemas/* object */.Ikc({
    fingerprint: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(alert_severity/* alertSeverities */._b).describe('The gravest it had'),
    firstSeen: moment.describe('When the trouble began'),
    lastSeen: moment,
    sightings: schemas/* int */.Whr().min(1),
    acknowledgedAt: moment.optional(),
    acknowledgedBy: schemas/* string */.YjP().optional(),
    /** When the alert was not seen any more, while it is not sure that it is over. */
    clearSince: moment.optional(),
    clearRuns: schemas/* int */.Whr().min(0),
    resolvedAt: moment.optional(),
    /** When it came back after it was clear, the latest ones. */
    returns: schemas/* array */.YOg(moment),
});
/** Every incident that is open, and the latest that are over; the oldest first. */
const incidentBookSchema = schemas/* object */.Ikc({
    since: moment.describe('When incidents began to be kept'),
    incidents: schemas/* array */.YOg(incidentSchema),
});
const defaultDamping = {
    clearRuns: 1,
    clearRunsWhenFlapping: 3,
    returns: 2,
    windowMs: 6 * 3_600_000,
    sameWithinMs: 3_600_000,
};
function isOpen(incident) {
    return incident.resolvedAt === undefined;
}
function isFlapping(incident, now, policy) {
    return incident.returns.filter((at) => now - at <= policy.windowMs).length >= policy.returns;
}

;// CONCATENATED MODULE: ./packages/incidents/kpis.ts


/**
 * KPIs of the incidents that touch the window:
 * - `mttr`: mean of the time from the first sighting to the end, of those that ended in it, ms;
 * - `alert-response-time`: mean of the time from the first sighting to the acknowledgement, ms;
 * - `availability`: share of the time in which no incident of at least `outage` was open, ratio;
 * - `sla-compliance`: share of the incidents that were acknowledged or over within the time of their severity, of those whose
 *   time is up or that were, ratio.
 * A KPI without anything to measure has the value null.
 */
function incidentKpis(book, { now, windowMs, outage }) {
    const from = Math.max(book.since, now - windowMs);
    const incidents = book.incidents.filter((incident) => endOf(incident, now) >= from);
    const ended = incidents.filter(({ resolvedAt }) => resolvedAt !== undefined);
    const acknowledged = incidents.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined);
    return [
        kpi('mttr', 'Mean time to recovery', 'ms', mean(ended.map((incident) => endOf(incident, now) - incident.firstSeen))),
        kpi('alert-response-time', 'Alert response time', 'ms', mean(acknowledged.map(({ acknowledgedAt = now, firstSeen }) => acknowledgedAt - firstSeen))),
        kpi('availability', 'Availability', 'ratio', availability(incidents, from, now, outage)),
        kpi('sla-compliance', 'Responses in time', 'ratio', compliance(incidents, now)),
        { ...kpi('open-incidents', 'Open incidents', 'count', book.incidents.filter(isOpen).length) },
    ];
}
function kpi(id, name, unit, value) {
    return { id, name, value, unit, status: 'unknown' };
}
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
function endOf({ resolvedAt }, now) {
    return resolvedAt ?? now;
}
/** Overlapping outages count once. */
function availability(incidents, from, now, outage) {
    if (now <= from)
        return null;
    const spans = incidents
        .filter(({ severity }) => (0,alert_severity/* isAtLeastAlert */.PD)(severity, outage))
        .map((incident) => [Math.max(from, incident.firstSeen), Math.min(now, endOf(incident, now))])
        .toSorted(([one], [other]) => one - other);
    let down = 0;
    let reached = from;
    for (const [start, end] of spans) {
        down += Math.max(0, end - Math.max(start, reached));
        reached = Math.max(reached, end);
    }
    return 1 - down / (now - from);
}
function compliance(incidents, now) {
    const judged = incidents.flatMap((incident) => {
        const answered = Math.min(incident.acknowledgedAt ?? Number.POSITIVE_INFINITY, incident.resolvedAt ?? Number.POSITIVE_INFINITY);
        const due = incident.firstSeen + alert_severity/* responseWithinMs */.J4[incident.severity];
        if (Number.isFinite(answered))
            return [answered <= due];
        return now > due ? [false] : [];
    });
    return judged.length === 0 ? null : judged.filter(Boolean).length / judged.length;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/notify/delivery/courier.ts
var delivery_courier = __webpack_require__(13400);
;// CONCATENATED MODULE: ./packages/notify/delivery/deliver.ts



/** The channel itself, or why it cannot be told. */
async function openChannel(channel, run) {
    const { settings, kind } = channel;
    if (!settings.ok)
        return settings.problem;
    return kind.open(settings.value, run);
}
/** @throws BadInputError when `allowed-hosts` does not let a credential go where a channel sends it. */
function requireAllowedTargets(deliveries, allowed) {
    const problems = deliveries.flatMap(({ channel, opened }) => opened.targets.flatMap((target) => (0,allowed_hosts/* disallowedHostProblem */.cQ)(target, allowed, `The message of channel ${channel.name}`) ?? []));
    if (problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
}
/** Never throws but when the run is stopped: a channel that fails does not keep the others from being told. */
async function deliver(delivery, run, ports) {
    const { channel, opened, message } = delivery;
    const earlier = earlierDelivery(delivery, run);
    if (earlier !== undefined)
        return { kind: 'silent', detail: earlier };
    const courier = (0,delivery_courier/* openCourier */.Ir)({
        title: capitalised(channel.kind.title),
        fetch: ports.fetch,
        signal: ports.signal,
        now: () => ports.clock.now(),
        timer: run.timer,
        deliveryId: deliveryId(delivery),
        remembered: run.memory?.threads[channel.name],
        hasMemory: run.memory !== undefined,
    });
    try {
        const { detail, delivered, remember, acknowledged } = await opened.send(message, courier);
        if (!delivered)
            return { kind: 'silent', detail };
        return { kind: 'delivered', detail, remember, ...(acknowledged === undefined ? {} : { acknowledged }) };
    }
    catch (error) {
        ports.signal.throwIfAborted();
        return { kind: 'failed', problem: problemOf(error, channel) };
    }
}
/** The same run never says the same to the same channel twice, in whichever of its attempts. */
function earlierDelivery({ channel, message }, { memory }) {
    const { runId } = message.context;
    const earlier = memory?.sent.find((sent) => sent.run === runId && sent.channel === channel.name && sent.fingerprint === message.fingerprint);
    if (earlier === undefined)
        return undefined;
    const attempt = earlier.attempt === undefined ? 'before' : `by attempt ${earlier.attempt}`;
    return `It was told the same ${attempt} of this run.`;
}
function deliveryId({ channel, message }) {
    const { runId = String(message.at), attempt = 1 } = message.context;
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([runId, attempt, channel.name, message.fingerprint]))
        .digest('hex')
        .slice(0, 32);
}
function problemOf(error, { name, kind }) {
    if (error instanceof errors/* UnreachableError */.Jk)
        return error.problem;
    if (error instanceof errors/* BadInputError */.Ys && error.problems[0] !== undefined)
        return error.problems[0];
    const reason = error instanceof Error ? error.message : String(error);
    return {
        code: 'delivery-failed',
        message: `The channel ${name} (${kind.title}) could not be told: ${reason}`,
        help: 'Please report it: this is not an error that the suite knows.',
    };
}
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
;// CONCATENATED MODULE: ./packages/incidents/advance.ts


/** Incidents that are over and still kept, for the KPIs. */
const mostResolved = 300;
const mostOpen = 500;
const mostReturns = 20;
/** The book after one more run: pure, so that two runs at once can be laid one over the other. */
function advance(book, { alerts, sources, now }, policy = defaultDamping) {
    const current = book ?? { since: now, incidents: [] };
    const seen = new Map(alerts.map((alert) => [alert.fingerprint, alert]));
    const changes = [];
    const incidents = current.incidents.map((incident) => {
        const alert = seen.get(incident.fingerprint);
        if (alert !== undefined && (isOpen(incident) || now - (incident.resolvedAt ?? now) <= policy.sameWithinMs)) {
            seen.delete(incident.fingerprint);
            const again = seenAgain(incident, alert, now);
            if (!isOpen(incident))
                changes.push({ kind: 'reopened', incident: again });
            return again;
        }
        if (alert !== undefined || !isOpen(incident) || !sources.includes(incident.source))
            return incident;
        const clear = notSeen(incident, now, policy);
        if (!isOpen(clear))
            changes.push({ kind: 'resolved', incident: clear });
        return clear;
    });
    const opened = [...seen.values()].map((alert) => advance_open(alert, now));
    changes.push(...opened.map((incident) => ({ kind: 'opened', incident })));
    return { book: { ...current, incidents: bounded([...incidents, ...opened]) }, changes };
}
function advance_open({ fingerprint, source, severity, title }, now) {
    return {
        fingerprint,
        source,
        severity,
        title,
        firstSeen: now,
        lastSeen: now,
        sightings: 1,
        clearRuns: 0,
        returns: [],
    };
}
function seenAgain(incident, { severity, title }, now) {
    const { clearSince, resolvedAt: _, ...rest } = incident;
    return {
        ...rest,
        title,
        severity: (0,alert_severity/* gravestAlert */.h2)([incident.severity, severity]) ?? severity,
        lastSeen: now,
        sightings: incident.sightings + 1,
        clearRuns: 0,
        returns: clearSince === undefined ? incident.returns : [...incident.returns, now].slice(-mostReturns),
    };
}
/** Over since the first run that did not see it, once enough runs in a row did not. */
function notSeen(incident, now, policy) {
    const clearSince = incident.clearSince ?? now;
    const clearRuns = incident.clearRuns + 1;
    const needed = isFlapping(incident, now, policy) ? policy.clearRunsWhenFlapping : policy.clearRuns;
    return { ...incident, clearSince, clearRuns, ...(clearRuns >= needed ? { resolvedAt: clearSince } : {}) };
}
function bounded(incidents) {
    const resolved = incidents.filter((incident) => !isOpen(incident)).slice(-mostResolved);
    const opened = incidents.filter(isOpen).slice(-mostOpen);
    const kept = new Set([...resolved, ...opened]);
    return incidents.filter((incident) => kept.has(incident));
}
/**
 * Somebody takes care of every open incident that there was when they said so: what came later wants an answer of its own.
 * Of several answers the first one counts, the oldest come first.
 */
function acknowledge(book, answers) {
    return {
        ...book,
        incidents: book.incidents.map((incident) => {
            if (!isOpen(incident) || incident.acknowledgedAt !== undefined)
                return incident;
            const answer = answers.find(({ at }) => at > incident.firstSeen);
            return answer === undefined ? incident : { ...incident, acknowledgedAt: answer.at, acknowledgedBy: answer.by };
        }),
    };
}

;// CONCATENATED MODULE: ./packages/incidents/track.ts



const incidentsKind = { name: 'incidents', version: 1, schema: incidentBookSchema };
/**
 * Lays what a run saw over what the state holds under `key`. The change is asked anew when another run was faster, so two
 * runs at once lose nothing. A state that cannot be read or written keeps nothing back: the answer says so.
 */
async function trackIncidents(state, key, sighting, mode) {
    let advanced = advance(undefined, sighting);
    const change = (current) => {
        advanced = advance(current, sighting);
        return advanced.book;
    };
    const kept = mode === 'keep' ? await attempted(() => state.update(incidentsKind, key, change)) : undefined;
    if (mode === 'keep' && kept === undefined)
        return advanced;
    const read = await attempted(async () => void change(await state.read(incidentsKind, key)));
    const problem = kept ?? read;
    return problem === undefined ? advanced : { ...advanced, note: `Incidents are not kept: ${problem}` };
}
/** Answers why it is not kept; undefined when it is. */
async function keepAcknowledgements(state, key, answers) {
    const problem = await attempted(() => state.update(incidentsKind, key, (current) => acknowledge(current ?? { since: answers[0]?.at ?? 0, incidents: [] }, answers)));
    return problem === undefined ? undefined : `The acknowledgement is not kept: ${problem}`;
}
/** The message of an error that a state may reject with; undefined when all went well. */
async function attempted(action) {
    try {
        await action();
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* UnreachableError */.Jk || error instanceof errors/* BadInputError */.Ys)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/notify/delivery/incidents.ts



/** Of the KPIs: the last 30 days, in which what is HIGH counts as an outage. */
function kpiSetup(now) {
    return { now, windowMs: 30 * 86_400_000, outage: 'HIGH' };
}
/** The incidents of a problem after this run; undefined without a state, or where there are no results. */
async function trackParts(parts, key, isDry, now, { state }) {
    if (state === undefined || parts.length === 0)
        return undefined;
    // A run that was skipped did not look.
    const sources = parts.filter(({ status }) => status !== 'skipped').map((part) => part.key);
    return trackIncidents(state, key, { alerts: alertsOf(parts), sources, now }, isDry ? 'only look' : 'keep');
}
function alertsOf(parts) {
    const alerts = new Map();
    for (const part of parts) {
        const { severity } = part;
        if (severity === undefined)
            continue;
        const issues = part.issues.length > 0 ? part.issues : [issueOfPart(part)];
        for (const issue of issues) {
            const fingerprint = digest(part.key, issue.fingerprint);
            // A warning beside errors is no graver than a warning.
            const least = issue.severity === 'error' || !(0,alert_severity/* isAtLeastAlert */.PD)(severity, 'MEDIUM') ? severity : 'MEDIUM';
            alerts.set(fingerprint, { fingerprint, source: part.key, severity: least, title: issue.message.slice(0, 300) });
        }
    }
    return [...alerts.values()];
}
function issueOfPart({ name, verdict, key }) {
    return { severity: 'error', message: `${name} ${verdict}`, where: '', fingerprint: key };
}
function digest(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
/** Parts that are well in this run and have an incident that is not sure to be over. */
function dampedParts(parts, { book }) {
    const open = new Set(book.incidents.filter(isOpen).map(({ source }) => source));
    return parts.filter(({ key, severity }) => severity === undefined && open.has(key));
}
function incidentNotes({ changes, note }) {
    const shown = changes.slice(0, 20).map(({ kind, incident }) => {
        const lasted = (incident.resolvedAt ?? incident.lastSeen) - incident.firstSeen;
        return kind === 'resolved'
            ? `Incident resolved after ${(0,duration/* formatDuration */.a3)(lasted)}: ${incident.title}`
            : `Incident ${kind}: ${incident.title}`;
    });
    return [...shown, ...(note === undefined ? [] : [note])];
}
/** What channels know of who takes care; answers what could not be kept. */
async function incidents_keepAcknowledgements(outcomes, key, { state }) {
    if (state === undefined)
        return [];
    const notes = [];
    for (const { outcome } of outcomes) {
        if (outcome.kind !== 'delivered' || outcome.acknowledged === undefined)
            continue;
        const note = await keepAcknowledgements(state, key, outcome.acknowledged);
        if (note !== undefined)
            notes.push(note);
    }
    return notes;
}

;// CONCATENATED MODULE: ./packages/notify/delivery/memory.ts


/** What is remembered of one problem from run to run. */
const memorySchema = schemas/* object */.Ikc({
    /** By channel and part: what the channel was told last. */
    told: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ severity: schemas/* enum */.k5n([...alert_severity/* alertSeverities */._b, 'none']), since: schemas/* number */.aig() }))),
    /** The latest deliveries, the oldest first. */
    sent: schemas/* array */.YOg(schemas/* object */.Ikc({
        run: schemas/* string */.YjP(),
        attempt: schemas/* number */.aig().optional(),
        channel: schemas/* string */.YjP(),
        fingerprint: schemas/* string */.YjP(),
        at: schemas/* number */.aig(),
    })),
    /** By channel: what it asked to get back while the problem lasts. */
    threads: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
const memoryKind = { name: 'notify', version: 1, schema: memorySchema };
const emptyMemory = { told: {}, sent: [], threads: {} };
/** Deliveries and parts of one problem that are remembered. */
const mostSent = 200;
const mostParts = 200;
/** The memory with the changes of one run in it; what other runs left meanwhile stays. */
function changed(current, changes) {
    const memory = current ?? emptyMemory;
    const told = { ...memory.told };
    const threads = { ...memory.threads };
    for (const { channel, told: parts, thread } of changes) {
        const all = Object.entries({ ...told[channel], ...parts });
        told[channel] = Object.fromEntries(all.slice(-mostParts));
        if (thread.kind === 'forget')
            delete threads[channel];
        if (thread.kind === 'set')
            threads[channel] = thread.value;
    }
    const sent = [...memory.sent, ...changes.flatMap((change) => (change.sent === undefined ? [] : [change.sent]))];
    return { told, threads, sent: sent.slice(-mostSent) };
}
/** What is known of a problem, or why it is not. A state that cannot be read must not keep a message back. */
async function recall(state, problem) {
    if (state === undefined)
        return { memory: undefined };
    try {
        return { memory: (await state.read(memoryKind, problem)) ?? emptyMemory };
    }
    catch (error) {
        if (!(error instanceof errors/* UnreachableError */.Jk) && !(error instanceof errors/* BadInputError */.Ys))
            throw error;
        return { memory: undefined, note: `What was told before is not known: ${error.message}` };
    }
}
/** Answers why nothing was remembered, undefined when it was. */
async function remember(state, problem, changes) {
    if (state === undefined || changes.length === 0)
        return undefined;
    try {
        await state.update(memoryKind, problem, (current) => changed(current, changes));
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* UnreachableError */.Jk) && !(error instanceof errors/* BadInputError */.Ys))
            throw error;
        return `What was told is not remembered for the next run: ${error.message}`;
    }
}

// EXTERNAL MODULE: ./packages/core/finding.ts
var core_finding = __webpack_require__(99001);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
;// CONCATENATED MODULE: ./packages/notify/delivery/notify-report.ts

/** The operation's report: each channel is a check. That the pipeline is unwell is what was told, not its verdict. */
function notifyReport(outcomes, setup) {
    const severity = setup.failOnError ? 'error' : 'warning';
    const checks = outcomes.map((given) => checkOf(given, severity));
    const findings = outcomes.flatMap((given) => findingsOf(given, severity));
    return {
        status: statusOf(findings.length > 0, setup),
        partial: setup.partial,
        summary: summaryOf(outcomes, setup),
        kpis: [...setup.kpis],
        checks,
        findings,
        notes: [
            ...outcomes.flatMap(({ channel, outcome }) => outcome.kind === 'delivered' ? [`${channel.name}: ${outcome.detail}`] : []),
            ...setup.notes,
        ],
        artifacts: [],
        subject: {},
    };
}
function statusOf(hasFailed, { failOnError, failOn, partial }) {
    if (partial)
        return 'error';
    if (!hasFailed)
        return 'passed';
    const fails = failOn !== 'never' && (failOnError || failOn === 'warning');
    return fails ? 'failed' : 'warned';
}
function checkOf({ channel, outcome }, severity) {
    const isTold = outcome.kind === 'delivered';
    const isFailed = outcome.kind === 'failed';
    return {
        id: `notify.${channel.name}`,
        name: channel.name,
        kind: 'delivery',
        dimension: 'completeness',
        severity,
        status: isTold ? 'passed' : isFailed ? 'failed' : 'skipped',
        target: {},
        evaluated: isTold || isFailed ? 1 : 0,
        failed: isFailed ? 1 : 0,
        rate: isFailed ? 1 : 0,
        causes: [],
        examples: [],
        reason: isFailed ? outcome.problem.message : outcome.detail,
    };
}
function findingsOf({ channel, outcome }, severity) {
    if (outcome.kind !== 'failed')
        return [];
    const message = `The channel ${channel.name} was not told. ${outcome.problem.message}`;
    const finding = (0,core_finding/* findingOf */.h)({ ...outcome.problem, message }, severity, channel.name);
    return [{ ...finding, check: `notify.${channel.name}` }];
}
function summaryOf(outcomes, { isDry, partial }) {
    const having = (kind) => outcomes.filter(({ outcome }) => outcome.kind === kind).length;
    if (isDry)
        return `Dry run: ${(0,quantity/* counted */.hS)(having('shown'), 'channel')} would have been told, nothing was sent`;
    const parts = [
        `${(0,quantity/* counted */.hS)(having('delivered'), 'channel')} told`,
        ...(having('failed') === 0 ? [] : [`${having('failed')} could not be told`]),
        ...(having('held') === 0 ? [] : [`${having('held')} held back`]),
        ...(having('silent') === 0 ? [] : [`${having('silent')} had nothing to be told`]),
    ];
    return `${parts.join(', ')}${partial ? '; the run was stopped' : ''}`;
}

// EXTERNAL MODULE: ./packages/core/render/escape.ts
var render_escape = __webpack_require__(10162);
// EXTERNAL MODULE: ./packages/notify/message/outline.ts
var outline = __webpack_require__(43516);
// EXTERNAL MODULE: ./packages/notify/message/plain-text.ts
var plain_text = __webpack_require__(56060);
;// CONCATENATED MODULE: ./packages/notify/delivery/preview.ts



/**
 * For `dry-run`: what a channel would be sent, for a log. Of what is sent as JSON first the message as people will read it.
 * Line breaks of our own stay, everything else is spelled out. Without `rendered`, where the channel lacks what it needs
 * to send, only the former.
 */
function preview({ name, kind }, message, rendered) {
    const heading = `Would be sent to ${name} (${kind.type}):`;
    if (rendered?.kind === 'text')
        return [heading, ...lines(rendered.text)].join('\n');
    const readable = [heading, ...lines((0,plain_text/* plainText */.w)((0,outline/* outlineOf */.W4)(message)))];
    if (rendered === undefined)
        return readable.join('\n');
    return [...readable, '  As JSON:', ...lines(JSON.stringify(rendered.value, null, 2))].join('\n');
}
function lines(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${(0,render_escape/* logText */.kc)((0,render_escape/* visible */.RK)(line))}`);
}

;// CONCATENATED MODULE: ./packages/notify/message/compose.ts


/** The one message for a group of readers. */
function composeMessage({ parts, plain, context, problem, at }, relation) {
    const severity = parts.length === 0 ? plain.severity : (0,alert_severity/* gravestAlert */.h2)(parts.map((part) => part.severity));
    const kind = kindOf(parts, severity, relation.change);
    const said = parts.length === 0 ? (plain.title ?? firstLine(plain.body)) : titleOf(parts, kind, plain.title, context);
    const title = said.trim() === '' ? 'Kafka DataOps' : said.trim();
    const message = {
        kind,
        title,
        ...(plain.body === undefined ? {} : { body: plain.body }),
        ...(severity === undefined ? {} : { severity }),
        change: relation.change,
        ...(relation.since === undefined ? {} : { since: relation.since }),
        at,
        parts,
        context,
        problem: problemKey(context, problem, parts.length === 0 ? title : undefined),
    };
    return { ...message, fingerprint: messageFingerprint(message) };
}
/** What stays the same from run to run: where it runs, on which branch, for which environment, about what. */
function problemKey(context, problem, title) {
    const { repository, workflow, job, branch, environment } = context;
    return compose_digest([repository, workflow, job, branch, environment, problem ?? title]);
}
function kindOf(parts, severity, change) {
    if (parts.length === 0)
        return 'notice';
    if (severity !== undefined)
        return 'trouble';
    return change === 'over' ? 'recovered' : 'good';
}
function firstLine(body) {
    return (body ?? '').trim().split(/\r\n|\r|\n/)[0] ?? '';
}
/** A title that the user gave is the name of what the results are about. */
function titleOf(parts, kind, given, { workflow, environment }) {
    const [only] = parts;
    const where = environment === undefined ? '' : ` in ${environment}`;
    if (only !== undefined && parts.length === 1) {
        return `${given ?? only.name}${where} ${kind === 'recovered' ? 'has recovered' : only.verdict}`;
    }
    const name = `${given ?? workflow ?? 'The pipeline'}${where}`;
    const troubled = parts.filter((part) => part.severity !== undefined).length;
    if (troubled > 0)
        return `${name}: ${troubled} of ${parts.length} ${troubled === 1 ? 'needs' : 'need'} attention`;
    return kind === 'recovered' ? `${name} has recovered` : `${name}: all ${parts.length} are well`;
}
/** Over what is said, without numbers that move from run to run. */
function messageFingerprint(message) {
    const parts = message.parts.flatMap(({ key, status, severity, issues }) => [
        key,
        status,
        severity,
        ...issues.map(({ fingerprint }) => fingerprint).sort(),
    ]);
    return compose_digest([message.problem, message.kind, message.severity, message.title, message.body, ...parts]);
}
function compose_digest(parts) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(parts.map((part) => part ?? null)))
        .digest('hex')
        .slice(0, 32);
}

// EXTERNAL MODULE: ./packages/core/report-file.ts
var report_file = __webpack_require__(93695);
// EXTERNAL MODULE: ./packages/core/render/verdict.ts
var render_verdict = __webpack_require__(76680);
// EXTERNAL MODULE: ./packages/core/render/trend.ts
var trend = __webpack_require__(52246);
// EXTERNAL MODULE: ./packages/core/render/describe.ts
var describe = __webpack_require__(86040);
// EXTERNAL MODULE: ./packages/core/place.ts
var place = __webpack_require__(8883);
;// CONCATENATED MODULE: ./packages/notify/message/severity.ts
/** Operations whose failure means that the pipeline itself does not run. */
const pipelineIsDown = new Set(['deploy-connectors']);
/**
 * The severity of a result, undefined when nobody must react. Without a rule that fits: a failed deployment is CRITICAL,
 * whatever else failed or could not run is HIGH, a warning is MEDIUM.
 */
function severityOfResult(result, table) {
    const fitting = table.find(({ operations, statuses, rules }) => (operations === undefined || operations.includes(result.operation)) &&
        (statuses === undefined || statuses.includes(result.status)) &&
        (rules === undefined || result.findings.some(({ rule }) => rules.includes(rule))));
    // A rule without statuses speaks of trouble, not of runs in which all is well.
    const isWell = result.status === 'passed' || result.status === 'skipped';
    if (fitting !== undefined && !(isWell && fitting.statuses === undefined)) {
        return fitting.severity === 'none' ? undefined : fitting.severity;
    }
    switch (result.status) {
        case 'passed':
        case 'skipped':
            return undefined;
        case 'warned':
            return 'MEDIUM';
        case 'failed':
        case 'error':
            return pipelineIsDown.has(result.operation) ? 'CRITICAL' : 'HIGH';
    }
}

;// CONCATENATED MODULE: ./packages/notify/message/parts.ts


/** What a Report says to people far away. */
function partOfReport(report, table) {
    const verdict = (0,render_verdict/* verdictOf */.V)(report);
    const severity = severityOfResult(report, table);
    const subject = subjectOf(report);
    return {
        key: subject === '' ? report.operation : `${report.operation} ${subject}`,
        operation: report.operation,
        name: subject === '' ? report.operation : `${report.operation} (${subject})`,
        status: report.status,
        verdict: verdict.word,
        emoji: verdict.emoji,
        ...(severity === undefined ? {} : { severity }),
        summary: report.summary,
        kpis: report.kpis.map((kpi) => ({ ...(0,quantity/* describeKpi */.SX)(kpi), trend: (0,trend/* describeTrend */.Jh)(kpi) })),
        issues: (0,describe/* issuesOf */.wf)(report)
            .filter((issue) => issue.severity !== 'info' && issue.message !== report.summary)
            .map((issue) => ({
            severity: issue.severity,
            message: messageWithoutValues(issue.message, issue.check),
            where: (0,describe/* formatWhere */.Hp)(issue.record === undefined ? undefined : { record: issue.record }) || placeOf(issue),
            ...(issue.help === undefined ? {} : { help: issue.help }),
            fingerprint: issue.fingerprint,
        })),
        counts: (0,describe/* describeCounts */.wv)(report),
    };
}
/** A part of no report: a job, or a report that could not be read. */
function partOfResult(result, table) {
    const verdict = (0,render_verdict/* verdictOf */.V)({ status: result.status, partial: false });
    const severity = severityOfResult({ ...result, findings: [] }, table);
    return {
        key: result.name,
        operation: result.operation,
        name: result.name,
        status: result.status,
        verdict: result.verdict ?? verdict.word,
        emoji: verdict.emoji,
        ...(severity === undefined ? {} : { severity }),
        summary: result.summary,
        kpis: [],
        issues: [],
        counts: '',
    };
}
/** The topics or files that tell two reports of one operation apart. */
function subjectOf({ subject }) {
    const names = subject.topics?.map(({ topic }) => topic) ?? subject.files ?? [];
    return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}
/**
 * The message of a finding may quote a record where the report was made with show-values. Of a check it is said anew from
 * its name and its counts, which never do.
 */
function messageWithoutValues(message, check) {
    if (check === undefined)
        return message;
    const outcome = (0,describe/* describeOutcome */.SS)({ ...check, reason: undefined });
    return [check.name, ...(outcome.length === 0 && check.status === 'error' ? ['could not run'] : outcome)].join(': ');
}
function placeOf(issue) {
    return issue.place === undefined ? '' : (0,place/* formatPlace */.d)(issue.place);
}

;// CONCATENATED MODULE: ./packages/notify/message/read-results.ts



/**
 * A part for every report that the patterns match. A report that cannot be read is a part too: that a result is missing
 * is exactly what must not go unseen.
 */
async function readReports(patterns, table, { files }) {
    const parts = [];
    const seen = new Set();
    for (const pattern of patterns) {
        const found = await files.glob(pattern);
        if (found.length === 0)
            parts.push(missingReport(pattern, 'no report was written', table));
        for (const file of found.filter((name) => !seen.has(files.resolve(name)))) {
            seen.add(files.resolve(file));
            const part = await readReport(file, table, files);
            if (part !== 'no report')
                parts.push(part);
        }
    }
    return parts;
}
async function readReport(file, table, files) {
    const result = await (0,report_file/* readReportFile */.$)(file, { files });
    if (!result.ok)
        return missingReport(file, `it ${result.reason}`, table);
    // Of our own deliveries nobody wants to be told.
    return result.report.operation === 'notify' ? 'no report' : partOfReport(result.report, table);
}
function missingReport(name, reason, table) {
    return partOfResult({ operation: 'notify', name: `report ${name}`, status: 'error', verdict: 'not readable', summary: `${reason}.` }, table);
}
const needsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({
    result: schemas/* enum */.k5n(['success', 'failure', 'cancelled', 'skipped']),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
}));
const statusOfJob = {
    success: { status: 'passed', verdict: 'succeeded' },
    failure: { status: 'failed', verdict: 'failed' },
    cancelled: { status: 'skipped', verdict: 'was cancelled' },
    skipped: { status: 'skipped', verdict: 'was skipped' },
};
/**
 * The jobs that a job waited for, from `toJSON(needs)`. Only a job's result and its output `summary` are taken: other
 * outputs are nobody's business.
 * @throws BadInputError when it is not that.
 */
function readNeeds(text, table) {
    const parsed = needsSchema.safeParse(jsonOf(text));
    if (!parsed.success) {
        throw new errors/* BadInputError */.Ys({
            code: 'malformed-input',
            message: 'input needs has a malformed value: expected the JSON object of job names and results.',
            help: 'Write needs: ${{ toJSON(needs) }}, in a job that names the jobs it needs.',
        });
    }
    return Object.entries(parsed.data).map(([job, { result, outputs }]) => {
        const said = outputs?.summary;
        const { status, verdict } = statusOfJob[result];
        const summary = typeof said === 'string' && said.trim() !== '' ? said.trim() : '';
        return partOfResult({ operation: job, name: `job ${job}`, status, verdict, summary }, table);
    });
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/notify/message/run-context.ts
var run_context = __webpack_require__(29429);
// EXTERNAL MODULE: ./packages/notify/operation.ts
var operation = __webpack_require__(99827);
// EXTERNAL MODULE: ./packages/notify/routing/section.ts
var section = __webpack_require__(30288);
;// CONCATENATED MODULE: ./packages/notify/routing/quiet-hours.ts

const minutesOfDay = 24 * 60;
/** Whether a moment (ms since the epoch) is within quiet hours. `from` equal to `to` is the whole day. */
function isQuiet(hours, now) {
    const { day, minute } = localTime(hours['time-zone'], now);
    const from = minutesOf(hours.from);
    const to = minutesOf(hours.to);
    const begins = (index) => hours.days === undefined || hours.days.some((name) => name === section/* weekdays */.mx[index]);
    const yesterday = (day + 6) % 7;
    if (from < to)
        return begins(day) && minute >= from && minute < to;
    // Over midnight: the evening belongs to today, the morning to the quiet hours that began yesterday.
    return (begins(day) && minute >= from) || (begins(yesterday) && minute < to);
}
/** `22:00 to 07:00 Europe/Madrid`. */
function describeQuietHours(hours) {
    return `${hours.from} to ${hours.to} ${hours['time-zone']}`;
}
function minutesOf(time) {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return (hour * 60 + minute) % minutesOfDay;
}
/** Monday is 0. */
function localTime(timeZone, now) {
    const format = new Intl.DateTimeFormat('en-GB', {
        timeZone,
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
    });
    const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const day = section/* weekdays */.mx.findIndex((name) => part.weekday?.toLowerCase().startsWith(name));
    return { day, minute: Number(part.hour) * 60 + Number(part.minute) };
}

;// CONCATENATED MODULE: ./packages/notify/routing/decide.ts


/**
 * For one channel. What came and went and is not yet sure to be over is left out, but for channels that are told of every
 * run: they say what this run came to.
 */
function decideDamped({ kind, routes }, damped, situation) {
    if (kind.follows === 'runs' || damped.length === 0)
        return decide(routes, kind.follows, situation);
    const parts = situation.parts.filter((part) => !damped.includes(part));
    if (parts.length > 0)
        return decide(routes, kind.follows, { ...situation, parts });
    return { kind: 'held', reason: 'it came and went several times, and is told to be over when it stays so' };
}
/** For one channel and the routes that lead to it. */
function decide(routes, follows, situation) {
    const { branch, environment } = situation;
    const near = routes.filter((route) => matchesAny(route.branches, branch) && isAmong(route.environments, environment));
    if (near.length === 0)
        return silent(`no route leads here${where(branch, environment)}`, []);
    if (situation.parts.length === 0)
        return decidePlain(near, situation);
    const views = near.map((route) => view(route, follows, situation));
    if (views.every(({ scope }) => scope.length === 0))
        return silent('no route leads here for these results', []);
    const scope = situation.parts.filter((part) => views.some((seen) => seen.scope.includes(part)));
    const firing = views.filter(({ fires }) => fires);
    const sending = firing.filter(({ quiet }) => quiet === undefined);
    if (sending.length > 0) {
        const parts = situation.parts.filter((part) => sending.some((seen) => seen.scope.includes(part)));
        return { kind: 'send', parts, ...relationOf(parts, situation) };
    }
    const [held] = firing;
    if (held?.quiet !== undefined)
        return { kind: 'held', reason: `quiet hours, ${describeQuietHours(held.quiet)}` };
    return silent(views[0]?.reason ?? 'nothing to say', scope);
}
function decidePlain(near, { plainSeverity, now }) {
    const grave = near.filter(({ severity }) => (0,alert_severity/* isAtLeastAlert */.PD)(plainSeverity, severity));
    if (grave.length === 0)
        return silent(`${plainSeverity} is below what its routes ask for`, []);
    const loud = grave.filter((route) => quietNow(route, plainSeverity, now) === undefined);
    if (loud.length > 0)
        return { kind: 'send', parts: [], change: 'unknown' };
    const hours = grave[0]?.quietHours;
    return { kind: 'held', reason: hours === undefined ? 'quiet hours' : `quiet hours, ${describeQuietHours(hours)}` };
}
/** What one route makes of the results. */
function view(route, follows, situation) {
    const { parts, told, now } = situation;
    const scope = parts.filter(({ operation }) => route.operations === undefined || route.operations.includes(operation));
    if (scope.length === 0)
        return { scope, fires: false, quiet: undefined, reason: 'no route leads here for these results' };
    const current = (0,alert_severity/* gravestAlert */.h2)(scope.map(({ severity }) => severity));
    const before = told === undefined ? undefined : (0,alert_severity/* gravestAlert */.h2)(scope.map(({ key }) => severityOf(told[key])));
    const knows = told !== undefined && scope.some(({ key }) => told[key] !== undefined);
    const isTrouble = (0,alert_severity/* isAtLeastAlert */.PD)(current, route.severity);
    const wasTrouble = (0,alert_severity/* isAtLeastAlert */.PD)(before, route.severity);
    const quiet = quietNow(route, current, now);
    const fires = follows === 'runs' ||
        // The end of a problem is told unless it is known that there was none.
        (follows === 'problems' && (isTrouble || wasTrouble || !knows)) ||
        (follows === 'routes' &&
            hasToSay(route.when, { isTrouble, wasTrouble, isChanged: clamp(current, route) !== clamp(before, route) }));
    return {
        scope,
        fires,
        // An end wakes nobody up.
        quiet: follows !== 'routes' && !isTrouble ? undefined : quiet,
        reason: silenceReason(route, isTrouble, current),
    };
}
function hasToSay(when, { isTrouble, wasTrouble, isChanged }) {
    switch (when) {
        case 'always':
            return true;
        case 'failure':
            return isTrouble;
        case 'change':
            return (isTrouble || wasTrouble) && isChanged;
        case 'recovered':
            return wasTrouble && !isTrouble;
    }
}
function silenceReason(route, isTrouble, current) {
    if (isTrouble)
        return route.when === 'recovered' ? 'it is told of recoveries only' : 'it was told before, and nothing changed';
    return current === undefined ? 'all is well' : `${current} is below ${route.severity}`;
}
/** Below what a route asks for all is one. */
function clamp(severity, route) {
    return (0,alert_severity/* isAtLeastAlert */.PD)(severity, route.severity) ? severity : undefined;
}
function severityOf(told) {
    return told === undefined || told.severity === 'none' ? undefined : told.severity;
}
function quietNow({ quietHours }, severity, now) {
    if (quietHours === undefined || (0,alert_severity/* isAtLeastAlert */.PD)(severity, quietHours.except ?? 'CRITICAL'))
        return undefined;
    return isQuiet(quietHours, now) ? quietHours : undefined;
}
/** How the parts compare with what the channel was told of them. */
function relationOf(parts, { told, now }) {
    if (told === undefined)
        return { change: 'unknown' };
    const current = (0,alert_severity/* gravestAlert */.h2)(parts.map(({ severity }) => severity));
    const before = (0,alert_severity/* gravestAlert */.h2)(parts.map(({ key }) => severityOf(told[key])));
    const begun = parts.flatMap(({ key }) => (severityOf(told[key]) === undefined ? [] : [told[key]?.since ?? now]));
    const since = begun.length === 0 ? {} : { since: Math.min(...begun) };
    if (current === undefined)
        return before === undefined ? { change: 'none' } : { change: 'over', ...since };
    if (before === undefined)
        return { change: 'new', since: now };
    const step = (0,alert_severity/* alertRank */.V3)(current) - (0,alert_severity/* alertRank */.V3)(before);
    return { change: step === 0 ? 'ongoing' : step < 0 ? 'worse' : 'better', ...since };
}
/** What a channel knows after it was told of the parts (or had no need to be). */
function toldOf(parts, before, now) {
    return Object.fromEntries(parts.map(({ key, severity: current }) => {
        const severity = current ?? 'none';
        const earlier = before[key];
        const goesOn = earlier !== undefined && (earlier.severity === 'none') === (severity === 'none');
        return [key, { severity, since: goesOn ? earlier.since : now }];
    }));
}
function silent(reason, parts) {
    return { kind: 'silent', reason, parts };
}
function where(branch, environment) {
    const parts = [
        ...(branch === undefined ? [] : [`branch ${branch}`]),
        ...(environment === undefined ? [] : [`environment ${environment}`]),
    ];
    return parts.length === 0 ? '' : ` for ${parts.join(' and ')}`;
}
function isAmong(names, name) {
    return names === undefined || (name !== undefined && names.includes(name));
}
function matchesAny(patterns, name) {
    return patterns === undefined || (name !== undefined && patterns.some((pattern) => matchesPattern(pattern, name)));
}
/** As GitHub's branch filters: `*` stands for anything but a slash, `**` for anything. */
function matchesPattern(pattern, name) {
    const source = pattern
        .split(/(\*\*|\*)/)
        .map((piece) => (piece === '**' ? '.*' : piece === '*' ? '[^/]*' : piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
        .join('');
    return new RegExp(`^${source}$`, 's').test(name);
}

// EXTERNAL MODULE: ./packages/core/manifest-file.ts
var manifest_file = __webpack_require__(98126);
// EXTERNAL MODULE: ./packages/core/validate.ts
var validate = __webpack_require__(76516);
// EXTERNAL MODULE: ./packages/core/environment-variables.ts
var environment_variables = __webpack_require__(45141);
// EXTERNAL MODULE: ./packages/notify/channels/index.ts + 9 modules
var notify_channels = __webpack_require__(144);
;// CONCATENATED MODULE: ./packages/notify/routing/read-routing.ts



/**
 * Channels and routes from the section `notify` of the manifest and from the inputs.
 * @throws BadInputError with every problem at its place.
 */
async function readRouting(inputs, ports) {
    const document = await notifyDocument(inputs.manifest, ports);
    const problems = [];
    const section = document === undefined ? emptySection : readSection(document, ports, problems);
    const fromInputs = channelsOfInputs(inputs.all, ports, problems);
    const known = [...section.channels, ...fromInputs].map(({ name }) => name);
    for (const name of inputs.to ?? []) {
        if (!known.includes(name))
            problems.push(unknownChannel(name, known));
    }
    const clashing = fromInputs.find(({ name }) => section.channels.some((channel) => channel.name === name));
    if (clashing !== undefined) {
        problems.push({
            code: 'channel-twice',
            message: `The inputs make a channel named ${clashing.name}, and dataops.yml has one of that name.`,
            help: 'Give the one in dataops.yml another name.',
        });
    }
    if (problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
    return {
        severities: section.severities,
        channels: [...section.channels, ...fromInputs].map((channel) => ({
            ...channel,
            routes: routesTo(channel, inputs.to, section, ports),
        })),
    };
}
const emptySection = { channels: [], routes: undefined, severities: [], quietHours: undefined };
function routesTo({ name, kind, origin }, to, { routes, quietHours }, { state }) {
    if (to !== undefined)
        return to.includes(name) ? [{ severity: 'LOW', when: 'always' }] : [];
    const defaultWhen = state === undefined ? 'failure' : 'change';
    const own = routes?.filter((route) => route.to.includes(name)) ?? [];
    if (own.length > 0)
        return own.map((route) => routeOf(route, defaultWhen, quietHours));
    // Routes of a manifest that forget a channel of it do so on purpose; of channels of the inputs they know nothing.
    if (routes !== undefined && origin === 'manifest')
        return [];
    return [{ severity: kind.leastSeverity, when: defaultWhen, quietHours }];
}
function routeOf({ severity = 'MEDIUM', when, operations, branches, environments, 'quiet-hours': own }, defaultWhen, quietHours) {
    return { severity, when: when ?? defaultWhen, operations, branches, environments, quietHours: own ?? quietHours };
}
/** The manifest's part `notify` as a document of its own; undefined where there is none. */
async function notifyDocument(given, { files }) {
    const document = await (0,manifest_file/* openManifest */.gp)(given, files);
    if (document === undefined || !isObject(document.value) || !isObject(document.value.notify))
        return undefined;
    const ownKeys = new Set(Object.keys(section/* notifySection */.fY.shape));
    const value = Object.fromEntries(Object.entries(document.value.notify).filter(([key]) => ownKeys.has(key)));
    return { ...document, value, placeOf: (path, target) => document.placeOf(['notify', ...path], target) };
}
function readSection(document, ports, problems) {
    const validated = (0,validate/* validateDocument */.m)(document, section/* routingShape */.G9);
    if (!validated.ok) {
        problems.push(...validated.problems);
        return emptySection;
    }
    const { channels = {}, routes, severities = [], 'quiet-hours': quietHours } = validated.value;
    for (const [index, route] of (routes ?? []).entries()) {
        problems.push(...routeProblems(route, index, Object.keys(channels), document, ports));
    }
    const read = Object.entries(channels).flatMap(([name, { type }]) => {
        const kind = (0,notify_channels/* channelKind */.K)(type);
        if (kind === undefined)
            return [];
        const settings = readChannel(name, kind, document, ports, problems);
        return settings === undefined ? [] : [{ name, kind, settings, origin: 'manifest' }];
    });
    return { channels: read, routes, severities, quietHours };
}
function routeProblems(route, index, channels, document, { state }) {
    const unknown = route.to.flatMap((name, at) => channels.includes(name) || notify_channels/* channelKinds */.b.some(({ type }) => type === name)
        ? []
        : [{ ...unknownChannel(name, channels), place: document.placeOf(['routes', index, 'to', at]) }]);
    if (state !== undefined || (route.when !== 'change' && route.when !== 'recovered'))
        return unknown;
    const needsState = {
        code: 'notify-needs-state',
        message: `when: ${route.when} compares a run with the one before, which is known only with a state.`,
        place: document.placeOf(['routes', index, 'when']),
        help: 'Give state, as state: branch:kafka-dataops-state, or write when: failure.',
    };
    return [...unknown, needsState];
}
/** The settings of one channel; undefined (with problems) when they are wrong whatever the environment holds. */
function readChannel(name, kind, document, ports, problems) {
    const path = ['channels', name];
    const given = { ...at(document.value, path) };
    delete given.type;
    const part = {
        ...document,
        value: given,
        placeOf: (steps, target) => document.placeOf([...path, ...steps], target),
    };
    const substituted = (0,environment_variables/* substituteEnvironment */.Q)(part, ports.environment);
    const literal = kind.secrets.filter((key) => given[key] !== undefined &&
        !hasKeyBelow(substituted.fromEnvironment, key) &&
        !isUnset(substituted.problems, given[key]));
    if (literal.length > 0) {
        problems.push(...literal.map((key) => literalSecret(name, key, part)));
        return undefined;
    }
    const [unset] = substituted.problems;
    if (unset !== undefined)
        return { ok: false, problem: unset };
    const values = substituted.value;
    for (const key of kind.secrets)
        maskAll(values[key], ports);
    const empty = Object.keys(values).find((key) => values[key] === '' && kind.secrets.includes(key));
    if (empty !== undefined)
        return { ok: false, problem: emptySecret(name, empty, part) };
    const validated = (0,validate/* validateDocument */.m)({ ...part, value: values }, kind.settings);
    if (validated.ok)
        return { ok: true, value: validated.value };
    problems.push(...validated.problems.map((problem) => withoutSecretValue(problem, kind, name)));
    return undefined;
}
function hasKeyBelow(fromEnvironment, key) {
    const prefix = (0,environment_variables/* pathKey */.P)([key]).slice(0, -1);
    return [...fromEnvironment].some((path) => path === `${prefix}]` || path.startsWith(`${prefix},`));
}
function isUnset(problems, value) {
    return problems.length > 0 && JSON.stringify(value).includes('${');
}
function maskAll(value, ports) {
    if (typeof value === 'string' && value !== '')
        ports.maskSecret(value);
    if (isObject(value))
        for (const child of Object.values(value))
            maskAll(child, ports);
}
function literalSecret(channel, key, part) {
    return {
        code: 'literal-secret',
        message: `notify.channels.${channel}.${key} stands in the file as plain text.`,
        place: part.placeOf([key]),
        help: `Put it in a secret and write \${${`${channel}_${key}`.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}} here.`,
    };
}
function emptySecret(channel, key, part) {
    return {
        code: 'unset-variable',
        message: `notify.channels.${channel}.${key} is empty: the environment variable that it takes holds nothing.`,
        place: part.placeOf([key]),
        help: "Set the variable in the step's env from a secret, and see that the secret exists for this environment.",
    };
}
/** A value that does not fit is shown in the message, unless it is a secret. */
function withoutSecretValue(problem, kind, channel) {
    const key = kind.secrets.find((secret) => problem.message.startsWith(`${secret} is `));
    if (key === undefined)
        return { ...problem, message: `notify.channels.${channel}: ${problem.message}` };
    const expected = problem.message
        .split(/: (?=expected )/)
        .slice(1)
        .join(': ');
    return {
        ...problem,
        message: `notify.channels.${channel}.${key} is not what ${kind.title} takes${expected === '' ? '' : `: ${expected}`}`,
    };
}
function channelsOfInputs(inputs, ports, problems) {
    return notify_channels/* channelKinds */.b.flatMap((kind) => {
        const given = kind.fromInputs(inputs);
        if (given === undefined)
            return [];
        const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
        for (const key of kind.secrets)
            maskAll(values[key], ports);
        const parsed = kind.settings.safeParse(values);
        if (parsed.success)
            return [{ name: kind.type, kind, settings: { ok: true, value: parsed.data }, origin: 'inputs' }];
        const names = Object.keys(kind.inputs).join(', ');
        problems.push(...parsed.error.issues.map(({ path, message }) => ({
            code: 'malformed-input',
            message: `The inputs ${names} make no channel${path.length === 0 ? '' : ` (${path.join('.')})`}: ${message}.`,
        })));
        return [];
    });
}
function unknownChannel(name, known) {
    return {
        code: 'unknown-channel',
        message: `There is no channel "${name}".`,
        help: known.length === 0 ? 'Define it under notify.channels in dataops.yml.' : `Known: ${known.join(', ')}.`,
    };
}
function at(value, path) {
    return path.reduce((current, step) => (isObject(current) ? current[step] : undefined), value);
}
function isObject(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/notify/run.ts













/** The operation notify; see operation.ts for its inputs. */
async function runNotify(inputs, given) {
    const redactor = (0,redact/* createRedactor */.lY)();
    const ports = knowingSecrets(inputs, given, redactor);
    const hostProblems = (0,allowed_hosts/* allowedHostProblems */.Xv)(inputs['allowed-hosts']);
    if (hostProblems.length > 0)
        throw new errors/* BadInputError */.Ys(hostProblems);
    const routing = await readRouting({ manifest: inputs.manifest, to: inputs.to, all: inputs }, ports);
    if (routing.channels.length === 0)
        throw new errors/* BadInputError */.Ys(noChannel);
    if (ports.hasForeignHead === true && routing.channels.some(({ origin }) => origin === 'manifest')) {
        throw new errors/* BadInputError */.Ys(foreignManifest);
    }
    // What a channel needs to send is never a part of what it sends.
    const composition = redactor.data(await compositionOf(inputs, routing.severities, ports));
    const { context, parts, problem, plain, at } = composition;
    const key = problemKey(context, problem, parts.length === 0 ? plain.title : undefined);
    const isDry = inputs['dry-run'];
    const { memory, note } = await recall(ports.state, key);
    const tracked = await trackParts(parts, key, isDry, at, ports);
    const damped = tracked === undefined ? [] : dampedParts(parts, tracked);
    const decisions = routing.channels.map((channel) => [
        channel,
        decideDamped(channel, damped, {
            parts,
            plainSeverity: inputs.severity,
            branch: context.branch,
            environment: context.environment,
            told: memory === undefined ? undefined : (memory.told[channel.name] ?? {}),
            now: at,
        }),
    ]);
    const run = { context, githubToken: inputs['github-token'], memory, timer: retry/* wallTimer */.WH };
    const { deliveries, failures } = await openDeliveries(decisions, composition, run, isDry ? ports.log : undefined);
    requireAllowedTargets(deliveries, inputs['allowed-hosts']);
    const { outcomes, stopped } = isDry ? showAll(deliveries, ports) : await deliverAll(deliveries, run, ports);
    const all = decisions.map(([channel, decision]) => ({
        channel,
        outcome: failures.get(channel) ?? outcomes.get(channel) ?? outcomeOf(decision),
    }));
    const changes = isDry ? [] : changesOf(decisions, all, deliveries, run, at);
    const forgotten = await remember(ports.state, key, changes);
    const unacknowledged = isDry ? [] : await incidents_keepAcknowledgements(all, key, ports);
    return notifyReport(all, {
        partial: stopped,
        isDry,
        failOnError: inputs['fail-on-delivery-error'],
        failOn: inputs['fail-on'],
        kpis: tracked === undefined || tracked.book.incidents.length === 0 ? [] : incidentKpis(tracked.book, kpiSetup(at)),
        notes: [
            ...(tracked === undefined ? [] : incidentNotes(tracked)),
            ...(note === undefined ? [] : [note]),
            ...(forgotten === undefined ? [] : [forgotten]),
            ...unacknowledged,
            ...(ports.state === undefined && !isDry && outcomes.size > 0
                ? ['Without a state nothing is remembered: a re-run of this workflow sends again, and threads begin anew.']
                : []),
        ],
    });
}
/** Ports that tell the redactor every secret, those of the inputs first. */
function knowingSecrets(inputs, ports, redactor) {
    for (const [name, { secret }] of Object.entries(operation/* notifyInputs */.v)) {
        const value = inputs[name];
        if (secret && typeof value === 'string')
            redactor.add(value);
    }
    return {
        ...ports,
        maskSecret(value) {
            redactor.add(value);
            ports.maskSecret(value);
        },
    };
}
const noChannel = {
    code: 'no-channel',
    message: 'There is no channel to send to.',
    help: 'Define channels under notify in dataops.yml, or give an input as slack-webhook-url or smtp-url.',
};
const foreignManifest = {
    code: 'foreign-head',
    message: 'This event runs with secrets on files that may come from a fork: their channels are not told.',
    help: 'Notify from a workflow of a trusted branch.',
};
/** What is to be told, and from where. */
async function compositionOf(inputs, severities, ports) {
    const { title, body, severity, problem } = inputs;
    const parts = distinct([
        ...(await readReports(inputs.reports ?? [], severities, ports)),
        ...(inputs.needs === undefined ? [] : readNeeds(inputs.needs, severities)),
    ]);
    if (parts.length === 0 && title === undefined && body === undefined) {
        throw new errors/* BadInputError */.Ys({
            code: 'nothing-to-notify',
            message: 'There is nothing to tell: neither reports, needs nor a title is given.',
            help: 'Give reports: reports/*.json, needs: ${{ toJSON(needs) }}, or a title and a body.',
        });
    }
    return {
        parts,
        plain: {
            ...(title === undefined ? {} : { title }),
            ...(body === undefined ? {} : { body }),
            severity,
        },
        context: (0,run_context/* runContext */.p)(ports.environment, ports.pullRequest, {
            branch: inputs.branch,
            environment: inputs.environment,
        }),
        problem,
        at: ports.clock.now(),
    };
}
/** Two reports of one operation about the same thing are told apart by their order. */
function distinct(parts) {
    const seen = new Map();
    return parts.map((part) => {
        const count = (seen.get(part.key) ?? 0) + 1;
        seen.set(part.key, count);
        return count === 1 ? part : { ...part, key: `${part.key} #${count}`, name: `${part.name} #${count}` };
    });
}
/** Channels without their secrets fail by themselves; when all do, the run has none, as a fork's pull request. */
async function openDeliveries(decisions, composition, run, dryLog) {
    const deliveries = [];
    const failures = new Map();
    const problems = [];
    for (const [channel, decision] of decisions) {
        if (decision.kind !== 'send')
            continue;
        const opened = await openChannel(channel, run);
        const message = composeMessage({ ...composition, parts: decision.parts }, decision);
        if ('code' in opened && dryLog !== undefined) {
            // Where nothing is sent, nobody needs the secrets.
            dryLog.info(preview(channel, message));
            const detail = `Dry run: it would have been told, but not here. ${opened.message}`;
            failures.set(channel, { kind: 'shown', detail });
            continue;
        }
        if ('code' in opened) {
            problems.push(opened);
            failures.set(channel, { kind: 'failed', problem: opened });
            continue;
        }
        deliveries.push({ channel, opened, message });
    }
    if (problems.length > 0 && deliveries.length === 0)
        throw new errors/* BadInputError */.Ys(problems);
    return { deliveries, failures };
}
function showAll(deliveries, { log }) {
    const outcomes = new Map();
    for (const { channel, opened, message } of deliveries) {
        log.info(preview(channel, message, opened.render(message)));
        outcomes.set(channel, { kind: 'shown', detail: 'Dry run: it would have been sent.' });
    }
    return { outcomes, stopped: false };
}
async function deliverAll(deliveries, run, ports) {
    const outcomes = new Map();
    const settled = await Promise.allSettled(deliveries.map(async (delivery) => {
        outcomes.set(delivery.channel, await deliver(delivery, run, ports));
    }));
    const stopped = ports.signal.aborted && settled.some(({ status }) => status === 'rejected');
    for (const { channel } of deliveries) {
        if (!outcomes.has(channel))
            outcomes.set(channel, { kind: 'held', detail: 'The run was stopped before it was told.' });
    }
    return { outcomes, stopped };
}
function outcomeOf(decision) {
    switch (decision.kind) {
        case 'held':
            return { kind: 'held', detail: `Held back: ${decision.reason}.` };
        case 'silent':
            return { kind: 'silent', detail: `Not told: ${decision.reason}.` };
        case 'send':
            return { kind: 'held', detail: 'The run was stopped before it was told.' };
    }
}
/** What the next run must know: a channel that failed or was held back knows what it knew before. */
function changesOf(decisions, outcomes, deliveries, { memory, context }, now) {
    if (memory === undefined)
        return [];
    return decisions.flatMap(([channel, decision]) => {
        const outcome = outcomes.find((candidate) => candidate.channel === channel)?.outcome;
        const message = deliveries.find((delivery) => delivery.channel === channel)?.message;
        if (decision.kind === 'held' || outcome === undefined)
            return [];
        if (outcome.kind !== 'delivered' && outcome.kind !== 'silent')
            return [];
        const told = toldOf(decision.parts, memory.told[channel.name] ?? {}, now);
        const isOver = decision.parts.length > 0 && decision.parts.every(({ severity }) => severity === undefined);
        const thread = outcome.kind !== 'delivered'
            ? { kind: isOver ? 'forget' : 'keep' }
            : threadOf(outcome.remember, isOver);
        if (Object.keys(told).length === 0 && outcome.kind !== 'delivered')
            return [];
        return [
            {
                channel: channel.name,
                told,
                thread,
                ...(outcome.kind === 'delivered' && message !== undefined && context.runId !== undefined
                    ? {
                        sent: {
                            run: context.runId,
                            ...(context.attempt === undefined ? {} : { attempt: context.attempt }),
                            channel: channel.name,
                            fingerprint: message.fingerprint,
                            at: now,
                        },
                    }
                    : {}),
            },
        ];
    });
}
function threadOf(remembered, isOver) {
    if (isOver)
        return { kind: 'forget' };
    return remembered === undefined ? { kind: 'keep' } : { kind: 'set', value: remembered };
}


/***/ })

};
