export const writeUpProposal = `Dies bringt {{ path | code }}, die Nachbereitung zu #{{ number }}. Füllen Sie ihre Abschnitte in diesem Branch aus; den Block mit den Fakten darin hält der Support aktuell, bis dies gemergt ist.

Wer es mergt, sagt damit, dass sie fertig ist. Ohne Merge geschlossen, wird sie nicht noch einmal vorgeschlagen.`;
