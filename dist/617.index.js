export const id = 617;
export const ids = [617];
export const modules = {

/***/ 45799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ mentionsCel),
/* harmony export */   hm: () => (/* binding */ celEngine),
/* harmony export */   yi: () => (/* binding */ compileCelRule)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9691);
/* harmony import */ var _cel_engine_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80449);
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86072);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79893);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41560);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);
/* harmony import */ var _text_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43386);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88711);
/* harmony import */ var _topic_checks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5100);










/** The engine word of rules in CEL: the implementation is an expression, or a mapping with one. */
const celEngine = 'cel';
/** Whether a text may be a contract with such rules, so that the engine must be loaded before `loadContract`. */
function mentionsCel(text) {
    return /\bcel\b/i.test(text);
}
const shape = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    expression: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    ..._shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .operatorKeys */ .ds,
    unit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
});
const misplacedKeys = {
    severity: '"severity" belongs to the rule: write it beside implementation.',
    name: '"name" belongs to the rule: write it beside implementation.',
};
/** Compiles one rule in CEL. Problems of the expression are shown at the character where they are. */
function compileCelRule(topic, rule, implementation) {
    if (typeof implementation !== 'string' && !(0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(implementation))
        return;
    const { reader } = topic;
    const path = [...rule.documentPath, 'implementation'];
    const isText = typeof implementation === 'string';
    const subject = `${rule.subject}, implementation`;
    const given = isText
        ? { expression: implementation }
        : (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readNode */ .XH)(reader, implementation, path, shape, { subject, misplacedKeys });
    if (given === undefined || typeof given.expression !== 'string')
        return;
    const { expression } = given;
    const at = isText ? path : [...path, 'expression'];
    const examined = (0,_cel_engine_js__WEBPACK_IMPORTED_MODULE_8__/* .cel */ .L)().examine(expression, ['message', 'value', ...(0,_cel_engine_js__WEBPACK_IMPORTED_MODULE_8__/* .cel */ .L)().recordVariables], 'mixed');
    const threshold = (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_5__/* .readThreshold */ .WS)(reader, given, path, subject);
    if (!examined.ok) {
        for (const problem of examined.problems)
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .addProblem */ .F3)(reader, remarkOn(topic, rule, problem, expression, at));
        return;
    }
    if (threshold === undefined && (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_5__/* .operatorsOf */ .Rj)(given).length > 0)
        return;
    const target = rule.field?.path ?? [];
    warnOfUnknownFields(topic, rule, examined.references, expression, at);
    (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .addCheck */ .wf)(topic, {
        rule: {
            kind: 'cel',
            expression,
            ...(typeof given.message === 'string' ? { message: given.message } : {}),
            doubles: doublesOf(topic, examined.references, target),
            shows: fieldsToShow(topic, examined.references),
            iterates: examined.references.iterates,
        },
        label: rule.words.label ?? celEngine,
        name: rule.words.name ?? `${(0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldName */ .w5)(target)} fulfils ${expression.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}`,
        path: target,
        documentPath: rule.documentPath,
        severity: rule.words.severity,
        ...(rule.words.dimension === undefined ? {} : { dimension: rule.words.dimension }),
        ...(threshold === undefined ? {} : { threshold }),
        sensitive: (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .isSensitiveAt */ .Sd)(topic.object.fields, target),
    });
}
function remarkOn(topic, rule, problem, expression, at) {
    return {
        code: problem.code,
        message: `${rule.subject}: ${problem.message}.`,
        path: at,
        place: (0,_text_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeInText */ .s)(topic.reader.document, at, expression, problem.offset),
        help: 'docs/own-checks.md names the variables and functions of an expression.',
    };
}
/** The fields that hold doubles below the ones that the expression names. */
function doublesOf(topic, { fields, variables }, target) {
    const named = new Set(fields.filter(({ variable }) => variable === 'message').map(({ path }) => path[0]));
    const wantsAll = variables.has('message') && fields.every(({ variable }) => variable !== 'message');
    const doubles = [];
    for (const field of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .walkFields */ .Fe)(topic.object.fields)) {
        const [first] = field.path;
        const isBelowTarget = variables.has('value') && target.every((step, index) => sameStep(step, field.path[index]));
        const isNamed = wantsAll || (typeof first === 'string' && named.has(first)) || isBelowTarget;
        if (field.logicalType === 'number' && isNamed)
            doubles.push(field.path);
    }
    return doubles;
}
function sameStep(left, right) {
    if (typeof left === 'string' || right === undefined || typeof right === 'string')
        return left === right;
    return left.each === right.each;
}
const mostShown = 5;
function fieldsToShow({ object }, { fields }) {
    const paths = new Map(fields
        .filter(({ variable, path }) => variable !== 'key' && !holdsSensitive(object.fields, path))
        .map(({ path }) => [(0,_check_definition_js__WEBPACK_IMPORTED_MODULE_9__/* .formatFieldPath */ .v)('value', path), path]));
    return [...paths.values()].slice(0, mostShown);
}
/** The field, one that encloses it, or one within it must never be shown. */
function holdsSensitive(fields, path) {
    if ((0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .isSensitiveAt */ .Sd)(fields, path))
        return true;
    for (const field of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .walkFields */ .Fe)(fields)) {
        if (field.sensitive && path.every((step, index) => field.path[index] === step))
            return true;
    }
    return false;
}
/** A field that the contract does not describe would be an error on every record that keeps the contract. */
function warnOfUnknownFields(topic, rule, { fields }, expression, at) {
    for (const reference of fields) {
        const unknown = unknownField(topic.object.fields, rule.field, reference);
        if (unknown === undefined)
            continue;
        const { name, offset, near } = unknown;
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .addWarning */ .Af)(topic.reader, {
            code: 'unknown-field',
            message: `${rule.subject}: the contract describes no field "${name}" there.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
            path: at,
            place: (0,_text_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeInText */ .s)(topic.reader.document, at, expression, offset),
        });
    }
}
function unknownField(fields, own, { variable, path, offsets }) {
    let level;
    if (variable === 'message' || (variable === 'value' && own === undefined))
        level = fields;
    else if (variable === 'value')
        level = own?.children ?? [];
    else
        return undefined;
    for (const [index, name] of path.entries()) {
        // A map has any keys, and what is not described may be anything.
        if (level.length === 0)
            return undefined;
        const found = level.find((field) => field.name === name);
        if (found === undefined) {
            const [near] = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .nearestNames */ .LE)(name, level.map((field) => field.name));
            return { name, offset: offsets[index] ?? 0, near };
        }
        level = found.children;
    }
    return undefined;
}


/***/ }),

/***/ 95722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nn: () => (/* binding */ compileCustomCheck),
  sJ: () => (/* binding */ customEngine)
});

// UNUSED EXPORTS: customCheckNames

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/quality/contract/field-path.ts
var field_path = __webpack_require__(65247);
// EXTERNAL MODULE: ./packages/quality/contract/reader.ts
var contract_reader = __webpack_require__(41560);
// EXTERNAL MODULE: ./packages/quality/contract/shapes.ts
var shapes = __webpack_require__(90201);
// EXTERNAL MODULE: ./packages/quality/contract/thresholds.ts
var thresholds = __webpack_require__(88711);
// EXTERNAL MODULE: ./packages/quality/contract/topic-checks.ts
var topic_checks = __webpack_require__(5100);
// EXTERNAL MODULE: ./packages/quality/contract/uniqueness.ts
var uniqueness = __webpack_require__(5191);
;// CONCATENATED MODULE: ./packages/quality/contract/custom/custom-check.ts



/** The duration of a parameter, in milliseconds; undefined when it is absent or none, which is noted. */
function readDuration({ reader, given, path, subject }, key) {
    const value = given[key];
    if (typeof value !== 'string')
        return undefined;
    const ms = (0,core/* parseDuration */.E9)(value);
    if (ms !== undefined && ms > 0)
        return ms;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-value',
        message: `${subject}: ${key} is ${(0,contract_reader/* shown */.SP)(value)}: expected ${core/* durationForm */.rk}.`,
        path: [...path, key],
    });
    return undefined;
}
/** The operator over the number that the check measures. */
function readMeasure({ reader, given, path, subject }, unit) {
    if ((0,thresholds/* operatorsOf */.Rj)(given).length === 0) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-operator',
            message: `${subject}: one of ${thresholds/* operators */.II.join(', ')} is missing.`,
            path,
            target: 'key',
        });
        return undefined;
    }
    if (unit === 'any number')
        return (0,thresholds/* readComparison */.WY)(reader, given, path, subject);
    const threshold = (0,thresholds/* readThreshold */.WS)(reader, { ...given, unit }, path, subject);
    return threshold === undefined ? undefined : { operator: threshold.operator, value: threshold.value };
}

;// CONCATENATED MODULE: ./packages/quality/contract/custom/record-checks.ts




const ofRecords = { about: 'record', operator: 'failures', parameters: {} };
const measured = { about: 'record', operator: 'measure', parameters: {} };
const whole = schemas/* int */.Whr().positive();
/** Checks of records as such and of all records together. */
const recordChecks = {
    uniqueness: {
        about: 'value',
        operator: 'failures',
        parameters: { fields: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional() },
        compile: compileUniqueness,
    },
    'row-count': {
        ...measured,
        compile(request) {
            const count = readMeasure(request, 'rows');
            return count === undefined
                ? undefined
                : { rule: { kind: 'row-count', count }, says: 'is there as often as expected' };
        },
    },
    throughput: {
        ...measured,
        compile(request) {
            const perSecond = readMeasure(request, 'rows');
            return perSecond === undefined
                ? undefined
                : { rule: { kind: 'throughput', perSecond }, says: 'comes as often a second as expected' };
        },
    },
    'error-rate': {
        ...measured,
        compile(request) {
            const percent = readMeasure(request, 'percent');
            return percent === undefined
                ? undefined
                : { rule: { kind: 'error-rate', percent }, says: 'fails as seldom as expected' };
        },
    },
    'key-presence': { ...ofRecords, compile: () => ({ rule: { kind: 'key-presence' }, says: 'has a key' }) },
    tombstone: { ...ofRecords, compile: () => ({ rule: { kind: 'tombstone' }, says: 'is no tombstone' }) },
    'duplicate-records': {
        ...ofRecords,
        compile: () => ({ rule: { kind: 'duplicate-records' }, says: 'is there once' }),
    },
    'record-size': {
        ...ofRecords,
        parameters: { maxBytes: whole },
        compile({ given: { maxBytes } }) {
            if (typeof maxBytes !== 'number')
                return undefined;
            return { rule: { kind: 'record-size', maxBytes }, says: `has at most ${maxBytes} bytes` };
        },
    },
    'partition-skew': {
        about: 'record',
        operator: 'none',
        parameters: { maxRatio: schemas/* number */.aig().min(1) },
        compile({ given: { maxRatio } }) {
            if (typeof maxRatio !== 'number')
                return undefined;
            return {
                rule: { kind: 'partition-skew', maxRatio },
                says: `spreads over the partitions within ${maxRatio} times`,
            };
        },
    },
    'schema-count': {
        about: 'record',
        operator: 'none',
        parameters: { max: whole },
        compile({ given: { max } }) {
            if (typeof max !== 'number')
                return undefined;
            return { rule: { kind: 'schema-count', max }, says: `names at most ${max} schema${max === 1 ? '' : 's'}` };
        },
    },
};
/** Of the property it stands at, of the `fields` together, or of the whole record. */
function compileUniqueness(request) {
    const { given, path, subject, target, object, reader } = request;
    const { fields } = given;
    if (target.path.length > 0 && fields !== undefined) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'misplaced-key',
            message: `${subject}: "fields" names properties at a schema object; here the check is about one.`,
            path: [...path, 'fields'],
            target: 'key',
        });
        return undefined;
    }
    const problem = (0,uniqueness/* uniquenessProblem */.a)(target.path);
    if (problem !== undefined) {
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'misplaced-rule', message: `${subject}: ${problem}`, path, target: 'key' });
        return undefined;
    }
    const named = fields === undefined
        ? [target.path]
        : (0,uniqueness/* resolveProperties */.k)(reader, object, fields, [...path, 'fields'], subject);
    return named === undefined
        ? undefined
        : {
            rule: { kind: 'uniqueness', fields: named },
            path: [],
            says: fields === undefined ? 'is unique' : `is unique by ${fields.join(', ')}`,
        };
}

;// CONCATENATED MODULE: ./packages/quality/contract/custom/statistics-checks.ts



const measures = {
    minimum: 'minimum',
    maximum: 'maximum',
    mean: 'mean',
    standardDeviation: 'standard-deviation',
    quantile: 'quantile',
    distinct: 'distinct',
};
const measureNames = Object.keys(measures);
const numericTypes = ['number', 'integer', undefined];
/** Statistics of all values of a field against bounds. */
const statisticsChecks = {
    statistics: {
        about: 'value',
        operator: 'measure',
        parameters: { measure: schemas/* enum */.k5n(measureNames), quantile: schemas/* number */.aig().min(0).max(1).optional() },
        compile: compileStatistics,
    },
};
function compileStatistics(request) {
    const { given, path, subject, target, reader } = request;
    const name = measureNames.find((candidate) => candidate === given.measure);
    if (name === undefined)
        return undefined;
    const quantile = typeof given.quantile === 'number' ? given.quantile : undefined;
    const problem = (code, message) => {
        (0,contract_reader/* addProblem */.F3)(reader, { code, message: `${subject}: ${message}`, path, target: 'key' });
        return undefined;
    };
    if (target.path.length === 0)
        return problem('missing-key', 'field is missing: statistics are of one field.');
    if ((name === 'quantile') !== (quantile !== undefined)) {
        return name === 'quantile'
            ? problem('missing-key', 'quantile is missing: expected a share from 0 to 1, as 0.99.')
            : problem('invalid-value', `quantile belongs to measure: quantile, not to ${name}.`);
    }
    if (name !== 'distinct' && !numericTypes.includes(target.field?.logicalType)) {
        return problem('invalid-value', `a ${target.field?.logicalType} has no ${name}; only numbers have.`);
    }
    const expected = readMeasure(request, 'any number');
    if (expected === undefined)
        return undefined;
    return {
        rule: { kind: 'statistics', measure: measures[name], ...(quantile === undefined ? {} : { quantile }), expected },
        says: `has the expected ${quantile === undefined ? words[name] : `${quantile} quantile`}`,
    };
}
const words = {
    minimum: 'minimum',
    maximum: 'maximum',
    mean: 'mean',
    standardDeviation: 'standard deviation',
    quantile: 'quantile',
    distinct: 'number of distinct values',
};

// EXTERNAL MODULE: ./packages/quality/contract/event-time.ts
var event_time = __webpack_require__(35509);
;// CONCATENATED MODULE: ./packages/quality/contract/custom/time-checks.ts




const time_checks_text = schemas/* string */.YjP();
const epochUnit = schemas/* enum */.k5n(['s', 'ms', 'us', 'ns']).optional();
/** Checks of when events happened and when they arrived. */
const timeChecks = {
    freshness: {
        about: 'value',
        operator: 'none',
        parameters: {
            maxAge: time_checks_text,
            perKey: schemas/* boolean */.zMY().optional(),
            source: schemas/* enum */.k5n(['field', 'record-timestamp']).optional(),
            epochUnit,
            toleratedFuture: time_checks_text.optional(),
        },
        compile: compileFreshness,
    },
    latency: {
        about: 'value',
        operator: 'failures',
        parameters: { maxLatency: time_checks_text, percentile: schemas/* number */.aig().positive().max(100).optional(), epochUnit },
        compile: compileLatency,
    },
    'key-order': {
        about: 'value',
        operator: 'failures',
        parameters: { epochUnit },
        compile: compileKeyOrder,
    },
    frequency: {
        about: 'record',
        operator: 'none',
        parameters: { every: time_checks_text },
        compile(request) {
            const everyMs = readDuration(request, 'every');
            if (everyMs === undefined)
                return undefined;
            return { rule: { kind: 'frequency', everyMs }, says: `comes at least every ${String(request.given.every)}` };
        },
    },
};
function compileFreshness(request) {
    const { given, path, subject, target, reader } = request;
    const { field, path: fieldPath, side } = target;
    const maxAgeMs = readDuration(request, 'maxAge');
    const toleratedFutureMs = given.toleratedFuture === undefined ? event_time/* defaultToleratedFutureMs */.bz : readDuration(request, 'toleratedFuture');
    const source = given.source ??
        (fieldPath.length === 0 ? 'record-timestamp' : 'field');
    if (source === 'field' && field !== undefined && !(0,event_time/* canHoldTime */.hs)(reader, field, path, subject))
        return undefined;
    if (source === 'field' && fieldPath.length === 0 && side === 'value') {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-key',
            message: `${subject}: source: field needs the field; name it, or write the rule below its property.`,
            path,
            target: 'key',
        });
        return undefined;
    }
    if (maxAgeMs === undefined || toleratedFutureMs === undefined)
        return undefined;
    return {
        rule: {
            kind: 'freshness',
            maxAgeMs,
            source,
            perKey: given.perKey === true,
            toleratedFutureMs,
            ...(source === 'field' ? { time: readingOf(request) } : {}),
        },
        says: `is at most ${String(given.maxAge)} old${given.perKey === true ? ' for every key' : ''}`,
    };
}
function compileKeyOrder(request) {
    if (!hasEventTime(request, 'its order is that of the events of a key'))
        return undefined;
    return { rule: { kind: 'key-order', time: readingOf(request) }, says: 'does not go back for any key' };
}
/** Notes what is wrong when the target is no field that can hold a time. */
function hasEventTime({ path, subject, target, reader }, why) {
    if (target.path.length > 0)
        return target.field === undefined || (0,event_time/* canHoldTime */.hs)(reader, target.field, path, subject);
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'missing-key',
        message: `${subject}: field is missing; ${why}.`,
        path,
        target: 'key',
    });
    return false;
}
function compileLatency(request) {
    const { given } = request;
    const maxLatencyMs = readDuration(request, 'maxLatency');
    if (!hasEventTime(request, 'latency is the time from its event to the record'))
        return undefined;
    if (maxLatencyMs === undefined)
        return undefined;
    const { percentile } = given;
    const share = typeof percentile === 'number' ? { percentile } : {};
    const time = readingOf(request);
    return {
        rule: { kind: 'latency', maxLatencyMs, ...share, time },
        says: `is recorded within ${String(given.maxLatency)}${typeof percentile === 'number' ? ` for ${percentile} %` : ''}`,
    };
}
function readingOf({ given, target }) {
    const reading = (0,event_time/* timeOf */.nR)(target.field);
    const unit = given.epochUnit;
    return unit === undefined ? reading : { ...reading, epochUnit: unit };
}

// EXTERNAL MODULE: ./packages/quality/contract/enum-values.ts
var enum_values = __webpack_require__(31549);
// EXTERNAL MODULE: ./packages/quality/contract/library-rules.ts
var library_rules = __webpack_require__(48770);
// EXTERNAL MODULE: ./packages/quality/contract/patterns.ts
var patterns = __webpack_require__(18948);
// EXTERNAL MODULE: ./packages/quality/contract/structure-checks.ts
var structure_checks = __webpack_require__(35982);
;// CONCATENATED MODULE: ./packages/quality/contract/custom/value-checks.ts






const number = schemas/* number */.aig();
const count = schemas/* int */.Whr().nonnegative();
const list = schemas/* array */.YOg(schemas/* unknown */.L5J());
const logicalTypes = [
    'string',
    'date',
    'timestamp',
    'time',
    'number',
    'integer',
    'object',
    'array',
    'boolean',
    'map',
];
const about = { about: 'value', operator: 'failures' };
/** Checks of single values: what structure and options say too, with a severity, a name and a threshold of their own. */
const valueChecks = {
    presence: {
        ...about,
        parameters: {},
        compile: () => ({ rule: { kind: 'presence' }, says: 'is present' }),
    },
    type: {
        ...about,
        parameters: { logicalType: schemas/* enum */.k5n(logicalTypes) },
        compile({ given, target: { field } }) {
            const logicalType = given.logicalType;
            if (logicalType === undefined)
                return undefined;
            const time = field?.time?.logicalType === logicalType ? { time: field.time } : {};
            return { rule: { kind: 'type', logicalType, ...time }, says: `is of type ${logicalType}` };
        },
    },
    completeness: {
        ...about,
        parameters: {
            counts: schemas/* array */.YOg(schemas/* enum */.k5n(['null', 'absent', 'empty']))
                .min(1)
                .optional(),
            missingValues: list.optional(),
        },
        compile({ given, path, subject, reader }) {
            const others = given.missingValues === undefined
                ? []
                : (0,library_rules/* readMissingValues */.r)(reader, given.missingValues, [...path, 'missingValues'], subject);
            if (others === undefined)
                return undefined;
            const counts = (given.counts ?? ['null', 'absent', 'empty']);
            return { rule: { kind: 'completeness', counts, missingValues: others }, says: `is not ${counts.join(', ')}` };
        },
    },
    range: {
        ...about,
        parameters: {
            minimum: number.optional(),
            maximum: number.optional(),
            exclusiveMinimum: number.optional(),
            exclusiveMaximum: number.optional(),
        },
        compile: compileRange,
    },
    length: {
        ...about,
        parameters: { minimum: count.optional(), maximum: count.optional() },
        compile: compileLength,
    },
    pattern: {
        ...about,
        parameters: { pattern: schemas/* string */.YjP() },
        compile({ given, path, subject, reader }) {
            if (typeof given.pattern !== 'string')
                return undefined;
            const pattern = (0,patterns/* readPattern */.Z)(reader, given.pattern, [...path, 'pattern'], `${subject}: pattern`);
            return pattern === undefined ? undefined : { rule: { kind: 'pattern', pattern }, says: `matches ${pattern}` };
        },
    },
    enum: {
        ...about,
        parameters: { values: list },
        compile({ given, path, subject, target: { field }, reader }) {
            if (given.values === undefined)
                return undefined;
            const at = [...path, 'values'];
            const listed = (0,enum_values/* readValues */.N)(reader, (0,contract_reader/* itemsOf */.S3)(given.values, at), at, field?.logicalType, `${subject}: values`);
            return listed === undefined
                ? undefined
                : { rule: { kind: 'enum', values: listed.values }, says: (0,structure_checks/* enumWords */.BO)(listed.values) };
        },
    },
    'multiple-of': {
        ...about,
        parameters: { divisor: number.positive() },
        compile({ given: { divisor } }) {
            if (typeof divisor !== 'number')
                return undefined;
            return { rule: { kind: 'multiple-of', divisor }, says: `is a multiple of ${divisor}` };
        },
    },
    'unique-items': {
        ...about,
        parameters: {},
        compile: () => ({ rule: { kind: 'unique-items' }, says: 'has no item twice' }),
    },
};
function compileRange({ given, path, subject, reader }) {
    const bound = (key) => (typeof given[key] === 'number' ? given[key] : undefined);
    const [minimum, maximum] = [bound('minimum'), bound('maximum')];
    const [above, below] = [bound('exclusiveMinimum'), bound('exclusiveMaximum')];
    const low = above ?? minimum;
    const high = below ?? maximum;
    if (low === undefined && high === undefined) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-key',
            message: `${subject}: a range needs minimum, maximum, exclusiveMinimum or exclusiveMaximum.`,
            path,
            target: 'key',
        });
        return undefined;
    }
    const isOpen = above !== undefined || below !== undefined;
    if (low !== undefined && high !== undefined && (low > high || (low === high && isOpen))) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'contradictory-bounds',
            message: `${subject}: the bounds ${low} and ${high} leave no value that could be valid.`,
            path,
            target: 'key',
        });
        return undefined;
    }
    const words = [
        ...(minimum === undefined ? [] : [`at least ${minimum}`]),
        ...(above === undefined ? [] : [`over ${above}`]),
        ...(maximum === undefined ? [] : [`at most ${maximum}`]),
        ...(below === undefined ? [] : [`under ${below}`]),
    ];
    return {
        rule: {
            kind: 'range',
            ...(minimum === undefined ? {} : { minimum }),
            ...(maximum === undefined ? {} : { maximum }),
            ...(above === undefined ? {} : { exclusiveMinimum: above }),
            ...(below === undefined ? {} : { exclusiveMaximum: below }),
        },
        says: `is ${words.join(' and ')}`,
    };
}
const lengthOwner = {
    string: 'string',
    array: 'array',
    vector: 'array',
    object: 'object',
    map: 'object',
};
function compileLength({ given, path, subject, target: { field }, reader }) {
    const minimum = typeof given.minimum === 'number' ? given.minimum : undefined;
    const maximum = typeof given.maximum === 'number' ? given.maximum : undefined;
    const of = lengthOwner[field?.logicalType ?? 'string'];
    const problem = (message) => {
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'invalid-value', message: `${subject}: ${message}`, path, target: 'key' });
        return undefined;
    };
    if (minimum === undefined && maximum === undefined)
        return problem('a length needs minimum or maximum.');
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
        return problem(`minimum ${minimum} is more than maximum ${maximum}.`);
    }
    if (of === undefined)
        return problem(`a ${field?.logicalType} has no length.`);
    const bounds = {
        of,
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
    };
    return { rule: { kind: 'length', ...bounds }, says: (0,structure_checks/* lengthWords */.up)(bounds) };
}

;// CONCATENATED MODULE: ./packages/quality/contract/custom/engine.ts











/**
 * The engine word of our own checks, for what ODCS has no word for:
 *
 *     - type: custom
 *       engine: kafka-dataops
 *       implementation: { check: freshness, maxAge: 5m, perKey: true }
 */
const customEngine = 'kafka-dataops';
/** Every check of the engine; docs/contracts.md describes their parameters. */
const checks = {
    ...valueChecks,
    ...timeChecks,
    ...statisticsChecks,
    ...recordChecks,
};
const customCheckNames = Object.keys(checks);
/** Compiles one rule of our own engine. */
function compileCustomCheck(topic, rule, implementation) {
    const { reader } = topic;
    const path = [...rule.documentPath, 'implementation'];
    // Undefined was reported as missing. A check without parameters may be written by its name alone.
    if (implementation === undefined)
        return;
    const given = typeof implementation === 'string' ? { check: implementation } : implementation;
    if (!(0,contract_reader/* isMapping */.pi)(given))
        return;
    const name = given.check;
    const namePath = typeof implementation === 'string' ? path : [...path, 'check'];
    const check = typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined) {
        if (name === undefined)
            missingCheck(reader, rule, given, path);
        else
            unknownCheck(reader, rule, name, namePath);
        return;
    }
    const subject = `${rule.subject}, check ${String(name)}`;
    if (check.about === 'record' && rule.field !== undefined) {
        const message = `${subject} is about whole records; write it below the schema object.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'misplaced-rule', message, path: namePath });
        return;
    }
    const shape = shapeOf(String(name), check, rule.field === undefined);
    const misplacedKeys = rule.field === undefined ? {} : { field: '"field" is the property that the rule stands at; leave it out.' };
    const read = (0,contract_reader/* readNode */.XH)(reader, given, path, shape, { subject, misplacedKeys });
    const target = read === undefined ? undefined : readTarget(topic, rule, read, path, subject);
    if (read === undefined || target === undefined)
        return;
    const threshold = check.operator === 'failures' ? (0,thresholds/* readThreshold */.WS)(reader, read, path, subject) : undefined;
    const compiled = check.compile({ given: read, path, subject, target, object: topic.object, reader });
    const hasUnusableThreshold = check.operator === 'failures' && threshold === undefined && (0,thresholds/* operatorsOf */.Rj)(read).length > 0;
    if (compiled === undefined || hasUnusableThreshold)
        return;
    (0,topic_checks/* addCheck */.wf)(topic, {
        rule: compiled.rule,
        label: rule.words.label ?? String(name),
        name: rule.words.name ?? `${(0,topic_checks/* fieldName */.w5)(target.path, target.side)} ${compiled.says}`,
        side: target.side,
        path: compiled.path ?? target.path,
        about: target.path,
        documentPath: rule.documentPath,
        severity: rule.words.severity,
        ...(rule.words.dimension === undefined ? {} : { dimension: rule.words.dimension }),
        ...(threshold === undefined ? {} : { threshold }),
        sensitive: (0,topic_checks/* isSensitiveAt */.Sd)(topic.object.fields, target.path),
    });
}
const engine_shapes = new Map();
/** The parameters of a check; at a schema object also the field that it is about. */
function shapeOf(name, check, isAtObject) {
    const key = `${name} ${isAtObject}`;
    const isAboutValue = check.about === 'value';
    const shape = engine_shapes.get(key) ??
        schemas/* strictObject */.rej({
            check: schemas/* string */.YjP(),
            ...check.parameters,
            ...(isAboutValue && isAtObject
                ? { field: schemas/* string */.YjP().optional(), side: schemas/* enum */.k5n(['value', 'key']).optional() }
                : {}),
            ...(check.operator === 'none' ? {} : shapes/* operatorKeys */.ds),
            ...(check.operator === 'failures' ? { unit: schemas/* string */.YjP().optional() } : {}),
        });
    engine_shapes.set(key, shape);
    return shape;
}
/** Points at a misspelt `check`, else at the implementation. */
function missingCheck(reader, rule, given, path) {
    const misspelt = Object.keys(given).find((key) => (0,core/* didYouMean */.au)(key, ['check']) !== '');
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: misspelt === undefined ? 'missing-key' : 'unknown-key',
        message: misspelt === undefined
            ? `${rule.subject}: implementation says no check.`
            : `${rule.subject}, implementation: unknown key "${misspelt}". Did you mean "check"?`,
        path: misspelt === undefined ? path : [...path, misspelt],
        target: 'key',
        help: `Checks are ${customCheckNames.join(', ')}.`,
    });
}
function unknownCheck(reader, rule, name, namePath) {
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'unknown-check',
        message: `${rule.subject}: the engine ${customEngine} has no check ${(0,contract_reader/* shown */.SP)(name)}.${typeof name === 'string' ? (0,core/* didYouMean */.au)(name, customCheckNames) : ''}`,
        path: namePath,
        help: `Checks are ${customCheckNames.join(', ')}.`,
    });
}
/** The property a rule stands at, or the `field` and `side` it names; undefined when the contract has no such field. */
function readTarget(topic, rule, read, path, subject) {
    if (rule.field !== undefined)
        return { side: 'value', path: rule.field.path, field: rule.field };
    const side = read.side === 'key' ? 'key' : 'value';
    if (typeof read.field !== 'string')
        return { side, path: [] };
    const wanted = (0,field_path/* parseFieldPath */.Zl)(read.field);
    if (wanted === undefined) {
        (0,contract_reader/* addProblem */.F3)(topic.reader, {
            code: 'invalid-value',
            message: `${subject}: field is ${(0,contract_reader/* shown */.SP)(read.field)}: expected a path as bitcoin.usd or items[].id.`,
            path: [...path, 'field'],
        });
        return undefined;
    }
    const { fields } = topic.object;
    if (side === 'key' || fields.length === 0)
        return { side, path: wanted };
    const field = (0,field_path/* findField */.UI)(fields, wanted);
    if (field === undefined) {
        const near = (0,field_path/* nearestFields */.OC)(fields, read.field);
        (0,contract_reader/* addProblem */.F3)(topic.reader, {
            code: 'unknown-field',
            message: `${subject}: the schema has no field "${read.field}".${near[0] === undefined ? '' : ` Did you mean "${near[0]}"?`}`,
            path: [...path, 'field'],
        });
        return undefined;
    }
    return { side, path: field.path, field };
}


