import { expect, test } from 'vitest';
import { renderForm, renderFormBody } from '../../src/sandbox/form.ts';

const FORM = `
name: Incident
title: '[Incident] '
labels: ['incident', 'triage']
assignees: ada
type: Bug
body:
  - type: markdown
    attributes: { value: Thank you }
  - type: dropdown
    id: severity
    attributes: { label: Severity, options: [Urgent, High, Low] }
  - type: textarea
    id: logs
    attributes: { label: Logs, render: shell }
  - type: input
    attributes: { label: System }
  - type: checkboxes
    attributes: { label: Checks, options: [{ label: Read the docs }, { label: Restarted it }] }
`;

test('writes a body as GitHub does', () => {
  const body = renderFormBody(FORM, {
    severity: 'High',
    logs: 'boom',
    System: 'billing',
    Checks: ['Restarted it'],
  });
  expect(body).toBe(
    [
      '### Severity\n\nHigh',
      '### Logs\n\n```shell\nboom\n```',
      '### System\n\nbilling',
      '### Checks\n\n- [ ] Read the docs\n- [x] Restarted it',
    ].join('\n\n'),
  );
});

test('says what was left empty', () => {
  const body = renderFormBody(FORM, {});
  expect(body).toContain('### Severity\n\nNone');
  expect(body).toContain('### Logs\n\n_No response_');
});

test('a fence in an answer cannot close the fence around it', () => {
  expect(renderFormBody(FORM, { logs: '```\n### Severity' })).toContain('````shell\n```\n### Severity\n````');
});

test('tells what the form sets', () => {
  expect(renderForm(FORM, {})).toMatchObject({
    title: '[Incident] ',
    labels: ['incident', 'triage'],
    assignees: ['ada'],
    type: 'Bug',
  });
});
