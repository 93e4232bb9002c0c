export const id = 4488;
export const ids = [4488];
export const modules = {

/***/ 66041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ healthOf),
/* harmony export */   e: () => (/* binding */ rootCause)
/* harmony export */ });
/** Health of a connector: its own state, every task's, and that there is a task at all. */
function healthOf(status) {
    if (status === undefined)
        return { kind: 'starting', reason: 'the worker has no status of it yet' };
    const { connector, tasks } = status;
    const failed = [
        ...(connector.state === 'FAILED' ? [{ worker: connector.worker, trace: connector.trace }] : []),
        ...tasks.filter(({ state }) => state === 'FAILED').map(({ id, worker, trace }) => ({ task: id, worker, trace })),
    ];
    // Confluent Cloud says DEGRADED of a connector some of whose tasks have failed, and may not say which.
    if (failed.length === 0 && connector.state === 'DEGRADED') {
        failed.push({ worker: connector.worker, trace: connector.trace || 'It is degraded.' });
    }
    if (failed.length > 0)
        return { kind: 'failed', parts: failed };
    const { state } = connector;
    const halted = ['PAUSED', 'STOPPED'].find((each) => each === state);
    if (halted !== undefined) {
        const settled = halted === 'STOPPED' ? tasks.length === 0 : tasks.every((task) => task.state === 'PAUSED');
        return settled
            ? { kind: 'halted', state: halted }
            : { kind: 'starting', reason: `it is ${halted}, but its tasks are not yet` };
    }
    if (state !== 'RUNNING')
        return { kind: 'starting', reason: `the connector is ${state}` };
    if (tasks.length === 0)
        return { kind: 'starting', reason: 'it has no task' };
    const other = tasks.find(({ state }) => state !== 'RUNNING');
    if (other !== undefined)
        return { kind: 'starting', reason: `task ${other.id} is ${other.state}` };
    return { kind: 'running', tasks: tasks.length };
}
/** The root cause of a Java stack trace: its last "Caused by:", else its first line. */
function rootCause(trace) {
    const causes = trace.split('\n').filter((line) => line.startsWith('Caused by: '));
    const line = causes.at(-1)?.slice('Caused by: '.length) ?? trace.split('\n')[0] ?? '';
    return line.trim();
}


/***/ }),

/***/ 73591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ secretParts),
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   uE: () => (/* binding */ isSecretKey)
/* harmony export */ });
/* unused harmony export formsOf */
const redacted = '***';
const shortestSecret = 4;
const secretKey = /(^|[._-])(password|passwd|passphrase|secret|token|credential|credentials|api[._-]?key|apikey|private[._-]?key|access[._-]?key|ssl[._-]?key|sasl[._-]?jaas[._-]?config|authorization|connection[._-]?string)s?($|[._-])/i;
/** True for keys whose values are secrets by convention, as `ssl.keystore.password` or `apiSecret`. */
function isSecretKey(key) {
    return secretKey.test(key.replace(/([a-z0-9])([A-Z])/g, '$1-$2'));
}
/** Fixed vocabulary of the Report: a secret that happens to be such a word must not change a verdict. */
const structuralKeys = new Set([
    'reportVersion',
    'toolVersion',
    'operation',
    'status',
    'severity',
    'dimension',
    'kind',
    'unit',
    'operator',
    'fingerprint',
    'startedAt',
]);
function createRedactor() {
    const forms = new Set();
    let finder;
    const text = (given) => {
        if (forms.size === 0)
            return given;
        finder ??= finderOf(forms);
        return replaced(given, finder);
    };
    const visit = (value, key) => {
        if (typeof value === 'string') {
            if (key !== undefined && structuralKeys.has(key))
                return value;
            return key !== undefined && isSecretKey(key) ? redacted : text(value);
        }
        if (Array.isArray(value))
            return value.map((item) => visit(item, key));
        if (value !== null && typeof value === 'object') {
            return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child, name)]));
        }
        return value;
    };
    return {
        add(secret) {
            for (const form of formsOf(secret))
                forms.add(form);
            finder = undefined;
        },
        text,
        data: (value) => visit(value, undefined),
    };
}
/**
 * The parts of a secret that give it away by themselves: its lines when it has several, and of an address what is not the
 * place: the path of a webhook is its password. Markers of a PEM block are no secret.
 */
function secretParts(secret) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    if (secret.includes('-----BEGIN'))
        return lines.filter((line) => line !== '' && !line.startsWith('-----'));
    const parts = [secret, secret.trim(), ...lines, ...addressParts(secret.trim())];
    return [...new Set(parts)].filter((part) => part.trim() !== '');
}
/** Shorter parts of an address are words, as `services` or `notifications`. */
const shortestAddressPart = 16;
function addressParts(text) {
    if (!/^[a-z]+:\/\/\S+$/i.test(text) || !URL.canParse(text))
        return [];
    const { pathname, search, searchParams, username, password } = new URL(text);
    const login = password === '' ? [] : [password, decoded(password), `${username}:${password}`];
    const parts = [`${pathname}${search}`, pathname, ...pathname.split('/'), ...searchParams.values()];
    return [
        ...login,
        ...parts.flatMap((part) => [part, decoded(part)]).filter(({ length }) => length >= shortestAddressPart),
    ];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Every form in which a secret could travel. */
function formsOf(secret) {
    const forms = new Set();
    for (const part of secretParts(secret)) {
        if (part.length < shortestSecret)
            continue;
        const encoded = encodeURIComponent(part);
        const form = new URLSearchParams({ '': part }).toString().slice(1);
        for (const written of [part, encoded, form, encodeURIComponent(encoded), JSON.stringify(part).slice(1, -1)]) {
            forms.add(written);
        }
        for (const written of new Set([part, encoded, form])) {
            for (const base64 of base64Forms(written))
                forms.add(base64);
        }
    }
    return [...forms].filter((form) => form.length >= shortestSecret);
}
function finderOf(forms) {
    const byBeginning = Map.groupBy(forms, (form) => form.slice(0, shortestSecret));
    const beginnings = new RegExp([...byBeginning.keys()].map(quoted).join('|'), 'g');
    return { beginnings, byBeginning };
}
function replaced(text, { beginnings, byBeginning }) {
    let result = '';
    let from = 0;
    beginnings.lastIndex = 0;
    for (let found = beginnings.exec(text); found !== null; found = beginnings.exec(text)) {
        const { index } = found;
        const candidates = byBeginning.get(found[0]) ?? [];
        const length = Math.max(...candidates.map((form) => lengthAt(text, index, form)));
        if (length > 0) {
            result += text.slice(from, index) + redacted;
            from = index + length;
        }
        beginnings.lastIndex = Math.max(index + 1, from);
    }
    return from === 0 ? text : result + text.slice(from);
}
/** Of a shorter form no part is replaced: it could be a word. */
const shortestCutForm = 16;
/**
 * How much of a form stands at a place: all of it, or its beginning where it was cut, since who shortens a message before
 * it is redacted leaves that. From its half on, and at least twelve characters, a beginning is taken for the form; not of
 * an address, which begins with where it is. 0 when neither is there.
 */
function lengthAt(text, at, form) {
    if (text.startsWith(form, at))
        return form.length;
    const least = Math.max(12, Math.ceil(form.length / 2));
    if (form.length < shortestCutForm || /^[a-z]+:\/\//i.test(form) || !text.startsWith(form.slice(0, least), at))
        return 0;
    let length = least;
    while (text[at + length] === form[length])
        length += 1;
    return length;
}
function quoted(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
/** Base64 of the secret wherever it may begin within a longer text, as in `user:password`. */
function base64Forms(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const forms = [bytes.toString('base64'), bytes.toString('base64url')];
    for (const lead of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(lead), bytes])
            .toString('base64')
            .replace(/=+$/, '');
        const whole = encoded.slice(lead === 0 ? 0 : lead + 1, (lead + bytes.length) % 3 === 0 ? undefined : -1);
        if (whole.length >= 8)
            forms.push(whole, whole.replaceAll('+', '-').replaceAll('/', '_'));
    }
    return forms;
}


/***/ }),

/***/ 28231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ askPasswords)
/* harmony export */ });
/* harmony import */ var _plugin_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18901);

/**
 * Asks the worker which settings are of type PASSWORD, once for each class among the configurations whose definition does not
 * come with this suite: their names need not sound like a secret. A class that the worker does not have has none.
 * @throws UnreachableError like any other request to the service.
 */
async function askPasswords(connectors, connect) {
    const strange = connectors.filter(({ config }) => !(0,_plugin_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .knownSettings */ .Xd)(config).isComplete);
    const byClass = new Map(strange.map((connector) => [classOf(connector.config), connector]));
    const found = new Map();
    for (const [className, { name, config }] of byClass) {
        const answer = await connect.validate(name, config);
        if (answer.kind !== 'checked')
            continue;
        const passwords = answer.settings.filter(({ type }) => type === 'PASSWORD').map((setting) => setting.name);
        found.set(className, new Set(passwords));
    }
    return (config) => found.get(classOf(config)) ?? new Set();
}
function classOf(config) {
    return config['connector.class'] ?? '';
}


/***/ }),

/***/ 18901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dQ: () => (/* binding */ isForPart),
  Xd: () => (/* binding */ knownSettings),
  dI: () => (/* binding */ passwordSettings),
  Zw: () => (/* binding */ settingFault)
});

;// CONCATENATED MODULE: ./packages/infra/connectors/plugin-definitions.ts
/**
 * Settings as a Connect worker of Apache Kafka 4.3.1 (Apache-2.0) defines them, printed by tools/connector-settings/print.ts.
 * Of every connector, of sources, of sinks.
 */
const commonSettings = {
    'config.action.reload': 'string',
    'connector.class': 'string',
    'connector.plugin.version': 'string',
    'errors.log.enable': 'boolean',
    'errors.log.include.messages': 'boolean',
    'errors.retry.delay.max.ms': 'long',
    'errors.retry.timeout': 'long',
    'errors.tolerance': 'string',
    'header.converter': 'class',
    'header.converter.plugin.version': 'string',
    'key.converter': 'class',
    'key.converter.plugin.version': 'string',
    name: 'string',
    predicates: 'list',
    'tasks.max': 'int',
    'tasks.max.enforce': 'boolean',
    transforms: 'list',
    'value.converter': 'class',
    'value.converter.plugin.version': 'string',
};
const sourceSettings = {
    'exactly.once.support': 'string',
    'offsets.storage.topic': 'string',
    'topic.creation.groups': 'list',
    'transaction.boundary': 'string',
    'transaction.boundary.interval.ms': 'long',
};
const sinkSettings = {
    'errors.deadletterqueue.context.headers.enable': 'boolean',
    'errors.deadletterqueue.topic.name': 'string',
    'errors.deadletterqueue.topic.replication.factor': 'short',
    topics: 'list',
    'topics.regex': 'string',
};
const ofMirrors = {
    'admin.timeout.ms': 'long',
    'config.providers': 'list',
    enabled: 'boolean',
    'forwarding.admin.class': 'class',
    'metric.reporters': 'list',
    'replication.policy.class': 'class',
    'replication.policy.internal.topic.separator.enabled': 'boolean',
    'replication.policy.separator': 'string',
    'sasl.client.callback.handler.class': 'class',
    'sasl.jaas.config': 'password',
    'sasl.kerberos.kinit.cmd': 'string',
    'sasl.kerberos.min.time.before.relogin': 'long',
    'sasl.kerberos.service.name': 'string',
    'sasl.kerberos.ticket.renew.jitter': 'double',
    'sasl.kerberos.ticket.renew.window.factor': 'double',
    'sasl.login.callback.handler.class': 'class',
    'sasl.login.class': 'class',
    'sasl.login.connect.timeout.ms': 'int',
    'sasl.login.read.timeout.ms': 'int',
    'sasl.login.refresh.buffer.seconds': 'short',
    'sasl.login.refresh.min.period.seconds': 'short',
    'sasl.login.refresh.window.factor': 'double',
    'sasl.login.refresh.window.jitter': 'double',
    'sasl.login.retry.backoff.max.ms': 'long',
    'sasl.login.retry.backoff.ms': 'long',
    'sasl.mechanism': 'string',
    'sasl.oauthbearer.assertion.algorithm': 'string',
    'sasl.oauthbearer.assertion.claim.aud': 'string',
    'sasl.oauthbearer.assertion.claim.exp.seconds': 'int',
    'sasl.oauthbearer.assertion.claim.iss': 'string',
    'sasl.oauthbearer.assertion.claim.jti.include': 'boolean',
    'sasl.oauthbearer.assertion.claim.nbf.seconds': 'int',
    'sasl.oauthbearer.assertion.claim.sub': 'string',
    'sasl.oauthbearer.assertion.file': 'string',
    'sasl.oauthbearer.assertion.private.key.file': 'string',
    'sasl.oauthbearer.assertion.private.key.passphrase': 'password',
    'sasl.oauthbearer.assertion.template.file': 'string',
    'sasl.oauthbearer.client.credentials.client.id': 'string',
    'sasl.oauthbearer.client.credentials.client.secret': 'password',
    'sasl.oauthbearer.clock.skew.seconds': 'int',
    'sasl.oauthbearer.expected.audience': 'list',
    'sasl.oauthbearer.expected.issuer': 'string',
    'sasl.oauthbearer.header.urlencode': 'boolean',
    'sasl.oauthbearer.jwks.endpoint.refresh.ms': 'long',
    'sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms': 'long',
    'sasl.oauthbearer.jwks.endpoint.retry.backoff.ms': 'long',
    'sasl.oauthbearer.jwks.endpoint.url': 'string',
    'sasl.oauthbearer.jwt.retriever.class': 'class',
    'sasl.oauthbearer.jwt.validator.class': 'class',
    'sasl.oauthbearer.scope': 'string',
    'sasl.oauthbearer.scope.claim.name': 'string',
    'sasl.oauthbearer.sub.claim.name': 'string',
    'sasl.oauthbearer.token.endpoint.url': 'string',
    'security.protocol': 'string',
    'source.cluster.alias': 'string',
    'ssl.cipher.suites': 'list',
    'ssl.enabled.protocols': 'list',
    'ssl.endpoint.identification.algorithm': 'string',
    'ssl.engine.factory.class': 'class',
    'ssl.key.password': 'password',
    'ssl.keymanager.algorithm': 'string',
    'ssl.keystore.certificate.chain': 'password',
    'ssl.keystore.key': 'password',
    'ssl.keystore.location': 'string',
    'ssl.keystore.password': 'password',
    'ssl.keystore.type': 'string',
    'ssl.protocol': 'string',
    'ssl.provider': 'string',
    'ssl.secure.random.implementation': 'string',
    'ssl.trustmanager.algorithm': 'string',
    'ssl.truststore.certificates': 'password',
    'ssl.truststore.location': 'string',
    'ssl.truststore.password': 'password',
    'ssl.truststore.type': 'string',
    'target.cluster.alias': 'string',
};
/** What Kafka's own connectors add to them, by class. */
const pluginSettings = {
    'org.apache.kafka.connect.file.FileStreamSourceConnector': {
        'batch.size': 'int',
        file: 'string',
        topic: 'string',
    },
    'org.apache.kafka.connect.file.FileStreamSinkConnector': {
        file: 'string',
    },
    'org.apache.kafka.connect.mirror.MirrorSourceConnector': {
        ...ofMirrors,
        'config.properties.exclude': 'list',
        'config.property.filter.class': 'class',
        'consumer.poll.timeout.ms': 'long',
        'emit.offset-syncs.enabled': 'boolean',
        'heartbeats.replication.enabled': 'boolean',
        'metric.names.formats': 'list',
        'offset-syncs.topic.location': 'string',
        'offset-syncs.topic.replication.factor': 'short',
        'offset.lag.max': 'long',
        'refresh.topics.enabled': 'boolean',
        'refresh.topics.interval.seconds': 'long',
        'replication.factor': 'int',
        'sync.topic.acls.enabled': 'boolean',
        'sync.topic.acls.interval.seconds': 'long',
        'sync.topic.configs.enabled': 'boolean',
        'sync.topic.configs.interval.seconds': 'long',
        'topic.filter.class': 'class',
        topics: 'list',
        'topics.exclude': 'list',
    },
    'org.apache.kafka.connect.mirror.MirrorCheckpointConnector': {
        ...ofMirrors,
        'checkpoints.topic.replication.factor': 'short',
        'consumer.poll.timeout.ms': 'long',
        'emit.checkpoints.enabled': 'boolean',
        'emit.checkpoints.interval.seconds': 'long',
        'group.filter.class': 'class',
        groups: 'list',
        'groups.exclude': 'list',
        'metric.names.formats': 'list',
        'offset-syncs.topic.location': 'string',
        'refresh.groups.enabled': 'boolean',
        'refresh.groups.interval.seconds': 'long',
        'sync.group.offsets.enabled': 'boolean',
        'sync.group.offsets.interval.seconds': 'long',
        'topic.filter.class': 'class',
    },
    'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector': {
        ...ofMirrors,
        'emit.heartbeats.enabled': 'boolean',
        'emit.heartbeats.interval.seconds': 'long',
        'heartbeats.topic.replication.factor': 'short',
    },
};
/** Settings without a default, by class. */
const requiredSettings = {
    'org.apache.kafka.connect.file.FileStreamSourceConnector': ['topic'],
    'org.apache.kafka.connect.mirror.MirrorSourceConnector': ['source.cluster.alias'],
    'org.apache.kafka.connect.mirror.MirrorCheckpointConnector': ['source.cluster.alias'],
    'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector': ['source.cluster.alias'],
};

