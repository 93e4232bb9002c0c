export const id = 8199;
export const ids = [8199];
export const modules = {

/***/ 30637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ decodeJson),
  l: () => (/* binding */ jsonDecoder)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/decoders/json-template.ts

/** Longer and more varied texts are seldom of one shape. */
const longestText = 65_536;
const mostScalars = 512;
/**
 * The shape of a text that is known to be JSON, for reading the scalars at these paths. Undefined where it is no object, or a path leads
 * through something that is no object, to something that is no scalar, or to two.
 */
function templateOf(text, wanted) {
    if (text.length > longestText)
        return undefined;
    const scalars = scalarsOf(text);
    if (scalars.length > mostScalars)
        return undefined;
    const value = JSON.parse(text);
    if (!isObject(value))
        return undefined;
    const slots = [];
    for (const path of wanted) {
        const key = JSON.stringify(path);
        const found = scalars.flatMap((scalar, index) => (scalar.path === key ? [index] : []));
        const [slot = -1] = found;
        if (found.length > 1 || !isScalarOrAbsent(value, path, slot !== -1))
            return undefined;
        slots.push(slot);
    }
    return compile(text, scalars, slots);
}
/** Strings (keys among them), other scalars and what structures them; a text that is JSON has nothing else but space. */
const token = /"(?:[^"\\]|\\.)*"|[-+.\w]+|[{}[\],:]/gs;
function scalarsOf(text) {
    const scalars = [];
    /** The key at which each object around is; undefined for an array. */
    const around = [];
    let isKey = false;
    for (const { 0: found, index } of text.matchAll(token)) {
        switch (found) {
            case '{':
            case '[':
                around.push(found === '{' ? '' : undefined);
                isKey = found === '{';
                break;
            case '}':
            case ']':
                around.pop();
                break;
            case ',':
                isKey = around.at(-1) !== undefined;
                break;
            case ':':
                isKey = false;
                break;
            default:
                if (isKey)
                    around[around.length - 1] = JSON.parse(found);
                else
                    scalars.push({ start: index, end: index + found.length, path: pathText(around) });
        }
    }
    return scalars;
}
function pathText(around) {
    return around.includes(undefined) ? undefined : JSON.stringify(around);
}
function isScalarOrAbsent(value, path, isThere) {
    const last = path.at(-1);
    let parent = value;
    for (const name of path.slice(0, -1)) {
        if (!isObject(parent) || !Object.hasOwn(parent, name))
            return false;
        parent = parent[name];
    }
    if (last === undefined || !isObject(parent) || Object.hasOwn(parent, last) !== isThere)
        return false;
    return !isThere || typeof parent[last] !== 'object' || parent[last] === null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;
const plus = 0x2b;
const point = 0x2e;
const zero = 0x30;
const nine = 0x39;
/** Bytes at which a string ends or is more than plain ASCII. */
const special = Uint8Array.from({ length: 256 }, (_, byte) => byte === quote || byte === backslash || byte < 0x20 || byte >= 0x80 ? 1 : 0);
/** A whole number of up to 15 digits divided by one of these is rounded once, and so as the text would be. */
const powersOfTen = Float64Array.from({ length: 16 }, (_, power) => 10 ** power);
const exactDigits = 15;
function compile(text, scalars, slots) {
    const between = [...scalars.keys(), scalars.length].map((index) => Buffer.from(text.slice(scalars[index - 1]?.end ?? 0, scalars[index]?.start ?? text.length)));
    const known = Uint8Array.from(Buffer.concat(between));
    const knownWords = new DataView(known.buffer);
    const knownEnds = Int32Array.from(between, (_, index) => Buffer.concat(between.slice(0, index + 1)).length);
    const slotOf = Int32Array.from(scalars, (_, index) => slots.indexOf(index));
    const values = slots.map(() => undefined);
    let bytes = Buffer.alloc(0);
    let words = new DataView(bytes.buffer);
    let at = 0;
    /** Moves past what is known; false when something else stands there. */
    const passKnown = (first, last) => {
        let position = at;
        let from = first;
        if (last - from < 4) {
            for (; from < last; from++, position++)
                if (bytes[position] !== known[from])
                    return false;
        }
        else {
            for (; last - from > 4; from += 4, position += 4) {
                if (words.getInt32(position, true) !== knownWords.getInt32(from, true))
                    return false;
            }
            position += last - from;
            if (words.getInt32(position - 4, true) !== knownWords.getInt32(last - 4, true))
                return false;
        }
        at = position;
        return true;
    };
    /** The same for a string that is not all ASCII. */
    const readText = (slot, from, firstOther) => {
        let position = firstOther;
        let byte = bytes[position];
        while (byte >= 0x80 || special[byte] === 0)
            byte = bytes[++position];
        if (byte !== quote || !(0,external_node_buffer_.isUtf8)(bytes.subarray(from, position)))
            return false;
        if (slot >= 0)
            values[slot] = bytes.toString('utf8', from, position);
        at = position + 1;
        return true;
    };
    /** Moves past a string; false for one that is none, or with an escape in it. Whether it ends in time is seen later. */
    const readString = (slot) => {
        const from = at + 1;
        let position = from;
        let byte = bytes[position];
        while (special[byte] === 0)
            byte = bytes[++position];
        if (byte >= 0x80)
            return readText(slot, from, position);
        if (byte !== quote)
            return false;
        if (slot >= 0)
            values[slot] = bytes.toString('latin1', from, position);
        at = position + 1;
        return true;
    };
    /** Moves past a number; false for what is none, and for a wanted whole one that may be beyond 2^53. */
    const readNumber = (slot) => {
        const first = at;
        const isNegative = bytes[first] === minus;
        let position = isNegative ? first + 1 : first;
        const firstDigit = position;
        let whole = 0;
        let byte = bytes[position];
        for (; byte >= zero && byte <= nine; byte = bytes[++position])
            whole = whole * 10 + byte - zero;
        let digits = position - firstDigit;
        if (digits === 0 || (digits > 1 && bytes[firstDigit] === zero))
            return false;
        let decimals = 0;
        if (byte === point) {
            const firstDecimal = ++position;
            byte = bytes[position];
            for (; byte >= zero && byte <= nine; byte = bytes[++position])
                whole = whole * 10 + byte - zero;
            decimals = position - firstDecimal;
            if (decimals === 0)
                return false;
            digits += decimals;
        }
        const hasExponent = byte === 0x65 || byte === 0x45;
        if (hasExponent) {
            byte = bytes[++position];
            if (byte === minus || byte === plus)
                byte = bytes[++position];
            const firstOfExponent = position;
            while (byte >= zero && byte <= nine)
                byte = bytes[++position];
            if (position === firstOfExponent)
                return false;
        }
        at = position;
        if (slot < 0)
            return true;
        if (digits <= exactDigits && !hasExponent) {
            const value = decimals === 0 ? whole : whole / powersOfTen[decimals];
            values[slot] = isNegative ? -value : value;
            return true;
        }
        if (decimals === 0 && !hasExponent)
            return false;
        values[slot] = Number(bytes.toString('latin1', first, position));
        return true;
    };
    const readWord = (slot, end) => {
        for (const { text: word, value } of jsonWords) {
            if (end - at < word.length || bytes.toString('latin1', at, at + word.length) !== word)
                continue;
            at += word.length;
            if (slot >= 0)
                values[slot] = value;
            return true;
        }
        return false;
    };
    return {
        shape: JSON.stringify(between.map(String)),
        read(given, start, end) {
            if (given !== bytes) {
                bytes = given;
                words = new DataView(given.buffer, given.byteOffset, given.length);
            }
            at = start;
            let knownStart = 0;
            for (let index = 0;; index++) {
                const knownEnd = knownEnds[index];
                if (end - at < knownEnd - knownStart || !passKnown(knownStart, knownEnd))
                    return undefined;
                knownStart = knownEnd;
                if (index === slotOf.length)
                    return at === end ? values : undefined;
                const slot = slotOf[index];
                const byte = bytes[at];
                const isRead = byte === quote
                    ? readString(slot)
                    : byte === minus || (byte >= zero && byte <= nine)
                        ? readNumber(slot)
                        : readWord(slot, end);
                if (!isRead || at > end)
                    return undefined;
            }
        },
    };
}
const jsonWords = [
    { text: 'true', value: true },
    { text: 'false', value: false },
    { text: 'null', value: null },
];

;// CONCATENATED MODULE: ./packages/decoders/json-fields.ts

/** Shapes that are tried for a text, the one that fitted last first. */
const mostTemplates = 4;
/** Shapes learned in all: with more, the texts have no shape of their own. */
const mostLearned = 64;
/** After so many texts a reader gives up if fewer than half of them fitted. */
const trialTexts = 1_000;
/** Reads scalars of JSON objects by the shapes that texts before them had. */
function jsonFieldReader(paths) {
    let templates = [];
    let learned = 0;
    let tried = 0;
    let fitted = 0;
    let isWorthIt = true;
    const readByOthers = (bytes, start, end) => {
        for (const template of templates.slice(1)) {
            const values = template.read(bytes, start, end);
            if (values === undefined)
                continue;
            templates = [template, ...templates.filter((other) => other !== template)];
            return values;
        }
        return undefined;
    };
    const judge = () => {
        isWorthIt = fitted * 2 >= tried;
        tried = 0;
        fitted = 0;
    };
    return {
        read(bytes, start, end) {
            if (!isWorthIt)
                return undefined;
            const values = templates[0]?.read(bytes, start, end) ?? readByOthers(bytes, start, end);
            if (values !== undefined)
                fitted++;
            if (++tried === trialTexts)
                judge();
            return values;
        },
        learn(bytes, start, end) {
            if (!isWorthIt || learned === mostLearned)
                return;
            learned++;
            const template = templateOf(bytes.toString('utf8', start, end), paths);
            if (template === undefined || templates.some(({ shape }) => shape === template.shape))
                return;
            templates = [template, ...templates].slice(0, mostTemplates);
        },
    };
}

// EXTERNAL MODULE: ./packages/decoders/utf8.ts
var utf8 = __webpack_require__(54279);
;// CONCATENATED MODULE: ./packages/decoders/json.ts


/**
 * JSON (RFC 8259) in UTF-8. Of a key that is given twice the last one counts, as in every JavaScript and Java client.
 * NaN, Infinity, comments, trailing commas and a byte order mark are no JSON. Whole numbers beyond 2^53 become bigint.
 */
function jsonDecoder() {
    return { format: 'json', decode: decodeJson, decodeWithin: decodeJsonWithin, fieldReader: jsonFieldReader };
}
function decodeJson(bytes) {
    return decodeJsonWithin((0,utf8/* asBuffer */.bS)(bytes), 0, bytes.length);
}
function decodeJsonWithin(bytes, start, end) {
    const text = (0,utf8/* utf8TextWithin */.cG)(bytes, start, end);
    if (text === undefined)
        return (0,utf8/* invalidUtf8 */.tR)(bytes.subarray(start, end));
    try {
        return { ok: true, value: mayHoldLargeInteger(bytes, start, end) ? parseKeepingIntegers(text) : JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, cause: 'invalid-json', message: reasonOf(text, error instanceof Error ? error.message : '') };
    }
}
const digits = 16;
/**
 * Whether a whole number beyond 2^53 may stand in the bytes [start, end). It has at least 16 digits in a row, and such a
 * run covers one of every 16 bytes and the seventh before or behind it, so looking at those is enough.
 */
function mayHoldLargeInteger(bytes, start, end) {
    for (let at = start + digits - 1; at < end; at += digits) {
        if (!isDigit(bytes[at]) || !(isDigit(bytes[at - 7]) || isDigit(bytes[at + 7])))
            continue;
        let last = at + 1;
        while (last < end && isDigit(bytes[last]))
            last += 1;
        let first = at;
        while (first > start && isDigit(bytes[first - 1]))
            first -= 1;
        if (last - first < digits)
            continue;
        const before = first === start ? space : bytes[first - 1];
        const after = last === end ? space : bytes[last];
        if (mayStandAlone(before, after) && numberOf(bytes, first, last) > Number.MAX_SAFE_INTEGER)
            return true;
    }
    return false;
}
const space = 32;
/** Digits between these are not the start of a string, no fraction and without an exponent. */
function mayStandAlone(before, after) {
    return !'".'.includes(String.fromCharCode(before ?? space)) && !'.eE'.includes(String.fromCharCode(after ?? space));
}
function numberOf(bytes, start, end) {
    let value = 0;
    for (let at = start; at < end; at += 1)
        value = value * 10 + ((bytes[at] ?? 0) - 48);
    return value;
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

/***/ 89826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ releaseBytes)
/* harmony export */ });
/**
 * Gives the memory of bytes back at once, where they have a buffer of their own. The collector does not hurry for what
 * lies outside its heap: of a million records a run held 200 MB instead of 160. Who still looks at them finds them empty.
 */
function releaseBytes(bytes) {
    const { buffer } = bytes;
    if (buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength)
        buffer.transfer(0);
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

/***/ 7657:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runBounded),
/* harmony export */   m: () => (/* binding */ inspectBounded)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

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
    context ??= node_vm__WEBPACK_IMPORTED_MODULE_0___default().createContext(guarded);
    script ??= new (node_vm__WEBPACK_IMPORTED_MODULE_0___default().Script)('run()');
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


/***/ }),

/***/ 80449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cel),
/* harmony export */   v: () => (/* binding */ loadCel)
/* harmony export */ });
let loaded;
async function loadCel() {
    loaded ??= await Promise.all(/* import() */[__webpack_require__.e(2020), __webpack_require__.e(7158)]).then(__webpack_require__.bind(__webpack_require__, 17158));
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

/***/ 80036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ neverEvaluated),
/* harmony export */   W$: () => (/* binding */ isNeverEvaluated),
/* harmony export */   ZQ: () => (/* binding */ celRule)
/* harmony export */ });
/* harmony import */ var _cel_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80449);
/* harmony import */ var _cel_field_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37247);
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86072);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70904);
/* harmony import */ var _field_at_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29208);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79516);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44714);







/** What the observer will name better. */
const notTrue = 'not true';
/**
 * An expression that is true of every record. One that cannot be evaluated says nothing of the record: it has a cause of
 * its own, and a rule that is never evaluated is an error of the rule.
 */
