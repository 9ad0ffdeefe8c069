import type { Instant } from '../calendar/instant.ts';
import { formatDay, formatInstant, parseInstant } from '../calendar/moment.ts';
import type { Effect } from '../plan/effect.ts';
import { markerLine, ownComments } from '../ticket/marker.ts';
import { documentsOf } from '../languages/documents.ts';
import type { Triage } from '../policy/sections/triage.ts';
import { turnsIn } from '../team/duty.ts';
import { labelKey } from '../ticket/labels.ts';
import type { LeftOver } from './agenda.ts';
import { agendaOf } from './agenda.ts';
import { FIRST } from './board.ts';
import type { Evaluation, Judged } from './evaluate.ts';
import { given, isOwned } from './handout.ts';
import { formatNumbers, parseNumbers } from './numbers.ts';
import type { OwnIssue } from './own.ts';
import type { Snapshot } from './snapshot.ts';
import { ticksIn } from './ticks.ts';

const KEY = 'triage:';
const AGENDA = /^<!-- steward agenda ([\d,-]*) -->$/m;

/** The issue of one triage meeting. */
interface Meeting extends OwnIssue {
  readonly at: Instant;
  /** The tickets that had no owner when it began. */
  readonly agenda: readonly number[];
}

/**
 * Opens an issue with the agenda when the time of a meeting has come, and closes it when every ticket of it has an
 * owner, with the next run where there was none without, or when the next meeting begins. Nothing is written into an
 * agenda once it is open: its text belongs to the people in the meeting.
 */
export function planMeetings(
  own: readonly OwnIssue[],
  evaluations: readonly Evaluation[],
  snapshot: Snapshot,
): Effect[] {
  const { triage } = snapshot.policy;
  if (triage === null) return [];
  const meetings = meetingsIn(own);
  const next = due(triage, meetings, snapshot);
  const latest = latestOf(meetings);
  return [
    ...(next === null ? [] : opened(triage, next, latest, evaluations, snapshot)),
    ...meetings.flatMap((meeting) => {
      if (meeting.issue.state === 'closed') return [];
      const left = leftOf(meeting, evaluations, snapshot);
      if (meeting !== latest && meeting.at === latest?.at) return ended(meeting, left, latest, snapshot);
      const goesOn = next === null && meeting === latest && left.length > 0;
      return goesOn ? [] : ended(meeting, left, null, snapshot);
    }),
  ];
}

/** The meeting that counts. Two runs may have opened it: then the first issue stays, whatever became of it. */
function latestOf(meetings: readonly Meeting[]): Meeting | null {
  return meetings.find(({ at }) => at === meetings.at(-1)?.at) ?? null;
}

function meetingsIn(own: readonly OwnIssue[]): Meeting[] {
  return own.flatMap(meetingIn).sort((a, b) => a.at - b.at);
}

function meetingIn(own: OwnIssue): Meeting[] {
  const at = own.key.startsWith(KEY) ? parseInstant(own.key.slice(KEY.length)) : null;
  const agenda = parseNumbers(AGENDA.exec(own.issue.body)?.[1] ?? '');
  return at === null ? [] : [{ ...own, at, agenda }];
}

interface Due {
  readonly at: Instant;
  /** When the one before it was, held or not. */
  readonly before: Instant;
}

/** The meeting whose time has come and that has no issue yet. One that was missed by long is not made up for. */
function due(triage: Triage, meetings: readonly Meeting[], { policy, now }: Snapshot): Due | null {
  const turns = turnsIn(triage.schedule);
  const turn = turns.at(now);
  if (turn < 0) return null;
  const at = turns.start(turn);
  const held = meetings.some((meeting) => meeting.at >= at);
  return held || now - at > policy.news ? null : { at, before: turns.start(turn - 1) };
}

