export const reminder = `{% for login in to %}{{ login | mention }} {% endfor %}

{% if missing.size > 0 %}**Wir warten auf Ihre Antwort**, seit {{ since }}. Ohne diese Angaben können wir Ihnen nicht helfen:{% elsif asker != '' %}**Wir warten auf Ihre Antwort**, seit {{ since }}, auf die Frage von {{ asker }} oben.{% else %}**Wir warten auf eine Nachricht von Ihnen**, seit {{ since }}.{% endif %}
{% for answer in missing %}
- **{{ answer.label }}**{% if answer.date != '' %}: Sie schreiben „{{ answer.date }}“. Welcher Tag ist das? Bitte schreiben Sie ihn wie {{ '31.12.2026' | code }}, oder dass es keinen gibt.{% elsif answer.hint != '' %}: {{ answer.hint }}{% endif %}
{%- endfor %}

**Wie es weitergeht:** Bitte {% if missing.size > 0 %}bearbeiten Sie Ihre Meldung oder {% endif %}antworten Sie hier{% if closes != '' %} bis **{{ closes }}**. Danach wird das Ticket geschlossen{% if reopens != '' %}; bis {{ reopens }} öffnet ein Kommentar von Ihnen es wieder{% endif %}.{% else %}. Das Ticket bleibt offen, aber ohne Ihre Antwort geht es nicht weiter.{% endif %} Diese Erinnerung kommt nur einmal.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
