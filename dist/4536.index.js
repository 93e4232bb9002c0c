export const id = 4536;
export const ids = [4536];
export const modules = {

/***/ 74536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAvdl: () => (/* binding */ readAvdl)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/suggest.ts
var suggest = __webpack_require__(33142);
;// CONCATENATED MODULE: ./packages/avro/avdl-tokens.ts
const SPACE = /\s+|\/\/[^\n]*/y;
const COMMENT = /\/\*[\s\S]*?\*\//y;
/** Parts of a name may stand between backticks, so that it may be a keyword. */
const NAME = /[\p{L}\p{Sc}_`][\p{L}\p{M}\p{N}\p{Sc}_.`-]*/uy;
const TEXT = /"((?:[^"\\\r\n]|\\.)*)"|'((?:[^'\\\r\n]|\\.)*)'/y;
const NUMBER = /0[xX][0-9a-fA-F]+|\d+/y;
const OPENING = '([{';
const CLOSING = ')]}';
/** Reads the tokens of a text in Avro IDL, and the JSON values in it as pieces of text. Never fails. */
function idlTokens(text) {
    let offset = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let next;
    function match(pattern) {
        pattern.lastIndex = offset;
        return pattern.exec(text);
    }
    /** Answers the last doc comment that it went past. */
    function skip() {
        let doc;
        for (;;) {
            const comment = match(COMMENT)?.[0];
            const skipped = comment ?? match(SPACE)?.[0];
            if (skipped === undefined)
                return doc;
            if (comment?.startsWith('/**') === true && comment.length > 4)
                doc = cleaned(comment);
            offset += skipped.length;
        }
    }
    function read() {
        const doc = skip();
        const start = offset;
        const found = (kind, written, meaning = written) => {
            offset = start + written.length;
            return { kind, text: meaning, start, end: offset, ...(doc === undefined ? {} : { doc }) };
        };
        // What follows a Ctrl-Z is no part of the file.
        if (start >= text.length || text.charCodeAt(start) === 0x1a)
            return found('end', '');
        const name = match(NAME)?.[0];
        if (name?.startsWith('`') === true)
            return found('quoted-name', name, name.replaceAll('`', ''));
        if (name !== undefined)
            return found('name', name, name.replaceAll('`', ''));
        const literal = match(TEXT);
        if (literal !== null)
            return found('text', literal[0], literal[1] ?? literal[2]);
        const number = match(NUMBER);
        if (number !== null)
            return found('number', number[0]);
        return found('sign', String.fromCodePoint(text.codePointAt(start) ?? 0));
    }
    const peek = () => {
        next ??= read();
        return next;
    };
    return {
        peek,
        take() {
            const token = peek();
            next = undefined;
            return token;
        },
        takeJson() {
            if (next !== undefined)
                offset = next.start;
            next = undefined;
            skip();
            const start = offset;
            let end = start;
            for (let depth = 0; offset < text.length; end = offset) {
                const comment = match(COMMENT) ?? match(/\/\/[^\n]*/y);
                const literal = comment === null ? match(TEXT) : null;
                const sign = text.charAt(offset);
                if (comment === null && literal === null) {
                    if (depth === 0 && (sign === ';' || sign === ',' || CLOSING.includes(sign)))
                        break;
                    if (OPENING.includes(sign))
                        depth++;
                    else if (CLOSING.includes(sign))
                        depth--;
                }
                offset += (comment ?? literal)?.[0].length ?? 1;
            }
            return { start, end: start + text.slice(start, end).trimEnd().length };
        },
    };
}
/** A doc comment without its stars, or without the indentation that its lines have in common. */
function cleaned(comment) {
    const [first = '', ...others] = comment.slice(3, -2).split(/\r?\n/);
    const written = others.filter((line) => line.trim() !== '');
    const isStarred = written.length > 0 && written.every((line) => /^\s*\*/.test(line));
    const indent = Math.min(...written.map((line) => /^\s*/.exec(line)?.[0].length ?? 0));
    const lines = others.map((line) => (isStarred ? line.replace(/^\s*\*{1,2}[ \t]?/, '') : line.slice(indent)));
    return [first.trim(), ...lines].join('\n').trim();
}

