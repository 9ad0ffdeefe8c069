import type { Wording } from '../phrases.ts';
import { explain, help, refusal } from './command.ts';
import { escalation, page } from './escalation.ts';
import { desk, digest } from './desk.ts';
import { followUp, outOfScope, secret, selfService } from './intake.ts';
import { handover } from './handover.ts';
import { notice } from './notice.ts';
import { phrases } from './phrases.ts';
import { postMortem, postMortemFacts } from './post-mortem.ts';
import { status } from './status.ts';
import { reminder, silence } from './waiting.ts';
import { triage, triageEnd } from './triage.ts';

export const GERMAN: Wording = {
  phrases,
  templates: {
    status,
    notice,
    'post-mortem': postMortem,
    'post-mortem-facts': postMortemFacts,
    refusal,
    help,
    explain,
    'self-service': selfService,
    secret,
    'out-of-scope': outOfScope,
    'follow-up': followUp,
    desk,
    digest,
    reminder,
    silence,
    escalation,
    page,
    handover,
    triage,
    'triage-end': triageEnd,
  },
};
