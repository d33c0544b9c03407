// The cookies of one returning client, kept as a browser keeps them: in real time, as long as Max-Age says.

export type CookieJar = {
  /** The value of the header to send; undefined when there is nothing to send. */
  header(now: number): string | undefined;
  take(setCookie: string, now: number): void;
};

type Cookie = { readonly value: string; readonly until: number };

export const startCookieJar = (): CookieJar => {
  const cookies = new Map<string, Cookie>();
  return {
    header: now => {
      for (const [name, { until }] of cookies) if (until <= now) cookies.delete(name);
      if (cookies.size === 0) return undefined;
      return [...cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
    },
    take: (setCookie, now) => {
      const [pair = '', ...attributes] = setCookie.split(';');
      const [name = '', ...value] = pair.trim().split('=');
      const life = attributes
        .map(each => /^\s*Max-Age=(\d+)/i.exec(each)?.[1])
        .find(each => each !== undefined);
      const until = life === undefined ? Number.POSITIVE_INFINITY : now + Number(life) * 1000;
      if (name) cookies.set(name, { value: value.join('='), until });
    },
  };
};
