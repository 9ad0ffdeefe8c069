import { z } from 'zod';
import type { Calendar } from '../../calendar/calendar.ts';
import type { Instant } from '../../calendar/instant.ts';
import { ShippingDays } from '../../calendar/shipping-days.ts';
import { quote } from '../../text/quote.ts';
import { effectiveAt, effectiveFrom } from '../effective.ts';
import { checkLabelName, checkLook, labelColor, type LabelSpec } from '../label.ts';
import { nameText } from '../names.ts';
import { calendarNamed, checkUnique, isKnown, type Path, type Scope } from '../scope.ts';
import { section } from '../section.ts';
import { resolveSelector, type Selector, selector } from '../selector.ts';
import { calendarName } from '../target.ts';
import { textByLanguage, textIn } from '../text-by-language.ts';

/** How changes come about, from the first work on them to the day on which they ship. */
export interface ChangeProcess {
  readonly when: Selector;
  /** What happened before is no step of a change; null: everything counts. */
  readonly effective: Instant | null;
  /** In the order in which a change passes through them. */
  readonly stages: readonly ChangeStage[];
  readonly ships: ShippingDays;
  /** How many open days before its date a change that is not ready is told of, once; null: it is not. */
  readonly atRisk: {
    readonly days: number;
    readonly calendar: Calendar;
    readonly group: string | null;
  } | null;
  /** How many days before a date its list is opened; null: there are no lists. */
  readonly list: { readonly days: number } | null;
  /** Group that hears when the changes of a date have gone out; null: nobody in particular. */
  readonly announce: string | null;
}

/** A step of a change. */
export interface ChangeStage {
  readonly name: string;
  readonly label: LabelSpec;
  /** What it means to a customer; may be empty. */
  readonly description: string;
  /** The customer tries it then, and is asked for their word. */
  readonly signOff: boolean;
}

interface Part {
  /** Null: the desk keeps no changes. */
  readonly changes: ChangeProcess | null;
}

const stage = z.strictObject({
  name: nameText.meta({ description: 'Its name, as `/stage` takes it.', examples: ['validation'] }),
  label: z
    .string()
    .meta({ description: 'Its label. Default: `stage: NAME`.', examples: ['stage: validation'] })
    .optional(),
  color: labelColor.default('d4c5f9'),
  description: textByLanguage(z.string(), 'What it means to the customer; at most 100 characters.', {
    en: 'It is on the test system',
    de: 'Sie ist auf dem Testsystem',
  }).default(''),
  sign_off: z
    .boolean()
    .meta({
      description:
        'The customer tries it at this stage: they are asked for their word as `sign_off` says, before it ships.',
    })
    .default(false),
});

const ships = z.strictObject({
  on: z
    .number()
    .int()
    .min(1)
    .max(28)
    .meta({
      description: 'Day of the month on which changes ship, unless `ships_on` of their form says another.',
      examples: [1],
    })
    .optional(),
  skip: calendarName('Calendar: a day on which it is closed all day is no day to ship.').optional(),
  to: z
    .enum(['next', 'previous'])
    .meta({ description: 'The open day that a date moves to that falls on such a day.' })
    .default('next'),
});

