export const shared = {
41977:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gitHubActionsIssuer: () => (  gitHubActionsIssuer),
identityFields: () => (  identityFields),
identityFindings: () => (  identityFindings),
identityProblems: () => (  identityProblems),
identityRules: () => (  identityRules),
splitWorkflow: () => (  splitWorkflow)
});
var _looked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48889);
const fulcio = '1.3.6.1.4.1.57264.1.';
const identityFields = {
'signer-workflow': 9,
'signer-ref': 9,
'signer-digest': 10,
'runner-environment': 11,
'source-repository': 12,
'source-digest': 13,
'source-ref': 14,
'source-repository-id': 15,
'source-owner': 16,
'source-owner-id': 17,
'build-config': 18,
'build-config-digest': 19,
'build-trigger': 20,
'run-invocation': 21,
visibility: 22,
'deployment-environment': 23,
'token-subject': 24,
};
const gitHubActionsIssuer = 'https://token.actions.githubusercontent.com';
function identityRules(wanted) {
const issuer = wanted.issuer ?? gitHubActionsIssuer;
const named = Object.entries(identityFields).flatMap(([name, arc]) => {
const expected = isField(name) ? wanted.fields?.[name] : undefined;
return expected === undefined ? [] : [ruleOf(name, `${fulcio}${arc}`, expected, serverOf(issuer))];
});
const others = Object.entries(wanted.extensions ?? {}).map(([oid, expected]) => ({ name: oid, oid, expected }));
const san = sanOf(wanted);
return {
...(san && { san }),
issuer: issuer === 'none' ? 'absent' : { exact: issuer },
rules: [...named, ...others],
};
}
function isField(name) {
return Object.hasOwn(identityFields, name);
}
function sanOf({ san, sanPattern }) {
if (san !== undefined)
return { exact: san };
return sanPattern === undefined ? undefined : { pattern: sanPattern };
}
function ruleOf(name, oid, expected, server) {
const url = expected.includes('://') ? expected : `${server}/${expected}`;
switch (name) {
case 'source-repository':
case 'source-owner':
case 'build-config':
case 'run-invocation':
return { name, oid, expected: url };
case 'signer-workflow':
return { name, oid, expected: url, part: splitWorkflow(url).ref === undefined ? 'workflow' : 'whole' };
case 'signer-ref':
return { name, oid, expected, part: 'workflow-ref' };
default:
return { name, oid, expected };
}
}
function serverOf(issuer) {
if (issuer === gitHubActionsIssuer || issuer === 'none')
return 'https://github.com';
const tenant = /^https:\/\/token\.actions\.([a-z0-9-]+\.ghe\.com)$/.exec(issuer)?.[1];
if (tenant !== undefined)
return `https://${tenant}`;
return issuer.replace(/\/_services\/token$/, '');
}
function splitWorkflow(text) {
const byRef = text.indexOf('@refs/');
if (byRef !== -1)
return { path: text.slice(0, byRef), ref: text.slice(byRef + 1) };
const byCommit = /^(.*)@([0-9a-f]{40}|[0-9a-f]{64})$/s.exec(text);
const [, path, ref] = byCommit ?? [];
return path === undefined || ref === undefined ? { path: text } : { path, ref };
}
const naming = [
'signer-workflow',
'source-repository',
'source-repository-id',
'source-owner',
'source-owner-id',
'build-config',
'token-subject',
];
function identityProblems({ san, issuer, rules }, patterns) {
const problems = [];
if (san === undefined && !rules.some(({ name }) => naming.includes(name))) {
problems.push('it names no signer: give signer-san, signer-san-pattern, signer-workflow or source-repository');
}
if (san !== undefined && 'exact' in san && san.exact === '')
problems.push('signer-san is empty');
if (san !== undefined && 'pattern' in san) {
const pattern = patterns.get(san.pattern) ?? { why: 'it was not compiled' };
if ('why' in pattern)
problems.push(`signer-san-pattern cannot be used: ${pattern.why}`);
}
if (issuer === undefined || (issuer !== 'absent' && issuer.exact === ''))
problems.push('it names no issuer');
problems.push(...rules.filter(({ expected }) => expected === '').map(({ name }) => `${name} is empty`));
return problems;
}
function identityFindings(rules, identity, patterns) {
return [
sanFinding(rules.san, identity.sans, patterns),
issuerFinding(rules.issuer, identity.issuer),
...rules.rules.map(rule => ruleFinding(rule, identity.extensions[rule.oid])),
];
}
function sanFinding(wanted, sans, patterns) {
const [san, ...others] = sans;
const name = 'signer-san';
if (san === undefined || others.length > 0) {
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, 'exactly one name in the certificate', sans.join(', ') || 'none');
}
if (wanted === undefined)
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .B)(name, 'any: other fields name the signer', san);
if ('exact' in wanted)
return compared(name, wanted.exact, san);
const pattern = patterns.get(wanted.pattern);
const expected = `a whole match of ${wanted.pattern}`;
return pattern !== undefined && 'matches' in pattern && pattern.matches(san)
? (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .B)(name, expected, san)
: (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, expected, san);
}
function issuerFinding(wanted, issuer) {
const name = 'signer-issuer';
if (wanted === 'absent') {
return issuer === undefined ? (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .B)(name, 'no issuer', 'none') : (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, 'no issuer', issuer);
}
if (wanted === undefined)
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, 'an issuer in the policy', 'the policy names none');
return compared(name, wanted.exact, issuer);
}
function ruleFinding({ name, oid, expected, part = 'whole' }, value) {
const label = name === oid ? name : `${name} (${oid.slice(oid.lastIndexOf('.1.') + 1)})`;
if (value === undefined)
return compared(label, expected, undefined);
const halves = splitWorkflow(value);
const got = part === 'whole' ? value : part === 'workflow' ? halves.path : halves.ref;
return compared(label, expected, got);
}
function compared(name, expected, got) {
if (got === undefined)
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, expected, 'the certificate does not say');
if (got === expected)
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .B)(name, expected, got);
const near = got.toLowerCase() === expected.toLowerCase() ? 'only the case of letters differs' : undefined;
return (0,_looked_js__WEBPACK_IMPORTED_MODULE_0__  .Q)(name, expected, got, near);
}
},
48889:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  fine),
Q: () => (  wrong)
});
function fine(name, expected, got) {
return { name, expected, got, looked: 'checked', fine: true };
}
function wrong(name, expected, got, fix) {
return { name, expected, got, looked: 'checked', fine: false, ...(fix === undefined ? {} : { fix }) };
}
}
};
