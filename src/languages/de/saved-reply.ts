export const savedReply = `{{ text }}
{% if waits %}

**Wie es weitergeht:** Bitte antworten Sie hier. Bis dahin wartet das Ticket.
{% endif %}

<sub>{{ by }} schickt Ihnen diesen Text, der für häufige Fragen bereitliegt. Wenn er nicht weiterhilft, schreiben Sie einfach hier.</sub>`;
