export const id = 952;
export const ids = [952,1880];
export const modules = {
30952:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
tellWebhook: () => (  tellWebhook)
});
var fault = __webpack_require__(88538);
var words = __webpack_require__(61880);
;// CONCATENATED MODULE: ./lib/shared/announce/messages.js
function genericMessage({ news, number, at, run }) {
const { promotion, stream, digest, artifact, target, weight, phase, headline } = news;
return {
version: 1,
id: promotion,
number,
at: at.toISOString(),
service: stream.service,
environment: stream.environment,
digest,
artifact,
target,
phase,
...(news.phase === 'ended' && { outcome: news.outcome, serving: news.serving }),
...(news.phase === 'waiting' &&
news.until !== undefined && { until: new Date(news.until).toISOString() }),
weight,
headline: (0,words .pj)(headline),
run,
};
}
function slackMessage({ news, run }) {
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const text = linesOf(news, run).map(escaped).join('\n');
return { text, mrkdwn: false, unfurl_links: false };
}
function teamsMessage({ news, run }) {
const [title = '', ...rest] = linesOf(news, run);
const block = (text, more = {}) => ({
type: 'RichTextBlock',
inlines: [{ type: 'TextRun', text, ...more }],
});
const content = {
$schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
type: 'AdaptiveCard',
version: '1.4',
body: [block(title, { weight: 'Bolder' }), ...rest.map(line => block(line))],
...(run.startsWith('https://') && { actions: [{ type: 'Action.OpenUrl', title: 'Run', url: run }] }),
};
return {
type: 'message',
attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
};
}
function linesOf(news, run) {
const { headline, promotion, digest, artifact } = news;
return [(0,words .Gg)(news), (0,words .pj)(headline), (0,words .pj)(artifact ?? digest), `${(0,words .pj)(promotion)}, ${(0,words .pj)(run)}`];
}
;// CONCATENATED MODULE: ./lib/shared/announce/webhook.js
const deadlineMilliseconds = 8_000;
const messages = {
generic: genericMessage,
slack: slackMessage,
teams: teamsMessage,
};
function tellWebhook({ transport, clock, url, kind, run }) {
return {
name: 'webhook',
tell: async (news, reference) => {
if (kind !== 'generic' && !isWorthAMessage(news))
return undefined;
const number = Number(reference ?? 0) + 1;
const message = messages[kind]({ news, number, at: new Date(clock.now()), run });
await transport.send({
method: 'POST',
url: addressIn(url),
body: JSON.stringify(message),
expect: 'none',
deadlineMilliseconds,
tryMilliseconds: deadlineMilliseconds,
});
return kind === 'generic' ? String(number) : undefined;
},
};
}
function isWorthAMessage(news) {
return news.phase !== 'started';
}
function addressIn(given) {
const text = given.reveal().trim();
const url = URL.canParse(text) ? new URL(text) : undefined;
const isOwn = url !== undefined && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
const isFit = url?.protocol === 'https:' || (url?.protocol === 'http:' && isOwn);
if (url !== undefined && isFit && url.username === '' && url.password === '')
return url;
throw new fault .v('INPUT_INVALID', 'the address of the webhook is not used', {
hint: 'give webhook-url an address that begins with https:// and holds neither user nor password',
});
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
