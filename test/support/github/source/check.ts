// Checks workflows and action files without running them, by GitHub's language service with our own inputs known to it.
import { validate } from '@actions/languageservice';
import { LogLevel, registerLogger, setLogLevel } from '@actions/languageservice/log';
import { clearCacheEntry } from '@actions/languageservice/utils/workflow-cache';
import type { ValidationConfig } from '@actions/languageservice/validate';
import { knownOutputs } from '../commands/step-outputs.js';
import type { ActionPlaces } from './action-location.js';
import { metadataProvider } from './action-metadata.js';
import { checkedDocument } from './checked-document.js';
import type { Problem } from './problem.js';
import { repositoryFiles, withSelfReferences } from './self-reference.js';

/** Missing and unknown inputs, unknown contexts and step outputs, and all that GitHub's parser refuses. */
export function checkWorkflow(text: string, places: ActionPlaces): Promise<readonly Problem[]> {
  return check(withSelfReferences(text), '.github/workflows/checked.yml', {
    actionsMetadataProvider: metadataProvider(places),
    fileProvider: repositoryFiles(places),
    contextProviderConfig: knownOutputs(places),
  });
}

/** What GitHub's parser and language service have against an action.yml: an unknown runtime, key or context. */
export function checkAction(text: string): Promise<readonly Problem[]> {
  return check(text, 'action.yml', {});
}

let checked = 0;

async function check(text: string, name: string, config: ValidationConfig): Promise<readonly Problem[]> {
  checked += 1;
  // The service keeps what it parsed by address: every text gets one of its own.
  const uri = `file:///checked/${checked}/${name}`;
  const troubles = listenForTroubles();
  const diagnostics = await validate(checkedDocument(uri, text), config);
  clearCacheEntry(uri);
  if (troubles.length > 0) throw new Error(`The language service failed on ${name}: ${troubles.join('; ')}`);
  return diagnostics.map(({ message, range, severity }) => ({
    // The service numbers severities: 1 is an error, 2 a warning; what comes from the parser has none.
    severity: severity === 2 ? 'warning' : 'error',
    message: typeof message === 'string' ? message : message.value,
    line: range.start.line + 1,
    column: range.start.character + 1,
  }));
}

/** The service swallows its own exceptions and only logs them; a check must not pass because it broke. */
function listenForTroubles(): readonly string[] {
  const troubles: string[] = [];
  const ignore = (): void => undefined;
  registerLogger({ error: message => troubles.push(message), warn: ignore, info: ignore, log: ignore });
  setLogLevel(LogLevel.Error);
  return troubles;
}
