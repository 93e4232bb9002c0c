export const id = 7883;
export const ids = [7883];
export const modules = {

/***/ 37247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ noTypes),
/* harmony export */   pl: () => (/* binding */ typesOf),
/* harmony export */   rA: () => (/* binding */ typesAt),
/* harmony export */   s$: () => (/* binding */ fieldTypes)
/* harmony export */ });
const noTypes = {
    isDouble: false,
    decimalTexts: false,
    fields: new Map(),
    item: undefined,
    entry: undefined,
};
/** The types of a value whose fields at the given paths are doubles. */
function fieldTypes(doubles, decimalTexts) {
    if (doubles.length === 0)
        return noTypes;
    const below = (isStep) => {
        const paths = doubles.filter(([step]) => isStep(step)).map((path) => path.slice(1));
        return paths.length === 0 ? undefined : fieldTypes(paths, decimalTexts);
    };
    const names = new Set(doubles.flatMap(([step]) => (typeof step === 'string' ? [step] : [])));
    return {
        isDouble: doubles.some((path) => path.length === 0),
        decimalTexts,
        fields: new Map(Array.from(names, (name) => [name, below((step) => step === name) ?? noTypes])),
        item: below((step) => typeof step === 'object' && step.each === 'item'),
        entry: below((step) => typeof step === 'object' && step.each === 'entry'),
    };
}
/** The types at a path below. */
function typesAt(types, path) {
    return path.reduce((at, step) => (typeof step === 'string' ? typesOf(at, step) : (at[step.each] ?? noTypes)), types);
}
function typesOf(types, field) {
    return types.fields.get(field) ?? types.entry ?? noTypes;
}


/***/ }),

/***/ 45783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RuleError: () => (/* reexport safe */ _expression_js__WEBPACK_IMPORTED_MODULE_1__.RuleError),
/* harmony export */   celInput: () => (/* reexport safe */ _values_js__WEBPACK_IMPORTED_MODULE_3__.$),
/* harmony export */   compileExpression: () => (/* reexport safe */ _expression_js__WEBPACK_IMPORTED_MODULE_1__.compileExpression),
/* harmony export */   examine: () => (/* reexport safe */ _expression_js__WEBPACK_IMPORTED_MODULE_1__.examine),
/* harmony export */   noTypes: () => (/* reexport safe */ _field_types_js__WEBPACK_IMPORTED_MODULE_2__.Zv),
/* harmony export */   placeInText: () => (/* reexport safe */ _contract_text_place_js__WEBPACK_IMPORTED_MODULE_0__.s),
/* harmony export */   shortened: () => (/* reexport safe */ _expression_js__WEBPACK_IMPORTED_MODULE_1__.shortened)
/* harmony export */ });
/* harmony import */ var _contract_text_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43386);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17158);
/* harmony import */ var _field_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37247);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70513);
/** The CEL engine for what is no record: expressions over values that the caller gives. Loading it takes 100 ms. */






/***/ }),

/***/ 21374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isSurelyLinear)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91895);

/** Repetitions with an upper bound may multiply the steps by no more than this. */
const mostAlternatives = 1_000;
/**
 * Whether matching takes steps in proportion to the text for sure, so that nobody needs to stand by to interrupt it: the
 * pattern is tied to the start of the text, has at most one repetition without an upper bound and none within another,
 * and neither looks around nor back. What is more involved may be harmless too; it is guarded all the same.
 */
function isSurelyLinear(pattern, flags) {
    const ast = new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpParser */ .HA({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
        unicode: flags.includes('u'),
    });
    const [only, ...others] = ast.alternatives;
    if (only === undefined || others.length > 0 || !isTextStart(only.elements[0]))
        return false;
    const repetitions = [];
    let isInvolved = false;
    (0,_eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .visitRegExpAST */ .p5)(ast, {
        onQuantifierEnter: (quantifier) => {
            if (quantifier.min !== quantifier.max)
                repetitions.push(quantifier);
            if (quantifier.max > 1 && hasRepetitionWithin(quantifier))
                isInvolved = true;
        },
        onBackreferenceEnter: () => {
            isInvolved = true;
        },
        onAssertionEnter: ({ kind }) => {
            if (kind === 'lookahead' || kind === 'lookbehind')
                isInvolved = true;
        },
    });
    const unbounded = repetitions.filter(({ max }) => max === Number.POSITIVE_INFINITY);
    const alternatives = repetitions
        .filter(({ max }) => max !== Number.POSITIVE_INFINITY)
        .reduce((product, { min, max }) => product * (max - min + 1), 1);
    return !isInvolved && unbounded.length <= 1 && alternatives <= mostAlternatives;
}
function isTextStart(element) {
    return element?.type === 'Assertion' && element.kind === 'start';
}
/** A choice within a repetition multiplies like a repetition does. */
function hasRepetitionWithin(quantifier) {
    let found = false;
    (0,_eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .visitRegExpAST */ .p5)(quantifier.element, {
        onQuantifierEnter: () => {
            found = true;
        },
        onGroupEnter: ({ alternatives }) => {
            if (alternatives.length > 1)
                found = true;
        },
        onCapturingGroupEnter: ({ alternatives }) => {
            if (alternatives.length > 1)
                found = true;
        },
    });
    return found;
}


