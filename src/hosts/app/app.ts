import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Context } from 'probot';
import { Probot, ProbotOctokit } from 'probot';
import type { Milliseconds } from '../../calendar/instant.ts';
import { VERSION } from '../version.ts';
import { pageSender } from '../pages.ts';
import { DeskWork, isPassing } from './desk-work.ts';
import { Limits } from './limits.ts';
import { Log } from './log.ts';
import { Looks } from './looks.ts';
import type { Pointer } from './pointer.ts';
import { keyOf, pointerIn } from './pointer.ts';
import type { FailedTry } from './queue.ts';
import { MemoryQueue } from './queue.ts';
import { installationsOf, placesOf } from './places.ts';
import { Rounds } from './rounds.ts';
import { appServer, WEBHOOKS_PATH } from './server.ts';
import type { Settings } from './settings.ts';
import { BadSettings, readSettings } from './settings.ts';
import { WriteTurns } from './turns.ts';
import type { Timers } from './wakes.ts';
import { REAL_TIMERS, Wakes } from './wakes.ts';

export interface RunningApp {
  readonly url: string;
  /** Stops, finishing what began and what waits. Resolves to how many jobs were left when the time was up. */
  close(): Promise<number>;
}

/** How many issues are worked on at once. */
const CONCURRENCY = 8;
/** Before each further try of a job that failed. */
const PAUSES = [2_000, 15_000, 60_000];
/** Containers are given 30 s to stop before they are killed. */
const STOP_WITHIN = 25_000;
/** GitHub answers within 10 s or not at all. */
const ANSWER_WITHIN = 30_000;

/**
 * Starts the App: webhooks in, work on the issues they point to out.
 *
 * @throws BadSettings
 */
export async function startApp(
  environment: NodeJS.ProcessEnv,
  write = (line: string): unknown => process.stdout.write(`${line}\n`),
  timers: Timers = REAL_TIMERS,
): Promise<RunningApp> {
  const settings = readSettings(environment);
  const { logLevel: level, logFormat: format, pace } = settings;
  const log = new Log({ level, format, write });
  const probot = await probotFor(settings, log).ready();
  const self = await ownLogin(probot, log);

  const turns = new WriteTurns(pace);
  const connect = async (installation: number) => {
    const octokit = await probot.auth(installation);
    return turns.of(installation, octokit.request);
  };
  const wakes = new Wakes<Pointer>((key, pointer) => {
    // Refused only while the app stops.
    queue.enqueue(key, pointer).catch(() => undefined);
  }, timers);
  const sleep = (pointer: Pointer, delay: Milliseconds | null): void => {
    wakes.set(keyOf(pointer), pointer, delay);
  };
  const work = new DeskWork({
    ...settings,
    connect,
    sleep: (pointer, delay) => {
      looks.worked(pointer);
      sleep(pointer, delay);
    },
    look: (pointer) => {
      looks.soon(pointer);
    },
    log,
    pages: pageSender(environment),
  });
  let lastError: string | null = null;
  const erred = (): void => {
    lastError = new Date().toISOString();
  };
  const limits = new Limits();
  const queue = new MemoryQueue<Pointer>({
    work: (pointer) => limits.watch(pointer.installation, () => work.do(pointer)),
    held: ({ installation }) => limits.left(installation),
    concurrency: CONCURRENCY,
    pauses: PAUSES,
    mayRetry: isPassing,
    failed: (failure: FailedTry<Pointer>) => {
      erred();
      work.failed(failure);
    },
  });

  // A delivery that is repeated is a hint as good as the first: what was done already is not done again.
  const receive = async ({ name, payload }: Context<'issues' | 'issue_comment'>): Promise<void> => {
    const pointer = pointerIn(payload, name);
    if (pointer === null || payload.sender.login === self) return;
    await queue.enqueue(keyOf(pointer), pointer);
  };
  probot.on(['issues', 'issue_comment'], receive);

  const looks = new Looks({
    ...settings,
    connect,
    timers,
    work: (pointer) => queue.enqueue(keyOf(pointer), pointer),
    sleep,
    limits,
    failed: erred,
    log,
  });
  const rounds = new Rounds({
    installations: () => installationsOf(probot),
    places: (installation) => placesOf(probot, installation),
    look: (place) => looks.at(place),
    failed: erred,
    every: settings.roundEvery,
    timers,
    log,
  });

  let stopping = false;
  const began = performance.now();
  const server = appServer({
    webhooks: await probot.getNodeMiddleware({ path: WEBHOOKS_PATH }),
    health: async () => {
      const uptime = Math.round((performance.now() - began) / 1000);
      const status = stopping ? 'stopping' : rounds.finished && !looks.failing ? 'ok' : 'degraded';
      const timed = { timers: wakes.size, round: rounds.going || looks.going };
      return { status, version: VERSION, uptime, ...(await queue.counts()), ...timed, last_error: lastError };
    },
    stopping: () => stopping,
    log,
  });
  server.listen(settings.port, settings.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw notFree(error, settings);
  }
  const url = urlOf(settings.host, server.address() as AddressInfo);
  log.info(`Steward ${VERSION} listens on ${url} for ${settings.baseUrl}`);
  rounds.start();

  return {
    url,
    async close() {
      stopping = true;
      wakes.close();
      // What a round leaves undone is done by the next, after the restart.
      let late: unknown = null;
      const patience = new Promise<void>((resolve) => {
        late = timers.set(resolve, STOP_WITHIN);
      });
      const looking = Promise.race([Promise.all([rounds.close(), looks.close()]), patience]);
      const left = await queue.close(STOP_WITHIN);
      await looking;
      timers.clear(late);
      if (left > 0) log.warn('Stopped before all was done; the next sweep does it.', { left });
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      log.info('Stopped.');
      return left;
    },
  };
}

function probotFor({ appId, privateKey, webhookSecret, baseUrl }: Settings, log: Log): Probot {
  // The client that the work uses waits, paces and repeats by itself.
  const Octokit = ProbotOctokit.defaults((options: Record<string, unknown>) => ({
    ...options,
    retry: { enabled: false },
    throttle: { enabled: false },
  }));
  const request = {
    fetch: (url: string, options: RequestInit) =>
      fetch(url, { ...options, signal: AbortSignal.timeout(ANSWER_WITHIN) }),
  };
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
async function ownLogin(probot: Probot, log: Log): Promise<string | null> {
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

/** Why it cannot listen where it was told to. */
function notFree(error: unknown, { host, port }: Settings): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const why = {
    EADDRINUSE: `PORT is ${port}, where something else listens already: set it to another.`,
    EACCES: `PORT is ${port}, which needs more rights than the app has: set it to one from 1024.`,
    EADDRNOTAVAIL: `HOST is "${host}", which is no address of this machine.`,
    ENOTFOUND: `HOST is "${host}", which is no address of this machine.`,
  }[String(code)];
  return why === undefined ? error : new BadSettings([why]);
}

function urlOf(host: string, { port }: AddressInfo): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
