// docs/reference/ledger-entry.schema.json says what a line holds: every line that we write fits, and few others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { chainOnto } from '../../../shared/ledger/chain.js';
import { formatLine } from '../../../shared/ledger/entry.js';
import { repositoryRoot } from '../../support/runtimes.js';

const path = join(repositoryRoot(), 'docs', 'reference', 'ledger-entry.schema.json');
const check = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(path, 'utf8')));
const problems = (line: unknown) => (check(line) ? [] : check.errors?.map(({ keyword }) => keyword));

const asked = { kind: 'split-asked', at: '2026-11-20T09:00:00.000Z', by: 'run 7' };
const lines = chainOnto(
  [],
  [
    { ...asked, body: {} },
    { ...asked, body: { percent: 10.5, live: false, arm: 'staging' } },
    { ...asked, body: { plan: { rungs: [{ percent: 10 }, [[], {}, '']] }, '10': -1 } },
  ],
).map(entry => JSON.parse(formatLine(entry)));

describe('the schema of an entry', () => {
  it('fits every line that is written', () => {
    expect(lines.flatMap(problems)).toEqual([]);
  });

  it.each([
    ['null in the body', { body: { a: null } }, 'type'],
    ['null deep in the body', { body: { a: [{ b: null }] } }, 'type'],
    ['a list for a body', { body: [] }, 'type'],
    ['a reserved name', { body: JSON.parse('{"__proto__":1}') }, 'not'],
    ['another field', { note: 1 }, 'additionalProperties'],
    ['another version', { version: 2 }, 'const'],
    ['no kind', { kind: undefined }, 'required'],
    ['a number below 1', { number: 0 }, 'minimum'],
    ['a short hash', { hash: 'f' }, 'pattern'],
    ['something before the first', { previous: 'x' }, 'pattern'],
  ])('fits none with %s', (_, change, keyword) => {
    const line: unknown = JSON.parse(JSON.stringify({ ...lines[0], ...change, ...bodyOf(change) }));
    expect(problems(line)).toContain(keyword);
  });
});

/** Kept apart: a reserved name does not survive being spread. */
function bodyOf(change: object): object {
  return 'body' in change ? { body: change.body } : {};
}
