import { describe, expect, it } from 'vitest';
import { readHistory } from './figure-history.ts';
import { figureOn, labels, makeReleasesDb } from './testing-releases.ts';

const [oldest, middle, newest] = labels;
const told = (asked: Parameters<typeof figureOn>) =>
	readHistory(makeReleasesDb(), figureOn(...asked)).map(({ release, value, changes }) => [
		release.label,
		value,
		changes && [changes.counts.added, changes.counts.removed, changes.counts.changed]
	]);

describe('the history of a figure', () => {
	it('has a step for each held release, oldest first, with what changed since the one before', () => {
		expect(told([`open@${newest}`])).toEqual([
			[oldest, 5, null],
			[middle, 4, [1, 2, 1]],
			[newest, 5, [1, 0, 1]]
		]);
	});

	it('gives each step an address of its own that cites its value', () => {
		const [step] = readHistory(makeReleasesDb(), figureOn(`open@${newest}`, { is: 9, states: ['TX'] }));
		expect(step).toMatchObject({
			release: { id: `open@${oldest}` },
			address: `/figures/open@${oldest}/all/incidents?from=2022&to=2022&state=TX&is=5`
		});
	});

	it('is the same whichever release is asked for, held or not', () => {
		expect(told([`open@2024-06-30`])).toEqual(told([`open@${oldest}`]));
	});

	it('leaves out releases that say nothing of the period', () => {
		expect(told([`open@${newest}`, { from: 2024, to: 2024 }])).toEqual([
			[middle, 0, null],
			[newest, 0, [0, 0, 0]]
		]);
	});

	it('of published totals has values alone', () => {
		expect(told(['totals@2022-12-31', { rule: 'said' }])).toEqual([
			['2022-12-31', 40, null],
			['2023-12-31', 42, null]
		]);
	});

	it('is empty where nothing can answer', () => {
		expect(told([`nobody@${oldest}`])).toEqual([]);
	});
});
