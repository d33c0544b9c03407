// One right is missing, and no other: the refusal names the action, the scope and the role, and nothing was changed
// that the caller does not learn of.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../../shared/fault/fault.js';
import { faultOf, share, snapshot } from '../behaviours/behaviour.js';
import { type AppStage, startStage } from './stage.js';

let stage: AppStage;
afterEach(() => stage.stop());

const site = '/sites/payments';
const staging = `${site}/slots/staging`;
const web = 'Microsoft.Web/sites';

type Deed = (opened: AppStage) => Promise<unknown>;

const writes: Deed = async opened => {
  const target = await opened.as('nearly');
  return target.write(share(opened, 10), (await target.read()).guard);
};
const promotes: Deed = async opened => {
  const target = await opened.as('nearly');
  return target.promote('staging', (await target.read()).guard);
};
const places: Deed = async opened => {
  const target = await opened.as('nearly');
  return opened.artifact === undefined ? undefined : target.place?.('staging', opened.artifact);
};
const goesBack: Deed = async opened => {
  const { before } = await snapshot(opened);
  await opened.meddle(10);
  return (await opened.as('nearly')).restore(before);
};

async function refusedWithout(action: string, deed: Deed): Promise<Fault> {
  stage = await startStage({ denied: [action] });
  return faultOf(deed(stage));
}

describe('a right that is missing', () => {
  it.each([
    [`${web}/read`, writes, site, 'Reader'],
    [`${web}/slots/read`, writes, site, 'Reader'],
    [`${web}/config/read`, writes, site, 'Reader'],
    [`${web}/slots/config/read`, writes, staging, 'Reader'],
    [`${web}/config/list/action`, writes, site, 'Website Contributor'],
    [`${web}/slots/config/list/action`, writes, staging, 'Website Contributor'],
    [`${web}/config/write`, writes, site, 'Website Contributor'],
    [`${web}/config/write`, goesBack, site, 'Website Contributor'],
    [`${web}/slots/slotsswap/action`, promotes, staging, 'Website Contributor'],
    [`${web}/slots/config/write`, places, staging, 'Website Contributor'],
  ] as const)('is named: %s', async (action, deed, scope, role) => {
    const fault = await refusedWithout(action, deed);
    expect(fault.code).toBe('IDENTITY_FORBIDDEN');
    expect(fault.facts).toMatchObject({ action, role, status: 403 });
    expect(String(fault.facts['scope'])).toMatch(new RegExp(`${scope}(/config/[a-z]+)?$`, 'i'));
    expect(fault.hint).toContain(role);
  });

  it.each([
    ['legacy', `${web}/sitecontainers/read`, writes, '/sites/legacy', 'Reader'],
    [
      'legacy',
      `${web}/slots/sitecontainers/write`,
      places,
      '/sites/legacy/slots/staging',
      'Website Contributor',
    ],
    ['notifier', `${web}/slots/functions/read`, writes, '/sites/notifier/slots/staging', 'Reader'],
  ] as const)('is named for %s: %s', async (...row) => {
    const [app, action, deed, scope, role] = row;
    stage = await startStage({ app, denied: [action] });
    const fault = await faultOf(deed(stage));
    expect(fault).toMatchObject({ code: 'IDENTITY_FORBIDDEN', facts: { action, role } });
    expect(String(fault.facts['scope'])).toContain(scope);
  });

  it('to ask after operations does not keep a swap from being made and proven', async () => {
    stage = await startStage({ denied: [`${web}/slots/operationresults/read`] });
    await promotes(stage);
    expect(stage.builds()).toMatchObject({ production: '1.1.0', staging: '1.0.0' });
  });

  it('to read settings does not keep anybody from going back', async () => {
    stage = await startStage({ denied: [`${web}/config/list/action`, `${web}/slots/config/list/action`] });
    await goesBack(stage);
    expect(stage.shares()).toMatchObject({ production: 100, staging: 0 });
  });
});
