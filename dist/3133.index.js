export const id = 3133;
export const ids = [3133];
export const modules = {

/***/ 60414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ yamlMapping),
/* harmony export */   O3: () => (/* binding */ yamlEntry),
/* harmony export */   Tw: () => (/* binding */ yamlInline),
/* harmony export */   Vd: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

function yamlInline(value) {
    return { kind: 'inline', value };
}
function yamlMapping(entries) {
    return { kind: 'mapping', entries: entries.filter((entry) => entry !== undefined) };
}
function yamlEntry(key, value, comments = {}) {
    return { key, value, ...comments };
}
/** The document as text, ending with a line break. */
function writeYaml(root, above) {
    return `${[...above.map(comment), ...mappingLines(root)].join('\n')}\n`;
}
function mappingLines({ entries }) {
    return entries.flatMap(({ key, value, above = [], after }) => {
        const [first = '', ...rest] = valueLines(key, value);
        return [...above.map(comment), after === undefined ? first : `${first} ${comment(after)}`, ...rest];
    });
}
function valueLines(key, value) {
    if (typeof value !== 'object')
        return [`${key}: ${scalar(value)}`];
    switch (value.kind) {
        case 'inline':
            return [`${key}: ${onOneLine(value.value)}`];
        case 'mapping':
            return [`${key}:`, ...mappingLines(value).map(indented)];
        case 'sequence':
            return value.items.length === 0 ? [`${key}: []`] : [`${key}:`, ...sequenceLines(value).map(indented)];
    }
}
function sequenceLines({ items }) {
    return items.flatMap(({ value, above = [] }) => [...above.map(comment), ...itemLines(value)]);
}
function itemLines(value) {
    if (typeof value !== 'object')
        return [`- ${scalar(value)}`];
    if (value.kind === 'inline')
        return [`- ${onOneLine(value.value)}`];
    const [first = '', ...rest] = value.kind === 'mapping' ? mappingLines(value) : sequenceLines(value);
    return [`- ${first}`, ...rest.map(indented)];
}
function indented(line) {
    return `  ${line}`;
}
/** Whatever a text holds, it stays within its comment. */
function comment(text) {
    return `# ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}`.trimEnd();
}
function scalar(value) {
    const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { lineWidth: -1 }).trimEnd();
    return text.includes('\n') || /^[|>]/.test(text) ? JSON.stringify(value) : text;
}
function onOneLine(value) {
    const text = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(value, { lineWidth: -1, flowLevel: 0 }).trimEnd();
    return text.includes('\n') ? JSON.stringify(value) : spaced(text);
}
/** `{ minimum: 0 }`, as people write it. */
function spaced(text) {
    return /^\{.+\}$/.test(text) ? `{ ${text.slice(1, -1).trim()} }` : text;
}


/***/ }),

/***/ 53133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExport: () => (/* binding */ runExport)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
var posix_default = /*#__PURE__*/__webpack_require__.n(posix_);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/commented-yaml.ts
var commented_yaml = __webpack_require__(60414);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
// EXTERNAL MODULE: ./packages/infra/open-platform.ts + 7 modules
var open_platform = __webpack_require__(34488);
// EXTERNAL MODULE: ./packages/infra/selection.ts
var selection = __webpack_require__(27409);
;// CONCATENATED MODULE: ./packages/infra/export/exported.ts
/** A name as a key of YAML. */
function keyText(name) {
    const isPlain = /^[A-Za-z_][\w.-]*$/.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name);
    return isPlain ? name : JSON.stringify(name);
}
/**
 * A text of a live resource as the manifest has to write it to mean the same: `${NAME}` in it is no variable there, and
 * numbers and booleans need no quotes where they read back as they are.
 */
function valueNode(text) {
    if (text === 'true' || text === 'false')
        return text === 'true';
    const number = Number(text);
    if (text !== '' && Number.isSafeInteger(number) && String(number) === text)
        return number;
    return text.replace(/\$\{[A-Za-z_][A-Za-z0-9_]*(?::-[^}]*)?\}/g, (reference) => `$${reference}`);
}
/** A name as part of a file name, the same for no two names of `taken`, which it is added to. */
function fileStem(name, taken) {
    const plain = name.replace(/[^\w.-]+/g, '_').replace(/^\.+/, '') || '_';
    let stem = plain;
    // Some file systems take no heed of case.
    for (let number = 2; taken.has(stem.toLowerCase()); number += 1)
        stem = `${plain}-${number}`;
    taken.add(stem.toLowerCase());
    return stem;
}

