export const id = 3924;
export const ids = [3924];
export const modules = {

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

/***/ 22647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fetchBatches)
/* harmony export */ });
/* unused harmony export maxFetchBytes */
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89826);

/** Measured on one partition: 2 MB at a time was fastest; more is slower and fatter. */
const maxFetchBytes = 2 * 1024 * 1024;
const maxWaitMs = 500;
const readCommitted = 1;
const noRack = '';
const fetchKey = 1;
const fetchVersions = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
/** KIP-516: from here a topic is named by its id, so that one created anew under the same name is never read by mistake. */
const firstVersionWithTopicIds = 13;
/** KIP-482: from here compact lengths and tagged fields. */
const firstFlexibleVersion = 12;
/**
 * Asks one broker for the next batches of partitions that it leads; a broker serves them in the order given until the
 * size is reached, and always at least one whole batch of the first that has any. Our own parser stands in for the
 * library's, which would make an object of every record.
 */
async function fetchBatches(client, broker, layout, positions, 
/** Of one partition; a first batch that is larger comes whole. */
partitionMaxBytes = maxFetchBytes) {
    const connection = await client.connect(broker);
    const version = await client.version(connection, fetchKey, layout.topicId === undefined ? fetchVersions.filter((known) => known < firstVersionWithTopicIds) : fetchVersions);
    const topic = {
        topicId: version < firstVersionWithTopicIds ? layout.topic : (layout.topicId ?? ''),
        partitions: positions.map(({ partition, position }) => ({
            partition,
            currentLeaderEpoch: layout.partitions.get(partition)?.epoch ?? -1,
            fetchOffset: position,
            lastFetchedEpoch: -1,
            partitionMaxBytes,
        })),
    };
    const { createRequest } = client.library[`fetchV${version}`];
    const flexible = version >= firstFlexibleVersion;
    const { promise, resolve, reject } = Promise.withResolvers();
    connection.send(fetchKey, version, 
    // Session 0 with epoch -1 asks for no session (KIP-227): every request says everything.
    () => createRequest(maxWaitMs, 1, maxFetchBytes, readCommitted, 0, -1, [topic], [], noRack), (_correlation, _key, _version, reader) => parseFetchResponse(reader, version), flexible, flexible, (error, response) => (response === undefined ? reject(error) : resolve(response)));
    return client.untilAborted(promise);
}
/** Fetch response, versions 4 to 17: key 1 in https://kafka.apache.org/protocol#protocol_api_keys. */
function parseFetchResponse(reader, version) {
    const flexible = version >= firstFlexibleVersion;
    const throttleMs = reader.readInt32();
    const errorCode = version >= 7 ? reader.readInt16() : 0;
    if (version >= 7)
        reader.skip(4); // session id
    const topics = reader.readArray(() => {
        if (version >= firstVersionWithTopicIds)
            reader.readUUID();
        else
            reader.readString(flexible);
        return reader.readArray(() => parsePartition(reader, version), flexible, flexible);
    }, flexible, flexible);
    return { throttleMs, errorCode, partitions: topics.flat() };
}
function parsePartition(reader, version) {
    const flexible = version >= firstFlexibleVersion;
    const partition = reader.readInt32();
    const errorCode = reader.readInt16();
    reader.skip(8); // high watermark
    const lastStableOffset = reader.readInt64();
    if (version >= 5)
        reader.skip(8); // log start offset
    const aborted = reader.readArray(() => ({ producerId: reader.readInt64(), firstOffset: reader.readInt64() }), flexible, flexible);
    if (version >= 11)
        reader.skip(4); // preferred read replica
    return { partition, errorCode, lastStableOffset, aborted, records: takeRecords(reader, flexible) };
}
function takeRecords(reader, compact) {
    const length = compact ? reader.readUnsignedVarInt() - 1 : reader.readInt32();
    if (length <= 0)
        return Buffer.allocUnsafeSlow(0);
    const bytes = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    const { buffers } = reader.buffer.subarray(reader.position, reader.position + length);
    for (const part of buffers)
        filled += part.copy(bytes, filled);
    // The client counts its buffers once more when the answer is taken. The first and the last hold parts of others, and stay.
    queueMicrotask(() => buffers.forEach(_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseBytes */ .R));
    reader.skip(length);
    return bytes;
}


/***/ }),

/***/ 66915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ later),
/* harmony export */   X: () => (/* binding */ earlier)
/* harmony export */ });
/** The earlier of two offsets: Math.min takes no bigint. */
function earlier(left, right) {
    return left < right ? left : right;
}
/** The later of two offsets. */
function later(left, right) {
    return left > right ? left : right;
}


/***/ }),

/***/ 20156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zr: () => (/* binding */ persist),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   si: () => (/* binding */ patienceMs),
/* harmony export */   wn: () => (/* binding */ openingPatienceMs)
/* harmony export */ });
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16415);

/**
 * How long reading goes on while a partition makes no progress, in milliseconds: a dead leader is noticed by its cluster
 * after `broker.session.timeout.ms` (9 s by default), and its partitions then need a new leader each.
 */
const patienceMs = 60_000;
/** The same while a window is opened, where an address that cannot be reached is likelier than a leader that moves. */
const openingPatienceMs = 30_000;
/** Milliseconds to wait before attempt number `attempt` (from 1): 100, 200, 400, ... up to 1,000. */
function backoffMs(attempt) {
    return Math.min(1_000, 100 * 2 ** Math.min(attempt - 1, 10));
}
/** Repeats what fails for a passing reason until `patienceMs` have gone by; then its last error is thrown. */
async function persist(client, attempt) {
    const deadline = performance.now() + patienceMs;
    for (let number = 1;; number++) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(0,_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRetriableError */ .BY)(error) || performance.now() > deadline)
                throw error;
            await client.pause(backoffMs(number));
        }
    }
}


/***/ }),

/***/ 90364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openWindow)
});

// EXTERNAL MODULE: ./packages/kafka/client.ts + 1 modules
var kafka_client = __webpack_require__(55927);
// EXTERNAL MODULE: ./packages/kafka/failures.ts
var failures = __webpack_require__(40472);
// EXTERNAL MODULE: ./packages/kafka/fetch.ts
var fetch = __webpack_require__(22647);
// EXTERNAL MODULE: ./packages/kafka/record-batch.ts
var record_batch = __webpack_require__(83595);
;// CONCATENATED MODULE: ./packages/kafka/isolation.ts

/**
 * The batches of one response that hold committed records, as the Java consumer's `read_committed` chooses them.
 *
 * A transaction is aborted from its first offset until its producer's abort marker. Several transactions of one producer
 * may lie in one response, so a producer is aborted only between these two points. The broker lists every transaction
 * that has records in the response, also when it began in an earlier response or its marker comes in a later one: each
 * response is judged by its own list, and nothing stale can outlive it.
 */
