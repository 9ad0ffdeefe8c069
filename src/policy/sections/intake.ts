import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { LeadTime } from '../../calendar/lead-time.ts';
import { instantOf } from '../dates.ts';
import { checkLabelName, claimKey } from '../label.ts';
import { isKnown, type Path, type Scope } from '../scope.ts';
import { section, wholeByDefault } from '../section.ts';
import { checkFormName } from '../selector.ts';
import {
  resolveSource,
  severityByWord,
  severityEntry,
  severitySource,
  type SeveritySource,
} from '../severity-source.ts';
import { reportHiddenFloors } from '../reachable.ts';
import { type Cap, type Floor, isBound, isFloor, resolveBounds } from '../severity-bounds.ts';
import { duration, wallTime } from '../target.ts';
import { otherwise, type Otherwise, resolveOtherwise } from '../otherwise.ts';
import { resolveTriageClock, triageClock, type TriageClock } from '../triage-clock.ts';
import { quote } from '../../text/quote.ts';

export interface Intake {
  /** Post the status comment at once when a ticket arrives. */
  readonly acknowledge: boolean;
  /** Whether somebody who writes on a ticket that is not theirs is told, once, to open one of their own. */
  readonly bystanders: 'ignore' | 'tell';
  /** Words that answer no required field, in lower case. */
  readonly noAnswer: ReadonlySet<string>;
  /** Form file name → what its answers mean. */
  readonly forms: ReadonlyMap<string, FormIntake>;
  /** Where the severity comes from when the ticket's form entry does not say: the first that answers. */
  readonly severity: readonly SeveritySource[];
  /** Tickets that match are at least that severe, whatever the sources say; staff's word stands above. */
  readonly floors: readonly Floor[];
  /** Tickets that match are at most that severe, whatever sources and floors say; staff's word stands above. */
  readonly caps: readonly Cap[];
  /** The most that somebody's claim counts for who is not among the customers the policy lists; null: any. */
  readonly unverifiedMax: string | null;
  /** The policy says so itself, so that it holds for everybody where no customers are listed. */
  readonly capsEverybody: boolean;
  /** Field whose answer names the system that a ticket is about; null: the one that a criticality sheet is asked with. */
  readonly systemField: string | null;
  /** What a workaround makes of a severity: from → to. */
  readonly workaround: ReadonlyMap<string, string>;
  /** The severity of tickets that no source tells one of; null: they have none until people set it. */
  readonly otherwise: Otherwise | null;
  /** By when staff have said how severe a ticket is; null: nobody waits for it. */
  readonly triage: TriageClock | null;
}

export interface FormIntake {
  readonly incident: boolean;
  readonly severity: SeveritySource | null;
  /** Fields (by id or label) without whose answers nobody can start. */
  readonly required: readonly string[];
  /** Those of them that are asked of tickets opened before an instant alone. */
  readonly requiredUntil: ReadonlyMap<string, Instant>;
  /** A date asked for in a field that is nearer than this, as written in `text`, is promised nothing. */
  readonly notice: { readonly field: string; readonly leadTime: LeadTime; readonly text: string } | null;
  /** Label that says the ticket belongs to this form's process: put by hand or by /route. */
  readonly label: string | null;
  /** Day of the month on which finished changes of this form ship. */
  readonly shipsOn: number | null;
}

interface Part {
  readonly intake: Intake;
}

const formIntake = z.strictObject({
  incident: z.boolean().meta({ description: 'Tickets of this form are incidents.' }).default(false),
  severity: severitySource
    .meta({
      description: 'A severity, or what tells it.',
      examples: ['low', { field: 'severity' }],
    })
    .optional(),
  required: z
    .array(z.string())
    .meta({
      description:
        'Fields without whose answers nobody can start: the customer is asked for them, and the ticket waits.',
      examples: [['steps', 'severity']],
    })
    .default([]),
  required_until: z
    .record(z.string(), z.string())
    .meta({
      description:
        'Field of `required` → the date or moment from which it is not asked for any more, of tickets that are opened from then on.',
      examples: [{ design: '2026-12-01' }],
    })
    .default({}),
  notice: z
    .strictObject({
      field: z
        .string()
        .meta({ description: 'Field with the date it is needed by.', examples: ['needed-by'] }),
      at_least: duration('How long before that date the ticket has to arrive.', '2 weeks'),
    })
    .meta({ description: 'With less notice than this, the customer is told that no promise is made.' })
    .optional(),
  label: z
    .string()
    .meta({
      description: 'Label by which a ticket is moved to this form’s process: by hand, or by `/route`.',
      examples: ['form: incident'],
    })
    .optional(),
  ships_on: z
    .number()
    .int()
    .min(1)
    .max(28)
    .meta({ description: 'Day of the month on which finished changes ship.', examples: [1] })
    .optional(),
});

