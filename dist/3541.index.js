export const id = 3541;
export const ids = [3541];
export const modules = {

/***/ 77022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ accessAdvice)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85283);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80995);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23958);



/**
 * Which right is missing for whom, and how to grant it. The principal is what a broker without custom rules derives from
 * the login: the user name, the certificate's distinguished name, the token's `sub`, else ANONYMOUS.
 */
async function accessAdvice(operations, resource, settings) {
    const named = resource.kind === 'cluster' ? 'the cluster' : `${resource.kind} "${resource.name}"`;
    const listed = operations.map((operation) => hyphenated(operation, '_').toUpperCase()).join(' and ');
    const cloudKey = confluentCloudKey(settings);
    if (cloudKey !== undefined) {
        const flags = operations.map((operation) => hyphenated(operation, '-').toLowerCase()).join(',');
        const kind = resource.kind === 'group' ? 'consumer-group' : resource.kind;
        const target = resource.kind === 'cluster' ? '--cluster-scope' : `--${kind} ${quote(resource.name)}`;
        return {
            right: `${listed} on ${named} for the account that owns the API key ${cloudKey}`,
            help: `Grant it with: confluent kafka acl create --allow --service-account SERVICE_ACCOUNT --operations ${flags} ${target}`,
        };
    }
    const principal = await principalOf(settings);
    const flags = operations.map((operation) => `--operation ${operation}`).join(' ');
    const target = resource.kind === 'cluster' ? '--cluster' : `--${resource.kind} ${quote(resource.name)}`;
    const [broker] = settings.brokers;
    const bootstrap = broker === undefined ? '' : ` --bootstrap-server ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBroker */ .f)(broker)}`;
    return {
        right: `${listed} on ${named} for principal ${principal}`,
        help: `An administrator grants it with: kafka-acls.sh${bootstrap} --command-config admin.properties --add --allow-principal ${quote(principal)} ${flags} ${target}`,
    };
}
async function principalOf(settings) {
    const { sasl, tls } = settings;
    if (sasl?.mechanism === 'OAUTHBEARER') {
        const subject = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .tokenClaims */ .f)(await sasl.token().catch(() => '')).sub;
        return typeof subject === 'string' ? `User:${subject}` : "User:<the token's subject>";
    }
    if (sasl !== undefined)
        return `User:${sasl.username}`;
    return tls?.cert === undefined ? 'User:ANONYMOUS' : `User:${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .e)(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(tls.cert))}`;
}
/** In Confluent Cloud rights belong to the account behind an API key, whose name the key does not tell. */
function confluentCloudKey({ brokers, sasl }) {
    const isCloud = brokers.some(({ host }) => /\.confluent\.cloud$/i.test(host));
    return isCloud && sasl?.mechanism === 'PLAIN' ? sasl.username : undefined;
}
function hyphenated(operation, separator) {
    return operation.replaceAll(/\B([A-Z])/g, `${separator}$1`);
}
/** For a POSIX shell. */
function quote(text) {
    return /^[\w.:@/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 24770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ loginFault),
/* harmony export */   _2: () => (/* binding */ isClientError),
/* harmony export */   nh: () => (/* binding */ errorsWithin)
/* harmony export */ });
/** Codes of Kafka's protocol about logins. https://kafka.apache.org/protocol#protocol_error_codes */
const unsupportedMechanism = 'UNSUPPORTED_SASL_MECHANISM';
const illegalState = 'ILLEGAL_SASL_STATE';
const refused = 'SASL_AUTHENTICATION_FAILED';
/** Every error inside an error: itself, its causes, the members of aggregates, outermost first. */
function errorsWithin(error, seen = new Set()) {
    if (!(error instanceof Error) || seen.has(error))
        return [];
    seen.add(error);
    const members = error instanceof AggregateError ? error.errors : [];
    return [error, ...[...members, error.cause].flatMap((inner) => errorsWithin(inner, seen))];
}
/** Whether an error is of one of the two client libraries, rather than a bug of ours. */
function isClientError(error) {
    return ('code' in error && String(error.code).startsWith('PLT_KFK_')) || error.name.startsWith('KafkaJS');
}
/** Why a broker refused a login, as either client reports it; undefined when the error is not about a login. */
function loginFault(error) {
    const errors = errorsWithin(error);
    for (const each of errors) {
        const { apiId, response, serverErrorMessage } = each;
        if (apiId === illegalState)
            return { kind: 'login-not-offered' };
        if (apiId === unsupportedMechanism) {
            const answer = errors.map((outer) => outer.response).find((found) => found !== undefined);
            return { kind: 'mechanism-not-offered', mechanisms: answer?.mechanisms ?? response?.mechanisms ?? [] };
        }
        if (apiId === refused)
            return { kind: 'login-refused', says: serverErrorMessage ?? '' };
    }
    for (const each of errors) {
        // The library has no better mark for a token that the broker's first answer refused, and for a forged answer.
        if (each.code === 'PLT_KFK_AUTHENTICATION' && each.cause === undefined) {
            return { kind: 'login-refused', says: each.message.replace(/\.$/, '') };
        }
        if (each.name === 'KafkaJSSASLAuthenticationError')
            return { kind: 'login-refused', says: each.message };
    }
    return undefined;
}


/***/ }),

/***/ 58619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ requestTimeoutMs),
/* harmony export */   Ir: () => (/* binding */ connectTimeoutMs),
/* harmony export */   YF: () => (/* binding */ tlsOptions),
/* harmony export */   s1: () => (/* binding */ clientOptions)
/* harmony export */ });
/* unused harmony export producerOptions */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6274);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90425);




/** Milliseconds until a broker must have taken a connection, TLS handshake and login included. */
const connectTimeoutMs = 10_000;
/** Milliseconds until a broker must have answered a request. */
const requestTimeoutMs = 30_000;
/**
 * Options of the client library: TLS, login, timeouts, retries, one for all that connects. Certificates are always
 * verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says; a login goes only to hosts that `allowedHosts` permits; a
 * password that was refused once is not sent again with the same options, since repeated failures lock accounts.
 */
function clientOptions(settings, library) {
    const { sasl } = settings;
    return {
        clientId: settings.clientId,
        bootstrapBrokers: settings.brokers.map(({ host, port }) => ({ host, port })),
        connectTimeout: connectTimeoutMs,
        requestTimeout: requestTimeoutMs,
        timeout: requestTimeoutMs,
        retries: 4,
        retryDelay: (_client, _operation, attempt) => Math.min(250 * 2 ** (Number(attempt) - 1), 2_000),
        autocreateTopics: false,
        ...(settings.tls === undefined ? {} : { tls: tlsOptions(settings), tlsServerName: needsServerName(settings) }),
        ...(sasl === undefined
            ? {}
            : { sasl: { mechanism: sasl.mechanism, authenticate: authenticator(sasl, settings, library) } }),
    };
}
/** Node's TLS options, for every client and probe. Without `ca` the authorities that Node ships. */
function tlsOptions(settings) {
    return { rejectUnauthorized: true, ...settings.tls };
}
/**
 * Whether to send the broker's name in the handshake (SNI), which hosted Kafka routes by and the library leaves out by
 * default. Its option is one for all brokers, and addresses must not be sent (RFC 6066 section 3).
 */
function needsServerName(settings) {
    return settings.brokers.some(({ host }) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0);
}
function authenticator(sasl, settings, library) {
    let refusal;
    return (_mechanism, connection, authenticate, _username, _password, _token, callback) => {
        const broker = { host: connection.host ?? '', port: connection.port ?? 0 };
        const problem = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .disallowedHostProblem */ .cQ)(broker, settings.allowedHosts, 'The Kafka login');
        if (problem !== undefined)
            return callback(new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_3__/* .BadInputError */ .Ys(problem));
        if (refusal !== undefined)
            return callback(refusal);
        const done = (error, response) => {
            if (error && sasl.mechanism !== 'OAUTHBEARER' && isRefusal(error, library))
                refusal = error;
            // The library's types have no callback without a response, but its own code calls it so.
            callback(error ?? null, response);
        };
        if (sasl.mechanism === 'OAUTHBEARER')
            loginWithToken(sasl, connection, authenticate, library, done);
        else
            loginWithPassword(sasl, connection, authenticate, library, done);
    };
}
function loginWithPassword(sasl, connection, authenticate, library, callback) {
    const { mechanism, username, password } = sasl;
    if (mechanism === 'PLAIN') {
        library.saslPlain.authenticate(authenticate, connection, username, password, callback);
        return;
    }
    const algorithm = mechanism === 'SCRAM-SHA-256' ? 'SHA-256' : 'SHA-512';
    const { defaultCrypto } = library.saslScramSha;
    library.saslScramSha.authenticate(authenticate, connection, algorithm, username, password, defaultCrypto, callback);
}
/**
 * A broker reports a bad token in a successful answer and waits for one more message before it says why
 * (RFC 7628 section 3.2.3); the library would take that answer for a success.
 */
