import { shared as shared2 } from './shared-2.js';
export const id = 7930;
export const ids = [7930];
export const modules = {
17930:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
logAnalytics: () => (  logAnalytics)
});
var unreadable = __webpack_require__(31598);
var fault = __webpack_require__(88538);
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/answer.js
const answer_text = {
type: 'string',
read: value => (typeof value === 'string' ? value : undefined),
expected: 'a text',
};
const count = {
type: 'long',
read: value => (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined),
expected: 'a whole number from 0',
};
const number = {
type: 'real',
read: value => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
expected: 'a finite number',
};
const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?Z$/;
const moment = {
type: 'datetime',
read: value => {
const time = typeof value === 'string' && stamp.test(value) ? Date.parse(value) : Number.NaN;
return Number.isNaN(time) ? undefined : time;
},
expected: 'a time in UTC',
};
const mostRows = 500_000;
function readTable(json, columns) {
const { tables, error } = fields(json);
const partial = fields(error);
if (error !== undefined && error !== null)
return (0,unreadable .O)(partialWords(partial), partialHint);
const [table, ...others] = list(tables).map(fields);
if (table === undefined || others.length > 0 || table['name'] !== 'PrimaryResult') {
return (0,unreadable .O)('the answer has not the one table that was asked for');
}
const different = columnProblem(table['columns'], columns);
if (different !== undefined)
return (0,unreadable .O)(different);
return readRows(table['rows'], columns);
}
const partialHint = 'ask again later; if it lasts, a smaller time span or a coarser grid asks less of the workspace';
function partialWords(error) {
const { code, message } = error;
const inner = list(error['details']).flatMap(detail => {
const { message: words } = fields(fields(detail)['innererror']);
return typeof words === 'string' ? [words] : [];
});
const words = [code, message, ...inner].filter(each => typeof each === 'string');
return `the answer is only a part of what was asked for: ${brief(words.join(': '))}`;
}
function columnProblem(given, columns) {
const got = list(given).map(each => `${String(fields(each)['name'])}: ${String(fields(each)['type'])}`);
const expected = Object.entries(columns).map(([name, { type }]) => `${name}: ${type}`);
return got.join(', ') === expected.join(', ')
? undefined
: `the answer has the columns ${brief(got.join(', '))}, and not ${expected.join(', ')}`;
}
function readRows(given, columns) {
if (!Array.isArray(given))
return (0,unreadable .O)('the answer has no rows, not even none');
if (given.length >= mostRows) {
const hint = 'ask for less at once: a coarser grid, or a shorter time';
return (0,unreadable .O)(`the answer is cut off at ${mostRows} rows, and what is missing is not known`, hint);
}
const readers = Object.entries(columns);
const rows = [];
for (const [at, row] of given.entries()) {
const values = Array.isArray(row) ? row : [];
const found = readers.map(([name, reader], index) => [name, reader.read(values[index])]);
const odd = found.findIndex(([, value]) => value === undefined);
if (odd !== -1 || values.length !== readers.length) {
return (0,unreadable .O)(oddWords(at, readers[odd], values[odd]));
}
rows.push(Object.fromEntries(found));
}
return { kind: 'rows', rows };
}
function oddWords(at, column, got) {
if (column === undefined)
return `row ${at + 1} of the answer has not one value for each column`;
const [name, { expected }] = column;
const words = brief(JSON.stringify(got) ?? 'nothing');
return `row ${at + 1} of the answer: ${name} is ${words}, where ${expected} was expected`;
}
function brief(words) {
return words.length > 300 ? `${words.slice(0, 300)}…` : words;
}
function fields(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function list(value) {
return Array.isArray(value) ? value : [];
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/kql/literal.js
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const literal_short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function textLiteral(value) {
const escaped = value
.replace(/[\\"]/g, mark => `\\${mark}`)
.replace(unsafe, mark => literal_short[mark] ?? hex(mark));
return `"${escaped}"`;
}
function momentLiteral(value) {
return `datetime(${new Date(value).toISOString()})`;
}
function spanLiteral(milliseconds) {
return `${wholeLiteral(milliseconds)}ms`;
}
function wholeLiteral(value) {
if (!Number.isSafeInteger(value))
throw new RangeError(`${value} is no whole number`);
return String(value);
}
function realLiteral(value) {
if (!Number.isFinite(value))
throw new RangeError(`${value} is no finite number`);
return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}
function hex(mark) {
return Array.from({ length: mark.length }, (_, at) => mark.charCodeAt(at))
.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
.join('');
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/kql/query.js
function queryText({ values = {}, from, steps }) {
const declared = Object.entries(values).map(([name, value]) => `let ${nameText(name)} = ${expressionText(value)};`);
const source = from.kind === 'table' ? [nameText(from.table)] : ['let Given = () {', from.text, '};', 'Given()'];
return [...declared, ...source, ...steps.map(stepText)].join('\n');
}
function stepText(step) {
switch (step.kind) {
case 'where':
return `| where ${expressionText(step.that)}`;
case 'extend':
case 'project':
return `| ${step.kind} ${namedText(step.columns)}`;
case 'summarize':
return Object.keys(step.by).length === 0
? `| summarize ${namedText(step.columns)}`
: `| summarize ${namedText(step.columns)} by ${namedText(step.by)}`;
default: {
const unreachable = step;
return unreachable;
}
}
}
function namedText(columns) {
return Object.entries(columns)
.map(([name, expression]) => `${nameText(name)} = ${expressionText(expression)}`)
.join(', ');
}
function expressionText(expression) {
switch (expression.kind) {
case 'name':
return nameText(expression.name);
case 'text':
return textLiteral(expression.value);
case 'whole':
return wholeLiteral(expression.value);
case 'real':
return realLiteral(expression.value);
case 'flag':
return String(expression.value);
case 'moment':
return momentLiteral(expression.value);
case 'span':
return spanLiteral(expression.milliseconds);
case 'call':
return `${expression.name}(${expression.of.map(expressionText).join(', ')})`;
case 'operation':
return `(${expressionText(expression.left)} ${expression.operator} ${expressionText(expression.right)})`;
case 'given-expression':
return `(\n${expression.text}\n)`;
default: {
const unreachable = expression;
return unreachable;
}
}
}
function nameText(name) {
if (!/^[A-Za-z_]\w*$/.test(name))
throw new RangeError(`${JSON.stringify(name)} is no plain name`);
return name;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/permissions.js
const tellPermissions = 'include-permissions=true';
function withheld(json, table) {
const permissions = fields(fields(json)['permissions']);
const resources = list(permissions['resources']).map(fields);
const sources = list(permissions['dataSources']).map(fields);
const denied = [...resources, ...sources].flatMap(each => list(each['denyTables']).map(String));
const ours = denied.filter(each => table === undefined || sameTable(each, table));
if (ours.length > 0)
return `this identity may not read the table ${ours.join(', ')}, or only a part of it`;
const readable = sources.map(each => String(each['resourceId']).toLowerCase());
const closed = resources
.flatMap(each => list(each['dataSources']).map(String))
.filter(each => permissions['dataSources'] !== undefined && !readable.includes(each.toLowerCase()));
return closed.length === 0 ? undefined : `this identity may not read the workspace ${closed.join(', ')}`;
}
function sameTable(one, other) {
const plain = (table) => table.toLowerCase().replace(/^(tables\.)?(app)?/, '');
return plain(one) === plain(other);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/asking.js
const serverSeconds = 40;
const tryMilliseconds = 45_000;
function createAsk(scope, connection) {
return async (asked) => {
const answer = await connection.turns(() => send(scope, connection, asked));
if (answer.kind === 'empty')
return { kind: 'rows', rows: [] };
const { from } = asked.query;
const closed = withheld(answer.json, from.kind === 'table' ? from.table : undefined);
return closed === undefined ? readTable(answer.json, asked.columns) : (0,unreadable .O)(closed, roleHint(scope));
};
}
async function send(scope, connection, asked) {
const { transport, credential, cloud, deadlineMilliseconds } = connection;
const { token } = await credential.getToken(cloud.logAnalyticsScope);
try {
const { json } = await transport.send({
method: 'POST',
retry: 'safe',
url: addressOf(scope, cloud),
headers: { authorization: `Bearer ${token}`, prefer: preferences(scope) },
body: JSON.stringify({
query: queryText(asked.query),
timespan: `${new Date(asked.from).toISOString()}/${new Date(asked.to).toISOString()}`,
}),
deadlineMilliseconds,
tryMilliseconds,
});
return { kind: 'json', json };
}
catch (thrown) {
const isEmpty = thrown instanceof fault .v && thrown.code === 'HTTP_UNREADABLE' && thrown.facts['status'] === 204;
if (isEmpty)
return { kind: 'empty' };
throw thrown;
}
}
function addressOf(scope, cloud) {
const segments = scope.kind === 'workspace' ? ['workspaces', scope.id] : scope.resourceId.slice(1).split('/');
return new URL(`/v1/${segments.map(encodeURIComponent).join('/')}/query`, cloud.logAnalytics);
}
function preferences({ kind }) {
const wait = `wait=${serverSeconds}`;
return kind === 'workspace' ? wait : `${wait},${tellPermissions}`;
}
function hintFor(scope, { facts }) {
const { status, 'service-code': code } = facts;
if (status === 403 && code === 'InsufficientAccessError')
return roleHint(scope);
if (status === 400) {
return scope.kind === 'workspace'
? 'AppRequests, or what an expression of yours names, is not known there: check that the app reports to this very workspace, and try the expression in the portal'
: 'requests, or what an expression of yours names, is not known there: check that this is an Application Insights component which has got requests, and try the expression in the portal';
}
if (status === 404) {
return scope.kind === 'workspace'
? 'give the workspace id, a GUID from the overview page, and neither a name nor the id of the resource'
: 'give the full id of the Application Insights component';
}
if (status === 429)
return 'this identity asks more than Log Analytics grants; let fewer things query as it at once';
return undefined;
}
function roleHint(scope) {
const { role, where } = leastRole(scope);
return `assign the role ${role} at ${where}; it may take up to an hour until Log Analytics knows`;
}
function leastRole(scope) {
return scope.kind === 'workspace'
? { role: 'Log Analytics Reader', where: `the Log Analytics workspace ${scope.id}` }
: { role: 'Monitoring Reader', where: scope.resourceId };
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/kql/expression.js
function expression_name(of) {
return { kind: 'name', name: of };
}
function expression_text(value) {
return { kind: 'text', value };
}
function whole(value) {
return { kind: 'whole', value };
}
function real(value) {
return { kind: 'real', value };
}
function flag(value) {
return { kind: 'flag', value };
}
function expression_moment(value) {
return { kind: 'moment', value };
}
function span(milliseconds) {
return { kind: 'span', milliseconds };
}
function call(called, ...of) {
return { kind: 'call', name: called, of };
}
function is(left, operator, right) {
return { kind: 'operation', left, operator, right };
}
function either(one, other) {
return is(one, 'or', other);
}
function both(one, other) {
return is(one, 'and', other);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/tables.js
const inWorkspace = {
table: 'AppRequests',
time: 'TimeGenerated',
duration: 'DurationMs',
code: 'ResultCode',
success: 'Success',
count: 'ItemCount',
version: 'AppVersion',
role: 'AppRoleName',
instance: 'AppRoleInstance',
session: 'SessionId',
user: 'UserId',
};
const inResource = {
table: 'requests',
time: 'timestamp',
duration: 'duration',
code: 'resultCode',
success: 'success',
count: 'itemCount',
version: 'application_Version',
role: 'cloud_RoleName',
instance: 'cloud_RoleInstance',
session: 'session_Id',
user: 'user_Id',
};
function requestTable({ kind }) {
return kind === 'workspace' ? inWorkspace : inResource;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/kql/given.js
const longest = 20_000;
function givenExpression(text) {
const why = problemOf(text, 'expression');
return why === undefined
? { kind: 'read', value: { kind: 'given-expression', text: text.trim() } }
: { kind: 'wrong', why };
}
function givenQuery(text) {
const why = problemOf(text, 'query');
return why === undefined
? { kind: 'read', value: { kind: 'given-query', text: text.trim() } }
: { kind: 'wrong', why };
}
function problemOf(text, kind) {
if (text.trim() === '')
return 'it is empty';
if (text.length > longest)
return `it has more than ${longest} characters`;
const bare = text.replace(literals, ' ');
if (/["']|```|~~~/.test(bare))
return 'a text in it has no end';
if (/^\s*\.|^\s*#/.test(bare) || /^[^\S\n]*#/m.test(bare))
return 'it begins a command, with . or #';
return bracketProblem(bare) ?? (kind === 'expression' ? expressionProblem(bare) : undefined);
}
const literals = /(```|~~~)[\s\S]*?\1|@"(?:[^"\r\n]|"")*"|@'(?:[^'\r\n]|'')*'|"(?:[^"\\\r\n]|\\[^\r\n])*"|'(?:[^'\\\r\n]|\\[^\r\n])*'|\/\/[^\r\n]*/g;
const pairs = { '(': ')', '[': ']', '{': '}' };
function bracketProblem(bare) {
const awaited = [];
for (const mark of bare) {
const closing = pairs[mark];
if (closing !== undefined)
awaited.push(closing);
else if (')]}'.includes(mark) && awaited.pop() !== mark)
return `a ${mark} in it closes nothing`;
}
const open = awaited.at(-1);
return open === undefined ? undefined : `a ${open} is missing in it`;
}
function expressionProblem(bare) {
let flat = bare;
for (let before = ''; before !== flat;) {
before = flat;
flat = flat.replace(/\([^()[\]{}]*\)|\[[^()[\]{}]*\]|\{[^()[\]{}]*\}/g, ' ');
}
if (bare.includes(';'))
return 'a ; in it would begin another statement';
if (flat.includes('|'))
return 'a | in it would begin another step';
return flat.includes(',') ? 'a , in it would begin another expression' : undefined;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/arms.js
function conditionOf(arm, mark, table) {
if (arm.expression !== undefined) {
const reading = givenExpression(arm.expression);
return reading.kind === 'wrong'
? { kind: 'unknown', why: `its expression cannot be used: ${reading.why}` }
: { kind: 'known', that: reading.value, words: oneLine(arm.expression) };
}
if (mark === 'version')
return byColumn(table.version, arm.version, 'its version is not known');
const why = 'the name of its slot or revision is not known';
return mark === 'role' ? byColumn(table.role, arm.arm, why) : byInstance(table.instance, arm.arm, why);
}
function byColumn(column, value, why) {
if (value === undefined || value === '')
return { kind: 'unknown', why };
return {
kind: 'known',
that: is(expression_name(column), '==', expression_text(value)),
words: `${column} ${JSON.stringify(value)}`,
};
}
function byInstance(column, value, why) {
if (value === undefined || value === '')
return { kind: 'unknown', why };
const that = either(is(expression_name(column), '==', expression_text(value)), is(expression_name(column), 'startswith_cs', expression_text(`${value}-`)));
return { kind: 'known', that, words: `${column} ${JSON.stringify(`${value}-…`)}` };
}
function oneLine(words) {
return words.replace(/\s+/g, ' ').trim();
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/bad.js
function badColumns(bad, table) {
switch (bad.kind) {
case 'status': {
const status = expression_name('Status');
const unclear = call('isnull', status);
return {
before: { Status: call('toint', expression_name(table.code)) },
bad: either(unclear, is(status, '>=', whole(bad.from))),
unclear,
lacks: 'no result code that is a number',
};
}
case 'success': {
const success = expression_name('Succeeded');
const unclear = call('isnull', success);
return {
before: { Succeeded: call('tobool', expression_name(table.success)) },
bad: either(unclear, is(success, '==', flag(false))),
unclear,
lacks: 'neither success nor failure',
};
}
case 'given-expression': {
const failed = expression_name('Failed');
const unclear = call('isnull', failed);
return {
before: { Failed: call('tobool', bad) },
bad: either(unclear, is(failed, '==', flag(true))),
unclear,
lacks: 'no answer to the condition for bad ones',
};
}
default: {
const unreachable = bad;
return unreachable;
}
}
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/latency.js
const perDoubling = 8;
const doublings = 16;
const beyond = perDoubling * doublings + 1;
const bucketCount = beyond + 1;
const edges = Array.from({ length: beyond }, (_, at) => 2 ** (at / perDoubling));
function bucketOf(duration) {
const atLeastOne = call('max_of', expression_name(duration), real(1));
const bucket = call('toint', call('ceiling', is(call('log2', atLeastOne), '*', whole(perDoubling))));
return call('tolong', call('min_of', bucket, whole(beyond)));
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/period.js
const day = 86_400_000;
function within(column, { from, to }) {
return both(is(expression_name(column), '>=', expression_moment(from)), is(expression_name(column), '<', expression_moment(to)));
}
function interval(column, { stepMilliseconds }) {
return call('bin', expression_name(column), span(stepMilliseconds));
}
function gridProblem({ from, to, stepMilliseconds }) {
const isWhole = [from, to, stepMilliseconds].every(Number.isSafeInteger);
if (!isWhole || stepMilliseconds < 1 || day % stepMilliseconds !== 0) {
return `an interval of ${stepMilliseconds} ms does not divide a day`;
}
if (from >= to || from % stepMilliseconds !== 0 || to % stepMilliseconds !== 0) {
return 'the time asked about is not a number of whole intervals';
}
return undefined;
}
function isOnGrid(time, { from, to, stepMilliseconds }) {
return time >= from && time < to && (time - from) % stepMilliseconds === 0;
}
function periodWords({ from, to }) {
return `between ${new Date(from).toISOString()} and ${new Date(to).toISOString()}`;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/requests.js
function theseRequests(period, { roles = [] }, table, where) {
const [first, ...others] = roles.map(role => is(expression_name(table.role), '==', expression_text(role)));
const ofAny = first && others.reduce((all, each) => either(all, each), first);
return [
{ kind: 'where', that: within(table.time, period) },
...(ofAny === undefined ? [] : [{ kind: 'where', that: ofAny }]),
...(where === undefined ? [] : [{ kind: 'where', that: where }]),
];
}
function weightOf({ count }) {
return call('tolong', expression_name(count));
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/counts.js
const columns = {
Side: answer_text,
From: moment,
Total: count,
Bad: count,
Unclear: count,
Rows: count,
Squares: count,
LastSeen: moment,
};
const { Side, From, ...sums } = columns;
const columnsWithBuckets = { Side, From, Bucket: count, ...sums };
const claimedTwice = 'both';
function countsPlan(question, metric, plan) {
const table = requestTable(plan.scope);
const sides = sidesOf(question, plan, table);
if (sides.kind === 'unreadable')
return sides;
const { before, bad, unclear, lacks } = badColumns(metric.bad, table);
const { grid, latency } = question;
const steps = [
...theseRequests(grid, plan, table, metric.where),
{ kind: 'extend', columns: { Side: sides.that } },
{ kind: 'where', that: is(expression_name('Side'), '!=', expression_text('')) },
{ kind: 'extend', columns: { Weight: weightOf(table), ...before } },
{
kind: 'summarize',
columns: sumsOf(bad, unclear, table),
by: {
Side: expression_name('Side'),
From: interval(table.time, grid),
...(latency && { Bucket: bucketOf(table.duration) }),
},
},
];
const query = { from: { kind: 'table', table: table.table }, steps };
const asked = { query, columns: latency ? columnsWithBuckets : columns, from: grid.from, to: grid.to };
return { kind: 'plan', asked, lacks, soughtBy: sides.words };
}
function sumsOf(bad, unclear, table) {
const weight = expression_name('Weight');
return {
Total: call('sum', weight),
Bad: call('sumif', weight, bad),
Unclear: call('sumif', weight, unclear),
Rows: call('count'),
Squares: call('sum', is(weight, '*', weight)),
LastSeen: call('max', expression_name(table.time)),
};
}
function sidesOf({ arms }, { mark }, table) {
const candidate = conditionOf(arms.candidate, mark, table);
if (candidate.kind === 'unknown')
return untold('candidate', candidate);
if (arms.stable === undefined) {
const that = call('case', candidate.that, expression_text('candidate'), expression_text(''));
return { kind: 'sides', that, words: [candidate.words] };
}
const stable = conditionOf(arms.stable, mark, table);
if (stable.kind === 'unknown')
return untold('stable', stable);
if (candidate.words === stable.words) {
return (0,unreadable .O)(`both arms have ${candidate.words}, so that their requests cannot be told apart`, apartHint);
}
const that = call('case', both(candidate.that, stable.that), expression_text(claimedTwice), candidate.that, expression_text('candidate'), stable.that, expression_text('stable'), expression_text(''));
return { kind: 'sides', that, words: [candidate.words, stable.words] };
}
const apartHint = 'bake service.version into the artifact, so that each build reports its own, or give each arm an expression in KQL';
function untold(arm, { why }) {
return (0,unreadable .O)(`the requests of ${arm} cannot be told: ${why}`, apartHint);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/reading.js
function readingOf(rows, wish) {
const sums = new Map();
for (const row of rows) {
const problem = rowProblem(row, wish);
if (problem !== undefined)
return problem;
const side = row.Side === 'candidate' ? 'candidate' : 'stable';
const key = `${side} ${row.From}`;
const sum = sums.get(key) ?? { rows: [], side, from: row.From };
if (sum.rows.some(each => each.Bucket === row.Bucket))
return (0,unreadable .O)('the answer tells one thing twice');
sum.rows.push(row);
sums.set(key, sum);
}
return { kind: 'told', value: assembled([...sums.values()], rows, wish) };
}
function rowProblem(row, { grid, latency }) {
if (row.Side === claimedTwice) {
return (0,unreadable .O)('there are requests that both arms lay claim to', 'the expressions of the arms must exclude each other');
}
if (row.Side !== 'candidate' && row.Side !== 'stable') {
return (0,unreadable .O)('the answer has rows of an arm that nobody asked for');
}
if (!isOnGrid(row.From, grid) ||
row.LastSeen < row.From ||
row.LastSeen >= row.From + grid.stepMilliseconds) {
return (0,unreadable .O)('the answer has rows of another time than was asked for');
}
const isBucket = latency === (row.Bucket !== undefined) && (row.Bucket ?? 0) < bucketCount;
const { Total, Bad, Unclear, Rows, Squares } = row;
const addsUp = Bad <= Total && Unclear <= Bad && Rows >= 1 && Rows <= Total && Squares >= Total;
return isBucket && addsUp ? undefined : (0,unreadable .O)('the numbers of the answer contradict each other');
}
function assembled(sums, rows, wish) {
const isSampled = rows.some(({ Rows, Total }) => Rows !== Total);
const intervals = new Map();
for (const { side, from, rows: parts } of sums) {
const cell = cellOf(parts, wish.latency, isSampled);
intervals.set(from, { ...intervals.get(from), from, [side]: cell });
}
return {
grid: wish.grid,
intervals: [...intervals.values()].sort((one, other) => one.from - other.from),
...(wish.latency && { edges: edges }),
lastSeen: { ...lastSeen('candidate', rows), ...lastSeen('stable', rows) },
remarks: [...remarksOn('candidate', rows, wish.lacks), ...remarksOn('stable', rows, wish.lacks)],
};
}
function cellOf(parts, latency, isSampled) {
const buckets = new Map(parts.map(({ Bucket, Total }) => [Bucket, Total]));
return {
total: sumOf(parts, 'Total'),
bad: sumOf(parts, 'Bad'),
...(latency && { histogram: Array.from({ length: bucketCount }, (_, at) => buckets.get(at) ?? 0) }),
...(isSampled && { rows: sumOf(parts, 'Rows'), squares: sumOf(parts, 'Squares') }),
};
}
function lastSeen(side, rows) {
const times = rows.filter(({ Side }) => Side === side).map(({ LastSeen }) => LastSeen);
return times.length === 0 ? {} : { [side]: times.reduce((last, each) => Math.max(last, each)) };
}
function remarksOn(side, rows, lacks) {
const own = rows.filter(({ Side }) => Side === side);
const [total, stored, unclear] = [sumOf(own, 'Total'), sumOf(own, 'Rows'), sumOf(own, 'Unclear')];
return [
...(stored === total ? [] : [`${side} is sampled: ${stored} stored rows stand for ${total} requests`]),
...(unclear === 0 ? [] : [`${side}: ${unclear} of ${total} requests have ${lacks}, and count as bad`]),
];
}
function sumOf(rows, column) {
return rows.reduce((sum, row) => sum + row[column], 0);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/series.js
const series_columns = { From: moment, Value: number };
function seriesPlan(question, metric, plan) {
const { from, to } = question.grid;
if (metric.kind === 'query') {
return { kind: 'plan', asked: { query: wholeQuery(question, metric.query), columns: series_columns, from, to } };
}
const table = requestTable(plan.scope);
const condition = conditionOf(question.arm, plan.mark, table);
if (condition.kind === 'unknown')
return untold('the arm', condition);
const query = {
from: { kind: 'table', table: table.table },
steps: [
...theseRequests(question.grid, plan, table, metric.where),
{ kind: 'where', that: condition.that },
{
kind: 'summarize',
columns: { Value: call('todouble', metric.number) },
by: { From: interval(table.time, question.grid) },
},
],
};
return { kind: 'plan', asked: { query, columns: series_columns, from, to } };
}
function wholeQuery({ grid, arm }, given) {
return {
values: {
gridFrom: expression_moment(grid.from),
gridTo: expression_moment(grid.to),
gridStep: span(grid.stepMilliseconds),
armName: expression_text(arm.arm ?? ''),
armVersion: expression_text(arm.version ?? ''),
},
from: given,
steps: [
{ kind: 'where', that: within('Time', grid) },
{ kind: 'project', columns: { From: interval('Time', grid), Value: call('todouble', expression_name('Value')) } },
],
};
}
function seriesOf(rows, { grid }) {
const points = new Map();
for (const { From, Value } of rows) {
if (!isOnGrid(From, grid))
return (0,unreadable .O)('the answer has rows of another time than was asked for');
if (points.has(From)) {
return (0,unreadable .O)('the query gives more than one number for an interval', 'let it summarize by Time = bin(…, gridStep)');
}
points.set(From, Value);
}
const inOrder = [...points]
.map(([from, value]) => ({ from, value }))
.sort((one, other) => one.from - other.from);
return { kind: 'told', value: { grid, points: inOrder, remarks: [] } };
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/sessions.js
const sessions_columns = { Named: count, Squares: count, Nameless: count };
function sessionsAsked({ stable, grid }, plan) {
const table = requestTable(plan.scope);
const condition = conditionOf(stable, plan.mark, table);
if (condition.kind === 'unknown')
return undefined;
const { before, bad } = badColumns(plan.requests.bad, table);
const [session, failed, none] = [expression_name('Session'), expression_name('Bad'), expression_text('')];
const hasNone = is(session, '==', none);
const query = {
from: { kind: 'table', table: table.table },
steps: [
...theseRequests(grid, plan, table),
{ kind: 'where', that: condition.that },
{ kind: 'extend', columns: before },
{ kind: 'where', that: bad },
{
kind: 'summarize',
columns: { Bad: call('count') },
by: {
Session: call('case', is(expression_name(table.session), '!=', none), expression_name(table.session), expression_name(table.user)),
},
},
{
kind: 'summarize',
columns: {
Named: call('sumif', failed, is(session, '!=', none)),
Squares: call('sumif', is(failed, '*', failed), is(session, '!=', none)),
Nameless: call('sumif', failed, hasNone),
},
by: {},
},
],
};
return { query, columns: sessions_columns, from: grid.from, to: grid.to };
}
function sessionsIn(rows) {
const [row] = rows;
if (row === undefined || row.Named === 0 || row.Nameless > row.Named)
return undefined;
return { bad: row.Named, squares: row.Squares };
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/spread.js
const spread_columns = { From: moment, Instance: answer_text, Total: count, Bad: count };
function spreadPlan({ stable, grid }, plan) {
const table = requestTable(plan.scope);
const condition = conditionOf(stable, plan.mark, table);
if (condition.kind === 'unknown')
return untold('stable', condition);
const { before, bad } = badColumns(plan.requests.bad, table);
const query = {
from: { kind: 'table', table: table.table },
steps: [
...theseRequests(grid, plan, table),
{ kind: 'where', that: condition.that },
{ kind: 'extend', columns: before },
{
kind: 'summarize',
columns: { Total: call('count'), Bad: call('countif', bad) },
by: { From: interval(table.time, grid), Instance: expression_name(table.instance) },
},
],
};
return { kind: 'plan', asked: { query, columns: spread_columns, from: grid.from, to: grid.to } };
}
function spreadOf(rows, { grid }) {
const intervals = new Map();
for (const row of rows) {
const instances = intervals.get(row.From) ?? new Map();
const isOdd = !isOnGrid(row.From, grid) || row.Bad > row.Total || instances.has(row.Instance);
if (isOdd)
return (0,unreadable .O)('the numbers of the answer contradict each other');
intervals.set(row.From, instances.set(row.Instance, row));
}
const told = [...intervals].map(([from, instances]) => ({
from,
instances: [...instances.values()].map(({ Total, Bad }) => ({ total: Total, bad: Bad })),
}));
return { kind: 'told', value: { grid, intervals: told.sort((one, other) => one.from - other.from) } };
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/questions/versions.js
const versions_columns = { Version: answer_text, Role: answer_text, Total: count, LastSeen: moment };
function versionsAsked(period, plan) {
const table = requestTable(plan.scope);
const query = {
from: { kind: 'table', table: table.table },
steps: [
...theseRequests(period, plan, table),
{
kind: 'summarize',
columns: { Total: call('sum', weightOf(table)), LastSeen: call('max', expression_name(table.time)) },
by: { Version: expression_name(table.version), Role: expression_name(table.role) },
},
],
};
return { query, columns: versions_columns, ...period };
}
function versionsOf(rows) {
const seen = new Map();
for (const { Version: version, Role, Total, LastSeen } of rows) {
const { total, lastSeen, roles } = seen.get(version) ?? { total: 0, lastSeen: 0, roles: [] };
seen.set(version, {
version,
total: total + Total,
lastSeen: Math.max(lastSeen, LastSeen),
roles: [...roles, Role],
});
}
return [...seen.values()]
.map(each => ({ ...each, roles: each.roles.toSorted() }))
.sort((one, other) => other.lastSeen - one.lastSeen);
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/settings.js
const usualBad = { kind: 'status', from: 500 };
function planOf({ scope, role, mark = 'version', bad = usualBad, metrics = {}, }) {
return {
scope: readScope(scope),
...(role !== undefined && { roles: typeof role === 'string' ? [role] : role }),
mark,
requests: { kind: 'requests', bad: readBad('bad', bad) },
metrics: new Map(Object.entries(metrics).map(([name, metric]) => [name, readMetric(name, metric, bad)])),
};
}
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const fullId = /^\/?subscriptions\/[^/?#]+\/resourceGroups\/[^/?#]+\/providers\/[^/?#]+(\/[^/?#]+\/[^/?#]+)+\/?$/i;
function readScope(scope) {
if (scope.kind === 'workspace') {
if (!guid.test(scope.id))
throw unusable('the workspace id', `a GUID, got ${JSON.stringify(scope.id)}`);
return scope;
}
if (!fullId.test(scope.resourceId)) {
throw unusable('the resource id', `/subscriptions/…/providers/…, got ${JSON.stringify(scope.resourceId)}`);
}
return { kind: 'resource', resourceId: scope.resourceId.replace(/^\/?/, '/').replace(/\/$/, '') };
}
function readMetric(name, metric, bad) {
switch (metric.kind) {
case 'requests':
return {
kind: 'requests',
...readWhere(name, metric),
bad: readBad(`bad of ${name}`, metric.bad ?? bad),
};
case 'aggregate':
return { kind: 'aggregate', number: readExpression(name, metric.kql), ...readWhere(name, metric) };
case 'query': {
const reading = givenQuery(metric.kql);
if (reading.kind === 'wrong')
throw unusable(name, `a query in KQL; ${reading.why}`);
return { kind: 'query', query: reading.value };
}
default: {
const unreachable = metric;
return unreachable;
}
}
}
function readWhere(name, { where }) {
return where === undefined ? {} : { where: readExpression(`where of ${name}`, where) };
}
function readBad(place, bad) {
if (bad.kind === 'expression')
return readExpression(place, bad.kql);
if (bad.kind === 'status' && !Number.isSafeInteger(bad.from)) {
throw unusable(place, `a whole number as the first bad result code, got ${bad.from}`);
}
return bad;
}
function readExpression(place, kql) {
const reading = givenExpression(kql);
if (reading.kind === 'wrong')
throw unusable(place, `one expression in KQL; ${reading.why}`);
return reading.value;
}
function unusable(place, expected) {
return new fault .v('LOG_QUERY_UNUSABLE', `${place}: expected ${expected}`);
}
var telemetry = __webpack_require__(11702);
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/sole-role.js
const hour = 3_600_000;
function soleRole(plan, { versions, now, ask }) {
let settled = plan.roles !== undefined || versions.length === 0 ? plan : undefined;
const learn = (answer) => {
const found = narrowed(plan, versions, answer);
const isSure = answer.kind === 'told' && (0,telemetry .R7)(answer.value, versions.slice(-1)).length > 0;
if (found.kind === 'plan' && isSure)
settled = found.plan;
return found;
};
return {
planFor: async ({ from, to }) => {
if (settled !== undefined)
return { kind: 'plan', plan: settled };
const last = { from: now() - hour, to: now() };
const found = learn(await ask(last, plan));
return found.kind === 'no-data' && from < last.from ? learn(await ask({ from, to }, plan)) : found;
},
versions: async (period) => {
const answer = await ask(period, settled ?? plan);
if (settled === undefined)
learn(answer);
return answer;
},
};
}
function narrowed(plan, versions, seen) {
if (seen.kind !== 'told')
return seen;
const [role, ...others] = (0,telemetry .R7)(seen.value, versions);
if (role === undefined)
return { kind: 'no-data', why: `nobody reported ${versions.join(' or ')}` };
return others.length > 0
? ofSeveral(versions, [role, ...others])
: { kind: 'plan', plan: { ...plan, roles: [role] } };
}
function ofSeveral(versions, roles) {
return (0,unreadable .O)(`${versions.join(' and ')} are reported by ${(0,telemetry .ww)(roles)}, and nobody said which one is meant`, 'name the role whose requests count');
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/turns.js
const documented = { atOnce: 5, most: 200, inMilliseconds: 30_000 };
function createTurns(clock, { atOnce, most, inMilliseconds } = documented) {
const waiting = [];
const begun = [];
let running = 0;
const take = async () => {
if (running >= atOnce)
await new Promise(resolve => waiting.push(resolve));
else
running += 1;
for (let wait = untilFree(); wait > 0; wait = untilFree())
await clock.sleep(wait);
begun.push(clock.now());
};
const untilFree = () => {
const now = clock.now();
while (begun[0] !== undefined && begun[0] + inMilliseconds <= now)
begun.shift();
const oldest = begun[0];
return oldest === undefined || begun.length < most ? 0 : oldest + inMilliseconds - now;
};
const leave = () => {
const next = waiting.shift();
if (next === undefined)
running -= 1;
else
next();
};
return async (work) => {
await take();
try {
return await work();
}
finally {
leave();
}
};
}
const known = new WeakMap();
function turnsOf(clock) {
const turns = known.get(clock) ?? createTurns(clock);
known.set(clock, turns);
return turns;
}
;// CONCATENATED MODULE: ./lib/shared/telemetry/log-analytics/log-analytics.js
const ownMetric = 'requests';
function logAnalytics(options) {
const { transport, credential, cloud, clock, deadlineMilliseconds = 60_000, versions: named = [], } = options;
const plan = planOf(options);
const turns = turnsOf(clock);
const ask = createAsk(plan.scope, { transport, credential, cloud, turns, deadlineMilliseconds });
const hint = (fault) => hintFor(plan.scope, fault);
const whose = soleRole(plan, {
versions: named,
now: clock.now,
ask: (period, own) => versions(period, own, ask),
});
const about = (look) => (question) => (0,unreadable .o)(async () => {
const own = await whose.planFor(question.grid);
return own.kind === 'plan' ? look(question, own.plan, ask) : own;
}, hint);
return {
name: nameOf(plan.scope),
abilities: abilitiesOf(plan.scope, options.lagMilliseconds),
counts: about(counts),
series: about(series),
spread: about(spread),
versions: period => (0,unreadable .o)(() => whose.versions(period), hint),
};
}
function nameOf(scope) {
return scope.kind === 'workspace'
? `log-analytics workspace ${scope.id}`
: `application-insights ${scope.resourceId.split('/').at(-1)}`;
}
function abilitiesOf(scope, lagMilliseconds = 180_000) {
const { role, where } = leastRole(scope);
return {
stepMilliseconds: 1_000,
lagMilliseconds,
latency: 'histogram',
questions: ['counts', 'series', 'spread', 'versions'],
leastRoles: [{ role, scope: where, why: 'to query the requests of both arms' }],
};
}
async function counts(question, plan, ask) {
const { grid, latency } = question;
const metric = gridUnreadable(grid) ?? countedMetric(plan, question.metric);
if (metric.kind === 'unreadable')
return metric;
const prepared = countsPlan(question, metric, plan);
if (prepared.kind === 'unreadable')
return prepared;
const { asked, lacks, soughtBy } = prepared;
const answer = await ask(asked);
if (answer.kind === 'unreadable')
return answer;
const rows = answer.rows;
if (rows.length === 0)
return nothing(plan, grid, `with ${soughtBy.join(' or ')}`);
return readingOf(rows, { grid, latency, lacks });
}
async function series(question, plan, ask) {
const { grid, metric: name } = question;
const metric = gridUnreadable(grid) ?? numberMetric(plan, name);
if (metric.kind === 'unreadable')
return metric;
const prepared = seriesPlan(question, metric, plan);
if (prepared.kind === 'unreadable')
return prepared;
const answer = await ask(prepared.asked);
if (answer.kind === 'unreadable')
return answer;
if (answer.rows.length === 0)
return { kind: 'no-data', why: `${name} has no value ${periodWords(grid)}` };
return seriesOf(answer.rows, question);
}
async function spread(question, plan, ask) {
const prepared = gridUnreadable(question.grid) ?? spreadPlan(question, plan);
if (prepared.kind === 'unreadable')
return prepared;
const answer = await ask(prepared.asked);
if (answer.kind === 'unreadable')
return answer;
if (answer.rows.length === 0)
return nothing(plan, question.grid, 'of stable');
const told = spreadOf(answer.rows, question);
if (told.kind !== 'told' || !answer.rows.some(({ Bad }) => Bad > 0))
return told;
const asked = sessionsAsked(question, plan);
const bySession = asked && (await ask(asked));
const sessions = bySession?.kind === 'rows' ? sessionsIn(bySession.rows) : undefined;
return { kind: 'told', value: { ...told.value, ...(sessions && { sessions }) } };
}
async function versions(period, plan, ask) {
const answer = await ask(versionsAsked(period, plan));
if (answer.kind === 'unreadable')
return answer;
return answer.rows.length === 0
? nothing(plan, period, 'of any version')
: { kind: 'told', value: versionsOf(answer.rows) };
}
function nothing(plan, period, which) {
const { table } = requestTable(plan.scope);
const named = plan.roles?.map(each => JSON.stringify(each)).join(' or ');
const role = named === undefined ? '' : ` of the role ${named}`;
return { kind: 'no-data', why: `${table} has no row${role} ${which} ${periodWords(period)}` };
}
function gridUnreadable(grid) {
const problem = gridProblem(grid);
return problem === undefined ? undefined : (0,unreadable .O)(problem);
}
function countedMetric({ requests, metrics }, name) {
const metric = metrics.get(name) ?? (name === ownMetric ? requests : undefined);
if (metric === undefined)
return undeclared(name, [ownMetric, ...metrics.keys()]);
return metric.kind === 'requests' ? metric : (0,unreadable .O)(`${name} gives a number, and no counts`);
}
function numberMetric({ metrics }, name) {
const metric = metrics.get(name);
if (metric === undefined)
return undeclared(name, [...metrics.keys()]);
return metric.kind === 'requests' ? (0,unreadable .O)(`${name} gives counts, and no number`) : metric;
}
function undeclared(name, known) {
const others = known.length === 0 ? '' : `, or use one of ${known.join(', ')}`;
return (0,unreadable .O)(`nobody declared a metric ${JSON.stringify(name)}`, `declare it${others}`);
}
}),
31598:
(shared2[31598])
};
