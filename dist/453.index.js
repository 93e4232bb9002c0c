export const id = 453;
export const ids = [453];
export const modules = {

/***/ 38453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  branchStore: () => (/* reexport */ branchStore),
  folderStore: () => (/* reexport */ folderStore),
  openState: () => (/* reexport */ openState)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 15 modules
var schemas = __webpack_require__(9691);
;// CONCATENATED MODULE: ./packages/history/git-data.ts

const requestTimeoutMs = 15_000;
const apiVersion = '2022-11-28';
/**
 * Sends a request below `/repos/OWNER/NAME/git` (https://docs.github.com/rest/git), again where that may help: each of
 * them may be repeated, since objects are named by their content and a branch is moved to one only from its parent.
 * Redirects are not followed: they would carry the token to another place.
 * @throws UnreachableError with the codes state-unreachable, state-token-refused and state-access-denied, which names
 *   the permission that is missing; the signal's reason when it aborts.
 */
async function askGit(access, method, path, body, signal) {
    return (0,core/* retry */.L5)(() => send(access, method, path, body, signal), core/* defaultRetryPolicy */.ur, access.timer ?? core/* wallTimer */.Dk, signal);
}
async function send(access, method, path, body, signal) {
    let response;
    let text;
    try {
        response = await access.fetch(`${access.apiUrl}/repos/${access.repository}/git${path}`, {
            method,
            headers: {
                accept: 'application/vnd.github+json',
                authorization: `Bearer ${access.token}`,
                'x-github-api-version': apiVersion,
                'user-agent': 'kafka-dataops',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            redirect: 'manual',
            signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
        });
        text = await response.text();
    }
    catch (cause) {
        signal.throwIfAborted();
        return { kind: 'again', error: unreachable(`GitHub cannot be reached: ${(0,core/* fetchReason */.X2)(cause)}.`, cause) };
    }
    const { status } = response;
    if (response.ok || status === 404 || status === 409 || status === 422) {
        return { kind: 'done', value: { status, body: parsedJson(text) } };
    }
    const message = messageOf(parsedJson(text));
    if ((0,core/* isPassingStatus */.Wj)(status) || isRateLimit(response)) {
        const error = unreachable(`GitHub answered ${status}${message === '' ? '' : `: ${message}`}.`);
        const afterMs = (0,core/* retryAfterMs */.Vs)(response.headers.get('retry-after'), Date.now());
        return { kind: 'again', error, ...(afterMs === undefined ? {} : { afterMs }) };
    }
    throw new core/* UnreachableError */.Jk(refusal(access, method, status, message));
}
/** Of the hour, or of too many requests at once. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit({ status, headers }) {
    return status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after'));
}
function refusal({ repository }, method, status, message) {
    if (status === 401) {
        return {
            code: 'state-token-refused',
            message: 'GitHub does not accept github-token, which the state needs.',
            help: "Leave github-token unset for the workflow's own token, or renew the token given.",
        };
    }
    if (status === 403)
        return accessDenied(repository, method === 'GET' ? 'read' : 'write');
    return {
        code: 'state-unexpected-answer',
        message: `GitHub answered ${status}${message === '' ? '' : `: ${message}`}, which was not expected.`,
    };
}
function accessDenied(repository, right) {
    return {
        code: 'state-access-denied',
        message: `github-token may not ${right} the contents of ${repository}, where the state is kept.`,
        help: `Add "permissions: contents: ${right}" to the job.`,
    };
}
function messageOf(body) {
    const message = body !== null && typeof body === 'object' && 'message' in body ? body.message : undefined;
    return typeof message === 'string' ? message.slice(0, 300) : '';
}
function unreachable(message, cause) {
    const help = 'Run again; https://www.githubstatus.com says whether GitHub has trouble.';
    return new core/* UnreachableError */.Jk({ code: 'state-unreachable', message, help }, cause === undefined ? {} : { cause });
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/history/store.ts

/** Entries of one place. More are a sign of keys that never repeat. */
const mostEntries = 1_000;
function tooManyEntries(place) {
    return new core/* BadInputError */.Ys({
        code: 'state-full',
        message: `The ${place} holds ${mostEntries.toLocaleString('en-US')} entries, which is the most it may: no new one was written.`,
        help: 'Delete entries of topics and contracts that are gone.',
    });
}

;// CONCATENATED MODULE: ./packages/history/branch-store.ts




/** Marks a branch that is ours: no other one is ever written to. Another layout would have another name. */
const marker = 'kafka-dataops-state.json';
const readme = `# State of the Kafka DataOps Actions

Workflow runs keep here what the next ones need, as the offsets up to which a topic was checked. Nothing here is secret.
Entries may be deleted, as may the whole branch: the next run then begins as the first one did.
`;
/**
 * Keeps entries as files of a branch, through GitHub's Git Data API: no checkout is needed, and none is touched. A change
 * is a commit on top of the one that was read, and the branch moves to it only as a fast-forward: when two runs write,
 * the second one is told. The branch is created without any of the repository's files when it is missing. Commits are
 * marked [skip ci].
 */
function branchStore(access) {
    const place = `branch "${access.branch}" of ${access.repository}`;
    return {
        place,
        async read(entry, signal) {
            const file = `${entry}.json`;
            const head = await readHead(access, place, signal);
            const blob = head?.files.get(file);
            return {
                text: blob === undefined ? undefined : await readBlob(access, blob, signal),
                replace: (text, later) => replaceFile(access, place, head, file, text, later),
            };
        },
    };
}
const refSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }) });
const commitSchema = schemas/* object */.Ikc({ tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), sha: schemas/* string */.YjP() })),
});
const blobSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
const objectSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
/** Undefined when there is no such branch. */
async function readHead(access, place, signal) {
    const commit = await readRef(access, signal);
    if (commit === undefined)
        return undefined;
    const tree = bodyOf(await askGit(access, 'GET', `/commits/${commit}`, undefined, signal), commitSchema).tree.sha;
    const listing = await askGit(access, 'GET', `/trees/${tree}?recursive=1`, undefined, signal);
    // GitHub knows no empty tree by its id.
    const isEmpty = listing.status === 404;
    const found = isEmpty ? { truncated: false, tree: [] } : bodyOf(listing, treeSchema);
    const files = new Map(found.tree.filter(({ type }) => type === 'blob').map(({ path, sha }) => [path, sha]));
    if (found.truncated || (files.size > 0 && !files.has(marker)))
        throw foreignBranch(place);
    return { commit, tree, files };
}
async function readRef(access, signal) {
    const answer = await askGit(access, 'GET', `/ref/${refOf(access)}`, undefined, signal);
    if (answer.status === 404)
        return undefined;
    if (answer.status === 409)
        throw new core/* UnreachableError */.Jk(emptyRepository(access));
    return bodyOf(answer, refSchema).object.sha;
}
/** One part of the path, as GitHub's own clients write it: branch names have slashes. */
function refOf({ branch }) {
    return encodeURIComponent(`heads/${branch}`);
}
async function readBlob(access, sha, signal) {
    const { content } = bodyOf(await askGit(access, 'GET', `/blobs/${sha}`, undefined, signal), blobSchema);
    return Buffer.from(content, 'base64').toString('utf8');
}
async function replaceFile(access, place, head, file, text, signal) {
    const entries = [...(head?.files.keys() ?? [])].filter((path) => path.includes('/'));
    if (entries.length >= mostEntries && head?.files.has(file) !== true)
        throw tooManyEntries(place);
    const commit = await writeCommit(access, head, file, text, signal);
    const answer = head === undefined
        ? await askGit(access, 'POST', '/refs', { ref: `refs/heads/${access.branch}`, sha: commit }, signal)
        : await askGit(access, 'PATCH', `/refs/${refOf(access)}`, { sha: commit, force: false }, signal);
    if (answer.status < 300)
        return true;
    // Not where it was: somebody else was faster, or an answer of ours got lost on its way. Else GitHub has a reason.
    const now = await readRef(access, signal);
    if (now === commit)
        return true;
    if (now !== head?.commit)
        return false;
    throw refused(access, place, answer);
}
async function writeCommit(access, head, file, text, signal) {
    const isNew = head === undefined || head.files.size === 0;
    const files = [
        ...(isNew
            ? [
                { path: marker, content: '{ "layout": 1 }\n' },
                { path: 'README.md', content: readme },
            ]
            : []),
        { path: file, content: text },
    ];
    const tree = await created(access, '/trees', {
        ...(isNew ? {} : { base_tree: head.tree }),
        tree: files.map((entry) => ({ ...entry, mode: '100644', type: 'blob' })),
    }, signal);
    const message = `Keep ${file.replace(/\.json$/, '')}\n\n[skip ci]`;
    return created(access, '/commits', { message, tree, parents: head === undefined ? [] : [head.commit] }, signal);
}
async function created(access, path, body, signal) {
    const answer = await askGit(access, 'POST', path, body, signal);
    if (answer.status === 409)
        throw new core/* UnreachableError */.Jk(emptyRepository(access));
    // GitHub hides what a token may not see.
    if (answer.status === 404)
        throw new core/* UnreachableError */.Jk(accessDenied(access.repository, 'write'));
    return bodyOf(answer, objectSchema).sha;
}
function bodyOf({ status, body }, schema) {
    const parsed = schema.safeParse(body);
    if (status < 300 && parsed.success)
        return parsed.data;
    const said = messageOf(body);
    throw new core/* UnreachableError */.Jk({
        code: 'state-unexpected-answer',
        message: `GitHub answered ${status}${said === '' ? '' : `: ${said}`}, which was not expected.`,
    });
}
function refused({ branch }, place, answer) {
    return new core/* UnreachableError */.Jk({
        code: 'state-branch-protected',
        message: `GitHub does not let the ${place} be written: ${messageOf(answer.body) || `it answered ${answer.status}`}.`,
        help: `Take "${branch}" out of the branch protection and the rulesets, or name another branch.`,
    });
}
function emptyRepository({ repository }) {
    return {
        code: 'state-repository-empty',
        message: `${repository} has no commit yet, so it can hold no branch for the state.`,
        help: 'Push a first commit.',
    };
}
function foreignBranch(place) {
    return new core/* BadInputError */.Ys({
        code: 'state-branch-foreign',
        message: `The ${place} holds other files than state, and was left alone.`,
        help: 'Name a branch for state only, as branch:kafka-dataops-state; it is created when it is missing.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./packages/history/folder-store.ts





/**
 * A revision stays for this long, in milliseconds, after the next one was written: a writer that read it before must
 * find the next one taken. Between reading and writing lie milliseconds.
 */
const keptMs = 3_600_000;
/**
 * Keeps entries in a folder, one file per revision (`name.7.json`). A revision is written beside and then linked to its
 * name, which succeeds for one writer only: readers never see half a file, writers never overwrite one another, and a
 * process that dies leaves no lock. Old revisions are cleaned away later. `shown` is the folder as the user wrote it.
 */
function folderStore(folder, shown) {
    const place = `folder ${shown}`;
    return {
        place,
        async read(entry) {
            try {
                return await readEntry(folder, entry, place);
            }
            catch (error) {
                throw explained(error, place);
            }
        },
    };
}
async function readEntry(root, entry, place) {
    const folder = external_node_path_default().join(root, external_node_path_default().dirname(entry));
    const name = external_node_path_default().basename(entry);
    const { revision, text } = await newestRevision(folder, name);
    return {
        text,
        async replace(replacement) {
            try {
                if (revision === 0)
                    await refuseTooMany(root, place);
                return await writeRevision(folder, name, revision + 1, replacement);
            }
            catch (error) {
                throw explained(error, place);
            }
        },
    };
}
/** 0 when there is none. */
async function newestRevision(folder, name) {
    for (;;) {
        const revision = (await revisionsOf(folder, name)).at(-1);
        if (revision === undefined)
            return { revision: 0, text: undefined };
        try {
            return { revision, text: await (0,promises_.readFile)(fileOf(folder, name, revision), 'utf8') };
        }
        catch (error) {
            // Replaced so often since it was listed that it is gone.
            if (codeOf(error) !== 'ENOENT')
                throw error;
        }
    }
}
/** False when somebody else has written this revision. */
async function writeRevision(folder, name, revision, text) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const own = fileOf(folder, name, revision);
    const draft = external_node_path_default().join(folder, `.${name}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await writeDurably(draft, text);
        await (0,promises_.link)(draft, own);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
    await cleanUp(folder, name);
    return true;
}
/** By the file system's own clock, which may not be that of this machine. */
async function cleanUp(folder, name) {
    const revisions = await revisionsOf(folder, name);
    const files = await Promise.all(revisions.map(async (revision) => {
        const file = fileOf(folder, name, revision);
        const written = await (0,promises_.stat)(file).catch(() => undefined);
        return written === undefined ? [] : [{ file, writtenMs: written.mtimeMs }];
    }));
    const present = files.flat();
    const newestMs = present.at(-1)?.writtenMs ?? 0;
    for (const [index, { file }] of present.entries()) {
        const next = present[index + 1];
        if (next !== undefined && newestMs - next.writtenMs > keptMs)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function writeDurably(file, text) {
    const handle = await (0,promises_.open)(file, 'wx');
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
function fileOf(folder, name, revision) {
    return external_node_path_default().join(folder, `${name}.${revision}.json`);
}
async function revisionsOf(folder, name) {
    const files = await listing(folder);
    return files
        .flatMap((file) => {
        const found = revisionFile.exec(file)?.groups;
        return found?.name === name ? [Number(found.revision)] : [];
    })
        .sort((left, right) => left - right);
}
const revisionFile = /^(?<name>[^.].*)\.(?<revision>[1-9]\d{0,14})\.json$/;
async function refuseTooMany(root, place) {
    const entries = new Set();
    for (const file of await (0,promises_.readdir)(root, { recursive: true }).catch(noneWhenMissing)) {
        const name = revisionFile.exec(file)?.groups?.name;
        if (name !== undefined)
            entries.add(name);
    }
    if (entries.size >= mostEntries)
        throw tooManyEntries(place);
}
/** Names in a folder; none when it is not there. */
function listing(folder) {
    return (0,promises_.readdir)(folder).catch(noneWhenMissing);
}
function noneWhenMissing(error) {
    if (codeOf(error) === 'ENOENT')
        return [];
    throw error;
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
const reasons = {
    EACCES: 'permission denied',
    EPERM: 'permission denied, or a file system without hard links',
    ENOTSUP: 'the file system has no hard links',
    ENOSYS: 'the file system has no hard links',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a part of the path is a file, not a folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
};
function explained(error, place) {
    const code = codeOf(error);
    if (error instanceof core/* BadInputError */.Ys || code === undefined)
        return error;
    const reason = reasons[code] ?? (error instanceof Error ? error.message : code);
    return new core/* BadInputError */.Ys({
        code: 'state-folder-unusable',
        message: `The ${place} cannot hold the state: ${reason}.`,
        help: 'Give a folder that this user may write to, as state: dir:.kafka-dataops.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./packages/history/entry.ts



/** Bytes of one entry: state is for what the next run needs, not for results. */
const mostBytes = 1024 * 1024;
const envelopeSchema = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    version: schemas/* int */.Whr().min(1),
    key: schemas/* string */.YjP(),
    toolVersion: schemas/* string */.YjP(),
    updatedAt: schemas/* string */.YjP(),
    value: schemas/* unknown */.L5J(),
});
/** The path of an entry: readable, short, different for different keys on every file system. */
function pathOf(kind, key) {
    const readable = key
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/^-+|-+$/g, '');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex').slice(0, 12);
    return `${kind.name}/${readable === '' ? '' : `${readable}-`}${hash}`;
}
/**
 * The value of an entry.
 * @throws BadInputError when it is of a newer version or not what such an entry holds.
 */
function decodeEntry(text, kind, key, place) {
    const where = `The entry ${pathOf(kind, key)} in the ${place}`;
    const envelope = envelopeSchema.safeParse(entry_parsedJson(text));
    if (!envelope.success)
        throw damaged(where);
    const { version, value } = envelope.data;
    if (version > kind.version) {
        throw new core/* BadInputError */.Ys({
            code: 'state-newer',
            message: `${where} was written by version ${envelope.data.toolVersion}, in a form (${version}) that this version, ${core/* toolVersion */.fX}, does not know (${kind.version}).`,
            help: 'Use the same version of the action in every workflow that shares the state, at least that one.',
        });
    }
    if (envelope.data.kind !== kind.name || envelope.data.key !== key)
        throw damaged(where);
    const parsed = kind.schema.safeParse(value);
    if (!parsed.success)
        throw damaged(where);
    return parsed.data;
}
/**
 * The text of an entry. What `redact` takes for a secret never reaches it.
 * @throws BadInputError when the entry would be too large, or cannot do without what was redacted.
 */
function encodeEntry(given, kind, key, now, redact) {
    const value = kind.schema.safeParse(redact(given));
    if (!value.success || redact(key) !== key) {
        throw new core/* BadInputError */.Ys({
            code: 'state-holds-secret',
            message: `The state entry ${kind.name} was not written: a part of it that cannot be left out is the same as a secret of this run.`,
            help: 'Choose a secret that is not also a name or an offset of a topic.',
        });
    }
    const envelope = {
        kind: kind.name,
        version: kind.version,
        key,
        toolVersion: core/* toolVersion */.fX,
        updatedAt: new Date(now).toISOString(),
        value: value.data,
    };
    const text = `${JSON.stringify(envelope, null, 2)}\n`;
    if (Buffer.byteLength(text) > mostBytes) {
        throw new core/* BadInputError */.Ys({
            code: 'state-too-large',
            message: `The state entry ${pathOf(kind, key)} was not written: it is larger than ${mostBytes / 1024 / 1024} MiB.`,
        });
    }
    return text;
}
function entry_parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function damaged(where) {
    return new core/* BadInputError */.Ys({
        code: 'state-damaged',
        message: `${where} is not what this tool writes there.`,
        help: 'Restore the file, or delete it: the next run then begins as the first one did.',
    });
}

;// CONCATENATED MODULE: ./packages/history/open-state.ts


/** Others may be faster so often before we give up: each time one of them has got through. */
const conflictPolicy = { attempts: 20, baseMs: 100, maxMs: 2_000, maxRequestedMs: 0 };
/** Makes the State port of a run from a place that keeps texts. */
function openState(store, settings) {
    const { signal, readOnly } = settings;
    const pending = [];
    const state = {
        place: store.place,
        async read(kind, key) {
            const { text } = await store.read(pathOf(kind, key), signal);
            return text === undefined ? undefined : decodeEntry(text, kind, key, store.place);
        },
        async update(kind, key, change) {
            if (readOnly !== undefined) {
                throw new core/* BadInputError */.Ys({
                    code: 'state-read-only',
                    message: `The ${store.place} cannot be changed by this run. ${readOnly}`,
                    help: 'Run this on a push or a schedule.',
                });
            }
            await updateEntry(store, settings, kind, key, change, signal);
        },
        updateAfterVerdict(kind, key, change) {
            pending.push((later) => updateEntry(store, settings, kind, key, change, later));
        },
    };
    return {
        state,
        async settle(later) {
            const updates = pending.splice(0);
            if (readOnly !== undefined)
                return updates.length === 0 ? undefined : readOnly;
            for (const update of updates)
                await update(later);
            return undefined;
        },
    };
}
async function updateEntry(store, { now, redact, timer = core/* wallTimer */.Dk }, kind, key, change, signal) {
    const attempt = async () => {
        const { text, replace } = await store.read(pathOf(kind, key), signal);
        const current = text === undefined ? undefined : decodeEntry(text, kind, key, store.place);
        const isWritten = await replace(encodeEntry(change(current), kind, key, now(), redact), signal);
        return isWritten ? { kind: 'done', value: undefined } : { kind: 'again', error: busy(store) };
    };
    await (0,core/* retry */.L5)(attempt, conflictPolicy, timer, signal);
}
function busy({ place }) {
    return new core/* UnreachableError */.Jk({
        code: 'state-busy',
        message: `The ${place} could not be written: other runs changed it ${conflictPolicy.attempts} times in a row.`,
        help: 'Give workflows that run at the same time a state of their own, or a concurrency group.',
    });
}

;// CONCATENATED MODULE: ./packages/history/index.ts





/***/ })

};
