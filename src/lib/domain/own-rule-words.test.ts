import { expect, it } from 'vitest';
import { parseLines } from './clause.ts';
import { describeLines } from './own-rule-words.ts';

it.for([
	[
		'wounded:1..;setting:!bus:unknown',
		'someone was wounded, and the shots were not fired on a school bus (or it is unknown where the shots were fired)'
	],
	['killed:1..~wounded:2..', 'someone was killed, or two or more people were wounded'],
	[
		'killed:1..~wounded:1..;duringClasses:yes',
		'(someone was killed, or someone was wounded), and the shots were fired during classes'
	],
	['level:high', 'it was at a high school'],
	['killed:1..3', 'someone was killed and fewer than four people were killed']
] as const)('“%s” reads as a sentence', ([text, words]) => {
	const read = parseLines(text);
	expect('lines' in read && describeLines(read.lines)).toBe(words);
});
