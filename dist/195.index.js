export const id = 195;
export const ids = [195];
export const modules = {

/***/ 52195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAvdl: () => (/* binding */ readAvdl)
});

// EXTERNAL MODULE: ./node_modules/avsc/lib/index.js
var lib = __webpack_require__(39369);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
// EXTERNAL MODULE: ./packages/avro/json-reader.ts
var json_reader = __webpack_require__(38789);
;// CONCATENATED MODULE: ./packages/avro/avdl-places.ts

/** What the IDL calls these, and the logical type that they stand for. */
const SHORTHANDS = {
    date: 'date',
    'time-millis': 'time_ms',
    'timestamp-millis': 'timestamp_ms',
    'local-timestamp-millis': 'local_timestamp_ms',
    uuid: 'uuid',
    decimal: 'decimal',
};
const NAMED = new Set(['record', 'error', 'enum', 'fixed']);
/**
 * Gives the JSON form of a protocol the places that its parts have in the IDL: names, types, symbols and defaults stand
 * on their own tokens, everything else on the type or field it belongs to.
 */
function placeProtocol(protocol, tokens, text) {
    let cursor = 0;
    /** The next token that is as wanted; without one the search stands still. */
    function find(isWanted) {
        for (let index = cursor; index < tokens.length; index++) {
            const token = tokens[index];
            if (token === undefined || !isWanted(token, tokens[index + 1], tokens[index - 1]))
                continue;
            cursor = index + 1;
            return token;
        }
        return undefined;
    }
    function placeType(type, around) {
        if (typeof type === 'string') {
            const written = type === 'null' ? ['null', 'void'] : [type];
            return valueAt(type, find((token) => written.includes(token.text)) ?? around);
        }
        if (Array.isArray(type)) {
            const open = find((token) => token.text === 'union') ?? around;
            const elements = type.map((branch) => placeType(branch, open));
            return { kind: 'array', start: open.start, end: endAfter(open), elements };
        }
        return isObject(type) ? placeObject(type, around) : valueAt(type, around);
    }
    function placeObject(type, around) {
        const kind = String(type.type);
        if (NAMED.has(kind))
            return placeNamed(type, kind, around);
        const shorthand = SHORTHANDS[String(type.logicalType)];
        const token = find(({ text: word }) => word === kind || word === shorthand) ?? around;
        const members = Object.entries(type).map(([key, value]) => member(key, token, key === 'items' || key === 'values' ? placeType(value, token) : valueAt(value, token)));
        return { kind: 'object', start: token.start, end: endAfter(token), members };
    }
    function placeNamed(type, kind, around) {
        const keyword = find((token, next) => token.text === kind && next?.text === type.name) ?? around;
        const name = find((token) => token.text === type.name) ?? keyword;
        const spanOf = (key) => (key === 'name' ? name : keyword);
        const members = Object.entries(type).map(([key, value]) => {
            if (key === 'fields' && Array.isArray(value))
                return member(key, name, placeFields(value, name));
            if (key === 'symbols' && Array.isArray(value))
                return member(key, name, placeSymbols(value, name));
            return member(key, spanOf(key), valueAt(value, spanOf(key)));
        });
        return { kind: 'object', start: keyword.start, end: endOfBlock(name), members };
    }
    function placeFields(fields, around) {
        const elements = fields.map((field) => (isObject(field) ? placeField(field, around) : valueAt(field, around)));
        return { kind: 'array', ...around, elements };
    }
    function placeField(field, around) {
        const before = cursor;
        const type = placeType(field.type ?? null, around);
        const name = find((token, next) => token.text === field.name && [';', '=', ',', ')'].includes(next?.text ?? '')) ?? type;
        const equals = tokens[cursor]?.text === '=' ? tokens[cursor] : undefined;
        const members = Object.entries(field).map(([key, value]) => {
            if (key === 'type')
                return member(key, type, type);
            if (key === 'default' && equals?.value !== undefined)
                return member(key, equals, defaultAt(equals.value, value));
            return member(key, name, valueAt(value, name));
        });
        const start = Math.min(tokens[before]?.start ?? name.start, type.start, name.start);
        return { kind: 'object', start, end: equals?.value?.end ?? name.end, members };
    }
    /** Read again from the text, so that no digit of a long is lost. */
    function defaultAt(span, plain) {
        const { value, problems } = (0,json_reader/* readJson */.Vh)(text.slice(span.start, span.end));
        return value === undefined || problems.length > 0 ? valueAt(plain, span) : moved(value, span.start);
    }
    function placeSymbols(symbols, around) {
        const elements = symbols.map((symbol) => valueAt(symbol, find((token) => token.text === symbol) ?? around));
        return { kind: 'array', ...around, elements };
    }
    function placeMessages(messages, around) {
        const members = Object.entries(messages).map(([key, message]) => {
            const from = messageStart(key);
            const name = tokens[from] ?? around;
            return member(key, name, isObject(message) ? placeMessage(message, from, name) : valueAt(message, name));
        });
        return { kind: 'object', ...around, members };
    }
    /** The response stands before the name, the parameters behind it. */
    function placeMessage(message, at, name) {
        cursor = responseStart(at);
        const response = message.response === undefined ? undefined : placeType(message.response, name);
        cursor = at + 1;
        const members = Object.entries(message).map(([key, value]) => {
            if (key === 'response' && response !== undefined)
                return member(key, response, response);
            if (key === 'request' && Array.isArray(value))
                return member(key, name, placeFields(value, name));
            if (key === 'errors' && Array.isArray(value)) {
                const elements = value.map((error) => placeType(error, name));
                return member(key, name, { kind: 'array', ...name, elements });
            }
            return member(key, name, valueAt(value, name));
        });
        return { kind: 'object', start: name.start, end: endAfter(name), members };
    }
    function messageStart(name) {
        return tokens.findIndex((token, index) => token.text === name && tokens[index + 1]?.text === '(' && tokens[index - 1]?.text !== 'fixed');
    }
    function responseStart(at) {
        for (let index = at - 1; index >= 0; index--) {
            if ([';', '{', '}'].includes(tokens[index]?.text ?? '') && tokens[index + 1]?.text !== undefined) {
                // The braces of a union are part of the response.
                if (tokens[index]?.text !== '}' || index !== at - 1)
                    return index + 1;
            }
        }
        return at;
    }
    /** The end of the token read last, which is where what began with `open` ends so far. */
    function endAfter(open) {
        return Math.max(open.end, tokens[cursor - 1]?.end ?? 0);
    }
    /** The closing bracket of a definition whose inside was read. */
    function endOfBlock(name) {
        const close = tokens[cursor];
        return close?.text === '}' || close?.text === ')' ? close.end : endAfter(name);
    }
    const name = find((token, _, last) => token.text === protocol.protocol && last?.text === 'protocol');
    const start = name ?? { start: 0, end: 0 };
    const members = Object.entries(protocol).map(([key, value]) => {
        if (key === 'types' && Array.isArray(value)) {
            const elements = value.map((type) => placeType(type, start));
            return member(key, start, { kind: 'array', ...start, elements });
        }
        if (key === 'messages' && isObject(value))
            return member(key, start, placeMessages(value, start));
        return member(key, start, valueAt(value, start));
    });
    return { kind: 'object', start: start.start, end: text.length, members };
}
function member(key, { start, end }, value) {
    return { key, start, end, value };
}
/** A value all parts of which stand at one place. */
function valueAt(plain, { start, end }) {
    const span = { start, end };
    if (plain === null)
        return { kind: 'null', ...span };
    if (typeof plain === 'boolean')
        return { kind: 'boolean', value: plain, ...span };
    if (typeof plain === 'number')
        return { kind: 'number', text: JSON.stringify(plain), ...span };
    if (typeof plain === 'string')
        return { kind: 'string', value: plain, ...span };
    if (Array.isArray(plain)) {
        return { kind: 'array', ...span, elements: plain.map((element) => valueAt(element, span)) };
    }
    return {
        kind: 'object',
        ...span,
        members: Object.entries(plain).map(([key, value]) => member(key, span, valueAt(value, span))),
    };
}
function moved(value, by) {
    const shift = ({ start, end }) => ({ start: start + by, end: end + by });
    switch (value.kind) {
        case 'array':
            return { ...value, ...shift(value), elements: value.elements.map((element) => moved(element, by)) };
        case 'object': {
            const members = value.members.map((one) => member(one.key, shift(one), moved(one.value, by)));
            return { ...value, ...shift(value), members };
        }
        default:
            return { ...value, ...shift(value) };
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/avro/avdl-tokens.ts
const NAME = /[`A-Za-z_.][`A-Za-z0-9_.-]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SKIPPED = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const OPENING = '([{<';
const CLOSING = ')]}>';
/** The tokens of a text in Avro IDL. Never fails: what is no token is taken as punctuation. */
function idlTokens(text) {
    const tokens = [];
    let offset = 0;
    function match(pattern) {
        pattern.lastIndex = offset;
        return pattern.exec(text)?.[0];
    }
    while (offset < text.length) {
        offset += match(SKIPPED)?.length ?? 0;
        if (offset >= text.length)
            break;
        const start = offset;
        if (text[offset] === '@') {
            offset = endOfAnnotation(text, offset);
            continue;
        }
        const word = match(NAME) ?? match(STRING) ?? text.charAt(offset);
        offset += word.length;
        const token = { text: word.startsWith('"') ? word : word.replaceAll('`', ''), start, end: offset };
        if (word !== '=')
            tokens.push(token);
        else {
            offset += match(SKIPPED)?.length ?? 0;
            const value = { start: offset, end: endOfValue(text, offset) };
            offset = value.end;
            tokens.push({ ...token, value });
        }
    }
    return tokens;
}
/** `@name(json)`. */
function endOfAnnotation(text, start) {
    const open = text.indexOf('(', start);
    return open < 0 ? start + 1 : Math.min(endOfValue(text, open + 1) + 1, text.length);
}
/** The end of a JSON value: before the `;`, `,` or closing bracket that does not belong to it. */
function endOfValue(text, start) {
    let depth = 0;
    let offset = start;
    while (offset < text.length) {
        const unit = text.charAt(offset);
        if (unit === '"') {
            STRING.lastIndex = offset;
            offset += STRING.exec(text)?.[0].length ?? 1;
            continue;
        }
        if (depth === 0 && (unit === ';' || unit === ',' || CLOSING.includes(unit)))
            break;
        if (OPENING.includes(unit))
            depth++;
        else if (CLOSING.includes(unit))
            depth--;
        offset++;
    }
    return start + text.slice(start, offset).trimEnd().length;
}

;// CONCATENATED MODULE: ./packages/avro/avdl.ts



/** The short names of logical types in the IDL (specification, "IDL Language"). */
const avdl_SHORTHANDS = {
    date: { type: 'int', logicalType: 'date' },
    time_ms: { type: 'int', logicalType: 'time-millis' },
    timestamp_ms: { type: 'long', logicalType: 'timestamp-millis' },
    local_timestamp_ms: { type: 'long', logicalType: 'local-timestamp-millis' },
    uuid: { type: 'string', logicalType: 'uuid' },
};
/**
 * Reads a file of Avro IDL (`.avdl`) as the protocol that it stands for: give the result to `parseSchemas` with the
 * other files, those that it imports among them (types are found by name, whichever file defines them). The parser is
 * avsc's, which knows protocols as of Avro 1.10: no `schema` declarations, no `type?`, no `decimal(p, s)`. Problems
 * stand on the names, types, symbols and defaults of the IDL; those of annotations on the type or field they belong to.
 */
function readAvdl({ path, text }) {
    return { path, text, json: readIdl(text) };
}
function readIdl(text) {
    const tokens = idlTokens(text);
    try {
        const protocol = lib_default().readProtocol(withoutImports(text, tokens), { typeRefs: avdl_SHORTHANDS });
        return { value: placeProtocol(protocol, tokens, text), problems: [], warnings: [] };
    }
    catch (error) {
        const span = errorSpan(error, text);
        const found = text.slice(span.start, span.end);
        const message = `Avro IDL was expected here, found ${found === '' ? 'the end of the file' : `\`${found}\``} (protocols as of Avro 1.10 are read: no \`schema\` declarations, no \`type?\`, no \`decimal(p, s)\`)`;
        return { problems: [{ rule: 'idl-syntax', message, span }], warnings: [] };
    }
}
/** Spaces in the place of `import` declarations, so that nothing moves. */
function withoutImports(text, tokens) {
    let blanked = text;
    for (const [index, token] of tokens.entries()) {
        const [kind, file, end] = tokens.slice(index + 1, index + 4);
        const isImport = token.text === 'import' && file?.text.startsWith('"') === true && end?.text === ';';
        if (!isImport || !['idl', 'protocol', 'schema'].includes(kind?.text ?? ''))
            continue;
        blanked = blanked.slice(0, token.start) + ' '.repeat(end.end - token.start) + blanked.slice(end.end);
    }
    return blanked;
}
/** avsc tells where the token before ended; what it could not read is the next word. */
function errorSpan(error, text) {
    const token = error instanceof Error && 'token' in error ? error.token : undefined;
    const position = typeof token === 'object' && token !== null && 'pos' in token ? Number(token.pos) : 0;
    const start = position + (/^(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/.exec(text.slice(position))?.[0].length ?? 0);
    const word = /^(?:[\w.`]+|\S)/.exec(text.slice(start))?.[0] ?? '';
    return { start, end: start + word.length };
}


/***/ })

};