// EXTERNAL MODULE: ./packages/avro/json-reader.ts + 1 modules
var json_reader = __webpack_require__(36854);
// EXTERNAL MODULE: ./packages/avro/parse.ts + 3 modules
var parse = __webpack_require__(78975);
// EXTERNAL MODULE: ./packages/avro/schema.ts
var schema = __webpack_require__(46156);
;// CONCATENATED MODULE: ./packages/avro/avdl-reader.ts






/** The short names of logical types in the IDL (specification 1.12, "IDL Language"). */
const LOGICAL = {
    date: ['int', 'date'],
    time_ms: ['int', 'time-millis'],
    timestamp_ms: ['long', 'timestamp-millis'],
    local_timestamp_ms: ['long', 'local-timestamp-millis'],
    uuid: ['string', 'uuid'],
};
const PRIMITIVES = new Set(schema/* PRIMITIVE_TYPES */.qq);
const DECLARATIONS = ['record', 'error', 'enum', 'fixed'];
const NOT_FINITE = /^-?(?:NaN|Infinity)$/;
/** Thrown inside this file when nothing sensible can be read any more; the issue is recorded before. */
const STOP = Symbol('reading stopped');
/**
 * Reads Avro IDL into the JSON form of a protocol whose values stand where the IDL says them; a file with `schema`
 * instead of `protocol` is one that is called like the file, with that schema as `main`. The first thing that is no IDL
 * ends the reading: a wrong guess would be worse.
 */
