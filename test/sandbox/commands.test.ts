import { expect, test } from 'vitest';
import { annotations, outputs } from '../../src/sandbox/commands.ts';

test('reads annotations with their place', () => {
  const printed =
    'hello\n::error file=a.yml,line=3,col=5,title=Bad%3A key::50%25 wrong%0Asecond line\n::warning::careful\n';
  expect(annotations(printed)).toEqual([
    {
      level: 'error',
      file: 'a.yml',
      line: 3,
      column: 5,
      title: 'Bad: key',
      message: '50% wrong\nsecond line',
    },
    { level: 'warning', message: 'careful' },
  ]);
});

test('reads outputs of one line and of many', () => {
  expect(outputs('a=1\nplan<<END_x\n{\n  "a=b": 1\n}\nEND_x\nb=x=y\n')).toEqual({
    a: '1',
    plan: '{\n  "a=b": 1\n}',
    b: 'x=y',
  });
});
