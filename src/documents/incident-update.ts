import type { IncidentState } from '../commands/incident-words.ts';
import type { Instant } from '../calendar/instant.ts';
import type { ComponentImpact } from '../commands/incident-words.ts';
import { document } from './document.ts';
import { INCIDENT_FIELDS } from './incident-facts.ts';
import { flag, prose, text, TIMEZONE } from './kinds.ts';

/** An update on an incident that the desk posts. */
export interface IncidentUpdateFacts {
  /** A person's words; null: people gave the incident no name. */
  readonly name: string | null;
  readonly state: IncidentState;
  /** Components that are hit, as it is with this update. */
  readonly impacts: readonly ComponentImpact[];
  readonly by: string;
  /** A person's words; may be empty. */
  readonly words: string;
  /** It corrects the one before it. */
  readonly corrects: boolean;
  /** By when the next one comes; null: none is promised. */
  readonly nextUpdate: Instant | null;
}

export const incidentUpdate = document({
  about:
    'Tells all who follow a ticket how its incident stands, once for each `/status`, with `incidents: { post_updates: true }`.',
  facts: {
    name: INCIDENT_FIELDS.name,
    phase: text('The state of the incident.', 'identified'),
    over: INCIDENT_FIELDS.over,
    hit: INCIDENT_FIELDS.hit,
    by: text('Login of who said so.', 'ana'),
    words: prose('The words of it; may be empty.', 'We know why and where.'),
    corrects: flag('Whether it corrects the update before it.', false),
    next: INCIDENT_FIELDS.next,
    timezone: TIMEZONE,
  },
  from: (
    { name, state, impacts: hit, by, words, corrects, nextUpdate: next }: IncidentUpdateFacts,
    { phrases },
  ) => ({
    ...{
      name,
      phase: phrases.incidentStates[state],
      over: state === 'resolved',
      hit,
      by,
      words,
      corrects,
      next,
    },
  }),
  english: `### {% if name != '' %}{{ name }}{% elsif hit.size > 0 %}{% for one in hit %}{{ one.component }}{% unless forloop.last %}, {% endunless %}{% endfor %}{% else %}Incident{% endif %}: {{ phase }}

{% if corrects %}
**This corrects the update before it.**
{% endif %}
{{ words }}
{% if hit.size > 0 %}

Affected:
{% for one in hit %}
- {{ one.component }}: {{ one.impact }}
{%- endfor %}
{% endif %}

{% if over %}
**Next:** if it is not as it should be for you, write it here.
{% elsif next != '' %}
**Next:** the next update comes by **{{ next }}**.
{% else %}
**Next:** we write here again when there is news.
{% endif %}

<sub>An update by {{ by }}, posted by Steward.{% if next != '' %} Times are in {{ timezone }}.{% endif %}</sub>`,
});
