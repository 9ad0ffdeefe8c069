import type { Instant } from '../calendar/instant.ts';
import type { LabelSpec } from '../policy/label.ts';
import type { Policy } from '../policy/policy.ts';
import type { Clock } from '../sla/clock.ts';
import { selects } from '../ticket/facts.ts';
import type { Reason } from '../ticket/reason.ts';
import { whyMatches } from '../ticket/severity-sources.ts';
import type { Facts } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
import type { LabelDecision } from './decision.ts';
import { flag, isOpen, pressing, type Rule } from './rule.ts';

/** A label that stands for something and is on as long as that is so, without a word to anybody. */
interface Flag {
  /** Name of the rule that decides it. */
  readonly rule: string;
  readonly label: LabelSpec;
  /** From when it has been true of the ticket; null: it is not. */
  readonly since: (c: Case) => Instant | null;
  /** Whether a closed ticket keeps it as it is; otherwise it goes with the close. */
  readonly outlives: boolean;
  readonly why: string | Reason;
  readonly whyNot: string;
}

/** The desk's own flags. */
const BUILT_IN = {
  /** A person who moves the label has the last word on what it stands for. */
  incident: ({ labels }: Policy): Flag => ({
    rule: 'incident',
    label: labels.incident,
    since: whileFacts(({ incident: is }) => is),
    outlives: true,
    why: 'The form, the severity or a person says that this is an incident.',
    whyNot: 'The form, the severity and people say that this is no incident.',
  }),
  cannotWait: ({ labels }: Policy): Flag => ({
    rule: 'cannot-wait',
    label: labels.cannot_wait,
    since: whileFacts(({ cannotWait: is }) => is),
    outlives: true,
    why: 'Somebody on the staff said that it cannot wait.',
    whyNot: 'It can wait, or its severity says so.',
  }),
  project: ({ labels }: Policy): Flag => ({
    rule: 'project',
    label: labels.project,
    since: whileFacts(({ project: is }) => is),
    outlives: true,
    why: 'Somebody on the staff called it a project.',
    whyNot: 'The ticket is no project.',
  }),
  response: ({ labels }: Policy): Flag => ({
    rule: 'response',
    label: labels.needs_response,
    since: whileClocks(({ name, breachedAt }) => (ANSWERS.has(name) ? breachedAt : null)),
    outlives: false,
    why: 'The customer waits for an overdue answer.',
    whyNot: 'The customer has an answer.',
  }),
  atRisk: ({ labels }: Policy): Flag => ({
    rule: 'at-risk',
    label: labels.at_risk,
    since: whileClocks(({ state, breachedAt, warn }, now) =>
      state !== 'paused' && breachedAt === null && warn !== null && warn <= now ? warn : null,
    ),
    outlives: false,
    why: 'A promise is about to be broken, or a target missed.',
    whyNot: 'No promise is about to be broken, and no target missed.',
  }),
};

const ANSWERS = new Set<Clock['name']>(['first_response', 'next_response']);

export const incident: Rule = (c) => keep(c, BUILT_IN.incident(c.policy));
export const cannotWait: Rule = (c) =>
  c.policy.cannotWait === null ? [] : keep(c, BUILT_IN.cannotWait(c.policy));
export const project: Rule = (c) => keep(c, BUILT_IN.project(c.policy));
export const response: Rule = (c) => keep(c, BUILT_IN.response(c.policy));
/** Some targets count only while somebody owns the ticket: what it is once it is settled who does decides. */
export const atRisk: Rule = (_, { then: c }) => keep(c, BUILT_IN.atRisk(c.policy));

/** The flags of the policy. */
export const flags: Rule = (_, { then: c }) =>
  c.policy.flags.flatMap(({ label, when }) => {
    const facts = c.ticket.facts.at(-1)?.value;
    return keep(c, {
      rule: 'flags',
      label,
      since: whileFacts((then) => selects(when, then)),
      outlives: true,
      why: facts === undefined ? '' : whyMatches(when, facts),
      whyNot: 'The ticket is no longer one that the policy flags so.',
    });
  });

function keep(c: Case, { rule, label, since, outlives, why, whyNot }: Flag): LabelDecision[] {
  if (!isOpen(c) && outlives) return [];
  const from = isOpen(c) ? since(c) : null;
  // What a clock shows is due since then; what is known of the ticket is as pressing as the ticket.
  const deadline = outlives ? pressing(c) : (from ?? c.now);
  return flag(c, label, from, { rule, because: from === null ? whyNot : why, deadline, record: false });
}

/** From when the facts of a ticket have been such, to this day. */
function whileFacts(are: (facts: Facts) => boolean): Flag['since'] {
  return ({ ticket: { facts } }) => {
    const first = facts.findLastIndex(({ value }) => !are(value)) + 1;
    return facts[first]?.at ?? null;
  };
}

/** From when running clocks have shown it; the latest of them counts. */
function whileClocks(shown: (clock: Clock, now: Instant) => Instant | null): Flag['since'] {
  return ({ clocks, now }) => {
    let last: Instant | null = null;
    for (const clock of clocks) {
      const at = clock.live ? shown(clock, now) : null;
      if (at !== null && (last === null || at > last)) last = at;
    }
    return last;
  };
}
