import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { addresses, resolveAddress } from './addresses.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of addresses) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${address} has no accessibility violations in the ${colorScheme} scheme`, async ({
			page,
			request
		}) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(await resolveAddress(address, request));
			const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
			const found = violations.map(({ id, nodes }) => [
				id,
				nodes.map(({ target }) => target.join(' ')).slice(0, 3)
			]);
			expect(found).toEqual([]);
		});
	}
}
