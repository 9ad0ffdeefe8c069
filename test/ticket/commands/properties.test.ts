import { type Instant, later, MINUTE, SECOND } from '../../../src/calendar/instant.ts';
import fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/desk/assess.ts';
import type { Issue, TimelineEvent } from '../../../src/ticket/issue.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import { snapshotOf, who } from '../../desk/story.ts';
import { applied } from '../../sla/applied.ts';
import { answered, at, BOT, withSignOff } from './desk.ts';
import { commentBy } from '../issue.ts';

const COMMANDS = [
  '/assign @bo',
  '/assign me',
  '/unassign',
  '/unassign @bo',
  '/close',
  '/reopen',
  '/sign-off',
  '/not-resolved',
  '/out-of-scope no',
  '/self-service reset-password',
  '/route bug',
  '/route outage',
  '/project',
  '/incident',
  '/workaround',
  '/severity low',
  '/pending',
  '/hold',
  '/resume',
  '/due 2026-12-01',
  '/severty',
  '/help',
] as const;
type Step = { readonly login: string; readonly body: string } | 'run' | 'click';

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      login: fc.constantFrom('ana', 'bo', 'cus', 'passer'),
      body: fc
        .array(fc.constantFrom(...COMMANDS), { minLength: 1, maxLength: 2 })
        .map((all) => all.join('\n')),
    }),
  },
  { weight: 3, arbitrary: fc.constant<Step>('run') },
);

const LABELS = ['form: bug', 'form: outage', 'project', 'incident', 'needs: sign-off', 'status: pending'];

/** What GitHub's page offers as it stands. */
function click(issue: Issue, when: Instant, turn: number): Issue {
  const actor = who('chen');
  const label = LABELS[turn % LABELS.length] ?? '';
  const acts = {
    door: (): TimelineEvent =>
      issue.state === 'open'
        ? { kind: 'closed', at: when, actor, reason: 'completed', duplicateOf: null }
        : { kind: 'reopened', at: when, actor },
    owner: (): TimelineEvent => ({
      kind: issue.assignees.some(({ login }) => login === 'bo') ? 'unassigned' : 'assigned',
      at: when,
      actor,
      assignee: who('bo'),
    }),
    label: (): TimelineEvent => ({
      kind: issue.labels.includes(label) ? 'unlabeled' : 'labeled',
      at: when,
      actor,
      label,
    }),
  };
  const event = [acts.door, acts.owner, acts.label][turn % 3]?.() ?? acts.door();
  const after = { ...issue, events: [...issue.events, event] };
  if (event.kind === 'closed') return { ...after, state: 'closed' };
  if (event.kind === 'reopened') return { ...after, state: 'open' };
  if (event.kind === 'assigned') return { ...after, assignees: [...issue.assignees, event.assignee] };
  if (event.kind === 'unassigned')
    return { ...after, assignees: issue.assignees.filter(({ login }) => login !== 'bo') };
  const others = issue.labels.filter((name) => name !== label);
  return { ...after, labels: event.kind === 'labeled' ? [...others, label] : others };
}

const evaluated = (issue: Issue, when: Instant) => {
  const [found] = assess({ ...snapshotOf(withSignOff, [issue], 'mon 10:00'), now: when }).evaluations;
  if (found === undefined) throw new Error('not a ticket');
  return found;
};

/** Minute after minute one step; the desk runs where told, half a minute later. */
function live(steps: readonly Step[]): { issue: Issue; now: Instant } {
  let issue = answered().issue();
  let now = at('mon 11:00');
  for (const [index, one] of steps.entries()) {
    now = later(now, MINUTE);
    if (one === 'click') issue = click(issue, now, index);
    else if (one === 'run') issue = applied(issue, evaluated(issue, now).effects, now, who(BOT));
    else {
      const said = commentBy(who(one.login), now, `P${String(index)}`, one.body);
      issue = { ...issue, events: [...issue.events, said] };
    }
  }
  return { issue, now: later(now, MINUTE) };
}

function shape(ticket: Ticket): unknown {
  return {
    open: (ticket.wantedState?.state ?? ticket.issue.state) === 'open',
    closures: ticket.closures,
    owners: ticket.owners,
    severity: ticket.severity,
    waits: ticket.waits,
    asked: ticket.signOffAsked,
    agreed: ticket.agreed,
    facts: ticket.facts.map(({ at: since, value }) => [since, value.form, value.project, value.incident]),
    commands: ticket.commands.map(({ line, outcome }) => [line.at, line.name, outcome]),
  };
}

describe('commands', () => {
  it('are carried out once: the plan after a plan is empty, whatever people said and clicked', () => {
    const anything = fc.array(
      fc.oneof({ weight: 4, arbitrary: step }, { weight: 1, arbitrary: fc.constant<Step>('click') }),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(anything, (steps) => {
        const { issue, now } = live(steps);
        const after = applied(issue, evaluated(issue, now).effects, now, who(BOT));
        const left = evaluated(after, later(now, SECOND)).effects;
        // Labels of the repository are not in this picture.
        expect(left.filter(({ kind }) => kind !== 'create_label')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('make the same ticket, whenever this bot gets round to them', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const { issue, now } = live(steps);
        // Time passes in the same way where the bot never runs.
        const idle = live(steps.map((one) => (one === 'run' ? { login: 'passer', body: 'Words.' } : one)));
        expect(shape(evaluated(issue, now).ticket)).toEqual(shape(evaluated(idle.issue, now).ticket));
      }),
      { numRuns: 300 },
    );
  });
});
