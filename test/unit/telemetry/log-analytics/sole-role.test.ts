// Whose requests count where nobody named a role: found once, by the versions, and nobody's where they are those of several.
import { describe, expect, it } from '@jest/globals';
import type { Answer, Request } from '../../../../shared/http/transport.js';
import { arms, bodyOf, grid, nine, rig, tableOf } from './asking.js';

type Row = readonly [version: string, role: string];

const stamp = new Date(nine).toISOString();
const columns = ['Version: string', 'Role: string', 'Total: long', 'LastSeen: datetime'];
const none = tableOf({
  columns: ['Side', 'From', 'Total', 'Bad', 'Unclear', 'Rows', 'Squares', 'LastSeen'].map(
    (name, at) => `${name}: ${at === 0 ? 'string' : at === 1 || at === 7 ? 'datetime' : 'long'}`,
  ),
  rows: [],
});

/** Answers the question for versions with what is seen by then, and every other one with nothing. */
function asked(...seen: readonly (readonly Row[])[]) {
  let times = 0;
  const reply = async (request: Request): Promise<Answer> => {
    const isOfVersions = String(bodyOf(request)['query']).includes('by Version');
    const rows = (isOfVersions ? (seen[times++] ?? seen.at(-1)) : undefined) ?? [];
    const json = isOfVersions ? tableOf({ columns, rows: rows.map(row => [...row, 5, stamp]) }) : none;
    return { status: 200, header: () => undefined, text: JSON.stringify(json), json };
  };
  const { source, sent } = rig({ versions: ['2.0.0', '1.9.4'] }, reply);
  const counts = () => source.counts({ metric: 'requests', arms, grid, latency: false });
  const queries = () => sent.map(each => String(bodyOf(each)['query']));
  return { source, counts, queries };
}

describe('versions without a role', () => {
  it('are those of the only role that reports them, which is asked for once', async () => {
    const { counts, queries } = asked([
      ['2.0.0', 'shop'],
      ['1.9.4', 'shop'],
      ['7.0.0', 'billing'],
    ]);
    await counts();
    await counts();
    const [first, ...others] = queries();
    expect(first).not.toContain('AppRoleName ==');
    expect(others).toHaveLength(2);
    for (const query of others) expect(query).toContain('where (AppRoleName == "shop")');
  });

  it('are nobody\u2019s where two roles report them', async () => {
    const { counts, queries } = asked([
      ['2.0.0', 'billing'],
      ['1.9.4', 'shop'],
    ]);
    const answer = await counts();
    expect(answer).toMatchObject({ kind: 'unreadable', hint: expect.stringContaining('name the role') });
    expect(answer).toMatchObject({ why: expect.stringContaining('"billing" and "shop"') });
    expect(queries()).toHaveLength(1);
  });

  it('that nobody reports yet are asked for again', async () => {
    const { counts, queries } = asked([], [['1.9.4', 'shop']]);
    expect(await counts()).toMatchObject({ kind: 'no-data' });
    await counts();
    expect(queries().at(-1)).toContain('AppRoleName == "shop"');
  });

  it('settle nothing before stable is seen: a new candidate may be an old one elsewhere', async () => {
    const { counts, queries } = asked(
      [['2.0.0', 'billing']],
      [
        ['2.0.0', 'billing'],
        ['1.9.4', 'shop'],
      ],
    );
    await counts();
    expect(await counts()).toMatchObject({ kind: 'unreadable' });
    expect(queries().filter(query => query.includes('by Version'))).toHaveLength(2);
  });

  it.each(['a"b', 'x") or (true', '${x}', '\\', '\u202edrow'])('take any name as it is: %j', async role => {
    const { counts, queries } = asked([['1.9.4', role]]);
    await counts();
    const [, literal = ''] = /AppRoleName == ("(?:[^"\\]|\\.)*")\)/.exec(queries().at(-1) ?? '') ?? [];
    expect(JSON.parse(literal)).toBe(role);
  });

  it('are listed once each, with all that report them', async () => {
    const { source } = asked([
      ['1.9.4', 'shop'],
      ['1.9.4', 'billing'],
    ]);
    expect(await source.versions?.({ from: grid.from, to: grid.to })).toEqual({
      kind: 'told',
      value: [{ version: '1.9.4', total: 10, lastSeen: nine, roles: ['billing', 'shop'] }],
    });
  });
});
