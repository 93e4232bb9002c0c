import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 85304:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ compareSchemas),
/* harmony export */   h: () => (/* binding */ isReadable)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46156);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1608);


/** What the writer's type may be promoted to (specification, "Schema Resolution"). */
const PROMOTIONS = {
    int: ['long', 'float', 'double'],
    long: ['float', 'double'],
    float: ['double'],
    string: ['bytes'],
    bytes: ['string'],
};
const COMPATIBLE = [];
const ROOT = { parent: undefined, step: '' };
const START = { reader: ROOT, writer: ROOT };
/**
 * Pairs of records found compatible without an assumption that turned out wrong: they are so in every comparison, so
 * files that share types do not pay for them again and again.
 */
const knownCompatible = new WeakMap();
function isKnownCompatible(reader, writer) {
    return knownCompatible.get(reader)?.has(writer) === true;
}
function keepCompatible(reader, writer) {
    const writers = knownCompatible.get(reader);
    if (writers === undefined)
        knownCompatible.set(reader, new WeakSet([writer]));
    else
        writers.add(writer);
}
/**
 * Everything that keeps `reader` from reading data of `writer`, in the order and with the locations of Java's
 * `SchemaCompatibility`: a pair of types is judged once, where it is first met, and counts as compatible while it is
 * being judged; the search for a branch of a union starts locations anew. Each finding is reported once. Pairs that
 * recursion or references without end could produce are judged without recursion of the machine's stack.
 */
function compareSchemas({ reader, writer }) {
    const judged = new Map();
    const ambiguous = [];
    const compatible = [];
    const inProgress = new Map();
    let isAssumptionWrong = false;
    const fields = new Map();
    /** Judges a pair of which not both are primitive; a pair that is being judged further up counts as compatible. */
    function* judge(reader, writer, here) {
        let outcomes = judged.get(reader.schema);
        const known = outcomes?.get(writer.schema);
        if (known !== undefined) {
            if (inProgress.has(known))
                inProgress.set(known, true);
            return known;
        }
        if (isKnownCompatible(reader.schema, writer.schema))
            return COMPATIBLE;
        if (outcomes === undefined) {
            outcomes = new Map();
            judged.set(reader.schema, outcomes);
        }
        const assumption = [];
        inProgress.set(assumption, false);
        outcomes.set(writer.schema, assumption);
        const outcome = (yield judgeAnew(reader, writer, here));
        outcomes.set(writer.schema, outcome);
        if (outcome.length > 0 && inProgress.get(assumption) === true)
            isAssumptionWrong = true;
        if (outcome.length === 0)
            remember(reader.schema, writer.schema);
        inProgress.delete(assumption);
        return outcome;
    }
    function remember(reader, writer) {
        if (reader.type === 'record' && writer.type === 'record')
            compatible.push([reader, writer]);
    }
    function* judgeAnew(reader, writer, here) {
        const one = reader.schema;
        const other = writer.schema;
        if (one.type === 'array' && other.type === 'array')
            return yield* pass(one.items, other.items, here, 'items');
        if (one.type === 'map' && other.type === 'map')
            return yield* pass(one.values, other.values, here, 'values');
        if (one.type === 'fixed' && other.type === 'fixed')
            return [...nameOutcome(one, other, here), ...sizeOutcome(one, other, here)];
        if (one.type === 'enum' && other.type === 'enum')
            return [...nameOutcome(one, other, here), ...symbolsOutcome(one, other, here)];
        if (one.type === 'record' && other.type === 'record')
            return yield* judgeRecords(one, other, here);
        if (other.type === 'union') {
            return one.type === 'union' ? yield* judgeUnions(reader, other, here) : yield* judgeBranches(reader, other, here);
        }
        if (one.type === 'union')
            return yield* findBranch(reader, one, writer, here);
        return kindOutcome(reader, writer, here);
    }
    function* pass(reader, writer, here, step) {
        return yield* judgeBelow(reader, writer, { reader: below(here.reader, step), writer: below(here.writer, step) });
    }
    function* judgeBelow(reader, writer, here) {
        if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrimitive */ .sO)(reader.schema) && (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrimitive */ .sO)(writer.schema))
            return kindOutcome(reader, writer, here);
        return (yield judge(reader, writer, here));
    }
    function* judgeRecords(reader, writer, here) {
        const parts = [...nameOutcome(reader, writer, here)];
        const add = (outcome) => {
            if (outcome.length > 0)
                parts.push(outcome);
        };
        const byName = fieldsOf(writer);
        const atReader = (field) => below(below(here.reader, 'fields'), String(field.position));
        for (const field of reader.fields) {
            const matches = [field.name, ...field.aliases].flatMap((name) => byName.get(name) ?? []);
            const [match, another] = matches;
            if (another !== undefined) {
                const found = {
                    reason: { type: 'NAME_MISMATCH', reason: 'ambiguous field', reader, writer, field, matches },
                    here: { reader: atReader(field), writer: here.writer },
                };
                ambiguous.push(found);
                parts.push(found);
            }
            else if (match === undefined) {
                if (field.default === undefined)
                    add(missing(reader, writer, field, { reader: atReader(field), writer: here.writer }));
            }
            else {
                if (isReadable(field.type.schema, match.type.schema))
                    continue;
                const atWriter = below(below(here.writer, 'fields'), String(match.position));
                const inside = { reader: below(atReader(field), 'type'), writer: below(atWriter, 'type') };
                add(yield* judgeBelow(field.type, match.type, inside));
            }
        }
        return parts;
    }
    /** Java's corner compares an enum with the record that lacks its field, and remembers that pair like any other. */
    function missing(reader, writer, field, here) {
        const { schema } = field.type;
        if (field.default !== undefined || schema.type !== 'enum' || schema.default === undefined) {
            return missingOutcome(reader, writer, field, here);
        }
        const outcomes = judged.get(schema) ?? new Map();
        const outcome = outcomes.get(writer) ?? missingOutcome(reader, writer, field, here);
        judged.set(schema, outcomes.set(writer, outcome));
        return outcome;
    }
    /** Each branch of the writer must be readable by the reader's union as a whole. */
    function* judgeUnions(reader, writer, here) {
        const parts = [];
        for (const [index, branch] of writer.branches.entries()) {
            const outcome = (yield judge(reader, branch, START));
            if (outcome.length === 0)
                continue;
            const step = String(index);
            const at = { reader: below(here.reader, step), writer: below(here.writer, step) };
            parts.push({ reason: { type: 'MISSING_UNION_BRANCH', reason: 'branch', reader, writer: branch }, here: at });
        }
        return parts;
    }
    /** Each branch of the writer must be readable by the one type of the reader. */
    function* judgeBranches(reader, writer, here) {
        const parts = [];
        for (const [index, branch] of writer.branches.entries()) {
            const outcome = yield* pass(reader, branch, here, String(index));
            if (outcome.length > 0)
                parts.push(outcome);
        }
        return parts;
    }
    /** Some branch of the reader must read the writer's type; why the others do not is lost, as in Java. */
    function* findBranch(reader, union, writer, here) {
        for (const branch of union.branches) {
            const outcome = yield* judgeBelow(branch, writer, START);
            if (outcome.length === 0)
                return COMPATIBLE;
        }
        return [{ reason: { type: 'MISSING_UNION_BRANCH', reason: 'branch', reader, writer }, here }];
    }
    function fieldsOf(record) {
        let byName = fields.get(record);
        if (byName === undefined) {
            byName = new Map(record.fields.map((field) => [field.name, field]));
            fields.set(record, byName);
        }
        return byName;
    }
    const outcome = (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .runSteps */ .r)(judge((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .rootUse */ .aI)(reader), (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .rootUse */ .aI)(writer), START));
    if (!isAssumptionWrong && ambiguous.length === 0)
        for (const [one, other] of compatible)
            keepCompatible(one, other);
    return flatten([outcome, ambiguous]);
}
/** Two primitive types of which the reader's is the writer's, or one that it may be promoted to. */
function isReadable(reader, writer) {
    if (!(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrimitive */ .sO)(reader) || !(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrimitive */ .sO)(writer))
        return false;
    return reader.type === writer.type || PROMOTIONS[writer.type]?.includes(reader.type) === true;
}
function kindOutcome(reader, writer, here) {
    if (isReadable(reader.schema, writer.schema))
        return COMPATIBLE;
    return [{ reason: { type: 'TYPE_MISMATCH', reason: 'kind', reader, writer }, here }];
}
/** Names match without namespace, or by an alias of the reader that is the writer's full name. */
function nameOutcome(reader, writer, here) {
    if (reader.name === writer.name || reader.aliases.includes(writer.fullName))
        return COMPATIBLE;
    return [{ reason: { type: 'NAME_MISMATCH', reason: 'name', reader, writer }, here: bothBelow(here, 'name') }];
}
function sizeOutcome(reader, writer, here) {
    if (reader.size === writer.size)
        return COMPATIBLE;
    return [{ reason: { type: 'FIXED_SIZE_MISMATCH', reason: 'size', reader, writer }, here: bothBelow(here, 'size') }];
}
function symbolsOutcome(reader, writer, here) {
    if (reader.default !== undefined)
        return COMPATIBLE;
    const readable = new Set(reader.symbols);
    const symbols = writer.symbols.filter((symbol) => !readable.has(symbol));
    if (symbols.length === 0)
        return COMPATIBLE;
    const reason = { type: 'MISSING_ENUM_SYMBOLS', reason: 'symbols', reader, writer, symbols };
    return [{ reason, here: bothBelow(here, 'symbols') }];
}
/** A field that the writer lacks needs a default; null is one. */
function missingOutcome(reader, writer, field, here) {
    if (field.default !== undefined)
        return COMPATIBLE;
    const { schema } = field.type;
    if (schema.type === 'enum' && schema.default !== undefined) {
        const reason = { type: 'TYPE_MISMATCH', reason: 'enum default is no field default', reader, writer, field };
        return [{ reason, here: { reader: below(here.reader, 'type'), writer: here.writer } }];
    }
    const reason = {
        type: 'READER_FIELD_MISSING_DEFAULT_VALUE',
        reason: 'missing default',
        reader,
        writer,
        field,
    };
    return [{ reason, here }];
}
function below(location, step) {
    return { parent: location, step };
}
function bothBelow(here, step) {
    return { reader: below(here.reader, step), writer: below(here.writer, step) };
}
/** The findings in order, each outcome once: pairs that are met often are told where they were first met. */
function flatten(outcome) {
    const findings = [];
    const seen = new Set();
    const waiting = [outcome];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if ('reason' in next) {
            const { reader, writer } = next.here;
            findings.push({ ...next.reason, readerPath: pointer(reader), writerPath: pointer(writer) });
        }
        else {
            for (let index = next.length - 1; index >= 0; index--) {
                const part = next[index];
                if (part !== undefined)
                    waiting.push(part);
            }
        }
    }
    return findings;
}
/** RFC 6901, with `/` for the root, as Java writes it. */
function pointer(location) {
    const steps = [];
    for (let at = location; at.parent !== undefined; at = at.parent) {
        steps.push(at.step.replaceAll('~', '~0').replaceAll('/', '~1'));
    }
    return `/${steps.reverse().join('/')}`;
}


/***/ }),

/***/ 38789:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   qN: () => (/* binding */ showJson)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/**
 * A JSON reader that keeps the place of every token, reports every problem it can instead of the first one, and never
 * overflows the stack. RFC 8259, with the two liberties that Java's Avro parser takes (and which it reports): comments
 * before the end of the value, and repeated keys, of which the last one counts.
 */
/** Levels of objects and arrays; the limit of Java's JSON reader (Jackson's StreamReadConstraints). */
const MAX_JSON_DEPTH = 1000;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const ASTERISK = 42;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const BYTE_ORDER_MARK = 0xfeff;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const WORD = /[^\s,:[\]{}"'/]+/y;
const SIMPLE_ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/** Objects of up to so many members are searched from member to member, larger ones through an index. */
const LINEAR_LOOKUP = 12;
/** Thrown inside this file when nothing sensible can be read any more; the issue is recorded before. */
const STOP = Symbol('reading stopped');
/** Reads one JSON value. Cost is linear in the length of the text. */
function readJson(text) {
    const problems = [];
    const warnings = [];
    let offset = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
    function problem(message, span, related) {
        problems.push({ rule: 'json-syntax', message, span, ...(related === undefined ? {} : { related }) });
    }
    function stop(message, span, related) {
        problem(message, span, related);
        throw STOP;
    }
    /** What stands at the offset, for messages. */
    function found() {
        if (offset >= text.length)
            return { name: 'the end of the file', span: { start: text.length, end: text.length } };
        WORD.lastIndex = offset;
        const word = WORD.exec(text)?.[0];
        const shown = word ?? String.fromCodePoint(text.codePointAt(offset) ?? 0);
        const name = shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
        return { name: `\`${name}\``, span: { start: offset, end: offset + shown.length } };
    }
    function skipSpaceAndComments() {
        for (;;) {
            const unit = text.charCodeAt(offset);
            if (unit === SPACE || unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === TAB)
                offset++;
            else if (unit === SLASH && isCommentStart())
                skipComment();
            else
                return;
        }
    }
    function isCommentStart() {
        const next = text.charCodeAt(offset + 1);
        return next === SLASH || next === ASTERISK;
    }
    function skipComment() {
        const start = offset;
        if (text.charCodeAt(offset + 1) === ASTERISK) {
            const end = text.indexOf('*/', offset + 2);
            if (end < 0)
                stop('this comment is not closed', { start, end: start + 2 });
            offset = end + 2;
        }
        else {
            while (offset < text.length && !isLineEnd(text.charCodeAt(offset)))
                offset++;
        }
        warnings.push({
            rule: 'json-comment',
            message: 'JSON has no comments: Java reads over this one, other Avro parsers refuse the file',
            span: { start, end: offset },
        });
    }
    function readValue(depth) {
        const unit = text.charCodeAt(offset);
        if (unit === OPEN_BRACE)
            return readObject(depth + 1);
        if (unit === OPEN_BRACKET)
            return readArray(depth + 1);
        if (unit === QUOTE || unit === APOSTROPHE)
            return readString();
        return readWord();
    }
    function enter(depth) {
        const open = { start: offset, end: offset + 1 };
        if (depth > MAX_JSON_DEPTH) {
            const message = `nested deeper than ${MAX_JSON_DEPTH} levels, which is as deep as Java reads`;
            problems.push({ rule: 'json-depth', message, span: open });
            throw STOP;
        }
        offset++;
        return open;
    }
    function readObject(depth) {
        const open = enter(depth);
        const members = [];
        let keys;
        for (;;) {
            skipSpaceAndComments();
            if (text.charCodeAt(offset) === CLOSE_BRACE)
                break;
            const key = readKey(open);
            skipSpaceAndComments();
            if (text.charCodeAt(offset) === COLON)
                offset++;
            else
                problem(`expected \`:\` after the key "${key.value}", found ${found().name}`, found().span);
            skipSpaceAndComments();
            const value = readValue(depth);
            if (members.length === LINEAR_LOOKUP)
                keys = new Map(members.map((member) => [member.key, member.keySpan]));
            const first = keys === undefined ? members.find((member) => member.key === key.value)?.keySpan : keys.get(key.value);
            if (first === undefined)
                keys?.set(key.value, key);
            else
                warnRepeatedKey(key, first);
            members.push({ key: key.value, keySpan: key, value });
            if (!readSeparator(CLOSE_BRACE, '}', open))
                break;
        }
        offset++;
        return { kind: 'object', start: open.start, end: offset, members };
    }
    function warnRepeatedKey(key, first) {
        warnings.push({
            rule: 'json-duplicate-key',
            message: `the key "${key.value}" stands here a second time; the last one counts, for Java and for this check`,
            span: { start: key.start, end: key.end },
            related: { start: first.start, end: first.end },
        });
    }
    function readArray(depth) {
        const open = enter(depth);
        const elements = [];
        for (;;) {
            skipSpaceAndComments();
            if (text.charCodeAt(offset) === CLOSE_BRACKET)
                break;
            elements.push(readValue(depth));
            if (!readSeparator(CLOSE_BRACKET, ']', open))
                break;
        }
        offset++;
        return { kind: 'array', start: open.start, end: offset, elements };
    }
    /** True when another member or element follows; the offset then stands on it, otherwise on the closing bracket. */
    function readSeparator(close, closeText, open) {
        skipSpaceAndComments();
        const unit = text.charCodeAt(offset);
        if (unit === close)
            return false;
        if (unit === COMMA) {
            const comma = offset++;
            skipSpaceAndComments();
            if (text.charCodeAt(offset) !== close)
                return true;
            problem(`JSON allows no comma before \`${closeText}\``, { start: comma, end: comma + 1 });
            return false;
        }
        if (offset >= text.length)
            stop(`expected \`${closeText}\`, found the end of the file`, found().span, open);
        problem(`expected \`,\` or \`${closeText}\`, found ${found().name}`, found().span);
        if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET || unit === COLON)
            throw STOP;
        return true;
    }
    function readKey(open) {
        const unit = text.charCodeAt(offset);
        if (unit === QUOTE || unit === APOSTROPHE)
            return readString();
        const { name, span } = found();
        if (offset >= text.length)
            stop('expected `}`, found the end of the file', span, open);
        if (span.end - span.start === 1 && !/\w/.test(text[offset] ?? ''))
            stop(`expected a key, found ${name}`, span);
        problem(`expected a key in double quotes, found ${name}`, span);
        offset = span.end;
        return { kind: 'string', value: text.slice(span.start, span.end), ...span };
    }
    function readString() {
        const start = offset;
        const quote = text.charCodeAt(offset);
        if (quote === APOSTROPHE) {
            problem('JSON strings take double quotes, not apostrophes', { start, end: start + 1 });
        }
        offset++;
        let value = '';
        let from = offset;
        for (;;) {
            if (offset >= text.length)
                stop('this string is not closed', { start, end: start + 1 });
            const unit = text.charCodeAt(offset);
            if (unit === quote)
                break;
            if (unit === BACKSLASH) {
                value += text.slice(from, offset) + readEscape();
                from = offset;
            }
            else if (unit < SPACE) {
                if (isLineEnd(unit))
                    stop('this string is not closed on its line', { start, end: offset });
                problem(`a string may not hold the raw control character ${unicodeEscape(unit)}: write it as an escape`, {
                    start: offset,
                    end: offset + 1,
                });
                offset++;
            }
            else
                offset++;
        }
        value += text.slice(from, offset);
        offset++;
        return { kind: 'string', value, start, end: offset };
    }
    function readEscape() {
        const start = offset;
        const letter = text[offset + 1] ?? '';
        const simple = SIMPLE_ESCAPES[letter];
        if (simple !== undefined) {
            offset += 2;
            return simple;
        }
        const digits = text.slice(offset + 2, offset + 6);
        if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
            offset += 6;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        offset += letter === '' ? 1 : 2;
        problem(`\`\\${letter}\` is no escape of JSON`, { start, end: offset });
        return letter;
    }
    function readWord() {
        const { name, span } = found();
        WORD.lastIndex = offset;
        const word = WORD.exec(text)?.[0];
        if (word === undefined)
            stop(`expected a JSON value, found ${name}`, span);
        offset = span.end;
        if (word === 'null')
            return { kind: 'null', ...span };
        if (word === 'true' || word === 'false')
            return { kind: 'boolean', value: word === 'true', ...span };
        if (NUMBER.test(word))
            return { kind: 'number', text: word, ...span };
        if (/^[-+.]?[0-9]|^[-+]?(?:NaN|Infinity)$/.test(word)) {
            problem(`${name} is not a number of JSON`, span);
            return { kind: 'number', text: '0', ...span };
        }
        problem(`expected a JSON value, found ${name}; strings take double quotes`, span);
        return { kind: 'string', value: word, ...span };
    }
    function readDocument() {
        skipSpaceAndComments();
        if (offset >= text.length)
            stop('the file holds no JSON value', found().span);
        const value = readValue(0);
        while (/[ \t\r\n]/.test(text[offset] ?? ''))
            offset++;
        if (offset < text.length) {
            const what = isCommentStart() && text.charCodeAt(offset) === SLASH ? 'this comment' : found().name;
            problem(`nothing may follow the JSON value, found ${what}`, found().span);
        }
        return value;
    }
    try {
        return { value: readDocument(), problems, warnings };
    }
    catch (thrown) {
        if (thrown !== STOP)
            throw thrown;
        return { problems, warnings };
    }
}
/** The member that counts for a key: the last one of that name. */
function memberOf(object, key) {
    return object.members.length > LINEAR_LOOKUP
        ? indexOf(object).get(key)
        : object.members.findLast((m) => m.key === key);
}
/** The value that counts for a key: that of the last member of that name. */
function valueAt(object, key) {
    return memberOf(object, key)?.value;
}
const indexes = new WeakMap();
function indexOf(object) {
    let index = indexes.get(object);
    if (index === undefined) {
        index = new Map(object.members.map((member) => [member.key, member]));
        indexes.set(object, index);
    }
    return index;
}
/** The value of a number written without fraction and exponent, however many digits it has; otherwise undefined. */
function integerOf(number) {
    return /^-?[0-9]+$/.test(number.text) ? BigInt(number.text) : undefined;
}
/**
 * Whether two values are equal as Java's Jackson compares them: members in any order, integers by value, `1` different
 * from `1.0`.
 */
function sameJson(left, right) {
    switch (left.kind) {
        case 'null':
            return right.kind === 'null';
        case 'boolean':
        case 'string':
            return right.kind === left.kind && right.value === left.value;
        case 'number':
            return right.kind === 'number' && sameNumber(left, right);
        case 'array':
            return (right.kind === 'array' &&
                left.elements.length === right.elements.length &&
                left.elements.every((element, index) => {
                    const other = right.elements[index];
                    return other !== undefined && sameJson(element, other);
                }));
        case 'object': {
            if (right.kind !== 'object')
                return false;
            const keys = new Set(left.members.map((member) => member.key));
            if (keys.size !== new Set(right.members.map((member) => member.key)).size)
                return false;
            for (const key of keys) {
                const leftValue = valueAt(left, key);
                const rightValue = valueAt(right, key);
                if (leftValue === undefined || rightValue === undefined || !sameJson(leftValue, rightValue))
                    return false;
            }
            return true;
        }
    }
}
function sameNumber(left, right) {
    const leftInteger = integerOf(left);
    const rightInteger = integerOf(right);
    if (leftInteger !== undefined || rightInteger !== undefined)
        return leftInteger === rightInteger;
    return Object.is(Number(left.text), Number(right.text));
}
/** The value as one line of JSON, shortened to about `limit` characters: for messages. */
function showJson(value, text, limit = 60) {
    const written = text.slice(value.start, Math.min(value.end, value.start + 4 * limit)).replace(/\s+/g, ' ');
    return written.length > limit ? `${written.slice(0, limit)}…` : written;
}
function isLineEnd(unit) {
    return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}
function unicodeEscape(unit) {
    return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 91652:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qs: () => (/* reexport */ lintSchemas),
  cI: () => (/* reexport */ lintSettingsSchema)
});

// UNUSED EXPORTS: IGNORE_ATTRIBUTE, PARSER_RULES, RULES

// EXTERNAL MODULE: ./packages/avro/schema.ts
var avro_schema = __nccwpck_require__(46156);
// EXTERNAL MODULE: ./packages/avro/source.ts
var avro_source = __nccwpck_require__(80526);
// EXTERNAL MODULE: ./packages/avro/type-pairs.ts
var type_pairs = __nccwpck_require__(45631);
// EXTERNAL MODULE: ./packages/avro/compare.ts
var compare = __nccwpck_require__(85304);
;// CONCATENATED MODULE: ./packages/avro/lint/compared-uses.ts



/**
 * Every use of a type that is in both states, by the file of the later one: fields of types that are the same one,
 * followed into arrays, maps and the branches of unions that correspond, never into other named types.
 */
function comparedUses(base, head, { pairs }) {
    const byFile = new Map();
    const compare = (one, other, about) => {
        const waiting = [{ base: one, head: other, about }];
        for (let compared = waiting.pop(); compared !== undefined; compared = waiting.pop()) {
            // Named types are compared where they are defined.
            if ((0,avro_schema/* isNamed */.ev)(compared.base.schema) && (0,avro_schema/* isNamed */.ev)(compared.head.schema) && compared.head !== other)
                continue;
            const { path } = compared.head.source;
            const found = byFile.get(path);
            if (found === undefined)
                byFile.set(path, [compared]);
            else
                found.push(compared);
            waiting.push(...inside(compared));
        }
    };
    for (const pair of pairs) {
        if (pair.base.type === 'record' && pair.head.type === 'record') {
            for (const fields of (0,type_pairs/* pairFields */.O)(pair.base, pair.head).pairs) {
                if (fields.by === 'likeness' || ((0,avro_schema/* isNamed */.ev)(fields.base.type.schema) && (0,avro_schema/* isNamed */.ev)(fields.head.type.schema)))
                    continue;
                compare(fields.base.type, fields.head.type, `${pair.head.fullName}.${fields.head.name}`);
            }
        }
        else if (pair.base.type === 'fixed' && pair.head.type === 'fixed') {
            compare((0,avro_schema/* rootUse */.aI)(pair.base), (0,avro_schema/* rootUse */.aI)(pair.head), pair.head.fullName);
        }
    }
    for (const [path, schema] of Object.entries(head.schemas)) {
        const earlier = base.schemas[path];
        if (earlier !== undefined && !(0,avro_schema/* isNamed */.ev)(schema))
            compare((0,avro_schema/* rootUse */.aI)(earlier), (0,avro_schema/* rootUse */.aI)(schema), path);
    }
    return byFile;
}
function inside({ base, head, about }) {
    const one = base.schema;
    const other = head.schema;
    if (one.type === 'array' && other.type === 'array')
        return [{ base: one.items, head: other.items, about }];
    if (one.type === 'map' && other.type === 'map')
        return [{ base: one.values, head: other.values, about }];
    if (one.type !== 'union' && other.type !== 'union')
        return [];
    return matchBranches(branchesOf(base), branchesOf(head)).map((match) => ({ ...match, about }));
}
function branchesOf(use) {
    return use.schema.type === 'union' ? use.schema.branches : [use];
}
/** Branches of one name; then, if one is left on each side, these when the one can be read as the other. */
function matchBranches(base, head) {
    const matches = [];
    const earlier = new Map(base.map((branch) => [(0,avro_schema/* typeName */.go)(branch.schema), branch]));
    const left = [];
    for (const branch of head) {
        const name = (0,avro_schema/* typeName */.go)(branch.schema);
        const match = earlier.get(name);
        earlier.delete(name);
        if (match !== undefined)
            matches.push({ base: match, head: branch });
        else if (branch.schema.type !== 'null')
            left.push(branch);
    }
    earlier.delete('null');
    const [before, another] = [...earlier.values()];
    const [after, other] = left;
    if (before !== undefined && after !== undefined && another === undefined && other === undefined) {
        if (isReadableAs(before.schema, after.schema))
            matches.push({ base: before, head: after });
    }
    return matches;
}
/** Whether data of the one is read as the other without complaint, so that only its meaning can have changed. */
function isReadableAs(base, head) {
    if (base.type === 'fixed' && head.type === 'fixed')
        return base.size === head.size;
    return (0,compare/* isReadable */.h)(head, base);
}

// EXTERNAL MODULE: ./packages/avro/json-reader.ts
var json_reader = __nccwpck_require__(38789);
;// CONCATENATED MODULE: ./packages/avro/lint/opt-outs.ts


/** The attribute with which a type, a field or a message opts out of rules: `"dataops.ignore": ["doc-missing"]`. */
const IGNORE_ATTRIBUTE = 'dataops.ignore';
/** The opt-outs among the objects of a file. */
function optOutsOf(source, objects) {
    if (!source.text.includes(IGNORE_ATTRIBUTE))
        return [];
    return [...new Set(objects)].flatMap((object) => {
        const member = (0,json_reader/* memberOf */.C5)(object, IGNORE_ATTRIBUTE);
        if (member === undefined)
            return [];
        const tokens = tokensOf(member.value);
        const scope = (0,avro_source/* placeIn */.V)(source, object);
        if (tokens === undefined)
            return [{ rules: [], malformed: (0,avro_source/* placeIn */.V)(source, member.value), scope }];
        return [{ rules: tokens.map((token) => ({ id: token.value, place: (0,avro_source/* placeIn */.V)(source, token) })), scope }];
    });
}
/** A list of strings, or one string alone. */
function tokensOf(value) {
    const elements = value.kind === 'array' ? value.elements : [value];
    const tokens = elements.filter((element) => element.kind === 'string');
    return tokens.length === elements.length ? tokens : undefined;
}
/** Whether a place stands inside another, of the same file. */
function contains(scope, place) {
    if (scope.file !== place.file)
        return false;
    const isAfterStart = place.line > scope.line || (place.line === scope.line && place.column >= scope.column);
    const endLine = scope.endLine ?? scope.line;
    const endColumn = scope.endColumn ?? scope.column;
    return isAfterStart && (place.line < endLine || (place.line === endLine && place.column < endColumn));
}

;// CONCATENATED MODULE: ./packages/avro/lint/linted-file.ts


/** Takes a file apart: what is written out in it, in the order of the text. References are not followed. */
function lintedFile(source, content, repository) {
    const types = [];
    const fields = [];
    const uses = [];
    const objects = [];
    const waiting = startsOf(source, content, fields, objects).toReversed();
    for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
        uses.push(site);
        if (site.use.reference !== undefined)
            continue;
        const { schema } = site.use;
        if (schema.json.kind === 'object')
            objects.push(schema.json);
        if ((0,avro_schema/* isNamed */.ev)(schema))
            types.push(schema);
        waiting.push(...childSites(schema, site, fields, objects).toReversed());
    }
    return { source, ...content, types, fields, uses, optOuts: optOutsOf(source, objects), repository };
}
function childSites(schema, site, fields, objects) {
    const depth = site.depth + 1;
    const below = (use) => ({ use, about: site.about, depth });
    switch (schema.type) {
        case 'record':
            return schema.fields.map((field) => {
                const about = `${schema.fullName}.${field.name}`;
                fields.push({ field, record: schema, about });
                objects.push(field.json);
                return { use: field.type, about, depth };
            });
        case 'array':
            return [below(schema.items)];
        case 'map':
            return [below(schema.values)];
        case 'union':
            // A union is no level of its own: it stands where its branches stand.
            return schema.branches.map((use) => ({ use, about: site.about, depth: site.depth }));
        default:
            return [];
    }
}
function startsOf(source, content, fields, objects) {
    if ('root' in content)
        return [{ use: (0,avro_schema/* rootUse */.aI)(content.root), about: source.path, depth: 0 }];
    const { protocol } = content;
    objects.push(protocol.json);
    const site = (use, about) => ({ use, about, depth: 0 });
    const name = protocol.namespace === undefined ? protocol.name : `${protocol.namespace}.${protocol.name}`;
    return [
        ...protocol.types.map((use) => site(use, name)),
        ...protocol.messages.flatMap((message) => {
            objects.push(message.json);
            const about = `${name}.${message.name}`;
            const parameters = message.request.map((field) => {
                fields.push({ field, about: `${about}.${field.name}` });
                objects.push(field.json);
                return site(field.type, `${about}.${field.name}`);
            });
            const answers = [...(message.response === undefined ? [] : [message.response]), ...message.errors];
            return [...parameters, ...answers.map((use) => site(use, about))];
        }),
    ];
}

