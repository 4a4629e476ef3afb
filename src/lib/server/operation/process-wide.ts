/**
 * Something of which a process has one. The built handler has its own copy of every module that `server.ts` also
 * loads, so what both must share cannot be a variable of a module.
 */
export function processWide<Value extends object>(name: string, make: () => Value): Value {
	const key = Symbol.for(`no-figure-alone ${name}`);
	const holder = globalThis as unknown as Record<symbol, Value | undefined>;
	return (holder[key] ??= make());
}
