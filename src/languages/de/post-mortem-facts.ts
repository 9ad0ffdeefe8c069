export const postMortemFacts = `**Die Fakten** zu #{{ number }}, {{ title }}

- Eröffnet am {{ opened }}, gelöst am {{ closed }}: insgesamt {{ resolution.elapsed }}.
- {% if promises.size > 0 %}{% for promise in promises %}{{ promise.name }}: {{ promise.state }}{% unless forloop.last %}; {% endunless %}{% endfor %}.{% else %}Es war nichts zugesagt.{% endif %}

<details><summary>Alle Fakten</summary>

| | Vergangene Zeit | Servicezeit{% if calendar != '' %} ({{ calendar }}){% endif %} |
| :-- | :-- | :-- |
| Erste Antwort | {{ response.elapsed }} | {{ response.working }} |
| Lösung | {{ resolution.elapsed }} | {{ resolution.working }} |

{% if promises.size > 0 %}
| Zusage | Fällig | Ergebnis |
| :-- | :-- | :-- |
{%- for promise in promises %}
| {{ promise.name }}{% if promise.target != '' %}, binnen {{ promise.target }}{% else %}, wie vereinbart{% endif %} | {% if promise.due != '' %}{{ promise.due }}{% else %}–{% endif %} | {{ promise.state }} |
{%- endfor %}
{% endif %}

| Schweregrad | Seit | Grund |
| :-- | :-- | :-- |
{%- for change in severities %}
| {{ change.severity }} | {{ change.at }} | {{ change.why }} |
{%- else %}
| nie festgelegt | | |
{%- endfor %}

| Wer | Rolle |
| :-- | :-- |
{%- for person in people %}
| {{ person.login }} | {{ person.role }} |
{%- endfor %}

| Wann | Wer | Was |
| :-- | :-- | :-- |
{%- for entry in timeline %}
| {{ entry.at }} | {{ entry.who }} | {{ entry.what }} |
{%- endfor %}

</details>

<sub>Zeiten gelten für {{ timezone }}. Steward hält diesen Block aktuell; was darunter steht, bleibt, wie Sie es lassen.</sub>`;
