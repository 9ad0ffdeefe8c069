export const writeUpMissing = `{{ by }}, die Nachbereitung dieses Tickets ist noch nicht vollständig; deshalb ist das Label {{ label | code }} wieder da. Noch auszufüllen: {{ headings }}.

**Wie es weitergeht:** Füllen Sie das bitte aus{% if done != '' %} und schreiben Sie {{ done | code }} in eine eigene Zeile{% endif %}; das Label verschwindet dann von selbst.{% if skip != '' %} Braucht das Ticket keine Nachbereitung, schreiben Sie {{ skip | code }} und den Grund: Er bleibt festgehalten.{% endif %}`;
