import { configDefaults, defineConfig } from 'vitest/config';

const inVsCode = 'test/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', './test/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, inVsCode],
          testTimeout: 60_000,
        },
      },
      {
        // On a busy machine the workbench may lose a key; what fails twice is a fault.
        test: { name: 'vscode', include: [inVsCode], testTimeout: 300_000, retry: 1 },
      },
    ],
  },
});
