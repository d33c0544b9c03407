export const id = 9861;
export const ids = [9861];
export const modules = {
15339:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  cloudOf),
i: () => (  cloudOfEnvironment)
});
const storageScope = 'https://storage.azure.com/.default';
const clouds = {
public: {
name: 'public',
environment: 'AzureCloud',
authority: 'https://login.microsoftonline.com',
resourceManager: 'https://management.azure.com',
resourceManagerScope: 'https://management.azure.com/.default',
federationAudience: 'api://AzureADTokenExchange',
logAnalytics: 'https://api.loganalytics.io',
logAnalyticsScope: 'https://api.loganalytics.io/.default',
storageScope,
appConfigurationScope: 'https://appconfig.azure.com/.default',
},
'us-government': {
name: 'us-government',
environment: 'AzureUSGovernment',
authority: 'https://login.microsoftonline.us',
resourceManager: 'https://management.usgovcloudapi.net',
resourceManagerScope: 'https://management.usgovcloudapi.net/.default',
federationAudience: 'api://AzureADTokenExchangeUSGov',
logAnalytics: 'https://api.loganalytics.us',
logAnalyticsScope: 'https://api.loganalytics.us/.default',
storageScope,
appConfigurationScope: 'https://appconfig.azure.us/.default',
},
china: {
name: 'china',
environment: 'AzureChinaCloud',
authority: 'https://login.chinacloudapi.cn',
resourceManager: 'https://management.chinacloudapi.cn',
resourceManagerScope: 'https://management.chinacloudapi.cn/.default',
federationAudience: 'api://AzureADTokenExchangeChina',
logAnalytics: 'https://api.loganalytics.azure.cn',
logAnalyticsScope: 'https://api.loganalytics.azure.cn/.default',
storageScope,
appConfigurationScope: 'https://appconfig.azure.cn/.default',
},
};
function cloudOf(name) {
return clouds[name];
}
function cloudOfEnvironment(environment) {
return Object.values(clouds).find(cloud => cloud.environment.toLowerCase() === environment.toLowerCase());
}
}),
47483:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => (  azureCliExchange),
b: () => (  azureCliSubscription)
});
var fault = __webpack_require__(88538);
var names = __webpack_require__(62600);
var secret = __webpack_require__(85062);
var external_node_os_ = __webpack_require__(48161);
var refusals = __webpack_require__(40107);
;// CONCATENATED MODULE: ./lib/shared/azure/azure-cli.js
async function runAz(args, ports) {
const { processes, environment, clock, host } = ports;
const result = await processes({
...invocation([...args, '--output', 'json']),
env: { ...environment, NoDefaultCurrentDirectoryInExePath: '1' },
deadlineMilliseconds: 60_000,
maxOutputBytes: 1_048_576,
clock,
signal: host.cancelled,
});
if (result.kind !== 'ended' || result.exitCode !== 0)
throw failed(result, ports);
return answerIn(result.stdout);
}
function invocation(args) {
const command = ['az', ...args];
if (command.some(part => !/^[\w:/.@-]+$/.test(part)))
throw new Error('an argument that a shell may misread');
return (0,external_node_os_.platform)() === 'win32'
? { command: 'cmd.exe', args: ['/d', '/s', '/c', command.join(' ')] }
: { command: 'az', args: command.slice(1) };
}
function answerIn(stdout) {
try {
const found = JSON.parse(stdout);
if (typeof found === 'object' && found)
return { ...found };
}
catch {
}
throw new fault .v('IDENTITY_NO_TOKEN', 'the Azure CLI answered with something that is not JSON', {
hint: 'run the command by hand: az account show',
});
}
const install = 'install it from https://aka.ms/azure-cli and run az login';
const better = {
github: 'give client-id and tenant-id; an expression that is empty, such as an unset variable, gives none',
'azure-pipelines': 'name a service connection in azureSubscription',
};
function failed(result, { host }) {
switch (result.kind) {
case 'not-found':
return notInstalled(host.name);
case 'not-started':
return new fault .v('IDENTITY_NO_TOKEN', `the Azure CLI cannot be started: ${result.error}`);
case 'timed-out':
return new fault .v('IDENTITY_NO_TOKEN', 'the Azure CLI did not answer within a minute', {
hint: 'run it by hand: az account get-access-token. It may be waiting for an answer, or for the network',
});
default:
return complained(result.stderr, host.name);
}
}
function notInstalled(host) {
const hint = host === 'terminal' ? install : `${better[host]}; or ${install} before this step`;
return new fault .v('IDENTITY_MISSING', 'the Azure CLI (az) is not installed here', { hint });
}
function complained(stderr, host) {
const words = complaintIn(stderr);
if (/'az' is not recognized/.test(stderr))
return notInstalled(host);
const code = (0,refusals .G)(stderr);
if (code !== undefined) {
return new fault .v('IDENTITY_REFUSED', `the Azure CLI got no token: ${words}`, {
hint: hintFor(code, host),
facts: { aadsts: code },
});
}
if (/\baz login\b/.test(stderr)) {
return new fault .v('IDENTITY_MISSING', 'the Azure CLI is not signed in', { hint: signInHint(host) });
}
return new fault .v('IDENTITY_NO_TOKEN', `the Azure CLI got no token: ${words}`, {
hint: 'run it by hand: az account get-access-token',
});
}
function signInHint(host) {
if (host === 'terminal')
return 'run az login, then this command again';
return host === 'github' ? `${better.github}; or run azure/login before this step` : better[host];
}
function hintFor(code, host) {
if (code === '700024') {
return host === 'github'
? 'the assertion of azure/login has expired and the Azure CLI cannot renew it; give client-id and tenant-id, then a fresh one is made for every token'
: 'the assertion that az was signed in with has expired, and it cannot renew it; use a service connection or sign in again';
}
if (code === '500011')
return 'az is in another cloud or tenant; see az cloud show and az account show';
return signInHint(host);
}
function complaintIn(stderr) {
const lines = stderr
.split('\n')
.map(line => line.trim())
.filter(line => line !== '');
const line = lines.find(each => each.startsWith('ERROR:')) ?? lines.at(-1) ?? 'it said nothing';
const said = line.replace(/^ERROR:\s*/, '').split(/\s*Trace ID:/)[0] ?? '';
return said.slice(0, 400);
}
var clouds = __webpack_require__(15339);
;// CONCATENATED MODULE: ./lib/shared/azure/identity/azure-cli.js
function azureCliExchange({ tenant }, ports) {
return async ({ scope, claims }) => {
if (claims !== undefined)
throw challenged();
const inTenant = tenant === undefined ? [] : ['--tenant', tenant];
const answer = await runAz(['account', 'get-access-token', '--scope', scope, ...inTenant], ports);
return tokenIn(answer);
};
}
async function azureCliSubscription(ports) {
const { id, environmentName } = await runAz(['account', 'show'], ports);
if (typeof environmentName === 'string' && (0,clouds .i)(environmentName) !== ports.cloud) {
throw otherCloud(environmentName, ports);
}
if (typeof id === 'string' && id !== '')
return id;
throw new fault .v('IDENTITY_MISSING', 'the Azure CLI has no default subscription', {
hint: `run az account set --subscription NAME, or give ${(0,names .lO)('subscription-id', ports.host.name)}`,
});
}
function tokenIn({ accessToken, expires_on: seconds, expiresOn: local, }) {
const expiresAt = typeof seconds === 'number' ? seconds * 1000 : localTime(local);
if (typeof accessToken === 'string' && accessToken !== '' && Number.isFinite(expiresAt)) {
return { value: new secret .z(accessToken), expiresAt };
}
throw new fault .v('IDENTITY_NO_TOKEN', 'the Azure CLI answered without a token', {
hint: 'update the Azure CLI: az upgrade',
});
}
function localTime(text) {
return typeof text === 'string' ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
}
function challenged() {
return new fault .v('IDENTITY_REFUSED', 'Azure revoked the token of the Azure CLI and asks for a new sign-in', {
hint: 'run az logout and az login',
});
}
function otherCloud(environment, { cloud, host }) {
const asked = (0,names .lO)('cloud', host.name);
return new fault .v('IDENTITY_UNSUITABLE', `the Azure CLI is signed in to ${environment}, not to ${cloud.environment}`, {
hint: `set ${asked}, or run az cloud set --name ${cloud.environment} and az login`,
facts: { cloud: cloud.name },
});
}
}),
29861:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
credentialFor: () => (  credentialFor)
});
var names = __webpack_require__(62600);
var azure_cli = __webpack_require__(47483);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var fault_fault = __webpack_require__(88538);
var transport = __webpack_require__(42647);
var secret = __webpack_require__(85062);
;// CONCATENATED MODULE: ./lib/shared/azure/identity/library.js
function loadIdentityLibrary() {
return Promise.all( [__webpack_require__.e(2830), __webpack_require__.e(6725), __webpack_require__.e(1818), __webpack_require__.e(5738), __webpack_require__.e(3952)]).then(__webpack_require__.bind(__webpack_require__, 23952));
}
async function exchangeByLibrary(ports, ask, { open, explain }) {
const library = await loadIdentityLibrary();
const wire = watch(ports.transport.client);
const askedAt = ports.clock.now();
try {
const credential = open(library, {
authorityHost: ports.cloud.authority,
disableInstanceDiscovery: true,
httpClient: wire.client,
retryOptions: { maxRetries: 0 },
});
const challenge = ask.claims === undefined ? {} : { claims: ask.claims, enableCae: true };
const token = await credential.getToken([ask.scope], challenge);
if (!token)
throw new Error('the identity library returned no token');
const life = wire.lifeSeconds();
const expiresAt = life === undefined ? token.expiresOnTimestamp : askedAt + life * 1000;
return { value: new secret .z(token.token), expiresAt };
}
catch (thrown) {
const fault = wire.fault();
throw fault?.code === 'CANCELLED' ? fault : explain(fault ?? thrown);
}
}
function watch(client) {
let fault;
let lifeSeconds;
const watched = {
sendRequest: async (request) => {
request.headers.set(transport .W, 'safe');
try {
const answer = await client.sendRequest(request);
lifeSeconds = lifeOf(answer) ?? lifeSeconds;
return answer;
}
catch (thrown) {
if (thrown instanceof fault_fault .v)
fault = thrown;
throw thrown;
}
},
};
return { client: watched, fault: () => fault, lifeSeconds: () => lifeSeconds };
}
function lifeOf({ bodyAsText }) {
const found = /"expires_in"\s*:\s*"?(\d{1,9})"?/.exec(bodyAsText ?? '')?.[1];
return found === undefined ? undefined : Number(found);
}
var refusals = __webpack_require__(40107);
;// CONCATENATED MODULE: ./lib/shared/azure/identity/entra.js
function exchangeWithEntra(ports, ask, signsIn) {
const explain = (thrown) => explainEntra(thrown, { ports, ask, signsIn });
return exchangeByLibrary(ports, ask, { open: signsIn.open, explain });
}
function explainEntra(thrown, { ports, ask, signsIn }) {
const { cloud, clock, host } = ports;
const { tenant, client, claims } = signsIn;
const words = thrown instanceof Error ? thrown.message : '';
const code = (0,refusals .G)(words);
if (code !== undefined) {
const who = { host: host.name, cloud: cloud.name, tenant, client, scope: ask.scope, now: clock.now() };
return (0,refusals .O)(words, code, { ...who, ...(claims && { claims }) }, thrown);
}
return new fault_fault .v('IDENTITY_NO_TOKEN', `no token came from ${cloud.authority}: ${firstLine(words)}`, {
hint: thrown instanceof fault_fault .v ? thrown.hint : reach,
facts: { tenant, client, scope: ask.scope },
cause: thrown,
});
}
const reach = 'check that this machine reaches the address, directly or through the proxy of its environment';
function firstLine(words) {
return (words.split('\n')[0] ?? '').slice(0, 300);
}
;// CONCATENATED MODULE: ./lib/shared/azure/identity/certificate.js
function certificateExchange(identity, ports) {
const { tenant, client } = identity;
return async (ask) => {
const pem = await textOf(identity);
refuseUnusable(pem, identity, ports.clock.now());
return exchangeWithEntra(ports, ask, {
tenant,
client,
open: (library, options) => new library.ClientCertificateCredential(tenant, client, { certificate: pem }, options),
});
};
}
async function textOf({ pem, tenant, client }) {
if (typeof pem !== 'string')
return pem.reveal();
try {
return await (0,promises_.readFile)(pem, 'utf8');
}
catch (cause) {
throw unsuitable('the certificate cannot be read', { tenant, client, file: pem }, cause);
}
}
function refuseUnusable(pem, { tenant, client }, now) {
const facts = { tenant, client };
if (/-----BEGIN ENCRYPTED PRIVATE KEY-----/.test(pem) || /^Proc-Type: 4,ENCRYPTED/m.test(pem)) {
throw unsuitable('the private key of the certificate is encrypted, and there is no password for it', facts);
}
if (!/-----BEGIN (RSA |EC )?PRIVATE KEY-----/.test(pem)) {
throw unsuitable('the certificate comes without its private key', facts);
}
const certificate = parse(pem, facts);
const [from, until] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
const dates = { ...facts, 'valid-from': time(from), 'valid-until': time(until), clock: time(now) };
const named = { ...dates, thumbprint: certificate.fingerprint.replaceAll(':', '') };
if (now >= until)
throw unsuitable('the certificate has expired', named);
if (now < from)
throw unsuitable('the certificate is not valid yet', named);
}
function parse(pem, facts) {
const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(pem)?.[0];
if (block === undefined)
throw unsuitable('there is a private key, but no certificate with it', facts);
try {
return new external_node_crypto_.X509Certificate(block);
}
catch (cause) {
throw unsuitable('the certificate is damaged', facts, cause);
}
}
function unsuitable(message, facts, cause) {
return new fault_fault .v('IDENTITY_UNSUITABLE', message, {
hint: 'give a PEM with one valid certificate and its private key without a password; with OIDC there is nothing to expire',
facts,
cause,
});
}
function time(milliseconds) {
return new Date(milliseconds).toISOString();
}
;// CONCATENATED MODULE: ./lib/shared/azure/identity/assertion.js
function claimsOf(assertion) {
const payload = assertion.reveal().split('.')[1];
if (payload === undefined)
return undefined;
try {
const found = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
if (typeof found !== 'object' || !found)
return undefined;
return named(new Map(Object.entries(found)));
}
catch {
return undefined;
}
}
function named(claims) {
const from = seconds(claims.get('nbf')) ?? seconds(claims.get('iat'));
const until = seconds(claims.get('exp'));
return {
subject: words(claims.get('sub')),
issuer: words(claims.get('iss')),
audience: words(claims.get('aud')),
...(from !== undefined && { from }),
...(until !== undefined && { until }),
};
}
function words(claim) {
const list = Array.isArray(claim) ? claim : [claim];
return list.filter(one => typeof one === 'string').join(' ');
}
function seconds(claim) {
return typeof claim === 'number' && Number.isFinite(claim) ? claim : undefined;
}
;// CONCATENATED MODULE: ./lib/shared/azure/identity/oidc.js
function oidcExchange(identity, ports) {
const { cloud, host } = ports;
return federatedExchange(identity, () => host.idToken(cloud.federationAudience), ports);
}
function federatedExchange({ tenant, client }, fetchAssertion, ports) {
return async (ask) => {
await loadIdentityLibrary();
const assertion = await fetchAssertion();
ports.host.mask(assertion);
const claims = claimsOf(assertion);
const value = () => Promise.resolve(assertion.reveal());
return exchangeWithEntra(ports, ask, {
tenant,
client,
...(claims && { claims }),
open: (library, options) => new library.ClientAssertionCredential(tenant, client, value, options),
});
};
}
;// CONCATENATED MODULE: ./lib/shared/azure/identity/managed.js
function managedExchange(identity, ports) {
refuseOtherMachines(ports);
return podExchange(identity, ports) ?? (ask => machineToken(ask.scope, identity, ports));
}
function podExchange({ client }, ports) {
const { environment } = ports;
const file = environment['AZURE_FEDERATED_TOKEN_FILE'];
const tenant = environment['AZURE_TENANT_ID'];
const named = client ?? environment['AZURE_CLIENT_ID'];
if (!file || !tenant || !named)
return undefined;
return federatedExchange({ tenant, client: named }, () => assertionIn(file), ports);
}
async function assertionIn(file) {
try {
return new secret .z((await (0,promises_.readFile)(file, 'utf8')).trim());
}
catch (cause) {
throw unreadableAssertion(file, cause);
}
}
function unreadableAssertion(file, cause) {
return new fault_fault .v('IDENTITY_NO_TOKEN', 'the assertion of this pod cannot be read', {
hint: 'check AZURE_FEDERATED_TOKEN_FILE and the label azure.workload.identity/use of the pod',
facts: { file },
cause,
});
}
function refuseOtherMachines({ environment }) {
const other = environment['IMDS_ENDPOINT']
? 'Azure Arc'
: environment['IDENTITY_SERVER_THUMBPRINT']
? 'Service Fabric'
: undefined;
if (other === undefined)
return;
throw new fault_fault .v('IDENTITY_UNSUITABLE', `the managed identity of a machine in ${other} cannot be used here`, {
hint: 'use oidc on GitHub, or a service connection with workload identity federation on Azure Pipelines',
});
}
async function machineToken(scope, identity, ports) {
const askedAt = ports.clock.now();
try {
const { json } = await ports.transport.send(requestFor(scope, identity, ports));
return tokenIn(json, askedAt);
}
catch (thrown) {
if (thrown instanceof fault_fault .v && thrown.code === 'CANCELLED')
throw thrown;
throw noToken(thrown, identity);
}
}
function requestFor(scope, { client }, { environment }) {
const [address, password] = [environment['IDENTITY_ENDPOINT'], environment['IDENTITY_HEADER']];
const host = environment['AZURE_POD_IDENTITY_AUTHORITY_HOST'] ?? 'http://169.254.169.254';
const own = address !== undefined && password !== undefined;
const url = new URL(own ? address : `${host}/metadata/identity/oauth2/token`);
url.searchParams.set('api-version', own ? '2019-08-01' : '2018-02-01');
url.searchParams.set('resource', scope.replace(/\/\.default$/, ''));
if (client !== undefined)
url.searchParams.set('client_id', client);
return {
method: 'GET',
url,
headers: own ? { 'x-identity-header': password } : { metadata: 'true' },
tryMilliseconds: 5_000,
deadlineMilliseconds: 20_000,
};
}
function tokenIn(json, askedAt) {
const answer = new Map(typeof json === 'object' && json ? Object.entries(json) : []);
const [token, life, end] = ['access_token', 'expires_in', 'expires_on'].map(name => answer.get(name));
const expiresAt = life === undefined ? Number(end) * 1000 : askedAt + Number(life) * 1000;
if (typeof token === 'string' && token !== '' && Number.isFinite(expiresAt)) {
return { value: new secret .z(token), expiresAt };
}
throw new Error('its answer holds no token');
}
function noToken(thrown, { client }) {
const words = thrown instanceof Error ? thrown.message : '';
const hint = client === undefined
? 'run on an Azure machine with a system-assigned identity, or name the client id of a user-assigned one'
: 'assign this identity to the machine, and give its client id, not its object id';
return new fault_fault .v('IDENTITY_NO_TOKEN', `the managed identity of this machine gave no token: ${words}`, {
hint: `${hint}; the address 169.254.169.254 must not go through a proxy (NO_PROXY)`,
facts: { identity: client ?? 'system-assigned' },
cause: thrown,
});
}
;// CONCATENATED MODULE: ./lib/shared/azure/identity/secret.js
function secretExchange(identity, ports) {
const { tenant, client, secret } = identity;
return ask => exchangeWithEntra(ports, ask, {
tenant,
client,
open: (library, options) => new library.ClientSecretCredential(tenant, client, secret.reveal(), options),
});
}
;// CONCATENATED MODULE: ./lib/shared/azure/identity/service-connection.js
const ownConnection = 'SYSTEMVSSCONNECTION';
function serviceConnectionExchange({ connection }, ports) {
refuseOtherCloud(connection, ports);
switch (connection.scheme.toLowerCase()) {
case 'workloadidentityfederation':
return federatedExchange(applicationOf(connection), () => fetchAssertion(connection, ports), ports);
case 'serviceprincipal':
return principalExchange(connection, ports);
case 'managedserviceidentity':
return managedExchange(managedOf(connection), ports);
default:
throw service_connection_unsuitable(connection, `the service connection has the scheme ${connection.scheme}`, {
hint: 'choose an Azure Resource Manager connection, best with workload identity federation',
});
}
}
function principalExchange(connection, ports) {
const application = applicationOf(connection);
if (connection.parameter('authenticationType')?.toLowerCase() === 'spncertificate') {
const pem = secretOf(connection, 'servicePrincipalCertificate');
return certificateExchange({ kind: 'certificate', ...application, pem }, ports);
}
const secret = secretOf(connection, 'serviceprincipalkey');
return secretExchange({ kind: 'secret', ...application, secret }, ports);
}
function applicationOf(connection) {
return {
tenant: parameterOf(connection, 'tenantid'),
client: parameterOf(connection, 'serviceprincipalid'),
};
}
function managedOf(connection) {
const client = connection.setting('msiclientId');
return { kind: 'managed-identity', ...(client && { client }) };
}
function parameterOf(connection, name) {
const value = connection.parameter(name);
if (value)
return value;
throw service_connection_unsuitable(connection, `the service connection has no ${name}`);
}
function secretOf(connection, name) {
const value = connection.secret(name);
if (value !== undefined && value.reveal() !== '')
return value;
throw service_connection_unsuitable(connection, `the service connection has no ${name}`);
}
function refuseOtherCloud(connection, { cloud }) {
const environment = connection.setting('environment');
if (!environment || environment.toLowerCase() === cloud.environment.toLowerCase())
return;
throw service_connection_unsuitable(connection, `the service connection is for ${environment}, not for ${cloud.environment}`, {
hint: 'set the input cloud to the cloud of the service connection, or choose another connection',
facts: { cloud: cloud.name },
});
}
async function fetchAssertion(connection, ports) {
try {
const { json } = await ports.transport.send({
method: 'POST',
url: assertionAddress(connection, ports),
headers: {
authorization: `Bearer ${jobToken(connection, ports).reveal()}`,
'content-type': 'application/json',
'x-tfs-fedauthredirect': 'Suppress',
},
retry: 'safe',
});
return service_connection_assertionIn(json, connection);
}
catch (thrown) {
throw noAssertion(thrown, connection);
}
}
function assertionAddress(connection, { environment }) {
const base = environment['SYSTEM_OIDCREQUESTURI'];
if (!base) {
throw service_connection_noToken(connection, 'this agent offers no address for assertions (SYSTEM_OIDCREQUESTURI is not set)', {
hint: 'update the agent; workload identity federation needs a recent one',
});
}
const url = new URL(base);
url.searchParams.set('api-version', '7.1');
url.searchParams.set('serviceConnectionId', connection.id);
return url;
}
function jobToken(connection, { host, environment }) {
const own = host.connection(ownConnection)?.secret('AccessToken');
if (own !== undefined)
return own;
const mapped = environment['SYSTEM_ACCESSTOKEN'];
if (mapped)
return new secret .z(mapped);
throw service_connection_noToken(connection, 'the agent handed over no access token for this job');
}
function service_connection_assertionIn(json, connection) {
const found = typeof json === 'object' && json && 'oidcToken' in json ? json.oidcToken : undefined;
if (typeof found === 'string' && found !== '')
return new secret .z(found);
throw service_connection_noToken(connection, 'Azure DevOps answered without an assertion');
}
const hintsByStatus = new Map([
[401, 'allow this pipeline to use the connection: Project settings, Service connections, Security'],
[403, 'allow this pipeline to use the connection: Project settings, Service connections, Security'],
[404, 'check that the service connection still exists and is shared with this project'],
]);
function noAssertion(thrown, connection) {
if (!(thrown instanceof fault_fault .v) || !thrown.code.startsWith('HTTP_'))
return thrown;
const status = thrown.facts['status'];
const hint = hintsByStatus.get(status);
const facts = { ...thrown.facts, connection: connection.id };
return new fault_fault .v('IDENTITY_NO_TOKEN', `Azure DevOps gave no assertion: ${thrown.message}`, {
...(hint !== undefined && { hint }),
facts,
cause: thrown,
});
}
function service_connection_noToken(connection, message, { hint } = {}) {
const facts = { connection: connection.id };
return new fault_fault .v('IDENTITY_NO_TOKEN', message, { facts, ...(hint !== undefined && { hint }) });
}
function service_connection_unsuitable(connection, message, { hint, facts } = {}) {
return new fault_fault .v('IDENTITY_UNSUITABLE', message, {
hint: hint ?? 'open the service connection under Project settings and save it again, or make a new one',
facts: { ...facts, connection: connection.id, scheme: connection.scheme },
});
}
;// CONCATENATED MODULE: ./lib/shared/azure/identity/token-cache.js
const minute = 60_000;
const renewBefore = 5 * minute;
const lastUseBefore = minute / 2;
const pauseAfterFailure = minute / 2;
function createTokenCache(exchange, clock) {
const kept = new Map();
const underWay = new Map();
const renew = async (ask) => {
const askedAt = clock.now();
try {
const token = await exchange(ask);
const fresh = keep(token, askedAt);
if (clock.now() >= fresh.useUntil)
throw expiredOnArrival(ask, token);
kept.set(ask.scope, fresh);
return token;
}
catch (thrown) {
const old = kept.get(ask.scope);
if (ask.claims !== undefined || old === undefined || clock.now() >= old.useUntil)
throw thrown;
kept.set(ask.scope, { ...old, renewAt: clock.now() + pauseAfterFailure });
return old.token;
}
};
return ask => {
const found = kept.get(ask.scope);
const now = clock.now();
if (ask.claims === undefined && found !== undefined && now < Math.min(found.renewAt, found.useUntil)) {
return Promise.resolve(found.token);
}
const flight = `${ask.scope}\n${ask.claims ?? ''}`;
const running = underWay.get(flight);
if (running !== undefined)
return running;
const started = renew(ask).finally(() => underWay.delete(flight));
underWay.set(flight, started);
return started;
};
}
function keep(token, askedAt) {
const life = token.expiresAt - askedAt;
return {
token,
renewAt: token.expiresAt - Math.min(renewBefore, life / 2),
useUntil: token.expiresAt - Math.min(lastUseBefore, life / 4),
};
}
function expiredOnArrival(ask, token) {
return new fault_fault .v('IDENTITY_NO_TOKEN', 'the token that came has expired already', {
hint: 'set the clock of this machine; tokens are refused when it is some minutes ahead',
facts: { scope: ask.scope, expires: new Date(token.expiresAt).toISOString() },
});
}
;// CONCATENATED MODULE: ./lib/shared/azure/identity/identity.js
function credentialFor(identity, ports) {
const exchange = exchangeFor(identity, ports);
const tokens = createTokenCache(async (ask) => {
const token = await exchange(ask);
ports.host.mask(token.value);
return token;
}, ports.clock);
return {
getToken: async (scopes, options = {}) => {
const ask = { scope: [scopes].flat().join(' '), ...(options.claims && { claims: options.claims }) };
return handOver(await unlessAborted(tokens(ask), options.abortSignal));
},
};
}
function exchangeFor(identity, ports) {
switch (identity.kind) {
case 'oidc':
return oidcExchange(identity, ports);
case 'azure-cli':
return (0,azure_cli .h)(identity, ports);
case 'secret':
return secretExchange(identity, ports);
case 'certificate':
return certificateExchange(identity, ports);
case 'managed-identity':
return managedExchange(identity, ports);
case 'service-connection':
return serviceConnectionExchange(identity, ports);
default:
return (0,names .HB)(identity);
}
}
const alwaysAskAgain = 1;
function handOver(token) {
return { token: token.value.reveal(), expiresOnTimestamp: alwaysAskAgain, tokenType: 'Bearer' };
}
function unlessAborted(work, signal) {
if (signal === undefined)
return work;
return new Promise((resolve, reject) => {
const stop = () => reject(abortedBy(signal));
if (signal.aborted)
stop();
signal.addEventListener('abort', stop);
work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
});
}
function abortedBy(signal) {
const reason = signal instanceof AbortSignal ? signal.reason : undefined;
if (reason instanceof Error)
return reason;
const error = new Error('The request was aborted.');
error.name = 'AbortError';
return error;
}
}),
40107:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => (  entraCode),
O: () => (  refusalOf)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _step_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
const hints = {
'70021': matchHint,
'700211': matchHint,
'700212': signIn => `${matchHint(signIn)}; each cloud has its own audience, and this is cloud ${signIn.cloud}`,
'700213': matchHint,
'7002137': matchHint,
'7002138': signIn => `the two differ in upper and lower case only. ${matchHint(signIn)}`,
'700024': ({ claims }) => claims === undefined
? 'set the clock of this machine: it signs with its own time'
: 'run it again: a fresh assertion is made for every token. If it happens again, compare the times above with the clock of the service that made the assertion',
'50013': () => 'the assertion was not signed by the issuer that it names; check the issuer of the federated credential',
'700027': () => 'the certificate is not the one that the application knows; upload its public part there, or use the right one',
'7000215': ({ client }) => `give the value of the secret, not its id; if it is lost, make a new one: az ad app credential reset --id ${client} --append`,
'7000222': ({ client }) => `the secret has expired; make a new one: az ad app credential reset --id ${client} --append. With OIDC there is none to expire`,
'90002': tenantHint,
'900023': tenantHint,
'700016': ({ tenant, host }) => `check ${inputOr('client-id', host)}: it is the application (client) id, not the object id; and that the application is in tenant ${tenant}`,
'7000229': ({ client }) => `the application has no service principal in this tenant; make it: az ad sp create --id ${client}`,
'7000112': () => 'the application is disabled; enable it under Enterprise applications, Properties',
'500011': cloudHint,
'900382': cloudHint,
'900432': cloudHint,
'53003': () => 'a Conditional Access policy blocks this identity, for example by the address of the runner',
};
function entraCode(words) {
return /\bAADSTS(\d+)\b/.exec(words)?.[1];
}
function refusalOf(words, code, signIn, cause) {
const hint = hints[code]?.(signIn) ?? `the code is explained at https://login.microsoftonline.com/error?code=${code}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_REFUSED', `Microsoft Entra refused the sign-in: ${sentence(words)}`, {
hint,
facts: factsOf(code, signIn),
cause,
});
}
function factsOf(code, { tenant, client, scope, claims, now }) {
const who = { aadsts: code, tenant, client, scope };
if (claims === undefined)
return { ...who, clock: time(now) };
return {
...who,
subject: claims.subject,
issuer: claims.issuer,
audience: claims.audience,
...(claims.from !== undefined && { 'valid-from': time(claims.from * 1000) }),
...(claims.until !== undefined && { 'valid-until': time(claims.until * 1000) }),
clock: time(now),
};
}
const maskedByAgent = 'where the agent shows *** for a value, read it on the page of the service connection (Project settings, Service connections), which shows issuer and subject';
function matchHint(signIn) {
const { client, claims } = signIn;
if (claims === undefined)
return `compare the federated credentials of application ${client} with the facts above`;
const parts = [
`application ${client} needs a federated credential with exactly the subject, issuer and audience above; case counts`,
...subjectRemarks(claims),
...(signIn.host === 'azure-pipelines' ? [maskedByAgent] : command(client, claims)),
];
return parts.join('; ');
}
function subjectRemarks({ subject }) {
if (!subject.startsWith('repo:'))
return [];
const remarks = [];
if (/^repo:[^/:]+@\d+\/[^:]+@\d+:/.test(subject)) {
remarks.push('this repository sends the ids of owner and repository after their names, as all made after 2026-07-15 do; a credential without them never matches');
}
else {
remarks.push('this repository sends names without ids, so the credential must not hold OWNER@ID/REPO@ID');
}
if (!subject.includes(':environment:')) {
remarks.push('the job names no environment; if the credential is for one, add environment: to the job');
}
return remarks;
}
function command(client, { subject, issuer, audience }) {
const plain = /^[\w@:/.=+~-]+$/;
if (![client, subject, issuer, audience].every(text => plain.test(text)))
return [];
const parameters = JSON.stringify({ name: 'azure-promote', issuer, subject, audiences: [audience] });
return [`to make one: az ad app federated-credential create --id ${client} --parameters '${parameters}'`];
}
function tenantHint({ host, cloud }) {
return `check ${inputOr('tenant-id', host)}, and that the tenant is in cloud ${cloud}`;
}
function cloudHint({ host, cloud, scope }) {
return `the tenant does not know ${scope}: is it in cloud ${cloud}? Otherwise set ${(0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)('cloud', host)}`;
}
function inputOr(name, host) {
return host === 'azure-pipelines' ? 'the service connection' : (0,_step_names_js__WEBPACK_IMPORTED_MODULE_1__  .lO)(name, host);
}
function sentence(words) {
const from = words.indexOf('AADSTS');
const said = words
.slice(Math.max(from, 0))
.split(/\s*(?:Trace ID:|Correlation ID:|Timestamp:)/)[0]
?.replace(/\s+/g, ' ');
return (said ?? '').slice(0, 600).trim();
}
function time(milliseconds) {
const date = new Date(milliseconds);
return Number.isNaN(date.getTime()) ? 'unreadable' : date.toISOString();
}
})
};
