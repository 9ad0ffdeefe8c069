import { readPublication } from './publish-incident.ts';
import { command } from './spec.ts';

export const unpublish = command({
  name: 'unpublish',
  args: '',
  does: 'takes the incident back from the status page, where it stays struck',
  by: ['staff'],
  fromRevised: true,
  read: (args, vocabulary) => readPublication(args, false, vocabulary),
});
