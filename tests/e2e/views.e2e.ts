import { expect, type Page } from '@playwright/test';
import { test } from './one-page.ts';

const main = (page: Page) => page.getByRole('main');

/** The marks of the drawing that is seen: of the wide and the narrow one, the style sheet hides one. */
const marks = (page: Page) => main(page).locator('#years svg a:visible');

test(
	'a policymaker compares Texas before and after 2018 and leaves with a sentence that can be cited',
	{ tag: '@no-js' },
	async ({ page }) => {
		await page.goto('/compare');
		await main(page)
			.getByRole('link', { name: /Texas before and after 2018/ })
			.click();
		await expect(page).toHaveURL(/state=TX.*state2=TX/);
		const citable = main(page).locator('p.citable');
		await expect(citable).toContainText('Texas');
		await expect(citable).toContainText(/95% interval/);
		await expect(citable).toContainText(/No Figure Alone/);
		await expect(citable).toContainText(new URL(page.url()).search.slice(1));
		await main(page).locator('a.figure').first().click();
		await expect(page).toHaveURL(/\/figures\/.*state=TX/);
	}
);

test('a reader on a phone goes from the map to a name', { tag: '@no-js' }, async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('/map');
	await main(page).getByText('The table behind the map').click();
	await main(page).getByRole('link', { name: 'Texas', exact: true }).click();
	await expect(page).toHaveURL('/states/tx');
	await main(page).locator('a[href^="/people/"]').first().click();
	await expect(page).toHaveURL(/\/people\/[a-z-]+$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a state on the map opens the list that it counts', { tag: '@no-js' }, async ({ page }) => {
	await page.goto('/map');
	const texas = main(page).locator('#map svg a[aria-label^="Texas:"]:visible');
	const value = (await texas.getAttribute('data-value'))!;
	await texas.click();
	await expect(page).toHaveURL(new RegExp(`/figures/.*state=TX&is=${value}$`));
	await expect(main(page).locator('a[href^="/people/"]').first()).toBeVisible();
});

test('the chart of the explorer is one stop of the tab key, and arrows walk its years', async ({ page }) => {
	await page.goto('/trend?release=register@2026-11-22&rule=register-fatal&from=1999&to=2025');
	const stops = marks(page).and(page.locator('[tabindex="0"]'));
	await expect(stops).toHaveCount(1);
	expect(await main(page).locator('#years svg a[href^="/figures/"]:visible').count()).toBe(27); // besides them, the rules of the span
	await page.getByRole('link', { name: 'Skip the marks' }).focus();
	const focused = page.locator(':focus');
	await page.keyboard.press('Tab');
	await expect(focused).toHaveAttribute('data-year', '1999');
	await page.keyboard.press('ArrowRight');
	await expect(focused).toHaveAttribute('data-year', '2000');
	await expect(main(page).locator('#years output')).toContainText('2000');
	await page.keyboard.press('End');
	await expect(focused).toHaveAttribute('data-year', '2025');
	await page.keyboard.press('Tab'); // out of the drawing
	expect(await focused.evaluate((element) => element.closest('svg') === null)).toBe(true);
	await page.keyboard.press('Shift+Tab'); // and back to where the reader was
	await expect(focused).toHaveAttribute('data-year', '2025');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/figures\/.*from=2025&to=2025/);
});

test('the chart keeps its keys when the explorer has drawn it anew', async ({ page }) => {
	await page.goto('/trend?release=register@2026-11-22&rule=register-fatal&from=1999&to=2025');
	await page.getByLabel('What is counted').selectOption('killed');
	await expect(page).toHaveURL(/measure=killed/);
	const stop = marks(page).and(page.locator('[tabindex="0"]'));
	await expect(stop).toHaveCount(1);
	await stop.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.locator(':focus')).toHaveAttribute('data-year', '2000');
});

test(
	'printed, the explorer is its chart and where it comes from, without the form',
	{ tag: '@no-js' },
	async ({ page }) => {
		await page.goto('/trend');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('form[data-explorer-form]')).toBeHidden();
		await expect(page.getByRole('navigation')).toHaveCount(0);
		await expect(page.locator('#years .sentence')).toBeVisible();
		await expect(marks(page).first()).toBeVisible();
		await expect(page.locator('#years')).toContainText('Source:');
		await expect(page.locator('#years output')).toBeHidden();
		await expect(main(page).locator('code', { hasText: '/trend?release=' }).first()).toBeVisible(); // where to find it
	}
);

const unreadable = [
	['/trend?measure=bullets', 'the measure is “bullets”'],
	['/trend?state=ZZ', 'state has “ZZ”'],
	['/trend?from=2030&to=1999', 'from is 2030 and to is 1999'],
	['/trend?release=register@2026-11-22&rule=no-such-rule', '“no-such-rule”'],
	['/trend/when?state=ZZ', 'state has “ZZ”'],
	['/map?measure=bullets', 'the measure is “bullets”'],
	['/compare?state=ZZ', 'state has “ZZ”'],
	['/rules/build?where=nonsense:1', '“nonsense”']
] as const;
for (const [address, said] of unreadable) {
	test(`${address} says what is wrong with it, and stays a page`, async ({ page }) => {
		const answer = await page.goto(address);
		expect(answer?.status()).toBe(200);
		await expect(main(page)).toContainText(said);
		await expect(main(page).locator('form').first()).toBeAttached(); // what to ask instead
	});
}

test('an address of the explorer with a part that means nothing is sent on to the one without', async ({
	page
}) => {
	const canonical = '/trend?release=register@2026-11-22&rule=register-fatal&from=1999&to=2025';
	await page.goto(`${canonical}&color=blue&mean=7`);
	await expect(page).toHaveURL(canonical);
});
