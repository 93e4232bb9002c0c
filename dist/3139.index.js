export const id = 3139;
export const ids = [3139];
export const modules = {

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

/***/ 44195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ AvroCursor),
/* harmony export */   t: () => (/* binding */ DecodeFailure)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54279);


/** Thrown while a value is read. No Error, since a stack trace costs more than decoding a good record. */
class DecodeFailure {
    cause;
    message;
    constructor(cause, message) {
        this.cause = cause;
        this.message = message;
    }
}
/** Items that take no bytes (as of an array of null) that one record may claim to have. */
const largestZeroWidthCount = 1_000_000;
/**
 * Reads the primitives of Avro's binary encoding (specification 1.12, "Binary Encoding") from one record. Every read
 * checks that the bytes are there and that the value is one, so that corrupt bytes cost no more than their length.
 */
class AvroCursor {
    bytes = Buffer.alloc(0);
    position = 0;
    /** Where in the value the reader is; kept by tracing readers only. */
    path = [];
    zeroWidthItems = 0;
    start(bytes, position) {
        this.bytes = (0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .asBuffer */ .bS)(bytes);
        this.position = position;
        this.zeroWidthItems = 0;
        this.path.length = 0;
    }
    remaining() {
        return this.bytes.length - this.position;
    }
    readBoolean() {
        const byte = this.bytes[this.take(1)];
        if (byte !== 0 && byte !== 1)
            throw new DecodeFailure('schema-mismatch', `a boolean is 0 or 1, not ${byte}`);
        return byte === 1;
    }
    readInt() {
        const value = this.readLong();
        if (value !== Number(value) || value !== (value | 0)) {
            throw new DecodeFailure('schema-mismatch', `an int has 32 bits, which ${value} has not`);
        }
        return value;
    }
    /** A number when it is one exactly, else a bigint. */
    readLong() {
        const { bytes } = this;
        let position = this.position;
        let low = 0;
        let shift = 0;
        let byte;
        do {
            byte = bytes[position++] ?? this.endOfVarint();
            low |= (byte & 0x7f) << shift;
            shift += 7;
        } while (byte >= 0x80 && shift < 28);
        if (byte < 0x80) {
            this.position = position;
            return (low >>> 1) ^ -(low & 1);
        }
        let middle = 0;
        shift = 0;
        do {
            byte = bytes[position++] ?? this.endOfVarint();
            middle |= (byte & 0x7f) << shift;
            shift += 7;
        } while (byte >= 0x80 && shift < 28);
        let high = 0;
        if (byte >= 0x80) {
            byte = bytes[position++] ?? this.endOfVarint();
            high = byte & 0x7f;
            if (byte >= 0x80) {
                byte = bytes[position++] ?? this.endOfVarint();
                if (byte > 1)
                    throw new DecodeFailure('schema-mismatch', 'a long has 64 bits, and more follow');
                high |= byte << 7;
            }
        }
        this.position = position;
        return unzigzag(low, middle, high);
    }
    /** How many items the next block of an array or map has; 0 ends it. `zeroWidth` items take no bytes. */
    readBlockCount(zeroWidth) {
        let count = Number(this.readLong());
        if (count < 0) {
            count = -count;
            this.readLong();
        }
        if (zeroWidth) {
            this.zeroWidthItems += count;
            if (this.zeroWidthItems > largestZeroWidthCount) {
                throw new DecodeFailure('schema-mismatch', `claims ${this.zeroWidthItems} items that take no bytes`);
            }
        }
        else if (count > this.remaining()) {
            throw new DecodeFailure('truncated', `${count} items are announced, ${this.remaining()} bytes are left`);
        }
        return count;
    }
    readFloat() {
        return this.bytes.readFloatLE(this.take(4));
    }
    readDouble() {
        return this.bytes.readDoubleLE(this.take(8));
    }
    readBytes() {
        return this.readFixed(this.readLength());
    }
    readFixed(size) {
        const start = this.take(size);
        return this.bytes.subarray(start, start + size);
    }
    readString() {
        const length = this.readLength();
        const start = this.take(length);
        const text = this.bytes.toString('utf8', start, start + length);
        if (text.includes('\ufffd') && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(this.bytes.subarray(start, start + length))) {
            throw new DecodeFailure('invalid-utf8', 'a string is not UTF-8');
        }
        return text;
    }
    readLength() {
        const length = Number(this.readLong());
        if (length < 0)
            throw new DecodeFailure('schema-mismatch', `a length is ${length}`);
        return length;
    }
    /** Moves past `size` bytes and answers where they begin. */
    take(size) {
        const start = this.position;
        const end = start + size;
        if (end > this.bytes.length) {
            throw new DecodeFailure('truncated', `${size} bytes are needed, ${this.remaining()} are left`);
        }
        this.position = end;
        return start;
    }
    endOfVarint() {
        throw new DecodeFailure('truncated', 'the bytes end in the middle of a number');
    }
}
const two28 = 2 ** 28;
/** Below it the unsigned form fits a double exactly. */
const largestExactMiddle = 2 ** 25;
/** The signed value of a zigzag-coded one given as 28 + 28 + 8 bits, least significant first. */
function unzigzag(low, middle, high) {
    if (high === 0 && middle < largestExactMiddle) {
        const unsigned = low + middle * two28;
        return unsigned % 2 === 0 ? unsigned / 2 : -(unsigned + 1) / 2;
    }
    const unsigned = (BigInt(high) << 56n) | (BigInt(middle) << 28n) | BigInt(low);
    const value = (unsigned >> 1n) ^ -(unsigned & 1n);
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
}