function committedBatches(bytes, batches, aborted) {
    const ahead = aborted.toSorted((left, right) => (left.firstOffset < right.firstOffset ? -1 : 1));
    const abortedProducers = new Set();
    let next = 0;
    return batches.filter((batch) => {
        for (let begun = ahead[next]; begun && begun.firstOffset <= batch.lastOffset; begun = ahead[++next]) {
            abortedProducers.add(begun.producerId);
        }
        if (batch.isControl) {
            if ((0,record_batch/* readMarker */.t7)(bytes, batch) === 'abort')
                abortedProducers.delete(batch.producerId);
            return false;
        }
        return !(batch.isTransactional && abortedProducers.has(batch.producerId));
    });
}

// EXTERNAL MODULE: ./packages/kafka/metadata.ts
var metadata = __webpack_require__(56246);
// EXTERNAL MODULE: ./packages/kafka/offsets.ts
var offsets = __webpack_require__(66915);
// EXTERNAL MODULE: ./packages/kafka/patience.ts
var patience = __webpack_require__(20156);
// EXTERNAL MODULE: ./packages/kafka/protocol-errors.ts
var protocol_errors = __webpack_require__(16415);
// EXTERNAL MODULE: ./packages/kafka/snapshot.ts
var kafka_snapshot = __webpack_require__(5951);
;// CONCATENATED MODULE: ./packages/kafka/fetch-ranges.ts








/** Partitions named in one request: small ones then share an answer, and large ones take turns. */
const partitionsPerRequest = 100;
/** Leaders that are asked at the same time; each may hold one answer of `maxFetchBytes` in memory. */
const leadersAtOnce = 3;
/** How long, in milliseconds, a broker may answer with nothing for offsets that it calls stable. */
const silenceMs = 5_000;
/** How long, in milliseconds, a topic may be unknown before it counts as deleted: brokers learn of changes one by one. */
const unknownTopicMs = 5_000;
/** Tries within a span of patience: a caller that was busy all the time has not been patient. */
const minimumTries = 5;
/**
 * Reads ranges of a topic's partitions to their ends, in whatever order the brokers answer; within a partition in the
 * order of its log. While the caller works on one step, the next answers are on their way, but no more than one per
 * leader: memory stays bounded however slow the caller is.
 *
 * Ends on position, not on the last record seen: offsets that compaction removed or that hold markers count as read.
 * Goes on when leaders move, when brokers leave and come back, and when retention takes the start of a range away
 * (told to `onLost`); gives up when a partition has made no progress for `patienceMs`.
 */
async function* fetchRanges(client, firstLayout, ranges, onLost, settings = {}) {
    let layout = firstLayout;
    let waiting = ranges.filter(({ from, to }) => from < to).map(openPartition);
    const inFlight = new Map();
    let needsLayout = false;
    const unknown = { count: 0, since: 0 };
    const launch = () => {
        const asked = new Set();
        for (const [leader, partitions] of groupByLeader(layout, waiting)) {
            if (inFlight.size >= leadersAtOnce)
                break;
            if (inFlight.has(leader.id))
                continue;
            for (const partition of partitions)
                asked.add(partition);
            inFlight.set(leader.id, ask(client, leader, layout, partitions, settings.partitionMaxBytes));
        }
        if (asked.size > 0)
            waiting = waiting.filter((partition) => !asked.has(partition));
    };
    const lose = (open, to, reason) => {
        onLost({ partition: open.partition, from: open.position, to, reason });
        move(open, to);
    };
    while (true) {
        if (needsLayout && waiting.length > 0) {
            await client.pause((0,patience/* backoffMs */.jo)(waiting.reduce((most, { failing }) => Math.max(most, failing.count), 1)));
            const fresh = await (0,patience/* persist */.Zr)(client, () => (0,metadata/* readLayout */.T4)(client, layout.topic));
            if (fresh === undefined)
                goOn(unknown);
            else
                end(unknown);
            const isOther = fresh !== undefined && fresh.topicId !== layout.topicId;
            if (isOther || hasLasted(unknown, unknownTopicMs)) {
                for (const open of waiting) {
                    lose(open, open.to, 'topic-deleted');
                    yield { partition: open.partition, position: open.position, batches: [] };
                }
                waiting = [];
            }
            if (fresh !== undefined && !isOther) {
                layout = fresh;
                settings.onLayout?.(layout);
            }
            needsLayout = false;
        }
        launch();
        if (inFlight.size === 0) {
            if (waiting.length === 0)
                return;
            // Every partition that is left has no leader now.
            for (const open of waiting)
                fail(client, open, protocol_errors/* ProtocolErrorCode */.qu.leaderNotAvailable);
            needsLayout = true;
            continue;
        }
        const { leader, outcome } = await firstToSettle(inFlight);
        inFlight.delete(leader);
        if ('error' in outcome) {
            if (!(0,protocol_errors/* isRetriableError */.BY)(outcome.error))
                throw outcome.error;
            for (const { failing } of outcome.asked) {
                goOn(failing);
                if (hasLasted(failing, patience/* patienceMs */.si))
                    throw outcome.error;
            }
            waiting.push(...outcome.asked);
            needsLayout = true;
            continue;
        }
        const { response, asked } = outcome;
        const answers = new Map(response.partitions.map((answer) => [answer.partition, answer]));
        const errorCode = response.errorCode === 0 ? undefined : response.errorCode;
        const isSilent = response.throttleMs === 0 && response.partitions.every(({ records }) => records.length === 0);
        const steps = [];
        const unmoved = [];
        const moved = [];
        for (const open of asked) {
            const answer = answers.get(open.partition);
            const code = errorCode ?? answer?.errorCode ?? protocol_errors/* ProtocolErrorCode */.qu.notLeaderOrFollower;
            const before = open.position;
            if (code === protocol_errors/* ProtocolErrorCode */.qu.offsetOutOfRange) {
                await leaveLostRange(client, layout, open, lose);
            }
            else if (code !== 0 || answer === undefined) {
                fail(client, open, code);
                needsLayout = true;
            }
            else {
                end(open.failing);
                const step = advance(layout.topic, open, answer);
                if (step !== undefined)
                    steps.push(step);
                else if (isSilent)
                    giveUpOnSilence(open, answer, lose);
            }
            if (open.position !== before && steps.at(-1)?.partition !== open.partition) {
                steps.push({ partition: open.partition, position: open.position, batches: [] });
            }
            if (open.position < open.to)
                (open.position === before ? unmoved : moved).push(open);
        }
        // Those that got nothing come first in the next request, where the broker cannot pass them over.
        waiting = [...unmoved, ...waiting, ...moved];
        if (isSilent && steps.length === 0 && !needsLayout)
            await client.pause((0,patience/* backoffMs */.jo)(1));
        if (!needsLayout)
            launch();
        yield* steps;
    }
}
function openPartition({ partition, from, to }) {
    return { partition, to, position: from, failing: { count: 0, since: 0 }, silent: { count: 0, since: 0 } };
}
function move(open, position) {
    open.position = position;
    end(open.failing);
    end(open.silent);
}
function goOn(streak) {
    if (streak.count === 0)
        streak.since = performance.now();
    streak.count++;
}
function end(streak) {
    streak.count = 0;
}
function hasLasted({ count, since }, ms) {
    return count >= minimumTries && performance.now() - since > ms;
}
/** Counts a failure; throws it when it cannot pass, or has not passed for too long. */
function fail(client, { failing }, errorCode) {
    goOn(failing);
    if (!(0,protocol_errors/* isRetriable */.LX)(errorCode) || hasLasted(failing, patience/* patienceMs */.si))
        throw new client.library.ProtocolError(errorCode);
}
function groupByLeader(layout, partitions) {
    const groups = new Map();
    for (const open of partitions) {
        const broker = layout.partitions.get(open.partition)?.broker;
        if (broker === undefined)
            continue;
        const group = groups.get(broker.id);
        if (group === undefined)
            groups.set(broker.id, [broker, [open]]);
        else if (group[1].length < partitionsPerRequest)
            group[1].push(open);
    }
    return [...groups.values()];
}
/** Never rejects, so that an answer nobody waits for any more (the caller left) is no unhandled rejection. */
function ask(client, leader, layout, asked, partitionMaxBytes) {
    return (0,fetch/* fetchBatches */.H)(client, leader, layout, asked, partitionMaxBytes).then((response) => ({ asked, response }), (error) => ({ asked, error }));
}
function firstToSettle(inFlight) {
    return Promise.race(Array.from(inFlight, async ([leader, pending]) => ({ leader, outcome: await pending })));
}
/** Moves past the batches of an answer; undefined when it brought none. */
function advance(topic, open, { records, aborted }) {
    const { partition, position } = open;
    const heads = readHeads(topic, partition, position, records);
    const last = heads.at(-1);
    // An answer begins with the whole batch that the position lies in.
    if (last === undefined || last.lastOffset < position)
        return undefined;
    move(open, (0,offsets/* earlier */.X)(last.lastOffset + 1n, open.to));
    const batches = committedBatches(records, heads, aborted).filter(({ firstOffset, lastOffset }) => lastOffset >= position && firstOffset < open.to);
    if (batches.length === 0)
        return { partition, position: open.position, batches };
    const chunk = {
        topic,
        partition,
        bytes: records,
        batches: batches.map(({ start, end }) => ({ start, end })),
        // The first batch may begin before: where a range starts in the middle of a batch, or the log does since a deletion.
        from: position,
        to: open.to,
        position: open.position,
    };
    return { partition, position: open.position, batches, chunk };
}
function readHeads(topic, partition, position, records) {
    try {
        return (0,record_batch/* readBatchHeads */.c4)(records);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new record_batch/* CorruptBatchError */.Qn(topic, partition, position, reason, { cause: error });
    }
}
/** The position is not in the log: the log starts later now, or ends earlier. */
async function leaveLostRange(client, layout, open, lose) {
    const earliest = { timestamp: kafka_snapshot/* Timestamp */.Dc.earliest, committedOnly: false };
    const start = (await (0,kafka_snapshot/* listOffsets */.BV)(client, layout, [open.partition], earliest)).get(open.partition) ?? open.to;
    if (start > open.position)
        lose(open, (0,offsets/* earlier */.X)(start, open.to), 'records-deleted');
    else
        lose(open, open.to, 'log-truncated');
}
function giveUpOnSilence(open, answer, lose) {
    goOn(open.silent);
    if (answer.lastStableOffset < open.to) {
        if (hasLasted(open.silent, patience/* patienceMs */.si))
            lose(open, open.to, 'log-truncated');
    }
    else if (hasLasted(open.silent, silenceMs))
        lose(open, open.to, 'not-returned');
}