// EXTERNAL MODULE: ./packages/infra/connectors/topics-of.ts
var topics_of = __webpack_require__(52342);
;// CONCATENATED MODULE: ./packages/infra/connectors/plugin-settings.ts


/** A class may be given by its full name, or by its simple one with or without `Connector` (Connect's aliases). */
function fullName(className) {
    return Object.keys(pluginSettings).find((full) => {
        const simple = full.slice(full.lastIndexOf('.') + 1);
        return [full, simple, simple.replace(/Connector$/, '')].includes(className.trim());
    });
}
function knownSettings(config) {
    const full = fullName(config['connector.class'] ?? '');
    const framework = { ...commonSettings, ...((0,topics_of/* isSink */.qz)(config) ? sinkSettings : sourceSettings) };
    if (full === undefined)
        return { types: framework, isComplete: false, required: [] };
    return {
        types: { ...framework, ...pluginSettings[full] },
        isComplete: true,
        required: requiredSettings[full] ?? [],
    };
}
/** Settings below these belong to what they configure: a converter, a transform, a client. */
const openPrefixes = [
    'transforms.',
    'predicates.',
    'key.converter.',
    'value.converter.',
    'header.converter.',
    'producer.override.',
    'consumer.override.',
    'admin.override.',
    'topic.creation.',
];
/** MirrorMaker gives these to its clients and policies. */
const mirrorPrefixes = [
    'source.',
    'target.',
    'producer.',
    'consumer.',
    'admin.',
    'config.providers.',
    'replication.policy.',
    'metrics.',
];
/** Whether a setting is for a part that is not the connector itself. */
function isForPart(name, config) {
    const isMirror = (fullName(config['connector.class'] ?? '') ?? '').includes('.mirror.');
    return [...openPrefixes, ...(isMirror ? mirrorPrefixes : [])].some((prefix) => name.startsWith(prefix));
}
/** Settings whose plugin says that they are secrets. */
function passwordSettings(config) {
    const { types } = knownSettings(config);
    return new Set(Object.keys(types).filter((name) => types[name] === 'password'));
}
/** Values that ConfigDef validators of org.apache.kafka.connect.runtime allow. */
const allowedValues = {
    'errors.tolerance': ['none', 'all'],
    'config.action.reload': ['none', 'restart'],
    'exactly.once.support': ['requested', 'required'],
    'transaction.boundary': ['poll', 'interval', 'connector'],
    'offset-syncs.topic.location': ['source', 'target'],
};
const wholeNumbers = {
    short: 2n ** 15n,
    int: 2n ** 31n,
    long: 2n ** 63n,
};
/** What is wrong with a value, in words that follow "expected"; undefined when a worker takes it or cannot be known to refuse it. */
function settingFault(name, type, value) {
    const text = value.trim();
    if (text.includes('${'))
        return undefined;
    const allowed = allowedValues[name];
    if (allowed !== undefined)
        return allowed.includes(text.toLowerCase()) ? undefined : `one of ${allowed.join(', ')}`;
    if (type === 'boolean')
        return /^(true|false)$/i.test(text) ? undefined : 'true or false';
    if (type === 'double')
        return text !== '' && Number.isFinite(Number(text)) ? undefined : 'a number';
    const bound = wholeNumbers[type];
    if (bound === undefined)
        return undefined;
    if (!/^[+-]?\d+$/.test(text))
        return 'a whole number';
    const number = BigInt(text.replace('+', ''));
    return number >= -bound && number < bound ? undefined : `a whole number from ${-bound} to ${bound - 1n}`;
}


/***/ }),

/***/ 79373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ liveConnector),
/* harmony export */   P: () => (/* binding */ readConnectors)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_connect__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33373);
/* harmony import */ var _kafka_dataops_connect__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66041);
/* harmony import */ var _asked_passwords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28231);


/**
 * Live state of all connectors that exist, in one request; and one for each class of those that differ, of which only the
 * platform knows what must not be shown.
 */
async function readConnectors(declared, connect, resends = () => false) {
    const wanted = new Map(declared.map((each) => [each.name, each.config]));
    const found = [...(await connect.connectors()).values()].filter(({ name }) => wanted.has(name));
    const differing = found.filter((info) => !isAsDeclared(info, wanted.get(info.name) ?? {}));
    const asked = await (0,_asked_passwords_js__WEBPACK_IMPORTED_MODULE_0__/* .askPasswords */ .w)(differing, connect);
    return new Map(found.map((info) => {
        const passwords = [...asked(info.config)];
        const live = { ...liveConnector(info), ...(passwords.length === 0 ? {} : { passwords }) };
        return [info.name, resends(info.name) && live.hidden !== undefined ? { ...live, resend: true } : live];
    }));
}
function isAsDeclared({ config, hidden, added }, declared) {
    return (0,_kafka_dataops_connect__WEBPACK_IMPORTED_MODULE_1__/* .sameConfig */ .X$)(config, declared, ['name', ...hidden, ...added]);
}
function liveConnector({ config, status, hidden, added }) {
    const health = (0,_kafka_dataops_connect__WEBPACK_IMPORTED_MODULE_2__/* .healthOf */ .W)(status);
    const state = status?.connector.state;
    return {
        config,
        state: state === 'PAUSED' ? 'paused' : state === 'STOPPED' ? 'stopped' : 'running',
        ...(hidden.length === 0 ? {} : { hidden }),
        ...(added.length === 0 ? {} : { added }),
        ...(health.kind === 'failed'
            ? {
                trouble: health.parts
                    .map(({ task }) => (task === undefined ? 'it has failed' : `task ${task} has failed`))
                    .join(', '),
            }
            : {}),
    };
}


/***/ }),

/***/ 61720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ holdsLogin),
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   So: () => (/* binding */ isMasked),
/* harmony export */   bn: () => (/* binding */ isSensitiveSetting),
/* harmony export */   dZ: () => (/* binding */ isSecretSetting),
/* harmony export */   mO: () => (/* binding */ isSecretOf)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73591);
/* harmony import */ var _plugin_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18901);


/** Settings of type PASSWORD whose names do not sound so: of BigQuery, Azure, TLS key stores, licences. */
const secretNames = /(^|[._-])(keyfile|keystore[._-](key|certificate[._-]chain)|(account|shared|sas|signing|encryption|master)[._-]key|sas|license)$/i;
/**
 * Whether a setting's value must not be shown. The value decides nothing but for references such as `${file:/run/x:key}`,
 * which Connect resolves itself and which are no secret.
 */
function isSensitiveSetting(name, passwordSettings) {
    return passwordSettings.has(name) || (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .isSecretKey */ .uE)(name) || secretNames.test(name);
}
/** `https://ana:secret@host`, `...;password=secret`, a private key: a login that stands as plain text within another text. */
function holdsLogin(value) {
    return (/:\/\/[^/@\s:]*:[^/@\s$]+@/.test(value) ||
        /-----BEGIN [A-Z ]*PRIVATE KEY|"private_key"/.test(value) ||
        /\b(?:password|passwd|pwd|secret|token|api[_-]?key)=["']?[^;&\s$"'*][^;&\s$]*/i.test(value));
}
/**
 * Whether a setting of a connector holds a secret, by what its plugin says, by its name, or by a login in the value. Values
 * of it must not be shown nor kept.
 */
function isSecretSetting(name, value, config) {
    return isSensitiveSetting(name, (0,_plugin_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .passwordSettings */ .dI)(config)) || (value !== undefined && holdsLogin(value));
}
/** The same, where the platform may have said too which settings are passwords. */
function isSecretOf({ config, passwords }, name, value) {
    return passwords?.includes(name) === true || isSecretSetting(name, value, config);
}
/** A value that only says where Connect finds the real one (KIP-297), or which variable holds it. */
function isReference(value) {
    return /^\$\{[^}]+\}$/.test(value.trim());
}
/** Confluent Cloud reads secrets back as asterisks. */
function isMasked(value) {
    return /^\*{2,}$/.test(value);
}


/***/ }),

/***/ 52342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eU: () => (/* binding */ topicsOf),
/* harmony export */   qz: () => (/* binding */ isSink),
/* harmony export */   yo: () => (/* binding */ writtenTopics)
/* harmony export */ });
/** Settings in which source connectors name the topic they write, by plugin: Kafka's own, Confluent's, common others. */
const writtenSettings = ['topic', 'kafka.topic', 'topic.name.pattern', 'topics.pattern'];
const deadLetterSetting = 'errors.deadletterqueue.topic.name';
/**
 * A sink reads the topics in `topics` or `topics.regex` (org.apache.kafka.connect.sink.SinkConnector). MirrorMaker is a source
 * whose topics are those of another cluster.
 */
function isSink(config) {
    if (/(Source|MirrorCheckpoint|MirrorHeartbeat)(Connector)?$/.test(config['connector.class']?.trim() ?? ''))
        return false;
    return config.topics !== undefined || config['topics.regex'] !== undefined;
}
/** Topics that a connector writes; names with placeholders of the plugin, as `${entityName}`, are as they stand. */
function writtenTopics(config) {
    const settings = isSink(config) ? [deadLetterSetting] : writtenSettings;
    return settings.flatMap((setting) => {
        const topic = config[setting]?.trim();
        return topic === undefined || topic === '' ? [] : [{ topic, setting }];
    });
}
/** Topics that a connector reads or writes, as far as its configuration names them. */
function topicsOf(config) {
    const read = (isSink(config) ? (config.topics ?? '') : '')
        .split(',')
        .map((topic) => topic.trim())
        .filter((topic) => topic !== '')
        .map((topic) => ({ topic, setting: 'topics' }));
    return [...read, ...writtenTopics(config)];
}


/***/ }),

/***/ 5665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ indentJson)
/* harmony export */ });
/**
 * JSON with line breaks and two spaces a level. Only white space between tokens changes: numbers keep all their digits and
 * texts their escapes, which a parser and a printer between them would not. What is no JSON stays as it is.
 */
function indentJson(text) {
    if (!isJson(text))
        return text;
    const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
    let indent = '';
    let written = '';
    for (const [index, token] of tokens.entries()) {
        const before = tokens[index - 1];
        if (token === '}' || token === ']') {
            indent = indent.slice(2);
            written += before === '{' || before === '[' ? token : `\n${indent}${token}`;
        }
        else if (token === ',')
            written += `,\n${indent}`;
        else if (token === ':')
            written += ': ';
        else {
            const opened = before === '{' || before === '[';
            written += opened ? `\n${indent}${token}` : token;
            if (token === '{' || token === '[')
                indent += '  ';
        }
    }
    return written;
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ kindNames),
  E: () => (/* binding */ kinds)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
;// CONCATENATED MODULE: ./packages/infra/platform.ts
/** A service that a plan needs; plans are made only of kinds whose service there is. */
function required(service, name) {
    if (service === undefined)
        throw new Error(`The ${name} client is not there.`);
    return service;
}

// EXTERNAL MODULE: ./packages/infra/resource-kind.ts
var resource_kind = __webpack_require__(49598);
;// CONCATENATED MODULE: ./packages/infra/acls/index.ts



