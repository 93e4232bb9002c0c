export const id = 678;
export const ids = [678];
export const modules = {

/***/ 85304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ reasonWithin),
/* harmony export */   _e: () => (/* binding */ compareSchemas),
/* harmony export */   b_: () => (/* binding */ isNameOf),
/* harmony export */   hS: () => (/* binding */ isReadable)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46156);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1608);


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
/**
 * Why the branch of a union that was meant for the writer's type, of its name or kind, does not read it: the reason in
 * it, however deep. The finding itself where there is no such branch, or for another kind of finding.
 */
function reasonWithin(finding) {
    const seen = new Set();
    let within = finding;
    while (within.reason === 'branch' && !seen.has(within.writer.schema)) {
        const writer = within.writer.schema;
        seen.add(writer);
        const branches = within.reader.schema.type === 'union' ? within.reader.schema.branches : [];
        const meant = branches.find(({ schema }) => isMeantFor(schema, writer));
        const found = meant === undefined ? [] : compareSchemas({ reader: meant.schema, writer });
        const next = found.find(({ reason }) => reason !== 'branch') ?? found[0];
        if (next === undefined)
            return within;
        within = next;
    }
    return within;
}
function isMeantFor(reader, writer) {
    if (reader.type !== writer.type)
        return false;
    return (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(reader) && (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(writer) ? isNameOf(reader, writer) : !(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrimitive */ .sO)(reader);
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
function isNameOf(reader, writer) {
    return reader.name === writer.name || reader.aliases.includes(writer.fullName);
}
function nameOutcome(reader, writer, here) {
    if (isNameOf(reader, writer))
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

/***/ 36854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KX: () => (/* binding */ MAX_JSON_DEPTH),
  cP: () => (/* binding */ integerOf),
  C5: () => (/* binding */ memberOf),
  Vh: () => (/* binding */ readJson),
  Vk: () => (/* binding */ sameJson),
  qN: () => (/* binding */ showJson),
  fK: () => (/* binding */ valueAt)
});

;// CONCATENATED MODULE: ./packages/avro/packed-json.ts
const PACKED = { null: 0, false: 1, true: 2, number: 3, string: 4, array: 5, object: 6 };
/** How the text of a string or number is to be taken, where not as it stands (between its quotes). */
const TAKEN = { asIs: 0, escaped: 8, withoutQuotes: 16, asZero: 24 };
const WIDTH = 3;
const KIND = 7;
const TAKING = 24;
const INSIDE_SHIFT = 5;
const SHORT = { text: 2 ** 16, entries: 2 ** 11 };
/** Objects of up to so many members are searched from member to member, larger ones through an index. */
const LINEAR_LOOKUP = 32;
/** The words that schemas are full of: one string each instead of one for each time they are written. */
const WORDS = new Map('type name namespace fields doc default aliases order symbols items values size logicalType precision scale record error enum array map fixed null boolean int long float double bytes string decimal uuid date timestamp-millis timestamp-micros'
    .split(' ')
    .map((word) => [word, word]));
const SIMPLE_ESCAPES = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|([\s\S]?))/g;
/** A string as it means, escapes resolved; an escape that JSON does not have means its letter. */
function unescaped(written) {
    return written.replace(ESCAPE, (_, digits, letter) => digits === undefined ? (SIMPLE_ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(digits, 16)));
}
/** Where entries are gathered while a text is read; kept, since files are read one after the other. */
let gathered = new Int32Array(3 * 4_096);
const LARGEST_KEPT = 3 * 65_536;
/** Packs the values of one text in the order of their beginnings; only one text at a time. */
function jsonPacker(text) {
    let length = 0;
    function add(kind, start, end, taking = TAKEN.asIs) {
        if (length + WIDTH > gathered.length) {
            const larger = new Int32Array(gathered.length * 2);
            larger.set(gathered);
            gathered = larger;
        }
        gathered[length] = kind | taking;
        gathered[length + 1] = start;
        gathered[length + 2] = end;
        length += WIDTH;
    }
    return {
        add,
        open(kind, start) {
            add(kind, start, start);
            return length - WIDTH;
        },
        close(opened, end) {
            const inside = (length - opened) / WIDTH - 1;
            gathered[opened] = numberAt(gathered, opened) | (inside << INSIDE_SHIFT);
            gathered[opened + 2] = end;
        },
        lastString: () => stringAt({ text, entries: gathered }, length - WIDTH),
        packed() {
            const entries = gathered.subarray(0, length);
            const isShort = text.length < SHORT.text && length / WIDTH < SHORT.entries;
            const json = { text, entries: isShort ? new Uint16Array(entries) : new Int32Array(entries) };
            if (gathered.length > LARGEST_KEPT)
                gathered = new Int32Array(LARGEST_KEPT);
            return valueFrom(json, 0);
        },
    };
}
function numberAt(entries, index) {
    return entries[index] ?? 0;
}
function nextAfter({ entries }, at) {
    return at + WIDTH * (1 + (numberAt(entries, at) >>> INSIDE_SHIFT));
}
function stringAt({ text, entries }, at) {
    const taking = numberAt(entries, at) & TAKING;
    const start = numberAt(entries, at + 1);
    const end = numberAt(entries, at + 2);
    if (taking === TAKEN.withoutQuotes)
        return text.slice(start, end);
    const written = text.slice(start + 1, end - 1);
    return taking === TAKEN.escaped ? unescaped(written) : (WORDS.get(written) ?? written);
}
function isString({ text, entries }, at, wanted) {
    if ((numberAt(entries, at) & TAKING) !== TAKEN.asIs)
        return stringAt({ text, entries }, at) === wanted;
    const start = numberAt(entries, at + 1) + 1;
    return numberAt(entries, at + 2) - start - 1 === wanted.length && text.startsWith(wanted, start);
}
function valueFrom(json, at) {
    switch (numberAt(json.entries, at) & KIND) {
        case PACKED.object:
            return new PackedObject(json, at);
        case PACKED.array:
            return new PackedArray(json, at);
        case PACKED.string:
            return new PackedString(json, at);
        case PACKED.number:
            return new PackedNumber(json, at);
        case PACKED.null:
            return new PackedNull(json, at);
        default:
            return new PackedBoolean(json, at);
    }
}
/** A value of a packed text. */
class Packed {
    json;
    at;
    constructor(json, at) {
        this.json = json;
        this.at = at;
    }
    get start() {
        return numberAt(this.json.entries, this.at + 1);
    }
    get end() {
        return numberAt(this.json.entries, this.at + 2);
    }
}
class PackedNull extends Packed {
    get kind() {
        return 'null';
    }
}
class PackedBoolean extends Packed {
    get kind() {
        return 'boolean';
    }
    get value() {
        return (numberAt(this.json.entries, this.at) & KIND) === PACKED.true;
    }
}
class PackedNumber extends Packed {
    get kind() {
        return 'number';
    }
    get text() {
        const isZero = (numberAt(this.json.entries, this.at) & TAKING) === TAKEN.asZero;
        return isZero ? '0' : this.json.text.slice(this.start, this.end);
    }
}
class PackedString extends Packed {
    get kind() {
        return 'string';
    }
    get value() {
        return stringAt(this.json, this.at);
    }
}
class PackedArray extends Packed {
    get kind() {
        return 'array';
    }
    get elements() {
        const elements = [];
        const end = nextAfter(this.json, this.at);
        for (let at = this.at + WIDTH; at < end; at = nextAfter(this.json, at))
            elements.push(valueFrom(this.json, at));
        return elements;
    }
}
const indexes = new WeakMap();
class PackedObject extends Packed {
    get kind() {
        return 'object';
    }
    get members() {
        const members = [];
        const end = nextAfter(this.json, this.at);
        for (let at = this.at + WIDTH; at < end; at = nextAfter(this.json, at + WIDTH))
            members.push(this.memberAt(at));
        return members;
    }
    /** The member that counts for a key: the last one of that name. */
    memberOf(key) {
        const known = indexes.get(this);
        if (known !== undefined)
            return known.get(key);
        const end = nextAfter(this.json, this.at);
        let found;
        let passed = 0;
        for (let at = this.at + WIDTH; at < end; at = nextAfter(this.json, at + WIDTH)) {
            if (++passed > LINEAR_LOOKUP)
                return this.index().get(key);
            if (isString(this.json, at, key))
                found = at;
        }
        return found === undefined ? undefined : this.memberAt(found);
    }
    index() {
        const index = new Map(this.members.map((member) => [member.key, member]));
        indexes.set(this, index);
        return index;
    }
    memberAt(at) {
        const { entries } = this.json;
        return {
            key: stringAt(this.json, at),
            start: numberAt(entries, at + 1),
            end: numberAt(entries, at + 2),
            value: valueFrom(this.json, at + WIDTH),
        };
    }
}

;// CONCATENATED MODULE: ./packages/avro/json-reader.ts
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
const json_reader_SIMPLE_ESCAPES = new Set('"\\/bfnrt');
/** Objects of up to so many members are searched from member to member, larger ones through an index. */
const json_reader_LINEAR_LOOKUP = 12;
/** Thrown inside this file when nothing sensible can be read any more; the issue is recorded before. */
const STOP = Symbol('reading stopped');
/** Reads one JSON value. Cost is linear in the length of the text. */
function readJson(text) {
    const problems = [];
    const warnings = [];
    const packer = jsonPacker(text);
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
            readObject(depth + 1);
        else if (unit === OPEN_BRACKET)
            readArray(depth + 1);
        else if (unit === QUOTE || unit === APOSTROPHE)
            readString();
        else
            readWord();
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
        const opened = packer.open(PACKED.object, open.start);
        const keys = [];
        const spans = [];
        let many;
        for (;;) {
            skipSpaceAndComments();
            if (text.charCodeAt(offset) === CLOSE_BRACE)
                break;
            const span = readKey(open);
            const key = packer.lastString();
            skipSpaceAndComments();
            if (text.charCodeAt(offset) === COLON)
                offset++;
            else
                problem(`expected \`:\` after the key "${key}", found ${found().name}`, found().span);
            skipSpaceAndComments();
            readValue(depth);
            if (keys.length === json_reader_LINEAR_LOOKUP)
                many = new Map(keys.map((known, index) => [known, index]));
            const index = many === undefined ? keys.indexOf(key) : (many.get(key) ?? -1);
            const first = spans[index];
            if (first === undefined)
                many?.set(key, keys.length);
            else
                warnRepeatedKey(key, span, first);
            keys.push(key);
            spans.push(span);
            if (!readSeparator(CLOSE_BRACE, '}', open))
                break;
        }
        offset++;
        packer.close(opened, offset);
    }
    function warnRepeatedKey(key, span, first) {
        warnings.push({
            rule: 'json-duplicate-key',
            message: `the key "${key}" stands here a second time; the last one counts, for Java and for this check`,
            span,
            related: first,
        });
    }
    function readArray(depth) {
        const open = enter(depth);
        const opened = packer.open(PACKED.array, open.start);
        for (;;) {
            skipSpaceAndComments();
            if (text.charCodeAt(offset) === CLOSE_BRACKET)
                break;
            readValue(depth);
            if (!readSeparator(CLOSE_BRACKET, ']', open))
                break;
        }
        offset++;
        packer.close(opened, offset);
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
        packer.add(PACKED.string, span.start, span.end, TAKEN.withoutQuotes);
        return span;
    }
    function readString() {
        const start = offset;
        const quote = text.charCodeAt(offset);
        if (quote === APOSTROPHE) {
            problem('JSON strings take double quotes, not apostrophes', { start, end: start + 1 });
        }
        offset++;
        let taking = TAKEN.asIs;
        for (;;) {
            if (offset >= text.length)
                stop('this string is not closed', { start, end: start + 1 });
            const unit = text.charCodeAt(offset);
            if (unit === quote)
                break;
            if (unit === BACKSLASH) {
                skipEscape();
                taking = TAKEN.escaped;
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
        offset++;
        packer.add(PACKED.string, start, offset, taking);
        return { start, end: offset };
    }
    function skipEscape() {
        const start = offset;
        const letter = text[offset + 1] ?? '';
        if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(offset + 2, offset + 6))) {
            offset += 6;
            return;
        }
        offset += letter === '' ? 1 : 2;
        if (!json_reader_SIMPLE_ESCAPES.has(letter))
            problem(`\`\\${letter}\` is no escape of JSON`, { start, end: offset });
    }
    function readWord() {
        const { name, span } = found();
        WORD.lastIndex = offset;
        const word = WORD.exec(text)?.[0];
        if (word === undefined)
            stop(`expected a JSON value, found ${name}`, span);
        const { start, end } = span;
        offset = end;
        if (word === 'null' || word === 'true' || word === 'false')
            packer.add(PACKED[word], start, end);
        else if (NUMBER.test(word))
            packer.add(PACKED.number, start, end);
        else if (/^[-+.]?[0-9]|^[-+]?(?:NaN|Infinity)$/.test(word)) {
            problem(`${name} is not a number of JSON`, span);
            packer.add(PACKED.number, start, end, TAKEN.asZero);
        }
        else {
            problem(`expected a JSON value, found ${name}; strings take double quotes`, span);
            packer.add(PACKED.string, start, end, TAKEN.withoutQuotes);
        }
    }
    function readDocument() {
        skipSpaceAndComments();
        if (offset >= text.length)
            stop('the file holds no JSON value', found().span);
        readValue(0);
        while (/[ \t\r\n]/.test(text[offset] ?? ''))
            offset++;
        if (offset < text.length) {
            const what = isCommentStart() && text.charCodeAt(offset) === SLASH ? 'this comment' : found().name;
            problem(`nothing may follow the JSON value, found ${what}`, found().span);
        }
        return packer.packed();
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
    return object instanceof PackedObject ? object.memberOf(key) : object.members.findLast((member) => member.key === key);
}
/** The value that counts for a key: that of the last member of that name. */
function valueAt(object, key) {
    return memberOf(object, key)?.value;
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
        case 'array': {
            if (right.kind !== 'array')
                return false;
            const elements = left.elements;
            const others = right.elements;
            return (elements.length === others.length &&
                elements.every((element, index) => {
                    const other = others[index];
                    return other !== undefined && sameJson(element, other);
                }));
        }
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

/***/ 67825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isReadableAs),
/* harmony export */   W: () => (/* binding */ comparedUses)
/* harmony export */ });
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85304);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46156);
/* harmony import */ var _type_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45631);