;// CONCATENATED MODULE: ./packages/infra/export/acls.ts


const targets = ['topic', 'group', 'transactional-id', 'cluster'];
/** Access rules; those that differ in nothing but the operation become one declaration. */
async function exportAcls(acls, isSelected) {
    const rules = (await acls.rules()) ?? [];
    const expressible = rules.filter(({ resourceType }) => targets.some((target) => target === resourceType));
    const groups = Map.groupBy(expressible, ({ operation: _, ...rest }) => JSON.stringify(Object.values(sorted(rest))));
    const taken = new Set();
    const named = [...groups.entries()]
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .flatMap(([, group]) => {
        const [first] = group;
        return first === undefined ? [] : [{ name: fileStem(nameOf(first), taken), first, group }];
    });
    const left = rules.length - expressible.length;
    return {
        section: 'acls',
        entries: named
            .filter(({ name }) => isSelected('acl', name))
            .toSorted((left, right) => (left.name < right.name ? -1 : 1))
            .map(({ name, first, group }) => aclEntry(name, first, group)),
        files: [],
        variables: [],
        left: left === 0
            ? []
            : [`${(0,quantity/* counted */.hS)(left, 'access rule')} on delegation tokens and users left out: a manifest has none.`],
    };
}
function sorted(rule) {
    return Object.fromEntries(Object.entries(rule).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
/** `ana-topic-prices`, `ana-topic-prices-prefixed`, `ana-deny-group-all`. */
function nameOf({ principal, permission, resourceType, resource, pattern }) {
    const who = principal.replace(/^User:/, '').replace(/^CN=([^,]+).*$/, '$1');
    const parts = [
        who === '*' ? 'everybody' : who,
        ...(permission === 'deny' ? ['deny'] : []),
        resourceType,
        ...(resourceType === 'cluster' ? [] : [resource === '*' ? 'all' : resource]),
        ...(pattern === 'prefixed' ? ['prefixed'] : []),
    ];
    return parts.join('-').replace(/[^\w.-]+/g, '-');
}
function aclEntry(name, rule, group) {
    const target = rule.resourceType;
    return (0,commented_yaml/* yamlEntry */.O3)(keyText(name), (0,commented_yaml/* yamlMapping */.I9)([
        (0,commented_yaml/* yamlEntry */.O3)('principal', valueNode(rule.principal)),
        (0,commented_yaml/* yamlEntry */.O3)('operations', (0,commented_yaml/* yamlInline */.Tw)([...new Set(group.map(({ operation }) => operation))].toSorted())),
        target === 'cluster' ? (0,commented_yaml/* yamlEntry */.O3)('cluster', true) : (0,commented_yaml/* yamlEntry */.O3)(target, textNode(rule.resource)),
        rule.pattern === 'prefixed' ? (0,commented_yaml/* yamlEntry */.O3)('pattern', 'prefixed') : undefined,
        rule.permission === 'deny' ? (0,commented_yaml/* yamlEntry */.O3)('permission', 'deny') : undefined,
        rule.host === '*' ? undefined : (0,commented_yaml/* yamlEntry */.O3)('host', rule.host),
    ]));
}
/** A name that looks like a number stays a text. */
function textNode(text) {
    const node = valueNode(text);
    return typeof node === 'string' ? node : text;
}

// EXTERNAL MODULE: ./packages/infra/connectors/asked-passwords.ts
var asked_passwords = __webpack_require__(28231);
// EXTERNAL MODULE: ./packages/infra/connectors/plugin-settings.ts + 1 modules
var plugin_settings = __webpack_require__(18901);
// EXTERNAL MODULE: ./packages/infra/connectors/read-live.ts
var read_live = __webpack_require__(79373);
// EXTERNAL MODULE: ./packages/infra/connectors/sensitive.ts
var sensitive = __webpack_require__(61720);
;// CONCATENATED MODULE: ./packages/infra/export/connectors.ts






/**
 * Connectors with their configuration. A secret becomes `${CONNECTOR_SETTING}`: what the plugin defines as PASSWORD, what is
 * named like one, a login within a URL, and every other setting that holds the same secret. References that Connect resolves
 * itself stay.
 */
async function exportConnectors({ connect, isSelected, maskSecret }) {
    const all = [...(await connect.connectors()).values()]
        .filter(({ name }) => isSelected('connector', name))
        .toSorted((left, right) => (left.name < right.name ? -1 : 1));
    const asked = await (0,asked_passwords/* askPasswords */.w)(all, connect);
    const exported = all.map((info) => exportConnector(info, new Set([...(0,plugin_settings/* passwordSettings */.dI)(info.config), ...asked(info.config)]), maskSecret));
    const variables = exported.flatMap((each) => each.variables);
    return {
        section: 'connectors',
        entries: exported.map(({ entry }) => entry),
        files: [],
        variables,
        left: [],
    };
}
function exportConnector(info, passwords, maskSecret) {
    const { state } = (0,read_live/* liveConnector */.K)(info);
    const settings = Object.entries(info.config).filter(([name]) => name !== 'name' && !info.added.includes(name));
    const secrets = secretSettings(settings, new Set([...passwords, ...info.hidden]));
    for (const [, value] of settings.filter(([name]) => secrets.has(name)))
        maskSecret(value);
    const variables = [];
    const entries = settings.map(([name, value]) => {
        if (!secrets.has(name))
            return (0,commented_yaml/* yamlEntry */.O3)(keyText(name), valueNode(value));
        const variable = variableName(`${info.name}_${name}`, variables);
        variables.push(variable);
        return (0,commented_yaml/* yamlEntry */.O3)(keyText(name), `\${${variable}}`);
    });
    const entry = (0,commented_yaml/* yamlEntry */.O3)(keyText(info.name), (0,commented_yaml/* yamlMapping */.I9)([
        state === 'running' ? undefined : (0,commented_yaml/* yamlEntry */.O3)('state', state),
        (0,commented_yaml/* yamlEntry */.O3)('config', (0,commented_yaml/* yamlMapping */.I9)(entries)),
    ]));
    return { entry, variables };
}
/** A value shorter than this says too little to be looked for in other settings. */
const shortestSecret = 6;
function secretSettings(settings, known) {
    const named = settings.filter(([name, value]) => value !== '' &&
        !(0,sensitive/* isReference */.A_)(value) &&
        ((0,sensitive/* isSensitiveSetting */.bn)(name, known) || (0,sensitive/* holdsLogin */.AC)(value)) &&
        !isOnlyReferences(value));
    const values = named.map(([, value]) => value).filter((value) => value.length >= shortestSecret);
    const copies = settings.filter(([, value]) => values.some((secret) => value.includes(secret)));
    return new Set([...named, ...copies].map(([name]) => name));
}
/** A JAAS configuration, for one, whose secrets are references already. */
function isOnlyReferences(value) {
    return /\$\{[^}]+:[^}]+\}/.test(value) && !(0,sensitive/* holdsLogin */.AC)(value.replace(/\$\{[^}]+\}/g, ''));
}
function variableName(text, taken) {
    const plain = text
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_+|_+$/g, '')
        .toUpperCase();
    const name = /^[A-Z_]/.test(plain) ? plain : `_${plain}`;
    return taken.includes(name) ? variableName(`${text}_2`, taken) : name;
}

