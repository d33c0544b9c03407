// One form for the many ways in which people and tools write where sources come from.

export type Source = { readonly repository: string; readonly ref?: string };

/** `git+https://github.com/octo/app.git@refs/heads/main`, `https://github.com/octo/app`, `octo/app`. */
export function sourceOf(text: string): Source {
  const bare = text.startsWith('git+') ? text.slice(4) : text;
  const scheme = bare.indexOf('://');
  // An @ before the path belongs to a user name, and after it to a ref, which may hold another one.
  const path = bare.indexOf('/', scheme === -1 ? 0 : scheme + 3);
  const mark = path === -1 ? -1 : bare.indexOf('@', path);
  const place = mark === -1 ? bare : bare.slice(0, mark);
  const ref = mark === -1 ? undefined : bare.slice(mark + 1);
  const url = scheme === -1 ? `https://github.com/${place}` : place;
  const trimmed = url.endsWith('/') ? url.slice(0, -1) : url;
  const repository = trimmed.endsWith('.git') ? trimmed.slice(0, -4) : trimmed;
  return { repository, ...(ref !== undefined && ref !== '' && { ref }) };
}