/***/ }),

/***/ 36117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ checkContractDetails),
/* harmony export */   bY: () => (/* binding */ checkDetails),
/* harmony export */   fY: () => (/* binding */ customProperty)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41560);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90201);


/** Keys that mean the same wherever they stand, and the shape of their items. */
const detailKeys = {
    authoritativeDefinitions: 'authoritativeDefinition',
    customProperties: 'customProperty',
    roles: 'role',
    support: 'support',
    members: 'teamMember',
    synonyms: 'synonym',
};
/** Checks what a mapping says besides data (definitions, custom properties, people), at every depth. */
function checkDetails(reader, value, path, subject) {
    for (const [key, shapeName] of Object.entries(detailKeys)) {
        if (!Object.hasOwn(value, key))
            continue;
        for (const [index, item] of (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value[key], [...path, key]).entries()) {
            checkDetail(reader, item.value, item.path, shapeName, `${subject}, ${key}[${index}]`);
        }
    }
}
/** Checks the contract's own keys that hold such mappings in forms of their own. */
function checkContractDetails(reader, contract) {
    checkDetails(reader, contract, [], 'Contract');
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(contract.description)) {
        checkDetail(reader, contract.description, ['description'], 'description', 'Contract, description');
    }
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(contract.price))
        checkDetail(reader, contract.price, ['price'], 'price', 'Contract, price');
    if (Array.isArray(contract.team)) {
        for (const [index, item] of (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(contract.team, ['team']).entries()) {
            checkDetail(reader, item.value, item.path, 'teamMember', `Contract, team[${index}]`);
        }
    }
    else if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(contract.team)) {
        checkDetail(reader, contract.team, ['team'], 'team', 'Contract, team');
    }
}
function checkDetail(reader, value, path, shapeName, subject) {
    const shape = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .detailShapesOf */ .HY)(reader.level)[shapeName];
    const unknownKeys = reader.level === '3.0' ? 'warning' : 'error';
    const read = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readNode */ .XH)(reader, value, path, shape, { subject, unknownKeys });
    // Only what the shape knows is followed: a YAML alias can make a mapping that holds itself.
    if (read !== undefined)
        checkDetails(reader, read, path, subject);
}
/** The value of a custom property, as `topic` or `schemaRegistryUrl`, with its path. */
function customProperty(value, path, name) {
    const found = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(value.customProperties, [...path, 'customProperties']).find((item) => (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(item.value) && item.value.property === name);
    return found === undefined || !(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(found.value)
        ? undefined
        : { value: found.value.value, path: [...found.path, 'value'] };
}


/***/ }),

/***/ 31549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readValues),
/* harmony export */   a: () => (/* binding */ readEnum)
/* harmony export */ });
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36117);
/* harmony import */ var _odcs_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13967);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41560);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90201);




/**
 * The values a property may have: ODCS 3.2's `enum` of `{ value, label }`, and what contracts write without it, a list of
 * plain values or `logicalTypeOptions.enum` (with a warning). A null among them says nothing: validity skips nulls.
 */
function readEnum(reader, value, path, logicalType, subject) {
    const options = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value.logicalTypeOptions) ? value.logicalTypeOptions : {};
    const isOption = !Array.isArray(value.enum) && Array.isArray(options.enum);
    const documentPath = isOption ? [...path, 'logicalTypeOptions', 'enum'] : [...path, 'enum'];
    const list = isOption ? options.enum : value.enum;
    if (!Array.isArray(list))
        return undefined;
    const isStandard = !isOption && (0,_odcs_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isAtLeast */ .du)(reader.level, '3.2');
    const items = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(list, documentPath);
    const isPlain = items.some((item) => !(0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(item.value));
    if (!isStandard || isPlain) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .addWarning */ .Af)(reader, {
            code: 'lenient-spelling',
            message: isStandard
                ? `${subject}: enum lists plain values; ODCS 3.2 wants each as { value: ... }. They are checked all the same.`
                : `${subject}: ${isOption ? 'logicalTypeOptions have no enum in ODCS' : 'enum comes with ODCS 3.2'}; it is checked all the same.`,
            path: documentPath,
            target: 'key',
        });
    }
    const scalars = items.flatMap((item) => readItem(reader, item.value, item.path, subject));
    return readValues(reader, scalars, documentPath, logicalType, `${subject}: enum`);
}
function readItem(reader, value, path, subject) {
    if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(value))
        return [{ value, path }];
    const read = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readNode */ .XH)(reader, value, path, (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .detailShapesOf */ .HY)(reader.level).enumValue, { subject: `${subject}, enum` });
    (0,_details_js__WEBPACK_IMPORTED_MODULE_0__/* .checkDetails */ .bY)(reader, value, path, `${subject}, enum`);
    return read !== undefined && 'value' in read ? [{ value: read.value, path: [...path, 'value'] }] : [];
}
/** A list of values that a field of the type can have, none twice; what is wrong is noted and left out. */
function readValues(reader, items, documentPath, logicalType, subject) {
    if (items.length === 0) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .addProblem */ .F3)(reader, {
            code: 'invalid-list',
            message: `${subject} lists no value, so that no record could be valid.`,
            path: documentPath,
        });
        return undefined;
    }
    const values = [];
    for (const item of items) {
        const scalar = scalarOf(item.value);
        const mismatch = scalar === undefined ? 'must be a string, a number or a boolean' : typeMismatch(scalar, logicalType);
        if (item.value === null)
            continue;
        if (scalar === undefined || mismatch !== undefined) {
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .addProblem */ .F3)(reader, {
                code: 'invalid-list',
                message: `${subject}: ${(0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(item.value)} ${mismatch}.`,
                path: item.path,
            });
        }
        else if (values.includes(scalar)) {
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .addProblem */ .F3)(reader, {
                code: 'invalid-list',
                message: `${subject} lists ${(0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(scalar)} twice.`,
                path: item.path,
            });
        }
        else
            values.push(scalar);
    }
    return values.length === 0 ? undefined : { values, documentPath };
}
function scalarOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
function typeMismatch(value, logicalType) {
    switch (logicalType) {
        case 'string':
            return typeof value === 'string'
                ? undefined
                : `is a ${typeof value}, and the property is a string; put it in quotes`;
        case 'integer':
            return Number.isInteger(value) ? undefined : 'is no whole number, and the property is an integer';
        case 'number':
            return typeof value === 'number' ? undefined : 'is no number, and the property is one';
        case 'boolean':
            return typeof value === 'boolean' ? undefined : 'is no boolean, and the property is one';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 35509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bz: () => (/* binding */ defaultToleratedFutureMs),
/* harmony export */   hs: () => (/* binding */ canHoldTime),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86072);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41560);


/** Clocks of producers and brokers drift; an event a minute ahead is no finding. */
const defaultToleratedFutureMs = 60_000;
/** How the event time of a field is read: as its type says, else as a timestamp of any form. */
function timeOf(field) {
    return field?.time ?? { logicalType: 'timestamp' };
}
/** Whether a field's values can be event times; a text without a date type is read as ISO 8601. */
function canHoldTime(reader, field, path, subject) {
    const { logicalType } = field;
    const where = (0,_check_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFieldPath */ .v)('value', field.path);
    if (logicalType === 'string') {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .addWarning */ .Af)(reader, {
            code: 'time-as-string',
            message: `${subject}: ${where} is a string, so it is read as ISO 8601. Say logicalType: timestamp, with a format if it has another form.`,
            path,
        });
        return true;
    }
    const canHold = logicalType === undefined || ['date', 'timestamp', 'number', 'integer'].includes(logicalType);
    if (!canHold) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(reader, {
            code: 'unknown-field',
            message: `${subject}: ${where} is of type ${logicalType}, which holds no moment in time.`,
            path,
        });
    }
    return canHold;
}