const celRule = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkKind */ .p)({
    mayLoop: ({ iterates }) => iterates,
    readsRecord: true,
    start: () => ({ tally: (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .newTally */ .l4)(), errors: 0, lastError: -1 }),
    test(definition, setup, reads) {
        const { scope, frame, moveTo } = evaluationOf(definition, setup, reads);
        const isTrue = (0,_cel_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .cel */ .L)().compileShortcut(definition.expression, scope);
        if (isTrue === undefined)
            return undefined;
        return (value, cursor) => {
            if (value === undefined || value === null)
                return _check_js__WEBPACK_IMPORTED_MODULE_0__/* .notJudged */ .b;
            moveTo(value, cursor);
            return isTrue(frame) === true ? undefined : notTrue;
        };
    },
    observer(definition, state, setup, reads) {
        const { tally } = state;
        const { scope, frame, moveTo } = evaluationOf(definition, setup, reads);
        const evaluate = (0,_cel_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .cel */ .L)().compileExpression(definition.expression, scope);
        const violation = definition.message ?? `not ${(0,_cel_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .cel */ .L)().shortened(definition.expression)}`;
        return (value, cursor) => {
            if (value === undefined || value === null)
                return false;
            (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .countEvaluated */ .LX)(tally, cursor);
            moveTo(value, cursor);
            const outcome = evaluate(frame);
            if (outcome === true)
                return false;
            if (outcome !== false && state.lastError !== cursor.sequence) {
                state.lastError = cursor.sequence;
                state.errors++;
            }
            const cause = outcome === false ? violation : `rule error: ${reasonOf(outcome)}`;
            const shown = definition.path.length > 0 ? value : fieldsToShow(cursor.whole(), definition.shows, setup);
            (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .countFailure */ .cC)(tally, cursor, { cause, value: shown }, setup, definition);
            if (outcome !== false && definition.severity === 'error')
                cursor.ruleErrors.push(definition.id);
            return outcome === false;
        };
    },
    merge(into, other, setup) {
        (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeTallies */ .n_)(into.tally, other.tally, setup);
        into.errors += other.errors;
    },
    conclude({ threshold }, { tally, errors }) {
        const concluded = (0,_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .concludeRate */ .mZ)(tally, threshold);
        if (!isNeverEvaluated({ tally, errors }))
            return concluded;
        return { ...concluded, status: 'error', reason: neverEvaluated(tally) };
    },
});
/** The rule is wrong, not the records. */
function isNeverEvaluated({ tally, errors }) {
    return errors > 0 && errors === tally.evaluated;
}
/** With what went wrong most often. */
function neverEvaluated({ causes }) {
    const [first] = [...causes].sort(([a, left], [b, right]) => right.count - left.count || (a < b ? -1 : 1));
    const why = first?.[0].replace(/^rule error: /, '');
    return `the expression cannot be evaluated on any record${why === undefined ? '' : `: ${why}`}`;
}
/** The variables of the expression, at the value that they were moved to. */
function evaluationOf(definition, setup, reads) {
    const message = (0,_cel_field_types_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldTypes */ .s$)(definition.doubles, setup.decimalTexts.includes('value'));
    const value = (0,_cel_field_types_js__WEBPACK_IMPORTED_MODULE_4__/* .typesAt */ .rA)(message, definition.path);
    const isOfRecord = definition.side === 'value' && definition.path.length === 0;
    const current = { cursor: undefined, value: undefined };
    const frame = {
        get message() {
            return current.cursor?.whole();
        },
        get value() {
            return isOfRecord ? current.cursor?.whole() : current.value;
        },
        further: (name) => current.cursor === undefined ? undefined : (0,_cel_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .cel */ .L)().recordVariable(name, current.cursor.record, setup),
    };
    const scope = { types: { message, value }, arithmetic: 'mixed', reads, valueIsMessage: isOfRecord };
    const moveTo = (of, cursor) => {
        // Written only where it changes: the collector must be told of every value that is put into something old.
        if (current.cursor !== cursor)
            current.cursor = cursor;
        if (!isOfRecord)
            current.value = of;
    };
    return { scope, frame, moveTo };
}
function reasonOf(outcome) {
    return isRuleError(outcome) ? outcome.reason : `the result is ${resultType(outcome)}, not true or false`;
}
function isRuleError(outcome) {
    return outcome instanceof (0,_cel_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .cel */ .L)().RuleError;
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
    return Object.fromEntries(paths.map((path) => [(0,_check_definition_js__WEBPACK_IMPORTED_MODULE_5__/* .formatFieldPath */ .v)('value', path), (0,_field_at_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldAt */ .U)(value, path)]));
}


/***/ }),

/***/ 70904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ notJudged),
/* harmony export */   p: () => (/* binding */ checkKind)
/* harmony export */ });
/* harmony import */ var _record_reads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35435);

/** The value is none that the check judges: it counts neither as evaluated nor as failed. */
const notJudged = Symbol('not judged');
function checkKind(kind) {
    return (definition, setup, reads = (0,_record_reads_js__WEBPACK_IMPORTED_MODULE_0__/* .recordReads */ .fX)()) => {
        const state = kind.start();
        const mayLoop = kind.mayLoop?.(definition) ?? false;
        const test = mayLoop ? undefined : kind.test?.(definition, setup, reads);
        const check = {
            definition,
            scope: kind.scope?.(definition) ?? 'field',
            mayLoop,
            needsOrder: kind.needsOrder ?? false,
            readsRecord: kind.readsRecord ?? false,
            observe: kind.observer(definition, state, setup, reads),
            ...(test === undefined ? {} : { test }),
            tally: state.tally,
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


/***/ }),

/***/ 29208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fieldAt)
/* harmony export */ });
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

/***/ 79516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ describeMeasure),
/* harmony export */   d9: () => (/* binding */ describeThreshold),
/* harmony export */   gw: () => (/* binding */ holdsWithin),
/* harmony export */   mZ: () => (/* binding */ concludeRate),
/* harmony export */   mw: () => (/* binding */ nothingToEvaluate),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/** The reason to skip a check that met no value to judge. */
const nothingToEvaluate = 'no data: nothing to evaluate';
/** Passed when nothing failed, or when what failed is within the threshold. */
function concludeRate(tally, threshold) {
    const allowed = threshold === undefined ? {} : { threshold: describeThreshold(threshold) };
    if (tally.evaluated === 0)
        return { status: 'skipped', tally, reason: nothingToEvaluate, ...allowed };
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
/** Whether a number meets the operator that is known to lie from `low` to `high`; undefined when it depends on where. */
function holdsWithin(low, high, { operator, value }) {
    const [least, most] = typeof value === 'number' ? [value, value] : value;
    const isWithin = () => low >= least && high <= most ? true : high < least || low > most ? false : undefined;
    const isAbove = () => (low > most ? true : high <= most ? false : undefined);
    const isBelow = () => (high < least ? true : low >= least ? false : undefined);
    switch (operator) {
        case 'mustBe':
        case 'mustBeBetween':
            return isWithin();
        case 'mustNotBe':
        case 'mustNotBeBetween':
            return opposite(isWithin());
        case 'mustBeGreaterThan':
            return isAbove();
        case 'mustBeLessOrEqualTo':
            return opposite(isAbove());
        case 'mustBeLessThan':
            return isBelow();
        case 'mustBeGreaterOrEqualTo':
            return opposite(isBelow());
    }
}
function opposite(answer) {
    return answer === undefined ? undefined : !answer;
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
    const shown = (number) => number.toLocaleString('en-US', { maximumSignificantDigits: 15 });
    return `${words[operator]} ${typeof value === 'number' ? shown(value) : value.map(shown).join(' and ')}`;
}
/** `at most 1 % failing`, `between 0 and 5 records failing`. */
function describeThreshold({ operator, value, unit }) {
    return `${describeMeasure({ operator, value })}${unit === 'percent' ? ' %' : value === 1 ? ' record' : ' records'} failing`;
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

/***/ 44714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ countEvaluated),
/* harmony export */   PU: () => (/* binding */ compareWitnesses),
/* harmony export */   cC: () => (/* binding */ countFailure),
/* harmony export */   l4: () => (/* binding */ newTally),
/* harmony export */   n_: () => (/* binding */ mergeTallies)
/* harmony export */ });
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57837);

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
        ...(failure.value != null ? { value: show ? (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(failure.value) : (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_0__/* .maskedValue */ .pM)(failure.value) } : {}),
        ...(setup.showValues && record.key !== null ? { key: (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_0__/* .shownValue */ .JJ)(Buffer.from(record.key).toString()) } : {}),
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
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76516);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33142);

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
    const validated = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .validateDocument */ .m)(node, shape);
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
    return `expected one of ${list}.${given === undefined ? '' : (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(given, words)}`;
}


/***/ }),

/***/ 94359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openDecoders)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/place.ts
var core_place = __webpack_require__(8883);
// EXTERNAL MODULE: ./packages/decoders/avro-reader.ts + 1 modules
var avro_reader = __webpack_require__(28200);
// EXTERNAL MODULE: ./packages/decoders/avro-schema.ts
var avro_schema = __webpack_require__(49754);
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
        return (0,avro_reader/* avroReader */.I)((0,avro_schema/* parseAvroSchema */.rQ)(text));
    }
    catch (error) {
        if (!(error instanceof avro_schema/* AvroSchemaError */.At))
            throw error;
        const problem = {
            code: 'avro-schema-invalid',
            message: `${file ?? 'The Avro schema'} is no Avro schema: ${error.message}.`,
        };
        if (file === undefined)
            throw new errors/* BadInputError */.Ys(problem, { cause: error });
        const place = { file, ...(0,core_place/* lineIndex */.D)(text).positionAt(error.offset ?? 0) };
        throw new errors/* BadInputError */.Ys({ ...problem, place }, { cause: error });
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

// EXTERNAL MODULE: ./packages/decoders/json.ts + 2 modules
var json = __webpack_require__(30637);
// EXTERNAL MODULE: ./packages/decoders/utf8.ts
var utf8 = __webpack_require__(54279);
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
    const decoded = (0,json/* decodeJson */.x)(bytes);
    if (!decoded.ok)
        return /^\s*\{\s*"/.test((0,utf8/* asBuffer */.bS)(bytes).toString('latin1', 0, 64)) ? 'structured' : undefined;
    const { value } = decoded;
    return (typeof value === 'object' && value !== null) || typeof value === 'string' ? 'structured' : 'scalar';
}
/** UTF-8 without control characters other than white space. */
function isReadableText(bytes) {
    const text = (0,utf8/* utf8Text */.Hp)(bytes);
    return text !== undefined && !/[^\P{Cc}\t\n\r]/u.test(text);
}
/** Distinct items, the most frequent first. */
function byFrequency(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return [...counts].sort(([, left], [, right]) => right - left).map(([item]) => item);
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
        return { read: (0,avro_reader/* avroReader */.I)((0,avro_schema/* parseAvroSchema */.rQ)(resolved.schema, resolved.referenced)) };
    }
    catch (error) {
        if (!(error instanceof avro_schema/* AvroSchemaError */.At))
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

;// CONCATENATED MODULE: ./packages/decoders/json-registry.ts


/**
 * JSON behind a registry's prefix, as the JSON Schema serializers write it. The text is read without its schema, so
 * no registry is needed; with one, records whose schema is of another type are named instead of misread.
 */
function jsonRegistryDecoder(registry, side) {
    return registryDecoder({ format: 'json-registry', side, registry, readerOf: json_registry_readerOf, fallback: readJson });
}
const readJson = (bytes, offset) => (0,json/* decodeJson */.x)(offset === 0 ? bytes : bytes.subarray(offset));
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
            const text = (0,utf8/* utf8Text */.Hp)(bytes);
            return text === undefined ? (0,utf8/* invalidUtf8 */.tR)(bytes) : { ok: true, value: text };
        },
    };
}

;// CONCATENATED MODULE: ./packages/decoders/formats.ts







/** Every format that is read. A new one is a file and a line here. */
const makers = {
    json: () => (0,json/* jsonDecoder */.l)(),
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
    throw new errors/* BadInputError */.Ys({
        code: 'decoder-needs-schema',
        message: `The format ${format} needs ${what}, and none is given.`,
        help: 'Give a schema file; records that name a schema of a registry are of the format avro-registry.',
    });
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
    return new errors/* BadInputError */.Ys({
        code: 'decoder-needs-registry',
        message: 'The format avro-registry needs a schema registry, and none is given.',
        help: 'Give schema-registry-url, or a schema file that the records were written with.',
    });
}

// EXTERNAL MODULE: ./packages/quality/registry-rules/engine.ts
var engine = __webpack_require__(37016);
;// CONCATENATED MODULE: ./packages/quality/registry-rules/known-schemas.ts

/** Keeps what the registry answers to the decoders, so that rules need no requests of their own. */
function rememberSchemas(registry) {
    const known = new Map();
    const keep = async (key, asked) => {
        const schema = await asked;
        if (schema === undefined)
            return undefined;
        if ((0,engine/* mayHaveRules */.fW)(schema))
            await (0,engine/* loadSchemaRules */.Jo)();
        known.set(key, schema);
        return schema;
    };
    return {
        schema: (key) => known.get(key),
        registry: {
            ...registry,
            schemaById: (id) => keep(id, registry.schemaById(id)),
            schemaByGuid: (guid) => keep(guid, registry.schemaByGuid(guid)),
            resolve: async (schema) => {
                const resolved = await registry.resolve(schema);
                const key = [...known].find(([, candidate]) => candidate === schema)?.[0];
                if (resolved !== undefined && key !== undefined)
                    known.set(key, resolved);
                return resolved;
            },
        },
    };
}

;// CONCATENATED MODULE: ./packages/quality/decoder-plan.ts


/**
 * The decoders that a plan describes; `auto` is decided from the samples.
 * @throws BadInputError and UnreachableError as `openDecoder` does.
 */
async function openDecoders(plan, samples, registry) {
    const known = registry === undefined ? undefined : rememberSchemas(registry);
    const schemas = known === undefined ? {} : { schemas: known.schema };
    const value = await openSide('value', plan.value, samples.value, known?.registry);
    if (plan.key === undefined) {
        return { decoders: { value: value.decoder, ...schemas }, plan: { value: value.plan }, decisions: [value.decision] };
    }
    const key = await openSide('key', plan.key, samples.key, known?.registry);
    return {
        decoders: { value: value.decoder, key: key.decoder, ...schemas },
        plan: { value: value.plan, key: key.plan },
        decisions: [value.decision, key.decision],
    };
}
async function openSide(side, plan, samples, registry) {
    const { decoder, decision } = await openDecoder({
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

/***/ 44083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ inspectRecords),
/* harmony export */   S: () => (/* binding */ inspectChunk)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_kafka__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72341);
/* harmony import */ var _kafka_dataops_kafka__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89826);
/* harmony import */ var _bounded_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7657);


/** Inspects the records of one fetched chunk and gives its memory back; `verdicts` is what own rules said of them. */
async function inspectChunk(inspection, chunk, verdicts) {
    const { state, cursor } = inspection;
    cursor.verdicts = verdicts;
    const before = state.read;
    await inspectRecords(inspection, (show) => (0,_kafka_dataops_kafka__WEBPACK_IMPORTED_MODULE_0__/* .visitRecords */ .O)(chunk, show));
    const { partition } = chunk;
    state.readOfPartition.set(partition, (state.readOfPartition.get(partition) ?? 0) + state.read - before);
    (0,_kafka_dataops_kafka__WEBPACK_IMPORTED_MODULE_1__/* .releaseBytes */ .R)(chunk.bytes);
}
/**
 * Inspects records in their order. From the first one whose schema is not there yet the rest waits as copies until the
 * schemas are loaded; `visit` must show the same records every time.
 * @throws UnreachableError when the schema registry cannot be asked.
 */
async function inspectRecords(inspection, visit) {
    const run = inspection.mayLoop
        ? (show) => (0,_bounded_run_js__WEBPACK_IMPORTED_MODULE_2__/* .inspectBounded */ .m)(inspection, show)
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

/***/ 76762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ openInspection)
});

// EXTERNAL MODULE: ./packages/quality/checks/cel.ts
var cel = __webpack_require__(80036);
// EXTERNAL MODULE: ./packages/quality/checks/check.ts
var checks_check = __webpack_require__(70904);
// EXTERNAL MODULE: ./packages/quality/checks/rate.ts
var checks_rate = __webpack_require__(79516);
// EXTERNAL MODULE: ./packages/quality/checks/tally.ts
var checks_tally = __webpack_require__(44714);
;// CONCATENATED MODULE: ./packages/quality/checks/value-check.ts




/** A kind of check that judges one value at a time and is a rate: failing records of those evaluated. */
function valueCheck(testOf, options = {}) {
    return (0,checks_check/* checkKind */.p)({
        ...options,
        start: () => ({ tally: (0,checks_tally/* newTally */.l4)() }),
        test: testOf,
        observer(definition, { tally }, setup) {
            const test = testOf(definition, setup);
            return (value, cursor) => {
                const cause = test(value);
                if (cause === checks_check/* notJudged */.b)
                    return false;
                (0,checks_tally/* countEvaluated */.LX)(tally, cursor);
                if (cause === undefined)
                    return false;
                (0,checks_tally/* countFailure */.cC)(tally, cursor, { cause, value }, setup, definition);
                return true;
            };
        },
        merge: (into, other, setup) => (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup),
        conclude: (definition, state) => (0,checks_rate/* concludeRate */.mZ)(state.tally, definition.threshold),
    });
}

