import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure, parseFigure, type FigureAddress } from './figure.ts';
import { circumstances, levels } from './incident.ts';
import { measureIds } from './measure.ts';
import { ownRuleId } from './own-rule.ts';
import { hours, months, timeBasisIds, weekdayIds } from './period.ts';
import { stateCodes } from './state.ts';
import { threeValues } from './three-valued.ts';

const year = fc.integer({ min: 1900, max: 2100 });
const figures: fc.Arbitrary<FigureAddress> = fc
	.record({
		release: fc.record({
			dataset: fc.stringMatching(/^[a-z0-9]{1,20}$/),
			label: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/)
		}),
		rule: fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/),
		measure: fc.constantFrom(...measureIds),
		years: fc.tuple(year, year).map((pair) => pair.sort((a, b) => a - b)),
		basis: fc.constantFrom(...timeBasisIds),
		states: fc.subarray(stateCodes.toSorted(), { maxLength: stateCodes.length - 1 }),
		levels: fc.subarray([...levels], { maxLength: levels.length - 1 }),
		classes: fc.subarray([...threeValues], { maxLength: threeValues.length - 1 }),
		circumstances: fc.subarray([...circumstances], { maxLength: circumstances.length - 1 }),
		months: fc.subarray([...months], { maxLength: 11 }),
		weekdays: fc.subarray([...weekdayIds], { maxLength: 6 }),
		hours: fc.subarray([...hours], { maxLength: 24 }),
		until: fc.option(fc.constantFrom('01-31', '02-28', '09-22', '12-31')),
		where: fc.option(fc.constantFrom('killed:1..~wounded:1..', 'wounded:1..;setting:!bus:unknown')),
		is: fc.option(fc.nat({ max: 999_999_999_999_999 }))
	})
	.map(({ years: [from, to], ...rest }) => ({
		...rest,
		rule: rest.where === null ? `r${rest.rule}` : ownRuleId(rest.where),
		from: from!,
		to: to!
	}));

function parse(address: string) {
	const { pathname, searchParams } = new URL(address, 'https://example.org');
	const [release = '', rule = '', measure = ''] = pathname.replace('/figures/', '').split('/');
	return parseFigure({ release, rule, measure }, searchParams);
}

function problemOf(
	query: string,
	path = { release: 'wapo@2025-02-14', rule: 'school-hours', measure: 'killed' }
) {
	const result = parseFigure(path, new URLSearchParams(query));
	return 'problem' in result ? result.problem : null;
}

