import type { Setting } from '../../desk/story.ts';
import { at, BOT, judge, snapshotOf, Story } from '../../desk/story.ts';
import type { Effect } from '../../../src/plan/effect.ts';
import type { Clock } from '../../../src/sla/clock.ts';
import { fold } from '../../../src/ticket/fold.ts';
import type { Command } from '../../../src/ticket/commands/command.ts';
import type { Ticket } from '../../../src/ticket/ticket.ts';
import { under, urgent } from '../../sla/setting.ts';

/** A desk that has a use for every command. */
export const RULES = `
  workaround: { urgent: high, high: medium }
  forms:
    bug.yml: { label: 'form: bug' }
    outage.yml: { label: 'form: outage', incident: true }
sla:
  - { name: urgent, when: { severity: urgent }, first_response: 1h, next_response: 1h, update: 2h, resolution: 8h }
  - { name: high, when: { severity: high }, first_response: 3h, next_response: 3h, resolution: 16h }
ownership: { within: 4h, group: tier-1 }
replies: { version: { text: Which version is it? } }
self_service:
  - { name: reset-password, instructions: Open **Settings** and reset it. }
  - { name: read-this, instructions: Read it., close: false }
waiting: { pending: { close_after: 72h, severities: [urgent, high, medium], reopen_within: 2 weeks } }
incidents: { when: { severity: urgent } }
status_page: { name: Acme }
time_spent: {}
write_up: { when: { incident: true }, within: 24h, done: written }
`;

export const setting: Setting = await under(RULES);
export const withSignOff: Setting = await under(`${RULES}\nsign_off: { when: {} }`);

export const ticketOf = (story: Story, where = setting): Ticket =>
  fold(story.issue(), snapshotOf(where, [], 'mon+3 10:00'));

export const outcomes = (story: Story, where = setting): Command['outcome'][] =>
  ticketOf(story, where).commands.map(({ outcome }) => outcome);

/** An urgent ticket that ana has answered. */
export const answered = (): Story => urgent().says('mon 10:30', 'ana');

/** What a ticket is, without how it came about: for comparing a command with its twin by hand. */
export function standing(story: Story, now: string, where = setting): unknown {
  const [evaluation] = judge(where, story, now).evaluations;
  if (evaluation === undefined) throw new Error('not a ticket');
  const { ticket, clocks } = evaluation;
  return {
    open: (ticket.wantedState?.state ?? ticket.issue.state) === 'open',
    closures: ticket.closures.map(({ by, ...closure }) => ({ ...closure, by: by.login })),
    owners: ticket.owners.at(-1)?.value,
    severity: ticket.severity.map(({ at: since, severity }) => [since, severity]),
    facts: ticket.facts.at(-1)?.value.incident,
    project: ticket.facts.at(-1)?.value.project,
    form: ticket.facts.at(-1)?.value.form,
    waits: ticket.waits.map(({ reason, from, to }) => ({ reason, from, to })),
    clocks: clocks.map((clock) => measured(clock)),
  };
}

function measured({ name, set, cycle, state, startedAt, endedAt, due, breachedAt, elapsed }: Clock): unknown {
  return { name, set, cycle, state, startedAt, endedAt, due, breachedAt, elapsed };
}

export const planOf = (story: Story, now: string, where = setting): readonly Effect[] =>
  judge(where, story, now).plan;

export { at, BOT, Story };