// EXTERNAL MODULE: ./packages/core/compatibility-level.ts
var compatibility_level = __webpack_require__(46427);
// EXTERNAL MODULE: ./packages/infra/json-text.ts
var json_text = __webpack_require__(5665);
;// CONCATENATED MODULE: ./packages/infra/export/subjects.ts



/** How many subjects are asked for at the same time. */
const atOnce = 8;
/** Newest schemas of subjects with their own levels; each schema in a file beside the manifest. */
async function exportSubjects(registry, isSelected) {
    const names = (await registry.client.subjects()).filter((name) => isSelected('schema', name)).toSorted();
    const global = await registry.admin.globalLevel();
    const read = [];
    for (let from = 0; from < names.length; from += atOnce) {
        const batch = names.slice(from, from + atOnce).map((name) => readSubject(name, global, registry));
        read.push(...(await Promise.all(batch)).filter((subject) => subject !== undefined));
    }
    const latest = new Map(read.map(({ name, version }) => [name, version.version]));
    const taken = new Set();
    const withFiles = read.map((subject) => {
        const path = `schemas/${fileStem(subject.name, taken)}.${endings[subject.version.schemaType] ?? 'txt'}`;
        return { subject, path };
    });
    return {
        section: 'schemas',
        entries: withFiles.map(({ subject, path }) => subjectEntry(subject, path, latest)),
        files: withFiles.map(({ subject: { version }, path }) => ({ path, text: `${fileText(version)}\n` })),
        variables: [],
        left: read
            .filter(({ version }) => version.ruleSet !== undefined || version.metadata !== undefined)
            .map(({ name }) => `Rules and metadata of subject "${name}" are left out: a manifest has none.`),
    };
}
async function readSubject(name, global, { admin, client }) {
    const version = await client.version(name, 'latest');
    if (version === undefined)
        return undefined;
    const level = await admin.level(name);
    // Registries that answer NONE for a level that is not set make that look like one.
    return { name, version, level: level === 'NONE' && global === 'NONE' ? undefined : level };
}
const endings = { AVRO: 'avsc', JSON: 'json', PROTOBUF: 'proto' };
function fileText({ schemaType, schema }) {
    return (schemaType === 'PROTOBUF' ? schema : (0,json_text/* indentJson */.h)(schema)).trimEnd();
}
function subjectEntry({ name, version, level }, path, latest) {
    const known = compatibility_level/* compatibilityLevels */.e.find((each) => each === level);
    const references = version.references.map((reference) => {
        const { name: type, subject, version: number } = reference;
        // The latest one is what a reference without a version means.
        return latest.get(subject) === number ? { name: type, subject } : { name: type, subject, version: number };
    });
    return (0,commented_yaml/* yamlEntry */.O3)(keyText(name), (0,commented_yaml/* yamlMapping */.I9)([
        (0,commented_yaml/* yamlEntry */.O3)('file', path),
        ['AVRO', 'JSON', 'PROTOBUF'].includes(version.schemaType) && version.schemaType !== 'AVRO'
            ? (0,commented_yaml/* yamlEntry */.O3)('type', version.schemaType)
            : undefined,
        known === undefined ? undefined : (0,commented_yaml/* yamlEntry */.O3)('compatibility', known),
        references.length === 0
            ? undefined
            : (0,commented_yaml/* yamlEntry */.O3)('references', {
                kind: 'sequence',
                items: references.map((reference) => ({ value: (0,commented_yaml/* yamlInline */.Tw)(reference) })),
            }),
    ]));
}