;// CONCATENATED MODULE: ./packages/avro/lint/parser-rules.ts
const record = (fields) => `{"type": "record", "name": "Order", "doc": "An order.", "fields": [${fields}]}`;
const clean = record('{"name": "id", "type": "long"}');
const PARSER_RULES = [
    {
        id: 'json-syntax',
        severity: 'error',
        settable: false,
        summary: 'the file is not JSON',
        reason: 'No parser reads it.',
        fix: 'Correct the JSON at this place.',
        examples: [{ breaks: { files: '{"type": "string",}' }, passes: { files: '{"type": "string"}' } }],
    },
    {
        id: 'json-depth',
        severity: 'error',
        settable: false,
        summary: 'the JSON is nested deeper than 1000 levels',
        reason: 'Java’s JSON reader refuses it.',
        fix: 'Define inner types on their own and refer to them by name.',
        examples: [{ breaks: { files: '['.repeat(1001) }, passes: { files: clean } }],
    },
    {
        id: 'json-comment',
        severity: 'warning',
        settable: true,
        summary: 'the file has a comment',
        reason: 'JSON has none. Java reads over it; other Avro parsers and most tools refuse the file.',
        fix: 'Move the text into `doc`.',
        examples: [
            {
                breaks: { files: '{/* the key */ "type": "string"}' },
                passes: { files: '{"type": "string", "doc": "The key."}' },
            },
        ],
    },
    {
        id: 'json-duplicate-key',
        severity: 'warning',
        settable: true,
        summary: 'an object has a key twice',
        reason: 'Only one of the two counts, which one depends on the parser, and the writer of the other does not notice.',
        fix: 'Remove one of the two.',
        examples: [
            {
                breaks: { files: '{"type": "string", "doc": "A key.", "doc": "The key."}' },
                passes: { files: '{"type": "string", "doc": "The key."}' },
            },
        ],
    },
    {
        id: 'type-invalid',
        severity: 'error',
        settable: false,
        summary: 'something that is no type stands where a type is expected',
        reason: 'No parser reads it.',
        fix: 'Use a primitive type, the name of a defined type, a union or a definition.',
        examples: [{ breaks: { files: record('{"name": "id", "type": {"type": "lnog"}}') }, passes: { files: clean } }],
    },
    {
        id: 'attribute-missing',
        severity: 'error',
        settable: false,
        summary: 'a required attribute is missing',
        reason: 'No parser reads it.',
        fix: 'Add the attribute.',
        examples: [{ breaks: { files: record('{"name": "id"}') }, passes: { files: clean } }],
    },
    {
        id: 'attribute-invalid',
        severity: 'error',
        settable: false,
        summary: 'an attribute has a value of the wrong kind',
        reason: 'No parser reads it.',
        fix: 'Give the attribute a value of the kind that is expected.',
        examples: [
            {
                breaks: { files: '{"type": "fixed", "name": "Hash", "size": "16"}' },
                passes: { files: '{"type": "fixed", "name": "Hash", "size": 16}' },
            },
        ],
    },
    {
        id: 'attribute-ignored',
        severity: 'warning',
        settable: true,
        summary: 'an attribute has a value that is ignored or that only some parsers take',
        reason: 'What was meant has no effect, or not everywhere.',
        fix: 'Give the attribute a value of the kind that is expected, or remove it.',
        examples: [
            { breaks: { files: '{"type": "record", "name": "Order", "doc": 1, "fields": []}' }, passes: { files: clean } },
        ],
    },
    {
        id: 'name-invalid',
        severity: 'error',
        settable: false,
        summary: 'a name is not allowed',
        reason: 'Names become names in code: the specification allows ASCII letters, digits and `_`.',
        fix: 'Choose a name of the letters A to Z, a to z, digits and `_` that does not begin with a digit.',
        examples: [{ breaks: { files: record('{"name": "order-id", "type": "long"}') }, passes: { files: clean } }],
    },
    {
        id: 'name-redefined',
        severity: 'warning',
        settable: true,
        summary: 'a file defines a type twice (different definitions are always an error)',
        reason: 'Java takes a second definition that is equal to the first; other parsers refuse the file.',
        fix: 'Define the type once and use its name elsewhere.',
        examples: [
            {
                breaks: {
                    files: record('{"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}}, {"name": "b", "type": {"type": "fixed", "name": "Hash", "size": 4}}'),
                },
                passes: {
                    files: record('{"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}}, {"name": "b", "type": "Hash"}'),
                },
            },
        ],
    },
    {
        id: 'name-ambiguous',
        severity: 'error',
        settable: false,
        summary: 'two files define one name differently',
        reason: 'Which of the two a reference means depends on the order in which the files are read.',
        fix: 'Keep one definition, or give one of the two another name.',
        examples: [
            {
                breaks: {
                    files: {
                        'a.avsc': '{"type": "fixed", "name": "Hash", "size": 4}',
                        'b.avsc': '{"type": "fixed", "name": "Hash", "size": 8}',
                    },
                },
                passes: { files: { 'a.avsc': '{"type": "fixed", "name": "Hash", "size": 4}', 'b.avsc': clean } },
            },
        ],
    },
    {
        id: 'name-repeated-in-files',
        severity: 'warning',
        settable: true,
        summary: 'two files define one name, equally',
        reason: 'The copies will drift apart.',
        fix: 'Keep one definition; the other file can use the name.',
        examples: [
            {
                breaks: {
                    files: {
                        'a.avsc': '{"type": "fixed", "name": "Hash", "size": 4}',
                        'b.avsc': '{"type": "fixed", "name": "Hash", "size": 4}',
                    },
                },
                passes: { files: { 'a.avsc': '{"type": "fixed", "name": "Hash", "size": 4}', 'b.avsc': clean } },
            },
        ],
    },
    {
        id: 'field-duplicate',
        severity: 'error',
        settable: false,
        summary: 'a record has two fields of one name',
        reason: 'No parser reads it.',
        fix: 'Rename or remove one of the two.',
        examples: [
            {
                breaks: { files: record('{"name": "id", "type": "long"}, {"name": "id", "type": "string"}') },
                passes: { files: clean },
            },
        ],
    },
    {
        id: 'symbol-duplicate',
        severity: 'error',
        settable: false,
        summary: 'an enum has a symbol twice',
        reason: 'No parser reads it.',
        fix: 'Remove one of the two.',
        examples: [
            {
                breaks: { files: '{"type": "enum", "name": "Side", "symbols": ["BUY", "BUY"]}' },
                passes: { files: '{"type": "enum", "name": "Side", "symbols": ["BUY", "SELL"]}' },
            },
        ],
    },
    {
        id: 'alias-duplicate',
        severity: 'error',
        settable: true,
        summary: 'a list of aliases has one twice',
        reason: 'Several parsers refuse it, and a different alias was probably meant.',
        fix: 'Remove one of the two.',
        examples: [
            {
                breaks: { files: record('{"name": "id", "type": "long", "aliases": ["key", "key"]}') },
                passes: { files: record('{"name": "id", "type": "long", "aliases": ["key"]}') },
            },
        ],
    },
    {
        id: 'union-invalid',
        severity: 'error',
        settable: false,
        summary: 'a union holds a union, or two branches of one type',
        reason: 'No parser reads it.',
        fix: 'Write one flat union in which every type stands once.',
        examples: [
            {
                breaks: { files: record('{"name": "id", "type": ["long", "long"]}') },
                passes: { files: record('{"name": "id", "type": ["long", "string"]}') },
            },
        ],
    },
    {
        id: 'reference-unresolved',
        severity: 'error',
        settable: false,
        summary: 'a name is used that no file defines',
        reason: 'No parser reads it; a registry wants the definition as a reference.',
        fix: 'Define the type, correct the name, or add the file that defines it.',
        examples: [{ breaks: { files: record('{"name": "item", "type": "Item"}') }, passes: { files: clean } }],
    },
    {
        id: 'reference-cycle',
        severity: 'error',
        settable: false,
        summary: 'files need each other in a circle',
        reason: 'A registry resolves the references of a schema before the schema, so none of them can be registered first.',
        fix: 'Put the types that need each other into one file.',
        examples: [
            {
                breaks: {
                    files: {
                        'a.avsc': '{"type": "record", "name": "A", "fields": [{"name": "b", "type": "B"}]}',
                        'b.avsc': '{"type": "record", "name": "B", "fields": [{"name": "a", "type": "A"}]}',
                    },
                },
                passes: {
                    files: {
                        'a.avsc': '{"type": "record", "name": "A", "fields": [{"name": "b", "type": "B"}]}',
                        'b.avsc': '{"type": "record", "name": "B", "fields": []}',
                    },
                },
            },
        ],
    },
    {
        id: 'reference-before-definition',
        severity: 'warning',
        settable: true,
        summary: 'a type is used before its definition',
        reason: 'Java reads this since Avro 1.12; the specification and other parsers want the definition first.',
        fix: 'Define the type where it is first used.',
        examples: [
            {
                breaks: {
                    files: record('{"name": "a", "type": "Hash"}, {"name": "b", "type": {"type": "fixed", "name": "Hash", "size": 4}}'),
                },
                passes: {
                    files: record('{"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}}, {"name": "b", "type": "Hash"}'),
                },
            },
        ],
    },
    {
        id: 'reference-outside-namespace',
        severity: 'warning',
        settable: true,
        summary: 'a simple name means a type in no namespace',
        reason: 'Java takes it when the namespace around has no such type; by the specification the name is unknown.',
        fix: 'Give the type the namespace of its users.',
        examples: [
            {
                breaks: {
                    files: record('{"name": "a", "type": {"type": "fixed", "name": "Hash", "size": 4}}, {"name": "b", "type": {"type": "record", "name": "shop.Item", "fields": [{"name": "hash", "type": "Hash"}]}}'),
                },
                passes: { files: clean },
            },
        ],
    },
    {
        id: 'default-invalid',
        severity: 'error',
        settable: false,
        summary: 'a default is no value of its type',
        reason: 'Confluent’s registry refuses the schema; readers that need the default fail when they first need it.',
        fix: 'Give a value of the type; null is written without quotes.',
        examples: [
            {
                breaks: { files: record('{"name": "note", "type": ["null", "long"], "default": "null"}') },
                passes: { files: record('{"name": "note", "type": ["null", "long"], "default": null}') },
            },
        ],
    },
    {
        id: 'default-not-first-branch',
        severity: 'warning',
        settable: true,
        summary: 'the default of a union is not of its first branch',
        reason: 'Readers before Avro 1.12, and several other implementations, refuse the schema.',
        fix: 'Put the branch of the default first.',
        examples: [
            {
                breaks: { files: record('{"name": "note", "type": ["null", "string"], "default": ""}') },
                passes: { files: record('{"name": "note", "type": ["string", "null"], "default": ""}') },
            },
        ],
    },
    {
        id: 'logical-type-invalid',
        severity: 'warning',
        settable: true,
        summary: 'a logical type annotates a type that it does not fit, or has wrong parameters',
        reason: 'Avro ignores it without a word: values are read as the plain type.',
        fix: 'Use the logical type on the type it is made for, with valid parameters.',
        examples: [
            {
                breaks: { files: record('{"name": "day", "type": {"type": "string", "logicalType": "date"}}') },
                passes: { files: record('{"name": "day", "type": {"type": "int", "logicalType": "date"}}') },
            },
        ],
    },
    {
        id: 'logical-type-unknown',
        severity: 'warning',
        settable: true,
        summary: 'a logical type is none that Avro knows',
        reason: 'Avro ignores it without a word, also when its name is only misspelt.',
        fix: 'Correct the name; for a logical type of your own, opt out.',
        examples: [
            {
                breaks: { files: record('{"name": "at", "type": {"type": "long", "logicalType": "timestamp-milis"}}') },
                passes: { files: record('{"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}}') },
            },
        ],
    },
    {
        id: 'logical-type-misplaced',
        severity: 'warning',
        settable: true,
        summary: 'a logical type stands beside the type instead of in it',
        reason: 'Avro ignores it there without a word.',
        fix: 'Write `"type": {"type": "long", "logicalType": "timestamp-millis"}`.',
        examples: [
            {
                breaks: { files: record('{"name": "at", "type": "long", "logicalType": "timestamp-millis"}') },
                passes: { files: record('{"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}}') },
            },
        ],
    },
    {
        id: 'protocol-invalid',
        severity: 'error',
        settable: false,
        summary: 'a protocol is not well-formed',
        reason: 'No parser reads it.',
        fix: 'Correct the protocol at this place.',
        examples: [
            {
                breaks: { files: { 'shop.avpr': '{"protocol": 1}' } },
                passes: { files: { 'shop.avpr': '{"protocol": "Shop"}' } },
            },
        ],
    },
];
const byId = new Map(PARSER_RULES.map((rule) => [rule.id, rule]));
/** The declaration of a rule of the parser. */
function parserRule(id) {
    const rule = byId.get(id);
    if (rule === undefined)
        throw new Error(`the rule ${id} of the parser has no declaration`);
    return rule;
}

;// CONCATENATED MODULE: ./packages/avro/lint/define-rule.ts
/** Keeps the types of a rule's options inside the rule; the list of rules does not need them. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./packages/avro/lint/rules/aliases.ts




const fieldAliasConflict = defineRule({
    id: 'field-alias-conflict',
    severity: 'error',
    summary: 'an alias of a field is the name or an alias of another field of the record',
    reason: 'A reader finds two fields of the data for one of its own: Java refuses with an exception, so the schema cannot even read its own data.',
    fix: 'Remove the alias from one of the two.',
    examples: [
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "long", "aliases": ["sum"]}, {"name": "sum", "type": "long"}]}',
            },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "total", "type": "long", "aliases": ["amount"]}, {"name": "sum", "type": "long"}]}',
            },
        },
    ],
    check(file, report) {
        for (const record of file.types) {
            if (record.type !== 'record')
                continue;
            const owners = new Map(record.fields.map((field) => [field.name, field]));
            for (const field of record.fields) {
                for (const alias of field.aliases) {
                    const owner = owners.get(alias);
                    if (owner === undefined)
                        owners.set(alias, field);
                    else if (owner !== field) {
                        report(placeOfAlias(field, alias), `${record.fullName}.${field.name}`, `the alias "${alias}" of field "${field.name}" is ${owner.name === alias ? 'the name of another field' : `an alias of field "${owner.name}" too`}`, { related: [{ message: 'the other field', place: (0,avro_schema/* placeOfAttribute */.R$)(owner, 'name') }] });
                    }
                }
            }
        }
    },
});
const typeAliasConflict = defineRule({
    id: 'type-alias-conflict',
    severity: 'warning',
    summary: 'an alias of a type is the name of a type that still exists',
    reason: 'Data of the other type is then read as this one, and tools cannot tell which of the two was renamed.',
    fix: 'Remove the alias, or the old type.',
    examples: [
        {
            breaks: {
                files: {
                    'a.avsc': '{"type": "fixed", "name": "Digest", "size": 4, "aliases": ["Hash"]}',
                    'b.avsc': '{"type": "fixed", "name": "Hash", "size": 4}',
                },
            },
            passes: { files: '{"type": "fixed", "name": "Digest", "size": 4, "aliases": ["Hash"]}' },
        },
    ],
    check(file, report) {
        for (const schema of file.types) {
            for (const alias of schema.aliases) {
                const other = file.repository.parsed.types.get(alias.replace(/^\./, ''));
                if (other === undefined || other.fullName === schema.fullName)
                    continue;
                const place = placeOfAlias(schema, alias);
                const message = `the alias ${alias} of ${schema.fullName} is the name of a type that still exists`;
                report(place, schema.fullName, message, {
                    related: [{ message: `${other.fullName} is defined here`, place: (0,avro_schema/* placeOfAttribute */.R$)(other, 'name') }],
                });
            }
        }
    },
});
/** The token of an alias, which may be written without its namespace. */
function placeOfAlias(written, alias) {
    const list = written.json.kind === 'object' ? (0,json_reader/* valueAt */.fK)(written.json, 'aliases') : undefined;
    const tokens = list?.kind === 'array' ? list.elements.filter((element) => element.kind === 'string') : [];
    const token = tokens.find(({ value }) => value === alias) ?? tokens.find(({ value }) => value === alias.split('.').at(-1));
    return token === undefined ? (0,avro_schema/* placeOfAttribute */.R$)(written, 'aliases') : (0,avro_source/* placeIn */.V)(written.source, token);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __nccwpck_require__(9691);
;// CONCATENATED MODULE: ./packages/avro/lint/rules/docs.ts



const minimumLength = { shape: schemas/* int */.Whr().min(1), default: 1, means: 'characters that a doc has at least' };
const typeDocMissing = defineRule({
    id: 'type-doc-missing',
    severity: 'warning',
    summary: 'a record has no doc',
    reason: 'Who finds the record in a registry or a catalogue does not learn what it stands for.',
    fix: 'Say in `doc` what one record stands for and when it is written.',
    options: { 'minimum-length': minimumLength },
    examples: [
        {
            breaks: { files: '{"type": "record", "name": "Order", "fields": []}' },
            passes: { files: '{"type": "record", "name": "Order", "doc": "An order, once it is paid.", "fields": []}' },
        },
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "doc": "Order", "fields": []}',
                options: { 'minimum-length': 10 },
            },
            passes: {
                files: '{"type": "record", "name": "Order", "doc": "An order, once it is paid.", "fields": []}',
                options: { 'minimum-length': 10 },
            },
        },
    ],
    check(file, report, options) {
        for (const schema of file.types) {
            if (schema.type !== 'record')
                continue;
            const missing = docMissing(schema.doc, options['minimum-length']);
            if (missing === undefined)
                continue;
            report((0,avro_schema/* placeOfAttribute */.R$)(schema, 'name'), schema.fullName, `record ${schema.fullName} has ${missing}`);
        }
    },
});
const fieldDocMissing = defineRule({
    id: 'field-doc-missing',
    severity: 'off',
    summary: 'a field has no doc',
    reason: 'Unit, meaning and range of a field are seldom in its name.',
    fix: 'Say in `doc` what the field means, with unit and range.',
    options: { 'minimum-length': minimumLength },
    examples: [
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "doc": "An order.", "fields": [{"name": "weight", "type": "long"}]}',
            },
            passes: {
                files: '{"type": "record", "name": "Order", "doc": "An order.", "fields": [{"name": "weight", "type": "long", "doc": "In grams."}]}',
            },
        },
    ],
    check(file, report, options) {
        for (const { field, record, about } of file.fields) {
            const missing = docMissing(field.doc, options['minimum-length']);
            if (missing === undefined || record === undefined)
                continue;
            report((0,avro_schema/* placeOfAttribute */.R$)(field, 'name'), about, `field "${field.name}" of ${record.fullName} has ${missing}`);
        }
    },
});
function docMissing(doc, minimum) {
    const length = doc?.trim().length ?? 0;
    if (length >= minimum)
        return undefined;
    return length === 0 ? 'no doc' : `a doc of ${length} characters, ${minimum} are expected`;
}

;// CONCATENATED MODULE: ./packages/avro/lint/rules/enum-defaults.ts


const enumWithoutDefault = defineRule({
    id: 'enum-without-default',
    severity: 'warning',
    summary: 'an enum has no default',
    reason: 'A reader without a default for the enum fails on every symbol that it does not know, so a symbol can only be added after all readers have it.',
    fix: 'Add a symbol such as `UNKNOWN` and make it the `default` of the enum.',
    examples: [
        {
            breaks: { files: '{"type": "enum", "name": "Side", "symbols": ["BUY", "SELL"]}' },
            passes: {
                files: '{"type": "enum", "name": "Side", "symbols": ["UNKNOWN", "BUY", "SELL"], "default": "UNKNOWN"}',
            },
        },
    ],
    check(file, report) {
        const told = file.repository.isOn('enum-default-on-field', file)
            ? new Set(file.fields.map(enumOfDefault))
            : new Set();
        for (const schema of file.types) {
            if (schema.type !== 'enum' || schema.default !== undefined || told.has(schema))
                continue;
            report((0,avro_schema/* placeOfAttribute */.R$)(schema, 'name'), schema.fullName, `enum ${schema.fullName} has no default: readers fail on symbols that they do not know`);
        }
    },
});
const enumDefaultOnField = defineRule({
    id: 'enum-default-on-field',
    severity: 'warning',
    summary: 'a field of an enum has a default, the enum has none',
    reason: 'The default of a field is used when the field is absent, never for a symbol that the reader does not know: for that the enum itself needs a default. This is the most common surprise with enums.',
    fix: 'Give the enum a `default` of its own, next to `symbols`.',
    examples: [
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "side", "default": "UNKNOWN", "type": {"type": "enum", "name": "Side", "symbols": ["UNKNOWN", "BUY"]}}]}',
            },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "side", "default": "UNKNOWN", "type": {"type": "enum", "name": "Side", "symbols": ["UNKNOWN", "BUY"], "default": "UNKNOWN"}}]}',
            },
        },
    ],
    check(file, report) {
        for (const site of file.fields) {
            const schema = enumOfDefault(site);
            if (schema === undefined)
                continue;
            report((0,avro_schema/* placeOfAttribute */.R$)(site.field, 'default'), site.about, `the default of field "${site.field.name}" does not stand in for unknown symbols: enum ${schema.fullName} has no default of its own`);
        }
    },
});
/** The enum without a default that the default of a field is a symbol of. */
function enumOfDefault({ field }) {
    const value = field.default;
    if (value?.kind !== 'string')
        return undefined;
    const { schema } = field.type;
    const candidates = schema.type === 'union' ? schema.branches.map((branch) => branch.schema) : [schema];
    return candidates.find((one) => one.type === 'enum' && one.default === undefined && one.symbols.includes(value.value));
}

// EXTERNAL MODULE: ./packages/avro/type-text.ts
var type_text = __nccwpck_require__(78919);
;// CONCATENATED MODULE: ./packages/avro/lint/rules/field-readded.ts



const order = (type) => `{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "long"}${type === undefined ? '' : `, {"name": "note", "type": "${type}"}`}]}`;
const fieldReaddedWithAnotherType = defineRule({
    id: 'field-readded-with-another-type',
    severity: 'warning',
    needs: 'history',
    summary: 'a field that an earlier version had is added again with another type',
    reason: 'Data of the earlier version is still in the topic: read with the new schema its old value is taken for the new field, or cannot be read. A check against the last version alone does not see it.',
    fix: 'Choose another name for the new field.',
    examples: [
        {
            breaks: { history: [order('string')], base: order(), files: order('long') },
            passes: { history: [order('string')], base: order(), files: order('string') },
        },
    ],
    check(file, report) {
        const { base, history } = file.repository;
        if (history.length === 0)
            return;
        const last = base ?? history.at(-1);
        const earlier = (base === undefined ? history.slice(0, -1) : history).toReversed();
        for (const record of file.types) {
            if (record.type !== 'record')
                continue;
            const before = recordOf(last, record);
            if (before === undefined)
                continue;
            for (const field of record.fields) {
                if (hasField(before, field))
                    continue;
                const old = earlier.flatMap((state) => fieldOf(recordOf(state, record), field) ?? [])[0];
                if (old === undefined || (0,type_text/* typeText */.w)(old.type) === (0,type_text/* typeText */.w)(field.type))
                    continue;
                report((0,avro_schema/* placeOfUse */.ct)(field.type), `${record.fullName}.${field.name}`, `field "${field.name}" of ${record.fullName} was ${(0,type_text/* typeText */.w)(old.type)} in an earlier version, was removed, and is now ${(0,type_text/* typeText */.w)(field.type)}`);
            }
        }
    },
});
function recordOf(state, { fullName }) {
    const schema = state?.types.get(fullName);
    return schema?.type === 'record' ? schema : undefined;
}
function hasField(record, { name, aliases }) {
    return record.fields.some((field) => field.name === name || aliases.includes(field.name));
}
function fieldOf(record, { name }) {
    return record?.fields.find((field) => field.name === name);
}

;// CONCATENATED MODULE: ./packages/avro/lint/rules/logical-types-changed.ts




function annotated(type, attributes = '') {
    return `{"type": "record", "name": "Order", "fields": [{"name": "value", "type": {"type": "${type}"${attributes}}}]}`;
}
function change(base, files) {
    return { base, files };
}
const decimal = (precision, scale) => annotated('bytes', `, "logicalType": "decimal", "precision": ${precision}, "scale": ${scale}`);
const fixedDecimal = (precision, scale) => `{"type": "fixed", "name": "Money", "size": 8, "logicalType": "decimal", "precision": ${precision}, "scale": ${scale}}`;
const timestamp = (unit) => annotated('long', `, "logicalType": "timestamp-${unit}"`);
const decimalScaleChanged = defineRule({
    id: 'decimal-scale-changed',
    severity: 'error',
    needs: 'base',
    summary: 'the scale of a decimal changed',
    reason: 'Avro stores only the digits: with another scale every stored value is read as another number, ten or a hundred times too large or small. Java and the registries call this compatible, because they do not look at logical types.',
    fix: 'Keep the scale; add a new field for values of another scale.',
    examples: [
        { breaks: change(decimal(10, 2), decimal(10, 4)), passes: change(decimal(10, 2), decimal(10, 2)) },
        {
            breaks: change(fixedDecimal(10, 2), fixedDecimal(10, 3)),
            passes: change(fixedDecimal(10, 2), fixedDecimal(10, 2)),
        },
    ],
    check(file, report) {
        for (const { base, head, about } of file.repository.comparedUses(file)) {
            const before = decimalOf(base.schema);
            const after = decimalOf(head.schema);
            if (before === undefined || after === undefined || before.scale === after.scale)
                continue;
            if (!isReadableAs(base.schema, head.schema))
                continue;
            const shift = Math.abs(after.scale - before.scale);
            const factor = shift > 6 ? `10^${shift}` : String(10 ** shift);
            report(placeOfParameter(head, 'scale'), about, `the scale of the decimal at ${about} changed from ${before.scale} to ${after.scale}: stored values are read ${factor} times too ${after.scale > before.scale ? 'small' : 'large'}`);
        }
    },
});
const decimalPrecisionChanged = defineRule({
    id: 'decimal-precision-changed',
    severity: 'error',
    needs: 'base',
    summary: 'the precision of a decimal changed',
    reason: 'By the specification two decimals match only if precision and scale are equal. With a smaller precision stored values may not fit; with a larger one old readers, and tables made for the old precision, may refuse new values. Java and the registries do not look.',
    fix: 'Keep the precision, or add a new field. Where all readers are known to take the larger one, opt out.',
    examples: [
        { breaks: change(decimal(10, 2), decimal(8, 2)), passes: change(decimal(10, 2), decimal(10, 2)) },
        {
            breaks: change(fixedDecimal(10, 2), fixedDecimal(12, 2)),
            passes: change(fixedDecimal(10, 2), fixedDecimal(10, 2)),
        },
    ],
    check(file, report) {
        for (const { base, head, about } of file.repository.comparedUses(file)) {
            const before = decimalOf(base.schema);
            const after = decimalOf(head.schema);
            if (before === undefined || after === undefined || before.precision === after.precision)
                continue;
            if (!isReadableAs(base.schema, head.schema))
                continue;
            const who = after.precision < before.precision ? 'stored values may have more digits' : 'old readers may refuse new values';
            report(placeOfParameter(head, 'precision'), about, `the precision of the decimal at ${about} changed from ${before.precision} to ${after.precision}: ${who}`);
        }
    },
});
const logicalTypeChanged = defineRule({
    id: 'logical-type-changed',
    severity: 'error',
    needs: 'base',
    summary: 'the logical type of a value changed, or was removed',
    reason: 'The stored bytes are read without complaint and mean something else: milliseconds as microseconds, a date as a number. Java and the registries do not look at logical types.',
    fix: 'Keep the logical type; add a new field for values of another meaning.',
    examples: [
        {
            breaks: change(timestamp('millis'), timestamp('micros')),
            passes: change(timestamp('millis'), timestamp('millis')),
        },
        {
            breaks: change(annotated('string', ', "logicalType": "uuid"'), annotated('string')),
            passes: change(annotated('string'), annotated('string')),
        },
    ],
    check(file, report) {
        for (const { base, head, about } of file.repository.comparedUses(file)) {
            const before = logicalTypeOf(base.schema);
            const after = logicalTypeOf(head.schema);
            if (before === undefined || before.name === after?.name || !isReadableAs(base.schema, head.schema))
                continue;
            const now = after === undefined ? 'was removed' : `is now ${(0,type_text/* logicalTypeText */.F)(head.schema)}`;
            report(placeOfParameter(head, 'logicalType'), about, `the logical type ${(0,type_text/* logicalTypeText */.F)(base.schema)} at ${about} ${now}: values written before are read with another meaning`);
        }
    },
});
const logicalTypeAdded = defineRule({
    id: 'logical-type-added',
    severity: 'warning',
    needs: 'base',
    summary: 'a logical type was added to a value that had none',
    reason: 'It is right only if everything stored already has that meaning (seconds are not milliseconds), and it changes the type in generated code and in tables.',
    fix: 'Make sure that all stored values have this meaning and unit, then opt out here.',
    examples: [
        { breaks: change(annotated('long'), timestamp('millis')), passes: change(annotated('long'), annotated('long')) },
    ],
    check(file, report) {
        for (const { base, head, about } of file.repository.comparedUses(file)) {
            const after = (0,type_text/* logicalTypeText */.F)(head.schema);
            if (logicalTypeOf(base.schema) !== undefined || after === undefined)
                continue;
            if (!isReadableAs(base.schema, head.schema))
                continue;
            report(placeOfParameter(head, 'logicalType'), about, `the value at ${about} is now ${after}: stored values must have that meaning already`);
        }
    },
});
function logicalTypeOf(schema) {
    return (0,avro_schema/* isPrimitive */.sO)(schema) || schema.type === 'fixed' ? schema.logicalType : undefined;
}
function decimalOf(schema) {
    const logicalType = logicalTypeOf(schema);
    return logicalType?.name === 'decimal' ? logicalType : undefined;
}
/** The attribute, or the logical type, or the type. */
function placeOfParameter(use, attribute) {
    const { schema } = use;
    const written = [attribute, 'logicalType'].find((name) => schema.attributes.has(name));
    return written === undefined ? (0,avro_schema/* placeOfUse */.ct)(use) : (0,avro_schema/* placeOfAttribute */.R$)(schema, written);
}

;// CONCATENATED MODULE: ./packages/avro/lint/rules/field-words.ts

/** The words of a name, in lower case: `unitPriceUSD` and `unit_price_usd` are `unit`, `price`, `usd`. */
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase()
        .split('_')
        .filter((word) => word !== '');
}
/** The words of an option, which takes them separated by spaces or commas. */
function wordList(option) {
    return new Set(option
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => word !== ''));
}
/** The primitive types that a field may hold directly: its type, or the branches of its union. */
function primitivesOf(use) {
    const uses = use.schema.type === 'union' ? use.schema.branches : [use];
    return uses.flatMap((one) => ((0,avro_schema/* isPrimitive */.sO)(one.schema) ? [{ use: one, schema: one.schema }] : []));
}

;// CONCATENATED MODULE: ./packages/avro/lint/rules/naming.ts






const STYLES = ['PascalCase', 'camelCase', 'snake_case', 'UPPER_SNAKE_CASE'];
const patterns = {
    PascalCase: /^[A-Z][A-Za-z0-9]*$/,
    camelCase: /^[a-z][A-Za-z0-9]*$/,
    snake_case: /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/,
    UPPER_SNAKE_CASE: /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/,
};
const style = (fallback) => ({ shape: schemas/* enum */.k5n(STYLES), default: fallback, means: 'how names are written' });
/** The name in another style. */
function restyle(name, wanted) {
    const words = wordsOf(name);
    const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
    switch (wanted) {
        case 'PascalCase':
            return words.map(capital).join('');
        case 'camelCase':
            return words.map((word, index) => (index === 0 ? word : capital(word))).join('');
        case 'snake_case':
            return words.join('_');
        case 'UPPER_SNAKE_CASE':
            return words.join('_').toUpperCase();
    }
}
function misstyled(name, wanted) {
    if (patterns[wanted].test(name))
        return undefined;
    const better = restyle(name, wanted);
    return patterns[wanted].test(better) ? `is not ${wanted} (${better})` : `is not ${wanted}`;
}
const typeNameStyle = defineRule({
    id: 'type-name-style',
    severity: 'off',
    summary: 'the name of a type is not written in the agreed style',
    reason: 'Names become classes in generated code; one style makes them predictable.',
    fix: 'Rename the type; once it is in use, keep its old full name in `aliases`.',
    options: { style: style('PascalCase') },
    examples: [
        {
            breaks: { files: '{"type": "fixed", "name": "order_hash", "size": 4}', options: { style: 'PascalCase' } },
            passes: { files: '{"type": "fixed", "name": "OrderHash", "size": 4}', options: { style: 'PascalCase' } },
        },
    ],
    check(file, report, options) {
        for (const schema of file.types) {
            const wrong = misstyled(schema.name, options.style);
            if (wrong === undefined)
                continue;
            report((0,avro_schema/* placeOfAttribute */.R$)(schema, 'name'), schema.fullName, `the name of ${schema.type} ${schema.fullName} ${wrong}`);
        }
    },
});
const fieldNameStyle = defineRule({
    id: 'field-name-style',
    severity: 'off',
    summary: 'the name of a field is not written in the agreed style',
    reason: 'Who writes a query should not have to look up how each name is written.',
    fix: 'Rename the field; once it is in use, keep its old name in `aliases`.',
    options: { style: style('camelCase') },
    examples: [
        {
            breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "unit_price", "type": "long"}]}' },
            passes: { files: '{"type": "record", "name": "Order", "fields": [{"name": "unitPrice", "type": "long"}]}' },
        },
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "unitPrice", "type": "long"}]}',
                options: { style: 'snake_case' },
            },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "unit_price", "type": "long"}]}',
                options: { style: 'snake_case' },
            },
        },
    ],
    check(file, report, options) {
        for (const { field, about } of file.fields) {
            const wrong = misstyled(field.name, options.style);
            if (wrong === undefined)
                continue;
            report((0,avro_schema/* placeOfAttribute */.R$)(field, 'name'), about, `the name of field ${about} ${wrong}`);
        }
    },
});
const symbolNameStyle = defineRule({
    id: 'symbol-name-style',
    severity: 'off',
    summary: 'a symbol of an enum is not written in the agreed style',
    reason: 'Symbols become constants in generated code; one style makes them predictable.',
    fix: 'Write new symbols in the style; a symbol in use cannot be renamed compatibly.',
    options: { style: style('UPPER_SNAKE_CASE') },
    examples: [
        {
            breaks: { files: '{"type": "enum", "name": "Side", "symbols": ["Buy"], "default": "Buy"}' },
            passes: { files: '{"type": "enum", "name": "Side", "symbols": ["BUY"], "default": "BUY"}' },
        },
    ],
    check(file, report, options) {
        for (const schema of file.types) {
            if (schema.type !== 'enum')
                continue;
            const json = (0,json_reader/* valueAt */.fK)(schema.json, 'symbols');
            for (const token of json?.kind === 'array' ? json.elements : []) {
                if (token.kind !== 'string')
                    continue;
                const wrong = misstyled(token.value, options.style);
                if (wrong === undefined)
                    continue;
                const about = `${schema.fullName}.${token.value}`;
                report((0,avro_source/* placeIn */.V)(schema.source, token), about, `the symbol ${token.value} of enum ${schema.fullName} ${wrong}`);
            }
        }
    },
});
const DEFAULT_NAMESPACE = '^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*$';
const namespacePattern = defineRule({
    id: 'namespace-pattern',
    severity: 'off',
    summary: 'a namespace does not match the agreed pattern, or is missing',
    reason: 'Namespaces become packages in generated code and part of subject names.',
    fix: 'Choose a namespace of the pattern; a type in use keeps its old full name in `aliases`.',
    options: {
        pattern: {
            shape: schemas/* string */.YjP().refine(isPattern, 'expected a regular expression'),
            default: DEFAULT_NAMESPACE,
            means: 'a regular expression, anchored only where it says so',
        },
    },
    examples: [
        {
            breaks: { files: '{"type": "fixed", "name": "Hash", "namespace": "Shop", "size": 4}' },
            passes: { files: '{"type": "fixed", "name": "Hash", "namespace": "shop", "size": 4}' },
        },
        {
            breaks: { files: '{"type": "fixed", "name": "Hash", "size": 4}', options: { pattern: '^com\\.shop(\\.|$)' } },
            passes: {
                files: '{"type": "fixed", "name": "com.shop.Hash", "size": 4}',
                options: { pattern: '^com\\.shop(\\.|$)' },
            },
        },
    ],
    check(file, report, options) {
        const pattern = new RegExp(options.pattern);
        const told = new Set();
        for (const schema of file.types) {
            const { namespace, fullName } = schema;
            if (pattern.test(namespace ?? '') || told.has(namespace))
                continue;
            told.add(namespace);
            const place = (0,avro_schema/* placeOfAttribute */.R$)(schema, schema.json.members.some(({ key }) => key === 'namespace') ? 'namespace' : 'name');
            const message = namespace === undefined
                ? `${fullName} has no namespace: one that matches ${options.pattern} is expected`
                : `the namespace ${namespace} of ${fullName} does not match ${options.pattern}`;
            report(place, namespace ?? fullName, message);
        }
    },
});
function isPattern(text) {
    try {
        return new RegExp(text) !== undefined;
    }
    catch {
        return false;
    }
}
const namespaceNotFolder = defineRule({
    id: 'namespace-not-folder',
    severity: 'off',
    summary: 'the folder of a file does not end as the namespace of its type',
    reason: 'Where folders follow namespaces, a type is found without a search.',
    fix: 'Move the file, or correct the namespace.',
    examples: [
        {
            breaks: { files: { 'schemas/com/store/hash.avsc': '{"type": "fixed", "name": "com.shop.Hash", "size": 4}' } },
            passes: { files: { 'schemas/com/shop/hash.avsc': '{"type": "fixed", "name": "com.shop.Hash", "size": 4}' } },
        },
    ],
    check(file, report) {
        const named = mainType(file);
        if (named?.namespace === undefined)
            return;
        const folder = `/${file.source.path.split('/').slice(0, -1).join('/')}`;
        const dotted = folder.replaceAll('/', '.');
        if (dotted.endsWith(`.${named.namespace}`))
            return;
        const wanted = named.namespace.replaceAll('.', '/');
        const place = (0,avro_schema/* placeOfKey */.qQ)(named, named.json.members.some(({ key }) => key === 'namespace') ? 'namespace' : 'name');
        report(place, named.fullName, `${named.fullName} stands in the folder ${folder.slice(1) || '.'}, not in one that ends with ${wanted}`);
    },
});
const fileNameNotType = defineRule({
    id: 'file-name-not-type',
    severity: 'off',
    summary: 'a file is not named like the type it defines',
    reason: 'Where files are named like their types, a type is found without a search.',
    fix: 'Rename the file.',
    examples: [
        {
            breaks: { files: { 'a.avsc': '{"type": "fixed", "name": "OrderHash", "size": 4}' } },
            passes: { files: { 'order-hash.avsc': '{"type": "fixed", "name": "OrderHash", "size": 4}' } },
        },
    ],
    check(file, report) {
        const named = mainType(file);
        if (named === undefined)
            return;
        const base = file.source.path.split('/').at(-1) ?? '';
        const stem = base.replace(/\.[^.]+$/, '');
        const spelling = (name) => name.replace(/[-_.]/g, '').toLowerCase();
        if (spelling(stem) === spelling(named.name) || spelling(stem) === spelling(named.fullName))
            return;
        report((0,avro_schema/* placeOfAttribute */.R$)(named, 'name'), named.fullName, `the file ${base} defines ${named.fullName}`);
    },
});
function mainType({ root, types }) {
    return types.find((schema) => schema === root);
}

;// CONCATENATED MODULE: ./packages/avro/lint/rules/null-defaults.ts


const nullableWithoutDefault = defineRule({
    id: 'nullable-without-default',
    severity: 'warning',
    summary: 'a nullable field has no default',
    reason: 'The field may be null but not absent: a reader that gets it cannot read data written without it, so it cannot be added or removed compatibly.',
    fix: 'Add `"default": null`, with `"null"` as the first branch.',
    examples: [
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "note", "type": ["null", "string"]}]}',
            },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "note", "type": ["null", "string"], "default": null}]}',
            },
        },
    ],
    check(file, report) {
        for (const { field, record, about } of file.fields) {
            if (record === undefined || field.default !== undefined || field.type.schema.type !== 'union')
                continue;
            if (!field.type.schema.branches.some((branch) => branch.schema.type === 'null'))
                continue;
            report((0,avro_schema/* placeOfAttribute */.R$)(field, 'name'), about, `field "${field.name}" of ${record.fullName} is nullable but has no default: it may be null, not absent`);
        }
    },
});
const nullNotFirst = defineRule({
    id: 'null-not-first',
    severity: 'warning',
    summary: 'the default of a union is null, but null is not its first branch',
    reason: 'Readers before Avro 1.12, and several other implementations, want a default of the first branch and refuse the schema.',
    fix: 'Put `"null"` first in the union; the order of branches does not matter for compatibility.',
    examples: [
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "note", "type": ["string", "null"], "default": null}]}',
            },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "note", "type": ["null", "string"], "default": null}]}',
            },
        },
    ],
    check(file, report) {
        for (const { field, about } of file.fields) {
            if (field.default?.kind !== 'null' || field.type.schema.type !== 'union')
                continue;
            const index = field.type.schema.branches.findIndex((branch) => branch.schema.type === 'null');
            const branch = field.type.schema.branches[index];
            if (index < 1 || branch === undefined)
                continue;
            report((0,avro_schema/* placeOfUse */.ct)(branch), about, `the default of field "${field.name}" is null, but null is branch ${index + 1} of its union`);
        }
    },
});

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __nccwpck_require__(40515);
;// CONCATENATED MODULE: ./packages/avro/lint/rules/opt-out-unknown.ts




