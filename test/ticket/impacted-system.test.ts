import { expect, it } from 'vitest';
import { judge, policyOf, Story } from '../desk/story.ts';

const FORM = `name: Report
description: d
body:
  - { type: input, id: product, attributes: { label: Product } }
  - { type: dropdown, id: service, attributes: { label: Services, multiple: true, options: [LDAP, Mail] } }
`;

const BODY = '### Product\n\nthe billing service\n\n### Services\n\nLDAP, Mail';

async function systemOf(intake: string, body = BODY): Promise<string | null | undefined> {
  const policy = await policyOf(
    `version: 1\nseverities: [{ name: urgent }]\nteam: { staff: [ana] }\nintake: ${intake}\n`,
  );
  const story = new Story('mon 10:00').with({ body });
  const { evaluations } = judge({ policy, forms: { 'report.yml': FORM } }, story, 'mon 10:01');
  return evaluations[0]?.ticket.system;
}

it('is what the form’s field says that the policy names', async () => {
  expect(await systemOf('{ system: product }')).toBe('the billing service');
  expect(await systemOf('{ system: service }')).toBe('LDAP, Mail');
  expect(await systemOf('{ system: nothing }')).toBeNull();
});

it('is nothing where nobody asks for it, or nobody answered', async () => {
  expect(await systemOf('{}')).toBeNull();
  expect(
    await systemOf('{ system: product }', BODY.replace('the billing service', '_No response_')),
  ).toBeNull();
});
