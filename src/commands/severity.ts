import { leading, understood, unknownWord } from './reading.ts';
import { command } from './spec.ts';

export const severity = command({
  name: 'severity',
  args: 'LEVEL [why]',
  does: 'sets the severity; it stands above whatever the form says',
  by: ['staff'],
  read: (args, { severities }) => {
    const level = leading(args, severities);
    if (level === null) return unknownWord(args, 'LEVEL', severities);
    return understood(level.rest, { kind: 'severity', severity: level.name });
  },
});