const alwaysErrors = new Set(PARSER_RULES.filter((rule) => !rule.settable).map(({ id }) => id));
const parserWarnings = PARSER_RULES.filter((rule) => rule.settable).map(({ id }) => id);
/** Needs the ids of all rules, itself included, so the list of rules makes it. */
function optOutUnknown(ids) {
    return defineRule({
        id: 'opt-out-unknown',
        severity: 'warning',
        summary: `"${IGNORE_ATTRIBUTE}" names a rule that does not exist or that cannot be opted out of`,
        reason: 'The opt-out has no effect.',
        fix: `Correct the rule id. The value is a list: "${IGNORE_ATTRIBUTE}": ["type-doc-missing"].`,
        examples: [
            {
                breaks: { files: '{"type": "fixed", "name": "Hash", "size": 4, "dataops.ignore": ["type-unusde"]}' },
                passes: { files: '{"type": "fixed", "name": "Hash", "size": 4, "dataops.ignore": ["type-unused"]}' },
            },
        ],
        check(file, report) {
            if (file.optOuts.length === 0)
                return;
            const known = [...ids(), ...parserWarnings];
            for (const { rules, malformed } of file.optOuts) {
                if (malformed !== undefined) {
                    report(malformed, file.source.path, `"${IGNORE_ATTRIBUTE}" takes a list of rule ids`);
                }
                for (const { id, place } of rules) {
                    if (known.includes(id))
                        continue;
                    const message = alwaysErrors.has(id)
                        ? `the rule "${id}" cannot be opted out of: no parser reads a schema that breaks it`
                        : `there is no rule "${id}".${(0,core/* didYouMean */.au)(id, known)}`;
                    report(place, id, message);
                }
            }
        },
    });
}

;// CONCATENATED MODULE: ./packages/avro/lint/rules/renames.ts



const renames_order = (name, more = '', fields = '{"name": "id", "type": "long"}, {"name": "total", "type": "long"}') => `{"type": "record", "name": "${name}", ${more}"fields": [${fields}]}`;
const MAX_LISTED = 5;
const namespaceChanged = defineRule({
    id: 'namespace-changed',
    severity: 'error',
    needs: 'base',
    summary: 'a type moved to another namespace without an alias',
    reason: 'Java and the registries compare names without namespaces and call this compatible. But subjects named after the record, generated code, references from other schemas, and readers that compare full names all lose the type.',
    fix: 'Keep the namespace, or add the old full name to `aliases`.',
    examples: [
        {
            breaks: { base: renames_order('shop.Order'), files: renames_order('store.Order') },
            passes: { base: renames_order('shop.Order'), files: renames_order('store.Order', '"aliases": ["shop.Order"], ') },
        },
    ],
    check(file, report) {
        const moved = pairsIn(file, ['namespace']).toSorted((one, other) => one.head.json.start - other.head.json.start);
        const namespaceOf = ({ namespace }) => namespace ?? '';
        for (const pairs of Map.groupBy(moved, ({ base, head }) => `${namespaceOf(base)} ${namespaceOf(head)}`).values()) {
            const [first] = pairs;
            if (first === undefined)
                continue;
            const { base, head } = first;
            const others = pairs.slice(1).map((pair) => pair.head.name);
            const listed = others.length > MAX_LISTED
                ? `${others.slice(0, MAX_LISTED).join(', ')} and ${others.length - MAX_LISTED} more`
                : others.join(', ');
            const also = others.length === 0 ? '' : ` (so did ${listed})`;
            const token = head.json.members.some(({ key }) => key === 'namespace') ? 'namespace' : 'name';
            report((0,avro_schema/* placeOfAttribute */.R$)(head, token), head.fullName, `${base.fullName} moved to ${head.namespace === undefined ? 'no namespace' : `namespace ${head.namespace}`} without an alias${also}`, { help: `Keep the namespace, or add "aliases": ["${base.fullName}"].` });
        }
    },
});
const typeRenamedWithoutAlias = defineRule({
    id: 'type-renamed-without-alias',
    severity: 'warning',
    needs: 'base',
    summary: 'a type seems to be renamed, without an alias',
    reason: 'Readers with the new name refuse data of the old one (NAME_MISMATCH), and the history of the type is lost.',
    fix: 'Add the old full name to `aliases`.',
    examples: [
        {
            breaks: { base: renames_order('shop.Order'), files: renames_order('shop.Purchase') },
            passes: { base: renames_order('shop.Order'), files: renames_order('shop.Purchase', '"aliases": ["Order"], ') },
        },
    ],
    check(file, report) {
        for (const { base, head } of pairsIn(file, ['file', 'content'])) {
            report((0,avro_schema/* placeOfAttribute */.R$)(head, 'name'), head.fullName, `${base.type} ${base.fullName} seems to be renamed to ${head.fullName}, which has no alias`, { help: `If it is the same type, add "aliases": ["${base.fullName}"].` });
        }
    },
});
const fieldRenamedWithoutAlias = defineRule({
    id: 'field-renamed-without-alias',
    severity: 'warning',
    needs: 'base',
    summary: 'a field seems to be renamed, without an alias',
    reason: 'For readers the old field is gone and the new one is absent from all stored data: they get its default, or fail.',
    fix: 'Add the old name to the `aliases` of the field.',
    examples: [
        {
            breaks: {
                base: renames_order('Order'),
                files: renames_order('Order', '', '{"name": "id", "type": "long"}, {"name": "sum", "type": "long"}'),
            },
            passes: {
                base: renames_order('Order'),
                files: renames_order('Order', '', '{"name": "id", "type": "long"}, {"name": "sum", "type": "long", "aliases": ["total"]}'),
            },
        },
    ],
    check(file, report) {
        for (const { base, head } of recordPairsIn(file)) {
            for (const pair of (0,type_pairs/* pairFields */.O)(base, head).pairs) {
                if (pair.by !== 'likeness')
                    continue;
                report((0,avro_schema/* placeOfAttribute */.R$)(pair.head, 'name'), `${head.fullName}.${pair.head.name}`, `field "${pair.base.name}" of ${head.fullName} seems to be renamed to "${pair.head.name}", which has no alias`, { help: `If it is the same field, add "aliases": ["${pair.base.name}"].` });
            }
        }
    },
});
function pairsIn(file, by) {
    const types = new Set(file.types);
    return (file.repository.pairs()?.pairs ?? []).filter((pair) => by.includes(pair.by) && types.has(pair.head));
}
/** The records of a file with what they were. */
function recordPairsIn(file) {
    return pairsIn(file, ['name', 'alias', 'namespace', 'file', 'content']).flatMap(({ base, head }) => base.type === 'record' && head.type === 'record' ? [{ base, head }] : []);
}

;// CONCATENATED MODULE: ./packages/avro/lint/rules/shape.ts




const rootNotRecord = defineRule({
    id: 'root-not-record',
    severity: 'off',
    summary: 'the schema of a file is a union, an array, a map or a primitive type',
    reason: 'It has no name, so it cannot be referred to, and most sinks want a record as value.',
    fix: 'Wrap it in a record.',
    examples: [
        {
            breaks: { files: '["null", "string"]' },
            passes: { files: '{"type": "record", "name": "Note", "fields": [{"name": "text", "type": "string"}]}' },
        },
    ],
    check(file, report) {
        const { root } = file;
        if (root === undefined || (0,avro_schema/* isNamed */.ev)(root))
            return;
        report((0,avro_source/* placeIn */.V)(root.source, (0,avro_schema/* firstToken */.wk)(root.json)), file.source.path, `the schema of this file is ${root.type === 'array' || root.type === 'int' ? 'an' : 'a'} ${root.type}`);
    },
});
const nestingTooDeep = defineRule({
    id: 'nesting-too-deep',
    severity: 'off',
    summary: 'types are nested deeper than agreed',
    reason: 'Deep types are hard to query, and some sinks flatten or refuse them.',
    fix: 'Define the inner type on its own, or flatten it.',
    options: { maximum: { shape: schemas/* int */.Whr().min(1), default: 5, means: 'levels of types below the root, within one file' } },
    examples: [
        {
            breaks: {
                files: '{"type": "record", "name": "A", "fields": [{"name": "b", "type": {"type": "array", "items": {"type": "map", "values": "long"}}}]}',
                options: { maximum: 2 },
            },
            passes: {
                files: '{"type": "record", "name": "A", "fields": [{"name": "b", "type": {"type": "array", "items": "long"}}]}',
                options: { maximum: 2 },
            },
        },
    ],
    check(file, report, { maximum }) {
        for (const { use, about, depth } of file.uses) {
            if (depth !== maximum + 1)
                continue;
            report((0,avro_source/* placeIn */.V)(use.source, (0,avro_schema/* firstToken */.wk)(use.json)), about, `the type at ${about} is nested ${depth} levels deep, at most ${maximum} are agreed`);
        }
    },
});
const orderAttribute = defineRule({
    id: 'order-attribute',
    severity: 'off',
    summary: 'a field has the attribute "order"',
    reason: 'It only says how Avro’s own binary comparison sorts; Kafka never does, so readers are misled.',
    fix: 'Remove the attribute.',
    examples: [
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "long", "order": "ignore"}]}',
            },
            passes: { files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "long"}]}' },
        },
    ],
    check(file, report) {
        for (const { field, about } of file.fields) {
            if (!field.json.members.some(({ key }) => key === 'order'))
                continue;
            report((0,avro_schema/* placeOfKey */.qQ)(field, 'order'), about, `field "${field.name}" has an "order", which Kafka never uses`);
        }
    },
});

;// CONCATENATED MODULE: ./packages/avro/lint/rules/type-unused.ts


const typeUnused = defineRule({
    id: 'type-unused',
    severity: 'warning',
    summary: 'nothing uses a type',
    reason: 'It is checked, registered and kept compatible for nobody.',
    fix: 'Remove the type, or use it.',
    examples: [
        {
            breaks: {
                files: {
                    'order.avsc': '{"type": "record", "name": "Order", "fields": []}',
                    'side.avsc': '{"type": "enum", "name": "Side", "symbols": ["BUY"], "default": "BUY"}',
                },
            },
            passes: {
                files: {
                    'order.avsc': '{"type": "record", "name": "Order", "fields": [{"name": "side", "type": "Side"}]}',
                    'side.avsc': '{"type": "enum", "name": "Side", "symbols": ["BUY"], "default": "BUY"}',
                },
            },
        },
        {
            breaks: {
                files: {
                    'order.avsc': '{"type": "record", "name": "Order", "fields": []}',
                    'item.avsc': '{"type": "record", "name": "Item", "fields": []}',
                },
                used: ['Order'],
            },
            passes: {
                files: {
                    'order.avsc': '{"type": "record", "name": "Order", "fields": [{"name": "item", "type": "Item"}]}',
                    'item.avsc': '{"type": "record", "name": "Item", "fields": []}',
                },
                used: ['Order'],
            },
        },
        {
            breaks: {
                files: {
                    'shop.avpr': '{"protocol": "Shop", "types": [{"type": "fixed", "name": "Hash", "size": 4}], "messages": {"ping": {"request": [], "response": "null"}}}',
                },
            },
            passes: {
                files: {
                    'shop.avpr': '{"protocol": "Shop", "types": [{"type": "fixed", "name": "Hash", "size": 4}], "messages": {"ping": {"request": [], "response": "Hash"}}}',
                },
            },
        },
    ],
    check(file, report) {
        const reached = reachedTypes(file.repository);
        for (const schema of outermostTypes(file)) {
            if (reached.has(schema.fullName))
                continue;
            report((0,avro_schema/* placeOfAttribute */.R$)(schema, 'name'), schema.fullName, `nothing uses the ${schema.type} ${schema.fullName}`);
        }
    },
});
/** The types that stand in no other type of the file: those inside are used by it. */
function outermostTypes(file) {
    const outermost = file.protocol?.types.map((use) => use.schema) ?? [file.root];
    return outermost.filter((schema) => schema !== undefined && (0,avro_schema/* isNamed */.ev)(schema));
}
const reachedByRepository = new WeakMap();
function reachedTypes(repository) {
    let reached = reachedByRepository.get(repository);
    if (reached === undefined) {
        reached = reachFrom(entryPoints(repository));
        reachedByRepository.set(repository, reached);
    }
    return reached;
}
/** What is used from outside: what topics carry, the messages of protocols, and what may be carried when nobody says. */
function entryPoints({ parsed, used }) {
    const isEntry = (schema) => !(0,avro_schema/* isNamed */.ev)(schema) || (used === undefined ? schema.type === 'record' : used.has(schema.fullName));
    return [
        ...Object.values(parsed.schemas).filter(isEntry),
        ...[...(used ?? [])].flatMap((name) => parsed.types.get(name) ?? []),
        ...Object.values(parsed.protocols).flatMap(({ types, messages }) => [
            ...types.map((use) => use.schema).filter((schema) => messages.length === 0 && isEntry(schema)),
            ...messages.flatMap(({ request, response, errors }) => [
                ...request.map((field) => field.type.schema),
                ...(response === undefined ? [] : [response.schema]),
                ...errors.map((use) => use.schema),
            ]),
        ]),
    ];
}
function reachFrom(entries) {
    const seen = new Set();
    const names = new Set();
    const waiting = [...entries];
    for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
        if (seen.has(schema))
            continue;
        seen.add(schema);
        if ((0,avro_schema/* isNamed */.ev)(schema))
            names.add(schema.fullName);
        for (const child of (0,avro_schema/* childrenOf */.LU)(schema))
            waiting.push(child.schema);
    }
    return names;
}

;// CONCATENATED MODULE: ./packages/avro/lint/rules/unions.ts




const unionSingleBranch = defineRule({
    id: 'union-single-branch',
    severity: 'warning',
    summary: 'a union has one branch',
    reason: 'It costs a byte in every value and a wrapper in JSON, and says nothing.',
    fix: 'Write the type without the brackets; that is a compatible change.',
    examples: [
        {
            breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": ["long"]}]}' },
            passes: { files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": "long"}]}' },
        },
    ],
    check(file, report) {
        for (const { use, about } of file.uses) {
            if (use.schema.type !== 'union' || use.schema.branches.length !== 1)
                continue;
            report((0,avro_source/* placeIn */.V)(use.source, (0,avro_schema/* firstToken */.wk)(use.json)), about, `the union at ${about} has one branch`);
        }
    },
});
const unionTooWide = defineRule({
    id: 'union-too-wide',
    severity: 'warning',
    summary: 'a union has more branches than agreed',
    reason: 'Every consumer must handle every branch, and most sinks and query engines take only nullable types.',
    fix: 'Use a topic per event type, or a record whose fields are nullable.',
    options: { maximum: { shape: schemas/* int */.Whr().min(1), default: 10, means: 'branches, null included' } },
    examples: [
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": ["null", "long", "string"], "default": null}]}',
                options: { maximum: 2 },
            },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "id", "type": ["null", "long"], "default": null}]}',
                options: { maximum: 2 },
            },
        },
    ],
    check(file, report, { maximum }) {
        for (const { use, about } of file.uses) {
            if (use.schema.type !== 'union' || use.schema.branches.length <= maximum)
                continue;
            const place = (0,avro_source/* placeIn */.V)(use.source, (0,avro_schema/* firstToken */.wk)(use.json));
            report(place, about, `the union at ${about} has ${use.schema.branches.length} branches, at most ${maximum} are agreed`);
        }
    },
});

;// CONCATENATED MODULE: ./packages/avro/lint/rules/values.ts




const decimalWithoutScale = defineRule({
    id: 'decimal-without-scale',
    severity: 'warning',
    summary: 'a decimal has no scale',
    reason: 'The scale is then 0: whole numbers. Where that is meant it should be said, since it cannot be changed later.',
    fix: 'Add `"scale"`; 0 is what holds now.',
    examples: [
        {
            breaks: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "total", "type": {"type": "bytes", "logicalType": "decimal", "precision": 10}}]}',
            },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "total", "type": {"type": "bytes", "logicalType": "decimal", "precision": 10, "scale": 2}}]}',
            },
        },
    ],
    check(file, report) {
        for (const { use, about } of file.uses) {
            const { schema } = use;
            if (use.reference !== undefined || (!(0,avro_schema/* isPrimitive */.sO)(schema) && schema.type !== 'fixed'))
                continue;
            if (schema.logicalType?.name !== 'decimal' || schema.attributes.has('scale'))
                continue;
            report((0,avro_schema/* placeOfAttribute */.R$)(schema, 'logicalType'), about, `the decimal at ${about} has no scale, which means 0`);
        }
    },
});
const MONEY = 'amount price cost fee fees total subtotal balance salary wage revenue tax vat discount budget payment charge usd eur gbp chf jpy cny inr';
const moneyInFloatingPoint = defineRule({
    id: 'money-in-floating-point',
    severity: 'off',
    summary: 'a field that sounds like money is float or double',
    reason: 'Binary fractions cannot hold 0.10: sums are off by cents, and two systems that add up the same records disagree.',
    fix: 'Use `bytes` with the logical type `decimal`, or a `long` of the smallest unit. Either is a new field: the old one cannot change its type compatibly.',
    options: {
        words: { shape: schemas/* string */.YjP(), default: MONEY, means: 'words in a name that sound like money, separated by spaces' },
    },
    examples: [
        {
            breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "unitPrice", "type": "double"}]}' },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "unitPrice", "type": {"type": "bytes", "logicalType": "decimal", "precision": 10, "scale": 2}}, {"name": "weight", "type": "double"}]}',
            },
        },
    ],
    check(file, report, options) {
        const words = wordList(options.words);
        for (const { field, about } of file.fields) {
            const floating = primitivesOf(field.type).find(({ schema }) => schema.type === 'float' || schema.type === 'double');
            const word = wordsOf(field.name).find((one) => words.has(one));
            if (floating === undefined || word === undefined)
                continue;
            report((0,avro_schema/* placeOfUse */.ct)(floating.use), about, `field "${field.name}" sounds like money ("${word}") and is ${floating.schema.type}`);
        }
    },
});
const timeWithoutLogicalType = defineRule({
    id: 'time-without-logical-type',
    severity: 'off',
    summary: 'a field that sounds like a point in time is a bare long',
    reason: 'Seconds, milliseconds or microseconds: who reads the field must guess, and query engines show a number.',
    fix: 'Use `{"type": "long", "logicalType": "timestamp-millis"}` (or the unit that is written); stored data is read as before.',
    options: {
        words: {
            shape: schemas/* string */.YjP(),
            default: 'at ts timestamp datetime',
            means: 'last words of such names, separated by spaces',
        },
    },
    examples: [
        {
            breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "created_at", "type": "long"}]}' },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "created_at", "type": {"type": "long", "logicalType": "timestamp-millis"}}]}',
            },
        },
    ],
    check(file, report, options) {
        const words = wordList(options.words);
        for (const { field, about } of file.fields) {
            const bare = primitivesOf(field.type).find(({ schema }) => schema.type === 'long' && schema.logicalType === undefined);
            if (bare === undefined || !words.has(wordsOf(field.name).at(-1) ?? ''))
                continue;
            report((0,avro_schema/* placeOfUse */.ct)(bare.use), about, `field "${field.name}" sounds like a point in time and is a long without unit`);
        }
    },
});
const idNotUuid = defineRule({
    id: 'id-not-uuid',
    severity: 'off',
    summary: 'a string field that sounds like an identifier is no uuid',
    reason: 'Where identifiers are UUIDs, the logical type lets readers and checks rely on it.',
    fix: 'Use `{"type": "string", "logicalType": "uuid"}`.',
    examples: [
        {
            breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "orderId", "type": "string"}]}' },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "orderId", "type": {"type": "string", "logicalType": "uuid"}}]}',
            },
        },
    ],
    check(file, report) {
        for (const { field, about } of file.fields) {
            const text = primitivesOf(field.type).find(({ schema }) => schema.type === 'string' && schema.logicalType?.name !== 'uuid');
            if (text === undefined || wordsOf(field.name).at(-1) !== 'id')
                continue;
            report((0,avro_schema/* placeOfUse */.ct)(text.use), about, `field "${field.name}" is an identifier and no uuid`);
        }
    },
});
const bytesWithoutLogicalType = defineRule({
    id: 'bytes-without-logical-type',
    severity: 'off',
    summary: 'bytes have no logical type',
    reason: 'No consumer can tell what is in them; most sinks write them as Base64.',
    fix: 'Use a logical type, or a record that names the parts.',
    examples: [
        {
            breaks: { files: '{"type": "record", "name": "Order", "fields": [{"name": "raw", "type": "bytes"}]}' },
            passes: {
                files: '{"type": "record", "name": "Order", "fields": [{"name": "raw", "type": {"type": "bytes", "logicalType": "big-decimal"}}]}',
            },
        },
    ],
    check(file, report) {
        for (const { use, about } of file.uses) {
            if (use.schema.type !== 'bytes' || use.schema.logicalType !== undefined)
                continue;
            report((0,avro_schema/* placeOfUse */.ct)(use), about, `the bytes at ${about} have no logical type`);
        }
    },
});

;// CONCATENATED MODULE: ./packages/avro/lint/rules.ts













/** Every rule of the linter, in the order of the documentation. A new one is a declaration and a line here. */
const RULES = [
    decimalScaleChanged,
    decimalPrecisionChanged,
    logicalTypeChanged,
    logicalTypeAdded,
    namespaceChanged,
    typeRenamedWithoutAlias,
    fieldRenamedWithoutAlias,
    fieldReaddedWithAnotherType,
    fieldAliasConflict,
    typeAliasConflict,
    nullableWithoutDefault,
    nullNotFirst,
    enumWithoutDefault,
    enumDefaultOnField,
    decimalWithoutScale,
    unionSingleBranch,
    unionTooWide,
    typeUnused,
    typeDocMissing,
    optOutUnknown(() => RULES.map(({ id }) => id)),
    fieldDocMissing,
    typeNameStyle,
    fieldNameStyle,
    symbolNameStyle,
    namespacePattern,
    namespaceNotFolder,
    fileNameNotType,
    moneyInFloatingPoint,
    timeWithoutLogicalType,
    idNotUuid,
    bytesWithoutLogicalType,
    rootNotRecord,
    nestingTooDeep,
    orderAttribute,
];

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./packages/avro/lint/rule.ts
const RULE_SEVERITIES = ['error', 'warning', 'info', 'off'];

;// CONCATENATED MODULE: ./packages/avro/lint/settings.ts





const severity = schemas/* enum */.k5n(RULE_SEVERITIES);
const NO_OPTIONS = {};
/** One rule's entry: a severity, or an object with options of the rule, which turns a rule on that is off by default. */
function ruleSetting(rule) {
    if (rule.options === undefined)
        return severity;
    const options = Object.entries(rule.options).map(([name, { shape }]) => [name, shape.optional()]);
    return schemas/* union */.KCZ([severity, schemas/* strictObject */.rej({ severity: severity.optional(), ...Object.fromEntries(options) })]);
}
const settable = [
    ...RULES,
    ...PARSER_RULES.filter((rule) => rule.settable),
];
const ruleSettings = schemas/* strictObject */.rej(Object.fromEntries(settable.map((rule) => [rule.id, ruleSetting(rule).optional()])))
    .describe('By rule id: a severity, or an object with the options of the rule');
/** The `lint` section of the manifest. Later entries of `paths` win over earlier ones, and all over `rules`. */
const lintSettingsSchema = schemas/* strictObject */.rej({
    rules: ruleSettings.optional(),
    paths: schemas/* array */.YOg(schemas/* strictObject */.rej({
        files: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)])
            .describe('Patterns of paths from the top of the repository, as `schemas/legacy/**`'),
        rules: ruleSettings,
    }))
        .optional(),
});
/** Answers the setting of a rule for a path. */
function settingsResolver({ rules = {}, paths = [] }) {
    const byPath = new Map();
    const layersOf = (path) => {
        let layers = byPath.get(path);
        if (layers === undefined) {
            const matching = paths.filter(({ files }) => [files].flat().some((glob) => external_node_path_.posix.matchesGlob(path, glob)));
            layers = [rules, ...matching.map((entry) => entry.rules)];
            byPath.set(path, layers);
        }
        return layers;
    };
    return (rule, path) => {
        let severity = rule.severity;
        let options = defaultsOf(rule);
        for (const layer of layersOf(path)) {
            const given = layer[rule.id];
            if (given === undefined)
                continue;
            if (typeof given === 'string')
                severity = given;
            else {
                const own = RULE_SEVERITIES.find((one) => one === given.severity);
                severity = own ?? (severity === 'off' ? 'warning' : severity);
                options = { ...options, ...optionsIn(given) };
            }
        }
        return { severity, options };
    };
}
function optionsIn(given) {
    const values = {};
    for (const [name, value] of Object.entries(given)) {
        if (name !== 'severity' && value !== undefined)
            values[name] = value;
    }
    return values;
}
const defaults = new WeakMap();
function defaultsOf({ options = NO_OPTIONS }) {
    let values = defaults.get(options);
    if (values === undefined) {
        values = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
        defaults.set(options, values);
    }
    return values;
}

;// CONCATENATED MODULE: ./packages/avro/lint/lint-schemas.ts









/**
 * Everything there is to say about files of schemas: what keeps a file from being read (always an error), what the
 * parser warns of, and what the rules find; by file, line and column. Pure; cost is linear in the size of the files.
 */
function lintSchemas(input) {
    const resolve = settingsResolver(input.settings ?? {});
    const repository = repositoryOf(input, resolve);
    const findings = [];
    for (const file of repository.files) {
        for (const rule of RULES) {
            const { severity, options } = resolve(rule, file.source.path);
            if (severity === 'off')
                continue;
            rule.check(file, (place, about, message, extra = {}) => {
                if (isOptedOut(file, rule, place))
                    return;
                const { help = rule.fix, related = [] } = extra;
                findings.push({ rule: rule.id, severity, message, help, place, identity: about, related });
            }, options);
        }
    }
    findings.push(...parserFindings(input.parsed, repository, resolve));
    return findings.sort(byPlace);
}
function repositoryOf(input, resolve) {
    const { parsed, base, history = [], used } = input;
    const files = [];
    let pairs;
    let compared;
    const repository = {
        parsed,
        files,
        ...(base === undefined ? {} : { base }),
        history,
        ...(used === undefined ? {} : { used: new Set(used) }),
        pairs() {
            if (base !== undefined)
                pairs ??= (0,type_pairs/* pairTypes */._)(base, parsed);
            return pairs;
        },
        comparedUses(file) {
            const known = repository.pairs();
            if (base === undefined || known === undefined)
                return [];
            compared ??= comparedUses(base, parsed, known);
            return compared.get(file.source.path) ?? [];
        },
        isOn(id, file) {
            const rule = RULES.find((one) => one.id === id);
            return rule !== undefined && resolve(rule, file.source.path).severity !== 'off';
        },
    };
    for (const [path, root] of Object.entries(parsed.schemas)) {
        // A file that is only the name of a type has nothing of its own.
        if (root.source.path === path)
            files.push(lintedFile(root.source, { root }, repository));
    }
    for (const protocol of Object.values(parsed.protocols)) {
        files.push(lintedFile(protocol.source, { protocol }, repository));
    }
    return repository;
}
function parserFindings(parsed, repository, resolve) {
    const byPath = new Map(repository.files.map((file) => [file.source.path, file]));
    const identityOf = identityFinder();
    const isDefaultNull = defaultNullFinder();
    const finding = (problem, severity) => ({
        rule: problem.rule,
        severity,
        message: problem.message,
        help: parserRule(problem.rule).fix,
        place: problem.place,
        identity: identityOf(byPath.get(problem.place.file), problem),
        related: problem.related,
    });
    const problems = parsed.ok ? [] : parsed.problems;
    const warnings = parsed.warnings.flatMap((warning) => {
        const rule = parserRule(warning.rule);
        const { severity } = resolve(rule, warning.place.file);
        const file = byPath.get(warning.place.file);
        if (severity === 'off')
            return [];
        if (file !== undefined && isOptedOut(file, rule, warning.place))
            return [];
        // `null-not-first` says it better.
        if (file !== undefined && rule.id === 'default-not-first-branch' && isDefaultNull(file, warning.place))
            return [];
        return finding(warning, severity);
    });
    return [...problems.map((problem) => finding(problem, 'error')), ...warnings];
}
/** Whether a place is a default that is null. */
function defaultNullFinder() {
    const known = new Map();
    const key = ({ line, column }) => `${line}:${column}`;
    return (file, place) => {
        const keys = known.get(file) ??
            new Set(file.fields
                .filter(({ field }) => field.default?.kind === 'null')
                .map(({ field }) => key((0,avro_schema/* placeOfAttribute */.R$)(field, 'default'))));
        known.set(file, keys);
        return keys.has(key(place));
    };
}
function isOptedOut(file, rule, place) {
    return file.optOuts.some(({ rules, scope }) => rules.some(({ id }) => id === rule.id) && contains(scope, place));
}
/** Names the innermost field or type that the parser's finding stands in; else the file. */
function identityFinder() {
    const known = new Map();
    return (file, { place, message }) => {
        if (file === undefined)
            return message;
        const scopes = known.get(file) ?? scopesOf(file);
        known.set(file, scopes);
        let scope = scopes[lastBefore(scopes, place)];
        while (scope !== undefined && !contains(scope.place, place))
            scope = scope.parent;
        return scope?.about ?? file.source.path;
    };
}
function scopesOf(file) {
    const spans = [
        ...file.types.map((schema) => ({ about: schema.fullName, span: schema.json })),
        ...file.fields.map(({ field, about }) => ({ about, span: field.json })),
    ].sort((left, right) => left.span.start - right.span.start || right.span.end - left.span.end);
    const scopes = [];
    for (const { about, span } of spans) {
        const place = (0,avro_source/* placeIn */.V)(file.source, span);
        let parent = scopes.at(-1);
        while (parent !== undefined && !contains(parent.place, place))
            parent = parent.parent;
        scopes.push({ about, place, parent });
    }
    return scopes;
}
/** The index of the last scope that begins at or before a place; -1 when none does. */
function lastBefore(scopes, place) {
    let low = -1;
    let high = scopes.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        const at = scopes[middle]?.place ?? place;
        if (at.line < place.line || (at.line === place.line && at.column <= place.column))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function byPlace(left, right) {
    return ((left.place.file < right.place.file ? -1 : left.place.file > right.place.file ? 1 : 0) ||
        left.place.line - right.place.line ||
        left.place.column - right.place.column);
}

;// CONCATENATED MODULE: ./packages/avro/lint/index.ts







/***/ }),

/***/ 46156:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   R$: () => (/* binding */ placeOfAttribute),
/* harmony export */   aI: () => (/* binding */ rootUse),
/* harmony export */   ct: () => (/* binding */ placeOfUse),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   qQ: () => (/* binding */ placeOfKey),
/* harmony export */   qq: () => (/* binding */ PRIMITIVE_TYPES),
/* harmony export */   sO: () => (/* binding */ isPrimitive),
/* harmony export */   wk: () => (/* binding */ firstToken)
/* harmony export */ });
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38789);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80526);


const PRIMITIVE_TYPES = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'];
const PRIMITIVES = new Set(PRIMITIVE_TYPES);
/** The use of a schema that stands at the top of its file. */
function rootUse(schema) {
    return { schema, source: schema.source, json: schema.json };
}
function isNamed(schema) {
    return schema.type === 'record' || schema.type === 'enum' || schema.type === 'fixed';
}
function isPrimitive(schema) {
    return PRIMITIVES.has(schema.type);
}
/** The types that a schema is directly made of, in the order of the text. */
function childrenOf(schema) {
    switch (schema.type) {
        case 'record':
            return schema.fields.map((field) => field.type);
        case 'array':
            return [schema.items];
        case 'map':
            return [schema.values];
        case 'union':
            return schema.branches;
        default:
            return [];
    }
}
/** How Avro tells the branches of a union apart, and how people name a type: its full name, or its kind. */
function typeName(schema) {
    return isNamed(schema) ? schema.fullName : schema.type;
}
/** Where the value of an attribute stands (the opening bracket of the definition when it is not given). */
function placeOfAttribute(written, attribute) {
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .V)(written.source, attributeSpan(written.json, attribute));
}
/** Where the key of an attribute stands (the opening bracket of the definition when it is not given). */
function placeOfKey(written, attribute) {
    const member = written.json.kind === 'object' && written.json.members.findLast(({ key }) => key === attribute);
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .V)(written.source, member ? member.keySpan : firstToken(written.json));
}
/** Where a type is used: the token that says which type it is. */
function placeOfUse(use) {
    const { json } = use;
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .V)(use.source, json.kind === 'object' ? attributeSpan(json, 'type') : json);
}
function attributeSpan(json, attribute) {
    const value = json.kind === 'object' ? (0,_json_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(json, attribute) : undefined;
    return value ?? firstToken(json);
}
/** The first token of a value: its opening bracket, or the whole of a string, number or word. */
function firstToken(json) {
    return json.kind === 'object' || json.kind === 'array' ? { start: json.start, end: json.start + 1 } : json;
}


/***/ }),

/***/ 80526:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40515);

const indexes = new WeakMap();
/** Where a token stands in its file. Lines and columns are counted only when a place is asked for. */
function placeIn(source, { start, end }) {
    let index = indexes.get(source);
    if (index === undefined) {
        index = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(source.text);
        indexes.set(source, index);
    }
    const from = index.positionAt(start);
    const to = index.positionAt(end);
    return { file: source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}


/***/ }),

/***/ 1608:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ runSteps)
/* harmony export */ });
/** Runs a generator to its end, running first whatever it yields and handing back what that returned. */
function runSteps(first) {
    const stack = [first];
    let answer;
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
        const step = top.next(answer);
        if (step.done === true) {
            stack.pop();
            answer = step.value;
        }
        else {
            stack.push(step.value);
            answer = undefined;
        }
    }
    return answer;
}


/***/ }),

/***/ 45631:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairFields),
/* harmony export */   _: () => (/* binding */ pairTypes)
/* harmony export */ });
/* harmony import */ var _type_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78919);

/** Guesses compare every removed type with every added one; more comparisons than this are not worth a guess. */
const MAX_GUESSES = 200_000;
/** Share of fields or symbols that two types must have in common to be taken for one type: in the same file, anywhere. */
const LIKE_IN_FILE = 0.5;
const LIKE_ANYWHERE = 0.8;
const MIN_MEMBERS_TO_GUESS = 2;
/**
 * Finds for each type of `head` what it was in `base`: by full name, then by an alias, then by its simple name when it
 * moved to another namespace, then as the root of the same file, then by content. Types whose file cannot be read in
 * `head` are left out, since nothing is known about them.
 */
function pairTypes(base, head) {
    const pairs = [];
    const added = new Set();
    for (const schema of head.types.values()) {
        const earlier = base.types.get(schema.fullName);
        if (earlier === undefined)
            added.add(schema);
        else
            pairs.push({ base: earlier, head: schema, by: 'name' });
    }
    const unreadable = new Set(head.ok ? [] : head.problems.map((problem) => problem.place.file));
    const removed = new Set([...base.types.values()].filter((schema) => !head.types.has(schema.fullName) && !unreadable.has(schema.source.path)));
    const pair = (earlier, later, by) => {
        pairs.push({ base: earlier, head: later, by });
        removed.delete(earlier);
        added.delete(later);
    };
    pairByAlias(added, removed, pair);
    pairByNamespace(added, removed, pair);
    pairByFile(head, added, removed, pair);
    pairByContent(added, removed, pair);
    return { pairs, added: [...added], removed: [...removed] };
}
function pairByAlias(added, removed, pair) {
    const byName = new Map([...removed].map((schema) => [schema.fullName, schema]));
    for (const later of [...added]) {
        const earlier = later.aliases.map((alias) => byName.get(alias.replace(/^\./, ''))).find((schema) => schema);
        if (earlier !== undefined && removed.has(earlier) && earlier.type === later.type)
            pair(earlier, later, 'alias');
    }
}
function pairByNamespace(added, removed, pair) {
    const nameOf = (schema) => `${schema.type} ${schema.name}`;
    const earlierByName = Map.groupBy(removed, nameOf);
    for (const [name, laterOnes] of Map.groupBy(added, nameOf)) {
        const [later, another] = laterOnes;
        const [earlier, other] = earlierByName.get(name) ?? [];
        if (later === undefined || earlier === undefined || another !== undefined || other !== undefined)
            continue;
        pair(earlier, later, 'namespace');
    }
}
function pairByFile(head, added, removed, pair) {
    const isRoot = new Set(Object.values(head.schemas));
    const removedByPath = Map.groupBy(removed, (schema) => schema.source.path);
    for (const later of [...added]) {
        if (!isRoot.has(later))
            continue;
        const earlier = removedByPath.get(later.source.path)?.find((schema) => likeness(schema, later) >= LIKE_IN_FILE);
        if (earlier !== undefined && removed.has(earlier))
            pair(earlier, later, 'file');
    }
}
function pairByContent(added, removed, pair) {
    if (added.size * removed.size > MAX_GUESSES)
        return;
    for (const later of [...added]) {
        const like = [...removed].filter((earlier) => membersOf(earlier).length >= MIN_MEMBERS_TO_GUESS && likeness(earlier, later) >= LIKE_ANYWHERE);
        const [earlier, another] = like;
        if (earlier !== undefined && another === undefined)
            pair(earlier, later, 'content');
    }
}
/** The share of members (fields with their types, symbols) that two types of one kind have in common; 0 for others. */
function likeness(left, right) {
    if (left.type !== right.type)
        return 0;
    if (left.type === 'fixed' && right.type === 'fixed')
        return left.size === right.size ? 1 : 0;
    const members = new Set(membersOf(left));
    const others = membersOf(right);
    const common = others.filter((member) => members.has(member)).length;
    const all = members.size + others.length - common;
    return all === 0 ? 1 : common / all;
}
function membersOf(schema) {
    if (schema.type === 'enum')
        return schema.symbols;
    return schema.type === 'record' ? schema.fields.map((field) => `${field.name} ${(0,_type_text_js__WEBPACK_IMPORTED_MODULE_0__/* .typeText */ .w)(field.type)}`) : [];
}
/** Finds for each field of `head` what it was in `base`: by name, by an alias, or by type and position. */
function pairFields(base, head) {
    const earlier = new Map(base.fields.map((field) => [field.name, field]));
    const pairs = [];
    const added = [];
    const take = (field, other, by) => {
        pairs.push({ base: other, head: field, by });
        earlier.delete(other.name);
    };
    const unnamed = [];
    for (const field of head.fields) {
        const same = earlier.get(field.name);
        if (same === undefined)
            unnamed.push(field);
        else
            take(field, same, 'name');
    }
    for (const field of unnamed) {
        const old = field.aliases.map((alias) => earlier.get(alias)).find((match) => match);
        if (old !== undefined)
            take(field, old, 'alias');
        else
            added.push(field);
    }
    for (const field of [...added]) {
        const old = base.fields[field.position];
        if (old === undefined || !earlier.has(old.name) || (0,_type_text_js__WEBPACK_IMPORTED_MODULE_0__/* .typeText */ .w)(old.type) !== (0,_type_text_js__WEBPACK_IMPORTED_MODULE_0__/* .typeText */ .w)(field.type))
            continue;
        take(field, old, 'likeness');
        added.splice(added.indexOf(field), 1);
    }
    return { pairs, added, removed: [...earlier.values()] };
}


