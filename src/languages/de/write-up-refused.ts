export const writeUpRefused = `{% for login in to %}{{ login | mention }} {% endfor %}

**Die Nachbereitung dieses Tickets hat noch keinen Ort.** Vorgesehen ist {% if place == 'file' %}eine Datei, die ein Pull Request einbringt{% else %}ein eigenes Issue{% endif %}, doch GitHub lässt das nicht zu.

**Wie es weitergeht:** Wer den Helpdesk betreut, gibt seinem Token {% if place == 'file' %}{{ 'contents: write' | code }} und {{ 'pull-requests: write' | code }}; damit ein Workflow mit seinem eigenen Token Pull Requests eröffnen darf, muss das auch in den Einstellungen des Repositorys unter „Actions“ erlaubt sein{% else %}{{ 'issues: write' | code }}{% endif %}. Was GitHub gemeldet hat, steht im Protokoll des Laufs. Jeder Lauf versucht es von Neuem; vom Ticket geht nichts verloren. Das steht hier nur einmal.`;
