import { instant } from '../../../src/calendar/instant.ts';
import { escalationText, pageSummary } from '../../../src/plan/messages/escalation.ts';
import type { Calendar } from '../../../src/calendar/calendar.ts';
import type { DocumentName } from '../../../src/plan/messages/views.ts';
import { explainText, helpText, refusalText } from '../../../src/plan/messages/command.ts';
import type { Documents } from '../../../src/plan/messages/documents.ts';
import { DOCUMENT_NAMES, Documents as DocumentsOf } from '../../../src/plan/messages/documents.ts';
import {
  followUpText,
  outOfScopeText,
  secretText,
  selfServiceText,
} from '../../../src/plan/messages/intake.ts';
import { noticeText } from '../../../src/plan/messages/notice.ts';
import { postMortemText } from '../../../src/plan/messages/post-mortem.ts';
import { statusText } from '../../../src/plan/messages/status.ts';
import type { Language } from '../../../src/policy/sections/language.ts';
import type { NoticeDecision, Status } from '../../../src/rules/decision.ts';
import type { PostMortemFacts } from '../../../src/rules/post-mortem-facts.ts';
import type {
  ExposedSecret,
  Explanation,
  Help,
  Instructions,
  OutOfScope,
  Refusal,
  StatusExtras,
} from '../../../src/rules/document.ts';
import type { Clock } from '../../../src/sla/clock.ts';
import { deskDocuments } from './given-desk.ts';
import { waitingDocuments } from './given-waiting.ts';
import { at, ZONE } from './moment.ts';

/** Only its name would be told. */
const alwaysOpen = { name: '24x7' } as Calendar;

export function documents(language: Language = 'en', templates: Partial<Record<DocumentName, string>> = {}) {
  return new DocumentsOf({ language, templates: new Map(Object.entries(templates)) });
}

export function clock(extra: Partial<Clock> = {}): Clock {
  return {
    ...{ name: 'first_response', set: 'promise', cycle: 1, rule: 'standard', state: 'running', live: true },
    ...{ startedAt: at('16T09:00'), startedBy: '@cus opened the ticket', endedAt: null, endedBy: null },
    ...{ segments: [], elapsed: 0, target: 7_200_000, targetText: '2h', calendar: 'office', zone: ZONE },
    ...{ due: at('16T11:00'), warn: null, breachedAt: null, newsAt: null, nextBreach: null, missed: [] },
    nags: true,
    ...extra,
  };
}

export const LATE: Partial<Clock> = { state: 'breached', breachedAt: at('16T11:00') };

export function status(extra: Partial<Status & StatusExtras> = {}): Status & Partial<StatusExtras> {
  return {
    ...{ number: 12, requester: 'cus', severity: 'high', severityWhy: "the form's answer to Impact" },
    ...{ severityMeaning: 'Production is disrupted', owners: [], state: 'open', stateSince: null },
    ...{ stateUntil: null, incident: false, promises: [clock()], updatesEvery: null, timezone: ZONE },
    ...{ closedNow: null, doubts: [] },
    ...extra,
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
      timezone: ZONE,
      openedAt: at('16T09:00'),
      closedAt: at('16T12:00'),
    },
    severities: [{ at: at('16T09:00'), severity: 'high', why: "the form's answer to Impact" }],
    people: [{ login: 'ana', role: 'owned it' }],
    timeline: [{ at: at('16T09:00'), who: 'cus', what: 'opened the ticket' }],
    ...{
      firstResponse: span,
      resolution: span,
      promises: [clock({ state: 'met', live: false, endedAt: at('16T10:00') })],
    },
    ...{ causes: ['education', 'bug'], due: at('17T12:00'), dueFor: 'organised' },
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
  const refusal = { by: 'bo', help: '/help' };
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
          reason: { kind: 'not_now', because: 'the ticket is closed' },
          usage: null,
          openTo: [],
        },
        { written: '/hold', reason: { kind: 'not_yours' }, usage: null, openTo: ['staff'] },
      ],
    },
    help: { by: 'cus', commands: lines },
    explanation: { by: 'cus', text: 'FIRST RESPONSE: running\n  rule     standard' },
    instructions: {
      text: 'Open **Settings** and choose _Reset_.',
      closed: true,
      automatic: true,
      notResolved: '/not-resolved',
    },
    secret: { to: ['ana'], by: 'cus', kinds: ['GitHub token'], where: 'comment' },
    scope: {
      ...{ by: 'bo', why: 'Design questions go to the architects.', timezone: ZONE },
      reopening: { command: '/not-resolved', until: at('30T12:00') },
    },
    ...{ words: 'Login fails', times: 1, people: ['ana'] },
  });
}

/** The only address that the desk writes itself. */
export const OWN_LINK = 'https://github.com/acme/helpdesk/issues/new?template=bug.yml';

