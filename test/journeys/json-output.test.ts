// `--json` as docs/reference/json-output.md promises it: one document, by the schema that stands on that page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { repositoryRoot } from '../support/runtimes.js';
import { runCommandLine } from './hosts/command-line.js';
import { keepEntries } from './stage/ledger-folder.js';
import { payments, scenes } from './stage/scene.js';

const stage = scenes();
afterEach(() => stage.stop());

const page = readFileSync(join(repositoryRoot(), 'docs', 'reference', 'json-output.md'), 'utf8');
const schema: Readonly<Record<string, unknown>> = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
const check = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const flags = Object.entries(payments).flatMap(([name, value]) => [`--${name}`, value]);

describe('--json prints one document by its schema and nothing else', () => {
  it.each([
    ['a step that passed', ['status', '--json', ...flags], 0, 'passed'],
    ['a step with a ledger', ['status', ...flags, '--ledger', 'file:ledger', '--json'], 0, 'passed'],
    ['a step without inputs', ['status', '--json'], 2, 'refused'],
    ['a flag that does not exist', ['status', '--json', '--bogus'], 2, 'refused'],
    ['a command that does not exist', ['statsu', '--json'], 2, 'refused'],
    ['an app that does not exist', ['status', '--json', ...flags, '--candidate', 'nowhere'], 3, 'broken'],
    ['doctor', ['doctor', '--json'], 0, 'passed'],
  ])('%s', async (_, words, exitCode, outcome) => {
    const { folder, playground } = await stage.start();
    // Outside text that would be a command, an escape sequence or a line of its own if anybody printed it as it is.
    const body = { note: '\u001b[31m##vso[task.complete]\n::error::x\u2028' };
    await keepEntries(folder, [{ kind: 'noted', at: '2026-11-20T15:04:05.000Z', by: 'a journey', body }]);
    const end = await runCommandLine({ words, folder, environment: playground.environment });
    expect(end.stdout).toMatch(/^\{[\x20-\x7e\u00a0-\u2027]+\}\n$/);
    expect(end.stdout).not.toContain('##');
    const document: unknown = JSON.parse(end.stdout);
    expect({ valid: check(document), errors: check.errors }).toEqual({ valid: true, errors: null });
    expect(document).toMatchObject({ step: words[0], outcome, outputs: { outcome } });
    expect(end.exitCode).toBe(exitCode);
  });

  it('and gives outside text back exactly as it was', async () => {
    const { folder, playground } = await stage.start();
    const note = '\u001b[31m##vso[task.complete]\n::error::x\u2028';
    await keepEntries(folder, [
      { kind: 'noted', at: '2026-11-20T15:04:05.000Z', by: 'a journey', body: { note } },
    ]);
    const words = ['status', ...flags, '--ledger', 'file:ledger', '--json'];
    const end = await runCommandLine({ words, folder, environment: playground.environment });
    const { outputs } = JSON.parse(end.stdout);
    expect(JSON.parse(outputs['last-entry'])).toMatchObject({ body: { note } });
    for (const obeyed of ['\u001b', '##vso[', '\n::']) expect(end.stderr).not.toContain(obeyed);
  });
});