function loginWithToken(sasl, connection, authenticate, library, callback) {
    const { saslOAuthBearer } = library;
    saslOAuthBearer.authenticate(authenticate, connection, sasl.token, { ...sasl.extensions }, (error, response) => {
        if (error || response === undefined || response.authBytes.length === 0)
            return callback(error, response);
        const status = response.authBytes.toString('utf8');
        authenticate(connection, Buffer.from('\u0001'), (reason) => {
            callback(new library.AuthenticationError(`The token was refused: ${status}`, reason ? { cause: reason } : {}));
        });
    });
}
function isRefusal(error, library) {
    const causes = [error, error.cause].filter((each) => each instanceof Error);
    return causes.some((each) => library.findErrorBy(each, 'apiId', 'SASL_AUTHENTICATION_FAILED') !== null);
}
/** Options of kafkajs, which produces: the same TLS, login and bounds. */
function producerOptions(settings) {
    return {
        clientId: settings.clientId,
        brokers: settings.brokers.map(formatBroker),
        connectionTimeout: connectTimeoutMs,
        authenticationTimeout: connectTimeoutMs,
        requestTimeout: requestTimeoutMs,
        retry: { retries: 4, initialRetryTime: 250, maxRetryTime: 2_000 },
        ...(settings.tls === undefined ? {} : { ssl: tlsOptions(settings) }),
        ...(settings.sasl === undefined ? {} : { sasl: producerLogin(settings.sasl) }),
        socketFactory: ({ host, port, ssl, onConnect }) => {
            if (settings.sasl !== undefined)
                requireAllowedHost({ host, port }, settings.allowedHosts, 'The Kafka login');
            const serverName = isIP(host) === 0 ? { servername: host } : {};
            const socket = ssl
                ? connectTls({ host, port, ...serverName, ...ssl }, onConnect)
                : connectPlain({ host, port }, onConnect);
            return socket.setKeepAlive(true, 60_000);
        },
    };
}
function producerLogin(sasl) {
    switch (sasl.mechanism) {
        case 'PLAIN':
            return { mechanism: 'plain', username: sasl.username, password: sasl.password };
        case 'SCRAM-SHA-256':
            return { mechanism: 'scram-sha-256', username: sasl.username, password: sasl.password };
        case 'SCRAM-SHA-512':
            return { mechanism: 'scram-sha-512', username: sasl.username, password: sasl.password };
        case 'OAUTHBEARER': {
            // Its types forget the extensions, which its code sends.
            const oauthBearerProvider = async () => ({ value: await sasl.token(), extensions: sasl.extensions });
            return { mechanism: 'oauthbearer', oauthBearerProvider };
        }
    }
}


/***/ }),

/***/ 55927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/kafka/client-options.ts
var client_options = __webpack_require__(58619);
;// CONCATENATED MODULE: ./packages/kafka/library.ts
let loaded;
/** The client library, loaded when it is first needed. */
function loadLibrary() {
    loaded ??= loadWithLazyValidators();
    return loaded;
}
/**
 * While it is loaded the library compiles a JSON Schema for the options of each of its methods, which takes a third of the
 * time of a small run and is never used here: its validators are compiled when they are first called instead.
 */
async function loadWithLazyValidators() {
    const { default: Ajv2020 } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23));
    const { compile } = Ajv2020.prototype;
    Ajv2020.prototype.compile = function compileWhenCalled(schema) {
        let compiled;
        const validate = (data) => {
            compiled ??= compile.call(this, schema);
            const isValid = compiled(data);
            Object.assign(validate, { errors: compiled.errors });
            return isValid === true;
        };
        return validate;
    };
    try {
        return await Promise.all(/* import() */[__webpack_require__.e(5833), __webpack_require__.e(2210), __webpack_require__.e(2521)]).then(__webpack_require__.bind(__webpack_require__, 72521));
    }
    finally {
        Ajv2020.prototype.compile = compile;
    }
}

;// CONCATENATED MODULE: ./packages/kafka/client.ts



/** Loads the client library only now, so that what needs no broker starts without it. */
async function openClient(settings, signal) {
    signal.throwIfAborted();
    const library = await loadLibrary();
    const { clientId, bootstrapBrokers, ...options } = (0,client_options/* clientOptions */.s1)(settings, library);
    const pool = new library.ConnectionPool(clientId, options);
    // A connection reports some failures twice, and an error event that nobody listens to would end the process.
    pool.on('connecting', ({ connection }) => connection.on('error', () => { }));
    const close = () => pool.close();
    const onAbort = () => {
        close().catch(() => { });
    };
    signal.addEventListener('abort', onAbort, { once: true });
    const untilAborted = (promise) => settleBeforeAbort(promise, signal);
    const known = new Map();
    // Fetched before a login needs it: within one, a slow token endpoint would look like a slow broker.
    const prepareLogin = async () => {
        if (settings.sasl?.mechanism === 'OAUTHBEARER')
            await untilAborted(settings.sasl.token());
    };
    const connect = async (broker) => {
        await prepareLogin();
        const connection = await untilAborted(pool.get(broker));
        known.set(`${broker.host}:${broker.port}`, broker);
        return connection;
    };
    const versions = new WeakMap();
    return {
        library,
        connect,
        async connectAny() {
            await prepareLogin();
            return untilAborted(pool.getFirstAvailable([...known.values(), ...bootstrapBrokers]));
        },
        async version(connection, apiKey, ours) {
            let asked = versions.get(connection);
            if (asked === undefined) {
                asked = askVersions(library, connection);
                versions.set(connection, asked);
            }
            const range = (await untilAborted(asked)).get(apiKey);
            const common = ours.findLast((version) => range && version >= range.min && version <= range.max);
            if (common === undefined)
                throw new library.UnsupportedApiError(describeUnsupported(library, apiKey, ours, range));
            return common;
        },
        untilAborted,
        async pause(ms) {
            await (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
        },
        async close() {
            signal.removeEventListener('abort', onAbort);
            await close();
        },
    };
}
/** Not Promise.race: that would keep every promise of the run reachable from the one that stands for the abort. */
function settleBeforeAbort(promise, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}
async function askVersions(library, connection) {
    const software = ['kafka-dataops', '1'];
    const { apiKeys } = await library.apiVersionsV3.api.async(connection, ...software).catch((error) => {
        if (!library.findErrorBy(error, 'apiId', 'UNSUPPORTED_VERSION'))
            throw error;
        return library.apiVersionsV0.api.async(connection, ...software);
    });
    return new Map(apiKeys.map(({ apiKey, minVersion, maxVersion }) => [apiKey, { min: minVersion, max: maxVersion }]));
}
function describeUnsupported(library, apiKey, ours, range) {
    const name = library.protocolAPIsById[apiKey] ?? `request ${apiKey}`;
    const theirs = range ? `versions ${range.min} to ${range.max}` : 'no version';
    return `The broker speaks ${theirs} of ${name}, we speak ${Math.min(...ours)} to ${Math.max(...ours)}.`;
}


/***/ }),

/***/ 74396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ connectionSettings)
});

// EXTERNAL MODULE: ./packages/core/tls-inputs.ts
var tls_inputs = __webpack_require__(80995);
// EXTERNAL MODULE: ./packages/core/allowed-hosts.ts
var allowed_hosts = __webpack_require__(6274);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/kafka/settings.ts
var settings = __webpack_require__(23958);
;// CONCATENATED MODULE: ./packages/kafka/bootstrap-servers.ts

const protocols = ['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'];
const bootstrap_servers_form = 'host:port, with an IPv6 address in brackets';
/**
 * Reads `bootstrap-servers` items: host:port, [IPv6]:port, either after one of Kafka's four protocol names and `://`.
 * Duplicates are dropped, every malformed item is a problem.
 */
function parseBootstrapServers(items) {
    const brokers = new Map();
    const prefixes = new Set();
    const problems = [];
    for (const item of items) {
        const parsed = parseBootstrapServer(item);
        if (!parsed.ok) {
            problems.push({ code: 'bootstrap-servers-malformed', message: parsed.message, help: `Write ${bootstrap_servers_form}.` });
            continue;
        }
        brokers.set((0,settings/* formatBroker */.f)(parsed.broker), parsed.broker);
        if (parsed.protocol !== undefined)
            prefixes.add(parsed.protocol);
    }
    const [protocol] = prefixes;
    if (prefixes.size > 1) {
        problems.push({
            code: 'bootstrap-servers-malformed',
            message: `bootstrap-servers mixes the protocols ${[...prefixes].join(' and ')}: one connection uses one.`,
            help: 'Give only the brokers of one listener.',
        });
    }
    return { brokers: [...brokers.values()], problems, ...(protocol === undefined ? {} : { protocol }) };
}
function parseBootstrapServer(item) {
    const [, prefix, address = ''] = /^(?:([^/]*):\/\/)?(.*)$/s.exec(item) ?? [];
    // What stands before an @ is a password more often than not: never repeat it.
    if (address.includes('@')) {
        return malformed('An item of bootstrap-servers holds an @: a login belongs in the inputs username and password.');
    }
    const protocol = protocols.find((name) => name === prefix?.toUpperCase());
    if (prefix !== undefined && protocol === undefined) {
        return malformed(`bootstrap-servers item ${show(item)} begins with "${prefix}://", which no Kafka broker speaks.`);
    }
    const match = /^(?:\[([^\]]*)\]|([^:/\s]+))(?::(\d+))?$/.exec(address);
    if (match === null) {
        const colons = /^[0-9a-f:.%]*$/i.test(address) && address.split(':').length > 2;
        const hint = colons ? ' An IPv6 address goes in brackets, as [::1]:9092.' : '';
        return malformed(`bootstrap-servers item ${show(item)} is not host:port.${hint}`);
    }
    const host = match[1] ?? match[2] ?? '';
    if (match[1] !== undefined ? !/^[0-9a-f:.]+(%\w+)?$/i.test(host) : !/^[\w.-]+$/.test(host)) {
        return malformed(`bootstrap-servers item ${show(item)} has a malformed host "${host}".`);
    }
    if (match[3] === undefined) {
        return malformed(`bootstrap-servers item ${show(item)} has no port. Kafka has no standard one; 9092 is the usual.`);
    }
    const port = Number(match[3]);
    if (port < 1 || port > 65_535) {
        return malformed(`bootstrap-servers item ${show(item)} has the port ${match[3]}: ports go from 1 to 65535.`);
    }
    return { ok: true, broker: { host, port }, ...(protocol === undefined ? {} : { protocol }) };
}
function malformed(message) {
    return { ok: false, message };
}
function show(item) {
    return JSON.stringify(item.length > 100 ? `${item.slice(0, 100)}…` : item);
}

