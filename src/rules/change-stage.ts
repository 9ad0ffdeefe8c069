import { keyOf } from '../marks/key.ts';
import type { Case } from './case.ts';
import type { Decision } from './decision.ts';
import type { Rule } from './rule.ts';
import { addressees, isNudgeNews, isOpen, isTakenAway, mayTell, pressing } from './rule.ts';
import { called } from './called.ts';

/** A change carries the label of its stage and of no other, and is spoken of before its date where it is not ready. */
export const changeStage: Rule = (c, { then }) => [...labelled(c), ...atRisk(c, then)];

function labelled(c: Case): Decision[] {
  const stage = c.ticket.stages.at(-1)?.value ?? null;
  if (stage === null || !isOpen(c) || c.change === null) return [];
  return (c.policy.changes?.stages ?? []).map(({ name, label }) => {
    const present = name === stage;
    const because = present
      ? `The change is at the stage ${stage}.`
      : `The change is at the stage ${stage}, and has one at a time.`;
    return {
      ...{ kind: 'label', rule: 'change-stage', because, deadline: pressing(c) },
      ...{ label, present, record: false },
    };
  });
}

/** Whoever has it hears once that it is not ready for its date; else those whom the policy names. */
function atRisk(c: Case, then: Case): Decision[] {
  const { change, now, policy } = c;
  const { ships = null, readySince = null, signOff, stage } = change ?? {};
  const at = ships?.warnAt ?? null;
  if (ships === null || at === null || readySince !== null || at > now || now >= ships.endsAt) return [];
  if (!mayTell(c) || !isNudgeNews(c, at)) return [];
  if (isTakenAway(c, at)) return [];
  const owned = addressees(then);
  const group = policy.changes?.atRisk?.group ?? null;
  const duty = group === null ? null : called(c, group);
  const to =
    owned.group === null && owned.to.length > 0
      ? owned
      : duty === null
        ? owned
        : { to: duty.logins, group, duty: duty.because };
  const { word, enabled } = policy.commands.ship;
  return [
    {
      ...{ kind: 'notice', rule: 'change-stage', because: 'The change is not ready for its date.' },
      ...{ deadline: at, key: keyOf('ship-risk', ships.at), ...to },
      notice: {
        kind: 'change_at_risk',
        day: ships.at,
        unsigned: signOff === 'open',
        last: stage === null || stage?.next === null || !isOpen(c) ? null : lastStage(c),
        says: enabled ? `/${word}` : null,
      },
    },
  ];
}

function lastStage({ policy }: Case): string | null {
  return policy.changes?.stages.at(-1)?.name ?? null;
}
