export const id = 1325;
export const ids = [1325];
export const modules = {

/***/ 26031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8883);


/** Deeper nesting is answered with a problem instead of a stack overflow. */
const maxDepth = 200;
/**
 * Reads one YAML 1.2 document; JSON is read by the same rules, being a subset. Answers a placed problem for a syntax
 * error, a duplicate key, a second document or an empty file.
 */
function parseDocument(text, file) {
    const lines = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .lineIndex */ .D)(text);
    let events;
    try {
        events = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, { filename: file, maxDepth });
    }
    catch (error) {
        return { ok: false, problems: [syntaxProblem(error, file, lines)] };
    }
    const documents = events.filter((event) => event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT).length;
    if (documents !== 1) {
        const message = documents === 0 ? `${file} is empty.` : `${file} holds ${documents} documents; one is expected.`;
        return { ok: false, problems: [{ code: 'document-count', message, place: { file, line: 1, column: 1 } }] };
    }
    const { index, duplicates } = indexEvents(events, text);
    const placeAt = ([start, end]) => spanPlace(file, lines, start, end);
    if (duplicates.length > 0) {
        const problems = duplicates.map(({ key, span, firstSpan }) => ({
            code: 'duplicate-key',
            message: `The key "${key}" is given twice; the first is on line ${lines.positionAt(firstSpan[0]).line}.`,
            place: placeAt(span),
        }));
        return { ok: false, problems };
    }
    let value;
    try {
        ;
        [value] = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .constructFromEvents */ .fw)(events, { source: text, filename: file, json: true });
    }
    catch (error) {
        return { ok: false, problems: [unfilledTemplate(text, file, lines) ?? syntaxProblem(error, file, lines)] };
    }
    const document = {
        file,
        text,
        value,
        placeOf(path, target = 'value') {
            let node = index;
            let key;
            for (const step of path) {
                const child = node.children.get(String(step));
                if (child === undefined)
                    return placeAt(key ?? node.span);
                key = child.key ?? child.node.span;
                node = child.node;
            }
            return placeAt(target === 'key' ? (key ?? node.span) : node.span);
        },
    };
    return { ok: true, document };
}
/** Of every scalar: most nodes of a document are, and a map for each would be most of its memory. */
const childless = new Map();
/** Walks the flat event stream once and notes where every key and value stands. */
function indexEvents(events, text) {
    const root = { span: [0, text.length], children: new Map() };
    const stack = [];
    const duplicates = [];
    let top;
    const place = (node) => {
        const parent = stack.at(-1);
        if (parent === undefined) {
            top = node;
        }
        else if (parent.isMapping && parent.pendingKey !== undefined) {
            const { name, span } = parent.pendingKey;
            parent.node.children.set(name, { key: span, node });
            delete parent.pendingKey;
        }
        else {
            parent.node.children.set(String(parent.nextIndex), { node });
            parent.nextIndex += 1;
        }
    };
    const takeKey = (name, span) => {
        const parent = stack.at(-1);
        if (parent === undefined)
            return;
        const earlier = parent.node.children.get(name)?.key;
        if (earlier !== undefined && name !== '<<')
            duplicates.push({ key: name, span, firstSpan: earlier });
        parent.pendingKey = { name, span };
    };
    for (const event of events) {
        const parent = stack.at(-1);
        const expectsKey = parent?.isMapping === true && parent.pendingKey === undefined;
        switch (event.type) {
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR: {
                const span = scalarSpan(event, text);
                if (expectsKey)
                    takeKey((0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event), span);
                else
                    place({ span, children: childless });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS: {
                const span = [event.anchorStart - 1, event.anchorEnd];
                if (expectsKey)
                    takeKey(text.slice(...span), span);
                else
                    place({ span, children: childless });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE:
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING: {
                const node = { span: [event.start, event.start], children: new Map() };
                // A collection as a key has no name to look it up by; its place is kept under its text.
                if (expectsKey)
                    takeKey(`?${event.start}`, [event.start, event.start + 1]);
                else
                    place(node);
                stack.push({ node, isMapping: event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING, nextIndex: 0 });
                break;
            }
            case js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP: {
                const closed = stack.pop();
                if (closed !== undefined)
                    closed.node.span = closedSpan(closed.node, text);
                break;
            }
        }
    }
    return { index: top ?? root, duplicates };
}
/** Quoted scalars include their quotes, so that an annotation covers the token. */
function scalarSpan(event, text) {
    const quote = text[event.valueStart - 1];
    const isQuoted = (quote === '"' || quote === "'") && text[event.valueEnd] === quote;
    const span = isQuoted ? [event.valueStart - 1, event.valueEnd + 1] : [event.valueStart, event.valueEnd];
    return span[0] < 0 ? [0, 0] : span;
}
/** From the collection's start to the end of its last child, or past its closing bracket. */
function closedSpan(node, text) {
    const [start] = node.span;
    let end = start;
    for (const child of node.children.values())
        end = Math.max(end, child.node.span[1], child.key?.[1] ?? 0);
    const open = text[start];
    if (open === '{' || open === '[') {
        const close = text.indexOf(open === '{' ? '}' : ']', end);
        if (close >= 0)
            end = close + 1;
    }
    return [start, Math.max(end, start)];
}
function spanPlace(file, lines, start, end) {
    const from = lines.positionAt(start);
    const to = lines.positionAt(Math.max(end, start));
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
/** `host: {{ broker }}` is YAML whose key is a mapping, which no reader takes: the place that makes it one. */
function unfilledTemplate(text, file, lines) {
    const found = /(?<=[:-][ \t]+)\{\{[^{}\n]*\}\}/.exec(text);
    if (found === null)
        return undefined;
    const [template] = found;
    return {
        code: 'document-syntax',
        message: `${file} is not valid YAML or JSON: ${template} is a template that is not filled in.`,
        place: spanPlace(file, lines, found.index, found.index + template.length),
        help: 'Fill the template in before, or put it in quotes.',
    };
}
function syntaxProblem(error, file, lines) {
    if (error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB) {
        const { line, column } = error.mark ?? { line: 0, column: 0 };
        return {
            code: 'document-syntax',
            message: `${file} is not valid YAML or JSON: ${error.reason}.`,
            place: { file, line: line + 1, column: column + 1 },
        };
    }
    const { line, column } = lines.positionAt(0);
    const reason = error instanceof Error ? error.message : String(error);
    return {
        code: 'document-syntax',
        message: `${file} is not valid YAML or JSON: ${reason}.`,
        place: { file, line, column },
    };
}


/***/ }),

/***/ 44968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ baseCommit)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);

/** Generations to fetch until two branches meet; the last takes nearly every history whole. */
const deepenings = [32, 256, 4_096];
/**
 * The commit that the change under test builds on: the ref that was asked for; for a pull request the first parent of
 * GitHub's merge commit, else where the branch left its base; for a push what the branch was before; elsewhere where the
 * branch left the main one. What a shallow clone lacks is fetched. Undefined in a repository with a single commit.
 * @throws BadInputError when the commit does not exist, or cannot be fetched, saying what to set.
 */
async function baseCommit(ref, ports) {
    const { git, pullRequest, pushedOver } = ports;
    if (ref !== undefined)
        return namedCommit(ref, git);
    const head = await git.commit('HEAD');
    if (head === undefined)
        return undefined;
    if (pullRequest !== undefined)
        return pullRequestBase(head, pullRequest, git);
    if (pushedOver !== undefined && (await isHere(pushedOver, git))) {
        return { commit: pushedOver, label: labelOf('before this push', pushedOver) };
    }
    return branchBase(head, git);
}
async function namedCommit(ref, git) {
    const here = (await git.commit(ref)) ?? (await git.commit(`origin/${ref}`)) ?? (await fetched(ref, git));
    if (here !== undefined)
        return { commit: here, label: labelOf(ref, here) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys({
        code: 'git-ref-missing',
        message: `The repository has no commit "${ref}" to compare with.`,
        help: 'Check the name after git:. A branch or tag of the remote is fetched when its name is whole, as git:main or git:v1.2.0; older commits need fetch-depth: 0 in actions/checkout.',
    });
}
async function fetched(ref, git) {
    const commit = /^[0-9a-f]{40,64}$/.test(ref) ? ref : await git.remoteCommit(ref);
    return commit !== undefined && (await isHere(commit, git)) ? commit : undefined;
}
/** True when a commit is here, at the latest after fetching it alone. */
async function isHere(commit, git) {
    if ((await git.commit(commit)) !== undefined)
        return true;
    const { ok } = await git.fetch([commit], (await git.isShallow()) ? { depth: 1 } : 'missing');
    return ok && (await git.commit(commit)) !== undefined;
}
async function pullRequestBase(head, pull, git) {
    const branch = pull.baseRef ?? 'the base branch';
    const [first, second] = await git.parents(head);
    if (first !== undefined && second !== undefined && second === pull.headCommit) {
        await need(first, branch, git);
        return { commit: first, label: labelOf(branch, first) };
    }
    const tip = pull.baseCommit;
    if (tip === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys({
            code: 'git-base-unknown',
            message: 'The event does not say which commit the pull request is based on.',
            help: 'Name it after git:, as git:main.',
        });
    }
    await need(tip, branch, git);
    const commit = await meetingPoint(head, tip, git);
    if (commit === undefined)
        throw unavailable(branch, `the histories of HEAD and ${short(tip)} do not meet`);
    if (commit === head)
        throw checkedOutBase(branch, pull);
    return { commit, label: labelOf(branch, commit) };
}
/** As pull_request_target checks out: comparing it with itself would pass whatever is proposed. */
function checkedOutBase(branch, { number }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys({
        code: 'git-head-is-base',
        message: `The checkout is ${branch} itself, not the change of pull request ${number}, so there is nothing to compare.`,
        help: `Run on pull_request, or check out refs/pull/${number}/merge.`,
    });
}
async function need(commit, branch, git) {
    if ((await git.commit(commit)) !== undefined)
        return;
    const outcome = await git.fetch([commit], (await git.isShallow()) ? { depth: 1 } : 'missing');
    if (!outcome.ok)
        throw unavailable(branch, `fetching ${short(commit)} failed: ${outcome.reason}`);
}
async function meetingPoint(head, tip, git) {
    let found = await git.mergeBase(head, tip);
    for (const deepen of deepenings) {
        if (found !== undefined || !(await git.isShallow()))
            break;
        const outcome = await git.fetch([head, tip], { deepen });
        if (!outcome.ok)
            break;
        found = await git.mergeBase(head, tip);
    }
    return found;
}
function unavailable(branch, reason) {
    const problem = {
        code: 'git-base-unavailable',
        message: `The files of ${branch} cannot be read: ${reason}.`,
        help: 'Give actions/checkout fetch-depth: 0, or give this step github-token (with contents: read) so that it can fetch the commit itself.',
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys(problem);
}
async function branchBase(head, git) {
    const names = [await git.defaultBranch(), 'origin/main', 'origin/master', 'main', 'master'];
    for (const name of names) {
        const tip = name === undefined ? undefined : await git.commit(name);
        const commit = tip === undefined ? undefined : await git.mergeBase(head, tip);
        if (name === undefined || commit === undefined)
            continue;
        const parent = commit === head ? await parentOf(head, git) : undefined;
        return { commit, label: labelOf(name, commit), ...(parent === undefined ? {} : { before: parent }) };
    }
    return parentOf(head, git);
}
async function parentOf(commit, git) {
    const [parent] = await git.parents(commit);
    if (parent === undefined || !(await isHere(parent, git)))
        return undefined;
    return { commit: parent, label: labelOf('the commit before', parent) };
}
function labelOf(name, commit) {
    return commit.startsWith(name) ? short(commit) : `${name} (${short(commit)})`;
}
function short(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 98126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findManifest),
/* harmony export */   gp: () => (/* binding */ openManifest)
/* harmony export */ });
/* unused harmony export manifestNames */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26031);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90425);


/** Read where no manifest is named, the first that exists. */
const manifestNames = ['dataops.yml', 'dataops.yaml'];
/** The manifest's path: the one named, or the first of the usual names that exists. */
async function findManifest(named, files) {
    if (named !== undefined && named.trim() !== '')
        return named.trim();
    for (const name of manifestNames)
        if (await files.exists(name))
            return name;
    return undefined;
}
/** The manifest that a run has read last: its host and its operation both need it, and it may be large. */
const lastRead = new WeakMap();
/**
 * The manifest as a document with places; undefined when there is none. It is parsed once for as long as it stays the same.
 * @throws BadInputError when it cannot be read or is no YAML or JSON.
 */
async function openManifest(named, files) {
    const file = await findManifest(named, files);
    if (file === undefined)
        return undefined;
    const text = await files.readText(file);
    const known = lastRead.get(files);
    if (known?.text === text && known.file === files.placePath(file))
        return known;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(text, files.placePath(file));
    if (!parsed.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BadInputError */ .Ys(parsed.problems);
    lastRead.set(files, parsed.document);
    return parsed.document;
}


/***/ }),

/***/ 4096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ openTopicAdmin)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55927);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40472);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22647);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56246);
/* harmony import */ var _missing_topic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53585);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5951);






/** Connects when first asked. The signal ends every wait. */
async function openTopicAdmin(settings, signal) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .M)(settings, signal);
    const requireLayout = async (topic) => {
        const layout = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayout */ .T4)(client, topic);
        if (layout === undefined)
            throw await (0,_missing_topic_js__WEBPACK_IMPORTED_MODULE_2__/* .missingTopic */ ._p)(client, topic);
        return layout;
    };
    return {
        listTopics: () => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal }, () => (0,_missing_topic_js__WEBPACK_IMPORTED_MODULE_2__/* .listTopicNames */ .MZ)(client)),
        describeTopic: (topic) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal, topic, rights: ['Describe'] }, async () => {
            const layout = await requireLayout(topic);
            return { topic, partitions: await describePartitions(client, layout) };
        }),
        topicConfigs: (topic) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal, topic, rights: ['DescribeConfigs'] }, async () => {
            await requireLayout(topic);
            return describeConfigs(client, topic);
        }),
        oldestRecords: (topic) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal, topic, rights: ['Describe'] }, async () => findOldest(client, await requireLayout(topic))),
        proveReadable: (topic) => (0,_failures_js__WEBPACK_IMPORTED_MODULE_3__/* .withExplainedFailures */ .u)({ settings, signal, topic, rights: ['Read', 'Describe'] }, async () => fetchNothing(client, await requireLayout(topic))),
        close: () => client.close(),
    };
}
async function describePartitions(client, layout) {
    const { topics } = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .requestMetadata */ .FX)(client, [layout.topic]);
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
/** The first record stamped with 1970 or later, which is the first one. */
async function findOldest(client, layout) {
    const query = { timestamp: 0n, committedOnly: true };
    const found = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .findOffsets */ .OH)(client, layout, [...layout.partitions.keys()], query);
    return Array.from(found, ([partition, { offset, timestamp }]) => ({
        partition,
        offset,
        timestamp: Number(timestamp),
    }))
        .filter(({ timestamp }) => timestamp >= 0)
        .sort((left, right) => left.partition - right.partition);
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
    const end = (await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .takeSnapshot */ .W9)(client, layout)).get(partition)?.end ?? 0n;
    const response = await (0,_fetch_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchBatches */ .H)(client, broker, layout, [{ partition, position: end }]);
    const errorCode = response.errorCode || (response.partitions[0]?.errorCode ?? 0);
    if (errorCode !== 0)
        throw new client.library.ProtocolError(errorCode);
}


/***/ }),

/***/ 43386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ placeInText)
/* harmony export */ });
/* harmony import */ var _kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);

/**
 * The place of one character of a text value, in whatever form of YAML it is written: plain, quoted with escapes, or a
 * block that is indented and folded. The place of the whole value when its writing cannot be followed.
 */
function placeInText(document, path, text, offset) {
    const whole = document.placeOf(path);
    const lines = (0,_kafka_dataops_core__WEBPACK_IMPORTED_MODULE_0__/* .lineIndex */ .D)(document.text);
    const start = offsetOfPosition(document.text, whole.line, whole.column);
    const end = whole.endLine === undefined
        ? document.text.length
        : offsetOfPosition(document.text, whole.endLine, whole.endColumn ?? 1);
    const found = follow(document.text.slice(start, end), text, offset);
    if (found === undefined)
        return whole;
    const { line, column } = lines.positionAt(start + found);
    return { file: document.file, line, column, endLine: line, endColumn: column + 1 };
}
/** Where the character of the value stands in its writing. White space folds, so only the rest is compared. */
function follow(written, text, offset) {
    let at = isQuote(written[0]) && written[0] !== text[0] ? 1 : 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charAt(index);
        if (/\s/.test(unit)) {
            if (index === offset)
                return at;
            continue;
        }
        while (at < written.length && written.charAt(at) !== unit && isSkipped(written.charAt(at)))
            at++;
        if (written.charAt(at) !== unit)
            return undefined;
        if (index === offset)
            return at;
        at++;
        // A quote is written twice between single quotes.
        if (unit === "'" && written.charAt(at) === "'" && text.charAt(index + 1) !== "'")
            at++;
    }
    return undefined;
}
function isQuote(unit) {
    return unit === '"' || unit === "'";
}
/** White space, and the backslash of an escape. */
function isSkipped(unit) {
    return /[\s\\]/.test(unit);
}
function offsetOfPosition(text, line, column) {
    let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (let at = 1; at < line; at++) {
        const next = /\r\n|\n|\r/g;
        next.lastIndex = start;
        const found = next.exec(text);
        if (found === null)
            return text.length;
        start = next.lastIndex;
    }
    return start + column - 1;
}


/***/ }),

/***/ 78061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ ruleSetShape),
/* harmony export */   Vs: () => (/* binding */ metadataTags),
/* harmony export */   aG: () => (/* binding */ inlineTagsOf),
/* harmony export */   os: () => (/* binding */ inlineRulesOf),
/* harmony export */   zD: () => (/* binding */ domainRulesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9691);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish();
const domainRule = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['CONDITION', 'TRANSFORM']).nullish(),
    mode: text,
    type: text,
    tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).nullish(),
    expr: text,
    onFailure: text,
    disabled: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
});
/** As the registry answers it and takes it; further keys (params, encodingRules, migrationRules) are left alone. */
const ruleSetShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ domainRules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(domainRule).nullish() });
/** The domain rules in their order; none for what is no rule set. */
function domainRulesOf(ruleSet) {
    const parsed = ruleSetShape.safeParse(ruleSet);
    if (!parsed.success)
        return [];
    return (parsed.data.domainRules ?? []).map((rule) => ({
        name: rule.name,
        kind: rule.kind ?? 'TRANSFORM',
        mode: rule.mode ?? 'WRITEREAD',
        type: rule.type ?? '',
        tags: rule.tags ?? [],
        expr: rule.expr ?? '',
        onFailure: rule.onFailure ?? 'ERROR',
        disabled: rule.disabled ?? false,
    }));
}
const inlineRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ name: text, doc: text, expr: text }).transform(({ name, doc, expr }, context) => {
    const given = typeof expr === 'string' ? expr : undefined;
    if (name == null && given === undefined)
        context.addIssue('a rule has a name or an expression');
    return { name: name ?? given ?? '', ...(doc == null ? {} : { doc }), expr: given };
}));
function inlineRulesOf(schemaNode) {
    const parsed = inlineRules.safeParse(schemaNode['confluent:rules']);
    return parsed.success ? parsed.data : [];
}
function inlineTagsOf(schemaNode) {
    const tags = schemaNode['confluent:tags'];
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
}
const metadataShape = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ tags: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())).nullish() });
/** Tags that the schema's metadata gives to fields by their full names: `*` stands for a part, `**` for any. */
function metadataTags(metadata) {
    const parsed = metadataShape.safeParse(metadata);
    const entries = Object.entries((parsed.success && parsed.data.tags) || {}).map(([pattern, tags]) => [wildcard(pattern), tags]);
    return (fullName) => entries.flatMap(([pattern, tags]) => (pattern.test(fullName) ? tags : []));
}
function wildcard(pattern) {
    const parts = pattern.split(/(\*\*|\*|\?)/).map((part) => {
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^.]*';
        return part === '?' ? '[^.]' : RegExp.escape(part);
    });
    return new RegExp(`^${parts.join('')}$`, 's');
}


/***/ }),

/***/ 1325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runQualityCheck: () => (/* binding */ runQualityCheck)
});

// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/finding.ts
var finding = __webpack_require__(99001);
// EXTERNAL MODULE: ./packages/core/manifest-file.ts
var manifest_file = __webpack_require__(98126);
// EXTERNAL MODULE: ./packages/kafka/connection-inputs.ts + 3 modules
var connection_inputs = __webpack_require__(74396);
// EXTERNAL MODULE: ./packages/core/severity.ts
var core_severity = __webpack_require__(28933);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
;// CONCATENATED MODULE: ./packages/quality/baseline/compare.ts

/**
 * Tells what is new and what the baseline had too, and lists what is gone. A finding is known by its fingerprint, or by
 * its check where the contract's file has moved; one that has become more severe is new. What this run could not judge (a skipped check, a run that was stopped)
 * is not called fixed.
 */
function compareWith(body, compared) {
    const then = new Map(compared.checks.map((check) => [check.id, check]));
    const wrongThen = compared.findings.filter(isFailure);
    const byFingerprint = new Map(wrongThen.map((finding) => [finding.fingerprint, finding]));
    const byCheck = new Map(wrongThen.map((finding) => [finding.check, finding]));
    const isKnown = ({ fingerprint, check, severity }) => {
        const ofCheck = check !== undefined && isOnePerCheck(body, check) ? byCheck.get(check) : undefined;
        const known = byFingerprint.get(fingerprint) ?? ofCheck;
        return known !== undefined && (0,core_severity/* severityRank */.qs)(known.severity) <= (0,core_severity/* severityRank */.qs)(severity);
    };
    const findings = body.findings.map((finding) => (isFailure(finding) ? { ...finding, baseline: isKnown(finding) ? 'known' : 'new' } : finding));
    const states = findings.flatMap(({ baseline }) => baseline ?? []);
    return {
        ...body,
        findings,
        checks: body.checks.map((check) => ({ ...check, baseline: resultThen(then.get(check.id)) })),
        baseline: {
            source: compared.source,
            sameRecords: compared.sameRecords,
            new: states.filter((state) => state === 'new').length,
            known: states.filter((state) => state === 'known').length,
            fixed: wrongThen.filter((finding) => isFixed(finding, body)).map((finding) => fixedFinding(finding, body)),
        },
    };
}
function isFailure({ severity }) {
    return severity !== 'info';
}
/** Undecodable records are told cause by cause, each with a fingerprint of its own. */
function isOnePerCheck({ findings }, check) {
    return findings.filter((finding) => finding.check === check).length === 1;
}
function resultThen(check) {
    return check === undefined
        ? { status: 'absent', evaluated: 0, failed: 0 }
        : { status: check.status, evaluated: check.evaluated, failed: check.failed };
}
function isFixed(then, body) {
    const isThere = body.findings.some((now) => now.fingerprint === then.fingerprint || (then.check !== undefined && now.check === then.check));
    if (isThere || body.partial)
        return false;
    const check = body.checks.find(({ id }) => id === then.check);
    return check === undefined || check.status === 'passed';
}
function fixedFinding(then, { checks }) {
    const check = then.check === undefined ? undefined : checks.find(({ id }) => id === then.check);
    return {
        rule: then.rule,
        message: fixedMessage(then, check),
        fingerprint: then.fingerprint,
        ...(then.check === undefined ? {} : { check: then.check }),
    };
}
function fixedMessage(then, check) {
    if (then.check === undefined)
        return `No longer: ${then.message}`;
    if (check === undefined)
        return `No longer demanded: ${then.message}`;
    const before = then.count === undefined ? 'it failed' : `${(0,quantity/* counted */.hS)(then.count, 'record')} failed`;
    const evaluated = check.evaluated === 0 ? '' : ` for all ${(0,quantity/* formatCount */.B4)(check.evaluated)}`;
    return `${check.name}: passes${evaluated} now; ${before} before.`;
}

// EXTERNAL MODULE: ./packages/quality/check-results.ts
var check_results = __webpack_require__(5015);
// EXTERNAL MODULE: ./packages/quality/findings.ts + 1 modules
var quality_findings = __webpack_require__(31803);
;// CONCATENATED MODULE: ./packages/quality/object-check.ts
/**
 * Only an object has fields: of any other value the checks of fields have nothing to say, and a topic full of them would
 * pass. So where there are such checks, values must be objects; a contract may say so itself, with a tolerance.
 */
