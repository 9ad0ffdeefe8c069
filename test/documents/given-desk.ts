import type { NoticeFacts } from '../../src/documents/notice.ts';
import type { DeskFacts } from '../../src/documents/desk.ts';
import type { DigestFacts, DigestLine } from '../../src/documents/digest.ts';
import type { HandoverFacts } from '../../src/documents/handover.ts';
import type { QueueLine } from '../../src/documents/queue-line.ts';
import type { TicketLine } from '../../src/documents/ticket-line.ts';
import type { TriageFacts } from '../../src/documents/triage.ts';
import type { Documents } from '../../src/languages/documents.ts';
import { at } from './moment.ts';

/** Lines of tables with the same text wherever a person's may stand. */
function ticketLines(text: string, times: number): TicketLine[] {
  const clock = { of: 'first_response', due: at('16T11:00'), breachedAt: at('16T11:00') } as const;
  const late: TicketLine = {
    number: 12,
    title: text,
    severity: text,
    owners: [text],
    state: 'breached',
    clock,
  };
  const still: TicketLine = {
    ...late,
    number: 13,
    severity: null,
    owners: [],
    state: 'waiting',
    clock: null,
  };
  return [late, still].flatMap((line) => Array.from({ length: times }, () => line)).slice(0, 300);
}

/** The same in the queue, each with every reason that there is. */
function queueLines(text: string, times: number): QueueLine[] {
  return ticketLines(text, times).map((line, index) => ({
    ...line,
    place: index + 1,
    customer: { name: text, tier: text },
    why: [
      {
        ...{ kind: 'risen', clock: 'first_response', since: at('13T11:00') },
        ...{ allowed: '2 working days', past: 'tier' },
      },
      { kind: 'priority', severity: line.severity },
      { kind: 'tier', tier: text },
      { kind: 'key_date', at: at('20T00:00') },
      { kind: 'due', clock: 'resolution', at: at('16T16:00') },
      { kind: 'age', openedAt: at('16T09:00') },
    ],
  }));
}

function deskFacts(text: string, times: number): DeskFacts {
  const tickets = queueLines(text, times);
  const held = { kind: 'waits', for: 'on_hold', until: at('20T09:00') } as const;
  return {
    now: at('16T12:00'),
    evaluated: 41,
    total: 42,
    faults: Array.from({ length: times }, () => text),
    policyErrors: 2,
    policyFault: text,
    counts: { open: 40, overdue: 3, atRisk: 2, dueToday: 1, unowned: 1, waiting: 5 },
    ...{ tickets, today: tickets, unowned: tickets },
    waiting: tickets.map((line) => ({ ...line, place: 0, why: [held] })),
    followUps: Array.from({ length: times }, () => ({
      ...{ number: 12, title: text, due: at('20T17:00'), isOverdue: false, owners: [text], why: text },
    })),
    load: Array.from({ length: times }, () => ({ login: text, tickets: 3 })),
    showsCustomers: true,
    heartbeat: 3_600_000,
  };
}

function digest(text: string, times: number, people: readonly string[]): DigestFacts {
  const line: DigestLine = {
    ...{ number: 12, title: text, severity: text, since: at('16T11:00') },
    clocks: ['first_response', 'ownership'],
  };
  const tickets = Array.from({ length: times }, () => line);
  const groups = [
    { who: text, group: true, tickets },
    { who: text, group: false, tickets: [{ ...line, severity: null }] },
    { who: '', group: false, tickets: tickets },
  ];
  return { to: people, tickets: 3, groups };
}

function triage(text: string, times: number, people: readonly string[]): TriageFacts {
  const line = { number: 12, title: text };
  const unowned = { ...line, severity: text, age: 11_000_000, suggestion: people[0] ?? null, carriedFrom: 9 };
  const many = <T>(one: T): T[] => Array.from({ length: times }, () => one);
  return {
    ...{ to: people, since: at('09T10:00') },
    unowned: [...many(unowned), { ...unowned, severity: null, suggestion: null, carriedFrom: null }],
    breached: ticketLines(text, times),
    atRisk: [],
    stuck: many({ ...line, reason: 'pending' as const, since: at('10T10:00') }),
    followUps: [
      ...many({ ...line, due: at('12T17:00'), isOverdue: true, owners: [text], why: text }),
      { ...line, number: 13, due: at('20T17:00'), isOverdue: false, owners: [], why: '' },
    ],
    escalated: many({ ...line, at: at('10T10:00') }),
    actions: [
      { number: 51, title: text, ticket: 12, age: 40 * 86_400_000, owners: [text] },
      { number: 52, title: text, ticket: 12, age: 31 * 86_400_000, owners: [] },
    ],
    writeUps: [
      ...many({ ...line, since: at('10T10:00'), writer: text, isOwner: false }),
      { ...line, number: 13, since: at('12T10:00'), writer: null, isOwner: true },
    ],
    load: many({ login: text, tickets: 3 }),
  };
}

function handover(text: string, times: number, people: readonly string[]): HandoverFacts {
  const wait = { number: 14, title: text, reason: 'on_hold' as const, since: at('10T10:00'), until: null };
  return {
    ...{ group: text, to: people, before: [text], until: at('23T09:00'), open: 40 },
    due: ticketLines(text, times),
    waiting: Array.from({ length: times }, () => wait),
  };
}

/**
 * What the desk writes about itself, with one text wherever a person's may stand, so many times in every list.
 *
 * @param people whom it calls
 */
export function deskDocuments(words: Documents, text: string, times: number, people: readonly string[]) {
  return {
    desk: words.write('desk', deskFacts(text, times)),
    digest: words.fit('digest', digest(text, times, people), 60_000).text,
    handover: words.write('handover', handover(text, times, people)),
    triage: words.write('triage', triage(text, times, people)),
    'triage-end': words.write('triage-end', { kept: null, owned: false, left: [12, 13] }),
  };
}

/** What staff are told of tickets elsewhere than on them. */
export function chatDocuments(
  words: Documents,
  title: string,
  notices: readonly NoticeFacts[],
  to: readonly string[],
) {
  const line = {
    number: 12,
    title,
    severity: null,
    clocks: ['first_response' as const],
    since: at('16T10:00'),
  };
  return {
    chat: words.write('chat', { title, severity: null, told: notices }),
    'chat-digest': words.write('chat-digest', { tickets: [line, { ...line, severity: 'urgent' }], to }),
    gathered: words.write('gathered', [
      { number: 12, title, severity: 'urgent', told: words.write('notice', notices) },
    ]),
  };
}
