import { z } from 'zod';
import { isFault } from '../../calendar/fault.ts';
import { HOUR, MINUTE } from '../../calendar/instant.ts';
import { parseDuration } from '../../calendar/duration.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';
import { nameText } from '../names.ts';
import { EVERYBODY } from '../promised-table.ts';
import type { Path, Scope } from '../scope.ts';
import { section } from '../section.ts';

/** What is included in a contract. */
export interface Entitlement {
  /** Minutes of work in each month; null: as many as it takes. */
  readonly minutes: number | null;
  /** Kinds of work that are included; null: all but those that are extra. */
  readonly scope: readonly string[] | null;
  /** Work over the hours is billed by the contract itself, and nobody has to be asked. */
  readonly overIsBilled: boolean;
}

interface Part {
  /** Customer, tier, or `default` → what is included. */
  readonly entitlements: ReadonlyMap<string, Entitlement>;
}

const FORMS = ['10 a month', '7h 30m a month', '0', 'unlimited'];

export const entitlements = section({
  schema: z
    .record(
      nameText,
      z.strictObject({
        hours: z
          .union([z.string(), z.number().min(0)])
          .meta({
            description: 'Hours of work that are included in each month, or `unlimited`.',
            examples: ['10 a month', '7h 30m a month', 0, 'unlimited'],
          })
          .default('unlimited'),
        scope: z
          .array(nameText)
          .meta({
            description:
              'Kinds of work, of `scopes:`, that are included. Without it: all that are not extra.',
            examples: [['break-fix', 'recommendations']],
          })
          .optional(),
        over: z
          .enum(['ask', 'billed'])
          .meta({
            description:
              'What becomes of hours beyond those: `ask`, the customer has to agree on the ticket before they are charged; `billed`, the contract says so already.',
          })
          .default('ask'),
      }),
    )
    .meta({
      description:
        'What is included in contracts. Customer, tier, or `default` → hours and kinds of work; a customer’s own line counts before its tier’s.',
      examples: [
        {
          'pay-as-you-go': { hours: 0, over: 'billed' },
          'tier-1': { hours: '10 a month', scope: ['break-fix'] },
          'tier-3': { hours: 'unlimited' },
        },
      ],
    })
    .optional(),
  resolve(scope, shape = {}): Part {
    const names = scopeNames(scope);
    const entries = Object.entries(shape).map(([line, written]): [string, Entitlement] => {
      const at = ['entitlements', line];
      checkLine(scope, line, at);
      for (const [index, name] of (written.scope ?? []).entries())
        if (!names.includes(name)) {
          const message = `No kind of work under scopes: is named ${quote(name)}`;
          const path = [...at, 'scope', index];
          scope.report({ code: 'unknown-reference', path, message, ...suggestion(name, names) });
        }
      return [
        line,
        {
          minutes: minutesOf(scope, written.hours, [...at, 'hours']),
          scope: written.scope ?? null,
          overIsBilled: written.over === 'billed',
        },
      ];
    });
    return { entitlements: new Map(entries) };
  },
});

function scopeNames({ known: { scope: names } }: Scope): readonly string[] {
  return [...(names ?? [])];
}

/** Reports a line of nobody. */
function checkLine({ known, report }: Scope, name: string, path: Path): void {
  const { tier: tiers, customer: customers } = known;
  if (name === EVERYBODY || tiers?.has(name) !== false || customers?.has(name) !== false) return;
  const message = `Neither a tier nor a customer is named ${quote(name)}`;
  const names = [...tiers, ...customers, EVERYBODY];
  report({ code: 'unknown-reference', path, at: 'key', message, ...suggestion(name, names) });
}

/** Whole minutes a month; null: no end of them. */
function minutesOf(scope: Scope, written: string | number, path: Path): number | null {
  const text = String(written).trim();
  if (/^unlimited$/i.test(text)) return null;
  const amount = text.replace(/\s*(?:(?:a|per|each)\s+month|\/\s?month|monthly)$/i, '');
  const hours = /^\d+(?:\.\d+)?(?:\s*hours?)?$/i.test(amount) ? Number.parseFloat(amount) : null;
  const parsed = hours === null ? parseDuration(amount) : { kind: 'time' as const, time: hours * HOUR };
  const minutes = isFault(parsed) || parsed.kind !== 'time' ? null : parsed.time / MINUTE;
  if (minutes !== null && Number.isInteger(minutes)) return minutes;
  const message = `${quote(text)} is not a number of hours a month`;
  scope.report({ code: 'bad-duration', path, message, allowed: FORMS });
  return null;
}