// EXTERNAL MODULE: ./packages/kafka/missing-topic.ts
var missing_topic = __webpack_require__(53585);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
;// CONCATENATED MODULE: ./packages/kafka/moved-topic.ts

/** The error for offsets that were read from a topic which is not there any more, though its name is. */
function recreatedTopic(topic) {
    return new errors/* BadInputError */.Ys({
        code: 'topic-recreated',
        message: `Topic "${topic}" was deleted and created anew since these offsets were read: they stand for other records now.`,
        help: 'Its old records are gone; choose a window of the new topic, as last:10000.',
    });
}
/** The error for partitions that a topic does not have. */
function missingPartitions(topic, partitions, count) {
    const [first, ...more] = partitions;
    const named = more.length === 0 ? `partition ${first}` : `partitions ${partitions.join(', ')}`;
    return new errors/* BadInputError */.Ys({
        code: 'partition-missing',
        message: `Topic "${topic}" has no ${named}: it has ${count === 1 ? 'only partition 0' : `the partitions 0 to ${count - 1}`}.`,
        help: 'Name partitions of the topic in window.',
    });
}

;// CONCATENATED MODULE: ./packages/kafka/plan.ts

/** Every offset of the snapshot. */
function planAll(snapshot) {
    return Array.from(snapshot, ([partition, { start, stable }]) => ({ partition, from: start, to: stable }));
}
/** From the first offset that is new enough, per partition; -1 when none is. */
function planSince(snapshot, firstOffsets) {
    return Array.from(snapshot, ([partition, { start, stable }]) => {
        const first = firstOffsets.get(partition) ?? -1n;
        const from = first < 0n || first > stable ? stable : first;
        return { partition, from: (0,offsets/* later */.N)(from, start), to: stable };
    });
}
/** From the first offset of one query to the first of another, where they are given; -1 when no record is new enough. */
function planBetween(snapshot, firstOffsets, endOffsets) {
    return Array.from(snapshot, ([partition, bounds]) => {
        const boundary = (offsets) => {
            const offset = offsets.get(partition) ?? -1n;
            return offset < 0n ? bounds.stable : within(bounds, offset);
        };
        const from = firstOffsets === undefined ? bounds.start : boundary(firstOffsets);
        const to = endOffsets === undefined ? bounds.stable : boundary(endOffsets);
        return { partition, from: (0,offsets/* earlier */.X)(from, to), to };
    });
}
/** The ranges asked for, as far as the log holds them; partitions that it has not are left out. */
function planOffsets(snapshot, asked) {
    const planned = [];
    const lost = [];
    for (const range of asked.toSorted((left, right) => left.partition - right.partition)) {
        const { partition } = range;
        const bounds = snapshot.get(partition);
        if (bounds === undefined)
            continue;
        const from = range.from ?? bounds.start;
        const to = (0,offsets/* later */.N)(from, range.to ?? bounds.stable);
        if (from < (0,offsets/* earlier */.X)(bounds.start, to)) {
            lost.push({ partition, from, to: (0,offsets/* earlier */.X)(bounds.start, to), reason: 'deleted-before' });
        }
        if ((0,offsets/* later */.N)(bounds.stable, from) < to) {
            lost.push({ partition, from: (0,offsets/* later */.N)(bounds.stable, from), to, reason: 'beyond-end' });
        }
        planned.push({ partition, from: within(bounds, from), to: within(bounds, to) });
    }
    return { planned, lost };
}
/**
 * What has come since an earlier run stopped. A partition that is new since then is read from its start; so is whatever
 * may hold other records than the earlier run read: no record is taken for read that was not.
 */
