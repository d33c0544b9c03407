// Tokens by scope and by our Clock: renewed early, one exchange at a time, never handed out after their end.
import { Fault } from '../../fault/fault.js';
import type { Clock } from '../../http/clock.js';
import type { Secret } from '../../step/secret.js';

export type Token = { readonly value: Secret; readonly expiresAt: number };

export type TokenAsk = {
  readonly scope: string;
  /** From a challenge: the token in hand was revoked, and the next one must answer this. */
  readonly claims?: string;
};

export type Exchange = (ask: TokenAsk) => Promise<Token>;

type Kept = { readonly token: Token; readonly renewAt: number; readonly useUntil: number };

const minute = 60_000;
/** A token is renewed so long before its end, and a short one at half of its life. */
const renewBefore = 5 * minute;
/** A token that ends while its request is under way is of no use. */
const lastUseBefore = minute / 2;
/** After a failed renewal the old token serves; trying at every request would only add load. */
const pauseAfterFailure = minute / 2;

export function createTokenCache(exchange: Exchange, clock: Clock): Exchange {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<Token>>();

  const renew = async (ask: TokenAsk): Promise<Token> => {
    const askedAt = clock.now();
    try {
      const token = await exchange(ask);
      const fresh = keep(token, askedAt);
      if (clock.now() >= fresh.useUntil) throw expiredOnArrival(ask, token);
      kept.set(ask.scope, fresh);
      return token;
    } catch (thrown) {
      // The exchange failed. While the old token lives this is no problem yet, unless it was revoked.
      const old = kept.get(ask.scope);
      if (ask.claims !== undefined || old === undefined || clock.now() >= old.useUntil) throw thrown;
      kept.set(ask.scope, { ...old, renewAt: clock.now() + pauseAfterFailure });
      return old.token;
    }
  };

  return ask => {
    const found = kept.get(ask.scope);
    const now = clock.now();
    if (ask.claims === undefined && found !== undefined && now < Math.min(found.renewAt, found.useUntil)) {
      return Promise.resolve(found.token);
    }
    const flight = `${ask.scope}\n${ask.claims ?? ''}`;
    const running = underWay.get(flight);
    if (running !== undefined) return running;
    const started = renew(ask).finally(() => underWay.delete(flight));
    underWay.set(flight, started);
    return started;
  };
}

/** A token's life is counted from the moment it was asked for: that errs on the safe side. */
function keep(token: Token, askedAt: number): Kept {
  const life = token.expiresAt - askedAt;
  return {
    token,
    renewAt: token.expiresAt - Math.min(renewBefore, life / 2),
    useUntil: token.expiresAt - Math.min(lastUseBefore, life / 4),
  };
}

function expiredOnArrival(ask: TokenAsk, token: Token): Fault {
  return new Fault('IDENTITY_NO_TOKEN', 'the token that came has expired already', {
    hint: 'set the clock of this machine; tokens are refused when it is some minutes ahead',
    facts: { scope: ask.scope, expires: new Date(token.expiresAt).toISOString() },
  });
}
