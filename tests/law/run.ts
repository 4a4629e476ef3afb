/**
 * Walks a running site by the law: `node tests/law/run.ts http://127.0.0.1:3000/ [further paths]`.
 * Prints a line for each breach and ends with 1 if there is one.
 */
import { formatBreach } from './breach.ts';
import { crawl } from './crawl.ts';
import { fetchFrom } from './site-fetch.ts';
import { inspectNames } from './withheld.ts';

const [start = 'http://127.0.0.1:3000/', ...paths] = process.argv.slice(2);
const { origin, pathname, search } = new URL(start);
const { breaches, warnings, ...counts } = await crawl({
	fetch: fetchFrom(origin),
	origin,
	starts: [pathname + search, ...paths],
	inspectors: [inspectNames]
});

for (const { page, detail } of warnings) console.log(`warning: ${page}: ${detail}`);
for (const breach of breaches) console.log(formatBreach(breach));
console.log(`${JSON.stringify(counts)}: ${breaches.length} breaches, ${warnings.length} warnings`);
process.exitCode = breaches.length > 0 ? 1 : 0;
