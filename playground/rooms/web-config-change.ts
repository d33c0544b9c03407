// PATCH of config/web: only what was sent changes, and nothing that App Service does not know is taken.
import { type Answer, type Fields, isFields, json, parseJson } from '../exchange.js';
import { type Arm, production, type Site } from '../state.js';
import type { ArmCall } from './arm-provider.js';
import { badContent, wrongMediaType } from './arm-refusals.js';
import { type RulesReading, readRules, unknownMember, wrongKind } from './ramp-up-rules.js';
import { kindOfSetting, type SettingKind } from './web-settings.js';
import { webConfigView } from './web-views.js';

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

const problemIn = (properties: Fields): string | undefined => {
  for (const [name, value] of Object.entries(properties)) {
    const kind = kindOfSetting(name);
    if (!kind) return unknownMember(name, 'SiteConfig', `properties.${name}`);
    if (!hasKind(value, kind)) return wrongKind(kind, `properties.${name}`);
  }
  return undefined;
};

const wrong = (answer: Answer): Change => ({ kind: 'wrong', answer });

const readChange = (mediaType: string, body: string): Change => {
  if (!/^application\/json\b/i.test(mediaType)) return wrong(wrongMediaType(mediaType || '<null>'));
  const parsed = parseJson(body);
  if (parsed.kind === 'broken') return wrong(badContent(parsed.why));
  if (!isFields(parsed.value)) return wrong(badContent(wrongKind('SiteConfigResource', '')));
  const stray = Object.keys(parsed.value).find(name => !envelope.includes(name));
  if (stray) return wrong(badContent(unknownMember(stray, 'SiteConfigResource', stray)));
  const properties = parsed.value['properties'] ?? {};
  if (!isFields(properties)) return wrong(badContent(wrongKind('SiteConfig', 'properties')));
  const problem = problemIn(properties);
  return problem ? wrong(badContent(problem)) : { kind: 'change', properties };
};

const rulesIn = (experiments: unknown, arm: Arm): RulesReading =>
  isFields(experiments) ? readRules(experiments, arm.slot === production) : { kind: 'untouched' };

const settingsIn = (given: unknown): Readonly<Record<string, string>> | undefined => {
  if (!Array.isArray(given)) return undefined;
  const pairs = given.filter(isFields).map(each => [String(each['name']), String(each['value'])]);
  return Object.fromEntries(pairs);
};

export const changeWebConfig = (call: ArmCall, site: Site, arm: Arm): Answer => {
  const change = readChange(call.ask.headers['content-type'] ?? '', call.ask.body);
  if (change.kind === 'wrong') return change.answer;
  const { experiments, appSettings, ...config } = change.properties;
  const rules = rulesIn(experiments, arm);
  if (rules.kind === 'wrong') return rules.answer;
  if (rules.kind === 'rules' && arm.slot === production) site.rules = rules.rules;
  // Settings sent in here replace the whole set: that is how App Service loses settings for the unwary.
  arm.settings = settingsIn(appSettings) ?? arm.settings;
  arm.config = { ...arm.config, ...config };
  arm.changed = call.state.clock.now();
  return json(200, webConfigView(call.state, site, arm));
};
