export const digest = `{% for login in to %}{{ login | mention }} {% endfor %}

**{{ count }} Tickets sind überfällig, viele auf einmal.** Damit Sie eine Nachricht bekommen und nicht {{ count }}, stehen sie hier; auf den Tickets selbst wurde nichts geschrieben. Jedes trägt sein Label.

{% for group in groups %}
### {% if group.group %}Niemand ist zuständig; für die Gruppe {{ group.who | code }}{% elsif group.who != '' %}{{ group.who }}{% else %}Niemand ist zuständig{% endif %}: {{ group.count }}

{% if group.tickets.size > 0 %}
| Ticket | Schweregrad | Was | Überfällig seit |
| :-- | :-- | :-- | :-- |
{%- for ticket in group.tickets %}
| #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} | {{ ticket.what | join: ', ' }} | {{ ticket.since }} |
{%- endfor %}
{% endif %}
{% if group.more > 0 %}
… und {{ group.more }} weitere, die noch nicht so lange überfällig sind. Suchen Sie nach dem Label.
{% endif %}
{% endfor %}

**Wie es weitergeht:** Bitte fangen Sie oben in Ihrer Liste an, die früheste Zusage steht zuerst. Dieser Hinweis kommt nur einmal: Was überfällig wird, solange so vieles aussteht, kommt ohne weitere Nachricht in diese Liste.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