;// CONCATENATED MODULE: ./packages/quality/checks/completeness.ts

/** Null, absent and empty are three causes; a value the rule does not count is complete, an absent one not judged. */
const completeness = valueCheck(({ counts, missingValues }) => {
    const countsNull = counts.includes('null') ? 'null' : undefined;
    const countsAbsent = counts.includes('absent') ? 'absent' : checks_check/* notJudged */.b;
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
const decoding = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)() }),
    observer: (definition, { tally }, setup) => (result, cursor) => {
        (0,checks_tally/* countEvaluated */.LX)(tally, cursor);
        if (result === undefined)
            return false;
        const { cause, message } = result;
        (0,checks_tally/* countFailure */.cC)(tally, cursor, { cause, message: `${cause}: ${message}` }, setup, definition);
        return true;
    },
    merge: (into, other, setup) => (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup),
    conclude: (definition, state) => (0,checks_rate/* concludeRate */.mZ)(state.tally, definition.threshold),
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/quality/checks/digest.ts

/** 128 bits of SHA-256: no two different texts have the same in practice. */
function digest(text) {
    return (0,external_node_crypto_.hash)('sha256', text, 'base64url').slice(0, 22);
}

// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
;// CONCATENATED MODULE: ./packages/quality/checks/measure.ts


/**
 * A number of the whole window against what it must be. A window that was not read to its end has no such number;
 * neither has one in which there is nothing to measure (`number` undefined).
 */
function concludeMeasure(number, measure, unit, moment, missing) {
    const tally = (0,checks_tally/* newTally */.l4)();
    const threshold = `${(0,checks_rate/* describeMeasure */.UF)(measure)} ${unit}`;
    if (moment.partial)
        return { status: 'skipped', tally, threshold, reason: 'stopped before the whole window was read' };
    if (number === undefined)
        return { status: 'skipped', tally, threshold, reason: missing };
    const status = (0,checks_rate/* holds */.v9)(number, measure) ? 'passed' : 'failed';
    return { status, tally, threshold, measured: `${shownNumber(number)} ${unit}` };
}
/** The reason to skip a check that only the whole window can decide. */
const needsWholeWindow = 'a sample does not show it: leave sample-size out to know';
/**
 * The same for a number of which a sample shows bounds only: the verdict where every number within them has the same
 * one, else none. `high` may be infinite.
 */
function concludeBounds(low, high, measure, unit, moment) {
    const tally = (0,checks_tally/* newTally */.l4)();
    const threshold = `${(0,checks_rate/* describeMeasure */.UF)(measure)} ${unit}`;
    if (moment.partial)
        return { status: 'skipped', tally, threshold, reason: 'stopped before the whole window was read' };
    const isMet = (0,checks_rate/* holdsWithin */.gw)(low, high, measure);
    const upper = Number.isFinite(high) ? `, at most ${shownNumber(high)}` : '';
    const seen = { tally, threshold, measured: `at least ${shownNumber(low)}${upper} ${unit}` };
    return isMet === undefined
        ? { ...seen, status: 'skipped', reason: needsWholeWindow }
        : { ...seen, status: isMet ? 'passed' : 'failed' };
}
function shownNumber(number) {
    return Number(number.toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 6 });
}

;// CONCATENATED MODULE: ./packages/quality/checks/occurrence-table.ts
const slotBytes = 48;
const wordsPerSlot = slotBytes / 4;
const doublesPerSlot = slotBytes / 8;
/** Where the words of a slot lie in it. A slot with a count of 0 is free. */
const Word = { high: 0, low: 1, count: 2, firstPartition: 3, lastPartition: 4 };
/** Where the doubles lie, behind the words. */
const Double = { firstOffset: 3, lastOffset: 4, lastTimestamp: 5 };
const everyHash = 2 ** 32;
const fewestSlots = 64;
/** Fuller than this, finding a slot takes too many steps. */
const fullest = 0.75;
function newOccurrenceTable(limit) {
    return { limit, size: 0, threshold: everyHash, slots: newSlots(fewestSlots) };
}
/** The share of the things that is kept, 1 when it is all of them. */
function keptShare({ threshold }) {
    return threshold / everyHash;
}
/** Notes that `identity` occurs in a record; a record that is looked at again is the same one. */
function countOccurrence(table, identity, record) {
    hash(identity);
    const [high = 0, low = 0] = hashed;
    const slot = high < table.threshold ? slotFor(table, high, low) : undefined;
    if (slot === undefined)
        return;
    if (countAt(table.slots, slot) > 0) {
        const { partition, offset } = lastAt(table.slots, slot);
        if (partition === record.partition && offset === record.offset)
            return;
    }
    addAt(table, slot, { count: 1, first: record, last: record });
}
/** Takes in what was seen elsewhere. */
function mergeOccurrences(into, other) {
    if (other.threshold < into.threshold)
        keepBelow(into, other.threshold);
    // In the order of their slots they would crowd together in a table that is smaller than theirs.
    makeRoomFor(into, Math.min(into.limit, into.size + other.size));
    for (const from of takenSlots(other.slots)) {
        const [high, low] = hashAt(other.slots, from);
        const slot = high < into.threshold ? slotFor(into, high, low) : undefined;
        if (slot !== undefined)
            addAt(into, slot, occurrencesAt(other.slots, from));
    }
}
/** What occurred more than once, in no order. */
function* repeatedOnes({ slots }) {
    for (const slot of takenSlots(slots))
        if (countAt(slots, slot) > 1)
            yield occurrencesAt(slots, slot);
}
function newSlots(count) {
    const buffer = new ArrayBuffer(count * slotBytes);
    return { words: new Uint32Array(buffer), doubles: new Float64Array(buffer) };
}
function slotCount({ words }) {
    return words.length / wordsPerSlot;
}
function* takenSlots(slots) {
    const count = slotCount(slots);
    for (let slot = 0; slot < count; slot++)
        if (countAt(slots, slot) > 0)
            yield slot;
}
function countAt({ words }, slot) {
    return words[slot * wordsPerSlot + Word.count];
}
function hashAt({ words }, slot) {
    const word = slot * wordsPerSlot;
    return [words[word + Word.high], words[word + Word.low]];
}
function firstAt({ words, doubles }, slot) {
    return {
        partition: words[slot * wordsPerSlot + Word.firstPartition],
        offset: doubles[slot * doublesPerSlot + Double.firstOffset],
    };
}
function lastAt({ words, doubles }, slot) {
    return {
        partition: words[slot * wordsPerSlot + Word.lastPartition],
        offset: doubles[slot * doublesPerSlot + Double.lastOffset],
        timestamp: doubles[slot * doublesPerSlot + Double.lastTimestamp],
    };
}
function occurrencesAt(slots, slot) {
    return { count: countAt(slots, slot), first: firstAt(slots, slot), last: lastAt(slots, slot) };
}
/** The slot of a thing, made room for when it is new; undefined when it is not kept, now that there is no room for all. */
function slotFor(table, high, low) {
    const slot = findSlot(table.slots, high, low);
    if (countAt(table.slots, slot) > 0)
        return slot;
    while (table.size >= table.limit && high < table.threshold)
        keepBelow(table, table.threshold / 2);
    if (high >= table.threshold)
        return undefined;
    makeRoomFor(table, table.size + 1);
    return findSlot(table.slots, high, low);
}
function makeRoomFor(table, size) {
    const before = slotCount(table.slots);
    let slots = before;
    while (size > slots * fullest)
        slots *= 2;
    if (slots > before)
        table.slots = copyOf(table.slots, slots, everyHash);
}
/**
 * Where it lies, or the free slot that is marked as its own now. The other half of the hash decides what is kept, and
 * would not spread.
 */
function findSlot(slots, high, low) {
    const { words } = slots;
    const mask = slotCount(slots) - 1;
    for (let slot = low & mask;; slot = (slot + 1) & mask) {
        const word = slot * wordsPerSlot;
        if (words[word + Word.count] === 0) {
            words[word + Word.high] = high;
            words[word + Word.low] = low;
            return slot;
        }
        if (words[word + Word.low] === low && words[word + Word.high] === high)
            return slot;
    }
}
function addAt(table, slot, { count, first, last }) {
    const { slots } = table;
    const { words, doubles } = slots;
    const word = slot * wordsPerSlot;
    const double = slot * doublesPerSlot;
    const before = countAt(slots, slot);
    if (before === 0)
        table.size++;
    words[word + Word.count] = before + count;
    if (before === 0 || isBefore(first, firstAt(slots, slot))) {
        words[word + Word.firstPartition] = first.partition;
        doubles[double + Double.firstOffset] = first.offset;
    }
    if (before === 0 || !isBefore(last, lastAt(slots, slot))) {
        words[word + Word.lastPartition] = last.partition;
        doubles[double + Double.lastOffset] = last.offset;
        doubles[double + Double.lastTimestamp] = last.timestamp;
    }
}
function isBefore(one, other) {
    return one.partition < other.partition || (one.partition === other.partition && one.offset < other.offset);
}
function keepBelow(table, threshold) {
    table.threshold = threshold;
    table.slots = copyOf(table.slots, slotCount(table.slots), threshold);
    table.size = takenSlots(table.slots).reduce((size) => size + 1, 0);
}
/** The things below a threshold, in other slots. */
function copyOf(slots, count, threshold) {
    const copy = newSlots(count);
    for (const from of takenSlots(slots)) {
        const [high, low] = hashAt(slots, from);
        if (high >= threshold)
            continue;
        const start = findSlot(copy, high, low) * wordsPerSlot;
        // The words of a slot are all of its bytes.
        for (let word = 0; word < wordsPerSlot; word++) {
            copy.words[start + word] = slots.words[from * wordsPerSlot + word];
        }
    }
    return copy;
}
/** What `hash` answers: two numbers of 32 bits, in one place since it is asked for every record. */
const hashed = new Uint32Array(2);
/** cyrb53 without its last cut, over UTF-16 units: two lanes of multiplication and exclusive or, mixed as MurmurHash3 does. */
function hash(text) {
    let one = 0xdeadbeef;
    let other = 0x41c6ce57;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        one = Math.imul(one ^ unit, 2_654_435_761);
        other = Math.imul(other ^ unit, 1_597_334_677);
    }
    one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
    other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
    hashed[0] = other;
    hashed[1] = one;
}

;// CONCATENATED MODULE: ./packages/quality/checks/repetition.ts






/** How often something occurred: exact up to this many different ones (100 MB), beyond by a sample of them. */
const mostExact = 1_500_000;
function newRepetition() {
    return newOccurrenceTable(mostExact);
}
/** Notes that a record holds `identity`; a record that is looked at again is the same one. */
function countRepetition(table, identity, record) {
    const { partition, offset, timestamp } = record;
    countOccurrence(table, identity, { partition, offset: Number(offset), timestamp });
}
/**
 * Failed when something occurs more than once, or more of them than the threshold allows. Failing records are those
 * beyond the first of each. What a part of the window repeats the whole of it does; what it does not, the rest may.
 */
function concludeRepetition(table, evaluated, { threshold, moment, examples, what }) {
    if (evaluated.evaluated === 0)
        return { status: 'skipped', tally: evaluated, reason: checks_rate/* nothingToEvaluate */.mw };
    const share = keptShare(table);
    const found = summarize(table, examples, moment);
    const inAll = (count) => Math.round(count / share);
    const values = inAll(found.values);
    const surplus = inAll(found.surplus);
    const about = share === 1 ? '' : 'about ';
    const measured = `${about}${(0,quantity/* counted */.hS)(values, what)} more than once, ${about}${(0,quantity/* counted */.hS)(surplus, 'surplus record')}`;
    const number = threshold?.unit === 'percent' ? (100 * surplus) / evaluated.evaluated : values;
    const seen = {
        tally: { ...evaluated, failed: surplus, ...witnessed(found, surplus) },
        measured,
        ...(threshold === undefined ? {} : { threshold: (0,checks_rate/* describeThreshold */.d9)(threshold) }),
    };
    if (moment.partial || moment.sample !== undefined) {
        const isMet = ofWholeWindow(threshold, found.values, found.surplus, moment);
        if (isMet === undefined) {
            const reason = moment.partial ? 'stopped before the whole window was read' : needsWholeWindow;
            return { ...seen, status: 'skipped', reason };
        }
        return { ...seen, status: isMet ? 'passed' : 'failed' };
    }
    const isAllowed = threshold === undefined ? values === 0 : (0,checks_rate/* holds */.v9)(number, threshold);
    const estimate = share === 1
        ? {}
        : {
            reason: `more than ${mostExact.toLocaleString('en-US')} different values: an estimate from 1 in ${Math.round(1 / share)} of them`,
        };
    return { ...seen, status: isAllowed ? 'passed' : 'failed', ...estimate };
}
/** What a part of the window repeats is the least that all of it does. */
function ofWholeWindow(threshold, values, surplus, { sample }) {
    if (threshold === undefined)
        return values === 0 ? undefined : false;
    if (threshold.unit === 'rows')
        return (0,checks_rate/* holdsWithin */.gw)(values, Number.POSITIVE_INFINITY, threshold);
    return (0,checks_rate/* holdsWithin */.gw)(sample === undefined ? 0 : (100 * surplus) / sample.offsets, 100, threshold);
}
/** One look at each: there may be a million of them. */
function summarize(table, examples, moment) {
    const shown = [];
    const most = Math.max(1, examples);
    let last;
    let values = 0;
    let surplus = 0;
    for (const occurrences of repeatedOnes(table)) {
        values++;
        surplus += occurrences.count - 1;
        const witness = witnessOf(occurrences, moment);
        if (last === undefined || (0,checks_tally/* compareWitnesses */.PU)(witness, last) > 0)
            last = witness;
        const before = shown.at(-1);
        if (shown.length >= most && before !== undefined && (0,checks_tally/* compareWitnesses */.PU)(witness, before) > 0)
            continue;
        shown.splice(shown.findLastIndex((one) => (0,checks_tally/* compareWitnesses */.PU)(one, witness) <= 0) + 1, 0, witness);
        if (shown.length > most)
            shown.pop();
    }
    return { values, surplus, last, shown };
}
function witnessed({ shown, last }, surplus) {
    const [first] = shown;
    if (first === undefined || last === undefined)
        return { causes: new Map(), examples: [] };
    const cause = { count: surplus, first, last, lastCounted: -1 };
    return { causes: new Map([['occurs more than once', cause]]), examples: [...shown] };
}
function witnessOf({ count, first, last }, { offsetIs }) {
    const others = count === 2 ? 'also' : `${count} times, first`;
    const message = `occurs ${others} ${whereIs(first, offsetIs)}`;
    return { ...last, offset: BigInt(last.offset), message, steps: [] };
}
function whereIs({ partition, offset }, offsetIs) {
    if (offsetIs === undefined)
        return `at partition ${partition}, offset ${offset}`;
    return offsetIs === 'line' ? `in line ${offset}` : `in record ${offset}`;
}

;// CONCATENATED MODULE: ./packages/quality/checks/duplicate-records.ts




const none = 'none';
/** The same key and the same value again, as a producer without idempotence writes on a retry. Tombstones are not judged. */
const duplicateRecords = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), occurrences: newRepetition() }),
    observer: (_definition, state) => (_value, cursor) => {
        const { key, value } = cursor.record;
        if (value === null)
            return false;
        (0,checks_tally/* countEvaluated */.LX)(state.tally, cursor);
        countRepetition(state.occurrences, `${key === null ? none : digest(key)} ${digest(value)}`, cursor.record);
        return false;
    },
    merge(into, other) {
        into.tally.evaluated += other.tally.evaluated;
        mergeOccurrences(into.occurrences, other.occurrences);
    },
    conclude: ({ threshold }, { tally, occurrences }, moment, { examples }) => concludeRepetition(occurrences, tally, { threshold, moment, examples, what: 'record' }),
});

