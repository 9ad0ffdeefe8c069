import { describe, expect, test } from 'vitest';
import { HOUR, instant, type Instant, later, MINUTE } from '../../../src/calendar/instant.ts';
import { assess } from '../../../src/desk/assess.ts';
import { loadStateOn } from '../../../src/desk/load/load-state.ts';
import { isKey } from '../../../src/marks/key.ts';
import { readMarker } from '../../../src/marks/marker.ts';
import type { Effect } from '../../../src/plan/effect.ts';
import { isOfIssue } from '../../../src/plan/effect.ts';
import type { Actor, Issue, TimelineEvent } from '../../../src/ticket/issue.ts';
import { commentBy, issueBy } from '../../ticket/issue.ts';
import fc from '../../property.ts';
import { BOT, policyOf, snapshotOf, who } from '../story.ts';

const text = (more = ''): string => `version: 1
timezone: UTC
team: { staff: [ana, bo], groups: { support: { members: [ana, bo] } } }
customers: { tiers: [internal, free], members: { internal: { us: [ours] } } }
desk: { issue: true, notices_per_hour: 2 }
ownership: { within: 90d, group: support }
load:
  above: 2
  below: 1
  tell_customers: { when: { not: { tier: internal } }, unless_due_within: 4h }
${more}`;
const PLAIN = await policyOf(text());
const START = instant(Date.UTC(2026, 10, 16, 9));

/** Issues as GitHub would hold them, changed by people and by what plans say. */
class Issues {
  readonly all: Issue[] = [];
  now: Instant = START;
  #ids = 0;

  open(author: string): number {
    return this.add(who(author), 'Words.', []);
  }

  add(author: Actor, body: string, labels: readonly string[]): number {
    const number = this.all.length + 1;
    const events = labels.map((label): TimelineEvent => ({
      kind: 'labeled',
      at: this.now,
      actor: author,
      label,
    }));
    this.all.push(issueBy(author, this.now, { number, body, labels, events }));
    return number;
  }

  change(number: number, to: (issue: Issue) => Partial<Issue>, ...events: TimelineEvent[]): void {
    const issue = this.all[number - 1];
    if (issue === undefined) throw new Error('no issue');
    const changed = { ...issue, ...to(issue) };
    this.all[number - 1] = { ...changed, updatedAt: this.now, events: [...changed.events, ...events] };
  }

  says(number: number, actor: Actor, body: string): void {
    this.change(number, () => ({}), commentBy(actor, this.now, `C${String((this.#ids += 1))}`, body));
  }

  edits(number: number, id: string, body: string): void {
    const edited = (event: TimelineEvent): TimelineEvent =>
      event.kind === 'comment' && event.id === id ? { ...event, body } : event;
    this.change(number, ({ events }) => ({ events: events.map(edited) }));
  }

  labels(number: number, actor: Actor, label: string, put: boolean): void {
    const others = (issue: Issue): string[] => issue.labels.filter((name) => name !== label);
    this.change(number, (issue) => ({ labels: put ? [...others(issue), label] : others(issue) }), {
      kind: put ? 'labeled' : 'unlabeled',
      at: this.now,
      actor,
      label,
    });
  }

  plan(policy = PLAIN): readonly Effect[] {
    const sweep = { total: this.all.length, faults: [], policyErrors: 0 };
    const found = snapshotOf({ policy }, this.all, new Date(this.now).toISOString());
    const [board] = this.all;
    const unusualSince = board === undefined ? null : loadStateOn(board, found.identity, found.roster).since;
    const labels = ['load: unusual'];
    const { plan, failures } = assess({ ...found, sweep, unusualSince, labels });
    expect(failures).toEqual([]);
    return plan;
  }

  apply(effects: readonly Effect[]): void {
    const bot = who(BOT);
    for (const effect of effects) {
      if (effect.kind === 'create_issue') this.add(bot, effect.body, effect.labels);
      if (!isOfIssue(effect) || effect.issue.number === 0) continue;
      const { number } = effect.issue;
      if (effect.kind === 'create_comment') this.says(number, bot, effect.body);
      if (effect.kind === 'edit_comment') this.edits(number, effect.comment, effect.body);
      if (effect.kind === 'edit_issue') this.change(number, () => ({ body: effect.body }));
      if (effect.kind === 'add_labels' || effect.kind === 'remove_labels')
        for (const label of effect.labels) this.labels(number, bot, label, effect.kind === 'add_labels');
    }
  }

  run(policy = PLAIN): void {
    this.apply(this.plan(policy));
  }

  /** What customers were told of the load on a ticket: when, and of which stretch; with the acknowledgement, if that is asked for. */
  told(number: number, acknowledged = false): { readonly at: Instant; readonly key: string }[] {
    return (this.all[number - 1]?.events ?? []).flatMap((event) =>
      event.kind === 'comment' && event.actor.kind === 'bot'
        ? (readMarker(event.body)?.marker.keys ?? [])
            .filter((key) => isKey('unusual-load', key) || (acknowledged && isKey('busy', key)))
            .map((key) => ({ at: event.at, key }))
        : [],
    );
  }
}

const ACKNOWLEDGED = '<!-- steward status as-of=2026-11-16T09:00:00Z.0 -->\nYour ticket.';

