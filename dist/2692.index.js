export const id = 2692;
export const ids = [2692,1302];
export const modules = {

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

/***/ 94916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Nr: () => (/* binding */ quantityText),
/* harmony export */   SX: () => (/* binding */ describeKpi),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony export sentenceCase */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85166);

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
            return decimals > 2 ? `${formatNumber(value, decimals)} ms` : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(value);
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
/** A value of a KPI's unit in words: `97.5 %`, `42s`, `11.7 records/s`. */
function quantityText(value, unit) {
    return formatQuantity(value, unit, 2);
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


/***/ }),

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

/***/ 83595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ BatchField),
/* harmony export */   Qn: () => (/* binding */ CorruptBatchError),
/* harmony export */   c4: () => (/* binding */ readBatchHeads),
/* harmony export */   nW: () => (/* binding */ Attribute),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   ye: () => (/* binding */ isDense)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);

/** Whether every offset of the batch holds a record: compaction leaves gaps. */
function isDense(head) {
    return BigInt(head.records) === head.lastOffset - head.firstOffset + 1n;
}
/** Positions of the fields of a batch, in bytes from its start. */
const BatchField = {
    firstOffset: 0,
    length: 8,
    magic: 16,
    checksum: 17,
    attributes: 21,
    lastOffsetDelta: 23,
    firstTimestamp: 27,
    maxTimestamp: 35,
    producerId: 43,
    records: 57,
    firstRecord: 61,
};
const Attribute = { codec: 0b111, logAppendTime: 0b1000, transactional: 0b1_0000, control: 0b10_0000 };
/** Bytes before the part that `length` counts. */
const lengthEnd = 12;
/** The broker delivered bytes that are no intact record batch. */
class CorruptBatchError extends _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk {
    constructor(topic, partition, offset, reason, options) {
        super({
            code: 'corrupt-batch',
            message: `Topic "${topic}", partition ${partition}: the record batch at offset ${offset} cannot be read: ${reason}.`,
            help: 'Compare with `kafka-dump-log --deep-iteration` on the broker; a window that starts after the batch leaves it out.',
        }, options);
        this.name = 'CorruptBatchError';
    }
}
/**
 * The complete batches in the records of a fetch response. A broker cuts the last batch off where the size that was
 * asked for ends: that rest is left out, and comes again with the next fetch.
 * @throws Error for batches of the formats 0 and 1, which producers wrote before Kafka 0.11.
 */
function readBatchHeads(bytes) {
    const heads = [];
    let start = 0;
    while (start + BatchField.firstRecord <= bytes.length) {
        const end = start + lengthEnd + bytes.readInt32BE(start + BatchField.length);
        const magic = bytes.readInt8(start + BatchField.magic);
        if (magic !== 2)
            throw new Error(`it is in message format ${magic}, which is older than Kafka 0.11`);
        if (end < start + BatchField.firstRecord)
            throw new Error('its length is impossible');
        if (end > bytes.length)
            break;
        heads.push(readHead(bytes, start, end));
        start = end;
    }
    return heads;
}
function readHead(bytes, start, end) {
    const attributes = bytes.readInt16BE(start + BatchField.attributes);
    const firstOffset = bytes.readBigInt64BE(start + BatchField.firstOffset);
    return {
        start,
        end,
        firstOffset,
        lastOffset: firstOffset + BigInt(bytes.readInt32BE(start + BatchField.lastOffsetDelta)),
        records: bytes.readInt32BE(start + BatchField.records),
        isTransactional: (attributes & Attribute.transactional) !== 0,
        isControl: (attributes & Attribute.control) !== 0,
        timestampType: (attributes & Attribute.logAppendTime) === 0 ? 'CreateTime' : 'LogAppendTime',
        producerId: bytes.readBigInt64BE(start + BatchField.producerId),
    };
}
/** What the broker wrote to end a transaction; undefined for control batches that do not. */
function readMarker(bytes, batch) {
    // Length, attributes, timestamp delta, offset delta and key length of the one record, then the key: version and type.
    let position = batch.start + BatchField.firstRecord;
    const skipVarint = () => {
        while (((bytes[position++] ?? 0) & 0x80) !== 0)
            ;
    };
    skipVarint();
    position += 1;
    skipVarint();
    skipVarint();
    skipVarint();
    if (position + 4 > batch.end)
        return undefined;
    return { 0: 'abort', 1: 'commit' }[bytes.readInt16BE(position + 2)];
}


