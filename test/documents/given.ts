import { instant } from '../../src/calendar/instant.ts';
import { compile, render } from '../../src/documents/engine.ts';
import { Login, Markdown, Prose } from '../../src/documents/shown.ts';
import type { EscalationFacts } from '../../src/documents/escalation-facts.ts';
import type { Shown, Shows } from '../../src/documents/shown.ts';
import { samplesOf } from '../../src/documents/field.ts';
import type { DocumentName, Facts } from '../../src/documents/index.ts';
import { DOCUMENT_NAMES, DOCUMENTS } from '../../src/documents/index.ts';
import type { PostMortemFacts } from '../../src/documents/post-mortem-facts.ts';
import type { IncidentStatus } from '../../src/documents/incident-facts.ts';
import type { Status, StatusExtras } from '../../src/documents/status-facts.ts';
import { Documents, WORDINGS } from '../../src/languages/documents.ts';
import { postMortemText } from '../../src/plan/post-mortem-text.ts';
import type { NoticeDecision } from '../../src/rules/decision.ts';
import type { Calendar } from '../../src/calendar/calendar.ts';
import type { Language } from '../../src/policy/sections/language.ts';
import type { Clock } from '../../src/sla/clock.ts';
import type { Reason } from '../../src/ticket/reason.ts';
import { chatDocuments, deskDocuments } from './given-desk.ts';
import { waitingDocuments } from './given-waiting.ts';
import { at, ZONE } from './moment.ts';

/** Only its name would be told. */
const alwaysOpen = { name: '24x7' } as Calendar;

export function documents(language: Language = 'en', templates: Partial<Record<DocumentName, string>> = {}) {
  return new Documents({ language, timezone: ZONE, templates: new Map(Object.entries(templates)) });
}

export function clock(extra: Partial<Clock> = {}): Clock {
  return {
    ...{ name: 'first_response', set: 'promise', cycle: 1, rule: 'standard', state: 'running', live: true },
    ...{ startedAt: at('16T09:00'), startedBy: { kind: 'opened', by: 'cus' }, endedAt: null, endedBy: null },
    ...{ segments: [], elapsed: 0, target: 7_200_000, targetText: '2h', calendar: 'office', zone: ZONE },
    ...{ due: at('16T11:00'), warn: null, breachedAt: null, newsAt: null, nextBreach: null, missed: [] },
    ...extra,
  };
}

export const LATE: Partial<Clock> = { state: 'breached', breachedAt: at('16T11:00') };

export function status(extra: Partial<Status & StatusExtras> = {}): Status & Partial<StatusExtras> {
  return {
    ...{
      number: 12,
      requester: 'cus',
      severity: 'high',
      severityWhy: { kind: 'form_answer', field: 'Impact' },
    },
    ...{ severityMeaning: 'Production is disrupted', owners: [], state: 'open', stateSince: null },
    ...{ stateUntil: null, incident: false, promises: [clock()], updatesEvery: null },
    ...{ answered: false, owed: true, alsoHeld: false, doubts: [] },
    ...extra,
  };
}

/** An incident of which people have told so often. */
function incidentOf(text: string, times: number): IncidentStatus {
  const hit = { component: text, impact: 'major' } as const;
  return {
    ...{ name: text, state: 'identified', since: at('16T10:00'), impacts: [hit] },
    updates: Array.from({ length: times }, (_, index) => ({
      ...{ at: at('16T10:00'), by: text, state: 'identified' as const, impacts: [hit], words: text },
      struck: index > 0,
    })),
  };
}

export function breach(extra: Partial<NoticeDecision> = {}): NoticeDecision {
  return {
    ...{ kind: 'notice', rule: 'breach', because: '', deadline: instant(0), key: 'breach:first_response:1' },
    ...{ to: ['ana', 'acme/support'], group: 'tier-1', duty: 'members' },
    notice: { kind: 'breach', clock: clock(LATE), requester: 'cus' },
    ...extra,
  };
}

