export const id = 383;
export const ids = [383];
export const modules = {

/***/ 77681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Br: () => (/* reexport */ openDecoder),
  z7: () => (/* reexport */ readSampleFile)
});

// UNUSED EXPORTS: formats

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __webpack_require__(40515);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/decoders/utf8.ts

const replacement = '\ufffd';
/**
 * The text of UTF-8 bytes, or undefined when they are not UTF-8. Node puts U+FFFD in the place of what it cannot read,
 * so only a text that contains one needs the second, exact look.
 */
function utf8Text(bytes) {
    const text = asBuffer(bytes).toString();
    return text.includes(replacement) && !(0,external_node_buffer_.isUtf8)(bytes) ? undefined : text;
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

;// CONCATENATED MODULE: ./packages/decoders/avro-cursor.ts


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
        this.bytes = asBuffer(bytes);
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
        if (text.includes('\ufffd') && !(0,external_node_buffer_.isUtf8)(this.bytes.subarray(start, start + length))) {
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

;// CONCATENATED MODULE: ./packages/decoders/avro-schema.ts
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

;// CONCATENATED MODULE: ./packages/decoders/avro-reader.ts



/** Dates, times and timestamps stay the numbers they are stored as; decimals are read as `decimalValue` says. */
function avroReader(schema) {
    const cursor = new AvroCursor();
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
        const cursor = new AvroCursor();
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
        if (error instanceof DecodeFailure)
            return { ok: false, cause: error.cause, message: `${error.message}${where}` };
        return { ok: false, cause: 'schema-mismatch', message: `nested too deeply, or too large${where}` };
    }
    return { ok: false, cause: 'schema-mismatch', message: 'nested too deeply' };
}
function compile(schema, trace) {
    return compileType(schema.type, { names: schema.names, trace, records: new Map() });
}
function compileType(given, compilation) {
    const type = resolveType(given, compilation.names);
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
        throw new DecodeFailure('schema-mismatch', `the enum "${name}" has ${symbols.length} symbols, none with index ${index}`);
    };
}
function unionReader(branches) {
    return (cursor) => {
        const index = Number(cursor.readLong());
        const branch = branches[index];
        if (branch !== undefined)
            return branch(cursor);
        throw new DecodeFailure('schema-mismatch', `the union has ${branches.length} branches, none with index ${index}`);
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
    const type = resolveType(given, names);
    if (type.kind === 'null')
        return true;
    if (type.kind === 'fixed')
        return type.size === 0;
    if (type.kind !== 'record' || outer.has(type))
        return false;
    const inner = new Set([...outer, type]);
    return type.fields.every((field) => isZeroWidth(field.type, names, inner));
}

;// CONCATENATED MODULE: ./packages/decoders/avro.ts



/** Bare Avro binary, written with one schema that is known. */
function avroDecoder(read) {
    return { format: 'avro', decode: (bytes) => read(bytes, 0) };
}
/**
 * The reader of a schema that the user gave as a file.
 * @throws BadInputError when it is none, with its place when it is not even JSON.
 */
function schemaFileReader(text, file) {
    try {
        return avroReader(parseAvroSchema(text));
    }
    catch (error) {
        if (!(error instanceof AvroSchemaError))
            throw error;
        const problem = {
            code: 'avro-schema-invalid',
            message: `${file ?? 'The Avro schema'} is no Avro schema: ${error.message}.`,
        };
        if (file === undefined)
            throw new core/* BadInputError */.Ys(problem, { cause: error });
        const place = { file, ...(0,core/* lineIndex */.Dp)(text).positionAt(error.offset ?? 0) };
        throw new core/* BadInputError */.Ys({ ...problem, place }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./packages/decoders/framing.ts
const prefixLength = 5;
const guidLength = 16;
/**
 * How Confluent's serializers name a schema: by GUID in the record header `__value_schema_id` or `__key_schema_id`
 * (0x01 and 16 bytes, the payload then bare), else by a prefix of 0x00 and a 4-byte big-endian id. A header may hold the
 * prefix form too. Undefined when neither is there.
 */
function framingOf(bytes, headers, side) {
    const header = headers.length === 0 ? undefined : headerSchemaKey(headers, side);
    if (header !== undefined)
        return { key: header, payloadOffset: 0 };
    const id = prefixId(bytes);
    return id === undefined ? undefined : { key: id, payloadOffset: prefixLength };
}
/** The id of the 0x00 prefix. Ids are positive. */
function prefixId(bytes) {
    if (bytes.length < prefixLength || bytes[0] !== 0)
        return undefined;
    const [, first = 0, second = 0, third = 0, fourth = 0] = bytes;
    const id = (first << 24) | (second << 16) | (third << 8) | fourth;
    return id > 0 ? id : undefined;
}
function headerSchemaKey(headers, side) {
    const name = side === 'key' ? '__key_schema_id' : '__value_schema_id';
    const value = headers.findLast((header) => header.key === name)?.value;
    if (value === null || value === undefined)
        return undefined;
    if (value.length === prefixLength)
        return prefixId(value);
    return value[0] === 1 && value.length === guidLength + 1 ? guidText(value.subarray(1)) : undefined;
}
/** The 8-4-4-4-12 form of 16 bytes. */
function guidText(bytes) {
    const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

;// CONCATENATED MODULE: ./packages/decoders/registry-decoder.ts

/** Decodes records that name their schema; each schema is fetched once. */
function registryDecoder({ format, side, registry, readerOf, fallback }) {
    const readers = new Map();
    const loading = new Map();
    async function fetchReader(key) {
        const schema = registry === undefined ? undefined : await fetchSchema(registry, key);
        if (registry !== undefined && schema !== undefined)
            return readerOf(key, schema, registry);
        return fallback === undefined ? unknownSchema(key, registry) : { read: fallback };
    }
    return {
        format,
        missingSchema: (bytes, headers) => {
            const key = framingOf(bytes, headers, side)?.key;
            return key === undefined || readers.has(key) ? undefined : key;
        },
        loadSchema: async (key) => {
            if (readers.has(key))
                return;
            const started = loading.get(key) ?? fetchReader(key).then((reader) => void readers.set(key, reader));
            loading.set(key, started);
            await started.finally(() => loading.delete(key));
        },
        decode: (bytes, headers) => {
            const framing = framingOf(bytes, headers, side);
            if (framing === undefined)
                return noSchemaPrefix(bytes);
            const { key, payloadOffset } = framing;
            const reader = readers.get(key) ?? notLoaded(key);
            if (!('read' in reader))
                return reader;
            const decoded = reader.read(bytes, payloadOffset);
            return decoded.ok ? { ok: true, value: decoded.value, schemaId: key } : { ...decoded, schemaId: key };
        },
    };
}
function fetchSchema(registry, key) {
    return typeof key === 'number' ? registry.schemaById(key) : registry.schemaByGuid(key);
}
function unsupportedSchema(key, detail) {
    return { ok: false, cause: 'unsupported-schema-type', message: `schema ${key} is ${detail}`, schemaId: key };
}
function unknownSchema(key, registry) {
    const message = registry === undefined
        ? `the record names schema ${key}, and there is no schema registry to ask (schema-registry-url)`
        : `the schema registry has no schema ${key}`;
    return { ok: false, cause: 'unknown-schema-id', message, schemaId: key };
}
function notLoaded(key) {
    return { ok: false, cause: 'unknown-schema-id', message: `schema ${key} has not been fetched`, schemaId: key };
}
function noSchemaPrefix(bytes) {
    const found = bytes.length === 0 ? 'there are no bytes' : `it begins with byte ${bytes[0]}`;
    const message = `a registry's records begin with byte 0 and a schema id of 4 bytes; ${found}`;
    return { ok: false, cause: 'no-schema-prefix', message };
}

;// CONCATENATED MODULE: ./packages/decoders/avro-registry.ts



/**
 * Avro whose records name the schema they were written with. `fallback` reads those whose schema the registry does not
 * have, or all of them when there is no registry.
 */
function avroRegistryDecoder(registry, side, fallback) {
    return registryDecoder({ format: 'avro-registry', side, registry, readerOf, fallback });
}
async function readerOf(key, schema, registry) {
    if (schema.schemaType !== 'AVRO')
        return unsupportedSchema(key, notAvro(schema.schemaType));
    const resolved = await registry.resolve(schema);
    if (resolved === undefined) {
        const message = `the schema registry has schema ${key}, but not a schema that it refers to`;
        return { ok: false, cause: 'unknown-schema-id', message, schemaId: key };
    }
    try {
        return { read: avroReader(parseAvroSchema(resolved.schema, resolved.referenced)) };
    }
    catch (error) {
        if (!(error instanceof AvroSchemaError))
            throw error;
        return unsupportedSchema(key, `no Avro schema that can be read: ${error.message}`);
    }
}
function notAvro(type) {
    if (type === 'PROTOBUF')
        return 'a Protobuf schema; Protobuf is not read yet';
    if (type === 'JSON')
        return 'a JSON Schema, not an Avro schema; the format json-registry reads its records';
    return `of the type ${type}, which is not read`;
}

;// CONCATENATED MODULE: ./packages/decoders/bytes.ts
/** Bytes as they are; nothing is undecodable. */
function bytesDecoder() {
    return { format: 'bytes', decode: (bytes) => ({ ok: true, value: bytes }) };
}

;// CONCATENATED MODULE: ./packages/decoders/json.ts

/**
 * JSON (RFC 8259) in UTF-8. Of a key that is given twice the last one counts, as in every JavaScript and Java client.
 * NaN, Infinity, comments, trailing commas and a byte order mark are no JSON. Whole numbers beyond 2^53 become bigint.
 */
function jsonDecoder() {
    return { format: 'json', decode: decodeJson };
}
function decodeJson(bytes) {
    const text = utf8Text(bytes);
    if (text === undefined)
        return invalidUtf8(bytes);
    try {
        return { ok: true, value: mayHoldLargeInteger(bytes) ? parseKeepingIntegers(text) : JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, cause: 'invalid-json', message: reasonOf(text, error instanceof Error ? error.message : '') };
    }
}
const digits = 16;
/**
 * Whether a whole number beyond 2^53 may stand in the bytes. It has at least 16 digits in a row, and such a run covers
 * one of every 16 bytes and the seventh before or behind it, so looking at those is enough.
 */
function mayHoldLargeInteger(bytes) {
    for (let at = digits - 1; at < bytes.length; at += digits) {
        if (!isDigit(bytes[at]) || !(isDigit(bytes[at - 7]) || isDigit(bytes[at + 7])))
            continue;
        let end = at + 1;
        while (isDigit(bytes[end]))
            end += 1;
        let start = at;
        while (isDigit(bytes[start - 1]))
            start -= 1;
        if (end - start >= digits && isLargeInteger(bytes, start, end))
            return true;
    }
    return false;
}
/** Of a run of digits: not the start of a string, no fraction, no exponent, and more than 2^53 - 1. */
function isLargeInteger(bytes, start, end) {
    const before = String.fromCharCode(bytes[start - 1] ?? 32);
    const after = String.fromCharCode(bytes[end] ?? 32);
    if ('".'.includes(before) || '.eE'.includes(after))
        return false;
    let value = 0;
    for (let at = start; at < end; at += 1)
        value = value * 10 + ((bytes[at] ?? 0) - 48);
    return value > Number.MAX_SAFE_INTEGER;
}
function isDigit(code) {
    return code !== undefined && code >= 48 && code <= 57;
}
function parseKeepingIntegers(text) {
    const revive = (_key, value, { source }) => typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
        ? BigInt(source)
        : value;
    return JSON.parse(text, revive);
}
/** V8's messages quote the text; record values are masked by default, so only the reason and the position are taken over. */
function reasonOf(text, message) {
    if (text.trim() === '')
        return text === '' ? 'empty' : 'only white space';
    if (text.startsWith('\ufeff'))
        return 'starts with a byte order mark';
    const at = /at position (\d+)/.exec(message)?.[1];
    if (Number(at) >= text.length || /unexpected end|unterminated string/i.test(message)) {
        return `ends in the middle of a value, after ${text.length} characters`;
    }
    const word = /(?:^|[:,[]\s*)(NaN|-?Infinity|None|True|False|undefined)\b/.exec(text)?.[1];
    if (word !== undefined)
        return `${word} is no JSON value`;
    const where = at === undefined ? '' : ` at character ${at}`;
    if (/after JSON/.test(message))
        return `more text follows the value${where}`;
    const token = /unexpected token '(.)'/iu.exec(message)?.[1];
    if (token !== undefined)
        return `unexpected ${JSON.stringify(token)}${where}`;
    const reason = /^([^"]*?)(?: in JSON)? at position \d+/.exec(message)?.[1];
    return reason === undefined ? `malformed${where}` : `${reason.charAt(0).toLowerCase()}${reason.slice(1)}${where}`;
}

;// CONCATENATED MODULE: ./packages/decoders/json-registry.ts


/**
 * JSON behind a registry's prefix, as the JSON Schema serializers write it. The text is read without its schema, so
 * no registry is needed; with one, records whose schema is of another type are named instead of misread.
 */
function jsonRegistryDecoder(registry, side) {
    return registryDecoder({ format: 'json-registry', side, registry, readerOf: json_registry_readerOf, fallback: readJson });
}
const readJson = (bytes, offset) => decodeJson(offset === 0 ? bytes : bytes.subarray(offset));
async function json_registry_readerOf(key, schema) {
    if (schema.schemaType === 'JSON')
        return { read: readJson };
    const type = schema.schemaType === 'AVRO' ? 'an Avro schema' : `of the type ${schema.schemaType}`;
    return unsupportedSchema(key, `${type}, not a JSON Schema`);
}

;// CONCATENATED MODULE: ./packages/decoders/text.ts

/** UTF-8 text, the value being the string. */
function textDecoder() {
    return {
        format: 'string',
        decode: (bytes) => {
            const text = utf8Text(bytes);
            return text === undefined ? invalidUtf8(bytes) : { ok: true, value: text };
        },
    };
}

;// CONCATENATED MODULE: ./packages/decoders/formats.ts







/** Every format that is read. A new one is a file and a line here. */
const makers = {
    json: () => jsonDecoder(),
    'json-registry': ({ registry, side }) => jsonRegistryDecoder(registry, side),
    avro: ({ reader }) => avroDecoder(reader ?? missing('avro', 'the schema that the records were written with')),
    'avro-registry': ({ registry, side, reader }) => avroRegistryDecoder(registry, side, reader),
    string: () => textDecoder(),
    bytes: () => bytesDecoder(),
};
const formats = Object.keys(makers);
/** @throws BadInputError when the format needs what the context has not. */
function makeDecoder(format, context) {
    return makers[format](context);
}
function missing(format, what) {
    throw new core/* BadInputError */.Ys({
        code: 'decoder-needs-schema',
        message: `The format ${format} needs ${what}, and none is given.`,
        help: 'Give a schema file; records that name a schema of a registry are of the format avro-registry.',
    });
}

;// CONCATENATED MODULE: ./packages/decoders/detect.ts



/**
 * Decides in which format the keys or values of a topic are, by what most of the samples are evidence for. Empty ones
 * are none. Looks schemas up in the registry, no more than `largestLookup` of them.
 * @throws UnreachableError when the registry cannot be reached or refuses.
 */
async function detectFormat(given, context) {
    const samples = given.filter(({ bytes }) => bytes.length > 0);
    const count = (total) => `${total === samples.length && total > 1 ? 'all' : `${total} of`} ${samples.length} sampled ${context.side}s`;
    if (samples.length === 0)
        return withoutSamples(context);
    const evidence = [
        await namedEvidence(samples, context),
        avroEvidence(samples, context),
        jsonEvidence(samples, context),
        textEvidence(samples),
    ];
    const [best, next] = evidence.toSorted((left, right) => right.support - left.support);
    if (best === undefined || best.support === 0) {
        const what = context.reader === undefined ? 'neither text nor Avro that names its schema' : 'nothing that could be read';
        const format = context.reader === undefined ? 'bytes' : 'avro';
        return { format, decision: `${format}: ${count(samples.length)} are ${what}` };
    }
    const rest = next !== undefined && next.support > 0 && next.format !== best.format ? `, ${next.support} ${next.what}` : '';
    return { format: best.format, decision: `${best.format}: ${count(best.support)} ${best.what}${rest}` };
}
const none = { format: 'bytes', support: 0, what: '' };
function withoutSamples({ side, reader, registry }) {
    const nothing = `there is no ${side} to look at`;
    if (reader !== undefined)
        return { format: 'avro', decision: `avro: ${nothing}, and a schema file is given` };
    if (registry !== undefined) {
        return { format: 'avro-registry', decision: `avro-registry: ${nothing}, and a schema registry is given` };
    }
    return { format: 'json', decision: `json: ${nothing}, and neither a registry nor a schema file is given` };
}
const largestLookup = 20;
/** Records that name a schema of a registry. */
async function namedEvidence(samples, context) {
    const named = samples.flatMap(({ bytes, headers = [] }) => {
        const framing = framingOf(bytes, headers, context.side);
        return framing === undefined ? [] : [{ key: framing.key, bytes, payload: bytes.subarray(framing.payloadOffset) }];
    });
    if (named.length === 0)
        return none;
    return (await knownSchemaEvidence(named, context)) ?? unknownSchemaEvidence(named, context);
}
/** When the registry has most of the named schemas; their types decide. */
async function knownSchemaEvidence(named, { registry }) {
    if (registry === undefined)
        return undefined;
    const keys = byFrequency(named.map(({ key }) => key)).slice(0, largestLookup);
    const types = new Map();
    for (const key of keys) {
        const schema = typeof key === 'number' ? await registry.schemaById(key) : await registry.schemaByGuid(key);
        if (schema !== undefined)
            types.set(key, schema.schemaType);
    }
    const known = named.flatMap(({ key }) => types.get(key) ?? []);
    const [type] = byFrequency(known);
    if (type === undefined || known.length * 2 < named.length)
        return undefined;
    const schemas = [...types].map(([key, schemaType]) => `${key} ${schemaType}`).join(', ');
    const unread = type === 'PROTOBUF' ? '; Protobuf is not read yet' : '';
    const what = `name a schema that the registry has (${schemas}${unread})`;
    return { format: type === 'JSON' ? 'json-registry' : 'avro-registry', support: known.length, what };
}
/** Without the registry's word: a record that merely begins with byte 0 must not pass for one that names a schema. */
function unknownSchemaEvidence(named, { reader, registry }) {
    const ids = byFrequency(named.map(({ key }) => key));
    const shown = `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''}`;
    const json = named.filter(({ payload }) => jsonKind(payload) === 'structured').length;
    if (json * 2 > named.length)
        return { format: 'json-registry', support: json, what: `are JSON behind a schema id (${shown})` };
    if (reader !== undefined) {
        const framed = named.filter(({ payload }) => reader(payload, 0).ok).length;
        const plain = named.filter(({ bytes }) => reader(bytes, 0).ok).length;
        if (framed <= plain)
            return none;
        return { format: 'avro-registry', support: framed, what: `fit the schema file behind a schema id (${shown})` };
    }
    if (!looksLikeSchemaIds(named))
        return none;
    const asked = registry === undefined ? 'there is no schema registry to ask' : 'the registry does not have them';
    return { format: 'avro-registry', support: named.length, what: `begin with a schema id (${shown}), but ${asked}` };
}
/** A topic has few schemas and records of many lengths; whole numbers of 4 or 8 bytes have it the other way round. */
function looksLikeSchemaIds(named) {
    const distinct = new Set(named.map(({ key }) => key)).size;
    const areNumbers = named.every(({ bytes }) => bytes.length === 8);
    return !areNumbers && distinct <= Math.max(1, named.length / 4);
}
/** Bare Avro that the schema file reads to its last byte. */
function avroEvidence(samples, { reader }) {
    if (reader === undefined)
        return none;
    const support = samples.filter(({ bytes }) => reader(bytes, 0).ok).length;
    return { format: 'avro', support, what: 'are read to the last byte with the schema file' };
}
function jsonEvidence(samples, { side }) {
    const kinds = samples.map(({ bytes }) => jsonKind(bytes));
    const structured = kinds.filter((kind) => kind === 'structured').length;
    const scalar = kinds.filter((kind) => kind === 'scalar').length;
    // A key such as 42 is text to whoever wrote it; a value such as 42 may well be JSON.
    const support = structured > 0 || side === 'value' ? structured + scalar : 0;
    return { format: 'json', support, what: 'are JSON' };
}
function textEvidence(samples) {
    const support = samples.filter(({ bytes }) => isReadableText(bytes) && jsonKind(bytes) !== 'structured').length;
    return { format: 'string', support, what: 'are UTF-8 text' };
}
/** Objects, arrays and quoted strings are JSON beyond doubt, so is what begins like an object and breaks off. */
function jsonKind(bytes) {
    const decoded = decodeJson(bytes);
    if (!decoded.ok)
        return /^\s*\{\s*"/.test(asBuffer(bytes).toString('latin1', 0, 64)) ? 'structured' : undefined;
    const { value } = decoded;
    return (typeof value === 'object' && value !== null) || typeof value === 'string' ? 'structured' : 'scalar';
}
/** UTF-8 without control characters other than white space. */
function isReadableText(bytes) {
    const text = utf8Text(bytes);
    return text !== undefined && !/[^\P{Cc}\t\n\r]/u.test(text);
}
/** Distinct items, the most frequent first. */
function byFrequency(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return [...counts].sort(([, left], [, right]) => right - left).map(([item]) => item);
}

;// CONCATENATED MODULE: ./packages/decoders/open-decoder.ts




/**
 * The decoder for the keys or the values of one topic.
 * @throws BadInputError when the format needs a schema or a registry that is not given, or the schema is none;
 *   UnreachableError when the registry is needed to decide and cannot be reached.
 */
async function openDecoder(options) {
    const { format, side, registry, schemaText, schemaFile, samples, decided = false } = options;
    const reader = schemaText === undefined ? undefined : schemaFileReader(schemaText, schemaFile);
    const context = { side, registry, reader };
    if (format === 'avro-registry' && registry === undefined && reader === undefined && !decided)
        throw noRegistry();
    const needsEvidence = format === 'auto' || (format === 'avro' && reader !== undefined && !decided);
    if (!needsEvidence)
        return { decoder: makeDecoder(format, context), decision: `${format}: as the input says` };
    const detection = await detectFormat(samples, context);
    if (format === 'auto')
        return { decoder: makeDecoder(detection.format, context), decision: detection.decision };
    // With a schema file the records may still name a schema in front of the Avro bytes.
    const chosen = detection.format === 'avro-registry' ? detection : { format, decision: `${format}: as the input says` };
    return { decoder: makeDecoder(chosen.format, context), decision: chosen.decision };
}
function noRegistry() {
    return new core/* BadInputError */.Ys({
        code: 'decoder-needs-registry',
        message: 'The format avro-registry needs a schema registry, and none is given.',
        help: 'Give schema-registry-url, or a schema file that the records were written with.',
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/decoders/avro-container.ts





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
 * @throws BadInputError when the header is damaged, or names a codec or a schema that is not known.
 */
async function* avroContainer(source, path) {
    const { reader, decompress, sync } = await readHeader(source, path);
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
async function readHeader(source, path) {
    const { metadata, sync } = await readMetadata(source, path);
    const codec = metadata.get('avro.codec')?.toString() ?? 'null';
    const decompress = await decompressor(codec);
    if (decompress === undefined) {
        throw unreadable(path, `is compressed with ${JSON.stringify(codec)}, which is not read (${codecs.join(', ')} are)`);
    }
    try {
        const schema = parseAvroSchema(metadata.get('avro.schema')?.toString() ?? '');
        return { reader: avroSequenceReader(schema), decompress, sync };
    }
    catch (error) {
        if (error instanceof AvroSchemaError)
            throw unreadable(path, `holds no Avro schema: ${error.message}`);
        throw error;
    }
}
/** Looks further ahead until the whole header is there. */
async function readMetadata(source, path) {
    for (let wanted = 64 * 1024; wanted <= largestHeaderBytes; wanted *= 4) {
        const bytes = await source.peek(wanted);
        const parsed = parseMetadata(bytes);
        if (parsed instanceof DecodeFailure) {
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
    const cursor = new AvroCursor();
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
        if (error instanceof DecodeFailure)
            return error;
        throw error;
    }
}
/** Undefined at the end of the file. */
async function readBlock(source, sync) {
    const head = await source.peek(longestBlockHead);
    if (head.length === 0)
        return undefined;
    const cursor = new AvroCursor();
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
            return (bytes) => (0,external_node_zlib_.inflateRawSync)(bytes, limit);
        case 'zstandard':
            return (bytes) => (0,external_node_zlib_.zstdDecompressSync)(bytes, limit);
        case 'snappy': {
            const { snappyDecompress } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 25833));
            return (bytes) => snappyDecompress(bytes.subarray(0, -checksumLength));
        }
        default:
            return undefined;
    }
}
function unreadable(path, what) {
    return new core/* BadInputError */.Ys({ code: 'sample-file-format', message: `The Avro file ${path} ${what}.` });
}

;// CONCATENATED MODULE: ./packages/decoders/byte-source.ts
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

;// CONCATENATED MODULE: ./packages/decoders/sample-record.ts
/** A record of a text file beyond it is undecodable instead of filling the memory. */
const largestRecordBytes = 64 * 1024 * 1024;
const tooLarge = {
    ok: false,
    cause: 'invalid-json',
    message: `a record of more than ${largestRecordBytes / 1024 / 1024} MiB`,
};

;// CONCATENATED MODULE: ./packages/decoders/json-array.ts


const [quote, comma, backslash] = [0x22, 0x2c, 0x5c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
/**
 * The elements of a JSON array, one record each. Elements are told apart by the commas between them, so one that is
 * not JSON is an undecodable record and the next one is read again.
 */
async function* jsonArray(chunks) {
    const scanner = new ElementScanner();
    for await (const chunk of chunks)
        yield* scanner.push(chunk);
    yield* scanner.end();
}
class ElementScanner {
    state = 'before';
    /** Brackets open within the element, and whether a string is. */
    depth = 0;
    inString = false;
    escaped = false;
    line = 1;
    column = 1;
    startLine = 1;
    startColumn = 1;
    parts = [];
    size = 0;
    index = 0;
    *push(chunk) {
        let start = 0;
        for (let at = 0; at < chunk.length; at += 1) {
            const byte = chunk[at] ?? 0;
            if (this.isInElement()) {
                if (this.endsElement(byte)) {
                    this.keep(chunk.subarray(start, at));
                    yield this.record(byte);
                }
            }
            else if (!isWhiteSpace(byte)) {
                const record = this.begin(byte);
                if (record !== undefined)
                    yield record;
                if (this.isInElement())
                    start = at;
            }
            this.advance(byte);
        }
        if (this.isInElement())
            this.keep(chunk.subarray(start));
    }
    *end() {
        if (this.isInElement())
            yield this.record(comma);
        if (this.state !== 'after' && this.state !== 'done')
            yield this.unclosed();
    }
    isInElement() {
        return this.state === 'element';
    }
    /** Takes the first byte of something that is not white space; answers a record that is complete, or wrong, with it. */
    begin(byte) {
        this.startLine = this.line;
        this.startColumn = this.column;
        switch (this.state) {
            case 'before':
                if (byte === openBracket)
                    this.state = 'first';
                return undefined;
            case 'after':
                this.state = 'done';
                return this.placed({ ok: false, cause: 'invalid-json', message: 'more text follows the array' }, 0);
            case 'first':
            case 'next':
                if (byte === closeBracket && this.state === 'first') {
                    this.state = 'after';
                    return undefined;
                }
                if (byte === comma || byte === closeBracket)
                    return this.record(byte);
                this.state = 'element';
                this.endsElement(byte);
                return undefined;
            default:
                return undefined;
        }
    }
    /** Follows the brackets and strings of an element; whether the byte ends it. */
    endsElement(byte) {
        if (this.inString) {
            if (this.escaped)
                this.escaped = false;
            else if (byte === backslash)
                this.escaped = true;
            else if (byte === quote)
                this.inString = false;
            return false;
        }
        if (byte === quote)
            this.inString = true;
        else if (byte === openBracket || byte === openBrace)
            this.depth += 1;
        else if (this.depth === 0)
            return byte === comma || byte === closeBracket;
        else if (byte === closeBracket || byte === closeBrace)
            this.depth -= 1;
        return false;
    }
    keep(part) {
        this.size += part.length;
        if (this.size <= largestRecordBytes)
            this.parts.push(part);
    }
    /** The element that ends at `byte`. */
    record(byte) {
        const bytes = trimEnd(Buffer.concat(this.parts));
        const value = this.size > largestRecordBytes ? tooLarge : decodeJson(bytes);
        const record = this.placed(value, bytes.length);
        this.state = byte === closeBracket ? 'after' : 'next';
        this.parts = [];
        this.size = 0;
        this.depth = 0;
        this.inString = false;
        return record;
    }
    unclosed() {
        this.startLine = this.line;
        this.startColumn = this.column;
        return this.placed({ ok: false, cause: 'truncated', message: 'the file ends before the array does' }, 0);
    }
    placed(value, size) {
        const record = { index: this.index, value, size, line: this.startLine, column: this.startColumn };
        this.index += 1;
        return record;
    }
    /** Columns count UTF-16 units: none for the later bytes of a character, two for one beyond the basic plane. */
    advance(byte) {
        if (byte === 10) {
            this.line += 1;
            this.column = 1;
        }
        else if (byte < 0x80 || byte >= 0xc0) {
            this.column += this.state === 'before' && byte === 0xef ? 0 : byte >= 0xf0 ? 2 : 1;
        }
    }
}
function isWhiteSpace(byte) {
    return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function trimEnd(bytes) {
    let end = bytes.length;
    while (end > 0 && isWhiteSpace(bytes[end - 1] ?? 0))
        end -= 1;
    return bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./packages/decoders/json-lines.ts


const newline = 10;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
/**
 * The records of a text with one JSON value a line. Lines end with LF or CRLF; blank ones are skipped, as is a byte
 * order mark. A line that is not JSON is an undecodable record.
 */
async function* jsonLines(chunks) {
    let line = 0;
    let index = 0;
    for await (const bytes of splitLines(chunks)) {
        line += 1;
        const start = firstCharacter(bytes, line === 1 ? byteOrderMarkLength(bytes) : 0);
        if (start === undefined)
            continue;
        const column = start + 1 - (line === 1 ? byteOrderMarkLength(bytes) : 0);
        yield { index, value: decodeLine(bytes.subarray(start)), size: bytes.length - start, line, column };
        index += 1;
    }
}
function decodeLine(bytes) {
    return bytes.length > largestRecordBytes ? tooLarge : decodeJson(bytes);
}
/** Lines without their LF; of one that is too long just enough to tell. */
async function* splitLines(chunks) {
    let begun = [];
    let begunBytes = 0;
    for await (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
            const rest = chunk.subarray(start, end);
            yield begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
            begun = [];
            begunBytes = 0;
            start = end + 1;
        }
        if (start < chunk.length && begunBytes <= largestRecordBytes) {
            begun.push(chunk.subarray(start));
            begunBytes += chunk.length - start;
        }
    }
    if (begun.length > 0)
        yield Buffer.concat(begun);
}
function byteOrderMarkLength(bytes) {
    return byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
}
/** Where something other than white space begins. */
function firstCharacter(bytes, from) {
    for (let at = from; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte !== 32 && byte !== 9 && byte !== 13)
            return at;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/decoders/sample-file.ts






/** Enough of a file to tell what it is. */
const evidenceBytes = 256 * 1024;
/**
 * The records of a sample file, one after the other, never holding much more than one (of an Avro file: one block):
 * JSON lines (each line that is not blank is the value of a record), a JSON array (each element is one), or an Avro
 * container file. What cannot be decoded is a record all the same.
 * @throws BadInputError when the file cannot be read or is none of these.
 */
async function* readSampleFile(ports, path) {
    const source = new ByteSource(ports.files.readChunks(path));
    try {
        const start = await source.peek(evidenceBytes);
        refuseOther(start, path);
        if (isAvroContainer(start))
            yield* avroContainer(source, path);
        else if (isJsonArray(start, path))
            yield* jsonArray(source.rest());
        else
            yield* jsonLines(source.rest());
    }
    finally {
        await source.close();
    }
}
/** Whether the elements of an array are meant, rather than lines that are arrays. */
function isJsonArray(start, path) {
    if (/\.(jsonl|ndjson)$/i.test(path))
        return false;
    const text = start.toString().trimStart();
    if (!text.startsWith('['))
        return false;
    const line = /^.*/.exec(text)?.[0] ?? '';
    const more = text.slice(line.length).trim() !== '';
    return !(more && decodeJson(Buffer.from(line)).ok);
}
const refused = [
    [[0xff, 0xfe], 'text in UTF-16', 'Save it as UTF-8.'],
    [[0xfe, 0xff], 'text in UTF-16', 'Save it as UTF-8.'],
    [[0x1f, 0x8b], 'compressed (gzip)', 'Decompress it first.'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'compressed (zstd)', 'Decompress it first.'],
    [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive', 'Unpack it first.'],
    [[0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'Convert it to JSON lines or Avro.'],
];
function refuseOther(start, path) {
    const found = refused.find(([magic]) => magic.every((byte, index) => start[index] === byte));
    if (found === undefined)
        return;
    const [, what, help] = found;
    const message = `The sample file ${path} is ${what}: expected JSON lines, a JSON array or an Avro container file.`;
    throw new core/* BadInputError */.Ys({ code: 'sample-file-format', message, help });
}

;// CONCATENATED MODULE: ./packages/decoders/index.ts






/***/ }),

/***/ 80449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cel),
/* harmony export */   v: () => (/* binding */ loadCel)
/* harmony export */ });
let loaded;
async function loadCel() {
    loaded ??= await Promise.all(/* import() */[__webpack_require__.e(20), __webpack_require__.e(575)]).then(__webpack_require__.bind(__webpack_require__, 44575));
    return loaded;
}
/** The engine that `loadCel` has loaded in this thread. */
function cel() {
    if (loaded === undefined)
        throw new Error('the CEL engine is used before it is loaded');
    return loaded;
}


/***/ }),

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

/***/ 86072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ formatFieldPath)
/* harmony export */ });
/** `bitcoin.usd`, `items[].id`, `prices{}.usd`; the key side starts with `key`. Names that are no identifiers are quoted. */
function formatFieldPath(side, path) {
    const steps = path.map((step, index) => {
        if (typeof step !== 'string')
            return step.each === 'item' ? '[]' : '{}';
        const name = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? step : JSON.stringify(step);
        return index === 0 ? name : `.${name}`;
    });
    const joined = steps.join('');
    if (side === 'value')
        return joined === '' ? 'value' : joined;
    return joined === '' ? 'key' : `key.${joined}`;
}


/***/ }),

/***/ 49339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ integerBounds)
/* harmony export */ });
/** The range of an integer format of ODCS: i8 to i128 and u8 to u128. Undefined for any other word. */
function integerBounds(format) {
    const [, sign, bits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
    if (bits === undefined)
        return undefined;
    const width = BigInt(bits);
    return sign === 'u'
        ? { minimum: 0n, maximum: 2n ** width - 1n }
        : { minimum: -(2n ** (width - 1n)), maximum: 2n ** (width - 1n) - 1n };
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

/***/ 61174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hm: () => (/* binding */ celEngine),
  yi: () => (/* binding */ compileCelRule),
  EW: () => (/* binding */ mentionsCel)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __webpack_require__(40515);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/quality/cel/engine.ts
var engine = __webpack_require__(80449);
// EXTERNAL MODULE: ./packages/quality/check-definition.ts
var check_definition = __webpack_require__(86072);
// EXTERNAL MODULE: ./packages/quality/contract/fields.ts + 2 modules
var contract_fields = __webpack_require__(79893);
// EXTERNAL MODULE: ./packages/quality/contract/reader.ts
var contract_reader = __webpack_require__(41560);
// EXTERNAL MODULE: ./packages/quality/contract/shapes.ts
var shapes = __webpack_require__(90201);
;// CONCATENATED MODULE: ./packages/quality/contract/text-place.ts

/**
 * The place of one character of a text value, in whatever form of YAML it is written: plain, quoted with escapes, or a
 * block that is indented and folded. The place of the whole value when its writing cannot be followed.
 */
function placeInText(document, path, text, offset) {
    const whole = document.placeOf(path);
    const lines = (0,core/* lineIndex */.Dp)(document.text);
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

// EXTERNAL MODULE: ./packages/quality/contract/thresholds.ts
var thresholds = __webpack_require__(88711);
// EXTERNAL MODULE: ./packages/quality/contract/topic-checks.ts
var topic_checks = __webpack_require__(5100);
;// CONCATENATED MODULE: ./packages/quality/contract/custom/cel.ts










/** The engine word of rules in CEL: the implementation is an expression, or a mapping with one. */
const celEngine = 'cel';
/** Whether a text may be a contract with such rules, so that the engine must be loaded before `loadContract`. */
function mentionsCel(text) {
    return /\bcel\b/i.test(text);
}
const shape = schemas/* strictObject */.rej({
    expression: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().optional(),
    ...shapes/* operatorKeys */.ds,
    unit: schemas/* string */.YjP().optional(),
});
const misplacedKeys = {
    severity: '"severity" belongs to the rule: write it beside implementation.',
    name: '"name" belongs to the rule: write it beside implementation.',
};
/** Compiles one rule in CEL. Problems of the expression are shown at the character where they are. */
function compileCelRule(topic, rule, implementation) {
    if (typeof implementation !== 'string' && !(0,contract_reader/* isMapping */.pi)(implementation))
        return;
    const { reader } = topic;
    const path = [...rule.documentPath, 'implementation'];
    const isText = typeof implementation === 'string';
    const subject = `${rule.subject}, implementation`;
    const given = isText
        ? { expression: implementation }
        : (0,contract_reader/* readNode */.XH)(reader, implementation, path, shape, { subject, misplacedKeys });
    if (given === undefined || typeof given.expression !== 'string')
        return;
    const { expression } = given;
    const at = isText ? path : [...path, 'expression'];
    const examined = (0,engine/* cel */.L)().examine(expression, ['message', 'value', ...(0,engine/* cel */.L)().recordVariables], 'mixed');
    const threshold = (0,thresholds/* readThreshold */.WS)(reader, given, path, subject);
    if (!examined.ok) {
        for (const problem of examined.problems)
            (0,contract_reader/* addProblem */.F3)(reader, remarkOn(topic, rule, problem, expression, at));
        return;
    }
    if (threshold === undefined && (0,thresholds/* operatorsOf */.Rj)(given).length > 0)
        return;
    const target = rule.field?.path ?? [];
    warnOfUnknownFields(topic, rule, examined.references, expression, at);
    (0,topic_checks/* addCheck */.wf)(topic, {
        rule: {
            kind: 'cel',
            expression,
            ...(typeof given.message === 'string' ? { message: given.message } : {}),
            doubles: doublesOf(topic, examined.references, target),
            shows: fieldsToShow(topic, examined.references),
            iterates: examined.references.iterates,
        },
        label: rule.words.label ?? celEngine,
        name: rule.words.name ?? `${(0,topic_checks/* fieldName */.w5)(target)} fulfils ${expression.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}`,
        path: target,
        documentPath: rule.documentPath,
        severity: rule.words.severity,
        ...(rule.words.dimension === undefined ? {} : { dimension: rule.words.dimension }),
        ...(threshold === undefined ? {} : { threshold }),
        sensitive: (0,topic_checks/* isSensitiveAt */.Sd)(topic.object.fields, target),
    });
}
function remarkOn(topic, rule, problem, expression, at) {
    return {
        code: problem.code,
        message: `${rule.subject}: ${problem.message}.`,
        path: at,
        place: placeInText(topic.reader.document, at, expression, problem.offset),
        help: 'docs/own-checks.md names the variables and functions of an expression.',
    };
}
/** The fields that hold doubles below the ones that the expression names. */
function doublesOf(topic, { fields, variables }, target) {
    const named = new Set(fields.filter(({ variable }) => variable === 'message').map(({ path }) => path[0]));
    const wantsAll = variables.has('message') && fields.every(({ variable }) => variable !== 'message');
    const doubles = [];
    for (const field of (0,contract_fields/* walkFields */.Fe)(topic.object.fields)) {
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
        .map(({ path }) => [(0,check_definition/* formatFieldPath */.v)('value', path), path]));
    return [...paths.values()].slice(0, mostShown);
}
/** The field, one that encloses it, or one within it must never be shown. */
function holdsSensitive(fields, path) {
    if ((0,topic_checks/* isSensitiveAt */.Sd)(fields, path))
        return true;
    for (const field of (0,contract_fields/* walkFields */.Fe)(fields)) {
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
        (0,contract_reader/* addWarning */.Af)(topic.reader, {
            code: 'unknown-field',
            message: `${rule.subject}: the contract describes no field "${name}" there.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
            path: at,
            place: placeInText(topic.reader.document, at, expression, offset),
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
            const [near] = (0,core/* nearestNames */.LE)(name, level.map((field) => field.name));
            return { name, offset: offsets[index] ?? 0, near };
        }
        level = found.children;
    }
    return undefined;
}


/***/ }),

/***/ 75384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nn: () => (/* binding */ compileCustomCheck),
  sJ: () => (/* binding */ customEngine)
});

// UNUSED EXPORTS: customCheckNames

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __webpack_require__(40515);
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
const checks = { ...valueChecks, ...timeChecks, ...recordChecks };
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
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40515);
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

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __webpack_require__(40515);
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
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40515);
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

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __webpack_require__(40515);
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
// EXTERNAL MODULE: ./packages/quality/contract/custom/cel.ts + 1 modules
var cel = __webpack_require__(61174);
// EXTERNAL MODULE: ./packages/quality/contract/custom/engine.ts + 4 modules
var custom_engine = __webpack_require__(75384);
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
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40515);
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

/***/ 18948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   Z: () => (/* binding */ readPattern)
/* harmony export */ });
/* harmony import */ var _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91895);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41560);


/**
 * The regular expression of a contract's pattern: ECMA-262, unanchored, with Unicode semantics as JSON Schema asks for;
 * a pattern that only the older semantics accept (a needless escape as `\-`) is read by those.
 * @throws SyntaxError for a pattern that is none; the contract's loader reports it first.
 */
function compilePattern(pattern) {
    return new RegExp(pattern, patternProblem(pattern, true) === undefined ? 'u' : '');
}
/** The pattern when it is a regular expression; else a problem that points at the wrong character. */
function readPattern(reader, pattern, path, subject) {
    if (patternProblem(pattern, true) === undefined)
        return pattern;
    const problem = patternProblem(pattern, false);
    if (problem === undefined)
        return pattern;
    (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .addProblem */ .F3)(reader, {
        code: 'invalid-pattern',
        message: `${subject} is not a regular expression: ${problem.reason} at character ${problem.index + 1} of ${JSON.stringify(pattern)}.`,
        path,
        place: placeInside(reader, path, pattern, problem.index),
        help: 'Patterns are ECMA-262 (JavaScript) regular expressions.',
    });
    return undefined;
}
function patternProblem(pattern, unicode) {
    const validator = new _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpValidator */ .Qu({ ecmaVersion: 2025 });
    try {
        validator.validatePattern(pattern, 0, pattern.length, { unicode });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _eslint_community_regexpp__WEBPACK_IMPORTED_MODULE_0__/* .RegExpSyntaxError */ .vk))
            throw error;
        const reason = error.message.slice(error.message.lastIndexOf(': ') + 2);
        return { index: Math.min(error.index, Math.max(pattern.length - 1, 0)), reason: reason.toLowerCase() };
    }
}
/** The place of one character of a value that stands in one line as it is; else the place of the value. */
function placeInside(reader, path, text, index) {
    const place = reader.document.placeOf(path);
    const width = (place.endColumn ?? place.column) - place.column;
    const quotes = width === text.length + 2 ? 1 : width === text.length ? 0 : undefined;
    if (quotes === undefined || place.endLine !== place.line)
        return place;
    const column = place.column + quotes + index;
    return { ...place, column, endColumn: column + 1 };
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

/***/ 41560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ addWarning),
/* harmony export */   F3: () => (/* binding */ addProblem),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   XH: () => (/* binding */ readNode),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40515);

function addProblem(reader, remark) {
    reader.problems.push(problemOf(reader, remark));
}
function addWarning(reader, remark) {
    reader.warnings.push(problemOf(reader, remark));
}
function problemOf(reader, { code, message, path, target, place, help }) {
    return {
        code,
        message,
        place: place ?? reader.document.placeOf(path, target),
        ...(help === undefined ? {} : { help }),
    };
}
function isMapping(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/**
 * Reads one mapping of the contract. Every problem is noted at its place; answered are the keys that are right, so that
 * reading goes on and finds what else is wrong. Undefined when there is no mapping to read.
 */
function readNode(reader, value, path, shape, options) {
    const { subject, unknownKeys = 'error' } = options;
    if (!isMapping(value)) {
        const found = value === null ? 'empty' : shown(value);
        addProblem(reader, { code: 'invalid-value', message: `${subject} is ${found}: expected a mapping.`, path });
        return undefined;
    }
    const placed = withoutMisplaced(reader, value, path, shape, options);
    const node = {
        ...reader.document,
        value: placed,
        placeOf: (below, target) => reader.document.placeOf([...path, ...below], target),
    };
    const validated = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .validateDocument */ .mv)(node, shape);
    if (validated.ok)
        return validated.value;
    for (const problem of validated.problems) {
        const list = problem.code === 'unknown-key' && unknownKeys === 'warning' ? reader.warnings : reader.problems;
        list.push({ ...problem, message: `${subject}: ${lowerFirst(problem.message)}` });
    }
    return validPart(placed, shape);
}
/** Reports the keys that belong elsewhere, and answers the mapping without them. */
function withoutMisplaced(reader, value, path, shape, { subject, misplacedKeys = {}, unknownKeys }) {
    const misplaced = Object.keys(value).filter((key) => Object.hasOwn(misplacedKeys, key) && !Object.hasOwn(shape.shape, key));
    if (misplaced.length === 0)
        return value;
    for (const key of misplaced) {
        const message = `${subject}: ${misplacedKeys[key]}`;
        const remark = { code: 'misplaced-key', message, path: [...path, key], target: 'key' };
        if (unknownKeys === 'warning')
            addWarning(reader, remark);
        else
            addProblem(reader, remark);
    }
    return Object.fromEntries(Object.entries(value).filter(([key]) => !misplaced.includes(key)));
}
function lowerFirst(message) {
    return message.startsWith('Unknown') ? `u${message.slice(1)}` : message;
}
function validPart(value, shape) {
    const schemas = shape.shape;
    const part = {};
    for (const [key, schema] of Object.entries(schemas)) {
        if (!Object.hasOwn(value, key))
            continue;
        const parsed = schema.safeParse(value[key]);
        if (parsed.success)
            part[key] = parsed.data;
    }
    return part;
}
/** A value of the contract in a message. YAML aliases can make a value that holds itself, so it is not looked into. */
function shown(value) {
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (isMapping(value))
        return 'a mapping';
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
/** The items of a list, each with its path; none when the key is absent or holds something else (already reported). */
function itemsOf(value, path) {
    return Array.isArray(value) ? value.map((item, index) => ({ value: item, path: [...path, index] })) : [];
}
/** `one of "a", "b"`, with a suggestion when the given word is near one of them. */
function oneOf(words, given) {
    const list = words.map((word) => `"${word}"`).join(', ');
    return `expected one of ${list}.${given === undefined ? '' : (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(given, words)}`;
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
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40515);
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

/***/ 88711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   II: () => (/* binding */ operators),
/* harmony export */   Rj: () => (/* binding */ operatorsOf),
/* harmony export */   WS: () => (/* binding */ readThreshold)
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
    const unit = readUnit(reader, rule, path, subject);
    const value = readOperand(reader, rule[operator], [...path, operator], operator, subject);
    if (value === undefined || unit === undefined)
        return undefined;
    const threshold = { operator, value, unit };
    return isPossible(reader, threshold, [...path, operator], subject) ? threshold : undefined;
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
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40515);
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


/***/ }),

/***/ 39290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openDecoders)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_decoders__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77681);

/**
 * The decoders that a plan describes; `auto` is decided from the samples.
 * @throws BadInputError and UnreachableError as `openDecoder` does.
 */
async function openDecoders(plan, samples, registry) {
    const value = await openSide('value', plan.value, samples.value, registry);
    if (plan.key === undefined) {
        return { decoders: { value: value.decoder }, plan: { value: value.plan }, decisions: [value.decision] };
    }
    const key = await openSide('key', plan.key, samples.key, registry);
    return {
        decoders: { value: value.decoder, key: key.decoder },
        plan: { value: value.plan, key: key.plan },
        decisions: [value.decision, key.decision],
    };
}
async function openSide(side, plan, samples, registry) {
    const { decoder, decision } = await (0,_kafka_dataops_decoders__WEBPACK_IMPORTED_MODULE_0__/* .openDecoder */ .Br)({
        ...plan,
        side,
        samples,
        ...(registry === undefined ? {} : { registry }),
    });
    return {
        decoder,
        plan: { ...plan, format: decoder.format, decided: true },
        decision: `${side === 'key' ? 'Keys' : 'Values'} are read as ${decision}.`,
    };
}


/***/ }),

/***/ 94037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ inspectChunk),
  B: () => (/* binding */ inspectRecords)
});

// EXTERNAL MODULE: ./packages/kafka/index.ts + 37 modules
var kafka = __webpack_require__(58163);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
var external_node_vm_default = /*#__PURE__*/__webpack_require__.n(external_node_vm_);
;// CONCATENATED MODULE: ./packages/quality/bounded-run.ts

/** Milliseconds. A normal check takes microseconds for a record; one that needs longer than this never comes back. */
const recordLimitMs = 1_000;
/** Milliseconds before the guard looks at what takes a share of records so long. */
const shareLimitMs = 5_000;
/**
 * Inspects records on which a check may loop for ever (a pattern that backtracks, a rule of the user). A share that takes
 * too long is interrupted and the record at which it stood is tried alone: a check that does not finish even that is
 * taken out of the run with an error of its own, everything else goes on where it stood.
 */
function inspectBounded(inspection, visit) {
    const { cursor } = inspection;
    const firstSequence = cursor.sequence + 1;
    let finished = 0;
    const showFrom = (record, index) => {
        if (index < finished)
            return;
        if (cursor.sequence === firstSequence + index)
            inspection.inspectAgain(record);
        else
            inspection.inspect(record);
        finished++;
    };
    while (!runBounded(() => visitIndexed(visit, showFrom), shareLimitMs)) {
        const hasBegun = cursor.sequence === firstSequence + finished;
        if (hasBegun)
            breakOffLoopingChecks(inspection, visit, finished);
    }
}
function breakOffLoopingChecks(inspection, visit, at) {
    const { cursor } = inspection;
    visitIndexed(visit, (record, index) => {
        if (index !== at)
            return;
        let looping = loopingCheck(inspection, record);
        while (looping !== undefined) {
            looping.breakOff(`took more than ${recordLimitMs / 1_000} s for one record`, cursor);
            looping = loopingCheck(inspection, record);
        }
    });
}
function loopingCheck(inspection, record) {
    inspection.cursor.suspect = undefined;
    return runBounded(() => inspection.tryAgain(record), recordLimitMs) ? undefined : inspection.cursor.suspect;
}
function visitIndexed(visit, show) {
    let index = 0;
    visit((record) => show(record, index++));
}
const guarded = { run: () => { } };
let context;
let script;
/**
 * Runs to the end and answers true, or stops it after a time and answers false. The stop is V8's own, which also ends a
 * regular expression. Costs 0.1 ms, the first time in a thread 2 ms.
 */
function runBounded(run, limitMs) {
    context ??= external_node_vm_default().createContext(guarded);
    script ??= new (external_node_vm_default()).Script('run()');
    guarded.run = run;
    try {
        script.runInContext(context, { timeout: limitMs });
        return true;
    }
    catch (error) {
        if (isTimeout(error))
            return false;
        throw error;
    }
}
/** The error belongs to the other context, so it is no instance of this one's Error. */
function isTimeout(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

;// CONCATENATED MODULE: ./packages/quality/inspect-records.ts


/** Inspects the records of one fetched chunk. */
async function inspectChunk(inspection, chunk) {
    const { state } = inspection;
    const before = state.read;
    await inspectRecords(inspection, (show) => (0,kafka/* visitRecords */.OZ)(chunk, show));
    const { partition } = chunk;
    state.readOfPartition.set(partition, (state.readOfPartition.get(partition) ?? 0) + state.read - before);
}
/**
 * Inspects records in their order. From the first one whose schema is not there yet the rest waits as copies until the
 * schemas are loaded; `visit` must show the same records every time.
 * @throws UnreachableError when the schema registry cannot be asked.
 */
async function inspectRecords(inspection, visit) {
    const run = inspection.mayLoop
        ? (show) => inspectBounded(inspection, show)
        : (show) => show((record) => inspection.inspect(record));
    if (!inspection.mayMissSchemas) {
        run(visit);
        return;
    }
    let waiting = [];
    run((show) => {
        waiting = [];
        visit((record) => {
            if (waiting.length > 0 || inspection.missingSchema(record) !== undefined)
                waiting.push(copyOf(record));
            else
                show(record);
        });
    });
    if (waiting.length === 0)
        return;
    for (const record of waiting)
        await loadSchemas(inspection, record);
    run((show) => waiting.forEach(show));
}
/** A key and a value may each miss one. */
async function loadSchemas(inspection, record) {
    for (let missing = inspection.missingSchema(record); missing; missing = inspection.missingSchema(record)) {
        await missing.decoder.loadSchema?.(missing.schema);
    }
}
function copyOf(record) {
    return {
        partition: record.partition,
        offset: record.offset,
        timestamp: record.timestamp,
        timestampType: record.timestampType,
        key: record.key?.slice() ?? null,
        value: record.value?.slice() ?? null,
        headers: record.headers.map(({ key, value }) => ({ key, value: value?.slice() ?? null })),
        size: record.size,
    };
}


/***/ }),

/***/ 34300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openInspection)
});

// EXTERNAL MODULE: ./packages/quality/cel/engine.ts
var engine = __webpack_require__(80449);
// EXTERNAL MODULE: ./packages/quality/cel/field-types.ts
var field_types = __webpack_require__(37247);
// EXTERNAL MODULE: ./packages/quality/check-definition.ts
var check_definition = __webpack_require__(86072);
;// CONCATENATED MODULE: ./packages/quality/checks/check.ts
function checkKind(kind) {
    return (definition, setup) => {
        const state = kind.start();
        const mayLoop = kind.mayLoop?.(definition) ?? false;
        const check = {
            definition,
            scope: kind.scope?.(definition) ?? 'field',
            mayLoop,
            needsOrder: kind.needsOrder ?? false,
            observe: kind.observer(definition, state, setup),
            state,
            merge: (other) => kind.merge(state, other, setup),
            conclude: (moment) => state.tally.broken === undefined
                ? kind.conclude(definition, state, moment, setup)
                : { status: 'error', tally: state.tally, reason: state.tally.broken.reason },
            breakOff(reason, cursor) {
                const { partition, offset } = cursor.record;
                state.tally.broken = { reason, partition, offset };
                check.observe = () => false;
            },
        };
        if (mayLoop)
            check.observe = suspected(check, check.observe);
        return check;
    };
}
/** Names the check while it works, so that whoever interrupts it knows which one it was. */
function suspected(check, observe) {
    return (value, cursor) => {
        cursor.suspect = check;
        const failed = observe(value, cursor);
        cursor.suspect = undefined;
        return failed;
    };
}

;// CONCATENATED MODULE: ./packages/quality/checks/field-at.ts
/** The value at a path of field names; undefined when there is none. */
function fieldAt(value, path) {
    let at = value;
    for (const step of path) {
        if (typeof at !== 'object' || at === null || typeof step !== 'string' || !Object.hasOwn(at, step))
            return undefined;
        at = at[step];
    }
    return at;
}

;// CONCATENATED MODULE: ./packages/quality/checks/rate.ts
/** Passed when nothing failed, or when what failed is within the threshold. */
function concludeRate(tally, threshold) {
    const allowed = threshold === undefined ? {} : { threshold: describeThreshold(threshold) };
    if (tally.evaluated === 0)
        return { status: 'skipped', tally, reason: 'no data: nothing to evaluate', ...allowed };
    if (threshold === undefined)
        return { status: tally.failed === 0 ? 'passed' : 'failed', tally };
    const measured = measure(tally, threshold.unit);
    return { status: holds(measured, threshold) ? 'passed' : 'failed', tally, ...allowed };
}
/** Failing records, or their percentage of those evaluated. */
function measure(tally, unit) {
    return unit === 'rows' ? tally.failed : (100 * tally.failed) / tally.evaluated;
}
/** The operators of ODCS 3.1; both ends of a between belong to it, as datacontract-cli measures. */
function holds(measured, threshold) {
    const [low, high] = typeof threshold.value === 'number' ? [threshold.value, threshold.value] : threshold.value;
    switch (threshold.operator) {
        case 'mustBe':
            return measured === low;
        case 'mustNotBe':
            return measured !== low;
        case 'mustBeGreaterThan':
            return measured > low;
        case 'mustBeGreaterOrEqualTo':
            return measured >= low;
        case 'mustBeLessThan':
            return measured < low;
        case 'mustBeLessOrEqualTo':
            return measured <= low;
        case 'mustBeBetween':
            return measured >= low && measured <= high;
        case 'mustNotBeBetween':
            return measured < low || measured > high;
    }
}
const words = {
    mustBe: 'exactly',
    mustNotBe: 'not',
    mustBeGreaterThan: 'more than',
    mustBeGreaterOrEqualTo: 'at least',
    mustBeLessThan: 'less than',
    mustBeLessOrEqualTo: 'at most',
    mustBeBetween: 'between',
    mustNotBeBetween: 'not between',
};
/** `at least 100`, `between 0 and 5`. */
function describeMeasure({ operator, value }) {
    return `${words[operator]} ${typeof value === 'number' ? value : value.join(' and ')}`;
}
/** `at most 1 % failing`, `between 0 and 5 records failing`. */
function describeThreshold({ operator, value, unit }) {
    return `${describeMeasure({ operator, value })}${unit === 'percent' ? ' %' : value === 1 ? ' record' : ' records'} failing`;
}

;// CONCATENATED MODULE: ./packages/quality/shown-value.ts
const longestShown = 120;
/** A value as text for people, cut to 120 characters: only where values may be shown. */
function shownValue(value) {
    const text = value instanceof Uint8Array ? `0x${Buffer.from(value.subarray(0, longestShown)).toString('hex')}` : plainText(value);
    return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
function plainText(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, longestShown + 1));
    if (typeof value === 'object' && value !== null) {
        return JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? String(item) : item));
    }
    return String(value);
}
/** What may be said of a masked value: its type and, of texts and collections, how long it is. */
function maskedValue(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return `a text of ${counted(value.length, 'character')} (masked)`;
    if (value instanceof Uint8Array)
        return `${counted(value.length, 'byte')} (masked)`;
    if (Array.isArray(value))
        return `an array of ${counted(value.length, 'item')} (masked)`;
    if (typeof value === 'object')
        return `an object with ${counted(Object.keys(value).length, 'field')} (masked)`;
    return `a ${typeName(value)} (masked)`;
}
/** The type of a decoded value in words: `null`, `boolean`, `number`, `string`, `bytes`, `array`, `object`. */
function typeName(value) {
    if (value === null)
        return 'null';
    if (value === undefined)
        return 'absent';
    if (Array.isArray(value))
        return 'array';
    if (value instanceof Uint8Array)
        return 'bytes';
    return typeof value === 'bigint' ? 'number' : typeof value;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./packages/quality/checks/tally.ts

function newTally() {
    return { evaluated: 0, failed: 0, causes: new Map(), examples: [], lastEvaluated: -1, lastFailed: -1 };
}
/** The record has something for the check to judge. */
function countEvaluated(tally, cursor) {
    if (tally.lastEvaluated === cursor.sequence)
        return;
    tally.lastEvaluated = cursor.sequence;
    tally.evaluated++;
}
/** The record fails. Several failing values of one record count once, for each cause they have. */
function countFailure(tally, cursor, failure, setup, identity) {
    const isNew = tally.lastFailed !== cursor.sequence;
    if (isNew) {
        tally.lastFailed = cursor.sequence;
        tally.failed++;
    }
    const known = tally.causes.get(failure.cause);
    if (known?.lastCounted === cursor.sequence)
        return;
    const witness = witnessOf(cursor, failure, setup, identity);
    if (known === undefined) {
        tally.causes.set(failure.cause, { count: 1, first: witness, last: witness, lastCounted: cursor.sequence });
    }
    else {
        known.count++;
        known.lastCounted = cursor.sequence;
        if (compareWitnesses(witness, known.first) < 0)
            known.first = witness;
        if (compareWitnesses(witness, known.last) > 0)
            known.last = witness;
    }
    if (isNew)
        addExample(tally, witness, setup.examples);
}
function addExample(tally, witness, limit) {
    const { examples } = tally;
    const last = examples.at(-1);
    if (examples.length >= limit && (last === undefined || compareWitnesses(witness, last) > 0))
        return;
    const at = examples.findLastIndex((example) => compareWitnesses(example, witness) <= 0) + 1;
    examples.splice(at, 0, witness);
    if (examples.length > limit)
        examples.pop();
}
function witnessOf(cursor, failure, setup, identity) {
    const { record } = cursor;
    const show = setup.showValues && identity.sensitive !== true;
    return {
        partition: record.partition,
        offset: record.offset,
        timestamp: record.timestamp,
        message: failure.message ?? failure.cause,
        steps: cursor.steps.slice(),
        ...(failure.value != null ? { value: show ? shownValue(failure.value) : maskedValue(failure.value) } : {}),
        ...(setup.showValues && record.key !== null ? { key: shownValue(Buffer.from(record.key).toString()) } : {}),
    };
}
/** By partition, then by offset. */
function compareWitnesses(left, right) {
    if (left.partition !== right.partition)
        return left.partition - right.partition;
    return left.offset < right.offset ? -1 : left.offset > right.offset ? 1 : 0;
}
/** Takes in the tally of other records. */
function mergeTallies(into, other, setup) {
    into.evaluated += other.evaluated;
    into.failed += other.failed;
    for (const [cause, theirs] of other.causes) {
        const ours = into.causes.get(cause);
        if (ours === undefined) {
            into.causes.set(cause, { ...theirs, lastCounted: -1 });
            continue;
        }
        ours.count += theirs.count;
        if (compareWitnesses(theirs.first, ours.first) < 0)
            ours.first = theirs.first;
        if (compareWitnesses(theirs.last, ours.last) > 0)
            ours.last = theirs.last;
    }
    into.examples = [...into.examples, ...other.examples].sort(compareWitnesses).slice(0, setup.examples);
    if (other.broken !== undefined && (into.broken === undefined || compareWitnesses(other.broken, into.broken) < 0)) {
        into.broken = other.broken;
    }
}

;// CONCATENATED MODULE: ./packages/quality/checks/cel.ts







/**
 * An expression that is true of every record. One that cannot be evaluated says nothing of the record: it has a cause of
 * its own, and a rule that is never evaluated is an error of the rule.
 */
const celRule = checkKind({
    mayLoop: ({ iterates }) => iterates,
    start: () => ({ tally: newTally(), errors: 0, lastError: -1 }),
    observer(definition, state, setup) {
        const { tally } = state;
        const evaluate = evaluationOf(definition, setup);
        const violation = definition.message ?? `not ${shortened(definition.expression)}`;
        return (value, cursor) => {
            if (value === undefined || value === null)
                return false;
            countEvaluated(tally, cursor);
            const outcome = evaluate(value, cursor);
            if (outcome === true)
                return false;
            if (outcome !== false && state.lastError !== cursor.sequence) {
                state.lastError = cursor.sequence;
                state.errors++;
            }
            const cause = outcome === false ? violation : `rule error: ${reasonOf(outcome)}`;
            const shown = definition.path.length > 0 ? value : fieldsToShow(value, definition.shows, setup);
            countFailure(tally, cursor, { cause, value: shown }, setup, definition);
            return true;
        };
    },
    merge(into, other, setup) {
        mergeTallies(into.tally, other.tally, setup);
        into.errors += other.errors;
    },
    conclude({ threshold }, { tally, errors }) {
        const concluded = concludeRate(tally, threshold);
        if (errors === 0 || errors < tally.evaluated)
            return concluded;
        return { ...concluded, status: 'error', reason: 'the expression cannot be evaluated on any record' };
    },
});
function evaluationOf(definition, setup) {
    const message = (0,field_types/* fieldTypes */.s$)(definition.doubles, setup.decimalTexts.includes('value'));
    const value = (0,field_types/* typesAt */.rA)(message, definition.path);
    const current = { cursor: undefined };
    const frame = {
        message: null,
        value: null,
        further: (name) => current.cursor === undefined ? undefined : (0,engine/* cel */.L)().recordVariable(name, current.cursor.record, setup),
    };
    const evaluate = (0,engine/* cel */.L)().compileExpression(definition.expression, { types: { message, value }, arithmetic: 'mixed' });
    return (of, cursor) => {
        current.cursor = cursor;
        frame.message = cursor.value;
        frame.value = of;
        return evaluate(frame);
    };
}
function reasonOf(outcome) {
    return isRuleError(outcome) ? outcome.reason : `the result is ${resultType(outcome)}, not true or false`;
}
function isRuleError(outcome) {
    return outcome instanceof (0,engine/* cel */.L)().RuleError;
}
function resultType(outcome) {
    if (outcome === null)
        return 'null';
    if (typeof outcome === 'bigint' || typeof outcome === 'number')
        return 'a number';
    return typeof outcome === 'string' ? 'a text' : 'something else';
}
/** The fields that a rule over the whole value compares, by their paths; nothing where values are masked. */
function fieldsToShow(value, paths, { showValues }) {
    if (!showValues || paths.length === 0)
        return undefined;
    return Object.fromEntries(paths.map((path) => [(0,check_definition/* formatFieldPath */.v)('value', path), fieldAt(value, path)]));
}
const cel_longestShown = 80;
function shortened(expression) {
    const line = expression.trim().replaceAll(/\s+/g, ' ');
    return line.length > cel_longestShown ? `${line.slice(0, cel_longestShown)}…` : line;
}

;// CONCATENATED MODULE: ./packages/quality/checks/value-check.ts



/** The value is none that the check judges: it counts neither as evaluated nor as failed. */
const notJudged = Symbol('not judged');
/** A kind of check that judges one value at a time and is a rate: failing records of those evaluated. */
function valueCheck(testOf, options = {}) {
    return checkKind({
        ...options,
        start: () => ({ tally: newTally() }),
        observer(definition, { tally }, setup) {
            const test = testOf(definition, setup);
            return (value, cursor) => {
                const cause = test(value);
                if (cause === notJudged)
                    return false;
                countEvaluated(tally, cursor);
                if (cause === undefined)
                    return false;
                countFailure(tally, cursor, { cause, value }, setup, definition);
                return true;
            };
        },
        merge: (into, other, setup) => mergeTallies(into.tally, other.tally, setup),
        conclude: (definition, state) => concludeRate(state.tally, definition.threshold),
    });
}

;// CONCATENATED MODULE: ./packages/quality/checks/completeness.ts

/** Null, absent and empty are three causes; a value the rule does not count is complete, an absent one not judged. */
const completeness = valueCheck(({ counts, missingValues }) => {
    const countsNull = counts.includes('null') ? 'null' : undefined;
    const countsAbsent = counts.includes('absent') ? 'absent' : notJudged;
    const countsEmpty = counts.includes('empty') ? 'empty' : undefined;
    const missing = new Map(missingValues.map((value) => [value, `missing value ${JSON.stringify(value)}`]));
    return (value) => {
        if (value === null)
            return countsNull;
        if (value === undefined)
            return countsAbsent;
        if (value === '')
            return countsEmpty;
        return missing.size === 0 ? undefined : missing.get(value);
    };
});

;// CONCATENATED MODULE: ./packages/quality/checks/decoding.ts



/** The bytes decode; the engine calls it for every key or value that has any. */
const decoding = checkKind({
    scope: () => 'record',
    start: () => ({ tally: newTally() }),
    observer: (definition, { tally }, setup) => (result, cursor) => {
        countEvaluated(tally, cursor);
        if (result === undefined)
            return false;
        const { cause, message } = result;
        countFailure(tally, cursor, { cause, message: `${cause}: ${message}` }, setup, definition);
        return true;
    },
    merge: (into, other, setup) => mergeTallies(into.tally, other.tally, setup),
    conclude: (definition, state) => concludeRate(state.tally, definition.threshold),
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/quality/checks/digest.ts

/** 128 bits of SHA-256: no two different texts have the same in practice. */
function digest(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'base64url').slice(0, 22);
}

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __webpack_require__(40515);
;// CONCATENATED MODULE: ./packages/quality/checks/key-sample.ts
const everyHash = 2 ** 32;
function newKeySample() {
    return { entries: new Map(), threshold: everyHash };
}
/** The share of the keys that is kept, 1 when it is all of them. */
function sampledShare(sample) {
    return sample.threshold / everyHash;
}
/** Whether the sample would keep the key. */
function isSampled(sample, key) {
    return sample.threshold === everyHash || hash(key) < sample.threshold;
}
function putInSample(sample, key, entry, limit) {
    sample.entries.set(key, entry);
    while (sample.entries.size > limit)
        halve(sample, sample.threshold / 2);
}
/** Takes in another sample; `combine` answers the entry of a key that both have. */
function mergeSamples(into, other, limit, combine) {
    if (other.threshold < into.threshold)
        halve(into, other.threshold);
    for (const [key, theirs] of other.entries) {
        if (!isSampled(into, key))
            continue;
        const ours = into.entries.get(key);
        putInSample(into, key, ours === undefined ? theirs : combine(ours, theirs), limit);
    }
}
function halve(sample, threshold) {
    sample.threshold = threshold;
    for (const key of sample.entries.keys())
        if (hash(key) >= threshold)
            sample.entries.delete(key);
}
/** FNV-1a over UTF-16 units, with MurmurHash3's finalizer so that similar keys spread. */
function hash(key) {
    let value = 0x811c9dc5;
    for (let at = 0; at < key.length; at++)
        value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./packages/quality/checks/repetition.ts





/** How often something occurred: exact up to this many different ones, beyond by a sample of them. */
const limit = 100_000;
/** Longer ones are kept by their hash. */
const longestKept = 64;
function newRepetition() {
    return newKeySample();
}
/** Notes that a record holds `identity`; a record that is looked at again is the same one. */
function countOccurrence(repetition, identity, record) {
    const name = identity.length <= longestKept ? identity : digest(identity);
    if (!isSampled(repetition, name))
        return;
    const { partition, offset, timestamp } = record;
    const here = { partition, offset, timestamp };
    const known = repetition.entries.get(name);
    if (known === undefined)
        putInSample(repetition, name, { count: 1, first: here, last: here }, limit);
    else if (compareWitnesses(known.last, here) !== 0)
        repetition.entries.set(name, joined(known, { count: 1, first: here, last: here }));
}
function mergeRepetitions(into, other) {
    mergeSamples(into, other, limit, joined);
}
function joined(left, right) {
    return {
        count: left.count + right.count,
        first: compareWitnesses(left.first, right.first) <= 0 ? left.first : right.first,
        last: compareWitnesses(left.last, right.last) >= 0 ? left.last : right.last,
    };
}
/**
 * Failed when something occurs more than once, or more of them than the threshold allows. Failing records are those
 * beyond the first of each.
 */
function concludeRepetition(repetition, evaluated, threshold, examples, what) {
    if (evaluated.evaluated === 0)
        return { status: 'skipped', tally: evaluated, reason: 'no data: nothing to evaluate' };
    const share = sampledShare(repetition);
    const repeated = [...repetition.entries.values()].filter(({ count }) => count > 1);
    const inAll = (count) => Math.round(count / share);
    const values = inAll(repeated.length);
    const surplus = inAll(repeated.reduce((sum, { count }) => sum + count - 1, 0));
    const about = share === 1 ? '' : 'about ';
    const measured = `${about}${(0,core/* counted */.hS)(values, what)} more than once, ${about}${(0,core/* counted */.hS)(surplus, 'surplus record')}`;
    const number = threshold?.unit === 'percent' ? (100 * surplus) / evaluated.evaluated : values;
    const isAllowed = threshold === undefined ? values === 0 : holds(number, threshold);
    const estimate = share === 1
        ? {}
        : {
            reason: `more than ${limit.toLocaleString('en-US')} different values: an estimate from 1 in ${Math.round(1 / share)} of them`,
        };
    return {
        status: isAllowed ? 'passed' : 'failed',
        tally: { ...evaluated, failed: surplus, ...witnessed(repeated, surplus, examples) },
        measured,
        ...(threshold === undefined ? {} : { threshold: describeThreshold(threshold) }),
        ...estimate,
    };
}
function witnessed(repeated, surplus, limitOfExamples) {
    const witnesses = repeated.map(repetition_witnessOf).sort(compareWitnesses);
    const [first] = witnesses;
    const last = witnesses.at(-1);
    if (first === undefined || last === undefined)
        return { causes: new Map(), examples: [] };
    const cause = { count: surplus, first, last, lastCounted: -1 };
    return { causes: new Map([['occurs more than once', cause]]), examples: witnesses.slice(0, limitOfExamples) };
}
function repetition_witnessOf({ count, first, last }) {
    const others = count === 2 ? 'also' : `${count} times, first`;
    return { ...last, message: `occurs ${others} at partition ${first.partition}, offset ${first.offset}`, steps: [] };
}

;// CONCATENATED MODULE: ./packages/quality/checks/duplicate-records.ts




const none = 'none';
/** The same key and the same value again, as a producer without idempotence writes on a retry. Tombstones are not judged. */
const duplicateRecords = checkKind({
    scope: () => 'record',
    start: () => ({ tally: newTally(), occurrences: newRepetition() }),
    observer: (_definition, state) => (_value, cursor) => {
        const { key, value } = cursor.record;
        if (value === null)
            return false;
        countEvaluated(state.tally, cursor);
        countOccurrence(state.occurrences, `${key === null ? none : digest(key)} ${digest(value)}`, cursor.record);
        return false;
    },
    merge(into, other) {
        into.tally.evaluated += other.tally.evaluated;
        mergeRepetitions(into.occurrences, other.occurrences);
    },
    conclude: ({ threshold }, { tally, occurrences }, _moment, { examples }) => concludeRepetition(occurrences, tally, threshold, examples, 'record'),
});

// EXTERNAL MODULE: ./packages/quality/contract/patterns.ts
var patterns = __webpack_require__(18948);
// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(91895);
;// CONCATENATED MODULE: ./packages/quality/checks/pattern-cost.ts

/** Repetitions with an upper bound may multiply the steps by no more than this. */
const mostAlternatives = 1_000;
/**
 * Whether matching takes steps in proportion to the text for sure, so that nobody needs to stand by to interrupt it: the
 * pattern is tied to the start of the text, has at most one repetition without an upper bound and none within another,
 * and neither looks around nor back. What is more involved may be harmless too; it is guarded all the same.
 */
function isSurelyLinear(pattern, flags) {
    const ast = new regexpp/* RegExpParser */.HA({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, {
        unicode: flags.includes('u'),
    });
    const [only, ...others] = ast.alternatives;
    if (only === undefined || others.length > 0 || !isTextStart(only.elements[0]))
        return false;
    const repetitions = [];
    let isInvolved = false;
    (0,regexpp/* visitRegExpAST */.p5)(ast, {
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
    (0,regexpp/* visitRegExpAST */.p5)(quantifier.element, {
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

;// CONCATENATED MODULE: ./packages/quality/checks/pattern.ts



/**
 * Texts that match an ECMA-262 pattern, unanchored as in JSON Schema. A pattern may backtrack for ever: the check is then one
 * that `runBounded` can interrupt.
 */
const pattern = valueCheck((definition) => {
    const expression = (0,patterns/* compilePattern */.E)(definition.pattern);
    const cause = `does not match ${definition.pattern}`;
    return (value) => {
        if (typeof value !== 'string')
            return notJudged;
        return expression.test(value) ? undefined : cause;
    };
}, { mayLoop: (definition) => mayBacktrack(definition.pattern) });
/** Whether matching may take longer than the text is long. */
function mayBacktrack(pattern) {
    return !isSurelyLinear(pattern, (0,patterns/* compilePattern */.E)(pattern).flags);
}

;// CONCATENATED MODULE: ./packages/quality/checks/enum.ts



const shownValues = 10;
/** One of the listed values, and with `pattern` also matching it. */
const enumeration = valueCheck((definition) => {
    const values = new Set(definition.values);
    const expression = definition.pattern === undefined ? undefined : (0,patterns/* compilePattern */.E)(definition.pattern);
    const unlisted = `not one of ${listed(definition.values)}`;
    const unmatched = `does not match ${definition.pattern}`;
    return (value) => {
        if (value === null || value === undefined)
            return notJudged;
        if (!values.has(value))
            return unlisted;
        return expression === undefined || expression.test(String(value)) ? undefined : unmatched;
    };
}, { mayLoop: (definition) => definition.pattern !== undefined && mayBacktrack(definition.pattern) });
function listed(values) {
    const shown = values.slice(0, shownValues).map((value) => JSON.stringify(value));
    const more = values.length - shown.length;
    return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`;
}

;// CONCATENATED MODULE: ./packages/quality/checks/measure.ts


/**
 * A number of the whole window against what it must be. A window that was not read to its end has no such number;
 * neither has one in which there is nothing to measure (`number` undefined).
 */
function concludeMeasure(number, measure, unit, moment, missing) {
    const tally = newTally();
    const threshold = `${describeMeasure(measure)} ${unit}`;
    if (moment.partial)
        return { status: 'skipped', tally, threshold, reason: 'stopped before the whole window was read' };
    if (number === undefined)
        return { status: 'skipped', tally, threshold, reason: missing };
    const shown = Number(number.toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 6 });
    return { status: holds(number, measure) ? 'passed' : 'failed', tally, threshold, measured: `${shown} ${unit}` };
}

;// CONCATENATED MODULE: ./packages/quality/checks/error-rate.ts



/** What the other checks found, so it has nothing to look at itself. */
const errorRate = checkKind({
    scope: () => 'record',
    start: () => ({ tally: newTally() }),
    observer: () => () => false,
    merge: () => { },
    conclude({ percent }, _state, moment) {
        const rate = moment.read === 0 ? undefined : (100 * moment.failing) / moment.read;
        return concludeMeasure(rate, percent, '% of the records', moment, 'no data: no record in the window');
    },
});

;// CONCATENATED MODULE: ./packages/quality/checks/frequency.ts



/** Beyond this many stretches the window says nothing useful at this frequency, and would fill the memory. */
const mostStretches = 1_000_000;
/** The stretches at both ends of the window are there by definition; a stretch without a record in between fails. */
const frequency = checkKind({
    scope: () => 'record',
    start: () => ({ tally: newTally(), stretches: new Set() }),
    observer: ({ everyMs }, { stretches }) => (_value, cursor) => {
        const { timestamp } = cursor.record;
        if (timestamp >= 0 && stretches.size <= mostStretches)
            stretches.add(Math.floor(timestamp / everyMs));
        return false;
    },
    merge(into, other) {
        for (const stretch of other.stretches)
            into.stretches.add(stretch);
    },
    conclude({ everyMs }, { stretches }, moment) {
        const tally = newTally();
        const threshold = `a record every ${(0,core/* formatDuration */.a3)(everyMs)}`;
        const skipped = (reason) => ({ status: 'skipped', tally, threshold, reason });
        if (moment.partial)
            return skipped('stopped before the whole window was read');
        if (stretches.size === 0)
            return skipped('no data: no record with a timestamp in the window');
        if (stretches.size > mostStretches)
            return skipped(`the window is longer than ${mostStretches} times ${(0,core/* formatDuration */.a3)(everyMs)}`);
        const seen = [...stretches].sort((left, right) => left - right);
        const total = (seen.at(-1) ?? 0) - (seen[0] ?? 0) + 1;
        const empty = total - seen.length;
        const longest = seen.reduce((most, stretch, index) => Math.max(most, stretch - (seen[index - 1] ?? stretch) - 1), 0);
        tally.evaluated = total;
        tally.failed = empty;
        const gap = longest === 0 ? '' : `, the longest gap about ${(0,core/* formatDuration */.a3)(longest * everyMs)}`;
        const measured = `${empty} of ${total} stretches of ${(0,core/* formatDuration */.a3)(everyMs)} without a record${gap}`;
        return { status: empty === 0 ? 'passed' : 'failed', tally, threshold, measured };
    },
});

// EXTERNAL MODULE: ./packages/quality/time-reading.ts
var time_reading = __webpack_require__(3786);
;// CONCATENATED MODULE: ./packages/quality/checks/freshness.ts





/** Keys beyond this number are judged by a sample. */
const keyLimit = 100_000;
/**
 * Judges the newest event only: old records are no fault of a healthy topic. An event time in the future is a failing
 * record, and never the newest event, since it would hide that nothing arrives any more.
 */
const freshness = checkKind({
    scope: ({ source, side, path }) => source === 'record-timestamp' || (side === 'value' && path.length === 0) ? 'record' : 'field',
    start: () => ({ tally: newTally(), newest: undefined, newestOfKey: newKeySample() }),
    observer(definition, state, setup) {
        const read = eventTimeOf(definition);
        const latest = setup.asOf + definition.toleratedFutureMs;
        return (value, cursor) => {
            const time = read(value, cursor.record);
            if (time === undefined)
                return false;
            countEvaluated(state.tally, cursor);
            if (time > latest) {
                countFailure(state.tally, cursor, futureFailure(time - setup.asOf, value), setup, definition);
                return true;
            }
            if (definition.perKey)
                keepNewestOfKey(state.newestOfKey, time, cursor.record);
            else if (isNewer(time, cursor.record, state.newest))
                state.newest = newestAt(time, cursor.record);
            return false;
        };
    },
    merge(into, other, setup) {
        mergeTallies(into.tally, other.tally, setup);
        into.newest = newer(into.newest, other.newest);
        mergeSamples(into.newestOfKey, other.newestOfKey, keyLimit, (ours, theirs) => newer(ours, theirs) ?? ours);
    },
    conclude: (definition, state, moment, setup) => definition.perKey ? concludePerKey(definition, state, moment, setup) : concludeNewest(definition, state, moment),
});
function eventTimeOf(definition) {
    if (definition.source === 'field')
        return (0,time_reading/* timeReader */.B)(definition.time ?? { logicalType: 'timestamp' });
    return (_value, { timestamp }) => (timestamp < 0 ? undefined : timestamp);
}
function futureFailure(aheadMs, value) {
    return { cause: 'event time in the future', message: `event time ${(0,core/* formatDuration */.a3)(aheadMs)} in the future`, value };
}
function newestAt(time, { partition, offset, timestamp }) {
    return { time, partition, offset, timestamp };
}
/** Of equal times the first record counts, so that the order of looking does not matter. */
function isNewer(time, record, than) {
    if (than === undefined || time > than.time)
        return true;
    return time === than.time && compareWitnesses(record, than) < 0;
}
function newer(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    if (left.time !== right.time)
        return left.time > right.time ? left : right;
    return compareWitnesses(left, right) <= 0 ? left : right;
}
function keepNewestOfKey(sample, time, record) {
    const { key } = record;
    if (key === null)
        return;
    const name = Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('latin1');
    if (!isSampled(sample, name))
        return;
    const known = sample.entries.get(name);
    if (isNewer(time, record, known))
        putInSample(sample, name, newestAt(time, record), keyLimit);
}
function concludeNewest(definition, state, moment) {
    const { tally, newest } = state;
    const threshold = `at most ${(0,core/* formatDuration */.a3)(definition.maxAgeMs)} old`;
    if (newest === undefined)
        return { ...withoutEvents(definition, tally, moment), threshold };
    const ageMs = Math.max(0, moment.asOf - newest.time);
    const measured = `newest event ${(0,core/* formatDuration */.a3)(ageMs)} old`;
    const seen = { measured, measuredMs: ageMs, threshold };
    if (ageMs <= definition.maxAgeMs)
        return { ...seen, tally, status: tally.failed === 0 ? 'passed' : 'failed' };
    if (moment.partial)
        return { ...seen, tally, status: 'skipped', reason: stoppedEarly };
    const stale = staleCause(newest, `the newest event is ${(0,core/* formatDuration */.a3)(ageMs)} old`);
    return { ...seen, tally: withCause(tally, 'stale', 1, stale, stale), status: 'failed' };
}
function concludePerKey(definition, state, moment, setup) {
    const { tally, newestOfKey } = state;
    const threshold = `every key at most ${(0,core/* formatDuration */.a3)(definition.maxAgeMs)} old`;
    const keys = newestOfKey.entries.size;
    if (keys === 0)
        return { ...withoutEvents(definition, tally, moment, true), threshold };
    const byAge = Array.from(newestOfKey.entries, ([key, newest]) => ({ key, newest })).sort((left, right) => left.newest.time - right.newest.time || compareWitnesses(left.newest, right.newest));
    const stale = byAge.filter(({ newest }) => moment.asOf - newest.time > definition.maxAgeMs);
    const measuredMs = Math.max(0, moment.asOf - (byAge[0]?.newest.time ?? moment.asOf));
    const share = sampledShare(newestOfKey);
    const ofKeys = share === 1 ? `${keys} keys` : `a sample of ${keys} keys (1 in ${Math.round(1 / share)})`;
    const measured = `${stale.length} of ${ofKeys} stale, the oldest ${(0,core/* formatDuration */.a3)(measuredMs)} old`;
    const seen = { measured, measuredMs, threshold };
    const [oldest] = stale;
    if (oldest === undefined)
        return { ...seen, tally, status: tally.failed === 0 ? 'passed' : 'failed' };
    if (moment.partial)
        return { ...seen, tally, status: 'skipped', reason: stoppedEarly };
    const witnesses = stale.map(({ key, newest }) => ({
        ...staleCause(newest, `the newest event of this key is ${(0,core/* formatDuration */.a3)(moment.asOf - newest.time)} old`),
        ...(setup.showValues && definition.sensitive !== true ? { key: Buffer.from(key, 'latin1').toString() } : {}),
    }));
    const first = witnesses[0];
    const last = witnesses.at(-1) ?? first;
    if (first === undefined || last === undefined)
        return { ...seen, tally, status: 'passed' };
    const withStale = withCause(tally, 'stale key', stale.length, first, last);
    const examples = [...witnesses, ...tally.examples].slice(0, setup.examples);
    return { ...seen, tally: { ...withStale, examples }, status: 'failed' };
}
const stoppedEarly = 'stopped before the newest records were read';
function withoutEvents(definition, tally, moment, perKey = false) {
    if (moment.read === 0)
        return { status: 'skipped', tally, reason: 'no data: no record in the window' };
    if (moment.partial)
        return { status: 'skipped', tally, reason: stoppedEarly };
    if (definition.source === 'record-timestamp' && !moment.hasRecordTimes) {
        return { status: 'skipped', tally, reason: 'records of a file have no timestamp of their own' };
    }
    if (tally.failed > 0)
        return { status: 'failed', tally, reason: 'every event time lies in the future' };
    const what = perKey ? 'no record has a key and a readable event time' : 'no record has a readable event time';
    return { status: 'error', tally, reason: what };
}
function staleCause({ partition, offset, timestamp }, message) {
    return { partition, offset, timestamp, message, steps: [] };
}
function withCause(tally, cause, count, first, last) {
    const causes = new Map([...tally.causes, [cause, { count, first, last, lastCounted: -1 }]]);
    return { ...tally, causes, examples: [first, ...tally.examples] };
}

;// CONCATENATED MODULE: ./packages/quality/checks/key-order.ts







/** Keys beyond this number are judged by a sample. */
const key_order_keyLimit = 100_000;
const key_order_longestKept = 64;
/** A record fails when its event is older than that of the record before it with the same key in the same partition. */
const keyOrder = checkKind({
    needsOrder: true,
    start: () => ({ tally: newTally(), last: newKeySample() }),
    observer(definition, { tally, last }, setup) {
        const read = (0,time_reading/* timeReader */.B)(definition.time ?? { logicalType: 'timestamp' });
        return (value, cursor) => {
            const { key, partition } = cursor.record;
            const time = read(value);
            if (key === null || time === undefined)
                return false;
            const name = `${partition} ${key.length <= key_order_longestKept ? latin1(key) : digest(key)}`;
            if (!isSampled(last, name))
                return false;
            countEvaluated(tally, cursor);
            const before = last.entries.get(name);
            // The record is looked at again after an interruption.
            if (before?.sequence === cursor.sequence)
                return false;
            putInSample(last, name, { time, sequence: cursor.sequence }, key_order_keyLimit);
            if (before === undefined || time >= before.time)
                return false;
            const message = `${(0,core/* formatDuration */.a3)(before.time - time)} older than the record before it with the same key`;
            countFailure(tally, cursor, { cause: 'older than the record before it', message, value }, setup, definition);
            return true;
        };
    },
    merge(into, other, setup) {
        mergeTallies(into.tally, other.tally, setup);
        mergeSamples(into.last, other.last, key_order_keyLimit, (ours) => ours);
    },
    conclude({ threshold }, { tally, last }) {
        const share = sampledShare(last);
        const conclusion = concludeRate(tally, threshold);
        return share === 1 ? conclusion : { ...conclusion, reason: `judged by about 1 in ${Math.round(1 / share)} keys` };
    },
});
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./packages/quality/checks/record-check.ts



/** A kind of check that judges every record as such, whatever its value, and is a rate. */
function recordCheck(testOf) {
    return checkKind({
        scope: () => 'record',
        start: () => ({ tally: newTally() }),
        observer(definition, { tally }, setup) {
            const test = testOf(definition);
            return (_value, cursor) => {
                countEvaluated(tally, cursor);
                const cause = test(cursor.record);
                if (cause === undefined)
                    return false;
                countFailure(tally, cursor, { cause }, setup, definition);
                return true;
            };
        },
        merge: (into, other, setup) => mergeTallies(into.tally, other.tally, setup),
        conclude: (definition, state) => concludeRate(state.tally, definition.threshold),
    });
}

;// CONCATENATED MODULE: ./packages/quality/checks/key-presence.ts

const keyPresence = recordCheck(() => ({ key }) => key === null ? 'no key' : undefined);

;// CONCATENATED MODULE: ./packages/quality/checks/histogram.ts
const growth = 1.02;
const logGrowth = Math.log(growth);
function newHistogram() {
    return { buckets: new Map(), zeros: 0 };
}
function addToHistogram(histogram, value) {
    if (value <= 0) {
        histogram.zeros++;
        return;
    }
    const bucket = Math.ceil(Math.log(value) / logGrowth);
    histogram.buckets.set(bucket, (histogram.buckets.get(bucket) ?? 0) + 1);
}
function mergeHistograms(into, other) {
    into.zeros += other.zeros;
    for (const [bucket, count] of other.buckets)
        into.buckets.set(bucket, (into.buckets.get(bucket) ?? 0) + count);
}
/** The value below which a share (0 to 1) of the values lies; undefined when there are none. */
function quantileOf({ buckets, zeros }, share) {
    const total = zeros + buckets.values().reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return undefined;
    let below = zeros;
    const rank = share * (total - 1);
    if (below > rank)
        return 0;
    for (const [bucket, count] of [...buckets].sort(([left], [right]) => left - right)) {
        below += count;
        if (below > rank)
            return (2 * growth ** bucket) / (growth + 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/quality/checks/latency.ts






/** Record time less event time. An event later than its record (a clock that runs ahead) has a latency of 0. */
const latency = checkKind({
    start: () => ({ tally: newTally(), latencies: newHistogram(), appended: 0, lastSeen: -1 }),
    observer(definition, state, setup) {
        const read = (0,time_reading/* timeReader */.B)(definition.time ?? { logicalType: 'timestamp' });
        const cause = `more than ${(0,core/* formatDuration */.a3)(definition.maxLatencyMs)} late`;
        return (value, cursor) => {
            const time = read(value);
            const { timestamp, timestampType } = cursor.record;
            if (time === undefined || timestamp < 0)
                return false;
            countEvaluated(state.tally, cursor);
            const latencyMs = Math.max(0, timestamp - time);
            if (state.lastSeen !== cursor.sequence) {
                state.lastSeen = cursor.sequence;
                addToHistogram(state.latencies, latencyMs);
                if (timestampType === 'LogAppendTime')
                    state.appended++;
            }
            if (latencyMs <= definition.maxLatencyMs)
                return false;
            const message = `recorded ${(0,core/* formatDuration */.a3)(latencyMs)} after the event`;
            countFailure(state.tally, cursor, { cause, message, value }, setup, definition);
            // With a percentile some records may be late: that is no fault of theirs.
            return definition.percentile === undefined;
        };
    },
    merge(into, other, setup) {
        mergeTallies(into.tally, other.tally, setup);
        mergeHistograms(into.latencies, other.latencies);
        into.appended += other.appended;
    },
    conclude(definition, { tally, latencies, appended }) {
        const { maxLatencyMs, percentile, threshold } = definition;
        const rate = concludeRate(tally, threshold);
        if (tally.evaluated === 0)
            return rate;
        const at = (share) => (0,core/* formatDuration */.a3)(quantileOf(latencies, share / 100) ?? 0);
        const clock = appended === tally.evaluated ? 'broker time' : appended === 0 ? 'producer time' : 'mixed times';
        const measured = `p50 ${at(50)}, p95 ${at(95)}, p99 ${at(99)} (${clock})`;
        const limit = `at most ${(0,core/* formatDuration */.a3)(maxLatencyMs)}`;
        if (percentile === undefined) {
            return {
                ...rate,
                measured,
                threshold: threshold === undefined ? limit : `${limit}; ${describeThreshold(threshold)}`,
            };
        }
        const isMet = (100 * (tally.evaluated - tally.failed)) / tally.evaluated >= percentile;
        return { status: isMet ? 'passed' : 'failed', tally, measured, threshold: `p${percentile} ${limit}` };
    },
});

;// CONCATENATED MODULE: ./packages/quality/checks/length.ts

/** Characters (code points, as in JSON Schema) of a text, bytes of bytes, items of an array, fields of an object. */
const length_length = valueCheck((definition) => {
    switch (definition.of) {
        case 'string':
            return stringTest(definition);
        case 'array': {
            const causeOf = lengthTest(definition, 'item');
            return (value) => (Array.isArray(value) ? causeOf(value.length) : notJudged);
        }
        case 'object': {
            const causeOf = lengthTest(definition, 'field');
            return (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
                ? causeOf(Object.keys(value).length)
                : notJudged;
        }
    }
});
function stringTest(definition) {
    const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = definition;
    const causeOf = lengthTest(definition, 'character');
    const causeOfBytes = lengthTest(definition, 'byte');
    return (value) => {
        if (typeof value === 'string') {
            // A code point takes one or two units, so most texts need no counting.
            if (value.length <= maximum && value.length >= 2 * minimum)
                return undefined;
            return causeOf(codePoints(value));
        }
        return value instanceof Uint8Array ? causeOfBytes(value.length) : notJudged;
    };
}
function lengthTest(definition, unit) {
    const { minimum, maximum } = definition;
    const counted = (bound) => `${bound} ${unit}${bound === 1 ? '' : 's'}`;
    const short = `fewer than ${counted(minimum)}`;
    const long = `more than ${counted(maximum)}`;
    return (length) => {
        if (minimum !== undefined && length < minimum)
            return short;
        return maximum !== undefined && length > maximum ? long : undefined;
    };
}
function codePoints(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}

;// CONCATENATED MODULE: ./packages/quality/checks/multiple-of.ts

/**
 * Numbers that are whole multiples of a step, judged by their decimal digits: 0.3 is a multiple of 0.1, although the
 * remainder of the two doubles is not zero. Values of another type are the type check's business.
 */
const multipleOf = valueCheck(({ divisor, side }, setup) => {
    const decimalTexts = setup.decimalTexts.includes(side);
    const step = decimalOf(divisor);
    const cause = `not a multiple of ${divisor}`;
    const isWhole = Number.isSafeInteger(divisor);
    return (value) => {
        if (typeof value === 'number') {
            if (isWhole && Number.isSafeInteger(value))
                return value % divisor === 0 ? undefined : cause;
            if (!Number.isFinite(value))
                return cause;
            return isMultiple(decimalOf(value), step) ? undefined : cause;
        }
        if (typeof value === 'bigint')
            return isMultiple({ digits: value, scale: 0 }, step) ? undefined : cause;
        const isDecimal = decimalTexts && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
        if (!isDecimal)
            return notJudged;
        return isMultiple(decimalOf(value), step) ? undefined : cause;
    };
});
/** The shortest decimal that reads as the number, which is what was written. */
function decimalOf(value) {
    const [, sign = '', whole = '0', fraction = '', exponent = '0'] = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(value)) ?? [];
    const digits = BigInt(whole + fraction);
    return { digits: sign === '-' ? -digits : digits, scale: fraction.length - Number(exponent) };
}
function isMultiple(value, step) {
    if (step.digits === 0n)
        return false;
    const scale = Math.max(value.scale, step.scale);
    return scaled(value, scale) % scaled(step, scale) === 0n;
}
function scaled({ digits, scale }, wanted) {
    return digits * 10n ** BigInt(wanted - scale);
}

;// CONCATENATED MODULE: ./packages/quality/checks/partition-skew.ts



/** Judges the partitions of the window; one partition has no skew. */
const partitionSkew = checkKind({
    scope: () => 'record',
    start: () => ({ tally: newTally(), records: new Map(), lastSeen: -1 }),
    observer: (_definition, state) => (_value, cursor) => {
        if (state.lastSeen === cursor.sequence)
            return false;
        state.lastSeen = cursor.sequence;
        const { partition } = cursor.record;
        state.records.set(partition, (state.records.get(partition) ?? 0) + 1);
        return false;
    },
    merge(into, other) {
        for (const [partition, count] of other.records) {
            into.records.set(partition, (into.records.get(partition) ?? 0) + count);
        }
    },
    conclude({ maxRatio }, { records }, moment) {
        const tally = newTally();
        const threshold = `at most ${maxRatio} times an even share`;
        const total = records.values().reduce((sum, count) => sum + count, 0);
        if (moment.partial)
            return { status: 'skipped', tally, threshold, reason: 'stopped before the whole window was read' };
        if (total === 0)
            return { status: 'skipped', tally, threshold, reason: 'no data: no record in the window' };
        const [fullest] = [...records].sort(([left, many], [right, more]) => more - many || left - right);
        const [partition, count] = fullest ?? [0, 0];
        const ratio = (count * moment.partitions) / total;
        const measured = `partition ${partition} holds ${(0,core/* formatPercent */.l9)(count / total)}, ${Number(ratio.toFixed(2))} times an even share`;
        return { status: ratio <= maxRatio ? 'passed' : 'failed', tally, threshold, measured };
    },
});

;// CONCATENATED MODULE: ./packages/quality/checks/presence.ts

const presence = valueCheck(() => (value) => (value === undefined ? 'absent' : undefined));

;// CONCATENATED MODULE: ./packages/quality/checks/range.ts


/** Numbers within bounds, or dates with `time`. Values of another type are the type check's business. */
const range = valueCheck((definition, setup) => definition.time === undefined ? numberTest(definition, setup) : timeTest(definition, (0,time_reading/* timeReader */.B)(definition.time)));
function numberTest(definition, setup) {
    const causeOf = boundsTest(definition, (bound) => String(bound));
    const decimalTexts = setup.decimalTexts.includes(definition.side);
    return (value) => {
        if (typeof value === 'number' || typeof value === 'bigint')
            return causeOf(value);
        if (decimalTexts && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
            return causeOf(Number(value));
        return notJudged;
    };
}
function timeTest(definition, read) {
    const causeOf = boundsTest(definition, (bound) => definition.time?.logicalType === 'time' ? timeOfDay(Number(bound)) : new Date(Number(bound)).toISOString());
    return (value) => {
        const time = read(value);
        return time === undefined ? notJudged : causeOf(time);
    };
}
/** Comparisons of number and bigint are exact in JavaScript. NaN is within no bounds. */
function boundsTest(definition, describe) {
    const minimum = numeric(definition.minimum);
    const maximum = numeric(definition.maximum);
    const above = numeric(definition.exclusiveMinimum);
    const below = numeric(definition.exclusiveMaximum);
    const text = (bound) => (bound === undefined ? '' : describe(bound));
    const causes = {
        minimum: `below the minimum ${text(definition.minimum)}`,
        maximum: `above the maximum ${text(definition.maximum)}`,
        above: `not above ${text(definition.exclusiveMinimum)}`,
        below: `not below ${text(definition.exclusiveMaximum)}`,
    };
    return (value) => {
        if (minimum !== undefined && !(value >= minimum))
            return Number.isNaN(value) ? 'NaN' : causes.minimum;
        if (maximum !== undefined && !(value <= maximum))
            return Number.isNaN(value) ? 'NaN' : causes.maximum;
        if (above !== undefined && !(value > above))
            return Number.isNaN(value) ? 'NaN' : causes.above;
        if (below !== undefined && !(value < below))
            return Number.isNaN(value) ? 'NaN' : causes.below;
        return undefined;
    };
}
function numeric(bound) {
    if (bound === undefined || typeof bound === 'number')
        return bound;
    return /^-?\d+$/.test(bound) ? BigInt(bound) : Number(bound);
}
function timeOfDay(ms) {
    return new Date(ms).toISOString().slice(11, 23);
}

;// CONCATENATED MODULE: ./packages/quality/checks/record-size.ts


const recordSize = recordCheck(({ maxBytes }) => {
    const cause = `larger than ${(0,core/* formatCount */.B4)(maxBytes)} bytes`;
    return ({ size }) => (size > maxBytes ? cause : undefined);
});

;// CONCATENATED MODULE: ./packages/quality/checks/row-count.ts



/** Tombstones are no rows; records that cannot be decoded are. An empty window has the number 0. */
const rowCount = checkKind({
    scope: () => 'record',
    start: () => ({ tally: newTally(), rows: 0, lastSeen: -1 }),
    observer: (_definition, state) => (_value, cursor) => {
        if (cursor.record.value === null || state.lastSeen === cursor.sequence)
            return false;
        state.lastSeen = cursor.sequence;
        state.rows++;
        return false;
    },
    merge(into, other) {
        into.rows += other.rows;
    },
    conclude: ({ count }, { rows }, moment) => concludeMeasure(rows, count, 'records', moment, ''),
});

;// CONCATENATED MODULE: ./packages/quality/checks/schema-count.ts


/** What the values name is counted by the inspection itself. */
const schemaCount = checkKind({
    scope: () => 'record',
    start: () => ({ tally: newTally() }),
    observer: () => () => false,
    merge: () => { },
    conclude({ max }, { tally }, { recordsOfSchema }) {
        const threshold = `at most ${max}`;
        if (recordsOfSchema.size === 0) {
            return { status: 'skipped', tally, threshold, reason: 'no data: no value names a schema' };
        }
        const status = recordsOfSchema.size <= max ? 'passed' : 'failed';
        return { status, tally, threshold, measured: `${recordsOfSchema.size} schemas: ${described(recordsOfSchema)}` };
    },
});
const shown = 10;
function described(records) {
    const byCount = [...records].sort(([, left], [, right]) => right - left);
    const parts = byCount.slice(0, shown).map(([schema, count]) => `${schema} (${count.toLocaleString('en-US')} records)`);
    return byCount.length > shown ? `${parts.join(', ')} and ${byCount.length - shown} more` : parts.join(', ');
}

;// CONCATENATED MODULE: ./packages/quality/checks/throughput.ts



const throughput = checkKind({
    scope: () => 'record',
    start: () => ({
        tally: newTally(),
        timed: 0,
        oldest: Number.POSITIVE_INFINITY,
        newest: Number.NEGATIVE_INFINITY,
        lastSeen: -1,
    }),
    observer: (_definition, state) => (_value, cursor) => {
        const { timestamp } = cursor.record;
        if (timestamp < 0 || state.lastSeen === cursor.sequence)
            return false;
        state.lastSeen = cursor.sequence;
        state.timed++;
        if (timestamp < state.oldest)
            state.oldest = timestamp;
        if (timestamp > state.newest)
            state.newest = timestamp;
        return false;
    },
    merge(into, other) {
        into.timed += other.timed;
        into.oldest = Math.min(into.oldest, other.oldest);
        into.newest = Math.max(into.newest, other.newest);
    },
    conclude({ perSecond }, { timed, oldest, newest }, moment) {
        const seconds = (newest - oldest) / 1_000;
        const rate = timed > 1 && seconds > 0 ? (timed - 1) / seconds : undefined;
        return concludeMeasure(rate, perSecond, 'records/s', moment, 'no data: fewer than two moments in the window');
    },
});

;// CONCATENATED MODULE: ./packages/quality/checks/tombstone.ts

const tombstone = recordCheck(() => ({ value }) => value === null ? 'tombstone' : undefined);

// EXTERNAL MODULE: ./packages/quality/checks/integer-formats.ts
var integer_formats = __webpack_require__(49339);
// EXTERNAL MODULE: ./packages/quality/checks/string-formats.ts
var string_formats = __webpack_require__(10298);
;// CONCATENATED MODULE: ./packages/quality/checks/type.ts





/** Null and absent values have no type to judge. */
const type = valueCheck((definition, setup) => {
    const test = testOfType(definition, setup.decimalTexts.includes(definition.side));
    return (value) => (value === null || value === undefined ? notJudged : test(value));
});
function testOfType(definition, decimalTexts) {
    const { logicalType, format } = definition;
    const instead = (value) => `${typeName(value)} instead of ${logicalType}`;
    switch (logicalType) {
        case 'string':
            return type_stringTest(format, instead);
        case 'boolean':
            return (value) => (typeof value === 'boolean' ? undefined : instead(value));
        case 'number':
            return type_numberTest(format, decimalTexts, instead);
        case 'integer':
            return integerTest(format, instead);
        case 'array':
            return (value) => (Array.isArray(value) ? undefined : instead(value));
        case 'object':
        case 'map':
            return (value) => (typeName(value) === 'object' ? undefined : instead(value));
        case 'date':
        case 'timestamp':
        case 'time': {
            const read = (0,time_reading/* timeReader */.B)(definition.time ?? { logicalType });
            const unreadable = `text that is no ${definition.time?.format === undefined ? `ISO 8601 ${logicalType}` : `${logicalType} of the format ${definition.time.format}`}`;
            return (value) => {
                if (read(value) !== undefined)
                    return undefined;
                return typeof value === 'string' ? unreadable : instead(value);
            };
        }
    }
}
/** Bytes are texts that no character set is known for: ODCS has no type of its own for them. */
function type_stringTest(format, instead) {
    const hasFormat = format === undefined ? undefined : string_formats/* stringFormats */.M[format];
    if (hasFormat === undefined) {
        return (value) => (typeof value === 'string' || value instanceof Uint8Array ? undefined : instead(value));
    }
    const malformed = `no valid ${format}`;
    return (value) => {
        if (typeof value === 'string')
            return hasFormat(value) ? undefined : malformed;
        return value instanceof Uint8Array && format === 'byte' ? undefined : instead(value);
    };
}
/** NaN and the infinities are no numbers that a consumer could calculate with. */
function type_numberTest(format, decimalTexts, instead) {
    const largest = format === 'f32' ? 3.4028234663852886e38 : Number.MAX_VALUE;
    return (value) => {
        if (typeof value === 'number') {
            if (value >= -largest && value <= largest)
                return undefined;
            return Number.isFinite(value) ? 'too large for f32' : `${value} instead of number`;
        }
        if (typeof value === 'bigint')
            return undefined;
        return decimalTexts && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? undefined : instead(value);
    };
}
function integerTest(format, instead) {
    const bounds = format === undefined ? undefined : (0,integer_formats/* integerBounds */.U)(format);
    const isInteger = (value) => Number.isInteger(value) || typeof value === 'bigint';
    const wrong = (value) => {
        if (typeof value !== 'number')
            return instead(value);
        return Number.isFinite(value) ? 'number with a fraction instead of integer' : `${value} instead of integer`;
    };
    if (bounds === undefined)
        return (value) => (isInteger(value) ? undefined : wrong(value));
    const { minimum, maximum } = bounds;
    const outside = `outside ${format} (${minimum} to ${maximum})`;
    return (value) => {
        if (!isInteger(value))
            return wrong(value);
        return value >= minimum && value <= maximum ? undefined : outside;
    };
}

;// CONCATENATED MODULE: ./packages/quality/checks/canonical-text.ts
/**
 * A text that is the same for equal decoded values and differs for others: keys of objects in one order, and the types
 * told apart (1, "1" and true are three values).
 */
function canonicalText(value) {
    switch (typeof value) {
        case 'string':
            return JSON.stringify(value);
        case 'bigint':
            return String(value);
        case 'number':
            return Object.is(value, -0) ? '0' : String(value);
        case 'object':
            return value === null ? 'null' : ofObject(value);
        default:
            return String(value);
    }
}
function ofObject(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalText).join(',')}]`;
    if (value instanceof Uint8Array)
        return `0x${Buffer.from(value).toString('hex')}`;
    const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`);
    return `{${fields.sort().join(',')}}`;
}

;// CONCATENATED MODULE: ./packages/quality/checks/unique-items.ts


/** Equal as JSON Schema's uniqueItems compares: objects by their fields in any order. */
const uniqueItems = valueCheck(() => (value) => {
    if (!Array.isArray(value))
        return notJudged;
    return new Set(value.map(canonicalText)).size === value.length ? undefined : 'an item twice';
});

;// CONCATENATED MODULE: ./packages/quality/checks/uniqueness.ts





/** Needs all records to judge one, so it says nothing of single records and their success rate. */
const uniqueness = checkKind({
    start: () => ({ tally: newTally(), occurrences: newRepetition() }),
    observer({ fields }, state) {
        const paths = fields.map((path) => path.filter((step) => typeof step === 'string'));
        return (value, cursor) => {
            const identity = identityOf(value, paths);
            if (identity === undefined)
                return false;
            countEvaluated(state.tally, cursor);
            countOccurrence(state.occurrences, identity, cursor.record);
            return false;
        };
    },
    merge(into, other) {
        into.tally.evaluated += other.tally.evaluated;
        mergeRepetitions(into.occurrences, other.occurrences);
    },
    conclude: ({ threshold, fields }, { tally, occurrences }, _moment, { examples }) => concludeRepetition(occurrences, tally, threshold, examples, fields.length > 1 ? 'combination' : 'value'),
});
/** Undefined when one of the fields is absent or null. */
function identityOf(value, paths) {
    let identity = '';
    for (const path of paths) {
        const field = fieldAt(value, path);
        if (field === undefined || field === null)
            return undefined;
        identity += `${canonicalText(field)}\n`;
    }
    return identity;
}

;// CONCATENATED MODULE: ./packages/quality/checks/index.ts


























/** Every kind of check. A new one is a file beside this and a line here. */
const kinds = {
    decoding: decoding,
    presence: presence,
    type: type,
    completeness: completeness,
    range: range,
    length: length_length,
    pattern: pattern,
    enum: enumeration,
    freshness: freshness,
    'multiple-of': multipleOf,
    'unique-items': uniqueItems,
    uniqueness: uniqueness,
    'row-count': rowCount,
    throughput: throughput,
    'error-rate': errorRate,
    frequency: frequency,
    latency: latency,
    'key-order': keyOrder,
    'key-presence': keyPresence,
    tombstone: tombstone,
    'record-size': recordSize,
    'partition-skew': partitionSkew,
    'duplicate-records': duplicateRecords,
    'schema-count': schemaCount,
    cel: celRule,
};
/** Starts a check with nothing seen yet. */
function openCheck(definition, setup) {
    const open = kinds[definition.kind];
    return open(definition, setup);
}

;// CONCATENATED MODULE: ./packages/quality/field-tree.ts
function fieldTree(checks) {
    return build(checks.map((check) => ({ check, path: check.definition.path })));
}
function build(placed) {
    const below = placed.filter(({ path }) => path.length > 0);
    const byStep = Map.groupBy(below, ({ path: [step] }) => stepName(step));
    const childOf = (members) => build(members.map(({ check, path }) => ({ check, path: path.slice(1) })));
    const each = (kind) => {
        const members = below.filter(({ path: [step] }) => typeof step === 'object' && step.each === kind);
        return members.length === 0 ? undefined : childOf(members);
    };
    const fields = [...byStep].flatMap(([name, members]) => name === undefined ? [] : [{ name, isInherited: name in Object.prototype, tree: childOf(members) }]);
    return {
        checks: placed.filter(({ path }) => path.length === 0).map(({ check }) => check),
        fields,
        items: each('item'),
        entries: each('entry'),
        isLeaf: below.length === 0,
    };
}
function stepName(step) {
    return typeof step === 'string' ? step : undefined;
}
/** Shows a value to every check at or below its place. Answers whether one of severity error failed. */
function inspectValue(tree, value, cursor) {
    let failed = false;
    for (const check of tree.checks) {
        if (check.observe(value, cursor) && check.definition.severity === 'error')
            failed = true;
    }
    if (tree.isLeaf || typeof value !== 'object' || value === null)
        return failed;
    if (Array.isArray(value))
        return inspectItems(tree.items, value, cursor) || failed;
    if (value instanceof Uint8Array)
        return failed;
    for (const { name, isInherited, tree: child } of tree.fields) {
        const field = isInherited && !Object.hasOwn(value, name) ? undefined : value[name];
        if (inspectValue(child, field, cursor))
            failed = true;
    }
    return inspectEntries(tree.entries, value, cursor) || failed;
}
function inspectItems(tree, items, cursor) {
    if (tree === undefined)
        return false;
    let failed = false;
    for (let index = 0; index < items.length; index++) {
        cursor.steps.push(index);
        if (inspectValue(tree, items[index], cursor))
            failed = true;
        cursor.steps.pop();
    }
    return failed;
}
function inspectEntries(tree, map, cursor) {
    if (tree === undefined)
        return false;
    let failed = false;
    for (const [key, entry] of Object.entries(map)) {
        cursor.steps.push(key);
        if (inspectValue(tree, entry, cursor))
            failed = true;
        cursor.steps.pop();
    }
    return failed;
}

;// CONCATENATED MODULE: ./packages/quality/inspection.ts


const noHeaders = [];
function openInspection(plan, decoders) {
    const checks = plan.checks.map((definition) => openCheck(definition, plan.setup));
    const state = { ...emptyCounts(), checks: checks.map((check) => check.state) };
    const cursor = { record: noRecord, value: undefined, sequence: -1, steps: [], suspect: undefined };
    const value = sideOf(checks, 'value', decoders.value);
    const key = decoders.key === undefined ? undefined : sideOf(checks, 'key', decoders.key);
    const looksAtKeys = key !== undefined && (!key.tree.isLeaf || key.tree.checks.length > 0 || key.decoding.length > 0);
    const ofRecords = checks.filter((check) => check.scope === 'record' && check.definition.kind !== 'decoding');
    const withSchemas = [value, key].filter((side) => side?.decoder.missingSchema !== undefined);
    let lastWithSchema = -1;
    const countSchema = (schema) => {
        if (lastWithSchema === cursor.sequence)
            return;
        lastWithSchema = cursor.sequence;
        state.recordsOfSchema.set(schema, (state.recordsOfSchema.get(schema) ?? 0) + 1);
    };
    const look = (record) => {
        cursor.record = record;
        cursor.value = undefined;
        cursor.steps.length = 0;
        const bytes = record.value;
        let failed = bytes !== null && lookAt(value, bytes, record);
        if (looksAtKeys) {
            const keyBytes = record.key;
            const keyFailed = keyBytes === null ? inspectValue(key.tree, null, cursor) : lookAt(key, keyBytes, record);
            failed = keyFailed || failed;
        }
        for (const check of ofRecords) {
            if (check.observe(undefined, cursor) && check.definition.severity === 'error')
                failed = true;
        }
        return failed;
    };
    const lookAt = (side, bytes, record) => {
        const { decoder } = side;
        const decoded = decoder.decode(bytes, decoder.missingSchema === undefined ? noHeaders : record.headers);
        if (side === value && decoded.schemaId !== undefined)
            countSchema(decoded.schemaId);
        if (side === value && decoded.ok)
            cursor.value = decoded.value;
        const undecodable = showDecoding(side.decoding, decoded, cursor);
        return decoded.ok ? inspectValue(side.tree, decoded.value, cursor) || undecodable : true;
    };
    return {
        checks,
        state,
        cursor,
        mayMissSchemas: withSchemas.length > 0,
        needsOrder: checks.some((check) => check.needsOrder),
        mayLoop: checks.some((check) => check.mayLoop),
        missingSchema(record) {
            for (const side of withSchemas) {
                const bytes = side === value ? record.value : record.key;
                if (side === undefined || bytes === null)
                    continue;
                const schema = side.decoder.missingSchema?.(bytes, record.headers);
                if (schema !== undefined)
                    return { decoder: side.decoder, schema };
            }
            return undefined;
        },
        inspect(record) {
            const { timestamp, value: bytes } = record;
            // No call from here to the counts: an interruption falls before or after both (see bounded-run.ts).
            cursor.sequence++;
            state.read++;
            if (bytes === null)
                state.tombstones++;
            if (timestamp >= 0) {
                if (timestamp < state.oldestTimestamp)
                    state.oldestTimestamp = timestamp;
                if (timestamp > state.newestTimestamp)
                    state.newestTimestamp = timestamp;
            }
            if (look(record))
                state.failing++;
        },
        tryAgain(record) {
            look(record);
        },
        inspectAgain(record) {
            if (look(record))
                state.failing++;
        },
        merge(other) {
            mergeCounts(state, other);
            for (const [index, check] of checks.entries())
                check.merge(other.checks[index]);
        },
    };
}
function emptyCounts() {
    return {
        read: 0,
        tombstones: 0,
        failing: 0,
        readOfPartition: new Map(),
        recordsOfSchema: new Map(),
        oldestTimestamp: Number.POSITIVE_INFINITY,
        newestTimestamp: Number.NEGATIVE_INFINITY,
    };
}
function mergeCounts(into, other) {
    into.read += other.read;
    into.tombstones += other.tombstones;
    into.failing += other.failing;
    addCounts(into.readOfPartition, other.readOfPartition);
    addCounts(into.recordsOfSchema, other.recordsOfSchema);
    into.oldestTimestamp = Math.min(into.oldestTimestamp, other.oldestTimestamp);
    into.newestTimestamp = Math.max(into.newestTimestamp, other.newestTimestamp);
}
function addCounts(into, other) {
    for (const [key, count] of other)
        into.set(key, (into.get(key) ?? 0) + count);
}
/** What the cursor points at before the first record. */
const noRecord = {
    partition: 0,
    offset: -1n,
    timestamp: -1,
    timestampType: 'CreateTime',
    key: null,
    value: null,
    headers: noHeaders,
    size: 0,
};
function sideOf(checks, side, decoder) {
    const own = checks.filter(({ definition }) => definition.side === side);
    return {
        decoder,
        decoding: own.filter(({ definition }) => definition.kind === 'decoding'),
        tree: fieldTree(own.filter(({ scope }) => scope === 'field')),
    };
}
function showDecoding(checks, decoded, cursor) {
    let failed = false;
    for (const check of checks) {
        if (check.observe(decoded.ok ? undefined : decoded, cursor) && check.definition.severity === 'error')
            failed = true;
    }
    return failed;
}


/***/ }),

/***/ 4707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compileTimeFormat)
/* harmony export */ });
/**
 * Compiles a pattern of the JDK's `DateTimeFormatter.ofPattern` (the form ODCS names for date, timestamp and time) to a
 * regular expression. Read: years, months (numbers, English names), days, hours, minutes, seconds, fractions, AM/PM,
 * day names, offsets, zone ids, quoted text and optional sections. The `iso` dialect adds `f` (1 to 9 digits of a
 * fraction) and `o` (any ISO offset).
 */
function compileTimeFormat(format, dialect = 'jdk') {
    const fields = [];
    let source = '';
    let depth = 0;
    let index = 0;
    while (index < format.length) {
        const letter = format.charAt(index);
        if (letter === "'") {
            const literal = readLiteral(format, index);
            if (literal === undefined)
                return { ok: false, index, reason: 'the quote is never closed' };
            source += literally(literal.text);
            index = literal.end;
        }
        else if (/[A-Za-z]/.test(letter)) {
            const count = runLength(format, index);
            const part = partFor(letter, count, dialect);
            if (typeof part === 'string')
                return { ok: false, index, reason: part };
            if (part.field !== undefined)
                fields.push(part.field);
            source += part.field === undefined ? `(?:${part.source})` : `(${part.source})`;
            index += count;
        }
        else {
            if (letter === ']' && depth === 0)
                return { ok: false, index, reason: 'the "]" closes no optional section' };
            if ('{}#'.includes(letter))
                return { ok: false, index, reason: `"${letter}" is reserved; quote it: '${letter}'` };
            if (letter === '[')
                depth += 1;
            if (letter === ']')
                depth -= 1;
            source += letter === '[' ? '(?:' : letter === ']' ? ')?' : literally(letter);
            index += 1;
        }
    }
    if (depth > 0)
        return { ok: false, index: format.indexOf('['), reason: 'the "[" is never closed' };
    return { ok: true, pattern: { expression: new RegExp(`^${source}$`, 'i'), fields } };
}
/** The expression for a run of one letter, or why there is none. */
function partFor(letter, count, dialect) {
    switch (letter) {
        case 'y':
        case 'u':
            if (count === 2)
                return { field: 'yearOfCentury', source: '\\d{2}' };
            return { field: 'year', source: count === 1 ? '\\d{1,9}' : `\\d{${count}}` };
        case 'M':
        case 'L':
            if (count > 2)
                return { field: 'monthName', source: count === 3 ? shortMonths : longMonths };
            return { field: 'month', source: digits(count) };
        case 'd':
            return { field: 'day', source: digits(count) };
        case 'D':
            return { field: 'dayOfYear', source: count === 1 ? '\\d{1,3}' : `\\d{${count}}` };
        case 'H':
            return { field: 'hour', source: digits(count) };
        case 'h':
            return { field: 'hourOfHalf', source: digits(count) };
        case 'm':
            return { field: 'minute', source: digits(count) };
        case 's':
            return { field: 'second', source: digits(count) };
        case 'S':
            return { field: 'fraction', source: `\\d{${count}}` };
        case 'a':
            return { field: 'half', source: 'AM|PM' };
        case 'E':
            return { source: count > 3 ? longDays : shortDays };
        case 'X':
        case 'x':
        case 'Z':
            return { field: 'offset', source: offsetSource(letter, count) };
        case 'V':
            return { field: 'zone', source: '[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*' };
        case 'f':
            if (dialect === 'iso')
                return { field: 'fraction', source: '\\d{1,9}' };
            break;
        case 'o':
            if (dialect === 'iso')
                return { field: 'offset', source: 'Z|[+-]\\d{2}(?::?\\d{2})?' };
            break;
        case 'Y':
            return '"Y" is the year of the week; write "y" for the year of the date';
        case 'T':
            return '"T" is no letter of a format; quote it: \'T\'';
    }
    return 'GQqwWecFAnNOzBvpgkK'.includes(letter)
        ? `the letter "${letter}" is not read by this tool`
        : `"${letter}" is no letter of a DateTimeFormatter pattern; text stands in single quotes`;
}
const shortMonths = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const longMonths = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortDays = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const longDays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
function digits(count) {
    return count === 1 ? '\\d{1,2}' : `\\d{${count}}`;
}
function offsetSource(letter, count) {
    const colon = letter === 'Z' ? count === 5 : count === 3 || count === 5;
    const zulu = letter === 'X' || (letter === 'Z' && count === 5) ? 'Z|' : '';
    if (colon)
        return `${zulu}[+-]\\d{2}:\\d{2}`;
    return letter !== 'Z' && count === 1 ? `${zulu}[+-]\\d{2}(?:\\d{2})?` : `${zulu}[+-]\\d{4}`;
}
function runLength(format, start) {
    let end = start;
    while (format.charAt(end) === format.charAt(start))
        end += 1;
    return end - start;
}
/** A quoted text and the offset behind it; two quotes are one quote, also inside. */
function readLiteral(format, start) {
    if (format.charAt(start + 1) === "'")
        return { text: "'", end: start + 2 };
    let text = '';
    for (let index = start + 1; index < format.length; index++) {
        if (format.charAt(index) !== "'")
            text += format.charAt(index);
        else if (format.charAt(index + 1) === "'") {
            text += "'";
            index += 1;
        }
        else
            return { text, end: index + 1 };
    }
    return undefined;
}
function literally(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


/***/ }),

/***/ 3786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ timeReader),
/* harmony export */   K: () => (/* binding */ isTimezone)
/* harmony export */ });
/* harmony import */ var _time_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4707);