// EXTERNAL MODULE: ./packages/quality/contract/patterns.ts
var patterns = __webpack_require__(18948);
// EXTERNAL MODULE: ./packages/quality/checks/pattern-cost.ts
var pattern_cost = __webpack_require__(21374);
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
            return checks_check/* notJudged */.b;
        return expression.test(value) ? undefined : cause;
    };
}, { mayLoop: (definition) => mayBacktrack(definition.pattern) });
/** Whether matching may take longer than the text is long. */
function mayBacktrack(pattern) {
    return !(0,pattern_cost/* isSurelyLinear */.E)(pattern, (0,patterns/* compilePattern */.E)(pattern).flags);
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
            return checks_check/* notJudged */.b;
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

;// CONCATENATED MODULE: ./packages/quality/checks/error-rate.ts



/** What the other checks found, so it has nothing to look at itself. */
const errorRate = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)() }),
    observer: () => () => false,
    merge: () => { },
    conclude({ percent }, _state, moment) {
        const rate = moment.read === 0 ? undefined : (100 * moment.failing) / moment.read;
        const conclusion = concludeMeasure(rate, percent, '% of the records', moment, 'no data: no record in the window');
        return { ...conclusion, tally: { ...conclusion.tally, evaluated: moment.read, failed: moment.failing } };
    },
});

// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
;// CONCATENATED MODULE: ./packages/quality/checks/frequency.ts




/** Beyond this many stretches the window says nothing useful at this frequency, and would fill the memory. */
const mostStretches = 1_000_000;
/** The stretches at both ends of the window are there by definition; a stretch without a record in between fails. */
const frequency = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), stretches: new Set() }),
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
        const tally = (0,checks_tally/* newTally */.l4)();
        const threshold = `a record every ${(0,duration/* formatDuration */.a3)(everyMs)}`;
        const skipped = (reason) => ({ status: 'skipped', tally, threshold, reason });
        if (moment.partial)
            return skipped('stopped before the whole window was read');
        if (moment.sample !== undefined)
            return skipped(needsWholeWindow);
        if (stretches.size === 0)
            return skipped('no data: no record with a timestamp in the window');
        if (stretches.size > mostStretches)
            return skipped(`the window is longer than ${mostStretches} times ${(0,duration/* formatDuration */.a3)(everyMs)}`);
        const seen = [...stretches].sort((left, right) => left - right);
        const total = (seen.at(-1) ?? 0) - (seen[0] ?? 0) + 1;
        const empty = total - seen.length;
        const longest = seen.reduce((most, stretch, index) => Math.max(most, stretch - (seen[index - 1] ?? stretch) - 1), 0);
        tally.evaluated = total;
        tally.failed = empty;
        const gap = longest === 0 ? '' : `, the longest gap about ${(0,duration/* formatDuration */.a3)(longest * everyMs)}`;
        const measured = `${empty} of ${total} stretches of ${(0,duration/* formatDuration */.a3)(everyMs)} without a record${gap}`;
        return { status: empty === 0 ? 'passed' : 'failed', tally, threshold, measured };
    },
});

// EXTERNAL MODULE: ./packages/quality/time-reading.ts
var time_reading = __webpack_require__(3786);
;// CONCATENATED MODULE: ./packages/quality/checks/key-sample.ts
const key_sample_everyHash = 2 ** 32;
function newKeySample() {
    return { entries: new Map(), threshold: key_sample_everyHash };
}
/** The share of the keys that is kept, 1 when it is all of them. */
function sampledShare(sample) {
    return sample.threshold / key_sample_everyHash;
}
/** Whether the sample would keep the key. */
function isSampled(sample, key) {
    return sample.threshold === key_sample_everyHash || key_sample_hash(key) < sample.threshold;
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
        if (key_sample_hash(key) >= threshold)
            sample.entries.delete(key);
}
/** FNV-1a over UTF-16 units, with MurmurHash3's finalizer so that similar keys spread. */
function key_sample_hash(key) {
    let value = 0x811c9dc5;
    for (let at = 0; at < key.length; at++)
        value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
}

;// CONCATENATED MODULE: ./packages/quality/checks/freshness.ts






/** Keys beyond this number are judged by a sample. */
const keyLimit = 100_000;
/**
 * Judges the newest event only: old records are no fault of a healthy topic. An event time in the future is a failing
 * record, and never the newest event, since it would hide that nothing arrives any more.
 */
const freshness = (0,checks_check/* checkKind */.p)({
    scope: ({ source, side, path }) => source === 'record-timestamp' || (side === 'value' && path.length === 0) ? 'record' : 'field',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), newest: undefined, newestOfKey: newKeySample() }),
    observer(definition, state, setup) {
        const read = eventTimeOf(definition);
        const latest = setup.asOf + definition.toleratedFutureMs;
        return (value, cursor) => {
            const time = read(value, cursor.record);
            if (time === undefined)
                return false;
            (0,checks_tally/* countEvaluated */.LX)(state.tally, cursor);
            if (time > latest) {
                (0,checks_tally/* countFailure */.cC)(state.tally, cursor, futureFailure(time - setup.asOf, value), setup, definition);
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
        (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup);
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
    return { cause: 'event time in the future', message: `event time ${(0,duration/* formatDuration */.a3)(aheadMs)} in the future`, value };
}
function newestAt(time, { partition, offset, timestamp }) {
    return { time, partition, offset, timestamp };
}
/** Of equal times the first record counts, so that the order of looking does not matter. */
function isNewer(time, record, than) {
    if (than === undefined || time > than.time)
        return true;
    return time === than.time && (0,checks_tally/* compareWitnesses */.PU)(record, than) < 0;
}
function newer(left, right) {
    if (left === undefined || right === undefined)
        return left ?? right;
    if (left.time !== right.time)
        return left.time > right.time ? left : right;
    return (0,checks_tally/* compareWitnesses */.PU)(left, right) <= 0 ? left : right;
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
    const threshold = `at most ${(0,duration/* formatDuration */.a3)(definition.maxAgeMs)} old`;
    if (newest === undefined)
        return { ...withoutEvents(definition, tally, moment), threshold };
    const ageMs = Math.max(0, moment.asOf - newest.time);
    const measured = `newest event ${(0,duration/* formatDuration */.a3)(ageMs)} old`;
    const seen = { measured, measuredMs: ageMs, threshold };
    if (ageMs <= definition.maxAgeMs)
        return { ...seen, tally, status: tally.failed === 0 ? 'passed' : 'failed' };
    if (moment.partial)
        return { ...seen, tally, status: 'skipped', reason: stoppedEarly };
    if (moment.sample?.hasNewest === false)
        return { ...seen, tally, status: 'skipped', reason: newestNotSampled };
    const stale = staleCause(newest, `the newest event is ${(0,duration/* formatDuration */.a3)(ageMs)} old`);
    return { ...seen, tally: withCause(tally, 'stale', 1, stale, stale), status: 'failed' };
}
function concludePerKey(definition, state, moment, setup) {
    const { tally, newestOfKey } = state;
    const threshold = `every key at most ${(0,duration/* formatDuration */.a3)(definition.maxAgeMs)} old`;
    const keys = newestOfKey.entries.size;
    if (keys === 0)
        return { ...withoutEvents(definition, tally, moment, true), threshold };
    if (moment.sample !== undefined)
        return { status: 'skipped', tally, threshold, reason: needsWholeWindow };
    const byAge = Array.from(newestOfKey.entries, ([key, newest]) => ({ key, newest })).sort((left, right) => left.newest.time - right.newest.time || (0,checks_tally/* compareWitnesses */.PU)(left.newest, right.newest));
    const stale = byAge.filter(({ newest }) => moment.asOf - newest.time > definition.maxAgeMs);
    const measuredMs = Math.max(0, moment.asOf - (byAge[0]?.newest.time ?? moment.asOf));
    const share = sampledShare(newestOfKey);
    const ofKeys = share === 1 ? `${keys} keys` : `a sample of ${keys} keys (1 in ${Math.round(1 / share)})`;
    const measured = `${stale.length} of ${ofKeys} stale, the oldest ${(0,duration/* formatDuration */.a3)(measuredMs)} old`;
    const seen = { measured, measuredMs, threshold };
    const [oldest] = stale;
    if (oldest === undefined)
        return { ...seen, tally, status: tally.failed === 0 ? 'passed' : 'failed' };
    if (moment.partial)
        return { ...seen, tally, status: 'skipped', reason: stoppedEarly };
    const witnesses = stale.map(({ key, newest }) => ({
        ...staleCause(newest, `the newest event of this key is ${(0,duration/* formatDuration */.a3)(moment.asOf - newest.time)} old`),
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
const newestNotSampled = 'the newest records are not in the sample: leave sample-size out to know';
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
const longestKept = 64;
/** A record fails when its event is older than that of the record before it with the same key in the same partition. */
const keyOrder = (0,checks_check/* checkKind */.p)({
    needsOrder: true,
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), last: newKeySample() }),
    observer(definition, { tally, last }, setup) {
        if (setup.isSample)
            return () => false;
        const read = (0,time_reading/* timeReader */.B)(definition.time ?? { logicalType: 'timestamp' });
        return (value, cursor) => {
            const { key, partition } = cursor.record;
            const time = read(value);
            if (key === null || time === undefined)
                return false;
            const name = `${partition} ${key.length <= longestKept ? latin1(key) : digest(key)}`;
            if (!isSampled(last, name))
                return false;
            (0,checks_tally/* countEvaluated */.LX)(tally, cursor);
            const before = last.entries.get(name);
            // The record is looked at again after an interruption.
            if (before?.sequence === cursor.sequence)
                return false;
            putInSample(last, name, { time, sequence: cursor.sequence }, key_order_keyLimit);
            if (before === undefined || time >= before.time)
                return false;
            const message = `${(0,duration/* formatDuration */.a3)(before.time - time)} older than the record before it with the same key`;
            (0,checks_tally/* countFailure */.cC)(tally, cursor, { cause: 'older than the record before it', message, value }, setup, definition);
            return true;
        };
    },
    merge(into, other, setup) {
        (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup);
        mergeSamples(into.last, other.last, key_order_keyLimit, (ours) => ours);
    },
    conclude({ threshold }, { tally, last }, { sample }) {
        if (sample !== undefined)
            return { status: 'skipped', tally, reason: needsWholeWindow };
        const share = sampledShare(last);
        const conclusion = (0,checks_rate/* concludeRate */.mZ)(tally, threshold);
        return share === 1 ? conclusion : { ...conclusion, reason: `judged by about 1 in ${Math.round(1 / share)} keys` };
    },
});
function latin1(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

;// CONCATENATED MODULE: ./packages/quality/checks/record-check.ts



/** A kind of check that judges every record as such, whatever its value, and is a rate. */
function recordCheck(testOf) {
    return (0,checks_check/* checkKind */.p)({
        scope: () => 'record',
        start: () => ({ tally: (0,checks_tally/* newTally */.l4)() }),
        observer(definition, { tally }, setup) {
            const test = testOf(definition);
            return (_value, cursor) => {
                (0,checks_tally/* countEvaluated */.LX)(tally, cursor);
                const cause = test(cursor.record);
                if (cause === undefined)
                    return false;
                (0,checks_tally/* countFailure */.cC)(tally, cursor, { cause }, setup, definition);
                return true;
            };
        },
        merge: (into, other, setup) => (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup),
        conclude: (definition, state) => (0,checks_rate/* concludeRate */.mZ)(state.tally, definition.threshold),
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
/** The least value that a share (0 to 1) of the values does not exceed (nearest rank); undefined when there are none. */
function quantileOf({ buckets, zeros }, share) {
    const total = zeros + buckets.values().reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return undefined;
    let below = zeros;
    const rank = Math.max(0, Math.ceil(share * total) - 1);
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
const latency = (0,checks_check/* checkKind */.p)({
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), latencies: newHistogram(), appended: 0, lastSeen: -1 }),
    observer(definition, state, setup) {
        const read = (0,time_reading/* timeReader */.B)(definition.time ?? { logicalType: 'timestamp' });
        const cause = `more than ${(0,duration/* formatDuration */.a3)(definition.maxLatencyMs)} late`;
        return (value, cursor) => {
            const time = read(value);
            const { timestamp, timestampType } = cursor.record;
            if (time === undefined || timestamp < 0)
                return false;
            (0,checks_tally/* countEvaluated */.LX)(state.tally, cursor);
            const latencyMs = Math.max(0, timestamp - time);
            if (state.lastSeen !== cursor.sequence) {
                state.lastSeen = cursor.sequence;
                addToHistogram(state.latencies, latencyMs);
                if (timestampType === 'LogAppendTime')
                    state.appended++;
            }
            if (latencyMs <= definition.maxLatencyMs)
                return false;
            const message = `recorded ${(0,duration/* formatDuration */.a3)(latencyMs)} after the event`;
            (0,checks_tally/* countFailure */.cC)(state.tally, cursor, { cause, message, value }, setup, definition);
            // With a percentile some records may be late: that is no fault of theirs.
            return definition.percentile === undefined;
        };
    },
    merge(into, other, setup) {
        (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup);
        mergeHistograms(into.latencies, other.latencies);
        into.appended += other.appended;
    },
    conclude(definition, { tally, latencies, appended }) {
        const { maxLatencyMs, percentile, threshold } = definition;
        const rate = (0,checks_rate/* concludeRate */.mZ)(tally, threshold);
        if (tally.evaluated === 0)
            return rate;
        const at = (share) => (0,duration/* formatDuration */.a3)(quantileOf(latencies, share / 100) ?? 0);
        const clock = appended === tally.evaluated ? 'broker time' : appended === 0 ? 'producer time' : 'mixed times';
        const measured = `p50 ${at(50)}, p95 ${at(95)}, p99 ${at(99)} (${clock})`;
        const limit = `at most ${(0,duration/* formatDuration */.a3)(maxLatencyMs)}`;
        if (percentile === undefined) {
            return {
                ...rate,
                measured,
                threshold: threshold === undefined ? limit : `${limit}; ${(0,checks_rate/* describeThreshold */.d9)(threshold)}`,
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
            return (value) => (Array.isArray(value) ? causeOf(value.length) : checks_check/* notJudged */.b);
        }
        case 'object': {
            const causeOf = lengthTest(definition, 'field');
            return (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
                ? causeOf(Object.keys(value).length)
                : checks_check/* notJudged */.b;
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
        return value instanceof Uint8Array ? causeOfBytes(value.length) : checks_check/* notJudged */.b;
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
            return checks_check/* notJudged */.b;
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

;// CONCATENATED MODULE: ./packages/quality/checks/own-check.ts



/** A rule of the user's own. It ran before: what it said of a record is looked up and counted here. */
const ownCheck = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), end: undefined }),
    observer(definition, { tally }, setup) {
        const report = ({ message, path }) => ({
            cause: groupOf(message),
            message: path === undefined ? message : `${path}: ${message}`,
        });
        return (_value, cursor) => {
            const verdicts = cursor.verdicts?.get(cursor.record.offset);
            if (verdicts === undefined)
                return false;
            let failed = false;
            for (const verdict of verdicts) {
                if (verdict.rule !== definition.rule)
                    continue;
                failed = true;
                const failure = report(verdict);
                const isNewGroup = !tally.causes.has(failure.cause) && tally.causes.size >= mostGroups;
                (0,checks_tally/* countFailure */.cC)(tally, cursor, isNewGroup ? { ...failure, cause: 'other reasons' } : failure, setup, definition);
            }
            return failed;
        };
    },
    merge(into, other, setup) {
        (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup);
        into.end ??= other.end;
    },
    conclude({ threshold }, { tally, end }, { read }) {
        const rate = (0,checks_rate/* concludeRate */.mZ)(tally, threshold);
        // Where single records fail and all together pass, the records are what there is to say.
        if (end === undefined || (end.passed && tally.failed > 0))
            return rate;
        const measured = end.measured === undefined ? {} : { measured: end.measured };
        const reason = end.message === undefined ? {} : { reason: end.message };
        if (end.isBroken === true)
            return { ...rate, status: 'error', ...reason };
        if (!end.passed)
            return { ...rate, status: 'failed', reason: end.message ?? 'its result is false', ...measured };
        if (rate.status === 'skipped' && read > 0)
            return { status: 'passed', tally, ...measured, ...reason };
        return { ...rate, ...measured, ...reason };
    },
});
/** Reasons that differ in more than numbers, of one rule. */
const mostGroups = 50;
/** Numbers in a message do not split failures into groups. */
function groupOf(message) {
    return message.replaceAll(/[-+]?\d[\d.,]*(?:e[-+]?\d+)?/gi, '#');
}

;// CONCATENATED MODULE: ./packages/quality/checks/partition-skew.ts




/** Judges the partitions of the window; one partition has no skew. */
const partitionSkew = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), records: new Map(), lastSeen: -1 }),
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
        const tally = (0,checks_tally/* newTally */.l4)();
        const threshold = `at most ${maxRatio} times an even share`;
        const total = records.values().reduce((sum, count) => sum + count, 0);
        if (moment.partial)
            return { status: 'skipped', tally, threshold, reason: 'stopped before the whole window was read' };
        // A sample has the partitions' shares of offsets, which are those of records only where nothing was compacted.
        if (moment.sample !== undefined)
            return { status: 'skipped', tally, threshold, reason: needsWholeWindow };
        if (total === 0)
            return { status: 'skipped', tally, threshold, reason: 'no data: no record in the window' };
        const [fullest] = [...records].sort(([left, many], [right, more]) => more - many || left - right);
        const [partition, count] = fullest ?? [0, 0];
        const ratio = (count * moment.partitions) / total;
        const measured = `partition ${partition} holds ${(0,quantity/* formatPercent */.l9)(count / total)}, ${Number(ratio.toFixed(2))} times an even share`;
        return { status: ratio <= maxRatio ? 'passed' : 'failed', tally, threshold, measured };
    },
});

