// Writes small tasks into a temporary folder, each as an agent would unpack it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type FixtureTask = {
  readonly name: string;
  /** JavaScript of each part; the main part is `main`. */
  readonly main?: string;
  readonly pre?: string;
  readonly post?: string;
  /** Merged over the smallest task.json that runs. */
  readonly definition?: Readonly<Record<string, unknown>>;
};

export class FixtureTasks {
  readonly folder = mkdtempSync(join(tmpdir(), 'fixture-tasks-'));

  add(task: FixtureTask): void {
    const folder = join(this.folder, `${task.name}V1`);
    mkdirSync(folder, { recursive: true });
    const definition: Record<string, unknown> = {
      id: '11111111-2222-3333-4444-555555555555',
      name: task.name,
      friendlyName: task.name,
      version: { Major: 1, Minor: 2, Patch: 3 },
      minimumAgentVersion: '4.248.0',
      inputs: [],
    };
    for (const [stage, code] of [
      ['prejobexecution', task.pre],
      ['execution', task.main],
      ['postjobexecution', task.post],
    ] as const) {
      if (code === undefined) continue;
      const target = `${stage}.mjs`;
      writeFileSync(join(folder, target), code);
      definition[stage] = { Node20_1: { target }, Node24: { target } };
    }
    writeFileSync(join(folder, 'task.json'), JSON.stringify({ ...definition, ...task.definition }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** JavaScript that prints lines. */
export function printing(...lines: readonly string[]): string {
  return lines.map(line => `console.log(${JSON.stringify(line)});`).join('\n');
}

/** JavaScript that prints one environment variable, as JSON, behind its name. */
export function showing(...names: readonly string[]): string {
  return `for (const name of ${JSON.stringify(names)}) console.log(name + '=' + JSON.stringify(process.env[name]));`;
}
