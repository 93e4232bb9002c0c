export const id = 383;
export const ids = [383];
export const modules = {

/***/ 57383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeploy: () => (/* binding */ runDeploy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/infra/deployments.ts


const recordedChange = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    action: schemas/* enum */.k5n(core/* planActions */.li),
    fields: schemas/* array */.YOg(core/* planFieldSchema */.$D),
    reversibility: schemas/* enum */.k5n(core/* reversibilities */.SW),
    /** JSON of what was there; absent when nothing was. */
    before: schemas/* unknown */.L5J().optional(),
});
const deployment = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    startedAt: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['running', 'done', 'failed', 'rolled-back']),
    changes: schemas/* array */.YOg(recordedChange),
});
/** What deployments have changed and what was there before, the oldest first. Holds no secret. */
const deployments = { name: 'deployments', version: 1, schema: schemas/* array */.YOg(deployment) };
/** Deployments that are kept; older ones cannot be rolled back. */
const keptDeployments = 20;
function deploymentLog(state, clusterId, environment) {
    const key = environment === undefined ? clusterId : `${clusterId}.${environment}`;
    return {
        all: async () => (await state.read(deployments, key)) ?? [],
        begin: (id, startedAt, pending) => state.update(deployments, key, (current = []) => [
            ...current.slice(1 - keptDeployments),
            {
                id,
                startedAt: new Date(startedAt).toISOString(),
                status: 'running',
                changes: pending.map(recorded),
            },
        ]),
        end: (id, status) => state.update(deployments, key, (current = []) => current.map((each) => (each.id === id ? { ...each, status } : each))),
    };
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
/** The deployment of an id, or the last one that changed something for `last`. @throws BadInputError when there is none. */
function chosenDeployment(all, wanted) {
    const found = wanted === 'last' ? all.findLast(({ status }) => status !== 'rolled-back') : all.find(({ id }) => id === wanted);
    if (found !== undefined)
        return found;
    const ids = all.map(({ id }) => id);
    throw new core/* BadInputError */.Ys({
        code: 'deployment-unknown',
        message: `There is no deployment "${wanted}" to roll back.${(0,core/* didYouMean */.au)(wanted, ids)}`,
        help: ids.length === 0
            ? 'The state holds no deployment of this cluster and environment.'
            : `There are ${ids.join(', ')}.`,
    });
}

// EXTERNAL MODULE: ./packages/infra/desired/read.ts + 1 modules
var read = __webpack_require__(21806);
// EXTERNAL MODULE: ./packages/infra/kinds.ts + 15 modules
var kinds = __webpack_require__(17839);
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
            await onBegin(each);
            begun.push(each);
            await each.apply();
            outcomes.set(each.change.id, { status: 'applied', durationMs: Math.round(performance.now() - startedAt) });
        }
        catch (error) {
            const problem = problemOf(error, each, signal);
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
    const failures = [];
    for (const each of begun.toReversed()) {
        const { id, kind, name } = each.change;
        const known = kinds/* kinds */.E.find((candidate) => candidate.name === kind);
        if (known === undefined)
            continue;
        try {
            const undone = await known.undo(name, each.preImage, each.difference, platform);
            left.push(...undone.left);
            outcomes.set(id, undone.left.length === 0 ? { status: 'undone' } : { status: 'kept', reason: undone.left.join(' ') });
        }
        catch (error) {
            const problem = problemOf(error, each, platform.signal);
            failures.push({ ...problem, code: 'rollback-failed', message: `${id} could not be undone: ${problem.message}` });
            outcomes.set(id, { status: 'kept', reason: problem.message });
        }
    }
    return { outcomes, left, failures };
}
/** The problem of a failed change, at its resource. @throws what is a bug of ours. */
function problemOf(error, { declared, change }, signal) {
    if (signal.aborted) {
        return { code: 'cancelled', message: `${change.id} was stopped while it was being changed.`, place: declared.place };
    }
    if (error instanceof core/* UnreachableError */.Jk)
        return { place: declared.place, ...error.problem };
    if (error instanceof core/* BadInputError */.Ys) {
        const [problem] = error.problems;
        if (problem !== undefined)
            return { place: declared.place, ...problem };
    }
    throw error;
}

