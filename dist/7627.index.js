export const id = 7627;
export const ids = [7627];
export const modules = {

/***/ 25894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ NO_ATTRIBUTES),
/* harmony export */   OV: () => (/* binding */ sameAttributes),
/* harmony export */   Td: () => (/* binding */ attributesOf)
/* harmony export */ });
/* unused harmony export Attributes */
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36854);

/** The attributes of a schema or field that Avro gives no meaning there; looked up in the JSON when they are asked for. */
class Attributes {
    json;
    names;
    constructor(json, names) {
        this.json = json;
        this.names = names;
    }
    get size() {
        return this.names.length;
    }
    has(name) {
        return this.names.includes(name);
    }
    get(name) {
        return this.json !== undefined && this.has(name) ? (0,_json_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(this.json, name) : undefined;
    }
    /** In the order of the text. */
    *[Symbol.iterator]() {
        for (const name of this.names) {
            const value = this.get(name);
            if (value !== undefined)
                yield [name, value];
        }
    }
}
const NO_ATTRIBUTES = new Attributes(undefined, []);
/** The attributes of an object but for the reserved ones, repeated keys once. */
function attributesOf(json, reserved) {
    const names = json.members.map(({ key }) => key).filter((key) => !reserved.has(key));
    return names.length === 0 ? NO_ATTRIBUTES : new Attributes(json, [...new Set(names)]);
}
/** Whether both have the same names with equal values, in any order. */
function sameAttributes(left, right) {
    if (left.size !== right.size)
        return false;
    for (const [key, value] of left) {
        const other = right.get(key);
        if (other === undefined || !(0,_json_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .sameJson */ .Vk)(value, other))
            return false;
    }
    return true;
}


/***/ }),

