import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { judgeAgain } from '../../../../shared/cli/replay.js';
import { type Replayed, startReplay } from '../../../../shared/rollout/replay.js';
import { simulated } from './simulated.js';

const folder = new URL('../../../../../test/journals/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.jsonl'));

function replayed(text: string): readonly Replayed[] {
  const replaying = startReplay(judgeAgain);
  const all = text.split('\n').map(line => replaying.next(line));
  return [...all, replaying.end()].filter(each => each !== undefined);
}

describe('every journal that was dropped into test/journals', () => {
  it.each(names)('%s is judged and decided today as it was then', name => {
    const all = replayed(readFileSync(new URL(name, folder), 'utf8'));
    expect(all.filter(({ kind }) => kind === 'problem')).toEqual([]);
    expect(all.flatMap(each => (each.kind === 'decided' ? each.differences : []))).toEqual([]);
    expect(all.length).toBeGreaterThan(1);
  });
});

describe('the recorded journals', () => {
  it('have every verdict judged again, and end as they did', () => {
    const ends = names.flatMap(name => {
      if (!name.startsWith('recorded-')) return [];
      const decided = replayed(readFileSync(new URL(name, folder), 'utf8')).filter(
        each => each.kind === 'decided',
      );
      const verdicts = new Set(decided.map(({ verdict }) => verdict));
      expect([...verdicts]).toEqual([undefined, 'again']);
      return [[name, decided.at(-1)?.stands]];
    });
    expect(Object.fromEntries(ends)).toEqual({
      'recorded-failing-candidate.jsonl': 'rolled-back',
      'recorded-healthy-candidate.jsonl': 'promoted',
      'recorded-undecided.jsonl': 'rolled-back',
    });
  });
});

describe('the simulated journals', () => {
  it('are the files, and end as they were meant to', () => {
    const ends = Object.entries(simulated).map(([name, journal]) => {
      const text = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8');
      expect(journal()).toBe(text);
      const last = replayed(text).at(-1);
      return [name, last?.kind === 'decided' ? last.stands : undefined];
    });
    expect(Object.fromEntries(ends)).toEqual({
      'simulated-good-candidate': 'promoted',
      'simulated-bad-candidate': 'rolled-back',
      'simulated-killed-while-raising': 'promoted',
      'simulated-little-traffic': 'rolled-back',
    });
  });
});