function opened(
  triage: Triage,
  { at, before }: Due,
  latest: Meeting | null,
  evaluations: readonly Evaluation[],
  snapshot: Snapshot,
): Effect[] {
  const { policy, labels } = snapshot;
  const documents = documentsOf(policy);
  const left: LeftOver | null =
    latest === null
      ? null
      : { issue: latest.issue.number, tickets: new Set(leftOf(latest, evaluations, snapshot)) };
  const agenda = agendaOf(triage, evaluations, before, left, snapshot);
  const { text, rows } = documents.fit('triage', agenda);
  const tasks = agenda.unowned.slice(0, rows).map(({ number }) => number);
  const key = `${KEY}${formatInstant(at, 'UTC')}`;
  const because = 'It is time for the triage meeting.';
  const { label } = triage;
  const missing = label !== null && !labels.some((name) => labelKey(name) === labelKey(label));
  return [
    ...(missing
      ? [
          {
            ...{ kind: 'create_label' as const, name: label, color: 'ededed', description: '' },
            ...{
              because: 'The policy uses this label and the repository does not have it.',
              deadline: FIRST,
            },
          },
        ]
      : []),
    {
      kind: 'create_issue',
      key,
      title: documents.phrases.triageTitle(formatDay(at, policy.timezone, documents.phrases.locale)),
      body: `${markerLine({ keys: [key], asOf: null })}\n<!-- steward agenda ${formatNumbers(tasks)} -->\n${text}`,
      labels: label === null ? [] : [label],
      pin: false,
      because,
      deadline: FIRST,
    },
  ];
}

/** The tickets of a meeting that are open and nobody's, not even once this plan is carried out. */
function leftOf({ agenda }: Meeting, evaluations: readonly Evaluation[], { now }: Snapshot): number[] {
  const unowned = new Set(
    evaluations
      .filter((one) => one.ticket.issue.state === 'open' && !isOwned(one, now))
      .map(({ ticket }) => ticket.issue.number),
  );
  return agenda.filter((number) => unowned.has(number));
}

/**
 * Gives tickets to whom the staff ticked in the meeting, where nobody has taken them since. Whom they name must be on
 * the staff: no text assigns anybody else.
 */
export function handTicked(
  own: readonly OwnIssue[],
  all: readonly Judged[],
  snapshot: Snapshot,
): readonly Judged[] {
  const { roster, now, policy } = snapshot;
  const present = policy.triage === null ? null : latestOf(meetingsIn(own));
  if (present?.issue.state !== 'open') return all;
  const ticks = new Map(ticksIn(present.issue, roster).map((tick) => [tick.ticket, tick]));
  return all.map((judged) => {
    const { issue, owners } = judged.ticket;
    const tick = ticks.get(issue.number);
    if (tick === undefined || !present.agenda.includes(issue.number) || isOwned(judged, now)) return judged;
    if (!roster.isStaff({ login: tick.login, kind: 'human' }, now)) return judged;
    // Whoever takes a ticket away again after the meeting had a reason.
    if (owners.some(({ at, value }) => at >= tick.at && at <= now && value.length > 0)) return judged;
    const because = `@${tick.by} ticked it at the triage meeting.`;
    return given(judged, tick.login, because, tick.at);
  });
}

const END = 'triage-end';

/** @param kept the issue that stays, where two runs opened one for the same meeting; null: it is no such issue */
function ended(
  meeting: Meeting,
  left: readonly number[],
  kept: Meeting | null,
  { policy, identity }: Snapshot,
): Effect[] {
  const issue = { id: meeting.issue.id, number: meeting.issue.number };
  const because =
    kept !== null
      ? 'Two runs opened an issue for this meeting; the first stays.'
      : left.length === 0
        ? 'Every ticket of the agenda has an owner.'
        : 'The next meeting takes what is left over.';
  const said = ownComments(meeting.issue, identity).some(({ marker }) => marker.keys.includes(END));
  const facts = { kept: kept?.issue.number ?? null, owned: meeting.agenda.length === 0, left };
  const body = `${markerLine({ keys: [END], asOf: null })}\n${documentsOf(policy).write('triage-end', facts)}`;
  return [
    ...(said
      ? []
      : [{ kind: 'create_comment' as const, issue, keys: [END], body, because, deadline: FIRST }]),
    {
      kind: 'close',
      issue,
      reason: kept === null ? 'completed' : 'not_planned',
      because,
      deadline: FIRST,
    },
  ];
}