;// CONCATENATED MODULE: ./packages/quality/checks/presence.ts

const presence = valueCheck(() => (value) => (value === undefined ? 'absent' : undefined));

// EXTERNAL MODULE: ./packages/quality/statistics/field-profile.ts + 1 modules
var field_profile = __webpack_require__(40133);
;// CONCATENATED MODULE: ./packages/quality/statistics/value-profile.ts

/** An object with more different keys than this holds data in its keys. */
const mostKeys = 500;
/** Fields of a whole value; each takes up to about 50 KB. */
const mostFields = 1_000;
const deepest = 32;
function newValueProfile() {
    return { root: (0,field_profile/* newFieldProfile */.I3)(), fields: 0 };
}
/** Takes in a decoded value with all that lies in it. */
function addToProfile(profile, value) {
    look(profile, profile.root, value, 0);
}
function mergeProfiles(into, other) {
    mergeField(into, into.root, other.root);
}
function look(profile, field, value, depth) {
    const type = (0,field_profile/* addValue */.dM)(field, value);
    if (type === 'object')
        lookAtFields(profile, field, value, depth + 1);
    else if (type === 'array')
        lookAtItems(profile, field, value, depth + 1);
}
function lookAtFields(profile, owner, value, depth) {
    if (depth > deepest)
        giveUpFields(profile, owner, 'depth');
    if (owner.fieldsNotKept === 'keys' || owner.fieldsNotKept === 'depth')
        return;
    const names = Object.keys(value);
    for (let at = 0; at < names.length; at++) {
        const name = names[at] ?? '';
        const item = value[name];
        if (item === undefined)
            continue;
        const field = fieldOf(profile, owner, name);
        if (field !== undefined) {
            if (at < field.position)
                field.position = at;
            look(profile, field, item, depth);
        }
        else if (owner.fields === undefined)
            return;
    }
}
function lookAtItems(profile, owner, items, depth) {
    if (items.length === 0 || depth > deepest)
        return;
    owner.items ??= (0,field_profile/* newFieldProfile */.I3)();
    for (const item of items)
        look(profile, owner.items, item, depth);
}
/** The profile of a field, new or known; undefined when there is no room for it. */
function fieldOf(profile, owner, name) {
    owner.fields ??= new Map();
    const known = owner.fields.get(name);
    if (known !== undefined)
        return known;
    if (owner.fields.size >= mostKeys) {
        giveUpFields(profile, owner, 'keys');
        return undefined;
    }
    if (profile.fields >= mostFields) {
        owner.fieldsNotKept = 'number';
        return undefined;
    }
    const field = (0,field_profile/* newFieldProfile */.I3)();
    owner.fields.set(name, field);
    profile.fields++;
    return field;
}
function giveUpFields(profile, owner, reason) {
    profile.fields -= fieldsOf(owner);
    delete owner.fields;
    owner.fieldsNotKept = reason;
}
/** Its fields with all that lie below them. */
function fieldsOf(owner) {
    let count = 0;
    for (const field of owner.fields?.values() ?? []) {
        count += 1 + fieldsOf(field) + (field.items === undefined ? 0 : fieldsOf(field.items));
    }
    return count;
}
function mergeField(profile, into, other) {
    (0,field_profile/* mergeValues */.D3)(into, other);
    if (other.items !== undefined) {
        into.items ??= (0,field_profile/* newFieldProfile */.I3)();
        mergeField(profile, into.items, other.items);
    }
    const { fieldsNotKept: reason } = other;
    if ((reason === 'keys' || reason === 'depth') && into.fieldsNotKept !== reason)
        giveUpFields(profile, into, reason);
    if (into.fieldsNotKept === 'keys' || into.fieldsNotKept === 'depth')
        return;
    if (reason === 'number')
        into.fieldsNotKept = 'number';
    for (const [name, theirs] of other.fields ?? []) {
        const ours = fieldOf(profile, into, name);
        if (ours !== undefined)
            mergeField(profile, ours, theirs);
        else if (into.fields === undefined)
            return;
    }
}

;// CONCATENATED MODULE: ./packages/quality/checks/profile.ts



/** Demands nothing: it describes the values, for the statistics of a report and for a contract that is inferred. */
const profile = (0,checks_check/* checkKind */.p)({
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), profile: newValueProfile(), decimalTexts: false, lastSeen: -1 }),
    observer(_definition, state, setup) {
        state.decimalTexts = setup.decimalTexts.includes('value');
        return (value, cursor) => {
            if (state.lastSeen !== cursor.sequence) {
                state.lastSeen = cursor.sequence;
                addToProfile(state.profile, value);
            }
            return false;
        };
    },
    merge(into, other) {
        into.decimalTexts ||= other.decimalTexts;
        mergeProfiles(into.profile, other.profile);
    },
    conclude: (_definition, { tally }) => ({ status: 'passed', tally }),
});

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
        return checks_check/* notJudged */.b;
    };
}
function timeTest(definition, read) {
    const causeOf = boundsTest(definition, (bound) => definition.time?.logicalType === 'time' ? timeOfDay(Number(bound)) : new Date(Number(bound)).toISOString());
    return (value) => {
        const time = read(value);
        return time === undefined ? checks_check/* notJudged */.b : causeOf(time);
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
    const cause = `larger than ${(0,quantity/* formatCount */.B4)(maxBytes)} bytes`;
    return ({ size }) => (size > maxBytes ? cause : undefined);
});

// EXTERNAL MODULE: ./packages/quality/registry-rules/engine.ts
var engine = __webpack_require__(37016);
;// CONCATENATED MODULE: ./packages/quality/checks/registry-rule.ts






/**
 * The rules that the schemas of the records carry, or a rule set to try (`shadow`). Which they are is known only when
 * records come, so this one becomes a check for every rule and schema in the end.
 */
const registryRule = (definition, setup) => {
    const check = base(definition, setup);
    return Object.assign(check, { parts: () => partsOf(check, definition) });
};
const base = (0,checks_check/* checkKind */.p)({
    mayLoop: () => true,
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), schemas: new Map() }),
    observer(definition, state, setup) {
        const opened = new Map();
        return (value, cursor) => {
            if (value === undefined || value === null)
                return false;
            const key = cursor.schemaKey ?? noSchema;
            const rules = opened.get(key) ?? registry_rule_open(definition, key, cursor, setup, state);
            if (!opened.has(key))
                opened.set(key, rules);
            let failed = false;
            for (const [index, { rule, judge }] of rules.entries()) {
                const seen = state.schemas.get(key)?.[index];
                const refusals = seen === undefined ? undefined : judge(value);
                if (seen === undefined || refusals === undefined)
                    continue;
                (0,checks_tally/* countEvaluated */.LX)(seen.tally, cursor);
                for (const refusal of refusals)
                    countRefusal(seen, refusal, cursor, setup);
                if (refusals.length > 0 && rule.severity === 'error')
                    failed = true;
            }
            return failed;
        };
    },
    merge(into, other, setup) {
        (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup);
        for (const [key, theirs] of other.schemas) {
            const ours = into.schemas.get(key);
            if (ours === undefined)
                into.schemas.set(key, theirs.map(registry_rule_copyOf));
            else
                for (const [index, one] of ours.entries())
                    mergeRule(one, theirs[index], setup);
        }
    },
    conclude: (_definition, { tally }) => ({ status: 'skipped', tally, reason: 'no record names a schema with rules' }),
});
const noSchema = 'no schema';
function registry_rule_open(definition, key, cursor, { asOf }, state) {
    const schema = key === noSchema ? undefined : cursor.schemas?.(key);
    const { shadow } = definition;
    if (shadow === undefined && (schema === undefined || !(0,engine/* mayHaveRules */.fW)(schema)))
        return [];
    const rules = (0,engine/* schemaRules */.Rq)().compileSchemaRules(schema, asOf, shadow?.ruleSet);
    const states = rules.map(({ rule }) => ({ rule, tally: (0,checks_tally/* newTally */.l4)(), errors: 0, lastError: -1 }));
    if (!state.schemas.has(key))
        state.schemas.set(key, states);
    return rules;
}
function countRefusal(seen, { cause, path, isRuleError }, cursor, setup) {
    if (isRuleError && seen.lastError !== cursor.sequence) {
        seen.lastError = cursor.sequence;
        seen.errors++;
    }
    // Values stay out of it: tags such as PII say what a field is, and messages name the path.
    const message = path === '' ? cause : `${path}: ${cause}`;
    (0,checks_tally/* countFailure */.cC)(seen.tally, cursor, { cause, message }, setup, {});
}
function registry_rule_copyOf(seen) {
    return { ...seen, lastError: -1 };
}
function mergeRule(into, other, setup) {
    if (other === undefined)
        return;
    (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup);
    into.errors += other.errors;
}
/** A check for every rule of every schema met, in the order of schemas and rules. */
function partsOf(check, definition) {
    const { schemas, tally } = check.state;
    if (tally.broken !== undefined)
        return [check];
    const ordered = [...schemas].sort(([left], [right]) => String(left).localeCompare(String(right), 'en', { numeric: true }));
    return ordered.flatMap(([key, rules]) => rules.map((seen) => part(check, definition, key, seen)));
}
function part(check, definition, key, seen) {
    const { rule } = seen;
    const isShadow = definition.shadow !== undefined;
    const of = key === noSchema ? '' : ` of schema ${key}`;
    const described = {
        ...definition,
        id: `${definition.id}.${key === noSchema ? '' : `${key}.`}${rule.name}`,
        name: isShadow
            ? `rule "${rule.name}" to come${key === noSchema ? '' : `, on records${of}`}`
            : `registry rule "${rule.name}"${of}`,
        severity: isShadow ? 'info' : rule.severity,
    };
    return { ...check, definition: described, state: seen, conclude: () => conclude(seen, isShadow) };
}
function conclude({ rule, tally, errors }, isShadow) {
    if (rule.skipped !== undefined)
        return { status: 'skipped', tally, reason: `not evaluated: ${rule.skipped}` };
    const rate = (0,checks_rate/* concludeRate */.mZ)(tally, undefined);
    if (rate.status === 'skipped')
        return { ...rate, reason: 'its guard, or absent fields, left nothing to judge' };
    if (errors > 0 && errors === tally.evaluated) {
        return { ...rate, status: 'error', reason: (0,cel/* neverEvaluated */.MM)(tally) };
    }
    if (!isShadow)
        return rate;
    const measured = `would have rejected ${tally.failed === 0 ? 'nothing' : (0,quantity/* formatPercent */.l9)(tally.failed / tally.evaluated)}`;
    return { ...rate, measured };
}

;// CONCATENATED MODULE: ./packages/quality/checks/retention.ts



/**
 * What the topic's settings promise, so it has no record to look at itself. A limit by size may break a promise of time:
 * then what the topic holds decides.
 */
const retention = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)() }),
    observer: () => () => false,
    merge: () => { },
    conclude(definition, { tally }, moment) {
        const threshold = describeLimits(definition);
        const { retention: facts, hasRecordTimes } = moment;
        if (facts?.ok !== true) {
            const reason = facts?.reason ?? (hasRecordTimes ? retention_stoppedEarly : ofFile);
            return { status: 'skipped', tally, threshold, reason };
        }
        const topic = topicRetention(facts);
        const verdicts = [keptAtLeast(definition, topic, moment.asOf), keptAtMost(definition, topic)];
        const broken = verdicts.find((verdict) => verdict?.status === 'failed');
        const undecided = verdicts.find((verdict) => verdict?.status === 'skipped');
        const seen = { tally, threshold, measured: describeTopic(topic, facts.oldest, moment) };
        const { status, reason } = broken ?? undecided ?? { status: 'passed', reason: undefined };
        return { ...seen, status, ...(reason === undefined ? {} : { reason }) };
    },
});
const ofFile = 'retention is a setting of the topic; a sample file has none';
const retention_stoppedEarly = 'stopped before the settings of the topic were read';
/** https://kafka.apache.org/documentation/#topicconfigs: -1 is without end, and limits count only with the policy delete. */
function topicRetention({ settings, oldest }) {
    const policies = (settings.get('cleanup.policy') ?? 'delete').split(',').map((policy) => policy.trim());
    const limit = (name) => {
        const value = Number(settings.get(name) ?? -1);
        return policies.includes('delete') && value >= 0 ? value : undefined;
    };
    return {
        maxAgeMs: limit('retention.ms'),
        maxBytes: limit('retention.bytes'),
        compactedAfterMs: policies.includes('compact') ? Number(settings.get('min.compaction.lag.ms') ?? 0) : undefined,
        oldest,
    };
}
function keptAtLeast({ minMs }, { maxAgeMs, maxBytes, compactedAfterMs, oldest }, asOf) {
    if (minMs === undefined)
        return undefined;
    if (maxAgeMs !== undefined && maxAgeMs < minMs) {
        return { status: 'failed', reason: `retention.ms deletes records after ${(0,duration/* formatDuration */.a3)(maxAgeMs)}` };
    }
    const short = maxBytes === undefined ? undefined : oldest.find(({ offset, timestamp }) => offset > 0n && asOf - timestamp < minMs);
    if (short !== undefined) {
        const age = (0,duration/* formatDuration */.a3)(Math.max(0, asOf - short.timestamp));
        const reason = `retention.bytes deletes by size: of partition ${short.partition} nothing is left that is older than ${age}`;
        return { status: 'failed', reason };
    }
    if (compactedAfterMs === undefined || compactedAfterMs >= minMs)
        return undefined;
    return {
        status: 'skipped',
        reason: `compaction keeps the newest record of every key, and of the others none longer than min.compaction.lag.ms (${(0,duration/* formatDuration */.a3)(compactedAfterMs)}) for certain: whether that is what is promised cannot be said`,
    };
}
function keptAtMost({ maxMs }, { maxAgeMs, compactedAfterMs }) {
    if (maxMs === undefined || (maxAgeMs !== undefined && maxAgeMs <= maxMs))
        return undefined;
    if (maxAgeMs !== undefined) {
        return { status: 'failed', reason: `retention.ms keeps records for ${(0,duration/* formatDuration */.a3)(maxAgeMs)}` };
    }
    const isCompacted = compactedAfterMs !== undefined;
    const reason = isCompacted
        ? 'compaction keeps the newest record of every key'
        : 'nothing deletes records by their age';
    return { status: 'failed', reason };
}
function describeLimits({ minMs, maxMs }) {
    const least = minMs === undefined ? [] : [`kept at least ${(0,duration/* formatDuration */.a3)(minMs)}`];
    const most = maxMs === undefined ? [] : [`kept at most ${(0,duration/* formatDuration */.a3)(maxMs)}`];
    return [...least, ...most].join(', ');
}
/** `retention.ms 7d, retention.bytes 1,000,000; oldest record 2d old`. */
function describeTopic({ maxAgeMs, maxBytes, compactedAfterMs }, oldest, { asOf }) {
    const settings = [
        ...(maxAgeMs === undefined ? [] : [`retention.ms ${(0,duration/* formatDuration */.a3)(maxAgeMs)}`]),
        ...(maxBytes === undefined ? [] : [`retention.bytes ${maxBytes.toLocaleString('en-US')}`]),
        ...(compactedAfterMs === undefined ? [] : ['compacted']),
    ];
    const kept = settings.length === 0 ? 'kept without end' : settings.join(', ');
    if (oldest.length === 0)
        return `${kept}; no record yet`;
    const age = oldest.reduce((most, { timestamp }) => Math.max(most, asOf - timestamp), 0);
    return `${kept}; oldest record ${(0,duration/* formatDuration */.a3)(age)} old`;
}

