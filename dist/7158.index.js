export const id = 7158;
export const ids = [7158];
export const modules = {

/***/ 17158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RuleError: () => (/* binding */ RuleError),
  celNow: () => (/* reexport */ celNow),
  compileExpression: () => (/* binding */ compileExpression),
  compileShortcut: () => (/* binding */ compileShortcut),
  engineEvaluation: () => (/* binding */ engineEvaluation),
  examine: () => (/* binding */ examine),
  recordVariable: () => (/* reexport */ recordVariable),
  recordVariables: () => (/* reexport */ recordVariables),
  shortened: () => (/* binding */ shortened)
});

// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/plan.js + 9 modules
var plan = __webpack_require__(78217);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/error.js
var error = __webpack_require__(42108);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/env.js + 10 modules
var env = __webpack_require__(13280);
// EXTERNAL MODULE: ./packages/quality/record-reads.ts
var record_reads = __webpack_require__(35435);
// EXTERNAL MODULE: ./packages/quality/cel/field-types.ts
var field_types = __webpack_require__(37247);
;// CONCATENATED MODULE: ./packages/quality/cel/direct-node.ts


/** The short way does not know; the engine does. */
const undecided = Symbol('undecided');
/** A node whose value is neither list nor map: a number of this kind, a text, a boolean or null. */
function scalarNode(read, number = 'byValue') {
    return { read, number };
}
/** A decoded value of a record with these types. */
function partNode(read, types) {
    if (!types.isDouble)
        return { read, number: 'byValue', types };
    return { read: mayBeText(types) ? unlessText(read) : read, number: 'double', types };
}
/** The same of a value that is put somewhere before the expression is evaluated. */
function sourceNode(source, types) {
    const node = partNode(() => {
        const { value } = source;
        return value === undefined || value === record_reads/* unreachable */.HB ? undecided : value;
    }, types);
    return mayBeText(types) ? node : { ...node, source };
}
/** A decimal that arrives as a text is a number to the engine. */
function mayBeText({ isDouble, decimalTexts }) {
    return isDouble && decimalTexts;
}
/** The text may be a number to the engine. */
function unlessText(read) {
    return (frame) => {
        const value = read(frame);
        return typeof value === 'string' ? undecided : value;
    };
}
/** What the items of a list hold. */
function itemTypes({ types }) {
    return types?.item ?? field_types/* noTypes */.Zv;
}
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
function isScalar(value) {
    return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' || value === null;
}

;// CONCATENATED MODULE: ./packages/quality/cel/direct-conversions.ts

/** `double(x)`, `int(x)` and `string(x)`. */
function conversion(name, { read, number }) {
    switch (name) {
        case 'double':
            return scalarNode((frame) => {
                const value = read(frame);
                if (typeof value === 'number')
                    return number === 'double' ? value : withoutSign(value);
                return typeof value === 'string' ? Number(value) : undecided;
            }, 'double');
        case 'int':
            return scalarNode((frame) => {
                const value = read(frame);
                const whole = typeof value === 'number' ? Math.trunc(value) : Number.NaN;
                return Number.isSafeInteger(whole) ? withoutSign(whole) : undecided;
            });
        case 'string':
            return scalarNode((frame) => {
                const value = read(frame);
                return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
                    ? String(value)
                    : undecided;
            });
        default:
            return undefined;
    }
}
/** An int has no negative zero. */
function withoutSign(value) {
    return value === 0 ? 0 : value;
}

;// CONCATENATED MODULE: ./packages/quality/cel/direct-lists.ts


/** `size(x)`: characters (code points) of a text, bytes, items of a list, fields of a map. */
function sizeOf(node) {
    const { source } = node;
    const known = source === undefined ? undefined : sizes.get(source);
    if (known !== undefined)
        return known;
    const size = { ...scalarNode(readSize(node)), within: sizeWithin(node) };
    if (source !== undefined)
        sizes.set(source, size);
    return size;
}
/** One node for all sizes of a value, so that two bounds of it are seen to be of the same. */
const sizes = new WeakMap();
function readSize({ read }) {
    return (frame) => {
        const value = read(frame);
        return typeof value === 'string' ? codePoints(value) : partsOf(value);
    };
}
/** Whether a size lies within limits. A code point takes one or two units, so most texts need no counting. */
function sizeWithin({ read, source }) {
    return ({ low, withLow, high, withHigh }) => {
        const least = withLow ? Math.ceil(low) : Math.floor(low) + 1;
        const most = withHigh ? Math.floor(high) : Math.ceil(high) - 1;
        return (frame) => {
            const value = source === undefined ? read(frame) : source.value;
            if (typeof value !== 'string') {
                const size = partsOf(value);
                return size === undecided ? undecided : size >= least && size <= most;
            }
            const { length } = value;
            if (length >= 2 * least && length <= most)
                return true;
            if (length < least || length > 2 * most)
                return false;
            const size = codePoints(value);
            return size >= least && size <= most;
        };
    };
}
/** Bytes, items or fields; undecided for what has none. */
function partsOf(value) {
    if (typeof value !== 'object' || value === null)
        return undecided;
    return Array.isArray(value) || value instanceof Uint8Array ? value.length : Object.keys(value).length;
}
function codePoints(text) {
    let count = text.length;
    for (let at = 1; at < text.length; at++) {
        if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800)
            count--;
    }
    return count;
}
/** `x in list` and `"name" in map` for those of a record. A list in the expression is not one of these. */
function membership(needle, container) {
    if (container.types === undefined)
        return undefined;
    const { isDouble, decimalTexts } = itemTypes(container);
    const textsMayBeNumbers = isDouble && decimalTexts;
    return scalarNode((frame) => {
        const value = needle.read(frame);
        const list = container.read(frame);
        if (!isScalar(value))
            return undecided;
        if (!Array.isArray(list))
            return isPlainObject(list) && typeof value === 'string' ? holds(list, value) : undecided;
        for (const item of list) {
            if (item === value && !textsMayBeNumbers)
                return true;
            // A number beyond 2^53 may equal one of another type.
            if (typeof item === 'bigint' || textsMayBeNumbers)
                return undecided;
        }
        return false;
    });
}
/** What the engine says of a field that is null is its own affair. */
function holds(map, name) {
    if (!Object.hasOwn(map, name))
        return false;
    return map[name] === null ? undecided : true;
}
/** `list[0]` with a number that stands in the expression, `map[key]` with a text of any origin. */
function itemAt([of, at], scope, compile) {
    const container = of === undefined ? undefined : compile(of, scope);
    if (container?.types === undefined || at === undefined)
        return undefined;
    const index = constantIndex(at);
    if (index !== undefined) {
        return partNode((frame) => {
            const list = container.read(frame);
            return Array.isArray(list) && index < list.length ? list[index] : undecided;
        }, itemTypes(container));
    }
    const key = compile(at, scope);
    const { types } = container;
    // Which field it is, is known with the record only: all must hold the same.
    if (key === undefined || types.fields.size > 0)
        return undefined;
    return partNode((frame) => {
        const map = container.read(frame);
        const name = key.read(frame);
        return typeof name === 'string' && isPlainObject(map) && Object.hasOwn(map, name) ? map[name] : undecided;
    }, types.entry ?? (0,field_types/* typesOf */.pl)(field_types/* noTypes */.Zv, ''));
}
function constantIndex({ exprKind }) {
    if (exprKind.case !== 'constExpr' || exprKind.value.constantKind.case !== 'int64Value')
        return undefined;
    const index = Number(exprKind.value.constantKind.value);
    return Number.isSafeInteger(index) && index >= 0 ? index : undefined;
}

