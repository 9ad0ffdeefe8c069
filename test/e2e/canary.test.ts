import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../src/hosts/app/app.ts';
import { run } from '../../src/hosts/run.ts';

import type { Issue, Repository } from '../../src/sandbox/store/records.ts';
import { atRest, environmentOf, SECRET } from '../hosts/app/served.ts';
import { Chimes } from '../../src/rehearsal/chimes.ts';
import { steward } from '../hosts/cli/steward.ts';
import { KEYS } from '../../src/sandbox/pager-formats.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';
import { comments, POLICY } from './desk.ts';
import type { OfficeDesk } from './office-desk.ts';
import { companions, startOfficeDesk } from './office-desk.ts';

const OFFICE = 'acme/canary-office-b1d';
const TEXT = 'canary-text-b1d';
const KEY = KEYS.pagerduty;
const PATH = 'canary-path-b1d';

/** The chat's address, the secret that its messages are signed with, and what it answers. */
const CHAT_SECRET = 'canary-secret-of-the-chat-b1d';
const CHAT_ANSWER = 'canary-answer-b1d';
const CHAT = [KEYS.chat, 'XXXXCHATXXXX', CHAT_SECRET, CHAT_ANSWER];

const BEGIN = '2026-12-07T15:00:00Z';

/** What nobody outside may read, as far as it is known. */
function secretsOf({ env }: OfficeDesk, companion: Issue | undefined): string[] {
  const own =
    companion === undefined ? [] : [companion.id, `canary-office-b1d/issues/${String(companion.number)}`];
  return [OFFICE, 'canary-office', env.STEWARD_OFFICE_TOKEN ?? OFFICE, TEXT, KEY, PATH, ...CHAT, ...own];
}

/** Everything that the public can read of a repository. */
function publicTexts(repository: Repository): string {
  const issues = [...repository.issues.values()].map((issue) => [
    ...[
      issue.title,
      issue.body,
      ...issue.labels.map(({ name, description }) => `${name} ${String(description)}`),
    ],
    ...comments(issue).flatMap(({ body }) => body),
  ]);
  return JSON.stringify([issues, repository.lastSummary]);
}

/** What goes wrong where staff are told or beyond, and what is set for it. */
interface Trouble {
  readonly place?: 'office' | 'chat' | 'desk';
  readonly options?: Parameters<typeof startOfficeDesk>[0];
  readonly trouble?: (one: OfficeDesk, receiver: Receiver) => void;
}

/** The desks that may use what the operator has. */
function listing(repositories: string): Record<string, string> {
  return {
    STEWARD_PAGER_ON_CALL_REPOSITORIES: repositories,
    STEWARD_OFFICE_REPOSITORIES: repositories,
    STEWARD_CHAT_REPOSITORIES: repositories,
  };
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
  nothing: {},
  'nothing, on the desk’s issue': { place: 'desk' },
  'nothing, in the chat': { place: 'chat' },
  'the chat answers with a fault': {
    place: 'chat',
    trouble: (_, receiver) => {
      const refused = { status: 403, body: CHAT_ANSWER, headers: { location: CHAT_ANSWER } };
      receiver.fail('chat', ...Array.from({ length: 40 }, () => refused));
    },
  },
  'the chat leads nowhere': { place: 'chat', options: { env: { STEWARD_CHAT: `https://10.0.0.1/${PATH}` } } },
  'the chat is no address': { place: 'chat', options: { env: { STEWARD_CHAT: `http://${PATH}/hook` } } },
  'the chat’s secret is too short to be one': {
    place: 'chat',
    options: { env: { STEWARD_CHAT_SECRET: PATH.slice(0, 11) } },
  },
  'the office is public': { options: { isPrivate: false } },
  'the office takes no writes': { options: { token: 'read' } },
  'the office is closed to staff': { options: { readers: [] } },
  'the office is gone': {
    trouble: ({ desk, env }) => desk.github.tokens.revoke(env.STEWARD_OFFICE_TOKEN ?? ''),
  },
  'GitHub fails': {
    trouble: ({ desk }) => {
      desk.github.faults.dropAtWrite({ write: 1, when: 'before', staysDown: true });
    },
  },
  'the operator lists other repositories': {
    options: { env: listing(`acme/${PATH}`) },
  },
  'the operator lists others, in the chat': {
    place: 'chat',
    options: { env: listing(`acme/${PATH}`) },
  },
  'the operator lists what are none': {
    options: { env: { ...listing(PATH), STEWARD_PAGER_ON_CALL_PER_HOUR: PATH } },
  },
  'the operator allows what is no address': {
    place: 'chat',
    options: { env: { STEWARD_PAGER_ALLOW: PATH } },
  },
  'a pager fails': { options: { env: { STEWARD_PAGER_ON_CALL_URL: `https://10.0.0.1/${PATH}` } } },
};

/** Serves a desk until its ticket is late, by one host; resolves to all that the host let anybody read. */
type Serves = (one: OfficeDesk, trouble: () => void) => Promise<string>;

