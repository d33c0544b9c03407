export const id = 6994;
export const ids = [6994];
export const modules = {
26994:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hf: () => (  authorizationProblem),
NP: () => (  isOwn),
azureAudience: () => (  azureAudience),
iY: () => (  headersFor)
});
const azureHosts = [
'prometheus.monitor.azure.com',
'prometheus.monitor.azure.us',
'prometheus.monitor.azure.cn',
];
function azureAudience({ hostname }) {
const host = azureHosts.find(each => hostname.endsWith(`.${each}`));
return host === undefined ? undefined : `https://${host}`;
}
function authorizationProblem(address, authorization) {
if (authorization === undefined)
return undefined;
if (address.protocol !== 'https:' && !isOwn(address)) {
return 'a secret may be sent by https:// only, except on this machine';
}
if (authorization.kind === 'azure' && azureAudience(address) === undefined) {
return `an identity of Azure may ask Azure alone: an address that ends in .${azureHosts.join(', .')}`;
}
return undefined;
}
function isOwn({ hostname }) {
return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
async function headersFor(address, authorization) {
switch (authorization?.kind) {
case undefined:
return {};
case 'bearer':
return { authorization: `Bearer ${authorization.token.reveal()}` };
case 'basic': {
const pair = `${authorization.user}:${authorization.password.reveal()}`;
return { authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` };
}
case 'azure': {
const { token } = await authorization.credential.getToken(`${azureAudience(address)}/.default`);
return { authorization: `Bearer ${token}` };
}
default:
return authorization;
}
}
})
};
