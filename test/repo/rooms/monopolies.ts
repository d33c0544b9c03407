// What only one room may touch. A second place would be a second way of doing a thing.
import { importsOf } from '../source/imports.js';
import { lex, lineAt } from '../source/lexis.js';
import type { SourceFile } from '../source/tree.js';

type Monopoly = {
  readonly what: string;
  /** In code, with comments and texts blanked. */
  readonly said?: RegExp;
  /** Packages that may not be imported as values, neither at once nor when asked for. */
  readonly imported?: RegExp;
  /** Packages that nobody may load at once, wherever they stand. */
  readonly onlyWhenAsked?: boolean;
  /** Beginnings of the paths that may. */
  readonly holders: readonly string[];
};

const clock = 'shared/wiring/clock.ts';

export const monopolies: readonly Monopoly[] = [
  {
    what: 'the process',
    said: /(?<![.\w$])process\b(?!\s*[?]?:)/g,
    imported: /^node:process$/,
    holders: ['shared/door/', 'shared/host/', 'shared/process/'],
  },
  { what: 'ending the process', said: /\bprocess\.exit\b/g, holders: [] },
  {
    what: 'the console',
    said: /(?<![.\w$])console\./g,
    imported: /^node:console$/,
    holders: ['shared/host/'],
  },
  {
    what: 'the network',
    said: /(?<![.\w$])fetch\s*\(/g,
    imported: /^(node:(http|https|http2|net|tls|dns(\/.*)?)|@azure\/core-rest-pipeline|undici)$/,
    holders: ['shared/http/'],
  },
  {
    what: 'child processes',
    imported: /^(node:child_process|@actions\/exec)$/,
    holders: ['shared/process/'],
  },
  {
    what: 'time',
    said: /\bDate\.now\b|\bnew Date\(\s*\)|(?<![.\w$])(?:setTimeout|setInterval|setImmediate|performance)\b|\bAbortSignal\.timeout\b/g,
    imported: /^node:(timers(\/promises)?|perf_hooks)$/,
    holders: [clock],
  },
  {
    what: "a runner's library",
    imported: /^(@actions\/(core|github|io)|azure-pipelines-task-lib)(\/|$)/,
    onlyWhenAsked: true,
    holders: ['shared/host/'],
  },
  { what: 'sign-in', imported: /^@azure\/(identity|msal-[a-z]+)(\/|$)/, holders: ['shared/azure/'] },
  { what: "Azure's management libraries", imported: /^@azure\/arm-/, holders: ['shared/azure/'] },
];

export function monopolyProblems(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(file => monopolies.flatMap(monopoly => problemsOf(file, monopoly)));
}

function problemsOf(file: SourceFile, { what, said, imported, ...monopoly }: Monopoly): readonly string[] {
  const lexis = lex(file.text);
  const holds = monopoly.holders.some(holder => file.path.startsWith(holder));
  const words = holds || said === undefined ? [] : [...lexis.bare.matchAll(said)];
  const packages = importsOf(file, lexis).filter(
    ({ specifier = '', kind }) =>
      imported?.test(specifier) === true &&
      (kind === 'value' ? !holds || monopoly.onlyWhenAsked === true : kind === 'dynamic' && !holds),
  );
  return [
    ...words.map(({ 0: word, index }) => `${file.path}:${lineAt(lexis.bare, index)} says ${word}: ${what}`),
    ...packages.map(({ specifier, line }) => `${file.path}:${line} loads ${specifier}: ${what}`),
  ];
}
