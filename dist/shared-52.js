export const shared = {
180:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => (  parsed),
Y: () => (  dockerCredential)
});
var _step_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85062);
var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3253);
const refreshUser = '<token>';
const dockerHubKeys = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', 'registry-1.docker.io'];
async function dockerCredential(registry, config, helper) {
const keys = registry === 'docker.io' ? dockerHubKeys : [registry, `https://${registry}`, `https://${registry}/v2/`];
const name = helperFor(keys, config);
if (name !== undefined) {
const printed = await helper(name, registry === 'docker.io' ? (dockerHubKeys[0] ?? '') : registry);
const found = printed === undefined ? undefined : helperAnswer(printed, name);
if (found !== undefined)
return found;
}
const auths = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .Fh)(config['auths']) ? config['auths'] : {};
for (const key of keys) {
const entry = auths[key];
const found = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .Fh)(entry) ? entryOf(entry) : undefined;
if (found !== undefined)
return found;
}
return undefined;
}
function helperFor(keys, config) {
const helpers = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .Fh)(config['credHelpers']) ? config['credHelpers'] : {};
const own = keys.map(key => helpers[key]).find(each => typeof each === 'string');
const name = own ?? config['credsStore'];
return typeof name === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(name) ? name : undefined;
}
function helperAnswer(printed, name) {
const answer = parsed(printed);
if (!(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__  .Fh)(answer))
return undefined;
const { Username: username, Secret: secret } = answer;
if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
return undefined;
const from = `docker-credential-${name}`;
return username === refreshUser
? { kind: 'refresh-token', token: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(secret), from }
: { kind: 'password', username, password: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(secret), from };
}
const configFile = "docker login's config file";
function entryOf(entry) {
const { identitytoken: identity, auth, username, password } = entry;
if (typeof identity === 'string' && identity !== '') {
return { kind: 'refresh-token', token: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(identity), from: configFile };
}
if (typeof auth === 'string' && auth !== '') {
const text = Buffer.from(auth, 'base64').toString('utf8');
const colon = text.indexOf(':');
if (colon < 1)
return undefined;
const secret = text.slice(colon + 1).replace(/\0+$/, '');
return {
kind: 'password',
username: text.slice(0, colon),
password: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(secret),
from: configFile,
};
}
if (typeof username !== 'string' || typeof password !== 'string' || password === '')
return undefined;
return { kind: 'password', username, password: new _step_secret_js__WEBPACK_IMPORTED_MODULE_1__  .z(password), from: configFile };
}
function parsed(text) {
try {
return JSON.parse(text);
}
catch {
return undefined;
}
}
}
};
