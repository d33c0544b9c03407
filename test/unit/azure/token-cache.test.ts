import { describe, expect, it } from '@jest/globals';
import { createTokenCache, type Token, type TokenAsk } from '../../../shared/azure/identity/token-cache.js';
import { Fault } from '../../../shared/fault/fault.js';
import { Secret } from '../../../shared/step/secret.js';

const minute = 60_000;
const scope = 'https://management.azure.com/.default';

/** An issuer whose tokens live an hour, on a clock that only the test moves. */
function issuer(lifeMinutes = 60) {
  const state = { now: 0, down: false, asks: [] as TokenAsk[], waiting: [] as (() => void)[], slow: false };
  const exchange = async (ask: TokenAsk): Promise<Token> => {
    state.asks.push(ask);
    const number = state.asks.length;
    if (state.slow) await new Promise<void>(resolve => state.waiting.push(resolve));
    if (state.down) throw new Fault('IDENTITY_NO_TOKEN', 'the issuer is down');
    return { value: new Secret(`token ${number}`), expiresAt: state.now + lifeMinutes * minute };
  };
  const clock = { now: () => state.now, sleep: () => Promise.resolve() };
  const tokens = createTokenCache(exchange, clock);
  const get = async (ask: TokenAsk = { scope }) => (await tokens(ask)).value.reveal();
  return { state, get };
}

describe('the token cache', () => {
  it('asks once and keeps the token until five minutes before its end', async () => {
    const { state, get } = issuer();
    expect(await get()).toBe('token 1');
    state.now = 55 * minute - 1;
    expect(await get()).toBe('token 1');
    state.now = 55 * minute;
    expect(await get()).toBe('token 2');
    expect(state.asks).toHaveLength(2);
  });

  it('keeps one token for each scope', async () => {
    const { get } = issuer();
    expect(await get({ scope: 'one' })).toBe('token 1');
    expect(await get({ scope: 'two' })).toBe('token 2');
    expect(await get({ scope: 'one' })).toBe('token 1');
  });

  it('exchanges once for all who ask at the same time', async () => {
    const { state, get } = issuer();
    state.slow = true;
    const asked = [get(), get(), get()];
    expect(state.waiting).toHaveLength(1);
    state.waiting[0]?.();
    expect(await Promise.all(asked)).toEqual(['token 1', 'token 1', 'token 1']);
    expect(state.asks).toHaveLength(1);
  });

  it('uses the old token while a renewal fails, and tries again half a minute later', async () => {
    const { state, get } = issuer();
    await get();
    state.down = true;
    state.now = 56 * minute;
    expect(await get()).toBe('token 1');
    state.now += 29_000;
    expect(await get()).toBe('token 1');
    expect(state.asks).toHaveLength(2);
    state.now += 1_000;
    state.down = false;
    expect(await get()).toBe('token 3');
  });

  it('never hands out a token in its last half minute, but fails', async () => {
    const { state, get } = issuer();
    await get();
    state.down = true;
    state.now = 60 * minute - 30_001;
    expect(await get()).toBe('token 1');
    state.now = 60 * minute - 30_000;
    await expect(get()).rejects.toMatchObject({ code: 'IDENTITY_NO_TOKEN' });
    state.down = false;
    expect(await get()).toBe('token 4');
  });

  it('renews a short token at half of its life', async () => {
    const { state, get } = issuer(4);
    expect(await get()).toBe('token 1');
    state.now = 2 * minute - 1;
    expect(await get()).toBe('token 1');
    state.now = 2 * minute;
    expect(await get()).toBe('token 2');
  });

  it('refuses a token that has expired when it comes', async () => {
    const { get } = issuer(-1);
    await expect(get()).rejects.toMatchObject({ code: 'IDENTITY_NO_TOKEN', facts: { scope } });
  });

  it('answers a challenge with a new token, which then serves everybody', async () => {
    const { state, get } = issuer();
    await get();
    expect(await get({ scope, claims: '{"access_token":{}}' })).toBe('token 2');
    expect(state.asks[1]).toEqual({ scope, claims: '{"access_token":{}}' });
    expect(await get()).toBe('token 2');
  });

  it('does not hand out a revoked token when the challenge cannot be answered', async () => {
    const { state, get } = issuer();
    await get();
    state.down = true;
    await expect(get({ scope, claims: '{}' })).rejects.toMatchObject({ code: 'IDENTITY_NO_TOKEN' });
  });

  it('does not remember a failure', async () => {
    const { state, get } = issuer();
    state.down = true;
    await expect(get()).rejects.toBeInstanceOf(Fault);
    state.down = false;
    expect(await get()).toBe('token 2');
  });
});
