import { z } from 'zod';
import type { Instant, Milliseconds } from '../../calendar/instant.ts';
import { quote } from '../../text/quote.ts';
import { instantOf } from '../dates.ts';
import { nameText } from '../names.ts';
import { type NewsChannel, newsChannels, newsChannelsOf } from '../news-channels.ts';
import type { Path, Scope } from '../scope.ts';
import { checkUnique, isKnown } from '../scope.ts';
import { section } from '../section.ts';
import { checkFormName, resolveSelector, type Selector, selector } from '../selector.ts';
import { checkInterval, duration, wallTimeOr } from '../target.ts';
import type { TextByLanguage } from '../text-by-language.ts';
import { asWritten, textByLanguage, textIn } from '../text-by-language.ts';
import { type Language, LANGUAGES } from './language.ts';

/** The page on which others see how the service is, and who decides what is shown there. */
export interface StatusPageSetting {
  readonly name: string;
  /** Address at which it is published, as people and feeds name it; null: links are relative. */
  readonly url: string | null;
  /** Incidents that are shown as soon as they are declared; null: each waits for `/publish`. */
  readonly when: Selector | null;
  /** Incidents of a private repository may be shown. */
  readonly showsPrivate: boolean;
  /** How often a newer one takes its place. */
  readonly renewedEvery: Milliseconds;
  /** From when it counts: nothing that was said or declared before is shown. Null: as far back as it looks. */
  readonly since: Instant | null;
  /** Languages that it is written in: the first is that of the page itself and of its feeds. */
  readonly languages: readonly [Language, ...Language[]];
  /** Chats and webhooks that are told what is published. */
  readonly channels: readonly NewsChannel[];
  /** What the policy says of components, besides their names. */
  readonly components: readonly ComponentSetting[];
  /** Planned work that the policy itself names. */
  readonly maintenance: readonly PlannedWindow[];
  /** The form by which staff announce planned work; null: there is none. */
  readonly maintenanceForm: MaintenanceForm | null;
}

/** What a policy says of a component of `incidents:`. */
export interface ComponentSetting {
  /** As `incidents:` spells it. */
  readonly name: string;
  /** What readers know it by. */
  readonly title: TextByLanguage;
  readonly description: TextByLanguage | null;
  /** Tickets that are about it; null: those whose form or whose updates name it. */
  readonly tickets: Selector | null;
}

/** A window of planned work. */
export interface PlannedWindow {
  readonly name: TextByLanguage;
  readonly from: Instant;
  readonly to: Instant;
  /** Names of components, as the policy spells them. */
  readonly components: readonly string[];
}

/** Where a form's answers say what is planned: fields by id or label. */
export interface MaintenanceForm {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Null: the form does not ask. */
  readonly components: string | null;
}

interface Part {
  /** Null: there is none. */
  readonly statusPage: StatusPageSetting | null;
}

const RENEWED = '1h';

const moment = (description: string, example: string) =>
  z.string().meta({ description, examples: [example] });
const field = (description: string, example: string) => nameText.meta({ description, examples: [example] });

const OTHERWISE = 'A language without one has the text of the page’s first language, or else the first.';

const componentSetting = z.strictObject({
  name: nameText.meta({ description: 'Component, as `incidents:` names it.', examples: ['Checkout'] }),
  title: textByLanguage(
    nameText.max(100),
    'Name that readers know it by.',
    { en: 'Checkout', de: 'Kasse' },
    `${OTHERWISE} Default: its name.`,
  ).optional(),
  description: textByLanguage(
    z.string().max(200),
    'What it does for them, in one sentence.',
    { en: 'Carts and payments', de: 'Warenkorb und Bezahlung' },
    OTHERWISE,
  ).optional(),
  tickets: selector(
    'Tickets that are about it, besides those whose form’s answer (`system` of `intake:`) or whose `/status` names it: planned work on it makes their clocks stand where a rule’s `pauses` say `maintenance`.',
  ).optional(),
});

const plannedWindow = z.strictObject({
  name: textByLanguage(
    nameText.max(100),
    'What is done, as others read it.',
    { en: 'New database', de: 'Neue Datenbank' },
    OTHERWISE,
  ),
  from: moment('When it begins, in the desk’s zone.', '2026-12-12T22:00'),
  to: moment('When it ends.', '2026-12-13T02:00'),
  components: z
    .array(nameText)
    .meta({ description: 'Components of `incidents:` that it touches.', examples: [['Checkout']] })
    .default([]),
});