// EXTERNAL MODULE: ./packages/core/oauth-inputs.ts
var oauth_inputs = __webpack_require__(6385);
// EXTERNAL MODULE: ./packages/core/shared-inputs.ts
var shared_inputs = __webpack_require__(665);
;// CONCATENATED MODULE: ./packages/kafka/event-hubs.ts
/** The user name that Azure Event Hubs expects beside a connection string as password. */
const connectionStringUser = '$ConnectionString';
/**
 * Reads an Azure Event Hubs connection string (`Endpoint=sb://NAME.servicebus.windows.net/;SharedAccessKeyName=...`);
 * `not-one` when the text is something else, `incomplete` when it is one without an endpoint or a key.
 * Source: Microsoft's "Use Azure Event Hubs from Apache Kafka applications".
 */
function parseConnectionString(text) {
    if (!/^\s*Endpoint=sb:\/\//i.test(text))
        return 'not-one';
    const parts = new Map();
    for (const part of text.trim().split(';')) {
        const at = part.indexOf('=');
        if (at > 0)
            parts.set(part.slice(0, at).toLowerCase(), part.slice(at + 1));
    }
    const host = /^sb:\/\/([\w.-]+)/i.exec(parts.get('endpoint') ?? '')?.[1];
    const signature = parts.get('sharedaccesssignature');
    const key = parts.get('sharedaccesskeyname') === undefined ? undefined : parts.get('sharedaccesskey');
    const secret = key ?? signature;
    if (host === undefined || secret === undefined || secret === '')
        return 'incomplete';
    return { broker: { host, port: 9093 }, secret };
}

;// CONCATENATED MODULE: ./packages/kafka/sasl-inputs.ts


const oauthNames = [
    'oauth-token-url',
    'oauth-client-id',
    'oauth-client-secret',
    'oauth-scope',
    'oauth-extensions',
];
const loginNames = ['username', 'password', 'api-key', 'api-secret', ...oauthNames];
const loginHelp = 'Give one login: username and password, or api-key and api-secret (Confluent Cloud), or oauth-token-url with its client.';
/** Passes every secret of a login to `maskSecret`, in each form in which it travels. Comes before anything that can fail. */
function maskLogin(inputs, maskSecret) {
    const maskPair = (user, secret) => {
        if (secret === undefined)
            return;
        maskSecret(secret);
        if (secret.trim() !== secret)
            maskSecret(secret.trim());
        for (const derived of [`${user ?? ''}:${secret}`, `\u0000${user ?? ''}\u0000${secret}`, secret]) {
            maskSecret(Buffer.from(derived).toString('base64'));
        }
    };
    maskPair(inputs.username, inputs.password);
    maskPair(inputs['api-key'], inputs['api-secret']);
    maskPair(inputs['oauth-client-id'], inputs['oauth-client-secret']);
    const connectionString = parseConnectionString(inputs.password ?? '');
    if (typeof connectionString === 'object')
        maskSecret(connectionString.secret);
}
/** The login that the inputs describe, or everything that is contradictory about it. Sends nothing. */
function readSaslInputs(inputs, ports) {
    const given = loginNames.filter((name) => inputs[name] !== undefined);
    const ofPassword = given.some((name) => name === 'username' || name === 'password');
    const ofKey = given.some((name) => name === 'api-key' || name === 'api-secret');
    const ofToken = given.some((name) => name.startsWith('oauth-'));
    if ([ofPassword, ofKey, ofToken].filter(Boolean).length > 1) {
        const message = `${sentenceList(given)} belong to different logins, and a connection has one.`;
        return { given: true, problems: [contradiction(message, loginHelp)] };
    }
    if (ofPassword)
        return { given: true, ...readPassword(inputs) };
    if (ofKey)
        return { given: true, ...readKey(inputs) };
    if (ofToken)
        return { given: true, ...readToken(inputs, ports) };
    const mechanism = inputs['sasl-mechanism'];
    if (mechanism === undefined)
        return { given: false, problems: [] };
    const message = `sasl-mechanism is ${mechanism}, but there is no login to use it with.`;
    return { given: true, problems: [contradiction(message, loginHelp)] };
}
function readPassword(inputs) {
    const { username, password } = inputs;
    if (password === undefined)
        return failed('username is given without password.', loginHelp);
    const connectionString = parseConnectionString(password);
    if (connectionString !== 'not-one')
        return readConnectionString(inputs, connectionString);
    if (username === undefined)
        return failed('password is given without username.', loginHelp);
    if (username === connectionStringUser) {
        return failed(`username is ${connectionStringUser}, but password is no Event Hubs connection string.`, 'Give the whole connection string of the namespace, which begins with Endpoint=sb://.');
    }
    return passwordLogin(inputs, username, password);
}
function readConnectionString(inputs, connectionString) {
    const { username = connectionStringUser, password = '' } = inputs;
    if (connectionString === 'incomplete') {
        return failed('password begins like an Event Hubs connection string, but lacks its endpoint or its key.', 'Copy the whole connection string: Endpoint=sb://...;SharedAccessKeyName=...;SharedAccessKey=...');
    }
    if (username !== connectionStringUser) {
        return failed(`password is an Event Hubs connection string, but username is not ${connectionStringUser}.`, `Set username to ${connectionStringUser}, or leave it out.`);
    }
    const mechanism = inputs['sasl-mechanism'];
    if (mechanism !== undefined && mechanism !== 'PLAIN') {
        return failed(`password is an Event Hubs connection string, which needs PLAIN, but sasl-mechanism is ${mechanism}.`, 'Leave sasl-mechanism out.');
    }
    const sasl = { mechanism: 'PLAIN', username, password: password.trim() };
    return { sasl, broker: connectionString.broker, problems: [] };
}
function readKey(inputs) {
    const { 'api-key': key, 'api-secret': secret } = inputs;
    if (key === undefined)
        return failed('api-secret is given without api-key.', loginHelp);
    if (secret === undefined)
        return failed('api-key is given without api-secret.', loginHelp);
    return passwordLogin(inputs, key, secret);
}
function passwordLogin(inputs, username, password) {
    const mechanism = inputs['sasl-mechanism'] ?? 'PLAIN';
    if (mechanism === 'OAUTHBEARER') {
        return failed('sasl-mechanism is OAUTHBEARER, which logs in with a token, but a user name or an API key is given.', 'Give oauth-token-url with oauth-client-id and oauth-client-secret, or choose another mechanism.');
    }
    return { sasl: { mechanism, username, password }, problems: [] };
}
function readToken(inputs, ports) {
    const problems = [];
    const mechanism = inputs['sasl-mechanism'] ?? 'OAUTHBEARER';
    if (mechanism !== 'OAUTHBEARER') {
        const given = oauthNames.filter((name) => inputs[name] !== undefined);
        problems.push(contradiction(`sasl-mechanism is ${mechanism}, but ${sentenceList(given)} ${given.length === 1 ? 'belongs' : 'belong'} to OAUTHBEARER.`, 'Leave sasl-mechanism out, or give username and password instead.'));
    }
    const extensions = readExtensions(inputs['oauth-extensions'] ?? []);
    problems.push(...extensions.problems);
    const token = tokenSource(inputs, ports, problems);
    if (token === undefined || problems.length > 0)
        return { problems };
    return { sasl: { mechanism: 'OAUTHBEARER', token, extensions: extensions.values }, problems };
}
/** Adds what is wrong to `problems`. */
function tokenSource(inputs, ports, problems) {
    const { 'oauth-client-id': clientId, 'oauth-client-secret': clientSecret, 'oauth-scope': scope } = inputs;
    const endpoint = inputs['oauth-token-url'];
    if (endpoint === undefined) {
        const given = oauthNames.filter((name) => inputs[name] !== undefined);
        const help = 'Give the token endpoint of the identity provider, or "github" for the workflow\'s own token.';
        problems.push(contradiction(`${sentenceList(given)} given without oauth-token-url.`, help));
        return undefined;
    }
    const login = {
        inputPrefix: '',
        contradictionCode: 'connection-contradiction',
        allowedHosts: inputs['allowed-hosts'],
    };
    const source = (0,oauth_inputs/* oauthTokenSource */.w)({ tokenUrl: endpoint, clientId, clientSecret, scope }, login, ports);
    problems.push(...source.problems);
    return source.token;
}
/** Names are letters, values printable ASCII or blanks, and `auth` is taken (KIP-342, RFC 7628 section 3.1). */
function readExtensions(items) {
    const values = (0,shared_inputs/* parsePairs */.xg)(items);
    if (values === undefined) {
        const message = 'oauth-extensions has an item that is not name=value.';
        return { values: {}, problems: [{ code: 'malformed-input', message }] };
    }
    const problems = Object.entries(values)
        .filter(([name, value]) => !/^[A-Za-z]+$/.test(name) || name === 'auth' || !/^[\x20-\x7e\t\r\n]+$/.test(value))
        .map(([name]) => ({
        code: 'malformed-input',
        message: `oauth-extensions has the malformed extension "${name}": names are letters (not "auth"), values printable ASCII.`,
    }));
    return { values, problems };
}
function failed(message, help) {
    return { problems: [contradiction(message, help)] };
}
function contradiction(message, help) {
    return { code: 'connection-contradiction', message, help };
}
function sentenceList(names) {
    return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./packages/kafka/connection-inputs.ts




/**
 * How to connect, from the inputs of an operation. Masks every secret first, connects to nothing. Defaults: SASL_SSL
 * when a login is given, SSL when only `ssl-*` inputs are, else PLAINTEXT; PLAIN for a user name or an API key,
 * OAUTHBEARER for a token endpoint. An Azure Event Hubs connection string as password also names the broker.
 * @throws BadInputError with every contradiction, malformed value, unusable certificate and host that `allowed-hosts`
 *   does not permit.
 */
async function connectionSettings(inputs, ports) {
    maskLogin(inputs, ports.maskSecret);
    const login = readSaslInputs(inputs, ports);
    const { tls, problems: tlsProblems } = await (0,tls_inputs/* readTlsInputs */.t)(inputs, ports);
    const servers = parseBootstrapServers(inputs['bootstrap-servers'] ?? []);
    const brokers = servers.brokers.length === 0 && login.broker !== undefined ? [login.broker] : servers.brokers;
    const protocol = inputs['security-protocol'] ?? servers.protocol ?? defaultProtocol(inputs, login);
    const problems = [
        ...login.problems,
        ...tlsProblems,
        ...servers.problems,
        ...(brokers.length === 0 && servers.problems.length === 0 ? [noServersProblem] : []),
        ...protocolProblems(protocol, inputs, servers.protocol, login),
        ...(0,allowed_hosts/* allowedHostProblems */.Xv)(inputs['allowed-hosts']),
        ...(login.sasl === undefined ? [] : disallowedBrokers(brokers, inputs['allowed-hosts'])),
    ];
    if (problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
    if (servers.brokers.length === 0) {
        const [broker] = brokers;
        if (broker !== undefined)
            ports.log.notice(`bootstrap-servers is ${(0,settings/* formatBroker */.f)(broker)}, from the connection string.`);
    }
    warnOfPlainPassword(protocol, login, brokers, ports);
    warnOfPlainTokenEndpoint(inputs['oauth-token-url'], ports);
    return {
        brokers,
        clientId: inputs['client-id'],
        ...(protocol.endsWith('SSL') ? { tls } : {}),
        ...(login.sasl === undefined ? {} : { sasl: login.sasl }),
        ...(inputs['allowed-hosts'] === undefined ? {} : { allowedHosts: inputs['allowed-hosts'] }),
    };
}
const noServersProblem = {
    code: 'bootstrap-servers-missing',
    message: 'bootstrap-servers is not given, so there is no Kafka to ask.',
    help: 'Give it as an input, or as kafka.bootstrap-servers in dataops.yml.',
};
function defaultProtocol(inputs, login) {
    if (login.given)
        return 'SASL_SSL';
    return givenTlsNames(inputs).length > 0 ? 'SSL' : 'PLAINTEXT';
}
function protocolProblems(protocol, inputs, prefix, login) {
    const problems = [];
    const contradict = (message, help) => {
        problems.push({ code: 'connection-contradiction', message, help });
    };
    const chosen = inputs['security-protocol'];
    const source = chosen === undefined ? `bootstrap-servers begins with ${protocol}://` : `security-protocol is ${protocol}`;
    if (chosen !== undefined && prefix !== undefined && chosen !== prefix) {
        contradict(`security-protocol is ${chosen}, but bootstrap-servers says ${prefix}://.`, 'Give it in one place.');
    }
    if (login.given && !protocol.startsWith('SASL_')) {
        const secured = protocol === 'SSL' ? 'SASL_SSL' : 'SASL_PLAINTEXT or SASL_SSL';
        contradict(`${source}, which has no login, but one is given.`, `Use ${secured}, or leave the login out.`);
    }
    if (!login.given && protocol.startsWith('SASL_')) {
        contradict(`${source}, which needs a login, but none is given.`, 'Give username and password, api-key and api-secret, or oauth-token-url.');
    }
    const tlsNames = givenTlsNames(inputs);
    if (tlsNames.length > 0 && !protocol.endsWith('SSL')) {
        const encrypted = protocol.startsWith('SASL_') ? 'SASL_SSL' : 'SSL';
        contradict(`${source}, which is not encrypted, but ${tlsNames.join(', ')} ${tlsNames.length === 1 ? 'is' : 'are'} given.`, `Use ${encrypted}, or leave the ssl inputs out.`);
    }
    if ((inputs['ssl-key'] === undefined) !== (inputs['ssl-cert'] === undefined)) {
        const [given, missing] = inputs['ssl-key'] === undefined ? ['ssl-cert', 'ssl-key'] : ['ssl-key', 'ssl-cert'];
        contradict(`${given} is given without ${missing}.`, 'Mutual TLS needs both.');
    }
    return problems;
}
function givenTlsNames(inputs) {
    return ['ssl-ca', 'ssl-cert', 'ssl-key'].filter((name) => inputs[name] !== undefined);
}
function disallowedBrokers(brokers, allowedHosts) {
    return brokers
        .map((broker) => (0,allowed_hosts/* disallowedHostProblem */.cQ)(broker, allowedHosts, 'The Kafka login'))
        .filter((problem) => problem !== undefined);
}
/** PLAIN without TLS sends the password as it is; on the machine itself that is nobody's business. */
function warnOfPlainPassword(protocol, login, brokers, ports) {
    const exposed = login.sasl?.mechanism === 'PLAIN' || login.sasl?.mechanism === 'OAUTHBEARER';
    if (protocol !== 'SASL_PLAINTEXT' || !exposed || brokers.every((broker) => isLocal(broker.host)))
        return;
    ports.log.warning(`${login.sasl?.mechanism} over SASL_PLAINTEXT sends the login unencrypted to ${brokers.map(settings/* formatBroker */.f).join(', ')}: use SASL_SSL or SCRAM.`);
}
function warnOfPlainTokenEndpoint(endpoint, ports) {
    const url = endpoint !== undefined && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
    if (url?.protocol !== 'http:' || isLocal(url.hostname))
        return;
    ports.log.warning(`oauth-token-url is http, which sends the client secret unencrypted to ${url.host}: use https.`);
}
function isLocal(host) {
    return /^(localhost|127\.[\d.]+|\[?::1\]?)$/i.test(host);
}


/***/ }),

/***/ 84856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ connectionProblem)
/* harmony export */ });
/* harmony import */ var _client_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58619);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23958);


