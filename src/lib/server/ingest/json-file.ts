import * as v from 'valibot';
import { quote, type Fault } from '../importers/embedded/fault.ts';
import { readText } from '../importers/embedded/text.ts';

/** A JSON file of `data/` and its text, in which faults are located. */
export interface JsonFile<Value> {
	/** Path below `data/`. */
	file: string;
	text: string;
	value: Value;
}

/** The file as its schema reads it, or its faults. */
export function readJson<Schema extends v.GenericSchema>(
	root: string,
	file: string,
	schema: Schema
): JsonFile<v.InferOutput<Schema>> | Fault[] {
	const text = readText(root, file);
	if (typeof text !== 'string') return [text];
	const json = parseJson(text);
	if (json instanceof SyntaxError) {
		return [{ file, ...offsetOf(json, text), found: 'no JSON', expected: 'JSON' }];
	}
	const { success, output, issues } = v.safeParse(schema, json);
	if (success) return { file, text, value: output };
	return issues.map((issue) => {
		const keys = (issue.path ?? []).map(({ key }) => key);
		const found = typeof issue.input === 'string' ? quote(issue.input) : issue.received;
		return { file, ...locate(text, keys), found, expected: expectedBy(issue) };
	});
}

/** Line and column, both from 1, of an offset in a text. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Where a value stands: behind the last of its keys that the text has, looked for one after the other. */
export function locate(text: string, keys: readonly unknown[]): { line: number; column: number } {
	let offset = 0;
	for (const key of keys) {
		if (typeof key !== 'string') continue;
		const at = text.indexOf(`${JSON.stringify(key)}:`, offset);
		if (at === -1) break;
		offset = at;
	}
	return positionOf(text, offset);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		return error;
	}
}

/** Where the parser stopped; the end of the text where it does not say. */
function offsetOf({ message }: SyntaxError, text: string) {
	const [, offset] = /at position (\d+)/.exec(message) ?? [];
	return positionOf(text, offset === undefined ? text.length : Number(offset));
}

function expectedBy(issue: v.BaseIssue<unknown>): string {
	const own = /^expected (.*)/.exec(issue.message)?.[1];
	return own ?? issue.expected ?? issue.message;
}
