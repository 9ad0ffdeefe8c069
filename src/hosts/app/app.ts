import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { HOUR, MINUTE } from '../../calendar/instant.ts';
import { KnownServer } from '../../github/known-server.ts';
import { VERSION } from '../product-version.ts';
import { chatFrom } from '../staff-chat.ts';
import { newsFrom } from '../tell-public.ts';
import { pageSender } from '../pages.ts';
import { PoliciesInForce } from '../policy-in-force.ts';
import type { Runner } from '../run-report.ts';
import { Turns } from '../turns.ts';
import { unreadyPagers } from '../unready-pagers.ts';
import { AllDesks } from './all-desks.ts';
import { runDesk } from './desk-run.ts';
import { isOutage, isPassing, logFailure } from './failure.ts';
import { connector, ownLogin, probotFor, quietClients } from './github-app.ts';
import type { Job } from './job.ts';
import { deskAt } from './job.ts';
import { Limits } from './limits.ts';
import { Log } from './log.ts';
import { installationsOf, ownersOf, placesOf } from './places.ts';
import { isOffice, officeOfApp } from './office-app.ts';
import { PolicyFaults } from './policy-faults.ts';
import { Proposals } from './proposals.ts';
import { receiver } from './receiver.ts';
import { Refusals } from './refusals.ts';
import type { FailedTry, Kind } from './scheduler.ts';
import { Scheduler, SchedulerClosed } from './scheduler.ts';
import { appServer } from './server.ts';
import type { Settings } from './settings.ts';
import { BadSettings, readSettings } from './settings.ts';
import { TicketRuns } from './ticket-run.ts';
import type { Timers } from './timers.ts';
import { REAL_TIMERS } from './timers.ts';
import { WriteThrottle } from './write-throttle.ts';

export interface RunningApp {
  readonly url: string;
  /** Stops, finishing what began and what waits. Resolves to how many jobs were left when the time was up. */
  close(): Promise<number>;
}

/** Before each further try of a ticket that failed. */
const TICKET_RETRIES = [2_000, 15_000, 60_000];
/** A whole desk is a lot to read: so long is it left alone after a run, and twice as long after each that failed. */
const DESK_REST = MINUTE;
const LONGEST_DESK_REST = HOUR;

/** The two kinds of jobs. A desk is tried for as long as it takes; what a ticket needs is found by the desk's next run. */
const KINDS: Readonly<Record<Job['kind'], Kind>> = {
  ticket: {
    concurrency: 8,
    rest: 0,
    retry: (failures) => TICKET_RETRIES[failures - 1] ?? null,
    finishes: true,
  },
  desk: {
    concurrency: 4,
    rest: DESK_REST,
    retry: (failures, error) =>
      isOutage(error) ? DESK_REST : Math.min(DESK_REST * 2 ** (failures - 1), LONGEST_DESK_REST),
    finishes: false,
  },
};
/** Containers are given 30 s to stop before they are killed. */
const STOP_WITHIN = 25_000;
/**
 * Starts the App: webhooks in, work on the issues they point to out.
 *
 * @throws BadSettings
 */
export async function startApp(
  environment: NodeJS.ProcessEnv,
  run: Runner,
  write = (line: string): unknown => process.stdout.write(`${line}\n`),
  timers: Timers = REAL_TIMERS,
): Promise<RunningApp> {
  const settings = readSettings(environment);
  const { logLevel: level, logFormat: format, pace } = settings;
  const log = new Log({ level, format, write });
  const probot = await probotFor(settings, log).ready();
  const self = await ownLogin(probot, log);

  const connect = connector(probot, new WriteThrottle(pace));
  let lastError: string | null = null;
  const erred = (): void => {
    lastError = new Date().toISOString();
  };
  const faults = new PolicyFaults(log);
  const proposals = new Proposals(log);
  const policies = new PoliciesInForce();
  const known = new KnownServer();
  const owners = await ownersOf(probot, log);
  // Which repositories may use a pager has to be said where several owners have installed the App, or may have.
  const isShared = (): boolean => owners.size !== 1;
  const office = officeOfApp({
    ...{ environment, baseUrl: settings.baseUrl, pace, server: known, isShared },
    quietly: quietClients(probot, settings),
  });
  const turns = new Turns();
  const chat = chatFrom(environment, { isShared });
  const news = newsFrom(environment, { isShared });
  const runKnowing: Runner = (options) => run({ ...options, policies, turns, news });
  const scheduler: Scheduler = new Scheduler({
    kinds: KINDS,
    work: async (job, current) => {
      if (owners.size > 0) owners.add(job.owner.toLowerCase());
      if (job.kind === 'desk')
        return runDesk(job, current, {
          ...settings,
          server: known,
          run: runKnowing,
          connect,
          ...{ office, chat },
          scheduler,
          runTicket: add,
          unreadyPagers: ({ policy, repository }) =>
            unreadyPagers(environment, policy, { repository, isShared: isShared() }),
          ...{ faults, proposals, log },
        });
      await tickets.run(job);
      return true;
    },
    mayRetry: isPassing,
    limits: new Limits(),
    failed: (failure: FailedTry) => {
      erred();
      if (failure.retryIn === null && isOutage(failure.error)) desks.missed();
      logFailure(failure, log, faults);
    },
    timers,
  });
  // What is found out while the app stops is found again after its next start.
  const add = (job: Job): void => {
    try {
      scheduler.add(job);
    } catch (error) {
      if (!(error instanceof SchedulerClosed)) throw error;
    }
  };
  const tickets = new TicketRuns({
    ...settings,
    server: known,
    run: runKnowing,
    connect,
    wake: (job, delay) => {
      scheduler.wake(job, delay);
    },
    runDesk: (job) => {
      add(deskAt(job));
    },
    faults,
    log,
    pages: pageSender(environment, { isShared }),
    ...{ office, chat },
  });

  const desks: AllDesks = new AllDesks({
    installations: () => {
      faults.beginRound();
      return installationsOf(probot, owners);
    },
    places: (installation) =>
      placesOf(probot, installation, ({ owner, name }) => !isOffice(environment, owner, name)),
    run: async (place) => (await scheduler.now(deskAt(place))) ?? true,
    failed: erred,
    every: settings.roundEvery,
    timers,
    log,
  });

  const refusals = new Refusals();
  let stopping = false;
  const began = performance.now();
  const server = appServer({
    paths: {
      webhooks: `${settings.basePath}${settings.webhookPath}`,
      health: `${settings.basePath}/health`,
    },
    receive: receiver({
      verify: async (body, signature) => probot.webhooks.verify(body, signature),
      self,
      isOffice: (owner, name) => isOffice(environment, owner, name),
      add: (job) => {
        scheduler.add(job);
      },
    }),
    health: () => {
      const uptime = Math.round((performance.now() - began) / 1000);
      const status = stopping
        ? 'stopping'
        : desks.finished && !scheduler.isFailing('desk')
          ? 'ok'
          : 'degraded';
      const round = desks.going || scheduler.counts('desk').running > 0;
      const counts = scheduler.counts('ticket');
      return {
        ...{ status, version: VERSION, uptime, ...counts, round },
        ...{ policy: faults.count > 0 ? 'faulty' : 'ok', faulty_policies: faults.count },
        ...{ proposing: proposals.count, refused: refusals.counts, last_error: lastError },
      };
    },
    stopping: () => stopping,
    refusals,
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
  desks.start();

  return {
    url,
    async close() {
      stopping = true;
      // What a round leaves undone is done by the next, after the restart.
      const rounds = desks.close(STOP_WITHIN);
      const left = await scheduler.close(STOP_WITHIN);
      await rounds;
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
