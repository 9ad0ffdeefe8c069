import { describe, expect, test, vi } from 'vitest';
import { outcomeOf } from '../../src/hosts/outcome.ts';
import type { PageSender } from '../../src/hosts/page-sender.ts';
import { pageSender } from '../../src/hosts/pages.ts';
import type { RunReport } from '../../src/hosts/run-report.ts';
import type { Issue } from '../../src/sandbox/store/records.ts';
import { sweep } from '../desk/running.ts';
import { comments, deskWords, TestDesk } from '../e2e/desk.ts';
import { Receiver } from '../../src/sandbox/receiver.ts';

/** Ten minutes of silence page PagerDuty, half an hour more Slack; an hour holds ten pages. */
const POLICY = `version: 1
extends: support-ops
team:
  staff: [ana, bo]
  groups:
    on-call: { members: [ana] }
severities: [{ name: urgent, color: 'b60205', description: Down }]
intake: { severity: [{ field: severity }], forms: null }
pagers:
  pagerduty: { kind: pagerduty }
  slack: { kind: slack }
pages_per_hour: 10
escalation:
  - name: quiet
    on: silence
    after: 10m
    to: on-call
    page: pagerduty
    ladder: [{ after: 30m, to: on-call, page: slack }]
`;

/** A desk whose pagers lead to a receiver of the test's own. */
class PagedDesk implements AsyncDisposable {
  readonly desk: TestDesk;
  readonly receiver: Receiver;
  /** One process: it remembers what it sent. */
  readonly process: PageSender;

  private constructor(desk: TestDesk, receiver: Receiver) {
    this.desk = desk;
    this.receiver = receiver;
    this.process = this.sender();
  }

  static async start(policy = POLICY): Promise<PagedDesk> {
    const desk = await TestDesk.start({ policy });
    return new PagedDesk(desk, await Receiver.start(desk.github.clock.now()));
  }

  sender(): PageSender {
    return pageSender(this.receiver.environment(), { pause: 1, timeout: 500, patience: 1000 });
  }

  /** A sweep by a process that knows nothing of those before it, as the Action is. */
  async sweep(pages: PageSender | null = this.sender(), issue: Issue | null = null): Promise<RunReport> {
    this.receiver.now = this.desk.github.clock.now();
    return await sweep(this.desk, { issue: issue?.number ?? null, ...(pages === null ? {} : { pages }) });
  }

  minutes(count: number): void {
    this.desk.github.clock.advance(count * 60_000);
  }

  /** A ticket that a sweep has seen, and whose first page is due by now. */
  async unseen(): Promise<Issue> {
    const issue = this.desk.report('urgent');
    await this.sweep();
    this.minutes(11);
    return issue;
  }

