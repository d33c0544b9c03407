export const shared = {
90963:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  armFault)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const leastRoles = [
[/\/read$/i, 'Reader'],
[/^microsoft\.web\/sites\//i, 'Website Contributor'],
[/^microsoft\.app\/containerapps\//i, 'Container Apps Contributor'],
[/^microsoft\.network\/trafficmanagerprofiles\//i, 'Traffic Manager Contributor'],
[/^microsoft\.cdn\/profiles\//i, 'CDN Profile Contributor'],
[/^microsoft\.insights\/components\//i, 'Application Insights Component Contributor'],
[/^microsoft\.network\/frontdoors\//i, 'Network Contributor'],
];
const missing = {
ResourceGroupNotFound: 'the resource group of ',
SubscriptionNotFound: 'the subscription of ',
};
function armFault(thrown, resource) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v) || thrown.code !== 'HTTP_REFUSED')
return thrown;
if (thrown.facts['service-code'] === undefined)
return thrown;
if (thrown.facts['status'] === 403)
return forbidden(thrown);
if (thrown.facts['status'] === 404) {
const what = `${missing[String(thrown.facts['service-code'])] ?? ''}${resource}`;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('TARGET_NOT_FOUND', `${what} does not exist, or this identity cannot see it`, {
facts: thrown.facts,
cause: thrown,
});
}
return thrown;
}
function forbidden(thrown) {
const action = /perform action '([^']+)'/.exec(thrown.message)?.[1];
const scope = /over scope '([^']+)'/.exec(thrown.message)?.[1];
if (action === undefined || scope === undefined) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_FORBIDDEN', thrown.message, {
hint: 'no role is named here: a policy, a lock or a firewall may forbid it; the words of Azure say which',
facts: thrown.facts,
cause: thrown,
});
}
const role = leastRoles.find(([pattern]) => pattern.test(action))?.[1] ?? 'Contributor';
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v('IDENTITY_FORBIDDEN', `the identity may not perform ${action}`, {
hint: `assign the role ${role}, or a custom role with this action, at ${scope} or higher`,
facts: { action, scope, role, ...thrown.facts },
cause: thrown,
});
}
}
};
