export const onHold = `{% for login in to %}{{ login | mention }} {% endfor %}

**Ihr Ticket liegt jetzt bei jemand anderem**{% if why != '' %}: {{ why }}{% endif %}. {{ by }} hat es weitergegeben und wartet auf Antwort.

**Wie es weitergeht:** {% if until != '' %}Wir sehen spätestens am **{{ until }}** wieder danach, oder sobald die Antwort da ist{% else %}Sobald die Antwort da ist, machen wir weiter{% endif %}. {% if asked %}Wir warten auch auf Ihre Antwort: Bitte schreiben Sie sie hier.{% else %}Sie müssen nichts tun; wenn sich bei Ihnen etwas ändert, schreiben Sie es hier.{% endif %}
{% if until != '' %}

<sub>Zeiten gelten für {{ timezone }}.</sub>
{% endif %}`;
