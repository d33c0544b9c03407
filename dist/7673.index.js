export const id = 7673;
export const ids = [7673,1880];
export const modules = {
77673:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
deploymentsHerald: () => (  deploymentsHerald),
tellDeployments: () => (  tellDeployments)
});
var step_outcome = __webpack_require__(41604);
var words = __webpack_require__(61880);
;// CONCATENATED MODULE: ./lib/shared/announce/deployment-moves.js
const longestDescription = 140;
function movesFor(news, known, reference) {
const own = ownOf(news, known, reference);
const older = known
.slice(own === undefined ? 0 : known.indexOf(own) + 1)
.filter(({ promotion }) => promotion !== undefined && promotion !== news.promotion);
return { ...(own && { own }), moves: [...ofOwn(news, own), ...ofOlder(news, older)] };
}
function ownOf({ promotion, digest }, known, reference) {
return (known.find(each => String(each.id) === reference) ??
known.find(each => each.promotion === promotion) ??
known.find(each => each.digest === digest && each.state === 'queued') ??
known.find(each => each.promotion === undefined && each.isOfThisRun));
}
function ofOwn(news, own) {
if (own?.isOfThisRun === true && own.promotion === undefined)
return [];
if (own === undefined && news.phase === 'ended' && news.outcome === 'refused')
return [];
const description = (0,words .pj)(news.headline, longestDescription);
return [{ of: own?.id ?? 'new', state: stateOf(news), description }];
}
function ofOlder(news, older) {
if (news.phase !== 'ended')
return [];
if (news.outcome === 'passed') {
return older
.filter(({ state }) => state === 'success')
.map(({ id }) => ({ of: id, state: 'inactive', description: `followed by ${(0,words .pj)(news.promotion)}` }));
}
return news.outcome === 'rolled-back' ? servingAgain(older, news.serving) : [];
}
function servingAgain(older, serving) {
if (older.some(({ state }) => state === 'success'))
return [];
const back = older.find(({ state, digest }) => state === 'inactive' && (serving === undefined || digest === serving));
return back === undefined ? [] : [{ of: back.id, state: 'success', description: 'has the traffic again' }];
}
function stateOf(news) {
const hasTraffic = (news.weight ?? 0) > 0;
if (news.phase === 'started')
return 'in_progress';
if (news.phase === 'waiting')
return hasTraffic ? 'in_progress' : 'queued';
const { outcome } = news;
if ((0,step_outcome .gf)(outcome))
return outcome === 'passed' ? 'success' : hasTraffic ? 'in_progress' : 'queued';
if (outcome === 'held')
return 'pending';
return outcome === 'stranded' || outcome === 'broken' ? 'error' : 'failure';
}
function isProduction(environment) {
return /^(prod|production|live)([-_./ ].*)?$/i.test(environment);
}
;// CONCATENATED MODULE: ./lib/shared/announce/github-deployments.js
const deploymentsHerald = 'github-deployments';
const mostOfOurs = 6;
const mostOfJobs = 3;
function tellDeployments(of) {
return {
name: deploymentsHerald,
tell: async (news, reference) => {
const { own, moves } = movesFor(news, await known(of, news, reference), reference);
const isLeft = own?.isOfThisRun === true && moves.every(({ of: id }) => id !== own.id);
if (isLeft && String(own.id) !== reference)
of.info(leftToGitHub);
let id = own?.id;
for (const move of moves) {
const moved = await carryOut(of, news, move);
if (move.of === 'new')
id = moved;
}
return id === undefined ? undefined : String(id);
},
};
}
const leftToGitHub = 'this job names the environment, so that GitHub keeps its deployment by itself, and calls it a success whenever the job ends green; write `deployment: false` below `environment:`, and it is kept by what became of the promotion';
async function known({ deployments, sha, run }, news, reference) {
const listed = await deployments.list(news.stream.environment);
const ours = listed.filter(({ payload }) => payload['service'] === news.stream.service);
const ofJobs = listed.filter(each => each.sha === sha && payloadIsEmpty(each));
const kept = listed.filter(({ id }) => String(id) === reference);
const wanted = new Set([...kept, ...ours.slice(0, mostOfOurs), ...ofJobs.slice(0, mostOfJobs)]);
const unlisted = reference === undefined || kept.length > 0 ? [] : forgotten(reference);
const all = [...unlisted, ...listed.filter(each => wanted.has(each))];
return Promise.all(all.map(async ({ id, payload }) => {
const statuses = await deployments.statuses(id);
const { promotion, digest } = payload;
return {
id,
...(typeof promotion === 'string' && { promotion }),
...(typeof digest === 'string' && { digest }),
state: statuses[0]?.state ?? '',
isOfThisRun: typeof promotion !== 'string' &&
statuses.some(({ logUrl }) => logUrl.includes(`/actions/runs/${run}/job`)),
};
}));
}
function forgotten(reference) {
const id = Number(reference);
return Number.isSafeInteger(id) && id > 0 ? [{ id, sha: '', payload: {} }] : [];
}
function payloadIsEmpty({ payload }) {
return Object.keys(payload).length === 0;
}
async function carryOut({ deployments, sha, logUrl }, news, { of, state, description }) {
const { promotion, digest, artifact, stream } = news;
const { service, environment } = stream;
const id = of === 'new'
? await deployments.create({
ref: sha,
environment,
isProduction: isProduction(environment),
description: `${(0,words .pj)(service, 60)} ${(0,words .pj)(promotion, 60)}`,
payload: {
promotion,
service,
digest,
...(artifact !== undefined && { artifact: (0,words .pj)(artifact) }),
},
})
: of;
await deployments.say(id, { state, description, ...(logUrl.startsWith('https://') && { logUrl }) });
return id;
}
}),
61880:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Gg: () => (  titleOf),
aG: () => (  wordOf),
pj: () => (  plain),
tagsOf: () => (  tagsOf)
});
function wordOf(news) {
return news.phase === 'ended' ? news.outcome : news.phase;
}
function titleOf(news) {
const { service, environment } = news.stream;
return `${plain(service)} in ${plain(environment)}: ${wordOf(news)}`;
}
const longestLine = 600;
function plain(text, longest = longestLine) {
const line = text
.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
.trim();
const characters = [...line];
return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
function tagsOf(news) {
const { service, environment } = news.stream;
const tag = (text) => text.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 100);
const stands = `${service}-${environment}-${wordOf(news)}`;
return news.phase === 'started' ? [tag(news.promotion)] : [tag(news.promotion), tag(stands)];
}
})
};
