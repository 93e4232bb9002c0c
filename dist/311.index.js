export const id = 311;
export const ids = [311];
export const modules = {

/***/ 20311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runQualityCheck: () => (/* binding */ runQualityCheck)
});

// EXTERNAL MODULE: ./packages/core/index.ts + 64 modules
var core = __webpack_require__(38089);
// EXTERNAL MODULE: ./packages/kafka/index.ts + 36 modules
var kafka = __webpack_require__(88112);
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
        return known !== undefined && (0,core/* severityRank */.qs)(known.severity) <= (0,core/* severityRank */.qs)(severity);
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
    const before = then.count === undefined ? 'it failed' : `${(0,core/* counted */.hS)(then.count, 'record')} failed`;
    const evaluated = check.evaluated === 0 ? '' : ` for all ${(0,core/* formatCount */.B4)(check.evaluated)}`;
    return `${check.name}: passes${evaluated} now; ${before} before.`;
}

// EXTERNAL MODULE: ./packages/quality/check-results.ts
var check_results = __webpack_require__(5015);
// EXTERNAL MODULE: ./packages/quality/findings.ts + 1 modules
var quality_findings = __webpack_require__(31803);
;// CONCATENATED MODULE: ./packages/quality/baseline/earlier-contract.ts


/**
 * The rules that an earlier contract has and this one has not, or has otherwise: to be run over the same records beside
 * it. They count for no rate and appear in no report.
 */
function checksBeside(earlier, now) {
    const rulesNow = new Map(now.map((check) => [check.id, ruleOf(check)]));
    return (earlier.topicContract?.checks ?? [])
        .filter((check) => rulesNow.get(check.id) !== ruleOf(check))
        .map((check) => ({ ...check, severity: 'info', ofBaseline: true }));
}
/** All that decides on records. */
function ruleOf({ place, name, ...rule }) {
    return JSON.stringify(rule);
}
/**
 * What the run would have found by the earlier contract: rules that differ were run beside, rules that are the same came to
 * the same, and what is no rule of the contract (undecodable records, no records, own checks) is as it is.
 */
