export const writeUpOwner = `{{ by }}, wer von Ihnen übernimmt die Nachbereitung? Aus Ihren Worten geht das nicht hervor; deshalb ist noch niemand dafür eingetragen.

**Wie es weitergeht:** Schreiben Sie {{ owner | code }} in eine eigene Zeile, wenn Sie es sind, mit einem Namen dahinter, wenn es jemand anderes ist. Auch „Ich schreibe das.“ wird verstanden.`;
