import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf } from '../../../../shared/promotion/calendar/calendar.js';
import { type Closure, spanOf } from '../../../../shared/promotion/calendar/closure.js';
import { joined, type Span, without } from '../../../../shared/promotion/calendar/span.js';
import { readWindow } from '../../../../shared/promotion/calendar/window.js';

const at = (text: string) => Date.parse(text);
const hour = 3_600_000;

function calendar(windows: readonly string[], closures: readonly Closure[] = []) {
  return calendarOf(
    windows.flatMap(text => {
      const read = readWindow(text);
      return 'value' in read ? [read.value] : [];
    }),
    closures,
  );
}

const holidays: Closure = { from: '2026-12-18', to: '2027-01-04', why: 'holidays', zone: 'Europe/Berlin' };

describe('a calendar', () => {
  it('is open always without windows', () => {
    expect(calendar([]).at(at('2026-11-20T03:00Z'), 1_000 * hour)).toEqual({ kind: 'open' });
  });

  it('says until when it is open', () => {
    const opening = calendar(['Mon-Thu 08:00-16:00 Europe/Berlin']).at(at('2026-11-23T08:00Z'), hour);
    expect(opening).toEqual({ kind: 'open', until: at('2026-11-23T15:00Z') });
  });

  it('says when it opens again, and why it is closed', () => {
    const opening = calendar(['Mon-Thu 08:00-16:00 Europe/Berlin']).at(at('2026-11-20T12:00Z'), hour);
    expect(opening).toEqual({
      kind: 'closed',
      why: 'outside of Mon-Thu 08:00-16:00 Europe/Berlin',
      opensAt: at('2026-11-23T07:00Z'),
    });
  });

  it('does not begin what would not be over before it closes', () => {
    const opening = calendar(['Mon-Thu 08:00-16:00 Europe/Berlin']).at(at('2026-11-23T14:30Z'), hour);
    expect(opening).toMatchObject({ kind: 'short', opensAt: at('2026-11-24T07:00Z') });
  });

  it('never opens for something that is longer than every window', () => {
    const opening = calendar(['Mon 22:00-02:00 UTC']).at(at('2026-11-20T12:00Z'), 5 * hour);
    expect(opening).toEqual({ kind: 'closed', why: 'outside of Mon 22:00-02:00 UTC' });
  });

  it('takes windows that touch for one', () => {
    const opening = calendar(['Mon 20:00-24:00 UTC', 'Tue 00:00-03:00 UTC']).at(
      at('2026-11-23T21:00Z'),
      5 * hour,
    );
    expect(opening).toEqual({ kind: 'open', until: at('2026-11-24T03:00Z') });
  });

  it('is closed where something forbids, whatever allows', () => {
    const opening = calendar(['daily 00:00-24:00 UTC'], [holidays]).at(at('2026-12-24T12:00Z'), hour);
    expect(opening).toEqual({ kind: 'closed', why: 'holidays', opensAt: at('2027-01-04T23:00Z') });
  });

  it('ends a stretch where a closure begins', () => {
    const opening = calendar([], [holidays]).at(at('2026-12-17T22:30Z'), hour);
    expect(opening).toMatchObject({
      kind: 'short',
      until: at('2026-12-17T23:00Z'),
      opensAt: at('2027-01-04T23:00Z'),
    });
  });

  it('looks further than forty days where it has to', () => {
    const closed: Closure = { from: '2026-11-01', to: '2027-03-31', why: 'a long winter', zone: 'UTC' };
    const opening = calendar(['Mon 08:00-09:00 UTC'], [closed]).at(at('2026-11-20T12:00Z'), 0);
    expect(opening).toMatchObject({ opensAt: at('2027-04-05T08:00Z') });
  });

  it('has no opening where a closure lasts longer than anybody plans', () => {
    const closed: Closure = { from: '2026-11-01', to: '2036-11-01', why: 'for good', zone: 'UTC' };
    const opening = calendar(['Mon 08:00-09:00 UTC'], [closed]).at(at('2026-11-20T12:00Z'), 0);
    expect(opening).toEqual({ kind: 'closed', why: 'for good' });
  });
});

describe('a closure', () => {
  it.each([
    ['2026-12-18', '2026-12-18', '2026-12-17T23:00Z', '2026-12-18T23:00Z'],
    ['2026-12-18T17:00', '2026-12-19T06:30', '2026-12-18T16:00Z', '2026-12-19T05:30Z'],
    ['2026-10-25T02:30', '2026-10-25T02:45', '2026-10-25T00:30Z', '2026-10-25T01:45Z'],
    ['2027-03-28T02:30', '2027-03-28T05:00', '2027-03-28T01:00Z', '2027-03-28T03:00Z'],
  ])('from %s to %s is the longer stretch that this can mean', (from, to, begins, ends) => {
    expect(spanOf({ from, to, why: '', zone: 'Europe/Berlin' })).toEqual({ from: at(begins), to: at(ends) });
  });

  it.each([
    ['2026-02-30', '2026-03-01'],
    ['2026-12-18', '2026-12-17'],
    ['soon', '2026-12-17'],
    ['2026-12-18T24:30', '2026-12-19'],
    ['2026-12-18T10:60', '2026-12-19'],
  ])('from %s to %s is none', (from, to) => {
    expect(spanOf({ from, to, why: '', zone: 'UTC' })).toBeUndefined();
  });
});

describe('stretches of time', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]): Span => ({ from, to: from + length })),
    { maxLength: 12 },
  );
  const covers = (list: readonly Span[], time: number) =>
    list.some(({ from, to }) => from <= time && time < to);

  it('cover after joining what they covered before, in order and apart', () => {
    fc.assert(
      fc.property(spans, list => {
        const result = joined(list);
        for (let time = 0; time <= 80; time += 1) expect(covers(result, time)).toBe(covers(list, time));
        for (const [index, span] of result.entries()) {
          expect(span.from).toBeLessThan(span.to);
          expect(span.from).toBeGreaterThan(result[index - 1]?.to ?? -1);
        }
      }),
    );
  });

  it('cover after taking others away what only they covered', () => {
    fc.assert(
      fc.property(spans, spans, (list, taken) => {
        const result = without(joined(list), joined(taken));
        for (let time = 0; time <= 80; time += 1) {
          expect(covers(result, time)).toBe(covers(list, time) && !covers(taken, time));
        }
      }),
    );
  });
});