  /** What was taken, as `provider action`, in order. */
  taken(): string[] {
    return this.receiver.taken.map(({ provider, action }) => `${provider} ${action}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.receiver.stop();
    await this.desk[Symbol.asyncDispose]();
  }
}

const steps = (issue: Issue): string[] => deskWords(issue).filter((body) => body.includes('escalation:'));

describe('A ticket that nobody sees to', () => {
  test('is paged once a step, whoever runs how often; acknowledged and resolved once', async () => {
    await using paged = await PagedDesk.start();
    const { desk } = paged;
    const issue = desk.report('urgent');
    await paged.sweep();
    paged.minutes(9);
    await paged.sweep();
    expect(paged.taken()).toEqual([]);
    paged.minutes(2);
    for (let again = 0; again < 3; again += 1) expect((await paged.sweep()).failed).toEqual([]);
    expect(paged.taken()).toEqual(['pagerduty trigger']);
    expect(steps(issue)).toHaveLength(1);
    expect(steps(issue)[0]).toContain('@ana');
    paged.minutes(30);
    await paged.sweep();
    await paged.sweep(paged.process, issue);
    expect(paged.taken()).toEqual(['pagerduty trigger', 'slack trigger']);
    desk.github.as('ana').comment(issue, '/ack');
    for (let again = 0; again < 2; again += 1) await paged.sweep();
    desk.github.as('ana').close(issue, 'COMPLETED');
    for (let again = 0; again < 2; again += 1) await paged.sweep();
    const said = (provider: string) => paged.taken().filter((line) => line.startsWith(provider));
    for (const provider of ['pagerduty', 'slack'])
      expect(said(provider)).toEqual(
        ['trigger', 'acknowledge', 'resolve'].map((action) => `${provider} ${action}`),
      );
    expect(
      new Set(paged.receiver.taken.filter((t) => t.provider === 'pagerduty').map((t) => t.key)).size,
    ).toBe(1);
    expect(paged.receiver.refused).toEqual([]);
    expect((await paged.sweep()).plan).toEqual([]);
  });

  test('is paged at once, however many writes on older tickets the limit leaves for later runs', async () => {
    await using paged = await PagedDesk.start();
    const issue = await paged.unseen();
    for (let n = 0; n < 10; n += 1) paged.desk.report('urgent');
    const report = await sweep(paged.desk, { pages: paged.sender(), writeLimit: 1 });
    expect(report.left).not.toEqual([]);
    expect(paged.taken()).toEqual(['pagerduty trigger']);
    for (let again = 0; again < 2; again += 1) await paged.sweep();
    expect(paged.taken()).toEqual(['pagerduty trigger']);
    expect(steps(issue)).toHaveLength(1);
    expect((await paged.sweep()).plan).toEqual([]);
  });

  test('wakes nobody once somebody was there, though the run comes late', async () => {
    await using paged = await PagedDesk.start();
    const issue = paged.desk.report('urgent');
    await paged.sweep();
    paged.minutes(12);
    paged.desk.github.as('bo').comment(issue, 'On it.');
    await paged.sweep();
    expect(paged.taken()).toEqual([]);
  });
});

describe('A locked ticket, on which the desk cannot comment,', () => {
  test('is not paged at all where no mark of it could be kept; the job says so', async () => {
    await using paged = await PagedDesk.start();
    const issue = paged.desk.report('urgent');
    paged.desk.github.as('ana').lock(issue);
    await paged.sweep();
    paged.minutes(11);
    for (let again = 0; again < 2; again += 1) {
      const report = await paged.sweep();
      expect([report.failed, report.plan]).toEqual([[], []]);
      expect(outcomeOf(report).warnings).toEqual([
        `#${String(issue.number)} is locked, and there is no comment of the desk to mark a page in: the pager pagerduty is not called.`,
      ]);
    }
    expect(paged.taken()).toEqual([]);
    paged.desk.github.as('ana').unlock(issue);
    expect(outcomeOf(await paged.sweep()).warnings).toEqual([]);
    expect(paged.taken()).toEqual(['pagerduty trigger']);
  });

  test('is paged once a step where an older comment takes the mark, whatever it tells', async () => {
    for (const acknowledge of [true, false]) {
      await using paged = await PagedDesk.start(
        POLICY.replace('intake: {', `intake: { acknowledge: ${String(acknowledge)},`),
      );
      const { desk } = paged;
      const issue = await paged.unseen();
      await paged.sweep();
      desk.github.as('ana').lock(issue);
      paged.minutes(31);
      const words = deskWords(issue).length;
      for (let again = 0; again < 3; again += 1) {
        const report = await paged.sweep();
        expect([report.failed, report.warnings]).toEqual([[], []]);
      }
      expect(paged.taken()).toEqual(['pagerduty trigger', 'slack trigger']);
      expect(deskWords(issue)).toHaveLength(words);
      desk.github.as('ana').close(issue, 'COMPLETED');
      for (let again = 0; again < 2; again += 1) await paged.sweep();
      expect(paged.taken().slice(2).sort()).toEqual(['pagerduty resolve', 'slack resolve']);
    }
  });
});

