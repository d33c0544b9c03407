import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../../shared/ledger/entry.js';
import { toMarkdown } from '../../../shared/report/markdown.js';
import { toText } from '../../../shared/report/text.js';
import {
  type Seen,
  statusDocument,
  statusFindings,
  statusHeadline,
} from '../../../shared/steps/status/report.js';
import type { LiveSplit } from '../../../shared/traffic/target.js';
import { arm, digest, image, live, other, unidentified } from './live-split.js';

const entry: Entry = {
  version: 1,
  number: 7,
  previous: 'p',
  hash: 'h',
  kind: 'split-asked',
  at: '2026-11-20T09:00:00.000Z',
  by: 'run 7',
  body: { arm: 'staging', percent: 10 },
};

const seen = (split: LiveSplit, more: Partial<Seen> = {}): Seen => ({
  live: split,
  candidate: split.idle.length === 1 ? split.idle[0] : undefined,
  stream: { service: 'shop', environment: 'production' },
  ledger: 'file:/ledger',
  last: entry,
  ...more,
});

const calm = live([arm('production', 100), arm('staging', 0, { builds: [image(other)], digest: other })]);

describe('the headline', () => {
  it.each<readonly [string, LiveSplit, string]>([
    ['a calm target', calm, 'production 100 %; candidate staging'],
    [
      'a target between two builds',
      live([arm('production', 87.5), arm('staging', 12.5, { hasRule: true }), arm('preview', 0)]),
      'production 87.5 %, staging 12.5 %; candidate preview',
    ],
    ['production alone', live([arm('production', 100)]), 'production 100 %'],
    [
      'production without traffic',
      live([arm('production', 0), arm('staging', 100)]),
      'production 0 %, staging 100 %',
    ],
    [
      'a busy target',
      live([arm('production', 100)], { busy: 'a swap is under way' }),
      'production 100 %; a swap is under way',
    ],
  ])('of %s', (_, split, headline) => {
    expect(statusHeadline(seen(split))).toBe(headline);
  });
});

describe('the findings', () => {
  const got = (split: LiveSplit, more: Partial<Seen> = {}) =>
    statusFindings(seen(split, more)).map(finding => `${finding.name}: ${finding.got}`);

  it('of a calm target are none', () => {
    expect(statusFindings(seen(calm))).toEqual([]);
  });

  const tag = { source: 'image', text: 'r/shop:latest' } as const;
  const two = [image(digest), { source: 'digest-setting', text: other, digest: other } as const];

  it.each<readonly [string, LiveSplit, readonly string[]]>([
    [
      'a contradiction',
      live([arm('production', 100), unidentified('staging', 0, { builds: two, contradiction: true })]),
      ['staging: image and setting name different digests'],
    ],
    [
      'a tag only',
      live([unidentified('production', 100, { builds: [tag] }), arm('staging', 0)]),
      ['production: r/shop:latest'],
    ],
    [
      'no build at all',
      live([arm('production', 100), unidentified('staging', 0)]),
      ['staging: nothing that names a build'],
    ],
    [
      'an arm that cannot be read',
      live([arm('production', 100), unidentified('staging', 0, { unknown: ['app settings: forbidden'] })]),
      ['staging: app settings: forbidden', 'staging: nothing that names a build'],
    ],
    ['remarks', { ...calm, remarks: ['a rule is lost'] }, ['split: a rule is lost']],
    ['a busy target', { ...calm, busy: 'a swap is under way' }, ['busy: a swap is under way']],
    ['no slots', live([arm('production', 100)]), ['candidate: there is only one arm']],
    [
      'no idle slot',
      live([arm('production', 100), arm('staging', 0, { hasRule: true })]),
      ['candidate: no arm is idle'],
    ],
    [
      'several idle slots',
      live([arm('production', 100), arm('a', 0), arm('b', 0)]),
      ['candidate: 2 arms are idle: a, b'],
    ],
  ])('tell of %s', (_, split, findings) => {
    expect(got(split)).toEqual(findings);
    expect(statusFindings(seen(split)).some(({ fine }) => fine)).toBe(false);
  });

  it('tell of a ledger that was not given, and not of one that is empty', () => {
    expect(got(calm, { ledger: undefined, last: undefined })).toEqual(['ledger: none was given']);
    expect(got(calm, { last: undefined })).toEqual([]);
  });

  it('do not ask for a candidate that was named', () => {
    const many = live([arm('production', 100), arm('a', 0), arm('b', 0)]);
    expect(got(many, { candidate: 'b' })).toEqual([]);
  });

  it('say of each whether anybody could look', () => {
    const split = live([arm('production', 100), unidentified('staging', 0, { unknown: ['no'] })]);
    expect(statusFindings(seen(split)).map(({ looked }) => looked)).toEqual(['could-not-look', 'checked']);
  });
});