const schema = z
  .strictObject({
    when: selector('Tickets that are changes.').default({}),
    effective: effectiveFrom('stages and dates count, of what happens'),
    stages: z
      .array(stage)
      .meta({
        description:
          'The stages of a change, in order: it has one at a time, by its label or by `/stage`. At the last of them it is ready to ship.',
        examples: [[{ name: 'doing' }, { name: 'validation', sign_off: true }, { name: 'ready' }]],
      })
      .default([]),
    ships: ships
      .meta({
        description: 'The days on which changes ship. `/ship` names another for one of them.',
        examples: [{ on: 1, skip: 'office' }],
      })
      .default(() => ships.parse({})),
    at_risk: z
      .strictObject({
        days: z
          .number()
          .int()
          .min(1)
          .max(60)
          .meta({ description: 'So many open days before its date.', examples: [3] }),
        calendar: calendarName('Calendar whose open days count.'),
        group: z
          .string()
          .meta({ description: 'Group that is told where nobody owns it.', examples: ['on-call'] })
          .optional(),
      })
      .meta({
        description:
          'When its owner is told, once, that a change is not ready for its date: it is not signed off, or not at its last stage.',
        examples: [{ days: 3, calendar: 'office' }],
      })
      .optional(),
    list: z
      .strictObject({
        days: z
          .number()
          .int()
          .min(1)
          .max(60)
          .meta({ description: 'So many days before the date it is opened.', examples: [14] }),
      })
      .meta({
        description:
          'An issue of the desk’s own for each date, with the changes that ship on it: which are signed off, which are not yet, and which are at risk. It is kept current in place, and closed when the date is over.',
        examples: [{ days: 14 }],
      })
      .optional(),
    announce: z
      .string()
      .meta({
        description:
          'Group that is told, once, on the list of a date, when that has come: what went out and what did not.',
        examples: ['on-call'],
      })
      .optional(),
  })
  .meta({
    description:
      'Changes: the stages that they pass through, the days on which they ship, and who hears of that.',
    examples: [
      { when: { form: 'change.yml' }, stages: [{ name: 'doing' }, { name: 'ready' }], ships: { on: 1 } },
    ],
  });

type Shape = z.output<typeof schema>;

export const changes = section({
  schema: schema.optional(),
  resolve(scope, shape): Part {
    if (shape === undefined) return { changes: null };
    const { announce = null, list = null } = shape;
    const path = ['changes'];
    if (announce !== null) isKnown(scope, 'group', announce, [...path, 'announce']);
    if (announce !== null && list === null) {
      const message = 'What went out is told on the list of its date, and there are no lists';
      scope.report({ code: 'missing-key', path, message, allowed: ['list'] });
    }
    return {
      changes: {
        when: resolveSelector(scope, shape.when, [...path, 'when']),
        effective: effectiveAt(scope, shape.effective, path),
        stages: resolveStages(scope, shape.stages, [...path, 'stages']),
        ships: resolveDays(scope, shape.ships, [...path, 'ships']),
        atRisk: resolveRisk(scope, shape.at_risk, [...path, 'at_risk']),
        list,
        announce,
      },
    };
  },
});

function resolveStages(scope: Scope, shapes: Shape['stages'], path: Path): ChangeStage[] {
  checkUnique(
    scope,
    'stage',
    shapes.map(({ name }, index) => ({ text: name, path: [...path, index, 'name'] })),
  );
  const [, second] = shapes.flatMap(({ sign_off: asks }, index) => (asks ? [index] : []));
  if (second !== undefined) {
    const message = 'The customer is asked at one stage alone';
    scope.report({ code: 'unknown-value', path: [...path, second, 'sign_off'], message, allowed: ['false'] });
  }
  const names = new Set<string>();
  return shapes.map(({ name, label = `stage: ${name}`, color, description, sign_off: signOff }, index) => {
    const at = [...path, index];
    if (/\s/.test(name)) {
      const message = `${quote(name)} cannot be written after /stage`;
      scope.report({ code: 'unknown-value', path: [...at, 'name'], message, allowed: ['one word'] });
    }
    const named = [...at, shapes[index]?.label === undefined ? 'name' : 'label'];
    checkLabelName(scope, label, named);
    // Two of one name have been reported as such.
    if (!names.has(name)) scope.labels.push({ by: 'form', text: label, path: named });
    names.add(name);
    const words = textIn(description, scope.language);
    return {
      name,
      label: { name: label, ...checkLook(scope, { color, description: words }, at) },
      description: words,
      signOff,
    };
  });
}

function resolveDays(scope: Scope, { on, skip, to }: Shape['ships'], path: Path): ShippingDays {
  const calendar = skip === undefined ? null : calendarNamed(scope, skip, [...path, 'skip']);
  return new ShippingDays(on ?? null, calendar, to, scope.timezone);
}

function resolveRisk(scope: Scope, shape: Shape['at_risk'], path: Path): ChangeProcess['atRisk'] {
  if (shape === undefined) return null;
  const { days, group = null } = shape;
  if (group !== null) isKnown(scope, 'group', group, [...path, 'group']);
  const calendar = calendarNamed(scope, shape.calendar, [...path, 'calendar']);
  return calendar === null ? null : { days, calendar, group };
}
