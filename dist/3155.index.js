export const id = 3155;
export const ids = [3155];
export const modules = {

/***/ 70678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ baselineBlocks)
/* harmony export */ });
/* harmony import */ var _describe_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40338);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39520);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94916);



/** The difference, which a reviewer reads first, and what got better. */
function baselineBlocks(report, limit, style) {
    const { baseline } = report;
    const sentence = (0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeBaseline */ .FT)(report);
    if (baseline === undefined || sentence === undefined)
        return [];
    const sign = baseline.new > 0 ? '🆕' : '🟰';
    const { fixed } = baseline;
    const more = fixed.length > limit ? [`- and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(fixed.length - limit)} more in the JSON report`] : [];
    const list = fixed.slice(0, limit).map(({ message }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(message, style)}`);
    return [
        `**${sign} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(sentence, style)}**`,
        ...(fixed.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(`🎉 ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fixed.length, 'failure')} gone`, [...list, ...more].join('\n'))]),
    ];
}


/***/ }),

/***/ 58277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10162);

/** Template of HTML: every interpolated text is escaped, as element text and in a quoted attribute alike. */
function markup(strings, ...parts) {
    let html = strings[0] ?? '';
    parts.forEach((part, index) => {
        html += [part].flat().map(write).join('') + (strings[index + 1] ?? '');
    });
    return { html };
}
function write(part) {
    if (part === undefined)
        return '';
    return typeof part === 'object' ? part.html : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(String(part));
}
/** Text of our own, as a style sheet, that must stand as it is. */
function trusted(html) {
    return { html };
}
const nothing = { html: '' };


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

/***/ 26049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ schemaCommentBlocks),
/* harmony export */   QP: () => (/* binding */ changeRows),
/* harmony export */   VS: () => (/* binding */ schemaLines),
/* harmony export */   fb: () => (/* binding */ subjectBlocks),
/* harmony export */   rQ: () => (/* binding */ hiddenSchemaRows),
/* harmony export */   xp: () => (/* binding */ changeBlocks)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10162);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21598);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39520);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94916);




/** What changed in schemas as people read it: a verdict per subject, the fields that changed, and how types hang together. */
const verdictWords = {
    compatible: '✅ compatible',
    incompatible: '❌ breaks',
    waived: '⚠️ breaks, approved',
    new: '🆕 new',
    unchanged: '➖ unchanged',
    'not-compared': '⏭️ not compared',
};
/** The subjects, what each was compared with and what came of it. `limit` bounds them. */
function subjectBlocks(schemas, limit, style) {
    const subjects = schemas.subjects.slice(0, limit);
    return [
        ...(subjects.length === 0 ? [] : ['### Subjects', subjectsTable(subjects, style)]),
        ...releaseLine(schemas, style),
    ];
}
/** What changed in the types, and how they hang together. `limit` bounds the rows. */
function changeBlocks({ types }, limit, style) {
    const rows = changeRows(types);
    const changes = changesTable(rows.slice(0, limit), style);
    const open = rows.length <= 30;
    return [
        ...(rows.length === 0
            ? []
            : open
                ? ['### Changes', changes]
                : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows.length, 'change')} of types`, changes)]),
        ...classDiagram(types),
    ];
}
/** The short form: the subjects, and the changes behind a click. */
function schemaCommentBlocks(schemas, limit, style) {
    const subjects = schemas.subjects.slice(0, limit);
    const rows = changeRows(schemas.types);
    return [
        ...(subjects.length === 0 ? [] : [subjectsTable(subjects, style)]),
        ...releaseLine(schemas, style),
        ...(rows.length === 0
            ? []
            : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows.length, 'change')} of types`, changesTable(rows.slice(0, limit), style))]),
    ];
}
/** How many subjects and changes the blocks leave out at a limit. */
function hiddenSchemaRows(schemas, limit) {
    return Math.max(0, schemas.subjects.length - limit) + Math.max(0, changeRows(schemas.types).length - limit);
}
function subjectsTable(subjects, style) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
        { title: 'Subject', cell: ({ subject }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(subject, style) },
        { title: 'Verdict', cell: ({ change, verdict }) => (change === 'removed' ? '🗑️ removed' : verdictWords[verdict]) },
        { title: 'Level', cell: ({ level }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(level, style) },
        { title: 'Compared with', cell: ({ comparedWith }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(spanOf(comparedWith), style) },
        { title: 'Why', cell: ({ reasons }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(whyOf(reasons), style) },
        { title: 'Release', cell: ({ bump = '' }) => bump },
        { title: 'Version', align: 'right', cell: versionOf },
        {
            title: 'Id',
            align: 'right',
            cell: ({ registered }) => (registered === undefined ? '' : String(registered.id)),
        },
    ], subjects);
}
function spanOf(labels) {
    return labels.length <= 2 ? labels.join(', ') : `${labels[0]} to ${labels.at(-1)} (${labels.length})`;
}
function whyOf(reasons) {
    const [first = ''] = reasons;
    return reasons.length > 1 ? `${first} (and ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(reasons.length - 1)} more)` : first;
}
function versionOf({ registered, nextVersion }) {
    if (registered?.version !== undefined)
        return `${registered.version}${registered.isNew ? '' : ' (had it)'}`;
    return nextVersion === undefined ? '' : `would be ${nextVersion}`;
}
function releaseLine({ release }, style) {
    if (release === undefined)
        return [];
    const { bump, current, next } = release;
    const from = current === undefined ? '' : ` after ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(current, style)}`;
    const named = next === undefined ? `a ${bump} version` : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(next, style)}, a ${bump} version`;
    return [`These changes ask for ${named}${from}.`];
}
/** One row per changed field or symbol, and per type that changed as a whole. */
function changeRows(types) {
    return types.flatMap((type) => {
        if (type.change === 'added' || type.change === 'removed')
            return [{ type }];
        const members = type.members.filter(({ change }) => change !== undefined).map((member) => ({ type, member }));
        return type.change === 'changed' && members.length > 0 ? members : [{ type }, ...members];
    });
}
const memberWords = {
    added: '➕ added',
    removed: '➖ removed',
    retyped: '✏️ retyped',
    renamed: '🏷️ renamed',
    default: '✏️ default',
    other: '📝 described',
};
const typeWords = {
    added: '➕ added',
    removed: '➖ removed',
    changed: '📝 described',
    renamed: '🏷️ renamed',
    moved: '📦 moved',
};
function changesTable(rows, style) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([
        { title: 'Type', cell: ({ type }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(type.type, style) },
        { title: 'Change', cell: ({ type, member }) => changeWord(type, member) },
        { title: 'Field or symbol', cell: ({ member }) => (member === undefined ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(member.name, style)) },
        { title: 'Before', cell: (row) => optionalCode(sidesOf(row).before, style) },
        { title: 'After', cell: (row) => optionalCode(sidesOf(row).after, style) },
        {
            title: 'Where',
            cell: ({ type, member }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z9)(member === undefined ? type.place : member.place, style),
        },
    ], rows);
}
function changeWord(type, member) {
    if (member?.change !== undefined)
        return memberWords[member.change];
    const inside = type.change === 'added' && type.kind !== 'fixed' ? `, ${describeMembers(type)}` : '';
    return `${typeWords[type.change]}${inside}`;
}
function describeMembers({ kind, members }) {
    return (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(members.length, kind === 'enum' ? 'symbol' : 'field');
}
function optionalCode(text, style) {
    return text === undefined || text === '' ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(text, style);
}
function sidesOf({ type, member }) {
    if (member === undefined)
        return { before: type.before, after: type.change === 'renamed' ? type.type : undefined };
    if (member.change === 'added')
        return { after: member.type };
    if (member.change === 'removed')
        return { before: member.type };
    return { before: member.before, after: member.after };
}
/** Larger diagrams say nothing, and mermaid refuses them. */
const diagramTypes = 20;
const diagramMembers = 15;
const plainMembers = 5;
/** The types that changed with their fields (+ added, - removed, ~ changed), and which uses which. */
function classDiagram(types) {
    const drawn = types.filter(({ change }) => change !== 'moved');
    if (drawn.length === 0 || drawn.length > diagramTypes)
        return [];
    const ids = new Map(drawn.map(({ type }, index) => [type, `T${index + 1}`]));
    const lines = drawn.flatMap((type) => classLines(type, ids.get(type.type) ?? ''));
    const uses = drawn.flatMap((type) => type.members
        .filter(({ change }) => change !== 'removed')
        .flatMap((member) => member.uses.flatMap((used) => {
        const target = ids.get(used);
        return target === undefined ? [] : [`    ${ids.get(type.type)} --> ${target} : ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaidLabel */ ._b)(member.name)}`];
    })));
    return [['```mermaid', 'classDiagram', ...lines, ...new Set(uses), '```'].join('\n')];
}
const memberSigns = {
    added: '+',
    removed: '-',
    retyped: '~',
    renamed: '~',
    default: '~',
    other: '',
};
function classLines({ type, kind, change, members }, id) {
    const isTold = (member) => member.change !== undefined && member.change !== 'other';
    let plain = 0;
    const shown = members.filter((member) => isTold(member) || ++plain <= plainMembers).slice(0, diagramMembers);
    const rest = members.length - shown.length;
    const word = change === 'changed' ? kind : `${change} ${kind}`;
    return [
        `    class ${id}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaidLabel */ ._b)((0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(type, 60))} (${word})"] {`,
        ...shown.map((member) => `        ${memberSigns[member.change ?? 'other']}${memberLabel(member)}`),
        ...(rest > 0 ? [`        and ${rest} more`] : []),
        '    }',
    ];
}
/** Without the marks that mermaid reads: brackets make a method, tildes a generic. */
function memberLabel({ name, type, change, before, after }) {
    const shown = change === 'retyped' ? `${before} to ${after}` : change === 'renamed' ? `was ${before}` : type;
    const words = shown.replaceAll('<', ' of ').replaceAll('>', '').replaceAll('?', ' optional').replaceAll('|', ' or ');
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaidLabel */ ._b)((0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(`${name} ${words}`, 60))
        .replace(/[()~%/]/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
}
const shownTypes = 30;
const shownMembers = 20;
/** What changed in the types, as lines for a terminal. */
function schemaLines({ types, release }, { paint }) {
    if (types.length === 0)
        return [];
    const next = release === undefined ? '' : ` (${release.bump}${release.next === undefined ? '' : `: ${release.next}`})`;
    return [
        `${paint('bold', 'Changes')}${paint('dim', (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(next))}`,
        ...types.slice(0, shownTypes).flatMap((type) => typeLines(type, paint)),
        ...(types.length > shownTypes
            ? [paint('dim', `  ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(types.length - shownTypes, 'more type')} in the JSON report`)]
            : []),
    ];
}
const typeSigns = { added: '+', removed: '-', changed: '~', renamed: '~', moved: '=' };
const signTones = { '+': 'good', '-': 'bad', '~': 'attention', '=': 'neutral', '': 'neutral' };
function typeLines(type, paint) {
    const sign = typeSigns[type.change];
    const was = type.before === undefined ? '' : `, was ${type.before}`;
    const what = type.change === 'added'
        ? ` (new ${type.kind}, ${describeMembers(type)})`
        : type.change === 'removed'
            ? ' (removed)'
            : was;
    const changed = type.change === 'added' || type.change === 'removed' ? [] : type.members.filter(({ change }) => change);
    const text = (value) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(value, 120));
    return [
        `  ${paint(signTones[sign], sign)} ${text(type.type)}${paint('dim', text(what))}`,
        ...changed.slice(0, shownMembers).map((member) => {
            const memberSign = memberSigns[member.change ?? 'other'];
            return `      ${paint(signTones[memberSign], memberSign || '·')} ${text(memberText(member))}`;
        }),
        ...(changed.length > shownMembers
            ? [paint('dim', `      ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(changed.length - shownMembers, 'more change')}`)]
            : []),
    ];
}
function memberText({ name, type, change, before, after }) {
    if (change === 'retyped')
        return `${name}: ${before} -> ${after}`;
    if (change === 'default')
        return `${name}: default ${before} -> ${after}`;
    if (change === 'renamed')
        return `${name}: was ${before}`;
    if (change === 'other')
        return `${name}: described otherwise`;
    return type === '' ? name : `${name}: ${type}`;
}


/***/ }),