/** A desk that has an issue of its own and then gets many tickets, one a minute. */
function full(...authors: readonly string[]): Issues {
  const issues = new Issues();
  issues.run();
  for (const author of authors) {
    issues.now = later(issues.now, MINUTE);
    issues.open(author);
  }
  // Acknowledged by the runs that their events started.
  for (const { number } of issues.all.slice(1)) issues.says(number, who(BOT), ACKNOWLEDGED);
  issues.now = later(issues.now, MINUTE);
  return issues;
}

const toldIn = (issues: Issues): number[] =>
  issues.all.map(({ number }) => number).filter((number) => issues.told(number).length > 0);

describe('customers who wait as it becomes unusual', () => {
  test('are told by whoever has waited longest, so many in an hour, and the second plan is empty', () => {
    const issues = full('cus', 'kim', 'dee', 'eve', 'fay');
    issues.run();
    expect(toldIn(issues)).toEqual([2, 3]);
    expect(issues.plan()).toEqual([]);
    issues.now = later(issues.now, 59 * MINUTE);
    issues.run();
    expect(toldIn(issues)).toEqual([2, 3]);
    issues.now = later(issues.now, 2 * MINUTE);
    issues.run();
    expect(toldIn(issues)).toEqual([2, 3, 4, 5]);
  });

  test('are not told where they are the desk’s own, wait for nothing, or are promised an answer soon', async () => {
    const soon = await policyOf(text('sla: [{ name: free, when: { author: kim }, first_response: 4h }]\n'));
    const far = await policyOf(text('sla: [{ name: free, when: { author: kim }, first_response: 9h }]\n'));
    const issues = full('ours', 'kim', 'dee', 'eve', 'fay', 'gil', 'hal');
    issues.says(4, who('ana'), 'Here you are.');
    issues.says(5, who('ana'), 'Which version?');
    issues.labels(5, who('ana'), 'status: pending', true);
    issues.change(6, () => ({ locked: true }));
    issues.run(soon);
    expect(toldIn(issues)).toEqual([7, 8]);
    const others = full('ours', 'kim', 'dee', 'eve', 'fay', 'gil', 'hal');
    others.run(far);
    expect(toldIn(others)).toEqual([3, 4]);
  });

  test('hear nothing of what waited before there was a desk, unless it had written to them', () => {
    const issues = new Issues();
    for (const author of ['cus', 'kim', 'dee', 'eve', 'fay']) issues.open(author);
    issues.says(2, who(BOT), ACKNOWLEDGED);
    issues.now = later(issues.now, HOUR);
    issues.run();
    expect(toldIn(issues)).toEqual([2]);
    expect(issues.all.at(-1)?.labels).toEqual(['load: unusual']);
  });

  test('are not told again when somebody has deleted it', () => {
    const issues = full('cus', 'kim', 'dee', 'eve', 'fay');
    issues.run();
    const gone = issues.all[1]?.events.filter((event) => event.kind !== 'comment') ?? [];
    issues.now = later(issues.now, 2 * HOUR);
    const deleted: TimelineEvent = {
      ...{ kind: 'comment_deleted', at: issues.now, actor: who('ana'), author: who(BOT) },
    };
    issues.change(2, () => ({ events: [] }));
    issues.all[1] = { ...issueBy(who('cus'), START, issues.all[1]), events: [...gone, deleted] };
    issues.run();
    expect(issues.told(2)).toEqual([]);
  });

  test('at random are never told twice for one answer or one stretch, nor too many at once, wherever runs are cut off', () => {
    const step = fc.record({
      minutes: fc.integer({ min: 1, max: 90 }),
      deed: fc.constantFrom('open', 'open', 'open', 'asks', 'answers', 'closes', 'hand', 'nothing'),
      which: fc.nat(30),
      /** How much of a run's plan is carried out; most runs come to their end. */
      cut: fc.option(fc.nat(4), { nil: Infinity, freq: 4 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const issues = new Issues();
        issues.run();
        for (const { minutes, deed, which, cut } of steps) {
          issues.now = later(issues.now, minutes * MINUTE);
          const tickets = issues.all.slice(1).filter(({ state }) => state === 'open');
          const one = tickets[which % Math.max(1, tickets.length)]?.number;
          const [cus, ana] = [who('cus'), who('ana')];
          if (deed === 'open') issues.open('cus');
          if (deed === 'hand') {
            const isOn = issues.all[0]?.labels.includes('load: unusual') === true;
            issues.labels(1, ana, 'load: unusual', !isOn);
          }
          if (one !== undefined && deed === 'asks') issues.says(one, cus, 'Is there any news?');
          if (one !== undefined && deed === 'answers') issues.says(one, ana, 'We are on it.');
          if (one !== undefined && deed === 'closes')
            issues.change(one, () => ({ state: 'closed' }), {
              ...{ kind: 'closed', at: issues.now, actor: ana, reason: 'completed', duplicateOf: null },
            });
          issues.now = later(issues.now, MINUTE);
          issues.apply(issues.plan().slice(0, cut));
        }
        const all = issues.all.flatMap(({ number }) => issues.told(number));
        for (const { at } of all)
          expect(all.filter((other) => other.at > at - HOUR && other.at <= at).length).toBeLessThanOrEqual(2);
        for (const { number, events } of issues.all) {
          const told = issues.told(number, true);
          expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
          told.slice(1).forEach(({ at }, index) => {
            const before = told[index]?.at ?? at;
            const between = events.filter((event) => event.at > before && event.at <= at);
            expect(between.some(({ actor }) => actor.login === 'ana')).toBe(true);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});