function planAfter(snapshot, topicId, stopped) {
    if (topicId !== undefined && stopped.topicId !== undefined && topicId !== stopped.topicId) {
        return { planned: planAll(snapshot), lost: [], restarts: [{ reason: 'topic-recreated' }] };
    }
    const lost = [];
    const restarts = [];
    const planned = Array.from(snapshot, ([partition, bounds]) => {
        const all = { partition, from: bounds.start, to: bounds.stable };
        const position = stopped.positions.get(partition);
        if (position === undefined)
            return all;
        if (position > bounds.end) {
            restarts.push({ reason: 'log-shortened', partition, stopped: position, end: bounds.end });
            return all;
        }
        if (position < bounds.start)
            lost.push({ partition, from: position, to: bounds.start, reason: 'deleted-before' });
        return { ...all, from: within(bounds, position) };
    });
    return { planned, lost, restarts };
}
function within({ start, stable }, offset) {
    return (0,offsets/* earlier */.X)((0,offsets/* later */.N)(offset, start), stable);
}
/**
 * Splits `count` over parts by their size: whole numbers that add up to `count` (or to all there is), each within one of
 * its exact share and within its size. The largest remainders are rounded up; ties go to the first.
 */
function shareOut(count, sizes) {
    const total = sizes.values().reduce((sum, size) => sum + size, 0n);
    const wanted = BigInt(count);
    if (wanted >= total)
        return sizes;
    const shares = Array.from(sizes, ([key, size]) => {
        const exact = wanted * size;
        return { key, share: exact / total, remainder: exact % total };
    });
    let left = wanted - shares.reduce((sum, { share }) => sum + share, 0n);
    for (const share of shares.toSorted((left, right) => Number(right.remainder - left.remainder))) {
        if (left === 0n)
            break;
        share.share += 1n;
        left -= 1n;
    }
    return new Map(shares.map(({ key, share }) => [key, share]));
}

// EXTERNAL MODULE: ./packages/kafka/visit.ts + 1 modules
var visit = __webpack_require__(72341);
;// CONCATENATED MODULE: ./packages/kafka/newest.ts





/** What counting may keep in memory, so that it need not be fetched a second time. */
const keptBytesLimit = 32 * 1024 * 1024;
/**
 * The ranges that hold the newest `count` committed records, spread over the partitions by their share of the offsets;
 * what a partition lacks is made up by the others. Offsets are more than records where compaction, transaction markers
 * or aborted transactions left gaps, so the ranges are read back, further with every round, until they hold enough or
 * reach the start of the log.
 *
 * What is read for counting is kept and not fetched again, up to 32 MiB. A window larger than that is counted to its end
 * only if those 32 MiB show a gap; if they do not it is taken to have none, and should there be some after all, it ends
 * up with fewer records, never with others.
 */