function objectChecks({ topic, checks, place, }) {
    const ofValue = checks.filter(({ side }) => side === 'value');
    const isAboutFields = ofValue.some(({ path }) => typeof path[0] === 'string');
    const isSaid = ofValue.some(({ kind, path }) => kind === 'type' && path.length === 0);
    if (!isAboutFields || isSaid)
        return [];
    return [
        {
            kind: 'type',
            logicalType: 'object',
            id: `${topic}.type`,
            name: 'values are objects',
            dimension: 'conformity',
            severity: 'error',
            place,
            side: 'value',
            path: [],
            // Nothing is known of what a value holds that has no fields.
            sensitive: true,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/quality/baseline/earlier-contract.ts



/**
 * The rules that an earlier contract has and this one has not, or has otherwise: to be run over the same records beside
 * it. They count for no rate and appear in no report.
 */
function checksBeside(earlier, now) {
    const rulesNow = new Map(now.map((check) => [check.id, ruleOf(check)]));
    return checksOf(earlier)
        .filter((check) => rulesNow.get(check.id) !== ruleOf(check))
        .map((check) => ({ ...check, severity: 'info', ofBaseline: true }));
}
/** What the contract says, and what follows from it. */
function checksOf({ topicContract }) {
    return topicContract === undefined ? [] : [...objectChecks(topicContract), ...topicContract.checks];
}
/** All that decides on records. */
function ruleOf({ place, name, ...rule }) {
    return JSON.stringify(rule);
}
/**
 * What the run would have found by the earlier contract: rules that differ were run beside, rules that are the same came to
 * the same, and what is no rule of the contract (undecodable records, no records, own checks) is as it is.
 */
function runByEarlier(earlier, { contract, topicContract }, inspected, body) {
    const beside = resultsBeside(earlier, inspected);
    const results = new Map(beside.map((result) => [result.check.id, result]));
    const checks = [];
    const findings = earlier.warnings.map(quality_findings/* contractFinding */.kT);
    const isOfContract = ({ place }) => place?.file === contract.file;
    for (const { id } of checksOf(earlier)) {
        const result = results.get(id);
        const same = body.checks.find((check) => check.id === id);
        if (result !== undefined) {
            checks.push(result.check);
            findings.push(...(0,quality_findings/* findingsOf */.WX)(result, false));
        }
        else if (same !== undefined)
            checks.push(same);
    }
    const kept = new Set(checks.map(({ id }) => id));
    for (const check of body.checks)
        if (!kept.has(check.id) && isOutsideContract(check, isOfContract))
            checks.push(check);
    const asBefore = new Set(checks.filter(({ id }) => !results.has(id)).map(({ id }) => id));
    const isFormatAsBefore = earlier.topicContract?.format === topicContract.format;
    findings.push(...body.findings.filter((finding) => finding.rule === 'format-mismatch' ? isFormatAsBefore : isAsBefore(finding, asBefore, contract.file)));
    return withSuccessRate({ source: earlier.source, sameRecords: true, checks, findings }, body);
}
function isOutsideContract(check, isOfContract) {
    return check.kind === 'decoding' || !isOfContract(check);
}
function isAsBefore({ check, rule, place }, checks, contractFile) {
    if (check !== undefined)
        return checks.has(check);
    return rule !== 'success-rate' && place?.file !== contractFile;
}
/** Only a rule that newly fails can have brought the success rate down. */
function withSuccessRate(run, body) {
    const rate = body.findings.filter(({ rule }) => rule === 'success-rate');
    const failedThen = new Set(run.checks.filter(({ status }) => status === 'failed').map(({ id }) => id));
    const hasWorsened = body.checks.some(({ id, status, severity }) => status === 'failed' && severity === 'error' && !failedThen.has(id));
    return hasWorsened ? run : { ...run, findings: [...run.findings, ...rate] };
}
function resultsBeside(earlier, inspected) {
    const { inspection, moment, subject } = inspected;
    const original = new Map(checksOf(earlier).map((check) => [check.id, check]));
    return inspection.checks.flatMap((running) => {
        const definition = original.get(running.definition.id);
        if (running.definition.ofBaseline !== true || definition === undefined)
            return [];
        return [(0,check_results/* checkResult */.iJ)({ ...running, definition }, moment, subject, (0,check_results/* samplingOf */.vn)(inspected, undefined))];
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/report.ts + 1 modules
var core_report = __webpack_require__(52567);
// EXTERNAL MODULE: ./packages/core/git-base.ts
var git_base = __webpack_require__(44968);
// EXTERNAL MODULE: ./packages/quality/cel/engine.ts
var engine = __webpack_require__(80449);
// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
// EXTERNAL MODULE: ./packages/quality/check-definition.ts
var check_definition = __webpack_require__(86072);
// EXTERNAL MODULE: ./packages/quality/contract/reader.ts
var contract_reader = __webpack_require__(41560);
;// CONCATENATED MODULE: ./packages/quality/contract/shapes.ts


const shapes_text = schemas/* string */.YjP();
const flag = schemas/* boolean */.zMY();
const amount = schemas/* number */.aig();
const whole = schemas/* int */.Whr();
const mapping = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const list = schemas/* array */.YOg(schemas/* unknown */.L5J());
const anything = schemas/* union */.KCZ([shapes_text, amount, flag, schemas/* null */.chJ(), list, mapping]);
const scalar = schemas/* union */.KCZ([shapes_text, amount, flag, schemas/* null */.chJ()]);
const oldStableId = schemas/* string */.YjP().regex(/^[A-Za-z0-9_-]+$/, 'expected letters, digits, "_" and "-" only');
const newStableId = schemas/* string */.YjP().regex(/^[^\s.#/\\@!%&^]+$/, 'expected no space and none of . # / \\ @ ! % & ^');
const tags = schemas/* array */.YOg(shapes_text);
const contractKeys = {
    version: shapes_text,
    apiVersion: shapes_text,
    kind: schemas/* literal */.euz('DataContract'),
    id: shapes_text,
    status: shapes_text,
    name: shapes_text.optional(),
    tenant: shapes_text.optional(),
    tags: tags.optional(),
    servers: list.optional(),
    dataProduct: shapes_text.optional(),
    description: mapping.optional(),
    domain: shapes_text.optional(),
    schema: list.optional(),
    support: list.optional(),
    price: mapping.optional(),
    team: schemas/* union */.KCZ([mapping, list]).optional(),
    roles: list.optional(),
    slaDefaultElement: shapes_text.optional(),
    slaProperties: list.optional(),
    authoritativeDefinitions: list.optional(),
    customProperties: list.optional(),
    contractCreatedTs: shapes_text.optional(),
};
const elementKeys = {
    id: oldStableId.optional(),
    physicalType: shapes_text.optional(),
    description: shapes_text.optional(),
    businessName: shapes_text.optional(),
    authoritativeDefinitions: list.optional(),
    tags: tags.optional(),
    customProperties: list.optional(),
};
const schemaObjectKeys = {
    ...elementKeys,
    name: shapes_text,
    logicalType: schemas/* enum */.k5n(['object', 'blob']).optional(),
    physicalName: shapes_text.optional(),
    dataGranularityDescription: shapes_text.optional(),
    properties: list.optional(),
    relationships: list.optional(),
    quality: list.optional(),
};
const logicalTypes = [
    'string',
    'date',
    'timestamp',
    'time',
    'number',
    'integer',
    'object',
    'array',
    'boolean',
];
const newLogicalTypes = [...logicalTypes, 'map', 'vector'];
const propertyKeys = {
    ...elementKeys,
    name: shapes_text.optional(),
    primaryKey: flag.optional(),
    primaryKeyPosition: whole.optional(),
    logicalType: schemas/* enum */.k5n(newLogicalTypes).optional(),
    logicalTypeOptions: mapping.optional(),
    physicalName: shapes_text.optional(),
    required: flag.optional(),
    unique: flag.optional(),
    partitioned: flag.optional(),
    partitionKeyPosition: whole.optional(),
    classification: shapes_text.optional(),
    encryptedName: shapes_text.optional(),
    transformSourceObjects: schemas/* array */.YOg(shapes_text).optional(),
    transformLogic: shapes_text.optional(),
    transformDescription: shapes_text.optional(),
    examples: list.optional(),
    criticalDataElement: flag.optional(),
    relationships: list.optional(),
    quality: list.optional(),
    properties: list.optional(),
    items: mapping.optional(),
    // Of ODCS 3.2; `enum` is taken from older contracts too, with a warning.
    enum: list.optional(),
};
/** The eight comparisons of a quality rule; `mustBe` and `mustNotBe` may compare with any value. */
const operatorKeys = {
    mustBe: anything.optional(),
    mustNotBe: anything.optional(),
    mustBeGreaterThan: amount.optional(),
    mustBeGreaterOrEqualTo: amount.optional(),
    mustBeLessThan: amount.optional(),
    mustBeLessOrEqualTo: amount.optional(),
    mustBeBetween: schemas/* array */.YOg(amount).optional(),
    mustNotBeBetween: schemas/* array */.YOg(amount).optional(),
};
const ruleKeys = {
    id: oldStableId.optional(),
    name: shapes_text.optional(),
    description: shapes_text.optional(),
    type: schemas/* enum */.k5n(['library', 'text', 'sql', 'custom']).optional(),
    dimension: schemas/* enum */.k5n(core_severity/* dimensions */.KQ).optional(),
    severity: shapes_text.optional(),
    unit: shapes_text.optional(),
    method: shapes_text.optional(),
    businessImpact: shapes_text.optional(),
    scheduler: shapes_text.optional(),
    schedule: shapes_text.optional(),
    tags: tags.optional(),
    customProperties: list.optional(),
    authoritativeDefinitions: list.optional(),
};
const libraryRuleKeys = {
    metric: shapes_text.optional(),
    rule: shapes_text.optional(),
    arguments: mapping.optional(),
    ...operatorKeys,
};
const sqlRuleKeys = { query: shapes_text, ...operatorKeys };
const customRuleKeys = { engine: shapes_text, implementation: schemas/* union */.KCZ([shapes_text, mapping]) };
const serviceLevelKeys = {
    id: oldStableId.optional(),
    property: shapes_text,
    value: scalar,
    valueExt: scalar.optional(),
    unit: shapes_text.optional(),
    element: shapes_text.optional(),
    driver: shapes_text.optional(),
    description: shapes_text.optional(),
    scheduler: shapes_text.optional(),
    schedule: shapes_text.optional(),
};
const serverKeys = {
    id: oldStableId.optional(),
    server: shapes_text,
    type: shapes_text,
    description: shapes_text.optional(),
    environment: shapes_text.optional(),
    roles: list.optional(),
    customProperties: list.optional(),
};
const newElementKeys = { id: newStableId.optional(), deprecated: flag.optional(), synonyms: list.optional() };
const semanticTypes = ['column', 'measure', 'dimension'];
const newPropertyKeys = { ...newElementKeys, semanticType: schemas/* enum */.k5n(semanticTypes).optional(), map: mapping.optional() };
const contextWords = {
    instructions: shapes_text.optional(),
    verifiedStatements: list.optional(),
    constraints: list.optional(),
};
const context = schemas/* union */.KCZ([shapes_text, schemas/* strictObject */.rej(contextWords)]).optional();
const built = new Map();
/** The shapes of one generation of ODCS; built when first asked for. */
function shapesOf(level) {
    const known = built.get(level);
    if (known !== undefined)
        return known;
    const shapes = buildShapes(level);
    built.set(level, shapes);
    return shapes;
}
/**
 * What all generations of a mapping have in common is what the readers rely on: a generation may lack keys or bring some.
 */
function generation(_keys, shape) {
    return shape;
}
function buildShapes(level) {
    const isNew = level === '3.2';
    const isOld = level === '3.0';
    const element = isNew ? newElementKeys : {};
    const id = isNew ? { id: newStableId.optional() } : {};
    const without = isOld ? { id: true, relationships: true } : {};
    const item = schemas/* strictObject */.rej({
        ...propertyKeys,
        ...(isNew ? newPropertyKeys : { logicalType: schemas/* enum */.k5n(typesBefore32(level)).optional() }),
    })
        .omit(without);
    const schemaObject = schemas/* strictObject */.rej({
        ...schemaObjectKeys,
        ...element,
        ...(isNew ? { context } : {}),
        ...(isOld ? { logicalType: schemas/* literal */.euz('object').optional() } : {}),
    });
    const contract = schemas/* strictObject */.rej({
        ...contractKeys,
        ...(isNew ? { status: shapes_text.optional(), context } : {}),
        ...(isOld ? { team: list.optional() } : {}),
    });
    const serviceLevel = schemas/* strictObject */.rej({
        ...serviceLevelKeys,
        ...id,
        ...(isNew ? { authoritativeDefinitions: list.optional(), customProperties: list.optional() } : {}),
    });
    return {
        contract: generation(contractKeys, contract),
        schemaObject: generation(schemaObjectKeys, schemaObject.omit(without)),
        property: generation(propertyKeys, item.extend({ name: shapes_text })),
        item: generation(propertyKeys, item),
        qualityRule: generation(ruleKeys, schemas/* strictObject */.rej({ ...ruleKeys, ...id })),
        serviceLevel: generation(serviceLevelKeys, serviceLevel),
        server: generation(serverKeys, schemas/* strictObject */.rej({ ...serverKeys, ...id })),
    };
}
function typesBefore32(level) {
    return level === '3.0' ? logicalTypes.filter((type) => type !== 'timestamp' && type !== 'time') : logicalTypes;
}
const laterKeys = new Map();
/** What a contract uses that its version does not have yet. */
function keysOfLaterVersions(level) {
    const known = laterKeys.get(level) ?? describeLaterKeys(level);
    laterKeys.set(level, known);
    return known;
}
function describeLaterKeys(level) {
    const came = (key, version) => [
        key,
        `"${key}" came with ODCS ${version}; this contract says apiVersion v${level}.`,
    ];
    const keys = [];
    if (level === '3.0')
        keys.push(...['id', 'relationships'].map((key) => came(key, '3.1')));
    if (level !== '3.2') {
        keys.push(...['map', 'synonyms', 'semanticType', 'deprecated', 'context', 'vendor'].map((key) => came(key, '3.2')));
    }
    return Object.fromEntries(keys);
}
const builtDetails = new Map();
/** The shapes of what a contract says besides data: people, prices, definitions. */
function detailShapesOf(level) {
    const known = builtDetails.get(level);
    if (known !== undefined)
        return known;
    const shapes = buildDetailShapes(level);
    builtDetails.set(level, shapes);
    return shapes;
}
function buildDetailShapes(level) {
    const id = (level === '3.2' ? newStableId : oldStableId).optional();
    const details = { authoritativeDefinitions: list.optional(), customProperties: list.optional() };
    const isOld = level === '3.0';
    return {
        authoritativeDefinition: schemas/* strictObject */.rej({ id, url: shapes_text, type: shapes_text, description: shapes_text.optional() }),
        customProperty: schemas/* strictObject */.rej({
            id,
            property: isOld ? shapes_text.optional() : shapes_text,
            value: isOld ? anything.optional() : anything,
            description: shapes_text.optional(),
            ...(level === '3.2' ? { vendor: shapes_text.optional() } : {}),
        }),
        role: schemas/* strictObject */.rej({
            id,
            role: shapes_text,
            description: shapes_text.optional(),
            access: shapes_text.optional(),
            firstLevelApprovers: shapes_text.optional(),
            secondLevelApprovers: shapes_text.optional(),
            customProperties: list.optional(),
        }),
        teamMember: schemas/* strictObject */.rej({
            id,
            username: isOld ? shapes_text.optional() : shapes_text,
            name: shapes_text.optional(),
            description: shapes_text.optional(),
            role: shapes_text.optional(),
            dateIn: shapes_text.optional(),
            dateOut: shapes_text.optional(),
            replacedByUsername: shapes_text.optional(),
            tags: tags.optional(),
            ...details,
        }),
        team: schemas/* strictObject */.rej({
            id,
            name: shapes_text.optional(),
            description: shapes_text.optional(),
            members: list.optional(),
            tags: tags.optional(),
            ...details,
        }),
        support: schemas/* strictObject */.rej({
            id,
            channel: shapes_text,
            url: isOld ? shapes_text : shapes_text.optional(),
            description: shapes_text.optional(),
            tool: shapes_text.optional(),
            scope: shapes_text.optional(),
            invitationUrl: shapes_text.optional(),
            customProperties: list.optional(),
        }),
        price: schemas/* strictObject */.rej({
            id,
            priceAmount: amount.optional(),
            priceCurrency: shapes_text.optional(),
            priceUnit: shapes_text.optional(),
        }),
        description: schemas/* looseObject */._H3({
            usage: shapes_text.optional(),
            purpose: shapes_text.optional(),
            limitations: shapes_text.optional(),
            ...details,
        }),
        enumValue: schemas/* strictObject */.rej({
            value: scalar,
            label: shapes_text.optional(),
            id,
            description: shapes_text.optional(),
            tags: tags.optional(),
            ...details,
        }),
        synonym: schemas/* strictObject */.rej({
            id,
            synonym: shapes_text,
            description: shapes_text.optional(),
            locale: shapes_text.optional(),
            source: shapes_text.optional(),
            status: shapes_text.optional(),
            customProperties: list.optional(),
        }),
    };
}

;// CONCATENATED MODULE: ./packages/quality/contract/details.ts


/** Keys that mean the same wherever they stand, and the shape of their items. */
const detailKeys = {
    authoritativeDefinitions: 'authoritativeDefinition',
    customProperties: 'customProperty',
    roles: 'role',
    support: 'support',
    members: 'teamMember',
    synonyms: 'synonym',
};
/** Checks what a mapping says besides data (definitions, custom properties, people), at every depth. */
function checkDetails(reader, value, path, subject) {
    for (const [key, shapeName] of Object.entries(detailKeys)) {
        if (!Object.hasOwn(value, key))
            continue;
        for (const [index, item] of (0,contract_reader/* itemsOf */.S3)(value[key], [...path, key]).entries()) {
            checkDetail(reader, item.value, item.path, shapeName, `${subject}, ${key}[${index}]`);
        }
    }
}
/** Checks the contract's own keys that hold such mappings in forms of their own. */
function checkContractDetails(reader, contract) {
    checkDetails(reader, contract, [], 'Contract');
    if ((0,contract_reader/* isMapping */.pi)(contract.description)) {
        checkDetail(reader, contract.description, ['description'], 'description', 'Contract, description');
    }
    if ((0,contract_reader/* isMapping */.pi)(contract.price))
        checkDetail(reader, contract.price, ['price'], 'price', 'Contract, price');
    if (Array.isArray(contract.team)) {
        for (const [index, item] of (0,contract_reader/* itemsOf */.S3)(contract.team, ['team']).entries()) {
            checkDetail(reader, item.value, item.path, 'teamMember', `Contract, team[${index}]`);
        }
    }
    else if ((0,contract_reader/* isMapping */.pi)(contract.team)) {
        checkDetail(reader, contract.team, ['team'], 'team', 'Contract, team');
    }
}
function checkDetail(reader, value, path, shapeName, subject) {
    const shape = detailShapesOf(reader.level)[shapeName];
    const unknownKeys = reader.level === '3.0' ? 'warning' : 'error';
    const read = (0,contract_reader/* readNode */.XH)(reader, value, path, shape, { subject, unknownKeys });
    // Only what the shape knows is followed: a YAML alias can make a mapping that holds itself.
    if (read !== undefined)
        checkDetails(reader, read, path, subject);
}
/** The value of a custom property, as `topic` or `schemaRegistryUrl`, with its path. */
function customProperty(value, path, name) {
    const found = (0,contract_reader/* itemsOf */.S3)(value.customProperties, [...path, 'customProperties']).find((item) => (0,contract_reader/* isMapping */.pi)(item.value) && item.value.property === name);
    return found === undefined || !(0,contract_reader/* isMapping */.pi)(found.value)
        ? undefined
        : { value: found.value.value, path: [...found.path, 'value'] };
}

;// CONCATENATED MODULE: ./packages/quality/contract/odcs-version.ts


const levelOfVersion = {
    'v3.0.0': '3.0',
    'v3.0.1': '3.0',
    'v3.0.2': '3.0',
    'v3.1.0': '3.1',
    'v3.2.0': '3.2',
};
const supportedVersions = Object.keys(levelOfVersion);
function isAtLeast(level, wanted) {
    return level >= wanted;
}
/** Which rules a contract asks for by its `apiVersion`, or why it cannot be read. */
function odcsLevelOf(document) {
    const { value, file } = document;
    const supported = `Supported are ${supportedVersions.join(', ')}.`;
    if (!(0,contract_reader/* isMapping */.pi)(value)) {
        return {
            code: 'not-a-contract',
            message: `${file} holds ${Array.isArray(value) ? 'a list' : 'a single value'}, not a data contract.`,
            place: document.placeOf([]),
            help: 'A contract is a mapping that starts with apiVersion: v3.1.0 and kind: DataContract (Open Data Contract Standard).',
        };
    }
    if (!Object.hasOwn(value, 'apiVersion'))
        return withoutVersion(document, value, supported);
    const given = value.apiVersion;
    const version = typeof given === 'string' || typeof given === 'number' ? String(given) : '';
    const level = Object.hasOwn(levelOfVersion, version) ? levelOfVersion[version] : undefined;
    if (level !== undefined && typeof given === 'string')
        return level;
    const place = document.placeOf(['apiVersion']);
    if (/^v?2\./.test(version)) {
        return {
            code: 'unsupported-contract-version',
            message: `apiVersion ${version} is an ODCS 2 contract, whose format is another one. ${supported}`,
            place,
            help: 'Rewrite it as ODCS 3: dataset becomes schema, columns become properties.',
        };
    }
    const spelling = supportedVersions.find((known) => known.slice(1) === version || known === version.toLowerCase());
    return {
        code: 'unsupported-contract-version',
        message: `apiVersion is ${(0,contract_reader/* shown */.SP)(given)}. ${supported}${spelling === undefined ? (0,suggest/* didYouMean */.a)(version, supportedVersions) : ` Write ${spelling}.`}`,
        place,
    };
}
function withoutVersion(document, value, supported) {
    if (Object.hasOwn(value, 'dataContractSpecification')) {
        return {
            code: 'unsupported-contract-version',
            message: 'This is a contract of the Data Contract Specification, not of the Open Data Contract Standard (ODCS).',
            place: document.placeOf(['dataContractSpecification'], 'key'),
            help: `Convert it: datacontract export odcs does that. ${supported}`,
        };
    }
    return {
        code: 'not-a-contract',
        message: `apiVersion is missing, so ${document.file} is no ODCS data contract.`,
        place: document.placeOf([]),
        help: `${supported}${didYouMeanVersionKey(value)}`,
    };
}
function didYouMeanVersionKey(value) {
    const near = Object.keys(value).find((key) => (0,suggest/* didYouMean */.a)(key, ['apiVersion']) !== '');
    return near === undefined ? '' : ` Did you mean apiVersion where ${JSON.stringify(near)} stands?`;
}

;// CONCATENATED MODULE: ./packages/quality/contract/enum-values.ts




/**
 * The values a property may have: ODCS 3.2's `enum` of `{ value, label }`, and what contracts write without it, a list of
 * plain values or `logicalTypeOptions.enum` (with a warning). A null among them says nothing: validity skips nulls.
 */
function readEnum(reader, value, path, logicalType, subject) {
    const options = (0,contract_reader/* isMapping */.pi)(value.logicalTypeOptions) ? value.logicalTypeOptions : {};
    const isOption = !Array.isArray(value.enum) && Array.isArray(options.enum);
    const documentPath = isOption ? [...path, 'logicalTypeOptions', 'enum'] : [...path, 'enum'];
    const list = isOption ? options.enum : value.enum;
    if (!Array.isArray(list))
        return undefined;
    const isStandard = !isOption && isAtLeast(reader.level, '3.2');
    const items = (0,contract_reader/* itemsOf */.S3)(list, documentPath);
    const isPlain = items.some((item) => !(0,contract_reader/* isMapping */.pi)(item.value));
    if (!isStandard || isPlain) {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'lenient-spelling',
            message: isStandard
                ? `${subject}: enum lists plain values; ODCS 3.2 wants each as { value: ... }. They are checked all the same.`
                : `${subject}: ${isOption ? 'logicalTypeOptions have no enum in ODCS' : 'enum comes with ODCS 3.2'}; it is checked all the same.`,
            path: documentPath,
            target: 'key',
        });
    }
    const scalars = items.flatMap((item) => readItem(reader, item.value, item.path, subject));
    return readValues(reader, scalars, documentPath, logicalType, `${subject}: enum`);
}
function readItem(reader, value, path, subject) {
    if (!(0,contract_reader/* isMapping */.pi)(value))
        return [{ value, path }];
    const read = (0,contract_reader/* readNode */.XH)(reader, value, path, detailShapesOf(reader.level).enumValue, { subject: `${subject}, enum` });
    checkDetails(reader, value, path, `${subject}, enum`);
    return read !== undefined && 'value' in read ? [{ value: read.value, path: [...path, 'value'] }] : [];
}
/** A list of values that a field of the type can have, none twice; what is wrong is noted and left out. */
function readValues(reader, items, documentPath, logicalType, subject) {
    if (items.length === 0) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-list',
            message: `${subject} lists no value, so that no record could be valid.`,
            path: documentPath,
        });
        return undefined;
    }
    const values = [];
    for (const item of items) {
        const scalar = scalarOf(item.value);
        const mismatch = scalar === undefined ? 'must be a string, a number or a boolean' : typeMismatch(scalar, logicalType);
        if (item.value === null)
            continue;
        if (scalar === undefined || mismatch !== undefined) {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'invalid-list',
                message: `${subject}: ${(0,contract_reader/* shown */.SP)(item.value)} ${mismatch}.`,
                path: item.path,
            });
        }
        else if (values.includes(scalar)) {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'invalid-list',
                message: `${subject} lists ${(0,contract_reader/* shown */.SP)(scalar)} twice.`,
                path: item.path,
            });
        }
        else
            values.push(scalar);
    }
    return values.length === 0 ? undefined : { values, documentPath };
}
function scalarOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
function typeMismatch(value, logicalType) {
    switch (logicalType) {
        case 'string':
            return typeof value === 'string'
                ? undefined
                : `is a ${typeof value}, and the property is a string; put it in quotes`;
        case 'integer':
            return Number.isInteger(value) ? undefined : 'is no whole number, and the property is an integer';
        case 'number':
            return typeof value === 'number' ? undefined : 'is no number, and the property is one';
        case 'boolean':
            return typeof value === 'boolean' ? undefined : 'is no boolean, and the property is one';
        default:
            return undefined;
    }
}

// EXTERNAL MODULE: ./packages/quality/checks/integer-formats.ts
var integer_formats = __webpack_require__(49339);
// EXTERNAL MODULE: ./packages/quality/checks/string-formats.ts
var string_formats = __webpack_require__(10298);
// EXTERNAL MODULE: ./packages/quality/time-format.ts
var time_format = __webpack_require__(4707);
// EXTERNAL MODULE: ./packages/quality/time-reading.ts
var time_reading = __webpack_require__(3786);
// EXTERNAL MODULE: ./packages/quality/contract/patterns.ts
var patterns = __webpack_require__(18948);
;// CONCATENATED MODULE: ./packages/quality/contract/logical-type-options.ts







const uncheckedStringFormats = ['password', 'binary'];
const integerFormats = ['i8', 'i16', 'i32', 'i64', 'i128', 'u8', 'u16', 'u32', 'u64', 'u128'];
const numberFormats = ['f32', 'f64'];
const count = schemas/* int */.Whr().nonnegative();
const logical_type_options_text = schemas/* string */.YjP();
const logical_type_options_list = schemas/* array */.YOg(schemas/* unknown */.L5J()).optional();
/**
 * The closed set of options of a type. The exclusive bounds were flags in ODCS 3.0 and are values since; the standard's own
 * examples of 3.0 write values too.
 */
function optionsShape(logicalType, level) {
    const bounds = (value) => {
        const exclusive = level === '3.0' ? schemas/* union */.KCZ([schemas/* boolean */.zMY(), value]) : value;
        return {
            minimum: value.optional(),
            maximum: value.optional(),
            exclusiveMinimum: exclusive.optional(),
            exclusiveMaximum: exclusive.optional(),
        };
    };
    const numeric = { multipleOf: schemas/* number */.aig().positive().optional(), ...bounds(schemas/* number */.aig()), enum: logical_type_options_list };
    const dated = { format: logical_type_options_text.optional(), ...bounds(logical_type_options_text), enum: logical_type_options_list };
    switch (logicalType) {
        case 'string':
            return schemas/* strictObject */.rej({
                minLength: count.optional(),
                maxLength: count.optional(),
                pattern: logical_type_options_text.optional(),
                format: logical_type_options_text.optional(),
                enum: logical_type_options_list,
            });
        case 'date':
            return schemas/* strictObject */.rej(dated);
        case 'timestamp':
        case 'time':
            return schemas/* strictObject */.rej({ ...dated, timezone: schemas/* boolean */.zMY().optional(), defaultTimezone: logical_type_options_text.optional() });
        case 'integer':
            return schemas/* strictObject */.rej({ ...numeric, format: schemas/* enum */.k5n(integerFormats).optional() });
        case 'number':
            return schemas/* strictObject */.rej({ ...numeric, format: schemas/* enum */.k5n(numberFormats).optional() });
        case 'object':
            return schemas/* strictObject */.rej({
                minProperties: count.optional(),
                maxProperties: count.optional(),
                required: schemas/* array */.YOg(logical_type_options_text).min(1).optional(),
            });
        case 'array':
            return schemas/* strictObject */.rej({
                minItems: count.optional(),
                maxItems: count.optional(),
                uniqueItems: schemas/* boolean */.zMY().optional(),
            });
        case 'vector':
            return schemas/* strictObject */.rej({
                dimensions: schemas/* int */.Whr().positive(),
                elementType: schemas/* enum */.k5n(['bfloat16', 'binary', 'float16', 'float32', 'float64', 'int8', 'uint8']).optional(),
                distanceMetric: schemas/* enum */.k5n(['cosine', 'dotProduct', 'euclidean', 'hamming', 'manhattan']).optional(),
                normalized: schemas/* boolean */.zMY().optional(),
                embeddingModel: logical_type_options_text.optional(),
                embeddingModelVersion: logical_type_options_text.optional(),
            });
        default:
            return undefined;
    }
}
const shapes = new Map();
function shapeOf(logicalType, level) {
    const key = `${level} ${logicalType}`;
    if (!shapes.has(key))
        shapes.set(key, optionsShape(logicalType, level));
    return shapes.get(key);
}
/** The options of a property, and how its dates are read; every error in them is noted. */
function readOptions(reader, value, propertyPath, logicalType, owner) {
    const path = [...propertyPath, 'logicalTypeOptions'];
    const subject = `${owner}, logicalTypeOptions`;
    const given = value.logicalTypeOptions;
    if (logicalType === undefined) {
        if ((0,contract_reader/* isMapping */.pi)(given) && !Object.hasOwn(value, 'logicalType')) {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'options-without-type',
                message: `${subject}: options need a logicalType, which says what they mean.`,
                path,
                target: 'key',
                help: 'Write logicalType: string (or another type) beside them.',
            });
        }
        return { options: {} };
    }
    if (given === undefined) {
        if (logicalType === 'vector') {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'missing-key',
                message: `${owner}: logicalTypeOptions.dimensions is missing; a vector needs it.`,
                path: propertyPath,
                target: 'key',
            });
        }
        return isTimeType(logicalType)
            ? { options: {}, time: { logicalType, ...timeOfDay(reader, value, logicalType) } }
            : { options: {} };
    }
    const shape = shapeOf(logicalType, reader.level);
    if (shape === undefined) {
        if ((0,contract_reader/* isMapping */.pi)(given) && Object.keys(given).length > 0) {
            (0,contract_reader/* addWarning */.Af)(reader, {
                code: 'options-not-checked',
                message: `${subject}: a ${logicalType} has no options in ODCS; they are not checked.`,
                path,
                target: 'key',
            });
        }
        return { options: {} };
    }
    const misplacedKeys = misplacedOptions(logicalType, reader.level);
    const read = (0,contract_reader/* readNode */.XH)(reader, given, path, shape, { subject, misplacedKeys });
    if (read === undefined)
        return isTimeType(logicalType) ? { options: {}, time: { logicalType } } : { options: {} };
    return readOptionsOf(reader, read, path, logicalType, subject, timeOfDay(reader, value, logicalType));
}
/**
 * Whether a date may have a time of day: in ODCS 3.0, which has no type for a timestamp, and where the physical type is one,
 * as converters of tables and schemas still write it.
 */
function timeOfDay(reader, property, logicalType) {
    if (logicalType !== 'date')
        return {};
    const isTimestamp = typeof property.physicalType === 'string' && /^(timestamp|datetime)/i.test(property.physicalType.trim());
    return reader.level === '3.0' || isTimestamp ? { withTimeOfDay: true } : {};
}
function isTimeType(logicalType) {
    return logicalType === 'date' || logicalType === 'timestamp' || logicalType === 'time';
}
const misplacedOf = new Map();
/** Options of one type that are written at another. */
function misplacedOptions(logicalType, level) {
    const key = `${level} ${logicalType}`;
    const known = misplacedOf.get(key) ?? describeMisplaced(logicalType, level);
    misplacedOf.set(key, known);
    return known;
}
function describeMisplaced(logicalType, level) {
    const owners = new Map();
    for (const type of ['string', 'date', 'timestamp', 'integer', 'number', 'object', 'array']) {
        for (const key of Object.keys(shapeOf(type, level)?.shape ?? {}))
            owners.set(key, [...(owners.get(key) ?? []), type]);
    }
    const misplaced = {
        precision: 'ODCS has no "precision"; bounds are minimum and maximum.',
        scale: 'ODCS has no "scale"; steps are multipleOf, as 0.01.',
    };
    for (const [key, types] of owners) {
        misplaced[key] =
            `"${key}" is an option of ${types.join(', ')}, and this is ${/^[aeiou]/.test(logicalType) ? 'an' : 'a'} ${logicalType}.`;
    }
    return misplaced;
}
function readOptionsOf(reader, read, path, logicalType, subject, dayTime) {
    const at = (key) => [...path, key];
    switch (logicalType) {
        case 'string': {
            const pattern = typeof read.pattern === 'string'
                ? (0,patterns/* readPattern */.Z)(reader, read.pattern, at('pattern'), `${subject}: pattern`)
                : undefined;
            return {
                options: {
                    ...lengthOf(reader, read, path, subject, 'minLength', 'maxLength', 'string'),
                    ...(pattern === undefined ? {} : { pattern: { value: pattern, documentPath: at('pattern') } }),
                    ...stringFormat(reader, read.format, at('format'), subject),
                },
            };
        }
        case 'integer':
        case 'number':
            return { options: numericOptions(reader, read, path, subject) };
        case 'date':
        case 'timestamp':
        case 'time': {
            const time = { ...readTime(reader, read, path, logicalType, subject), ...dayTime };
            const parse = (bound, key) => readTimeBound(reader, bound, at(key), time, `${subject}: ${key}`);
            return { options: boundsOf(reader, read, path, subject, parse, (value) => (0,contract_reader/* shown */.SP)(value)), time };
        }
        case 'object':
            return {
                options: {
                    ...lengthOf(reader, read, path, subject, 'minProperties', 'maxProperties', 'object'),
                    ...requiredNames(reader, read.required, at('required'), subject),
                },
            };
        case 'array':
            return {
                options: {
                    ...lengthOf(reader, read, path, subject, 'minItems', 'maxItems', 'array'),
                    ...(read.uniqueItems === true ? { uniqueItems: { value: true, documentPath: at('uniqueItems') } } : {}),
                },
            };
        case 'vector': {
            const { dimensions } = read;
            if (typeof dimensions !== 'number')
                return { options: {} };
            const documentPath = at('dimensions');
            return { options: { length: { minimum: dimensions, maximum: dimensions, of: 'array', documentPath } } };
        }
        default:
            return { options: {} };
    }
}
function stringFormat(reader, given, path, subject) {
    if (typeof given !== 'string')
        return {};
    if (Object.hasOwn(string_formats/* stringFormats */.M, given))
        return { format: { value: given, documentPath: path } };
    if (!uncheckedStringFormats.includes(given)) {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'unknown-format',
            message: `${subject}: the format "${given}" is not checked. Checked are ${Object.keys(string_formats/* stringFormats */.M).join(', ')}.`,
            path,
        });
    }
    return {};
}
function numericOptions(reader, read, path, subject) {
    const at = (key) => [...path, key];
    const parse = (bound, key) => exactNumber(reader, bound, at(key));
    const options = boundsOf(reader, read, path, subject, parse, (value) => String(value));
    const format = typeof read.format === 'string' ? read.format : undefined;
    checkFormatBounds(reader, options.bounds, format, path, subject);
    return {
        ...options,
        ...(format === undefined ? {} : { format: { value: format, documentPath: at('format') } }),
        ...(typeof read.multipleOf === 'number'
            ? { multipleOf: { value: read.multipleOf, documentPath: at('multipleOf') } }
            : {}),
    };
}
/** A number that YAML could not hold exactly is taken from the text, digit by digit. */
function exactNumber(reader, value, path) {
    if (typeof value !== 'number')
        return undefined;
    if (!Number.isInteger(value) || Number.isSafeInteger(value))
        return value;
    const { line, column, endLine, endColumn } = reader.document.placeOf(path);
    if (line !== endLine || endColumn === undefined)
        return value;
    const written = (reader.document.text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1, endColumn - 1);
    return /^[+-]?\d+$/.test(written) ? BigInt(written.replace('+', '')).toString() : value;
}
function checkFormatBounds(reader, bounds, format, path, subject) {
    const range = format === undefined ? undefined : (0,integer_formats/* integerBounds */.U)(format);
    if (bounds === undefined || range === undefined)
        return;
    const least = bounds.minimum ?? bounds.exclusiveMinimum;
    const most = bounds.maximum ?? bounds.exclusiveMaximum;
    const isTooHigh = least !== undefined && compareBounds(least, range.maximum.toString()) > 0;
    const isTooLow = most !== undefined && compareBounds(most, range.minimum.toString()) < 0;
    if (!isTooHigh && !isTooLow)
        return;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'contradictory-bounds',
        message: `${subject}: no ${format} (${range.minimum} to ${range.maximum}) can be ${isTooHigh ? `${least} or more` : `${most} or less`}.`,
        path: [...path, 'format'],
    });
}
function compareBounds(left, right) {
    if (typeof left === 'number' && typeof right === 'number')
        return left - right;
    const isWhole = (bound) => typeof bound === 'string' || Number.isInteger(bound);
    if (!isWhole(left) || !isWhole(right))
        return Number(left) - Number(right);
    const difference = BigInt(left) - BigInt(right);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}