/***/ }),

/***/ 65247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OC: () => (/* binding */ nearestFields),
/* harmony export */   UI: () => (/* binding */ findField),
/* harmony export */   Zl: () => (/* binding */ parseFieldPath)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86072);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79893);



/**
 * Reads `bitcoin.usd`, `items[].id`, `prices{}.usd`, `a."b.c"`: the inverse of `formatFieldPath` on the value side.
 * Undefined for a text that is no path.
 */
function parseFieldPath(text) {
    const steps = [];
    let rest = text.trim();
    while (rest !== '') {
        const match = /^(?:(\[\])|(\{\})|("(?:[^"\\]|\\.)*")|([^.[\]{}"]+))/u.exec(rest);
        if (match === null)
            return undefined;
        const [whole, item, entry, quoted, name] = match;
        if (item !== undefined)
            steps.push({ each: 'item' });
        else if (entry !== undefined)
            steps.push({ each: 'entry' });
        else if (name !== undefined)
            steps.push(name);
        else {
            const unquoted = unquote(quoted ?? '');
            if (unquoted === undefined)
                return undefined;
            steps.push(unquoted);
        }
        rest = rest.slice(whole.length);
        if (rest.startsWith('.') && rest.length > 1)
            rest = rest.slice(1);
        else if (rest !== '' && !rest.startsWith('[') && !rest.startsWith('{'))
            return undefined;
    }
    return steps.length === 0 ? undefined : steps;
}
function unquote(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The field that a path names, by the names in the records or in the contract. */
function findField(fields, path) {
    let level = fields;
    let found;
    for (const step of path) {
        if (typeof step === 'string') {
            found = level.find((field) => field.name === step) ?? level.find((field) => field.logicalName === step);
        }
        else
            found = step.each === 'item' ? found?.items : found?.entryValue;
        if (found === undefined)
            return undefined;
        level = found.children;
    }
    return found;
}
/** Up to three fields whose paths are near a text; for messages. */
function nearestFields(fields, text) {
    const paths = [];
    for (const field of (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .walkFields */ .Fe)(fields)) {
        paths.push((0,_check_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFieldPath */ .v)('value', field.path));
        if (paths.length >= 10_000)
            break;
    }
    return (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .nearestNames */ .LE)(text, paths);
}


/***/ }),

/***/ 79893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G7: () => (/* binding */ readSchema),
  Fe: () => (/* binding */ walkFields)
});

// UNUSED EXPORTS: maxFields

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./packages/quality/check-definition.ts
var check_definition = __webpack_require__(86072);
// EXTERNAL MODULE: ./packages/quality/contract/details.ts
var details = __webpack_require__(36117);
// EXTERNAL MODULE: ./packages/quality/contract/enum-values.ts
var enum_values = __webpack_require__(31549);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/quality/checks/integer-formats.ts
var integer_formats = __webpack_require__(49339);
// EXTERNAL MODULE: ./packages/quality/checks/string-formats.ts
var string_formats = __webpack_require__(10298);
// EXTERNAL MODULE: ./packages/quality/time-format.ts
var time_format = __webpack_require__(4707);
// EXTERNAL MODULE: ./packages/quality/time-reading.ts
var time_reading = __webpack_require__(3786);
// EXTERNAL MODULE: ./packages/quality/contract/patterns.ts
var patterns = __webpack_require__(18948);
// EXTERNAL MODULE: ./packages/quality/contract/reader.ts
var contract_reader = __webpack_require__(41560);
;// CONCATENATED MODULE: ./packages/quality/contract/logical-type-options.ts







const uncheckedStringFormats = ['password', 'binary'];
const integerFormats = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128'];
const numberFormats = ['f32', 'f64'];
const count = schemas/* int */.Whr().nonnegative();
const logical_type_options_text = schemas/* string */.YjP();
const list = schemas/* array */.YOg(schemas/* unknown */.L5J()).optional();
/** The closed set of options of a type; the exclusive bounds were flags in ODCS 3.0 and are values since. */
function optionsShape(logicalType, level) {
    const bounds = (value) => {
        const exclusive = level === '3.0' ? schemas/* boolean */.zMY() : value;
        return {
            minimum: value.optional(),
            maximum: value.optional(),
            exclusiveMinimum: exclusive.optional(),
            exclusiveMaximum: exclusive.optional(),
        };
    };
    const numeric = { multipleOf: schemas/* number */.aig().positive().optional(), ...bounds(schemas/* number */.aig()), enum: list };
    const dated = { format: logical_type_options_text.optional(), ...bounds(logical_type_options_text), enum: list };
    switch (logicalType) {
        case 'string':
            return schemas/* strictObject */.rej({
                minLength: count.optional(),
                maxLength: count.optional(),
                pattern: logical_type_options_text.optional(),
                format: logical_type_options_text.optional(),
                enum: list,
            });
        case 'date':
            return schemas/* strictObject */.rej(dated);
        case 'timestamp':
        case 'time':
            return schemas/* strictObject */.rej({ ...dated, timezone: schemas/* boolean */.zMY().optional(), defaultTimezone: logical_type_options_text.optional() });
        case 'integer':
            return schemas/* strictObject */.rej({ ...numeric, format: schemas/* enum */.k5n(integerFormats).optional() });
        case 'number':
            return schemas/* strictObject */.rej({ ...numeric, format: schemas/* enum */.k5n(numberFormats).optional() });
        case 'object':
            return schemas/* strictObject */.rej({
                minProperties: count.optional(),
                maxProperties: count.optional(),
                required: schemas/* array */.YOg(logical_type_options_text).min(1).optional(),
            });
        case 'array':
            return schemas/* strictObject */.rej({
                minItems: count.optional(),
                maxItems: count.optional(),
                uniqueItems: schemas/* boolean */.zMY().optional(),
            });
        case 'vector':
            return schemas/* strictObject */.rej({
                dimensions: schemas/* int */.Whr().positive(),
                elementType: schemas/* enum */.k5n(['bfloat16', 'binary', 'float16', 'float32', 'float64', 'int8', 'uint8']).optional(),
                distanceMetric: schemas/* enum */.k5n(['cosine', 'dotProduct', 'euclidean', 'hamming', 'manhattan']).optional(),
                normalized: schemas/* boolean */.zMY().optional(),
                embeddingModel: logical_type_options_text.optional(),
                embeddingModelVersion: logical_type_options_text.optional(),
            });
        default:
            return undefined;
    }
}
const shapes = new Map();
function shapeOf(logicalType, level) {
    const key = `${level} ${logicalType}`;
    if (!shapes.has(key))
        shapes.set(key, optionsShape(logicalType, level));
    return shapes.get(key);
}
/** The options of a property, and how its dates are read; every error in them is noted. */
function readOptions(reader, value, propertyPath, logicalType, owner) {
    const path = [...propertyPath, 'logicalTypeOptions'];
    const subject = `${owner}, logicalTypeOptions`;
    const given = value.logicalTypeOptions;
    if (logicalType === undefined) {
        if ((0,contract_reader/* isMapping */.pi)(given) && !Object.hasOwn(value, 'logicalType')) {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'options-without-type',
                message: `${subject}: options need a logicalType, which says what they mean.`,
                path,
                target: 'key',
                help: 'Write logicalType: string (or another type) beside them.',
            });
        }
        return { options: {} };
    }
    if (given === undefined) {
        if (logicalType === 'vector') {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'missing-key',
                message: `${owner}: logicalTypeOptions.dimensions is missing; a vector needs it.`,
                path: propertyPath,
                target: 'key',
            });
        }
        return isTimeType(logicalType) ? { options: {}, time: { logicalType } } : { options: {} };
    }
    const shape = shapeOf(logicalType, reader.level);
    if (shape === undefined) {
        if ((0,contract_reader/* isMapping */.pi)(given) && Object.keys(given).length > 0) {
            (0,contract_reader/* addWarning */.Af)(reader, {
                code: 'options-not-checked',
                message: `${subject}: a ${logicalType} has no options in ODCS; they are not checked.`,
                path,
                target: 'key',
            });
        }
        return { options: {} };
    }
    const misplacedKeys = misplacedOptions(logicalType, reader.level);
    const read = (0,contract_reader/* readNode */.XH)(reader, given, path, shape, { subject, misplacedKeys });
    if (read === undefined)
        return isTimeType(logicalType) ? { options: {}, time: { logicalType } } : { options: {} };
    return readOptionsOf(reader, read, path, logicalType, subject);
}
function isTimeType(logicalType) {
    return logicalType === 'date' || logicalType === 'timestamp' || logicalType === 'time';
}
const misplacedOf = new Map();
/** Options of one type that are written at another. */
function misplacedOptions(logicalType, level) {
    const key = `${level} ${logicalType}`;
    const known = misplacedOf.get(key) ?? describeMisplaced(logicalType, level);
    misplacedOf.set(key, known);
    return known;
}
function describeMisplaced(logicalType, level) {
    const owners = new Map();
    for (const type of ['string', 'date', 'timestamp', 'integer', 'number', 'object', 'array']) {
        for (const key of Object.keys(shapeOf(type, level)?.shape ?? {}))
            owners.set(key, [...(owners.get(key) ?? []), type]);
    }
    const misplaced = {
        precision: 'ODCS has no "precision"; bounds are minimum and maximum.',
        scale: 'ODCS has no "scale"; steps are multipleOf, as 0.01.',
    };
    for (const [key, types] of owners) {
        misplaced[key] =
            `"${key}" is an option of ${types.join(', ')}, and this is ${/^[aeiou]/.test(logicalType) ? 'an' : 'a'} ${logicalType}.`;
    }
    return misplaced;
}
function readOptionsOf(reader, read, path, logicalType, subject) {
    const at = (key) => [...path, key];
    switch (logicalType) {
        case 'string': {
            const pattern = typeof read.pattern === 'string'
                ? (0,patterns/* readPattern */.Z)(reader, read.pattern, at('pattern'), `${subject}: pattern`)
                : undefined;
            return {
                options: {
                    ...lengthOf(reader, read, path, subject, 'minLength', 'maxLength', 'string'),
                    ...(pattern === undefined ? {} : { pattern: { value: pattern, documentPath: at('pattern') } }),
                    ...stringFormat(reader, read.format, at('format'), subject),
                },
            };
        }
        case 'integer':
        case 'number':
            return { options: numericOptions(reader, read, path, subject) };
        case 'date':
        case 'timestamp':
        case 'time': {
            const time = readTime(reader, read, path, logicalType, subject);
            const parse = (bound, key) => readTimeBound(reader, bound, at(key), time, `${subject}: ${key}`);
            return { options: boundsOf(reader, read, path, subject, parse, (value) => (0,contract_reader/* shown */.SP)(value)), time };
        }
        case 'object':
            return {
                options: {
                    ...lengthOf(reader, read, path, subject, 'minProperties', 'maxProperties', 'object'),
                    ...requiredNames(reader, read.required, at('required'), subject),
                },
            };
        case 'array':
            return {
                options: {
                    ...lengthOf(reader, read, path, subject, 'minItems', 'maxItems', 'array'),
                    ...(read.uniqueItems === true ? { uniqueItems: { value: true, documentPath: at('uniqueItems') } } : {}),
                },
            };
        case 'vector': {
            const { dimensions } = read;
            if (typeof dimensions !== 'number')
                return { options: {} };
            const documentPath = at('dimensions');
            return { options: { length: { minimum: dimensions, maximum: dimensions, of: 'array', documentPath } } };
        }
        default:
            return { options: {} };
    }
}
function stringFormat(reader, given, path, subject) {
    if (typeof given !== 'string')
        return {};
    if (Object.hasOwn(string_formats/* stringFormats */.M, given))
        return { format: { value: given, documentPath: path } };
    if (!uncheckedStringFormats.includes(given)) {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'unknown-format',
            message: `${subject}: the format "${given}" is not checked. Checked are ${Object.keys(string_formats/* stringFormats */.M).join(', ')}.`,
            path,
        });
    }
    return {};
}
function numericOptions(reader, read, path, subject) {
    const at = (key) => [...path, key];
    const parse = (bound, key) => exactNumber(reader, bound, at(key));
    const options = boundsOf(reader, read, path, subject, parse, (value) => String(value));
    const format = typeof read.format === 'string' ? read.format : undefined;
    checkFormatBounds(reader, options.bounds, format, path, subject);
    return {
        ...options,
        ...(format === undefined ? {} : { format: { value: format, documentPath: at('format') } }),
        ...(typeof read.multipleOf === 'number'
            ? { multipleOf: { value: read.multipleOf, documentPath: at('multipleOf') } }
            : {}),
    };
}
/** A number that YAML could not hold exactly is taken from the text, digit by digit. */
function exactNumber(reader, value, path) {
    if (typeof value !== 'number')
        return undefined;
    if (!Number.isInteger(value) || Number.isSafeInteger(value))
        return value;
    const { line, column, endLine, endColumn } = reader.document.placeOf(path);
    if (line !== endLine || endColumn === undefined)
        return value;
    const written = (reader.document.text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1, endColumn - 1);
    return /^[+-]?\d+$/.test(written) ? BigInt(written.replace('+', '')).toString() : value;
}
function checkFormatBounds(reader, bounds, format, path, subject) {
    const range = format === undefined ? undefined : (0,integer_formats/* integerBounds */.U)(format);
    if (bounds === undefined || range === undefined)
        return;
    const least = bounds.minimum ?? bounds.exclusiveMinimum;
    const most = bounds.maximum ?? bounds.exclusiveMaximum;
    const isTooHigh = least !== undefined && compareBounds(least, range.maximum.toString()) > 0;
    const isTooLow = most !== undefined && compareBounds(most, range.minimum.toString()) < 0;
    if (!isTooHigh && !isTooLow)
        return;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'contradictory-bounds',
        message: `${subject}: no ${format} (${range.minimum} to ${range.maximum}) can be ${isTooHigh ? `${least} or more` : `${most} or less`}.`,
        path: [...path, 'format'],
    });
}
function compareBounds(left, right) {
    if (typeof left === 'number' && typeof right === 'number')
        return left - right;
    const isWhole = (bound) => typeof bound === 'string' || Number.isInteger(bound);
    if (!isWhole(left) || !isWhole(right))
        return Number(left) - Number(right);
    const difference = BigInt(left) - BigInt(right);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
const boundKeys = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
/** Reads the four bounds into one form and refuses bounds that no value can meet. */
function boundsOf(reader, read, path, subject, parse, show) {
    const found = {};
    for (const key of boundKeys) {
        if (read[key] === undefined || typeof read[key] === 'boolean')
            continue;
        const bound = parse(read[key], key);
        if (bound !== undefined)
            found[key] = bound;
    }
    for (const [flag, plain] of [
        ['exclusiveMinimum', 'minimum'],
        ['exclusiveMaximum', 'maximum'],
    ]) {
        if (read[flag] !== true)
            continue;
        const bound = found[plain];
        if (bound === undefined) {
            (0,contract_reader/* addWarning */.Af)(reader, {
                code: 'bound-without-value',
                message: `${subject}: ${flag}: true says nothing without ${plain}.`,
                path: [...path, flag],
            });
            continue;
        }
        found[flag] = bound;
        delete found[plain];
    }
    const given = boundKeys.filter((key) => found[key] !== undefined);
    const [first] = given;
    if (first === undefined)
        return {};
    const documentKey = read[first] === undefined || typeof read[first] === 'boolean' ? plainKey(first) : first;
    checkBounds(reader, found, read, path, subject, show);
    return { bounds: { ...found, documentPath: [...path, documentKey] } };
}
function plainKey(key) {
    return key === 'exclusiveMinimum' ? 'minimum' : key === 'exclusiveMaximum' ? 'maximum' : key;
}
function checkBounds(reader, found, read, path, subject, show) {
    for (const low of ['minimum', 'exclusiveMinimum']) {
        for (const high of ['maximum', 'exclusiveMaximum']) {
            const [least, most] = [found[low], found[high]];
            if (least === undefined || most === undefined)
                continue;
            const isOpen = low === 'exclusiveMinimum' || high === 'exclusiveMaximum';
            const difference = compareBounds(least, most);
            if (difference < 0 || (difference === 0 && !isOpen))
                continue;
            const [lowKey, highKey] = [low, high].map((key) => (typeof read[key] === 'boolean' ? plainKey(key) : key));
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'contradictory-bounds',
                message: `${subject}: ${lowKey} ${show(read[lowKey])} and ${highKey} ${show(read[highKey])} leave no value that could be valid.`,
                path: [...path, lowKey],
            });
        }
    }
}
function lengthOf(reader, read, path, subject, low, high, of) {
    const [minimum, maximum] = [read[low], read[high]];
    const least = typeof minimum === 'number' ? minimum : undefined;
    const most = typeof maximum === 'number' ? maximum : undefined;
    if (least === undefined && most === undefined)
        return {};
    if (least !== undefined && most !== undefined && least > most) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'contradictory-bounds',
            message: `${subject}: ${low} ${least} is more than ${high} ${most}, which leaves no value that could be valid.`,
            path: [...path, low],
        });
    }
    return {
        length: {
            ...(least === undefined ? {} : { minimum: least }),
            ...(most === undefined ? {} : { maximum: most }),
            of,
            documentPath: [...path, least === undefined ? high : low],
        },
    };
}
function requiredNames(reader, given, path, subject) {
    if (!Array.isArray(given))
        return {};
    const names = [];
    for (const [index, name] of given.entries()) {
        if (typeof name !== 'string')
            continue;
        const documentPath = [...path, index];
        if (names.some((known) => known.value === name)) {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'invalid-value',
                message: `${subject}: required lists "${name}" twice.`,
                path: documentPath,
            });
        }
        else
            names.push({ value: name, documentPath });
    }
    return { requiredNames: names };
}
/** How the property's texts become times. An unusable format is an error, since nothing could ever be valid. */
function readTime(reader, read, path, logicalType, subject) {
    const format = typeof read.format === 'string' ? read.format : undefined;
    const zone = typeof read.defaultTimezone === 'string' ? read.defaultTimezone : undefined;
    const compiled = format === undefined ? undefined : (0,time_format/* compileTimeFormat */.M)(format);
    if (compiled !== undefined && !compiled.ok) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-format',
            message: `${subject}: the format ${(0,contract_reader/* shown */.SP)(format)} cannot be used: at character ${compiled.index + 1}, ${compiled.reason}.`,
            path: [...path, 'format'],
            help: "A format is a pattern of the JDK's DateTimeFormatter, as yyyy-MM-dd'T'HH:mm:ssXXX. Without one, values are ISO 8601.",
        });
    }
    const hasZone = zone !== undefined && (0,time_reading/* isTimezone */.K)(zone);
    if (zone !== undefined && !hasZone) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-timezone',
            message: `${subject}: "${zone}" is no time zone; expected a name as Etc/UTC or Europe/Paris.`,
            path: [...path, 'defaultTimezone'],
        });
    }
    return {
        logicalType,
        ...(compiled?.ok === true && format !== undefined ? { format } : {}),
        ...(hasZone ? { defaultTimezone: zone } : {}),
    };
}
/** A bound in the property's own format or as ISO 8601; a timestamp may be bounded by a date. */
function readTimeBound(reader, given, path, time, subject) {
    const { logicalType, defaultTimezone } = time;
    const zone = defaultTimezone === undefined ? {} : { defaultTimezone };
    const readings = [time, { logicalType, ...zone }];
    if (logicalType === 'timestamp')
        readings.push({ logicalType: 'date', ...zone });
    for (const reading of readings) {
        const ms = (0,time_reading/* timeReader */.B)(reading)(given);
        if (ms !== undefined)
            return ms;
    }
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-bound',
        message: `${subject} is ${(0,contract_reader/* shown */.SP)(given)}, which is no ${logicalType}${time.format === undefined ? ' in ISO 8601' : ` as ${time.format} or in ISO 8601`}.`,
        path,
    });
    return undefined;
}

