// What one look at an HTTPRoute shows: the rules that share their requests between backends, and who gets how much.
//
// All rules that name the candidate beside others move together, in one write: a version is tried with whole requests of
// users, not with some of their paths. They have to share alike; a rule with one backend takes no part.
import { createHash } from 'node:crypto';
import { Fault } from '../../fault/fault.js';
import {
  type BackendRef,
  type HttpRoute,
  type HttpRoutes,
  type RouteAddress,
  whatIs,
} from '../../kubernetes/http-routes.js';
import type { Split } from '../split.js';
import { sharesOf } from './weights.js';

export type Subject = {
  readonly routes: HttpRoutes;
  /** Of the API server. */
  readonly server: URL;
  readonly at: RouteAddress;
  /** The backend that the caller named as the one to be promoted. */
  readonly candidate?: string | undefined;
};

export type SharedRule = {
  /** Its place among the rules of the route. */
  readonly index: number;
  readonly words: string;
  readonly backends: readonly BackendRef[];
};

export type Picture = {
  /** The API server and the path of the route. */
  readonly id: string;
  readonly route: HttpRoute;
  readonly rules: readonly SharedRule[];
  /** Rules that send everything to one backend, in words. */
  readonly alone: readonly string[];
  /** One of each name: all shared rules have the same. */
  readonly backends: readonly BackendRef[];
  readonly shares: Split;
  readonly stable: string | undefined;
  readonly candidate: string | undefined;
  readonly guard: string;
};

export async function lookAt(subject: Subject): Promise<Picture> {
  return pictureOf(subject, await readRoute(subject));
}

export async function readRoute({ routes, at }: Subject): Promise<HttpRoute> {
  return routes.get(at).catch(thrown => suggestRoutes(thrown, routes, at));
}

export function pictureOf(subject: Subject, route: HttpRoute): Picture {
  const all = route.rules.map((rule, index) => ({ ...rule, index, words: rule.name ?? `rule ${index + 1}` }));
  const shared = sharedRules(all, subject);
  const [first] = shared;
  if (first === undefined) throw nothingShared(all, subject);
  refuseTwins(shared);
  refuseDifferences(shared);
  const shares = sharesOf(first.backends);
  const candidate = first.backends.find(({ name }) => name === subject.candidate)?.name;
  return {
    id: idOf(subject),
    route,
    rules: shared,
    alone: all.filter(rule => !shared.some(({ index }) => index === rule.index)).map(aloneWords),
    backends: first.backends,
    shares,
    stable: stableOf(shares, candidate),
    candidate,
    guard: guardOf(route),
  };
}

export function idOf({ server, at }: Pick<Subject, 'server' | 'at'>): string {
  const base = `${server.origin}${server.pathname.replace(/\/$/, '')}`;
  return `${base}/apis/gateway.networking.k8s.io/v1/namespaces/${at.namespace}/httproutes/${at.name}`;
}

/** Those with the candidate where one is named; else all that share. */
function sharedRules(all: readonly SharedRule[], { candidate }: Subject): readonly SharedRule[] {
  const sharing = all.filter(({ backends }) => backends.length > 1);
  const isKnown = all.some(({ backends }) => backends.some(({ name }) => name === candidate));
  if (candidate === undefined || !isKnown) return sharing;
  return sharing.filter(({ backends }) => backends.some(({ name }) => name === candidate));
}

function aloneWords({ words, backends }: SharedRule): string {
  const names = backends.map(({ name }) => name).join(', ');
  return `${words} takes no part: it goes to ${names === '' ? 'nobody' : names}`;
}

function nothingShared(all: readonly SharedRule[], { at, candidate }: Subject): Fault {
  const there = all.map(({ words, backends }) => `${words}: ${backends.map(({ name }) => name).join(', ')}`);
  return new Fault('TARGET_UNSUITABLE', `no rule of ${whatIs(at)} shares its requests between two backends`, {
    hint: `add the Service of the new version to backendRefs of the rule, with weight: 0${candidate === undefined ? '' : ` and name: ${candidate}`}, and apply the route`,
    facts: { rules: there.join('; ').slice(0, 500) },
  });
}

/** An arm has one name. */
function refuseTwins(rules: readonly SharedRule[]): void {
  for (const { words, backends } of rules) {
    const twin = backends.find(({ name }, at) => backends.findIndex(each => each.name === name) !== at);
    if (twin === undefined) continue;
    throw new Fault('TARGET_UNSUITABLE', `${words} names ${twin.name} twice`, {
      hint: 'give each version a Service with a name of its own',
    });
  }
}

function refuseDifferences(rules: readonly SharedRule[]): void {
  const described = rules.map(({ words, backends }) => ({
    words,
    shares: JSON.stringify(canonical(backends)),
  }));
  if (new Set(described.map(({ shares }) => shares)).size <= 1) return;
  throw new Fault('TARGET_UNSUITABLE', 'the rules of this route share their requests differently', {
    hint: 'give all rules that hold the new version the same backends and the same weights, or use a route of its own for the others',
    facts: {
      rules: described
        .map(({ words, shares }) => `${words} ${shares}`)
        .join('; ')
        .slice(0, 500),
    },
  });
}

function canonical(backends: readonly BackendRef[]): Split {
  const shares = Object.entries(sharesOf(backends)).map(
    ([name, share]) => [name, Number(share.toFixed(6))] as const,
  );
  return Object.fromEntries(shares.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function stableOf(shares: Split, candidate: string | undefined): string | undefined {
  const busiest = Object.entries(shares)
    .filter(([, share]) => share > 0)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
  return busiest.find(name => name !== candidate) ?? busiest[0];
}

/** Not its resourceVersion: that changes whenever a controller reports something. */
function guardOf({ uid, rules }: HttpRoute): string {
  return createHash('sha256')
    .update(JSON.stringify([uid, rules]))
    .digest('hex')
    .slice(0, 32);
}

/** Adds the names that do exist. When they cannot be listed, the first answer says enough. */
async function suggestRoutes(
  thrown: unknown,
  routes: HttpRoutes,
  { namespace }: RouteAddress,
): Promise<never> {
  if (!(thrown instanceof Fault) || thrown.code !== 'TARGET_NOT_FOUND') throw thrown;
  const names = await routes.names(namespace).catch(() => []);
  const existing = names.length === 0 ? {} : { existing: names.join(', ') };
  throw new Fault('TARGET_NOT_FOUND', thrown.message, {
    hint: thrown.hint,
    facts: { ...existing, ...thrown.facts },
    cause: thrown,
  });
}
