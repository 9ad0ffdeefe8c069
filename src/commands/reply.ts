import { leading, understood, unknownWord } from './reading.ts';
import { command } from './spec.ts';

export const reply = command({
  name: 'reply',
  args: 'KEY [more]',
  does: 'sends a saved reply of the desk, as your answer',
  by: ['staff'],
  fromRevised: true,
  isKnown: ({ replies }) => replies.length > 0,
  read: (args, { replies }) => {
    const names = replies.flatMap(({ name, may }) => (may ? [name] : []));
    const key = leading(args, names);
    if (key === null) return unknownWord(args, 'KEY', names);
    const waits = replies.some(({ name, waits: is }) => name === key.name && is);
    return understood(
      key.rest,
      { kind: 'saved_reply', reply: key.name },
      ...(waits ? [{ kind: 'wait', reason: 'pending' } as const] : []),
    );
  },
});
