import { describe, expect, it } from '@jest/globals';
import { predecessorScope, stepScope } from '../../support/azure-pipelines/agent/scopes.js';
import { evaluateText } from '../../support/azure-pipelines/expression/evaluation.js';
import { toBoolean, treeOf } from '../../support/azure-pipelines/expression/values.js';
import type { TaskResult } from '../../support/azure-pipelines/results.js';

const variables = treeOf({ 'Build.Reason': 'Manual', count: '12', release: '2.10', empty: '' });

function atStep(expression: string, jobStatus: TaskResult = 'Succeeded') {
  return evaluateText(expression, stepScope(variables, jobStatus));
}

describe('an expression', () => {
  it.each([
    ["eq(variables['Build.Reason'], 'MANUAL')", true],
    ["eq(variables['build.reason'], 'manual')", true],
    ["ne(variables['nothing'], '')", false],
    ['eq(variables.count, 12)', true],
    ['eq(12, variables.count)', true],
    ["eq(12, 'twelve')", false],
    ["eq(true, 'anything')", true],
    ["and(true, eq('a', 'A'), not(false))", true],
    ["or(false, '')", false],
    ["xor(true, 'x')", false],
    ["in(variables['Build.Reason'], 'Schedule', 'Manual')", true],
    ["notIn('a', 'b', 'c')", true],
    ['gt(variables.count, 9)', false],
    ['gt(12, 9)', true],
    ["lt(1.2.3, '1.10.0')", true],
    ["le('abc', 'ABD')", true],
    ["contains('Canary', 'NAR')", true],
    ["startsWith('refs/heads/main', 'refs/')", true],
    ["endsWith('app.zip', '.ZIP')", true],
    ["coalesce(variables.empty, variables.nothing, 'last')", 'last'],
    ["format('{0}-{1}{{}}', 'a', 2)", 'a-2{}'],
    ["replace('a.b.c', '.', '-')", 'a-b-c'],
    ["'it''s'", "it's"],
    ['-1.5', -1.5],
  ])('%s is %s', (expression, value) => {
    expect(atStep(expression)).toBe(value);
  });

  it('stops at the first part that decides', () => {
    expect(atStep("or(true, gt(1, 'not a number'))")).toBe(true);
    expect(() => atStep("or(false, gt(1, 'not a number'))")).toThrow('different kinds');
  });

  it.each([
    ['eq(1)', 'cannot take 1'],
    ['equals(1, 1)', "no function 'equals'"],
    ['parameters.x', "'parameters' is not known"],
    ["eq('a' 'b')", 'comma'],
    ["succeeded('job')", 'cannot take 1'],
    ['eq(1, 2', 'a bracket'],
    ['eq(1,', 'too early'],
    ['eq(1, 2) true', 'after the end'],
    ['eq(1, "2")', 'unexpected'],
  ])('%s cannot be read', (expression, complaint) => {
    expect(() => atStep(expression)).toThrow(complaint);
  });
});

describe('a condition of a step', () => {
  const results = ['Succeeded', 'SucceededWithIssues', 'Failed', 'Canceled'] as const;

  it.each([
    ['succeeded()', [true, true, false, false]],
    ['failed()', [false, false, true, false]],
    ['succeededOrFailed()', [true, true, true, false]],
    ['canceled()', [false, false, false, true]],
    ['always()', [true, true, true, true]],
  ])('%s looks at the status of the job', (condition, expected) => {
    expect(results.map(result => toBoolean(atStep(condition, result)))).toEqual(expected);
  });
});

describe('a condition of a job', () => {
  const scope = predecessorScope({
    variables,
    outcomes: {
      plan: { result: 'Succeeded', outputs: { 'read.go': 'yes' } },
      shift: { result: 'Failed' },
    },
    dependsOn: ['plan', 'shift'],
    stages: {
      Build: {
        result: 'Succeeded',
        jobs: { pack: { result: 'Succeeded', outputs: { 'zip.digest': 'd1' } } },
      },
    },
    runCanceled: false,
  });

  it.each([
    ["eq(dependencies.plan.outputs['read.go'], 'yes')", true],
    ["eq(dependencies.shift.result, 'Failed')", true],
    ["eq(stageDependencies.Build.pack.outputs['zip.digest'], 'd1')", true],
    ['succeeded()', false],
    ["succeeded('plan')", true],
    ['failed()', true],
    ["failed('plan')", false],
    ['succeededOrFailed()', true],
  ])('%s is %s', (condition, value) => {
    expect(evaluateText(condition, scope)).toBe(value);
  });
});