interface Told {
  readonly status: Parameters<typeof statusText>[1];
  readonly notices: readonly NoticeDecision[];
  readonly facts: PostMortemFacts;
  readonly refusal: Refusal;
  readonly help: Help;
  readonly explanation: Explanation;
  readonly instructions: Instructions;
  readonly secret: ExposedSecret;
  readonly scope: OutOfScope;
  /** What people wrote, in each of the desk's own documents, so many times. */
  readonly words: string;
  readonly times: number;
  /** Whom they call. */
  readonly people: readonly string[];
}

/** What is told of an escalation, and to a pager, where nothing of what people write is quoted. */
function escalationDocuments(words: Documents, text: string, people: readonly string[]) {
  const late = clock({ ...LATE, rule: text, calendar: text, startedBy: text, targetText: `${text} day` });
  const step = { key: 'urgent:1:2', on: 'taken', step: 2, clock: late, group: text, ack: '/ack' } as const;
  const notice = { to: people, group: text, duty: 'rotation' } as const;
  const plain = { ...step, clock: clock(LATE), group: 'tier-2', released: [] };
  const at12 = {
    repository: 'acme/helpdesk',
    severity: 'urgent',
    title: text,
    url: '',
    hour: '2026-11-16T11',
  };
  const meta = { rule: 'escalation', because: '', deadline: instant(0), pager: 'on-call' };
  return {
    escalation: escalationText(
      words,
      { ...step, released: [text] },
      { notice, page: { pager: text, state: 'failed' } },
      ZONE,
    ),
    page: pageSummary(words, { kind: 'page', action: 'trigger', ...meta, ...at12, step: plain }, 12),
  };
}

function texts(words: Documents, told: Told): ReadonlyMap<DocumentName, string> {
  const paper = postMortemText(words, told.facts);
  const by: Record<DocumentName, string> = {
    status: statusText(words, told.status),
    notice: noticeText(words, told.notices, ZONE),
    'post-mortem': paper,
    'post-mortem-facts': /<!--[\s\S]*-->/.exec(paper)?.[0] ?? '',
    refusal: refusalText(words, told.refusal),
    help: helpText(words, told.help),
    explain: explainText(words, told.explanation),
    'self-service': selfServiceText(words, told.instructions),
    secret: secretText(words, told.secret),
    'out-of-scope': outOfScopeText(words, told.scope),
    ...escalationDocuments(words, told.words, told.people),
    ...deskDocuments(words, told.words, told.times, told.people),
    ...waitingDocuments(words, told.words, told.times, told.people),
    'follow-up': followUpText(words, {
      closedAt: at('16T12:00'),
      link: OWN_LINK,
      again: { command: '/not-resolved', until: at('30T12:00') },
      timezone: ZONE,
    }),
  };
  return new Map(DOCUMENT_NAMES.map((name) => [name, by[name]]));
}

/** Every document with the same text wherever a person's may stand. */
export function everyDocument(words: Documents, text: string, times = 2): ReadonlyMap<DocumentName, string> {
  const why = { startedBy: text, rule: text, calendar: text, targetText: `${text} day` };
  const hours = { calendar: text, always: false, zone: ZONE, week: [], opens: at('17T09:00') };
  const full = status({
    ...{ requester: text, severity: text, severityWhy: text, severityMeaning: text, owners: [text, text] },
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
      hours,
      missing: Array.from({ length: times }, () => ({ label: text, hint: text })),
    },
    ...{ notice: { neededBy: at('20T00:00'), asked: text }, workaround: { original: text } },
    signOff: { solved: text, notSolved: text },
  });
  const told = facts({
    title: text,
    severities: Array.from({ length: times }, () => ({ at: at('16T09:00'), severity: text, why: text })),
    people: Array.from({ length: times }, () => ({ login: text, role: text })),
    timeline: Array.from({ length: times }, () => ({ at: at('16T09:00'), who: text, what: text })),
    promises: [clock(why)],
    causes: [text],
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
      ...{ by: text, help: text },
      commands: [
        { written: text, reason: { kind: 'unknown' }, ...refused },
        { written: text, reason: { kind: 'switched_off' }, usage: null, openTo: [] },
        { written: text, reason: { kind: 'missing', what: text }, ...refused },
        { written: text, reason: { kind: 'bad_value', value: text, allowed: [text, text] }, ...refused },
        { written: text, reason: { kind: 'not_now', because: text }, ...refused },
      ],
    },
    help: { by: text, commands: [{ name: 'due', usage: text, does: text }] },
    explanation: { by: text, text: `${text}\n\`\`\`\n${text}` },
    instructions: { text: '**Reset** it.', closed: true, automatic: true, notResolved: text },
    secret: { to: [text], by: text, kinds: [text, text], where: 'comment' },
    scope: { by: text, why: text, reopening: { command: text, until: at('30T12:00') }, timezone: ZONE },
    ...{ words: text, times, people: [text] },
  });
}
