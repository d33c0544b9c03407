// What Azure Pipelines refuses before an agent starts, and what this harness does not simulate.

export type RefusalReason = 'invalid' | 'not-authorized' | 'no-agent' | 'not-simulated';

export class PipelineRefused extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.name = 'PipelineRefused';
    this.reason = reason;
  }
}

export function notSimulated(what: string): PipelineRefused {
  return new PipelineRefused('not-simulated', `this harness does not simulate ${what}`);
}

export function invalid(what: string): PipelineRefused {
  return new PipelineRefused('invalid', what);
}