/** What happened, where, why it likely did and what to do. Every code stays as it is once published. */
function connectionProblem(fault, broker, settings) {
    const at = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBroker */ .f)(broker);
    const { what, help } = describe(fault, broker, settings);
    return { code: `kafka-${fault.kind}`, message: `Kafka broker ${at}: ${what}.`, help };
}
function describe(fault, broker, settings) {
    const protocol = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .securityProtocolOf */ ._)(settings);
    switch (fault.kind) {
        case 'name-not-resolved':
            return {
                what: `the host name "${broker.host}" ${fault.passing ? 'could not be resolved for now' : 'does not exist in DNS'}`,
                help: 'Check bootstrap-servers for typing mistakes; a private name resolves only inside its network.',
            };
        case 'connection-refused':
            return {
                what: 'the connection was refused; nothing listens on that port, or a firewall rejects it',
                help: 'Check the port in bootstrap-servers, and that the broker runs.',
            };
        case 'network-unreachable':
            return {
                what: 'there is no network route to that address',
                help: 'Private clusters need a runner inside their network, or a VPN.',
            };
        case 'no-answer':
            return {
                what: `no answer within ${_client_options_js__WEBPACK_IMPORTED_MODULE_1__/* .connectTimeoutMs */ .Ir / 1_000} s while ${during(fault.during)}`,
                help: fault.during === 'connecting'
                    ? 'A firewall that drops packets looks like this: check that this machine may reach the broker.'
                    : 'Check the port and security-protocol; the broker may also be overloaded.',
            };
        case 'closed':
            return {
                what: `the connection was closed while ${during(fault.during)}`,
                help: `Check that the port is meant for ${protocol}; the broker's log says why it closed.`,
            };
        case 'tls-required':
            return {
                what: `the port speaks TLS, but the connection is ${protocol}`,
                help: `Set security-protocol to ${protocol === 'PLAINTEXT' ? 'SSL, or SASL_SSL with a login' : 'SASL_SSL'}, or use the port of an unencrypted listener.`,
            };
        case 'tls-not-spoken':
            return {
                what: `the port does not speak TLS, but the connection is ${protocol}`,
                help: `Set security-protocol to ${protocol === 'SSL' ? 'PLAINTEXT' : 'SASL_PLAINTEXT'}, or use the port of an encrypted listener.`,
            };
        case 'certificate-untrusted':
            return {
                what: `its certificate (${fault.certificate}) is signed by an authority that is not trusted here (${fault.code})`,
                help: settings.tls?.ca === undefined
                    ? 'Give the certificate of the authority that signed it as ssl-ca.'
                    : 'ssl-ca holds another authority: give the one that signed this certificate.',
            };
        case 'certificate-wrong-host':
            return {
                what: `its certificate is for another host (${fault.names})`,
                help: 'Use one of those names in bootstrap-servers, or have the broker certified for this one.',
            };
        case 'certificate-expired':
            return {
                what: `its certificate (${fault.certificate}) is not valid now (until ${fault.until})`,
                help: "The broker needs a new certificate; if the date is wrong, check this machine's clock.",
            };
        case 'client-certificate-required':
            return {
                what: 'it wants a client certificate (mutual TLS), and none was given',
                help: 'Give ssl-cert and ssl-key.',
            };
        case 'client-certificate-refused':
            return {
                what: `it refused the client certificate (${fault.reason})`,
                help: 'Check that ssl-cert is signed by an authority that the broker trusts, with its intermediates, and has not expired.',
            };
        case 'tls-failed':
            return {
                what: `the TLS handshake failed (${fault.reason})`,
                help: 'Broker and client share no TLS version or cipher, or the broker wants a client certificate (ssl-cert, ssl-key).',
            };
        case 'not-kafka':
            return {
                what: `what answers there is not Kafka but ${fault.speaks}`,
                help: 'Check the port: bootstrap-servers wants the Kafka listener, not a web interface or a REST proxy.',
            };
        case 'login-required':
            return {
                what: `it wants a login (${fault.mechanisms.join(', ') || 'no mechanism named'}), and none was given`,
                help: 'Give username and password, api-key and api-secret, or oauth-token-url.',
            };
        case 'login-not-offered':
            return {
                what: `the port takes no login, but the connection is ${protocol}`,
                help: `Set security-protocol to ${protocol === 'SASL_SSL' ? 'SSL' : 'PLAINTEXT'} and leave the login out, or use the port of a SASL listener.`,
            };
        case 'mechanism-not-offered':
            return {
                what: `it does not offer ${settings.sasl?.mechanism}; it offers ${fault.mechanisms.join(', ') || 'no mechanism'}`,
                help: 'Set sasl-mechanism to one of these.',
            };
        case 'login-refused':
            return {
                what: `the ${loginName(settings)} was refused${fault.says === '' ? '' : ` (${fault.says})`}`,
                help: loginHelp(settings),
            };
    }
}
function during(phase) {
    return phase === 'connecting' ? phase : `waiting for ${phase}`;
}
function loginName({ sasl }) {
    if (sasl === undefined)
        return 'connection';
    return sasl.mechanism === 'OAUTHBEARER' ? 'token' : `${sasl.mechanism} login of user "${sasl.username}"`;
}
function loginHelp({ sasl }) {
    switch (sasl?.mechanism) {
        case 'OAUTHBEARER':
            return 'Check that the broker accepts the issuer, audience (oauth-scope) and extensions of the token.';
        case 'PLAIN':
            return 'Check user name and password (or api-key and api-secret), and that they belong to this cluster.';
        default:
            return 'Check user name and password, and that the user has credentials for this mechanism.';
    }
}


