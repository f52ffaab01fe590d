// Measures every row and prints a table: `npm run bench`, or `npm run bench -- --quick` with smaller files and fewer runs.
import { cpus, totalmem } from 'node:os';
import { rows, version } from './rows.mjs';

const quick = process.argv.includes('--quick');
const settings = quick ? { runs: 3, starts: 5, scale: 8 } : { runs: 5, starts: 15, scale: 1 };

const [{ model }] = cpus();
console.log(`qpher-sign ${version}, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`);
console.log(
  `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB; medians of ${settings.runs} runs, ${settings.starts} starts\n`,
);
console.log(
  quick
    ? 'The targets are those of the full run: with an eighth of the work, what it takes to start counts for more.\n'
    : 'The full run needs 12 GiB of free disk and about 10 minutes.\n',
);

let missed = 0;
for (const row of rows) {
  if (row.needs !== undefined && !row.needs()) {
    console.log(`skipped  ${row.what}: ${row.peer} is not installed`);
    continue;
  }
  for (const result of [await row.measure(settings)].flat()) show({ ...row, ...result });
}

function show({ what, atMost, atLeast, value, detail }) {
  const met = value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);
  if (!met) missed += 1;
  const target = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  const asked = atMost === undefined && atLeast === undefined ? '' : `${target}; `;
  console.log(
    `${asked === '' ? 'told  ' : met ? 'met   ' : 'MISSED'}   ${what}: ${value.toFixed(2)} (${asked}${detail})`,
  );
}
console.log(`\n${missed === 0 ? 'every target that could be measured is met' : `${missed} missed`}`);