const schema = z.strictObject({
  acknowledge: z
    .boolean()
    .meta({ description: 'Post the status comment as soon as a ticket arrives.' })
    .default(true),
  bystanders: z
    .enum(['ignore', 'tell'])
    .meta({
      description:
        'What becomes of a comment by somebody who is neither staff nor the ticket’s customer: nothing, or they are told once whose ticket it is and how to open one of their own.',
    })
    .default('ignore'),
  severity: z
    .array(severityEntry)
    .meta({
      description:
        'Where the severity comes from when the form’s own entry does not say: the first that answers. Entries with `at_least` raise what is found, and those with `at_most` lower it.',
      examples: [[{ field: 'severity' }, { at_least: 'high', when: { customer: 'vip' } }]],
    })
    .default([]),
  otherwise: otherwise.optional(),
  triage: triageClock.optional(),
  unverified_max: z
    .string()
    .meta({
      description:
        'The most that a form’s answer counts for from somebody who is not among the customers listed, until staff confirm it: where none are listed, from anybody but staff. Default, where customers are listed: the second of the severities.',
      examples: ['high'],
    })
    .optional(),
  system: z
    .string()
    .meta({
      description:
        'Field whose answer names the system that a ticket is about: pages tell it. Default: the field that a `sheet` is asked with.',
      examples: ['product'],
    })
    .optional(),
  no_answer: z
    .array(z.string().regex(/\S/))
    .meta({
      description:
        'Words that answer no required field, in any case: the customer is asked as if nothing stood there. Default: none, since `n/a` or a dash says that there is nothing to say.',
      examples: [['n/a', 'tbd', '-']],
    })
    .default([]),
  workaround: severityByWord('What `/workaround` makes of a severity.', { high: 'medium' }).default({}),
  forms: z
    .record(z.string(), formIntake)
    .meta({
      description:
        'What the answers of an issue form mean, by file name. The headings of a template in Markdown are its fields.',
      examples: [{ 'incident.yml': { incident: true } }],
    })
    .default({}),
});

type Shape = z.output<typeof schema>;
type FormShape = Shape['forms'][string];

export const intake = section({
  schema: wholeByDefault(schema.meta({ description: 'What happens when a ticket arrives.' })),
  resolve(scope, shape): Part {
    const entries = shape.severity.map((entry, index) => ({ entry, path: ['intake', 'severity', index] }));
    const severity = entries.flatMap(({ entry, path }) =>
      isBound(entry) ? [] : resolveSource(scope, entry, path),
    );
    claimLabels(scope, shape.forms);
    const { floors, caps } = resolveBounds(scope, shape.severity);
    const places = entries.flatMap(({ entry, path }) => (isFloor(entry) ? [path] : []));
    reportHiddenFloors(
      scope,
      floors.map((floor, index) => ({ ...floor, path: places[index] ?? [] })),
      caps,
    );
    return {
      intake: {
        acknowledge: shape.acknowledge,
        bystanders: shape.bystanders,
        severity,
        forms: new Map(
          Object.entries(shape.forms).map(([file, form]) => [file, resolveForm(scope, file, form)]),
        ),
        floors,
        caps,
        capsEverybody: shape.unverified_max !== undefined,
        unverifiedMax: resolveMost(scope, shape.unverified_max),
        systemField: shape.system ?? null,
        noAnswer: new Set(shape.no_answer.map((word) => word.trim().toLowerCase())),
        workaround: resolveWorkaround(scope, shape.workaround),
        otherwise: resolveOtherwise(scope, shape.otherwise, ['intake', 'otherwise']),
        triage: resolveTriageClock(scope, shape.triage, ['intake', 'triage']),
      },
    };
  },
});

function resolveForm(scope: Scope, file: string, form: FormShape): FormIntake {
  const path = ['intake', 'forms', file];
  checkFormName(scope, file, path, 'key');
  return {
    incident: form.incident,
    severity: form.severity === undefined ? null : resolveSource(scope, form.severity, [...path, 'severity']),
    required: form.required,
    requiredUntil: untilOf(scope, form.required_until, [...path, 'required_until']),
    notice: resolveNotice(scope, form.notice, [...path, 'notice']),
    label: form.label ?? null,
    shipsOn: form.ships_on ?? null,
  };
}

function untilOf(scope: Scope, shape: FormShape['required_until'], path: Path): Map<string, Instant> {
  const until = new Map<string, Instant>();
  for (const [field, text] of Object.entries(shape)) {
    const at = instantOf(scope, { text, path: [...path, field] });
    if (at !== null) until.set(field, at);
  }
  return until;
}

/** Forms that share a process share its label. */
function claimLabels(scope: Scope, forms: Shape['forms']): void {
  const claimed = new Set<string>();
  for (const [file, { label }] of Object.entries(forms)) {
    if (label === undefined) continue;
    const path = ['intake', 'forms', file, 'label'];
    checkLabelName(scope, label, path);
    if (!claimed.has(claimKey(label))) scope.labels.push({ by: 'form', text: label, path });
    claimed.add(claimKey(label));
  }
}

function resolveNotice(scope: Scope, shape: FormShape['notice'], path: Path): FormIntake['notice'] {
  if (shape === undefined) return null;
  const { field, at_least: text } = shape;
  const atLeast = wallTime(scope, { text, path: [...path, 'at_least'] });
  return atLeast === null ? null : { field, leadTime: new LeadTime(atLeast, scope.timezone), text };
}

/** Where customers are listed, the word of one who is not counts up to the second of the severities. */
function resolveMost(scope: Scope, written: string | undefined): string | null {
  if (written === undefined) return scope.listsCustomers ? (scope.severities[1] ?? null) : null;
  isKnown(scope, 'severity', written, ['intake', 'unverified_max']);
  return written;
}

/** A workaround takes pressure off: it never raises a severity. */
function resolveWorkaround(scope: Scope, shape: Readonly<Record<string, string>>): Map<string, string> {
  const atKey: Scope['report'] = (problem) => {
    scope.report({ ...problem, at: 'key' });
  };
  const rank = (name: string): number => scope.severities.indexOf(name);
  for (const [from, to] of Object.entries(shape)) {
    const path = ['intake', 'workaround', from];
    const isFrom = isKnown({ ...scope, report: atKey }, 'severity', from, path);
    if (!isKnown(scope, 'severity', to, path) || !isFrom || rank(to) > rank(from)) continue;
    const message = `A workaround makes ${quote(from)} less severe, which ${quote(to)} is not`;
    const allowed = scope.severities.slice(rank(from) + 1);
    scope.report({ code: 'unknown-value', path, message, allowed });
  }
  return new Map(Object.entries(shape));
}
