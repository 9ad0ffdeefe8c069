import { describe, expect, it } from 'vitest';
import { faultsIn } from '../faults.ts';

const triage = 'triage: { every: 1 week, starts: 2026-11-02T10:00, label: LABEL }';
const form = 'intake: { forms: { other.yml: { label: LABEL } } }';

describe('the label of a form, and that of the triage meeting', () => {
  it.each([form, triage])('is one that GitHub accepts: %s', async (line) => {
    const faults = (label: string) => faultsIn(line.replace('LABEL', `"${label}"`));
    const place = `1:${String(line.indexOf('LABEL') + 1)}`;
    expect(await faults('x'.repeat(50))).toEqual([]);
    expect(await faults('x'.repeat(51))).toEqual([
      expect.stringMatching(`^${place} .*51 characters, 1 too many$`),
    ]);
    expect(await faults('')).toEqual([`${place} A label needs a name`]);
  });

  it.each([form, triage])('says nothing else already: %s', async (line) => {
    expect(await faultsIn(line.replace('LABEL', '"SLA: breached"'))).toEqual([
      expect.stringContaining('Another label is already called "SLA: breached"'),
    ]);
    const severity = `${line.replace('LABEL', '"severity: low"')}\nseverities: [{ name: low }]`;
    expect(await faultsIn(severity)).toEqual([
      expect.stringMatching(/^1:\d+ Another label is already called/),
    ]);
  });

  it('may be shared by forms, but not by a form and the meeting', async () => {
    const forms = 'intake: { forms: { a.yml: { label: same }, b.yml: { label: Same } } }';
    expect(await faultsIn(forms)).toEqual([]);
    expect(await faultsIn(`${forms}\n${triage.replace('LABEL', 'same')}`)).toEqual([
      '2:59 Another label is already called "same"',
    ]);
  });
});