;// CONCATENATED MODULE: ./packages/quality/checks/row-count.ts



/** Tombstones are no rows; records that cannot be decoded are. An empty window has the number 0. */
const rowCount = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), rows: 0, lastSeen: -1 }),
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
    conclude({ count }, { rows }, moment) {
        const { sample, read } = moment;
        if (sample === undefined)
            return concludeMeasure(rows, count, 'records', moment, '');
        const tombstones = read - rows;
        return concludeBounds(rows, Math.max(rows, sample.offsets - tombstones), count, 'records', moment);
    },
});

;// CONCATENATED MODULE: ./packages/quality/checks/schema-count.ts




/** What the values name is counted by the inspection itself. */
const schemaCount = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)() }),
    observer: () => () => false,
    merge: () => { },
    conclude({ max }, { tally }, { recordsOfSchema, sample }) {
        const threshold = `at most ${max}`;
        if (recordsOfSchema.size === 0) {
            return { status: 'skipped', tally, threshold, reason: 'no data: no value names a schema' };
        }
        const measured = `${(0,quantity/* counted */.hS)(recordsOfSchema.size, 'schema')}: ${described(recordsOfSchema)}`;
        if (recordsOfSchema.size > max)
            return { status: 'failed', tally, threshold, measured };
        return sample === undefined
            ? { status: 'passed', tally, threshold, measured }
            : { status: 'skipped', tally, threshold, measured, reason: needsWholeWindow };
    },
});
const shown = 10;
function described(records) {
    const byCount = [...records].sort(([, left], [, right]) => right - left);
    const parts = byCount.slice(0, shown).map(([schema, count]) => `${schema} (${(0,quantity/* counted */.hS)(count, 'record')})`);
    return byCount.length > shown ? `${parts.join(', ')} and ${byCount.length - shown} more` : parts.join(', ');
}

// EXTERNAL MODULE: ./packages/quality/statistics/distinct-estimate.ts
var distinct_estimate = __webpack_require__(41671);
// EXTERNAL MODULE: ./packages/quality/statistics/moments.ts
var statistics_moments = __webpack_require__(99707);
// EXTERNAL MODULE: ./packages/quality/statistics/number-profile.ts
var number_profile = __webpack_require__(93537);
// EXTERNAL MODULE: ./packages/quality/statistics/quantile-sketch.ts
var quantile_sketch = __webpack_require__(77282);
;// CONCATENATED MODULE: ./packages/quality/checks/statistics.ts







/**
 * A statistic of all values of a field against what it must be. Values that are no finite numbers take no part; all
 * values but null, objects and arrays count as distinct ones.
 */
const statistics = (0,checks_check/* checkKind */.p)({
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), numbers: (0,number_profile/* newNumberProfile */.r$)(), distinct: (0,distinct_estimate/* newDistinctRegisters */.jX)() }),
    observer({ measure, side }, { numbers, distinct }, setup) {
        if (measure === 'distinct') {
            return (value) => {
                if (typeof value === 'bigint')
                    (0,distinct_estimate/* addToDistinct */.ZI)(distinct, String(value));
                else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
                    (0,distinct_estimate/* addToDistinct */.ZI)(distinct, value);
                }
                return false;
            };
        }
        const isDecimal = setup.decimalTexts.includes(side);
        return (value) => {
            const number = numberOf(value, isDecimal);
            if (Number.isFinite(number))
                (0,number_profile/* addNumber */.LF)(numbers, number);
            return false;
        };
    },
    merge(into, other) {
        (0,number_profile/* mergeNumbers */.hz)(into.numbers, other.numbers);
        (0,distinct_estimate/* mergeDistinct */.hV)(into.distinct, other.distinct);
    },
    conclude(definition, state, moment) {
        const { measure, quantile, expected, sensitive } = definition;
        const unit = measure === 'distinct'
            ? 'distinct values'
            : `(${quantile === undefined ? words[measure] : `quantile ${quantile}`})`;
        const found = measureOf(definition, state);
        const conclusion = measure === 'distinct' && moment.sample !== undefined && found !== undefined
            ? concludeBounds(found, Number.POSITIVE_INFINITY, expected, unit, moment)
            : concludeMeasure(found, expected, unit, moment, 'no data: nothing to measure');
        const isValue = measure === 'minimum' || measure === 'maximum' || measure === 'quantile';
        return sensitive && isValue && conclusion.measured !== undefined
            ? { ...conclusion, measured: `masked ${unit}` }
            : conclusion;
    },
});
const words = {
    minimum: 'minimum',
    maximum: 'maximum',
    mean: 'mean',
    'standard-deviation': 'standard deviation',
    quantile: 'quantile',
};
function numberOf(value, isDecimal) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'bigint')
        return Number(value);
    return isDecimal && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
}
function measureOf({ measure, quantile }, state) {
    const { moments, sketch } = state.numbers;
    switch (measure) {
        case 'distinct':
            return (0,distinct_estimate/* estimateDistinct */.bW)(state.distinct) || undefined;
        case 'quantile':
            return (0,quantile_sketch/* quantileOf */.Xf)(sketch, quantile ?? 0.5);
        case 'standard-deviation':
            return (0,statistics_moments/* standardDeviation */.Fx)(moments);
        default:
            return moments.count === 0 ? undefined : moments[measure];
    }
}

;// CONCATENATED MODULE: ./packages/quality/checks/throughput.ts



const throughput = (0,checks_check/* checkKind */.p)({
    scope: () => 'record',
    start: () => ({
        tally: (0,checks_tally/* newTally */.l4)(),
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
    conclude({ perSecond }, { tally, timed, oldest, newest }, moment) {
        if (moment.sample !== undefined)
            return { status: 'skipped', tally, reason: needsWholeWindow };
        const seconds = (newest - oldest) / 1_000;
        const rate = timed > 1 && seconds > 0 ? (timed - 1) / seconds : undefined;
        return concludeMeasure(rate, perSecond, 'records/s', moment, 'no data: fewer than two moments in the window');
    },
});

;// CONCATENATED MODULE: ./packages/quality/checks/tombstone.ts

const tombstone = recordCheck(() => ({ value }) => value === null ? 'tombstone' : undefined);

// EXTERNAL MODULE: ./packages/quality/shown-value.ts
var shown_value = __webpack_require__(57837);
// EXTERNAL MODULE: ./packages/quality/checks/integer-formats.ts
var integer_formats = __webpack_require__(49339);
// EXTERNAL MODULE: ./packages/quality/checks/string-formats.ts
var string_formats = __webpack_require__(10298);
;// CONCATENATED MODULE: ./packages/quality/checks/type.ts





/** Null and absent values have no type to judge; but a record that is to be an object and is null is none. */
const type = valueCheck((definition, setup) => {
    const test = testOfType(definition, setup.decimalTexts.includes(definition.side));
    if (definition.path.length === 0 && definition.side === 'value')
        return test;
    return (value) => (value === null || value === undefined ? checks_check/* notJudged */.b : test(value));
});
function testOfType(definition, decimalTexts) {
    const { logicalType, format } = definition;
    const instead = (value) => `${(0,shown_value/* typeName */.go)(value)} instead of ${logicalType}`;
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
            return (value) => ((0,shown_value/* typeName */.go)(value) === 'object' ? undefined : instead(value));
        case 'date':
        case 'timestamp':
        case 'time': {
            const read = (0,time_reading/* timeReader */.B)(definition.time ?? { logicalType });
            const { format: timeFormat, withTimeOfDay } = definition.time ?? {};
            const expected = withTimeOfDay === true ? 'date or timestamp' : logicalType;
            const unreadable = `text that is no ${timeFormat === undefined ? `ISO 8601 ${expected}` : `${logicalType} of the format ${timeFormat}`}`;
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
        return checks_check/* notJudged */.b;
    return new Set(value.map(canonicalText)).size === value.length ? undefined : 'an item twice';
});

// EXTERNAL MODULE: ./packages/quality/record-reads.ts
var record_reads = __webpack_require__(35435);
// EXTERNAL MODULE: ./packages/quality/checks/field-at.ts
var field_at = __webpack_require__(29208);
;// CONCATENATED MODULE: ./packages/quality/checks/uniqueness.ts






/** Needs all records to judge one, so it says nothing of single records and their success rate. */
const uniqueness = (0,checks_check/* checkKind */.p)({
    readsRecord: true,
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)(), occurrences: newRepetition() }),
    observer({ side, path, fields }, state, _setup, reads) {
        const paths = fields.map((field) => field.filter((step) => typeof step === 'string'));
        const identify = side === 'value' && path.length === 0 ? ofRecord(paths, reads) : ofValue(paths);
        return (value, cursor) => {
            const identity = identify(value);
            if (identity === undefined)
                return false;
            (0,checks_tally/* countEvaluated */.LX)(state.tally, cursor);
            countRepetition(state.occurrences, identity, cursor.record);
            return false;
        };
    },
    merge(into, other) {
        into.tally.evaluated += other.tally.evaluated;
        mergeOccurrences(into.occurrences, other.occurrences);
    },
    conclude({ threshold, fields }, { tally, occurrences }, moment, { examples }) {
        const what = fields.length > 1 ? 'combination' : 'value';
        return concludeRepetition(occurrences, tally, { threshold, moment, examples, what });
    },
});
function ofValue(paths) {
    return (value) => joined(paths, (path) => (0,field_at/* fieldAt */.U)(value, path));
}
/** The same of the record's value, of which only these fields need be decoded. */
function ofRecord(paths, reads) {
    if (paths.some((path) => path.length === 0)) {
        reads.wantWhole();
        return ofValue(paths);
    }
    const sources = paths.map((path) => reads.valueAt(path));
    return () => joined(sources, (source) => (source.value === record_reads/* unreachable */.HB ? undefined : source.value));
}
function joined(fields, find) {
    let identity = '';
    for (const field of fields) {
        const value = find(field);
        if (value === undefined || value === null)
            return undefined;
        identity += `${canonicalText(value)}\n`;
    }
    return identity;
}

// EXTERNAL MODULE: ./packages/quality/check-definition.ts
var check_definition = __webpack_require__(86072);
;// CONCATENATED MODULE: ./packages/quality/checks/unknown-fields.ts




