import { z } from 'zod';
import { calendarName, duration } from '../target.ts';
import { nameText } from '../names.ts';
import { EVERYBODY, TABLE_CLOCKS } from '../promised-table.ts';
import { rule } from '../rule-shape.ts';
import { isKnown, type Path, type Scope } from '../scope.ts';
import { section } from '../section.ts';
import { every } from '../update-target.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';

/** What contracts say a severity means, where they say more than the policy's list. */
export interface Meanings {
  readonly severities: readonly string[];
  /** Customer, tier, or `default` → what each severity means. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

interface Part {
  /** Null: no table says so. */
  readonly meanings: Meanings | null;
}

function lines<Cell extends z.ZodType>(cell: Cell) {
  return z.record(nameText, z.union([cell, z.array(cell).min(1)]));
}

const times = lines(z.string());

const schema = z
  .strictObject({
    severities: z
      .array(nameText)
      .min(1)
      .meta({
        description: 'The columns: severities. Without it: all that the policy has, in its order.',
        examples: [['urgent', 'high', 'medium', 'low']],
      })
      .optional(),
    calendar: z
      .union([
        calendarName('Calendar whose open hours count, for the whole table.'),
        lines(calendarName('Calendar whose open hours count.')),
      ])
      .meta({
        description:
          'Calendar whose open hours count: one for the whole table, or a line for each that has its own, with one for all severities or one for each.',
        examples: ['office', { bigco: ['24x7', '24x7', 'office', 'office'], default: 'office' }],
      })
      .optional(),
    first_response: times
      .meta({
        description:
          'From opening to the first answer by staff. Customer, tier, or `default` → one time for all severities, or one for each; `none` promises nothing.',
        examples: [{ bigco: ['1h', '2h', '8h', '3d'], default: ['4h', '8h', '3d', 'none'] }],
      })
      .optional(),
    next_response: times
      .meta({
        description: 'From a customer’s comment to the next answer by staff, written likewise.',
        examples: [{ default: '1d' }],
      })
      .optional(),
    update: lines(every)
      .meta({
        description: 'The longest silence towards the customer once somebody has answered, written likewise.',
        examples: [{ default: ['1h', '2h', 'none', 'none'] }],
      })
      .optional(),
    resolution: times
      .meta({
        description: 'From opening to closing as completed, written likewise.',
        examples: [{ bigco: ['4h', '1d', '5 working days', 'none'] }],
      })
      .optional(),
    meaning: lines(z.string())
      .meta({
        description:
          'What the contract says a severity means, where it says more than the policy’s list: `steward promises` tells it.',
        examples: [{ bigco: ['The shop is down', 'Orders are late', 'Anything else', 'A question'] }],
      })
      .optional(),
    warn_at: rule.shape.warn_at,
    pauses: rule.shape.pauses.unwrap().optional(),
    effective: rule.shape.effective,
    minimum_remaining: duration(
      'What is left at least after a change of severity or rule.',
      '30m',
    ).optional(),
  })
  .meta({
    description:
      'What contracts promise, as the table that they have: a line for each customer or tier, a column for each severity. It is read as rules that come before those of `sla:`; a customer’s own line counts before its tier’s, and that before `default`.',
  });

export const promises = section({
  schema: schema.optional(),
  resolve(scope, table): Part {
    if (table === undefined) return { meanings: null };
    const { severities = scope.severities } = table;
    for (const [index, name] of (table.severities ?? []).entries())
      if (name !== 'none') isKnown(scope, 'severity', name, ['promises', 'severities', index]);
    const keys = [...TABLE_CLOCKS, 'meaning'] as const;
    for (const key of keys) checkLines(scope, table[key], severities, ['promises', key]);
    if (typeof table.calendar === 'object')
      checkLines(scope, table.calendar, severities, ['promises', 'calendar']);
    if (table.meaning === undefined) return { meanings: null };
    const told = Object.entries(table.meaning).map(([name, line]) => {
      const cells = Array.isArray(line) ? line : severities.map(() => line);
      return [name, cells] as const;
    });
    return { meanings: { severities, lines: new Map(told) } };
  },
});

/** Reports lines of nobody, and those that do not have a cell for each severity. */
function checkLines(
  scope: Scope,
  written: Readonly<Record<string, unknown>> | undefined,
  severities: readonly string[],
  path: Path,
): void {
  const { tier: tiers, customer: customers } = scope.known;
  const columns = Math.max(severities.length, 1);
  for (const [name, line] of Object.entries(written ?? {})) {
    const at = [...path, name];
    const isNamed = name === EVERYBODY || tiers?.has(name) !== false || customers?.has(name) !== false;
    if (!isNamed) {
      const message = `Neither a tier nor a customer is named ${quote(name)}`;
      const names = [...tiers, ...customers, EVERYBODY];
      scope.report({ code: 'unknown-reference', path: at, at: 'key', message, ...suggestion(name, names) });
    }
    // A cell that was at fault has been taken out.
    if (!Array.isArray(line) || line.length === columns || !scope.isSound(at)) continue;
    const count = `${String(line.length)} ${line.length === 1 ? 'cell' : 'cells'}`;
    const message = `The line ${quote(name)} has ${count}, and the table has ${String(columns)} ${columns === 1 ? 'column' : 'columns'}`;
    const allowed =
      severities.length === 0 ? ['one time, as the policy has no severities'] : [severities.join(', ')];
    scope.report({ code: 'unknown-value', path: at, message, allowed });
  }
}
