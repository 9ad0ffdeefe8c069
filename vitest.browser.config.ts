import { defineConfig } from 'vitest/config';

/** The tests that drive a browser: `npm run test:browser`. `npm test` needs none. */
export default defineConfig({
  test: {
    include: ['test/browser/*.browser.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    allowOnly: false,
    env: { TZ: 'Pacific/Chatham', FORCE_COLOR: '0', TEST_SEED: '0' },
  },
});
