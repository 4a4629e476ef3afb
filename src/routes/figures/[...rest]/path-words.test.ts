import { expect, it } from 'vitest';
import { describePath } from './path-words.ts';

it.for([
	['', 'the release is missing'],
	['wapo@2025-02-14', 'the rule is missing'],
	['wapo@2025-02-14/all/', 'the measure is missing'],
	['wapo@2025-02-14/all/incidents/2022', '“2022” is one part too many'],
	['wapo/all/Incidents', 'the release is “wapo”'],
	['wapo@1/all/Incidents', 'the measure is “Incidents”'],
	['wapo@1/all/<script>alert(1)</script>', '“script>” is one part too many'],
	['wapo@1/all/<b>', 'the measure is “<b>”'],
	['wapo@1/all/incidents.xlsx', '“.xlsx” is no form'],
	[`wapo@1/all/${'x'.repeat(2000)}`, 'the measure is “xxxx']
] as const)('the path /figures/%s: %s', ([path, words]) => {
	const said = describePath(path);
	expect(said).toContain(words);
	expect(said.length).toBeLessThan(250);
});