/***/ }),

/***/ 72341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ visitRecords)
});

// EXTERNAL MODULE: ./node_modules/@platformatic/wasm-utils/dist/index.js
var dist = __webpack_require__(25833);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./packages/kafka/compression.ts


/** Codecs by their number in the attributes of a record batch (KIP-110 added zstd). */
const codecNames = ['none', 'gzip', 'snappy', 'lz4', 'zstd'];
/** No batch of a healthy topic comes near: a few bytes that unfold to more are refused instead of filling the memory. */
const maxDecompressedBytes = 512 * 1024 * 1024;
const limit = { maxOutputLength: maxDecompressedBytes };
/**
 * The records of a batch, as they were before the producer compressed them.
 * @throws Error when the codec is unknown or the bytes are not what the codec makes.
 */
function decompress(codec, bytes) {
    switch (codecNames[codec]) {
        case 'none':
            return bytes;
        case 'gzip':
            return (0,external_node_zlib_.gunzipSync)(bytes, limit);
        case 'snappy':
            return decompressSnappy(bytes);
        case 'lz4':
            return (0,dist/* lz4Decompress */.M)(bytes);
        case 'zstd':
            return (0,external_node_zlib_.zstdDecompressSync)(bytes, limit);
        default:
            throw new Error(`codec ${codec} is none that Kafka knows`);
    }
}
/**
 * Java clients write snappy in the blocks of the xerial library: a magic, two version numbers, then blocks with their
 * length before them. Others (librdkafka) write one plain block.
 */
const xerialMagic = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00]);
const xerialHeaderBytes = 16;
function decompressSnappy(bytes) {
    if (!bytes.subarray(0, xerialMagic.length).equals(xerialMagic))
        return decompressSnappyBlock(bytes);
    const blocks = [];
    let position = xerialHeaderBytes;
    while (position < bytes.length) {
        const length = bytes.readUInt32BE(position);
        position += 4;
        if (position + length > bytes.length)
            throw new Error('a snappy block ends early');
        blocks.push(decompressSnappyBlock(bytes.subarray(position, position + length)));
        position += length;
    }
    const [only] = blocks;
    return only !== undefined && blocks.length === 1 ? only : Buffer.concat(blocks);
}
function decompressSnappyBlock(bytes) {
    if (bytes.length === 0)
        throw new Error('a snappy block is empty');
    return (0,dist.snappyDecompress)(bytes);
}

// EXTERNAL MODULE: ./packages/kafka/record-batch.ts
var record_batch = __webpack_require__(83595);
;// CONCATENATED MODULE: ./packages/kafka/visit.ts



/**
 * Shows every record of a chunk that belongs to its window (and to its sample), in the order of the log. The view is one object that moves
 * from record to record: copy what outlives the call. Checks the checksum of every batch (CRC-32C, 1.7 GB/s measured).
 * Works on plain data alone, in any thread.
 * @throws CorruptBatchError when a batch is not what a producer could have written; records before it were shown.
 */
