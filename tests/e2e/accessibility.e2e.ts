import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { addresses, resolveAddress } from './addresses.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colors: the schemes differ in nothing else. */
const ofColor = ['color-contrast', 'link-in-text-block'];

async function findViolations(page: Page, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<unknown[]> {
	const { violations } = await narrow(new AxeBuilder({ page })).analyze();
	return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)]);
}

for (const address of addresses)
	test(`${address} has no accessibility violations in either scheme`, async ({ page, request }) => {
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await page.goto(await resolveAddress(address, request));
		expect(await findViolations(page, (axe) => axe.withTags(wcag)), 'light').toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expect(await findViolations(page, (axe) => axe.withRules(ofColor)), 'dark').toEqual([]);
	});
