// Placing an artifact in a slot: what identifies it is set, everything else stays, and no secret shows anywhere.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ArmWorld, SiteWorld } from '../../../../playground/world.js';
import type { Artifact } from '../../../../shared/traffic/target.js';
import { faultOf, sent } from '../behaviours/behaviour.js';
import { type AppStage, type Setting, startStage } from './stage.js';
import { statusesSetting, type Wish } from './world.js';

let stage: AppStage;
afterEach(() => stage.stop());

async function open(wish: Wish & Partial<Setting> = {}): Promise<AppStage> {
  stage = await startStage(wish);
  return stage;
}

const digest = `sha256:${'5e'.repeat(32)}`;
const image: Artifact = { kind: 'image', reference: 'contoso.azurecr.io/payments', digest };
const signature = 'sv=2026&sig=s3cr3t-signature';
const parcel: Artifact = {
  kind: 'package',
  reference: `https://contosoartifacts.blob.core.windows.net/packages/orders-2.zip?${signature}`,
  digest,
};

const staging = () => {
  const [first] = stage.site.slots;
  if (first === undefined) throw new Error('the site has no slot');
  return first;
};

const changes = () => sent(stage, { method: 'PATCH', path: '.' }) + sent(stage, { method: 'PUT', path: '.' });

const withStaging =
  (change: (arm: ArmWorld) => ArmWorld) =>
  (site: SiteWorld): SiteWorld => {
    const arm = site.slots['staging'];
    return arm === undefined ? site : { ...site, slots: { ...site.slots, staging: change(arm) } };
  };

describe('an image', () => {
  it('is placed by digest, with our setting beside it and all others kept', async () => {
    await open();
    const before = { ...staging().settings };
    const config = { ...staging().config };
    const receipt = await stage.target.place?.('staging', image);
    expect(receipt).toMatchObject({ unchanged: false, asked: { production: 100, staging: 0 } });
    expect(staging().config).toEqual({
      ...config,
      linuxFxVersion: `DOCKER|contoso.azurecr.io/payments@${digest}`,
    });
    expect(staging().settings).toEqual({ ...before, AZURE_PROMOTE_DIGEST: digest });
    const placed = (await stage.target.read()).arms.find(({ name }) => name === 'staging');
    expect(placed?.digest).toBe(digest);
  });

  it('names the promotion that placed it, and keeps that name when the same is placed again', async () => {
    await open();
    const before = { ...staging().settings };
    await stage.target.place?.('staging', { ...image, promotion: 'prm_one' });
    const placed = { ...before, AZURE_PROMOTE_DIGEST: digest, AZURE_PROMOTE_PROMOTION: 'prm_one' };
    expect(staging().settings).toEqual(placed);
    const again = await stage.target.place?.('staging', { ...image, promotion: 'prm_two' });
    expect(again?.unchanged).toBe(true);
    expect(staging().settings).toEqual(placed);
  });

  it('is placed twice as once', async () => {
    await open();
    await stage.target.place?.('staging', image);
    const sentBefore = changes();
    expect((await stage.target.place?.('staging', image))?.unchanged).toBe(true);
    expect(changes()).toBe(sentBefore);
  });

  it('goes into the main site container, and nothing else of it changes', async () => {
    await open({ app: 'legacy' });
    const [main, proxy] = staging().containers;
    await stage.target.place?.('staging', { ...image, reference: 'contoso.azurecr.io/legacy' });
    expect(staging().containers).toHaveLength(2);
    expect(staging().containers).toEqual(
      expect.arrayContaining([{ ...main, image: `contoso.azurecr.io/legacy@${digest}` }, proxy]),
    );
    expect((await stage.target.read()).arms[1]?.digest).toBe(digest);
  });

  it('is refused where the slot runs no container', async () => {
    await open({ app: 'orders' });
    const attempt = stage.target.place?.('staging', image) ?? Promise.resolve();
    expect((await faultOf(attempt)).code).toBe('TARGET_UNSUITABLE');
    expect(changes()).toBe(0);
  });

  it('is placed through answers that are lost', async () => {
    await open();
    const { trouble } = stage.playground;
    trouble.add({ match: { method: 'PATCH', times: 1 }, do: 'reset-after' });
    trouble.add({ match: { method: 'PUT', times: 1 }, do: 'reset-before' });
    await stage.target.place?.('staging', image);
    expect((await stage.target.read()).arms.find(({ name }) => name === 'staging')?.digest).toBe(digest);
  });
});

