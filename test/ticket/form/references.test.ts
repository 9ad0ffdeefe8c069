import { describe, expect, it } from 'vitest';
import { parseFormTemplate } from '../../../src/ticket/form/template.ts';

const input = (label: string, id = ''): string =>
  `  - {type: input, ${id === '' ? '' : `id: ${id}, `}attributes: {label: ${JSON.stringify(label)}}}\n`;
const boxes = (label: string, ...labels: string[]): string =>
  `  - {type: checkboxes, attributes: {label: ${label}, options: [${labels.map((one) => `{label: ${JSON.stringify(one)}}`).join(', ')}]}}\n`;

/** The paths of what GitHub would take for one and the same. */
function clashes(...elements: string[]): string[] {
  const { problems } = parseFormTemplate('a.yml', `name: N\ndescription: D\nbody:\n${elements.join('')}`);
  return problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('two labels of a form', () => {
  it.each([
    ['Host', 'host'],
    ['Host', 'Höst?'],
    ['Straße', 'STRASSE'],
    ['Æther', 'aether'],
    ['Œuvre', 'oeuvre'],
    ['Øre', 'ore'],
    ['Łódź', 'Lodz'],
    ['Đorđe', 'dorde'],
    ['a b', 'a - b'],
    ['a b', 'a--b'],
    ['(a)', 'a'],
    ['a!?b', 'a b'],
    ['主机', ' 主机'],
  ])('come to the same: %j and %j', (one, other) => {
    expect(clashes(input(one), input(other))).toEqual(['duplicate-name body.1.attributes.label']);
    expect(clashes(input(other), input(one))).toEqual(['duplicate-name body.1.attributes.label']);
  });

  it.each([
    ['a b', 'ab'],
    ['a_b', 'a-b'],
    ['a 1', 'a 2'],
    ['主机', '端口'],
  ])('are two: %j and %j', (one, other) => {
    expect(clashes(input(one), input(other))).toEqual([]);
  });
});

describe('an id', () => {
  it('tells apart what has one label', () => {
    expect(clashes(input('Host', 'a'), input('Host', 'b'))).toEqual([]);
    expect(clashes(input('Host', 'a'), input('Host'))).toEqual([]);
  });

  it('may stand once', () => {
    expect(clashes(input('A', 'x'), input('B', 'y'), input('C', 'x'))).toEqual(['duplicate-name body.2.id']);
  });

  it('may not be what the label of another field comes to', () => {
    expect(clashes(input('The host'), input('B', 'the-host'))).toEqual([
      'duplicate-name body.1.attributes.label',
    ]);
    expect(clashes(input('B', 'the-host'), input('The host'))).toEqual([
      'duplicate-name body.1.attributes.label',
    ]);
  });
});

describe('a checkbox', () => {
  it('may not be called as a field without an id, above it or below', () => {
    expect(clashes(input('Host'), boxes('Kinds', 'x', 'host?'))).toEqual([
      'duplicate-name body.1.attributes.options.1',
    ]);
    expect(clashes(boxes('Kinds', 'host', 'x', 'Port'), input('Host'), input('Port'))).toEqual([
      'duplicate-name body.0.attributes.options.0',
      'duplicate-name body.0.attributes.options.2',
    ]);
  });

  it('may be called as a field that has an id, and as its own group', () => {
    expect(clashes(input('Host', 'h'), boxes('Kinds', 'Host', 'Kinds'))).toEqual([]);
  });

  it('may be called as the id of a field, not as another group', () => {
    expect(clashes(input('Host', 'port'), boxes('Kinds', 'Port'))).toEqual([]);
    expect(clashes(boxes('Kinds', 'More'), boxes('More', 'x'))).toEqual([
      'duplicate-name body.0.attributes.options.0',
    ]);
  });
});
