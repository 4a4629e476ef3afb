import { expect, it } from 'vitest';
import { formatCountIn, formatDateIn, formatDayOfYearIn, formatListIn, formatMonthIn } from './localized.ts';

it('writes dates as each language does', () => {
	expect(formatDateIn('2023-09-22', 'en')).toBe('September 22, 2023');
	expect(formatDateIn('2023-09-22', 'es')).toBe('22 de septiembre de 2023');
	expect(formatDateIn('2023-09', 'en')).toBe('September 2023');
	expect(formatDateIn('2023-09', 'es')).toBe('septiembre de 2023');
	expect(formatDayOfYearIn('09-22', 'es')).toBe('22 de septiembre');
	expect(formatMonthIn(1, 'es')).toBe('enero');
});

it('leaves what is no date as it is', () => {
	expect(formatDateIn('digest-2022', 'es')).toBe('digest-2022');
	expect(formatDateIn('2023', 'es')).toBe('2023');
});

it('parts thousands with commas in both languages', () => {
	expect(formatCountIn(2514, 'en')).toBe('2,514');
	expect(formatCountIn(2514, 'es')).toBe('2,514');
});

it.for([
	[['Texas'], 'and', 'es', 'Texas'],
	[['Illinois', 'Indiana'], 'and', 'es', 'Illinois e Indiana'],
	[['Kansas', 'Texas', 'Utah'], 'and', 'es', 'Kansas, Texas y Utah'],
	[['siete', 'ocho'], 'or', 'es', 'siete u ocho'],
	[['a', 'b', 'c'], 'and', 'en', 'a, b and c'],
	[['a', 'b'], 'or', 'en', 'a or b']
] as const)('lists %j with %s in %s', ([words, last, language, text]) => {
	expect(formatListIn(words, last, language)).toBe(text);
});
