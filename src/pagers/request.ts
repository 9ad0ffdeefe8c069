import type { Instant } from '../calendar/instant.ts';

/** What is sent to a provider. */
export interface PagerRequest {
  readonly method: 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

/** What a request says besides the page. */
export interface Setting {
  readonly now: Instant;
  /** Names of the policy's severities, most severe first. */
  readonly severities: readonly string[];
}

export function postOf(url: URL, content: object, headers: Record<string, string> = {}): PagerRequest {
  return {
    method: 'POST',
    url,
    headers: { 'Content-Type': 'application/json', 'User-Agent': 'steward', ...headers },
    body: JSON.stringify(content),
  };
}

/**
 * A provider's word for a severity by its place in the policy: the most severe is the provider's first, whatever lies
 * beyond its last is its last. Nobody pages for a ticket without severity in vain, so that counts as the most severe.
 */
export function wordFor<T extends string>(
  severity: string,
  setting: Setting,
  words: readonly [T, ...T[]],
): T {
  const place = Math.max(0, setting.severities.indexOf(severity));
  return words[Math.min(place, words.length - 1)] ?? words[0];
}

/** The provider's base and a path of its interface. */
export function under(base: URL, path: string): URL {
  return new URL(`${base.href.replace(/\/+$/, '')}${path}`);
}