describe('the address of a figure', () => {
	it('reads back as the figure it was made from', () => {
		fc.assert(
			fc.property(figures, (figure) => {
				expect(parse(formatFigure(figure))).toEqual({ figure });
			}),
			{ numRuns: 10_000 }
		);
	});

	it('is the same for equal figures, whatever the order and repetition of their filters', () => {
		const shuffled = figures.chain((figure) =>
			fc.record({
				figure: fc.constant(figure),
				states: fc.shuffledSubarray([...figure.states, ...figure.states], {
					minLength: figure.states.length * 2
				}),
				levels: fc.shuffledSubarray([...figure.levels, ...figure.levels], {
					minLength: figure.levels.length * 2
				})
			})
		);
		fc.assert(
			fc.property(shuffled, ({ figure, ...order }) => {
				expect(formatFigure({ ...figure, ...order })).toBe(formatFigure(figure));
			}),
			{ numRuns: 10_000 }
		);
	});

	it('becomes canonical whatever the order of its parameters', () => {
		fc.assert(
			fc.property(figures, fc.infiniteStream(fc.nat()), (figure, stream) => {
				const address = formatFigure(figure);
				const [path, query = ''] = address.split('?');
				const mixed = query
					.split('&')
					.map((part) => [stream.next().value!, part] as const)
					.sort(([a], [b]) => a - b)
					.map(([, part]) => part);
				const result = parse(`${path}?utm=1&${mixed.join('&')}`);
				expect('figure' in result && formatFigure(result.figure)).toBe(address);
			}),
			{ numRuns: 10_000 }
		);
	});

	it('is another for every other figure', () => {
		const others = fc.record({
			measure: fc.constantFrom(...measureIds),
			from: fc.integer({ min: 1900, max: 1905 }),
			basis: fc.constantFrom(...timeBasisIds),
			states: fc.subarray(['OH', 'TX'] as const),
			classes: fc.subarray(['yes', 'no'] as const),
			until: fc.option(fc.constantFrom('01-31', '09-22')),
			is: fc.option(fc.nat({ max: 2 }))
		});
		let equal = 0;
		fc.assert(
			fc.property(figures, others, others, fc.boolean(), (figure, one, two, same) => {
				const [first, second] = [one, same ? one : two].map((other) => ({ ...figure, to: 2100, ...other }));
				const isEqual = JSON.stringify(first) === JSON.stringify(second);
				if (isEqual) equal++;
				expect(formatFigure(first!) === formatFigure(second!)).toBe(isEqual);
			}),
			{ numRuns: 10_000 }
		);
		expect(equal).toBeGreaterThan(0);
	});

	it('has one written form', () => {
		const figure: FigureAddress = {
			release: { dataset: 'wapo', label: '2025-02-14' },
			rule: 'school-hours',
			measure: 'incidents',
			from: 1999,
			to: 2024,
			basis: 'school',
			states: ['TX', 'CA'],
			levels: ['high', 'elementary'],
			classes: ['unknown', 'yes'],
			circumstances: ['dispute', 'accident'],
			months: ['12', '1'],
			weekdays: ['sun', 'mon'],
			hours: ['unknown', '9'],
			until: '09-22',
			where: null,
			is: 33
		};
		const filters =
			'state=CA,TX&level=elementary,high&classes=yes,unknown&circumstance=accident,dispute&month=1,12&weekday=mon,sun&hour=9,unknown&until=09-22';
		const query = `?from=1999&to=2024&basis=school&${filters}&is=33`;
		expect(formatFigure(figure)).toBe(`/figures/wapo@2025-02-14/school-hours/incidents${query}`);
		expect(formatFigure(figure, '.json')).toBe(
			`/figures/wapo@2025-02-14/school-hours/incidents.json${query}`
		);
	});

	it('carries the clauses of a rule of the reader’s own, and an id that belongs to them', () => {
		const where = 'wounded:1..;setting:!bus:unknown';
		const path = { release: 'k12ssdb@2023-09-22', measure: 'incidents' };
		const at = (rule: string, query: string) =>
			parseFigure({ ...path, rule }, new URLSearchParams(`from=1997&to=1997&${query}`));
		const id = ownRuleId(where);
		expect(at('own', 'where=setting:!bus:unknown;wounded:1..')).toMatchObject({
			figure: { rule: id, where }
		});
		expect(at(id, `where=${where}`)).toMatchObject({ figure: { rule: id, where } });
		expect(at(id, 'where=wounded:2..')).toMatchObject({
			problem: expect.stringContaining('these clauses are')
		});
		expect(at(id, '')).toMatchObject({ problem: expect.stringContaining('expected its clauses') });
		expect(at('fatal', `where=${where}`)).toMatchObject({ problem: expect.stringContaining('expected own') });
		expect(at('own', 'where=bullets:1..')).toMatchObject({ problem: expect.stringContaining('“bullets”') });
	});

	it('takes all states and all levels for no filter', () => {
		const query = `from=2000&to=2001&state=${stateCodes.join(',')}&level=${levels.join(',')}`;
		expect(
			parseFigure({ release: 'wapo@1', rule: 'all', measure: 'killed' }, new URLSearchParams(query))
		).toMatchObject({ figure: { states: [], levels: [] } });
	});

	it('takes what a form without JavaScript sends: repeated and empty parameters', () => {
		const query = 'from=2000&to=2001&basis=&state=tx&state=CA&level=&is=';
		expect(
			parseFigure({ release: 'wapo@1', rule: 'all', measure: 'killed' }, new URLSearchParams(query))
		).toMatchObject({ figure: { basis: 'calendar', states: ['CA', 'TX'], levels: [], is: null } });
	});

	it.for([
		['', 'from is missing'],
		['from=1999', 'to is missing'],
		['from=99&to=2000', 'from is “99”'],
		['from=1999&to=3000', 'to is 3000'],
		['from=2001&to=2000', 'from is 2001 and to is 2000'],
		['from=2000&to=2001&basis=fiscal', 'basis is “fiscal”'],
		['from=2000&to=2001&state=ZZ', 'state has “ZZ”'],
		['from=2000&to=2001&level=college', 'level has “college”'],
		['from=2000&to=2001&is=-1', 'is is “-1”'],
		['from=2000&to=2001&is=1e3', 'is is “1e3”']
	] as const)('says what is wrong with ?%s', ([query, words]) => {
		expect(problemOf(query)).toContain(words);
	});

	it.for([
		[{ release: 'wapo', rule: 'all', measure: 'killed' }, 'the release is “wapo”'],
		[{ release: 'wapo@1', rule: "all' or 1=1", measure: 'killed' }, 'the rule is'],
		[{ release: 'wapo@1', rule: 'all', measure: 'constructor' }, 'the measure is “constructor”']
	] as const)('says what is wrong with the path %o', ([path, words]) => {
		expect(problemOf('from=2000&to=2001', path)).toContain(words);
	});

	it('never throws on hostile input, and says a short problem or gives a figure that is canonical', () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.constantFrom(
				'',
				'2000',
				'0x7d0',
				'٢٠٢٢',
				' 2022',
				'__proto__',
				'../..',
				'a'.repeat(100_000),
				'\0',
				'CA,,'
			)
		);
		const keys = fc.oneof(fc.constantFrom('from', 'to', 'basis', 'state', 'level', 'is'), hostile);
		const paths = fc.record({ release: hostile, rule: hostile, measure: hostile });
		const good = fc.constant({ release: 'wapo@1', rule: 'all', measure: 'killed' });
		fc.assert(
			fc.property(fc.oneof(paths, good), fc.array(fc.tuple(keys, hostile)), (path, pairs) => {
				const result = parseFigure(path, new URLSearchParams(pairs));
				if ('problem' in result) {
					expect(result.problem.length).toBeGreaterThan(10);
					expect(result.problem.length).toBeLessThan(500);
				} else {
					expect(parse(formatFigure(result.figure))).toEqual(result);
				}
			}),
			{ numRuns: 5000 }
		);
	});
});