/***/ 24080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ javaDouble),
/* harmony export */   bY: () => (/* binding */ javaDoubleText),
/* harmony export */   qx: () => (/* binding */ javaFloatText)
/* harmony export */ });
/** How Java reads and writes floating-point numbers, where Avro's Java implementation shows it. */
const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fFdD]?$/;
const HEXADECIMAL = /^([+-]?)0[xX]([0-9a-fA-F]*)(?:\.([0-9a-fA-F]*))?[pP]([+-]?[0-9]+)[fFdD]?$/;
/** The number that `Double.parseDouble` reads, as text (`NaN` and `Infinity` among them); undefined when it throws. */
function javaDouble(written) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Java trims every unit up to the space.
    const text = written.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$/g, '');
    const word = /^([+-]?)(NaN|Infinity)$/.exec(text);
    if (word !== null)
        return word[2] === 'NaN' ? 'NaN' : `${word[1] === '-' ? '-' : ''}Infinity`;
    if (DECIMAL.test(text))
        return javaDoubleText(Number(text.replace(/[fFdD]$/, '')));
    const hexadecimal = HEXADECIMAL.exec(text);
    if (hexadecimal === null)
        return undefined;
    const [, sign, whole = '', fraction = '', exponent] = hexadecimal;
    if (whole === '' && fraction === '')
        return undefined;
    const digits = Number(BigInt(`0x0${whole}${fraction}`));
    const value = digits * 2 ** (Number(exponent) - 4 * fraction.length);
    return javaDoubleText(sign === '-' ? -value : value);
}
/** `Double.toString` as since JDK 19: the shortest digits that mean the number. */
function javaDoubleText(value) {
    return layOut(value, (exponentForm) => exponentForm);
}
/** `Float.toString`: the shortest digits that mean the number in 32 bits. */
function javaFloatText(value) {
    const single = Math.fround(value);
    return layOut(single, (exponentForm) => {
        for (let digits = 0; digits < 9; digits++) {
            const candidate = single.toExponential(digits);
            if (Math.fround(Number(candidate)) === single)
                return candidate;
        }
        return exponentForm;
    });
}
/** Java's layout: plain between 10^-3 and 10^7, otherwise `d.dddE±n`; always with a fraction digit. */
function layOut(value, shorten) {
    if (!Number.isFinite(value))
        return String(value);
    if (value === 0)
        return Object.is(value, -0) ? '-0.0' : '0.0';
    const [mantissa = '', power = '0'] = shorten(value.toExponential()).split('e');
    const sign = mantissa.startsWith('-') ? '-' : '';
    const digits = mantissa.replace(/[-.]/g, '');
    const exponent = Number(power);
    if (exponent >= 7 || exponent < -3)
        return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent}`;
    if (exponent < 0)
        return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
    const padded = digits.padEnd(exponent + 1, '0');
    return `${sign}${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1) || '0'}`;
}


/***/ }),

/***/ 78975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ SCHEMA_ATTRIBUTES),
  E: () => (/* binding */ readSchemaFile)
});

// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
// EXTERNAL MODULE: ./packages/avro/attributes.ts
var avro_attributes = __webpack_require__(25894);
// EXTERNAL MODULE: ./packages/avro/java-numbers.ts
var java_numbers = __webpack_require__(24080);
// EXTERNAL MODULE: ./packages/avro/json-reader.ts + 1 modules
var json_reader = __webpack_require__(36854);
;// CONCATENATED MODULE: ./packages/avro/logical-types.ts


const LOGICAL_TYPES = [
    'decimal',
    'big-decimal',
    'uuid',
    'date',
    'time-millis',
    'time-micros',
    'timestamp-millis',
    'timestamp-micros',
    'timestamp-nanos',
    'local-timestamp-millis',
    'local-timestamp-micros',
    'local-timestamp-nanos',
    'duration',
];
/**
 * Reads `logicalType` and its parameters by the rules of the Avro specification ("Logical Types"), with Java's verdicts:
 * an invalid or unknown one is ignored, the type stays what it is without it.
 */
function readLogicalType(base) {
    const json = base.attributes.get('logicalType');
    if (json === undefined)
        return { status: 'none' };
    if (json.kind !== 'string')
        return { status: 'invalid', message: 'logicalType takes a string; ignored', json };
    const name = LOGICAL_TYPES.find((known) => known === json.value);
    if (name === undefined) {
        const hint = (0,suggest/* didYouMean */.a)(json.value, LOGICAL_TYPES);
        return { status: 'unknown', message: `"${json.value}" is no logical type of Avro; ignored.${hint}`, json };
    }
    if (name === 'decimal')
        return readDecimal(base, json);
    const expected = expectedBase(name, base);
    if (expected === undefined)
        return { status: 'valid', logicalType: { name } };
    return { status: 'invalid', message: `${name} annotates ${expected}, not ${describe(base)}; ignored`, json };
}
/** What the logical type needs instead, or undefined when it stands right. */
function expectedBase(name, base) {
    switch (name) {
        case 'big-decimal':
            return base.type === 'bytes' ? undefined : 'bytes';
        case 'uuid':
            return base.type === 'string' || (base.type === 'fixed' && base.size === 16)
                ? undefined
                : 'string or fixed of 16 bytes';
        case 'duration':
            return base.type === 'fixed' && base.size === 12 ? undefined : 'fixed of 12 bytes';
        case 'date':
        case 'time-millis':
            return base.type === 'int' ? undefined : 'int';
        default:
            return base.type === 'long' ? undefined : 'long';
    }
}
function readDecimal(base, json) {
    const invalid = (message, at = json) => ({
        status: 'invalid',
        message: `${message}; the decimal is ignored`,
        json: at,
    });
    const precisionJson = base.attributes.get('precision');
    const scaleJson = base.attributes.get('scale');
    if (precisionJson === undefined)
        return invalid('a decimal needs a precision');
    const precision = int32Of(precisionJson);
    if (precision === undefined)
        return invalid('precision takes an integer', precisionJson);
    const scale = scaleJson === undefined ? 0 : int32Of(scaleJson);
    if (scale === undefined)
        return invalid('scale takes an integer', scaleJson);
    if (base.type !== 'bytes' && base.type !== 'fixed')
        return invalid(`decimal annotates bytes or fixed, not ${describe(base)}`);
    if (precision <= 0)
        return invalid(`precision must be at least 1, not ${precision}`, precisionJson);
    if (base.type === 'fixed' && precision > digitsOf(base.size ?? 0)) {
        const digits = digitsOf(base.size ?? 0);
        return invalid(`fixed of ${base.size} bytes holds ${digits} digits, not ${precision}`, precisionJson);
    }
    if (scale < 0)
        return invalid(`scale must be at least 0, not ${scale}`, scaleJson);
    if (scale > precision)
        return invalid(`scale ${scale} is greater than precision ${precision}`, scaleJson);
    return { status: 'valid', logicalType: { name: 'decimal', precision, scale } };
}
/** Decimal digits that a two's complement number of this many bytes can always hold. */
function digitsOf(bytes) {
    return Math.floor(Math.log10(2) * (8 * bytes - 1));
}
function int32Of(json) {
    const value = json.kind === 'number' ? (0,json_reader/* integerOf */.cP)(json) : undefined;
    return value !== undefined && BigInt.asIntN(32, value) === value ? Number(value) : undefined;
}
function describe(base) {
    return base.type === 'fixed' ? `fixed of ${base.size} bytes` : base.type;
}

// EXTERNAL MODULE: ./packages/avro/schema.ts
var avro_schema = __webpack_require__(46156);
;// CONCATENATED MODULE: ./packages/avro/names.ts

/** A dotted name carries its namespace, which may be empty (`.Price` is in none); a simple one takes the one given. */
function typeNameOf(written, namespace) {
    const lastDot = written.lastIndexOf('.');
    const name = written.slice(lastDot + 1);
    const space = lastDot < 0 ? namespace : written.slice(0, lastDot);
    return space === undefined || space === ''
        ? { name, fullName: name }
        : { name, namespace: space, fullName: `${space}.${name}` };
}
/** The full name that a reference means at first: itself when dotted, else in the namespace around it. */
function referencedName(written, namespace) {
    return namespace !== undefined && !written.includes('.') ? `${namespace}.${written}` : written;
}
const ASCII_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const UNICODE_NAME = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;
const SURROGATE = /[\ud800-\udfff]/;
/**
 * Whether a name without dots (of a type, field or symbol, or one part of a namespace) is allowed. Java judges UTF-16
 * units, so letters outside the basic plane are none.
 */
function isName(name, rules) {
    return rules === 'specification' ? ASCII_NAME.test(name) : UNICODE_NAME.test(name) && !SURROGATE.test(name);
}
/** What a name may be, for messages. */
function nameRule(rules) {
    return rules === 'specification'
        ? 'a letter A-Z, a-z or `_`, then letters, digits and `_`'
        : 'a letter or `_`, then letters, digits and `_`';
}
/** The parts of a namespace. */
function partsOf(namespace) {
    return namespace.split('.');
}
/** A type of this full name would hide a primitive type. */
function isPrimitiveName(fullName) {
    return avro_schema/* PRIMITIVE_TYPES */.qq.includes(fullName);
}

// EXTERNAL MODULE: ./packages/avro/problem.ts
var avro_problem = __webpack_require__(2496);
// EXTERNAL MODULE: ./packages/avro/unresolved.ts
var unresolved = __webpack_require__(30592);
;// CONCATENATED MODULE: ./packages/avro/read-protocol.ts




/** Reads a protocol with the verdicts of Java's `Protocol.parse` (Avro 1.12.2). */
function readProtocol(reader, json) {
    const nameJson = (0,json_reader/* valueAt */.fK)(json, 'protocol');
    if (nameJson?.kind !== 'string') {
        reader.problem('protocol-invalid', 'the name of a protocol is a string', (0,avro_schema/* firstToken */.wk)(nameJson ?? json));
        return undefined;
    }
    const { name, namespace } = typeNameOf(nameJson.value, reader.readNamespace(json, undefined));
    const doc = reader.readDoc(json);
    const types = readProtocolTypes(reader, (0,json_reader/* valueAt */.fK)(json, 'types'), namespace);
    const messages = readMessages(reader, (0,json_reader/* valueAt */.fK)(json, 'messages'), namespace);
    reader.checkInheritedNamespace(json, nameJson, namespace);
    return {
        source: reader.source,
        json,
        name,
        ...(namespace === undefined ? {} : { namespace }),
        ...(doc === undefined ? {} : { doc }),
        types,
        messages,
    };
}
function readProtocolTypes(reader, json, namespace) {
    if (json === undefined)
        return [];
    if (json.kind !== 'array') {
        reader.problem('protocol-invalid', `"types" takes an array of definitions, found ${reader.show(json)}`, (0,avro_schema/* firstToken */.wk)(json));
        return [];
    }
    return json.elements.flatMap((element) => {
        if (element.kind === 'object')
            return reader.readType(element, namespace) ?? [];
        reader.problem('protocol-invalid', `a type of a protocol is written out as an object, found ${reader.show(element)}`, (0,avro_schema/* firstToken */.wk)(element));
        return [];
    });
}
function readMessages(reader, json, namespace) {
    if (json === undefined)
        return [];
    if (json.kind !== 'object') {
        reader.problem('protocol-invalid', `"messages" takes an object of messages, found ${reader.show(json)}`, (0,avro_schema/* firstToken */.wk)(json));
        return [];
    }
    const counting = json.members.filter((member) => (0,json_reader/* memberOf */.C5)(json, member.key)?.start === member.start);
    return counting.flatMap((member) => {
        if (member.value.kind === 'object')
            return readMessage(reader, member.key, member.value, namespace);
        reader.problem('protocol-invalid', `message "${member.key}" takes an object, found ${reader.show(member.value)}`, (0,avro_schema/* firstToken */.wk)(member.value));
        return [];
    });
}
function readMessage(reader, name, json, namespace) {
    const doc = reader.readDoc(json);
    const request = readRequest(reader, name, json, namespace);
    const oneWayJson = (0,json_reader/* valueAt */.fK)(json, 'one-way');
    if (oneWayJson !== undefined && oneWayJson.kind !== 'boolean') {
        reader.problem('protocol-invalid', `"one-way" is true or false, found ${reader.show(oneWayJson)}`, (0,avro_schema/* firstToken */.wk)(oneWayJson));
    }
    const oneWay = oneWayJson?.kind === 'boolean' && oneWayJson.value;
    const responseJson = (0,json_reader/* valueAt */.fK)(json, 'response');
    const errorsJson = (0,json_reader/* valueAt */.fK)(json, 'errors');
    const response = responseJson === undefined ? undefined : reader.readType(responseJson, namespace);
    if (!oneWay && responseJson === undefined) {
        reader.problem('protocol-invalid', `message "${name}" has no "response"; only a one-way message may leave it out`, (0,avro_schema/* firstToken */.wk)(json));
    }
    if (oneWay && errorsJson !== undefined) {
        reader.problem('protocol-invalid', `message "${name}" is one-way and cannot have errors`, (0,avro_schema/* firstToken */.wk)(errorsJson));
    }
    if (oneWay && response !== undefined && (response.schema === unresolved/* UNRESOLVED */.g || response.schema.type !== 'null')) {
        reader.problem('protocol-invalid', `message "${name}" is one-way: its response is null`, (0,avro_schema/* firstToken */.wk)(responseJson ?? json));
    }
    const errors = oneWay || errorsJson === undefined ? [] : readErrors(reader, errorsJson, namespace);
    return {
        source: reader.source,
        json,
        name,
        request,
        oneWay,
        errors,
        ...(response === undefined ? {} : { response }),
        ...(doc === undefined ? {} : { doc }),
    };
}
function readRequest(reader, message, json, namespace) {
    const request = (0,json_reader/* valueAt */.fK)(json, 'request');
    if (request?.kind !== 'array') {
        const what = `message "${message}" has no "request": an array of parameters, which may be empty`;
        reader.problem('protocol-invalid', what, (0,avro_schema/* firstToken */.wk)(request ?? json));
        return [];
    }
    const parameters = new Map();
    for (const element of request.elements) {
        const field = reader.readField(element, namespace, undefined, parameters.size);
        if (field === undefined)
            continue;
        const first = parameters.get(field.name);
        if (first !== undefined)
            reader.problemRepeatedField(field, first, undefined);
        else
            parameters.set(field.name, field);
    }
    return [...parameters.values()];
}
function readErrors(reader, json, namespace) {
    if (json.kind !== 'array') {
        reader.problem('protocol-invalid', `"errors" takes an array of names, found ${reader.show(json)}`, (0,avro_schema/* firstToken */.wk)(json));
        return [];
    }
    const names = new Map();
    for (const element of json.elements) {
        const error = element.kind === 'string' ? reader.readReference(element, namespace) : undefined;
        if (error === undefined || error.schema.type !== 'record' || !error.schema.isError) {
            reader.problem('protocol-invalid', `${reader.show(element)} is not the name of an error defined above`, (0,avro_schema/* firstToken */.wk)(element));
            if (error !== undefined)
                reader.dropPending(error);
        }
        else if (names.has(error.schema.fullName)) {
            reader.problem('protocol-invalid', `the error ${error.schema.fullName} is given twice`, element);
        }
        else
            names.set(error.schema.fullName, error);
    }
    return [...names.values()];
}

// EXTERNAL MODULE: ./packages/avro/same-definition.ts
var same_definition = __webpack_require__(35823);
// EXTERNAL MODULE: ./packages/avro/source.ts
var avro_source = __webpack_require__(80526);
;// CONCATENATED MODULE: ./packages/avro/parse.ts












const COMPLEX_TYPES = ['record', 'error', 'enum', 'array', 'map', 'fixed'];
const NO_NAMES = [];
const NO_TOKENS = [];
/** Of no use as names of an author's own attributes; Java's IDL reader refuses them as annotations of a type too. */
const SCHEMA_ATTRIBUTES = new Set([
    'doc',
    'fields',
    'items',
    'name',
    'namespace',
    'size',
    'symbols',
    'values',
    'type',
    'aliases',
]);
const ENUM_ATTRIBUTES = new Set([...SCHEMA_ATTRIBUTES, 'default']);
const FIELD_ATTRIBUTES = new Set(['default', 'doc', 'name', 'order', 'type', 'aliases']);
const ORDERS = ['ascending', 'descending', 'ignore'];
const MAX_FIXED_SIZE = 2n ** 31n - 1n - 8n;
/**
 * Reads one file of the Avro specification's JSON form: a schema, or a protocol (`.avpr`). The verdicts are those of
 * Java's `Schema.Parser` (Avro 1.12.2), with strict names and checked defaults unless `lenient`.
 */
function readSchemaFile(source, options, json = (0,json_reader/* readJson */.Vh)(source.text)) {
    const { lenient } = options;
    const { isIdl = false } = json;
    const nameRules = lenient ? 'unicode' : 'specification';
    const problems = [];
    const warnings = [];
    const definitions = new Map();
    const pending = [];
    const late = new Set();
    const unions = [];
    const defaults = [];
    const broken = new Set();
    function problem(rule, message, span, related = []) {
        problems.push((0,avro_problem/* problemAt */.l)(source, span, rule, message, related));
    }
    function warn(rule, message, span, related = []) {
        warnings.push((0,avro_problem/* problemAt */.l)(source, span, rule, message, related));
    }
    function show(json) {
        return (0,json_reader/* showJson */.qN)(json, source.text);
    }
    function readType(json, namespace) {
        if (json.kind === 'string')
            return readReference(json, namespace);
        if (json.kind === 'object')
            return use(readDefinition(json, namespace), json);
        if (json.kind === 'array')
            return use(readUnion(json, namespace), json);
        problem('type-invalid', `expected a type (a name, an object or a union), found ${show(json)}`, json);
        return undefined;
    }
    function use(schema, json) {
        return schema === undefined ? undefined : { schema, source, json };
    }
    function readReference(json, namespace) {
        const primitive = avro_schema/* PRIMITIVE_TYPES */.qq.find((type) => type === json.value);
        if (primitive !== undefined) {
            return { schema: { type: primitive, source, json, attributes: avro_attributes/* NO_ATTRIBUTES */.AY }, source, json };
        }
        const fullName = referencedName(json.value, namespace);
        const own = definitions.get(fullName);
        const known = own ?? definitions.get(json.value);
        if (known !== undefined) {
            if (own === undefined)
                warnOutsideNamespace(json, fullName, known);
            return { schema: known, source, json, reference: json.value };
        }
        const later = { schema: unresolved/* UNRESOLVED */.g, source, json, reference: json.value };
        pending.push({ use: later, json, fullName });
        if (!isIdl)
            late.add(later);
        return later;
    }
    function warnOutsideNamespace(json, fullName, known) {
        warn('reference-outside-namespace', `no ${fullName} is known here, so Java takes ${known.fullName}, which is in no namespace; the specification does not`, json, [{ message: `${known.fullName} is defined here`, place: namePlace(known) }]);
    }
    function readDefinition(json, namespace) {
        const type = (0,json_reader/* valueAt */.fK)(json, 'type');
        if (type === undefined) {
            problem('attribute-missing', 'this type has no "type"', (0,avro_schema/* firstToken */.wk)(json));
            return undefined;
        }
        if (type.kind !== 'string') {
            const found = type.kind === 'array' ? 'a union' : type.kind === 'object' ? 'an object' : show(type);
            problem('type-invalid', `the "type" of a type is a string, found ${found}${unwrapHint(type)}`, type);
            return undefined;
        }
        const primitive = avro_schema/* PRIMITIVE_TYPES */.qq.find((known) => known === type.value);
        if (primitive !== undefined)
            return readPrimitive(json, primitive);
        switch (type.value) {
            case 'record':
            case 'error':
                return readRecord(json, type, namespace);
            case 'enum':
                return readEnum(json, namespace);
            case 'fixed':
                return readFixed(json, namespace);
            case 'array':
                return readArray(json, namespace);
            case 'map':
                return readMap(json, namespace);
        }
        const known = definitions.has(referencedName(type.value, namespace)) || definitions.has(type.value);
        const hint = known
            ? ` ${type.value} is a type defined above: use its name alone, without an object around it.`
            : (0,suggest/* didYouMean */.a)(type.value, [...avro_schema/* PRIMITIVE_TYPES */.qq, ...COMPLEX_TYPES]);
        problem('type-invalid', `"${type.value}" is neither a primitive type nor ${COMPLEX_TYPES.join(', ')}.${hint}`, type);
        return undefined;
    }
    function unwrapHint(type) {
        return type.kind === 'array' || type.kind === 'object' ? ': write it without the object around it' : '';
    }
    function readPrimitive(json, type) {
        const attributes = (0,avro_attributes/* attributesOf */.Td)(json, SCHEMA_ATTRIBUTES);
        return { type, source, json, attributes, ...logicalTypeOf(type, attributes) };
    }
    function readArray(json, namespace) {
        const items = readElementType(json, 'array', 'items', namespace);
        if (items === undefined)
            return undefined;
        const attributes = (0,avro_attributes/* attributesOf */.Td)(json, SCHEMA_ATTRIBUTES);
        logicalTypeOf('array', attributes);
        return { type: 'array', source, json, attributes, items };
    }
    function readMap(json, namespace) {
        const values = readElementType(json, 'map', 'values', namespace);
        if (values === undefined)
            return undefined;
        const attributes = (0,avro_attributes/* attributesOf */.Td)(json, SCHEMA_ATTRIBUTES);
        logicalTypeOf('map', attributes);
        return { type: 'map', source, json, attributes, values };
    }
    function readElementType(json, kind, attribute, namespace) {
        const element = (0,json_reader/* valueAt */.fK)(json, attribute);
        if (element !== undefined)
            return readType(element, namespace);
        problem('attribute-missing', `this ${kind} has no "${attribute}"`, (0,json_reader/* valueAt */.fK)(json, 'type') ?? json);
        return undefined;
    }
    function readUnion(json, namespace) {
        const branches = [];
        let complete = true;
        for (const element of json.elements) {
            const branch = readType(element, namespace);
            if (branch?.schema.type === 'union') {
                problem('union-invalid', 'a union may not directly hold a union', (0,avro_schema/* firstToken */.wk)(element));
            }
            else if (branch !== undefined)
                branches.push(branch);
            complete &&= branch !== undefined;
        }
        const union = { type: 'union', source, json, attributes: avro_attributes/* NO_ATTRIBUTES */.AY, branches };
        unions.push(union);
        if (!complete)
            broken.add(union);
        return union;
    }
    function readRecord(json, type, namespace) {
        const named = readNamed(json, 'record', namespace, SCHEMA_ATTRIBUTES);
        const fieldsJson = (0,json_reader/* valueAt */.fK)(json, 'fields');
        const fields = [];
        const space = named === undefined ? namespace : named.namespace;
        const record = named && {
            type: 'record',
            ...named,
            isError: type.value === 'error',
            fields,
        };
        let complete = true;
        if (fieldsJson?.kind === 'array') {
            const seen = new Map();
            for (const element of fieldsJson.elements) {
                const field = readField(element, space, record, fields.length);
                complete &&= field !== undefined;
                if (field === undefined)
                    continue;
                const first = seen.get(field.name);
                if (first !== undefined)
                    problemRepeatedField(field, first, record);
                else
                    seen.set(field.name, field);
                fields.push(field);
            }
        }
        else {
            problemFields(json, fieldsJson);
            complete = false;
        }
        if (record === undefined)
            return undefined;
        logicalTypeOf('record', record.attributes);
        if (!complete)
            broken.add(record);
        define(record);
        return record;
    }
    function problemFields(json, fields) {
        if (fields === undefined)
            problem('attribute-missing', 'this record has no "fields"', (0,json_reader/* valueAt */.fK)(json, 'type') ?? json);
        else
            problem('attribute-invalid', `"fields" takes an array of fields, found ${show(fields)}`, (0,avro_schema/* firstToken */.wk)(fields));
    }
    function problemRepeatedField(field, first, record) {
        const of = record === undefined ? 'this record' : record.fullName;
        problem('field-duplicate', `${of} already has a field "${field.name}"`, (0,json_reader/* valueAt */.fK)(field.json, 'name') ?? field.json, [
            { message: 'the first one', place: (0,avro_source/* placeIn */.V)(source, (0,json_reader/* valueAt */.fK)(first.json, 'name') ?? first.json) },
        ]);
    }
    function readField(json, namespace, owner, position) {
        if (json.kind !== 'object') {
            problem('type-invalid', `expected a field (an object with "name" and "type"), found ${show(json)}`, (0,avro_schema/* firstToken */.wk)(json));
            return undefined;
        }
        const name = readFieldName(json);
        const typeJson = (0,json_reader/* valueAt */.fK)(json, 'type');
        if (typeJson === undefined) {
            const which = name === undefined ? 'this field' : `field "${name}"`;
            problem('attribute-missing', `${which} has no "type"`, (0,json_reader/* valueAt */.fK)(json, 'name') ?? (0,avro_schema/* firstToken */.wk)(json));
        }
        const type = typeJson === undefined ? undefined : readType(typeJson, namespace);
        const order = readOrder(json);
        const aliases = readAliases(json);
        const doc = readDoc(json);
        const attributes = (0,avro_attributes/* attributesOf */.Td)(json, FIELD_ATTRIBUTES);
        if (name === undefined || type === undefined)
            return undefined;
        warnMisplacedLogicalType(type, attributes);
        const value = (0,json_reader/* valueAt */.fK)(json, 'default');
        const field = {
            source,
            json,
            attributes,
            name,
            position,
            type,
            order,
            aliases,
            ...(doc === undefined ? {} : { doc }),
            ...(value === undefined ? {} : { default: readDefault(name, type, value) }),
        };
        if (field.default !== undefined)
            defaults.push({ field, owner });
        return field;
    }
    function readFieldName(json) {
        const name = (0,json_reader/* valueAt */.fK)(json, 'name');
        if (name === undefined)
            problem('attribute-missing', 'this field has no "name"', (0,avro_schema/* firstToken */.wk)(json));
        else if (name.kind !== 'string') {
            problem('attribute-invalid', `the name of a field is a string, found ${show(name)}`, (0,avro_schema/* firstToken */.wk)(name));
        }
        else if (!isName(name.value, nameRules)) {
            problem('name-invalid', `"${name.value}" is no name of a field: ${nameRule(nameRules)}`, name);
        }
        else
            return name.value;
        return undefined;
    }
    /** Java takes a string as the default of a float or double and reads the number in it. */
    function readDefault(name, type, value) {
        const isFloating = type.schema !== unresolved/* UNRESOLVED */.g && (type.schema.type === 'float' || type.schema.type === 'double');
        if (value.kind !== 'string' || !isFloating)
            return value;
        const number = (0,java_numbers/* javaDouble */.SA)(value.value);
        if (number === undefined) {
            problem('default-invalid', `the default of field "${name}" is a ${type.schema.type}, found ${show(value)}`, value);
            return { kind: 'number', text: '0.0', start: value.start, end: value.end };
        }
        const message = `the default of field "${name}" is a number in quotes, which only Java reads`;
        if (!lenient)
            warn('attribute-ignored', message, value);
        return { kind: 'number', text: number, start: value.start, end: value.end };
    }
    function readOrder(json) {
        const order = (0,json_reader/* valueAt */.fK)(json, 'order');
        if (order === undefined)
            return 'ascending';
        const known = order.kind === 'string' && ORDERS.find((name) => name === order.value.toLowerCase());
        if (known)
            return known;
        problem('attribute-invalid', `"order" is one of ${ORDERS.join(', ')}, found ${show(order)}`, (0,avro_schema/* firstToken */.wk)(order));
        return 'ascending';
    }
    function readDoc(json) {
        const doc = (0,json_reader/* valueAt */.fK)(json, 'doc');
        if (doc === undefined || doc.kind === 'string')
            return doc?.value;
        warn('attribute-ignored', `"doc" takes a string, found ${show(doc)}; ignored`, (0,avro_schema/* firstToken */.wk)(doc));
        return undefined;
    }
    function readAliases(json) {
        const tokens = readAliasTokens(json);
        return tokens.length === 0 ? NO_NAMES : tokens.map((alias) => alias.value);
    }
    /** The aliases, each once. */
    function readAliasTokens(json) {
        const aliases = (0,json_reader/* valueAt */.fK)(json, 'aliases');
        if (aliases === undefined)
            return NO_TOKENS;
        if (aliases.kind !== 'array') {
            problem('attribute-invalid', `"aliases" takes an array of strings, found ${show(aliases)}`, (0,avro_schema/* firstToken */.wk)(aliases));
            return [];
        }
        const seen = new Map();
        for (const alias of aliases.elements) {
            if (alias.kind !== 'string') {
                problem('attribute-invalid', `an alias is a string, found ${show(alias)}`, (0,avro_schema/* firstToken */.wk)(alias));
            }
            else if (seen.has(alias.value))
                warn('alias-duplicate', `the alias "${alias.value}" is given twice`, alias);
            else
                seen.set(alias.value, alias);
        }
        return [...seen.values()];
    }
    function warnMisplacedLogicalType(type, attributes) {
        const json = attributes.get('logicalType');
        if (json?.kind !== 'string')
            return;
        const { schema } = type;
        const has = ((0,avro_schema/* isPrimitive */.sO)(schema) || schema.type === 'fixed') && schema.logicalType !== undefined;
        if (has && schema !== unresolved/* UNRESOLVED */.g)
            return;
        const message = `"logicalType" stands beside the type, where it is ignored: write "type": {"type": ..., "logicalType": "${json.value}"}`;
        warn('logical-type-misplaced', message, json);
    }
    function readEnum(json, namespace) {
        const named = readNamed(json, 'enum', namespace, ENUM_ATTRIBUTES);
        const symbolsJson = (0,json_reader/* valueAt */.fK)(json, 'symbols');
        const symbols = symbolsJson?.kind === 'array' ? readSymbols(symbolsJson) : undefined;
        if (symbolsJson === undefined) {
            problem('attribute-missing', 'this enum has no "symbols"', (0,json_reader/* valueAt */.fK)(json, 'type') ?? json);
        }
        else if (symbolsJson.kind !== 'array') {
            problem('attribute-invalid', `"symbols" takes an array of strings, found ${show(symbolsJson)}`, (0,avro_schema/* firstToken */.wk)(symbolsJson));
        }
        const fallback = readEnumDefault(json, symbols);
        if (named === undefined)
            return undefined;
        const schema = {
            type: 'enum',
            ...named,
            symbols: symbols ?? [],
            ...(fallback === undefined ? {} : { default: fallback }),
        };
        logicalTypeOf('enum', named.attributes);
        if (symbols === undefined)
            broken.add(schema);
        define(schema);
        return schema;
    }
    function readSymbols(json) {
        const seen = new Map();
        for (const symbol of json.elements) {
            if (symbol.kind !== 'string') {
                problem('attribute-invalid', `a symbol is a string, found ${show(symbol)}`, (0,avro_schema/* firstToken */.wk)(symbol));
                continue;
            }
            const first = seen.get(symbol.value);
            if (!isName(symbol.value, nameRules)) {
                problem('name-invalid', `"${symbol.value}" is no symbol of an enum: ${nameRule(nameRules)}`, symbol);
            }
            else if (first !== undefined) {
                const related = [{ message: 'the first one', place: (0,avro_source/* placeIn */.V)(source, first) }];
                problem('symbol-duplicate', `the symbol "${symbol.value}" is given twice`, symbol, related);
            }
            if (first === undefined)
                seen.set(symbol.value, symbol);
        }
        return [...seen.keys()];
    }
    function readEnumDefault(json, symbols) {
        const value = (0,json_reader/* valueAt */.fK)(json, 'default');
        if (value === undefined)
            return undefined;
        if (value.kind !== 'string') {
            warn('attribute-ignored', `the default of an enum is one of its symbols, found ${show(value)}; ignored`, (0,avro_schema/* firstToken */.wk)(value));
            return undefined;
        }
        if (symbols === undefined || symbols.includes(value.value))
            return value.value;
        const hint = (0,suggest/* didYouMean */.a)(value.value, symbols);
        problem('default-invalid', `the default "${value.value}" of this enum is none of its symbols.${hint}`, value);
        return undefined;
    }
    function readFixed(json, namespace) {
        const named = readNamed(json, 'fixed', namespace, SCHEMA_ATTRIBUTES);
        const size = readSize(json);
        if (named === undefined)
            return undefined;
        const logicalType = logicalTypeOf('fixed', named.attributes, size ?? 0);
        const schema = { type: 'fixed', ...named, size: size ?? 0, ...logicalType };
        if (size === undefined)
            broken.add(schema);
        define(schema);
        return schema;
    }
    function readSize(json) {
        const size = (0,json_reader/* valueAt */.fK)(json, 'size');
        if (size === undefined) {
            problem('attribute-missing', 'this fixed has no "size"', (0,json_reader/* valueAt */.fK)(json, 'type') ?? json);
            return undefined;
        }
        const value = size.kind === 'number' ? (0,json_reader/* integerOf */.cP)(size) : undefined;
        if (value !== undefined && value >= 0n && value <= MAX_FIXED_SIZE)
            return Number(value);
        const message = `"size" is a number of bytes from 0 to ${MAX_FIXED_SIZE}, found ${show(size)}`;
        problem('attribute-invalid', message, (0,avro_schema/* firstToken */.wk)(size));
        return undefined;
    }
    /** Name, namespace, aliases and doc; undefined, and reported, when the type cannot be named. */
    function readNamed(json, kind, namespace, reserved) {
        const doc = readDoc(json);
        const attributes = (0,avro_attributes/* attributesOf */.Td)(json, reserved);
        const space = readNamespace(json, namespace);
        const nameJson = (0,json_reader/* valueAt */.fK)(json, 'name');
        const aliasTokens = readAliasTokens(json);
        if (nameJson === undefined) {
            problem('attribute-missing', `this ${kind} has no "name"`, (0,json_reader/* valueAt */.fK)(json, 'type') ?? json);
            return undefined;
        }
        if (nameJson.kind !== 'string') {
            problem('attribute-invalid', `the name of a type is a string, found ${show(nameJson)}`, (0,avro_schema/* firstToken */.wk)(nameJson));
            return undefined;
        }
        const typeName = typeNameOf(nameJson.value, space);
        if (!isName(typeName.name, nameRules)) {
            problem('name-invalid', `"${nameJson.value}" is no name of a type: ${nameRule(nameRules)}`, nameJson);
            return undefined;
        }
        checkNamespace(json, nameJson, typeName.namespace);
        if (isPrimitiveName(typeName.fullName)) {
            problem('name-invalid', `"${typeName.fullName}" is a primitive type; a type of that name needs a namespace`, nameJson);
        }
        const aliases = readTypeAliases(aliasTokens, typeName.namespace);
        return { source, json, attributes, ...typeName, aliases, ...(doc === undefined ? {} : { doc }) };
    }
    function readNamespace(json, outer) {
        const namespace = (0,json_reader/* valueAt */.fK)(json, 'namespace');
        if (namespace === undefined)
            return outer;
        if (namespace.kind === 'string')
            return namespace.value;
        const message = `"namespace" takes a string, found ${show(namespace)}; ignored`;
        warn('attribute-ignored', message, (0,avro_schema/* firstToken */.wk)(namespace));
        return outer;
    }
    /** Judges a namespace where it is written, which is not where it is inherited. Stored schemas keep what they have. */
    function checkNamespace(json, name, namespace) {
        if (lenient || namespace === undefined)
            return;
        const own = (0,json_reader/* valueAt */.fK)(json, 'namespace');
        const token = name.value.includes('.') ? name : own?.kind === 'string' ? own : undefined;
        if (token === undefined)
            return;
        const wrong = partsOf(namespace).find((part) => !isName(part, nameRules));
        if (wrong === undefined)
            return;
        const message = `"${wrong}" is no part of a namespace: ${nameRule(nameRules)}, parts separated by dots`;
        problem('name-invalid', message, token);
    }
    function readTypeAliases(tokens, namespace) {
        if (tokens.length === 0)
            return NO_NAMES;
        const aliases = new Set();
        for (const token of tokens) {
            const alias = typeNameOf(token.value, namespace);
            if (!isName(alias.name, nameRules)) {
                problem('name-invalid', `"${token.value}" is no alias of a type: ${nameRule(nameRules)}`, token);
                continue;
            }
            const kept = alias.namespace === undefined && namespace !== undefined ? `.${alias.name}` : alias.fullName;
            if (aliases.has(kept))
                warn('alias-duplicate', `the alias "${token.value}" is given twice`, token);
            aliases.add(kept);
        }
        return [...aliases];
    }
    /** Makes a type known from here on. Java takes a second definition when it is equal to the first, docs aside. */
    function define(schema) {
        const first = definitions.get(schema.fullName);
        if (first === undefined) {
            definitions.set(schema.fullName, schema);
            return;
        }
        const related = [{ message: 'the first definition', place: namePlace(first) }];
        const token = (0,json_reader/* valueAt */.fK)(schema.json, 'name') ?? schema.json;
        if (broken.has(first) || broken.has(schema))
            return;
        if ((0,same_definition/* sameDefinition */.u)(first, schema, late)) {
            const message = `${schema.fullName} is defined a second time, equal to the first; other parsers refuse this: use its name`;
            warn('name-redefined', message, token, related);
        }
        else
            problem('name-redefined', `${schema.fullName} is already defined in this file, differently`, token, related);
    }
    function namePlace(schema) {
        return (0,avro_source/* placeIn */.V)(schema.source, (0,json_reader/* valueAt */.fK)(schema.json, 'name') ?? schema.json);
    }
    function logicalTypeOf(type, attributes, size) {
        const reading = readLogicalType({ type, attributes, ...(size === undefined ? {} : { size }) });
        if (reading.status === 'valid')
            return { logicalType: reading.logicalType };
        if (reading.status !== 'none')
            warn(`logical-type-${reading.status}`, reading.message, (0,avro_schema/* firstToken */.wk)(reading.json));
        return {};
    }
    /** Takes back a reference that was read last and leads nowhere, when it has been reported already. */
    function dropPending(use) {
        if (pending.at(-1)?.use === use)
            pending.pop();
    }
    /** A protocol's namespace is judged only if a type is in it, as in Java. */
    function checkInheritedNamespace(json, name, namespace) {
        const isInherited = [...definitions.values()].some((schema) => schema.namespace === namespace);
        if (isInherited)
            checkNamespace(json, name, namespace);
    }
    for (const issue of json.problems)
        problem(issue.rule, issue.message, issue.span, relatedOf(issue.related));
    for (const issue of json.warnings)
        warn(issue.rule, issue.message, issue.span, relatedOf(issue.related));
    function relatedOf(span) {
        return span === undefined ? [] : [{ message: 'it began here', place: (0,avro_source/* placeIn */.V)(source, span) }];
    }
    const { value } = json;
    const isProtocol = value?.kind === 'object' && (0,json_reader/* memberOf */.C5)(value, 'protocol') !== undefined && !(0,json_reader/* memberOf */.C5)(value, 'type');
    const typeReader = {
        source,
        problem,
        show,
        readType,
        readReference,
        dropPending,
        readField,
        problemRepeatedField,
        readNamespace,
        checkInheritedNamespace,
        readDoc,
    };
    const protocol = isProtocol ? withMain(readProtocol(typeReader, value)) : undefined;
    const root = value === undefined || isProtocol ? undefined : readType(value, undefined);
    function withMain(read) {
        const main = read === undefined || json.main === undefined ? undefined : readType(json.main, read.namespace);
        return main === undefined || read === undefined ? read : { ...read, main };
    }
    return {
        source,
        lenient,
        isIdl,
        ...(root === undefined ? {} : { root }),
        ...(protocol === undefined ? {} : { protocol }),
        definitions,
        pending,
        late,
        unions,
        defaults,
        broken,
        problems,
        ambiguities: [],
        warnings,
    };
}


/***/ }),

/***/ 2496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inReadingOrder),
/* harmony export */   l: () => (/* binding */ problemAt)
/* harmony export */ });
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80526);

/** Makes a problem about a token. */
function problemAt(source, span, rule, message, related = []) {
    const place = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .placeIn */ .V)(source, span);
    return { rule, message, place, line: place.line, column: place.column, related };
}
/** By file, then by line and column. */
function inReadingOrder(problems) {
    return problems.toSorted((left, right) => (left.place.file < right.place.file ? -1 : left.place.file > right.place.file ? 1 : 0) ||
        left.line - right.line ||
        left.column - right.column);
}


/***/ }),

/***/ 35823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sameMeaning),
/* harmony export */   u: () => (/* binding */ sameDefinition)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25894);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36854);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46156);



/**
 * Whether Java holds two definitions for equal (`Schema.equals`): names, fields, symbols, sizes, defaults and other
 * attributes count; docs, aliases and the default of an enum do not. A use of a name before its definition was complete
 * (`late`) makes any two definitions different there.
 */
function sameDefinition(left, right, late) {
    const sameUse = (one, other) => {
        if (late.has(one) || late.has(other))
            return false;
        return one.schema === other.schema || sameSchema(one.schema, other.schema);
    };
    const sameUses = (one, other) => one.length === other.length && one.every((use, index) => sameUse(use, other[index] ?? use));
    const sameField = (one, other) => one.name === other.name &&
        one.order === other.order &&
        sameOptional(one.default, other.default) &&
        (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAttributes */ .OV)(one.attributes, other.attributes) &&
        sameUse(one.type, other.type);
    function sameSchema(one, other) {
        if (one.type !== other.type || !(0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameAttributes */ .OV)(one.attributes, other.attributes))
            return false;
        if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(one) && (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(other) && one.fullName !== other.fullName)
            return false;
        switch (one.type) {
            case 'record': {
                if (other.type !== 'record' || one.fields.length !== other.fields.length)
                    return false;
                return one.fields.every((field, index) => sameField(field, other.fields[index] ?? field));
            }
            case 'enum':
                return other.type === 'enum' && sameNames(one.symbols, other.symbols);
            case 'fixed':
                return other.type === 'fixed' && one.size === other.size;
            case 'array':
                return other.type === 'array' && sameUse(one.items, other.items);
            case 'map':
                return other.type === 'map' && sameUse(one.values, other.values);
            case 'union':
                return other.type === 'union' && sameUses(one.branches, other.branches);
            default:
                return true;
        }
    }
    return sameSchema(left, right);
}
/**
 * Whether two files mean the same by one name: what decides which values can be written and read, and what they stand
 * for: also aliases, the default of an enum and logical types, but no doc and no attribute of the author's own. Types
 * used inside are compared by name, each has a comparison of its own.
 */
function sameMeaning(left, right) {
    if (left.type !== right.type || !sameNames([...left.aliases].sort(), [...right.aliases].sort()))
        return false;
    if (!sameLogicalType(left.attributes, right.attributes))
        return false;
    switch (left.type) {
        case 'enum':
            return right.type === 'enum' && sameNames(left.symbols, right.symbols) && left.default === right.default;
        case 'fixed':
            return right.type === 'fixed' && left.size === right.size;
        case 'record': {
            if (right.type !== 'record' || left.fields.length !== right.fields.length)
                return false;
            return left.fields.every((field, index) => sameFieldMeaning(field, right.fields[index] ?? field));
        }
    }
}
function sameFieldMeaning(left, right) {
    return (left.name === right.name &&
        left.order === right.order &&
        sameNames([...left.aliases].sort(), [...right.aliases].sort()) &&
        sameOptional(left.default, right.default) &&
        sameUseMeaning(left.type, right.type));
}
function sameUseMeaning(left, right) {
    const one = left.schema;
    const other = right.schema;
    if (one.type !== other.type)
        return false;
    if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(one) && (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isNamed */ .ev)(other))
        return one.fullName === other.fullName;
    if (!sameLogicalType(one.attributes, other.attributes))
        return false;
    switch (one.type) {
        case 'array':
            return other.type === 'array' && sameUseMeaning(one.items, other.items);
        case 'map':
            return other.type === 'map' && sameUseMeaning(one.values, other.values);
        case 'union':
            return (other.type === 'union' &&
                one.branches.length === other.branches.length &&
                one.branches.every((branch, index) => sameUseMeaning(branch, other.branches[index] ?? branch)));
        default:
            return true;
    }
}
function sameLogicalType(left, right) {
    return ['logicalType', 'precision', 'scale'].every((name) => sameOptional(left.get(name), right.get(name)));
}
function sameNames(left, right) {
    return left.length === right.length && left.every((name, index) => name === right[index]);
}
function sameOptional(left, right) {
    return left === undefined || right === undefined ? left === right : (0,_json_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .sameJson */ .Vk)(left, right);
}


/***/ }),

/***/ 30592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ UNRESOLVED)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25894);

/** Stands for the schema of a reference until it is resolved. */
const UNRESOLVED = {
    type: 'null',
    source: { path: '', text: '' },
    json: { kind: 'null', start: 0, end: 0 },
    attributes: _attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ATTRIBUTES */ .AY,
};


/***/ }),

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

/***/ 44968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ baseCommit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);

/** Generations to fetch until two branches meet; the last takes nearly every history whole. */
const deepenings = [32, 256, 4_096];
/**
 * The commit that the change under test builds on: the ref that was asked for; for a pull request the first parent of
 * GitHub's merge commit, else where the branch left its base; for a push what the branch was before; elsewhere where the
 * branch left the main one. What a shallow clone lacks is fetched. Undefined in a repository with a single commit.
 * @throws BadInputError when the commit does not exist, or cannot be fetched, saying what to set.
 */
async function baseCommit(ref, ports) {
    const { git, pullRequest, pushedOver } = ports;
    if (ref !== undefined)
        return namedCommit(ref, git);
    const head = await git.commit('HEAD');
    if (head === undefined)
        return undefined;
    if (pullRequest !== undefined)
        return pullRequestBase(head, pullRequest, git);
    if (pushedOver !== undefined && (await isHere(pushedOver, git))) {
        return { commit: pushedOver, label: labelOf('before this push', pushedOver) };
    }
    return branchBase(head, git);
}
async function namedCommit(ref, git) {
    const here = (await git.commit(ref)) ?? (await git.commit(`origin/${ref}`)) ?? (await fetched(ref, git));
    if (here !== undefined)
        return { commit: here, label: labelOf(ref, here) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys({
        code: 'git-ref-missing',
        message: `The repository has no commit "${ref}" to compare with.`,
        help: 'Check the name after git:. A branch or tag of the remote is fetched when its name is whole, as git:main or git:v1.2.0; older commits need fetch-depth: 0 in actions/checkout.',
    });
}
async function fetched(ref, git) {
    const commit = /^[0-9a-f]{40,64}$/.test(ref) ? ref : await git.remoteCommit(ref);
    return commit !== undefined && (await isHere(commit, git)) ? commit : undefined;
}
/** True when a commit is here, at the latest after fetching it alone. */
async function isHere(commit, git) {
    if ((await git.commit(commit)) !== undefined)
        return true;
    const { ok } = await git.fetch([commit], (await git.isShallow()) ? { depth: 1 } : 'missing');
    return ok && (await git.commit(commit)) !== undefined;
}
async function pullRequestBase(head, pull, git) {
    const branch = pull.baseRef ?? 'the base branch';
    const [first, second] = await git.parents(head);
    if (first !== undefined && second !== undefined && second === pull.headCommit) {
        await need(first, branch, git);
        return { commit: first, label: labelOf(branch, first) };
    }
    const tip = pull.baseCommit;
    if (tip === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys({
            code: 'git-base-unknown',
            message: 'The event does not say which commit the pull request is based on.',
            help: 'Name it after git:, as git:main.',
        });
    }
    await need(tip, branch, git);
    const commit = await meetingPoint(head, tip, git);
    if (commit === undefined)
        throw unavailable(branch, `the histories of HEAD and ${short(tip)} do not meet`);
    if (commit === head)
        throw checkedOutBase(branch, pull);
    return { commit, label: labelOf(branch, commit) };
}
/** As pull_request_target checks out: comparing it with itself would pass whatever is proposed. */
function checkedOutBase(branch, { number }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys({
        code: 'git-head-is-base',
        message: `The checkout is ${branch} itself, not the change of pull request ${number}, so there is nothing to compare.`,
        help: `Run on pull_request, or check out refs/pull/${number}/merge.`,
    });
}
async function need(commit, branch, git) {
    if ((await git.commit(commit)) !== undefined)
        return;
    const outcome = await git.fetch([commit], (await git.isShallow()) ? { depth: 1 } : 'missing');
    if (!outcome.ok)
        throw unavailable(branch, `fetching ${short(commit)} failed: ${outcome.reason}`);
}
async function meetingPoint(head, tip, git) {
    let found = await git.mergeBase(head, tip);
    for (const deepen of deepenings) {
        if (found !== undefined || !(await git.isShallow()))
            break;
        const outcome = await git.fetch([head, tip], { deepen });
        if (!outcome.ok)
            break;
        found = await git.mergeBase(head, tip);
    }
    return found;
}
function unavailable(branch, reason) {
    const problem = {
        code: 'git-base-unavailable',
        message: `The files of ${branch} cannot be read: ${reason}.`,
        help: 'Give actions/checkout fetch-depth: 0, or give this step github-token (with contents: read) so that it can fetch the commit itself.',
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys(problem);
}
async function branchBase(head, git) {
    const names = [await git.defaultBranch(), 'origin/main', 'origin/master', 'main', 'master'];
    for (const name of names) {
        const tip = name === undefined ? undefined : await git.commit(name);
        const commit = tip === undefined ? undefined : await git.mergeBase(head, tip);
        if (name === undefined || commit === undefined)
            continue;
        const parent = commit === head ? await parentOf(head, git) : undefined;
        return { commit, label: labelOf(name, commit), ...(parent === undefined ? {} : { before: parent }) };
    }
    return parentOf(head, git);
}
async function parentOf(commit, git) {
    const [parent] = await git.parents(commit);
    if (parent === undefined || !(await isHere(parent, git)))
        return undefined;
    return { commit: parent, label: labelOf('the commit before', parent) };
}
function labelOf(name, commit) {
    return commit.startsWith(name) ? short(commit) : `${name} (${short(commit)})`;
}
function short(commit) {
    return commit.slice(0, 7);
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

/***/ 26806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ avroContainer),
/* harmony export */   s: () => (/* binding */ isAvroContainer)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90425);
/* harmony import */ var _avro_cursor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44195);
/* harmony import */ var _avro_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28200);
/* harmony import */ var _avro_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49754);





const magic = Buffer.from('Obj\u0001', 'latin1');
const syncLength = 16;
/** Two longs. */
const longestBlockHead = 20;
/** The schema stands in the header. */
const largestHeaderBytes = 16 * 1024 * 1024;
/** Writers make blocks of 16 KiB to a few MiB. */
const largestBlockBytes = 256 * 1024 * 1024;
function isAvroContainer(start) {
    return magic.equals(start.subarray(0, magic.length));
}
/**
 * The values of an Avro object container file (specification 1.12, "Object Container Files"), block by block. A value
 * that cannot be read makes the rest of its block undecodable too; a damaged file ends with an undecodable record.
 * `readerOf` makes what reads the values from the schema in the file.
 * @throws BadInputError when the header is damaged, or names a codec or a schema that is not known.
 */
async function* avroContainer(source, path, readerOf = (schema) => (0,_avro_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .avroSequenceReader */ .X)((0,_avro_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAvroSchema */ .rQ)(schema))) {
    const { reader, decompress, sync } = await readHeader(source, path, readerOf);
    let index = 0;
    for (;;) {
        const block = await readBlock(source, sync);
        if (block === undefined)
            return;
        for (const record of 'fault' in block
            ? [lost('truncated', block.fault)]
            : blockRecords(block, reader, decompress)) {
            yield { index, ...record };
            index += 1;
        }
        if ('fault' in block)
            return;
    }
}
async function readHeader(source, path, readerOf) {
    const { metadata, sync } = await readMetadata(source, path);
    const codec = metadata.get('avro.codec')?.toString() ?? 'null';
    const decompress = await decompressor(codec);
    if (decompress === undefined) {
        throw unreadable(path, `is compressed with ${JSON.stringify(codec)}, which is not read (${codecs.join(', ')} are)`);
    }
    try {
        return { reader: readerOf(metadata.get('avro.schema')?.toString() ?? ''), decompress, sync };
    }
    catch (error) {
        if (error instanceof _avro_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .AvroSchemaError */ .At)
            throw unreadable(path, `holds no Avro schema: ${error.message}`);
        throw error;
    }
}
/** Looks further ahead until the whole header is there. */
async function readMetadata(source, path) {
    for (let wanted = 64 * 1024; wanted <= largestHeaderBytes; wanted *= 4) {
        const bytes = await source.peek(wanted);
        const parsed = parseMetadata(bytes);
        if (parsed instanceof _avro_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .DecodeFailure */ .t) {
            if (parsed.cause === 'truncated' && bytes.length >= wanted)
                continue;
            throw unreadable(path, `has a damaged header: ${parsed.message}`);
        }
        source.skip(parsed.length);
        return parsed;
    }
    throw unreadable(path, `has a header of more than ${largestHeaderBytes / 1024 / 1024} MiB`);
}
function parseMetadata(bytes) {
    const cursor = new _avro_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .AvroCursor */ .r();
    const metadata = new Map();
    try {
        cursor.start(bytes, magic.length);
        for (let count = cursor.readBlockCount(false); count > 0; count = cursor.readBlockCount(false)) {
            for (let left = count; left > 0; left -= 1)
                metadata.set(cursor.readString(), Buffer.from(cursor.readBytes()));
        }
        const sync = Buffer.from(cursor.readFixed(syncLength));
        return { metadata, sync, length: cursor.position };
    }
    catch (error) {
        if (error instanceof _avro_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .DecodeFailure */ .t)
            return error;
        throw error;
    }
}
/** Undefined at the end of the file. */
async function readBlock(source, sync) {
    const head = await source.peek(longestBlockHead);
    if (head.length === 0)
        return undefined;
    const cursor = new _avro_cursor_js__WEBPACK_IMPORTED_MODULE_3__/* .AvroCursor */ .r();
    let count;
    let size;
    try {
        cursor.start(head, 0);
        count = Number(cursor.readLong());
        size = Number(cursor.readLong());
    }
    catch {
        return { fault: 'the file ends, or is damaged, at the head of a block' };
    }
    if (count < 0 || size < 0 || size > largestBlockBytes) {
        return { fault: `the file is damaged: a block claims ${count} values in ${size} bytes` };
    }
    const end = cursor.position + size;
    const bytes = await source.peek(end + syncLength);
    if (bytes.length < end + syncLength)
        return { fault: `the file ends within a block of ${count} values` };
    if (!bytes.subarray(end, end + syncLength).equals(sync))
        return { fault: 'the file is damaged: a block does not end with its marker' };
    source.skip(end + syncLength);
    return { count, bytes: bytes.subarray(cursor.position, end) };
}
function* blockRecords(block, reader, decompress) {
    let bytes;
    try {
        bytes = decompress(block.bytes);
    }
    catch {
        yield* lostRecords('truncated', 'its block cannot be decompressed', block.count, block.bytes.length);
        return;
    }
    let read = 0;
    let size = 0;
    for (const record of reader(bytes, block.count)) {
        yield record;
        read += 1;
        size += record.size;
    }
    const reason = 'it follows a value that could not be read, in the same block';
    yield* lostRecords('schema-mismatch', reason, block.count - read, bytes.length);
    if (read === block.count && size < bytes.length) {
        yield lost('trailing-bytes', `${bytes.length - size} more bytes follow the ${block.count} values of a block`);
    }
}
/** A damaged count must not make more records than the block could hold. */
function* lostRecords(cause, message, count, bytes) {
    for (let left = Math.min(count, bytes); left > 0; left -= 1)
        yield lost(cause, message);
}
function lost(cause, message) {
    return { value: { ok: false, cause, message }, size: 0 };
}
const codecs = ['null', 'deflate', 'snappy', 'zstandard'];
const limit = { maxOutputLength: largestBlockBytes };
const checksumLength = 4;
async function decompressor(codec) {
    switch (codec) {
        case 'null':
            return (bytes) => bytes;
        case 'deflate':
            return (bytes) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(bytes, limit);
        case 'zstandard':
            return (bytes) => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(bytes, limit);
        case 'snappy': {
            const { snappyDecompress } = await __webpack_require__.e(/* import() */ 5833).then(__webpack_require__.bind(__webpack_require__, 25833));
            return (bytes) => snappyDecompress(bytes.subarray(0, -checksumLength));
        }
        default:
            return undefined;
    }
}
function unreadable(path, what) {
    return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_4__/* .BadInputError */ .Ys({ code: 'sample-file-format', message: `The Avro file ${path} ${what}.` });
}


/***/ }),

/***/ 95390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ByteSource)
/* harmony export */ });
/** The bytes of a file, looked at ahead and taken from the front; holds no more than what was asked to be ahead. */
class ByteSource {
    iterator;
    buffered = Buffer.alloc(0);
    ended = false;
    constructor(chunks) {
        this.iterator = chunks[Symbol.asyncIterator]();
    }
    /** The next bytes without taking them: `count` or, at the end of the file, fewer; possibly more. */
    async peek(count) {
        const parts = [this.buffered];
        let length = this.buffered.length;
        while (length < count && !this.ended) {
            const next = await this.iterator.next();
            if (next.done === true) {
                this.ended = true;
            }
            else {
                parts.push(next.value);
                length += next.value.length;
            }
        }
        if (parts.length > 1)
            this.buffered = Buffer.concat(parts);
        return this.buffered;
    }
    /** Moves on; `count` bytes were peeked before. */
    skip(count) {
        this.buffered = this.buffered.subarray(count);
    }
    /** Everything from here on. */
    async *rest() {
        if (this.buffered.length > 0)
            yield this.buffered;
        while (!this.ended) {
            const next = await this.iterator.next();
            if (next.done === true)
                this.ended = true;
            else
                yield next.value;
        }
    }
    /** Closes the file. */
    async close() {
        await this.iterator.return?.();
    }
}


/***/ }),

/***/ 18571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registryAdmin)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90425);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80970);



const levelAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ compatibilityLevel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), compatibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
function registryAdmin(connection) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .registryRequest */ .z)(connection);
    const read = (path, form, body) => {
        const parsed = form.safeParse(body);
        if (parsed.success)
            return parsed.data;
        throw (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .malformedAnswer */ .e)(connection.url, path, parsed.error);
    };
    const levelAt = async (path, query = {}) => {
        const answer = await request(path, query);
        if (!answer.found)
            return undefined;
        const { compatibilityLevel, compatibility } = read(path, levelAnswer, answer.body);
        return compatibilityLevel ?? compatibility;
    };
    const bodyOf = ({ schemaType, schema, references }) => ({
        schema,
        ...(schemaType === 'AVRO' ? {} : { schemaType }),
        ...(references.length === 0 ? {} : { references }),
    });
    const subjectPath = (subject) => `/subjects/${encodeURIComponent(subject)}`;
    const configPath = (subject) => `/config/${encodeURIComponent(subject)}`;
    return {
        url: connection.url,
        globalLevel: () => levelAt('/config'),
        level: (subject) => levelAt(configPath(subject), { defaultToGlobal: 'false' }),
        async setLevel(subject, level) {
            await request(configPath(subject), {}, { method: 'PUT', body: { compatibility: level } });
        },
        async unsetLevel(subject) {
            await request(configPath(subject), {}, { method: 'DELETE' });
        },
        async lookup(subject, schema) {
            const path = subjectPath(subject);
            const answer = await request(path, {}, { method: 'POST', body: bodyOf(schema), answers: [422] });
            return answer.found ? read(path, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }), answer.body).version : undefined;
        },
        async register(subject, schema) {
            const path = `${subjectPath(subject)}/versions`;
            const answer = await request(path, {}, { method: 'POST', body: bodyOf(schema), answers: [404, 409, 422] });
            if (!answer.found)
                return { kind: 'refused', message: answer.message };
            return { kind: 'registered', id: read(path, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }), answer.body).id };
        },
        async compatibility(subject, schema) {
            const all = `/compatibility${subjectPath(subject)}/versions`;
            const form = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ is_compatible: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish() });
            const call = { method: 'POST', body: bodyOf(schema), answers: [422] };
            const ask = (path) => request(path, { verbose: 'true' }, call);
            const answer = await ask(all).catch((error) => {
                if (isMissingRoute(error))
                    return ask(`${all}/latest`);
                throw error;
            });
            if (!answer.found) {
                return answer.errorCode >= 40400 && answer.errorCode < 40500
                    ? { kind: 'compatible' }
                    : { kind: 'unknown', message: answer.message };
            }
            const { is_compatible: isCompatible, messages } = read(all, form, answer.body);
            return isCompatible ? { kind: 'compatible' } : { kind: 'incompatible', messages: messages ?? [] };
        },
        async mode(subject) {
            const path = `/mode/${encodeURIComponent(subject)}`;
            const answer = await request(path, { defaultToGlobal: 'true' }).catch((error) => {
                if (isMissingRoute(error))
                    return { found: false };
                throw error;
            });
            return answer.found ? read(path, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }), answer.body).mode : undefined;
        },
        async remove(subject) {
            const answer = await request(subjectPath(subject), {}, { method: 'DELETE', answers: [422] });
            if (!answer.found && answer.errorCode >= 42200)
                throw referenced(subject, answer.message);
            return answer.found ? read(subjectPath(subject), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()), answer.body) : undefined;
        },
    };
}
/** A path that the server does not serve at all (404 without the registry's code, or 405). */
function isMissingRoute(error) {
    if (!(error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk))
        return false;
    const { code, message } = error.problem;
    return code === 'registry-not-found' || (code === 'registry-unexpected-answer' && message.includes('HTTP 405'));
}
function referenced(subject, message) {
    return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk({
        code: 'schema-referenced',
        message: `The registry does not delete subject "${subject}": ${message.replace(/\.$/, '')}.`,
        help: 'Delete what refers to it first.',
    });
}


/***/ }),

/***/ 17627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidateAvro: () => (/* binding */ runValidateAvro)
});

// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
// EXTERNAL MODULE: ./packages/avro/schema.ts
var avro_schema = __webpack_require__(46156);
// EXTERNAL MODULE: ./packages/avro/steps.ts
var avro_steps = __webpack_require__(1608);
;// CONCATENATED MODULE: ./packages/avro/completion-order.ts


/** Bound on the work for one file: Java's way of resolving is quadratic in the worst case. */
const MAX_STEPS = 200_000;
/**
 * The order in which Java (1.12, `SchemaResolver.ResolvingVisitor`) completes the records of a file. It judges the
 * defaults of a record when it completes it, and refuses one that holds a value of a record not complete by then, which
 * can only be one that refers back to it. Records not reached within the bound are left out.
 */
function completionOrder(reading) {
    const { late } = reading;
    const order = new Map();
    const known = new Set();
    let steps = 0;
    /** Depth first, each type once a visit; a reference to what is defined later begins a visit of its own. */
    function* visit(start) {
        const visited = new Set();
        const waiting = [{ schema: start }];
        for (let next = waiting.pop(); next !== undefined && steps < MAX_STEPS; next = waiting.pop()) {
            steps++;
            if ('completes' in next) {
                if (!order.has(next.completes))
                    order.set(next.completes, order.size);
                continue;
            }
            const { use, schema } = next;
            const node = use !== undefined && late.has(use) ? use : schema;
            if (visited.has(node))
                continue;
            visited.add(node);
            if (node === use) {
                if (!known.has(use) && !known.has(schema))
                    yield visit(schema);
                known.add(use);
                continue;
            }
            known.add(schema);
            if (schema.type === 'record')
                waiting.push({ completes: schema });
            const children = (0,avro_schema/* childrenOf */.LU)(schema).map((child) => ({ use: child, schema: child.schema }));
            waiting.push(...(schema.type === 'union' ? children : children.reverse()));
        }
    }
    for (const schema of reading.definitions.values())
        (0,avro_steps/* runSteps */.r)(visit(schema));
    return order;
}

// EXTERNAL MODULE: ./packages/avro/json-reader.ts + 1 modules
var json_reader = __webpack_require__(36854);
// EXTERNAL MODULE: ./packages/avro/problem.ts
var problem = __webpack_require__(2496);
// EXTERNAL MODULE: ./packages/avro/source.ts
var avro_source = __webpack_require__(80526);
;// CONCATENATED MODULE: ./packages/avro/defaults.ts





/**
 * Judges every default of a file whose references are resolved. Specification "Complex Types" (defaults by type; for a
 * union any branch since 1.12, the first one portably). Stricter than Java where Java does not look: the symbols of an
 * enum, the length of a fixed, characters above U+00FF in bytes. As strict as Java where the order of definitions lets
 * it see less than there is. `isBroken` tells schemas that could not be read in full: nothing is said about those.
 */
function checkDefaults(reading, isBroken) {
    let order;
    const isCompleteFor = (owner, held) => {
        if (held === owner)
            return false;
        if (reading.late.size === 0)
            return true;
        order ??= completionOrder(reading);
        return (order.get(held) ?? -1) < (order.get(owner) ?? Number.POSITIVE_INFINITY);
    };
    for (const { field, owner } of reading.defaults) {
        if (field.default !== undefined)
            checkDefault(reading, field, field.default, owner, { isBroken, isCompleteFor });
    }
}
function checkDefault(reading, field, value, owner, { isBroken, isCompleteFor }) {
    const { source, late } = reading;
    const report = (span, message) => {
        reading.problems.push((0,problem/* problemAt */.l)(source, span, 'default-invalid', message));
    };
    const seen = { late: false, records: new Set() };
    const misfit = misfitOf(value, field.type, { late, isBroken, text: source.text, seen });
    if (misfit !== undefined) {
        report(misfit.span, `the default of field "${field.name}": ${misfit.message}`);
        return;
    }
    const held = owner && [...seen.records].find((record) => !isCompleteFor(owner, record));
    if (held !== undefined) {
        const which = held === owner ? 'the record it is in' : 'which refers back to the record it is in';
        const message = `the default of field "${field.name}" holds a value of ${held.fullName}, ${which}: Java refuses that`;
        report((0,avro_schema/* firstToken */.wk)(value), message);
        return;
    }
    if (seen.late && !fitsWhenFirstRead(value, field.type, late)) {
        const message = `the default of field "${field.name}" is of a type that is defined only later, which Java refuses: define the type before`;
        report((0,avro_schema/* firstToken */.wk)(value), message);
        return;
    }
    warnOtherBranch(reading, field, value, { late, isBroken, text: source.text, seen });
}
/** Whether a value is a default of a type. */
function fitsDefault(value, use) {
    const seen = { late: false, records: new Set() };
    return misfitOf(value, use, { late: new Set(), isBroken: () => false, text: '', seen }) === undefined;
}
/** Recursion goes down the JSON value, whose depth is bounded; a missing field is judged where its default stands. */
function misfitOf(value, use, judging) {
    if (judging.late.has(use))
        judging.seen.late = true;
    const { schema } = use;
    if (judging.isBroken(schema))
        return undefined;
    const found = (0,json_reader/* showJson */.qN)(value, judging.text);
    const expected = (what) => ({ span: (0,avro_schema/* firstToken */.wk)(value), message: `expected ${what}, found ${found}` });
    switch (schema.type) {
        case 'null':
            if (value.kind === 'null')
                return undefined;
            return value.kind === 'string' && value.value === 'null'
                ? expected('null (without quotes, which make it a string)')
                : expected('null');
        case 'boolean':
            return value.kind === 'boolean' ? undefined : expected('true or false');
        case 'int':
            return isInteger(value, 32) ? undefined : expected('an int (a whole number of 32 bits, without fraction)');
        case 'long':
            return isInteger(value, 64) ? undefined : expected('a long (a whole number of 64 bits, without fraction)');
        case 'float':
        case 'double':
            return value.kind === 'number' ? undefined : expected(`a ${schema.type} (a number)`);
        case 'string':
            return value.kind === 'string' ? undefined : expected('a string');
        case 'bytes':
            return isBytes(value) ? undefined : expected('bytes (a string of the characters U+0000 to U+00FF)');
        case 'fixed':
            return isBytes(value) && value.kind === 'string' && value.value.length === schema.size
                ? undefined
                : expected(`${schema.fullName} (a string of ${schema.size} characters from U+0000 to U+00FF)`);
        case 'enum':
            return value.kind === 'string' && schema.symbols.includes(value.value)
                ? undefined
                : expected(`a symbol of ${schema.fullName} (${listed(schema.symbols)})`);
        case 'array':
            return value.kind === 'array' ? firstMisfit(value.elements, schema.items, judging) : expected('an array');
        case 'map':
            return value.kind === 'object'
                ? firstMisfit(lastMembers(value), schema.values, judging)
                : expected('a map (an object)');
        case 'record':
            return recordMisfit(value, schema, judging) ?? undefined;
        case 'union':
            return unionMisfit(value, schema.branches, judging);
    }
}
function firstMisfit(values, use, judging) {
    for (const value of values) {
        const misfit = misfitOf(value, use, judging);
        if (misfit !== undefined)
            return misfit;
    }
    return undefined;
}
function recordMisfit(value, schema, judging) {
    if (value.kind !== 'object') {
        const found = (0,json_reader/* showJson */.qN)(value, judging.text);
        return { span: (0,avro_schema/* firstToken */.wk)(value), message: `expected ${schema.fullName} (an object), found ${found}` };
    }
    judging.seen.records.add(schema);
    for (const field of schema.fields) {
        const given = (0,json_reader/* valueAt */.fK)(value, field.name);
        if (given === undefined) {
            if (field.default !== undefined)
                continue;
            const message = `it lacks the field "${field.name}" of ${schema.fullName}, which has no default`;
            return { span: (0,avro_schema/* firstToken */.wk)(value), message };
        }
        const misfit = misfitOf(given, field.type, judging);
        if (misfit !== undefined)
            return { span: misfit.span, message: `field "${field.name}": ${misfit.message}` };
    }
    return undefined;
}
function unionMisfit(value, branches, judging) {
    let only;
    for (const branch of branches) {
        const misfit = misfitOf(value, branch, judging);
        if (misfit === undefined)
            return undefined;
        if (isOfKind(value, branch.schema))
            only ??= misfit;
    }
    if (only !== undefined)
        return only;
    const quoted = value.kind === 'string' && value.value === 'null' ? '; null is written without quotes' : '';
    const names = listed(branches.map((branch) => (0,avro_schema/* typeName */.go)(branch.schema)));
    const found = (0,json_reader/* showJson */.qN)(value, judging.text);
    return { span: (0,avro_schema/* firstToken */.wk)(value), message: `expected a value of the union (${names}), found ${found}${quoted}` };
}
/** Whether a value was probably meant for a branch, so that the reason why it does not fit is worth telling. */
function isOfKind(value, schema) {
    switch (schema.type) {
        case 'record':
        case 'map':
            return value.kind === 'object';
        case 'array':
            return value.kind === 'array';
        case 'enum':
        case 'fixed':
        case 'bytes':
            return value.kind === 'string';
        case 'int':
        case 'long':
            return value.kind === 'number';
        default:
            return false;
    }
}
/**
 * What Java checks when it reads the field, before it knows types that are defined later (or not complete yet): those
 * look like records without fields, for which any object is a default.
 */
function fitsWhenFirstRead(value, use, late) {
    if (late.has(use))
        return value.kind === 'object';
    const { schema } = use;
    switch (schema.type) {
        case 'array':
            return value.kind === 'array' && value.elements.every((element) => fitsWhenFirstRead(element, schema.items, late));
        case 'map':
            return (value.kind === 'object' && lastMembers(value).every((member) => fitsWhenFirstRead(member, schema.values, late)));
        case 'record':
            return (value.kind === 'object' &&
                schema.fields.every((field) => {
                    const given = (0,json_reader/* valueAt */.fK)(value, field.name);
                    return given === undefined || fitsWhenFirstRead(given, field.type, late);
                }));
        case 'union':
            return schema.branches.some((branch) => fitsWhenFirstRead(value, branch, late));
        case 'null':
            return value.kind === 'null';
        case 'boolean':
            return value.kind === 'boolean';
        case 'int':
            return isInteger(value, 32);
        case 'long':
            return isInteger(value, 64);
        case 'float':
        case 'double':
            return value.kind === 'number';
        default:
            return value.kind === 'string';
    }
}
function warnOtherBranch(reading, field, value, judging) {
    const { schema } = field.type;
    const [first] = schema.type === 'union' ? schema.branches : [];
    if (first === undefined || misfitOf(value, first, judging) === undefined)
        return;
    const name = (0,avro_schema/* typeName */.go)(first.schema);
    const message = `the default of field "${field.name}" is not of the first branch (${name}): readers before Avro 1.12, and other implementations, refuse it`;
    const related = [{ message: 'the first branch', place: (0,avro_source/* placeIn */.V)(first.source, (0,avro_schema/* firstToken */.wk)(first.json)) }];
    reading.warnings.push((0,problem/* problemAt */.l)(reading.source, (0,avro_schema/* firstToken */.wk)(value), 'default-not-first-branch', message, related));
}
function isInteger(value, bits) {
    const integer = value.kind === 'number' ? (0,json_reader/* integerOf */.cP)(value) : undefined;
    return integer !== undefined && BigInt.asIntN(bits, integer) === integer;
}
function isBytes(value) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of bytes begins with them.
    return value.kind === 'string' && /^[\u0000-\u00ff]*$/.test(value.value);
}
/** The values that count: of a repeated key the last. */
function lastMembers(value) {
    return [...new Map(value.members.map((member) => [member.key, member.value])).values()];
}
function listed(names, limit = 8) {
    return names.length > limit ? `${names.slice(0, limit).join(', ')}, …` : names.join(', ');
}

;// CONCATENATED MODULE: ./packages/avro/file-cycles.ts



/** Circles told of one knot of files. */
const MAX_CYCLES = 20;
/**
 * A registry takes the files one after the other, so they may not need each other in a circle. Of every knot of files
 * the shortest circle through each file is told, unless one told before goes through it.
 */
function reportCycles(readings, dependencies) {
    const byFile = Map.groupBy(dependencies, (dependency) => dependency.from);
    for (const knot of knotsOf(readings, byFile)) {
        const told = new Set();
        let cycles = 0;
        for (const reading of readings) {
            if (!knot.has(reading) || told.has(reading) || cycles++ >= MAX_CYCLES)
                continue;
            const cycle = shortestCycle(reading, knot, byFile);
            for (const step of cycle)
                told.add(step.from);
            reportCycle(cycle);
        }
    }
}
/** The sets of two or more files that all need each other (Tarjan's strongly connected components). */
function knotsOf(readings, byFile) {
    const knots = [];
    const order = new Map();
    const lowest = new Map();
    const open = [];
    const isOpen = new Set();
    const lower = (file, to) => {
        lowest.set(file, Math.min(lowest.get(file) ?? to, to));
    };
    const begin = (file) => {
        lower(file, order.size);
        order.set(file, order.size);
        open.push(file);
        isOpen.add(file);
        return { file, next: 0 };
    };
    const close = (file) => {
        if (lowest.get(file) !== order.get(file))
            return;
        const knot = new Set(open.splice(open.lastIndexOf(file)));
        for (const member of knot)
            isOpen.delete(member);
        if (knot.size > 1)
            knots.push(knot);
    };
    for (const reading of readings) {
        const path = order.has(reading) ? [] : [begin(reading)];
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const to = byFile.get(top.file)?.[top.next++]?.to;
            if (to === undefined) {
                path.pop();
                close(top.file);
                const parent = path.at(-1);
                if (parent !== undefined)
                    lower(parent.file, lowest.get(top.file) ?? 0);
            }
            else if (!order.has(to))
                path.push(begin(to));
            else if (isOpen.has(to))
                lower(top.file, order.get(to) ?? 0);
        }
    }
    return knots;
}
/** The shortest way from a file of a knot back to itself, breadth first. */
function shortestCycle(start, knot, byFile) {
    const cameBy = new Map();
    const waiting = [start];
    for (const file of waiting) {
        for (const step of byFile.get(file) ?? []) {
            if (!knot.has(step.to) || cameBy.has(step.to))
                continue;
            cameBy.set(step.to, step);
            if (step.to === start)
                return wayTo(start, cameBy);
            waiting.push(step.to);
        }
    }
    return [];
}
function wayTo(start, cameBy) {
    const way = [];
    let step = cameBy.get(start);
    while (step !== undefined) {
        way.push(step);
        step = step.from === start ? undefined : cameBy.get(step.from);
    }
    return way.reverse();
}
function reportCycle(cycle) {
    const [first] = cycle;
    if (first === undefined)
        return;
    const files = [...cycle.map((step) => step.from.source.path), first.from.source.path];
    const message = `these files need each other, so none can be registered first: ${files.join(' -> ')}`;
    const { reading, use } = { reading: first.from, use: first.use };
    reading.problems.push((0,problem/* problemAt */.l)(use.source, use.json, 'reference-cycle', message, stepsOf(cycle)));
}
/** The steps of a chain of files, each where the one uses the other. */
function stepsOf(chain) {
    return chain.map(({ from, to, use }) => ({
        message: `${from.source.path} uses ${(0,avro_schema/* typeName */.go)(use.schema)} of ${to.source.path}`,
        place: (0,avro_source/* placeIn */.V)(use.source, use.json),
    }));
}

// EXTERNAL MODULE: ./packages/avro/same-definition.ts
var same_definition = __webpack_require__(35823);
// EXTERNAL MODULE: ./packages/avro/unresolved.ts
var unresolved = __webpack_require__(30592);
;// CONCATENATED MODULE: ./packages/avro/link.ts









const MAX_SUGGESTIONS = 20;
const MAX_OTHERS = 3;
const NOTHING_KNOWN = new Map();
/**
 * Finds what every reference of these files means, adding to their problems what is unresolved, ambiguous or circular,
 * and judges what needs that: unions and defaults. A file's own definitions come before those of other files; across
 * files a simple name is looked for in its namespace, then in none, as Java does.
 */
function link_linkFiles(readings) {
    const known = definitionsOf(readings);
    const ambiguous = reportAmbiguities(known);
    const dependencies = resolveReferences(readings, known, ambiguous);
    reportCycles(readings, dependencies);
    const broken = new Set([unresolved/* UNRESOLVED */.g, ...readings.flatMap((reading) => [...reading.broken])]);
    for (const reading of readings) {
        for (const union of reading.unions)
            checkUnion(reading, union);
        if (!reading.lenient)
            checkDefaults(reading, (schema) => broken.has(schema));
    }
    return new Map([...known].flatMap(([name, [first]]) => (first === undefined ? [] : [[name, first.schema]])));
}
function definitionsOf(readings) {
    const known = new Map();
    for (const reading of readings) {
        for (const [name, schema] of reading.definitions) {
            const definitions = known.get(name);
            if (definitions === undefined)
                known.set(name, [{ schema, reading }]);
            else
                definitions.push({ schema, reading });
        }
    }
    return known;
}
/** Reports definitions that contradict each other, and answers their names. */
function reportAmbiguities(known) {
    const ambiguous = new Set();
    for (const [name, definitions] of known) {
        const [first] = definitions;
        if (first === undefined || definitions.length < 2)
            continue;
        const differs = definitions.some(({ schema, reading }) => reading !== first.reading && !(0,same_definition/* sameMeaning */._)(first.schema, schema));
        if (differs)
            ambiguous.add(name);
        for (const definition of definitions) {
            const others = definitions.slice(0, MAX_OTHERS + 1).filter((other) => other !== definition);
            const more = definitions.length - 1 - others.length;
            const files = `${others.map((other) => other.reading.source.path).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
            const related = others.map((other) => ({ message: 'another definition', place: namePlace(other.schema) }));
            const token = nameToken(definition.schema);
            const { source, ambiguities, warnings } = definition.reading;
            if (differs) {
                const message = `${name} is defined differently in ${files}`;
                ambiguities.push((0,problem/* problemAt */.l)(source, token, 'name-ambiguous', message, related));
            }
            else if (definition !== first) {
                const message = `${name} is also defined in ${files}, with the same meaning: one definition, used by name, cannot drift apart`;
                warnings.push((0,problem/* problemAt */.l)(source, token, 'name-repeated-in-files', message, related));
            }
        }
    }
    return ambiguous;
}
function resolveReferences(readings, known, ambiguous) {
    const dependencies = [];
    const unresolved = [];
    for (const reading of readings) {
        const files = new Set();
        for (const reference of reading.pending) {
            const own = reading.definitions.get(reference.fullName);
            if (own !== undefined) {
                reference.use.schema = own;
                if (!reading.isIdl)
                    warnLateDefinition(reading, reference, own);
                continue;
            }
            const definition = elsewhere(reading, reference, known);
            if (definition === undefined) {
                unresolved.push({ reading, reference });
                continue;
            }
            reference.use.schema = definition.schema;
            leaveLate(reading, reference.use);
            const { fullName } = definition.schema;
            if (ambiguous.has(fullName))
                reportAmbiguous(reading, reference, known.get(fullName) ?? []);
            if (files.has(definition.reading))
                continue;
            files.add(definition.reading);
            dependencies.push({ from: reading, to: definition.reading, use: reference.use });
        }
    }
    const byNeed = Map.groupBy(dependencies, (dependency) => dependency.to);
    for (const [index, { reading, reference }] of unresolved.entries()) {
        reportUnresolved(reading, reference, byNeed, index < MAX_SUGGESTIONS ? known : NOTHING_KNOWN);
    }
    return dependencies;
}
/** Which of its definitions a file means by a name that it only uses, depends on the order in which files are read. */
function reportAmbiguous({ source, problems }, { json }, definitions) {
    const shown = definitions.slice(0, MAX_OTHERS);
    const more = definitions.length - shown.length;
    const files = `${shown.map(({ reading }) => reading.source.path).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const related = shown.map(({ schema }) => ({ message: 'one definition', place: namePlace(schema) }));
    const message = `${json.value} may mean any of the different definitions in ${files}`;
    problems.push((0,problem/* problemAt */.l)(source, json, 'name-ambiguous', message, related));
}
/** A type of another file is complete when this one is read: files are read in the order of their references. */
function leaveLate(reading, use) {
    reading.late.delete(use);
}
function elsewhere(reading, { fullName, json }, known) {
    const inOtherFile = (name) => known.get(name)?.find((definition) => definition.reading !== reading);
    return inOtherFile(fullName) ?? inOtherFile(json.value);
}
function warnLateDefinition(reading, { json, fullName }, own) {
    if (own.json.start < json.start)
        return;
    const message = `${fullName} is used before its definition: Java reads this since Avro 1.12, the specification and other parsers do not`;
    const related = [{ message: 'the definition', place: namePlace(own) }];
    reading.warnings.push((0,problem/* problemAt */.l)(reading.source, json, 'reference-before-definition', message, related));
}
function reportUnresolved(reading, { json, fullName }, byNeed, known) {
    const chain = chainTo(reading, byNeed);
    const files = [...chain.map((dependency) => dependency.from.source.path), reading.source.path];
    const needed = chain.length === 0 ? '' : ` (needed by ${files.join(' -> ')})`;
    const written = json.value === fullName ? '' : ` (written ${json.value})`;
    const hint = known === NOTHING_KNOWN ? '' : (0,suggest/* didYouMean */.a)(json.value, [...avro_schema/* PRIMITIVE_TYPES */.qq, ...known.keys()]);
    const message = `no type ${fullName}${written} is defined${needed}.${hint}`;
    reading.problems.push((0,problem/* problemAt */.l)(reading.source, json, 'reference-unresolved', message, stepsOf(chain)));
}
/** One chain of files that need this one, from a file that nothing needs. */
function chainTo(reading, byNeed) {
    const chain = [];
    const visited = new Set([reading]);
    let target = reading;
    for (;;) {
        const step = byNeed.get(target)?.find(({ from }) => !visited.has(from));
        if (step === undefined)
            return chain.reverse();
        chain.push(step);
        visited.add(step.from);
        target = step.from;
    }
}
function checkUnion(reading, union) {
    const seen = new Map();
    for (const branch of union.branches) {
        if (branch.schema === unresolved/* UNRESOLVED */.g)
            continue;
        const name = (0,avro_schema/* typeName */.go)(branch.schema);
        const first = seen.get(name);
        if (first === undefined)
            seen.set(name, branch);
        else {
            const related = [{ message: 'the first one', place: (0,avro_source/* placeIn */.V)(first.source, (0,avro_schema/* firstToken */.wk)(first.json)) }];
            const message = `this union already has a branch of type ${name}`;
            reading.problems.push((0,problem/* problemAt */.l)(branch.source, (0,avro_schema/* firstToken */.wk)(branch.json), 'union-invalid', message, related));
        }
    }
}
function nameToken(schema) {
    return (0,json_reader/* valueAt */.fK)(schema.json, 'name') ?? (0,avro_schema/* firstToken */.wk)(schema.json);
}
function namePlace(schema) {
    return (0,avro_source/* placeIn */.V)(schema.source, nameToken(schema));
}

// EXTERNAL MODULE: ./packages/avro/parse.ts + 3 modules
var parse = __webpack_require__(78975);
;// CONCATENATED MODULE: ./packages/avro/parse-schemas.ts



/** The path that places of a text without a file have. */
const UNNAMED_FILE = 'schema.avsc';
/**
 * Parses one Avro schema and reports every problem of it, by line and column. A schema that refers to types of other
 * files needs `parseSchemas`. `path` names the file in places (default `schema.avsc`).
 */
function parseSchema(text, options = {}) {
    const reading = (0,parse/* readSchemaFile */.E)({ path: options.path ?? UNNAMED_FILE, text }, { lenient: options.lenient === true });
    link_linkFiles([reading]);
    const warnings = (0,problem/* inReadingOrder */.g)(reading.warnings);
    if (reading.protocol !== undefined) {
        const message = 'this is a protocol, not a schema: its types are read with parseProtocol or parseSchemas';
        reading.problems.push((0,problem/* problemAt */.l)(reading.source, reading.protocol.json, 'protocol-invalid', message));
    }
    if (reading.problems.length > 0 || reading.root === undefined) {
        return { ok: false, problems: (0,problem/* inReadingOrder */.g)(reading.problems), warnings };
    }
    return { ok: true, schema: reading.root.schema, warnings };
}
/** Parses one Avro protocol (`.avpr`): its types and messages. Otherwise as `parseSchema`. */
function parseProtocol(text, options = {}) {
    const reading = readSchemaFile({ path: options.path ?? UNNAMED_FILE, text }, { lenient: options.lenient === true });
    linkFiles([reading]);
    const warnings = inReadingOrder(reading.warnings);
    if (reading.root !== undefined) {
        const message = 'this is a schema, not a protocol: an object with "protocol" was expected';
        reading.problems.push(problemAt(reading.source, reading.root.json, 'protocol-invalid', message));
    }
    if (reading.problems.length > 0 || reading.protocol === undefined) {
        return { ok: false, problems: inReadingOrder(reading.problems), warnings };
    }
    return { ok: true, protocol: reading.protocol, warnings };
}
/**
 * Parses files that refer to each other, in whatever order they come: schemas (`.avsc`) and protocols (`.avpr`). A name
 * that no file defines, that two define differently, and files that need each other in a circle are problems, told with
 * the chain of files that leads there. Cost is linear in the size of the files.
 */
function parseSchemas(files, options = {}) {
    const lenient = options.lenient === true;
    const readings = files.map(({ path, text, json }) => (0,parse/* readSchemaFile */.E)({ path, text }, { lenient }, json));
    const types = link_linkFiles(readings);
    const schemas = Object.create(null);
    const protocols = Object.create(null);
    for (const { source, root, protocol, problems } of readings) {
        if (problems.length > 0)
            continue;
        if (root !== undefined)
            schemas[source.path] = root.schema;
        if (protocol !== undefined)
            protocols[source.path] = protocol;
    }
    const problems = (0,problem/* inReadingOrder */.g)(readings.flatMap((reading) => [...reading.problems, ...reading.ambiguities]));
    const warnings = (0,problem/* inReadingOrder */.g)(readings.flatMap((reading) => reading.warnings));
    const parsed = { schemas, protocols, types, warnings };
    return problems.length === 0 ? { ok: true, ...parsed } : { ok: false, problems, ...parsed };
}

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/registry/connection-inputs.ts + 1 modules
var connection_inputs = __webpack_require__(34287);
// EXTERNAL MODULE: ./packages/registry/client.ts
var client = __webpack_require__(88677);
// EXTERNAL MODULE: ./packages/registry/admin.ts
var admin = __webpack_require__(18571);
// EXTERNAL MODULE: ./packages/avro/java-numbers.ts
var java_numbers = __webpack_require__(24080);
;// CONCATENATED MODULE: ./packages/avro/normal-form.ts




/**
 * The form to which Confluent's registry brings a schema when it is registered with `normalize=true`: two texts with
 * one normal form are one schema to it. Unlike the canonical form it keeps docs, defaults, aliases (sorted), logical
 * types (scale left out when 0) and other attributes (sorted by key); names are written in full. Every key stands once,
 * and the order of a field only when it is not ascending, so that the form is a schema that parses to itself.
 */
function normalForm(schema, options = {}) {
    const defined = new Set(options.references);
    let form = '';
    const waiting = [{ schema, namespace: undefined }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (typeof next === 'string')
            form += next;
        else {
            const parts = partsOf(next, defined);
            for (let index = parts.length - 1; index >= 0; index--) {
                const part = parts[index];
                if (part !== undefined)
                    waiting.push(part);
            }
        }
    }
    return form;
}
function partsOf({ schema, namespace }, defined) {
    if ((0,avro_schema/* isNamed */.ev)(schema)) {
        if (defined.has(schema.fullName))
            return [quoted(schema.fullName)];
        defined.add(schema.fullName);
    }
    const piece = (part) => ({ schema: part, namespace });
    switch (schema.type) {
        case 'union': {
            const branches = schema.branches.flatMap((branch, index) => [index === 0 ? '' : ',', piece(branch.schema)]);
            return ['[', ...branches, ']'];
        }
        case 'array':
            return ['{"type":"array","items":', piece(schema.items.schema), attributesText(schema.attributes), '}'];
        case 'map':
            return ['{"type":"map","values":', piece(schema.values.schema), attributesText(schema.attributes), '}'];
        case 'record': {
            const fields = schema.fields.flatMap((field) => fieldParts(field, schema.namespace));
            return [headOf(schema, namespace), ',"fields":[', ...fields, ']', tailOf(schema)];
        }
        case 'enum':
            return [headOf(schema, namespace), ',"symbols":[', schema.symbols.map(quoted).join(','), ']', tailOf(schema)];
        case 'fixed': {
            const { size, logicalType } = schema;
            return [headOf(schema, namespace), `,"size":${size}`, logicalText(logicalType), tailOf(schema, logicalType)];
        }
        default: {
            const { logicalType, attributes } = schema;
            if (logicalType === undefined && attributes.size === 0)
                return [quoted(schema.type)];
            return [`{"type":${quoted(schema.type)}`, logicalText(logicalType), attributesText(attributes, logicalType), '}'];
        }
    }
}
/** A type in no namespace says so inside one that has a namespace, which it would inherit otherwise. */
function headOf(schema, namespace) {
    const none = schema.namespace === undefined && namespace !== undefined ? ',"namespace":""' : '';
    return `{"name":${quoted(schema.fullName)}${none},"type":${quoted(schema.type)}`;
}
function tailOf(schema, logicalType) {
    const doc = schema.doc === undefined || schema.doc === '' ? '' : `,"doc":${quoted(schema.doc)}`;
    const fallback = schema.type === 'enum' && schema.default !== undefined ? `,"default":${quoted(schema.default)}` : '';
    return `${doc}${aliasesText(schema.aliases)}${fallback}${attributesText(schema.attributes, logicalType)}}`;
}
function fieldParts(field, namespace) {
    const order = field.order === 'ascending' ? '' : `,"order":${quoted(field.order)}`;
    const doc = field.doc === undefined ? '' : `,"doc":${quoted(field.doc)}`;
    const fallback = field.default === undefined ? '' : `,"default":${defaultText(field.default, field.type.schema)}`;
    const tail = `${order}${doc}${aliasesText(field.aliases)}${fallback}${attributesText(field.attributes)}}`;
    const comma = field.position === 0 ? '' : ',';
    return [`${comma}{"name":${quoted(field.name)},"type":`, { schema: field.type.schema, namespace }, tail];
}
function aliasesText(aliases) {
    return aliases.length === 0 ? '' : `,"aliases":[${[...new Set(aliases)].sort().map(quoted).join(',')}]`;
}
function logicalText(logicalType) {
    if (logicalType === undefined)
        return '';
    const name = `,"logicalType":${quoted(logicalType.name)}`;
    if (logicalType.name !== 'decimal')
        return name;
    return `${name},"precision":${logicalType.precision}${logicalType.scale === 0 ? '' : `,"scale":${logicalType.scale}`}`;
}
/** The attributes without those that the logical type has already told. */
function attributesText(attributes, logicalType) {
    const told = logicalType === undefined ? [] : ['logicalType', ...(logicalType.name === 'decimal' ? ['precision', 'scale'] : [])];
    return [...attributes]
        .filter(([key]) => !told.includes(key))
        .sort(byKey)
        .map(([key, value]) => `,${quoted(key)}:${jsonText(value)}`)
        .join('');
}
/** A JSON value as Java writes it: keys sorted, numbers in Java's layout. */
function jsonText(value) {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'boolean':
            return String(value.value);
        case 'string':
            return quoted(value.value);
        case 'number':
            return (0,json_reader/* integerOf */.cP)(value)?.toString() ?? (0,java_numbers/* javaDoubleText */.bY)(Number(value.text));
        case 'array':
            return `[${value.elements.map(jsonText).join(',')}]`;
        case 'object': {
            const members = [...new Map(value.members.map((member) => [member.key, member.value]))].sort(byKey);
            return `{${members.map(([key, member]) => `${quoted(key)}:${jsonText(member)}`).join(',')}}`;
        }
    }
}
/** A default as Java writes it, by its type: `1` as the default of a double is `1.0`. */
function defaultText(value, schema) {
    switch (schema.type) {
        case 'union': {
            const branch = schema.branches.find((candidate) => fitsDefault(value, candidate));
            return branch === undefined ? jsonText(value) : defaultText(value, branch.schema);
        }
        case 'float':
        case 'double':
            return value.kind === 'number' ? floatingText(Number(value.text), schema.type) : jsonText(value);
        case 'array':
            return value.kind === 'array'
                ? `[${value.elements.map((element) => defaultText(element, schema.items.schema)).join(',')}]`
                : jsonText(value);
        case 'map':
            return objectText(value, () => schema.values.schema);
        case 'record': {
            const types = new Map(schema.fields.map((field) => [field.name, field.type.schema]));
            return objectText(value, (key) => types.get(key));
        }
        default:
            return jsonText(value);
    }
}
/** The texts of NaN and the infinities are strings in JSON. */
function floatingText(number, type) {
    const text = type === 'float' ? (0,java_numbers/* javaFloatText */.qx)(number) : (0,java_numbers/* javaDoubleText */.bY)(number);
    return Number.isFinite(Number(text)) ? text : quoted(text);
}
function objectText(value, typeOf) {
    if (value.kind !== 'object')
        return jsonText(value);
    const keys = [...new Set(value.members.map((member) => member.key))].sort();
    const members = keys.map((key) => {
        const member = (0,json_reader/* valueAt */.fK)(value, key) ?? value;
        const schema = typeOf(key);
        return `${quoted(key)}:${schema === undefined ? jsonText(member) : defaultText(member, schema)}`;
    });
    return `{${members.join(',')}}`;
}
function byKey([left], [right]) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function quoted(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/fingerprint.ts
var fingerprint = __webpack_require__(78748);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./packages/schemas/schema-files.ts




/** Paths with a slash inside are taken whole: `schemas/` is everything below it. */
function splitPatterns(patterns) {
    const whole = (pattern) => (pattern.endsWith('/') ? `${pattern}**/*.{avsc,avpr,avdl}` : pattern);
    return {
        wanted: patterns.filter((pattern) => !pattern.startsWith('!')).map(whole),
        unwanted: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => whole(pattern.slice(1))),
    };
}
/** The same choice of files for a tree that is not on disk, as a commit's. `folder` is the working directory. */
function selectionOf(patterns, folder) {
    const { wanted, unwanted } = splitPatterns(patterns);
    const matcher = matcherOf(wanted, folder);
    const outside = matcherOf(unwanted, folder);
    return { matches: (path) => isSchemaFile(path) && matcher(path) && !outside(path) };
}
/** Whether a path, relative to the Git top level, matches patterns that are relative to `folder`. */
function matcherOf(patterns, folder) {
    if (patterns.length === 0)
        return () => false;
    const anchored = patterns.map((pattern) => external_node_path_.posix.normalize(external_node_path_.posix.join(folder, pattern)));
    return picomatch_default()(anchored, { dot: true });
}
function isSchemaFile(path) {
    return /\.(avsc|avpr|avdl)$/i.test(path) && !/(^|\/)node_modules\//.test(path);
}
/**
 * Reads and parses the schemas that are here now.
 * @throws BadInputError when no file matches, saying where was looked.
 */
async function readCurrent(patterns, files) {
    const { wanted, unwanted } = splitPatterns(patterns);
    const outside = matcherOf(unwanted, files.placePath('.'));
    const found = new Map();
    for (const pattern of wanted) {
        for (const path of await files.glob(pattern)) {
            const place = files.placePath(path);
            if (!outside(place) && isSchemaFile(place))
                found.set(place, path);
        }
    }
    if (found.size === 0)
        throw await noSchema(patterns, files);
    const read = [];
    const findings = [];
    for (const [path, given] of [...found].sort(([one], [other]) => (one < other ? -1 : 1))) {
        try {
            read.push(await readable({ path, text: await files.readText(given) }));
        }
        catch (error) {
            findings.push(unreadableFinding(path, error));
        }
    }
    return { snapshot: { label: 'this checkout', files: read, parsed: parseSchemas(read), isStrict: true }, findings };
}
async function noSchema(patterns, files) {
    const [idl] = await files.glob('**/*.avdl');
    return new errors/* BadInputError */.Ys({
        code: 'no-schema-found',
        message: `No schema file matches ${patterns.join(', ')} in ${files.resolve('.')}.`,
        help: idl === undefined
            ? 'Schemas are files that end in .avsc, .avpr or .avdl. Check the input schemas and working-directory, and that actions/checkout ran before this step.'
            : `There is Avro IDL here (${idl}), which is read where it is named: schemas: "**/*.avdl".`,
    });
}
/** A file that cannot be read as text is a finding like any other: the others are still checked. */
function unreadableFinding(path, error) {
    if (!(error instanceof errors/* BadInputError */.Ys))
        throw error;
    const [problem] = error.problems;
    const rule = problem?.code ?? 'unreadable-file';
    const place = { file: path, line: 1, column: 1 };
    return {
        rule,
        severity: 'error',
        message: problem?.message ?? error.message,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule, place }),
        place,
        ...(problem?.help === undefined ? {} : { help: problem.help }),
    };
}
/** IDL becomes the protocol that it stands for; its parser is only loaded where there is some. */
async function readable(file) {
    if (!/\.avdl$/i.test(file.path))
        return file;
    const { readAvdl } = await __webpack_require__.e(/* import() */ 4536).then(__webpack_require__.bind(__webpack_require__, 74536));
    return readAvdl(file);
}
/** A file's bytes as text, or undefined where they are no UTF-8. A byte order mark stays. */
function utf8Text(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Parses an earlier tree as a registry reads what it has stored; what is broken in it stays out. */
function snapshotOf(label, files) {
    const strict = parseSchemas(files);
    if (strict.ok)
        return { label, files, parsed: strict, isStrict: true };
    return { label, files, parsed: parseSchemas(files, { lenient: true }), isStrict: false };
}
/** The tree read once more, together with schemas from elsewhere. */
function parsedWith(snapshot, external) {
    const all = [...snapshot.files, ...external];
    const strict = parseSchemas(all);
    if (strict.ok || snapshot.isStrict)
        return { ...snapshot, external, parsed: strict, isStrict: true };
    return { ...snapshot, external, parsed: parseSchemas(all, { lenient: true }) };
}

;// CONCATENATED MODULE: ./packages/schemas/external-schemas.ts


const prefix = 'registry:';
/** Whether a path is that of a schema from the registry, which is no file of this repository. */
function isExternal(path) {
    return path.startsWith(prefix);
}
/** References that the manifest declares to types that no file here defines. */
function outsideReferences(declared, { files, parsed: { types } }) {
    const here = new Set(files.map(({ path }) => path));
    const relevant = declared.filter(({ file }) => here.has(file));
    return relevant.flatMap(({ references, placeOf }) => references
        .map((reference, index) => ({
        ...reference,
        placeOf: (path, target) => placeOf(['references', index, ...path], target),
    }))
        .filter(({ name }) => !types.has(name)));
}
/**
 * Reads what declared references lead to, with everything that it refers to itself.
 * @throws BadInputError at the declaration when the registry does not have it.
 */
async function externalSchemas(outside, client) {
    const found = new Map();
    const problems = [];
    const add = (schema) => {
        // One type may be reached on several ways.
        if (![...found.values()].some(({ text }) => text === schema.text))
            found.set(schema.path, schema);
    };
    for (const { name, subject, version: wanted, placeOf } of outside) {
        const schema = await client.version(subject, wanted ?? 'latest');
        const resolved = schema === undefined ? undefined : await client.resolve(schema);
        if (schema === undefined || resolved === undefined) {
            const which = wanted === undefined ? `the subject "${subject}"` : `version ${wanted} of the subject "${subject}"`;
            problems.push({
                code: 'schema-reference-missing',
                message: `${name} is referred to as ${which}, which the registry at ${new URL(client.url).host} does not have${schema === undefined ? '' : ' with all that it refers to'}.`,
                place: placeOf(['subject']),
                help: 'Register it first, from the repository that has it, or mend the reference.',
            });
            continue;
        }
        const path = `${prefix}${subject}/versions/${schema.version}`;
        add({ path, text: schema.schema, reference: { name, subject, version: schema.version } });
        for (const [index, text] of resolved.referenced.entries())
            add({ path: `${path}/references/${index + 1}`, text });
    }
    if (problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
    return [...found.values()];
}
/** The same tree, its schemas read together with those from the registry. */
function withExternal(snapshot, external) {
    return external.length === 0 ? snapshot : parsedWith(snapshot, external);
}

;// CONCATENATED MODULE: ./packages/schemas/dependencies.ts


/** The schemas that data is written with: one per `.avsc` file, one per type of a protocol unless it has a main one. */
function unitsOf(parsed) {
    const units = [];
    for (const [file, schema] of Object.entries(parsed.schemas)) {
        if (!isExternal(file))
            units.push({ file, schema, type: (0,avro_schema/* typeName */.go)(schema) });
    }
    for (const [file, { types, main }] of Object.entries(parsed.protocols)) {
        if (main !== undefined)
            units.push({ file, schema: main.schema, type: (0,avro_schema/* typeName */.go)(main.schema) });
        // A type that another of the protocol uses comes once, where it is defined.
        else
            for (const { schema } of types)
                if ((0,avro_schema/* isNamed */.ev)(schema))
                    units.push({ file, schema, type: schema.fullName });
    }
    return units;
}
/** Cost is linear in the size of the schemas: each file is walked up to where others begin. */
function dependenciesOf(units) {
    const dependencies = new Map();
    for (const { file, schema } of units) {
        const taken = dependencies.get(file) ?? new Map();
        dependencies.set(file, taken);
        const seen = new Set();
        const waiting = [schema];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            if (seen.has(next))
                continue;
            seen.add(next);
            if (next.source.path !== file && (0,avro_schema/* isNamed */.ev)(next))
                taken.set(next.fullName, next.source.path);
            else
                waiting.push(...(0,avro_schema/* childrenOf */.LU)(next).map((use) => use.schema));
        }
    }
    return dependencies;
}
/** A file and every file that it needs, directly or not. */
function closureOf(file, dependencies) {
    const closure = new Set();
    const waiting = [file];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (closure.has(next))
            continue;
        closure.add(next);
        waiting.push(...(dependencies.get(next)?.values() ?? []));
    }
    return closure;
}
/** Files that others need. */
function neededFiles(dependencies) {
    return new Set([...dependencies.values()].flatMap((taken) => [...taken.values()]));
}

