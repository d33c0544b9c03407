import { describe, expect, it } from '@jest/globals';
import { chainOnto } from '../../../shared/ledger/chain.js';
import type { Entry } from '../../../shared/ledger/entry.js';
import type { Ledger, Stream } from '../../../shared/ledger/ledger.js';
import { readInputs } from '../../../shared/step/read.js';
import { allSteps } from '../../../shared/steps/all.js';
import { status } from '../../../shared/steps/status.js';
import type { LiveSplit } from '../../../shared/traffic/target.js';
import { nine } from '../promotion/history.js';
import { arm, digest, live, other, unidentified } from './live-split.js';

const named = { target: 'app-service', 'resource-group': 'rg', app: 'shop' };

type Given = Readonly<Record<string, string>>;

function valuesOf(given: Given) {
  return readInputs(status.inputs, status.rules, { host: 'terminal', get: name => given[name], parsers: {} });
}

function ledgerOf(entries: readonly Entry[]): Ledger & { readonly asked: readonly Stream[] } {
  const asked: Stream[] = [];
  return {
    name: 'file:/ledger',
    lasting: true,
    asked,
    streams: () => Promise.reject(new Error('status looks into one stream')),
    read: stream => {
      asked.push(stream);
      return Promise.resolve(entries);
    },
    append: () => Promise.reject(new Error('status writes nothing')),
  };
}

function look(split: LiveSplit, given: Given = {}, ledger?: Ledger) {
  const target = { read: () => Promise.resolve(split) };
  const azure = { ownTime: () => nine };
  const ports = { target, ledger, azure } as Parameters<typeof status.look>[0]; // status only ever reads
  return status.look(ports, valuesOf({ ...named, ...given }));
}

const moving = live([
  arm('production', 90),
  arm('staging', 10, { hasRule: true, digest: other }),
  unidentified('preview', 0),
]);

describe('status', () => {
  it('is read-only, passes, and gives every output that it declares', async () => {
    const entries = chainOnto(
      [],
      [
        { kind: 'a', at: 't1', by: 'x', body: {} },
        { kind: 'b', at: 't2', by: 'x', body: { percent: 10 } },
      ],
    );
    const sight = await look(moving, { candidate: 'staging' }, ledgerOf(entries));
    expect(sight.outcome).toBe('passed');
    expect(Object.keys(sight.outputs).sort()).toEqual(Object.keys(status.outputs).sort());
    expect(sight.outputs).toMatchObject({
      split: '{"production":90,"staging":10,"preview":0}',
      candidate: 'staging',
      idle: 'preview',
      'stable-digest': digest,
      'candidate-digest': other,
      busy: '',
      'last-entry': JSON.stringify(entries[1]),
    });
    expect(JSON.parse(sight.outputs.arms)).toEqual([
      expect.objectContaining({
        name: 'production',
        share: 90,
        address: 'https://shop-production.test/',
        digest,
      }),
      expect.objectContaining({ name: 'staging', hasRule: true }),
      expect.not.objectContaining({ digest: expect.anything() }),
    ]);
  });

  it('leaves outputs empty where nothing is known', async () => {
    const { outputs } = await look(live([unidentified('production', 100)]));
    expect(outputs).toMatchObject({
      candidate: '',
      idle: '',
      'stable-digest': '',
      'candidate-digest': '',
      'last-entry': '',
    });
  });

  it('says in an output what is under way', async () => {
    expect((await look({ ...moving, busy: 'a swap is under way' })).outputs.busy).toBe('a swap is under way');
  });

  it.each([
    ['nobody named one and one is idle', moving, {}, 'preview'],
    ['idle was asked for and one is idle', moving, { candidate: 'idle' }, 'preview'],
    ['it is named in other letters', moving, { candidate: 'STAGING' }, 'staging'],
    ['several are idle', live([arm('production', 100), arm('a', 0), arm('b', 0)]), { candidate: 'idle' }, ''],
    ['none is idle', live([arm('production', 100)]), {}, ''],
  ])('finds the candidate when %s', async (_, split, given, candidate) => {
    expect((await look(split, given)).outputs.candidate).toBe(candidate);
  });

  it.each([
    ['blue', moving, 'staging, preview', 'name one of the slots that exist, or idle'],
    ['production', moving, 'staging, preview', 'name one of the slots that exist, or idle'],
    ['blue', live([arm('production', 100)]), 'none', 'create a slot first'],
  ])('refuses the candidate %s with those that exist', async (candidate, split, existing, hint) => {
    await expect(look(split, { candidate })).rejects.toMatchObject({
      code: 'TARGET_NOT_FOUND',
      message: `the candidate ${candidate} does not exist`,
      hint,
      facts: { existing, resource: moving.resource },
    });
  });

  it('looks into the stream of the app, or of the service and environment that are named', async () => {
    const ledger = ledgerOf([]);
    await look(moving, {}, ledger);
    await look(moving, { service: 'checkout', environment: 'test' }, ledger);
    expect(ledger.asked).toEqual([
      { service: 'shop', environment: 'production' },
      { service: 'azure-promote', environment: 'production' },
      { service: 'checkout', environment: 'test' },
      { service: 'azure-promote', environment: 'test' },
    ]);
  });
});

describe('the inputs of every step', () => {
  it.each(allSteps.map(step => [step.name, step] as const))('%s: its examples can be read', (_, step) => {
    for (const { values } of step.examples) {
      expect(() =>
        readInputs(step.inputs, step.rules, { host: 'terminal', get: name => values[name], parsers: {} }),
      ).not.toThrow();
    }
  });

  it.each([
    ['file:ledger', true],
    ['file:/var/ledger', true],
    ['file:C:\\ledger', true],
    ['file:///var/ledger', true],
    ['file:', false],
    ['file:~/ledger', false],
    ['file://ledger', false],
    ['git', true],
    ['git+branch:promotions', true],
    ['https://stpromote.blob.core.windows.net/ledger', true],
    ['none', true],
    ['git+branch:', false],
    ['github', false],
    ['http://stpromote.blob.core.windows.net/ledger', false],
    ['', false],
  ])('take the ledger %j: %p', (ledger, taken) => {
    const read = () => valuesOf({ ...named, ledger });
    if (taken) expect(read().ledger).toBe(ledger);
    else expect(read).toThrow('one input needs attention');
  });
});
