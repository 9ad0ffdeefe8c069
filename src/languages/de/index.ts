import type { DocumentName } from '../../documents/index.ts';
import { actionList } from './action-list.ts';
import { action } from './tracked-action.ts';
import { bystander } from './bystander.ts';
import { charge } from './charge.ts';
import { chatDigest } from './chat-digest.ts';
import { chat } from './chat.ts';
import { denied } from './denied.ts';
import { deskLoad } from './desk-load.ts';
import { desk } from './desk.ts';
import { digest } from './digest.ts';
import { escalation } from './escalation.ts';
import { explain } from './explain.ts';
import { followUp } from './follow-up.ts';
import { gathered } from './gathered.ts';
import { handover } from './handover.ts';
import { handOverContext } from './hand-over-context.ts';
import { help } from './help.ts';
import { incidentUpdate } from './incident-update.ts';
import { inflation } from './inflation.ts';
import { lastingLoad } from './lasting-load.ts';
import { learning } from './learning.ts';
import { notice } from './notice.ts';
import { officeCommand } from './office-command.ts';
import { officeHead } from './office-head.ts';
import { onHold } from './on-hold.ts';
import { outOfScope } from './out-of-scope.ts';
import { page } from './page.ts';
import { postMortemFacts } from './post-mortem-facts.ts';
import { postMortem } from './post-mortem.ts';
import { refusal } from './refusal.ts';
import { reminder } from './reminder.ts';
import { rolledOut } from './rolled-out.ts';
import { savedReply } from './saved-reply.ts';
import { secret } from './secret.ts';
import { selfService } from './self-service.ts';
import { shippingList } from './shipping-list.ts';
import { signOff } from './sign-off.ts';
import { silence } from './silence.ts';
import { status } from './status.ts';
import { timeDoubt } from './time-doubt.ts';
import { triageEnd } from './triage-end.ts';
import { triage } from './triage.ts';
import { unread } from './unread.ts';
import { unusualLoad } from './unusual-load.ts';
import { updateTemplate } from './update-template.ts';
import { workKind } from './work-kind.ts';
import { writeUpMissing } from './write-up-missing.ts';
import { writeUpOwner } from './write-up-owner.ts';
import { releasedWriteUp } from './released-write-up.ts';
import { writeUpPlace } from './write-up-place.ts';
import { writeUpProposal } from './write-up-proposal.ts';
import { writeUpRefused } from './write-up-refused.ts';

/** The German text of each document. */
export const TEMPLATES: Readonly<Record<DocumentName, string>> = {
  status,
  notice,
  'post-mortem': postMortem,
  'post-mortem-facts': postMortemFacts,
  refusal,
  help,
  explain,
  'self-service': selfService,
  'saved-reply': savedReply,
  secret,
  unread,
  'on-hold': onHold,
  'incident-update': incidentUpdate,
  'update-template': updateTemplate,
  charge,
  'work-kind': workKind,
  'time-doubt': timeDoubt,
  'out-of-scope': outOfScope,
  'follow-up': followUp,
  bystander,
  denied,
  'hand-over-context': handOverContext,
  'unusual-load': unusualLoad,
  desk,
  'desk-load': deskLoad,
  'lasting-load': lastingLoad,
  inflation,
  'office-head': officeHead,
  'office-command': officeCommand,
  gathered,
  chat,
  'chat-digest': chatDigest,
  digest,
  reminder,
  'sign-off': signOff,
  silence,
  escalation,
  page,
  handover,
  triage,
  'triage-end': triageEnd,
  learning,
  'shipping-list': shippingList,
  'rolled-out': rolledOut,
  'write-up-owner': writeUpOwner,
  'write-up-missing': writeUpMissing,
  'write-up-place': writeUpPlace,
  'write-up-proposal': writeUpProposal,
  'write-up-refused': writeUpRefused,
  'released-write-up': releasedWriteUp,
  action,
  'action-list': actionList,
};
