export const id = 793;
export const ids = [793];
export const modules = {

/***/ 90793:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runValidate: () => (/* binding */ runValidate)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38089);
/* harmony import */ var _desired_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21806);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25365);
/* harmony import */ var _lint_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38610);
/* harmony import */ var _make_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38317);
/* harmony import */ var _open_platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54047);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36448);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41545);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27409);
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









const patience = { startMs: 0, settleMs: 0, restarts: 0 };
/** The operation infra-validate; see operations.ts for its inputs. */
async function runValidate(inputs, ports) {
    const isSelected = (0,_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selection */ .r)(inputs.kinds, inputs.names);
    const state = await (0,_desired_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readDesiredState */ .g)(inputs.manifest, inputs.environment, ports);
    const findings = [
        ...(await (0,_lint_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lint */ .u)(state, isSelected, ports.files)),
        ...state.unset.map((problem) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .h)(problem, 'warning')),
    ];
    const notes = [];
    const plans = !inputs.offline && namesService(inputs);
    let plan;
    if (plans) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const open = __addDisposableResource(env_1, await (0,_open_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .openPlatform */ .W)(inputs, state, patience, ports), true);
            const made = await (0,_make_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .makePlan */ .C)(state, open.platform, open.targets, isSelected);
            plan = made.plan;
            findings.push(...made.blockers.map((problem) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .h)(problem, 'error')));
            findings.push(...(await made.check()).map((problem) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .h)(problem, 'error')));
            findings.push(...(await (0,_probe_js__WEBPACK_IMPORTED_MODULE_7__/* .probeSources */ .Z)(state, isSelected, ports)).map((problem) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .h)(problem, 'error')));
            findings.push(...changeFindings(plan, inputs['fail-on-drift']));
            if (made.unplanned.length > 0) {
                notes.push(`Not planned, since no input names their service: ${made.unplanned.join(', ')}.`);
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
    else {
        notes.push('Only linted: no service was asked.');
    }
    const artifacts = [];
    const file = inputs['plan-file'];
    if (file !== undefined) {
        if (plan === undefined) {
            throw new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys({
                code: 'plan-without-service',
                message: 'plan-file is given, but no service was asked, so there is no plan.',
                help: 'Give bootstrap-servers, connect-url or schema-registry-url, and leave offline out.',
            });
        }
        await ports.files.writeText(file, `${JSON.stringify(plan, null, 2)}\n`);
        artifacts.push({ kind: 'plan', path: file });
    }
    const status = (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(findings, inputs['fail-on']);
    const files = [
        ...new Set([state.file, ...findings.flatMap(({ place }) => (place === undefined ? [] : [place.file]))]),
    ];
    return {
        status,
        partial: false,
        summary: summaryOf(findings, plan),
        kpis: [],
        checks: [],
        findings: sorted(findings),
        notes,
        ...(plan === undefined ? {} : { plan }),
        artifacts,
        subject: { files },
    };
}
function namesService(inputs) {
    return [inputs['bootstrap-servers'], inputs['connect-url'], inputs['schema-registry-url']].some((input) => input !== undefined);
}
/** High-risk changes are warnings on the line of the resource; drift is an error where it should not be. */
function changeFindings(plan, failOnDrift) {
    return (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .pendingChanges */ .gL)(plan).flatMap((change) => {
        const drift = failOnDrift
            ? [
                (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .h)({ code: 'drift', message: `${change.id} is not as declared: ${fieldNames(change)}.`, ...at(change) }, 'error'),
            ]
            : [];
        const risk = change.risk.level === 'high'
            ? [
                (0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .h)({
                    code: 'high-risk-change',
                    message: `${verbs[change.action]} ${change.id} is of high risk: ${change.risk.reasons.join(' ')}`,
                    ...at(change),
                    help: `deploy-connectors carries it out only with allow-risk: ${change.id}.`,
                }, 'warning'),
            ]
            : [];
        return [...drift, ...risk];
    });
}
const verbs = { create: 'Creating', update: 'Changing', delete: 'Deleting', replace: 'Replacing', none: '' };
function at({ place }) {
    return place === undefined ? {} : { place };
}
function fieldNames({ action, fields }) {
    if (action === 'create')
        return 'it is not there';
    if (action === 'delete')
        return 'it is still there';
    return `${fields.map(({ path }) => path).join(', ')} ${fields.length === 1 ? 'differs' : 'differ'}`;
}
function sorted(findings) {
    const rank = { error: 0, warning: 1, info: 2 };
    return findings.toSorted((left, right) => rank[left.severity] - rank[right.severity]);
}
function summaryOf(findings, plan) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.filter(({ severity }) => severity === 'warning').length;
    const found = errors + warnings === 0
        ? 'Desired state is sound'
        : `Desired state has ${[errors > 0 ? (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(errors, 'error') : '', warnings > 0 ? (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning') : ''].filter((part) => part !== '').join(' and ')}`;
    return plan === undefined ? `${found}.` : `${found}. ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_6__/* .describePlan */ .d)(plan)}`;
}


/***/ })

};
