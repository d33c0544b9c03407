import { shared as shared14 } from './shared-14.js';
import { shared as shared27 } from './shared-27.js';
export const id = 8275;
export const ids = [8275];
export const modules = {
48275:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createActivityLog: () => (  createActivityLog)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
const apiVersion = '2015-04-01';
const mostPages = 3;
function createActivityLog(arm) {
return {
async changes(query) {
try {
return { kind: 'known', changes: await gather(arm, query) };
}
catch (thrown) {
if (thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v)
return { kind: 'unreadable', why: thrown.message };
throw thrown;
}
},
};
}
async function gather(arm, query) {
const found = [];
let next = firstPage(query);
for (let page = 0; next !== undefined && page < mostPages; page += 1) {
const { json } = await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, {
method: 'GET',
url: next,
resource: `the activity log of ${query.resourceGroup}`,
deadlineMilliseconds: 15_000,
});
found.push(...entriesOf(json).flatMap(entry => changeIn(entry, query)));
const { nextLink } = fieldsOf(json);
next = typeof nextLink === 'string' && nextLink !== '' ? nextLink : undefined;
}
return found.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
function firstPage({ subscription, resourceGroup, since }) {
const from = new Date(since).toISOString();
const filter = `eventTimestamp ge '${from}' and resourceGroupName eq '${resourceGroup.replaceAll("'", "''")}'`;
const select = 'caller,eventTimestamp,operationName,resourceId,status,correlationId';
const path = `/subscriptions/${subscription}/providers/Microsoft.Insights/eventtypes/management/values`;
const query = new URLSearchParams({ 'api-version': apiVersion, $filter: filter, $select: select });
return `${path}?${query}`;
}
function changeIn(entry, { resource, except }) {
const id = textOf(entry['resourceId']);
const operation = textOf(fieldsOf(entry['operationName'])['value']);
const status = textOf(fieldsOf(entry['status'])['value']);
const [own, asked] = [id.toLowerCase(), resource.toLowerCase()];
const concerns = own === asked || own.startsWith(`${asked}/`);
const correlation = textOf(entry['correlationId']);
const isOurs = except !== undefined && correlation.toLowerCase() === except.toLowerCase();
if (!concerns || isOurs || status.toLowerCase() === 'failed' || isReading(operation))
return [];
const at = textOf(entry['eventTimestamp']);
if (Number.isNaN(Date.parse(at)))
return [];
return [{ by: textOf(entry['caller']) || 'somebody unnamed', at, operation, resource: id, correlation }];
}
function isReading(operation) {
return /\/(list\w*|slotsdiffs)\/action$/i.test(operation);
}
function fieldsOf(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function entriesOf(page) {
const { value } = fieldsOf(page);
return Array.isArray(value) ? value.map(fieldsOf) : [];
}
function textOf(value) {
return typeof value === 'string' ? value : '';
}
}),
65067:
(shared27[65067]),
90963:
(shared14[90963])
};
