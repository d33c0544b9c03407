// Jest runs the compiled ESM of `lib/`; nothing is transformed, nothing is mocked.
export default {
  testMatch: ['<rootDir>/lib/test/**/*.test.js'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/runtimes/'],
  transform: {},
};
