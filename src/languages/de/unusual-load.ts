export const unusualLoad = `{% for login in to %}{{ login | mention }} {% endfor %}

**Wir haben zurzeit ungewöhnlich viel zu tun**, und Sie warten seit {{ since }} auf eine Antwort. {% if late %}Das ist länger, als wir Ihnen zugesagt haben, und es tut uns leid. {% endif %}Ihr Ticket ist nicht vergessen.

**Wie es weitergeht:** {% if expected != '' %}Die Antwort kann bis **{{ expected }}** auf sich warten lassen; bis dahin ist sie zugesagt.{% else %}Das Dringendste kommt zuerst, deshalb kann die Antwort länger dauern als sonst.{% endif %} Sie müssen nichts tun. Ist es für Sie dringender geworden, schreiben Sie hier, warum. Dieser Hinweis kommt nur einmal.

<sub>Zeiten gelten für {{ timezone }}.</sub>`;