;// CONCATENATED MODULE: ./packages/schemas/base.ts


/**
 * Finds what a schema was before: under the same subject where dataops.yml names it, else the type of the same full
 * name in its file or wherever it stood, else the type that it has as an alias, else what its file held.
 */
function treeBase({ snapshots, current, dependencies, names }) {
    const trees = snapshots.map((snapshot) => treeOf(snapshot, names));
    const latest = snapshots.at(-1) ?? current;
    const latestTree = trees.at(-1) ?? treeOf(latest, names);
    const changedFiles = changedFilesOf(current, latest);
    return {
        latest,
        changedFiles,
        removed: removedUnits(latestTree, current, names, changedFiles),
        renamed: renamedSubjects(latestTree, current, names),
        earlierOf(unit, isTransitive) {
            const closure = closureOf(unit.file, dependencies);
            const found = find(latestTree, unit, current.parsed.types);
            if (found === undefined) {
                const broken = latestTree.brokenFiles.has(unit.file);
                const reason = broken ? `${unit.file} of ${latest.label} cannot be read` : undefined;
                return { earlier: [], change: broken ? 'unknown' : 'added', ...(reason === undefined ? {} : { reason }) };
            }
            const isUntouched = [...closure].every((file) => !changedFiles.has(file));
            const change = isUntouched || normalForm(found) === normalForm(unit.schema) ? 'unchanged' : 'changed';
            const older = isTransitive && change === 'changed' ? olderSchemas(trees.slice(0, -1), unit, current) : [];
            return { earlier: [...older, { label: latest.label, schema: found }], change };
        },
    };
}
function treeOf(snapshot, names) {
    const { parsed } = snapshot;
    const units = unitsOf(parsed).flatMap(names.of);
    const brokenFiles = brokenFilesOf(snapshot, dependenciesOf(units));
    const whole = units.filter(({ file }) => !brokenFiles.has(file));
    return { snapshot, units: whole, brokenFiles, bySubject: new Map(whole.map((unit) => [unit.subject, unit])) };
}
/** Files that cannot be read, and files that need one of them: what they say is not known. */
function brokenFilesOf(snapshot, dependencies) {
    const broken = unreadableFilesOf(snapshot);
    if (broken.size === 0)
        return broken;
    const { files } = snapshot;
    const affected = files
        .map(({ path }) => path)
        .filter((path) => [...closureOf(path, dependencies)].some((file) => broken.has(file)));
    return new Set([...broken, ...affected]);
}
/** Files with problems; one that another only contradicts says clearly what its own schema is. */
function unreadableFilesOf({ parsed }) {
    if (parsed.ok)
        return new Set();
    const { problems, schemas, protocols } = parsed;
    return new Set(problems.map(({ place }) => place.file).filter((file) => !(file in schemas || file in protocols)));
}
function changedFilesOf(current, before) {
    const texts = new Map(before.files.map(({ path, text }) => [path, text]));
    return new Set(current.files.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path));
}
function find(tree, unit, currentTypes) {
    const { types } = tree.snapshot.parsed;
    if (unit.isMapped) {
        const mapped = tree.bySubject.get(unit.subject);
        if (mapped !== undefined)
            return mapped.schema;
    }
    const ofName = (name) => {
        const type = types.get(name);
        return type === undefined || tree.brokenFiles.has(type.source.path) ? undefined : type;
    };
    if ((0,avro_schema/* isNamed */.ev)(unit.schema)) {
        // Where several files define the name, each follows its own.
        const own = tree.units.find(({ file, type }) => file === unit.file && type === unit.type);
        if (own !== undefined)
            return own.schema;
        const same = ofName(unit.schema.fullName);
        if (same !== undefined)
            return same;
        const aliased = unit.schema.aliases.map(ofName).find((type) => type !== undefined);
        if (aliased !== undefined)
            return aliased;
    }
    const inFile = tree.units.find(({ file }) => file === unit.file)?.schema;
    // What the file held may have moved elsewhere under its name: then this is another type.
    return inFile !== undefined && (0,avro_schema/* isNamed */.ev)(inFile) && currentTypes.has(inFile.fullName) && inFile.fullName !== unit.type
        ? undefined
        : inFile;
}
function renamedSubjects(tree, current, names) {
    const units = unitsOf(current.parsed).flatMap(names.of);
    const subjects = new Set(units.map(({ subject }) => subject));
    const gone = new Map(tree.units
        .filter(({ subject, schema }) => (0,avro_schema/* isNamed */.ev)(schema) && !subjects.has(subject))
        .map((unit) => [unit.type, unit]));
    return units.flatMap((now) => {
        // A subject that is called like the type follows it wherever it is written.
        const isKnown = tree.bySubject.has(now.subject) || now.subject === now.type;
        const before = isKnown ? undefined : gone.get(now.type);
        return before === undefined ? [] : [{ before, now }];
    });
}
/** Releases that had the same schema count once. */
function olderSchemas(trees, unit, current) {
    const older = [];
    let last;
    for (const tree of trees) {
        const schema = find(tree, unit, current.parsed.types);
        if (schema === undefined)
            continue;
        const form = normalForm(schema);
        if (form !== last)
            older.push({ label: tree.snapshot.label, schema });
        last = form;
    }
    return older;
}
function removedUnits(tree, current, names, changedFiles) {
    if (changedFiles.size === 0 && tree.snapshot.files.length === current.files.length)
        return [];
    const units = unitsOf(current.parsed).flatMap(names.of);
    const subjects = new Set(units.map(({ subject }) => subject));
    const files = new Set(current.files.map(({ path }) => path));
    const aliases = new Set([...current.parsed.types.values()].flatMap((type) => type.aliases.map((alias) => alias.replace(/^\./, ''))));
    return tree.units.filter(({ subject, schema, file, type }) => {
        if (subjects.has(subject))
            return false;
        // Without a name, or with another one in the same file, the file stands for the schema.
        if (!(0,avro_schema/* isNamed */.ev)(schema))
            return !files.has(file);
        return (!current.parsed.types.has(type) &&
            !aliases.has(type) &&
            !units.some((unit) => unit.file === file && unit.type !== type && !tree.snapshot.parsed.types.has(unit.type)));
    });
}

