import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createNodeMiddleware, Probot, ProbotOctokit } from 'probot';
import { Failure } from '../../errors.ts';
import { Client } from '../../github/client.ts';
import { oneLine } from '../../plan/escape.ts';
import { outcomeOf } from '../outcome.ts';
import { run } from '../run.ts';
import { Deliveries } from './deliveries.ts';
import type { Job } from './queue.ts';
import { LocalQueue } from './queue.ts';
import type { Settings } from './settings.ts';

export interface RunningApp {
  /** Where it listens: `http://localhost:3000`. */
  readonly url: string;
  /** Takes no more webhooks, finishes what it began, and stops. */
  close(): Promise<void>;
}

const WEBHOOKS = '/api/github/webhooks';

/** GitHub's runners and container platforms kill what takes longer than 30 seconds to stop. */
const PATIENCE = 25_000;

/** What of a webhook's payload is used: where to look. Everything else may be stale, or sent in the wrong order. */
interface Pointer {
  readonly installation?: { readonly id: number };
  readonly repository: { readonly name: string; readonly owner: { readonly login: string } };
  readonly issue: { readonly number: number; readonly pull_request?: unknown };
  readonly sender: { readonly login: string; readonly type?: string };
}

/**
 * Starts the app and resolves when it listens.
 *
 * @throws Failure `bad-input` when GitHub does not accept the App's id and key
 */
export async function startApp(settings: Settings): Promise<RunningApp> {
  // Our client paces, waits and repeats; a second layer that repeats writes by itself would post comments twice.
  // Installations bring throttle options of their own, so "off" has to be said last.
  const Octokit = ProbotOctokit.defaults((options: { throttle?: object }) => ({
    ...options,
    retry: { enabled: false },
    throttle: { ...options.throttle, enabled: false },
  }));
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    logLevel: settings.logLevel,
    logFormat: 'json',
    Octokit,
    ...(settings.baseUrl === null ? {} : { baseUrl: settings.baseUrl }),
  });
  await probot.ready();
  const { log } = probot;
  const self = await whoAmI(probot);
  const deliveries = new Deliveries();
  const queue = new LocalQueue({
    work: async (job) => {
      log.info(await look(probot, settings, job));
    },
    failed: (job, error, again) => {
      const words = error instanceof Failure ? `${error.message} ${error.remedy}` : String(error);
      const line = oneLine(`${place(job)}: ${words}${again ? ' Trying again.' : ''}`);
      // A repository that has no policy has not asked for a desk.
      if (error instanceof Failure && error.code === 'no-policy') log.info(line);
      else log.error(line);
    },
  });
  const middleware = await createNodeMiddleware(
    (app) => {
      app.on(['issues', 'issue_comment'], ({ id, payload }) => {
        const pointer = payload as Pointer;
        const { installation, repository, issue, sender } = pointer;
        if (installation === undefined || issue.pull_request !== undefined) return;
        // What it did itself tells it nothing new.
        if (sender.type === 'Bot' && sender.login === self) return;
        if (!deliveries.take(id)) return;
        const { name, owner } = repository;
        queue.enqueue({ installation: installation.id, owner: owner.login, name, issue: issue.number });
      });
    },
    { probot, webhooksPath: WEBHOOKS },
  );

  let stopping = false;
  const server = createServer((request, response) => {
    if (request.url?.split('?', 1)[0] === '/health') {
      answer(response, stopping ? 503 : 200, { status: stopping ? 'stopping' : 'ok', ...queue.counts });
    } else if (stopping) answer(response, 503, { error: 'The app is stopping.' });
    else serve(middleware, request, response);
  });
  await listen(server, settings);
  const { port } = server.address() as AddressInfo;
  const url = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${String(port)}`;
  log.info(`Listening on ${url}${WEBHOOKS} as ${self}`);
  return {
    url,
    close: async () => {
      stopping = true;
      await queue.close(PATIENCE);
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

/** Its own login, as webhooks write it. Asking for it proves that id and key belong together. */
async function whoAmI(probot: Probot): Promise<string> {
  const octokit = await probot.auth();
  try {
    const { data } = await octokit.request('GET /app');
    return `${data?.slug ?? ''}[bot]`;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Failure(
      'bad-input',
      `GitHub does not know the App: ${said.replace(/\.?$/, '.')} Check APP_ID, PRIVATE_KEY and GHE_HOST.`,
    );
  }
}

/** Looks at one issue and makes GitHub agree with the desk. Returns what to log: no text by people. */
async function look(probot: Probot, settings: Settings, job: Job): Promise<string> {
  const octokit = await probot.auth(job.installation);
  const baseUrl = settings.baseUrl ?? 'https://api.github.com';
  const client = new Client({ transport: octokit.request, baseUrl, pace: settings.writePace });
  const { owner, name, issue } = job;
  const { policyPath, writeLimit } = settings;
  const report = await run({ client, owner, name, issue, policyPath, writeLimit, dryRun: false });
  if (report.failed.length > 0) throw new Failure('writes-failed', report.failed.join(' '));
  const { warnings, faults } = outcomeOf(report);
  const notes = [...warnings, ...faults].map((note) => ` ${note}`).join('');
  return oneLine(
    `${place(job)}: ${String(report.written)} changes with ${String(report.requests)} requests.${notes}`,
  );
}

function place({ owner, name, issue }: Job): string {
  return `${owner}/${name}#${String(issue)}`;
}

function serve(
  middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const missing = (): void => {
    if (!response.headersSent)
      answer(response, 404, { error: `Nothing is here. Webhooks go to ${WEBHOOKS}.` });
  };
  Promise.resolve(middleware(request, response, missing)).catch(() => {
    if (!response.headersSent) answer(response, 500, { error: 'The webhook could not be handled.' });
  });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}

async function listen(server: Server, { port, host }: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}
