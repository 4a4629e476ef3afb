import ts from 'typescript';
import type { ProjectFile } from '../repo/project-files.ts';

/** A regular expression of the code. */
export interface Expression {
	path: string;
	pattern: RegExp;
}

/** The regular expressions that a file writes out, also those of a component's scripts. */
export function listExpressions({ path, text }: ProjectFile): Expression[] {
	const scripts = path.endsWith('.svelte')
		? text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)
		: [[text, text]];
	const code = [...scripts].map(([, inside]) => inside).join('\n');
	const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
	const found: Expression[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf('/');
			found.push({ path, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

const classes: Record<string, string> = { d: '1', w: 'a', s: ' ', S: 'a', D: 'a', W: '-', n: '\n', t: '\t' };

/** Short pieces that, said again and again, keep a pattern trying: made of its own letters, alone and in pairs. */
export function pumpsOf({ source }: RegExp): string[] {
	const letters = new Set(['a', '1', ' ', '\n']);
	for (const [, escaped, range, plain] of source.matchAll(/\\(.)|(\w)-\w|([^\\[\](){}|^$?*+.])/g)) {
		letters.add(escaped === undefined ? (range ?? plain)! : (classes[escaped] ?? escaped));
	}
	const few = [...letters].slice(0, 7);
	const literal = source.replaceAll(/\\[bBdDwWsSpPkdu]|[\\^$?*+()[\]{}|]/g, '');
	return [...few, ...few.flatMap((one) => few.map((other) => one + other)), literal.slice(0, 40)].filter(
		Boolean
	);
}

/** Milliseconds that a pattern takes with a text at most; the least of some tries, as a machine has other things to do. */
function timeOf(pattern: RegExp, text: string): number {
	let least = Infinity;
	for (let tries = 0; tries < 4; tries += 1) {
		const start = performance.now();
		pattern.lastIndex = 0;
		if (pattern.global) text.replaceAll(pattern, '');
		else pattern.test(text);
		least = Math.min(least, performance.now() - start);
		if (least < 1) break;
	}
	return least;
}

/** Where a step is so short that its growth cannot be measured, in milliseconds. */
const tooShort = 4;

/**
 * A text of about so many characters on which a pattern takes far more than its share, or `null`. Lengths rise step by
 * step, so that a pattern that doubles with every character is seen before it hangs.
 *
 * @param most the longest text that can come
 * @param power 2 lets a pattern take the square of the length, 1 only the length
 */
export function findRunaway(pattern: RegExp, most: number, power: 1 | 2): string | null {
	for (const pump of pumpsOf(pattern)) {
		let before = { length: 1, time: tooShort };
		for (const length of [16, 24, 32, 128, 2048, 16_384].filter((one) => one <= most)) {
			const text = `${pump.repeat(Math.ceil(length / pump.length))}\u0001`;
			const time = timeOf(pattern, text);
			const share = Math.max(before.time, tooShort) * (length / before.length) ** power;
			if (time > 5 * share) return `${JSON.stringify(pump)} to ${length}: ${time.toFixed(0)} ms`;
			before = { length, time };
		}
	}
	return null;
}
