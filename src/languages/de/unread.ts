export const unread = `{% for login in to %}{{ login | mention }} {% endfor %}

**{% if comment %}Ein Kommentar{% else %}Die Meldung{% endif %} von {{ by }} ist zu lang, um hier ausgewertet zu werden.** Der Text zählt als gewöhnliche Worte, und alle Uhren richten sich wie immer danach, aber {% if comment %}Befehle darin werden nicht ausgeführt{% else %}die Antworten auf ein Formular darin sind hier nicht bekannt{% endif %}.

**Wie es weitergeht:** Bitte lesen Sie {% if comment %}ihn selbst. Ein Befehl, der gemeint war, gilt in einem eigenen Kommentar{% else %}sie selbst und setzen Sie von Hand, was die Antworten gesetzt hätten{% endif %}. Dieser Hinweis kommt auf einem Ticket nur einmal.`;
