// The table of behaviours and targets, from the results that Jest hands to a reporter.
import { describe, expect, it } from '@jest/globals';
import { openTitle } from '../../contract/traffic/columns.js';
import { suiteTitle } from '../../contract/traffic/row.js';
import { behaviourTable } from '../../contract/traffic/table-reporter.js';

const test = (target: string, title: string, status = 'passed') => ({
  ancestorTitles: [suiteTitle, target],
  title,
  status,
});

describe('the table', () => {
  it('has a line for each behaviour and a column for each target', () => {
    const other = { ancestorTitles: ['something else'], title: 'x', status: 'failed' };
    expect(
      behaviourTable([test('B', 'reads'), test('B', 'writes', 'failed'), test('A', 'writes'), other]),
    ).toEqual([
      'behaviour  A       B',
      '---------  ------  ---',
      'reads      NO ROW  yes',
      'writes     yes     NO',
    ]);
  });

  it('shows what a target cannot have, and why', () => {
    const name = 'names role and scope when it may not write';
    const tests = [test('Command', openTitle(name)), test('Gateway API', name)];
    expect(behaviourTable(tests)).toEqual([
      expect.stringMatching(/^behaviour +Command +Gateway API$/),
      expect.stringMatching(/^-/),
      expect.stringMatching(/^names role .* – {2,}yes$/),
      expect.stringMatching(/^– Command: names role .*: nobody signs in/),
    ]);
    const [, , line] = behaviourTable([test('Command', openTitle(name), 'failed'), tests[1] ?? test('', '')]);
    expect(line).toMatch(/NO +yes$/);
  });

  it('is not there where no target was met', () => {
    expect(behaviourTable([])).toEqual([]);
  });
});