const boundKeys = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
/** Reads the four bounds into one form and refuses bounds that no value can meet. */
function boundsOf(reader, read, path, subject, parse, show) {
    const found = {};
    for (const key of boundKeys) {
        if (read[key] === undefined || typeof read[key] === 'boolean')
            continue;
        if (reader.level === '3.0' && plainKey(key) !== key) {
            (0,contract_reader/* addWarning */.Af)(reader, {
                code: 'lenient-spelling',
                message: `${subject}: ${key} is a flag beside ${plainKey(key)} in ODCS 3.0; the value of ODCS 3.1 is taken all the same.`,
                path: [...path, key],
                target: 'key',
            });
        }
        const bound = parse(read[key], key);
        if (bound !== undefined)
            found[key] = bound;
    }
    for (const [flag, plain] of [
        ['exclusiveMinimum', 'minimum'],
        ['exclusiveMaximum', 'maximum'],
    ]) {
        if (read[flag] !== true)
            continue;
        const bound = found[plain];
        if (bound === undefined) {
            (0,contract_reader/* addWarning */.Af)(reader, {
                code: 'bound-without-value',
                message: `${subject}: ${flag}: true says nothing without ${plain}.`,
                path: [...path, flag],
            });
            continue;
        }
        found[flag] = bound;
        delete found[plain];
    }
    const given = boundKeys.filter((key) => found[key] !== undefined);
    const [first] = given;
    if (first === undefined)
        return {};
    const documentKey = read[first] === undefined || typeof read[first] === 'boolean' ? plainKey(first) : first;
    checkBounds(reader, found, read, path, subject, show);
    return { bounds: { ...found, documentPath: [...path, documentKey] } };
}
function plainKey(key) {
    return key === 'exclusiveMinimum' ? 'minimum' : key === 'exclusiveMaximum' ? 'maximum' : key;
}
function checkBounds(reader, found, read, path, subject, show) {
    for (const low of ['minimum', 'exclusiveMinimum']) {
        for (const high of ['maximum', 'exclusiveMaximum']) {
            const [least, most] = [found[low], found[high]];
            if (least === undefined || most === undefined)
                continue;
            const isOpen = low === 'exclusiveMinimum' || high === 'exclusiveMaximum';
            const difference = compareBounds(least, most);
            if (difference < 0 || (difference === 0 && !isOpen))
                continue;
            const [lowKey, highKey] = [low, high].map((key) => (typeof read[key] === 'boolean' ? plainKey(key) : key));
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'contradictory-bounds',
                message: `${subject}: ${lowKey} ${show(read[lowKey])} and ${highKey} ${show(read[highKey])} leave no value that could be valid.`,
                path: [...path, lowKey],
            });
        }
    }
}
function lengthOf(reader, read, path, subject, low, high, of) {
    const [minimum, maximum] = [read[low], read[high]];
    const least = typeof minimum === 'number' ? minimum : undefined;
    const most = typeof maximum === 'number' ? maximum : undefined;
    if (least === undefined && most === undefined)
        return {};
    if (least !== undefined && most !== undefined && least > most) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'contradictory-bounds',
            message: `${subject}: ${low} ${least} is more than ${high} ${most}, which leaves no value that could be valid.`,
            path: [...path, low],
        });
    }
    return {
        length: {
            ...(least === undefined ? {} : { minimum: least }),
            ...(most === undefined ? {} : { maximum: most }),
            of,
            documentPath: [...path, least === undefined ? high : low],
        },
    };
}
function requiredNames(reader, given, path, subject) {
    if (!Array.isArray(given))
        return {};
    const names = [];
    for (const [index, name] of given.entries()) {
        if (typeof name !== 'string')
            continue;
        const documentPath = [...path, index];
        if (names.some((known) => known.value === name)) {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'invalid-value',
                message: `${subject}: required lists "${name}" twice.`,
                path: documentPath,
            });
        }
        else
            names.push({ value: name, documentPath });
    }
    return { requiredNames: names };
}
/** How the property's texts become times. An unusable format is an error, since nothing could ever be valid. */
function readTime(reader, read, path, logicalType, subject) {
    const format = typeof read.format === 'string' ? read.format : undefined;
    const zone = typeof read.defaultTimezone === 'string' ? read.defaultTimezone : undefined;
    const compiled = format === undefined ? undefined : (0,time_format/* compileTimeFormat */.M)(format);
    if (compiled !== undefined && !compiled.ok) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-format',
            message: `${subject}: the format ${(0,contract_reader/* shown */.SP)(format)} cannot be used: at character ${compiled.index + 1}, ${compiled.reason}.`,
            path: [...path, 'format'],
            help: "A format is a pattern of the JDK's DateTimeFormatter, as yyyy-MM-dd'T'HH:mm:ssXXX. Without one, values are ISO 8601.",
        });
    }
    const hasZone = zone !== undefined && (0,time_reading/* isTimezone */.K)(zone);
    if (zone !== undefined && !hasZone) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-timezone',
            message: `${subject}: "${zone}" is no time zone; expected a name as Etc/UTC or Europe/Paris.`,
            path: [...path, 'defaultTimezone'],
        });
    }
    return {
        logicalType,
        ...(compiled?.ok === true && format !== undefined ? { format } : {}),
        ...(hasZone ? { defaultTimezone: zone } : {}),
    };
}
/** A bound in the property's own format or as ISO 8601; a timestamp may be bounded by a date. */
function readTimeBound(reader, given, path, time, subject) {
    const { logicalType, defaultTimezone, withTimeOfDay } = time;
    const zone = defaultTimezone === undefined ? {} : { defaultTimezone };
    const readings = [time, { logicalType, ...(withTimeOfDay === true ? { withTimeOfDay } : {}), ...zone }];
    if (logicalType === 'timestamp')
        readings.push({ logicalType: 'date', ...zone });
    for (const reading of readings) {
        const ms = (0,time_reading/* timeReader */.B)(reading)(given);
        if (ms !== undefined)
            return ms;
    }
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-bound',
        message: `${subject} is ${(0,contract_reader/* shown */.SP)(given)}, which is no ${logicalType}${time.format === undefined ? ' in ISO 8601' : ` as ${time.format} or in ISO 8601`}.`,
        path,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./packages/quality/contract/relationships.ts



/** `object.property`, or the full form with `schema/...` and an optional file before it. */
const referenceForms = {
    '3.1': /^(?:[A-Za-z_]\w*\.[A-Za-z_]\w*|(?:(?:https?:\/\/)?[\w./-]+\.yaml#)?\/?[A-Za-z_]\w*\/[\w-]+(?:\/[A-Za-z_]\w*\/[\w-]+)*)$/,
    '3.2': /^(?:[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+|(?:(?:https?:\/\/)?[\w./-]+\.ya?ml#)?\/?[A-Za-z_]\w*\/[^\s.#/\\@!%&^]+(?:\/[A-Za-z_]\w*\/[^\s.#/\\@!%&^]+)*)$/,
};
function relationships_shapesOf(level) {
    const name = schemas/* string */.YjP().regex(referenceForms[level], 'expected a reference as object.property');
    const reference = schemas/* union */.KCZ([name, schemas/* array */.YOg(name).min(1)]);
    const base = {
        type: schemas/* literal */.euz('foreignKey').optional(),
        customProperties: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
        ...(level === '3.2' ? { id: schemas/* string */.YjP().optional() } : {}),
    };
    return {
        object: schemas/* strictObject */.rej({ ...base, from: reference, to: reference }),
        property: schemas/* strictObject */.rej({ ...base, to: reference }),
    };
}
const relationships_shapes = { '3.1': relationships_shapesOf('3.1'), '3.2': relationships_shapesOf('3.2') };
/** Checks the foreign keys of a schema object or property; answers where they stand, since a topic cannot run them. */
function checkRelationships(reader, value, path, level, subject) {
    if (reader.level === '3.0')
        return [];
    const shape = relationships_shapes[reader.level][level];
    return (0,contract_reader/* itemsOf */.S3)(value.relationships, [...path, 'relationships']).map((item, index) => {
        const name = `${subject}, relationships[${index}]`;
        (0,contract_reader/* readNode */.XH)(reader, item.value, item.path, shape, {
            subject: name,
            misplacedKeys: { from: '"from" is the property itself; it is written at a schema object only.' },
        });
        if ((0,contract_reader/* isMapping */.pi)(item.value)) {
            checkDetails(reader, item.value, item.path, name);
            checkEnds(reader, item.value, item.path, name);
        }
        return item.path;
    });
}
function checkEnds(reader, value, path, subject) {
    const { from, to } = value;
    if (from === undefined || to === undefined)
        return;
    const isPair = Array.isArray(from) === Array.isArray(to);
    const hasSameLength = !Array.isArray(from) || !Array.isArray(to) || from.length === to.length;
    if (isPair && hasSameLength)
        return;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-value',
        message: `${subject}: from and to must name equally many properties.`,
        path: [...path, 'to'],
    });
}

;// CONCATENATED MODULE: ./packages/quality/contract/fields.ts









/** More fields than any schema has; reached only when YAML aliases multiply (a file of a kilobyte can hold billions). */
const maxFields = 100_000;
/** Deeper than a file can nest; reached only by an alias to what encloses it. */
const maxDepth = 150;
/** The schema objects of a contract; every error in them is noted. */
function readSchema(reader, schema) {
    const budget = { left: maxFields, isSpent: false };
    return (0,contract_reader/* itemsOf */.S3)(schema, ['schema']).flatMap((item, index) => {
        const object = readSchemaObject(reader, item.value, item.path, index, budget);
        return object === undefined ? [] : [object];
    });
}
function readSchemaObject(reader, value, path, index, budget) {
    const given = (0,contract_reader/* isMapping */.pi)(value) && typeof value.name === 'string' ? `"${value.name}"` : `${index + 1}`;
    const subject = `Schema object ${given}`;
    const misplacedKeys = keysOfLaterVersions(reader.level);
    const read = (0,contract_reader/* readNode */.XH)(reader, value, path, shapesOf(reader.level).schemaObject, { subject, misplacedKeys });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    checkDetails(reader, value, path, subject);
    const relationships = checkRelationships(reader, value, path, 'object', subject);
    return {
        name: read.name ?? `schema-${index + 1}`,
        ...(read.physicalName === undefined ? {} : { physicalName: read.physicalName }),
        ...(read.physicalType === undefined ? {} : { physicalType: read.physicalType }),
        documentPath: path,
        value,
        fields: readFields(reader, value.properties, [...path, 'properties'], [], subject, budget),
        rules: (0,contract_reader/* itemsOf */.S3)(value.quality, [...path, 'quality']),
        relationships,
    };
}
function readFields(reader, properties, documentPath, parent, owner, budget) {
    const fields = (0,contract_reader/* itemsOf */.S3)(properties, documentPath).flatMap((item) => {
        const field = readField(reader, item.value, item.path, parent, owner, 'property', budget);
        return field === undefined ? [] : [field];
    });
    const firstOf = new Map();
    for (const field of fields) {
        const first = firstOf.get(field.name);
        if (first === undefined)
            firstOf.set(field.name, field);
        else {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'duplicate-property',
                message: `${owner} has the property "${field.name}" twice; the first is on line ${reader.document.placeOf(first.documentPath).line}.`,
                path: [...field.documentPath, 'name'],
            });
        }
    }
    return [...firstOf.values()];
}
/** Contracts that were converted by hand still have these; their opposites and new names are easily mistaken. */
const keysOfOdcs2 = {
    isNullable: '"isNullable" is of ODCS 2; its opposite is required.',
    isUnique: '"isUnique" is of ODCS 2; it is unique now.',
    isPrimary: '"isPrimary" is of ODCS 2; it is primaryKey now.',
};
function readField(reader, value, documentPath, parent, owner, role, budget) {
    if (!spend(reader, budget, documentPath, parent.length))
        return undefined;
    const given = (0,contract_reader/* isMapping */.pi)(value) ? value : {};
    const logicalName = typeof given.name === 'string' ? given.name : '';
    const name = typeof given.physicalName === 'string' ? given.physicalName : logicalName;
    const path = role === 'property' ? [...parent, name] : [...parent, { each: role === 'item' ? 'item' : 'entry' }];
    const subject = role === 'property' && name === ''
        ? `A property of ${owner.charAt(0).toLowerCase()}${owner.slice(1)}`
        : `Property "${(0,check_definition/* formatFieldPath */.v)('value', path)}"`;
    const shapes = shapesOf(reader.level);
    const read = (0,contract_reader/* readNode */.XH)(reader, value, documentPath, role === 'property' ? shapes.property : shapes.item, {
        subject,
        misplacedKeys: { ...keysOfLaterVersions(reader.level), ...keysOfOdcs2 },
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    checkDetails(reader, value, documentPath, subject);
    const logicalType = read.logicalType ?? impliedType(value);
    checkChildren(reader, value, documentPath, logicalType, role, subject);
    const { options, time } = readOptions(reader, value, documentPath, read.logicalType, subject);
    const listed = readEnum(reader, value, documentPath, read.logicalType, subject);
    const below = (key) => [...documentPath, key];
    const readPart = (part, at, partRole) => (0,contract_reader/* isMapping */.pi)(part) ? readField(reader, part, at, path, subject, partRole, budget) : undefined;
    const items = logicalType === 'array' ? readPart(value.items, below('items'), 'item') : undefined;
    const map = (0,contract_reader/* isMapping */.pi)(value.map) ? value.map : {};
    const entryKey = readPart(map.key, [...below('map'), 'key'], 'entry');
    const entryValue = readPart(map.value, [...below('map'), 'value'], 'entry');
    return {
        name,
        logicalName,
        path,
        documentPath,
        ...(logicalType === undefined ? {} : { logicalType }),
        ...(time === undefined ? {} : { time }),
        options: listed === undefined ? options : { ...options, enum: listed },
        required: read.required ?? false,
        unique: read.unique ?? false,
        primaryKey: read.primaryKey ?? false,
        sensitive: isSensitive(value),
        children: readFields(reader, value.properties, below('properties'), path, subject, budget),
        ...(items === undefined ? {} : { items }),
        ...(entryKey === undefined ? {} : { entryKey }),
        ...(entryValue === undefined ? {} : { entryValue }),
        rules: (0,contract_reader/* itemsOf */.S3)(value.quality, below('quality')),
        relationships: checkRelationships(reader, value, documentPath, 'property', subject),
    };
}
function spend(reader, budget, path, depth) {
    budget.left -= 1;
    if (budget.left >= 0 && depth < maxDepth)
        return true;
    if (!budget.isSpent) {
        const limit = depth < maxDepth ? `more than ${maxFields.toLocaleString('en')} properties` : `over ${maxDepth} levels`;
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'contract-too-large',
            message: `The contract has ${limit} once its YAML aliases are followed.`,
            path,
        });
    }
    budget.isSpent = true;
    return false;
}
/** A property that lists properties or items says what it is. */
function impliedType(value) {
    if (Object.hasOwn(value, 'logicalType'))
        return undefined;
    if (Array.isArray(value.properties))
        return 'object';
    if ((0,contract_reader/* isMapping */.pi)(value.items))
        return 'array';
    return undefined;
}
const keyOfType = { properties: 'object', items: 'array', map: 'map' };
function checkChildren(reader, value, path, logicalType, role, subject) {
    for (const [key, owner] of Object.entries(keyOfType)) {
        const isImplied = logicalType === undefined && key !== 'map';
        if (!Object.hasOwn(value, key) || logicalType === owner || isImplied)
            continue;
        // The schemas allow properties on any item; they would describe nothing there.
        if (key === 'properties' && role === 'item')
            continue;
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'misplaced-key',
            message: `${subject}: "${key}" belongs to logicalType ${owner}, and this is ${logicalType === undefined ? 'of no type' : withArticle(logicalType)}.`,
            path: [...path, key],
            target: 'key',
        });
    }
    if (logicalType === 'map' && isAtLeast(reader.level, '3.2'))
        checkMap(reader, value, path, subject);
}
function checkMap(reader, value, path, subject) {
    if (!Object.hasOwn(value, 'map')) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-key',
            message: `${subject}: map is missing; a map says what its key and value are.`,
            path,
            target: 'key',
        });
        return;
    }
    const map = (0,contract_reader/* isMapping */.pi)(value.map) ? value.map : undefined;
    if (map === undefined)
        return;
    for (const key of ['key', 'value']) {
        if ((0,contract_reader/* isMapping */.pi)(map[key]))
            continue;
        const isMissing = !Object.hasOwn(map, key);
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: isMissing ? 'missing-key' : 'invalid-value',
            message: `${subject}: map.${key} ${isMissing ? 'is missing' : 'must be a mapping'}.`,
            path: [...path, 'map', key],
            ...(isMissing ? { target: 'key' } : {}),
        });
    }
    for (const key of Object.keys(map).filter((key) => key !== 'key' && key !== 'value')) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'unknown-key',
            message: `${subject}: unknown key "${key}" in map.${(0,suggest/* didYouMean */.a)(key, ['key', 'value'])}`,
            path: [...path, 'map', key],
            target: 'key',
        });
    }
}
function withArticle(type) {
    return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
const harmlessClasses = /^(public|none|open|unclassified|unrestricted|non-?sensitive)$/i;
const sensitiveTags = /(^|[^a-z])(pii|phi|pci|gdpr|personal|private|sensitive|confidential|restricted|secret)([^a-z]|$)/i;
/** A classification other than public, an encrypted twin, or a tag as `pii`: values of the field are never shown. */
function isSensitive(value) {
    if (typeof value.classification === 'string' && !harmlessClasses.test(value.classification.trim()))
        return true;
    if (typeof value.encryptedName === 'string')
        return true;
    return Array.isArray(value.tags) && value.tags.some((tag) => typeof tag === 'string' && sensitiveTags.test(tag));
}
/** A field and all below it, parents first. */
function* walkFields(fields) {
    for (const field of fields) {
        yield field;
        yield* walkFields(field.children);
        if (field.items !== undefined)
            yield* walkFields([field.items]);
        if (field.entryValue !== undefined)
            yield* walkFields([field.entryValue]);
    }
}

// EXTERNAL MODULE: ./packages/quality/contract/text-place.ts
var text_place = __webpack_require__(43386);
;// CONCATENATED MODULE: ./packages/quality/contract/thresholds.ts


const operators = Object.keys(operatorKeys);
const percentWords = ['percent', 'percentage', '%'];
const rowWords = ['rows', 'row', 'records', 'record', 'count'];
/** The operators that a rule has; ODCS wants exactly one. */
function operatorsOf(rule) {
    return operators.filter((operator) => Object.hasOwn(rule, operator));
}
/**
 * The threshold of a rule that counts rows: one operator over whole rows or a percentage of them. Undefined when it has
 * none or an impossible one, which is noted.
 */
function readThreshold(reader, rule, path, subject) {
    if (operatorsOf(rule).length === 0)
        return undefined;
    const unit = readUnit(reader, rule, path, subject);
    const compared = readComparison(reader, rule, path, subject);
    if (compared === undefined || unit === undefined)
        return undefined;
    const threshold = { ...compared, unit };
    return isPossible(reader, threshold, [...path, threshold.operator], subject) ? threshold : undefined;
}
/** The one operator of a rule and what it compares with: any number. Undefined when it has none or is wrong, which is noted. */
function readComparison(reader, rule, path, subject) {
    const given = operatorsOf(rule);
    const [operator, second] = given;
    if (operator === undefined)
        return undefined;
    if (second !== undefined) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'several-operators',
            message: `${subject} has ${given.length} operators (${given.join(', ')}); a rule has one, since a result is compared once.`,
            path: [...path, second],
            target: 'key',
            help: 'Use mustBeBetween with both bounds, or write two rules.',
        });
        return undefined;
    }
    const value = readOperand(reader, rule[operator], [...path, operator], operator, subject);
    return value === undefined ? undefined : { operator, value };
}
function readUnit(reader, rule, path, subject) {
    if (typeof rule.unit !== 'string')
        return 'rows';
    const word = rule.unit.trim().toLowerCase();
    if (percentWords.includes(word))
        return 'percent';
    if (rowWords.includes(word))
        return 'rows';
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-threshold',
        message: `${subject}: unit is "${rule.unit}": expected "rows" or "percent".`,
        path: [...path, 'unit'],
    });
    return undefined;
}
function readOperand(reader, value, path, operator, subject) {
    if (operator !== 'mustBeBetween' && operator !== 'mustNotBeBetween') {
        if (typeof value === 'number')
            return value;
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-threshold',
            message: `${subject}: ${operator} is ${(0,contract_reader/* shown */.SP)(value)}: expected a number, since the rule counts.`,
            path,
        });
        return undefined;
    }
    const [low, high] = Array.isArray(value) ? value : [];
    if (!Array.isArray(value) || value.length !== 2 || typeof low !== 'number' || typeof high !== 'number') {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-threshold',
            message: `${subject}: ${operator} needs two numbers, as [0, 10].`,
            path,
        });
        return undefined;
    }
    if (low >= high) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'contradictory-bounds',
            message: `${subject}: ${operator} has ${low} first and ${high} second; the lower bound comes first${low === high ? ' and differs from the other' : ''}.`,
            path,
        });
        return undefined;
    }
    return [low, high];
}
/** Counts are never negative and percentages end at 100: what cannot hold is an error, what cannot fail a warning. */
function isPossible(reader, threshold, path, subject) {
    const { operator, unit, value } = threshold;
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    const problem = (code, why) => {
        (0,contract_reader/* addProblem */.F3)(reader, { code, message: `${subject}: ${operator} is ${JSON.stringify(value)}, ${why}.`, path });
        return false;
    };
    if (unit === 'percent' && high > 100)
        return problem('percent-out-of-range', 'and no percentage is over 100');
    if (low < 0)
        return problem('impossible-threshold', `and ${unit === 'rows' ? 'a count' : 'a percentage'} is never negative`);
    const top = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
    const isWhole = unit === 'percent' || Number.isInteger(low);
    const canHold = !(operator === 'mustBeLessThan' && low === 0) &&
        !(operator === 'mustBeGreaterThan' && low >= top) &&
        !(operator === 'mustBe' && !isWhole) &&
        !(operator === 'mustNotBeBetween' && low === 0 && high >= top);
    if (!canHold)
        return problem('impossible-threshold', 'which no data could meet');
    const canFail = !(operator === 'mustBeGreaterOrEqualTo' && low === 0) &&
        !(operator === 'mustBeLessOrEqualTo' && low >= top) &&
        !(operator === 'mustNotBe' && !isWhole) &&
        !(operator === 'mustBeBetween' && low === 0 && high >= top);
    if (!canFail) {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'vacuous-threshold',
            message: `${subject}: ${operator} ${JSON.stringify(value)} always holds, so the rule checks nothing.`,
            path,
        });
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/quality/contract/topic-checks.ts



function addCheck(topic, parts) {
    const { rule, label, name, path, about = path, documentPath, side = 'value', threshold } = parts;
    topic.checks.push({
        ...rule,
        id: claimId(topic, side, about, label),
        name,
        dimension: parts.dimension ?? dimensionOfKind[rule.kind],
        severity: parts.severity ?? 'error',
        place: topic.reader.document.placeOf(documentPath),
        side,
        path,
        ...(threshold === undefined ? {} : { threshold }),
        ...(parts.sensitive === true ? { sensitive: true } : {}),
    });
}
function addNotExecuted(topic, parts) {
    topic.notExecuted.push({
        id: claimId(topic, 'value', parts.path, parts.label),
        name: parts.name,
        place: topic.reader.document.placeOf(parts.documentPath),
        reason: parts.reason,
    });
}
/** `crypto-prices.bitcoin.usd.range`; a second one of the same name gets `-2`. */
function claimId(topic, side, path, label) {
    const at = path.length === 0 && side === 'value' ? '' : `.${(0,check_definition/* formatFieldPath */.v)(side, path)}`;
    const wanted = `${topic.topic}${at}.${label}`;
    let id = wanted;
    for (let number = 2; topic.ids.has(id); number++)
        id = `${wanted}-${number}`;
    topic.ids.add(id);
    return id;
}
/** What a kind of check measures, where the rule does not say. */
const dimensionOfKind = {
    decoding: 'conformity',
    presence: 'conformity',
    type: 'conformity',
    completeness: 'completeness',
    range: 'conformity',
    length: 'conformity',
    pattern: 'conformity',
    enum: 'conformity',
    'multiple-of': 'conformity',
    'unique-items': 'uniqueness',
    'unknown-fields': 'conformity',
    uniqueness: 'uniqueness',
    'duplicate-records': 'uniqueness',
    'row-count': 'coverage',
    throughput: 'timeliness',
    frequency: 'timeliness',
    latency: 'timeliness',
    freshness: 'timeliness',
    'error-rate': 'accuracy',
    retention: 'coverage',
    'key-order': 'consistency',
    'key-presence': 'completeness',
    tombstone: 'conformity',
    'record-size': 'conformity',
    'partition-skew': 'consistency',
    'schema-count': 'consistency',
    cel: 'consistency',
    'own-check': 'accuracy',
    'registry-rule': 'conformity',
    statistics: 'accuracy',
    profile: 'coverage',
};
/** `bitcoin.usd`, or `the record` for the whole value: how messages and check names call the place. */
function fieldName(path, side = 'value') {
    return path.length === 0 ? (side === 'key' ? 'the key' : 'the record') : (0,check_definition/* formatFieldPath */.v)(side, path);
}
/** Whether a field or any that encloses it holds what must never be shown. */
function isSensitiveAt(fields, path) {
    let level = fields;
    let field;
    for (const step of path) {
        if (typeof step === 'string')
            field = level.find((candidate) => candidate.name === step);
        else
            field = step.each === 'item' ? field?.items : field?.entryValue;
        if (field === undefined)
            return false;
        if (field.sensitive)
            return true;
        level = field.children;
    }
    return false;
}
/** What every kind of rule says about itself: id, name, dimension, severity. */
function readRuleWords(reader, rule, path, subject) {
    const word = typeof rule.severity === 'string' ? rule.severity : undefined;
    const { severity, known } = (0,core_severity/* severityOf */.xJ)(word);
    if (!known) {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'unknown-severity',
            message: `${subject}: the severity "${word}" is not known, so it counts as an error.`,
            path: [...path, 'severity'],
            help: 'Known are error, warning and info, and words as critical, high, medium, low.',
        });
    }
    const dimension = typeof rule.dimension === 'string' ? (0,core_severity/* dimensionOf */.eT)(rule.dimension) : undefined;
    return {
        label: typeof rule.id === 'string' ? rule.id : slug(rule.name),
        name: typeof rule.name === 'string' ? rule.name : undefined,
        severity,
        ...(dimension === undefined ? {} : { dimension }),
    };
}
/** `Fewer than 10 names` as `fewer-than-10-names`. */
function slug(name) {
    if (typeof name !== 'string')
        return undefined;
    const words = name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
    return words === '' ? undefined : words.slice(0, 60).replace(/-$/, '');
}

;// CONCATENATED MODULE: ./packages/quality/contract/custom/cel.ts