describe('the page', () => {
  const text = (split: LiveSplit, more: Partial<Seen> = {}) => toText(statusDocument(seen(split, more)));

  it('shows the live split and the last entry of the ledger', () => {
    expect(text(calm)).toEqual([
      'shop in production',
      '------------------',
      '',
      'production 100 %; candidate staging',
      '',
      'Arm                  Share  State    Build                        Address',
      '-------------------  -----  -------  ---------------------------  --------------------',
      'production           100 %  Running  r/shop@sha256:3f3f3f3f3f3f…  shop-production.test',
      'staging (candidate)  0 %    Running  r/shop@sha256:7c7c7c7c7c7c…  shop-staging.test',
      '',
      'Last ledger entry  When                      By     What',
      '-----------------  ------------------------  -----  -----------',
      '7 split-asked      2026-11-20T09:00:00.000Z  run 7  arm=staging',
      '                                                    percent=10',
    ]);
  });

  it('shows which arms are idle, what is unknown, and every finding with its remedy', () => {
    const lines = text(live([arm('production', 100), unidentified('a', 0), arm('b', 0)])).join('\n');
    expect(lines).toMatch(/^a \(idle\) {4}0 % {4}Running {2}unknown/m);
    expect(lines).toContain('- a: nothing that names a build (place artifacts by digest; ');
    expect(lines).toContain('- candidate: 2 arms are idle: a, b (name the candidate)');
  });

  it('shows every build of an arm, and which of them we placed', () => {
    const builds = [image(digest), { source: 'digest-setting', text: digest, digest } as const];
    const lines = text(live([arm('production', 100, { builds })]));
    expect(lines.filter(line => line.includes('3f3f'))).toEqual([
      expect.stringContaining('r/shop@sha256:3f3f3f3f3f3f…'),
      expect.stringContaining('placed sha256:3f3f3f3f3f3f…'),
    ]);
  });

  it('tells an empty stream from a ledger that was not given', () => {
    expect(text(calm, { last: undefined })).toContain(
      'Ledger: no entry for shop/production in file:/ledger.',
    );
    expect(text(calm, { last: undefined, ledger: undefined })).toContain('Ledger: none was given.');
  });

  it('lets no text from outside out of its cell', () => {
    const evil = '| a |\n[x](https://evil.example) <b> ##vso[task.complete]';
    const builds = [{ source: 'image', text: evil } as const];
    const split = live([unidentified('production', 100, { builds, state: evil, unknown: [evil] })], {
      remarks: [evil],
    });
    const markdown = toMarkdown(
      statusDocument(seen(split, { last: { ...entry, by: evil, body: { [evil]: evil } } })),
    );
    expect(markdown).not.toMatch(/\[x\]\(|https:\/\/|<b>|##vso/);
    for (const line of markdown.split('\n').filter(row => row.startsWith('|'))) {
      expect([6, 5]).toContain(line.match(/\|/g)?.length);
    }
  });
});