// EXTERNAL MODULE: ./packages/avro/attributes.ts
var attributes = __webpack_require__(25894);
;// CONCATENATED MODULE: ./packages/schemas/show-type.ts

const maxDepth = 6;
/** A type as people write it: `string?`, `array<shop.Item>`, `decimal(10,2)`. */
function showType({ schema }, depth = 0) {
    if ((0,avro_schema/* isNamed */.ev)(schema))
        return schema.type === 'fixed' ? logicalName(schema) || schema.fullName : schema.fullName;
    if (depth >= maxDepth)
        return schema.type;
    switch (schema.type) {
        case 'array':
            return `array<${showType(schema.items, depth + 1)}>`;
        case 'map':
            return `map<${showType(schema.values, depth + 1)}>`;
        case 'union': {
            const values = schema.branches.filter(({ schema: branch }) => branch.type !== 'null');
            const optional = values.length < schema.branches.length;
            const shown = values.map((branch) => showType(branch, depth + 1)).join(' | ');
            if (values.length === 0)
                return optional ? 'null' : 'nothing';
            return optional ? `${values.length > 1 ? `(${shown})` : shown}?` : shown;
        }
        default:
            return logicalName(schema) || schema.type;
    }
}
function logicalName(schema) {
    if (!('logicalType' in schema) || schema.logicalType === undefined)
        return '';
    const { logicalType } = schema;
    return logicalType.name === 'decimal' ? `decimal(${logicalType.precision},${logicalType.scale})` : logicalType.name;
}
/** Full names of the types that a type is directly made of. */
function namesIn(use) {
    const names = new Set();
    const waiting = [use.schema];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if ((0,avro_schema/* isNamed */.ev)(next))
            names.add(next.fullName);
        else if (next.type === 'array')
            waiting.push(next.items.schema);
        else if (next.type === 'map')
            waiting.push(next.values.schema);
        else if (next.type === 'union')
            waiting.push(...next.branches.map(({ schema }) => schema));
    }
    return [...names];
}

;// CONCATENATED MODULE: ./packages/schemas/changes.ts


/**
 * What changed from one set of types to another, by full name; a type that is new and has an old one as its alias was
 * renamed. Types that did not change are left out.
 */
function typeDifferences(before, after) {
    const differences = [];
    const renamed = new Set();
    for (const [name, type] of after) {
        const same = before.get(name);
        const alias = same === undefined ? type.aliases.find((candidate) => isGone(candidate, before, after)) : undefined;
        const old = same ?? (alias === undefined ? undefined : before.get(alias));
        if (alias !== undefined)
            renamed.add(alias);
        const difference = old === undefined ? addedType(type) : changedType(old, type);
        if (difference !== undefined)
            differences.push(difference);
    }
    for (const [name, type] of before)
        if (!after.has(name) && !renamed.has(name))
            differences.push(removedType(type));
    return differences;
}
function isGone(name, before, after) {
    return before.has(name) && !after.has(name);
}
function addedType(type) {
    return { isStructural: true, change: { ...changes_headOf(type), change: 'added', members: plainMembers(type) } };
}
function removedType(type) {
    const { place: _, ...head } = changes_headOf(type);
    return { isStructural: true, change: { ...head, change: 'removed', members: plainMembers(type) } };
}
function changes_headOf(type) {
    return { type: type.fullName, kind: type.type, place: (0,avro_schema/* placeOfAttribute */.R$)(type, 'name') };
}
function plainMembers(type) {
    if (type.type === 'record')
        return type.fields.map((field) => ({ ...memberOf(field) }));
    return type.type === 'enum' ? type.symbols.map((symbol) => ({ name: symbol, type: '', uses: [] })) : [];
}
function memberOf(field) {
    return { name: field.name, type: showType(field.type), uses: [...namesIn(field.type)] };
}
function changedType(before, after) {
    const members = before.type === 'record' && after.type === 'record'
        ? recordMembers(before, after)
        : before.type === 'enum' && after.type === 'enum'
            ? enumMembers(before, after)
            : plainMembers(after);
    const isRenamed = before.fullName !== after.fullName;
    const isMoved = before.source.path !== after.source.path && !isVersion(before);
    const isOther = isOtherwiseChanged(before, after);
    const hasMembers = members.some(({ change }) => change !== undefined);
    if (!isRenamed && !isMoved && !isOther && !hasMembers)
        return undefined;
    const isStructural = isRenamed ||
        members.some(({ change }) => change !== undefined && change !== 'other') ||
        (isOther && structureOf(before) !== structureOf(after));
    const kind = isRenamed ? 'renamed' : hasMembers || isOther ? 'changed' : 'moved';
    const was = isRenamed ? before.fullName : kind === 'moved' ? before.source.path : sizeBefore(before, after);
    const head = changes_headOf(after);
    return { isStructural, change: { ...head, change: kind, ...(was === undefined ? {} : { before: was }), members } };
}
/** Schemas that a registry holds stand in no file. */
function isVersion(type) {
    return type.source.path.startsWith('registry:');
}
function sizeBefore(before, after) {
    if (before.type !== 'fixed' || after.type !== 'fixed' || before.size === after.size)
        return undefined;
    return `${before.size} bytes`;
}
/** What is neither a field nor a symbol. */
function isOtherwiseChanged(before, after) {
    return (structureOf(before) !== structureOf(after) ||
        before.doc !== after.doc ||
        !(0,attributes/* sameAttributes */.OV)(before.attributes, after.attributes));
}
function structureOf(type) {
    const own = {
        record: undefined,
        enum: type.default,
        fixed: type.size,
    };
    return JSON.stringify([type.type, own[type.type], type.aliases.toSorted()]);
}
function recordMembers(before, after) {
    const old = new Map(before.fields.map((field) => [field.name, field]));
    const taken = new Set();
    const now = new Set(after.fields.map(({ name }) => name));
    const members = after.fields.map((field) => {
        const alias = old.has(field.name) ? undefined : field.aliases.find((name) => old.has(name) && !now.has(name));
        const match = old.get(alias ?? field.name);
        if (match !== undefined)
            taken.add(match.name);
        const place = (0,avro_schema/* placeOfAttribute */.R$)(field, 'name');
        if (match === undefined)
            return { ...memberOf(field), change: 'added', place };
        const difference = fieldDifference(match, field);
        return difference === undefined ? memberOf(field) : { ...memberOf(field), ...difference, place };
    });
    const gone = before.fields.filter(({ name }) => !taken.has(name));
    return [...members, ...gone.map((field) => ({ ...memberOf(field), change: 'removed' }))];
}
function fieldDifference(before, after) {
    const types = { before: showType(before.type), after: showType(after.type) };
    if (before.name !== after.name)
        return { change: 'renamed', before: before.name, after: after.name };
    if (types.before !== types.after)
        return { change: 'retyped', ...types };
    if (!sameDefault(before, after))
        return { change: 'default', before: changes_defaultText(before), after: changes_defaultText(after) };
    const isSame = before.doc === after.doc && before.order === after.order && (0,attributes/* sameAttributes */.OV)(before.attributes, after.attributes);
    return isSame && before.aliases.join() === after.aliases.join() ? undefined : { change: 'other' };
}
function sameDefault({ default: before }, { default: after }) {
    return before === undefined || after === undefined ? before === after : (0,json_reader/* sameJson */.Vk)(before, after);
}
function changes_defaultText({ default: value, source }) {
    return value === undefined ? 'no default' : (0,json_reader/* showJson */.qN)(value, source.text);
}
function enumMembers(before, after) {
    const old = new Set(before.symbols);
    const now = new Set(after.symbols);
    const plain = (name) => ({ name, type: '', uses: [] });
    return [
        ...after.symbols.map((symbol) => (old.has(symbol) ? plain(symbol) : { ...plain(symbol), change: 'added' })),
        ...before.symbols
            .filter((symbol) => !now.has(symbol))
            .map((symbol) => ({ ...plain(symbol), change: 'removed' })),
    ];
}

// EXTERNAL MODULE: ./packages/core/compatibility-level.ts
var compatibility_level = __webpack_require__(46427);
// EXTERNAL MODULE: ./packages/avro/compare.ts
var compare = __webpack_require__(85304);
;// CONCATENATED MODULE: ./packages/avro/describe.ts