function visitRecords(chunk, visit) {
    const bytes = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.byteLength);
    const cursor = new RecordCursor(chunk.partition);
    const wanted = chunk.only?.values();
    let next = wanted?.next().value;
    for (const { start, end } of chunk.batches) {
        const firstOffset = bytes.readBigInt64BE(start + record_batch/* BatchField */.$x.firstOffset);
        try {
            cursor.openBatch(bytes, start, end);
        }
        catch (error) {
            throw corrupt(chunk, firstOffset, error);
        }
        const fromDelta = Number(chunk.from - firstOffset);
        const toDelta = Number(chunk.to - firstOffset);
        let nextDelta = next === undefined ? undefined : Number(next - firstOffset);
        const count = bytes.readInt32BE(start + record_batch/* BatchField */.$x.records);
        for (let index = 0; index < count; index++) {
            if (!cursor.next())
                throw corrupt(chunk, firstOffset, `record ${index + 1} of ${count} ends outside the batch`);
            if (cursor.offsetDelta < fromDelta)
                continue;
            if (cursor.offsetDelta >= toDelta)
                break;
            if (wanted !== undefined) {
                if (cursor.offsetDelta !== nextDelta)
                    continue;
                next = wanted.next().value;
                nextDelta = next === undefined ? undefined : Number(next - firstOffset);
            }
            visit(cursor);
        }
    }
}
function corrupt(chunk, offset, cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new record_batch/* CorruptBatchError */.Qn(chunk.topic, chunk.partition, offset, reason, { cause });
}
const noBytes = Buffer.alloc(0);
/** Positions are kept, values are made only for those who ask: most checks look at one or two of them. */
class RecordCursor {
    partition;
    timestampType = 'CreateTime';
    offsetDelta = 0;
    valueWithin = { bytes: noBytes, start: -1, end: -1 };
    bytes = noBytes;
    position = 0;
    firstOffset = 0n;
    firstTimestamp = 0;
    timestampDelta = 0;
    keyStart = 0;
    keyLength = -1;
    headersStart = 0;
    constructor(partition) {
        this.partition = partition;
    }
    openBatch(bytes, start, end) {
        const checksum = bytes.readUInt32BE(start + record_batch/* BatchField */.$x.checksum);
        if ((0,dist/* crc32c */.dc)(bytes.subarray(start + record_batch/* BatchField */.$x.attributes, end)) !== checksum) {
            throw new Error('its checksum does not match its bytes');
        }
        const attributes = bytes.readInt16BE(start + record_batch/* BatchField */.$x.attributes);
        this.firstOffset = bytes.readBigInt64BE(start + record_batch/* BatchField */.$x.firstOffset);
        this.timestampType = (attributes & record_batch/* Attribute */.nW.logAppendTime) === 0 ? 'CreateTime' : 'LogAppendTime';
        const timestamp = this.timestampType === 'LogAppendTime' ? record_batch/* BatchField */.$x.maxTimestamp : record_batch/* BatchField */.$x.firstTimestamp;
        this.firstTimestamp = Number(bytes.readBigInt64BE(start + timestamp));
        const codec = attributes & record_batch/* Attribute */.nW.codec;
        if (codec === 0) {
            this.bytes = bytes.subarray(0, end);
            this.position = start + record_batch/* BatchField */.$x.firstRecord;
        }
        else {
            this.bytes = decompress(codec, bytes.subarray(start + record_batch/* BatchField */.$x.firstRecord, end));
            this.position = 0;
        }
        this.valueWithin.bytes = this.bytes;
    }
    /** Moves to the next record; false when it does not lie within the batch. */
    next() {
        const length = this.readVarint();
        const end = this.position + length;
        if (length < 0 || end > this.bytes.length)
            return false;
        this.position += 1; // attributes: unused
        this.timestampDelta = this.readLongVarint();
        this.offsetDelta = this.readVarint();
        this.keyLength = this.readVarint();
        this.keyStart = this.position;
        if (this.keyLength > 0)
            this.position += this.keyLength;
        const valueLength = this.readVarint();
        const value = this.valueWithin;
        value.start = valueLength < 0 ? -1 : this.position;
        value.end = valueLength < 0 ? -1 : this.position + valueLength;
        this.headersStart = valueLength < 0 ? this.position : value.end;
        this.position = end;
        return this.headersStart <= end;
    }
    get offset() {
        return this.firstOffset + BigInt(this.offsetDelta);
    }
    get timestamp() {
        // The broker gives one time to a whole batch; the producer's deltas then mean nothing.
        return this.timestampType === 'LogAppendTime' ? this.firstTimestamp : this.firstTimestamp + this.timestampDelta;
    }
    get key() {
        return this.keyLength < 0 ? null : this.bytes.subarray(this.keyStart, this.keyStart + this.keyLength);
    }
    get value() {
        const { bytes, start, end } = this.valueWithin;
        return start < 0 ? null : bytes.subarray(start, end);
    }
    get size() {
        const { start, end } = this.valueWithin;
        return Math.max(0, this.keyLength) + end - start;
    }
    get headers() {
        const nextRecord = this.position;
        this.position = this.headersStart;
        const headers = [];
        for (let left = this.readVarint(); left > 0 && this.position < nextRecord; left--) {
            const key = this.readBytes();
            headers.push({ key: key?.toString('utf8') ?? '', value: this.readBytes() });
        }
        this.position = nextRecord;
        return headers;
    }
    readBytes() {
        const length = this.readVarint();
        if (length < 0)
            return null;
        this.position += length;
        return this.bytes.subarray(this.position - length, this.position);
    }
    readVarint() {
        const { bytes } = this;
        let byte = bytes[this.position++] ?? 0;
        let value = byte & 0x7f;
        for (let shift = 7; (byte & 0x80) !== 0; shift += 7) {
            byte = bytes[this.position++] ?? 0;
            value |= (byte & 0x7f) << shift;
        }
        return (value >>> 1) ^ -(value & 1);
    }
    /** Up to 64 bits, as a double: exact to 2^53, which is further than any timestamp delta. */
    readLongVarint() {
        const { bytes } = this;
        let byte = bytes[this.position++] ?? 0;
        let value = byte & 0x7f;
        for (let factor = 128; (byte & 0x80) !== 0; factor *= 128) {
            byte = bytes[this.position++] ?? 0;
            value += (byte & 0x7f) * factor;
        }
        return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
}


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

/***/ 31302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qualityCheck: () => (/* reexport */ operation/* qualityCheck */.w),
  runQualityWorker: () => (/* reexport */ runQualityWorker)
});

