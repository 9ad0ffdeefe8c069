import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BROWSER_SCRIPT } from './browser-script.ts';
import { deedFrom } from './deed-form.ts';
import { mondayMorning } from './monday.ts';
import { chooser, faultsOf, formPage } from './pages/form-page.ts';
import type { Answer } from './pages/frame.ts';
import { headersWith, missing, redirect, SCRIPT_PATH } from './pages/frame.ts';
import { inbox, inboxes } from './pages/inbox-page.ts';
import { pagerPage } from './pages/pager-page.ts';
import { policyPage } from './pages/policy-page.ts';
import { runPage } from './pages/run-page.ts';
import { STORY_FILE, storyPage } from './pages/story-page.ts';
import { besidePage, ticketPage } from './pages/ticket-page.ts';
import { ticketsPage } from './pages/tickets-page.ts';
import type { Shown } from './blank-form.ts';
import { blankForms } from './blank-form.ts';
import type { Doing, Rehearsal } from './rehearsal.ts';
import { POLICY } from '../stories/policy-path.ts';
import { issuePath, repositoryPath } from '../sandbox/store/urls.ts';

/** Longer bodies are nothing that a form of these pages sends. */
const LONGEST = 2_000_000;
const HOUR = 3_600_000;

/** Serves a rehearsal to a browser on this machine, and to nobody else. */
export class RehearsalServer {
  readonly #rehearsal: Rehearsal;
  readonly #http;

