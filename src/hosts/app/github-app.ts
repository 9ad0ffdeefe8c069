import { Probot, ProbotOctokit } from 'probot';
import type { Transport } from '../../github/client.ts';
import { Kept } from '../../text/kept.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { BadSettings } from './settings.ts';
import type { WriteThrottle } from './write-throttle.ts';

/** GitHub answers within 10 s or not at all. */
const ANSWER_WITHIN = 30_000;
/** So many installations have their client kept. */
const MOST_CLIENTS = 1000;

function fetchInTime(url: string, options: RequestInit): Promise<Response> {
  return fetch(url, { ...options, signal: AbortSignal.timeout(ANSWER_WITHIN) });
}

/** The App as GitHub knows it. */
export function probotFor({ appId, privateKey, webhookSecret, baseUrl }: Settings, log: Log): Probot {
  // The client that the work uses waits, paces and repeats by itself.
  const Octokit = ProbotOctokit.defaults((options: Record<string, unknown>) => ({
    ...options,
    retry: { enabled: false },
    throttle: { enabled: false },
  }));
  const request = { fetch: fetchInTime };
  return new Probot({
    appId,
    privateKey,
    secret: webhookSecret,
    baseUrl,
    Octokit,
    request,
    log: log.forProbot(),
  });
}

/**
 * The login under which the App's own changes come back as webhooks. Null: GitHub cannot be asked now, and the own
 * events are looked at like everybody's.
 *
 * @throws BadSettings when GitHub does not know the App by its key
 */
export async function ownLogin(probot: Probot, log: Log): Promise<string | null> {
  try {
    const octokit = await probot.auth();
    const { data } = await octokit.request('GET /app');
    return data === null ? null : `${data.slug ?? ''}[bot]`;
  } catch (error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
    if (status === 401 || status === 404) {
      throw new BadSettings([
        'GitHub knows no App with this key: check that APP_ID and PRIVATE_KEY belong together.',
      ]);
    }
    log.warn(`GitHub could not be asked for the App's name: ${String(error)}`);
    return null;
  }
}

/** Says nothing: a request's address names its repository. */
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Clients of which no request shows in the log; with the App's own key where the token is null. */
export function quietClients(
  probot: Probot,
  { baseUrl }: Pick<Settings, 'baseUrl'>,
): (token: string | null) => Promise<Transport> {
  const Octokit = ProbotOctokit.defaults({
    ...{ baseUrl, log: SILENT, retry: { enabled: false }, throttle: { enabled: false } },
    request: { fetch: fetchInTime },
  });
  return async (token) => {
    const app = await probot.auth();
    const own = token ?? ((await app.auth({ type: 'app' })) as { readonly token: string }).token;
    return new Octokit({ auth: { token: own } }).request;
  };
}

/**
 * Reaches installations. A client takes some time to make and is good for as long as the process lives: it gets its
 * tokens by itself, and Probot keeps them for all clients.
 */
export function connector(
  probot: Probot,
  throttle: WriteThrottle,
): (installation: number) => Promise<Transport> {
  const transports = new Kept<Transport>(MOST_CLIENTS, Infinity);
  return async (installation) => {
    const key = String(installation);
    const known = transports.get(key);
    if (known !== undefined) return known;
    const octokit = await probot.auth(installation);
    const transport = throttle.of(installation, octokit.request);
    transports.set(key, transport);
    return transport;
  };
}