/** The engine word of rules in CEL: the implementation is an expression, or a mapping with one. */
const celEngine = 'cel';
/** Whether a text may be a contract with such rules, so that the engine must be loaded before `loadContract`. */
function mentionsCel(text) {
    return /\bcel\b/i.test(text);
}
const shape = schemas/* strictObject */.rej({
    expression: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().optional(),
    ...operatorKeys,
    unit: schemas/* string */.YjP().optional(),
});
const misplacedKeys = {
    severity: '"severity" belongs to the rule: write it beside implementation.',
    name: '"name" belongs to the rule: write it beside implementation.',
};
/** Compiles one rule in CEL. Problems of the expression are shown at the character where they are. */
function compileCelRule(topic, rule, implementation) {
    if (typeof implementation !== 'string' && !(0,contract_reader/* isMapping */.pi)(implementation))
        return;
    const { reader } = topic;
    const path = [...rule.documentPath, 'implementation'];
    const isText = typeof implementation === 'string';
    const subject = `${rule.subject}, implementation`;
    const given = isText
        ? { expression: implementation }
        : (0,contract_reader/* readNode */.XH)(reader, implementation, path, shape, { subject, misplacedKeys });
    if (given === undefined || typeof given.expression !== 'string')
        return;
    const { expression } = given;
    const at = isText ? path : [...path, 'expression'];
    const examined = (0,engine/* cel */.L)().examine(expression, ['message', 'value', ...(0,engine/* cel */.L)().recordVariables], 'mixed');
    const threshold = readThreshold(reader, given, path, subject);
    if (!examined.ok) {
        for (const problem of examined.problems)
            (0,contract_reader/* addProblem */.F3)(reader, remarkOn(topic, rule, problem, expression, at));
        return;
    }
    if (threshold === undefined && operatorsOf(given).length > 0)
        return;
    const target = rule.field?.path ?? [];
    warnOfUnknownFields(topic, rule, examined.references, expression, at);
    addCheck(topic, {
        rule: {
            kind: 'cel',
            expression,
            ...(typeof given.message === 'string' ? { message: given.message } : {}),
            doubles: doublesOf(topic, examined.references, target),
            shows: fieldsToShow(topic, examined.references),
            iterates: examined.references.iterates,
        },
        label: rule.words.label ?? celEngine,
        name: rule.words.name ?? `${fieldName(target)} fulfils ${expression.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}`,
        path: target,
        documentPath: rule.documentPath,
        severity: rule.words.severity,
        ...(rule.words.dimension === undefined ? {} : { dimension: rule.words.dimension }),
        ...(threshold === undefined ? {} : { threshold }),
        sensitive: isSensitiveAt(topic.object.fields, target),
    });
}
function remarkOn(topic, rule, problem, expression, at) {
    return {
        code: problem.code,
        message: `${rule.subject}: ${problem.message}.`,
        path: at,
        place: (0,text_place/* placeInText */.s)(topic.reader.document, at, expression, problem.offset),
        help: 'docs/own-checks.md names the variables and functions of an expression.',
    };
}
/** The fields that hold doubles below the ones that the expression names. */
function doublesOf(topic, { fields, variables }, target) {
    const named = new Set(fields.filter(({ variable }) => variable === 'message').map(({ path }) => path[0]));
    const wantsAll = variables.has('message') && fields.every(({ variable }) => variable !== 'message');
    const doubles = [];
    for (const field of walkFields(topic.object.fields)) {
        const [first] = field.path;
        const isBelowTarget = variables.has('value') && target.every((step, index) => sameStep(step, field.path[index]));
        const isNamed = wantsAll || (typeof first === 'string' && named.has(first)) || isBelowTarget;
        if (field.logicalType === 'number' && isNamed)
            doubles.push(field.path);
    }
    return doubles;
}
function sameStep(left, right) {
    if (typeof left === 'string' || right === undefined || typeof right === 'string')
        return left === right;
    return left.each === right.each;
}
const mostShown = 5;
function fieldsToShow({ object }, { fields }) {
    const paths = new Map(fields
        .filter(({ variable, path }) => variable !== 'key' && !holdsSensitive(object.fields, path))
        .map(({ path }) => [(0,check_definition/* formatFieldPath */.v)('value', path), path]));
    return [...paths.values()].slice(0, mostShown);
}
/** The field, one that encloses it, or one within it must never be shown. */
function holdsSensitive(fields, path) {
    if (isSensitiveAt(fields, path))
        return true;
    for (const field of walkFields(fields)) {
        if (field.sensitive && path.every((step, index) => field.path[index] === step))
            return true;
    }
    return false;
}
/** A field that the contract does not describe would be an error on every record that keeps the contract. */
function warnOfUnknownFields(topic, rule, { fields }, expression, at) {
    for (const reference of fields) {
        const unknown = unknownField(topic.object.fields, rule.field, reference);
        if (unknown === undefined)
            continue;
        const { name, offset, near } = unknown;
        (0,contract_reader/* addWarning */.Af)(topic.reader, {
            code: 'unknown-field',
            message: `${rule.subject}: the contract describes no field "${name}" there.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
            path: at,
            place: (0,text_place/* placeInText */.s)(topic.reader.document, at, expression, offset),
        });
    }
}
function unknownField(fields, own, { variable, path, offsets }) {
    let level;
    if (variable === 'message' || (variable === 'value' && own === undefined))
        level = fields;
    else if (variable === 'value')
        level = own?.children ?? [];
    else
        return undefined;
    for (const [index, name] of path.entries()) {
        // A map has any keys, and what is not described may be anything.
        if (level.length === 0)
            return undefined;
        const found = level.find((field) => field.name === name);
        if (found === undefined) {
            const [near] = (0,suggest/* nearestNames */.L)(name, level.map((field) => field.name));
            return { name, offset: offsets[index] ?? 0, near };
        }
        level = found.children;
    }
    return undefined;
}

// EXTERNAL MODULE: ./packages/core/document.ts
var core_document = __webpack_require__(26031);
;// CONCATENATED MODULE: ./packages/quality/contract/field-path.ts



/**
 * Reads `bitcoin.usd`, `items[].id`, `prices{}.usd`, `a."b.c"`: the inverse of `formatFieldPath` on the value side.
 * Undefined for a text that is no path.
 */
function parseFieldPath(text) {
    const steps = [];
    let rest = text.trim();
    while (rest !== '') {
        const match = /^(?:(\[\])|(\{\})|("(?:[^"\\]|\\.)*")|([^.[\]{}"]+))/u.exec(rest);
        if (match === null)
            return undefined;
        const [whole, item, entry, quoted, name] = match;
        if (item !== undefined)
            steps.push({ each: 'item' });
        else if (entry !== undefined)
            steps.push({ each: 'entry' });
        else if (name !== undefined)
            steps.push(name);
        else {
            const unquoted = unquote(quoted ?? '');
            if (unquoted === undefined)
                return undefined;
            steps.push(unquoted);
        }
        rest = rest.slice(whole.length);
        if (rest.startsWith('.') && rest.length > 1)
            rest = rest.slice(1);
        else if (rest !== '' && !rest.startsWith('[') && !rest.startsWith('{'))
            return undefined;
    }
    return steps.length === 0 ? undefined : steps;
}
function unquote(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'string' ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The field that a path names, by the names in the records or in the contract. */
function findField(fields, path) {
    let level = fields;
    let found;
    for (const step of path) {
        if (typeof step === 'string') {
            found = level.find((field) => field.name === step) ?? level.find((field) => field.logicalName === step);
        }
        else
            found = step.each === 'item' ? found?.items : found?.entryValue;
        if (found === undefined)
            return undefined;
        level = found.children;
    }
    return found;
}
/** Up to three fields whose paths are near a text; for messages. */
function nearestFields(fields, text) {
    const paths = [];
    for (const field of walkFields(fields)) {
        paths.push((0,check_definition/* formatFieldPath */.v)('value', field.path));
        if (paths.length >= 10_000)
            break;
    }
    return (0,suggest/* nearestNames */.L)(text, paths);
}

// EXTERNAL MODULE: ./packages/quality/checks/rate.ts
var rate = __webpack_require__(79516);
;// CONCATENATED MODULE: ./packages/quality/contract/known-fields.ts
/** What a contract describes: an object of which it names no field is open, and so is what is below it. */
function knownFields(fields, allowed = []) {
    const names = new Set([...fields.map(({ name }) => name), ...allowed.flatMap(([step]) => nameOf(step))]);
    return {
        fields: [...names].map((name) => {
            const field = fields.find((candidate) => candidate.name === name);
            const below = allowed.filter(([step]) => step === name).map((path) => path.slice(1));
            return [name, field === undefined ? openUnless(below) : belowOf(field, below)];
        }),
    };
}
function belowOf({ children, items, entryValue }, allowed) {
    if (items !== undefined)
        return { items: belowOf(items, within(allowed, 'item')) };
    if (entryValue !== undefined)
        return { entries: belowOf(entryValue, within(allowed, 'entry')) };
    return children.length === 0 ? {} : knownFields(children, allowed);
}
/** A field that only `allowed` names: everything in it, or what is named there. */
function openUnless(allowed) {
    return allowed.some((path) => path.length === 0) ? {} : knownFields([], allowed);
}
function within(allowed, each) {
    return allowed.filter(([step]) => typeof step === 'object' && step.each === each).map((path) => path.slice(1));
}
function nameOf(step) {
    return typeof step === 'string' ? [step] : [];
}

;// CONCATENATED MODULE: ./packages/quality/contract/uniqueness.ts


/** Why the values at a path cannot be compared over all records; undefined when they can. */
function uniquenessProblem(path) {
    return path.every((step) => typeof step === 'string')
        ? undefined
        : 'Values inside arrays and maps are not compared over all records.';
}
/** The paths of properties that a rule names; undefined when one of them is none, which is noted. */
function resolveProperties(reader, object, names, documentPath, subject) {
    const paths = names.flatMap((name, index) => {
        const wanted = parseFieldPath(name);
        const field = wanted === undefined ? undefined : findField(object.fields, wanted);
        const path = field?.path ?? (object.fields.length === 0 ? wanted : undefined);
        const problem = path === undefined ? undefined : uniquenessProblem(path);
        if (path !== undefined && problem === undefined)
            return [path];
        const [near] = nearestFields(object.fields, name);
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'unknown-field',
            message: `${subject}: ${problem ?? `the schema has no field "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`}`,
            path: [...documentPath, index],
        });
        return [];
    });
    return paths.length === names.length ? paths : undefined;
}

// EXTERNAL MODULE: ./packages/core/duration.ts
var duration = __webpack_require__(85166);
;// CONCATENATED MODULE: ./packages/quality/contract/custom/custom-check.ts



/** The duration of a parameter, in milliseconds; undefined when it is absent or none, which is noted. */
function readDuration({ reader, given, path, subject }, key) {
    const value = given[key];
    if (typeof value !== 'string')
        return undefined;
    const ms = (0,duration/* parseDuration */.E9)(value);
    if (ms !== undefined && ms > 0)
        return ms;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-value',
        message: `${subject}: ${key} is ${(0,contract_reader/* shown */.SP)(value)}: expected ${duration/* durationForm */.rk}.`,
        path: [...path, key],
    });
    return undefined;
}
/** The operator over the number that the check measures. */
function readMeasure({ reader, given, path, subject }, unit) {
    if (operatorsOf(given).length === 0) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-operator',
            message: `${subject}: one of ${operators.join(', ')} is missing.`,
            path,
            target: 'key',
        });
        return undefined;
    }
    if (unit === 'any number')
        return readComparison(reader, given, path, subject);
    const threshold = readThreshold(reader, { ...given, unit }, path, subject);
    return threshold === undefined ? undefined : { operator: threshold.operator, value: threshold.value };
}

;// CONCATENATED MODULE: ./packages/quality/contract/custom/record-checks.ts







const ofRecords = { about: 'record', operator: 'failures', parameters: {} };
const measured = { about: 'record', operator: 'measure', parameters: {} };
const record_checks_whole = schemas/* int */.Whr().positive();
/** Checks of records as such and of all records together. */
const recordChecks = {
    uniqueness: {
        about: 'value',
        operator: 'failures',
        parameters: { fields: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional() },
        compile: compileUniqueness,
    },
    'unknown-fields': {
        ...ofRecords,
        parameters: { allowed: schemas/* array */.YOg(schemas/* string */.YjP()).optional() },
        compile: compileUnknownFields,
    },
    'row-count': {
        ...measured,
        compile(request) {
            const count = readMeasure(request, 'rows');
            return count === undefined
                ? undefined
                : { rule: { kind: 'row-count', count }, says: `is there ${(0,rate/* describeMeasure */.UF)(count)} times` };
        },
    },
    throughput: {
        ...measured,
        compile(request) {
            const perSecond = readMeasure(request, 'rows');
            return perSecond === undefined
                ? undefined
                : { rule: { kind: 'throughput', perSecond }, says: `comes ${(0,rate/* describeMeasure */.UF)(perSecond)} times a second` };
        },
    },
    'error-rate': {
        ...measured,
        compile(request) {
            const percent = readMeasure(request, 'percent');
            return percent === undefined
                ? undefined
                : { rule: { kind: 'error-rate', percent }, says: `fails in ${(0,rate/* describeMeasure */.UF)(percent)} % of all cases` };
        },
    },
    'key-presence': { ...ofRecords, compile: () => ({ rule: { kind: 'key-presence' }, says: 'has a key' }) },
    tombstone: { ...ofRecords, compile: () => ({ rule: { kind: 'tombstone' }, says: 'is no tombstone' }) },
    'duplicate-records': {
        ...ofRecords,
        compile: () => ({ rule: { kind: 'duplicate-records' }, says: 'is there once' }),
    },
    'record-size': {
        ...ofRecords,
        parameters: { maxBytes: record_checks_whole },
        compile({ given: { maxBytes } }) {
            if (typeof maxBytes !== 'number')
                return undefined;
            return { rule: { kind: 'record-size', maxBytes }, says: `has at most ${maxBytes} bytes` };
        },
    },
    'partition-skew': {
        about: 'record',
        operator: 'none',
        parameters: { maxRatio: schemas/* number */.aig().min(1) },
        compile({ given: { maxRatio } }) {
            if (typeof maxRatio !== 'number')
                return undefined;
            return {
                rule: { kind: 'partition-skew', maxRatio },
                says: `spreads over the partitions within ${maxRatio} times`,
            };
        },
    },
    'schema-count': {
        about: 'record',
        operator: 'none',
        parameters: { max: record_checks_whole },
        compile({ given: { max } }) {
            if (typeof max !== 'number')
                return undefined;
            return { rule: { kind: 'schema-count', max }, says: `names at most ${max} schema${max === 1 ? '' : 's'}` };
        },
    },
};
function compileUnknownFields({ given, path, subject, object, reader }) {
    if (object.fields.length === 0) {
        const message = `${subject} needs a contract that describes fields; here every field would be unknown.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'misplaced-rule', message, path, target: 'key' });
        return undefined;
    }
    const allowed = [];
    for (const [index, text] of (given.allowed ?? []).entries()) {
        const field = parseFieldPath(text);
        if (field !== undefined)
            allowed.push(field);
        else {
            const message = `${subject}: allowed has ${(0,contract_reader/* shown */.SP)(text)}: expected a path as trace.id or items[].note.`;
            (0,contract_reader/* addProblem */.F3)(reader, { code: 'invalid-value', message, path: [...path, 'allowed', index] });
            return undefined;
        }
    }
    return {
        rule: { kind: 'unknown-fields', known: knownFields(object.fields, allowed) },
        says: 'has no field that the contract does not describe',
    };
}
/** Of the property it stands at, of the `fields` together, or of the whole record. */
function compileUniqueness(request) {
    const { given, path, subject, target, object, reader } = request;
    const { fields } = given;
    if (target.path.length > 0 && fields !== undefined) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'misplaced-key',
            message: `${subject}: "fields" names properties at a schema object; here the check is about one.`,
            path: [...path, 'fields'],
            target: 'key',
        });
        return undefined;
    }
    const problem = uniquenessProblem(target.path);
    if (problem !== undefined) {
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'misplaced-rule', message: `${subject}: ${problem}`, path, target: 'key' });
        return undefined;
    }
    const named = fields === undefined
        ? [target.path]
        : resolveProperties(reader, object, fields, [...path, 'fields'], subject);
    return named === undefined
        ? undefined
        : {
            rule: { kind: 'uniqueness', fields: named },
            path: [],
            says: fields === undefined ? 'is unique' : `is unique by ${fields.join(', ')}`,
        };
}

;// CONCATENATED MODULE: ./packages/quality/contract/custom/statistics-checks.ts




const measures = {
    minimum: 'minimum',
    maximum: 'maximum',
    mean: 'mean',
    standardDeviation: 'standard-deviation',
    quantile: 'quantile',
    distinct: 'distinct',
};
const measureNames = Object.keys(measures);
const numericTypes = ['number', 'integer', undefined];
/** Statistics of all values of a field against bounds. */
const statisticsChecks = {
    statistics: {
        about: 'value',
        operator: 'measure',
        parameters: { measure: schemas/* enum */.k5n(measureNames), quantile: schemas/* number */.aig().min(0).max(1).optional() },
        compile: compileStatistics,
    },
};
function compileStatistics(request) {
    const { given, path, subject, target, reader } = request;
    const name = measureNames.find((candidate) => candidate === given.measure);
    if (name === undefined)
        return undefined;
    const quantile = typeof given.quantile === 'number' ? given.quantile : undefined;
    const problem = (code, message) => {
        (0,contract_reader/* addProblem */.F3)(reader, { code, message: `${subject}: ${message}`, path, target: 'key' });
        return undefined;
    };
    if (target.path.length === 0)
        return problem('missing-key', 'field is missing: statistics are of one field.');
    if ((name === 'quantile') !== (quantile !== undefined)) {
        return name === 'quantile'
            ? problem('missing-key', 'quantile is missing: expected a share from 0 to 1, as 0.99.')
            : problem('invalid-value', `quantile belongs to measure: quantile, not to ${name}.`);
    }
    if (name !== 'distinct' && !numericTypes.includes(target.field?.logicalType)) {
        return problem('invalid-value', `a ${target.field?.logicalType} has no ${name}; only numbers have.`);
    }
    const expected = readMeasure(request, 'any number');
    if (expected === undefined)
        return undefined;
    return {
        rule: { kind: 'statistics', measure: measures[name], ...(quantile === undefined ? {} : { quantile }), expected },
        says: `has a ${quantile === undefined ? words[name] : `${quantile} quantile`} ${(0,rate/* describeMeasure */.UF)(expected)}`,
    };
}
const words = {
    minimum: 'minimum',
    maximum: 'maximum',
    mean: 'mean',
    standardDeviation: 'standard deviation',
    quantile: 'quantile',
    distinct: 'number of distinct values',
};

;// CONCATENATED MODULE: ./packages/quality/contract/event-time.ts


/** Clocks of producers and brokers drift; an event a minute ahead is no finding. */
const defaultToleratedFutureMs = 60_000;
/** How the event time of a field is read: as its type says, else as a timestamp of any form. */
function timeOf(field) {
    return field?.time ?? { logicalType: 'timestamp' };
}
/** Whether a field's values can be event times; a text without a date type is read as ISO 8601. */
function canHoldTime(reader, field, path, subject) {
    const { logicalType } = field;
    const where = (0,check_definition/* formatFieldPath */.v)('value', field.path);
    if (logicalType === 'string') {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'time-as-string',
            message: `${subject}: ${where} is a string, so it is read as ISO 8601. Say logicalType: timestamp, with a format if it has another form.`,
            path,
        });
        return true;
    }
    const canHold = logicalType === undefined || ['date', 'timestamp', 'number', 'integer'].includes(logicalType);
    if (!canHold) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'unknown-field',
            message: `${subject}: ${where} is of type ${logicalType}, which holds no moment in time.`,
            path,
        });
    }
    return canHold;
}

;// CONCATENATED MODULE: ./packages/quality/contract/custom/time-checks.ts




const time_checks_text = schemas/* string */.YjP();
const epochUnit = schemas/* enum */.k5n(['s', 'ms', 'us', 'ns']).optional();
/** Checks of when events happened and when they arrived. */
const timeChecks = {
    freshness: {
        about: 'value',
        operator: 'none',
        parameters: {
            maxAge: time_checks_text,
            perKey: schemas/* boolean */.zMY().optional(),
            source: schemas/* enum */.k5n(['field', 'record-timestamp']).optional(),
            epochUnit,
            toleratedFuture: time_checks_text.optional(),
        },
        compile: compileFreshness,
    },
    latency: {
        about: 'value',
        operator: 'failures',
        parameters: { maxLatency: time_checks_text, percentile: schemas/* number */.aig().positive().max(100).optional(), epochUnit },
        compile: compileLatency,
    },
    'key-order': {
        about: 'value',
        operator: 'failures',
        parameters: { epochUnit },
        compile: compileKeyOrder,
    },
    retention: {
        about: 'record',
        operator: 'none',
        parameters: { atLeast: time_checks_text.optional(), atMost: time_checks_text.optional() },
        compile: compileRetention,
    },
    frequency: {
        about: 'record',
        operator: 'none',
        parameters: { every: time_checks_text },
        compile(request) {
            const everyMs = readDuration(request, 'every');
            if (everyMs === undefined)
                return undefined;
            return { rule: { kind: 'frequency', everyMs }, says: `comes at least every ${String(request.given.every)}` };
        },
    },
};
function compileRetention(request) {
    const { given, path, subject, reader } = request;
    const minMs = readDuration(request, 'atLeast');
    const maxMs = readDuration(request, 'atMost');
    if (given.atLeast === undefined && given.atMost === undefined) {
        const message = `${subject}: retention needs atLeast or atMost, as 7d.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'missing-key', message, path, target: 'key' });
        return undefined;
    }
    if (minMs !== undefined && maxMs !== undefined && minMs > maxMs) {
        const message = `${subject}: atLeast ${String(given.atLeast)} is more than atMost ${String(given.atMost)}: no topic can keep both.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'contradictory-bounds', message, path: [...path, 'atLeast'] });
        return undefined;
    }
    const isReadable = (given.atLeast === undefined) === (minMs === undefined);
    if (!isReadable || (given.atMost === undefined) !== (maxMs === undefined))
        return undefined;
    const least = minMs === undefined ? [] : [`at least ${String(given.atLeast)}`];
    const most = maxMs === undefined ? [] : [`at most ${String(given.atMost)}`];
    return {
        rule: {
            kind: 'retention',
            ...(minMs === undefined ? {} : { minMs }),
            ...(maxMs === undefined ? {} : { maxMs }),
        },
        says: `is kept ${[...least, ...most].join(' and ')}`,
    };
}
function compileFreshness(request) {
    const { given, path, subject, target, reader } = request;
    const { field, path: fieldPath, side } = target;
    const maxAgeMs = readDuration(request, 'maxAge');
    const toleratedFutureMs = given.toleratedFuture === undefined ? defaultToleratedFutureMs : readDuration(request, 'toleratedFuture');
    const source = given.source ??
        (fieldPath.length === 0 ? 'record-timestamp' : 'field');
    if (source === 'field' && field !== undefined && !canHoldTime(reader, field, path, subject))
        return undefined;
    if (source === 'field' && fieldPath.length === 0 && side === 'value') {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-key',
            message: `${subject}: source: field needs the field; name it, or write the rule below its property.`,
            path,
            target: 'key',
        });
        return undefined;
    }
    if (maxAgeMs === undefined || toleratedFutureMs === undefined)
        return undefined;
    return {
        rule: {
            kind: 'freshness',
            maxAgeMs,
            source,
            perKey: given.perKey === true,
            toleratedFutureMs,
            ...(source === 'field' ? { time: readingOf(request) } : {}),
        },
        says: `is at most ${String(given.maxAge)} old${given.perKey === true ? ' for every key' : ''}`,
    };
}
function compileKeyOrder(request) {
    if (!hasEventTime(request, 'its order is that of the events of a key'))
        return undefined;
    return { rule: { kind: 'key-order', time: readingOf(request) }, says: 'does not go back for any key' };
}
/** Notes what is wrong when the target is no field that can hold a time. */
function hasEventTime({ path, subject, target, reader }, why) {
    if (target.path.length > 0)
        return target.field === undefined || canHoldTime(reader, target.field, path, subject);
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'missing-key',
        message: `${subject}: field is missing; ${why}.`,
        path,
        target: 'key',
    });
    return false;
}
function compileLatency(request) {
    const { given } = request;
    const maxLatencyMs = readDuration(request, 'maxLatency');
    if (!hasEventTime(request, 'latency is the time from its event to the record'))
        return undefined;
    if (maxLatencyMs === undefined)
        return undefined;
    const { percentile } = given;
    const share = typeof percentile === 'number' ? { percentile } : {};
    const time = readingOf(request);
    return {
        rule: { kind: 'latency', maxLatencyMs, ...share, time },
        says: `is recorded within ${String(given.maxLatency)}${typeof percentile === 'number' ? ` for ${percentile} %` : ''}`,
    };
}
function readingOf({ given, target }) {
    const reading = timeOf(target.field);
    const unit = given.epochUnit;
    return unit === undefined ? reading : { ...reading, epochUnit: unit };
}

;// CONCATENATED MODULE: ./packages/quality/contract/quality-rule.ts

/** Notes a rule that cannot run, by the name it gives itself. */
function addRuleNotExecuted(topic, rule, label, reason) {
    const path = rule.field?.path ?? [];
    addNotExecuted(topic, {
        label: rule.words.label ?? label,
        name: rule.words.name ?? firstLine(rule.value.description) ?? `${label} of ${fieldName(path)}`,
        path,
        documentPath: rule.documentPath,
        reason,
    });
}
function firstLine(description) {
    if (typeof description !== 'string')
        return undefined;
    const line = description.trim().split('\n')[0] ?? '';
    return line === '' ? undefined : line.slice(0, 100);
}

;// CONCATENATED MODULE: ./packages/quality/contract/structure-checks.ts




/** Compiles what the contract says about the fields themselves: that they are there, of their type, and valid. */
function compileStructure(topic) {
    for (const field of walkFields(topic.object.fields))
        compileField(topic, field);
    for (const documentPath of topic.object.relationships)
        addRelationship(topic, [], documentPath);
}
function compileField(topic, field) {
    const sensitive = isSensitiveAt(topic.object.fields, field.path);
    const shown = (0,check_definition/* formatFieldPath */.v)('value', field.path);
    for (const check of [...presenceChecks(field), ...typeChecks(field), ...validityChecks(field)]) {
        addCheck(topic, {
            rule: check.rule,
            label: check.label ?? check.rule.kind,
            name: `${shown} ${check.says}`,
            path: field.path,
            documentPath: check.documentPath,
            sensitive,
        });
    }
    for (const { value: name, documentPath } of field.options.requiredNames ?? []) {
        const child = field.children.find((candidate) => candidate.name === name);
        if (child?.required === true || child?.primaryKey === true)
            continue;
        addCheck(topic, {
            rule: { kind: 'presence' },
            label: 'presence',
            name: `${(0,check_definition/* formatFieldPath */.v)('value', [...field.path, name])} is present`,
            path: [...field.path, name],
            documentPath,
        });
    }
    if (field.unique)
        compileUnique(topic, field, shown, sensitive);
    addUnsupported(topic, field, shown);
}
/** Compared over all records, so it looks at whole records. */
function compileUnique(topic, field, shown, sensitive) {
    const { path } = field;
    const documentPath = [...field.documentPath, 'unique'];
    const reason = uniquenessProblem(path);
    if (reason !== undefined) {
        addNotExecuted(topic, { label: 'unique', name: `${shown} is unique`, path, documentPath, reason });
        return;
    }
    addCheck(topic, {
        rule: { kind: 'uniqueness', fields: [path] },
        label: 'unique',
        name: `${shown} is unique`,
        path: [],
        about: path,
        documentPath,
        sensitive,
    });
}
/**
 * `required` means: there, and not null. The two are checked apart, so that an absent field and a null one are never
 * counted together. An item of an array or an entry of a map cannot be absent.
 */