export function facts(extra: Partial<PostMortemFacts> = {}): PostMortemFacts {
  const span = { working: 7_200_000, calendar: 'office', wall: 10_800_000 };
  return {
    ...{
      number: 12,
      title: 'Login fails',
      openedAt: at('16T09:00'),
      closedAt: at('16T12:00'),
    },
    severities: [{ at: at('16T09:00'), severity: 'high', why: { kind: 'form_answer', field: 'Impact' } }],
    people: [{ login: 'ana', role: 'owned' }],
    timeline: [{ at: at('16T09:00'), who: 'cus', what: { kind: 'opened' } }],
    ...{
      firstResponse: span,
      resolution: span,
      promises: [clock({ state: 'met', live: false, endedAt: at('16T10:00') })],
    },
    ...{ causes: ['education', 'bug'], due: at('17T12:00'), dueFor: 'organised' },
    factors: ['education', 'bug', 'vendor'].map((name) => ({
      name,
      remedies: name === 'vendor' ? ['another vendor', 'a second line'] : [],
    })),
    command: '/post-mortem',
    course: {
      ...{ declaredAt: at('16T09:05'), answeredAt: at('16T10:00'), mitigatedAt: at('16T11:00') },
      severities: [
        { severity: 'high', time: 3_600_000 },
        { severity: 'low', time: 7_200_000 },
      ],
    },
    cadence: {
      phases: [{ every: { within: 3_600_000, text: '1h', calendar: alwaysOpen }, kept: 2, missed: 1 }],
      longestSilence: { from: at('16T10:00'), to: at('16T11:20') },
    },
    skipped: null,
    ...extra,
  };
}

/** Every document as it may come on an ordinary day. */
export function ordinary(words: Documents): ReadonlyMap<DocumentName, string> {
  const week = [1, 2, 3, 4, 5].map((day) => ({ day, windows: ['09:00-12:30', '13:30-18:00'] }));
  const opens = at('17T09:00');
  const resolution = { name: 'resolution', target: 86_400_000, targetText: '3 working days' } as const;
  const told = status({
    ...{ reference: 'SUP-12', hours: { calendar: 'office', always: false, zone: ZONE, week, opens } },
    promises: [clock(LATE), clock({ ...resolution, due: at('19T18:00') })],
    ...{ owners: ['bo'], state: 'pending', stateSince: at('16T12:00'), workaround: { original: 'urgent' } },
    missing: [{ label: 'Steps to reproduce', hint: 'What you did, and what happened then' }],
    ...{ notice: { neededBy: at('20T00:00'), asked: '2 weeks' }, agreed: at('19T12:00') },
    updatesEvery: { within: 3_600_000, text: '1h', calendar: alwaysOpen },
  });
  const refusal = { by: 'bo', partly: false, help: '/help' };
  const lines = [
    { name: 'severity', usage: '/severity LEVEL [why]', does: 'sets the severity' },
    { name: 'help', usage: '/help', does: 'lists the commands that you can give here' },
  ] as const;
  return texts(words, {
    status: told,
    notices: [
      breach(),
      breach({
        notice: {
          kind: 'unowned',
          clock: clock({ ...LATE, name: 'ownership', targetText: '4h' }),
          suggested: 'bo',
        },
      }),
    ],
    facts: facts(),
    refusal: {
      ...refusal,
      commands: [
        {
          written: '/severty low',
          reason: { kind: 'unknown' },
          usage: '/severity LEVEL [why]',
          openTo: ['staff', 'tier-2'],
        },
        {
          written: '/close',
          reason: { kind: 'not_now', because: { kind: 'is_closed' } },
          usage: null,
          openTo: [],
        },
        { written: '/hold', reason: { kind: 'not_yours' }, usage: null, openTo: ['staff'] },
      ],
    },
    help: { by: 'cus', commands: lines },
    explanation: { by: 'cus', text: 'FIRST RESPONSE: running\n  rule     standard' },
    instructions: {
      instructions: 'Open **Settings** and choose _Reset_.',
      closed: true,
      automatic: true,
      unsolved: '/not-resolved',
    },
    secret: { to: ['ana'], by: 'cus', kinds: ['github'], comment: true },
    unread: { to: ['ana'], by: 'cus', comment: true },
    scope: {
      ...{ by: 'bo', why: 'Design questions go to the architects.' },
      ...{ unsolved: '/not-resolved', reopens: at('30T12:00') },
    },
    ...{ words: 'Login fails', times: 1, people: ['ana'], everywhere: null },
  });
}

