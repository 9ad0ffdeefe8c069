export const updateTemplate = `{% for login in to %}{{ login | mention }} {% endfor %}

**Eine Vorlage für den nächsten Zwischenstand**, ausgefüllt mit dem, was festgehalten ist. Kopieren Sie sie, berichtigen Sie sie, und schreiben Sie sie als Kommentar {% if ticket != '' %}in das Ticket ({{ ticket }}){% else %}hierher{% endif %}: Ihre erste Zeile macht sie zum Zwischenstand.{% if due != '' %} Er ist bis **{{ due }}** fällig.{% endif %}
{{ form | fence }}
<sub>Zeiten gelten für {{ timezone }}.</sub>`;