describe('A pager that fails', () => {
  test('is told in the job each time and never on the ticket, whose step is told all the same', async () => {
    await using paged = await PagedDesk.start();
    const { receiver } = paged;
    const issue = await paged.unseen();
    for (let round = 0; round < 2; round += 1) {
      receiver.fail('pagerduty', { status: 500 }, 'drop', 'delay');
      const { failed } = await paged.sweep();
      expect(failed).toEqual([expect.stringContaining('pagerduty: ')]);
      expect(steps(issue)).toHaveLength(1);
      expect(steps(issue)[0]).toContain('**Nobody has seen to this ticket for 10 min**');
      expect(steps(issue)[0]).not.toContain('pager ');
    }
    expect((await paged.sweep()).failed).toEqual([]);
    expect(paged.taken()).toEqual(['pagerduty trigger']);
    expect(steps(issue)).toHaveLength(1);
    expect(steps(issue)[0]).toContain('The pager `pagerduty` was called.');
    expect((await paged.sweep()).plan).toEqual([]);
  });

  test('leaves the words of the step as they were when it is called in the end', async () => {
    await using paged = await PagedDesk.start();
    const issue = await paged.unseen();
    paged.receiver.fail('pagerduty', { status: 400 });
    await paged.sweep();
    const [told = ''] = steps(issue);
    expect(told).toMatch(/@ana\n\n\*\*Nobody has seen to this ticket for 10 min\*\*[^]*\/ack/);
    await paged.sweep();
    const sentAt = String(paged.desk.github.clock.now() / 1000);
    const marks = `page:quiet:1:1 page-sent:${sentAt}:quiet:1:1`;
    expect(steps(issue)).toEqual([
      `${told.replace('page-failed:quiet:1:1', marks)}\n\nThe pager \`pagerduty\` was called.`,
    ]);
  });

  test('adds that it was called where the desk’s words are others by then', async () => {
    await using paged = await PagedDesk.start();
    const { desk } = paged;
    const issue = await paged.unseen();
    paged.receiver.fail('pagerduty', { status: 400 });
    await paged.sweep();
    desk.github.as('chen').push(desk.repository, { '.github/steward.yml': `${POLICY}language: de\n` });
    await paged.sweep();
    expect(steps(issue)).toHaveLength(1);
    expect(steps(issue)[0]).toMatch(/@ana[^]*\/ack[^]*\n\nDer Pager `pagerduty` wurde gerufen\.$/);
  });

  test('keeps no words waiting: those on another ticket are there before it is through', async () => {
    await using paged = await PagedDesk.start();
    await paged.unseen();
    const late = paged.desk.report('urgent');
    const slow: PageSender = async (effects, ...more) => {
      await vi.waitFor(() => {
        expect(deskWords(late)).toHaveLength(1);
      }, 20_000);
      return await paged.process(effects, ...more);
    };
    expect((await paged.sweep(slow)).failed).toEqual([]);
    expect(paged.taken()).toEqual(['pagerduty trigger']);
  });

  test('that nobody set up is named by its variable', async () => {
    await using paged = await PagedDesk.start();
    paged.desk.report('urgent');
    paged.minutes(11);
    const { failed } = await paged.sweep(pageSender({}));
    expect(failed.join()).toContain('STEWARD_PAGER_PAGERDUTY is not set');
  });

  test('keeps no other ticket and no other pager waiting', async () => {
    await using paged = await PagedDesk.start();
    paged.desk.report('urgent');
    await paged.sweep();
    paged.minutes(35);
    const late = await paged.unseen();
    paged.receiver.fail('slack', ...Array<'drop'>(3).fill('drop'));
    const { failed } = await paged.sweep();
    expect(failed).toHaveLength(1);
    expect(steps(late)[0]).toContain('The pager `pagerduty` was called.');
    await paged.sweep();
    expect(paged.taken().sort()).toEqual(['pagerduty trigger', 'pagerduty trigger', 'slack trigger']);
  });
});

