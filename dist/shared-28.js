export const shared = {
69943:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e6: () => (  follow),
zI: () => (  operationOf)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
const usualWaitMilliseconds = 10_000;
const shortestWaitMilliseconds = 1_000;
const longestWaitMilliseconds = 60_000;
function operationOf(answer, startedAt) {
if (answer.status !== 201 && answer.status !== 202)
return undefined;
const monitor = answer.header('azure-asyncoperation') ?? answer.header('operation-location');
if (monitor !== undefined)
return { kind: 'azure-async-operation', url: monitor, startedAt };
const location = answer.header('location');
return location === undefined ? undefined : { kind: 'location', url: location, startedAt };
}
async function lookAt(arm, operation, resource) {
try {
const answer = await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'GET', url: operation.url, resource, expect: 'text' });
return operation.kind === 'location' ? byStatus(answer) : byBody(answer);
}
catch (thrown) {
return endTold(thrown, operation);
}
}
async function follow(arm, operation, following) {
const { clock, signal, deadlineMilliseconds, resource } = following;
const endsAt = operation.startedAt + deadlineMilliseconds;
for (;;) {
const look = await lookPatiently(arm, operation, resource);
if (look.kind !== 'running')
return look;
const left = endsAt - clock.now();
if (left <= 0)
return { kind: 'timed-out' };
await clock.sleep(Math.min(look.waitMilliseconds, left), signal);
}
}
async function lookPatiently(arm, operation, resource) {
try {
return await lookAt(arm, operation, resource);
}
catch (thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || !['HTTP_GAVE_UP', 'HTTP_UNREADABLE'].includes(thrown.code))
throw thrown;
return { kind: 'running', waitMilliseconds: usualWaitMilliseconds };
}
}
function byStatus(answer) {
return answer.status === 202 ? running(answer) : { kind: 'succeeded' };
}
function byBody(answer) {
const body = parsed(answer.text);
const status = typeof body['status'] === 'string' ? body['status'].toLowerCase() : '';
if (status === 'succeeded')
return { kind: 'succeeded' };
if (status === 'failed' || status === 'canceled' || status === 'cancelled') {
const { code, message } = fieldsOf(body['error']);
return { kind: 'failed', code: textOf(code) || status, words: textOf(message) };
}
return status === '' && answer.status === 204 ? { kind: 'succeeded' } : running(answer);
}
function running({ header }) {
const asked = Number(header('retry-after') ?? Number.NaN) * 1_000;
const wait = Number.isFinite(asked) && asked > 0 ? asked : usualWaitMilliseconds;
return {
kind: 'running',
waitMilliseconds: Math.min(longestWaitMilliseconds, Math.max(shortestWaitMilliseconds, wait)),
};
}
function endTold(thrown, { kind }) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v))
throw thrown;
const { status, 'service-code': code } = thrown.facts;
if (thrown.code === 'TARGET_NOT_FOUND' || status === 404 || status === 410)
return { kind: 'forgotten' };
if (kind !== 'location' || thrown.code !== 'HTTP_REFUSED' || code === undefined || status === 401)
throw thrown;
return { kind: 'failed', code: String(code), words: thrown.message };
}
function parsed(text) {
try {
return fieldsOf(JSON.parse(text));
}
catch {
return {};
}
}
function fieldsOf(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function textOf(value) {
return typeof value === 'string' ? value : '';
}
}
};
