export const id = 8898;
export const ids = [8898];
export const modules = {

/***/ 78748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The one fingerprint of a finding, 32 hex digits, over rule, file and what the finding is about. Lines, counts, offsets
 * and ages move from run to run, so they are left out: equal findings of two runs match.
 * `identity` tells apart what rule and file do not (a check id, a subject, a resource name).
 */
function fingerprint(finding) {
    const parts = [finding.rule, finding.place?.file ?? '', finding.identity ?? ''];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 40338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ isNewFailure),
/* harmony export */   FT: () => (/* binding */ describeBaseline),
/* harmony export */   hB: () => (/* binding */ describeBefore)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94916);

/** How a run differs from its baseline, in the words that every rendering shares. */
/** `2 new, 1 known, 3 fixed, compared with c.yaml of main (1a2b3c4) on the same records`. */
function describeBaseline({ baseline }) {
    if (baseline === undefined)
        return undefined;
    const records = baseline.sameRecords ? ' on the same records' : '';
    return `${counts(baseline)}, compared with ${baseline.source}${records}`;
}
function counts({ new: added, known, fixed }) {
    if (added === 0 && known === 0 && fixed.length === 0)
        return 'Nothing new';
    const parts = [
        `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(added)} new`,
        ...(known === 0 ? [] : [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(known)} known`]),
        ...(fixed.length === 0 ? [] : [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(fixed.length)} fixed`]),
    ];
    return parts.join(', ');
}
/** Whether a check fails that did not fail in the baseline. */
function isNewFailure({ status, baseline }) {
    const fails = status === 'failed' || status === 'error';
    return fails && baseline !== undefined && baseline.status !== 'failed' && baseline.status !== 'error';
}
/** What a check came to in the baseline: `12 failed`, `passed`, `no such rule`; empty without a baseline. */
function describeBefore({ baseline }) {
    switch (baseline?.status) {
        case undefined:
            return '';
        case 'absent':
            return 'no such rule';
        case 'failed':
            return baseline.failed === 0 ? 'failed' : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(baseline.failed)} failed`;
        case 'error':
            return 'could not run';
        default:
            return baseline?.status ?? '';
    }
}


/***/ }),

/***/ 86040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hp: () => (/* binding */ formatWhere),
/* harmony export */   K7: () => (/* binding */ unnamedTarget),
/* harmony export */   KZ: () => (/* binding */ describeCoverage),
/* harmony export */   O2: () => (/* binding */ checksWith),
/* harmony export */   SS: () => (/* binding */ describeOutcome),
/* harmony export */   bM: () => (/* binding */ formatRecord),
/* harmony export */   c$: () => (/* binding */ sectionedChecks),
/* harmony export */   kQ: () => (/* binding */ checkMark),
/* harmony export */   nU: () => (/* binding */ severityMark),
/* harmony export */   u$: () => (/* binding */ findingsByCheck),
/* harmony export */   vI: () => (/* binding */ isToldBySubject),
/* harmony export */   vt: () => (/* binding */ troubledChecks),
/* harmony export */   wf: () => (/* binding */ issuesOf),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85166);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78748);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8883);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28933);
/* harmony import */ var _describe_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40338);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94916);






/** What every rendering says about the parts of a report, as plain text that each escapes in its own way. */
/** `prices[0]@12345`: topic, partition and offset, as far as they are known. Empty when nothing is. */
function formatRecord(record) {
    const partition = record.partition === undefined ? '' : `[${record.partition}]`;
    const offset = record.offset === undefined ? '' : `@${record.offset}`;
    return `${record.topic ?? ''}${partition}${offset}`;
}
/** Where an evidence was found: the record, or the place in a sample file. */
function formatWhere(evidence) {
    const record = evidence?.record === undefined ? '' : formatRecord(evidence.record);
    if (record !== '')
        return record;
    return evidence?.place === undefined ? '' : (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .d)(evidence.place);
}
/** `214 of 10,000 failed (2.14 %; 95 % interval 1.87 % to 2.44 %)`, or the measured value of a check that is no rate. */
function describeResult(check) {
    const parts = [];
    if (check.measured !== undefined)
        parts.push(`measured ${check.measured}`);
    if (check.evaluated > 0)
        parts.push(describeRate(check));
    else if (check.measured === undefined)
        parts.push('nothing to evaluate');
    if (check.threshold !== undefined)
        parts.push(`allowed: ${check.threshold}`);
    return parts.join('; ');
}
/** The result and the reason of a check that did not pass, and what it came to in the baseline, a sentence each. */
function describeOutcome(check) {
    const before = check.status === 'passed' ? '' : (0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .describeBefore */ .hB)(check);
    return [
        ...(isTold(check) ? [describeResult(check)] : []),
        ...(check.reason === undefined ? [] : [check.reason]),
        ...(before === '' ? [] : [`Before: ${before}`]),
    ];
}
/** A check of one thing that has a reason says it all with that. */
function isTold(check) {
    if (check.status !== 'failed' && check.status !== 'passed')
        return false;
    return check.reason === undefined || check.evaluated > 1 || check.measured !== undefined;
}
function describeRate(check) {
    const interval = check.interval === undefined
        ? ''
        : `, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(check.interval.confidence, 1)} interval ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(check.interval.low)} to ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(check.interval.high)}`;
    const rate = check.failed === 0 ? '' : ` (${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(check.rate)}${interval})`;
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(check.failed)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(check.evaluated)} failed${rate}`;
}
/** `prices · bitcoin.usd`: what a check looks at, as far as its id does not say it already. */
function unnamedTarget({ id, target }) {
    const parts = [target.topic, target.file, target.path].filter((part) => part !== undefined);
    return parts.every((part) => id.includes(part)) ? '' : parts.join(' · ');
}
/** `10,000 of 1,204,332 records read (0.83 %)`; undefined when the run read no records. */
function describeCoverage(report) {
    const coverage = report.coverage;
    if (coverage === undefined)
        return undefined;
    if (coverage.read >= coverage.available) {
        // How many a file holds is known at its end only.
        return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(coverage.read, 'record')} read${report.partial ? '' : ', all there are'}`;
    }
    const share = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPercent */ .l9)(coverage.read / coverage.available);
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(coverage.read)} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(coverage.available, 'record')} read (${share})`;
}
/** Checks, coverage and duration of a report in one line. */
function describeCounts(report) {
    const counts = [describeChecks(report.checks), describeCoverage(report), `took ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(durationOf(report))}`];
    return counts.filter((part) => part !== undefined).join(' · ');
}
/** Of a combined report, the time that its stages took. */
function durationOf({ durationMs, stages = [] }) {
    return stages.reduce((total, stage) => total + (stage.durationMs ?? 0), durationMs);
}
/** `2 of 12 checks failed, 1 could not run, 3 skipped`, or `12 checks passed`; undefined without checks. */
function describeChecks(checks) {
    if (checks.length === 0)
        return undefined;
    const of = (status) => checks.filter((check) => check.status === status).length;
    if (of('passed') === checks.length)
        return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(checks.length, 'check')} passed`;
    const parts = [`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(of('failed'))} of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(checks.length, 'check')} failed`];
    if (of('error') > 0)
        parts.push(`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(of('error'))} could not run`);
    if (of('skipped') > 0)
        parts.push(`${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(of('skipped'))} skipped`);
    return parts.join(', ');
}
/** How one check ended. A failed check that is only a warning does not look like an error. */
function checkMark(check) {
    switch (check.status) {
        case 'passed':
            return { sign: '✓', emoji: '✅', word: 'passed', tone: 'good' };
        case 'skipped':
            return { sign: '-', emoji: '⏭️', word: 'skipped', tone: 'neutral' };
        case 'error':
            return { sign: '✗', emoji: '🚫', word: 'could not run', tone: 'bad' };
        case 'failed':
            return { ...severityMark(check.severity), word: 'failed' };
    }
}
function severityMark(severity) {
    if (severity === 'error')
        return { sign: '✗', emoji: '❌', word: 'error', tone: 'bad' };
    if (severity === 'warning')
        return { sign: '!', emoji: '⚠️', word: 'warning', tone: 'attention' };
    return { sign: 'i', emoji: 'ℹ️', word: 'info', tone: 'neutral' };
}
/** Checks that need a reader: failed and erroneous ones, those that the baseline does not have first, then the most severe. */
function troubledChecks(report) {
    return report.checks
        .filter((check) => check.status === 'failed' || check.status === 'error')
        .toSorted((a, b) => newFirst(a, b) || (0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(a.severity) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(b.severity));
}
function newFirst(one, other) {
    return Number((0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewFailure */ .$p)(other)) - Number((0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .isNewFailure */ .$p)(one));
}
/** Failed checks with a section of their own: those of schemas are told by the table of subjects, each break on its line. */
function sectionedChecks(report) {
    return troubledChecks(report).filter((check) => !isToldBySubject(report, check));
}
/** The checks that a page lists beside the table of subjects. */
function isToldBySubject(report, { kind }) {
    return report.schemas !== undefined && kind === 'compatibility';
}
function checksWith(report, status) {
    return report.checks.filter((check) => check.status === status);
}
/**
 * By check, for the checks that are told one by one (every failed one, unless others are given); what belongs to none of
 * them stands on its own.
 */
function findingsByCheck(report, told = troubledChecks(report)) {
    const troubled = new Set(told.map((check) => check.id));
    const byCheck = Map.groupBy(report.findings, (finding) => finding.check !== undefined && troubled.has(finding.check) ? finding.check : undefined);
    return {
        of: (check) => byCheck.get(check.id) ?? [],
        others: bySeverity(byCheck.get(undefined) ?? []),
    };
}
/** Every issue of a report, the most severe first; never empty when the report failed or was skipped. */
function issuesOf(report) {
    const checks = new Map(report.checks.map((check) => [check.id, check]));
    const spokenOf = new Set(report.findings.map((finding) => finding.check));
    const issues = [
        ...report.findings.map((finding) => issueOfFinding(finding, finding.check === undefined ? undefined : checks.get(finding.check))),
        ...troubledChecks(report)
            .filter((check) => !spokenOf.has(check.id))
            .map(issueOfCheck),
    ];
    const failed = report.status === 'failed' || report.status === 'error';
    if (failed && !issues.some((issue) => issue.severity === 'error'))
        issues.push(issueOfVerdict(report, 'error'));
    if (report.status === 'skipped' && issues.length === 0)
        issues.push(issueOfVerdict(report, 'info'));
    return bySeverity(issues);
}
function issueOfFinding(finding, check) {
    const place = finding.place ?? check?.place ?? finding.first?.place;
    const record = finding.record ?? finding.first?.record;
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        fingerprint: finding.fingerprint,
        ...(check === undefined ? {} : { check }),
        ...(place === undefined ? {} : { place: placeOf(place) }),
        ...(record === undefined ? {} : { record }),
        ...(finding.help === undefined ? {} : { help: finding.help }),
        ...(finding.baseline === undefined ? {} : { baseline: finding.baseline }),
    };
}
function issueOfCheck(check) {
    const place = check.place ?? check.examples[0]?.place;
    const record = check.examples[0]?.record;
    return {
        rule: check.kind,
        severity: check.severity,
        message: `${check.name}: ${describeOutcome(check).join('. ')}`,
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)({ rule: check.kind, ...(place === undefined ? {} : { place }), identity: check.id }),
        check,
        ...(place === undefined ? {} : { place: placeOf(place) }),
        ...(record === undefined ? {} : { record }),
    };
}
function issueOfVerdict(report, severity) {
    const rule = `${report.operation}-${report.status}`;
    return { rule, severity, message: report.summary, fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .R)({ rule }) };
}
/** The schema's optional members as absent ones. */
function placeOf(place) {
    const { file, line, column, endLine, endColumn } = place;
    return {
        file,
        line,
        column,
        ...(endLine === undefined ? {} : { endLine }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
}
function bySeverity(items) {
    return items.toSorted((a, b) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(a.severity) - (0,_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .severityRank */ .qs)(b.severity));
}


/***/ }),

/***/ 45591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   RM: () => (/* binding */ alignColumns)
/* harmony export */ });
/* unused harmony export pad */
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94668);

/** Text in terminal columns: wide characters count two. All widths are columns. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** At most `width` columns; a cut text ends with `…`. */
function clip(text, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text) <= width)
        return text;
    let kept = '';
    let room = Math.max(0, width - 1);
    for (const { segment } of graphemes.segment(text)) {
        room -= (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(segment);
        if (room < 0)
            break;
        kept += segment;
    }
    return `${kept}…`;
}
function pad(text, width, side) {
    const space = ' '.repeat(Math.max(0, width - (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text)));
    return side === 'left' ? text + space : space + text;
}
/** Lines of at most `width` columns, broken at spaces; a word that is longer is broken where it must be. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(joined) <= width) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        const pieces = breakWord(word, width);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
    }
    lines.push(line);
    return lines;
}
function breakWord(word, width) {
    if ((0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(word) <= width)
        return [word];
    const pieces = [];
    let piece = '';
    let used = 0;
    for (const { segment } of graphemes.segment(word)) {
        const columns = (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(segment);
        if (used + columns > width && piece !== '') {
            pieces.push(piece);
            piece = '';
            used = 0;
        }
        piece += segment;
        used += columns;
    }
    pieces.push(piece);
    return pieces;
}
/**
 * The cells of every row, padded so that columns line up, with the flexible column clipped to make a row fit `width`.
 * Columns that are empty in every row are dropped (as empty texts without padding).
 */
function alignColumns(rows, columns, width, gap = 2) {
    const widths = columns.map((_, index) => Math.max(0, ...rows.map((row) => (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(row[index] ?? ''))));
    const used = widths.filter((columnWidth) => columnWidth > 0);
    const excess = used.reduce((sum, columnWidth) => sum + columnWidth, 0) + gap * (used.length - 1) - width;
    const flexible = columns.findIndex((column) => column.flexible === true);
    if (excess > 0 && flexible >= 0)
        widths[flexible] = Math.max(12, (widths[flexible] ?? 0) - excess);
    return rows.map((row) => columns.map((column, index) => {
        const columnWidth = widths[index] ?? 0;
        return pad(clip(row[index] ?? '', columnWidth), columnWidth, column.align);
    }));
}


/***/ }),

/***/ 39520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ causesTable),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   D: () => (/* binding */ kpiTable),
/* harmony export */   Et: () => (/* binding */ checksTable),
/* harmony export */   Y5: () => (/* binding */ evidenceTable),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   f9: () => (/* binding */ findingsTable),
/* harmony export */   i$: () => (/* binding */ helpList),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8883);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86040);
/* harmony import */ var _describe_baseline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40338);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10162);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21598);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94916);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52246);







const rules = { left: ':--', right: '--:' };
/** A table; columns that are empty in every row are left out, except the first. */
function table(columns, rows) {
    const cells = rows.map((row) => columns.map((column) => column.cell(row)));
    const used = columns.map((_, index) => index === 0 || cells.some((row) => row[index] !== ''));
    const line = (parts) => `| ${parts.filter((_, index) => used[index]).join(' | ')} |`;
    return [
        line(columns.map((column) => column.title)),
        line(columns.map((column) => rules[column.align ?? 'left'])),
        ...cells.map(line),
    ].join('\n');
}
/** A collapsed block; `title` and `body` are finished markdown. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
function prose(text, { text: limit }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(text, limit));
}
function code(text, { text: limit }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_fit_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(text, limit));
}
/** `file:line:column`, as a link to the line where the files are known. */
function placeText(place, style) {
    if (place === undefined)
        return '';
    const shown = code((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .d)(place), style);
    if (style.sourceUrl === undefined)
        return shown;
    return `[${shown}](${style.sourceUrl}/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(place.file)}#L${place.line})`;
}
const kpiSigns = { met: '✅ met', missed: '❌ missed', unknown: '❔ unknown' };
/** Runs that a line of blocks shows, this one among them. */
const shownRuns = 20;
/** The first `limit` KPIs with their targets, and what they came to in earlier runs. */
function kpiTable(report, limit, style) {
    const trend = (kpi) => {
        const line = (0,_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .blockLine */ .yC)(kpi, report, shownRuns);
        return [prose((0,_trend_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTrend */ .Jh)(kpi), style), line === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(line)].filter(Boolean).join(' ');
    };
    return table([
        { title: 'KPI', cell: (kpi) => prose((0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .describeKpi */ .SX)(kpi).name, style) },
        { title: 'Value', align: 'right', cell: (kpi) => `**${prose((0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .describeKpi */ .SX)(kpi).value, style)}**` },
        { title: 'Target', align: 'right', cell: (kpi) => prose((0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .describeKpi */ .SX)(kpi).target, style) },
        { title: 'Status', cell: (kpi) => (kpi.target === undefined ? '' : kpiSigns[kpi.status]) },
        { title: 'Trend', cell: trend },
    ], report.kpis.slice(0, limit));
}
function checksTable(checks, style) {
    return table([
        { title: 'Check', cell: (check) => `${(0,_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .checkMark */ .kQ)(check).emoji} ${prose(check.name, style)}` },
        { title: 'Failed', align: 'right', cell: (check) => (check.evaluated === 0 ? '' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(check.failed)) },
        { title: 'Of', align: 'right', cell: (check) => (check.evaluated === 0 ? '' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(check.evaluated)) },
        {
            title: 'Rate',
            align: 'right',
            cell: (check) => (check.failed === 0 ? '' : prose((0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPercent */ .l9)(check.rate), style).replaceAll(' ', '&nbsp;')),
        },
        {
            title: 'Before',
            cell: (check) => ((0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .isNewFailure */ .$p)(check) ? `🆕 ${(0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .describeBefore */ .hB)(check)}` : (0,_describe_baseline_js__WEBPACK_IMPORTED_MODULE_6__/* .describeBefore */ .hB)(check)),
        },
        { title: 'Measured', align: 'right', cell: (check) => prose(check.measured ?? '', style) },
        { title: 'Allowed', cell: (check) => prose(check.threshold ?? '', style) },
        { title: 'Dimension', cell: (check) => check.dimension },
        { title: 'Severity', cell: (check) => (check.status === 'passed' ? '' : check.severity) },
        { title: 'Reason', cell: (check) => (check.status === 'skipped' ? prose(check.reason ?? '', style) : '') },
    ], checks);
}
function causesTable(causes, style) {
    return table([
        { title: 'Cause', cell: (cause) => prose(cause.cause, style) },
        { title: 'Records', align: 'right', cell: (cause) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(cause.count) },
        { title: 'First', cell: (cause) => whereText(cause.first, style) },
        { title: 'Last', cell: (cause) => whereText(cause.last, style) },
    ], causes);
}
function evidenceTable(evidence, style) {
    const optionalCode = (text) => (text === undefined ? '' : code(text, style));
    return table([
        { title: 'Record', cell: (item) => whereText(item, style) },
        { title: 'Time', cell: (item) => optionalCode(item.record?.timestamp) },
        { title: 'Key', cell: (item) => optionalCode(item.key) },
        { title: 'Path', cell: (item) => optionalCode(item.record?.path) },
        { title: 'Value', cell: (item) => optionalCode(item.value) },
        { title: 'Problem', cell: (item) => prose(item.message, style) },
    ], evidence);
}
function whereText(evidence, style) {
    const where = (0,_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .formatWhere */ .Hp)(evidence);
    if (where === '')
        return '';
    return evidence?.record === undefined ? placeText(evidence?.place, style) : code(where, style);
}
function findingsTable(findings, style) {
    return table([
        {
            title: 'Finding',
            cell: (finding) => `${(0,_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .severityMark */ .nU)(finding.severity).emoji} ${prose(finding.message, style)}`,
        },
        { title: 'Where', cell: (finding) => findingPlace(finding, style) },
        { title: 'Times', align: 'right', cell: ({ count = 1 }) => (count === 1 ? '' : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(count)) },
        { title: 'Baseline', cell: ({ baseline = '' }) => (baseline === 'new' ? '🆕 new' : baseline) },
        { title: 'Rule', cell: (finding) => code(finding.rule, style) },
    ], findings);
}
function findingPlace(finding, style) {
    const record = finding.record ?? finding.first?.record;
    const parts = [
        placeText(finding.place, style),
        whereText(record === undefined ? finding.first : { record, message: '' }, style),
        record?.path === undefined ? '' : code(record.path, style),
    ];
    return parts.filter((part) => part !== '').join('<br>');
}
/** What to do, said once however many findings it is about. */
function helpList(findings, limit, style) {
    const helps = new Map();
    for (const finding of findings) {
        if (finding.help !== undefined && !helps.has(finding.help))
            helps.set(finding.help, finding.rule);
        if (helps.size === limit)
            break;
    }
    return [...helps].map(([help, rule]) => `- ${code(rule, style)}: ${prose(help, style)}`).join('\n');
}
/** Which version of the suite said all this, and when. */
function footer(report, style) {
    const parts = [`kafka-dataops ${report.toolVersion}`, `started ${report.startedAt}`];
    return `<sub>${parts.map((part) => prose(part, style)).join(' · ')}</sub>`;
}


