export const id = 9398;
export const ids = [9398];
export const modules = {

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

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iJ: () => (/* binding */ checkResult),
/* harmony export */   rx: () => (/* binding */ notExecutedCheck),
/* harmony export */   vn: () => (/* binding */ samplingOf)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94916);
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86072);
/* harmony import */ var _checks_rate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79516);
/* harmony import */ var _checks_wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12202);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27744);





function samplingOf({ inspection, available }, confidence) {
    return { isSample: inspection.state.read < available, confidence };
}
function checkResult(running, moment, subject, sampling) {
    const { definition } = running;
    const measured = running.conclude(moment);
    const { tally } = measured;
    const interval = sampling.isSample && (measured.measured === undefined || measuredRates.has(definition.kind))
        ? (0,_checks_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .Y)(tally.failed, tally.evaluated, sampling.confidence)
        : undefined;
    const conclusion = sampling.confidence === undefined ? measured : concludeSample(measured, definition, interval);
    const check = {
        id: definition.id,
        name: definition.name,
        kind: definition.kind,
        dimension: definition.dimension,
        severity: definition.severity,
        status: conclusion.status,
        target: (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(subject, definition),
        ...(definition.place === undefined ? {} : { place: definition.place }),
        evaluated: tally.evaluated,
        failed: tally.failed,
        rate: tally.evaluated === 0 ? 0 : tally.failed / tally.evaluated,
        ...(interval === undefined ? {} : { interval }),
        ...(conclusion.threshold === undefined ? {} : { threshold: conclusion.threshold }),
        ...(conclusion.measured === undefined ? {} : { measured: conclusion.measured }),
        causes: causesOf(definition, conclusion, subject),
        examples: tally.examples.map((witness) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(subject, definition, witness)),
        ...(conclusion.reason === undefined ? {} : { reason: reasonOf(conclusion, definition, moment, subject) }),
    };
    return { definition, conclusion, check };
}
function reasonOf({ reason = '', tally }, { kind, path, side }, { read }, subject) {
    // A name that is misspelt in the contract looks like this.
    if (reason === _checks_rate_js__WEBPACK_IMPORTED_MODULE_2__/* .nothingToEvaluate */ .mw && read > 0 && path.length > 0) {
        const what = kindsOfOneType.has(kind) ? 'a value of the type that it is about' : 'a value';
        return `none of the ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(read, 'record')} has ${what} at ${(0,_check_definition_js__WEBPACK_IMPORTED_MODULE_4__/* .formatFieldPath */ .v)(side, path)}`;
    }
    // A rule may be broken before the first record.
    return tally.broken === undefined || tally.broken.offset < 0n
        ? reason
        : `${reason} (${(0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRecord */ .TV)(subject, tally.broken)})`;
}
/** Kinds that leave values of another type to the check of the type. */
const kindsOfOneType = new Set([
    'range',
    'length',
    'pattern',
    'multiple-of',
    'unique-items',
]);
/** Kinds whose measured number is, or comes from, the rate of the records that fail. */
const measuredRates = new Set(['latency', 'error-rate']);
/** What share of the records may fail, however the kind of check says it. */
function toleranceOf(definition) {
    if (definition.kind === 'error-rate')
        return { ...definition.percent, unit: 'percent' };
    if (definition.kind !== 'latency' || definition.percentile === undefined)
        return definition.threshold;
    return { operator: 'mustBeLessOrEqualTo', value: 100 - definition.percentile, unit: 'percent' };
}
/** A percentage that may not be exceeded must hold at the worse end of the interval too. */
function concludeSample(conclusion, definition, interval) {
    const threshold = toleranceOf(definition);
    if (conclusion.status !== 'passed' || interval === undefined || threshold?.unit !== 'percent')
        return conclusion;
    if (holdsBelow(100 * interval.high, threshold))
        return conclusion;
    const reason = `the sample is too small to say so with ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(interval.confidence)} confidence: up to ${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(interval.high)} of all records may fail`;
    return { ...conclusion, status: 'failed', reason };
}
function holdsBelow(percent, { operator, value }) {
    const highest = typeof value === 'number' ? value : value[1];
    if (operator === 'mustBeLessThan')
        return percent < highest;
    return operator === 'mustBeLessOrEqualTo' || operator === 'mustBeBetween' ? percent <= highest : true;
}
/** The most frequent first. */
function causesOf(definition, { tally }, subject) {
    return Array.from(tally.causes, ([cause, { count, first, last }]) => ({
        cause,
        count,
        first: (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(subject, definition, first),
        last: (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceOf */ .X1)(subject, definition, last),
    })).sort((left, right) => right.count - left.count || (left.cause < right.cause ? -1 : 1));
}
/** A rule of the contract that cannot run on a topic: shown as skipped with its reason, never dropped. */
function notExecutedCheck(rule, subject) {
    return {
        id: rule.id,
        name: rule.name,
        kind: 'not-executed',
        dimension: 'conformity',
        severity: 'info',
        status: 'skipped',
        target: (0,_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$r)(subject, { side: 'value', path: [] }),
        place: rule.place,
        evaluated: 0,
        failed: 0,
        rate: 0,
        causes: [],
        examples: [],
        reason: rule.reason,
    };
}


/***/ }),

/***/ 12202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/**
 * Wilson's score interval of a rate (Wilson 1927), two-sided: where the rate of all records lies when only some were looked
 * at. `confidence` is between 0 and 1, 0.95 unless given. Undefined when nothing was evaluated.
 */
function wilsonInterval(failed, evaluated, confidence = 0.95) {
    if (evaluated === 0)
        return undefined;
    const z = normalQuantile((1 + confidence) / 2);
    const rate = failed / evaluated;
    const squared = z * z;
    const centre = rate + squared / (2 * evaluated);
    const spread = z * Math.sqrt((rate * (1 - rate) + squared / (4 * evaluated)) / evaluated);
    const scale = 1 + squared / evaluated;
    const low = failed === 0 ? 0 : Math.max(0, (centre - spread) / scale);
    const high = failed === evaluated ? 1 : Math.min(1, (centre + spread) / scale);
    return { low, high, confidence };
}
const central = {
    above: [2.50662823884, -18.61500062529, 41.39119773534, -25.44106049637],
    below: [1, -8.4735109309, 23.08336743743, -21.06224101826, 3.13082909833],
};
const tail = [
    0.3374754822726147, 0.9761690190917186, 0.1607979714918209, 0.0276438810333863, 0.0038405729373609,
    0.0003951896511919, 0.0000321767881768, 0.0000002888167364, 0.0000003960315187,
];
/** The standard normal quantile of a share between 0.5 and 1 (exclusive), to 3e-9 (Moro 1995). */
function normalQuantile(share) {
    const distance = share - 0.5;
    if (distance < 0.42) {
        const squared = distance * distance;
        return (distance * polynomial(central.above, squared)) / polynomial(central.below, squared);
    }
    return polynomial(tail, Math.log(-Math.log(1 - share)));
}
function polynomial(coefficients, x) {
    return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}


