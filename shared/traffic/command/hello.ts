// How a user's program introduces itself: the version of the protocol, what it can do with traffic, and the verbs that it
// has of its own. docs/reference/command-protocol.md is the same for those who write one.
import { type Abilities, refuseShare } from '../abilities.js';
import { commandAbilities } from './abilities.js';
import { choiceIn, fieldsIn, flagIn, listIn, Misshapen, maybe, numberIn, textIn, tidy } from './shapes.js';

export const protocolVersion = 1;

const neededVerbs = ['hello', 'read', 'write'] as const;
export const possibleVerbs = ['seen', 'promote', 'reconcile', 'restore', 'clean', 'place'] as const;
export type PossibleVerb = (typeof possibleVerbs)[number];
export type Verb = (typeof neededVerbs)[number] | PossibleVerb;

export type Hello = { readonly abilities: Abilities; readonly verbs: readonly PossibleVerb[] };

const day = 86_400_000;

export function helloIn(value: unknown): Hello {
  const { protocol, abilities, verbs } = fieldsIn(value, 'ok');
  if (protocol !== protocolVersion) {
    throw new Misshapen(
      `ok.protocol is ${tidy(JSON.stringify(protocol) ?? 'missing', 20)}, and ${protocolVersion} is spoken here`,
    );
  }
  const each = (verb: unknown, where: string) => choiceIn(verb, where, possibleVerbs);
  return {
    abilities: maybe(abilities, abilitiesIn) ?? commandAbilities,
    verbs: maybe(verbs, found => listIn(found, 'ok.verbs', { most: possibleVerbs.length, each })) ?? [],
  };
}

const extremes = ['exact', 'by-switching-off', 'never'] as const;
const verifications = ['exactly', 'by-data', 'statistically', 'not-at-all'] as const;

function abilitiesIn(value: unknown): Abilities {
  const where = 'ok.abilities';
  const found = fieldsIn(value, where);
  const usual = commandAbilities;
  const percent = (name: string, given: unknown) =>
    numberIn(given, `${where}.${name}`, { from: 0.001, to: 99.999 });
  const told: Abilities = {
    ...usual,
    grainPercent: maybe(found['grainPercent'], each => percent('grainPercent', each)) ?? usual.grainPercent,
    rangePercent: maybe(found['rangePercent'], each => rangeIn(each, percent)) ?? usual.rangePercent,
    zero: maybe(found['zero'], each => choiceIn(each, `${where}.zero`, extremes)) ?? usual.zero,
    hundred: maybe(found['hundred'], each => choiceIn(each, `${where}.hundred`, extremes)) ?? usual.hundred,
    atomic: maybe(found['atomic'], each => flagIn(each, `${where}.atomic`)) ?? usual.atomic,
    verifiable:
      maybe(found['verifiable'], each => choiceIn(each, `${where}.verifiable`, verifications)) ??
      usual.verifiable,
    settling: maybe(found['settling'], settlingIn) ?? usual.settling,
    stickyMilliseconds:
      maybe(found['stickyMilliseconds'], each =>
        numberIn(each, `${where}.stickyMilliseconds`, { from: 0, to: 30 * day }),
      ) ?? usual.stickyMilliseconds,
    pinnedAtRollback:
      maybe(found['pinnedAtRollback'], each => textIn(each, `${where}.pinnedAtRollback`)) ??
      usual.pinnedAtRollback,
    leastRoles:
      maybe(found['leastRoles'], each => listIn(each, `${where}.leastRoles`, { most: 10, each: roleIn })) ??
      usual.leastRoles,
  };
  const why = refuseShare(told, told.rangePercent.from);
  if (why !== undefined) throw new Misshapen(`${where}.rangePercent.from is no share: ${why}`);
  return told;
}

function rangeIn(value: unknown, percent: (name: string, given: unknown) => number) {
  const found = fieldsIn(value, 'ok.abilities.rangePercent');
  const [from, to] = [percent('rangePercent.from', found['from']), percent('rangePercent.to', found['to'])];
  if (from > to) throw new Misshapen('ok.abilities.rangePercent begins after its end');
  return { from, to };
}

function settlingIn(value: unknown): Abilities['settling'] {
  const where = 'ok.abilities.settling';
  const found = fieldsIn(value, where);
  const time = (name: string) => numberIn(found[name], `${where}.${name}`, { from: 0, to: day });
  const [expectedMilliseconds, worstMilliseconds] = [time('expectedMilliseconds'), time('worstMilliseconds')];
  if (expectedMilliseconds > worstMilliseconds) throw new Misshapen(`${where} expects more than its worst`);
  return { expectedMilliseconds, worstMilliseconds };
}

function roleIn(value: unknown, where: string): Abilities['leastRoles'][number] {
  const found = fieldsIn(value, where);
  const text = (name: string) => textIn(found[name], `${where}.${name}`);
  return { role: text('role'), scope: text('scope'), why: text('why') };
}