const aclsOf = ({ acls }) => required(acls, 'kafka');
/** A declaration is a set of rules, one for each operation; rules that nobody declares are never touched. */
const aclKind = {
    name: 'acl',
    service: 'kafka',
    order: 3,
    declared: ({ acls }) => acls,
    async readLive(declared, platform) {
        const rules = await aclsOf(platform).rules();
        if (rules === undefined && declared.length > 0)
            throw withoutAuthorizer(declared);
        const present = new Set((rules ?? []).map(ruleKey));
        return new Map(declared.flatMap((acl) => {
            const live = acl.rules.filter((rule) => present.has(ruleKey(rule)));
            return live.length === 0 ? [] : [[acl.name, { rules: live }]];
        }));
    },
    diff: diffAcl,
    check: async () => [],
    async apply({ declared, live, difference }, platform) {
        const admin = aclsOf(platform);
        if (difference.action === 'delete') {
            raise(declared.name, live?.rules ?? [], await admin.remove(live?.rules ?? []));
            return;
        }
        const missing = missingRules(declared, live);
        raise(declared.name, missing, await admin.create(missing));
    },
    preImage: (live) => live,
    async undo(name, before, after, platform) {
        const admin = aclsOf(platform);
        if (after.action === 'delete') {
            raise(name, before?.rules ?? [], await admin.create(before?.rules ?? []));
            return { left: [] };
        }
        const added = after.fields.flatMap(({ path, after: text }) => (text === null ? [] : [parseRule(path, text)]));
        raise(name, added, await admin.remove(added));
        return { left: [] };
    },
};
function diffAcl(declared, live) {
    if (declared.absent) {
        if (live === undefined)
            return resource_kind/* unchanged */.Cv;
        return {
            ...resource_kind/* unchanged */.Cv,
            action: 'delete',
            fields: live.rules.map((rule) => ({
                path: rulePath(rule),
                before: ruleText(rule),
                after: null,
                sensitive: false,
            })),
            risks: live.rules.map((rule) => ({
                level: 'high',
                reason: rule.permission === 'allow'
                    ? `${rule.principal} loses the right to ${rule.operation}.`
                    : 'A denial is lifted.',
            })),
        };
    }
    const missing = missingRules(declared, live);
    return {
        ...resource_kind/* unchanged */.Cv,
        action: missing.length === 0 ? 'none' : live === undefined ? 'create' : 'update',
        fields: missing.map((rule) => ({ path: rulePath(rule), before: null, after: ruleText(rule), sensitive: false })),
        risks: missing.flatMap(ruleRisks),
    };
}
function ruleRisks(rule) {
    if (rule.permission === 'deny')
        return [{ level: 'high', reason: `${rule.principal} is denied ${rule.operation} whatever else allows it.` }];
    const wide = rule.principal === 'User:*' || (rule.resource === '*' && rule.pattern === 'literal');
    const strong = rule.operation === 'all' || (rule.resourceType === 'cluster' && rule.operation.startsWith('alter'));
    if (wide || strong) {
        return [
            {
                level: 'high',
                reason: `${rule.principal} may ${rule.operation} on ${rule.resourceType} "${rule.resource}": wide rights.`,
            },
        ];
    }
    return [];
}
function missingRules(declared, live) {
    const present = new Set((live?.rules ?? []).map(ruleKey));
    return declared.rules.filter((rule) => !present.has(ruleKey(rule)));
}
function ruleKey(rule) {
    const { resourceType, resource, pattern, principal, host, operation, permission } = rule;
    return JSON.stringify([resourceType, resource, pattern, principal, host, operation, permission]);
}
function rulePath({ operation }) {
    return `operations.${operation}`;
}
/** `allow User:ana from * on prefixed topic "prices"`; `parseRule` reads it back. */
function ruleText({ permission, principal, host, pattern, resourceType, resource }) {
    return `${permission} ${principal} from ${host} on ${pattern} ${resourceType} ${JSON.stringify(resource)}`;
}
function parseRule(path, text) {
    const match = /^(\S+) (.+) from (\S+) on (\S+) (\S+) (".*")$/.exec(text);
    if (match === null)
        throw new Error(`No access rule: ${text}`);
    const [, permission, principal = '', host = '', pattern, resourceType, resource = '""'] = match;
    return {
        operation: path.slice('operations.'.length),
        permission,
        principal,
        host,
        pattern,
        resourceType,
        resource: JSON.parse(resource),
    };
}
function withoutAuthorizer([first]) {
    return new errors/* UnreachableError */.Jk({
        code: 'kafka-no-authorizer',
        message: 'The cluster has no authorizer, so it can hold no access rules.',
        ...(first === undefined ? {} : { place: first.place }),
        help: 'Set authorizer.class.name on the brokers, or leave the acls out (kinds selects what is looked at).',
    });
}
function raise(name, rules, refusals) {
    for (const [index, { code, message }] of refusals) {
        const rule = rules[index];
        throw new errors/* UnreachableError */.Jk({
            code: 'acl-refused',
            message: `The brokers refused access rule ${name} (${rule === undefined ? '' : ruleText(rule)}): ${message} (${code}).`,
        });
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/connect/health.ts
var connect_health = __webpack_require__(66041);
// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
;// CONCATENATED MODULE: ./packages/infra/patience.ts


/** How long the platform may take to show what it has already accepted, in ms. */
const settleTimeoutMs = 60_000;
/**
 * Asks until the answer is true, ever less often.
 * @throws UnreachableError saying `otherwise` after a minute; the signal's reason when it aborts.
 */
async function settle(isSettled, otherwise, signal, timeoutMs = settleTimeoutMs) {
    const deadline = performance.now() + timeoutMs;
    for (let waitMs = 50; !(await isSettled()); waitMs = Math.min(waitMs * 2, 1_000)) {
        if (performance.now() > deadline) {
            throw new errors/* UnreachableError */.Jk({
                code: 'not-settled',
                message: `After ${timeoutMs / 1_000} s ${otherwise}.`,
                help: 'The platform may be busy: run it again, which continues where this run stopped.',
            });
        }
        await (0,promises_.setTimeout)(waitMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}

// EXTERNAL MODULE: ./packages/infra/connectors/sensitive.ts
var sensitive = __webpack_require__(61720);
;// CONCATENATED MODULE: ./packages/infra/connectors/apply.ts





/** Makes one connector what it should be and waits until it is. @throws UnreachableError, placed at the connector. */
async function applyConnector({ declared, live, difference }, connect, signal, patience) {
    const { name, config, state } = declared;
    if (difference.action === 'delete') {
        await connect.remove(name);
        await settle(async () => (await connect.config(name)) === undefined, `connector "${name}" is still there`, signal);
        return;
    }
    if (difference.fields.some(({ path }) => path.startsWith('config.'))) {
        const inState = live === undefined && state !== 'running' ? connect.createIn : undefined;
        const result = inState === undefined
            ? await connect.putConfig(name, config)
            : await inState(name, config, state === 'paused' ? 'PAUSED' : 'STOPPED');
        if (result.kind === 'refused')
            throw refusedBy(declared, connect, result.message);
        if (live === undefined && state !== 'running' && inState === undefined) {
            // A service that starts whatever it creates takes no other state before that is done.
            await waitFor({ ...declared, state: 'running' }, connect, signal, { ...patience, settleMs: 0 });
            await enter(name, state, connect);
        }
    }
    if (live !== undefined && live.state !== state)
        await enter(name, state, connect);
    // What has failed before this deployment is restarted beside the restarts for what fails in it.
    const isRestart = difference.fields.some(({ path, before }) => path === 'state' && before === 'failed');
    const restarts = patience.restarts + (isRestart ? 1 : 0);
    await waitFor({ ...declared, place: fileOf(declared) }, connect, signal, { ...patience, restarts });
}
/** The file with the configuration, where it is one: that is what has to be changed when the connector fails. */
function fileOf(declared) {
    return declared.placeOf(['config', 'connector.class']);
}
async function enter(name, state, connect) {
    if (state === 'running')
        await connect.resume(name);
    else if (state === 'paused')
        await connect.pause(name);
    else
        await connect.stop(name);
}
/** Until the connector is in its state with all tasks, and stays there; what fails is restarted within a budget. */
async function waitFor(declared, connect, signal, { startMs, settleMs, restarts }) {
    const { name, state } = declared;
    const deadline = performance.now() + startMs;
    let left = restarts;
    let since;
    let pauseMs = shortestPauseMs;
    for (;;) {
        const health = (0,connect_health/* healthOf */.W)(await connect.status(name));
        const now = performance.now();
        if (health.kind === 'failed') {
            since = undefined;
            if (left === 0)
                throw failedError(declared, health.parts, restarts);
            left -= 1;
            await connect.restartFailed(name);
        }
        else if (state === 'running' ? health.kind === 'running' : health.kind === 'halted') {
            since ??= now;
            if (now - since >= (state === 'running' ? settleMs : 0))
                return;
        }
        else {
            since = undefined;
            if (now > deadline) {
                const reason = health.kind === 'starting' ? health.reason : `it is ${health.kind}`;
                throw new errors/* UnreachableError */.Jk({
                    code: 'connector-not-running',
                    message: `Connector "${name}" is not ${state} after ${(0,duration/* formatDuration */.a3)(startMs)}: ${reason}.`,
                    ...placed(declared),
                    help: connect.states.includes('stopped')
                        ? 'The log of the Connect worker says more; start-timeout lets it take longer.'
                        : `${connect.title} takes minutes to provision a connector: let start-timeout and timeout be longer.`,
                });
            }
        }
        // What takes minutes is asked less often; what runs is watched closely.
        pauseMs = health.kind === 'starting' ? Math.min(pauseMs * 1.2, longestPauseMs) : shortestPauseMs;
        await (0,promises_.setTimeout)(pauseMs, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
const shortestPauseMs = 500;
const longestPauseMs = 5_000;
function failedError(declared, parts, restarts) {
    const [first] = parts;
    const what = first?.task === undefined
        ? 'failed'
        : `has ${parts.length === 1 ? 'a failed task' : `${parts.length} failed tasks`}`;
    const again = restarts === 0 ? '' : ` after ${restarts === 1 ? 'one restart' : `${restarts} restarts`}`;
    const cause = withoutSecrets((0,connect_health/* rootCause */.e)(first?.trace ?? ''), declared);
    return new errors/* UnreachableError */.Jk({
        code: 'connector-failed',
        message: `Connector "${declared.name}" ${what}${again}: ${cause}`,
        ...placed(declared),
        help: `${first?.worker ? `On worker ${first.worker}. ` : ''}${withoutSecrets(traceHead(first?.trace ?? ''), declared)}`,
    });
}
function placed({ place }) {
    return place === undefined ? {} : { place };
}
function traceHead(trace) {
    const lines = trace.split('\n').filter((line) => line.trim() !== '');
    return lines
        .slice(0, 3)
        .map((line) => line.trim())
        .join(' ');
}
/** Messages of connectors quote values: those that came from variables are taken out again. */
function withoutSecrets(text, { config, injected }) {
    return [...injected]
        .map((name) => config[name] ?? '')
        .filter((value) => value.length >= 4)
        .reduce((shown, value) => shown.replaceAll(value, '***'), text);
}
function refusedBy(declared, { title }, message) {
    return new errors/* UnreachableError */.Jk({
        code: 'connector-refused',
        message: `${title} refused connector "${declared.name}": ${withoutSecrets(message, declared)}`,
        place: declared.place,
    });
}
/** Asks the worker whether the plugins take the configurations. Values are never shown: validation resolves secrets. */
async function checkConnectors(changes, connect) {
    const problems = [];
    for (const { declared, difference } of changes) {
        if (difference.action !== 'create' && difference.action !== 'update')
            continue;
        if (!connect.states.includes(declared.state)) {
            problems.push({
                code: 'connector-state-unsupported',
                message: `Connector "${declared.name}" cannot be ${declared.state}: ${connect.title} knows ${connect.states.join(' and ')} only.`,
                place: declared.placeOf(['state']),
            });
        }
        const validation = await connect.validate(declared.name, declared.config);
        if (validation.kind === 'refused') {
            problems.push(await refusedPlugin(declared, validation.message, connect));
            continue;
        }
        for (const { setting, message } of validation.errors) {
            const known = Object.hasOwn(declared.config, setting);
            problems.push({
                code: 'connector-invalid',
                message: `Connector "${declared.name}": ${shownError(declared, setting, message)}`,
                place: known ? declared.placeOf(['config', setting]) : declared.placeOf(['config'], 'key'),
            });
        }
        const passwords = validation.settings.filter(({ type }) => type === 'PASSWORD').map(({ name }) => name);
        for (const name of passwords) {
            const written = declared.template[name];
            if (written === undefined || written === '' || (0,sensitive/* isReference */.A_)(written))
                continue;
            problems.push({
                code: 'connector-literal-secret',
                message: `${name} of connector "${declared.name}" stands in the file as plain text; its plugin says it is a password.`,
                place: declared.placeOf(['config', name]),
                help: 'Write a reference that Connect resolves, as ${file:/run/secrets/x.properties:key}, or ${NAME} of a variable.',
            });
        }
    }
    return problems;
}
/** The message without the value it quotes, unless the value stands in the file anyway. */
function shownError(declared, setting, message) {
    const written = declared.template[setting];
    const safe = message.replace(/Invalid value .* for configuration /s, (quoted) => written !== undefined && !declared.injected.has(setting) && !written.includes('${')
        ? quoted
        : 'Invalid value for configuration ');
    return withoutSecrets(safe, declared);
}
async function refusedPlugin(declared, message, connect) {
    const plugin = declared.config['connector.class'];
    const known = (await connect.plugins()).map(({ className }) => className);
    const isKnown = plugin !== undefined &&
        known.some((each) => each === plugin || each.endsWith(`.${plugin}`) || each.endsWith(`.${plugin}Connector`));
    const place = plugin === undefined ? declared.place : declared.placeOf(['config', 'connector.class']);
    if (isKnown || plugin === undefined) {
        return {
            code: 'connector-invalid',
            message: `Connector "${declared.name}": ${withoutSecrets(message, declared)}`,
            place,
        };
    }
    const near = known.filter((each) => each.toLowerCase().includes((plugin.split('.').at(-1) ?? plugin).toLowerCase().replace(/connector$/, '')));
    return {
        code: 'connector-plugin-missing',
        message: `${connect.title} has no connector class ${plugin}.${near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`}`,
        place,
        help: `It has ${known.join(', ') || 'none'}.`,
    };
}

// EXTERNAL MODULE: ./packages/core/redact.ts
var redact = __webpack_require__(73591);
// EXTERNAL MODULE: ./packages/infra/connectors/plugin-settings.ts + 1 modules
var plugin_settings = __webpack_require__(18901);
;// CONCATENATED MODULE: ./packages/infra/connectors/diff.ts




/** What has to happen to a connector. */
function diffConnector(declared, live) {
    if (live === undefined)
        return declared.absent ? resource_kind/* unchanged */.Cv : creation(declared);
    if (declared.absent)
        return deletion(live);
    const { fields, notes } = settingsDifference(declared, live);
    const state = declared.state === live.state
        ? []
        : [{ path: 'state', before: live.state, after: declared.state, sensitive: false }];
    const all = [...fields, ...state, ...restart(declared, live, fields.length + state.length)];
    const trouble = live.trouble === undefined ? [] : [`Now ${live.trouble}.`];
    return {
        ...resource_kind/* unchanged */.Cv,
        action: all.length === 0 ? 'none' : 'update',
        fields: all,
        risks: all.flatMap((field) => settingRisks(field)),
        reversibility: reversibilityOf(declared, live, fields),
        notes: [...notes, ...trouble],
    };
}
/** A connector that is as declared, but does not work: a deployment that was killed may have left it so. */
function restart({ state }, { trouble }, others) {
    if (trouble === undefined || state !== 'running' || others > 0)
        return [];
    return [{ path: 'state', before: 'failed', after: 'running', sensitive: false }];
}
function creation(declared) {
    return {
        ...resource_kind/* unchanged */.Cv,
        action: 'create',
        fields: [
            ...settingNames(declared.config).map((name) => shownField(declared, name, undefined, declared.config[name])),
            ...(declared.state === 'running'
                ? []
                : [{ path: 'state', before: null, after: declared.state, sensitive: false }]),
        ],
        reversibility: { level: 'partial', reason: 'The connector can be removed; records it has moved stay moved.' },
    };
}
function deletion(live) {
    return {
        ...resource_kind/* unchanged */.Cv,
        action: 'delete',
        fields: settingNames(live.config).map((name) => {
            const value = live.config[name] ?? '';
            const hidden = (0,sensitive/* isSecretOf */.mO)(live, name, value) && !(0,sensitive/* isReference */.A_)(value);
            return { path: `config.${name}`, before: hidden ? null : value, after: null, sensitive: hidden };
        }),
        risks: [
            { level: 'high', reason: 'Deleting a connector stops the flow of its records; its offsets stay in Connect.' },
        ],
        reversibility: {
            level: 'partial',
            reason: 'It can be created again; what flowed by meanwhile is up to its source.',
        },
    };
}
function settingNames(config) {
    return Object.keys(config).filter((name) => name !== 'name');
}
function settingsDifference(declared, live) {
    const fields = [];
    const uncertain = [];
    for (const name of settingNames(declared.config)) {
        const wanted = declared.config[name];
        const before = live.config[name];
        if (before === wanted)
            continue;
        const isHidden = live.hidden?.includes(name) === true;
        if (isHidden && !live.resend)
            uncertain.push(name);
        else if (isHidden)
            fields.push({ ...shownField(declared, name, before, wanted, []), before: null, sensitive: true });
        else
            fields.push(shownField(declared, name, before, wanted, live.passwords ?? []));
    }
    for (const name of settingNames(live.config)) {
        if (Object.hasOwn(declared.config, name) || live.added?.includes(name))
            continue;
        const before = live.config[name];
        const field = shownField(declared, name, before, undefined, live.passwords ?? []);
        fields.push(live.hidden?.includes(name) ? { ...field, before: null, sensitive: true } : field);
    }
    const notes = uncertain.length === 0
        ? []
        : [
            `The platform masks ${uncertain.join(', ')}: whether they differ is unknown. Any other change sends them again, and so does resend-secrets.`,
        ];
    return { fields, notes };
}
function shownField(declared, name, before, after, passwords) {
    const path = `config.${name}`;
    const known = { config: declared.config, ...(passwords === undefined ? {} : { passwords }) };
    const isSecret = [before, after].some((value) => (0,sensitive/* isSecretOf */.mO)(known, name, value));
    if (!isSecret && !namesSecret(declared.template[name]) && !(passwords === undefined && mayBeSecret(name, declared))) {
        return { path, before: before ?? null, after: after ?? null, sensitive: false };
    }
    const shows = (value) => value === undefined || (0,sensitive/* isReference */.A_)(value);
    if (shows(before) && shows(after))
        return { path, before: before ?? null, after: after ?? null, sensitive: false };
    // A variable's name is shown; what it holds is not.
    const template = after === undefined ? undefined : declared.template[name];
    return {
        path,
        before: shows(before) ? (before ?? null) : null,
        after: template !== undefined && showsNothing(name, template, declared) ? template : null,
        sensitive: true,
    };
}
/** Of a plugin that nobody has asked yet, a value that is a variable and nothing else may be anything. */
function mayBeSecret(name, { config, template }) {
    const { types, isComplete } = (0,plugin_settings/* knownSettings */.Xd)(config);
    return !isComplete && types[name] === undefined && (0,sensitive/* isReference */.A_)(template[name] ?? '');
}
/** A variable that is called like a secret holds one, whatever the setting is called. */
function namesSecret(template) {
    return [...(template ?? '').matchAll(/\$\{([A-Za-z_]\w*)/g)].some(([, variable]) => (0,redact/* isSecretKey */.uE)(variable ?? ''));
}
/** Whether all that is secret in a template are variables by name; of a password no part is shown. */
function showsNothing(name, template, { template: config }) {
    if ((0,sensitive/* isReference */.A_)(template))
        return true;
    return template.includes('${') && !(0,sensitive/* isSecretSetting */.dZ)(name, template, config);
}
/** Settings that tell a CDC source which of the database's positions is its own. */
const identitySettings = /(^|\.)(slot\.name|database\.server\.id|publication\.name|topic\.prefix|server\.name)$/;
function settingRisks({ path, before, after }) {
    const name = path.replace(/^config\./, '');
    if (path === 'state') {
        return after === 'running' ? [] : [{ level: 'medium', reason: 'The connector stops moving records.' }];
    }
    if (name === 'connector.class') {
        return [{ level: 'high', reason: 'Another connector class does not understand the offsets of the one before.' }];
    }
    if (name === 'topics' || name === 'topics.regex') {
        return [{ level: 'high', reason: 'The connector reads other topics; those it leaves are read no more.' }];
    }
    if (identitySettings.test(name)) {
        return [{ level: 'high', reason: `${name} is how the source knows its position: another one may begin anew.` }];
    }
    if (name === 'tasks.max' && Number(after) < Number(before)) {
        return [{ level: 'medium', reason: 'Fewer tasks share the same work.' }];
    }
    return [{ level: 'low', reason: 'The connector and its tasks restart.' }];
}
function reversibilityOf(declared, live, fields) {
    const lost = fields
        .filter(({ sensitive }) => sensitive)
        .map(({ path }) => path.slice('config.'.length))
        .filter((name) => {
        const before = live.config[name];
        return before !== undefined && !(0,sensitive/* isReference */.A_)(before) && before !== declared.config[name];
    });
    if (lost.length === 0)
        return { level: 'full' };
    return {
        level: 'partial',
        reason: `The old value of ${lost.join(', ')} is a secret that no pre-image holds: it has to be given again.`,
    };
}

// EXTERNAL MODULE: ./packages/infra/connectors/read-live.ts
var read_live = __webpack_require__(79373);
// EXTERNAL MODULE: ./packages/connect/config.ts
var connect_config = __webpack_require__(33373);
;// CONCATENATED MODULE: ./packages/infra/connectors/undo.ts





/** The connector with its offsets, as far as the platform tells them (Connect 3.5, KIP-875). */
async function rememberConnector(name, live, connect) {
    const offsets = await connect.offsets(name);
    return offsets === undefined ? live : { ...live, offsets };
}
/** The connector as it was before: its configuration, where it was reading (if asked to), and its state. */
async function undoConnector(name, before, after, platform, { offsets }) {
    const { connect, signal, patience } = platform;
    if (before === undefined) {
        await connect.remove(name);
        const note = `Connector "${name}" was removed again; what it has moved stays moved, and its offsets stay in Connect.`;
        return { left: [], notes: [note] };
    }
    const now = await connect.config(name);
    const { config, withheld } = earlierConfig(name, before, now ?? {}, platform);
    const changed = new Set(after.fields.map(({ path }) => path));
    const left = withheld
        .filter((setting) => changed.has(`config.${setting}`))
        .map((setting) => now === undefined
        ? `${setting} of connector "${name}" is a secret that no pre-image holds: it came back without it.`
        : `${setting} of connector "${name}" keeps its new value: the old one is a secret.`);
    const notes = [];
    const moved = offsets === 'restore' ? await movedOffsets(name, before, now, connect) : undefined;
    // Where a connector cannot be stopped, the service does that itself while it sets offsets.
    const stops = moved !== undefined && connect.states.includes('stopped');
    if (now === undefined) {
        const state = stops ? 'STOPPED' : stateNames[before.state];
        refuse(name, connect, await (connect.createIn?.(name, config, state) ?? connect.putConfig(name, config)));
    }
    else {
        if (stops)
            await connect.stop(name);
        if (!(0,connect_config/* sameConfig */.X$)(config, now, ['name']))
            refuse(name, connect, await connect.putConfig(name, config));
    }
    if (moved !== undefined) {
        const refusal = await setOffsets(name, moved, connect, signal);
        if (refusal === undefined) {
            notes.push(`Connector "${name}" reads again from where it was before: what it has moved since is moved once more.`);
        }
        else
            left.push(`The offsets of connector "${name}" stay where they are: Connect refused to set them back (${refusal}).`);
    }
    if (before.state === 'paused')
        await connect.pause(name);
    else if (before.state === 'stopped')
        await connect.stop(name);
    else
        await connect.resume(name);
    left.push(...(await troubleOf(name, before, config, connect, signal, patience)));
    return { left, notes };
}
const stateNames = { running: 'RUNNING', paused: 'PAUSED', stopped: 'STOPPED' };
/**
 * The earlier configuration; secrets that are not known any more are taken from what runs now, and those that the service
 * masks from the declaration. @throws UnreachableError where neither has them: without them the connector would be another.
 */
function earlierConfig(name, { config, withheld = [], hidden = [], added = [] }, now, { connect, given }) {
    // The state redacts what it stores, and some platforms mask what they tell: neither is a value to be put back.
    const isUnknown = (setting, value) => hidden.includes(setting) || value.includes(redact/* redacted */.pc) || (0,sensitive/* isMasked */.So)(value);
    const unknown = Object.keys(config).filter((setting) => isUnknown(setting, config[setting] ?? ''));
    const all = [...new Set([...withheld, ...unknown])];
    const known = Object.entries(config).filter(([setting]) => !unknown.includes(setting));
    const kept = Object.entries(now).filter(([setting, value]) => all.includes(setting) && !(0,sensitive/* isMasked */.So)(value));
    const declared = Object.entries(given(name)).filter(([setting]) => hidden.includes(setting));
    const own = [...kept, ...declared, ...known].filter(([setting]) => !added.includes(setting));
    const back = Object.fromEntries(own);
    const lost = hidden.filter((setting) => back[setting] === undefined);
    if (lost.length > 0)
        throw unknownSecrets(name, lost, connect);
    return { config: back, withheld: all };
}
function unknownSecrets(name, settings, { title }) {
    return new errors/* UnreachableError */.Jk({
        code: 'connector-secret-unknown',
        message: `The earlier configuration of connector "${name}" had ${settings.join(', ')}, whose values ${title} masks and the manifest does not give.`,
        help: 'Declare them, as ${NAME} of a secret, and run the rollback again.',
    });
}
function refuse(name, { title }, result) {
    if (result.kind === 'done')
        return;
    throw new errors/* UnreachableError */.Jk({
        code: 'connector-refused',
        message: `${title} refused the earlier configuration of connector "${name}": ${result.message}`,
    });
}
/** What has to be set so that the connector is where it was; undefined when it is, or nobody knows where that was. */
async function movedOffsets(name, { offsets: before }, now, connect) {
    if (before === undefined || before.length === 0)
        return undefined;
    if (now === undefined)
        return before;
    const keyed = (offsets) => new Map(offsets.map((each) => [JSON.stringify(each.partition), each]));
    const current = keyed((await connect.offsets(name)) ?? []);
    const earlier = keyed(before);
    const back = before.filter((each) => JSON.stringify(current.get(JSON.stringify(each.partition))?.offset) !== JSON.stringify(each.offset));
    // A null offset makes Connect forget a partition (KIP-875).
    const added = [...current].flatMap(([key, { partition }]) => (earlier.has(key) ? [] : [{ partition, offset: null }]));
    return back.length + added.length === 0 ? undefined : [...back, ...added];
}
/** Why Connect does not take the offsets; undefined when it does. A connector takes a moment to be stopped. */
async function setOffsets(name, offsets, connect, signal) {
    let refusal;
    const isDone = async () => {
        const result = await connect.setOffsets(name, offsets);
        refusal = result.kind === 'done' ? undefined : result.message;
        return refusal === undefined || !/stop|active|members/i.test(refusal);
    };
    try {
        await settle(isDone, `connector "${name}" is not stopped`, signal, 30_000);
    }
    catch (error) {
        signal.throwIfAborted();
        return refusal ?? (error instanceof Error ? error.message : String(error));
    }
    return refusal;
}
/** Whether it does its work again, where it did before. */
async function troubleOf(name, { state, trouble }, config, connect, signal, patience) {
    if (trouble !== undefined)
        return [`Connector "${name}" is as it was before: ${trouble}.`];
    try {
        await waitFor({ name, state, config, injected: new Set() }, connect, signal, patience);
        return [];
    }
    catch (error) {
        if (signal.aborted || !(error instanceof errors/* UnreachableError */.Jk))
            throw error;
        return [`Connector "${name}" has its earlier configuration again, but does not work: ${error.problem.message}`];
    }
}
/** What a pre-image may hold of a connector: everything but literal secrets. */
function withoutLiteralSecrets(live) {
    const isLiteralSecret = ([setting, value]) => live.hidden?.includes(setting) === true || ((0,sensitive/* isSecretOf */.mO)(live, setting, value) && !(0,sensitive/* isReference */.A_)(value));
    const entries = Object.entries(live.config);
    return {
        ...live,
        config: Object.fromEntries(entries.filter((entry) => !isLiteralSecret(entry))),
        withheld: entries.filter(isLiteralSecret).map(([setting]) => setting),
    };
}

;// CONCATENATED MODULE: ./packages/infra/connectors/index.ts





const connectOf = ({ connect }) => required(connect, 'connect');
const connectorKind = {
    name: 'connector',
    service: 'connect',
    order: 4,
    declared: ({ connectors }) => connectors,
    readLive: (declared, platform) => (0,read_live/* readConnectors */.P)(declared, connectOf(platform), platform.resendsSecrets),
    diff: diffConnector,
    check: (changes, platform) => checkConnectors(changes, connectOf(platform)),
    apply: (change, platform) => applyConnector(change, connectOf(platform), platform.signal, platform.patience),
    remember: (name, live, platform) => rememberConnector(name, live, connectOf(platform)),
    preImage: withoutLiteralSecrets,
    undo: (name, before, after, platform, options) => undoConnector(name, before, after, { ...platform, connect: connectOf(platform) }, options),
};

// EXTERNAL MODULE: ./packages/infra/json-text.ts
var json_text = __webpack_require__(5665);
;// CONCATENATED MODULE: ./packages/infra/subjects/index.ts





const registryOf = ({ registry }) => required(registry, 'registry');
const subjectKind = {
    name: 'schema',
    service: 'registry',
    order: 1,
    declared: ({ schemas }) => schemas,
    needs: ({ references }) => references.map(({ subject }) => subject),
    async readLive(declared, platform) {
        const found = new Map();
        for (const subject of declared) {
            const live = await readSubject(subject, platform);
            if (live !== undefined)
                found.set(subject.name, live);
        }
        return found;
    },
    diff: diffSubject,
    async check(changes, platform) {
        const { admin } = registryOf(platform);
        const problems = [];
        for (const { declared, difference } of changes) {
            if (declared.absent || !difference.fields.some(({ path }) => path === 'schema'))
                continue;
            const schema = await schemaOf(declared, platform);
            const answer = schema === undefined ? undefined : await admin.compatibility(declared.name, schema);
            if (answer?.kind !== 'incompatible')
                continue;
            const reasons = answer.messages.length === 0 ? '' : ` ${answer.messages.join(' ')}`;
            problems.push({
                code: 'schema-incompatible',
                message: `The schema of "${declared.name}" is not compatible with what is registered.${reasons}`,
                place: declared.placeOf(['file']),
            });
        }
        return problems;
    },
    async apply({ declared, difference }, platform) {
        const { admin } = registryOf(platform);
        const { name, compatibility } = declared;
        if (difference.action === 'delete') {
            await admin.remove(name);
            return;
        }
        const changes = new Set(difference.fields.map(({ path }) => path));
        if (changes.has('schema')) {
            const schema = await schemaOf(declared, platform);
            if (schema === undefined)
                throw missingReference(declared);
            const result = await admin.register(name, schema);
            if (result.kind === 'refused') {
                throw new errors/* UnreachableError */.Jk({
                    code: 'schema-refused',
                    message: `The registry refused the schema of "${name}": ${result.message}`,
                    place: declared.placeOf(['file']),
                });
            }
        }
        if (changes.has('compatibility') && compatibility !== undefined) {
            await admin.setLevel(name, compatibility);
            await settle(async () => (await admin.level(name)) === compatibility, `"${name}" has not its level`, platform.signal);
        }
    },
    preImage: (live) => live,
    stays: (_, path) => path === 'schema',
    async undo(name, before, after, platform) {
        const { admin } = registryOf(platform);
        const changes = new Set(after.fields.map(({ path }) => path));
        if (after.action === 'delete') {
            return { left: [`Subject "${name}" was deleted (softly): register its schemas again to bring it back.`] };
        }
        if (changes.has('compatibility')) {
            if (before?.level === undefined)
                await admin.unsetLevel(name);
            else
                await admin.setLevel(name, before.level);
        }
        return {
            left: changes.has('schema') ? [`The schema registered for "${name}" stays: records may carry its id.`] : [],
        };
    },
};
async function readSubject(declared, platform) {
    const { admin, client } = registryOf(platform);
    const latest = await client.version(declared.name, 'latest');
    const level = await admin.level(declared.name);
    if (latest === undefined && (level === undefined || level === 'NONE'))
        return undefined;
    const schema = latest === undefined || declared.absent ? undefined : await schemaOf(declared, platform);
    const registered = schema === undefined
        ? undefined
        : ((await admin.lookup(declared.name, schema)) ??
            (latest !== undefined && isSame(schema, latest) ? latest.version : undefined));
    return {
        latest: latest?.version ?? 0,
        ...(level === undefined ? {} : { level }),
        ...(registered === undefined ? {} : { registered }),
    };
}
/** Some registries take a schema with other white space for another one. */
function isSame(schema, { schemaType, schema: text, references }) {
    const canonical = (each) => (schemaType === 'PROTOBUF' ? each : (0,json_text/* indentJson */.h)(each)).trim();
    const named = (all) => JSON.stringify(all.map(({ name, subject, version }) => [name, subject, version]).toSorted());
    return (schema.schemaType === schemaType &&
        canonical(schema.schema) === canonical(text) &&
        named(schema.references) === named(references));
}
/** The declared schema with its references resolved to versions; undefined while one of them is not registered. */
async function schemaOf(declared, platform) {
    const { client } = registryOf(platform);
    const references = [];
    for (const { name, subject, version } of declared.references) {
        const number = version ?? (await client.version(subject, 'latest'))?.version;
        if (number === undefined)
            return undefined;
        references.push({ name, subject, version: number });
    }
    return { schemaType: declared.schemaType, schema: await platform.readText(declared.file), references };
}
function diffSubject(declared, live) {
    if (declared.absent) {
        if (live === undefined || live.latest === 0)
            return resource_kind/* unchanged */.Cv;
        return {
            ...resource_kind/* unchanged */.Cv,
            action: 'delete',
            fields: [{ path: 'schema', before: `version ${live.latest}`, after: null, sensitive: false }],
            risks: [{ level: 'high', reason: 'Producers and consumers that look the subject up fail.' }],
            reversibility: {
                level: 'partial',
                reason: 'A soft delete: the schemas can be registered again, under new versions.',
            },
        };
    }
    const fields = [];
    const risks = [];
    const registers = live?.registered === undefined;
    if (registers) {
        const before = live === undefined || live.latest === 0 ? null : `version ${live.latest}`;
        fields.push({ path: 'schema', before, after: declared.file, sensitive: false });
        if (before !== null)
            risks.push({ level: 'medium', reason: 'Producers may write with the new schema at once.' });
    }
    const { compatibility } = declared;
    if (compatibility !== undefined && compatibility !== live?.level) {
        fields.push({ path: 'compatibility', before: live?.level ?? null, after: compatibility, sensitive: false });
        if (live?.level !== undefined && isLower(compatibility, live.level)) {
            risks.push({ level: 'high', reason: `${compatibility} permits changes that ${live.level} refuses.` });
        }
    }
    return {
        ...resource_kind/* unchanged */.Cv,
        action: fields.length === 0 ? 'none' : live === undefined || live.latest === 0 ? 'create' : 'update',
        fields,
        risks,
        reversibility: registers
            ? { level: 'partial', reason: 'A registered schema stays: records may carry its id. The level can be set back.' }
            : { level: 'full' },
    };
}
/** Whether a level permits a change that another one refuses. */
function isLower(level, than) {
    const directions = (name) => {
        const base = name.replace('_TRANSITIVE', '');
        return new Set(base === 'FULL' ? ['BACKWARD', 'FORWARD'] : base === 'NONE' ? [] : [base]);
    };
    const kept = directions(level);
    const lost = [...directions(than)].some((direction) => !kept.has(direction));
    return lost || (than.endsWith('_TRANSITIVE') && !level.endsWith('_TRANSITIVE'));
}
function missingReference({ name, references, placeOf }) {
    return new errors/* UnreachableError */.Jk({
        code: 'schema-reference-missing',
        message: `A schema that "${name}" refers to is not registered: ${references.map(({ subject }) => subject).join(', ')}.`,
        place: placeOf(['references']),
    });
}

;// CONCATENATED MODULE: ./packages/infra/topics/apply.ts


const write = { validateOnly: false };
/** Makes one topic what it should be, and waits until every broker knows it. */
async function applyTopic({ declared, live, difference }, kafka, signal) {
    const { name } = declared;
    if (difference.action === 'delete') {
        const refusals = await kafka.deleteTopics([name]);
        const refusal = refusals.get(name);
        if (refusal !== undefined && refusal.code !== 'UNKNOWN_TOPIC_OR_PARTITION')
            throw refused(name, 'delete', refusal);
        await settle(async () => (await kafka.topics([name])).size === 0, `topic "${name}" is still there`, signal);
        return;
    }
    if (difference.action === 'create') {
        await create(declared, kafka, signal);
        return;
    }
    if (live === undefined)
        return;
    if (declared.partitions !== undefined && declared.partitions > live.partitions) {
        const refusals = await kafka.growTopics(new Map([[name, declared.partitions]]), write);
        const refusal = refusals.get(name);
        // The number may have been reached by a request whose answer was lost.
        const reached = (await kafka.topics([name])).get(name)?.partitions === declared.partitions;
        if (refusal !== undefined && !reached)
            throw refused(name, 'add partitions to', refusal);
    }
    const change = settingsChange(name, difference);
    if (change !== undefined) {
        const refusal = (await kafka.changeSettings([change], write)).get(name);
        if (refusal !== undefined)
            throw refused(name, 'change the configs of', refusal);
    }
    await settle(async () => (await kafka.topics([name])).get(name)?.partitions === (declared.partitions ?? live.partitions), `topic "${name}" has not got its partitions`, signal);
}
/** A topic that is being deleted keeps its name for a while ("marked for deletion"): that is waited for. */
async function create(declared, kafka, signal) {
    const { name } = declared;
    let refusal;
    await settle(async () => {
        refusal = (await kafka.createTopics([newTopic(declared)], write)).get(name);
        const exists = refusal?.code === 'TOPIC_ALREADY_EXISTS';
        if (refusal !== undefined && !exists && !refusal.passing)
            throw refused(name, 'create', refusal);
        return refusal === undefined || (exists && (await kafka.topics([name])).has(name));
    }, `topic "${name}" cannot be created yet`, signal);
    await settle(async () => (await kafka.unknownOn([name])).size === 0, `topic "${name}" is not known to every broker`, signal);
}
/** Asks the brokers, topic policies included, whether they would take the changes. */
async function checkTopics(changes, kafka) {
    const check = { validateOnly: true };
    const possible = changes.filter(({ difference }) => difference.blockers.length === 0);
    const created = possible.filter(({ difference }) => difference.action === 'create');
    const updated = possible.filter(({ difference }) => difference.action === 'update');
    const grown = updated.flatMap(({ declared, live }) => declared.partitions !== undefined && live !== undefined && declared.partitions > live.partitions
        ? [[declared.name, declared.partitions]]
        : []);
    const settings = updated.flatMap(({ declared, difference }) => settingsChange(declared.name, difference) ?? []);
    const refusals = [
        ...(created.length === 0
            ? []
            : await kafka.createTopics(created.map(({ declared }) => newTopic(declared)), check)),
        ...(grown.length === 0 ? [] : await kafka.growTopics(new Map(grown), check)),
        ...(settings.length === 0 ? [] : await kafka.changeSettings(settings, check)),
    ];
    return refusals.flatMap(([name, { code, message }]) => {
        const declared = changes.find((change) => change.declared.name === name)?.declared;
        if (declared === undefined)
            return [];
        if (code.endsWith('_AUTHORIZATION_FAILED')) {
            const what = created.some((change) => change.declared === declared) ? 'create' : 'change';
            const message = `This login may not ${what} topic "${name}": the brokers did not check it (${code}).`;
            return [{ code: 'kafka-right-missing', message, place: declared.place, help: rightsHelp }];
        }
        const config = Object.keys(declared.configs).find((key) => message.includes(key));
        return [
            {
                code: 'topic-refused',
                message: `The brokers would refuse topic "${name}": ${message} (${code}).`,
                place: config === undefined ? declared.place : declared.placeOf(['configs', config]),
            },
        ];
    });
}
const rightsHelp = 'A login that only plans can do without; the one that deploys needs the right.';
function newTopic({ name, partitions = -1, replication = -1, configs }) {
    return { topic: name, partitions, replication, configs };
}
const prefix = 'configs.';
function settingsChange(topic, { fields }) {
    const configs = fields.filter(({ path }) => path.startsWith(prefix));
    if (configs.length === 0)
        return undefined;
    const set = configs.flatMap(({ path, after }) => (after === null ? [] : [[path.slice(prefix.length), after]]));
    const unset = configs.flatMap(({ path, after }) => (after === null ? [path.slice(prefix.length)] : []));
    return { topic, set: Object.fromEntries(set), unset };
}
function refused(topic, what, { code, message }) {
    return new errors/* UnreachableError */.Jk({
        code: 'topic-refused',
        message: `The brokers refused to ${what} topic "${topic}": ${message} (${code}).`,
    });
}

// EXTERNAL MODULE: ./packages/infra/topics/config-definitions.ts
var config_definitions = __webpack_require__(55227);
;// CONCATENATED MODULE: ./packages/infra/topics/risks.ts
/**
 * What may go wrong when the value of a config in effect changes. Both values are canonical; `before` is null where it is
 * not known.
 */
function configRisks(name, before, after, replication) {
    if (before === after)
        return [];
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    return rule?.(before, after, replication) ?? [{ level: 'low', reason: `${name} changes.` }];
}
const shrinkingRetention = (before, after) => {
    // -1 is without limit.
    const size = (text) => (Number(text) < 0 ? Number.POSITIVE_INFINITY : Number(text));
    if (before === null || size(after) < size(before)) {
        return [{ level: 'high', reason: 'Records older or beyond the new limit are deleted at once and for good.' }];
    }
    return [{ level: 'low', reason: 'More records are kept, which takes disk space.' }];
};
const rules = {
    'retention.ms': shrinkingRetention,
    'retention.bytes': shrinkingRetention,
    'local.retention.ms': shrinkingRetention,
    'local.retention.bytes': shrinkingRetention,
    'delete.retention.ms': (before, after) => before !== null && Number(after) < Number(before)
        ? [
            {
                level: 'medium',
                reason: 'A consumer that is further behind than this misses deletions of a compacted topic.',
            },
        ]
        : [{ level: 'low', reason: 'Tombstones are kept longer.' }],
    'cleanup.policy': (before, after) => {
        const was = new Set((before ?? '').split(','));
        const becomes = new Set(after.split(','));
        const risks = [];
        if (becomes.has('delete') && !was.has('delete')) {
            risks.push({
                level: 'high',
                reason: 'Records beyond the retention are deleted from now on, also the last of a key.',
            });
        }
        if (becomes.has('compact') && !was.has('compact')) {
            risks.push({
                level: 'high',
                reason: 'All but the last record of each key are deleted, and records without a key are refused.',
            });
        }
        if (was.has('delete') && !becomes.has('delete')) {
            risks.push({
                level: 'medium',
                reason: 'Nothing is deleted by age or size any more: the topic may grow without limit.',
            });
        }
        return risks;
    },
    'min.insync.replicas': (before, after, replication) => {
        const wanted = Number(after);
        if (wanted > replication) {
            return [
                {
                    level: 'high',
                    reason: `More in-sync replicas than replicas (${replication}): every write with acks=all fails.`,
                },
            ];
        }
        if (wanted === replication && wanted > 1) {
            return [{ level: 'high', reason: 'Equal to the replication: one broker down stops every write with acks=all.' }];
        }
        if (wanted === 1 && before !== null && Number(before) > 1) {
            return [{ level: 'high', reason: 'A write is acknowledged by one broker alone, whose loss loses it.' }];
        }
        return [{ level: 'low', reason: 'Producers with acks=all wait for another number of brokers.' }];
    },
    'unclean.leader.election.enable': (_, after) => after === 'true'
        ? [{ level: 'high', reason: 'A broker that lags behind may become leader, and acknowledged records are lost.' }]
        : [
            {
                level: 'low',
                reason: 'A partition without an in-sync replica stays unavailable rather than losing records.',
            },
        ],
    'max.message.bytes': (before, after) => before === null || Number(after) < Number(before)
        ? [{ level: 'high', reason: 'Producers whose batches are larger are refused from now on.' }]
        : [{ level: 'low', reason: 'Consumers and followers must take larger batches.' }],
    'message.timestamp.type': () => [
        {
            level: 'medium',
            reason: 'The time of records means something else: retention, windows and offsets by time follow it.',
        },
    ],
};

;// CONCATENATED MODULE: ./packages/infra/topics/diff.ts



/** What has to happen to a topic. Only configs that are set on the topic itself are compared with those declared. */
function diffTopic(declared, live) {
    if (live === undefined)
        return declared.absent ? resource_kind/* unchanged */.Cv : diff_creation(declared);
    if (declared.absent)
        return diff_deletion(live);
    const partitions = partitionDifference(declared, live);
    const replication = replicationDifference(declared, live);
    const configs = configDifference(declared, live);
    const fields = [...partitions.fields, ...replication.fields, ...configs.fields];
    const grown = partitions.fields.length > 0;
    return {
        action: fields.length === 0 ? 'none' : 'update',
        fields,
        risks: [...partitions.risks, ...configs.risks],
        reversibility: grown
            ? { level: 'partial', reason: 'Partitions cannot be taken away again; configs can be set back.' }
            : lossOf(configs.fields),
        notes: configs.notes,
        blockers: [...partitions.blockers, ...replication.blockers],
    };
}
const nothing = { fields: [], risks: [], notes: [], blockers: [] };
function field(path, before, after, sensitive = false) {
    return sensitive ? { path, before: null, after: null, sensitive } : { path, before, after, sensitive };
}
function diff_creation(declared) {
    return {
        ...resource_kind/* unchanged */.Cv,
        action: 'create',
        fields: [
            field('partitions', null, String(declared.partitions ?? "the broker's default")),
            field('replication', null, String(declared.replication ?? "the broker's default")),
            ...Object.entries(declared.configs).map(([name, value]) => field(`configs.${name}`, null, (0,config_definitions/* canonicalValue */.ij)(name, value))),
        ],
        reversibility: {
            level: 'partial',
            reason: 'A created topic stays when a deployment is rolled back, since records may be in it already.',
        },
    };
}
function diff_deletion(live) {
    return {
        ...resource_kind/* unchanged */.Cv,
        action: 'delete',
        fields: [
            field('partitions', String(live.partitions), null),
            field('replication', String(live.replication), null),
            ...Object.entries(live.overrides).map(([name, { value, sensitive }]) => field(`configs.${name}`, value, null, sensitive)),
        ],
        risks: [{ level: 'high', reason: 'Deleting a topic deletes its records.' }],
        reversibility: { level: 'none', reason: 'The records are gone; only an empty topic could be created again.' },
    };
}
function partitionDifference(declared, live) {
    const wanted = declared.partitions;
    if (wanted === undefined || wanted === live.partitions)
        return nothing;
    const fields = [field('partitions', String(live.partitions), String(wanted))];
    if (wanted < live.partitions) {
        const blocker = {
            code: 'partitions-shrink',
            message: `Topic "${declared.name}" has ${live.partitions} partitions; Kafka cannot reduce them to ${wanted}.`,
            place: declared.placeOf(['partitions']),
            help: `Declare ${live.partitions}, or move the data to a new topic.`,
        };
        return { ...nothing, fields, blockers: [blocker] };
    }
    const policy = effective(declared, live, 'cleanup.policy');
    const risks = policy.includes('compact')
        ? [
            {
                level: 'high',
                reason: 'Keys move to other partitions: of a compacted topic, old values of a key stay in its old partition for ever.',
            },
        ]
        : [{ level: 'medium', reason: 'Records of one key land in another partition from now on, so their order breaks.' }];
    return { ...nothing, fields, risks };
}
function replicationDifference(declared, live) {
    const wanted = declared.replication;
    if (wanted === undefined || (wanted === live.replication && live.uniform))
        return nothing;
    const now = live.uniform ? String(live.replication) : `${live.replication} at most, differing between partitions`;
    const blocker = {
        code: 'replication-change',
        message: `Topic "${declared.name}" has replication ${now}, not ${wanted}; that takes a reassignment of its partitions, which copies their data.`,
        place: declared.placeOf(['replication']),
        help: 'Reassign them with kafka-reassign-partitions.sh and a throttle (or Cruise Control), or declare what is there.',
    };
    return { ...nothing, fields: [field('replication', now, String(wanted))], blockers: [blocker] };
}
function configDifference(declared, live) {
    const fields = [];
    const risks = [];
    for (const [name, text] of Object.entries(declared.configs)) {
        const wanted = (0,config_definitions/* canonicalValue */.ij)(name, text);
        const override = live.overrides[name];
        const before = override?.value === undefined || override.value === null ? null : (0,config_definitions/* canonicalValue */.ij)(name, override.value);
        if (override !== undefined && before === wanted)
            continue;
        fields.push(field(`configs.${name}`, before, wanted, override?.sensitive));
        risks.push(...configRisks(name, before ?? inherited(live, name), wanted, replicationOf(declared, live)));
    }
    const unlisted = Object.entries(live.overrides).filter(([name]) => !Object.hasOwn(declared.configs, name));
    if (declared.unlisted === 'reset') {
        for (const [name, { value, sensitive }] of unlisted) {
            fields.push(field(`configs.${name}`, value, null, sensitive));
            const fallback = live.inherited[name] ?? (0,config_definitions/* definitionOf */.Fg)(name)?.standard;
            if (value !== null && fallback !== undefined) {
                risks.push(...configRisks(name, (0,config_definitions/* canonicalValue */.ij)(name, value), (0,config_definitions/* canonicalValue */.ij)(name, fallback), replicationOf(declared, live)));
            }
        }
    }
    const notes = declared.unlisted === 'warn'
        ? unlisted.map(([name, { value, sensitive }]) => `${name} is set on the topic${sensitive ? '' : ` (${value ?? ''})`} and not declared; it stays as it is.`)
        : [];
    return { ...nothing, fields, risks, notes };
}
function replicationOf(declared, live) {
    return declared.replication ?? live.replication;
}
/** The value that holds without an override on the topic. */
function inherited(live, name) {
    const value = live.inherited[name] ?? (0,config_definitions/* definitionOf */.Fg)(name)?.standard;
    return value === undefined ? null : (0,config_definitions/* canonicalValue */.ij)(name, value);
}
function effective(declared, live, name) {
    return declared.configs[name] ?? live.overrides[name]?.value ?? live.inherited[name] ?? '';
}
/** What cannot be taken back although the config can. */
function lossOf(fields) {
    const deleting = fields.some(({ path }) => /^configs\.(local\.)?(retention\.|cleanup\.policy|delete\.retention)/.test(path));
    return deleting
        ? { level: 'partial', reason: 'The config can be set back; records that Kafka deleted meanwhile are gone.' }
        : { level: 'full' };
}

// EXTERNAL MODULE: ./packages/infra/topics/read-live.ts
var topics_read_live = __webpack_require__(26645);
;// CONCATENATED MODULE: ./packages/infra/topics/undo.ts

/**
 * Sets configs back to what they were. A created topic stays: records may be in it already, and deleting them would be
 * worse than leaving it.
 */
async function undoTopic(name, before, after, kafka) {
    if (after.action === 'create')
        return { left: [`Topic "${name}" was created and stays: there may be records in it.`] };
    if (after.action === 'delete')
        return { left: [`Topic "${name}" was deleted; its records cannot be brought back.`] };
    if (before === undefined)
        return { left: [] };
    const changed = after.fields.filter(({ path }) => path.startsWith('configs.')).map(({ path }) => path.slice(8));
    const was = (config) => before.overrides[config]?.value;
    const set = changed.flatMap((config) => {
        const value = was(config);
        return typeof value === 'string' ? [[config, value]] : [];
    });
    const unset = changed.filter((config) => before.overrides[config] === undefined);
    if (changed.length > 0) {
        const change = { topic: name, set: Object.fromEntries(set), unset };
        const refusal = (await kafka.changeSettings([change], { validateOnly: false })).get(name);
        if (refusal !== undefined)
            throw refused(name, 'set back the configs of', refusal);
    }
    const secrets = changed.filter((config) => was(config) === null);
    return {
        left: [
            ...(after.fields.some(({ path }) => path === 'partitions')
                ? [`Topic "${name}" keeps its new partitions: Kafka cannot take them away.`]
                : []),
            ...secrets.map((config) => `${config} of topic "${name}" is a secret whose old value is not known.`),
        ],
    };
}

;// CONCATENATED MODULE: ./packages/infra/topics/index.ts





const kafkaOf = ({ kafka }) => required(kafka, 'kafka');
const topicKind = {
    name: 'topic',
    service: 'kafka',
    order: 2,
    declared: ({ topics }) => topics,
    readLive: (declared, platform) => (0,topics_read_live/* readTopics */.r)(declared.map(({ name }) => name), kafkaOf(platform)),
    diff: diffTopic,
    check: (changes, platform) => checkTopics(changes, kafkaOf(platform)),
    apply: (change, platform) => applyTopic(change, kafkaOf(platform), platform.signal),
    // What topics inherit is not theirs to be set back.
    preImage: (live) => ({ ...live, inherited: {} }),
    // Records may be in what was created, and are gone from what was deleted.
    stays: (action, path) => action !== 'update' || path === 'partitions',
    undo: (name, before, after, platform) => undoTopic(name, before, after, kafkaOf(platform)),
};

;// CONCATENATED MODULE: ./packages/infra/kinds.ts





/** Deletes come after everything else, in reverse order of kinds. */
const deletesAfter = 100;
/** How many steps a resource comes after those that it needs; at most 999, and the same for all of a circle. */
function depthOf(name, needs, above = []) {
    if (above.includes(name) || above.length > 998)
        return 0;
    const inner = (needs.get(name) ?? []).filter((each) => needs.has(each));
    return Math.max(0, ...inner.map((each) => depthOf(each, needs, [...above, name]) + 1));
}
function anyKind(kind) {
    return {
        name: kind.name,
        service: kind.service,
        isDeclared: (state, isSelected) => kind.declared(state).some(({ name }) => isSelected(kind.name, name)),
        async plan(state, platform, isSelected) {
            const declared = kind.declared(state).filter(({ name }) => isSelected(kind.name, name));
            const live = declared.length === 0 ? new Map() : await kind.readLive(declared, platform);
            const compared = declared.map((each) => {
                const found = live.get(each.name);
                return { declared: each, live: found, difference: kind.diff(each, found) };
            });
            const needs = new Map(declared.map((each) => [each.name, kind.needs?.(each) ?? []]));
            const changes = compared.map((each) => {
                const { difference } = each;
                const order = kind.order + depthOf(each.declared.name, needs) / 1_000;
                const planned = {
                    declared: each.declared,
                    difference,
                    order: difference.action === 'delete' ? deletesAfter - order : order,
                    before: each.live,
                    preImage: each.live === undefined ? undefined : kind.preImage(each.live),
                    async remember() {
                        if (each.live === undefined || kind.remember === undefined)
                            return planned;
                        const before = await kind.remember(each.declared.name, each.live, platform);
                        return { ...planned, before, preImage: kind.preImage(before) };
                    },
                    apply: () => kind.apply(each, platform),
                    change: {
                        id: `${kind.name}/${each.declared.name}`,
                        kind: kind.name,
                        name: each.declared.name,
                        action: difference.action,
                        fields: [...difference.fields],
                        risk: {
                            level: (0,resource_kind/* highestRisk */.gh)(difference.risks),
                            reasons: (0,resource_kind/* riskReasons */.XU)(difference.risks),
                        },
                        reversibility: difference.reversibility,
                        notes: [...difference.notes],
                        place: each.declared.place,
                    },
                };
                return planned;
            });
            return {
                changes,
                check: () => kind.check(compared.filter(({ difference }) => difference.action !== 'none'), platform),
            };
        },
        stays: (action, path) => kind.stays?.(action, path) ?? false,
        undo: (name, before, after, platform, options) => kind.undo(name, before, after, platform, options),
    };
}
/** Every kind of resource, in the order that lists show them. */
const kinds = [
    anyKind(subjectKind),
    anyKind(topicKind),
    anyKind(aclKind),
    anyKind(connectorKind),
];
const kindNames = kinds.map(({ name }) => name);


/***/ }),

/***/ 34488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  so: () => (/* binding */ completed),
  WN: () => (/* binding */ openPlatform),
  rN: () => (/* binding */ wrongClusters)
});

// EXTERNAL MODULE: ./packages/connect/settings.ts + 3 modules
var settings = __webpack_require__(20165);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/kafka/connection-inputs.ts + 3 modules
var connection_inputs = __webpack_require__(74396);
// EXTERNAL MODULE: ./packages/kafka/admin-request.ts
var admin_request = __webpack_require__(98988);
// EXTERNAL MODULE: ./packages/kafka/client.ts + 1 modules
var kafka_client = __webpack_require__(55927);
// EXTERNAL MODULE: ./packages/kafka/client-options.ts
var client_options = __webpack_require__(58619);
// EXTERNAL MODULE: ./packages/kafka/failures.ts
var failures = __webpack_require__(40472);
// EXTERNAL MODULE: ./packages/kafka/metadata.ts
var metadata = __webpack_require__(56246);
// EXTERNAL MODULE: ./packages/kafka/settings.ts
var kafka_settings = __webpack_require__(23958);
;// CONCATENATED MODULE: ./packages/kafka/topic-admin.ts






/** Version 4 is the first with the broker's own defaults (KIP-464). */
const createTopics = { module: 'createTopicsV', key: 19, versions: [4, 5, 6, 7] };
const createPartitions = { module: 'createPartitionsV', key: 37, versions: [1, 2, 3] };
const alterConfigs = { module: 'incrementalAlterConfigsV', key: 44, versions: [0, 1] };
const describeConfigs = { module: 'describeConfigsV', key: 32, versions: [1, 2, 3, 4] };
const deleteTopics = { module: 'deleteTopicsV', key: 20, versions: [6] };
const topicResource = 2;
const operation = { set: 0, unset: 1 };
/** Topics in one request: answers grow with them, and brokers bound how long they work on one request. */
const batchSize = 500;
/** Connects when first asked. The signal ends every wait. */
async function openTopicWriter(settings, signal) {
    const client = await (0,kafka_client/* openClient */.M)(settings, signal);
    const explained = (rights, work, names = []) => {
        const [only] = names;
        const topic = names.length === 1 && only !== undefined ? { topic: only } : {};
        return (0,failures/* withExplainedFailures */.u)({ settings, signal, ...topic, ...(rights === undefined ? {} : { rights }) }, work);
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
            const answer = await (0,admin_request/* askController */.sQ)(client, createTopics, [
                wanted,
                client_options/* requestTimeoutMs */.Hl,
                validateOnly,
            ]);
            return refusals(client, answer.topics);
        })),
        growTopics: (counts, { validateOnly }) => explained(['Alter'], () => inBatches([...counts], async (batch) => {
            const wanted = batch.map(([name, count]) => ({ name, count, assignments: null }));
            const parameters = [wanted, client_options/* requestTimeoutMs */.Hl, validateOnly];
            const answer = await (0,admin_request/* askController */.sQ)(client, createPartitions, parameters);
            return refusals(client, answer.results);
        })),
        changeSettings: (changes, { validateOnly }) => explained(['AlterConfigs'], () => inBatches(changes, async (batch) => {
            const wanted = batch.map(({ topic, set, unset }) => ({
                resourceType: topicResource,
                resourceName: topic,
                configs: [
                    ...Object.entries(set).map(([name, value]) => ({ name, configOperation: operation.set, value })),
                    // The library writes a value for every setting, also where the protocol needs none.
                    ...unset.map((name) => ({ name, configOperation: operation.unset, value: null })),
                ],
            }));
            const answer = await (0,admin_request/* askController */.sQ)(client, alterConfigs, [
                wanted,
                validateOnly,
            ]);
            return refusals(client, answer.responses.map((each) => ({ ...each, name: each.resourceName })));
        })),
        deleteTopics: (names) => explained(['Delete'], () => inBatches(names, async (batch) => {
            const wanted = batch.map((name) => ({ name, topicId: null }));
            const parameters = [wanted, client_options/* requestTimeoutMs */.Hl];
            const answer = await (0,admin_request/* askController */.sQ)(client, deleteTopics, parameters);
            return refusals(client, answer.responses);
        }), names),
        unknownOn: (names) => explained(['Describe'], () => unknownOnBrokers(client, names), names),
        close: () => client.close(),
    };
}
function refusals(client, results) {
    const found = new Map();
    for (const result of results) {
        const refusal = (0,admin_request/* refusalOf */.Of)(client, result);
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
    const { clusterId, brokers } = await (0,metadata/* requestMetadata */.FX)(client, []);
    return {
        clusterId: clusterId ?? '',
        brokers: brokers.map(({ nodeId, host, port }) => ({ id: nodeId, host, port })),
    };
}
async function describeTopics(client, names) {
    if (names?.length === 0)
        return new Map();
    const { topics } = await (0,metadata/* requestMetadata */.FX)(client, names === undefined ? null : [...names]);
    const states = new Map();
    for (const { name, errorCode, partitions, isInternal } of topics) {
        const refusal = (0,admin_request/* refusalOf */.Of)(client, { errorCode });
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
/** Thousands of topics have the same few dozen settings: each is held once. */
function sharedSettings() {
    const known = new Map();
    return ({ name, value, configSource, isSensitive, readOnly }) => {
        const key = `${name} ${configSource} ${isSensitive} ${readOnly} ${value}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const setting = [
            name,
            {
                value: isSensitive ? null : (value ?? null),
                source: sources[configSource] ?? 'unknown',
                sensitive: isSensitive,
                readOnly,
            },
        ];
        known.set(key, setting);
        return setting;
    };
}
async function describeSettings(client, names) {
    const all = new Map();
    const shared = sharedSettings();
    for (let at = 0; at < names.length; at += batchSize) {
        const resources = names
            .slice(at, at + batchSize)
            .map((name) => ({ resourceType: topicResource, resourceName: name, configurationKeys: null }));
        const { results } = await (0,admin_request/* askAny */.QJ)(client, describeConfigs, [resources, false, false]);
        for (const { resourceName, configs, errorCode, errorMessage } of results) {
            const refusal = (0,admin_request/* refusalOf */.Of)(client, { errorCode, errorMessage: errorMessage ?? null });
            if (refusal?.code === 'UNKNOWN_TOPIC_OR_PARTITION')
                continue;
            if (refusal !== undefined)
                throw new client.library.ProtocolError(errorCode, errorMessage ?? null);
            all.set(resourceName, new Map(configs.map(shared)));
        }
    }
    return all;
}
const topic_admin_metadata = { module: 'metadataV', key: 3, versions: [4, 5, 6, 7, 8, 9, 10, 11, 12] };
async function unknownOnBrokers(client, names) {
    const { brokers } = await (0,metadata/* requestMetadata */.FX)(client, []);
    const missing = new Map();
    for (const { host, port } of brokers) {
        const connection = await client.connect({ host, port });
        const version = await client.version(connection, topic_admin_metadata.key, topic_admin_metadata.versions);
        const module = client.library[`${topic_admin_metadata.module}${version}`];
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
            missing.set((0,kafka_settings/* formatBroker */.f)({ host, port }), unknown);
    }
    return missing;
}

// EXTERNAL MODULE: ./packages/kafka/access-rules.ts
var access_rules = __webpack_require__(11923);
;// CONCATENATED MODULE: ./packages/kafka/acl-admin.ts




/** The protocol's numbers of the words: their place in the list, after UNKNOWN, ANY and, for patterns, MATCH. */
const first = { resourceType: 2, pattern: 3, operation: 2, permission: 2 };
const any = 1;
const describeAcls = { module: 'describeAclsV', key: 29, versions: [1, 2, 3] };
const createAcls = { module: 'createAclsV', key: 30, versions: [1, 2, 3] };
const deleteAcls = { module: 'deleteAclsV', key: 31, versions: [1, 2, 3] };
/** Connects when first asked. The signal ends every wait. */
async function openAclAdmin(settings, signal) {
    const client = await (0,kafka_client/* openClient */.M)(settings, signal);
    const explained = (work) => (0,failures/* withExplainedFailures */.u)({ settings, signal, rights: ['Alter'] }, work);
    const refusals = (results) => {
        const found = new Map();
        for (const [index, result] of results.entries()) {
            const refusal = (0,admin_request/* refusalOf */.Of)(client, result);
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
            const answer = await (0,admin_request/* askController */.sQ)(client, describeAcls, [everything]);
            const refusal = (0,admin_request/* refusalOf */.Of)(client, answer);
            if (refusal?.code === 'SECURITY_DISABLED')
                return undefined;
            if (refusal !== undefined)
                throw new client.library.ProtocolError(answer.errorCode, answer.errorMessage ?? null);
            return answer.resources.flatMap(rulesOf);
        }),
        create: (rules) => explained(async () => {
            const answer = await (0,admin_request/* askController */.sQ)(client, createAcls, [rules.map(toProtocol)]);
            return refusals(answer.results);
        }),
        remove: (rules) => explained(async () => {
            const filters = rules.map(toProtocol);
            const answer = await (0,admin_request/* askController */.sQ)(client, deleteAcls, [filters]);
            return refusals(answer.filterResults);
        }),
        close: () => client.close(),
    };
}
/** Rules in words; those with a number that this version does not know are left out. */
function rulesOf(described) {
    const resourceType = access_rules/* aclResourceTypes */.C0[described.resourceType - first.resourceType];
    const pattern = access_rules/* aclPatterns */.sH[described.resourcePatternType - first.pattern];
    return described.acls.flatMap(({ principal, host, ...acl }) => {
        const operation = access_rules/* aclOperations */.n1[acl.operation - first.operation];
        const permission = access_rules/* aclPermissions */.HT[acl.permissionType - first.permission];
        if (resourceType === undefined || pattern === undefined)
            return [];
        if (operation === undefined || permission === undefined)
            return [];
        return [{ resourceType, resource: described.resourceName, pattern, principal, host, operation, permission }];
    });
}
function toProtocol(rule) {
    return {
        resourceType: first.resourceType + access_rules/* aclResourceTypes */.C0.indexOf(rule.resourceType),
        resourceName: rule.resource,
        resourcePatternType: first.pattern + access_rules/* aclPatterns */.sH.indexOf(rule.pattern),
        principal: rule.principal,
        host: rule.host,
        operation: first.operation + access_rules/* aclOperations */.n1.indexOf(rule.operation),
        permissionType: first.permission + access_rules/* aclPermissions */.HT.indexOf(rule.permission),
    };
}

// EXTERNAL MODULE: ./packages/core/http-service.ts
var http_service = __webpack_require__(72360);
;// CONCATENATED MODULE: ./packages/kafka-rest/settings.ts

/**
 * The Kafka REST API that the inputs describe; undefined when they name none. The login of the Kafka connection, an API
 * key on Confluent Cloud, is taken where none is given for REST. `knownCluster` is the cluster's id where the inputs do not say it.
 * @throws BadInputError with every contradiction found, or when `allowed-hosts` does not let the login go to the host.
 */
function kafkaRestSettings(inputs, knownCluster, ports) {
    const name = {
        prefix: 'kafka-rest',
        title: 'Kafka REST',
        contradictionCode: 'kafka-rest-contradiction',
        loginHelp: 'Give both: an API key of the Kafka cluster and its secret.',
    };
    const url = inputs['kafka-rest-url'];
    const own = ['kafka-rest-username', 'kafka-rest-password', 'kafka-rest-token'];
    const hasOwn = own.some((input) => inputs[input] !== undefined);
    const settings = (0,http_service/* httpServiceSettings */.H)(name, {
        url,
        username: url === undefined || hasOwn ? inputs['kafka-rest-username'] : (inputs['api-key'] ?? inputs.username),
        password: url === undefined || hasOwn ? inputs['kafka-rest-password'] : (inputs['api-secret'] ?? inputs.password),
        token: inputs['kafka-rest-token'],
        allowedHosts: inputs['allowed-hosts'],
    }, ports);
    if (settings === undefined)
        return undefined;
    const cluster = inputs['kafka-rest-cluster'] ?? knownCluster;
    if (cluster === undefined) {
        throw new errors/* BadInputError */.Ys({
            code: 'kafka-rest-contradiction',
            message: 'kafka-rest-url is given, but nothing says which cluster is meant.',
            help: 'Give kafka-rest-cluster, or cluster.id in the manifest, as lkc-1.',
        });
    }
    return { ...settings, cluster };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/core/json-service.ts
var json_service = __webpack_require__(64670);
;// CONCATENATED MODULE: ./packages/kafka-rest/request.ts


const service = {
    title: 'Kafka REST',
    code: 'kafka-rest',
    addressHelp: 'Check kafka-rest-url and kafka-rest-cluster, and that this machine may connect there.',
    basicLogin: 'the API key',
    loginHelp: {
        missing: 'Give api-key and api-secret (of the Kafka cluster), or kafka-rest-username and kafka-rest-password.',
        refused: 'The key is wrong, deleted or expired, or lacks the right: Kafka REST takes an API key of the Kafka cluster, no Cloud API key.',
    },
    timeoutMs: 60_000,
    retryPolicy: { attempts: 6, baseMs: 500, maxMs: 10_000, maxRequestedMs: 60_000 },
};
/** Pages of a list that is longer than this are no list. */
const mostPages = 10_000;
/**
 * Requests to one cluster (Kafka REST v3).
 * @throws UnreachableError (of the answered functions), with the codes kafka-rest-unreachable, kafka-rest-refused (401, 403)
 * and kafka-rest-unexpected-answer; the signal's reason when it aborts.
 */
function clusterRequest(connection) {
    const request = (0,json_service/* jsonRequest */.UX)(service, connection);
    const base = `/kafka/v3/clusters/${encodeURIComponent(connection.cluster)}`;
    const send = (call) => request({ ...call, path: `${base}${call.path}` });
    const ask = (0,json_service/* jsonAsk */.u)(send, (_, cause) => unexpected(connection, cause));
    return {
        send,
        get: (path, form) => ask({ method: 'GET', path }, form),
        async list(path, item) {
            const form = schemas/* object */.Ikc({ data: schemas/* array */.YOg(item), metadata: schemas/* object */.Ikc({ next: schemas/* string */.YjP().nullish() }) });
            const items = [];
            let query = {};
            for (let left = mostPages; left > 0; left -= 1) {
                const page = await ask({ method: 'GET', path, query }, form);
                if (page === undefined)
                    return undefined;
                items.push(...page.data);
                const { next } = page.metadata;
                if (next == null || next === '')
                    return items;
                // Of the link only the query is taken: the login goes to no other place than the one that was given.
                query = Object.fromEntries(new URL(next, connection.url).searchParams);
            }
            throw unexpected(connection);
        },
    };
}
function unexpected({ url, cluster }, cause) {
    return new errors/* UnreachableError */.Jk({
        code: 'kafka-rest-unexpected-answer',
        message: `${url} answers for cluster ${cluster} in a form that is not Kafka REST's (v3).`,
        help: 'Check kafka-rest-url: the REST endpoint of the cluster, without /kafka/v3.',
    }, cause === undefined ? undefined : { cause });
}
/** Statuses with which one thing is refused, rather than everything. */
const refusalStatuses = [400, 403, 404];
/** Why one thing was refused, with the name that Kafka's protocol has for it; undefined when it was not. */
function refusalOf({ status, message }) {
    if (status < 400)
        return undefined;
    return {
        code: codeOf(status, message),
        message: message || `HTTP ${status}`,
        passing: /marked for deletion/i.test(message),
    };
}
/** Kafka REST has one code (40002) for almost everything that is wrong with a request: what it is, only the text says. */
function codeOf(status, message) {
    if (status === 403)
        return 'AUTHORIZATION_FAILED';
    if (status === 404)
        return 'UNKNOWN_TOPIC_OR_PARTITION';
    if (/already exists|marked for deletion/i.test(message))
        return 'TOPIC_ALREADY_EXISTS';
    if (/partition/i.test(message))
        return 'INVALID_PARTITIONS';
    if (/replication/i.test(message))
        return 'INVALID_REPLICATION_FACTOR';
    if (/policy/i.test(message))
        return 'POLICY_VIOLATION';
    if (/config/i.test(message))
        return 'INVALID_CONFIG';
    return 'INVALID_REQUEST';
}

;// CONCATENATED MODULE: ./packages/kafka-rest/topics.ts



const clusterAnswer = schemas/* object */.Ikc({ cluster_id: schemas/* string */.YjP() });
const topicAnswer = schemas/* object */.Ikc({
    topic_name: schemas/* string */.YjP(),
    is_internal: schemas/* boolean */.zMY(),
    partitions_count: schemas/* int */.Whr(),
    replication_factor: schemas/* int */.Whr(),
});
const configAnswer = schemas/* object */.Ikc({
    topic_name: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    value: schemas/* string */.YjP().nullish(),
    source: schemas/* string */.YjP(),
    is_sensitive: schemas/* boolean */.zMY(),
    is_read_only: schemas/* boolean */.zMY(),
});
/** https://kafka.apache.org/43/javadoc/org/apache/kafka/clients/admin/ConfigEntry.ConfigSource.html */
const topics_sources = {
    DYNAMIC_TOPIC_CONFIG: 'topic',
    DYNAMIC_BROKER_CONFIG: 'dynamic-broker',
    DYNAMIC_DEFAULT_BROKER_CONFIG: 'dynamic-broker',
    STATIC_BROKER_CONFIG: 'static-broker',
    DEFAULT_CONFIG: 'default',
};
/** Up to so many topics are asked for one by one; more with one request for all topics of the cluster. */
const fewTopics = 3;
/** Requests for single topics at the same time: the API has no writes of several. */
const parallel = 4;
/**
 * Topics and their settings through Kafka REST v3, as where only HTTP is open. Replicas of single partitions and what single
 * brokers know cannot be seen there: a topic counts as uniform, and as known everywhere when the API knows it.
 */
function restTopicWriter(connection) {
    const request = clusterRequest(connection);
    const { send, get } = request;
    const topics = async (names) => {
        const found = names !== undefined && names.length <= fewTopics
            ? (await each(names, (name) => get(topicPath(name), topicAnswer))).filter((topic) => topic !== undefined)
            : await topics_all(connection, request, '/topics', topicAnswer);
        const wanted = names === undefined ? undefined : new Set(names);
        return new Map(found.flatMap((topic) => wanted?.has(topic.topic_name) === false ? [] : [[topic.topic_name, stateOf(topic)]]));
    };
    const settings = async (names) => {
        const found = names.length <= fewTopics
            ? (await each(names, (name) => request.list(`${topicPath(name)}/configs`, configAnswer))).flatMap((configs) => configs ?? [])
            : await topics_all(connection, request, '/topics/-/configs', configAnswer);
        const byTopic = new Map();
        const wanted = new Set(names);
        for (const config of found) {
            if (!wanted.has(config.topic_name))
                continue;
            const of = byTopic.get(config.topic_name) ?? new Map();
            byTopic.set(config.topic_name, of.set(config.name, settingOf(config)));
        }
        return byTopic;
    };
    const topicNow = async (name) => (await topics([name])).get(name);
    const write = async (call) => refusalOf(await send({ ...call, answers: refusalStatuses }));
    return {
        async cluster() {
            const found = await get('', clusterAnswer);
            if (found === undefined)
                throw noCluster(connection);
            return { clusterId: found.cluster_id, brokers: [] };
        },
        topics,
        settings,
        createTopics: (wanted, { validateOnly }) => topics_refusals(wanted, ({ topic, partitions, replication, configs }) => [
            topic,
            write({
                method: 'POST',
                path: '/topics',
                body: {
                    topic_name: topic,
                    ...(partitions === -1 ? {} : { partitions_count: partitions }),
                    ...(replication === -1 ? {} : { replication_factor: replication }),
                    configs: Object.entries(configs).map(([name, value]) => ({ name, value })),
                    ...(validateOnly ? { validate_only: true } : {}),
                },
                ...(validateOnly ? {} : { wasDone: async () => (await topicNow(topic)) !== undefined }),
            }),
        ]),
        growTopics: (counts, { validateOnly }) => topics_refusals([...counts], ([topic, count]) => [
            topic,
            validateOnly
                ? topicNow(topic).then((now) => growthRefusal(topic, now, count))
                : write({
                    method: 'PATCH',
                    path: topicPath(topic),
                    body: { partitions_count: count },
                    wasDone: async () => (await topicNow(topic))?.partitions === count,
                }),
        ]),
        changeSettings: (changes, { validateOnly }) => topics_refusals(changes, ({ topic, set, unset }) => [
            topic,
            write({
                method: 'POST',
                path: `${topicPath(topic)}/configs:alter`,
                body: {
                    data: [
                        ...Object.entries(set).map(([name, value]) => ({ name, value, operation: 'SET' })),
                        ...unset.map((name) => ({ name, operation: 'DELETE' })),
                    ],
                    ...(validateOnly ? { validate_only: true } : {}),
                },
                wasDone: async () => {
                    const now = (await settings([topic])).get(topic);
                    const isSet = Object.entries(set).every(([name, value]) => now?.get(name)?.value === value);
                    return !validateOnly && isSet && unset.every((name) => now?.get(name)?.source !== 'topic');
                },
            }),
        ]),
        deleteTopics: (names) => topics_refusals(names, (topic) => [
            topic,
            write({
                method: 'DELETE',
                path: topicPath(topic),
                wasDone: async () => (await topicNow(topic)) === undefined,
            }),
        ]),
        async unknownOn(names) {
            const known = await topics(names);
            const unknown = names.filter((name) => !known.has(name));
            return unknown.length === 0 ? new Map() : new Map([[connection.url, unknown]]);
        },
        close: async () => { },
    };
}
function topicPath(topic) {
    return `/topics/${encodeURIComponent(topic)}`;
}
/** A list that every cluster has. */
async function topics_all(connection, { list }, path, item) {
    const found = await list(path, item);
    if (found === undefined)
        throw noCluster(connection);
    return found;
}
function stateOf(topic) {
    return {
        topic: topic.topic_name,
        partitions: topic.partitions_count,
        replication: topic.replication_factor,
        uniform: true,
        internal: topic.is_internal,
    };
}
function settingOf({ value, source, is_sensitive, is_read_only }) {
    return {
        value: is_sensitive ? null : (value ?? null),
        source: topics_sources[source] ?? 'unknown',
        sensitive: is_sensitive,
        readOnly: is_read_only,
    };
}
/** The API cannot only check this: what the brokers would say is known without them. */
function growthRefusal(topic, now, count) {
    if (now === undefined) {
        return { code: 'UNKNOWN_TOPIC_OR_PARTITION', message: `There is no topic "${topic}".`, passing: false };
    }
    if (count > now.partitions)
        return undefined;
    const message = `Topic "${topic}" has ${now.partitions} partitions, which is not less than ${count}.`;
    return { code: 'INVALID_PARTITIONS', message, passing: false };
}
/** What is done to each item, a few at a time, in the items' order. */
async function each(items, work) {
    const results = [];
    for (let at = 0; at < items.length; at += parallel) {
        results.push(...(await Promise.all(items.slice(at, at + parallel).map(work))));
    }
    return results;
}
/** What was refused, by topic. */
async function topics_refusals(items, work) {
    const found = await each(items, async (item) => {
        const [topic, refusal] = work(item);
        return [topic, await refusal];
    });
    return new Map(found.filter((entry) => entry[1] !== undefined));
}
function noCluster({ url, cluster }) {
    return new errors/* UnreachableError */.Jk({
        code: 'kafka-rest-unexpected-answer',
        message: `Kafka REST at ${url} knows no cluster ${cluster} (HTTP 404).`,
        help: 'Check kafka-rest-cluster: the id of the Kafka cluster, as lkc-1.',
    });
}

;// CONCATENATED MODULE: ./packages/kafka-rest/acls.ts



const ruleAnswer = schemas/* object */.Ikc({
    resource_type: schemas/* string */.YjP(),
    resource_name: schemas/* string */.YjP(),
    pattern_type: schemas/* string */.YjP(),
    principal: schemas/* string */.YjP(),
    host: schemas/* string */.YjP(),
    operation: schemas/* string */.YjP(),
    permission: schemas/* string */.YjP(),
});
/** Access rules through Kafka REST v3. Rules with words that this version does not know are left out. */
function restAclAdmin(connection) {
    const { send, list } = clusterRequest(connection);
    const create = async (rule) => refusalOf(await send({ method: 'POST', path: '/acls', body: toRest(rule), answers: refusalStatuses }));
    return {
        rules: async () => (await list('/acls', ruleAnswer))?.flatMap(fromRest),
        async create(rules) {
            if (rules.length > 1) {
                const body = { data: rules.map(toRest) };
                const answer = await send({ method: 'POST', path: '/acls:batch', body, answers: refusalStatuses });
                if (refusalOf(answer) === undefined)
                    return new Map();
            }
            // Alone, or again one by one: of a batch that is refused, nobody says which rule is to blame.
            return byIndex(rules, create);
        },
        remove: (rules) => byIndex(rules, async (rule) => refusalOf(await send({ method: 'DELETE', path: '/acls', query: toRest(rule), answers: refusalStatuses }))),
        close: async () => { },
    };
}
async function byIndex(rules, work) {
    const refused = new Map();
    for (const [index, rule] of rules.entries()) {
        const refusal = await work(rule);
        if (refusal !== undefined)
            refused.set(index, refusal);
    }
    return refused;
}
/** `transactional-id` is TRANSACTIONAL_ID there. */
function toRest({ resourceType, resource, pattern, principal, host, operation, permission }) {
    const word = (text) => text.toUpperCase().replaceAll('-', '_');
    return {
        resource_type: word(resourceType),
        resource_name: resource,
        pattern_type: word(pattern),
        principal,
        host,
        operation: word(operation),
        permission: word(permission),
    };
}
function fromRest(rule) {
    const find = (words, text) => words.find((word) => word === text.toLowerCase().replaceAll('_', '-'));
    const resourceType = find(access_rules/* aclResourceTypes */.C0, rule.resource_type);
    const pattern = find(access_rules/* aclPatterns */.sH, rule.pattern_type);
    const operation = find(access_rules/* aclOperations */.n1, rule.operation);
    const permission = find(access_rules/* aclPermissions */.HT, rule.permission);
    if (resourceType === undefined || pattern === undefined)
        return [];
    if (operation === undefined || permission === undefined)
        return [];
    const { resource_name: resource, principal, host } = rule;
    return [{ resourceType, resource, pattern, principal, host, operation, permission }];
}

// EXTERNAL MODULE: ./packages/registry/connection-inputs.ts + 1 modules
var registry_connection_inputs = __webpack_require__(34287);
// EXTERNAL MODULE: ./packages/registry/admin.ts
var admin = __webpack_require__(18571);
// EXTERNAL MODULE: ./packages/registry/client.ts
var registry_client = __webpack_require__(88677);
;// CONCATENATED MODULE: ./packages/registry/environment-registries.ts


const environment_registries_service = {
    title: 'Confluent Cloud',
    code: 'registry',
    addressHelp: 'Check connect-environment.',
    basicLogin: 'the API key',
    loginHelp: {
        missing: 'Give connect-username and connect-password: a Cloud API key and its secret.',
        refused: 'The key is wrong, deleted or expired: a Cloud API key is needed to look an environment up.',
    },
    timeoutMs: 30_000,
};
const clustersAnswer = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        spec: schemas/* object */.Ikc({
            http_endpoint: schemas/* string */.YjP().nullish(),
            private_http_endpoint: schemas/* string */.YjP().nullish(),
            private_networking_config: schemas/* object */.Ikc({ regional_endpoints: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() })
                .nullish(),
        }),
    })),
    metadata: schemas/* object */.Ikc({ next: schemas/* string */.YjP().nullish() }),
});
const environment_registries_mostPages = 100;
/**
 * The schema registries of an environment (srcm/v3), asked with a Cloud API key.
 * @throws UnreachableError with the codes registry-unreachable, registry-refused and registry-unexpected-answer.
 */
async function environmentRegistries(connection, environment) {
    const request = (0,json_service/* jsonRequest */.UX)(environment_registries_service, connection);
    const found = [];
    let query = { environment };
    for (let left = environment_registries_mostPages; left > 0; left -= 1) {
        const { body } = await request({ method: 'GET', path: '/srcm/v3/clusters', query });
        const parsed = clustersAnswer.safeParse(body);
        if (!parsed.success)
            throw environment_registries_unexpected(connection.url, parsed.error);
        found.push(...parsed.data.data.map(({ id, spec }) => ({ id, urls: urlsOf(spec) })));
        const { next } = parsed.data.metadata;
        const token = next == null ? null : new URL(next, connection.url).searchParams.get('page_token');
        if (token === null)
            return found;
        query = { environment, page_token: token };
    }
    throw environment_registries_unexpected(connection.url);
}
function urlsOf(spec) {
    const all = [
        spec.http_endpoint,
        spec.private_http_endpoint,
        ...Object.values(spec.private_networking_config?.regional_endpoints ?? {}),
    ];
    return all.filter((url) => url != null && url !== '');
}
function environment_registries_unexpected(url, cause) {
    return new errors/* UnreachableError */.Jk({ code: 'registry-unexpected-answer', message: `${url} answers in a form that is not Confluent Cloud's.` }, cause === undefined ? undefined : { cause });
}

// EXTERNAL MODULE: ./packages/infra/selection.ts
var selection = __webpack_require__(27409);
;// CONCATENATED MODULE: ./packages/infra/open-platform.ts






/**
 * Opens the services that the inputs name and asks each who it is.
 * @throws BadInputError when a service belongs to another cluster than the manifest's; UnreachableError.
 */
async function openPlatform(given, state, patience, ports) {
    const inputs = await completed(given, ports);
    const { fetch, signal, maskSecret } = ports;
    const connect = (0,settings/* connectSettings */.U)(inputs, ports);
    const registry = await (0,registry_connection_inputs/* registryConnection */.a)(inputs, ports);
    const kafka = await openKafka(inputs, state, ports);
    const client = connect === undefined ? undefined : (0,settings/* openConnect */.n)(connect, { fetch, signal, maskSecret });
    const platform = {
        signal,
        patience,
        resendsSecrets: (connector) => (inputs['resend-secrets'] ?? []).some((name) => (0,selection/* patternOf */.Id)(name).test(connector)),
        given: (connector) => state.connectors.find(({ name }) => name === connector)?.config ?? {},
        readText: (file) => ports.files.readText(file),
        ...(kafka === undefined ? {} : { kafka: kafka.topics, acls: kafka.acls }),
        ...(client === undefined ? {} : { connect: client }),
        ...(registry === undefined
            ? {}
            : { registry: { admin: (0,admin/* registryAdmin */.B)(registry), client: (0,registry_client/* registryClient */.R)(registry) } }),
    };
    const close = async () => {
        await Promise.allSettled([kafka?.topics.close(), kafka?.acls.close()]);
    };
    try {
        const targets = [];
        if (kafka !== undefined) {
            const { clusterId } = await kafka.topics.cluster();
            targets.push({ service: 'kafka', address: kafka.address, clusterId });
        }
        if (client !== undefined) {
            const { version, kafkaClusterId } = await client.cluster();
            const id = kafkaClusterId === '' ? {} : { clusterId: kafkaClusterId };
            targets.push({ service: 'connect', address: client.url, ...(version === '' ? {} : { version }), ...id });
        }
        if (registry !== undefined) {
            await platform.registry?.admin.globalLevel();
            targets.push({ service: 'registry', address: registry.url });
            if (connect?.type === 'confluent-cloud')
                await warnOfOtherEnvironment(registry.url, connect, ports);
        }
        const problems = wrongClusters(targets, state);
        if (problems.length > 0)
            throw new errors/* BadInputError */.Ys(problems);
        return { platform, targets, connection: kafka?.connection, [Symbol.asyncDispose]: close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Through Kafka REST where the inputs name it, and then nothing through the Kafka protocol; else through the brokers. */
async function openKafka(inputs, state, ports) {
    const { fetch, signal, maskSecret } = ports;
    const rest = kafkaRestSettings(inputs, state.clusterId, ports);
    if (rest !== undefined) {
        const connection = { ...rest, fetch, signal, maskSecret };
        return {
            topics: restTopicWriter(connection),
            acls: restAclAdmin(connection),
            address: rest.url,
            connection: undefined,
        };
    }
    if (inputs['bootstrap-servers'] === undefined)
        return undefined;
    const connection = await (0,connection_inputs/* connectionSettings */.Q)(inputs, ports);
    return {
        topics: await openTopicWriter(connection, signal),
        acls: await openAclAdmin(connection, signal),
        address: connection.brokers.map(kafka_settings/* formatBroker */.f).join(','),
        connection,
    };
}
/**
 * The inputs with what one service's say of another: the cluster that connectors work on is the one whose REST API is asked;
 * and where a login for the registry is given, no URL, and an environment of Confluent Cloud, that is asked for the URL.
 * @throws BadInputError when the environment has no registry.
 */
async function completed(inputs, ports) {
    const cluster = inputs['kafka-rest-cluster'] ?? inputs['connect-cluster'];
    const isRest = inputs['kafka-rest-url'] !== undefined && cluster !== undefined;
    return { ...inputs, ...(isRest ? { 'kafka-rest-cluster': cluster } : {}), ...(await foundRegistry(inputs, ports)) };
}
async function foundRegistry(inputs, ports) {
    const login = ['schema-registry-username', 'schema-registry-token', 'schema-registry-oauth-token-url'];
    if (inputs['schema-registry-url'] !== undefined || login.every((input) => inputs[input] === undefined))
        return {};
    const connect = (0,settings/* connectSettings */.U)(inputs, ports);
    if (connect?.type !== 'confluent-cloud')
        return {};
    const [registry] = await registriesOf(connect, ports);
    const [url] = registry?.urls ?? [];
    if (registry === undefined || url === undefined)
        throw new errors/* BadInputError */.Ys(noRegistry(connect.environment));
    ports.log.info(`The schema registry of environment ${connect.environment} is ${registry.id} at ${url}.`);
    const cluster = inputs['schema-registry-logical-cluster'] ?? registry.id;
    return { 'schema-registry-url': url, 'schema-registry-logical-cluster': cluster };
}
function registriesOf(connect, ports) {
    const { fetch, signal, maskSecret } = ports;
    return environmentRegistries({ ...connect, fetch, signal, maskSecret }, connect.environment);
}
/** Connectors of one environment seldom want the schemas of another. A key that may not look is no reason to stop. */
async function warnOfOtherEnvironment(url, connect, ports) {
    try {
        const registries = await registriesOf(connect, ports);
        const hosts = registries.flatMap(({ urls }) => urls).map((each) => new URL(each).host);
        if (hosts.length === 0 || hosts.includes(new URL(url).host))
            return;
        ports.log.warning(`The schema registry at ${url} is not the one of environment ${connect.environment}, which is at ${hosts.join(' or ')}.`);
    }
    catch (error) {
        if (!(error instanceof errors/* UnreachableError */.Jk))
            throw error;
        ports.log.debug(`Whether the registry is that of the environment is not known: ${error.problem.message}`);
    }
}
function noRegistry(environment) {
    return {
        code: 'registry-contradiction',
        message: `Environment ${environment} of Confluent Cloud has no schema registry, but a login for one is given.`,
        help: 'Enable Stream Governance in the environment, or give schema-registry-url.',
    };
}
/** A plan for one cluster must not reach another, and a worker must not work on another cluster than its topics are in. */
function wrongClusters(targets, state) {
    const kafka = targets.find(({ service }) => service === 'kafka');
    const wanted = state.clusterId ?? kafka?.clusterId;
    return targets.flatMap(({ service, address, clusterId }) => {
        if (wanted === undefined || clusterId === undefined || clusterId === wanted)
            return [];
        const whose = state.clusterId === undefined ? `the brokers are of ${wanted}` : `${state.file} is for ${wanted}`;
        return [
            {
                code: 'wrong-cluster',
                message: service === 'connect'
                    ? `Kafka Connect at ${address} works on Kafka cluster ${clusterId}, but ${whose}.`
                    : `The brokers at ${address} are of cluster ${clusterId}, but ${whose}.`,
                help: 'Check the addresses; if the cluster is meant, write its id under cluster.id of the manifest.',
            },
        ];
    });
}


/***/ }),

/***/ 49598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ unchanged),
/* harmony export */   XU: () => (/* binding */ riskReasons),
/* harmony export */   gh: () => (/* binding */ highestRisk)
/* harmony export */ });
/** The most severe level first. */
const severities = ['high', 'medium', 'low', 'none'];
function highestRisk(risks) {
    return severities.find((level) => risks.some((risk) => risk.level === level)) ?? 'none';
}
/** Why there is a risk, the worst first and each once. */
function riskReasons(risks) {
    const sorted = risks
        .filter(({ level }) => level !== 'none')
        .toSorted((left, right) => severities.indexOf(left.level) - severities.indexOf(right.level));
    return [...new Set(sorted.map(({ reason }) => reason))];
}
const unchanged = {
    action: 'none',
    fields: [],
    risks: [],
    reversibility: { level: 'full' },
    notes: [],
    blockers: [],
};


