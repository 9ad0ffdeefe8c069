export const handover = `{% for login in to %}{{ login | mention }} {% endfor %}

{% if to.size > 0 %}
**Sie haben jetzt Dienst** für die Gruppe {{ group | code }}{% if until != '' %}, bis **{{ until }}**{% endif %}.{% if before.size > 0 %} Bisher: {{ before | join: ', ' }}.{% endif %}
{% else %}
**Niemand hat Dienst** für die Gruppe {{ group | code }}{% if until != '' %} bis **{{ until }}**{% endif %}: Aus ihr ist niemand da, und es gibt keine Vertretung, die da ist.
{% endif %}

{% if open == 1 %}Ein Ticket ist{% else %}{{ open }} Tickets sind{% endif %} offen.

{% if due.size > 0 %}
| Stand | Ticket | Schweregrad | Zuständig | Überfällig seit oder fällig am |
| :-- | :-- | :-- | :-- | :-- |
{%- for ticket in due %}
| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**niemand**{% endif %} | {{ ticket.clock }}{% if ticket.at != '' %}: {{ ticket.at }}{% endif %} |
{%- endfor %}
{% if more > 0 %}
… und {{ more }} weitere, die weniger drängen.
{% endif %}
{% else %}
Nichts ist fällig.
{% endif %}

{% if waiting.size > 0 %}
Was wartet:

{% for ticket in waiting %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}auf die Kundin oder den Kunden{% else %}zurückgestellt{% endif %} seit {{ ticket.since }}{% if ticket.until != '' %}, bis {{ ticket.until }}{% endif %}
{%- endfor %}
{% endif %}

**Wie es weitergeht:** {% if to.size > 0 and due.size > 0 %}Bitte fangen Sie oben an.{% elsif to.size > 0 and waiting.size > 0 %}Bitte sehen Sie nach, ob weiter warten muss, was wartet.{% elsif to.size > 0 %}Im Augenblick ist nichts zu tun; was jetzt kommt, ist Ihres.{% else %}Wer kann, sollte übernehmen oder in den Regeln sagen, wer vertritt.{% endif %}

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
