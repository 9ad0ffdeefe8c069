import type { Instant } from '../calendar/instant.ts';
import { document } from './document.ts';
import { at, day, flag, markdown, number, optional, text, texts } from './kinds.ts';
import { decimal, percentage } from './percentage.ts';

/** How much a desk has to do, and how many of its tickets claim a top severity. */
export interface DeskLoadFacts {
  /** Null: the policy does not ask. */
  readonly load: {
    readonly since: Instant | null;
    readonly causes: readonly ('declared' | 'away' | 'work')[];
    /** Who of the staff said so by hand; null: nobody. */
    readonly by: string | null;
    readonly work: number;
    readonly onDuty: number;
    readonly away: number;
    readonly members: number;
    /** The lines for each person on duty; null: there are none. */
    readonly lines: { readonly above: number; readonly below: number } | null;
  } | null;
  /** Null: the policy does not ask. */
  readonly inflation: {
    readonly since: Instant | null;
    readonly severities: readonly string[];
    /** From when tickets count. */
    readonly from: Instant;
    readonly tickets: number;
    readonly many: number;
    readonly above: number;
  } | null;
}

export const deskLoad = document({
  about:
    'The part of the desk’s own issue that says how much there is to do, where the policy has `load` or `inflation`.',
  facts: {
    measured: flag('Whether the policy says when there is too much to do.', true),
    since: optional(
      at('Since when there is unusually much to do; empty: there is not.', '2026-11-16T10:00+01:00'),
    ),
    declared: flag('Whether the policy calls this time unusual.', false),
    absent: flag('Whether too many are away.', false),
    busy: flag('Whether there is too much for those on duty.', true),
    by: text('Login of who of the staff said so by hand; empty: nobody did.', ''),
    work: number('How many open tickets do not wait.', 34),
    duty: number('How many are on duty.', 2),
    each: markdown('How many tickets there are for each of them; empty: nobody is on duty.', '17'),
    above: markdown('With more than this for each it becomes unusual; empty: that is not counted.', '12'),
    below: markdown('With fewer than this for each it is as usual again; may be empty.', '8'),
    away: number('How many of the group are away.', 1),
    members: number('How many the group has.', 3),
    severities: texts(
      'Severities of which few tickets are expected; none: the policy names none.',
      'p0',
      'p1',
    ),
    from: optional(day('From which day tickets count for that.', '2026-10-17T10:00+01:00')),
    count: number('How many tickets count.', 40),
    many: number('How many of them have such a severity.', 14),
    percent: number('Their share, in per cent.', 35),
    most: number('The largest share that is expected, in per cent.', 20),
    inflated: optional(at('Since when they are too many; empty: they are not.', '2026-11-16T10:00+01:00')),
  },
  from: ({ load, inflation }: DeskLoadFacts, { phrases: { locale } }) => ({
    measured: load !== null,
    since: load?.since ?? null,
    declared: load?.causes.includes('declared') ?? false,
    absent: load?.causes.includes('away') ?? false,
    busy: load?.causes.includes('work') ?? false,
    by: load?.by ?? '',
    work: load?.work ?? 0,
    duty: load?.onDuty ?? 0,
    each: load === null || load.onDuty === 0 ? '' : decimal(load.work / load.onDuty, locale),
    above: load?.lines ? decimal(load.lines.above, locale) : '',
    below: load?.lines ? decimal(load.lines.below, locale) : '',
    away: load?.away ?? 0,
    members: load?.members ?? 0,
    severities: inflation?.severities ?? [],
    from: inflation?.from ?? null,
    count: inflation?.tickets ?? 0,
    many: inflation?.many ?? 0,
    percent:
      inflation === null || inflation.tickets === 0 ? 0 : percentage(inflation.many / inflation.tickets),
    most: percentage(inflation?.above ?? 0),
    inflated: inflation?.since ?? null,
  }),
  english: `### Load

{% if measured %}
{% if since != '' %}⚠️ **There has been unusually much to do since {{ since }}**{% if by != '' %}, as {{ by }} says{% elsif declared %}, as the policy says{% elsif absent %}: many are away{% elsif busy %}: too much for those on duty{% else %}; it has not ebbed enough yet{% endif %}.{% else %}The load is as usual.{% endif %} {{ work }} open ticket{% if work == 1 %} is{% else %}s are{% endif %} the desk’s to work on, {{ duty }} on duty{% if each != '' %}: {{ each }} for each{% endif %}{% if above != '' %} (unusual above {{ above }}, as usual again below {{ below }}){% endif %}. {{ away }} of {{ members }} are away.
{% endif %}

{% if severities.size > 0 %}
{% if inflated != '' %}⚠️ {% endif %}{{ many }} of the {{ count }} tickets opened since {{ from }} {% if many == 1 %}is{% else %}are{% endif %} {{ severities | join: ' or ' }}: {{ percent }} %, where {{ most }} % are expected at most{% if inflated != '' %}. It has been too many since {{ inflated }}{% endif %}.
{% endif %}`,
});