/***/ }),

/***/ 27409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   aC: () => (/* binding */ emptySelectors),
/* harmony export */   r1: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90425);
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33142);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(632);


/**
 * Which resources a run looks at: `kinds` by name, `names` by patterns in which `*` stands for any text; `!` before a
 * pattern takes away. All when neither is given.
 * @throws BadInputError for a kind that there is not.
 */
function selection(kinds, names) {
    for (const kind of kinds ?? []) {
        if (_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$.includes(kind))
            continue;
        throw new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys({
            code: 'malformed-input',
            message: `kinds names "${kind}", which is no kind of resource.${(0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(kind, _kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$)}`,
            help: `Kinds are ${_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindNames */ .$.join(', ')}.`,
        });
    }
    const taken = (names ?? []).filter((pattern) => !pattern.startsWith('!')).map(patternOf);
    const left = (names ?? []).filter((pattern) => pattern.startsWith('!')).map((pattern) => patternOf(pattern.slice(1)));
    return (kind, name) => (kinds === undefined || kinds.length === 0 || kinds.includes(kind)) &&
        (taken.length === 0 || taken.some((pattern) => pattern.test(name))) &&
        !left.some((pattern) => pattern.test(name));
}
/** Selectors that select nothing of what there is: most likely misspelt. */
function emptySelectors(kinds, names, there) {
    const isAsked = (kind) => kinds === undefined || kinds.length === 0 || kinds.includes(kind);
    const among = there.filter(({ kind }) => isAsked(kind)).map(({ name }) => name);
    return (names ?? []).flatMap((given) => {
        const pattern = patternOf(given.replace(/^!/, ''));
        if (among.some((name) => pattern.test(name)))
            return [];
        const suggestion = given.includes('*') ? '' : (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(given.replace(/^!/, ''), among);
        return [
            { code: 'selector-empty', message: `names holds "${given}", which no declared resource matches.${suggestion}` },
        ];
    });
}
/** `*` stands for any text. */
function patternOf(pattern) {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 's');
}


