export const id = 9754;
export const ids = [9754];
export const modules = {

/***/ 44621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fetchReason)
/* harmony export */ });
/** Why a fetch got no answer, in words; Node hides it in the causes of a TypeError that says only "fetch failed". */
function fetchReason(error) {
    const code = codeOf(error);
    return reasons[code] ?? (code.startsWith('ERR_SSL') || code === 'EPROTO' ? noTls : undefined) ?? deepestMessage(error);
}
const noTls = 'it does not speak TLS there; is http:// meant?';
const untrusted = 'its TLS certificate is signed by an authority that is not trusted here; NODE_EXTRA_CA_CERTS can name it';
const reasons = {
    ENOTFOUND: 'its name does not resolve',
    EAI_AGAIN: 'its name cannot be resolved now',
    ECONNREFUSED: 'nothing listens on that port',
    ECONNRESET: 'the connection was cut',
    UND_ERR_SOCKET: 'the connection was cut, as by a port that wants https://',
    EHOSTUNREACH: 'there is no route to it',
    ENETUNREACH: 'there is no route to it',
    ETIMEDOUT: 'it does not answer',
    UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
    UND_ERR_HEADERS_TIMEOUT: 'it does not answer',
    TimeoutError: 'it does not answer',
    CERT_HAS_EXPIRED: 'its TLS certificate has expired',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host',
    DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
    SELF_SIGNED_CERT_IN_CHAIN: untrusted,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
    UNABLE_TO_GET_ISSUER_CERT: untrusted,
};
function codeOf(error) {
    for (const cause of causesOf(error)) {
        if ('code' in cause && typeof cause.code === 'string')
            return cause.code;
        if (cause.name === 'TimeoutError')
            return cause.name;
    }
    return '';
}
function deepestMessage(error) {
    return causesOf(error).at(-1)?.message ?? String(error);
}
/** The error and what caused it, outermost first; of several attempts (as of IPv6 and IPv4) the first. */
function causesOf(error) {
    const causes = [];
    let current = error;
    while (current instanceof Error && causes.length < 10) {
        causes.push(current);
        current = current instanceof AggregateError ? current.errors[0] : current.cause;
    }
    return causes;
}


/***/ }),

/***/ 72360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ httpServiceSettings),
/* harmony export */   b: () => (/* binding */ authorizationHeader)
/* harmony export */ });
/* harmony import */ var _allowed_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6274);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);


/**
 * The service that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
function httpServiceSettings(name, inputs, ports) {
    if (inputs.url === undefined) {
        const problems = loginWithoutUrl(name, inputs);
        if (problems.length > 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys(problems);
        return undefined;
    }
    const url = parseUrl(name, inputs.url, ports);
    const problems = [...contradictions(name, inputs, url), ...(0,_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .allowedHostProblems */ .Xv)(inputs.allowedHosts)];
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys(problems);
    const auth = authOf(inputs, url);
    if (auth.kind !== 'none') {
        const problem = (0,_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .disallowedHostProblem */ .cQ)((0,_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOfUrl */ .C7)(url), inputs.allowedHosts, `The ${name.title} login`);
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys(problem);
    }
    return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}`, auth };
}
/** The Authorization header of a login, none without one. What a header makes of a password is masked too. */
function authorizationHeader(auth, maskSecret) {
    switch (auth.kind) {
        case 'none':
            return {};
        case 'bearer':
            return { authorization: `Bearer ${auth.token}` };
        case 'basic': {
            const pair = Buffer.from(`${auth.username}:${auth.password}`).toString('base64');
            maskSecret?.(pair);
            return { authorization: `Basic ${pair}` };
        }
    }
}
function loginWithoutUrl(name, inputs) {
    return ['username', 'password', 'token']
        .filter((input) => inputs[input] !== undefined)
        .map((input) => contradiction(name, `${name.prefix}-${input} is given, but ${name.prefix}-url is not.`, `Give the ${name.title.split(' ').at(-1)} URL too.`));
}
/** @throws BadInputError; the text is not shown, since it may hold a login. */
function parseUrl({ prefix }, text, { maskSecret }) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && url.password !== '') {
        maskSecret(url.password);
        maskSecret(decodeURIComponent(url.password));
    }
    const reason = urlFault(text, url);
    if (url !== undefined && reason === undefined)
        return url;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys({
        code: 'malformed-input',
        message: `${prefix}-url ${reason}: expected one http or https URL, as https://${prefix.split('-').at(-1)}.example.com/base/path.`,
    });
}
function urlFault(text, url) {
    if (/,\s*https?:/.test(text))
        return 'holds more than one URL';
    if (url === undefined)
        return /^[a-z]+:\/\//i.test(text) ? 'is no URL' : 'does not begin with https:// or http://';
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        return `has the protocol ${url.protocol}`;
    if (url.search !== '' || url.hash !== '')
        return 'has a query or a fragment';
    return undefined;
}
function contradictions(name, inputs, url) {
    const { username, password, token } = inputs;
    const { prefix } = name;
    const problems = [];
    const hasLogin = username !== undefined || password !== undefined;
    if (token !== undefined && hasLogin) {
        problems.push(contradiction(name, `${prefix}-token and a user name or password are both given.`, 'Give only one.'));
    }
    if (username !== undefined && password === undefined) {
        const message = `${prefix}-username is given, but ${prefix}-password is not.`;
        problems.push(contradiction(name, message, name.loginHelp));
    }
    if (username === undefined && password !== undefined) {
        const message = `${prefix}-password is given, but ${prefix}-username is not.`;
        problems.push(contradiction(name, message, 'Give both.'));
    }
    if (url.username !== '' && (hasLogin || token !== undefined)) {
        const message = `${prefix}-url holds a login, and another one is given beside it.`;
        problems.push(contradiction(name, message, 'Take the login out of the URL.'));
    }
    return problems;
}
function contradiction({ contradictionCode }, message, help) {
    return { code: contradictionCode, message, help };
}
function authOf({ username, password, token }, url) {
    if (token !== undefined)
        return { kind: 'bearer', token };
    if (username !== undefined && password !== undefined)
        return { kind: 'basic', username, password };
    if (url.username === '')
        return { kind: 'none' };
    return { kind: 'basic', username: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
}


/***/ }),