/***/ }),

/***/ 10298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ stringFormats)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

const longestAddress = 254;
const longestHostname = 253;
/** String formats of ODCS 3.1 that say what a text looks like; `password` and `binary` say nothing. */
const stringFormats = {
    /** What browsers accept in an e-mail field (HTML, "valid e-mail address"), with a length (RFC 5321, 4.5.3.1.3). */
    email: (text) => text.length <= longestAddress &&
        /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i.test(text),
    uuid: (text) => /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text),
    /** An absolute URI (RFC 3986, 4.3), as the WHATWG parser reads it. */
    uri: (text) => /^[a-z][a-z\d+.-]*:/i.test(text) && !/\s/.test(text) && URL.canParse(text),
    /** RFC 1123, 2.1. */
    hostname: (text) => text.length <= longestHostname &&
        text.split('.').every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)),
    ipv4: node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4,
    ipv6: node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6,
    /** Base64 (RFC 4648, 4). */
    byte: (text) => text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(text),
};


/***/ }),

/***/ 43386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ placeInText)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);

/**
 * The place of one character of a text value, in whatever form of YAML it is written: plain, quoted with escapes, or a
 * block that is indented and folded. The place of the whole value when its writing cannot be followed.
 */
function placeInText(document, path, text, offset) {
    const whole = document.placeOf(path);
    const lines = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(document.text);
    const start = offsetOfPosition(document.text, whole.line, whole.column);
    const end = whole.endLine === undefined
        ? document.text.length
        : offsetOfPosition(document.text, whole.endLine, whole.endColumn ?? 1);
    const found = follow(document.text.slice(start, end), text, offset);
    if (found === undefined)
        return whole;
    const { line, column } = lines.positionAt(start + found);
    return { file: document.file, line, column, endLine: line, endColumn: column + 1 };
}
/** Where the character of the value stands in its writing. White space folds, so only the rest is compared. */
function follow(written, text, offset) {
    let at = isQuote(written[0]) && written[0] !== text[0] ? 1 : 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charAt(index);
        if (/\s/.test(unit)) {
            if (index === offset)
                return at;
            continue;
        }
        while (at < written.length && written.charAt(at) !== unit && isSkipped(written.charAt(at)))
            at++;
        if (written.charAt(at) !== unit)
            return undefined;
        if (index === offset)
            return at;
        at++;
        // A quote is written twice between single quotes.
        if (unit === "'" && written.charAt(at) === "'" && text.charAt(index + 1) !== "'")
            at++;
    }
    return undefined;
}
function isQuote(unit) {
    return unit === '"' || unit === "'";
}
/** White space, and the backslash of an escape. */
function isSkipped(unit) {
    return /[\s\\]/.test(unit);
}
function offsetOfPosition(text, line, column) {
    let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (let at = 1; at < line; at++) {
        const next = /\r\n|\n|\r/g;
        next.lastIndex = start;
        const found = next.exec(text);
        if (found === null)
            return text.length;
        start = next.lastIndex;
    }
    return start + column - 1;
}


/***/ }),

/***/ 35435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   fX: () => (/* binding */ recordReads),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   y6: () => (/* binding */ forget)
/* harmony export */ });
/** In the place of what has no place: something on the way to it is no object, or is not there. */
const unreachable = Symbol('unreachable');
function recordReads() {
    const paths = [];
    const values = [];
    const known = new Map();
    let isWholeWanted = false;
    return {
        paths,
        values,
        wantsWhole: () => isWholeWanted,
        wantWhole() {
            isWholeWanted = true;
        },
        valueAt(path) {
            const key = JSON.stringify(path);
            const before = known.get(key);
            if (before !== undefined)
                return before;
            const value = { value: unreachable };
            paths.push(path);
            values.push(value);
            known.set(key, value);
            return value;
        },
    };
}
/** Nothing is known of the record in work yet. */
function forget({ values }) {
    for (const each of values)
        each.value = unreachable;
}
/** Looks the paths up in a whole value. */
function readWhole({ paths, values }, value) {
    for (let slot = 0; slot < paths.length; slot++) {
        ;
        values[slot].value = fieldOf(value, paths[slot]);
    }
}
function fieldOf(value, path) {
    let at = value;
    for (let step = 0; step < path.length; step++) {
        if (typeof at !== 'object' || at === null || Array.isArray(at) || at instanceof Uint8Array)
            return unreachable;
        const name = path[step];
        at = Object.hasOwn(at, name) ? at[name] : undefined;
        if (at === undefined)
            return step === path.length - 1 ? undefined : unreachable;
    }
    return at;
}


/***/ })

};
