import { expect, it } from 'vitest';
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
	['Escuela Niñez', 'escuela ninez', null],
	["Sample's Academy & School", 'samples academy and', null],
	['High School', 'high school', 'high']
] as const)('reads “%s” as “%s” of level %s', ([name, core, level]) => {
	expect(parseSchoolName(name)).toEqual({ core, level });
});

it.for([
	['Example Valley HS', 'Valley Example High School', 1],
	['West View High', 'Westview High School', 1],
	['St. Exemplum', 'Saint Exemplum School', 1]
] as const)('finds “%s” and “%s” alike', ([a, b, likeness]) => {
	expect(compareSchoolNames(parseSchoolName(a), parseSchoolName(b))).toBe(likeness);
});

it('finds two other schools unlike', () => {
	expect(
		compareSchoolNames(parseSchoolName('Oakhill High'), parseSchoolName('Rivermouth High'))
	).toBeLessThan(0.5);
});
