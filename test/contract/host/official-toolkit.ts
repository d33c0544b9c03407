// GitHub's own toolkit in a process of its own: writes what it is asked on standard input, as an action would.
import { readFileSync } from 'node:fs';
import { debug, endGroup, error, setOutput, setSecret, startGroup } from '@actions/core';

export type Sample = { readonly title: string; readonly text: string };

function write({ title, text }: Sample, at: number): void {
  error(text, title === '' ? {} : { title });
  debug(text);
  setSecret(text);
  startGroup(text);
  endGroup();
  setOutput(`sample-${at}`, text);
}

// The cast: the one test that starts this program writes samples.
const samples = JSON.parse(readFileSync(0, 'utf8')) as readonly Sample[];
samples.forEach(write);
