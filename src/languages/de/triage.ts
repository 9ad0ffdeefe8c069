export const triage = `{% for login in to %}{{ login | mention }} {% endfor %}

### Tickets ohne Zuständige

{% for ticket in unowned %}
- [ ] #{{ ticket.number }} {{ ticket.title }} ({% if ticket.severity != '' %}{{ ticket.severity }}{% else %}ohne Schweregrad{% endif %}, offen seit {{ ticket.age }}{% if ticket.carried > 0 %}, übrig aus #{{ ticket.carried }}{% endif %}){% for login in ticket.suggestion %} → {{ login | mention }}{% endfor %}
{%- else %}
Für jedes Ticket ist jemand zuständig.
{%- endfor %}
{% if more > 0 %}
… und {{ more }} weitere. Sie kommen beim nächsten Treffen dran.
{% endif %}

{% if unowned.size > 0 %}
**Wie es weitergeht:** Haken Sie eine Zeile ab, um das Ticket der genannten Person zuzuweisen. Soll es jemand anderes sein? Schreiben Sie vorher einen anderen Namen hinter den Pfeil, oder weisen Sie das Ticket selbst zu. Steht kein Name da, sind alle abwesend. Dieses Issue schließt sich, sobald für jedes Ticket darin jemand zuständig ist.
{% endif %}

### Was seit {{ since }} überfällig wurde

{% for ticket in breached %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}, seit {{ ticket.at }}
{%- else %}
Nichts.
{%- endfor %}

### Was gefährdet ist

{% for ticket in risky %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.clock }}{% if ticket.at != '' %}, fällig {{ ticket.at }}{% endif %}
{%- else %}
Nichts.
{%- endfor %}

### Was schon lange wartet

{% for ticket in stuck %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.reason == 'pending' %}wartet auf die Kundin oder den Kunden{% else %}zurückgestellt{% endif %} seit {{ ticket.since }}
{%- else %}
Nichts.
{%- endfor %}

{% if follow_ups.size > 0 %}
### Zugesagte Termine

{% for ticket in follow_ups %}
- #{{ ticket.number }} {{ ticket.title }}: {% if ticket.late %}**überfällig**, zugesagt für {{ ticket.due }}{% else %}bis {{ ticket.due }}{% endif %}{% if ticket.who != '' %}, liegt bei {{ ticket.who }}{% else %}, noch hat es niemand{% endif %}{% if ticket.why != '' %} ({{ ticket.why }}){% endif %}
{%- endfor %}
{% endif %}

### Was eskaliert wurde

{% for ticket in escalated %}
- #{{ ticket.number }} {{ ticket.title }}: {{ ticket.at }}
{%- else %}
Nichts.
{%- endfor %}

{% if write_ups.size > 0 %}
### Nachbereitungen, die überfällig sind

{% for ticket in write_ups %}
- #{{ ticket.number }} {{ ticket.title }}: seit {{ ticket.since }}{% if ticket.who != '' %}, liegt bei {{ ticket.who }}{% elsif ticket.unowned %}, noch hat sie niemand übernommen{% endif %}
{%- endfor %}
{% endif %}

{% if actions.size > 0 %}
### Maßnahmen, die schon lange offen sind

{% for action in actions %}
- #{{ action.number }} {{ action.title }}: offen seit {{ action.age }}, aus der Nachbereitung von #{{ action.ticket }}{% if action.who != '' %}, liegt bei {{ action.who }}{% else %}, noch hat sie niemand{% endif %}
{%- endfor %}
{% endif %}

### Wer wie viel hat

| Wer | Offene Tickets |
| :-- | --: |
{%- for person in load %}
| {{ person.login }} | {{ person.count }} |
{%- endfor %}

<sub>Zeiten gelten für {{ timezone }}. Das ist der Stand zu Beginn des Treffens; er wird nicht fortgeschrieben.</sub>`;