/***/ }),

/***/ 24472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h4: () => (/* binding */ diagnose),
  nQ: () => (/* binding */ diagnosedError)
});

// UNUSED EXPORTS: diagnosisSteps

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
// EXTERNAL MODULE: external "node:dns/promises"
var promises_ = __webpack_require__(71553);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./packages/kafka/client-options.ts
var client_options = __webpack_require__(58619);
;// CONCATENATED MODULE: ./packages/kafka/broker-probe.ts




/** Addresses of the broker's name. */
async function probeName(broker, signal) {
    if ((0,external_node_net_.isIP)(broker.host) !== 0)
        return { ok: true, found: [broker.host] };
    const asked = (0,promises_.lookup)(broker.host, { all: true }).then((addresses) => ({ ok: true, found: addresses.map(({ address }) => address) }), (error) => ({
        ok: false,
        fault: { kind: 'name-not-resolved', passing: codeOf(error) === 'EAI_AGAIN' },
    }));
    return raced(asked, signal, { ok: false, fault: { kind: 'name-not-resolved', passing: true } });
}
/** Milliseconds that a TCP connection took. */
async function probePort(broker, signal) {
    const startedAt = performance.now();
    const socket = (0,external_node_net_.connect)({ host: broker.host, port: broker.port });
    return withSocket(socket, signal, 'connecting', (settle) => {
        socket.once('connect', () => settle({ ok: true, found: performance.now() - startedAt }));
    });
}
/** A TLS session that is set up whatever the certificate says, so that what is wrong with it can be told. The caller ends it. */
async function probeTls(broker, settings, signal, limitMs = client_options/* connectTimeoutMs */.Ir) {
    const socket = (0,external_node_tls_.connect)({
        ...(0,client_options/* tlsOptions */.YF)(settings),
        host: broker.host,
        port: broker.port,
        ...((0,external_node_net_.isIP)(broker.host) === 0 ? { servername: broker.host } : {}),
        // The one place without: nothing but the certificate is looked at, and a bad one is reported as a failure.
        rejectUnauthorized: false,
    });
    return withSocket(socket, signal, 'the TLS handshake', (settle) => {
        socket.once('secureConnect', () => {
            const certificate = identityOf(socket.getPeerCertificate(), socket.authorizationError);
            settle({ ok: true, found: { socket, tlsVersion: socket.getProtocol() ?? 'TLS', certificate } });
        });
    }, (error) => tlsFault(error, settings), limitMs);
}
/** Number of request types that a Kafka broker answers to; asked without a login. The caller gives an open socket. */
async function probeRequests(socket, settings, signal, limitMs = client_options/* connectTimeoutMs */.Ir) {
    let received = Buffer.alloc(0);
    return withSocket(socket, signal, 'the first request', (settle) => {
        socket.on('data', (chunk) => {
            received = Buffer.concat([received, chunk]);
            const answer = readApiVersions(received);
            if (answer !== undefined)
                settle(answer);
        });
        socket.write(apiVersionsRequest(settings.clientId));
    }, (error) => tlsFault(error, settings), limitMs);
}
/** Opens a plain connection and asks it the same; whether there is a Kafka broker behind an unencrypted port. */
async function probePlainRequests(broker, settings, signal, limitMs = client_options/* connectTimeoutMs */.Ir) {
    const socket = (0,external_node_net_.connect)({ host: broker.host, port: broker.port });
    try {
        return await probeRequests(socket, settings, signal, limitMs);
    }
    finally {
        socket.destroy();
    }
}
const correlationId = 0x6b64_6f70;
/** ApiVersions version 0, which every broker since 0.10 answers before a login (KIP-35). */
function apiVersionsRequest(clientId) {
    const id = Buffer.from(clientId);
    const request = Buffer.alloc(14 + id.length);
    request.writeInt32BE(10 + id.length, 0);
    request.writeInt16BE(18, 4);
    request.writeInt16BE(0, 6);
    request.writeInt32BE(correlationId, 8);
    request.writeInt16BE(id.length, 12);
    id.copy(request, 14);
    return request;
}
/** Undefined while the answer is not whole. */
function readApiVersions(bytes) {
    if (bytes.length < 5)
        return undefined;
    const contentType = bytes.readUInt8(0);
    if (contentType >= 0x14 && contentType <= 0x17 && bytes.readUInt8(1) === 3) {
        return { ok: false, fault: { kind: 'tls-required' } };
    }
    if (/^(HTTP|<!doc|<html)/i.test(bytes.toString('latin1', 0, 5))) {
        return { ok: false, fault: { kind: 'not-kafka', speaks: 'a web server' } };
    }
    if (/^[\x20-\x7e\r\n]{5}/.test(bytes.toString('latin1', 0, 5))) {
        return { ok: false, fault: { kind: 'not-kafka', speaks: 'a text protocol' } };
    }
    if (bytes.length < 14)
        return undefined;
    if (bytes.readInt32BE(4) !== correlationId) {
        return { ok: false, fault: { kind: 'not-kafka', speaks: 'an unknown protocol' } };
    }
    return { ok: true, found: bytes.readInt32BE(10) };
}
function tlsFault(error, settings) {
    const code = codeOf(error);
    if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|BAD_RECORD_TYPE|HTTP_REQUEST|UNEXPECTED_MESSAGE/.test(code)) {
        return { kind: 'tls-not-spoken' };
    }
    if (!code.startsWith('ERR_SSL_'))
        return undefined;
    const reason = code
        .replace(/^ERR_SSL_/, '')
        .replace(/^(SSL|TLS)V?\d*_?(ALERT_)?/, '')
        .replaceAll('_', ' ')
        .toLowerCase();
    if (/certificate required/.test(reason))
        return { kind: 'client-certificate-required' };
    if (/certificate|unknown ca|access denied/.test(reason)) {
        return settings.tls?.cert === undefined
            ? { kind: 'client-certificate-required' }
            : { kind: 'client-certificate-refused', reason };
    }
    return { kind: 'tls-failed', reason };
}
function identityOf(peer, error) {
    const code = error === null || error === undefined ? undefined : typeof error === 'string' ? error : codeOf(error);
    return {
        subject: nameOf(peer.subject),
        issuer: nameOf(peer.issuer),
        names: (peer.subjectaltname ?? '').replaceAll(/(DNS|IP Address):/g, '') || nameOf(peer.subject),
        validTo: Date.parse(peer.valid_to),
        ...(code === undefined ? {} : { error: code }),
    };
}
function nameOf(name) {
    const shown = name?.CN ?? name?.O ?? 'no name';
    return Array.isArray(shown) ? shown.join(', ') : shown;
}
/** Settles once: by `listen`, by an error or the end of the socket, after the time limit, or when the signal aborts. */
async function withSocket(socket, signal, during, listen, explain = () => undefined, limitMs = client_options/* connectTimeoutMs */.Ir) {
    const { promise, resolve } = Promise.withResolvers();
    socket.on('error', (error) => resolve({ ok: false, fault: explain(error) ?? socketFault(error, during) }));
    socket.once('close', () => resolve({ ok: false, fault: { kind: 'closed', during } }));
    listen(resolve);
    try {
        const probed = await raced(promise, signal, { ok: false, fault: { kind: 'no-answer', during } }, limitMs);
        if (!probed.ok || during === 'connecting')
            socket.destroy();
        return probed;
    }
    catch (error) {
        socket.destroy();
        throw error;
    }
}
function socketFault(error, during) {
    switch (codeOf(error)) {
        case 'ECONNREFUSED':
            return { kind: 'connection-refused' };
        case 'ETIMEDOUT':
            return { kind: 'no-answer', during };
        case 'EHOSTUNREACH':
        case 'ENETUNREACH':
        case 'EADDRNOTAVAIL':
            return { kind: 'network-unreachable' };
        case 'ENOTFOUND':
        case 'EAI_AGAIN':
            return { kind: 'name-not-resolved', passing: codeOf(error) === 'EAI_AGAIN' };
        default:
            return { kind: 'closed', during };
    }
}
function codeOf(error) {
    return error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : '';
}
/** The promise, `late` after the time limit, or a rejection with the reason of the abort. */
async function raced(promise, signal, late, limitMs = client_options/* connectTimeoutMs */.Ir) {
    signal.throwIfAborted();
    const { promise: interrupted, resolve, reject } = Promise.withResolvers();
    const timer = setTimeout(() => resolve(late), limitMs);
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([promise, interrupted]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}

// EXTERNAL MODULE: ./packages/kafka/client.ts + 1 modules
var kafka_client = __webpack_require__(55927);
// EXTERNAL MODULE: ./packages/kafka/client-errors.ts
var client_errors = __webpack_require__(24770);
// EXTERNAL MODULE: ./packages/kafka/connection-problems.ts
var connection_problems = __webpack_require__(84856);
// EXTERNAL MODULE: ./packages/kafka/metadata.ts
var kafka_metadata = __webpack_require__(56246);
;// CONCATENATED MODULE: ./packages/kafka/diagnose.ts






/** What a connection goes through, in this order; a step needs those before it. */
const diagnosisSteps = ['name', 'port', 'tls', 'requests', 'login', 'cluster'];
/** Why a broker cannot be used: the failed step of a diagnosis as an error; undefined when every step passed. */
function diagnosedError(diagnosis, options) {
    const failed = diagnosis.steps.find((step) => step.status === 'failed');
    if (failed === undefined)
        return undefined;
    return failed.badInput ? new errors/* BadInputError */.Ys(failed.problem, options) : new errors/* UnreachableError */.Jk(failed.problem, options);
}
/**
 * Goes through a connection to one broker step by step, as the operations would make it, and stops at the first step that
 * fails. Each step ends within the connect timeout (10 s). A login is tried once at most, and only where
 * `allowedHosts` permits it.
 * @throws the reason of the signal when it aborts.
 */
async function diagnose(broker, settings, signal, options = {}) {
    const seen = {};
    const steps = [];
    for await (const step of connectionSteps({ broker, settings, signal }, options, seen))
        steps.push(step);
    const reason = `needs the step before it (${steps.at(-1)?.name})`;
    const left = diagnosisSteps.slice(steps.length).map((name) => skipped(name, reason));
    return { broker, steps: [...steps, ...left], ...seen };
}
const notAskedFor = 'not asked for by security-protocol';
/** The steps as far as they can be taken: the last one failed, or all passed. */
async function* connectionSteps(patient, options, seen) {
    const { broker, settings, signal } = patient;
    const addresses = await probeName(broker, signal);
    if (!addresses.ok)
        return yield failed('name', addresses.fault, patient);
    yield passed('name', addresses.found.join(', '));
    const port = await probePort(broker, signal);
    if (!port.ok)
        return yield failed('port', port.fault, patient);
    yield passed('port', `connected in ${(0,duration/* formatDuration */.a3)(port.found)}`);
    const transport = await probeTransport(patient);
    if (transport.certificate !== undefined)
        seen.certificate = transport.certificate;
    if (!transport.tls.ok)
        return yield failed('tls', transport.tls.fault, patient);
    yield settings.tls === undefined ? skipped('tls', notAskedFor) : passed('tls', transport.tls.found);
    if (!transport.requests.ok)
        return yield failed('requests', transport.requests.fault, patient);
    yield passed('requests', `${transport.requests.found} request types`);
    if (options.withoutLogin !== undefined)
        return yield skipped('login', options.withoutLogin);
    yield* clientSteps(patient, seen);
}
/** From here on with the client that the operations use, so that nothing passes here and fails there. */
async function* clientSteps(patient, seen) {
    const { broker, settings, signal } = patient;
    const client = await (0,kafka_client/* openClient */.M)({ ...settings, brokers: [broker] }, signal);
    try {
        const login = await attempt(() => client.connectAny(), 'the login', patient);
        if (!login.ok)
            return yield loginFailed(login, patient);
        yield settings.sasl === undefined ? skipped('login', notAskedFor) : passed('login', describeLogin(settings.sasl));
        const metadata = await attempt(() => (0,kafka_metadata/* requestMetadata */.FX)(client, []), 'the first request', patient);
        if (!metadata.ok)
            return yield failed('cluster', await metadataFault(metadata.fault, patient), patient);
        const { clusterId, brokers } = metadata.found;
        seen.cluster = { id: clusterId ?? undefined, brokers: brokers.map(({ host, port }) => ({ host, port })) };
        yield passed('cluster', `${clusterId ?? 'no id'}, ${brokers.length} ${brokers.length === 1 ? 'broker' : 'brokers'}`);
    }
    finally {
        await client.close();
    }
}
function passed(name, seen) {
    return { name, status: 'passed', seen };
}
function skipped(name, reason) {
    return { name, status: 'skipped', reason };
}
function failed(name, fault, { broker, settings }) {
    return { name, status: 'failed', problem: (0,connection_problems/* connectionProblem */.E)(fault, broker, settings), badInput: false };
}
async function probeTransport({ broker, settings, signal }) {
    return settings.tls === undefined ? plainTransport(broker, settings, signal) : tlsTransport(broker, settings, signal);
}
/** For the second look at a port that has failed already: whether it speaks the other protocol. */
const secondLookMs = 3_000;
/** A TLS port answers plain bytes with an alert, or closes: only a handshake shows that TLS is what it wants. */
async function plainTransport(broker, settings, signal) {
    const requests = await probePlainRequests(broker, settings, signal);
    if (requests.ok || requests.fault.kind === 'not-kafka')
        return { tls: { ok: true, found: '' }, requests };
    const session = await probeTls(broker, settings, signal, secondLookMs);
    if (session.ok)
        session.found.socket.destroy();
    const wantsTls = session.ok || requests.fault.kind === 'tls-required' || isTlsFault(session.fault);
    return wantsTls
        ? { tls: { ok: false, fault: { kind: 'tls-required' } }, requests }
        : { tls: { ok: true, found: '' }, requests };
}
/** Faults that only what speaks TLS can cause. */
function isTlsFault(fault) {
    return /^(client-certificate-|tls-failed)/.test(fault.kind);
}
async function tlsTransport(broker, settings, signal) {
    const session = await probeTls(broker, settings, signal);
    if (!session.ok) {
        // Kafka closes a plain port on the first bytes of a handshake, as many a firewall does.
        const plain = isTlsFault(session.fault)
            ? undefined
            : await probePlainRequests(broker, settings, signal, secondLookMs);
        const fault = plain?.ok ? { kind: 'tls-not-spoken' } : session.fault;
        const named = plain?.ok === false && plain.fault.kind === 'not-kafka' ? plain.fault : fault;
        return failedTls(named);
    }
    const { socket, certificate } = session.found;
    try {
        const fault = certificateFault(certificate);
        if (fault !== undefined)
            return { ...failedTls(fault), certificate };
        const requests = await probeRequests(socket, settings, signal);
        // TLS 1.3 lets the client finish first: a refused client certificate shows when the first answer is awaited.
        if (!requests.ok && isTlsFault(requests.fault))
            return { ...failedTls(requests.fault), certificate };
        return { tls: { ok: true, found: describeSession(session.found) }, requests, certificate };
    }
    finally {
        socket.destroy();
    }
}
function failedTls(fault) {
    return { tls: { ok: false, fault }, requests: { ok: false, fault } };
}
function certificateFault(certificate) {
    const { error, subject, issuer, names } = certificate;
    const shown = `${subject}, issued by ${issuer}`;
    switch (error) {
        case undefined:
            return undefined;
        case 'ERR_TLS_CERT_ALTNAME_INVALID':
            return { kind: 'certificate-wrong-host', names };
        case 'CERT_HAS_EXPIRED':
        case 'CERT_NOT_YET_VALID':
            return { kind: 'certificate-expired', certificate: shown, until: dayOf(certificate.validTo) };
        default:
            return { kind: 'certificate-untrusted', certificate: shown, code: error };
    }
}
function describeSession({ tlsVersion, certificate }) {
    const { subject, issuer, validTo } = certificate;
    return `${tlsVersion}, certificate of ${subject}, issued by ${issuer}, valid until ${dayOf(validTo)}`;
}
function dayOf(time) {
    return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : 'an unknown day';
}
/** @throws the reason of an abort, and what is no client's error. */
async function attempt(work, during, { signal }) {
    try {
        return { ok: true, found: await work() };
    }
    catch (error) {
        signal.throwIfAborted();
        const errors = (0,client_errors/* errorsWithin */.nh)(error);
        if (!errors.some(client_errors/* isClientError */._2) && explainedWithin(error) === undefined)
            throw error;
        const late = errors.some((each) => /timed out/.test(each.message));
        return { ok: false, fault: (0,client_errors/* loginFault */.M_)(error) ?? { kind: late ? 'no-answer' : 'closed', during }, error };
    }
}
/** What went wrong inside the login may be explained already: a token endpoint that refuses, a host that is not allowed. */
function loginFailed(login, patient) {
    const explained = explainedWithin(login.error);
    if (explained === undefined)
        return failed('login', login.fault, patient);
    return { name: 'login', status: 'failed', ...explained };
}
function explainedWithin(error) {
    for (const each of (0,client_errors/* errorsWithin */.nh)(error)) {
        if (each instanceof errors/* UnreachableError */.Jk)
            return { problem: each.problem, badInput: false };
        const [problem] = each instanceof errors/* BadInputError */.Ys ? each.problems : [];
        if (problem !== undefined)
            return { problem, badInput: true };
    }
    return undefined;
}
function describeLogin(sasl) {
    return sasl.mechanism === 'OAUTHBEARER' ? 'OAUTHBEARER' : `${sasl.mechanism} as ${sasl.username}`;
}
/** A SASL listener closes the connection on a request before a login; asked for a mechanism, it names those it has. */
async function metadataFault(fault, patient) {
    const { broker, settings, signal } = patient;
    if (fault.kind !== 'closed' || settings.sasl !== undefined)
        return fault;
    const client = await (0,kafka_client/* openClient */.M)({ ...settings, brokers: [broker] }, signal);
    try {
        const handshake = async () => {
            const connection = await client.connectAny();
            return client.untilAborted(client.library.saslHandshakeV1.api.async(connection, 'none'));
        };
        const offered = await attempt(handshake, 'the first request', patient);
        if (offered.ok || offered.fault.kind !== 'mechanism-not-offered')
            return fault;
        return { kind: 'login-required', mechanisms: offered.fault.mechanisms };
    }
    finally {
        await client.close();
    }
}


/***/ }),

