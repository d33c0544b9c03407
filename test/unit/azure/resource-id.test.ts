import { describe, expect, it } from '@jest/globals';
import {
  parseResourceId,
  printResourceId,
  type ResourceId,
  sameResource,
} from '../../../shared/azure/resource-id.js';

const group = '/subscriptions/5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b/resourceGroups/rg-prod';
const site = `${group}/providers/Microsoft.Web/sites/payments`;

function read(text: string, type?: string): ResourceId {
  const parsed = parseResourceId(text, type);
  if ('value' in parsed) return parsed.value;
  throw new Error(`${text} was refused: ${parsed.note ?? parsed.expected}`);
}

function noteOn(text: string, type?: string): string {
  const parsed = parseResourceId(text, type);
  return 'value' in parsed ? 'accepted' : (parsed.note ?? 'no note');
}

describe('resource ids', () => {
  it.each([
    site,
    `${site}/slots/staging`,
    `${group}/providers/Microsoft.Cdn/profiles/fd/originGroups/web/origins/stable`,
    `${group}/providers/Microsoft.Network/trafficManagerProfiles/tm`,
  ])('are printed as they were read: %s', text => {
    expect(printResourceId(read(text))).toBe(text);
  });

  it('are read without regard to case, blanks around them and a slash at the end', () => {
    const loud = ` ${site.toUpperCase().replace('/SUBSCRIPTIONS', '/Subscriptions')}/ \n`;
    expect(sameResource(read(loud), read(site))).toBe(true);
    expect(read(loud, 'Microsoft.Web/sites').names).toEqual(['PAYMENTS']);
  });

  it('hold the names of a resource and of what lies in it', () => {
    expect(read(`${site}/slots/staging`)).toEqual({
      subscription: '5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b',
      resourceGroup: 'rg-prod',
      type: 'Microsoft.Web/sites/slots',
      names: ['payments', 'staging'],
    });
  });

  it('of another type are refused with both types named', () => {
    expect(noteOn(site, 'Microsoft.Cdn/profiles')).toBe(
      'it is the id of a Microsoft.Web/sites, not of a Microsoft.Cdn/profiles',
    );
    expect(noteOn(`${site}/slots/staging`, 'Microsoft.Web/sites')).toContain('Microsoft.Web/sites/slots');
  });

  it.each([
    [`https://portal.azure.com/#@contoso.com/resource${site}`, 'Properties'],
    [`https://management.azure.com${site}`, 'begins with /subscriptions/'],
    [site.slice(1), 'slash'],
  ])('that are nearly one are answered with what is wrong: %s', (text, note) => {
    expect(noteOn(text)).toContain(note);
  });

  it.each([
    '',
    '/',
    'payments',
    group,
    `${group}/providers/Microsoft.Web`,
    `${group}/providers/Microsoft.Web/sites`,
    `${group}/providers/Microsoft.Web/sites/payments/slots`,
    `${group}/providers/Microsoft.Web/sites/pay ments`,
    `${group}/providers/Microsoft.Web/sites/payments?api-version=1`,
    `${group}/providers/Microsoft.Web/sites/..`,
    `${group}/providers/Microsoft.Web/sites/pay%2fments`,
    `${group}/providers/Microsoft.Web/sites/pay\nments`,
    `${site}/providers/Microsoft.Insights/metrics/x`,
    '/subscriptions/not-a-guid/resourceGroups/rg/providers/Microsoft.Web/sites/payments',
  ])('that are none are refused: %j', text => {
    expect(parseResourceId(text)).not.toHaveProperty('value');
    expect(parseResourceId(text)).toHaveProperty('expected');
  });
});
