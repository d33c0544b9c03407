// Which resources may be stopped behind an origin.
import { describe, expect, it } from '@jest/globals';
import { originResources, parseOriginResource } from '../../../shared/azure/front-door/origin-resource.js';

const below = '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-prod/providers';

describe('what answers behind an origin', () => {
  it.each([
    `${below}/Microsoft.Web/sites/payments`,
    `${below}/microsoft.web/Sites/payments/slots/preview`,
    `${below}/Microsoft.App/containerApps/orders/revisions/orders--v2`,
  ])('may be %s', id => {
    expect(parseOriginResource(id)).toMatchObject({ value: { resourceGroup: 'rg-prod' } });
  });

  it.each([
    [
      `${below}/Microsoft.App/containerApps/orders`,
      'nothing is stopped by the id of a Microsoft.App/containerApps',
    ],
    [`${below}/Microsoft.Compute/virtualMachines/vm`, 'Microsoft.Compute/virtualMachines'],
    [`${below}/Microsoft.Web/sites/payments/slots/preview/hostNameBindings/x`, 'hostNameBindings'],
    ['https://portal.azure.com/#@x/resource/subscriptions/y', 'portal'],
  ])('is never %s, and that is said with what is possible', (id, note) => {
    expect(parseOriginResource(id)).toMatchObject({
      expected: originResources,
      note: expect.stringContaining(note),
    });
  });

  it('is no text without an id', () => {
    expect(parseOriginResource('payments')).toEqual({ expected: originResources });
  });
});
