export const signOff = `{% for login in to %}{{ login | mention }} {% endfor %}

{% if again %}**Wir warten noch auf Ihre Rückmeldung**, seit {{ since }}: Ist es so erledigt, wie Sie es brauchen?{% elsif tried %}**Bitte probieren Sie es jetzt aus, bevor es live geht: Ist es so, wie Sie es brauchen?**{% else %}**Bitte sehen Sie nach: Ist es so erledigt, wie Sie es brauchen?**{% endif %}{% if ships != '' %} Es geht am **{{ ships }}** live, wenn Sie es bis dahin bestätigen; ohne Ihr Wort geht es nicht live.{% elsif tried %} Ohne Ihr Wort geht es nicht live.{% elsif closed == false %} Das Ticket wird geschlossen, sobald Sie es bestätigt haben.{% endif %}

**Wie es weitergeht:** Wenn ja, geben Sie diesem Kommentar ein 👍, oder antworten Sie „sieht gut aus“{% if solved != '' %} oder {{ solved | code }}{% endif %}. Wenn nicht, {% if closed == false %}schreiben Sie hier, was nicht stimmt.{% elsif unsolved != '' %}schreiben Sie bis **{{ reopens }}** {{ unsolved | code }} in eine eigene Zeile und dazu, was nicht stimmt: Das öffnet das Ticket wieder.{% elsif reopens != '' %}schreiben Sie hier bis **{{ reopens }}**, was nicht stimmt: Das öffnet das Ticket wieder.{% else %}eröffnen Sie bitte ein neues Ticket und nennen Sie dieses.{% endif %}{% if again %} Diese Erinnerung kommt nur einmal.{% endif %}

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
