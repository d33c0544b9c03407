// How the demo draws: bars that show every share, and lines that fit the screen.
import { describe, expect, it } from '@jest/globals';
import { columns, screenOn, wrapped } from '../../../../shared/cli/demo/screen.js';

function drawn(share: number, text: string): readonly string[] {
  const lines: string[] = [];
  const screen = screenOn({ info: line => void lines.push(line) }, undefined);
  screen.happened({ since: 754_000, share }, text);
  return lines;
}

describe('a line of what happened', () => {
  it.each([
    [0, '░░░░░░░░░░   0 %'],
    [0.1, '█░░░░░░░░░ 0.1 %'],
    [50, '█████░░░░░  50 %'],
    [100, '██████████ 100 %'],
  ])('shows a share of %d %% and the time', (share, bar) => {
    expect(drawn(share, 'it is so')).toEqual([`  12:34  ${bar}  it is so`]);
  });

  it('fits the screen however long its text is, and loses no word', () => {
    const text = Array.from({ length: 60 }, (_, at) => `word-${at}`).join(' ');
    const lines = drawn(10, text);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter(line => line.length > columns)).toEqual([]);
    expect(lines.map(line => line.slice(27)).join(' ')).toBe(text);
  });
});

describe('wrapping', () => {
  it('leaves a word alone that is wider than the line', () => {
    expect(wrapped('a wwwwwwwwww b', 5)).toEqual(['a', 'wwwwwwwwww', 'b']);
  });
});

describe('the line that moves', () => {
  it('is drawn where there is a bar, and nowhere else', () => {
    const bars: string[] = [];
    const log = { info: () => undefined };
    const moment = { since: 0, share: 1 };
    screenOn(log, ({ bar }) => void bars.push(bar)).meanwhile(moment, '5 requests');
    expect(() => screenOn(log, undefined).meanwhile(moment, '5 requests')).not.toThrow();
    expect(bars).toEqual(['   0:00  █░░░░░░░░░   1 %  5 requests']);
  });
});
