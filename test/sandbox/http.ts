import type { Sandbox } from '../../src/sandbox/index.ts';

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: unknown;
  readonly errors?: readonly { type?: string; message: string; path?: (string | number)[] }[];
}

/** Posts one GraphQL request, as any client does. */
export async function graphql(
  sandbox: Sandbox,
  token: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphqlAnswer> {
  const response = await fetch(`${sandbox.url}/graphql`, {
    method: 'POST',
    headers: { authorization: `bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Pick<GraphqlAnswer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, ...body };
}

/** One REST request; redirects are not followed. */
export function rest(
  sandbox: Sandbox,
  token: string,
  path: string,
  init: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Response> {
  return fetch(`${sandbox.url}/api/v3${path}`, {
    method: init.method ?? 'GET',
    redirect: 'manual',
    headers: { authorization: `token ${token}`, ...init.headers },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
}
