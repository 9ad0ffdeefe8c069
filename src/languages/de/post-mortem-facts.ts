export const postMortemFacts = `**Die Fakten** zu {{ ticket }}, {{ title }}

- Eröffnet am {{ opened }}, gelöst am {{ closed }}: insgesamt {{ resolution.elapsed }}.
{% if promises.size > 0 %}- {% for promise in promises %}{{ promise.name }}: {{ promise.state }}{% unless forloop.last %}; {% endunless %}{% endfor %}.
{% elsif course.size == 0 %}- Es war nichts zugesagt.
{% endif %}{% if times.size > 1 %}- Schweregrad: {% for one in times %}{% if one.severity != '' %}{{ one.severity }}{% else %}keiner{% endif %} für {{ one.time }}{% unless forloop.last %}, {% endunless %}{% endfor %}.
{% endif %}{% for one in updates %}- Zwischenstände im Abstand von {{ one.every }}: {{ one.kept }} rechtzeitig, {{ one.missed }} versäumt.
{% endfor %}{% if updates.size > 0 and silence != '' %}- Am längsten ohne Nachricht blieb es {{ silence }}, vom {{ silent_from }} bis zum {{ silent_to }}.
{% endif %}{% if calls > 0 %}- Hilfe wurde {% if calls == 1 %}einmal{% else %}{{ calls }}-mal{% endif %} gerufen{% if unheard > 0 %}; {% if unheard == calls %}niemand meldete sich{% else %}auf {{ unheard }} der Rufe meldete sich niemand{% endif %}{% endif %}.
{% endif %}{% if skipped != '' %}- **Keine Nachbereitung**, sagt {{ skipped }}: {{ reason }}
{% endif %}

<details><summary>Alle Fakten</summary>

{% if course.size > 0 %}
| Schritt | Wann | Nach |
| :-- | :-- | :-- |
{%- for one in course %}
| {% if one.step == 'declared' %}zum Störfall erklärt{% elsif one.step == 'answered' %}erste Antwort{% elsif one.step == 'mitigated' %}gelindert{% else %}gelöst{% endif %} | {{ one.at }} | {{ one.after }} |
{%- endfor %}
{% endif %}

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