/***/ 49558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Ip: () => (/* binding */ stageSection),
/* harmony export */   J1: () => (/* binding */ stageBlocks),
/* harmony export */   io: () => (/* binding */ stageLines)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85166);
/* harmony import */ var _html_markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58277);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45591);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39520);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94916);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76680);






/** The stages of a combined report, for every rendering. */
const combinedName = 'Kafka pipeline';
/** What a page is about: the operation, or the pipeline that several operations make up. */
function titleOf(report) {
    const { stages, operation } = report;
    if (stages === undefined)
        return operation;
    const isToRun = stages.every(({ status }) => status === 'pending' || status === 'skipped');
    return isToRun && stages.some(({ status }) => status === 'pending') ? operation : combinedName;
}
function stageVerdict({ status, partial = false }) {
    if (status === 'pending')
        return { word: 'to run', tone: 'neutral', sign: '-', emoji: '⏳' };
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .V)({ status, partial });
}
function number(value) {
    return value === undefined || value === 0 ? '' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(value);
}
function duration({ durationMs }) {
    return durationMs === undefined ? '' : (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(durationMs);
}
/** One row a stage: how it ended, and its one line. */
function stageBlocks({ stages = [] }, style) {
    if (stages.length === 0)
        return [];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([
            { title: 'Stage', cell: (stage) => `${stageVerdict(stage).emoji} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(stage.name, style)}` },
            { title: 'Result', cell: (stage) => stageVerdict(stage).word },
            { title: 'Errors', align: 'right', cell: ({ errors }) => number(errors) },
            { title: 'Warnings', align: 'right', cell: ({ warnings }) => number(warnings) },
            { title: 'Took', align: 'right', cell: duration },
            { title: 'In one line', cell: (stage) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(stage.summary, style) },
        ], stages),
    ];
}
/** Plain text lines; `label` makes one short text of data safe to show. */
function stageLines({ stages = [] }, width, label) {
    const rows = stages.map((stage) => {
        const verdict = stageVerdict(stage);
        return [verdict.sign, label(stage.name), verdict.word, duration(stage), label(stage.summary)];
    });
    const columns = [
        { align: 'left' },
        { align: 'left' },
        { align: 'left' },
        { align: 'right' },
        { align: 'left', flexible: true },
    ];
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .alignColumns */ .RM)(rows, columns, width - 2).map((cells) => `  ${cells.filter((cell) => cell !== '').join('  ')}`);
}
function stageSection({ stages = [] }, text) {
    if (stages.length === 0)
        return _html_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .nothing */ .s6;
    const rows = stages.map((stage) => {
        const verdict = stageVerdict(stage);
        return (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .markup */ .PT) `<tr><th scope="row">${text(stage.name)}</th><td><span class="badge ${verdict.tone}">${verdict.sign} ${verdict.word}</span></td><td class="number">${number(stage.errors)}</td><td class="number">${number(stage.warnings)}</td><td class="number">${duration(stage)}</td><td>${text(stage.summary)}</td></tr>\n`;
    });
    return (0,_html_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .markup */ .PT) `<section><h2>Stages</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">Stage</th><th scope="col">Result</th><th scope="col">Errors</th><th scope="col">Warnings</th><th scope="col">Took</th><th scope="col">In one line</th></tr></thead>
<tbody>${rows}</tbody></table></div></section>
`;
}


/***/ }),

/***/ 76680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
const verdicts = {
    passed: { word: 'passed', tone: 'good', sign: '✓', emoji: '✅' },
    warned: { word: 'passed with warnings', tone: 'attention', sign: '!', emoji: '⚠️' },
    failed: { word: 'failed', tone: 'bad', sign: '✗', emoji: '❌' },
    error: { word: 'could not run', tone: 'bad', sign: '✗', emoji: '🚫' },
    skipped: { word: 'skipped', tone: 'neutral', sign: '-', emoji: '⏭️' },
};
/** The verdict of a report. A partial one says so, since its numbers cover only what was seen. */
function verdictOf(report) {
    const verdict = verdicts[report.status];
    return report.partial ? { ...verdict, word: `${verdict.word}, stopped early` } : verdict;
}


/***/ })

};
