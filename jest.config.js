// Jest runs the compiled ESM of `lib/`; nothing is transformed, nothing is mocked.
export default {
  testMatch: ['<rootDir>/lib/test/**/*.test.js'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/out/', '<rootDir>/test/runtimes/'],
  // The second prints what every target does, in a run that met them; the last says the last word.
  reporters: [
    'default',
    '<rootDir>/lib/test/contract/traffic/table-reporter.js',
    '<rootDir>/tools/closing-line.js',
  ],
  // Half of the time is waiting for a clock: two more than there are cores keep both busy.
  maxWorkers: 4,
  // Modules of a finished file stay in memory for good. With 2 GB of them a file takes eight times as long.
  workerIdleMemoryLimit: '500MB',
  testSequencer: '<rootDir>/tools/long-ones-first.js',
  testTimeout: 20_000,
  transform: {},
};
