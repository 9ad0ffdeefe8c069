export const desk = `{% if errors > 0 %}> [!CAUTION]
> **Die Regeln haben {{ errors }} Fehler.** Bis {% if errors > 1 %}sie behoben sind{% else %}er behoben ist{% endif %}, gilt eine frühere Fassung.{% if first != '' %} {% if errors > 1 %}Der erste: {% endif %}{{ first }}{% endif %}

{% endif %}{% if healthy %}**Der Support arbeitet.**{% else %}⚠️ **Hier muss jemand nachsehen.**{% endif %} Der letzte Lauf war am **{{ ran }}** und hat {{ evaluated }} von {{ total }} Issues beurteilt.
{% for fault in faults %}
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
