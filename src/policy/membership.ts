import { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import { quote } from '../text/quote.ts';
import { suggestion } from '../text/suggestion.ts';
import { checkZone } from './checked-zone.ts';
import { startOf } from './dates.ts';
import { nameText } from './names.ts';
import { isKnown, type Path, type Scope } from './scope.ts';
import { resolveWho } from './who.ts';

/** What the policy knows of a customer, by each of its people. */
export interface Membership {
  readonly customer: string;
  readonly tier: string;
  /** When it is a customer. Half-open; null: no end on that side. Without it: always. */
  readonly contract?: { readonly from: Instant | null; readonly until: Instant | null };
  /** IANA zone in which its days and months are counted. Without it: the desk's. */
  readonly timezone?: string;
  /** Language of what is written for it apart from tickets. Without it: the desk's. */
  readonly language?: CustomerLanguage;
}

const LANGUAGES = ['en', 'de'] as const;
type CustomerLanguage = (typeof LANGUAGES)[number];

const logins = z.array(z.string());

const contract = z
  .strictObject({
    from: z
      .string()
      .meta({ description: 'First date of the contract.', examples: ['2026-01-01'] })
      .optional(),
    until: z
      .string()
      .meta({ description: 'Last date of the contract, to its end.', examples: ['2026-12-31'] })
      .optional(),
  })
  .meta({
    description:
      'When it is a customer, by dates of its own zone. Before and after it counts as anybody whom the policy does not list.',
    examples: [{ from: '2026-01-01', until: '2026-12-31' }],
  });

const entry = z.union([
  logins,
  z.strictObject({
    logins: logins
      .meta({ description: 'Logins, or teams as `@org/team`.', examples: [['bigco-ops']] })
      .default([]),
    contract: contract.optional(),
    timezone: z
      .string()
      .meta({
        description: 'IANA zone in which its dates and its months are counted. Without it: that of the desk.',
        examples: ['America/New_York'],
      })
      .optional(),
    language: z
      .enum(LANGUAGES)
      .meta({
        description:
          'Language of what is written for it apart from tickets, such as its promises. Without it: that of the desk.',
        examples: ['de'],
      })
      .optional(),
  }),
]);

/** Tier → customer → its people, and what else is known of it. */
export const membersSchema = z.record(nameText, z.record(nameText, entry));

export type MembersShape = z.output<typeof membersSchema>;

/** Where nothing is known of a customer but its people. */
function entryOf(shape: z.output<typeof entry>): Exclude<z.output<typeof entry>, readonly string[]> {
  return Array.isArray(shape) ? { logins: shape } : shape;
}

/** Tier → customer → logins, turned round. Reports tiers that are not listed and people who belong to two customers. */
export function resolveMembers(
  scope: Pick<Scope, 'known' | 'report' | 'timezone'>,
  shape: MembersShape,
  path: Path,
): Map<string, Membership> {
  const members = new Map<string, Membership>();
  for (const [tier, customers] of Object.entries(shape)) {
    if (scope.known.tier?.has(tier) === false) {
      const report: Scope['report'] = (problem) => {
        scope.report({ ...problem, at: 'key' });
      };
      isKnown({ ...scope, report }, 'tier', tier, [...path, tier]);
    }
    for (const [customer, written] of Object.entries(customers)) {
      const at = [...path, tier, customer];
      const isList = Array.isArray(written);
      const details = detailsOf(scope, entryOf(written), at);
      for (const [index, text] of entryOf(written).logins.entries()) {
        const place = isList ? [...at, index] : [...at, 'logins', index];
        const login = resolveWho(scope, text, place, true)?.login;
        if (login === undefined) continue;
        const other = members.get(login);
        if (other) {
          const message = `${quote(text)} already belongs to ${quote(other.customer)}`;
          scope.report({ code: 'duplicate-name', path: place, message });
        }
        members.set(login, { customer, tier, ...details });
      }
    }
  }
  return members;
}

function detailsOf(
  scope: Pick<Scope, 'report' | 'timezone'>,
  written: Exclude<z.output<typeof entry>, readonly string[]>,
  path: Path,
): Omit<Membership, 'customer' | 'tier'> {
  const named = written.timezone;
  const own = named !== undefined && checkZone(scope, named, [...path, 'timezone']) ? named : null;
  const timezone = own ?? scope.timezone;
  return {
    ...(written.contract !== undefined && {
      contract: contractOf({ ...scope, timezone }, written.contract, [...path, 'contract']),
    }),
    ...(own !== null && { timezone }),
    ...(written.language !== undefined && { language: written.language }),
  };
}

function contractOf(
  scope: Pick<Scope, 'report' | 'timezone'>,
  written: z.output<typeof contract>,
  path: Path,
): NonNullable<Membership['contract']> {
  const from = written.from === undefined ? null : startOf(scope, written.from, 0, [...path, 'from']);
  // The last date is served to its end, which is where the next one begins.
  const until = written.until === undefined ? null : startOf(scope, written.until, 1, [...path, 'until']);
  if (from !== null && until !== null && until <= from) {
    const message = 'The contract ends before its first date';
    scope.report({ code: 'bad-date', path: [...path, 'until'], message });
  }
  return { from, until };
}

/** What an entry has to look like where no schema of the policy is asked: in a file of its own. */
export function entryFault(
  value: unknown,
): { readonly at: readonly (string | number)[]; readonly message: string } | null {
  const parsed = entry.safeParse(value);
  if (parsed.success) return null;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { at: [], message: 'has to hold a list of logins, or a map with logins:' };
  const keys = ['logins', 'contract', 'timezone', 'language'];
  const strange = Object.keys(value).find((key) => !keys.includes(key));
  if (strange !== undefined) {
    const near = suggestion(strange, keys).nearest;
    const hint = near === undefined ? '' : `; did you mean ${quote(near)}?`;
    return { at: [strange], message: `has no key ${quote(strange)}${hint}` };
  }
  const wrong = keys.find((key) => {
    const one = (value as Record<string, unknown>)[key];
    return one !== undefined && !entry.safeParse({ [key]: one }).success;
  });
  return {
    at: wrong === undefined ? [] : [wrong],
    message: `has a value of another kind at ${quote(wrong ?? '')}`,
  };
}
