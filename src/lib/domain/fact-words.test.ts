import { expect, it } from 'vitest';
import {
	answerWords,
	circumstanceWords,
	dayPartWords,
	levelWords,
	settingWords,
	targetWords,
	type ValueWords
} from './fact-words.ts';
import { circumstances, dayParts, levels, settings, targets } from './incident.ts';
import { threeValues } from './three-valued.ts';

const lists: [string, readonly string[], Record<string, ValueWords>][] = [
	['levels', levels, levelWords],
	['settings', settings, settingWords],
	['circumstances', circumstances, circumstanceWords],
	['parts of the day', dayParts, dayPartWords],
	['targets', targets, targetWords],
	['answers', threeValues, answerWords]
];

it.for(lists)('all %s have words, and no two the same', ([, values, words]) => {
	expect(Object.keys(words)).toEqual([...values]);
	const titles = Object.values(words).map(({ title }) => title);
	expect(new Set(titles).size).toBe(values.length);
	for (const [value, { text, phrase }] of Object.entries(words)) {
		expect(text).toMatch(/^[A-Z]\w* .+\.$/);
		expect(phrase === null, `phrase of ${value}`).toBe(value === 'unknown');
	}
});
