// The share of Microsoft.Targeting: DefaultRolloutPercentage of all users are let in, by a hash of the user, and keep being
// so while it only grows. Other filters, users and groups of their own, and exclusions are named; none of them is touched.
import type { Split } from '../split.js';
import { at, type Edit, itemsOf, type Node, numberOf, replacing, textOf } from './json-text.js';

/** What moves the shares of one flag. */
export type Lever = {
  readonly kind: 'targeting' | 'variants' | 'switch';
  readonly stable: string;
  readonly candidate: string;
  readonly shares: Split;
  /** Who has it while the flag is switched off. */
  readonly whenDisabled: Split;
  /** As it stands in the text, for going back to exactly that; changes whenever a share does. */
  readonly raw: string;
  /** Why no share may be written, with what to do; undefined when it may. */
  readonly obstacle?: { readonly why: string; readonly hint: string };
  readonly remarks: readonly string[];
  /** For so many percent for the candidate. */
  readonly editsFor: (percent: number) => readonly Edit[];
  readonly editsBack: (raw: string) => readonly Edit[];
};

const [on, off] = ['on', 'off'] as const;
const own = 'Microsoft.Targeting';

type Filter = { readonly name: string; readonly node: Node };

export function targetingLever(text: string, root: Node): Lever {
  const filters = itemsOf(at(root, 'conditions', 'client_filters')).map(
    (node): Filter => ({
      name: textOf(at(node, 'name')) ?? '',
      node,
    }),
  );
  const targeting = filters.filter(({ name }) => name === own);
  const audience = at(targeting[0]?.node, 'parameters', 'Audience');
  // Without a filter everybody has it, or nobody: no share to shift, and enough to be undone.
  const isSwitch = filters.length === 0;
  const place = isSwitch ? at(root, 'enabled') : at(audience, 'DefaultRolloutPercentage');
  const percent = isSwitch ? 100 : Math.min(100, Math.max(0, numberOf(place) ?? 0));
  const needsAll = textOf(at(root, 'conditions', 'requirement_type'))?.toLowerCase() === 'all';
  const obstacle = obstacleIn(filters, targeting.length, place, needsAll);
  const edits = (put: string): readonly Edit[] => (place === undefined ? [] : [replacing(place, put)]);
  return {
    kind: isSwitch ? 'switch' : 'targeting',
    stable: off,
    candidate: on,
    shares: { [off]: round(100 - percent), [on]: round(percent) },
    whenDisabled: { [off]: 100, [on]: 0 },
    raw: place === undefined ? '' : text.slice(place.start, place.end),
    remarks: remarksOn({ filters, audience, needsAll }),
    editsFor: share => edits(String(isSwitch ? share > 0 : round(share))),
    editsBack: edits,
    ...(obstacle !== undefined && { obstacle }),
  };
}

function round(percent: number): number {
  return Number(percent.toFixed(6));
}

function obstacleIn(
  filters: readonly Filter[],
  count: number,
  place: Node | undefined,
  needsAll: boolean,
): Lever['obstacle'] {
  const others = filters.filter(({ name }) => name !== own).map(({ name }) => name);
  const drawn = others.find(name => /^(microsoft\.)?percentage(filter)?$/i.test(name));
  const hint = `give the flag one filter ${own} with an Audience and a DefaultRolloutPercentage`;
  if (drawn !== undefined) {
    const why = `${drawn} decides anew at every evaluation, so that one user goes back and forth between the versions`;
    return { why, hint };
  }
  if (count === 0) return { why: `it has no filter ${own}, so that there is no share to move`, hint };
  if (count > 1) return { why: `it has ${count} filters ${own}: which one is meant cannot be told`, hint };
  if (numberOf(place) === undefined) {
    return { why: `its filter ${own} has no DefaultRolloutPercentage`, hint };
  }
  if (others.length === 0 || needsAll) return undefined;
  return {
    why: `${others.join(', ')} lets users in whatever the share is, since one filter is enough for it`,
    hint: 'set requirement_type to All, or take the other filters away',
  };
}

type Surroundings = {
  readonly filters: readonly Filter[];
  readonly audience: Node | undefined;
  readonly needsAll: boolean;
};

function remarksOn({ filters, audience, needsAll }: Surroundings): readonly string[] {
  const others = filters.filter(({ name }) => name !== own).map(({ name }) => name);
  const users = itemsOf(at(audience, 'Users')).length;
  const excluded = [at(audience, 'Exclusion', 'Users'), at(audience, 'Exclusion', 'Groups')].map(
    each => itemsOf(each).length,
  );
  return [
    ...(others.length > 0 && needsAll
      ? [`only users whom ${others.join(' and ')} let in as well count among those who are on`]
      : []),
    ...(users > 0 ? [`${users} users are named and on whatever the share is`] : []),
    ...itemsOf(at(audience, 'Groups')).map(
      group =>
        `group ${(textOf(at(group, 'Name')) ?? '').slice(0, 60)} has ${numberOf(at(group, 'RolloutPercentage')) ?? 0} % of its own, whatever the share is`,
    ),
    ...(excluded.some(count => count > 0)
      ? [`${excluded[0]} users and ${excluded[1]} groups are excluded, and stay off at 100 % too`]
      : []),
  ];
}
