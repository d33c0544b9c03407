export const id = 4036;
export const ids = [4036];
export const modules = {
34036:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
frontDoorAbilities: () => (  frontDoorAbilities),
usualBudgetMilliseconds: () => (  usualBudgetMilliseconds)
});
const minute = 60_000;
const usualBudgetMilliseconds = 20 * minute;
const mostChanges = 2;
const marginMilliseconds = 5 * minute;
const brakeRoles = { site: 'Website Contributor', revision: 'Container Apps Contributor' };
function frontDoorAbilities(budgetMilliseconds, stopped = []) {
return {
grainPercent: 0.1,
rangePercent: { from: 0.1, to: 99.9 },
zero: 'by-switching-off',
hundred: 'by-switching-off',
atomic: false,
verifiable: 'by-data',
settling: {
expectedMilliseconds: budgetMilliseconds,
worstMilliseconds: mostChanges * budgetMilliseconds + marginMilliseconds,
},
stickyMilliseconds: 0,
pinnedAtRollback: 'With session affinity clients stay with their origin for as long as their browser is open, unless it is switched off. Answers in the caches of the edge stay until they are old or purged.',
promotion: 'weights',
leastRoles: [
{
role: 'CDN Profile Contributor',
scope: 'the Front Door profile',
why: 'reads origin group, origins and routes, sets weight and state of the origins',
},
{
role: 'Monitoring Reader',
scope: 'the Front Door profile',
why: 'counts requests by origin, which shows when a change is in force; without it every change takes its whole budget',
},
{
role: 'Reader',
scope: 'the resource group',
why: "names who made somebody else's change, from the activity log; without it the name is missing, nothing else",
},
...[...new Set(stopped)].map(kind => ({
role: brakeRoles[kind],
scope: `every ${kind} that brake-origin names`,
why: 'stops the candidate when a rollout goes back, and sees whether it runs',
})),
],
};
}
})
};
