import type { Instant } from '../../calendar/instant.ts';
import { formatDay } from '../../calendar/moment.ts';
import type { Effect } from '../../plan/effect.ts';
import { keyOf } from '../../marks/key.ts';
import { agendaLine } from '../../marks/lists.ts';
import { marked } from '../../marks/marker.ts';
import { ownComments } from '../../ticket/own-comments.ts';
import { documentsOf } from '../../languages/documents.ts';
import type { Triage } from '../../policy/sections/triage.ts';
import { recurrenceIn } from '../../team/duty.ts';
import { labelKey } from '../../ticket/labels.ts';
import type { LeftOver } from './agenda.ts';
import { agendaOf } from './agenda.ts';
import { FIRST } from '../board.ts';
import type { DeskCase } from '../desk-case.ts';
import type { RunContext } from '../snapshot.ts';
import type { Meeting } from '../triage-meeting.ts';
import { latestOf, meetingsIn } from '../triage-meeting.ts';
import type { DeskRule } from './desk-rule.ts';

/**
 * Opens an issue with the agenda when the time of a meeting has come, and closes it when every ticket of it has an
 * owner, with the next run where there was none without, or when the next meeting begins. Nothing is written into an
 * agenda once it is open: its text belongs to the people in the meeting.
 */
export const meetings: DeskRule = (desk) => {
  const { context } = desk;
  const { triage } = context.policy;
  if (triage === null) return [];
  const held = meetingsIn(desk.issues);
  const next = due(triage, held, context);
  const latest = latestOf(held);
  return [
    ...(next === null ? [] : opened(triage, next, latest, desk)),
    ...held.flatMap((meeting) => {
      if (meeting.issue.state === 'closed') return [];
      const left = leftOf(meeting, desk);
      if (meeting !== latest && meeting.at === latest?.at) return ended(meeting, left, latest, context);
      const goesOn = next === null && meeting === latest && left.length > 0;
      return goesOn ? [] : ended(meeting, left, null, context);
    }),
  ];
};

interface Due {
  readonly at: Instant;
  /** When the one before it was, held or not. */
  readonly before: Instant;
}

/** The meeting whose time has come and that has no issue yet. One that was missed by long is not made up for. */
function due(triage: Triage, meetings: readonly Meeting[], { policy, now }: RunContext): Due | null {
  const recurrence = recurrenceIn(triage.schedule);
  const turn = recurrence.at(now);
  if (turn < 0) return null;
  const at = recurrence.start(turn);
  const held = meetings.some((meeting) => meeting.at >= at);
  return held || now - at > policy.news ? null : { at, before: recurrence.start(turn - 1) };
}

function opened(triage: Triage, { at, before }: Due, latest: Meeting | null, desk: DeskCase): Effect[] {
  const { policy, labels } = desk.context;
  const documents = documentsOf(policy);
  const left: LeftOver | null =
    latest === null ? null : { issue: latest.issue.number, tickets: new Set(leftOf(latest, desk)) };
  const agenda = agendaOf(triage, before, left, desk);
  const { text, rows } = documents.fit('triage', agenda);
  const tasks = agenda.unowned.slice(0, rows).map(({ number }) => number);
  const key = keyOf('triage', at);
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
      body: marked([key], `${agendaLine(tasks)}\n${text}`),
      labels: label === null ? [] : [label],
      pin: false,
      because,
      deadline: FIRST,
    },
  ];
}

/** The tickets of a meeting that are open and nobody's, not even once this plan is carried out. */
function leftOf({ agenda }: Meeting, { standings }: DeskCase): number[] {
  const unowned = new Set(
    standings.filter(({ isOpen, isOwned }) => isOpen && !isOwned).map(({ number }) => number),
  );
  return agenda.filter((number) => unowned.has(number));
}

const END = keyOf('triage-end');

/** @param kept the issue that stays, where two runs opened one for the same meeting; null: it is no such issue */
function ended(
  meeting: Meeting,
  left: readonly number[],
  kept: Meeting | null,
  { policy, identity }: RunContext,
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
  const body = marked([END], documentsOf(policy).write('triage-end', facts));
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
