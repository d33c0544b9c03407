// The log of a busy playground: what is kept when there is more than it keeps.
import { describe, expect, it } from '@jest/globals';
import { type RequestLog, startRequestLog } from '../../../../playground/reception/request-log.js';

const ask = {
  method: 'GET',
  host: 'payments.azurewebsites.net',
  path: '/',
  query: new URLSearchParams(),
  target: '/',
  headers: {},
  body: '',
  secure: false,
};

const fill = (log: RequestLog, room: string, count: number): void => {
  for (let each = 0; each < count; each += 1) log.open(room, ask, new Date(0));
};

const count = (log: RequestLog, room: string): number =>
  log.entries.filter(each => each.room === room).length;

describe('the request log', () => {
  it('keeps what was changed through a rush of visitors', () => {
    const log = startRequestLog();
    fill(log, 'arm', 300);
    fill(log, 'site', 100_000);
    expect(count(log, 'arm')).toBe(300);
    expect(log.entries.length).toBeLessThanOrEqual(25_000);
    expect(log.entries[0]?.number).toBe(1);
    expect(log.entries.at(-1)?.number).toBe(100_300);
  });

  it('keeps the newest of each, in their order, when there is too much of both', () => {
    const log = startRequestLog();
    for (let each = 0; each < 40; each += 1) {
      fill(log, 'arm', 1_000);
      fill(log, 'site', 1_000);
    }
    expect(count(log, 'arm')).toBeGreaterThanOrEqual(10_000);
    expect(count(log, 'site')).toBeGreaterThanOrEqual(9_000);
    const numbers = log.entries.map(each => each.number);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    expect(numbers.at(-1)).toBe(80_000);
  });

  it('keeps answers that come late', () => {
    const log = startRequestLog();
    const early = log.open('arm', ask, new Date(0));
    fill(log, 'site', 30_000);
    early.answered({ status: 200, headers: {}, body: 'late' }, true);
    expect(log.entries[0]).toMatchObject({ number: 1, status: 200, answer: { body: 'late' } });
  });
});
