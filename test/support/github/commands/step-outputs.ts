// Teaches GitHub's language service the outputs of our steps, so that `steps.x.outputs.typo` is found.
// By itself it takes every output of an action for possible.
import { DescriptionDictionary, data, isDescriptionDictionary } from '@actions/expressions';
import type { WorkflowContext } from '@actions/languageservice/context/workflow-context';
import type { ValidationConfig } from '@actions/languageservice/validate';
import type { ActionPlaces } from '../source/action-location.js';
import { metadataOf } from '../source/action-metadata.js';

type ContextProvider = NonNullable<ValidationConfig['contextProviderConfig']>;

export function knownOutputs(places: ActionPlaces): ContextProvider {
  return {
    getContext: async (name, context, workflow) => {
      if (name !== 'steps' || context === undefined) return undefined;
      const steps = new DescriptionDictionary();
      for (const { key, value } of context.pairs()) {
        const outputs = outputsOf(usesOf(workflow, key), places);
        steps.add(key, outputs === undefined ? value : withOutputs(value, outputs));
      }
      return steps;
    },
  };
}

function usesOf(workflow: WorkflowContext, id: string): string | undefined {
  const step = workflow.job?.steps.find(candidate => candidate.id === id);
  return step !== undefined && 'uses' in step ? step.uses.value : undefined;
}

function outputsOf(uses: string | undefined, places: ActionPlaces): readonly string[] | undefined {
  const outputs = uses === undefined ? undefined : metadataOf(uses, places)?.outputs;
  return outputs === undefined ? undefined : Object.keys(outputs);
}

function withOutputs(step: data.ExpressionData, names: readonly string[]): data.ExpressionData {
  if (!isDescriptionDictionary(step)) return step;
  const known = new DescriptionDictionary(...names.map(key => ({ key, value: new data.StringData('') })));
  const replaced = step.pairs().map(pair => (pair.key === 'outputs' ? { ...pair, value: known } : pair));
  return new DescriptionDictionary(...replaced);
}
