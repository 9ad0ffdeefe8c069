export const followUp = `Danke für Ihre Nachricht. **Dieses Ticket ist seit {{ closed }} gelöst und bleibt geschlossen**; niemand beobachtet es mehr.

**Wie es weitergeht:**{% if unsolved != '' %} Ist es wieder dasselbe Problem? Schreiben Sie {{ unsolved | code }} bis **{{ until }}** in eine eigene Zeile: Dann wird dieses Ticket wieder geöffnet, mit der Zeit Ihrer ersten Meldung. Für alles andere{% else %} Wenn noch etwas nicht stimmt,{% endif %} eröffnen Sie bitte ein neues Ticket, das dieses nennt:

{{ link }}

Wollten Sie nur Danke sagen? Das freut uns, und es ist nichts zu tun. Dieser Hinweis kommt nur einmal.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
