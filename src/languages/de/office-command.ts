export const officeCommand = `{{ written | code }} von {{ by }} wurde nicht ausgeführt: Befehle bewirken hier nichts.

**Wie es weitergeht:** Bitte schreiben Sie ihn auf das Ticket: {{ ticket }}`;
