import { expect, type Page } from '@playwright/test';
import { test } from './one-page.ts';

const whole = '/press/figures/register@2026-11-22/register-fatal/killed?from=1997&to=2025';
const long =
	'/press/figures/register@2026-11-22/own/incidents?from=1999&to=2024&where=killed:1..~wounded:1..~childrenKilled:1..;level:elementary,middle,high~killed:2..;state:!AK,AL,AR,AZ,CA,CO,CT,DE,FL,GA,HI,IA,ID,IL,IN,KS,KY,LA,MA,MD,ME,MI,MN,MO,MS';

/** Pages that a browser prints. */
async function countPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	const pdf = await page.pdf({ format });
	return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
}

for (const [kind, address] of [
	['a year', '/press/years/2022'],
	['a year before the register', '/press/years/1980'],
	['a figure with more names than fit', whole],
	['a figure by a long rule', long]
] as const) {
	test(`the press sheet of ${kind} is one printed page`, async ({ page, browserName }) => {
		test.skip(browserName !== 'chromium', 'only Chromium prints');
		expect((await page.goto(address))!.status()).toBe(200);
		expect(await countPages(page, 'A4')).toBe(1);
		expect(await countPages(page, 'Letter')).toBe(1);
	});
}

test('a press sheet says how many names did not fit and where they stand @no-js', async ({ page }) => {
	await page.goto(whole);
	await expect(page).toHaveURL(/&is=\d+$/);
	const more = page.getByRole('link', { name: /names more at the address below/ });
	await expect(more).toHaveAttribute('href', /^\/figures\/register@/);
});

test('a year leads to its press sheet and back @no-js', async ({ page }) => {
	await page.goto('/years/2022');
	await page.getByRole('link', { name: 'Press sheet of this year' }).click();
	await expect(page.getByText('What it is not')).toBeVisible();
	await page.getByRole('link', { name: /\/years\/2022$/ }).click();
	await expect(page).toHaveURL(/\/years\/2022$/);
});