/**
 * Every use of a type that stands in a file and was there in the base: fields of types that are the same one, followed
 * into arrays, maps and the branches of unions that correspond, never into other named types, which are compared where
 * they are defined. `root` is the schema of the file where it has no name, as it was and as it is.
 */
function comparedUses(pairs, root) {
    const found = [];
    const compare = (base, head, about) => {
        const waiting = [{ base, head, about }];
        for (let compared = waiting.pop(); compared !== undefined; compared = waiting.pop()) {
            found.push(compared);
            waiting.push(...inside(compared).filter((below) => !(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(below.base.schema) || !(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(below.head.schema)));
        }
    };
    for (const { base, head } of pairs) {
        if (base.type === 'record' && head.type === 'record') {
            for (const fields of (0,_type_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairFields */ .O)(base, head).pairs) {
                if (fields.by === 'likeness' || ((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(fields.base.type.schema) && (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamed */ .ev)(fields.head.type.schema)))
                    continue;
                compare(fields.base.type, fields.head.type, `${head.fullName}.${fields.head.name}`);
            }
        }
        else if (base.type === 'fixed' && head.type === 'fixed')
            compare((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .rootUse */ .aI)(base), (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .rootUse */ .aI)(head), head.fullName);
    }
    if (root !== undefined)
        compare((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .rootUse */ .aI)(root.base), (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .rootUse */ .aI)(root.head), root.head.source.path);
    return found;
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
    const earlier = new Map(base.map((branch) => [(0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .typeName */ .go)(branch.schema), branch]));
    const left = [];
    for (const branch of head) {
        const name = (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .typeName */ .go)(branch.schema);
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
    return (0,_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .isReadable */ .hS)(head, base);
}


/***/ }),

/***/ 69068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ IGNORE_ATTRIBUTE),
/* harmony export */   bz: () => (/* binding */ isOptedOut),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   iH: () => (/* binding */ optOutsOf)
/* harmony export */ });
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36854);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80526);


/** The attribute with which a type, a field or a message opts out of rules: `"dataops.ignore": ["doc-missing"]`. */
const IGNORE_ATTRIBUTE = 'dataops.ignore';
/** The opt-outs among the objects of a file. */
function optOutsOf(source, objects) {
    if (!source.text.includes(IGNORE_ATTRIBUTE))
        return [];
    return [...new Set(objects)].flatMap((object) => {
        const member = (0,_json_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(object, IGNORE_ATTRIBUTE);
        if (member === undefined)
            return [];
        const tokens = tokensOf(member.value);
        const scope = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .V)(source, object);
        if (tokens === undefined)
            return [{ rules: [], malformed: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .V)(source, member.value), scope }];
        return [{ rules: tokens.map((token) => ({ id: token.value, place: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .placeIn */ .V)(source, token) })), scope }];
    });
}
/** A list of strings, or one string alone. */
function tokensOf(value) {
    const elements = value.kind === 'array' ? value.elements : [value];
    const tokens = elements.filter((element) => element.kind === 'string');
    return tokens.length === elements.length ? tokens : undefined;
}
/** Whether something that a rule found at a place is opted out of. */
function isOptedOut(optOuts, rule, place) {
    return optOuts.some(({ rules, scope }) => rules.some(({ id }) => id === rule) && contains(scope, place));
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


/***/ }),

/***/ 35964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PARSER_RULES),
/* harmony export */   s: () => (/* binding */ parserRule)
/* harmony export */ });
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
        id: 'idl-syntax',
        severity: 'error',
        settable: false,
        summary: 'an .avdl file is no Avro IDL that can be read',
        reason: 'The language of Avro 1.12 is read, protocols and `schema` files, as Java reads it. Reading ends at the first thing that is none.',
        fix: 'Correct the IDL at this place. What only another version of Avro knows: convert the file to .avsc or .avpr (`avro-tools idl2schemata`) and check that.',
        examples: [
            {
                breaks: { files: { 'shop.avdl': 'protocol Shop { record Order { long id } }' } },
                passes: { files: { 'shop.avdl': 'protocol Shop { record Order { long id; } }' } },
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
        reason: 'Which of the two a reference means depends on the order in which the files are read. Definitions differ when other values can be written or read, or values stand for something else; docs and attributes of your own may differ.',
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
        summary: 'two files define one name with the same meaning',
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


/***/ }),

/***/ 37330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./packages/avro/json-reader.ts + 1 modules
var json_reader = __webpack_require__(36854);
// EXTERNAL MODULE: ./packages/avro/schema.ts
var avro_schema = __webpack_require__(46156);
// EXTERNAL MODULE: ./packages/avro/source.ts
var source = __webpack_require__(80526);
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
    return token === undefined ? (0,avro_schema/* placeOfAttribute */.R$)(written, 'aliases') : (0,source/* placeIn */.V)(written.source, token);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
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
var type_text = __webpack_require__(78919);
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

// EXTERNAL MODULE: ./packages/avro/lint/compared-uses.ts
var compared_uses = __webpack_require__(67825);
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
            if (!(0,compared_uses/* isReadableAs */.J)(base.schema, head.schema))
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
            if (!(0,compared_uses/* isReadableAs */.J)(base.schema, head.schema))
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
            if (before === undefined || before.name === after?.name || !(0,compared_uses/* isReadableAs */.J)(base.schema, head.schema))
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
            if (!(0,compared_uses/* isReadableAs */.J)(base.schema, head.schema))
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
                report((0,source/* placeIn */.V)(schema.source, token), about, `the symbol ${token.value} of enum ${schema.fullName} ${wrong}`);
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

// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
// EXTERNAL MODULE: ./packages/avro/lint/opt-outs.ts
var opt_outs = __webpack_require__(69068);
// EXTERNAL MODULE: ./packages/avro/lint/parser-rules.ts
var parser_rules = __webpack_require__(35964);
;// CONCATENATED MODULE: ./packages/avro/lint/rules/opt-out-unknown.ts




const alwaysErrors = new Set(parser_rules/* PARSER_RULES */.G.filter((rule) => !rule.settable).map(({ id }) => id));
const parserWarnings = parser_rules/* PARSER_RULES */.G.filter((rule) => rule.settable).map(({ id }) => id);
/** Needs the ids of all rules, itself included, so the list of rules makes it. */
function optOutUnknown(ids) {
    return defineRule({
        id: 'opt-out-unknown',
        severity: 'warning',
        summary: `"${opt_outs/* IGNORE_ATTRIBUTE */.Qd}" names a rule that does not exist or that cannot be opted out of`,
        reason: 'The opt-out has no effect.',
        fix: `Correct the rule id. The value is a list: "${opt_outs/* IGNORE_ATTRIBUTE */.Qd}": ["type-doc-missing"].`,
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
                    report(malformed, file.source.path, `"${opt_outs/* IGNORE_ATTRIBUTE */.Qd}" takes a list of rule ids`);
                }
                for (const { id, place } of rules) {
                    if (known.includes(id))
                        continue;
                    const message = alwaysErrors.has(id)
                        ? `the rule "${id}" cannot be opted out of: no parser reads a schema that breaks it`
                        : `there is no rule "${id}".${(0,suggest/* didYouMean */.a)(id, known)}`;
                    report(place, id, message);
                }
            }
        },
    });
}

// EXTERNAL MODULE: ./packages/avro/type-pairs.ts
var type_pairs = __webpack_require__(45631);
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
    return file.repository.pairsIn(file).filter((pair) => by.includes(pair.by));
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
        report((0,source/* placeIn */.V)(root.source, (0,avro_schema/* firstToken */.wk)(root.json)), file.source.path, `the schema of this file is ${root.type === 'array' || root.type === 'int' ? 'an' : 'a'} ${root.type}`);
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
            report((0,source/* placeIn */.V)(use.source, (0,avro_schema/* firstToken */.wk)(use.json)), about, `the type at ${about} is nested ${depth} levels deep, at most ${maximum} are agreed`);
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
/** Types without a name cannot hold themselves, so only names need to be remembered. */
function reachFrom(entries) {
    const names = new Set();
    const waiting = [...entries];
    for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
        if ((0,avro_schema/* isNamed */.ev)(schema)) {
            if (names.has(schema.fullName))
                continue;
            names.add(schema.fullName);
        }
        for (const child of (0,avro_schema/* childrenOf */.LU)(schema))
            if (!(0,avro_schema/* isPrimitive */.sO)(child.schema))
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
            report((0,source/* placeIn */.V)(use.source, (0,avro_schema/* firstToken */.wk)(use.json)), about, `the union at ${about} has one branch`);
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
            const place = (0,source/* placeIn */.V)(use.source, (0,avro_schema/* firstToken */.wk)(use.json));
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


/***/ }),

/***/ 96162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ lintSettingsSchema),
  _: () => (/* binding */ settingsResolver)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/avro/lint/parser-rules.ts
