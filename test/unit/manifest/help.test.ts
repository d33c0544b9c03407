import { describe, expect, it } from '@jest/globals';
import { commandList } from '../../../shared/manifest/command-list.js';
import type { Definition } from '../../../shared/manifest/definition.js';
import { stepFlags } from '../../../shared/manifest/flags.js';
import { stepHelp } from '../../../shared/manifest/help.js';
import { optional } from '../../../shared/step/input.js';
import { text } from '../../../shared/step/kinds.js';
import { sampleStep } from './sample-step.js';

const help = stepHelp(sampleStep);
const lines = help.split('\n');

describe('the help of a step', () => {
  it('fits a screen of 80 by 40', () => {
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80);
  });

  it('names every input of the terminal and none of the other hosts', () => {
    for (const name of Object.keys(sampleStep.inputs)) {
      const shown = name === 'client-secret' ? 'AZURE_PROMOTE_CLIENT_SECRET' : `--${name}`;
      expect(help.includes(shown)).toBe(name !== 'azure-subscription');
    }
  });

  it('shows what must be given, and the form of every value', () => {
    expect(help).toContain('Usage: azure-promote canary-shift --site <text> [inputs]');
    expect(help).toContain('--ladder slow|fast|one-rung');
    expect(help).toContain('--dry-run true|false');
  });

  it('shows how to run it', () => {
    expect(help).toContain('azure-promote canary-shift --site shop');
  });

  it('breaks a long command between a flag and the next, where a shell goes on reading', () => {
    const example = {
      title: 'Long',
      values: { site: 'a'.repeat(30), 'client-id': 'b'.repeat(30), weight: '10%' },
    };
    const shown = stepHelp({ ...sampleStep, examples: [example] });
    expect(shown).toContain(
      `  azure-promote canary-shift --site ${'a'.repeat(30)} \\\n      --client-id ${'b'.repeat(30)} --weight 10%`,
    );
  });

  it('uses fewer words for each of many inputs, and leaves none out', () => {
    const many: Definition = {
      ...sampleStep,
      inputs: Object.fromEntries(
        Array.from({ length: 24 }, (_, at) => [
          `input-${at}`,
          optional(
            text(),
            `What the input number ${at} is for in a sentence of some length. And a second one.`,
          ),
        ]),
      ),
      rules: [],
      examples: [{ title: 'Only one', values: { 'input-1': 'x' } }],
    };
    const shown = stepHelp(many).split('\n');
    expect(shown.length).toBeLessThanOrEqual(40);
    expect(Math.max(...shown.map(line => line.length))).toBeLessThanOrEqual(80);
    for (const name of Object.keys(many.inputs)) expect(shown.join('\n')).toContain(`--${name} `);
  });
});

describe('the flags of a step', () => {
  it('are one for each input of the terminal, and those that every step has', () => {
    const flags = stepFlags(sampleStep);
    expect(flags['site']).toEqual({ type: 'string' });
    expect(flags['dry-run']).toEqual({ type: 'string' });
    expect(flags['help']).toEqual({ type: 'boolean' });
    expect(flags).not.toHaveProperty('azure-subscription');
  });
});

describe('the list of commands', () => {
  const shown = commandList({
    steps: [sampleStep],
    commands: [{ name: 'explain', operands: 'CODE', summary: 'Says what an error code means.' }],
  });

  it('has steps and commands in one column', () => {
    expect(shown).toContain(
      '\n  canary-shift  Climbs the ladder, and goes back when the candidate is worse.',
    );
    expect(shown).toContain('\n  explain CODE  Says what an error code means.');
  });

  it('fits the width of a screen and says what the exit codes mean', () => {
    expect(Math.max(...shown.split('\n').map(line => line.length))).toBeLessThanOrEqual(80);
    for (const code of [0, 1, 2, 3, 4, 5, 70]) expect(shown).toMatch(new RegExp(`\\b${code} [a-zA-Z]`));
  });
});