/***/ 75713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ withInputPrefix)
/* harmony export */ });
const shared = /(?<![\w-])(oauth-(?:token-url|client-id|client-secret|scope)|ssl-(?:ca|cert|key))(?![\w-])/g;
/** A problem of inputs that several services have, with the names that they have at one of them. */
function withInputPrefix(problem, prefix) {
    if (prefix === '')
        return problem;
    const named = (text) => text.replace(shared, (name) => prefix + name);
    return {
        ...problem,
        message: named(problem.message),
        ...(problem.help === undefined ? {} : { help: named(problem.help) }),
    };
}


/***/ }),

/***/ 64670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ jsonRequest),
/* harmony export */   u: () => (/* binding */ jsonAsk)
/* harmony export */ });
/* unused harmony export errorOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90425);
/* harmony import */ var _fetch_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44621);
/* harmony import */ var _http_service_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72360);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14066);




/**
 * Requests to one service, again where that may help, as long as it asks to wait (Retry-After). Redirects are not followed:
 * they would carry the login to another place.
 * @throws UnreachableError (of the answered function) with the service's codes; the signal's reason when it aborts.
 */
function jsonRequest(service, connection) {
    const { signal, retryTimer = _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .wallTimer */ .WH } = connection;
    const policy = connection.retryPolicy ?? service.retryPolicy ?? _retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur;
    const headers = {
        accept: service.mediaType === undefined ? 'application/json' : `${service.mediaType}, application/json`,
        ...connection.headers,
        ...(0,_http_service_js__WEBPACK_IMPORTED_MODULE_1__/* .authorizationHeader */ .b)(connection.auth, connection.maskSecret),
    };
    return (call) => {
        const url = new URL(`${connection.url}${call.path}`);
        for (const [name, values] of Object.entries(call.query ?? {})) {
            for (const value of [values].flat())
                url.searchParams.append(name, value);
        }
        const attempt = async () => send(service, connection, call, url, await withToken(headers, connection));
        return (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(attempt, policy, retryTimer, signal);
    };
}
/**
 * Answers in the forms that they are asked for.
 * @param unexpected what to throw for an answer in another form
 * @param isOfService whether a 404 is the service's own; any is unless given
 */
function jsonAsk(request, unexpected, isOfService = () => true) {
    return async (call, form) => {
        const answer = await request({ ...call, answers: [...(call.answers ?? []), 404] });
        if (answer.status === 404) {
            if (isOfService(answer))
                return undefined;
            throw unexpected(call);
        }
        const parsed = form.safeParse(answer.body);
        if (parsed.success)
            return parsed.data;
        throw unexpected(call, parsed.error);
    };
}
async function withToken(headers, { token }) {
    return token === undefined ? headers : { ...headers, authorization: `Bearer ${await token()}` };
}
async function send(service, connection, call, url, headers) {
    const { fetch, signal, timeoutMs = service.timeoutMs } = connection;
    const login = connection.token === undefined ? connection.auth.kind : 'bearer';
    let response;
    let text;
    try {
        response = await fetch(url, {
            method: call.method,
            headers: call.body === undefined ? headers : { ...headers, 'content-type': service.mediaType ?? 'application/json' },
            redirect: 'manual',
            signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
            ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        });
        text = await response.text();
    }
    catch (cause) {
        signal.throwIfAborted();
        return afterLostAnswer(call, unreachable(service, url, cause));
    }
    const answer = answerOf(response, text, url);
    const { status } = answer;
    if ((status >= 200 && status < 300) || call.answers?.includes(status) === true)
        return { kind: 'done', value: answer };
    if (status === 401 || status === 403)
        throw refused(service, url, answer, login);
    const judged = service.judge?.(answer, url);
    const error = new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk(judged?.problem ?? failure(service, url, call, answer));
    const outlook = judged?.outlook ?? defaultOutlook(status);
    if (outlook === 'final')
        throw error;
    const afterMs = (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterMs */ .Vs)(response.headers.get('retry-after'), Date.now());
    return outlook === 'uncertain' ? afterLostAnswer(call, error, afterMs) : again(error, afterMs);
}
function again(error, afterMs) {
    return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) };
}
function defaultOutlook(status) {
    if (status === 429)
        return 'passing';
    return (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassingStatus */ .Wj)(status) ? 'uncertain' : 'final';
}
async function afterLostAnswer(call, error, afterMs) {
    if (call.wasDone !== undefined && (await call.wasDone().catch(() => false))) {
        return { kind: 'done', value: { status: 200, body: undefined, message: '', code: 0, contentType: '' } };
    }
    return again(error, afterMs);
}
function answerOf({ status, headers }, text, url) {
    const body = parseBody(text);
    const contentType = headers.get('content-type')?.split(';')[0] ?? '';
    const answer = { status, body, ...errorOf(body), contentType };
    const location = headers.get('location');
    const isSentOn = status >= 300 && status < 400 && location !== null && URL.canParse(location, url.href);
    return isSentOn ? { ...answer, location: new URL(location, url) } : answer;
}
function parseBody(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Message and code of a failure in the four forms that Confluent's APIs have: {errors: [{status, title, detail}]},
 * {error: {code, message}}, {code, message} and {error_code, message}; the last is Kafka Connect's too.
 */
function errorOf(body) {
    const { error, errors, message, code, error_code: errorCode } = fieldsOf(body);
    if (Array.isArray(errors)) {
        const texts = errors.map(fieldsOf).map(({ detail, title }) => textOf(detail) || textOf(title));
        return { message: texts.filter((text) => text !== '').join(' '), code: numberOf(fieldsOf(errors[0]).status) };
    }
    const inner = fieldsOf(error);
    return {
        message: textOf(message) || textOf(inner.message),
        code: numberOf(errorCode) || numberOf(code) || numberOf(inner.code),
    };
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function numberOf(value) {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) ? number : 0;
}
function unreachable({ title, code, addressHelp }, url, cause) {
    const message = `${title} at ${url.origin} cannot be reached: ${(0,_fetch_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchReason */ .X)(cause)}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk({ code: `${code}-unreachable`, message, help: addressHelp }, { cause });
}
function refused({ title, code, loginHelp, basicLogin = 'the user name and password' }, url, { status, message }, login) {
    const given = { none: 'wants a login', basic: `refuses ${basicLogin}`, bearer: 'refuses the token' };
    const what = status === 403 ? `does not let this login use ${url.pathname}` : given[login];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk({
        code: `${code}-refused`,
        message: `${title} at ${url.origin} ${what} (HTTP ${status}${message === '' ? '' : `: ${message}`}).`,
        help: login === 'none' ? loginHelp.missing : loginHelp.refused,
    });
}
function failure({ title, code, addressHelp }, url, { method }, answer) {
    const { status, message, location } = answer;
    if (location !== undefined) {
        return {
            code: `${code}-unexpected-answer`,
            message: `${url.origin} sends requests on to ${location.origin}${location.pathname} (HTTP ${status}).`,
            help: `If that is ${title.replace(/^The /, 'the ')}, give its URL. ${addressHelp}`,
        };
    }
    if (status === 429) {
        return {
            code: `${code}-unreachable`,
            message: `${title} at ${url.origin} limits the rate of requests (HTTP 429 to ${method} ${url.pathname}).`,
            help: 'Try again later.',
        };
    }
    const says = message === '' ? `, without the form of ${title}` : `: ${message.replace(/\.$/, '')}`;
    return {
        code: status >= 500 && message === '' ? `${code}-unreachable` : `${code}-unexpected-answer`,
        message: `${title} at ${url.origin} answers HTTP ${status} to ${method} ${url.pathname}${says}.`,
        help: status >= 500 ? 'Try again; the log of the service says more.' : addressHelp,
    };
}


/***/ }),

/***/ 6385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ oauthTokenSource)
/* harmony export */ });
/* harmony import */ var _input_prefix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75713);
/* harmony import */ var _oauth_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85283);


/** The source of tokens that the inputs describe; absent when they are wrong. Answers every problem. */
function oauthTokenSource(inputs, login, ports) {
    const { inputPrefix, contradictionCode } = login;
    const problems = [];
    const add = (code, message, help) => {
        problems.push((0,_input_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .withInputPrefix */ .J)({ code, message, help }, inputPrefix));
    };
    const { clientId, clientSecret, scope } = inputs;
    if (inputs.tokenUrl.toLowerCase() === 'github') {
        if (clientId !== undefined || clientSecret !== undefined) {
            const message = 'oauth-token-url is "github", which needs neither oauth-client-id nor oauth-client-secret.';
            add(contradictionCode, message, 'Leave both out; oauth-scope is the audience of the token.');
        }
        if (ports.identityToken === undefined)
            problems.push((0,_input_prefix_js__WEBPACK_IMPORTED_MODULE_0__/* .withInputPrefix */ .J)(_oauth_token_js__WEBPACK_IMPORTED_MODULE_1__/* .noWorkflowProblem */ .Kh, inputPrefix));
        return { token: (0,_oauth_token_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowToken */ .hy)(scope, ports), problems };
    }
    const missing = [
        ...(clientId === undefined ? ['oauth-client-id'] : []),
        ...(clientSecret === undefined ? ['oauth-client-secret'] : []),
    ];
    if (missing.length > 0) {
        const message = `oauth-token-url is given without ${missing.join(' and ')}.`;
        add(contradictionCode, message, 'The client credentials grant needs both.');
    }
    const url = URL.canParse(inputs.tokenUrl) ? new URL(inputs.tokenUrl) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
        const message = 'oauth-token-url is not an http(s) address without a login in it, nor "github".';
        add('malformed-input', message, 'Give it as https://login.example.com/oauth2/token.');
        return { problems };
    }
    if (clientId === undefined || clientSecret === undefined)
        return { problems };
    const credentials = { url, clientId, clientSecret, inputPrefix, ...(scope === undefined ? {} : { scope }) };
    return { token: (0,_oauth_token_js__WEBPACK_IMPORTED_MODULE_1__/* .clientCredentialsToken */ .hG)(credentials, login.allowedHosts, ports), problems };
}


/***/ }),

/***/ 85283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ noWorkflowProblem),
/* harmony export */   f: () => (/* binding */ tokenClaims),
/* harmony export */   hG: () => (/* binding */ clientCredentialsToken),
/* harmony export */   hy: () => (/* binding */ workflowToken)
/* harmony export */ });
/* harmony import */ var _allowed_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6274);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90425);
/* harmony import */ var _fetch_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44621);
/* harmony import */ var _input_prefix_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75713);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14066);





const tokenTimeoutMs = 10_000;
/** Share of a token's life after which it is renewed, as the Java client does (sasl.login.refresh.window.factor). */
const renewalShare = 0.8;
/**
 * Tokens by the OAuth 2.0 client credentials grant (RFC 6749 section 4.4). The client authenticates with HTTP Basic,
 * which every server must support, and, if that is refused, once more in the body, which some are set up to want.
 * One token serves all connections until 80 % of its life have passed. Redirects are not followed: they would carry
 * the secret to another host.
 * @throws UnreachableError (of the answered function) when the endpoint cannot be reached or refuses; BadInputError
 *   when `allowed-hosts` does not permit it.
 */
function clientCredentialsToken(credentials, allowedHosts, ports) {
    return cached(ports, async () => {
        (0,_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAllowedHost */ .CL)((0,_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .targetOfUrl */ .C7)(credentials.url), allowedHosts, 'The OAuth client secret');
        const ask = (placement) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => requestToken(credentials, placement, ports), _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetryPolicy */ .ur, _retry_js__WEBPACK_IMPORTED_MODULE_1__/* .wallTimer */ .WH, ports.signal);
        let answer = await ask('basic');
        if (answer.status === 400 || answer.status === 401) {
            const again = await ask('body');
            if (again.status === 200)
                answer = again;
        }
        return readToken(answer, credentials, ports);
    });
}
/**
 * The workflow's own OpenID Connect token, with `scope` as its audience.
 * @throws BadInputError when there is no workflow to ask, or it lacks the permission `id-token: write`.
 */
function workflowToken(audience, ports) {
    const { identityToken } = ports;
    return cached(ports, async () => {
        if (identityToken === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BadInputError */ .Ys(noWorkflowProblem);
        const value = await identityToken(audience);
        ports.maskSecret(value);
        return { value, renewAt: renewalTime(value, undefined, ports.clock.now()) };
    });
}
const noWorkflowProblem = {
    code: 'oauth-no-workflow',
    message: 'oauth-token-url is "github", but this run is not inside a GitHub workflow.',
    help: 'Outside a workflow give a token endpoint with oauth-client-id and oauth-client-secret.',
};
function cached(ports, fetchToken) {
    let current;
    let pending;
    return async () => {
        if (current !== undefined && ports.clock.now() < current.renewAt)
            return current.value;
        pending ??= fetchToken().finally(() => {
            pending = undefined;
        });
        current = await pending;
        return current.value;
    };
}
async function requestToken(credentials, placement, ports) {
    const { url, clientId, clientSecret, scope } = credentials;
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    if (scope !== undefined)
        form.set('scope', scope);
    const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
    };
    if (placement === 'basic') {
        const pair = Buffer.from(`${formEncode(clientId)}:${formEncode(clientSecret)}`).toString('base64');
        ports.maskSecret(pair);
        headers.authorization = `Basic ${pair}`;
    }
    else {
        form.set('client_id', clientId);
        form.set('client_secret', clientSecret);
    }
    try {
        const response = await ports.fetch(url, {
            method: 'POST',
            headers,
            body: form.toString(),
            redirect: 'manual',
            signal: AbortSignal.any([ports.signal, AbortSignal.timeout(tokenTimeoutMs)]),
        });
        const { status } = response;
        const text = await response.text();
        if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingStatus */ .Wj)(status))
            return { kind: 'done', value: { status, text } };
        const afterMs = (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterMs */ .Vs)(response.headers.get('retry-after'), ports.clock.now());
        const error = new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk(refusalProblem(credentials, status, parseObject(text)));
        return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) };
    }
    catch (cause) {
        ports.signal.throwIfAborted();
        const problem = {
            code: 'oauth-token-unreachable',
            message: `The token endpoint ${endpointName(url)} cannot be reached: ${(0,_fetch_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchReason */ .X)(cause)}.`,
            help: 'Check oauth-token-url, and that this machine may connect there.',
        };
        return {
            kind: 'again',
            error: new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk((0,_input_prefix_js__WEBPACK_IMPORTED_MODULE_4__/* .withInputPrefix */ .J)(problem, credentials.inputPrefix ?? ''), { cause }),
        };
    }
}
/** RFC 6749 section 2.3.1 wants id and secret form-encoded before they are joined. */
function formEncode(text) {
    return new URLSearchParams([['', text]]).toString().slice(1);
}
function readToken(answer, credentials, ports) {
    const body = parseObject(answer.text);
    const value = body.access_token;
    if (answer.status === 200 && typeof value === 'string' && value !== '') {
        ports.maskSecret(value);
        const lifetime = Number(body.expires_in);
        return { value, renewAt: renewalTime(value, lifetime > 0 ? lifetime * 1_000 : undefined, ports.clock.now()) };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk(refusalProblem(credentials, answer.status, body));
}
/** From the answer's lifetime, else from the `exp` claim of the token if it is a JWT. */
function renewalTime(token, lifetimeMs, now) {
    const expiry = Number(tokenClaims(token).exp) * 1_000;
    const life = lifetimeMs ?? (expiry > now ? expiry - now : 0);
    return life === 0 ? 0 : now + life * renewalShare;
}
/** Claims of a JWT, unverified; empty for an opaque token. */
function tokenClaims(token) {
    return parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return value !== null && typeof value === 'object' ? value : {};
    }
    catch {
        return {};
    }
}
/** Without its query, which may hold a key. */
function endpointName(url) {
    return `${url.origin}${url.pathname}`;
}
function refusalProblem({ url, inputPrefix = '' }, status, body) {
    return (0,_input_prefix_js__WEBPACK_IMPORTED_MODULE_4__/* .withInputPrefix */ .J)(refusal(url, status, body), inputPrefix);
}
function refusal(url, status, body) {
    const reason = [body.error, body.error_description]
        .filter((part) => typeof part === 'string' && part !== '')
        .map((part) => part.slice(0, 300))
        .join(': ');
    const says = reason === '' ? '' : ` (${reason})`;
    const where = `The token endpoint ${endpointName(url)}`;
    if (status >= 300 && status < 400) {
        return {
            code: 'oauth-token-refused',
            message: `${where} answered with a redirect (HTTP ${status}), which is not followed with a client secret.`,
            help: 'Give the final address as oauth-token-url.',
        };
    }
    if (status === 200) {
        return {
            code: 'oauth-token-refused',
            message: `${where} answered without an access_token.`,
            help: 'Check that oauth-token-url is the token endpoint itself, as in the server’s openid-configuration.',
        };
    }
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassingStatus */ .Wj)(status)) {
        return {
            code: 'oauth-token-unreachable',
            message: `${where} failed with HTTP ${status}${says}.`,
            help: 'Try again, or ask whoever runs the identity provider.',
        };
    }
    return {
        code: 'oauth-token-refused',
        message: `${where} refused with HTTP ${status}${says}.`,
        help: status === 404
            ? 'Check the path of oauth-token-url.'
            : 'Check oauth-client-id, oauth-client-secret and oauth-scope.',
    };
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

/***/ 14066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   WH: () => (/* binding */ wallTimer),
/* harmony export */   Wj: () => (/* binding */ isPassingStatus),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
const defaultRetryPolicy = { attempts: 4, baseMs: 250, maxMs: 4_000, maxRequestedMs: 20_000 };
/** The machine's own time and chance. */
const wallTimer = {
    random: Math.random,
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal.addEventListener('abort', stop, { once: true });
    }),
};
/**
 * Calls until one attempt is done. Waits with full jitter between calls (exponential backoff as in Brooker, "Exponential
 * Backoff And Jitter", AWS Architecture Blog 2015), or as long as the service asked for.
 * @throws the last attempt's error when all are used up or the service asks for too long a wait; whatever `call` throws,
 * at once; the signal's reason when it aborts.
 */
async function retry(call, policy, timer, signal) {
    for (let number = 1;; number += 1) {
        signal.throwIfAborted();
        const attempt = await call();
        if (attempt.kind === 'done')
            return attempt.value;
        if (number >= policy.attempts || (attempt.afterMs ?? 0) > policy.maxRequestedMs)
            throw attempt.error;
        await timer.sleep(attempt.afterMs ?? jittered(number, policy, timer), signal);
    }
}
/** Between 0 and the bound of the wait after call `number`, in ms. */
function jittered(number, policy, timer) {
    return Math.round(timer.random() * Math.min(policy.maxMs, policy.baseMs * 2 ** (number - 1)));
}
/**
 * Milliseconds a Retry-After header asks to wait: seconds or an HTTP date (RFC 9110, 10.2.3). Undefined when it is
 * absent or neither; never negative. `now` is milliseconds since the epoch.
 */
function retryAfterMs(header, now) {
    if (header === null)
        return undefined;
    if (/^\s*\d+\s*$/.test(header))
        return Number(header) * 1_000;
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Whether an HTTP status says that the same request may succeed later: too many requests, or the server's trouble. */
function isPassingStatus(status) {
    return status === 429 || (status >= 500 && status !== 501 && status !== 505);
}


/***/ }),

/***/ 80995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf),
/* harmony export */   t: () => (/* binding */ readTlsInputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75713);


const certificateBlock = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
const keyBlock = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[\s\S]+?-----END (?:[A-Z]+ )*PRIVATE KEY-----/;
const conversionHelp = 'Give a PEM block (-----BEGIN ...) or the path of a PEM file. A Java keystore becomes one with ' +
    'keytool -importkeystore -deststoretype PKCS12 and openssl pkcs12.';
/**
 * The PEM texts of the `ssl-*` inputs, each given inline or as the path of a file, checked before anything connects:
 * certificates parse and are valid today, the key is readable and belongs to the certificate. Answers every problem,
 * with the inputs by their full names: `inputPrefix` is what they begin with.
 */
async function readTlsInputs(inputs, ports, inputPrefix = '') {
    const problems = [];
    const read = async (name) => {
        const given = inputs[name];
        if (given === undefined)
            return undefined;
        const pem = await readPem(name, given, ports);
        if (typeof pem === 'string')
            return pem;
        problems.push(pem);
        return undefined;
    };
    const ca = await read('ssl-ca');
    const cert = await read('ssl-cert');
    const key = await read('ssl-key');
    if (key !== undefined)
        maskKey(key, ports);
    const now = ports.clock.now();
    if (ca !== undefined)
        problems.push(...authorityProblems(ca, now));
    if (cert !== undefined || key !== undefined)
        problems.push(...identityProblems(cert, key, now));
    const named = problems.map((problem) => (0,_input_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .withInputPrefix */ .J)(problem, inputPrefix));
    return { tls: withoutUndefined({ ca, cert, key }), problems: named };
}
async function readPem(name, given, ports) {
    if (given.includes('-----BEGIN'))
        return unescapeLines(given);
    const path = given.trim();
    // Something else than a path in ssl-key may be the key itself: it is not repeated.
    const shown = name === 'ssl-key' ? '' : ` "${path.length > 100 ? `${path.slice(0, 100)}…` : path}"`;
    if (path.includes('\n') || !(await ports.files.exists(path))) {
        return {
            code: 'pem-unreadable',
            message: `${name}${shown} is neither a PEM block nor a file.`,
            help: conversionHelp,
        };
    }
    const text = await ports.files.readText(path);
    if (text.includes('-----BEGIN'))
        return text;
    return { code: 'pem-malformed', message: `The file of ${name}${shown} holds no PEM block.`, help: conversionHelp };
}
/** Secrets pasted on one line often carry `\n` as two characters. */
function unescapeLines(pem) {
    return /\r?\n/.test(pem.trim()) ? pem : pem.replaceAll('\\n', '\n');
}
function maskKey(pem, ports) {
    ports.maskSecret(pem);
    for (const line of pem.split(/\r?\n/)) {
        if (line.trim() !== '' && !line.startsWith('-----'))
            ports.maskSecret(line.trim());
    }
}
function authorityProblems(pem, now) {
    const certificates = parseCertificates('ssl-ca', pem);
    if (!Array.isArray(certificates))
        return [certificates];
    const invalid = certificates.map((certificate) => validityProblem('ssl-ca', certificate, now));
    // A bundle may carry certificates that have expired, as long as one can still vouch for a broker.
    const [first] = invalid;
    return first !== undefined && invalid.every((problem) => problem !== undefined) ? [first] : [];
}
function identityProblems(cert, key, now) {
    const problems = [];
    let leaf;
    if (cert !== undefined) {
        const certificates = parseCertificates('ssl-cert', cert);
        if (Array.isArray(certificates)) {
            leaf = certificates[0];
            const problem = leaf === undefined ? undefined : validityProblem('ssl-cert', leaf, now);
            if (problem !== undefined)
                problems.push(problem);
        }
        else {
            problems.push(certificates);
        }
    }
    if (key !== undefined) {
        const privateKey = parseKey(key);
        if ('code' in privateKey)
            problems.push(privateKey);
        else if (leaf !== undefined && !leaf.checkPrivateKey(privateKey)) {
            problems.push({
                code: 'pem-key-mismatch',
                message: `ssl-key is not the private key of ssl-cert (${subjectOf(leaf)}).`,
                help: 'Give the key and the certificate that were issued together; the first certificate of ssl-cert counts.',
            });
        }
    }
    return problems;
}
function parseCertificates(name, pem) {
    const blocks = pem.match(certificateBlock);
    if (blocks === null) {
        return { code: 'pem-malformed', message: `${name} holds no certificate (BEGIN CERTIFICATE).`, help: conversionHelp };
    }
    const certificates = [];
    for (const [index, block] of blocks.entries()) {
        try {
            certificates.push(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block));
        }
        catch {
            const which = blocks.length === 1 ? 'certificate' : `certificate ${index + 1} of ${blocks.length}`;
            return {
                code: 'pem-malformed',
                message: `The ${which} in ${name} cannot be read.`,
                help: 'Copy the whole block again, all lines from BEGIN to END; openssl x509 -noout -text shows whether it reads.',
            };
        }
    }
    return certificates;
}
function parseKey(pem) {
    const block = pem.match(keyBlock)?.[0];
    if (block === undefined) {
        return { code: 'pem-malformed', message: 'ssl-key holds no private key (BEGIN ... KEY).', help: conversionHelp };
    }
    if (/ENCRYPTED/.test(block)) {
        return {
            code: 'pem-malformed',
            message: 'ssl-key is encrypted with a passphrase, which there is no input for.',
            help: 'Decrypt it with openssl pkey -in FILE and keep the result as a secret.',
        };
    }
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(block);
    }
    catch {
        return {
            code: 'pem-malformed',
            message: 'The private key in ssl-key cannot be read.',
            help: 'Copy the whole block again, all lines from BEGIN to END.',
        };
    }
}
function validityProblem(name, certificate, now) {
    const day = (time) => new Date(time).toISOString().slice(0, 10);
    if (now > Date.parse(certificate.validTo)) {
        return {
            code: 'pem-expired',
            message: `The certificate in ${name} (${subjectOf(certificate)}) expired on ${day(certificate.validTo)}.`,
            help: 'Replace it with its successor.',
        };
    }
    if (now < Date.parse(certificate.validFrom)) {
        return {
            code: 'pem-expired',
            message: `The certificate in ${name} (${subjectOf(certificate)}) is valid only from ${day(certificate.validFrom)} on.`,
            help: "Wait until then, or check the machine's clock.",
        };
    }
    return undefined;
}
/** The distinguished name in the order of RFC 2253, which is how Kafka names the principal of a client certificate. */
function subjectOf(certificate) {
    return (certificate.subject ?? '').split('\n').reverse().join(',') || 'without a subject';
}
function withoutUndefined(given) {
    const { ca, cert, key } = given;
    return {
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
    };
}


/***/ }),

/***/ 88677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ registryClient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80970);


const referenceAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });
/** `schemaType` and `references` are left out, or null, where they have nothing to say. */
const schemaAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    schemaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    references: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(referenceAnswer).nullish(),
    ruleSet: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
const versionAnswer = schemaAnswer.extend({ subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });
function registryClient(connection) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .registryRequest */ .z)(connection);
    async function ask(path, form, query) {
        const answer = await request(path, query);
        if (!answer.found)
            return undefined;
        const parsed = form.safeParse(answer.body);
        if (parsed.success)
            return parsed.data;
        throw (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .malformedAnswer */ .e)(connection.url, path, parsed.error);
    }
    const schemaAt = async (path) => {
        const answer = await ask(path, schemaAnswer);
        return answer === undefined ? undefined : schemaOf(answer);
    };
    const version = async (subject, number, options = {}) => {
        const query = options.deleted === true ? { deleted: 'true' } : {};
        const answer = await ask(`${subjectPath(subject)}/versions/${number}`, versionAnswer, query);
        if (answer === undefined)
            return undefined;
        return { ...schemaOf(answer), subject: answer.subject, version: answer.version, id: answer.id };
    };
    /** Adds what `schema` refers to, each version once, what it needs before it. */
    async function collect(schema, collected) {
        for (const { subject, version: number } of schema.references) {
            const key = `${number} ${subject}`;
            if (collected.has(key))
                continue;
            const referenced = await version(subject, number, { deleted: true });
            if (referenced === undefined || !(await collect(referenced, collected)))
                return false;
            collected.set(key, referenced.schema);
        }
        return true;
    }
    return {
        url: connection.url,
        schemaById: (id) => schemaAt(`/schemas/ids/${id}`),
        schemaByGuid: (guid) => schemaAt(`/schemas/guids/${encodeURIComponent(guid)}`),
        resolve: async (schema) => {
            const collected = new Map();
            const complete = await collect(schema, collected);
            return complete ? { ...schema, referenced: [...collected.values()] } : undefined;
        },
        subjects: async () => (await ask('/subjects', zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()))) ?? [],
        versions: (subject) => ask(`${subjectPath(subject)}/versions`, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr())),
        version,
    };
}
/** Subjects hold any character, slashes too. */
function subjectPath(subject) {
    return `/subjects/${encodeURIComponent(subject)}`;
}
function schemaOf(answer) {
    return {
        schemaType: answer.schemaType ?? 'AVRO',
        schema: answer.schema,
        references: answer.references ?? [],
        ...(answer.ruleSet == null ? {} : { ruleSet: answer.ruleSet }),
        ...(answer.metadata == null ? {} : { metadata: answer.metadata }),
    };
}


/***/ }),

/***/ 34287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ registryConnection)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/tls-inputs.ts
var tls_inputs = __webpack_require__(80995);
// EXTERNAL MODULE: ./packages/core/allowed-hosts.ts
var allowed_hosts = __webpack_require__(6274);
// EXTERNAL MODULE: ./packages/core/oauth-inputs.ts
var oauth_inputs = __webpack_require__(6385);
// EXTERNAL MODULE: ./packages/core/http-service.ts
var http_service = __webpack_require__(72360);
;// CONCATENATED MODULE: ./packages/registry/settings.ts

/**
 * The registry that the inputs describe; undefined when they name none. A login in the URL counts as user name and
 * password and is masked.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
function registrySettings(inputs, ports) {
    const name = {
        prefix: 'schema-registry',
        title: 'schema registry',
        contradictionCode: 'registry-contradiction',
        loginHelp: 'Give both; for Confluent Cloud they are the API key and secret of the registry.',
    };
    const given = {
        url: inputs['schema-registry-url'],
        username: inputs['schema-registry-username'],
        password: inputs['schema-registry-password'],
        token: inputs['schema-registry-token'],
        allowedHosts: inputs['allowed-hosts'],
    };
    return (0,http_service/* httpServiceSettings */.H)(name, given, ports);
}

;// CONCATENATED MODULE: ./packages/registry/connection-inputs.ts


const inputPrefix = 'schema-registry-';
const contradictionCode = 'registry-contradiction';
/**
 * The connection that all inputs of a registry describe: by name and password, token, OAuth or certificate; undefined
 * when they name no registry.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let a login go to a host.
 */
async function registryConnection(inputs, ports) {
    const settings = registrySettings(inputs, ports);
    const given = Object.keys(inputs).filter((name) => loginNames.test(name));
    if (settings === undefined) {
        if (given.length === 0)
            return undefined;
        const message = `${given.join(', ')} given, but schema-registry-url is not.`;
        throw new errors/* BadInputError */.Ys({ code: contradictionCode, message, help: 'Give the registry URL too.' });
    }
    const tls = await (0,tls_inputs/* readTlsInputs */.t)(withoutUndefined({
        'ssl-ca': inputs['schema-registry-ssl-ca'],
        'ssl-cert': inputs['schema-registry-ssl-cert'],
        'ssl-key': inputs['schema-registry-ssl-key'],
    }), ports, inputPrefix);
    const oauth = oauthOf(inputs, settings.auth.kind !== 'none', ports);
    const problems = [...tls.problems, ...oauth.problems];
    if (oauth.token !== undefined) {
        const target = (0,allowed_hosts/* targetOfUrl */.C7)(new URL(settings.url));
        const problem = (0,allowed_hosts/* disallowedHostProblem */.cQ)(target, inputs['allowed-hosts'], 'The schema registry token');
        if (problem !== undefined)
            problems.push(problem);
    }
    if (problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
    const isSecure = Object.keys(tls.tls).length > 0;
    return {
        ...settings,
        ...(oauth.token === undefined ? {} : { token: oauth.token }),
        headers: confluentHeaders(inputs),
        fetch: isSecure ? (ports.secureFetch?.(tls.tls) ?? ports.fetch) : ports.fetch,
        signal: ports.signal,
        maskSecret: ports.maskSecret,
    };
}
const loginNames = /^schema-registry-(oauth|ssl|logical-cluster|identity-pool)/;
function oauthOf(inputs, hasLogin, ports) {
    const tokenUrl = inputs['schema-registry-oauth-token-url'];
    if (tokenUrl === undefined) {
        const given = Object.keys(inputs).filter((name) => name.startsWith('schema-registry-oauth-'));
        if (given.length === 0)
            return { problems: [] };
        const message = `${given.join(', ')} given without schema-registry-oauth-token-url.`;
        const help = 'Give the token endpoint of the identity provider, or "github" for the workflow\'s own token.';
        return { problems: [{ code: contradictionCode, message, help }] };
    }
    const source = (0,oauth_inputs/* oauthTokenSource */.w)({
        tokenUrl,
        clientId: inputs['schema-registry-oauth-client-id'],
        clientSecret: inputs['schema-registry-oauth-client-secret'],
        scope: inputs['schema-registry-oauth-scope'],
    }, { inputPrefix, contradictionCode, allowedHosts: inputs['allowed-hosts'] }, ports);
    if (!hasLogin)
        return source;
    const message = 'schema-registry-oauth-token-url and another login for the registry are both given.';
    return { problems: [...source.problems, { code: contradictionCode, message, help: 'Give only one.' }] };
}
/** What Confluent Cloud wants beside a bearer token. */
function confluentHeaders(inputs) {
    return withoutUndefined({
        'target-sr-cluster': inputs['schema-registry-logical-cluster'],
        'confluent-identity-pool-id': inputs['schema-registry-identity-pool'],
    });
}
function withoutUndefined(given) {
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 80970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ malformedAnswer),
/* harmony export */   z: () => (/* binding */ registryRequest)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64670);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14066);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90425);

const registry = {
    title: 'The schema registry',
    code: 'registry',
    addressHelp: 'Check schema-registry-url, and that this machine may connect there.',
    loginHelp: {
        missing: 'Give schema-registry-username and schema-registry-password, or schema-registry-token.',
        refused: 'Check the login and its rights to subjects and schemas; on Confluent Cloud the registry has API keys of its own.',
    },
    timeoutMs: 15_000,
    mediaType: 'application/vnd.schemaregistry.v1+json',
    judge,
};
/**
 * Requests to one registry. Redirects are not followed: they would carry the login to another place.
 * @throws UnreachableError (of the answered function), with the codes registry-unreachable (no answer, or the server's
 * own trouble), registry-refused (401, 403), registry-not-found (a 404 that is not the registry's) and
 * registry-unexpected-answer; the signal's reason when it aborts.
 */
function registryRequest(connection) {
    const request = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .jsonRequest */ .UX)(registry, connection);
    return async (path, query = {}, call = undefined) => {
        const answers = call?.answers ?? [];
        const answer = await request({ method: 'GET', ...call, path, query, answers: [...answers, 404] });
        return readAnswer(answer, answers, new URL(`${connection.url}${path}`));
    };
}
function judge(answer, url) {
    const { status, location } = answer;
    if ((0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .isPassingStatus */ .Wj)(status))
        return { outlook: 'passing', problem: inTrouble(status, url) };
    return location === undefined ? { outlook: 'final', problem: unexpected(answer, url) } : undefined;
}
function readAnswer(answer, answers, url) {
    const { status, body, message, code } = answer;
    if (answers.includes(status))
        return { found: false, errorCode: code || status, message };
    if (status === 404 && code >= 40400)
        return { found: false, errorCode: code, message };
    if (status === 404)
        throw new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk(notFound(url));
    if (body === undefined)
        throw new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk(unexpected(answer, url));
    return { found: true, body };
}
function inTrouble(status, url) {
    const reason = status === 429 ? 'limits the rate of requests' : 'has trouble of its own';
    const message = `The schema registry at ${url.origin} ${reason} (HTTP ${status} for ${url.pathname}).`;
    return { code: 'registry-unreachable', message, help: 'Try again later.' };
}
function notFound(url) {
    const message = `There is no schema registry's answer at ${url.origin}${url.pathname} (HTTP 404).`;
    const help = 'Check the base path of schema-registry-url: some registries have one, as /apis/ccompat/v7 of Apicurio; ' +
        'or this registry is too old for that request.';
    return { code: 'registry-not-found', message, help };
}
function unexpected({ status, contentType, code }, url) {
    const kind = contentType || 'no content type';
    const detail = code === 0 ? '' : `, error code ${code}`;
    const message = `${url.origin}${url.pathname} answers HTTP ${status} with ${kind}${detail}, which no schema registry does.`;
    return { code: 'registry-unexpected-answer', message, help: 'Check schema-registry-url.' };
}
/** The answer has not the form the registry's API describes. */
function malformedAnswer(url, path, cause) {
    const message = `${url}${path} answers JSON that is not the schema registry API's.`;
    const help = 'Check schema-registry-url.';
    return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk({ code: 'registry-unexpected-answer', message, help }, { cause });
}


/***/ })

};
