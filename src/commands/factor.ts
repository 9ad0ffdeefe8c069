import { factorLine } from '../text/factor-line.ts';
import { missing, understood, unknownWord } from './reading.ts';
import { command } from './spec.ts';

export const factor = command({
  name: 'factor',
  args: 'CLASS [(COMPONENT)]: text',
  does: 'puts on record something that had a part in it and of which class it is, on any ticket',
  by: ['staff'],
  read: (args, { factors }) => {
    const line = factorLine(args, factors, true);
    if (line === null) return unknownWord(args.split(':', 1)[0] ?? '', 'CLASS: text', factors);
    if (line.text === '') return missing('CLASS: text');
    return understood(line.text, { kind: 'factor', class: line.class, component: line.component });
  },
});
