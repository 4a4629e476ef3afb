import { describe, expect, it } from 'vitest';
import { parseComparison } from '#lib/domain/comparison.ts';
import type { Db } from '#lib/server/db/open.ts';
import { openTestDb } from '#lib/server/db/testing.ts';
import { readComparison } from '#lib/server/queries/comparison.ts';
import { isProblem } from '#lib/server/queries/figure-answer.ts';
import { addDataset, addRelease, addRule, makeIncident } from '#lib/server/queries/testing.ts';
import { toText } from '#lib/citation/sentence-parts.ts';
import { sayComparison } from './compare-words.ts';
import { partYears, sayWhole } from './sentence.ts';

/** A made-up register of 2011 to 2020: in Texas so many incidents in each year, in Ohio one. */
function makeDb(id: string, counts: number[]): Db {
	const db = openTestDb();
	addDataset(db, id, 'rows');
	addRule(db, 'all', [id], { everything: true });
	db.run(`update rules set in_which = 'a thing happened'`);
	const rows = counts.flatMap((count, index) => [
		makeIncident(`oh-${index}`, { occurredOn: `${2011 + index}-01-01`, state: 'OH', killed: 1 }),
		...Array.from({ length: count }, (_, n) =>
			makeIncident(`tx-${index}-${n}`, { occurredOn: `${2011 + index}-12-31`, killed: 1 })
		)
	]);
	addRelease(db, id, '2020-12-31', rows);
	return db;
}

function say(query: string, counts = [1, 2, 1, 2, 1, 9, 10, 9, 10, 9], id = 'open') {
	const defaults = {
		...{ release: { dataset: id, label: '2020-12-31' }, rule: 'all' },
		first: { from: 2011, to: 2015, states: [] },
		second: { from: 2016, to: 2020, states: [] }
	};
	const { comparison, problem } = parseComparison(new URLSearchParams(query), defaults);
	const compared = readComparison(makeDb(id, counts), comparison);
	if (problem !== null || isProblem(compared)) throw new Error(problem ?? 'not compared');
	return sayComparison(comparison, compared);
}
const texas = 'state=TX&state2=TX&from=2011&to=2015&from2=2016&to2=2020';

describe('the sentence of a comparison', () => {
	// R: r <- poisson.test(c(47, 7), c(5, 5)); c(r$estimate, r$conf.int)
	it('names place, what is counted, ratio and interval', () => {
		expect(sayWhole(say(texas))).toBe(
			'In Texas, incidents in which a thing happened: 6.7 times as many per year in 2016-2020 as in 2011-2015 (95% interval 3.0 to 17.6).'
		);
	});

	it('claims no difference where the interval covers none', () => {
		expect(sayWhole(say(`${texas}&level=elementary`, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]))).toMatch(
			/^In Texas, for incidents in which a thing happened at elementary schools, no clear difference per year: between /
		);
	});

	it('begins with the years where they are what both parts share, and with neither where nothing is', () => {
		expect(sayWhole(say('state=OH&state2=TX&from=2016&to=2020'))).toMatch(
			/^In 2016-2020, .*: 9.4 times as many per year in Texas as in Ohio/
		);
		expect(sayWhole(say('state=OH&state2=TX&from=2011&to=2015&from2=2016&to2=2020'))).toMatch(
			/^Incidents in which .* in Texas in 2016-2020 as in Ohio in 2011-2015/
		);
	});

	it('tells people killed from incidents, and the part of each year that is counted', () => {
		expect(say(`${texas}&measure=killed&until=12-31`).what).toBe(
			'people killed in incidents in which a thing happened, each year to December 31'
		);
	});
});

describe('what goes with the sentence', () => {
	it('is how the interval came about', () => {
		expect(toText(say(texas).method)).toContain('no more than chance would let them, so it was not widened');
		expect(toText(say(texas, [0, 0, 5, 0, 0, 2, 3, 2, 3, 2]).method)).toContain('2.6 times as large');
		const single = 'state=TX&state2=TX&from=2011&to=2011&from2=2012&to2=2012';
		expect(toText(say(single).method)).toContain('chance in the events alone');
	});

	it('is that the register is thinner in some places and years', () => {
		expect(say(texas).caveats).toEqual([]);
		expect(say(texas, undefined, 'register').caveats).toEqual([
			expect.stringMatching(/^The register is thinner/)
		]);
	});

	it('is that larger places have more to count, and that people killed together are not independent', () => {
		const places = say('state=OH&state2=TX&from=2016&to=2020').caveats;
		expect(places).toEqual([expect.stringContaining('more schools')]);
		expect(say(`${texas}&measure=killed`).caveats).toEqual([expect.stringContaining('one incident')]);
	});
});

it.for([
	['in 2018-2022', ['2018', '2022']],
	['in the school years 2013-14 to 2017-18', ['2013-14', '2017-18']],
	['in Texas', []]
] as const)('the years of “%s” are marked', ([text, years]) => {
	const pieces = partYears(text);
	expect(pieces.map(({ text }) => text).join('')).toBe(text);
	expect(pieces.flatMap(({ text, isYear }) => (isYear ? [text] : []))).toEqual(years);
});