const dayMs = 86_400_000;
/**
 * Reads the values of one date, timestamp or time field: milliseconds since the epoch, or since midnight for a `time`;
 * undefined for what is no such value. Texts follow the reading's format (ISO 8601 without one) and must name a date that
 * exists; numbers count from the epoch in `epochUnit`, or in the unit their size tells (a `date` below 10^6 is a number of
 * days, as in Avro). An unusable format or zone reads nothing: the contract's loader has reported it.
 */
function timeReader(reading) {
    const patterns = patternsOf(reading);
    const toUtc = zoneConverter(reading.defaultTimezone ?? 'UTC');
    return (value) => {
        if (typeof value === 'string') {
            for (const pattern of patterns) {
                const ms = readText(value, pattern, reading.logicalType, toUtc);
                if (ms !== undefined)
                    return ms;
            }
            return undefined;
        }
        if (value instanceof Date)
            return Number.isNaN(value.getTime()) ? undefined : value.getTime();
        if (reading.format !== undefined)
            return undefined;
        if (typeof value === 'bigint')
            return readNumber(Number(value), reading);
        return typeof value === 'number' ? readNumber(value, reading) : undefined;
    };
}
/** Whether the runtime knows an IANA zone such as `Europe/Paris`. */
function isTimezone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
const isoPatterns = {
    date: ['uuuu-MM-dd'],
    timestamp: ["uuuu-MM-dd'T'HH:mm[:ss][.f][,f][o]", 'uuuu-MM-dd HH:mm[:ss][.f][,f][ ][o]'],
    time: ['HH:mm[:ss][.f][,f][o]'],
};
function patternsOf(reading) {
    const formats = reading.format === undefined ? isoPatterns[reading.logicalType] : [reading.format];
    return formats.flatMap((format) => {
        const compiled = (0,_time_format_js__WEBPACK_IMPORTED_MODULE_0__/* .compileTimeFormat */ .M)(format, reading.format === undefined ? 'iso' : 'jdk');
        return compiled.ok ? [compiled.pattern] : [];
    });
}
function readText(text, pattern, logicalType, toUtc) {
    const match = pattern.expression.exec(text);
    if (match === null)
        return undefined;
    const given = new Map();
    for (const [index, field] of pattern.fields.entries()) {
        const part = match[index + 1];
        if (part !== undefined)
            given.set(field, part);
    }
    const timeOfDay = readTimeOfDay(given);
    if (timeOfDay === undefined)
        return undefined;
    if (logicalType === 'time')
        return timeOfDay;
    const day = readDay(given);
    if (day === undefined)
        return undefined;
    const local = day + timeOfDay;
    const offset = given.get('offset');
    if (offset !== undefined) {
        const offsetMs = readOffset(offset);
        return offsetMs === undefined ? undefined : local - offsetMs;
    }
    const zone = given.get('zone');
    if (zone === undefined)
        return toUtc(local);
    return isTimezone(zone) ? zoneConverter(zone)(local) : undefined;
}
function readDay(given) {
    const year = number(given, 'year') ?? twoDigitYear(given);
    if (year === undefined || year < 100)
        return undefined;
    const dayOfYear = number(given, 'dayOfYear');
    if (dayOfYear !== undefined) {
        const ms = Date.UTC(year, 0, dayOfYear);
        return dayOfYear > 0 && new Date(ms).getUTCFullYear() === year ? ms : undefined;
    }
    const month = number(given, 'month') ?? monthNamed(given.get('monthName')) ?? 1;
    const day = number(given, 'day') ?? 1;
    const ms = Date.UTC(year, month - 1, day);
    const date = new Date(ms);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms : undefined;
}
function readTimeOfDay(given) {
    const half = number(given, 'hourOfHalf');
    if (half !== undefined && (half < 1 || half > 12))
        return undefined;
    const afternoon = given.get('half')?.toUpperCase() === 'PM' ? 12 : 0;
    const hour = number(given, 'hour') ?? (half === undefined ? 0 : (half % 12) + afternoon);
    const minute = number(given, 'minute') ?? 0;
    const second = number(given, 'second') ?? 0;
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const fraction = given.get('fraction');
    const ms = fraction === undefined ? 0 : Number(`0.${fraction}`) * 1_000;
    return ((hour * 60 + minute) * 60 + second) * 1_000 + Math.floor(ms);
}
/** `Z`, `+02`, `+0200`, `+02:00` in milliseconds; at most 18 hours either way, as in the JDK. */
function readOffset(text) {
    if (text.toUpperCase() === 'Z')
        return 0;
    const hours = Number(text.slice(1, 3));
    const minutes = Number(text.slice(3).replace(':', '') || 0);
    if (hours > 18 || minutes > 59)
        return undefined;
    return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
function number(given, field) {
    const text = given.get(field);
    return text === undefined ? undefined : Number(text);
}
/** As the JDK does: 2000 to 2099. */
function twoDigitYear(given) {
    const year = number(given, 'yearOfCentury');
    return year === undefined ? undefined : 2_000 + year;
}
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
function monthNamed(name) {
    const index = name === undefined ? -1 : monthNames.indexOf(name.slice(0, 3).toLowerCase());
    return index < 0 ? undefined : index + 1;
}
const msPerUnit = { s: 1_000, ms: 1, us: 1 / 1_000, ns: 1 / 1_000_000 };
/** Years 1973 to 5138 as seconds, to 5138 as milliseconds and so on: the ranges of the units do not meet. */
function epochUnitOf(size) {
    if (size < 1e11)
        return 's';
    if (size < 1e14)
        return 'ms';
    return size < 1e17 ? 'us' : 'ns';
}
function readNumber(value, reading) {
    if (!Number.isFinite(value))
        return undefined;
    if (reading.logicalType === 'date' && reading.epochUnit === undefined && Math.abs(value) < 1e6)
        return value * dayMs;
    if (reading.logicalType === 'time')
        return readNumberOfDay(value, reading.epochUnit);
    return value * msPerUnit[reading.epochUnit ?? epochUnitOf(Math.abs(value))];
}
/** Avro's time-millis below a day of milliseconds, time-micros above. */
function readNumberOfDay(value, epochUnit) {
    const ms = value * msPerUnit[epochUnit ?? (value < dayMs ? 'ms' : 'us')];
    return ms >= 0 && ms < dayMs ? ms : undefined;
}
/** From wall-clock milliseconds in a zone to UTC. An hour that a clock change repeats is read as the earlier one. */
function zoneConverter(zone) {
    if (/^(Etc\/)?(UTC|GMT|Zulu)$|^Z$/i.test(zone) || !isTimezone(zone))
        return (localMs) => localMs;
    const format = new Intl.DateTimeFormat('en', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    });
    const offsetAt = (utcMs) => {
        const parts = {};
        for (const { type, value } of format.formatToParts(utcMs))
            parts[type] = Number(value);
        const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
        return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(utcMs / 1_000) * 1_000;
    };
    return (localMs) => {
        const before = localMs - offsetAt(localMs - dayMs);
        if (before + offsetAt(before) === localMs)
            return before;
        return localMs - offsetAt(localMs - offsetAt(localMs));
    };
}


/***/ }),

/***/ 62471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ errorOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40515);

/** An error as plain data for the other thread. */
function failureOf(error) {
    if (error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk)
        return { message: error.message, problem: error.problem };
    if (!(error instanceof Error))
        return { message: String(error) };
    return { message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
}
/** The error that the other thread met. */
function errorOf(failure) {
    if (failure.problem !== undefined)
        return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk(failure.problem);
    const error = new Error(failure.message);
    if (failure.stack !== undefined)
        error.stack = failure.stack;
    return error;
}


/***/ })

};
