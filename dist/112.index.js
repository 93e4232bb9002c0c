export const id = 112;
export const ids = [112];
export const modules = {

/***/ 88112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q7: () => (/* reexport */ connectionSettings),
  h4: () => (/* reexport */ diagnose),
  f: () => (/* reexport */ settings_formatBroker),
  A4: () => (/* reexport */ kafka_window/* formatWindow */.A4),
  Gd: () => (/* reexport */ openAclAdmin),
  d7: () => (/* reexport */ openTopicAdmin),
  BN: () => (/* reexport */ openTopicWriter),
  D1: () => (/* reexport */ openWindow),
  _d: () => (/* reexport */ securityProtocolOf),
  OZ: () => (/* reexport */ visitRecords)
});

// UNUSED EXPORTS: CorruptBatchError, diagnosedError, diagnosisSteps, explainFailure, parseWindow, windowForm, withExplainedFailures

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
;// CONCATENATED MODULE: ./packages/kafka/protocol-errors.ts

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
    if (error instanceof core/* BadInputError */.Ys || error instanceof core/* UnreachableError */.Jk)
        return true;
    if ('canRetry' in error && error.canRetry === false)
        return true;
    if (error.cause instanceof Error && finalIn(error.cause))
        return true;
    return error instanceof AggregateError && error.errors.some((inner) => inner instanceof Error && finalIn(inner));
}

;// CONCATENATED MODULE: ./packages/kafka/metadata.ts

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
    if (found === undefined || found.errorCode === ProtocolErrorCode.unknownTopicOrPartition)
        return undefined;
    if (found.errorCode !== 0 && !isRetriable(found.errorCode))
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

;// CONCATENATED MODULE: ./packages/kafka/admin-request.ts

/**
 * Sends a request to the controller (any broker passes it on in a KRaft cluster, only the controller takes it in an older
 * one) and answers what came, also when single items in it were refused: those are for the caller to read.
 * @throws errors of the client library.
 */
async function askController(client, request, parameters) {
    const { brokers, controllerId } = await requestMetadata(client, []);
    const controller = brokers.find(({ nodeId }) => nodeId === controllerId);
    const connection = controller === undefined
        ? await client.connectAny()
        : await client.connect({ host: controller.host, port: controller.port });
    return ask(client, connection, request, parameters);
}
/** As `askController`, of any broker. */
async function askAny(client, request, parameters) {
    return ask(client, await client.connectAny(), request, parameters);
}
async function ask(client, connection, { module, key, versions }, parameters) {
    const version = await client.version(connection, key, versions);
    const { api } = client.library[`${module}${version}`] ?? {};
    if (api === undefined)
        throw new Error(`The client library has no ${module}${version}.`);
    return client.untilAborted(api.async(connection, ...parameters)).catch((error) => {
        const answer = responseOf(error);
        if (answer === undefined)
            throw error;
        return answer;
    });
}
/** The refusal that an error code in an answer means; undefined for none. */
function refusalOf(client, { errorCode, errorMessage }) {
    if (errorCode === 0)
        return undefined;
    const error = new client.library.ProtocolError(errorCode, errorMessage ?? null);
    const { apiId, canRetry } = error;
    return { code: apiId, message: errorMessage ?? error.message, passing: canRetry || passingCodes.has(apiId) };
}
/** Kafka's own list of retriable codes leaves these out, since its clients wait for them elsewhere. */
const passingCodes = new Set(['NOT_CONTROLLER', 'THROTTLING_QUOTA_EXCEEDED', 'REQUEST_TIMED_OUT']);

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./packages/kafka/client-options.ts




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
    return settings.brokers.some(({ host }) => (0,external_node_net_.isIP)(host) === 0);
}
function authenticator(sasl, settings, library) {
    let refusal;
    return (_mechanism, connection, authenticate, _username, _password, _token, callback) => {
        const broker = { host: connection.host ?? '', port: connection.port ?? 0 };
        const problem = (0,core/* disallowedHostProblem */.cQ)(broker, settings.allowedHosts, 'The Kafka login');
        if (problem !== undefined)
            return callback(new core/* BadInputError */.Ys(problem));
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
    const { default: Ajv2020 } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23));
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
        return await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(369), __webpack_require__.e(521)]).then(__webpack_require__.bind(__webpack_require__, 72521));
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
    const { clientId, bootstrapBrokers, ...options } = clientOptions(settings, library);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/kafka/settings.ts
function securityProtocolOf(settings) {
    if (settings.sasl === undefined)
        return settings.tls === undefined ? 'PLAINTEXT' : 'SSL';
    return settings.tls === undefined ? 'SASL_PLAINTEXT' : 'SASL_SSL';
}
/** `kafka-1:9092`, `[::1]:9092`: the form of bootstrap-servers and of every message. */
function settings_formatBroker(broker) {
    return broker.host.includes(':') ? `[${broker.host}]:${broker.port}` : `${broker.host}:${broker.port}`;
}

