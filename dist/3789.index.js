import { shared as shared29 } from './shared-29.js';
import { shared as shared42 } from './shared-42.js';
export const id = 3789;
export const ids = [3789,1977];
export const modules = {
11293:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => (  isTrusted),
u: () => (  identitiesProblem)
});
const prefix = 'x509.subject:';
function identitiesProblem(identities) {
if (identities.length === 0)
return 'it names no trusted identity; * means any';
if (identities.includes('*'))
return identities.length === 1 ? undefined : '* stands beside other identities';
const bad = identities.find(each => attributesIn(each) === undefined);
return bad === undefined
? undefined
: `${JSON.stringify(bad.slice(0, 80))} is not ${prefix} with attributes`;
}
function isTrusted(subject, identities) {
if (identities.includes('*'))
return true;
const attributes = collected(subject.split('\n').map(pairOf));
return identities.some(identity => {
const wanted = attributesIn(identity);
return (wanted !== undefined &&
[...wanted].every(([name, values]) => values.every(value => attributes?.get(name)?.includes(value) === true)));
});
}
function attributesIn(identity) {
if (!identity.startsWith(prefix))
return undefined;
return collected(partedByCommas(identity.slice(prefix.length)).map(pairOf));
}
function pairOf(text) {
const at = text.indexOf('=');
const name = text.slice(0, Math.max(at, 0)).trim().toUpperCase();
const value = unescaped(text.slice(at + 1).trim());
if (at < 1 || value === '')
return undefined;
return [name === 'S' ? 'ST' : name, value];
}
function collected(pairs) {
const attributes = new Map();
for (const pair of pairs) {
if (pair === undefined)
return undefined;
attributes.set(pair[0], [...(attributes.get(pair[0]) ?? []), pair[1]]);
}
return attributes.size === 0 ? undefined : attributes;
}
function partedByCommas(text) {
return text.split(/(?<!\\),/);
}
function unescaped(value) {
return value.replace(/\\(.)/g, '$1');
}
}),
28690:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
xC: () => (  claimFindings),
$I: () => (  expectedClaim),
pb: () => (  fitsClaim)
});
var looked = __webpack_require__(48889);
var statement = __webpack_require__(3253);
;// CONCATENATED MODULE: ./lib/shared/artifact/predicate/view.js
function at(value, ...path) {
return path.reduce((inner, name) => {
if (Array.isArray(inner))
return typeof name === 'number' ? inner[name] : undefined;
return (0,statement .Fh)(inner) && typeof name === 'string' && Object.hasOwn(inner, name) ? inner[name] : undefined;
}, value);
}
function textAt(value, ...path) {
const found = at(value, ...path);
return typeof found === 'string' && found !== '' ? found : undefined;
}
function textsAt(value, ...path) {
const found = at(value, ...path);
return Array.isArray(found) && found.every(each => typeof each === 'string') ? found : undefined;
}
function listAt(value, ...path) {
const found = at(value, ...path);
return Array.isArray(found) ? found.filter(statement .Fh) : [];
}
;// CONCATENATED MODULE: ./lib/shared/artifact/predicate/contents.js
function spdx(predicate) {
const version = textAt(predicate, 'spdxVersion') ?? spdx3(predicate);
return { title: 'SPDX', facts: {}, soundness: [documentFinding('SPDX', version)] };
}
function spdx3(predicate) {
const context = textAt(predicate, '@context');
return context?.startsWith('https://spdx.org/rdf/') === true ? context : undefined;
}
function cycloneDx(predicate) {
const format = textAt(predicate, 'bomFormat');
return {
title: 'CycloneDX',
facts: {},
soundness: [
documentFinding('CycloneDX', format === 'CycloneDX' ? (textAt(predicate, 'specVersion') ?? format) : undefined),
],
};
}
function documentFinding(format, version) {
const expected = `a bill of materials in ${format}`;
return version === undefined
? (0,looked .Q)('document', expected, 'another document')
: (0,looked .B)('document', expected, version);
}
function vulnerabilities(predicate) {
const found = vulnerabilitiesIn(at(predicate, 'scanner', 'result'));
const expected = 'a list of what was found, which may be empty';
return {
title: 'vulnerability scan',
facts: {},
scan: { databaseUpdated: textAt(predicate, 'scanner', 'db', 'lastUpdate'), vulnerabilities: found },
soundness: [
found === undefined
? (0,looked .Q)('scan-result', expected, 'something else')
: (0,looked .B)('scan-result', expected, `${found.length} vulnerabilities`),
],
};
}
function vulnerabilitiesIn(result) {
if (!Array.isArray(result) || !result.every(statement .Fh))
return undefined;
return result.map(each => ({
id: textAt(each, 'id') ?? 'one without an id',
severities: severitiesOf(each),
}));
}
function severitiesOf(vulnerability) {
const severity = at(vulnerability, 'severity');
const entries = (0,statement .Fh)(severity) ? [severity] : listAt(vulnerability, 'severity');
return entries.map(entry => {
const score = at(entry, 'score');
return typeof score === 'number' ? String(score) : (textAt(entry, 'score') ?? '');
});
}
;// CONCATENATED MODULE: ./lib/shared/artifact/predicate/source.js
function sourceOf(text) {
const bare = text.startsWith('git+') ? text.slice(4) : text;
const scheme = bare.indexOf('://');
const path = bare.indexOf('/', scheme === -1 ? 0 : scheme + 3);
const mark = path === -1 ? -1 : bare.indexOf('@', path);
const place = mark === -1 ? bare : bare.slice(0, mark);
const ref = mark === -1 ? undefined : bare.slice(mark + 1);
const url = scheme === -1 ? `https://github.com/${place}` : place;
const trimmed = url.endsWith('/') ? url.slice(0, -1) : url;
const repository = trimmed.endsWith('.git') ? trimmed.slice(0, -4) : trimmed;
return { repository, ...(ref !== undefined && ref !== '' && { ref }) };
}
;// CONCATENATED MODULE: ./lib/shared/artifact/predicate/provenance.js
function provenanceV1(predicate) {
const parameters = at(predicate, 'buildDefinition', 'externalParameters');
const dependencies = listAt(predicate, 'buildDefinition', 'resolvedDependencies');
const named = textAt(parameters, 'workflow', 'repository') ??
textAt(parameters, 'source') ??
textAt(parameters, 'source', 'uri');
const written = named ?? textAt(dependencies[0], 'uri');
const source = written === undefined ? undefined : sourceOf(written);
const dependency = dependencies.find(each => sourceOf(textAt(each, 'uri') ?? '').repository === source?.repository);
return {
title: 'SLSA provenance v1',
facts: {
'builder-id': textAt(predicate, 'runDetails', 'builder', 'id'),
'build-type': textAt(predicate, 'buildDefinition', 'buildType'),
'source-repository': source?.repository,
'source-ref': textAt(parameters, 'workflow', 'ref') ?? textAt(parameters, 'ref') ?? source?.ref,
'source-digest': textAt(dependency, 'digest', 'gitCommit') ?? textAt(dependency, 'digest', 'sha1'),
},
externalParameters: parameters,
soundness: [],
};
}
function provenanceV02(predicate) {
const config = at(predicate, 'invocation', 'configSource');
const written = textAt(config, 'uri');
const source = written === undefined ? undefined : sourceOf(written);
return {
title: 'SLSA provenance v0.2',
facts: {
'builder-id': textAt(predicate, 'builder', 'id'),
'build-type': textAt(predicate, 'buildType'),
'source-repository': source?.repository,
'source-ref': source?.ref,
'source-digest': textAt(config, 'digest', 'sha1') ?? textAt(config, 'digest', 'gitCommit'),
},
externalParameters: at(predicate, 'invocation', 'parameters'),
soundness: [],
};
}
var details = __webpack_require__(3053);
;// CONCATENATED MODULE: ./lib/shared/artifact/predicate/verification.js
function verificationSummary(predicate) {
const result = textAt(predicate, 'verificationResult') ?? 'nothing';
return {
title: 'SLSA verification summary',
facts: {
'verifier-id': textAt(predicate, 'verifier', 'id'),
'resource-uri': textAt(predicate, 'resourceUri'),
'policy-uri': textAt(predicate, 'policy', 'uri'),
},
levels: textsAt(predicate, 'verifiedLevels') ?? [],
result: (result === 'PASSED' ? looked .B : looked .Q)('verification-result', 'PASSED', result),
soundness: [],
};
}
function verificationResult(predicate) {
const properties = textsAt(predicate, 'properties') ?? [];
return {
title: 'in-toto verification result',
facts: {
'verifier-id': textAt(predicate, 'verifier', 'id'),
'policy-uri': textAt(predicate, 'verifier', 'policies', 0, 'uri') ?? textAt(predicate, 'verifier', 'policy', 'uri'),
},
properties,
...(properties.includes(details .b) && {
ended: (0,looked .Q)('promotion', 'one that passed', 'it was rolled back'),
}),
soundness: [
properties.length === 0
? (0,looked .Q)('properties', 'at least one property that passed', 'none')
: (0,looked .B)('properties', 'at least one property that passed', `${properties.length}`),
],
};
}
function testResult(predicate) {
const result = textAt(predicate, 'result') ?? 'nothing';
const failed = at(predicate, 'failedTests');
const count = Array.isArray(failed) ? failed.length : 0;
const got = count === 0 ? result : `${result}, with ${count} failed`;
return {
title: 'in-toto test result',
facts: {},
passedTests: textsAt(predicate, 'passedTests') ?? [],
result: (result === 'PASSED' && count === 0 ? looked .B : looked .Q)('test-result', 'PASSED', got),
soundness: [],
};
}
;// CONCATENATED MODULE: ./lib/shared/artifact/predicate/kinds.js
const defaultPredicateType = 'https://slsa.dev/provenance/v1';
const kinds = [
[/^https:\/\/slsa\.dev\/provenance\/v1(\.\d)?$/, provenanceV1],
[/^https:\/\/slsa\.dev\/provenance\/v0\.2$/, provenanceV02],
[/^https:\/\/slsa\.dev\/verification_summary\/v(1|0\.[12])$/, verificationSummary],
[/^https:\/\/in-toto\.io\/attestation\/svr\/v0\.[12]$/, verificationResult],
[/^https:\/\/in-toto\.io\/attestation\/test-result\/v0\.1$/, testResult],
[/^https:\/\/spdx\.dev\/Document(\/v\d+(\.\d+)?)?$/, spdx],
[/^https:\/\/cyclonedx\.org\/bom(\/v\d+(\.\d+)?)?$/, cycloneDx],
[/^https:\/\/in-toto\.io\/attestation\/vulns\/v0\.[12]$/, vulnerabilities],
[/^https:\/\/cosign\.sigstore\.dev\/attestation\/vuln\/v1$/, vulnerabilities],
];
function viewOf({ predicateType, predicate }) {
const view = kinds.find(([type]) => type.test(predicateType))?.[1];
return view?.(predicate) ?? { title: predicateType, facts: {}, soundness: [] };
}
;// CONCATENATED MODULE: ./lib/shared/artifact/predicate/parameters.js
const parameters_name = 'external-parameters';
const deepest = 32;
function parametersFinding(parameters, { expected, others }) {
const wanted = Object.entries(expected).map(([path, value]) => `${path}=${value}`);
const asked = `${wanted.join(', ') || 'no parameter'}${others === 'refused' ? ', and no other' : ''}`;
if (!(0,statement .Fh)(parameters))
return (0,looked .Q)(parameters_name, asked, 'this predicate has none');
const leaves = leavesOf(parameters, '', 0);
if (leaves === undefined)
return (0,looked .Q)(parameters_name, asked, 'two parameters that cannot be told apart');
const problems = Object.entries(expected).flatMap(([path, value]) => {
const got = leaves.get(path);
return got === value ? [] : [`${path}=${got ?? '(absent)'}`];
});
const strangers = [...leaves.keys()].filter(path => others === 'refused' && !Object.hasOwn(expected, path));
problems.push(...strangers.map(path => `${path}=${leaves.get(path)}`));
if (problems.length > 0)
return (0,looked .Q)(parameters_name, asked, problems.slice(0, 8).join(', '));
return (0,looked .B)(parameters_name, asked, `${leaves.size} parameters`);
}
function leavesOf(value, path, depth) {
if (depth > deepest)
return undefined;
const members = Array.isArray(value)
? [...value.entries()]
: (0,statement .Fh)(value)
? Object.entries(value)
: undefined;
if (members === undefined)
return new Map([[path, typeof value === 'string' ? value : JSON.stringify(value)]]);
const leaves = new Map();
if (members.length === 0 && path !== '')
leaves.set(path, Array.isArray(value) ? '[]' : '{}');
for (const [key, inner] of members) {
const below = leavesOf(inner, path === '' ? String(key) : `${path}.${key}`, depth + 1);
if (below === undefined)
return undefined;
for (const [leaf, text] of below) {
if (leaves.has(leaf))
return undefined;
leaves.set(leaf, text);
}
}
return leaves;
}
;// CONCATENATED MODULE: ./lib/shared/artifact/predicate/severity.js
const words = {
none: 0,
negligible: 0.1,
low: 0.1,
medium: 4,
moderate: 4,
high: 7,
critical: 9,
};
function scoreOf(severity) {
const word = severity.toLowerCase();
if (Object.hasOwn(words, word))
return words[word];
if (!/^\d{1,2}(\.\d{1,2})?$/.test(severity))
return undefined;
const score = Number(severity);
return score <= 10 ? score : undefined;
}
function severityFinding({ scan }, expected) {
const name = 'severity-below';
if (scan === undefined)
return (0,looked .Q)(name, expected, 'predicates of this type do not say');
if (scan.vulnerabilities === undefined)
return (0,looked .Q)(name, expected, 'the result cannot be read');
const limit = scoreOf(expected);
if (limit === undefined)
return (0,looked .Q)(name, 'a severity in words or from 0 to 10', expected);
const high = scan.vulnerabilities.filter(({ severities }) => severities.length === 0 || severities.some(each => (scoreOf(each) ?? 10) >= limit));
const shown = high.slice(0, 5).map(({ id, severities }) => `${id} (${severities.join(', ') || 'unknown'})`);
const more = high.length > 5 ? ` and ${high.length - 5} more` : '';
return high.length === 0
? (0,looked .B)(name, expected, `${scan.vulnerabilities.length} vulnerabilities, all below`)
: (0,looked .Q)(name, expected, `${shown.join(', ')}${more}`);
}
;// CONCATENATED MODULE: ./lib/shared/artifact/predicate/rules.js
const unsaid = 'predicates of this type do not say';
function ruleFindings(view, rules, now) {
return [...view.soundness, ...rules.map(rule => ruleFinding(view, rule, now))];
}
function ruleFinding(view, rule, now) {
switch (rule.kind) {
case 'external-parameters':
return parametersFinding(view.externalParameters, rule);
case 'verified-level':
return levelFinding(view.levels, rule.expected);
case 'property':
return memberFinding(rule.kind, view.properties, rule.expected);
case 'stay':
return stayFinding(view, rule.expected);
case 'passed-test':
return memberFinding(rule.kind, view.passedTests, rule.expected);
case 'scan-age':
return ageFinding(view, rule.maximumMilliseconds, now);
case 'severity-below':
return severityFinding(view, rule.expected);
case 'source-repository':
return factFinding(view.facts, { ...rule, expected: sourceOf(rule.expected).repository });
default:
return factFinding(view.facts, rule);
}
}
function factFinding(facts, { kind, expected }) {
if (!Object.hasOwn(facts, kind))
return (0,looked .Q)(kind, expected, unsaid);
const got = facts[kind];
if (got === undefined)
return (0,looked .Q)(kind, expected, 'this predicate does not say');
return (got === expected ? looked .B : looked .Q)(kind, expected, got);
}
function memberFinding(kind, list, expected) {
if (list === undefined)
return (0,looked .Q)(kind, expected, unsaid);
return (list.includes(expected) ? looked .B : looked .Q)(kind, expected, shownList(list));
}
function stayFinding({ properties, ended }, expected) {
if (properties !== undefined && ended === undefined)
return memberFinding('property', properties, expected);
return (0,looked .B)('property', `${expected}, or the result of a summary`, 'by its result');
}
function levelFinding(levels, expected) {
if (levels === undefined)
return (0,looked .Q)('verified-level', expected, unsaid);
const wanted = trackOf(expected);
const held = levels.some(level => {
if (level === expected)
return true;
const got = trackOf(level);
return wanted !== undefined && got?.track === wanted.track && got.level >= wanted.level;
});
return (held ? looked .B : looked .Q)('verified-level', expected, shownList(levels));
}
function trackOf(level) {
const match = /^(SLSA_[A-Z]+(?:_[A-Z]+)*)_LEVEL_(\d)$/.exec(level);
return match === null ? undefined : { track: match[1] ?? '', level: Number(match[2]) };
}
function ageFinding({ scan }, maximum, now) {
const expected = `a database that was updated in the last ${Math.round(maximum / 3_600_000)} h`;
if (scan === undefined)
return (0,looked .Q)('scan-age', expected, unsaid);
const { databaseUpdated: text } = scan;
const time = text !== undefined && /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
if (Number.isNaN(time))
return (0,looked .Q)('scan-age', expected, text ?? 'this predicate does not say');
const age = now - time;
return (age <= maximum && age >= -tolerance ? looked .B : looked .Q)('scan-age', expected, `updated ${text}`);
}
const tolerance = 300_000;
function shownList(list) {
const shown = list.slice(0, 8).join(', ');
return list.length === 0 ? 'none' : list.length > 8 ? `${shown} and ${list.length - 8} more` : shown;
}
;// CONCATENATED MODULE: ./lib/shared/artifact/policy/claim.js
function fitsClaim(claim, predicateType) {
switch (claim.kind) {
case 'signature':
return predicateType === undefined;
case 'statement': {
if (predicateType === undefined)
return false;
return claim.predicateTypes.length === 0 || claim.predicateTypes.includes(predicateType);
}
case 'either':
return true;
default:
return claim;
}
}
function expectedClaim(claim) {
switch (claim.kind) {
case 'signature':
return 'a signature over these bytes';
case 'statement':
return claim.predicateTypes.length === 0
? 'a signed statement about these bytes'
: `a signed statement of the type ${claim.predicateTypes.join(' or ')} about these bytes`;
case 'either':
return 'a signature over these bytes, or a signed statement about them';
default:
return claim;
}
}
function claimFindings(claim, statement, now) {
if (statement === undefined)
return { findings: [] };
const expected = claim.kind === 'statement' && claim.predicateTypes.length > 0 ? claim.predicateTypes.join(' or ') : 'any';
const type = (0,looked .B)('predicate-type', expected, statement.predicateType);
if (claim.kind !== 'statement')
return { findings: [type] };
const view = viewOf(statement);
const asksForStay = claim.rules.some(({ kind }) => kind === 'stay');
const result = view.result ?? (asksForStay ? view.ended : undefined);
return { findings: [type, ...ruleFindings(view, claim.rules, now)], ...(result && { result }) };
}
}),
41977:
(shared29[41977]),
48889:
(shared29[48889]),
43789:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
createVerifier: () => (  createVerifier)
});
var fault = __webpack_require__(88538);
var artifact_digest = __webpack_require__(41330);
var policy_claim = __webpack_require__(28690);
var statement = __webpack_require__(3253);
;// CONCATENATED MODULE: ./lib/shared/artifact/policy/evidence.js
const limits = {
documentBytes: 32 * 1_048_576,
candidateBytes: 256 * 1_048_576,
pieces: 4096,
depth: 64,
};
function openCandidates(candidates) {
const evidence = [];
const unreadable = [];
for (const candidate of candidates) {
const opened = openCandidate(candidate);
unreadable.push(...opened.unreadable);
for (const piece of opened.evidence) {
if (evidence.length < limits.pieces)
evidence.push(piece);
else
unreadable.push({
source: piece.source,
why: `it is beyond the first ${limits.pieces} pieces of evidence`,
});
}
}
return { evidence, unreadable };
}
function openCandidate({ source, bytes }) {
const refuse = (why) => ({ evidence: [], unreadable: [{ source, why }] });
if (bytes.length === 0)
return refuse('it is empty');
if (bytes.length > limits.candidateBytes)
return refuse(`it is larger than ${limits.candidateBytes} bytes`);
if (bytes[0] === coseTag)
return { evidence: [{ source, bytes, kind: 'cose' }], unreadable: [] };
const text = textOf(bytes);
if (text === undefined)
return refuse('it is neither text in UTF-8 nor a COSE signature');
const { pieces, problems } = piecesOf(text);
const several = pieces.length + problems.length > 1;
const unreadable = problems.map(({ label, why }) => ({ source: `${source}${label}`, why }));
const evidence = [];
for (const { label, document, text: own } of pieces) {
const place = several ? `${source}${label}` : source;
const kind = kindOf(document);
if ('why' in kind)
unreadable.push({ source: place, why: kind.why });
else
evidence.push({ source: place, bytes: Buffer.from(own ?? JSON.stringify(document)), ...kind });
}
if (evidence.length === 0 && unreadable.length === 0)
return refuse('it holds no bundle');
return { evidence, unreadable };
}
const coseTag = 0xd2;
function textOf(bytes) {
try {
return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
}
catch {
return undefined;
}
}
function piecesOf(text) {
const whole = parsed(text);
if ('document' in whole)
return { pieces: unwrapped({ ...whole, label: '', text }, 0), problems: [] };
const lines = text.split('\n').map((line, at) => ({ label: `#${at + 1}`, text: line.trim() }));
const read = lines.filter(line => line.text !== '').map(line => ({ ...line, ...parsed(line.text) }));
if (!read.some(line => 'document' in line && (0,statement .Fh)(line.document))) {
return { pieces: [], problems: [{ label: '', why: whole.why }] };
}
return {
pieces: read.flatMap(line => ('document' in line ? unwrapped(line, 0) : [])),
problems: read.flatMap(line => ('why' in line ? [{ label: line.label, why: line.why }] : [])),
};
}
function parsed(text) {
if (text.length > limits.documentBytes)
return { why: `it is larger than ${limits.documentBytes} bytes` };
if (isTooDeep(text))
return { why: `it is nested more than ${limits.depth} deep` };
try {
return { document: JSON.parse(text) };
}
catch {
return { why: 'it is not JSON' };
}
}
function isTooDeep(text) {
let [depth, inString] = [0, false];
for (let at = 0; at < text.length; at += 1) {
const code = text.charCodeAt(at);
if (inString) {
if (code === 0x5c)
at += 1;
else if (code === 0x22)
inString = false;
}
else if (code === 0x22)
inString = true;
else if (code === 0x7b || code === 0x5b)
depth += 1;
else if (code === 0x7d || code === 0x5d)
depth -= 1;
if (depth > limits.depth)
return true;
}
return false;
}
function unwrapped(piece, depth) {
const { document, label } = piece;
const inner = Array.isArray(document) ? document : (0,statement .Fh)(document) ? holderOf(document) : undefined;
if (inner === undefined || depth > 2)
return [piece];
if (!Array.isArray(inner))
return unwrapped({ label, document: inner }, depth + 1);
return inner.flatMap((each, at) => unwrapped({ label: label === '' ? `#${at + 1}` : `${label}.${at + 1}`, document: each }, depth + 1));
}
function holderOf(document) {
if (Array.isArray(document['attestations']))
return document['attestations'];
return 'bundle' in document && !('mediaType' in document) ? document['bundle'] : undefined;
}
function kindOf(document) {
if (document === null)
return { why: 'the bundle is null: the service that listed it keeps it elsewhere' };
if (!(0,statement .Fh)(document))
return { why: 'it is JSON, but no object' };
const has = (...names) => names.every(name => name in document);
if (has('verificationMaterial') || has('verification_material') || has('mediaType'))
return { kind: 'bundle', document };
if (has('payload', 'payloadType', 'signatures'))
return { kind: 'envelope', document };
if (has('payload', 'protected', 'signature'))
return { kind: 'jws', document };
if (has('base64Signature'))
return { why: 'it is a bundle of the old form of cosign; sign with --new-bundle-format' };
if (has('predicateType', 'subject'))
return { why: 'it is a statement without a signature, which proves nothing' };
return { why: 'it is neither a Sigstore bundle, nor an envelope, nor a signature of the Notary Project' };
}
;// CONCATENATED MODULE: ./lib/shared/artifact/policy/testimony.js
function unjudged(thrown) {
const kind = typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : 'an error';
return `it could not be judged, by a mistake of ours (${kind})`;
}
;// CONCATENATED MODULE: ./lib/shared/artifact/policy/opening.js
async function testimonies(evidence) {
const open = [];
const unreadable = [];
for (const piece of evidence) {
const opening = await guarded(() => openingOf(piece));
if ('why' in opening)
unreadable.push({ source: piece.source, why: opening.why });
else
open.push(opening);
}
return { open, unreadable };
}
async function guarded(open) {
try {
return await open();
}
catch (thrown) {
return { why: unjudged(thrown) };
}
}
async function openingOf(evidence) {
switch (evidence.kind) {
case 'bundle': {
const { openBundle } = await Promise.all( [__webpack_require__.e(1168), __webpack_require__.e(1101)]).then(__webpack_require__.bind(__webpack_require__, 31101));
return openBundle(evidence);
}
case 'envelope': {
const { openEnvelope } = await Promise.all( [__webpack_require__.e(1168), __webpack_require__.e(1101), __webpack_require__.e(1584)]).then(__webpack_require__.bind(__webpack_require__, 51584));
return openEnvelope(evidence);
}
case 'jws':
case 'cose': {
const { openNotary } = await Promise.all( [__webpack_require__.e(6288), __webpack_require__.e(6963)]).then(__webpack_require__.bind(__webpack_require__, 26963));
return openNotary(evidence);
}
default:
return evidence;
}
}
;// CONCATENATED MODULE: ./lib/shared/artifact/policy/patterns.js
async function patternsIn(requirements) {
const texts = requirements.flatMap(({ signer }) => {
const san = signer.kind === 'identity' ? signer.identity.san : undefined;
return san !== undefined && 'pattern' in san ? [san.pattern] : [];
});
if (texts.length === 0)
return new Map();
const { patternOf } = await Promise.all( [__webpack_require__.e(2856), __webpack_require__.e(2049)]).then(__webpack_require__.bind(__webpack_require__, 92049));
return new Map(texts.map(text => [text, patternOf(text)]));
}
var identities = __webpack_require__(11293);
var identity = __webpack_require__(41977);
;// CONCATENATED MODULE: ./lib/shared/artifact/policy/problems.js
function refuseEmptyPolicy({ requirements, subjects }, patterns) {
const problems = [
...(requirements.length === 0 ? ['it requires nothing'] : []),
...(subjects.length === 0 ? ['there is nothing to verify'] : []),
...requirements.flatMap(requirement => problemsOf(requirement, patterns).map(text => `${requirement.name}: ${text}`)),
...doubled(requirements.map(({ name }) => name)).map(name => `two requirements are called ${name}`),
...subjects.filter(({ digests }) => digests.length === 0).map(({ name }) => `${name} has no digest`),
];
if (problems.length === 0)
return;
throw new fault .v('ARTIFACT_POLICY_UNUSABLE', `the policy cannot be used: ${problems.slice(0, 8).join('; ')}`);
}
function problemsOf({ signer, claim }, patterns) {
const empty = claim.kind === 'statement' && claim.predicateTypes.includes('') ? ['a predicate type is empty'] : [];
switch (signer.kind) {
case 'identity':
return [
...empty,
...(0,identity.identityProblems)(signer.identity, patterns),
...(signer.trust.length === 0 ? ['it has no trusted root'] : []),
];
case 'key':
return [...empty, ...(signer.keys.length === 0 ? ['it has no key'] : [])];
case 'notary': {
const problem = (0,identities .u)(signer.notary.identities);
const speechless = claim.kind === 'statement' ? ['signatures of the Notary Project make no statements'] : [];
return [...empty, ...speechless, ...(problem === undefined ? [] : [problem])];
}
default:
return signer;
}
}
function doubled(names) {
return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
var looked = __webpack_require__(48889);
;// CONCATENATED MODULE: ./lib/shared/artifact/policy/verdict.js
function verdictOf(hearing) {
const { subject, requirement, heard } = hearing;
const place = { subject: subject.name, requirement: requirement.name };
const sound = heard.filter(isSound).sort(newestFirst);
const [newest] = sound;
const decisive = sound.find(({ appraisal }) => appraisal.result?.fine === false && !isOlder(appraisal, newest));
const good = decisive ?? newest;
if (good === undefined) {
const [closest] = [...heard].sort((one, other) => distance(one) - distance(other));
return closest === undefined
? { ...place, kind: 'no-evidence', checks: [nothingFound(hearing)] }
: { ...place, kind: 'refused', checks: checksOf(closest, hearing) };
}
const checks = checksOf(good, hearing);
if (good.appraisal.result?.fine === false)
return { ...place, kind: 'refused', checks };
const proof = proofOf(good);
return proof === undefined
? { ...place, kind: 'refused', checks }
: { ...place, kind: 'proven', checks, proof };
}
function isSound({ appraisal, bytes }) {
return appraisal.held !== undefined && [...appraisal.findings, ...bytes].every(finding => finding.fine);
}
function newestFirst(one, other) {
const [ours, theirs] = [earliest(one.appraisal) ?? 0, earliest(other.appraisal) ?? 0];
return theirs - ours;
}
function isOlder(appraisal, newest) {
const time = earliest(appraisal);
const last = newest === undefined ? undefined : earliest(newest.appraisal);
return time !== undefined && last !== undefined && time < last;
}
function earliest({ held }) {
return held === undefined || held.times.length === 0 ? undefined : Math.min(...held.times);
}
function distance({ appraisal, bytes }) {
const wrong = [...appraisal.findings, ...bytes].filter(finding => !finding.fine).length;
return wrong + (appraisal.held === undefined ? 1000 : 0);
}
function checksOf(one, { subject, requirement, heard }) {
const { testimony, appraisal, bytes } = one;
const evidence = testimony.evidence.source;
const findings = [...appraisal.findings, ...(appraisal.result ? [appraisal.result] : []), ...bytes];
const named = bytes.length > 0 ? [] : [subjectFinding(one, subject)];
const others = heard.length > 1
? [(0,looked .B)('others', 'one that holds is enough', `${heard.length - 1} more looked at`)]
: [];
return [...named, ...findings, ...others].map(finding => ({
...finding,
subject: subject.name,
requirement: requirement.name,
evidence,
}));
}
function subjectFinding({ testimony, digests }, subject) {
const got = digests.map(artifact_digest .MO).join(', ');
const count = testimony.about.length;
return (0,looked .B)('subject', subject.digests.map(artifact_digest .MO).join(', '), count === 1 ? got : `${got}, one of ${count}`);
}
function nothingFound({ subject, requirement, speaking, open, unread }) {
const place = { subject: subject.name, requirement: requirement.name };
const row = {
...place,
name: 'evidence',
expected: (0,policy_claim .$I)(requirement.claim),
fix: 'attest these very bytes in the build, and name the place where the evidence lies',
};
if (speaking.length > 0)
return { ...row, looked: 'checked', fine: false, got: otherKinds(speaking, requirement) };
const others = open.reduce((sum, { about }) => sum + about.length, 0);
const got = others === 0 ? 'nothing' : `only evidence about ${others} other ${others === 1 ? 'thing' : 'things'}`;
if (unread.length === 0)
return { ...row, looked: 'checked', fine: false, got };
const [first] = unread;
const unreadable = `${unread.length} that cannot be read (${first?.source}: ${first?.why})`;
return { ...row, looked: 'could-not-look', fine: false, got: `${got}, and ${unreadable}` };
}
function otherKinds(speaking, { claim, signer }) {
const types = speaking.map(({ testimony }) => testimony.predicateType);
if (types.some(type => (0,policy_claim .pb)(claim, type)))
return `only evidence that was not signed by ${signers[signer.kind]}`;
const kinds = [...new Set(types.map(type => type ?? 'a bare signature'))];
return `only of another kind: ${kinds.slice(0, 4).join(', ')}`;
}
const signers = {
identity: 'an identity with a certificate of Sigstore',
key: 'a managed key, or not with the log that its trusted root asks for',
notary: 'the rules of the Notary Project',
};
function proofOf({ testimony, digests, appraisal }) {
const { held } = appraisal;
if (held === undefined)
return undefined;
const { signer, times, trust, predicate } = held;
const { evidence, predicateType } = testimony;
return {
evidence: evidence.source,
bytes: evidence.bytes,
signer,
digests,
times,
...(predicateType !== undefined && { predicateType }),
...(predicate !== undefined && { predicate }),
...(trust !== undefined && { trust }),
};
}
;// CONCATENATED MODULE: ./lib/shared/artifact/policy/verifier.js
function createVerifier() {
return { verify };
}
async function verify(request) {
const patterns = await patternsIn(request.requirements);
refuseEmptyPolicy(request, patterns);
const { subjects, requirements, now } = request;
const opened = openCandidates(request.candidates);
const { open, unreadable } = await testimonies(opened.evidence);
const unread = [...opened.unreadable, ...unreadable];
const index = indexOf(open);
const verdicts = [];
for (const requirement of requirements) {
const appraise = remembered({ requirement, now, patterns });
for (const subject of subjects) {
const speaking = speakersFor(subject, index);
const fitting = speaking.filter(({ testimony }) => (0,policy_claim .pb)(requirement.claim, testimony.predicateType));
const heard = [];
for (const speaker of fitting)
heard.push(...(await hear(speaker, subject, appraise)));
verdicts.push(verdictOf({ subject, requirement, heard, speaking, open, unread }));
}
}
return { proven: verdicts.every(({ kind }) => kind === 'proven'), verdicts, unreadable: unread };
}
function remembered(asked) {
const known = new Map();
return testimony => {
if (!known.has(testimony))
known.set(testimony, verifier_guarded(() => testimony.appraise(asked)));
return known.get(testimony);
};
}
function verifier_guarded(appraise) {
try {
return appraise();
}
catch (thrown) {
if (thrown instanceof fault .v)
throw thrown;
const name = 'evidence';
const expected = 'evidence that can be judged';
return { findings: [{ name, expected, got: unjudged(thrown), looked: 'could-not-look', fine: false }] };
}
}
async function hear(speaker, subject, appraise) {
const appraisal = appraise(speaker.testimony);
if (appraisal === undefined)
return [];
const { held, findings } = appraisal;
const soFar = held !== undefined && findings.every(({ fine }) => fine);
const bytes = soFar ? await held.checkBytes?.(subject) : undefined;
return [{ ...speaker, appraisal, bytes: bytes ?? [] }];
}
function indexOf(open) {
const byDigest = new Map();
const overBytes = [];
for (const testimony of open) {
for (const digests of testimony.about) {
const entry = { testimony, digests };
if (testimony.predicateType === undefined)
overBytes.push(entry);
for (const digest of digests) {
const key = (0,artifact_digest .MO)(digest);
const before = byDigest.get(key);
if (before === undefined)
byDigest.set(key, [entry]);
else
before.push(entry);
}
}
}
return { byDigest, overBytes };
}
function speakersFor(subject, { byDigest, overBytes }) {
const named = subject.digests.flatMap(digest => byDigest.get((0,artifact_digest .MO)(digest)) ?? []);
const known = new Set(subject.digests.map(({ algorithm }) => algorithm));
const isNew = ({ digests }) => digests.every(({ algorithm }) => !known.has(algorithm));
const speakers = new Map();
for (const speaker of named) {
if ((0,artifact_digest .d5)(subject.digests, speaker.digests))
speakers.set(speaker.testimony, speaker);
}
for (const speaker of subject.content === undefined ? [] : overBytes) {
if (isNew(speaker))
speakers.set(speaker.testimony, speaker);
}
return [...speakers.values()];
}
}),
3253:
(shared42[3253])
};
