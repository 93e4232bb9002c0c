export const id = 6712;
export const ids = [6712];
export const modules = {

/***/ 20693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13400);

/**
 * @throws UnreachableError when there is no token or no repository, or GitHub refuses; `permission` is what the job lacks
 * then, as `issues: write`.
 */
function githubApi({ apiUrl, repository: own }, { token, repository = own, permission }, courier) {
    if (token === undefined || token === '') {
        throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__/* .undelivered */ .oQ)('delivery-refused', 'GitHub cannot be written to: github-token is empty.', 'Give github-token.');
    }
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
        const help = 'Give repository: owner/name in the settings of the channel.';
        throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__/* .undelivered */ .oQ)('delivery-refused', 'There is no repository to write to outside a workflow.', help);
    }
    const request = async (method, path, body) => {
        const answer = await courier.request({
            method,
            url: `${apiUrl}${path}`,
            headers: () => ({
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${token}`,
                'x-github-api-version': '2022-11-28',
            }),
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const { status } = answer;
        if (status === 401)
            throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__/* .undelivered */ .oQ)('delivery-refused', 'GitHub answered 401.', 'github-token is not valid.');
        if (status === 403 || (status === 404 && method !== 'GET')) {
            const help = `Add "permissions: ${permission}" to the job.`;
            throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_0__/* .undelivered */ .oQ)('delivery-refused', `GitHub does not let this token write (HTTP ${status}).`, help);
        }
        return answer;
    };
    return {
        repository: `/repos/${repository}`,
        get: (path) => request('GET', path),
        write: (method, path, body) => request(method, path, body),
    };
}


/***/ }),

/***/ 76712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGitHubStatus: () => (/* binding */ openGitHubStatus)
/* harmony export */ });
/* unused harmony export commitStatus */
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21598);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10162);
/* harmony import */ var _delivery_courier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13400);
/* harmony import */ var _message_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43516);
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20693);




function commitStatus(message, context) {
    const { brief, links } = (0,_message_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outlineOf */ .W4)(message);
    const [link] = links;
    const isError = message.parts.some(({ status }) => status === 'error');
    return {
        state: message.kind === 'trouble' ? (isError ? 'error' : 'failure') : 'success',
        description: (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(brief), 140),
        context,
        ...(link === undefined ? {} : { target_url: link.url }),
    };
}
function openGitHubStatus({ context = 'kafka-dataops' }, run) {
    return {
        targets: [],
        render: (message) => ({ kind: 'json', value: commitStatus(message, context) }),
        async send(message, courier) {
            if (message.kind === 'notice')
                return { detail: 'A message without a result is no status.', delivered: false };
            const { commit } = run.context;
            const github = (0,_github_api_js__WEBPACK_IMPORTED_MODULE_3__/* .githubApi */ .M)(run.context, { token: run.githubToken, permission: 'statuses: write' }, courier);
            if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) {
                throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_4__/* .undelivered */ .oQ)('delivery-refused', 'There is no commit to set a status on.', 'Run this in a workflow.');
            }
            const status = commitStatus(message, context);
            const answer = await github.write('POST', `${github.repository}/statuses/${commit}`, { ...status });
            if (answer.status !== 201)
                throw (0,_delivery_courier_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x5)('GitHub', answer, 'Check that the commit is in this repository.');
            return { detail: `Set the status ${context} to ${status.state}.`, delivered: true };
        },
    };
}


/***/ })

};
