import { DAY, earliest, type Instant, later, latest, NEVER } from '../calendar/instant.ts';
import { readSpokenDate } from '../calendar/spoken-date.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlannedWindow } from '../policy/sections/status-page.ts';
import { verdictOn } from './commands/authority.ts';
import type { Forms, IdentifiedForm } from './form/form.ts';
import { answerIn, choicesOf } from './form/given.ts';
import type { Issue } from './issue.ts';
import type { Roster } from './roster.ts';

/** The parts of a desk that tell what is an announcement. */
interface Announcing {
  readonly policy: Policy;
  readonly roster: Roster;
  readonly forms: Forms;
}

/**
 * The planned work that an issue announces; null: none. Only who may show an incident on the status page announces work
 * there, by the form that the policy names and with dates that can be read: any other issue is a ticket, so that
 * somebody hears of it.
 */
export function announcementIn(
  issue: Issue,
  { policy, roster, forms }: Announcing,
): (PlannedWindow & Pick<Issue, 'number' | 'createdAt'>) | null {
  const { statusPage, commands, incidents } = policy;
  const names = statusPage?.maintenanceForm ?? null;
  const { author, createdAt, title, labels, type, body, number } = issue;
  if (names === null || !roster.isStaff(author, createdAt)) return null;
  const principal = { staff: true, customer: false, groups: roster.groups(author) };
  if (verdictOn(commands.publish, principal) !== 'done') return null;
  const form = forms.identify({ title, body, labels, type });
  if (form?.template.file.toLowerCase() !== names.file.toLowerCase()) return null;
  const from = momentIn(form, names.from, issue, policy, 'beginning');
  const to = momentIn(form, names.to, issue, policy, 'end');
  if (from === null || to === null || to <= from) return null;
  const named = names.components === null ? [] : listIn(form, names.components);
  const name = nameOf(title, form.template.title);
  return {
    ...{ number, createdAt, name, from, to },
    components: incidents.components.filter((one) => named.includes(one.toLowerCase())),
  };
}

/** When the work that an issue announces was called off, or was over sooner; null: neither. */
export function endedBy({ state, events }: Pick<Issue, 'state' | 'events'>): {
  readonly calledOffAt: Instant | null;
  readonly doneAt: Instant | null;
} {
  const closed = state === 'closed' ? events.findLast((event) => event.kind === 'closed') : undefined;
  const isDone = closed?.reason === 'completed';
  return { calledOffAt: isDone ? null : (closed?.at ?? null), doneAt: isDone ? closed.at : null };
}

/**
 * The window of announced work as clocks count it: no earlier than it was announced, so that nothing late is called kept
 * by words that came after, and no later than it was called off or done. Null: there is none, or nothing of it counts.
 */
export function announcedWindow(issue: Issue, desk: Announcing): PlannedWindow | null {
  const work = announcementIn(issue, desk);
  if (work === null) return null;
  const { name, components, createdAt } = work;
  const { calledOffAt, doneAt } = endedBy(issue);
  const from = latest(work.from, createdAt);
  // What is called done before it began begins all the same, as it does on the page.
  const done = doneAt !== null && doneAt > work.from ? doneAt : NEVER;
  const to = earliest(work.to, done, calledOffAt ?? NEVER);
  return to > from ? { name, from, to, components } : null;
}

/** Longest name that a heading takes. */
const LONGEST = 100;

/** The title, without what the form begins it with. */
function nameOf(title: string, begins: string): string {
  const rest = title.trim();
  const start = begins.trim();
  const own =
    start !== '' && rest.toLowerCase().startsWith(start.toLowerCase())
      ? rest.slice(start.length).trim()
      : rest;
  return (own === '' ? rest : own).slice(0, LONGEST);
}

function momentIn(
  form: IdentifiedForm,
  field: string,
  { createdAt: at }: Issue,
  { timezone: zone, language }: Policy,
  edge: 'beginning' | 'end',
): Instant | null {
  const [text = ''] = choicesOf(answerIn(form, field)?.value ?? null);
  const date = readSpokenDate(text, { zone, at, language });
  if ('readings' in date || date.rest !== '') return null;
  // A day as the end is meant to its end.
  return date.day !== null && edge === 'end' ? later(date.at, DAY) : date.at;
}

/** What was chosen or written, one a line or between commas; lower case. */
function listIn(form: IdentifiedForm, field: string): string[] {
  return choicesOf(answerIn(form, field)?.value ?? null)
    .flatMap((choice) => choice.split(/[,;\n]/))
    .map((one) =>
      one
        .replace(/^\s*[-*]\s+/, '')
        .trim()
        .toLowerCase(),
    );
}