/** So many different fields are told apart: names that are data would fill the report. */
const mostNames = 50;
const longestName = 120;
/** Fields in the records that nobody has described: what a producer added, or misspelt. */
const unknownFields = (0,checks_check/* checkKind */.p)({
    start: () => ({ tally: (0,checks_tally/* newTally */.l4)() }),
    observer(definition, { tally }, setup) {
        const known = knownOf(definition.known);
        return (value, cursor) => {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return false;
            (0,checks_tally/* countEvaluated */.LX)(tally, cursor);
            let failed = false;
            walk(value, known, [], (path) => {
                failed = true;
                countUnknown(tally, path, cursor, setup, definition);
            });
            return failed;
        };
    },
    merge: (into, other, setup) => (0,checks_tally/* mergeTallies */.n_)(into.tally, other.tally, setup),
    conclude: (definition, { tally }) => (0,checks_rate/* concludeRate */.mZ)(tally, definition.threshold),
});
function knownOf({ fields, items, entries }) {
    return {
        fields: fields === undefined ? undefined : new Map(fields.map(([name, below]) => [name, knownOf(below)])),
        items: items === undefined ? undefined : knownOf(items),
        entries: entries === undefined ? undefined : knownOf(entries),
    };
}
/** Values of another shape than the contract says are the `type` check's business. `at` is where the value lies. */
function walk(value, known, at, found) {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array)
        return;
    if (Array.isArray(value)) {
        if (known.items !== undefined)
            for (const item of value)
                below(item, known.items, at, { each: 'item' }, found);
        return;
    }
    for (const name in value) {
        const field = value[name];
        const ofField = known.fields?.get(name);
        if (ofField !== undefined)
            below(field, ofField, at, name, found);
        else if (known.entries !== undefined)
            below(field, known.entries, at, { each: 'entry' }, found);
        else if (known.fields !== undefined)
            found([...at, name]);
    }
}
function below(value, known, at, step, found) {
    at.push(step);
    walk(value, known, at, found);
    at.pop();
}
function countUnknown(tally, path, cursor, setup, definition) {
    const text = (0,check_definition/* formatFieldPath */.v)('value', path);
    const name = text.length > longestName ? `${text.slice(0, longestName)}…` : text;
    const wanted = `unknown field ${name}`;
    const isNew = !tally.causes.has(wanted) && tally.causes.size >= mostNames;
    (0,checks_tally/* countFailure */.cC)(tally, cursor, { cause: isNew ? 'further unknown fields' : wanted, message: wanted }, setup, definition);
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
    'unknown-fields': unknownFields,
    'row-count': rowCount,
    retention: retention,
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
    cel: cel/* celRule */.ZQ,
    'own-check': ownCheck,
    'registry-rule': registryRule,
    statistics: statistics,
    profile: profile,
};
const ruleKinds = Object.keys(kinds);
/** Starts a check with nothing seen yet. */
function openCheck(definition, setup, reads) {
    const open = kinds[definition.kind];
    return open(definition, setup, reads);
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
    const { checks } = tree;
    for (let index = 0; index < checks.length; index++) {
        if (fails(checks[index], value, cursor))
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
/** Shows a value to a check and answers whether it fails one of severity error. */
function fails(check, value, cursor) {
    const { test } = check;
    if (test !== undefined) {
        const cause = test(value, cursor);
        if (cause === checks_check/* notJudged */.b)
            return false;
        if (cause === undefined) {
            (0,checks_tally/* countEvaluated */.LX)(check.tally, cursor);
            return false;
        }
    }
    return check.observe(value, cursor) && check.definition.severity === 'error';
}
/** Undefined for a tree of another kind. */
function scalarFields(tree, above = []) {
    const isOfRecord = above.length === 0;
    if (tree.isLeaf && !isOfRecord)
        return { paths: [above], leaves: [tree], ofObjects: [] };
    const isMet = (check) => passesEveryObject(check) || (isOfRecord && check.readsRecord);
    if (tree.items !== undefined || tree.entries !== undefined || !tree.checks.every(isMet))
        return undefined;
    const below = tree.fields.map((field) => scalarFields(field.tree, [...above, field.name]));
    if (!below.every((fields) => fields !== undefined))
        return undefined;
    return {
        paths: below.flatMap(({ paths }) => paths),
        leaves: below.flatMap(({ leaves }) => leaves),
        ofObjects: [...tree.checks, ...below.flatMap(({ ofObjects }) => ofObjects)],
    };
}
const anyObject = Object.freeze({});
/** These kinds look at the value alone and not into an object, so what one of them says of one it says of all. */
function passesEveryObject({ definition: { kind }, test }) {
    if (!['presence', 'completeness', 'type'].includes(kind) || test === undefined)
        return false;
    return test(anyObject) === undefined;
}
/** The same as `inspectValue` for an object with these values at the paths, undefined for those that it lacks. */
function inspectScalars({ leaves, ofObjects }, values, cursor) {
    let failed = false;
    for (let index = 0; index < ofObjects.length; index++) {
        const check = ofObjects[index];
        if (!check.readsRecord)
            (0,checks_tally/* countEvaluated */.LX)(check.tally, cursor);
        else if (fails(check, anyObject, cursor))
            failed = true;
    }
    for (let index = 0; index < leaves.length; index++) {
        if (inspectValue(leaves[index], values[index], cursor))
            failed = true;
    }
    return failed;
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
    const reads = (0,record_reads/* recordReads */.fX)();
    const checks = plan.checks.map((definition) => openCheck(definition, plan.setup, reads));
    const state = { ...emptyCounts(), checks: checks.map((check) => check.state) };
    const cursor = {
        record: noRecord,
        whole: () => whole(),
        schemaKey: undefined,
        schemas: decoders.schemas,
        sequence: -1,
        steps: [],
        verdicts: undefined,
        ruleErrors: [],
        suspect: undefined,
    };
    const value = sideOf(checks, 'value', decoders.value);
    const key = decoders.key === undefined ? undefined : sideOf(checks, 'key', decoders.key);
    const looksAtKeys = key !== undefined && (!key.tree.isLeaf || key.tree.checks.length > 0 || key.decoding.length > 0);
    const ofRecords = checks.filter((check) => check.scope === 'record' && check.definition.kind !== 'decoding');
    const withSchemas = [value, key].filter((side) => side?.decoder.missingSchema !== undefined);
    let named;
    const countFailing = () => {
        state.failing++;
        if (named !== undefined)
            state.failingOfSchema.set(named, (state.failingOfSchema.get(named) ?? 0) + 1);
    };
    const countRuleErrors = () => {
        const ids = cursor.ruleErrors.join('\n');
        state.failing++;
        state.failingByRuleErrors.set(ids, (state.failingByRuleErrors.get(ids) ?? 0) + 1);
    };
    const hasReads = reads.paths.length > 0;
    let wholeValue;
    /** The value is known in parts only; decoding it says the rest. */
    let isInParts = false;
    let lastWithSchema = -1;
    const countSchema = (schema) => {
        if (lastWithSchema === cursor.sequence)
            return;
        lastWithSchema = cursor.sequence;
        state.recordsOfSchema.set(schema, (state.recordsOfSchema.get(schema) ?? 0) + 1);
    };
    const look = (record) => {
        cursor.record = record;
        wholeValue = undefined;
        isInParts = false;
        if (hasReads)
            (0,record_reads/* forget */.y6)(reads);
        cursor.schemaKey = undefined;
        named = undefined;
        cursor.steps.length = 0;
        if (cursor.ruleErrors.length > 0)
            cursor.ruleErrors.length = 0;
        let failed = lookAtValue(record);
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
    const { decodeWithin } = decoders.value;
    const shorter = reads.wantsWhole() ? undefined : shorterWay(value, reads.paths);
    const whole = () => {
        if (isInParts) {
            isInParts = false;
            const decoded = decoders.value.decode(cursor.record.value ?? noBytes, noHeaders);
            wholeValue = decoded.ok ? decoded.value : undefined;
        }
        return wholeValue;
    };
    const lookAtValue = (record) => {
        const range = record.valueWithin;
        if (range === undefined || decodeWithin === undefined) {
            const bytes = record.value;
            return bytes !== null && lookAt(value, bytes, record);
        }
        const { bytes, start, end } = range;
        if (start < 0)
            return false;
        if (shorter !== undefined) {
            const values = shorter.reader.read(bytes, start, end);
            if (values !== undefined) {
                isInParts = true;
                for (let read = 0; read < shorter.slots.length; read++) {
                    ;
                    reads.values[read].value = values[shorter.slots[read]];
                }
                const undecodable = showDecoding(value.decoding, decodedInParts, cursor);
                return inspectScalars(shorter.fields, values, cursor) || undecodable;
            }
        }
        const decoded = decodeWithin(bytes, start, end);
        if (decoded.ok)
            shorter?.reader.learn(bytes, start, end);
        return judge(value, decoded);
    };
    const lookAt = (side, bytes, record) => {
        const { decoder } = side;
        return judge(side, decoder.decode(bytes, decoder.missingSchema === undefined ? noHeaders : record.headers));
    };
    const judge = (side, decoded) => {
        if (side === value && decoded.schemaId !== undefined) {
            named = decoded.schemaId;
            countSchema(decoded.schemaId);
        }
        if (side === value && decoded.ok) {
            wholeValue = decoded.value;
            if (hasReads)
                (0,record_reads/* readWhole */.oD)(reads, decoded.value);
            cursor.schemaKey = decoded.schemaId;
        }
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
            const { timestamp } = record;
            const isTombstone = hasNoValue(record);
            // No call from here to the counts: an interruption falls before or after both (see bounded-run.ts).
            cursor.sequence++;
            state.read++;
            if (isTombstone)
                state.tombstones++;
            if (timestamp >= 0) {
                if (timestamp < state.oldestTimestamp)
                    state.oldestTimestamp = timestamp;
                if (timestamp > state.newestTimestamp)
                    state.newestTimestamp = timestamp;
            }
            if (look(record))
                countFailing();
            else if (cursor.ruleErrors.length > 0)
                countRuleErrors();
        },
        tryAgain(record) {
            look(record);
        },
        inspectAgain(record) {
            if (look(record))
                countFailing();
            else if (cursor.ruleErrors.length > 0)
                countRuleErrors();
        },
        merge(other) {
            mergeCounts(state, other);
            for (const [index, check] of checks.entries())
                check.merge(other.checks[index]);
        },
    };
}
function hasNoValue(record) {
    const range = record.valueWithin;
    return range === undefined ? record.value === null : range.start < 0;
}
function emptyCounts() {
    return {
        read: 0,
        tombstones: 0,
        failing: 0,
        readOfPartition: new Map(),
        recordsOfSchema: new Map(),
        failingOfSchema: new Map(),
        failingByRuleErrors: new Map(),
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
    addCounts(into.failingOfSchema, other.failingOfSchema);
    addCounts(into.failingByRuleErrors, other.failingByRuleErrors);
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
/** How to look at values without making them whole, where that is enough and the format has a way to do so. */
function shorterWay({ decoder, tree }, read) {
    const fields = scalarFields(tree);
    if (fields === undefined || decoder.fieldReader === undefined)
        return undefined;
    const keys = [...fields.paths, ...read].map((path) => JSON.stringify(path));
    // The fields that checks stand at come first, each once.
    const further = read.filter((_, index) => keys.indexOf(keys[fields.paths.length + index] ?? '') === fields.paths.length + index);
    const paths = [...fields.paths, ...further];
    const places = paths.map((path) => JSON.stringify(path));
    const slots = read.map((path) => places.indexOf(JSON.stringify(path)));
    return { fields, reader: decoder.fieldReader(paths), slots };
}
const noBytes = new Uint8Array();
const decodedInParts = { ok: true, value: undefined };
function showDecoding(checks, decoded, cursor) {
    let failed = false;
    for (const check of checks) {
        if (check.observe(decoded.ok ? undefined : decoded, cursor) && check.definition.severity === 'error')
            failed = true;
    }
    return failed;
}


/***/ }),

/***/ 63401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prepareChecks)
/* harmony export */ });
/* harmony import */ var _cel_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80449);
/* harmony import */ var _registry_rules_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37016);


/** Loads what only some checks need, before `openInspection` in the same thread. */
async function prepareChecks(checks) {
    if (checks.some(({ kind }) => kind === 'cel'))
        await (0,_cel_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCel */ .v)();
    if (checks.some((check) => check.kind === 'registry-rule' && check.shadow !== undefined))
        await (0,_registry_rules_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .loadSchemaRules */ .Jo)();
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


/***/ }),

/***/ 37016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ loadSchemaRules),
/* harmony export */   Rq: () => (/* binding */ schemaRules),
/* harmony export */   fW: () => (/* binding */ mayHaveRules)
/* harmony export */ });
/* harmony import */ var _cel_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80449);

let loaded;
async function loadSchemaRules() {
    if (loaded === undefined)
        [loaded] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(9295)]).then(__webpack_require__.bind(__webpack_require__, 49295)), (0,_cel_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCel */ .v)()]);
    return loaded;
}
/** What `loadSchemaRules` has loaded in this thread. */
function schemaRules() {
    if (loaded === undefined)
        throw new Error('the rules of schemas are used before they are loaded');
    return loaded;
}
/** Whether it is worth loading for a schema: a rule set beside it, or rules inside it. */
function mayHaveRules({ schema, ruleSet }) {
    return (ruleSet !== undefined && ruleSet !== null) || schema.includes('confluent:rules');
}


/***/ }),

/***/ 93386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ remoteRegistry),
/* harmony export */   p: () => (/* binding */ answerQuestion)
/* harmony export */ });
/* harmony import */ var _worker_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62471);

/** The registry as seen from a worker: its proxy, login and retries are the main thread's. */
function remoteRegistry(url, send) {
    const waiting = new Map();
    const ask = async (question) => {
        const id = waiting.size === 0 ? 1 : Math.max(...waiting.keys()) + 1;
        const { promise, resolve } = Promise.withResolvers();
        waiting.set(id, resolve);
        send({ kind: 'question', id, question });
        const answer = await promise;
        if (!answer.ok)
            throw (0,_worker_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .errorOf */ .M)(answer.failure);
        return answer.schema;
    };
    const client = {
        url,
        schemaById: (schemaId) => ask({ ask: 'schemaById', schemaId }),
        schemaByGuid: (guid) => ask({ ask: 'schemaByGuid', guid }),
        resolve: async (schema) => (await ask({ ask: 'resolve', schema })),
        subjects: notNeeded,
        versions: notNeeded,
        version: notNeeded,
    };
    const answer = (id, given) => {
        waiting.get(id)?.(given);
        waiting.delete(id);
    };
    return { client, answer };
}
function notNeeded() {
    throw new Error('decoding needs no subjects');
}
/** What the main thread answers a worker. */
async function answerQuestion(registry, question) {
    if (registry === undefined)
        return { ok: true, schema: undefined };
    try {
        switch (question.ask) {
            case 'schemaById':
                return { ok: true, schema: await registry.schemaById(question.schemaId) };
            case 'schemaByGuid':
                return { ok: true, schema: await registry.schemaByGuid(question.guid) };
            case 'resolve':
                return { ok: true, schema: await registry.resolve(question.schema) };
        }
    }
    catch (error) {
        return { ok: false, failure: (0,_worker_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(error) };
    }
}


/***/ }),

/***/ 57837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   pM: () => (/* binding */ maskedValue)
/* harmony export */ });
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


/***/ }),

/***/ 41671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZI: () => (/* binding */ addToDistinct),
/* harmony export */   bW: () => (/* binding */ estimateDistinct),
/* harmony export */   hV: () => (/* binding */ mergeDistinct),
/* harmony export */   jX: () => (/* binding */ newDistinctRegisters)
/* harmony export */ });
const indexBits = 11;
const registers = 2 ** indexBits;
/** Leading zeros of a 32-bit hash, and one more. */
const highestRank = 33;
function newDistinctRegisters() {
    return new Uint8Array(registers);
}
/** Texts, numbers and booleans of the same spelling are different values. */
function addToDistinct(into, value) {
    hash(typeof value === 'string' ? value : `\u0000${value}`);
    const index = firstHash >>> (32 - indexBits);
    const rank = Math.clz32(secondHash) + 1;
    if (rank > (into[index] ?? 0))
        into[index] = rank;
}
function mergeDistinct(into, other) {
    for (let index = 0; index < registers; index++)
        into[index] = Math.max(into[index] ?? 0, other[index] ?? 0);
}
/** Ertl 2017, algorithm 6. */
function estimateDistinct(of) {
    const withRank = new Array(highestRank + 1).fill(0);
    for (const rank of of)
        withRank[rank] = (withRank[rank] ?? 0) + 1;
    let z = registers * tau(1 - (withRank[highestRank] ?? 0) / registers);
    for (let rank = highestRank - 1; rank >= 1; rank--)
        z = (z + (withRank[rank] ?? 0)) / 2;
    z += registers * sigma((withRank[0] ?? 0) / registers);
    return Math.round(registers ** 2 / (2 * Math.LN2) / z);
}
function sigma(share) {
    if (share === 1)
        return Number.POSITIVE_INFINITY;
    let power = share;
    let factor = 1;
    let sum = share;
    let before;
    do {
        before = sum;
        power *= power;
        sum += power * factor;
        factor *= 2;
    } while (sum !== before);
    return sum;
}
function tau(share) {
    if (share === 0 || share === 1)
        return 0;
    let root = share;
    let factor = 1;
    let sum = 1 - share;
    let before;
    do {
        before = sum;
        root = Math.sqrt(root);
        factor /= 2;
        sum -= (1 - root) ** 2 * factor;
    } while (sum !== before);
    return sum / 3;
}
let firstHash = 0;
let secondHash = 0;
/** Two 32-bit hashes of a text at once (cyrb53, with the finalizer of MurmurHash3), left where no object is needed. */
function hash(text) {
    let first = 0xdeadbeef;
    let second = 0x41c6ce57;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        first = Math.imul(first ^ unit, 0x9e3779b1);
        second = Math.imul(second ^ unit, 0x5f356495);
    }
    firstHash = scatter(first ^ Math.imul(second, 0x27d4eb2f));
    secondHash = scatter(second ^ Math.imul(first, 0x165667b1));
}
function scatter(value) {
    let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}


/***/ }),

/***/ 40133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dM: () => (/* binding */ addValue),
  pq: () => (/* binding */ countOf),
  nR: () => (/* binding */ fieldsInOrder),
  D3: () => (/* binding */ mergeValues),
  I3: () => (/* binding */ newFieldProfile)
});

// EXTERNAL MODULE: ./packages/quality/statistics/distinct-estimate.ts
var distinct_estimate = __webpack_require__(41671);
// EXTERNAL MODULE: ./packages/quality/statistics/frequent-values.ts
var frequent_values = __webpack_require__(82297);
// EXTERNAL MODULE: ./packages/quality/statistics/number-profile.ts
var number_profile = __webpack_require__(93537);
// EXTERNAL MODULE: ./packages/quality/checks/string-formats.ts
var string_formats = __webpack_require__(10298);
// EXTERNAL MODULE: ./packages/quality/time-reading.ts
var time_reading = __webpack_require__(3786);
;// CONCATENATED MODULE: ./packages/quality/statistics/text-forms.ts