;// CONCATENATED MODULE: ./packages/quality/cel/direct-macros.ts


/**
 * The macros all, exists, exists_one, filter and map over a list or the keys of a map. The parser has made loops of them,
 * which are told by their shape here; another loop is left to the engine, as is one with an item that it cannot decide.
 */
function macro(expr, scope, compile) {
    const loop = readLoop(expr);
    if (loop === undefined)
        return undefined;
    const range = compile(loop.range, scope);
    if (range?.types === undefined)
        return undefined;
    const cell = new ItemCell();
    const item = sourceNode(cell, itemTypes(range));
    const inner = { ...scope, locals: new Map([...(scope.locals ?? []), [loop.variable, item]]) };
    const condition = loop.condition === undefined ? undefined : compile(loop.condition, inner);
    if (loop.condition !== undefined && condition === undefined)
        return undefined;
    switch (loop.kind) {
        case 'all':
        case 'exists':
            return condition === undefined ? undefined : quantifier(range, cell, condition, loop.kind === 'exists');
        case 'exists_one':
            return condition === undefined ? undefined : exactlyOne(range, cell, condition);
        case 'list': {
            const made = compile(loop.made, inner);
            const types = made === undefined ? undefined : typesOfMade(made);
            return made === undefined || types === undefined ? undefined : list(range, cell, condition, made, types);
        }
    }
}
function readLoop({ exprKind }) {
    if (exprKind.case !== 'comprehensionExpr')
        return undefined;
    const loop = exprKind.value;
    const { iterRange: range, iterVar: variable, iterVar2, loopStep } = loop;
    if (range === undefined || loopStep === undefined || iterVar2 !== '')
        return undefined;
    const step = callOf(loopStep);
    if (step === undefined)
        return undefined;
    const [first, second, third] = step.args;
    const isAccumulator = (expr) => isIdentifier(expr, loop.accuVar);
    if (step.name === '_&&_' && isAccumulator(first) && second !== undefined && startsAs(loop, 'boolValue', true)) {
        return isAccumulator(loop.result) ? { kind: 'all', range, variable, condition: second } : undefined;
    }
    if (step.name === '_||_' && isAccumulator(first) && second !== undefined && startsAs(loop, 'boolValue', false)) {
        return isAccumulator(loop.result) ? { kind: 'exists', range, variable, condition: second } : undefined;
    }
    const condition = step.name === '_?_:_' && isAccumulator(third) ? first : undefined;
    const added = condition === undefined ? loopStep : second;
    const sum = added === undefined ? undefined : callOf(added);
    if (sum?.name !== '_+_' || !isAccumulator(sum.args[0]))
        return undefined;
    const [, addend] = sum.args;
    if (condition !== undefined && startsAs(loop, 'int64Value', 0n)) {
        const result = loop.result === undefined ? undefined : callOf(loop.result);
        const isOne = result?.name === '_==_' && isAccumulator(result.args[0]) && isOneOf(result.args[1]) && isOneOf(addend);
        return isOne ? { kind: 'exists_one', range, variable, condition } : undefined;
    }
    if (!isAccumulator(loop.result) || loop.accuInit?.exprKind.case !== 'listExpr')
        return undefined;
    if (loop.accuInit.exprKind.value.elements.length > 0 || addend?.exprKind.case !== 'listExpr')
        return undefined;
    const [made, ...more] = addend.exprKind.value.elements;
    return made === undefined || more.length > 0 ? undefined : { kind: 'list', range, variable, condition, made };
}
function callOf({ exprKind }) {
    if (exprKind.case !== 'callExpr' || exprKind.value.target !== undefined)
        return undefined;
    return { name: exprKind.value.function, args: exprKind.value.args };
}
function isIdentifier(expr, name) {
    return expr?.exprKind.case === 'identExpr' && expr.exprKind.value.name === name;
}
function startsAs({ accuInit }, kind, value) {
    if (accuInit?.exprKind.case !== 'constExpr')
        return false;
    const { constantKind } = accuInit.exprKind.value;
    return constantKind.case === kind && constantKind.value === value;
}
function isOneOf(expr) {
    return expr?.exprKind.case === 'constExpr' && expr.exprKind.value.constantKind.value === 1n;
}
/** The item that a macro is at. Counting on costs less than putting each item somewhere, which the collector must be told of. */
class ItemCell {
    items = [];
    at = 0;
    get value() {
        return this.items[this.at];
    }
}
/** The items of a list, the keys of a map; undefined for anything else. */
function itemsOf(range) {
    if (Array.isArray(range))
        return range;
    return isPlainObject(range) ? Object.keys(range) : undefined;
}
function quantifier({ read, source }, cell, condition, decisive) {
    const { read: judge } = condition;
    return scalarNode((frame) => {
        const items = itemsOf(source === undefined ? read(frame) : source.value);
        if (items === undefined)
            return undecided;
        cell.items = items;
        for (let at = 0; at < items.length; at++) {
            cell.at = at;
            const holds = judge(frame);
            if (holds === decisive)
                return decisive;
            if (holds !== !decisive)
                return undecided;
        }
        return !decisive;
    });
}
function exactlyOne(range, cell, condition) {
    return scalarNode((frame) => {
        const items = itemsOf(range.read(frame));
        if (items === undefined)
            return undecided;
        let count = 0;
        cell.items = items;
        for (let at = 0; at < items.length; at++) {
            cell.at = at;
            const holds = condition.read(frame);
            if (typeof holds !== 'boolean')
                return undecided;
            if (holds)
                count++;
        }
        return count === 1;
    });
}
function list(range, cell, condition, made, item) {
    return {
        number: 'byValue',
        types: { ...field_types/* noTypes */.Zv, item },
        read(frame) {
            const items = itemsOf(range.read(frame));
            if (items === undefined)
                return undecided;
            const found = [];
            cell.items = items;
            for (let at = 0; at < items.length; at++) {
                cell.at = at;
                const isWanted = condition === undefined || condition.read(frame);
                if (typeof isWanted !== 'boolean')
                    return undecided;
                if (!isWanted)
                    continue;
                const value = made.read(frame);
                if (value === undecided)
                    return undecided;
                found.push(value);
            }
            return found;
        },
    };
}
/** What is known of the items of a list of such values; undefined where a number may be an int or a double. */
function typesOfMade({ types, number }) {
    if (types !== undefined)
        return types;
    if (number === 'computed')
        return undefined;
    return number === 'double' ? { ...field_types/* noTypes */.Zv, isDouble: true } : field_types/* noTypes */.Zv;
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/re2/dist/esm/index.js + 19 modules
var esm = __webpack_require__(62821);
// EXTERNAL MODULE: ./packages/quality/checks/pattern-cost.ts
var pattern_cost = __webpack_require__(21374);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/type.js
var type = __webpack_require__(54540);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/func.js
var func = __webpack_require__(98558);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/ext/strings.js
var strings = __webpack_require__(65480);
// EXTERNAL MODULE: ./packages/quality/checks/string-formats.ts
var string_formats = __webpack_require__(10298);
;// CONCATENATED MODULE: ./packages/quality/cel/functions.ts



const { BOOL, DOUBLE, INT, STRING } = type/* CelScalar */.ZR;
/** Operators of one int and one double answer a double, so that `message.usd * 2` means what it says. CEL has none. */
const mixedArithmetic = [
    ['_+_', (left, right) => left + right],
    ['_-_', (left, right) => left - right],
    ['_*_', (left, right) => left * right],
    ['_/_', (left, right) => left / right],
    ['_%_', (left, right) => left % right],
].flatMap(([name, compute]) => [
    (0,func/* celFunc */.V)(name, [INT, DOUBLE], DOUBLE, (left, right) => compute(Number(left), right)),
    (0,func/* celFunc */.V)(name, [DOUBLE, INT], DOUBLE, (left, right) => compute(left, Number(right))),
]);
const doubleRemainder = (0,func/* celFunc */.V)('_%_', [DOUBLE, DOUBLE], DOUBLE, (left, right) => left % right);
function format(name, isValid) {
    return (0,func/* celMethod */.y)(name, STRING, [], BOOL, function () {
        return isValid(this);
    });
}
/** What the formats say of a text, by the names of the methods. */
const formatTests = {
    ...Object.fromEntries(Object.entries({ isEmail: 'email', isHostname: 'hostname', isIpv4: 'ipv4', isIpv6: 'ipv6', isUuid: 'uuid' }).map(([name, word]) => [name, string_formats/* stringFormats */.M[word] ?? (() => false)])),
    isUri: (text) => /^[a-z][a-z\d+.-]*:\S*$/i.test(text),
    isUriRef: (text) => text.length > 0 && !/\s/.test(text),
};
/** The functions that rules of Confluent's schema registry may use beside those of CEL. */
const formats = Object.entries(formatTests).map(([name, isValid]) => format(name, isValid));
function celFunctions(arithmetic) {
    const further = arithmetic === 'mixed' ? [...mixedArithmetic, doubleRemainder] : [];
    return [...strings/* default */.A, ...formats, ...further];
}

;// CONCATENATED MODULE: ./packages/quality/cel/direct-text.ts




const comparisons = {
    startsWith: (text, other) => text.startsWith(other),
    endsWith: (text, other) => text.endsWith(other),
    contains: (text, other) => text.includes(other),
};
/** `text.startsWith(other)` and its like. */
function textMethod(name, text, other, otherExpr) {
    if (name === 'matches')
        return matches(text, otherExpr);
    const compare = Object.hasOwn(comparisons, name) ? comparisons[name] : undefined;
    if (compare === undefined)
        return undefined;
    return scalarNode((frame) => {
        const first = text.read(frame);
        const second = other.read(frame);
        return typeof first === 'string' && typeof second === 'string' ? compare(first, second) : undecided;
    });
}
const changes = {
    lowerAscii: (text) => text.replace(/[A-Z]+/g, (upper) => upper.toLowerCase()),
    upperAscii: (text) => text.replace(/[a-z]+/g, (lower) => lower.toUpperCase()),
    ...formatTests,
};
/** `text.lowerAscii()`, `text.isEmail()` and their like. */
function textProperty(name, { read }) {
    const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
    if (change === undefined)
        return undefined;
    return scalarNode((frame) => {
        const value = read(frame);
        return typeof value === 'string' ? change(value) : undecided;
    });
}
/** A pattern that stands in the expression is compiled once. RE2 needs no bound: it never backtracks. */
function matches({ read }, pattern) {
    if (pattern?.exprKind.case !== 'constExpr')
        return undefined;
    const { constantKind } = pattern.exprKind.value;
    if (constantKind.case !== 'stringValue')
        return undefined;
    const compiled = compilePattern(constantKind.value);
    if (compiled === undefined)
        return undefined;
    const matcher = samePattern(constantKind.value) ?? compiled;
    return scalarNode((frame) => {
        const value = read(frame);
        return typeof value === 'string' ? matcher.test(value) : undecided;
    });
}
/** Letters, digits, their classes and what repeats and groups them. Everything that RE2 and ECMAScript have in common. */
const inCommon = /^(?:[A-Za-z0-9_ :@/#%&=~!,;<>-]|\\[dw.+*?()[\]{}|^$\\]|\[(?:[A-Za-z0-9]-[A-Za-z0-9]|[A-Za-z0-9_.:@/ ])+-?\]|\(\?:|[()|*+?^$]|\{\d{1,3}(?:,(?:\d{1,3})?)?\})*$/;
/**
 * The same pattern for V8, which matches some ten times faster, where it means the same there and takes no longer than
 * the text is long.
 */
function samePattern(pattern) {
    if (!inCommon.test(pattern) || compilePattern(pattern) === undefined)
        return undefined;
    try {
        return (0,pattern_cost/* isSurelyLinear */.E)(pattern, 'u') ? new RegExp(pattern, 'u') : undefined;
    }
    catch {
        return undefined;
    }
}
/** Undefined for one that RE2 cannot read: the engine answers an error for it on every record. */
function compilePattern(pattern) {
    try {
        return esm/* RE2JS */.L3.compile(pattern);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/quality/cel/direct-time.ts

const direct_time_comparisons = {
    '_<_': (left, right) => left < right,
    '_<=_': (left, right) => left <= right,
    '_>_': (left, right) => left > right,
    '_>=_': (left, right) => left >= right,
    '_==_': (left, right) => left === right,
    '_!=_': (left, right) => left !== right,
};
/** `timestamp(message.at) <= now + duration("1m")`. Undefined for a call that compares no times. */
function timeComparison(name, operands, scope, compile) {
    const compare = Object.hasOwn(direct_time_comparisons, name) ? direct_time_comparisons[name] : undefined;
    const [left, right] = operands.map((operand) => timeOf(operand, scope, compile));
    if (compare === undefined || left === undefined || right === undefined || left.kind !== right.kind)
        return undefined;
    return scalarNode((frame) => {
        const first = left.read(frame);
        const second = right.read(frame);
        return typeof first === 'number' && typeof second === 'number' ? compare(first, second) : undecided;
    });
}
function timeOf(expr, scope, compile) {
    const { exprKind } = expr;
    if (exprKind.case === 'identExpr')
        return timeVariable(exprKind.value.name, scope);
    if (exprKind.case !== 'callExpr' || exprKind.value.target !== undefined)
        return undefined;
    const { function: name, args } = exprKind.value;
    const [first, second] = args;
    if (first === undefined)
        return undefined;
    if (second === undefined) {
        if (name === 'duration')
            return constantDuration(first);
        const of = name === 'timestamp' ? compile(first, scope) : undefined;
        return of === undefined ? undefined : timestampOf(of);
    }
    return timeSum(name, timeOf(first, scope, compile), timeOf(second, scope, compile));
}
/** The record's timestamp and the moment of the run. */
function timeVariable(name, { locals }) {
    if ((name !== 'now' && name !== 'timestamp') || locals?.has(name) === true)
        return undefined;
    return { kind: 'timestamp', read: (frame) => millisecondsOf(frame.further?.(name)) };
}
function millisecondsOf(message) {
    if (typeof message !== 'object' || message === null || !('$typeName' in message))
        return undecided;
    if (message.$typeName !== 'google.protobuf.Timestamp' || !('seconds' in message) || !('nanos' in message))
        return undecided;
    const { seconds, nanos } = message;
    if (typeof seconds !== 'bigint' || typeof nanos !== 'number' || nanos % 1_000_000 !== 0)
        return undecided;
    return withinYears(Number(seconds) * 1_000 + nanos / 1_000_000);
}
/** RFC 3339 as the engine reads it, but for fractions of a millisecond. */
const rfc3339 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?(Z|[+-]\d\d:\d\d)$/;
/** Of a text, or of a number that is an int, which counts milliseconds. */
function timestampOf({ read, number }) {
    return {
        kind: 'timestamp',
        read(frame) {
            const value = read(frame);
            if (typeof value === 'number')
                return number === 'byValue' && Number.isSafeInteger(value) ? withinYears(value) : undecided;
            const [, seconds, fraction = '', offset] = typeof value === 'string' ? (rfc3339.exec(value) ?? []) : [];
            if (seconds === undefined)
                return undecided;
            const whole = withinYears(Date.parse(`${seconds}${offset}`));
            return typeof whole === 'number' ? whole + Number(fraction.padEnd(3, '0')) : undecided;
        },
    };
}
const units = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** About 270 years; the engine's durations end at 292. */
const longestMs = 8.5e12;
/** `duration("1h30m")` in whole numbers. */
function constantDuration({ exprKind }) {
    if (exprKind.case !== 'constExpr' || exprKind.value.constantKind.case !== 'stringValue')
        return undefined;
    const text = exprKind.value.constantKind.value;
    if (!/^-?(\d{1,9}(h|ms|m|s))+$/.test(text))
        return undefined;
    const parts = Array.from(text.matchAll(/(\d+)(h|ms|m|s)/g), ([, count, unit = '']) => Number(count) * (units[unit] ?? 0));
    const total = parts.reduce((sum, part) => sum + part, 0);
    if (total > longestMs)
        return undefined;
    const ms = text.startsWith('-') ? -total : total;
    return { kind: 'duration', read: () => ms };
}
function timeSum(name, left, right) {
    if (left === undefined || right === undefined || (name !== '_+_' && name !== '_-_'))
        return undefined;
    const sign = name === '_+_' ? 1 : -1;
    const moments = [left, right].filter(({ kind }) => kind === 'timestamp').length;
    if (moments === 2 && sign === 1)
        return undefined;
    if (left.kind === 'duration' && right.kind === 'timestamp' && sign === -1)
        return undefined;
    const kind = moments === 1 ? 'timestamp' : 'duration';
    const bounded = kind === 'timestamp' ? withinYears : withinDurations;
    return {
        kind,
        read(frame) {
            const first = left.read(frame);
            const second = right.read(frame);
            return typeof first === 'number' && typeof second === 'number' ? bounded(first + sign * second) : undecided;
        },
    };
}
function withinDurations(ms) {
    return Math.abs(ms) <= longestMs ? ms : undecided;
}
const firstMoment = Date.parse('0001-01-01T00:00:00Z');
const lastMoment = Date.parse('9999-12-31T23:59:59Z');
/** The years 1 to 9999, which timestamps have. */
function withinYears(ms) {
    return ms >= firstMoment && ms <= lastMoment ? ms : undecided;
}

// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
// EXTERNAL MODULE: ./node_modules/@bufbuild/cel/dist/esm/parse.js + 3 modules
var parse = __webpack_require__(53340);
;// CONCATENATED MODULE: ./packages/quality/cel/syntax.ts

/** Deeper expressions are answered with a problem instead of a stack overflow. */
const maxNesting = 100;
const maxDepth = 500;
const tooDeep = 'is nested too deep';
const longestExpression = 20_000;
function parseCel(text) {
    const tooMuch = beyondLimits(text);
    if (tooMuch !== undefined)
        return { ok: false, problem: tooMuch };
    try {
        const parsed = (0,parse/* parse */.q)(text);
        if (parsed.expr === undefined)
            return { ok: false, problem: syntaxProblem('is empty', 0) };
        if (isDeeperThan(parsed.expr, maxDepth))
            return { ok: false, problem: syntaxProblem(tooDeep, 0) };
        return { ok: true, parsed, expr: parsed.expr };
    }
    catch (error) {
        return { ok: false, problem: problemOf(error, text) };
    }
}
function beyondLimits(text) {
    if (text.length > longestExpression) {
        return syntaxProblem(`has ${text.length} characters; at most ${longestExpression} are read`, 0);
    }
    let depth = 0;
    for (const [index, character] of Array.from(text).entries()) {
        if ('([{'.includes(character))
            depth++;
        else if (')]}'.includes(character))
            depth--;
        if (depth > maxNesting)
            return syntaxProblem(`nests more than ${maxNesting} levels deep`, index);
    }
    return undefined;
}
function problemOf(error, text) {
    if (text.trim() === '')
        return syntaxProblem('is empty', 0);
    if (error instanceof RangeError)
        return syntaxProblem(tooDeep, 0);
    if (!(error instanceof Error))
        throw error;
    if (!('location' in error))
        return syntaxProblem(`cannot be read: ${error.message}`, 0);
    const { start } = error.location;
    const found = text.slice(start.offset).trimStart().split(/\s/)[0] ?? '';
    const offset = start.offset + (text.slice(start.offset).length - text.slice(start.offset).trimStart().length);
    if (found === '')
        return syntaxProblem('ends where a value is expected', Math.max(0, text.trimEnd().length - 1));
    const shown = found.length > 20 ? `${found.slice(0, 20)}…` : found;
    return syntaxProblem(`cannot be read from "${shown}" on`, offset);
}
function syntaxProblem(what, offset) {
    return { code: 'cel-syntax', message: `the CEL expression ${what}`, offset };
}
/** Where a part of the expression stands in its text. */
function offsetOf(parsed, expr) {
    return Math.max(0, parsed.sourceInfo?.positions[expr.id.toString()] ?? 0);
}
/** The parts that an expression is made of. */
function syntax_partsOf({ exprKind }) {
    const parts = (() => {
        switch (exprKind.case) {
            case 'selectExpr':
                return [exprKind.value.operand];
            case 'callExpr':
                return [exprKind.value.target, ...exprKind.value.args];
            case 'listExpr':
                return exprKind.value.elements;
            case 'structExpr':
                return exprKind.value.entries.flatMap(({ keyKind, value }) => [
                    keyKind.case === 'mapKey' ? keyKind.value : undefined,
                    value,
                ]);
            case 'comprehensionExpr': {
                const { iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
                return [iterRange, accuInit, loopCondition, loopStep, result];
            }
            default:
                return [];
        }
    })();
    return parts.filter((part) => part !== undefined);
}
/** Looks level by level: an expression that is too deep would overflow the stack of whoever walks it. */
function isDeeperThan(expr, limit) {
    let level = [expr];
    for (let depth = 0; depth < limit && level.length > 0; depth++)
        level = level.flatMap(syntax_partsOf);
    return level.length > 0;
}

;// CONCATENATED MODULE: ./packages/quality/cel/references.ts


/** Words that are types where no variable has their name. */
const typeNames = new Set([
    'int',
    'uint',
    'double',
    'bool',
    'string',
    'bytes',
    'list',
    'map',
    'null_type',
    'type',
    'google',
]);
/**
 * Walks an expression once. Problems are names that nothing has: a misspelt variable or function would otherwise be an
 * error on every record.
 */
function readReferences(parsed, expr, variables, functions) {
    const fields = [];
    const seen = new Set();
    const problems = [];
    let iterates = false;
    const walk = (part, local) => {
        const { exprKind } = part;
        const path = fieldPathOf(part);
        if (path !== undefined) {
            takeName(path.variable, path.first, local);
            if (path.steps.length > 0 && !local.includes(path.variable)) {
                const offsets = path.parts.map((step) => offsetOf(parsed, step) + (isNamedAfterDot(step) ? 1 : 0));
                fields.push({ variable: path.variable, path: path.steps, offsets });
            }
            return;
        }
        if (exprKind.case === 'comprehensionExpr') {
            iterates = true;
            const { iterRange, accuInit, iterVar, accuVar, loopCondition, loopStep, result } = exprKind.value;
            for (const outer of [iterRange, accuInit])
                if (outer !== undefined)
                    walk(outer, local);
            const inner = [...local, iterVar, accuVar];
            for (const below of [loopCondition, loopStep, result])
                if (below !== undefined)
                    walk(below, inner);
            return;
        }
        if (exprKind.case === 'callExpr') {
            const { target, function: name, args } = exprKind.value;
            const qualifier = target === undefined ? undefined : qualifiedName(target);
            if (qualifier !== undefined && functions.find(`${qualifier}.${name}`) !== undefined) {
                for (const arg of args)
                    walk(arg, local);
                return;
            }
            checkCall(part, name, target !== undefined, args.length);
        }
        for (const below of syntax_partsOf(part))
            walk(below, local);
    };
    const takeName = (name, part, local) => {
        if (local.includes(name) || typeNames.has(name))
            return;
        seen.add(name);
        if (variables.includes(name))
            return;
        problems.push({
            code: 'cel-unknown-variable',
            message: `nothing is called "${name}" in a CEL expression.${(0,suggest/* didYouMean */.a)(name, variables)} There are ${variables.join(', ')}`,
            offset: offsetOf(parsed, part),
        });
    };
    const checkCall = (part, name, isMethod, given) => {
        if (isOperator(name))
            return;
        const overloads = [...(functions.find(name) ?? [])];
        const problem = (message) => {
            problems.push({ code: 'cel-unknown-function', message, offset: offsetOf(parsed, part) });
        };
        if (overloads.length === 0) {
            const names = new Set(Array.from(functions, (known) => known.name).filter((known) => !isOperator(known)));
            problem(`there is no function ${name}().${(0,suggest/* didYouMean */.a)(name, [...names, ...macros])}`);
            return;
        }
        const fitting = overloads.filter(({ target }) => (target !== undefined) === isMethod);
        if (fitting.some((overload) => overload.arguments.length === given))
            return;
        if (fitting.length === 0)
            problem(isMethod ? `write ${name}(x), not x.${name}()` : `write x.${name}(), not ${name}(x)`);
        else {
            const counts = [...new Set(fitting.map((overload) => overload.arguments.length))].sort();
            problem(`${name}() takes ${counts.join(' or ')} arguments, not ${given}`);
        }
    };
    walk(expr, []);
    if (!mayBeBoolean(expr)) {
        const message = 'the CEL expression is neither true nor false: compare its value with something';
        problems.push({ code: 'cel-not-boolean', message, offset: offsetOf(parsed, expr) });
    }
    return { references: { fields, variables: seen, iterates }, problems };
}
/** Their names are known; the parser turns them into comprehensions when their arguments fit. */
const macros = ['has', 'all', 'exists', 'exists_one', 'map', 'filter'];
const booleanOperators = ['_&&_', '_||_', '!_', '_==_', '_!=_', '_<_', '_<=_', '_>_', '_>=_', '@in', '_?_:_', '_[_]'];
/** False for what gives another value whatever the record is: a number, a text, a list. */
function mayBeBoolean({ exprKind }) {
    switch (exprKind.case) {
        case 'constExpr':
            return exprKind.value.constantKind.case === 'boolValue';
        case 'listExpr':
        case 'structExpr':
            return false;
        case 'callExpr': {
            const { function: name } = exprKind.value;
            return isOperator(name) ? booleanOperators.includes(name) : name !== 'size';
        }
        default:
            return true;
    }
}
/** Operators are functions named with signs: `_&&_`, `@in`, `-_`. */
function isOperator(name) {
    return /[^\w.]/.test(name);
}
/** `message.a.b`, `message["a"].b` and `has(message.a.b)` as a variable and the fields below it. */
function fieldPathOf(expr) {
    const { exprKind } = expr;
    switch (exprKind.case) {
        case 'identExpr':
            return { variable: exprKind.value.name, steps: [], first: expr, parts: [] };
        case 'selectExpr':
            return below(exprKind.value.operand, exprKind.value.field, expr);
        case 'callExpr': {
            const { function: name, args } = exprKind.value;
            const [operand, index] = args;
            if (name !== '_[_]' || index?.exprKind.case !== 'constExpr')
                return undefined;
            const { constantKind } = index.exprKind.value;
            return constantKind.case === 'stringValue' ? below(operand, constantKind.value, index) : undefined;
        }
        default:
            return undefined;
    }
}
/** `has(...)` stands as a whole for the field that it asks for. */
function isNamedAfterDot({ exprKind }) {
    return exprKind.case === 'selectExpr' && !exprKind.value.testOnly;
}
function below(operand, step, part) {
    const above = operand === undefined ? undefined : fieldPathOf(operand);
    return above === undefined ? undefined : { ...above, steps: [...above.steps, step], parts: [...above.parts, part] };
}
function qualifiedName(expr) {
    const path = fieldPathOf(expr);
    return path === undefined ? undefined : [path.variable, ...path.steps].join('.');
}

;// CONCATENATED MODULE: ./packages/quality/cel/direct.ts










/**
 * Most rules compare fields with numbers and texts. Those are compiled to plain JavaScript functions here, some thirty
 * times faster than the engine walks them. Whatever is not as expected (an absent field, null where a number belongs, a
 * number beyond 2^53, an error) answers `undecided`, and the engine has the word: it defines the result, this is only a
 * shorter way to it. Answers other than true and false
 * are no decisions. Undefined for an expression that only the engine evaluates.
 */
function compileDirect(expr, scope) {
    return compile(expr, scope)?.read;
}
function compile(expr, scope) {
    const { exprKind } = expr;
    const path = fieldPathOf(expr);
    if (path !== undefined) {
        const read = recordField(path, scope, exprKind.case === 'selectExpr' && exprKind.value.testOnly);
        if (read !== undefined)
            return read;
        const start = variable(path.variable, scope);
        if (start?.types === undefined)
            return path.steps.length === 0 ? start : undefined;
        if (exprKind.case === 'selectExpr' && exprKind.value.testOnly) {
            return presence(readPath(start, path.steps.slice(0, -1)), exprKind.value.field);
        }
        if (path.steps.length === 0)
            return start;
        const types = path.steps.reduce(field_types/* typesOf */.pl, start.types);
        const [name, ...further] = path.steps;
        const node = partNode(readPath(start, path.steps), types);
        const isPlain = name !== undefined && further.length === 0 && !isInheritedName(name) && !mayBeText(types);
        return isPlain && start.source !== undefined ? { ...node, field: { of: start.source, name } } : node;
    }
    if (exprKind.case === 'constExpr')
        return constant(exprKind.value.constantKind);
    if (exprKind.case === 'comprehensionExpr')
        return macro(expr, scope, compile);
    if (exprKind.case === 'selectExpr')
        return fieldOf(exprKind.value, scope);
    if (exprKind.case !== 'callExpr')
        return undefined;
    const { function: name, target, args } = exprKind.value;
    const operands = target === undefined ? args : [target, ...args];
    if (name === '_[_]')
        return itemAt(operands, scope, compile);
    if (name === '@in')
        return membershipOf(operands, scope);
    if (name === '_==_' || name === '_!=_') {
        const ofType = typeTest(operands, scope, name === '_==_');
        if (ofType !== undefined)
            return ofType;
    }
    const ofTimes = target === undefined ? timeComparison(name, operands, scope, compile) : undefined;
    if (ofTimes !== undefined)
        return ofTimes;
    const nodes = operands.map((operand) => compile(operand, scope));
    if (!nodes.every((node) => node !== undefined))
        return undefined;
    const [first, second, third] = nodes;
    if (first === undefined)
        return undefined;
    if (second === undefined)
        return ofOne(name, first, target !== undefined);
    if (third !== undefined)
        return name === '_?_:_' && nodes.length === 3 ? conditional(first, second, third) : undefined;
    return target === undefined ? binary(name, first, second, scope) : textMethod(name, first, second, operands[1]);
}
/** A field of the record, which is looked up for all rules at once. */
function recordField({ variable: name, steps }, scope, isTest) {
    const { reads, locals, types, valueIsMessage } = scope;
    const isMessage = name === 'message' || (valueIsMessage === true && (name === 'value' || name === 'this'));
    if (reads === undefined || !isMessage || locals?.has(name) === true)
        return undefined;
    if (steps.length === 0) {
        reads.wantWhole();
        return undefined;
    }
    const source = reads.valueAt(steps);
    if (!isTest)
        return sourceNode(source, steps.reduce(field_types/* typesOf */.pl, types.message));
    return scalarNode(() => {
        const { value } = source;
        return value === record_reads/* unreachable */.HB ? undecided : value !== undefined && value !== null;
    });
}
/** A field of what is no variable, as in `message.items[0].price`. */
function fieldOf(select, scope) {
    const operand = select.operand === undefined ? undefined : compile(select.operand, scope);
    if (operand?.types === undefined)
        return undefined;
    if (select.testOnly)
        return presence(operand.read, select.field);
    return partNode(readPath(operand, [select.field]), (0,field_types/* typesOf */.pl)(operand.types, select.field));
}
/** Those of macros hide the others. */
function variable(name, { types, locals }) {
    const local = locals?.get(name);
    if (local !== undefined)
        return local;
    switch (name) {
        case 'message':
            return partNode((frame) => frame.message, types.message);
        case 'value':
        case 'this':
            return partNode((frame) => frame.value, types.value);
        case 'key':
            return scalarNode((frame) => {
                const key = frame.further?.(name);
                return typeof key === 'string' || key === null ? key : undecided;
            });
        default:
            return undefined;
    }
}
function ofOne(name, node, isMethod) {
    if (name === 'size')
        return sizeOf(node);
    if (isMethod)
        return textProperty(name, node);
    return unary(name, node) ?? conversion(name, node);
}
/** What a constant's kind says of it; whole numbers beyond 2^53, bytes and unsigned numbers are left to the engine. */
function constant(kind) {
    const node = (value, number = 'byValue') => ({
        ...scalarNode(() => value, number),
        ...(typeof value === 'number' ? { constant: value } : {}),
    });
    switch (kind.case) {
        case 'int64Value': {
            const value = Number(kind.value);
            return Number.isSafeInteger(value) ? node(value) : undefined;
        }
        case 'doubleValue':
            return node(kind.value, 'double');
        case 'stringValue':
        case 'boolValue':
            return node(kind.value);
        case 'nullValue':
            return node(null);
        default:
            return undefined;
    }
}
function readPath({ read, source }, steps) {
    const [first, ...further] = steps;
    if (first === undefined)
        return read;
    const start = source === undefined ? fieldOfRead(read, first) : fieldOfSource(source, first);
    return further.reduce(fieldOfRead, start);
}
function fieldOfRead(above, name) {
    const step = stepReader(name);
    return (frame) => step(above(frame));
}
/** The same as one function, for the fields of items, which are asked for most. */
function fieldOfSource(source, name) {
    const step = stepReader(name);
    if (isInheritedName(name))
        return () => step(source.value);
    return () => {
        const of = source.value;
        if (typeof of !== 'object' || of === null)
            return undecided;
        const value = of[name];
        return value === undefined ? undecided : value;
    };
}
/** A field of a plain object; anything else is undecided. */
function stepReader(name) {
    if (isInheritedName(name)) {
        return (of) => (isPlainObject(of) && Object.hasOwn(of, name) ? of[name] : undecided);
    }
    return (of) => {
        if (typeof of !== 'object' || of === null)
            return undecided;
        const value = of[name];
        return value === undefined ? undecided : value;
    };
}
function isInheritedName(name) {
    return [Object.prototype, Array.prototype, Uint8Array.prototype].some((prototype) => name in prototype);
}
/** As the engine has it: there, and not null. */
function presence(readParent, field) {
    return {
        number: 'byValue',
        read(frame) {
            const parent = readParent(frame);
            return isPlainObject(parent) ? Object.hasOwn(parent, field) && parent[field] != null : undecided;
        },
    };
}
function membershipOf([needle, list], scope) {
    const node = needle === undefined ? undefined : compile(needle, scope);
    if (node === undefined || list === undefined)
        return undefined;
    if (list.exprKind.case !== 'listExpr') {
        const container = compile(list, scope);
        return container === undefined ? undefined : membership(node, container);
    }
    const items = list.exprKind.value.elements.map(({ exprKind }) => exprKind.case === 'constExpr' ? constant(exprKind.value.constantKind) : undefined);
    if (!items.every((item) => item !== undefined))
        return undefined;
    const members = new Set(items.map((item) => item.read({ message: null, value: null })));
    return scalarNode((frame) => {
        const value = node.read(frame);
        return typeof value === 'string' || typeof value === 'number' ? members.has(value) : undecided;
    });
}
/** `type(message.usd) == double`. */
function typeTest([left, right], scope, wanted) {
    if (left?.exprKind.case !== 'callExpr' || right?.exprKind.case !== 'identExpr')
        return undefined;
    const { function: name, target, args } = left.exprKind.value;
    const type = right.exprKind.value.name;
    const [of] = args;
    if (name !== 'type' || target !== undefined || of === undefined || !scalarTypes.includes(type))
        return undefined;
    if (scope.locals?.has(type) === true)
        return undefined;
    const node = compile(of, scope);
    if (node === undefined || node.number === 'computed')
        return undefined;
    const { read, number } = node;
    return {
        number: 'byValue',
        read(frame) {
            const found = typeOf(read(frame), number);
            return found === undefined ? undecided : (found === type) === wanted;
        },
    };
}
const scalarTypes = ['int', 'double', 'string', 'bool', 'null_type'];
function typeOf(value, number) {
    switch (typeof value) {
        case 'number':
            return number !== 'double' && Number.isSafeInteger(value) ? 'int' : 'double';
        case 'string':
            return 'string';
        case 'boolean':
            return 'bool';
        default:
            return value === null ? 'null_type' : undefined;
    }
}
function unary(name, { read, number }) {
    if (name === '!_') {
        return {
            number: 'byValue',
            read(frame) {
                const value = read(frame);
                return typeof value === 'boolean' ? !value : undecided;
            },
        };
    }
    if (name === '-_') {
        const isDouble = number === 'double';
        return {
            number: number === 'byValue' ? 'byValue' : number,
            read(frame) {
                const value = read(frame);
                if (typeof value !== 'number')
                    return undecided;
                // An int has no negative zero.
                return isDouble || value !== 0 ? -value : number === 'byValue' ? 0 : undecided;
            },
        };
    }
    return undefined;
}
function conditional(condition, yes, no) {
    return {
        number: yes.number === no.number ? yes.number : 'computed',
        read(frame) {
            const value = condition.read(frame);
            if (value === true)
                return yes.read(frame);
            return value === false ? no.read(frame) : undecided;
        },
    };
}
function binary(name, left, right, scope) {
    switch (name) {
        case '_&&_':
            return between(left, right) ?? logical(left.read, right.read, false);
        case '_||_':
            return logical(left.read, right.read, true);
        case '_==_':
            return equality(left.read, right.read, true);
        case '_!=_':
            return equality(left.read, right.read, false);
        case '_<_':
        case '_<=_':
        case '_>_':
        case '_>=_':
            if (right.constant === undefined)
                return scalarNode(comparison(name, left.read, right.read));
            return withBound(name, left, right.constant);
        default:
            return arithmetic(name, left, right, scope);
    }
}
function withBound(operator, of, limit) {
    const bound = { of, operator, limit };
    return { ...within(of, limitsOf(bound)), bound };
}
/** `a >= 1 && a <= 5` as one function: the rule that is written most. */
function between({ bound: left }, { bound: right }) {
    if (left === undefined || right === undefined || !isSameValue(left.of, right.of))
        return undefined;
    const [lower, upper] = left.operator.startsWith('_>') ? [left, right] : [right, left];
    if (!lower.operator.startsWith('_>') || !upper.operator.startsWith('_<'))
        return undefined;
    const { low, withLow } = limitsOf(lower);
    const { high, withHigh } = limitsOf(upper);
    return within(left.of, { low, withLow, high, withHigh });
}
function within(of, limits) {
    return of.within === undefined ? numberWithin(of, limits) : scalarNode(of.within(limits));
}
function isSameValue(left, right) {
    if (left === right)
        return true;
    if (left.within !== undefined || right.within !== undefined)
        return false;
    if (left.source !== undefined)
        return left.source === right.source;
    return left.field !== undefined && left.field.of === right.field?.of && left.field.name === right.field.name;
}
function limitsOf({ operator, limit }) {
    const isLow = operator.startsWith('_>');
    return {
        low: isLow ? limit : Number.NEGATIVE_INFINITY,
        high: isLow ? Number.POSITIVE_INFINITY : limit,
        withLow: operator !== '_>_',
        withHigh: operator !== '_<_',
    };
}
/** Looks at the value where it lies, where that is known: each function on the way to it would cost as much as comparing. */
function numberWithin({ read, source, field }, { low, withLow, high, withHigh }) {
    if (source !== undefined)
        return scalarNode(() => isWithin(source.value, low, withLow, high, withHigh));
    if (field === undefined)
        return scalarNode((frame) => isWithin(read(frame), low, withLow, high, withHigh));
    const { of, name } = field;
    return scalarNode(() => {
        const object = of.value;
        if (typeof object !== 'object' || object === null)
            return undecided;
        return isWithin(object[name], low, withLow, high, withHigh);
    });
}
function isWithin(value, low, withLow, high, withHigh) {
    if (typeof value !== 'number')
        return undecided;
    return (withLow ? value >= low : value > low) && (withHigh ? value <= high : value < high);
}
/** `decisive` decides alone: false for and, true for or. */
function logical(left, right, decisive) {
    return {
        number: 'byValue',
        read(frame) {
            const first = left(frame);
            if (first === decisive)
                return decisive;
            if (first !== !decisive)
                return undecided;
            const second = right(frame);
            return typeof second === 'boolean' ? second : undecided;
        },
    };
}
function equality(left, right, wanted) {
    return {
        number: 'byValue',
        read(frame) {
            const first = left(frame);
            const second = right(frame);
            if (!isScalar(first) || !isScalar(second))
                return undecided;
            return (first === second) === wanted;
        },
    };
}
/** One function for each operator: a call of an operator would take longer than comparing. */
function comparison(name, left, right) {
    switch (name) {
        case '_<_':
            return (frame) => {
                const first = left(frame);
                const second = right(frame);
                return areOrdered(first, second) ? first < second : undecided;
            };
        case '_<=_':
            return (frame) => {
                const first = left(frame);
                const second = right(frame);
                return areOrdered(first, second) ? first <= second : undecided;
            };
        case '_>_':
            return comparison('_<_', right, left);
        case '_>=_':
            return comparison('_<=_', right, left);
    }
}
/** Two numbers or two texts. */
function areOrdered(first, second) {
    return typeof first === typeof second && (typeof first === 'number' || typeof first === 'string');
}
const operations = {
    '_+_': (left, right) => left + right,
    '_-_': (left, right) => left - right,
    '_*_': (left, right) => left * right,
    '_/_': (left, right) => left / right,
    '_%_': (left, right) => left % right,
};
function arithmetic(name, left, right, scope) {
    const operation = operations[name];
    if (operation === undefined)
        return undefined;
    const isDouble = { left: left.number === 'double', right: right.number === 'double' };
    if (scope.arithmetic === 'mixed' ? isDouble.left || isDouble.right : isDouble.left && isDouble.right) {
        return scope.arithmetic === 'strict' && name === '_%_' ? undefined : doubles(operation, left.read, right.read);
    }
    if (name === '_+_')
        return sum(left.read, right.read, scope.arithmetic === 'mixed');
    if (scope.arithmetic === 'strict' || name === '_/_' || name === '_%_')
        return undefined;
    return {
        number: 'computed',
        read(frame) {
            const first = left.read(frame);
            const second = right.read(frame);
            return typeof first === 'number' && typeof second === 'number' ? computed(operation(first, second)) : undecided;
        },
    };
}
/** Of two numbers, or of two texts. */
function sum(left, right, ofNumbers) {
    return {
        number: 'computed',
        read(frame) {
            const first = left(frame);
            const second = right(frame);
            if (typeof first === 'string' && typeof second === 'string')
                return first + second;
            if (!ofNumbers || typeof first !== 'number' || typeof second !== 'number')
                return undecided;
            return computed(first + second);
        },
    };
}
/** A whole result may be an int, which must be exact; a broken one is a double anyway. */
function computed(result) {
    return Number.isSafeInteger(result) || !Number.isInteger(result) ? withoutNegativeZero(result) : undecided;
}
/** Only a double can be a negative zero, and here it may be either: the engine tells. */
function withoutNegativeZero(result) {
    return Object.is(result, -0) ? undecided : result;
}
function doubles(operation, left, right) {
    return {
        number: 'double',
        read(frame) {
            const first = left(frame);
            const second = right(frame);
            // The engine takes a whole number of undeclared type for an int, which has no negative zero.
            if (Object.is(first, -0) || Object.is(second, -0))
                return undecided;
            return typeof first === 'number' && typeof second === 'number' ? operation(first, second) : undecided;
        },
    };
}

// EXTERNAL MODULE: ./packages/quality/cel/values.ts
var values = __webpack_require__(70513);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wkt/timestamp.js
var timestamp = __webpack_require__(42348);
// EXTERNAL MODULE: ./packages/quality/text-or-bytes.ts
var text_or_bytes = __webpack_require__(19277);
;// CONCATENATED MODULE: ./packages/quality/cel/record-variables.ts


/** What an expression may call the parts of a record beside its value (`message`), and the moment of the run (`now`). */
const recordVariables = ['key', 'headers', 'timestamp', 'partition', 'offset', 'now'];
/** Undefined for a name that is none, and for the timestamp of a record that has none. */
function recordVariable(name, record, { asOf }) {
    switch (name) {
        case 'key':
            return (0,text_or_bytes/* textOrBytes */.Q)(record.key);
        case 'headers':
            return new Map(record.headers.map(({ key, value }) => [key, (0,text_or_bytes/* textOrBytes */.Q)(value)]));
        case 'timestamp':
            return record.timestamp < 0 ? undefined : (0,timestamp/* timestampFromMs */.tp)(record.timestamp);
        case 'partition':
            return BigInt(record.partition);
        case 'offset':
            return record.offset;
        case 'now':
            return celNow(asOf);
        default:
            return undefined;
    }
}
function celNow(asOf) {
    return (0,timestamp/* timestampFromMs */.tp)(asOf);
}

;// CONCATENATED MODULE: ./packages/quality/cel/expression.ts








/** What is wrong with an expression before any record is seen, or what it refers to. */
function examine(text, variables, arithmetic) {
    const result = parseCel(text);
    if (!result.ok)
        return { ok: false, problems: [result.problem] };
    const { funcs } = environment(arithmetic);
    const { references, problems } = readReferences(result.parsed, result.expr, variables, funcs);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, references };
}
/** The expression cannot be evaluated on a record: says nothing of whether the record is right. */
class RuleError {
    /** What went wrong, without values of the record. */
    reason;
    constructor(reason) {
        this.reason = reason;
    }
}
/**
 * Compiles an expression once for many records.
 * @throws Error for a text that `examine` finds something wrong with.
 */
function compileExpression(text, scope) {
    const { parsed, direct } = compileShorter(text, scope);
    const byEngine = engineEvaluation(text, parsed, scope);
    if (direct === undefined)
        return byEngine;
    return (frame) => {
        const value = direct(frame);
        return value === true || value === false ? value : byEngine(frame);
    };
}
/**
 * The shorter way alone, for expressions that are nearly always true: where it does not answer true, `compileExpression`
 * says what the expression comes to. Undefined for those that have none.
 * @throws Error as `compileExpression` does.
 */
function compileShortcut(text, scope) {
    return compileShorter(text, scope).direct;
}
function compileShorter(text, scope) {
    const result = parseCel(text);
    if (!result.ok)
        throw new Error(result.problem.message);
    const direct = compileDirect(result.expr, scope);
    if (direct === undefined)
        scope.reads?.wantWhole();
    return { parsed: result.parsed, direct };
}
/** Evaluates by the engine alone, which defines the result. */
function engineEvaluation(text, parsed, { types, arithmetic }) {
    // Most expressions never come here.
    let evaluate;
    const current = { frame: undefined };
    const bindings = new Proxy({}, {
        get(_target, name) {
            const { frame } = current;
            if (frame === undefined || typeof name !== 'string')
                return undefined;
            if (name === 'message' || name === 'value')
                return (0,values/* celInput */.$)(frame[name], types[name]);
            if (name === 'this')
                return (0,values/* celInput */.$)(frame.value, types.value);
            return frame.further(name);
        },
    });
    return (frame) => {
        current.frame = frame;
        evaluate ??= (0,plan/* plan */.e)(environment(arithmetic), parsed);
        const value = evaluate(bindings);
        return (0,error/* isCelError */.Jr)(value) ? new RuleError(reasonOf(value.message, text)) : value;
    };
}
const environments = new Map();
/** Patterns are compiled once, not once for each record. */
const patterns = new Map();
const mostPatterns = 1_000;
function environment(arithmetic) {
    const known = environments.get(arithmetic);
    if (known !== undefined)
        return known;
    const made = (0,env/* celEnv */.U)({ funcs: celFunctions(arithmetic), re2: { compile: cachedPattern } });
    environments.set(arithmetic, made);
    return made;
}
function cachedPattern(pattern) {
    const known = patterns.get(pattern);
    if (known !== undefined)
        return known;
    const compiled = compilePattern(pattern);
    if (compiled === undefined)
        throw new Error('invalid pattern');
    if (patterns.size >= mostPatterns)
        patterns.clear();
    patterns.set(pattern, compiled);
    return compiled;
}
/** What the engine's message says without values of the record: types, and names that stand in the expression. */
function reasonOf(message, text) {
    const overload = /^found no matching overload for '([^']*)' applied to '(?:\w+\.)?\(([\w., ]*)\)'/.exec(message);
    if (overload !== null)
        return `${operatorName(overload[1] ?? '')} cannot take (${overload[2]})`;
    const field = /^field not found: (.*)$/s.exec(message)?.[1];
    if (field !== undefined)
        return text.includes(field) ? `field not found: ${field}` : 'field not found';
    if (/divide by zero|modulus by zero/.test(message))
        return 'division by zero';
    if (/overflow/.test(message))
        return 'number too large';
    if (/out of bounds/.test(message))
        return 'no such item in the list';
    if (message === 'invalid pattern')
        return 'the pattern cannot be read';
    if (message === 'unresolved attribute')
        return 'a variable has no value';
    return 'a value cannot be converted';
}
/** `>` for `_>_`. */
function operatorName(name) {
    return name.replaceAll('_', '') === '' ? name : name.replaceAll(/^_|_$|^@/g, '').replace('_?_:_', '? :');
}
const longestShown = 80;
/** An expression in a message: one line, not too long. */
function shortened(expression) {
    const line = expression.trim().replaceAll(/\s+/g, ' ');
    return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}


/***/ }),

/***/ 70513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ celInput)
/* harmony export */ });
/* harmony import */ var _field_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37247);

