import { type Instant, NEVER } from '../calendar/instant.ts';
import type { Policy } from '../policy/policy.ts';
import { answerIn, choicesOf } from './form/given.ts';
import type { GivenAnswer } from './form/given.ts';
import type { IdentifiedForm } from './form/form.ts';
import { uncommented } from './html-comment.ts';
import type { Reason } from './reason.ts';
import { REVISED } from './revised.ts';
import type { Revision } from './revisions.ts';
import { noDateIn } from './short-notice.ts';
import type { MissingAnswer, Ticket } from './ticket.ts';

/** What the policy requires a form to say, and how the ticket's answers to it came in. */
export interface Requirements {
  /** What is missing today. */
  readonly missing: readonly MissingAnswer[];
  /** What was missing when the ticket arrived, which its customer is then waited for; null: nothing was. */
  readonly asked: Asked | null;
}

export interface Asked {
  readonly missing: readonly MissingAnswer[];
  /** When nothing of it was missing any more, and why; null: it still is. */
  readonly ended: { readonly at: Instant; readonly why: Reason } | null;
}

/**
 * @param revisions the bodies the issue has had, oldest first
 * @param routes the forms to whose process people moved it: those ask for other answers, in fields that this text
 * never had, so that people judge
 */
export function requirementsOf(
  policy: Policy,
  revisions: readonly Revision[],
  routes: Ticket['routes'],
  arrivedAt: Instant,
): Requirements {
  let missingNow: readonly MissingAnswer[] = [];
  const lists = revisions.map(({ at, by, form }) => {
    missingNow = missingIn(policy, form, missingNow, arrivedAt);
    return { at, by, missing: missingNow };
  });
  const file = revisions.at(-1)?.form?.template.file;
  const isElsewhere = (route: string | null | undefined): boolean => (route ?? file) !== file;
  const missing = isElsewhere(routes.at(-1)?.value) ? [] : missingNow;
  const first = lists.findLast(({ at }) => at <= arrivedAt);
  if (first === undefined || first.missing.length === 0) return { missing, asked: null };
  const supplied = lists.find((list) => list.at > arrivedAt && list.missing.length === 0);
  const moved = routes.find(({ value }) => isElsewhere(value));
  const ends: { at: Instant; why: Reason }[] = [
    ...(supplied === undefined
      ? []
      : [{ at: supplied.at, why: { kind: 'edited' as const, by: supplied.by.login } }]),
    ...(moved === undefined ? [] : [{ at: moved.at, why: { kind: 'moved_to_form' as const } }]),
  ];
  ends.sort((a, b) => a.at - b.at);
  return { missing, asked: { missing: first.missing, ended: ends[0] ?? null } };
}

/**
 * The required answers that a body lacks. Where it can be read in more than one way, that is what the body before it
 * lacked: nobody is asked for what may be there, and nothing is supplied by what may not.
 */
function missingIn(
  policy: Policy,
  form: IdentifiedForm | null,
  before: readonly MissingAnswer[],
  arrivedAt: Instant,
): readonly MissingAnswer[] {
  if (form === null || form.doubts.length > 0) return before;
  const { forms, noAnswer } = policy.intake;
  const asks = forms.get(form.template.file);
  const day = arrivedAt < REVISED ? null : noDateIn(policy, form);
  const lacking = (asks?.required ?? []).flatMap((name): MissingAnswer[] => {
    if (arrivedAt >= (asks?.requiredUntil.get(name) ?? NEVER)) return [];
    const given = answerIn(form, name);
    if (given === null) return [];
    const { label, description: hint = '' } = given.field;
    const isLacking = given.unsure
      ? before.some((one) => one.label === label)
      : !isAnswered(given, noAnswer, arrivedAt);
    return isLacking ? [{ label, hint }] : [];
  });
  if (day === null || lacking.some(({ label }) => label === day.field.label)) return lacking;
  return [...lacking, { label: day.field.label, hint: day.field.description ?? '', noDate: day.written }];
}

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** A dash alone, by which people say that there is nothing to say. */
const DASH = /^[-–—]$/;

/**
 * Prefilled text that nobody touched, and dots in its place, answer nothing; nor do HTML comments, in which classic
 * templates explain themselves. "N/A" is an answer, unless the policy says that such words are none.
 */
function isAnswered(
  { field, value }: GivenAnswer,
  noAnswer: ReadonlySet<string>,
  arrivedAt: Instant,
): boolean {
  const initial = field.kind === 'input' || field.kind === 'textarea' ? field.initial?.trim() : undefined;
  return choicesOf(value).some((choice) => {
    const words = uncommented(choice).trim().toLowerCase();
    const isNone = noAnswer.has(words) || noAnswer.has(words.replace(/[.!]+$/, ''));
    const says = SAYS_SOMETHING.test(words) || (arrivedAt >= REVISED && DASH.test(words));
    return choice !== initial && says && !isNone;
  });
}