const readers = {
    date: (0,time_reading/* timeReader */.B)({ logicalType: 'date' }),
    timestamp: (0,time_reading/* timeReader */.B)({ logicalType: 'timestamp' }),
};
const text_forms_forms = {
    uuid: (text) => text.length === 36 && isFormat('uuid', text),
    email: (text) => text.includes('@') && isFormat('email', text),
    ipv4: (text) => isFormat('ipv4', text),
    ipv6: (text) => isFormat('ipv6', text),
    uri: (text) => text.includes('://') && isFormat('uri', text),
    date: (text) => timeOf(text, 'date') !== undefined,
    timestamp: (text) => timeOf(text, 'timestamp') !== undefined,
    decimal: (text) => /^-?\d+(\.\d+)?$/.test(text),
};
const allTextForms = Object.keys(text_forms_forms);
function hasForm(text, form) {
    return text_forms_forms[form](text);
}
/** Milliseconds since the epoch. */
function timeOf(text, form) {
    return /^\d{4}-\d\d-\d\d/.test(text) ? readers[form](text) : undefined;
}
function isFormat(format, text) {
    return string_formats/* stringFormats */.M[format]?.(text) === true;
}

;// CONCATENATED MODULE: ./packages/quality/statistics/field-profile.ts




function newFieldProfile() {
    return { position: Number.MAX_SAFE_INTEGER, present: 0, nulls: 0, types: {}, notFinite: 0 };
}
/** Values that are neither null nor absent. */
function countOf({ present, nulls }) {
    return present - nulls;
}
/** In the order in which objects have them. */
function fieldsInOrder({ fields }) {
    return [...(fields ?? [])].sort(([a, left], [b, right]) => left.position - right.position || (a < b ? -1 : 1));
}
/** Takes in the value without what lies in it; answers its type, undefined for null. */
function addValue(profile, value) {
    profile.present++;
    if (value === null) {
        profile.nulls++;
        return undefined;
    }
    const type = typeOf(value);
    profile.types[type] = (profile.types[type] ?? 0) + 1;
    if (typeof value === 'number' || typeof value === 'bigint')
        addNumeric(profile, Number(value));
    else if (typeof value === 'string') {
        profile.texts ??= newTextProfile();
        addText(profile.texts, value);
        addScalar(profile, value);
    }
    else if (typeof value === 'boolean')
        addScalar(profile, value);
    else if (Array.isArray(value)) {
        profile.lengths ??= (0,number_profile/* newNumberProfile */.r$)();
        (0,number_profile/* addNumber */.LF)(profile.lengths, value.length);
    }
    return type;
}
/** Without fields and items, which whoever walks them merges. */
function mergeValues(into, other) {
    into.position = Math.min(into.position, other.position);
    into.present += other.present;
    into.nulls += other.nulls;
    into.notFinite += other.notFinite;
    for (const [type, count] of Object.entries(other.types)) {
        into.types[type] = (into.types[type] ?? 0) + count;
    }
    if (other.numbers !== undefined) {
        into.numbers ??= (0,number_profile/* newNumberProfile */.r$)();
        (0,number_profile/* mergeNumbers */.hz)(into.numbers, other.numbers);
    }
    if (other.lengths !== undefined) {
        into.lengths ??= (0,number_profile/* newNumberProfile */.r$)();
        (0,number_profile/* mergeNumbers */.hz)(into.lengths, other.lengths);
    }
    if (other.frequent !== undefined) {
        into.frequent ??= (0,frequent_values/* newFrequentValues */.f$)();
        (0,frequent_values/* mergeFrequent */.nn)(into.frequent, other.frequent);
    }
    if (other.distinct !== undefined) {
        into.distinct ??= (0,distinct_estimate/* newDistinctRegisters */.jX)();
        (0,distinct_estimate/* mergeDistinct */.hV)(into.distinct, other.distinct);
    }
    if (other.texts !== undefined) {
        into.texts ??= newTextProfile();
        mergeTexts(into.texts, other.texts);
    }
}
function typeOf(value) {
    switch (typeof value) {
        case 'number':
            return Number.isInteger(value) ? 'integer' : 'number';
        case 'bigint':
            return 'integer';
        case 'string':
            return 'string';
        case 'boolean':
            return 'boolean';
        default:
            return Array.isArray(value) ? 'array' : value instanceof Uint8Array ? 'bytes' : 'object';
    }
}
function addNumeric(profile, value) {
    if (!Number.isFinite(value)) {
        profile.notFinite++;
        return;
    }
    profile.numbers ??= (0,number_profile/* newNumberProfile */.r$)();
    (0,number_profile/* addNumber */.LF)(profile.numbers, value);
    addScalar(profile, value);
}
function addScalar(profile, value) {
    profile.frequent ??= (0,frequent_values/* newFrequentValues */.f$)();
    profile.distinct ??= (0,distinct_estimate/* newDistinctRegisters */.jX)();
    (0,frequent_values/* addToFrequent */.LY)(profile.frequent, value);
    (0,distinct_estimate/* addToDistinct */.ZI)(profile.distinct, value);
}
const longestKept = 120;
function newTextProfile() {
    return { count: 0, empty: 0, shortest: Number.POSITIVE_INFINITY, longest: 0, forms: allTextForms };
}
function addText(texts, text) {
    texts.count++;
    if (text.length < texts.shortest)
        texts.shortest = text.length;
    if (text.length > texts.longest)
        texts.longest = text.length;
    if (text === '') {
        texts.empty++;
        return;
    }
    if (texts.least === undefined || text < texts.least)
        texts.least = text.slice(0, longestKept);
    if (texts.forms.length === 0)
        return;
    if (!texts.forms.every((form) => hasForm(text, form)))
        keepForms(texts, (form) => hasForm(text, form));
    const form = timeForm(texts);
    const time = form === undefined ? undefined : timeOf(text, form);
    if (time === undefined)
        return;
    texts.times ??= (0,number_profile/* newNumberProfile */.r$)();
    (0,number_profile/* addNumber */.LF)(texts.times, time);
}
function mergeTexts(into, other) {
    into.count += other.count;
    into.empty += other.empty;
    into.shortest = Math.min(into.shortest, other.shortest);
    into.longest = Math.max(into.longest, other.longest);
    if (other.least !== undefined && (into.least === undefined || other.least < into.least))
        into.least = other.least;
    keepForms(into, (form) => other.forms.includes(form));
    if (other.times !== undefined && timeForm(into) !== undefined) {
        into.times ??= (0,number_profile/* newNumberProfile */.r$)();
        (0,number_profile/* mergeNumbers */.hz)(into.times, other.times);
    }
}
function keepForms(texts, isKept) {
    texts.forms = texts.forms.filter(isKept);
    if (timeForm(texts) === undefined)
        delete texts.times;
}
/** No text is both, so once there was one at most one form is left. */
function timeForm({ forms }) {
    return forms.find((form) => form === 'date' || form === 'timestamp');
}


/***/ }),

/***/ 82297:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ addToFrequent),
/* harmony export */   f$: () => (/* binding */ newFrequentValues),
/* harmony export */   nn: () => (/* binding */ mergeFrequent),
/* harmony export */   ye: () => (/* binding */ mostFrequent)
/* harmony export */ });
const mostValues = 64;
const longestText = 120;
function newFrequentValues() {
    return { counts: new Map(), missed: 0 };
}
function addToFrequent(frequent, value) {
    const { counts } = frequent;
    const key = keyOf(value);
    const count = counts.get(key);
    if (count !== undefined)
        counts.set(key, count + 1);
    else if (counts.size < mostValues)
        counts.set(key, 1);
    else
        lower(frequent, 1);
}
function mergeFrequent(into, other) {
    for (const [value, count] of other.counts)
        into.counts.set(value, (into.counts.get(value) ?? 0) + count);
    into.missed += other.missed;
    if (into.counts.size <= mostValues)
        return;
    const descending = [...into.counts.values()].sort((left, right) => right - left);
    lower(into, descending[mostValues] ?? 0);
}
/** Those that are certain to be more than noise, the most frequent first, equal ones in the order of their text. */
function mostFrequent({ counts, missed }, limit) {
    return [...counts]
        .filter(([, count]) => count > missed)
        .sort(([a, left], [b, right]) => right - left || (String(a) < String(b) ? -1 : 1))
        .slice(0, limit);
}
function lower(frequent, by) {
    frequent.missed += by;
    for (const [value, count] of frequent.counts) {
        if (count > by)
            frequent.counts.set(value, count - by);
        else
            frequent.counts.delete(value);
    }
}
function keyOf(value) {
    if (typeof value !== 'string' || value.length <= longestText)
        return value;
    return `${value.slice(0, longestText)}… (${value.length} characters)`;
}


/***/ }),

/***/ 99707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ standardDeviation),
/* harmony export */   gE: () => (/* binding */ newMoments),
/* harmony export */   iQ: () => (/* binding */ mergeMoments),
/* harmony export */   mx: () => (/* binding */ addToMoments)
/* harmony export */ });
function newMoments() {
    return { count: 0, minimum: Number.POSITIVE_INFINITY, maximum: Number.NEGATIVE_INFINITY, mean: 0, squares: 0 };
}
/** Welford 1962: no sum grows beyond the numbers' own size, so no precision is lost to it. */
function addToMoments(moments, value) {
    moments.count++;
    if (value < moments.minimum)
        moments.minimum = value;
    if (value > moments.maximum)
        moments.maximum = value;
    const distance = value - moments.mean;
    moments.mean += distance / moments.count;
    moments.squares += distance * (value - moments.mean);
}
/** Chan, Golub and LeVeque 1979. The order of merging shows in the last digits of mean and spread only. */
function mergeMoments(into, other) {
    if (other.count === 0)
        return;
    const count = into.count + other.count;
    const distance = other.mean - into.mean;
    into.squares += other.squares + distance * distance * ((into.count / count) * other.count);
    into.mean += distance * (other.count / count);
    into.count = count;
    into.minimum = Math.min(into.minimum, other.minimum);
    into.maximum = Math.max(into.maximum, other.maximum);
}
/** Of the numbers as a sample of others (n - 1); undefined for fewer than two, and where it is beyond all numbers. */
function standardDeviation({ count, squares }) {
    if (count < 2)
        return undefined;
    const deviation = Math.sqrt(squares / (count - 1));
    return Number.isFinite(deviation) ? deviation : undefined;
}


/***/ }),

/***/ 93537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ addNumber),
/* harmony export */   hz: () => (/* binding */ mergeNumbers),
/* harmony export */   r$: () => (/* binding */ newNumberProfile)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99707);
/* harmony import */ var _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77282);


function newNumberProfile() {
    return { moments: (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .newMoments */ .gE)(), sketch: (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .newQuantileSketch */ .c$)() };
}
/** Negative zero counts as zero. */
function addNumber({ moments, sketch }, value) {
    const unsigned = value === 0 ? 0 : value;
    (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .addToMoments */ .mx)(moments, unsigned);
    (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .addToSketch */ .v1)(sketch, unsigned);
}
function mergeNumbers(into, other) {
    (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeMoments */ .iQ)(into.moments, other.moments);
    (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeSketches */ .tB)(into.sketch, other.sketch);
}


/***/ }),

/***/ 77282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ bucketsOf),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   c$: () => (/* binding */ newQuantileSketch),
/* harmony export */   nv: () => (/* binding */ relativeError),
/* harmony export */   tB: () => (/* binding */ mergeSketches),
/* harmony export */   v1: () => (/* binding */ addToSketch)
/* harmony export */ });
const mostBuckets = 1_024;
const firstShift = 11;
const fractionBits = 52;
function newQuantileSketch() {
    return { shift: firstShift, buckets: new Map(), count: 0 };
}
/** Takes in a finite number; zero without a sign. */
function addToSketch(sketch, value) {
    const bucket = bucketOf(value, sketch.shift);
    sketch.buckets.set(bucket, (sketch.buckets.get(bucket) ?? 0) + 1);
    sketch.count++;
    if (sketch.buckets.size > mostBuckets)
        collapse(sketch);
}
function mergeSketches(into, other) {
    while (into.shift < other.shift)
        coarsen(into);
    const scale = 2 ** (into.shift - other.shift);
    for (const [bucket, count] of other.buckets) {
        const joined = Math.floor(bucket / scale);
        into.buckets.set(joined, (into.buckets.get(joined) ?? 0) + count);
    }
    into.count += other.count;
    collapse(into);
}
/**
 * The value with this share (0 to 1) of the others below it, the lower one where it lies between two; undefined when there
 * are none. Off by at most `relativeError` of the value.
 */
function quantileOf(sketch, share) {
    const rank = Math.floor(share * (sketch.count - 1));
    let below = 0;
    for (const { count, middle } of bucketsOf(sketch)) {
        below += count;
        if (below > rank)
            return middle;
    }
    return undefined;
}
/** How far a quantile may lie from the right value, as a share of it; infinite when not even exponents are told apart. */
function relativeError({ shift }) {
    return shift > fractionBits ? Number.POSITIVE_INFINITY : 2 ** (shift - fractionBits - 1);
}
/** In ascending order. The bucket that begins at 0 holds zeros, and else only numbers too small to be measured (below 2^-1022). */
function bucketsOf({ shift, buckets }) {
    return [...buckets]
        .sort(([left], [right]) => left - right)
        .map(([bucket, count]) => {
        const from = boundOf(bucket, shift, 0);
        const to = boundOf(bucket, shift, 1);
        return { from, to, middle: shift <= fractionBits && from === 0 ? 0 : from + (to - from) / 2, count };
    });
}
function collapse(sketch) {
    while (sketch.buckets.size > mostBuckets)
        coarsen(sketch);
}
function coarsen(sketch) {
    const before = [...sketch.buckets];
    sketch.buckets.clear();
    sketch.shift++;
    for (const [bucket, count] of before) {
        const joined = Math.floor(bucket / 2);
        sketch.buckets.set(joined, (sketch.buckets.get(joined) ?? 0) + count);
    }
}
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const low = 1 - high;
const signBit = 0x80000000;
/** The leading bits in the order of the numbers: those of negative ones are turned over. */
function bucketOf(value, shift) {
    float[0] = value;
    const upper = words[high] ?? 0;
    const lower = words[low] ?? 0;
    const isNegative = upper >= signBit;
    const orderedUpper = isNegative ? ~upper >>> 0 : upper + signBit;
    if (shift >= 32)
        return Math.floor(orderedUpper / 2 ** (shift - 32));
    const orderedLower = isNegative ? ~lower >>> 0 : lower;
    return orderedUpper * 2 ** (32 - shift) + Math.floor(orderedLower / 2 ** shift);
}
/** The least (`end` 0) or the greatest (1) finite number of a bucket. */
function boundOf(bucket, shift, end) {
    const width = 2 ** shift;
    const upperStep = 2 ** Math.max(0, shift - 32);
    const upper = shift >= 32 ? bucket * upperStep : Math.floor((bucket * width) / 2 ** 32);
    const lower = shift >= 32 ? 0 : (bucket % 2 ** (32 - shift)) * width;
    const orderedUpper = shift >= 32 && end === 1 ? upper + upperStep - 1 : upper;
    const orderedLower = end === 0 ? lower : shift >= 32 ? 0xffffffff : lower + width - 1;
    const isNegative = orderedUpper < signBit;
    words[high] = isNegative ? ~orderedUpper >>> 0 : orderedUpper - signBit;
    words[low] = isNegative ? ~orderedLower >>> 0 : orderedLower;
    const value = float[0] ?? 0;
    return Number.isFinite(value) ? value : isNegative ? -Number.MAX_VALUE : Number.MAX_VALUE;
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
    const iso = [...isoPatterns[reading.logicalType], ...(reading.withTimeOfDay === true ? isoPatterns.timestamp : [])];
    const formats = reading.format === undefined ? iso : [reading.format];
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
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);

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
