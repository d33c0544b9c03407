// Runs the units of a job in the agent's order: pre-job parts, steps, post-job parts last in first out.
import type { JobState } from '../commands/step-context.js';
import { holds } from '../expression/evaluation.js';
import type { Expression } from '../expression/parser.js';
import type { Tree } from '../expression/values.js';
import { mergeResults, type TaskResult } from '../results.js';
import type { SecretMask } from '../secret-mask.js';
import type { PlannedStep } from '../step/planned-step.js';
import type { ProcessOutcome } from '../step/step-process.js';
import { type AgentFacts, beginUnit, labelOf, runUnit, type Unit, type UnitRun } from '../step/step-run.js';
import { VariableStore } from '../variables.js';
import { stepScope } from './scopes.js';
import { after } from './stop.js';

export type FinishedUnit = {
  readonly unit: Unit;
  readonly run: UnitRun;
  readonly result: TaskResult;
  readonly outcome: ProcessOutcome | undefined;
  readonly ran: boolean;
  /** As they stood when it ended. */
  readonly taskVariables: Readonly<Record<string, string>>;
};

export type JobLimits = {
  readonly timeoutMinutes: number;
  readonly cancelTimeoutMinutes: number;
  readonly cancel: AbortSignal | undefined;
  readonly die: AbortSignal | undefined;
};

const ALWAYS: Expression = { kind: 'literal', value: true };

export function orderUnits(steps: readonly PlannedStep[], mask: SecretMask): readonly Unit[] {
  const units: Record<Unit['stage'], Unit[]> = { prejobexecution: [], execution: [], postjobexecution: [] };
  for (const step of steps) {
    const taskVariables = new VariableStore(secret => mask.add(secret));
    const { work } = step;
    if (work.kind === 'script') {
      units.execution.push({ step, stage: 'execution', taskVariables });
      continue;
    }
    for (const stage of ['prejobexecution', 'execution', 'postjobexecution'] as const) {
      if (work.executions[stage] !== undefined) units[stage].push({ step, stage, taskVariables });
    }
  }
  return [...units.prejobexecution, ...units.execution, ...units.postjobexecution.toReversed()];
}

export class JobRun {
  readonly #state: JobState;
  readonly #agent: AgentFacts;
  readonly #finished: FinishedUnit[] = [];
  #result: TaskResult | undefined;
  #current: UnitRun | undefined;
  #abandoned = false;

  constructor(state: JobState, agent: AgentFacts) {
    this.#state = state;
    this.#agent = agent;
  }

  get result(): TaskResult {
    return this.#result ?? 'Succeeded';
  }

  async run(units: readonly Unit[], limits: JobLimits): Promise<readonly FinishedUnit[]> {
    const callsOff: (() => void)[] = [];
    const cancel = (): void => this.#cancel(limits, callsOff);
    const die = (): void => {
      this.#setResult('Failed');
      this.#abandon();
    };
    limits.cancel?.addEventListener('abort', cancel, { once: true });
    limits.die?.addEventListener('abort', die, { once: true });
    if (limits.cancel?.aborted === true) cancel();
    if (limits.die?.aborted === true) die();
    if (limits.timeoutMinutes > 0) callsOff.push(this.#afterMinutes(limits.timeoutMinutes, cancel));
    try {
      for (const unit of units) {
        if (!this.#abandoned) await this.#runUnit(unit);
      }
    } finally {
      limits.cancel?.removeEventListener('abort', cancel);
      limits.die?.removeEventListener('abort', die);
      for (const callOff of callsOff) callOff();
    }
    return this.#finished;
  }

  /** A running step goes on only if its condition still holds for a cancelled job. */
  #cancel(limits: JobLimits, callsOff: (() => void)[]): void {
    if (this.#result === 'Canceled') return;
    this.#setResult('Canceled');
    callsOff.push(this.#afterMinutes(limits.cancelTimeoutMinutes, () => this.#abandon()));
    const current = this.#current;
    if (current === undefined || this.#conditionHolds(current.unit) === true) return;
    current.context.log.error('the operation is being cancelled');
    current.stop.order('canceled');
  }

  #abandon(): void {
    this.#abandoned = true;
    this.#current?.stop.kill();
  }

  async #runUnit(unit: Unit): Promise<void> {
    const { variables } = this.#state;
    const { displayName, name } = unit.step.written;
    variables.set({ name: 'Task.DisplayName', value: displayName });
    variables.set({ name: 'System.TaskDisplayName', value: displayName });
    variables.set({ name: 'System.TaskInstanceName', value: name });
    variables.set({ name: 'Agent.JobStatus', value: this.result });
    const cyclic = variables.expandNested();
    const run = beginUnit(unit, this.#state, this.#agent);
    for (const variable of cyclic) run.context.log.warning(`the variable '${variable}' refers to itself`);
    const holding = this.#conditionHolds(unit);
    if (holding === false) {
      run.context.log.write(`Skipping ${labelOf(unit)}: its condition does not hold`);
      this.#finish({ unit, run, result: 'Skipped', outcome: undefined, ran: false });
      return;
    }
    this.#current = run;
    const outcome = holding === true ? await runUnit(run, this.#agent) : failByCondition(run, holding);
    this.#current = undefined;
    const result = run.context.progress.result ?? 'Succeeded';
    this.#finish({ unit, run, result, outcome, ran: holding === true });
    if (result === 'Failed' || result === 'SucceededWithIssues')
      this.#setResult(mergeResults(this.#result, result));
  }

  #finish(finished: Omit<FinishedUnit, 'taskVariables'>): void {
    const stored = finished.unit.taskVariables.list().map(({ name, value }) => [name, value] as const);
    this.#finished.push({ ...finished, taskVariables: Object.fromEntries(stored) });
  }

  #conditionHolds(unit: Unit): boolean | Error {
    const condition = unit.stage === 'postjobexecution' ? ALWAYS : unit.step.condition;
    try {
      return holds(condition, stepScope(this.#variableTree(), this.result));
    } catch (cause) {
      // A comparison of values that cannot be compared fails the step, not the job.
      return cause instanceof Error ? cause : new Error(String(cause));
    }
  }

  #variableTree(): Tree {
    return { kind: 'tree', read: name => this.#state.variables.get(name) };
  }

  #setResult(result: TaskResult): void {
    this.#result = result;
    this.#state.variables.set({ name: 'Agent.JobStatus', value: result });
  }

  #afterMinutes(minutes: number, call: () => void): () => void {
    return after(minutes * this.#agent.minuteMilliseconds, call);
  }
}

function failByCondition(run: UnitRun, problem: Error): undefined {
  run.context.log.error(`the condition cannot be evaluated: ${problem.message}`);
  run.context.progress.result = 'Failed';
  return undefined;
}