var parser_rules = __webpack_require__(35964);
;// CONCATENATED MODULE: ./packages/avro/lint/rule.ts
const RULE_SEVERITIES = ['error', 'warning', 'info', 'off'];

// EXTERNAL MODULE: ./packages/avro/lint/rules.ts + 15 modules
var rules = __webpack_require__(37330);
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
    ...rules/* RULES */.y,
    ...parser_rules/* PARSER_RULES */.G.filter((rule) => rule.settable),
];
const ruleSettings = schemas/* strictObject */.rej(Object.fromEntries(settable.map((rule) => [rule.id, ruleSetting(rule).optional()])))
    .describe('By rule id: a severity, or an object with the options of the rule');
/** The `schema-lint` section of the manifest. Later entries of `paths` win over earlier ones, and all over `rules`. */
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


/***/ }),

/***/ 46156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36854);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80526);


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
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .V)(written.source, attributeSpan(written.json, attribute));
}
/** Where the key of an attribute stands (the opening bracket of the definition when it is not given). */
function placeOfKey(written, attribute) {
    const member = written.json.kind === 'object' && written.json.members.findLast(({ key }) => key === attribute);
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .V)(written.source, member || firstToken(written.json));
}
/** Where a type is used: the token that says which type it is. */
function placeOfUse(use) {
    const { json } = use;
    return (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .V)(use.source, json.kind === 'object' ? attributeSpan(json, 'type') : json);
}
function attributeSpan(json, attribute) {
    const value = json.kind === 'object' ? (0,_json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(json, attribute) : undefined;
    return value ?? firstToken(json);
}
/** The first token of a value: its opening bracket, or the whole of a string, number or word. */
function firstToken(json) {
    return json.kind === 'object' || json.kind === 'array' ? { start: json.start, end: json.start + 1 } : json;
}


/***/ }),

/***/ 80526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ placeIn)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);

const indexes = new WeakMap();
/** Where a token stands in its file. Lines and columns are counted only when a place is asked for. */
function placeIn(source, { start, end }) {
    let index = indexes.get(source);
    if (index === undefined) {
        index = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(source.text);
        indexes.set(source, index);
    }
    const from = index.positionAt(start);
    const to = index.positionAt(end);
    return { file: source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}


/***/ }),

/***/ 1608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairFields),
/* harmony export */   _: () => (/* binding */ pairTypes)
/* harmony export */ });
/* harmony import */ var _type_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78919);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ logicalTypeText),
/* harmony export */   w: () => (/* binding */ typeText)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46156);

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

/***/ 14112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ responseWithinMs),
/* harmony export */   PD: () => (/* binding */ isAtLeastAlert),
/* harmony export */   V3: () => (/* binding */ alertRank),
/* harmony export */   _b: () => (/* binding */ alertSeverities),
/* harmony export */   h2: () => (/* binding */ gravestAlert)
/* harmony export */ });
/** How soon somebody must react to an alert. The gravest first. */
const alertSeverities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
const minuteMs = 60_000;
/** The default table of responses: within which time somebody must react, in ms. */
const responseWithinMs = {
    CRITICAL: 5 * minuteMs,
    HIGH: 15 * minuteMs,
    MEDIUM: 60 * minuteMs,
    LOW: 240 * minuteMs,
};
/** Sort key: the gravest is 0; no severity comes last. */
function alertRank(severity) {
    return severity === undefined ? alertSeverities.length : alertSeverities.indexOf(severity);
}
function isAtLeastAlert(severity, least) {
    return alertRank(severity) <= alertRank(least);
}
/** The gravest; undefined when there is none. */
function gravestAlert(severities) {
    return severities.toSorted((one, other) => alertRank(one) - alertRank(other))[0];
}


/***/ }),

/***/ 6274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ targetOfUrl),
/* harmony export */   CL: () => (/* binding */ requireAllowedHost),
/* harmony export */   Xv: () => (/* binding */ allowedHostProblems),
/* harmony export */   cQ: () => (/* binding */ disallowedHostProblem)
/* harmony export */ });
/* unused harmony exports allowedHostForm, isAllowedHost */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);

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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys(problem);
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


/***/ }),

/***/ 46427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ compatibilityLevels)
/* harmony export */ });
/** What a schema registry may demand of a new version of a subject, in the registry's own words. */
const compatibilityLevels = [
    'NONE',
    'BACKWARD',
    'BACKWARD_TRANSITIVE',
    'FORWARD',
    'FORWARD_TRANSITIVE',
    'FULL',
    'FULL_TRANSITIVE',
];


/***/ }),

/***/ 35466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ momentForm),
/* harmony export */   m: () => (/* binding */ parseMoment)
/* harmony export */ });
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


/***/ }),

/***/ 52567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jT: () => (/* binding */ pastRunSchema),
  Qh: () => (/* binding */ reportSchema),
  Nk: () => (/* binding */ reportStatuses)
});

// UNUSED EXPORTS: artifactSchema, baselineSchema, causeSchema, checkSchema, deploymentSchema, evidenceSchema, fieldStatisticsSchema, findingSchema, kpiSchema, offsetRangeSchema, recordReferenceSchema, subjectSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/core/place-schema.ts
var place_schema = __webpack_require__(72415);
// EXTERNAL MODULE: ./packages/core/plan.ts
var plan = __webpack_require__(98573);
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
    place: place_schema/* placeSchema */.J.optional(),
})
    .meta({ id: 'typeMember' });
const typeChangeSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().describe('Full name'),
    kind: schemas/* enum */.k5n(['record', 'enum', 'fixed']),
    change: schemas/* enum */.k5n(['added', 'removed', 'changed', 'renamed', 'moved']),
    before: schemas/* string */.YjP().optional().describe('Its full name, file or size before, when that is what changed'),
    place: place_schema/* placeSchema */.J.optional(),
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

// EXTERNAL MODULE: ./packages/core/severity.ts
var severity = __webpack_require__(28933);
// EXTERNAL MODULE: ./packages/core/stages.ts
var stages = __webpack_require__(26293);
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
    place: place_schema/* placeSchema */.J.optional().describe('For records of a sample file'),
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
    trend: schemas/* object */.Ikc({
        median: schemas/* number */.aig(),
        runs: schemas/* int */.Whr().min(1).describe('Earlier runs in which it was measured'),
        days: schemas/* int */.Whr().min(1).optional().describe('How far back they go; absent when the history holds less'),
    })
        .optional()
        .describe('What it came to in earlier runs of the same kind'),
})
    .meta({ id: 'kpi' });
const checkSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    kind: schemas/* string */.YjP(),
    dimension: schemas/* enum */.k5n(severity/* dimensions */.KQ),
    severity: schemas/* enum */.k5n(severity/* severities */.gO),
    status: schemas/* enum */.k5n(['passed', 'failed', 'error', 'skipped']),
    target: schemas/* object */.Ikc({ topic: schemas/* string */.YjP().optional(), file: schemas/* string */.YjP().optional(), path: schemas/* string */.YjP().optional() }),
    place: place_schema/* placeSchema */.J.optional().describe('Where the rule is declared'),
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
    baseline: schemas/* object */.Ikc({ status: schemas/* enum */.k5n(['passed', 'failed', 'error', 'skipped', 'absent']), evaluated: count, failed: count })
        .optional()
        .describe('What the check came to in the baseline; absent when the baseline did not have it'),
})
    .meta({ id: 'check' });
const findingSchema = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(severity/* severities */.gO),
    message: schemas/* string */.YjP(),
    fingerprint: schemas/* string */.YjP().describe('Stable when lines move; shared by baselines, SARIF and incidents'),
    check: schemas/* string */.YjP().optional().describe('Id of the check it comes from'),
    place: place_schema/* placeSchema */.J.optional(),
    record: recordReferenceSchema.optional(),
    count: count.optional(),
    first: evidenceSchema.optional(),
    last: evidenceSchema.optional(),
    help: schemas/* string */.YjP().optional(),
    baseline: schemas/* enum */.k5n(['new', 'known']).optional().describe('Whether the baseline has it too'),
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
const deploymentSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    startedAt: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['done', 'failed', 'rolled-back', 'cut-short'])
        .describe('failed: something stays changed that should not; cut-short: the run was stopped in its middle'),
    cluster: schemas/* string */.YjP().optional().describe('Id of the Kafka cluster'),
    environment: schemas/* string */.YjP().optional().describe('Overlay of the manifest'),
    rollbackOf: schemas/* string */.YjP().optional().describe('The deployment that this one undid'),
    reversible: schemas/* boolean */.zMY().describe('What was there before is kept in the state, for rollback'),
})
    .meta({ id: 'deployment' });
const subjectSchema = schemas/* object */.Ikc({
    commit: schemas/* string */.YjP().optional(),
    topics: schemas/* array */.YOg(schemas/* object */.Ikc({
        topic: schemas/* string */.YjP(),
        topicId: schemas/* string */.YjP().optional().describe('Changes when the topic is deleted and created anew'),
        partitions: schemas/* array */.YOg(offsetRangeSchema),
        schemas: schemas/* array */.YOg(schemas/* object */.Ikc({
            id: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]).describe('Id in the registry, or GUID'),
            read: count,
            failing: count.describe('Records that fail a check of severity error or cannot be decoded'),
        }))
            .optional()
            .describe('Records by the schema that their values name'),
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
const baselineSchema = schemas/* object */.Ikc({
    source: schemas/* string */.YjP().describe('What the run is compared with, for people: "the contract of main (1a2b3c4)"'),
    sameRecords: schemas/* boolean */.zMY().describe('The baseline was judged by the records of this run'),
    new: count.describe('Findings that the baseline does not have'),
    known: count,
    fixed: schemas/* array */.YOg(schemas/* object */.Ikc({ rule: schemas/* string */.YjP(), message: schemas/* string */.YjP(), fingerprint: schemas/* string */.YjP(), check: schemas/* string */.YjP().optional() }))
        .describe('Findings of the baseline that are gone'),
})
    .meta({ id: 'baseline' });
const reportStatuses = ['passed', 'warned', 'failed', 'error', 'skipped'];
const pastRunSchema = schemas/* object */.Ikc({
    startedAt: schemas/* string */.YjP().describe('ISO 8601, UTC'),
    status: schemas/* enum */.k5n(reportStatuses),
    partial: schemas/* boolean */.zMY(),
    kpis: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()).describe('By id of the KPI; null when it was not measured'),
})
    .meta({ id: 'pastRun' });
const reportSchema = schemas/* object */.Ikc({
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
    plan: plan/* planSchema */.Fu.optional(),
    deployment: deploymentSchema.optional(),
    artifacts: schemas/* array */.YOg(artifactSchema),
    coverage: schemas/* object */.Ikc({ read: count, available: count }).optional().describe('Records'),
    statistics: schemas/* array */.YOg(fieldStatisticsSchema).optional(),
    baseline: baselineSchema.optional(),
    schemas: schemasSchema.optional(),
    stages: schemas/* array */.YOg(stages/* stageSchema */.i).optional().describe('Of a combined report: the operations that it is made of'),
    history: schemas/* array */.YOg(pastRunSchema).optional().describe('Earlier runs, the oldest first; known only with a state'),
    subject: subjectSchema,
});


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

/***/ 12051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ desiredSections),
/* harmony export */   B4: () => (/* binding */ topicShape),
/* harmony export */   CD: () => (/* binding */ clusterShape),
/* harmony export */   IB: () => (/* binding */ aclShape),
/* harmony export */   Nw: () => (/* binding */ lintShape),
/* harmony export */   QN: () => (/* binding */ sectionNames),
/* harmony export */   q8: () => (/* binding */ subjectShape),
/* harmony export */   tB: () => (/* binding */ surroundingShapes),
/* harmony export */   zX: () => (/* binding */ connectorShape)
/* harmony export */ });
/* unused harmony exports connectorStates, resourceShapes */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85166);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46427);
/* harmony import */ var _kafka_dataops_kafka_access_rules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11923);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _policies_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2307);




