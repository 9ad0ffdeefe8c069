import { answeringOwner } from './answering-owner.ts';
import { assignment } from './assignment.ts';
import { breach } from './breach.ts';
import { commands } from './commands.ts';
import { escalation } from './escalation.ts';
import { atRisk, flags, incident, project, response } from './flags.ts';
import { followUp } from './follow-up.ts';
import { hold } from './hold.ts';
import { instructions } from './instructions.ts';
import { missingInfo } from './missing-info.ts';
import { outOfScope } from './out-of-scope.ts';
import { outsiders } from './outsiders.ts';
import { overruled } from './overruled.ts';
import { owner } from './owner.ts';
import { pending } from './pending.ts';
import { postMortem } from './post-mortem.ts';
import { routing } from './routing.ts';
import type { Rule } from './rule.ts';
import { secrets } from './secrets.ts';
import { selfService } from './self-service.ts';
import { severity } from './severity.ts';
import { signOff } from './sign-off.ts';
import { state } from './state.ts';
import { status } from './status.ts';
import { waiting } from './waiting.ts';

/** What Steward does, in the order in which it is done. */
export const RULES: readonly Rule[] = [
  state,
  assignment,
  answeringOwner,
  severity,
  incident,
  outsiders,
  routing,
  project,
  flags,
  waiting,
  pending,
  missingInfo,
  signOff,
  status,
  breach,
  response,
  atRisk,
  owner,
  escalation,
  hold,
  overruled,
  secrets,
  selfService,
  instructions,
  outOfScope,
  followUp,
  postMortem,
  commands,
];
