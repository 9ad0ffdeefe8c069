/** Where GitHub is: github.com, or an Enterprise Server by Probot's `GHE_HOST` and `GHE_PROTOCOL`. */
export interface GithubAddress {
  /** Of the REST API. */
  readonly api: string;
  /** Of the pages for people. */
  readonly web: string;
}

/** @param faults gets what is wrong with the host's name */
export function githubAddress(host: string, protocol: 'http' | 'https', faults: string[]): GithubAddress {
  if (host === '') return { api: 'https://api.github.com', web: 'https://github.com' };
  if (!/^(?:[\w.-]+|\[[\da-f:]+\])(?::\d+)?$/i.test(host))
    faults.push(`GHE_HOST is "${host}": set it to the server's name alone, for example github.example.com.`);
  return { api: `${protocol}://${host}/api/v3`, web: `${protocol}://${host}` };
}