/**
 * A decoded value as the engine takes it, converted no deeper than an expression looks. A number is an int when it is
 * whole, unless its field holds doubles; the engine compares int and double by value.
 */
function celInput(value, types) {
    switch (typeof value) {
        case 'number':
            return !types.isDouble && Number.isSafeInteger(value) ? BigInt(value) : value;
        case 'bigint':
            return types.isDouble ? Number(value) : value;
        case 'string':
            return types.isDouble && types.decimalTexts && isDecimal(value) ? Number(value) : value;
        case 'boolean':
            return value;
        case 'object':
            if (value === null || value instanceof Uint8Array)
                return value;
            if (Array.isArray(value))
                return value.map((item) => celInput(item, types.item ?? _field_types_js__WEBPACK_IMPORTED_MODULE_0__/* .noTypes */ .Zv));
            return new RecordMap(value, types);
        default:
            return null;
    }
}
function isDecimal(text) {
    return /^-?\d+(\.\d+)?$/.test(text);
}
/** An object of a record seen as a map, whose fields are converted when they are asked for. */
class RecordMap extends Map {
    #record;
    #types;
    constructor(record, types) {
        super();
        this.#record = record;
        this.#types = types;
    }
    get size() {
        return Object.keys(this.#record).length;
    }
    get(key) {
        return this.has(key) ? celInput(this.#record[key], (0,_field_types_js__WEBPACK_IMPORTED_MODULE_0__/* .typesOf */ .pl)(this.#types, key)) : undefined;
    }
    has(key) {
        return typeof key === 'string' && Object.hasOwn(this.#record, key);
    }
    keys() {
        return Object.keys(this.#record).values();
    }
    *entries() {
        for (const key of Object.keys(this.#record))
            yield [key, celInput(this.#record[key], (0,_field_types_js__WEBPACK_IMPORTED_MODULE_0__/* .typesOf */ .pl)(this.#types, key))];
    }
    *values() {
        for (const [, value] of this.entries())
            yield value;
    }
    [Symbol.iterator]() {
        return this.entries();
    }
    forEach(each) {
        for (const [key, value] of this.entries())
            each(value, key, this);
    }
}


/***/ }),

/***/ 19277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ textOrBytes)
/* harmony export */ });
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** Bytes of a key or a header as the text that they are; a copy of the bytes when they are none. */
function textOrBytes(bytes) {
    if (bytes === null)
        return null;
    try {
        return utf8.decode(bytes);
    }
    catch {
        return new Uint8Array(bytes);
    }
}


/***/ })

};
