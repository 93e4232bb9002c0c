export const id = 99;
export const ids = [99];
export const modules = {

/***/ 40099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runChoose: () => (/* binding */ runChoose)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90425);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33142);
/* harmony import */ var _stage_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22807);



/**
 * Which stages run, and on which condition.
 * @throws BadInputError naming a stage that does not exist, or one that is to continue but does not run.
 */
async function runChoose(inputs, ports) {
    const problems = [...unknownStages('stages', inputs.stages), ...unknownStages('continue', inputs.continue)];
    if (inputs.stages.length === 0)
        problems.push(noStage);
    if (problems.length > 0)
        throw new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys(problems);
    const stages = _stage_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stageNames */ .h.map((name) => stageOf(name, inputs));
    const chosen = stages.filter(({ status }) => status === 'pending').map(({ name }) => name);
    return {
        status: 'passed',
        partial: false,
        summary: `To run: ${chosen.join(', ')}.`,
        kpis: [],
        checks: [],
        findings: [],
        notes: [],
        artifacts: [{ kind: 'folder', path: reportFolder(ports) }],
        stages,
        subject: {},
    };
}
function stageOf(name, inputs) {
    if (!inputs.stages.includes(name))
        return { name, status: 'skipped', summary: 'not chosen' };
    const always = name === _stage_names_js__WEBPACK_IMPORTED_MODULE_2__/* .alwaysRuns */ .Y || inputs.continue.includes(name);
    return {
        name,
        status: 'pending',
        condition: always ? 'always' : 'unless-failed',
        summary: always ? 'runs whatever the stages before it come to' : 'runs when no stage before it has failed',
    };
}
function unknownStages(input, names) {
    return names
        .filter((name) => !_stage_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stageNames */ .h.some((known) => known === name))
        .map((name) => ({
        code: 'unknown-stage',
        message: `input ${input} names ${JSON.stringify(name)}, which is no stage.${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(name, _stage_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stageNames */ .h)}`,
        help: `Stages are ${_stage_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stageNames */ .h.join(', ')}.`,
    }));
}
const noStage = {
    code: 'no-stage',
    message: 'input stages names no stage.',
    help: `Name at least one of ${_stage_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stageNames */ .h.join(', ')}, or leave the input away.`,
};
/** Of this use of the pipeline alone: a second one in the same job must not find the reports of the first. */
function reportFolder({ environment, clock }) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().join(environment.get('RUNNER_TEMP') ?? '.', 'kafka-dataops', `pipeline-${clock.now().toString(36)}`);
}


/***/ })

};