// EXTERNAL MODULE: ./packages/quality/contract/odcs-version.ts
var odcs_version = __webpack_require__(13967);
;// CONCATENATED MODULE: ./packages/quality/contract/relationships.ts



/** `object.property`, or the full form with `schema/...` and an optional file before it. */
const referenceForms = {
    '3.1': /^(?:[A-Za-z_]\w*\.[A-Za-z_]\w*|(?:(?:https?:\/\/)?[\w./-]+\.yaml#)?\/?[A-Za-z_]\w*\/[\w-]+(?:\/[A-Za-z_]\w*\/[\w-]+)*)$/,
    '3.2': /^(?:[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+|(?:(?:https?:\/\/)?[\w./-]+\.ya?ml#)?\/?[A-Za-z_]\w*\/[^\s.#/\\@!%&^]+(?:\/[A-Za-z_]\w*\/[^\s.#/\\@!%&^]+)*)$/,
};
function shapesOf(level) {
    const name = schemas/* string */.YjP().regex(referenceForms[level], 'expected a reference as object.property');
    const reference = schemas/* union */.KCZ([name, schemas/* array */.YOg(name).min(1)]);
    const base = {
        type: schemas/* literal */.euz('foreignKey').optional(),
        customProperties: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
        ...(level === '3.2' ? { id: schemas/* string */.YjP().optional() } : {}),
    };
    return {
        object: schemas/* strictObject */.rej({ ...base, from: reference, to: reference }),
        property: schemas/* strictObject */.rej({ ...base, to: reference }),
    };
}
const relationships_shapes = { '3.1': shapesOf('3.1'), '3.2': shapesOf('3.2') };
/** Checks the foreign keys of a schema object or property; answers where they stand, since a topic cannot run them. */
function checkRelationships(reader, value, path, level, subject) {
    if (reader.level === '3.0')
        return [];
    const shape = relationships_shapes[reader.level][level];
    return (0,contract_reader/* itemsOf */.S3)(value.relationships, [...path, 'relationships']).map((item, index) => {
        const name = `${subject}, relationships[${index}]`;
        (0,contract_reader/* readNode */.XH)(reader, item.value, item.path, shape, {
            subject: name,
            misplacedKeys: { from: '"from" is the property itself; it is written at a schema object only.' },
        });
        if ((0,contract_reader/* isMapping */.pi)(item.value)) {
            (0,details/* checkDetails */.bY)(reader, item.value, item.path, name);
            checkEnds(reader, item.value, item.path, name);
        }
        return item.path;
    });
}
function checkEnds(reader, value, path, subject) {
    const { from, to } = value;
    if (from === undefined || to === undefined)
        return;
    const isPair = Array.isArray(from) === Array.isArray(to);
    const hasSameLength = !Array.isArray(from) || !Array.isArray(to) || from.length === to.length;
    if (isPair && hasSameLength)
        return;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-value',
        message: `${subject}: from and to must name equally many properties.`,
        path: [...path, 'to'],
    });
}

// EXTERNAL MODULE: ./packages/quality/contract/shapes.ts
var contract_shapes = __webpack_require__(90201);
;// CONCATENATED MODULE: ./packages/quality/contract/fields.ts









/** More fields than any schema has; reached only when YAML aliases multiply (a file of a kilobyte can hold billions). */
const maxFields = 100_000;
/** Deeper than a file can nest; reached only by an alias to what encloses it. */
const maxDepth = 150;
/** The schema objects of a contract; every error in them is noted. */
function readSchema(reader, schema) {
    const budget = { left: maxFields, isSpent: false };
    return (0,contract_reader/* itemsOf */.S3)(schema, ['schema']).flatMap((item, index) => {
        const object = readSchemaObject(reader, item.value, item.path, index, budget);
        return object === undefined ? [] : [object];
    });
}
function readSchemaObject(reader, value, path, index, budget) {
    const given = (0,contract_reader/* isMapping */.pi)(value) && typeof value.name === 'string' ? `"${value.name}"` : `${index + 1}`;
    const subject = `Schema object ${given}`;
    const misplacedKeys = (0,contract_shapes/* keysOfLaterVersions */.rY)(reader.level);
    const read = (0,contract_reader/* readNode */.XH)(reader, value, path, (0,contract_shapes/* shapesOf */.et)(reader.level).schemaObject, { subject, misplacedKeys });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    (0,details/* checkDetails */.bY)(reader, value, path, subject);
    const relationships = checkRelationships(reader, value, path, 'object', subject);
    return {
        name: read.name ?? `schema-${index + 1}`,
        ...(read.physicalName === undefined ? {} : { physicalName: read.physicalName }),
        ...(read.physicalType === undefined ? {} : { physicalType: read.physicalType }),
        documentPath: path,
        value,
        fields: readFields(reader, value.properties, [...path, 'properties'], [], subject, budget),
        rules: (0,contract_reader/* itemsOf */.S3)(value.quality, [...path, 'quality']),
        relationships,
    };
}
function readFields(reader, properties, documentPath, parent, owner, budget) {
    const fields = (0,contract_reader/* itemsOf */.S3)(properties, documentPath).flatMap((item) => {
        const field = readField(reader, item.value, item.path, parent, owner, 'property', budget);
        return field === undefined ? [] : [field];
    });
    const firstOf = new Map();
    for (const field of fields) {
        const first = firstOf.get(field.name);
        if (first === undefined)
            firstOf.set(field.name, field);
        else {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'duplicate-property',
                message: `${owner} has the property "${field.name}" twice; the first is on line ${reader.document.placeOf(first.documentPath).line}.`,
                path: [...field.documentPath, 'name'],
            });
        }
    }
    return [...firstOf.values()];
}
function readField(reader, value, documentPath, parent, owner, role, budget) {
    if (!spend(reader, budget, documentPath, parent.length))
        return undefined;
    const given = (0,contract_reader/* isMapping */.pi)(value) ? value : {};
    const logicalName = typeof given.name === 'string' ? given.name : '';
    const name = typeof given.physicalName === 'string' ? given.physicalName : logicalName;
    const path = role === 'property' ? [...parent, name] : [...parent, { each: role === 'item' ? 'item' : 'entry' }];
    const subject = role === 'property' && name === ''
        ? `A property of ${owner.charAt(0).toLowerCase()}${owner.slice(1)}`
        : `Property "${(0,check_definition/* formatFieldPath */.v)('value', path)}"`;
    const shapes = (0,contract_shapes/* shapesOf */.et)(reader.level);
    const read = (0,contract_reader/* readNode */.XH)(reader, value, documentPath, role === 'property' ? shapes.property : shapes.item, {
        subject,
        misplacedKeys: (0,contract_shapes/* keysOfLaterVersions */.rY)(reader.level),
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    (0,details/* checkDetails */.bY)(reader, value, documentPath, subject);
    const logicalType = read.logicalType ?? impliedType(value);
    checkChildren(reader, value, documentPath, logicalType, role, subject);
    const { options, time } = readOptions(reader, value, documentPath, read.logicalType, subject);
    const listed = (0,enum_values/* readEnum */.a)(reader, value, documentPath, read.logicalType, subject);
    const below = (key) => [...documentPath, key];
    const readPart = (part, at, partRole) => (0,contract_reader/* isMapping */.pi)(part) ? readField(reader, part, at, path, subject, partRole, budget) : undefined;
    const items = logicalType === 'array' ? readPart(value.items, below('items'), 'item') : undefined;
    const map = (0,contract_reader/* isMapping */.pi)(value.map) ? value.map : {};
    const entryKey = readPart(map.key, [...below('map'), 'key'], 'entry');
    const entryValue = readPart(map.value, [...below('map'), 'value'], 'entry');
    return {
        name,
        logicalName,
        path,
        documentPath,
        ...(logicalType === undefined ? {} : { logicalType }),
        ...(time === undefined ? {} : { time }),
        options: listed === undefined ? options : { ...options, enum: listed },
        required: read.required ?? false,
        unique: read.unique ?? false,
        primaryKey: read.primaryKey ?? false,
        sensitive: isSensitive(value),
        children: readFields(reader, value.properties, below('properties'), path, subject, budget),
        ...(items === undefined ? {} : { items }),
        ...(entryKey === undefined ? {} : { entryKey }),
        ...(entryValue === undefined ? {} : { entryValue }),
        rules: (0,contract_reader/* itemsOf */.S3)(value.quality, below('quality')),
        relationships: checkRelationships(reader, value, documentPath, 'property', subject),
    };
}
function spend(reader, budget, path, depth) {
    budget.left -= 1;
    if (budget.left >= 0 && depth < maxDepth)
        return true;
    if (!budget.isSpent) {
        const limit = depth < maxDepth ? `more than ${maxFields.toLocaleString('en')} properties` : `over ${maxDepth} levels`;
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'contract-too-large',
            message: `The contract has ${limit} once its YAML aliases are followed.`,
            path,
        });
    }
    budget.isSpent = true;
    return false;
}
/** A property that lists properties or items says what it is. */
function impliedType(value) {
    if (Object.hasOwn(value, 'logicalType'))
        return undefined;
    if (Array.isArray(value.properties))
        return 'object';
    if ((0,contract_reader/* isMapping */.pi)(value.items))
        return 'array';
    return undefined;
}
const keyOfType = { properties: 'object', items: 'array', map: 'map' };
function checkChildren(reader, value, path, logicalType, role, subject) {
    for (const [key, owner] of Object.entries(keyOfType)) {
        const isImplied = logicalType === undefined && key !== 'map';
        if (!Object.hasOwn(value, key) || logicalType === owner || isImplied)
            continue;
        // The schemas allow properties on any item; they would describe nothing there.
        if (key === 'properties' && role === 'item')
            continue;
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'misplaced-key',
            message: `${subject}: "${key}" belongs to logicalType ${owner}, and this is ${logicalType === undefined ? 'of no type' : withArticle(logicalType)}.`,
            path: [...path, key],
            target: 'key',
        });
    }
    if (logicalType === 'map' && (0,odcs_version/* isAtLeast */.du)(reader.level, '3.2'))
        checkMap(reader, value, path, subject);
}
function checkMap(reader, value, path, subject) {
    if (!Object.hasOwn(value, 'map')) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-key',
            message: `${subject}: map is missing; a map says what its key and value are.`,
            path,
            target: 'key',
        });
        return;
    }
    const map = (0,contract_reader/* isMapping */.pi)(value.map) ? value.map : undefined;
    if (map === undefined)
        return;
    for (const key of ['key', 'value']) {
        if ((0,contract_reader/* isMapping */.pi)(map[key]))
            continue;
        const isMissing = !Object.hasOwn(map, key);
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: isMissing ? 'missing-key' : 'invalid-value',
            message: `${subject}: map.${key} ${isMissing ? 'is missing' : 'must be a mapping'}.`,
            path: [...path, 'map', key],
            ...(isMissing ? { target: 'key' } : {}),
        });
    }
    for (const key of Object.keys(map).filter((key) => key !== 'key' && key !== 'value')) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'unknown-key',
            message: `${subject}: unknown key "${key}" in map.${(0,core/* didYouMean */.au)(key, ['key', 'value'])}`,
            path: [...path, 'map', key],
            target: 'key',
        });
    }
}
function withArticle(type) {
    return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
const harmlessClasses = /^(public|none|open|unclassified|unrestricted|non-?sensitive)$/i;
const sensitiveTags = /(^|[^a-z])(pii|phi|pci|gdpr|personal|private|sensitive|confidential|restricted|secret)([^a-z]|$)/i;
/** A classification other than public, an encrypted twin, or a tag as `pii`: values of the field are never shown. */
function isSensitive(value) {
    if (typeof value.classification === 'string' && !harmlessClasses.test(value.classification.trim()))
        return true;
    if (typeof value.encryptedName === 'string')
        return true;
    return Array.isArray(value.tags) && value.tags.some((tag) => typeof tag === 'string' && sensitiveTags.test(tag));
}
/** A field and all below it, parents first. */
function* walkFields(fields) {
    for (const field of fields) {
        yield field;
        yield* walkFields(field.children);
        if (field.items !== undefined)
            yield* walkFields([field.items]);
        if (field.entryValue !== undefined)
            yield* walkFields([field.entryValue]);
    }
}


/***/ }),

/***/ 48770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readMissingValues),
/* harmony export */   x: () => (/* binding */ compileLibraryRule)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9691);
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86072);
/* harmony import */ var _enum_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31549);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18948);
/* harmony import */ var _quality_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47477);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41560);
/* harmony import */ var _structure_checks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35982);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88711);
/* harmony import */ var _topic_checks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5100);
/* harmony import */ var _uniqueness_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5191);











const metrics = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
/** What ODCS 3.0's free `rule` words mean, from its documentation and examples. */
const metricOfOldRule = {
    nullCheck: 'nullValues',
    notNull: 'nullValues',
    validValues: 'invalidValues',
    duplicateCount: 'duplicateValues',
    uniqueCheck: 'duplicateValues',
    rowCount: 'rowCount',
};
/** Old rules that are written without an operator: none may fail. */
const oldRulesOfNone = ['nullCheck', 'notNull', 'validValues', 'uniqueCheck'];
const levelOfMetric = {
    nullValues: ['property'],
    missingValues: ['property'],
    invalidValues: ['property'],
    duplicateValues: ['property', 'object'],
    rowCount: ['object'],
};
/** Compiles a rule of ODCS's library: a metric, its arguments, and one operator over the count. */
function compileLibraryRule(topic, rule) {
    const metric = readMetric(topic, rule);
    if (metric === undefined || !isAtItsLevel(topic.reader, rule, metric))
        return;
    const threshold = readRuleThreshold(topic.reader, rule);
    switch (metric) {
        case 'nullValues':
            readArguments(topic.reader, rule, metric, noArguments);
            addMetric(topic, rule, threshold, {
                check: { kind: 'completeness', counts: ['null', 'absent'], missingValues: [] },
                label: 'null-values',
                says: 'is there and not null',
            });
            break;
        case 'missingValues':
            addMetric(topic, rule, threshold, missingValues(topic.reader, rule));
            break;
        case 'invalidValues':
            addMetric(topic, rule, threshold, invalidValues(topic.reader, rule));
            break;
        case 'duplicateValues':
            compileDuplicates(topic, rule, threshold);
            break;
        case 'rowCount':
            compileRowCount(topic, rule, threshold);
    }
}
function readMetric(topic, rule) {
    const { reader } = topic;
    const { metric, rule: oldRule } = rule.value;
    const at = (key) => [...rule.documentPath, key];
    if (reader.level === '3.0') {
        if (typeof oldRule === 'string')
            return oldMetric(topic, rule, oldRule);
        if (typeof metric !== 'string') {
            if (!Object.hasOwn(rule.value, 'rule'))
                missingMetric(reader, rule, 'rule');
            return undefined;
        }
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addWarning */ .Af)(reader, {
            code: 'lenient-spelling',
            message: `${rule.subject}: "metric" came with ODCS 3.1; in 3.0 it is "rule". It is run all the same.`,
            path: at('metric'),
            target: 'key',
        });
    }
    else if (metric === undefined) {
        if (typeof oldRule !== 'string')
            missingMetric(reader, rule, 'metric');
        else {
            const meant = metrics.find((known) => known === (metricOfOldRule[oldRule] ?? oldRule));
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(reader, {
                code: 'missing-key',
                message: `${rule.subject}: "rule" became "metric" in ODCS 3.1. Write metric: ${meant ?? metrics.join(' | ')}.`,
                path: at('rule'),
                target: 'key',
            });
        }
        return undefined;
    }
    const known = metrics.find((candidate) => candidate === metric);
    if (known === undefined && typeof metric === 'string') {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(reader, {
            code: 'unknown-metric',
            message: `${rule.subject}: there is no metric "${metric}".${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(metric, metrics)}`,
            path: at('metric'),
            help: `Metrics are ${metrics.join(', ')}.`,
        });
    }
    return known;
}
function oldMetric(topic, rule, oldRule) {
    const metric = metrics.find((known) => known === (metricOfOldRule[oldRule] ?? oldRule));
    if (metric === undefined) {
        const known = [...Object.keys(metricOfOldRule), ...metrics];
        (0,_quality_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .addRuleNotExecuted */ .Q)(topic, rule, 'rule', `The rule "${oldRule}" is none that ODCS 3.0 describes.${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(oldRule, known)} Read are ${Object.keys(metricOfOldRule).join(', ')}.`);
    }
    return metric;
}
function missingMetric(reader, rule, key) {
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(reader, {
        code: 'missing-key',
        message: `${rule.subject}: ${key} is missing; a library rule names what it counts.`,
        path: rule.documentPath,
        help: `Metrics are ${metrics.join(', ')}.`,
    });
}
function isAtItsLevel(reader, rule, metric) {
    const level = rule.field === undefined ? 'object' : 'property';
    if (levelOfMetric[metric].includes(level))
        return true;
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(reader, {
        code: 'misplaced-rule',
        message: level === 'object'
            ? `${rule.subject}: ${metric} counts the values of one property; write it below that property.`
            : `${rule.subject}: ${metric} counts whole records; write it below the schema object.`,
        path: [...rule.documentPath, Object.hasOwn(rule.value, 'metric') ? 'metric' : 'rule'],
    });
    return false;
}
function readRuleThreshold(reader, rule) {
    const oldRule = typeof rule.value.rule === 'string' ? rule.value.rule : '';
    if ((0,_thresholds_js__WEBPACK_IMPORTED_MODULE_6__/* .operatorsOf */ .Rj)(rule.value).length > 0)
        return (0,_thresholds_js__WEBPACK_IMPORTED_MODULE_6__/* .readThreshold */ .WS)(reader, rule.value, rule.documentPath, rule.subject);
    if (reader.level === '3.0' && oldRulesOfNone.includes(oldRule))
        return { operator: 'mustBe', value: 0, unit: 'rows' };
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(reader, {
        code: 'missing-operator',
        message: `${rule.subject} says nothing about the count: one of ${_thresholds_js__WEBPACK_IMPORTED_MODULE_6__/* .operators */ .II.join(', ')} is missing.`,
        path: rule.documentPath,
        help: 'Write mustBe: 0 when none may fail.',
    });
    return undefined;
}
function addMetric(topic, rule, threshold, metric) {
    const { field } = rule;
    if (metric === undefined || threshold === undefined || field === undefined)
        return;
    addRuleCheck(topic, rule, {
        rule: metric.check,
        label: metric.label,
        name: `${(0,_check_definition_js__WEBPACK_IMPORTED_MODULE_9__/* .formatFieldPath */ .v)('value', field.path)} ${metric.says}`,
        path: field.path,
        threshold,
        sensitive: (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_7__/* .isSensitiveAt */ .Sd)(topic.object.fields, field.path),
    });
}
const values = zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .unknown */ .L5J()).optional();
const noArguments = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({});
const missingArguments = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ missingValues: values });
const invalidArguments = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ validValues: values, pattern: zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP().optional() });
const duplicateArguments = zod__WEBPACK_IMPORTED_MODULE_10__/* .strictObject */ .rej({ properties: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()).min(1).optional() });
/** The rule's arguments against what the metric takes. */
function readArguments(reader, rule, metric, shape) {
    const given = rule.value.arguments;
    if (given === undefined)
        return {};
    const subject = `${rule.subject}, arguments of ${metric}`;
    return (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readNode */ .XH)(reader, given, [...rule.documentPath, 'arguments'], shape, { subject }) ?? {};
}
/** Without a list: null, absent and the empty string. In a list, null stands for null and absent. */
function missingValues(reader, rule) {
    const given = readArguments(reader, rule, 'missingValues', missingArguments).missingValues;
    const label = 'missing-values';
    if (given === undefined) {
        const check = { kind: 'completeness', counts: ['null', 'absent', 'empty'], missingValues: [] };
        return { check, label, says: 'is there, not null and not empty' };
    }
    const list = readMissingValues(reader, given, [...rule.documentPath, 'arguments', 'missingValues'], rule.subject);
    if (list === undefined)
        return undefined;
    const counts = [
        ...(list.includes(null) ? ['null', 'absent'] : []),
        ...(list.includes('') ? ['empty'] : []),
    ];
    const others = list.filter((value) => value !== null && value !== '');
    const words = list.map((value) => (value === null ? 'null' : JSON.stringify(value))).join(', ');
    return { check: { kind: 'completeness', counts, missingValues: others }, label, says: `is none of ${words}` };
}
/** A list of scalars; null among them. */
function readMissingValues(reader, given, path, subject) {
    const items = (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(given, path);
    const list = [];
    for (const { value, path: at } of items) {
        if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
            list.push(value);
        }
        else {
            (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(reader, {
                code: 'invalid-list',
                message: `${subject}: missingValues may hold texts, numbers, booleans and null only.`,
                path: at,
            });
        }
    }
    if (items.length > 0)
        return list;
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(reader, {
        code: 'invalid-list',
        message: `${subject}: missingValues is empty, so nothing could be missing.`,
        path,
    });
    return undefined;
}
/** Not in `validValues`, or not matching `pattern`; nulls are no invalid values. */
function invalidValues(reader, rule) {
    const { subject, documentPath, field } = rule;
    const given = readArguments(reader, rule, 'invalidValues', invalidArguments);
    const isOld = given.validValues === undefined && Array.isArray(rule.value.validValues);
    const listPath = isOld ? [...documentPath, 'validValues'] : [...documentPath, 'arguments', 'validValues'];
    const givenList = isOld ? rule.value.validValues : given.validValues;
    const list = Array.isArray(givenList)
        ? (0,_enum_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N)(reader, (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(givenList, listPath), listPath, field?.logicalType, `${subject}: validValues`)
        : undefined;
    const pattern = typeof given.pattern === 'string'
        ? (0,_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .readPattern */ .Z)(reader, given.pattern, [...documentPath, 'arguments', 'pattern'], `${subject}: pattern`)
        : undefined;
    const label = 'invalid-values';
    if (list !== undefined) {
        const check = { kind: 'enum', values: list.values, ...(pattern === undefined ? {} : { pattern }) };
        return { check, label, says: (0,_structure_checks_js__WEBPACK_IMPORTED_MODULE_5__/* .enumWords */ .BO)(list.values) };
    }
    if (pattern !== undefined)
        return { check: { kind: 'pattern', pattern }, label, says: `matches ${pattern}` };
    if (givenList === undefined && given.pattern === undefined)
        missingValidity(reader, rule);
    return undefined;
}
function missingValidity(reader, rule) {
    const written = reader.document.value;
    const raw = rule.documentPath.reduce((value, step) => ((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(value) || Array.isArray(value) ? value[step] : undefined), written);
    // A key that slipped out of `arguments` was reported at its own place.
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .isMapping */ .pi)(raw) && (Object.hasOwn(raw, 'pattern') || Object.hasOwn(raw, 'validValues')))
        return;
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(reader, {
        code: 'missing-argument',
        message: `${rule.subject}: invalidValues needs arguments.validValues or arguments.pattern, which say what is valid.`,
        path: rule.documentPath,
    });
}
/** The number of records in the window that is read. */
function compileRowCount(topic, rule, threshold) {
    readArguments(topic.reader, rule, 'rowCount', noArguments);
    if (threshold === undefined)
        return;
    const { operator, value, unit } = threshold;
    if (unit === 'percent') {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .addProblem */ .F3)(topic.reader, {
            code: 'invalid-threshold',
            message: `${rule.subject}: rowCount is a number of records; it has no percentage.`,
            path: [...rule.documentPath, 'unit'],
        });
        return;
    }
    addRuleCheck(topic, rule, {
        rule: { kind: 'row-count', count: { operator, value } },
        label: 'row-count',
        name: 'The number of records is as expected',
        path: [],
    });
}
/** Values of one property, of several together, or whole records, that occur more than once. */
function compileDuplicates(topic, rule, threshold) {
    const { reader, object } = topic;
    const { field, subject, documentPath } = rule;
    const shape = field === undefined ? duplicateArguments : noArguments;
    const { properties } = readArguments(reader, rule, 'duplicateValues', shape);
    const names = Array.isArray(properties) ? properties : undefined;
    const fields = names === undefined
        ? [field?.path ?? []]
        : (0,_uniqueness_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveProperties */ .k)(reader, object, names, [...documentPath, 'arguments', 'properties'], subject);
    if (threshold === undefined || fields === undefined)
        return;
    const about = field?.path ?? [];
    const reason = (0,_uniqueness_js__WEBPACK_IMPORTED_MODULE_8__/* .uniquenessProblem */ .a)(about);
    if (reason !== undefined) {
        (0,_quality_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .addRuleNotExecuted */ .Q)(topic, rule, 'duplicate-values', reason);
        return;
    }
    addRuleCheck(topic, rule, {
        rule: { kind: 'uniqueness', fields },
        label: 'duplicate-values',
        name: `${names?.join(', ') ?? (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldName */ .w5)(about)} ${names === undefined || names.length === 1 ? 'is' : 'are'} unique`,
        path: [],
        about,
        threshold,
        sensitive: fields.some((path) => (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_7__/* .isSensitiveAt */ .Sd)(object.fields, path)),
    });
}
/** A check under the words that the rule has for itself. */
function addRuleCheck(topic, rule, parts) {
    const { words, documentPath } = rule;
    (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_7__/* .addCheck */ .wf)(topic, {
        ...parts,
        label: words.label ?? parts.label,
        name: words.name ?? parts.name,
        documentPath,
        severity: words.severity,
        ...(words.dimension === undefined ? {} : { dimension: words.dimension }),
    });
}