/***/ 40472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure),
/* harmony export */   u: () => (/* binding */ withExplainedFailures)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90425);
/* harmony import */ var _access_advice_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77022);
/* harmony import */ var _client_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24770);
/* harmony import */ var _client_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58619);
/* harmony import */ var _connection_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84856);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24472);
/* harmony import */ var _missing_topic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53585);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23958);








/**
 * Runs work that talks to Kafka.
 * @throws what `explainFailure` makes of a failure.
 */
async function withExplainedFailures(context, work) {
    try {
        return await work();
    }
    catch (error) {
        throw await explainFailure(error, context);
    }
}
/**
 * What a failure of either client means for the user: an UnreachableError or BadInputError with a stable code that says
 * what happened, where and what to do; the reason of the abort when the signal aborted. A broker that could not be
 * reached is diagnosed, which takes at most the connect timeout a step. What is no client's error is answered as it is.
 */
async function explainFailure(error, context) {
    if (context.signal.aborted)
        return context.signal.reason;
    const errors = (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorsWithin */ .nh)(error);
    const explained = errors.find((each) => each instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys || each instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .UnreachableError */ .Jk || each instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .CancelledError */ .cc);
    if (explained !== undefined)
        return explained;
    if (!errors.some(_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isClientError */ ._2))
        return error;
    const cause = { cause: error };
    const login = (0,_client_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .loginFault */ .M_)(error);
    const [named = context.settings.brokers[0]] = brokersNamed(errors);
    if (login !== undefined && named !== undefined) {
        return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .UnreachableError */ .Jk((0,_connection_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionProblem */ .E)(login, named, context.settings), cause);
    }
    for (const each of errors) {
        const answer = answerOf(each);
        if (answer !== undefined)
            return explainAnswer(answer, context, cause);
    }
    try {
        return await explainConnection(errors, context, cause);
    }
    catch (interruption) {
        if (context.signal.aborted)
            return context.signal.reason;
        throw interruption;
    }
}
function answerOf(error) {
    const { apiId, serverErrorMessage, type, code } = error;
    if (typeof apiId === 'string')
        return { id: apiId, says: serverErrorMessage ?? '' };
    if (code === 'PLT_KFK_UNSUPPORTED_API')
        return { id: 'UNSUPPORTED_VERSION', says: error.message };
    // kafkajs
    if (error.name === 'KafkaJSProtocolError' && typeof type === 'string')
        return { id: type, says: '' };
    return undefined;
}
async function explainAnswer(answer, context, options) {
    const { topic, settings } = context;
    const at = settings.brokers.map(_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBroker */ .f).join(', ');
    const says = answer.says === '' ? '' : ` (${answer.says.replace(/\.$/, '')})`;
    const onTopic = topic === undefined ? '' : ` for topic "${topic}"`;
    const refusal = (problem) => new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .UnreachableError */ .Jk(problem, options);
    const denied = async (code, operations, resource) => refusal(deniedProblem(code, await (0,_access_advice_js__WEBPACK_IMPORTED_MODULE_4__/* .accessAdvice */ .F)(operations, resource, settings), at));
    switch (answer.id) {
        case 'TOPIC_AUTHORIZATION_FAILED':
            return denied('kafka-topic-access-denied', context.rights ?? ['Read', 'Describe'], {
                kind: 'topic',
                name: topic ?? '*',
            });
        case 'CLUSTER_AUTHORIZATION_FAILED':
            return denied('kafka-cluster-access-denied', ['Describe'], { kind: 'cluster' });
        case 'GROUP_AUTHORIZATION_FAILED':
            return denied('kafka-group-access-denied', ['Describe'], { kind: 'group', name: '*' });
        case 'TRANSACTIONAL_ID_AUTHORIZATION_FAILED':
            return denied('kafka-transaction-access-denied', ['Write'], { kind: 'transactional-id', name: '*' });
        case 'UNKNOWN_TOPIC_OR_PARTITION':
        case 'UNKNOWN_TOPIC_ID':
        case 'INCONSISTENT_TOPIC_ID':
            return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys((0,_missing_topic_js__WEBPACK_IMPORTED_MODULE_5__/* .missingTopicProblem */ .zR)(topic ?? 'it', []), options);
        case 'INVALID_TOPIC_EXCEPTION':
            return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys({
                code: 'topic-malformed',
                message: `"${topic ?? ''}" cannot be the name of a topic${says}.`,
                help: 'Names hold letters, digits, dots, underscores and dashes, at most 249.',
            }, options);
        case 'UNSUPPORTED_VERSION':
            return refusal({
                code: 'kafka-unsupported-version',
                message: `The Kafka cluster at ${at} does not support a request that is needed${says}.`,
                help: 'Kafka 1.0 or newer is needed; some services that speak Kafka leave requests out.',
            });
        case 'MESSAGE_TOO_LARGE':
        case 'RECORD_LIST_TOO_LARGE':
            return refusal({
                code: 'kafka-message-too-large',
                message: `Kafka refused a record that is too large${onTopic}${says}.`,
                help: "Raise the topic's max.message.bytes, or write smaller records.",
            });
        case 'LEADER_NOT_AVAILABLE':
        case 'NOT_LEADER_OR_FOLLOWER':
        case 'REPLICA_NOT_AVAILABLE':
        case 'BROKER_NOT_AVAILABLE':
        case 'KAFKA_STORAGE_ERROR':
            return refusal({
                code: 'kafka-no-leader',
                message: `A partition has had no leader that answers${onTopic} (${answer.id}).`,
                help: 'A broker is down or its disk has failed: kafka-topics.sh --describe --unavailable-partitions shows where.',
            });
        case 'REQUEST_TIMED_OUT':
            return refusal({
                code: 'kafka-request-timeout',
                message: `The Kafka cluster at ${at} gave up on a request${onTopic} because it took too long${says}.`,
                help: 'The cluster may be overloaded, or lack in-sync replicas.',
            });
        default:
            return refusal({
                code: 'kafka-request-refused',
                message: `The Kafka cluster at ${at} refused a request${onTopic}: ${answer.id}${says}.`,
                help: 'The code is explained at https://kafka.apache.org/protocol#protocol_error_codes.',
            });
    }
}
function deniedProblem(code, advice, at) {
    return { code, message: `The Kafka cluster at ${at} requires ${advice.right}.`, help: advice.help };
}
/** Diagnoses the brokers that the errors name, at most three, else those of the settings. */
async function explainConnection(errors, context, options) {
    const { settings, signal } = context;
    const named = brokersNamed(errors);
    const suspects = (named.length > 0 ? named : settings.brokers).slice(0, 3);
    const failures = [];
    // One after the other: were the login at fault, each would count as one more failed attempt.
    for (const broker of suspects) {
        const failure = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnosedError */ .nQ)(await (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_6__/* .diagnose */ .h4)(broker, settings, signal), options);
        if (failure !== undefined)
            failures.push(failure);
        if (failure instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys)
            return failure;
    }
    const [first] = failures;
    if (first === undefined)
        return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .UnreachableError */ .Jk(lostProblem(errors, suspects), options);
    if (!(first instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .UnreachableError */ .Jk))
        return first;
    const messages = failures.map((failure) => failure.message);
    const advertised = suspects.some((broker) => !isBootstrap(broker, settings));
    const problem = { ...first.problem, message: messages.join(' ') };
    return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .UnreachableError */ .Jk(advertised ? withAdvertisedHelp(problem) : problem, options);
}
function withAdvertisedHelp(problem) {
    const help = `The cluster itself named this address (advertised.listeners): it must be one that this machine can reach. ${problem.help ?? ''}`;
    return { ...problem, help: help.trim() };
}
function isBootstrap(broker, settings) {
    return settings.brokers.some((each) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBroker */ .f)(each) === (0,_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBroker */ .f)(broker));
}
function lostProblem(errors, brokers) {
    const at = brokers.map(_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBroker */ .f).join(', ');
    const late = errors.some((error) => /timed? ?out/i.test(error.message));
    return late
        ? {
            code: 'kafka-request-timeout',
            message: `Kafka broker ${at}: no answer to a request within ${_client_options_js__WEBPACK_IMPORTED_MODULE_7__/* .requestTimeoutMs */ .Hl / 1_000} s, though it takes connections.`,
            help: 'The broker may be overloaded; try again, or ask for less.',
        }
        : {
            code: 'kafka-connection-lost',
            message: `Kafka broker ${at}: the connection broke, though a new one works.`,
            help: 'Try again; the broker may have been restarted.',
        };
}
/** Both clients put the address of a failed connection into the error. */
function brokersNamed(errors) {
    const found = new Map();
    for (const error of errors) {
        const broker = 'broker' in error && typeof error.broker === 'string' ? error.broker : '';
        const match = /^Connection to (.+):(\d+) (?:failed|timed out)/.exec(error.message) ?? /^(.+):(\d+)$/.exec(broker);
        const [, host, port] = match ?? [];
        if (host !== undefined && port !== undefined)
            found.set(`${host}:${port}`, { host, port: Number(port) });
    }
    return [...found.values()];
}


