// Examples as their host would read them: a snippet of steps or jobs becomes the smallest whole document around it.
import { isMap, isSeq, parseDocument } from 'yaml';

export function wholeWorkflow(text: string): string {
  const { contents } = parseDocument(text);
  if (isSeq(contents)) {
    return `on: workflow_dispatch\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps:\n${indented(text, 6)}`;
  }
  if (!isMap(contents)) throw new Error(`neither steps nor a workflow: ${text}`);
  if (contents.has('on')) return text;
  if (contents.has('jobs')) return `on: workflow_dispatch\n${text}`;
  return `on: workflow_dispatch\njobs:\n  example:\n    runs-on: ubuntu-latest\n${indented(text, 4)}`;
}

export function wholePipeline(text: string): string {
  return isSeq(parseDocument(text).contents) ? `steps:\n${indented(text, 2)}` : text;
}

function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(by));
}
