export const silence = `{% for login in to %}{{ login | mention }} {% endfor %}

**Seit {{ since }} haben wir keine Antwort; deshalb ist dieses Ticket jetzt geschlossen.**{% if missing.size > 0 %} Es fehlt noch:{% endif %}
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.date != '' %}: Sie schreiben „{{ answer.date }}“. Welcher Tag ist das? Bitte schreiben Sie ihn wie {{ '31.12.2026' | code }}, oder dass es keinen gibt.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}

**Wie es weitergeht:** Ist es gelöst oder nicht mehr wichtig? Dann ist nichts zu tun. {% if reopens != '' %}Sonst schreiben Sie einfach bis **{{ reopens }}** hier einen Kommentar: Damit ist das Ticket wieder offen, und niemand fragt, warum es gedauert hat.{% else %}Sonst melden Sie es bitte neu und nennen Sie dieses Ticket.{% endif %}

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