/***/ }),

/***/ 85594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ decodingCheck)
/* harmony export */ });
/** Every topic is checked for bytes that are no records of it, whatever its contract says. */
function decodingCheck({ topic, place }, side) {
    return {
        kind: 'decoding',
        id: side === 'value' ? `${topic}.decoding` : `${topic}.key.decoding`,
        name: side === 'value' ? 'values can be decoded' : 'keys can be decoded',
        dimension: 'conformity',
        severity: 'error',
        ...(place === undefined ? {} : { place }),
        side,
        path: [],
    };
}


/***/ }),

/***/ 31803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kT: () => (/* binding */ contractFinding),
  WX: () => (/* binding */ findingsOf),
  xR: () => (/* binding */ isToleratedBySuccessRate),
  p$: () => (/* binding */ noDataFinding),
  no: () => (/* binding */ successRateFinding)
});

// EXTERNAL MODULE: ./packages/core/fingerprint.ts
var fingerprint = __webpack_require__(78748);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./packages/core/finding.ts
var finding = __webpack_require__(99001);
;// CONCATENATED MODULE: ./packages/quality/checks/advice.ts
/** What to do about a failing check of each kind, as one sentence. */
const advice = {
    decoding: 'Find who produced the records at these offsets: their bytes are not what the topic carries.',
    presence: 'Let the producer always send the field, or drop `required: true` from the contract if consumers do without.',
    type: 'Correct the producer, or the logicalType in the contract if the data is right.',
    completeness: 'Let the producer fill the field, or state in the contract how much may be missing.',
    range: 'Look at the records at these offsets: correct the producer, or the bounds if such values are real.',
    length: 'Correct the producer, or the length in the contract if such values are real.',
    pattern: 'Correct the producer, or the pattern in the contract if such values are real.',
    enum: 'Add the value to the contract if consumers know it; otherwise correct the producer.',
    'multiple-of': 'Correct the producer, or multipleOf in the contract if such values are real.',
    'unique-items': 'Let the producer write every item once, or drop uniqueItems from the contract.',
    uniqueness: 'Look at the records that share a value: find what writes them twice, or drop the rule if repeats are meant.',
    'row-count': 'See whether the producer writes as much as it should, or choose a window that fits the rule.',
    throughput: 'Check the producer, or the throughput that the contract promises.',
    'error-rate': 'The other failed checks say which records and why.',
    frequency: 'See what stopped the producer in the gaps.',
    latency: 'Find where records wait between the event and the topic, and compare the clocks.',
    'key-order': 'See whether several producers write the same key, or one retries with more than one request in flight.',
    'unknown-fields': 'Describe the fields in the contract, or let the producer not send them.',
    retention: 'Change the setting of the topic, or what the contract promises.',
    'key-presence': 'Let the producer set a key: without one, records of the same thing spread over partitions and lose their order.',
    tombstone: 'Tombstones delete; find who writes them, or allow a share of them with a threshold.',
    'record-size': 'Find what makes these records large before brokers or consumers refuse them.',
    'partition-skew': 'Choose a key with more different values, or look for one that most records have.',
    'duplicate-records': 'Make the producer idempotent (enable.idempotence), or let it retry less.',
    'schema-count': 'See which producers still write with an old schema.',
    cel: 'Look at the records at these offsets: correct the producer, or the expression if such records are right.',
    'registry-rule': 'These records lie in the topic although the rule refuses them: find who writes without the rule, or correct the rule.',
    'own-check': 'The rule in your module says what is wrong: correct the producer, or the rule.',
    statistics: 'See what changed in the data, or correct the bounds in the contract if it is right.',
    profile: '',
    freshness: 'Check that the producer or connector runs and that its clock is right.',
};

// EXTERNAL MODULE: ./packages/quality/subject.ts
var quality_subject = __webpack_require__(27744);
;// CONCATENATED MODULE: ./packages/quality/findings.ts



