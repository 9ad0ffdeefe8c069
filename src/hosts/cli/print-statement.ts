import { parseInstant } from '../../calendar/moment.ts';
import { formatMonth } from '../../calendar/civil-month.ts';
import type { Instant } from '../../calendar/instant.ts';
import { Failure } from '../../errors.ts';
import { STATEMENT_WORDS } from '../../languages/statements.ts';
import type { Policy } from '../../policy/policy.ts';
import { entitlementFor, isCoveredOn, membershipOf, zoneOf } from '../../time-spent/entitled.ts';
import { dayOf } from '../../time-spent/entries.ts';
import { type Statement, statementOf } from '../../time-spent/statement.ts';
import { readTime } from '../time-reading.ts';
import { type ConnectionOptions, connect, repositoryOf } from './arguments.ts';
import { counted } from './output.ts';
import type { Shell } from './shell.ts';
import { statementCsv, statementMarkdown } from './statement-text.ts';
import { unknown } from './unknown.ts';

export interface StatementOptions extends ConnectionOptions {
  readonly repo: string;
  /** `2026-12`; without it the month that it is. */
  readonly month: string | undefined;
  readonly format: 'md' | 'csv';
  readonly json: boolean;
}

/** Prints what was worked for a customer in a month. Returns the exit code. */
export async function statement(name: string, options: StatementOptions, shell: Shell): Promise<number> {
  const { month: asked } = options;
  if (asked !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked))
    throw new Failure('bad-input', `--month: "${asked}" is not a month. Write it as 2026-12.`);
  const monthOf = (policy: Policy, now: Instant): string =>
    asked ?? dayOf(now, zoneOf(policy, customerNamed(policy, name))).slice(0, 7);
  const { policy, now, spendings, requests } = await readTime({
    client: connect(options, shell.environment),
    ...repositoryOf(options.repo),
    policyPath: options.policy,
    since: (read, at) => startOf(monthOf(read, at), zoneOf(read, customerNamed(read, name))),
    progress: (line) => {
      shell.note(line);
    },
  });
  const customer = customerNamed(policy, name);
  const member = membershipOf(policy, customer);
  const zone = zoneOf(policy, customer);
  const month = monthOf(policy, now);
  const made = statementOf(spendings, {
    ...{ customer, month, zone },
    entitlement: entitlementFor(policy, customer, member?.tier ?? null),
    isCovered: (day) => member === undefined || isCoveredOn(member, day, zone),
  });
  print(made, options, policy, shell);
  const entries = made.lines.length === 1 ? '1 entry' : `${String(made.lines.length)} entries`;
  const read = `${counted(spendings.length, 'ticket')} read with ${counted(requests, 'request')}`;
  shell.note(`${entries} of ${made.customer}; ${read}.`);
  return 0;
}

function print(made: Statement, { format, json }: StatementOptions, policy: Policy, shell: Shell): void {
  if (!json && format === 'csv') {
    shell.print(statementCsv(made).trimEnd());
    return;
  }
  if (json) {
    shell.print(JSON.stringify(jsonOf(made), null, 2));
    return;
  }
  const language = membershipOf(policy, made.customer)?.language ?? policy.language;
  const from = startOf(made.month, made.zone);
  const month = formatMonth({ name: made.month, from, to: from }, made.zone, language);
  shell.print(statementMarkdown({ ...made, month }, STATEMENT_WORDS[language], language).trimEnd());
}

/** Plain data: minutes, days and names. */
function jsonOf({ customer, month, zone, entitlement, lines, charges, ...sums }: Statement): object {
  const { shares, total, agreed, open, remaining } = sums;
  return {
    ...{
      customer,
      month,
      zone,
      hours: entitlement?.minutes ?? null,
      total,
      ...shares,
      agreed,
      open,
      remaining,
    },
    charges: charges.map(({ ticket, charge }) => ({
      ...{ ticket: ticket.number, terms: charge.terms, by: charge.agreed?.by ?? null },
    })),
    lines: lines.map(({ entry, ticket, shares: own, agreed: isAgreed }) => ({
      ...{ date: entry.day, ticket: ticket.number, who: entry.by, note: entry.note, minutes: entry.minutes },
      ...own,
      agreed: isAgreed,
    })),
  };
}

/** The name of a customer of the policy, by itself or by a login. */
function customerNamed({ customers }: Policy, text: string): string {
  const wanted = text.replace(/^@/, '').toLowerCase();
  const all = [...customers.members.values()];
  const found =
    all.find(({ customer }) => customer.toLowerCase() === wanted) ?? customers.members.get(wanted);
  if (found === undefined)
    throw unknown('customer', text, [
      ...new Set(all.map(({ customer }) => customer)),
      ...customers.members.keys(),
    ]);
  return found.customer;
}

function startOf(month: string, zone: string): Instant {
  const at = parseInstant(`${month}-01`, zone);
  if (at === null) throw new Failure('bad-input', `--month: "${month}" is beyond the calendar.`);
  return at;
}