function presenceChecks(field) {
    if (!field.required && !field.primaryKey)
        return [];
    const documentPath = [...field.documentPath, field.required ? 'required' : 'primaryKey'];
    const isNamed = typeof field.path.at(-1) === 'string';
    const presence = { rule: { kind: 'presence' }, says: 'is present', documentPath };
    const notNull = {
        rule: { kind: 'completeness', counts: ['null'], missingValues: [] },
        label: 'not-null',
        says: 'is not null',
        documentPath,
    };
    return isNamed ? [presence, notNull] : [notNull];
}
/** A vector is an array of numbers in the records. */
function recordType(logicalType) {
    return logicalType === 'vector' ? 'array' : logicalType;
}
function typeChecks(field) {
    if (field.logicalType === undefined)
        return [];
    const { format } = field.options;
    const type = recordType(field.logicalType);
    const timeFormat = field.time?.format;
    return [
        {
            rule: {
                kind: 'type',
                logicalType: type,
                ...(format === undefined ? {} : { format: format.value }),
                ...(field.time === undefined ? {} : { time: field.time }),
            },
            says: `is ${structure_checks_withArticle(field.logicalType)}${format === undefined ? '' : ` (${format.value})`}${timeFormat === undefined ? '' : ` as ${timeFormat}`}`,
            documentPath: format?.documentPath ?? [...field.documentPath, 'logicalType'],
        },
    ];
}
function structure_checks_withArticle(type) {
    return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
function validityChecks(field) {
    const { bounds, length, pattern, enum: listed, multipleOf, uniqueItems } = field.options;
    const checks = [];
    if (bounds !== undefined) {
        const { documentPath, ...range } = bounds;
        const time = field.time === undefined ? {} : { time: field.time };
        checks.push({ rule: { kind: 'range', ...range, ...time }, says: rangeWords(field.options, field), documentPath });
    }
    if (length !== undefined) {
        const { documentPath, ...rule } = length;
        checks.push({ rule: { kind: 'length', ...rule }, says: lengthWords(length), documentPath });
    }
    if (pattern !== undefined) {
        checks.push({
            rule: { kind: 'pattern', pattern: pattern.value },
            says: `matches ${pattern.value}`,
            documentPath: pattern.documentPath,
        });
    }
    if (listed !== undefined) {
        checks.push({
            rule: { kind: 'enum', values: listed.values },
            says: enumWords(listed.values),
            documentPath: listed.documentPath,
        });
    }
    if (multipleOf !== undefined) {
        const { value: divisor, documentPath } = multipleOf;
        checks.push({ rule: { kind: 'multiple-of', divisor }, says: `is a multiple of ${divisor}`, documentPath });
    }
    if (uniqueItems !== undefined) {
        const { documentPath } = uniqueItems;
        checks.push({ rule: { kind: 'unique-items' }, says: 'has no item twice', documentPath });
    }
    return checks;
}
/** `is between 1000 and 200000`, `is over 0 and at most 10`. */
function rangeWords(options, field) {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = options.bounds ?? {};
    const show = (bound) => field.time !== undefined && typeof bound === 'number' ? timeWords(bound, field.time.logicalType) : String(bound);
    if (minimum !== undefined && maximum !== undefined)
        return `is between ${show(minimum)} and ${show(maximum)}`;
    const parts = [
        ...(minimum === undefined ? [] : [`at least ${show(minimum)}`]),
        ...(exclusiveMinimum === undefined ? [] : [`over ${show(exclusiveMinimum)}`]),
        ...(maximum === undefined ? [] : [`at most ${show(maximum)}`]),
        ...(exclusiveMaximum === undefined ? [] : [`under ${show(exclusiveMaximum)}`]),
    ];
    return `is ${parts.join(' and ')}`;
}
function timeWords(ms, logicalType) {
    const text = new Date(ms).toISOString();
    if (logicalType === 'date' && text.endsWith('T00:00:00.000Z'))
        return text.slice(0, 10);
    return logicalType === 'time' ? text.slice(11, 19) : text.replace('.000Z', 'Z');
}
const lengthUnits = {
    string: ['character', 'characters'],
    array: ['item', 'items'],
    object: ['property', 'properties'],
};
function lengthWords(length) {
    const { minimum, maximum, of } = length;
    const [one, many] = lengthUnits[of];
    const unit = (maximum ?? minimum) === 1 ? one : many;
    if (minimum !== undefined && minimum === maximum)
        return `has ${minimum} ${unit}`;
    if (minimum !== undefined && maximum !== undefined)
        return `has ${minimum} to ${maximum} ${unit}`;
    return minimum === undefined ? `has at most ${maximum} ${unit}` : `has at least ${minimum} ${unit}`;
}
function enumWords(values) {
    const shown = values.slice(0, 5).map((value) => (value === '' ? '""' : String(value)));
    const more = values.length - shown.length;
    return `is one of ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
/** What the contract says and this version does not check: told, never dropped. */
function addUnsupported(topic, field, shown) {
    const { path } = field;
    const tell = (label, says, documentPath, reason) => addNotExecuted(topic, { label, name: `${shown} ${says}`, path, documentPath, reason });
    if (field.primaryKey && !field.unique) {
        tell('primary-key', 'is a primary key', [...field.documentPath, 'primaryKey'], 'That it is there and not null is checked. A topic may hold a key again with every update, so uniqueness is checked only where unique: true asks for it.');
    }
    if (field.entryKey !== undefined && Object.keys(field.entryKey.options).length > 0) {
        tell('map-keys', 'has valid keys', field.entryKey.documentPath, 'Rules for the keys of a map are not checked.');
    }
    for (const documentPath of field.relationships)
        addRelationship(topic, path, documentPath);
}
function addRelationship(topic, path, documentPath) {
    addNotExecuted(topic, {
        label: 'relationship',
        name: 'Foreign key',
        path,
        documentPath,
        reason: 'A foreign key needs the records of another topic or table beside these.',
    });
}

;// CONCATENATED MODULE: ./packages/quality/contract/library-rules.ts












const metrics = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
/** What ODCS 3.0's free `rule` words mean, from its documentation and examples. */
const metricOfOldRule = {
    nullCheck: 'nullValues',
    notNull: 'nullValues',
    validValues: 'invalidValues',
    duplicateCount: 'duplicateValues',
    uniqueCheck: 'duplicateValues',
    rowCount: 'rowCount',
};
/** Old rules that are written without an operator: none may fail. */
const oldRulesOfNone = ['nullCheck', 'notNull', 'validValues', 'uniqueCheck'];
const levelOfMetric = {
    nullValues: ['property'],
    missingValues: ['property'],
    invalidValues: ['property'],
    duplicateValues: ['property', 'object'],
    rowCount: ['object'],
};
/** Compiles a rule of ODCS's library: a metric, its arguments, and one operator over the count. */
function compileLibraryRule(topic, rule) {
    const metric = readMetric(topic, rule);
    if (metric === undefined || !isAtItsLevel(topic.reader, rule, metric))
        return;
    const threshold = readRuleThreshold(topic.reader, rule);
    switch (metric) {
        case 'nullValues':
            readArguments(topic.reader, rule, metric, noArguments);
            addMetric(topic, rule, threshold, {
                check: { kind: 'completeness', counts: ['null', 'absent'], missingValues: [] },
                label: 'null-values',
                says: 'is there and not null',
            });
            break;
        case 'missingValues':
            addMetric(topic, rule, threshold, missingValues(topic.reader, rule));
            break;
        case 'invalidValues':
            addMetric(topic, rule, threshold, invalidValues(topic.reader, rule));
            break;
        case 'duplicateValues':
            compileDuplicates(topic, rule, threshold);
            break;
        case 'rowCount':
            compileRowCount(topic, rule, threshold);
    }
}
function readMetric(topic, rule) {
    const { reader } = topic;
    const { metric, rule: oldRule } = rule.value;
    const at = (key) => [...rule.documentPath, key];
    if (reader.level === '3.0') {
        if (typeof oldRule === 'string')
            return oldMetric(topic, rule, oldRule);
        if (typeof metric !== 'string') {
            if (!Object.hasOwn(rule.value, 'rule'))
                missingMetric(reader, rule, 'rule');
            return undefined;
        }
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'lenient-spelling',
            message: `${rule.subject}: "metric" came with ODCS 3.1; in 3.0 it is "rule". It is run all the same.`,
            path: at('metric'),
            target: 'key',
        });
    }
    else if (metric === undefined) {
        if (typeof oldRule !== 'string')
            missingMetric(reader, rule, 'metric');
        else {
            const meant = metrics.find((known) => known === (metricOfOldRule[oldRule] ?? oldRule));
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'missing-key',
                message: `${rule.subject}: "rule" became "metric" in ODCS 3.1. Write metric: ${meant ?? metrics.join(' | ')}.`,
                path: at('rule'),
                target: 'key',
            });
        }
        return undefined;
    }
    const known = metrics.find((candidate) => candidate === metric);
    if (known === undefined && typeof metric === 'string') {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'unknown-metric',
            message: `${rule.subject}: there is no metric "${metric}".${(0,suggest/* didYouMean */.a)(metric, metrics)}`,
            path: at('metric'),
            help: `Metrics are ${metrics.join(', ')}.`,
        });
    }
    return known;
}
function oldMetric(topic, rule, oldRule) {
    const metric = metrics.find((known) => known === (metricOfOldRule[oldRule] ?? oldRule));
    if (metric === undefined) {
        const known = [...Object.keys(metricOfOldRule), ...metrics];
        addRuleNotExecuted(topic, rule, 'rule', `The rule "${oldRule}" is none that ODCS 3.0 describes.${(0,suggest/* didYouMean */.a)(oldRule, known)} Read are ${Object.keys(metricOfOldRule).join(', ')}.`);
    }
    return metric;
}
function missingMetric(reader, rule, key) {
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'missing-key',
        message: `${rule.subject}: ${key} is missing; a library rule names what it counts.`,
        path: rule.documentPath,
        help: `Metrics are ${metrics.join(', ')}.`,
    });
}
function isAtItsLevel(reader, rule, metric) {
    const level = rule.field === undefined ? 'object' : 'property';
    if (levelOfMetric[metric].includes(level))
        return true;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'misplaced-rule',
        message: level === 'object'
            ? `${rule.subject}: ${metric} counts the values of one property; write it below that property.`
            : `${rule.subject}: ${metric} counts whole records; write it below the schema object.`,
        path: [...rule.documentPath, Object.hasOwn(rule.value, 'metric') ? 'metric' : 'rule'],
    });
    return false;
}
function readRuleThreshold(reader, rule) {
    const oldRule = typeof rule.value.rule === 'string' ? rule.value.rule : '';
    if (operatorsOf(rule.value).length > 0)
        return readThreshold(reader, rule.value, rule.documentPath, rule.subject);
    if (reader.level === '3.0' && oldRulesOfNone.includes(oldRule))
        return { operator: 'mustBe', value: 0, unit: 'rows' };
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'missing-operator',
        message: `${rule.subject} says nothing about the count: one of ${operators.join(', ')} is missing.`,
        path: rule.documentPath,
        help: 'Write mustBe: 0 when none may fail.',
    });
    return undefined;
}
function addMetric(topic, rule, threshold, metric) {
    const { field } = rule;
    if (metric === undefined || threshold === undefined || field === undefined)
        return;
    addRuleCheck(topic, rule, {
        rule: metric.check,
        label: metric.label,
        name: `${(0,check_definition/* formatFieldPath */.v)('value', field.path)} ${metric.says}`,
        path: field.path,
        threshold,
        sensitive: isSensitiveAt(topic.object.fields, field.path),
    });
}
const values = schemas/* array */.YOg(schemas/* unknown */.L5J()).optional();
const noArguments = schemas/* strictObject */.rej({});
const missingArguments = schemas/* strictObject */.rej({ missingValues: values });
const invalidArguments = schemas/* strictObject */.rej({ validValues: values, pattern: schemas/* string */.YjP().optional() });
const duplicateArguments = schemas/* strictObject */.rej({ properties: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional() });
/** The rule's arguments against what the metric takes. */
function readArguments(reader, rule, metric, shape) {
    const given = rule.value.arguments;
    if (given === undefined)
        return {};
    const subject = `${rule.subject}, arguments of ${metric}`;
    return (0,contract_reader/* readNode */.XH)(reader, given, [...rule.documentPath, 'arguments'], shape, { subject }) ?? {};
}
/** Without a list: null, absent and the empty string. In a list, null stands for null and absent. */
function missingValues(reader, rule) {
    const given = readArguments(reader, rule, 'missingValues', missingArguments).missingValues;
    const label = 'missing-values';
    if (given === undefined) {
        const check = { kind: 'completeness', counts: ['null', 'absent', 'empty'], missingValues: [] };
        return { check, label, says: 'is there, not null and not empty' };
    }
    const list = readMissingValues(reader, given, [...rule.documentPath, 'arguments', 'missingValues'], rule.subject);
    if (list === undefined)
        return undefined;
    const counts = [
        ...(list.includes(null) ? ['null', 'absent'] : []),
        ...(list.includes('') ? ['empty'] : []),
    ];
    const others = list.filter((value) => value !== null && value !== '');
    const words = list.map((value) => (value === null ? 'null' : JSON.stringify(value))).join(', ');
    return { check: { kind: 'completeness', counts, missingValues: others }, label, says: `is none of ${words}` };
}
/** A list of scalars; null among them. */
function readMissingValues(reader, given, path, subject) {
    const items = (0,contract_reader/* itemsOf */.S3)(given, path);
    const list = [];
    for (const { value, path: at } of items) {
        if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
            list.push(value);
        }
        else {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'invalid-list',
                message: `${subject}: missingValues may hold texts, numbers, booleans and null only.`,
                path: at,
            });
        }
    }
    if (items.length > 0)
        return list;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-list',
        message: `${subject}: missingValues is empty, so nothing could be missing.`,
        path,
    });
    return undefined;
}
/** Not in `validValues`, or not matching `pattern`; nulls are no invalid values. */
function invalidValues(reader, rule) {
    const { subject, documentPath, field } = rule;
    const given = readArguments(reader, rule, 'invalidValues', invalidArguments);
    const isOld = given.validValues === undefined && Array.isArray(rule.value.validValues);
    const listPath = isOld ? [...documentPath, 'validValues'] : [...documentPath, 'arguments', 'validValues'];
    const givenList = isOld ? rule.value.validValues : given.validValues;
    const list = Array.isArray(givenList)
        ? readValues(reader, (0,contract_reader/* itemsOf */.S3)(givenList, listPath), listPath, field?.logicalType, `${subject}: validValues`)
        : undefined;
    const pattern = typeof given.pattern === 'string'
        ? (0,patterns/* readPattern */.Z)(reader, given.pattern, [...documentPath, 'arguments', 'pattern'], `${subject}: pattern`)
        : undefined;
    const label = 'invalid-values';
    if (list !== undefined) {
        const check = { kind: 'enum', values: list.values, ...(pattern === undefined ? {} : { pattern }) };
        return { check, label, says: enumWords(list.values) };
    }
    if (pattern !== undefined)
        return { check: { kind: 'pattern', pattern }, label, says: `matches ${pattern}` };
    if (givenList === undefined && given.pattern === undefined)
        missingValidity(reader, rule);
    return undefined;
}
function missingValidity(reader, rule) {
    const written = reader.document.value;
    const raw = rule.documentPath.reduce((value, step) => ((0,contract_reader/* isMapping */.pi)(value) || Array.isArray(value) ? value[step] : undefined), written);
    // A key that slipped out of `arguments` was reported at its own place.
    if ((0,contract_reader/* isMapping */.pi)(raw) && (Object.hasOwn(raw, 'pattern') || Object.hasOwn(raw, 'validValues')))
        return;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'missing-argument',
        message: `${rule.subject}: invalidValues needs arguments.validValues or arguments.pattern, which say what is valid.`,
        path: rule.documentPath,
    });
}
/** The number of records in the window that is read. */
function compileRowCount(topic, rule, threshold) {
    readArguments(topic.reader, rule, 'rowCount', noArguments);
    if (threshold === undefined)
        return;
    const { operator, value, unit } = threshold;
    if (unit === 'percent') {
        (0,contract_reader/* addProblem */.F3)(topic.reader, {
            code: 'invalid-threshold',
            message: `${rule.subject}: rowCount is a number of records; it has no percentage.`,
            path: [...rule.documentPath, 'unit'],
        });
        return;
    }
    addRuleCheck(topic, rule, {
        rule: { kind: 'row-count', count: { operator, value } },
        label: 'row-count',
        name: `There ${value === 1 ? 'is' : 'are'} ${(0,rate/* describeMeasure */.UF)({ operator, value })} ${value === 1 ? 'record' : 'records'}`,
        path: [],
    });
}
/** Values of one property, of several together, or whole records, that occur more than once. */
function compileDuplicates(topic, rule, threshold) {
    const { reader, object } = topic;
    const { field, subject, documentPath } = rule;
    const shape = field === undefined ? duplicateArguments : noArguments;
    const { properties } = readArguments(reader, rule, 'duplicateValues', shape);
    const names = Array.isArray(properties) ? properties : undefined;
    const fields = names === undefined
        ? [field?.path ?? []]
        : resolveProperties(reader, object, names, [...documentPath, 'arguments', 'properties'], subject);
    if (threshold === undefined || fields === undefined)
        return;
    const about = field?.path ?? [];
    const reason = uniquenessProblem(about);
    if (reason !== undefined) {
        addRuleNotExecuted(topic, rule, 'duplicate-values', reason);
        return;
    }
    addRuleCheck(topic, rule, {
        rule: { kind: 'uniqueness', fields },
        label: 'duplicate-values',
        name: `${names?.join(', ') ?? fieldName(about)} ${names === undefined || names.length === 1 ? 'is' : 'are'} unique`,
        path: [],
        about,
        threshold,
        sensitive: fields.some((path) => isSensitiveAt(object.fields, path)),
    });
}
/** A check under the words that the rule has for itself. */
function addRuleCheck(topic, rule, parts) {
    const { words, documentPath } = rule;
    addCheck(topic, {
        ...parts,
        label: words.label ?? parts.label,
        name: words.name ?? parts.name,
        documentPath,
        severity: words.severity,
        ...(words.dimension === undefined ? {} : { dimension: words.dimension }),
    });
}

;// CONCATENATED MODULE: ./packages/quality/contract/custom/value-checks.ts







const number = schemas/* number */.aig();
const value_checks_count = schemas/* int */.Whr().nonnegative();
const value_checks_list = schemas/* array */.YOg(schemas/* unknown */.L5J());
const valueTypes = [...logicalTypes, 'map'];
const about = { about: 'value', operator: 'failures' };
/** Checks of single values: what structure and options say too, with a severity, a name and a threshold of their own. */
const valueChecks = {
    presence: {
        ...about,
        parameters: {},
        compile: () => ({ rule: { kind: 'presence' }, says: 'is present' }),
    },
    type: {
        ...about,
        parameters: { logicalType: schemas/* enum */.k5n(valueTypes) },
        compile({ given, target: { field } }) {
            const logicalType = given.logicalType;
            if (logicalType === undefined)
                return undefined;
            const time = field?.time?.logicalType === logicalType ? { time: field.time } : {};
            return { rule: { kind: 'type', logicalType, ...time }, says: `is of type ${logicalType}` };
        },
    },
    completeness: {
        ...about,
        parameters: {
            counts: schemas/* array */.YOg(schemas/* enum */.k5n(['null', 'absent', 'empty']))
                .min(1)
                .optional(),
            missingValues: value_checks_list.optional(),
        },
        compile({ given, path, subject, reader }) {
            const others = given.missingValues === undefined
                ? []
                : readMissingValues(reader, given.missingValues, [...path, 'missingValues'], subject);
            if (others === undefined)
                return undefined;
            const counts = (given.counts ?? ['null', 'absent', 'empty']);
            return { rule: { kind: 'completeness', counts, missingValues: others }, says: `is not ${counts.join(', ')}` };
        },
    },
    range: {
        ...about,
        parameters: {
            minimum: number.optional(),
            maximum: number.optional(),
            exclusiveMinimum: number.optional(),
            exclusiveMaximum: number.optional(),
        },
        compile: compileRange,
    },
    length: {
        ...about,
        parameters: { minimum: value_checks_count.optional(), maximum: value_checks_count.optional() },
        compile: compileLength,
    },
    pattern: {
        ...about,
        parameters: { pattern: schemas/* string */.YjP() },
        compile({ given, path, subject, reader }) {
            if (typeof given.pattern !== 'string')
                return undefined;
            const pattern = (0,patterns/* readPattern */.Z)(reader, given.pattern, [...path, 'pattern'], `${subject}: pattern`);
            return pattern === undefined ? undefined : { rule: { kind: 'pattern', pattern }, says: `matches ${pattern}` };
        },
    },
    enum: {
        ...about,
        parameters: { values: value_checks_list },
        compile({ given, path, subject, target: { field }, reader }) {
            if (given.values === undefined)
                return undefined;
            const at = [...path, 'values'];
            const listed = readValues(reader, (0,contract_reader/* itemsOf */.S3)(given.values, at), at, field?.logicalType, `${subject}: values`);
            return listed === undefined
                ? undefined
                : { rule: { kind: 'enum', values: listed.values }, says: enumWords(listed.values) };
        },
    },
    'multiple-of': {
        ...about,
        parameters: { divisor: number.positive() },
        compile({ given: { divisor } }) {
            if (typeof divisor !== 'number')
                return undefined;
            return { rule: { kind: 'multiple-of', divisor }, says: `is a multiple of ${divisor}` };
        },
    },
    'unique-items': {
        ...about,
        parameters: {},
        compile: () => ({ rule: { kind: 'unique-items' }, says: 'has no item twice' }),
    },
};
function compileRange({ given, path, subject, reader }) {
    const bound = (key) => (typeof given[key] === 'number' ? given[key] : undefined);
    const [minimum, maximum] = [bound('minimum'), bound('maximum')];
    const [above, below] = [bound('exclusiveMinimum'), bound('exclusiveMaximum')];
    const low = above ?? minimum;
    const high = below ?? maximum;
    if (low === undefined && high === undefined) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-key',
            message: `${subject}: a range needs minimum, maximum, exclusiveMinimum or exclusiveMaximum.`,
            path,
            target: 'key',
        });
        return undefined;
    }
    const isOpen = above !== undefined || below !== undefined;
    if (low !== undefined && high !== undefined && (low > high || (low === high && isOpen))) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'contradictory-bounds',
            message: `${subject}: the bounds ${low} and ${high} leave no value that could be valid.`,
            path,
            target: 'key',
        });
        return undefined;
    }
    const words = [
        ...(minimum === undefined ? [] : [`at least ${minimum}`]),
        ...(above === undefined ? [] : [`over ${above}`]),
        ...(maximum === undefined ? [] : [`at most ${maximum}`]),
        ...(below === undefined ? [] : [`under ${below}`]),
    ];
    return {
        rule: {
            kind: 'range',
            ...(minimum === undefined ? {} : { minimum }),
            ...(maximum === undefined ? {} : { maximum }),
            ...(above === undefined ? {} : { exclusiveMinimum: above }),
            ...(below === undefined ? {} : { exclusiveMaximum: below }),
        },
        says: `is ${words.join(' and ')}`,
    };
}
const lengthOwner = {
    string: 'string',
    array: 'array',
    vector: 'array',
    object: 'object',
    map: 'object',
};
function compileLength({ given, path, subject, target: { field }, reader }) {
    const minimum = typeof given.minimum === 'number' ? given.minimum : undefined;
    const maximum = typeof given.maximum === 'number' ? given.maximum : undefined;
    const of = lengthOwner[field?.logicalType ?? 'string'];
    const problem = (message) => {
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'invalid-value', message: `${subject}: ${message}`, path, target: 'key' });
        return undefined;
    };
    if (minimum === undefined && maximum === undefined)
        return problem('a length needs minimum or maximum.');
    if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
        return problem(`minimum ${minimum} is more than maximum ${maximum}.`);
    }
    if (of === undefined)
        return problem(`a ${field?.logicalType} has no length.`);
    const bounds = {
        of,
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
    };
    return { rule: { kind: 'length', ...bounds }, says: lengthWords(bounds) };
}

;// CONCATENATED MODULE: ./packages/quality/contract/custom/engine.ts











/**
 * The engine word of our own checks, for what ODCS has no word for:
 *
 *     - type: custom
 *       engine: kafka-dataops
 *       implementation: { check: freshness, maxAge: 5m, perKey: true }
 */
const customEngine = 'kafka-dataops';
/** Every check of the engine; docs/contracts.md describes their parameters. */
const checks = {
    ...valueChecks,
    ...timeChecks,
    ...statisticsChecks,
    ...recordChecks,
};
const customCheckNames = Object.keys(checks);
/** Compiles one rule of our own engine. */
function compileCustomCheck(topic, rule, implementation) {
    const { reader } = topic;
    const path = [...rule.documentPath, 'implementation'];
    // Undefined was reported as missing. A check without parameters may be written by its name alone.
    if (implementation === undefined)
        return;
    const given = typeof implementation === 'string' ? { check: implementation } : implementation;
    if (!(0,contract_reader/* isMapping */.pi)(given))
        return;
    const name = given.check;
    const namePath = typeof implementation === 'string' ? path : [...path, 'check'];
    const check = typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (check === undefined) {
        if (name === undefined)
            missingCheck(reader, rule, given, path);
        else
            unknownCheck(reader, rule, name, namePath);
        return;
    }
    const subject = `${rule.subject}, check ${String(name)}`;
    if (check.about === 'record' && rule.field !== undefined) {
        const message = `${subject} is about whole records; write it below the schema object.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'misplaced-rule', message, path: namePath });
        return;
    }
    const shape = engine_shapeOf(String(name), check, rule.field === undefined);
    const misplacedKeys = rule.field === undefined ? {} : { field: '"field" is the property that the rule stands at; leave it out.' };
    const read = (0,contract_reader/* readNode */.XH)(reader, given, path, shape, { subject, misplacedKeys });
    const target = read === undefined ? undefined : readTarget(topic, rule, read, path, subject);
    if (read === undefined || target === undefined)
        return;
    const threshold = check.operator === 'failures' ? readThreshold(reader, read, path, subject) : undefined;
    const compiled = check.compile({ given: read, path, subject, target, object: topic.object, reader });
    const hasUnusableThreshold = check.operator === 'failures' && threshold === undefined && operatorsOf(read).length > 0;
    if (compiled === undefined || hasUnusableThreshold)
        return;
    addCheck(topic, {
        rule: compiled.rule,
        label: rule.words.label ?? String(name),
        name: rule.words.name ?? `${fieldName(target.path, target.side)} ${compiled.says}`,
        side: target.side,
        path: compiled.path ?? target.path,
        about: target.path,
        documentPath: rule.documentPath,
        severity: rule.words.severity,
        ...(rule.words.dimension === undefined ? {} : { dimension: rule.words.dimension }),
        ...(threshold === undefined ? {} : { threshold }),
        sensitive: isSensitiveAt(topic.object.fields, target.path),
    });
}
const engine_shapes = new Map();
/** The parameters of a check; at a schema object also the field that it is about. */
function engine_shapeOf(name, check, isAtObject) {
    const key = `${name} ${isAtObject}`;
    const isAboutValue = check.about === 'value';
    const shape = engine_shapes.get(key) ??
        schemas/* strictObject */.rej({
            check: schemas/* string */.YjP(),
            ...check.parameters,
            ...(isAboutValue && isAtObject
                ? { field: schemas/* string */.YjP().optional(), side: schemas/* enum */.k5n(['value', 'key']).optional() }
                : {}),
            ...(check.operator === 'none' ? {} : operatorKeys),
            ...(check.operator === 'failures' ? { unit: schemas/* string */.YjP().optional() } : {}),
        });
    engine_shapes.set(key, shape);
    return shape;
}
/** Points at a misspelt `check`, else at the implementation. */
function missingCheck(reader, rule, given, path) {
    const misspelt = Object.keys(given).find((key) => (0,suggest/* didYouMean */.a)(key, ['check']) !== '');
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: misspelt === undefined ? 'missing-key' : 'unknown-key',
        message: misspelt === undefined
            ? `${rule.subject}: implementation says no check.`
            : `${rule.subject}, implementation: unknown key "${misspelt}". Did you mean "check"?`,
        path: misspelt === undefined ? path : [...path, misspelt],
        target: 'key',
        help: `Checks are ${customCheckNames.join(', ')}.`,
    });
}
function unknownCheck(reader, rule, name, namePath) {
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'unknown-check',
        message: `${rule.subject}: the engine ${customEngine} has no check ${(0,contract_reader/* shown */.SP)(name)}.${typeof name === 'string' ? (0,suggest/* didYouMean */.a)(name, customCheckNames) : ''}`,
        path: namePath,
        help: `Checks are ${customCheckNames.join(', ')}.`,
    });
}
/** The property a rule stands at, or the `field` and `side` it names; undefined when the contract has no such field. */
function readTarget(topic, rule, read, path, subject) {
    if (rule.field !== undefined)
        return { side: 'value', path: rule.field.path, field: rule.field };
    const side = read.side === 'key' ? 'key' : 'value';
    if (typeof read.field !== 'string')
        return { side, path: [] };
    const wanted = parseFieldPath(read.field);
    if (wanted === undefined) {
        (0,contract_reader/* addProblem */.F3)(topic.reader, {
            code: 'invalid-value',
            message: `${subject}: field is ${(0,contract_reader/* shown */.SP)(read.field)}: expected a path as bitcoin.usd or items[].id.`,
            path: [...path, 'field'],
        });
        return undefined;
    }
    const { fields } = topic.object;
    if (side === 'key' || fields.length === 0)
        return { side, path: wanted };
    const field = findField(fields, wanted);
    if (field === undefined) {
        const near = nearestFields(fields, read.field);
        (0,contract_reader/* addProblem */.F3)(topic.reader, {
            code: 'unknown-field',
            message: `${subject}: the schema has no field "${read.field}".${near[0] === undefined ? '' : ` Did you mean "${near[0]}"?`}`,
            path: [...path, 'field'],
        });
        return undefined;
    }
    return { side, path: field.path, field };
}

;// CONCATENATED MODULE: ./packages/quality/contract/quality-rules.ts













