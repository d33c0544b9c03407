import { describe, expect, it } from '@jest/globals';
import { targetInputs } from '../../../shared/traffic/kinds.js';

const reading = { host: 'terminal', parsers: {} } as const;
const take = (name: keyof typeof targetInputs, given: string) => targetInputs[name].take(given, reading);
const id =
  '/subscriptions/5d9a3c10-2f64-4e0b-8a77-1c2d3e4f5a6b/resourceGroups/rg/providers/Microsoft.Web/sites/a';

describe('the coordinates of a target', () => {
  it.each([
    ['target', 'app-service'],
    ['resource-group', 'rg-prod'],
    ['resource-group', 'Grüße_(1).x'],
    ['resource-group', 'a'.repeat(90)],
    ['app', 'payments-2'],
    ['app', 'a'.repeat(60)],
    ['candidate', 'idle'],
    ['candidate', 'a'],
    ['candidate', 'payments--v2'],
    ['candidate', 'My external endpoint'],
    ['profile', 'a'],
    ['profile', 'payments-tm'],
    ['target', 'container-apps'],
    ['target', 'traffic-manager'],
    ['resource-id', id],
    ['resource-id', id.toUpperCase()],
  ] as const)('take as %s %j', (name, given) => {
    expect(take(name, given)).toEqual({ value: given });
  });

  it.each([
    ['target', 'App-Service'],
    ['resource-group', ''],
    ['resource-group', 'rg.'],
    ['resource-group', 'rg/../other'],
    ['resource-group', 'rg prod'],
    ['resource-group', 'a'.repeat(91)],
    ['app', 'a'],
    ['app', '-ab'],
    ['app', 'ab-'],
    ['app', 'a_b'],
    ['app', 'payments/slots/x'],
    ['app', 'payments?x=1'],
    ['app', 'payments%2f'],
    ['app', '../x'],
    ['app', 'pаyments'],
    ['app', 'a'.repeat(61)],
    ['app', '##vso[task.complete]'],
    ['candidate', 'a/b'],
    ['candidate', 'a'.repeat(261)],
    ['candidate', '\u00a0a'],
    ['candidate', 'a\u2028b'],
    ['profile', 'a_b'],
    ['profile', '-ab'],
    ['profile', 'a'.repeat(261)],
    ['resource-id', 'payments'],
    ['resource-id', '/subscriptions/'],
    ['resource-id', '/subscriptions/x y/z'],
    ['resource-id', `https://portal.azure.com/#resource${id}`],
  ] as const)('refuse as %s %j', (name, given) => {
    expect(take(name, given)).toHaveProperty('expected');
  });
});
