export const timeDoubt = `{% for login in to %}{{ login | mention }} {% endfor %}

**{{ time }} am {{ day }}: Stimmt das?**{% if short %} Das ist weniger als {{ least }}.{% endif %}{% if closed %} An diesem Tag ist keine Servicezeit.{% endif %}{% if long %} Für diesen Tag haben Sie hier damit {{ total }} erfasst.{% endif %}{% if below %} Für diesen Tag haben Sie hier weniger erfasst, als damit abgezogen wird.{% endif %} Es zählt so, wie Sie es geschrieben haben.

**Wie es weitergeht:** Wenn es stimmt, ist nichts zu tun. Wenn nicht, macht {{ back | code }} {% if ticket != '' %}auf dem Ticket ({{ ticket }}) {% endif %}es rückgängig. Diese Frage kommt nur einmal.`;
