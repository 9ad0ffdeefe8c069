import type { PromiseWords } from '../../documents/promise-words.ts';
import { phrases } from './phrases.ts';

export const promiseWords: PromiseWords = {
  phrases,
  title: 'Was wir zusagen',
  titleFor: (customer) => `Was wir ${customer} zusagen`,
  nothing: 'Wir sagen keine Zeiten zu.',
  clocks: {
    first_response: 'Erste Antwort',
    next_response: 'Weitere Antworten',
    update: 'Zwischenstände',
    resolution: 'Gelöst',
  },
  severity: 'Schweregrad',
  means: 'Bedeutung',
  hours: 'Zeiten, die zählen',
  within: (time) => `binnen ${time}`,
  every: (time) => `mindestens einmal binnen ${time}`,
  around: 'rund um die Uhr, jeden Tag',
  unset: 'noch offen',
  audience: (tiers) => `Für ${new Intl.ListFormat('de').format(tiers)}`,
  others: 'Für alle anderen',
  special: 'Für manche Anfragen',
  forForm: (names) => `Anfragen mit dem Formular ${names}`,
  forLabel: (names) => `Anfragen mit dem Label ${names}`,
  forType: (names) => `Anfragen vom Typ ${names}`,
  forIncidents: 'Störungen',
  forRule: (name) => `Anfragen unter „${name}“`,
  definitions: 'So wird gezählt',
  defined: {
    first_response:
      '**Erste Antwort**: vom Eröffnen der Anfrage, bis jemand aus unserem Team sie beantwortet. Automatische Antworten zählen nicht.',
    next_response:
      '**Weitere Antworten**: von der ältesten Frage, die noch offen ist, bis jemand aus unserem Team sie beantwortet.',
    update:
      '**Zwischenstände**: von unserer letzten Antwort bis zur nächsten, solange die Anfrage offen ist.',
    resolution: '**Gelöst**: vom Eröffnen der Anfrage, bis sie als erledigt geschlossen ist.',
  },
  closedDays:
    'Außerhalb der Zeiten, die zählen, und an Tagen, an denen wir geschlossen haben, etwa an Feiertagen, läuft keine Zeit.',
  stands: {
    pending: 'Solange wir auf Ihre Antwort warten, ruht die Zeit bis zur Lösung.',
    on_hold: 'Solange wir auf Dritte warten, ruht die Zeit bis zur Lösung.',
    maintenance: 'Während geplanter Arbeiten an dem, worum es geht, ruht die Zeit bis zur Lösung.',
  },
};
