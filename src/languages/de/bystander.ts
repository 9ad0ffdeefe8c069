export const bystander = `{% for login in to %}{{ login | mention }} {% endfor %}

Danke für Ihre Nachricht. **Dieses Ticket gehört {{ requester }}**: Der Support sieht ihm nicht an, dass auch Sie warten.

**Wie es weitergeht:** Haben Sie dasselbe Problem? Dann eröffnen Sie bitte ein eigenes Ticket, das dieses nennt. So bekommen auch Sie eine Antwort:

{{ link }}

Wollten Sie nur helfen? Vielen Dank, dann ist nichts weiter zu tun. Dieser Hinweis kommt nur einmal.`;