// EXTERNAL MODULE: ./packages/infra/topics/read-live.ts
var topics_read_live = __webpack_require__(26645);
;// CONCATENATED MODULE: ./packages/infra/export/topics.ts



/** Topics with the configs that are set on them. Those of Kafka itself and hidden ones (`_...`) are left alone. */
async function exportTopics(kafka, isSelected) {
    const states = [...(await kafka.topics()).values()];
    const selected = states.filter(({ topic }) => isSelected('topic', topic));
    const own = selected.filter(({ topic, internal }) => !internal && !topic.startsWith('_'));
    const live = await (0,topics_read_live/* readTopics */.r)(own.map(({ topic }) => topic), kafka);
    const sorted = [...live].toSorted(([left], [right]) => (left < right ? -1 : 1));
    const hidden = selected.length - own.length;
    return {
        section: 'topics',
        entries: sorted.map(([name, topic]) => topicEntry(name, topic)),
        files: [],
        variables: [],
        left: [
            ...(hidden === 0
                ? []
                : [`${(0,quantity/* counted */.hS)(hidden, 'topic')} of Kafka itself and of its tools (internal, or _...) left out.`]),
            ...sorted
                .filter(([, { uniform }]) => !uniform)
                .map(([name]) => `Replication of topic "${name}" differs between its partitions and is left out.`),
            ...sorted.flatMap(([name, { overrides }]) => Object.entries(overrides)
                .filter(([, { value }]) => value === null)
                .map(([config]) => `${config} of topic "${name}" is a secret that the brokers do not tell, and left out.`)),
        ],
    };
}
function topicEntry(name, { partitions, replication, uniform, overrides }) {
    const configs = Object.entries(overrides)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .flatMap(([config, { value }]) => (value === null ? [] : [(0,commented_yaml/* yamlEntry */.O3)(keyText(config), valueNode(value))]));
    return (0,commented_yaml/* yamlEntry */.O3)(keyText(name), (0,commented_yaml/* yamlMapping */.I9)([
        (0,commented_yaml/* yamlEntry */.O3)('partitions', partitions),
        uniform ? (0,commented_yaml/* yamlEntry */.O3)('replication', replication) : undefined,
        configs.length === 0 ? undefined : (0,commented_yaml/* yamlEntry */.O3)('configs', (0,commented_yaml/* yamlMapping */.I9)(configs)),
    ]));
}

;// CONCATENATED MODULE: ./packages/infra/export/run-export.ts
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