/** Where every address begins that the desk writes itself. */
export const OWN_PLACE = 'https://github.com/acme/helpdesk/issues/new';

/** The ticket that documents for the office lead to. */
export const OWN_TICKET = 'https://github.com/acme/helpdesk/issues/12';

interface Told {
  readonly status: Facts['status'];
  readonly notices: readonly NoticeDecision[];
  readonly facts: PostMortemFacts;
  readonly refusal: Facts['refusal'];
  readonly help: Facts['help'];
  readonly explanation: Facts['explain'];
  readonly instructions: Facts['self-service'];
  readonly secret: Facts['secret'];
  readonly unread: Facts['unread'];
  readonly scope: Facts['out-of-scope'];
  /** What people wrote, in each of the desk's own documents, so many times. */
  readonly words: string;
  readonly times: number;
  /** Whom they call. */
  readonly people: readonly string[];
  /** What people wrote in place of every example; null: the examples stand. */
  readonly everywhere: string | null;
}

/** A reason that quotes people as often as any does. */
function quoting(text: string): Reason {
  const why: Reason = { kind: 'form_answers', fields: [text, text] };
  return { kind: 'at_least', why, severity: text, because: { kind: 'label_is', label: text } };
}

/** What is told of an escalation, and to a pager, where nothing of what people write is quoted. */
function escalationDocuments(words: Documents, text: string, people: readonly string[]) {
  const late = clock({
    ...LATE,
    rule: text,
    calendar: text,
    startedBy: quoting(text),
    targetText: `${text} day`,
  });
  const step: EscalationFacts = {
    ...{ key: 'urgent:1:2', on: 'taken', by: '', why: '', need: null, step: 2, again: false, clock: late },
    ...{ group: text, released: [text], ack: '/ack' },
  };
  const notice = { to: people, duty: 'rotation' } as const;
  const plain = { ...step, clock: clock(LATE), group: 'tier-2', released: [] };
  return {
    escalation: words.write('escalation', { step, notice, page: { pager: text, state: 'sent' } }),
    page: words.write('page', {
      ...{ repository: 'acme/helpdesk', number: 12, severity: 'urgent', step: plain },
      ...{ title: text, customer: text, system: text },
    }),
  };
}

function texts(words: Documents, told: Told): ReadonlyMap<DocumentName, string> {
  const paper = postMortemText(words, told.facts);
  const by: Partial<Record<DocumentName, string>> = {
    status: words.write('status', told.status),
    notice: words.write('notice', told.notices),
    'post-mortem': paper,
    'post-mortem-facts': /<!--[\s\S]*-->/.exec(paper)?.[0] ?? '',
    refusal: words.write('refusal', told.refusal),
    help: words.write('help', told.help),
    explain: words.write('explain', told.explanation),
    'self-service': words.write('self-service', told.instructions),
    secret: words.write('secret', told.secret),
    unread: words.write('unread', told.unread),
    ...chatDocuments(words, told.words, told.notices, told.people),
    'out-of-scope': words.write('out-of-scope', told.scope),
    ...escalationDocuments(words, told.words, told.people),
    ...deskDocuments(words, told.words, told.times, told.people),
    ...waitingDocuments(words, told.words, told.times, told.people),
    'follow-up': words.write('follow-up', {
      closed: at('16T12:00'),
      link: `${OWN_PLACE}?template=bug.yml`,
      unsolved: '/not-resolved',
      until: at('30T12:00'),
    }),
  };
  return new Map(
    DOCUMENT_NAMES.map((name) => [name, by[name] ?? fromExamples(words, name, told.everywhere)]),
  );
}

/** A document that is not given here: made of its own examples, with a text wherever a person's may stand. */
function fromExamples({ phrases }: Documents, name: DocumentName, everywhere: string | null): string {
  const view = samplesOf(DOCUMENTS[name].fields, { phrases, timezone: ZONE });
  const template = compile(WORDINGS[phrases.locale].template(name), 'shipped');
  return render(template, everywhere === null ? view : replaced(view, everywhere));
}