/** Compiles all quality rules of one schema object and its properties, in the order of the contract. */
function compileQualityRules(topic) {
    for (const [index, rule] of topic.object.rules.entries())
        compileRule(topic, rule.value, rule.path, index);
    for (const field of walkFields(topic.object.fields)) {
        for (const [index, rule] of field.rules.entries())
            compileRule(topic, rule.value, rule.path, index, field);
    }
}
const ruleTypes = ['library', 'text', 'sql', 'custom'];
function compileRule(topic, value, path, index, field) {
    const { reader } = topic;
    const at = field === undefined ? `schema object "${topic.object.name}"` : `"${(0,check_definition/* formatFieldPath */.v)('value', field.path)}"`;
    const given = (0,contract_reader/* isMapping */.pi)(value) && typeof value.name === 'string' ? `"${value.name}"` : `${index + 1}`;
    const subject = `Quality rule ${given} of ${at}`;
    const type = ruleType(value);
    const read = (0,contract_reader/* readNode */.XH)(reader, value, path, ruleShape(reader.level, type), {
        subject,
        unknownKeys: reader.level === '3.0' ? 'warning' : 'error',
        misplacedKeys: misplacedRuleKeys(type),
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return;
    checkDetails(reader, value, path, subject);
    const words = readRuleWords(reader, read, path, subject);
    const rule = {
        value: read,
        documentPath: path,
        subject,
        words,
        ...(field === undefined ? {} : { field }),
    };
    switch (type) {
        case 'library':
            compileLibraryRule(topic, rule);
            break;
        case 'custom':
            compileCustomRule(topic, rule);
            break;
        case 'sql':
            checkSqlOperators(reader, rule);
            addRuleNotExecuted(topic, rule, 'sql', 'SQL runs on tables; a topic has none.');
            break;
        case 'text':
            addRuleNotExecuted(topic, rule, 'text', 'It is text for people.');
            break;
        case undefined:
            compileUntyped(topic, rule);
    }
}
/** The stated type; else library where a metric (or ODCS 3.0's rule) is named. */
function ruleType(value) {
    if (!(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    if (typeof value.type === 'string')
        return ruleTypes.find((type) => type === value.type);
    return Object.hasOwn(value, 'metric') || Object.hasOwn(value, 'rule') ? 'library' : undefined;
}
const ruleShapes = new Map();
function ruleShape(level, type) {
    const key = `${level} ${type}`;
    const shape = ruleShapes.get(key) ?? buildRuleShape(level, type);
    ruleShapes.set(key, shape);
    return shape;
}
function buildRuleShape(level, type) {
    const { qualityRule } = shapesOf(level);
    switch (type) {
        case 'library':
            return qualityRule.extend({
                ...libraryRuleKeys,
                ...(level === '3.0' ? { validValues: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional() } : {}),
            });
        case 'sql':
            return qualityRule.extend(sqlRuleKeys);
        case 'custom':
            return qualityRule.extend(customRuleKeys);
        default:
            return qualityRule;
    }
}
/** Why a key of another type of rule, or of a rule's arguments, has no place in this one. */
function misplacedRuleKeys(type) {
    const told = {};
    for (const operator of operators) {
        told[operator] =
            type === 'custom'
                ? `${operator} belongs to library and sql rules. A ${customEngine} check takes it inside its implementation.`
                : `${operator} belongs to library and sql rules; ${type === undefined ? 'name a metric' : `this one is ${type}`}.`;
    }
    for (const argument of ['missingValues', 'validValues', 'pattern', 'properties']) {
        told[argument] = `"${argument}" is an argument: indent it below arguments.`;
    }
    return {
        ...told,
        query: '"query" belongs to rules of type sql; write type: sql.',
        engine: '"engine" belongs to rules of type custom; write type: custom.',
        implementation: '"implementation" belongs to rules of type custom; write type: custom.',
        arguments: '"arguments" belong to library rules; name a metric.',
        metric: `"metric" belongs to library rules, and this one is ${type ?? 'none'}.`,
        rule: `"rule" belongs to library rules, and this one is ${type ?? 'none'}.`,
    };
}
function checkSqlOperators(reader, rule) {
    const given = operatorsOf(rule.value);
    const [first, second] = given;
    if (second !== undefined) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'several-operators',
            message: `${rule.subject} has ${given.length} operators (${given.join(', ')}); a rule has one.`,
            path: [...rule.documentPath, second],
            target: 'key',
        });
    }
    else if (first === 'mustBeBetween' || first === 'mustNotBeBetween') {
        readThreshold(reader, { [first]: rule.value[first] }, rule.documentPath, rule.subject);
    }
    else if (first === undefined && reader.level !== '3.0') {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'missing-operator',
            message: `${rule.subject} says nothing about its result: one of ${operators.join(', ')} is missing.`,
            path: rule.documentPath,
        });
    }
}
function compileUntyped(topic, rule) {
    // An unknown word as type was reported with the allowed ones.
    if (Object.hasOwn(rule.value, 'type'))
        return;
    const remark = {
        code: 'rule-without-metric',
        message: `${rule.subject} has neither type nor metric, so there is nothing to run.`,
        path: rule.documentPath,
        help: 'Name a metric (nullValues, missingValues, invalidValues, duplicateValues, rowCount), or write type: text.',
    };
    // The 3.0 schema refuses it; later ones let it pass.
    if (topic.reader.level === '3.0')
        (0,contract_reader/* addProblem */.F3)(topic.reader, remark);
    else
        (0,contract_reader/* addWarning */.Af)(topic.reader, remark);
    addRuleNotExecuted(topic, rule, 'rule', 'It has neither type nor metric.');
}
function compileCustomRule(topic, rule) {
    const { engine, implementation } = rule.value;
    if (typeof engine !== 'string')
        return;
    if (engine === customEngine) {
        compileCustomCheck(topic, rule, implementation);
        return;
    }
    if (engine === celEngine) {
        compileCelRule(topic, rule, implementation);
        return;
    }
    const near = (0,suggest/* didYouMean */.a)(engine, [customEngine, celEngine]);
    if (near !== '') {
        (0,contract_reader/* addWarning */.Af)(topic.reader, {
            code: 'foreign-engine',
            message: `${rule.subject}: the engine "${engine}" is not ours, so the rule is not run.${near}`,
            path: [...rule.documentPath, 'engine'],
        });
    }
    addRuleNotExecuted(topic, rule, 'custom', `It is for the engine "${engine}".`);
}

;// CONCATENATED MODULE: ./packages/quality/contract/server-kinds.ts


/** Keys of each type of server beside the common ones, from the ODCS 3.2 schema: required, then after `|` optional. */
const keysOfKind = {
    api: 'location',
    athena: 'schema | catalog regionName stagingDir workgroup',
    azure: 'format location | delimiter encoding',
    bigquery: 'dataset project',
    btrieve: 'database host | port',
    clickhouse: 'database host port',
    cloudsql: 'database host port schema',
    custom: '| account catalog database dataset delimiter encoding endpointUrl format host location path port project region regionName schema serviceName stagingDir stream warehouse',
    databricks: 'catalog schema | host',
    db2: 'database host port | schema',
    denodo: 'host port | database',
    dremio: 'host port | schema',
    duckdb: 'database | schema',
    exasol: 'host | port schema',
    fastobjects: 'database | host port',
    glue: 'account database | encoding format location',
    hana: 'host | database port schema',
    hive: 'database host | port',
    iceberg: 'catalog catalogUrl | namespace warehouse',
    impala: 'database host | port',
    informix: 'database host | port',
    ingres: 'database host | port',
    kafka: 'host | encoding format',
    kinesis: '| encoding format region',
    local: 'format path | encoding',
    mysql: 'database host port',
    oracle: 'host port serviceName',
    poet: 'database | host port',
    postgres: 'database host port schema',
    postgresql: 'database host port schema',
    presto: 'host | catalog schema',
    pubsub: 'project',
    redshift: 'database schema | account host region',
    s3: 'location | delimiter encoding endpointUrl format',
    sftp: 'location | delimiter encoding format',
    snowflake: 'account database schema | host port warehouse',
    sqlserver: 'database host schema | port',
    synapse: 'database host port',
    teradata: 'host | database port',
    trino: 'catalog host port schema',
    vectorwise: 'database host | port',
    versant: 'database | host port',
    vertica: 'database host port schema',
    zen: 'database host | port',
};
const since31 = new Set(['hive', 'impala', 'zen']);
const since32 = new Set([
    ...['btrieve', 'exasol', 'fastobjects', 'hana', 'iceberg', 'ingres', 'poet', 'teradata', 'vectorwise', 'versant'],
]);
const keysSince32 = new Set(['encoding', 'workgroup']);
/** The words that `type` of a server may be. */
function serverKindsOf(level) {
    return Object.keys(keysOfKind).filter((kind) => (isAtLeast(level, '3.1') || !since31.has(kind)) && (isAtLeast(level, '3.2') || !since32.has(kind)));
}
/** The keys that a type of server adds to the common ones. */
function serverKeysOf(kind, level) {
    const [required = [], optional = []] = (keysOfKind[kind] ?? '').split('|').map(server_kinds_words);
    const isNew = isAtLeast(level, '3.2');
    const port = isNew ? schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()]) : schemas/* int */.Whr();
    const keys = {};
    for (const key of [...required, ...optional]) {
        if (!isNew && keysSince32.has(key))
            continue;
        const value = key === 'port' ? port : schemas/* string */.YjP();
        keys[key] =
            required.includes(key) || (!isNew && kind === 'athena' && key === 'stagingDir') ? value : value.optional();
    }
    return keys;
}
/** The keys that some type of server has: all that can be said of one whose type is missing or unknown. */
function anyServerKeys() {
    const keys = Object.values(keysOfKind).flatMap((text) => server_kinds_words(text.replace('|', ' ')));
    return Object.fromEntries(keys.map((key) => [key, schemas/* unknown */.L5J().optional()]));
}
function server_kinds_words(text) {
    return text.split(' ').filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./packages/quality/contract/servers.ts





/**
 * Checks all servers and answers what the Kafka ones say: those that `wanted` names (by server or environment), else all.
 * Where several disagree nothing is answered, so that a run never picks one of two clusters by chance.
 */
function readServers(reader, servers, wanted) {
    const all = (0,contract_reader/* itemsOf */.S3)(servers, ['servers']);
    const kafka = [];
    const names = [];
    for (const [index, item] of all.entries()) {
        const server = readServer(reader, item.value, item.path, `Server ${index + 1}`);
        if (server === undefined)
            continue;
        names.push(server.name);
        if (server.type !== 'kafka')
            continue;
        const isWanted = wanted === undefined || server.name === wanted || server.environment === wanted;
        const facts = kafkaFacts(reader, server.value, item.path, server.name);
        if (isWanted)
            kafka.push(facts);
    }
    if (wanted !== undefined && kafka.length === 0) {
        const known = names.length === 0 ? 'It lists no servers.' : `It has ${names.map((name) => `"${name}"`).join(', ')}.`;
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'unknown-server',
            message: `The contract has no Kafka server "${wanted}". ${known}`,
            path: ['servers'],
            target: 'key',
        });
    }
    return { ...agreed(kafka), areAllKafka: all.length > 0 && all.every((item) => isKafka(item.value)) };
}
function isKafka(value) {
    return (0,contract_reader/* isMapping */.pi)(value) && value.type === 'kafka';
}
function readServer(reader, value, path, fallbackName) {
    const { server: common } = shapesOf(reader.level);
    const given = (0,contract_reader/* isMapping */.pi)(value) ? value : {};
    const kinds = serverKindsOf(reader.level);
    const type = typeof given.type === 'string' ? given.type : undefined;
    const isKnown = type !== undefined && kinds.includes(type);
    const subject = typeof given.server === 'string' ? `Server "${given.server}"` : fallbackName;
    const lenientKeys = type === 'kafka' ? { topic: schemas/* string */.YjP().optional() } : {};
    const shape = common.extend(isKnown ? { ...serverKeysOf(type, reader.level), ...lenientKeys } : anyServerKeys());
    const read = (0,contract_reader/* readNode */.XH)(reader, value, path, shape, {
        subject,
        unknownKeys: reader.level === '3.0' ? 'warning' : 'error',
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    checkDetails(reader, value, path, subject);
    if (type !== undefined && !isKnown) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-value',
            message: `${subject}: type is "${type}": ${(0,contract_reader/* oneOf */.yL)(kinds, type)}`,
            path: [...path, 'type'],
        });
    }
    return {
        name: typeof read.server === 'string' ? read.server : fallbackName,
        type: type ?? '',
        ...(typeof given.environment === 'string' ? { environment: given.environment } : {}),
        value,
    };
}
const payloadFormats = ['json', 'avro', 'protobuf', 'string'];
function kafkaFacts(reader, value, path, name) {
    const topic = topicOf(reader, value, path, name);
    const registry = customProperty(value, path, 'schemaRegistryUrl');
    const format = payloadFormat(reader, value.format, [...path, 'format'], name);
    return {
        name,
        ...(typeof value.host === 'string' ? { bootstrapServers: value.host } : {}),
        ...(format === undefined ? {} : { format }),
        ...(typeof registry?.value === 'string' ? { schemaRegistryUrl: registry.value } : {}),
        ...(topic === undefined ? {} : { topic }),
    };
}
function payloadFormat(reader, given, path, name) {
    if (typeof given !== 'string')
        return undefined;
    const format = payloadFormats.find((known) => known === given.toLowerCase());
    if (format === undefined) {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'unknown-format',
            message: `Server "${name}": the format "${given}" is not read; the format is told from the records. Read are ${payloadFormats.join(', ')}.`,
            path,
        });
    }
    return format;
}
/** A custom property `topic`, else the `topic` key that no ODCS schema knows but tools write. */
function topicOf(reader, value, path, name) {
    const custom = customProperty(value, path, 'topic');
    if (typeof custom?.value === 'string')
        return { name: custom.value, path: custom.path };
    if (!Object.hasOwn(value, 'topic'))
        return undefined;
    (0,contract_reader/* addWarning */.Af)(reader, {
        code: 'lenient-spelling',
        message: `Server "${name}": ODCS has no key "topic" for Kafka servers; it is read all the same.`,
        path: [...path, 'topic'],
        target: 'key',
        help: 'Write the topic as physicalName of the schema object, with physicalType: topic.',
    });
    return typeof value.topic === 'string' ? { name: value.topic, path: [...path, 'topic'] } : undefined;
}
function agreed(servers) {
    const [first] = servers;
    if (first === undefined)
        return {};
    const same = (key) => servers.every((server) => server[key] === first[key]);
    const { bootstrapServers, format, schemaRegistryUrl, topic } = first;
    return {
        ...(bootstrapServers !== undefined && same('bootstrapServers') ? { bootstrapServers } : {}),
        ...(format !== undefined && same('format') ? { format } : {}),
        ...(schemaRegistryUrl !== undefined && same('schemaRegistryUrl') ? { schemaRegistryUrl } : {}),
        ...(topic !== undefined && servers.every((server) => server.topic?.name === topic.name) ? { topic } : {}),
    };
}

;// CONCATENATED MODULE: ./packages/quality/contract/service-levels.ts







/** The properties that ODCS recommends (any case), their short forms, and `freshness`, which tools execute. */
const propertyOfWord = {
    freshness: 'freshness',
    latency: 'latency',
    ly: 'latency',
    availability: 'availability',
    av: 'availability',
    throughput: 'throughput',
    th: 'throughput',
    errorrate: 'errorRate',
    er: 'errorRate',
    generalavailability: 'generalAvailability',
    ga: 'generalAvailability',
    endofsupport: 'endOfSupport',
    es: 'endOfSupport',
    endoflife: 'endOfLife',
    el: 'endOfLife',
    retention: 'retention',
    re: 'retention',
    frequency: 'frequency',
    fy: 'frequency',
    timetodetect: 'timeToDetect',
    td: 'timeToDetect',
    timetonotify: 'timeToNotify',
    tn: 'timeToNotify',
    timetorepair: 'timeToRepair',
    tr: 'timeToRepair',
};
/**
 * Compiles the contract's service levels into the topics that they are about. `others` are the schema objects that are no
 * topics: what is promised of them is not checked, as nothing of theirs is.
 */
function compileServiceLevels(reader, contract, topics, others) {
    const defaultElement = typeof contract.slaDefaultElement === 'string' ? contract.slaDefaultElement : undefined;
    for (const [index, item] of (0,contract_reader/* itemsOf */.S3)(contract.slaProperties, ['slaProperties']).entries()) {
        const level = readServiceLevel(reader, item.value, item.path, index);
        if (level === undefined)
            continue;
        const targets = readElements(reader, level, defaultElement, topics, others);
        const compile = Object.hasOwn(executed, level.property) ? executed[level.property] : undefined;
        if (compile === undefined)
            addLevelNotExecuted(level, targets, reasonOf(level.property));
        else
            compile(reader, level, targets);
    }
}
function readServiceLevel(reader, value, documentPath, index) {
    const given = (0,contract_reader/* isMapping */.pi)(value) && typeof value.property === 'string' ? `"${value.property}"` : `${index + 1}`;
    const subject = `Service level ${given}`;
    const read = (0,contract_reader/* readNode */.XH)(reader, value, documentPath, shapesOf(reader.level).serviceLevel, {
        subject,
        unknownKeys: reader.level === '3.0' ? 'warning' : 'error',
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    checkDetails(reader, value, documentPath, subject);
    if (read.property === undefined)
        return undefined;
    return { value: read, documentPath, subject, property: readProperty(reader, read.property, documentPath, subject) };
}
function readProperty(reader, word, path, subject) {
    const lower = word.trim().toLowerCase();
    const known = Object.hasOwn(propertyOfWord, lower) ? propertyOfWord[lower] : undefined;
    if (known !== undefined)
        return known;
    const near = (0,suggest/* didYouMean */.a)(word, new Set(Object.values(propertyOfWord)));
    if (near !== '') {
        (0,contract_reader/* addWarning */.Af)(reader, {
            code: 'unknown-service-level',
            message: `${subject}: this property is not known, so it is not checked.${near}`,
            path: [...path, 'property'],
        });
    }
    return word;
}
/**
 * What a service level is about: `object.field` texts separated by commas; the object may be left out when the contract
 * has one. Without an element it is about the records of every topic.
 */
function readElements(reader, level, defaultElement, topics, others) {
    const own = typeof level.value.element === 'string' ? level.value.element : undefined;
    const text = own ?? defaultElement;
    if (text === undefined)
        return topics.map((topic) => ({ topic }));
    const path = own === undefined ? ['slaDefaultElement'] : [...level.documentPath, 'element'];
    const elements = text
        .split(',')
        .map((element) => element.trim())
        .filter((element) => element !== '');
    return elements.flatMap((element) => {
        const all = [...topics, ...others];
        const target = readElement(element, topics, all.length);
        if (target !== undefined)
            return [target];
        if (readElement(element, others, all.length) !== undefined)
            return [];
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'unknown-field',
            message: `${level.subject}: the contract has no element "${element}".${nearElement(element, all)}`,
            path,
            help: 'An element is written object.field, as crypto-prices.bitcoin.last_updated_at.',
        });
        return [];
    });
}
function readElement(element, topics, objectCount) {
    for (const topic of topics) {
        for (const name of objectNames(topic)) {
            if (element === name)
                return { topic };
            if (!element.startsWith(`${name}.`))
                continue;
            const path = parseFieldPath(element.slice(name.length + 1));
            const field = path === undefined ? undefined : findField(topic.object.fields, path);
            if (field !== undefined)
                return { topic, field };
        }
    }
    const [only] = topics;
    const path = parseFieldPath(element);
    if (only === undefined || objectCount !== 1 || path === undefined)
        return undefined;
    const field = findField(only.object.fields, path);
    return field === undefined ? undefined : { topic: only, field };
}
function objectNames(topic) {
    const { name, physicalName } = topic.object;
    return [...new Set([name, ...(physicalName === undefined ? [] : [physicalName]), topic.topic])];
}
function nearElement(element, topics) {
    for (const topic of topics) {
        const owner = objectNames(topic).find((name) => element.startsWith(`${name}.`));
        const inside = owner === undefined ? element : element.slice(owner.length + 1);
        const [near] = nearestFields(topic.object.fields, inside);
        if (near !== undefined)
            return ` Did you mean "${owner ?? topic.object.name}.${near}"?`;
    }
    return '';
}
/** The service levels that records can show. */
const executed = {
    freshness: service_levels_compileFreshness,
    latency: service_levels_compileLatency,
    frequency: compileFrequency,
    throughput: compileThroughput,
    errorRate: compileErrorRate,
    retention: service_levels_compileRetention,
};
function reasonOf(property) {
    return `"${property}" is a promise about the service, not about its records.`;
}
function addLevelCheck(level, { topic, field }, { rule, name }) {
    const path = field?.path ?? [];
    addCheck(topic, {
        rule,
        label: labelOf(level),
        name,
        path,
        documentPath: level.documentPath,
        sensitive: isSensitiveAt(topic.object.fields, path),
    });
}
function labelOf(level) {
    return typeof level.value.id === 'string' ? level.value.id : level.property;
}
function service_levels_compileFreshness(reader, level, targets) {
    const maxAgeMs = readAge(reader, level);
    for (const target of targets) {
        const { field } = target;
        if (field !== undefined && !canHoldTime(reader, field, [...level.documentPath, 'element'], level.subject))
            continue;
        if (maxAgeMs === undefined)
            continue;
        const source = field === undefined
            ? { source: 'record-timestamp' }
            : { source: 'field', time: timeOf(field) };
        addLevelCheck(level, target, {
            rule: { kind: 'freshness', maxAgeMs, perKey: false, toleratedFutureMs: defaultToleratedFutureMs, ...source },
            name: `The newest ${field === undefined ? 'record' : fieldName(field.path)} is at most ${(0,duration/* formatDuration */.a3)(maxAgeMs)} old`,
        });
    }
}
/** Broker time less event time, so it needs the field that holds the latter. */
function service_levels_compileLatency(reader, level, targets) {
    const maxLatencyMs = readAge(reader, level);
    for (const target of targets) {
        const { field } = target;
        if (field === undefined) {
            addLevelNotExecuted(level, [target], 'Latency is the time from an event to its record: name the field of the event time as element.');
            continue;
        }
        if (!canHoldTime(reader, field, [...level.documentPath, 'element'], level.subject))
            continue;
        if (maxLatencyMs === undefined)
            continue;
        addLevelCheck(level, target, {
            rule: { kind: 'latency', maxLatencyMs, time: timeOf(field) },
            name: `${fieldName(field.path)} is recorded within ${(0,duration/* formatDuration */.a3)(maxLatencyMs)}`,
        });
    }
}
function compileFrequency(reader, level, targets) {
    const everyMs = readAge(reader, level);
    if (everyMs === undefined)
        return;
    const name = `A record comes at least every ${(0,duration/* formatDuration */.a3)(everyMs)}`;
    for (const { topic } of targets)
        addLevelCheck(level, { topic }, { rule: { kind: 'frequency', everyMs }, name });
}
/** `records/s`, `msg/min`, `rows per hour`; bytes are another thing. */
const rateUnit = /^(?:records?|rows?|messages?|msgs?|events?)\s*(?:\/|per)\s*(s|sec|second|m|min|minute|h|hour|d|day)$/i;
function compileThroughput(reader, level, targets) {
    const { unit } = level.value;
    const [, per] = rateUnit.exec(typeof unit === 'string' ? unit.trim() : 'records/s') ?? [];
    if (per === undefined) {
        addLevelNotExecuted(level, targets, `The unit "${String(unit)}" is not measured; records/s, records/min and records/h are.`);
        return;
    }
    const amount = readAmount(reader, level);
    if (amount === undefined)
        return;
    const perSecond = (amount * 1_000) / (msOfUnit[per.toLowerCase()] ?? 1_000);
    const rule = { kind: 'throughput', perSecond: { operator: 'mustBeGreaterOrEqualTo', value: perSecond } };
    const name = `At least ${amount} ${typeof unit === 'string' ? unit.trim() : 'records/s'} arrive`;
    for (const { topic } of targets)
        addLevelCheck(level, { topic }, { rule, name });
}
function compileErrorRate(reader, level, targets) {
    const { unit } = level.value;
    if (unit !== undefined && !(typeof unit === 'string' && /^(percent|percentage|%)$/i.test(unit.trim()))) {
        addLevelNotExecuted(level, targets, `The unit "${String(unit)}" is not measured; percent is.`);
        return;
    }
    const { value } = level.value;
    const percent = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof percent !== 'number' || !(percent >= 0 && percent <= 100)) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-service-level',
            message: `${level.subject}: value is ${(0,contract_reader/* shown */.SP)(value)}: expected a percentage from 0 to 100.`,
            path: [...level.documentPath, 'value'],
        });
        return;
    }
    const rule = { kind: 'error-rate', percent: { operator: 'mustBeLessOrEqualTo', value: percent } };
    for (const { topic } of targets) {
        addLevelCheck(level, { topic }, { rule, name: `At most ${percent} % of the records are wrong` });
    }
}
/** A promise to who reads: records are there that long. It is about the topic, whichever element it names. */
function service_levels_compileRetention(reader, level, targets) {
    const minMs = readAge(reader, level);
    if (minMs === undefined)
        return;
    const name = `Records are kept for at least ${(0,duration/* formatDuration */.a3)(minMs)}`;
    for (const topic of new Set(targets.map((target) => target.topic))) {
        addLevelCheck(level, { topic }, { rule: { kind: 'retention', minMs }, name });
    }
}
const dayMs = 86_400_000;
/** Units as ODCS writes them; a month is 30 days, a year 365. */
const msOfUnit = {
    ...unit(1, 'ms', 'millisecond', 'milliseconds'),
    ...unit(1_000, 's', 'sec', 'second', 'seconds'),
    ...unit(60_000, 'm', 'min', 'minute', 'minutes'),
    ...unit(3_600_000, 'h', 'hr', 'hour', 'hours'),
    ...unit(dayMs, 'd', 'day', 'days'),
    ...unit(7 * dayMs, 'w', 'week', 'weeks'),
    ...unit(30 * dayMs, 'month', 'months'),
    ...unit(365 * dayMs, 'y', 'yr', 'year', 'years'),
};
function unit(ms, ...words) {
    return Object.fromEntries(words.map((word) => [word, ms]));
}
/** A duration of ISO 8601, as `P1Y`, `P30D` or `PT15M`. */
function isoDuration(text) {
    const found = /^P(?=[\dT])(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text.trim().toUpperCase());
    if (found === null)
        return undefined;
    const units = ['y', 'month', 'w', 'd', 'h', 'm', 's'];
    return units.reduce((sum, word, index) => sum + Number(found[index + 1] ?? 0) * (msOfUnit[word] ?? 0), 0);
}
const longestAgeMs = 100 * 365 * dayMs;
/** The value with its unit, or a duration as `5m` without one. */
function readAge(reader, level) {
    const { value, unit: unitWord } = level.value;
    const problem = (key, message) => {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-service-level',
            message: `${level.subject}: ${message}`,
            path: [...level.documentPath, key],
        });
        return undefined;
    };
    if (typeof unitWord !== 'string') {
        const ms = typeof value === 'string' ? ((0,duration/* parseDuration */.E9)(value) ?? isoDuration(value)) : undefined;
        if (ms !== undefined && ms > longestAgeMs)
            return problem('value', `${value} is more than a hundred years.`);
        if (ms !== undefined && ms > 0)
            return ms;
        return problem('value', `value is ${(0,contract_reader/* shown */.SP)(value)} without a unit: expected a number and a unit (s, m, h, d, ...), or a duration as "5m" or "P30D".`);
    }
    const amount = readAmount(reader, level);
    if (amount === undefined)
        return undefined;
    const word = unitWord.trim().toLowerCase();
    const unitMs = Object.hasOwn(msOfUnit, word) ? msOfUnit[word] : undefined;
    if (unitMs === undefined) {
        return problem('unit', `unit is "${unitWord}": expected ms, s, m, h, d, w or y.${(0,suggest/* didYouMean */.a)(word, Object.keys(msOfUnit))}`);
    }
    const ms = Math.round(amount * unitMs);
    return ms > longestAgeMs ? problem('value', `${amount} ${unitWord} is more than a hundred years.`) : ms;
}
/** A number above 0, which may be written as text. */
function readAmount(reader, level) {
    const { value } = level.value;
    const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof amount === 'number' && amount > 0 && Number.isFinite(amount))
        return amount;
    (0,contract_reader/* addProblem */.F3)(reader, {
        code: 'invalid-service-level',
        message: `${level.subject}: value is ${(0,contract_reader/* shown */.SP)(value)}: expected a number above 0.`,
        path: [...level.documentPath, 'value'],
    });
    return undefined;
}
function addLevelNotExecuted(level, targets, reason) {
    for (const { topic, field } of targets) {
        addNotExecuted(topic, {
            label: labelOf(level),
            name: `Service level ${level.property}`,
            path: field?.path ?? [],
            documentPath: level.documentPath,
            reason,
        });
    }
}

;// CONCATENATED MODULE: ./packages/quality/contract/load.ts











/**
 * Reads a data contract of the Open Data Contract Standard (3.0, 3.1, 3.2) and compiles what it says about each topic to
 * checks. `file` names it in places and messages. A text that `mentionsCel` needs `loadCel` before. Never throws for what
 * a text holds; docs/contracts.md says what each part of a contract becomes.
 */
function loadContract(text, file, options = {}) {
    const parsed = (0,core_document/* parseDocument */.T)(text, file);
    if (!parsed.ok)
        return parsed;
    const { document } = parsed;
    const level = odcsLevelOf(document);
    if (typeof level !== 'string')
        return { ok: false, problems: [level] };
    const reader = { document, level, problems: [], warnings: [] };
    const contract = readContract(reader, document.value, options);
    if (contract === undefined || reader.problems.length > 0)
        return { ok: false, problems: inOrder(reader.problems) };
    return { ok: true, contract: { ...contract, warnings: inOrder(reader.warnings) } };
}
function inOrder(problems) {
    return [...problems].sort((left, right) => (left.place?.line ?? 0) - (right.place?.line ?? 0) || (left.place?.column ?? 0) - (right.place?.column ?? 0));
}
function readContract(reader, value, options) {
    const read = (0,contract_reader/* readNode */.XH)(reader, value, [], shapesOf(reader.level).contract, {
        subject: 'Contract',
        misplacedKeys: { ...keysOfLaterVersions(reader.level), ...misplacedAtTop },
    });
    if (read === undefined || !(0,contract_reader/* isMapping */.pi)(value))
        return undefined;
    checkContractDetails(reader, value);
    const servers = readServers(reader, value.servers, options.server);
    const objects = readSchema(reader, value.schema);
    const compiled = objects.map((object) => compileObject(reader, object, servers, objects.length));
    const topics = compiled.filter(({ object }) => isTopic(reader, object, servers));
    checkTopics(reader, topics, objects);
    const others = compiled.filter((object) => !topics.includes(object));
    compileServiceLevels(reader, value, topics, others);
    return {
        file: reader.document.file,
        id: read.id ?? '',
        ...(read.name === undefined ? {} : { name: read.name }),
        version: read.version ?? '',
        topics: topics.map((topic) => topicContract(topic, servers)),
    };
}
const misplacedAtTop = {
    quality: '"quality" belongs to a schema object or a property; there is none at the top of a contract.',
    properties: '"properties" belong to a schema object; write them below schema.',
    topic: '"topic" is no key of ODCS; write it as physicalName of the schema object, with physicalType: topic.',
};
function compileObject(reader, object, servers, objectCount) {
    const topic = {
        reader,
        topic: topicName(object, servers, objectCount),
        object,
        checks: [],
        notExecuted: [],
        ids: new Set(),
    };
    compileStructure(topic);
    compileQualityRules(topic);
    return topic;
}
/**
 * The physicalName of an object whose physicalType is topic; else the topic that the server names, when there is one
 * object only; else physicalName or name.
 */
