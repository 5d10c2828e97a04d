import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** The parts of `depcruise --output-type json` that we read. */
interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

const folders = ['lib', 'components', 'entrypoints'];
/** Besides the program: what must not know more of it than a person is shown. */
const places = [...folders, 'scripts/evaluate.ts', 'scripts/evaluate'];
const configurations = ['.dependency-cruiser.mjs', '.dependency-cruiser.reach.mjs'];

/**
 * Checks the layers of `docs/architecture.md`. A cruiser that sees fewer files than there are is blind,
 * and a blind one is green: that fails too.
 *
 * @returns Sentences that name the rule and the two files; none where all holds.
 */
export function layerProblems(extraOptions: readonly string[] = []): string[] {
  const sources = globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx}`)).length;
  return configurations.flatMap((config) => {
    const report = cruise(config, extraOptions);
    const seen = report.modules.filter(({ source }) =>
      /^(lib|components|entrypoints)\/.*\.tsx?$/.test(source),
    ).length;
    const blind = seen < sources ? [`${config}: saw ${seen} of ${sources} source files`] : [];
    const broken = report.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`,
    );
    return [...blind, ...broken];
  });
}

function cruise(config: string, extraOptions: readonly string[]): Report {
  const options = ['--config', config, '--output-type', 'json', ...extraOptions];
  const { stdout, stderr } = spawnSync('depcruise', [...places, ...options], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (!stdout) throw new Error(`dependency-cruiser gave no report: ${stderr}`);
  return JSON.parse(stdout) as Report;
}

if (import.meta.main) {
  const problems = layerProblems(process.argv.slice(2));
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