function runByEarlier(earlier, contractFile, inspected, body) {
    const beside = resultsBeside(earlier, inspected);
    const results = new Map(beside.map((result) => [result.check.id, result]));
    const checks = [];
    const findings = earlier.warnings.map(quality_findings/* contractFinding */.kT);
    const isOfContract = ({ place }) => place?.file === contractFile;
    for (const { id } of earlier.topicContract?.checks ?? []) {
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
    findings.push(...body.findings.filter((finding) => isAsBefore(finding, asBefore, contractFile)));
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
function resultsBeside({ topicContract }, inspected) {
    const { inspection, moment, subject } = inspected;
    const original = new Map(topicContract?.checks.map((check) => [check.id, check]));
    return inspection.checks.flatMap((running) => {
        const definition = original.get(running.definition.id);
        if (running.definition.ofBaseline !== true || definition === undefined)
            return [];
        return [(0,check_results/* checkResult */.iJ)({ ...running, definition }, moment, subject, (0,check_results/* samplingOf */.vn)(inspected, undefined))];
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/quality/cel/engine.ts
var engine = __webpack_require__(80449);
// EXTERNAL MODULE: ./packages/quality/contract/custom/cel.ts
var cel = __webpack_require__(45799);
// EXTERNAL MODULE: ./packages/quality/contract/load.ts + 4 modules
var load = __webpack_require__(59617);
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
    const report = core/* reportSchema */.Qh.safeParse(value);
    return report.success && report.data.operation === 'kafka-quality-check' ? report.data : 'other';
}
function reportBaseline(report, file) {
    if (report !== 'other')
        return { kind: 'report', source: `the run of ${report.startedAt} (${file})`, report };
    throw new core/* BadInputError */.Ys({
        code: 'baseline-unusable',
        message: `The baseline ${file} is no report of kafka-quality-check that this version can read.`,
        help: 'Give the JSON report of an earlier run of this check, a contract file, or git.',
    });
}
async function contractIn(text, file) {
    if ((0,cel/* mentionsCel */.EW)(text))
        await (0,engine/* loadCel */.v)();
    const loaded = (0,load/* loadContract */.l)(text, file);
    if (!loaded.ok)
        throw new core/* BadInputError */.Ys(loaded.problems);
    return loaded.contract;
}
async function gitBaseline(ref, ports) {
    const { git } = ports;
    if (git === undefined) {
        throw new core/* BadInputError */.Ys({
            code: 'git-missing',
            message: 'baseline is git, but this is no Git repository, or there is no git program.',
            help: 'Run actions/checkout before this step, or give a contract file or a report.',
        });
    }
    const base = await (0,core/* baseCommit */.tI)(ref, { ...ports, git });
    if (base === undefined)
        return { kind: 'contract', of: async () => nothingEarlier('no earlier commit') };
    return {
        kind: 'contract',
        async of(target) {
            const { file } = target.contract;
            const [text, label] = await textThen(file, base, git, ports);
            if (text === undefined)
                return nothingEarlier(`${label}, which has no ${file}`);
            if ((0,cel/* mentionsCel */.EW)(text))
                await (0,engine/* loadCel */.v)();
            const loaded = (0,load/* loadContract */.l)(text, file);
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
    const found = (0,load/* topicContractFor */.t)(contract, topic);
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

// EXTERNAL MODULE: ./packages/quality/gate.ts
var quality_gate = __webpack_require__(62445);
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
    return {
        status: (0,quality_gate/* statusOf */.c2)(findings, failOn),
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
        : `${(0,core/* formatCount */.B4)(passing)} of ${(0,core/* counted */.hS)(read, 'record')} pass (${(0,core/* formatPercent */.l9)(rate)})`;
    return `${(0,core/* counted */.hS)(bodies.length, 'topic')}: ${records}; ${(0,core/* formatCount */.B4)(failed)} of ${(0,core/* counted */.hS)(checks.length, 'check')} failed.`;
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
// EXTERNAL MODULE: ./packages/quality/contract/custom/engine.ts + 5 modules
var custom_engine = __webpack_require__(95722);
// EXTERNAL MODULE: ./packages/quality/contract/reader.ts
var contract_reader = __webpack_require__(41560);
// EXTERNAL MODULE: ./packages/quality/contract/topic-checks.ts
var topic_checks = __webpack_require__(5100);
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
        const message = `Unknown key "${key}" in quality[${index}].${(0,core/* didYouMean */.au)(key, ['topic', 'rules'])}`;
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
        compileRule(topic, rule, [...path, 'rules', number]);
    const place = reader.document.placeOf([...path, 'topic']);
    return [{ topic: entry.topic, place, checks: topic.checks, notExecuted: topic.notExecuted }];
}
/** Words that every rule may say of itself; the rest are parameters of its check. */
const wordKeys = ['id', 'name', 'severity', 'dimension', 'description'];
function compileRule(topic, value, path) {
    const subject = `Rule ${Number(path.at(-1)) + 1} of topic ${topic.topic}`;
    const { reader } = topic;
    if (!(0,contract_reader/* isMapping */.pi)(value) || 'check' in value === 'cel' in value) {
        const message = `${subject} is ${(0,contract_reader/* shown */.SP)(value)}: expected a mapping with either check or cel.`;
        (0,contract_reader/* addProblem */.F3)(reader, { code: 'invalid-value', message, path });
        return;
    }
    const words = (0,topic_checks/* readRuleWords */.wr)(reader, value, path, subject);
    const isCel = 'cel' in value;
    const rule = { value, documentPath: path, subject, words };
    const within = { ...topic, reader: shorthandReader(reader, isCel ? ['cel'] : []) };
    if (isCel)
        (0,cel/* compileCelRule */.yi)(within, rule, value.cel);
    else
        (0,custom_engine/* compileCustomCheck */.Nn)(within, rule, parametersOf(value));
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

// EXTERNAL MODULE: ./packages/quality/inspect-file.ts
var inspect_file = __webpack_require__(90039);
// EXTERNAL MODULE: ./packages/quality/inspect-topic.ts + 1 modules
var inspect_topic = __webpack_require__(11573);
// EXTERNAL MODULE: ./packages/quality/profile-check.ts
var profile_check = __webpack_require__(13876);
// EXTERNAL MODULE: ./packages/quality/checks/wilson.ts
var wilson = __webpack_require__(12202);
;// CONCATENATED MODULE: ./packages/quality/kpis.ts

/** The numbers that a quality run is known by; each is null when it could not be measured. */
function kpisOf(state, results, asOf, { minSuccessRate, judgedRate }) {
    const successRate = (0,quality_gate/* successRateOf */.Py)(state.read, state.failing);
    return [
        {
            id: 'success-rate',
            value: successRate,
            unit: 'ratio',
            ...(minSuccessRate === undefined ? {} : { target: { operator: '>=', value: minSuccessRate } }),
            status: statusOf(successRate, (0,quality_gate/* meetsSuccessRate */.eQ)(judgedRate, minSuccessRate)),
        },
        freshnessKpi(state, results, asOf),
        ratio('completeness', kpis_passingShare(results, 'completeness')),
        ratio('validity', kpis_passingShare(results, 'conformity')),
        throughputKpi(state),
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
    const successRate = (0,quality_gate/* successRateOf */.Py)(state.read, state.failing);
    const judgedRate = leastRate(inspected, successRate, gate);
    const isMet = (0,quality_gate/* meetsSuccessRate */.eQ)(judgedRate, gate.minSuccessRate);
    const findings = [...inspected.findings];
    for (const result of results)
        findings.push(...(0,quality_findings/* findingsOf */.WX)(result, isMet === true));
    const emptySeverity = state.read === 0 && !moment.partial ? (0,quality_gate/* severityOfEmpty */.k5)(gate.onEmpty) : undefined;
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
    return {
        status: (0,quality_gate/* statusOf */.c2)(findings, gate.failOn),
        partial: moment.partial,
        summary: quality_report_summaryOf(inspected, checks, successRate),
        kpis: [...kpisOf(state, results, moment.asOf, { minSuccessRate: gate.minSuccessRate, judgedRate })],
        checks,
        findings,
        notes: [...inspected.notes, ...toleranceNote(isMet, results, gate)],
        artifacts: [],
        coverage: { read: state.read, available: Math.max(available, state.read) },
        ...statisticsOf(inspection, subject, topicContract, gate),
        subject: withSchemaIds(inspected.reportSubject, inspection),
    };
}
/** The rate that the gate judges: of a sample with confidence, the least that all records may have. */
function leastRate({ inspection, available }, rate, { confidence }) {
    const { read, failing } = inspection.state;
    if (rate === null || confidence === undefined || read >= available)
        return rate;
    return 1 - ((0,wilson/* wilsonInterval */.Y)(failing, read, confidence)?.high ?? 1);
}
function quality_report_summaryOf({ subject, inspection, moment, window }, checks, rate) {
    const { read, failing } = inspection.state;
    const what = `${(0,quality_subject/* describeSubject */.qy)(subject).replace(/^./, (first) => first.toUpperCase())}${moment.partial ? ', stopped early' : ''}`;
    if (rate === null)
        return `${what}: no record to check${window}.`;
    const failed = checks.filter(({ status }) => status === 'failed' || status === 'error').length;
    const records = `${(0,core/* formatCount */.B4)(read - failing)} of ${(0,core/* counted */.hS)(read, 'record')} pass (${(0,core/* formatPercent */.l9)(rate)})`;
    return `${what}: ${records}; ${(0,core/* formatCount */.B4)(failed)} of ${(0,core/* counted */.hS)(checks.length, 'check')} failed.`;
}
function toleranceNote(isMet, results, gate) {
    if (isMet !== true || gate.minSuccessRate === undefined || !results.some(quality_findings/* isToleratedBySuccessRate */.xR))
        return [];
    return [
        `The success rate meets min-success-rate (${(0,core/* formatPercent */.l9)(gate.minSuccessRate)}), so checks that single records fail are shown as warnings.`,
    ];
}
function statisticsOf(inspection, subject, { isSensitive = () => false }, { showValues }) {
    const seen = (0,profile_check/* profileOf */.d)(inspection);
    if (seen === undefined)
        return {};
    const topic = subject.kind === 'topic' ? { topic: subject.topic } : {};
    return { statistics: [...(0,field_statistics/* fieldStatistics */.o)(seen.profile, { ...topic, showValues, isSensitive })] };
}
/** Only numbers: GUIDs name schemas too, but the Report has no place for them. */
function withSchemaIds(subject, { state }) {
    const ids = [...state.recordsOfSchema.keys()].filter((key) => typeof key === 'number');
    return ids.length === 0 ? subject : { ...subject, schemaIds: ids.sort((left, right) => left - right) };
}

// EXTERNAL MODULE: ./packages/quality/reading-inputs.ts
var reading_inputs = __webpack_require__(28272);
// EXTERNAL MODULE: ./packages/quality/contract/text-place.ts
var text_place = __webpack_require__(43386);
// EXTERNAL MODULE: ./packages/quality/registry-rules/rule-set.ts
var rule_set = __webpack_require__(78061);
;// CONCATENATED MODULE: ./packages/quality/registry-rules/shadow.ts




/**
 * Reads the rule set of a pull request: a rule set as the registry takes it, alone or as `ruleSet` of a registration.
 * @throws BadInputError with every problem at its place: no rule set, no condition in CEL, an expression that is none.
 */
async function readShadowRules(path, files) {
    const file = files.placePath(path);
    const parsed = (0,core/* parseDocument */.Tp)(await files.readText(path), file);
    if (!parsed.ok)
        throw new core/* BadInputError */.Ys(parsed.problems);
    const { document } = parsed;
    const isWrapped = isMapping(document.value) && 'ruleSet' in document.value;
    const above = isWrapped ? ['ruleSet'] : [];
    const ruleSet = isWrapped ? document.value.ruleSet : document.value;
    const shape = rule_set/* ruleSetShape */.Of.safeParse(ruleSet);
    if (!shape.success) {
        throw new core/* BadInputError */.Ys(shape.error.issues.map(({ message, path: at }) => ({
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
        throw new core/* BadInputError */.Ys(problems);
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
const defaultLoadLimitMs = 10_000;
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
    return new core/* BadInputError */.Ys({
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
    const refuse = (message) => reject(new core/* BadInputError */.Ys({ code: 'rules-not-loaded', message, place: { file, line: 1, column: 1 } }));
    const onMessage = (message) => {
        if (message.kind === 'loaded')
            resolve(message.rules);
        if (message.kind === 'refused')
            reject(new core/* BadInputError */.Ys(message.problems));
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
        if ((0,cel/* mentionsCel */.EW)(text))
            await (0,engine/* loadCel */.v)();
        const loaded = (0,load/* loadContract */.l)(text, files.placePath(path));
        if (!loaded.ok)
            problems.push(...loaded.problems);
        else
            described.push(...loaded.contract.topics.map((topicContract) => ({ contract: loaded.contract, topicContract })));
    }
    if (problems.length > 0)
        throw new core/* BadInputError */.Ys(problems);
    problems.push(...describedTwice(described));
    const all = inline === undefined ? described : withInline(described, inline);
    const chosen = topics === undefined ? all : topics.flatMap((topic) => targetsOf(topic, all, problems));
    if (problems.length > 0)
        throw new core/* BadInputError */.Ys(problems);
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
            throw new core/* BadInputError */.Ys({
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
 * @throws BadInputError when there are several.
 */
function onlyTarget(targets, file) {
    const [only, ...others] = targets;
    if (only !== undefined && others.length === 0)
        return only;
    throw new core/* BadInputError */.Ys({
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
        const found = (0,load/* topicContractFor */.t)(contract, topic);
        if (!found.ok)
            return found.problem;
    }
    const known = described.map(({ topicContract }) => topicContract.topic);
    return {
        code: 'contract-for-another-topic',
        message: `No contract describes the topic ${topic}; they describe ${namesOf(described)}.${(0,core/* didYouMean */.au)(topic, known)}`,
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

;// CONCATENATED MODULE: ./packages/quality/run.ts




















/** The operation kafka-quality-check; see operation.ts for its inputs. */
async function runQualityCheck(inputs, ports) {
    if (inputs['only-new'] && inputs.baseline === undefined)
        throw new core/* BadInputError */.Ys(nothingToCompareWith);
    const inline = await inlineTargets(inputs, ports);
    if (inputs.contract === undefined && inline === undefined)
        throw new core/* BadInputError */.Ys(nothingToJudgeBy);
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
        return earlier === undefined
            ? body
            : compareWith(body, runByEarlier(earlier, target.contract.file, inspected, body));
    }
    finally {
        await judged.rules?.close();
    }
}
/** With only-new, what the baseline has too fails no run; it stays visible as a warning. */
function verdictOn(body, inputs) {
    if (!inputs['only-new'])
        return body;
    const isNew = (finding) => finding.baseline !== 'known';
    const status = (0,quality_gate/* statusOf */.c2)(body.findings.filter(isNew), inputs['fail-on']);
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
    const document = await (0,core/* openManifest */.gp)(inputs.manifest, ports.files);
    if (document === undefined)
        return undefined;
    if (hasInlineCel(document))
        await (0,engine/* loadCel */.v)();
    const rules = readInlineRules(document);
    if (!rules.ok)
        throw new core/* BadInputError */.Ys(rules.problems);
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
    return { checks: [...decoding, ...topicContract.checks, ...profile], setup };
}
async function checkFile(file, inputs, { topicContract, plan, rules }, ports) {
    const { inspection, partial, offsetIs } = await (0,inspect_file/* inspectFile */.X)(file, plan, ports, rules);
    const shown = ports.files.placePath(file);
    return {
        subject: { kind: 'file', file: shown, contractTopic: topicContract.topic, offsetIs },
        window: '',
        inspection,
        moment: { ...momentOf(inspection, plan, partial), partitions: 1, hasRecordTimes: false },
        available: inspection.state.read,
        reportSubject: { files: [shown] },
        findings: [],
        notes: [
            `The records of ${shown} stand for those of topic "${topicContract.topic}"; no broker was asked.`,
            ...ignoredForFile(inputs),
        ],
    };
}
async function checkTopic(inputs, { contract, topicContract, plan, rules }, ports) {
    const connected = withContractServers(inputs, topicContract);
    const settings = await (0,kafka/* connectionSettings */.Q7)(connected, ports);
    const { topic } = topicContract;
    const resolved = await (0,requested_window/* resolveWindow */.L)(inputs.window, { topic, contract: contract.id }, ports);
    const inspected = await (0,inspect_topic/* inspectTopic */.m)({
        settings,
        topic,
        window: resolved.window,
        ...(inputs['sample-size'] === undefined ? {} : { sampleSize: inputs['sample-size'] }),
        plan,
        decoders: await decoderPlanOf(inputs, plan, ports),
        registry: (0,reading_inputs/* openRegistry */.M)(connected, ports),
        rules,
    }, ports);
    const { inspection, partial, identity, ranges, available, findings, notes } = inspected;
    resolved.keep(inspected);
    const { topicId } = identity;
    return {
        subject: { kind: 'topic', topic },
        window: (0,inspect_topic/* describeWindow */.O)(inputs.window),
        inspection,
        moment: { ...momentOf(inspection, plan, partial), partitions: ranges.length, hasRecordTimes: true },
        available,
        reportSubject: { topics: [{ topic, ...(topicId === undefined ? {} : { topicId }), partitions: [...ranges] }] },
        findings,
        notes: [...resolved.notes(), ...notes],
    };
}
function momentOf({ state }, { setup }, partial) {
    const { read, failing, recordsOfSchema } = state;
    return { asOf: setup.asOf, partial, read, failing, recordsOfSchema };
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
