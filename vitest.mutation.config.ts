import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** The tests that mutants are tried on: those of the pure layers, without the ones that take seconds each. */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      exclude: [
        'test/!(calendar|ticket|sla|rules)/**',
        'test/**/{oracle,properties,semantics,plain}.test.ts',
        'test/ticket/form/**',
        'node_modules/**',
      ],
    },
  }),
);
