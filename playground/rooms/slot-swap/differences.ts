// What a swap would change in the target, setting by setting, as App Service lists it beforehand.
import type { Arm, Site, State } from '../../state.js';
import { armPath } from '../web/views.js';
import { sticks, travellingConfig } from './settings.js';

type Difference = {
  readonly level: 'Information' | 'Warning';
  readonly settingType: 'AppSetting' | 'General';
  readonly diffRule: string;
  readonly settingName: string;
  readonly valueInCurrentSlot: string | undefined;
  readonly valueInTargetSlot: string | undefined;
  readonly description: string;
};

type Pair = { readonly mine: string | undefined; readonly theirs: string | undefined };

const stickyDifference = ({ mine, theirs }: Pair): readonly [string, string] | undefined => {
  if (mine === undefined || theirs === undefined) {
    return ['SlotSettingsMissing', 'A setting that sticks to its slot is missing in one of the two.'];
  }
  return mine === theirs
    ? ['SlotSettingsSameValue', 'A setting that sticks to its slot has the same value in both.']
    : undefined;
};

const travellingDifference = ({ mine, theirs }: Pair): readonly [string, string] | undefined => {
  if (mine === theirs) return undefined;
  if (theirs === undefined) {
    return ['SettingsWillBeAddedToDestination', 'The setting will be added to the target.'];
  }
  return mine === undefined
    ? ['SettingsNotInSource', 'The setting is not in the source and will be gone from the target.']
    : ['SettingsWillBeModifiedInDestination', 'The setting will have another value in the target.'];
};

const namesOf = (one: object, other: object): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();

const settingDifferences = (site: Site, source: Arm, target: Arm): readonly Difference[] =>
  namesOf(source.settings, target.settings).flatMap(name => {
    const pair: Pair = { mine: source.settings[name], theirs: target.settings[name] };
    const sticky = sticks(site, name);
    const found = sticky ? stickyDifference(pair) : travellingDifference(pair);
    if (!found) return [];
    const [diffRule, description] = found;
    return {
      level: sticky ? 'Warning' : 'Information',
      settingType: 'AppSetting',
      diffRule,
      settingName: name,
      valueInCurrentSlot: pair.mine,
      valueInTargetSlot: pair.theirs,
      description,
    };
  });

const spoken = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string' ? value : JSON.stringify(value);

const configDifferences = (source: Arm, target: Arm): readonly Difference[] => {
  const [mine, theirs] = [travellingConfig(source.config), travellingConfig(target.config)];
  return namesOf(mine, theirs).flatMap(name => {
    const pair: Pair = { mine: spoken(mine[name]), theirs: spoken(theirs[name]) };
    const found = travellingDifference(pair);
    if (!found) return [];
    return {
      level: 'Information',
      settingType: 'General',
      diffRule: found[0],
      settingName: name,
      valueInCurrentSlot: pair.mine,
      valueInTargetSlot: pair.theirs,
      description: found[1],
    };
  });
};

const nothing = (difference: Difference): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(difference).filter(([, value]) => value !== undefined));

export const slotDifferences = (
  state: State,
  site: Site,
  source: Arm,
  target: Arm,
): readonly Readonly<Record<string, unknown>>[] => {
  const from = armPath(state, site, source);
  const differences = [...settingDifferences(site, source, target), ...configDifferences(source, target)];
  return differences.map(each => ({
    id: `${from}/slotsdiffs/${each.settingName}`,
    name: each.settingName,
    type: 'Microsoft.Web/sites/slotsdiffs',
    properties: nothing(each),
  }));
};
