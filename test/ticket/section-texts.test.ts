import { expect, it } from 'vitest';
import { sectionTexts } from '../../src/ticket/section-texts.ts';

const textOf = (body: string): string | undefined => sectionTexts(body)[0]?.text;

it('what stands under a heading is people’s words, without the prompt that asked for them', () => {
  const prompt = '_What happened, in two sentences that a customer could read._';
  expect(textOf(`### Summary\n\n${prompt}\n\nIt *broke*.\n\n- twice`)).toBe('It *broke*.\n\n- twice');
  expect(textOf(`### Summary\r\n\r\n${prompt}\r\nIt broke.`)).toBe('It broke.');
  expect(textOf('### Summary\n\n_It_ broke, and _twice_')).toBe('_It_ broke, and _twice_');
  expect(textOf('### Summary\n\n**All of it.**')).toBe('**All of it.**');
  expect(textOf(`### Summary\n\n${prompt}\n`)).toBe('');
});

it('a heading is known by its words, however they are emphasised', () => {
  expect(
    sectionTexts('### **Summary** ###\n\n## `Impact`\n\n## _api_ of api_x\n\n## **').map(
      ({ title }) => title,
    ),
  ).toEqual(['Summary', 'Impact', '_api_ of api_x', '**']);
});
