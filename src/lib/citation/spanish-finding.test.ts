import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { plain } from './piece.ts';
import { expectedInSpanish } from './spanish-finding.ts';

it.for([
	['a real date as month/day/year, 4/20/1999', 'una fecha real, escrita mes/día/año, como 4/20/1999'],
	['Tuesday, the weekday of 2010-04-20', '“Tuesday”, el día de la semana del 2010-04-20'],
	['3, the sum of killed and injured', '3, la suma de “killed” y “injured”'],
	['one of accidental, targeted', 'alguno de estos valores: “accidental, targeted”'],
	['17 cells', '17 celdas']
] as const)('%s is told as %s', ([english, spanish]) => {
	expect(plain(expectedInSpanish(english))).toBe(spanish);
});

it('what it has no words for stays in English and says so', () => {
	expect(expectedInSpanish('a made-up form')).toEqual([{ text: 'a made-up form', lang: 'en' }]);
});

it('has words for whatever the importers expect in so many words', () => {
	const read = (name: string) =>
		readFileSync(new URL(`../server/importers/${name}.ts`, import.meta.url), 'utf8');
	const told = ['fields', 'dates', 'identity', 'cnn', 'k12ssdb', 'wapo'].flatMap((name) =>
		[...read(name).matchAll(/(?:report|reject|readRequired)\(draft, [^,]+, '([^']+)'/g)].map(
			([, words]) => words!
		)
	);
	expect(told.length).toBeGreaterThan(10);
	expect(told.filter((words) => expectedInSpanish(words)[0]!.lang === 'en')).toEqual([]);
});
