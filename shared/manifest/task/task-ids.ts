// The identity of every task. Azure DevOps knows a task by its GUID: a changed one is another task.
// Made once, never changed, never used again.

const taskIds: Readonly<Record<string, string>> = {
  promote: '8692263f-b386-40bb-9736-b9e98a53e627',
  'verify-artifact': 'bf676574-2bfc-4df3-b0e9-f2481512e828',
  'canary-shift': '971f4b3b-ad28-416a-9f60-325e68f8371c',
  'slo-gate': '786eb2ad-ce37-4eae-acdf-df85e85f3312',
  rollback: '78485477-74ed-4c94-9050-e6fa3b01fbf8',
  resume: '842fb6d8-3e33-44a9-b686-ed0c1e3f1059',
  status: '10d4a385-e6bb-49ab-8e32-102424c6a2b0',
  'record-promotion': 'ec511f3c-a77e-4f6d-8cba-a949899e8245',
  preflight: '613cdd8d-c1f9-42bd-96bc-4963eaa482f9',
  'guard-environment': '75dd9ba0-46ef-4711-9526-03221d2edef4',
  report: '34fe6754-592e-4107-a4fb-bb53cb1ffd63',
};

export function taskId(step: string): string | undefined {
  return Object.hasOwn(taskIds, step) ? taskIds[step] : undefined;
}

export const stepsWithTaskIds: readonly string[] = Object.keys(taskIds);
