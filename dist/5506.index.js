import { shared as shared40 } from './shared-40.js';
import { shared as shared58 } from './shared-58.js';
export const id = 5506;
export const ids = [5506,2804];
export const modules = {
62804:
(shared40[62804]),
95288:
(shared58[95288]),
35506:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
fileSubjects: () => (  fileSubjects),
readList: () => (  readList)
});
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var fault = __webpack_require__(88538);
var artifact_digest = __webpack_require__(41330);
;// CONCATENATED MODULE: ./lib/shared/artifact/files/checksum-check.js
function compareChecksums({ source, folders, entries, mode, subjects }) {
const lines = linesBySubject({ folders, entries, mode, subjects });
const heard = mode === 'named' ? new Set() : new Set([...lines.values()].flat());
const covered = subjects.filter(subject => lines.has(subject));
const compared = covered.flatMap(subject => (lines.get(subject) ?? []).map(entry => comparison(source, subject, entry)));
const unlisted = mode === 'listed' ? [] : subjects.filter(subject => !lines.has(subject));
const missing = mode === 'named' ? [] : entries.filter(entry => !heard.has(entry));
const checks = [
...compared,
...unlisted.map(({ name }) => stranger(source, name)),
...[...new Set(missing.map(({ name }) => name))].map(name => absence(source, name)),
];
return { checks, subjects: mode === 'listed' ? covered : subjects };
}
function linesBySubject({ folders, entries, mode, subjects, }) {
const lines = new Map();
const places = [...new Set(folders)].map(folder => groupedBy(entries, ({ name }) => `${folder}${external_node_path_.sep}${name}`));
for (const subject of subjects) {
const found = places.map(place => place.get(subject.path)).find(each => each !== undefined);
if (found !== undefined)
lines.set(subject, found);
}
return mode === 'named' && lines.size < subjects.length ? withNames(lines, { entries, subjects }) : lines;
}
function withNames(known, { entries, subjects }) {
const lines = new Map(known);
const names = groupedBy(entries, ({ name }) => (0,external_node_path_.basename)(name));
const others = groupedBy(subjects, ({ path }) => (0,external_node_path_.basename)(path));
for (const subject of subjects.filter(each => !known.has(each))) {
const name = (0,external_node_path_.basename)(subject.path);
const found = names.get(name) ?? [];
const isOne = new Set(found.map(each => each.name)).size === 1;
if (isOne && others.get(name)?.length === 1)
lines.set(subject, found);
}
return lines;
}
function groupedBy(values, keyOf) {
const groups = new Map();
for (const value of values) {
const key = keyOf(value);
const before = groups.get(key);
if (before === undefined)
groups.set(key, [value]);
else
before.push(value);
}
return groups;
}
const requirement = 'checksums';
function comparison(evidence, { name: subject, digests }, { digest, line }) {
const own = digests.find(({ algorithm }) => algorithm === digest.algorithm);
const name = `checksum, line ${line}`;
const expected = (0,artifact_digest .MO)(digest);
if (own?.hex === digest.hex) {
return { subject, requirement, evidence, name, expected, got: expected, looked: 'checked', fine: true };
}
const got = own === undefined ? `no ${digest.algorithm}` : (0,artifact_digest .MO)(own);
const fix = 'take the file from the build again; do not write a new checksum';
return { subject, requirement, evidence, name, expected, got, fix, looked: 'checked', fine: false };
}
function stranger(evidence, subject) {
return {
subject,
requirement,
evidence,
name: 'checksum',
expected: 'a line for this file',
got: 'none',
looked: 'checked',
fine: false,
fix: 'remove the file, list it in the build, or set checksums-mode to listed',
};
}
function absence(evidence, subject) {
return {
subject,
requirement,
evidence,
name: 'checksum',
expected: 'the file that is listed',
got: 'it is not among the artifacts',
looked: 'checked',
fine: false,
fix: 'name it in artifact-path, or set checksums-mode to named',
};
}
;// CONCATENATED MODULE: ./lib/shared/artifact/files/checksum-file.js
const longest = 64 * 1_048_576;
const shownProblems = 8;
function readChecksums(bytes, allowed = []) {
if (bytes.length > longest)
return { problems: [`it is larger than ${longest} bytes`] };
const text = decoded(bytes);
if (text === undefined)
return { problems: ['it is not text in UTF-8'] };
const entries = [];
const problems = [];
for (const [at, raw] of text.split('\n').entries()) {
const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
if (line === '' || line.startsWith('#'))
continue;
const read = readLine(line, allowed);
if ('why' in read)
problems.push(`line ${at + 1}: ${read.why}`);
else
entries.push({ ...read, line: at + 1 });
}
problems.push(...collisionsIn(entries));
if (problems.length > 0)
return { problems: problems.slice(0, shownProblems) };
return entries.length === 0 ? { problems: ['it lists nothing'] } : { entries };
}
function decoded(bytes) {
try {
return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
catch {
return undefined;
}
}
const gnu = /^(\\?)([0-9A-Fa-f]{32,128}) [ *](.+)$/s;
const tagged = /^(\\?)([A-Za-z0-9-]{3,12}) ?\((.+)\) ?= ?([0-9A-Fa-f]{32,128})$/s;
const byLength = {
32: 'md5',
40: 'sha1',
64: 'sha256',
96: 'sha384',
128: 'sha512',
};
function readLine(line, allowed) {
const [, tagEscape = '', tag, taggedName, taggedHex] = tagged.exec(line) ?? [];
if (tag !== undefined && taggedName !== undefined && taggedHex !== undefined) {
const algorithm = tag.toLowerCase().replace(/^sha2?-/, 'sha');
return entryOf({ algorithm, hex: taggedHex, name: taggedName, isEscaped: tagEscape !== '' }, allowed);
}
const [, mark = '', hex, name] = gnu.exec(line) ?? [];
if (hex === undefined || name === undefined)
return { why: 'it is no checksum and name' };
const algorithm = byLength[hex.length];
if (algorithm === undefined)
return { why: `no algorithm has ${hex.length} hex digits` };
return entryOf({ algorithm, hex, name, isEscaped: mark !== '' }, allowed);
}
function entryOf({ algorithm, hex, name, isEscaped }, allowed) {
const digest = (0,artifact_digest .ol)(algorithm, hex, allowed);
if ('why' in digest)
return digest;
const plain = isEscaped ? unescaped(name) : name;
if (plain === undefined)
return { why: 'its name has an escape that is not known' };
const safe = safeName(plain);
return 'why' in safe ? safe : { name: safe.name, ...digest };
}
function unescaped(name) {
if (/\\(?![\\nr])/.test(name.replaceAll('\\\\', '')))
return undefined;
return name.replace(/\\([\\nr])/g, (_, letter) => meanings[letter] ?? '');
}
const meanings = { '\\': '\\', n: '\n', r: '\r' };
function safeName(given) {
const name = given.replace(/^(\.\/)+/, '');
const shown = JSON.stringify(given.slice(0, 80));
if (name === '' || name.includes('\0'))
return { why: `${shown} is no name` };
if (/^([/\\]|[A-Za-z]:[/\\])/.test(name))
return { why: `${shown} is an absolute path` };
const parts = name.split(/[/\\]/);
if (parts.includes('..'))
return { why: `${shown} leads out of its folder` };
if (name.split('/').some(part => part === '' || part === '.'))
return { why: `${shown} is no plain path` };
return { name };
}
function collisionsIn(entries) {
const known = new Map();
const problems = [];
for (const entry of entries) {
const key = `${entry.digest.algorithm} ${entry.name}`;
const before = known.get(key);
if (before === undefined)
known.set(key, entry);
else {
const same = (0,artifact_digest .MO)(before.digest) === (0,artifact_digest .MO)(entry.digest);
const verb = same ? 'stands twice' : 'has two different checksums';
problems.push(`lines ${before.line} and ${entry.line}: ${JSON.stringify(entry.name.slice(0, 80))} ${verb}`);
}
}
return problems;
}
var digesting = __webpack_require__(62804);
var paths = __webpack_require__(95288);
;// CONCATENATED MODULE: ./lib/shared/artifact/files/zip.js
const beginning = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const ending = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const tail = 22 + 65_535;
function refuseOther(path) {
const { size } = (0,external_node_fs_.statSync)(path);
const descriptor = (0,external_node_fs_.openSync)(path, 'r');
try {
const head = Buffer.alloc(4);
(0,external_node_fs_.readSync)(descriptor, head, 0, 4, 0);
const last = Buffer.alloc(Math.min(tail, size));
(0,external_node_fs_.readSync)(descriptor, last, 0, last.length, Math.max(0, size - last.length));
if (head.equals(beginning) && last.includes(ending))
return;
}
finally {
(0,external_node_fs_.closeSync)(descriptor);
}
throw (0,digesting ._P)(path, 'it is no zip package, or an empty or damaged one');
}
;// CONCATENATED MODULE: ./lib/shared/artifact/files/subjects.js
async function fileSubjects(request) {
const { allowed } = request;
const root = request.root ?? '.';
const lists = request.checksums.map(path => readList(path, root, allowed));
const found = await (0,paths .l)(request);
const beside = new Set([...request.checksums.map(path => (0,external_node_path_.resolve)(root, path)), ...request.beside].map(real));
const files = found.files.filter(({ path }) => !beside.has(path));
if (files.length === 0)
throw new fault .v('ARTIFACT_NOT_FOUND', 'nothing is left to verify');
if (request.kind === 'zip')
for (const { path } of files)
refuseOther(path);
const algorithms = new Set([
...request.algorithms,
...lists.flatMap(({ entries }) => entries.map(({ digest }) => digest.algorithm)),
]);
let subjects = await digested(files, [...algorithms]);
const mode = request.mode ?? (found.hasDirectory ? 'exact' : 'named');
const checks = [];
for (const list of lists) {
const compared = compareChecksums({ ...list, mode, subjects });
checks.push(...compared.checks);
subjects = compared.subjects;
}
if (subjects.length === 0)
throw new fault .v('ARTIFACT_NOT_FOUND', 'no file is listed, so that nothing is left');
return { subjects, checks };
}
async function digested(files, algorithms) {
const digest = (0,digesting.createDigester)(algorithms);
const subjects = [];
for (const { name, path } of files) {
const { digests } = await digest(path);
subjects.push({ name, path, digests, content: () => (0,digesting .$$)(path) });
}
return subjects;
}
function readList(path, root, allowed) {
const place = (0,external_node_path_.resolve)(root, path);
const read = readChecksums(bytesAt(place, path), allowed);
if ('problems' in read) {
throw new fault .v('CHECKSUMS_UNUSABLE', `${path} cannot be used: ${read.problems.join('; ')}`, {
facts: { checksums: path },
});
}
return { source: path, folders: [(0,external_node_path_.dirname)(real(place)), real((0,external_node_path_.resolve)(root))], entries: read.entries };
}
function bytesAt(place, path) {
try {
return (0,external_node_fs_.readFileSync)(place);
}
catch (thrown) {
throw new fault .v('CHECKSUMS_UNUSABLE', `${path} cannot be read (${(0,digesting .$N)(thrown) ?? 'unknown'})`, {
facts: { checksums: path },
});
}
}
function real(path) {
try {
return (0,external_node_fs_.realpathSync)(path);
}
catch {
return path;
}
}
})
};