const shownCauses = 3;
/** One finding per failed check, at the rule's line; of decoding one per cause, since each is mended differently. */
function findingsOf(result, tolerated) {
    const { check, definition } = result;
    if (check.status !== 'failed' && check.status !== 'error')
        return [];
    const severity = tolerated && isToleratedBySuccessRate(result) ? 'warning' : definition.severity;
    if (definition.kind === 'decoding')
        return check.causes.map((cause) => decodingFinding(check, cause, severity));
    const first = check.causes[0]?.first ?? check.examples[0];
    return [
        {
            rule: check.kind,
            severity,
            message: messageOf(result),
            fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: check.kind, place: check.place, identity: check.id }),
            check: check.id,
            ...(check.place === undefined ? {} : { place: check.place }),
            ...recordOf(earliest(check)),
            ...(check.failed === 0 ? {} : { count: check.failed }),
            ...(first === undefined ? {} : { first: earliest(check) ?? first }),
            ...(check.causes[0]?.last === undefined ? {} : { last: check.causes[0].last }),
            help: advice[definition.kind],
        },
    ];
}
/** The success rate speaks of single records: of rates that have no threshold of their own. */
function isToleratedBySuccessRate({ definition, conclusion }) {
    const isRate = conclusion.status === 'failed' && conclusion.measured === undefined;
    return isRate && definition.severity === 'error' && definition.threshold === undefined;
}
function decodingFinding(check, cause, severity) {
    const { first, last } = cause;
    const found = first === undefined ? cause.cause : first.message;
    return {
        rule: check.kind,
        severity,
        message: `${check.name}: ${(0,quantity/* counted */.hS)(cause.count, 'record')} cannot be decoded; ${cause.count > 1 ? 'the first: ' : ''}${found}.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: check.kind, place: check.place, identity: `${check.id} ${cause.cause}` }),
        check: check.id,
        ...(check.place === undefined ? {} : { place: check.place }),
        ...recordOf(first),
        count: cause.count,
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
        help: adviceOnDecoding[cause.cause] ?? advice.decoding,
    };
}
const adviceOnDecoding = {
    'unknown-schema-id': 'Give the schema registry that these records were written with, or restore the schema that was deleted from it.',
    'no-schema-prefix': 'These records were not written by a serializer of the registry: find their producer, or set value-format.',
    'schema-mismatch': 'Give the schema that these records were written with (value-schema, key-schema).',
};
/** Causes that only repeat what was measured. */
const saidByMeasure = new Set(['stale', 'stale key', 'occurs more than once']);
function messageOf({ check, conclusion }) {
    const { path = check.name } = check.target;
    const name = check.name.includes(path) ? check.name : `${check.name} (${path})`;
    if (check.status === 'error')
        return `${name}: could not run; ${check.reason}.`;
    const parts = [check.measured ?? `${(0,quantity/* formatCount */.B4)(check.failed)} of ${(0,quantity/* counted */.hS)(check.evaluated, 'record')} failed`];
    const causes = check.causes.filter(({ cause }) => check.measured === undefined || !saidByMeasure.has(cause));
    if (causes.length > 0)
        parts.push(causes.slice(0, shownCauses).map(describeCause(check)).join(', '));
    if (causes.length > shownCauses)
        parts.push(`and ${causes.length - shownCauses} more causes`);
    if (conclusion.threshold !== undefined)
        parts.push(`allowed: ${conclusion.threshold}`);
    if (check.reason !== undefined)
        parts.push(check.reason);
    return `${name}: ${parts.join('; ')}.`;
}
/** The number is left out where it only repeats. */
function describeCause(check) {
    return ({ cause, count }) => check.causes.length === 1 && count === check.failed ? cause : `${(0,quantity/* formatCount */.B4)(count)} ${cause}`;
}
/** The first failing record of all causes. */
function earliest(check) {
    return check.examples[0] ?? check.causes[0]?.first;
}
function recordOf(evidence) {
    return evidence?.record === undefined ? {} : { record: evidence.record };
}
/** `least`: what the rate of all records is at the worse end of the interval, where the gate judges that. */
function successRateFinding(rate, least, minimum, subject) {
    const isSample = rate !== null && least !== null && least < rate;
    const known = isSample ? ` in the sample, and of all records only ${(0,quantity/* formatPercent */.l9)(least)} are certain to pass` : '';
    const measured = rate === null ? 'could not be measured, no record was read' : `is ${(0,quantity/* formatPercent */.l9)(rate)}${known}`;
    return {
        rule: 'success-rate',
        severity: 'error',
        message: `The success rate of ${(0,quality_subject/* describeSubject */.qy)(subject)} ${measured}; at least ${(0,quantity/* formatPercent */.l9)(minimum)} is demanded.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'success-rate', identity: (0,quality_subject/* describeSubject */.qy)(subject) }),
        help: 'The failed checks of severity error say which records and why.',
    };
}
function noDataFinding(severity, subject, window) {
    return {
        rule: 'no-data',
        severity,
        message: `There is no record to check in ${(0,quality_subject/* describeSubject */.qy)(subject)}${window}.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'no-data', identity: (0,quality_subject/* describeSubject */.qy)(subject) }),
        help: 'See that the producer runs, or widen the window; on-empty says whether this fails (fail, warn, pass).',
    };
}
/** What the contract's loader accepted with a word of doubt. */
function contractFinding(problem) {
    return (0,finding/* findingOf */.h)(problem, 'warning');
}


/***/ }),

/***/ 41696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ inspectFile)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/decoders/avro-container.ts
var avro_container = __webpack_require__(26806);
// EXTERNAL MODULE: ./packages/decoders/byte-source.ts
var byte_source = __webpack_require__(95390);
// EXTERNAL MODULE: ./packages/decoders/json.ts + 2 modules
var json = __webpack_require__(30637);
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
        const value = this.size > largestRecordBytes ? tooLarge : (0,json/* decodeJson */.x)(bytes);
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
    return bytes.length > largestRecordBytes ? tooLarge : (0,json/* decodeJson */.x)(bytes);
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
    const source = new byte_source/* ByteSource */.I(ports.files.readChunks(path));
    try {
        const start = await source.peek(evidenceBytes);
        refuseOther(start, path);
        if ((0,avro_container/* isAvroContainer */.s)(start))
            yield* (0,avro_container/* avroContainer */.E)(source, path);
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
    return !(more && (0,json/* decodeJson */.x)(Buffer.from(line)).ok);
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
    throw new errors/* BadInputError */.Ys({ code: 'sample-file-format', message, help });
}

// EXTERNAL MODULE: ./packages/quality/inspect-records.ts
var inspect_records = __webpack_require__(44083);
// EXTERNAL MODULE: ./packages/quality/inspection.ts + 42 modules
var quality_inspection = __webpack_require__(76762);
// EXTERNAL MODULE: ./packages/quality/prepare-checks.ts
var prepare_checks = __webpack_require__(63401);
// EXTERNAL MODULE: ./packages/quality/rules/with-rules.ts
var with_rules = __webpack_require__(85056);
;// CONCATENATED MODULE: ./packages/quality/inspect-file.ts





const recordsAtOnce = 1_000;
/**
 * Inspects the records of a sample file, a thousand in memory at a time.
 * @throws BadInputError when the file cannot be read.
 */
async function inspectFile(path, plan, ports, rules) {
    const file = fileDecoder();
    await (0,prepare_checks/* prepareChecks */.D)(plan.checks);
    const inspection = (0,quality_inspection/* openInspection */.J)(plan, { value: file.decoder });
    let offsetIs = 'line';
    let batch = [];
    const inspectBatch = async () => {
        const records = batch;
        batch = [];
        inspection.cursor.verdicts = await rules?.observeRecords(records.flatMap(decodedRecord));
        await (0,inspect_records/* inspectRecords */.B)(inspection, (show) => {
            for (const record of records) {
                file.current = record.value;
                show(asRecord(record));
            }
        });
        ports.progress.update({ label: `Checking ${path}`, done: inspection.state.read, unit: 'records' });
    };
    for await (const record of readSampleFile(ports, path)) {
        if (record.line === undefined)
            offsetIs = 'number';
        batch.push(record);
        if (batch.length < recordsAtOnce)
            continue;
        await inspectBatch();
        if (ports.signal.aborted)
            break;
    }
    const partial = ports.signal.aborted;
    if (!partial)
        await inspectBatch();
    if (rules !== undefined)
        await (0,with_rules/* endRules */.d)(inspection, rules);
    ports.progress.clear();
    return { inspection, partial, offsetIs };
}
function fileDecoder() {
    const file = {
        current: { ok: true, value: null },
        decoder: { format: 'json', decode: () => file.current },
    };
    return file;
}
const noBytes = new Uint8Array();
/** What own rules see: the records that could be decoded. */
function decodedRecord({ index, line, value }) {
    return value.ok ? [{ offset: BigInt(line ?? index), value: value.value }] : [];
}
/** Its place in the file stands for the offset. */
function asRecord({ index, line, size }) {
    return {
        partition: 0,
        offset: BigInt(line ?? index),
        timestamp: -1,
        timestampType: 'CreateTime',
        key: null,
        value: noBytes,
        headers: [],
        size,
    };
}


/***/ }),

/***/ 11573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ describeWindow),
  m: () => (/* binding */ inspectTopic)
});

// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./packages/core/fingerprint.ts
var fingerprint = __webpack_require__(78748);
// EXTERNAL MODULE: ./packages/kafka/reading.ts + 7 modules
var kafka_reading = __webpack_require__(90364);
// EXTERNAL MODULE: ./packages/kafka/visit.ts + 1 modules
var visit = __webpack_require__(72341);
// EXTERNAL MODULE: ./packages/kafka/window.ts
var kafka_window = __webpack_require__(10719);
// EXTERNAL MODULE: ./packages/quality/decoder-plan.ts + 11 modules
var decoder_plan = __webpack_require__(94359);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./packages/quality/inspect-records.ts
var inspect_records = __webpack_require__(44083);
// EXTERNAL MODULE: ./packages/quality/inspection.ts + 42 modules
var quality_inspection = __webpack_require__(76762);
// EXTERNAL MODULE: ./packages/quality/remote-registry.ts
var remote_registry = __webpack_require__(93386);
// EXTERNAL MODULE: ./packages/quality/worker-entry.ts
var worker_entry = __webpack_require__(40457);
// EXTERNAL MODULE: ./packages/quality/worker-failure.ts
var worker_failure = __webpack_require__(62471);
;// CONCATENATED MODULE: ./packages/quality/inspectors.ts








/** Starting a thread takes about 60 ms, in which one thread inspects this many records. */
const recordsWorthThreads = 50_000;
const mostWorkers = 4;
/** Chunks that one worker has at a time; each is a few megabytes. */
const chunksPerWorker = 2;
/**
 * Starts as many threads as there are processors to spare. They start beside whatever must be known before they can be
 * told what to do; who started them stops them, whether they were needed or not.
 */
function startThreads() {
    const spare = Math.min(mostWorkers, (0,external_node_os_.availableParallelism)() - 1);
    return Array.from({ length: spare }, startThread);
}
/** Inspects on this thread when there is little to do, else on the threads beside it while this one fetches. */
function openInspectors(setup, threads) {
    const isLittle = setup.expected < recordsWorthThreads || threads.length === 0;
    return isLittle ? inlineInspector(setup) : threadInspectors(setup, threads);
}
function inlineInspector({ plan, decoders }) {
    const inspection = (0,quality_inspection/* openInspection */.J)(plan, decoders);
    return {
        take: (chunk, verdicts) => (0,inspect_records/* inspectChunk */.S)(inspection, chunk, verdicts),
        read: () => inspection.state.read,
        finish: async () => inspection,
        abandon: async () => { },
    };
}
/**
 * Chunks go to whichever thread has the least to do; when all have enough, this one inspects a chunk itself instead of
 * waiting. Only checks that need the order of a partition tie it to one thread.
 */
function threadInspectors(setup, threads) {
    for (const thread of threads)
        thread.open(setup);
    const own = (0,quality_inspection/* openInspection */.J)(setup.plan, setup.decoders);
    const giveToFreest = async (chunk, verdicts) => {
        const freest = threads.reduce((best, thread) => (thread.waiting() < best.waiting() ? thread : best));
        if (freest.waiting() < chunksPerWorker)
            freest.take(chunk, verdicts);
        else
            await (0,inspect_records/* inspectChunk */.S)(own, chunk, verdicts);
    };
    const giveToItsThread = async (chunk, verdicts) => {
        const thread = threads[chunk.partition % threads.length];
        await thread?.room();
        thread?.take(chunk, verdicts);
    };
    const give = own.needsOrder ? giveToItsThread : giveToFreest;
    return {
        async take(chunk, verdicts) {
            await give(chunk, verdicts);
            // Lets what the threads say in, however fast chunks come.
            await (0,promises_.setImmediate)();
            for (const thread of threads)
                thread.check();
        },
        read: () => threads.reduce((sum, thread) => sum + thread.read(), own.state.read),
        async finish() {
            for (const state of await Promise.all(threads.map((thread) => thread.finish())))
                own.merge(state);
            return own;
        },
        async abandon() {
            await Promise.all(threads.map((thread) => thread.stop()));
        },
    };
}
/**
 * Half of V8's default on 64 bits: what a worker makes of a chunk dies with it. Of a million records the peak fell from 260 to
 * 234 MB at no cost in time; half of that again cost a fifth more time.
 */
const maxYoungGenerationSizeMb = 24;
function startThread() {
    const workerData = { worker: worker_entry/* qualityWorkerName */.VR };
    const worker = new external_node_worker_threads_.Worker((0,worker_entry/* workerEntryUrl */.q5)(), { workerData, resourceLimits: { maxYoungGenerationSizeMb } });
    const { promise: finished, resolve, reject } = Promise.withResolvers();
    // Whoever sends next or waits for the end is told; until then the failure is nobody's unhandled rejection.
    finished.catch(() => { });
    let registry;
    let waiting = 0;
    let read = 0;
    let failure;
    let wake = () => { };
    const fail = (error) => {
        failure ??= error;
        reject(error);
        wake();
    };
    const send = (message, transfer = []) => {
        worker.postMessage(message, transfer);
    };
    worker.on('message', (message) => {
        switch (message.kind) {
            case 'inspected':
                waiting--;
                read = message.read;
                wake();
                break;
            case 'finished':
                resolve(message.state);
                break;
            case 'question':
                void (0,remote_registry/* answerQuestion */.p)(registry, message.question).then((answer) => send({ kind: 'answer', id: message.id, answer }));
                break;
            case 'failed':
                fail((0,worker_failure/* errorOf */.M)(message.failure));
                break;
        }
    });
    worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => fail(new Error(`a worker thread ended early with code ${code}`)));
    return {
        /** Says what to inspect, before the first chunk. */
        open({ plan, decoderPlan, registry: asked }) {
            registry = asked;
            const registryUrl = asked === undefined ? {} : { registryUrl: asked.url };
            send({ kind: 'setup', setup: { plan, decoders: decoderPlan, ...registryUrl } });
        },
        waiting: () => waiting,
        read: () => read,
        /** Resolves when the thread can take a chunk, or has failed. */
        async room() {
            while (waiting >= chunksPerWorker && failure === undefined) {
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
        },
        /** Takes over the chunk's bytes. */
        take(chunk, verdicts) {
            waiting++;
            send({ kind: 'chunk', chunk, ...(verdicts === undefined ? {} : { verdicts }) }, [
                chunk.bytes.buffer,
            ]);
        },
        finish() {
            send({ kind: 'finish' });
            return finished;
        },
        /** @throws what the thread met. */
        check() {
            if (failure !== undefined)
                throw failure;
        },
        stop: async () => {
            await worker.terminate();
        },
    };
}

// EXTERNAL MODULE: ./packages/quality/prepare-checks.ts
var prepare_checks = __webpack_require__(63401);
// EXTERNAL MODULE: ./packages/quality/rules/with-rules.ts
var with_rules = __webpack_require__(85056);
;// CONCATENATED MODULE: ./packages/quality/inspect-topic.ts






/**
 * Reads a window of a topic and inspects its records. When the run is stopped it answers what was seen until then.
 * @throws BadInputError for a missing topic or an unusable format; UnreachableError when Kafka or the registry cannot be
 *   reached; the reason of `ports.signal` when it stops the run before the first record.
 */
async function inspectTopic(wanted, ports) {
    const lost = [];
    const { asOf } = wanted.plan.setup;
    const onLost = (range) => void lost.push(range);
    // Connecting and what comes before the first record takes as long as a thread takes to start.
    const threads = mayBeMuch(wanted) ? startThreads() : [];
    let reading;
    try {
        reading = await (0,kafka_reading/* openWindow */.D)(wanted.settings, wanted.topic, wanted.window, {
            signal: ports.signal,
            now: asOf,
            onLost,
            ...(wanted.sampleSize === undefined ? {} : { sampleSize: wanted.sampleSize }),
        });
        const { inspection, partial, positions, newest, decidedFormat, notes } = await inspectReading(reading, wanted, threads, ports);
        const ranges = rangesOf(reading, inspection, partial ? positions : undefined);
        return {
            inspection,
            partial,
            identity: reading,
            ...(reading.isSample ? { sample: sampledWindow(reading, newest) } : {}),
            ranges,
            decidedFormat,
            available: availableRecords(reading, inspection),
            findings: lost.map((range) => lostFinding(wanted.topic, range)),
            notes: [
                ...notes,
                ...sampleNotes(reading),
                ...reading.restarts.map((restart) => restartNote(wanted.topic, restart)),
                ...openTransactionNotes(reading),
                ...tombstoneNotes(inspection),
            ],
        };
    }
    finally {
        ports.progress.clear();
        await Promise.all([reading?.close(), ...threads.map((thread) => thread.stop())]);
    }
}
/** Whether the window may hold so many records that threads are worth their start. */
function mayBeMuch({ window, sampleSize = Number.POSITIVE_INFINITY }) {
    const most = typeof window === 'object' && window.kind === 'last' ? Math.min(window.count, sampleSize) : sampleSize;
    return most >= recordsWorthThreads;
}
/** Chunks that `auto` may look at; they wait in memory until it has decided. */
const sampledChunks = 8;
const samplesPerChunk = 25;
const samplesWanted = 100;
async function inspectReading(reading, wanted, threads, ports) {
    const chunks = reading.chunks();
    const first = [];
    const samples = { value: [], key: [] };
    let ended = false;
    while (!ended && samples.value.length < samplesWanted && first.length < sampledChunks) {
        const next = await chunks.next();
        if (next.done === true)
            ended = true;
        else {
            first.push(next.value);
            takeSamples(next.value, samples);
        }
    }
    const { decoders, plan: decoderPlan, decisions } = await (0,decoder_plan/* openDecoders */.C)(wanted.decoders, samples, wanted.registry);
    const plan = withReading(wanted.plan, decoders, reading);
    await (0,prepare_checks/* prepareChecks */.D)(plan.checks);
    const { expected } = reading;
    const positions = new Map();
    const newest = new Map();
    wanted.rules?.decodeWith(decoderPlan, wanted.registry);
    const inspectors = (0,with_rules/* withRules */.O)(openInspectors({ plan, decoders, decoderPlan, registry: wanted.registry, expected }, threads), wanted.rules);
    const showProgress = () => ports.progress.update({
        label: `Checking ${reading.topic}`,
        done: inspectors.read(),
        total: expected,
        unit: 'records',
    });
    try {
        const partial = await takeAll(first, chunks, inspectors, { positions, newest }, ports.signal, showProgress);
        const isDecided = wanted.decoders.value.format === 'auto' && samples.value.length > 0;
        const decidedFormat = isDecided ? decoders.value.format : undefined;
        return { inspection: await inspectors.finish(), partial, positions, newest, decidedFormat, notes: decisions };
    }
    catch (error) {
        await inspectors.abandon();
        throw error;
    }
}
/** What the checks must know of the records. Avro's decimals are exact, as text where a number would not be. */
function withReading(plan, decoders, { isSample }) {
    const decimalTexts = ['value', 'key'].filter((side) => decoders[side]?.format.startsWith('avro'));
    return { ...plan, setup: { ...plan.setup, decimalTexts, isSample } };
}
/** Answers whether the run was stopped before the end. */
async function takeAll(first, rest, inspectors, { positions, newest }, signal, showProgress) {
    const take = async (chunk) => {
        const { partition, position } = chunk;
        const last = chunk.only?.at(-1);
        await inspectors.take(chunk);
        if (last !== undefined && last > (newest.get(partition) ?? -1n))
            newest.set(partition, last);
        const before = positions.get(partition);
        // What stands for a gap of a sample may lie before what was taken already.
        if (before === undefined || position > before)
            positions.set(partition, position);
    };
    try {
        for (const chunk of first)
            await take(chunk);
        for await (const chunk of rest) {
            await take(chunk);
            showProgress();
            if (signal.aborted)
                return true;
        }
        return false;
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return true;
    }
}
/** Copies of some keys and values, spread over the chunk. */
function takeSamples(chunk, samples) {
    const records = [];
    const copy = (bytes, headers) => bytes === null ? undefined : { bytes: bytes.slice(), ...(headers === undefined ? {} : { headers }) };
    let seen = 0;
    let every = 1;
    (0,visit/* visitRecords */.O)(chunk, (record) => {
        if (seen++ % every !== 0)
            return;
        if (records.length >= 2 * samplesPerChunk) {
            every *= 2;
            for (let at = records.length - 1; at > 0; at -= 2)
                records.splice(at, 1);
        }
        const headers = record.headers.map(({ key, value }) => ({ key, value: value?.slice() ?? null }));
        records.push({ value: copy(record.value, headers), key: copy(record.key, headers) });
    });
    for (const { value, key } of records) {
        if (value !== undefined)
            samples.value.push(value);
        if (key !== undefined)
            samples.key.push(key);
    }
}
/** `stopped` says how far a run came that was stopped: what it fetched it may not have inspected. */
function rangesOf(reading, inspection, stopped) {
    return reading.progress().map(({ partition, from, position }) => ({
        partition,
        from: String(from),
        to: String(stopped === undefined ? position : (stopped.get(partition) ?? from)),
        read: inspection.state.readOfPartition.get(partition) ?? 0,
    }));
}
/** Compaction, aborted transactions and their markers leave offsets without records: those seen are not counted. */
function availableRecords(reading, inspection) {
    if (reading.isSample)
        return reading.available;
    const covered = reading.progress().reduce((sum, { from, position }) => sum + Number(position - from), 0);
    return reading.available - (covered - inspection.state.read);
}
function sampledWindow({ partitions }, newest) {
    return {
        offsets: partitions.reduce((sum, { from, to }) => sum + Number(to - from), 0),
        hasNewest: partitions.every(({ partition, from, to }) => from === to || newest.get(partition) === to - 1n),
    };
}
function sampleNotes(reading) {
    if (!reading.isSample)
        return [];
    const { offsets } = sampledWindow(reading, new Map());
    return [
        `A sample of ${(0,quantity/* counted */.hS)(reading.expected, 'record')} stands for the ${(0,quantity/* formatCount */.B4)(offsets)} offsets of the window, spread over all of it; the same window gives the same sample.`,
    ];
}
function restartNote(topic, restart) {
    switch (restart.reason) {
        case 'topic-recreated':
            return `Topic "${topic}" was deleted and created anew since the last run: all of it is new, and it was read from its start.`;
        case 'log-shortened':
            return `Partition ${restart.partition} ends at offset ${restart.end}, before the offset ${restart.stopped} that the last run stopped at, as after an unclean leader election: it was read from its start.`;
    }
}
function openTransactionNotes(reading) {
    const records = reading.openTransactions.reduce((sum, open) => sum + open.records, 0);
    if (records === 0)
        return [];
    const partitions = reading.openTransactions.map(({ partition }) => partition).join(', ');
    return [
        `${records} offsets after the last stable one belong to open transactions and were not read (partition ${partitions}).`,
    ];
}
function tombstoneNotes({ state }) {
    if (state.tombstones === 0)
        return [];
    return [`${state.tombstones} of the records are tombstones: they have no value to check.`];
}
const lostReasons = {
    'records-deleted': 'retention or a deletion removed them while the run was reading',
    'deleted-before': 'retention or a deletion removed them before the run',
    'beyond-end': 'the log does not reach that far',
    'log-truncated': 'the log ends before them now, as after an unclean leader election',
    'topic-deleted': 'the topic was deleted while the run was reading',
    'not-returned': 'the broker did not return them',
};
const readSooner = 'Run again; a smaller window, or a longer retention, keeps its records until they are read.';
const lostAdvice = {
    'records-deleted': readSooner,
    'log-truncated': readSooner,
    'topic-deleted': readSooner,
    'not-returned': readSooner,
    'deleted-before': 'Run more often, or keep records longer (retention.ms, retention.bytes).',
    'beyond-end': 'Check the offsets given; records of transactions that are still open cannot be read yet.',
};
function lostFinding(topic, { partition, from, to, reason }) {
    return {
        rule: 'records-lost',
        severity: 'warning',
        message: `${topic}, partition ${partition}: the offsets ${from} to ${to - 1n} were not checked, ${lostReasons[reason]}.`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'records-lost', identity: `${topic} ${partition} ${reason}` }),
        record: { topic, partition, offset: String(from) },
        count: Number(to - from),
        help: lostAdvice[reason],
    };
}
/** ` in the window since:15m`, for sentences. */
function describeWindow(window) {
    return window.kind === 'all' ? '' : ` in the window ${(0,kafka_window/* formatWindow */.A4)(window)}`;
}


/***/ }),

/***/ 31549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf),
/* harmony export */   g: () => (/* binding */ inspectedFile)
/* harmony export */ });
/** What was read of a sample file, whose records stand for those of `topic`; `shown` is its path for people. */
function inspectedFile({ inspection, partial, offsetIs }, plan, shown, topic) {
    return {
        subject: { kind: 'file', file: shown, contractTopic: topic, offsetIs },
        window: '',
        inspection,
        moment: { ...momentOf(inspection, plan, partial), partitions: 1, hasRecordTimes: false, offsetIs },
        isNothingNew: false,
        available: inspection.state.read,
        reportSubject: { files: [shown] },
        findings: [],
        notes: [],
    };
}
/** What every conclusion needs to know of a run, apart from where its records came from. */
function momentOf({ state }, { setup }, partial) {
    const { read, failing, recordsOfSchema } = state;
    return { asOf: setup.asOf, partial, read, failing, recordsOfSchema };
}


/***/ }),

/***/ 13876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ profileOf),
/* harmony export */   e: () => (/* binding */ profileCheck)
/* harmony export */ });
/** Describes the values of all fields; demands nothing. */
function profileCheck(topic) {
    return {
        kind: 'profile',
        id: `${topic}.profile`,
        name: 'values are described',
        dimension: 'coverage',
        severity: 'info',
        side: 'value',
        path: [],
    };
}
/** What the profile check saw; undefined when the run had none. */
function profileOf(inspection) {
    const check = inspection.checks.find(({ definition }) => definition.kind === 'profile');
    return check === undefined ? undefined : check.state;
}


/***/ }),

/***/ 28272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openRegistry),
/* harmony export */   p: () => (/* binding */ sidePlan)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_registry__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34287);
/* harmony import */ var _kafka_dataops_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88677);

/** The registry that the inputs name; undefined when they name none. */
async function openRegistry(inputs, ports) {
    const connection = await (0,_kafka_dataops_registry__WEBPACK_IMPORTED_MODULE_0__/* .registryConnection */ .a)(inputs, ports);
    return connection === undefined ? undefined : (0,_kafka_dataops_registry__WEBPACK_IMPORTED_MODULE_1__/* .registryClient */ .R)(connection);
}
/** How one side of the records is decoded, with the schema of a file where one is given. */
async function sidePlan(format, schema, ports) {
    if (schema === undefined)
        return { format };
    return { format, schemaText: await ports.files.readText(schema), schemaFile: ports.files.placePath(schema) };
}


/***/ }),

/***/ 90565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ resolveWindow)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/report.ts + 1 modules
var report = __webpack_require__(52567);
// EXTERNAL MODULE: ./packages/kafka/window.ts
var kafka_window = __webpack_require__(10719);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/quality/positions.ts

const offset = schemas/* string */.YjP().regex(/^\d+$/);
const checkedPositions = {
    name: 'checked-positions',
    version: 1,
    schema: schemas/* object */.Ikc({
        topic: schemas/* string */.YjP(),
        topicId: schemas/* string */.YjP().optional(),
        clusterId: schemas/* string */.YjP().optional(),
        contract: schemas/* string */.YjP(),
        positions: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^\d+$/), offset),
    }),
};
/** The same topic of another cluster, and the same topic under another contract, are checked on their own. */
function positionsKey({ topic, clusterId }, contract) {
    return [topic, contract, ...(clusterId === undefined ? [] : [clusterId])].join(' ');
}
function topicPositions({ topicId, positions }) {
    return {
        ...(topicId === undefined ? {} : { topicId }),
        positions: new Map(Object.entries(positions).map(([partition, position]) => [Number(partition), BigInt(position)])),
    };
}
/**
 * What is left when a run ends that began at `base`. Where another run has moved a partition meanwhile, the further one
 * counts: both began at `base`, so together they have checked all before it.
 */
function advancePositions(current, base, ended) {
    if (current === undefined || current.topicId !== ended.topicId)
        return ended;
    const positions = { ...current.positions };
    for (const [partition, position] of Object.entries(ended.positions)) {
        const other = positions[partition];
        const isMoved = other !== undefined && (other !== base?.positions[partition] || base.topicId !== ended.topicId);
        positions[partition] = isMoved && BigInt(other) > BigInt(position) ? other : position;
    }
    return { ...ended, positions };
}

;// CONCATENATED MODULE: ./packages/quality/requested-window.ts



/**
 * Finds what a requested window stands for: the offsets of a report, or what came since the last run.
 * @throws BadInputError when the report cannot be used, or there is no state to go on from.
 */
async function resolveWindow(requested, subject, ports) {
    switch (requested.kind) {
        case 'report':
            return fixed(await windowOfReport(requested.file, subject.topic, ports.files));
        case 'incremental':
            return incremental(requested.first, subject.contract, ports.state);
        default:
            return fixed(requested);
    }
}
function fixed(window) {
    return { window, goesOn: () => false, notes: () => [], keep: () => { } };
}
function incremental(first, contract, state) {
    if (state === undefined) {
        throw new errors/* BadInputError */.Ys({
            code: 'state-missing',
            message: 'window is incremental, but state is not given: nothing says where the last run stopped.',
            help: 'Give state, as branch:kafka-dataops-state or dir:.kafka-dataops.',
        });
    }
    let base;
    return {
        async window(identity) {
            base = await state.read(checkedPositions, positionsKey(identity, contract));
            return base === undefined ? first : { kind: 'after', stopped: topicPositions(base) };
        },
        goesOn: () => base !== undefined,
        notes: () => [
            base === undefined
                ? `No earlier run is known in the ${state.place}: this first incremental run begins with ${(0,kafka_window/* formatWindow */.A4)(first)}.`
                : `Goes on where the last run stopped, as the ${state.place} says.`,
        ],
        keep({ identity, partial, sample, ranges }) {
            // A sample that was stopped has no offset before which all of it was checked.
            if (partial && sample !== undefined)
                return;
            const ended = {
                topic: identity.topic,
                ...(identity.topicId === undefined ? {} : { topicId: identity.topicId }),
                ...(identity.clusterId === undefined ? {} : { clusterId: identity.clusterId }),
                contract,
                positions: Object.fromEntries(ranges.map(({ partition, to }) => [String(partition), to])),
            };
            state.updateAfterVerdict(checkedPositions, positionsKey(identity, contract), (current) => advancePositions(current, base, ended));
        },
    };
}
async function windowOfReport(file, topic, files) {
    const subject = report/* reportSchema */.Qh.shape.subject.safeParse(subjectOf(await files.readText(file)));
    if (!subject.success)
        throw new errors/* BadInputError */.Ys(noReport(files.placePath(file)));
    const topics = subject.data.topics ?? [];
    const found = topics.find((read) => read.topic === topic);
    if (found === undefined) {
        const others = topics.map((read) => `"${read.topic}"`).join(', ');
        throw new errors/* BadInputError */.Ys({
            code: 'report-without-topic',
            message: `${files.placePath(file)} says nothing about topic "${topic}"${others === '' ? '' : `, only about ${others}`}.`,
            help: 'Give a report of a run that read this topic.',
        });
    }
    const ranges = found.partitions.map(({ partition, from, to }) => ({ partition, from: BigInt(from), to: BigInt(to) }));
    return { kind: 'offsets', ranges, ...(found.topicId === undefined ? {} : { topicId: found.topicId }) };
}
function subjectOf(text) {
    try {
        const report = JSON.parse(text);
        return report !== null && typeof report === 'object' && 'subject' in report ? report.subject : undefined;
    }
    catch {
        return undefined;
    }
}
function noReport(file) {
    return {
        code: 'report-malformed',
        message: `${file} is not a report of this suite: it has no offset ranges to read again.`,
        help: 'Give the file that the report input wrote.',
    };
}


/***/ }),

/***/ 85056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withRules),
/* harmony export */   d: () => (/* binding */ endRules)
/* harmony export */ });
/** Shows every chunk to the rules first, so that the checks know what they said of its records. */
function withRules(inspectors, rules) {
    if (rules === undefined)
        return inspectors;
    return {
        read: () => inspectors.read(),
        async take(chunk) {
            await inspectors.take(chunk, await rules.observeChunk(chunk));
        },
        async finish() {
            const inspection = await inspectors.finish();
            await endRules(inspection, rules);
            return inspection;
        },
        async abandon() {
            await Promise.all([inspectors.abandon(), rules.close()]);
        },
    };
}
/** Asks the rules for their results and gives them to their checks. */
async function endRules(inspection, rules) {
    const states = await rules.finish();
    for (const check of inspection.checks) {
        if (check.definition.kind === 'own-check')
            check.merge(states[check.definition.rule]);
    }
}


/***/ }),

/***/ 86936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fieldStatistics)
/* harmony export */ });
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86072);
/* harmony import */ var _distinct_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41671);
/* harmony import */ var _field_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40133);
/* harmony import */ var _frequent_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82297);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99707);
/* harmony import */ var _quantile_sketch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77282);






const shownQuantiles = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const shownFrequent = 20;
const histogramBins = 24;
/** Statistics of every field that holds values, as the Report shows them. */
function fieldStatistics({ root }, disclosure) {
    return statisticsBelow(root, [], root.present, disclosure);
}
function statisticsBelow(profile, path, places, disclosure) {
    const objects = profile.types.object ?? 0;
    const isContainer = path.length === 0 || (0,_field_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(profile) === objects + (profile.types.array ?? 0);
    return [
        ...(isContainer && objects > 0 && profile.fields !== undefined
            ? []
            : [statisticsOf(profile, path, places, disclosure)]),
        ...(0,_field_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsInOrder */ .nR)(profile).flatMap(([name, field]) => statisticsBelow(field, [...path, name], objects, disclosure)),
        ...(profile.items === undefined
            ? []
            : statisticsBelow(profile.items, [...path, { each: 'item' }], profile.items.present, disclosure)),
    ];
}
/** `places`: how many objects could have held the field. */
function statisticsOf(profile, path, places, { topic, showValues, isSensitive }) {
    const count = (0,_field_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(profile);
    const absent = Math.max(0, places - profile.present);
    const counts = {
        ...(topic === undefined ? {} : { topic }),
        path: (0,_check_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFieldPath */ .v)('value', path),
        count,
        missing: profile.nulls + absent,
        nulls: profile.nulls,
        absent,
        types: Object.entries(profile.types)
            .map(([type, times]) => ({ type, count: times }))
            .sort((left, right) => right.count - left.count || (left.type < right.type ? -1 : 1)),
    };
    if (isSensitive(path))
        return counts;
    const numbers = quantityOf(profile, count);
    return {
        ...counts,
        ...distinctOf(profile, count),
        ...(numbers === undefined
            ? {}
            : numbers === profile.numbers
                ? { quantity: 'number', ...distribution(numbers, (value) => rounded(value, 12)) }
                : { quantity: 'time', ...distribution(numbers, Math.round) }),
        ...lengths(profile),
        ...frequentOf(profile, showValues),
    };
}
/** What most of the values are: a few numbers among texts are no distribution. */
function quantityOf({ numbers, texts }, count) {
    const quantity = numbers ?? texts?.times;
    return quantity !== undefined && 2 * quantity.moments.count > count ? quantity : undefined;
}
function distinctOf({ frequent, distinct }, count) {
    if (frequent === undefined || distinct === undefined)
        return {};
    if (frequent.missed === 0)
        return { distinct: frequent.counts.size, distinctIsEstimate: false };
    return { distinct: Math.min((0,_distinct_estimate_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateDistinct */ .bW)(distinct), count), distinctIsEstimate: true };
}
function distribution({ moments, sketch }, shownDigits) {
    const { minimum, maximum } = moments;
    const deviation = (0,_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .standardDeviation */ .Fx)(moments);
    const digits = Math.min(12, Math.max(2, Math.ceil(-Math.log10((0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_4__/* .relativeError */ .nv)(sketch)))));
    return {
        minimum,
        maximum,
        ...(Number.isFinite(moments.mean) ? { mean: shownDigits(moments.mean) } : {}),
        ...(deviation === undefined ? {} : { standardDeviation: shownDigits(deviation) }),
        quantiles: shownQuantiles.map((quantile) => ({
            quantile,
            value: Math.min(maximum, Math.max(minimum, rounded((0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_4__/* .quantileOf */ .Xf)(sketch, quantile) ?? minimum, digits))),
        })),
        ...(minimum < maximum && Number.isFinite(maximum - minimum) ? { histogram: histogramOf({ moments, sketch }) } : {}),
    };
}
/** Bins of one width between the bounds. */
function histogramOf({ moments: { minimum, maximum }, sketch, }) {
    const width = (maximum - minimum) / histogramBins;
    const counts = new Array(histogramBins).fill(0);
    for (const { middle, count } of (0,_quantile_sketch_js__WEBPACK_IMPORTED_MODULE_4__/* .bucketsOf */ .HP)(sketch)) {
        const bin = Math.min(histogramBins - 1, Math.max(0, Math.floor((middle - minimum) / width)));
        counts[bin] = (counts[bin] ?? 0) + count;
    }
    return counts.map((count, index) => ({
        from: index === 0 ? minimum : rounded(minimum + index * width, 12),
        to: index === histogramBins - 1 ? maximum : rounded(minimum + (index + 1) * width, 12),
        count,
    }));
}
function lengths({ texts }) {
    return texts === undefined ? {} : { shortest: texts.shortest, longest: texts.longest };
}
/** A truth value tells nobody apart; texts are shown on request only. Of numbers the distribution is enough. */
function frequentOf({ frequent, types }, showValues) {
    if (frequent === undefined)
        return {};
    const shown = (0,_frequent_values_js__WEBPACK_IMPORTED_MODULE_5__/* .mostFrequent */ .ye)(frequent, shownFrequent).filter(([value]) => typeof value === 'boolean' || (typeof value === 'string' && showValues));
    const isScattered = types.boolean === undefined && shown[0]?.[1] === 1;
    return shown.length === 0 || isScattered
        ? {}
        : { frequent: shown.map(([value, count]) => ({ value: String(value), count })) };
}
function rounded(value, digits) {
    return Number(value.toPrecision(digits));
}


/***/ }),

/***/ 27744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   TV: () => (/* binding */ describeRecord),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   qy: () => (/* binding */ describeSubject)
/* harmony export */ });
/* harmony import */ var _check_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86072);

/** `topic "prices"`, `file samples/prices.jsonl`. */
function describeSubject(subject) {
    return subject.kind === 'topic' ? `topic "${subject.topic}"` : `file ${subject.file}`;
}
/** `partition 0, offset 12`, `line 12`. */
function describeRecord(subject, record) {
    if (subject.kind === 'topic')
        return `partition ${record.partition}, offset ${record.offset}`;
    return subject.offsetIs === 'line' ? `line ${record.offset}` : `record ${record.offset}`;
}
function targetOf(subject, definition) {
    const path = isWholeValue(definition) ? {} : { path: (0,_check_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFieldPath */ .v)(definition.side, definition.path) };
    return subject.kind === 'topic' ? { topic: subject.topic, ...path } : { file: subject.file, ...path };
}
/** Where a failing record lies and what was found there. */
function evidenceOf(subject, definition, witness) {
    const path = isWholeValue(definition) ? {} : { path: concretePath(definition.side, definition.path, witness.steps) };
    const shown = {
        ...(witness.key === undefined ? {} : { key: witness.key }),
        ...(witness.value === undefined ? {} : { value: witness.value }),
        message: witness.message,
    };
    const offset = String(witness.offset);
    if (subject.kind === 'topic') {
        const time = witness.timestamp < 0 ? {} : { timestamp: isoTime(witness.timestamp) };
        return { record: { topic: subject.topic, partition: witness.partition, offset, ...time, ...path }, ...shown };
    }
    const line = subject.offsetIs === 'line' ? Number(witness.offset) : 1;
    const record = subject.offsetIs === 'line' ? path : { offset, ...path };
    return {
        place: { file: subject.file, line, column: 1 },
        ...(Object.keys(record).length === 0 ? {} : { record }),
        ...shown,
    };
}
/** A check of the whole value names no path. */
function isWholeValue({ side, path }) {
    return side === 'value' && path.length === 0;
}
/** `items[3].id`; the keys of a map are data and stay `{}`. */
function concretePath(side, path, steps) {
    const indexes = steps.filter((step) => typeof step === 'number').values();
    return (0,_check_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFieldPath */ .v)(side, path).replaceAll('[]', () => `[${indexes.next().value ?? ''}]`);
}
const latestDate = 8_640_000_000_000_000;
function isoTime(ms) {
    return new Date(Math.min(ms, latestDate)).toISOString();
}


/***/ })

};