/***/ }),

/***/ 55227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Rb: () => (/* binding */ configDefinitions),
/* harmony export */   SH: () => (/* binding */ valueFault),
/* harmony export */   Sf: () => (/* binding */ removedConfigs),
/* harmony export */   ij: () => (/* binding */ canonicalValue)
/* harmony export */ });
/**
 * Topic configs as the broker itself defines them. Source: org.apache.kafka.storage.internals.log.LogConfig of Apache Kafka
 * 4.3.1 (Apache-2.0), printed by tools/topic-configs/TopicConfigs.java.
 */
const configDefinitions = [
    { name: 'cleanup.policy', type: 'list', standard: 'delete', values: ['compact', 'delete'] },
    { name: 'compression.gzip.level', type: 'int', standard: '-1', minimum: 1, maximum: 9, besides: -1 },
    { name: 'compression.lz4.level', type: 'int', standard: '9', minimum: 1, maximum: 17 },
    {
        name: 'compression.type',
        type: 'string',
        standard: 'producer',
        values: ['uncompressed', 'zstd', 'lz4', 'snappy', 'gzip', 'producer'],
    },
    { name: 'compression.zstd.level', type: 'int', standard: '3', minimum: -131072, maximum: 22 },
    { name: 'delete.retention.ms', type: 'long', standard: '86400000', minimum: 0 },
    { name: 'file.delete.delay.ms', type: 'long', standard: '60000', minimum: 0 },
    { name: 'flush.messages', type: 'long', standard: '9223372036854775807', minimum: 1 },
    { name: 'flush.ms', type: 'long', standard: '9223372036854775807', minimum: 0 },
    { name: 'follower.replication.throttled.replicas', type: 'list', standard: '' },
    { name: 'index.interval.bytes', type: 'int', standard: '4096', minimum: 0 },
    { name: 'leader.replication.throttled.replicas', type: 'list', standard: '' },
    { name: 'local.retention.bytes', type: 'long', standard: '-2', minimum: -2 },
    { name: 'local.retention.ms', type: 'long', standard: '-2', minimum: -2 },
    { name: 'max.compaction.lag.ms', type: 'long', standard: '9223372036854775807', minimum: 1 },
    { name: 'max.message.bytes', type: 'int', standard: '1048588', minimum: 0 },
    { name: 'message.timestamp.after.max.ms', type: 'long', standard: '3600000', minimum: 0 },
    { name: 'message.timestamp.before.max.ms', type: 'long', standard: '9223372036854775807', minimum: 0 },
    { name: 'message.timestamp.type', type: 'string', standard: 'CreateTime', values: ['CreateTime', 'LogAppendTime'] },
    { name: 'min.cleanable.dirty.ratio', type: 'double', standard: '0.5', minimum: 0, maximum: 1 },
    { name: 'min.compaction.lag.ms', type: 'long', standard: '0', minimum: 0 },
    { name: 'min.insync.replicas', type: 'int', standard: '1', minimum: 1 },
    { name: 'preallocate', type: 'boolean', standard: 'false' },
    { name: 'remote.log.copy.disable', type: 'boolean', standard: 'false' },
    { name: 'remote.log.delete.on.disable', type: 'boolean', standard: 'false' },
    { name: 'remote.storage.enable', type: 'boolean', standard: 'false' },
    { name: 'retention.bytes', type: 'long', standard: '-1' },
    { name: 'retention.ms', type: 'long', standard: '604800000', minimum: -1 },
    { name: 'segment.bytes', type: 'int', standard: '1073741824', minimum: 1048576 },
    { name: 'segment.index.bytes', type: 'int', standard: '10485760', minimum: 4 },
    { name: 'segment.jitter.ms', type: 'long', standard: '0', minimum: 0 },
    { name: 'segment.ms', type: 'long', standard: '604800000', minimum: 1 },
    { name: 'unclean.leader.election.enable', type: 'boolean', standard: 'false' },
];
/** Configs that brokers before Kafka 4.0 had (KIP-724, KIP-937). */
const removedConfigs = [
    'message.downconversion.enable',
    'message.format.version',
    'message.timestamp.difference.max.ms',
];
const byName = new Map(configDefinitions.map((definition) => [definition.name, definition]));
function definitionOf(name) {
    return byName.get(name);
}
const bounds = {
    int: [-(2n ** 31n), 2n ** 31n - 1n],
    long: [-(2n ** 63n), 2n ** 63n - 1n],
};
/** What is wrong with a value, in words that follow "expected"; undefined when a broker takes it. */
function valueFault(definition, value) {
    const text = value.trim();
    switch (definition.type) {
        case 'boolean':
            return /^(true|false)$/i.test(text) ? undefined : 'true or false';
        case 'int':
        case 'long': {
            const [low, high] = bounds[definition.type];
            if (!/^[+-]?\d+$/.test(text))
                return `a whole number${rangeOf(definition)}`;
            const number = BigInt(text.replace('+', ''));
            if (number < low || number > high)
                return `a whole number from ${low} to ${high}`;
            return isWithin(definition, Number(number)) ? undefined : `a whole number${rangeOf(definition)}`;
        }
        case 'double':
            if (text === '' || !Number.isFinite(Number(text)))
                return `a number${rangeOf(definition)}`;
            return isWithin(definition, Number(text)) ? undefined : `a number${rangeOf(definition)}`;
        case 'string':
        case 'list': {
            const { values } = definition;
            const items = definition.type === 'list' ? text.split(',').map((item) => item.trim()) : [text];
            if (values === undefined || items.every((item) => values.includes(item)))
                return undefined;
            return `${definition.type === 'list' ? 'one or more' : 'one'} of ${values.join(', ')}`;
        }
    }
}
function isWithin({ minimum, maximum, besides }, value) {
    return (value === besides || ((minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum)));
}
function rangeOf({ minimum, maximum, besides }) {
    const or = besides === undefined ? '' : `, or ${besides}`;
    if (minimum !== undefined && maximum !== undefined)
        return ` from ${minimum} to ${maximum}${or}`;
    return minimum === undefined ? '' : `, ${minimum} or more${or}`;
}
/**
 * One text for all texts that mean the same to a broker: numbers without sign and leading zeros, booleans in lower case,
 * lists sorted. Texts of unknown configs stay as they are.
 */
