// The live page, in a real browser: what it shows while things happen, and that nothing hostile gets through.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultWorld } from '../../../../playground/default-world.js';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../../playground/playground.js';
import { scenarioFrom } from '../../../../playground/scenario/finding.js';
import type { SiteWorld, World } from '../../../../playground/world.js';
import { at, call, rule, setRules } from '../caller.js';
import { openDoor, seenAtDoor } from '../scenario/own-doors.js';
import { browserPath, openPage, type Page, type View, whyNoBrowser } from './browser.js';

const desk: View = { width: 1280, height: 900, scheme: 'light' };
const phone: View = { width: 390, height: 844, scheme: 'dark' };

const program = browserPath();
// Where everything has to be proven a missing browser is a failure, elsewhere it is said and skipped.
const isDemanded = process.env['CI'] === 'true';
if (program === undefined && !isDemanded) process.stderr.write(`${whyNoBrowser}\n`);
const maybe = program !== undefined || isDemanded ? describe : describe.skip;

/** Of each text in sight that is worse than 4.5 to 1 against what is painted behind it. */
const poorContrast = `(() => {
  const channels = color => (color.match(/[\\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(each => each / 255)
    .map(each => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
    .reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = node => {
    for (let each = node; each; each = each.parentElement) {
      const found = channels(getComputedStyle(each).backgroundColor);
      if (found.length === 3 || found[3] > 0) return found;
    }
    return [255, 255, 255];
  };
  const texts = [...document.querySelectorAll('body *')].filter(each =>
    [...each.childNodes].some(child => child.nodeType === 3 && child.data.trim()) && each.getClientRects().length > 0);
  return texts.map(each => {
    const [one, other] = [light(channels(getComputedStyle(each).color)), light(behind(each))];
    return [each.textContent.slice(0, 40), (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)];
  }).filter(([, ratio]) => ratio < 4.5).map(([text, ratio]) => text + ' ' + ratio.toFixed(2));
})()`;

maybe('the live page', () => {
  let page: Page;
  let playground: Playground;

  beforeAll(async () => {
    if (program === undefined) throw new Error(whyNoBrowser);
    page = await openPage(program);
  }, 30_000);
  afterAll(() => page?.close());
  beforeEach(() => {
    playground = undefinedPlayground;
  });
  afterEach(async () => {
    // A page that still stands there would ask a playground that is gone.
    await page.show('about:blank', desk);
    await playground.stop();
  });

  const open = async (options: PlaygroundOptions, view: View): Promise<void> => {
    playground = await startPlayground(options);
    await page.show(`${playground.url}/`, view);
    await page.until(`document.getElementById('link')?.textContent === 'live'`);
  };
  const shows = (text: string): Promise<void> =>
    page.until(`document.body.innerText.includes(${JSON.stringify(text)})`);
  const visit = () => call(playground.url, 'payments.azurewebsites.net', '/');

  it('shows a split as it changes, who changed it, and what arrives where', async () => {
    await open({ seed: 5, load: [{ site: 'payments', perSecond: 300, returning: 0, path: '/' }] }, desk);
    await setRules(playground, rule(12.5));
    await page.until(
      `document.querySelector('.bar')?.getAttribute('aria-label') === 'Split: production 87.5 %, staging 12.5 %'`,
    );
    await shows('config write Web/sites/payments/config/web');
    await shows('deployer');
    await shows('Succeeded 200');
    // The first slice of a second that is whole has what was seen in it.
    await page.until(
      `Number.parseInt(document.querySelectorAll('.site tbody tr')[1]?.cells[3].textContent, 10) > 4`,
    );
    await page.until(`document.querySelectorAll('svg path.area').length >= 2`);
    expect(
      await page.evaluate(`document.querySelector('#visitors tbody')?.innerText.includes('300/s')`),
    ).toBe(true);
    expect(page.complaints).toEqual([]);
  }, 30_000);

  it('shows errors, troubles, scenarios, the speed, a swap and an app that is down', async () => {
    const scenario = scenarioFrom({
      name: 'a bad day',
      about: 'Much goes wrong.',
      events: [
        { at: '2h', for: '5m', do: { freeze: {} } },
        { do: { hang: true }, on: { path: '/never' } },
      ],
      world: { sites: { payments: { production: { errorRate: 1 }, preview: { down: true } } } },
    });
    await open(
      { scenario, speed: 10, load: [{ site: 'payments', perSecond: 10, returning: 0, path: '/' }] },
      phone,
    );
    await openDoor(playground, 'act', 'POST', { site: 'orders', swap: { source: 'staging' } });
    await shows('10 × real time');
    await shows('a bad day Much goes wrong.');
    await shows('at 2h');
    await shows('freeze {}, for 5m');
    await shows('path /never');
    await shows('swap staging → production');
    await page.until(`[...document.querySelectorAll('.chip.bad')].some(each => each.textContent === 'down')`);
    await page.until(
      `[...document.querySelectorAll('.site td.is-bad')].some(each => each.textContent === '100 %')`,
    );
    await page.until(`document.querySelectorAll('svg path.bad').length === 1`);
    expect(page.complaints).toEqual([]);
  }, 30_000);

  it.each([
    ['on a desk, light', desk],
    ['on a desk, dark', { ...desk, scheme: 'dark' }],
    ['on a phone, light', { ...phone, scheme: 'light' }],
    ['on a phone, dark', phone],
  ] as const)(
    'can be read %s',
    async (_, view) => {
      const production = { errorRate: 0.5 };
      await open({ scenario: scenarioFrom({ world: { sites: { payments: { production } } } }) }, view);
      await setRules(playground, rule(40));
      await openDoor(playground, 'trouble', 'POST', { match: { path: '/x'.repeat(120) }, do: 'hang' });
      await visit();
      await shows('fails 50 %');
      await shows('60 %');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width);
      expect(await page.evaluate(poorContrast)).toEqual([]);
      const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(ground).toBe(view.scheme === 'dark' ? 'rgb(17, 20, 26)' : 'rgb(244, 245, 247)');
    },
    30_000,
  );

  it('takes hostile names for what they are: text', async () => {
    const hostile = '</script><img src=x onerror="document.title=`broken`"><b>bold</b>&amp;';
    const world = withSite(`${hostile} `, hostile);
    await open({ world }, desk);
    await openDoor(playground, 'act', 'POST', {
      actor: hostile,
      method: 'PATCH',
      path: 'sites/orders/config/web',
      body: { properties: { alwaysOn: false } },
    });
    await openDoor(playground, 'trouble', 'POST', {
      match: { path: hostile, host: hostile },
      do: { status: 500, body: hostile },
    });
    await openDoor(playground, 'scenarios', 'POST', {
      name: hostile,
      about: hostile,
      events: [{ on: { host: hostile }, do: { page: { html: hostile } } }],
    });
    await page.until(`document.getElementById('changes').innerText.includes('onerror')`);
    await page.until(`document.getElementById('happening').innerText.includes('onerror')`);
    await page.until(`document.body.innerText.includes('<b>bold</b>&amp;')`);
    expect(await page.evaluate(`document.querySelectorAll('img, b, body script ~ script').length`)).toBe(0);
    expect(await page.evaluate('document.title')).toBe('Playground');
    expect(page.complaints).toEqual([]);
  }, 30_000);

  it('asks nobody but the gateway that it came from', async () => {
    const before = page.asked.length;
    await open({}, desk);
    await page.until(`performance.getEntriesByType('resource').length >= 2`);
    const others = page.asked
      .slice(before)
      .filter(each => !each.startsWith(`${playground.url}/`) && !each.startsWith('data:'));
    expect(others).toEqual([]);
  }, 30_000);

  it('says so when the playground has ended', async () => {
    await open({}, desk);
    await playground.stop();
    await page.until(`document.getElementById('link').textContent === 'no connection'`);
  }, 30_000);
});