const noPatience = { startMs: 0, settleMs: 0, restarts: 0 };
/** What openPlatform needs to know of a manifest, where there is none yet. */
const nothingDeclared = {
    file: '',
    environment: undefined,
    clusterId: undefined,
    topics: [],
    acls: [],
    schemas: [],
    connectors: [],
    lint: {},
    policies: [],
    unset: [],
};
/** The operation export-infra; see operations.ts for its inputs. */
async function runExport(inputs, ports) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const isSelected = (0,selection/* selection */.r1)(inputs.kinds, inputs.names);
        const open = __addDisposableResource(env_1, await (0,open_platform/* openPlatform */.WN)(inputs, nothingDeclared, noPatience, ports), true);
        if (open.targets.length === 0)
            throw new errors/* BadInputError */.Ys(noService);
        const sections = await exportSections(open.platform, isSelected, ports);
        const { output } = inputs;
        const folder = posix_default().dirname(output.replaceAll('\\', '/'));
        const files = [
            { path: output, text: manifestText(sections, open.targets) },
            ...sections.flatMap((section) => section.files).map((file) => ({ ...file, path: posix_default().join(folder, file.path) })),
        ];
        if (!inputs.overwrite) {
            const there = [];
            for (const file of files)
                if (await ports.files.exists(file.path))
                    there.push(file.path);
            if (there.length > 0)
                throw new errors/* BadInputError */.Ys(there.map(alreadyThere));
        }
        for (const { path: file, text } of files)
            await ports.files.writeText(file, text);
        return reportOf(sections, output, files.length > 1 ? posix_default().join(folder, 'schemas') : undefined, ports);
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
const noService = {
    code: 'no-service',
    message: 'Nothing names a service to export from.',
    help: 'Give bootstrap-servers, connect-url or schema-registry-url.',
};
function alreadyThere(file) {
    return {
        code: 'file-exists',
        message: `${file} exists, and is not replaced.`,
        help: 'Give another output, or overwrite: true.',
    };
}
async function exportSections({ kafka, acls, connect, registry }, isSelected, { maskSecret }) {
    return Promise.all([
        ...(kafka === undefined ? [] : [exportTopics(kafka, isSelected)]),
        ...(acls === undefined ? [] : [exportAcls(acls, isSelected)]),
        ...(registry === undefined ? [] : [exportSubjects(registry, isSelected)]),
        ...(connect === undefined ? [] : [exportConnectors({ connect, isSelected, maskSecret })]),
    ]);
}
/** The manifest, with what it lacks as comments at its head. */
function manifestText(sections, targets) {
    const clusterId = targets.find(({ clusterId: id }) => id !== undefined)?.clusterId;
    const variables = sections.flatMap((section) => section.variables);
    const above = [
        `Written by export-infra from ${targets.map(({ address }) => address).join(', ')}.`,
        ...sections.flatMap(({ left }) => left),
        ...(variables.length === 0 ? [] : ['Secrets are not in it: set these variables in the environment of a run.']),
        ...variables.map((variable) => `  ${variable}`),
    ];
    return (0,commented_yaml/* writeYaml */.Vd)((0,commented_yaml/* yamlMapping */.I9)([
        (0,commented_yaml/* yamlEntry */.O3)('version', 1),
        clusterId === undefined ? undefined : (0,commented_yaml/* yamlEntry */.O3)('cluster', (0,commented_yaml/* yamlInline */.Tw)({ id: clusterId })),
        ...sections.map(sectionEntry),
    ]), above);
}
function sectionEntry({ section, entries }) {
    if (entries.length === 0)
        return undefined;
    const value = (0,commented_yaml/* yamlMapping */.I9)(entries);
    return (0,commented_yaml/* yamlEntry */.O3)(section, value);
}
const words = {
    topics: { one: 'topic', many: 'topics' },
    acls: { one: 'access rule', many: 'access rules' },
    schemas: { one: 'subject', many: 'subjects' },
    connectors: { one: 'connector', many: 'connectors' },
};
function reportOf(sections, output, schemaFolder, { files }) {
    const counts = sections.map(({ section, entries }) => (0,quantity/* counted */.hS)(entries.length, words[section].one, words[section].many));
    const variables = sections.flatMap((section) => section.variables);
    return {
        status: 'passed',
        partial: false,
        summary: `${counts.join(', ')} written to ${files.placePath(output)}.`,
        kpis: [],
        checks: [],
        findings: [],
        notes: [
            ...sections.flatMap(({ left }) => left),
            ...(variables.length === 0
                ? []
                : [`Secrets are not in the file; a run needs them as variables: ${variables.join(', ')}.`]),
        ],
        artifacts: [
            { kind: 'manifest', path: output },
            ...(schemaFolder === undefined ? [] : [{ kind: 'schemas', path: schemaFolder }]),
        ],
        subject: { files: [files.placePath(output)] },
    };
}


/***/ })

};