/***/ }),

/***/ 78919:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ logicalTypeText),
/* harmony export */   w: () => (/* binding */ typeText)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(46156);

/**
 * A type in the words of people: `long (timestamp-millis)`, `null | string`, `array<shop.Item>`,
 * `bytes (decimal 10,2)`. Two uses with equal texts are read and written alike, save for what their names mean.
 */
function typeText(use) {
    return schemaText(use.schema);
}
function schemaText(schema) {
    if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(schema))
        return schema.fullName;
    if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrimitive */ .sO)(schema)) {
        const logical = logicalTypeText(schema);
        return logical === undefined ? schema.type : `${schema.type} (${logical})`;
    }
    switch (schema.type) {
        case 'array':
            return `array<${typeText(schema.items)}>`;
        case 'map':
            return `map<${typeText(schema.values)}>`;
        case 'union':
            return schema.branches.length === 0 ? 'empty union' : schema.branches.map(typeText).join(' | ');
    }
}
/** `timestamp-millis`, `decimal 10,2` (precision, scale); undefined without a valid logical type. */
function logicalTypeText(schema) {
    if (!(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrimitive */ .sO)(schema) && schema.type !== 'fixed')
        return undefined;
    const { logicalType } = schema;
    if (logicalType === undefined)
        return undefined;
    return logicalType.name === 'decimal' ? `decimal ${logicalType.precision},${logicalType.scale}` : logicalType.name;
}


/***/ }),

/***/ 40515:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ys: () => (/* reexport */ BadInputError),
  cc: () => (/* reexport */ CancelledError),
  yU: () => (/* reexport */ ExitCode),
  Jk: () => (/* reexport */ UnreachableError),
  Xv: () => (/* reexport */ allowedHostProblems),
  Ih: () => (/* reexport */ annotationsOf),
  bc: () => (/* reexport */ authorizationHeader),
  ij: () => (/* reexport */ choiceInput),
  Ql: () => (/* reexport */ commentMarker),
  UF: () => (/* reexport */ completeReport),
  um: () => (/* reexport */ connectInputs),
  eu: () => (/* reexport */ connectionInputs),
  hS: () => (/* reexport */ counted),
  lY: () => (/* reexport */ createRedactor),
  ur: () => (/* reexport */ defaultRetryPolicy),
  h9: () => (/* reexport */ defineOperation),
  au: () => (/* reexport */ didYouMean),
  eT: () => (/* reexport */ dimensionOf),
  KQ: () => (/* reexport */ dimensions),
  cQ: () => (/* reexport */ disallowedHostProblem),
  rk: () => (/* reexport */ durationForm),
  Ts: () => (/* reexport */ durationInput),
  X2: () => (/* reexport */ fetchReason),
  Rj: () => (/* reexport */ fingerprint),
  tc: () => (/* reexport */ flagInput),
  B4: () => (/* reexport */ formatCount),
  a3: () => (/* reexport */ formatDuration),
  l9: () => (/* reexport */ formatPercent),
  ep: () => (/* reexport */ hostInputs),
  Hx: () => (/* reexport */ httpServiceSettings),
  $A: () => (/* reexport */ integerInput),
  Wj: () => (/* reexport */ isPassingStatus),
  uE: () => (/* reexport */ isSecretKey),
  Dp: () => (/* reexport */ lineIndex),
  dt: () => (/* reexport */ listInput),
  kc: () => (/* reexport */ logText),
  $C: () => (/* reexport */ momentForm),
  LE: () => (/* reexport */ nearestNames),
  gp: () => (/* reexport */ openManifest),
  Tp: () => (/* reexport */ parseDocument),
  E9: () => (/* reexport */ parseDuration),
  TL: () => (/* reexport */ parseInputs),
  mI: () => (/* reexport */ parseMoment),
  xg: () => (/* reexport */ parsePairs),
  m8: () => (/* reexport */ parsedInput),
  Pn: () => (/* reexport */ pathKey),
  gL: () => (/* reexport */ pendingChanges),
  aN: () => (/* reexport */ percentInput),
  li: () => (/* reexport */ planActions),
  Fu: () => (/* reexport */ planSchema),
  WI: () => (/* reexport */ readManifest),
  pc: () => (/* reexport */ redacted),
  P4: () => (/* reexport */ registryInputs),
  wQ: () => (/* reexport */ renderComment),
  K2: () => (/* reexport */ renderHtml),
  hF: () => (/* reexport */ renderJson),
  RV: () => (/* reexport */ renderJunit),
  WH: () => (/* reexport */ renderSarif),
  Br: () => (/* reexport */ renderSummary),
  bF: () => (/* reexport */ renderTerminal),
  Qh: () => (/* reexport */ report_reportSchema),
  CL: () => (/* reexport */ requireAllowedHost),
  L5: () => (/* reexport */ retry),
  Vs: () => (/* reexport */ retryAfterMs),
  xJ: () => (/* reexport */ severityOf),
  l5: () => (/* reexport */ stateInputs),
  QS: () => (/* reexport */ substituteEnvironment),
  C7: () => (/* reexport */ targetOfUrl),
  _Z: () => (/* reexport */ textInput),
  fX: () => (/* reexport */ toolVersion),
  mv: () => (/* reexport */ validateDocument),
  Dk: () => (/* reexport */ wallTimer)
});

// UNUSED EXPORTS: allowedHostForm, artifactSchema, causeSchema, checkSchema, commentChoices, evidenceSchema, failOnChoices, fieldStatisticsSchema, findManifest, findingSchema, formatPath, formatPlace, formats, formsOf, isAllowedHost, kpiSchema, manifestJsonSchema, manifestNames, manifestSchema, memberChanges, offsetRangeSchema, placeSchema, planChangeSchema, planFieldSchema, planJsonSchema, planOutcomes, planTargetSchema, rawInput, recordReferenceSchema, reportJsonSchema, reportStatuses, reversibilities, riskLevels, saslMechanisms, schemasSchema, securityProtocols, severities, severityRank, sharedOutputs, stableJson, subjectResultSchema, subjectSchema, typeChangeSchema, typeMemberSchema, verdictOf, visible, workflowCommand

;// CONCATENATED MODULE: ./packages/core/errors.ts
/** Process exit codes of every operation, in the terminal and (as pass or fail) in a workflow. */
const ExitCode = {
    ok: 0,
    checksFailed: 1,
    badInput: 2,
    unreachable: 3,
    bug: 70,
    interrupted: 130,
    terminated: 143,
};
/**
 * The input, manifest or contract is wrong: exit 2. Carries every problem found, not just the first.
 * `cause` is never shown to the user except with debug logging.
 */
class BadInputError extends Error {
    problems;
    constructor(problems, options) {
        const list = 'code' in problems ? [problems] : problems;
        super(list.map((problem) => problem.message).join('\n'), options);
        this.name = 'BadInputError';
        this.problems = list;
    }
}
/** A service could not be reached, did not answer in time, or refused us: exit 3. */
class UnreachableError extends Error {
    problem;
    constructor(problem, options) {
        super(problem.message, options);
        this.name = 'UnreachableError';
        this.problem = problem;
    }
}
/** The user, the runner or the `timeout` input stopped the run. Operations turn it into a partial Report. */
class CancelledError extends Error {
    reason;
    constructor(reason) {
        super(reason.kind === 'timeout' ? `stopped after the timeout of ${reason.timeoutMs} ms` : `stopped by ${reason.signal}`);
        this.name = 'CancelledError';
        this.reason = reason;
    }
}

;// CONCATENATED MODULE: ./packages/core/allowed-hosts.ts

const allowedHostForm = 'host, host:port, *.domain or [IPv6 address], without a protocol or a path';
/** Every item of the `allowed-hosts` input that cannot name a host, so that a typing mistake does not go unseen. */
function allowedHostProblems(patterns) {
    return (patterns ?? [])
        .filter((pattern) => parsePattern(pattern) === undefined)
        .map((pattern) => ({
        code: 'malformed-input',
        message: `allowed-hosts has a malformed item ${JSON.stringify(pattern)}: expected ${allowedHostForm}.`,
    }));
}
/**
 * Whether the `allowed-hosts` input lets credentials go to a host. Any host when the input is unset; a pattern without
 * port allows every port; `*.domain` allows every host below the domain, not the domain itself. Case and a final dot
 * do not matter.
 */
function isAllowedHost(target, patterns) {
    if (patterns === undefined)
        return true;
    const host = normalHost(target.host);
    return patterns.some((text) => {
        const pattern = parsePattern(text);
        if (pattern === undefined)
            return false;
        if (pattern.port !== undefined && pattern.port !== target.port)
            return false;
        return pattern.host.startsWith('*.') ? host.endsWith(pattern.host.slice(1)) : host === pattern.host;
    });
}
/** The problem of a target that `allowed-hosts` does not permit; undefined when credentials may go there. */
function disallowedHostProblem(target, patterns, 
/** What would be sent, as `the Kafka login`. */
credential) {
    if (isAllowedHost(target, patterns))
        return undefined;
    const shown = target.host.includes(':') ? `[${target.host}]` : target.host;
    const where = target.port === undefined ? shown : `${shown}:${target.port}`;
    return {
        code: 'host-not-allowed',
        message: `${credential} was not sent to ${where}: allowed-hosts permits only ${(patterns ?? []).join(', ') || 'no host'}.`,
        help: `If ${shown} is meant, add it to the allowed-hosts input; if not, find out who changed the address.`,
    };
}
/** @throws BadInputError when `allowed-hosts` does not permit the target. */
function requireAllowedHost(target, patterns, credential) {
    const problem = disallowedHostProblem(target, patterns, credential);
    if (problem !== undefined)
        throw new BadInputError(problem);
}
/** Host and port of a URL as a target; the port of its protocol when it names none. */
function targetOfUrl(url) {
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    return { host, port: url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port) };
}
function parsePattern(text) {
    const match = /^(?:\[([0-9a-f:.%]+)\]|((?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?)|([0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*))(?::(\d{1,5}))?$/i.exec(text.trim());
    const host = match?.[1] ?? match?.[2] ?? match?.[3];
    if (host === undefined)
        return undefined;
    const port = match?.[4];
    return port === undefined ? { host: normalHost(host) } : { host: normalHost(host), port: Number(port) };
}
function normalHost(host) {
    return host.toLowerCase().replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
;// CONCATENATED MODULE: ./packages/core/place.ts
/** `contracts/prices.yaml:12:5`, the form terminals and editors make clickable. */
function formatPlace(place) {
    return `${place.file}:${place.line}:${place.column}`;
}
/** Lines end with LF, CRLF or CR. A byte order mark at the start of the text counts for no column. */
function lineIndex(text) {
    const starts = [0];
    for (let offset = 0; offset < text.length; offset++) {
        const unit = text.charCodeAt(offset);
        if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10))
            starts.push(offset + 1);
    }
    const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return {
        positionAt(offset) {
            const wanted = Math.min(Math.max(offset, 0), text.length);
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= wanted)
                    low = middle;
                else
                    high = middle - 1;
            }
            const column = wanted - (starts[low] ?? 0) + 1 - (low === 0 ? bom : 0);
            return { line: low + 1, column: Math.max(column, 1) };
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/document.ts


/** Deeper nesting is answered with a problem instead of a stack overflow. */
const maxDepth = 200;
/**
 * Reads one YAML 1.2 document; JSON is read by the same rules, being a subset. Answers a placed problem for a syntax
 * error, a duplicate key, a second document or an empty file.
 */
function parseDocument(text, file) {
    const lines = lineIndex(text);
    let events;
    try {
        events = parseEvents(text, { filename: file, maxDepth });
    }
    catch (error) {
        return { ok: false, problems: [syntaxProblem(error, file, lines)] };
    }
    const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT).length;
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
        [value] = constructFromEvents(events, { source: text, filename: file, json: true });
    }
    catch (error) {
        return { ok: false, problems: [syntaxProblem(error, file, lines)] };
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
            case EVENT_ID.SCALAR: {
                const span = scalarSpan(event, text);
                if (expectsKey)
                    takeKey(getScalarValue(text, event), span);
                else
                    place({ span, children: new Map() });
                break;
            }
            case EVENT_ID.ALIAS: {
                const span = [event.anchorStart - 1, event.anchorEnd];
                if (expectsKey)
                    takeKey(text.slice(...span), span);
                else
                    place({ span, children: new Map() });
                break;
            }
            case EVENT_ID.SEQUENCE:
            case EVENT_ID.MAPPING: {
                const node = { span: [event.start, event.start], children: new Map() };
                // A collection as a key has no name to look it up by; its place is kept under its text.
                if (expectsKey)
                    takeKey(`?${event.start}`, [event.start, event.start + 1]);
                else
                    place(node);
                stack.push({ node, isMapping: event.type === EVENT_ID.MAPPING, nextIndex: 0 });
                break;
            }
            case EVENT_ID.POP: {
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
function syntaxProblem(error, file, lines) {
    if (error instanceof YAMLException) {
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

;// CONCATENATED MODULE: ./packages/core/duration.ts
const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const durationForm = 'a whole or decimal number with a unit: 500ms, 30s, 15m, 2h, 1d, 1w, or several as 1h30m';
/**
 * Milliseconds of `15m`, `1h30m`, `0.5d`. Undefined when the text is no duration: without a unit, negative, or empty.
 * The sum must stay below 2^53 ms.
 */
function parseDuration(text) {
    const compact = text.trim().toLowerCase();
    if (!/^(\d+(\.\d+)?(ms|s|m|h|d|w))+$/.test(compact))
        return undefined;
    let total = 0;
    for (const [, amount, unit] of compact.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d|w)/g)) {
        total += Number(amount) * unitMs[unit];
    }
    return Number.isSafeInteger(Math.round(total)) ? Math.round(total) : undefined;
}
/** `4m 12s`, `1.2s`, `350ms`, `3d 4h`: the two largest units, for people. Negative durations get a minus sign. */
function formatDuration(ms) {
    if (ms < 0)
        return `-${formatDuration(-ms)}`;
    if (ms < 1_000)
        return `${Math.round(ms)}ms`;
    if (ms < 60_000)
        return `${Number((ms / 1_000).toFixed(1))}s`;
    const parts = [];
    let rest = Math.round(ms / 1_000);
    for (const [unit, seconds] of [
        ['d', 86_400],
        ['h', 3_600],
        ['m', 60],
        ['s', 1],
    ]) {
        const amount = Math.floor(rest / seconds);
        rest -= amount * seconds;
        if (amount > 0)
            parts.push(`${amount}${unit}`);
    }
    return parts.slice(0, 2).join(' ');
}

;// CONCATENATED MODULE: ./packages/core/environment-variables.ts
const reference = /(\$?)\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;
/**
 * The document's value with `${NAME}` and `${NAME:-default}` replaced in every string. `$${NAME}` stands for the text
 * `${NAME}`; forms such as `${file:/path:key}`, which Kafka Connect resolves itself, stay as they are. A variable that
 * is unset and has no default is a problem at its place; a set but empty one without default is empty text.
 */
function substituteEnvironment(document, environment) {
    const problems = [];
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
                problems.push({
                    code: 'unset-variable',
                    message: `The environment variable ${name} is not set.`,
                    place: referencePlace(document, path, `\${${name}`),
                    help: `Set ${name} in the step's env (from a secret if it is one), or give a default as \${${name}:-value}.`,
                });
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
    return { value, problems, fromEnvironment };
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

;// CONCATENATED MODULE: ./packages/core/fetch-reason.ts
/** Why a fetch got no answer, in words; Node hides it in the causes of a TypeError that says only "fetch failed". */
function fetchReason(error) {
    const code = codeOf(error);
    return reasons[code] ?? (code.startsWith('ERR_SSL') || code === 'EPROTO' ? noTls : undefined) ?? deepestMessage(error);
}
const noTls = 'it does not speak TLS there; is http:// meant?';
const untrusted = 'its TLS certificate is signed by an authority that is not trusted here; NODE_EXTRA_CA_CERTS can name it';
const reasons = {
    ENOTFOUND: 'its name does not resolve',
    EAI_AGAIN: 'its name cannot be resolved now',
    ECONNREFUSED: 'nothing listens on that port',
    ECONNRESET: 'the connection was cut',
    UND_ERR_SOCKET: 'the connection was cut; is https:// meant?',
    EHOSTUNREACH: 'there is no route to it',
    ENETUNREACH: 'there is no route to it',
    ETIMEDOUT: 'it does not answer',
    UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
    UND_ERR_HEADERS_TIMEOUT: 'it does not answer',
    TimeoutError: 'it does not answer',
    CERT_HAS_EXPIRED: 'its TLS certificate has expired',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host',
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_GET_ISSUER_CERT: untrusted,
};
function codeOf(error) {
    for (const cause of causesOf(error)) {
        if ('code' in cause && typeof cause.code === 'string')
            return cause.code;
        if (cause.name === 'TimeoutError')
            return cause.name;
    }
    return '';
}
function deepestMessage(error) {
    return causesOf(error).at(-1)?.message ?? String(error);
}
/** The error and what caused it, outermost first; of several attempts (as of IPv6 and IPv4) the first. */
function causesOf(error) {
    const causes = [];
    let current = error;
    while (current instanceof Error && causes.length < 10) {
        causes.push(current);
        current = current instanceof AggregateError ? current.errors[0] : current.cause;
    }
    return causes;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./packages/core/fingerprint.ts

/**
 * The one fingerprint of a finding, 32 hex digits, over rule, file and what the finding is about. Lines, counts, offsets
 * and ages move from run to run, so they are left out: equal findings of two runs match.
 * `identity` tells apart what rule and file do not (a check id, a subject, a resource name).
 */
function fingerprint(finding) {
    const parts = [finding.rule, finding.place?.file ?? '', finding.identity ?? ''];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./packages/core/http-service.ts


/**
 * The service that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
function httpServiceSettings(name, inputs, ports) {
    if (inputs.url === undefined) {
        const problems = loginWithoutUrl(name, inputs);
        if (problems.length > 0)
            throw new BadInputError(problems);
        return undefined;
    }
    const url = parseUrl(name, inputs.url, ports);
    const problems = [...contradictions(name, inputs, url), ...allowedHostProblems(inputs.allowedHosts)];
    if (problems.length > 0)
        throw new BadInputError(problems);
    const auth = authOf(inputs, url);
    if (auth.kind !== 'none') {
        const problem = disallowedHostProblem(targetOfUrl(url), inputs.allowedHosts, `The ${name.title} login`);
        if (problem !== undefined)
            throw new BadInputError(problem);
    }
    return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, auth };
}
/** The Authorization header of a login, none without one. What a header makes of a password is masked too. */
function authorizationHeader(auth, maskSecret) {
    switch (auth.kind) {
        case 'none':
            return {};
        case 'bearer':
            return { authorization: `Bearer ${auth.token}` };
        case 'basic': {
            const pair = Buffer.from(`${auth.username}:${auth.password}`).toString('base64');
            maskSecret?.(pair);
            return { authorization: `Basic ${pair}` };
        }
    }
}
function loginWithoutUrl(name, inputs) {
    return ['username', 'password', 'token']
        .filter((input) => inputs[input] !== undefined)
        .map((input) => contradiction(name, `${name.prefix}-${input} is given, but ${name.prefix}-url is not.`, `Give the ${name.title.split(' ').at(-1)} URL too.`));
}
/** @throws BadInputError; the text is not shown, since it may hold a login. */
function parseUrl({ prefix }, text, { maskSecret }) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && url.password !== '') {
        maskSecret(url.password);
        maskSecret(decodeURIComponent(url.password));
    }
    const reason = urlFault(text, url);
    if (url !== undefined && reason === undefined)
        return url;
    throw new BadInputError({
        code: 'malformed-input',
        message: `${prefix}-url ${reason}: expected one http or https URL, as https://${prefix.split('-').at(-1)}.example.com/base/path.`,
    });
}
function urlFault(text, url) {
    if (/,\s*https?:/.test(text))
        return 'holds more than one URL';
    if (url === undefined)
        return /^[a-z]+:\/\//i.test(text) ? 'is no URL' : 'does not begin with https:// or http://';
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return `has the protocol ${url.protocol}`;
    if (url.search !== '' || url.hash !== '')
        return 'has a query or a fragment';
    return undefined;
}
function contradictions(name, inputs, url) {
    const { username, password, token } = inputs;
    const { prefix } = name;
    const problems = [];
    const hasLogin = username !== undefined || password !== undefined;
    if (token !== undefined && hasLogin) {
        problems.push(contradiction(name, `${prefix}-token and a user name or password are both given.`, 'Give only one.'));
    }
    if (username !== undefined && password === undefined) {
        const message = `${prefix}-username is given, but ${prefix}-password is not.`;
        problems.push(contradiction(name, message, name.loginHelp));
    }
    if (username === undefined && password !== undefined) {
        const message = `${prefix}-password is given, but ${prefix}-username is not.`;
        problems.push(contradiction(name, message, 'Give both.'));
    }
    if (url.username !== '' && (hasLogin || token !== undefined)) {
        const message = `${prefix}-url holds a login, and another one is given beside it.`;
        problems.push(contradiction(name, message, 'Take the login out of the URL.'));
    }
    return problems;
}
function contradiction({ contradictionCode }, message, help) {
    return { code: contradictionCode, message, help };
}
function authOf({ username, password, token }, url) {
    if (token !== undefined)
        return { kind: 'bearer', token };
    if (username !== undefined && password !== undefined)
        return { kind: 'basic', username, password };
    if (url.username === '')
        return { kind: 'none' };
    return { kind: 'basic', username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __nccwpck_require__(9691);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __nccwpck_require__(88532);
;// CONCATENATED MODULE: ./packages/core/input.ts


function declare(description, form, schema, options, list = false) {
    const declaration = {
        description,
        form,
        schema,
        list,
        secret: options.secret ?? false,
        section: options.section ?? 'operation',
        ...(options.defaultText === undefined ? {} : { defaultText: options.defaultText }),
    };
    return declaration;
}
/** Free text, trimmed. */
function textInput(description, options = {}) {
    return declare(description, 'text', schemas/* string */.YjP().trim().min(1), options);
}
/** Text that may be a PEM block or another secret of several lines: kept as given. */
function rawInput(description, form, options = {}) {
    return declare(description, form, schemas/* string */.YjP().min(1), options);
}
function flagInput(description, options = {}) {
    const schema = schemas/* string */.YjP()
        .trim()
        .toLowerCase()
        .pipe(schemas/* enum */.k5n(['true', 'false']))
        .transform((text) => text === 'true');
    return declare(description, 'true or false', schema, options);
}
function choiceInput(description, choices, options = {}) {
    const schema = schemas/* string */.YjP()
        .trim()
        .transform((text, context) => {
        const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
        if (found === undefined)
            context.addIssue({ code: 'custom', message: 'not one of the choices' });
        return found ?? core/* NEVER */.tm;
    });
    return declare(description, `one of ${choices.join(', ')}`, schema, options);
}
/** A whole number within bounds. */
function integerInput(description, bounds, options = {}) {
    const max = bounds.max ?? Number.MAX_SAFE_INTEGER;
    const schema = schemas/* string */.YjP()
        .trim()
        .regex(/^[+-]?\d+$/)
        .transform(Number)
        .pipe(schemas/* int */.Whr().min(bounds.min).max(max));
    const form = bounds.max === undefined ? `a whole number, ${bounds.min} or more` : `a whole number from ${bounds.min} to ${max}`;
    return declare(description, form, schema, options);
}
/** A share given as percent (`80`, `99.5`, `99.5%`); the value is between 0 and 1. */
function percentInput(description, options = {}) {
    const schema = schemas/* string */.YjP()
        .trim()
        .regex(/^\d+(\.\d+)?\s*%?$/)
        .transform((text) => Number(text.replace('%', '')) / 100)
        .pipe(schemas/* number */.aig().min(0).max(1));
    return declare(description, 'a percentage from 0 to 100, as 80 or 99.5%', schema, options);
}
/** Milliseconds of a duration. */
function durationInput(description, options = {}) {
    const schema = schemas/* string */.YjP().transform((text, context) => {
        const ms = parseDuration(text);
        if (ms === undefined)
            context.addIssue({ code: 'custom', message: 'no duration' });
        return ms ?? core/* NEVER */.tm;
    });
    return declare(description, durationForm, schema, options);
}
/** Items separated by newlines or commas; empty items are dropped. */
function listInput(description, options = {}) {
    const schema = schemas/* string */.YjP().transform((text) => text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== ''));
    return declare(description, 'a list, separated by newlines or commas', schema, options, true);
}
/** An input with its own grammar: `parse` answers the value, or undefined when the text does not fit `form`. */
function parsedInput(description, form, parse, options = {}) {
    const schema = schemas/* string */.YjP().transform((text, context) => {
        const value = parse(text.trim());
        if (value === undefined)
            context.addIssue({ code: 'custom', message: 'does not fit the form' });
        return value ?? core/* NEVER */.tm;
    });
    return declare(description, form, schema, options);
}

;// CONCATENATED MODULE: ./packages/core/shared-inputs.ts

/** Inputs that several operations take, declared once. Each operation picks the groups it needs. */
const connection = { section: 'connection' };
const registry = { section: 'registry' };
const connect = { section: 'connect' };
const host = { section: 'host' };
const secret = { secret: true };
const securityProtocols = ['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'];
const saslMechanisms = ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512', 'OAUTHBEARER'];
const pemForm = 'a PEM block, or the path of a PEM file';
const connectionInputs = {
    'bootstrap-servers': listInput('Kafka brokers to ask first, as host:port', connection),
    'security-protocol': choiceInput('How to talk to the brokers. SASL_SSL when a login is given, else PLAINTEXT', securityProtocols, connection),
    'sasl-mechanism': choiceInput('How to log in. PLAIN when a username or api-key is given, OAUTHBEARER when oauth-token-url is given', saslMechanisms, connection),
    username: textInput('SASL user name ($ConnectionString for Azure Event Hubs)', connection),
    password: rawInput('SASL password', 'text', { ...connection, ...secret }),
    'api-key': textInput('Confluent Cloud API key: SASL_SSL and PLAIN by default', connection),
    'api-secret': rawInput('Confluent Cloud API secret', 'text', { ...connection, ...secret }),
    'ssl-ca': rawInput("Certificate authority that signed the brokers' certificates", pemForm, connection),
    'ssl-cert': rawInput('Client certificate for mutual TLS', pemForm, connection),
    'ssl-key': rawInput('Private key of the client certificate', pemForm, { ...connection, ...secret }),
    'oauth-token-url': textInput('Token endpoint for OAUTHBEARER (client credentials), or "github" for the workflow\'s own OpenID Connect token', connection),
    'oauth-client-id': textInput('OAuth client id', connection),
    'oauth-client-secret': rawInput('OAuth client secret', 'text', { ...connection, ...secret }),
    'oauth-scope': textInput('OAuth scope; the audience when oauth-token-url is "github"', connection),
    'oauth-extensions': listInput('SASL extensions as name=value, as logicalCluster=lkc-1 and identityPoolId=pool-1 for Confluent Cloud', connection),
    'client-id': textInput('Client id that brokers log and apply quotas to', {
        ...connection,
        defaultText: 'kafka-dataops',
    }),
};
const registryInputs = {
    'schema-registry-url': textInput('Schema registry, with its base path if it has one', registry),
    'schema-registry-username': textInput('Registry user name or API key', registry),
    'schema-registry-password': rawInput('Registry password or API secret', 'text', { ...registry, ...secret }),
    'schema-registry-token': rawInput('Registry bearer token', 'text', { ...registry, ...secret }),
};
const connectInputs = {
    'connect-url': textInput('Kafka Connect REST API, with its base path if it has one', connect),
    'connect-username': textInput('Kafka Connect user name', connect),
    'connect-password': rawInput('Kafka Connect password', 'text', { ...connect, ...secret }),
    'connect-token': rawInput('Kafka Connect bearer token', 'text', { ...connect, ...secret }),
};
const stateInputs = {
    state: parsedInput('Where runs leave what the next ones need, as the offsets that incremental windows go on from; nothing is kept when unset', 'dir:PATH (a folder, as dir:.kafka-dataops), or branch:NAME (a branch of this repository, as branch:kafka-dataops-state)', parseStatePlace, { section: 'data' }),
};
function parseStatePlace(text) {
    const [kind, name = ''] = text.split(/:(.*)/s);
    const place = name.trim();
    if (place === '')
        return undefined;
    if (kind === 'dir')
        return { kind: 'folder', path: place };
    return kind === 'branch' && isBranchName(place) ? { kind: 'branch', branch: place } : undefined;
}
/** The rules of git-check-ref-format(1), and a length that every server takes. */
function isBranchName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Git forbids them.
    const forbidden = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|\/\.|[/.]$|\.lock(?:\/|$)|^@$/;
    return name.length <= 200 && !forbidden.test(name);
}
const failOnChoices = ['error', 'warning', 'never'];
const commentChoices = ['always', 'on-failure', 'changes', 'never'];
const formats = ['terminal', 'json', 'markdown', 'junit', 'sarif', 'html'];
const hostInputs = {
    manifest: textInput('Manifest file; dataops.yml or dataops.yaml is read when it exists', host),
    report: textInput('Where to write the JSON report', host),
    format: choiceInput('What stdout carries in a terminal; in a workflow, a further form of the report to write beside the JSON one', formats, { ...host, defaultText: 'terminal' }),
    summary: flagInput('Write the job summary', { ...host, defaultText: 'true' }),
    comment: choiceInput('When to keep a comment on the pull request up to date', commentChoices, {
        ...host,
        defaultText: 'never',
    }),
    'comment-id': textInput('Tells apart the comments of several steps; the action name and job by default', host),
    'github-token': rawInput('Token for the comment, for reading the pull request, and for a branch as state', 'text', {
        ...host,
        ...secret,
    }),
    'fail-on': choiceInput('The least severity that fails the step', failOnChoices, { ...host, defaultText: 'error' }),
    'on-skip': choiceInput('Whether a run that had to be skipped fails', ['pass', 'fail'], {
        ...host,
        defaultText: 'pass',
    }),
    timeout: durationInput('Stops the run after this time, with a partial report', { ...host, defaultText: '10m' }),
    'working-directory': textInput('Folder that relative paths start from', host),
    'allowed-hosts': listInput('Hosts (host, host:port or *.domain) that credentials may be sent to; never read from the manifest. Any host when unset', host),
};
/** `name=value` items of a list input; undefined for an item without `=`. */
function parsePairs(items) {
    const pairs = {};
    for (const item of items) {
        const at = item.indexOf('=');
        if (at <= 0)
            return undefined;
        pairs[item.slice(0, at).trim()] = item.slice(at + 1).trim();
    }
    return pairs;
}
/** Outputs that every action sets, before it fails if it fails. */
const sharedOutputs = {
    status: 'passed, warned, failed, error or skipped',
    report: 'Path of the JSON report',
    'formatted-report': 'Path of the report in the form that format asks for; empty when it asks for none',
    summary: 'One line that says what happened',
    errors: 'Number of findings of severity error',
    warnings: 'Number of findings of severity warning',
};

;// CONCATENATED MODULE: ./packages/core/suggest.ts
/** Edit distance with swaps of neighbours as one edit (optimal string alignment). */
function distance(left, right) {
    let beforeLast = [];
    let last = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
                best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
            }
            current.push(best);
        }
        beforeLast = last;
        last = current;
    }
    return last[right.length] ?? 0;
}
/** Up to `limit` of the known names that are near the given one, nearest first; none when nothing is near. */
function nearestNames(given, known, limit = 3) {
    const wanted = given.toLowerCase();
    const bound = Math.max(2, Math.floor(wanted.length / 3));
    const near = [];
    for (const name of known) {
        const candidate = name.toLowerCase();
        const contains = candidate.includes(wanted) || (candidate.length > 3 && wanted.includes(candidate));
        if (!contains && Math.abs(candidate.length - wanted.length) > bound)
            continue;
        const score = contains ? 1 : distance(wanted, candidate);
        if (score <= bound)
            near.push({ name, score });
    }
    near.sort((left, right) => left.score - right.score || left.name.localeCompare(right.name));
    return near.slice(0, limit).map(({ name }) => name);
}
/** ` Did you mean "x"?`, or an empty string: appended to messages about unknown names. */
function didYouMean(given, known) {
    const [first] = nearestNames(given, known, 1);
    return first === undefined ? '' : ` Did you mean "${first}"?`;
}

;// CONCATENATED MODULE: ./packages/core/validate.ts

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
            message: `Unknown key "${key}"${path.length === 0 ? '' : ` in ${name}`}.${didYouMean(key, known)}`,
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
    return didYouMean(issue.input, issue.values.filter((value) => typeof value === 'string'));
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

;// CONCATENATED MODULE: ./packages/core/manifest.ts





/** Inputs that the manifest, which a pull request can change, must not decide. */
const neverInManifest = new Set(['manifest', 'allowed-hosts', 'github-token', 'working-directory', 'format', 'report']);
/** Sections of a service: its shared inputs, without the prefix that their names have elsewhere. */
const serviceSections = [
    { name: 'kafka', inputs: connectionInputs, prefix: '', title: 'How to reach the Kafka cluster' },
    {
        name: 'schema-registry',
        inputs: registryInputs,
        prefix: 'schema-registry-',
        title: 'How to reach the schema registry',
    },
    { name: 'connect', inputs: connectInputs, prefix: 'connect-', title: 'How to reach Kafka Connect' },
];
/**
 * Reads a manifest against the suite's operations.
 * @throws BadInputError with every problem at its place: unknown keys (with a suggestion), wrong types, unset variables.
 */
function readManifest(document, environment, operations) {
    const substituted = substituteEnvironment({ ...document, value: withoutSections(document, operations) }, environment);
    const shape = manifestSchema(operations, () => schemas/* unknown */.L5J());
    const validated = validateDocument({ ...document, value: substituted.value }, shape);
    const problems = [...substituted.problems, ...(validated.ok ? [] : validated.problems)];
    if (!validated.ok || problems.length > 0)
        throw new BadInputError(problems);
    const sections = validated.value;
    const entriesOf = (section) => {
        const values = sections[section];
        return typeof values === 'object' ? Object.entries(values).filter(([, value]) => value !== null) : [];
    };
    const takeSection = (section, shape, prefix = '') => Object.fromEntries(entriesOf(section)
        .filter(([key]) => Object.hasOwn(shape, prefix + key))
        .map(([key, value]) => [
        prefix + key,
        {
            text: textOf(value),
            source: `${document.file} key ${section}.${key}`,
            place: document.placeOf([section, key]),
        },
    ]));
    const literalSecrets = (section, shape, prefix = '') => entriesOf(section)
        .filter(([key]) => shape[prefix + key]?.secret === true)
        .filter(([key, value]) => !substituted.fromEnvironment.has(pathKey([section, key])) && value !== '')
        .map(([key]) => ({
        code: 'literal-secret',
        message: `${section}.${key} stands in the file as plain text.`,
        place: document.placeOf([section, key]),
        help: `Put it in a secret and write \${${key.replaceAll('-', '_').toUpperCase()}} here.`,
    }));
    return {
        file: document.file,
        warnings: serviceSections.flatMap(({ name, inputs, prefix }) => literalSecrets(name, inputs, prefix)),
        given: (operation) => ({
            ...Object.assign({}, ...serviceSections.map(({ name, inputs, prefix }) => takeSection(name, manifest_pick(inputs, operation.inputs), prefix))),
            ...takeSection(operation.name, operation.inputs),
        }),
    };
}
/** The manifest without the sections that operations read themselves. */
function withoutSections({ value }, operations) {
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        return value;
    const sections = sectionsOf(operations);
    return Object.fromEntries(Object.entries(value).filter(([key]) => !Object.hasOwn(sections, key)));
}
function sectionsOf(operations) {
    return Object.assign({}, ...operations.map(({ sections }) => sections ?? {}));
}
/** Only the shared inputs that the operation takes. */
function manifest_pick(shared, taken) {
    return Object.fromEntries(Object.entries(shared).filter(([name]) => Object.hasOwn(taken, name)));
}
function textOf(value) {
    return Array.isArray(value) ? value.map(String).join('\n') : String(value);
}
/** The manifest's shape, from the operations' own declarations; `ofSection` may leave the sections they read open. */
function manifestSchema(operations, ofSection = (schema) => schema) {
    const isOwn = ([name]) => !serviceSections.some(({ inputs }) => Object.hasOwn(inputs, name)) && !neverInManifest.has(name);
    const section = (entries, prefix = '') => schemas/* strictObject */.rej(Object.fromEntries(entries.map(([name, input]) => [name.slice(prefix.length), settingSchema(input).optional()])))
        .optional();
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1).describe('Version of the manifest format'),
        ...Object.fromEntries(serviceSections.map(({ name, inputs, prefix, title }) => [
            name,
            section(Object.entries(inputs), prefix).describe(title),
        ])),
        ...Object.fromEntries(Object.entries(sectionsOf(operations)).map(([name, schema]) => [name, ofSection(schema).optional()])),
        ...Object.fromEntries(operations.map((operation) => [
            operation.name,
            section(Object.entries(operation.inputs).filter(isOwn)).describe(`Inputs of ${operation.name}`),
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

;// CONCATENATED MODULE: ./packages/core/manifest-file.ts


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
/**
 * The manifest as a document with places; undefined when there is none.
 * @throws BadInputError when it cannot be read or is no YAML or JSON.
 */
async function openManifest(named, files) {
    const file = await findManifest(named, files);
    if (file === undefined)
        return undefined;
    const parsed = parseDocument(await files.readText(file), files.placePath(file));
    if (!parsed.ok)
        throw new BadInputError(parsed.problems);
    return parsed.document;
}

;// CONCATENATED MODULE: ./packages/core/moment.ts
const momentForm = 'a time in ISO 8601, as 2026-01-31T12:00:00Z';
const moment = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Milliseconds since the epoch of a date, or of a date and time, in ISO 8601; without an offset it is UTC. */
function parseMoment(text) {
    const match = moment.exec(text);
    if (match === null)
        return undefined;
    const ms = Date.parse(match[1] === undefined && text.length > 10 ? `${text}Z` : text);
    return Number.isNaN(ms) ? undefined : ms;
}

;// CONCATENATED MODULE: ./packages/core/version.ts
/** The version of the suite, as in the root package.json (a test holds them equal). */
const toolVersion = '0.1.0';

;// CONCATENATED MODULE: ./packages/core/operation.ts



/** Keeps the types of the shape; there is no other way to make an Operation. */
function defineOperation(operation) {
    return operation;
}
/** Completes what an operation answered into a Report. Times are milliseconds since the epoch. */
function completeReport(operation, body, startedAt, endedAt) {
    return {
        reportVersion: 1,
        toolVersion: toolVersion,
        operation,
        startedAt: new Date(startedAt).toISOString(),
        durationMs: Math.max(0, endedAt - startedAt),
        ...body,
    };
}
/**
 * Typed values from what was given, in order of precedence input, manifest, default.
 * @throws BadInputError naming every malformed or unknown input, what was given (never for secrets) and what is allowed.
 */
function parseInputs(shape, given) {
    const problems = [];
    const values = {};
    for (const [name, input] of Object.entries(given)) {
        if (input !== undefined && !Object.hasOwn(shape, name)) {
            problems.push({
                code: 'unknown-input',
                message: `${input.source} is not an input of this operation.${didYouMean(name, Object.keys(shape))}`,
                ...(input.place === undefined ? {} : { place: input.place }),
            });
        }
    }
    for (const [name, declaration] of Object.entries(shape)) {
        const input = given[name];
        const blank = input === undefined || input.text.trim() === '';
        const text = blank ? declaration.defaultText : input.text;
        if (text === undefined)
            continue;
        const parsed = declaration.schema.safeParse(text);
        if (parsed.success) {
            values[name] = parsed.data;
        }
        else {
            const shown = declaration.secret ? '' : ` ${JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text)}`;
            problems.push({
                code: 'malformed-input',
                message: `${input?.source ?? name} has a malformed value${shown}: expected ${declaration.form}.`,
                ...(input?.place === undefined ? {} : { place: input.place }),
            });
        }
    }
    if (problems.length > 0)
        throw new BadInputError(problems);
    return values;
}

;// CONCATENATED MODULE: ./packages/core/place-schema.ts

/** A Place as the JSON contracts hold it. */
const placeSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP().describe('Relative to the Git top level, with /'),
    line: schemas/* int */.Whr().min(1),
    column: schemas/* int */.Whr().min(1).describe('1-based, UTF-16 units'),
    endLine: schemas/* int */.Whr().min(1).optional(),
    endColumn: schemas/* int */.Whr().min(1).optional().describe('Exclusive'),
})
    .meta({ id: 'place' });

;// CONCATENATED MODULE: ./packages/core/plan.ts


/**
 * The changes that make live state equal desired state. Part of the Report (`plan`), and a published contract of its own
 * (`planVersion: 1`): fields may be added within a version, never change meaning. Holds no secret: of a sensitive field
 * only that it changes is said.
 */
const planActions = ['create', 'update', 'delete', 'replace', 'none'];
const riskLevels = ['none', 'low', 'medium', 'high'];
const reversibilities = ['full', 'partial', 'none'];
const planOutcomes = ['applied', 'failed', 'undone', 'kept', 'not-reached'];
const planFieldSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP().describe('As the platform names it: partitions, configs.retention.ms, config.tasks.max'),
    before: schemas/* string */.YjP().nullable().describe('null when it is not set'),
    after: schemas/* string */.YjP().nullable().describe('null when it is taken back to its default'),
    sensitive: schemas/* boolean */.zMY().describe('True when both values are left out'),
})
    .meta({ id: 'planField' });
const planChangeSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().describe('kind/name, unique in the plan'),
    kind: schemas/* string */.YjP().describe('topic, acl, schema, connector, ...'),
    name: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(planActions),
    step: schemas/* int */.Whr().min(1).describe('Changes of one step may run at the same time; steps run in ascending order'),
    fields: schemas/* array */.YOg(planFieldSchema),
    risk: schemas/* object */.Ikc({
        level: schemas/* enum */.k5n(riskLevels),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Why, one sentence for each risk'),
    }),
    reversibility: schemas/* object */.Ikc({
        level: schemas/* enum */.k5n(reversibilities),
        reason: schemas/* string */.YjP().optional().describe('What cannot be taken back, and why'),
    }),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What a reviewer should know and no field says'),
    place: placeSchema.optional().describe('Where the resource is declared'),
    outcome: schemas/* object */.Ikc({
        status: schemas/* enum */.k5n(planOutcomes)
            .describe('applied, failed, undone after a failure, kept where undoing was not possible, not reached'),
        durationMs: schemas/* number */.aig().min(0).optional(),
        reason: schemas/* string */.YjP().optional(),
    })
        .optional()
        .describe('What became of it; absent while it is only a plan'),
})
    .meta({ id: 'planChange' });
const planTargetSchema = schemas/* object */.Ikc({
    service: schemas/* enum */.k5n(['kafka', 'connect', 'registry']),
    address: schemas/* string */.YjP().describe('Brokers or URL, without a login'),
    clusterId: schemas/* string */.YjP().optional().describe('Id of the Kafka cluster that it is, or works on'),
    version: schemas/* string */.YjP().optional(),
})
    .meta({ id: 'planTarget' });
const planSchema = schemas/* object */.Ikc({
    planVersion: schemas/* literal */.euz(1),
    environment: schemas/* string */.YjP().optional().describe('The overlay of the manifest it was made for'),
    targets: schemas/* array */.YOg(planTargetSchema).describe('The services whose state was compared'),
    counts: schemas/* object */.Ikc(Object.fromEntries(planActions.map((action) => [action, schemas/* int */.Whr().min(0)]))),
    changes: schemas/* array */.YOg(planChangeSchema).describe('Every declared resource in the order of execution; action none too'),
})
    .meta({ id: 'plan' });
/** The plan's changes that would write something. */
function pendingChanges(plan) {
    return plan.changes.filter(({ action }) => action !== 'none');
}
/** JSON Schema (draft 2020-12) of a plan. */
function planJsonSchema() {
    return { title: 'Kafka DataOps plan', ...z.toJSONSchema(planSchema) };
}

;// CONCATENATED MODULE: ./packages/core/redact.ts
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
    let pattern;
    const text = (given) => {
        if (forms.size === 0)
            return given;
        pattern ??= new RegExp([...forms]
            .sort((left, right) => right.length - left.length)
            .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
            .join('|'), 'g');
        return given.replace(pattern, redacted);
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
            pattern = undefined;
        },
        text,
        data: (value) => visit(value, undefined),
    };
}
/** The secret itself, its lines when it has several, and the encodings in which it could travel. */
function formsOf(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const isPem = secret.includes('-----BEGIN');
    const parts = isPem ? lines.filter((line) => !line.startsWith('-----')) : [secret, secret.trim(), ...lines];
    const forms = new Set();
    for (const part of parts) {
        if (part.length < shortestSecret)
            continue;
        forms.add(part);
        forms.add(encodeURIComponent(part));
        forms.add(JSON.stringify(part).slice(1, -1));
        for (const form of base64Forms(part))
            forms.add(form);
    }
    return [...forms].filter((form) => form.length >= shortestSecret);
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

;// CONCATENATED MODULE: ./packages/core/severity.ts
const severities = ['error', 'warning', 'info'];
/**
 * The one table of severities: ours, ODCS's free words as found in public contracts and tools, and the levels of
 * alerts. Anything unlisted is an error, since a silent downgrade would let bad data through.
 */
const severityOfWord = {
    error: 'error',
    critical: 'error',
    high: 'error',
    major: 'error',
    blocker: 'error',
    fail: 'error',
    p1: 'error',
    p2: 'error',
    warning: 'warning',
    warn: 'warning',
    medium: 'warning',
    moderate: 'warning',
    minor: 'warning',
    low: 'info',
    p3: 'warning',
    p4: 'info',
    info: 'info',
    trivial: 'info',
    notice: 'info',
};
/** The severity of a free word (any case). `known` is false when the word is not in the table: then it is an error. */
function severityOf(word) {
    if (word === undefined)
        return { severity: 'error', known: true };
    const severity = severityOfWord[word.trim().toLowerCase()];
    return severity === undefined ? { severity: 'error', known: false } : { severity, known: true };
}
/** Sort key: errors first. */
function severityRank(severity) {
    return severities.indexOf(severity);
}
/** The seven data quality dimensions of ODCS 3.1. */
const dimensions = [
    'accuracy',
    'completeness',
    'conformity',
    'consistency',
    'coverage',
    'timeliness',
    'uniqueness',
];
const dimensionOfWord = {
    ac: 'accuracy',
    cp: 'completeness',
    cf: 'conformity',
    cs: 'consistency',
    cv: 'coverage',
    tm: 'timeliness',
    uq: 'uniqueness',
    validity: 'conformity',
    freshness: 'timeliness',
};
/** ODCS's dimension, its two-letter synonym, or our KPI words (validity is conformity, freshness is timeliness). */
function dimensionOf(word) {
    const lower = word.trim().toLowerCase();
    return dimensions.find((dimension) => dimension === lower) ?? dimensionOfWord[lower];
}

;// CONCATENATED MODULE: ./packages/core/render/quantity.ts

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
            return decimals > 2 ? `${formatNumber(value, decimals)} ms` : formatDuration(value);
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

;// CONCATENATED MODULE: ./packages/core/render/describe.ts





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
    return evidence?.place === undefined ? '' : formatPlace(evidence.place);
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
/** The result and the reason of a check that did not pass, a sentence each. */
function describeOutcome(check) {
    return [...(isTold(check) ? [describeResult(check)] : []), ...(check.reason === undefined ? [] : [check.reason])];
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
        : `, ${formatPercent(check.interval.confidence, 1)} interval ${formatPercent(check.interval.low)} to ${formatPercent(check.interval.high)}`;
    const rate = check.failed === 0 ? '' : ` (${formatPercent(check.rate)}${interval})`;
    return `${formatCount(check.failed)} of ${formatCount(check.evaluated)} failed${rate}`;
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
    if (coverage.read >= coverage.available)
        return `${counted(coverage.read, 'record')} read, all there are`;
    const share = formatPercent(coverage.read / coverage.available);
    return `${formatCount(coverage.read)} of ${counted(coverage.available, 'record')} read (${share})`;
}
/** Checks, coverage and duration of a report in one line. */
function describeCounts(report) {
    const counts = [describeChecks(report.checks), describeCoverage(report), `took ${formatDuration(report.durationMs)}`];
    return counts.filter((part) => part !== undefined).join(' · ');
}
/** `2 of 12 checks failed, 1 could not run, 3 skipped`, or `12 checks passed`; undefined without checks. */
function describeChecks(checks) {
    if (checks.length === 0)
        return undefined;
    const of = (status) => checks.filter((check) => check.status === status).length;
    if (of('passed') === checks.length)
        return `${counted(checks.length, 'check')} passed`;
    const parts = [`${formatCount(of('failed'))} of ${counted(checks.length, 'check')} failed`];
    if (of('error') > 0)
        parts.push(`${formatCount(of('error'))} could not run`);
    if (of('skipped') > 0)
        parts.push(`${formatCount(of('skipped'))} skipped`);
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
/** Checks that need a reader: failed and erroneous ones, the most severe first. */
function troubledChecks(report) {
    return report.checks
        .filter((check) => check.status === 'failed' || check.status === 'error')
        .toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity));
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
    };
}
function issueOfCheck(check) {
    const place = check.place ?? check.examples[0]?.place;
    const record = check.examples[0]?.record;
    return {
        rule: check.kind,
        severity: check.severity,
        message: `${check.name}: ${describeOutcome(check).join('. ')}`,
        fingerprint: fingerprint({ rule: check.kind, ...(place === undefined ? {} : { place }), identity: check.id }),
        check,
        ...(place === undefined ? {} : { place: placeOf(place) }),
        ...(record === undefined ? {} : { record }),
    };
}
function issueOfVerdict(report, severity) {
    const rule = `${report.operation}-${report.status}`;
    return { rule, severity, message: report.summary, fingerprint: fingerprint({ rule }) };
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
    return items.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity));
}

;// CONCATENATED MODULE: ./packages/core/render/escape.ts
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
function escape_commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command, as @actions/core escapes it. */
function escape_commandProperty(text) {
    return escape_commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./packages/core/render/fit.ts
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
    for (const issue of issuesOf(report)) {
        const level = levels[issue.severity];
        if (room[level] > 0) {
            room[level] -= 1;
            shown.push(annotationOf(issue, level));
        }
        else {
            hidden += 1;
        }
    }
    if (hidden > 0) {
        shown.push({
            level: 'notice',
            title: visible(report.operation),
            message: `${counted(hidden, 'more finding')} in the summary of this job`,
        });
    }
    return shown;
}
function annotationOf(issue, level) {
    const record = issue.record === undefined ? '' : formatRecord(issue.record);
    const lines = [
        issue.message,
        record === ''
            ? undefined
            : `First record: ${record}${issue.record?.path === undefined ? '' : ` at ${issue.record.path}`}`,
        issue.help,
    ].filter((line) => line !== undefined);
    return {
        level,
        title: truncate(visible(issue.check?.name ?? issue.rule), titleLimit),
        message: truncate(lines.map(visible).join('\n'), messageLimit),
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

;// CONCATENATED MODULE: ./packages/core/render/markdown.ts





const rules = { left: ':--', right: '--:' };
/** A table; columns that are empty in every row are left out, except the first. */
function table(columns, rows) {
    const cells = rows.map((row) => columns.map((column) => column.cell(row)));
    const used = columns.map((_, index) => index === 0 || cells.some((row) => row[index] !== ''));
    const line = (parts) => `| ${parts.filter((_, index) => used[index]).join(' | ')} |`;
    return [
        line(columns.map((column) => column.title)),
        line(columns.map((column) => rules[column.align ?? 'left'])),
        ...cells.map(line),
    ].join('\n');
}
/** A collapsed block; `title` and `body` are finished markdown. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function prose(text, { text: limit }) {
    return escapeMarkdown(truncate(text, limit));
}
function code(text, { text: limit }) {
    return markdownCode(truncate(text, limit));
}
/** `file:line:column`, as a link to the line where the files are known. */
function placeText(place, style) {
    if (place === undefined)
        return '';
    const shown = code(formatPlace(place), style);
    if (style.sourceUrl === undefined)
        return shown;
    return `[${shown}](${style.sourceUrl}/${encodePath(place.file)}#L${place.line})`;
}
const kpiSigns = { met: '✅ met', missed: '❌ missed', unknown: '❔ unknown' };
function kpiTable(kpis, style) {
    return table([
        { title: 'KPI', cell: (kpi) => prose(describeKpi(kpi).name, style) },
        { title: 'Value', align: 'right', cell: (kpi) => `**${prose(describeKpi(kpi).value, style)}**` },
        { title: 'Target', align: 'right', cell: (kpi) => prose(describeKpi(kpi).target, style) },
        { title: 'Status', cell: (kpi) => (kpi.target === undefined ? '' : kpiSigns[kpi.status]) },
    ], kpis);
}
function checksTable(checks, style) {
    return table([
        { title: 'Check', cell: (check) => `${checkMark(check).emoji} ${prose(check.name, style)}` },
        { title: 'Failed', align: 'right', cell: (check) => (check.evaluated === 0 ? '' : formatCount(check.failed)) },
        { title: 'Of', align: 'right', cell: (check) => (check.evaluated === 0 ? '' : formatCount(check.evaluated)) },
        {
            title: 'Rate',
            align: 'right',
            cell: (check) => (check.failed === 0 ? '' : prose(formatPercent(check.rate), style).replaceAll(' ', '&nbsp;')),
        },
        { title: 'Measured', align: 'right', cell: (check) => prose(check.measured ?? '', style) },
        { title: 'Allowed', cell: (check) => prose(check.threshold ?? '', style) },
        { title: 'Dimension', cell: (check) => check.dimension },
        { title: 'Severity', cell: (check) => (check.status === 'passed' ? '' : check.severity) },
        { title: 'Reason', cell: (check) => (check.status === 'skipped' ? prose(check.reason ?? '', style) : '') },
    ], checks);
}
function causesTable(causes, style) {
    return table([
        { title: 'Cause', cell: (cause) => prose(cause.cause, style) },
        { title: 'Records', align: 'right', cell: (cause) => formatCount(cause.count) },
        { title: 'First', cell: (cause) => whereText(cause.first, style) },
        { title: 'Last', cell: (cause) => whereText(cause.last, style) },
    ], causes);
}
function evidenceTable(evidence, style) {
    const optionalCode = (text) => (text === undefined ? '' : code(text, style));
    return table([
        { title: 'Record', cell: (item) => whereText(item, style) },
        { title: 'Time', cell: (item) => optionalCode(item.record?.timestamp) },
        { title: 'Key', cell: (item) => optionalCode(item.key) },
        { title: 'Path', cell: (item) => optionalCode(item.record?.path) },
        { title: 'Value', cell: (item) => optionalCode(item.value) },
        { title: 'Problem', cell: (item) => prose(item.message, style) },
    ], evidence);
}
function whereText(evidence, style) {
    const where = formatWhere(evidence);
    if (where === '')
        return '';
    return evidence?.record === undefined ? placeText(evidence?.place, style) : code(where, style);
}
function findingsTable(findings, style) {
    return table([
        {
            title: 'Finding',
            cell: (finding) => `${severityMark(finding.severity).emoji} ${prose(finding.message, style)}`,
        },
        { title: 'Where', cell: (finding) => findingPlace(finding, style) },
        { title: 'Times', align: 'right', cell: ({ count = 1 }) => (count === 1 ? '' : formatCount(count)) },
        { title: 'Rule', cell: (finding) => code(finding.rule, style) },
    ], findings);
}
function findingPlace(finding, style) {
    const record = finding.record ?? finding.first?.record;
    const parts = [
        placeText(finding.place, style),
        whereText(record === undefined ? finding.first : { record, message: '' }, style),
        record?.path === undefined ? '' : code(record.path, style),
    ];
    return parts.filter((part) => part !== '').join('<br>');
}
/** What to do, said once however many findings it is about. */
function helpList(findings, limit, style) {
    const helps = new Map();
    for (const finding of findings) {
        if (finding.help !== undefined && !helps.has(finding.help))
            helps.set(finding.help, finding.rule);
        if (helps.size === limit)
            break;
    }
    return [...helps].map(([help, rule]) => `- ${code(rule, style)}: ${prose(help, style)}`).join('\n');
}
/** Which version of the suite said all this, and when. */
function footer(report, style) {
    const parts = [`kafka-dataops ${report.toolVersion}`, `started ${report.startedAt}`];
    return `<sub>${parts.map((part) => prose(part, style)).join(' · ')}</sub>`;
}

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, Format except spacing prepended concatenation marks like ARABIC NUMBER SIGN, pure nonspacing/enclosing Mark). Tabs are ignored by design. Lone surrogates are measured as U+FFFD, which is how they are written out.
	2. Clusters starting with an RGI emoji (\p{RGI_Emoji}), regional indicators, or a digit/#/* with VS16 are double-width, even with trailing extenders (e.g., a dangling ZWJ, an extra variation selector, or a spacing mark). Only a stray emoji modifier adds its own swatch width.
	   A wide BMP emoji followed by VS15 (text presentation) is one column; anything after the VS15 is ignored.
	3. Minimally-qualified emoji ZWJ sequences (2+ Extended_Pictographic) are double-width, except that a stray emoji modifier after the sequence adds its own swatch width. An unqualified keycap (no VS16) is text, so it uses the width of its base.
	4. A cluster starting with Hangul (jamo or a precomposed syllable) is one syllable block with the width of its first code point (plus stray emoji modifiers), as in iTerm, Ghostty, and kitty.
	5. Otherwise sum the East Asian Width of every visible code point in the cluster: the base plus trailing spacing marks (including Thai/Lao AM), stray emoji modifiers, Indic conjunct consonants, and halfwidth dakuten/handakuten. Nothing after a ZWJ is counted.
	6. Spacing prepended concatenation marks (e.g., ARABIC NUMBER SIGN before digits) are one column each, unless the following glyph is wide (East Asian Wide or emoji, but not in VS15 text style), which takes them into its own cell.
*/

const segmenter = new Intl.Segmenter();
const nonAsciiOrControlRegex = /[^\u{20}-\u{7E}]/v;

// Spacing Prepended_Concatenation_Mark format characters (e.g., ARABIC NUMBER SIGN) that are visible signs spanning the following characters. Excludes the zero-width U+070F SYRIAC ABBREVIATION MARK.
const prependedConcatenationMarks = String.raw`\u{600}-\u{605}\u{6DD}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}`;
const prependedConcatenationMarksRegex = new RegExp(`^[${prependedConcatenationMarks}]+`, 'v');

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Format characters and marks), to detect whole-cluster zero-width, and to skip invisible code points when summing widths.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
// Line and paragraph separators (U+2028, U+2029) are intentionally not skipped: iTerm, Terminal.app, and kitty show them as one column.
const visibleCharacterRegex = new RegExp(String.raw`[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Enclosing_Mark}\p{Nonspacing_Mark}[\p{Format}--[${prependedConcatenationMarks}]]]`, 'v');