  constructor(rehearsal: Rehearsal) {
    this.#rehearsal = rehearsal;
    this.#http = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        send(response, plain(500, text));
      });
    });
  }

  /** Listens on the loopback interface alone; resolves to the address. */
  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject);
      this.#http.listen(port, '127.0.0.1', resolve);
    });
    return `http://127.0.0.1:${String((this.#http.address() as AddressInfo).port)}`;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#http.close(resolve));
    this.#http.closeAllConnections();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { port } = this.#http.address() as AddressInfo;
    const host = request.headers.host ?? '';
    // A name that leads here would let a page of elsewhere read, and one of elsewhere may not act either.
    if (host !== `127.0.0.1:${String(port)}` && host !== `localhost:${String(port)}`) {
      send(response, plain(421, 'This address is not served here.'));
      return;
    }
    const url = new URL(request.url ?? '/', `http://${host}`);
    if (request.method === 'GET' || request.method === 'HEAD') {
      send(response, await this.#page(url));
      return;
    }
    if (request.method !== 'POST') send(response, plain(405, 'GET and POST alone.'));
    else if (request.headers.origin !== `http://${host}`)
      send(response, plain(403, 'Only these pages may do something here.'));
    else {
      const body = await bodyOf(request);
      send(
        response,
        body === null ? plain(413, 'Too long.') : await this.#act(url, new URLSearchParams(body)),
      );
    }
  }

  async #page({ pathname, searchParams }: URL): Promise<Answer> {
    const rehearsal = this.#rehearsal;
    const { repository } = rehearsal;
    const issues = `${repositoryPath(repository)}/issues`;
    switch (pathname) {
      default:
        return await this.#named(pathname);
      case '/':
      case repositoryPath(repository):
        return redirect(issues);
      case issues:
        return await ticketsPage(rehearsal, searchParams);
      case `${issues}/new`: {
        const file = searchParams.get('template');
        return file === null ? await chooser(rehearsal) : await formPage(rehearsal, file);
      }
      case '/-/inbox':
        return await inboxes(rehearsal);
      case '/-/pager':
        return await pagerPage(rehearsal);
      case '/-/run':
        return await runPage(rehearsal);
      case '/-/policy':
        return await policyPage(rehearsal, null);
      case '/-/story':
        return await storyPage(rehearsal);
      case `/-/${STORY_FILE}`:
        return { ...plain(200, rehearsal.story('what was rehearsed')) };
      case SCRIPT_PATH:
        return {
          status: 200,
          html: BROWSER_SCRIPT,
          headers: headersWith({ 'content-type': 'text/javascript; charset=utf-8' }),
        };
    }
  }

  /** A ticket, or somebody's mail. */
  async #named(pathname: string): Promise<Answer> {
    const rehearsal = this.#rehearsal;
    const { repository, github } = rehearsal;
    const [, place = '', number] = /^\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)$/.exec(pathname) ?? [];
    if (number !== undefined) {
      const issue = github.store.repository(place)?.issues.get(Number(number));
      if (issue === undefined) return await missing(rehearsal, `There is no ticket #${number}.`);
      return await (issue.repository === repository
        ? ticketPage(rehearsal, issue)
        : besidePage(rehearsal, issue));
    }
    const [, login] = /^\/(?:apps\/)?([\w-]+)$/.exec(pathname) ?? [];
    const account = login === undefined ? undefined : github.store.account(login);
    return account === undefined
      ? await missing(rehearsal, 'There is no such page.')
      : await inbox(rehearsal, account);
  }

  async #act({ pathname }: URL, form: URLSearchParams): Promise<Answer> {
    const rehearsal = this.#rehearsal;
    switch (pathname) {
      default:
        return await missing(rehearsal, 'There is no such page.');
      case '/-/as':
        return this.#become(form);
      case '/-/clock':
        return await this.#move(form);
      case '/-/open':
        return await this.#open(form);
      case '/-/act': {
        const issue = rehearsal.repository.issues.get(Number(form.get('issue')));
        if (issue === undefined) return await missing(rehearsal, 'There is no such ticket.');
        for (const deed of deedFrom(form, issue)) {
          const done = await rehearsal.act(deed, issue);
          if (done === null) break;
        }
        return redirect(issuePath(issue));
      }
      case '/-/policy': {
        const text = (form.get('policy') ?? '').replaceAll('\r\n', '\n');
        const problems = await rehearsal.write({ [POLICY]: text });
        return await policyPage(rehearsal, { text, problems });
      }
      case '/-/reload': {
        const problems = await rehearsal.reload();
        return await policyPage(rehearsal, { text: rehearsal.policyText, problems });
      }
    }
  }

  #become(form: URLSearchParams): Answer {
    const who = form.get('who') ?? '';
    const { cast } = this.#rehearsal;
    if (cast.some(({ login }) => login === who)) this.#rehearsal.who = who;
    return redirect(backOf(form));
  }

  async #move(form: URLSearchParams): Promise<Answer> {
    const rehearsal = this.#rehearsal;
    const { now, policy } = rehearsal;
    const by = form.get('by');
    const due = by === 'due' ? await rehearsal.due() : null;
    const until = by === 'monday' ? mondayMorning(now, policy.timezone) : by === 'hour' ? now + HOUR : due;
    if (until !== null) await rehearsal.wait(until);
    return redirect(backOf(form));
  }

  async #open(form: URLSearchParams): Promise<Answer> {
    const rehearsal = this.#rehearsal;
    const file = form.get('template') ?? '';
    const title = form.get('title') ?? '';
    const blank = blankForms(rehearsal.files).find((one) => one.file === file);
    const entries = [...new Set(form.keys())].filter((key) => key === 'body' || key.startsWith('answer:'));
    const answers = Object.fromEntries(
      entries.map((key) => [
        key.replace('answer:', ''),
        form.getAll(key).map((one) => one.replaceAll('\r\n', '\n')),
      ]),
    );
    const faults = blank === undefined ? [] : faultsOf(blank, answers);
    if (title.trim() === '') faults.unshift('A title must be written.');
    if (faults.length > 0) return await formPage(rehearsal, file, { title, answers, faults });
    const body = answers.body?.[0] ?? '';
    const named = { as: 'ticket', title, answers: {} };
    const opens: Doing['opens'] =
      blank === undefined
        ? { ...named, body }
        : blank.elements === null
          ? { ...named, form: file, body }
          : { ...named, form: file, answers: asked(answers, blank.elements) };
    const issue = await rehearsal.act({ opens }, null);
    return issue === null
      ? await formPage(rehearsal, file, { title, answers, faults: [] })
      : redirect(issuePath(issue));
  }
}

/** Answers as a story tells them: one word where there is one, and nothing where nothing would be there anyway. */
function asked(
  answers: Readonly<Record<string, readonly string[]>>,
  elements: readonly Shown[],
): Record<string, string | string[]> {
  return Object.fromEntries(
    elements
      .filter(({ type }) => type !== 'markdown')
      .map((element): [Shown, string[]] => [
        element,
        (answers[element.key] ?? []).filter((one) => one !== ''),
      ])
      .filter(([{ value, chosen }, given]) => given.length > 0 || value !== '' || chosen !== null)
      .map(([{ key, type }, given]): [string, string | string[]] => {
        const [only] = given;
        if (given.length > 1 || type === 'checkboxes') return [key, given];
        return [key, only ?? (type === 'dropdown' ? [] : '')];
      }),
  );
}

/** A page of this server, whatever a form says. */
function backOf(form: URLSearchParams): string {
  const back = form.get('back') ?? '/';
  return /^\/(?![/\\])/.test(back) ? back : '/';
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function plain(status: number, text: string): Answer {
  return { status, html: text, headers: headersWith({ 'content-type': 'text/plain; charset=utf-8' }) };
}

function send(response: ServerResponse, { status, html, headers }: Answer): void {
  response.writeHead(status, headers);
  response.end(html);
}