/**
 * The shape of desired state in the manifest. Every section maps names to resources, or names the files that do. What a
 * resource is called, and what it lacks, is said at its line.
 */
const setting = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
const ruleIds = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Ids of lint rules that do not apply to it');
const owner = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Team or person that answers for it');
const state = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['present', 'absent']).describe('absent marks it for deletion, which allow-delete must permit too');
const side = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Subject in `schemas`, or a schema file'),
    contract: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Data contract file (ODCS)'),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('How records are encoded: json, avro-registry, ...'),
});
const verification = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    within: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .refine((text) => (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text) !== undefined, { error: 'expected a duration, as 30s or 2m' })
        .optional()
        .describe('How long to wait for a record, as 2m; 1m when unset'),
    records: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional().describe('How many records to check; 1 when unset'),
    topic: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Topic to read, where a connector does not say it'),
    contract: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Data contract that the records must keep; that of the topic when unset'),
});
const topicShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    partitions: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .optional()
        .describe("Number of partitions, which only grows; the broker's default when unset"),
    replication: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(1)
        .max(32_767)
        .optional()
        .describe("Replicas of each partition; the broker's default when unset"),
    configs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([setting, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(setting)]))
        .optional()
        .describe('Topic configs by their names in Kafka; lists may be YAML lists'),
    'unlisted-configs': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ignore', 'warn', 'reset'])
        .optional()
        .describe('What to do about configs that are set on the topic and not listed here; warn when unset'),
    owner: owner.optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    key: side.optional(),
    value: side.optional(),
    verify: verification
        .optional()
        .describe('Proof after a deployment: a record arrives, decodes and keeps its contract'),
    state: state.optional(),
    ignore: ruleIds.optional(),
});
const aclShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    principal: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As User:ana'),
    operations: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_kafka_dataops_kafka_access_rules__WEBPACK_IMPORTED_MODULE_2__/* .aclOperations */ .n1)).min(1),
    permission: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_kafka_dataops_kafka_access_rules__WEBPACK_IMPORTED_MODULE_2__/* .aclPermissions */ .HT).optional().describe('allow when unset'),
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('* when unset'),
    topic: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    group: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    'transactional-id': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true).optional().describe('The rule is about the cluster itself'),
    pattern: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_kafka_dataops_kafka_access_rules__WEBPACK_IMPORTED_MODULE_2__/* .aclPatterns */ .sH).optional().describe('literal when unset; prefixed for all names that begin so'),
    owner: owner.optional(),
    state: state.optional(),
    ignore: ruleIds.optional(),
});
const subjectShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Schema file; every subject needs one that is not absent'),
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['AVRO', 'JSON', 'PROTOBUF']).optional().describe('AVRO when unset, or as the file ends'),
    compatibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .compatibilityLevels */ .e).optional().describe("Level of the subject; the registry's own when unset"),
    references: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1).optional() }))
        .optional()
        .describe('What the schema refers to; the latest version when none is given'),
    owner: owner.optional(),
    state: state.optional(),
    ignore: ruleIds.optional(),
});
const connectorStates = ['running', 'paused', 'stopped', 'absent'];
const connectorShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('JSON file: the configuration, or {name, config}'),
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), setting).optional().describe('The configuration; added to what the file says'),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(connectorStates).optional().describe('running when unset; absent marks it for deletion'),
    owner: owner.optional(),
    probe: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .optional()
        .describe("URLs of the connector's source that must answer before it is deployed"),
    verify: verification
        .optional()
        .describe('Proof after a deployment: a record arrives, decodes and keeps its contract'),
    ignore: ruleIds.optional(),
});
const pattern = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isRegularExpression, { error: 'expected a regular expression' });
function isRegularExpression(text) {
    try {
        return new RegExp(`^(?:${text})$`) instanceof RegExp;
    }
    catch {
        return false;
    }
}
const lintShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'info', 'off']))
        .optional()
        .describe('Severity of lint rules by id'),
    naming: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        topics: pattern.optional(),
        acls: pattern.optional(),
        schemas: pattern.optional(),
        connectors: pattern.optional(),
    })
        .optional()
        .describe('Regular expressions that whole names must match'),
    partitions: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional() }).optional(),
    replication: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ min: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional(), max: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().optional() }).optional(),
    'require-owner': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Every resource must have an owner'),
});
const clusterShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Id of the Kafka cluster that this is for; another one is refused'),
});
const variables = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), setting);
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
    zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), resourceShapes[name]), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())])
        .describe(`Desired ${name} by name, or the files (globs) that hold them`),
]));
/** What a resource need not say itself, or says otherwise in an environment; null takes away. */
const partialShapes = {
    topics: topicShape.partial(),
    acls: aclShape.partial(),
    schemas: subjectShape.partial(),
    connectors: connectorShape.partial(),
};
const defaultsShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(sectionNames.map((name) => [name, partialShapes[name].optional()])));
/** The sections of the manifest that desired state takes; published for editors. */
const desiredSections = {
    variables: variables.describe('Values for ${NAME} in desired state; environment variables come first'),
    cluster: clusterShape.describe('The cluster that desired state is for'),
    defaults: defaultsShape.describe('What resources take that do not say it themselves'),
    ...sectionSchemas,
    lint: lintShape.describe('How strict infra-validate is'),
    policies: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _policies_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .policyShape */ .S]))])
        .describe('Rules of the organisation in CEL, or the files (globs) that hold lists of them'),
    environments: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        variables: variables.optional(),
        cluster: clusterShape.optional(),
        defaults: defaultsShape.optional(),
        ...Object.fromEntries(sectionNames.map((name) => [name, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), partialShapes[name].nullable()).optional()])),
    }))
        .describe('Overlays: what differs in an environment, chosen with the input environment'),
};
/** Keys alone: values may be variables yet. */
function keysOf(shape) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(Object.keys(shape.shape).map((key) => [key, zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional()])));
}
const defaultsKeys = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(sectionNames.map((name) => [name, keysOf(resourceShapes[name]).nullable().optional()])));
/** Sections around the resources: a misspelt key there would silently change nothing. */
const surroundingShapes = {
    variables: variables.nullish(),
    defaults: defaultsKeys.nullish(),
    environments: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        variables: variables.optional(),
        cluster: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
        defaults: defaultsKeys.optional(),
        ...Object.fromEntries(sectionNames.map((name) => [name, zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), keysOf(resourceShapes[name]).nullable()).optional()])),
    }))
        .nullish(),
};


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ validateInputs),
/* harmony export */   MQ: () => (/* binding */ deployConnectors),
/* harmony export */   bm: () => (/* binding */ infraValidate),
/* harmony export */   pV: () => (/* binding */ exportInfra)
/* harmony export */ });
/* unused harmony exports deployInputs, exportInputs */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(665);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57512);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51393);
/* harmony import */ var _desired_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12051);


const sharedInputs = {
    ..._kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .connectionInputs */ .eu,
    ..._kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .kafkaRestInputs */ .s4,
    ..._kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .registryInputs */ .P4,
    ..._kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .connectInputs */ .um,
    environment: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)('Environment of the manifest whose overlay applies'),
    kinds: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .listInput */ .dt)('Kinds of resources to look at: schema, topic, acl, connector; all when unset'),
    names: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .listInput */ .dt)('Names of resources to look at; * stands for any text, ! before a pattern takes away'),
};
const resentSecrets = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .listInput */ .dt)('Connectors whose secrets are sent again although nothing else changes, by name; * stands for any text. For secrets that the platform masks, after they were replaced');
const validateInputs = {
    ...sharedInputs,
    offline: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .flagInput */ .tc)('Only lint: ask no service, also where the manifest names one', { defaultText: 'false' }),
    'plan-file': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)('Where to write the plan as JSON, for deploy-connectors to apply exactly that'),
    'resend-secrets': resentSecrets,
    'fail-on-drift': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .flagInput */ .tc)('Every resource that is not as declared is an error, for schedules', {
        defaultText: 'false',
    }),
    ..._kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .hostInputs */ .ep,
};
const deployInputs = {
    ...sharedInputs,
    apply: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .flagInput */ .tc)('Carry the plan out; without it the plan is only shown. At a terminal --yes says the same', {
        defaultText: 'false',
    }),
    plan: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)('Plan file, or report, of an earlier step: refused when the plan is another one by now'),
    'resend-secrets': resentSecrets,
    'allow-risk': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .listInput */ .dt)('High-risk changes that may be carried out, as kind/name; * stands for any text'),
    'allow-delete': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .listInput */ .dt)('Deletes that may be carried out, as kind/name; * stands for any text. Only of resources that the manifest marks with state: absent'),
    'max-deletes': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)('How many deletes one run may carry out', { min: 0 }, { defaultText: '5' }),
    'max-delete-share': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .percentInput */ .aN)('Share of the declared resources of a kind that one run may delete', {
        defaultText: '25%',
    }),
    parallel: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)('How many independent changes run at the same time', { min: 1, max: 32 }, { defaultText: '4' }),
    'start-timeout': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .durationInput */ .Ts)('How long a connector may take until it runs with all its tasks', {
        defaultText: '2m',
    }),
    'settle-time': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .durationInput */ .Ts)('How long a connector must keep running to count as started', { defaultText: '5s' }),
    restarts: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .integerInput */ .$A)('How often what has failed of a connector is restarted before it counts as failed', { min: 0, max: 20 }, { defaultText: '2' }),
    'on-failure': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .choiceInput */ .ij)('What becomes of what a run has changed when it fails', ['rollback', 'keep'], {
        defaultText: 'rollback',
    }),
    rollback: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)('Instead of deploying, undo an earlier deployment: its id from the report, or last. Needs state, and apply'),
    offsets: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .choiceInput */ .ij)('With rollback: whether connectors go back to where they were reading before, so that what they have moved since is moved again', ['keep', 'restore'], { defaultText: 'keep' }),
    deployment: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)('Environment of GitHub under which the run shows as a deployment, as production. Needs permissions: deployments: write; not for jobs that have environment:, which GitHub shows already'),
    ..._kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .hostInputs */ .ep,
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
const infraValidate = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .defineOperation */ .h9)({
    name: 'infra-validate',
    summary: 'Lints desired state (topics, ACLs, schemas, connectors) and plans it against the live platform. Changes nothing.',
    inputs: validateInputs,
    runsWithoutServices: true,
    sections: _desired_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .desiredSections */ .$d,
    outputs: { ...planOutputs, 'plan-file': 'Path of the plan as JSON; empty when none was written' },
    outputsOf: (report) => ({
        ...planOutputsOf(report),
        'plan-file': report.artifacts.find(({ kind }) => kind === 'plan')?.path ?? '',
    }),
    async run(inputs, ports) {
        const { runValidate } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4668), __webpack_require__.e(9754), __webpack_require__.e(3541), __webpack_require__.e(8898), __webpack_require__.e(165), __webpack_require__.e(4488), __webpack_require__.e(9790), __webpack_require__.e(2346)]).then(__webpack_require__.bind(__webpack_require__, 42346));
        return runValidate(inputs, ports);
    },
});
const deployConnectors = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .defineOperation */ .h9)({
    name: 'deploy-connectors',
    summary: 'Applies desired state (topics, ACLs, schemas, connectors), waits until it runs, and undoes it when it does not.',
    inputs: deployInputs,
    sections: _desired_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .desiredSections */ .$d,
    outputs: {
        ...planOutputs,
        applied: 'Number of changes that were carried out and kept',
        deployment: 'Id of the deployment, for rollback; empty when nothing was changed or no state is kept',
        'deployment-status': 'done, rolled-back, failed (something stays changed that should not) or cut-short; empty when nothing was changed',
    },
    outputsOf: (report) => ({
        ...planOutputsOf(report),
        deployment: report.deployment?.reversible === true ? report.deployment.id : '',
        'deployment-status': report.deployment?.status ?? '',
        applied: String(report.plan?.changes.filter(({ outcome }) => outcome?.status === 'applied').length ?? 0),
    }),
    async run(inputs, ports) {
        const { runDeploy } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5833), __webpack_require__.e(4668), __webpack_require__.e(9754), __webpack_require__.e(3541), __webpack_require__.e(8898), __webpack_require__.e(165), __webpack_require__.e(4488), __webpack_require__.e(3924), __webpack_require__.e(9790), __webpack_require__.e(3668)]).then(__webpack_require__.bind(__webpack_require__, 79091));
        return runDeploy(inputs, ports);
    },
});
const { environment: _, ...platformInputs } = sharedInputs;
const exportInputs = {
    ...platformInputs,
    output: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)('Where to write the manifest; schemas go into a folder beside it', {
        section: 'data',
        defaultText: 'dataops.export.yml',
    }),
    overwrite: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .flagInput */ .tc)('Replace files that exist', { section: 'data', defaultText: 'false' }),
    ..._kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .hostInputs */ .ep,
};
/** Reads the platform, changes nothing there; writes files. */
const exportInfra = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .defineOperation */ .h9)({
    name: 'export-infra',
    summary: 'Writes the manifest of what a platform has (topics, ACLs, schemas, connectors), to adopt an existing cluster. Secrets become variables.',
    inputs: exportInputs,
    outputs: { exported: 'Path of the manifest written' },
    outputsOf: (report) => ({ exported: report.artifacts.find(({ kind }) => kind === 'manifest')?.path ?? '' }),
    async run(inputs, ports) {
        const { runExport } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9754), __webpack_require__.e(3541), __webpack_require__.e(165), __webpack_require__.e(4488), __webpack_require__.e(3133)]).then(__webpack_require__.bind(__webpack_require__, 53133));
        return runExport(inputs, ports);
    },
});


