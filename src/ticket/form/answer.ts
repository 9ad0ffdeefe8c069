import type { ListItem } from 'mdast';
import { isTooMuch, parseBlocks } from '../mdast.ts';
import { splitChoices } from './choice.ts';
import type { Doubt } from './doubt.ts';
import type { CheckboxAnswer, FieldValue, FormField, RenderedAnswer } from './form.ts';
import { headingKey } from './heading-key.ts';

/** What GitHub writes for a field without an answer; for a dropdown also `None`. */
const NO_RESPONSE = '_No response_';

/** What stands below a field's heading, read as its answer. `doubts` get what only hands can have written. */
export function readAnswer(field: FormField, section: string, doubts: Doubt[]): FieldValue {
  const text = section.trim();
  if (text === '' || text === NO_RESPONSE) return null;
  if (field.render !== null) return rendered(field, field.render, text, doubts);
  switch (field.kind) {
    case 'checkboxes':
      return checkboxes(field, section, doubts);
    case 'dropdown':
      if (text === 'None' && !hasOption(field, text)) return null;
      return field.multiple ? choices(field, text, doubts) : choice(field, text, doubts);
    case 'textarea':
    case 'input':
    case 'upload':
      return text;
  }
}

/** Whether the text can be the field's answer as GitHub writes it, nothing else with it. */
export function fits(field: FormField, section: string): boolean {
  const text = section.trim();
  if (text === NO_RESPONSE) return true;
  if (field.kind === 'input') return !text.includes('\n');
  if (field.render !== null) return text.startsWith('```') && text.endsWith('```');
  if (field.kind === 'textarea' || field.kind === 'upload') return true;
  if (text === '') return false;
  const doubts: Doubt[] = [];
  readAnswer(field, section, doubts);
  return doubts.length === 0;
}

function hasOption(field: FormField, text: string): boolean {
  const key = headingKey(text);
  return field.options.some(({ label }) => headingKey(label) === key);
}

function choice(field: FormField, text: string, doubts: Doubt[]): string {
  const key = headingKey(text);
  const option = field.options.find(({ label }) => headingKey(label) === key);
  if (option !== undefined) return option.label.trim();
  doubts.push({ kind: 'no_option', answer: text, field: field.label });
  return text;
}

function choices(field: FormField, text: string, doubts: Doubt[]): string[] {
  const { chosen, unknown, ambiguous } = splitChoices(text, field.options);
  for (const answer of new Set(unknown)) doubts.push({ kind: 'no_option', answer, field: field.label });
  if (ambiguous) doubts.push({ kind: 'ambiguous_commas', answer: text, field: field.label });
  return [...chosen];
}

function rendered(field: FormField, language: string, text: string, doubts: Doubt[]): RenderedAnswer | null {
  const opening = /^(`{3,}|~{3,})[ \t]*([^\s`]*)[^\n]*(?:\n|$)/.exec(text);
  if (opening === null) {
    doubts.push({ kind: 'text_above_fence', field: field.label });
    return { text, language };
  }
  const fence = opening[1] ?? '';
  const inside = text.slice(opening[0].length).split('\n');
  const closings = inside.flatMap((line, index) => (closes(line, fence) ? [index] : []));
  const last = closings.at(-1);
  if (last === undefined) {
    doubts.push({ kind: 'open_fence', field: field.label });
  } else if (last < inside.length - 1) {
    doubts.push({ kind: 'text_below_fence', field: field.label });
  } else if (closings.length > 1) {
    doubts.push({ kind: 'several_fences', field: field.label });
  }
  const code = inside.slice(0, last).join('\n').trim();
  return code === ''
    ? null
    : { text: code, language: opening[2] === '' ? language : (opening[2] ?? language) };
}

function closes(line: string, fence: string): boolean {
  const run = line.trim();
  return run.length >= fence.length && run === fence.charAt(0).repeat(run.length) && /^ {0,3}\S/.test(line);
}

/** The form's checkboxes in its order, then what somebody added. */
function checkboxes(field: FormField, section: string, doubts: Doubt[]): CheckboxAnswer[] {
  const found = new Map<string, CheckboxAnswer[]>();
  const items = boxesByLines(section) ?? boxesInMarkdown(field, section, doubts);
  for (const item of items) {
    const key = headingKey(item.label);
    const same = found.get(key);
    if (same === undefined) found.set(key, [item]);
    else same.push(item);
  }
  const answers = field.options.map(({ label }) => {
    const item = found.get(headingKey(label))?.shift();
    if (item === undefined) doubts.push({ kind: 'missing_box', box: label, field: field.label });
    return { label, checked: item?.checked ?? false };
  });
  for (const item of [...found.values()].flat()) {
    doubts.push({ kind: 'added_box', box: item.label, field: field.label });
    answers.push(item);
  }
  return answers;
}

/** Checkboxes as GitHub writes them, a line each; null: Markdown has to be read. */
function boxesByLines(section: string): CheckboxAnswer[] | null {
  const boxes: CheckboxAnswer[] = [];
  for (const line of section.split('\n')) {
    if (/^[ \t]*$/.test(line)) continue;
    const box = /^- \[([ xX])\] +(\S.*)$/.exec(line);
    if (box === null) return null;
    boxes.push({ label: headingKey(box[2] ?? ''), checked: box[1] !== ' ' });
  }
  return boxes;
}

function boxesInMarkdown(field: FormField, section: string, doubts: Doubt[]): CheckboxAnswer[] {
  const items: CheckboxAnswer[] = [];
  let other = false;
  for (const node of isTooMuch(section) ? [] : parseBlocks(section).children) {
    if (node.type !== 'list') other = true;
    else for (const item of node.children) items.push(...boxesOf(field, section, item, doubts));
  }
  if (other) doubts.push({ kind: 'text_beside_boxes', field: field.label });
  return items;
}

/** A checkbox, and those that somebody pushed in below it. */
function boxesOf(field: FormField, section: string, item: ListItem, doubts: Doubt[]): CheckboxAnswer[] {
  const box = checkbox(field, section, item, doubts);
  if (item.children.length < 2) return [box];
  doubts.push({ kind: 'text_below_box', box: box.label, field: field.label });
  const below = item.children.slice(1).flatMap((node) => (node.type === 'list' ? node.children : []));
  return [
    box,
    ...below
      .filter((nested) => BOX.test(firstOf(nested, section)))
      .flatMap((nested) => boxesOf(field, section, nested, doubts)),
  ];
}

const BOX = /^\[([ xX])\][ \t]+/;

/** What an item of a list says first. */
function firstOf({ children: [first] }: ListItem, section: string): string {
  return first === undefined ? '' : section.slice(first.position?.start.offset, first.position?.end.offset);
}

function checkbox(field: FormField, section: string, item: ListItem, doubts: Doubt[]): CheckboxAnswer {
  const raw = firstOf(item, section);
  const box = BOX.exec(raw);
  if (box === null) {
    doubts.push({ kind: 'unboxed', text: raw, field: field.label });
    return { label: headingKey(raw.replace(/^\[\][ \t]*/, '')), checked: false };
  }
  const checked = box[1] !== ' ';
  const whole = raw.slice(box[0].length);
  const [line = whole] = whole.split('\n', 1);
  if (line === whole || hasOption(field, whole) || !hasOption(field, line))
    return { label: headingKey(whole), checked };
  doubts.push({ kind: 'text_below_box', box: line, field: field.label });
  return { label: headingKey(line), checked };
}