function canonicalValue(name, value) {
    const definition = definitionOf(name);
    if (definition === undefined || valueFault(definition, value) !== undefined)
        return value;
    const text = value.trim();
    switch (definition.type) {
        case 'boolean':
            return text.toLowerCase();
        case 'int':
        case 'long':
            return BigInt(text.replace('+', '')).toString();
        case 'double':
            return String(Number(text));
        case 'list':
            return [...new Set(text.split(',').map((item) => item.trim()))].toSorted().join(',');
        case 'string':
            return text;
    }
}


/***/ }),

/***/ 26645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readTopics)
/* harmony export */ });
/** Live state of the topics that exist, in two requests for any number of them. */
async function readTopics(names, kafka) {
    const states = await kafka.topics(names);
    const settings = await kafka.settings([...states.keys()]);
    const found = new Map();
    // Most topics inherit the same: that is held once.
    const inheritances = new Map();
    for (const [name, { partitions, replication, uniform }] of states) {
        const configs = [...(settings.get(name) ?? [])];
        const inherited = configs.flatMap(([config, { source, value }]) => source !== 'topic' && value !== null ? [[config, value]] : []);
        const key = inherited.join();
        const known = inheritances.get(key) ?? Object.fromEntries(inherited);
        inheritances.set(key, known);
        found.set(name, {
            partitions,
            replication,
            uniform,
            overrides: Object.fromEntries(configs
                .filter(([, { source }]) => source === 'topic')
                .map(([config, { value, sensitive }]) => [config, { value, sensitive }])),
            inherited: known,
        });
    }
    return found;
}


