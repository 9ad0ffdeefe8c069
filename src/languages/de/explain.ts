export const explain = `Der Stand dieses Tickets mit jeder Uhr, ihrer Regel und ihren Zeitpunkten, auf Anfrage von {{ by }}:

<details><summary>Erklärung anzeigen</summary>

{{ text | fence }}

</details>

Sieht etwas falsch aus? Schreiben Sie einen Kommentar und nennen Sie die Zeile.`;
