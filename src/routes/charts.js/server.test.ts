import { expect, it } from 'vitest';
import { GET } from './+server.ts';

/** Runs the script on a page that has these elements, and says which of them it brought under the keyboard. */
async function run(elements: Record<string, object[]>) {
	const code = await (await GET({} as Parameters<typeof GET>[0])).text();
	const document = { querySelectorAll: (selector: string) => elements[selector] ?? [] };
	new Function('document', 'matchMedia', 'innerHeight', code)(document, () => ({ matches: false }), 900);
	return code;
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
	const code = await run({ '[data-facade]': [rootOf(facade)], '[data-series]': [rootOf(series)] });
	expect(facade).toContain('keydown');
	expect(series).toContain('keydown');
	expect(code).not.toMatch(/^(import|export)\b/m);
});
