export const desk = `{% if healthy %}**Der Support arbeitet.**{% else %}⚠️ **Hier muss jemand nachsehen.**{% endif %} Der letzte Lauf war am **{{ ran }}** und hat {{ evaluated }} von {{ total }} Issues beurteilt.
{% if errors > 0 %}
- Die Regeln haben {{ errors }} Fehler. Bis sie behoben sind, gilt eine frühere Fassung.
{%- endif %}
{%- for fault in faults %}
- {{ fault }}
{%- endfor %}

| Offen | Überfällig | Gefährdet | Zu lange ohne Zuständige | Wartend |
| --: | --: | --: | --: | --: |
| {{ open }} | {{ overdue }} | {{ risky }} | {{ unowned }} | {{ waiting }} |

{% if tickets.size > 0 %}
| Stand | Ticket | Schweregrad | Zuständig | Überfällig seit oder fällig am |
| :-- | :-- | :-- | :-- | :-- |
{%- for ticket in tickets %}
| {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} | {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**niemand**{% endif %} | {% if ticket.clock != '' %}{{ ticket.clock }}: {% if ticket.at != '' %}{{ ticket.at }}{% else %}nach dem Warten{% endif %}{% endif %} |
{%- endfor %}
{% if more > 0 %}
… und {{ more }} weitere, die weniger drängen.
{% endif %}
{% else %}
Kein Ticket ist offen.
{% endif %}

**Wie es weitergeht:** {% if healthy %}Solange die Zeit oben frisch ist, ist nichts zu tun. Sie wird alle {{ every }} erneuert; ist sie viel älter, dann steht der Betrieb.{% else %}Bitte sehen Sie in das Protokoll des letzten Laufs, dort steht mehr.{% endif %} Heften Sie dieses Issue an, damit alle es finden. Es ist kein Ticket: Was hier geschrieben wird, beantwortet niemand.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;

export const digest = `{% for login in to %}{{ login | mention }} {% endfor %}

**{{ count }} Tickets sind überfällig, viele auf einmal.** Damit Sie eine Nachricht bekommen und nicht {{ count }}, stehen sie hier; auf den Tickets selbst wurde nichts geschrieben. Jedes trägt sein Label.

{% for group in groups %}
### {% if group.group %}Niemand ist zuständig, an die Gruppe {{ group.who | code }}{% elsif group.who != '' %}{{ group.who }}{% else %}Niemand ist zuständig{% endif %}: {{ group.count }}

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
