// What a preset says, in the words of a policy, so that `policy show` can name it as the origin of a value.

export const presetNames = ['light', 'standard', 'regulated'] as const;
export type PresetName = (typeof presetNames)[number];

export const presetTexts: Readonly<Record<PresetName, string>> = {
  // For tools and tests: quick, and a doubt does not stop it.
  light: `
ladder: blue-green
watch: 5m
on-undecided: accept
`,
  standard: `
ladder: standard
watch: 30m
on-undecided: hold
hold-for: 2h
on-no-data: roll-back
on-interrupt: roll-back
ask-when: { rolled-back-within: 1h }
`,
  // Nothing goes on without evidence, and somebody else looks where it went wrong lately.
  regulated: `
ladder: cautious
watch: 1h
standby: 24h
on-undecided: hold
hold-for: 1h
on-no-data: roll-back
on-interrupt: roll-back
overrun: hold
ask-when: { budget-left-below: 20%, artifact-older-than: 30d, rolled-back-within: 24h }
ladder-when: { first-promotion: cautious }
`,
};
