// The table of behaviours and targets, from the results that Jest hands to a reporter.
import { describe, expect, it } from '@jest/globals';
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
    ).toEqual(['behaviour  A    B', '---------  ---  ---', 'reads      –    yes', 'writes     yes  NO']);
  });

  it('is not there where no target was met', () => {
    expect(behaviourTable([])).toEqual([]);
  });
});
