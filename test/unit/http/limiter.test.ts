import { describe, expect, it } from '@jest/globals';
import { createLimiter } from '../../../shared/http/retry/limiter.js';

const read = { url: new URL('https://management.azure.com/x'), method: 'GET' };
const write = { ...read, method: 'PATCH' };
const remove = { ...read, method: 'DELETE' };

function limiter() {
  let now = 0;
  const inner = createLimiter(() => now);
  return {
    take: (call = read, longest = 60_000) => inner.reserve(call, longest),
    learn: (call: typeof read, headers: Record<string, string>, status = 200) =>
      inner.learn(call, status, name => headers[name]),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const takes = (count: number, take: () => number | undefined) => Array.from({ length: count }, () => take());

describe('The budget', () => {
  it('has 250 reads at once, then 25 a second in the order they were asked for', () => {
    const { take, pass } = limiter();
    expect(takes(250, take)).toEqual(Array(250).fill(0));
    expect(takes(3, take)).toEqual([40, 80, 120]);
    pass(10_000);
    expect(takes(248, take)).toEqual([...Array(247).fill(0), 40]);
  });

  it('has 200 writes at once, deletes among them, then 10 a second', () => {
    const { take } = limiter();
    expect(takes(100, () => take(write))).toEqual(Array(100).fill(0));
    expect(takes(100, () => take(remove))).toEqual(Array(100).fill(0));
    expect(takes(2, () => take(write))).toEqual([100, 200]);
    expect(take(read)).toBe(0);
  });

  it('fills up again and not beyond its size', () => {
    const { take, pass } = limiter();
    takes(250, take);
    pass(1_000);
    expect(takes(26, take)).toEqual([...Array(25).fill(0), 40]);
    pass(3_600_000);
    expect(takes(251, take)).toEqual([...Array(250).fill(0), 40]);
  });

  it('takes no place from those who cannot wait for it', () => {
    const { take } = limiter();
    takes(250, take);
    expect(take(read, 39)).toBeUndefined();
    expect(take(read, 40)).toBe(40);
  });

  it('follows what Azure says is left, for the kind of request it says it of', () => {
    const { take, learn } = limiter();
    learn(write, { 'x-ms-ratelimit-remaining-subscription-writes': '1' });
    expect(takes(3, () => take(write))).toEqual([0, 100, 200]);
    expect(take(read)).toBe(0);
    learn(remove, { 'x-ms-ratelimit-remaining-subscription-deletes': '0' });
    learn(read, { 'x-ms-ratelimit-remaining-tenant-reads': '0' });
    expect(take(read)).toBe(40);
  });

  it('never grows by what Azure says, and ignores what is no number', () => {
    const { take, learn } = limiter();
    takes(250, take);
    learn(read, { 'x-ms-ratelimit-remaining-subscription-reads': '11999' });
    learn(read, { 'x-ms-ratelimit-remaining-subscription-reads': 'many' });
    expect(take()).toBe(40);
  });

  it('is spent when Azure turns a request away for it', () => {
    const { take, learn } = limiter();
    learn(read, {}, 429);
    expect(take()).toBe(40);
  });

  it('is that of Resource Manager alone, and of each cloud by itself', () => {
    const { take } = limiter();
    const elsewhere = { url: new URL('https://login.microsoftonline.com/x'), method: 'GET' };
    expect(takes(1_000, () => take(elsewhere))).toEqual(Array(1_000).fill(0));
    takes(250, take);
    expect(take({ url: new URL('https://management.usgovcloudapi.net/x'), method: 'GET' })).toBe(0);
  });
});
