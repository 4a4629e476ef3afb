import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSchoolNames, parseSchoolName } from './school-name.ts';

it.for([
	['Example HS', 'example', 'high'],
	['Example H.S.', 'example', 'high'],
	['Sample Jr. High School', 'sample', 'middle'],
	['Sample Junior-Senior High School', 'sample', null],
	['Martin Luther King Jr. High School', 'martin luther king', 'high'],
	['St. Exemplum Elem.', 'saint exemplum', 'elementary'],
	['P.S. 18', 'public 18', null],
	['PS 18', 'public 18', null],
	['Public School 18', 'public 18', null],
	['P. S. No. 18', 'public 18', null],
	['Escuela Niñez', 'escuela ninez', null],
	['Ex\u00adam\u00adple Middle School', 'example', 'middle'],
	['E. O. Sample School', 'eo sample', null],
	['Example K-12 School', 'example', null],
	["Sample's Academy & School", 'samples academy and', null],
	['High School', 'high school', 'high'],
	['🏫', '', null]
] as const)('reads “%s” as “%s” of level %s', ([name, core, level]) => {
	expect(parseSchoolName(name)).toMatchObject({ core, level });
});

describe('two names are', () => {
	it.for([
		['equal', 'Example Valley HS', 'Example Valley High School'],
		['equal', 'West View High', 'Westview High School'],
		['equal', 'St. Exemplum', 'Saint Exemplum School'],
		['equal', 'P.S. 18', 'Public School 18'],
		['close', 'Stoneman Douglas High School', 'Marjory Stoneman Douglas HS'],
		['close', 'Ada B. Placeholder High School', 'Ada Placeholder High School'],
		['close', 'Placeholder School', 'Ada Placeholder Elementary School'],
		['close', 'Treasure Cost Academy', 'Treasure Coast Academy'],
		['numbered', 'P.S. 18', 'P.S. 81'],
		['close', 'P.S. 18', 'P.S. 18 Ada Placeholder'],
		['unlike', 'Oakhill High', 'Rivermouth High'],
		['unlike', 'Oakhill Academy', 'Rivermouth Academy'],
		['unknown', '', 'Oakhill High'],
		['unknown', '🏫', '🏫']
	] as const)('%s: “%s”, “%s”', ([likeness, a, b]) => {
		expect(compareSchoolNames(parseSchoolName(a), parseSchoolName(b))).toBe(likeness);
	});
});

const words = fc.constantFrom(
	...'P.S. H.S. MS e E. 18 7 St. Jr Sr. King School High junior Middle the K-8 no. is ps of prep Ñ é & Oak'.split(
		' '
	)
);
const names = fc.oneof(
	fc.string(),
	fc.string({ unit: 'grapheme' }),
	fc.array(words).map((list) => list.join(' '))
);

describe('whatever the names', () => {
	it('normalizing what is normalized changes nothing', () => {
		fc.assert(
			fc.property(names, (name) => {
				const { core, numbers } = parseSchoolName(name);
				expect(parseSchoolName(core)).toMatchObject({ core, numbers });
			}),
			{ numRuns: 2000 }
		);
	});

	it('the order of the two does not matter, and a name equals itself', () => {
		fc.assert(
			fc.property(names, names, (one, other) => {
				const [a, b] = [parseSchoolName(one), parseSchoolName(other)];
				expect(compareSchoolNames(a, b)).toBe(compareSchoolNames(b, a));
				expect(compareSchoolNames(a, a)).toBe(a.core === '' ? 'unknown' : 'equal');
			})
		);
	});
});

it.for([
	['of ten thousand letters', 'a'.repeat(10_000)],
	['of ten thousand initials', 'a.'.repeat(5000)],
	['of ten thousand spaces', `a${' '.repeat(10_000)}b`],
	['of letters that unfold', '\u{FDFA}'.repeat(5000)],
	['of a regular expression', `(a+)+$[^]*.{0,99}${'\\'.repeat(5000)}`],
	['of short forms', 'st '.repeat(3000)]
] as const)('a name %s is cut and compared', ([, name]) => {
	const parsed = parseSchoolName(name);
	expect(parsed.core.length).toBeLessThanOrEqual(240);
	expect(compareSchoolNames(parsed, parseSchoolName(`${name} School`))).toBeTypeOf('string');
});