// EXTERNAL MODULE: ./packages/infra/findings.ts
var findings = __webpack_require__(25365);
// EXTERNAL MODULE: ./packages/infra/selection.ts
var selection = __webpack_require__(27409);
;// CONCATENATED MODULE: ./packages/infra/guards.ts


/** Every reason not to carry a plan out; none lets it begin. */
function guardProblems({ plan, blockers }, permissions) {
    const pending = (0,core/* pendingChanges */.gL)(plan);
    const deletes = pending.filter(({ action }) => action === 'delete');
    const forbidden = deletes.filter(({ id }) => !matches(id, permissions.allowDelete)).map(forbiddenDelete);
    const risky = pending
        .filter(({ action, risk }) => action !== 'delete' && risk.level === 'high')
        .filter(({ id }) => !matches(id, permissions.allowRisk))
        .map(forbiddenRisk);
    return [...blockers, ...forbidden, ...risky, ...capProblems(deletes, plan.changes, permissions)];
}
function matches(id, patterns) {
    return patterns.some((pattern) => (0,selection/* patternOf */.I)(pattern).test(id));
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
            message: `The plan deletes ${(0,core/* counted */.hS)(deletes.length, 'resource')}; max-deletes permits ${maxDeletes}.`,
        });
    }
    for (const kind of new Set(deletes.map((change) => change.kind))) {
        const declared = all.filter((change) => change.kind === kind).length;
        const share = deletes.filter((change) => change.kind === kind).length / declared;
        if (share <= maxDeleteShare)
            continue;
        problems.push({
            code: 'too-many-deletes',
            message: `The plan deletes ${(0,core/* formatPercent */.l9)(share)} of the declared resources of kind ${kind}; max-delete-share permits ${(0,core/* formatPercent */.l9)(maxDeleteShare)}.`,
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

// EXTERNAL MODULE: ./packages/infra/lint/index.ts + 4 modules
var lint = __webpack_require__(38610);
// EXTERNAL MODULE: ./packages/infra/make-plan.ts
var make_plan = __webpack_require__(38317);
// EXTERNAL MODULE: ./packages/infra/open-platform.ts
var open_platform = __webpack_require__(54047);
// EXTERNAL MODULE: ./packages/infra/plan-words.ts
var plan_words = __webpack_require__(36448);
// EXTERNAL MODULE: ./packages/infra/probe.ts
var probe = __webpack_require__(41545);
// EXTERNAL MODULE: ./packages/infra/resource-kind.ts
var resource_kind = __webpack_require__(49598);
;// CONCATENATED MODULE: ./packages/infra/run-rollback.ts





/** Undoes an earlier deployment, in the reverse order of its changes. Without `apply` it only says what would be undone. */
async function runRollback(wanted, apply, log, platform, ports) {
    const found = chosenDeployment(await log.all(), wanted);
    const changes = found.changes.toReversed();
    const body = {
        partial: false,
        kpis: [],
        checks: [],
        artifacts: [],
        subject: {},
    };
    if (!apply) {
        const summary = `Nothing was changed: apply is not set. ${(0,core/* counted */.hS)(changes.length, 'change')} of deployment ${found.id} would be undone.`;
        return { ...body, status: 'passed', summary, findings: [], notes: changes.map(describeChange) };
    }
    const notes = [];
    const problems = [];
    for (const change of changes) {
        ports.log.info(`undo ${change.kind}/${change.name}`);
        try {
            notes.push(...(await undo(change, platform)));
        }
        catch (error) {
            problems.push(run_rollback_problemOf(error, change));
        }
    }
    if (problems.length === 0)
        await log.end(found.id, 'rolled-back');
    const undone = (0,core/* counted */.hS)(changes.length - problems.length, 'change');
    return {
        ...body,
        status: problems.length === 0 ? 'passed' : 'error',
        summary: `${undone} of deployment ${found.id} undone${problems.length === 0 ? '.' : `, ${problems.length} not.`}`,
        findings: problems.map((problem) => (0,findings/* findingOf */.h)(problem, 'error')),
        notes,
    };
}
async function undo({ kind, name, action, fields, reversibility, before }, platform) {
    const known = kinds/* kinds */.E.find((each) => each.name === kind);
    if (known === undefined)
        throw new Error(`There is no kind ${kind}.`);
    if (platform[known.service] === undefined) {
        throw new core/* BadInputError */.Ys({
            code: 'no-service',
            message: `${kind}/${name} cannot be undone: no input names its service (${known.service}).`,
        });
    }
    const difference = { ...resource_kind/* unchanged */.C, action, fields, reversibility: { level: reversibility } };
    const { left } = await known.undo(name, before, difference, platform);
    return left;
}
function describeChange({ kind, name, action, fields }) {
    const what = action === 'update' ? `set back ${fields.map(({ path }) => path).join(', ')}` : `take back its ${action}`;
    return `${kind}/${name}: ${what}.`;
}
function run_rollback_problemOf(error, { kind, name }) {
    const [problem] = error instanceof core/* UnreachableError */.Jk ? [error.problem] : error instanceof core/* BadInputError */.Ys ? error.problems : [];
    if (problem === undefined)
        throw error;
    return { ...problem, message: `${kind}/${name} could not be undone: ${problem.message}` };
}

;// CONCATENATED MODULE: ./packages/infra/saved-plan.ts


/**
 * The plan of an earlier step: a plan file, or a report that holds one.
 * @throws BadInputError when the file is neither.
 */
async function readSavedPlan(file, { files }) {
    const parsed = (0,core/* parseDocument */.Tp)(await files.readText(file), files.placePath(file));
    if (!parsed.ok)
        throw new core/* BadInputError */.Ys(parsed.problems);
    const plan = schemas/* union */.KCZ([core/* planSchema */.Fu, schemas/* looseObject */._H3({ plan: core/* planSchema */.Fu }).transform((report) => report.plan)]);
    const read = plan.safeParse(parsed.document.value);
    if (read.success)
        return read.data;
    throw new core/* BadInputError */.Ys({
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
    const before = new Map((0,core/* pendingChanges */.gL)(agreed).map((change) => [change.id, change]));
    const after = new Map((0,core/* pendingChanges */.gL)(now).map((change) => [change.id, change]));
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
    if (saved === null || now === null || !saved.includes(core/* redacted */.pc))
        return false;
    const parts = saved.split(core/* redacted */.pc).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's').test(now);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/kafka/index.ts + 36 modules
var kafka = __webpack_require__(88112);
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
        const withinMs = within === undefined ? defaultWithinMs : (0,core/* parseDuration */.E9)(within);
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
async function takeBaselines(topics, kafka, connection, ports) {
    const baselines = new Map();
    const existing = await kafka.topics([...new Set(topics)]);
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
            problems.push(verify_problemOf(error, verification));
        }
    }
    return { checks, problems };
    async function verify(verification) {
        const arrived = await awaitRecords(verification, baselines.get(verification.topic), connection, ports);
        checks.push(arrivalCheck(verification, arrived));
        if (arrived < verification.records) {
            problems.push({
                code: 'verification-no-records',
                message: `Topic "${verification.topic}": ${(0,core/* counted */.hS)(arrived, 'new record')} within ${(0,core/* formatDuration */.a3)(verification.withinMs)}, ${verification.records} expected.`,
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
/** A proof that could not be made is none. @throws what is a bug of ours, and the reason of an abort. */
function verify_problemOf(error, { topic, place }) {
    const [problem] = error instanceof core/* BadInputError */.Ys ? error.problems : error instanceof core/* UnreachableError */.Jk ? [error.problem] : [];
    if (problem === undefined)
        throw error;
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
            (0,kafka/* visitRecords */.OZ)(chunk, () => {
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
    return (0,kafka/* openWindow */.D1)(connection, topic, window, { signal: ports.signal, now: ports.clock.now() });
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
        threshold: `${(0,core/* counted */.hS)(records, 'record')} within ${(0,core/* formatDuration */.a3)(withinMs)}`,
        measured: (0,core/* counted */.hS)(arrived, 'record'),
        causes: [],
        examples: [],
    };
}
/** The quality check of the records that have come since the baseline. */
async function holdAgainst(contract, { topic, format }, baseline, inputs, ports) {
    const { qualityCheck } = await Promise.all(/* import() */[__webpack_require__.e(895), __webpack_require__.e(200), __webpack_require__.e(466), __webpack_require__.e(617), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 31302));
    const text = (value) => ({ text: value, source: `verify of ${topic}` });
    const ranges = [...(baseline?.positions ?? [])].map(([partition, position]) => `${partition}:${position}-`);
    const parsed = (0,core/* parseInputs */.TL)(qualityCheck.inputs, {
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
async function runDeploy(inputs, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const isSelected = (0,selection/* selection */.r)(inputs.kinds, inputs.names);
        const state = await (0,read/* readDesiredState */.g)(inputs.manifest, inputs.environment, ports);
        if (state.unset.length > 0)
            throw new core/* BadInputError */.Ys(state.unset);
        const lints = await (0,lint/* lint */.u)(state, isSelected, ports.files);
        const patience = {
            startMs: inputs['start-timeout'],
            settleMs: inputs['settle-time'],
            restarts: inputs.restarts,
        };
        const open = __addDisposableResource(env_1, await (0,open_platform/* openPlatform */.W)(inputs, state, patience, ports), true);
        if (open.targets.length === 0)
            throw new core/* BadInputError */.Ys(noService);
        const clusterId = open.targets.find(({ clusterId: id }) => id !== undefined)?.clusterId ?? 'unknown';
        const log = ports.state === undefined ? undefined : deploymentLog(ports.state, clusterId, state.environment);
        if (inputs.rollback !== undefined) {
            if (log === undefined)
                throw new core/* BadInputError */.Ys(noState);
            // Awaited here: returning the promise would close the connections before it is done.
            return await runRollback(inputs.rollback, inputs.apply, log, open.platform, ports);
        }
        const made = await (0,make_plan/* makePlan */.C)(state, open.platform, open.targets, isSelected);
        const saved = inputs.plan === undefined ? undefined : await readSavedPlan(inputs.plan, ports);
        const { verifications, problems: unverifiable } = verificationsOf(state, isSelected);
        const objections = [
            ...unverifiable,
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
        const notes = made.unplanned.length === 0 ? [] : [`Left out, since no input names their service: ${made.unplanned.join(', ')}.`];
        const body = {
            partial: false,
            kpis: [],
            checks: [],
            findings: objections.map((problem) => (0,findings/* findingOf */.h)(problem, 'error')),
            notes,
            plan: made.plan,
            artifacts: [],
            subject: { files: [state.file] },
        };
        if (objections.length > 0) {
            const what = (0,core/* counted */.hS)(objections.length, 'reason');
            return { ...body, status: 'failed', summary: `Nothing was changed, for ${what}. ${(0,plan_words/* describePlan */.d)(made.plan)}` };
        }
        const pending = (0,core/* pendingChanges */.gL)(made.plan);
        if (pending.length === 0)
            return { ...body, status: 'passed', summary: 'Everything is as declared; nothing was changed.' };
        if (!inputs.apply) {
            return { ...body, status: 'passed', summary: `Nothing was changed: apply is not set. ${(0,plan_words/* describePlan */.d)(made.plan)}` };
        }
        const interrupted = (await log?.all())?.filter(({ status }) => status === 'running') ?? [];
        notes.push(...interrupted.map(({ id }) => `Deployment ${id} was cut short; this run goes on from what it left.`));
        const startedAt = ports.clock.now();
        const id = deploymentId(startedAt);
        await log?.begin(id, startedAt, made.planned.filter(({ change }) => change.action !== 'none'));
        for (const each of interrupted)
            await log?.end(each.id, 'failed');
        const outcome = await carryOut(made, open, verifications, inputs, ports);
        await log?.end(id, outcome.status === 'passed'
            ? 'done'
            : inputs['on-failure'] === 'rollback' && !outcome.partial
                ? 'rolled-back'
                : 'failed');
        if (log !== undefined)
            body.artifacts.push({ kind: 'deployment', path: id });
        return { ...body, ...outcome, notes: [...notes, ...outcome.notes] };
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
async function carryOut(made, { platform, connection }, verifications, inputs, ports) {
    const flows = connection === undefined ? [] : verifications;
    const baselines = connection === undefined || platform.kafka === undefined
        ? new Map()
        : await takeBaselines(flows.map(({ topic }) => topic), platform.kafka, connection, ports);
    const total = (0,core/* pendingChanges */.gL)(made.plan).length;
    let begun = 0;
    const executed = await executePlan(made.planned, inputs.parallel, ports.signal, async ({ change }) => {
        begun += 1;
        ports.log.info(`${change.action} ${change.id}`);
        ports.progress.update({ label: change.id, done: begun - 1, total, unit: 'changes' });
    });
    ports.progress.clear();
    const verified = executed.failures.length > 0 || ports.signal.aborted || connection === undefined
        ? { checks: [], problems: [] }
        : await verifyFlow(flows, baselines, connection, inputs, ports);
    const failures = [...executed.failures, ...verified.problems];
    const checks = [...verified.checks];
    if (failures.length === 0 && !ports.signal.aborted) {
        const plan = withOutcomes(made.plan, executed.outcomes);
        const proof = flows.length === 0 ? '' : ' New records arrived and were sound.';
        const summary = `${(0,core/* counted */.hS)(total, 'change')} carried out.${proof}`;
        return { status: 'passed', partial: false, summary, plan, checks, findings: [], notes: [] };
    }
    const undone = inputs['on-failure'] === 'rollback' && !ports.signal.aborted ? await rollBack(executed.begun, platform) : undefined;
    return { ...failedOutcome(made.plan, { ...executed, failures }, undone, ports.signal.aborted), checks };
}
function failedOutcome(plan, executed, undone, aborted) {
    const failures = [...executed.failures, ...(undone?.failures ?? [])];
    const [first] = executed.failures;
    const back = undone === undefined
        ? `${(0,core/* counted */.hS)(executed.begun.length, 'change')} begun and kept as ${executed.begun.length === 1 ? 'it is' : 'they are'}.`
        : undone.failures.length > 0
            ? 'Not everything could be undone.'
            : undone.left.length > 0
                ? 'What could be undone was undone.'
                : 'Everything this run had changed was undone.';
    return {
        status: aborted || failures.some(({ code }) => !failedByDeployed.has(code)) ? 'error' : 'failed',
        partial: aborted,
        summary: `${first?.message ?? 'Stopped.'} ${back}`,
        plan: withOutcomes(plan, new Map([...executed.outcomes, ...(undone?.outcomes ?? [])])),
        findings: failures.map((problem) => (0,findings/* findingOf */.h)(problem, 'error')),
        notes: [...(undone?.left ?? [])],
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
function withOutcomes(plan, outcomes) {
    return {
        ...plan,
        changes: plan.changes.map((change) => {
            const outcome = outcomes.get(change.id);
            return outcome === undefined ? change : { ...change, outcome };
        }),
    };
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


/***/ })

};