/***/ }),

/***/ 28200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ avroReader),
  X: () => (/* binding */ avroSequenceReader)
});

// EXTERNAL MODULE: ./packages/decoders/avro-cursor.ts
var avro_cursor = __webpack_require__(44195);
;// CONCATENATED MODULE: ./packages/decoders/avro-decimal.ts
const largestExactNumber = 1e15;
const significantDigits = 15;
/**
 * The value of an Avro decimal: big-endian two's complement `bytes` times 10^-scale. Without scale a whole number
 * (bigint beyond 2^53). With one a number when 15 significant digits say it exactly, else its decimal text, so that no
 * digit is lost.
 */
function decimalValue(bytes, scale) {
    const unscaled = twosComplement(bytes);
    if (scale === 0)
        return Number.isSafeInteger(Number(unscaled)) ? Number(unscaled) : unscaled;
    // A quotient of two exact doubles is rounded correctly (IEEE 754), so it is the number nearest to the decimal.
    if (scale <= 22 && Math.abs(Number(unscaled)) < largestExactNumber)
        return Number(unscaled) / 10 ** scale;
    const text = decimalText(unscaled, scale);
    const significant = text.replace(/^-?[0.]*/, '').replace('.', '').length;
    return significant <= significantDigits ? Number(text) : text;
}
function twosComplement(bytes) {
    if (bytes.length === 0)
        return 0n;
    const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
    return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}