async function planNewest(client, layout, snapshot, count, onLost) {
    const sizes = new Map(Array.from(snapshot, ([partition, { start, stable }]) => [partition, stable - start]));
    const shares = shareOut(count, sizes);
    const tallies = Array.from(snapshot, ([partition, { start, stable }]) => {
        const wanted = shares.get(partition) ?? 0n;
        return { partition, start, to: stable, from: stable, wanted, records: 0n, segments: [] };
    });
    const coversAll = tallies.every(({ start, to, wanted }) => to - start === wanted);
    if (coversAll)
        return tallies.map(({ partition, start, to }) => ({ partition, from: start, to, fetched: [] }));
    const counting = { keptBytes: 0, sawGap: false };
    while (true) {
        const rounds = tallies.filter(({ records, wanted, from, start }) => records < wanted && from > start).map(extend);
        if (rounds.length === 0) {
            if (!passOn(tallies))
                break;
            continue;
        }
        const isComplete = await countRound(client, layout, rounds, counting, onLost);
        if (!isComplete)
            break;
    }
    return Promise.all(tallies.map((tally) => cut(client, layout, tally)));
}
/** Adds the next older segment: what is missing, by the density seen so far and a quarter more. */
function extend(tally) {
    const missing = tally.wanted - tally.records;
    const span = tally.to - tally.from;
    let step = missing;
    if (span > 0n)
        step = tally.records === 0n ? span * 4n : (missing * span * 5n) / (tally.records * 4n) + 16n;
    const from = (0,offsets/* later */.N)(tally.start, tally.from - step);
    const segment = { partition: tally.partition, from, to: tally.from, kept: [], keptTo: from, batches: [] };
    tally.segments.push(segment);
    tally.from = from;
    return { tally, segment };
}
/** Lets partitions with older records make up for those that ran out; false when nothing is missing, or nothing left. */
function passOn(tallies) {
    let missing = 0n;
    for (const tally of tallies) {
        if (tally.records >= tally.wanted)
            continue;
        missing += tally.wanted - tally.records;
        tally.wanted = tally.records;
    }
    const older = new Map(tallies.filter(({ from, start }) => from > start).map((tally) => [tally, tally.from - tally.start]));
    if (missing === 0n || older.size === 0)
        return false;
    const shares = shareOut(Number(missing), older);
    for (const [tally, share] of shares)
        tally.wanted += share;
    return true;
}
/** False when the kept bytes ran out without a gap seen: the rest is then taken to have none. */
async function countRound(client, layout, rounds, counting, onLost) {
    const byPartition = new Map(rounds.map((round) => [round.tally.partition, { ...round, position: round.segment.from }]));
    const ranges = rounds.map(({ segment }) => segment);
    for await (const step of fetchRanges(client, layout, ranges, onLost)) {
        const round = byPartition.get(step.partition);
        if (round === undefined)
            continue;
        const { tally, segment } = round;
        const counted = step.batches.map((head) => ({ head, records: recordsWithin(step, head, segment) }));
        const records = counted.reduce((sum, batch) => sum + batch.records, 0n);
        if (records < step.position - round.position)
            counting.sawGap = true;
        tally.records += records;
        if (tally.segments.length > 1)
            segment.batches.push(...counted);
        if (counting.keptBytes <= keptBytesLimit && segment.keptTo === round.position) {
            segment.kept.push(step);
            segment.keptTo = step.position;
            counting.keptBytes += step.chunk?.bytes.byteLength ?? 0;
        }
        round.position = step.position;
        if (counting.keptBytes > keptBytesLimit && !counting.sawGap)
            return false;
    }
    return true;
}
function recordsWithin({ chunk }, head, { from, to }) {
    if (head.firstOffset >= from && head.lastOffset < to)
        return BigInt(head.records);
    if ((0,record_batch/* isDense */.ye)(head))
        return (0,offsets/* earlier */.X)(head.lastOffset + 1n, to) - (0,offsets/* later */.N)(head.firstOffset, from);
    let records = 0n;
    if (chunk !== undefined) {
        (0,visit/* visitRecords */.O)({ ...chunk, batches: [head], from, to }, () => {
            records++;
        });
    }
    return records;
}
/** Leaves out the oldest records that were counted beyond the number wanted. */
async function cut(client, layout, tally) {
    const { partition, to } = tally;
    const from = await firstWanted(client, layout, tally);
    const fetched = [];
    for (const segment of tally.segments.toReversed()) {
        fetched.push(...segment.kept.flatMap((step) => keepFrom(step, from)));
        if (segment.keptTo < segment.to)
            break;
    }
    return { partition, from, to, fetched };
}
function keepFrom(step, from) {
    if (step.position <= from)
        return [];
    if (step.chunk === undefined)
        return [step];
    const batches = step.batches.filter(({ lastOffset }) => lastOffset >= from);
    if (batches.length === 0)
        return [{ partition: step.partition, position: step.position, batches }];
    return [
        {
            ...step,
            batches,
            // Its end stays: segments may share a batch, and each shows its own part of it.
            chunk: {
                ...step.chunk,
                batches: batches.map(({ start, end }) => ({ start, end })),
                from: (0,offsets/* later */.N)(from, step.chunk.from),
            },
        },
    ];
}
async function firstWanted(client, layout, tally) {
    const oldest = tally.segments.at(-1);
    let surplus = tally.records - tally.wanted;
    if (oldest === undefined || surplus <= 0n)
        return tally.from;
    for (const { head, records } of oldest.batches) {
        if (records <= surplus) {
            surplus -= records;
            continue;
        }
        const first = (0,offsets/* later */.N)(head.firstOffset, oldest.from);
        if (surplus === 0n || (0,record_batch/* isDense */.ye)(head))
            return first + surplus;
        const range = { partition: tally.partition, from: first, to: (0,offsets/* earlier */.X)(head.lastOffset + 1n, oldest.to) };
        return offsetOfRecord(client, layout, range, surplus);
    }
    return oldest.to;
}
/** The offset of record number `index`, from 0, in a range that lies in one batch with gaps. */
async function offsetOfRecord(client, layout, range, index) {
    const offsets = [];
    for await (const { chunk } of fetchRanges(client, layout, [range], () => { })) {
        if (chunk !== undefined)
            (0,visit/* visitRecords */.O)(chunk, ({ offset }) => offsets.push(offset));
    }
    return offsets[Number(index)] ?? range.to;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/kafka/sample-offsets.ts

/**
 * `count` different offsets of the first `span` ones of a range, relative to its start and ascending: one from each of
 * `count` blocks of equal size, so that every part of the range has its share (stratified sampling with one unit per
 * stratum, Cochran, Sampling Techniques, 5.1), of the last block the last one: whether anything arrives still is to be
 * seen in any sample. The same range gives the same offsets, so that a run can be repeated; another `round`, which
 * replaces what is missing, gives others, wherever they lie. `count` is at most `span`, and `span` at most 2^53.
 */
function sampleOffsets(topic, range, span, count, round = 0) {
    const random = randomOf(`${topic} ${range.partition} ${range.from} ${range.to} ${round}`);
    const blockStart = (index) => Number((BigInt(span) * BigInt(index)) / BigInt(count));
    const offsets = [];
    for (let index = 0, start = 0; index < count; index++) {
        const end = blockStart(index + 1);
        const isLast = round === 0 && index === count - 1;
        offsets.push(isLast ? end - 1 : start + Math.floor(random() * (end - start)));
        start = end;
    }
    return offsets;
}
/** Numbers in [0, 1) with 53 random bits: sfc32 (PractRand, C. Doty-Humphrey), seeded by a hash of the text. */
function randomOf(seed) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(seed).digest();
    let a = hash.readUInt32LE(0);
    let b = hash.readUInt32LE(4);
    let c = hash.readUInt32LE(8);
    let counter = hash.readUInt32LE(12);
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        return sum >>> 0;
    };
    return () => (next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53;
}

;// CONCATENATED MODULE: ./packages/kafka/sampled-ranges.ts






/** What a fetch for one record of a sample takes of its partition, where the record's batch is not larger. */
const sliceBytes = 32 * 1024;
/** A fetch for one record pays when it passes over this many times its size: it also waits for the network. */
const skipFactor = 8;
/** Partitions in one group of slices, and groups under way at the same time. */
const slicesPerGroup = 100;
const groupsAtOnce = 4;
/** Draws after the first, before what is still missing is taken wherever it is found. */
const redraws = 3;
/**
 * Exactly `size` records of the ranges (all, when there are fewer), spread over the partitions by their share of the
 * offsets and within each over its whole range: `sampleOffsets` says which. Where an offset holds no record, since
 * compaction or an aborted transaction left a gap, another one of the partition stands for it, and what a partition
 * lacks the others make up for. The same log gives the same sample.
 *
 * Between far records nothing is fetched; where they lie close together the ranges are read through. Chunks carry the
 * records in `only`; those that stand for gaps may come after later ones.
 */
async function* sampleRanges(client, layout, ranges, size, onLost) {
    const shares = shareOut(size, new Map(ranges.map(({ partition, from, to }) => [partition, to - from])));
    const samples = ranges.map((range) => {
        const end = Number(range.to - range.from);
        return { range, wanted: Number(shares.get(range.partition) ?? 0n), taken: [], end, isExhausted: end === 0 };
    });
    const sampling = {
        client,
        layout,
        samples: new Map(samples.map((sample) => [sample.range.partition, sample])),
        onLost,
        measured: { bytes: 0, offsets: 0, batches: 0 },
        isTopicGone: false,
    };
    let round = 0;
    while (!sampling.isTopicGone) {
        const lacking = samples.filter(({ wanted, taken }) => taken.length < wanted);
        if (lacking.length === 0) {
            if (!sampled_ranges_passOn(samples, size))
                break;
            round = 0;
            continue;
        }
        const isLast = round > redraws;
        const picks = draw(layout.topic, lacking, round, isLast);
        if (isLast)
            yield* readThrough(sampling, picks);
        else
            yield* readPicks(sampling, picks);
        for (const sample of lacking) {
            if (sample.taken.length >= sample.end || (isLast && sample.taken.length < sample.wanted))
                exhaust(sample);
        }
        round++;
    }
    for (const { partition, to } of ranges)
        yield { partition, position: to, batches: [] };
}
function exhaust(sample) {
    sample.isExhausted = true;
    sample.wanted = sample.taken.length;
}
/** Lets partitions that may have more records make up for those that ran out; false when nothing is missing, or left. */
function sampled_ranges_passOn(samples, size) {
    const missing = size - samples.reduce((sum, { taken }) => sum + taken.length, 0);
    const open = samples.filter(({ isExhausted, taken, end }) => !isExhausted && taken.length < end);
    if (missing <= 0 || open.length === 0)
        return false;
    const spans = new Map(open.map((sample) => [sample, BigInt(sample.end - sample.taken.length)]));
    for (const [sample, share] of shareOut(missing, spans))
        sample.wanted += Number(share);
    return true;
}
function draw(topic, samples, round, isLast) {
    return new Map(samples.map(({ range, wanted, taken, end }) => {
        const missing = wanted - taken.length;
        const picks = isLast
            ? new Array(missing).fill(0)
            : sampleOffsets(topic, range, end, Math.min(missing, end), round + taken.length);
        return [range.partition, picks];
    }));
}
/**
 * Reads the ranges through. A pick without a record is stood for by the next record of its partition that is not in the
 * sample yet.
 */
