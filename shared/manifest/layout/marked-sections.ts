// The parts of a hand-written page that are generated: everything between `<!-- name -->` and `<!-- /name -->`.

export type Sections = Readonly<Record<string, string>>;

/** The page with its sections renewed. Each must be there exactly once, or words of its author might be lost. */
export function renewSections(page: string, sections: Sections): string {
  return Object.entries(sections).reduce((text, [name, body]) => renew(text, name, body), page);
}

function renew(page: string, name: string, body: string): string {
  const opening = `<!-- ${name} -->`;
  const closing = `<!-- /${name} -->`;
  const start = onlyPlace(page, opening) + opening.length;
  const end = onlyPlace(page, closing);
  if (end < start) throw new Error(`the marker ${closing} stands before ${opening}`);
  return `${page.slice(0, start)}\n\n${body}\n\n${page.slice(end)}`;
}

function onlyPlace(page: string, marker: string): number {
  const places = page.split(marker).length - 1;
  if (places === 1) return page.indexOf(marker);
  throw new Error(
    `the marker ${marker} stands ${places === 0 ? 'nowhere' : `${places} times`}, expected once`,
  );
}
