import { describe, expect, it } from '@jest/globals';
import { readWindow } from '../../../../shared/promotion/calendar/window.js';

const read = (text: string, zone?: string) => readWindow(text, zone);

describe('a window in words', () => {
  it.each([
    ['Mon-Thu 08:00-16:00 Europe/Berlin', [1, 2, 3, 4], 480, 960, 'Europe/Berlin'],
    ['mon,wed,FRI 9:05-10:00 UTC', [1, 3, 5], 545, 600, 'UTC'],
    ['Fri-Mon 22:00-02:00 America/New_York', [1, 5, 6, 7], 1_320, 120, 'America/New_York'],
    ['daily 00:00-24:00 UTC', [1, 2, 3, 4, 5, 6, 7], 0, 1_440, 'UTC'],
    ['08:00-16:00 Asia/Kathmandu', [1, 2, 3, 4, 5, 6, 7], 480, 960, 'Asia/Kathmandu'],
    ['  Sat   10:00 - 12:00   Etc/GMT+5 ', [6], 600, 720, 'Etc/GMT+5'],
    ['Mon-Wed,Sun 23:59-00:01 Australia/Lord_Howe', [1, 2, 3, 7], 1_439, 1, 'Australia/Lord_Howe'],
  ] as const)('%s is read', (...[text, days, from, to, zone]) => {
    expect(read(text)).toEqual({ value: expect.objectContaining({ days, from, to, zone }) });
  });

  it('takes the usual zone where it names none', () => {
    expect(read('Mon 08:00-09:00', 'Europe/Paris')).toEqual({
      value: expect.objectContaining({ zone: 'Europe/Paris' }),
    });
  });

  it.each([
    ['', 'expected days, hours and a zone'],
    ['whenever', 'expected days, hours and a zone'],
    ['Mon-Thu 08:00 Europe/Berlin', 'expected days, hours and a zone'],
    ['Mon-Thu 8-16 Europe/Berlin', 'expected days, hours and a zone'],
    ['Moo-Thu 08:00-16:00 UTC', 'expected days such as Mon-Fri'],
    ['Mon-Tue-Wed 08:00-16:00 UTC', 'expected days such as Mon-Fri'],
    ['Mon 08:60-16:00 UTC', 'expected hours from 00:00 to 24:00'],
    ['Mon 08:00-25:00 UTC', 'expected hours from 00:00 to 24:00'],
    ['Mon 24:00-02:00 UTC', 'expected hours from 00:00 to 24:00'],
    ['Mon 08:00-08:00 UTC', 'for a whole day write 00:00-24:00'],
    ['Mon 08:00-09:00', 'it names no time zone'],
    ['Mon 08:00-09:00 Europe/Berln', 'there is no time zone Europe/Berln'],
    ['Mon 08:00-09:00 ##vso[x]', 'expected days, hours and a zone'],
    [`Mon 08:00-09:00 ${'a'.repeat(300)}`, 'expected days, hours and a zone'],
  ])('%j is refused with what was expected', (text, problem) => {
    expect(read(text)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
