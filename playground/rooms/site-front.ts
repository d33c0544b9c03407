// The production front of a site: sends each request to production or to a slot, and pins clients by cookie.
import { type Answer, type Ask, html } from '../exchange.js';
import { type Arm, type Site, type State, sameName } from '../state.js';
import type { RampUpRule } from '../world.js';
import { serveApp } from './small-app.js';

const pinName = 'x-ms-routing-name';
const mixName = 'TiPMix';
const pinSeconds = 3600;

/** Production goes by this name in the cookie and in the query. */
const self = 'self';

type Route = {
  /** The rule that applies; none means production. */
  readonly rule: RampUpRule | undefined;
  /** Where a client goes that is pinned to a slot whose rule is gone. */
  readonly kept?: Arm;
  /** The cookies to set, when this answer pins the client. */
  readonly pins: boolean;
  readonly mix: number;
};

const cookieOf = (ask: Ask, name: string): string | undefined => {
  for (const pair of (ask.headers['cookie'] ?? '').split(';')) {
    const [key = '', ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
};

const ruleNamed = (rules: readonly RampUpRule[], name: string): RampUpRule | undefined =>
  rules.find(rule => sameName(rule.name, name));

/** Whether a name given by the client is one of today's rules. */
const isKnown = (rules: readonly RampUpRule[], name: string): boolean =>
  sameName(name, self) || ruleNamed(rules, name) !== undefined;

const drawRule = (rules: readonly RampUpRule[], mix: number): RampUpRule | undefined => {
  let upTo = 0;
  for (const rule of rules) {
    upTo += rule.reroutePercentage;
    if (mix < upTo) return rule;
  }
  return undefined;
};

/** A rule goes by the name of its slot, so that a pin still names a slot when its rule is gone. */
const keptPin = (ask: Ask, site: Site, state: State): Arm | undefined => {
  const pinned = cookieOf(ask, pinName);
  if (pinned === undefined || state.habits.pinsWithoutRule === 'released') return undefined;
  return isKnown(site.rules, pinned) ? undefined : site.slots.find(each => sameName(each.slot, pinned));
};

const routeOf = (ask: Ask, site: Site, state: State): Route => {
  const { rules } = site;
  const wanted = ask.query.get(pinName) ?? undefined;
  const chosen = wanted !== undefined && isKnown(rules, wanted);
  if (chosen && rules.length > 0) {
    return { rule: ruleNamed(rules, wanted), pins: true, mix: state.routing.next() * 100 };
  }
  const kept = chosen ? undefined : keptPin(ask, site, state);
  if (kept) return { rule: undefined, kept, pins: false, mix: 0 };
  if (rules.length === 0) return { rule: undefined, pins: false, mix: 0 };
  const pinned = cookieOf(ask, pinName);
  if (pinned !== undefined && isKnown(rules, pinned)) {
    return { rule: ruleNamed(rules, pinned), pins: false, mix: 0 };
  }
  const mix = state.routing.next() * 100;
  return { rule: drawRule(rules, mix), pins: true, mix };
};

const cookies = (route: Route, ask: Ask): readonly string[] => {
  const name = ask.headers['host']?.replace(/:\d+$/, '') ?? ask.host;
  const guard = ask.secure ? '; Secure; SameSite=None' : '';
  const rest = `path=/; HttpOnly; Domain=${name}; Max-Age=${pinSeconds}${guard}`;
  return [`${mixName}=${route.mix}; ${rest}`, `${pinName}=${route.rule?.name ?? self}; ${rest}`];
};

const armOf = (route: Route, site: Site, state: State): Arm | undefined =>
  route.rule ? state.armAt(route.rule.actionHostName) : (route.kept ?? site.production);

/** A rule may name a host that no slot has; its share of the traffic then ends here. */
export const nobodyHome = (): Answer => html(404, '404 Web Site not found.');

export const siteFront = async (ask: Ask, state: State, site: Site): Promise<Answer> => {
  const route = routeOf(ask, site, state);
  const arm = armOf(route, site, state);
  const answer = arm ? await serveApp(ask, state, arm, 'front') : nobodyHome();
  if (!route.pins) return answer;
  return { ...answer, headers: { ...answer.headers, 'set-cookie': cookies(route, ask) } };
};