const schema = z.strictObject({
  name: nameText.max(100).meta({ description: 'Name of the page.', examples: ['Example Shop'] }),
  url: z
    .string()
    .meta({
      description: 'Address at which it is published. Without it: links are relative.',
      examples: ['https://status.example.com/'],
    })
    .optional(),
  when: selector(
    'Incidents that are shown as soon as they are declared, from `since` on. Without it: none; each waits for `/publish` by somebody who may say so.',
  ).optional(),
  since: moment(
    'Date or moment from which it counts: nothing that was declared or said before is shown. Without it: `since` of the policy.',
    '2026-12-01',
  ).optional(),
  private: z
    .boolean()
    .meta({
      description:
        'Shows incidents of this repository although it is private. Without it, nothing of a private repository is shown.',
    })
    .default(false),
  renewed: duration(
    'How often a newer page takes its place: one that is older says so to its readers.',
    '30m',
  ).default(RENEWED),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .meta({
      description:
        'Languages of the page. The first is that of the page itself, of its feeds and of its files for programs; of each other one there is an edition in a folder of its own. Without it: the desk’s language.',
      examples: [['en', 'de']],
    })
    .optional(),
  channels: newsChannels,
  components: z
    .array(componentSetting)
    .meta({ description: 'What is said of the components of `incidents:`, besides their names.' })
    .default([]),
  maintenance: z
    .array(plannedWindow)
    .meta({ description: 'Planned work: no incident and no outage. It begins and ends by the clock.' })
    .default([]),
  maintenance_form: z
    .strictObject({
      file: field('File name of the form.', 'maintenance.yml'),
      from: field('Field, by id or label, that says when it begins.', 'from'),
      to: field('Field that says when it ends.', 'to'),
      components: field('Field that names components, one a line or by choice.', 'components').optional(),
    })
    .meta({
      description:
        'The form by which staff who may `/publish` announce planned work. Such an issue is no ticket: its title is the name of the work, and to close it as not planned calls the work off. What others open by that form is a ticket like any other.',
    })
    .optional(),
});

export const statusPage = section({
  schema: schema
    .meta({
      description:
        'A page that shows others how the service is: what `/status` says of incidents, and nothing else. Its components are those of `incidents:`. `steward status` writes it. Without this section there is none.',
      examples: [{ name: 'Example Shop', url: 'https://status.example.com/', when: { severity: 'urgent' } }],
    })
    .optional(),
  resolve(scope, shape): Part {
    if (shape === undefined) return { statusPage: null };
    const { name, url = null, when, private: showsPrivate, renewed } = shape;
    const path = ['status_page'];
    const at: Path = [...path, 'renewed'];
    const renewedEvery = wallTimeOr(scope, { text: renewed, path: at }, RENEWED);
    checkInterval(scope, renewedEvery, { text: renewed, path: at });
    checkAddress(scope, url);
    const since =
      shape.since === undefined
        ? scope.since
        : instantOf(scope, { text: shape.since, path: [...path, 'since'] });
    if (when !== undefined && shape.since === undefined && scope.since === null) {
      // What was said before there was a page was said to those on the ticket.
      const message = 'Incidents are shown at once only from a moment on';
      const allowed = ['since: 2026-12-01'];
      scope.report({ code: 'missing-key', path: [...path, 'since'], message, allowed });
    }
    return {
      statusPage: {
        ...{ name, url, showsPrivate, renewedEvery, since },
        languages: languagesOf(shape.languages ?? [], scope.language),
        channels: newsChannelsOf(scope, shape.channels),
        components: componentsOf(scope, shape.components),
        when: when === undefined ? null : resolveSelector(scope, when, [...path, 'when']),
        maintenance: shape.maintenance.flatMap((one, index) => windowOf(scope, one, index) ?? []),
        maintenanceForm: formOf(scope, shape.maintenance_form),
      },
    };
  },
});

function windowOf(
  scope: Scope,
  { name, from: begins, to: ends, components }: z.output<typeof plannedWindow>,
  index: number,
): PlannedWindow | null {
  const path = ['status_page', 'maintenance', index];
  const from = instantOf(scope, { text: begins, path: [...path, 'from'] });
  const to = instantOf(scope, { text: ends, path: [...path, 'to'] });
  for (const [place, component] of components.entries())
    isKnown(scope, 'component', component, [...path, 'components', place]);
  if (from === null || to === null) return null;
  if (to <= from) {
    const message = `${quote(textIn(name, scope.language))} ends before it begins`;
    scope.report({ code: 'unknown-value', path: [...path, 'to'], message, allowed: ['a moment after from'] });
  }
  return { name: asWritten(name), from, to, components };
}

function languagesOf(written: readonly Language[], desk: string): readonly [Language, ...Language[]] {
  const [first = LANGUAGES.find((one) => one === desk) ?? LANGUAGES[0], ...others] = new Set(written);
  return [first, ...others];
}

function componentsOf(
  scope: Scope,
  shapes: readonly z.output<typeof componentSetting>[],
): ComponentSetting[] {
  const path = ['status_page', 'components'];
  checkUnique(
    scope,
    'component',
    shapes.map(({ name }, index) => ({ text: name, path: [...path, index, 'name'] })),
  );
  return shapes.map(({ name, title, description, tickets }, index) => {
    isKnown(scope, 'component', name, [...path, index, 'name']);
    return {
      name,
      title: asWritten(title ?? name),
      description: description === undefined ? null : asWritten(description),
      tickets: tickets === undefined ? null : resolveSelector(scope, tickets, [...path, index, 'tickets']),
    };
  });
}

function formOf(scope: Scope, shape: z.output<typeof schema>['maintenance_form']): MaintenanceForm | null {
  if (shape === undefined) return null;
  const { file, from, to, components = null } = shape;
  checkFormName(scope, file, ['status_page', 'maintenance_form', 'file']);
  return { file, from, to, components };
}

/** Readers are sent there, and no password goes with them. */
function checkAddress(scope: Scope, url: string | null): void {
  if (url === null) return;
  const isSafe =
    url.startsWith('https://') &&
    URL.canParse(url) &&
    !/[\s<>"'`\\?#]/.test(url) &&
    !new URL(url).href.includes('@');
  if (isSafe) return;
  const message = `${quote(url)} is not the address of a page`;
  scope.report({ code: 'unknown-value', path: ['status_page', 'url'], message, allowed: ['https://…'] });
}
