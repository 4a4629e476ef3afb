import { describe, expect, it } from 'vitest';
import { formatTrace, nearTo, parseTrace } from './trace-question.ts';

const read = (query: string) => parseTrace(new URLSearchParams(query));

describe('a question for the rule behind a number', () => {
	it.for([
		'from=17&to=132&since=1997',
		'from=17&to=132&since=1997&later=2022&unit=killed&basis=school&within=3',
		'value=46&year=2022',
		'value=160&since=2012&year=2025&unit=children-killed',
		'value=18&year=2018&until=02-14'
	])('%s is read and written again as it was', (query) => {
		const found = read(query);
		if (!found || 'problem' in found) throw new Error('not read');
		expect(formatTrace(found.question)).toBe(`/claims/trace?${query}`);
	});

	it('has one address, whatever a form adds that is usual', () => {
		const found = read('since=1997&to=1,132&from=17&unit=incidents&basis=calendar&later=');
		if (!found || 'problem' in found) throw new Error('not read');
		expect(formatTrace(found.question)).toBe('/claims/trace?from=17&to=1132&since=1997');
	});

	it('is none where no number is given', () => {
		expect([read(''), read('unit=killed&since=1997')]).toEqual([null, null]);
	});

	it.for([
		['from=17&to=132', /since is missing|give since/],
		['from=17&since=1997', /give from and to/],
		['from=17&to=132&since=1997&later=1990', /after 1997/],
		['value=0&year=2000', /from 1 to/],
		['value=many&year=2000', /“many”/],
		['value=5', /give year/],
		['value=5&year=2000&since=2001', /no year after 2000/],
		['value=5&year=2000&since=1999&until=02-14', /both given/],
		['value=5&from=5&year=2000', /one number and two/],
		['value=5&year=20000', /four digits/],
		['value=5&year=2000&within=51', /50 at most/]
	] as const)('%s is refused with what was expected', ([query, expected]) => {
		expect(read(query)).toMatchObject({ problem: expect.stringMatching(expected) as string });
	});

	it('lets a number be off by one, by two percent, or as far as it is told', () => {
		expect([nearTo(17, { within: null }), nearTo(132, { within: null }), nearTo(17, { within: 0 })]).toEqual([
			1, 3, 0
		]);
	});
});
