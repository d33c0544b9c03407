// The results in rows and columns: each stratum against each way to die, and what is to be repeated.
import { deathNames, strata, stratumName } from '../draw/cells.js';
import type { RunResult } from './results.js';

export function tableOf(results: readonly RunResult[]): string {
  const rows = strata.map(stratum => {
    const name = stratumName(stratum);
    const own = results.filter(each => stratumName(each.stratum) === name);
    return [name, ...deathNames.map(death => cell(own.filter(each => each.death === death))), cell(own)];
  });
  const sums = deathNames.map(death => cell(results.filter(each => each.death === death)));
  return aligned([
    ['passed of all', ...deathNames, 'all'],
    ...rows.filter(row => row.at(-1) !== ''),
    ['all', ...sums, cell(results)],
  ]);
}

export function isFailed({ problems }: RunResult): boolean {
  return problems.length > 0;
}

/** Who never died has proven nothing. */
export function isPassed(result: RunResult): boolean {
  return !isFailed(result) && result.phase !== 'never';
}

/** How many died when; and who came closest to what the plan had said. */
export function deathsOf(results: readonly RunResult[]): string {
  const sum = (phase: RunResult['phase']) => results.filter(each => each.phase === phase).length;
  const unproven = results.filter(each => !isFailed(each) && !isPassed(each)).length;
  const never = unproven === 0 ? '' : `; ${unproven} never died, and prove nothing`;
  const [closest] = results
    .flatMap(({ number, exposure }) => (exposure === undefined ? [] : [{ number, ...exposure }]))
    .sort((one, other) => one.allowed - one.took - (other.allowed - other.took));
  const line = `died before anything was written: ${sum('before')}; while a rollout was open: ${sum('while')}; after its end: ${sum('after')}${never}`;
  if (closest === undefined) return line;
  const { number, took, allowed } = closest;
  return `${line}\nclosest to its bound: #${number}, a candidate that fails had traffic for ${minutes(took)} of ${minutes(allowed)} min`;
}

function minutes(milliseconds: number): string {
  return (milliseconds / 60_000).toFixed(1);
}

function cell(results: readonly RunResult[]): string {
  if (results.length === 0) return '';
  const passed = results.filter(isPassed).length;
  return `${passed}/${results.length}`;
}

export function troubleTable(results: readonly RunResult[]): string {
  const names = [...new Set(results.map(({ trouble }) => trouble ?? 'none'))].sort();
  const rows = names.map(name => [name, cell(results.filter(({ trouble }) => (trouble ?? 'none') === name))]);
  return aligned([['trouble', 'passed of all'], ...rows]);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(row =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function lineOf(result: RunResult): string {
  const { number, stratum, death, trouble, diedIn, told, finished, side, seconds, problems } = result;
  const words = [
    `#${number}`.padStart(5),
    problems.length > 0 ? 'FAILED' : result.phase === 'never' ? 'no proof' : 'passed',
    stratumName(stratum).padEnd(36),
    `${death}${diedIn === undefined ? ', too late' : ` in ${diedIn} (${result.phase})`}${trouble === undefined ? '' : `, ${trouble}`}`.padEnd(
      48,
    ),
    `told ${told}, wrote ${finished}, all on ${side}, ${seconds} s`,
  ];
  return words.join('  ');
}

export function failuresOf(results: readonly RunResult[], how: (result: RunResult) => string): string {
  return results
    .filter(isFailed)
    .flatMap(result => [
      lineOf(result),
      ...result.problems.map(each => `         ${each}`),
      `         ${how(result)}`,
    ])
    .join('\n');
}
