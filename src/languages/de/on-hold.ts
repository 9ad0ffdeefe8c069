export const onHold = `{% for login in to %}{{ login | mention }} {% endfor %}

{% if blocked %}
**Ihr Ticket wartet darauf, dass ein anderes Issue geschlossen wird**{% if blocker != '' %}: {{ blocker | code }}{% endif %}{% if why != '' %} ({{ why }}){% endif %}. {{ by }} hat es bis dahin zurückgestellt.

**Wie es weitergeht:** Sobald das geschehen ist, machen wir weiter{% if until != '' %}; spätestens am **{{ until }}** sehen wir wieder nach Ihrem Ticket{% endif %}. {% else %}
**Ihr Ticket liegt jetzt bei jemand anderem**{% if why != '' %}: {{ why }}{% endif %}. {{ by }} hat es weitergegeben und wartet auf Antwort.

**Wie es weitergeht:** {% if until != '' %}Wir sehen spätestens am **{{ until }}** wieder danach, oder sobald die Antwort da ist{% else %}Sobald die Antwort da ist, machen wir weiter{% endif %}. {% endif %}{% if asked %}Wir warten auch auf Ihre Antwort: Bitte schreiben Sie sie hier.{% else %}Sie müssen nichts tun; wenn sich bei Ihnen etwas ändert, schreiben Sie es hier.{% endif %}
{% if until != '' %}

<sub>Zeiten gelten für {{ timezone }}.</sub>
{% endif %}`;
