// The policy of a promotion: what is wrong with it is said with its place, and nothing is done by a policy that is wrong,
// that is another one than the plan was made by, or that asks for what the run does not have.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStage, type PromoteStage } from './stage/stage.js';
import { policyText } from './stage/world.js';

let stage: PromoteStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.stop());

const head = 'version: 1\nservice: pay\nledger: file:LEDGER\nartifact: { image: contoso.azurecr.io/pay }\n';
const target = (app: string) => `{ kind: container-apps, resource-group: rg-prod, app: ${app} }`;
const good = `${head}environments:\n  test: { target: ${target('pay-test')}, sign: none }\n`;

async function refused(text: string) {
  const before = stage.playground.requests.length;
  stage.write('promotion.yml', text);
  const run = await stage.promote('test', 'aa');
  expect(stage.playground.requests.length).toBe(before);
  expect(stage.entries('test')).toEqual([]);
  return run;
}

describe('a policy that is wrong', () => {
  it.each([
    ['a key that nobody knows', good.replace('target:', 'taget:'), '6:', 'did you mean target'],
    ['a value of the wrong kind', good.replace('sign: none', 'watch: soon'), '6:', 'expected a duration'],
    [
      'an unknown target',
      good.replace('container-apps', 'container-app'),
      '6:',
      'did you mean container-apps',
    ],
    [
      'a way in that does not exist',
      good.replace('{ target', '{ after: { dev: 1h }, target'),
      '6:',
      'comes after dev',
    ],
    ['a cycle', good.replace('{ target', '{ after: { test: 1h }, target'), '6:', 'no way leads in'],
    [
      'two environments on one target',
      `${good}  staging: { target: ${target('pay-test')} }\n`,
      '7:',
      'pay-test',
    ],
    [
      'a window that never opens',
      good.replace('sign: none', 'windows: { allow: ["Mon 08:00-08:00 Foo/Bar"] }'),
      '6:',
      'Foo/Bar',
    ],
    [
      'a secret in the file',
      good.replace('sign: none', 'webhook-url: "https://x"'),
      '6:',
      'no place in a file',
    ],
    ['no YAML', `${good}  staging: [\n`, '8:', 'Flow sequence'],
    ['a version of tomorrow', good.replace('version: 1', 'version: 2'), '1:', 'newer'],
    ['nothing', '', '1:', 'got nothing'],
  ])('is refused with its place: %s', async (_, text, place, words) => {
    const run = await refused(text);
    expect(run).toMatchObject({ exitCode: 2, code: 'POLICY_INVALID' });
    expect(run.message).toContain(`promotion.yml:${place}`);
    expect(run.message).toContain(words);
  });

  it('tells all that is wrong at once', async () => {
    const run = await refused(good.replace('sign: none', 'watch: soon, standby: later'));
    expect(run.message).toContain('2 places need attention');
  });
});

describe('a policy that is not this one', () => {
  it('is refused when a plan was made by another one', async () => {
    const planned = `sha256:${'0'.repeat(64)}`;
    stage.write('promotion.yml', good);
    const run = await stage.promote('test', 'aa', { inputs: { 'policy-digest': planned } });
    expect(run).toMatchObject({ exitCode: 1, outcome: 'refused', code: 'POLICY_CHANGED' });
    expect(stage.entries('test')).toEqual([]);
  });

  it('is held to the digest that a plan told', async () => {
    stage.write('promotion.yml', good);
    const planned = await stage.promote('test', 'aa', { inputs: { 'dry-run': 'true' } });
    const { 'policy-digest': digest = '' } = planned.outputs;
    const inputs = { 'dry-run': 'true', 'policy-digest': digest };
    expect(await stage.promote('test', 'aa', { inputs })).toMatchObject({ exitCode: 0 });
    stage.write('promotion.yml', `${good}# changed\n`);
    expect(await stage.promote('test', 'aa', { inputs })).toMatchObject({ code: 'POLICY_CHANGED' });
  });

  it.each([
    ['is not there', { policy: 'other.yml' }, 'POLICY_INVALID', 'other.yml'],
    ['is a folder', { policy: 'ledger-of-nobody/../.' }, 'POLICY_INVALID', 'cannot be read'],
    ['has no such environment', { environment: 'prod' }, 'INPUT_INVALID', 'expected one of test'],
    ['has no such service', { service: 'shop' }, 'INPUT_INVALID', 'expected one of pay'],
  ])('is refused when it %s', async (_, inputs, code, words) => {
    stage.write('promotion.yml', good);
    const run = await stage.promote('test', 'aa', { inputs });
    expect(run).toMatchObject({ exitCode: 2, code });
    expect(run.log).toContain(words);
  });
});

describe('what a policy takes from the run', () => {
  it('is asked for by its name when it is missing, and never shown', async () => {
    stage.write('promotion.yml', policyText({ test: { 'webhook-url': { secret: 'CHAT_URL' } } }));
    const run = await stage.promote('test', 'aa');
    expect(run).toMatchObject({ exitCode: 2, code: 'INPUT_INVALID' });
    expect(run.log).toContain('CHAT_URL');
    const address = 'http://127.0.0.1:9/hook-of-nobody';
    const given = await stage.promote('test', 'aa', {
      inputs: { 'dry-run': 'true' },
      environment: { CHAT_URL: address },
    });
    expect(given).toMatchObject({ exitCode: 0 });
    expect(JSON.stringify(given)).not.toContain('hook-of-nobody');
  });

  it('is shown as a whole plan by a dry run that ends red, where the plan does not fit', async () => {
    stage.write('promotion.yml', policyText({ test: { ladder: '50%/2m, 100%' } }));
    const run = await stage.promote('test', 'aa', { inputs: { 'dry-run': 'true' } });
    expect(run).toMatchObject({ exitCode: 2, code: 'PLAN_UNFIT' });
    expect(run.log).toMatch(/nobody would judge the shares[\s\S]*If the runner dies/);
    expect(stage.entries('test')).toEqual([]);
  });

  it.each([
    ['another image than the policy is about', 'contoso.azurecr.io/other', 'expected contoso.azurecr.io/pay'],
    ['a tag alone', 'contoso.azurecr.io/pay:1.0.0', 'expected a digest'],
  ])('is not %s', async (_, image, words) => {
    stage.write('promotion.yml', good);
    const artifact = image.includes(':1') ? image : `${image}@sha256:${'aa'.repeat(32)}`;
    const run = await stage.promote('test', 'aa', { inputs: { artifact } });
    expect(run).toMatchObject({ exitCode: 2, code: 'INPUT_INVALID' });
    expect(run.log).toContain(words);
  });
});
