// The live page's script: asks the gateway once a second, and shows what it says. It runs in the browser.

export const pageScript = `
const second = 1000;
const shownBefore = new Map();

/** What did not change is left alone, so that a text can be selected and a table scrolled. */
function show(id, told, make) {
  const text = JSON.stringify(told);
  if (shownBefore.get(id) === text) return;
  shownBefore.set(id, text);
  document.getElementById(id).replaceChildren(...make());
}

function percent(value) {
  return (value >= 10 || value === 0 ? String(Math.round(value)) : String(Number(value.toPrecision(2)))) + ' %';
}

/** What was asked for is shown as it was asked for. */
function exact(value) {
  return Number(value.toFixed(2)) + ' %';
}

function colorOf(at) {
  return 'a' + Math.min(at, 4);
}

function total(values) {
  return values.reduce((sum, each) => sum + each, 0);
}

/** The slice that is still being filled is left out; the newest half minute counts as now. */
function pastOf(site, name) {
  const { answered = [], errors = [] } = site.past[name] || {};
  return { answered: answered.slice(0, -1), errors: errors.slice(0, -1) };
}

function nowOf(site, name, live) {
  const { answered, errors } = pastOf(site, name);
  const slices = Math.min(answered.length, Math.round(30 / live.sliceSeconds));
  const recent = total(answered.slice(-slices));
  const failed = total(errors.slice(-slices));
  return { recent, failed, perSecond: slices ? recent / (slices * live.sliceSeconds * live.speed) : 0 };
}

function bar(site) {
  const parts = site.arms.filter(each => each.share > 0);
  const label = 'Split: ' + parts.map(each => each.name + ' ' + exact(each.share)).join(', ');
  return element('div', { class: 'bar', role: 'img', 'aria-label': label }, ...parts.map(each => {
    // A label that does not fit is left to the table below.
    const words = exact(each.share);
    const span = element('span', { class: colorOf(site.arms.indexOf(each)) }, each.share >= words.length * 2.4 ? words : '');
    span.style.flex = each.share + ' 1 0';
    return span;
  }));
}

function cell(content, kind) {
  return element('td', kind ? { class: kind } : {}, content);
}

function head(...names) {
  return element('thead', {}, element('tr', {}, ...names.map(([name, kind]) => element('th', { scope: 'col', class: kind || '' }, name))));
}

function armRow(site, arm, live, all) {
  const now = nowOf(site, arm.name, live);
  const swatch = element('span', { class: 'swatch ' + colorOf(site.arms.indexOf(arm)) });
  const notes = arm.notes.map(each => element('span', { class: 'chip bad' }, each));
  const failing = now.recent > 0 && now.failed > 0;
  return element('tr', {},
    element('td', {}, swatch, arm.name, ...notes.flatMap(each => [' ', each])),
    cell(arm.version, 'version'),
    cell(exact(arm.share), 'number'),
    cell(all > 0 ? percent((now.recent / all) * 100) : '–', 'number'),
    cell(now.recent > 0 ? number(now.perSecond) : '–', 'number'),
    cell(now.recent > 0 ? percent((now.failed / now.recent) * 100) : '–', failing ? 'number is-bad' : 'number'),
  );
}

function strangers(site) {
  return Object.keys(site.past).filter(name => !site.arms.some(each => each.name === name))
    .map(name => ({ name, version: '', share: 0, notes: [] }));
}

function charts(site, arms, live) {
  const rate = values => smooth(values.map(each => each / (live.sliceSeconds * live.speed)));
  const seen = arms.map((arm, at) => ({ color: colorOf(at), ...pastOf(site, arm.name) })).filter(each => each.answered.length > 0);
  if (seen.length === 0) return [];
  const failed = seen[0].answered.map((_, at) => total(seen.map(each => each.errors[at])));
  const requests = stacked(seen.map(each => ({ color: each.color, values: rate(each.answered) })), rate(failed), 'Requests per second');
  const shares = seen.map(each => {
    const [errors, answered] = [smooth(each.errors), smooth(each.answered)];
    return { color: each.color, values: errors.map((bad, at) => (answered[at] > 0 ? (bad / answered[at]) * 100 : 0)) };
  });
  const quiet = total(failed) === 0;
  const minutes = (seen[0].answered.length * live.sliceSeconds) / 60;
  const ago = live.speed === 1 ? number(minutes) + ' min ago' : number(minutes * live.speed) + ' min of its time ago';
  return [
    figure('requests/s', requests, '/s'),
    quiet ? element('p', { class: 'axis' }, 'no errors') : figure('errors, of each arm', lines(shares, 'Errors of each arm'), ' %', 'low'),
    element('p', { class: 'axis' }, element('span', {}, ago), element('span', {}, 'now')),
  ];
}

function siteCard(site, live) {
  const arms = [...site.arms, ...strangers(site)];
  const all = total(arms.map(each => nowOf(site, each.name, live).recent));
  const title = site.url ? element('a', { href: site.url }, site.name) : site.name;
  const busy = site.busy ? element('span', { class: 'chip' }, site.busy) : null;
  const columns = head(['arm'], ['version'], ['asked', 'number'], ['seen', 'number'], ['req/s', 'number'], ['errors', 'number']);
  const table = element('table', {}, columns, element('tbody', {}, ...arms.map(arm => armRow({ ...site, arms }, arm, live, all))));
  return element('article', { class: 'site' },
    element('h2', {}, title, busy),
    element('p', { class: 'host' }, site.kind + ' · ' + site.hostName),
    bar(site), table, ...charts(site, arms, live));
}

/** Somebody visits it, something is under way with it, or its traffic is split. */
function isBusy(site) {
  return Object.keys(site.past).length > 0 || Boolean(site.busy) || site.arms.filter(each => each.share > 0).length > 1;
}

function quietLine(site) {
  const title = site.url ? element('a', { href: site.url }, site.name) : site.name;
  const arms = site.arms.map(each => each.name + ' ' + each.version + ' (' + exact(each.share) + ')' + each.notes.map(note => ', ' + note).join(''));
  return element('li', {}, element('span', {}, title), element('span', { class: 'soft' }, site.kind + ': ' + arms.join(' · ')));
}

function timeOf(text) {
  return new Date(text).toISOString().slice(11, 19);
}

function ruleLine({ match, do: deed, until, matched }) {
  const what = typeof deed === 'string' ? deed : deed.status ? 'status ' + deed.status : Object.entries(deed).map(each => each.join(' ')).join(' ');
  const where = Object.entries(match).map(([name, value]) => name + ' ' + value).join(', ') || 'every request';
  const end = until ? ' until ' + timeOf(until) : '';
  return element('li', {}, element('span', {}, what + end), element('span', { class: 'soft' }, where), element('span', { class: 'number' }, 'matched ' + matched));
}

function eventLine({ when, does, for: lasts, happened }) {
  const told = lasts ? does + ', for ' + lasts : does;
  return element('li', {}, element('span', {}, when), element('span', { class: 'soft' }, told), element('span', { class: 'number' }, happened > 0 ? happened + ' ×' : 'not yet'));
}

function happenings(live) {
  const scenarios = live.scenarios.flatMap(each => [
    element('p', {}, element('span', { class: 'chip' }, each.name), ' ', each.about),
    element('ul', {}, ...each.events.map(eventLine)),
  ]);
  const rules = live.trouble.length > 0 ? [element('p', { class: 'soft' }, 'In force now'), element('ul', {}, ...live.trouble.map(ruleLine))] : [];
  const parts = [...scenarios, ...rules];
  return parts.length > 0 ? parts : [element('p', { class: 'empty' }, 'None was ordered.')];
}

function visitorRow(each) {
  const lost = each.failed + each.unsent;
  return element('tr', {}, cell(each.site), cell(number(each.perSecond) + '/s', 'number'),
    ...[each.sent, each.answered].map(value => cell(value.toLocaleString('en-US'), 'number')),
    cell(String(each.errors), each.errors > 0 ? 'number is-bad' : 'number'), cell(String(lost), lost > 0 ? 'number is-bad' : 'number'),
    cell(number(each.latency.p99Ms) + ' ms', 'number'), cell(number(each.lateness.p99Ms) + ' ms', 'number'));
}

function visitors(load) {
  const columns = head(['site'], ['rate', 'number'], ['sent', 'number'], ['answered', 'number'], ['errors', 'number'], ['lost', 'number'], ['p99', 'number'], ['late p99', 'number']);
  return [element('table', {}, columns, element('tbody', {}, ...load.map(visitorRow)))];
}

function changeRow({ at, who, what, outcome, bad }) {
  return element('tr', {}, element('td', {}, who), element('td', { class: 'number soft' }, timeOf(at)),
    element('td', { class: 'what' }, what), element('td', { class: bad ? 'outcome is-bad' : 'outcome soft' }, outcome));
}

function changes(list) {
  if (list.length === 0) return [element('p', { class: 'empty' }, 'Nothing was changed yet.')];
  const columns = head(['who'], ['time', 'number'], ['what'], ['outcome']);
  return [element('table', { class: 'changes' }, columns, element('tbody', {}, ...list.map(changeRow)))];
}

/** By environment, the newest first. */
function told(list) {
  return [...new Set(list.map(each => each.of))].flatMap(place => [
    element('p', {}, element('span', { class: 'chip' }, place || 'somewhere')),
    element('ul', {}, ...list.filter(each => each.of === place).slice(0, 8).map(({ by, words, at }) =>
      element('li', {}, element('span', {}, by), element('span', { class: 'soft' }, words), element('span', { class: 'number' }, timeOf(at))))),
  ]);
}

function render(live) {
  const speed = document.getElementById('speed');
  speed.hidden = live.speed === 1;
  speed.textContent = live.speed + ' × real time';
  const clock = document.getElementById('clock');
  clock.dateTime = live.now;
  clock.textContent = live.now.slice(0, 10) + ' ' + timeOf(live.now) + ' UTC';
  const busy = live.sites.filter(isBusy);
  const calm = live.sites.filter(each => !isBusy(each));
  show('sites', [busy, live.speed], () => busy.map(each => siteCard(each, live)));
  document.getElementById('quiet-section').hidden = calm.length === 0;
  show('quiet', calm, () => [element('ul', {}, ...calm.map(quietLine))]);
  show('happening', [live.scenarios, live.trouble], () => happenings(live));
  document.getElementById('visitors-section').hidden = live.load.length === 0;
  show('visitors', live.load, () => visitors(live.load));
  document.getElementById('told-section').hidden = live.told.length === 0;
  show('told', live.told, () => told(live.told));
  show('changes', live.changes, () => changes(live.changes));
}

function say(words, lost) {
  const link = document.getElementById('link');
  link.textContent = words;
  link.className = lost ? 'link lost' : 'link';
}

async function look() {
  try {
    const response = await fetch('/_playground/live', { cache: 'no-store' });
    if (!response.ok) throw new Error('status ' + response.status);
    render(await response.json());
    say('live', false);
  } catch (error) {
    // The playground has ended or is being started again; what is shown is old, and the page says so.
    say('no connection', true);
  }
  setTimeout(look, second);
}

look();
`;