/***/ }),

/***/ 2307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ policyShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

/** Rules of the organisation, in CEL, over what is declared and over what a plan changes. */
const policyShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'expected lower-case words with dashes, as topics-need-owner' })
        .describe('Stable name; findings carry it as their rule'),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('What the one who breaks it should know, as a sentence'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'info']).optional().describe('error when unset, which stops a deployment'),
    kinds: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .min(1)
        .optional()
        .describe('Kinds that it is about: topic, acl, schema, connector; all when unset'),
    on: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['resource', 'change'])
        .optional()
        .describe('resource (when unset): every declared resource. change: every change of a plan'),
    actions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['create', 'update', 'delete', 'replace']))
        .min(1)
        .optional()
        .describe('With on: change, which changes it is about; all when unset'),
    when: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('CEL: the rule holds only where this is true'),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('CEL: must be true'),
    help: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What to do about it, as a sentence'),
    ignorable: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('Whether a resource may except itself with ignore; true when unset'),
});


/***/ }),

/***/ 11923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ aclResourceTypes),
/* harmony export */   HT: () => (/* binding */ aclPermissions),
/* harmony export */   n1: () => (/* binding */ aclOperations),
/* harmony export */   sH: () => (/* binding */ aclPatterns)
/* harmony export */ });
/**
 * The words of access rules, as kafka-acls.sh spells them, in the order of the protocol's numbers; apart, so that declaring
 * them loads no client.
 */
const aclResourceTypes = ['topic', 'group', 'cluster', 'transactional-id', 'delegation-token', 'user'];
const aclPatterns = ['literal', 'prefixed'];
const aclPermissions = ['deny', 'allow'];
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


/***/ }),

/***/ 10719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ formatWindow),
/* harmony export */   Et: () => (/* binding */ parseWindow),
/* harmony export */   H6: () => (/* binding */ windowForm)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85166);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35466);

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
    const fromMs = from === undefined ? undefined : (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .parseMoment */ .m)(from.trim());
    const toMs = to === undefined ? undefined : (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .parseMoment */ .m)(to.trim());
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

/***/ 144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ channelKind),
  b: () => (/* binding */ channelKinds)
});

// EXTERNAL MODULE: ./packages/core/input.ts
var input = __webpack_require__(57512);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/notify/channels/channel.ts
/** Keeps the types of a channel's settings. */
function defineChannel(kind) {
    return { ...kind, open: (settings, run) => kind.open(kind.settings.parse(settings), run) };
}

// EXTERNAL MODULE: ./packages/notify/channels/url.ts
var url = __webpack_require__(89490);
;// CONCATENATED MODULE: ./packages/notify/channels/discord/index.ts




const settings = schemas/* strictObject */.rej({
    'webhook-url': url/* secureUrl */.po.describe('Address of the webhook of a channel'),
    'follow-up': schemas/* enum */.k5n(['update', 'new'])
        .optional()
        .describe('Where later messages about the same problem go: in the place of the first (which notifies nobody), or below (the default). An update needs a state'),
});
const discord = defineChannel({
    type: 'discord',
    title: 'Discord',
    settings,
    secrets: ['webhook-url'],
    follows: 'routes',
    leastSeverity: 'MEDIUM',
    inputs: {
        'discord-webhook-url': (0,input/* rawInput */.JR)('Webhook of a Discord channel to post to', 'a web address', { secret: true }),
    },
    fromInputs: (inputs) => inputs['discord-webhook-url'] === undefined ? undefined : { 'webhook-url': inputs['discord-webhook-url'] },
    async open(given) {
        const { openDiscord } = await Promise.all(/* import() */[__webpack_require__.e(6444), __webpack_require__.e(6982)]).then(__webpack_require__.bind(__webpack_require__, 26982));
        return openDiscord(given);
    },
});

;// CONCATENATED MODULE: ./packages/notify/channels/email/index.ts



/** `name@example.com` or `Name <name@example.com>`; nothing that could end a header. */
const address = schemas/* string */.YjP().regex(/^(?:[^<>\r\n",;]*<[^\s<>@",;]+@[^\s<>@",;]+>|[^\s<>@",;]+@[^\s<>@",;]+)$/, {
    error: 'expected an e-mail address, as name@example.com or Name <name@example.com>',
});
const email_settings = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP().min(1).describe('Mail server (SMTP)'),
    port: schemas/* int */.Whr().min(1).max(65_535).optional().describe('465 with security: tls, else 587'),
    security: schemas/* enum */.k5n(['tls', 'starttls', 'none'])
        .optional()
        .describe('tls from the first byte (the default on port 465), starttls (the default elsewhere), or none, without a login'),
    username: schemas/* string */.YjP().min(1).optional(),
    password: schemas/* string */.YjP().min(1).optional(),
    ca: schemas/* string */.YjP().min(1).optional().describe('Certificate authority of the server, as a PEM block'),
    from: address.describe('Sender'),
    to: schemas/* array */.YOg(address).min(1).max(50).describe('Recipients'),
})
    .refine(({ username, password }) => (username === undefined) === (password === undefined), {
    error: 'expected username and password, or neither',
})
    .refine(({ security, password }) => security !== 'none' || password === undefined, {
    error: 'expected security tls or starttls where a password is sent',
});
const email = defineChannel({
    type: 'email',
    title: 'the mail server',
    settings: email_settings,
    secrets: ['password'],
    follows: 'routes',
    leastSeverity: 'HIGH',
    inputs: {
        'smtp-url': (0,input/* rawInput */.JR)('Mail server, as smtp://user:password@mail.example.com:587 (STARTTLS) or smtps://... (TLS from the first byte); percent-encode what a URL cannot hold', 'an smtp or smtps address', { secret: true }),
        'email-from': (0,input/* textInput */._Z)('Sender of the e-mail'),
        'email-to': (0,input/* listInput */.dt)('Recipients of the e-mail'),
    },
    fromInputs: (inputs) => inputs['smtp-url'] === undefined
        ? undefined
        : { ...serverOf(String(inputs['smtp-url'])), from: inputs['email-from'], to: inputs['email-to'] },
    async open(given) {
        const { openEmail } = await Promise.all(/* import() */[__webpack_require__.e(6739), __webpack_require__.e(6444), __webpack_require__.e(2002)]).then(__webpack_require__.bind(__webpack_require__, 52002));
        return openEmail(given);
    },
});
/** What is no address stays without host, which the settings then refuse. */
function serverOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:'))
        return {};
    return {
        host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        security: url.protocol === 'smtps:' ? 'tls' : 'starttls',
        ...(url.port === '' ? {} : { port: Number(url.port) }),
        ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
        ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    };
}

;// CONCATENATED MODULE: ./packages/notify/channels/github-issue/index.ts



const github_issue_settings = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP()
        .regex(/^[\w.-]+\/[\w.-]+$/)
        .optional()
        .describe('owner/name; the repository of the workflow when unset'),
    token: schemas/* string */.YjP().min(1).optional().describe('Token for another repository; github-token when unset'),
    labels: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(50)).max(20).optional().describe('Labels beside kafka-dataops'),
    'acknowledge-label': schemas/* string */.YjP()
        .min(1)
        .max(50)
        .optional()
        .describe('Label with which somebody says that they take care; acknowledged when unset. A comment /ack says it too'),
    assignees: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9-]+$/))
        .max(10)
        .optional(),
});
const githubIssue = defineChannel({
    type: 'github-issue',
    title: 'GitHub',
    settings: github_issue_settings,
    secrets: ['token'],
    follows: 'problems',
    leastSeverity: 'MEDIUM',
    inputs: {
        'github-issue': (0,input/* flagInput */.tc)('Opens an issue for a problem, keeps it up to date and closes it when the problem is over; needs issues: write'),
    },
    fromInputs: (inputs) => (inputs['github-issue'] === true ? {} : undefined),
    async open(given, run) {
        const { openGitHubIssue } = await Promise.all(/* import() */[__webpack_require__.e(4668), __webpack_require__.e(6444), __webpack_require__.e(8898), __webpack_require__.e(3155), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 40544));
        return openGitHubIssue(given, run);
    },
});

;// CONCATENATED MODULE: ./packages/notify/channels/github-status/index.ts



const github_status_settings = schemas/* strictObject */.rej({
    context: schemas/* string */.YjP().min(1).max(100).optional().describe('Name of the status; kafka-dataops when unset'),
});
const githubStatus = defineChannel({
    type: 'github-status',
    title: 'GitHub',
    settings: github_status_settings,
    secrets: [],
    follows: 'runs',
    leastSeverity: 'HIGH',
    inputs: {
        'github-status': (0,input/* flagInput */.tc)('Sets a status on the commit; needs statuses: write'),
    },
    fromInputs: (inputs) => (inputs['github-status'] === true ? {} : undefined),
    async open(given, run) {
        const { openGitHubStatus } = await Promise.all(/* import() */[__webpack_require__.e(6444), __webpack_require__.e(6712)]).then(__webpack_require__.bind(__webpack_require__, 76712));
        return openGitHubStatus(given, run);
    },
});

;// CONCATENATED MODULE: ./packages/notify/channels/pagerduty/index.ts