/** Nothing was started yet: there is nothing to stop. */
const undefinedPlayground = { stop: () => Promise.resolve() } as Playground;

const withSite = (name: string, version: string): World => {
  const world = defaultWorld();
  const [payments, ...others] = world.sites;
  if (!payments) throw new Error('the world has no site');
  const production = { ...payments.production, app: { ...payments.production.app, version } };
  const hostile: SiteWorld = { ...payments, name, production };
  return { ...world, sites: [hostile, ...others] };
};

describe('what the live page is made from', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground({ seed: 2 });
  });
  afterEach(() => playground.stop());

  it('comes to browsers, and plain text to everybody else', async () => {
    const browser = await call(playground.url, undefined, '/', { headers: { accept: 'text/html,*/*' } });
    expect(browser.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(browser.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-/);
    const plain = await call(playground.url, undefined, '/', { headers: { accept: '*/*' } });
    expect(plain.headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  it('is told to pages of this machine only', async () => {
    const ask = (origin: string) =>
      call(playground.url, undefined, '/_playground/live', { headers: { origin } });
    expect((await ask(playground.url)).status).toBe(200);
    expect((await ask('http://localhost:1234')).status).toBe(200);
    for (const origin of ['https://evil.example', 'http://127.0.0.1.evil.example', 'null']) {
      expect((await ask(origin)).status).toBe(403);
    }
  });

  it('knows sites, container apps and traffic profiles, each with arms that add up', async () => {
    const live = await seenAtDoor(playground, 'live');
    const sites = at(live, 'sites');
    const kinds = new Set<unknown>();
    for (const each of Array.isArray(sites) ? sites : []) {
      kinds.add(at(each, 'kind'));
      const arms = at(each, 'arms');
      const sum = Array.isArray(arms)
        ? arms.reduce((total: number, arm) => total + Number(at(arm, 'share')), 0)
        : 0;
      expect([at(each, 'name'), Math.round(sum)]).toEqual([at(each, 'name'), 100]);
    }
    expect(kinds).toEqual(new Set(['site', 'container app', 'traffic profile', 'front door', 'flag']));
  });

  it('names who was refused by order', async () => {
    playground.trouble.add({ match: { kind: 'write' }, do: { status: 503 } });
    await setRules(playground, rule(10));
    expect(at(await seenAtDoor(playground, 'live'), 'changes', 0)).toMatchObject({
      who: 'deployer',
      what: 'PATCH Web/sites/payments/config/web',
      outcome: 'trouble: status 503',
      bad: true,
    });
  });
});
