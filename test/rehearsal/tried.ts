import { steward } from '../../src/hosts/cli/steward.ts';
import { run } from '../../src/hosts/run.ts';
import { TestShell } from '../hosts/cli/steward.ts';

/** A desk with every element that a form of GitHub's may have, and a pager. */
export const FILES: Readonly<Record<string, string>> = {
  '.github/steward.yml': `version: 1
timezone: Europe/Berlin
team:
  staff: [ana, bo]
  groups: { support: { members: [ana, bo] } }
customers: { tiers: [gold, plain], members: { gold: { bigco: [mia] } } }
severities: [{ name: urgent }, { name: low }]
intake: { severity: [{ field: severity }] }
sla: [{ name: any, first_response: 2h }]
ownership: { within: 1h, group: support }
pagers: { on-call: { kind: pagerduty } }
escalation:
  - { name: urgent on arrival, when: { severity: urgent }, on: opened, after: 0m, to: support, page: on-call }
`,
  '.github/ISSUE_TEMPLATE/problem.yml': `name: Report a problem
description: Something does not work
title: '[Problem] '
labels: [reported]
body:
  - type: markdown
    attributes: { value: "Please be **exact**." }
  - type: dropdown
    id: severity
    attributes: { label: How bad is it?, options: [urgent, low] }
    validations: { required: true }
  - type: dropdown
    id: where
    attributes: { label: Where, multiple: true, options: [Shop, Till] }
  - type: dropdown
    id: since
    attributes: { label: Since, options: [today, longer], default: 1 }
  - type: input
    id: system
    attributes: { label: Which system, description: The address will do, placeholder: shop.example }
  - type: textarea
    id: log
    attributes: { label: Log, render: shell }
  - type: checkboxes
    id: sure
    attributes: { label: Are you sure?, options: [{ label: I looked twice, required: true }, { label: A friend did }] }
  - type: upload
    id: picture
    attributes: { label: A picture }
`,
  '.github/ISSUE_TEMPLATE/idea.md': '---\nname: An idea\nabout: For later\nlabels: idea\n---\n\nWhat if…\n',
  '.github/ISSUE_TEMPLATE/config.yml': 'blank_issues_enabled: false\n',
};

/** `steward try` as it is called, until somebody interrupts it. */
export class Tried implements AsyncDisposable {
  readonly url: string;
  readonly #end: () => void;
  readonly #code: Promise<number>;

  private constructor(url: string, end: () => void, code: Promise<number>) {
    this.url = url;
    this.#end = end;
    this.#code = code;
  }

  static async start(folder: string, ...more: readonly string[]): Promise<Tried> {
    const ended = Promise.withResolvers<undefined>();
    const told = Promise.withResolvers<string>();
    const shell = new (class extends TestShell {
      override print(text: string): void {
        told.resolve(text);
      }
      override async interrupted(): Promise<void> {
        await ended.promise;
      }
    })(folder);
    const code = steward(['try', '--json', ...more], shell, run);
    code.then(
      (end) => told.reject(new Error(`steward try ended with ${String(end)}: ${shell.err}`)),
      (error: unknown) => told.reject(error as Error),
    );
    const { url } = JSON.parse(await told.promise) as { url: string };
    return new Tried(url, () => ended.resolve(undefined), code);
  }

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return await fetch(this.url + path, { headers, redirect: 'manual' });
  }

  /** What a page shows. */
  async text(path: string): Promise<string> {
    return shownBy(await (await this.get(path)).text());
  }

  /** Sends a form as a browser does, and follows to the page after it. */
  async post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<string> {
    const body = new URLSearchParams(
      Object.entries(fields).flatMap(([name, values]) =>
        [values].flat().map((value): [string, string] => [name, value]),
      ),
    );
    const answer = await fetch(this.url + path, { method: 'POST', body, headers: { origin: this.url } });
    return shownBy(await answer.text());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#end();
    await this.#code;
  }
}

/** A page without its style, and with its white space as a browser takes it. A file is left as it is. */
function shownBy(text: string): string {
  if (!text.startsWith('<!doctype')) return text;
  return text.replace(/<style>[^]*?<\/style>/, '').replaceAll(/\s+/g, ' ');
}