const MAX_LISTED = 8;
/** Says in one sentence which schema cannot read what of which. */
function describeFinding(finding, direction, version) {
    const [reader, writer] = direction === 'backward' ? ['the new schema', `version ${version}`] : [`version ${version}`, 'the new schema'];
    switch (finding.reason) {
        case 'name': {
            const { fullName, type } = finding.reader;
            const wanted = finding.writer.fullName;
            return `${reader} expects ${type} ${fullName} where ${writer} writes ${wanted}, and ${fullName} has no alias ${wanted}`;
        }
        case 'ambiguous field': {
            const names = describe_listed(finding.matches.map((field) => field.name));
            return `field "${finding.field.name}" of ${finding.reader.fullName} in ${reader} matches several fields of ${writer} by its name and aliases (${names}), at which Java gives up`;
        }
        case 'size':
            return `${reader} expects ${finding.reader.fullName} of ${finding.reader.size} bytes where ${writer} writes ${finding.writer.size} bytes`;
        case 'symbols': {
            const { symbols } = finding;
            const many = symbols.length === 1 ? 'symbol' : 'symbols';
            return `${reader} cannot read the ${many} ${describe_listed(symbols)} of enum ${finding.writer.fullName}, which ${writer} may write: ${reader} has neither the ${many} nor a default in the enum`;
        }
        case 'missing default':
            return `${reader} needs field "${finding.field.name}" of ${finding.reader.fullName}, which ${writer} does not write and which has no default`;
        case 'enum default is no field default':
            return `${reader} needs field "${finding.field.name}" of ${finding.reader.fullName}, which ${writer} does not write; the field has no default, and the default of its enum is none`;
        case 'kind':
            return `${reader} expects ${named(finding.reader.schema)} where ${writer} writes ${named(finding.writer.schema)}, which cannot be read as that`;
        case 'branch': {
            const within = (0,compare/* reasonWithin */.AC)(finding);
            if (within.reason !== 'branch') {
                return `${describeFinding(within, direction, version)}; so no branch of the union (${branchesOf(finding.reader.schema)}) reads the ${named(finding.writer.schema)}`;
            }
            return `${reader} has no branch in the union (${branchesOf(finding.reader.schema)}) that reads the ${named(finding.writer.schema)} that ${writer} may write`;
        }
    }
}
function named(schema) {
    return (0,avro_schema/* isNamed */.ev)(schema) ? `${schema.type} ${schema.fullName}` : schema.type;
}
function branchesOf(schema) {
    return schema.type === 'union' ? describe_listed(schema.branches.map((branch) => (0,avro_schema/* typeName */.go)(branch.schema))) : (0,avro_schema/* typeName */.go)(schema);
}
function describe_listed(names) {
    const shown = names.slice(0, MAX_LISTED).join(', ');
    return names.length > MAX_LISTED ? `${shown} and ${names.length - MAX_LISTED} more` : shown;
}

;// CONCATENATED MODULE: ./packages/avro/place-finding.ts




/**
 * The token of the new schema's file that a finding is about. The new schema is the reader when backward, the writer
 * when forward; both know where they are written, so no path has to be followed.
 */
function placeFinding(outer, direction) {
    const finding = (0,compare/* reasonWithin */.AC)(outer);
    const isReader = direction === 'backward';
    switch (finding.reason) {
        case 'name':
            return (0,avro_schema/* placeOfAttribute */.R$)(isReader ? finding.reader : finding.writer, 'name');
        case 'size':
            return (0,avro_schema/* placeOfAttribute */.R$)(isReader ? finding.reader : finding.writer, 'size');
        case 'symbols':
            return isReader ? (0,avro_schema/* placeOfKey */.qQ)(finding.reader, 'symbols') : placeOfSymbol(finding.writer, finding.symbols);
        case 'ambiguous field':
            return isReader
                ? (0,avro_schema/* placeOfAttribute */.R$)(finding.field, 'name')
                : (0,avro_schema/* placeOfAttribute */.R$)(finding.matches[0] ?? finding.field, 'name');
        case 'missing default':
        case 'enum default is no field default':
            return isReader ? (0,avro_schema/* placeOfAttribute */.R$)(finding.field, 'name') : (0,avro_schema/* placeOfKey */.qQ)(finding.writer, 'fields');
        case 'kind':
        case 'branch':
            return (0,avro_schema/* placeOfUse */.ct)(isReader ? finding.reader : finding.writer);
    }
}
/** Where the first of the symbols stands that the old readers lack. */
function placeOfSymbol(schema, symbols) {
    const json = (0,json_reader/* valueAt */.fK)(schema.json, 'symbols');
    const elements = json?.kind === 'array' ? json.elements : [];
    const token = elements.find((element) => element.kind === 'string' && symbols.includes(element.value));
    return token === undefined ? (0,avro_schema/* placeOfKey */.qQ)(schema, 'symbols') : (0,avro_source/* placeIn */.V)(schema.source, token);
}

;// CONCATENATED MODULE: ./packages/avro/compatibility.ts





function isCompatibilityLevel(level) {
    return compatibility_level/* compatibilityLevels */.e.includes(level);
}
/**
 * Checks a schema against its earlier versions, oldest first, with the verdicts of Java's `SchemaCompatibility` (Avro
 * 1.12), which Confluent's registry follows. A level without `_TRANSITIVE` looks at the last version only; without
 * earlier versions everything is compatible. All incompatibilities are reported, each once, where a registry stops at
 * the first version that fails. Throws RangeError for a level that does not exist.
 */
function checkCompatibility(newSchema, earlierSchemas, level) {
    if (!isCompatibilityLevel(level)) {
        throw new RangeError(`"${String(level)}" is no compatibility level: expected one of ${compatibility_level/* compatibilityLevels */.e.join(', ')}`);
    }
    const directions = directionsOf(level);
    const first = level.endsWith('_TRANSITIVE') ? 0 : Math.max(earlierSchemas.length - 1, 0);
    const incompatibilities = earlierSchemas.flatMap((earlier, index) => index < first
        ? []
        : directions.flatMap((direction) => incompatibilitiesWith(newSchema, earlier, direction, index + 1)));
    return { compatible: incompatibilities.length === 0, incompatibilities };
}
function directionsOf(level) {
    if (level === 'NONE')
        return [];
    if (level.startsWith('BACKWARD'))
        return ['backward'];
    return level.startsWith('FORWARD') ? ['forward'] : ['backward', 'forward'];
}
function incompatibilitiesWith(newSchema, earlier, direction, version) {
    const comparison = direction === 'backward' ? { reader: newSchema, writer: earlier } : { reader: earlier, writer: newSchema };
    return (0,compare/* compareSchemas */._e)(comparison).map((finding) => ({
        type: finding.type,
        readerPath: finding.readerPath,
        writerPath: finding.writerPath,
        message: describeFinding(finding, direction, version),
        place: placeFinding(finding, direction),
        direction,
        version,
    }));
}

;// CONCATENATED MODULE: ./packages/schemas/compare.ts

function isTransitive(level) {
    return level.endsWith('_TRANSITIVE');
}
/**
 * Compares a schema with the earlier ones that the level looks at, with the verdicts of Java's SchemaCompatibility. An
 * unchanged schema is not compared: what it was accepted with is accepted.
 */
function compareSubject(unit, level, { earlier, change, reason }) {
    const looked = isTransitive(level) ? earlier : earlier.slice(-1);
    const settled = { unit, level, earlier: looked, change, ...(reason === undefined ? {} : { reason }) };
    if (change !== 'changed' || level === 'NONE')
        return { ...settled, incompatibilities: [] };
    const { incompatibilities } = checkCompatibility(unit.schema, looked.map(({ schema }) => schema), level);
    return {
        ...settled,
        incompatibilities: incompatibilities.flatMap((incompatibility) => {
            const found = looked[incompatibility.version - 1];
            if (found === undefined)
                return [];
            // The checker counts versions from 1; people know them by other names.
            const message = incompatibility.message.replaceAll(`version ${incompatibility.version}`, found.label);
            return [{ ...incompatibility, message, earlier: found }];
        }),
    };
}
/** Whether the schema's data or readers change at all, or only what is said about them. */
function bumpOf(comparison, isStructural) {
    if (comparison.incompatibilities.length > 0)
        return 'major';
    if (comparison.change === 'added')
        return 'minor';
    if (comparison.change !== 'changed')
        return undefined;
    return isStructural ? 'minor' : 'patch';
}

;// CONCATENATED MODULE: ./packages/avro/example-value.ts

/** Looking for a value that ends is exponential in the worst case; beyond this no example is worth it. */
const example_value_MAX_STEPS = 2_000;
/** Longer ones are no example for people. */
const MAX_FIXED_BYTES = 256;
/**
 * A small value of a schema in Avro's JSON encoding: empty arrays and maps, the first branch and symbol that work.
 * Undefined when the schema has no value that ends, or none that is small.
 */
function exampleValue(schema) {
    return exampleOf(schema, new Set(), { steps: example_value_MAX_STEPS });
}
/** A smallest value never holds a record inside a value of the same record, so those around need not be tried again. */
function exampleOf(schema, around, budget) {
    budget.steps -= 1;
    if (budget.steps < 0 || around.has(schema))
        return undefined;
    switch (schema.type) {
        case 'null':
            return null;
        case 'boolean':
            return true;
        case 'int':
        case 'long':
            return 42;
        case 'float':
        case 'double':
            return 0.5;
        case 'bytes':
            return '\u0001';
        case 'string':
            return 'text';
        case 'fixed':
            return schema.size > MAX_FIXED_BYTES ? undefined : '\u0001'.repeat(schema.size);
        case 'enum':
            return schema.symbols[0];
        case 'array':
            return [];
        case 'map':
            return {};
        case 'union': {
            for (const branch of schema.branches) {
                const value = exampleOf(branch.schema, around, budget);
                if (value !== undefined)
                    return wrapBranch(branch.schema, value);
            }
            return undefined;
        }
        case 'record': {
            around.add(schema);
            const value = exampleRecord(schema, around, budget);
            around.delete(schema);
            return value;
        }
    }
}
function exampleRecord(schema, around, budget) {
    const members = Object.create(null);
    for (const field of schema.fields) {
        const value = exampleOf(field.type.schema, around, budget);
        if (value === undefined)
            return undefined;
        members[field.name] = value;
    }
    return members;
}
/** A value of a branch as a union writes it: null bare, everything else in an object that names the branch. */
function wrapBranch(branch, value) {
    return branch.type === 'null' ? null : { [(0,avro_schema/* typeName */.go)(branch)]: value };
}

;// CONCATENATED MODULE: ./packages/avro/failing-value.ts



/** Unions within unions that are looked into for the innermost thing that fails. */
const MAX_UNIONS = 10;
/** Deeper ones are no example for people. */
const MAX_DEPTH = 200;
/**
 * Makes a value that runs into a finding of the comparison of the two schemas: the nearest place where the reader meets
 * the types of the finding, and the smallest value around it. Undefined when no small value gets there.
 */
function failingValue(finding, reader, writer) {
    return failingValueIn(finding, reader, writer, MAX_UNIONS);
}
function failingValueIn(finding, reader, writer, unions) {
    const part = failingPart(finding, unions);
    const visit = findVisit(finding, reader, writer);
    if (part === undefined || visit === undefined)
        return undefined;
    const steps = stepsTo(visit);
    if (steps.length > MAX_DEPTH)
        return undefined;
    let value = part.value;
    for (const step of steps.toReversed())
        value = value === undefined ? undefined : around(step, value);
    if (value === undefined)
        return undefined;
    const always = finding.reason !== 'symbols' && steps.every(({ into }) => into === 'field');
    const certain = part.certain && steps.every((step) => step.into !== 'field' || !step.isShared);
    return { value, part: part.value, path: pathOf(steps), always, certain };
}
function failingPart(finding, unions) {
    switch (finding.reason) {
        case 'symbols':
            return partOf(finding.symbols[0]);
        case 'kind':
            return partOf(exampleValue(finding.writer.schema));
        case 'branch':
            return unreadableByUnion(finding.reader.schema, finding.writer.schema, unions);
        case 'name':
            return partOf(exampleValue(finding.writer), finding.writer.type !== 'record');
        case 'ambiguous field':
            return partOf(exampleValue(finding.writer), false);
        default:
            return partOf(exampleValue(finding.writer));
    }
}
function partOf(value, certain = true) {
    return value === undefined ? undefined : { value, certain };
}
/**
 * An empty array or map of a type that no branch reads would still be read: by the branch of that kind. So the value
 * has in it what that branch cannot read.
 */
function unreadableByUnion(reader, writer, unions) {
    const branches = reader.type === 'union' ? reader.branches.map(({ schema }) => schema) : [];
    const alike = branches.filter((branch) => branch.type === writer.type);
    const likely = alike.find((branch) => sharesName(branch, writer));
    if (likely === undefined || unions === 0) {
        return partOf(exampleValue(writer), writer.type !== 'record' || alike.length === 0);
    }
    const parts = (0,compare/* compareSchemas */._e)({ reader: likely, writer }).flatMap((finding) => failingValueIn(finding, likely, writer, unions - 1) ?? []);
    return parts.find(({ certain }) => certain) ?? parts[0];
}
function sharesName(left, right) {
    return !(0,avro_schema/* isNamed */.ev)(left) || !(0,avro_schema/* isNamed */.ev)(right) || left.name === right.name;
}
/** Breadth first, so that the place is the nearest one; each pair is visited once. */
function findVisit(finding, reader, writer) {
    const seen = new Map();
    let visits = [{ reader, writer }];
    while (visits.length > 0) {
        const next = [];
        for (const visit of visits) {
            const writers = seen.get(visit.reader) ?? new Set();
            seen.set(visit.reader, writers);
            if (writers.has(visit.writer))
                continue;
            writers.add(visit.writer);
            if (isAt(finding, visit))
                return visit;
            next.push(...visitsBelow(visit));
        }
        visits = next;
    }
    return undefined;
}
function isAt(finding, { reader, writer }) {
    return finding.reason === 'kind' || finding.reason === 'branch'
        ? finding.reader.schema === reader && finding.writer.schema === writer
        : finding.reader === reader && finding.writer === writer;
}
/** Where a reader goes on in the data. What it does inside the branches of its own union never is a finding. */
function visitsBelow(visit) {
    const { reader, writer, ofUnion } = visit;
    if (ofUnion === true)
        return [];
    const below = (nextReader, nextWriter, step) => ({
        reader: nextReader,
        writer: nextWriter,
        step,
        from: visit,
    });
    if (reader.type === 'array' && writer.type === 'array') {
        return [below(reader.items.schema, writer.items.schema, { into: 'items' })];
    }
    if (reader.type === 'map' && writer.type === 'map') {
        return [below(reader.values.schema, writer.values.schema, { into: 'values' })];
    }
    if (reader.type === 'record' && writer.type === 'record') {
        const written = new Map(writer.fields.map((field) => [field.name, field]));
        const claimed = new Set();
        const matches = reader.fields.flatMap((field) => [field.name, ...field.aliases].flatMap((name) => {
            const match = written.get(name);
            return match === undefined ? [] : [{ field, match }];
        }));
        const shared = new Set(matches.map(({ match }) => match).filter((match) => claimed.size === claimed.add(match).size));
        return matches.map(({ field, match }) => below(field.type.schema, match.type.schema, {
            into: 'field',
            record: writer,
            field: match,
            isShared: shared.has(match),
        }));
    }
    if (writer.type !== 'union')
        return [];
    return writer.branches.map((branch) => ({
        ...below(reader, branch.schema, { into: 'branch', branch: branch.schema }),
        ...(reader.type === 'union' ? { ofUnion: true } : {}),
    }));
}
function stepsTo(visit) {
    const steps = [];
    for (let at = visit; at !== undefined; at = at.from)
        if (at.step !== undefined)
            steps.push(at.step);
    return steps.reverse();
}
/** The smallest value one level up that holds the given one. */
function around(step, value) {
    switch (step.into) {
        case 'items':
            return [value];
        case 'values':
            return { key: value };
        case 'branch':
            return wrapBranch(step.branch, value);
        case 'field': {
            const members = Object.create(null);
            for (const field of step.record.fields) {
                const member = field === step.field ? value : exampleValue(field.type.schema);
                if (member === undefined)
                    return undefined;
                members[field.name] = member;
            }
            return members;
        }
    }
}
function pathOf(steps) {
    let path = '';
    for (const step of steps) {
        if (step.into === 'items')
            path += '[0]';
        else if (step.into === 'values')
            path += '["key"]';
        else if (step.into === 'field')
            path += path === '' ? step.field.name : `.${step.field.name}`;
    }
    return path;
}

// EXTERNAL MODULE: ./packages/avro/type-pairs.ts
var type_pairs = __webpack_require__(45631);
// EXTERNAL MODULE: ./packages/avro/type-text.ts
var type_text = __webpack_require__(78919);
;// CONCATENATED MODULE: ./packages/avro/explain.ts






/** Longer values are described instead of shown in a sentence. */
const MAX_SHOWN = 80;
/**
 * Explains an incompatibility that `checkCompatibility` found between a new schema and the earlier one of the
 * incompatibility's version, called `earlier` in the text (default `version N`).
 */
function explain(incompatibility, newSchema, earlierSchema, { earlier = `version ${incompatibility.version}` } = {}) {
    const isBackward = incompatibility.direction === 'backward';
    const [reader, writer] = isBackward ? [newSchema, earlierSchema] : [earlierSchema, newSchema];
    const finding = findingOf(incompatibility, reader, writer);
    if (finding === undefined)
        return { consequence: consequenceOf(isBackward, earlier), help: 'Keep what was there.' };
    const failing = failingValue(finding, reader, writer);
    const reason = (0,compare/* reasonWithin */.AC)(finding);
    const help = isBackward ? backwardHelp(reason) : forwardHelp(reason, earlier);
    const consequence = consequenceOf(isBackward, earlier, finding, failing);
    if (failing === undefined)
        return { consequence, help };
    return {
        consequence,
        help,
        example: { json: JSON.stringify(failing.value), path: failing.path, certain: failing.certain },
    };
}
const lastComparison = new WeakMap();
/** Asks the checker again: its finding knows the very types, which a path through recursive types does not. */
function findingOf(incompatibility, reader, writer) {
    let comparison = lastComparison.get(reader);
    if (comparison?.writer !== writer) {
        comparison = { writer, findings: (0,compare/* compareSchemas */._e)({ reader, writer }) };
        lastComparison.set(reader, comparison);
    }
    return comparison.findings.find(({ type, readerPath, writerPath }) => type === incompatibility.type &&
        readerPath === incompatibility.readerPath &&
        writerPath === incompatibility.writerPath);
}
function consequenceOf(isBackward, earlier, finding, failing) {
    const which = failing?.always === true ? 'every record' : 'records';
    const readers = isBackward ? 'Consumers with the new schema' : `Consumers that still have ${earlier}`;
    const data = isBackward ? `${which} written with ${earlier}` : `${which} of producers with the new schema`;
    const isCertain = failing === undefined ? finding?.reason !== 'name' : failing.certain;
    const fail = isCertain ? 'fail' : 'may fail';
    return `${readers} ${fail} on ${data}${failing === undefined ? '' : exampleText(failing)}.`;
}
function exampleText({ part, path, value, always }) {
    const text = shown(part) ?? shown(value);
    if (text === undefined)
        return '';
    if (path === '' || shown(part) === undefined)
        return `, for example ${text}`;
    return always ? ` (as ${path} = ${text})` : `, for example when ${path} is ${text}`;
}
function shown(value) {
    const text = JSON.stringify(value);
    return text.length > MAX_SHOWN ? undefined : text;
}
/** The new schema is the reader: it must read what is stored. */
function backwardHelp(finding) {
    switch (finding.reason) {
        case 'missing default':
        case 'enum default is no field default':
            return addDefault(finding);
        case 'symbols': {
            const { symbols, reader } = finding;
            return `Keep ${explain_quoted(symbols)} in ${reader.fullName}, or give the enum itself (not the field) a default, as "default": ${JSON.stringify(reader.symbols[0] ?? 'UNKNOWN')}.`;
        }
        case 'branch':
            return finding.writer.schema.type === 'null'
                ? 'Keep null in the union: records without a value are stored.'
                : `Keep ${(0,type_text/* typeText */.w)(finding.writer)} in the union: records that hold one are stored.`;
        case 'name':
            return `Keep the name ${finding.writer.fullName}, or add "aliases": ["${finding.writer.fullName}"] to ${finding.reader.fullName}.`;
        case 'ambiguous field':
            return `Remove the alias of field "${finding.field.name}" that is the name of another field: ${explain_quoted(finding.matches.map(({ name }) => name))} are both there in the data.`;
        case 'size':
            return `Keep the size of ${finding.writer.size} bytes; for another size add a new field of a new fixed type, with a default.`;
        case 'kind':
            return backwardKindHelp(finding.reader, finding.writer);
    }
}
function backwardKindHelp(reader, writer) {
    if (writer.schema.type === 'null') {
        return `Keep it nullable (["null", ${typeJson(reader.schema)}]): records without a value are stored.`;
    }
    const before = (0,type_text/* typeText */.w)(writer);
    if (isWider(writer.schema.type, reader.schema.type)) {
        return `Keep ${before}: what is stored may not fit into ${(0,type_text/* typeText */.w)(reader)}.`;
    }
    return `Keep ${before}, and add a new field of type ${(0,type_text/* typeText */.w)(reader)} with a default; producers fill both until nobody reads the old one.`;
}
/** The earlier schema is the reader, and cannot be changed any more: what producers write must still fit. */
function forwardHelp(finding, earlier) {
    switch (finding.reason) {
        case 'missing default':
        case 'enum default is no field default': {
            const { name } = finding.field;
            return `Keep writing "${name}". To remove it, first release a version in which it has a default, and remove it when every consumer has that version.`;
        }
        case 'symbols': {
            const { symbols, reader, writer } = finding;
            const first = writer.default === undefined
                ? `Release ${writer.fullName} with a default in the enum itself first ("default": ${JSON.stringify(reader.symbols[0] ?? 'UNKNOWN')}), without ${explain_quoted(symbols)}`
                : `Release the default of ${writer.fullName} first, without ${explain_quoted(symbols)}: it helps only consumers that have it`;
            return `${first}; add ${explain_quoted(symbols)} when every consumer has that version. With level BACKWARD, upgrade every consumer before any producer.`;
        }
        case 'branch':
            return `Let every consumer have a schema that reads ${(0,type_text/* typeText */.w)(finding.writer)} before producers write it, which is the order of level BACKWARD; consumers that have ${earlier} have no branch for it.`;
        case 'name':
            return `Keep the name ${finding.reader.fullName}: an alias in the new schema does not help consumers that have ${earlier}.`;
        case 'ambiguous field':
            return `Do not write both ${explain_quoted(finding.matches.map(({ name }) => name))}: in ${earlier} they are one field, "${finding.field.name}".`;
        case 'size':
            return `Keep the size of ${finding.reader.size} bytes; for another size add a new field of a new fixed type, with a default.`;
        case 'kind':
            return forwardKindHelp(finding.reader, finding.writer, earlier);
    }
}
function forwardKindHelp(reader, writer, earlier) {
    const now = (0,type_text/* typeText */.w)(writer);
    const before = (0,type_text/* typeText */.w)(reader);
    const order = `Upgrade every consumer before any producer, which is the order of level BACKWARD, or keep ${before}`;
    if (writer.schema.type === 'null')
        return `${order} without null: consumers that have ${earlier} cannot read null.`;
    if (isWider(writer.schema.type, reader.schema.type)) {
        return `${order}: ${before} to ${now} is safe for readers of the new schema only.`;
    }
    return `Keep ${before}, and add a new field of type ${now}; producers fill both until no consumer has ${earlier}.`;
}
function addDefault(finding) {
    const { field } = finding;
    const { schema } = field.type;
    const corner = finding.reason === 'enum default is no field default' ? ' (the default of its enum does not count here)' : '';
    const renamed = renamedFrom(finding);
    const alias = renamed === undefined ? '' : ` If it is the old "${renamed}", add "aliases": ["${renamed}"] to it instead.`;
    const first = schema.type === 'union' ? schema.branches[0]?.schema : schema;
    const value = first === undefined || first.type === 'record' ? undefined : neutralValue(first);
    if (value !== undefined)
        return `Give "${field.name}" a default, as "default": ${value}${corner}.${alias}`;
    return `Make "${field.name}" optional: "type": ["null", ${typeJson(schema)}], "default": null.${alias}`;
}
/** A field of the data that the reader seems to know under another name. */
function renamedFrom(finding) {
    if (!('reader' in finding) || !('writer' in finding))
        return undefined;
    const { reader, writer } = finding;
    if (!('fields' in reader) || !('fields' in writer))
        return undefined;
    const pair = (0,type_pairs/* pairFields */.O)(writer, reader).pairs.find(({ head, by }) => head === finding.field && by === 'likeness');
    return pair?.base.name;
}
/** A default that is no value anybody takes for a real one, as JSON; undefined for types that have none. */
function neutralValue(schema) {
    switch (schema.type) {
        case 'null':
            return 'null';
        case 'boolean':
            return 'false';
        case 'int':
        case 'long':
        case 'float':
        case 'double':
            return '0';
        case 'string':
        case 'bytes':
            return '""';
        case 'array':
            return '[]';
        case 'map':
            return '{}';
        case 'enum':
            return JSON.stringify(schema.default ?? schema.symbols[0]);
        default: {
            const value = schema.type === 'fixed' ? exampleValue(schema) : undefined;
            return value === undefined ? undefined : JSON.stringify(value).replaceAll('\\u0001', '\\u0000');
        }
    }
}
/** A type as it may be written inside a union: by name, or as it is where it has none. */
function typeJson(schema) {
    return (0,avro_schema/* isNamed */.ev)(schema) || (0,avro_schema/* isPrimitive */.sO)(schema) ? JSON.stringify((0,avro_schema/* typeName */.go)(schema)) : '…';
}
const WIDER = {
    long: ['int'],
    float: ['int', 'long'],
    double: ['int', 'long', 'float'],
};
/** Whether the first numeric type holds all values of the second, and more. */
function isWider(type, than) {
    return WIDER[type]?.includes(than) === true;
}
function explain_quoted(names) {
    return names.map((name) => `"${name}"`).join(', ');
}

// EXTERNAL MODULE: ./packages/avro/lint/opt-outs.ts
var opt_outs = __webpack_require__(69068);
// EXTERNAL MODULE: ./packages/avro/lint/parser-rules.ts
var parser_rules = __webpack_require__(35964);
;// CONCATENATED MODULE: ./packages/avro/lint/parser-findings.ts




