export const id = 3668;
export const ids = [3668];
export const modules = {

/***/ 79091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeploy: () => (/* binding */ runDeploy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/finding.ts
var finding = __webpack_require__(99001);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./packages/core/plan.ts
var core_plan = __webpack_require__(98573);
// EXTERNAL MODULE: ./packages/infra/kinds.ts + 13 modules
var kinds = __webpack_require__(632);
;// CONCATENATED MODULE: ./packages/infra/execute-plan.ts


/**
 * Carries changes out, those of one order at the same time as far as `parallel` allows, and stops after the first failure:
 * what runs is let finish, nothing more is begun.
 */
async function executePlan(planned, parallel, signal, onBegin) {
    const outcomes = new Map();
    const failures = [];
    const begun = [];
    const pending = planned.filter(({ change }) => change.action !== 'none');
    const run = async (each) => {
        const startedAt = performance.now();
        try {
            onBegin(each);
            begun.push(each);
            await each.apply();
            outcomes.set(each.change.id, { status: 'applied', durationMs: Math.round(performance.now() - startedAt) });
        }
        catch (error) {
            const stopped = `${each.change.id} was stopped while it was being changed.`;
            const problem = problemOf(error, each.declared.place, stopped, signal);
            failures.push(problem);
            outcomes.set(each.change.id, { status: 'failed', reason: problem.message });
        }
    };
    for (const order of new Set(pending.map((each) => each.order))) {
        const queue = pending.filter((each) => each.order === order);
        const worker = async () => {
            for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
                if (failures.length > 0 || signal.aborted)
                    return;
                await run(next);
            }
        };
        await Promise.all(Array.from({ length: parallel }, worker));
        if (failures.length > 0 || signal.aborted)
            break;
    }
    for (const { change } of pending) {
        if (!outcomes.has(change.id))
            outcomes.set(change.id, { status: 'not-reached' });
    }
    return { outcomes, failures, begun };
}
/** Undoes changes in the reverse order of their beginning; what cannot be undone is said, and the rest still is. */
async function rollBack(begun, platform) {
    const outcomes = new Map();
    const left = [];
    const notes = [];
    const failures = [];
    for (const each of begun.toReversed()) {
        const { id, kind, name } = each.change;
        const known = kinds/* kinds */.E.find((candidate) => candidate.name === kind);
        if (known === undefined)
            continue;
        try {
            platform.signal.throwIfAborted();
            const undone = await known.undo(name, each.before, each.difference, platform, { offsets: 'restore' });
            left.push(...undone.left);
            notes.push(...(undone.notes ?? []));
            outcomes.set(id, undone.left.length === 0 ? { status: 'undone' } : { status: 'kept', reason: undone.left.join(' ') });
        }
        catch (error) {
            const problem = problemOf(error, each.declared.place, `${id} was stopped while it was being undone.`, platform.signal);
            failures.push({ ...problem, code: 'rollback-failed', message: `${id} could not be undone: ${problem.message}` });
            outcomes.set(id, { status: 'kept', reason: problem.message });
        }
    }
    return { outcomes, left, notes, failures };
}
/**
 * The problem that ended a change, at its resource. A bug of ours is one too: what was changed before must still be undone
 * and reported.
 */
function problemOf(error, place, stopped, signal) {
    const at = place === undefined ? {} : { place };
    if (signal.aborted)
        return { code: 'cancelled', message: stopped, ...at };
    if (error instanceof errors/* UnreachableError */.Jk)
        return { ...at, ...error.problem };
    const [problem] = error instanceof errors/* BadInputError */.Ys ? error.problems : [];
    if (problem !== undefined)
        return { ...at, ...problem };
    const reason = error instanceof Error ? error.message : String(error);
    return {
        code: 'internal-error',
        message: `A bug in this tool: ${reason}`,
        ...at,
        help: 'Please report it.',
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
// EXTERNAL MODULE: ./packages/core/operation.ts
var operation = __webpack_require__(51393);
// EXTERNAL MODULE: ./packages/kafka/visit.ts + 1 modules
var visit = __webpack_require__(72341);
// EXTERNAL MODULE: ./packages/kafka/reading.ts + 7 modules
var reading = __webpack_require__(90364);
// EXTERNAL MODULE: ./packages/infra/connectors/topics-of.ts
var topics_of = __webpack_require__(52342);
;// CONCATENATED MODULE: ./packages/infra/verify.ts




const defaultWithinMs = 60_000;
/** The proofs that desired state asks for, and mistakes in how it does. */
function verificationsOf(state, isSelected) {
    const problems = [];
    const verifications = [];
    const add = ({ within, records = 1, contract }, name, placeOf) => {
        const place = placeOf(['verify'], 'key');
        const withinMs = within === undefined ? defaultWithinMs : (0,duration/* parseDuration */.E9)(within);
        if (withinMs === undefined) {
            const message = `within is "${within}": expected a duration, as 2m.`;
            problems.push({ code: 'invalid-value', message, place: placeOf(['verify', 'within']) });
        }
        else if (name === undefined) {
            const message = 'The configuration does not say which topic to verify.';
            problems.push({ code: 'verify-topic', message, place, help: 'Write topic: NAME under verify.' });
        }
        else {
            const value = state.topics.find((topic) => topic.name === name)?.value;
            const wanted = {
                topic: name,
                withinMs,
                records,
                place,
                contract: contract ?? value?.contract,
                format: value?.format,
            };
            verifications.push(wanted);
        }
    };
    for (const { name, verify, absent, placeOf } of state.topics) {
        if (verify !== undefined && !absent && isSelected('topic', name))
            add(verify, verify.topic ?? name, placeOf);
    }
    for (const { name, verify, absent, config, placeOf } of state.connectors) {
        if (verify === undefined || absent || !isSelected('connector', name))
            continue;
        add(verify, verify.topic ?? (0,topics_of/* writtenTopics */.yo)(config)[0]?.topic, placeOf);
    }
    return { verifications, problems };
}
/** Without brokers to ask there are none. */
async function takeBaselines(verifications, { platform: { kafka }, connection }, ports) {
    const baselines = new Map();
    if (kafka === undefined || connection === undefined)
        return baselines;
    const existing = await kafka.topics([...new Set(verifications.map(({ topic }) => topic))]);
    for (const topic of existing.keys()) {
        const reading = await verify_open(topic, { kind: 'all' }, connection, ports);
        const { topicId } = reading;
        baselines.set(topic, {
            ...(topicId === undefined ? {} : { topicId }),
            positions: new Map(reading.partitions.map(({ partition, to }) => [partition, to])),
        });
        await reading.close();
    }
    return baselines;
}
/** Waits for new records and holds them against their contracts; only records that came after the baselines count. */
async function verifyFlow(verifications, baselines, connection, inputs, ports) {
    const checks = [];
    const problems = [];
    for (const verification of verifications) {
        try {
            await verify(verification);
        }
        catch (error) {
            if (ports.signal.aborted)
                break;
            problems.push(verify_problemOf(error, verification));
        }
    }
    return { checks, problems };
    async function verify(verification) {
        const { topic, records, withinMs } = verification;
        ports.log.info(`wait for ${(0,quantity/* counted */.hS)(records, 'new record')} in ${topic}, ${(0,duration/* formatDuration */.a3)(withinMs)} at most`);
        const arrived = await awaitRecords(verification, baselines.get(verification.topic), connection, ports);
        checks.push(arrivalCheck(verification, arrived));
        if (arrived < verification.records) {
            problems.push({
                code: 'verification-no-records',
                message: `Topic "${verification.topic}": ${(0,quantity/* counted */.hS)(arrived, 'new record')} within ${(0,duration/* formatDuration */.a3)(verification.withinMs)}, ${verification.records} expected.`,
                place: verification.place,
                help: 'Whether the source has anything to send, and whether the connector may write there, is the first to look at.',
            });
            return;
        }
        const { contract } = verification;
        if (contract === undefined)
            return;
        const result = await holdAgainst(contract, verification, baselines.get(verification.topic), inputs, ports);
        checks.push(...result.checks);
        if (result.status !== 'failed' && result.status !== 'error')
            return;
        problems.push({
            code: 'verification-failed',
            message: `Topic "${verification.topic}": what arrives breaks its contract ${contract}. ${result.summary}`,
            place: verification.place,
        });
    }
}
/** A proof that could not be made is none, also when a bug of ours is why: what was changed must still be undone. */
function verify_problemOf(error, { topic, place }) {
    const reason = error instanceof Error ? error.message : String(error);
    const bug = { code: 'internal-error', message: `a bug in this tool: ${reason}`, help: 'Please report it.' };
    const [problem = bug] = error instanceof errors/* BadInputError */.Ys ? error.problems : error instanceof errors/* UnreachableError */.Jk ? [error.problem] : [];
    return {
        ...problem,
        message: `Topic "${topic}" could not be verified: ${problem.message}`,
        place: problem.place ?? place,
    };
}
async function awaitRecords({ topic, withinMs, records }, baseline, connection, ports) {
    const deadline = performance.now() + withinMs;
    const window = baseline === undefined ? { kind: 'all' } : { kind: 'after', stopped: baseline };
    for (;;) {
        const arrived = await countRecords(topic, window, records, connection, ports);
        if (arrived >= records || performance.now() > deadline)
            return arrived;
        await (0,promises_.setTimeout)(1_000, undefined, { signal: ports.signal }).catch(() => ports.signal.throwIfAborted());
    }
}
/** Committed records in a window, counted up to a limit. */
async function countRecords(topic, window, limit, connection, ports) {
    const reading = await verify_open(topic, window, connection, ports);
    let count = 0;
    try {
        if (reading.expected === 0)
            return 0;
        for await (const chunk of reading.chunks()) {
            (0,visit/* visitRecords */.O)(chunk, () => {
                count += 1;
            });
            if (count >= limit)
                break;
        }
    }
    finally {
        await reading.close();
    }
    return count;
}
function verify_open(topic, window, connection, ports) {
    return (0,reading/* openWindow */.D)(connection, topic, window, { signal: ports.signal, now: ports.clock.now() });
}
function arrivalCheck({ topic, records, withinMs, place }, arrived) {
    const passed = arrived >= records;
    return {
        id: `${topic}.arrival`,
        name: 'records arrive',
        kind: 'arrival',
        dimension: 'timeliness',
        severity: 'error',
        status: passed ? 'passed' : 'failed',
        target: { topic },
        place,
        evaluated: 1,
        failed: passed ? 0 : 1,
        rate: passed ? 0 : 1,
        threshold: `${(0,quantity/* counted */.hS)(records, 'record')} within ${(0,duration/* formatDuration */.a3)(withinMs)}`,
        measured: (0,quantity/* counted */.hS)(arrived, 'record'),
        causes: [],
        examples: [],
    };
}
/** The quality check of the records that have come since the baseline. */
async function holdAgainst(contract, { topic, format }, baseline, inputs, ports) {
    const { qualityCheck } = await __webpack_require__.e(/* import() */ 3032).then(__webpack_require__.bind(__webpack_require__, 73032));
    const text = (value) => ({ text: value, source: `verify of ${topic}` });
    const ranges = [...(baseline?.positions ?? [])].map(([partition, position]) => `${partition}:${position}-`);
    const parsed = (0,operation/* parseInputs */.TL)(qualityCheck.inputs, {
        topic: text(topic),
        contract: text(contract),
        window: text(ranges.length === 0 ? 'all' : `offsets:${ranges.join(',')}`),
        ...(format === undefined ? {} : { 'value-format': text(format) }),
    });
    const shared = Object.keys(qualityCheck.inputs).filter((name) => !Object.hasOwn(parsed, name) && inputs[name] !== undefined);
    const given = {
        ...parsed,
        ...Object.fromEntries(shared.map((name) => [name, inputs[name]])),
        'client-id': inputs['client-id'],
    };
    return qualityCheck.run(given, ports);
}

;// CONCATENATED MODULE: ./packages/infra/carry-out.ts



/**
 * Changes what the plan says, proves that records flow, and undoes it when it fails. A run that is stopped neither goes on
 * nor undoes: it says what it has done (docs/decisions/0005-a-stopped-deployment.md).
 */
async function carryOut({ plan, pending, verifications, baselines }, { platform, connection }, lock, inputs, ports) {
    const { signal } = ports;
    const flows = connection === undefined ? [] : verifications;
    let begun = 0;
    const executed = await executePlan(pending, inputs.parallel, signal, ({ change }) => {
        lock?.requireHeld();
        begun += 1;
        ports.log.info(`${change.action} ${change.id} (${begun} of ${pending.length})`);
    });
    const verified = executed.failures.length > 0 || signal.aborted || connection === undefined
        ? { checks: [], problems: [] }
        : await verifyFlow(flows, baselines, connection, inputs, ports);
    const { checks } = verified;
    if (signal.aborted)
        return stopped(plan, executed, pending.length, checks);
    const failures = [...executed.failures, ...verified.problems];
    if (failures.length === 0) {
        const proof = flows.length === 0 ? '' : ' New records arrived and were sound.';
        return {
            status: 'passed',
            deployment: 'done',
            partial: false,
            summary: `${(0,quantity/* counted */.hS)(pending.length, 'change')} carried out.${proof}`,
            plan: withOutcomes(plan, executed.outcomes),
            outcomes: executed.outcomes,
            checks: [...checks],
            findings: [],
            notes: [],
        };
    }
    // Whoever has the lock now may be changing the same: to undo anything would be to interfere.
    const isLocked = !failures.some(({ code }) => code === 'deployment-lock-lost');
    if (inputs['on-failure'] === 'keep' || !isLocked)
        return kept(plan, { ...executed, failures }, checks);
    ports.log.info(`${failures[0]?.message ?? 'It failed.'} Undoing what was changed.`);
    const undone = await rollBack(executed.begun, platform);
    return undoneOutcome(plan, { ...executed, failures }, undone, signal.aborted, checks);
}
/** The run was told to stop, by a signal or by its timeout. */
function stopped(plan, executed, total, checks) {
    const { outcomes, failures } = executed;
    const done = [...outcomes.values()].filter(({ status }) => status === 'applied').length;
    const open = failures.filter(({ code }) => code === 'cancelled').length;
    const parts = [
        `${done} of ${(0,quantity/* counted */.hS)(total, 'change')} carried out`,
        ...(open === 0 ? [] : [`${open} begun`]),
        ...(total - done - open === 0 ? [] : [`${total - done - open} not`]),
    ];
    const proof = done === total ? ' Whether records flow was not proven.' : '';
    return {
        status: 'error',
        deployment: 'cut-short',
        partial: true,
        summary: `Stopped: ${parts.join(', ')}; nothing was undone.${proof}`,
        plan: withOutcomes(plan, outcomes),
        outcomes,
        checks: [...checks],
        findings: failures.map((problem) => (0,finding/* findingOf */.h)(problem, 'error')),
        notes: [],
    };
}
/** It failed, and on-failure says to keep what there is. */
function kept(plan, executed, checks) {
    const { outcomes, failures, begun } = executed;
    const done = `${(0,quantity/* counted */.hS)(begun.length, 'change')} begun and kept as ${begun.length === 1 ? 'it is' : 'they are'}.`;
    return {
        status: statusOf(failures),
        deployment: 'failed',
        partial: false,
        summary: `${failures[0]?.message ?? 'It failed.'} ${done}`,
        plan: withOutcomes(plan, outcomes),
        outcomes,
        checks: [...checks],
        findings: failures.map((problem) => (0,finding/* findingOf */.h)(problem, 'error')),
        notes: [],
    };
}
function undoneOutcome(plan, executed, undone, isStopped, checks) {
    const back = undone.failures.length > 0
        ? 'Not everything could be undone.'
        : undone.left.length > 0
            ? 'What could be undone was undone.'
            : 'Everything this run had changed was undone.';
    const failures = [...executed.failures, ...undone.failures];
    const outcomes = new Map([...executed.outcomes, ...undone.outcomes]);
    return {
        status: isStopped ? 'error' : statusOf(failures),
        deployment: isStopped ? 'cut-short' : undone.failures.length > 0 ? 'failed' : 'rolled-back',
        partial: isStopped,
        summary: `${executed.failures[0]?.message ?? 'It failed.'} ${back}`,
        plan: withOutcomes(plan, outcomes),
        outcomes,
        checks: [...checks],
        findings: failures.map((problem) => (0,finding/* findingOf */.h)(problem, 'error')),
        notes: [...undone.left, ...undone.notes],
    };
}
/** What was deployed is at fault, rather than the platform. */
const failedByDeployed = new Set([
    'connector-failed',
    'connector-not-running',
    'connector-refused',
    'topic-refused',
    'schema-refused',
    'verification-no-records',
    'verification-failed',
]);
function statusOf(failures) {
    return failures.every(({ code }) => failedByDeployed.has(code)) ? 'failed' : 'error';
}
function withOutcomes(plan, outcomes) {
    return {
        ...plan,
        changes: plan.changes.map((change) => {
            const outcome = outcomes.get(change.id);
            return outcome === undefined ? change : { ...change, outcome };
        }),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/infra/deployment-lock.ts



/** Who deploys to one cluster and environment at the moment; `holder` is null when nobody does. */
const lease = schemas/* object */.Ikc({ holder: schemas/* string */.YjP().nullable(), until: schemas/* string */.YjP() });
const leases = { name: 'deployment-locks', version: 1, schema: lease };
/** What a run that was killed leaves locked, at the longest, in ms. It is renewed three times as often. */
const leaseMs = 60_000;
/** How often a run that waits looks again, in ms. */
const lookMs = 2_000;
/**
 * Waits until no other run holds the lock, and takes it. A run that was killed holds it for a minute at most.
 * @throws the signal's reason when it aborts, and what the state throws.
 */
async function lockDeployments(key, holder, ports) {
    const { state, clock, signal, log } = ports;
    const until = () => new Date(clock.now() + leaseMs).toISOString();
    let isSaid = false;
    for (;;) {
        const other = await takeOrName();
        if (other === undefined)
            break;
        if (!isSaid) {
            log.notice(`Deployment ${other.holder} works on the same cluster: waiting for its end. Should it have been killed, its lock ends at ${other.until}.`);
        }
        isSaid = true;
        await (0,promises_.setTimeout)(lookMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
    let heldUntil = clock.now() + leaseMs;
    let isLost = false;
    const renew = async () => {
        await state.update(leases, key, (current) => {
            isLost = current?.holder !== holder;
            return isLost && current !== undefined ? current : { holder, until: until() };
        });
        if (!isLost)
            heldUntil = clock.now() + leaseMs;
    };
    // A failed renewal is tried again by the next one; `requireHeld` says when that is too late.
    const renewing = setInterval(() => void renew().catch(() => { }), leaseMs / 3);
    renewing.unref();
    return {
        requireHeld() {
            if (isLost || clock.now() > heldUntil)
                throw lostLock(state);
        },
        release() {
            clearInterval(renewing);
            state.updateAfterVerdict(leases, key, freed);
        },
        async abandon() {
            clearInterval(renewing);
            await state.update(leases, key, freed).catch(() => { });
        },
    };
    function freed(current) {
        return current === undefined || current.holder === holder ? { holder: null, until: until() } : current;
    }
    /** Takes the lock, or answers who has it. */
    async function takeOrName() {
        const seen = await state.read(leases, key);
        if (isHeld(seen, clock.now()))
            return seen;
        let faster;
        await state.update(leases, key, (current) => {
            faster = isHeld(current, clock.now()) ? current : undefined;
            return faster ?? { holder, until: until() };
        });
        return faster;
    }
}
function isHeld(current, now) {
    return current !== undefined && current.holder !== null && Date.parse(current.until) > now;
}
function lostLock({ place }) {
    return new errors/* UnreachableError */.Jk({
        code: 'deployment-lock-lost',
        message: `The lock in the ${place} could not be kept, so another run may be changing the same cluster: nothing more is begun.`,
        help: 'Run it again when the state can be written; give the workflow a concurrency group.',
    });
}

// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
;// CONCATENATED MODULE: ./packages/infra/deployments.ts


const recordedChange = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(core_plan/* planActions */.li),
    fields: schemas/* array */.YOg(core_plan/* planFieldSchema */.$D),
    reversibility: schemas/* enum */.k5n(core_plan/* reversibilities */.SW),
    /** JSON of what was there; absent when nothing was. */
    before: schemas/* unknown */.L5J().optional(),
    /** What became of it; absent while the deployment runs, and for ever when its run was killed. */
    outcome: schemas/* enum */.k5n(core_plan/* planOutcomes */.$u).optional(),
});
const deployment = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    startedAt: schemas/* string */.YjP(),
    /** `running` of a run that holds the lock no more: it was killed. `cut-short`: it was stopped, and could say so. */
    status: schemas/* enum */.k5n(['running', 'done', 'failed', 'rolled-back', 'cut-short']),
    changes: schemas/* array */.YOg(recordedChange),
});
/** What deployments have changed and what was there before, the oldest first. Holds no secret. */
const deployments = { name: 'deployments', version: 1, schema: schemas/* array */.YOg(deployment) };
/** Deployments that are kept; older ones cannot be rolled back. */
const keptDeployments = 20;
/** Characters of the list: an entry of the state has at most 1 MiB. */
const keptCharacters = 700_000;
function deploymentLog(state, key) {
    return {
        all: async () => (await state.read(deployments, key)) ?? [],
        begin: (id, startedAt, pending) => {
            const begun = {
                id,
                startedAt: new Date(startedAt).toISOString(),
                status: 'running',
                changes: pending.map(recorded),
            };
            return state.update(deployments, key, (current = []) => withinBounds([...current, begun]));
        },
        end: (id, status, outcomes = new Map()) => state.updateAfterVerdict(deployments, key, (current = []) => current.map((each) => (each.id === id ? ended(each, status, outcomes) : each))),
    };
}
/** The newest ones, as many as may be kept; always the last. */
function withinBounds(all) {
    const kept = all.slice(-keptDeployments);
    while (kept.length > 1 && JSON.stringify(kept).length > keptCharacters)
        kept.shift();
    return kept;
}
function ended(before, status, outcomes) {
    const changes = before.changes.map((change) => {
        const outcome = outcomes.get(idOf(change));
        return outcome === undefined ? change : { ...change, outcome: outcome.status };
    });
    return { ...before, status, changes };
}
/** `kind/name`, as in a plan. */
function idOf({ kind, name }) {
    return `${kind}/${name}`;
}
function recorded({ change, preImage }) {
    const { kind, name, action, fields, reversibility } = change;
    return {
        kind,
        name,
        action,
        fields: [...fields],
        reversibility: reversibility.level,
        ...(preImage === undefined ? {} : { before: preImage }),
    };
}
/**
 * The deployment of an id, or the last one: also when it is undone already, so that asking twice undoes no earlier one.
 * @throws BadInputError when there is none.
 */
function chosenDeployment(all, wanted) {
    const found = wanted === 'last' ? all.at(-1) : all.find(({ id }) => id === wanted);
    if (found !== undefined)
        return found;
    const ids = all.map(({ id }) => id);
    throw new errors/* BadInputError */.Ys({
        code: 'deployment-unknown',
        message: `There is no deployment "${wanted}" to roll back.${(0,suggest/* didYouMean */.a)(wanted, ids)}`,
        help: ids.length === 0
            ? 'The state holds no deployment of this cluster and environment.'
            : `There are ${ids.join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./packages/infra/desired/read.ts + 3 modules
var read = __webpack_require__(36668);
// EXTERNAL MODULE: ./packages/infra/findings.ts
var findings = __webpack_require__(25365);
// EXTERNAL MODULE: ./packages/infra/selection.ts
var selection = __webpack_require__(27409);
;// CONCATENATED MODULE: ./packages/infra/guards.ts



/** Every reason not to carry a plan out; none lets it begin. */
function guardProblems({ plan, blockers, policyFindings }, permissions) {
    const pending = (0,core_plan/* pendingChanges */.Pn)(plan);
    const deletes = pending.filter(({ action }) => action === 'delete');
    const forbidden = deletes.filter(({ id }) => !matches(id, permissions.allowDelete)).map(forbiddenDelete);
    const risky = pending
        .filter(({ action, risk }) => action !== 'delete' && risk.level === 'high')
        .filter(({ id }) => !matches(id, permissions.allowRisk))
        .map(forbiddenRisk);
    const broken = policyFindings.filter(({ severity }) => severity === 'error').map(findings/* problemOf */.Z);
    return [...blockers, ...broken, ...forbidden, ...risky, ...capProblems(deletes, plan.changes, permissions)];
}
function matches(id, patterns) {
    return patterns.some((pattern) => (0,selection/* patternOf */.Id)(pattern).test(id));
}
function forbiddenDelete({ id, place }) {
    return {
        code: 'delete-not-allowed',
        message: `${id} is marked for deletion, but this run may not delete it.`,
        ...placed(place),
        help: `If it is meant, give allow-delete: ${id}.`,
    };
}
function forbiddenRisk({ id, place, risk }) {
    return {
        code: 'risk-not-allowed',
        message: `${id} changes with high risk: ${risk.reasons.join(' ')}`,
        ...placed(place),
        help: `If it is meant, give allow-risk: ${id}.`,
    };
}
/** A mistake in a manifest must not empty a cluster. */
function capProblems(deletes, all, { maxDeletes, maxDeleteShare }) {
    const problems = [];
    if (deletes.length > maxDeletes) {
        problems.push({
            code: 'too-many-deletes',
            message: `The plan deletes ${(0,quantity/* counted */.hS)(deletes.length, 'resource')}; max-deletes permits ${maxDeletes}.`,
        });
    }
    for (const kind of new Set(deletes.map((change) => change.kind))) {
        const declared = all.filter((change) => change.kind === kind).length;
        const share = deletes.filter((change) => change.kind === kind).length / declared;
        if (share <= maxDeleteShare)
            continue;
        problems.push({
            code: 'too-many-deletes',
            message: `The plan deletes ${(0,quantity/* formatPercent */.l9)(share)} of the declared resources of kind ${kind}; max-delete-share permits ${(0,quantity/* formatPercent */.l9)(maxDeleteShare)}.`,
        });
    }
    return problems;
}
function placed(place) {
    if (place === undefined)
        return {};
    const { file, line, column } = place;
    return { place: { file, line, column } };
}

;// CONCATENATED MODULE: ./packages/infra/interrupted.ts


/** Deployments that did not come to their end, compared with what there is now. Call while holding the lock. */
function interruptedDeployments(all, plan) {
    const now = new Map(plan.changes.map((change) => [change.id, change]));
    return all
        .filter(({ status }) => status === 'running' || status === 'cut-short')
        .map((deployment) => {
        const ids = (wanted) => deployment.changes.filter((change) => progressOf(change, now.get(idOf(change))) === wanted).map(idOf);
        return { deployment, done: ids('done'), open: ids('open'), partly: ids('partly'), unseen: ids('unseen') };
    });
}
/** How far a change had come, by what is still to be done of it. */
function progressOf({ action, fields }, now) {
    if (now === undefined)
        return 'unseen';
    if (now.action === 'none')
        return 'done';
    if (now.action !== action)
        return 'partly';
    const left = new Set(now.fields.map(({ path }) => path));
    return fields.every(({ path }) => left.has(path)) ? 'open' : 'partly';
}
/** A sentence or two: what was found, and what this run makes of it. */
function describeFound({ deployment, done, open, partly, unseen }) {
    const { id, startedAt, changes, status } = deployment;
    const how = status === 'running' ? 'was killed or lost its machine' : 'was stopped';
    const parts = [
        part(done, 'carried out'),
        part(partly, 'carried out in part'),
        part(open, 'not carried out'),
        part(unseen, 'of which this run cannot tell, since they are not declared or not selected any more'),
    ].filter((text) => text !== '');
    const rest = open.length + partly.length === 0 ? 'Nothing of it is left to do.' : 'This run goes on from there.';
    return `Deployment ${id} (${startedAt}) ${how} before its end. Of its ${(0,quantity/* counted */.hS)(changes.length, 'change')}: ${parts.join('; ')}. ${rest}`;
}
const namedAtMost = 10;
function part(ids, what) {
    if (ids.length === 0)
        return '';
    const more = ids.length > namedAtMost ? `, and ${ids.length - namedAtMost} more` : '';
    return `${ids.length} ${what} (${ids.slice(0, namedAtMost).join(', ')}${more})`;
}

// EXTERNAL MODULE: ./packages/infra/lint/index.ts
var lint = __webpack_require__(75293);
// EXTERNAL MODULE: ./packages/infra/make-plan.ts
var make_plan = __webpack_require__(38317);
// EXTERNAL MODULE: ./packages/infra/open-platform.ts + 7 modules
var open_platform = __webpack_require__(34488);
// EXTERNAL MODULE: ./packages/infra/plan-words.ts
var plan_words = __webpack_require__(36448);
// EXTERNAL MODULE: ./packages/infra/probe.ts
var probe = __webpack_require__(41545);
// EXTERNAL MODULE: ./packages/infra/resource-kind.ts
var resource_kind = __webpack_require__(49598);
;// CONCATENATED MODULE: ./packages/infra/run-rollback.ts




/** Undoes an earlier deployment, in the reverse order of its changes. Without `apply` it only says what would be undone. */
async function runRollback(wanted, run, lock) {
    const { inputs, ports, log, opened, state, cluster } = run;
    const all = await log.all();
    const found = chosenDeployment(all, wanted);
    // What was never begun must not be set back to anything: somebody else may have changed it since.
    const changes = found.changes.filter(({ outcome }) => outcome !== 'not-reached' && outcome !== 'undone').toReversed();
    const plan = planOf(changes, run);
    const notes = [...notesOn(found, all), ...offsetNotes(changes, inputs)];
    const body = {
        partial: false,
        kpis: [],
        checks: [],
        artifacts: [],
        subject: {},
        plan,
        notes,
    };
    const count = (0,quantity/* counted */.hS)(changes.length, 'change');
    if (found.status === 'rolled-back' || changes.length === 0) {
        const earlier = all.slice(0, all.indexOf(found)).findLast(({ status }) => status !== 'rolled-back');
        const next = earlier === undefined ? [] : [`The one before it is undone with rollback: ${earlier.id}.`];
        const summary = `Nothing was changed: deployment ${found.id} has been undone already.`;
        return { ...body, status: 'passed', summary, findings: [], plan: planOf([], run), notes: next };
    }
    if (!inputs.apply) {
        const summary = `Nothing was changed: apply is not set. ${count} of deployment ${found.id} would be undone.`;
        return { ...body, status: 'passed', summary, findings: [] };
    }
    const startedAt = new Date(ports.clock.now()).toISOString();
    const outcomes = new Map();
    const findings = [];
    for (const change of changes) {
        if (ports.signal.aborted)
            break;
        const began = performance.now();
        try {
            lock?.requireHeld();
            ports.log.info(`undo ${idOf(change)}`);
            const { left, notes: said = [] } = await undo(change, opened.platform, { offsets: inputs.offsets });
            notes.push(...left, ...said);
            outcomes.set(idOf(change), { status: 'applied', durationMs: Math.round(performance.now() - began) });
        }
        catch (error) {
            const problem = run_rollback_problemOf(error, change, ports.signal);
            findings.push((0,finding/* findingOf */.h)(problem, 'error'));
            outcomes.set(idOf(change), { status: 'failed', reason: problem.message });
            if (problem.code === 'deployment-lock-lost')
                break;
        }
    }
    const isStopped = ports.signal.aborted;
    const undone = [...outcomes.values()].filter(({ status }) => status !== 'failed').length;
    const left = changes.length - undone;
    const staying = plan.changes.filter(({ id, action }) => action === 'none' && outcomes.has(id)).length;
    if (left === 0)
        log.end(found.id, 'rolled-back');
    if (left > 0)
        notes.push(`What is left can be undone by the same command again: rollback: ${found.id}.`);
    return {
        ...body,
        status: left === 0 ? 'passed' : 'error',
        partial: isStopped,
        summary: `${isStopped ? 'Stopped: ' : ''}${(0,quantity/* counted */.hS)(undone - staying, 'change')} of deployment ${found.id} undone${staying === 0 ? '' : `, ${staying} cannot be and ${staying === 1 ? 'stays' : 'stay'}`}${left === 0 ? '.' : `, ${left} not.`}`,
        findings,
        plan: {
            ...plan,
            changes: plan.changes.map((change) => ({
                ...change,
                ...(change.action === 'none' ? {} : { outcome: outcomes.get(change.id) ?? { status: 'not-reached' } }),
            })),
        },
        deployment: {
            id: run.id,
            startedAt,
            status: isStopped ? 'cut-short' : left === 0 ? 'done' : 'failed',
            cluster,
            ...(state.environment === undefined ? {} : { environment: state.environment }),
            rollbackOf: found.id,
            reversible: false,
        },
    };
}
async function undo(change, platform, options) {
    const { kind, name, action, fields, reversibility, before } = change;
    const known = kinds/* kinds */.E.find((each) => each.name === kind);
    if (known === undefined) {
        throw new errors/* BadInputError */.Ys({
            code: 'deployment-unknown',
            message: `this version of the suite knows no kind "${kind}".`,
        });
    }
    if (platform[known.service] === undefined) {
        throw new errors/* BadInputError */.Ys({ code: 'no-service', message: `no input names its service (${known.service}).` });
    }
    const difference = { ...resource_kind/* unchanged */.Cv, action, fields, reversibility: { level: reversibility } };
    return known.undo(name, before, difference, platform, options);
}
/** The deployment backwards, as a plan. */
function planOf(changes, { opened, state }) {
    const backwards = changes.map(backward);
    const count = (action) => backwards.filter((each) => each.action === action).length;
    return {
        planVersion: 1,
        ...(state.environment === undefined ? {} : { environment: state.environment }),
        targets: [...opened.targets],
        counts: Object.fromEntries(core_plan/* planActions */.li.map((action) => [action, count(action)])),
        changes: backwards,
    };
}
const opposites = { create: 'delete', delete: 'create', update: 'update', replace: 'replace', none: 'none' };
function backward(change, index) {
    const { kind, name, action, fields } = change;
    const known = kinds/* kinds */.E.find((each) => each.name === kind);
    const staying = fields.filter(({ path }) => known?.stays(action, path));
    const undone = fields.filter((field) => !staying.includes(field));
    return {
        id: idOf(change),
        kind,
        name,
        action: undone.length === 0 ? 'none' : staying.length === 0 ? opposites[action] : 'update',
        step: index + 1,
        fields: undone.map((field) => ({ ...field, before: field.after, after: field.before })),
        risk: { level: 'none', reasons: [] },
        reversibility: { level: 'full' },
        notes: staying.length === 0
            ? []
            : [`${verbs[action]} cannot be taken back: ${staying.map(({ path }) => path).join(', ')}.`],
    };
}
const verbs = {
    create: 'What was created',
    update: 'What was changed',
    delete: 'What was deleted',
    replace: 'What was replaced',
    none: 'What is there',
};
/** What somebody should know before replaying this deployment's pre-images. */
function notesOn(found, all) {
    const notes = [];
    if (found.status === 'running') {
        notes.push(`Deployment ${found.id} was killed: which of its changes were made is not known, so each is set back to what was there before.`);
    }
    const ids = new Set(found.changes.map(idOf));
    for (const later of all.slice(all.indexOf(found) + 1)) {
        if (later.status === 'rolled-back')
            continue;
        const again = later.changes.map(idOf).filter((id) => ids.has(id));
        if (again.length > 0) {
            notes.push(`Deployment ${later.id} has changed ${again.join(', ')} since: that is set back too, to what was there before ${found.id}.`);
        }
    }
    return notes;
}
function offsetNotes(changes, { offsets }) {
    const has = changes.some(({ before }) => before !== null && typeof before === 'object' && 'offsets' in before);
    return has && offsets === 'keep'
        ? [
            'Connectors go on from where they are; offsets: restore sets them back to where they were before the deployment.',
        ]
        : [];
}
function run_rollback_problemOf(error, change, signal) {
    const id = idOf(change);
    if (signal.aborted)
        return { code: 'cancelled', message: `${id} was stopped while it was being undone.` };
    const reason = error instanceof Error ? error.message : String(error);
    const bug = { code: 'internal-error', message: `a bug in this tool: ${reason}`, help: 'Please report it.' };
    const [problem = bug] = error instanceof errors/* UnreachableError */.Jk ? [error.problem] : error instanceof errors/* BadInputError */.Ys ? error.problems : [];
    return { ...problem, message: `${id} could not be undone: ${problem.message}` };
}

// EXTERNAL MODULE: ./packages/core/document.ts
var core_document = __webpack_require__(26031);
// EXTERNAL MODULE: ./packages/core/redact.ts
var redact = __webpack_require__(73591);
;// CONCATENATED MODULE: ./packages/infra/saved-plan.ts


/**
 * The plan of an earlier step: a plan file, or a report that holds one.
 * @throws BadInputError when the file is neither.
 */
async function readSavedPlan(file, { files }) {
    const parsed = (0,core_document/* parseDocument */.T)(await files.readText(file), files.placePath(file));
    if (!parsed.ok)
        throw new errors/* BadInputError */.Ys(parsed.problems);
    const plan = schemas/* union */.KCZ([core_plan/* planSchema */.Fu, schemas/* looseObject */._H3({ plan: core_plan/* planSchema */.Fu }).transform((report) => report.plan)]);
    const read = plan.safeParse(parsed.document.value);
    if (read.success)
        return read.data;
    throw new errors/* BadInputError */.Ys({
        code: 'plan-malformed',
        message: `${files.placePath(file)} is no plan and no report that holds one.`,
        place: parsed.document.placeOf([]),
        help: 'Give the file that infra-validate wrote (plan-file or report).',
    });
}
/**
 * What differs between the plan that was agreed on and the one that would be carried out now, in sentences; none when
 * they are the same. Places, outcomes and notes do not count. A text that was redacted in the file equals any text.
 */
function planDifferences(agreed, now) {
    const differences = [];
    for (const target of agreed.targets) {
        const other = now.targets.find(({ service }) => service === target.service);
        if (other === undefined)
            differences.push(`${target.service} was planned, but is not asked now.`);
        else if (other.clusterId !== target.clusterId) {
            differences.push(`${target.service} was of cluster ${target.clusterId ?? '?'}, now it is ${other.clusterId ?? '?'}.`);
        }
    }
    if (agreed.environment !== now.environment) {
        differences.push(`The plan is for environment ${agreed.environment ?? 'none'}, this run for ${now.environment ?? 'none'}.`);
    }
    const before = new Map((0,core_plan/* pendingChanges */.Pn)(agreed).map((change) => [change.id, change]));
    const after = new Map((0,core_plan/* pendingChanges */.Pn)(now).map((change) => [change.id, change]));
    for (const id of new Set([...before.keys(), ...after.keys()])) {
        const then = before.get(id);
        const current = after.get(id);
        if (then === undefined)
            differences.push(`${id} is to change (${current?.action}), which the plan does not say.`);
        else if (current === undefined)
            differences.push(`${id} is no longer to change (${then.action}).`);
        else
            differences.push(...changeDifferences(then, current));
    }
    return differences;
}
function changeDifferences(then, now) {
    const differences = [];
    if (then.action !== now.action)
        differences.push(`${then.id}: ${then.action} has become ${now.action}.`);
    if (then.risk.level !== now.risk.level) {
        differences.push(`${then.id}: its risk was ${then.risk.level}, now it is ${now.risk.level}.`);
    }
    const paths = new Set([...then.fields, ...now.fields].map(({ path }) => path));
    for (const path of paths) {
        const before = then.fields.find((field) => field.path === path);
        const after = now.fields.find((field) => field.path === path);
        const same = before !== undefined &&
            after !== undefined &&
            before.sensitive === after.sensitive &&
            sameText(before.before, after.before) &&
            sameText(before.after, after.after);
        if (!same)
            differences.push(`${then.id}: ${path} is not as planned.`);
    }
    return differences;
}
function sameText(saved, now) {
    if (saved === now)
        return true;
    if (saved === null || now === null || !saved.includes(redact/* redacted */.pc))
        return false;
    const parts = saved.split(redact/* redacted */.pc).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(now);
}

// EXTERNAL MODULE: ./packages/infra/young-generation.ts
var young_generation = __webpack_require__(14914);
;// CONCATENATED MODULE: ./packages/infra/run-deploy.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


















/** The operation deploy-connectors; see operations.ts for its inputs. */
async function runDeploy(inputs, ports, open = open_platform/* openPlatform */.WN) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,young_generation/* keepYoungGenerationSmall */.D)();
        const isSelected = (0,selection/* selection */.r1)(inputs.kinds, inputs.names);
        const state = await (0,read/* readDesiredState */.g)(inputs.manifest, inputs.environment, ports);
        if (state.unset.length > 0)
            throw new errors/* BadInputError */.Ys(state.unset);
        const patience = {
            startMs: inputs['start-timeout'],
            settleMs: inputs['settle-time'],
            restarts: inputs.restarts,
        };
        const opened = __addDisposableResource(env_1, await open(inputs, state, patience, ports), true);
        if (opened.targets.length === 0)
            throw new errors/* BadInputError */.Ys(noService);
        const cluster = opened.targets.find(({ clusterId: id }) => id !== undefined)?.clusterId ?? 'unknown';
        const key = state.environment === undefined ? cluster : `${cluster}.${state.environment}`;
        const log = ports.state === undefined ? undefined : deploymentLog(ports.state, key);
        const run = { inputs, ports, state, isSelected, opened, log, id: deploymentId(ports.clock.now()) };
        if (inputs.rollback !== undefined && log === undefined)
            throw new errors/* BadInputError */.Ys(noState);
        // Two runs that change one cluster at a time would each plan on what the other is about to change.
        const lock = inputs.apply && ports.state !== undefined
            ? await lockDeployments(key, run.id, { ...ports, state: ports.state })
            : undefined;
        try {
            // Awaited here: returning the promise would close the connections before it is done.
            const body = inputs.rollback === undefined || log === undefined
                ? await deploy(run, lock)
                : await runRollback(inputs.rollback, { ...run, log, cluster }, lock);
            lock?.release();
            return body;
        }
        catch (error) {
            await lock?.abandon();
            throw error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function deploy(run, lock) {
    const { inputs, state, isSelected, opened, log } = run;
    const made = await (0,make_plan/* makePlan */.C)(state, opened.platform, opened.targets, isSelected);
    const { verifications, problems: unverifiable } = verificationsOf(state, isSelected);
    const objections = [...unverifiable, ...(await objectionsTo(made, run))];
    const found = log === undefined ? [] : interruptedDeployments(await log.all(), made.plan);
    const body = {
        partial: false,
        kpis: [],
        checks: [],
        findings: objections.map((problem) => (0,finding/* findingOf */.h)(problem, 'error')),
        notes: [
            ...(made.unplanned.length === 0
                ? []
                : [`Left out, since no input names their service: ${made.unplanned.join(', ')}.`]),
            ...(opened.connection !== undefined || verifications.length === 0
                ? []
                : [
                    `Not proven, since no brokers are there to read records from: ${verifications.map(({ topic }) => topic).join(', ')}.`,
                ]),
            ...found.map(describeFound),
        ],
        plan: made.plan,
        artifacts: [],
        subject: { files: [state.file] },
    };
    if (objections.length > 0) {
        const what = (0,quantity/* counted */.hS)(objections.length, 'reason');
        return { ...body, status: 'failed', summary: `Nothing was changed, for ${what}. ${(0,plan_words/* describePlan */.d)(made.plan)}` };
    }
    const pending = (0,core_plan/* pendingChanges */.Pn)(made.plan);
    if (!inputs.apply) {
        const summary = pending.length === 0
            ? 'Everything is as declared.'
            : `Nothing was changed: apply is not set. ${(0,plan_words/* describePlan */.d)(made.plan)}`;
        return { ...body, status: 'passed', summary };
    }
    // From here on their pre-images are all that is left of them: what they left is what this run goes on from.
    for (const { deployment, open, partly } of found) {
        log?.end(deployment.id, open.length + partly.length === 0 ? 'done' : 'failed');
    }
    if (pending.length === 0)
        return prove(run, found.length === 0 ? [] : verifications, body);
    return change(run, { made, verifications, found }, body, lock);
}
/** Nothing is left to be changed; what a deployment that was cut short could not prove is proven now. */
async function prove({ inputs, ports, opened }, verifications, body) {
    const summary = 'Everything is as declared; nothing was changed.';
    if (verifications.length === 0 || opened.connection === undefined)
        return { ...body, status: 'passed', summary };
    const baselines = await takeBaselines(verifications, opened, ports);
    const { checks, problems } = await verifyFlow(verifications, baselines, opened.connection, inputs, ports);
    const [first] = problems;
    return {
        ...body,
        partial: ports.signal.aborted,
        status: ports.signal.aborted ? 'error' : first === undefined ? 'passed' : 'failed',
        summary: first === undefined ? `${summary} New records arrived and were sound.` : `${summary} ${first.message}`,
        checks: [...checks],
        findings: problems.map((problem) => (0,finding/* findingOf */.h)(problem, 'error')),
    };
}
/** Every reason not to carry a plan out; none lets it begin. */
async function objectionsTo(made, { inputs, ports, state, isSelected }) {
    const saved = inputs.plan === undefined ? undefined : await readSavedPlan(inputs.plan, ports);
    const lints = await (0,lint/* lint */.u)(state, isSelected, ports.files);
    return [
        ...lints
            .filter(({ severity }) => severity === 'error')
            .map(({ rule, message, ...rest }) => ({ code: rule, message, ...run_deploy_placed(rest) })),
        ...(saved === undefined ? [] : planDifferences(saved, made.plan).map(otherPlan)),
        ...guardProblems(made, {
            allowRisk: inputs['allow-risk'] ?? [],
            allowDelete: inputs['allow-delete'] ?? [],
            maxDeletes: inputs['max-deletes'],
            maxDeleteShare: inputs['max-delete-share'],
        }),
        ...(await made.check()),
        ...(await (0,probe/* probeSources */.Z)(state, isSelected, ports)),
    ];
}
/** Remembers what is there, tells who wants to know, and changes it. */
async function change(run, { made, verifications, found }, body, lock) {
    const { inputs, ports, opened, log, id, state } = run;
    const pending = made.planned.filter(({ change: each }) => each.action !== 'none');
    const remembered = await rememberAll(pending, inputs.parallel);
    const baselines = await takeBaselines(verifications, opened, ports);
    const startedAt = ports.clock.now();
    await log?.begin(id, startedAt, remembered);
    const told = inputs.deployment === undefined
        ? undefined
        : await ports.deployments?.begin({
            environment: inputs.deployment,
            description: (0,plan_words/* describePlan */.d)(made.plan),
            payload: { deployment: id },
        });
    const outcome = await carryOut({ plan: made.plan, pending: remembered, verifications, baselines }, opened, lock, inputs, ports);
    log?.end(id, outcome.deployment, outcome.outcomes);
    await told?.end(outcome.deployment === 'done' ? 'success' : outcome.deployment === 'cut-short' ? 'error' : 'failure', outcome.summary);
    const { targets } = opened;
    const cluster = targets.find(({ clusterId }) => clusterId !== undefined)?.clusterId;
    const record = {
        id,
        startedAt: new Date(startedAt).toISOString(),
        status: outcome.deployment,
        ...(cluster === undefined ? {} : { cluster }),
        ...(state.environment === undefined ? {} : { environment: state.environment }),
        reversible: log !== undefined,
    };
    const { status, summary, partial, plan, checks, findings, notes } = outcome;
    return {
        ...body,
        status,
        summary,
        partial,
        plan,
        checks,
        findings,
        notes: [...body.notes, ...notes, ...wayBack(record, found)],
        deployment: record,
    };
}
/** What the run leaves to be done, and how. */
function wayBack({ id, status, reversible }, found) {
    const notes = [];
    if (status === 'cut-short') {
        notes.push(reversible
            ? `To finish it, run it again; to undo what it did, run with rollback: ${id}.`
            : 'To finish it, run it again. What was there before is kept nowhere, since state is not given.');
    }
    else if (reversible && status !== 'rolled-back')
        notes.push(`rollback: ${id} undoes this deployment.`);
    if (status === 'rolled-back' && found.length > 0) {
        const ids = found.map(({ deployment }) => deployment.id).join(', ');
        notes.push(`What the deployments that were cut short before had changed is still there; rollback undoes it: ${ids}.`);
    }
    return notes;
}
async function rememberAll(pending, parallel) {
    const remembered = new Array(pending.length);
    const queue = [...pending.entries()];
    const worker = async () => {
        for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
            const [index, each] = next;
            remembered[index] = await each.remember();
        }
    };
    await Promise.all(Array.from({ length: parallel }, worker));
    return remembered;
}
function otherPlan(difference) {
    return {
        code: 'plan-outdated',
        message: `The plan is another one by now: ${difference}`,
        help: 'Make the plan anew and look at it again.',
    };
}
function run_deploy_placed({ place, help, }) {
    return {
        ...(place === undefined ? {} : { place: { file: place.file, line: place.line, column: place.column } }),
        ...(help === undefined ? {} : { help }),
    };
}
/** Readable, in the order of time, and unlike that of a run at the same moment. */
function deploymentId(startedAt) {
    return `${new Date(startedAt).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}-${(0,external_node_crypto_.randomUUID)().slice(0, 6)}`;
}
const noState = {
    code: 'rollback-without-state',
    message: 'rollback is given, but not state: what was there before an earlier deployment is kept nowhere.',
    help: 'Give the state that the deployment was run with, as state: branch:kafka-dataops-state.',
};
const noService = {
    code: 'no-service',
    message: 'No input and no manifest key names a service to deploy to.',
    help: 'Give bootstrap-servers, connect-url or schema-registry-url.',
};


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


/***/ })

};
