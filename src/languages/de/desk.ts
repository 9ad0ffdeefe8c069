export const desk = `{% if errors > 0 %}> [!CAUTION]
> **Die Regeln haben {{ errors }} Fehler.** Bis {% if errors > 1 %}sie behoben sind{% else %}er behoben ist{% endif %}, gilt eine frühere Fassung.{% if first != '' %} {% if errors > 1 %}Der erste: {% endif %}{{ first }}{% endif %}

{% endif %}{% if healthy %}**Der Support arbeitet.**{% else %}⚠️ **Hier muss jemand nachsehen.**{% endif %} Der letzte Lauf war am **{{ ran }}** und hat {{ evaluated }} von {{ total }} Issues beurteilt.
{% for fault in faults %}
- {{ fault }}
{%- endfor %}

| Offen | Überfällig | Gefährdet | Heute fällig | Zu lange ohne Zuständige | Wartend |
| --: | --: | --: | --: | --: | --: |
| {{ open }} | {{ overdue }} | {{ risky }} | {{ today }} | {{ unowned }} | {{ waiting }} |

{% for ticket in next %}
### Als Erstes: #{{ ticket.number }} {{ ticket.title }}

{% for reason in ticket.why %}
- {{ reason }}
{%- endfor %}
- {% if ticket.owners.size > 0 %}zuständig: {{ ticket.owners | join: ', ' }}{% else %}**niemand ist zuständig**{% endif %}
{% endfor %}

{% if tickets.size > 0 %}
### Die Reihenfolge

| Nr. | Stand | Ticket | Schweregrad |{% if customers %} Kunde |{% endif %} Zuständig | Überfällig seit oder fällig am |
| --: | :-- | :-- | :-- |{% if customers %} :-- |{% endif %} :-- | :-- |
{%- for ticket in tickets %}
| {{ ticket.place }} | {{ ticket.mark }} {{ ticket.state }} | #{{ ticket.number }} {{ ticket.title }} | {% if ticket.severity != '' %}{{ ticket.severity }}{% else %}nicht gesetzt{% endif %} |{% if customers %} {{ ticket.customer }} |{% endif %} {% if ticket.owners.size > 0 %}{{ ticket.owners | join: ', ' }}{% else %}**niemand**{% endif %} | {% if ticket.clock != '' %}{{ ticket.clock }}: {% if ticket.at != '' %}{{ ticket.at }}{% else %}nach dem Warten{% endif %}{% endif %} |
{%- endfor %}
{% if more > 0 %}
… und {{ more }} weitere dahinter. \`steward queue\` zeigt alle.
{% endif %}
{% elsif open == 0 %}
Kein Ticket ist offen.
{% else %}
Alle offenen Tickets warten.
{% endif %}

{% if due.size > 0 %}
### Heute fällig

{% for ticket in due %}
- #{{ ticket.number }} {{ ticket.title }}{% if ticket.clock != '' and ticket.at != '' %}: {{ ticket.clock }}, {{ ticket.at }}{% endif %}
{%- endfor %}
{% if more_due > 0 %}
- … und {{ more_due }} weitere
{%- endif %}
{% endif %}

{% if nobodys.size > 0 %}
### Ohne Zuständige

{% for ticket in nobodys %}
- #{{ ticket.number }} {{ ticket.title }}
{%- endfor %}
{% if more_nobodys > 0 %}
- … und {{ more_nobodys }} weitere
{%- endif %}
{% endif %}

{% if follow_ups.size > 0 %}
### Zugesagte Termine

{% for ticket in follow_ups %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.late %}**überfällig**, zugesagt für {{ ticket.due }}{% else %}bis {{ ticket.due }}{% endif %}{% if ticket.who != '' %}, liegt bei {{ ticket.who }}{% else %}, noch hat es niemand{% endif %}{% if ticket.why != '' %} ({{ ticket.why }}){% endif %}
{%- endfor %}
{% if more_follow_ups > 0 %}
- … und {{ more_follow_ups }} weitere
{%- endif %}
{% endif %}

{% if apart.size > 0 %}
### Was wartet

{% for ticket in apart %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.why.first }}
{%- endfor %}
{% if more_apart > 0 %}
- … und {{ more_apart }} weitere
{%- endif %}
{% endif %}

{% if load.size > 0 %}
### Wer wie viel hat

| Wer | Offene Tickets |
| :-- | --: |
{%- for person in load %}
| {{ person.login }} | {{ person.count }} |
{%- endfor %}
{% endif %}

**Wie es weitergeht:** {% if healthy %}Solange die Zeit oben frisch ist, ist nichts zu tun. Sie wird alle {{ every }} erneuert; ist sie viel älter, dann steht der Betrieb.{% else %}Bitte sehen Sie in das Protokoll des letzten Laufs, dort steht mehr.{% endif %} Heften Sie dieses Issue an, damit alle es finden. Es ist kein Ticket: Was hier geschrieben wird, beantwortet niemand.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
