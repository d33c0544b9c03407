// Every YAML example on our pages that calls one of our steps. Whoever validates examples takes them from here.
import { filesBelow, type SourceFile } from '../source/tree.js';

export type YamlExample = {
  readonly path: string;
  /** Where the fence opens, counted from 1. */
  readonly line: number;
  readonly host: 'github' | 'azure-pipelines';
  readonly text: string;
};

const fence = /^( *)(```+|~~~+)(ya?ml)[^\n]*\n([\s\S]*?)^\1\2[ \t]*$/gm;
const ofGitHub = /\buses:\s*['"]?[^\s'"]*azure-promote(?:\/|@)/;
const ofAzurePipelines = /\btask:\s*['"]?(?:[\w.-]+\.)?AzurePromote/;

export function yamlExamples(pages: readonly SourceFile[] = filesBelow('', '.md')): readonly YamlExample[] {
  return pages.flatMap(({ path, text }) =>
    [...text.matchAll(fence)].flatMap(({ 1: indent = '', 4: content = '', index }) => {
      const host = hostOf(content);
      if (host === undefined) return [];
      const line = text.slice(0, index).split('\n').length;
      return [{ path, line, host, text: outdented(content, indent) }];
    }),
  );
}

function hostOf(text: string): YamlExample['host'] | undefined {
  if (ofGitHub.test(text)) return 'github';
  return ofAzurePipelines.test(text) ? 'azure-pipelines' : undefined;
}

/** A fence inside a list is indented, and its content with it. */
function outdented(text: string, indent: string): string {
  return text
    .split('\n')
    .map(line => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}
