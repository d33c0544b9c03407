// A step whose action has been found and read: the runner does this for all steps before the first one starts.

import type { Texts } from '../expression/contexts.js';
import type { WorkflowRequest } from '../request.js';
import { locateAction } from './action-location.js';
import { type ActionSource, readAction } from './action-source.js';
import type { ActionStepSource, ScriptStepSource, StepSource } from './job-source.js';

export type LocatedAction = {
  readonly kind: 'action';
  readonly source: ActionStepSource;
  readonly action: ActionSource;
  /** What the `github` context says of where the action comes from; nothing for one of the workflow's own repository. */
  readonly origin: Texts;
};

export type LocatedStep =
  | LocatedAction
  | { readonly kind: 'nothing'; readonly source: ActionStepSource }
  | { readonly kind: 'script'; readonly source: ScriptStepSource };

export function locateStep(source: StepSource, request: WorkflowRequest): LocatedStep {
  if (source.kind === 'script') return { kind: 'script', source };
  const location = locateAction(source.uses, request);
  switch (location.kind) {
    case 'folder':
      return { kind: 'action', source, action: readAction(location.folder), origin: location.origin };
    case 'nothing':
      return { kind: 'nothing', source };
    case 'unknown':
      throw new Error(`The workflow uses ${location.action}: say in otherActions what stands in for it`);
    default:
      return location satisfies never;
  }
}
