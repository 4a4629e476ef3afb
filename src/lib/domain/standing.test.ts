import { expect, it } from 'vitest';
import type { ThreeValued } from './three-valued.ts';
import { judgeWritten, sayWritten } from './standing.ts';

const clause = (asks: string, ...answers: [by: string, answer: ThreeValued][]) => ({
	asks,
	answers: answers.map(([by, answer]) => ({ by, answer }))
});
const fired = clause('a gun was fired', ['the register', 'yes'], ['the wide list', 'unknown']);

it('a rule counts an event where each of its clauses is met, by whoever tells it', () => {
	const clauses = [fired, clause('it was at noon', ['the register', 'unknown'], ['the wide list', 'yes'])];
	expect(judgeWritten(clauses).standing).toBe('would');
	expect(sayWritten(clauses)).toBe(
		'Its rule asks that a gun was fired and that it was at noon: so it was by the facts of the register and the wide list.'
	);
});

it('one clause that is broken leaves it out, and is the one that decides', () => {
	const clauses = [fired, clause('it was at noon', ['the register', 'unknown'], ['the wide list', 'no'])];
	expect(judgeWritten(clauses).standing).toBe('leaves-out');
	expect(sayWritten(clauses)).toBe(
		'Its rule asks that it was at noon: not so by the facts of the wide list.'
	);
});

it('where nobody tells it, or they contradict each other, it cannot be told', () => {
	expect(sayWritten([fired, clause('it was at noon', ['the register', 'unknown'])])).toBe(
		'Its rule asks that it was at noon, which the facts held here do not tell.'
	);
	const contradicted = [clause('it was at noon', ['the register', 'yes'], ['the wide list', 'no'])];
	expect(judgeWritten(contradicted).standing).toBe('unclear');
	expect(sayWritten(contradicted)).toBe(
		'Its rule asks that it was at noon: so it was by the register, not so by the wide list.'
	);
});