function readIdl(text, path) {
    const problems = [];
    const { peek, take, takeJson } = idlTokens(text);
    let depth = 0;
    const types = [];
    const messages = [];
    function problem(message, { start, end }) {
        problems.push({ rule: 'idl-syntax', message, span: { start, end } });
    }
    function stop(expected, token, hint = '') {
        const found = token.kind === 'end' ? 'the end of the file' : `\`${text.slice(token.start, token.end)}\``;
        problem(`expected ${expected}, found ${found}${hint === '' ? '' : `.${hint}`}`, token);
        throw STOP;
    }
    function isNext(sign) {
        const token = peek();
        return token.text === sign && (token.kind === 'sign' || token.kind === 'name');
    }
    function takeSign(sign, after) {
        if (!isNext(sign))
            stop(`\`${sign}\` after ${after}`, peek());
        return take();
    }
    function takeName(what) {
        const token = peek();
        if (token.kind !== 'name' && token.kind !== 'quoted-name')
            stop(what, token);
        return take();
    }
    function takeNumber(what) {
        const token = peek();
        if (token.kind !== 'number')
            stop(what, token);
        take();
        const isOctal = /^0[0-7]+$/.test(token.text);
        const number = BigInt(isOctal ? `0o${token.text.slice(1)}` : token.text);
        return { kind: 'number', text: String(number), start: token.start, end: token.end };
    }
    /** A JSON value of the IDL, which may have comments in it. */
    function readValue() {
        const span = takeJson();
        // As text, which is how Java writes these numbers in JSON.
        const written = text.slice(span.start, span.end);
        if (NOT_FINITE.test(written))
            return stringAt(written, span);
        const reading = (0,json_reader/* readJson */.Vh)(written);
        for (const { message, span: inner } of reading.problems)
            problem(message, shifted(inner, span.start));
        if (reading.value === undefined)
            throw STOP;
        return moved(reading.value, span.start);
    }
    function readAnnotations() {
        const annotations = [];
        while (isNext('@')) {
            const at = take();
            const name = takeName('the name of an annotation');
            takeSign('(', `@${name.text}`);
            const value = readValue();
            takeSign(')', `the value of @${name.text}`);
            annotations.push({ key: name.text, span: { start: at.start, end: name.end }, value });
        }
        return annotations;
    }
    function readType(annotations) {
        if (++depth > json_reader/* MAX_JSON_DEPTH */.KX)
            stop(`no type within more than ${json_reader/* MAX_JSON_DEPTH */.KX} others`, peek());
        const type = readTypeHere(annotations);
        depth--;
        return type;
    }
    function readTypeHere(annotations) {
        const token = takeName('a type');
        const reserved = annotations.find(({ key }) => parse/* SCHEMA_ATTRIBUTES */.y.has(key));
        if (reserved !== undefined) {
            problem(`@${reserved.key} is no annotation of a type: of a field it stands before its name`, reserved.span);
        }
        if (token.kind === 'name' && isNext('<') && (token.text === 'array' || token.text === 'map')) {
            take();
            const key = token.text === 'array' ? 'items' : 'values';
            const inner = readType(readAnnotations()).json;
            const { end } = takeSign('>', `the type in ${token.text}`);
            const type = member('type', token, stringAt(token.text, token));
            return {
                json: annotated({ start: token.start, end }, [type, member(key, inner, inner)], annotations),
                isOptional: false,
            };
        }
        if (token.kind === 'name' && token.text === 'union' && isNext('{'))
            return readUnion(token, annotations);
        const content = readSimpleType(token, annotations);
        if (!isNext('?'))
            return { json: content, isOptional: false };
        const { end } = take();
        const span = { start: token.start, end };
        return { json: { kind: 'array', ...span, elements: [stringAt('null', span), content] }, isOptional: true };
    }
    function readUnion(token, annotations) {
        const elements = [];
        do {
            take();
            elements.push(readType(readAnnotations()).json);
        } while (isNext(','));
        const { end } = takeSign('}', 'the types of a union');
        const [annotation] = annotations;
        if (annotation !== undefined)
            problem('a union takes no annotations: its branches do', annotation.span);
        return { json: { kind: 'array', start: token.start, end, elements }, isOptional: false };
    }
    function readSimpleType(token, annotations) {
        if (token.kind === 'name' && token.text === 'decimal' && isNext('('))
            return readDecimal(token, annotations);
        const logical = token.kind === 'name' && Object.hasOwn(LOGICAL, token.text) ? LOGICAL[token.text] : undefined;
        if (logical !== undefined) {
            const [type, logicalType] = logical;
            const members = [
                member('type', token, stringAt(type, token)),
                member('logicalType', token, stringAt(logicalType, token)),
            ];
            return annotated(token, members, annotations);
        }
        const json = stringAt(token.text, token);
        const [annotation] = annotations;
        if (annotation === undefined)
            return json;
        if (PRIMITIVES.has(token.text))
            return annotated(token, [member('type', token, json)], annotations);
        problem(`a type that is defined elsewhere takes no annotations: ${token.text} says them there`, annotation.span);
        return json;
    }
    function readDecimal(token, annotations) {
        take();
        const members = [
            member('type', token, stringAt('bytes', token)),
            member('logicalType', token, stringAt('decimal', token)),
        ];
        const precision = takeNumber('the precision of the decimal');
        members.push(member('precision', precision, precision));
        if (isNext(',')) {
            take();
            const scale = takeNumber('the scale of the decimal');
            members.push(member('scale', scale, scale));
        }
        const { end } = takeSign(')', 'the precision and scale of a decimal');
        return annotated({ start: token.start, end }, members, annotations);
    }
    function readDeclaration(doc, annotations) {
        const keyword = take();
        const name = takeName(`the name of the ${keyword.text}`);
        const members = [
            member('type', keyword, stringAt(keyword.text, keyword)),
            member('name', name, stringAt(name.text, name)),
            ...docOf(doc, name),
            ...annotations.map(({ key, span, value }) => member(key, span, value)),
        ];
        if (keyword.text === 'fixed') {
            takeSign('(', `the name of fixed ${name.text}`);
            const size = takeNumber(`the size of fixed ${name.text}`);
            members.push(member('size', size, size));
            takeSign(')', 'the size');
            const { end } = takeSign(';', `fixed ${name.text}`);
            types.push({ kind: 'object', start: keyword.start, end, members });
            return;
        }
        const open = takeSign('{', `the name of ${keyword.text} ${name.text}`);
        if (keyword.text === 'enum') {
            types.push(readEnum(keyword, name, open, members));
            return;
        }
        const fields = [];
        while (!isNext('}'))
            fields.push(...readFields());
        const { end } = take();
        members.push(member('fields', name, { kind: 'array', start: open.start, end, elements: fields }));
        types.push({ kind: 'object', start: keyword.start, end, members });
    }
    function readEnum(keyword, name, open, members) {
        const symbols = [];
        while (!isNext('}')) {
            readAnnotations();
            const symbol = takeName(`a symbol of enum ${name.text}`);
            symbols.push(stringAt(symbol.text, symbol));
            if (!isNext(','))
                break;
            take();
            if (isNext('}'))
                stop('a symbol after the comma', peek());
        }
        let { end } = takeSign('}', `the symbols of enum ${name.text}`);
        members.push(member('symbols', name, { kind: 'array', start: open.start, end, elements: symbols }));
        if (isNext('=')) {
            const equals = take();
            const symbol = takeName(`the default of enum ${name.text}`);
            members.push(member('default', equals, stringAt(symbol.text, symbol)));
            end = takeSign(';', `the default of enum ${name.text}`).end;
        }
        return { kind: 'object', start: keyword.start, end, members };
    }
    /** `type name = default, name;`: fields that share a type. */
    function readFields() {
        const first = peek();
        const type = readType(readAnnotations());
        const fields = [];
        for (;;) {
            fields.push(readVariable(type, fields.length === 0 ? first : peek(), first.doc));
            if (!isNext(','))
                break;
            take();
        }
        takeSign(';', 'a field');
        return fields;
    }
    function readVariable({ json: type, isOptional }, first, outerDoc) {
        const { doc = outerDoc } = peek();
        const annotations = readAnnotations();
        const name = takeName('a name');
        const members = [member('name', name, stringAt(name.text, name)), ...docOf(doc, name)];
        let end = name.end;
        let used = type;
        if (isNext('=')) {
            const equals = take();
            const value = readValue();
            end = value.end;
            // The branch of the default comes first (IdlReader of Avro 1.12).
            if (isOptional && type.kind === 'array' && value.kind !== 'null') {
                used = { kind: 'array', start: type.start, end: type.end, elements: type.elements.toReversed() };
            }
            members.push(member('default', equals, value));
        }
        members.push(member('type', used, used), ...annotations.map(({ key, span, value }) => member(key, span, value)));
        return { kind: 'object', start: Math.min(first.start, type.start), end, members };
    }
    function readMessage(first, annotations) {
        const response = isNext('void') ? stringAt('null', take()) : readType(annotations).json;
        const name = takeName('the name of a message');
        takeSign('(', `the name of message ${name.text}`);
        const request = [];
        while (!isNext(')')) {
            const from = peek();
            request.push(readVariable(readType(readAnnotations()), from, from.doc));
            if (!isNext(','))
                break;
            take();
            if (isNext(')'))
                stop('a parameter after the comma', peek());
        }
        takeSign(')', `the parameters of message ${name.text}`);
        const members = [
            ...docOf(first.doc, name),
            member('request', name, { kind: 'array', start: name.start, end: name.end, elements: request }),
            member('response', response, response),
        ];
        if (isNext('oneway')) {
            const oneWay = take();
            members.push(member('one-way', oneWay, { kind: 'boolean', value: true, start: oneWay.start, end: oneWay.end }));
        }
        else if (isNext('throws')) {
            const throws = take();
            const errors = [];
            do {
                if (errors.length > 0)
                    take();
                const error = takeName('the name of an error');
                errors.push(stringAt(error.text, error));
            } while (isNext(','));
            const span = { start: throws.start, end: errors.at(-1)?.end ?? throws.end };
            members.push(member('errors', throws, { kind: 'array', ...span, elements: errors }));
        }
        const { end } = takeSign(';', `message ${name.text}`);
        messages.push(member(name.text, name, { kind: 'object', start: response.start, end, members }));
    }
    /** `import idl "file";`: the types of the file are found by name among all files. */
    function skipImport() {
        take();
        const kind = takeName('`idl`, `protocol` or `schema`');
        if (!['idl', 'protocol', 'schema'].includes(kind.text))
            stop('`idl`, `protocol` or `schema`', kind);
        if (peek().kind !== 'text')
            stop('the file to import, in quotes', peek());
        take();
        takeSign(';', 'an import');
    }
    function readProtocol(doc, annotations) {
        take();
        const name = takeName('the name of the protocol');
        const open = takeSign('{', `the name of protocol ${name.text}`);
        while (!isNext('}')) {
            const first = peek();
            if (first.kind === 'end')
                stop('`}` at the end of the protocol', first);
            const own = readAnnotations();
            if (isNext('import'))
                skipImport();
            else if (isDeclaration(peek()))
                readDeclaration(first.doc, own);
            else
                readMessage(first, own);
        }
        const close = take();
        if (peek().kind !== 'end')
            stop('nothing after the protocol', peek());
        const body = { start: open.start, end: close.end };
        const members = [
            member('protocol', name, stringAt(name.text, name)),
            ...docOf(doc, name),
            ...annotations.map(({ key, span, value }) => member(key, span, value)),
            member('types', name, { kind: 'array', ...body, elements: types }),
            member('messages', name, { kind: 'object', ...body, members: messages }),
        ];
        return {
            value: { kind: 'object', start: name.start, end: close.end, members },
            problems,
            warnings: [],
            isIdl: true,
        };
    }
    /** `namespace name; schema type;` and declarations. */
    function readSchemaFile() {
        const start = { start: 0, end: 0 };
        const members = [member('protocol', start, stringAt(external_node_path_.posix.basename(path).replace(/\.[^.]*$/, ''), start))];
        let main;
        while (peek().kind !== 'end') {
            const first = peek();
            const annotations = readAnnotations();
            if (isNext('import'))
                skipImport();
            else if (isDeclaration(peek()))
                readDeclaration(first.doc, annotations);
            else if (isNext('namespace') && types.length === 0 && main === undefined) {
                const keyword = take();
                const name = takeName('the namespace');
                takeSign(';', 'the namespace');
                members.push(member('namespace', keyword, stringAt(name.text, name)));
            }
            else if (isNext('schema') && main === undefined) {
                take();
                main = readType(readAnnotations()).json;
                takeSign(';', 'the schema');
            }
            else
                stop(declarations, first, (0,suggest/* didYouMean */.a)(first.text, [...DECLARATIONS, 'protocol', 'schema', 'namespace']));
        }
        const whole = { start: 0, end: text.length };
        members.push(member('types', start, { kind: 'array', ...whole, elements: types }));
        const value = { kind: 'object', ...whole, members };
        return { value, problems, warnings: [], isIdl: true, ...(main === undefined ? {} : { main }) };
    }
    try {
        const { doc, kind } = peek();
        if (kind === 'end')
            stop(declarations, peek());
        const annotations = isNext('@') ? readAnnotations() : [];
        if (isNext('protocol'))
            return readProtocol(doc, annotations);
        if (annotations.length > 0) {
            if (!isDeclaration(peek()))
                stop(declarations, peek());
            readDeclaration(doc, annotations);
        }
        return readSchemaFile();
    }
    catch (thrown) {
        if (thrown !== STOP)
            throw thrown;
        return { problems, warnings: [], isIdl: true };
    }
}
const declarations = 'a protocol, or a namespace, schema, import, record, error, enum or fixed of Avro IDL';
function isDeclaration({ kind, text }) {
    return kind === 'name' && DECLARATIONS.some((keyword) => keyword === text);
}
function member(key, { start, end }, value) {
    return { key, start, end, value };
}
function stringAt(value, { start, end }) {
    return { kind: 'string', value, start, end };
}
function docOf(doc, at) {
    return doc === undefined ? [] : [member('doc', at, stringAt(doc, at))];
}
function annotated({ start, end }, members, annotations) {
    const more = annotations.map(({ key, span, value }) => member(key, span, value));
    return { kind: 'object', start, end, members: [...members, ...more] };
}
function shifted({ start, end }, by) {
    return { start: start + by, end: end + by };
}
function moved(value, by) {
    const span = shifted(value, by);
    switch (value.kind) {
        case 'array':
            return { kind: 'array', ...span, elements: value.elements.map((element) => moved(element, by)) };
        case 'object': {
            const members = value.members.map((one) => member(one.key, shifted(one, by), moved(one.value, by)));
            return { kind: 'object', ...span, members };
        }
        case 'number':
            return { kind: 'number', text: value.text, ...span };
        case 'string':
            return { kind: 'string', value: value.value, ...span };
        case 'boolean':
            return { kind: 'boolean', value: value.value, ...span };
        case 'null':
            return { kind: 'null', ...span };
    }
}

;// CONCATENATED MODULE: ./packages/avro/avdl.ts

/**
 * Reads a file of Avro IDL (`.avdl`; the language of Avro 1.12, protocols and schemas) as the protocol that it stands for:
 * give the result to `parseSchemas` with the other files, those that it imports among them (types are found by name,
 * whichever file defines them). Problems stand on the tokens of the IDL.
 */
function readAvdl({ path, text }) {
    return { path, text, json: readIdl(text, path) };
}


/***/ })

};
