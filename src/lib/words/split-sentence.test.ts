import { expect, it } from 'vitest';
import { splitSentence } from './split-sentence.ts';

it('parts a sentence at its places, each with the words of its link', () => {
	expect(splitSentence('Killed on {day}. {corrections|Write to us}.')).toEqual([
		{ text: 'Killed on ' },
		{ place: 'day', text: '' },
		{ text: '. ' },
		{ place: 'corrections', text: 'Write to us' },
		{ text: '.' }
	]);
});

it('leaves a sentence without places whole', () => {
	expect(splitSentence('Nobody here.')).toEqual([{ text: 'Nobody here.' }]);
});
