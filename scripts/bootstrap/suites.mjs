/**
 * Describes one step of a suite: a tool and its arguments. `report` names the reporter whose tests are counted;
 * the runner adds the arguments that make the tool write it.
 * @typedef {{ tool: string, args: string[], report?: 'vitest' | 'playwright', env?: Record<string, string>, minutes?: number }} Step
 * `figures` marks a suite whose output is what one runs it for.
 * @typedef {{ name: string, title: string, steps: Step[], figures?: boolean }} Suite
 */

/**
 * Makes a step of one Vitest project.
 * @param {string} project
 * @param {string[]} rest
 * @returns {Step}
 */
const vitest = (project, ...rest) => ({
  tool: 'vitest',
  args: ['run', '--project', project, ...rest],
  report: 'vitest',
});

/**
 * Lists all that CI runs, in order: what is quick and what later suites rely on comes first.
 * `whole` adds what takes too long for every push.
 * @param {{ whole: boolean }} how
 * @returns {Suite[]}
 */
export function suites({ whole }) {
  return [
    {
      name: 'lint',
      title: 'Format and lint',
      steps: [{ tool: 'biome', args: ['check', '--error-on-warnings', '.'] }],
    },
    {
      name: 'audit',
      title: 'Nothing of this machine',
      steps: [{ tool: 'node', args: ['scripts/audit.mjs'] }],
    },
    {
      name: 'generated',
      title: 'Generated files are fresh',
      steps: [
        { tool: 'node', args: ['scripts/fresh.mjs'] },
        { tool: 'node', args: ['scripts/api.mjs', '--check'] },
      ],
    },
    {
      name: 'types',
      title: 'Types',
      steps: [
        { tool: 'turbo', args: ['run', 'types', '--output-logs=errors-only'] },
        { tool: 'tsc', args: ['-p', 'scripts/tsconfig.json'] },
        { tool: 'tsc', args: ['-p', 'tests/tsconfig.json'] },
      ],
    },
    { name: 'unit', title: 'Rules and units', steps: [vitest('unit', '--exclude', 'tests/packages/**')] },
    { name: 'dom', title: 'Components', steps: [vitest('dom')] },
    { name: 'browser', title: 'Components in Chromium', steps: [vitest('browser')] },
    {
      name: 'stories',
      title: 'Stories',
      steps: [{ tool: 'vitest', args: ['run', '--config', 'vitest.storybook.config.ts'], report: 'vitest' }],
    },
    {
      name: 'storybook',
      title: 'Storybook builds',
      steps: [{ tool: 'storybook', args: ['build', '--disable-telemetry', '--quiet'] }],
    },
    {
      name: 'journeys',
      title: 'Journeys through the desk',
      steps: [{ tool: 'playwright', args: ['test'], report: 'playwright', minutes: whole ? 40 : 16 }],
    },
    { name: 'packages', title: 'Packages as published', steps: [vitest('unit', 'tests/packages')] },
    {
      name: 'consumers',
      title: 'Apps that install them',
      steps: [{ tool: 'node', args: ['tests/consumers/run.mjs'], report: 'playwright' }],
    },
    ...(whole
      ? [
          {
            name: 'bench',
            title: 'Benches',
            figures: true,
            steps: [
              { tool: 'node', args: ['tests/bench/run.mjs'], minutes: 60 },
              { tool: 'node', args: ['tests/bench/tokens/run.mjs'] },
              { tool: 'node', args: ['tests/bench/sizes/run.mjs'] },
            ],
          },
          {
            name: 'themes',
            title: 'Themes of ten thousand colours',
            figures: true,
            steps: [{ tool: 'node', args: ['packages/tokens/scripts/verify-themes.mjs'], minutes: 30 }],
          },
        ]
      : []),
  ];
}