// Clusters starting with an RGI emoji sequence. Not anchored at the end, so trailing extenders (ZWJ, marks, variation selectors) in the same cluster do not hide the emoji.
// Regional indicators that do not form a valid flag (alone, or an unknown pair) are also shown as one wide symbol, and so is a digit, number sign, or asterisk with VS16 (an emoji presentation sequence that is not RGI on its own).
const emojiPrefixRegex = /^(?:\p{RGI_Emoji}|\p{Regional_Indicator}{1,2}|[\d#*]\u{FE0F})/v;

// A wide BMP emoji followed by VS15 asks for its narrow text style. Every BMP Emoji_Presentation character has a standardized text variation sequence.
// Limitation: astral emoji (e.g., 👍︎) keep their width, because only some of them have a text variation sequence and terminals disagree.
const textPresentationEmojiRegex = /^[\p{Emoji_Presentation}--[\u{10000}-\u{10FFFF}]]\u{FE0E}/v;

// Counts stray emoji modifiers from `fromIndex`, keeping the whole string for lookbehind context.
function strayEmojiModifierCount(string, fromIndex) {
	// Most emoji clusters are fully consumed by the emoji match
	if (fromIndex >= string.length) {
		return 0;
	}

	// An emoji modifier that does not follow an emoji modifier base (or a ZWJ) is shown as a standalone color swatch (UTS #51)
	const modifierRegex = /(?<![\p{Emoji_Modifier_Base}\u{200D}])\p{Emoji_Modifier}/gv;
	modifierRegex.lastIndex = fromIndex;

	let count = 0;
	while (modifierRegex.test(string)) {
		count++;
	}

	return count;
}

// Detect minimally-qualified emoji ZWJ sequences (missing VS16 but still render as double-width)
// A ZWJ only joins a following Extended_Pictographic into the cluster when an Extended_Pictographic comes before it (GB11), so this means 2+ Extended_Pictographic joined by a ZWJ.
const emojiZwjSequenceRegex = /\u{200D}\p{Extended_Pictographic}/v;

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

// Hangul jamo (U+1100..U+11FF, Hangul Jamo Extended-A and -B) and precomposed syllables. Includes the Default_Ignorable HANGUL CHOSEONG/JUNGSEONG FILLER (U+115F, U+1160), which start a syllable block in place of a missing jamo.
function isHangul(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C)
		|| (codePoint >= 0xAC_00 && codePoint <= 0xD7_A3)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

// Sums the East Asian Width of the visible code points of a cluster.
// Everything visible after the base still takes columns: spacing marks (Grapheme_Cluster_Break=SpacingMark, including Thai/Lao AM which are Lo), an emoji modifier not consumed by an emoji modifier sequence (shown as a standalone swatch), the consonants of an Indic conjunct joined by a virama (GB9c), and halfwidth dakuten/handakuten. A ZWJ ends the counting.
function visibleCodePointsWidth(visibleSegment, eastAsianWidthOptions) {
	let width = 0;

	for (const character of visibleSegment) {
		// Match terminal handling of explicit Indic half-forms by counting only the visible characters before a ZWJ in the cluster
		if (character === '\u{200D}') {
			break;
		}

		if (visibleCharacterRegex.test(character)) {
			width += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return width;
}

function clusterWidth(segment, eastAsianWidthOptions) {
	// Spacing prepended concatenation marks (e.g., ARABIC NUMBER SIGN) are visible one-column signs that join the next character. A wide glyph (East Asian Wide or emoji, but not a VS15 text style) takes them into its own cell.
	// The marks are in U+0600..U+08FF plus U+110BD and U+110CD, so most clusters skip the regex
	const firstCodePoint = segment.codePointAt(0);
	const marks = firstCodePoint === 0x1_10_BD || firstCodePoint === 0x1_10_CD || (firstCodePoint >= 0x6_00 && firstCodePoint <= 0x8_FF) ? prependedConcatenationMarksRegex.exec(segment) : undefined;
	if (marks) {
		const rest = segment.slice(marks[0].length);
		const restWidth = clusterWidth(rest, eastAsianWidthOptions);
		const visibleRest = baseVisible(rest);
		const isWideGlyph = restWidth >= 2 && (
			eastAsianWidth(visibleRest.codePointAt(0), eastAsianWidthOptions) === 2
			|| emojiPrefixRegex.test(visibleRest)
			|| emojiZwjSequenceRegex.test(visibleRest)
		);
		return isWideGlyph ? restWidth : [...marks[0]].length + restWidth;
	}

	// Zero-width / non-printing clusters (including a Hangul filler with only invisible extenders)
	const visibleSegment = baseVisible(segment);
	if (visibleSegment === undefined) {
		return 0;
	}

	// Checked on the raw cluster, since it can start with a Default_Ignorable filler
	if (isHangul(firstCodePoint)) {
		return eastAsianWidth(firstCodePoint, eastAsianWidthOptions) + (strayEmojiModifierCount(segment, 1) * 2);
	}

	if (textPresentationEmojiRegex.test(visibleSegment)) {
		return 1;
	}

	// Emoji width logic. Uses the visible part, so leading invisible characters do not hide the emoji.
	const emoji = emojiPrefixRegex.exec(visibleSegment);
	if (emoji) {
		return 2 + (strayEmojiModifierCount(visibleSegment, emoji[0].length) * 2);
	}

	// Minimally-qualified emoji ZWJ sequences are double-width, like RGI emoji, except that a stray emoji modifier after the sequence is shown as its own swatch. Everything else: EAW of the cluster’s visible scalars, including trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ)
	const zwjSequence = emojiZwjSequenceRegex.exec(visibleSegment);
	return zwjSequence
		? 2 + (strayEmojiModifierCount(visibleSegment, zwjSequence.index + zwjSequence[0].length) * 2)
		: visibleCodePointsWidth(visibleSegment, eastAsianWidthOptions);
}

function unicodeWidth(string, ambiguousIsNarrow) {
	// Count the initial printable ASCII directly, keeping its last character as a possible grapheme base.
	let width = 0;
	const firstNonAsciiIndex = string.search(nonAsciiOrControlRegex);
	if (firstNonAsciiIndex > 1) {
		width = firstNonAsciiIndex - 1;
		string = string.slice(width);
	}

	// Keep the first trailing ASCII character with the Unicode prefix.
	let suffixStart = string.length;
	while (suffixStart > 0) {
		const codePoint = string.codePointAt(suffixStart - 1);
		if (codePoint < 0x20 || codePoint > 0x7E) {
			break;
		}

		suffixStart--;
	}

	if (suffixStart + 1 < string.length) {
		width += string.length - suffixStart - 1;
		string = string.slice(0, suffixStart + 1);
	}

	// Printable ASCII, common Han, and precomposed Hangul have fixed widths and cannot form multi-character graphemes together.
	if (!/[^\u{20}-\u{7E}\u{4E00}-\u{9FFF}\u{AC00}-\u{D7A3}]/v.test(string)) {
		return width + string.length + string.replaceAll(/[\u{20}-\u{7E}]/gv, '').length;
	}

	// A lone surrogate is written out as U+FFFD REPLACEMENT CHARACTER
	string = string.toWellFormed();

	// Kirat Rai vowel runs form one glyph, including canonically decomposed vowels. Collapse them before segmentation so older Unicode tables give the same width.
	string = string.replaceAll(/(?<=[\u{16D63}-\u{16D6A}])[\u{16D63}-\u{16D6A}]+/gv, '');

	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Fast path: a single visible UTF-16 code unit has its East Asian Width under every rule above (a single-code-point RGI emoji is East Asian Wide, and a Hangul cluster uses the width of its first code point).
		if (segment.length === 1) {
			if (visibleCharacterRegex.test(segment)) {
				width += eastAsianWidth(segment.codePointAt(0), eastAsianWidthOptions);
			}

			continue;
		}

		width += clusterWidth(segment, eastAsianWidthOptions);
	}

	return width;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u{1B}') || string.includes('\u{9B}'))) {
		string = stripAnsi(string);
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup. Its width equals its length.
	// A negated class without a quantifier, since `^[…]*$` overflows V8's backtrack stack (RangeError) on strings with millions of characters.
	return nonAsciiOrControlRegex.test(string) ? unicodeWidth(string, ambiguousIsNarrow) : string.length;
}

;// CONCATENATED MODULE: ./packages/core/render/layout.ts

/** Text in terminal columns: wide characters count two. All widths are columns. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** At most `width` columns; a cut text ends with `…`. */
function clip(text, width) {
    if (stringWidth(text) <= width)
        return text;
    let kept = '';
    let room = Math.max(0, width - 1);
    for (const { segment } of graphemes.segment(text)) {
        room -= stringWidth(segment);
        if (room < 0)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
function pad(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
    return side === 'left' ? text + space : space + text;
}
/** Lines of at most `width` columns, broken at spaces; a word that is longer is broken where it must be. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (stringWidth(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = breakWord(word, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
    }
    lines.push(line);
    return lines;
}
function breakWord(word, width) {
    if (stringWidth(word) <= width)
        return [word];
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const { segment } of graphemes.segment(word)) {
        const columns = stringWidth(segment);
        if (used + columns > width && piece !== '') {
            pieces.push(piece);
            piece = '';
            used = 0;
        }
        piece += segment;
        used += columns;
    }
    pieces.push(piece);
    return pieces;
}
/**
 * The cells of every row, padded so that columns line up, with the flexible column clipped to make a row fit `width`.
 * Columns that are empty in every row are dropped (as empty texts without padding).
 */
function alignColumns(rows, columns, width, gap = 2) {
    const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => stringWidth(row[index] ?? ''))));
    const used = widths.filter((columnWidth) => columnWidth > 0);
    const excess = used.reduce((sum, columnWidth) => sum + columnWidth, 0) + gap * (used.length - 1) - width;
    const flexible = columns.findIndex((column) => column.flexible === true);
    if (excess > 0 && flexible >= 0)
        widths[flexible] = Math.max(12, (widths[flexible] ?? 0) - excess);
    return rows.map((row) => columns.map((column, index) => {
        const columnWidth = widths[index] ?? 0;
        return pad(clip(row[index] ?? '', columnWidth), columnWidth, column.align);
    }));
}

;// CONCATENATED MODULE: ./packages/core/render/plan.ts







const plan_marks = {
    create: { sign: '+', emoji: '➕', will: 'will be created', did: 'created', tone: 'good' },
    update: { sign: '~', emoji: '✏️', will: 'will be changed', did: 'changed', tone: 'attention' },
    delete: { sign: '-', emoji: '➖', will: 'will be deleted', did: 'deleted', tone: 'bad' },
    replace: { sign: '±', emoji: '♻️', will: 'will be replaced', did: 'replaced', tone: 'bad' },
    none: { sign: '=', emoji: '🟰', will: 'stays as it is', did: 'stayed as it was', tone: 'neutral' },
};
/** How a change reads: what will happen, or what became of it. */
function headline({ action, outcome }) {
    const { will, did } = plan_marks[action];
    switch (outcome?.status) {
        case undefined:
            return will;
        case 'applied':
            return did;
        case 'failed':
            return `could not be ${did}`;
        case 'undone':
            return `${did} and set back`;
        case 'kept':
            return `${did}, and not set back`;
        case 'not-reached':
            return 'was not reached';
    }
}
/** `2 to create, 1 to change, 3 unchanged`. */
function describeActions({ counts }) {
    const words = {
        create: 'to create',
        update: 'to change',
        delete: 'to delete',
        replace: 'to replace',
        none: 'unchanged',
    };
    const parts = planActions.filter((action) => counts[action] > 0).map((action) => `${counts[action]} ${words[action]}`);
    return parts.length === 0 ? 'nothing is declared' : parts.join(', ');
}
function describeTarget({ service, address, clusterId, version }) {
    const names = { kafka: 'Kafka', connect: 'Kafka Connect', registry: 'schema registry' };
    const facts = [clusterId === undefined ? '' : `cluster ${clusterId}`, version ?? ''].filter((fact) => fact !== '');
    return `${names[service]} ${address}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
const plan_hidden = '(secret)';
const isShown = ({ action, notes }) => action !== 'none' || notes.length > 0;
/** Texts of a field's two sides; null where there is none. */
function sides({ before, after, sensitive }, action) {
    if (!sensitive)
        return { before, after };
    return {
        before: action === 'create' ? null : (before ?? plan_hidden),
        after: action === 'delete' ? null : (after ?? plan_hidden),
    };
}
/** Changes that a terminal shows in one go. */
const shownChanges = 100;
const shownFields = 40;
/** The plan as lines for a terminal, in the form that Terraform made known. */
function planLines(plan, page) {
    const { paint } = page;
    const shown = plan.changes.filter(isShown);
    return [
        `${paint('bold', 'Plan')}: ${describeActions(plan)}`,
        ...plan.targets.map((target) => paint('dim', `  ${visible(truncate(describeTarget(target), 200))}`)),
        ...shown.slice(0, shownChanges).flatMap((change) => changeLines(change, page)),
        ...(shown.length > shownChanges
            ? [paint('dim', `  ${counted(shown.length - shownChanges, 'more change')} in the JSON report`)]
            : []),
    ];
}
function changeLines(change, { paint, width }) {
    const mark = plan_marks[change.action];
    const place = change.place === undefined ? '' : `  ${paint('place', visible(formatPlace(change.place)))}`;
    const sentence = (sign, tone, text) => wrap(visible(truncate(text, 1_000)), width - 6).map((line, index) => index === 0 ? `    ${paint(tone, sign)} ${line}` : `      ${line}`);
    const { risk, reversibility, outcome } = change;
    const risky = risk.level === 'high' || risk.level === 'medium';
    return [
        `  ${paint(mark.tone, mark.sign)} ${paint('bold', visible(truncate(change.id, 160)))} ${headline(change)}${place}`,
        ...change.fields.slice(0, shownFields).flatMap((field) => fieldLines(field, change.action, { paint, width })),
        ...(change.fields.length > shownFields
            ? [paint('dim', `      ${counted(change.fields.length - shownFields, 'more field')} in the JSON report`)]
            : []),
        ...(risky
            ? risk.reasons.flatMap((reason) => sentence('!', risk.level === 'high' ? 'bad' : 'attention', `${risk.level} risk: ${reason}`))
            : []),
        ...(change.action !== 'none' && reversibility.reason !== undefined
            ? sentence('↩', 'neutral', `${reversibility.level === 'none' ? 'cannot be undone' : 'can be undone in part'}: ${reversibility.reason}`)
            : []),
        ...change.notes.flatMap((note) => sentence('·', 'neutral', note)),
        ...(outcome?.reason === undefined ? [] : sentence('✗', 'bad', outcome.reason)),
    ];
}
function fieldLines(field, action, { paint, width }) {
    const { before, after } = sides(field, action);
    const quote = (text) => (text === plan_hidden ? text : JSON.stringify(truncate(text, 300)));
    const text = before === null
        ? `${field.path} = ${quote(after ?? '')}`
        : after === null
            ? `${field.path} = ${quote(before)}${action === 'delete' ? '' : ' -> (default)'}`
            : `${field.path} = ${quote(before)} -> ${quote(after)}`;
    const sign = before === null ? '+' : after === null ? '-' : '~';
    const tone = before === null ? 'good' : after === null ? 'bad' : 'attention';
    return wrap(visible(text), width - 8).map((line, index) => index === 0 ? `      ${paint(tone, sign)} ${line}` : `          ${line}`);
}
/** The plan as markdown: a table of what changes, and each change's fields behind a click. `limit` bounds the changes. */
function planBlocks(plan, limit, style) {
    const shown = plan.changes.filter(isShown);
    const taken = shown.slice(0, limit);
    return [
        `### Plan: ${describeActions(plan)}`,
        ...(plan.targets.length === 0
            ? []
            : [plan.targets.map((target) => `- ${prose(describeTarget(target), style)}`).join('\n')]),
        ...(taken.length === 0 ? [] : [changesTable(taken, style), ...taken.map((change) => changeDetails(change, style))]),
    ];
}
/** How many of the plan's changes `planBlocks` leaves out. */
function hiddenChanges(plan, limit) {
    return Math.max(0, plan.changes.filter(isShown).length - limit);
}
const riskSigns = { none: '', low: 'low', medium: '⚠️ medium', high: '🛑 high' };
const undoWords = { full: 'yes', partial: 'in part', none: 'no' };
function changesTable(changes, style) {
    return table([
        { title: 'Resource', cell: (change) => `${plan_marks[change.action].emoji} ${code(change.id, style)}` },
        { title: 'What', cell: headline },
        { title: 'Risk', cell: ({ risk }) => riskSigns[risk.level] },
        { title: 'Undo', cell: ({ action, reversibility }) => (action === 'none' ? '' : undoWords[reversibility.level]) },
        { title: 'Where', cell: ({ place }) => placeText(place, style) },
    ], changes);
}
function changeDetails(change, style) {
    const { risk, reversibility, outcome, action } = change;
    const side = (text) => (text === null ? '' : code(text, style));
    const sentences = [
        ...(outcome?.reason === undefined ? [] : [outcome.reason]),
        ...(risk.level === 'none' || risk.level === 'low'
            ? []
            : risk.reasons.map((reason) => `${risk.level} risk: ${reason}`)),
        ...(action === 'none' || reversibility.reason === undefined ? [] : [`Undo: ${reversibility.reason}`]),
        ...change.notes,
    ];
    const fields = change.fields.length === 0
        ? ''
        : table([
            { title: 'Field', cell: ({ path }) => code(path, style) },
            { title: 'Before', cell: (field) => side(sides(field, action).before) },
            { title: 'After', cell: (field) => side(sides(field, action).after) },
        ], change.fields);
    const body = [fields, sentences.map((sentence) => `- ${prose(sentence, style)}`).join('\n')];
    const title = `${plan_marks[action].emoji} ${prose(change.id, style)} ${headline(change)}`;
    return details(title, body.filter((block) => block !== '').join('\n\n'));
}

;// CONCATENATED MODULE: ./packages/core/render/schemas.ts




/** What changed in schemas as people read it: a verdict per subject, the fields that changed, and how types hang together. */
const verdictWords = {
    compatible: '✅ compatible',
    incompatible: '❌ breaks',
    waived: '⚠️ breaks, approved',
    new: '🆕 new',
    unchanged: '➖ unchanged',
    'not-compared': '⏭️ not compared',
};
/** The subjects, what each was compared with and what came of it. `limit` bounds them. */
function subjectBlocks(schemas, limit, style) {
    const subjects = schemas.subjects.slice(0, limit);
    return [
        ...(subjects.length === 0 ? [] : ['### Subjects', subjectsTable(subjects, style)]),
        ...releaseLine(schemas, style),
    ];
}
/** What changed in the types, and how they hang together. `limit` bounds the rows. */
function changeBlocks({ types }, limit, style) {
    const rows = changeRows(types);
    const changes = schemas_changesTable(rows.slice(0, limit), style);
    const open = rows.length <= 30;
    return [
        ...(rows.length === 0
            ? []
            : open
                ? ['### Changes', changes]
                : [details(`${counted(rows.length, 'change')} of types`, changes)]),
        ...classDiagram(types),
    ];
}
/** The short form: the subjects, and the changes behind a click. */
function schemaCommentBlocks(schemas, limit, style) {
    const subjects = schemas.subjects.slice(0, limit);
    const rows = changeRows(schemas.types);
    return [
        ...(subjects.length === 0 ? [] : [subjectsTable(subjects, style)]),
        ...releaseLine(schemas, style),
        ...(rows.length === 0
            ? []
            : [details(`${counted(rows.length, 'change')} of types`, schemas_changesTable(rows.slice(0, limit), style))]),
    ];
}
/** How many subjects and changes the blocks leave out at a limit. */
function hiddenSchemaRows(schemas, limit) {
    return Math.max(0, schemas.subjects.length - limit) + Math.max(0, changeRows(schemas.types).length - limit);
}
function subjectsTable(subjects, style) {
    return table([
        { title: 'Subject', cell: ({ subject }) => code(subject, style) },
        { title: 'Verdict', cell: ({ change, verdict }) => (change === 'removed' ? '🗑️ removed' : verdictWords[verdict]) },
        { title: 'Level', cell: ({ level }) => prose(level, style) },
        { title: 'Compared with', cell: ({ comparedWith }) => prose(spanOf(comparedWith), style) },
        { title: 'Why', cell: ({ reasons }) => prose(whyOf(reasons), style) },
        { title: 'Release', cell: ({ bump = '' }) => bump },
        { title: 'Version', align: 'right', cell: versionOf },
        {
            title: 'Id',
            align: 'right',
            cell: ({ registered }) => (registered === undefined ? '' : String(registered.id)),
        },
    ], subjects);
}
function spanOf(labels) {
    return labels.length <= 2 ? labels.join(', ') : `${labels[0]} to ${labels.at(-1)} (${labels.length})`;
}
function whyOf(reasons) {
    const [first = ''] = reasons;
    return reasons.length > 1 ? `${first} (and ${formatCount(reasons.length - 1)} more)` : first;
}
function versionOf({ registered, nextVersion }) {
    if (registered?.version !== undefined)
        return `${registered.version}${registered.isNew ? '' : ' (had it)'}`;
    return nextVersion === undefined ? '' : `would be ${nextVersion}`;
}
function releaseLine({ release }, style) {
    if (release === undefined)
        return [];
    const { bump, current, next } = release;
    const from = current === undefined ? '' : ` after ${code(current, style)}`;
    const named = next === undefined ? `a ${bump} version` : `${code(next, style)}, a ${bump} version`;
    return [`These changes ask for ${named}${from}.`];
}
/** One row per changed field or symbol, and per type that changed as a whole. */
function changeRows(types) {
    return types.flatMap((type) => {
        if (type.change === 'added' || type.change === 'removed')
            return [{ type }];
        const members = type.members.filter(({ change }) => change !== undefined).map((member) => ({ type, member }));
        return type.change === 'changed' && members.length > 0 ? members : [{ type }, ...members];
    });
}
const memberWords = {
    added: '➕ added',
    removed: '➖ removed',
    retyped: '✏️ retyped',
    renamed: '🏷️ renamed',
    default: '✏️ default',
    other: '📝 described',
};
const typeWords = {
    added: '➕ added',
    removed: '➖ removed',
    changed: '📝 described',
    renamed: '🏷️ renamed',
    moved: '📦 moved',
};
function schemas_changesTable(rows, style) {
    return table([
        { title: 'Type', cell: ({ type }) => code(type.type, style) },
        { title: 'Change', cell: ({ type, member }) => changeWord(type, member) },
        { title: 'Field or symbol', cell: ({ member }) => (member === undefined ? '' : code(member.name, style)) },
        { title: 'Before', cell: (row) => optionalCode(sidesOf(row).before, style) },
        { title: 'After', cell: (row) => optionalCode(sidesOf(row).after, style) },
        {
            title: 'Where',
            cell: ({ type, member }) => placeText(member === undefined ? type.place : member.place, style),
        },
    ], rows);
}
function changeWord(type, member) {
    if (member?.change !== undefined)
        return memberWords[member.change];
    const inside = type.change === 'added' && type.kind !== 'fixed' ? `, ${describeMembers(type)}` : '';
    return `${typeWords[type.change]}${inside}`;
}
function describeMembers({ kind, members }) {
    return counted(members.length, kind === 'enum' ? 'symbol' : 'field');
}
function optionalCode(text, style) {
    return text === undefined || text === '' ? '' : code(text, style);
}
function sidesOf({ type, member }) {
    if (member === undefined)
        return { before: type.before, after: type.change === 'renamed' ? type.type : undefined };
    if (member.change === 'added')
        return { after: member.type };
    if (member.change === 'removed')
        return { before: member.type };
    return { before: member.before, after: member.after };
}
/** Larger diagrams say nothing, and mermaid refuses them. */
const diagramTypes = 20;
const diagramMembers = 15;
const plainMembers = 5;
/** The types that changed with their fields (+ added, - removed, ~ changed), and which uses which. */
function classDiagram(types) {
    const drawn = types.filter(({ change }) => change !== 'moved');
    if (drawn.length === 0 || drawn.length > diagramTypes)
        return [];
    const ids = new Map(drawn.map(({ type }, index) => [type, `T${index + 1}`]));
    const lines = drawn.flatMap((type) => classLines(type, ids.get(type.type) ?? ''));
    const uses = drawn.flatMap((type) => type.members
        .filter(({ change }) => change !== 'removed')
        .flatMap((member) => member.uses.flatMap((used) => {
        const target = ids.get(used);
        return target === undefined ? [] : [`    ${ids.get(type.type)} --> ${target} : ${mermaidLabel(member.name)}`];
    })));
    return [['```mermaid', 'classDiagram', ...lines, ...new Set(uses), '```'].join('\n')];
}
const memberSigns = {
    added: '+',
    removed: '-',
    retyped: '~',
    renamed: '~',
    default: '~',
    other: '',
};
function classLines({ type, kind, change, members }, id) {
    const isTold = (member) => member.change !== undefined && member.change !== 'other';
    let plain = 0;
    const shown = members.filter((member) => isTold(member) || ++plain <= plainMembers).slice(0, diagramMembers);
    const rest = members.length - shown.length;
    const word = change === 'changed' ? kind : `${change} ${kind}`;
    return [
        `    class ${id}["${mermaidLabel(truncate(type, 60))} (${word})"] {`,
        ...shown.map((member) => `        ${memberSigns[member.change ?? 'other']}${memberLabel(member)}`),
        ...(rest > 0 ? [`        and ${rest} more`] : []),
        '    }',
    ];
}
/** Without the marks that mermaid reads: brackets make a method, tildes a generic. */
function memberLabel({ name, type, change, before, after }) {
    const shown = change === 'retyped' ? `${before} to ${after}` : change === 'renamed' ? `was ${before}` : type;
    const words = shown.replaceAll('<', ' of ').replaceAll('>', '').replaceAll('?', ' optional').replaceAll('|', ' or ');
    return mermaidLabel(truncate(`${name} ${words}`, 60))
        .replace(/[()~%/]/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
}
const shownTypes = 30;
const shownMembers = 20;
/** What changed in the types, as lines for a terminal. */
function schemaLines({ types, release }, { paint }) {
    if (types.length === 0)
        return [];
    const next = release === undefined ? '' : ` (${release.bump}${release.next === undefined ? '' : `: ${release.next}`})`;
    return [
        `${paint('bold', 'Changes')}${paint('dim', visible(next))}`,
        ...types.slice(0, shownTypes).flatMap((type) => typeLines(type, paint)),
        ...(types.length > shownTypes
            ? [paint('dim', `  ${counted(types.length - shownTypes, 'more type')} in the JSON report`)]
            : []),
    ];
}
const typeSigns = { added: '+', removed: '-', changed: '~', renamed: '~', moved: '=' };
const signTones = { '+': 'good', '-': 'bad', '~': 'attention', '=': 'neutral', '': 'neutral' };
function typeLines(type, paint) {
    const sign = typeSigns[type.change];
    const was = type.before === undefined ? '' : `, was ${type.before}`;
    const what = type.change === 'added'
        ? ` (new ${type.kind}, ${describeMembers(type)})`
        : type.change === 'removed'
            ? ' (removed)'
            : was;
    const changed = type.change === 'added' || type.change === 'removed' ? [] : type.members.filter(({ change }) => change);
    const text = (value) => visible(truncate(value, 120));
    return [
        `  ${paint(signTones[sign], sign)} ${text(type.type)}${paint('dim', text(what))}`,
        ...changed.slice(0, shownMembers).map((member) => {
            const memberSign = memberSigns[member.change ?? 'other'];
            return `      ${paint(signTones[memberSign], memberSign || '·')} ${text(memberText(member))}`;
        }),
        ...(changed.length > shownMembers
            ? [paint('dim', `      ${counted(changed.length - shownMembers, 'more change')}`)]
            : []),
    ];
}
function memberText({ name, type, change, before, after }) {
    if (change === 'retyped')
        return `${name}: ${before} -> ${after}`;
    if (change === 'default')
        return `${name}: default ${before} -> ${after}`;
    if (change === 'renamed')
        return `${name}: was ${before}`;
    if (change === 'other')
        return `${name}: described otherwise`;
    return type === '' ? name : `${name}: ${type}`;
}

;// CONCATENATED MODULE: ./packages/core/render/verdict.ts
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

;// CONCATENATED MODULE: ./packages/core/render/comment.ts







const comment_levels = [
    { checks: 20, findings: 20, changes: 60, text: 400 },
    { checks: 10, findings: 10, changes: 20, text: 150 },
    { checks: 5, findings: 5, changes: 8, text: 80 },
];
/** The short form for a pull request: verdict, KPIs, failed checks with one record each, the gravest findings. */
function renderComment(report, options = {}) {
    const { limitCharacters = 65_536, marker, sourceUrl, summaryUrl } = options;
    const head = marker === undefined ? '' : `${commentMarker(marker)}\n`;
    const renderings = comment_levels
        .values()
        .map((detail) => renderAt(report, detail, sourceUrl === undefined ? detail : { ...detail, sourceUrl }, summaryUrl));
    return head + fit(renderings, limitCharacters - head.length - 1, (text) => text.length, omissionNotice(summaryUrl));
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
    const verdict = verdictOf(report);
    const troubled = sectionedChecks(report);
    const checks = troubled.slice(0, detail.checks);
    const byCheck = findingsByCheck(report, troubled);
    const others = byCheck.others;
    const findings = others.slice(0, detail.findings);
    const examples = checks.flatMap((check) => check.examples.slice(0, 1));
    const help = helpList([...checks.flatMap((check) => byCheck.of(check)), ...findings], detail.findings, style);
    const skipped = checksWith(report, 'skipped').filter((check) => !isToldBySubject(report, check));
    const blocks = [
        `### ${verdict.emoji} ${prose(report.operation, style)} ${verdict.word}`,
        prose(report.summary, style),
        ...(report.kpis.length === 0 ? [] : [kpiTable(report.kpis.slice(0, 20), style)]),
        ...(report.plan === undefined ? [] : planBlocks(report.plan, detail.changes, style)),
        ...(report.schemas === undefined ? [] : schemaCommentBlocks(report.schemas, detail.checks, style)),
        ...(checks.length === 0 ? [] : [checksTable(checks, style)]),
        ...(findings.length === 0 ? [] : [findingsTable(findings, style)]),
        ...(examples.length === 0 ? [] : [details('A failing record of each check', evidenceTable(examples, style))]),
        ...(help === '' ? [] : [details('What to do', help)]),
        ...(skipped.length === 0
            ? []
            : [details(`${counted(skipped.length, 'check')} skipped`, checksTable(skipped.slice(0, detail.checks), style))]),
        prose(describeCounts(report), style) + (summaryUrl === undefined ? '' : ` · [all results](${summaryUrl})`),
    ];
    const unseen = report.plan === undefined ? 0 : hiddenChanges(report.plan, detail.changes);
    const unseenSchemas = report.schemas === undefined ? 0 : hiddenSchemaRows(report.schemas, detail.checks);
    const omitted = [
        ...(unseenSchemas > 0 ? [counted(unseenSchemas, 'row of schemas', 'rows of schemas')] : []),
        ...(unseen > 0 ? [counted(unseen, 'change of the plan', 'changes of the plan')] : []),
        ...(troubled.length > checks.length ? [counted(troubled.length - checks.length, 'failed check')] : []),
        ...(others.length > findings.length ? [counted(others.length - findings.length, 'finding')] : []),
    ];
    return { blocks, omitted };
}

;// CONCATENATED MODULE: ./packages/core/render/html-markup.ts

/** Template of HTML: every interpolated text is escaped, as element text and in a quoted attribute alike. */
function markup(strings, ...parts) {
    let html = strings[0] ?? '';
    parts.forEach((part, index) => {
        html += [part].flat().map(write).join('') + (strings[index + 1] ?? '');
    });
    return { html };
}
function write(part) {
    if (part === undefined)
        return '';
    return typeof part === 'object' ? part.html : escapeHtml(String(part));
}
/** Text of our own, as a style sheet, that must stand as it is. */
function trusted(html) {
    return { html };
}
const nothing = { html: '' };

;// CONCATENATED MODULE: ./packages/core/render/html-charts.ts




/** The share of failures on a bar from 0 to 100 %, with its confidence interval. Never invisible when it is not zero. */
function rateMeter(check) {
    if (check.evaluated === 0)
        return nothing;
    const { tone } = severityMark(check.severity);
    const width = check.failed === 0 ? 0 : Math.max(0.6, check.rate * 100);
    const interval = check.interval;
    return markup `<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${formatPercent(check.rate)} failed">
<rect class="track" x="0" y="0" width="100" height="10"/>
<rect class="fill-${tone}" x="0" y="0" width="${decimal(width)}" height="10"/>
${interval === undefined ? nothing : markup `<rect class="interval" x="${decimal(interval.low * 100)}" y="3" width="${decimal(Math.max(0, interval.high - interval.low) * 100)}" height="4"/>`}
</svg>`;
}
/** The values of a KPI over the runs as a line, with its target; a run without a value leaves a gap. */
function sparkline(kpi, history) {
    const values = [...history.map((run) => run.kpis.find(({ id }) => id === kpi.id)?.value ?? null), kpi.value];
    const known = values.filter((value) => value !== null);
    if (known.length < 2)
        return nothing;
    const all = kpi.target === undefined ? known : [...known, kpi.target.value];
    const low = Math.min(...all);
    const high = Math.max(...all);
    const span = high - low || 1;
    const x = (index) => 2 + (index / (values.length - 1)) * 196;
    const y = (value) => (high === low ? 20 : 36 - ((value - low) / span) * 32);
    const lines = runsOfValues(values).map((points) => markup `<polyline class="trend" points="${points.map(({ index, value }) => `${decimal(x(index))},${decimal(y(value))}`).join(' ')}"/>`);
    const target = kpi.target === undefined ? undefined : decimal(y(kpi.target.value));
    const first = known[0] ?? 0;
    return markup `<svg class="spark" viewBox="0 0 200 40" preserveAspectRatio="none" role="img" aria-label="${values.length} runs, from ${describeKpi({ ...kpi, value: first }).value} to ${describeKpi(kpi).value}">
${target === undefined ? nothing : markup `<line class="target" x1="0" x2="200" y1="${target}" y2="${target}"/>`}
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
        const verdict = verdictOf(run);
        return markup `<rect class="fill-${verdict.tone}" x="${index * 16}" y="0" width="13" height="16" rx="2"><title>${run.startedAt} ${verdict.word}</title></rect>`;
    });
    const passed = shown.filter((run) => verdictOf(run).tone === 'good').length;
    return markup `<svg class="strip" width="${shown.length * 16}" height="16" viewBox="0 0 ${shown.length * 16} 16" role="img" aria-label="${passed} of ${shown.length} runs passed">${squares}</svg>`;
}
/** The distribution of a numeric field, its median marked; or the most frequent values of any other. */
function distribution(field) {
    const bins = field.histogram ?? [];
    const tallest = Math.max(0, ...bins.map((bin) => bin.count));
    const [first, last] = [bins[0], bins.at(-1)];
    if (tallest === 0 || first === undefined || last === undefined)
        return frequentValues(field);
    const span = last.to - first.from || 1;
    const x = (value) => ((value - first.from) / span) * 400;
    const bars = bins.map((bin) => {
        const height = bin.count === 0 ? 0 : Math.max(1, (bin.count / tallest) * 100);
        const width = Math.max(1, x(bin.to) - x(bin.from) - 1);
        return markup `<rect class="bar" x="${decimal(x(bin.from))}" y="${decimal(104 - height)}" width="${decimal(width)}" height="${decimal(height)}"><title>${formatNumber(bin.from)} to ${formatNumber(bin.to)}: ${formatCount(bin.count)}</title></rect>`;
    });
    const median = field.quantiles?.find(({ quantile }) => quantile === 0.5)?.value;
    const line = median === undefined
        ? nothing
        : markup `<line class="median" x1="${decimal(x(median))}" x2="${decimal(x(median))}" y1="0" y2="104"><title>median ${formatNumber(median)}</title></line>`;
    return markup `<svg class="histogram" viewBox="0 0 400 104" preserveAspectRatio="none" role="img" aria-label="Distribution from ${formatNumber(first.from)} to ${formatNumber(last.to)} in ${bins.length} bins">${bars}${line}</svg>
<div class="axis"><span>${shortNumber(first.from)}</span><span>${shortNumber(last.to)}</span></div>`;
}
function frequentValues(field) {
    const values = (field.frequent ?? []).slice(0, 6);
    const most = Math.max(1, ...values.map(({ count }) => count));
    return markup `${values.map(({ value, count }) => markup `<div class="axis"><code>${value}</code><span>${formatCount(count)}</span></div>
<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" x="0" y="0" width="100" height="10"/><rect class="bar" x="0" y="0" width="${decimal((count / most) * 100)}" height="10"/></svg>`)}`;
}
/** Four significant digits from a billion on (`419.2B`), else up to two decimals: what fits under a drawing. */
function shortNumber(value) {
    if (Math.abs(value) < 1e9 || Math.abs(value) >= 1e15)
        return formatNumber(value);
    return new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 4 }).format(value);
}
/** A share of a whole as a bar. */
function shareBar(share, label) {
    return markup `<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="track" x="0" y="0" width="100" height="10"/><rect class="bar" x="0" y="0" width="${decimal(Math.min(1, share) * 100)}" height="10"/></svg>`;
}
/** Coordinates with two decimals: no exponent, no endless fraction. */
function decimal(value) {
    return Number.isFinite(value) ? String(Number(value.toFixed(2))) : '0';
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
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 12px; }
.grid .card { margin: 0; padding: 14px 18px; min-width: 0; }
.grid dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: 6px 12px; margin: 12px 0 0; font-size: 13px; }
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
    const page = { report, history: options.history ?? [], sourceUrl: options.sourceUrl };
    const verdict = verdictOf(report);
    const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;
    const document = markup `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${label(report.operation)} ${verdict.word}</title>
<style>${trusted(style)}</style>
</head>
<body>
<header class="top">
<div class="verdict ${verdict.tone}">
<h1><span><span aria-hidden="true">${verdict.sign}</span> ${label(report.operation)} ${verdict.word}</span></h1>
<p class="lead">${html_text(report.summary)}</p>
<p class="dim">${describeCounts(report)}</p>
</div>
${kpiTiles(page)}
</header>
<main>
${[historySection(page), schemasSection(page), checksSection(page), findingsSection(page), otherChecksSection(page), statisticsSection(page), readSection(page)]}
</main>
<footer>kafka-dataops ${html_text(report.toolVersion)} · started ${html_text(report.startedAt)}</footer>
</body>
</html>
`;
    return withoutCommands(document.html, entity);
}
const styleHash = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
/** One text of the report, bounded so that a single value cannot be the page. */
function html_text(value) {
    return truncate(value, 4_000);
}
/** A name or an id. */
function label(value) {
    return truncate(value, 200);
}
function kpiTiles({ report, history }) {
    if (report.kpis.length === 0)
        return nothing;
    return markup `<h2 class="hidden">KPIs</h2>
<ul class="tiles">${report.kpis.slice(0, 100).map((kpi) => kpiTile(kpi, history))}</ul>`;
}
const kpiBadges = {
    met: { tone: 'good', label: '✓ met' },
    missed: { tone: 'bad', label: '✗ missed' },
    unknown: { tone: 'neutral', label: '? unknown' },
};
function kpiTile(kpi, history) {
    const words = describeKpi(kpi);
    const badge = kpiBadges[kpi.status];
    const target = kpi.target === undefined
        ? nothing
        : markup `<div class="foot"><span>target ${label(words.target)}</span> <span class="badge ${badge.tone}">${badge.label}</span></div>`;
    return markup `<li class="tile"><span class="name">${label(words.name)}</span>
<span class="value${words.value.length > 11 ? ' long' : ''}">${label(words.value)}</span>
${target}${sparkline(kpi, history)}</li>`;
}
function historySection({ report, history }) {
    if (history.length === 0)
        return nothing;
    const runs = [...history, report];
    return markup `<section><h2>History</h2>
<p class="dim small">${counted(runs.length, 'run')}, from ${html_text(runs[0]?.startedAt ?? '')} to now</p>
${verdictStrip(runs)}</section>`;
}
function schemasSection({ report }) {
    const { schemas } = report;
    if (schemas === undefined || schemas.subjects.length === 0)
        return nothing;
    const subjects = html_table('', schemas.subjects.slice(0, shownChecks), [
        { title: 'Subject', cell: ({ subject }) => markup `<code>${label(subject)}</code>` },
        { title: 'Verdict', cell: ({ verdict, change }) => (change === 'removed' ? 'removed' : verdict.replace('-', ' ')) },
        { title: 'Level', cell: ({ level }) => label(level) },
        { title: 'Compared with', cell: ({ comparedWith }) => html_text(comparedWith.join(', ')) },
        { title: 'Why', kind: 'wide', cell: ({ reasons }) => html_text(reasons.join('; ')) },
        { title: 'Id', kind: 'number', cell: ({ registered }) => String(registered?.id ?? '') },
    ]);
    const changed = changeRows(schemas.types);
    const changes = html_table('Changes', changed.slice(0, shownFindings), [
        { title: 'Type', cell: ({ type }) => markup `<code>${label(type.type)}</code>` },
        { title: 'Change', cell: ({ type, member }) => member?.change ?? type.change },
        { title: 'Field or symbol', cell: ({ member }) => markup `<code>${label(member?.name ?? '')}</code>` },
        { title: 'Before', cell: ({ type, member }) => html_text((member === undefined ? type.before : member.before) ?? '') },
        { title: 'After', cell: ({ member }) => html_text(member?.after ?? member?.type ?? '') },
    ]);
    return markup `<section><h2>Subjects</h2>
${subjects}
${more(schemas.subjects.length - shownChecks, 'subject')}
${changed.length === 0 ? nothing : changes}</section>`;
}
function checksSection(page) {
    const troubled = sectionedChecks(page.report);
    if (troubled.length === 0)
        return nothing;
    const findings = findingsByCheck(page.report, troubled);
    return markup `<section><h2>Failed checks</h2>
${troubled.slice(0, shownChecks).map((check, index) => checkCard(check, findings.of(check), index < openChecks, page))}
${more(troubled.length - shownChecks, 'failed check')}</section>`;
}
function checkCard(check, findings, open, page) {
    const mark = checkMark(check);
    const target = unnamedTarget(check);
    const rate = check.failed > 0 ? formatPercent(check.rate) : mark.word;
    return markup `<details class="card"${trusted(open ? ' open' : '')}>
<summary><span class="sign ${mark.tone}" aria-hidden="true">${mark.sign}</span><h3>${label(check.name)}</h3> <span class="rate">${rate}</span></summary>
<div class="body">
<div class="facts">${place(check.place, page)}<code>${label(check.id)}</code>${target === '' ? nothing : markup `<span>${html_text(target)}</span>`}<span>${check.dimension}</span><span class="badge ${severityMark(check.severity).tone}">${check.severity}</span></div>
${check.status === 'failed' ? rateMeter(check) : nothing}
${[...describeOutcome(check), ...findings.slice(0, 20).map(({ message }) => message)].map((sentence) => markup `<p>${html_text(sentence)}</p>\n`)}
${html_causesTable(check, page)}
${html_evidenceTable(check.examples.slice(0, shownExamples), page)}
${more(check.examples.length - shownExamples, 'example')}
${help(findings)}
</div>
</details>
`;
}
function html_causesTable(check, page) {
    if (check.causes.length === 0)
        return nothing;
    return html_table('Causes', check.causes.slice(0, shownExamples), [
        { title: 'Cause', kind: 'wide', cell: ({ cause }) => html_text(cause) },
        { title: 'Records', kind: 'number', cell: ({ count }) => formatCount(count) },
        { title: 'First', kind: 'record', cell: ({ first }) => where(first, page) },
        { title: 'Last', kind: 'record', cell: ({ last }) => where(last, page) },
    ]);
}
function html_evidenceTable(evidence, page) {
    if (evidence.length === 0)
        return nothing;
    const coded = (value) => value === undefined ? nothing : markup `<code>${html_text(value)}</code>`;
    return html_table('Evidence', evidence, [
        { title: 'Record', kind: 'record', cell: (item) => where(item, page) },
        { title: 'Time', kind: 'record', cell: ({ record }) => html_text(record?.timestamp ?? '') },
        { title: 'Key', cell: ({ key }) => coded(key) },
        { title: 'Path', cell: ({ record }) => coded(record?.path) },
        { title: 'Value', cell: ({ value }) => coded(value) },
        { title: 'Problem', kind: 'wide', cell: ({ message }) => html_text(message) },
    ]);
}
function findingsSection(page) {
    const { others } = findingsByCheck(page.report, sectionedChecks(page.report));
    if (others.length === 0)
        return nothing;
    const columns = [
        {
            title: 'Severity',
            cell: ({ severity }) => {
                const mark = severityMark(severity);
                return markup `<span class="badge ${mark.tone}">${mark.sign} ${severity}</span>`;
            },
        },
        { title: 'Finding', kind: 'wide', cell: ({ message }) => html_text(message) },
        { title: 'Where', kind: 'place', cell: (finding) => html_findingPlace(finding, page) },
        { title: 'Times', kind: 'number', cell: ({ count = 1 }) => (count === 1 ? '' : formatCount(count)) },
        { title: 'Rule', cell: ({ rule }) => markup `<code>${label(rule)}</code>` },
    ];
    return markup `<section><h2>Findings</h2>
${html_table('', others.slice(0, shownFindings), columns)}
${more(others.length - shownFindings, 'finding')}
${help(others)}</section>`;
}
function html_findingPlace(finding, page) {
    const record = finding.record ?? finding.first?.record;
    const parts = [
        place(finding.place, page),
        record === undefined ? nothing : where({ record }, page),
        record?.path === undefined ? nothing : markup `<code>${html_text(record.path)}</code>`,
    ].filter((part) => part.html !== '');
    return markup `${parts.flatMap((part, index) => (index === 0 ? [part] : [markup `<br>`, part]))}`;
}
function otherChecksSection({ report }) {
    const cards = ['skipped', 'passed'].flatMap((status) => {
        const checks = checksWith(report, status);
        return checks.length === 0 ? [] : [otherChecksCard(checks, status)];
    });
    if (cards.length === 0)
        return nothing;
    return markup `<section><h2>${troubledChecks(report).length === 0 ? 'Checks' : 'Other checks'}</h2>
${cards}</section>`;
}
function otherChecksCard(checks, status) {
    const mark = checkMark({ status, severity: 'error' });
    const rows = html_table('', checks.slice(0, shownChecks), [
        { title: 'Check', kind: 'wide', cell: ({ name }) => html_text(name) },
        { title: 'Evaluated', kind: 'number', cell: ({ evaluated }) => (evaluated === 0 ? '' : formatCount(evaluated)) },
        { title: 'Failed', kind: 'number', cell: ({ evaluated, failed }) => (evaluated === 0 ? '' : formatCount(failed)) },
        { title: 'Measured', cell: ({ measured = '' }) => html_text(measured) },
        { title: 'Allowed', cell: ({ threshold = '' }) => html_text(threshold) },
        { title: 'Dimension', cell: ({ dimension }) => dimension },
        { title: 'Reason', kind: 'wide', cell: ({ reason = '' }) => html_text(reason) },
    ]);
    return markup `<details class="card"${trusted(checks.length <= 20 ? ' open' : '')}>
<summary><span class="sign ${mark.tone}" aria-hidden="true">${mark.sign}</span><h3>${counted(checks.length, 'check')} ${status}</h3></summary>
<div class="body">${rows}${more(checks.length - shownChecks, 'check')}</div>
</details>
`;
}
function statisticsSection({ report }) {
    const fields = report.statistics ?? [];
    if (fields.length === 0)
        return nothing;
    return markup `<section><h2>Fields</h2>
<div class="grid">${fields.slice(0, 200).map(fieldCard)}</div>
${more(fields.length - 200, 'field')}</section>`;
}
function fieldCard(field) {
    const quantile = (wanted) => field.quantiles?.find(({ quantile: at }) => at === wanted)?.value;
    const total = field.count + field.missing;
    const facts = [
        ['values', formatCount(field.count)],
        ['missing', total === 0 ? '0' : `${formatCount(field.missing)} (${formatPercent(field.missing / total)})`],
        [
            'distinct',
            field.distinct === undefined
                ? undefined
                : `${field.distinctIsEstimate ? '≈ ' : ''}${formatCount(field.distinct)}`,
        ],
        ['minimum', numberText(field.minimum)],
        ['median', numberText(quantile(0.5))],
        ['maximum', numberText(field.maximum)],
        ['mean', numberText(field.mean)],
        ['std. deviation', numberText(field.standardDeviation)],
        ['99 % below', numberText(quantile(0.99))],
    ];
    return markup `<div class="card"><h3><code>${html_text(field.path)}</code></h3>
${field.topic === undefined ? nothing : markup `<p class="dim small">${html_text(field.topic)}</p>`}
${distribution(field)}
<dl>${facts.map(([name, value]) => (value === undefined ? nothing : markup `<div><dt>${name}</dt><dd>${value}</dd></div>`))}</dl></div>
`;
}
function numberText(value) {
    return value === undefined ? undefined : shortNumber(value);
}
function readSection(page) {
    const { report } = page;
    const { topics = [], commit, schemaIds = [], files = [] } = report.subject;
    const ranges = topics.flatMap(({ topic, partitions }) => partitions.map((range) => ({ topic, range })));
    const coverage = report.coverage;
    const coverageText = describeCoverage(report);
    const facts = [
        ...(commit === undefined ? [] : [markup `<li>Commit <code>${html_text(commit)}</code></li>`]),
        ...(schemaIds.length === 0 ? [] : [markup `<li>Schema ids ${schemaIds.slice(0, 100).join(', ')}</li>`]),
        ...files.slice(0, 200).map((file) => markup `<li><code>${html_text(file)}</code></li>`),
    ];
    const parts = [
        coverage === undefined || coverageText === undefined
            ? nothing
            : markup `<p>${coverageText}</p>${shareBar(coverage.available === 0 ? 1 : coverage.read / coverage.available, coverageText)}`,
        facts.length === 0 ? nothing : markup `<ul class="plain">${facts}</ul>`,
        ranges.length === 0
            ? nothing
            : html_table('Exact ranges read', ranges.slice(0, shownPartitions), [
                { title: 'Topic', cell: ({ topic }) => markup `<code>${html_text(topic)}</code>` },
                { title: 'Partition', kind: 'number', cell: ({ range }) => String(range.partition) },
                { title: 'From offset', kind: 'number', cell: ({ range }) => range.from },
                { title: 'To offset (exclusive)', kind: 'number', cell: ({ range }) => range.to },
                { title: 'Records', kind: 'number', cell: ({ range }) => formatCount(range.read) },
            ]),
        more(ranges.length - shownPartitions, 'range'),
    ].filter((part) => part.html !== '');
    const notes = report.notes.slice(0, 200).map((note) => markup `<li>${html_text(note)}</li>`);
    return markup `${parts.length === 0 ? nothing : markup `<section><h2>What was read</h2>${parts}</section>`}
${notes.length === 0 ? nothing : markup `<section><h2>Notes</h2><ul class="plain">${notes}</ul></section>`}`;
}
function help(findings) {
    const helps = [...new Set(findings.map((finding) => finding.help).filter((sentence) => sentence !== undefined))];
    if (helps.length === 0)
        return nothing;
    return markup `<div class="help">${helps.slice(0, 20).map((sentence) => markup `<p>${html_text(sentence)}</p>`)}</div>`;
}
function more(count, noun) {
    return count <= 0 ? nothing : markup `<p class="dim small">${counted(count, `more ${noun}`)} in the JSON report</p>`;
}
function place(value, { sourceUrl }) {
    if (value === undefined)
        return nothing;
    const shown = markup `<code>${html_text(formatPlace(value))}</code>`;
    if (sourceUrl === undefined)
        return shown;
    return markup `<a href="${`${sourceUrl}/${encodePath(value.file)}#L${value.line}`}" rel="noreferrer">${shown}</a>`;
}
function where(evidence, page) {
    const found = formatWhere(evidence);
    if (found === '')
        return nothing;
    return evidence?.record === undefined ? place(evidence?.place, page) : markup `<code>${html_text(found)}</code>`;
}
/**
 * A table that becomes a list of labelled values on a phone (roles keep it a table for a screen reader). Columns that are
 * empty in every row are left out.
 */
function html_table(caption, rows, columns) {
    const cells = rows.map((row) => columns.map((column) => markup `${column.cell(row)}`));
    const used = columns.map((_, index) => cells.some((row) => row[index]?.html !== ''));
    const head = columns.map(({ title, kind }, index) => used[index]
        ? markup `<th role="columnheader" scope="col" class="${kind === 'number' ? 'number' : ''}">${title}</th>`
        : nothing);
    const body = cells.map((row) => markup `<tr role="row">${row.map((cell, index) => {
        const column = columns[index];
        if (!used[index] || column === undefined)
            return nothing;
        const empty = cell.html === '' ? ' empty' : '';
        return markup `<td role="cell" class="${(column.kind ?? '') + empty}" data-label="${column.title}"><div>${cell}</div></td>`;
    })}</tr>\n`);
    return markup `<div class="scroll"><table class="stack" role="table">${caption === '' ? nothing : markup `<caption>${caption}</caption>`}
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table></div>
`;
}

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

;// CONCATENATED MODULE: ./packages/core/render/junit.ts




/**
 * JUnit XML as test reporters read it: one suite, a test case per check and per finding without a check. Severity error
 * fails a case; warnings and infos pass with their text as output, since a run that passed with warnings is no failed
 * test. A failed or erroneous report always has a failed or erroneous case.
 */
function renderJunit(report) {
    const findings = findingsByCheck(report);
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
    return withoutCommands(`<?xml version="1.0" encoding="UTF-8"?>\n${suites}\n`, entity);
}
function checkCase(check, findings, report) {
    const body = [
        ...describeOutcome(check),
        ...findings.map((finding) => finding.message),
        ...check.causes.map(({ cause, count, first, last }) => `${cause}: ${count}${first === undefined ? '' : `, first ${formatWhere(first)}`}${last === undefined ? '' : `, last ${formatWhere(last)}`}`),
        ...check.examples.map(evidenceLine),
        ...findings.flatMap(({ help }) => (help === undefined ? [] : [help])),
    ];
    const message = check.reason ?? findings[0]?.message ?? describeOutcome(check).join('. ');
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
    const record = finding.record === undefined ? '' : formatRecord(finding.record);
    const where = finding.place === undefined ? record : formatPlace(finding.place);
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
    const kpis = report.kpis.map((kpi) => ({ name: kpi.id, value: describeKpi(kpi).value }));
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
        formatWhere(evidence),
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
        .map(escapeXml)
        .join('\n');
}
/** `children` are finished XML: elements get a line each, a single text stays inside its tags. */
function junit_element(name, attributes, children) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
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
    const issues = issuesOf(report);
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
const sarif_levels = {
    error: 'error',
    warning: 'warning',
    info: 'note',
};
function ruleOf(issue) {
    return {
        id: issue.rule,
        shortDescription: { text: sentence(issue.check?.kind ?? issue.rule) },
        defaultConfiguration: { level: sarif_levels[issue.severity] },
        ...(issue.help === undefined ? {} : { help: { text: messageText(issue.help) } }),
        properties: {
            tags: ['kafka', ...(issue.check === undefined ? [] : [issue.check.dimension])],
            'problem.severity': issue.severity === 'info' ? 'recommendation' : issue.severity,
        },
    };
}
function sentence(id) {
    const words = visible(id).replace(/[-_]+/g, ' ').trim();
    return words === '' ? 'Finding' : words.charAt(0).toUpperCase() + words.slice(1);
}
function resultOf(issue, ruleIndex, occurrence) {
    const record = issue.record === undefined ? '' : formatRecord(issue.record);
    const place = physicalLocation(issue);
    const logical = record === ''
        ? undefined
        : [{ fullyQualifiedName: record, kind: 'record', ...(issue.record?.path ? { name: issue.record.path } : {}) }];
    const hasLocation = place !== undefined || logical !== undefined;
    return {
        ruleId: issue.rule,
        ruleIndex,
        level: sarif_levels[issue.severity],
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
        artifactLocation: { uri: encodePath(file), uriBaseId: '%SRCROOT%' },
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
        ...(record === undefined ? {} : { record: formatRecord(record), path: record.path }),
        ...(value === undefined ? {} : { value }),
        message,
    };
}
/** Square brackets that would make a link (section 3.11.6) are escaped; what cannot be seen is spelled out. */
function messageText(text) {
    return text
        .split('\n')
        .map(visible)
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

;// CONCATENATED MODULE: ./packages/core/render/summary.ts








const everything = Number.POSITIVE_INFINITY;
/** From everything to little; a report that fits at one level is not rendered at the next. */
const summary_levels = [
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
const summary_openChecks = 5;
const openFindings = 50;
/**
 * The job summary as GitHub-flavoured markdown: verdict, KPIs against their targets, what failed with its evidence, then
 * what passed, was read and decided. Fits its limit by leaving out detail, and says at the end what is missing.
 */
function renderSummary(report, options = {}) {
    const { limitBytes = 1_000_000, sourceUrl } = options;
    const renderings = summary_levels
        .values()
        .map((detail) => summary_renderAt(report, detail, sourceUrl === undefined ? detail : { ...detail, sourceUrl }));
    return fit(renderings, limitBytes, utf8Bytes, summary_omissionNotice);
}
function summary_omissionNotice(omitted) {
    return `> [!NOTE]\n> Left out to stay within the size GitHub shows: ${omitted.join(', ')}. The JSON report has everything.`;
}
function summary_renderAt(report, detail, style) {
    const omitted = [];
    const take = (items, limit, noun) => {
        if (items.length > limit)
            omitted.push(counted(items.length - limit, noun));
        return items.slice(0, limit);
    };
    const troubled = take(sectionedChecks(report), detail.checks, 'failed check');
    const findings = findingsByCheck(report, sectionedChecks(report));
    const blocks = [
        ...verdictBlocks(report, style),
        ...(report.kpis.length === 0 ? [] : [kpiTable(report.kpis.slice(0, 100), style)]),
        ...(report.plan === undefined ? [] : planBlocks(report.plan, detail.findings, style)),
        ...(report.schemas === undefined ? [] : subjectBlocks(report.schemas, detail.findings, style)),
        ...(troubled.length === 0 ? [] : ['### Failed checks', checksTable(troubled, style)]),
        ...causesChart(troubled),
        ...troubled.map((check, index) => {
            const body = checkBody(check, findings.of(check), detail, style);
            const title = `${checkMark(check).emoji} ${prose(check.name, style)}`;
            return index < summary_openChecks ? `#### ${title}\n\n${body}` : details(title, body);
        }),
        ...findingBlocks(take(findings.others, detail.findings, 'finding'), style),
        ...(report.schemas === undefined ? [] : changeBlocks(report.schemas, detail.findings, style)),
        ...otherCheckBlocks(report, take, detail, style),
        ...readBlocks(report, take, detail, style),
        ...noteBlocks(take(report.notes, detail.notes, 'note'), style),
        footer(report, style),
    ];
    const unseen = report.plan === undefined ? 0 : hiddenChanges(report.plan, detail.findings);
    if (unseen > 0)
        omitted.push(counted(unseen, 'change of the plan', 'changes of the plan'));
    const unseenSchemas = report.schemas === undefined ? 0 : hiddenSchemaRows(report.schemas, detail.findings);
    if (unseenSchemas > 0)
        omitted.push(counted(unseenSchemas, 'row of schemas', 'rows of schemas'));
    const hiddenExamples = sum(troubled, (check) => check.examples.length - Math.min(check.examples.length, detail.examples));
    const hiddenCauses = sum(troubled, (check) => check.causes.length - Math.min(check.causes.length, detail.causes));
    if (hiddenExamples > 0)
        omitted.push(counted(hiddenExamples, 'example'));
    if (hiddenCauses > 0)
        omitted.push(counted(hiddenCauses, 'cause'));
    return { blocks, omitted };
}
function verdictBlocks(report, style) {
    const verdict = verdictOf(report);
    return [
        `## ${verdict.emoji} ${prose(report.operation, style)} ${verdict.word}`,
        `**${prose(report.summary, style)}**`,
        prose(describeCounts(report), style),
    ];
}
function checkBody(check, findings, detail, style) {
    const facts = [
        placeText(check.place, style),
        code(check.id, style),
        prose(unnamedTarget(check), style),
        `${check.dimension}, ${check.severity}`,
    ];
    const examples = check.examples.slice(0, detail.examples);
    const causes = check.causes.slice(0, detail.causes);
    const sentences = [
        ...describeOutcome(check).map((sentence) => prose(sentence, style)),
        ...findings.slice(0, 10).map((finding) => prose(finding.message, style)),
    ];
    const help = helpList(findings, 10, style);
    return [
        facts.filter((fact) => fact !== '').join(' · '),
        sentences.map((sentence) => `- ${sentence}`).join('\n'),
        causes.length === 0 ? '' : causesTable(causes, style),
        examples.length === 0 ? '' : evidenceTable(examples, style),
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
    return mermaidLabel(truncate(`${check.target.path ?? check.name} ${cause}`, 60));
}
function findingBlocks(findings, style) {
    if (findings.length === 0)
        return [];
    const open = findings.slice(0, openFindings);
    const rest = findings.slice(openFindings);
    const help = helpList(findings, 20, style);
    return [
        '### Findings',
        findingsTable(open, style),
        ...chunks(rest, 1_000).map((part, index) => {
            const first = openFindings + index * 1_000 + 1;
            return details(`Findings ${formatCount(first)} to ${formatCount(first + part.length - 1)}`, findingsTable(part, style));
        }),
        ...(help === '' ? [] : [`**What to do**\n\n${help}`]),
    ];
}
function otherCheckBlocks(report, take, detail, style) {
    return ['skipped', 'passed'].flatMap((status) => {
        const checks = checksWith(report, status).filter((check) => !isToldBySubject(report, check));
        if (checks.length === 0)
            return [];
        const shown = take(checks, detail.otherChecks, `${status} check`);
        const { emoji } = checkMark({ status, severity: 'error' });
        const title = `${emoji} ${counted(checks.length, 'check')} ${status}`;
        return [shown.length === 0 ? title : details(title, checksTable(shown, style))];
    });
}
function readBlocks(report, take, detail, style) {
    const { topics = [], commit, schemaIds = [], files = [] } = report.subject;
    const ranges = topics.flatMap(({ topic, partitions }) => partitions.map((range) => ({ topic, range })));
    const shown = take(ranges, detail.partitions, 'offset range');
    const coverage = describeCoverage(report);
    const facts = [
        ...(coverage === undefined ? [] : [prose(coverage, style)]),
        ...(commit === undefined ? [] : [`Commit ${code(commit, style)}`]),
        ...(schemaIds.length === 0 ? [] : [`Schema ids ${schemaIds.slice(0, 50).join(', ')}`]),
        ...take(files, 100, 'file').map((file) => code(file, style)),
    ];
    const body = [
        facts.map((fact) => `- ${fact}`).join('\n'),
        shown.length === 0
            ? ''
            : table([
                { title: 'Topic', cell: ({ topic }) => code(topic, style) },
                { title: 'Partition', align: 'right', cell: ({ range }) => String(range.partition) },
                { title: 'From offset', align: 'right', cell: ({ range }) => code(range.from, style) },
                { title: 'To offset (exclusive)', align: 'right', cell: ({ range }) => code(range.to, style) },
                { title: 'Records', align: 'right', cell: ({ range }) => formatCount(range.read) },
            ], shown),
    ].filter((block) => block !== '');
    return body.length === 0 ? [] : [details('What was read', body.join('\n\n'))];
}
function noteBlocks(notes, style) {
    return notes.length === 0 ? [] : [details('Notes', notes.map((note) => `- ${prose(note, style)}`).join('\n'))];
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

;// CONCATENATED MODULE: ./packages/core/render/terminal.ts









/** What a terminal shows in one go; the JSON report has the rest. */
const terminal_shownChecks = 20;
const terminal_shownFindings = 50;
const terminal_shownExamples = 3;
const shownCauses = 5;
const terminal_shownPartitions = 8;
/**
 * The report for a terminal: verdict, KPIs, checks, what failed with its evidence, what was read, where the reports are.
 * Control and bidirectional characters of data are spelled out, and no line can be taken for a workflow command.
 */
function renderTerminal(report, options) {
    const page = { paint: options.colour ? painted : plain, width: Math.max(40, options.width) };
    const told = sectionedChecks(report);
    const findings = findingsByCheck(report, told);
    const sections = [
        verdictSection(report, page),
        kpiSection(report, page),
        report.plan === undefined ? [] : planLines(report.plan, page),
        terminal_checksSection(report, page),
        report.schemas === undefined ? [] : schemaLines(report.schemas, page),
        ...told.slice(0, terminal_shownChecks).map((check) => checkSection(check, findings.of(check), page)),
        terminal_findingsSection(findings.others, page),
        subjectSection(report, page),
        artifactsSection(report, page),
    ].filter((section) => section.length > 0);
    const lines = sections.flatMap((section, index) => (index === 0 ? section : ['', ...section]));
    if (lines.length > 40)
        lines.push('', closingLine(report, page));
    return logText(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
}
/** A name, an id, a path: one short line. */
function terminal_label(text) {
    return visible(truncate(text, 160));
}
/** A sentence. */
function terminal_prose(text) {
    return visible(truncate(text, 1_000));
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
    const verdict = verdictOf(report);
    return [
        paint('bold', paint(verdict.tone, `${verdict.sign} ${terminal_label(report.operation)} ${verdict.word}`)),
        ...wrap(terminal_prose(report.summary), width - 2).map((line) => `  ${line}`),
        ...wrap(describeCounts(report), width - 2).map((line) => paint('dim', `  ${line}`)),
    ];
}
const kpiWords = {
    met: { text: '✓ met', tone: 'good' },
    missed: { text: '✗ missed', tone: 'bad' },
    unknown: { text: '? unknown', tone: 'neutral' },
};
function kpiSection(report, { paint, width }) {
    const words = report.kpis.map((kpi) => ({ kpi, text: describeKpi(kpi) }));
    const rows = words.map(({ kpi, text }) => [
        terminal_label(text.name),
        terminal_label(text.value),
        terminal_label(text.target),
        kpi.target === undefined ? '' : kpiWords[kpi.status].text,
    ]);
    const aligned = alignColumns(rows, [{ align: 'left', flexible: true }, { align: 'right' }, { align: 'left' }, { align: 'left' }], width - 2);
    return aligned.map(([name = '', value = '', target = '', status = ''], index) => {
        const kpi = report.kpis[index];
        const { tone } = kpiWords[kpi?.status ?? 'unknown'];
        return `  ${joinCells([name, paint('bold', value), paint('dim', target), paint(tone, status)])}`;
    });
}
function terminal_checksSection(report, { paint, width }) {
    if (report.checks.length === 0)
        return [];
    const order = { failed: 0, error: 0, skipped: 1, passed: 2 };
    const sorted = isSequence(report)
        ? report.checks
        : [
            ...troubledChecks(report),
            ...report.checks.filter((check) => order[check.status] === 1),
            ...report.checks.filter((check) => order[check.status] === 2),
        ];
    const shown = sorted.slice(0, terminal_shownChecks);
    const rows = shown.map((check) => [
        checkMark(check).sign,
        terminal_label(check.name),
        checkNumber(check),
        check.failed === 0 || check.evaluated === 1 ? '' : formatPercent(check.rate),
        checkRemark(check),
    ]);
    const aligned = alignColumns(rows, [{ align: 'left' }, { align: 'left', flexible: true }, { align: 'right' }, { align: 'right' }, { align: 'left' }], width - 2);
    const lines = aligned.flatMap(([sign = '', name = '', number = '', rate = '', remark = ''], index) => {
        const check = shown[index];
        if (check === undefined)
            return [];
        const { tone } = checkMark(check);
        const line = `  ${joinCells([`${paint(tone, sign)} ${name}`, number, paint(tone, rate), paint('dim', remark)])}`;
        const reason = check.status === 'skipped' && check.reason !== undefined ? check.reason : '';
        return [line, ...(reason === '' ? [] : wrap(terminal_prose(reason), width - 4).map((part) => paint('dim', `    ${part}`)))];
    });
    const hidden = sorted.slice(terminal_shownChecks);
    const rest = hidden.length === 0 ? [] : [paint('dim', `  ${describeHidden(hidden)}`)];
    return [paint('bold', 'Checks'), ...lines, ...rest];
}
/** Steps that follow on each other are read in their order; other checks by what needs attention. */
function isSequence(report) {
    return report.checks.every((check) => check.kind === 'doctor');
}
function checkNumber(check) {
    if (check.measured !== undefined)
        return clip(terminal_label(check.measured), 24);
    return check.evaluated <= 1 ? '' : `${formatCount(check.failed)} of ${formatCount(check.evaluated)}`;
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
        return `${counted(passed, 'more check')} passed`;
    return `${counted(checks.length, 'more check')}, ${formatCount(passed)} of them passed`;
}
function checkSection(check, findings, page) {
    const { paint, width } = page;
    const mark = checkMark(check);
    const identity = [check.id, unnamedTarget(check), check.dimension, check.severity].filter((part) => part !== '');
    const inner = width - 2;
    const lines = (text) => wrap(text, inner).map((line) => `  ${line}`);
    return [
        `${paint(mark.tone, mark.sign)} ${paint('bold', clip(terminal_label(check.name), inner))}`,
        ...(check.place === undefined ? [] : [`  ${paint('place', terminal_label(formatPlace(check.place)))}`]),
        ...lines(identity.map(terminal_label).join(' · ')).map((line) => paint('dim', line)),
        ...describeOutcome(check).flatMap((sentence) => lines(terminal_prose(sentence))),
        ...findings
            .filter(({ message }) => message !== check.reason)
            .slice(0, terminal_shownExamples)
            .flatMap(({ message }) => lines(terminal_prose(message))),
        ...causeLines(check, page),
        ...check.examples.slice(0, terminal_shownExamples).flatMap((example) => evidenceLines(example, page)),
        ...moreLine(check.examples.length - terminal_shownExamples, 'more example', page),
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
        terminal_label(cause.cause),
        formatCount(cause.count),
        terminal_label(formatWhere(cause.first)),
        terminal_label(formatWhere(cause.last)),
    ]);
    const aligned = alignColumns([['cause', 'records', 'first', 'last'], ...rows], [{ align: 'left', flexible: true }, { align: 'right' }, { align: 'left' }, { align: 'left' }], width - 4);
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
        paint('place', terminal_label(formatWhere(evidence))),
        paint('dim', terminal_label(evidence.record?.timestamp ?? '')),
        paint('dim', evidence.key === undefined ? '' : `key ${terminal_label(evidence.key)}`),
    ];
    const subject = [evidence.record?.path, evidence.value]
        .filter((part) => part !== undefined)
        .map(terminal_label)
        .join(' = ');
    const message = terminal_prose(evidence.message);
    const located = joinCells(where);
    return [
        ...(located === '' ? [] : [`  ${located}`]),
        ...wrap(subject === '' ? message : `${subject}: ${message}`, width - 4).map((line) => `    ${line}`),
    ];
}
function terminal_findingsSection(others, page) {
    if (others.length === 0)
        return [];
    const shown = others.slice(0, terminal_shownFindings);
    return [
        page.paint('bold', 'Findings'),
        ...shown.flatMap((finding) => findingLines(finding, page)),
        ...moreLine(others.length - shown.length, 'more finding', page),
    ];
}
function findingLines(finding, page) {
    const { paint, width } = page;
    const mark = severityMark(finding.severity);
    const place = finding.place === undefined ? '' : formatPlace(finding.place);
    const record = finding.record === undefined ? '' : formatRecord(finding.record);
    const where = [place, record, finding.record?.path ?? ''].filter((part) => part !== '').join(' · ');
    const many = finding.count !== undefined && finding.count > 1 ? ` (${formatCount(finding.count)} times)` : '';
    const evidence = [finding.first, finding.last].filter((part) => part !== undefined);
    const [first = '', ...rest] = wrap(`${terminal_prose(finding.message)}${many}`, width - 4);
    return [
        `  ${paint(mark.tone, mark.sign)} ${first}`,
        ...rest.map((line) => `    ${line}`),
        `    ${where === '' ? '' : `${paint('place', terminal_label(where))} `}${paint('dim', terminal_label(finding.rule))}`,
        ...evidence.flatMap((item) => evidenceLines(item, page)).map((line) => `  ${line}`),
        ...helpLines([finding], page).map((line) => `  ${line}`),
    ];
}
function helpLines(findings, { paint, width }) {
    const helps = [...new Set(findings.map((finding) => finding.help).filter((help) => help !== undefined))];
    return helps.slice(0, terminal_shownExamples).flatMap((help) => {
        const [first = '', ...rest] = wrap(terminal_prose(help), width - 6);
        return [`  ${paint('place', '→')} ${first}`, ...rest.map((line) => `    ${line}`)];
    });
}
function subjectSection(report, { paint, width }) {
    const topics = (report.subject.topics ?? []).map(({ topic, partitions }) => {
        const ranges = partitions
            .slice(0, terminal_shownPartitions)
            .map((range) => `[${range.partition}] ${range.from} to ${range.to}`);
        const rest = partitions.length - ranges.length;
        return `${terminal_label(topic)} ${ranges.join(', ')}${rest > 0 ? ` and ${counted(rest, 'more partition')}` : ''}`;
    });
    const lines = [
        ...topics,
        ...(report.subject.files ?? []).map(terminal_label),
        ...(report.subject.commit === undefined ? [] : [`commit ${terminal_label(report.subject.commit)}`]),
    ];
    const read = lines.flatMap((line) => wrap(line, width - 4).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`));
    const notes = report.notes.flatMap((note) => wrap(terminal_prose(note), width - 4).map((part, index) => `${index === 0 ? '  · ' : '    '}${part}`));
    return [
        ...(read.length === 0 ? [] : [paint('bold', 'Read'), ...read.map((line) => paint('dim', line))]),
        ...(notes.length === 0 ? [] : [paint('bold', 'Notes'), ...notes]),
    ];
}
function artifactsSection(report, { paint }) {
    if (report.artifacts.length === 0)
        return [];
    const rows = report.artifacts.map((artifact) => [terminal_label(artifact.kind), visible(artifact.path)]);
    const aligned = alignColumns(rows, [{ align: 'left' }, { align: 'left' }], Number.POSITIVE_INFINITY);
    return [
        paint('bold', 'Reports'),
        ...aligned.map(([kind = '', path = '']) => `  ${joinCells([paint('dim', kind), paint('place', path)])}`),
    ];
}
function closingLine(report, { paint }) {
    const verdict = verdictOf(report);
    const of = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    const counts = [counted(of('error'), 'error'), counted(of('warning'), 'warning')].join(', ');
    return paint(verdict.tone, `${verdict.sign} ${terminal_label(report.operation)} ${verdict.word}: ${counts}`);
}
function moreLine(count, noun, { paint }) {
    return count <= 0 ? [] : [paint('dim', `    ${counted(count, noun)} in the JSON report`)];
}
function joinCells(cells) {
    return cells.filter((cell) => cell !== '').join('  ');
}

;// CONCATENATED MODULE: ./packages/core/render/index.ts












;// CONCATENATED MODULE: ./packages/core/schema-changes.ts


/** What a run found about Avro schemas: a verdict per subject, and what changed in their types. Part of the Report. */
const subjectResultSchema = schemas/* object */.Ikc({
    subject: schemas/* string */.YjP(),
    file: schemas/* string */.YjP().optional().describe('Relative to the Git top level; absent for a subject whose file is gone'),
    type: schemas/* string */.YjP().describe('Full name of the type, or its kind where it has no name'),
    change: schemas/* enum */.k5n(['added', 'changed', 'removed', 'unchanged', 'unknown']),
    level: schemas/* string */.YjP().describe('BACKWARD, FULL_TRANSITIVE, ...'),
    comparedWith: schemas/* array */.YOg(schemas/* string */.YjP())
        .describe('What it was compared with, the oldest first: a commit, a version, a folder'),
    verdict: schemas/* enum */.k5n(['compatible', 'incompatible', 'waived', 'new', 'unchanged', 'not-compared'])
        .describe('waived: incompatible, and approved by a label or the baseline'),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Why it is incompatible, or was not compared'),
    bump: schemas/* enum */.k5n(['major', 'minor', 'patch']).optional().describe('What the change asks of a semantic version'),
    nextVersion: schemas/* int */.Whr().min(1).optional().describe('The version that the registry would give it'),
    registered: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        version: schemas/* int */.Whr().min(1).optional(),
        isNew: schemas/* boolean */.zMY().describe('False when the registry had it already'),
    })
        .optional(),
})
    .meta({ id: 'subjectResult' });
const memberChanges = ['added', 'removed', 'retyped', 'renamed', 'default', 'other'];
const typeMemberSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().describe('Name of a field, or a symbol of an enum'),
    type: schemas/* string */.YjP().describe('As people write it: string?, array<shop.Item>; empty for a symbol'),
    uses: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Full names of the types that the field is made of'),
    change: schemas/* enum */.k5n(memberChanges).optional().describe('Absent when it did not change'),
    before: schemas/* string */.YjP().optional().describe('Its type, name or default before'),
    after: schemas/* string */.YjP().optional(),
    place: placeSchema.optional(),
})
    .meta({ id: 'typeMember' });
const typeChangeSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().describe('Full name'),
    kind: schemas/* enum */.k5n(['record', 'enum', 'fixed']),
    change: schemas/* enum */.k5n(['added', 'removed', 'changed', 'renamed', 'moved']),
    before: schemas/* string */.YjP().optional().describe('Its full name, file or size before, when that is what changed'),
    place: placeSchema.optional(),
    members: schemas/* array */.YOg(typeMemberSchema).describe('Fields or symbols, with those that are gone'),
})
    .meta({ id: 'typeChange' });
const schemasSchema = schemas/* object */.Ikc({
    subjects: schemas/* array */.YOg(subjectResultSchema),
    types: schemas/* array */.YOg(typeChangeSchema),
    release: schemas/* object */.Ikc({
        bump: schemas/* enum */.k5n(['major', 'minor', 'patch']),
        current: schemas/* string */.YjP().optional().describe('The newest release tag that the base contains'),
        next: schemas/* string */.YjP().optional(),
    })
        .optional()
        .describe('What all changes together ask of the next release; absent without a change'),
})
    .meta({ id: 'schemas' });

;// CONCATENATED MODULE: ./packages/core/report.ts





/**
 * The one result model. Every operation returns a Report, every renderer is a pure function of it, and its JSON form
 * (`reportVersion: 1`) is a published contract: fields may be added within a version, never change meaning.
 */
const count = schemas/* int */.Whr().min(0);
/** Kafka offsets and 64-bit integers of payloads travel as decimal strings. */
const offset = schemas/* string */.YjP().regex(/^-?\d+$/);
const recordReferenceSchema = schemas/* object */.Ikc({
    topic: schemas/* string */.YjP().optional(),
    partition: schemas/* int */.Whr().min(0).optional(),
    offset: offset.optional(),
    timestamp: schemas/* string */.YjP().optional().describe('ISO 8601, the record timestamp'),
    path: schemas/* string */.YjP().optional().describe('Path in the value, as bitcoin.usd or items[3].id; key, key.id for the key'),
})
    .meta({ id: 'recordReference' });
const evidenceSchema = schemas/* object */.Ikc({
    record: recordReferenceSchema.optional(),
    place: placeSchema.optional().describe('For records of a sample file'),
    key: schemas/* string */.YjP().optional().describe('The record key, masked unless shown on request'),
    value: schemas/* string */.YjP().optional().describe('The offending value, masked unless shown on request'),
    message: schemas/* string */.YjP().describe('What was found against what was expected'),
})
    .meta({ id: 'evidence' });
const causeSchema = schemas/* object */.Ikc({
    cause: schemas/* string */.YjP().describe('Stable text that groups failures, as "absent" or "below minimum 1000"'),
    count,
    first: evidenceSchema.optional(),
    last: evidenceSchema.optional(),
})
    .meta({ id: 'cause' });
const kpiSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().optional(),
    value: schemas/* number */.aig().nullable().describe('null when it could not be measured'),
    unit: schemas/* string */.YjP().describe('ratio, ms, records, records/s, bytes, count'),
    target: schemas/* object */.Ikc({ operator: schemas/* enum */.k5n(['>=', '<=', '>', '<', '=']), value: schemas/* number */.aig() }).optional(),
    status: schemas/* enum */.k5n(['met', 'missed', 'unknown']),
})
    .meta({ id: 'kpi' });
const checkSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    dimension: schemas/* enum */.k5n(dimensions),
    severity: schemas/* enum */.k5n(severities),
    status: schemas/* enum */.k5n(['passed', 'failed', 'error', 'skipped']),
    target: schemas/* object */.Ikc({ topic: schemas/* string */.YjP().optional(), file: schemas/* string */.YjP().optional(), path: schemas/* string */.YjP().optional() }),
    place: placeSchema.optional().describe('Where the rule is declared'),
    evaluated: count,
    failed: count,
    rate: schemas/* number */.aig().min(0).max(1).describe('failed / evaluated; 0 when nothing was evaluated'),
    interval: schemas/* object */.Ikc({ low: schemas/* number */.aig(), high: schemas/* number */.aig(), confidence: schemas/* number */.aig() })
        .optional()
        .describe('Wilson interval of the rate, for samples'),
    threshold: schemas/* string */.YjP().optional().describe('As the contract states it, for people'),
    measured: schemas/* string */.YjP().optional().describe('The measured value, for checks that are not a rate'),
    causes: schemas/* array */.YOg(causeSchema),
    examples: schemas/* array */.YOg(evidenceSchema),
    reason: schemas/* string */.YjP().optional().describe('Why it errored, was skipped, or failed'),
})
    .meta({ id: 'check' });
const findingSchema = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(severities),
    message: schemas/* string */.YjP(),
    fingerprint: schemas/* string */.YjP().describe('Stable when lines move; shared by baselines, SARIF and incidents'),
    check: schemas/* string */.YjP().optional().describe('Id of the check it comes from'),
    place: placeSchema.optional(),
    record: recordReferenceSchema.optional(),
    count: count.optional(),
    first: evidenceSchema.optional(),
    last: evidenceSchema.optional(),
    help: schemas/* string */.YjP().optional(),
})
    .meta({ id: 'finding' });
const artifactSchema = schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), path: schemas/* string */.YjP() }).meta({ id: 'artifact' });
const offsetRangeSchema = schemas/* object */.Ikc({
    partition: schemas/* int */.Whr().min(0),
    from: offset.describe('First offset of the range'),
    to: offset.describe('Exclusive'),
    read: count.describe('Records read in the range; fewer than the range where compaction or aborts left gaps'),
})
    .meta({ id: 'offsetRange' });
const subjectSchema = schemas/* object */.Ikc({
    commit: schemas/* string */.YjP().optional(),
    topics: schemas/* array */.YOg(schemas/* object */.Ikc({
        topic: schemas/* string */.YjP(),
        topicId: schemas/* string */.YjP().optional().describe('Changes when the topic is deleted and created anew'),
        partitions: schemas/* array */.YOg(offsetRangeSchema),
    }))
        .optional(),
    schemaIds: schemas/* array */.YOg(schemas/* int */.Whr()).optional(),
    files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
})
    .meta({ id: 'subject' });
const fieldStatisticsSchema = schemas/* object */.Ikc({
    topic: schemas/* string */.YjP().optional(),
    path: schemas/* string */.YjP(),
    count: count.describe('Values that are there and not null'),
    missing: count.describe('Records in which the field is absent or null'),
    nulls: count.optional(),
    absent: count.optional().describe('Of the objects that could hold the field'),
    types: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), count }))
        .optional()
        .describe('boolean, integer, number, string, bytes, object, array; the most frequent first'),
    quantity: schemas/* enum */.k5n(['number', 'time'])
        .optional()
        .describe('What minimum to histogram measure: numbers, or times in milliseconds since the epoch'),
    distinct: count.optional(),
    distinctIsEstimate: schemas/* boolean */.zMY().optional(),
    minimum: schemas/* number */.aig().optional(),
    maximum: schemas/* number */.aig().optional(),
    mean: schemas/* number */.aig().optional(),
    standardDeviation: schemas/* number */.aig().optional(),
    quantiles: schemas/* array */.YOg(schemas/* object */.Ikc({ quantile: schemas/* number */.aig().min(0).max(1), value: schemas/* number */.aig() })).optional(),
    histogram: schemas/* array */.YOg(schemas/* object */.Ikc({ from: schemas/* number */.aig(), to: schemas/* number */.aig(), count }))
        .optional()
        .describe('Adjacent bins in ascending order; a bin excludes its end, except the last'),
    frequent: schemas/* array */.YOg(schemas/* object */.Ikc({ value: schemas/* string */.YjP().describe('Masked unless shown on request'), count }))
        .optional()
        .describe('The most frequent values, the most frequent first; counts are lower bounds where distinct is an estimate'),
    shortest: count.optional().describe('Characters of the shortest text'),
    longest: count.optional().describe('Characters of the longest text'),
})
    .meta({ id: 'fieldStatistics' });
const reportStatuses = ['passed', 'warned', 'failed', 'error', 'skipped'];
const report_reportSchema = schemas/* object */.Ikc({
    reportVersion: schemas/* literal */.euz(1),
    toolVersion: schemas/* string */.YjP(),
    operation: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(reportStatuses),
    partial: schemas/* boolean */.zMY().describe('True when the run was stopped before it saw everything it should have'),
    startedAt: schemas/* string */.YjP().describe('ISO 8601, UTC'),
    durationMs: schemas/* number */.aig().min(0),
    summary: schemas/* string */.YjP().describe('One line'),
    kpis: schemas/* array */.YOg(kpiSchema),
    checks: schemas/* array */.YOg(checkSchema),
    findings: schemas/* array */.YOg(findingSchema),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Decisions the run took that a reader should know, as the detected format'),
    plan: planSchema.optional(),
    artifacts: schemas/* array */.YOg(artifactSchema),
    coverage: schemas/* object */.Ikc({ read: count, available: count }).optional().describe('Records'),
    statistics: schemas/* array */.YOg(fieldStatisticsSchema).optional(),
    schemas: schemasSchema.optional(),
    subject: subjectSchema,
});

;// CONCATENATED MODULE: ./packages/core/report-json-schema.ts


/**
 * The JSON Schema (draft 2020-12) of a Report, for those who read reports with other tools. It allows unknown members,
 * since fields may be added within a version.
 */
function reportJsonSchema() {
    const { $schema, ...schema } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' });
    return {
        $schema,
        $id: 'urn:kafka-dataops:report:1',
        title: 'Kafka DataOps report, version 1',
        description: 'The result of one operation: verdict, KPIs, checks with their evidence, findings, and what was looked at.',
        ...schema,
    };
}

;// CONCATENATED MODULE: ./packages/core/retry.ts
const defaultRetryPolicy = { attempts: 4, baseMs: 250, maxMs: 4_000, maxRequestedMs: 20_000 };
/** The machine's own time and chance. */
const wallTimer = {
    random: Math.random,
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    }),
};
/**
 * Calls until one attempt is done. Waits with full jitter between calls (exponential backoff as in Brooker, "Exponential
 * Backoff And Jitter", AWS Architecture Blog 2015), or as long as the service asked for.
 * @throws the last attempt's error when all are used up or the service asks for too long a wait; whatever `call` throws,
 * at once; the signal's reason when it aborts.
 */
async function retry(call, policy, timer, signal) {
    for (let number = 1;; number += 1) {
        signal.throwIfAborted();
        const attempt = await call();
        if (attempt.kind === 'done')
            return attempt.value;
        if (number >= policy.attempts || (attempt.afterMs ?? 0) > policy.maxRequestedMs)
            throw attempt.error;
        await timer.sleep(attempt.afterMs ?? jittered(number, policy, timer), signal);
    }
}
/** Between 0 and the bound of the wait after call `number`, in ms. */
function jittered(number, policy, timer) {
    return Math.round(timer.random() * Math.min(policy.maxMs, policy.baseMs * 2 ** (number - 1)));
}
/**
 * Milliseconds a Retry-After header asks to wait: seconds or an HTTP date (RFC 9110, 10.2.3). Undefined when it is
 * absent or neither; never negative. `now` is milliseconds since the epoch.
 */
function retryAfterMs(header, now) {
    if (header === null)
        return undefined;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header) * 1_000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Whether an HTTP status says that the same request may succeed later: too many requests, or the server's trouble. */
function isPassingStatus(status) {
    return status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

;// CONCATENATED MODULE: ./packages/core/index.ts































/***/ }),

/***/ 62502:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  IB: () => (/* binding */ aclShape),
  CD: () => (/* binding */ clusterShape),
  zX: () => (/* binding */ connectorShape),
  $d: () => (/* binding */ desiredSections),
  Nw: () => (/* binding */ lintShape),
  QN: () => (/* binding */ sectionNames),
  q8: () => (/* binding */ subjectShape),
  B4: () => (/* binding */ topicShape)
});

// UNUSED EXPORTS: compatibilityLevels, connectorStates, resourceShapes

;// CONCATENATED MODULE: ./packages/kafka/acl-words.ts
/** The words of access rules, as kafka-acls.sh spells them; apart, so that declaring them loads no client. */
const aclResourceTypes = (/* unused pure expression or super */ null && (['topic', 'group', 'cluster', 'transactional-id', 'delegation-token', 'user']));
const aclPatterns = ['literal', 'prefixed'];
const aclPermissions = ['allow', 'deny'];
const aclOperations = [
    'all',
    'read',
    'write',
    'create',
    'delete',
    'alter',
    'describe',
    'cluster-action',
    'describe-configs',
    'alter-configs',
    'idempotent-write',
    'create-tokens',
    'describe-tokens',
    'two-phase-commit',
];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __nccwpck_require__(9691);
;// CONCATENATED MODULE: ./packages/infra/desired/shape.ts


/**
 * The shape of desired state in the manifest. Every section maps names to resources, or names the files that do. What a
 * resource is called, and what it lacks, is said at its line.
 */
const setting = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const ruleIds = schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of lint rules that do not apply to it');
const owner = schemas/* string */.YjP().describe('Team or person that answers for it');
const state = schemas/* enum */.k5n(['present', 'absent']).describe('absent marks it for deletion, which allow-delete must permit too');
const side = schemas/* strictObject */.rej({
    schema: schemas/* string */.YjP().optional().describe('Subject in `schemas`, or a schema file'),
    contract: schemas/* string */.YjP().optional().describe('Data contract file (ODCS)'),
    format: schemas/* string */.YjP().optional().describe('How records are encoded: json, avro-registry, ...'),
});
const verification = schemas/* strictObject */.rej({
    within: schemas/* string */.YjP().optional().describe('How long to wait for a record, as 2m; 1m when unset'),
    records: schemas/* int */.Whr().min(1).optional().describe('How many records to check; 1 when unset'),
    topic: schemas/* string */.YjP().optional().describe('Topic to read, where a connector does not say it'),
    contract: schemas/* string */.YjP().optional().describe('Data contract that the records must keep; that of the topic when unset'),
});
const topicShape = schemas/* strictObject */.rej({
    partitions: schemas/* int */.Whr()
        .min(1)
        .optional()
        .describe("Number of partitions, which only grows; the broker's default when unset"),
    replication: schemas/* int */.Whr()
        .min(1)
        .max(32_767)
        .optional()
        .describe("Replicas of each partition; the broker's default when unset"),
    configs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([setting, schemas/* array */.YOg(setting)]))
        .optional()
        .describe('Topic configs by their names in Kafka; lists may be YAML lists'),
    'unlisted-configs': schemas/* enum */.k5n(['ignore', 'warn', 'reset'])
        .optional()
        .describe('What to do about configs that are set on the topic and not listed here; warn when unset'),
    owner: owner.optional(),
    description: schemas/* string */.YjP().optional(),
    key: side.optional(),
    value: side.optional(),
    verify: verification
        .optional()
        .describe('Proof after a deployment: a record arrives, decodes and keeps its contract'),
    state: state.optional(),
    ignore: ruleIds.optional(),
});
const aclShape = schemas/* strictObject */.rej({
    principal: schemas/* string */.YjP().describe('As User:ana'),
    operations: schemas/* array */.YOg(schemas/* enum */.k5n(aclOperations)).min(1),
    permission: schemas/* enum */.k5n(aclPermissions).optional().describe('allow when unset'),
    host: schemas/* string */.YjP().optional().describe('* when unset'),
    topic: schemas/* string */.YjP().optional(),
    group: schemas/* string */.YjP().optional(),
    'transactional-id': schemas/* string */.YjP().optional(),
    cluster: schemas/* literal */.euz(true).optional().describe('The rule is about the cluster itself'),
    pattern: schemas/* enum */.k5n(aclPatterns).optional().describe('literal when unset; prefixed for all names that begin so'),
    owner: owner.optional(),
    state: state.optional(),
    ignore: ruleIds.optional(),
});
const compatibilityLevels = [
    'BACKWARD',
    'BACKWARD_TRANSITIVE',
    'FORWARD',
    'FORWARD_TRANSITIVE',
    'FULL',
    'FULL_TRANSITIVE',
    'NONE',
];
const subjectShape = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().describe('Schema file'),
    type: schemas/* enum */.k5n(['AVRO', 'JSON', 'PROTOBUF']).optional().describe('AVRO when unset, or as the file ends'),
    compatibility: schemas/* enum */.k5n(compatibilityLevels).optional().describe("Level of the subject; the registry's own when unset"),
    references: schemas/* array */.YOg(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), subject: schemas/* string */.YjP(), version: schemas/* int */.Whr().min(1).optional() }))
        .optional()
        .describe('What the schema refers to; the latest version when none is given'),
    owner: owner.optional(),
    state: state.optional(),
    ignore: ruleIds.optional(),
});
const connectorStates = ['running', 'paused', 'stopped', 'absent'];
const connectorShape = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().optional().describe('JSON file: the configuration, or {name, config}'),
    config: schemas/* record */.g1P(schemas/* string */.YjP(), setting).optional().describe('The configuration; added to what the file says'),
    state: schemas/* enum */.k5n(connectorStates).optional().describe('running when unset; absent marks it for deletion'),
    owner: owner.optional(),
    probe: schemas/* array */.YOg(schemas/* string */.YjP())
        .optional()
        .describe("URLs of the connector's source that must answer before it is deployed"),
    verify: verification
        .optional()
        .describe('Proof after a deployment: a record arrives, decodes and keeps its contract'),
    ignore: ruleIds.optional(),
});
const lintShape = schemas/* strictObject */.rej({
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['error', 'warning', 'info', 'off']))
        .optional()
        .describe('Severity of lint rules by id'),
    naming: schemas/* strictObject */.rej({
        topics: schemas/* string */.YjP().optional(),
        acls: schemas/* string */.YjP().optional(),
        schemas: schemas/* string */.YjP().optional(),
        connectors: schemas/* string */.YjP().optional(),
    })
        .optional()
        .describe('Regular expressions that whole names must match'),
    partitions: schemas/* strictObject */.rej({ min: schemas/* int */.Whr().optional(), max: schemas/* int */.Whr().optional() }).optional(),
    replication: schemas/* strictObject */.rej({ min: schemas/* int */.Whr().optional(), max: schemas/* int */.Whr().optional() }).optional(),
    'require-owner': schemas/* boolean */.zMY().optional().describe('Every resource must have an owner'),
});
const clusterShape = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional().describe('Id of the Kafka cluster that this is for; another one is refused'),
});
const variables = schemas/* record */.g1P(schemas/* string */.YjP(), setting);
/** Shapes of one resource of each section. */
const resourceShapes = {
    topics: topicShape,
    acls: aclShape,
    schemas: subjectShape,
    connectors: connectorShape,
};
const sectionNames = Object.keys(resourceShapes);
const sectionSchemas = Object.fromEntries(sectionNames.map((name) => [
    name,
    schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), resourceShapes[name]), schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())])
        .describe(`Desired ${name} by name, or the files (globs) that hold them`),
]));
const defaultsShape = schemas/* strictObject */.rej({ topics: topicShape.partial().optional() });
/** The sections of the manifest that desired state takes; published for editors. */
const desiredSections = {
    variables: variables.describe('Values for ${NAME} in desired state; environment variables come first'),
    cluster: clusterShape.describe('The cluster that desired state is for'),
    defaults: defaultsShape.describe('What resources take that do not say it themselves'),
    ...sectionSchemas,
    lint: lintShape.describe('How strict infra-validate is'),
    environments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        variables: variables.optional(),
        cluster: clusterShape.optional(),
        defaults: defaultsShape.optional(),
        ...Object.fromEntries(sectionNames.map((name) => [name, schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({})).optional()])),
    }))
        .describe('Overlays: what differs in an environment, chosen with the input environment'),
};


/***/ }),

/***/ 10719:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ formatWindow),
/* harmony export */   Et: () => (/* binding */ parseWindow),
/* harmony export */   H6: () => (/* binding */ windowForm)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40515);

const defaultFirst = { kind: 'last', count: 10_000 };
const windowForm = [
    'last:N (the newest N records, as last:10000)',
    `since:DURATION (${_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .durationForm */ .rk}; as since:15m)`,
    'from:TIME to:TIME (ISO 8601, the end excluded; either may be left out)',
    'offsets:PARTITION:FROM-TO,... (the end excluded, as offsets:0:100-200,1:50-)',
    'offsets:REPORT.json (exactly what that report says was read)',
    'incremental (what came since the last run of the same state; first=WINDOW says how the first run begins)',
    'or all',
].join(', ');
/** The window that a text in the form above stands for; undefined when it has none of the forms, or can hold no record. */
function parseWindow(text) {
    const compact = text.trim();
    const [kind = '', argument = ''] = compact.split(/:(.*)/s);
    switch (kind.toLowerCase()) {
        case 'offsets':
            return offsetsWindow(argument.trim());
        case 'last':
        case 'since':
        case 'all':
        case 'from':
        case 'to':
            return firstWindow(compact);
        default:
            return incrementalWindow(compact);
    }
}
function firstWindow(text) {
    const compact = text.toLowerCase();
    if (compact === 'all')
        return { kind: 'all' };
    const [kind, amount = ''] = compact.split(/:(.*)/s);
    if (kind === 'last')
        return /^\d+$/.test(amount) ? lastWindow(Number(amount)) : undefined;
    if (kind === 'since')
        return sinceWindow((0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E9)(amount));
    return betweenWindow(compact);
}
function lastWindow(count) {
    return count > 0 && Number.isSafeInteger(count) ? { kind: 'last', count } : undefined;
}
function sinceWindow(ms) {
    return ms !== undefined && ms > 0 ? { kind: 'since', ms } : undefined;
}
function betweenWindow(text) {
    const match = /^(?:from:(?<from>.+?))?(?:(?:^|\s+|\s*\.\.\s*)to:(?<to>.+))?$/.exec(text);
    const { from, to } = match?.groups ?? {};
    const fromMs = from === undefined ? undefined : (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .parseMoment */ .mI)(from.trim());
    const toMs = to === undefined ? undefined : (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .parseMoment */ .mI)(to.trim());
    if ((from ?? to) === undefined || (fromMs === undefined) !== (from === undefined))
        return undefined;
    if ((toMs === undefined) !== (to === undefined))
        return undefined;
    if (fromMs !== undefined && toMs !== undefined && fromMs >= toMs)
        return undefined;
    return {
        kind: 'between',
        ...(fromMs === undefined ? {} : { fromMs }),
        ...(toMs === undefined ? {} : { toMs }),
    };
}
function incrementalWindow(text) {
    const match = /^incremental(?:\s+first=(?<first>.+))?$/is.exec(text);
    if (match === null)
        return undefined;
    const asked = match.groups?.first;
    const first = asked === undefined ? defaultFirst : firstWindow(asked.trim());
    return first === undefined ? undefined : { kind: 'incremental', first };
}
function offsetsWindow(argument) {
    if (argument === '')
        return undefined;
    if (!/^\d+\s*:/.test(argument))
        return { kind: 'report', file: argument };
    const ranges = [];
    for (const item of argument.split(',')) {
        const range = parseRange(item.trim());
        if (range === undefined || ranges.some(({ partition }) => partition === range.partition))
            return undefined;
        ranges.push(range);
    }
    return { kind: 'offsets', ranges };
}
const mostPartitions = 2 ** 31;
const mostOffsets = 2n ** 63n;
function parseRange(text) {
    const match = /^(?<partition>\d{1,10})\s*:\s*(?<from>\d{0,19})\s*-\s*(?<to>\d{0,19})$/.exec(text);
    if (match?.groups === undefined)
        return undefined;
    const partition = Number(match.groups.partition);
    const from = offsetOf(match.groups.from);
    const to = offsetOf(match.groups.to);
    if (partition >= mostPartitions || (from ?? 0n) >= mostOffsets || (to ?? 0n) >= mostOffsets)
        return undefined;
    if (to !== undefined && (from ?? 0n) >= to)
        return undefined;
    return { partition, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
function offsetOf(digits) {
    return digits === undefined || digits === '' ? undefined : BigInt(digits);
}
/** The window in the form that `parseWindow` reads, for sentences. */
function formatWindow(window) {
    switch (window.kind) {
        case 'all':
            return 'all';
        case 'last':
            return `last:${window.count}`;
        case 'since':
            return `since:${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(window.ms).replaceAll(' ', '')}`;
        case 'between': {
            const from = window.fromMs === undefined ? [] : [`from:${isoTime(window.fromMs)}`];
            const to = window.toMs === undefined ? [] : [`to:${isoTime(window.toMs)}`];
            return [...from, ...to].join(' ');
        }
        case 'offsets':
            return `offsets:${window.ranges.map(({ partition, from, to }) => `${partition}:${from ?? ''}-${to ?? ''}`).join(',')}`;
        case 'report':
            return `offsets:${window.file}`;
        case 'incremental':
            return 'incremental';
    }
}
function isoTime(ms) {
    return new Date(ms).toISOString().replace('.000Z', 'Z');
}


/***/ }),

/***/ 1280:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ qualityCheck)
});

// UNUSED EXPORTS: qualityInputs

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __nccwpck_require__(40515);
// EXTERNAL MODULE: ./packages/kafka/window.ts
var kafka_window = __nccwpck_require__(10719);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __nccwpck_require__(9691);
;// CONCATENATED MODULE: ./packages/quality/inline-section.ts

/**
 * Rules that stand in the manifest itself, for topics whose contract is not worth a file, or beside a contract:
 *
 *     quality:
 *       - topic: prices
 *         rules:
 *           - { field: usd, check: presence }
 *           - { field: usd, check: range, minimum: 0, severity: warning }
 *           - { name: high is not below low, cel: message.high >= message.low }
 *
 * `check` and its parameters are those of the engine kafka-dataops (docs/contracts.md), `cel` is a rule in CEL.
 */
const qualitySection = schemas/* array */.YOg(schemas/* strictObject */.rej({
    topic: schemas/* string */.YjP().min(1).describe('Topic that the rules are for'),
    rules: schemas/* array */.YOg(schemas/* looseObject */._H3({
        check: schemas/* string */.YjP().optional().describe('A check of the engine kafka-dataops, its parameters beside it'),
        cel: schemas/* string */.YjP().optional().describe('A rule in CEL'),
        name: schemas/* string */.YjP().optional(),
        severity: schemas/* string */.YjP().optional(),
        dimension: schemas/* string */.YjP().optional(),
    }))
        .min(1),
}))
    .describe('Rules of topics, checked by kafka-quality-check beside or instead of a contract');

;// CONCATENATED MODULE: ./packages/quality/operation.ts



const data = { section: 'data' };
const formatChoices = ['auto', 'json', 'json-registry', 'avro', 'avro-registry', 'string', 'bytes'];
const qualityInputs = {
    ...core/* connectionInputs */.eu,
    ...core/* registryInputs */.P4,
    topic: (0,core/* listInput */.dt)('Topics to check; every topic that the contracts describe when unset', data),
    contract: (0,core/* listInput */.dt)('Data contracts (ODCS 3.0 or 3.1, YAML or JSON) that the records must keep; a path may be a pattern with *', data),
    window: (0,core/* parsedInput */.m8)('Which records to read', kafka_window/* windowForm */.H6, kafka_window/* parseWindow */.Et, { ...data, defaultText: 'last:10000' }),
    'sample-size': (0,core/* integerInput */.$A)('Checks only this many records of the window, spread over its partitions and the range of each; the same window gives the same sample. All of them when unset', { min: 1, max: 1_000_000 }, data),
    ...core/* stateInputs */.l5,
    'sample-file': (0,core/* textInput */._Z)('File of records to check instead of a topic: JSON lines, a JSON array or an Avro container file', data),
    rules: (0,core/* textInput */._Z)('JavaScript module with checks of your own (docs/own-checks.md); it runs in a thread of its own, and never on code of a fork that has secrets', data),
    'value-format': (0,core/* choiceInput */.ij)('How values are encoded; auto decides from the records and says what it decided', formatChoices, {
        ...data,
        defaultText: 'auto',
    }),
    'key-format': (0,core/* choiceInput */.ij)('How keys are encoded; they are decoded when the contract has rules for them', formatChoices, {
        ...data,
        defaultText: 'auto',
    }),
    'value-schema': (0,core/* textInput */._Z)('Avro schema file (.avsc) that the values were written with, where no registry says it', data),
    'key-schema': (0,core/* textInput */._Z)('Avro schema file (.avsc) that the keys were written with, where no registry says it', data),
    'min-success-rate': (0,core/* percentInput */.aN)('Least share of the records that must pass every check of severity error; while it is met, checks that single records fail are warnings'),
    'on-empty': (0,core/* choiceInput */.ij)('What it means when there is no record to check', ['fail', 'warn', 'pass'], {
        defaultText: 'fail',
    }),
    examples: (0,core/* integerInput */.$A)('How many failing records to show for each check', { min: 0, max: 100 }, { defaultText: '5' }),
    'show-values': (0,core/* flagInput */.tc)('Show values and keys of failing records, except of fields that the contract classifies', {
        defaultText: 'false',
    }),
    'as-of': (0,core/* parsedInput */.m8)('The moment that ages and since: are judged at, to repeat a run or to check a file of the past. Now when unset', core/* momentForm */.$C, core/* parseMoment */.mI),
    ...core/* hostInputs */.ep,
};
const qualityCheck = (0,core/* defineOperation */.h9)({
    name: 'kafka-quality-check',
    summary: 'Checks the records of a Kafka topic, or of a sample file, against a data contract and gates on the result.',
    inputs: qualityInputs,
    sections: { quality: qualitySection },
    outputs: {
        'success-rate': 'Percentage of the records that pass every check of severity error; empty when none was read',
        'records-read': 'Number of records checked',
        'checks-passed': 'Number of checks that passed',
        'checks-failed': 'Number of checks that failed or could not run',
    },
    outputsOf,
    async run(inputs, ports) {
        const { runQualityCheck } = await Promise.all(/* import() */[__nccwpck_require__.e(833), __nccwpck_require__.e(895), __nccwpck_require__.e(163), __nccwpck_require__.e(383), __nccwpck_require__.e(710)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32710));
        return runQualityCheck(inputs, ports);
    },
});
function outputsOf(report) {
    const rate = report.kpis.find(({ id }) => id === 'success-rate')?.value;
    const having = (...statuses) => String(report.checks.filter(({ status }) => statuses.includes(status)).length);
    return {
        // Cut, not rounded: 99.996 % is not 100.
        'success-rate': typeof rate === 'number' ? String(Math.floor(rate * 10_000 + 1e-6) / 100) : '',
        'records-read': String(report.coverage?.read ?? 0),
        'checks-passed': having('passed'),
        'checks-failed': having('failed', 'error'),
    };
}


/***/ }),

/***/ 40457:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ qualityWorkerName),
/* harmony export */   x: () => (/* binding */ workerEntry)
/* harmony export */ });
/**
 * The module that a worker thread starts: the bundle itself when there is one, which tells its own place here when it is
 * loaded. Without one (the sources as they are) the worker has a file of its own.
 */
const workerEntry = { url: undefined };
/** What `workerData.worker` says, so that the bundle knows in a thread what to run. */
const qualityWorkerName = 'kafka-quality-check';


/***/ }),

/***/ 11706:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ subjectsSection),
/* harmony export */   e: () => (/* binding */ compatibilityLevels)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9691);

/** The levels of a schema registry; `packages/avro` checks by the same names. */
const compatibilityLevels = [
    'NONE',
    'BACKWARD',
    'BACKWARD_TRANSITIVE',
    'FORWARD',
    'FORWARD_TRANSITIVE',
    'FULL',
    'FULL_TRANSITIVE',
];
const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1)]);
const subjectEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: pattern.describe('Schema files it is for, as glob patterns relative to the working directory'),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Subject; {file}, {folder}, {name} and {full-name} are filled in'),
    strategy: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['topic-name', 'record-name', 'topic-record-name']).optional(),
    topic: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Topic, for the strategies that name it; takes the same placeholders'),
    side: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['key', 'value']).optional().describe('What of the record it is the schema of; value when unset'),
    compatibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(compatibilityLevels).optional().describe('Level that changes of the subject must keep'),
})
    .refine((entry) => entry.subject === undefined || (entry.topic === undefined && entry.strategy === undefined), {
    error: 'a subject is given by name, or by strategy and topic, not by both',
});
/** The manifest's section `subjects`: the first entry whose path matches a file names its subject. */
const subjectsSection = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(subjectEntry)
    .describe('Subjects of schema files; the first entry that matches a file counts');


/***/ }),

/***/ 97725:
/***/ ((module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction),
/* harmony export */   a: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _kafka_dataops_quality_worker_entry__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40457);
/* harmony import */ var _operations_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65957);



/**
 * The bundle's entry: every stub in dist imports it. Hosts and the parts of an operation that talk to the world are
 * loaded when they are used, so that starting costs little.
 */
/** Runs one action of the suite as a step of a workflow. */
async function runAction(name) {
    const operation = _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .actions */ .o.find((action) => action.name === name);
    if (operation === undefined)
        throw new Error(`There is no action ${name}.`);
    const github = await Promise.all(/* import() */[__nccwpck_require__.e(177), __nccwpck_require__.e(618), __nccwpck_require__.e(63)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95063));
    await github.runAction(operation, _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .operations */ .z);
}
/** Runs the terminal host and sets the process's exit code. */
async function runCli(args) {
    const cli = await Promise.all(/* import() */[__nccwpck_require__.e(618), __nccwpck_require__.e(703)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11703));
    const { stdout, stderr, env: environment } = process;
    process.exitCode = await cli.runCli(args, _operations_js__WEBPACK_IMPORTED_MODULE_2__/* .operations */ .z, { stdout, stderr, environment, now: Date.now });
}
// In the bundle a worker thread is the bundle again; the sources have a file of their own for it.
if (!import.meta.url.endsWith('.ts'))
    _kafka_dataops_quality_worker_entry__WEBPACK_IMPORTED_MODULE_1__/* .workerEntry */ .x.url = import.meta.url;
if (!node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread && isQualityWorker(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData)) {
    const { runQualityWorker } = await Promise.all(/* import() */[__nccwpck_require__.e(833), __nccwpck_require__.e(895), __nccwpck_require__.e(163), __nccwpck_require__.e(383), __nccwpck_require__.e(302)]).then(__nccwpck_require__.bind(__nccwpck_require__, 31302));
    await runQualityWorker();
}
function isQualityWorker(data) {
    return data !== null && typeof data === 'object' && 'worker' in data && data.worker === _kafka_dataops_quality_worker_entry__WEBPACK_IMPORTED_MODULE_1__/* .qualityWorkerName */ .V;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 65957:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ actions),
  z: () => (/* binding */ operations)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __nccwpck_require__(40515);
;// CONCATENATED MODULE: ./packages/doctor/operation.ts

const doctorInputs = {
    ...core/* connectionInputs */.eu,
    ...core/* registryInputs */.P4,
    topic: (0,core/* textInput */._Z)('Topic to look for and to prove the right to read', { section: 'data' }),
    ...core/* hostInputs */.ep,
};
/** Checks, step by step, what an operation would need. Reads no record, changes nothing. */
const doctor = (0,core/* defineOperation */.h9)({
    name: 'doctor',
    summary: 'Checks step by step what an operation needs (brokers, TLS, login, topic, rights, registry) and says what to do about the step that fails.',
    inputs: doctorInputs,
    outputs: {},
    outputsOf: () => ({}),
    async run(inputs, ports) {
        const { examine } = await Promise.all(/* import() */[__nccwpck_require__.e(833), __nccwpck_require__.e(163), __nccwpck_require__.e(945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14945));
        return examine(inputs, ports);
    },
});

;// CONCATENATED MODULE: ./packages/doctor/index.ts


// EXTERNAL MODULE: ./packages/infra/desired/shape.ts + 1 modules
var shape = __nccwpck_require__(62502);
;// CONCATENATED MODULE: ./packages/infra/operations.ts


const sharedInputs = {
    ...core/* connectionInputs */.eu,
    ...core/* registryInputs */.P4,
    ...core/* connectInputs */.um,
    environment: (0,core/* textInput */._Z)('Environment of the manifest whose overlay applies'),
    kinds: (0,core/* listInput */.dt)('Kinds of resources to look at: schema, topic, acl, connector; all when unset'),
    names: (0,core/* listInput */.dt)('Names of resources to look at; * stands for any text, ! before a pattern takes away'),
};
const validateInputs = {
    ...sharedInputs,
    offline: (0,core/* flagInput */.tc)('Only lint: ask no service, also where the manifest names one', { defaultText: 'false' }),
    'plan-file': (0,core/* textInput */._Z)('Where to write the plan as JSON, for deploy-connectors to apply exactly that'),
    'fail-on-drift': (0,core/* flagInput */.tc)('Every resource that is not as declared is an error, for schedules', {
        defaultText: 'false',
    }),
    ...core/* hostInputs */.ep,
};
const deployInputs = {
    ...sharedInputs,
    apply: (0,core/* flagInput */.tc)('Carry the plan out; without it the plan is only shown', { defaultText: 'false' }),
    plan: (0,core/* textInput */._Z)('Plan file, or report, of an earlier step: refused when the plan is another one by now'),
    'allow-risk': (0,core/* listInput */.dt)('High-risk changes that may be carried out, as kind/name; * stands for any text'),
    'allow-delete': (0,core/* listInput */.dt)('Deletes that may be carried out, as kind/name; * stands for any text. Only of resources that the manifest marks with state: absent'),
    'max-deletes': (0,core/* integerInput */.$A)('How many deletes one run may carry out', { min: 0 }, { defaultText: '5' }),
    'max-delete-share': (0,core/* percentInput */.aN)('Share of the declared resources of a kind that one run may delete', {
        defaultText: '25%',
    }),
    parallel: (0,core/* integerInput */.$A)('How many independent changes run at the same time', { min: 1, max: 32 }, { defaultText: '4' }),
    'start-timeout': (0,core/* durationInput */.Ts)('How long a connector may take until it runs with all its tasks', {
        defaultText: '2m',
    }),
    'settle-time': (0,core/* durationInput */.Ts)('How long a connector must keep running to count as started', { defaultText: '5s' }),
    restarts: (0,core/* integerInput */.$A)('How often what has failed of a connector is restarted before it counts as failed', { min: 0, max: 20 }, { defaultText: '2' }),
    rollback: (0,core/* flagInput */.tc)('After a failure, undo what this run has changed', { defaultText: 'true' }),
    ...core/* hostInputs */.ep,
};
const planOutputs = {
    changes: 'Number of resources that the plan changes',
    'high-risk': 'Number of changes of high risk',
    deletes: 'Number of deletes in the plan',
};
function planOutputsOf({ plan }) {
    const changes = plan?.changes.filter(({ action }) => action !== 'none') ?? [];
    return {
        changes: String(changes.length),
        'high-risk': String(changes.filter(({ risk }) => risk.level === 'high').length),
        deletes: String(changes.filter(({ action }) => action === 'delete').length),
    };
}
const infraValidate = (0,core/* defineOperation */.h9)({
    name: 'infra-validate',
    summary: 'Lints desired state (topics, ACLs, schemas, connectors) and plans it against the live platform. Changes nothing.',
    inputs: validateInputs,
    sections: shape/* desiredSections */.$d,
    outputs: { ...planOutputs, 'plan-file': 'Path of the plan as JSON; empty when none was written' },
    outputsOf: (report) => ({
        ...planOutputsOf(report),
        'plan-file': report.artifacts.find(({ kind }) => kind === 'plan')?.path ?? '',
    }),
    async run(inputs, ports) {
        const { runValidate } = await Promise.all(/* import() */[__nccwpck_require__.e(833), __nccwpck_require__.e(163), __nccwpck_require__.e(624), __nccwpck_require__.e(793)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90793));
        return runValidate(inputs, ports);
    },
});
const deployConnectors = (0,core/* defineOperation */.h9)({
    name: 'deploy-connectors',
    summary: 'Applies desired state (topics, ACLs, schemas, connectors), waits until it runs, and undoes it when it does not.',
    inputs: deployInputs,
    sections: shape/* desiredSections */.$d,
    outputs: { ...planOutputs, applied: 'Number of changes that were carried out and kept' },
    outputsOf: (report) => ({
        ...planOutputsOf(report),
        applied: String(report.plan?.changes.filter(({ outcome }) => outcome?.status === 'applied').length ?? 0),
    }),
    async run(inputs, ports) {
        const { runDeploy } = await Promise.all(/* import() */[__nccwpck_require__.e(833), __nccwpck_require__.e(163), __nccwpck_require__.e(624), __nccwpck_require__.e(912)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80912));
        return runDeploy(inputs, ports);
    },
});

// EXTERNAL MODULE: ./packages/quality/operation.ts + 1 modules
var operation = __nccwpck_require__(1280);
// EXTERNAL MODULE: ./packages/avro/lint/index.ts + 23 modules
var lint = __nccwpck_require__(91652);
// EXTERNAL MODULE: ./packages/schemas/subjects-section.ts
var subjects_section = __nccwpck_require__(11706);
;// CONCATENATED MODULE: ./packages/schemas/operation.ts



const data = { section: 'data' };
const subjectStrategies = ['topic-name', 'record-name', 'topic-record-name'];
const validateAvroInputs = {
    ...core/* registryInputs */.P4,
    schemas: (0,core/* listInput */.dt)('Schema files (.avsc) and protocols (.avpr), as glob patterns; a pattern after ! leaves files out', {
        ...data,
        defaultText: '**/*.avsc, **/*.avpr',
    }),
    against: (0,core/* parsedInput */.m8)('What the schemas are compared with: the commit that the pull request or push builds on, another Git ref, a folder, or the registry. git in a repository, else none, when unset', 'git, git:REF, dir:PATH, registry or none', parseAgainst, data),
    'sample-data': (0,core/* listInput */.dt)('Records that the schemas must be able to read, as PATTERN=TYPE (a type name or a schema file); without =TYPE the file is named like its type. JSON as Avro encodes it (.json, .jsonl) or plain binary (.bin)', data),
    compatibility: (0,core/* choiceInput */.ij)('Level that changes must keep, where dataops.yml sets none for the subject. With against: registry the level set there, else BACKWARD, when unset', subjects_section/* compatibilityLevels */.e),
    'subject-strategy': (0,core/* choiceInput */.ij)('How subjects are named where dataops.yml does not say: by topic (the file name is the topic, -key and -value kept), by type, or by both', subjectStrategies, { defaultText: 'topic-name' }),
    'only-changed': (0,core/* flagInput */.tc)('Report only what differs from what is compared with', { defaultText: 'true' }),
    'break-label': (0,core/* textInput */._Z)('Label of the pull request that approves its breaks: they become warnings', {
        defaultText: 'schema-break-approved',
    }),
    baseline: (0,core/* textInput */._Z)('File of known findings, which become warnings: a JSON report of an earlier run, or a fingerprint a line'),
    register: (0,core/* flagInput */.tc)('Register the schemas in the registry when every check has passed', { defaultText: 'false' }),
    ...core/* hostInputs */.ep,
};
function parseAgainst(text) {
    if (text === 'git' || text === 'registry' || text === 'none')
        return { kind: text };
    const match = /^(git|dir):(.+)$/s.exec(text);
    const rest = match?.[2]?.trim();
    if (rest === undefined || rest === '')
        return undefined;
    return match?.[1] === 'git' ? { kind: 'git', ref: rest } : { kind: 'dir', path: rest };
}
const validateAvro = (0,core/* defineOperation */.h9)({
    name: 'validate-avro',
    summary: 'Checks Avro schemas: parses them, compares them with a Git ref, a folder or a schema registry, and registers them on request.',
    inputs: validateAvroInputs,
    sections: { subjects: subjects_section/* subjectsSection */.F, lint: lint/* lintSettingsSchema */.cI.describe('Rules for Avro schemas') },
    outputs: {
        'changed-subjects': 'Subjects whose schema is new or differs, one a line',
        'incompatible-subjects': 'Subjects with a break that nobody approved, one a line',
        breaking: 'true when a change breaks its compatibility level, approved or not',
        'suggested-bump': 'What the changes ask of a semantic version: major, minor or patch; empty without a change',
        'registered-ids': 'JSON object of subject to schema id, of the schemas that the registry now has through this run',
    },
    outputsOf,
    async run(inputs, ports) {
        const { runValidateAvro } = await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(652)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26652));
        return runValidateAvro(inputs, ports);
    },
});
function outputsOf({ schemas }) {
    const subjects = schemas?.subjects ?? [];
    const named = (having) => subjects
        .filter(having)
        .map(({ subject }) => subject)
        .join('\n');
    const registered = subjects.flatMap(({ subject, registered: found }) => found === undefined ? [] : [[subject, found.id]]);
    return {
        'changed-subjects': named(({ change }) => change === 'added' || change === 'changed'),
        'incompatible-subjects': named(({ verdict }) => verdict === 'incompatible'),
        breaking: String(subjects.some(({ verdict }) => verdict === 'incompatible' || verdict === 'waived')),
        'suggested-bump': schemas?.release?.bump ?? '',
        'registered-ids': registered.length === 0 ? '' : JSON.stringify(Object.fromEntries(registered)),
    };
}

;// CONCATENATED MODULE: ./packages/suite/operations.ts




/** Operations that are also actions: each has a folder in actions/ and a stub in dist/. */
const actions = [validateAvro, operation/* qualityCheck */.w, infraValidate, deployConnectors];
/** Everything the suite can do, in the order that help shows it. */
const operations = [...actions, doctor];


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  k5n: () => (/* binding */ schemas_enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  _H3: () => (/* binding */ looseObject),
  chJ: () => (/* binding */ schemas_null),
  aig: () => (/* binding */ schemas_number),
  Ikc: () => (/* binding */ object),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, discriminatedUnion, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, nullable, nullish, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !core_util/* nullish */.cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : core_util/* floatSafeRemainder */.LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = core_util/* NUMBER_FORMAT_RANGES */.zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? core_util/* codePointLength */.O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? core_util/* codePointLength */.O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = core_util/* getLengthableOrigin */.Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = core_util/* escapeRegex */.sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${core_util/* escapeRegex */.sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${core_util/* escapeRegex */.sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...core_util/* prefixIssues */.lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    core_util/* hide */.jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = _null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...core_util/* normalizeParams */.A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...core_util/* normalizeParams */.A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...core_util/* normalizeParams */.A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...core_util/* normalizeParams */.A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...core_util/* normalizeParams */.A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...core_util/* normalizeParams */.A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => core_util/* slugify */.Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...core_util/* normalizeParams */.A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...core_util/* normalizeParams */.A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function schemas_null(params) {
    return api_null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodDiscriminatedUnion.init(inst, def);
})));
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 54723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(97725);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__runAction = __webpack_exports__.C;
/******/ var __webpack_exports__runCli = __webpack_exports__.a;
/******/ export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli };
/******/ 
