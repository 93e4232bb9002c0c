export const id = 6990;
export const ids = [6990];
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

/***/ 93695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReportFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90425);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52567);


/** More bytes than a report of ours ever has: something else is not read into memory. */
const mostReportBytes = 50_000_000;
/** Reads the JSON report of an earlier step. Never throws: that a result cannot be read is something to tell. */
async function readReportFile(file, { files }) {
    let data;
    try {
        const bytes = await files.readBytes(file);
        if (bytes.length > mostReportBytes)
            return { ok: false, reason: 'is too large to be a report' };
        data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        return {
            ok: false,
            reason: error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BadInputError */ .Ys ? `could not be read: ${error.message}` : 'could not be read: it is no JSON',
        };
    }
    const parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportSchema */ .Qh.safeParse(data);
    if (parsed.success)
        return { ok: true, report: parsed.data };
    const isNewer = data !== null && typeof data === 'object' && 'reportVersion' in data && Number(data.reportVersion) > 1;
    return { ok: false, reason: isNewer ? 'is of a newer version' : 'is no report of this suite' };
}


/***/ }),

/***/ 96990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCombine: () => (/* binding */ runCombine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./packages/core/errors.ts
var errors = __webpack_require__(90425);
// EXTERNAL MODULE: ./packages/core/report-file.ts
var report_file = __webpack_require__(93695);
// EXTERNAL MODULE: ./packages/core/fingerprint.ts
var fingerprint = __webpack_require__(78748);
// EXTERNAL MODULE: ./packages/core/render/quantity.ts
var quantity = __webpack_require__(94916);
;// CONCATENATED MODULE: ./packages/stages/combined-report.ts


/**
 * One Report of many: every check, finding, KPI and range of each, and the verdict of the worst. Of two plans the one
 * that was carried out counts.
 */
function combinedReport(parts) {
    const reports = withUniqueChecks(parts.flatMap((part) => ('report' in part ? [part.report] : [])));
    const silent = parts.flatMap((part) => 'report' in part ? (part.contradiction?.finding ?? []) : (part.findings ?? []));
    const stages = distinctNames(parts).map(stageOf);
    const statistics = reports.flatMap((report) => report.statistics ?? []);
    const plan = reports.findLast(({ plan }) => plan !== undefined)?.plan;
    const schemas = reports.find(({ schemas }) => schemas !== undefined)?.schemas;
    const baseline = reports.find(({ baseline }) => baseline !== undefined)?.baseline;
    return {
        status: worst(stages.map(({ status }) => status)),
        partial: reports.some(({ partial }) => partial),
        summary: summaryOf(stages),
        kpis: kpisOf(parts),
        checks: reports.flatMap(({ checks }) => checks),
        findings: distinct([...silent, ...reports.flatMap(({ findings }) => findings)]),
        notes: [...new Set(reports.flatMap(({ notes }) => notes))],
        artifacts: reports.flatMap(({ artifacts }) => artifacts),
        ...coverageOf(reports),
        ...(statistics.length === 0 ? {} : { statistics }),
        ...(plan === undefined ? {} : { plan }),
        ...(schemas === undefined ? {} : { schemas }),
        ...(baseline === undefined ? {} : { baseline }),
        stages,
        subject: subjectOf(reports),
    };
}
/** Several reports of one operation, as of several teams, are told apart by their files. */
function distinctNames(parts) {
    return parts.map((part) => {
        const isAlone = parts.filter(({ name }) => name === part.name).length === 1;
        return isAlone || !('report' in part) ? part : { ...part, name: `${part.name} (${labelOf(part)})` };
    });
}
/** `orders` of orders-kafka-quality-check.json: the file's name without what the operation says already. */
function labelOf({ report, path: file }) {
    const stem = external_node_path_default().basename(file, '.json');
    const own = stem.replace(report.operation, '').replace(/^[-_. ]+|[-_. ]+$/g, '');
    return own === '' ? stem : own;
}
function stageOf(part) {
    if (!('report' in part))
        return part.stage;
    const { report, name, path: file, contradiction } = part;
    const of = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    return {
        name,
        status: contradiction === undefined ? report.status : 'error',
        summary: contradiction?.reason ?? report.summary,
        ...(report.partial ? { partial: true } : {}),
        durationMs: report.durationMs,
        errors: of('error') + (contradiction === undefined ? 0 : 1),
        warnings: of('warning'),
        report: file,
    };
}
const gravity = ['error', 'failed', 'warned', 'passed', 'skipped'];
/** A stage that could not run weighs most; a pipeline of skipped stages only is skipped. */
function worst(statuses) {
    return gravity.find((status) => statuses.includes(status)) ?? 'skipped';
}
function summaryOf(stages) {
    const named = (status) => stages.filter((stage) => stage.status === status).map(({ name }) => name);
    const ran = stages.filter(({ status }) => status !== 'skipped').length;
    const sentences = [
        `${(0,quantity/* counted */.hS)(ran, 'stage')} ran`,
        ...[
            ['error', 'could not run'],
            ['failed', 'failed'],
            ['warned', 'warned'],
            ['skipped', 'did not run'],
        ].flatMap(([status, words]) => {
            const names = named(status);
            return names.length === 0 ? [] : [`${names.join(', ')} ${words}`];
        }),
    ];
    return `${sentences.join('; ')}.`;
}
/** Several runs of one operation have the same KPIs: each says whose it is, by its topics or else its report. */
function kpisOf(parts) {
    const all = parts.flatMap((part) => ('report' in part ? part.report.kpis.map((kpi) => ({ kpi, part })) : []));
    return all.map(({ kpi, part }) => {
        const isAlone = all.filter(({ kpi: { id } }) => id === kpi.id).length === 1;
        return isAlone ? kpi : { ...kpi, name: `${(0,quantity/* describeKpi */.SX)(kpi).name} (${aboutOf(part)})` };
    });
}
function aboutOf(part) {
    const topics = (part.report.subject.topics ?? []).map(({ topic }) => topic);
    return topics.length === 0 ? labelOf(part) : topics.join(', ');
}
/** Ids of checks are unique within a report; where two reports share one, the later gets its operation in front. */
function withUniqueChecks(reports) {
    const seen = new Set();
    return reports.map((report, index) => {
        const ids = new Map();
        for (const { id } of report.checks) {
            const unique = seen.has(id) ? `${report.operation}#${index + 1}.${id}` : id;
            seen.add(unique);
            ids.set(id, unique);
        }
        return {
            ...report,
            checks: report.checks.map((check) => ({ ...check, id: ids.get(check.id) ?? check.id })),
            findings: report.findings.map((finding) => finding.check === undefined ? finding : { ...finding, check: ids.get(finding.check) ?? finding.check }),
        };
    });
}
/** What two stages found alike is told once. */
function distinct(findings) {
    const seen = new Set();
    return findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint));
}
function coverageOf(reports) {
    const coverages = reports.flatMap(({ coverage }) => coverage ?? []);
    if (coverages.length === 0)
        return {};
    const sum = (of) => coverages.reduce((total, coverage) => total + coverage[of], 0);
    return { coverage: { read: sum('read'), available: sum('available') } };
}
function subjectOf(reports) {
    const topics = reports.flatMap(({ subject }) => subject.topics ?? []);
    const schemaIds = [...new Set(reports.flatMap(({ subject }) => subject.schemaIds ?? []))];
    const files = [...new Set(reports.flatMap(({ subject }) => subject.files ?? []))];
    return {
        ...(topics.length === 0 ? {} : { topics }),
        ...(schemaIds.length === 0 ? {} : { schemaIds }),
        ...(files.length === 0 ? {} : { files }),
    };
}