/** What keeps a file from being read: an error, whatever the settings. */
function problemFinding(problem) {
    return parser_findings_findingOf(problem, 'error', problem.message);
}
/** A warning of the parser about a file that cannot be read, which has no opt-outs. */
function warningFinding(warning, resolve) {
    const { severity } = resolve((0,parser_rules/* parserRule */.s)(warning.rule), warning.place.file);
    return severity === 'off' ? undefined : parser_findings_findingOf(warning, severity, warning.message);
}
/** The warnings of the parser about a file, save those that it opts out of or that a rule says better. */
function warningFindings(file, warnings, resolve) {
    const identityOf = identityFinder(file);
    const nullDefaults = new Set(file.fields.flatMap(({ field }) => field.default?.kind === 'null' ? keyOf((0,avro_schema/* placeOfAttribute */.R$)(field, 'default')) : []));
    return warnings.flatMap((warning) => {
        const rule = (0,parser_rules/* parserRule */.s)(warning.rule);
        const { severity } = resolve(rule, file.source.path);
        if (severity === 'off' || (0,opt_outs/* isOptedOut */.bz)(file.optOuts, rule.id, warning.place))
            return [];
        // `null-not-first` says it better.
        if (rule.id === 'default-not-first-branch' && nullDefaults.has(keyOf(warning.place)))
            return [];
        return parser_findings_findingOf(warning, severity, identityOf(warning.place));
    });
}
function parser_findings_findingOf({ rule, message, place, related }, severity, identity) {
    return { rule, severity, message, help: (0,parser_rules/* parserRule */.s)(rule).fix, place, identity, related };
}
function keyOf({ line, column }) {
    return `${line}:${column}`;
}
/** Names the innermost field or type that a finding of the parser stands in; else the file. */
function identityFinder(file) {
    const scopes = scopesOf(file);
    return (place) => {
        let scope = scopes[lastBefore(scopes, place)];
        while (scope !== undefined && !(0,opt_outs/* contains */.gR)(scope.place, place))
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
        while (parent !== undefined && !(0,opt_outs/* contains */.gR)(parent.place, place))
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

// EXTERNAL MODULE: ./packages/avro/lint/compared-uses.ts
var compared_uses = __webpack_require__(67825);
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
    return { source, ...content, types, fields, uses, optOuts: (0,opt_outs/* optOutsOf */.iH)(source, objects), repository };
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

// EXTERNAL MODULE: ./packages/avro/lint/rules.ts + 15 modules
var rules = __webpack_require__(37330);
;// CONCATENATED MODULE: ./packages/avro/lint/repository.ts





const byId = new Map(rules/* RULES */.y.map((rule) => [rule.id, rule]));
/** What the rules may ask about other files and other states; answered when it is first asked. */
function repositoryOf({ parsed, base, history = [], used }, resolve) {
    let pairs;
    const pairsIn = ({ source }) => {
        if (base === undefined)
            return [];
        pairs ??= Map.groupBy((0,type_pairs/* pairTypes */._)(base, parsed).pairs, (pair) => pair.head.source.path);
        return pairs.get(source.path) ?? [];
    };
    const rootsOf = ({ source }) => {
        const [earlier, root] = [base?.schemas[source.path], parsed.schemas[source.path]];
        return earlier === undefined || root === undefined || (0,avro_schema/* isNamed */.ev)(root) ? undefined : { base: earlier, head: root };
    };
    let last;
    return {
        parsed,
        ...(base === undefined ? {} : { base }),
        history,
        ...(used === undefined ? {} : { used: new Set(used) }),
        pairsIn,
        comparedUses(file) {
            if (last?.file !== file)
                last = { file, uses: (0,compared_uses/* comparedUses */.W)(pairsIn(file), rootsOf(file)) };
            return last.uses;
        },
        isOn(id, file) {
            const rule = byId.get(id);
            return rule !== undefined && resolve(rule, file.source.path).severity !== 'off';
        },
    };
}
/** The files that could be read, one after the other: what rules need of one is not kept for the next. */
function* lintedFiles(repository) {
    const { schemas, protocols } = repository.parsed;
    for (const [path, root] of Object.entries(schemas)) {
        // A file that is only the name of a type has nothing of its own.
        if (root.source.path === path)
            yield lintedFile(root.source, { root }, repository);
    }
    for (const protocol of Object.values(protocols))
        yield lintedFile(protocol.source, { protocol }, repository);
}

// EXTERNAL MODULE: ./packages/avro/lint/settings.ts + 1 modules
var settings = __webpack_require__(96162);
;// CONCATENATED MODULE: ./packages/avro/lint/lint-schemas.ts





/**
 * Everything there is to say about files of schemas: what keeps a file from being read (always an error), what the
 * parser warns of, and what the rules find; by file, line and column. Pure; cost is linear in the size of the files.
 */
function lintSchemas(input) {
    const { parsed } = input;
    const resolve = (0,settings/* settingsResolver */._)(input.settings ?? {});
    const repository = repositoryOf(input, resolve);
    const findings = parsed.ok ? [] : parsed.problems.map(problemFinding);
    const warnings = Map.groupBy(parsed.warnings, ({ place }) => place.file);
    for (const file of lintedFiles(repository)) {
        const { path } = file.source;
        findings.push(...ruleFindings(file, resolve));
        const own = warnings.get(path);
        if (own !== undefined)
            findings.push(...warningFindings(file, own, resolve));
        warnings.delete(path);
    }
    for (const warning of [...warnings.values()].flat()) {
        const finding = warningFinding(warning, resolve);
        if (finding !== undefined)
            findings.push(finding);
    }
    return findings.sort(byPlace);
}
function ruleFindings(file, resolve) {
    const findings = [];
    for (const rule of rules/* RULES */.y) {
        const { severity, options } = resolve(rule, file.source.path);
        if (severity === 'off')
            continue;
        rule.check(file, (place, about, message, { help = rule.fix, related = [] } = {}) => {
            if ((0,opt_outs/* isOptedOut */.bz)(file.optOuts, rule.id, place))
                return;
            findings.push({ rule: rule.id, severity, message, help, place, identity: about, related });
        }, options);
    }
    return findings;
}
function byPlace(left, right) {
    return ((left.place.file < right.place.file ? -1 : left.place.file > right.place.file ? 1 : 0) ||
        left.place.line - right.place.line ||
        left.place.column - right.place.column);
}

;// CONCATENATED MODULE: ./packages/schemas/lint.ts



/**
 * Everything that is wrong with the schemas by themselves, and with their change beyond the algorithm: what the parser
 * found and what the rules of packages/avro/lint find.
 */
function lintFindings(current, before, settings) {
    const compared = before === undefined ? {} : { base: before.base.parsed, history: before.history.map(({ parsed }) => parsed) };
    const found = lintSchemas({ parsed: current.parsed, settings, ...compared });
    // What is wrong with the schemas of others is theirs, as long as it can be read.
    const own = found.filter(({ place, severity }) => severity === 'error' || !isExternal(place.file));
    return own.map(({ rule, severity, message, help, place, identity, related: steps }) => {
        const related = steps.slice(0, 5).map((step) => `${step.message} (${step.place.file}:${step.place.line}).`);
        return {
            rule,
            severity,
            message: [message, ...related].map((clause) => sentence(clause, identity)).join(' '),
            fingerprint: (0,fingerprint/* fingerprint */.R)({ rule, place, identity }),
            place,
            help,
        };
    });
}
/** Messages of the schema packages are clauses; people read sentences. A name at the beginning stays as it is written. */
function sentence(message, about = '') {
    const [first = ''] = message.split(' ', 1);
    const isName = !/^[a-z]+[,:]?$/.test(first) || about.split('.').includes(first);
    const text = isName ? message : message.charAt(0).toUpperCase() + message.slice(1);
    return /[.!?]$/.test(text) ? text : `${text}.`;
}

;// CONCATENATED MODULE: ./packages/schemas/findings.ts




/** Stable ids of the rules: Java's names of incompatibilities, as rules are written here. */
function ruleOf({ type }) {
    return type.toLowerCase().replaceAll('_', '-');
}
function checkIdOf({ subject }) {
    return `compatibility:${subject}`;
}
const shownSubjects = 5;
/**
 * One finding per thing that breaks, however many subjects share the type and however many versions it breaks with; the
 * one that affects most subjects first, since a pull request shows only ten.
 */
function compatibilityFindings(comparisons) {
    const breaks = new Map();
    for (const { unit, incompatibilities } of comparisons) {
        for (const incompatibility of incompatibilities) {
            const finding = incompatibilityFinding(incompatibility, unit);
            const known = breaks.get(finding.fingerprint);
            if (known === undefined) {
                const labels = new Set([incompatibility.earlier.label]);
                breaks.set(finding.fingerprint, { finding, labels, subjects: new Set([unit.subject]) });
            }
            else {
                known.subjects.add(unit.subject);
                known.labels.add(incompatibility.earlier.label);
            }
        }
    }
    return [...breaks.values()].toSorted((one, other) => other.subjects.size - one.subjects.size).map(withExtent);
}
function incompatibilityFinding(incompatibility, unit) {
    const rule = ruleOf(incompatibility);
    const { place, message, direction, earlier } = incompatibility;
    const { consequence, help } = explain(incompatibility, unit.schema, earlier.schema, { earlier: earlier.label });
    // What it breaks with changes from run to run; what breaks does not.
    const identity = `${direction} ${message.replaceAll(earlier.label, 'earlier')}`;
    return {
        rule,
        severity: 'error',
        message: `${sentence(message)} ${consequence}`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule, place, identity }),
        check: checkIdOf(unit),
        place,
        help,
    };
}
function withExtent({ finding, subjects, labels }) {
    const parts = [];
    if (labels.size > 1)
        parts.push(`It breaks with ${findings_listed([...labels])}.`);
    parts.push(`Affected: ${findings_listed([...subjects])}.`);
    return { ...finding, message: `${finding.message} ${parts.join(' ')}` };
}
function findings_listed(names) {
    const more = names.length > shownSubjects ? ` and ${names.length - shownSubjects} more` : '';
    return names.slice(0, shownSubjects).join(', ') + more;
}
/** A schema that would be registered under another subject than before, where nothing is known of its versions. */
function renamedFinding({ before, now }, label) {
    const place = (0,avro_schema/* isNamed */.ev)(now.schema) ? (0,avro_schema/* placeOfAttribute */.R$)(now.schema, 'name') : { file: now.file, line: 1, column: 1 };
    return {
        rule: 'subject-changed',
        severity: 'warning',
        message: `${now.type} is the subject ${now.subject} now; in ${label} it was ${before.subject} (${before.file}). Registered under another subject it begins anew, and no version of before holds it to its level.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'subject-changed', place, identity: `${before.subject} ${now.subject}` }),
        place,
        help: `If the topic is still the same, keep the subject in dataops.yml: subjects: [{ path: ${now.file}, subject: ${before.subject} }].`,
    };
}
/** A schema that is not there any more: its subject stays, and nobody changes it from here. */
function removedFinding(unit, label) {
    return {
        rule: 'schema-removed',
        severity: 'warning',
        message: `${unit.type} (${unit.file} of ${label}, subject ${unit.subject}) is gone: consumers that read its data keep no schema here to be checked against.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'schema-removed', identity: unit.type }),
        help: 'If it was renamed, give the new type its old name as an alias. If it is not used any more, delete its subject when no topic holds data of it.',
    };
}

// EXTERNAL MODULE: ./packages/core/manifest-file.ts
var manifest_file = __webpack_require__(98126);
// EXTERNAL MODULE: ./packages/core/environment-variables.ts
var environment_variables = __webpack_require__(45141);
// EXTERNAL MODULE: ./packages/core/validate.ts
var validate = __webpack_require__(76516);
// EXTERNAL MODULE: ./packages/registry/subject-entries.ts
var subject_entries = __webpack_require__(58589);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/core/document.ts
var core_document = __webpack_require__(26031);
;// CONCATENATED MODULE: ./packages/schemas/declared-schemas.ts


/** What matters here of a declaration; infra-validate judges the rest of it. */
const declaration = schemas/* looseObject */._H3({
    file: schemas/* string */.YjP(),
    type: schemas/* string */.YjP().optional(),
    state: schemas/* string */.YjP().optional(),
    compatibility: schemas/* enum */.k5n(compatibility_level/* compatibilityLevels */.e).optional(),
    references: schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), subject: schemas/* string */.YjP(), version: schemas/* int */.Whr().optional() })).optional(),
});
const relevant = Object.keys(declaration.shape);
/**
 * The Avro subjects of the section `schemas`: a mapping of names, or the files (globs) that hold such mappings. What an
 * environment lays over it is left to the deployments of that environment.
 */
async function readDeclaredSchemas(manifest, ports) {
    const environment = withVariables(manifest, ports.environment);
    const schemas = [];
    const problems = [];
    for (const { document, path, name } of await declarations(manifest, ports)) {
        const value = valueAt(document.value, path);
        const placeOf = (below, target) => document.placeOf([...path, ...below], target);
        const part = { ...document, value: pick(value), placeOf };
        const substituted = (0,environment_variables/* substituteEnvironment */.Q)(part, environment);
        const validated = (0,validate/* validateDocument */.m)({ ...part, value: substituted.value }, declaration);
        problems.push(...substituted.problems, ...(validated.ok ? [] : validated.problems));
        if (!validated.ok)
            continue;
        const { file, type, state, compatibility, references = [] } = validated.value;
        const isAvro = type === undefined ? /\.avsc$/i.test(file) : type === 'AVRO';
        if (!isAvro || state === 'absent')
            continue;
        const level = compatibility === undefined ? {} : { compatibility };
        schemas.push({ name, file: ports.files.placePath(file), ...level, references, placeOf });
    }
    return { schemas, problems };
}
async function declarations(manifest, ports) {
    const section = valueAt(manifest.value, ['schemas']);
    if (isMapping(section)) {
        return Object.keys(section).map((name) => ({ name, document: manifest, path: ['schemas', name] }));
    }
    const found = [];
    for (const pattern of [section].flat().filter((each) => typeof each === 'string')) {
        for (const file of await ports.files.glob(pattern)) {
            const parsed = (0,core_document/* parseDocument */.T)(await ports.files.readText(file), ports.files.placePath(file));
            if (!parsed.ok)
                throw new errors/* BadInputError */.Ys(parsed.problems);
            const { document } = parsed;
            if (!isMapping(document.value))
                continue;
            found.push(...Object.keys(document.value).map((name) => ({ name, document, path: [name] })));
        }
    }
    return found;
}
/** Environment variables, then the manifest's own. */
function withVariables(manifest, outer) {
    const variables = valueAt(manifest.value, ['variables']);
    return {
        get: (name) => {
            const given = outer.get(name);
            if (given !== undefined && given !== '')
                return given;
            return isMapping(variables) && Object.hasOwn(variables, name) ? String(variables[name]) : given;
        },
    };
}
function pick(value) {
    if (!isMapping(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => relevant.includes(key)));
}
function valueAt(value, path) {
    return path.reduce((current, step) => (isMapping(current) ? current[step] : undefined), value);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/schemas/manifest-sections.ts





const shape = schemas/* strictObject */.rej({ subjects: subject_entries/* subjectsSection */.FN.nullish(), 'schema-lint': settings/* lintSettingsSchema */.c.nullish() });
/**
 * The sections `subjects`, `schemas` and `schema-lint` of the manifest that is named, or of dataops.yml where it is.
 * @throws BadInputError with every problem at its place.
 */
async function readManifestSections(manifest, ports) {
    const document = await (0,manifest_file/* openManifest */.gp)(manifest, ports.files);
    if (document === undefined)
        return { entries: [], declared: [], lint: {} };
    const own = Object.entries(Object(document.value)).filter(([key]) => Object.hasOwn(shape.shape, key));
    const substituted = (0,environment_variables/* substituteEnvironment */.Q)({ ...document, value: Object.fromEntries(own) }, ports.environment);
    const validated = (0,validate/* validateDocument */.m)({ ...document, value: substituted.value }, shape);
    const declared = await readDeclaredSchemas(document, ports);
    const problems = [...substituted.problems, ...(validated.ok ? [] : validated.problems), ...declared.problems];
    if (!validated.ok || problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
    const { subjects, 'schema-lint': lint } = validated.value;
    const entries = (subjects ?? []).map((entry, index) => ({ entry, place: document.placeOf(['subjects', index]) }));
    return { entries, declared: declared.schemas, lint: lint ?? {} };
}

;// CONCATENATED MODULE: ./packages/schemas/named-types.ts

/** Every record, enum and fixed that a schema is made of, at any depth, each once. */
function namedTypesIn(schema) {
    const found = [];
    const seen = new Set();
    const waiting = [schema];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if ((0,avro_schema/* isNamed */.ev)(next))
            found.push(next);
        waiting.push(...(0,avro_schema/* childrenOf */.LU)(next).map((use) => use.schema));
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/schemas/register.ts


/** @throws BadInputError when this run must not write to a registry at all. */
function refuseRegistering(pullRequest) {
    if (pullRequest?.isFork !== true)
        return;
    throw new errors/* BadInputError */.Ys({
        code: 'register-refused',
        message: 'register: true is refused for the pull request of a fork: its schemas are a stranger’s proposal.',
        help: 'Register where the change is merged: on push to the main branch.',
    });
}
/** Finds the version of everything that a schema refers to: what was just registered, else what is registered already. */
function references(setup) {
    const { comparisons, histories, dependencies, texts, registry, external } = setup;
    const byFile = Map.groupBy(comparisons.map(({ unit }) => unit), ({ file }) => file);
    const outside = new Map(external.map(({ path, reference }) => [path, reference]));
    const versions = new Map();
    async function versionOf(unit) {
        const settled = versions.get(unit.subject);
        if (settled !== undefined)
            return settled;
        const history = histories.get(unit.subject);
        if (history?.change === 'unchanged' && history.latest !== undefined)
            return history.latest.version;
        if (history === undefined || history.versions.length === 0)
            return undefined;
        const schema = await schemaOf(unit);
        return schema === undefined ? undefined : registry.admin.lookup(unit.subject, schema);
    }
    async function schemaOf(unit) {
        const found = new Map();
        for (const [type, file] of dependencies.get(unit.file) ?? []) {
            const reference = outside.get(file);
            if (reference !== undefined) {
                found.set(reference.subject, { ...reference, name: type });
                continue;
            }
            // A protocol holds several types, each with a subject; what stands inside another type comes with that.
            const inFile = byFile.get(file) ?? [];
            const other = inFile.find((candidate) => candidate.type === type) ?? inFile[0];
            const version = other === undefined ? undefined : await versionOf(other);
            if (other === undefined || version === undefined)
                return undefined;
            found.set(other.subject, { name: other.type, subject: other.subject, version });
        }
        return { schemaType: 'AVRO', schema: textOf(unit, dependencies, texts), references: [...found.values()] };
    }
    return { schemaOf, settle: (unit, version) => void versions.set(unit.subject, version) };
}
/** A file's own text; a type of a protocol is no file, and is written out. */
function textOf(unit, dependencies, texts) {
    const text = texts.get(unit.file);
    if (text !== undefined && !/\.(avpr|avdl)$/i.test(unit.file))
        return text.replace(/^\uFEFF/, '');
    return normalForm(unit.schema, { references: dependencies.get(unit.file)?.keys() ?? [] });
}
/**
 * What stands in the way of registering, found before anything is written: a subject that takes no writes, and a break
 * that was approved here but that the registry would refuse.
 */
async function registerObstacles({ comparisons, histories, registry, disagreements, }) {
    const findings = disagreements
        .filter(({ wouldRefuse }) => wouldRefuse)
        .map(({ unit }) => {
        const message = `The registry would refuse ${unit.subject}, for reasons beyond Avro's rules.`;
        return refused(unit, message, 'See what the registry says of it, in the finding registry-disagrees.');
    });
    for (const { unit, change, incompatibilities, reason } of comparisons) {
        if (change === 'unknown') {
            const message = `${unit.subject} could not be compared, so it is not registered: ${reason ?? 'its history cannot be read'}.`;
            findings.push(refused(unit, message, 'Use a new subject, or delete the version that cannot be read.'));
        }
        if (change !== 'added' && change !== 'changed')
            continue;
        const mode = await registry.admin.mode(unit.subject);
        if (mode?.startsWith('READONLY') === true) {
            const message = `The registry takes no writes to ${unit.subject} (mode ${mode}).`;
            findings.push(refused(unit, message, 'Set the mode of the subject, or of the registry, to READWRITE.'));
        }
        const history = histories.get(unit.subject);
        const keeps = unit.declaredLevel ?? history?.enforced;
        if (incompatibilities.length > 0 && keeps !== 'NONE') {
            const message = `The break of ${unit.subject} is approved here, but the registry keeps the level ${keeps} and would refuse it.`;
            findings.push(refused(unit, message, 'Declare compatibility: NONE for the subject in dataops.yml for this release, or use a new subject.'));
        }
    }
    return findings;
}
/**
 * Registers what is new or changed, what others refer to first, and sets declared levels. Nothing is done twice: run
 * again after a failure, it goes on where it stopped.
 */
async function registerAll(setup) {
    const { comparisons, dependencies, log } = setup;
    const subjects = new Map();
    const refs = references(setup);
    const ordered = inDependencyOrder(comparisons, dependencies);
    for (const [index, comparison] of ordered.entries()) {
        const { unit } = comparison;
        try {
            const outcome = await registerOne(comparison, refs, setup);
            if (typeof outcome === 'string') {
                const help = `${progress(subjects, ordered.length - index)} Mend it and run again: what is registered stays, and is not registered twice.`;
                return { subjects, findings: [refused(unit, outcome, help)], isCutShort: false };
            }
            if (outcome === undefined)
                continue;
            subjects.set(unit.subject, outcome);
            log.info(`${unit.subject}: version ${outcome.version ?? '?'}, id ${outcome.id}${outcome.isNew ? ', registered' : ', was registered'}`);
        }
        catch (error) {
            if (!(error instanceof errors/* UnreachableError */.Jk) || subjects.size === 0)
                throw error;
            const { message, code } = error.problem;
            const help = `${progress(subjects, ordered.length - index)} Run again: what is registered is not registered twice.`;
            const finding = { ...refused(unit, message, help), rule: code };
            return { subjects, findings: [finding], isCutShort: true };
        }
    }
    return { subjects, findings: [], isCutShort: false };
}
function progress(done, left) {
    const names = [...done.keys()];
    return names.length === 0
        ? 'Nothing was registered before it.'
        : `Registered before it: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}; ${left} left.`;
}
/** What it is registered as; undefined when there was nothing to do; a text when the registry refuses. */
async function registerOne({ unit, change }, refs, { histories, registry: { admin, client } }) {
    const history = histories.get(unit.subject);
    if (unit.declaredLevel !== undefined && history?.own !== unit.declaredLevel) {
        await admin.setLevel(unit.subject, unit.declaredLevel);
    }
    if (change !== 'added' && change !== 'changed') {
        if (history?.latest !== undefined)
            refs.settle(unit, history.latest.version);
        return undefined;
    }
    const schema = await refs.schemaOf(unit);
    if (schema === undefined)
        return `What ${unit.subject} refers to is not registered.`;
    const known = await admin.lookup(unit.subject, schema);
    if (known !== undefined) {
        refs.settle(unit, known);
        const found = await client.version(unit.subject, known);
        if (found !== undefined)
            return { id: found.id, version: known, isNew: false };
    }
    const result = await admin.register(unit.subject, schema);
    if (result.kind === 'refused')
        return `The registry refuses ${unit.subject}: ${result.message}`;
    const version = await admin.lookup(unit.subject, schema);
    if (version === undefined)
        return { id: result.id, isNew: true };
    refs.settle(unit, version);
    return { id: result.id, version, isNew: true };
}
function refused(unit, message, help) {
    const place = { file: unit.file, line: 1, column: 1 };
    return {
        rule: 'register-refused',
        severity: 'error',
        message,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'register-refused', place, identity: unit.subject }),
        place,
        help,
    };
}
/** What a file needs comes before it. There are no circles: the parser reports them as errors. */
function inDependencyOrder(comparisons, dependencies) {
    const byFile = Map.groupBy(comparisons, ({ unit }) => unit.file);
    const ordered = [];
    const done = new Set();
    const visit = (start) => {
        const waiting = [{ file: start, isLeft: false }];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            if (next.isLeft)
                ordered.push(...(byFile.get(next.file) ?? []));
            if (next.isLeft || done.has(next.file))
                continue;
            done.add(next.file);
            waiting.push({ file: next.file, isLeft: true });
            for (const file of new Set(dependencies.get(next.file)?.values() ?? []))
                waiting.push({ file, isLeft: false });
        }
    };
    for (const { unit } of comparisons)
        visit(unit.file);
    return ordered;
}

;// CONCATENATED MODULE: ./packages/schemas/pooled.ts
/** Results of an asynchronous function over items, in their order, so many at once. The first failure ends it. */
async function pooled(items, atOnce, work) {
    const results = [];
    let next = 0;
    const worker = async () => {
        for (let index = next++; index < items.length; index = next++) {
            const item = items[index];
            if (item !== undefined)
                results[index] = await work(item);
        }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./packages/schemas/registry-base.ts





/** Requests at once: quick enough for hundreds of subjects, and far below any rate limit. */
const atOnce = 8;
/**
 * Reads what the registry has of every subject: the versions that the level asks for, with what they refer to.
 * @throws UnreachableError as the registry's client.
 */
async function registryHistories(units, wanted, registry) {
    const levels = await levelsOf(registry.admin);
    return pooled(units, atOnce, (unit) => historyOf(unit, wanted, levels, registry));
}
async function levelsOf(admin) {
    const global = await admin.globalLevel();
    const unset = await admin.level('kafka-dataops-subject-that-does-not-exist');
    return { unset, global: levelNamed(global) ?? 'BACKWARD' };
}
function levelNamed(text) {
    const upper = text?.toUpperCase();
    return upper !== undefined && isCompatibilityLevel(upper) ? upper : undefined;
}
async function historyOf(unit, wanted, levels, { client, admin }) {
    const answered = await admin.level(unit.subject);
    const own = answered === levels.unset ? undefined : answered;
    const enforced = levelNamed(own) ?? levels.global;
    const level = unit.declaredLevel ?? wanted ?? enforced;
    const versions = (await client.versions(unit.subject))?.toSorted((one, other) => one - other) ?? [];
    const last = versions.at(-1);
    const head = { unit, level, enforced, own, versions };
    if (last === undefined)
        return { ...head, latest: undefined, earlier: [], change: 'added' };
    const latest = await client.version(unit.subject, last);
    const looked = isTransitive(level) ? versions : [last];
    const earlier = [];
    for (const number of looked) {
        const version = number === last ? latest : await client.version(unit.subject, number);
        if (version === undefined)
            continue;
        const read = await earlierSchema(version, client);
        if (typeof read === 'string')
            return { ...head, latest, earlier: [], change: 'unknown', reason: read };
        earlier.push(read);
    }
    const newest = earlier.at(-1);
    const isSame = newest !== undefined && normalForm(newest.schema) === normalForm(unit.schema);
    return { ...head, latest, earlier, change: isSame ? 'unchanged' : 'changed' };
}
/** The version's schema as the registry reads it, or why it cannot be read. */
async function earlierSchema(version, client) {
    const { subject, version: number, schemaType } = version;
    if (schemaType !== 'AVRO')
        return `version ${number} of ${subject} is ${schemaType}, not Avro`;
    const resolved = await client.resolve(version);
    if (resolved === undefined)
        return `what version ${number} of ${subject} refers to is not in the registry`;
    const path = `registry:${subject}:${number}`;
    const others = resolved.referenced.map((text, index) => ({ path: `${path}:${index + 1}`, text }));
    const parsed = parseSchemas([...others, { path, text: version.schema }], { lenient: true });
    const schema = parsed.schemas[path];
    if (schema !== undefined)
        return { label: `version ${number}`, schema };
    const problem = parsed.ok ? '' : `: ${parsed.problems[0]?.message ?? ''}`;
    return `version ${number} of ${subject} cannot be parsed${problem}`;
}
/**
 * Asks the registry itself about every changed schema, and reports where it judges otherwise: it is the registry that
 * decides in the end.
 */
async function registryDisagreements(comparisons, histories, schemaOf, { admin }) {
    const asked = comparisons.filter(({ unit, change, level }) => {
        // Under another level it would answer another question.
        return change === 'changed' && histories.get(unit.subject)?.enforced === level;
    });
    const found = await pooled(asked, atOnce, async (comparison) => {
        const { unit, incompatibilities, level } = comparison;
        const schema = await schemaOf(unit);
        if (schema === undefined)
            return undefined;
        const answer = await admin.compatibility(unit.subject, schema);
        if (answer.kind === 'unknown')
            return undefined;
        const isCompatible = incompatibilities.length === 0;
        if (isCompatible === (answer.kind === 'compatible'))
            return undefined;
        const reasons = answer.kind === 'incompatible' ? answer.messages.slice(0, 3).join(' ') : '';
        return { unit, wouldRefuse: isCompatible, finding: disagreement(unit, level, isCompatible, reasons) };
    });
    return found.filter((one) => one !== undefined);
}
function disagreement(unit, level, isCompatible, reasons) {
    const place = { file: unit.file, line: 1, column: 1 };
    const [ours, theirs] = isCompatible ? ['compatible', 'incompatible'] : ['incompatible', 'compatible'];
    return {
        rule: 'registry-disagrees',
        severity: 'warning',
        message: `${unit.subject}: this check finds the schema ${ours} (${level}), the registry answers ${theirs}.${reasons === '' ? '' : ` It says: ${reasons}`}`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'registry-disagrees', place, identity: unit.subject }),
        check: checkIdOf(unit),
        place,
        help: isCompatible
            ? 'Registering will fail. Registries have rules beyond Avro: compatibility groups, reserved fields, data contract rules, a policy for logical types.'
            : 'Registering would succeed. Look at what the subject really enforces (its level, its compatibility group), and report it if this check is wrong.',
    };
}

// EXTERNAL MODULE: ./packages/decoders/avro-container.ts
var avro_container = __webpack_require__(26806);
// EXTERNAL MODULE: ./packages/decoders/avro-cursor.ts
var avro_cursor = __webpack_require__(44195);
// EXTERNAL MODULE: ./packages/decoders/avro-reader.ts + 1 modules
var avro_reader = __webpack_require__(28200);
// EXTERNAL MODULE: ./packages/decoders/avro-schema.ts
var decoders_avro_schema = __webpack_require__(49754);
;// CONCATENATED MODULE: ./packages/avro/resolving-reader.ts




/**
 * What a consumer with the schema `reader` meets in data of `writer` (specification, "Schema Resolution"): it fails for
 * the values that cannot be read, not for what the schemas alone would allow to go wrong. The path of the value stands
 * in the cursor then. The bytes must be ones that `writer` can read.
 */
