import { expect, it } from 'vitest';
import { sayChoiceIn, sayClauseIn } from './clause-in.ts';

const wounded = { fact: 'wounded', atLeast: 1 } as const;

it('says a clause in either language', () => {
	expect(sayClauseIn('en', wounded, true)).toBe('someone was wounded');
	expect(sayClauseIn('es', wounded, true)).toBe('hubo al menos una persona herida');
});

it('says in Spanish what becomes of what is unknown', () => {
	const choice = { unknownAs: 'no', of: wounded } as const;
	expect(sayChoiceIn('es', choice, true)).toBe(
		'cuando no se sabe cuántas personas resultaron heridas, no cuenta'
	);
	expect(sayChoiceIn('es', choice, false)).toBe(
		'cuando no se sabe cuántas personas resultaron heridas, cuenta'
	);
	const two = { unknownAs: 'yes', of: { all: [wounded, { fact: 'killed', atLeast: 1 }] } } as const;
	expect(sayChoiceIn('es', { ...two, of: { all: [...two.of.all] } }, true)).toBe(
		'cuando no se sabe esto, cuenta'
	);
});
