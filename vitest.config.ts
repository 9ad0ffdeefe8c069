import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A deadline for the scenarios that start the bundle as a child process; unit tests never come near it.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A test that silently runs alone would hide the rest.
    allowOnly: false,
    env: {
      // The desk's zone comes from the policy; the machine's zone must not matter, so tests run in an odd one.
      TZ: 'Pacific/Chatham',
      FORCE_COLOR: '0',
    },
  },
});
