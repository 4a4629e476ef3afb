import { expect, it } from 'vitest';
import { GET } from './+server.ts';

type Elements = Record<string, object[]>;
const holderOf = (elements: Elements) => ({
	querySelectorAll: (selector: string) => elements[selector] ?? []
});

/** Runs the script on a page that has these elements; what comes back tells it of others. */
async function run(elements: Elements) {
	const code = await (await GET({} as Parameters<typeof GET>[0])).text();
	const heard = new Map<string, (event: object) => void>();
	const document = {
		...holderOf(elements),
		addEventListener: (name: string, listener: (event: object) => void) => heard.set(name, listener)
	};
	new Function('document', 'matchMedia', 'innerHeight', code)(document, () => ({ matches: false }), 900);
	return { code, change: (later: Elements) => heard.get('charts:changed')!({ target: holderOf(later) }) };
}

function rootOf(heard: string[]) {
	return {
		querySelector: () => null,
		querySelectorAll: () => [],
		getBoundingClientRect: () => ({ top: 0 }),
		addEventListener: (name: string) => heard.push(name)
	};
}

it('brings façades and series under the keyboard, in one script without imports', async () => {
	const [facade, series] = [[], []] as [string[], string[]];
	const { code } = await run({ '[data-facade]': [rootOf(facade)], '[data-series]': [rootOf(series)] });
	expect(facade).toContain('keydown');
	expect(series).toContain('keydown');
	expect(code).not.toMatch(/^(import|export)\b/m);
});

it('brings a chart under the keyboard that took the place of another', async () => {
	const series: string[] = [];
	const { change } = await run({});
	change({ '[data-series]': [rootOf(series)] });
	expect(series).toContain('keydown');
});
