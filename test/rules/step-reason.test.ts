import { expect, it } from 'vitest';
import { stepReason } from '../../src/rules/step-reason.ts';
import type { EscalationStep, StepRule } from '../../src/sla/escalation-step.ts';

const reason = (on: StepRule['on'], step: number, target = 600_000, handOver: object | null = null) =>
  stepReason({ name: 'r', on, unassign: false, tellCustomer: true }, {
    step,
    clock: { target, targetText: '10m' },
    handOver,
  } as unknown as EscalationStep);

it('says of each step of an escalation why it was taken', () => {
  expect(reason('silence', 1)).toBe('Nobody has seen to it within 10m.');
  expect(reason('unanswered', 1)).toBe('Nobody has answered within 10m.');
  expect(reason('taken', 1)).toBe('It was not solved within 10m of being taken.');
  expect(reason('opened', 1)).toBe('It has been open for 10m.');
  expect(reason('opened', 1, 0)).toBe('It has arrived.');
});

it('says of each further step that nobody has acknowledged', () => {
  for (const on of ['silence', 'unanswered', 'taken', 'opened'] as const)
    expect(reason(on, 2)).toBe('Nobody has acknowledged it within 10m of the step before.');
});

it('says who handed it over', () => {
  expect(reason('taken', 2, 0, { by: { login: 'ana' } })).toBe('ana handed it over.');
});
