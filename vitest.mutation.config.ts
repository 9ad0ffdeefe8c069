import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

const { projects: _, ...test } = base.test ?? {};

/** The tests that mutants are tried on: those of the pure layers, without the ones that take seconds each. */
export default defineConfig({
  test: {
    ...test,
    include: ['test/{calendar,ticket,sla,rules}/**/*.test.ts'],
    exclude: ['test/**/{oracle,properties,semantics,plain}.test.ts', 'test/ticket/form/**'],
  },
});
