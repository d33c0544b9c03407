// Exchanges with Microsoft Entra's token endpoint, and its refusals as faults.
import { Fault } from '../../fault/fault.js';
import type { Claims } from './assertion.js';
import type { Application, IdentityPorts } from './kinds.js';
import { exchangeByLibrary, type LibraryExchange } from './library.js';
import { entraCode, refusalOf } from './refusals.js';
import type { Token, TokenAsk } from './token-cache.js';

export type SignsIn = Application & {
  /** What the assertion says that is sent, for a federated credential. */
  readonly claims?: Claims;
  readonly open: LibraryExchange['open'];
};

export function exchangeWithEntra(ports: IdentityPorts, ask: TokenAsk, signsIn: SignsIn): Promise<Token> {
  const explain = (thrown: unknown) => explainEntra(thrown, { ports, ask, signsIn });
  return exchangeByLibrary(ports, ask, { open: signsIn.open, explain });
}

type Circumstances = {
  readonly ports: IdentityPorts;
  readonly ask: TokenAsk;
  readonly signsIn: SignsIn;
};

function explainEntra(thrown: unknown, { ports, ask, signsIn }: Circumstances): Fault {
  const { cloud, clock, host } = ports;
  const { tenant, client, claims } = signsIn;
  const words = thrown instanceof Error ? thrown.message : '';
  const code = entraCode(words);
  if (code !== undefined) {
    const who = { host: host.name, cloud: cloud.name, tenant, client, scope: ask.scope, now: clock.now() };
    return refusalOf(words, code, { ...who, ...(claims && { claims }) }, thrown);
  }
  return new Fault('IDENTITY_NO_TOKEN', `no token came from ${cloud.authority}: ${firstLine(words)}`, {
    hint: thrown instanceof Fault ? thrown.hint : reach,
    facts: { tenant, client, scope: ask.scope },
    cause: thrown,
  });
}

const reach = 'check that this machine reaches the address, directly or through the proxy of its environment';

function firstLine(words: string): string {
  return (words.split('\n')[0] ?? '').slice(0, 300);
}
