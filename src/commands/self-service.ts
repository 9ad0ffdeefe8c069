import { leading, understood, unknownWord } from './reading.ts';
import { command } from './spec.ts';

export const selfService = command({
  name: 'self-service',
  args: 'KEY',
  does: 'answers with ready instructions and, by policy, closes',
  by: ['staff'],
  read: (args, { instructions }) => {
    const names = instructions.map(({ name }) => name);
    const key = leading(args, names);
    if (key === null) return unknownWord(args, 'KEY', names);
    const closes = instructions.some(({ name, close }) => name === key.name && close);
    return understood(
      key.rest,
      { kind: 'instructions', instructions: key.name },
      {
        kind: 'lifecycle',
        step: 'close',
        reason: closes ? 'completed' : null,
        onlyOpen: true,
        explained: true,
      },
    );
  },
});
