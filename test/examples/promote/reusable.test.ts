// The workflow that many repositories call, and the caller on the page of the guide: the harness runs no workflow that calls
// another one, so GitHub's own language service compares what the two have to agree on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { folderWith, removeFolders } from '../../contract/artifact/files/temporary-folder.js';
import { readText } from '../../repo/source/tree.js';
import { checkWorkflow } from '../../support/github/harness.js';

afterAll(removeFolders);

const called = readText('examples/github/promote-reusable.yml');

/** As it stands on the page. */
const caller = (() => {
  const page = readText('docs/do/promote-by-a-policy.md');
  const remark = '<!-- checked by test/examples/promote/reusable.test.ts -->';
  return /```yaml\n([\s\S]*?)```/.exec(page.slice(page.indexOf(remark)))?.[1] ?? '';
})();

/** The workflow that is called lies in the repository of the caller, where GitHub's service may read it. */
async function problemsOf(text: string): Promise<readonly string[]> {
  const repository = folderWith({});
  const place = join(repository, '.github', 'workflows');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'promote.yml'), called);
  const local = text.replaceAll(
    'contoso/workflows/.github/workflows/promote.yml@v1',
    './.github/workflows/promote.yml',
  );
  expect(local).not.toBe(text);
  return (await checkWorkflow(local, { repository })).map(({ message }) => message);
}

describe('the caller of examples/github/promote-reusable.yml', () => {
  it('gives what is asked for, and asks for what is given', async () => {
    expect(await problemsOf(caller)).toEqual([]);
  });

  it.each([
    ['an input', 'service: payments', 'sevrice: payments', /service|sevrice/],
    ['an output', 'outputs.promoted', 'outputs.promotde', /promotde/],
  ])('shows a typo in %s', async (_, right, wrong, told) => {
    expect(await problemsOf(caller.replace(right, wrong))).toContainEqual(expect.stringMatching(told));
  });

  it('grants every right that it needs', () => {
    const { permissions } = parse(called).jobs.promote;
    const { jobs } = parse(caller);
    expect(Object.values(jobs)).toMatchObject([{ permissions }, { permissions }]);
  });
});