const late = (one: OfficeDesk, trouble: () => void): void => {
  for (const companion of companions(one))
    one.desk.github.as('ana').comment(companion, `${TEXT}\n/close ${TEXT}`);
  trouble();
  one.desk.wait(10);
};

const HOSTS: Readonly<Record<string, Serves>> = {
  Action: async (one, trouble) => {
    const told: string[] = [];
    const look = async (inputs: Record<string, string> = {}): Promise<void> => {
      const { stdout, stderr, summary, outputs, annotations } = await one.sweep(inputs);
      const log = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
      told.push(JSON.stringify([log, stderr, summary, outputs, annotations]));
    };
    await look();
    one.desk.wait(1);
    await look();
    late(one, trouble);
    await look({ 'dry-run': 'true' });
    await look();
    await look();
    return told.join('\n');
  },
  App: async (one, trouble) => {
    const { github } = one.desk;
    const { app } = github.createApp({ slug: 'acme-desk', owner: 'acme' });
    const lines: string[] = [];
    const chimes = new Chimes();
    chimes.on(github.clock);
    const env: NodeJS.ProcessEnv = { ...environmentOf({ github }, app), LOG_LEVEL: 'trace', ...one.env };
    const running = await startApp(env, run, (line) => lines.push(line), chimes);
    app.webhook = { url: `${running.url}/api/github/webhooks`, secret: SECRET };
    const nudge = async (): Promise<void> => {
      await github.webhooks.settled();
      for (const issue of one.desk.repository.issues.values()) github.as('cus').comment(issue, 'Hello?');
      await atRest(github, running);
    };
    await atRest(github, running);
    one.desk.wait(1);
    await nudge();
    late(one, trouble);
    await atRest(github, running);
    await nudge();
    // What failed is tried again some times, and then left to the next round.
    for (let tries = 0; tries < 4; tries += 1)
      await chimes.until(github.clock.now() + 120_000, () => atRest(github, running));
    await running.close();
    return lines.join('\n');
  },
  'command line': async (one, trouble) => {
    const env = { ...one.env, GITHUB_TOKEN: one.desk.token, GITHUB_API_URL: one.desk.github.url };
    const told: string[] = [];
    const look = async (...args: string[]): Promise<void> => {
      const { out, err } = await steward('.', args, '', env);
      told.push(out, err);
    };
    await look('sweep', '--repo', 'acme/helpdesk', '--write-pace', '0');
    one.desk.wait(1);
    await look('sweep', '--repo', 'acme/helpdesk', '--write-pace', '0');
    late(one, trouble);
    await look('sweep', '--repo', 'acme/helpdesk', '--write-pace', '0', '--dry-run');
    await look('explain', 'acme/helpdesk#1');
    await look('sweep', '--repo', 'acme/helpdesk', '--write-pace', '0', '--json');
    return told.join('\n');
  },
};

describe.each(Object.entries(HOSTS))('what an operator keeps to themselves, with the %s', (host, serves) => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await Receiver.start(Date.parse(BEGIN));
  });
  afterAll(async () => {
    await receiver.stop();
  });

  test.each(Object.entries(TROUBLES))(
    'is in nothing that anybody else can read, where this fails: %s',
    async (_, { options = {}, trouble, place = 'office' }) => {
      const heard = receiver.said().length;
      const services = receiver.environment();
      const pager = {
        STEWARD_PAGER_ALLOW: '127.0.0.1',
        STEWARD_PAGER_ON_CALL: KEY,
        STEWARD_PAGER_ON_CALL_URL: services.STEWARD_PAGER_PAGERDUTY_URL ?? '',
      };
      const one = await startOfficeDesk({
        ...{ name: OFFICE, now: BEGIN },
        policy: `${POLICY}notices: ${place}\ndesk: { issue: true }\npagers: { on-call: { kind: pagerduty } }\n`,
        ...options,
        env: { ...pager, ...receiver.chatEnvironment(), ...options.env },
      });
      await using desk = one.desk;
      desk.report('urgent');
      const told = await serves(one, () => trouble?.(one, receiver));
      const [companion] = companions(one);
      const sent = receiver.taken.filter(({ provider }) => place !== 'chat' || provider !== 'chat');
      const paged = JSON.stringify(sent.map(({ content }) => content)).replaceAll(KEY, '');
      const said = receiver.said().length - heard;
      const all = [told, publicTexts(desk.repository), paged].join('\n');
      for (const secret of secretsOf(one, companion)) expect(all, `${host}: ${secret}`).not.toContain(secret);
      // The desk was at work, and had something to hide.
      expect(publicTexts(desk.repository)).toContain('urgent');
      if (_ === 'nothing') expect(companion?.timeline.length).toBeGreaterThan(1);
      if (_ === 'nothing, in the chat') expect(said).toBeGreaterThan(0);
      if (_ === 'nothing, on the desk’s issue')
        expect(publicTexts(desk.repository)).toContain('needs your attention');
      if (place !== 'office') expect(companion).toBeUndefined();
    },
  );
});