/***/ }),

/***/ 98988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   QJ: () => (/* binding */ askAny),
/* harmony export */   sQ: () => (/* binding */ askController)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56246);

/**
 * Sends a request to the controller (any broker passes it on in a KRaft cluster, only the controller takes it in an older
 * one) and answers what came, also when single items in it were refused: those are for the caller to read.
 * @throws errors of the client library.
 */
async function askController(client, request, parameters) {
    const { brokers, controllerId } = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .requestMetadata */ .FX)(client, []);
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
        const answer = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .responseOf */ .lR)(error);
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


/***/ }),

/***/ 18571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ registryAdmin)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90425);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80970);



const levelAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ compatibilityLevel: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), compatibility: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() });
function registryAdmin(connection) {
    const request = (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .registryRequest */ .z)(connection);
    const read = (path, form, body) => {
        const parsed = form.safeParse(body);
        if (parsed.success)
            return parsed.data;
        throw (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .malformedAnswer */ .e)(connection.url, path, parsed.error);
    };
    const levelAt = async (path, query = {}) => {
        const answer = await request(path, query);
        if (!answer.found)
            return undefined;
        const { compatibilityLevel, compatibility } = read(path, levelAnswer, answer.body);
        return compatibilityLevel ?? compatibility;
    };
    const bodyOf = ({ schemaType, schema, references }) => ({
        schema,
        ...(schemaType === 'AVRO' ? {} : { schemaType }),
        ...(references.length === 0 ? {} : { references }),
    });
    const subjectPath = (subject) => `/subjects/${encodeURIComponent(subject)}`;
    const configPath = (subject) => `/config/${encodeURIComponent(subject)}`;
    return {
        url: connection.url,
        globalLevel: () => levelAt('/config'),
        level: (subject) => levelAt(configPath(subject), { defaultToGlobal: 'false' }),
        async setLevel(subject, level) {
            await request(configPath(subject), {}, { method: 'PUT', body: { compatibility: level } });
        },
        async unsetLevel(subject) {
            await request(configPath(subject), {}, { method: 'DELETE' });
        },
        async lookup(subject, schema) {
            const path = subjectPath(subject);
            const answer = await request(path, {}, { method: 'POST', body: bodyOf(schema), answers: [422] });
            return answer.found ? read(path, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }), answer.body).version : undefined;
        },
        async register(subject, schema) {
            const path = `${subjectPath(subject)}/versions`;
            const answer = await request(path, {}, { method: 'POST', body: bodyOf(schema), answers: [404, 409, 422] });
            if (!answer.found)
                return { kind: 'refused', message: answer.message };
            return { kind: 'registered', id: read(path, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }), answer.body).id };
        },
        async compatibility(subject, schema) {
            const all = `/compatibility${subjectPath(subject)}/versions`;
            const form = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ is_compatible: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish() });
            const call = { method: 'POST', body: bodyOf(schema), answers: [422] };
            const ask = (path) => request(path, { verbose: 'true' }, call);
            const answer = await ask(all).catch((error) => {
                if (isMissingRoute(error))
                    return ask(`${all}/latest`);
                throw error;
            });
            if (!answer.found) {
                return answer.errorCode >= 40400 && answer.errorCode < 40500
                    ? { kind: 'compatible' }
                    : { kind: 'unknown', message: answer.message };
            }
            const { is_compatible: isCompatible, messages } = read(all, form, answer.body);
            return isCompatible ? { kind: 'compatible' } : { kind: 'incompatible', messages: messages ?? [] };
        },
        async mode(subject) {
            const path = `/mode/${encodeURIComponent(subject)}`;
            const answer = await request(path, { defaultToGlobal: 'true' }).catch((error) => {
                if (isMissingRoute(error))
                    return { found: false };
                throw error;
            });
            return answer.found ? read(path, zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mode: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }), answer.body).mode : undefined;
        },
        async remove(subject) {
            const answer = await request(subjectPath(subject), {}, { method: 'DELETE', answers: [422] });
            if (!answer.found && answer.errorCode >= 42200)
                throw referenced(subject, answer.message);
            return answer.found ? read(subjectPath(subject), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()), answer.body) : undefined;
        },
    };
}
/** A path that the server does not serve at all (404 without the registry's code, or 405). */
function isMissingRoute(error) {
    if (!(error instanceof _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk))
        return false;
    const { code, message } = error.problem;
    return code === 'registry-not-found' || (code === 'registry-unexpected-answer' && message.includes('HTTP 405'));
}
function referenced(subject, message) {
    return new _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_2__/* .UnreachableError */ .Jk({
        code: 'schema-referenced',
        message: `The registry does not delete subject "${subject}": ${message.replace(/\.$/, '')}.`,
        help: 'Delete what refers to it first.',
    });
}


/***/ })

};
