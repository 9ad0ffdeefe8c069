export const denied = `{% for login in to %}{{ login | mention }} {% endfor %}

{% for item in labels %}
Sie haben das Label {{ item.label | code }} {% if item.put %}gesetzt{% else %}entfernt{% endif %}. Das ist hier nur für {{ item.audience }} vorgesehen; deshalb wurde es zurückgenommen.

{% endfor %}
**Wie es weitergeht:** Soll das Ticket so geändert werden? Dann wenden Sie sich hier an {% for item in labels limit: 1 %}{{ item.audience }}{% endfor %}. Was Sie geschrieben haben, bleibt stehen, und keine Frist hat sich geändert. Dieser Hinweis kommt nur einmal.`;
