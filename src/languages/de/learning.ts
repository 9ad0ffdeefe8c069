export const learning = `Im {{ month }} {% if tickets == 1 %}wurde 1 Ticket{% else %}wurden {{ tickets }} Tickets{% endif %} geschlossen. {% if recorded == 0 %}Was dazu geführt hat, ist nirgends festgehalten.{% else %}Bei {{ recorded }} ist festgehalten, was dazu beigetragen hat.{% endif %}{% if due > 0 %} {% if due == 1 %}1 Nachbereitung steht{% else %}{{ due }} Nachbereitungen stehen{% endif %} noch aus.{% endif %}{% if elsewhere > 0 %} {% if elsewhere == 1 %}1 Nachbereitung steht anderswo und ist{% else %}{{ elsewhere }} Nachbereitungen stehen anderswo und sind{% endif %} hier nicht erfasst.{% endif %}

{% if factors.size > 0 %}
### Was dazu beigetragen hat

| Art | Komponente | Tickets | Wie oft | Im Monat davor |
| :-- | :-- | :-- | --: | --: |
{%- for factor in factors %}
| {{ factor.class }} | {{ factor.component }} | {% for number in factor.tickets %}#{{ number }}{% unless forloop.last %}, {% endunless %}{% endfor %} | {{ factor.tickets.size }} | {{ factor.before }} |
{%- endfor %}

### Was dagegen hilft

{% for answer in answers %}
- **{{ answer.class }}**, bei {{ answer.tickets }} {% if answer.tickets == 1 %}Ticket{% else %}Tickets{% endif %}{% if answer.remedies.size > 0 %}: {{ answer.remedies | join: ', ' }}{% elsif answer.class == 'education' %}: Dokumentation, Schulung oder ein Leitfaden{% elsif answer.class == 'bug' %}: eine Korrektur, nach der es nicht wieder geschieht{% endif %}
{%- endfor %}
{% endif %}

{% if said.size > 0 %}
### In den Worten derer, die es untersucht haben

{% for one in said %}
- {{ one.class }}{% if one.component != '' %} ({{ one.component }}){% endif %}: {{ one.text }} (#{{ one.number }})
{%- endfor %}
{% endif %}

{% if replies.size > 0 %}
### Fertige Antworten, die verschickt wurden

{% for one in replies %}
- {{ one.name | code }}: {% if one.times == 1 %}einmal{% else %}{{ one.times }}-mal{% endif %}
{%- endfor %}
{% endif %}

### Was es verhindert

{% for one in prevention %}
- [ ] {{ one.text }} (#{{ one.number }})
{%- else %}
Dazu hat noch niemand etwas aufgeschrieben.
{%- endfor %}
{% if more > 0 %}

… und {{ more }} weitere Einträge, die auf den Tickets stehen.
{% endif %}

**Wie es weitergeht:** {% if prevention.size > 0 %}Gehen Sie die Liste gemeinsam durch, haken Sie ab, was getan ist, und eröffnen Sie ein Issue für das, was länger dauert. Schließen Sie dieses, wenn nichts mehr offen ist.{% else %}Schließen Sie dieses Issue, oder schreiben Sie hier auf, was der Monat gelehrt hat.{% endif %}

<sub>Das war festgehalten, als dieses Issue eröffnet wurde; es wird nicht fortgeschrieben.</sub>`;