async function* readThrough(sampling, picks) {
    const { client, samples } = sampling;
    const ranges = [];
    const takers = new Map();
    for (const [partition, offsets] of picks) {
        const sample = samples.get(partition);
        if (sample === undefined || offsets.length === 0)
            continue;
        ranges.push(sample.range);
        takers.set(partition, openTaker(sample, offsets));
    }
    for await (const step of fetchRanges(client, sampling.layout, ranges, lossesOf(sampling), layoutOf(sampling))) {
        measure(sampling, step);
        const taker = takers.get(step.partition);
        yield taker === undefined ? step : takeFrom(step, taker);
    }
    for (const taker of takers.values())
        taker.finish();
}
function openTaker(sample, picks) {
    const { range, taken } = sample;
    const before = new Set(taken);
    let waiting = 0;
    let nextPick = 0;
    let seen = 0;
    let end = 0;
    return {
        take(from, to) {
            const chosen = [];
            const runEnd = Number(to - range.from);
            let offset = Number(from - range.from);
            seen += runEnd - offset;
            end = Math.max(end, runEnd);
            while (offset < runEnd) {
                for (let pick = picks[nextPick]; pick !== undefined && pick <= offset; pick = picks[++nextPick])
                    waiting++;
                if (waiting === 0) {
                    const pick = picks[nextPick];
                    if (pick === undefined || pick >= runEnd)
                        break;
                    offset = pick;
                    continue;
                }
                if (!before.has(offset)) {
                    taken.push(offset);
                    chosen.push(range.from + BigInt(offset));
                    waiting--;
                }
                offset++;
            }
            return chosen;
        },
        finish() {
            sample.end = end;
            if (taken.length >= seen)
                exhaust(sample);
        },
    };
}
/** The step with the records of the sample alone; without a chunk when there is none. */
function takeFrom(step, { take }) {
    const { chunk, partition, position } = step;
    if (chunk === undefined)
        return step;
    const only = [];
    const batches = step.batches.filter((head) => {
        const before = only.length;
        for (const [from, to] of recordRuns(chunk, head))
            only.push(...take(from, to));
        return only.length > before;
    });
    if (only.length === 0)
        return { partition, position, batches: [] };
    return { partition, position, batches, chunk: { ...chunk, batches: placesOf(batches), only } };
}
function placesOf(batches) {
    return batches.map(({ start, end }) => ({ start, end }));
}
/** Runs [from, to) of offsets that hold a record each. */
function recordRuns(chunk, head) {
    if ((0,record_batch/* isDense */.ye)(head)) {
        const from = (0,offsets/* later */.N)(head.firstOffset, chunk.from);
        const to = (0,offsets/* earlier */.X)(head.lastOffset + 1n, chunk.to);
        return from < to ? [[from, to]] : [];
    }
    const runs = [];
    (0,visit/* visitRecords */.O)({ ...chunk, batches: [head] }, ({ offset }) => {
        const last = runs.at(-1);
        if (last !== undefined && last[1] === offset)
            last[1] = offset + 1n;
        else
            runs.push([offset, offset + 1n]);
    });
    return runs;
}
/**
 * Fetches a little at each pick, while that pays: when the picks turn out to lie closer together than a fetch is large,
 * the rest is read through. A pick without a record is left for another round.
 */
