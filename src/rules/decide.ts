import type { Instant } from '../calendar/instant.ts';
import { labelKey } from '../ticket/labels.ts';
import { REVISED } from '../ticket/revised.ts';
import type { Facts, Since } from '../ticket/ticket.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import { assignmentsIn } from './decision.ts';
import { ASSIGNMENTS, ENDINGS, RULES } from './index.ts';
import type { Outlook } from './rule.ts';
import { ownersNow } from './rule.ts';
import type { Decided, Ruling } from './ruling.ts';

/** What comes first: whether the ticket ends, and who its own rules give it to. */
export function begin(found: Case): Ruling {
  let c = found;
  const ends: Decision[] = [];
  for (const rule of ENDINGS) {
    const ending = rule(c);
    if (ending === null) continue;
    ends.push(ending.decision);
    c = c.become(ending.ticket);
  }
  return { case: c, decisions: [...ends, ...ASSIGNMENTS.flatMap((rule) => rule(c))] };
}

/** All the rest, once it is settled who gets the ticket. */
export function decide({ case: c, decisions }: Ruling, outlook: Omit<Outlook, 'then'>): Decided {
  const then = assigned(c, decisions);
  const { contested } = c.ticket;
  const whole = { ...outlook, then };
  const rest = RULES.flatMap((rule) => rule(c, whole)).filter(
    (d) => !(d.kind === 'label' && contested.has(labelKey(d.label.name))),
  );
  return { case: c, then, decisions: [...decisions, ...rest] };
}

/**
 * The ticket as it is once the assignments are carried out: what is said of it then is what it will be, and the next run
 * has nothing to mend.
 */
function assigned(c: Case, decisions: readonly Decision[]): Case {
  const { ticket, now } = c;
  // What the roster says of days to come is told of who owned it until now.
  const until = ticket.owners.filter(({ at }) => at <= now);
  const last = until.at(-1);
  const before = ownersNow(c);
  const moves = assignmentsIn(decisions);
  const removed = new Set(moves.flatMap(({ remove }) => remove));
  const after = new Set([
    ...before.filter((login) => !removed.has(login)),
    ...moves.flatMap(({ add }) => add),
  ]);
  if (after.size === before.length && before.every((login) => after.has(login))) return c;
  const given =
    now < REVISED
      ? []
      : [...after].filter((login) => !before.includes(login) || last?.given.includes(login) === true);
  const isAsked = c.policy.selectedFate.has('owner');
  const facts = isAsked ? owned(ticket.facts, now, after.size > 0) : ticket.facts;
  return c.become({ ...ticket, facts, owners: [...until, { at: now, value: [...after], given }] });
}

/** What selectors see once somebody owns the ticket, or nobody does any more. */
function owned(facts: readonly Since<Facts>[], now: Instant, is: boolean): readonly Since<Facts>[] {
  const last = facts.at(-1)?.value;
  return last === undefined ? facts : [...facts, { at: now, value: { ...last, owned: is } }];
}
