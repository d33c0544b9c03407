// The published table of outcomes says what the code does.
import { describe, expect, it } from '@jest/globals';
import type { FaultClass } from '../../../shared/fault/catalogue-entry.js';
import { exitCode, isGreen, type Outcome, outcomeOf, outcomes } from '../../../shared/step/outcome.js';
import { allSteps } from '../../../shared/steps/all.js';
import { filesBelow } from '../source/tree.js';

const classes: readonly FaultClass[] = ['yours', 'refused', 'world', 'ours'];

const [page] = filesBelow('docs/reference', '.md').filter(({ path }) => path.endsWith('/outcomes.md'));
const rows = (page?.text ?? '')
  .split('\n')
  .filter(line => line.startsWith('| `'))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );

function rowOf(name: string): readonly string[] {
  return rows.find(([first]) => first === `\`${name}\``) ?? [];
}

/** With no fault, and with each that ends a step so. */
function codesOf(outcome: Outcome): readonly number[] {
  const faults = classes.filter(each => outcomeOf(each) === outcome);
  const codes = [exitCode(outcome), ...faults.map(each => exitCode(outcome, each))];
  return [...new Set(codes)].toSorted((one, other) => one - other);
}

describe('docs/reference/outcomes.md', () => {
  it('has every outcome, in the order of the code', () => {
    expect(rows.slice(0, outcomes.length).map(([name]) => name)).toEqual(outcomes.map(name => `\`${name}\``));
  });

  it.each(outcomes)(
    'tells the colour of %s on both hosts, its exit codes, the traffic and what to do',
    outcome => {
      const [, github, azurePipelines, codes = '', traffic = '', deed = ''] = rowOf(outcome);
      const colour = isGreen(outcome) ? 'green' : 'red';
      expect([github, azurePipelines]).toEqual([colour, colour]);
      const told = [...codes.matchAll(/\d+/g)].map(([digits]) => Number(digits));
      expect(told.toSorted((one, other) => one - other)).toEqual(codesOf(outcome));
      expect(traffic).not.toBe('');
      expect(deed).not.toBe('');
    },
  );

  it.each(allSteps.map(({ name }) => name))('says what the outcomes of %s mean', name => {
    expect(rowOf(name)).toHaveLength(outcomes.length);
  });
});
