import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What is read of axe in the page. */
interface Axe {
	commons: { color: { Color: { prototype: Color } } };
}
interface Color {
	r: number;
	g: number;
	b: number;
	alpha: number;
	parseString(text: string): Color;
}

/** Lets axe read each color of a page once: it asks for those of every word and of every box around it, and they are few. */
function rememberColors(): void {
	const { prototype } = (globalThis as never as { axe: Axe }).axe.commons.color.Color;
	const read = Reflect.get(prototype, 'parseString') as Color['parseString'];
	const known = new Map<string, Pick<Color, 'r' | 'g' | 'b' | 'alpha'>>();
	prototype.parseString = function (text) {
		const before = known.get(text);
		if (before) return Object.assign(this, before);
		const { r, g, b, alpha } = read.call(this, text);
		known.set(text, { r, g, b, alpha });
		return this;
	};
}

/**
 * What axe finds wrong on a page: the rule, and the first elements that break it. It runs in the page itself, which has no
 * frames of other sites, is put there once, and tells nothing else: that takes a fraction of the time.
 *
 * @param only every rule unless told
 */
export async function findViolations(
	page: Page,
	only?: { type: 'tag' | 'rule'; values: string[] }
): Promise<unknown[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) {
		await page.evaluate(new AxeBuilder({ page })['script']());
		await page.evaluate(rememberColors);
	}
	const axe = new AxeBuilder({ page, axeSource: ';' }).setLegacyMode(); // it is there
	const { violations } = await axe.options({ runOnly: only, resultTypes: ['violations'] }).analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)]);
}
