import type { RefusalReason } from '../commands/refusal.ts';
import { audienceOf } from './audience.ts';
import { document } from './document.ts';
import { entry } from './field.ts';
import { choice, first, flag, list, optional, text, texts } from './kinds.ts';
import type { Phrases } from './phrases.ts';

/** A command that was not carried out. */
export interface RefusedCommand {
  /** The line as it was written: `/severty low`. */
  readonly written: string;
  readonly reason: RefusalReason;
  /** The nearest valid form: `/severity LEVEL [why]`; null: none is near. */
  readonly usage: string | null;
  /** Whom the command is open to: `staff`, `customer`, or a group's name. Empty: not worth saying. */
  readonly openTo: readonly string[];
}

const COMMAND = entry(
  {
    written: text('The line as written.', '/severity hihg'),
    reason: choice(
      '“unknown”, “switched_off”, “not_yours”, “two_on_a_line”, “missing”, “bad_value”, “bad_date”, “ambiguous_date”, “unassignable”, “lacks_context” or “not_now”.',
      'bad_value',
      ...([
        'unknown',
        'switched_off',
        'not_yours',
        'two_on_a_line',
        'missing',
        'bad_date',
        'ambiguous_date',
        'unassignable',
        'lacks_context',
        'not_now',
      ] as const),
    ),
    value: text('The word or the people at fault, or the reason why not now.', 'hihg'),
    allowed: first(20, texts('Words that would have been understood.', 'urgent', 'high')),
    readings: first(
      4,
      texts('Dates that may be meant, where it may be several.', '2026-12-01', '2026-01-12'),
    ),
    usage: optional(text('The nearest valid form; may be empty.', '/severity LEVEL [why]')),
    lacking: first(10, texts('What a group wants to know first; may be empty.', 'How to reproduce it')),
    template: text('The command with all that, to be filled in; may be empty.', '/escalate engineering'),
    partly: flag('Whether the rest of it was carried out.', false),
    audience: text('Whom the command is open to; may be empty.', 'the support team'),
  },
  ({ written, reason, usage, openTo }: RefusedCommand, { phrases }) => ({
    written,
    reason: reason.kind,
    value: valueOf(reason, phrases),
    allowed: reason.kind === 'bad_value' ? reason.allowed : [],
    readings: reason.kind === 'ambiguous_date' ? reason.readings : [],
    usage,
    lacking: reason.kind === 'lacks_context' ? reason.lacking : [],
    template: reason.kind === 'lacks_context' ? reason.template : '',
    partly: reason.kind === 'unassignable' && reason.partly,
    audience: audienceOf(openTo, phrases),
  }),
);

export const refusal = document({
  about: 'Answers commands that were not understood or not allowed.',
  facts: {
    by: text('Who wrote them.', 'bo'),
    commands: first(5, list('The commands.', COMMAND)),
    partly: flag('Whether one of them was carried out in part.', false),
    help: optional(text('The command that lists commands; empty where switched off.', '/help')),
  },
  english: `{% for command in commands %}
{% if command.written != '' %}{{ command.written | code }}{% else %}A command{% endif %} by {{ by }} was {% if command.reason == 'unknown' %}not understood: there is no such command here.
{%- elsif command.reason == 'switched_off' %}not carried out: this desk does not use that command.
{%- elsif command.reason == 'not_yours' %}not carried out: it is for {{ command.audience }}.
{%- elsif command.reason == 'two_on_a_line' %}not carried out: {{ command.value | code }} stands on the same line. Give each command a line of its own.
{%- elsif command.reason == 'missing' %}not understood: {{ command.value | code }} is missing.
{%- elsif command.reason == 'bad_value' %}not understood: {{ command.value | code }} is not known here.
{%- elsif command.reason == 'bad_date' %}not understood: {{ command.value | code }} is no date that the desk can read. Write it as {{ '2026-12-31' | code }} or {{ '2026-12-31T09:00' | code }}.
{%- elsif command.reason == 'ambiguous_date' %}not understood: {{ command.value | code }} may be {% for date in command.readings %}{{ date | code }}{% unless forloop.last %} or {% endunless %}{% endfor %}. Write the one that you mean.
{%- elsif command.reason == 'unassignable' %}{% if command.partly %}carried out in part{% else %}not carried out{% endif %}: GitHub did not assign {{ command.value }}. It takes people with access to the repository and those who took part in the issue, ten at most. Name somebody else, or have them given access first.
{%- elsif command.reason == 'lacks_context' %}not carried out yet: the group {{ command.value | code }} wants to know more first. Fill this in and write it as one comment:
{{ command.template | fence }}
{%- else %}not carried out: {{ command.value }}.
{%- endif %}
{%- if command.allowed.size > 0 %} Known: {% for word in command.allowed %}{{ word | code }}{% unless forloop.last %}, {% endunless %}{% endfor %}.{% endif %}
{%- if command.usage != '' %} Write {{ command.usage | code }}.{% endif %}
{%- if command.audience != '' and command.reason != 'not_yours' %} It is open to {{ command.audience }}.{% endif %}

{% endfor %}
{% unless partly %}{% if commands.size > 1 %}These commands{% else %}This command{% endif %} changed nothing. {% endunless %}Edit the comment, or write a new one{% if help != '' %}; {{ help | code }} lists what you can write{% endif %}.`,
});

/** What a refusal is about. */
function valueOf(reason: RefusalReason, phrases: Phrases): string {
  switch (reason.kind) {
    case 'two_on_a_line':
      return `/${reason.other}`;
    case 'missing':
      return reason.what;
    case 'bad_value':
    case 'bad_date':
    case 'ambiguous_date':
      return reason.value;
    case 'lacks_context':
      return reason.group;
    case 'unassignable':
      return reason.logins.join(', ');
    case 'not_now':
      return phrases.untimeliness(reason.because).replace(/\.$/, '');
    case 'unknown':
    case 'switched_off':
    case 'not_yours':
      return '';
  }
}