function topicName(object, servers, objectCount) {
    const { physicalName, physicalType } = object;
    if (physicalName !== undefined && physicalType?.trim().toLowerCase() === 'topic')
        return physicalName;
    if (servers.topic !== undefined && objectCount === 1)
        return servers.topic.name;
    return physicalName ?? object.name;
}
/** What Avro, Protobuf and JSON Schema call a value: converters of theirs write it, and it says nothing of where values are. */
const typesOfValues = ['record', 'message', 'object'];
/** A schema object that says it is a topic, or that can be nothing else. */
function isTopic(reader, object, servers) {
    const given = object.physicalType?.trim().toLowerCase();
    const type = given !== undefined && typesOfValues.includes(given) ? undefined : given;
    const hasServers = (0,contract_reader/* itemsOf */.S3)((0,contract_reader/* isMapping */.pi)(reader.document.value) ? reader.document.value.servers : [], []).length > 0;
    if (type === 'topic' || servers.areAllKafka || (type === undefined && !hasServers))
        return true;
    if (type === undefined && servers.bootstrapServers !== undefined)
        return true;
    (0,contract_reader/* addWarning */.Af)(reader, {
        code: 'not-a-topic',
        message: `Schema object "${object.name}" is ${type === undefined ? 'on no Kafka server' : `a ${type}`}, so it is not checked. Say physicalType: topic if it is one.`,
        path: [...object.documentPath, type === undefined ? 'name' : 'physicalType'],
    });
    return false;
}
function checkTopics(reader, topics, objects) {
    const seen = new Map();
    for (const topic of topics) {
        const first = seen.get(topic.topic);
        if (first === undefined)
            seen.set(topic.topic, topic);
        else {
            (0,contract_reader/* addProblem */.F3)(reader, {
                code: 'duplicate-topic',
                message: `Schema objects "${first.object.name}" and "${topic.object.name}" are both about the topic ${topic.topic}; one is expected.`,
                path: [...topic.object.documentPath, topic.object.physicalName === undefined ? 'name' : 'physicalName'],
            });
        }
    }
    if (topics.length > 0)
        return;
    (0,contract_reader/* addWarning */.Af)(reader, {
        code: 'no-topic',
        message: objects.length === 0
            ? 'The contract has no schema, so there is nothing to check.'
            : 'No schema object of the contract is a topic.',
        path: objects.length === 0 ? [] : ['schema'],
        target: 'key',
    });
}
function topicContract(topic, servers) {
    const { object, reader } = topic;
    const registry = servers.schemaRegistryUrl ?? registryOf(object.value);
    return {
        topic: topic.topic,
        place: reader.document.placeOf([
            ...object.documentPath,
            object.physicalName === undefined ? 'name' : 'physicalName',
        ]),
        ...(servers.format === undefined ? {} : { format: servers.format }),
        ...(registry === undefined ? {} : { schemaRegistryUrl: registry }),
        ...(servers.bootstrapServers === undefined ? {} : { bootstrapServers: servers.bootstrapServers }),
        checks: topic.checks,
        notExecuted: topic.notExecuted,
        isSensitive: (path) => isSensitiveAt(object.fields, path),
    };
}
/** The registry as ODCS's own example writes it: an authoritative definition of type implementation. */
function registryOf(object) {
    for (const { value } of (0,contract_reader/* itemsOf */.S3)(object.authoritativeDefinitions, [])) {
        if (!(0,contract_reader/* isMapping */.pi)(value) || value.type !== 'implementation' || typeof value.url !== 'string')
            continue;
        const base = /^(https?:\/\/[^?#]+?)\/(?:subjects|schemas)\b/.exec(value.url)?.[1];
        if (base !== undefined)
            return base;
        if (/^https?:\/\//.test(value.url) && /registry/i.test(value.url))
            return value.url;
    }
    return undefined;
}
/** What a contract says about one topic, or a problem that names the topics it is about. */
function topicContractFor(contract, topic) {
    const found = contract.topics.find((candidate) => candidate.topic === topic);
    if (found !== undefined)
        return { ok: true, topicContract: found };
    const names = contract.topics.map((candidate) => candidate.topic);
    const about = names.length === 0
        ? 'no topic'
        : `the topic${names.length === 1 ? '' : 's'} ${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`;
    const [first] = contract.topics;
    return {
        ok: false,
        problem: {
            code: 'contract-for-another-topic',
            message: `${contract.file} says nothing about the topic ${topic}; it is about ${about}.${(0,suggest/* didYouMean */.a)(topic, names)}`,
            place: first?.place ?? { file: contract.file, line: 1, column: 1 },
            help: names.length === 0
                ? 'Give another contract, or say physicalType: topic at the entry of schema that is this topic.'
                : 'Give another contract or topic, or correct physicalName in the contract.',
        },
    };
}

;// CONCATENATED MODULE: ./packages/quality/baseline/open-baseline.ts






/**
 * Opens a baseline: `git` (the contract at the commit that the change builds on), `git:REF`, a contract file, or the JSON
 * report of an earlier run.
 * @throws BadInputError when it is none of these or cannot be read.
 */
async function openBaseline(given, ports) {
    if (given === 'git' || given.startsWith('git:'))
        return gitBaseline(given.slice('git:'.length) || undefined, ports);
    const text = await ports.files.readText(given);
    const file = ports.files.placePath(given);
    if (text.trimStart().startsWith('{')) {
        const report = reportIn(text);
        if (report === 'other' || report !== undefined)
            return reportBaseline(report, file);
    }
    const contract = await contractIn(text, file);
    return { kind: 'contract', of: async (target) => earlierOf(contract, `the contract ${file}`, target) };
}
/** `other`: a report, but of something else or of a version to come; undefined: no report. */
function reportIn(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || !('reportVersion' in value))
        return undefined;
    const report = core_report/* reportSchema */.Qh.safeParse(value);
    return report.success && report.data.operation === 'kafka-quality-check' ? report.data : 'other';
}
function reportBaseline(report, file) {
    if (report !== 'other')
        return { kind: 'report', source: `the run of ${report.startedAt} (${file})`, report };
    throw new errors/* BadInputError */.Ys({
        code: 'baseline-unusable',
        message: `The baseline ${file} is no report of kafka-quality-check that this version can read.`,
        help: 'Give the JSON report of an earlier run of this check, a contract file, or git.',
    });
}
async function contractIn(text, file) {
    if (mentionsCel(text))
        await (0,engine/* loadCel */.v)();
    const loaded = loadContract(text, file);
    if (!loaded.ok)
        throw new errors/* BadInputError */.Ys(loaded.problems);
    return loaded.contract;
}
async function gitBaseline(ref, ports) {
    const { git } = ports;
    if (git === undefined) {
        throw new errors/* BadInputError */.Ys({
            code: 'git-missing',
            message: 'baseline is git, but this is no Git repository, or there is no git program.',
            help: 'Run actions/checkout before this step, or give a contract file or a report.',
        });
    }
    const base = await (0,git_base/* baseCommit */.t)(ref, { ...ports, git });
    if (base === undefined)
        return { kind: 'contract', of: async () => nothingEarlier('no earlier commit') };
    return {
        kind: 'contract',
        async of(target) {
            const { file } = target.contract;
            const [text, label] = await textThen(file, base, git, ports);
            if (text === undefined)
                return nothingEarlier(`${label}, which has no ${file}`);
            if (mentionsCel(text))
                await (0,engine/* loadCel */.v)();
            const loaded = loadContract(text, file);
            const source = `${file} of ${label}`;
            return loaded.ok ? earlierOf(loaded.contract, source, target) : nothingEarlier(`${source}, which is no contract`);
        },
    };
}
/** A file as it was. On the main branch itself, when its last commit left the file as it is, as it was before that. */
async function textThen(file, { commit, label, before }, git, ports) {
    const text = await textAt(file, commit, git);
    if (before === undefined)
        return [text, label];
    const here = await ports.files.readText(external_node_path_.posix.relative(ports.files.placePath('.'), file));
    return text === here ? [await textAt(file, before.commit, git), before.label] : [text, label];
}
async function textAt(file, commit, git) {
    const found = (await git.files(commit)).find(({ path }) => path === file);
    if (found === undefined)
        return undefined;
    const [bytes] = await git.read([found]);
    return new TextDecoder().decode(bytes);
}
function earlierOf(contract, source, { topicContract: { topic } }) {
    const found = topicContractFor(contract, topic);
    const { warnings } = contract;
    if (found.ok)
        return { source, warnings, topicContract: found.topicContract };
    return { source: `${source}, which says nothing of the topic ${topic}`, warnings, topicContract: undefined };
}
function nothingEarlier(source) {
    return { source, warnings: [], topicContract: undefined };
}
/** A run compared with the report of an earlier one. */
function compareWithReport(body, { source, report }) {
    const topics = body.subject.topics ?? [];
    const sameRecords = topics.length > 0 && JSON.stringify(topics) === JSON.stringify(report.subject.topics);
    return compareWith(body, { source, sameRecords, checks: report.checks, findings: report.findings });
}

;// CONCATENATED MODULE: ./packages/quality/combined-report.ts

/**
 * One Report of several topics: every check, finding and range of each, KPIs over all of them, and the verdict of the
 * worst. Gates such as min-success-rate were applied to each topic by itself: a healthy topic does not make up for a
 * broken one.
 */
function combinedReport(bodies, failOn) {
    const [only, ...others] = bodies;
    if (only !== undefined && others.length === 0)
        return only;
    const checks = bodies.flatMap((body) => body.checks);
    const findings = bodies.flatMap((body) => body.findings);
    const read = sum(bodies, (body) => body.coverage?.read ?? 0);
    const available = sum(bodies, (body) => body.coverage?.available ?? 0);
    const kpis = combinedKpis(bodies, checks);
    const schemaIds = [...new Set(bodies.flatMap((body) => body.subject.schemaIds ?? []))].sort((left, right) => left - right);
    const status = (0,finding/* statusFrom */.z)(findings, failOn);
    return {
        status: status === 'passed' && bodies.every((body) => body.status === 'skipped') ? 'skipped' : status,
        partial: bodies.some((body) => body.partial),
        summary: summaryOf(bodies, checks, kpis, read),
        kpis,
        checks,
        findings,
        notes: [...new Set(bodies.flatMap((body) => body.notes))],
        artifacts: bodies.flatMap((body) => body.artifacts),
        coverage: { read, available },
        ...combinedStatistics(bodies),
        ...combinedBaseline(bodies),
        subject: {
            topics: bodies.flatMap((body) => body.subject.topics ?? []),
            ...(schemaIds.length === 0 ? {} : { schemaIds }),
        },
    };
}
function combinedStatistics(bodies) {
    const statistics = bodies.flatMap((body) => body.statistics ?? []);
    return statistics.length === 0 ? {} : { statistics };
}
function combinedBaseline(bodies) {
    const baselines = bodies.flatMap(({ baseline }) => baseline ?? []);
    if (baselines.length === 0)
        return {};
    return {
        baseline: {
            source: [...new Set(baselines.map(({ source }) => source))].join('; '),
            sameRecords: baselines.every(({ sameRecords }) => sameRecords),
            new: sum(baselines, (baseline) => baseline.new),
            known: sum(baselines, (baseline) => baseline.known),
            fixed: baselines.flatMap(({ fixed }) => fixed),
        },
    };
}
function summaryOf(bodies, checks, kpis, read) {
    const rate = kpis.find(({ id }) => id === 'success-rate')?.value ?? null;
    const failed = checks.filter(({ status }) => status === 'failed' || status === 'error').length;
    const passing = rate === null ? 0 : Math.round(rate * read);
    const records = rate === null
        ? 'no record to check'
        : `${(0,quantity/* formatCount */.B4)(passing)} of ${(0,quantity/* counted */.hS)(read, 'record')} pass (${(0,quantity/* formatPercent */.l9)(rate)})`;
    return `${(0,quantity/* counted */.hS)(bodies.length, 'topic')}: ${records}; ${(0,quantity/* formatCount */.B4)(failed)} of ${(0,quantity/* counted */.hS)(checks.length, 'check')} failed.`;
}
/** Rates are weighted by the records or evaluations behind them, ages are the worst, flows add up. */
function combinedKpis(bodies, checks) {
    const ids = [...new Set(bodies.flatMap(({ kpis }) => kpis.map(({ id }) => id)))];
    return ids.flatMap((id) => {
        const parts = bodies.flatMap((body) => body.kpis.filter((kpi) => kpi.id === id).map((kpi) => ({ kpi, read: body.coverage?.read ?? 0 })));
        const [worst] = parts.map(({ kpi }) => kpi).toSorted(byGravity);
        if (worst === undefined)
            return [];
        return [{ ...worst, value: combinedValue(id, parts, checks, worst) }];
    });
}
function combinedValue(id, parts, checks, worst) {
    switch (id) {
        case 'success-rate':
        case 'error-rate':
            return weighted(parts);
        case 'completeness':
            return passingShare(checks, 'completeness');
        case 'validity':
            return passingShare(checks, 'conformity');
        case 'throughput': {
            const measured = parts.flatMap(({ kpi }) => kpi.value ?? []);
            return measured.length === 0 ? null : measured.reduce((total, value) => total + value, 0);
        }
        default:
            return worst.value;
    }
}
/** What misses its target first, then the greatest value. */
function byGravity(left, right) {
    const order = { missed: 0, met: 1, unknown: 2 };
    return order[left.status] - order[right.status] || (right.value ?? -1) - (left.value ?? -1);
}
function weighted(parts) {
    const measured = parts.filter(({ kpi, read }) => kpi.value !== null && read > 0);
    const read = sum(measured, (part) => part.read);
    return read === 0 ? null : sum(measured, ({ kpi, read: own }) => (kpi.value ?? 0) * own) / read;
}
function passingShare(checks, dimension) {
    const own = checks.filter((check) => check.dimension === dimension);
    const evaluated = sum(own, (check) => check.evaluated);
    return evaluated === 0 ? null : (evaluated - sum(own, (check) => check.failed)) / evaluated;
}
function sum(items, of) {
    return items.reduce((total, item) => total + of(item), 0);
}

// EXTERNAL MODULE: ./packages/quality/decoding-check.ts
var decoding_check = __webpack_require__(85594);
;// CONCATENATED MODULE: ./packages/quality/inline-rules.ts





/** Whether the section has rules in CEL, so that the engine must be loaded before `readInlineRules`. */
function hasInlineCel(document) {
    return sectionOf(document).some((entry) => (0,contract_reader/* isMapping */.pi)(entry) && listOf(entry.rules).some((rule) => (0,contract_reader/* isMapping */.pi)(rule) && 'cel' in rule));
}
/** The rules of the manifest's section `quality`, compiled; every error at its place. */
function readInlineRules(document) {
    const reader = { document, level: '3.1', problems: [], warnings: [] };
    if ((0,contract_reader/* isMapping */.pi)(document.value) && document.value.quality !== undefined && !Array.isArray(document.value.quality)) {
        (0,contract_reader/* addProblem */.F3)(reader, {
            code: 'invalid-value',
            message: 'quality is not a list of topics with rules.',
            path: ['quality'],
        });
    }
    const topics = sectionOf(document).flatMap((entry, index) => readTopic(reader, entry, index));
    return reader.problems.length > 0
        ? { ok: false, problems: reader.problems }
        : { ok: true, topics, warnings: reader.warnings };
}
function readTopic(reader, entry, index) {
    const path = ['quality', index];
    if (!(0,contract_reader/* isMapping */.pi)(entry) || typeof entry.topic !== 'string' || !Array.isArray(entry.rules)) {
        const message = `quality[${index}] is ${(0,contract_reader/* shown */.SP)(entry)}: expected a mapping with topic and rules.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'invalid-value', message, path });
        return [];
    }
    for (const key of Object.keys(entry).filter((name) => name !== 'topic' && name !== 'rules')) {
        const message = `Unknown key "${key}" in quality[${index}].${(0,suggest/* didYouMean */.a)(key, ['topic', 'rules'])}`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'unknown-key', message, path: [...path, key], target: 'key' });
    }
    const topic = {
        reader,
        topic: entry.topic,
        // Without a schema every path is taken as it is written.
        object: { name: entry.topic, documentPath: path, value: entry, fields: [], rules: [], relationships: [] },
        checks: [],
        notExecuted: [],
        ids: new Set(),
    };
    for (const [number, rule] of entry.rules.entries())
        inline_rules_compileRule(topic, rule, [...path, 'rules', number]);
    const place = reader.document.placeOf([...path, 'topic']);
    return [{ topic: entry.topic, place, checks: topic.checks, notExecuted: topic.notExecuted }];
}
/** Words that every rule may say of itself; the rest are parameters of its check. */
const wordKeys = ['id', 'name', 'severity', 'dimension', 'description'];
function inline_rules_compileRule(topic, value, path) {
    const subject = `Rule ${Number(path.at(-1)) + 1} of topic ${topic.topic}`;
    const { reader } = topic;
    if (!(0,contract_reader/* isMapping */.pi)(value) || 'check' in value === 'cel' in value) {
        const message = `${subject} is ${(0,contract_reader/* shown */.SP)(value)}: expected a mapping with either check or cel.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'invalid-value', message, path });
        return;
    }
    const words = readRuleWords(reader, value, path, subject);
    const isCel = 'cel' in value;
    const rule = { value, documentPath: path, subject, words };
    const within = { ...topic, reader: shorthandReader(reader, isCel ? ['cel'] : []) };
    if (isCel)
        compileCelRule(within, rule, value.cel);
    else
        compileCustomCheck(within, rule, parametersOf(value));
}
function parametersOf(value) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => !wordKeys.some((word) => word === key)));
}
/** In a contract parameters stand below `implementation`, here in the rule itself (or, of CEL, below `cel`). */
function shorthandReader(reader, instead) {
    const document = {
        ...reader.document,
        placeOf: (path, target) => reader.document.placeOf(path.flatMap((step) => (step === 'implementation' ? instead : [step])), target),
    };
    return { ...reader, document };
}
function sectionOf(document) {
    return (0,contract_reader/* isMapping */.pi)(document.value) ? listOf(document.value.quality) : [];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./packages/quality/inspect-file.ts + 4 modules
var inspect_file = __webpack_require__(41696);
// EXTERNAL MODULE: ./packages/quality/inspect-topic.ts + 1 modules
var inspect_topic = __webpack_require__(11573);
// EXTERNAL MODULE: ./packages/quality/inspected.ts
var quality_inspected = __webpack_require__(31549);
// EXTERNAL MODULE: ./packages/quality/profile-check.ts
var profile_check = __webpack_require__(13876);
// EXTERNAL MODULE: ./packages/quality/checks/wilson.ts
var wilson = __webpack_require__(12202);
;// CONCATENATED MODULE: ./packages/quality/gate.ts
/** How bad it is that there was nothing to check; undefined when it is allowed. */
function severityOfEmpty(onEmpty) {
    return onEmpty === 'pass' ? undefined : onEmpty === 'warn' ? 'warning' : 'error';
}
/** Records that pass every check of severity error, of all read; null when none were. */
function successRateOf(read, failing) {
    return read === 0 ? null : (read - failing) / read;
}
/**
 * `min-success-rate` says how many single records may fail: while it is met, a check of records without a threshold of
 * its own that fails is a warning. A rate that was not measured meets nothing.
 */
function meetsSuccessRate(rate, minimum) {
    if (minimum === undefined)
        return undefined;
    return rate !== null && rate >= minimum;
}

;// CONCATENATED MODULE: ./packages/quality/kpis.ts

/** The numbers that a quality run is known by; each is null when it could not be measured. */
function kpisOf(state, results, { asOf, sample }, { minSuccessRate, judgedRate }) {
    const successRate = successRateOf(state.read, state.failing);
    return [
        {
            id: 'success-rate',
            value: successRate,
            unit: 'ratio',
            ...(minSuccessRate === undefined ? {} : { target: { operator: '>=', value: minSuccessRate } }),
            status: statusOf(successRate, meetsSuccessRate(judgedRate, minSuccessRate)),
        },
        freshnessKpi(state, results, asOf),
        ratio('completeness', kpis_passingShare(results, 'completeness')),
        ratio('validity', kpis_passingShare(results, 'conformity')),
        // A sample leaves records out between the first and the last.
        sample === undefined
            ? throughputKpi(state)
            : { id: 'throughput', value: null, unit: 'records/s', status: 'unknown' },
        ratio('error-rate', successRate === null ? null : state.failing / state.read),
    ];
}
/** What has no target meets it once it is measured. */
function statusOf(value, meets) {
    if (value === null)
        return 'unknown';
    return meets === false ? 'missed' : 'met';
}
function ratio(id, value) {
    return { id, value, unit: 'ratio', status: statusOf(value, undefined) };
}
/** Evaluations that passed, of all evaluations of checks in the dimension. */
function kpis_passingShare(results, dimension) {
    let evaluated = 0;
    let failed = 0;
    for (const { check } of results) {
        if (check.dimension !== dimension)
            continue;
        evaluated += check.evaluated;
        failed += check.failed;
    }
    return evaluated === 0 ? null : (evaluated - failed) / evaluated;
}
/** The greatest age that a freshness check measured; without such a check the age of the newest record. */
function freshnessKpi(state, results, asOf) {
    const measured = results.flatMap(({ definition, conclusion }) => definition.kind === 'freshness' && conclusion.measuredMs !== undefined
        ? [{ ageMs: conclusion.measuredMs, maxAgeMs: definition.maxAgeMs }]
        : []);
    const [worst] = measured.toSorted((left, right) => right.ageMs - right.maxAgeMs - (left.ageMs - left.maxAgeMs));
    if (worst !== undefined) {
        const { ageMs, maxAgeMs } = worst;
        const status = ageMs <= maxAgeMs ? 'met' : 'missed';
        return { id: 'freshness', value: ageMs, unit: 'ms', target: { operator: '<=', value: maxAgeMs }, status };
    }
    const value = Number.isFinite(state.newestTimestamp) ? Math.max(0, asOf - state.newestTimestamp) : null;
    return { id: 'freshness', value, unit: 'ms', status: statusOf(value, undefined) };
}
/** Records a second between the oldest and the newest record timestamp read. */
function throughputKpi({ read, oldestTimestamp, newestTimestamp }) {
    const seconds = (newestTimestamp - oldestTimestamp) / 1_000;
    const value = read > 1 && seconds > 0 && Number.isFinite(seconds) ? (read - 1) / seconds : null;
    return { id: 'throughput', value, unit: 'records/s', status: statusOf(value, undefined) };
}

// EXTERNAL MODULE: ./packages/quality/statistics/field-statistics.ts
var field_statistics = __webpack_require__(86936);
// EXTERNAL MODULE: ./packages/quality/subject.ts
var quality_subject = __webpack_require__(27744);
;// CONCATENATED MODULE: ./packages/quality/quality-report.ts









/** The Report of a run: a pure function of what was seen and what is demanded. */
function qualityReport(inspected, contract, topicContract, gate) {
    const { inspection, subject, moment, available } = inspected;
    const { state } = inspection;
    const sampling = (0,check_results/* samplingOf */.vn)(inspected, gate.confidence);
    const shown = inspection.checks.filter(({ definition }) => definition.kind !== 'profile' && !definition.ofBaseline);
    const results = shown
        .flatMap((check) => check.parts?.() ?? [check])
        .map((check) => (0,check_results/* checkResult */.iJ)(check, moment, subject, sampling));
    const successRate = successRateOf(state.read, state.failing);
    const judgedRate = leastRate(inspected, successRate, gate);
    const isMet = meetsSuccessRate(judgedRate, gate.minSuccessRate);
    const findings = [...inspected.findings];
    for (const result of results)
        findings.push(...(0,quality_findings/* findingsOf */.WX)(result, isMet === true));
    const isIdle = inspected.isNothingNew && gate.onEmpty === undefined;
    const isEmpty = state.read === 0 && !moment.partial && !isIdle;
    const emptySeverity = isEmpty ? severityOfEmpty(gate.onEmpty ?? 'fail') : undefined;
    if (emptySeverity !== undefined)
        findings.push((0,quality_findings/* noDataFinding */.p$)(emptySeverity, subject, inspected.window));
    if (isMet === false && gate.minSuccessRate !== undefined && state.read > 0) {
        findings.push((0,quality_findings/* successRateFinding */.no)(successRate, judgedRate, gate.minSuccessRate, subject));
    }
    findings.push(...contract.warnings.map(quality_findings/* contractFinding */.kT));
    const checks = [
        ...results.map(({ check }) => check),
        ...topicContract.notExecuted.map((rule) => (0,check_results/* notExecutedCheck */.rx)(rule, subject)),
    ];
    const status = (0,finding/* statusFrom */.z)(findings, gate.failOn);
    return {
        status: isIdle && status === 'passed' ? 'skipped' : status,
        partial: moment.partial,
        summary: quality_report_summaryOf(inspected, checks, successRate),
        kpis: [...kpisOf(state, results, moment, { minSuccessRate: gate.minSuccessRate, judgedRate })],
        checks,
        findings,
        notes: [...inspected.notes, ...schemaNotes(inspection), ...toleranceNote(isMet, results, gate)],
        artifacts: [],
        coverage: { read: state.read, available: Math.max(available, state.read) },
        ...statisticsOf(inspection, subject, topicContract, gate),
        subject: withSchemas(inspected.reportSubject, inspection),
    };
}
/** The rate that the gate judges: of a sample with confidence, the least that all records may have. */
function leastRate({ inspection, available }, rate, { confidence }) {
    const { read, failing } = inspection.state;
    if (rate === null || confidence === undefined || read >= available)
        return rate;
    return 1 - ((0,wilson/* wilsonInterval */.Y)(failing, read, confidence)?.high ?? 1);
}
function quality_report_summaryOf({ subject, inspection, moment, window, isNothingNew }, checks, rate) {
    const { read, failing } = inspection.state;
    const what = `${(0,quality_subject/* describeSubject */.qy)(subject).replace(/^./, (first) => first.toUpperCase())}${moment.partial ? ', stopped early' : ''}`;
    if (isNothingNew)
        return `${what}: nothing new since the last run, so there was nothing to check.`;
    if (rate === null)
        return `${what}: no record to check${window}.`;
    const failed = checks.filter(({ status }) => status === 'failed' || status === 'error').length;
    const records = `${(0,quantity/* formatCount */.B4)(read - failing)} of ${(0,quantity/* counted */.hS)(read, 'record')} pass (${(0,quantity/* formatPercent */.l9)(rate)})`;
    return `${what}: ${records}; ${(0,quantity/* formatCount */.B4)(failed)} of ${(0,quantity/* counted */.hS)(checks.length, 'check')} failed.`;
}
function toleranceNote(isMet, results, gate) {
    if (isMet !== true || gate.minSuccessRate === undefined || !results.some(quality_findings/* isToleratedBySuccessRate */.xR))
        return [];
    return [
        `The success rate meets min-success-rate (${(0,quantity/* formatPercent */.l9)(gate.minSuccessRate)}), so checks that single records fail are shown as warnings.`,
    ];
}
function statisticsOf(inspection, subject, { isSensitive = () => false }, { showValues }) {
    const seen = (0,profile_check/* profileOf */.d)(inspection);
    if (seen === undefined)
        return {};
    const topic = subject.kind === 'topic' ? { topic: subject.topic } : {};
    return { statistics: [...(0,field_statistics/* fieldStatistics */.o)(seen.profile, { ...topic, showValues, isSensitive })] };
}
/** `schemaIds` has only numbers; the schemas of a topic may be named by GUIDs too. */
function withSchemas(subject, { state }) {
    const schemas = schemasOf(state);
    if (schemas.length === 0)
        return subject;
    const ids = schemas.flatMap(({ id }) => (typeof id === 'number' ? [id] : []));
    return {
        ...subject,
        ...(subject.topics === undefined ? {} : { topics: subject.topics.map((topic) => ({ ...topic, schemas })) }),
        ...(ids.length === 0 ? {} : { schemaIds: ids }),
    };
}
/** By id; GUIDs behind the numbers. */
function schemasOf({ recordsOfSchema, failingOfSchema }) {
    const order = new Intl.Collator('en', { numeric: true });
    return Array.from(recordsOfSchema, ([id, read]) => ({ id, read, failing: failingOfSchema.get(id) ?? 0 })).sort((left, right) => order.compare(String(left.id), String(right.id)));
}
const shownSchemas = 10;
/** Where values name several schemas, how many records each has and how many of them fail. */
function schemaNotes({ state }) {
    const schemas = schemasOf(state);
    if (schemas.length < 2)
        return [];
    const byCount = schemas.toSorted((left, right) => right.read - left.read).slice(0, shownSchemas);
    const shown = byCount.map(({ id, read, failing }) => `${id} (${(0,quantity/* counted */.hS)(read, 'record')}${failing === 0 ? '' : `, ${(0,quantity/* formatCount */.B4)(failing)} of them failing`})`);
    const more = schemas.length - shown.length;
    return [`Values name ${schemas.length} schemas: ${shown.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`];
}

// EXTERNAL MODULE: ./packages/quality/reading-inputs.ts
var reading_inputs = __webpack_require__(28272);
// EXTERNAL MODULE: ./packages/quality/registry-rules/rule-set.ts
var rule_set = __webpack_require__(78061);
;// CONCATENATED MODULE: ./packages/quality/registry-rules/shadow.ts




/**
 * Reads the rule set of a pull request: a rule set as the registry takes it, alone or as `ruleSet` of a registration.
 * @throws BadInputError with every problem at its place: no rule set, no condition in CEL, an expression that is none.
 */
async function readShadowRules(path, files) {
    const file = files.placePath(path);
    const parsed = (0,core_document/* parseDocument */.T)(await files.readText(path), file);
    if (!parsed.ok)
        throw new errors/* BadInputError */.Ys(parsed.problems);
    const { document } = parsed;
    const isWrapped = isMapping(document.value) && 'ruleSet' in document.value;
    const above = isWrapped ? ['ruleSet'] : [];
    const ruleSet = isWrapped ? document.value.ruleSet : document.value;
    const shape = rule_set/* ruleSetShape */.Of.safeParse(ruleSet);
    if (!shape.success) {
        throw new errors/* BadInputError */.Ys(shape.error.issues.map(({ message, path: at }) => ({
            code: 'rule-set-invalid',
            message: `${file} is no rule set: ${at.join('.')}${at.length > 0 ? ': ' : ''}${message}.`,
            place: document.placeOf([...above, ...at.map((step) => (typeof step === 'number' ? step : String(step)))]),
            help,
        })));
    }
    const rules = (0,rule_set/* domainRulesOf */.zD)(ruleSet);
    const { examine } = await (0,engine/* loadCel */.v)();
    const problems = rules.flatMap((rule, index) => {
        const at = [...above, 'domainRules', index, 'expr'];
        return expressionsOf(rule).flatMap(({ expr, start }) => {
            const examined = examine(expr, variables, 'strict');
            const found = examined.ok ? [] : examined.problems.filter(({ code }) => code !== 'cel-not-boolean');
            return found.map(({ code, message, offset }) => ({
                code,
                message: `Rule "${rule.name}": ${message}.`,
                place: (0,text_place/* placeInText */.s)(document, at, rule.expr, start + offset),
            }));
        });
    });
    if (rules.length === 0) {
        const message = `${file} has no domainRules, so there is nothing to try.`;
        problems.push({ code: 'rule-set-invalid', message, place: document.placeOf(above), help });
    }
    if (problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
    return ruleSet;
}
const help = 'Give a JSON file with { "domainRules": [{ "name", "kind": "CONDITION", "type": "CEL", "mode", "expr" }] }.';
const variables = ['message', 'value', 'fullName', 'name', 'typeName', 'tags', 'now'];
/** The guard and what it guards, with where they start in the text. */
function expressionsOf({ kind, type, expr }) {
    if (kind !== 'CONDITION' || !['CEL', 'CEL_FIELD'].includes(type))
        return [];
    const at = expr.indexOf(';');
    const body = { expr: expr.slice(at + 1), start: at + 1 };
    const guard = expr.slice(0, Math.max(0, at));
    return guard.trim() === '' ? [body] : [{ expr: guard, start: 0 }, body];
}
function isMapping(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./packages/quality/registry-rules/registry-checks.ts

/**
 * The checks of the registry's rules, and of a rule set to come.
 * @throws BadInputError as `readShadowRules` does.
 */
async function registryChecks({ topic, place, ofSchemas, shadow }, files) {
    const common = {
        kind: 'registry-rule',
        dimension: 'conformity',
        side: 'value',
        path: [],
    };
    const stored = ofSchemas
        ? [{ ...common, id: `${topic}.registry-rule`, name: 'rules of the schemas', severity: 'error', place }]
        : [];
    if (shadow === undefined)
        return stored;
    const ruleSet = await readShadowRules(shadow, files);
    const shadowPlace = { file: files.placePath(shadow), line: 1, column: 1 };
    return [
        ...stored,
        {
            ...common,
            id: `${topic}.shadow-rule`,
            name: 'rules to come',
            severity: 'info',
            place: shadowPlace,
            shadow: { ruleSet },
        },
    ];
}

// EXTERNAL MODULE: ./packages/quality/requested-window.ts + 1 modules
var requested_window = __webpack_require__(90565);
// EXTERNAL MODULE: ./packages/kafka/admin.ts
var kafka_admin = __webpack_require__(4096);
;// CONCATENATED MODULE: ./packages/quality/retention.ts


/**
 * How long a topic keeps its records, as its settings and its oldest records say. A login that may not look at settings
 * (the right DescribeConfigs) is an answer: records can be checked without it.
 */
async function readRetention(settings, topic, signal) {
    const admin = await (0,kafka_admin/* openTopicAdmin */.d)(settings, signal);
    try {
        const configs = await admin.topicConfigs(topic);
        const oldest = await admin.oldestRecords(topic);
        return { ok: true, settings: new Map(Array.from(configs, ([name, { value }]) => [name, value ?? ''])), oldest };
    }
    catch (error) {
        if (!(error instanceof errors/* UnreachableError */.Jk))
            throw error;
        return { ok: false, reason: error.problem.message.replace(/\.$/, '') };
    }
    finally {
        await admin.close();
    }
}

// EXTERNAL MODULE: ./packages/quality/checks/cel.ts
var cel = __webpack_require__(80036);
;// CONCATENATED MODULE: ./packages/quality/rule-errors.ts

/**
 * A rule that can be evaluated on no record is wrong itself: records that nothing else fails are good then. To be asked
 * once, when all records were seen.
 */
function forgiveBrokenRules({ checks, state }) {
    const broken = new Set(checks
        .filter(({ definition, state: seen }) => definition.kind === 'cel' && (0,cel/* isNeverEvaluated */.W$)(seen))
        .map(({ definition }) => definition.id));
    for (const [ids, count] of state.failingByRuleErrors) {
        if (ids.split('\n').every((id) => broken.has(id)))
            state.failing -= count;
    }
}

;// CONCATENATED MODULE: ./packages/quality/rules/own-checks.ts
/** The checks of a module's rules, each at the line of the module that has its id. */
async function ownChecks({ rules }, topic, module, files) {
    const file = files.placePath(module);
    const lines = (await files.readText(module)).split('\n');
    return rules.map(({ id, name, dimension, severity }, rule) => {
        const line = lines.findIndex((text) => [`'${id}'`, `"${id}"`, `\`${id}\``].some((quoted) => text.includes(quoted)));
        return {
            kind: 'own-check',
            rule,
            id: `${topic}.rules.${id}`,
            name,
            dimension,
            severity,
            place: { file, line: Math.max(line, 0) + 1, column: 1 },
            side: 'value',
            path: [],
        };
    });
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./packages/quality/checks/tally.ts
var checks_tally = __webpack_require__(44714);
// EXTERNAL MODULE: ./packages/quality/remote-registry.ts
var remote_registry = __webpack_require__(93386);
// EXTERNAL MODULE: ./packages/quality/worker-entry.ts
var worker_entry = __webpack_require__(40457);
// EXTERNAL MODULE: ./packages/quality/worker-failure.ts
var worker_failure = __webpack_require__(62471);
;// CONCATENATED MODULE: ./packages/quality/rules/rules-thread.ts







const defaultLimitMs = 5_000;
/** Long enough for a machine that has ten times more to do than it can. */
const defaultLoadLimitMs = 30_000;
/** How much longer than its limit a rule may go on before its thread is stopped from outside, in milliseconds. */
const graceMs = 3_000;
/** Without a rule at work, the thread decodes and may wait for the schema registry. In milliseconds. */
const silenceLimitMs = 120_000;
const watchEveryMs = 250;
const memoryLimitMb = 1_024;
const mostLines = 100;
/**
 * Loads a rules module into a thread, where it can neither stop the run nor see the environment.
 * @throws BadInputError when it does not load, is no rules module, or does not come to an end.
 */
async function openRules(request, ports) {
    const { limitMs = defaultLimitMs, loadLimitMs = defaultLoadLimitMs } = request;
    const file = ports.files.placePath(request.module);
    if (!(await ports.files.exists(request.module)))
        throw missingModule(request.module, file);
    const atWork = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
    const workerData = {
        worker: worker_entry/* qualityWorkerName */.VR,
        role: 'rules',
        url: (0,external_node_url_.pathToFileURL)(ports.files.resolve(request.module)).href,
        file,
        topic: request.topic,
        asOf: request.asOf,
        showValues: request.showValues,
        limitMs,
        atWork: atWork.buffer,
    };
    const worker = new external_node_worker_threads_.Worker((0,worker_entry/* workerEntryUrl */.q5)(), {
        workerData,
        env: {},
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    });
    logOutput(worker, file, ports);
    const rules = await loadedRules(worker, file, loadLimitMs);
    return watched({ worker, rules, atWork, limitMs, file });
}
function missingModule(path, file) {
    return new errors/* BadInputError */.Ys({
        code: 'unreadable-file',
        message: `The rules module ${path} is not there.`,
        place: { file, line: 1, column: 1 },
        help: 'Give the path of a JavaScript module, as rules: rules/market.mjs.',
    });
}
/** What rules print is no result and no workflow command: it goes to the log, and not without end. */
function logOutput(worker, file, ports) {
    let lines = 0;
    for (const stream of [worker.stdout, worker.stderr]) {
        stream.setEncoding('utf8');
        stream.on('data', (text) => {
            for (const line of text.split('\n')) {
                if (line === '' || lines > mostLines)
                    continue;
                lines++;
                ports.log.info(lines > mostLines ? `${file} prints more; it is not shown.` : `${file}: ${line}`);
            }
        });
    }
}
async function loadedRules(worker, file, loadLimitMs) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const refuse = (message) => reject(new errors/* BadInputError */.Ys({ code: 'rules-not-loaded', message, place: { file, line: 1, column: 1 } }));
    const onMessage = (message) => {
        if (message.kind === 'loaded')
            resolve(message.rules);
        if (message.kind === 'refused')
            reject(new errors/* BadInputError */.Ys(message.problems));
        if (message.kind === 'failed')
            reject((0,worker_failure/* errorOf */.M)(message.failure));
    };
    const onError = (error) => refuse(`The rules module ${file} does not load: ${describeDeath(error)}.`);
    const onExit = () => refuse(`The rules module ${file} ends its thread while it loads.`);
    const timer = setTimeout(() => refuse(`The rules module ${file} has not loaded after ${loadLimitMs / 1_000} s: what stands outside of functions must come to an end.`), loadLimitMs);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    try {
        return await promise;
    }
    catch (error) {
        await endOf(worker);
        throw error;
    }
    finally {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    }
}
/** Follows the thread: one that does not come back, or dies, costs the rules in it and nothing else. */
function watched({ worker, rules, atWork, limitMs, file }) {
    const judged = rules.map(() => 0);
    const stopped = new Map();
    let ends = [];
    let registry;
    let isAlive = true;
    let failure;
    let pending;
    let lastSign = { at: performance.now(), rule: -1 };
    const send = (message, transfer = []) => worker.postMessage(message, transfer);
    const settle = (verdicts) => {
        const waiting = pending;
        pending = undefined;
        waiting?.settle(verdicts);
    };
    const end = () => {
        isAlive = false;
        clearInterval(watch);
    };
    const die = (why) => {
        if (!isAlive)
            return;
        end();
        const culprit = Atomics.load(atWork, 0);
        for (const [rule] of rules.entries()) {
            if (stopped.has(rule))
                continue;
            const reason = rule === culprit ? why : `stopped: its thread ended with rule "${rules[culprit]?.id ?? file}", which ${why}`;
            stopped.set(rule, { rule, reason, partition: 0, offset: -1n });
        }
        settle(noVerdicts);
        void endOf(worker);
    };
    const watch = setInterval(() => {
        const rule = Atomics.load(atWork, 0);
        if (pending === undefined || rule !== lastSign.rule)
            lastSign = { at: performance.now(), rule };
        const limit = rule < 0 ? silenceLimitMs : limitMs + graceMs;
        if (performance.now() - lastSign.at > limit)
            die(`blocked for more than ${Math.round(limit / 1_000)} s`);
    }, watchEveryMs);
    watch.unref();
    worker.on('message', (message) => {
        lastSign = { at: performance.now(), rule: lastSign.rule };
        switch (message.kind) {
            case 'observed':
                for (const [rule, count] of message.observed.judged.entries())
                    judged[rule] = (judged[rule] ?? 0) + count;
                for (const one of message.observed.stopped)
                    stopped.set(one.rule, one);
                settle(message.observed.failures);
                break;
            case 'finished':
                ends = message.ends;
                // Its exit may be told before anybody is awake to see the end.
                end();
                settle(noVerdicts);
                break;
            case 'question':
                void (0,remote_registry/* answerQuestion */.p)(registry, message.question).then((answer) => {
                    if (isAlive)
                        send({ kind: 'answer', id: message.id, answer });
                });
                break;
            case 'failed':
                failure = (0,worker_failure/* errorOf */.M)(message.failure);
                settle(noVerdicts);
                break;
        }
    });
    worker.on('error', (error) => die(`ended with ${describeDeath(error)}`));
    worker.on('exit', () => die('ended its thread'));
    const ask = async (message, transfer = []) => {
        if (!isAlive)
            return noVerdicts;
        const { promise, resolve } = Promise.withResolvers();
        pending = { settle: resolve, at: undefined };
        lastSign = { at: performance.now(), rule: Atomics.load(atWork, 0) };
        send(message, transfer);
        const verdicts = await promise;
        if (failure !== undefined)
            throw failure;
        return verdicts;
    };
    return {
        rules,
        decodeWith(decoders, client) {
            registry = client;
            if (isAlive)
                send({ kind: 'decode-with', decoders, ...(client === undefined ? {} : { registryUrl: client.url }) });
        },
        observeChunk(chunk) {
            const bytes = new Uint8Array(chunk.bytes);
            return ask({ kind: 'chunk', chunk: { ...chunk, bytes } }, [bytes.buffer]);
        },
        observeRecords: (records) => ask({ kind: 'records', records }),
        async finish() {
            await ask({ kind: 'finish' });
            end();
            return rules.map((_rule, number) => stateOf(judged[number] ?? 0, stopped.get(number), ends.find((end) => end.rule === number)));
        },
        async close() {
            end();
            await endOf(worker);
        },
    };
}
/** Milliseconds. A thread that waits for another program ends only when that does, and nobody waits for it. */
const endLimitMs = 1_000;
async function endOf(worker) {
    worker.unref();
    const { promise, resolve } = Promise.withResolvers();
    const timer = setTimeout(resolve, endLimitMs);
    await Promise.race([worker.terminate(), promise]);
    clearTimeout(timer);
}
const noVerdicts = new Map();
function stateOf(judged, stopped, end) {
    const tally = { ...(0,checks_tally/* newTally */.l4)(), evaluated: judged };
    if (stopped === undefined)
        return { tally, end };
    const { reason, partition, offset } = stopped;
    return { tally: { ...tally, broken: { reason, partition, offset } }, end };
}
function describeDeath(error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return 'out of memory';
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

// EXTERNAL MODULE: ./packages/core/fingerprint.ts
var fingerprint = __webpack_require__(78748);
;// CONCATENATED MODULE: ./packages/quality/stated-format.ts

/** What values of a format that a contract states may be read as. JSON texts are strings too; Protobuf is not read yet. */
const readAs = {
    json: ['json', 'json-registry'],
    avro: ['avro', 'avro-registry'],
    string: ['string', 'json'],
    protobuf: [],
};
/** What consumers are told of the format, and what the records show, differ. `read` is what was decided from records. */
function formatFindings({ topic, format, place }, read) {
    if (format === undefined || read === undefined || readAs[format].includes(read))
        return [];
    const isProtobuf = format === 'protobuf';
    return [
        {
            rule: 'format-mismatch',
            severity: 'error',
            message: `The contract says that values of topic "${topic}" are ${format}; ${isProtobuf ? 'Protobuf is not read yet' : `they are read as ${read}`}.`,
            fingerprint: (0,fingerprint/* fingerprint */.R)({ rule: 'format-mismatch', place, identity: topic }),
            place,
            help: isProtobuf
                ? 'Check a topic of another format.'
                : "Correct the producer, or the format of the contract's server; value-format and value-schema say how to read the values.",
        },
    ];
}

;// CONCATENATED MODULE: ./packages/quality/targets.ts




/**
 * What a run checks: the topics given, or every topic that the contracts and the manifest's rules describe.
 * @throws BadInputError with every problem of every contract at its place; for a topic that no contract describes (with
 * the topics that they do) and for one that two describe.
 */
async function chooseTargets(paths, topics, inline, files) {
    const problems = [];
    const described = [];
    for (const path of await contractFiles(paths, files)) {
        const text = await files.readText(path);
        if (mentionsCel(text))
            await (0,engine/* loadCel */.v)();
        const loaded = loadContract(text, files.placePath(path));
        if (!loaded.ok)
            problems.push(...loaded.problems);
        else
            described.push(...loaded.contract.topics.map((topicContract) => ({ contract: loaded.contract, topicContract })));
    }
    if (problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
    problems.push(...describedTwice(described));
    const all = inline === undefined ? described : withInline(described, inline);
    const chosen = topics === undefined ? all : topics.flatMap((topic) => targetsOf(topic, all, problems));
    if (problems.length > 0)
        throw new errors/* BadInputError */.Ys(problems);
    return chosen;
}
/** The manifest's rules beside those of the contract of their topic, or as all that is known of it. */
function withInline(described, { file, topics, warnings }) {
    const own = { file, id: file, version: '1', topics, warnings };
    const extended = described.map(({ contract, topicContract }) => {
        const added = topics.filter(({ topic }) => topic === topicContract.topic);
        return { contract, topicContract: added.reduce(withChecksOf, topicContract) };
    });
    const known = new Set(described.map(({ topicContract }) => topicContract.topic));
    const further = topics
        .filter(({ topic }) => !known.has(topic))
        .map((topicContract) => ({ contract: own, topicContract }));
    return [...extended, ...further];
}
/** Ids stay unique: a rule of the manifest that measures what the contract measures is told apart. */
function withChecksOf(contract, added) {
    const taken = new Set(contract.checks.map(({ id }) => id));
    const checks = added.checks.map((check) => (taken.has(check.id) ? { ...check, id: `${check.id}.manifest` } : check));
    return {
        ...contract,
        checks: [...contract.checks, ...checks],
        notExecuted: [...contract.notExecuted, ...added.notExecuted],
    };
}
/** The files themselves, and those that a pattern with `*` stands for. */
async function contractFiles(paths, files) {
    const found = [];
    for (const path of paths) {
        if (!path.includes('*')) {
            found.push(path);
            continue;
        }
        const matches = await files.glob(path);
        if (matches.length === 0) {
            throw new errors/* BadInputError */.Ys({
                code: 'contract-missing',
                message: `No file matches the contract pattern ${path}.`,
                help: 'Check the pattern, and that actions/checkout ran before this step.',
            });
        }
        found.push(...matches);
    }
    return [...new Set(found)];
}
/**
 * The one target that a sample file stands for.
 * @throws BadInputError when there are several, or none.
 */
function onlyTarget(targets, file) {
    const [only, ...others] = targets;
    if (only === undefined) {
        throw new errors/* BadInputError */.Ys({
            code: 'contract-for-another-topic',
            message: `The contract describes no topic, so it says nothing about ${file}.`,
            help: 'Describe it by an entry of schema, with physicalType: topic.',
        });
    }
    if (others.length === 0)
        return only;
    throw new errors/* BadInputError */.Ys({
        code: 'topic-missing',
        message: `The contract describes ${targets.length} topics (${namesOf(targets)}); which one ${file} stands for is not given.`,
        help: 'Give the topic input.',
    });
}
function targetsOf(topic, described, problems) {
    const found = described.filter(({ topicContract }) => topicContract.topic === topic);
    if (found.length === 0)
        problems.push(undescribed(topic, described));
    return found;
}
function undescribed(topic, described) {
    const [contract, ...others] = new Set(described.map((target) => target.contract));
    if (contract !== undefined && others.length === 0) {
        const found = topicContractFor(contract, topic);
        if (!found.ok)
            return found.problem;
    }
    const known = described.map(({ topicContract }) => topicContract.topic);
    return {
        code: 'contract-for-another-topic',
        message: `No contract describes the topic ${topic}; they describe ${namesOf(described)}.${(0,suggest/* didYouMean */.a)(topic, known)}`,
        help: 'Give the contract of this topic too, or another topic.',
    };
}
function describedTwice(described) {
    const seen = new Map();
    const problems = [];
    for (const target of described) {
        const { topic, place } = target.topicContract;
        const earlier = seen.get(topic);
        if (earlier === undefined) {
            seen.set(topic, target);
            continue;
        }
        problems.push({
            code: 'duplicate-topic',
            message: `The topic "${topic}" is described here and in ${earlier.contract.file}.`,
            place,
            help: 'A run judges a topic by one contract: leave one of the two out.',
        });
    }
    return problems;
}
function namesOf(targets) {
    return targets.map(({ topicContract }) => `"${topicContract.topic}"`).join(', ');
}

;// CONCATENATED MODULE: ./packages/quality/topic-to-come.ts

/**
 * The Report on a topic that is not there, where `on-missing-topic: skip` says that this is no fault, as in a pull request that
 * brings the contract of a topic which only its merge creates; undefined where the error is anything else.
 */
function reportOnTopicToCome(topic, error) {
    if (!(error instanceof errors/* BadInputError */.Ys))
        return undefined;
    const [problem, ...others] = error.problems;
    if (problem?.code !== 'topic-missing' || others.length > 0)
        return undefined;
    return {
        status: 'skipped',
        partial: false,
        summary: `Topic "${topic}" is not in the cluster (yet), so there was nothing to check.`,
        kpis: [],
        checks: [],
        findings: [(0,finding/* findingOf */.h)(problem, 'info', topic)],
        notes: [],
        artifacts: [],
        coverage: { read: 0, available: 0 },
        subject: {},
    };
}

;// CONCATENATED MODULE: ./packages/quality/run.ts

























/** The operation kafka-quality-check; see operation.ts for its inputs. */
async function runQualityCheck(inputs, ports) {
    if (inputs['only-new'] && inputs.baseline === undefined)
        throw new errors/* BadInputError */.Ys(nothingToCompareWith);
    const inline = await inlineTargets(inputs, ports);
    if (inputs.contract === undefined && inline === undefined)
        throw new errors/* BadInputError */.Ys(nothingToJudgeBy);
    const asOf = inputs['as-of'] ?? ports.clock.now();
    const gate = {
        failOn: inputs['fail-on'],
        onEmpty: inputs['on-empty'],
        minSuccessRate: inputs['min-success-rate'],
        confidence: inputs.confidence,
        showValues: inputs['show-values'],
    };
    const targets = await chooseTargets(inputs.contract ?? [], inputs.topic, inline, ports.files);
    const baseline = inputs.baseline === undefined ? undefined : await openBaseline(inputs.baseline, ports);
    const run = { inputs, asOf, gate, baseline, ports };
    const body = await checkTargets(targets, run);
    return verdictOn(baseline?.kind === 'report' ? compareWithReport(body, baseline) : body, inputs);
}
async function checkTargets(targets, run) {
    const { inputs, gate, ports } = run;
    const file = inputs['sample-file'];
    if (file !== undefined) {
        return reportOn(onlyTarget(targets, file), run, (judged) => checkFile(file, inputs, judged, ports));
    }
    const bodies = [];
    for (const target of targets) {
        // A run that was stopped reports the topics it came to; combinedReport says that it is partial.
        if (ports.signal.aborted && bodies.length > 0)
            break;
        bodies.push(await reportOn(target, run, (judged) => checkTopic(inputs, judged, ports)));
    }
    return combinedReport(bodies, gate.failOn);
}
async function reportOn(target, run, check) {
    const { inputs, asOf, gate, baseline, ports } = run;
    const judged = await judgedBy(inputs, target, asOf, ports);
    const earlier = baseline?.kind === 'contract' ? await baseline.of(target) : undefined;
    const { plan } = judged;
    const beside = earlier === undefined ? [] : checksBeside(earlier, plan.checks);
    try {
        const inspected = await check({ ...judged, plan: { ...plan, checks: [...plan.checks, ...beside] } });
        const body = qualityReport(inspected, target.contract, target.topicContract, gate);
        return earlier === undefined ? body : compareWith(body, runByEarlier(earlier, target, inspected, body));
    }
    catch (error) {
        const skipped = inputs['on-missing-topic'] === 'skip' ? reportOnTopicToCome(target.topicContract.topic, error) : undefined;
        if (skipped === undefined)
            throw error;
        return skipped;
    }
    finally {
        await judged.rules?.close();
    }
}
/** With only-new, what the baseline has too fails no run; it stays visible as a warning. */
function verdictOn(body, inputs) {
    if (!inputs['only-new'] || body.status === 'skipped')
        return body;
    const isNew = (finding) => finding.baseline !== 'known';
    const status = (0,finding/* statusFrom */.z)(body.findings.filter(isNew), inputs['fail-on']);
    return { ...body, status: status === 'passed' && !body.findings.every(isNew) ? 'warned' : status };
}
const nothingToCompareWith = {
    code: 'baseline-missing',
    message: 'only-new is true, but baseline is not given: nothing says what is new.',
    help: 'Give baseline, as git for a pull request, or the report of an earlier run.',
};
const nothingToJudgeBy = {
    code: 'contract-missing',
    message: 'contract is not given, so there is nothing to check the records against.',
    help: 'Give the path of a data contract (ODCS), as contract: contracts/prices.yaml, or write rules under quality in dataops.yml.',
};
/** @throws BadInputError with every problem of the manifest's rules at its place. */
async function inlineTargets(inputs, ports) {
    const document = await (0,manifest_file/* openManifest */.gp)(inputs.manifest, ports.files);
    if (document === undefined)
        return undefined;
    if (hasInlineCel(document))
        await (0,engine/* loadCel */.v)();
    const rules = readInlineRules(document);
    if (!rules.ok)
        throw new errors/* BadInputError */.Ys(rules.problems);
    return rules.topics.length === 0 ? undefined : { file: document.file, topics: rules.topics, warnings: rules.warnings };
}
/** A manifest says how its topic is encoded; a sample file stands for the topic and says itself how it is. */
function ignoredForFile(inputs) {
    const ignored = ['value-schema', 'key-schema'].filter((name) => inputs[name] !== undefined);
    const isOtherFormat = !['auto', 'json'].includes(inputs['value-format']);
    const names = [...ignored, ...(isOtherFormat ? ['value-format'] : [])];
    return names.length === 0
        ? []
        : [`A sample file says itself how it is encoded: ${names.join(' and ')} did not apply.`];
}
async function judgedBy(inputs, target, asOf, ports) {
    const { topic, place, schemaRegistryUrl } = target.topicContract;
    const hasRegistry = (inputs['schema-registry-url'] ?? schemaRegistryUrl) !== undefined;
    const ofRegistry = await registryChecks({
        topic,
        place,
        ofSchemas: hasRegistry && inputs['sample-file'] === undefined && inputs['registry-rules'] === 'auto',
        shadow: inputs['shadow-rules'],
    }, ports.files);
    const ofContract = planOf(inputs, target, asOf);
    const plan = { ...ofContract, checks: [...ofContract.checks, ...ofRegistry] };
    const { rules: module } = inputs;
    if (module === undefined)
        return { ...target, plan, rules: undefined };
    const rules = await openRules({ module, topic, asOf, showValues: inputs['show-values'] }, ports);
    const checks = [...plan.checks, ...(await ownChecks(rules, topic, module, ports.files))];
    return { ...target, plan: { ...plan, checks }, rules };
}
function planOf(inputs, { topicContract }, asOf) {
    const setup = {
        asOf,
        examples: inputs.examples,
        showValues: inputs['show-values'],
        decimalTexts: [],
    };
    const looksAtKeys = topicContract.checks.some(({ side }) => side === 'key');
    const decoding = [
        (0,decoding_check/* decodingCheck */.w)(topicContract, 'value'),
        ...(looksAtKeys ? [(0,decoding_check/* decodingCheck */.w)(topicContract, 'key')] : []),
    ];
    const wantsStatistics = inputs.statistics ?? inputs.format === 'html';
    const profile = wantsStatistics ? [(0,profile_check/* profileCheck */.e)(topicContract.topic)] : [];
    return { checks: [...decoding, ...objectChecks(topicContract), ...topicContract.checks, ...profile], setup };
}
async function checkFile(file, inputs, { topicContract, plan, rules }, ports) {
    const seen = await (0,inspect_file/* inspectFile */.X)(file, plan, ports, rules);
    forgiveBrokenRules(seen.inspection);
    const shown = ports.files.placePath(file);
    return {
        ...(0,quality_inspected/* inspectedFile */.g)(seen, plan, shown, topicContract.topic),
        notes: [
            `The records of ${shown} stand for those of topic "${topicContract.topic}"; no broker was asked.`,
            ...ignoredForFile(inputs),
        ],
    };
}
async function checkTopic(inputs, { contract, topicContract, plan, rules }, ports) {
    const connected = withContractServers(inputs, topicContract);
    const settings = await (0,connection_inputs/* connectionSettings */.Q)(connected, ports);
    const { topic } = topicContract;
    const resolved = await (0,requested_window/* resolveWindow */.L)(inputs.window, { topic, contract: contract.id }, ports);
    const inspected = await placingTopic(topicContract, (0,inspect_topic/* inspectTopic */.m)({
        settings,
        topic,
        window: resolved.window,
        ...(inputs['sample-size'] === undefined ? {} : { sampleSize: inputs['sample-size'] }),
        plan,
        decoders: await decoderPlanOf(inputs, plan, ports),
        registry: await (0,reading_inputs/* openRegistry */.M)(connected, ports),
        rules,
    }, ports));
    const { inspection, partial, identity, ranges, available, notes, sample, decidedFormat } = inspected;
    const findings = [...inspected.findings, ...formatFindings(topicContract, decidedFormat)];
    forgiveBrokenRules(inspection);
    resolved.keep(inspected);
    const { topicId } = identity;
    const retention = await retentionAskedFor(plan, settings, topic, ports.signal);
    return {
        subject: { kind: 'topic', topic },
        window: (0,inspect_topic/* describeWindow */.O)(inputs.window),
        inspection,
        moment: {
            ...(0,quality_inspected/* momentOf */.E)(inspection, plan, partial),
            partitions: ranges.length,
            hasRecordTimes: true,
            ...(sample === undefined ? {} : { sample }),
            ...(retention === undefined ? {} : { retention }),
        },
        // Records that came and were lost before they could be read are something else.
        isNothingNew: resolved.goesOn() && !partial && inspection.state.read === 0 && inspected.findings.length === 0,
        available,
        reportSubject: { topics: [{ topic, ...(topicId === undefined ? {} : { topicId }), partitions: [...ranges] }] },
        findings,
        notes: [...resolved.notes(), ...notes],
    };
}
/** A topic that is not there is shown where the contract, or the manifest, names it. */
async function placingTopic({ place }, reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof errors/* BadInputError */.Ys))
            throw error;
        const placed = error.problems.map((problem) => problem.code === 'topic-missing' && problem.place === undefined ? { ...problem, place } : problem);
        throw new errors/* BadInputError */.Ys(placed, { cause: error });
    }
}
/** Asked when the records were read: what is not read then may be gone already. */
async function retentionAskedFor({ checks }, settings, topic, signal) {
    if (signal.aborted || !checks.some(({ kind }) => kind === 'retention'))
        return undefined;
    return readRetention(settings, topic, signal);
}
const secretInputs = [
    'password',
    'api-secret',
    'ssl-key',
    'oauth-token-url',
    'schema-registry-password',
    'schema-registry-token',
];
/**
 * The servers that the contract names, where the inputs name none and hold no login: a changed contract must not be able
 * to send a password to a server of its own.
 */
function withContractServers(inputs, contract) {
    if (secretInputs.some((name) => inputs[name] !== undefined))
        return inputs;
    const { bootstrapServers, schemaRegistryUrl } = contract;
    const brokers = inputs['bootstrap-servers'] ?? bootstrapServers?.split(',').map((server) => server.trim());
    const registry = inputs['schema-registry-url'] ?? schemaRegistryUrl;
    return {
        ...inputs,
        ...(brokers === undefined ? {} : { 'bootstrap-servers': brokers }),
        ...(registry === undefined ? {} : { 'schema-registry-url': registry }),
    };
}
async function decoderPlanOf(inputs, plan, ports) {
    const value = await (0,reading_inputs/* sidePlan */.p)(inputs['value-format'], inputs['value-schema'], ports);
    const looksAtKeys = plan.checks.some(({ side }) => side === 'key');
    return looksAtKeys ? { value, key: await (0,reading_inputs/* sidePlan */.p)(inputs['key-format'], inputs['key-schema'], ports) } : { value };
}


/***/ })

};