describe('a package', () => {
  it('is placed by its address, which is a secret, and our setting', async () => {
    await open({ app: 'orders' });
    const receipt = await stage.target.place?.('staging', parcel);
    expect(staging().settings).toMatchObject({
      WEBSITE_RUN_FROM_PACKAGE: parcel.reference,
      AZURE_PROMOTE_DIGEST: digest,
    });
    const live = await stage.target.read();
    const told = JSON.stringify([receipt, live, stage.entry.traced]);
    expect(told).not.toContain('s3cr3t-signature');
    expect(live.arms[1]).toMatchObject({ digest });
  });

  it('keeps its secret when the slot refuses it', async () => {
    await open({ app: 'orders' });
    const refusal = {
      status: 400,
      body: { Code: 'BadRequest', Message: `${parcel.reference} is no package` },
    };
    stage.playground.trouble.add({ match: { method: 'PUT' }, do: refusal });
    const fault = await faultOf(stage.target.place?.('staging', parcel) ?? Promise.resolve());
    expect(JSON.stringify([fault.message, fault.hint, fault.facts])).not.toContain('s3cr3t-signature');
  });
});

describe('the settings of others', () => {
  it('are kept by value, and a write that loses one is told without values', async () => {
    await open();
    const { trouble } = stage.playground;
    trouble.watch({ method: 'PUT', path: 'appsettings' }, () => {
      const { WEBSITES_PORT: _, ...left } = staging().settings;
      staging().settings = left;
    });
    const fault = await faultOf(stage.target.place?.('staging', image) ?? Promise.resolve());
    expect(fault.code).toBe('TRAFFIC_CONFLICT');
    expect(fault.facts['settings']).toBe('WEBSITES_PORT');
    expect(JSON.stringify([fault.message, fault.facts])).not.toContain('8080');
  });

  it('get what counts as warm when that is asked for and missing, and keep it when it is there', async () => {
    const cold = withStaging(({ settings: { [statusesSetting]: _, ...settings }, ...arm }) => ({
      ...arm,
      settings,
    }));
    await open({ sites: { payments: cold }, options: { warmUpStatuses: '200,204' } });
    await stage.target.place?.('staging', image);
    expect(staging().settings[statusesSetting]).toBe('200,204');
    await stage.stop();
    await open({ options: { warmUpStatuses: '200,204' } });
    await stage.target.place?.('staging', image);
    expect(staging().settings[statusesSetting]).toBe('200');
  });
});

describe('nothing is placed', () => {
  const attempt = (arm: string, artifact: Artifact) =>
    faultOf(stage.target.place?.(arm, artifact) ?? Promise.resolve());

  it('where users are', async () => {
    await open();
    expect((await attempt('production', image)).code).toBe('TARGET_UNSUITABLE');
    await stage.meddle(0);
    expect((await attempt('staging', image)).message).toContain('has a rule for traffic');
    expect(changes()).toBe(0);
  });

  it('without a digest', async () => {
    await open();
    for (const bad of ['', 'latest', 'sha256:abc', `sha512:${'5e'.repeat(64)}`]) {
      expect((await attempt('staging', { ...image, digest: bad })).code).toBe('TARGET_UNSUITABLE');
    }
    expect((await attempt('staging', { ...image, reference: 'a b' })).code).toBe('TARGET_UNSUITABLE');
    expect((await attempt('staging', { ...parcel, reference: 'orders.zip' })).code).toBe('TARGET_UNSUITABLE');
    expect(changes()).toBe(0);
  });

  it('where what names it would stay behind at a swap', async () => {
    await open({ sites: { payments: site => ({ ...site, stickySettings: ['azure_promote_digest'] }) } });
    expect((await attempt('staging', image)).message).toContain('AZURE_PROMOTE_DIGEST would stay behind');
    expect(changes()).toBe(0);
  });

  it('in a slot that does not exist', async () => {
    await open();
    expect(await attempt('green', image)).toMatchObject({
      code: 'TARGET_NOT_FOUND',
      facts: { existing: 'staging, preview' },
    });
  });
});