// UNUSED EXPORTS: formatFieldPath, loadContract, topicContractFor

// EXTERNAL MODULE: ./packages/quality/operation.ts + 1 modules
var operation = __webpack_require__(1280);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./packages/quality/decoder-plan.ts + 11 modules
var decoder_plan = __webpack_require__(94359);
// EXTERNAL MODULE: ./packages/quality/inspect-records.ts
var inspect_records = __webpack_require__(44083);
// EXTERNAL MODULE: ./packages/quality/inspection.ts + 41 modules
var inspection = __webpack_require__(33218);
// EXTERNAL MODULE: ./packages/quality/cel/engine.ts
var engine = __webpack_require__(80449);
;// CONCATENATED MODULE: ./packages/quality/prepare-checks.ts

/** Loads what only some checks need, before `openInspection` in the same thread. */
async function prepareChecks(checks) {
    if (checks.some((check) => check.kind === 'cel' || (check.kind === 'registry-rule' && check.shadow !== undefined)))
        await (0,engine/* loadCel */.v)();
}

// EXTERNAL MODULE: ./packages/quality/remote-registry.ts
var remote_registry = __webpack_require__(93386);
// EXTERNAL MODULE: ./packages/quality/worker-failure.ts
var worker_failure = __webpack_require__(62471);
;// CONCATENATED MODULE: ./packages/quality/worker.ts







/** What a worker thread does: it inspects chunk after chunk, in the order they come, until it is asked for the result. */
async function runQualityWorker() {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        throw new Error('the worker is started by the main thread');
    const send = (message) => port.postMessage(message);
    const setup = external_node_worker_threads_.workerData;
    if ('role' in setup)
        return (await __webpack_require__.e(/* import() */ 4859).then(__webpack_require__.bind(__webpack_require__, 74859))).runRulesWorker(port, setup);
    const registry = setup.registryUrl === undefined ? undefined : (0,remote_registry/* remoteRegistry */.e)(setup.registryUrl, send);
    let inspection;
    let last = Promise.resolve();
    const handle = async (message) => {
        inspection ??= worker_open(setup, registry?.client);
        const opened = await inspection;
        if (message.kind === 'finish') {
            send({ kind: 'finished', state: opened.state });
            port.close();
            return;
        }
        await (0,inspect_records/* inspectChunk */.S)(opened, message.chunk, message.verdicts);
        send({ kind: 'inspected', read: opened.state.read });
    };
    port.on('message', (message) => {
        if (message.kind === 'answer')
            registry?.answer(message.id, message.answer);
        else
            last = last
                .then(() => handle(message))
                .catch((error) => send({ kind: 'failed', failure: (0,worker_failure/* failureOf */.g)(error) }));
    });
}
async function worker_open(setup, registry) {
    await prepareChecks(setup.plan.checks);
    const { decoders } = await (0,decoder_plan/* openDecoders */.C)(setup.decoders, { value: [], key: [] }, registry);
    return (0,inspection/* openInspection */.J)(setup.plan, decoders);
}

;// CONCATENATED MODULE: ./packages/quality/index.ts






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
        const { runQualityCheck } = await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(5833), __webpack_require__.e(1895), __webpack_require__.e(9754), __webpack_require__.e(3541), __webpack_require__.e(8200), __webpack_require__.e(3627), __webpack_require__.e(6169), __webpack_require__.e(9398), __webpack_require__.e(864), __webpack_require__.e(1325)]).then(__webpack_require__.bind(__webpack_require__, 1325));
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


/***/ })

};
