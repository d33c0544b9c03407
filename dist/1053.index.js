import { shared as shared2 } from './shared-2.js';
export const id = 1053;
export const ids = [1053];
export const modules = {
21053:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
azureMonitorAlerts: () => (  azureMonitorAlerts)
});
var _unreadable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31598);
function azureMonitorAlerts({ client, query }) {
const { of } = query;
const where = of.kind === 'resource' ? (of.id.split('/').at(-1) ?? of.id) : `resource group ${of.name}`;
return {
name: `Azure Monitor alerts of ${where}`,
firing: () => (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_0__  .o)(async () => {
const fired = await client.fired(query);
const open = fired.filter(({ state }) => state !== 'Closed');
return { kind: 'told', value: open.map(alertOf) };
}, ({ facts }) => facts['status'] === 403
? `assign the role Monitoring Reader on the subscription ${query.subscription}: alerts are listed there`
: undefined),
};
}
function alertOf({ name, severity, startedAt }) {
return {
name: name === '' ? 'an alert without a name' : name,
...(severity !== '' && { severity }),
...(startedAt !== '' && { since: startedAt }),
};
}
}),
31598:
(shared2[31598])
};