/***/ }),

/***/ 59617:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ loadContract),
  t: () => (/* binding */ topicContractFor)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./packages/quality/contract/details.ts
var details = __webpack_require__(36117);
// EXTERNAL MODULE: ./packages/quality/contract/fields.ts + 2 modules
var fields = __webpack_require__(79893);
// EXTERNAL MODULE: ./packages/quality/contract/odcs-version.ts
var odcs_version = __webpack_require__(13967);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/quality/check-definition.ts
var check_definition = __webpack_require__(86072);
// EXTERNAL MODULE: ./packages/quality/contract/custom/cel.ts
var cel = __webpack_require__(45799);
// EXTERNAL MODULE: ./packages/quality/contract/custom/engine.ts + 5 modules
var custom_engine = __webpack_require__(95722);
// EXTERNAL MODULE: ./packages/quality/contract/library-rules.ts
var library_rules = __webpack_require__(48770);
// EXTERNAL MODULE: ./packages/quality/contract/quality-rule.ts
var quality_rule = __webpack_require__(47477);
// EXTERNAL MODULE: ./packages/quality/contract/reader.ts
var contract_reader = __webpack_require__(41560);
// EXTERNAL MODULE: ./packages/quality/contract/shapes.ts
var shapes = __webpack_require__(90201);
// EXTERNAL MODULE: ./packages/quality/contract/thresholds.ts
var thresholds = __webpack_require__(88711);
// EXTERNAL MODULE: ./packages/quality/contract/topic-checks.ts
var topic_checks = __webpack_require__(5100);
;// CONCATENATED MODULE: ./packages/quality/contract/quality-rules.ts













/** Compiles all quality rules of one schema object and its properties, in the order of the contract. */
function compileQualityRules(topic) {
    for (const [index, rule] of topic.object.rules.entries())
        compileRule(topic, rule.value, rule.path, index);
    for (const field of (0,fields/* walkFields */.Fe)(topic.object.fields)) {
        for (const [index, rule] of field.rules.entries())
            compileRule(topic, rule.value, rule.path, index, field);
    }
}
const ruleTypes = ['library', 'text', 'sql', 'custom'];
function compileRule(topic, value, path, index, field) {
    const { reader } = topic;
    const at = field === undefined ? `schema object "${topic.object.name}"` : `"${(0,check_definition/* formatFieldPath */.v)('value', field.path)}"`;
    const given = (0,contract_reader/* isMapping */.pi)(value) && typeof value.name === 'string' ? `"${value.name}"` : `${index + 1}`;
    const subject = `Quality rule ${given} of ${at}`;
    const type = ruleType(value);
    const read = (0,contract_reader/* readNode */.XH)(reader, value, path, ruleShape(reader.level, type), {
        subject,
        unknownKeys: reader.level === '3.0' ? 'warning' : 'error',
        misplacedKeys: misplacedRuleKeys(type),
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return;
    (0,details/* checkDetails */.bY)(reader, value, path, subject);
    const words = (0,topic_checks/* readRuleWords */.wr)(reader, read, path, subject);
    const rule = {
        value: read,
        documentPath: path,
        subject,
        words,
        ...(field === undefined ? {} : { field }),
    };
    switch (type) {
        case 'library':
            (0,library_rules/* compileLibraryRule */.x)(topic, rule);
            break;
        case 'custom':
            compileCustomRule(topic, rule);
            break;
        case 'sql':
            checkSqlOperators(reader, rule);
            (0,quality_rule/* addRuleNotExecuted */.Q)(topic, rule, 'sql', 'SQL runs on tables; a topic has none.');
            break;
        case 'text':
            (0,quality_rule/* addRuleNotExecuted */.Q)(topic, rule, 'text', 'It is text for people.');
            break;
        case undefined:
            compileUntyped(topic, rule);
    }
}
/** The stated type; else library where a metric (or ODCS 3.0's rule) is named. */
function ruleType(value) {
    if (!(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    if (typeof value.type === 'string')
        return ruleTypes.find((type) => type === value.type);
    return Object.hasOwn(value, 'metric') || Object.hasOwn(value, 'rule') ? 'library' : undefined;
}
const ruleShapes = new Map();
function ruleShape(level, type) {
    const key = `${level} ${type}`;
    const shape = ruleShapes.get(key) ?? buildRuleShape(level, type);
    ruleShapes.set(key, shape);
    return shape;
}
function buildRuleShape(level, type) {
    const { qualityRule } = (0,shapes/* shapesOf */.et)(level);
    switch (type) {
        case 'library':
            return qualityRule.extend({
                ...shapes/* libraryRuleKeys */["in"],
                ...(level === '3.0' ? { validValues: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional() } : {}),
            });
        case 'sql':
            return qualityRule.extend(shapes/* sqlRuleKeys */.XR);
        case 'custom':
            return qualityRule.extend(shapes/* customRuleKeys */.ik);
        default:
            return qualityRule;
    }
}
/** Why a key of another type of rule, or of a rule's arguments, has no place in this one. */
function misplacedRuleKeys(type) {
    const told = {};
    for (const operator of thresholds/* operators */.II) {
        told[operator] =
            type === 'custom'
                ? `${operator} belongs to library and sql rules. A ${custom_engine/* customEngine */.sJ} check takes it inside its implementation.`
                : `${operator} belongs to library and sql rules; ${type === undefined ? 'name a metric' : `this one is ${type}`}.`;
    }
    for (const argument of ['missingValues', 'validValues', 'pattern', 'properties']) {
        told[argument] = `"${argument}" is an argument: indent it below arguments.`;
    }
    return {
        ...told,
        query: '"query" belongs to rules of type sql; write type: sql.',
        engine: '"engine" belongs to rules of type custom; write type: custom.',
        implementation: '"implementation" belongs to rules of type custom; write type: custom.',
        arguments: '"arguments" belong to library rules; name a metric.',
        metric: `"metric" belongs to library rules, and this one is ${type ?? 'none'}.`,
        rule: `"rule" belongs to library rules, and this one is ${type ?? 'none'}.`,
    };
}
function checkSqlOperators(reader, rule) {
    const given = (0,thresholds/* operatorsOf */.Rj)(rule.value);
    const [first, second] = given;
    if (second !== undefined) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'several-operators',
            message: `${rule.subject} has ${given.length} operators (${given.join(', ')}); a rule has one.`,
            path: [...rule.documentPath, second],
            target: 'key',
        });
    }
    else if (first === 'mustBeBetween' || first === 'mustNotBeBetween') {
        (0,thresholds/* readThreshold */.WS)(reader, { [first]: rule.value[first] }, rule.documentPath, rule.subject);
    }
    else if (first === undefined && reader.level !== '3.0') {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-operator',
            message: `${rule.subject} says nothing about its result: one of ${thresholds/* operators */.II.join(', ')} is missing.`,
            path: rule.documentPath,
        });
    }
}
function compileUntyped(topic, rule) {
    // An unknown word as type was reported with the allowed ones.
    if (Object.hasOwn(rule.value, 'type'))
        return;
    const remark = {
        code: 'rule-without-metric',
        message: `${rule.subject} has neither type nor metric, so there is nothing to run.`,
        path: rule.documentPath,
        help: 'Name a metric (nullValues, missingValues, invalidValues, duplicateValues, rowCount), or write type: text.',
    };
    // The 3.0 schema refuses it; later ones let it pass.
    if (topic.reader.level === '3.0')
        (0,contract_reader/* addProblem */.F3)(topic.reader, remark);
    else
        (0,contract_reader/* addWarning */.Af)(topic.reader, remark);
    (0,quality_rule/* addRuleNotExecuted */.Q)(topic, rule, 'rule', 'It has neither type nor metric.');
}
function compileCustomRule(topic, rule) {
    const { engine, implementation } = rule.value;
    if (typeof engine !== 'string')
        return;
    if (engine === custom_engine/* customEngine */.sJ) {
        (0,custom_engine/* compileCustomCheck */.Nn)(topic, rule, implementation);
        return;
    }
    if (engine === cel/* celEngine */.hm) {
        (0,cel/* compileCelRule */.yi)(topic, rule, implementation);
        return;
    }
    const near = (0,core/* didYouMean */.au)(engine, [custom_engine/* customEngine */.sJ, cel/* celEngine */.hm]);
    if (near !== '') {
        (0,contract_reader/* addWarning */.Af)(topic.reader, {
            code: 'foreign-engine',
            message: `${rule.subject}: the engine "${engine}" is not ours, so the rule is not run.${near}`,
            path: [...rule.documentPath, 'engine'],
        });
    }
    (0,quality_rule/* addRuleNotExecuted */.Q)(topic, rule, 'custom', `It is for the engine "${engine}".`);
}

;// CONCATENATED MODULE: ./packages/quality/contract/server-kinds.ts


/** Keys of each type of server beside the common ones, from the ODCS 3.2 schema: required, then after `|` optional. */
const keysOfKind = {
    api: 'location',
    athena: 'schema | catalog regionName stagingDir workgroup',
    azure: 'format location | delimiter encoding',
    bigquery: 'dataset project',
    btrieve: 'database host | port',
    clickhouse: 'database host port',
    cloudsql: 'database host port schema',
    custom: '| account catalog database dataset delimiter encoding endpointUrl format host location path port project region regionName schema serviceName stagingDir stream warehouse',
    databricks: 'catalog schema | host',
    db2: 'database host port | schema',
    denodo: 'host port | database',
    dremio: 'host port | schema',
    duckdb: 'database | schema',
    exasol: 'host | port schema',
    fastobjects: 'database | host port',
    glue: 'account database | encoding format location',
    hana: 'host | database port schema',
    hive: 'database host | port',
    iceberg: 'catalog catalogUrl | namespace warehouse',
    impala: 'database host | port',
    informix: 'database host | port',
    ingres: 'database host | port',
    kafka: 'host | encoding format',
    kinesis: '| encoding format region',
    local: 'format path | encoding',
    mysql: 'database host port',
    oracle: 'host port serviceName',
    poet: 'database | host port',
    postgres: 'database host port schema',
    postgresql: 'database host port schema',
    presto: 'host | catalog schema',
    pubsub: 'project',
    redshift: 'database schema | account host region',
    s3: 'location | delimiter encoding endpointUrl format',
    sftp: 'location | delimiter encoding format',
    snowflake: 'account database schema | host port warehouse',
    sqlserver: 'database host schema | port',
    synapse: 'database host port',
    teradata: 'host | database port',
    trino: 'catalog host port schema',
    vectorwise: 'database host | port',
    versant: 'database | host port',
    vertica: 'database host port schema',
    zen: 'database host | port',
};
const since31 = new Set(['hive', 'impala', 'zen']);
const since32 = new Set([
    ...['btrieve', 'exasol', 'fastobjects', 'hana', 'iceberg', 'ingres', 'poet', 'teradata', 'vectorwise', 'versant'],
]);
const keysSince32 = new Set(['encoding', 'workgroup']);
/** The words that `type` of a server may be. */
function serverKindsOf(level) {
    return Object.keys(keysOfKind).filter((kind) => ((0,odcs_version/* isAtLeast */.du)(level, '3.1') || !since31.has(kind)) && ((0,odcs_version/* isAtLeast */.du)(level, '3.2') || !since32.has(kind)));
}
/** The keys that a type of server adds to the common ones. */
function serverKeysOf(kind, level) {
    const [required = [], optional = []] = (keysOfKind[kind] ?? '').split('|').map(words);
    const isNew = (0,odcs_version/* isAtLeast */.du)(level, '3.2');
    const port = isNew ? schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]) : schemas/* int */.Whr();
    const keys = {};
    for (const key of [...required, ...optional]) {
        if (!isNew && keysSince32.has(key))
            continue;
        const value = key === 'port' ? port : schemas/* string */.YjP();
        keys[key] =
            required.includes(key) || (!isNew && kind === 'athena' && key === 'stagingDir') ? value : value.optional();
    }
    return keys;
}
/** The keys that some type of server has: all that can be said of one whose type is missing or unknown. */
function anyServerKeys() {
    const keys = Object.values(keysOfKind).flatMap((text) => words(text.replace('|', ' ')));
    return Object.fromEntries(keys.map((key) => [key, schemas/* unknown */.L5J().optional()]));
}
function words(text) {
    return text.split(' ').filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./packages/quality/contract/servers.ts





/**
 * Checks all servers and answers what the Kafka ones say: those that `wanted` names (by server or environment), else all.
 * Where several disagree nothing is answered, so that a run never picks one of two clusters by chance.
 */
function readServers(reader, servers, wanted) {
    const all = (0,contract_reader/* itemsOf */.S3)(servers, ['servers']);
    const kafka = [];
    const names = [];
    for (const [index, item] of all.entries()) {
        const server = readServer(reader, item.value, item.path, `Server ${index + 1}`);
        if (server === undefined)
            continue;
        names.push(server.name);
        if (server.type !== 'kafka')
            continue;
        const isWanted = wanted === undefined || server.name === wanted || server.environment === wanted;
        const facts = kafkaFacts(reader, server.value, item.path, server.name);
        if (isWanted)
            kafka.push(facts);
    }
    if (wanted !== undefined && kafka.length === 0) {
        const known = names.length === 0 ? 'It lists no servers.' : `It has ${names.map((name) => `"${name}"`).join(', ')}.`;
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'unknown-server',
            message: `The contract has no Kafka server "${wanted}". ${known}`,
            path: ['servers'],
            target: 'key',
        });
    }
    return { ...agreed(kafka), areAllKafka: all.length > 0 && all.every((item) => isKafka(item.value)) };
}
function isKafka(value) {
    return (0,contract_reader/* isMapping */.pi)(value) && value.type === 'kafka';
}
function readServer(reader, value, path, fallbackName) {
    const { server: common } = (0,shapes/* shapesOf */.et)(reader.level);
    const given = (0,contract_reader/* isMapping */.pi)(value) ? value : {};
    const kinds = serverKindsOf(reader.level);
    const type = typeof given.type === 'string' ? given.type : undefined;
    const isKnown = type !== undefined && kinds.includes(type);
    const subject = typeof given.server === 'string' ? `Server "${given.server}"` : fallbackName;
    const lenientKeys = type === 'kafka' ? { topic: schemas/* string */.YjP().optional() } : {};
    const shape = common.extend(isKnown ? { ...serverKeysOf(type, reader.level), ...lenientKeys } : anyServerKeys());
    const read = (0,contract_reader/* readNode */.XH)(reader, value, path, shape, {
        subject,
        unknownKeys: reader.level === '3.0' ? 'warning' : 'error',
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    (0,details/* checkDetails */.bY)(reader, value, path, subject);
    if (type !== undefined && !isKnown) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-value',
            message: `${subject}: type is "${type}": ${(0,contract_reader/* oneOf */.yL)(kinds, type)}`,
            path: [...path, 'type'],
        });
    }
    return {
        name: typeof read.server === 'string' ? read.server : fallbackName,
        type: type ?? '',
        ...(typeof given.environment === 'string' ? { environment: given.environment } : {}),
        value,
    };
}
const payloadFormats = ['json', 'avro', 'protobuf', 'string'];
function kafkaFacts(reader, value, path, name) {
    const topic = topicOf(reader, value, path, name);
    const registry = (0,details/* customProperty */.fY)(value, path, 'schemaRegistryUrl');
    const format = payloadFormat(reader, value.format, [...path, 'format'], name);
    return {
        name,
        ...(typeof value.host === 'string' ? { bootstrapServers: value.host } : {}),
        ...(format === undefined ? {} : { format }),
        ...(typeof registry?.value === 'string' ? { schemaRegistryUrl: registry.value } : {}),
        ...(topic === undefined ? {} : { topic }),
    };
}
function payloadFormat(reader, given, path, name) {
    if (typeof given !== 'string')
        return undefined;
    const format = payloadFormats.find((known) => known === given.toLowerCase());
    if (format === undefined) {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'unknown-format',
            message: `Server "${name}": the format "${given}" is not read; the format is told from the records. Read are ${payloadFormats.join(', ')}.`,
            path,
        });
    }
    return format;
}
/** A custom property `topic`, else the `topic` key that no ODCS schema knows but tools write. */
function topicOf(reader, value, path, name) {
    const custom = (0,details/* customProperty */.fY)(value, path, 'topic');
    if (typeof custom?.value === 'string')
        return { name: custom.value, path: custom.path };
    if (!Object.hasOwn(value, 'topic'))
        return undefined;
    (0,contract_reader/* addWarning */.Af)(reader, {
        code: 'lenient-spelling',
        message: `Server "${name}": ODCS has no key "topic" for Kafka servers; it is read all the same.`,
        path: [...path, 'topic'],
        target: 'key',
        help: 'Write the topic as physicalName of the schema object, with physicalType: topic.',
    });
    return typeof value.topic === 'string' ? { name: value.topic, path: [...path, 'topic'] } : undefined;
}
function agreed(servers) {
    const [first] = servers;
    if (first === undefined)
        return {};
    const same = (key) => servers.every((server) => server[key] === first[key]);
    const { bootstrapServers, format, schemaRegistryUrl, topic } = first;
    return {
        ...(bootstrapServers !== undefined && same('bootstrapServers') ? { bootstrapServers } : {}),
        ...(format !== undefined && same('format') ? { format } : {}),
        ...(schemaRegistryUrl !== undefined && same('schemaRegistryUrl') ? { schemaRegistryUrl } : {}),
        ...(topic !== undefined && servers.every((server) => server.topic?.name === topic.name) ? { topic } : {}),
    };
}

