import { leading, understood, unknownWord } from './reading.ts';
import { command, misread } from './spec.ts';

export const stage = command({
  name: 'stage',
  args: 'STAGE [why]',
  does: 'says which stage a change has reached; at the one where its customer tries it, they are asked for their word',
  by: ['staff'],
  onlyOpen: true,
  fromRevised: true,
  read: (args, { stages }) => {
    if (stages.length === 0) return misread({ kind: 'not_now', because: { kind: 'no_stages' } });
    const found = leading(args, stages);
    if (found === null) return unknownWord(args, 'STAGE', stages);
    return {
      ...understood(found.rest, { kind: 'stage', stage: found.name }),
      refusedOn: ({ change }) => (change ? null : { kind: 'not_now', because: { kind: 'no_change' } }),
    };
  },
});
