// The variables of a job or of one task: names without regard to case, secrets, read-only ones, nested macros.
import { expandMacros, macroNames } from './macros.js';

export type Variable = {
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
  readonly readOnly: boolean;
  readonly preserveCase: boolean;
};

export type NewVariable = Pick<Variable, 'name' | 'value'> & Partial<Variable>;

export class VariableStore {
  readonly #onSecret: (value: string) => void;
  readonly #written = new Map<string, Variable>();
  #expanded = new Map<string, Variable>();

  /** `onSecret` hears every secret value, so that it can be masked. */
  constructor(onSecret: (value: string) => void) {
    this.#onSecret = onSecret;
  }

  set(variable: NewVariable): void {
    const before = this.#expanded.get(variable.name.toLowerCase());
    const stored: Variable = {
      name: variable.name,
      value: variable.value,
      // Once secret or read-only, a variable stays so, whoever writes it next.
      secret: variable.secret === true || before?.secret === true,
      readOnly: variable.readOnly === true || before?.readOnly === true,
      preserveCase: variable.preserveCase === true,
    };
    if (stored.secret) this.#onSecret(stored.value);
    this.#written.set(variable.name.toLowerCase(), stored);
    this.#expanded.set(variable.name.toLowerCase(), stored);
  }

  get(name: string): string | undefined {
    return this.#expanded.get(name.toLowerCase())?.value;
  }

  isReadOnly(name: string): boolean {
    return this.#expanded.get(name.toLowerCase())?.readOnly === true;
  }

  list(): readonly Variable[] {
    return [...this.#expanded.values()];
  }

  /** The agent does this before each step; names of variables that refer to themselves are returned. */
  expandNested(): readonly string[] {
    const cyclic: string[] = [];
    const expanded = new Map<string, Variable>();
    for (const [key, variable] of this.#written) {
      const found = this.#expandOne(variable, [key]);
      if (found === 'cyclic') cyclic.push(variable.name);
      const outcome = found === 'cyclic' ? variable : found;
      if (outcome.secret) this.#onSecret(outcome.value);
      expanded.set(key, outcome);
    }
    this.#expanded = expanded;
    return cyclic;
  }

  #expandOne(variable: Variable, trail: readonly string[]): Variable | 'cyclic' {
    const parts = new Map<string, Variable>();
    for (const name of macroNames(variable.value)) {
      const key = name.toLowerCase();
      const nested = this.#written.get(key);
      if (nested === undefined) continue;
      const part = trail.includes(key) ? 'cyclic' : this.#expandOne(nested, [...trail, key]);
      if (part === 'cyclic') return 'cyclic';
      parts.set(key, part);
    }
    if (parts.size === 0) return variable;
    const secret = variable.secret || [...parts.values()].some(part => part.secret);
    return {
      ...variable,
      secret,
      value: expandMacros(variable.value, name => parts.get(name.toLowerCase())?.value),
    };
  }
}

export function environmentName(name: string, preserveCase = false): string {
  const safe = name.replaceAll('.', '_').replaceAll(' ', '_');
  return preserveCase ? safe : safe.toUpperCase();
}

/** Public ones by name, secrets as SECRET_*, both with the lists that tell the real names. */
export function variableEnvironment(variables: VariableStore): Record<string, string> {
  const environment: Record<string, string> = {};
  const names: { readonly open: string[]; readonly secret: string[] } = { open: [], secret: [] };
  for (const variable of variables.list()) {
    const formatted = environmentName(variable.name, variable.preserveCase);
    environment[variable.secret ? `SECRET_${formatted}` : formatted] = variable.value;
    (variable.secret ? names.secret : names.open).push(variable.name);
    if (variable.name.toLowerCase() === 'agent.jobstatus') environment['agent.jobstatus'] = variable.value;
  }
  environment['VSTS_PUBLIC_VARIABLES'] = JSON.stringify(names.open);
  environment['VSTS_SECRET_VARIABLES'] = JSON.stringify(names.secret);
  return environment;
}

export function taskVariableEnvironment(variables: VariableStore): Record<string, string> {
  const entries = variables
    .list()
    .map(({ name, value, preserveCase }) => [
      `VSTS_TASKVARIABLE_${environmentName(name, preserveCase)}`,
      value,
    ]);
  return Object.fromEntries(entries);
}