/***/ }),

/***/ 56246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ requestMetadata),
/* harmony export */   T4: () => (/* binding */ readLayout),
/* harmony export */   lR: () => (/* binding */ responseOf)
/* harmony export */ });
/* harmony import */ var _protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16415);

/**
 * Versions before 4 create a missing topic when they are asked about it: never speak them.
 * Key 3 in https://kafka.apache.org/protocol#protocol_api_keys.
 */
const metadataVersions = [4, 5, 6, 7, 8, 9, 10, 11, 12];
const metadataKey = 3;
const noTopicId = '00000000-0000-0000-0000-000000000000';
/**
 * The leader of every partition, or undefined when there is no such topic. A partition whose leader is being elected is
 * part of the answer.
 * @throws errors of the client library, also for a topic that the user may not describe.
 */
async function readLayout(client, topic) {
    const metadata = await requestMetadata(client, [topic]);
    const found = metadata.topics.find(({ name }) => name === topic);
    if (found === undefined || found.errorCode === _protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProtocolErrorCode */ .qu.unknownTopicOrPartition)
        return undefined;
    if (found.errorCode !== 0 && !(0,_protocol_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isRetriable */ .LX)(found.errorCode))
        throw new client.library.ProtocolError(found.errorCode);
    const brokers = new Map(metadata.brokers.map(({ nodeId, host, port }) => [nodeId, { id: nodeId, host, port }]));
    return {
        topic,
        topicId: 'topicId' in found && found.topicId !== noTopicId ? found.topicId : undefined,
        clusterId: metadata.clusterId ?? undefined,
        partitions: new Map(found.partitions
            .toSorted((left, right) => left.partitionIndex - right.partitionIndex)
            .map(({ partitionIndex, leaderId, leaderEpoch }) => [
            partitionIndex,
            { broker: brokers.get(leaderId), epoch: leaderEpoch ?? -1 },
        ])),
    };
}
/** Where brokers and topics are; of all topics when none is named. Creates no topic. */
async function requestMetadata(client, topics) {
    const connection = await client.connectAny();
    const version = await client.version(connection, metadataKey, metadataVersions);
    const { api } = client.library[`metadataV${version}`];
    const request = api.async;
    return client.untilAborted(request(connection, topics, false, false)).catch((error) => {
        // The library throws the whole answer away when one partition in it has no leader; its error carries it.
        const response = responseOf(error);
        if (response === undefined)
            throw error;
        return response;
    });
}
/** The answer of a broker that a ResponseError of the library carries. */
function responseOf(error) {
    return error instanceof Error && 'response' in error ? error.response : undefined;
}


