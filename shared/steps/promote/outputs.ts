// What promote tells the steps that follow.

export const promoteOutputs = {
  promoted: '`true` when it has all of the traffic, also while it is still watched; otherwise `false`.',
  promotion: 'The id of the promotion, `prm_…`. The steps that follow have it as `PROMOTION_ID`.',
  weight: 'The share of the candidate in percent, as it was seen last.',
  verdict: 'The last verdict, as JSON; empty when nothing was judged.',
  'time-to-detect':
    'Seconds from the first failing interval to the decision to go back; empty when it did not.',
  decision: '`start`, `done`, `wait` or `refuse`: what the policy said.',
  reasons: 'Why it waits or is refused, as JSON: `[{"rule":…,"why":…,"until":…}]`.',
  'resume-at': 'When it has to be looked at again, in UTC; empty when it has ended.',
  record: 'The digest of its record; empty when there is none yet.',
  'policy-digest': 'The digest of the policy; `policy-digest` of a later run holds it to this one.',
  plan: 'The plan, as JSON: shares, times, what happens in doubt.',
  journal: 'The file with every decision and its reason; `azure-promote replay` reads it.',
} as const;

export type PromoteOutput = keyof typeof promoteOutputs;
export type Outputs = Readonly<Record<PromoteOutput, string>>;
