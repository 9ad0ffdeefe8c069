export const inflation = `{% for login in to %}{{ login | mention }} {% endfor %}

**{{ many }} von {{ count }} Tickets, die seit {{ from }} gemeldet wurden, {% if many == 1 %}ist{% else %}sind{% endif %} {{ severities | join: ' oder ' }}**, also {{ percent }} %. Erwartet werden höchstens {{ above }} %.

{% if tickets.size > 0 %}
| Ticket | Schweregrad | Gemeldet |
| :-- | :-- | :-- |
{%- for ticket in tickets %}
| #{{ ticket.number }} {{ ticket.title }} | {{ ticket.severity }} | {{ ticket.opened }} |
{%- endfor %}
{% endif %}
{% if more > 0 %}
… und {{ more }} weitere, die früher gemeldet wurden.
{% endif %}

**Wie es weitergeht:** Sehen Sie nach, welche davon wirklich so schwer wiegen, und stufen Sie die anderen richtig ein. Geschlossene Tickets zählen, wenn sich an ihnen kürzlich etwas geändert hat. Dieser Hinweis kommt nur einmal{% if below < above %} und erst dann wieder, wenn der Anteil zwischendurch unter {{ below }} % lag{% endif %}.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