const pagerduty_settings = schemas/* strictObject */.rej({
    'routing-key': schemas/* string */.YjP().length(32).describe('Integration key of an Events API v2 integration: 32 characters'),
    'api-url': url/* secureUrl */.po
        .optional()
        .describe('https://events.pagerduty.com when unset; https://events.eu.pagerduty.com in the European region'),
});
const pagerduty = defineChannel({
    type: 'pagerduty',
    title: 'PagerDuty',
    settings: pagerduty_settings,
    secrets: ['routing-key'],
    follows: 'problems',
    leastSeverity: 'CRITICAL',
    inputs: {
        'pagerduty-routing-key': (0,input/* rawInput */.JR)('Integration key of PagerDuty (Events API v2): an alert is triggered, and resolved when the problem is over', '32 characters', { secret: true }),
    },
    fromInputs: (inputs) => inputs['pagerduty-routing-key'] === undefined ? undefined : { 'routing-key': inputs['pagerduty-routing-key'] },
    async open(given) {
        const { openPagerDuty } = await Promise.all(/* import() */[__webpack_require__.e(6444), __webpack_require__.e(6594)]).then(__webpack_require__.bind(__webpack_require__, 16594));
        return openPagerDuty(given);
    },
});

;// CONCATENATED MODULE: ./packages/notify/channels/slack/index.ts




const slackSettings = schemas/* strictObject */.rej({
    'webhook-url': url/* secureUrl */.po.optional().describe('Address of an incoming webhook; its channel is part of it'),
    token: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Bot token (xoxb-...) with the scope chat:write, instead of a webhook'),
    channel: schemas/* string */.YjP().min(1).optional().describe('Id or #name of the channel that the bot writes to'),
    'follow-up': schemas/* enum */.k5n(['thread', 'update', 'new'])
        .optional()
        .describe('Where later messages about the same problem go: into the thread of the first (the default), in its place, or below. Needs a bot token and a state'),
    'api-url': url/* secureUrl */.po.optional().describe("Slack's API, for a Slack of your own: https://slack.com/api when unset"),
})
    .refine((settings) => (settings['webhook-url'] === undefined) !== (settings.token === undefined), {
    error: 'expected either webhook-url or token',
})
    .refine((settings) => settings.token === undefined || settings.channel !== undefined, {
    error: 'expected a channel beside the token',
});
const slack = defineChannel({
    type: 'slack',
    title: 'Slack',
    settings: slackSettings,
    secrets: ['webhook-url', 'token'],
    follows: 'routes',
    leastSeverity: 'MEDIUM',
    inputs: {
        'slack-webhook-url': (0,input/* rawInput */.JR)('Incoming webhook of Slack to post to', 'a web address', { secret: true }),
        'slack-token': (0,input/* rawInput */.JR)('Bot token of Slack, to post, thread and update messages', 'text', { secret: true }),
        'slack-channel': (0,input/* textInput */._Z)('Slack channel (id or #name) that slack-token posts to'),
    },
    fromInputs: (inputs) => inputs['slack-webhook-url'] === undefined && inputs['slack-token'] === undefined
        ? undefined
        : {
            'webhook-url': inputs['slack-webhook-url'],
            token: inputs['slack-token'],
            channel: inputs['slack-channel'],
        },
    async open(settings) {
        const { openSlack } = await Promise.all(/* import() */[__webpack_require__.e(6444), __webpack_require__.e(3533)]).then(__webpack_require__.bind(__webpack_require__, 63533));
        return openSlack(settings);
    },
});

;// CONCATENATED MODULE: ./packages/notify/channels/teams/index.ts




const teams_settings = schemas/* strictObject */.rej({
    'webhook-url': url/* secureUrl */.po.describe('Address of the workflow "Post to a channel when a webhook request is received"'),
});
const teams = defineChannel({
    type: 'teams',
    title: 'Microsoft Teams',
    settings: teams_settings,
    secrets: ['webhook-url'],
    follows: 'routes',
    leastSeverity: 'MEDIUM',
    inputs: {
        'teams-webhook-url': (0,input/* rawInput */.JR)('Workflows webhook of Microsoft Teams to post to', 'a web address', { secret: true }),
    },
    fromInputs: (inputs) => inputs['teams-webhook-url'] === undefined ? undefined : { 'webhook-url': inputs['teams-webhook-url'] },
    async open({ 'webhook-url': url }) {
        const { openTeams } = await Promise.all(/* import() */[__webpack_require__.e(6444), __webpack_require__.e(7942)]).then(__webpack_require__.bind(__webpack_require__, 97942));
        return openTeams(url);
    },
});

;// CONCATENATED MODULE: ./packages/notify/channels/webhook/index.ts




const webhook_settings = schemas/* strictObject */.rej({
    url: url/* webUrl */.qP.describe('Where the JSON is sent'),
    method: schemas/* enum */.k5n(['POST', 'PUT']).optional().describe('POST when unset'),
    secret: schemas/* string */.YjP()
        .min(16)
        .optional()
        .describe('Signs the request as Standard Webhooks says (HMAC-SHA256 in the header webhook-signature)'),
    headers: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[A-Za-z0-9-]+$/), schemas/* string */.YjP().regex(/^[\t\x20-\x7e]*$/))
        .optional()
        .describe('Further headers, as authorization'),
    template: schemas/* unknown */.L5J()
        .optional()
        .describe('The JSON to send instead; {{title}}, {{severity}} and others are filled into its texts'),
});
const webhook = defineChannel({
    type: 'webhook',
    title: 'the webhook',
    settings: webhook_settings,
    secrets: ['secret', 'headers'],
    follows: 'routes',
    leastSeverity: 'LOW',
    inputs: {
        'webhook-url': (0,input/* rawInput */.JR)('Web address to send the message to as JSON', 'a web address', { secret: true }),
        'webhook-secret': (0,input/* rawInput */.JR)('Signs the request to webhook-url (Standard Webhooks, HMAC-SHA256)', 'text', {
            secret: true,
        }),
    },
    fromInputs: (inputs) => inputs['webhook-url'] === undefined ? undefined : { url: inputs['webhook-url'], secret: inputs['webhook-secret'] },
    async open(given) {
        const { openWebhook } = await Promise.all(/* import() */[__webpack_require__.e(6444), __webpack_require__.e(2292)]).then(__webpack_require__.bind(__webpack_require__, 32292));
        return openWebhook(given);
    },
});

;// CONCATENATED MODULE: ./packages/notify/channels/index.ts








/** Every kind of channel. */
const channelKinds = [
    slack,
    teams,
    email,
    pagerduty,
    webhook,
    githubIssue,
    githubStatus,
    discord,
];
function channelKind(type) {
    return channelKinds.find((kind) => kind.type === type);
}


/***/ }),

/***/ 89490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   po: () => (/* binding */ secureUrl),
/* harmony export */   qP: () => (/* binding */ webUrl)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6274);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);


const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
/** An address that may be told a secret: https, or http to this machine. */
const secureUrl = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine((text) => URL.canParse(text) && isSecure(new URL(text)), {
    error: 'expected an address that begins with https://',
});
/** An address that is told nothing secret. */
const webUrl = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), { error: 'expected an http or https address' });
function isSecure(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
}
function targetOf(url) {
    return (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .targetOfUrl */ .C7)(new URL(url));
}


/***/ }),

/***/ 99827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ notify),
/* harmony export */   v: () => (/* binding */ notifyInputs)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57512);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14112);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(665);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51393);
/* harmony import */ var _channels_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(144);
/* harmony import */ var _routing_section_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30288);



const data = { section: 'data' };
/** The inputs of every kind of channel, each declared by its own folder. */
const channelInputs = Object.assign({}, ..._channels_index_js__WEBPACK_IMPORTED_MODULE_0__/* .channelKinds */ .b.map(({ inputs }) => inputs));
const ownInputs = {
    reports: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .listInput */ .dt)('JSON reports to tell of, as glob patterns', data),
    needs: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .rawInput */ .JR)('Results of the jobs before: the expression toJSON(needs)', 'the JSON object of job names and results', data),
    title: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)('Title of the message; made from the results when unset', data),
    body: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .rawInput */ .JR)('Text of the message, beside or instead of results', 'text', data),
    severity: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .choiceInput */ .ij)('How grave a message without results is', _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .alertSeverities */ ._b, { ...data, defaultText: 'MEDIUM' }),
    to: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .listInput */ .dt)('Names of the channels to tell, whatever the routes say'),
    environment: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)('Environment that it is about, for routes and for readers'),
    branch: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .textInput */ ._Z)("Branch that it is about; the workflow's own when unset"),
    problem: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .parsedInput */ .m8)('Tells apart the problems of several notify steps of one job: each problem has its own alert, issue and thread', 'a short text', (text) => (text !== '' && text.length <= 200 ? text : undefined)),
    'dry-run': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .flagInput */ .tc)('Shows what would be sent to whom, and sends nothing', { defaultText: 'false' }),
    'fail-on-delivery-error': (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .flagInput */ .tc)('Fails the step when a channel could not be told; a warning otherwise', {
        defaultText: 'false',
    }),
    ..._kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .hostInputs */ .ep,
};
const notifyInputs = { ...ownInputs, ...channelInputs };
const notify = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_4__/* .defineOperation */ .h9)({
    name: 'notify',
    summary: "Tells people a pipeline's outcome, through Slack, Microsoft Teams, e-mail, PagerDuty, a webhook, a GitHub issue, a commit status or Discord.",
    inputs: notifyInputs,
    sections: { notify: _routing_section_js__WEBPACK_IMPORTED_MODULE_5__/* .notifySection */ .fY },
    outputs: {
        delivered: 'Names of the channels that were told, one a line',
        undelivered: 'Names of the channels that could not be told, one a line',
    },
    outputsOf,
    async run(inputs, ports) {
        const { runNotify } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(6444), __webpack_require__.e(7799)]).then(__webpack_require__.bind(__webpack_require__, 87799));
        return runNotify(inputs, ports);
    },
});
function outputsOf({ checks }) {
    const named = (status) => checks
        .filter((check) => check.kind === 'delivery' && check.status === status)
        .map(({ name }) => name)
        .join('\n');
    return { delivered: named('passed'), undelivered: named('failed') };
}


/***/ }),

/***/ 30288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ routingShape),
/* harmony export */   fY: () => (/* binding */ notifySection),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/* unused harmony exports quietHoursShape, whenWords, routeShape, severityRuleShape */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14112);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52567);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _channels_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(144);