function resolvingReader(writer, reader) {
    const records = new Map();
    const zeroWidth = new Map();
    function resolve(cursor, from, to) {
        if (from.type === 'union') {
            resolve(cursor, branchIn(cursor, from), to);
            return;
        }
        const into = to.type === 'union' ? branchFor(from, to) : to;
        if (into === undefined)
            fail(`${(0,avro_schema/* typeName */.go)(from)} is none of ${listed(branchNames(to))}, which are read now`);
        if (from.type === 'array' && into.type === 'array') {
            resolveItems(cursor, from.items.schema, into.items.schema);
        }
        else if (from.type === 'map' && into.type === 'map') {
            resolveEntries(cursor, from.values.schema, into.values.schema);
        }
        else if (from.type === 'record' && into.type === 'record') {
            requireName(from, into);
            resolveRecord(cursor, from, into);
        }
        else if (from.type === 'enum' && into.type === 'enum') {
            requireName(from, into);
            resolveSymbol(cursor, from, into);
        }
        else if (from.type === 'fixed' && into.type === 'fixed') {
            requireName(from, into);
            if (from.size !== into.size)
                fail(`${from.fullName} has ${from.size} bytes here, ${into.size} are read now`);
            cursor.readFixed(from.size);
        }
        else if ((0,compare/* isReadable */.hS)(into, from))
            skip(cursor, from);
        else
            fail(`${(0,avro_schema/* typeName */.go)(from)} is no ${(0,avro_schema/* typeName */.go)(into)}`);
    }
    function resolveRecord(cursor, from, to) {
        const { targets, missing } = planOf(from, to);
        if (missing !== undefined) {
            cursor.path.push(`.${missing.name}`);
            fail(`${from.fullName} has no such field here, and ${to.fullName} has no default for it`);
        }
        for (const field of from.fields) {
            const target = targets.get(field);
            cursor.path.push(`.${field.name}`);
            if (target === undefined)
                skip(cursor, field.type.schema);
            else
                resolve(cursor, field.type.schema, target.type.schema);
            cursor.path.pop();
        }
    }
    function planOf(from, to) {
        const plans = records.get(from) ?? new Map();
        records.set(from, plans);
        const known = plans.get(to);
        if (known !== undefined)
            return known;
        const plan = recordPlan(from, to);
        plans.set(to, plan);
        return plan;
    }
    function resolveItems(cursor, from, to) {
        let index = 0;
        const isEmpty = isZeroWidth(from);
        for (let count = cursor.readBlockCount(isEmpty); count > 0; count = cursor.readBlockCount(isEmpty)) {
            for (let left = count; left > 0; left -= 1) {
                cursor.path.push(`[${index++}]`);
                resolve(cursor, from, to);
                cursor.path.pop();
            }
        }
    }
    function resolveEntries(cursor, from, to) {
        for (let count = cursor.readBlockCount(false); count > 0; count = cursor.readBlockCount(false)) {
            for (let left = count; left > 0; left -= 1) {
                const key = cursor.readString();
                cursor.path.push(/^\w+$/.test(key) ? `.${key}` : '.*');
                resolve(cursor, from, to);
                cursor.path.pop();
            }
        }
    }
    /** What the writer has and the reader does not ask for. */
    function skip(cursor, schema) {
        switch (schema.type) {
            case 'union':
                skip(cursor, branchIn(cursor, schema));
                return;
            case 'record':
                for (const field of schema.fields)
                    skip(cursor, field.type.schema);
                return;
            case 'array':
                skipBlocks(cursor, isZeroWidth(schema.items.schema), () => skip(cursor, schema.items.schema));
                return;
            case 'map':
                skipBlocks(cursor, false, () => {
                    cursor.readString();
                    skip(cursor, schema.values.schema);
                });
                return;
            case 'enum':
                cursor.readInt();
                return;
            case 'fixed':
                cursor.readFixed(schema.size);
                return;
            default:
                PRIMITIVE_READS[schema.type](cursor);
        }
    }
    function isZeroWidth(schema) {
        const known = zeroWidth.get(schema);
        if (known !== undefined)
            return known;
        // A record that contains itself does not end without bytes.
        zeroWidth.set(schema, false);
        const isEmpty = schema.type === 'null' ||
            (schema.type === 'fixed' && schema.size === 0) ||
            (schema.type === 'record' && schema.fields.every((field) => isZeroWidth(field.type.schema)));
        zeroWidth.set(schema, isEmpty);
        return isEmpty;
    }
    return (cursor) => resolve(cursor, writer, reader);
}
function recordPlan(from, to) {
    const targets = new Map();
    for (const field of to.fields) {
        const match = from.fields.find(({ name }) => name === field.name) ??
            from.fields.find(({ name }) => field.aliases.includes(name));
        if (match !== undefined)
            targets.set(match, field);
        else if (field.default === undefined)
            return { targets, missing: field };
    }
    return { targets };
}
const PRIMITIVE_READS = {
    null: () => null,
    boolean: (cursor) => cursor.readBoolean(),
    int: (cursor) => cursor.readInt(),
    long: (cursor) => cursor.readLong(),
    float: (cursor) => cursor.readFloat(),
    double: (cursor) => cursor.readDouble(),
    bytes: (cursor) => cursor.readBytes(),
    string: (cursor) => cursor.readString(),
};
function skipBlocks(cursor, isEmpty, skipOne) {
    for (let count = cursor.readBlockCount(isEmpty); count > 0; count = cursor.readBlockCount(isEmpty)) {
        for (let left = count; left > 0; left -= 1)
            skipOne();
    }
}
function branchIn(cursor, union) {
    const index = Number(cursor.readLong());
    const branch = union.branches[index];
    return branch?.schema ?? fail(`the union has ${union.branches.length} branches, none with index ${index}`);
}
/** The reader's branch for a type: the one of its full name, else of its name, else one that it may be promoted to. */
function branchFor(from, { branches }) {
    const candidates = branches.map(({ schema }) => schema);
    return (candidates.find((to) => to.type === from.type && (0,avro_schema/* typeName */.go)(to) === (0,avro_schema/* typeName */.go)(from)) ??
        candidates.find((to) => to.type === from.type && (0,avro_schema/* isNamed */.ev)(to) && (0,avro_schema/* isNamed */.ev)(from) && (0,compare/* isNameOf */.b_)(to, from)) ??
        candidates.find((to) => (0,avro_schema/* isPrimitive */.sO)(to) && (0,compare/* isReadable */.hS)(to, from)));
}
function branchNames(schema) {
    return schema.type === 'union' ? schema.branches.map((branch) => (0,avro_schema/* typeName */.go)(branch.schema)) : [(0,avro_schema/* typeName */.go)(schema)];
}
function requireName(from, to) {
    if (!(0,compare/* isNameOf */.b_)(to, from))
        fail(`${from.fullName} is no ${to.fullName}, and no alias of it`);
}
function resolveSymbol(cursor, from, to) {
    const symbol = from.symbols[cursor.readInt()];
    if (symbol === undefined || to.symbols.includes(symbol) || to.default !== undefined)
        return;
    fail(`${JSON.stringify(symbol)} is no symbol of ${to.fullName} (${listed(to.symbols)}), which has no default`);
}
function fail(message) {
    throw new avro_cursor/* DecodeFailure */.t('schema-mismatch', message);
}

;// CONCATENATED MODULE: ./packages/avro/sample-container.ts






const MAX_PROBLEMS = 1_000;
const WHERE = /(?: at (\S+))?, byte \d+$/;
/**
 * Checks the records of an Avro object container file: each is read with the schema that the file was written with and
 * must be readable with `schema`, by Avro's resolution, as a consumer with the new schema would read it. Holds one block
 * at a time.
 * @throws BadInputError when the header is damaged, or names a codec or a schema that cannot be read.
 */
async function checkContainer(schema, source, path) {
    const problems = [];
    let records = 0;
    let failed = 0;
    for await (const { index, value } of (0,avro_container/* avroContainer */.E)(source, path, (text) => resolvingSequence(text, schema))) {
        records += 1;
        if (value.ok)
            continue;
        failed += 1;
        if (problems.length < MAX_PROBLEMS)
            problems.push(problemOf(index, value.message));
    }
    return { encoding: 'container', records, failed, problems };
}
/** The byte says nothing in a file of compressed blocks. */
function problemOf(record, message) {
    return { record, path: pathIn(message), message: message.replace(WHERE, '') };
}
/** Where the value stands that a decoder's message is about. */
function pathIn(message) {
    return WHERE.exec(message)?.[1] ?? '';
}
/** Reads records with the schema they were written with, and then as the new schema has it. */
function resolvingSequence(text, schema) {
    const readWritten = (0,avro_reader/* avroSequenceReader */.X)((0,decoders_avro_schema/* parseAvroSchema */.rQ)(text));
    const writer = parseSchema(text, { lenient: true });
    if (!writer.ok)
        throw new decoders_avro_schema/* AvroSchemaError */.At(writer.problems[0]?.message ?? 'it cannot be read');
    const resolve = resolvingReader(writer.schema, schema);
    const cursor = new avro_cursor/* AvroCursor */.r();
    return function* (bytes, count) {
        let start = 0;
        for (const written of readWritten(bytes, count)) {
            yield written.value.ok ? { ...written, value: resolved(start) } : written;
            start += written.size;
        }
        function resolved(from) {
            try {
                cursor.start(bytes, from);
                resolve(cursor);
                return { ok: true, value: undefined };
            }
            catch (error) {
                const path = cursor.path.slice(0, 20).join('').replace(/^\./, '');
                const where = `${path === '' ? '' : ` at ${path}`}, byte ${cursor.position}`;
                const what = error instanceof avro_cursor/* DecodeFailure */.t ? error.message : 'nested too deeply';
                return { ok: false, cause: 'schema-mismatch', message: `${what}${where}` };
            }
        }
    };
}

;// CONCATENATED MODULE: ./packages/avro/canonical.ts
/**
 * The Parsing Canonical Form of the Avro specification, exactly as Java's `SchemaNormalization.toParsingForm` writes
 * it: what decides how data is read, without docs, defaults, aliases and other attributes, names in full.
 */
function canonicalForm(schema) {
    const defined = new Set();
    let form = '';
    const waiting = [schema];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (typeof next === 'string')
            form += next;
        else {
            const parts = canonical_partsOf(next, defined);
            for (let index = parts.length - 1; index >= 0; index--) {
                const part = parts[index];
                if (part !== undefined)
                    waiting.push(part);
            }
        }
    }
    return form;
}
/** A schema as text and the schemas in between. Names need no escapes: Java writes none. */
function canonical_partsOf(schema, defined) {
    switch (schema.type) {
        case 'union': {
            const branches = schema.branches.flatMap((branch, index) => [index === 0 ? '' : ',', branch.schema]);
            return ['[', ...branches, ']'];
        }
        case 'array':
            return ['{"type":"array","items":', schema.items.schema, '}'];
        case 'map':
            return ['{"type":"map","values":', schema.values.schema, '}'];
        case 'record':
        case 'enum':
        case 'fixed': {
            const name = `"${schema.fullName}"`;
            if (defined.has(schema.fullName))
                return [name];
            defined.add(schema.fullName);
            const head = `{"name":${name},"type":"${schema.type}"`;
            if (schema.type === 'fixed')
                return [`${head},"size":${schema.size}}`];
            if (schema.type === 'enum')
                return [`${head},"symbols":[${schema.symbols.map((symbol) => `"${symbol}"`).join(',')}]}`];
            const fields = schema.fields.flatMap((field, index) => [
                `${index === 0 ? '' : ','}{"name":"${field.name}","type":`,
                field.type.schema,
                '}',
            ]);
            return [`${head},"fields":[`, ...fields, ']}'];
        }
        default:
            return [`"${schema.type}"`];
    }
}

;// CONCATENATED MODULE: ./packages/avro/sample-value.ts




/** Numbers that JSON has no digits for; Java writes and reads them as text. */
const NOT_FINITE = new Set(['NaN', 'Infinity', '-Infinity']);
const ISO_TIME = /^\d{4}-\d{2}-\d{2}|^\d{2}:\d{2}/;
const DECIMAL = /^[+-]?\d+(?:\.\d+)?$/;
/**
 * Everything about a JSON value that is not a value of the schema. In Avro's JSON encoding a record has every field
 * and no other, and a union's value is null or in an object that names its branch (specification, "JSON Encoding").
 * In plain JSON unions are bare, fields with a default may be left out, and times and decimals may be text.
 */
function valueMisfits(value, schema, form, text) {
    const misfits = [];
    check(value, schema, '', { form, text, known: new Map(), report: (misfit) => misfits.push(misfit) });
    return misfits;
}
/** Recursion goes down the JSON value, whose depth is bounded. */
function check(value, schema, path, checking) {
    switch (schema.type) {
        case 'record':
            checkRecord(value, schema, path, checking);
            return;
        case 'array':
            if (value.kind !== 'array')
                report(value, 'an array', path, checking);
            else
                for (const [index, item] of value.elements.entries())
                    check(item, schema.items.schema, `${path}[${index}]`, checking);
            return;
        case 'map':
            if (value.kind !== 'object')
                report(value, 'a map (an object)', path, checking);
            else
                for (const { key, value: member } of value.members)
                    check(member, schema.values.schema, keyPath(path, key), checking);
            return;
        case 'union':
            if (checking.form === 'json')
                checkPlainUnion(value, schema, path, checking);
            else
                sample_value_checkUnion(value, schema, path, checking);
            return;
        default: {
            const expected = expectedScalar(value, schema, checking.form);
            if (expected !== undefined)
                report(value, expected, path, checking);
        }
    }
}
function report(value, expected, path, { text, report: add }) {
    add({ path, message: `expected ${expected}, found ${(0,json_reader/* showJson */.qN)(value, text)}`, span: (0,avro_schema/* firstToken */.wk)(value) });
}
function checkRecord(value, schema, path, checking) {
    if (value.kind !== 'object') {
        report(value, `a record ${schema.fullName} (an object)`, path, checking);
        return;
    }
    const names = schema.fields.map(({ name }) => name);
    const known = new Set(names);
    for (const member of value.members) {
        if (known.has(member.key))
            continue;
        const message = `${schema.fullName} has no field "${member.key}".${(0,suggest/* didYouMean */.a)(member.key, names)}`;
        checking.report({ path: fieldPath(path, member.key), message, span: member });
    }
    for (const field of schema.fields) {
        const given = (0,json_reader/* memberOf */.C5)(value, field.name);
        if (given !== undefined)
            check(given.value, field.type.schema, fieldPath(path, field.name), checking);
        else if (checking.form === 'avro-json' || field.default === undefined) {
            const message = `the field "${field.name}" of ${schema.fullName} is missing`;
            checking.report({ path: fieldPath(path, field.name), message, span: (0,avro_schema/* firstToken */.wk)(value) });
        }
    }
}
/** Null, or an object with one member that names the branch. */
function sample_value_checkUnion(value, schema, path, checking) {
    if (value.kind === 'null') {
        if (schema.branches.some((branch) => branch.schema.type === 'null'))
            return;
        report(value, `one of ${namesOf(schema)}`, path, checking);
        return;
    }
    const [member, another] = value.kind === 'object' ? value.members : [];
    const named = another === undefined && member !== undefined ? branchNamed(schema, member.key) : undefined;
    if (named !== undefined && member !== undefined) {
        check(member.value, named, path, checking);
        return;
    }
    const plain = bestBranch(value, schema, path, { ...checking, form: 'json', known: new Map() });
    if (plain !== undefined && plain.misfits.length === 0) {
        const wrapped = `{${JSON.stringify((0,avro_schema/* typeName */.go)(plain.branch))}: ${(0,json_reader/* showJson */.qN)(value, checking.text, 30)}}`;
        const message = `the JSON encoding of Avro names the branch of a union: write ${wrapped}`;
        checking.report({ path, message, span: (0,avro_schema/* firstToken */.wk)(value) });
        return;
    }
    const wrong = another === undefined && member !== undefined ? member : undefined;
    const hint = wrong === undefined
        ? ''
        : (0,suggest/* didYouMean */.a)(wrong.key, schema.branches.map((branch) => (0,avro_schema/* typeName */.go)(branch.schema)));
    report(value, `an object that names one branch of ${namesOf(schema)}`, path, {
        ...checking,
        report: (misfit) => checking.report({ ...misfit, message: `${misfit.message}${hint === '' ? '' : `.${hint}`}` }),
    });
}
function branchNamed(schema, name) {
    return schema.branches
        .map((branch) => branch.schema)
        .find((branch) => branch.type !== 'null' && (0,avro_schema/* typeName */.go)(branch) === name);
}
/** Bare: some branch must fit; else what is wrong with the one that was probably meant. */
function checkPlainUnion(value, schema, path, checking) {
    const best = bestBranch(value, schema, path, checking);
    if (best === undefined)
        report(value, `one of ${namesOf(schema)}`, path, checking);
    else
        for (const misfit of best.misfits)
            checking.report(misfit);
}
/** The first branch that a bare value fits, else the only one of its kind. */
function bestBranch(value, schema, path, checking) {
    const candidates = [];
    for (const { schema: branch } of schema.branches) {
        if (!isPlausible(value, branch))
            continue;
        const misfits = misfitsOfBranch(value, branch, path, checking);
        if (misfits.length === 0)
            return { branch, misfits };
        candidates.push({ branch, misfits });
    }
    return candidates.length === 1 ? candidates[0] : undefined;
}
function misfitsOfBranch(value, branch, path, checking) {
    const known = checking.known.get(value.start) ?? new Map();
    checking.known.set(value.start, known);
    const before = known.get(branch);
    if (before !== undefined)
        return before;
    const misfits = [];
    check(value, branch, path, { ...checking, report: (misfit) => misfits.push(misfit) });
    known.set(branch, misfits);
    return misfits;
}
function isPlausible(value, schema) {
    switch (schema.type) {
        case 'record':
        case 'map':
            return value.kind === 'object';
        case 'array':
            return value.kind === 'array';
        case 'null':
        case 'boolean':
            return value.kind === schema.type;
        case 'int':
        case 'long':
            return value.kind === 'number' || (value.kind === 'string' && schema.logicalType !== undefined);
        case 'float':
        case 'double':
            return value.kind === 'number' || (value.kind === 'string' && NOT_FINITE.has(value.value));
        case 'bytes':
        case 'fixed':
            return value.kind === 'string' || (value.kind === 'number' && schema.logicalType !== undefined);
        default:
            return value.kind === 'string';
    }
}
/** What was expected, or undefined when the value is one of the schema. */
function expectedScalar(value, schema, form) {
    if (form === 'json' && isLogicalText(value, schema))
        return undefined;
    switch (schema.type) {
        case 'null':
            return value.kind === 'null' ? undefined : 'null';
        case 'boolean':
            return value.kind === 'boolean' ? undefined : 'true or false';
        case 'int':
            return isInteger(value, 32) ? undefined : 'an int (a whole number of 32 bits, without fraction)';
        case 'long':
            return isInteger(value, 64) ? undefined : 'a long (a whole number of 64 bits, without fraction)';
        case 'float':
        case 'double': {
            const isNumber = value.kind === 'number' || (value.kind === 'string' && NOT_FINITE.has(value.value));
            return isNumber ? undefined : `a ${schema.type} (a number)`;
        }
        case 'string':
            return value.kind === 'string' ? undefined : 'a string';
        case 'bytes':
            return isBytes(value) ? undefined : 'bytes (a string of the characters U+0000 to U+00FF)';
        case 'fixed':
            return isBytes(value) && value.kind === 'string' && value.value.length === schema.size
                ? undefined
                : `${schema.fullName} (a string of ${schema.size} characters from U+0000 to U+00FF)`;
        case 'enum':
            return value.kind === 'string' && schema.symbols.includes(value.value)
                ? undefined
                : `a symbol of ${schema.fullName} (${listed(schema.symbols)})`;
        default:
            return undefined;
    }
}
/** Plain JSON writes times and decimals as text, decimals also as numbers. */
function isLogicalText(value, schema) {
    const { logicalType } = (0,avro_schema/* isPrimitive */.sO)(schema) || schema.type === 'fixed' ? schema : {};
    if (logicalType === undefined)
        return false;
    if (logicalType.name === 'decimal' || logicalType.name === 'big-decimal') {
        return value.kind === 'number' || (value.kind === 'string' && DECIMAL.test(value.value));
    }
    return (schema.type === 'int' || schema.type === 'long') && value.kind === 'string' && ISO_TIME.test(value.value);
}
function namesOf({ branches }) {
    return `the union (${listed(branches.map((branch) => (0,avro_schema/* typeName */.go)(branch.schema)))})`;
}
function fieldPath(path, name) {
    return path === '' ? name : `${path}.${name}`;
}
function keyPath(path, key) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? fieldPath(path, key) : `${path}[${JSON.stringify(key)}]`;
}

;// CONCATENATED MODULE: ./packages/avro/sample.ts








