import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    pool: 'forks',
    // Journeys mostly wait for other processes: a core kept free for the runner is a core idle.
    maxWorkers: '100%',
    // A journey starts several processes, and the machine may be busy with other things.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'test-report.json' }]] : ['default'],
  },
})
