import type { PromiseWords } from '../../documents/promise-words.ts';
import { phrases } from './phrases.ts';

export const promiseWords: PromiseWords = {
  phrases,
  title: 'What we promise',
  titleFor: (customer) => `What we promise ${customer}`,
  nothing: 'We promise no times.',
  clocks: {
    first_response: 'First answer',
    next_response: 'Further answers',
    update: 'News meanwhile',
    resolution: 'Solved',
  },
  severity: 'Severity',
  means: 'What it means',
  hours: 'Hours that count',
  within: (time) => `within ${time}`,
  every: (time) => `at least once within ${time}`,
  around: 'around the clock, every day',
  unset: 'not set yet',
  audience: (tiers) => `Customers of ${new Intl.ListFormat('en').format(tiers)}`,
  others: 'Everybody else',
  special: 'For some requests',
  forForm: (names) => `Requests by the form ${names}`,
  forLabel: (names) => `Requests with the label ${names}`,
  forType: (names) => `Requests of the type ${names}`,
  forIncidents: 'Incidents',
  forRule: (name) => `Requests under “${name}”`,
  definitions: 'How it is counted',
  defined: {
    first_response:
      '**First answer**: from the moment the request is opened until a person on our team answers it. Automatic replies do not count.',
    next_response:
      '**Further answers**: from your oldest question that nobody has answered until a person on our team answers it.',
    update: '**News meanwhile**: from our last answer until the next, as long as the request is open.',
    resolution: '**Solved**: from the moment the request is opened until it is closed as done.',
  },
  closedDays:
    'Outside the hours that count, and on days on which we are closed, such as public holidays, no time passes.',
  stands: {
    pending: 'While we wait for your answer, the time until it is solved stands still.',
    on_hold: 'While we wait for somebody outside our team, the time until it is solved stands still.',
    maintenance: 'During planned work on what it is about, the time until it is solved stands still.',
  },
};
