/** A reference token that names an element of an array. */
const index = /^(0|[1-9]\d*)$/;

/** `~1` stands for `/` and `~0` for `~`, in that order. */
const unescape = (token: string) => token.replaceAll('~1', '/').replaceAll('~0', '~');

function step(value: unknown, token: string): unknown {
	if (Array.isArray(value)) return index.test(token) ? value[Number(token)] : undefined;
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
	return (value as Record<string, unknown>)[token];
}

/** What a JSON pointer (RFC 6901) names; `undefined` if it is no pointer or names nothing. */
export function resolvePointer(json: unknown, pointer: string): unknown {
	if (pointer !== '' && !pointer.startsWith('/')) return undefined;
	return pointer.split('/').slice(1).map(unescape).reduce(step, json);
}

/** All numbers and all strings at or below a value. JSON has no infinite numbers. */
export function collectLeaves(value: unknown): { numbers: number[]; strings: string[] } {
	const leaves = { numbers: [] as number[], strings: [] as string[] };
	const rest = [value];
	while (rest.length > 0) {
		const next = rest.pop();
		if (typeof next === 'number') leaves.numbers.push(next);
		else if (typeof next === 'string') leaves.strings.push(next);
		else if (typeof next === 'object' && next !== null) rest.push(...Object.values(next));
	}
	return leaves;
}
