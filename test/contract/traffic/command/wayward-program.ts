// A program that speaks our protocol over a folder: shares.json is what it moves, and trouble.json what it is told to do
// wrong. It keeps a line for every question, so that a test sees what was asked. Called with the folder; a second one is where
// it looks after its hello.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { TroubleDeed } from '../../../../playground/trouble/trouble.js';

export type Shares = {
  readonly shares: Readonly<Record<string, number>>;
  readonly changed?: { readonly by: string; readonly at: string };
};

/** Rules in order: the first one that fits and has not been used up. */
export type Mischief = { readonly verb: string; readonly do: TroubleDeed; readonly left?: number };

export const files = { shares: 'shares.json', old: 'old.json', mischief: 'trouble.json', log: 'asked.log' };

type Question = {
  readonly id: string;
  readonly verb: string;
  readonly split?: Readonly<Record<string, number>>;
  readonly guard?: string;
};

function readJson<T>(folder: string, name: string, parse: (text: string) => T): T {
  return parse(readFileSync(join(folder, name), 'utf8'));
}

function sharesIn(folder: string, name = files.shares): Shares {
  return readJson(folder, name, (written): Shares => JSON.parse(written));
}

function writeShares(folder: string, next: Shares): void {
  writeFileSync(join(folder, files.old), JSON.stringify(sharesIn(folder)));
  writeFileSync(join(folder, files.shares), JSON.stringify(next));
}

function mischiefFor(folder: string, verb: string): TroubleDeed | undefined {
  const rules = readJson(folder, files.mischief, (written): readonly Mischief[] => JSON.parse(written));
  const at = rules.findIndex(rule => rule.verb === verb && rule.left !== 0);
  const left = rules.map((rule, index) =>
    index === at && rule.left !== undefined ? { ...rule, left: rule.left - 1 } : rule,
  );
  writeFileSync(join(folder, files.mischief), JSON.stringify(left));
  return rules[at]?.do;
}

const guardOf = ({ shares }: Shares): string => JSON.stringify(shares);

function answer(folder: string, { verb, split = {}, guard }: Question, stale = false): object {
  const now = sharesIn(folder, stale && existsSync(join(folder, files.old)) ? files.old : files.shares);
  switch (verb) {
    case 'hello':
      return { ok: { protocol: 1 } };
    case 'read': {
      const arms = Object.entries(now.shares).map(([name, share]) => ({ name, share, build: `of ${name}` }));
      return { ok: { arms, guard: guardOf(now), ...(now.changed && { changed: now.changed }) } };
    }
    case 'write': {
      const isSo = Object.entries(split).every(([name, share]) => now.shares[name] === share);
      if (isSo) return { ok: {} };
      if (guard !== undefined && guard !== guardOf(now)) {
        return { error: { kind: 'conflict', message: 'somebody was faster' } };
      }
      writeShares(folder, { shares: { ...now.shares, ...split } });
      return { ok: {} };
    }
    default:
      return { error: { kind: 'unsuitable', message: `${verb} is not known here` } };
  }
}

function print(id: string, said: object): void {
  process.stdout.write(`${JSON.stringify({ id, ...said })}\n`);
}

function misbehave(folder: string, question: Question, deed: TroubleDeed): void {
  const { id } = question;
  if (deed === 'reset-before') process.exit(1);
  else if (deed === 'lose') print(id, { ok: {} });
  else if (deed === 'stale') print(id, answer(folder, question, true));
  else if (typeof deed === 'object' && 'html' in deed) process.stdout.write(deed.html);
  else if (typeof deed === 'object' && 'status' in deed) {
    print(id, { error: { kind: 'unavailable', message: `it answered ${deed.status}` } });
  } else {
    const said = answer(folder, question);
    if (deed === 'reset-after') process.exit(1);
    // Whatever else there is does it twice.
    if (typeof deed === 'object') answer(folder, question);
    if (deed !== 'empty-body') print(id, said);
  }
}

async function main(first: string, second = first): Promise<void> {
  const question: Question = JSON.parse(await text(process.stdin));
  const folder = question.verb === 'hello' ? first : second;
  if (!existsSync(folder)) {
    print(question.id, { error: { kind: 'not-found', message: `there is no ${folder}` } });
    return;
  }
  appendFileSync(join(folder, files.log), `${question.verb}\n`);
  process.stderr.write(`asked to ${question.verb}\n`);
  const deed = mischiefFor(folder, question.verb);
  if (deed === undefined) print(question.id, answer(folder, question));
  else misbehave(folder, question, deed);
}

if (process.argv[1]?.endsWith('wayward-program.js') === true) {
  await main(process.argv[2] ?? '', process.argv[3]);
}