// EXTERNAL MODULE: ./packages/quality/contract/event-time.ts
var event_time = __webpack_require__(35509);
// EXTERNAL MODULE: ./packages/quality/contract/field-path.ts
var field_path = __webpack_require__(65247);
;// CONCATENATED MODULE: ./packages/quality/contract/service-levels.ts







/** The properties that ODCS recommends (any case), their short forms, and `freshness`, which tools execute. */
const propertyOfWord = {
    freshness: 'freshness',
    latency: 'latency',
    ly: 'latency',
    availability: 'availability',
    av: 'availability',
    throughput: 'throughput',
    th: 'throughput',
    errorrate: 'errorRate',
    er: 'errorRate',
    generalavailability: 'generalAvailability',
    ga: 'generalAvailability',
    endofsupport: 'endOfSupport',
    es: 'endOfSupport',
    endoflife: 'endOfLife',
    el: 'endOfLife',
    retention: 'retention',
    re: 'retention',
    frequency: 'frequency',
    fy: 'frequency',
    timetodetect: 'timeToDetect',
    td: 'timeToDetect',
    timetonotify: 'timeToNotify',
    tn: 'timeToNotify',
    timetorepair: 'timeToRepair',
    tr: 'timeToRepair',
};
/** Compiles the contract's service levels into the topics that they are about. */
function compileServiceLevels(reader, contract, topics) {
    const defaultElement = typeof contract.slaDefaultElement === 'string' ? contract.slaDefaultElement : undefined;
    for (const [index, item] of (0,contract_reader/* itemsOf */.S3)(contract.slaProperties, ['slaProperties']).entries()) {
        const level = readServiceLevel(reader, item.value, item.path, index);
        if (level === undefined)
            continue;
        const targets = readElements(reader, level, defaultElement, topics);
        const compile = Object.hasOwn(executed, level.property) ? executed[level.property] : undefined;
        if (compile === undefined)
            addLevelNotExecuted(level, targets, topics, reasonOf(level.property));
        else
            compile(reader, level, targets);
    }
}
function readServiceLevel(reader, value, documentPath, index) {
    const given = (0,contract_reader/* isMapping */.pi)(value) && typeof value.property === 'string' ? `"${value.property}"` : `${index + 1}`;
    const subject = `Service level ${given}`;
    const read = (0,contract_reader/* readNode */.XH)(reader, value, documentPath, (0,shapes/* shapesOf */.et)(reader.level).serviceLevel, {
        subject,
        unknownKeys: reader.level === '3.0' ? 'warning' : 'error',
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    (0,details/* checkDetails */.bY)(reader, value, documentPath, subject);
    if (read.property === undefined)
        return undefined;
    return { value: read, documentPath, subject, property: readProperty(reader, read.property, documentPath, subject) };
}
function readProperty(reader, word, path, subject) {
    const lower = word.trim().toLowerCase();
    const known = Object.hasOwn(propertyOfWord, lower) ? propertyOfWord[lower] : undefined;
    if (known !== undefined)
        return known;
    const near = (0,core/* didYouMean */.au)(word, new Set(Object.values(propertyOfWord)));
    if (near !== '') {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'unknown-service-level',
            message: `${subject}: this property is not known, so it is not checked.${near}`,
            path: [...path, 'property'],
        });
    }
    return word;
}
/**
 * What a service level is about: `object.field` texts separated by commas; the object may be left out when the contract
 * has one. Without an element it is about the records of every topic.
 */
function readElements(reader, level, defaultElement, topics) {
    const own = typeof level.value.element === 'string' ? level.value.element : undefined;
    const text = own ?? defaultElement;
    if (text === undefined)
        return topics.map((topic) => ({ topic }));
    const path = own === undefined ? ['slaDefaultElement'] : [...level.documentPath, 'element'];
    const elements = text
        .split(',')
        .map((element) => element.trim())
        .filter((element) => element !== '');
    return elements.flatMap((element) => {
        const target = readElement(element, topics);
        if (target !== undefined)
            return [target];
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'unknown-field',
            message: `${level.subject}: the contract has no element "${element}".${nearElement(element, topics)}`,
            path,
            help: 'An element is written object.field, as crypto-prices.bitcoin.last_updated_at.',
        });
        return [];
    });
}
function readElement(element, topics) {
    for (const topic of topics) {
        for (const name of objectNames(topic)) {
            if (element === name)
                return { topic };
            if (!element.startsWith(`${name}.`))
                continue;
            const path = (0,field_path/* parseFieldPath */.Zl)(element.slice(name.length + 1));
            const field = path === undefined ? undefined : (0,field_path/* findField */.UI)(topic.object.fields, path);
            if (field !== undefined)
                return { topic, field };
        }
    }
    const [only, second] = topics;
    const path = (0,field_path/* parseFieldPath */.Zl)(element);
    if (only === undefined || second !== undefined || path === undefined)
        return undefined;
    const field = (0,field_path/* findField */.UI)(only.object.fields, path);
    return field === undefined ? undefined : { topic: only, field };
}
function objectNames(topic) {
    const { name, physicalName } = topic.object;
    return [...new Set([name, ...(physicalName === undefined ? [] : [physicalName]), topic.topic])];
}
function nearElement(element, topics) {
    for (const topic of topics) {
        const owner = objectNames(topic).find((name) => element.startsWith(`${name}.`));
        const inside = owner === undefined ? element : element.slice(owner.length + 1);
        const [near] = (0,field_path/* nearestFields */.OC)(topic.object.fields, inside);
        if (near !== undefined)
            return ` Did you mean "${owner ?? topic.object.name}.${near}"?`;
    }
    return '';
}
/** The service levels that records can show. */
const executed = {
    freshness: compileFreshness,
    latency: compileLatency,
    frequency: compileFrequency,
    throughput: compileThroughput,
    errorRate: compileErrorRate,
};
function reasonOf(property) {
    return property === 'retention'
        ? 'Retention is a setting of the topic, not a property of its records.'
        : `"${property}" is a promise about the service, not about its records.`;
}
function addLevelCheck(level, { topic, field }, { rule, name }) {
    const path = field?.path ?? [];
    (0,topic_checks/* addCheck */.wf)(topic, {
        rule,
        label: labelOf(level),
        name,
        path,
        documentPath: level.documentPath,
        sensitive: (0,topic_checks/* isSensitiveAt */.Sd)(topic.object.fields, path),
    });
}
function labelOf(level) {
    return typeof level.value.id === 'string' ? level.value.id : level.property;
}
function compileFreshness(reader, level, targets) {
    const maxAgeMs = readAge(reader, level);
    for (const target of targets) {
        const { field } = target;
        if (field !== undefined && !(0,event_time/* canHoldTime */.hs)(reader, field, [...level.documentPath, 'element'], level.subject))
            continue;
        if (maxAgeMs === undefined)
            continue;
        const source = field === undefined
            ? { source: 'record-timestamp' }
            : { source: 'field', time: (0,event_time/* timeOf */.nR)(field) };
        addLevelCheck(level, target, {
            rule: { kind: 'freshness', maxAgeMs, perKey: false, toleratedFutureMs: event_time/* defaultToleratedFutureMs */.bz, ...source },
            name: `The newest ${field === undefined ? 'record' : (0,topic_checks/* fieldName */.w5)(field.path)} is at most ${(0,core/* formatDuration */.a3)(maxAgeMs)} old`,
        });
    }
}
/** Broker time less event time, so it needs the field that holds the latter. */
function compileLatency(reader, level, targets) {
    const maxLatencyMs = readAge(reader, level);
    for (const target of targets) {
        const { field } = target;
        if (field === undefined) {
            addLevelNotExecuted(level, [target], [], 'Latency is the time from an event to its record: name the field of the event time as element.');
            continue;
        }
        if (!(0,event_time/* canHoldTime */.hs)(reader, field, [...level.documentPath, 'element'], level.subject))
            continue;
        if (maxLatencyMs === undefined)
            continue;
        addLevelCheck(level, target, {
            rule: { kind: 'latency', maxLatencyMs, time: (0,event_time/* timeOf */.nR)(field) },
            name: `${(0,topic_checks/* fieldName */.w5)(field.path)} is recorded within ${(0,core/* formatDuration */.a3)(maxLatencyMs)}`,
        });
    }
}
function compileFrequency(reader, level, targets) {
    const everyMs = readAge(reader, level);
    if (everyMs === undefined)
        return;
    const name = `A record comes at least every ${(0,core/* formatDuration */.a3)(everyMs)}`;
    for (const { topic } of targets)
        addLevelCheck(level, { topic }, { rule: { kind: 'frequency', everyMs }, name });
}
/** `records/s`, `msg/min`, `rows per hour`; bytes are another thing. */
const rateUnit = /^(?:records?|rows?|messages?|msgs?|events?)\s*(?:\/|per)\s*(s|sec|second|m|min|minute|h|hour|d|day)$/i;
function compileThroughput(reader, level, targets) {
    const { unit } = level.value;
    const [, per] = rateUnit.exec(typeof unit === 'string' ? unit.trim() : 'records/s') ?? [];
    if (per === undefined) {
        addLevelNotExecuted(level, targets, [], `The unit "${String(unit)}" is not measured; records/s, records/min and records/h are.`);
        return;
    }
    const amount = readAmount(reader, level);
    if (amount === undefined)
        return;
    const perSecond = (amount * 1_000) / (msOfUnit[per.toLowerCase()] ?? 1_000);
    const rule = { kind: 'throughput', perSecond: { operator: 'mustBeGreaterOrEqualTo', value: perSecond } };
    const name = `At least ${amount} ${typeof unit === 'string' ? unit.trim() : 'records/s'} arrive`;
    for (const { topic } of targets)
        addLevelCheck(level, { topic }, { rule, name });
}
function compileErrorRate(reader, level, targets) {
    const { unit } = level.value;
    if (unit !== undefined && !(typeof unit === 'string' && /^(percent|percentage|%)$/i.test(unit.trim()))) {
        addLevelNotExecuted(level, targets, [], `The unit "${String(unit)}" is not measured; percent is.`);
        return;
    }
    const { value } = level.value;
    const percent = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof percent !== 'number' || !(percent >= 0 && percent <= 100)) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-service-level',
            message: `${level.subject}: value is ${(0,contract_reader/* shown */.SP)(value)}: expected a percentage from 0 to 100.`,
            path: [...level.documentPath, 'value'],
        });
        return;
    }
    const rule = { kind: 'error-rate', percent: { operator: 'mustBeLessOrEqualTo', value: percent } };
    for (const { topic } of targets) {
        addLevelCheck(level, { topic }, { rule, name: `At most ${percent} % of the records are wrong` });
    }
}
const dayMs = 86_400_000;
/** Units as ODCS writes them; a month is 30 days, a year 365. */
const msOfUnit = {
    ...unit(1, 'ms', 'millisecond', 'milliseconds'),
    ...unit(1_000, 's', 'sec', 'second', 'seconds'),
    ...unit(60_000, 'm', 'min', 'minute', 'minutes'),
    ...unit(3_600_000, 'h', 'hr', 'hour', 'hours'),
    ...unit(dayMs, 'd', 'day', 'days'),
    ...unit(7 * dayMs, 'w', 'week', 'weeks'),
    ...unit(30 * dayMs, 'month', 'months'),
    ...unit(365 * dayMs, 'y', 'yr', 'year', 'years'),
};
function unit(ms, ...words) {
    return Object.fromEntries(words.map((word) => [word, ms]));
}
const longestAgeMs = 100 * 365 * dayMs;
/** The value with its unit, or a duration as `5m` without one. */
function readAge(reader, level) {
    const { value, unit: unitWord } = level.value;
    const problem = (key, message) => {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-service-level',
            message: `${level.subject}: ${message}`,
            path: [...level.documentPath, key],
        });
        return undefined;
    };
    if (typeof unitWord !== 'string') {
        const ms = typeof value === 'string' ? (0,core/* parseDuration */.E9)(value) : undefined;
        if (ms !== undefined && ms > 0)
            return ms;
        return problem('value', `value is ${(0,contract_reader/* shown */.SP)(value)} without a unit: expected a number and a unit (s, m, h, d, ...), or a duration as "5m".`);
    }
    const amount = readAmount(reader, level);
    if (amount === undefined)
        return undefined;
    const word = unitWord.trim().toLowerCase();
    const unitMs = Object.hasOwn(msOfUnit, word) ? msOfUnit[word] : undefined;
    if (unitMs === undefined) {
        return problem('unit', `unit is "${unitWord}": expected ms, s, m, h, d, w or y.${(0,core/* didYouMean */.au)(word, Object.keys(msOfUnit))}`);
    }
    const ms = Math.round(amount * unitMs);
    return ms > longestAgeMs ? problem('value', `${amount} ${unitWord} is more than a hundred years.`) : ms;
}
/** A number above 0, which may be written as text. */
function readAmount(reader, level) {
    const { value } = level.value;
    const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof amount === 'number' && amount > 0 && Number.isFinite(amount))
        return amount;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-service-level',
        message: `${level.subject}: value is ${(0,contract_reader/* shown */.SP)(value)}: expected a number above 0.`,
        path: [...level.documentPath, 'value'],
    });
    return undefined;
}
/** Without a target it concerns every topic. */
function addLevelNotExecuted(level, targets, topics, reason) {
    const at = targets.length > 0 ? targets : topics.map((topic) => ({ topic }));
    for (const { topic, field } of at) {
        (0,topic_checks/* addNotExecuted */.Cy)(topic, {
            label: labelOf(level),
            name: `Service level ${level.property}`,
            path: field?.path ?? [],
            documentPath: level.documentPath,
            reason,
        });
    }
}

// EXTERNAL MODULE: ./packages/quality/contract/structure-checks.ts
var structure_checks = __webpack_require__(35982);
;// CONCATENATED MODULE: ./packages/quality/contract/load.ts











/**
 * Reads a data contract of the Open Data Contract Standard (3.0, 3.1, 3.2) and compiles what it says about each topic to
 * checks. `file` names it in places and messages. A text that `mentionsCel` needs `loadCel` before. Never throws for what
 * a text holds; docs/contracts.md says what each part of a contract becomes.
 */