/** Day and time words of quiet hours. */
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1);
const clockTime = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'expected a time of day in quotes, as "22:00"' });
const quietHoursShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    from: clockTime.describe('First minute that is quiet, as "22:00"; may be later than to, over midnight'),
    to: clockTime.describe('First minute that is not quiet any more'),
    days: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(weekdays)).min(1).optional().describe('Days on which quiet hours begin; every day when unset'),
    'time-zone': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .refine(isTimeZone, { error: 'expected a time zone of the IANA database, as Europe/Madrid' })
        .describe('IANA time zone, as Europe/Madrid'),
    except: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .alertSeverities */ ._b)
        .optional()
        .describe('What is at least this grave is sent all the same; CRITICAL when unset'),
});
const whenWords = ['failure', 'change', 'recovered', 'always'];
const routeShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    to: names.describe('Names of channels'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .alertSeverities */ ._b).optional().describe('What is at least this grave; MEDIUM when unset'),
    operations: names.optional().describe('Only results of these operations or jobs'),
    when: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(whenWords)
        .optional()
        .describe('failure: every time something is wrong; change: when that begins, changes or ends; recovered: when it is over; always. With a state change, else failure, when unset'),
    branches: names.optional().describe('Only these branches; * stands for a part of a name, ** for any'),
    environments: names.optional().describe('Only these environments'),
    'quiet-hours': quietHoursShape.optional(),
});
const severityRuleShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    operations: names.optional().describe('Operations or jobs'),
    statuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .reportStatuses */ .Nk)).min(1).optional(),
    rules: names.optional().describe('Rules of findings, of which one is enough'),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([..._kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .alertSeverities */ ._b, 'none']).describe('none: nobody must react'),
});
/** The section without what its channels look like inside, which is checked kind by kind. */
const routingShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][\w.-]{0,60}$/), zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(channelTypes()) }))
        .optional(),
    routes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(routeShape).optional(),
    severities: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(severityRuleShape).optional(),
    'quiet-hours': quietHoursShape.optional(),
});
/** The section `notify` of the manifest beyond the inputs of the operation, as it is published for editors. */
const notifySection = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    channels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ(_channels_index_js__WEBPACK_IMPORTED_MODULE_3__/* .channelKinds */ .b.map(({ type, settings }) => withType(type, settings))))
        .optional()
        .describe('Channels by name; secrets as ${NAME} only'),
    routes: routingShape.shape.routes.describe('Who is told what; every channel by its own table when unset'),
    severities: routingShape.shape.severities.describe('How grave a result is; the first line that fits counts'),
    'quiet-hours': routingShape.shape['quiet-hours'].describe('Quiet hours of every route that has none of its own'),
});
function withType(type, settings) {
    const shape = settings instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH ? settings.shape : {};
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(type), ...shape });
}
function channelTypes() {
    const [first = '', ...rest] = _channels_index_js__WEBPACK_IMPORTED_MODULE_3__/* .channelKinds */ .b.map(({ type }) => type);
    return [first, ...rest];
}
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ qualityCheck),
  N: () => (/* binding */ qualityInputs)
});

// EXTERNAL MODULE: ./packages/core/shared-inputs.ts
var shared_inputs = __webpack_require__(665);
// EXTERNAL MODULE: ./packages/core/input.ts
var input = __webpack_require__(57512);
// EXTERNAL MODULE: ./packages/core/moment.ts
var moment = __webpack_require__(35466);
// EXTERNAL MODULE: ./packages/core/operation.ts
var operation = __webpack_require__(51393);
// EXTERNAL MODULE: ./packages/kafka/window.ts
var kafka_window = __webpack_require__(10719);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
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
    ...shared_inputs/* connectionInputs */.eu,
    ...shared_inputs/* registryInputs */.P4,
    topic: (0,input/* listInput */.dt)('Topics to check; every topic that the contracts describe when unset', data),
    contract: (0,input/* listInput */.dt)('Data contracts (ODCS 3.0 or 3.1, YAML or JSON) that the records must keep; a path may be a pattern with *', data),
    window: (0,input/* parsedInput */.m8)('Which records to read', kafka_window/* windowForm */.H6, kafka_window/* parseWindow */.Et, { ...data, defaultText: 'last:10000' }),
    'sample-size': (0,input/* integerInput */.$A)('Checks only this many records of the window, spread over its partitions and the range of each; the same window gives the same sample. All of them when unset', { min: 1, max: 1_000_000 }, data),
    'sample-file': (0,input/* textInput */._Z)('File of records to check instead of a topic: JSON lines, a JSON array or an Avro container file', data),
    rules: (0,input/* textInput */._Z)('JavaScript module with checks of your own (docs/own-checks.md); it runs in a thread of its own, and never on code of a fork that has secrets', data),
    'registry-rules': (0,input/* choiceInput */.ij)('Whether stored records are checked against the rules that their schemas carry in the registry (conditions in CEL); auto does where there is a registry', ['auto', 'off'], { ...data, defaultText: 'auto' }),
    'shadow-rules': (0,input/* textInput */._Z)('JSON file with a rule set of the registry to try on stored records before it is there: reported, never failing', data),
    'value-format': (0,input/* choiceInput */.ij)('How values are encoded; auto decides from the records and says what it decided', formatChoices, {
        ...data,
        defaultText: 'auto',
    }),
    'key-format': (0,input/* choiceInput */.ij)('How keys are encoded; they are decoded when the contract has rules for them', formatChoices, {
        ...data,
        defaultText: 'auto',
    }),
    'value-schema': (0,input/* textInput */._Z)('Avro schema file (.avsc) that the values were written with, where no registry says it', data),
    'key-schema': (0,input/* textInput */._Z)('Avro schema file (.avsc) that the keys were written with, where no registry says it', data),
    'min-success-rate': (0,input/* percentInput */.aN)('Least share of the records that must pass every check of severity error; while it is met, checks that single records fail are warnings'),
    confidence: (0,input/* percentInput */.aN)('With it, min-success-rate and percent thresholds must hold for all records when only a part was read: the worse end of the Wilson interval counts, as 95. The rate of the sample alone counts when unset'),
    baseline: (0,input/* textInput */._Z)('What to compare with: git (the contract at the commit that the change builds on, judged by the same records), git:REF, a contract file, or the JSON report of an earlier run', data),
    'only-new': (0,input/* flagInput */.tc)('Fail only for findings that the baseline does not have', { ...data, defaultText: 'false' }),
    'on-empty': (0,input/* choiceInput */.ij)('What it means when there is no record to check. When unset, it fails; but an incremental run to which nothing came since the last one is skipped', ['fail', 'warn', 'pass']),
    'on-missing-topic': (0,input/* choiceInput */.ij)('What it means when the topic is not in the cluster: fail, or skip for a pull request whose merge creates it', ['fail', 'skip'], { defaultText: 'fail' }),
    examples: (0,input/* integerInput */.$A)('How many failing records to show for each check', { min: 0, max: 100 }, { defaultText: '5' }),
    'show-values': (0,input/* flagInput */.tc)('Show values and keys of failing records, except of fields that the contract classifies', {
        defaultText: 'false',
    }),
    statistics: (0,input/* flagInput */.tc)('Describe the values of every field (bounds, quantiles, distinct values) in the report. true with format: html, since only that shows them; costs about as much as twenty checks'),
    'as-of': (0,input/* parsedInput */.m8)('The moment that ages and since: are judged at, to repeat a run or to check a file of the past. Now when unset', moment/* momentForm */.$, moment/* parseMoment */.m),
    ...shared_inputs/* hostInputs */.ep,
};
const qualityCheck = (0,operation/* defineOperation */.h9)({
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
        const { runQualityCheck } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5833), __webpack_require__.e(1895), __webpack_require__.e(9754), __webpack_require__.e(3541), __webpack_require__.e(3139), __webpack_require__.e(8199), __webpack_require__.e(3924), __webpack_require__.e(9398), __webpack_require__.e(1325)]).then(__webpack_require__.bind(__webpack_require__, 1325));
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

/***/ 58589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ subjectsSection),
/* harmony export */   II: () => (/* binding */ subjectBy),
/* harmony export */   V$: () => (/* binding */ topicOfFile),
/* harmony export */   c_: () => (/* binding */ subjectByEntry),
/* harmony export */   rr: () => (/* binding */ subjectContradictions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46427);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);



const pattern = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1)]);
const subjectEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: pattern.describe('Schema files it is for, as glob patterns relative to the working directory'),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Subject; {file}, {folder}, {name} and {full-name} are filled in'),
    strategy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['topic-name', 'record-name', 'topic-record-name']).optional(),
    topic: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Topic, for the strategies that name it; takes the same placeholders'),
    side: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['key', 'value']).optional().describe('What of the record it is the schema of; value when unset'),
    compatibility: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .compatibilityLevels */ .e).optional().describe('Level that changes of the subject must keep'),
})
    .refine((entry) => entry.subject === undefined || (entry.topic === undefined && entry.strategy === undefined), {
    error: 'a subject is given by name, or by strategy and topic, not by both',
});
/** The manifest's section `subjects`: the first entry whose path matches a file names its subject. */
const subjectsSection = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(subjectEntry)
    .describe('Subjects of schema files; the first entry that matches a file counts');
/** The topic that a schema file is of when nobody says it: its name. */
function topicOfFile(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file).replace(/\.(avsc|avpr|avdl|proto|json)$/i, '');
}
/** The subject that an entry gives to a file; undefined when that depends on the type in it, which is not given. */
function subjectByEntry(entry, file, fallback, type) {
    if (entry.subject !== undefined)
        return filledIn(entry.subject, file, type);
    const strategy = entry.strategy ?? (entry.topic === undefined ? fallback : 'topic-name');
    const topic = entry.topic === undefined ? topicOfFile(file) : filledIn(entry.topic, file, type);
    return topic === undefined ? undefined : subjectBy(strategy, topic, entry.side, type);
}
/** The subject by a naming strategy (TopicName, RecordName, TopicRecordName); a type without name has that of its topic. */
function subjectBy(strategy, topic, side, type) {
    if (strategy !== 'topic-name' && type === undefined)
        return undefined;
    if (strategy === 'record-name' && type?.fullName !== undefined)
        return type.fullName;
    if (strategy === 'topic-record-name' && type?.fullName !== undefined)
        return `${topic}-${type.fullName}`;
    return side === undefined && /-(key|value)$/.test(topic) ? topic : `${topic}-${side ?? 'value'}`;
}
function filledIn(template, file, type) {
    const values = {
        file: topicOfFile(file),
        folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file)),
        name: type?.name,
        'full-name': type?.fullName ?? type?.name,
    };
    let isKnown = true;
    const text = template.replace(/\{([a-z-]+)\}/g, (whole, key) => {
        if (!Object.hasOwn(values, key))
            return whole;
        isKnown &&= values[key] !== undefined;
        return values[key] ?? whole;
    });
    return isKnown ? text : undefined;
}
/**
 * What `schemas` and `subjects` say differently of one file: another name (`subject` is what the entry makes of it), or
 * another level. Both name subjects, and validate-avro, infra-validate and deploy-connectors go by both.
 */
function subjectContradictions(declared, entry, entryPlace, subject) {
    const [first] = declared;
    if (first === undefined)
        return [];
    const at = `${entryPlace.file}:${entryPlace.line}`;
    if (subject !== undefined && isNaming(entry) && !declared.some(({ name }) => name === subject)) {
        return [
            {
                code: 'subject-contradiction',
                message: `${first.file} is the schema of "${first.name}" by schemas, and of "${subject}" by subjects (${at}).`,
                place: first.placeOf([], 'key'),
                help: 'Take it out of one of the two: each is enough for checks and for deployments.',
            },
        ];
    }
    const { compatibility } = entry;
    return declared
        .filter(({ name }) => subject === undefined || !isNaming(entry) || name === subject)
        .filter((one) => one.compatibility !== undefined && compatibility !== undefined && one.compatibility !== compatibility)
        .map((one) => ({
        code: 'subject-contradiction',
        message: `"${one.name}" has the level ${one.compatibility} by schemas, and ${compatibility} by subjects (${at}).`,
        place: one.placeOf(['compatibility']),
        help: 'Say the level in one of the two.',
    }));
}
/** An entry may also say a level only. */
function isNaming({ subject, strategy, topic, side }) {
    return [subject, strategy, topic, side].some((given) => given !== undefined);
}


/***/ }),

/***/ 22807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ alwaysRuns),
/* harmony export */   h: () => (/* binding */ stageNames)
/* harmony export */ });
/** The stages of the whole pipeline, in the order in which they run. Each is an operation of the suite of that name. */
const stageNames = [
    'validate-avro',
    'kafka-quality-check',
    'infra-validate',
    'deploy-connectors',
    'notify',
];
/** It tells how the others ended, so it runs whatever they came to. */
const alwaysRuns = 'notify';