describe('A run that breaks off', () => {
  test('between a page and its record pages again under the same key, which the provider knows', async () => {
    for (const when of ['before', 'after'] as const) {
      await using paged = await PagedDesk.start();
      const { desk, receiver } = paged;
      const issue = await paged.unseen();
      desk.github.faults.dropAtWrite({ write: 1, when, staysDown: true });
      await paged.sweep().catch(() => undefined);
      expect(paged.taken()).toEqual(['pagerduty trigger']);
      desk.github.faults.clear();
      await paged.sweep();
      expect([...receiver.woken('pagerduty').values()]).toEqual([1]);
      expect(steps(issue)).toHaveLength(1);
      expect((await paged.sweep()).plan).toEqual([]);
    }
  });

  test('because GitHub refuses a write keeps the record of the page, and tells of a pager that failed as well', async () => {
    await using paged = await PagedDesk.start();
    const { desk, receiver } = paged;
    const issue = await paged.unseen();
    desk.report('urgent');
    desk.github.faults.next({
      effect: { kind: 'secondary-limit', retryAfter: 1000 },
      when: ({ writes }) => writes.includes('addLabelsToLabelable'),
      times: Infinity,
    });
    receiver.fail('pagerduty', { status: 400 });
    const stopped = (message: RegExp) => ({
      stopped: { code: 'rate-limited', message: expect.stringMatching(message) as string },
    });
    expect(await paged.sweep()).toMatchObject(
      stopped(/asks to wait 1000 s.*A page was not delivered\. pagerduty: /),
    );
    expect(steps(issue)).toEqual([expect.stringContaining('page-failed:quiet:1:1')]);
    for (let again = 0; again < 3; again += 1)
      expect(await paged.sweep()).toMatchObject(stopped(/asks to wait 1000 s/));
    expect(paged.taken()).toEqual(['pagerduty trigger']);
    expect(steps(issue)).toEqual([expect.stringContaining('was called')]);
  });

  test('in a process that goes on sends nothing twice, not even to Slack, which knows no keys', async () => {
    await using paged = await PagedDesk.start();
    const { desk, receiver } = paged;
    desk.report('urgent');
    await paged.sweep(paged.process);
    paged.minutes(11);
    await paged.sweep(paged.process);
    paged.minutes(31);
    desk.github.faults.dropAtWrite({ write: 1, when: 'before', staysDown: true });
    await paged.sweep(paged.process).catch(() => undefined);
    desk.github.faults.clear();
    await paged.sweep(paged.process);
    expect([...receiver.woken('slack').values()]).toEqual([1]);
    expect((await paged.sweep()).plan).toEqual([]);
  });
});

test('sixty tickets at once make ten pages and a digest an hour, and nobody is missed', async () => {
  await using paged = await PagedDesk.start();
  const { desk, receiver } = paged;
  const issues = Array.from({ length: 60 }, () => desk.report('urgent'));
  await paged.sweep();
  const mails = (): number => issues.reduce((sum, issue) => sum + comments(issue).length, 0);
  expect(mails()).toBe(60);
  paged.minutes(11);
  const { held } = await paged.sweep();
  expect(held).toBe(0);
  expect(receiver.woken('pagerduty').size).toBe(11);
  const digest = receiver.taken.find(({ key }) => key.includes('digest'));
  expect(JSON.stringify(digest?.content)).toContain('50 more pages');
  // Ten tickets are told of on themselves or, where the notices were too many, on none of them.
  const told = mails();
  expect(told).toBe(60 + 20);
  for (let again = 0; again < 2; again += 1) {
    expect((await paged.sweep()).plan.filter(({ kind }) => kind === 'page')).toEqual([]);
  }
  expect(receiver.woken('pagerduty').size).toBe(11);
  expect(mails()).toBe(told);
  // Resolved is what was called by its own key.
  for (const issue of issues) desk.github.as('ana').close(issue, 'COMPLETED');
  await paged.sweep();
  expect(receiver.taken.filter(({ action }) => action === 'resolve')).toHaveLength(10);
});

test('without a way to page, pages wait and the rest is done', async () => {
  await using paged = await PagedDesk.start();
  const issue = paged.desk.report('urgent');
  paged.minutes(11);
  const { held } = await paged.sweep(null);
  expect(held).toBe(1);
  expect(deskWords(issue)).toHaveLength(1);
  await paged.sweep();
  expect(paged.taken()).toEqual(['pagerduty trigger']);
});