const sample_MAX_PROBLEMS = 1_000;
const JSON_START = /^\ufeff?\s*(?:[[{"0-9tfn-]|$)/;
/**
 * Checks the records of a sample file against a schema. A text holds one JSON value, an array of records (unless the
 * schema itself is an array), or a record a line. Every misfit is reported at its token.
 */
function checkSample(schema, content, options) {
    const { path, encoding = 'auto' } = options;
    if (encoding === 'binary')
        return checkBinary(schema, bytesOf(content));
    const text = typeof content === 'string' ? content : sample_textOf(content);
    if (encoding === 'auto' && (text === undefined || !JSON_START.test(text)))
        return checkBinary(schema, bytesOf(content));
    if (text === undefined) {
        const message = 'the file is no text in UTF-8';
        return {
            encoding: encoding === 'auto' ? 'json' : encoding,
            records: 0,
            failed: 1,
            problems: [{ record: 0, path: '', message }],
        };
    }
    const source = { path, text };
    const records = recordsOf(source, schema);
    if (encoding !== 'auto')
        return checkRecords(schema, records, encoding);
    const strict = checkRecords(schema, records, 'avro-json');
    if (strict.failed === 0)
        return strict;
    const plain = checkRecords(schema, records, 'json');
    if (plain.failed > 0 && typeof content !== 'string') {
        const binary = checkBinary(schema, content);
        if (binary.failed === 0)
            return binary;
    }
    return plain.failed < strict.failed || plain.problems.length < strict.problems.length ? plain : strict;
}
function bytesOf(content) {
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
function sample_textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function checkBinary(schema, bytes) {
    const decoded = (0,avro_reader/* avroReader */.I)((0,decoders_avro_schema/* parseAvroSchema */.rQ)(canonicalForm(schema)))(bytes, 0);
    if (decoded.ok)
        return { encoding: 'binary', records: 1, failed: 0, problems: [] };
    const { message } = decoded;
    return { encoding: 'binary', records: 1, failed: 1, problems: [{ record: 0, path: pathIn(message), message }] };
}
function recordsOf(source, schema) {
    const whole = (0,json_reader/* readJson */.Vh)(source.text);
    const isWhole = whole.problems.length === 0 && whole.value !== undefined;
    const { value } = whole;
    if (isWhole && value?.kind === 'array' && !isArray(schema)) {
        return value.elements.map((element) => recordOf(source, source.text, 0, element));
    }
    if (isWhole && value !== undefined)
        return [recordOf(source, source.text, 0, value)];
    const lines = linesOf(source.text);
    const [first] = lines;
    const isLines = /\.(jsonl|ndjson)$/i.test(source.path) || (lines.length > 1 && isReadable((0,json_reader/* readJson */.Vh)(first?.text ?? '')));
    return isLines
        ? lines.flatMap((line) => readingOf(source, line))
        : readingOf(source, { text: source.text, offset: 0 });
}
function isArray(schema) {
    return (schema.type === 'array' || (schema.type === 'union' && schema.branches.some((branch) => isArray(branch.schema))));
}
function isReadable(reading) {
    return reading.problems.length === 0;
}
/** The lines that are not blank. */
function linesOf(text) {
    const lines = [];
    for (const match of text.matchAll(/[^\r\n]+/g)) {
        if (match[0].trim() !== '' && match[0] !== '\ufeff')
            lines.push({ text: match[0], offset: match.index });
    }
    return lines;
}
function readingOf(source, { text, offset }) {
    const { value, problems } = (0,json_reader/* readJson */.Vh)(text);
    const [problem] = problems;
    if (problem === undefined && value !== undefined)
        return [recordOf(source, text, offset, value)];
    const span = problem?.span ?? { start: 0, end: 0 };
    return [{ message: `no JSON: ${problem?.message ?? 'empty'}`, place: placeAt(source, offset, span) }];
}
function recordOf(source, text, offset, value) {
    return { value, text, place: (span) => placeAt(source, offset, span) };
}
function placeAt(source, offset, { start, end }) {
    return (0,avro_source/* placeIn */.V)(source, { start: start + offset, end: end + offset });
}
function checkRecords(schema, records, form) {
    const problems = [];
    let failed = 0;
    for (const [record, sample] of records.entries()) {
        const found = 'message' in sample
            ? [{ record, path: '', ...sample }]
            : valueMisfits(sample.value, schema, form, sample.text).map(({ path, message, span }) => ({
                record,
                path,
                message,
                place: sample.place(span),
            }));
        if (found.length > 0)
            failed++;
        problems.push(...found.slice(0, Math.max(sample_MAX_PROBLEMS - problems.length, 0)));
    }
    return { encoding: form, records: records.length, failed, problems };
}

// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./packages/decoders/byte-source.ts
var byte_source = __webpack_require__(95390);
;// CONCATENATED MODULE: ./packages/schemas/sample-data.ts






/** More of one file says nothing new. */
const shownProblems = 50;
/**
 * Checks records in files against the schemas here: every record must be one of its schema, whether the schema changed
 * or not.
 * @throws BadInputError when a pattern matches no file, or a file no schema.
 */
async function checkSampleData(items, units, files) {
    const checks = [];
    const findings = [];
    for (const item of items) {
        const [pattern = '', wanted] = item.split('=', 2).map((part) => part.trim());
        const paths = await files.glob(pattern);
        if (paths.length === 0)
            throw noSample(pattern, files);
        for (const path of paths) {
            const unit = unitOf(path, wanted, units);
            const result = fileResults(files.placePath(path), unit, await checkFile(path, unit, files));
            checks.push(result.check);
            findings.push(...result.findings);
        }
    }
    return { checks, findings };
}
function noSample(pattern, files) {
    return new errors/* BadInputError */.Ys({
        code: 'no-such-file',
        message: `No file matches the sample-data pattern ${pattern} in ${files.resolve('.')}.`,
        help: 'Check the pattern, and that actions/checkout ran before this step.',
    });
}
function unitOf(path, wanted, units) {
    const stem = external_node_path_.posix.basename(path).split('.')[0] ?? '';
    const found = wanted === undefined ? units.filter((unit) => isCalled(unit, stem)) : units.filter((unit) => isMeant(unit, wanted));
    const [unit, another] = found;
    if (unit !== undefined && another === undefined)
        return unit;
    const what = wanted === undefined ? `a schema named "${stem}"` : `the schema "${wanted}"`;
    throw new errors/* BadInputError */.Ys({
        code: 'sample-schema-unknown',
        message: `The sample ${path} is to be checked against ${what}, but ${unit === undefined ? 'there is none' : `there are several (${found.map(({ file }) => file).join(', ')})`}.`,
        help: 'Say which with PATTERN=TYPE: the full name of a type, or the path of a schema file.',
    });
}
function isCalled(unit, stem) {
    const file = external_node_path_.posix.basename(unit.file).split('.')[0];
    return stem === file || stem === unit.type || ((0,avro_schema/* isNamed */.ev)(unit.schema) && stem === unit.schema.name);
}
function isMeant(unit, wanted) {
    const isFile = unit.file === wanted || unit.file.endsWith(`/${wanted}`);
    return (isFile || unit.type === wanted || unit.subject === wanted || ((0,avro_schema/* isNamed */.ev)(unit.schema) && unit.schema.name === wanted));
}
async function checkFile(path, { schema }, files) {
    const source = new byte_source/* ByteSource */.I(files.readChunks(path));
    try {
        if ((0,avro_container/* isAvroContainer */.s)(await source.peek(4)))
            return await checkContainer(schema, source, files.placePath(path));
        return checkSample(schema, await files.readBytes(path), { path: files.placePath(path) });
    }
    finally {
        await source.close();
    }
}
function fileResults(path, unit, { encoding, records, failed, problems }) {
    const id = `sample-data:${path}`;
    const shown = problems.slice(0, shownProblems);
    const check = {
        id,
        name: `${path} holds ${unit.type}`,
        kind: 'sample-data',
        dimension: 'conformity',
        severity: 'error',
        status: failed > 0 ? 'failed' : 'passed',
        target: { file: path, path: unit.type },
        evaluated: Math.max(records, failed),
        failed,
        rate: failed === 0 ? 0 : failed / Math.max(records, failed),
        causes: [],
        examples: [],
        ...(problems.length > shown.length
            ? { reason: `${(0,quantity/* counted */.hS)(problems.length - shown.length, 'more problem')} of the file not shown.` }
            : {}),
    };
    return { check, findings: shown.map((problem) => misfitFinding(problem, encoding, path, unit, id)) };
}
function misfitFinding({ record, path: inValue, message, place = undefined }, encoding, path, unit, check) {
    const at = place ?? { file: path, line: 1, column: 1 };
    const where = inValue === '' ? `record ${record + 1}` : `${inValue} of record ${record + 1}`;
    return {
        rule: 'sample-misfit',
        severity: 'error',
        message: `${where} is no ${unit.type} (${encoding}): ${message}.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'sample-misfit', place: at, identity: `${unit.type} ${inValue} ${record}` }),
        check,
        place: at,
        help: 'Mend the sample, or the schema if it is the sample that is right.',
    };
}

// EXTERNAL MODULE: ./packages/core/finding.ts
var finding = __webpack_require__(99001);
;// CONCATENATED MODULE: ./packages/schemas/schema-report.ts





/** The Report of a run: a pure function of what was found. */
function schemaReport(outcome) {
    const { comparisons, findings, failOn, onlyChanged } = outcome;
    const results = comparisons.map((comparison) => subjectResult(comparison, outcome));
    const subjects = [
        ...results.filter(({ change }) => !onlyChanged || change !== 'unchanged'),
        ...outcome.removed.map((unit) => removedResult(unit, outcome.against)),
    ];
    const status = (0,finding/* statusFrom */.z)(findings, failOn);
    return {
        status,
        partial: false,
        summary: summaryOf(outcome, results),
        kpis: [],
        checks: [
            ...comparisons.flatMap((comparison, index) => {
                const result = results[index];
                return result === undefined ? [] : checksOf(comparison, result, findings);
            }),
            ...outcome.samples,
        ],
        findings: [...findings],
        notes: [...outcome.notes],
        artifacts: [],
        schemas: { subjects, types: outcome.differences.map(({ change }) => change), ...releaseOf(results, outcome) },
        subject: { files: [...new Set(subjects.flatMap(({ file }) => file ?? []))].slice(0, 1_000) },
    };
}
function subjectResult(comparison, outcome) {
    const { unit, level, earlier, change, incompatibilities, reason, nextVersion } = comparison;
    const registered = outcome.registered.get(unit.subject);
    const bump = bumpOf(comparison, isStructural(comparison, outcome));
    return {
        subject: unit.subject,
        file: unit.file,
        type: unit.type,
        change,
        level,
        comparedWith: earlier.map(({ label }) => label),
        verdict: verdictOf(comparison, outcome.findings),
        reasons: [...new Set(incompatibilities.map(({ message }) => message)), ...(reason === undefined ? [] : [reason])],
        ...(bump === undefined ? {} : { bump }),
        ...(nextVersion === undefined || change === 'unchanged' ? {} : { nextVersion }),
        ...(registered === undefined ? {} : { registered }),
    };
}
/** Whether a type that the schema is made of changed in more than words. */
function isStructural({ unit, change }, { differences }) {
    if (change !== 'changed')
        return false;
    const names = new Set(namedTypesIn(unit.schema).map(({ fullName }) => fullName));
    return differences.some((difference) => difference.isStructural && names.has(difference.change.type));
}
function verdictOf({ change, incompatibilities, level, earlier, unit }, findings) {
    if (incompatibilities.length > 0) {
        const isOpen = findings.some(({ severity, place }) => severity === 'error' &&
            incompatibilities.some((found) => found.place.line === place?.line && found.place.file === place.file && found.place.column === place.column));
        return isOpen ? 'incompatible' : 'waived';
    }
    if (change === 'unchanged')
        return 'unchanged';
    if (change === 'unknown')
        return 'not-compared';
    if (change === 'added' && earlier.length === 0)
        return 'new';
    return level === 'NONE' || unit === undefined ? 'not-compared' : 'compatible';
}
function removedResult({ subject, file, type }, against) {
    const gone = { subject, type, change: 'removed', level: '', verdict: 'not-compared' };
    return { ...gone, comparedWith: against === undefined ? [] : [against], reasons: [`${file} is gone`] };
}
/** Unchanged subjects need no check; one that could not be compared is skipped, never passed in silence. */
function checksOf(comparison, result, findings) {
    const { unit, incompatibilities, level } = comparison;
    if (result.verdict === 'unchanged')
        return [];
    const id = checkIdOf(unit);
    const failed = incompatibilities.length > 0;
    const skipped = result.verdict === 'not-compared';
    const own = findings.filter(({ check }) => check === id);
    const compared = result.comparedWith;
    return [
        {
            id,
            name: `${unit.subject} ${describeCompared(compared)}`,
            kind: 'compatibility',
            dimension: 'consistency',
            severity: result.verdict === 'waived' ? 'warning' : 'error',
            status: failed ? 'failed' : skipped ? 'skipped' : 'passed',
            target: { file: unit.file, path: unit.type },
            ...((0,avro_schema/* isNamed */.ev)(unit.schema) ? { place: (0,avro_schema/* placeOfAttribute */.R$)(unit.schema, 'name') } : {}),
            evaluated: 0,
            failed: 0,
            rate: 0,
            threshold: level,
            measured: measuredOf(comparison, result),
            causes: [],
            examples: [],
            ...reasonOf(comparison, result, own),
        },
    ];
}
function describeCompared(labels) {
    if (labels.length === 0)
        return 'is new';
    if (labels.length === 1)
        return `against ${labels[0]}`;
    return `against ${labels[0]} to ${labels.at(-1)}`;
}
function measuredOf({ incompatibilities, earlier }, { verdict, change }) {
    if (incompatibilities.length === 0)
        return verdict === 'new' ? 'new' : change === 'unknown' ? 'unknown' : 'compatible';
    const broken = new Set(incompatibilities.map(({ earlier: found }) => found.label)).size;
    const breaks = (0,quantity/* counted */.hS)(new Set(incompatibilities.map(({ message }) => message)).size, 'break');
    return earlier.length > 1 ? `${breaks} with ${broken} of ${earlier.length} versions` : breaks;
}
function reasonOf({ level }, { verdict, reasons }, own) {
    if (verdict === 'not-compared') {
        return {
            reason: reasons[0] ?? (level === 'NONE' ? 'The level NONE allows every change.' : 'Nothing to compare with.'),
        };
    }
    // Its breaks are told at another subject that has them too.
    if ((verdict === 'incompatible' || verdict === 'waived') && own.length === 0) {
        return { reason: `It shares what breaks with another subject: ${reasons.slice(0, 3).join('; ')}.` };
    }
    return {};
}
const bumps = ['patch', 'minor', 'major'];
function releaseOf(results, { currentRelease, removed }) {
    const asked = [...results.flatMap(({ bump }) => bump ?? []), ...(removed.length > 0 ? ['major'] : [])];
    const bump = bumps.findLast((candidate) => asked.includes(candidate));
    if (bump === undefined)
        return {};
    const next = currentRelease === undefined ? undefined : nextRelease(currentRelease, bump);
    return {
        release: {
            bump,
            ...(currentRelease === undefined ? {} : { current: currentRelease }),
            ...(next === undefined ? {} : { next }),
        },
    };
}
const releaseTag = /^(v?)(\d+)\.(\d+)\.(\d+)$/;
function isReleaseTag(name) {
    return releaseTag.test(name);
}
function nextRelease(current, bump) {
    const match = releaseTag.exec(current);
    if (match === null)
        return undefined;
    const [, prefix = '', major, minor, patch] = match;
    const numbers = { major: Number(major), minor: Number(minor), patch: Number(patch) };
    if (bump === 'major')
        return `${prefix}${numbers.major + 1}.0.0`;
    if (bump === 'minor')
        return `${prefix}${numbers.major}.${numbers.minor + 1}.0`;
    return `${prefix}${numbers.major}.${numbers.minor}.${numbers.patch + 1}`;
}
function summaryOf({ findings, files, against, removed, registered }, results) {
    const of = (verdict) => results.filter((result) => result.verdict === verdict).length;
    const changed = results.filter(({ change }) => change === 'changed' || change === 'added').length;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const parts = [];
    if (of('incompatible') > 0)
        parts.push(`${(0,quantity/* counted */.hS)(of('incompatible'), 'subject')} would break`);
    const others = errors -
        findings.filter(({ severity, check }) => severity === 'error' && check?.startsWith('compatibility:') === true)
            .length;
    if (others > 0)
        parts.push((0,quantity/* counted */.hS)(others, 'error'));
    if (of('waived') > 0)
        parts.push(`${(0,quantity/* counted */.hS)(of('waived'), 'approved break')}`);
    if (of('not-compared') > 0)
        parts.push(`${(0,quantity/* counted */.hS)(of('not-compared'), 'subject')} not compared`);
    if (removed.length > 0)
        parts.push(`${(0,quantity/* counted */.hS)(removed.length, 'schema')} removed`);
    const newlyRegistered = [...registered.values()].filter(({ isNew }) => isNew).length;
    if (registered.size > 0)
        parts.push(`${(0,quantity/* counted */.hS)(newlyRegistered, 'version')} registered`);
    const state = parts.length === 0 ? 'nothing breaks' : parts.join(', ');
    const compared = against === undefined
        ? 'compared with nothing'
        : `${changed === 0 ? 'none' : changed} of ${(0,quantity/* counted */.hS)(results.length, 'subject')} changed since ${against}`;
    return `${(0,quantity/* counted */.hS)(files, 'schema file')}, ${compared}: ${state}.`;
}

;// CONCATENATED MODULE: ./packages/schemas/subjects.ts




/**
 * Subjects by what dataops.yml says: by the first entry of `subjects` that matches a file, or by its section `schemas`;
 * else by the strategy. A file that only others use has no topic of its own: without a word its subject is its type's
 * full name, which is how Avro refers to it.
 */
function subjectNames(naming, isNeeded) {
    const entries = naming.entries.map((placed) => ({
        ...placed,
        matches: matcherOf([placed.entry.path].flat(), naming.folder),
    }));
    const byFile = Map.groupBy(naming.declared, ({ file }) => file);
    const wordsOf = (unit) => {
        const placed = entries.find(({ matches }) => matches(unit.file));
        const declared = isProtocol(unit.file) ? [] : (byFile.get(unit.file) ?? []);
        const type = typeOf(unit);
        const subject = placed && ((0,subject_entries/* subjectByEntry */.c_)(placed.entry, unit.file, naming.strategy, type) ?? unit.type);
        return { placed, declared, subject };
    };
    return {
        of(unit) {
            const { placed, declared, subject } = wordsOf(unit);
            const entryLevel = placed?.entry.compatibility;
            if (declared.length > 0) {
                return declared.map(({ name, compatibility = entryLevel }) => mapped(unit, name, compatibility));
            }
            if (subject !== undefined)
                return [mapped(unit, subject, entryLevel)];
            const strategy = isNeeded(unit.file) || isProtocol(unit.file) ? 'record-name' : naming.strategy;
            const name = (0,subject_entries/* subjectBy */.II)(strategy, (0,subject_entries/* topicOfFile */.V$)(unit.file), undefined, typeOf(unit)) ?? unit.type;
            return [{ ...unit, subject: name, isMapped: false }];
        },
        contradictions(unit) {
            const { placed, declared, subject } = wordsOf(unit);
            return placed === undefined ? [] : (0,subject_entries/* subjectContradictions */.rr)(declared, placed.entry, placed.place, subject);
        },
    };
}
/** What declarations say of types that they refer to, and that are here under another subject. */
function referenceContradictions(declared, units) {
    const byType = Map.groupBy(units, ({ type }) => type);
    return declared.flatMap(({ name: subject, references, placeOf }) => references.flatMap((reference, index) => {
        const here = byType.get(reference.name) ?? [];
        const [unit] = here;
        if (unit === undefined || here.some((each) => each.subject === reference.subject))
            return [];
        return [
            {
                code: 'subject-contradiction',
                message: `"${subject}" refers to ${reference.name} as "${reference.subject}", but ${unit.file} is the schema of "${unit.subject}".`,
                place: placeOf(['references', index, 'subject']),
                help: 'Declare the file of the type in schemas under the subject that is referred to, or mend the reference.',
            },
        ];
    }));
}
function mapped(unit, subject, level) {
    return { ...unit, subject, isMapped: true, ...(level === undefined ? {} : { declaredLevel: level }) };
}
function typeOf({ schema, type }) {
    return (0,avro_schema/* isNamed */.ev)(schema) ? { name: schema.name, fullName: schema.fullName } : { name: type };
}
function isProtocol(file) {
    return /\.(avpr|avdl)$/i.test(file);
}
/** Two schemas under one subject. Those that no entry names fall back to their full names; the others are problems. */
function distinctSubjects(units) {
    const bySubject = Map.groupBy(units, ({ subject }) => subject);
    const findings = [];
    const distinct = units.map((unit) => {
        const shared = bySubject.get(unit.subject) ?? [];
        if (shared.length < 2)
            return unit;
        if (!unit.isMapped && (0,avro_schema/* isNamed */.ev)(unit.schema))
            return { ...unit, subject: unit.type };
        findings.push(ambiguousFinding(unit, shared));
        return unit;
    });
    return { units: distinct, findings };
}
function ambiguousFinding(unit, shared) {
    const others = shared.filter((other) => other !== unit).map(({ file, type }) => `${type} (${file})`);
    const place = { file: unit.file, line: 1, column: 1 };
    return {
        rule: 'subject-ambiguous',
        severity: 'error',
        message: `${unit.type} has the subject "${unit.subject}", and so has ${others.slice(0, 3).join(', ')}: a subject is the history of one schema.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'subject-ambiguous', place, identity: unit.subject }),
        place,
        help: 'In dataops.yml, narrow the path of the subjects entry, or use {file} or {full-name} in its subject.',
    };
}

// EXTERNAL MODULE: ./packages/core/git-base.ts
var git_base = __webpack_require__(44968);
;// CONCATENATED MODULE: ./packages/schemas/trees.ts




/** More releases than this are rarely meant, and never quick. */
const maxReleases = 100;
/**
 * The schemas of the base commit, and of the releases before it where a level asks for them. Undefined when there is no
 * commit before this one.
 * @throws BadInputError as `baseCommit`.
 */
async function gitSnapshots(ref, { patterns, current, wantsReleases }, ports) {
    const { git, files } = ports;
    const base = await (0,git_base/* baseCommit */.t)(ref, ports);
    if (base === undefined)
        return undefined;
    const selection = selectionOf(patterns, files.placePath('.'));
    const chosen = await choose(base, current, selection, ports);
    const tags = (await git.tags(chosen.base.commit)).filter(({ name }) => isReleaseTag(name));
    const releases = wantsReleases ? tags.slice(-maxReleases) : [];
    const older = [];
    const read = new Map();
    for (const tag of releases) {
        if (tag.commit === chosen.base.commit)
            continue;
        older.push(await treeAt(git, tag.commit, tag.name, selection.matches, read));
    }
    const notes = [...chosen.notes];
    if (wantsReleases && (await git.isShallow())) {
        notes.push('The clone is shallow: releases before it are not compared with, as a transitive level would (fetch-depth: 0 and fetch-tags in actions/checkout, or against: registry).');
    }
    else if (wantsReleases && releases.length < tags.length) {
        notes.push(`Of ${tags.length} release tags the newest ${maxReleases} are compared with.`);
    }
    return { trees: [...older, chosen.snapshot], currentRelease: newestRelease(tags), notes };
}
/** On the main branch itself, with nothing changed since its commit, the last commit is what there is to judge. */
async function choose(base, current, selection, { git, files }) {
    const here = new Set(current.files.map(({ path }) => path));
    const prefix = files.placePath('.');
    // A file that is gone may have moved to where the patterns look.
    const isGone = async (path) => !(await files.exists(external_node_path_.posix.relative(prefix, path)));
    const snapshot = await baseTree(git, base, selection, isGone);
    if (base.before === undefined || !isSame(snapshot, current))
        return { base, snapshot, notes: [] };
    const earlier = await baseTree(git, base.before, selection, async (path) => !here.has(path) && (await isGone(path)));
    return { base: base.before, snapshot: earlier, notes: [] };
}
function isSame(snapshot, current) {
    if (snapshot.files.length !== current.files.length)
        return false;
    const texts = new Map(snapshot.files.map(({ path, text }) => [path, text]));
    return current.files.every(({ path, text }) => texts.get(path) === text);
}
async function baseTree(git, { commit, label }, selection, isGone) {
    const listed = (await git.files(commit)).filter(({ path }) => isSchemaFile(path));
    const chosen = [];
    for (const file of listed)
        if (selection.matches(file.path) || (await isGone(file.path)))
            chosen.push(file);
    return snapshotOf(label, await readFiles(git, chosen, new Map()));
}
async function treeAt(git, commit, label, matches, read) {
    const chosen = (await git.files(commit)).filter(({ path }) => isSchemaFile(path) && matches(path));
    return snapshotOf(label, await readFiles(git, chosen, read));
}
/** Contents that were read before are not read again: releases share most of their files. */
async function readFiles(git, files, read) {
    const missing = files.filter(({ blob }) => !read.has(blob));
    const contents = await git.read(missing);
    for (const [index, { blob }] of missing.entries()) {
        const content = contents[index];
        if (content !== undefined)
            read.set(blob, content);
    }
    const texts = files.flatMap(({ path, blob }) => {
        const content = read.get(blob);
        const text = content === undefined ? undefined : utf8Text(content);
        return text === undefined ? [] : [{ path, text }];
    });
    return Promise.all(texts.map(readable));
}
function newestRelease(tags) {
    const numbers = (name) => name.replace(/^v/, '').split('.').map(Number);
    return tags
        .map(({ name }) => name)
        .toSorted((one, other) => {
        const [left, right] = [numbers(one), numbers(other)];
        const at = left.findIndex((number, index) => number !== right[index]);
        return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
    })
        .at(-1);
}
/**
 * The schemas of a folder, by the same paths below it as here.
 * @throws BadInputError when the folder holds none.
 */
async function folderSnapshot(path, patterns, files) {
    const folder = path.replace(/\/+$/, '');
    const found = await files.glob(`${folder}/**/*.{avsc,avpr,avdl}`);
    if (found.length === 0) {
        throw new errors/* BadInputError */.Ys({
            code: 'no-schema-found',
            message: `There is no schema file (.avsc, .avpr, .avdl) to compare with in ${files.resolve(folder)}.`,
            help: 'Check the path after dir:.',
        });
    }
    const prefix = files.placePath('.');
    const relative = (file) => external_node_path_.posix.normalize(external_node_path_.posix.join(prefix, external_node_path_.posix.relative(folder, file)));
    const selection = selectionOf(patterns, prefix);
    const read = [];
    for (const file of found) {
        const shown = relative(file);
        if (selection.matches(shown) || !(await files.exists(external_node_path_.posix.relative(folder, file)))) {
            read.push(await readable({ path: shown, text: await files.readText(file) }));
        }
    }
    return { trees: [snapshotOf(folder, read)], currentRelease: undefined, notes: [] };
}

// EXTERNAL MODULE: ./packages/core/report.ts + 1 modules
var core_report = __webpack_require__(52567);
;// CONCATENATED MODULE: ./packages/schemas/waive.ts

/**
 * A JSON report of an earlier run, or a text with one fingerprint a line and comments after `#`.
 * @throws BadInputError naming the line that is neither.
 */
async function readBaseline(file, files) {
    const text = await files.readText(file);
    const shown = files.placePath(file);
    if (/^\uFEFF?\s*\{/.test(text))
        return { file: shown, fingerprints: fingerprintsOfReport(text, shown) };
    const fingerprints = new Set();
    for (const [index, line] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .entries()) {
        const entry = line.replace(/#.*$/, '').trim();
        if (entry === '')
            continue;
        if (!/^[0-9a-f]{32}$/.test(entry)) {
            throw new errors/* BadInputError */.Ys({
                code: 'baseline-malformed',
                message: `"${entry.slice(0, 60)}" in the baseline is no fingerprint: expected 32 hex digits, or a JSON report as a whole.`,
                place: { file: shown, line: index + 1, column: 1 },
                help: 'Write the baseline with report: FILE in a run that accepts what is there, and name that file.',
            });
        }
        fingerprints.add(entry);
    }
    return { file: shown, fingerprints };
}
function fingerprintsOfReport(text, file) {
    try {
        const report = core_report/* reportSchema */.Qh.pick({ findings: true }).parse(JSON.parse(text.replace(/^\uFEFF/, '')));
        return new Set(report.findings.map((finding) => finding.fingerprint));
    }
    catch (cause) {
        throw new errors/* BadInputError */.Ys({
            code: 'baseline-malformed',
            message: 'The baseline begins like JSON, but is no report of this suite.',
            place: { file, line: 1, column: 1 },
            help: 'Write the baseline with report: FILE in a run that accepts what is there, and name that file.',
        }, { cause });
    }
}
/** Whether the pull request carries the label that approves its breaks. */
function isApproved({ breakLabel, pullRequest }) {
    return pullRequest?.labels.some((label) => label.toLowerCase() === breakLabel.toLowerCase()) === true;
}
/** Breaks that the label approves, and whatever the baseline knows, become warnings that say so. */
function waive(findings, breaks, waiver) {
    const approved = isApproved(waiver);
    return findings.map((finding) => {
        if (finding.severity !== 'error')
            return finding;
        if (approved && breaks.has(finding))
            return softened(finding, `Approved by the label ${waiver.breakLabel}.`);
        const { baseline } = waiver;
        return baseline?.fingerprints.has(finding.fingerprint) === true
            ? softened(finding, `Known in ${baseline.file}.`)
            : finding;
    });
}
function softened(finding, why) {
    return { ...finding, severity: 'warning', message: `${finding.message} ${why}` };
}

;// CONCATENATED MODULE: ./packages/schemas/run.ts




















/** The operation validate-avro; see operation.ts for its inputs. */
async function runValidateAvro(inputs, ports) {
    const against = againstOf(inputs, ports);
    if (inputs.register)
        refuseRegistering(ports.pullRequest);
    const { entries, declared, lint } = await readManifestSections(inputs.manifest, ports);
    const baseline = inputs.baseline === undefined ? undefined : await readBaseline(inputs.baseline, ports.files);
    const { snapshot: files, findings: unreadable } = await readCurrent(inputs.schemas, ports.files);
    const { external, notes: externalNotes } = await readExternal(outsideReferences(declared, files), inputs, ports);
    const current = withExternal(files, external);
    const everyUnit = unitsOf(current.parsed);
    const dependencies = dependenciesOf(everyUnit);
    const needed = neededFiles(dependencies);
    const folder = ports.files.placePath('.');
    const names = subjectNames({ entries, declared, strategy: inputs['subject-strategy'], folder }, (file) => needed.has(file));
    const broken = brokenFilesOf(current, dependencies);
    const whole = everyUnit.filter(({ file }) => !broken.has(file));
    const { units, findings: ambiguous } = distinctSubjects(whole.flatMap(names.of));
    const contradictions = [...whole.flatMap(names.contradictions), ...referenceContradictions(declared, units)];
    if (contradictions.length > 0)
        throw new errors/* BadInputError */.Ys(contradictions);
    const compared = await compareAll({ against, inputs, ports, current, external, units, names, dependencies });
    const samples = await checkSampleData(inputs['sample-data'] ?? [], units, ports.files);
    const breaks = compatibilityFindings(compared.comparisons);
    const found = [
        ...breaks,
        ...unreadable,
        ...ambiguous,
        ...compared.findings,
        ...samples.findings,
        ...compared.removed.map((unit) => removedFinding(unit, compared.label ?? '')),
        ...lintFindings(current, compared.before, lint),
    ];
    const shown = inputs['only-changed']
        ? newFindings(found, compared, lint, hinderedChanges(current, dependencies, compared.changedFiles ?? new Set()))
        : { findings: found, notes: [] };
    const findings = waive(shown.findings, new Set(breaks), {
        baseline,
        breakLabel: inputs['break-label'],
        pullRequest: ports.pullRequest,
    });
    const registered = inputs.register ? await registerWhenSound(findings, compared, ports) : nothingRegistered;
    const report = schemaReport({
        comparisons: compared.comparisons,
        samples: samples.checks,
        removed: compared.removed,
        against: compared.label,
        files: current.files.length + unreadable.length,
        findings: [...findings, ...registered.findings],
        differences: compared.differences,
        currentRelease: compared.currentRelease,
        notes: [...externalNotes, ...compared.notes, ...shown.notes, ...registered.notes],
        registered: registered.subjects,
        onlyChanged: inputs['only-changed'],
        failOn: inputs['fail-on'],
    });
    return registered.isCutShort ? { ...report, status: 'error', partial: true } : report;
}
/** What is registered must have been compared with the registry. */
function againstOf({ against, register }, { git }) {
    if (!register)
        return against ?? (git === undefined ? { kind: 'none' } : { kind: 'git' });
    if (against === undefined || against.kind === 'registry')
        return { kind: 'registry' };
    throw new errors/* BadInputError */.Ys({
        code: 'input-contradiction',
        message: 'register: true needs against: registry: what is registered must be compared with what is there.',
        help: 'Leave against out where schemas are registered, and compare with Git in a step of its own.',
    });
}
const nothingRegistered = { subjects: new Map(), findings: [], notes: [], isCutShort: false };
/** All checks come before the first write; one error and nothing is written. */
async function registerWhenSound(findings, { registry, comparisons }, { log }) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (errors > 0)
        return { ...nothingRegistered, notes: ['Nothing was registered, since a check failed.'] };
    if (registry === undefined)
        return nothingRegistered;
    const setup = { ...registry, comparisons, log };
    const obstacles = await registerObstacles(setup);
    if (obstacles.length > 0) {
        return {
            ...nothingRegistered,
            findings: obstacles,
            notes: ['Nothing was registered, since not all would be taken.'],
        };
    }
    return { ...(await registerAll(setup)), notes: [] };
}
async function compareAll(setup) {
    const { against, units, inputs, ports } = setup;
    if (against.kind === 'registry') {
        try {
            return await compareWithRegistry(setup);
        }
        catch (error) {
            const reason = forkReason(error, ports);
            if (reason === undefined)
                throw error;
            const comparisons = units.map((unit) => compareSubject(unit, levelOf(unit, inputs), { earlier: [], change: 'unknown', reason }));
            return { ...comparedWithNothing, comparisons, notes: [] };
        }
    }
    const snapshots = await snapshotsOf(setup);
    if (snapshots !== undefined)
        return compareWithTrees(setup, snapshots);
    const notes = against.kind === 'git' ? ['The repository has no earlier commit to compare with.'] : [];
    return { ...comparedWithNothing, notes };
}
/** A fork has no secrets: what needs the registry is skipped, everything else still runs. */
function forkReason(error, { pullRequest }) {
    if (pullRequest?.isFork !== true)
        return undefined;
    const problems = error instanceof errors/* BadInputError */.Ys ? error.problems : error instanceof errors/* UnreachableError */.Jk ? [error.problem] : [];
    if (problems.length === 0 || !problems.every(({ code }) => code.startsWith('registry-')))
        return undefined;
    return `A fork has no secrets, so the registry was not asked: ${problems[0]?.message ?? ''}`;
}
const noTree = { removed: [], currentRelease: undefined };
const comparedWithNothing = { ...noTree, label: undefined, comparisons: [], differences: [], findings: [] };
async function snapshotsOf({ against, inputs, ports, current, units }) {
    const { git, files } = ports;
    if (against.kind === 'dir')
        return folderSnapshot(against.path, inputs.schemas, files);
    if (against.kind !== 'git')
        return undefined;
    if (git === undefined)
        throw noRepository(files.resolve('.'));
    const wantsReleases = units.some((unit) => isTransitive(levelOf(unit, inputs)));
    return gitSnapshots(against.ref, { patterns: inputs.schemas, current, wantsReleases }, { ...ports, git });
}
async function compareWithRegistry({ inputs, ports, current, external, units, dependencies, }) {
    const { registry, label } = await openRegistry(inputs, ports);
    const read = await registryHistories(units, inputs.compatibility, registry);
    const histories = new Map(read.map((history) => [history.unit.subject, history]));
    const comparisons = read.map((history) => {
        const comparison = compareSubject(history.unit, history.level, history);
        return { ...comparison, nextVersion: (history.versions.at(-1) ?? 0) + 1 };
    });
    const texts = new Map(current.files.map(({ path, text }) => [path, text]));
    const setup = { histories, dependencies, texts, registry, external };
    const { schemaOf } = references({ ...setup, comparisons });
    const disagreements = await registryDisagreements(comparisons, histories, schemaOf, registry);
    return {
        ...noTree,
        label,
        comparisons,
        differences: registryDifferences(comparisons),
        notes: levelNotes(read),
        findings: disagreements.map(({ finding }) => finding),
        registry: { ...setup, disagreements },
    };
}
/** What files here refer to and only the registry has, where the manifest says under which subject. */
async function readExternal(outside, inputs, ports) {
    const [first] = outside;
    if (first === undefined)
        return { external: [], notes: [] };
    try {
        const { registry } = await openRegistry(inputs, ports, `${first.name} is defined in no file here; dataops.yml says that the registry has it as "${first.subject}"`);
        return { external: await externalSchemas(outside, registry.client), notes: [] };
    }
    catch (error) {
        const reason = forkReason(error, ports);
        if (reason === undefined)
            throw error;
        return {
            external: [],
            notes: [`${first.name}, which dataops.yml refers to in the registry, is not known. ${reason}`],
        };
    }
}
async function openRegistry(inputs, ports, why = 'The registry is to be asked') {
    const connection = await (0,connection_inputs/* registryConnection */.a)(inputs, ports);
    if (connection === undefined) {
        throw new errors/* BadInputError */.Ys({
            code: 'registry-url-missing',
            message: `${why}, but schema-registry-url is not given.`,
            help: 'Give it as an input, or in dataops.yml as schema-registry.url.',
        });
    }
    const registry = { client: (0,client/* registryClient */.R)(connection), admin: (0,admin/* registryAdmin */.B)(connection) };
    return { registry, label: `the registry at ${new URL(connection.url).host}` };
}
function registryDifferences(comparisons) {
    const before = new Map();
    const after = new Map();
    for (const { unit, earlier, change } of comparisons) {
        if (change !== 'added' && change !== 'changed')
            continue;
        for (const type of namedTypesIn(unit.schema))
            after.set(type.fullName, type);
        const last = earlier.at(-1);
        for (const type of last === undefined ? [] : namedTypesIn(last.schema))
            before.set(type.fullName, type);
    }
    return typeDifferences(before, after);
}
/** Says where a declared level is not what the registry enforces: then registering may be judged otherwise. */
function levelNotes(histories) {
    const differing = histories.filter(({ level, enforced, change }) => level !== enforced && change !== 'unchanged');
    return differing
        .slice(0, 20)
        .map(({ unit, level, enforced }) => `${unit.subject} was checked for ${level}; the registry enforces ${enforced}.`);
}
function noRepository(folder) {
    return new errors/* BadInputError */.Ys({
        code: 'git-missing',
        message: `${folder} is in no Git repository, so there is no earlier commit to compare with.`,
        help: 'Check that actions/checkout ran before this step, or compare with a folder (against: dir:PATH), the registry, or nothing (none).',
    });
}
function levelOf(unit, inputs) {
    return unit.declaredLevel ?? inputs.compatibility ?? 'BACKWARD';
}
function compareWithTrees({ inputs, current, external, units, names, dependencies }, snapshots) {
    const [last, ...before] = snapshots.trees.map((tree) => withExternal(tree, external)).reverse();
    const trees = last === undefined ? snapshots.trees : [...before.reverse(), last];
    const tree = treeBase({ snapshots: trees, current, dependencies, names });
    const comparisons = units.map((unit) => {
        const level = levelOf(unit, inputs);
        return compareSubject(unit, level, tree.earlierOf(unit, isTransitive(level)));
    });
    return {
        label: tree.latest.label,
        findings: tree.renamed.map((renamed) => renamedFinding(renamed, tree.latest.label)),
        comparisons,
        removed: tree.removed,
        differences: typeDifferences(tree.latest.parsed.types, current.parsed.types),
        currentRelease: snapshots.currentRelease,
        notes: snapshots.notes,
        changedFiles: tree.changedFiles,
        before: { base: tree.latest, history: trees.slice(0, -1), strict: strictly(tree.latest) },
    };
}
/** As the schemas here are read: what is wrong with the old ones only counts when it was wrong then by the same rules. */
function strictly(snapshot) {
    return snapshot.isStrict
        ? snapshot
        : { ...snapshot, parsed: parseSchemas([...snapshot.files, ...(snapshot.external ?? [])]), isStrict: true };
}
const shownFiles = 20;
function hinderedChanges(current, dependencies, changedFiles) {
    const unreadable = unreadableFilesOf(current);
    const reasons = new Set();
    const files = [...changedFiles].filter((changed) => {
        const found = [...closureOf(changed, dependencies)].filter((file) => unreadable.has(file));
        for (const file of found)
            reasons.add(file);
        return found.length > 0;
    });
    const problems = current.parsed.ok ? [] : current.parsed.problems.filter(({ place }) => reasons.has(place.file));
    return { files, problems: new Set(problems.map(identityOf)) };
}
function identityOf({ rule, place }) {
    return JSON.stringify([rule, place?.file, place?.line, place?.column]);
}
/**
 * Leaves out what was there before the change, and says how much that is. What keeps a change from being compared is
 * told however old it is: without it the change would pass unseen.
 */
function newFindings(findings, { before, registry, comparisons }, lint, hindered) {
    if (before === undefined) {
        return { findings: registry === undefined ? findings : withoutUntouched(findings, comparisons), notes: [] };
    }
    // A file may have moved with all its warnings; an error is old only where it was.
    const key = ({ rule, message, severity, place }) => `${rule} ${severity === 'error' ? place?.file : ''} ${message}`;
    const known = new Set(lintFindings(before.strict, undefined, lint).map(key));
    const fresh = findings.filter((finding) => !known.has(key(finding)) || hindered.problems.has(identityOf(finding)));
    const notes = hindered.files
        .slice(0, shownFiles)
        .map((file) => `${file} was changed but cannot be read, so its change was not compared.`);
    const old = findings.length - fresh.length;
    if (old === 0)
        return { findings, notes };
    const note = `${old} older ${old === 1 ? 'finding is' : 'findings are'} not shown: ${old === 1 ? 'it was' : 'they were'} there before this change (only-changed: false shows all).`;
    return { findings: fresh, notes: [...notes, note] };
}
/** A registry does not know what was wrong before; a warning about a schema that it has as it is, is no news. */
function withoutUntouched(findings, comparisons) {
    const touched = new Set(comparisons.filter(({ change }) => change !== 'unchanged').map(({ unit }) => unit.file));
    const compared = new Set(comparisons.map(({ unit }) => unit.file));
    return findings.filter(({ severity, place }) => {
        return severity === 'error' || place === undefined || touched.has(place.file) || !compared.has(place.file);
    });
}


/***/ })

};