/***/ }),

/***/ 678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  actions: () => (/* binding */ actions),
  operations: () => (/* binding */ operations_operations)
});

// EXTERNAL MODULE: ./packages/core/shared-inputs.ts
var shared_inputs = __webpack_require__(665);
// EXTERNAL MODULE: ./packages/core/input.ts
var input = __webpack_require__(57512);
// EXTERNAL MODULE: ./packages/core/operation.ts
var operation = __webpack_require__(51393);
;// CONCATENATED MODULE: ./packages/doctor/operation.ts

const doctorInputs = {
    ...shared_inputs/* connectionInputs */.eu,
    ...shared_inputs/* registryInputs */.P4,
    ...shared_inputs/* connectInputs */.um,
    topic: (0,input/* textInput */._Z)('Topic to look for and to prove the right to read', { section: 'data' }),
    ...shared_inputs/* hostInputs */.ep,
};
/** Checks, step by step, what an operation would need. Reads no record, changes nothing. */
const doctor = (0,operation/* defineOperation */.h9)({
    name: 'doctor',
    summary: 'Checks step by step what an operation needs (brokers, TLS, login, topic, rights, registry, Kafka Connect) and says what to do about the step that fails.',
    inputs: doctorInputs,
    outputs: {},
    outputsOf: () => ({}),
    async run(inputs, ports) {
        const { examine } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9754), __webpack_require__.e(3541), __webpack_require__.e(165), __webpack_require__.e(1762)]).then(__webpack_require__.bind(__webpack_require__, 1762));
        return examine(inputs, ports);
    },
});

// EXTERNAL MODULE: ./packages/infra/operations.ts
var operations = __webpack_require__(8489);
// EXTERNAL MODULE: ./packages/notify/operation.ts
var notify_operation = __webpack_require__(99827);
// EXTERNAL MODULE: ./packages/quality/operation.ts + 1 modules
var quality_operation = __webpack_require__(1280);
;// CONCATENATED MODULE: ./packages/quality/infer/operation.ts


const data = { section: 'data' };
const inferInputs = {
    ...shared_inputs/* connectionInputs */.eu,
    ...shared_inputs/* registryInputs */.P4,
    topic: (0,input/* textInput */._Z)('Topic to look at; with a sample file, the topic that it stands for', data),
    window: quality_operation/* qualityInputs */.N.window,
    'sample-file': quality_operation/* qualityInputs */.N['sample-file'],
    'value-format': quality_operation/* qualityInputs */.N['value-format'],
    'value-schema': quality_operation/* qualityInputs */.N['value-schema'],
    output: (0,input/* textInput */._Z)('Where to write the contract; contracts/TOPIC.odcs.yaml when unset', data),
    overwrite: (0,input/* flagInput */.tc)('Replace the file when it exists', { ...data, defaultText: 'false' }),
    'show-values': (0,input/* flagInput */.tc)('Show texts of records as examples in comments, except of what looks like personal data', {
        defaultText: 'false',
    }),
    ...shared_inputs/* hostInputs */.ep,
};
/** Reads records, changes nothing in Kafka; writes one file. */
const inferContractOperation = (0,operation/* defineOperation */.h9)({
    name: 'infer-contract',
    summary: 'Writes a first data contract (ODCS) of a topic or a sample file from the records in it, with the evidence for every rule.',
    inputs: inferInputs,
    outputs: { contract: 'Path of the contract written; empty when none was' },
    outputsOf: (report) => ({ contract: report.artifacts.find(({ kind }) => kind === 'contract')?.path ?? '' }),
    async run(inputs, ports) {
        const { runInferContract } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5833), __webpack_require__.e(1895), __webpack_require__.e(9754), __webpack_require__.e(3541), __webpack_require__.e(3139), __webpack_require__.e(8199), __webpack_require__.e(3924), __webpack_require__.e(9398), __webpack_require__.e(6120)]).then(__webpack_require__.bind(__webpack_require__, 6120));
        return runInferContract(inputs, ports);
    },
});

// EXTERNAL MODULE: ./packages/avro/lint/settings.ts + 1 modules
var settings = __webpack_require__(96162);
// EXTERNAL MODULE: ./packages/core/compatibility-level.ts
var compatibility_level = __webpack_require__(46427);
// EXTERNAL MODULE: ./packages/registry/subject-entries.ts
var subject_entries = __webpack_require__(58589);
;// CONCATENATED MODULE: ./packages/schemas/operation.ts



const operation_data = { section: 'data' };
const subjectStrategies = ['topic-name', 'record-name', 'topic-record-name'];
const validateAvroInputs = {
    ...shared_inputs/* registryInputs */.P4,
    schemas: (0,input/* listInput */.dt)('Schema files (.avsc), protocols (.avpr) and IDL (.avdl), as glob patterns; a pattern after ! leaves files out', {
        ...operation_data,
        defaultText: '**/*.avsc, **/*.avpr',
    }),
    against: (0,input/* parsedInput */.m8)('What the schemas are compared with: the commit that the pull request or push builds on, another Git ref, a folder, or the registry. git in a repository, else none, when unset', 'git, git:REF, dir:PATH, registry or none', parseAgainst, operation_data),
    'sample-data': (0,input/* listInput */.dt)('Files of records that the schemas must fit, as PATTERN or PATTERN=TYPE (a full name, or a schema file); without =TYPE the file is named like its type. JSON, plain or as Avro encodes it (a value, a list, or one a line), binary, or Avro container files', operation_data),
    compatibility: (0,input/* choiceInput */.ij)('Level that changes must keep, where dataops.yml sets none for the subject. With against: registry the level set there, else BACKWARD, when unset', compatibility_level/* compatibilityLevels */.e),
    'subject-strategy': (0,input/* choiceInput */.ij)('How subjects are named where dataops.yml does not say: by topic (the file name is the topic, -key and -value kept), by type, or by both', subjectStrategies, { defaultText: 'topic-name' }),
    'only-changed': (0,input/* flagInput */.tc)('Report only what differs from what is compared with', { defaultText: 'true' }),
    'break-label': (0,input/* textInput */._Z)('Label of the pull request that approves its breaks: they become warnings', {
        defaultText: 'schema-break-approved',
    }),
    baseline: (0,input/* textInput */._Z)('File of known findings, which become warnings: a JSON report of an earlier run, or a fingerprint a line'),
    register: (0,input/* flagInput */.tc)('Register the schemas in the registry when every check has passed', { defaultText: 'false' }),
    ...shared_inputs/* hostInputs */.ep,
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
const validateAvro = (0,operation/* defineOperation */.h9)({
    name: 'validate-avro',
    summary: 'Checks Avro schemas: parses them, compares them with a Git ref, a folder or a schema registry, and registers them on request.',
    inputs: validateAvroInputs,
    sections: { subjects: subject_entries/* subjectsSection */.FN, 'schema-lint': settings/* lintSettingsSchema */.c.describe('Rules for Avro schemas') },
    outputs: {
        'changed-subjects': 'Subjects whose schema is new or differs, one a line',
        'incompatible-subjects': 'Subjects with a break that nobody approved, one a line',
        breaking: 'true when a change breaks its compatibility level, approved or not',
        'suggested-bump': 'What the changes ask of a semantic version: major, minor or patch; empty without a change',
        'registered-ids': 'JSON object of subject to schema id, of the schemas that the registry now has through this run',
    },
    outputsOf,
    async run(inputs, ports) {
        const { runValidateAvro } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(4006), __webpack_require__.e(9754), __webpack_require__.e(3139), __webpack_require__.e(7627)]).then(__webpack_require__.bind(__webpack_require__, 17627));
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

// EXTERNAL MODULE: ./packages/stages/stage-names.ts
var stage_names = __webpack_require__(22807);
;// CONCATENATED MODULE: ./packages/stages/operations.ts


/** The two steps around the stages of the root action: which ones run, and what they came to together. */
const chooseInputs = {
    stages: (0,input/* listInput */.dt)(`Stages to run, of ${stage_names/* stageNames */.h.join(', ')}; they run in this order`, {
        defaultText: 'validate-avro, kafka-quality-check, infra-validate',
    }),
    continue: (0,input/* listInput */.dt)('Stages that run although one before them failed; notify always does', {
        defaultText: 'kafka-quality-check, infra-validate',
    }),
    ...shared_inputs/* hostInputs */.ep,
};
const chooseStages = (0,operation/* defineOperation */.h9)({
    name: 'choose-stages',
    summary: 'Says which stages of the whole pipeline run, and which of them also after a failure. Used by the root action.',
    inputs: chooseInputs,
    outputs: {
        ...Object.fromEntries(stage_names/* stageNames */.h.map((name) => [name, `always or unless-failed when ${name} is to run; empty when it is not`])),
        folder: 'Folder for the reports of the stages',
    },
    outputsOf: ({ stages = [], artifacts }) => ({
        ...Object.fromEntries(stages.map(({ name, condition = '' }) => [name, condition])),
        folder: artifacts.find(({ kind }) => kind === 'folder')?.path ?? '',
    }),
    async run(inputs, ports) {
        const { runChoose } = await __webpack_require__.e(/* import() */ 99).then(__webpack_require__.bind(__webpack_require__, 40099));
        return runChoose(inputs, ports);
    },
});
const combineInputs = {
    reports: (0,input/* listInput */.dt)('JSON reports to make one of, as glob patterns', { section: 'data' }),
    outcomes: (0,input/* parsedInput */.m8)('How steps or jobs ended, by the name of their operation: what ended without a report is told as well', 'a list of name=outcome (success, failure, cancelled, skipped), separated by newlines or commas', parseOutcomes, { section: 'data' }),
    ...shared_inputs/* hostInputs */.ep,
};
const combineReports = (0,operation/* defineOperation */.h9)({
    name: 'combine-reports',
    summary: 'Makes one result of many reports: one job summary, one comment on the pull request, one verdict.',
    inputs: combineInputs,
    outputs: { failed: 'Names of the stages that failed or could not run, one a line' },
    outputsOf: ({ stages = [] }) => ({
        failed: stages
            .filter(({ status }) => status === 'failed' || status === 'error')
            .map(({ name }) => name)
            .join('\n'),
    }),
    async run(inputs, ports) {
        const { runCombine } = await __webpack_require__.e(/* import() */ 6990).then(__webpack_require__.bind(__webpack_require__, 96990));
        return runCombine(inputs, ports);
    },
});
const outcomeWords = ['success', 'failure', 'cancelled', 'skipped'];
/** Name to outcome; an empty outcome is that of a step that was never reached. */
function parseOutcomes(text) {
    const items = text
        .split(/[\n,]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
    const pairs = (0,shared_inputs/* parsePairs */.xg)(items);
    if (pairs === undefined)
        return undefined;
    const outcomes = new Map();
    for (const [name, word] of Object.entries(pairs)) {
        const outcome = word === '' ? 'skipped' : outcomeWords.find((known) => known === word);
        if (outcome === undefined)
            return undefined;
        outcomes.set(name, outcome);
    }
    return outcomes;
}

;// CONCATENATED MODULE: ./packages/suite/operations.ts







/** Operations that are also actions: each has a folder in actions/ and a stub in dist/. */
const actions = [
    validateAvro,
    quality_operation/* qualityCheck */.w,
    operations/* infraValidate */.bm,
    operations/* deployConnectors */.MQ,
    notify_operation/* notify */.m,
    combineReports,
    chooseStages,
];
/** Everything the suite can do, in the order that help shows it. */
const operations_operations = [...actions, inferContractOperation, operations/* exportInfra */.pV, doctor];


/***/ })

};
