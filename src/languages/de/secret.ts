export const secret = `{% for login in to %}{{ login | mention }} {% endfor %}

**{% if comment %}Ein Kommentar{% else %}Die Meldung{% endif %} von {{ by }} enthält anscheinend ein Geheimnis** ({{ kinds | join: ', ' }}). Wer diese Seite lesen kann, kann auch das lesen. Hier wird es nicht wiederholt.

**Was zu tun ist,** in dieser Reihenfolge:

1. Machen Sie es dort ungültig, wo es ausgestellt wurde, und erzeugen Sie ein neues. Es von dieser Seite zu nehmen, genügt nicht: E-Mails sind schon verschickt.
2. Bearbeiten Sie {% if comment %}den Kommentar{% else %}die Meldung{% endif %} und nehmen Sie es heraus.
3. Der Verlauf zeigt es noch: Öffnen Sie _edited_ über dem Text, wählen Sie die ältere Fassung und löschen Sie sie.

Falls es kein Geheimnis ist, brauchen Sie nichts zu tun.`;