;// CONCATENATED MODULE: ./packages/stages/combine.ts



/** Reads the reports and makes one of them; what ended badly without a report becomes a finding of its own. */
async function runCombine(inputs, ports) {
    const outcomes = inputs.outcomes ?? new Map();
    if (inputs.reports === undefined && outcomes.size === 0) {
        throw new errors/* BadInputError */.Ys({
            code: 'nothing-to-combine',
            message: 'Neither reports nor outcomes are given.',
            help: 'Give reports: reports/*.json, or outcomes: validate-avro=${{ needs.schemas.result }}.',
        });
    }
    const files = await reportFiles(inputs.reports ?? [], ports);
    if (files.length === 0 && outcomes.size === 0) {
        throw new errors/* BadInputError */.Ys({
            code: 'nothing-to-combine',
            message: `No file matches ${inputs.reports?.join(', ')}.`,
            help: 'Check the pattern, and that the steps or jobs before wrote their reports (and uploaded them); outcomes says how those ended that wrote none.',
        });
    }
    const read = contradicted(await readParts(files, ports), outcomes);
    const reported = new Set(read.map(({ name }) => name));
    const silent = [...outcomes]
        .filter(([name]) => !reported.has(name))
        .map(([name, outcome]) => silentPart(name, outcome));
    const order = [...outcomes.keys()];
    const position = ({ name }) => (order.includes(name) ? order.indexOf(name) : order.length);
    const parts = [...read, ...silent].toSorted((one, other) => position(one) - position(other));
    return combinedReport(parts);
}
async function reportFiles(patterns, ports) {
    const files = new Set();
    for (const pattern of patterns)
        for (const file of await ports.files.glob(pattern))
            files.add(ports.files.resolve(file));
    return [...files];
}
/** A stage that failed is never passed because its reports say so; the first of them tells it. */
function contradicted(parts, outcomes) {
    const isBad = (part) => !('report' in part) || part.report.status === 'failed' || part.report.status === 'error';
    const told = new Set();
    return parts.map((part) => {
        const { name } = part;
        const outcome = outcomes.get(name);
        if (!('report' in part) || told.has(name) || (outcome !== 'failure' && outcome !== 'cancelled'))
            return part;
        if (parts.some((other) => other.name === name && isBad(other)))
            return part;
        told.add(name);
        const { status } = part.report;
        const ended = outcome === 'failure' ? 'failed' : 'was cancelled';
        const advice = status === 'skipped' ? 'on-skip: fail makes that a failure' : 'its log says why';
        const reason = `It ${ended}, although its report says ${status}; ${advice}.`;
        return { ...part, contradiction: { reason, finding: findingOf('stage-failed', name, reason) } };
    });
}
async function readParts(files, ports) {
    const parts = [];
    for (const file of files) {
        const result = await (0,report_file/* readReportFile */.$)(file, ports);
        if (!result.ok) {
            parts.push(unreadable(external_node_path_default().basename(file), `Its report ${file} ${result.reason}.`));
            continue;
        }
        const { report } = result;
        // Reports that are about other reports say nothing new.
        if (report.stages === undefined)
            parts.push({ name: report.operation, report, path: file });
    }
    return parts;
}
/** A stage whose outcome is known, but that left no report. */
function silentPart(name, outcome) {
    switch (outcome) {
        case 'success':
            return { name, stage: { name, status: 'passed', summary: 'succeeded' } };
        case 'skipped':
            return { name, stage: { name, status: 'skipped', summary: 'was not run' } };
        case 'cancelled':
            return { name, stage: { name, status: 'error', summary: 'was cancelled' } };
        case 'failure':
            return unreadable(name, 'It failed and left no report; its log says why.');
    }
}
function unreadable(name, reason) {
    const finding = findingOf('stage-without-report', name, reason);
    return { name, stage: { name, status: 'error', summary: reason, errors: 1 }, findings: [finding] };
}
function findingOf(rule, name, reason) {
    return {
        rule,
        severity: 'error',
        message: `${name}: ${reason}`,
        fingerprint: (0,fingerprint/* fingerprint */.R)({ rule, identity: name }),
    };
}


/***/ })

};
