export const id = 1818;
export const ids = [1818];
export const modules = {
65473:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  AbortError)
});
;// CONCATENATED MODULE: ./node_modules/@azure/abort-controller/dist/esm/AbortError.js
class AbortError extends Error {
constructor(message) {
super(message);
this.name = "AbortError";
}
}
;// CONCATENATED MODULE: ./node_modules/@azure/abort-controller/dist/esm/index.js
}),
1818:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pj: () => (  RestError),
N$: () => (  bearerTokenAuthenticationPolicy),
uQ: () => (  bearerTokenAuthenticationPolicyName),
fl: () => (  createDefaultHttpClient),
O8: () => (  createEmptyPipeline),
Nc: () => (  createHttpHeaders),
Fp: () => (  createPipelineFromOptions),
G6: () => (  createPipelineRequest),
Jb: () => (  retryPolicy_retryPolicy)
});
var esm = __webpack_require__(55752);
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/pipeline.js
function createEmptyPipeline() {
return (0,esm .O8)();
}
var dist_esm = __webpack_require__(7567);
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/log.js
const log_logger = (0,dist_esm .KV)("core-rest-pipeline");
var agentPolicy = __webpack_require__(47739);
var decompressResponsePolicy = __webpack_require__(64592);
var defaultRetryPolicy = __webpack_require__(37005);
var retryStrategies_exponentialRetryStrategy = __webpack_require__(91927);
var policies_retryPolicy = __webpack_require__(69004);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/exponentialRetryPolicy.js
const exponentialRetryPolicyName = "exponentialRetryPolicy";
function exponentialRetryPolicy(options = {}) {
return retryPolicy([
exponentialRetryStrategy({
...options,
ignoreSystemErrors: true,
}),
], {
maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT,
});
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/systemErrorRetryPolicy.js
const systemErrorRetryPolicyName = "systemErrorRetryPolicy";
function systemErrorRetryPolicy(options = {}) {
return {
name: systemErrorRetryPolicyName,
sendRequest: retryPolicy([
exponentialRetryStrategy({
...options,
ignoreHttpStatusCodes: true,
}),
], {
maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT,
}).sendRequest,
};
}
var retryStrategies_throttlingRetryStrategy = __webpack_require__(95039);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/throttlingRetryPolicy.js
const throttlingRetryPolicyName = "throttlingRetryPolicy";
function throttlingRetryPolicy(options = {}) {
return {
name: throttlingRetryPolicyName,
sendRequest: retryPolicy([throttlingRetryStrategy()], {
maxRetries: options.maxRetries ?? DEFAULT_RETRY_POLICY_COUNT,
}).sendRequest,
};
}
var formDataPolicy = __webpack_require__(98977);
var logPolicy = __webpack_require__(78676);
var multipartPolicy = __webpack_require__(95895);
var proxyPolicy = __webpack_require__(77794);
var redirectPolicy = __webpack_require__(78804);
var tlsPolicy = __webpack_require__(21559);
var userAgentPolicy = __webpack_require__(51425);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/internal.js
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/logPolicy.js
const logPolicyName = (  null && (tspLogPolicyName));
function logPolicy_logPolicy(options = {}) {
return (0,logPolicy .r)({
logger: log_logger.info,
...options,
});
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/redirectPolicy.js
const redirectPolicyName = (  null && (tspRedirectPolicyName));
function redirectPolicy_redirectPolicy(options = {}) {
return (0,redirectPolicy .x)(options);
}
var external_node_os_ = __webpack_require__(48161);
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgentPlatform.js
function getHeaderName() {
return "User-Agent";
}
async function setPlatformSpecificData(map) {
if (external_node_process_ && external_node_process_.versions) {
const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
if (external_node_process_.versions.bun) {
map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`);
}
else if (external_node_process_.versions.deno) {
map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`);
}
else if (external_node_process_.versions.node) {
map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
}
}
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/constants.js
const SDK_VERSION = "1.24.0";
const constants_DEFAULT_RETRY_POLICY_COUNT = 3;
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/userAgent.js
function getUserAgentString(telemetryInfo) {
const parts = [];
for (const [key, value] of telemetryInfo) {
const token = value ? `${key}/${value}` : key;
parts.push(token);
}
return parts.join(" ");
}
function getUserAgentHeaderName() {
return getHeaderName();
}
async function getUserAgentValue(prefix) {
const runtimeInfo = new Map();
runtimeInfo.set("core-rest-pipeline", SDK_VERSION);
await setPlatformSpecificData(runtimeInfo);
const defaultAgent = getUserAgentString(runtimeInfo);
const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
return userAgentValue;
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/userAgentPolicy.js
const UserAgentHeaderName = getUserAgentHeaderName();
const userAgentPolicyName = "userAgentPolicy";
function userAgentPolicy_userAgentPolicy(options = {}) {
const userAgentValue = getUserAgentValue(options.userAgentPrefix);
return {
name: userAgentPolicyName,
async sendRequest(request, next) {
if (!request.headers.has(UserAgentHeaderName)) {
request.headers.set(UserAgentHeaderName, await userAgentValue);
}
return next(request);
},
};
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/createFile.js
function createFile(content, name, options = {}) {
return createRawFile(content, name, options);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/file.js
function isNodeReadableStream(x) {
return typeof x === "object" && x !== null && "pipe" in x && typeof x.pipe === "function";
}
const unimplementedMethods = {
arrayBuffer: () => {
throw new Error("Not implemented");
},
bytes: () => {
throw new Error("Not implemented");
},
slice: () => {
throw new Error("Not implemented");
},
text: () => {
throw new Error("Not implemented");
},
};
const rawContent = Symbol("rawContent");
function hasRawContent(x) {
return typeof x[rawContent] === "function";
}
function getRawContent(blob) {
if (hasRawContent(blob)) {
return blob[rawContent]();
}
else {
return blob;
}
}
function file_createRawFile(content, name, options = {}) {
return {
...unimplementedMethods,
type: options.type ?? "",
lastModified: options.lastModified ?? new Date().getTime(),
webkitRelativePath: options.webkitRelativePath ?? "",
size: content.byteLength,
name,
arrayBuffer: async () => toArrayBuffer(content).buffer,
stream: () => new Blob([toArrayBuffer(content)]).stream(),
[rawContent]: () => content,
};
}
function createFileFromStream(stream, name, options = {}) {
return {
...unimplementedMethods,
type: options.type ?? "",
lastModified: options.lastModified ?? new Date().getTime(),
webkitRelativePath: options.webkitRelativePath ?? "",
size: options.size ?? -1,
name,
stream: () => {
const s = stream();
if (isNodeReadableStream(s)) {
throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.");
}
return s;
},
[rawContent]: stream,
};
}
function hasArrayBuffer(source) {
return "resize" in source.buffer;
}
function toArrayBuffer(source) {
if (hasArrayBuffer(source)) {
if (source.byteOffset !== 0 || source.byteLength !== source.buffer.byteLength) {
return new Uint8Array(source);
}
return source;
}
return source.map((x) => x);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/multipartPolicy.js
const multipartPolicyName = multipartPolicy .u;
function multipartPolicy_multipartPolicy() {
const tspPolicy = (0,multipartPolicy .J)();
return {
name: multipartPolicyName,
sendRequest: async (request, next) => {
if (request.multipartBody) {
for (const part of request.multipartBody.parts) {
if (hasRawContent(part.body)) {
part.body = getRawContent(part.body);
}
}
}
return tspPolicy.sendRequest(request, next);
},
};
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/decompressResponsePolicy.js
const decompressResponsePolicyName = (  null && (tspDecompressResponsePolicyName));
function decompressResponsePolicy_decompressResponsePolicy() {
return (0,decompressResponsePolicy .r)();
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/defaultRetryPolicy.js
const defaultRetryPolicyName = (  null && (tspDefaultRetryPolicyName));
function defaultRetryPolicy_defaultRetryPolicy(options = {}) {
return (0,defaultRetryPolicy .u)(options);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/formDataPolicy.js
const formDataPolicyName = (  null && (tspFormDataPolicyName));
function formDataPolicy_formDataPolicy() {
return (0,formDataPolicy .j)();
}
var core_util_dist_esm = __webpack_require__(89105);
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/proxyPolicy.js
const proxyPolicyName = (  null && (tspProxyPolicyName));
function getDefaultProxySettings(proxyUrl) {
return tspGetDefaultProxySettings(proxyUrl);
}
function proxyPolicy_proxyPolicy(proxySettings, options) {
return (0,proxyPolicy .Ll)(proxySettings, options);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/setClientRequestIdPolicy.js
const setClientRequestIdPolicyName = "setClientRequestIdPolicy";
function setClientRequestIdPolicy(requestIdHeaderName = "x-ms-client-request-id") {
return {
name: setClientRequestIdPolicyName,
async sendRequest(request, next) {
if (!request.headers.has(requestIdHeaderName)) {
request.headers.set(requestIdHeaderName, request.requestId);
}
return next(request);
},
};
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/agentPolicy.js
const agentPolicyName = (  null && (tspAgentPolicyName));
function agentPolicy_agentPolicy(agent) {
return (0,agentPolicy .e)(agent);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/tlsPolicy.js
const tlsPolicyName = (  null && (tspTlsPolicyName));
function tlsPolicy_tlsPolicy(tlsSettings) {
return (0,tlsPolicy .i)(tlsSettings);
}
var core_tracing_dist_esm = __webpack_require__(65433);
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/restError.js
const RestError = esm .pj;
function isRestError(e) {
return (0,esm .T0)(e);
}
var internal = __webpack_require__(1834);
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/tracingPolicy.js
const tracingPolicyName = "tracingPolicy";
function tracingPolicy(options = {}) {
const userAgentPromise = getUserAgentValue(options.userAgentPrefix);
const sanitizer = new internal .If({
additionalAllowedQueryParameters: options.additionalAllowedQueryParameters,
});
const tracingClient = tryCreateTracingClient();
return {
name: tracingPolicyName,
async sendRequest(request, next) {
if (!tracingClient) {
return next(request);
}
const userAgent = await userAgentPromise;
const spanAttributes = {
"http.url": sanitizer.sanitizeUrl(request.url),
"http.method": request.method,
"http.user_agent": userAgent,
requestId: request.requestId,
};
if (userAgent) {
spanAttributes["http.user_agent"] = userAgent;
}
const { span, tracingContext } = tryCreateSpan(tracingClient, request, spanAttributes) ?? {};
if (!span || !tracingContext) {
return next(request);
}
try {
const response = await tracingClient.withContext(tracingContext, next, request);
tryProcessResponse(span, response);
return response;
}
catch (err) {
tryProcessError(span, err);
throw err;
}
},
};
}
function tryCreateTracingClient() {
try {
return (0,core_tracing_dist_esm .y)({
namespace: "",
packageName: "@azure/core-rest-pipeline",
packageVersion: SDK_VERSION,
});
}
catch (e) {
log_logger.warning(`Error when creating the TracingClient: ${(0,core_util_dist_esm .u1)(e)}`);
return undefined;
}
}
function tryCreateSpan(tracingClient, request, spanAttributes) {
try {
const { span, updatedOptions } = tracingClient.startSpan(`HTTP ${request.method}`, { tracingOptions: request.tracingOptions }, {
spanKind: "client",
spanAttributes,
});
if (!span.isRecording()) {
span.end();
return undefined;
}
const headers = tracingClient.createRequestHeaders(updatedOptions.tracingOptions.tracingContext);
for (const [key, value] of Object.entries(headers)) {
request.headers.set(key, value);
}
return { span, tracingContext: updatedOptions.tracingOptions.tracingContext };
}
catch (e) {
log_logger.warning(`Skipping creating a tracing span due to an error: ${(0,core_util_dist_esm .u1)(e)}`);
return undefined;
}
}
function tryProcessError(span, error) {
try {
span.setStatus({
status: "error",
error: (0,core_util_dist_esm .bJ)(error) ? error : undefined,
});
if (isRestError(error) && error.statusCode) {
span.setAttribute("http.status_code", error.statusCode);
}
span.end();
}
catch (e) {
log_logger.warning(`Skipping tracing span processing due to an error: ${(0,core_util_dist_esm .u1)(e)}`);
}
}
function tryProcessResponse(span, response) {
try {
span.setAttribute("http.status_code", response.status);
const serviceRequestId = response.headers.get("x-ms-request-id");
if (serviceRequestId) {
span.setAttribute("serviceRequestId", serviceRequestId);
}
if (response.status >= 400) {
span.setStatus({
status: "error",
});
}
span.end();
}
catch (e) {
log_logger.warning(`Skipping tracing span processing due to an error: ${(0,core_util_dist_esm .u1)(e)}`);
}
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/wrapAbortSignal.js
function wrapAbortSignalLike(abortSignalLike) {
if (abortSignalLike instanceof AbortSignal) {
return { abortSignal: abortSignalLike };
}
if (abortSignalLike.aborted) {
return {
abortSignal: AbortSignal.abort("reason" in abortSignalLike ? abortSignalLike.reason : undefined),
};
}
const controller = new AbortController();
let needsCleanup = true;
function cleanup() {
if (needsCleanup) {
abortSignalLike.removeEventListener("abort", listener);
needsCleanup = false;
}
}
function listener() {
controller.abort("reason" in abortSignalLike ? abortSignalLike.reason : undefined);
cleanup();
}
abortSignalLike.addEventListener("abort", listener);
return { abortSignal: controller.signal, cleanup };
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/wrapAbortSignalLikePolicy.js
const wrapAbortSignalLikePolicyName = "wrapAbortSignalLikePolicy";
function wrapAbortSignalLikePolicy() {
return {
name: wrapAbortSignalLikePolicyName,
sendRequest: async (request, next) => {
if (!request.abortSignal) {
return next(request);
}
const { abortSignal, cleanup } = wrapAbortSignalLike(request.abortSignal);
request.abortSignal = abortSignal;
try {
return await next(request);
}
finally {
cleanup?.();
}
},
};
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/createPipelineFromOptions.js
function createPipelineFromOptions(options) {
const pipeline = createEmptyPipeline();
if (core_util_dist_esm .qx) {
if (options.agent) {
pipeline.addPolicy(agentPolicy_agentPolicy(options.agent));
}
if (options.tlsOptions) {
pipeline.addPolicy(tlsPolicy_tlsPolicy(options.tlsOptions));
}
pipeline.addPolicy(proxyPolicy_proxyPolicy(options.proxyOptions));
pipeline.addPolicy(decompressResponsePolicy_decompressResponsePolicy());
}
pipeline.addPolicy(wrapAbortSignalLikePolicy());
pipeline.addPolicy(formDataPolicy_formDataPolicy(), { beforePolicies: [multipartPolicyName] });
pipeline.addPolicy(userAgentPolicy_userAgentPolicy(options.userAgentOptions));
pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
pipeline.addPolicy(multipartPolicy_multipartPolicy(), { afterPhase: "Deserialize" });
pipeline.addPolicy(defaultRetryPolicy_defaultRetryPolicy(options.retryOptions), { phase: "Retry" });
pipeline.addPolicy(tracingPolicy({ ...options.userAgentOptions, ...options.loggingOptions }), {
afterPhase: "Retry",
});
if (core_util_dist_esm .qx) {
pipeline.addPolicy(redirectPolicy_redirectPolicy(options.redirectOptions), { afterPhase: "Retry" });
}
pipeline.addPolicy(logPolicy_logPolicy(options.loggingOptions), { afterPhase: "Sign" });
return pipeline;
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/defaultHttpClient.js
function createDefaultHttpClient() {
const client = (0,esm .fl)();
return {
async sendRequest(request) {
const { abortSignal, cleanup } = request.abortSignal
? wrapAbortSignalLike(request.abortSignal)
: {};
try {
request.abortSignal = abortSignal;
return await client.sendRequest(request);
}
finally {
cleanup?.();
}
},
};
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/httpHeaders.js
function createHttpHeaders(rawHeaders) {
return (0,esm .Nc)(rawHeaders);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/pipelineRequest.js
function createPipelineRequest(options) {
return (0,esm .G6)(options);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/exponentialRetryPolicy.js
const exponentialRetryPolicy_exponentialRetryPolicyName = (  null && (tspExponentialRetryPolicyName));
function exponentialRetryPolicy_exponentialRetryPolicy(options = {}) {
return tspExponentialRetryPolicy(options);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/systemErrorRetryPolicy.js
const systemErrorRetryPolicy_systemErrorRetryPolicyName = (  null && (tspSystemErrorRetryPolicyName));
function systemErrorRetryPolicy_systemErrorRetryPolicy(options = {}) {
return tspSystemErrorRetryPolicy(options);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/throttlingRetryPolicy.js
const throttlingRetryPolicy_throttlingRetryPolicyName = (  null && (tspThrottlingRetryPolicyName));
function throttlingRetryPolicy_throttlingRetryPolicy(options = {}) {
return tspThrottlingRetryPolicy(options);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/retryPolicy.js
const retryPolicyLogger = (0,dist_esm .KV)("core-rest-pipeline retryPolicy");
function retryPolicy_retryPolicy(strategies, options = { maxRetries: constants_DEFAULT_RETRY_POLICY_COUNT }) {
return (0,policies_retryPolicy .J)(strategies, {
logger: retryPolicyLogger,
...options,
});
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/util/tokenCycler.js
const DEFAULT_CYCLER_OPTIONS = {
forcedRefreshWindowInMs: 1000, 
retryIntervalInMs: 3000, 
refreshWindowInMs: 1000 * 60 * 2, 
};
async function beginRefresh(getAccessToken, retryIntervalInMs, refreshTimeout) {
async function tryGetAccessToken() {
if (Date.now() < refreshTimeout) {
try {
return await getAccessToken();
}
catch {
return null;
}
}
else {
const finalToken = await getAccessToken();
if (finalToken === null) {
throw new Error("Failed to refresh access token.");
}
return finalToken;
}
}
let token = await tryGetAccessToken();
while (token === null) {
await (0,core_util_dist_esm .cb)(retryIntervalInMs);
token = await tryGetAccessToken();
}
return token;
}
function tokenCycler_createTokenCycler(credential, tokenCyclerOptions) {
let refreshWorker = null;
let token = null;
let tenantId;
const options = {
...DEFAULT_CYCLER_OPTIONS,
...tokenCyclerOptions,
};
const cycler = {
get isRefreshing() {
return refreshWorker !== null;
},
get shouldRefresh() {
if (token === null) {
return true;
}
if (cycler.isRefreshing) {
return false;
}
if (token.refreshAfterTimestamp && token.refreshAfterTimestamp < Date.now()) {
return true;
}
return token.expiresOnTimestamp - options.refreshWindowInMs < Date.now();
},
get mustRefresh() {
return (token === null || token.expiresOnTimestamp - options.forcedRefreshWindowInMs < Date.now());
},
};
function refresh(scopes, getTokenOptions) {
if (!cycler.isRefreshing) {
const tryGetAccessToken = () => credential.getToken(scopes, getTokenOptions);
refreshWorker = beginRefresh(tryGetAccessToken, options.retryIntervalInMs, 
token?.expiresOnTimestamp ?? Date.now())
.then((_token) => {
refreshWorker = null;
token = _token;
tenantId = getTokenOptions.tenantId;
return token;
})
.catch((reason) => {
refreshWorker = null;
token = null;
tenantId = undefined;
throw reason;
});
}
return refreshWorker;
}
return async (scopes, tokenOptions) => {
const hasClaimChallenge = Boolean(tokenOptions.claims);
const tenantIdChanged = tenantId !== tokenOptions.tenantId;
if (hasClaimChallenge) {
token = null;
}
const mustRefresh = tenantIdChanged || hasClaimChallenge || cycler.mustRefresh;
if (mustRefresh) {
return refresh(scopes, tokenOptions);
}
if (cycler.shouldRefresh) {
refresh(scopes, tokenOptions);
}
return token;
};
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/bearerTokenAuthenticationPolicy.js
const bearerTokenAuthenticationPolicyName = "bearerTokenAuthenticationPolicy";
async function trySendRequest(request, next) {
try {
return [await next(request), undefined];
}
catch (e) {
if (isRestError(e) && e.response) {
return [e.response, e];
}
else {
throw e;
}
}
}
async function defaultAuthorizeRequest(options) {
const { scopes, getAccessToken, request } = options;
const getTokenOptions = {
abortSignal: request.abortSignal,
tracingOptions: request.tracingOptions,
enableCae: true,
};
const accessToken = await getAccessToken(scopes, getTokenOptions);
if (accessToken) {
options.request.headers.set("Authorization", `Bearer ${accessToken.token}`);
}
}
function isChallengeResponse(response) {
return response.status === 401 && response.headers.has("WWW-Authenticate");
}
async function authorizeRequestOnCaeChallenge(onChallengeOptions, caeClaims) {
const { scopes } = onChallengeOptions;
const accessToken = await onChallengeOptions.getAccessToken(scopes, {
enableCae: true,
claims: caeClaims,
});
if (!accessToken) {
return false;
}
onChallengeOptions.request.headers.set("Authorization", `${accessToken.tokenType ?? "Bearer"} ${accessToken.token}`);
return true;
}
function bearerTokenAuthenticationPolicy(options) {
const { credential, scopes, challengeCallbacks } = options;
const logger = options.logger || log_logger;
const callbacks = {
authorizeRequest: challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks) ?? defaultAuthorizeRequest,
authorizeRequestOnChallenge: challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks),
};
const getAccessToken = credential
? tokenCycler_createTokenCycler(credential  )
: () => Promise.resolve(null);
return {
name: bearerTokenAuthenticationPolicyName,
async sendRequest(request, next) {
if (!request.url.toLowerCase().startsWith("https://")) {
throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.");
}
await callbacks.authorizeRequest({
scopes: Array.isArray(scopes) ? scopes : [scopes],
request,
getAccessToken,
logger,
});
let response;
let error;
let shouldSendRequest;
[response, error] = await trySendRequest(request, next);
if (isChallengeResponse(response)) {
let claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));
if (claims) {
let parsedClaim;
try {
parsedClaim = atob(claims);
}
catch (e) {
logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
return response;
}
shouldSendRequest = await authorizeRequestOnCaeChallenge({
scopes: Array.isArray(scopes) ? scopes : [scopes],
response,
request,
getAccessToken,
logger,
}, parsedClaim);
if (shouldSendRequest) {
[response, error] = await trySendRequest(request, next);
}
}
else if (callbacks.authorizeRequestOnChallenge) {
shouldSendRequest = await callbacks.authorizeRequestOnChallenge({
scopes: Array.isArray(scopes) ? scopes : [scopes],
request,
response,
getAccessToken,
logger,
});
if (shouldSendRequest) {
[response, error] = await trySendRequest(request, next);
}
if (isChallengeResponse(response)) {
claims = getCaeChallengeClaims(response.headers.get("WWW-Authenticate") ?? "");
if (claims) {
let parsedClaim;
try {
parsedClaim = atob(claims);
}
catch (e) {
logger.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);
return response;
}
shouldSendRequest = await authorizeRequestOnCaeChallenge({
scopes: Array.isArray(scopes) ? scopes : [scopes],
response,
request,
getAccessToken,
logger,
}, parsedClaim);
if (shouldSendRequest) {
[response, error] = await trySendRequest(request, next);
}
}
}
}
}
if (error) {
throw error;
}
else {
return response;
}
},
};
}
function parseChallenges(challenges) {
const challengeRegex = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
const paramRegex = /(\w+)="([^"]*)"/g;
const parsedChallenges = [];
let match;
while ((match = challengeRegex.exec(challenges)) !== null) {
const scheme = match[1];
const paramsString = match[2];
const params = {};
let paramMatch;
while ((paramMatch = paramRegex.exec(paramsString)) !== null) {
params[paramMatch[1]] = paramMatch[2];
}
parsedChallenges.push({ scheme, params });
}
return parsedChallenges;
}
function getCaeChallengeClaims(challenges) {
if (!challenges) {
return;
}
const parsedChallenges = parseChallenges(challenges);
return parsedChallenges.find((x) => x.scheme === "Bearer" && x.params.claims && x.params.error === "insufficient_claims")?.params.claims;
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/policies/auxiliaryAuthenticationHeaderPolicy.js
const auxiliaryAuthenticationHeaderPolicyName = "auxiliaryAuthenticationHeaderPolicy";
const AUTHORIZATION_AUXILIARY_HEADER = "x-ms-authorization-auxiliary";
async function sendAuthorizeRequest(options) {
const { scopes, getAccessToken, request } = options;
const getTokenOptions = {
abortSignal: request.abortSignal,
tracingOptions: request.tracingOptions,
};
return (await getAccessToken(scopes, getTokenOptions))?.token ?? "";
}
function auxiliaryAuthenticationHeaderPolicy(options) {
const { credentials, scopes } = options;
const logger = options.logger || coreLogger;
const tokenCyclerMap = new WeakMap();
return {
name: auxiliaryAuthenticationHeaderPolicyName,
async sendRequest(request, next) {
if (!request.url.toLowerCase().startsWith("https://")) {
throw new Error("Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.");
}
if (!credentials || credentials.length === 0) {
logger.info(`${auxiliaryAuthenticationHeaderPolicyName} header will not be set due to empty credentials.`);
return next(request);
}
const tokenPromises = [];
for (const credential of credentials) {
let getAccessToken = tokenCyclerMap.get(credential);
if (!getAccessToken) {
getAccessToken = createTokenCycler(credential);
tokenCyclerMap.set(credential, getAccessToken);
}
tokenPromises.push(sendAuthorizeRequest({
scopes: Array.isArray(scopes) ? scopes : [scopes],
request,
getAccessToken,
logger,
}));
}
const auxiliaryTokens = (await Promise.all(tokenPromises)).filter((token) => Boolean(token));
if (auxiliaryTokens.length === 0) {
logger.warning(`None of the auxiliary tokens are valid. ${AUTHORIZATION_AUXILIARY_HEADER} header will not be set.`);
return next(request);
}
request.headers.set(AUTHORIZATION_AUXILIARY_HEADER, auxiliaryTokens.map((token) => `Bearer ${token}`).join(", "));
return next(request);
},
};
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js
}),
65433:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => (  createTracingClient)
});
;// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/tracingContext.js
const knownContextKeys = {
span: Symbol.for("@azure/core-tracing span"),
namespace: Symbol.for("@azure/core-tracing namespace"),
};
function createTracingContext(options = {}) {
let context = new TracingContextImpl(options.parentContext);
if (options.span) {
context = context.setValue(knownContextKeys.span, options.span);
}
if (options.namespace) {
context = context.setValue(knownContextKeys.namespace, options.namespace);
}
return context;
}
class TracingContextImpl {
_contextMap;
constructor(initialContext) {
this._contextMap =
initialContext instanceof TracingContextImpl
? new Map(initialContext._contextMap)
: new Map();
}
setValue(key, value) {
const newContext = new TracingContextImpl(this);
newContext._contextMap.set(key, value);
return newContext;
}
getValue(key) {
return this._contextMap.get(key);
}
deleteValue(key) {
const newContext = new TracingContextImpl(this);
newContext._contextMap.delete(key);
return newContext;
}
}
var commonjs_state = __webpack_require__(38914);
;// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/state.js
const state_state = commonjs_state.state;
;// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/instrumenter.js
function createDefaultTracingSpan() {
return {
end: () => {
},
isRecording: () => false,
recordException: () => {
},
setAttribute: () => {
},
setStatus: () => {
},
addEvent: () => {
},
};
}
function createDefaultInstrumenter() {
return {
createRequestHeaders: () => {
return {};
},
parseTraceparentHeader: () => {
return undefined;
},
startSpan: (_name, spanOptions) => {
return {
span: createDefaultTracingSpan(),
tracingContext: createTracingContext({ parentContext: spanOptions.tracingContext }),
};
},
withContext(_context, callback, ...callbackArgs) {
return callback(...callbackArgs);
},
};
}
function useInstrumenter(instrumenter) {
state.instrumenterImplementation = instrumenter;
}
function getInstrumenter() {
if (!state_state.instrumenterImplementation) {
state_state.instrumenterImplementation = createDefaultInstrumenter();
}
return state_state.instrumenterImplementation;
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/tracingClient.js
function createTracingClient(options) {
const { namespace, packageName, packageVersion } = options;
function startSpan(name, operationOptions, spanOptions) {
const startSpanResult = getInstrumenter().startSpan(name, {
...spanOptions,
packageName: packageName,
packageVersion: packageVersion,
tracingContext: operationOptions?.tracingOptions?.tracingContext,
});
let tracingContext = startSpanResult.tracingContext;
const span = startSpanResult.span;
if (!tracingContext.getValue(knownContextKeys.namespace)) {
tracingContext = tracingContext.setValue(knownContextKeys.namespace, namespace);
}
span.setAttribute("az.namespace", tracingContext.getValue(knownContextKeys.namespace));
const updatedOptions = Object.assign({}, operationOptions, {
tracingOptions: { ...operationOptions?.tracingOptions, tracingContext },
});
return {
span,
updatedOptions,
};
}
async function withSpan(name, operationOptions, callback, spanOptions) {
const { span, updatedOptions } = startSpan(name, operationOptions, spanOptions);
try {
const result = await withContext(updatedOptions.tracingOptions.tracingContext, () => Promise.resolve(callback(updatedOptions, span)));
span.setStatus({ status: "success" });
return result;
}
catch (err) {
span.setStatus({ status: "error", error: err });
throw err;
}
finally {
span.end();
}
}
function withContext(context, callback, ...callbackArgs) {
return getInstrumenter().withContext(context, callback, ...callbackArgs);
}
function parseTraceparentHeader(traceparentHeader) {
return getInstrumenter().parseTraceparentHeader(traceparentHeader);
}
function createRequestHeaders(tracingContext) {
return getInstrumenter().createRequestHeaders(tracingContext);
}
return {
startSpan,
withSpan,
withContext,
parseTraceparentHeader,
createRequestHeaders,
};
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-tracing/dist/esm/index.js
}),
89105:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
gE: () => (  esm_calculateRetryDelay),
cb: () => (  delay),
u1: () => (  getErrorMessage),
bJ: () => (  isError),
Ll: () => (  isNode),
qx: () => (  isNodeLike),
TA: () => (  isObjectWithProperties),
Al: () => (  stringToUint8Array),
SW: () => (  uint8ArrayToString)
});
var internal = __webpack_require__(1834);
var esm = __webpack_require__(65473);
;// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/createAbortablePromise.js
function createAbortablePromise(buildPromise, options) {
const { cleanupBeforeAbort, abortSignal, abortErrorMsg } = options ?? {};
return new Promise((resolve, reject) => {
function rejectOnAbort() {
reject(new esm .l(abortErrorMsg ?? "The operation was aborted."));
}
function removeListeners() {
abortSignal?.removeEventListener("abort", onAbort);
}
function onAbort() {
cleanupBeforeAbort?.();
removeListeners();
rejectOnAbort();
}
if (abortSignal?.aborted) {
return rejectOnAbort();
}
try {
buildPromise((x) => {
removeListeners();
resolve(x);
}, (x) => {
removeListeners();
reject(x);
});
}
catch (err) {
reject(err);
}
abortSignal?.addEventListener("abort", onAbort);
});
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/delay.js
const StandardAbortMessage = "The delay was aborted.";
function delay(timeInMs, options) {
let token;
const { abortSignal, abortErrorMsg } = options ?? {};
return createAbortablePromise((resolve) => {
token = setTimeout(resolve, timeInMs);
}, {
cleanupBeforeAbort: () => clearTimeout(token),
abortSignal,
abortErrorMsg: abortErrorMsg ?? StandardAbortMessage,
});
}
function calculateRetryDelay(retryAttempt, config) {
const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
return { retryAfterInMs };
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/error.js
function getErrorMessage(e) {
if ((0,internal .bJ)(e)) {
return e.message;
}
else {
let stringified;
try {
if (typeof e === "object" && e) {
stringified = JSON.stringify(e);
}
else {
stringified = String(e);
}
}
catch (err) {
stringified = "[unable to stringify input]";
}
return `Unknown error ${stringified}`;
}
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/typeGuards.js
function isDefined(thing) {
return typeof thing !== "undefined" && thing !== null;
}
function isObjectWithProperties(thing, properties) {
if (!isDefined(thing) || typeof thing !== "object") {
return false;
}
for (const property of properties) {
if (!objectHasProperty(thing, property)) {
return false;
}
}
return true;
}
function objectHasProperty(thing, property) {
return (isDefined(thing) && typeof thing === "object" && property in thing);
}
;// CONCATENATED MODULE: ./node_modules/@azure/core-util/dist/esm/index.js
function esm_calculateRetryDelay(retryAttempt, config) {
return internal .gE(retryAttempt, config);
}
function computeSha256Hash(content, encoding) {
return tspRuntime.computeSha256Hash(content, encoding);
}
function computeSha256Hmac(key, stringToSign, encoding) {
return tspRuntime.computeSha256Hmac(key, stringToSign, encoding);
}
function esm_getRandomIntegerInclusive(min, max) {
return tspRuntime.getRandomIntegerInclusive(min, max);
}
function isError(e) {
return internal .bJ(e);
}
function isObject(input) {
return tspRuntime.isObject(input);
}
function randomUUID() {
return tspRuntime.randomUUID();
}
const isBrowser = internal .Bd;
const isBun = internal .Qg;
const isDeno = internal .N6;
const isNode = internal .qx;
const isNodeLike = internal .qx;
const isNodeRuntime = internal .tX;
const isReactNative = internal .lV;
const isWebWorker = internal .p7;
function uint8ArrayToString(bytes, format) {
return internal .SW(bytes, format);
}
function stringToUint8Array(value, format) {
return internal .Al(value, format);
}
}),
7567:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KV: () => (  createClientLogger),
XM: () => (  getLogLevel)
});
var logger = __webpack_require__(3482);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/internal.js
;// CONCATENATED MODULE: ./node_modules/@azure/logger/dist/esm/index.js
const context = (0,logger .MX)({
logLevelEnvVarName: "AZURE_LOG_LEVEL",
namespace: "azure",
});
const AzureLogger = context.logger;
function setLogLevel(level) {
context.setLogLevel(level);
}
function getLogLevel() {
return context.getLogLevel();
}
function createClientLogger(namespace) {
return context.createClientLogger(namespace);
}
}),
95151:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  AbortError)
});
class AbortError extends Error {
constructor(message) {
super(message);
this.name = "AbortError";
}
}
}),
24084:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => (  SDK_VERSION),
o: () => (  DEFAULT_RETRY_POLICY_COUNT)
});
const SDK_VERSION = "0.3.6";
const DEFAULT_RETRY_POLICY_COUNT = 3;
}),
27970:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Az: () => (  getEnvironmentVariable),
Bd: () => (  isBrowser),
N6: () => (  isDeno),
Qg: () => (  isBun),
lV: () => (  isReactNative),
p7: () => (  isWebWorker),
qx: () => (  isNodeLike),
tX: () => (  isNodeRuntime),
y5: () => (  emitNodeWarning)
});
var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
function getEnvironmentVariable(name) {
return node_process__WEBPACK_IMPORTED_MODULE_0__.env[name];
}
function emitNodeWarning(warning) {
node_process__WEBPACK_IMPORTED_MODULE_0__.emitWarning(warning);
}
const isBrowser = false;
const isWebWorker = false;
const isDeno = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length > 0;
const isBun = typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun === "string" && node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length > 0;
const isNodeLike = true;
const isNodeRuntime = !isBun && !isDeno;
const isReactNative = false;
}),
98443:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  createHttpHeaders)
});
function normalizeName(name) {
return name.toLowerCase();
}
function normalizeValue(value) {
return String(value)
.trim()
.replace(/[\r\n]/g, "");
}
function* headerIterator(map) {
for (const entry of map.values()) {
yield [entry.name, entry.value];
}
}
class HttpHeadersImpl {
_headersMap;
constructor(rawHeaders) {
this._headersMap = new Map();
if (rawHeaders) {
for (const headerName of Object.keys(rawHeaders)) {
this.set(headerName, rawHeaders[headerName]);
}
}
}
set(name, value) {
this._headersMap.set(normalizeName(name), { name, value: normalizeValue(value) });
}
get(name) {
return this._headersMap.get(normalizeName(name))?.value;
}
has(name) {
return this._headersMap.has(normalizeName(name));
}
delete(name) {
this._headersMap.delete(normalizeName(name));
}
toJSON(options = {}) {
const result = {};
if (options.preserveCase) {
for (const entry of this._headersMap.values()) {
result[entry.name] = entry.value;
}
}
else {
for (const [normalizedName, entry] of this._headersMap) {
result[normalizedName] = entry.value;
}
}
return result;
}
toString() {
return JSON.stringify(this.toJSON({ preserveCase: true }));
}
[Symbol.iterator]() {
return headerIterator(this._headersMap);
}
}
function createHttpHeaders(rawHeaders) {
return new HttpHeadersImpl(rawHeaders);
}
}),
55752:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pj: () => (  restError .p),
fl: () => (  createDefaultHttpClient),
O8: () => (  createEmptyPipeline),
Nc: () => (  httpHeaders .N),
G6: () => (  createPipelineRequest),
t$: () => (  createRestError),
KU: () => (  getClient),
T0: () => (  restError .T),
Iq: () => (  operationOptionsToRequestParameters)
});
var AbortError = __webpack_require__(95151);
var logger = __webpack_require__(3482);
var httpHeaders = __webpack_require__(98443);
var uuidUtils = __webpack_require__(15410);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/pipelineRequest.js
class PipelineRequestImpl {
url;
method;
headers;
timeout;
withCredentials;
body;
multipartBody;
formData;
streamResponseStatusCodes;
enableBrowserStreams;
proxySettings;
disableKeepAlive;
abortSignal;
requestId;
allowInsecureConnection;
onUploadProgress;
onDownloadProgress;
requestOverrides;
authSchemes;
constructor(options) {
this.url = options.url;
this.body = options.body;
this.headers = options.headers ?? (0,httpHeaders .N)();
this.method = options.method ?? "GET";
this.timeout = options.timeout ?? 0;
this.multipartBody = options.multipartBody;
this.formData = options.formData;
this.disableKeepAlive = options.disableKeepAlive ?? false;
this.proxySettings = options.proxySettings;
this.streamResponseStatusCodes = options.streamResponseStatusCodes;
this.withCredentials = options.withCredentials ?? false;
this.abortSignal = options.abortSignal;
this.onUploadProgress = options.onUploadProgress;
this.onDownloadProgress = options.onDownloadProgress;
this.requestId = options.requestId || (0,uuidUtils .N)();
this.allowInsecureConnection = options.allowInsecureConnection ?? false;
this.enableBrowserStreams = options.enableBrowserStreams ?? false;
this.requestOverrides = options.requestOverrides;
this.authSchemes = options.authSchemes;
}
}
function createPipelineRequest(options) {
return new PipelineRequestImpl(options);
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/pipeline.js
const ValidPhaseNames = new Set(["Deserialize", "Serialize", "Retry", "Sign"]);
class HttpPipeline {
_policies = [];
_orderedPolicies;
constructor(policies) {
this._policies = policies?.slice(0) ?? [];
this._orderedPolicies = undefined;
}
addPolicy(policy, options = {}) {
if (options.phase && options.afterPhase) {
throw new Error("Policies inside a phase cannot specify afterPhase.");
}
if (options.phase && !ValidPhaseNames.has(options.phase)) {
throw new Error(`Invalid phase name: ${options.phase}`);
}
if (options.afterPhase && !ValidPhaseNames.has(options.afterPhase)) {
throw new Error(`Invalid afterPhase name: ${options.afterPhase}`);
}
this._policies.push({
policy,
options,
});
this._orderedPolicies = undefined;
}
removePolicy(options) {
const removedPolicies = [];
this._policies = this._policies.filter((policyDescriptor) => {
if ((options.name && policyDescriptor.policy.name === options.name) ||
(options.phase && policyDescriptor.options.phase === options.phase)) {
removedPolicies.push(policyDescriptor.policy);
return false;
}
else {
return true;
}
});
this._orderedPolicies = undefined;
return removedPolicies;
}
sendRequest(httpClient, request) {
const policies = this.getOrderedPolicies();
const pipeline = policies.reduceRight((next, policy) => {
return (req) => {
return policy.sendRequest(req, next);
};
}, (req) => httpClient.sendRequest(req));
return pipeline(request);
}
getOrderedPolicies() {
if (!this._orderedPolicies) {
this._orderedPolicies = this.orderPolicies();
}
return this._orderedPolicies;
}
clone() {
return new HttpPipeline(this._policies);
}
static create() {
return new HttpPipeline();
}
orderPolicies() {
const result = [];
const policyMap = new Map();
function createPhase(name) {
return {
name,
policies: new Set(),
hasRun: false,
hasAfterPolicies: false,
};
}
const serializePhase = createPhase("Serialize");
const noPhase = createPhase("None");
const deserializePhase = createPhase("Deserialize");
const retryPhase = createPhase("Retry");
const signPhase = createPhase("Sign");
const orderedPhases = [serializePhase, noPhase, deserializePhase, retryPhase, signPhase];
function getPhase(phase) {
if (phase === "Retry") {
return retryPhase;
}
else if (phase === "Serialize") {
return serializePhase;
}
else if (phase === "Deserialize") {
return deserializePhase;
}
else if (phase === "Sign") {
return signPhase;
}
else {
return noPhase;
}
}
for (const descriptor of this._policies) {
const policy = descriptor.policy;
const options = descriptor.options;
const policyName = policy.name;
if (policyMap.has(policyName)) {
throw new Error("Duplicate policy names not allowed in pipeline");
}
const node = {
policy,
dependsOn: new Set(),
dependants: new Set(),
};
if (options.afterPhase) {
node.afterPhase = getPhase(options.afterPhase);
node.afterPhase.hasAfterPolicies = true;
}
policyMap.set(policyName, node);
const phase = getPhase(options.phase);
phase.policies.add(node);
}
for (const descriptor of this._policies) {
const { policy, options } = descriptor;
const policyName = policy.name;
const node = policyMap.get(policyName);
if (!node) {
throw new Error(`Missing node for policy ${policyName}`);
}
if (options.afterPolicies) {
for (const afterPolicyName of options.afterPolicies) {
const afterNode = policyMap.get(afterPolicyName);
if (afterNode) {
node.dependsOn.add(afterNode);
afterNode.dependants.add(node);
}
}
}
if (options.beforePolicies) {
for (const beforePolicyName of options.beforePolicies) {
const beforeNode = policyMap.get(beforePolicyName);
if (beforeNode) {
beforeNode.dependsOn.add(node);
node.dependants.add(beforeNode);
}
}
}
}
function walkPhase(phase) {
phase.hasRun = true;
for (const node of phase.policies) {
if (node.afterPhase && (!node.afterPhase.hasRun || node.afterPhase.policies.size)) {
continue;
}
if (node.dependsOn.size === 0) {
result.push(node.policy);
for (const dependant of node.dependants) {
dependant.dependsOn.delete(node);
}
policyMap.delete(node.policy.name);
phase.policies.delete(node);
}
}
}
function walkPhases() {
for (const phase of orderedPhases) {
walkPhase(phase);
if (phase.policies.size > 0 && phase !== noPhase) {
if (!noPhase.hasRun) {
walkPhase(noPhase);
}
return;
}
if (phase.hasAfterPolicies) {
walkPhase(noPhase);
}
}
}
let iteration = 0;
while (policyMap.size > 0) {
iteration++;
const initialResultLength = result.length;
walkPhases();
if (result.length <= initialResultLength && iteration > 1) {
throw new Error("Cannot satisfy policy dependencies due to requirements cycle.");
}
}
return result;
}
}
function createEmptyPipeline() {
return HttpPipeline.create();
}
var restError = __webpack_require__(35571);
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var external_node_zlib_ = __webpack_require__(38522);
var external_node_stream_ = __webpack_require__(57075);
var log = __webpack_require__(47507);
var util_sanitizer = __webpack_require__(51945);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/nodeHttpClient.js
const DEFAULT_TLS_SETTINGS = {};
function isReadableStream(body) {
return body && typeof body.pipe === "function";
}
function isStreamComplete(stream) {
if (stream.readable === false) {
return Promise.resolve();
}
return new Promise((resolve) => {
const handler = () => {
resolve();
stream.removeListener("close", handler);
stream.removeListener("end", handler);
stream.removeListener("error", handler);
};
stream.on("close", handler);
stream.on("end", handler);
stream.on("error", handler);
});
}
function isArrayBuffer(body) {
return body && typeof body.byteLength === "number";
}
class ReportTransform extends external_node_stream_.Transform {
loadedBytes = 0;
progressCallback;
_transform(chunk, _encoding, callback) {
this.push(chunk);
this.loadedBytes += chunk.length;
try {
this.progressCallback({ loadedBytes: this.loadedBytes });
callback();
}
catch (e) {
callback(e);
}
}
constructor(progressCallback) {
super();
this.progressCallback = progressCallback;
}
}
class NodeHttpClient {
cachedHttpAgent;
cachedHttpsAgents = new WeakMap();
async sendRequest(request) {
const abortController = new AbortController();
let abortListener;
if (request.abortSignal) {
if (request.abortSignal.aborted) {
throw new AbortError .l("The operation was aborted. Request has already been canceled.");
}
abortListener = (event) => {
if (event.type === "abort") {
abortController.abort();
}
};
request.abortSignal.addEventListener("abort", abortListener);
}
let timeoutId;
if (request.timeout > 0) {
timeoutId = setTimeout(() => {
const sanitizer = new util_sanitizer .I();
log .v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);
abortController.abort();
}, request.timeout);
}
const acceptEncoding = request.headers.get("Accept-Encoding");
const shouldDecompress = acceptEncoding?.includes("gzip") || acceptEncoding?.includes("deflate");
let body = typeof request.body === "function" ? request.body() : request.body;
if (body && !request.headers.has("Content-Length")) {
const bodyLength = getBodyLength(body);
if (bodyLength !== null) {
request.headers.set("Content-Length", bodyLength);
}
}
let responseStream;
try {
if (body && request.onUploadProgress) {
const onUploadProgress = request.onUploadProgress;
const uploadReportStream = new ReportTransform(onUploadProgress);
uploadReportStream.on("error", (e) => {
log .v.error("Error in upload progress", e);
});
if (isReadableStream(body)) {
body.pipe(uploadReportStream);
}
else {
uploadReportStream.end(body);
}
body = uploadReportStream;
}
const res = await this.makeRequest(request, abortController, body);
if (timeoutId !== undefined) {
clearTimeout(timeoutId);
}
const headers = getResponseHeaders(res);
const status = res.statusCode ?? 0;
const response = {
status,
headers,
request,
};
if (request.method === "HEAD") {
res.resume();
return response;
}
responseStream = shouldDecompress ? getDecodedResponseStream(res, headers) : res;
const onDownloadProgress = request.onDownloadProgress;
if (onDownloadProgress) {
const downloadReportStream = new ReportTransform(onDownloadProgress);
downloadReportStream.on("error", (e) => {
log .v.error("Error in download progress", e);
});
responseStream.pipe(downloadReportStream);
responseStream = downloadReportStream;
}
if (
request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY) ||
request.streamResponseStatusCodes?.has(response.status)) {
response.readableStreamBody = responseStream;
}
else {
response.bodyAsText = await streamToText(responseStream);
}
return response;
}
finally {
if (request.abortSignal && abortListener) {
let uploadStreamDone = Promise.resolve();
if (isReadableStream(body)) {
uploadStreamDone = isStreamComplete(body);
}
let downloadStreamDone = Promise.resolve();
if (isReadableStream(responseStream)) {
downloadStreamDone = isStreamComplete(responseStream);
}
Promise.all([uploadStreamDone, downloadStreamDone])
.then(() => {
if (abortListener) {
request.abortSignal?.removeEventListener("abort", abortListener);
}
})
.catch((e) => {
log .v.warning("Error when cleaning up abortListener on httpRequest", e);
});
}
}
}
makeRequest(request, abortController, body) {
const url = new URL(request.url);
const isInsecure = url.protocol !== "https:";
if (isInsecure && !request.allowInsecureConnection) {
throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`);
}
const agent = request.agent ?? this.getOrCreateAgent(request, isInsecure);
const options = {
agent,
hostname: url.hostname,
path: `${url.pathname}${url.search}`,
port: url.port,
method: request.method,
headers: request.headers.toJSON({ preserveCase: true }),
...request.requestOverrides,
};
return new Promise((resolve, reject) => {
const req = isInsecure ? external_node_http_.request(options, resolve) : external_node_https_.request(options, resolve);
req.once("error", (err) => {
reject(new restError .p(err.message, { code: err.code ?? restError .p.REQUEST_SEND_ERROR, request }));
});
abortController.signal.addEventListener("abort", () => {
const abortError = new AbortError .l("The operation was aborted. Rejecting from abort signal callback while making request.");
req.destroy(abortError);
reject(abortError);
});
if (body && isReadableStream(body)) {
body.pipe(req);
}
else if (body) {
if (typeof body === "string" || Buffer.isBuffer(body)) {
req.end(body);
}
else if (isArrayBuffer(body)) {
req.end(ArrayBuffer.isView(body)
? Buffer.from(body.buffer, body.byteOffset, body.byteLength)
: Buffer.from(body));
}
else {
log .v.error("Unrecognized body type", body);
reject(new restError .p("Unrecognized body type"));
}
}
else {
req.end();
}
});
}
getOrCreateAgent(request, isInsecure) {
const disableKeepAlive = request.disableKeepAlive;
if (isInsecure) {
if (disableKeepAlive) {
return external_node_http_.globalAgent;
}
if (!this.cachedHttpAgent) {
this.cachedHttpAgent = new external_node_http_.Agent({ keepAlive: true });
}
return this.cachedHttpAgent;
}
else {
if (disableKeepAlive && !request.tlsSettings) {
return external_node_https_.globalAgent;
}
const tlsSettings = request.tlsSettings ?? DEFAULT_TLS_SETTINGS;
let agent = this.cachedHttpsAgents.get(tlsSettings);
if (agent && agent.options.keepAlive === !disableKeepAlive) {
return agent;
}
log .v.info("No cached TLS Agent exist, creating a new Agent");
agent = new external_node_https_.Agent({
keepAlive: !disableKeepAlive,
...tlsSettings,
});
this.cachedHttpsAgents.set(tlsSettings, agent);
return agent;
}
}
}
function getResponseHeaders(res) {
const headers = (0,httpHeaders .N)();
for (const header of Object.keys(res.headers)) {
const value = res.headers[header];
if (Array.isArray(value)) {
if (value.length > 0) {
headers.set(header, value[0]);
}
}
else if (value) {
headers.set(header, value);
}
}
return headers;
}
function getDecodedResponseStream(stream, headers) {
const contentEncoding = headers.get("Content-Encoding");
if (contentEncoding === "gzip") {
const unzip = external_node_zlib_.createGunzip();
stream.pipe(unzip);
return unzip;
}
else if (contentEncoding === "deflate") {
const inflate = external_node_zlib_.createInflate();
stream.pipe(inflate);
return inflate;
}
return stream;
}
function streamToText(stream) {
return new Promise((resolve, reject) => {
const buffer = [];
stream.on("data", (chunk) => {
if (Buffer.isBuffer(chunk)) {
buffer.push(chunk);
}
else {
buffer.push(Buffer.from(chunk));
}
});
stream.on("end", () => {
resolve(Buffer.concat(buffer).toString("utf8"));
});
stream.on("error", (e) => {
if (e && e?.name === "AbortError") {
reject(e);
}
else {
reject(new restError .p(`Error reading response as text: ${e.message}`, {
code: restError .p.PARSE_ERROR,
}));
}
});
});
}
function getBodyLength(body) {
if (!body) {
return 0;
}
else if (Buffer.isBuffer(body)) {
return body.length;
}
else if (isReadableStream(body)) {
return null;
}
else if (isArrayBuffer(body)) {
return body.byteLength;
}
else if (typeof body === "string") {
return Buffer.from(body).length;
}
else {
return null;
}
}
function createNodeHttpClient() {
return new NodeHttpClient();
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/defaultHttpClient.js
function createDefaultHttpClient() {
return createNodeHttpClient();
}
var logPolicy = __webpack_require__(78676);
var userAgentPolicy = __webpack_require__(51425);
var defaultRetryPolicy = __webpack_require__(37005);
var formDataPolicy = __webpack_require__(98977);
var agentPolicy = __webpack_require__(47739);
var tlsPolicy = __webpack_require__(21559);
var proxyPolicy = __webpack_require__(77794);
var decompressResponsePolicy = __webpack_require__(64592);
var redirectPolicy = __webpack_require__(78804);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/platformPolicies.js
function addPlatformPolicies(pipeline, options) {
if (options.agent) {
pipeline.addPolicy((0,agentPolicy .e)(options.agent));
}
if (options.tlsOptions) {
pipeline.addPolicy((0,tlsPolicy .i)(options.tlsOptions));
}
pipeline.addPolicy((0,proxyPolicy .Ll)(options.proxyOptions));
pipeline.addPolicy((0,decompressResponsePolicy .r)());
pipeline.addPolicy((0,redirectPolicy .x)(options.redirectOptions), { afterPhase: "Retry" });
}
var multipartPolicy = __webpack_require__(95895);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/createPipelineFromOptions.js
function createPipelineFromOptions(options) {
const pipeline = createEmptyPipeline();
addPlatformPolicies(pipeline, options);
pipeline.addPolicy((0,formDataPolicy .j)(), { beforePolicies: [multipartPolicy .u] });
pipeline.addPolicy((0,userAgentPolicy .z)(options.userAgentOptions));
pipeline.addPolicy((0,multipartPolicy .J)(), { afterPhase: "Deserialize" });
pipeline.addPolicy((0,defaultRetryPolicy .u)(options.retryOptions), { phase: "Retry" });
pipeline.addPolicy((0,logPolicy .r)(options.loggingOptions), { afterPhase: "Sign" });
return pipeline;
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/apiVersionPolicy.js
const apiVersionPolicyName = "ApiVersionPolicy";
function apiVersionPolicy(options) {
return {
name: apiVersionPolicyName,
sendRequest: (req, next) => {
const url = new URL(req.url);
if (!url.searchParams.get("api-version") && options.apiVersion) {
req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
}
return next(req);
},
};
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/auth/credentials.js
function isOAuth2TokenCredential(credential) {
return "getOAuth2Token" in credential;
}
function isBearerTokenCredential(credential) {
return "getBearerToken" in credential;
}
function isBasicCredential(credential) {
return "username" in credential && "password" in credential;
}
function isApiKeyCredential(credential) {
return "key" in credential;
}
var env = __webpack_require__(27970);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/checkInsecureConnection.js
let insecureConnectionWarningEmmitted = false;
function allowInsecureConnection(request, options) {
if (options.allowInsecureConnection && request.allowInsecureConnection) {
const url = new URL(request.url);
if (url.hostname === "localhost" || url.hostname === "127.0.0.1") {
return true;
}
}
return false;
}
function emitInsecureConnectionWarning() {
const warning = "Sending token over insecure transport. Assume any token issued is compromised.";
log .v.warning(warning);
if (!insecureConnectionWarningEmmitted) {
insecureConnectionWarningEmmitted = true;
(0,env .y5)(warning);
}
}
function ensureSecureConnection(request, options) {
if (!request.url.toLowerCase().startsWith("https://")) {
if (allowInsecureConnection(request, options)) {
emitInsecureConnectionWarning();
}
else {
throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
}
}
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/apiKeyAuthenticationPolicy.js
const apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
function apiKeyAuthenticationPolicy(options) {
return {
name: apiKeyAuthenticationPolicyName,
async sendRequest(request, next) {
ensureSecureConnection(request, options);
const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "apiKey");
if (!scheme) {
return next(request);
}
if (scheme.apiKeyLocation !== "header") {
throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
}
request.headers.set(scheme.name, options.credential.key);
return next(request);
},
};
}
var bytesEncoding = __webpack_require__(3816);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/basicAuthenticationPolicy.js
const basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
function basicAuthenticationPolicy(options) {
return {
name: basicAuthenticationPolicyName,
async sendRequest(request, next) {
ensureSecureConnection(request, options);
const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "basic");
if (!scheme) {
return next(request);
}
const { username, password } = options.credential;
const headerValue = (0,bytesEncoding .S)((0,bytesEncoding .A)(`${username}:${password}`, "utf-8"), "base64");
request.headers.set("Authorization", `Basic ${headerValue}`);
return next(request);
},
};
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/bearerAuthenticationPolicy.js
const bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
function bearerAuthenticationPolicy(options) {
return {
name: bearerAuthenticationPolicyName,
async sendRequest(request, next) {
ensureSecureConnection(request, options);
const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "bearer");
if (!scheme) {
return next(request);
}
const token = await options.credential.getBearerToken({
abortSignal: request.abortSignal,
});
request.headers.set("Authorization", `Bearer ${token}`);
return next(request);
},
};
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/oauth2AuthenticationPolicy.js
const oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
function oauth2AuthenticationPolicy(options) {
return {
name: oauth2AuthenticationPolicyName,
async sendRequest(request, next) {
ensureSecureConnection(request, options);
const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "oauth2");
if (!scheme) {
return next(request);
}
const token = await options.credential.getOAuth2Token(scheme.flows, {
abortSignal: request.abortSignal,
});
request.headers.set("Authorization", `Bearer ${token}`);
return next(request);
},
};
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/clientHelpers.js
let cachedHttpClient;
function createDefaultPipeline(options = {}) {
const pipeline = createPipelineFromOptions(options);
pipeline.addPolicy(apiVersionPolicy(options));
const { credential, authSchemes, allowInsecureConnection } = options;
if (credential) {
if (isApiKeyCredential(credential)) {
pipeline.addPolicy(apiKeyAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection }));
}
else if (isBasicCredential(credential)) {
pipeline.addPolicy(basicAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection }));
}
else if (isBearerTokenCredential(credential)) {
pipeline.addPolicy(bearerAuthenticationPolicy({ authSchemes, credential, allowInsecureConnection }));
}
else if (isOAuth2TokenCredential(credential)) {
pipeline.addPolicy(oauth2AuthenticationPolicy({ authSchemes, credential, allowInsecureConnection }));
}
}
return pipeline;
}
function getCachedDefaultHttpsClient() {
if (!cachedHttpClient) {
cachedHttpClient = createDefaultHttpClient();
}
return cachedHttpClient;
}
var typeGuards = __webpack_require__(91717);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/multipart.js
function getHeaderValue(descriptor, headerName) {
if (descriptor.headers) {
const actualHeaderName = Object.keys(descriptor.headers).find((x) => x.toLowerCase() === headerName.toLowerCase());
if (actualHeaderName) {
return descriptor.headers[actualHeaderName];
}
}
return undefined;
}
function getPartContentType(descriptor) {
const contentTypeHeader = getHeaderValue(descriptor, "content-type");
if (contentTypeHeader) {
return contentTypeHeader;
}
if (descriptor.contentType === null) {
return undefined;
}
if (descriptor.contentType) {
return descriptor.contentType;
}
const { body } = descriptor;
if (body === null || body === undefined) {
return undefined;
}
if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
return "text/plain; charset=UTF-8";
}
if (body instanceof Blob) {
return body.type || "application/octet-stream";
}
if ((0,typeGuards .CY)(body)) {
return "application/octet-stream";
}
return "application/json";
}
function escapeDispositionField(value) {
return JSON.stringify(value);
}
function getContentDisposition(descriptor) {
const contentDispositionHeader = getHeaderValue(descriptor, "content-disposition");
if (contentDispositionHeader) {
return contentDispositionHeader;
}
if (descriptor.dispositionType === undefined &&
descriptor.name === undefined &&
descriptor.filename === undefined) {
return undefined;
}
const dispositionType = descriptor.dispositionType ?? "form-data";
let disposition = dispositionType;
if (descriptor.name) {
disposition += `; name=${escapeDispositionField(descriptor.name)}`;
}
let filename = undefined;
if (descriptor.filename) {
filename = descriptor.filename;
}
else if (typeof File !== "undefined" && descriptor.body instanceof File) {
const filenameFromFile = descriptor.body.name;
if (filenameFromFile !== "") {
filename = filenameFromFile;
}
}
if (filename) {
disposition += `; filename=${escapeDispositionField(filename)}`;
}
return disposition;
}
function normalizeBody(body, contentType) {
if (body === undefined) {
return new Uint8Array([]);
}
if ((0,typeGuards .CY)(body)) {
return body;
}
if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") {
return (0,bytesEncoding .A)(String(body), "utf-8");
}
if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) {
return (0,bytesEncoding .A)(JSON.stringify(body), "utf-8");
}
throw new restError .p(`Unsupported body/content-type combination: ${body}, ${contentType}`);
}
function buildBodyPart(descriptor) {
const contentType = getPartContentType(descriptor);
const contentDisposition = getContentDisposition(descriptor);
const headers = (0,httpHeaders .N)(descriptor.headers ?? {});
if (contentType) {
headers.set("content-type", contentType);
}
if (contentDisposition) {
headers.set("content-disposition", contentDisposition);
}
const body = normalizeBody(descriptor.body, contentType);
return {
headers,
body,
};
}
function buildMultipartBody(parts) {
return { parts: parts.map(buildBodyPart) };
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/sendRequest.js
async function sendRequest(method, url, pipeline, options = {}, customHttpClient) {
const httpClient = customHttpClient ?? getCachedDefaultHttpsClient();
const request = buildPipelineRequest(method, url, options);
try {
const response = await pipeline.sendRequest(httpClient, request);
const headers = response.headers.toJSON();
const stream = response.readableStreamBody ?? response.browserStreamBody;
const parsedBody = options.responseAsStream || stream !== undefined ? undefined : getResponseBody(response);
const body = stream ?? parsedBody;
if (options?.onResponse) {
options.onResponse({ ...response, request, rawHeaders: headers, parsedBody });
}
return {
request,
headers,
status: `${response.status}`,
body,
};
}
catch (e) {
if ((0,restError .T)(e) && e.response && options.onResponse) {
const { response } = e;
const rawHeaders = response.headers.toJSON();
options?.onResponse({ ...response, request, rawHeaders }, e);
}
throw e;
}
}
function getRequestContentType(options = {}) {
if (options.contentType) {
return options.contentType;
}
const headerContentType = options.headers?.["content-type"];
if (typeof headerContentType === "string") {
return headerContentType;
}
return getContentType(options.body);
}
function getContentType(body) {
if (body === undefined) {
return undefined;
}
if (ArrayBuffer.isView(body)) {
return "application/octet-stream";
}
if ((0,typeGuards .qf)(body) && body.type) {
return body.type;
}
if (typeof body === "string") {
try {
JSON.parse(body);
return "application/json";
}
catch (error) {
return undefined;
}
}
return "application/json";
}
function buildPipelineRequest(method, url, options = {}) {
const requestContentType = getRequestContentType(options);
const { body, multipartBody } = getRequestBody(options.body, requestContentType);
const headers = (0,httpHeaders .N)({
...(options.headers ? options.headers : {}),
accept: options.accept ?? options.headers?.accept ?? "application/json",
...(requestContentType && {
"content-type": requestContentType,
}),
});
const { allowInsecureConnection, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest } = options;
const request = createPipelineRequest({
url,
method,
body,
multipartBody,
headers,
allowInsecureConnection,
abortSignal,
onUploadProgress,
onDownloadProgress,
timeout,
enableBrowserStreams: true,
streamResponseStatusCodes: responseAsStream ? new Set([Number.POSITIVE_INFINITY]) : undefined,
});
Object.assign(request, rest);
return request;
}
function getRequestBody(body, contentType = "") {
if (body === undefined) {
return { body: undefined };
}
if (typeof FormData !== "undefined" && body instanceof FormData) {
return { body };
}
if ((0,typeGuards .qf)(body)) {
return { body };
}
if ((0,typeGuards .H1)(body)) {
return { body };
}
if (typeof body === "function") {
return { body: body };
}
if (ArrayBuffer.isView(body)) {
return {
body: body instanceof Uint8Array ? body : JSON.stringify(body),
};
}
const firstType = contentType.split(";")[0];
switch (firstType) {
case "application/json":
return { body: JSON.stringify(body) };
case "multipart/form-data":
if (Array.isArray(body)) {
return { multipartBody: buildMultipartBody(body) };
}
return { body: JSON.stringify(body) };
case "text/plain":
return { body: String(body) };
default:
if (typeof body === "string") {
return { body };
}
return { body: JSON.stringify(body) };
}
}
function getResponseBody(response) {
const contentType = response.headers.get("content-type") ?? "";
const firstType = contentType.split(";")[0];
const bodyToParse = response.bodyAsText ?? "";
if (firstType === "text/plain") {
return String(bodyToParse);
}
try {
return bodyToParse ? JSON.parse(bodyToParse) : undefined;
}
catch (error) {
if (firstType === "application/json") {
throw createParseError(response, error);
}
return String(bodyToParse);
}
}
function createParseError(response, err) {
const msg = `Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`;
const errCode = err.code ?? restError .p.PARSE_ERROR;
return new restError .p(msg, {
code: errCode,
statusCode: response.status,
request: response.request,
response: response,
});
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/urlHelpers.js
function isQueryParameterWithOptions(x) {
if (typeof x !== "object" || x === null || !Object.hasOwn(x, "value")) {
return false;
}
const value = x.value;
return typeof value?.toString === "function";
}
function buildRequestUrl(endpoint, routePath, pathParameters, options = {}) {
if (routePath.startsWith("https://") || routePath.startsWith("http://")) {
return routePath;
}
endpoint = buildBaseUrl(endpoint, options);
const updatedRoutePath = buildRoutePath(routePath, pathParameters, options);
const requestUrl = appendQueryParams(appendPath(endpoint, updatedRoutePath), options);
const url = new URL(requestUrl);
return url.toString();
}
function appendPath(endpoint, pathToAppend) {
const endpointSearchStart = endpoint.indexOf("?");
const pathSearchStart = pathToAppend.indexOf("?");
const endpointParts = endpointSearchStart !== -1
? [endpoint.substring(0, endpointSearchStart), endpoint.substring(endpointSearchStart + 1)]
: [endpoint, ""];
const pathParts = pathSearchStart !== -1
? [pathToAppend.substring(0, pathSearchStart), pathToAppend.substring(pathSearchStart + 1)]
: [pathToAppend, ""];
const combinedSearch = [endpointParts[1], pathParts[1].replaceAll("?", "&")]
.filter(Boolean)
.join("&");
const baseEndpoint = endpointParts[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/, "$1/");
const basePathToAppend = pathParts[0];
let combinedUrl = baseEndpoint;
if (!baseEndpoint.endsWith("/") && !basePathToAppend.startsWith("/") && basePathToAppend !== "") {
combinedUrl += `/${basePathToAppend}`;
}
else if (baseEndpoint.endsWith("/") && basePathToAppend.startsWith("/")) {
combinedUrl += basePathToAppend.substring(1);
}
else {
combinedUrl += basePathToAppend;
}
if (combinedSearch) {
combinedUrl += `?${combinedSearch}`;
}
return combinedUrl;
}
function getQueryParamValue(key, allowReserved, style, param) {
let separator;
if (style === "pipeDelimited") {
separator = "|";
}
else if (style === "spaceDelimited") {
separator = "%20";
}
else {
separator = ",";
}
let paramValues;
if (Array.isArray(param)) {
paramValues = param;
}
else if (typeof param === "object" && param.toString === Object.prototype.toString) {
paramValues = Object.entries(param).flat();
}
else {
paramValues = [param];
}
const value = paramValues
.map((p) => {
if (p === null || p === undefined) {
return "";
}
if (!p.toString || typeof p.toString !== "function") {
throw new Error(`Query parameters must be able to be represented as string, ${key} can't`);
}
const rawValue = p.toISOString !== undefined ? p.toISOString() : p.toString();
return allowReserved ? rawValue : encodeURIComponent(rawValue);
})
.join(separator);
return `${allowReserved ? key : encodeURIComponent(key)}=${value}`;
}
function simpleParseQueryParams(queryString) {
const result = new Map();
if (!queryString || queryString[0] !== "?") {
return result;
}
queryString = queryString.slice(1);
const pairs = queryString.split("&");
for (const pair of pairs) {
const eqIndex = pair.indexOf("=");
const name = eqIndex === -1 ? pair : pair.substring(0, eqIndex);
const value = eqIndex === -1 ? "" : pair.substring(eqIndex + 1);
const existingValue = result.get(name);
if (existingValue !== undefined) {
if (Array.isArray(existingValue)) {
existingValue.push(value);
}
else {
result.set(name, [existingValue, value]);
}
}
else {
result.set(name, value);
}
}
return result;
}
function appendQueryParams(url, options = {}) {
if (!options.queryParameters) {
return url;
}
const parsedUrl = new URL(url);
const queryParams = options.queryParameters;
const existingParams = simpleParseQueryParams(parsedUrl.search);
const newParamStrings = [];
for (const key of Object.keys(queryParams)) {
const param = queryParams[key];
if (param === undefined || param === null) {
continue;
}
const hasMetadata = isQueryParameterWithOptions(param);
const rawValue = hasMetadata ? param.value : param;
const explode = hasMetadata ? (param.explode ?? false) : false;
const style = hasMetadata && param.style ? param.style : "form";
if (explode) {
if (Array.isArray(rawValue)) {
for (const item of rawValue) {
newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, item));
}
}
else if (rawValue !== null && typeof rawValue === "object") {
for (const [actualKey, value] of Object.entries(rawValue)) {
newParamStrings.push(getQueryParamValue(actualKey, options.skipUrlEncoding ?? false, style, value));
}
}
else {
throw new Error("explode can only be set to true for objects and arrays");
}
}
else {
newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, rawValue));
}
}
for (const paramString of newParamStrings) {
const eqIndex = paramString.indexOf("=");
const name = paramString.substring(0, eqIndex);
const value = paramString.substring(eqIndex + 1);
const existingValue = existingParams.get(name);
if (existingValue !== undefined) {
if (Array.isArray(existingValue)) {
if (!existingValue.includes(value)) {
existingValue.push(value);
}
}
else if (existingValue !== value) {
existingParams.set(name, [existingValue, value]);
}
}
else {
existingParams.set(name, value);
}
}
const searchPieces = [];
for (const [name, value] of existingParams) {
if (Array.isArray(value)) {
for (const subValue of value) {
searchPieces.push(`${name}=${subValue}`);
}
}
else {
searchPieces.push(`${name}=${value}`);
}
}
parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
return parsedUrl.toString();
}
function buildBaseUrl(endpoint, options) {
if (!options.pathParameters) {
return endpoint;
}
const pathParams = options.pathParameters;
for (const [key, param] of Object.entries(pathParams)) {
if (param === undefined || param === null) {
throw new Error(`Path parameters ${key} must not be undefined or null`);
}
if (!param.toString || typeof param.toString !== "function") {
throw new Error(`Path parameters must be able to be represented as string, ${key} can't`);
}
let value = param.toISOString !== undefined ? param.toISOString() : String(param);
if (!options.skipUrlEncoding) {
value = encodeURIComponent(param);
}
endpoint = replaceAll(endpoint, `{${key}}`, value) ?? "";
}
return endpoint;
}
function buildRoutePath(routePath, pathParameters, options = {}) {
for (const pathParam of pathParameters) {
const allowReserved = typeof pathParam === "object" && (pathParam.allowReserved ?? false);
let value = typeof pathParam === "object" ? pathParam.value : pathParam;
if (!options.skipUrlEncoding && !allowReserved) {
value = encodeURIComponent(value);
}
routePath = routePath.replace(/\{[\w-]+\}/, String(value));
}
return routePath;
}
function replaceAll(value, searchValue, replaceValue) {
return !value || !searchValue ? value : value.split(searchValue).join(replaceValue || "");
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/getClient.js
function getClient(endpoint, clientOptions = {}) {
const pipeline = clientOptions.pipeline ?? createDefaultPipeline(clientOptions);
if (clientOptions.additionalPolicies?.length) {
for (const { policy, position } of clientOptions.additionalPolicies) {
const afterPhase = position === "perRetry" ? "Sign" : undefined;
pipeline.addPolicy(policy, {
afterPhase,
});
}
}
const { allowInsecureConnection, httpClient } = clientOptions;
const endpointUrl = clientOptions.endpoint ?? endpoint;
const client = (path, ...args) => {
const getUrl = (requestOptions) => buildRequestUrl(endpointUrl, path, args, { allowInsecureConnection, ...requestOptions });
return {
get: (requestOptions = {}) => {
return buildOperation("GET", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
},
post: (requestOptions = {}) => {
return buildOperation("POST", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
},
put: (requestOptions = {}) => {
return buildOperation("PUT", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
},
patch: (requestOptions = {}) => {
return buildOperation("PATCH", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
},
delete: (requestOptions = {}) => {
return buildOperation("DELETE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
},
head: (requestOptions = {}) => {
return buildOperation("HEAD", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
},
options: (requestOptions = {}) => {
return buildOperation("OPTIONS", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
},
trace: (requestOptions = {}) => {
return buildOperation("TRACE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
},
};
};
return {
path: client,
pathUnchecked: client,
pipeline,
};
}
function buildOperation(method, url, pipeline, options, allowInsecureConnection, httpClient) {
allowInsecureConnection = options.allowInsecureConnection ?? allowInsecureConnection;
return {
then: function (onFulfilled, onrejected) {
return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection }, httpClient).then(onFulfilled, onrejected);
},
async asBrowserStream() {
if (env .qx) {
throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
}
else {
return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection, responseAsStream: true }, httpClient);
}
},
async asNodeStream() {
if (env .qx) {
return sendRequest(method, url, pipeline, { ...options, allowInsecureConnection, responseAsStream: true }, httpClient);
}
else {
throw new Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.");
}
},
};
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/operationOptionHelpers.js
function operationOptionsToRequestParameters(options) {
return {
allowInsecureConnection: options.requestOptions?.allowInsecureConnection,
timeout: options.requestOptions?.timeout,
skipUrlEncoding: options.requestOptions?.skipUrlEncoding,
abortSignal: options.abortSignal,
onUploadProgress: options.requestOptions?.onUploadProgress,
onDownloadProgress: options.requestOptions?.onDownloadProgress,
headers: { ...options.requestOptions?.headers },
onResponse: options.onResponse,
};
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/client/restError.js
function createRestError(messageOrResponse, response) {
const resp = typeof messageOrResponse === "string" ? response : messageOrResponse;
const internalError = resp.body?.error ?? resp.body;
const message = typeof messageOrResponse === "string"
? messageOrResponse
: (internalError?.message ?? `Unexpected status code: ${resp.status}`);
return new restError .p(message, {
statusCode: statusCodeToNumber(resp.status),
code: internalError?.code,
request: resp.request,
response: toPipelineResponse(resp),
});
}
function toPipelineResponse(errorResponse) {
return {
headers: (0,httpHeaders .N)(errorResponse.headers),
request: errorResponse.request,
status: statusCodeToNumber(errorResponse.status) ?? -1,
...(typeof errorResponse.body === "string" ? { bodyAsText: errorResponse.body } : {}),
};
}
function statusCodeToNumber(statusCode) {
const status = Number.parseInt(statusCode);
return Number.isNaN(status) ? undefined : status;
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/index.js
}),
47507:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => (  logger)
});
var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3482);
const logger = (0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_0__  .KV)("ts-http-runtime");
}),
3482:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KV: () => (  createClientLogger),
MX: () => (  createLoggerContext)
});
var external_node_os_ = __webpack_require__(48161);
var external_node_util_ = __webpack_require__(57975);
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/log.js
function log(message, ...args) {
external_node_process_.stderr.write(`${external_node_util_.format(message, ...args)}${external_node_os_.EOL}`);
}
var env = __webpack_require__(27970);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/debug.js
const debugEnvVariable = (0,env .Az)("DEBUG");
let enabledString;
let enabledNamespaces = [];
let skippedNamespaces = [];
const debuggers = [];
if (debugEnvVariable) {
enable(debugEnvVariable);
}
const debugObj = Object.assign((namespace) => {
return createDebugger(namespace);
}, {
enable,
enabled,
disable,
log: log,
});
function enable(namespaces) {
enabledString = namespaces;
enabledNamespaces = [];
skippedNamespaces = [];
const namespaceList = namespaces.split(",").map((ns) => ns.trim());
for (const ns of namespaceList) {
if (ns.startsWith("-")) {
skippedNamespaces.push(ns.substring(1));
}
else {
enabledNamespaces.push(ns);
}
}
for (const instance of debuggers) {
instance.enabled = enabled(instance.namespace);
}
}
function enabled(namespace) {
if (namespace.endsWith("*")) {
return true;
}
for (const skipped of skippedNamespaces) {
if (namespaceMatches(namespace, skipped)) {
return false;
}
}
for (const enabledNamespace of enabledNamespaces) {
if (namespaceMatches(namespace, enabledNamespace)) {
return true;
}
}
return false;
}
function namespaceMatches(namespace, patternToMatch) {
if (patternToMatch.indexOf("*") === -1) {
return namespace === patternToMatch;
}
let pattern = patternToMatch;
if (patternToMatch.indexOf("**") !== -1) {
const patternParts = [];
let lastCharacter = "";
for (const character of patternToMatch) {
if (character === "*" && lastCharacter === "*") {
continue;
}
else {
lastCharacter = character;
patternParts.push(character);
}
}
pattern = patternParts.join("");
}
let namespaceIndex = 0;
let patternIndex = 0;
const patternLength = pattern.length;
const namespaceLength = namespace.length;
let lastWildcard = -1;
let lastWildcardNamespace = -1;
while (namespaceIndex < namespaceLength && patternIndex < patternLength) {
if (pattern[patternIndex] === "*") {
lastWildcard = patternIndex;
patternIndex++;
if (patternIndex === patternLength) {
return true;
}
while (namespace[namespaceIndex] !== pattern[patternIndex]) {
namespaceIndex++;
if (namespaceIndex === namespaceLength) {
return false;
}
}
lastWildcardNamespace = namespaceIndex;
namespaceIndex++;
patternIndex++;
continue;
}
else if (pattern[patternIndex] === namespace[namespaceIndex]) {
patternIndex++;
namespaceIndex++;
}
else if (lastWildcard >= 0) {
patternIndex = lastWildcard + 1;
namespaceIndex = lastWildcardNamespace + 1;
if (namespaceIndex === namespaceLength) {
return false;
}
while (namespace[namespaceIndex] !== pattern[patternIndex]) {
namespaceIndex++;
if (namespaceIndex === namespaceLength) {
return false;
}
}
lastWildcardNamespace = namespaceIndex;
namespaceIndex++;
patternIndex++;
continue;
}
else {
return false;
}
}
const namespaceDone = namespaceIndex === namespace.length;
const patternDone = patternIndex === pattern.length;
const trailingWildCard = patternIndex === pattern.length - 1 && pattern[patternIndex] === "*";
return namespaceDone && (patternDone || trailingWildCard);
}
function disable() {
const result = enabledString || "";
enable("");
return result;
}
function createDebugger(namespace) {
const newDebugger = Object.assign(debug, {
enabled: enabled(namespace),
destroy,
log: debugObj.log,
namespace,
extend,
});
function debug(...args) {
if (!newDebugger.enabled) {
return;
}
if (args.length > 0) {
args[0] = `${namespace} ${args[0]}`;
}
newDebugger.log(...args);
}
debuggers.push(newDebugger);
return newDebugger;
}
function destroy() {
const index = debuggers.indexOf(this);
if (index >= 0) {
debuggers.splice(index, 1);
return true;
}
return false;
}
function extend(namespace) {
const newDebugger = createDebugger(`${this.namespace}:${namespace}`);
newDebugger.log = this.log;
return newDebugger;
}
const debug = (debugObj);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/logger/logger.js
const TYPESPEC_RUNTIME_LOG_LEVELS = ["verbose", "info", "warning", "error"];
const levelMap = {
verbose: 400,
info: 300,
warning: 200,
error: 100,
};
function patchLogMethod(parent, child) {
child.log = (...args) => {
parent.log(...args);
};
}
function isTypeSpecRuntimeLogLevel(level) {
return TYPESPEC_RUNTIME_LOG_LEVELS.includes(level);
}
function createLoggerContext(options) {
const registeredLoggers = new Set();
const logLevelFromEnv = (0,env .Az)(options.logLevelEnvVarName);
let logLevel;
const clientLogger = debug(options.namespace);
clientLogger.log = (...args) => {
debug.log(...args);
};
function contextSetLogLevel(level) {
if (level && !isTypeSpecRuntimeLogLevel(level)) {
throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`);
}
logLevel = level;
const enabledNamespaces = [];
for (const logger of registeredLoggers) {
if (shouldEnable(logger)) {
enabledNamespaces.push(logger.namespace);
}
}
debug.enable(enabledNamespaces.join(","));
}
if (logLevelFromEnv) {
if (isTypeSpecRuntimeLogLevel(logLevelFromEnv)) {
contextSetLogLevel(logLevelFromEnv);
}
else {
console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`);
}
}
function shouldEnable(logger) {
return Boolean(logLevel && levelMap[logger.level] <= levelMap[logLevel]);
}
function createLogger(parent, level) {
const logger = Object.assign(parent.extend(level), {
level,
});
patchLogMethod(parent, logger);
if (shouldEnable(logger)) {
const enabledNamespaces = debug.disable();
debug.enable(enabledNamespaces + "," + logger.namespace);
}
registeredLoggers.add(logger);
return logger;
}
function contextGetLogLevel() {
return logLevel;
}
function contextCreateClientLogger(namespace) {
const clientRootLogger = clientLogger.extend(namespace);
patchLogMethod(clientLogger, clientRootLogger);
return {
error: createLogger(clientRootLogger, "error"),
warning: createLogger(clientRootLogger, "warning"),
info: createLogger(clientRootLogger, "info"),
verbose: createLogger(clientRootLogger, "verbose"),
};
}
return {
setLogLevel: contextSetLogLevel,
getLogLevel: contextGetLogLevel,
createClientLogger: contextCreateClientLogger,
logger: clientLogger,
};
}
const context = createLoggerContext({
logLevelEnvVarName: "TYPESPEC_RUNTIME_LOG_LEVEL",
namespace: "typeSpecRuntime",
});
const TypeSpecRuntimeLogger = context.logger;
function setLogLevel(logLevel) {
context.setLogLevel(logLevel);
}
function getLogLevel() {
return context.getLogLevel();
}
function createClientLogger(namespace) {
return context.createClientLogger(namespace);
}
}),
47739:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
e: () => (  agentPolicy)
});
const agentPolicyName = "agentPolicy";
function agentPolicy(agent) {
return {
name: agentPolicyName,
sendRequest: async (req, next) => {
if (!req.agent) {
req.agent = agent;
}
return next(req);
},
};
}
}),
64592:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  decompressResponsePolicy)
});
const decompressResponsePolicyName = "decompressResponsePolicy";
function decompressResponsePolicy() {
return {
name: decompressResponsePolicyName,
async sendRequest(request, next) {
if (request.method !== "HEAD") {
request.headers.set("Accept-Encoding", "gzip,deflate");
}
return next(request);
},
};
}
}),
37005:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => (  defaultRetryPolicy)
});
var _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91927);
var _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95039);
var _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69004);
var _constants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24084);
const defaultRetryPolicyName = "defaultRetryPolicy";
function defaultRetryPolicy(options = {}) {
return {
name: defaultRetryPolicyName,
sendRequest: (0,_retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__  .J)([(0,_retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__  .P)(), (0,_retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__  .xB)(options)], {
maxRetries: options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_3__  .o,
}).sendRequest,
};
}
}),
98977:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => (  formDataPolicy)
});
var bytesEncoding = __webpack_require__(3816);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/formData.js
function convertBodyToFormDataMap(body) {
if (typeof FormData !== "undefined" && body instanceof FormData) {
const formDataMap = {};
for (const [key, value] of body.entries()) {
const existing = formDataMap[key];
if (Array.isArray(existing)) {
existing.push(value);
}
else {
formDataMap[key] = existing !== undefined ? [existing, value] : [value];
}
}
return formDataMap;
}
return undefined;
}
var httpHeaders = __webpack_require__(98443);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/formDataPolicy.js
const formDataPolicyName = "formDataPolicy";
function formDataPolicy() {
return {
name: formDataPolicyName,
async sendRequest(request, next) {
const converted = convertBodyToFormDataMap(request.body);
if (converted) {
request.formData = converted;
request.body = undefined;
}
if (request.formData) {
const contentType = request.headers.get("Content-Type");
if (contentType && contentType.indexOf("application/x-www-form-urlencoded") !== -1) {
request.body = wwwFormUrlEncode(request.formData);
}
else {
await prepareFormData(request.formData, request);
}
request.formData = undefined;
}
return next(request);
},
};
}
function wwwFormUrlEncode(formData) {
const urlSearchParams = new URLSearchParams();
for (const [key, value] of Object.entries(formData)) {
if (Array.isArray(value)) {
for (const subValue of value) {
urlSearchParams.append(key, subValue.toString());
}
}
else {
urlSearchParams.append(key, value.toString());
}
}
return urlSearchParams.toString();
}
async function prepareFormData(formData, request) {
const contentType = request.headers.get("Content-Type");
if (contentType && !contentType.startsWith("multipart/form-data")) {
return;
}
request.headers.set("Content-Type", contentType ?? "multipart/form-data");
const parts = [];
for (const [fieldName, values] of Object.entries(formData)) {
for (const value of Array.isArray(values) ? values : [values]) {
if (typeof value === "string") {
parts.push({
headers: (0,httpHeaders .N)({
"Content-Disposition": `form-data; name="${fieldName}"`,
}),
body: (0,bytesEncoding .A)(value, "utf-8"),
});
}
else if (value === undefined || value === null || typeof value !== "object") {
throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialized to string first.`);
}
else {
const fileName = value.name || "blob";
const headers = (0,httpHeaders .N)();
headers.set("Content-Disposition", `form-data; name="${fieldName}"; filename="${fileName}"`);
headers.set("Content-Type", value.type || "application/octet-stream");
parts.push({
headers,
body: value,
});
}
}
}
request.multipartBody = { parts };
}
}),
78676:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => (  logPolicy)
});
var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47507);
var _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51945);
const logPolicyName = "logPolicy";
function logPolicy(options = {}) {
const logger = options.logger ?? _log_js__WEBPACK_IMPORTED_MODULE_0__  .v.info;
const sanitizer = new _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__  .I({
additionalAllowedHeaderNames: options.additionalAllowedHeaderNames,
additionalAllowedQueryParameters: options.additionalAllowedQueryParameters,
});
return {
name: logPolicyName,
async sendRequest(request, next) {
if (!logger.enabled) {
return next(request);
}
logger(`Request: ${sanitizer.sanitize(request)}`);
const response = await next(request);
logger(`Response status code: ${response.status}`);
logger(`Headers: ${sanitizer.sanitize(response.headers)}`);
return response;
},
};
}
}),
95895:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  multipartPolicy),
u: () => (  multipartPolicyName)
});
var bytesEncoding = __webpack_require__(3816);
var typeGuards = __webpack_require__(91717);
var uuidUtils = __webpack_require__(15410);
var external_stream_ = __webpack_require__(2203);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/concat.js
async function* streamAsyncIterator() {
const reader = this.getReader();
try {
while (true) {
const { done, value } = await reader.read();
if (done) {
return;
}
yield value;
}
}
finally {
reader.releaseLock();
}
}
function makeAsyncIterable(webStream) {
if (!webStream[Symbol.asyncIterator]) {
webStream[Symbol.asyncIterator] = streamAsyncIterator.bind(webStream);
}
if (!webStream.values) {
webStream.values = streamAsyncIterator.bind(webStream);
}
}
function ensureNodeStream(stream) {
if (stream instanceof ReadableStream) {
makeAsyncIterable(stream);
return external_stream_.Readable.fromWeb(stream);
}
else {
return stream;
}
}
function toStream(source) {
if (source instanceof Uint8Array) {
return external_stream_.Readable.from(Buffer.from(source));
}
else if ((0,typeGuards .qf)(source)) {
return ensureNodeStream(source.stream());
}
else {
return ensureNodeStream(source);
}
}
async function concat(sources) {
return function () {
const streams = sources.map((x) => (typeof x === "function" ? x() : x)).map(toStream);
return external_stream_.Readable.from((async function* () {
for (const stream of streams) {
for await (const chunk of stream) {
yield chunk;
}
}
})());
};
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/multipartPolicy.js
function generateBoundary() {
return `----AzSDKFormBoundary${(0,uuidUtils .N)()}`;
}
function encodeHeaders(headers) {
let result = "";
for (const [key, value] of headers) {
result += `${key}: ${value}\r\n`;
}
return result;
}
function getLength(source) {
if (source instanceof Uint8Array) {
return source.byteLength;
}
else if ((0,typeGuards .qf)(source)) {
return source.size === -1 ? undefined : source.size;
}
else {
return undefined;
}
}
function getTotalLength(sources) {
let total = 0;
for (const source of sources) {
const partLength = getLength(source);
if (partLength === undefined) {
return undefined;
}
else {
total += partLength;
}
}
return total;
}
async function buildRequestBody(request, parts, boundary) {
const sources = [
(0,bytesEncoding .A)(`--${boundary}`, "utf-8"),
...parts.flatMap((part) => [
(0,bytesEncoding .A)("\r\n", "utf-8"),
(0,bytesEncoding .A)(encodeHeaders(part.headers), "utf-8"),
(0,bytesEncoding .A)("\r\n", "utf-8"),
part.body,
(0,bytesEncoding .A)(`\r\n--${boundary}`, "utf-8"),
]),
(0,bytesEncoding .A)("--\r\n\r\n", "utf-8"),
];
const contentLength = getTotalLength(sources);
if (contentLength) {
request.headers.set("Content-Length", contentLength);
}
request.body = await concat(sources);
}
const multipartPolicyName = "multipartPolicy";
const maxBoundaryLength = 70;
const validBoundaryCharacters = new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function assertValidBoundary(boundary) {
if (boundary.length > maxBoundaryLength) {
throw new Error(`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`);
}
if (Array.from(boundary).some((x) => !validBoundaryCharacters.has(x))) {
throw new Error(`Multipart boundary "${boundary}" contains invalid characters`);
}
}
function multipartPolicy() {
return {
name: multipartPolicyName,
async sendRequest(request, next) {
if (!request.multipartBody) {
return next(request);
}
if (request.body) {
throw new Error("multipartBody and regular body cannot be set at the same time");
}
let boundary = request.multipartBody.boundary;
const contentTypeHeader = request.headers.get("Content-Type") ?? "multipart/mixed";
const parsedHeader = contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
if (!parsedHeader) {
throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`);
}
const [, contentType, parsedBoundary] = parsedHeader;
if (parsedBoundary && boundary && parsedBoundary !== boundary) {
throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary} in the request body`);
}
boundary ??= parsedBoundary;
if (boundary) {
assertValidBoundary(boundary);
}
else {
boundary = generateBoundary();
}
request.headers.set("Content-Type", `${contentType}; boundary=${boundary}`);
await buildRequestBody(request, request.multipartBody.parts, boundary);
request.multipartBody = undefined;
return next(request);
},
};
}
}),
77794:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ll: () => (  proxyPolicy)
});
var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3669);
var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81970);
var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47507);
const HTTPS_PROXY = "HTTPS_PROXY";
const HTTP_PROXY = "HTTP_PROXY";
const ALL_PROXY = "ALL_PROXY";
const NO_PROXY = "NO_PROXY";
const proxyPolicyName = "proxyPolicy";
const globalNoProxyList = [];
let noProxyListLoaded = false;
const globalBypassedMap = new Map();
function getEnvironmentValue(name) {
if (process.env[name]) {
return process.env[name];
}
else if (process.env[name.toLowerCase()]) {
return process.env[name.toLowerCase()];
}
return undefined;
}
function loadEnvironmentProxyValue() {
if (!process) {
return undefined;
}
const httpsProxy = getEnvironmentValue(HTTPS_PROXY);
const allProxy = getEnvironmentValue(ALL_PROXY);
const httpProxy = getEnvironmentValue(HTTP_PROXY);
return httpsProxy || allProxy || httpProxy;
}
function isBypassed(uri, noProxyList, bypassedMap) {
if (noProxyList.length === 0) {
return false;
}
const host = new URL(uri).hostname;
if (bypassedMap?.has(host)) {
return bypassedMap.get(host);
}
let isBypassedFlag = false;
for (const pattern of noProxyList) {
if (pattern[0] === ".") {
if (host.endsWith(pattern)) {
isBypassedFlag = true;
}
else {
if (host.length === pattern.length - 1 && host === pattern.slice(1)) {
isBypassedFlag = true;
}
}
}
else {
if (host === pattern) {
isBypassedFlag = true;
}
}
}
bypassedMap?.set(host, isBypassedFlag);
return isBypassedFlag;
}
function loadNoProxy() {
const noProxy = getEnvironmentValue(NO_PROXY);
noProxyListLoaded = true;
if (noProxy) {
return noProxy
.split(",")
.map((item) => item.trim())
.filter((item) => item.length);
}
return [];
}
function getDefaultProxySettings(proxyUrl) {
if (!proxyUrl) {
proxyUrl = loadEnvironmentProxyValue();
if (!proxyUrl) {
return undefined;
}
}
const parsedUrl = new URL(proxyUrl);
const schema = parsedUrl.protocol ? parsedUrl.protocol + "//" : "";
return {
host: schema + parsedUrl.hostname,
port: Number.parseInt(parsedUrl.port || "80"),
username: parsedUrl.username,
password: parsedUrl.password,
};
}
function getDefaultProxySettingsInternal() {
const envProxy = loadEnvironmentProxyValue();
return envProxy ? new URL(envProxy) : undefined;
}
function getUrlFromProxySettings(settings) {
let parsedProxyUrl;
try {
parsedProxyUrl = new URL(settings.host);
}
catch {
throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`);
}
parsedProxyUrl.port = String(settings.port);
if (settings.username) {
parsedProxyUrl.username = settings.username;
}
if (settings.password) {
parsedProxyUrl.password = settings.password;
}
return parsedProxyUrl;
}
function setProxyAgentOnRequest(request, cachedAgents, proxyUrl) {
if (request.agent) {
return;
}
const url = new URL(request.url);
const isInsecure = url.protocol !== "https:";
if (request.tlsSettings) {
_log_js__WEBPACK_IMPORTED_MODULE_2__  .v.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.");
}
if (isInsecure) {
if (!cachedAgents.httpProxyAgent) {
cachedAgents.httpProxyAgent = new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpProxyAgent(proxyUrl);
}
request.agent = cachedAgents.httpProxyAgent;
}
else {
if (!cachedAgents.httpsProxyAgent) {
cachedAgents.httpsProxyAgent = new https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__.HttpsProxyAgent(proxyUrl);
}
request.agent = cachedAgents.httpsProxyAgent;
}
}
function proxyPolicy(proxySettings, options) {
if (!noProxyListLoaded) {
globalNoProxyList.push(...loadNoProxy());
}
const defaultProxy = proxySettings
? getUrlFromProxySettings(proxySettings)
: getDefaultProxySettingsInternal();
const cachedAgents = {};
return {
name: proxyPolicyName,
async sendRequest(request, next) {
if (!request.proxySettings &&
defaultProxy &&
!isBypassed(request.url, options?.customNoProxyList ?? globalNoProxyList, options?.customNoProxyList ? undefined : globalBypassedMap)) {
setProxyAgentOnRequest(request, cachedAgents, defaultProxy);
}
else if (request.proxySettings) {
setProxyAgentOnRequest(request, cachedAgents, getUrlFromProxySettings(request.proxySettings));
}
return next(request);
},
};
}
}),
78804:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => (  redirectPolicy)
});
var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47507);
const redirectPolicyName = "redirectPolicy";
const allowedRedirect = ["GET", "HEAD"];
function redirectPolicy(options = {}) {
const { maxRetries = 20, allowCrossOriginRedirects = false } = options;
return {
name: redirectPolicyName,
async sendRequest(request, next) {
const response = await next(request);
return handleRedirect(next, response, maxRetries, allowCrossOriginRedirects);
},
};
}
async function handleRedirect(next, response, maxRetries, allowCrossOriginRedirects, currentRetries = 0) {
const { request, status, headers } = response;
const locationHeader = headers.get("location");
if (locationHeader &&
(status === 300 ||
(status === 301 && allowedRedirect.includes(request.method)) ||
(status === 302 && allowedRedirect.includes(request.method)) ||
(status === 303 && request.method === "POST") ||
status === 307) &&
currentRetries < maxRetries) {
const url = new URL(locationHeader, request.url);
if (!allowCrossOriginRedirects) {
const originalUrl = new URL(request.url);
if (url.origin !== originalUrl.origin) {
_log_js__WEBPACK_IMPORTED_MODULE_0__  .v.verbose(`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);
return response;
}
}
request.url = url.toString();
if (status === 303) {
request.method = "GET";
request.headers.delete("Content-Length");
delete request.body;
}
request.headers.delete("Authorization");
const res = await next(request);
return handleRedirect(next, res, maxRetries, allowCrossOriginRedirects, currentRetries + 1);
}
return response;
}
}),
69004:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => (  retryPolicy)
});
var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45607);
var _restError_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35571);
var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95151);
var _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3482);
var _constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24084);
const retryPolicyLogger = (0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_3__  .KV)("ts-http-runtime retryPolicy");
const retryPolicyName = "retryPolicy";
function retryPolicy(strategies, options = { maxRetries: _constants_js__WEBPACK_IMPORTED_MODULE_4__  .o }) {
const logger = options.logger || retryPolicyLogger;
return {
name: retryPolicyName,
async sendRequest(request, next) {
let response;
let responseError;
let retryCount = -1;
retryRequest: while (true) {
retryCount += 1;
response = undefined;
responseError = undefined;
try {
logger.info(`Retry ${retryCount}: Attempting to send request`, request.requestId);
response = await next(request);
logger.info(`Retry ${retryCount}: Received a response from request`, request.requestId);
}
catch (e) {
logger.error(`Retry ${retryCount}: Received an error from request`, request.requestId);
if (!(0,_restError_js__WEBPACK_IMPORTED_MODULE_1__  .T)(e)) {
throw e;
}
responseError = e;
response = e.response;
}
if (request.abortSignal?.aborted) {
logger.error(`Retry ${retryCount}: Request aborted.`);
const abortError = new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__  .l();
throw abortError;
}
if (retryCount >= (options.maxRetries ?? _constants_js__WEBPACK_IMPORTED_MODULE_4__  .o)) {
logger.info(`Retry ${retryCount}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);
if (responseError) {
throw responseError;
}
else if (response) {
return response;
}
else {
throw new Error("Maximum retries reached with no response or error to throw");
}
}
logger.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);
strategiesLoop: for (const strategy of strategies) {
const strategyLogger = strategy.logger || logger;
strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}.`);
const modifiers = strategy.retry({
retryCount,
response,
responseError,
});
if (modifiers.skipStrategy) {
strategyLogger.info(`Retry ${retryCount}: Skipped.`);
continue strategiesLoop;
}
const { errorToThrow, retryAfterInMs, redirectTo } = modifiers;
if (errorToThrow) {
strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error:`, errorToThrow);
throw errorToThrow;
}
if (retryAfterInMs || retryAfterInMs === 0) {
strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries after ${retryAfterInMs}`);
await (0,_util_helpers_js__WEBPACK_IMPORTED_MODULE_0__  .c)(retryAfterInMs, undefined, { abortSignal: request.abortSignal });
continue retryRequest;
}
if (redirectTo) {
strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);
request.url = redirectTo;
continue retryRequest;
}
}
if (responseError) {
logger.info(`None of the retry strategies could work with the received error. Throwing it.`);
throw responseError;
}
if (response) {
logger.info(`None of the retry strategies could work with the received response. Returning it.`);
return response;
}
}
},
};
}
}),
21559:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => (  tlsPolicy)
});
const tlsPolicyName = "tlsPolicy";
function tlsPolicy(tlsSettings) {
return {
name: tlsPolicyName,
sendRequest: async (req, next) => {
if (!req.tlsSettings) {
req.tlsSettings = tlsSettings;
}
return next(req);
},
};
}
}),
51425:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  userAgentPolicy)
});
var external_node_os_ = __webpack_require__(48161);
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgentPlatform.js
function getHeaderName() {
return "User-Agent";
}
async function setPlatformSpecificData(map) {
if (external_node_process_ && external_node_process_.versions) {
const osInfo = `${external_node_os_.type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;
if (external_node_process_.versions.bun) {
map.set("Bun", `${external_node_process_.versions.bun} (${osInfo})`);
}
else if (external_node_process_.versions.deno) {
map.set("Deno", `${external_node_process_.versions.deno} (${osInfo})`);
}
else if (external_node_process_.versions.node) {
map.set("Node", `${external_node_process_.versions.node} (${osInfo})`);
}
}
}
var constants = __webpack_require__(24084);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgent.js
function getUserAgentString(telemetryInfo) {
const parts = [];
for (const [key, value] of telemetryInfo) {
const token = value ? `${key}/${value}` : key;
parts.push(token);
}
return parts.join(" ");
}
function getUserAgentHeaderName() {
return getHeaderName();
}
async function getUserAgentValue(prefix) {
const runtimeInfo = new Map();
runtimeInfo.set("ts-http-runtime", constants .M);
await setPlatformSpecificData(runtimeInfo);
const defaultAgent = getUserAgentString(runtimeInfo);
const userAgentValue = prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
return userAgentValue;
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/policies/userAgentPolicy.js
const UserAgentHeaderName = getUserAgentHeaderName();
const userAgentPolicyName = "userAgentPolicy";
function userAgentPolicy(options = {}) {
const userAgentValue = getUserAgentValue(options.userAgentPrefix);
return {
name: userAgentPolicyName,
async sendRequest(request, next) {
if (!request.headers.has(UserAgentHeaderName)) {
request.headers.set(UserAgentHeaderName, await userAgentValue);
}
return next(request);
},
};
}
}),
35571:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => (  RestError),
T: () => (  isRestError)
});
var error = __webpack_require__(34820);
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/inspect.js
const custom = external_node_util_.inspect.custom;
var sanitizer = __webpack_require__(51945);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/restError.js
const errorSanitizer = new sanitizer .I();
class RestError extends Error {
static REQUEST_SEND_ERROR = "REQUEST_SEND_ERROR";
static PARSE_ERROR = "PARSE_ERROR";
code;
statusCode;
request;
response;
details;
constructor(message, options = {}) {
super(message);
this.name = "RestError";
this.code = options.code;
this.statusCode = options.statusCode;
Object.defineProperty(this, "request", { value: options.request, enumerable: false });
Object.defineProperty(this, "response", { value: options.response, enumerable: false });
const agent = this.request?.agent
? {
maxFreeSockets: this.request.agent.maxFreeSockets,
maxSockets: this.request.agent.maxSockets,
}
: undefined;
Object.defineProperty(this, custom, {
value: () => {
return `RestError: ${this.message} \n ${errorSanitizer.sanitize({
...this,
request: { ...this.request, agent },
response: this.response,
})}`;
},
enumerable: false,
});
Object.setPrototypeOf(this, RestError.prototype);
}
}
function isRestError(e) {
if (e instanceof RestError) {
return true;
}
return (0,error .b)(e) && e.name === "RestError";
}
}),
91927:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
xB: () => (  exponentialRetryStrategy)
});
var _util_delay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70297);
var _throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95039);
const DEFAULT_CLIENT_RETRY_INTERVAL = 1000;
const DEFAULT_CLIENT_MAX_RETRY_INTERVAL = 1000 * 64;
function exponentialRetryStrategy(options = {}) {
const retryInterval = options.retryDelayInMs ?? DEFAULT_CLIENT_RETRY_INTERVAL;
const maxRetryInterval = options.maxRetryDelayInMs ?? DEFAULT_CLIENT_MAX_RETRY_INTERVAL;
return {
name: "exponentialRetryStrategy",
retry({ retryCount, response, responseError }) {
const matchedSystemError = isSystemError(responseError);
const ignoreSystemErrors = matchedSystemError && options.ignoreSystemErrors;
const isExponential = isExponentialRetryResponse(response);
const ignoreExponentialResponse = isExponential && options.ignoreHttpStatusCodes;
const unknownResponse = response && ((0,_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__  .$)(response) || !isExponential);
if (unknownResponse || ignoreExponentialResponse || ignoreSystemErrors) {
return { skipStrategy: true };
}
if (responseError && !matchedSystemError && !isExponential) {
return { errorToThrow: responseError };
}
return (0,_util_delay_js__WEBPACK_IMPORTED_MODULE_1__  .g)(retryCount, {
retryDelayInMs: retryInterval,
maxRetryDelayInMs: maxRetryInterval,
});
},
};
}
function isExponentialRetryResponse(response) {
return Boolean(response &&
response.status !== undefined &&
(response.status >= 500 || response.status === 408) &&
response.status !== 501 &&
response.status !== 505);
}
function isSystemError(err) {
if (!err) {
return false;
}
return (err.code === "ETIMEDOUT" ||
err.code === "ESOCKETTIMEDOUT" ||
err.code === "ECONNREFUSED" ||
err.code === "ECONNRESET" ||
err.code === "ENOENT" ||
err.code === "ENOTFOUND");
}
}),
95039:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => (  isThrottlingRetryResponse),
P: () => (  throttlingRetryStrategy)
});
var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45607);
const RetryAfterHeader = "Retry-After";
const AllRetryAfterHeaders = ["retry-after-ms", "x-ms-retry-after-ms", RetryAfterHeader];
function getRetryAfterInMs(response) {
if (!(response && [429, 503].includes(response.status)))
return undefined;
try {
for (const header of AllRetryAfterHeaders) {
const retryAfterValue = (0,_util_helpers_js__WEBPACK_IMPORTED_MODULE_0__  .H)(response, header);
if (retryAfterValue === 0 || retryAfterValue) {
const multiplyingFactor = header === RetryAfterHeader ? 1000 : 1;
return retryAfterValue * multiplyingFactor; 
}
}
const retryAfterHeader = response.headers.get(RetryAfterHeader);
if (!retryAfterHeader)
return;
const date = Date.parse(retryAfterHeader);
const diff = date - Date.now();
return Number.isFinite(diff) ? Math.max(0, diff) : undefined;
}
catch {
return undefined;
}
}
function isThrottlingRetryResponse(response) {
return Number.isFinite(getRetryAfterInMs(response));
}
function throttlingRetryStrategy() {
return {
name: "throttlingRetryStrategy",
retry({ response }) {
const retryAfterInMs = getRetryAfterInMs(response);
if (!Number.isFinite(retryAfterInMs)) {
return { skipStrategy: true };
}
return {
retryAfterInMs,
};
},
};
}
}),
3816:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => (  stringToUint8Array),
S: () => (  uint8ArrayToString)
});
function uint8ArrayToString(bytes, format) {
return Buffer.from(bytes).toString(format);
}
function stringToUint8Array(value, format) {
return Buffer.from(value, format);
}
}),
70297:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => (  calculateRetryDelay)
});
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/random.js
function getRandomIntegerInclusive(min, max) {
min = Math.ceil(min);
max = Math.floor(max);
const offset = Math.floor(Math.random() * (max - min + 1));
return offset + min;
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/delay.js
function calculateRetryDelay(retryAttempt, config) {
const exponentialDelay = config.retryDelayInMs * Math.pow(2, retryAttempt);
const clampedDelay = Math.min(config.maxRetryDelayInMs, exponentialDelay);
const retryAfterInMs = clampedDelay / 2 + getRandomIntegerInclusive(0, clampedDelay / 2);
return { retryAfterInMs };
}
}),
34820:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => (  isError)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
function isError(e) {
if ((0,_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(e)) {
const hasName = typeof e.name === "string";
const hasMessage = typeof e.message === "string";
return hasName && hasMessage;
}
return false;
}
}),
45607:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => (  parseHeaderValueAsNumber),
c: () => (  delay)
});
var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95151);
const StandardAbortMessage = "The operation was aborted.";
function delay(delayInMs, value, options) {
return new Promise((resolve, reject) => {
let timer = undefined;
let onAborted = undefined;
const rejectOnAbort = () => {
return reject(new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__  .l(options?.abortErrorMsg ? options?.abortErrorMsg : StandardAbortMessage));
};
const removeListeners = () => {
if (options?.abortSignal && onAborted) {
options.abortSignal.removeEventListener("abort", onAborted);
}
};
onAborted = () => {
if (timer) {
clearTimeout(timer);
}
removeListeners();
return rejectOnAbort();
};
if (options?.abortSignal && options.abortSignal.aborted) {
return rejectOnAbort();
}
timer = setTimeout(() => {
removeListeners();
resolve(value);
}, delayInMs);
if (options?.abortSignal) {
options.abortSignal.addEventListener("abort", onAborted);
}
});
}
function parseHeaderValueAsNumber(response, headerName) {
const value = response.headers.get(headerName);
if (!value)
return;
const valueAsNum = Number(value);
if (Number.isNaN(valueAsNum))
return;
return valueAsNum;
}
}),
1834:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
If: () => (  sanitizer .I),
gE: () => (  delay .g),
Bd: () => (  env .Bd),
Qg: () => (  env .Qg),
N6: () => (  env .N6),
bJ: () => (  error .b),
qx: () => (  env .qx),
tX: () => (  env .tX),
lV: () => (  env .lV),
p7: () => (  env .p7),
Al: () => (  bytesEncoding .A),
SW: () => (  bytesEncoding .S)
});
var delay = __webpack_require__(70297);
var error = __webpack_require__(34820);
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/sha256.js
async function computeSha256Hmac(key, stringToSign, encoding) {
const decodedKey = Buffer.from(key, "base64");
return createHmac("sha256", decodedKey).update(stringToSign).digest(encoding);
}
async function computeSha256Hash(content, encoding) {
return createHash("sha256").update(content).digest(encoding);
}
var env = __webpack_require__(27970);
var bytesEncoding = __webpack_require__(3816);
var sanitizer = __webpack_require__(51945);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/internal.js
}),
8011:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => (  isObject)
});
function isObject(input) {
return (typeof input === "object" &&
input !== null &&
!Array.isArray(input) &&
!(input instanceof RegExp) &&
!(input instanceof Date));
}
}),
51945:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I: () => (  Sanitizer)
});
var _object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
const RedactedString = "REDACTED";
const defaultAllowedHeaderNames = [
"x-ms-client-request-id",
"x-ms-return-client-request-id",
"x-ms-useragent",
"x-ms-correlation-request-id",
"x-ms-request-id",
"client-request-id",
"ms-cv",
"return-client-request-id",
"traceparent",
"Access-Control-Allow-Credentials",
"Access-Control-Allow-Headers",
"Access-Control-Allow-Methods",
"Access-Control-Allow-Origin",
"Access-Control-Expose-Headers",
"Access-Control-Max-Age",
"Access-Control-Request-Headers",
"Access-Control-Request-Method",
"Origin",
"Accept",
"Accept-Encoding",
"Cache-Control",
"Connection",
"Content-Length",
"Content-Type",
"Date",
"ETag",
"Expires",
"If-Match",
"If-Modified-Since",
"If-None-Match",
"If-Unmodified-Since",
"Last-Modified",
"Pragma",
"Request-Id",
"Retry-After",
"Server",
"Transfer-Encoding",
"User-Agent",
"WWW-Authenticate",
];
const defaultAllowedQueryParameters = ["api-version"];
class Sanitizer {
allowedHeaderNames;
allowedQueryParameters;
constructor({ additionalAllowedHeaderNames: allowedHeaderNames = [], additionalAllowedQueryParameters: allowedQueryParameters = [], } = {}) {
allowedHeaderNames = defaultAllowedHeaderNames.concat(allowedHeaderNames);
allowedQueryParameters = defaultAllowedQueryParameters.concat(allowedQueryParameters);
this.allowedHeaderNames = new Set(allowedHeaderNames.map((n) => n.toLowerCase()));
this.allowedQueryParameters = new Set(allowedQueryParameters.map((p) => p.toLowerCase()));
}
sanitize(obj) {
const seen = new Set();
return JSON.stringify(obj, (key, value) => {
if (value instanceof Error) {
return {
...value,
name: value.name,
message: value.message,
};
}
if (key === "headers" && (0,_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(value)) {
return this.sanitizeHeaders(value);
}
else if (key === "url" && typeof value === "string") {
return this.sanitizeUrl(value);
}
else if (key === "query" && (0,_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(value)) {
return this.sanitizeQuery(value);
}
else if (key === "body") {
return undefined;
}
else if (key === "response") {
return undefined;
}
else if (key === "operationSpec") {
return undefined;
}
else if (Array.isArray(value) || (0,_object_js__WEBPACK_IMPORTED_MODULE_0__  .G)(value)) {
if (seen.has(value)) {
return "[Circular]";
}
seen.add(value);
}
return value;
}, 2);
}
sanitizeUrl(value) {
if (typeof value !== "string" || value === null || value === "") {
return value;
}
const url = new URL(value);
if (!url.search) {
return value;
}
for (const [key] of url.searchParams) {
if (!this.allowedQueryParameters.has(key.toLowerCase())) {
url.searchParams.set(key, RedactedString);
}
}
return url.toString();
}
sanitizeHeaders(obj) {
const sanitized = {};
for (const key of Object.keys(obj)) {
if (this.allowedHeaderNames.has(key.toLowerCase())) {
sanitized[key] = obj[key];
}
else {
sanitized[key] = RedactedString;
}
}
return sanitized;
}
sanitizeQuery(value) {
if (typeof value !== "object" || value === null) {
return value;
}
const sanitized = {};
for (const k of Object.keys(value)) {
if (this.allowedQueryParameters.has(k.toLowerCase())) {
sanitized[k] = value[k];
}
else {
sanitized[k] = RedactedString;
}
}
return sanitized;
}
}
}),
91717:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CY: () => (  isBinaryBody),
qf: () => (  isBlob),
H1: () => (  isReadableStream)
});
var external_stream_ = __webpack_require__(2203);
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards-node.js
function isNodeReadableStream(x) {
return x instanceof external_stream_.Readable;
}
function isWebReadableStream(x) {
return x instanceof ReadableStream;
}
;// CONCATENATED MODULE: ./node_modules/@typespec/ts-http-runtime/dist/esm/util/typeGuards.js
function isBinaryBody(body) {
return (body !== undefined &&
(body instanceof Uint8Array ||
isReadableStream(body) ||
typeof body === "function" ||
body instanceof Blob));
}
function isReadableStream(x) {
return isNodeReadableStream(x) || isWebReadableStream(x);
}
function isBlob(x) {
return x instanceof Blob;
}
}),
15410:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => (  randomUUID)
});
function randomUUID() {
return crypto.randomUUID();
}
})
};
