// The README of an action: words written by hand, with the tables and examples of its definition between markers.
import type { Example } from '../step/step.js';
import type { Definition } from './definition.js';
import { fenced } from './layout/markdown.js';
import { renewSections, type Sections } from './layout/marked-sections.js';
import { inputTable, outputTable, ruleList } from './tables.js';
import { azureUsage, githubUsage, terminalUsage } from './usage.js';

export function readmeSections(definition: Definition): Sections {
  return {
    usage: definition.examples.map(example => usageText(definition, example)).join('\n\n'),
    inputs: inputTable(definition),
    rules: ruleList(definition),
    outputs: outputTable(definition),
  };
}

export function renewReadme(definition: Definition, page: string): string {
  return renewSections(page, readmeSections(definition));
}

/** What a new step starts with; its author writes the words around the markers. */
export function firstReadme(definition: Definition): string {
  const blocks = [`# ${definition.title}`, definition.summary, ...definition.about];
  const marked = Object.keys(readmeSections(definition)).map(
    name => `## ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n<!-- ${name} -->\n<!-- /${name} -->`,
  );
  return renewReadme(definition, `${[...blocks, ...marked].join('\n\n')}\n`);
}

function usageText(definition: Definition, example: Example): string {
  return [
    `### ${example.title}`,
    'GitHub Actions:',
    fenced('yaml', githubUsage(definition, example)),
    'Azure Pipelines:',
    fenced('yaml', azureUsage(definition, example)),
    'Terminal:',
    fenced('sh', terminalUsage(definition, example)),
  ].join('\n\n');
}
