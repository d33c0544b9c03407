export const shared = {
92299:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bv: () => (  ruleHolds),
CQ: () => (  atMostOneOf),
Og: () => (  exactlyOneOf),
Y3: () => (  ruleText),
eN: () => (  needs),
g4: () => (  ruleBreach)
});
function exactlyOneOf(...names) {
return { kind: 'exactly-one-of', names };
}
function atMostOneOf(...names) {
return { kind: 'at-most-one-of', names };
}
function needs(name, other) {
return { kind: 'needs', name, other };
}
function ruleText(rule, spelled) {
switch (rule.kind) {
case 'exactly-one-of':
return `exactly one of ${rule.names.map(spelled).join(', ')}`;
case 'at-most-one-of':
return `at most one of ${rule.names.map(spelled).join(', ')}`;
case 'needs':
return `${spelled(rule.name)} only together with ${spelled(rule.other)}`;
default:
return rule;
}
}
function ruleBreach(rule, isPresent, spelled) {
if (rule.kind === 'needs')
return `${spelled(rule.name)} alone`;
const present = rule.names.filter(isPresent).map(spelled);
return present.length === 0 ? 'none of them' : present.join(' and ');
}
function ruleHolds(rule, isPresent) {
switch (rule.kind) {
case 'exactly-one-of':
return rule.names.filter(isPresent).length === 1;
case 'at-most-one-of':
return rule.names.filter(isPresent).length <= 1;
case 'needs':
return !isPresent(rule.name) || isPresent(rule.other);
default:
return rule;
}
}
}
};
