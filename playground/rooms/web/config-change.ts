// PATCH and PUT of config/web: what was sent changes, and nothing that App Service does not know is taken.
import { type Answer, type Fields, isFields, json } from '../../exchange.js';
import { type Arm, production } from '../../state.js';
import { badContent } from '../arm-refusals.js';
import { place } from './placement.js';
import { type RulesReading, readRules, unknownMember, wrongKind } from './ramp-up-rules.js';
import { kindOfSetting, type SettingKind } from './setting-kinds.js';
import { readBody, type Target } from './target.js';
import { webConfigView } from './views.js';

const envelope = ['id', 'name', 'type', 'kind', 'location', 'properties'];

type Change =
  | { readonly kind: 'change'; readonly properties: Fields }
  | { readonly kind: 'wrong'; readonly answer: Answer };

const hasKind = (value: unknown, kind: SettingKind): boolean => {
  switch (kind) {
    case 'text':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'whole':
      return Number.isInteger(value);
    case 'list':
      return Array.isArray(value);
    case 'object':
      return isFields(value);
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
};

/** What is wrong with settings, as config/web and a site's own `siteConfig` both take them. */
export const problemIn = (properties: Fields, path = 'properties'): string | undefined => {
  for (const [name, value] of Object.entries(properties)) {
    const kind = kindOfSetting(name);
    if (!kind) return unknownMember(name, 'SiteConfig', `${path}.${name}`);
    if (!hasKind(value, kind)) return wrongKind(kind, `${path}.${name}`);
  }
  return undefined;
};

const wrong = (why: string): Change => ({ kind: 'wrong', answer: badContent(why) });

const readChange = ({ call }: Target): Change => {
  const body = readBody(call, 'SiteConfigResource');
  if (body.kind === 'wrong') return body;
  const stray = Object.keys(body.fields).find(name => !envelope.includes(name));
  if (stray) return wrong(unknownMember(stray, 'SiteConfigResource', stray));
  const properties = body.fields['properties'] ?? {};
  if (!isFields(properties)) return wrong(wrongKind('SiteConfig', 'properties'));
  const problem = problemIn(properties);
  return problem ? wrong(problem) : { kind: 'change', properties };
};

const rulesIn = (experiments: unknown, arm: Arm): RulesReading =>
  isFields(experiments) ? readRules(experiments, arm.slot === production) : { kind: 'untouched' };

const settingsIn = (given: unknown): Readonly<Record<string, string>> | undefined => {
  if (!Array.isArray(given)) return undefined;
  const pairs = given.filter(isFields).map(each => [String(each['name']), String(each['value'])]);
  return Object.fromEntries(pairs);
};

/** Applies settings that were found to be right; answers only when the rules among them are wrong. */
export const applyWebConfig = (target: Target, properties: Fields, resets: boolean): Answer | undefined => {
  const { site, arm } = target;
  const { experiments, appSettings, ...config } = properties;
  const rules = rulesIn(experiments, arm);
  if (rules.kind === 'wrong') return rules.answer;
  if (arm.slot === production) {
    if (rules.kind === 'rules') site.rules = rules.rules;
    else if (resets) site.rules = [];
  }
  // Settings sent in here replace the whole set: that is how App Service loses settings for the unwary.
  const settings = settingsIn(appSettings);
  place(target, {
    config: resets ? config : { ...arm.config, ...config },
    ...(settings === undefined ? {} : { settings }),
  });
  return undefined;
};

const change = (target: Target, resets: boolean): Answer => {
  const reading = readChange(target);
  if (reading.kind === 'wrong') return reading.answer;
  const { call, site, arm } = target;
  const refused = applyWebConfig(target, reading.properties, resets);
  return refused ?? json(200, webConfigView(call.state, site, arm));
};

export const changeWebConfig = (target: Target): Answer => change(target, false);

/** Whether PUT resets what was not sent is not known of Azure; it is a habit here. */
export const replaceWebConfig = (target: Target): Answer =>
  change(target, target.call.state.habits.configPut === 'resets');
