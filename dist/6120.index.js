export const id = 6120;
export const ids = [6120];
export const modules = {

/***/ 60414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ yamlMapping),
/* harmony export */   O3: () => (/* binding */ yamlEntry),
/* harmony export */   Tw: () => (/* binding */ yamlInline),
/* harmony export */   Vd: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

function yamlInline(value) {
    return { kind: 'inline', value };
}
function yamlMapping(entries) {
    return { kind: 'mapping', entries: entries.filter((entry) => entry !== undefined) };
}
function yamlEntry(key, value, comments = {}) {
    return { key, value, ...comments };
}
/** The document as text, ending with a line break. */
function writeYaml(root, above) {
    return `${[...above.map(comment), ...mappingLines(root)].join('\n')}\n`;
}
function mappingLines({ entries }) {
    return entries.flatMap(({ key, value, above = [], after }) => {
        const [first = '', ...rest] = valueLines(key, value);
        return [...above.map(comment), after === undefined ? first : `${first} ${comment(after)}`, ...rest];
    });
}
function valueLines(key, value) {
    if (typeof value !== 'object')
        return [`${key}: ${scalar(value)}`];
    switch (value.kind) {
        case 'inline':
            return [`${key}: ${onOneLine(value.value)}`];
        case 'mapping':
            return [`${key}:`, ...mappingLines(value).map(indented)];
        case 'sequence':
            return value.items.length === 0 ? [`${key}: []`] : [`${key}:`, ...sequenceLines(value).map(indented)];
    }
}
function sequenceLines({ items }) {
    return items.flatMap(({ value, above = [] }) => [...above.map(comment), ...itemLines(value)]);
}
function itemLines(value) {
    if (typeof value !== 'object')
        return [`- ${scalar(value)}`];
    if (value.kind === 'inline')
        return [`- ${onOneLine(value.value)}`];
    const [first = '', ...rest] = value.kind === 'mapping' ? mappingLines(value) : sequenceLines(value);
    return [`- ${first}`, ...rest.map(indented)];
}
function indented(line) {
    return `  ${line}`;
}
/** Whatever a text holds, it stays within its comment. */
function comment(text) {
    return `# ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}`.trimEnd();
}
function scalar(value) {
    const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { lineWidth: -1 }).trimEnd();
    return text.includes('\n') || /^[|>]/.test(text) ? JSON.stringify(value) : text;
}
function onOneLine(value) {
    const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { lineWidth: -1, flowLevel: 0 }).trimEnd();
    return text.includes('\n') ? JSON.stringify(value) : spaced(text);
}
/** `{ minimum: 0 }`, as people write it. */
function spaced(text) {
    return /^\{.+\}$/.test(text) ? `{ ${text.slice(1, -1).trim()} }` : text;
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInferContract: () => (/* binding */ runInferContract)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
var posix_default = /*#__PURE__*/__webpack_require__.n(posix_);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/finding.ts
var finding = __webpack_require__(99001);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./packages/core/fingerprint.ts
var fingerprint = __webpack_require__(78748);
// EXTERNAL MODULE: ./packages/kafka/connection-inputs.ts + 3 modules
var connection_inputs = __webpack_require__(74396);
// EXTERNAL MODULE: ./packages/quality/check-results.ts
var check_results = __webpack_require__(5015);
// EXTERNAL MODULE: ./packages/quality/decoding-check.ts
var decoding_check = __webpack_require__(85594);
// EXTERNAL MODULE: ./packages/quality/findings.ts + 1 modules
var quality_findings = __webpack_require__(31803);
// EXTERNAL MODULE: ./packages/quality/inspect-file.ts + 4 modules
var inspect_file = __webpack_require__(41696);
// EXTERNAL MODULE: ./packages/quality/inspect-topic.ts + 1 modules
var inspect_topic = __webpack_require__(11573);
// EXTERNAL MODULE: ./packages/quality/inspected.ts
var quality_inspected = __webpack_require__(31549);
// EXTERNAL MODULE: ./packages/quality/profile-check.ts
var profile_check = __webpack_require__(13876);
// EXTERNAL MODULE: ./packages/quality/reading-inputs.ts
var reading_inputs = __webpack_require__(28272);
// EXTERNAL MODULE: ./packages/quality/requested-window.ts + 1 modules
var requested_window = __webpack_require__(90565);
// EXTERNAL MODULE: ./packages/quality/statistics/field-statistics.ts
var field_statistics = __webpack_require__(86936);
// EXTERNAL MODULE: ./packages/quality/subject.ts
var quality_subject = __webpack_require__(27744);
// EXTERNAL MODULE: ./packages/core/commented-yaml.ts
var commented_yaml = __webpack_require__(60414);
// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
// EXTERNAL MODULE: ./packages/quality/statistics/field-profile.ts + 1 modules
var field_profile = __webpack_require__(40133);
;// CONCATENATED MODULE: ./packages/quality/infer/enough.ts
/**
 * How much must be seen before a contract demands it. What never happened in n values happens, with 95 % confidence, in
 * less than 3 of n ("rule of three", Hanley and Lippman-Hand 1983).
 */
const enough = {
    /** For a type: fewer values say nothing of it. */
    typed: 10,
    /** For what was never missing, null, empty, negative, or of another form: so it is in 97 of 100. */
    always: 100,
    /** For bounds of numbers. */
    bounded: 1_000,
    /** Different texts that may be a list of all there are, */
    listed: 20,
    /** if there are so many values for each of them, and each was seen so often. */
    valuesPerListed: 20,
    timesEach: 5,
    /** A type that so many of the values have is the type that is meant. */
    dominantShare: 0.95,
};

// EXTERNAL MODULE: ./packages/quality/statistics/distinct-estimate.ts
var distinct_estimate = __webpack_require__(41671);
// EXTERNAL MODULE: ./packages/quality/statistics/frequent-values.ts
var frequent_values = __webpack_require__(82297);
// EXTERNAL MODULE: ./packages/quality/statistics/quantile-sketch.ts
var quantile_sketch = __webpack_require__(77282);
;// CONCATENATED MODULE: ./packages/quality/infer/evidence.ts





/** What a field's rules rest on, as one or two lines. `places`: how many objects could have held the field. */
function evidenceOf(profile, places, what, showValues) {
    const count = (0,field_profile/* countOf */.pq)(profile);
    const absent = Math.max(0, places - profile.present);
    const presence = [
        `${(0,quantity/* formatCount */.B4)(count)} of ${(0,quantity/* formatCount */.B4)(places)} ${what}`,
        ...(absent === 0 ? [] : [`absent in ${share(absent, places)}`]),
        ...(profile.nulls === 0 ? [] : [`null in ${share(profile.nulls, places)}`]),
    ];
    const types = Object.entries(profile.types);
    const seen = [
        ...(types.some(([type]) => type !== 'integer' && type !== 'number') && types.length > 1
            ? [types.map(([type, times]) => `${(0,quantity/* formatCount */.B4)(times)} ${type}`).join(', ')]
            : []),
        ...numberEvidence(profile),
        ...textEvidence(profile, showValues),
        ...(profile.lengths === undefined
            ? []
            : [amount(profile.lengths.moments.minimum, profile.lengths.moments.maximum, 'item')]),
        ...(profile.notFinite === 0 ? [] : [`${(0,quantity/* formatCount */.B4)(profile.notFinite)} not finite`]),
        ...(profile.fieldsNotKept === undefined ? [] : [fieldsNotKept[profile.fieldsNotKept]]),
    ];
    return [presence.join(', '), ...(seen.length === 0 ? [] : [seen.join('; ')])];
}
const fieldsNotKept = {
    keys: 'over 500 different keys, taken for data',
    depth: 'nested too deep to look into',
    number: 'more fields than are looked at',
};
function share(count, of) {
    return (0,quantity/* formatPercent */.l9)(of === 0 ? 0 : count / of);
}
function numberEvidence({ numbers }) {
    if (numbers === undefined)
        return [];
    const { minimum, maximum } = numbers.moments;
    if (minimum === maximum)
        return [`always ${shown(minimum)}`];
    const median = (0,quantile_sketch/* quantileOf */.Xf)(numbers.sketch, 0.5) ?? minimum;
    const digits = Math.min(12, Math.max(2, Math.floor(-Math.log10((0,quantile_sketch/* relativeError */.nv)(numbers.sketch)))));
    return [`${range(minimum, maximum)}, median ${shown(Number(median.toPrecision(digits)))}`];
}
function textEvidence(profile, showValues) {
    const { texts, frequent, distinct } = profile;
    if (texts === undefined || frequent === undefined || distinct === undefined)
        return [];
    const { times, shortest, longest, empty } = texts;
    const isExact = frequent.missed === 0;
    const different = isExact ? frequent.counts.size : Math.min((0,distinct_estimate/* estimateDistinct */.bW)(distinct), (0,field_profile/* countOf */.pq)(profile));
    const example = exampleOf(frequent, texts);
    return [
        ...(times === undefined || times.moments.count === 0
            ? [`texts of ${amount(shortest, longest, 'character')}`]
            : texts.forms.includes('date')
                ? [`dates ${day(times.moments.minimum)} to ${day(times.moments.maximum)}`]
                : [`times ${moment(times.moments.minimum)} to ${moment(times.moments.maximum)}`]),
        `${isExact ? '' : 'about '}${(0,quantity/* counted */.hS)(different, 'different value')}`,
        ...(empty === 0 ? [] : [`${(0,quantity/* formatCount */.B4)(empty)} empty`]),
        ...(example === undefined ? [] : [`as ${showValues ? JSON.stringify(example) : shapeOf(example)}`]),
    ];
}
/** The most frequent text where counts are exact, so that however records are split over threads it is the same one. */
function exampleOf(frequent, { least }) {
    if (frequent.missed > 0)
        return least;
    const isText = (value) => typeof value === 'string' && value !== '';
    return (0,frequent_values/* mostFrequent */.ye)(frequent, frequent.counts.size).flatMap(([value]) => (isText(value) ? [value] : []))[0];
}
/** The shape of a text without the text: `Aaa 99 9999`. */
function shapeOf(text) {
    const shape = text
        .slice(0, 40)
        .replace(/\p{Lu}/gu, 'A')
        .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
        .replace(/\p{N}/gu, '9')
        .replace(/[^Aa9 !-/:-@[-`{-~]/gu, '·');
    return text.length > 40 ? `${shape}…` : shape;
}
function amount(from, to, noun) {
    return from === to ? (0,quantity/* counted */.hS)(to, noun) : `${shown(from)} to ${(0,quantity/* counted */.hS)(to, noun)}`;
}
function range(from, to) {
    return from === to ? shown(from) : `${shown(from)} to ${shown(to)}`;
}
function shown(value) {
    // From five digits on, so that years stay years.
    const format = { maximumSignificantDigits: 12, useGrouping: 'min2' };
    return Math.abs(value) >= 1e15 ? String(value) : value.toLocaleString('en-US', format);
}
function day(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
function moment(ms) {
    return new Date(ms).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./packages/quality/infer/infer-bounds.ts




/**
 * Bounds of a number: its sign where it never changed, and a range twice as wide as what was seen where there is enough
 * and no long tail. Numbers that grow for ever (ids, counters, times) get no upper bound.
 */
function inferBounds(name, field, type) {
    const { numbers } = field;
    if (numbers === undefined || (type !== 'integer' && type !== 'number'))
        return { value: {} };
    const { minimum, maximum, count } = numbers.moments;
    const format = type === 'integer' && (minimum < -(2 ** 31) || maximum > 2 ** 31 - 1) ? { format: 'i64' } : {};
    const fits = Math.max(Math.abs(minimum), Math.abs(maximum)) < 2 ** 62;
    if (count < enough.always || (minimum === 0 && maximum === 0))
        return { value: fits ? format : {} };
    const sign = minimum >= 0 ? { minimum: 0 } : maximum <= 0 ? { maximum: 0 } : {};
    const range = count >= enough.bounded && !growsForEver(name, field, type) ? widened(field) : {};
    const value = { ...(fits ? format : {}), ...range, ...sign };
    const why = [
        ...(minimum >= 0 ? ['never negative'] : maximum <= 0 ? ['never positive'] : []),
        ...(Object.keys(range).some((side) => !Object.hasOwn(sign, side)) ? ['twice the range seen'] : []),
    ];
    return why.length === 0 ? { value } : { value, why: why.join(', ') };
}
function growsForEver(name, field, type) {
    if (/(^|[^a-z])(id|key|number|no|seq|sequence|offset|version|count|total|time|timestamp|date|ts|at|ms)$/i.test(spaced(name))) {
        return true;
    }
    const { distinct, frequent } = field;
    if (type !== 'integer' || distinct === undefined || frequent?.missed === 0)
        return false;
    return (0,distinct_estimate/* estimateDistinct */.bW)(distinct) > 0.9 * (0,field_profile/* countOf */.pq)(field);
}
function spaced(name) {
    return name.replace(/([a-z\d])([A-Z])/g, '$1 $2');
}
/** Sides on which the last percent lies no further out than twice the other half. */
function widened({ numbers }) {
    if (numbers === undefined)
        return {};
    const { moments, sketch } = numbers;
    const { minimum, maximum } = moments;
    const [low, median, high] = [0.01, 0.5, 0.99].map((share) => (0,quantile_sketch/* quantileOf */.Xf)(sketch, share) ?? 0);
    if (low === undefined || median === undefined || high === undefined || minimum === maximum)
        return {};
    const span = maximum - minimum;
    if (!Number.isFinite(span) || Math.max(Math.abs(minimum), Math.abs(maximum)) > 2 ** 52)
        return {};
    return {
        ...(low - minimum <= 2 * (median - low) ? { minimum: outward(minimum - span, Math.floor) } : {}),
        ...(maximum - high <= 2 * (high - median) ? { maximum: outward(maximum + span, Math.ceil) } : {}),
    };
}
/** To two digits, away from the range. */
function outward(value, round) {
    if (value === 0)
        return 0;
    const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
    return Number((round(value / step) * step).toPrecision(2));
}

;// CONCATENATED MODULE: ./packages/quality/infer/personal-data.ts
const personalWords = new Set('email mail phone mobile telephone fax ssn iban passport password passwd pwd secret token surname birthday birthdate dob salary gender'.split(' '));
const personalPairs = /(first|last|full|family|given|maiden|middle|user|customer|contact) name|(street|home|mail|mailing|billing|shipping|postal|ip|mac) (address|addr)|(card|account|tax|insurance|licence|license) (number|no|num)|date of birth|birth date|credit card|national id/;
/** Why a field is taken for personal data: by its name, or by what its texts are. Undefined when nothing says so. */
function personalDataOf(name, { texts }) {
    const words = name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
    if (words.some((word) => personalWords.has(word)) || personalPairs.test(words.join(' ')))
        return 'its name says so';
    const filled = (texts?.count ?? 0) - (texts?.empty ?? 0);
    if (filled > 0 && texts?.forms.includes('email') === true)
        return 'its texts are e-mail addresses';
    return undefined;
}
/** Whether a field, or one that encloses it, is taken for personal data. */
function isPersonalPath(path, root) {
    let field = root;
    for (const step of path) {
        field = typeof step === 'string' ? field?.fields?.get(step) : field?.items;
        if (field === undefined)
            return false;
        if (typeof step === 'string' && personalDataOf(step, field) !== undefined)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/quality/infer/infer-field.ts






/** The properties of an object in the order of its fields. */
function inferFields(owner, what, options) {
    const places = owner.types.object ?? 0;
    if (isMap(owner))
        return [];
    return (0,field_profile/* fieldsInOrder */.nR)(owner).map(([name, field]) => ({
        property: (0,commented_yaml/* yamlMapping */.I9)([(0,commented_yaml/* yamlEntry */.O3)('name', name), ...describe(name, field, places, options)]),
        evidence: evidenceOf(field, places, what, options.showValues && personalDataOf(name, field) === undefined),
    }));
}
/** All that is said of a value beside its name. */
function describe(name, field, places, options) {
    const personal = personalDataOf(name, field);
    const { type, isDominant } = typeOf(field, options);
    const isSure = type !== undefined && !isDominant;
    const isAlwaysThere = places >= enough.always && field.present >= places;
    const isRequired = isAlwaysThere && field.nulls === 0;
    const rules = [
        ...(isAlwaysThere && !isRequired && name !== '' ? [presenceRule] : []),
        ...(isDominant && type !== undefined ? [{ value: dominantTypeRule(type, field) }] : []),
        ...(type === 'string' && isSure && personal === undefined ? listRule(field).map((value) => ({ value })) : []),
    ];
    return [
        personal === undefined
            ? undefined
            : (0,commented_yaml/* yamlEntry */.O3)('classification', 'confidential', { after: `taken for personal data: ${personal}` }),
        isSure ? (0,commented_yaml/* yamlEntry */.O3)('logicalType', type) : undefined,
        isRequired ? (0,commented_yaml/* yamlEntry */.O3)('required', true) : undefined,
        ...(isSure ? optionsOf(name, field, type) : []),
        ...(isSure ? childrenOf(field, type, options) : []),
        rules.length === 0 ? undefined : (0,commented_yaml/* yamlEntry */.O3)('quality', { kind: 'sequence', items: rules }),
    ];
}
function typeOf(field, { decimalTexts }) {
    const count = (0,field_profile/* countOf */.pq)(field);
    if (count < enough.typed)
        return { type: undefined, isDominant: false };
    const counts = new Map();
    for (const [type, times] of Object.entries(field.types)) {
        const logical = logicalTypes[type];
        counts.set(logical, (counts.get(logical) ?? 0) + times);
    }
    const isDecimal = decimalTexts && field.texts?.forms.includes('decimal') === true && field.texts.empty === 0;
    if (isDecimal && (counts.has('number') || counts.has('integer')))
        join(counts, 'string', 'number');
    if (counts.has('number'))
        join(counts, 'integer', 'number');
    const [most, ...others] = [...counts].sort(([, left], [, right]) => right - left);
    if (most === undefined)
        return { type: undefined, isDominant: false };
    const [type, times] = most;
    if (others.length === 0 && field.notFinite === 0)
        return { type: timeType(field) ?? type, isDominant: false };
    const isDominant = count >= enough.always && times >= enough.dominantShare * count && field.notFinite === 0;
    return { type: isDominant ? type : undefined, isDominant };
}
const logicalTypes = {
    boolean: 'boolean',
    integer: 'integer',
    number: 'number',
    string: 'string',
    bytes: 'string',
    object: 'object',
    array: 'array',
};
function join(counts, from, into) {
    const times = counts.get(from);
    if (times === undefined)
        return;
    counts.delete(from);
    counts.set(into, (counts.get(into) ?? 0) + times);
}
/** Texts that were all dates or all timestamps, often enough and never empty. */
function timeType({ texts, types }) {
    if (texts === undefined || types.bytes !== undefined || texts.count < enough.always || texts.empty > 0)
        return undefined;
    return texts.forms.find((form) => form === 'date' || form === 'timestamp');
}
function optionsOf(name, field, type) {
    const options = type === 'string' ? stringOptions(field) : inferBounds(name, field, type);
    return Object.keys(options.value).length === 0
        ? []
        : [
            (0,commented_yaml/* yamlEntry */.O3)('logicalTypeOptions', (0,commented_yaml/* yamlInline */.Tw)(options.value), options.why === undefined ? {} : { after: options.why }),
        ];
}
function stringOptions({ texts, types }) {
    if (texts === undefined || types.bytes !== undefined || texts.count < enough.always || texts.empty > 0)
        return { value: {} };
    const format = texts.forms.find((form) => form === 'uuid' || form === 'email' || form === 'ipv4' || form === 'ipv6');
    return format === undefined ? { value: { minLength: 1 }, why: 'never empty' } : { value: { format } };
}
function childrenOf(field, type, options) {
    if (type === 'object') {
        const fields = inferFields(field, 'objects', options);
        return fields.length === 0 ? [] : [(0,commented_yaml/* yamlEntry */.O3)('properties', propertiesOf(fields))];
    }
    const { items } = field;
    if (type !== 'array' || items === undefined)
        return [];
    const described = (0,commented_yaml/* yamlMapping */.I9)(describe('', items, items.present, options));
    if (described.entries.length === 0)
        return [];
    return [(0,commented_yaml/* yamlEntry */.O3)('items', described, { above: evidenceOf(items, items.present, 'items', options.showValues) })];
}
function propertiesOf(fields) {
    return { kind: 'sequence', items: fields.map(({ property, evidence }) => ({ value: property, above: evidence })) };
}
/** Many keys of which each object has few, and values of one kind: the keys are data. */
function isMap(owner) {
    const fields = [...(owner.fields?.values() ?? [])];
    const objects = owner.types.object ?? 0;
    if (owner.fieldsNotKept === 'keys')
        return true;
    if (fields.length < 50)
        return false;
    const kinds = new Set(fields.map((field) => Object.keys(field.types).sort().join()));
    return kinds.size === 1 && fields.every((field) => field.present * 2 < objects);
}
const presenceRule = {
    value: (0,commented_yaml/* yamlInline */.Tw)({ type: 'custom', engine: 'kafka-dataops', implementation: { check: 'presence' } }),
    above: ['always there, sometimes null'],
};
/** Twice the share that was seen, and one percent. */
function dominantTypeRule(type, field) {
    const count = (0,field_profile/* countOf */.pq)(field);
    const isType = (seen) => logicalTypes[seen] === type || (type === 'number' && seen === 'integer');
    const others = Object.entries(field.types).reduce((sum, [seen, times]) => sum + (isType(seen) ? 0 : times), 0);
    return (0,commented_yaml/* yamlMapping */.I9)([
        (0,commented_yaml/* yamlEntry */.O3)('type', 'custom'),
        (0,commented_yaml/* yamlEntry */.O3)('engine', 'kafka-dataops'),
        (0,commented_yaml/* yamlEntry */.O3)('implementation', (0,commented_yaml/* yamlInline */.Tw)({
            check: 'type',
            logicalType: type,
            mustBeLessOrEqualTo: Math.ceil((200 * others) / count) + 1,
            unit: 'percent',
        }), { after: `${others} of ${count} are of another type; correct them and say logicalType: ${type}` }),
    ]);
}
/** All texts there are, when few were seen often. One text alone may be what the records were picked by. */
function listRule({ frequent, texts, types }) {
    if (frequent === undefined || texts === undefined || frequent.missed > 0 || types.bytes !== undefined)
        return [];
    const values = [...frequent.counts];
    const isList = values.length > 1 &&
        values.length <= enough.listed &&
        texts.count >= enough.valuesPerListed * values.length &&
        texts.count >= enough.always &&
        values.every(([value, times]) => times >= enough.timesEach && typeof value === 'string' && value.length <= 60);
    if (!isList)
        return [];
    const ordered = values.map(([value]) => String(value)).sort();
    return [
        (0,commented_yaml/* yamlMapping */.I9)([
            (0,commented_yaml/* yamlEntry */.O3)('metric', 'invalidValues'),
            (0,commented_yaml/* yamlEntry */.O3)('arguments', (0,commented_yaml/* yamlInline */.Tw)({ validValues: ordered }), {
                above: [`the rarest was seen ${Math.min(...values.map(([, times]) => times))} times`],
            }),
            (0,commented_yaml/* yamlEntry */.O3)('mustBe', 0),
        ]),
    ];
}

;// CONCATENATED MODULE: ./packages/quality/infer/infer-contract.ts




/**
 * A data contract (ODCS 3.1) of what was seen: a draft for people to read, whose rules all hold for the records it comes
 * from. Each rests on its evidence, which stands beside it; docs/infer.md says how much of it a rule needs.
 */
function inferContract(seen, options) {
    const { root } = seen.profile;
    const fields = inferFields(root, 'records', options);
    const name = seen.topic.replace(/[^\p{L}\p{N}_]+/gu, '_');
    const rules = [inferObjects(root), inferFreshness(seen)].filter((rule) => rule !== undefined);
    const object = (0,commented_yaml/* yamlMapping */.I9)([
        (0,commented_yaml/* yamlEntry */.O3)('name', name),
        (0,commented_yaml/* yamlEntry */.O3)('physicalName', seen.topic),
        (0,commented_yaml/* yamlEntry */.O3)('physicalType', 'topic'),
        (0,commented_yaml/* yamlEntry */.O3)('logicalType', 'object'),
        fields.length === 0 ? undefined : (0,commented_yaml/* yamlEntry */.O3)('properties', propertiesOf(fields)),
        rules.length === 0 ? undefined : (0,commented_yaml/* yamlEntry */.O3)('quality', { kind: 'sequence', items: rules }),
    ]);
    const document = (0,commented_yaml/* yamlMapping */.I9)([
        (0,commented_yaml/* yamlEntry */.O3)('apiVersion', 'v3.1.0'),
        (0,commented_yaml/* yamlEntry */.O3)('kind', 'DataContract'),
        (0,commented_yaml/* yamlEntry */.O3)('id', `${seen.topic}-contract`),
        (0,commented_yaml/* yamlEntry */.O3)('name', seen.topic),
        (0,commented_yaml/* yamlEntry */.O3)('version', '0.1.0'),
        (0,commented_yaml/* yamlEntry */.O3)('status', 'draft'),
        (0,commented_yaml/* yamlEntry */.O3)('description', (0,commented_yaml/* yamlMapping */.I9)([
            (0,commented_yaml/* yamlEntry */.O3)('purpose', `What records of ${seen.topic} look like. Inferred: read it before relying on it.`),
        ])),
        (0,commented_yaml/* yamlEntry */.O3)('schema', { kind: 'sequence', items: [{ value: object }] }),
    ]);
    const text = (0,commented_yaml/* writeYaml */.Vd)(document, head(seen));
    return { text, fields: fields.length, ...countRules(text) };
}
/** Where there are values without fields among the others, how many may be. */
function inferObjects(root) {
    const objects = root.types.object ?? 0;
    const others = root.present - objects;
    if (objects === 0 || others === 0)
        return undefined;
    const percent = Math.min(100, Math.ceil((100 * others * 100) / root.present) / 100);
    return {
        above: [`${(0,quantity/* formatCount */.B4)(others)} of ${(0,quantity/* counted */.hS)(root.present, 'value')} are no objects, and have no fields`],
        value: (0,commented_yaml/* yamlMapping */.I9)([
            (0,commented_yaml/* yamlEntry */.O3)('type', 'custom'),
            (0,commented_yaml/* yamlEntry */.O3)('engine', 'kafka-dataops'),
            (0,commented_yaml/* yamlEntry */.O3)('implementation', (0,commented_yaml/* yamlInline */.Tw)({ check: 'type', logicalType: 'object', mustBeLessOrEqualTo: percent, unit: 'percent' })),
        ]),
    };
}
function head({ source, at, read, undecodable, tombstones, profile: { root } }) {
    const others = (0,field_profile/* countOf */.pq)(root) - (root.types.object ?? 0);
    return [
        `Inferred by kafka-dataops infer-contract from ${source}, ${at}.`,
        `${(0,quantity/* counted */.hS)(read, 'record')} read${undecodable === 0 ? '' : `, ${(0,quantity/* formatCount */.B4)(undecodable)} of them undecodable`}${tombstones === 0 ? '' : `, ${(0,quantity/* counted */.hS)(tombstones, 'tombstone')}`}. Each comment is the evidence for the rules below it; a rule is only there where`,
        `enough records support it (${enough.always} for "always" and "never", ${(0,quantity/* formatCount */.B4)(enough.bounded)} for ranges). A draft: tighten what you know better.`,
        ...(others === 0 ? [] : [`${(0,quantity/* formatCount */.B4)(others)} values are no objects, so no field of theirs is described.`]),
    ];
}
function countRules(text) {
    return {
        required: text.match(/^\s*(?:- )?required: true/gm)?.length ?? 0,
        listed: text.match(/^\s*(?:- )?metric: invalidValues/gm)?.length ?? 0,
    };
}
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** Ages that people would write. */
const ages = [
    5 * minuteMs,
    10 * minuteMs,
    15 * minuteMs,
    30 * minuteMs,
    hourMs,
    2 * hourMs,
    6 * hourMs,
    12 * hourMs,
    dayMs,
    2 * dayMs,
    7 * dayMs,
];
/**
 * How old the newest event may be: ten times the mean distance of events, and three times its age now, of a topic that is
 * written to (newest event of the last day).
 */
function inferFreshness(seen) {
    const { liveAt } = seen;
    const events = eventTimesOf(seen);
    if (liveAt === undefined || events === undefined || events.count < enough.always)
        return undefined;
    const age = Math.max(0, liveAt - events.newest);
    const distance = (events.newest - events.oldest) / (events.count - 1);
    const wanted = Math.max(10 * distance, 3 * age);
    const maxAge = ages.find((candidate) => candidate >= wanted);
    if (age > dayMs || maxAge === undefined)
        return undefined;
    const maxAgeText = (0,duration/* formatDuration */.a3)(maxAge).replaceAll(' ', '');
    return {
        above: [
            `an event every ${(0,duration/* formatDuration */.a3)(Math.max(1, Math.round(distance)))} on average, the newest ${(0,duration/* formatDuration */.a3)(Math.round(age))} old`,
        ],
        value: (0,commented_yaml/* yamlMapping */.I9)([
            (0,commented_yaml/* yamlEntry */.O3)('type', 'custom'),
            (0,commented_yaml/* yamlEntry */.O3)('engine', 'kafka-dataops'),
            (0,commented_yaml/* yamlEntry */.O3)('implementation', (0,commented_yaml/* yamlInline */.Tw)({ check: 'freshness', ...events.parameters, maxAge: maxAgeText })),
        ]),
    };
}
/** The first field at the top that holds the times of events, else the records' own timestamps. */
function eventTimesOf({ profile: { root }, recordTimes, read, liveAt }) {
    for (const [name, field] of (0,field_profile/* fieldsInOrder */.nR)(root)) {
        const found = timesOf(name, field, liveAt ?? 0);
        const isAlwaysThere = field.nulls === 0 && field.present === root.types.object;
        if (found !== undefined && isAlwaysThere && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
            return found;
    }
    if (recordTimes === undefined)
        return undefined;
    return {
        count: read,
        oldest: recordTimes.oldest,
        newest: recordTimes.newest,
        parameters: { source: 'record-timestamp' },
    };
}
const year2000 = Date.UTC(2000, 0);
function timesOf(name, field, now) {
    const { texts, numbers, types } = field;
    const times = texts?.times?.moments;
    if (times !== undefined && texts?.forms.includes('timestamp') && times.count === (0,field_profile/* countOf */.pq)(field)) {
        return isPlausible(times.minimum, times.maximum, now)
            ? { count: times.count, oldest: times.minimum, newest: times.maximum, parameters: { field: name } }
            : undefined;
    }
    const isNamed = /(time|timestamp|date|_at|At|_ts|^ts|^at)$/.test(name);
    if (!isNamed || numbers === undefined || types.integer !== (0,field_profile/* countOf */.pq)(field))
        return undefined;
    const { minimum, maximum, count } = numbers.moments;
    for (const [epochUnit, ms] of [
        ['s', 1_000],
        ['ms', 1],
    ]) {
        const [oldest, newest] = [minimum * ms, maximum * ms];
        if (isPlausible(oldest, newest, now))
            return { count, oldest, newest, parameters: { field: name, epochUnit } };
    }
    return undefined;
}
/** A minute ahead is a clock that is wrong; anything more is no time of an event. */
function isPlausible(oldest, newest, now) {
    return oldest >= year2000 && newest <= now + minuteMs;
}

;// CONCATENATED MODULE: ./packages/quality/infer/run.ts
















/** The operation infer-contract; see operation.ts for its inputs. */
async function runInferContract(inputs, ports) {
    const topic = topicOf(inputs);
    const output = inputs.output ?? `contracts/${topic.replace(/[^\w.-]/g, '_')}.odcs.yaml`;
    if (!inputs.overwrite && (await ports.files.exists(output)))
        throw new errors/* BadInputError */.Ys(alreadyThere(output));
    const plan = {
        checks: [(0,decoding_check/* decodingCheck */.w)({ topic }, 'value'), (0,profile_check/* profileCheck */.e)(topic)],
        setup: { asOf: ports.clock.now(), examples: 5, showValues: inputs['show-values'], decimalTexts: [] },
    };
    const file = inputs['sample-file'];
    const inspected = file === undefined ? await lookAtTopic(topic, inputs, plan, ports) : await lookAtFile(file, topic, plan, ports);
    const contract = contractOf(inspected, topic, inputs, ports.clock.now());
    if (contract !== undefined)
        await ports.files.writeText(output, contract.text);
    return report(inspected, contract, ports.files.placePath(output), inputs);
}
function topicOf(inputs) {
    const { topic, 'sample-file': file } = inputs;
    if (topic !== undefined)
        return topic;
    if (file !== undefined)
        return posix_default().basename(file.replaceAll('\\', '/')).replace(/\.[^.]+$/, '');
    throw new errors/* BadInputError */.Ys({
        code: 'topic-missing',
        message: 'topic is not given, nor a sample-file: there is nothing to infer a contract from.',
        help: 'Give topic and the brokers, or sample-file.',
    });
}
function alreadyThere(output) {
    return {
        code: 'file-exists',
        message: `${output} exists, and a contract that people have worked on is not replaced.`,
        help: 'Give another output, or overwrite: true.',
    };
}
async function lookAtFile(file, topic, plan, ports) {
    return (0,quality_inspected/* inspectedFile */.g)(await (0,inspect_file/* inspectFile */.X)(file, plan, ports), plan, ports.files.placePath(file), topic);
}
async function lookAtTopic(topic, inputs, plan, ports) {
    const settings = await (0,connection_inputs/* connectionSettings */.Q)(inputs, ports);
    const resolved = await (0,requested_window/* resolveWindow */.L)(inputs.window, { topic, contract: 'infer-contract' }, ports);
    const inspected = await (0,inspect_topic/* inspectTopic */.m)({
        settings,
        topic,
        window: resolved.window,
        plan,
        decoders: { value: await (0,reading_inputs/* sidePlan */.p)(inputs['value-format'], inputs['value-schema'], ports) },
        registry: await (0,reading_inputs/* openRegistry */.M)(inputs, ports),
    }, ports);
    const { inspection, partial, ranges, available, findings, notes } = inspected;
    return {
        subject: { kind: 'topic', topic },
        window: (0,inspect_topic/* describeWindow */.O)(inputs.window),
        inspection,
        moment: { ...(0,quality_inspected/* momentOf */.E)(inspection, plan, partial), partitions: ranges.length, hasRecordTimes: true },
        isNothingNew: false,
        available,
        reportSubject: { topics: [{ topic, partitions: [...ranges] }] },
        findings,
        notes: [...resolved.notes(), ...notes],
    };
}
/** Undefined when nothing was seen to describe. */
function contractOf(inspected, topic, inputs, now) {
    const { inspection, subject } = inspected;
    const { read, failing, tombstones, oldestTimestamp, newestTimestamp } = inspection.state;
    const { profile, decimalTexts } = (0,profile_check/* profileOf */.d)(inspection) ?? { profile: undefined, decimalTexts: false };
    if (profile === undefined || profile.root.present === 0)
        return undefined;
    const isLive = subject.kind === 'topic';
    return inferContract({
        topic,
        source: `${(0,quality_subject/* describeSubject */.qy)(subject)}${inspected.window}`,
        at: new Date(now).toISOString(),
        read,
        undecodable: failing,
        tombstones,
        profile,
        liveAt: isLive ? now : undefined,
        recordTimes: isLive && Number.isFinite(newestTimestamp) ? { oldest: oldestTimestamp, newest: newestTimestamp } : undefined,
    }, { showValues: inputs['show-values'], decimalTexts });
}
function report(inspected, contract, output, inputs) {
    const { inspection, subject, moment } = inspected;
    const { read } = inspection.state;
    const findings = [...inspected.findings, ...undecodableFinding(inspected)];
    if (contract === undefined)
        findings.push((0,quality_findings/* noDataFinding */.p$)('error', subject, inspected.window));
    const profile = (0,profile_check/* profileOf */.d)(inspection)?.profile;
    const checks = inspection.checks
        .filter(({ definition }) => definition.kind !== 'profile')
        .map((check) => (0,check_results/* checkResult */.iJ)(check, moment, subject, (0,check_results/* samplingOf */.vn)(inspected, undefined)).check);
    return {
        status: (0,finding/* statusFrom */.z)(findings, inputs['fail-on']),
        partial: moment.partial,
        summary: contract === undefined
            ? `${(0,quality_subject/* describeSubject */.qy)(subject)}: nothing to infer a contract from.`
            : `${output}: ${(0,quantity/* counted */.hS)(contract.fields, 'field')} of ${(0,quantity/* counted */.hS)(read, 'record')}; ${(0,quantity/* formatCount */.B4)(contract.required)} required, ${(0,quantity/* formatCount */.B4)(contract.listed)} with all their values listed.`,
        kpis: [],
        checks,
        findings,
        notes: [...inspected.notes],
        artifacts: contract === undefined ? [] : [{ kind: 'contract', path: output }],
        coverage: { read, available: Math.max(inspected.available, read) },
        ...(profile === undefined
            ? {}
            : {
                statistics: [
                    ...(0,field_statistics/* fieldStatistics */.o)(profile, {
                        showValues: inputs['show-values'],
                        isSensitive: (fieldPath) => isPersonalPath(fieldPath, profile.root),
                    }),
                ],
            }),
        subject: inspected.reportSubject,
    };
}
function undecodableFinding({ inspection, subject }) {
    const { failing, read } = inspection.state;
    if (failing === 0)
        return [];
    return [
        {
            rule: 'undecodable-records',
            severity: 'warning',
            message: `${(0,quantity/* formatCount */.B4)(failing)} of ${(0,quantity/* counted */.hS)(read, 'record')} of ${(0,quality_subject/* describeSubject */.qy)(subject)} cannot be decoded; the contract describes the others, and these fail it.`,
            fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'undecodable-records', identity: (0,quality_subject/* describeSubject */.qy)(subject) }),
            help: 'Give value-format and value-schema if they are meant to be read; else find who writes them.',
        },
    ];
}


/***/ })

};
