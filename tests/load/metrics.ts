/** What the metrics say under a name, its labels left aside; `NaN` if nothing. */
export async function readSaid(port: number, name: string): Promise<number> {
	const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
	const line = text.split('\n').find((words) => new RegExp(`^(\\w*_)?${name}[ {]`).test(words));
	return Number(line?.split(' ').at(-1));
}
