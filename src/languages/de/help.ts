export const help = `{% if commands.size > 0 %}
Das kann {{ by }} in diesem Ticket schreiben, jeweils in eine eigene Zeile:

| Befehl | Was er bewirkt |
| :-- | :-- |
{%- for command in commands %}
| {{ command.usage | code }} | {{ command.does }} |
{%- endfor %}

Wörter in Großbuchstaben stehen für Ihre eigenen; was in Klammern steht, kann fehlen. Alles andere ist ein Kommentar wie jeder andere.
{% else %}
Für {{ by }} gibt es in diesem Ticket keinen Befehl. Um uns etwas zu sagen, schreiben Sie einfach einen Kommentar.
{% endif %}`;
