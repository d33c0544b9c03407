// Asks the name servers of Traffic Manager again and again, and counts which endpoint they answer with.
import { type Dns, type DnsAnswer, type RecordType, recordTypeFor } from '../../http/dns.js';
import type { Endpoint, Picture } from './profile.js';

export type Count =
  | { readonly kind: 'counted'; readonly answers: number; readonly hits: Readonly<Record<string, number>> }
  | { readonly kind: 'unknown'; readonly why: string };

/** At once: a count must not take long, and must not be a flood either. */
const sideBySide = 32;
/** UDP loses some. */
const mostSilentShare = 0.1;

export async function countAnswers(dns: Dns, picture: Picture, questions: number): Promise<Count> {
  const { fqdn, zone, endpoints } = picture;
  const type = recordTypeOf(endpoints);
  if (type === undefined) return unknown('some endpoints are addresses and some are names');
  const twin = twinOf(endpoints);
  if (twin !== undefined)
    return unknown(`two endpoints lead to ${twin}, so that an answer does not tell them apart`);
  const servers = await dns.nameServers(zone);
  if (servers.kind !== 'found')
    return unknown(`the name servers of ${zone} cannot be found: ${wordsFor(servers)}`);
  const answers = await askAll(dns, servers.values, { fqdn, type, questions });
  return tally(answers, endpoints, fqdn);
}

type Asking = { readonly fqdn: string; readonly type: RecordType; readonly questions: number };

async function askAll(dns: Dns, servers: readonly string[], asking: Asking): Promise<readonly DnsAnswer[]> {
  const { fqdn, type, questions } = asking;
  const answers: DnsAnswer[] = [];
  let next = 0;
  const askOn = async () => {
    while (next < questions) {
      const server = servers[next % servers.length] ?? '';
      next += 1;
      answers.push(await dns.ask(server, fqdn, type));
      if (isHopeless(answers)) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(sideBySide, questions) }, askOn));
  return answers;
}

/** Nobody waits for a thousand silences. */
function isHopeless(answers: readonly DnsAnswer[]): boolean {
  return answers.length === sideBySide && answers.every(({ kind }) => kind !== 'found');
}

function tally(answers: readonly DnsAnswer[], endpoints: readonly Endpoint[], fqdn: string): Count {
  const found = answers.flatMap(answer => (answer.kind === 'found' ? [answer.values] : []));
  const silent = answers.filter(({ kind }) => kind === 'silent');
  if (found.length === 0 || silent.length > answers.length * mostSilentShare) {
    const [first] = silent.length > 0 ? silent : answers;
    return unknown(`${fqdn}: ${first === undefined ? 'nobody was asked' : wordsFor(first)}`);
  }
  const hits: Record<string, number> = {};
  for (const values of found) {
    const arm = armOf(values, endpoints);
    if (arm === undefined)
      return unknown(`an answer leads to ${values.join(', ')}, which is no endpoint of the profile`);
    hits[arm] = (hits[arm] ?? 0) + 1;
  }
  return { kind: 'counted', answers: found.length, hits };
}

/** What leads elsewhere came by way of a nested profile, if there is just one that it can have come by. */
function armOf(values: readonly string[], endpoints: readonly Endpoint[]): string | undefined {
  const direct = endpoints.find(({ target }) => target !== '' && values.includes(target));
  if (direct !== undefined) return direct.name;
  const nested = endpoints.filter(({ kind, isOn }) => kind === 'NestedEndpoints' && isOn);
  return nested.length === 1 ? nested[0]?.name : undefined;
}

/** One kind of question for all of them: an answer by name does not show an address, nor the other way round. */
function recordTypeOf(endpoints: readonly Endpoint[]): RecordType | undefined {
  const targets = endpoints.flatMap(({ target }) => (target === '' ? [] : [target]));
  const types = new Set(targets.map(recordTypeFor));
  return types.size > 1 ? undefined : ([...types][0] ?? 'CNAME');
}

function twinOf(endpoints: readonly Endpoint[]): string | undefined {
  const targets = endpoints.flatMap(({ target }) => (target === '' ? [] : [target]));
  return targets.find((target, at) => targets.indexOf(target) !== at);
}

function wordsFor(answer: DnsAnswer): string {
  switch (answer.kind) {
    case 'silent':
      return answer.why;
    case 'nothing':
      return 'DNS knows no such name';
    case 'found':
      return answer.values.join(', ');
    default:
      return answer satisfies never;
  }
}

function unknown(why: string): Count {
  return { kind: 'unknown', why };
}
