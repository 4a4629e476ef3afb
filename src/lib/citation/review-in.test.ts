import { describe, expect, it } from 'vitest';
import { checks, type Check, type Remark } from '../domain/review.ts';
import { describeRemark } from '../domain/review-words.ts';
import { plain } from './piece.ts';
import { tellRemarkIn } from './review-in.ts';

const remark = (check: Check, told: Partial<Remark> = {}): Remark => ({
	...{ check, severity: 'note', column: 'example_column', value: 'Elementry', like: 'Elementary' },
	...{ count: 3, of: 41, before: 7, examples: [] },
	...told
});
const say = (check: Check, told: Partial<Remark> = {}) => plain(tellRemarkIn('es', remark(check, told)));

describe('a remark of a review in Spanish', () => {
	it.for([
		['vanished', { column: '', count: 1, of: 5 }, '1 de 5 identificadores ya no está'],
		[
			'closed-year',
			{ column: '', value: '2011', count: 1, before: 0 },
			'2011: 1 fila; en la versión anterior 0, con el año ya terminado'
		],
		['misspelled', {}, 'example_column: “Elementry” en 3 filas, casi igual que “Elementary”'],
		[
			'lost-word',
			{ value: null },
			'example_column: una palabra ya no está; en la versión anterior, en 7 filas'
		],
		['emptied', {}, 'example_column: en blanco en 3 de 41 filas; en la versión anterior, en 7']
	] as const)('of the check %s is told', ([check, told, words]) => {
		expect(say(check, told)).toBe(words);
	});

	it.for(checks)('says of %s every number that the English says', (check) => {
		const digits = (text: string) => (text.match(/\d+/g) ?? []).toSorted();
		expect(digits(say(check))).toEqual(digits(describeRemark(remark(check))));
		expect(say(check)).not.toMatch(/undefined|null|\b(the|rows?|release)\b/);
	});

	it('marks columns and words of the file as English', () => {
		const marked = tellRemarkIn('es', remark('variant')).filter(({ lang }) => lang === 'en');
		expect(marked.map(({ text }) => text)).toEqual(['example_column', 'Elementry', 'Elementary']);
	});

	it('is in English as the files for programs say it', () => {
		expect(plain(tellRemarkIn('en', remark('form')))).toBe(describeRemark(remark('form')));
	});
});