function loadContract(text, file, options = {}) {
    const parsed = (0,core/* parseDocument */.Tp)(text, file);
    if (!parsed.ok)
        return parsed;
    const { document } = parsed;
    const level = (0,odcs_version/* odcsLevelOf */.$g)(document);
    if (typeof level !== 'string')
        return { ok: false, problems: [level] };
    const reader = { document, level, problems: [], warnings: [] };
    const contract = readContract(reader, document.value, options);
    if (contract === undefined || reader.problems.length > 0)
        return { ok: false, problems: inOrder(reader.problems) };
    return { ok: true, contract: { ...contract, warnings: inOrder(reader.warnings) } };
}
function inOrder(problems) {
    return [...problems].sort((left, right) => (left.place?.line ?? 0) - (right.place?.line ?? 0) || (left.place?.column ?? 0) - (right.place?.column ?? 0));
}
function readContract(reader, value, options) {
    const read = (0,contract_reader/* readNode */.XH)(reader, value, [], (0,shapes/* shapesOf */.et)(reader.level).contract, {
        subject: 'Contract',
        misplacedKeys: { ...(0,shapes/* keysOfLaterVersions */.rY)(reader.level), ...misplacedAtTop },
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    (0,details/* checkContractDetails */.Dv)(reader, value);
    const servers = readServers(reader, value.servers, options.server);
    const objects = (0,fields/* readSchema */.G7)(reader, value.schema);
    const compiled = objects.map((object) => compileObject(reader, object, servers, objects.length));
    const topics = compiled.filter(({ object }) => isTopic(reader, object, servers));
    checkTopics(reader, topics, objects);
    compileServiceLevels(reader, value, topics);
    return {
        file: reader.document.file,
        id: read.id ?? '',
        ...(read.name === undefined ? {} : { name: read.name }),
        version: read.version ?? '',
        topics: topics.map((topic) => topicContract(topic, servers)),
    };
}
const misplacedAtTop = {
    quality: '"quality" belongs to a schema object or a property; there is none at the top of a contract.',
    properties: '"properties" belong to a schema object; write them below schema.',
    topic: '"topic" is no key of ODCS; write it as physicalName of the schema object, with physicalType: topic.',
};
function compileObject(reader, object, servers, objectCount) {
    const topic = {
        reader,
        topic: topicName(object, servers, objectCount),
        object,
        checks: [],
        notExecuted: [],
        ids: new Set(),
    };
    (0,structure_checks/* compileStructure */.jI)(topic);
    compileQualityRules(topic);
    return topic;
}
/**
 * The physicalName of an object whose physicalType is topic; else the topic that the server names, when there is one
 * object only; else physicalName or name.
 */
function topicName(object, servers, objectCount) {
    const { physicalName, physicalType } = object;
    if (physicalName !== undefined && physicalType?.trim().toLowerCase() === 'topic')
        return physicalName;
    if (servers.topic !== undefined && objectCount === 1)
        return servers.topic.name;
    return physicalName ?? object.name;
}
/** A schema object that says it is a topic, or that can be nothing else. */
function isTopic(reader, object, servers) {
    const type = object.physicalType?.trim().toLowerCase();
    const hasServers = (0,contract_reader/* itemsOf */.S3)((0,contract_reader/* isMapping */.pi)(reader.document.value) ? reader.document.value.servers : [], []).length > 0;
    if (type === 'topic' || servers.areAllKafka || (type === undefined && !hasServers))
        return true;
    if (type === undefined && servers.bootstrapServers !== undefined)
        return true;
    (0,contract_reader/* addWarning */.Af)(reader, {
        code: 'not-a-topic',
        message: `Schema object "${object.name}" is ${type === undefined ? 'on no Kafka server' : `a ${type}`}, so it is not checked. Say physicalType: topic if it is one.`,
        path: [...object.documentPath, type === undefined ? 'name' : 'physicalType'],
    });
    return false;
}
function checkTopics(reader, topics, objects) {
    const seen = new Map();
    for (const topic of topics) {
        const first = seen.get(topic.topic);
        if (first === undefined)
            seen.set(topic.topic, topic);
        else {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'duplicate-topic',
                message: `Schema objects "${first.object.name}" and "${topic.object.name}" are both about the topic ${topic.topic}; one is expected.`,
                path: [...topic.object.documentPath, topic.object.physicalName === undefined ? 'name' : 'physicalName'],
            });
        }
    }
    if (topics.length > 0)
        return;
    (0,contract_reader/* addWarning */.Af)(reader, {
        code: 'no-topic',
        message: objects.length === 0
            ? 'The contract has no schema, so there is nothing to check.'
            : 'No schema object of the contract is a topic.',
        path: objects.length === 0 ? [] : ['schema'],
        target: 'key',
    });
}
function topicContract(topic, servers) {
    const { object, reader } = topic;
    const registry = servers.schemaRegistryUrl ?? registryOf(object.value);
    return {
        topic: topic.topic,
        place: reader.document.placeOf([
            ...object.documentPath,
            object.physicalName === undefined ? 'name' : 'physicalName',
        ]),
        ...(servers.format === undefined ? {} : { format: servers.format }),
        ...(registry === undefined ? {} : { schemaRegistryUrl: registry }),
        ...(servers.bootstrapServers === undefined ? {} : { bootstrapServers: servers.bootstrapServers }),
        checks: topic.checks,
        notExecuted: topic.notExecuted,
        isSensitive: (path) => (0,topic_checks/* isSensitiveAt */.Sd)(object.fields, path),
    };
}
/** The registry as ODCS's own example writes it: an authoritative definition of type implementation. */
function registryOf(object) {
    for (const { value } of (0,contract_reader/* itemsOf */.S3)(object.authoritativeDefinitions, [])) {
        if (!(0,contract_reader/* isMapping */.pi)(value) || value.type !== 'implementation' || typeof value.url !== 'string')
            continue;
        const base = /^(https?:\/\/[^?#]+?)\/(?:subjects|schemas)\b/.exec(value.url)?.[1];
        if (base !== undefined)
            return base;
        if (/^https?:\/\//.test(value.url) && /registry/i.test(value.url))
            return value.url;
    }
    return undefined;
}
/** What a contract says about one topic, or a problem that names the topics it is about. */
function topicContractFor(contract, topic) {
    const found = contract.topics.find((candidate) => candidate.topic === topic);
    if (found !== undefined)
        return { ok: true, topicContract: found };
    const names = contract.topics.map((candidate) => candidate.topic);
    const about = names.length === 0
        ? 'no topic'
        : `the topic${names.length === 1 ? '' : 's'} ${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`;
    const [first] = contract.topics;
    return {
        ok: false,
        problem: {
            code: 'contract-for-another-topic',
            message: `${contract.file} says nothing about the topic ${topic}; it is about ${about}.${(0,core/* didYouMean */.au)(topic, names)}`,
            place: first?.place ?? { file: contract.file, line: 1, column: 1 },
            help: 'Give another contract or topic, or correct physicalName in the contract.',
        },
    };
}


/***/ }),

/***/ 13967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ odcsLevelOf),
/* harmony export */   du: () => (/* binding */ isAtLeast)
/* harmony export */ });
/* unused harmony export supportedVersions */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41560);


const levelOfVersion = {
    'v3.0.0': '3.0',
    'v3.0.1': '3.0',
    'v3.0.2': '3.0',
    'v3.1.0': '3.1',
    'v3.2.0': '3.2',
};
const supportedVersions = Object.keys(levelOfVersion);
function isAtLeast(level, wanted) {
    return level >= wanted;
}
/** Which rules a contract asks for by its `apiVersion`, or why it cannot be read. */
function odcsLevelOf(document) {
    const { value, file } = document;
    const supported = `Supported are ${supportedVersions.join(', ')}.`;
    if (!(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)) {
        return {
            code: 'not-a-contract',
            message: `${file} holds ${Array.isArray(value) ? 'a list' : 'a single value'}, not a data contract.`,
            place: document.placeOf([]),
            help: 'A contract is a mapping that starts with apiVersion: v3.1.0 and kind: DataContract (Open Data Contract Standard).',
        };
    }
    if (!Object.hasOwn(value, 'apiVersion'))
        return withoutVersion(document, value, supported);
    const given = value.apiVersion;
    const version = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
    const level = Object.hasOwn(levelOfVersion, version) ? levelOfVersion[version] : undefined;
    if (level !== undefined && typeof given === 'string')
        return level;
    const place = document.placeOf(['apiVersion']);
    if (/^v?2\./.test(version)) {
        return {
            code: 'unsupported-contract-version',
            message: `apiVersion ${version} is an ODCS 2 contract, whose format is another one. ${supported}`,
            place,
            help: 'Rewrite it as ODCS 3: dataset becomes schema, columns become properties.',
        };
    }
    const spelling = supportedVersions.find((known) => known.slice(1) === version || known === version.toLowerCase());
    return {
        code: 'unsupported-contract-version',
        message: `apiVersion is ${(0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given)}. ${supported}${spelling === undefined ? (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(version, supportedVersions) : ` Write ${spelling}.`}`,
        place,
    };
}
function withoutVersion(document, value, supported) {
    if (Object.hasOwn(value, 'dataContractSpecification')) {
        return {
            code: 'unsupported-contract-version',
            message: 'This is a contract of the Data Contract Specification, not of the Open Data Contract Standard (ODCS).',
            place: document.placeOf(['dataContractSpecification'], 'key'),
            help: `Convert it: datacontract export odcs does that. ${supported}`,
        };
    }
    return {
        code: 'not-a-contract',
        message: `apiVersion is missing, so ${document.file} is no ODCS data contract.`,
        place: document.placeOf([]),
        help: `${supported}${didYouMeanVersionKey(value)}`,
    };
}
function didYouMeanVersionKey(value) {
    const near = Object.keys(value).find((key) => (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(key, ['apiVersion']) !== '');
    return near === undefined ? '' : ` Did you mean apiVersion where ${JSON.stringify(near)} stands?`;
}


/***/ }),

/***/ 47477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addRuleNotExecuted)
/* harmony export */ });
/* harmony import */ var _topic_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5100);

/** Notes a rule that cannot run, by the name it gives itself. */
function addRuleNotExecuted(topic, rule, label, reason) {
    const path = rule.field?.path ?? [];
    (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .addNotExecuted */ .Cy)(topic, {
        label: rule.words.label ?? label,
        name: rule.words.name ?? firstLine(rule.value.description) ?? `${label} of ${(0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldName */ .w5)(path)}`,
        path,
        documentPath: rule.documentPath,
        reason,
    });
}
function firstLine(description) {
    if (typeof description !== 'string')
        return undefined;
    const line = description.trim().split('\n')[0] ?? '';
    return line === '' ? undefined : line.slice(0, 100);
}


/***/ }),

/***/ 90201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ detailShapesOf),
/* harmony export */   XR: () => (/* binding */ sqlRuleKeys),
/* harmony export */   ds: () => (/* binding */ operatorKeys),
/* harmony export */   et: () => (/* binding */ shapesOf),
/* harmony export */   ik: () => (/* binding */ customRuleKeys),
/* harmony export */   "in": () => (/* binding */ libraryRuleKeys),
/* harmony export */   rY: () => (/* binding */ keysOfLaterVersions)
/* harmony export */ });
/* unused harmony export logicalTypes */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691);


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP();
const flag = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY();
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig();
const whole = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr();
const mapping = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
const list = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J());
const anything = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, amount, flag, zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ(), list, mapping]);
const scalar = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, amount, flag, zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()]);
const oldStableId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z0-9_-]+$/, 'expected letters, digits, "_" and "-" only');
const newStableId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^\s.#/\\@!%&^]+$/, 'expected no space and none of . # / \\ @ ! % & ^');
const tags = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text);
const contractKeys = {
    version: text,
    apiVersion: text,
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('DataContract'),
    id: text,
    status: text,
    name: text.optional(),
    tenant: text.optional(),
    tags: tags.optional(),
    servers: list.optional(),
    dataProduct: text.optional(),
    description: mapping.optional(),
    domain: text.optional(),
    schema: list.optional(),
    support: list.optional(),
    price: mapping.optional(),
    team: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([mapping, list]).optional(),
    roles: list.optional(),
    slaDefaultElement: text.optional(),
    slaProperties: list.optional(),
    authoritativeDefinitions: list.optional(),
    customProperties: list.optional(),
    contractCreatedTs: text.optional(),
};
const elementKeys = {
    id: oldStableId.optional(),
    physicalType: text.optional(),
    description: text.optional(),
    businessName: text.optional(),
    authoritativeDefinitions: list.optional(),
    tags: tags.optional(),
    customProperties: list.optional(),
};
const schemaObjectKeys = {
    ...elementKeys,
    name: text,
    logicalType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['object', 'blob']).optional(),
    physicalName: text.optional(),
    dataGranularityDescription: text.optional(),
    properties: list.optional(),
    relationships: list.optional(),
    quality: list.optional(),
};
const logicalTypes = [
    'string',
    'date',
    'timestamp',
    'time',
    'number',
    'integer',
    'object',
    'array',
    'boolean',
];
const newLogicalTypes = [...logicalTypes, 'map', 'vector'];
const propertyKeys = {
    ...elementKeys,
    name: text.optional(),
    primaryKey: flag.optional(),
    primaryKeyPosition: whole.optional(),
    logicalType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(newLogicalTypes).optional(),
    logicalTypeOptions: mapping.optional(),
    physicalName: text.optional(),
    required: flag.optional(),
    unique: flag.optional(),
    partitioned: flag.optional(),
    partitionKeyPosition: whole.optional(),
    classification: text.optional(),
    encryptedName: text.optional(),
    transformSourceObjects: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).optional(),
    transformLogic: text.optional(),
    transformDescription: text.optional(),
    examples: list.optional(),
    criticalDataElement: flag.optional(),
    relationships: list.optional(),
    quality: list.optional(),
    properties: list.optional(),
    items: mapping.optional(),
    // Of ODCS 3.2; `enum` is taken from older contracts too, with a warning.
    enum: list.optional(),
};
/** The eight comparisons of a quality rule; `mustBe` and `mustNotBe` may compare with any value. */
const operatorKeys = {
    mustBe: anything.optional(),
    mustNotBe: anything.optional(),
    mustBeGreaterThan: amount.optional(),
    mustBeGreaterOrEqualTo: amount.optional(),
    mustBeLessThan: amount.optional(),
    mustBeLessOrEqualTo: amount.optional(),
    mustBeBetween: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(amount).optional(),
    mustNotBeBetween: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(amount).optional(),
};
const ruleKeys = {
    id: oldStableId.optional(),
    name: text.optional(),
    description: text.optional(),
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['library', 'text', 'sql', 'custom']).optional(),
    dimension: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .dimensions */ .KQ).optional(),
    severity: text.optional(),
    unit: text.optional(),
    method: text.optional(),
    businessImpact: text.optional(),
    scheduler: text.optional(),
    schedule: text.optional(),
    tags: tags.optional(),
    customProperties: list.optional(),
    authoritativeDefinitions: list.optional(),
};
const libraryRuleKeys = {
    metric: text.optional(),
    rule: text.optional(),
    arguments: mapping.optional(),
    ...operatorKeys,
};
const sqlRuleKeys = { query: text, ...operatorKeys };
const customRuleKeys = { engine: text, implementation: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, mapping]) };
const serviceLevelKeys = {
    id: oldStableId.optional(),
    property: text,
    value: scalar,
    valueExt: scalar.optional(),
    unit: text.optional(),
    element: text.optional(),
    driver: text.optional(),
    description: text.optional(),
    scheduler: text.optional(),
    schedule: text.optional(),
};
const serverKeys = {
    id: oldStableId.optional(),
    server: text,
    type: text,
    description: text.optional(),
    environment: text.optional(),
    roles: list.optional(),
    customProperties: list.optional(),
};
const newElementKeys = { id: newStableId.optional(), deprecated: flag.optional(), synonyms: list.optional() };
const semanticTypes = ['column', 'measure', 'dimension'];
const newPropertyKeys = { ...newElementKeys, semanticType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(semanticTypes).optional(), map: mapping.optional() };
const contextWords = {
    instructions: text.optional(),
    verifiedStatements: list.optional(),
    constraints: list.optional(),
};
const context = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(contextWords)]).optional();
const built = new Map();
/** The shapes of one generation of ODCS; built when first asked for. */
function shapesOf(level) {
    const known = built.get(level);
    if (known !== undefined)
        return known;
    const shapes = buildShapes(level);
    built.set(level, shapes);
    return shapes;
}
/**
 * What all generations of a mapping have in common is what the readers rely on: a generation may lack keys or bring some.
 */
function generation(_keys, shape) {
    return shape;
}
function buildShapes(level) {
    const isNew = level === '3.2';
    const isOld = level === '3.0';
    const element = isNew ? newElementKeys : {};
    const id = isNew ? { id: newStableId.optional() } : {};
    const without = isOld ? { id: true, relationships: true } : {};
    const item = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...propertyKeys,
        ...(isNew ? newPropertyKeys : { logicalType: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(typesBefore32(level)).optional() }),
    })
        .omit(without);
    const schemaObject = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...schemaObjectKeys,
        ...element,
        ...(isNew ? { context } : {}),
        ...(isOld ? { logicalType: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('object').optional() } : {}),
    });
    const contract = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...contractKeys,
        ...(isNew ? { status: text.optional(), context } : {}),
        ...(isOld ? { team: list.optional() } : {}),
    });
    const serviceLevel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...serviceLevelKeys,
        ...id,
        ...(isNew ? { authoritativeDefinitions: list.optional(), customProperties: list.optional() } : {}),
    });
    return {
        contract: generation(contractKeys, contract),
        schemaObject: generation(schemaObjectKeys, schemaObject.omit(without)),
        property: generation(propertyKeys, item.extend({ name: text })),
        item: generation(propertyKeys, item),
        qualityRule: generation(ruleKeys, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...ruleKeys, ...id })),
        serviceLevel: generation(serviceLevelKeys, serviceLevel),
        server: generation(serverKeys, zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...serverKeys, ...id })),
    };
}
function typesBefore32(level) {
    return level === '3.0' ? logicalTypes.filter((type) => type !== 'timestamp' && type !== 'time') : logicalTypes;
}
const laterKeys = new Map();
/** What a contract uses that its version does not have yet. */
function keysOfLaterVersions(level) {
    const known = laterKeys.get(level) ?? describeLaterKeys(level);
    laterKeys.set(level, known);
    return known;
}
function describeLaterKeys(level) {
    const came = (key, version) => [
        key,
        `"${key}" came with ODCS ${version}; this contract says apiVersion v${level}.`,
    ];
    const keys = [];
    if (level === '3.0')
        keys.push(...['id', 'relationships'].map((key) => came(key, '3.1')));
    if (level !== '3.2') {
        keys.push(...['map', 'synonyms', 'semanticType', 'deprecated', 'context', 'vendor'].map((key) => came(key, '3.2')));
    }
    return Object.fromEntries(keys);
}
const builtDetails = new Map();
/** The shapes of what a contract says besides data: people, prices, definitions. */
function detailShapesOf(level) {
    const known = builtDetails.get(level);
    if (known !== undefined)
        return known;
    const shapes = buildDetailShapes(level);
    builtDetails.set(level, shapes);
    return shapes;
}
function buildDetailShapes(level) {
    const id = (level === '3.2' ? newStableId : oldStableId).optional();
    const details = { authoritativeDefinitions: list.optional(), customProperties: list.optional() };
    const isOld = level === '3.0';
    return {
        authoritativeDefinition: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id, url: text, type: text, description: text.optional() }),
        customProperty: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            id,
            property: isOld ? text.optional() : text,
            value: isOld ? anything.optional() : anything,
            description: text.optional(),
            ...(level === '3.2' ? { vendor: text.optional() } : {}),
        }),
        role: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            id,
            role: text,
            description: text.optional(),
            access: text.optional(),
            firstLevelApprovers: text.optional(),
            secondLevelApprovers: text.optional(),
            customProperties: list.optional(),
        }),
        teamMember: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            id,
            username: isOld ? text.optional() : text,
            name: text.optional(),
            description: text.optional(),
            role: text.optional(),
            dateIn: text.optional(),
            dateOut: text.optional(),
            replacedByUsername: text.optional(),
            tags: tags.optional(),
            ...details,
        }),
        team: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            id,
            name: text.optional(),
            description: text.optional(),
            members: list.optional(),
            tags: tags.optional(),
            ...details,
        }),
        support: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            id,
            channel: text,
            url: isOld ? text : text.optional(),
            description: text.optional(),
            tool: text.optional(),
            scope: text.optional(),
            invitationUrl: text.optional(),
            customProperties: list.optional(),
        }),
        price: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            id,
            priceAmount: amount.optional(),
            priceCurrency: text.optional(),
            priceUnit: text.optional(),
        }),
        description: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
            usage: text.optional(),
            purpose: text.optional(),
            limitations: text.optional(),
            ...details,
        }),
        enumValue: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            value: scalar,
            label: text.optional(),
            id,
            description: text.optional(),
            tags: tags.optional(),
            ...details,
        }),
        synonym: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            id,
            synonym: text,
            description: text.optional(),
            locale: text.optional(),
            source: text.optional(),
            status: text.optional(),
            customProperties: list.optional(),
        }),
    };
}


