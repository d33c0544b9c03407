// Relative links of Markdown pages: the file is there, and so is the heading.
import { posix } from 'node:path';
import type { SourceFile } from '../source/tree.js';

type Link = { readonly target: string; readonly line: number };

const outside = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** `paths` are all files of the repository; `pages` are those of them that are Markdown. */
export function brokenLinks(pages: readonly SourceFile[], paths: readonly string[]): readonly string[] {
  const known = new Set(paths.flatMap(path => [path, ...foldersOf(path)]));
  const anchors = new Map(pages.map(page => [page.path, anchorsOf(page.text)]));
  return pages.flatMap(page =>
    linksOf(page.text)
      .filter(({ target }) => !outside.test(target))
      .flatMap(({ target, line }) => {
        const problem = problemOf(page.path, target, { known, anchors });
        return problem === undefined ? [] : [`${page.path}:${line} links to ${target}: ${problem}`];
      }),
  );
}

type Known = {
  readonly known: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<string, ReadonlySet<string>>;
};

function problemOf(from: string, target: string, { known, anchors }: Known): string | undefined {
  const [file = '', anchor] = decodeURI(target).split('#');
  if (file.startsWith('/')) return 'a path from the root means another place on every site';
  const path = file === '' ? from : posix.join(posix.dirname(from), file).replace(/\/$/, '');
  if (!known.has(path)) return 'there is no such file';
  if (anchor === undefined) return undefined;
  return anchors.get(path)?.has(anchor) === true ? undefined : `there is no heading #${anchor}`;
}

export function linksOf(text: string): readonly Link[] {
  const prose = withoutCode(text).split('\n');
  return prose.flatMap((content, at) => {
    const inline = [...content.matchAll(/\]\(\s*<?([^\s()<>]+(?:\([^\s()]*\))?)>?(?:\s+"[^"]*")?\s*\)/g)];
    const named = [...content.matchAll(/^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)/g)];
    return [...inline, ...named].map(([, target = '']) => ({ target, line: at + 1 }));
  });
}

/** The anchors that GitHub gives to headings, and those that a page names itself. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const anchors = new Set<string>();
  for (const [, title = ''] of withoutFences(text).matchAll(/^#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/gm)) {
    const slug = slugOf(title);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  for (const [, name = ''] of text.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) anchors.add(name);
  return anchors;
}

function slugOf(title: string): string {
  return title
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

function withoutFences(text: string): string {
  return text.replace(/^( *)(```+|~~~+)[^\n]*\n[\s\S]*?^ *\2[^\n]*$/gm, blanked);
}

function withoutCode(text: string): string {
  return withoutFences(text)
    .replace(/<!--[\s\S]*?-->/g, blanked)
    .replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, blanked);
}

function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
