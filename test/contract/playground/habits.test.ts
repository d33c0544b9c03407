// Habits: what Azure does where it takes its time or where nobody knows, switched while the playground runs.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { usualHabits } from '../../../playground/habits.js';
import { type Playground, startPlayground } from '../../../playground/playground.js';
import { startAgenda } from '../../../playground/time/agenda.js';
import { at, call, fieldsOf } from './caller.js';

describe('the habits of a playground', () => {
  let playground: Playground;

  beforeEach(async () => {
    playground = await startPlayground();
  });
  afterEach(() => playground.stop());

  const change = (body: unknown) =>
    call(playground.url, undefined, '/_playground/world', { method: 'PATCH', body: JSON.stringify(body) });

  it('are shown and changed, one by one', async () => {
    const came = await change({ habits: { restartSeconds: 3, swapRules: 'travel' } });
    expect(at(fieldsOf(came.body), 'habits')).toEqual({
      ...usualHabits,
      restartSeconds: 3,
      swapRules: 'travel',
    });
  });

  it.each([
    ['an unknown one', { weather: 'fine' }, 'weather'],
    ['an unknown way', { swapRules: 'both' }, 'swapRules must be stay or travel'],
    ['time that runs back', { restartSeconds: -1 }, 'restartSeconds'],
    ['what are none', [], 'object'],
  ])('refuse %s, and nothing changes', async (_, habits, says) => {
    const came = await change({ habits, clock: { advanceSeconds: 60 } });
    expect(came.status).toBe(400);
    expect(fieldsOf(came.body)['error']).toContain(says);
    expect(playground.state.habits).toEqual(usualHabits);
  });
});

describe('what happens by itself as time passes', () => {
  const start = () => {
    let now = Date.UTC(2026, 0, 1);
    const agenda = startAgenda({ now: () => new Date(now) });
    const pass = (seconds: number): void => {
      now += seconds * 1000;
      agenda.catchUp();
    };
    return { agenda, pass, begin: now };
  };

  it('happens in order of time, each deed at its own time, and what a deed adds too', () => {
    const { agenda, pass, begin } = start();
    const seen: string[] = [];
    const note = (name: string) => (now: Date) => seen.push(`${name} ${(now.getTime() - begin) / 1000}`);
    agenda.at(begin + 20_000, note('late'));
    agenda.at(begin + 10_000, now => {
      note('early')(now);
      agenda.at(now.getTime() + 5_000, note('next'));
    });
    pass(9);
    expect(seen).toEqual([]);
    pass(60);
    expect(seen).toEqual(['early 10', 'next 15', 'late 20']);
    expect(agenda.doing()).toBeUndefined();
  });

  it('happens again and again, but after a jump over years only for the last day', () => {
    const { agenda, pass } = start();
    let times = 0;
    agenda.every(3_600_000, () => {
      times += 1;
    });
    pass(5 * 3600);
    expect(times).toBe(6);
    pass(10 * 365 * 86_400);
    expect(times).toBeLessThan(33);
    pass(3600);
    expect(times).toBeGreaterThan(30);
  });
});