/***/ }),

/***/ 53585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ listTopicNames),
/* harmony export */   _p: () => (/* binding */ missingTopic),
/* harmony export */   zR: () => (/* binding */ missingTopicProblem)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90425);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33142);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56246);


/** Names of the topics that the login may describe, sorted, without Kafka's own. */
async function listTopicNames(client) {
    const { topics } = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .requestMetadata */ .FX)(client, null);
    return topics.flatMap(({ name, isInternal }) => (name && !isInternal ? [name] : [])).toSorted();
}
/** The error for a topic that is not there, with the names nearest to it. */
async function missingTopic(client, topic) {
    return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys(missingTopicProblem(topic, (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .nearestNames */ .L)(topic, await listTopicNames(client))));
}
function missingTopicProblem(topic, nearest) {
    const meant = nearest.map((name) => `"${name}"`).join(' or ');
    return {
        code: 'topic-missing',
        message: `There is no topic "${topic}" in the cluster.${meant === '' ? '' : ` Did you mean ${meant}?`}`,
        help: 'Check the topic name and that bootstrap-servers is the cluster that holds it.',
    };
}


/***/ }),

/***/ 16415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ isRetriableError),
/* harmony export */   LX: () => (/* binding */ isRetriable),
/* harmony export */   qu: () => (/* binding */ ProtocolErrorCode)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);

/** Codes of Kafka's protocol that reading reacts to. https://kafka.apache.org/protocol#protocol_error_codes */
const ProtocolErrorCode = {
    none: 0,
    offsetOutOfRange: 1,
    unknownTopicOrPartition: 3,
    leaderNotAvailable: 5,
    notLeaderOrFollower: 6,
    requestTimedOut: 7,
    brokerNotAvailable: 8,
    replicaNotAvailable: 9,
    networkException: 13,
    coordinatorLoadInProgress: 14,
    kafkaStorageError: 56,
    listenerNotFound: 72,
    fencedLeaderEpoch: 74,
    unknownLeaderEpoch: 75,
    offsetNotAvailable: 78,
    unknownTopicId: 100,
    inconsistentTopicId: 103,
};
const retriable = new Set([
    ProtocolErrorCode.unknownTopicOrPartition,
    ProtocolErrorCode.leaderNotAvailable,
    ProtocolErrorCode.notLeaderOrFollower,
    ProtocolErrorCode.requestTimedOut,
    ProtocolErrorCode.brokerNotAvailable,
    ProtocolErrorCode.replicaNotAvailable,
    ProtocolErrorCode.networkException,
    ProtocolErrorCode.coordinatorLoadInProgress,
    ProtocolErrorCode.kafkaStorageError,
    ProtocolErrorCode.listenerNotFound,
    ProtocolErrorCode.fencedLeaderEpoch,
    ProtocolErrorCode.unknownLeaderEpoch,
    ProtocolErrorCode.offsetNotAvailable,
    ProtocolErrorCode.unknownTopicId,
    ProtocolErrorCode.inconsistentTopicId,
]);
/** Whether an error of a partition passes by itself, possibly on another broker: a leader moved, a replica catches up. */
function isRetriable(errorCode) {
    return retriable.has(errorCode);
}
/** Whether a failed request may succeed when it is sent again: the library marks what never can. */
function isRetriableError(error) {
    if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('PLT_KFK_'))
        return false;
    return !finalIn(error);
}
function finalIn(error) {
    // What is explained to the user already, as a host that credentials may not go to, does not pass.
    if (error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys || error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk)
        return true;
    if ('canRetry' in error && error.canRetry === false)
        return true;
    if (error.cause instanceof Error && finalIn(error.cause))
        return true;
    return error instanceof AggregateError && error.errors.some((inner) => inner instanceof Error && finalIn(inner));
}


/***/ }),

/***/ 23958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ securityProtocolOf),
/* harmony export */   f: () => (/* binding */ formatBroker)
/* harmony export */ });
function securityProtocolOf(settings) {
    if (settings.sasl === undefined)
        return settings.tls === undefined ? 'PLAINTEXT' : 'SSL';
    return settings.tls === undefined ? 'SASL_PLAINTEXT' : 'SASL_SSL';
}
/** `kafka-1:9092`, `[::1]:9092`: the form of bootstrap-servers and of every message. */
function formatBroker(broker) {
    return broker.host.includes(':') ? `[${broker.host}]:${broker.port}` : `${broker.host}:${broker.port}`;
}


/***/ })

};
