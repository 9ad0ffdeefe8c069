import { document } from './document.ts';
import { text } from './kinds.ts';

export const explain = document({
  about: 'Answers `/explain`.',
  facts: {
    by: text('Who asked.', 'cus'),
    text: text(
      'The explanation; `fence` shows its lines as they are.',
      'FIRST RESPONSE: running\n  rule  urgent',
    ),
  },
  english: `How this ticket stands, with every clock, its rule and its moments, as {{ by }} asked:

<details><summary>Show the explanation</summary>

{{ text | fence }}

</details>

Does something look wrong? Write a comment and name the line.`,
});
