// Jest runs the compiled ESM of `lib/`; nothing is transformed, nothing is mocked.
export default {
  testMatch: ['<rootDir>/lib/test/**/*.test.js'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/', '<rootDir>/test/runtimes/'],
  reporters: ['default', '<rootDir>/tools/closing-line.js'],
  // Most of the long ones wait for a clock: one more than there are cores keeps both busy.
  maxWorkers: 3,
  testTimeout: 20_000,
  transform: {},
};
