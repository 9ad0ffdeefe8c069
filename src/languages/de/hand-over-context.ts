export const handOverContext = `{% for login in to %}{{ login | mention }} {% endfor %}

**Dieses Ticket liegt jetzt bei der Gruppe {{ group | code }}, und sie muss mehr darüber wissen:**
{% for item in lacking %}
- {{ item }}
{%- endfor %}

**Wie es weitergeht:** Bitte schreiben Sie es hier auf, jeden Punkt unter seinem Stichwort. Das Ticket ist schon übergeben; niemand wartet darauf, um anzufangen. Dieser Hinweis kommt nur einmal.`;
