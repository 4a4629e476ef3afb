import { expect, it } from 'vitest';
import { parseComparison } from '#lib/domain/comparison.ts';
import { readComparison } from '#lib/server/queries/comparison.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { makeSmallDb } from '#lib/server/queries/testing-small.ts';
import { addRelease, addTotal, makeIncident } from '#lib/server/queries/testing.ts';
import { listPresets } from './presets.ts';

const defaults = {
	...{ release: { dataset: 'register', label: '2026-11-22' }, rule: 'fatal' },
	first: { from: 2013, to: 2017, states: [] },
	second: { from: 2018, to: 2022, states: [] }
};

function presetsOf(release: string, rule: string) {
	const db = makeSmallDb();
	const rows = ['2010-01-01', '2022-12-31'].map((occurredOn) => makeIncident(occurredOn, { occurredOn }));
	addRelease(db, 'open', '2024-12-31', rows);
	for (let year = 2013; year <= 2022; year += 1) addTotal(db, ['unlinked', '2024', 'words'], year, 3);
	const asked = new URLSearchParams({ release, rule, level: 'high' });
	const presets = listPresets(db, parseComparison(asked, defaults).comparison, defaults);
	for (const { address } of presets.filter(({ address }) => !address.includes('per=children'))) {
		const { comparison } = parseComparison(new URLSearchParams(address.split('?')[1]), defaults);
		expect(isProblem(readComparison(db, comparison))).toBe(false);
	}
	return presets.map(({ title, address }) => [
		title,
		new URLSearchParams(address.split('?')[1]).get('release')
	]);
}

it.for([
	['open@2024-12-31', 'all', ['open@2024-12-31', 'open@2024-12-31', 'open@2024-12-31']],
	['open@2025-02-14', 'all', ['register@2026-11-22', 'register@2026-11-22', 'register@2026-11-22']],
	['unlinked@2024', 'words', ['register@2026-11-22', 'unlinked@2024', 'register@2026-11-22']],
	['nowhere@2024', 'all', ['register@2026-11-22', 'register@2026-11-22', 'register@2026-11-22']]
] as const)(
	'the comparisons to begin with can be made of %s or of the register',
	([release, rule, releases]) => {
		expect(presetsOf(release, rule).map(([, of]) => of)).toEqual(releases);
	}
);

it('the comparisons to begin with say where they leave the release that is looked at', () => {
	expect(presetsOf('unlinked@2024', 'words')[0]![0]).toBe('Texas before and after 2018, in our register');
	expect(presetsOf('nowhere@2024', 'all')[1]![0]).toBe(
		'The whole country before and after 2018, in our register'
	);
	expect(presetsOf('open@2024-12-31', 'all')[0]![0]).toBe('Texas before and after 2018');
});
