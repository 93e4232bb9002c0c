export const id = 9295;
export const ids = [9295];
export const modules = {

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

/***/ 49295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileSchemaRules: () => (/* binding */ compileSchemaRules)
});

// EXTERNAL MODULE: ./packages/quality/cel/engine.ts
var engine = __webpack_require__(80449);
// EXTERNAL MODULE: ./packages/quality/cel/field-types.ts
var field_types = __webpack_require__(37247);
// EXTERNAL MODULE: ./packages/quality/registry-rules/rule-set.ts
var rule_set = __webpack_require__(78061);
;// CONCATENATED MODULE: ./packages/quality/registry-rules/schema-tree.ts


/** Undefined for a schema that is no Avro or JSON Schema, or whose text is no JSON. */
function readSchemaTree(schema, referenced = []) {
    const tagsOf = (0,rule_set/* metadataTags */.Vs)(schema.metadata);
    try {
        if (schema.schemaType === 'AVRO')
            return avroTree(schema.schema, referenced, tagsOf);
        if (schema.schemaType === 'JSON')
            return jsonTree(JSON.parse(schema.schema), tagsOf);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    return undefined;
}
const opaque = { kind: 'opaque' };
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const avroScalars = ['null', 'boolean', 'int', 'long', 'float', 'double', 'bytes', 'string'];
function avroTree(text, referenced, tagsOf) {
    const named = new Map();
    for (const other of referenced)
        readAvro(JSON.parse(other), '', named, tagsOf);
    return readAvro(JSON.parse(text), '', named, tagsOf);
}
function readAvro(schema, namespace, named, tagsOf) {
    if (typeof schema === 'string')
        return namedAvro(schema, namespace, named);
    if (Array.isArray(schema)) {
        return { kind: 'union', branches: schema.map((branch) => readAvro(branch, namespace, named, tagsOf)) };
    }
    if (!isMapping(schema))
        return opaque;
    const { type } = schema;
    switch (type) {
        case 'record':
        case 'error':
            return readAvroRecord(schema, namespace, named, tagsOf);
        case 'array':
            return { kind: 'array', item: readAvro(schema.items, namespace, named, tagsOf) };
        case 'map':
            return { kind: 'map', entry: readAvro(schema.values, namespace, named, tagsOf) };
        case 'enum':
        case 'fixed':
            named.set(fullNameOf(schema, namespace), opaque);
            return opaque;
        default:
            return readAvro(type, namespace, named, tagsOf);
    }
}
function readAvroRecord(schema, namespace, named, tagsOf) {
    const fullName = fullNameOf(schema, namespace);
    const own = fullName.includes('.') ? fullName.slice(0, fullName.lastIndexOf('.')) : '';
    const fields = [];
    const record = { kind: 'record', fields, rules: (0,rule_set/* inlineRulesOf */.os)(schema) };
    // Before its fields, which may be of the type itself.
    named.set(fullName, record);
    for (const field of Array.isArray(schema.fields) ? schema.fields : []) {
        if (!isMapping(field) || typeof field.name !== 'string')
            continue;
        const name = `${fullName}.${field.name}`;
        fields.push({
            name: field.name,
            fullName: name,
            tags: [...(0,rule_set/* inlineTagsOf */.aG)(field), ...tagsOf(name)],
            rules: (0,rule_set/* inlineRulesOf */.os)(field),
            node: readAvro(field.type, own, named, tagsOf),
        });
    }
    return record;
}
function fullNameOf(schema, enclosing) {
    const name = typeof schema.name === 'string' ? schema.name : '';
    if (name.includes('.'))
        return name;
    const namespace = typeof schema.namespace === 'string' ? schema.namespace : enclosing;
    return namespace === '' ? name : `${namespace}.${name}`;
}
function namedAvro(name, namespace, named) {
    if (avroScalars.includes(name))
        return { kind: 'scalar', typeName: name.toUpperCase() };
    const qualified = name.includes('.') || namespace === '' ? name : `${namespace}.${name}`;
    return named.get(qualified) ?? named.get(name) ?? opaque;
}
const jsonScalars = {
    string: 'STRING',
    integer: 'INT',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    null: 'NULL',
};
function jsonTree(document, tagsOf) {
    const known = new Map();
    const read = (schema, path) => {
        const target = resolveReference(document, schema);
        if (!isMapping(target))
            return opaque;
        const earlier = known.get(target);
        if (earlier !== undefined)
            return earlier;
        const branches = [target.oneOf, target.anyOf].find((list) => Array.isArray(list));
        if (Array.isArray(branches))
            return { kind: 'union', branches: branches.map((branch) => read(branch, path)) };
        const types = Array.isArray(target.type) ? target.type : [target.type];
        if (types.length > 1) {
            return { kind: 'union', branches: types.map((type) => read({ ...target, type }, path)) };
        }
        return readTyped(target, String(types[0]), path);
    };
    const readTyped = (schema, type, path) => {
        const scalar = jsonScalars[type];
        if (scalar !== undefined)
            return { kind: 'scalar', typeName: scalar };
        if (type === 'array')
            return { kind: 'array', item: read(schema.items, path) };
        if (!isMapping(schema.properties)) {
            const { additionalProperties } = schema;
            return isMapping(additionalProperties) ? { kind: 'map', entry: read(additionalProperties, path) } : opaque;
        }
        const fields = [];
        const record = { kind: 'record', fields, rules: (0,rule_set/* inlineRulesOf */.os)(schema) };
        known.set(schema, record);
        for (const [name, property] of Object.entries(schema.properties)) {
            const fullName = `${path}.${name}`;
            const own = isMapping(property) ? property : {};
            fields.push({
                name,
                fullName,
                tags: [...(0,rule_set/* inlineTagsOf */.aG)(own), ...tagsOf(fullName)],
                // Of an object they stand at the object.
                rules: isMapping(own.properties) ? [] : (0,rule_set/* inlineRulesOf */.os)(own),
                node: read(property, fullName),
            });
        }
        return record;
    };
    return read(document, '$');
}
/** A `$ref` within the document; others are not followed. */
function resolveReference(document, schema) {
    let at = schema;
    for (let hops = 0; hops < 20 && isMapping(at) && typeof at.$ref === 'string'; hops++) {
        if (!at.$ref.startsWith('#/'))
            return undefined;
        let target = document;
        for (const step of at.$ref.slice(2).split('/')) {
            const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
            target = isMapping(target) && Object.hasOwn(target, key) ? target[key] : undefined;
        }
        at = target;
    }
    return at;
}
/** The branch of a union that a value belongs to, as far as a decoded value tells. */
function branchOf(node, value) {
    if (node.kind !== 'union')
        return node;
    const wanted = kindsOf(value);
    const fits = (branch) => branch.kind === 'scalar' ? wanted.includes(branch.typeName) : wanted.includes(branch.kind);
    const found = node.branches.find(fits) ?? node.branches.find(({ kind }) => kind === 'opaque') ?? opaque;
    return branchOf(found, value);
}
function kindsOf(value) {
    switch (typeof value) {
        case 'string':
            return ['STRING'];
        case 'number':
            return Number.isInteger(value) ? ['INT', 'LONG', 'DOUBLE', 'FLOAT'] : ['DOUBLE', 'FLOAT'];
        case 'bigint':
            return ['LONG', 'INT'];
        case 'boolean':
            return ['BOOLEAN'];
        default:
            if (value === null || value === undefined)
                return ['NULL'];
            if (Array.isArray(value))
                return ['array'];
            return value instanceof Uint8Array ? ['BYTES'] : ['record', 'map'];
    }
}
const typesOfNode = new WeakMap();
/** Which fields hold doubles, by the schema. */
function typesOf(node) {
    const known = typesOfNode.get(node);
    if (known !== undefined)
        return known;
    const fields = new Map();
    const types = {
        ...field_types/* noTypes */.Zv,
        isDouble: holdsDoubles(node),
        fields,
    };
    typesOfNode.set(node, types);
    for (const branch of node.kind === 'union' ? node.branches : [node]) {
        if (branch.kind === 'array')
            types.item = typesOf(branch.item);
        if (branch.kind === 'map')
            types.entry = typesOf(branch.entry);
        if (branch.kind !== 'record')
            continue;
        for (const field of branch.fields)
            fields.set(field.name, typesOf(field.node));
    }
    return types;
}
/** Of a union: when no branch holds whole numbers, by which a value would be an int. */
function holdsDoubles(node) {
    const branches = node.kind === 'union' ? node.branches : [node];
    const holds = (...names) => branches.some((branch) => branch.kind === 'scalar' && names.includes(branch.typeName));
    return holds('DOUBLE', 'FLOAT') && !holds('INT', 'LONG');
}

;// CONCATENATED MODULE: ./packages/quality/registry-rules/schema-rules.ts




/**
 * The rules of a schema, in their order: conditions of its rule set in CEL and CEL_FIELD, then those inside it. What
 * cannot be evaluated over stored records is answered with the reason. Needs `loadCel` before.
 * @param shadow a rule set to try instead of the schema's own rules.
 */
function compileSchemaRules(schema, asOf, shadow) {
    const tree = schema === undefined ? undefined : readSchemaTree(schema, schema.referenced);
    const rules = (0,rule_set/* domainRulesOf */.zD)(shadow === undefined ? schema?.ruleSet : shadow);
    const now = (0,engine/* cel */.L)().celNow(asOf);
    const encrypted = new Set(rules.filter((rule) => rule.type.startsWith('ENCRYPT')).flatMap(({ tags }) => tags));
    const compiled = rules.map((rule) => domainRule(rule, { tree, encrypted, now }));
    return shadow === undefined && tree !== undefined ? [...compiled, ...inlineRules(tree, now)] : compiled;
}
const nothingToJudge = () => undefined;
function domainRule(rule, scope) {
    const reason = whyNot(rule, scope);
    const described = {
        name: rule.name,
        mode: rule.mode,
        severity: rule.onFailure.includes('NONE') ? 'warning' : 'error',
        expr: rule.expr,
    };
    const skip = (skipped) => ({ rule: { ...described, skipped }, judge: nothingToJudge });
    if (reason !== undefined)
        return skip(reason);
    const { guard, body } = guardOf(rule.expr);
    const isOfFields = rule.type === 'CEL_FIELD';
    const variables = isOfFields ? [...fieldVariables] : ['message', 'now'];
    for (const part of guard === undefined ? [body] : [guard, body]) {
        const problem = firstProblem(part, variables);
        if (problem !== undefined)
            return skip(problem);
    }
    return { rule: described, judge: isOfFields ? judgeFields(rule, scope) : judgeMessage(rule, scope) };
}
const fieldVariables = ['value', 'message', 'fullName', 'name', 'typeName', 'tags', 'now'];
function whyNot(rule, { tree, encrypted }) {
    if (rule.disabled)
        return 'it is disabled';
    if (rule.kind !== 'CONDITION')
        return `it is a ${rule.kind.toLowerCase()}, which changes records and judges none`;
    if (rule.type !== 'CEL' && rule.type !== 'CEL_FIELD')
        return `its type ${rule.type} is not run here`;
    if (!['WRITE', 'READ', 'WRITEREAD'].includes(rule.mode))
        return `its mode ${rule.mode} is not about stored records`;
    if (rule.expr.trim() === '')
        return 'it has no expression';
    if (rule.type === 'CEL')
        return undefined;
    if (tree === undefined)
        return 'it is about tagged fields, and the records name no schema with tags';
    return rule.tags.some((tag) => encrypted.has(tag)) ? 'its fields are stored encrypted' : undefined;
}
/** Clients read what stands before the first semicolon as a guard. */
function guardOf(expr) {
    const at = expr.indexOf(';');
    if (at < 0)
        return { guard: undefined, body: expr };
    const guard = expr.slice(0, at);
    return { guard: guard.trim() === '' ? undefined : guard, body: expr.slice(at + 1) };
}
function firstProblem(expr, variables) {
    const examined = (0,engine/* cel */.L)().examine(expr, variables, 'strict');
    if (examined.ok)
        return undefined;
    // Only false refuses a record, so that any other result is as good as true.
    return examined.problems.find(({ code }) => code !== 'cel-not-boolean')?.message;
}
function judgeMessage(rule, { tree, now }) {
    const types = tree === undefined ? field_types/* noTypes */.Zv : typesOf(tree);
    const evaluate = guarded(rule.expr, { message: types, value: field_types/* noTypes */.Zv });
    return (value) => {
        const outcome = evaluate({ message: value, value: null, further: (name) => (name === 'now' ? now : undefined) });
        return outcome === undefined ? undefined : refusalsOf(outcome, rule, '');
    };
}
function judgeFields(rule, { tree, now }) {
    const evaluators = new Map();
    const evaluatorOf = (node, record) => {
        const known = evaluators.get(node);
        if (known !== undefined)
            return known;
        const made = guarded(rule.expr, { message: typesOf(record), value: typesOf(node) });
        evaluators.set(node, made);
        return made;
    };
    const isWanted = ({ tags }) => rule.tags.length === 0 || tags.some((tag) => rule.tags.includes(tag));
    return (value) => {
        let judged = false;
        const refusals = [];
        visitScalars(tree, value, (leaf) => {
            const { field, node, record, typeName, path } = leaf;
            if (!isWanted(field))
                return;
            const frame = {
                message: leaf.message,
                value: leaf.value,
                further: (name) => fieldVariable(name, field, typeName, now),
            };
            const outcome = evaluatorOf(node, record)(frame);
            if (outcome === undefined)
                return;
            judged = true;
            refusals.push(...refusalsOf(outcome, rule, path));
        });
        return judged ? refusals : undefined;
    };
}
function fieldVariable(name, field, typeName, now) {
    switch (name) {
        case 'fullName':
            return field.fullName;
        case 'name':
            return field.name;
        case 'typeName':
            return typeName;
        case 'tags':
            return [...field.tags];
        default:
            return name === 'now' ? now : undefined;
    }
}
/** Undefined when the guard leaves the value alone: also when the guard itself cannot be evaluated. */
function guarded(expr, types) {
    const { guard, body } = guardOf(expr);
    const compile = (text) => (0,engine/* cel */.L)().compileExpression(text, { types, arithmetic: 'strict' });
    const allows = guard === undefined ? undefined : compile(guard);
    const evaluate = compile(body);
    return (frame) => {
        if (allows !== undefined) {
            const allowed = allows(frame);
            if (allowed === false || isRuleError(allowed))
                return undefined;
        }
        return evaluate(frame) ?? null;
    };
}
function isRuleError(outcome) {
    return outcome instanceof (0,engine/* cel */.L)().RuleError;
}
function refusalsOf(outcome, { expr }, path) {
    if (isRuleError(outcome))
        return [{ cause: `rule error: ${outcome.reason}`, isRuleError: true, path }];
    return outcome === false ? [{ cause: `not ${(0,engine/* cel */.L)().shortened(expr)}`, isRuleError: false, path }] : [];
}
/** Every scalar of a value with the field it belongs to; items of an array belong to the array's field. */
function visitScalars(tree, root, visit) {
    const walk = (node, value, path, holder) => {
        const branch = branchOf(node, value);
        switch (branch.kind) {
            case 'record':
                if (!isObject(value))
                    return;
                for (const field of branch.fields) {
                    if (!Object.hasOwn(value, field.name))
                        continue;
                    const below = path === '' ? field.name : `${path}.${field.name}`;
                    walk(field.node, value[field.name], below, { field, message: value, record: branch });
                }
                return;
            case 'array':
                if (Array.isArray(value))
                    for (const item of value)
                        walk(branch.item, item, `${path}[]`, holder);
                return;
            case 'map':
                if (isObject(value))
                    for (const entry of Object.values(value))
                        walk(branch.entry, entry, `${path}{}`, holder);
                return;
            case 'scalar':
                if (holder !== undefined)
                    visit({ ...holder, node, value: value ?? null, typeName: branch.typeName, path });
                return;
            default:
                return;
        }
    };
    if (tree !== undefined)
        walk(tree, root, '', undefined);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
/** The rules inside a schema, each judged wherever its record or field occurs; null is nothing to judge. */
function inlineRules(tree, now) {
    const placed = new Map();
    collectInline(tree, placed, new Set());
    const names = new Map();
    return Array.from(placed.values(), ({ inline, node }) => {
        const times = (names.get(inline.name) ?? 0) + 1;
        names.set(inline.name, times);
        const name = times === 1 ? inline.name : `${inline.name}-${times}`;
        const described = { name, mode: 'inline', severity: 'error', expr: inline.expr ?? '' };
        const skip = (skipped) => ({ rule: { ...described, skipped }, judge: nothingToJudge });
        if (inline.expr === undefined)
            return skip('it is written in SQL only');
        const problem = firstProblem(inline.expr, ['this', 'now']);
        if (problem !== undefined)
            return skip(problem);
        const evaluate = (0,engine/* cel */.L)().compileExpression(inline.expr, {
            types: { message: field_types/* noTypes */.Zv, value: typesOf(node) },
            arithmetic: 'strict',
        });
        return { rule: described, judge: judgeInline(tree, inline, evaluate, now) };
    });
}
function collectInline(node, placed, seen) {
    if (seen.has(node))
        return;
    seen.add(node);
    switch (node.kind) {
        case 'record':
            for (const inline of node.rules)
                placed.set(inline, { inline, node });
            for (const field of node.fields) {
                for (const inline of field.rules)
                    placed.set(inline, { inline, node: field.node });
                collectInline(field.node, placed, seen);
            }
            return;
        case 'array':
            collectInline(node.item, placed, seen);
            return;
        case 'map':
            collectInline(node.entry, placed, seen);
            return;
        case 'union':
            for (const branch of node.branches)
                collectInline(branch, placed, seen);
    }
}
function judgeInline(tree, inline, evaluate, now) {
    const further = (name) => (name === 'now' ? now : undefined);
    return (root) => {
        let judged = false;
        const refusals = [];
        const judge = (value, path) => {
            if (value === null || value === undefined)
                return;
            judged = true;
            const outcome = evaluate({ message: null, value, further });
            // A text that is not empty is why the value is refused.
            if (outcome === true || outcome === '')
                return;
            const said = typeof outcome === 'string' ? outcome : (inline.doc ?? `not ${(0,engine/* cel */.L)().shortened(inline.expr ?? '')}`);
            const error = isRuleError(outcome) ? outcome.reason : undefined;
            refusals.push(error === undefined
                ? { cause: said, isRuleError: false, path }
                : { cause: `rule error: ${error}`, isRuleError: true, path });
        };
        const walk = (node, value, path) => {
            const branch = branchOf(node, value);
            if (branch.kind === 'record' && isObject(value)) {
                if (branch.rules.includes(inline))
                    judge(value, path);
                for (const field of branch.fields) {
                    const below = path === '' ? field.name : `${path}.${field.name}`;
                    const held = Object.hasOwn(value, field.name) ? value[field.name] : undefined;
                    if (field.rules.includes(inline))
                        judge(held, below);
                    walk(field.node, held, below);
                }
            }
            else if (branch.kind === 'array' && Array.isArray(value)) {
                for (const item of value)
                    walk(branch.item, item, `${path}[]`);
            }
            else if (branch.kind === 'map' && isObject(value)) {
                for (const entry of Object.values(value))
                    walk(branch.entry, entry, `${path}{}`);
            }
        };
        walk(tree, root, '');
        return judged ? refusals : undefined;
    };
}


/***/ })

};
