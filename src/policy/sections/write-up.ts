import { z } from 'zod';
import { type FactorClass, isSameClass, STANDARD_CLASSES } from '../factor-class.ts';
import { nameText } from '../names.ts';
import { section } from '../section.ts';
import { resolveSelector, type SectionSelector, type Selector, selector } from '../selector.ts';
import type { Milliseconds } from '../../calendar/instant.ts';
import { calendarOfTarget, duration, type Target, targetAt, wallTime } from '../target.ts';
import type { Scope } from '../scope.ts';
import { quote } from '../../text/quote.ts';
import { suggestion } from '../../text/suggestion.ts';
import { keepingKeys, resolveKeeping, type WriteUpKeeping } from './write-up-place.ts';

export interface WriteUp extends WriteUpKeeping {
  readonly when: SectionSelector;
  /** Of which of them a line by staff is enough, so that they get no text to fill in; null: of none. */
  readonly brief: Selector | null;
  /** Which of them need none after all; null: each needs one. */
  readonly skip: Selector | null;
  readonly target: Target;
  /** How long before it is due whoever has it is reminded, on the wall; null: nobody is. */
  readonly remindBefore: Milliseconds | null;
  readonly done: 'organised' | 'written';
  /** Headings under which something has to be written, as the policy spells them; null: under every one there is. */
  readonly required: readonly string[] | null;
  /** Headings of the sections that a release tells everybody. */
  readonly release: readonly string[];
  /** Root-cause classes that a post-mortem from before there were factors chooses from. */
  readonly causes: readonly string[];
  /** Classes of contributing factors, in the order in which they are offered. */
  readonly factors: readonly FactorClass[];
}

interface Part {
  readonly writeUp: WriteUp | null;
  /** Every class that a factor, or the cause of an older post-mortem, may be of. */
  readonly factorClasses: readonly string[];
}

export const writeUp = section({
  schema: z
    .strictObject({
      when: selector('Tickets that get a write-up once they are resolved.').default({ incident: true }),
      brief: selector(
        'Of which of these a line or two by staff are enough: staff are asked for them by a notice, and no text to fill in is posted. Without it: of none.',
      ).optional(),
      skip: selector(
        'Which of these need none after all. Of a single one staff can say so, with a reason: `/post-mortem skip REASON`.',
      ).optional(),
      within: duration('Time from the close.', '24h').default('24h'),
      remind_before: duration(
        'How long before it is due whoever has the write-up is reminded of it, once. Without it: nobody is. When it is overdue they are told once in any case.',
        '4h',
      ).optional(),
      calendar: calendarOfTarget,
      done: z
        .enum(['organised', 'written'])
        .meta({ description: 'What ends the clock: the write-up has an owner, or it is `written`.' })
        .default('organised'),
      required: z
        .array(nameText.max(120))
        .min(1)
        .meta({
          description:
            'Under which headings of the text something has to be written before it counts as written, in whatever case; each has to be there. Without it: under every one there is. Contributing factors are written once one of them is of a class.',
          examples: [['Summary', 'Contributing factors', 'What prevents it']],
        })
        .optional(),
      release: z
        .array(nameText.max(120))
        .min(1)
        .meta({
          description:
            'Headings of the sections that `/post-mortem release` tells everybody on the ticket, and on the status page; something has to be written under each. Without it: summary, impact, solution and what prevents it.',
          examples: [['Summary', 'What prevents it']],
        })
        .optional(),
      causes: z
        .array(z.string())
        .meta({
          description:
            'Classes of root cause to choose from, in texts of before 1 December 2026. Where `factors` is left out these are the classes of factors, too.',
          examples: [['education', 'bug']],
        })
        .default([...STANDARD_CLASSES]),
      factors: z
        .array(
          nameText
            .max(60)
            .regex(/^[^:()[\]\r\n]*$/, 'a class of factors takes no colon, bracket or line break'),
        )
        .min(1)
        .meta({
          description: 'Classes of contributing factors; each factor of a post-mortem is of one of them.',
          examples: [['education', 'bug', 'vendor']],
        })
        .optional(),
      remedies: z
        .record(z.string(), z.array(nameText.max(120)).min(1).max(10))
        .meta({
          description:
            'What answers a factor of a class, shown beside it in the text. Without it, education is answered by documentation, training or a playbook.',
          examples: [{ education: ['documentation', 'training', 'mentoring'] }],
        })
        .default({}),
      ...keepingKeys,
    })
    .meta({ description: 'The write-up (post-mortem) after a ticket is resolved.' })
    .optional(),
  resolve(scope, shape): Part {
    if (!shape) return { writeUp: null, factorClasses: STANDARD_CLASSES };
    const { within, calendar, done, causes, required } = shape;
    const selected = (key: 'brief' | 'skip'): Selector | null => {
      const written = shape[key];
      return written === undefined ? null : resolveSelector(scope, written, ['write_up', key]);
    };
    const [brief, skip] = [selected('brief'), selected('skip')];
    const when = resolveSelector(scope, shape.when, ['write_up', 'when']);
    const target = targetAt(scope, within, 'within', calendar, ['write_up']);
    const { remind_before: before } = shape;
    const remindBefore =
      before === undefined ? null : wallTime(scope, { text: before, path: ['write_up', 'remind_before'] });
    const factors = factorsOf(scope, shape);
    const names = factors.map(({ name }) => name);
    const isOlder = (cause: string): boolean => !names.some((name) => isSameClass(name, cause));
    return {
      factorClasses: [...names, ...causes.filter(isOlder)],
      writeUp: target && {
        ...{ when, brief, skip, target, remindBefore, done, causes, factors },
        required: required ?? null,
        release: shape.release?.map((name) => name.trim()) ?? RELEASED[scope.language === 'de' ? 'de' : 'en'],
        ...resolveKeeping(scope, shape),
      },
    };
  },
});

/** What customers want to know, by the headings of the desk's own text. */
const RELEASED = {
  en: ['Summary', 'Impact', 'Solution', 'What prevents it'],
  de: ['Zusammenfassung', 'Auswirkung', 'Lösung', 'Was es verhindert'],
} as const;

function factorsOf(
  scope: Scope,
  {
    factors,
    causes,
    remedies,
  }: Pick<z.output<typeof writeUp.schema> & object, 'factors' | 'causes' | 'remedies'>,
): FactorClass[] {
  const names = factors ?? causes;
  for (const name of Object.keys(remedies))
    if (!names.some((one) => isSameClass(one, name)))
      scope.report({
        code: 'unknown-reference',
        path: ['write_up', 'remedies', name],
        message: `${quote(name)} is no class of factors`,
        ...suggestion(name, names),
      });
  return names.map((name) => ({
    name: name.trim(),
    remedies: Object.entries(remedies).find(([key]) => isSameClass(key, name))?.[1] ?? [],
  }));
}
