/** `npm run smoke -- <origin>`: tells whether a deployment is whole, a line for each thing that was looked at. */
import { checkSite } from './smoke-checks.ts';

const [origin, ...rest] = process.argv.slice(2);
if (origin === undefined || rest.length > 0 || !URL.canParse(origin)) {
	console.error('npm run smoke -- <origin>, such as https://example.org or http://127.0.0.1:4173');
	process.exit(2);
}
let failed = 0;
let passed = 0;
for await (const { what, faults } of checkSite(new URL(origin).origin)) {
	console.log(faults.length === 0 ? `ok      ${what}` : `FAILED  ${what}: ${faults.join('; ')}`);
	if (faults.length === 0) passed += 1;
	else failed += 1;
}
console.log(
	failed === 0
		? `Whole: ${passed} things are as they should be.`
		: `Not whole: ${failed} of ${passed + failed} failed.`
);
process.exitCode = failed === 0 ? 0 : 1;