/***/ }),

/***/ 35982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ enumWords),
/* harmony export */   jI: () => (/* binding */ compileStructure),
/* harmony export */   up: () => (/* binding */ lengthWords)
/* harmony export */ });
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86072);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79893);
/* harmony import */ var _topic_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5100);
/* harmony import */ var _uniqueness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5191);




/** Compiles what the contract says about the fields themselves: that they are there, of their type, and valid. */
function compileStructure(topic) {
    for (const field of (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .walkFields */ .Fe)(topic.object.fields))
        compileField(topic, field);
    for (const documentPath of topic.object.relationships)
        addRelationship(topic, [], documentPath);
}
function compileField(topic, field) {
    const sensitive = (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .isSensitiveAt */ .Sd)(topic.object.fields, field.path);
    const shown = (0,_check_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFieldPath */ .v)('value', field.path);
    for (const check of [...presenceChecks(field), ...typeChecks(field), ...validityChecks(field)]) {
        (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .addCheck */ .wf)(topic, {
            rule: check.rule,
            label: check.label ?? check.rule.kind,
            name: `${shown} ${check.says}`,
            path: field.path,
            documentPath: check.documentPath,
            sensitive,
        });
    }
    for (const { value: name, documentPath } of field.options.requiredNames ?? []) {
        const child = field.children.find((candidate) => candidate.name === name);
        if (child?.required === true || child?.primaryKey === true)
            continue;
        (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .addCheck */ .wf)(topic, {
            rule: { kind: 'presence' },
            label: 'presence',
            name: `${(0,_check_definition_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFieldPath */ .v)('value', [...field.path, name])} is present`,
            path: [...field.path, name],
            documentPath,
        });
    }
    if (field.unique)
        compileUnique(topic, field, shown, sensitive);
    addUnsupported(topic, field, shown);
}
/** Compared over all records, so it looks at whole records. */
function compileUnique(topic, field, shown, sensitive) {
    const { path } = field;
    const documentPath = [...field.documentPath, 'unique'];
    const reason = (0,_uniqueness_js__WEBPACK_IMPORTED_MODULE_2__/* .uniquenessProblem */ .a)(path);
    if (reason !== undefined) {
        (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .addNotExecuted */ .Cy)(topic, { label: 'unique', name: `${shown} is unique`, path, documentPath, reason });
        return;
    }
    (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .addCheck */ .wf)(topic, {
        rule: { kind: 'uniqueness', fields: [path] },
        label: 'unique',
        name: `${shown} is unique`,
        path: [],
        about: path,
        documentPath,
        sensitive,
    });
}
/**
 * `required` means: there, and not null. The two are checked apart, so that an absent field and a null one are never
 * counted together. An item of an array or an entry of a map cannot be absent.
 */
function presenceChecks(field) {
    if (!field.required && !field.primaryKey)
        return [];
    const documentPath = [...field.documentPath, field.required ? 'required' : 'primaryKey'];
    const isNamed = typeof field.path.at(-1) === 'string';
    const presence = { rule: { kind: 'presence' }, says: 'is present', documentPath };
    const notNull = {
        rule: { kind: 'completeness', counts: ['null'], missingValues: [] },
        label: 'not-null',
        says: 'is not null',
        documentPath,
    };
    return isNamed ? [presence, notNull] : [notNull];
}
/** A vector is an array of numbers in the records. */
function recordType(logicalType) {
    return logicalType === 'vector' ? 'array' : logicalType;
}
function typeChecks(field) {
    if (field.logicalType === undefined)
        return [];
    const { format } = field.options;
    const type = recordType(field.logicalType);
    const timeFormat = field.time?.format;
    return [
        {
            rule: {
                kind: 'type',
                logicalType: type,
                ...(format === undefined ? {} : { format: format.value }),
                ...(field.time === undefined ? {} : { time: field.time }),
            },
            says: `is ${withArticle(field.logicalType)}${format === undefined ? '' : ` (${format.value})`}${timeFormat === undefined ? '' : ` as ${timeFormat}`}`,
            documentPath: format?.documentPath ?? [...field.documentPath, 'logicalType'],
        },
    ];
}
function withArticle(type) {
    return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
function validityChecks(field) {
    const { bounds, length, pattern, enum: listed, multipleOf, uniqueItems } = field.options;
    const checks = [];
    if (bounds !== undefined) {
        const { documentPath, ...range } = bounds;
        const time = field.time === undefined ? {} : { time: field.time };
        checks.push({ rule: { kind: 'range', ...range, ...time }, says: rangeWords(field.options, field), documentPath });
    }
    if (length !== undefined) {
        const { documentPath, ...rule } = length;
        checks.push({ rule: { kind: 'length', ...rule }, says: lengthWords(length), documentPath });
    }
    if (pattern !== undefined) {
        checks.push({
            rule: { kind: 'pattern', pattern: pattern.value },
            says: `matches ${pattern.value}`,
            documentPath: pattern.documentPath,
        });
    }
    if (listed !== undefined) {
        checks.push({
            rule: { kind: 'enum', values: listed.values },
            says: enumWords(listed.values),
            documentPath: listed.documentPath,
        });
    }
    if (multipleOf !== undefined) {
        const { value: divisor, documentPath } = multipleOf;
        checks.push({ rule: { kind: 'multiple-of', divisor }, says: `is a multiple of ${divisor}`, documentPath });
    }
    if (uniqueItems !== undefined) {
        const { documentPath } = uniqueItems;
        checks.push({ rule: { kind: 'unique-items' }, says: 'has no item twice', documentPath });
    }
    return checks;
}
/** `is between 1000 and 200000`, `is over 0 and at most 10`. */
function rangeWords(options, field) {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = options.bounds ?? {};
    const show = (bound) => field.time !== undefined && typeof bound === 'number' ? timeWords(bound, field.time.logicalType) : String(bound);
    if (minimum !== undefined && maximum !== undefined)
        return `is between ${show(minimum)} and ${show(maximum)}`;
    const parts = [
        ...(minimum === undefined ? [] : [`at least ${show(minimum)}`]),
        ...(exclusiveMinimum === undefined ? [] : [`over ${show(exclusiveMinimum)}`]),
        ...(maximum === undefined ? [] : [`at most ${show(maximum)}`]),
        ...(exclusiveMaximum === undefined ? [] : [`under ${show(exclusiveMaximum)}`]),
    ];
    return `is ${parts.join(' and ')}`;
}
function timeWords(ms, logicalType) {
    const text = new Date(ms).toISOString();
    if (logicalType === 'date')
        return text.slice(0, 10);
    return logicalType === 'time' ? text.slice(11, 19) : text.replace('.000Z', 'Z');
}
const lengthUnits = { string: 'characters', array: 'items', object: 'properties' };
function lengthWords(length) {
    const { minimum, maximum, of } = length;
    const unit = lengthUnits[of];
    if (minimum !== undefined && minimum === maximum)
        return `has ${minimum} ${unit}`;
    if (minimum !== undefined && maximum !== undefined)
        return `has ${minimum} to ${maximum} ${unit}`;
    return minimum === undefined ? `has at most ${maximum} ${unit}` : `has at least ${minimum} ${unit}`;
}
function enumWords(values) {
    const shown = values.slice(0, 5).map((value) => String(value));
    const more = values.length - shown.length;
    return `is one of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What the contract says and this version does not check: told, never dropped. */
function addUnsupported(topic, field, shown) {
    const { path } = field;
    const tell = (label, says, documentPath, reason) => (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .addNotExecuted */ .Cy)(topic, { label, name: `${shown} ${says}`, path, documentPath, reason });
    if (field.primaryKey && !field.unique) {
        tell('primary-key', 'is a primary key', [...field.documentPath, 'primaryKey'], 'That it is there and not null is checked. A topic may hold a key again with every update, so uniqueness is checked only where unique: true asks for it.');
    }
    if (field.entryKey !== undefined && Object.keys(field.entryKey.options).length > 0) {
        tell('map-keys', 'has valid keys', field.entryKey.documentPath, 'Rules for the keys of a map are not checked.');
    }
    for (const documentPath of field.relationships)
        addRelationship(topic, path, documentPath);
}
function addRelationship(topic, path, documentPath) {
    (0,_topic_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .addNotExecuted */ .Cy)(topic, {
        label: 'relationship',
        name: 'Foreign key',
        path,
        documentPath,
        reason: 'A foreign key needs the records of another topic or table beside these.',
    });
}


/***/ }),

/***/ 43386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ placeInText)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);

/**
 * The place of one character of a text value, in whatever form of YAML it is written: plain, quoted with escapes, or a
 * block that is indented and folded. The place of the whole value when its writing cannot be followed.
 */
function placeInText(document, path, text, offset) {
    const whole = document.placeOf(path);
    const lines = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .Dp)(document.text);
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

/***/ 88711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ operators),
/* harmony export */   Rj: () => (/* binding */ operatorsOf),
/* harmony export */   WS: () => (/* binding */ readThreshold),
/* harmony export */   WY: () => (/* binding */ readComparison)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41560);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90201);


const operators = Object.keys(_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorKeys */ .ds);
const percentWords = ['percent', 'percentage', '%'];
const rowWords = ['rows', 'row', 'records', 'record', 'count'];
/** The operators that a rule has; ODCS wants exactly one. */
function operatorsOf(rule) {
    return operators.filter((operator) => Object.hasOwn(rule, operator));
}
/**
 * The threshold of a rule that counts rows: one operator over whole rows or a percentage of them. Undefined when it has
 * none or an impossible one, which is noted.
 */
function readThreshold(reader, rule, path, subject) {
    if (operatorsOf(rule).length === 0)
        return undefined;
    const unit = readUnit(reader, rule, path, subject);
    const compared = readComparison(reader, rule, path, subject);
    if (compared === undefined || unit === undefined)
        return undefined;
    const threshold = { ...compared, unit };
    return isPossible(reader, threshold, [...path, threshold.operator], subject) ? threshold : undefined;
}
/** The one operator of a rule and what it compares with: any number. Undefined when it has none or is wrong, which is noted. */
function readComparison(reader, rule, path, subject) {
    const given = operatorsOf(rule);
    const [operator, second] = given;
    if (operator === undefined)
        return undefined;
    if (second !== undefined) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(reader, {
            code: 'several-operators',
            message: `${subject} has ${given.length} operators (${given.join(', ')}); a rule has one, since a result is compared once.`,
            path: [...path, second],
            target: 'key',
            help: 'Use mustBeBetween with both bounds, or write two rules.',
        });
        return undefined;
    }
    const value = readOperand(reader, rule[operator], [...path, operator], operator, subject);
    return value === undefined ? undefined : { operator, value };
}
function readUnit(reader, rule, path, subject) {
    if (typeof rule.unit !== 'string')
        return 'rows';
    const word = rule.unit.trim().toLowerCase();
    if (percentWords.includes(word))
        return 'percent';
    if (rowWords.includes(word))
        return 'rows';
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(reader, {
        code: 'invalid-threshold',
        message: `${subject}: unit is "${rule.unit}": expected "rows" or "percent".`,
        path: [...path, 'unit'],
    });
    return undefined;
}
function readOperand(reader, value, path, operator, subject) {
    if (operator !== 'mustBeBetween' && operator !== 'mustNotBeBetween') {
        if (typeof value === 'number')
            return value;
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(reader, {
            code: 'invalid-threshold',
            message: `${subject}: ${operator} is ${(0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}: expected a number, since the rule counts.`,
            path,
        });
        return undefined;
    }
    const [low, high] = Array.isArray(value) ? value : [];
    if (!Array.isArray(value) || value.length !== 2 || typeof low !== 'number' || typeof high !== 'number') {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(reader, {
            code: 'invalid-threshold',
            message: `${subject}: ${operator} needs two numbers, as [0, 10].`,
            path,
        });
        return undefined;
    }
    if (low >= high) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(reader, {
            code: 'contradictory-bounds',
            message: `${subject}: ${operator} has ${low} first and ${high} second; the lower bound comes first${low === high ? ' and differs from the other' : ''}.`,
            path,
        });
        return undefined;
    }
    return [low, high];
}
/** Counts are never negative and percentages end at 100: what cannot hold is an error, what cannot fail a warning. */
function isPossible(reader, threshold, path, subject) {
    const { operator, unit, value } = threshold;
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    const problem = (code, why) => {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .addProblem */ .F3)(reader, { code, message: `${subject}: ${operator} is ${JSON.stringify(value)}, ${why}.`, path });
        return false;
    };
    if (unit === 'percent' && high > 100)
        return problem('percent-out-of-range', 'and no percentage is over 100');
    if (low < 0)
        return problem('impossible-threshold', `and ${unit === 'rows' ? 'a count' : 'a percentage'} is never negative`);
    const top = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
    const isWhole = unit === 'percent' || Number.isInteger(low);
    const canHold = !(operator === 'mustBeLessThan' && low === 0) &&
        !(operator === 'mustBeGreaterThan' && low >= top) &&
        !(operator === 'mustBe' && !isWhole) &&
        !(operator === 'mustNotBeBetween' && low === 0 && high >= top);
    if (!canHold)
        return problem('impossible-threshold', 'which no data could meet');
    const canFail = !(operator === 'mustBeGreaterOrEqualTo' && low === 0) &&
        !(operator === 'mustBeLessOrEqualTo' && low >= top) &&
        !(operator === 'mustNotBe' && !isWhole) &&
        !(operator === 'mustBeBetween' && low === 0 && high >= top);
    if (!canFail) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .addWarning */ .Af)(reader, {
            code: 'vacuous-threshold',
            message: `${subject}: ${operator} ${JSON.stringify(value)} always holds, so the rule checks nothing.`,
            path,
        });
    }
    return true;
}


/***/ }),

/***/ 5100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ addNotExecuted),
/* harmony export */   Sd: () => (/* binding */ isSensitiveAt),
/* harmony export */   w5: () => (/* binding */ fieldName),
/* harmony export */   wf: () => (/* binding */ addCheck),
/* harmony export */   wr: () => (/* binding */ readRuleWords)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86072);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41560);



function addCheck(topic, parts) {
    const { rule, label, name, path, about = path, documentPath, side = 'value', threshold } = parts;
    topic.checks.push({
        ...rule,
        id: claimId(topic, side, about, label),
        name,
        dimension: parts.dimension ?? dimensionOfKind[rule.kind],
        severity: parts.severity ?? 'error',
        place: topic.reader.document.placeOf(documentPath),
        side,
        path,
        ...(threshold === undefined ? {} : { threshold }),
        ...(parts.sensitive === true ? { sensitive: true } : {}),
    });
}
function addNotExecuted(topic, parts) {
    topic.notExecuted.push({
        id: claimId(topic, 'value', parts.path, parts.label),
        name: parts.name,
        place: topic.reader.document.placeOf(parts.documentPath),
        reason: parts.reason,
    });
}
/** `crypto-prices.bitcoin.usd.range`; a second one of the same name gets `-2`. */
function claimId(topic, side, path, label) {
    const at = path.length === 0 && side === 'value' ? '' : `.${(0,_check_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFieldPath */ .v)(side, path)}`;
    const wanted = `${topic.topic}${at}.${label}`;
    let id = wanted;
    for (let number = 2; topic.ids.has(id); number++)
        id = `${wanted}-${number}`;
    topic.ids.add(id);
    return id;
}
/** What a kind of check measures, where the rule does not say. */
const dimensionOfKind = {
    decoding: 'conformity',
    presence: 'conformity',
    type: 'conformity',
    completeness: 'completeness',
    range: 'conformity',
    length: 'conformity',
    pattern: 'conformity',
    enum: 'conformity',
    'multiple-of': 'conformity',
    'unique-items': 'uniqueness',
    uniqueness: 'uniqueness',
    'duplicate-records': 'uniqueness',
    'row-count': 'coverage',
    throughput: 'timeliness',
    frequency: 'timeliness',
    latency: 'timeliness',
    freshness: 'timeliness',
    'error-rate': 'accuracy',
    'key-order': 'consistency',
    'key-presence': 'completeness',
    tombstone: 'conformity',
    'record-size': 'conformity',
    'partition-skew': 'consistency',
    'schema-count': 'consistency',
    cel: 'consistency',
    'own-check': 'accuracy',
    'registry-rule': 'conformity',
    statistics: 'accuracy',
    profile: 'coverage',
};
/** `bitcoin.usd`, or `the record` for the whole value: how messages and check names call the place. */
function fieldName(path, side = 'value') {
    return path.length === 0 ? (side === 'key' ? 'the key' : 'the record') : (0,_check_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFieldPath */ .v)(side, path);
}
/** Whether a field or any that encloses it holds what must never be shown. */
function isSensitiveAt(fields, path) {
    let level = fields;
    let field;
    for (const step of path) {
        if (typeof step === 'string')
            field = level.find((candidate) => candidate.name === step);
        else
            field = step.each === 'item' ? field?.items : field?.entryValue;
        if (field === undefined)
            return false;
        if (field.sensitive)
            return true;
        level = field.children;
    }
    return false;
}
/** What every kind of rule says about itself: id, name, dimension, severity. */
function readRuleWords(reader, rule, path, subject) {
    const word = typeof rule.severity === 'string' ? rule.severity : undefined;
    const { severity, known } = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(word);
    if (!known) {
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .addWarning */ .Af)(reader, {
            code: 'unknown-severity',
            message: `${subject}: the severity "${word}" is not known, so it counts as an error.`,
            path: [...path, 'severity'],
            help: 'Known are error, warning and info, and words as critical, high, medium, low.',
        });
    }
    const dimension = typeof rule.dimension === 'string' ? (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .dimensionOf */ .eT)(rule.dimension) : undefined;
    return {
        label: typeof rule.id === 'string' ? rule.id : slug(rule.name),
        name: typeof rule.name === 'string' ? rule.name : undefined,
        severity,
        ...(dimension === undefined ? {} : { dimension }),
    };
}
/** `Fewer than 10 names` as `fewer-than-10-names`. */
function slug(name) {
    if (typeof name !== 'string')
        return undefined;
    const words = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
    return words === '' ? undefined : words.slice(0, 60).replace(/-$/, '');
}


/***/ }),

/***/ 5191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uniquenessProblem),
/* harmony export */   k: () => (/* binding */ resolveProperties)
/* harmony export */ });
/* harmony import */ var _field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65247);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41560);


/** Why the values at a path cannot be compared over all records; undefined when they can. */
function uniquenessProblem(path) {
    return path.every((step) => typeof step === 'string')
        ? undefined
        : 'Values inside arrays and maps are not compared over all records.';
}
/** The paths of properties that a rule names; undefined when one of them is none, which is noted. */
function resolveProperties(reader, object, names, documentPath, subject) {
    const paths = names.flatMap((name, index) => {
        const wanted = (0,_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFieldPath */ .Zl)(name);
        const field = wanted === undefined ? undefined : (0,_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .findField */ .UI)(object.fields, wanted);
        const path = field?.path ?? (object.fields.length === 0 ? wanted : undefined);
        const problem = path === undefined ? undefined : uniquenessProblem(path);
        if (path !== undefined && problem === undefined)
            return [path];
        const [near] = (0,_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestFields */ .OC)(object.fields, name);
        (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .addProblem */ .F3)(reader, {
            code: 'unknown-field',
            message: `${subject}: ${problem ?? `the schema has no field "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`}`,
            path: [...documentPath, index],
        });
        return [];
    });
    return paths.length === names.length ? paths : undefined;
}


/***/ })

};
