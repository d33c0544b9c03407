// Which runner started a step's door. The terminal is never guessed: cli.js always is one.

export type RunnerName = 'github' | 'azure-pipelines';

export function detectHost(
  environment: Readonly<Record<string, string | undefined>>,
): RunnerName | undefined {
  if (environment['GITHUB_ACTIONS']?.toLowerCase() === 'true') return 'github';
  if (environment['TF_BUILD']?.toLowerCase() === 'true') return 'azure-pipelines';
  return undefined;
}
