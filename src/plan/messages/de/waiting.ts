export const reminder = `{% for login in to %}{{ login | mention }} {% endfor %}

**Wir warten auf Ihre Antwort**, seit {{ since }}{% if missing.size > 0 %}. Ohne diese Angaben können wir Ihnen nicht helfen:{% elsif asker != '' %}, auf die Frage von {{ asker }} oben.{% else %}, auf die Frage oben.{% endif %}
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}

**Wie es weitergeht:** Bitte {% if missing.size > 0 %}bearbeiten Sie Ihre Meldung oder {% endif %}antworten Sie hier{% if closes != '' %} bis **{{ closes }}**. Danach wird das Ticket geschlossen{% if reopens != '' %}; bis {{ reopens }} öffnet ein Kommentar von Ihnen es wieder{% endif %}.{% else %}. Das Ticket bleibt offen, aber ohne Ihre Antwort geht es nicht weiter.{% endif %} Diese Erinnerung kommt nur einmal.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;

export const silence = `{% for login in to %}{{ login | mention }} {% endfor %}

**Seit {{ since }} haben wir keine Antwort; deshalb ist dieses Ticket jetzt geschlossen.**{% if missing.size > 0 %} Es fehlt noch:{% endif %}
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}

**Wie es weitergeht:** Ist es gelöst oder nicht mehr wichtig? Dann ist nichts zu tun. {% if reopens != '' %}Sonst schreiben Sie einfach bis **{{ reopens }}** hier einen Kommentar: Damit ist das Ticket wieder offen, und niemand fragt, warum es gedauert hat.{% else %}Sonst melden Sie es bitte neu und nennen Sie dieses Ticket.{% endif %}

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