async function* readPicks(sampling, picks) {
    const offsetsPerPick = meanDistance(sampling, picks);
    if (!paysToSkip(sampling, offsetsPerPick)) {
        yield* readThrough(sampling, picks);
        return;
    }
    const groups = groupsOf(picks, sampling.samples);
    const losses = mergedLosses(lossesOf(sampling));
    const running = [];
    let done = 0;
    let pays = true;
    const launch = () => {
        while (running.length < groupsAtOnce && !sampling.isTopicGone) {
            const group = groups[done + running.length];
            if (group === undefined)
                return;
            const steps = fetchGroup(sampling, group, losses.onLost);
            // Whoever takes it is told; when nobody does any more, it is nobody's unhandled rejection.
            steps.catch(() => { });
            running.push(steps);
        }
    };
    for (launch(); running.length > 0;) {
        const steps = await running.shift();
        done++;
        if (steps !== undefined)
            yield* steps;
        pays = paysToSkip(sampling, offsetsPerPick);
        if (pays)
            launch();
    }
    losses.tell();
    if (!pays)
        yield* readThrough(sampling, restOf(picks, groups.slice(done).flat()));
}
function meanDistance({ samples }, picks) {
    let span = 0;
    let count = 0;
    for (const [partition, offsets] of picks) {
        span += samples.get(partition)?.end ?? 0;
        count += offsets.length;
    }
    return span / Math.max(1, count);
}
/** Nothing is known of the sizes before the first batch: then a distance in records decides. */
function paysToSkip({ measured: { bytes, offsets, batches } }, offsetsPerPick) {
    if (batches === 0)
        return offsetsPerPick > skipFactor;
    return (offsetsPerPick * bytes) / offsets > skipFactor * Math.max(sliceBytes, bytes / batches);
}
function measure({ measured }, { batches }) {
    for (const head of batches) {
        measured.bytes += head.end - head.start;
        measured.offsets += Number(head.lastOffset - head.firstOffset) + 1;
        measured.batches++;
    }
}
/** The picks of all partitions in turn, in groups that hold a partition once. */
function groupsOf(picks, samples) {
    const groups = [];
    const untaken = Array.from(picks, ([partition, offsets]) => {
        const before = new Set(samples.get(partition)?.taken);
        return { partition, offsets: offsets.filter((offset) => !before.has(offset)) };
    });
    for (let turn = 0;; turn++) {
        const slices = untaken.flatMap(({ partition, offsets }) => {
            const pick = offsets[turn];
            return pick === undefined ? [] : [{ partition, pick }];
        });
        if (slices.length === 0)
            return groups;
        for (let at = 0; at < slices.length; at += slicesPerGroup)
            groups.push(slices.slice(at, at + slicesPerGroup));
    }
}
function restOf(picks, left) {
    const rest = new Map(Array.from(picks.keys(), (partition) => [partition, []]));
    for (const { partition, pick } of left)
        rest.get(partition)?.push(pick);
    return rest;
}
/** The records at the picks of a group, each with a copy of its batch. */
async function fetchGroup(sampling, group, onLost) {
    const ranges = group.flatMap(({ partition, pick }) => {
        const range = sampling.samples.get(partition)?.range;
        if (range === undefined)
            return [];
        const from = range.from + BigInt(pick);
        return [{ partition, from, to: from + 1n }];
    });
    const steps = [];
    const settings = { ...layoutOf(sampling), partitionMaxBytes: sliceBytes };
    for await (const step of fetchRanges(sampling.client, sampling.layout, ranges, onLost, settings)) {
        const [head] = step.batches;
        const sample = sampling.samples.get(step.partition);
        measure(sampling, step);
        if (step.chunk === undefined || head === undefined || sample === undefined)
            continue;
        const { from } = step.chunk;
        if (recordRuns(step.chunk, head).length === 0)
            continue;
        sample.taken.push(Number(from - sample.range.from));
        steps.push({ ...step, chunk: sliceOf(step.chunk, head, from) });
    }
    return steps;
}
function sliceOf(chunk, head, offset) {
    const bytes = Uint8Array.from(chunk.bytes.subarray(head.start, head.end));
    return { ...chunk, bytes, batches: [{ start: 0, end: bytes.byteLength }], only: [offset] };
}
/** One loss per partition and reason, instead of one for each pick. */
function mergedLosses(onLost) {
    const merged = new Map();
    return {
        onLost(lost) {
            const key = `${lost.partition} ${lost.reason}`;
            const before = merged.get(key) ?? lost;
            merged.set(key, { ...lost, from: (0,offsets/* earlier */.X)(before.from, lost.from), to: (0,offsets/* later */.N)(before.to, lost.to) });
        },
        tell: () => merged.values().forEach(onLost),
    };
}
function lossesOf(sampling) {
    return (lost) => {
        if (lost.reason === 'topic-deleted')
            sampling.isTopicGone = true;
        sampling.onLost(lost);
    };
}
function layoutOf(sampling) {
    return {
        onLayout: (layout) => {
            sampling.layout = layout;
        },
    };
}

;// CONCATENATED MODULE: ./packages/kafka/reading.ts











/**
 * Fixes which records of a topic a run reads. Joins no group, commits nothing, creates no topic. A window that depends
 * on which topic the name stands for may be given as a function.
 * @throws BadInputError when there is no such topic or partition; UnreachableError when the cluster cannot be reached or refuses.
 */
async function openWindow(settings, topic, window, options) {
    const client = await (0,kafka_client/* openClient */.M)(settings, options.signal);
    const context = { settings, topic, signal: options.signal };
    try {
        const layout = await (0,metadata/* readLayout */.T4)(client, topic);
        if (layout === undefined)
            throw await (0,missing_topic/* missingTopic */._p)(client, topic);
        const known = typeof window === 'function' ? await window(identityOf(layout)) : window;
        const snapshot = await (0,kafka_snapshot/* takeSnapshot */.W9)(client, layout);
        const onLost = options.onLost ?? (() => { });
        const plan = await planWindow(client, layout, snapshot, known, options.now, onLost);
        return startReading(client, layout, snapshot, plan, options, context);
    }
    catch (error) {
        await client.close();
        throw await (0,failures/* explainFailure */.S)(error, context);
    }
}
function identityOf({ topic, topicId, clusterId }) {
    return {
        topic,
        ...(topicId === undefined ? {} : { topicId }),
        ...(clusterId === undefined ? {} : { clusterId }),
    };
}
async function planWindow(client, layout, snapshot, window, now, onLost) {
    const plan = (ranges, restarts = []) => ({
        planned: ranges.map((range) => ({ ...range, fetched: [] })),
        restarts,
    });
    const firstFrom = (ms) => {
        const timestamp = BigInt(Math.max(0, Math.floor(ms)));
        return (0,kafka_snapshot/* listOffsets */.BV)(client, layout, [...snapshot.keys()], { timestamp, committedOnly: true });
    };
    switch (window.kind) {
        case 'all':
            return plan(planAll(snapshot));
        case 'since':
            return plan(planSince(snapshot, await firstFrom(now - window.ms)));
        case 'last':
            return { planned: await planNewest(client, layout, snapshot, window.count, onLost), restarts: [] };
        case 'between': {
            const { fromMs, toMs } = window;
            const from = fromMs === undefined ? undefined : await firstFrom(fromMs);
            const to = toMs === undefined ? undefined : await firstFrom(toMs);
            return plan(planBetween(snapshot, from, to));
        }
        case 'offsets': {
            if (window.topicId !== undefined && layout.topicId !== undefined && window.topicId !== layout.topicId) {
                throw recreatedTopic(layout.topic);
            }
            const unknown = window.ranges.map(({ partition }) => partition).filter((partition) => !snapshot.has(partition));
            if (unknown.length > 0)
                throw missingPartitions(layout.topic, unknown, snapshot.size);
            const { planned, lost } = planOffsets(snapshot, window.ranges);
            lost.forEach(onLost);
            return plan(planned);
        }
        case 'after': {
            const { planned, lost, restarts } = planAfter(snapshot, layout.topicId, window.stopped);
            lost.forEach(onLost);
            return plan(planned, restarts);
        }
    }
}
function startReading(client, layout, snapshot, { planned, restarts }, options, context) {
    const partitions = planned.map(({ partition, from, to }) => ({ partition, from, to }));
    const span = partitions.reduce((sum, { from, to }) => sum + Number(to - from), 0);
    const sampleSize = options.sampleSize ?? span;
    const onLost = options.onLost ?? (() => { });
    const steps = sampleSize < span
        ? () => sampleRanges(client, layout, partitions, sampleSize, onLost)
        : () => readPlanned(client, layout, planned, onLost);
    const positions = new Map(partitions.map(({ partition, from }) => [partition, from]));
    let timestampType;
    let started = false;
    const take = (step) => {
        positions.set(step.partition, (0,offsets/* later */.N)(step.position, positions.get(step.partition) ?? step.position));
        timestampType = step.batches.at(-1)?.timestampType ?? timestampType;
        return step.chunk;
    };
    return {
        ...identityOf(layout),
        partitions,
        expected: Math.min(sampleSize, span),
        isSample: sampleSize < span,
        restarts,
        available: snapshot.values().reduce((sum, { start, stable }) => sum + Number(stable - start), 0),
        openTransactions: Array.from(snapshot, ([partition, { stable, end }]) => ({
            partition,
            records: Number(end - stable),
        })).filter(({ records }) => records > 0),
        get timestampType() {
            return timestampType;
        },
        progress: () => partitions.map(({ partition, from }) => ({ partition, from, position: positions.get(partition) ?? from })),
        async *chunks() {
            if (started)
                throw new Error('the chunks of a reading can be taken once');
            started = true;
            try {
                for await (const step of steps()) {
                    const chunk = take(step);
                    if (chunk !== undefined)
                        yield chunk;
                }
            }
            catch (error) {
                throw await (0,failures/* explainFailure */.S)(error, context);
            }
        },
        close: () => client.close(),
    };
}
/** First what was fetched while the window was planned, letting go of it as it is handed out; then the rest. */
async function* readPlanned(client, layout, planned, onLost) {
    const rest = planned.map(({ partition, from, to, fetched }) => ({
        partition,
        from: fetched.at(-1)?.position ?? from,
        to,
    }));
    for (const { fetched } of planned) {
        for (let step = fetched.shift(); step !== undefined; step = fetched.shift())
            yield step;
    }
    yield* fetchRanges(client, layout, rest, onLost);
}


