export const charge = `{% for login in to %}{{ login | mention }} {% endfor %}

**Das würden wir Ihnen berechnen:** {{ what }}

Es ist in Ihrem Vertrag nicht enthalten, darum fragt {{ by }} vorher nach. Unsere Beratung bleibt kostenlos; mit der Arbeit beginnen wir, sobald Sie zugestimmt haben.

**Wie es weitergeht:** Wenn Sie einverstanden sind, geben Sie diesem Kommentar ein 👍, oder antworten Sie „ja“{% if agree != '' %} oder {{ agree | code }}{% endif %}. Wenn nicht, brauchen Sie nichts zu tun.`;