/***/ }),

/***/ 88898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ describeStep),
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Sm: () => (/* binding */ planBlocks),
/* harmony export */   Uk: () => (/* binding */ hiddenChanges),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   aJ: () => (/* binding */ isShown),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   r_: () => (/* binding */ sides),
/* harmony export */   xd: () => (/* binding */ describeActions)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85166);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8883);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98573);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10162);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21598);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45591);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39520);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94916);








const marks = {
    create: { sign: '+', emoji: '➕', will: 'will be created', did: 'created', tone: 'good' },
    update: { sign: '~', emoji: '✏️', will: 'will be changed', did: 'changed', tone: 'attention' },
    delete: { sign: '-', emoji: '➖', will: 'will be deleted', did: 'deleted', tone: 'bad' },
    replace: { sign: '±', emoji: '♻️', will: 'will be replaced', did: 'replaced', tone: 'bad' },
    none: { sign: '=', emoji: '🟰', will: 'stays as it is', did: 'stayed as it was', tone: 'neutral' },
};
/** How a change reads: what will happen, or what became of it. */
function headline({ action, outcome }) {
    const { will, did } = marks[action];
    switch (outcome?.status) {
        case undefined:
            return will;
        case 'applied':
            return did;
        case 'failed':
            return `could not be ${did}`;
        case 'undone':
            return `${did} and set back`;
        case 'kept':
            return `${did}, and not set back`;
        case 'not-reached':
            return 'was not reached';
    }
}
/** `2 to create, 1 to change, 3 unchanged`. */
function describeActions({ counts }) {
    const words = {
        create: 'to create',
        update: 'to change',
        delete: 'to delete',
        replace: 'to replace',
        none: 'unchanged',
    };
    const parts = _plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planActions */ .li.filter((action) => counts[action] > 0).map((action) => `${counts[action]} ${words[action]}`);
    return parts.length === 0 ? 'nothing is declared' : parts.join(', ');
}
function describeTarget({ service, address, clusterId, version }) {
    const names = { kafka: 'Kafka', connect: 'Kafka Connect', registry: 'schema registry' };
    const facts = [clusterId === undefined ? '' : `cluster ${clusterId}`, version ?? ''].filter((fact) => fact !== '');
    return `${names[service]} ${address}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
/** Where a change comes in the order of execution; empty where all may run at the same time. */
function describeStep({ step, action }, plan) {
    const steps = new Set(plan.changes.filter((change) => change.action !== 'none').map((change) => change.step));
    if (action === 'none' || steps.size < 2)
        return '';
    const order = [...steps].toSorted((left, right) => left - right);
    return `step ${order.indexOf(step) + 1} of ${order.length}`;
}
const hidden = '(secret)';
const isShown = ({ action, notes }) => action !== 'none' || notes.length > 0;
/** Texts of a field's two sides; null where there is none. */
function sides({ before, after, sensitive }, action) {
    if (!sensitive)
        return { before, after };
    return {
        before: action === 'create' ? null : (before ?? hidden),
        after: action === 'delete' ? null : (after ?? hidden),
    };
}
/** ` (7d)` behind a number of milliseconds, ` (1 GB)` behind one of bytes: nobody reads them otherwise. */
function meaningOf(path, value) {
    if (value === null || !/^-?\d{1,16}$/.test(value))
        return '';
    const number = Number(value);
    const unit = /(^|\.)(ms|bytes)$/.exec(path)?.[2];
    if (unit === undefined)
        return '';
    if (number === -1 && /retention/.test(path))
        return ' (no limit)';
    if (number < 1_000)
        return '';
    return ` (${unit === 'ms' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(number) : (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(number)})`;
}
/** Changes that a terminal shows in one go. */
const shownChanges = 100;
const shownFields = 40;
/** The plan as lines for a terminal, in the form that Terraform made known. */
function planLines(plan, page) {
    const { paint } = page;
    const shown = plan.changes.filter(isShown);
    return [
        `${paint('bold', 'Plan')}: ${describeActions(plan)}`,
        ...(plan.environment === undefined
            ? []
            : [paint('dim', `  environment ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(plan.environment, 100))}`)]),
        ...plan.targets.map((target) => paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(describeTarget(target), 200))}`)),
        ...shown.slice(0, shownChanges).flatMap((change) => changeLines(change, describeStep(change, plan), page)),
        ...(shown.length > shownChanges
            ? [paint('dim', `  ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(shown.length - shownChanges, 'more change')} in the JSON report`)]
            : []),
    ];
}
function changeLines(change, step, { paint, width }) {
    const mark = marks[change.action];
    const place = change.place === undefined ? '' : `  ${paint('place', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlace */ .d)(change.place)))}`;
    const sentence = (sign, tone, text) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(text, 1_000)), width - 6).map((line, index) => index === 0 ? `    ${paint(tone, sign)} ${line}` : `      ${line}`);
    const { risk, reversibility, outcome } = change;
    const longest = Math.min(longestAligned, Math.max(0, ...change.fields.map(({ path }) => path.length)));
    const risky = risk.level === 'high' || risk.level === 'medium';
    return [
        `  ${paint(mark.tone, mark.sign)} ${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(change.id, 160)))} ${headline(change)}${place}${step === '' ? '' : `  ${paint('dim', step)}`}`,
        ...change.fields
            .slice(0, shownFields)
            .flatMap((field) => fieldLines(field, change.action, longest, { paint, width })),
        ...(change.fields.length > shownFields
            ? [paint('dim', `      ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(change.fields.length - shownFields, 'more field')} in the JSON report`)]
            : []),
        ...(risky
            ? risk.reasons.flatMap((reason, index) => {
                // The level is that of the worst, which comes first.
                const text = index === 0 ? `${risk.level} risk: ${reason}` : reason;
                return sentence('!', risk.level === 'high' ? 'bad' : 'attention', text);
            })
            : []),
        ...(change.action !== 'none' && reversibility.reason !== undefined
            ? sentence('↩', 'neutral', `${reversibility.level === 'none' ? 'cannot be undone' : 'can be undone in part'}: ${reversibility.reason}`)
            : []),
        ...change.notes.flatMap((note) => sentence('·', 'neutral', note)),
        ...(outcome?.reason === undefined ? [] : sentence('✗', 'bad', outcome.reason)),
    ];
}
/** Longer names of fields do not push the values of the others aside. */
const longestAligned = 40;
function fieldLines(field, action, longest, { paint, width }) {
    const path = field.path.padEnd(longest);
    const { before, after } = sides(field, action);
    const quote = (text) => text === hidden ? text : `${JSON.stringify((0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .xv)(text, 300))}${meaningOf(field.path, text)}`;
    const text = before === null
        ? `${path} = ${quote(after ?? '')}`
        : after === null
            ? `${path} = ${quote(before)}${action === 'delete' ? '' : ' -> (default)'}`
            : `${path} = ${quote(before)} -> ${quote(after)}`;
    const sign = before === null ? '+' : after === null ? '-' : '~';
    const tone = before === null ? 'good' : after === null ? 'bad' : 'attention';
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(text), width - 8).map((line, index) => index === 0 ? `      ${paint(tone, sign)} ${line}` : `          ${line}`);
}
/** The plan as markdown: a table of what changes, and each change's fields behind a click. `limit` bounds the changes. */
function planBlocks(plan, limit, style) {
    const shown = plan.changes.filter(isShown);
    const taken = shown.slice(0, limit);
    return [
        `### Plan: ${describeActions(plan)}`,
        ...(plan.targets.length === 0
            ? []
            : [
                [...environmentOf(plan), ...plan.targets.map(describeTarget)]
                    .map((line) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)(line, style)}`)
                    .join('\n'),
            ]),
        ...(taken.length === 0
            ? []
            : [changesTable(taken, plan, style), ...taken.map((change) => changeDetails(change, style))]),
    ];
}
/** How many of the plan's changes `planBlocks` leaves out. */
function hiddenChanges(plan, limit) {
    return Math.max(0, plan.changes.filter(isShown).length - limit);
}
const riskSigns = { none: '', low: 'low', medium: '⚠️ medium', high: '🛑 high' };
const undoWords = { full: 'yes', partial: 'in part', none: 'no' };
function environmentOf({ environment }) {
    return environment === undefined ? [] : [`environment ${environment}`];
}
function changesTable(changes, plan, style) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)([
        { title: 'Resource', cell: (change) => `${marks[change.action].emoji} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(change.id, style)}` },
        { title: 'What', cell: headline },
        { title: 'Risk', cell: ({ risk }) => riskSigns[risk.level] },
        { title: 'Undo', cell: ({ action, reversibility }) => (action === 'none' ? '' : undoWords[reversibility.level]) },
        { title: 'Order', cell: (change) => describeStep(change, plan) },
        { title: 'Where', cell: ({ place }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .placeText */ .Z9)(place, style) },
    ], changes);
}
function changeDetails(change, style) {
    const { risk, reversibility, outcome, action } = change;
    const side = (path, text) => text === null ? '' : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(text, style)}${meaningOf(path, text)}`;
    const sentences = [
        ...(outcome?.reason === undefined ? [] : [outcome.reason]),
        ...(risk.level === 'none' || risk.level === 'low'
            ? []
            : risk.reasons.map((reason, index) => (index === 0 ? `${risk.level} risk: ${reason}` : reason))),
        ...(action === 'none' || reversibility.reason === undefined ? [] : [`Undo: ${reversibility.reason}`]),
        ...change.notes,
    ];
    const fields = change.fields.length === 0
        ? ''
        : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .table */ .tp)([
            { title: 'Field', cell: ({ path }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(path, style) },
            { title: 'Before', cell: (field) => side(field.path, sides(field, action).before) },
            { title: 'After', cell: (field) => side(field.path, sides(field, action).after) },
        ], change.fields);
    const body = [fields, sentences.map((sentence) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)(sentence, style)}`).join('\n')];
    const title = `${marks[action].emoji} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)(change.id, style)} ${headline(change)}`;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH)(title, body.filter((block) => block !== '').join('\n\n'));
}


/***/ }),

/***/ 52246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ describeTrend),
/* harmony export */   Kf: () => (/* binding */ trendValues),
/* harmony export */   yC: () => (/* binding */ blockLine)
/* harmony export */ });
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94916);

/** Where a KPI comes from: earlier runs in words and as a line of text. */
/** `7-day median 99.1 %`; empty when no earlier run measured it. */
function describeTrend({ trend, unit }) {
    if (trend === undefined)
        return '';
    const span = trend.days === undefined ? `median of ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(trend.runs, 'run')}` : `${trend.days}-day median`;
    return `${span} ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityText */ .Nr)(trend.median, unit)}`;
}
/** The values of a KPI in the last runs and in this one, the oldest first; null where it was not measured. */
function trendValues({ id, value }, history = []) {
    return [...history.map(({ kpis }) => (Object.hasOwn(kpis, id) ? (kpis[id] ?? null) : null)), value];
}
const blocks = '▁▂▃▄▅▆▇█';
/**
 * The last `most` values of a KPI as a line of blocks, the lowest value the smallest one: `▇▇█▃▁`. A run without a value
 * is a dot. Empty with fewer than two values, which are no line.
 */
function blockLine(kpi, { history }, most) {
    const values = trendValues(kpi, history).slice(-most);
    const known = values.filter((value) => value !== null);
    if (known.length < 2)
        return '';
    const low = Math.min(...known);
    const span = Math.max(...known) - low;
    const block = (value) => blocks[span === 0 ? 3 : Math.round(((value - low) / span) * (blocks.length - 1))] ?? '';
    return values.map((value) => (value === null ? '·' : block(value))).join('');
}


/***/ })

};
