export const id = 4791;
export const ids = [4791];
export const modules = {
44791:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
findAccess: () => (  findAccess)
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var fault = __webpack_require__(88538);
var playground_route = __webpack_require__(10001);
var json = __webpack_require__(86378);
var secret = __webpack_require__(85062);
;// CONCATENATED MODULE: ./lib/shared/kubernetes/identity/kubeconfig.js
async function readKubeconfigs(paths) {
const read = (await Promise.all(paths.map(readOne))).flatMap(each => each ?? []);
if (read.length === 0)
return undefined;
const current = read.find(each => each.currentContext !== undefined)?.currentContext;
return {
...(current !== undefined && { currentContext: current }),
contexts: read.flatMap(each => each.contexts),
clusters: read.flatMap(each => each.clusters),
users: read.flatMap(each => each.users),
};
}
function named(items, name) {
return items.find(each => each.name === name);
}
function pathIn({ folder }, path) {
return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(folder, path);
}
async function readFileOf(item, path, what) {
try {
return await (0,promises_.readFile)(pathIn(item, path), 'utf8');
}
catch {
throw new fault .v('IDENTITY_MISSING', `${what} of ${item.name} cannot be read: ${pathIn(item, path)}`, {
hint: 'the kubeconfig names it: put it there, or use one that holds the data itself',
});
}
}
function secretText(data) {
return new secret .z(Buffer.from(data, 'base64').toString('utf8'));
}
async function readOne(path) {
const text = await textOf(path);
if (text === undefined)
return undefined;
const document = (0,json .t5)(await parsed(text, path));
if (document === undefined)
throw unreadable(path, 'it holds no kubeconfig');
const folder = (0,external_node_path_.dirname)(path);
const items = (list, what) => (0,json .Of)(list).flatMap(each => {
const name = (0,json .r7)(each['name']);
return name === undefined ? [] : [{ name, fields: (0,json .t5)(each[what]) ?? {}, folder }];
});
const currentContext = (0,json .r7)(document['current-context']);
return {
...(currentContext !== undefined && { currentContext }),
contexts: items(document['contexts'], 'context'),
clusters: items(document['clusters'], 'cluster'),
users: items(document['users'], 'user'),
};
}
async function textOf(path) {
try {
return await (0,promises_.readFile)(path, 'utf8');
}
catch (thrown) {
const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : 'unknown';
if (code === 'ENOENT')
return undefined;
throw unreadable(path, `it cannot be read (${String(code)})`);
}
}
async function parsed(text, path) {
const { parseDocument } = await __webpack_require__.e(  8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
const document = parseDocument(text, { prettyErrors: true });
const [error] = document.errors;
if (error !== undefined) {
throw unreadable(path, `it is no YAML: ${error.code} in line ${error.linePos?.[0].line ?? '?'}`);
}
return document.toJS();
}
function unreadable(path, why) {
return new fault .v('IDENTITY_MISSING', `the kubeconfig ${path} is of no use: ${why}`, {
hint: 'write it again, as `az aks get-credentials` or your cluster does, or name another by the input kubeconfig',
});
}
;// CONCATENATED MODULE: ./lib/shared/kubernetes/identity/user.js
async function userIn(item, at) {
refuseOldWays(item);
const certificate = await certificateIn(item);
const bearer = bearerIn(item, at);
return { ...(certificate && { certificate }), ...(bearer && { bearer }) };
}
const oldWays = {
'auth-provider': 'auth-provider was removed from Kubernetes 1.26; use exec, such as kubelogin',
username: 'user and password were removed from Kubernetes 1.19; use a token or exec',
as: 'impersonation is not done here; sign in as whom you mean',
};
function refuseOldWays({ name, fields }) {
const old = Object.keys(oldWays).find(each => fields[each] !== undefined && fields[each] !== '');
if (old === undefined)
return;
throw new fault .v('IDENTITY_UNSUITABLE', `the user ${name} of the kubeconfig cannot sign in by ${old}`, {
hint: oldWays[old] ?? 'use a token or exec',
});
}
async function certificateIn(item) {
const { fields } = item;
const chain = await pem(item, 'client-certificate');
const data = (0,json .r7)(fields['client-key-data']);
const path = (0,json .r7)(fields['client-key']);
const key = data !== undefined
? secretText(data)
: path === undefined
? undefined
: new secret .z(await readFileOf(item, path, 'client-key'));
if (chain === undefined && key === undefined)
return undefined;
if (chain !== undefined && key !== undefined)
return { chain, key };
throw new fault .v('IDENTITY_MISSING', `the user ${item.name} has only half of a client certificate`, {
hint: 'a client certificate needs its key beside it',
});
}
async function pem(item, name) {
const data = (0,json .r7)(item.fields[`${name}-data`]);
if (data !== undefined)
return Buffer.from(data, 'base64').toString('utf8');
const path = (0,json .r7)(item.fields[name]);
return path === undefined ? undefined : readFileOf(item, path, name);
}
function bearerIn(item, at) {
const { fields } = item;
const path = (0,json .r7)(fields['tokenFile']);
if (path !== undefined)
return { kind: 'file', path: pathIn(item, path) };
const token = (0,json .r7)(fields['token']);
if (token !== undefined)
return { kind: 'token', token: new secret .z(token) };
const exec = (0,json .t5)(fields['exec']);
return exec === undefined ? undefined : { kind: 'program', ...pluginIn(exec, item, at) };
}
const versions = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'];
function pluginIn(exec, item, at) {
const command = (0,json .r7)(exec['command']);
const apiVersion = (0,json .r7)(exec['apiVersion']) ?? '';
if (command === undefined || !versions.includes(apiVersion)) {
throw new fault .v('IDENTITY_UNSUITABLE', `the program of the user ${item.name} cannot be asked`, {
hint: 'write its kubeconfig again: it needs a command, and a version that clusters still know',
facts: { expected: versions.join(' or '), got: apiVersion.slice(0, 100) },
});
}
if (exec['interactiveMode'] === 'Always') {
throw new fault .v('IDENTITY_UNSUITABLE', `the program ${command} wants to ask somebody, and nobody is there`, {
hint: 'use a way to sign in that asks nobody: kubelogin convert-kubeconfig -l azurecli, or -l workloadidentity',
});
}
const hint = (0,json .r7)(exec['installHint']);
const variables = (0,json .Of)(exec['env']).map(each => [
(0,json .r7)(each['name']) ?? '',
(0,json .r7)(each['value']) ?? '',
]);
return {
command: /[/\\]/.test(command) ? pathIn(item, command) : command,
arguments: Array.isArray(exec['args']) ? exec['args'].map(String) : [],
environment: Object.fromEntries(variables),
apiVersion,
...(hint !== undefined && { installHint: hint }),
...(exec['provideClusterInfo'] === true && { cluster: clusterInfo(at) }),
};
}
function clusterInfo({ cluster, server }) {
const extension = (0,json .Of)(cluster['extensions']).find(each => each['name'] === 'client.authentication.k8s.io/exec');
return {
server: server.href.replace(/\/$/, ''),
...((0,json .r7)(cluster['tls-server-name']) !== undefined && {
'tls-server-name': cluster['tls-server-name'],
}),
...((0,json .r7)(cluster['certificate-authority-data']) !== undefined && {
'certificate-authority-data': cluster['certificate-authority-data'],
}),
...((0,json .r7)(cluster['proxy-url']) !== undefined && { 'proxy-url': cluster['proxy-url'] }),
...(extension !== undefined && { config: extension['extension'] }),
};
}
;// CONCATENATED MODULE: ./lib/shared/kubernetes/identity/finding.js
const usualPod = '/var/run/secrets/kubernetes.io/serviceaccount';
async function findAccess(wish) {
const { environment, kubeconfig, context } = wish;
const variable = environment['KUBECONFIG'] ?? '';
const given = kubeconfig ?? variable;
if (given === '' && context === undefined) {
const pod = await inPod(wish);
if (pod !== undefined)
return pod;
}
const home = environment['HOME'] ?? environment['USERPROFILE'] ?? '.';
const paths = kubeconfig !== undefined ? [kubeconfig] : listed(variable, (0,external_node_path_.join)(home, '.kube', 'config'));
const read = await readKubeconfigs(paths);
if (read === undefined)
throw nothingThere(paths);
return accessIn(read, context, paths.join(external_node_path_.delimiter));
}
function listed(variable, usual) {
const paths = variable.split(external_node_path_.delimiter).filter(path => path !== '');
return paths.length > 0 ? paths : [usual];
}
async function accessIn(read, wanted, source) {
const name = wanted ?? read.currentContext;
if (name === undefined)
throw missing(source, 'it has no current context', read.contexts);
const context = named(read.contexts, name);
if (context === undefined)
throw missing(source, `it has no context ${name}`, read.contexts);
const cluster = named(read.clusters, (0,json .r7)(context.fields['cluster']) ?? '');
if (cluster === undefined)
throw missing(source, `the context ${name} names no cluster of it`, read.clusters);
const userName = (0,json .r7)(context.fields['user']);
const user = userName === undefined ? undefined : named(read.users, userName);
if (userName !== undefined && user === undefined) {
throw missing(source, `the context ${name} names no user of it`, read.users);
}
const place = await placeOf(cluster);
return {
...place,
namespace: (0,json .r7)(context.fields['namespace']) ?? 'default',
user: user === undefined ? {} : await userIn(user, { cluster: cluster.fields, server: place.server }),
isInside: false,
source: `context ${name} of ${source}`,
};
}
async function placeOf(cluster) {
const { fields } = cluster;
if (fields['insecure-skip-tls-verify'] === true) {
throw unsafe(`the cluster ${cluster.name} says insecure-skip-tls-verify`, 'put the certificate of its authority into certificate-authority-data: unchecked, anybody on the way could move your traffic');
}
const authority = await authorityIn(cluster, fields);
const serverName = (0,json .r7)(fields['tls-server-name']);
const proxy = (0,json .r7)(fields['proxy-url']);
return {
server: serverIn((0,json .r7)(fields['server']) ?? '', cluster.name),
...(authority !== undefined && { authority }),
...(serverName !== undefined && { serverName }),
...(proxy !== undefined && { proxy: proxyIn(proxy, cluster.name) }),
};
}
async function authorityIn(cluster, fields) {
const data = (0,json .r7)(fields['certificate-authority-data']);
if (data !== undefined)
return Buffer.from(data, 'base64').toString('utf8');
const path = (0,json .r7)(fields['certificate-authority']);
return path === undefined ? undefined : readFileOf(cluster, path, 'certificate-authority');
}
function serverIn(text, cluster) {
const url = URL.canParse(text) ? new URL(text) : undefined;
if (url === undefined || url.username !== '' || url.password !== '') {
throw unsafe(`the cluster ${cluster} has no server that could be asked`, 'give it as https://HOST:PORT');
}
if (url.protocol === 'https:' || (url.protocol === 'http:' && (0,playground_route .U9)(url)))
return url;
throw unsafe(`the cluster ${cluster} is asked without encryption`, 'give its server as https://HOST:PORT');
}
function proxyIn(text, cluster) {
const url = URL.canParse(text) ? new URL(text) : undefined;
if (url?.protocol === 'http:' || url?.protocol === 'https:')
return url;
throw unsafe(`the proxy-url of the cluster ${cluster} is neither http nor https`, 'name a proxy that speaks HTTP');
}
async function inPod({ environment, pod = usualPod }) {
const host = environment['KUBERNETES_SERVICE_HOST'] ?? '';
const port = environment['KUBERNETES_SERVICE_PORT_HTTPS'] ?? environment['KUBERNETES_SERVICE_PORT'] ?? '443';
const token = await readIfThere((0,external_node_path_.join)(pod, 'token'));
const authority = await readIfThere((0,external_node_path_.join)(pod, 'ca.crt'));
if (host === '' || token === undefined || authority === undefined)
return undefined;
return {
server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
authority,
namespace: (await readIfThere((0,external_node_path_.join)(pod, 'namespace')))?.trim() ?? 'default',
user: { bearer: { kind: 'file', path: (0,external_node_path_.join)(pod, 'token') } },
isInside: true,
source: 'the service account of this pod',
};
}
async function readIfThere(path) {
return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
function nothingThere(paths) {
return new fault .v('IDENTITY_MISSING', `there is no kubeconfig at ${paths.join(' or ')}`, {
hint: 'name it by the input kubeconfig or the variable KUBECONFIG; on AKS: az aks get-credentials, or azure/aks-set-context',
});
}
function missing(source, why, there) {
const names = there.map(({ name }) => name).join(', ');
return new fault .v('IDENTITY_MISSING', `the kubeconfig ${source} names no cluster: ${why}`, {
hint: `name a context by the input kube-context, or make it the current one: kubectl config use-context NAME`,
...(names !== '' && { facts: { existing: names } }),
});
}
function unsafe(message, hint) {
return new fault .v('IDENTITY_UNSUITABLE', message, { hint });
}
}),
86378:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Of: () => (  listIn),
Po: () => (  numberIn),
r7: () => (  textIn),
t5: () => (  fieldsIn)
});
function fieldsIn(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
function listIn(value) {
if (!Array.isArray(value))
return [];
return value.map(fieldsIn).filter(each => each !== undefined);
}
function textIn(value) {
return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberIn(value) {
return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
})
};
