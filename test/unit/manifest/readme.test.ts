import { describe, expect, it } from '@jest/globals';
import { renewSections } from '../../../shared/manifest/layout/marked-sections.js';
import { firstReadme, renewReadme } from '../../../shared/manifest/readme.js';
import { inputTable, outputTable, ruleList } from '../../../shared/manifest/tables.js';
import { sampleStep } from './sample-step.js';

const row = (name: string): string =>
  inputTable(sampleStep)
    .split('\n')
    .find(line => line.includes(`\`${name}\``)) ?? '';

describe('the table of inputs', () => {
  it.each([
    ['site', '| `site` | `site` | `--site` | text | **required** | The name of the site. |'],
    [
      'azureSubscription',
      '| – | `azureSubscription` | – | service connection | **required** | The connection to Azure. |',
    ],
    ['--client-id', '| `client-id` | – | `--client-id` | text |  | The client, with `client-secret`. |'],
    [
      'clientSecret',
      '| `client-secret` | `clientSecret` | `AZURE_PROMOTE_CLIENT_SECRET` | secret |  | The secret of the client. |',
    ],
    [
      'ladder',
      '| `ladder` | `ladder` | `--ladder` | `slow`, `fast`, `one-rung` | `slow` | The ladder to climb. |',
    ],
    [
      'dryRun',
      '| `dry-run` | `dryRun` | `--dry-run` | `true` or `false` | `false` | Whether to plan only. |',
    ],
    [
      'maxRequests',
      '| `max-requests` | `maxRequests` | `--max-requests` | a whole number from 1 to 100 | `10` | Requests at once. |',
    ],
    [
      'objectives',
      '| `objectives` | `objectives` | `--objectives` | JSON or YAML |  | Objectives, a \\| b. |',
    ],
  ])('tells of %s how each host spells it, what it takes and what it means', (name, expected) => {
    expect(row(name)).toBe(expected);
  });

  it('says so when there are none', () => {
    expect(inputTable({ ...sampleStep, inputs: {} })).toBe('It has no inputs.');
  });

  it('keeps an angle bracket visible', () => {
    const outputs = { path: 'As dist/<step>.js, or `<step>`.' };
    expect(outputTable({ ...sampleStep, outputs })).toContain('As dist/&lt;step>.js, or `<step>`.');
  });
});

describe('the list of rules', () => {
  it('has one line for each', () => {
    expect(ruleList(sampleStep)).toBe(
      '- Give at most one of `policy`, `objectives`.\n- Give `slot` only together with `site`.',
    );
  });

  it('says so when there are none', () => {
    expect(ruleList({ ...sampleStep, rules: [] })).toBe('Every input stands on its own.');
  });
});

describe('a page with markers', () => {
  const page = 'before\n<!-- inputs -->\nold\n<!-- /inputs -->\nafter\n';

  it('keeps the words around them and renews what is between', () => {
    expect(renewSections(page, { inputs: 'new $& $1' })).toBe(
      'before\n<!-- inputs -->\n\nnew $& $1\n\n<!-- /inputs -->\nafter\n',
    );
  });

  it('stays the same when it is renewed again', () => {
    const once = renewSections(page, { inputs: 'new' });
    expect(renewSections(once, { inputs: 'new' })).toBe(once);
  });

  it.each([
    ['no opening marker', 'x\n<!-- /inputs -->', 'the marker <!-- inputs --> stands nowhere, expected once'],
    ['no closing marker', '<!-- inputs -->\nx', 'the marker <!-- /inputs --> stands nowhere, expected once'],
    ['a doubled marker', `${page}${page}`, 'the marker <!-- inputs --> stands 2 times, expected once'],
    [
      'markers in the wrong order',
      '<!-- /inputs --> <!-- inputs -->',
      'the marker <!-- /inputs --> stands before <!-- inputs -->',
    ],
  ])('is refused with %s', (_, text, message) => {
    expect(() => renewSections(text, { inputs: 'new' })).toThrow(message);
  });
});

describe('the README of an action', () => {
  it('begins with the words of the definition and is complete', () => {
    const first = firstReadme(sampleStep);
    expect(first).toMatch(/^# Canary shift\n\nClimbs the ladder/);
    expect(renewReadme(sampleStep, first)).toBe(first);
  });

  it('keeps what its author wrote', () => {
    const edited = firstReadme(sampleStep).replace('# Canary shift', '# By hand');
    expect(renewReadme(sampleStep, edited)).toContain('# By hand');
  });
});
