// The page of a gate in a real browser: readable in light and dark, on a desk and on a phone, and asking nobody for
// anything.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { browserPath, openPage, type Page, type View, whyNoBrowser } from '../playground/live/browser.js';
import { arm, minute, type Stage, stage, steady } from './stage.js';

const desk: View = { width: 1100, height: 900, scheme: 'light' };
const phone: View = { width: 360, height: 740, scheme: 'light' };

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
    const color = each instanceof SVGElement ? getComputedStyle(each).fill : getComputedStyle(each).color;
    const [one, other] = [light(channels(color)), light(behind(each))];
    return [each.textContent.slice(0, 40), (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)];
  }).filter(([, ratio]) => ratio < 4.5).map(([text, ratio]) => text + ' ' + ratio.toFixed(2));
})()`;

/** Text that is too small to be read, by the pixels that it really takes. */
const tooSmall = `[...document.querySelectorAll('body *')].filter(each =>
  [...each.childNodes].some(child => child.nodeType === 3 && child.data.trim()) && each.getClientRects().length > 0)
  .filter(each => {
    const scale = each instanceof SVGElement ? each.ownerSVGElement.getBoundingClientRect().width / each.ownerSVGElement.viewBox.baseVal.width : 1;
    return Number.parseFloat(getComputedStyle(each).fontSize) * scale < 10.5;
  }).map(each => each.textContent.slice(0, 40))`;

maybe('the page of a gate', () => {
  let page: Page;
  let set: Stage;
  let file: string;

  beforeAll(async () => {
    if (program === undefined) throw new Error(whyNoBrowser);
    page = await openPage(program);
    set = await stage();
    const errorRate = (seconds: number) => (seconds < 300 ? 0.004 : 0.08);
    const candidate = arm('2.0.0', { errorRate, medianMilliseconds: steady(110) });
    set.crowd({ candidate, from: set.now() - 15 * minute, to: set.now() });
    const run = await set.gate({
      window: '10m',
      objectives:
        'errors no worse than stable, latency no worse than stable, errors < 5%, latency p95 < 300ms (should)',
    });
    file = run.outputs['page-file'] ?? '';
  }, 60_000);
  afterAll(async () => {
    await page?.close();
    await set?.stop();
  });

  const show = async (path: string, view: View) => {
    await page.show(pathToFileURL(path).href, view);
    await page.until(`document.readyState === 'complete' && document.querySelector('h1') !== null`);
  };

  it.each([
    ['on a desk, light', desk],
    ['on a desk, dark', { ...desk, scheme: 'dark' }],
    ['on a phone, light', phone],
    ['on a phone, dark', { ...phone, scheme: 'dark' }],
  ] as const)('can be read %s', async (_, view) => {
    await show(file, view);
    await page.evaluate(`document.querySelectorAll('details').forEach(each => { each.open = true; })`);
    expect(await page.evaluate(poorContrast)).toEqual([]);
    expect(await page.evaluate(tooSmall)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    const visible = `[...document.querySelectorAll('svg')].filter(each => each.getClientRects().length > 0).length`;
    expect(await page.evaluate(visible)).toBe(3);
    expect(page.complaints).toEqual([]);
  });

  it('shows the verdict, both arms and where the proof was reached', async () => {
    await show(file, desk);
    const text = String(await page.evaluate('document.body.innerText'));
    expect(text).toMatch(/^failed\n/);
    for (const words of [
      'payments: 2.0.0 against 1.0.0',
      'errors no worse than stable',
      'proof',
      'Latency',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/\+[\d.]+ to \+[\d.]+ points/);
    expect(text).toMatch(/\d+ % of all.*; since \d\d:\d\d/);
  });

  it('keeps its table of objectives within a phone, with the name of each number', async () => {
    await show(file, phone);
    const cut = `[...document.querySelectorAll('.cards td')].filter(each => each.scrollWidth > each.clientWidth + 1
      || each.getBoundingClientRect().right > window.innerWidth).length`;
    expect(await page.evaluate(cut)).toBe(0);
    const named = `[...document.querySelectorAll('.cards td[data-label]')].filter(each => each.getClientRects().length > 0)
      .map(each => getComputedStyle(each, '::before').content).join(' ')`;
    expect(String(await page.evaluate(named))).toMatch(/Difference.*Evidence/);
  });

  it('asks nobody for anything, and runs nothing that somebody wrote into it', async () => {
    const hostile = join(set.folder, 'hostile.html');
    const source = await readFile(file, 'utf8');
    const inserted = '<script>document.title = "ran"</script><img src="http://127.0.0.1:9/x.png">';
    await writeFile(hostile, source.replace('</h1>', `</h1>${inserted}`));
    const before = page.asked.length;
    await show(hostile, desk);
    expect(await page.evaluate('document.title')).not.toBe('ran');
    const asked = page.asked.slice(before).filter(url => !url.startsWith('file:'));
    // The browser says what it would have asked for, and that it was not let.
    expect(
      page.complaints.filter(each => /Content Security Policy/.test(each)).length,
    ).toBeGreaterThanOrEqual(1);
    expect(asked.every(url => page.complaints.some(each => each.includes(url)))).toBe(true);
  });
});