;// CONCATENATED MODULE: ./packages/kafka/access-advice.ts



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
    const bootstrap = broker === undefined ? '' : ` --bootstrap-server ${settings_formatBroker(broker)}`;
    return {
        right: `${listed} on ${named} for principal ${principal}`,
        help: `An administrator grants it with: kafka-acls.sh${bootstrap} --command-config admin.properties --add --allow-principal ${quote(principal)} ${flags} ${target}`,
    };
}
async function principalOf(settings) {
    const { sasl, tls } = settings;
    if (sasl?.mechanism === 'OAUTHBEARER') {
        const subject = (0,core/* tokenClaims */.f)(await sasl.token().catch(() => '')).sub;
        return typeof subject === 'string' ? `User:${subject}` : "User:<the token's subject>";
    }
    if (sasl !== undefined)
        return `User:${sasl.username}`;
    return tls?.cert === undefined ? 'User:ANONYMOUS' : `User:${(0,core/* subjectOf */.et)(new external_node_crypto_.X509Certificate(tls.cert))}`;
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

;// CONCATENATED MODULE: ./packages/kafka/client-errors.ts
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

;// CONCATENATED MODULE: ./packages/kafka/connection-problems.ts


/** What happened, where, why it likely did and what to do. Every code stays as it is once published. */
function connectionProblem(fault, broker, settings) {
    const at = settings_formatBroker(broker);
    const { what, help } = describe(fault, broker, settings);
    return { code: `kafka-${fault.kind}`, message: `Kafka broker ${at}: ${what}.`, help };
}
function describe(fault, broker, settings) {
    const protocol = securityProtocolOf(settings);
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
                what: `no answer within ${connectTimeoutMs / 1_000} s while ${during(fault.during)}`,
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

// EXTERNAL MODULE: external "node:dns/promises"
var external_node_dns_promises_ = __webpack_require__(71553);
;// CONCATENATED MODULE: ./packages/kafka/broker-probe.ts




/** Addresses of the broker's name. */
async function probeName(broker, signal) {
    if ((0,external_node_net_.isIP)(broker.host) !== 0)
        return { ok: true, found: [broker.host] };
    const asked = (0,external_node_dns_promises_.lookup)(broker.host, { all: true }).then((addresses) => ({ ok: true, found: addresses.map(({ address }) => address) }), (error) => ({
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
async function probeTls(broker, settings, signal, limitMs = connectTimeoutMs) {
    const socket = (0,external_node_tls_.connect)({
        ...tlsOptions(settings),
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
async function probeRequests(socket, settings, signal, limitMs = connectTimeoutMs) {
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
async function probePlainRequests(broker, settings, signal, limitMs = connectTimeoutMs) {
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
async function withSocket(socket, signal, during, listen, explain = () => undefined, limitMs = connectTimeoutMs) {
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
async function raced(promise, signal, late, limitMs = connectTimeoutMs) {
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

;// CONCATENATED MODULE: ./packages/kafka/diagnose.ts






/** What a connection goes through, in this order; a step needs those before it. */
const diagnosisSteps = ['name', 'port', 'tls', 'requests', 'login', 'cluster'];
/** Why a broker cannot be used: the failed step of a diagnosis as an error; undefined when every step passed. */
function diagnosedError(diagnosis, options) {
    const failed = diagnosis.steps.find((step) => step.status === 'failed');
    if (failed === undefined)
        return undefined;
    return failed.badInput ? new core/* BadInputError */.Ys(failed.problem, options) : new core/* UnreachableError */.Jk(failed.problem, options);
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
    yield passed('port', `connected in ${(0,core/* formatDuration */.a3)(port.found)}`);
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
    const client = await openClient({ ...settings, brokers: [broker] }, signal);
    try {
        const login = await attempt(() => client.connectAny(), 'the login', patient);
        if (!login.ok)
            return yield loginFailed(login, patient);
        yield settings.sasl === undefined ? skipped('login', notAskedFor) : passed('login', describeLogin(settings.sasl));
        const metadata = await attempt(() => requestMetadata(client, []), 'the first request', patient);
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
    return { name, status: 'failed', problem: connectionProblem(fault, broker, settings), badInput: false };
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
        const errors = errorsWithin(error);
        if (!errors.some(isClientError) && explainedWithin(error) === undefined)
            throw error;
        const late = errors.some((each) => /timed out/.test(each.message));
        return { ok: false, fault: loginFault(error) ?? { kind: late ? 'no-answer' : 'closed', during }, error };
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
    for (const each of errorsWithin(error)) {
        if (each instanceof core/* UnreachableError */.Jk)
            return { problem: each.problem, badInput: false };
        const [problem] = each instanceof core/* BadInputError */.Ys ? each.problems : [];
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
    const client = await openClient({ ...settings, brokers: [broker] }, signal);
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

;// CONCATENATED MODULE: ./packages/kafka/missing-topic.ts


/** Names of the topics that the login may describe, sorted, without Kafka's own. */
async function listTopicNames(client) {
    const { topics } = await requestMetadata(client, null);
    return topics.flatMap(({ name, isInternal }) => (name && !isInternal ? [name] : [])).toSorted();
}
/** The error for a topic that is not there, with the names nearest to it. */
async function missingTopic(client, topic) {
    return new core/* BadInputError */.Ys(missingTopicProblem(topic, (0,core/* nearestNames */.LE)(topic, await listTopicNames(client))));
}
function missingTopicProblem(topic, nearest) {
    const meant = nearest.map((name) => `"${name}"`).join(' or ');
    return {
        code: 'topic-missing',
        message: `There is no topic "${topic}" in the cluster.${meant === '' ? '' : ` Did you mean ${meant}?`}`,
        help: 'Check the topic name and that bootstrap-servers is the cluster that holds it.',
    };
}

;// CONCATENATED MODULE: ./packages/kafka/failures.ts








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
    const errors = errorsWithin(error);
    const explained = errors.find((each) => each instanceof core/* BadInputError */.Ys || each instanceof core/* UnreachableError */.Jk || each instanceof core/* CancelledError */.cc);
    if (explained !== undefined)
        return explained;
    if (!errors.some(isClientError))
        return error;
    const cause = { cause: error };
    const login = loginFault(error);
    const [named = context.settings.brokers[0]] = brokersNamed(errors);
    if (login !== undefined && named !== undefined) {
        return new core/* UnreachableError */.Jk(connectionProblem(login, named, context.settings), cause);
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
    const at = settings.brokers.map(settings_formatBroker).join(', ');
    const says = answer.says === '' ? '' : ` (${answer.says.replace(/\.$/, '')})`;
    const onTopic = topic === undefined ? '' : ` for topic "${topic}"`;
    const refusal = (problem) => new core/* UnreachableError */.Jk(problem, options);
    const denied = async (code, operations, resource) => refusal(deniedProblem(code, await accessAdvice(operations, resource, settings), at));
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
            return new core/* BadInputError */.Ys(missingTopicProblem(topic ?? 'it', []), options);
        case 'INVALID_TOPIC_EXCEPTION':
            return new core/* BadInputError */.Ys({
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
        const failure = diagnosedError(await diagnose(broker, settings, signal), options);
        if (failure !== undefined)
            failures.push(failure);
        if (failure instanceof core/* BadInputError */.Ys)
            return failure;
    }
    const [first] = failures;
    if (first === undefined)
        return new core/* UnreachableError */.Jk(lostProblem(errors, suspects), options);
    if (!(first instanceof core/* UnreachableError */.Jk))
        return first;
    const messages = failures.map((failure) => failure.message);
    const advertised = suspects.some((broker) => !isBootstrap(broker, settings));
    const problem = { ...first.problem, message: messages.join(' ') };
    return new core/* UnreachableError */.Jk(advertised ? withAdvertisedHelp(problem) : problem, options);
}
function withAdvertisedHelp(problem) {
    const help = `The cluster itself named this address (advertised.listeners): it must be one that this machine can reach. ${problem.help ?? ''}`;
    return { ...problem, help: help.trim() };
}
function isBootstrap(broker, settings) {
    return settings.brokers.some((each) => settings_formatBroker(each) === settings_formatBroker(broker));
}
function lostProblem(errors, brokers) {
    const at = brokers.map(settings_formatBroker).join(', ');
    const late = errors.some((error) => /timed? ?out/i.test(error.message));
    return late
        ? {
            code: 'kafka-request-timeout',
            message: `Kafka broker ${at}: no answer to a request within ${requestTimeoutMs / 1_000} s, though it takes connections.`,
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

;// CONCATENATED MODULE: ./packages/kafka/acl-admin.ts



/** Words of the protocol's numbers, as kafka-acls.sh spells them. Index is the protocol's number. */
const resourceTypes = ['', '', 'topic', 'group', 'cluster', 'transactional-id', 'delegation-token', 'user'];
const patternTypes = ['', '', '', 'literal', 'prefixed'];
const operations = [
    '',
    '',
    'all',
    'read',
    'write',
    'create',
    'delete',
    'alter',
    'describe',
    'cluster-action',
    'describe-configs',
    'alter-configs',
    'idempotent-write',
    'create-tokens',
    'describe-tokens',
    'two-phase-commit',
];
const permissions = ['', '', 'deny', 'allow'];
const any = 1;
const describeAcls = { module: 'describeAclsV', key: 29, versions: [1, 2, 3] };
const createAcls = { module: 'createAclsV', key: 30, versions: [1, 2, 3] };
const deleteAcls = { module: 'deleteAclsV', key: 31, versions: [1, 2, 3] };
/** Connects when first asked. The signal ends every wait. */
async function openAclAdmin(settings, signal) {
    const client = await openClient(settings, signal);
    const explained = (work) => withExplainedFailures({ settings, signal, rights: ['Alter'] }, work);
    const refusals = (results) => {
        const found = new Map();
        for (const [index, result] of results.entries()) {
            const refusal = refusalOf(client, result);
            if (refusal !== undefined)
                found.set(index, refusal);
        }
        return found;
    };
    return {
        rules: () => explained(async () => {
            const everything = {
                resourceType: any,
                resourceName: null,
                resourcePatternType: any,
                principal: null,
                host: null,
                operation: any,
                permissionType: any,
            };
            const answer = await askController(client, describeAcls, [everything]);
            const refusal = refusalOf(client, answer);
            if (refusal?.code === 'SECURITY_DISABLED')
                return undefined;
            if (refusal !== undefined)
                throw new client.library.ProtocolError(answer.errorCode, answer.errorMessage ?? null);
            return answer.resources.flatMap(rulesOf);
        }),
        create: (rules) => explained(async () => {
            const answer = await askController(client, createAcls, [rules.map(toProtocol)]);
            return refusals(answer.results);
        }),
        remove: (rules) => explained(async () => {
            const filters = rules.map(toProtocol);
            const answer = await askController(client, deleteAcls, [filters]);
            return refusals(answer.filterResults);
        }),
        close: () => client.close(),
    };
}
/** Rules in words; those with a number that this version does not know are left out. */
function rulesOf(described) {
    const resourceType = resourceTypes[described.resourceType] ?? '';
    const pattern = patternTypes[described.resourcePatternType] ?? '';
    return described.acls.flatMap((acl) => {
        const operation = operations[acl.operation] ?? '';
        const permission = permissions[acl.permissionType] ?? '';
        if (resourceType === '' || pattern === '' || operation === '' || permission === '')
            return [];
        const { principal, host } = acl;
        return [{ resourceType, resource: described.resourceName, pattern, principal, host, operation, permission }];
    });
}
function toProtocol(rule) {
    return {
        resourceType: resourceTypes.indexOf(rule.resourceType),
        resourceName: rule.resource,
        resourcePatternType: patternTypes.indexOf(rule.pattern),
        principal: rule.principal,
        host: rule.host,
        operation: operations.indexOf(rule.operation),
        permissionType: permissions.indexOf(rule.permission),
    };
}

;// CONCATENATED MODULE: ./packages/kafka/fetch.ts
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
    for (const part of reader.buffer.subarray(reader.position, reader.position + length).buffers) {
        filled += part.copy(bytes, filled);
    }
    reader.skip(length);
    return bytes;
}

;// CONCATENATED MODULE: ./packages/kafka/offsets.ts
/** The earlier of two offsets: Math.min takes no bigint. */
function earlier(left, right) {
    return left < right ? left : right;
}
/** The later of two offsets. */
function later(left, right) {
    return left > right ? left : right;
}

;// CONCATENATED MODULE: ./packages/kafka/patience.ts

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
            if (!isRetriableError(error) || performance.now() > deadline)
                throw error;
            await client.pause(backoffMs(number));
        }
    }
}

;// CONCATENATED MODULE: ./packages/kafka/snapshot.ts




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
        const first = earlier(bounds.start, bounds.stable);
        return [partition, { start: first, stable: bounds.stable, end: end.get(partition) ?? bounds.stable }];
    }));
}
/**
 * One offset per partition: of the start, of the end, or of the first record whose timestamp in milliseconds is at least
 * the one given (-1 when there is none). Asks leaders again while leadership moves.
 */
async function listOffsets(client, firstLayout, partitions, query) {
    const offsets = new Map();
    const deadline = performance.now() + openingPatienceMs;
    let layout = firstLayout;
    let remaining = partitions;
    for (let attempt = 1;; attempt++) {
        const failures = layout ? await askLeaders(client, layout, remaining, query, offsets) : [];
        remaining = remaining.filter((partition) => !offsets.has(partition));
        if (remaining.length === 0)
            return offsets;
        if (performance.now() > deadline) {
            throw failures[0] ?? new client.library.ProtocolError(ProtocolErrorCode.leaderNotAvailable);
        }
        await client.pause(backoffMs(attempt));
        layout = await readLayout(client, firstLayout.topic).catch((error) => {
            if (!isRetriableError(error))
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
                if (answer.errorCode === 0)
                    offsets.set(answer.partitionIndex, answer.offset);
                else if (isRetriable(answer.errorCode))
                    failures.push(new client.library.ProtocolError(answer.errorCode));
                else
                    throw new client.library.ProtocolError(answer.errorCode);
            }
        }
    };
    const keepPassing = (error) => {
        if (!isRetriableError(error))
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
        const answer = responseOf(error);
        if (answer === undefined)
            throw error;
        return answer;
    });
    return response.topics.flatMap((topic) => topic.partitions);
}

;// CONCATENATED MODULE: ./packages/kafka/admin.ts






/** Connects when first asked. The signal ends every wait. */
async function openTopicAdmin(settings, signal) {
    const client = await openClient(settings, signal);
    const requireLayout = async (topic) => {
        const layout = await readLayout(client, topic);
        if (layout === undefined)
            throw await missingTopic(client, topic);
        return layout;
    };
    return {
        listTopics: () => withExplainedFailures({ settings, signal }, () => listTopicNames(client)),
        describeTopic: (topic) => withExplainedFailures({ settings, signal, topic, rights: ['Describe'] }, async () => {
            const layout = await requireLayout(topic);
            return { topic, partitions: await describePartitions(client, layout) };
        }),
        topicConfigs: (topic) => withExplainedFailures({ settings, signal, topic, rights: ['DescribeConfigs'] }, async () => {
            await requireLayout(topic);
            return describeConfigs(client, topic);
        }),
        proveReadable: (topic) => withExplainedFailures({ settings, signal, topic, rights: ['Read', 'Describe'] }, async () => fetchNothing(client, await requireLayout(topic))),
        close: () => client.close(),
    };
}
async function describePartitions(client, layout) {
    const { topics } = await requestMetadata(client, [layout.topic]);
    const partitions = topics.find(({ name }) => name === layout.topic)?.partitions ?? [];
    return partitions
        .toSorted((left, right) => left.partitionIndex - right.partitionIndex)
        .map(({ partitionIndex, replicaNodes, isrNodes }) => ({
        partition: partitionIndex,
        leader: layout.partitions.get(partitionIndex)?.broker,
        replicas: replicaNodes,
        inSyncReplicas: isrNodes,
    }));
}
/** Key 32 in https://kafka.apache.org/protocol#protocol_api_keys. Version 0 does not tell where a value comes from. */
const describeConfigsKey = 32;
const describeConfigsVersions = [1, 2, 3, 4];
const topicResource = 2;
const setOnTopic = 1;
async function describeConfigs(client, topic) {
    const connection = await client.connectAny();
    const version = await client.version(connection, describeConfigsKey, describeConfigsVersions);
    const { api } = client.library[`describeConfigsV${version}`];
    const request = api.async;
    const resources = [{ resourceType: topicResource, resourceName: topic, configurationKeys: null }];
    const { results } = await client.untilAborted(request(connection, resources, false, false));
    const configs = results.flatMap((result) => result.configs);
    return new Map(configs.map(({ name, value, configSource }) => [
        name,
        { value: value ?? null, inherited: configSource !== setOnTopic },
    ]));
}
async function fetchNothing(client, layout) {
    const [[partition, { broker }] = [0, { broker: undefined }]] = layout.partitions;
    if (broker === undefined)
        throw new client.library.ProtocolError('LEADER_NOT_AVAILABLE');
    const end = (await takeSnapshot(client, layout)).get(partition)?.end ?? 0n;
    const response = await fetchBatches(client, broker, layout, [{ partition, position: end }]);
    const errorCode = response.errorCode || (response.partitions[0]?.errorCode ?? 0);
    if (errorCode !== 0)
        throw new client.library.ProtocolError(errorCode);
}

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
        brokers.set(settings_formatBroker(parsed.broker), parsed.broker);
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
const sasl_inputs_loginHelp = 'Give one login: username and password, or api-key and api-secret (Confluent Cloud), or oauth-token-url with its client.';
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
        return { given: true, problems: [contradiction(message, sasl_inputs_loginHelp)] };
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
    return { given: true, problems: [contradiction(message, sasl_inputs_loginHelp)] };
}
function readPassword(inputs) {
    const { username, password } = inputs;
    if (password === undefined)
        return sasl_inputs_failed('username is given without password.', sasl_inputs_loginHelp);
    const connectionString = parseConnectionString(password);
    if (connectionString !== 'not-one')
        return readConnectionString(inputs, connectionString);
    if (username === undefined)
        return sasl_inputs_failed('password is given without username.', sasl_inputs_loginHelp);
    if (username === connectionStringUser) {
        return sasl_inputs_failed(`username is ${connectionStringUser}, but password is no Event Hubs connection string.`, 'Give the whole connection string of the namespace, which begins with Endpoint=sb://.');
    }
    return passwordLogin(inputs, username, password);
}
function readConnectionString(inputs, connectionString) {
    const { username = connectionStringUser, password = '' } = inputs;
    if (connectionString === 'incomplete') {
        return sasl_inputs_failed('password begins like an Event Hubs connection string, but lacks its endpoint or its key.', 'Copy the whole connection string: Endpoint=sb://...;SharedAccessKeyName=...;SharedAccessKey=...');
    }
    if (username !== connectionStringUser) {
        return sasl_inputs_failed(`password is an Event Hubs connection string, but username is not ${connectionStringUser}.`, `Set username to ${connectionStringUser}, or leave it out.`);
    }
    const mechanism = inputs['sasl-mechanism'];
    if (mechanism !== undefined && mechanism !== 'PLAIN') {
        return sasl_inputs_failed(`password is an Event Hubs connection string, which needs PLAIN, but sasl-mechanism is ${mechanism}.`, 'Leave sasl-mechanism out.');
    }
    const sasl = { mechanism: 'PLAIN', username, password: password.trim() };
    return { sasl, broker: connectionString.broker, problems: [] };
}
function readKey(inputs) {
    const { 'api-key': key, 'api-secret': secret } = inputs;
    if (key === undefined)
        return sasl_inputs_failed('api-secret is given without api-key.', sasl_inputs_loginHelp);
    if (secret === undefined)
        return sasl_inputs_failed('api-key is given without api-secret.', sasl_inputs_loginHelp);
    return passwordLogin(inputs, key, secret);
}
function passwordLogin(inputs, username, password) {
    const mechanism = inputs['sasl-mechanism'] ?? 'PLAIN';
    if (mechanism === 'OAUTHBEARER') {
        return sasl_inputs_failed('sasl-mechanism is OAUTHBEARER, which logs in with a token, but a user name or an API key is given.', 'Give oauth-token-url with oauth-client-id and oauth-client-secret, or choose another mechanism.');
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
    const source = (0,core/* oauthTokenSource */.wn)({ tokenUrl: endpoint, clientId, clientSecret, scope }, login, ports);
    problems.push(...source.problems);
    return source.token;
}
/** Names are letters, values printable ASCII or blanks, and `auth` is taken (KIP-342, RFC 7628 section 3.1). */
function readExtensions(items) {
    const values = (0,core/* parsePairs */.xg)(items);
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
function sasl_inputs_failed(message, help) {
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
    const { tls, problems: tlsProblems } = await (0,core/* readTlsInputs */.tl)(inputs, ports);
    const servers = parseBootstrapServers(inputs['bootstrap-servers'] ?? []);
    const brokers = servers.brokers.length === 0 && login.broker !== undefined ? [login.broker] : servers.brokers;
    const protocol = inputs['security-protocol'] ?? servers.protocol ?? defaultProtocol(inputs, login);
    const problems = [
        ...login.problems,
        ...tlsProblems,
        ...servers.problems,
        ...(brokers.length === 0 && servers.problems.length === 0 ? [noServersProblem] : []),
        ...protocolProblems(protocol, inputs, servers.protocol, login),
        ...(0,core/* allowedHostProblems */.Xv)(inputs['allowed-hosts']),
        ...(login.sasl === undefined ? [] : disallowedBrokers(brokers, inputs['allowed-hosts'])),
    ];
    if (problems.length > 0)
        throw new core/* BadInputError */.Ys(problems);
    if (servers.brokers.length === 0) {
        const [broker] = brokers;
        if (broker !== undefined)
            ports.log.notice(`bootstrap-servers is ${settings_formatBroker(broker)}, from the connection string.`);
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
        .map((broker) => (0,core/* disallowedHostProblem */.cQ)(broker, allowedHosts, 'The Kafka login'))
        .filter((problem) => problem !== undefined);
}
/** PLAIN without TLS sends the password as it is; on the machine itself that is nobody's business. */
function warnOfPlainPassword(protocol, login, brokers, ports) {
    const exposed = login.sasl?.mechanism === 'PLAIN' || login.sasl?.mechanism === 'OAUTHBEARER';
    if (protocol !== 'SASL_PLAINTEXT' || !exposed || brokers.every((broker) => isLocal(broker.host)))
        return;
    ports.log.warning(`${login.sasl?.mechanism} over SASL_PLAINTEXT sends the login unencrypted to ${brokers.map(settings_formatBroker).join(', ')}: use SASL_SSL or SCRAM.`);
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

;// CONCATENATED MODULE: ./packages/kafka/record-batch.ts

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
class CorruptBatchError extends core/* UnreachableError */.Jk {
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
            if (readMarker(bytes, batch) === 'abort')
                abortedProducers.delete(batch.producerId);
            return false;
        }
        return !(batch.isTransactional && abortedProducers.has(batch.producerId));
    });
}

;// CONCATENATED MODULE: ./packages/kafka/fetch-ranges.ts








/** Partitions named in one request: small ones then share an answer, and large ones take turns. */
const fetch_ranges_partitionsPerRequest = 100;
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
        for (const [leader, partitions] of fetch_ranges_groupByLeader(layout, waiting)) {
            if (inFlight.size >= leadersAtOnce)
                break;
            if (inFlight.has(leader.id))
                continue;
            for (const partition of partitions)
                asked.add(partition);
            inFlight.set(leader.id, fetch_ranges_ask(client, leader, layout, partitions, settings.partitionMaxBytes));
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
            await client.pause(backoffMs(waiting.reduce((most, { failing }) => Math.max(most, failing.count), 1)));
            const fresh = await persist(client, () => readLayout(client, layout.topic));
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
                fail(client, open, ProtocolErrorCode.leaderNotAvailable);
            needsLayout = true;
            continue;
        }
        const { leader, outcome } = await firstToSettle(inFlight);
        inFlight.delete(leader);
        if ('error' in outcome) {
            if (!isRetriableError(outcome.error))
                throw outcome.error;
            for (const { failing } of outcome.asked) {
                goOn(failing);
                if (hasLasted(failing, patienceMs))
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
            const code = errorCode ?? answer?.errorCode ?? ProtocolErrorCode.notLeaderOrFollower;
            const before = open.position;
            if (code === ProtocolErrorCode.offsetOutOfRange) {
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
            await client.pause(backoffMs(1));
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
    if (!isRetriable(errorCode) || hasLasted(failing, patienceMs))
        throw new client.library.ProtocolError(errorCode);
}
function fetch_ranges_groupByLeader(layout, partitions) {
    const groups = new Map();
    for (const open of partitions) {
        const broker = layout.partitions.get(open.partition)?.broker;
        if (broker === undefined)
            continue;
        const group = groups.get(broker.id);
        if (group === undefined)
            groups.set(broker.id, [broker, [open]]);
        else if (group[1].length < fetch_ranges_partitionsPerRequest)
            group[1].push(open);
    }
    return [...groups.values()];
}
/** Never rejects, so that an answer nobody waits for any more (the caller left) is no unhandled rejection. */
function fetch_ranges_ask(client, leader, layout, asked, partitionMaxBytes) {
    return fetchBatches(client, leader, layout, asked, partitionMaxBytes).then((response) => ({ asked, response }), (error) => ({ asked, error }));
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
    move(open, earlier(last.lastOffset + 1n, open.to));
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
        return readBatchHeads(records);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new CorruptBatchError(topic, partition, position, reason, { cause: error });
    }
}
/** The position is not in the log: the log starts later now, or ends earlier. */
async function leaveLostRange(client, layout, open, lose) {
    const earliest = { timestamp: Timestamp.earliest, committedOnly: false };
    const start = (await listOffsets(client, layout, [open.partition], earliest)).get(open.partition) ?? open.to;
    if (start > open.position)
        lose(open, earlier(start, open.to), 'records-deleted');
    else
        lose(open, open.to, 'log-truncated');
}
function giveUpOnSilence(open, answer, lose) {
    goOn(open.silent);
    if (answer.lastStableOffset < open.to) {
        if (hasLasted(open.silent, patienceMs))
            lose(open, open.to, 'log-truncated');
    }
    else if (hasLasted(open.silent, silenceMs))
        lose(open, open.to, 'not-returned');
}

;// CONCATENATED MODULE: ./packages/kafka/moved-topic.ts

/** The error for offsets that were read from a topic which is not there any more, though its name is. */
function recreatedTopic(topic) {
    return new core/* BadInputError */.Ys({
        code: 'topic-recreated',
        message: `Topic "${topic}" was deleted and created anew since these offsets were read: they stand for other records now.`,
        help: 'Its old records are gone; choose a window of the new topic, as last:10000.',
    });
}
/** The error for partitions that a topic does not have. */
function missingPartitions(topic, partitions, count) {
    const [first, ...more] = partitions;
    const named = more.length === 0 ? `partition ${first}` : `partitions ${partitions.join(', ')}`;
    return new core/* BadInputError */.Ys({
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
        return { partition, from: later(from, start), to: stable };
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
        return { partition, from: earlier(from, to), to };
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
        const to = later(from, range.to ?? bounds.stable);
        if (from < earlier(bounds.start, to)) {
            lost.push({ partition, from, to: earlier(bounds.start, to), reason: 'deleted-before' });
        }
        if (later(bounds.stable, from) < to) {
            lost.push({ partition, from: later(bounds.stable, from), to, reason: 'beyond-end' });
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
    return earlier(later(offset, start), stable);
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
        const firstOffset = bytes.readBigInt64BE(start + BatchField.firstOffset);
        try {
            cursor.openBatch(bytes, start, end);
        }
        catch (error) {
            throw corrupt(chunk, firstOffset, error);
        }
        const fromDelta = Number(chunk.from - firstOffset);
        const toDelta = Number(chunk.to - firstOffset);
        let nextDelta = next === undefined ? undefined : Number(next - firstOffset);
        const count = bytes.readInt32BE(start + BatchField.records);
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
    return new CorruptBatchError(chunk.topic, chunk.partition, offset, reason, { cause });
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
        const checksum = bytes.readUInt32BE(start + BatchField.checksum);
        if ((0,dist/* crc32c */.dc)(bytes.subarray(start + BatchField.attributes, end)) !== checksum) {
            throw new Error('its checksum does not match its bytes');
        }
        const attributes = bytes.readInt16BE(start + BatchField.attributes);
        this.firstOffset = bytes.readBigInt64BE(start + BatchField.firstOffset);
        this.timestampType = (attributes & Attribute.logAppendTime) === 0 ? 'CreateTime' : 'LogAppendTime';
        const timestamp = this.timestampType === 'LogAppendTime' ? BatchField.maxTimestamp : BatchField.firstTimestamp;
        this.firstTimestamp = Number(bytes.readBigInt64BE(start + timestamp));
        const codec = attributes & Attribute.codec;
        if (codec === 0) {
            this.bytes = bytes.subarray(0, end);
            this.position = start + BatchField.firstRecord;
        }
        else {
            this.bytes = decompress(codec, bytes.subarray(start + BatchField.firstRecord, end));
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
    const from = later(tally.start, tally.from - step);
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
    if (isDense(head))
        return earlier(head.lastOffset + 1n, to) - later(head.firstOffset, from);
    let records = 0n;
    if (chunk !== undefined) {
        visitRecords({ ...chunk, batches: [head], from, to }, () => {
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
                from: later(from, step.chunk.from),
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
        const first = later(head.firstOffset, oldest.from);
        if (surplus === 0n || isDense(head))
            return first + surplus;
        const range = { partition: tally.partition, from: first, to: earlier(head.lastOffset + 1n, oldest.to) };
        return offsetOfRecord(client, layout, range, surplus);
    }
    return oldest.to;
}
/** The offset of record number `index`, from 0, in a range that lies in one batch with gaps. */
async function offsetOfRecord(client, layout, range, index) {
    const offsets = [];
    for await (const { chunk } of fetchRanges(client, layout, [range], () => { })) {
        if (chunk !== undefined)
            visitRecords(chunk, ({ offset }) => offsets.push(offset));
    }
    return offsets[Number(index)] ?? range.to;
}

;// CONCATENATED MODULE: ./packages/kafka/sample-offsets.ts

/**
 * `count` different offsets of the first `span` ones of a range, relative to its start and ascending: one from each of
 * `count` blocks of equal size, so that every part of the range has its share (stratified sampling with one unit per
 * stratum, Cochran, Sampling Techniques, 5.1). The same range gives the same offsets, so that a run can be repeated;
 * another `round` gives others. `count` is at most `span`, and `span` at most 2^53.
 */
function sampleOffsets(topic, range, span, count, round = 0) {
    const random = randomOf(`${topic} ${range.partition} ${range.from} ${range.to} ${round}`);
    const blockStart = (index) => Number((BigInt(span) * BigInt(index)) / BigInt(count));
    const offsets = [];
    for (let index = 0, start = 0; index < count; index++) {
        const end = blockStart(index + 1);
        offsets.push(start + Math.floor(random() * (end - start)));
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
    if (isDense(head)) {
        const from = later(head.firstOffset, chunk.from);
        const to = earlier(head.lastOffset + 1n, chunk.to);
        return from < to ? [[from, to]] : [];
    }
    const runs = [];
    visitRecords({ ...chunk, batches: [head] }, ({ offset }) => {
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
            merged.set(key, { ...lost, from: earlier(before.from, lost.from), to: later(before.to, lost.to) });
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
    const client = await openClient(settings, options.signal);
    const context = { settings, topic, signal: options.signal };
    try {
        const layout = await readLayout(client, topic);
        if (layout === undefined)
            throw await missingTopic(client, topic);
        const known = typeof window === 'function' ? await window(reading_identityOf(layout)) : window;
        const snapshot = await takeSnapshot(client, layout);
        const onLost = options.onLost ?? (() => { });
        const plan = await planWindow(client, layout, snapshot, known, options.now, onLost);
        return startReading(client, layout, snapshot, plan, options, context);
    }
    catch (error) {
        await client.close();
        throw await explainFailure(error, context);
    }
}
function reading_identityOf({ topic, topicId, clusterId }) {
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
        return listOffsets(client, layout, [...snapshot.keys()], { timestamp, committedOnly: true });
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
        positions.set(step.partition, later(step.position, positions.get(step.partition) ?? step.position));
        timestampType = step.batches.at(-1)?.timestampType ?? timestampType;
        return step.chunk;
    };
    return {
        ...reading_identityOf(layout),
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
                throw await explainFailure(error, context);
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

;// CONCATENATED MODULE: ./packages/kafka/topic-admin.ts






/** Version 4 is the first with the broker's own defaults (KIP-464). */
const createTopics = { module: 'createTopicsV', key: 19, versions: [4, 5, 6, 7] };
const createPartitions = { module: 'createPartitionsV', key: 37, versions: [1, 2, 3] };
const alterConfigs = { module: 'incrementalAlterConfigsV', key: 44, versions: [0, 1] };
const topic_admin_describeConfigs = { module: 'describeConfigsV', key: 32, versions: [1, 2, 3, 4] };
const deleteTopics = { module: 'deleteTopicsV', key: 20, versions: [6] };
const topic_admin_topicResource = 2;
const operation = { set: 0, unset: 1 };
/** Topics in one request: answers grow with them, and brokers bound how long they work on one request. */
const batchSize = 500;
/** Connects when first asked. The signal ends every wait. */
async function openTopicWriter(settings, signal) {
    const client = await openClient(settings, signal);
    const explained = (rights, work, names = []) => {
        const [only] = names;
        const topic = names.length === 1 && only !== undefined ? { topic: only } : {};
        return withExplainedFailures({ settings, signal, ...topic, ...(rights === undefined ? {} : { rights }) }, work);
    };
    return {
        cluster: () => explained(undefined, () => describeCluster(client)),
        topics: (names) => explained(['Describe'], () => describeTopics(client, names), names),
        settings: (names) => explained(['DescribeConfigs'], () => describeSettings(client, names), names),
        createTopics: (topics, { validateOnly }) => explained(['Create'], () => inBatches(topics, async (batch) => {
            const wanted = batch.map(({ topic, partitions, replication, configs }) => ({
                name: topic,
                numPartitions: partitions,
                replicationFactor: replication,
                assignments: [],
                configs: Object.entries(configs).map(([name, value]) => ({ name, value })),
            }));
            const answer = await askController(client, createTopics, [
                wanted,
                requestTimeoutMs,
                validateOnly,
            ]);
            return refusals(client, answer.topics);
        })),
        growTopics: (counts, { validateOnly }) => explained(['Alter'], () => inBatches([...counts], async (batch) => {
            const wanted = batch.map(([name, count]) => ({ name, count, assignments: null }));
            const parameters = [wanted, requestTimeoutMs, validateOnly];
            const answer = await askController(client, createPartitions, parameters);
            return refusals(client, answer.results);
        })),
        changeSettings: (changes, { validateOnly }) => explained(['AlterConfigs'], () => inBatches(changes, async (batch) => {
            const wanted = batch.map(({ topic, set, unset }) => ({
                resourceType: topic_admin_topicResource,
                resourceName: topic,
                configs: [
                    ...Object.entries(set).map(([name, value]) => ({ name, configOperation: operation.set, value })),
                    // The library writes a value for every setting, also where the protocol needs none.
                    ...unset.map((name) => ({ name, configOperation: operation.unset, value: null })),
                ],
            }));
            const answer = await askController(client, alterConfigs, [
                wanted,
                validateOnly,
            ]);
            return refusals(client, answer.responses.map((each) => ({ ...each, name: each.resourceName })));
        })),
        deleteTopics: (names) => explained(['Delete'], () => inBatches(names, async (batch) => {
            const wanted = batch.map((name) => ({ name, topicId: null }));
            const parameters = [wanted, requestTimeoutMs];
            const answer = await askController(client, deleteTopics, parameters);
            return refusals(client, answer.responses);
        }), names),
        unknownOn: (names) => explained(['Describe'], () => unknownOnBrokers(client, names), names),
        close: () => client.close(),
    };
}
function refusals(client, results) {
    const found = new Map();
    for (const result of results) {
        const refusal = refusalOf(client, result);
        if (refusal !== undefined)
            found.set(result.name ?? '', refusal);
    }
    return found;
}
async function inBatches(items, send) {
    const all = new Map();
    for (let at = 0; at < items.length; at += batchSize) {
        for (const [name, refusal] of await send(items.slice(at, at + batchSize)))
            all.set(name, refusal);
    }
    return all;
}
async function describeCluster(client) {
    const { clusterId, brokers } = await requestMetadata(client, []);
    return {
        clusterId: clusterId ?? '',
        brokers: brokers.map(({ nodeId, host, port }) => ({ id: nodeId, host, port })),
    };
}
async function describeTopics(client, names) {
    if (names?.length === 0)
        return new Map();
    const { topics } = await requestMetadata(client, names === undefined ? null : [...names]);
    const states = new Map();
    for (const { name, errorCode, partitions, isInternal } of topics) {
        const refusal = refusalOf(client, { errorCode });
        if (refusal?.code === 'UNKNOWN_TOPIC_OR_PARTITION' || refusal?.code === 'INVALID_TOPIC_EXCEPTION')
            continue;
        if (refusal !== undefined && !refusal.passing)
            throw new client.library.ProtocolError(errorCode);
        if (name === null || name === undefined)
            continue;
        const counts = partitions.map(({ replicaNodes }) => replicaNodes.length);
        states.set(name, {
            topic: name,
            partitions: partitions.length,
            replication: Math.max(0, ...counts),
            uniform: new Set(counts).size <= 1,
            internal: isInternal,
            replicaBrokers: [...new Set(partitions.flatMap(({ replicaNodes }) => replicaNodes))].toSorted((a, b) => a - b),
        });
    }
    return states;
}
/** https://kafka.apache.org/43/javadoc/org/apache/kafka/clients/admin/ConfigEntry.ConfigSource.html */
const sources = [
    'unknown',
    'topic',
    'dynamic-broker',
    'dynamic-broker',
    'static-broker',
    'default',
];
async function describeSettings(client, names) {
    const all = new Map();
    for (let at = 0; at < names.length; at += batchSize) {
        const resources = names
            .slice(at, at + batchSize)
            .map((name) => ({ resourceType: topic_admin_topicResource, resourceName: name, configurationKeys: null }));
        const { results } = await askAny(client, topic_admin_describeConfigs, [resources, false, false]);
        for (const { resourceName, configs, errorCode, errorMessage } of results) {
            const refusal = refusalOf(client, { errorCode, errorMessage: errorMessage ?? null });
            if (refusal?.code === 'UNKNOWN_TOPIC_OR_PARTITION')
                continue;
            if (refusal !== undefined)
                throw new client.library.ProtocolError(errorCode, errorMessage ?? null);
            const settings = configs.map(({ name, value, configSource, isSensitive, readOnly }) => [
                name,
                {
                    value: isSensitive ? null : (value ?? null),
                    source: sources[configSource] ?? 'unknown',
                    sensitive: isSensitive,
                    readOnly,
                },
            ]);
            all.set(resourceName, new Map(settings));
        }
    }
    return all;
}
const metadata = { module: 'metadataV', key: 3, versions: [4, 5, 6, 7, 8, 9, 10, 11, 12] };
async function unknownOnBrokers(client, names) {
    const { brokers } = await requestMetadata(client, []);
    const missing = new Map();
    for (const { host, port } of brokers) {
        const connection = await client.connect({ host, port });
        const version = await client.version(connection, metadata.key, metadata.versions);
        const module = client.library[`${metadata.module}${version}`];
        if (module === undefined)
            continue;
        const answer = await client
            .untilAborted(module.api.async(connection, [...names], false, false))
            .catch((error) => {
            const response = error.response;
            if (response === undefined)
                throw error;
            return response;
        });
        const unknown = answer.topics.flatMap(({ name, errorCode }) => (errorCode !== 0 && name !== null ? [name] : []));
        if (unknown.length > 0)
            missing.set(settings_formatBroker({ host, port }), unknown);
    }
    return missing;
}

// EXTERNAL MODULE: ./packages/kafka/window.ts
var kafka_window = __webpack_require__(10719);
;// CONCATENATED MODULE: ./packages/kafka/index.ts














/***/ })

};