/** Without zeros at the end. */
function decimalText(unscaled, scale) {
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
    const fraction = digits.slice(-scale).replace(/0+$/, '');
    const whole = digits.slice(0, -scale);
    return `${unscaled < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

// EXTERNAL MODULE: ./packages/decoders/avro-schema.ts
var avro_schema = __webpack_require__(49754);
;// CONCATENATED MODULE: ./packages/decoders/avro-reader.ts



/** Dates, times and timestamps stay the numbers they are stored as; decimals are read as `decimalValue` says. */
function avroReader(schema) {
    const cursor = new avro_cursor/* AvroCursor */.r();
    const read = compile(schema, false);
    let traced;
    return (bytes, offset) => {
        try {
            cursor.start(bytes, offset);
            const value = read(cursor);
            return cursor.remaining() === 0 ? { ok: true, value } : trailingBytes(cursor.remaining());
        }
        catch {
            traced ??= compile(schema, true);
            return failureOf(traced, cursor, bytes, offset);
        }
    };
}
function avroSequenceReader(schema) {
    const read = compile(schema, false);
    const traced = compile(schema, true);
    return function* (bytes, count) {
        const cursor = new avro_cursor/* AvroCursor */.r();
        let start = 0;
        for (let index = 0; index < count; index += 1) {
            let value;
            try {
                cursor.start(bytes, start);
                value = { ok: true, value: read(cursor) };
            }
            catch {
                value = failureOf(traced, cursor, bytes, start);
            }
            yield { value, size: cursor.position - start };
            if (!value.ok)
                return;
            start = cursor.position;
        }
    };
}
function trailingBytes(count) {
    const message = `${count} more ${count === 1 ? 'byte follows' : 'bytes follow'} the value`;
    return { ok: false, cause: 'trailing-bytes', message };
}
/** Reads once more, slowly, to say where in the value it fails. */
function failureOf(read, cursor, bytes, offset) {
    try {
        cursor.start(bytes, offset);
        read(cursor);
    }
    catch (error) {
        const path = cursor.path.slice(0, 20).join('').replace(/^\./, '');
        const where = `${path === '' ? '' : ` at ${path}`}, byte ${cursor.position}`;
        if (error instanceof avro_cursor/* DecodeFailure */.t)
            return { ok: false, cause: error.cause, message: `${error.message}${where}` };
        return { ok: false, cause: 'schema-mismatch', message: `nested too deeply, or too large${where}` };
    }
    return { ok: false, cause: 'schema-mismatch', message: 'nested too deeply' };
}
function compile(schema, trace) {
    return compileType(schema.type, { names: schema.names, trace, records: new Map() });
}
function compileType(given, compilation) {
    const type = (0,avro_schema/* resolveType */.r)(given, compilation.names);
    switch (type.kind) {
        case 'null':
            return () => null;
        case 'boolean':
            return (cursor) => cursor.readBoolean();
        case 'int':
            return (cursor) => cursor.readInt();
        case 'long':
            return (cursor) => cursor.readLong();
        case 'float':
            return (cursor) => cursor.readFloat();
        case 'double':
            return (cursor) => cursor.readDouble();
        case 'string':
            return (cursor) => cursor.readString();
        case 'bytes': {
            const { scale } = type;
            return scale === undefined ? (cursor) => cursor.readBytes() : (cursor) => decimalValue(cursor.readBytes(), scale);
        }
        case 'fixed': {
            const { size, scale } = type;
            if (scale === undefined)
                return (cursor) => cursor.readFixed(size);
            return (cursor) => decimalValue(cursor.readFixed(size), scale);
        }
        case 'enum':
            return enumReader(type.name, type.symbols);
        case 'union':
            return unionReader(type.branches.map((branch) => compileType(branch, compilation)));
        case 'array':
            return arrayReader(compileType(type.items, compilation), isZeroWidth(type.items, compilation.names), compilation);
        case 'map':
            return mapReader(compileType(type.values, compilation), compilation);
        case 'record':
            return compileRecord(type, type.fields, compilation);
        case 'reference':
            throw new Error(`unresolved reference ${type.name}`);
    }
}
function enumReader(name, symbols) {
    return (cursor) => {
        const index = cursor.readInt();
        const symbol = symbols[index];
        if (symbol !== undefined)
            return symbol;
        throw new avro_cursor/* DecodeFailure */.t('schema-mismatch', `the enum "${name}" has ${symbols.length} symbols, none with index ${index}`);
    };
}
function unionReader(branches) {
    return (cursor) => {
        const index = Number(cursor.readLong());
        const branch = branches[index];
        if (branch !== undefined)
            return branch(cursor);
        throw new avro_cursor/* DecodeFailure */.t('schema-mismatch', `the union has ${branches.length} branches, none with index ${index}`);
    };
}
function arrayReader(readItem, zeroWidth, { trace }) {
    return (cursor) => {
        const items = [];
        for (let count = cursor.readBlockCount(zeroWidth); count > 0; count = cursor.readBlockCount(zeroWidth)) {
            for (let left = count; left > 0; left -= 1) {
                if (trace)
                    cursor.path.push(`[${items.length}]`);
                items.push(readItem(cursor));
                if (trace)
                    cursor.path.pop();
            }
        }
        return items;
    };
}
function mapReader(readValue, { trace }) {
    return (cursor) => {
        const entries = {};
        for (let count = cursor.readBlockCount(false); count > 0; count = cursor.readBlockCount(false)) {
            for (let left = count; left > 0; left -= 1) {
                const key = cursor.readString();
                if (trace)
                    cursor.path.push('.*');
                setOwn(entries, key, readValue(cursor));
                if (trace)
                    cursor.path.pop();
            }
        }
        return entries;
    };
}
function compileRecord(type, fields, compilation) {
    const known = compilation.records.get(type);
    if (known !== undefined)
        return known;
    let read;
    compilation.records.set(type, (cursor) => read?.(cursor));
    const readers = fields.map((field) => compileType(field.type, compilation));
    read = recordReader(fields.map((field) => field.name), readers, compilation);
    compilation.records.set(type, read);
    return read;
}
function recordReader(names, readers, { trace }) {
    if (trace || names.includes('__proto__'))
        return carefulRecordReader(names, readers);
    return (cursor) => {
        const record = {};
        for (let index = 0; index < readers.length; index += 1) {
            record[names[index]] = readers[index](cursor);
        }
        return record;
    };
}
function carefulRecordReader(names, readers) {
    return (cursor) => {
        const record = {};
        for (const [index, read] of readers.entries()) {
            const name = names[index] ?? '';
            cursor.path.push(`.${name}`);
            setOwn(record, name, read(cursor));
            cursor.path.pop();
        }
        return record;
    };
}
/** An assignment to `__proto__` would set the prototype instead of a property. */
function setOwn(target, key, value) {
    if (key !== '__proto__')
        target[key] = value;
    else
        Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
/** Whether values take no bytes. A record that contains itself does not end without some. */
function isZeroWidth(given, names, outer = new Set()) {
    const type = (0,avro_schema/* resolveType */.r)(given, names);
    if (type.kind === 'null')
        return true;
    if (type.kind === 'fixed')
        return type.size === 0;
    if (type.kind !== 'record' || outer.has(type))
        return false;
    const inner = new Set([...outer, type]);
    return type.fields.every((field) => isZeroWidth(field.type, names, inner));
}


/***/ }),

/***/ 49754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ AvroSchemaError),
/* harmony export */   r: () => (/* binding */ resolveType),
/* harmony export */   rQ: () => (/* binding */ parseAvroSchema)
/* harmony export */ });
/** The text is no Avro schema. `offset` (UTF-16 units) is there when it is not even JSON. */
class AvroSchemaError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.name = 'AvroSchemaError';
        this.offset = offset;
    }
}
const primitives = new Set(['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string']);
/**
 * Reads a schema that data was written with, as leniently as the data allows (Java parses registered schemas the same
 * way): names are not checked, unknown and malformed attributes are ignored, a type may be used before it is defined.
 * `referenced` are the schemas it refers to, those they refer to first.
 * @throws AvroSchemaError when the bytes of a record could not be told from it.
 */
function parseAvroSchema(text, referenced = []) {
    try {
        const names = new Map();
        for (const reference of referenced)
            parseType(parseJson(reference), '', names);
        const type = parseType(parseJson(text), '', names);
        for (const named of names.values())
            requireResolvable(named, names);
        requireResolvable(type, names);
        return { type, names };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new AvroSchemaError('it is nested too deeply');
        throw error;
    }
}
/** The type that a reference stands for: in its own namespace, else in none (as Java looks names up). */
function resolveType(type, names) {
    if (type.kind !== 'reference')
        return type;
    const found = names.get(fullName(type.name, type.namespace)) ?? names.get(type.name);
    if (found === undefined)
        throw new AvroSchemaError(`the type "${type.name}" is not defined`);
    return found;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const offset = /at position (\d+)/.exec(message)?.[1];
        throw new AvroSchemaError(`not valid JSON: ${message}`, offset === undefined ? undefined : Number(offset));
    }
}
function parseType(value, namespace, names) {
    if (typeof value === 'string')
        return isPrimitive(value) ? { kind: value } : { kind: 'reference', name: value, namespace };
    if (Array.isArray(value))
        return { kind: 'union', branches: value.map((branch) => parseType(branch, namespace, names)) };
    if (!isAttributes(value))
        throw new AvroSchemaError(`a type is expected where ${JSON.stringify(value)} stands`);
    switch (value.type) {
        case 'record':
        case 'error':
        case 'enum':
        case 'fixed':
            return parseNamed(value, value.type, namespace, names);
        case 'array':
            return { kind: 'array', items: parseType(value.items, namespace, names) };
        case 'map':
            return { kind: 'map', values: parseType(value.values, namespace, names) };
        case 'bytes':
            return { kind: 'bytes', ...decimalScale(value) };
        default:
            return parseType(value.type, namespace, names);
    }
}
function parseNamed(attributes, kind, namespace, names) {
    const given = attributes.name;
    if (typeof given !== 'string')
        throw new AvroSchemaError(`a ${kind} has no name`);
    const own = attributes.namespace;
    const name = fullName(given, typeof own === 'string' ? own : namespace);
    const type = namedType(attributes, kind, name, names);
    names.set(name, type);
    return type;
}
function namedType(attributes, kind, name, names) {
    switch (kind) {
        case 'record':
        case 'error': {
            const fields = attributes.fields;
            if (!Array.isArray(fields))
                throw new AvroSchemaError(`the record "${name}" has no fields`);
            return { kind: 'record', name, fields: fields.map((field) => parseField(field, name, names)) };
        }
        case 'enum': {
            const symbols = attributes.symbols;
            if (!Array.isArray(symbols))
                throw new AvroSchemaError(`the enum "${name}" has no symbols`);
            return { kind, name, symbols: symbols.map(String) };
        }
        case 'fixed': {
            const size = attributes.size;
            if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
                throw new AvroSchemaError(`the size of the fixed "${name}" is no whole number`);
            }
            return { kind, name, size, ...decimalScale(attributes) };
        }
    }
}
function parseField(field, record, names) {
    if (!isAttributes(field) || typeof field.name !== 'string') {
        throw new AvroSchemaError(`a field of the record "${record}" has no name`);
    }
    return { name: field.name, type: parseType(field.type, namespaceOf(record), names) };
}
/** Beyond it no number that anybody exchanges is lost, and no schema can make a value of a megabyte of zeros. */
const largestScale = 1_000;
/** An invalid decimal is ignored, as the specification says of invalid logical types: the bytes stay bytes. */
function decimalScale(attributes) {
    const { logicalType, precision, scale = 0 } = attributes;
    const isWhole = (value) => typeof value === 'number' && Number.isInteger(value);
    const valid = logicalType === 'decimal' && isWhole(precision) && precision > 0;
    return valid && isWhole(scale) && scale >= 0 && scale <= Math.min(precision, largestScale) ? { scale } : {};
}
function requireResolvable(type, names) {
    switch (type.kind) {
        case 'reference':
            resolveType(type, names);
            break;
        case 'record':
            for (const field of type.fields)
                requireResolvable(field.type, names);
            break;
        case 'array':
            requireResolvable(type.items, names);
            break;
        case 'map':
            requireResolvable(type.values, names);
            break;
        case 'union':
            for (const branch of type.branches)
                requireResolvable(branch, names);
            break;
    }
}
function fullName(name, namespace) {
    return name.includes('.') || namespace === '' ? name : `${namespace}.${name}`;
}
function namespaceOf(name) {
    return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}
function isPrimitive(name) {
    return primitives.has(name);
}
function isAttributes(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 54279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ utf8Text),
/* harmony export */   bS: () => (/* binding */ asBuffer),
/* harmony export */   cG: () => (/* binding */ utf8TextWithin),
/* harmony export */   tR: () => (/* binding */ invalidUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const replacement = '\ufffd';
/**
 * The text of UTF-8 bytes, or undefined when they are not UTF-8. Node puts U+FFFD in the place of what it cannot read,
 * so only a text that contains one needs the second, exact look.
 */
function utf8Text(bytes) {
    return utf8TextWithin(asBuffer(bytes), 0, bytes.length);
}
/** The same of the bytes [start, end). */
function utf8TextWithin(bytes, start, end) {
    const text = bytes.toString(undefined, start, end);
    return text.includes(replacement) && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)) ? undefined : text;
}
/** A Buffer over the same memory; nothing is copied. (Buffer.isBuffer takes 3 % of the time of a JSON record.) */
function asBuffer(bytes) {
    return bytes.constructor === Buffer
        ? bytes
        : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function invalidUtf8(bytes) {
    return { ok: false, cause: 'invalid-utf8', message: `not UTF-8 at byte ${firstInvalidByte(bytes)}` };
}
/** 0-based. The first U+FFFD of the decoded text that does not itself stand in the bytes (as EF BF BD). */
function firstInvalidByte(bytes) {
    const buffer = asBuffer(bytes);
    const text = buffer.toString();
    let byte = 0;
    let from = 0;
    for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, from)) {
        byte += Buffer.byteLength(text.slice(from, at));
        if (buffer.toString('latin1', byte, byte + 3) !== '\u00ef\u00bf\u00bd')
            return byte;
        byte += 3;
        from = at + 1;
    }
    return byte;
}


/***/ })

};
