export const id = 912;
export const ids = [912];
export const modules = {

/***/ 80912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDeploy: () => (/* binding */ runDeploy)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 55 modules
var core = __webpack_require__(40515);
// EXTERNAL MODULE: ./packages/infra/desired/read.ts + 1 modules
var read = __webpack_require__(21806);
// EXTERNAL MODULE: ./packages/infra/kinds.ts + 16 modules
var kinds = __webpack_require__(76929);
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

// EXTERNAL MODULE: ./packages/infra/lint/index.ts + 5 modules
var lint = __webpack_require__(79904);
// EXTERNAL MODULE: ./packages/infra/make-plan.ts
var make_plan = __webpack_require__(38317);
// EXTERNAL MODULE: ./packages/infra/open-platform.ts
var open_platform = __webpack_require__(54047);
// EXTERNAL MODULE: ./packages/infra/plan-words.ts
var plan_words = __webpack_require__(36448);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
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
        const made = await (0,make_plan/* makePlan */.C)(state, open.platform, open.targets, isSelected);
        const saved = inputs.plan === undefined ? undefined : await readSavedPlan(inputs.plan, ports);
        const objections = [
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
        return { ...body, ...(await carryOut(made, open, inputs, ports)) };
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
async function carryOut(made, { platform }, inputs, ports) {
    const total = (0,core/* pendingChanges */.gL)(made.plan).length;
    let begun = 0;
    const executed = await executePlan(made.planned, inputs.parallel, ports.signal, async ({ change }) => {
        begun += 1;
        ports.log.info(`${change.action} ${change.id}`);
        ports.progress.update({ label: change.id, done: begun - 1, total, unit: 'changes' });
    });
    ports.progress.clear();
    if (executed.failures.length === 0 && !ports.signal.aborted) {
        const plan = withOutcomes(made.plan, executed.outcomes);
        const summary = `${(0,core/* counted */.hS)(total, 'change')} carried out.`;
        return { status: 'passed', partial: false, summary, plan, findings: [], notes: [] };
    }
    const undone = inputs.rollback && !ports.signal.aborted ? await rollBack(executed.begun, platform) : undefined;
    return failedOutcome(made.plan, executed, undone, ports.signal.aborted);
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
const noService = {
    code: 'no-service',
    message: 'No input and no manifest key names a service to deploy to.',
    help: 'Give bootstrap-servers, connect-url or schema-registry-url.',
};


/***/ })

};
