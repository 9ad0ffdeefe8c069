import { z } from 'zod';
import { section } from '../section.ts';

interface Part {
  /** Runs say what they would do, and do nothing, until the policy says otherwise. */
  readonly proposesOnly: boolean;
}

export const firstRun = section({
  schema: z
    .enum(['propose', 'apply'])
    .meta({
      description:
        'How the desk begins. `propose`: runs write and page nothing, and say what they would do, in the job’s summary or the app’s log. That lasts, for new tickets and commands as well, until the line is taken out or says `apply`.',
      examples: ['propose'],
    })
    .default('apply'),
  resolve: (_, written): Part => ({ proposesOnly: written === 'propose' }),
});
