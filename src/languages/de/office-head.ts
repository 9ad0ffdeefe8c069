export const officeHead = `Ticket: {{ ticket }}

| Titel | Schweregrad | Kundschaft |
| :-- | :-- | :-- |
| {{ title }} | {% if severity != '' %}{{ severity }}{% else %}nicht gesetzt{% endif %} | {{ customer }} |

Hier steht, was die Kundschaft nicht sehen soll: Dieses Repository ist privat, und auf dem Ticket führt kein Link hierher. Antworten an die Kundschaft, Labels und Befehle gehören auf das Ticket. Dieses Issue wird mit dem Ticket geschlossen und mit ihm wieder geöffnet.`;
