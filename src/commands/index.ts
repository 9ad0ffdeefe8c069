import { ack } from './ack.ts';
import { approve } from './approve.ts';
import { agree } from './agree.ts';
import { assign } from './assign.ts';
import { cannotWait } from './cannot-wait.ts';
import { cc } from './cc.ts';
import { charge } from './charge.ts';
import { close } from './close.ts';
import { communications } from './communications.ts';
import { decline } from './decline.ts';
import { due } from './due.ts';
import { escalate } from './escalate.ts';
import { explain } from './explain.ts';
import { factor } from './factor.ts';
import { help } from './help.ts';
import { hold } from './hold.ts';
import { incident } from './incident.ts';
import { lead } from './lead.ts';
import { noReply } from './no-reply.ts';
import { notResolved } from './not-resolved.ts';
import { outOfScope } from './out-of-scope.ts';
import { pending } from './pending.ts';
import { postMortem } from './post-mortem.ts';
import { project } from './project.ts';
import { publish } from './publish-incident.ts';
import { reopen } from './reopen.ts';
import { reply } from './reply.ts';
import { resume } from './resume.ts';
import { route } from './route.ts';
import { scribe } from './scribe.ts';
import { selfService } from './self-service.ts';
import { severity } from './severity.ts';
import { signOff } from './sign-off.ts';
import { ship } from './ship.ts';
import { snooze } from './snooze.ts';
import { stage } from './stage.ts';
import { spent } from './spent.ts';
import { status } from './status.ts';
import { timeline } from './timeline.ts';
import { track } from './track.ts';
import { unassign } from './unassign.ts';
import { unpublish } from './unpublish.ts';
import { workaround } from './workaround.ts';

/**
 * Every command, in the order in which people are told of them. The policy's words, `/help`, the page on commands, who
 * may give which, and what the words behind them mean all come from here.
 */
export const COMMANDS = [
  severity,
  workaround,
  pending,
  hold,
  snooze,
  resume,
  assign,
  unassign,
  ack,
  noReply,
  status,
  reply,
  escalate,
  route,
  incident,
  lead,
  communications,
  scribe,
  timeline,
  publish,
  unpublish,
  cannotWait,
  project,
  outOfScope,
  selfService,
  approve,
  decline,
  stage,
  ship,
  signOff,
  notResolved,
  reopen,
  close,
  due,
  spent,
  charge,
  agree,
  cc,
  postMortem,
  factor,
  track,
  explain,
  help,
] as const;

export type CommandName = (typeof COMMANDS)[number]['name'];
