// From when on an origin is surely on at all edges.
import { describe, expect, it } from '@jest/globals';
import type { Picture } from '../../../../shared/traffic/front-door/live/picture.js';
import {
  isSurelyOn,
  noteSwitches,
  type Switches,
} from '../../../../shared/traffic/front-door/live/switches.js';

const minute = 60_000;
const budgetMilliseconds = 20 * minute;
const start = Date.UTC(2026, 10, 20, 9);

type Look = { readonly at: number; readonly isOn: boolean; readonly changedAt?: number };

/** After these looks, in minutes since the start. */
function sureAt(looks: readonly Look[], at: number): boolean {
  const switches: Switches = new Map();
  for (const look of looks) {
    const { isOn, changedAt } = look;
    const changed = changedAt === undefined ? {} : { changedAt: start + changedAt * minute };
    const blue = { name: 'blue', hostName: 'b', hostHeader: 'b', weight: 50, priority: 1, state: '' };
    const picture: Pick<Picture, 'origins'> = { origins: [{ ...blue, isOn, ...changed }] };
    noteSwitches(switches, picture, { now: start + look.at * minute, budgetMilliseconds });
  }
  return isSurelyOn(switches, 'blue', start + at * minute);
}

describe('an origin', () => {
  it.each<readonly [string, readonly Look[], number, boolean]>([
    ['that nobody looked at is not', [], 99, false],
    ['that was changed long ago is, at once', [{ at: 0, isOn: true, changedAt: -21 }], 0, true],
    ['that was changed lately is not', [{ at: 0, isOn: true, changedAt: -19 }], 0, false],
    ['of which nobody says when is, once it was seen on for so long', [{ at: 0, isOn: true }], 20, true],
    ['of which nobody says when is not before', [{ at: 0, isOn: true }], 19, false],
    [
      'whose weight is changed stays so',
      [
        { at: 0, isOn: true, changedAt: -60 },
        { at: 5, isOn: true, changedAt: 4 },
      ],
      5,
      true,
    ],
    [
      'that was off in between is not, until its time has come again',
      [
        { at: 0, isOn: true, changedAt: -60 },
        { at: 5, isOn: false, changedAt: 5 },
        { at: 6, isOn: true, changedAt: 6 },
      ],
      25,
      false,
    ],
  ])('%s', (_, looks, at, isSure) => {
    expect(sureAt(looks, at)).toBe(isSure);
  });
});
