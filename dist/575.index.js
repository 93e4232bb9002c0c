export const id = 575;
export const ids = [575];
export const modules = {

/***/ 44575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RuleError: () => (/* binding */ RuleError),
  celNow: () => (/* reexport */ celNow),
  compileExpression: () => (/* binding */ compileExpression),
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
// EXTERNAL MODULE: ./node_modules/@bufbuild/re2/dist/esm/index.js + 19 modules
var esm = __webpack_require__(62821);
// EXTERNAL MODULE: ./packages/quality/cel/field-types.ts
var field_types = __webpack_require__(37247);
// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
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
function partsOf({ exprKind }) {
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
        level = level.flatMap(partsOf);
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
        for (const below of partsOf(part))
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
            message: `nothing is called "${name}" in a CEL expression.${(0,core/* didYouMean */.au)(name, variables)} There are ${variables.join(', ')}`,
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
            problem(`there is no function ${name}().${(0,core/* didYouMean */.au)(name, [...names, ...macros])}`);
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
 * shorter way to it.
 */
const undecided = Symbol('undecided');
/** Undefined for an expression that only the engine evaluates. */
function compileDirect(expr, scope) {
    return compile(expr, scope)?.read;
}
function compile(expr, scope) {
    const { exprKind } = expr;
    const path = fieldPathOf(expr);
    if (path !== undefined) {
        const variable = path.variable === 'this' ? 'value' : path.variable;
        if (variable !== 'message' && variable !== 'value')
            return undefined;
        if (exprKind.case === 'selectExpr' && exprKind.value.testOnly) {
            return presence(readPath(variable, path.steps.slice(0, -1)), exprKind.value.field);
        }
        const types = path.steps.reduce(field_types/* typesOf */.pl, scope.types[variable]);
        const read = readPath(variable, path.steps);
        return types.isDouble
            ? { read: types.decimalTexts ? unlessText(read) : read, number: 'double' }
            : { read, number: 'byValue' };
    }
    if (exprKind.case === 'constExpr')
        return constant(exprKind.value.constantKind);
    if (exprKind.case !== 'callExpr')
        return undefined;
    const { function: name, target, args } = exprKind.value;
    const operands = target === undefined ? args : [target, ...args];
    if (name === '@in')
        return membership(operands, scope);
    if (name === '_==_' || name === '_!=_') {
        const ofType = typeTest(operands, scope, name === '_==_');
        if (ofType !== undefined)
            return ofType;
    }
    const nodes = operands.map((operand) => compile(operand, scope));
    if (!nodes.every((node) => node !== undefined))
        return undefined;
    const [first, second, third] = nodes;
    if (first === undefined)
        return undefined;
    if (second === undefined)
        return unary(name, first);
    if (third !== undefined)
        return name === '_?_:_' && nodes.length === 3 ? conditional(first, second, third) : undefined;
    return target === undefined ? binary(name, first, second, scope) : textMethod(name, first, second, operands[1]);
}
/** The text may be a number to the engine. */
function unlessText(read) {
    return (frame) => {
        const value = read(frame);
        return typeof value === 'string' ? undecided : value;
    };
}
/** What a constant's kind says of it; whole numbers beyond 2^53, bytes and unsigned numbers are left to the engine. */
function constant(kind) {
    const node = (value, number = 'byValue') => ({ read: () => value, number });
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
function readPath(variable, steps) {
    const start = variable === 'message' ? (frame) => frame.message : (frame) => frame.value;
    return steps.map(stepReader).reduce((above, step) => (frame) => step(above(frame)), start);
}
/** A field of a plain object; anything else is undecided. */
function stepReader(name) {
    const isInherited = [Object.prototype, Array.prototype, Uint8Array.prototype].some((prototype) => name in prototype);
    if (isInherited) {
        return (of) => (isPlainObject(of) && Object.hasOwn(of, name) ? of[name] : undecided);
    }
    return (of) => {
        if (typeof of !== 'object' || of === null)
            return undecided;
        const value = of[name];
        return value === undefined ? undecided : value;
    };
}
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
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
function membership([needle, list], scope) {
    if (needle === undefined || list?.exprKind.case !== 'listExpr')
        return undefined;
    const node = compile(needle, scope);
    const items = list.exprKind.value.elements.map(({ exprKind }) => exprKind.case === 'constExpr' ? constant(exprKind.value.constantKind) : undefined);
    if (node === undefined || !items.every((item) => item !== undefined))
        return undefined;
    const members = new Set(items.map((item) => item.read({ message: null, value: null })));
    return {
        number: 'byValue',
        read(frame) {
            const value = node.read(frame);
            return typeof value === 'string' || typeof value === 'number' ? members.has(value) : undecided;
        },
    };
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
            return logical(left.read, right.read, false);
        case '_||_':
            return logical(left.read, right.read, true);
        case '_==_':
            return equality(left.read, right.read, true);
        case '_!=_':
            return equality(left.read, right.read, false);
        case '_<_':
            return comparison(left.read, right.read, (a, b) => a < b);
        case '_<=_':
            return comparison(left.read, right.read, (a, b) => a <= b);
        case '_>_':
            return comparison(left.read, right.read, (a, b) => a > b);
        case '_>=_':
            return comparison(left.read, right.read, (a, b) => a >= b);
        default:
            return arithmetic(name, left, right, scope);
    }
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
function isScalar(value) {
    return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' || value === null;
}
function comparison(left, right, compare) {
    return {
        number: 'byValue',
        read(frame) {
            const first = left(frame);
            const second = right(frame);
            if (typeof first === 'number' && typeof second === 'number')
                return compare(first, second);
            return typeof first === 'string' && typeof second === 'string' ? compare(first, second) : undecided;
        },
    };
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
    const areDoubles = left.number === 'double' && right.number === 'double';
    if (scope.arithmetic === 'strict' && !areDoubles)
        return undefined;
    if (areDoubles && name !== '_%_')
        return doubles(operation, left.read, right.read);
    if (scope.arithmetic === 'strict')
        return undefined;
    if (left.number === 'double' || right.number === 'double')
        return doubles(operation, left.read, right.read);
    if (name === '_/_' || name === '_%_')
        return undefined;
    return {
        number: 'computed',
        read(frame) {
            const first = left.read(frame);
            const second = right.read(frame);
            if (typeof first !== 'number' || typeof second !== 'number')
                return undecided;
            const result = operation(first, second);
            // A whole result may be an int, which must be exact; a broken one is a double anyway.
            return Number.isSafeInteger(result) || !Number.isInteger(result) ? withoutNegativeZero(result) : undecided;
        },
    };
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
const textMethods = {
    startsWith: (text, other) => text.startsWith(other),
    endsWith: (text, other) => text.endsWith(other),
    contains: (text, other) => text.includes(other),
};
function textMethod(name, text, other, otherExpr) {
    if (name === 'matches')
        return matches(text.read, otherExpr);
    const method = textMethods[name];
    if (method === undefined)
        return undefined;
    return {
        number: 'byValue',
        read(frame) {
            const first = text.read(frame);
            const second = other.read(frame);
            return typeof first === 'string' && typeof second === 'string' ? method(first, second) : undecided;
        },
    };
}
/** A pattern that stands in the expression is compiled once. RE2 needs no bound: it never backtracks. */
function matches(text, pattern) {
    if (pattern?.exprKind.case !== 'constExpr')
        return undefined;
    const { constantKind } = pattern.exprKind.value;
    if (constantKind.case !== 'stringValue')
        return undefined;
    const compiled = compilePattern(constantKind.value);
    if (compiled === undefined)
        return undefined;
    return {
        number: 'byValue',
        read(frame) {
            const value = text(frame);
            return typeof value === 'string' ? compiled.test(value) : undecided;
        },
    };
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
/** The functions that rules of Confluent's schema registry may use beside those of CEL. */
const formats = [
    ...Object.entries({ isEmail: 'email', isHostname: 'hostname', isIpv4: 'ipv4', isIpv6: 'ipv6', isUuid: 'uuid' }).map(([name, word]) => format(name, string_formats/* stringFormats */.M[word] ?? (() => false))),
    format('isUri', (text) => /^[a-z][a-z\d+.-]*:\S*$/i.test(text)),
    format('isUriRef', (text) => text.length > 0 && !/\s/.test(text)),
];
function celFunctions(arithmetic) {
    const further = arithmetic === 'mixed' ? [...mixedArithmetic, doubleRemainder] : [];
    return [...strings/* default */.A, ...formats, ...further];
}

;// CONCATENATED MODULE: ./packages/quality/cel/values.ts

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
                return value.map((item) => celInput(item, types.item ?? field_types/* noTypes */.Zv));
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
        return this.has(key) ? celInput(this.#record[key], (0,field_types/* typesOf */.pl)(this.#types, key)) : undefined;
    }
    has(key) {
        return typeof key === 'string' && Object.hasOwn(this.#record, key);
    }
    keys() {
        return Object.keys(this.#record).values();
    }
    *entries() {
        for (const key of Object.keys(this.#record))
            yield [key, celInput(this.#record[key], (0,field_types/* typesOf */.pl)(this.#types, key))];
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
    const result = parseCel(text);
    if (!result.ok)
        throw new Error(result.problem.message);
    const byEngine = engineEvaluation(text, result.parsed, scope);
    const direct = compileDirect(result.expr, scope);
    if (direct === undefined)
        return byEngine;
    return (frame) => {
        const value = direct(frame);
        return value === undecided ? byEngine(frame) : value;
    };
}
/** Evaluates by the engine alone, which defines the result. */
function engineEvaluation(text, parsed, { types, arithmetic }) {
    const evaluate = (0,plan/* plan */.e)(environment(arithmetic), parsed);
    const current = { frame: undefined };
    const bindings = new Proxy({}, {
        get(_target, name) {
            const { frame } = current;
            if (frame === undefined || typeof name !== 'string')
                return undefined;
            if (name === 'message' || name === 'value')
                return celInput(frame[name], types[name]);
            if (name === 'this')
                return celInput(frame.value, types.value);
            return frame.further(name);
        },
    });
    return (frame) => {
        current.frame = frame;
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