function replaced(view: Shows, text: string): Shows {
  const instead = (value: Shown): Shown => {
    if (typeof value === 'string') return text;
    if (typeof value !== 'object' || value instanceof Markdown) return value;
    if (value instanceof Login) return new Login(text);
    if (value instanceof Prose) return new Prose(text);
    return isList(value) ? value.map(instead) : replaced(value, text);
  };
  return Object.fromEntries(Object.entries(view).map(([name, value]) => [name, instead(value)]));
}

function isList(value: Shows | readonly Shown[]): value is readonly Shown[] {
  return Array.isArray(value);
}

/** Every document with the same text wherever a person's may stand. */
export function everyDocument(words: Documents, text: string, times = 2): ReadonlyMap<DocumentName, string> {
  const why = { startedBy: quoting(text), rule: text, calendar: text, targetText: `${text} day` };
  const hours = { calendar: text, always: false, zone: ZONE, week: [], opens: at('17T09:00') };
  const full = status({
    ...{
      requester: text,
      severity: text,
      severityWhy: quoting(text),
      severityMeaning: text,
      owners: [text, text],
    },
    ...{
      promises: [clock({ ...LATE, ...why })],
      doubts: Array.from({ length: times }, () => ({
        kind: 'no_option' as const,
        answer: text,
        field: text,
      })),
    },
    ...{
      reference: text,
      schedules: [
        { hours, clocks: ['first_response'] },
        { hours, clocks: ['update'] },
      ],
      handedTo: text,
      awaited: text,
      progress: { at: at('16T11:00'), by: text, stage: text, words: text },
      record: incidentOf(text, times),
      missing: Array.from({ length: times }, () => ({ label: text, hint: text })),
    },
    ...{ notice: { neededBy: at('20T00:00'), asked: text }, workaround: { original: text } },
    signOff: { solved: text, notSolved: text },
  });
  const told = facts({
    title: text,
    severities: Array.from({ length: times }, () => ({
      at: at('16T09:00'),
      severity: text,
      why: quoting(text),
    })),
    people: Array.from({ length: times }, () => ({ login: text, role: 'owned' as const })),
    timeline: Array.from({ length: times }, () => ({
      at: at('16T09:00'),
      who: text,
      what: { kind: 'wait_began' as const, wait: 'pending' as const, by: quoting(text) },
    })),
    promises: [clock(why)],
    causes: [text],
    factors: [{ name: text, remedies: [text] }],
  });
  const refused = { usage: text, openTo: ['staff', text] };
  const notices = [
    breach({
      to: [text],
      group: text,
      notice: { kind: 'breach', clock: clock({ ...LATE, ...why }), requester: text },
    }),
    breach({
      to: [],
      group: text,
      notice: { kind: 'unowned', clock: clock({ ...LATE, ...why, name: 'ownership' }), suggested: text },
    }),
  ];
  return texts(words, {
    ...{ status: full, notices, facts: told },
    refusal: {
      ...{ by: text, partly: true, help: text },
      commands: [
        {
          written: text,
          reason: { kind: 'unassignable', logins: [text], partly: true },
          usage: null,
          openTo: [],
        },
        { written: text, reason: { kind: 'unknown' }, ...refused },
        { written: text, reason: { kind: 'switched_off' }, usage: null, openTo: [] },
        { written: text, reason: { kind: 'missing', what: text }, ...refused },
        { written: text, reason: { kind: 'bad_value', value: text, allowed: [text, text] }, ...refused },
        {
          written: text,
          reason: { kind: 'not_now', because: { kind: 'unwritten', headings: [text, text] } },
          ...refused,
        },
      ],
    },
    help: { by: text, commands: [{ name: 'due', usage: text, does: text }] },
    explanation: { by: text, text: `${text}\n\`\`\`\n${text}` },
    instructions: { instructions: '**Reset** it.', closed: true, automatic: true, unsolved: text },
    secret: { to: [text], by: text, kinds: ['github', 'private-key'], comment: true },
    unread: { to: [text], by: text, comment: true },
    scope: { by: text, why: text, unsolved: text, reopens: at('30T12:00') },
    ...{ words: text, times, people: [text], everywhere: text },
  });
}