/***/ }),

/***/ 5951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ listOffsets),
/* harmony export */   Dc: () => (/* binding */ Timestamp),
/* harmony export */   OH: () => (/* binding */ findOffsets),
/* harmony export */   W9: () => (/* binding */ takeSnapshot)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56246);
/* harmony import */ var _offsets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66915);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20156);
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16415);




const listOffsetsKey = 2;
const listOffsetsVersions = [2, 3, 4, 5, 6, 7, 8, 9];
const partitionsPerRequest = 2_000;
/** Special timestamps of ListOffsets. */
const Timestamp = { latest: -1n, earliest: -2n };
/** The bounds of every partition. Three requests per leader, whatever the number of partitions (KIP-79, KIP-98). */
async function takeSnapshot(client, layout) {
    const partitions = [...layout.partitions.keys()];
    // The stable offset first: taken later it could lie beyond an end taken earlier.
    const stable = await listOffsets(client, layout, partitions, { timestamp: Timestamp.latest, committedOnly: true });
    const [start, end] = await Promise.all([
        listOffsets(client, layout, partitions, { timestamp: Timestamp.earliest, committedOnly: false }),
        listOffsets(client, layout, partitions, { timestamp: Timestamp.latest, committedOnly: false }),
    ]);
    return new Map(partitions.map((partition) => {
        const bounds = { start: start.get(partition) ?? 0n, stable: stable.get(partition) ?? 0n };
        // Retention may have moved the start between the two requests.
        const first = (0,_offsets_js__WEBPACK_IMPORTED_MODULE_0__/* .earlier */ .X)(bounds.start, bounds.stable);
        return [partition, { start: first, stable: bounds.stable, end: end.get(partition) ?? bounds.stable }];
    }));
}
/**
 * One offset per partition: of the start, of the end, or of the first record whose timestamp in milliseconds is at least
 * the one given (-1 when there is none). Asks leaders again while leadership moves.
 */
async function listOffsets(client, layout, partitions, query) {
    const found = await findOffsets(client, layout, partitions, query);
    return new Map(Array.from(found, ([partition, { offset }]) => [partition, offset]));
}
/** The same, each with the timestamp of its record. */
async function findOffsets(client, firstLayout, partitions, query) {
    const offsets = new Map();
    const deadline = performance.now() + _patience_js__WEBPACK_IMPORTED_MODULE_1__/* .openingPatienceMs */ .wn;
    let layout = firstLayout;
    let remaining = partitions;
    for (let attempt = 1;; attempt++) {
        const failures = layout ? await askLeaders(client, layout, remaining, query, offsets) : [];
        remaining = remaining.filter((partition) => !offsets.has(partition));
        if (remaining.length === 0)
            return offsets;
        if (performance.now() > deadline) {
            throw failures[0] ?? new client.library.ProtocolError(_protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ProtocolErrorCode */ .qu.leaderNotAvailable);
        }
        await client.pause((0,_patience_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(attempt));
        layout = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .readLayout */ .T4)(client, firstLayout.topic).catch((error) => {
            if (!(0,_protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetriableError */ .BY)(error))
                throw error;
            return layout;
        });
    }
}
/** Puts what the leaders answer into `offsets`; returns the passing errors, throws the others. */
async function askLeaders(client, layout, partitions, query, offsets) {
    const failures = [];
    const askLeader = async ([leader, led]) => {
        for (let first = 0; first < led.length; first += partitionsPerRequest) {
            const asked = led.slice(first, first + partitionsPerRequest);
            for (const answer of await requestOffsets(client, leader, layout, asked, query)) {
                const { partitionIndex, offset, timestamp } = answer;
                if (answer.errorCode === 0)
                    offsets.set(partitionIndex, { offset, timestamp });
                else if ((0,_protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetriable */ .LX)(answer.errorCode))
                    failures.push(new client.library.ProtocolError(answer.errorCode));
                else
                    throw new client.library.ProtocolError(answer.errorCode);
            }
        }
    };
    const keepPassing = (error) => {
        if (!(0,_protocol_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetriableError */ .BY)(error))
            throw error;
        failures.push(error);
    };
    await Promise.all(groupByLeader(layout, partitions).map((group) => askLeader(group).catch(keepPassing)));
    return failures;
}
function groupByLeader(layout, partitions) {
    const groups = new Map();
    for (const partition of partitions) {
        const broker = layout.partitions.get(partition)?.broker;
        if (broker === undefined)
            continue;
        const group = groups.get(broker.id);
        if (group)
            group[1].push(partition);
        else
            groups.set(broker.id, [broker, [partition]]);
    }
    return [...groups.values()];
}
async function requestOffsets(client, leader, layout, partitions, query) {
    const connection = await client.connect(leader);
    const version = await client.version(connection, listOffsetsKey, listOffsetsVersions);
    const { api } = client.library[`listOffsetsV${version}`];
    const request = api.async;
    const asked = partitions.map((partitionIndex) => ({
        partitionIndex,
        currentLeaderEpoch: layout.partitions.get(partitionIndex)?.epoch ?? -1,
        timestamp: query.timestamp,
    }));
    const response = await client
        .untilAborted(request(connection, -1, query.committedOnly ? 1 : 0, [{ name: layout.topic, partitions: asked }]))
        .catch((error) => {
        // The library throws the whole answer away when one partition in it failed; its error carries it.
        const answer = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_3__/* .responseOf */ .lR)(error);
        if (answer === undefined)
            throw error;
        return answer;
    });
    return response.topics.flatMap((topic) => topic.partitions);
}


/***/ })

};
