import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './one-page.ts';

/** The journey of the front page: its words, the year in its chart, one child of that year, her room. */
const year = '2022';
const child = 'Jacklyn Jaylen Cazares';

const main = (page: Page) => page.getByRole('main');
const linkTo = (page: Page, path: string) => main(page).locator(`a[href="${path}"]`).first();

const hasFocus = (link: Locator) => link.evaluate((element) => element === document.activeElement);

/** Presses a key until a link has the focus; fails after `most` presses. */
async function press(page: Page, key: string, stop: Locator, most: number): Promise<void> {
	for (let presses = 0; presses < most; presses += 1) {
		await page.keyboard.press(key);
		if (await hasFocus(stop)) return;
	}
	throw new Error(`${most} presses of ${key} did not reach the link`);
}

/** Goes to a link as a reader without a mouse would: by Tab, and by the arrow keys where the chart is one stop of Tab. */
async function walkTo(page: Page, link: Locator): Promise<void> {
	await expect(link).toBeAttached();
	const isWithinChart = (await link.getAttribute('tabindex')) === '-1';
	if (!isWithinChart) return press(page, 'Tab', link, 400);
	await press(page, 'Tab', page.locator('[data-facade] svg [tabindex="0"]').first(), 400);
	await press(page, 'ArrowRight', link, 40);
}

/** Takes the three steps, each by the given way of following a link. */
async function walkToRoom(page: Page, follow: (link: Locator) => Promise<void>): Promise<void> {
	await page.goto('/');
	await follow(linkTo(page, `/years/${year}`));
	await expect(page).toHaveURL(`/years/${year}`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(year);

	await follow(linkTo(page, '/people/jackie-cazares'));
	await expect(page).toHaveURL('/people/jackie-cazares');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(child);

	await follow(linkTo(page, '/rooms/jackie-cazares'));
	await expect(page).toHaveURL('/rooms/jackie-cazares');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Jackie’s room');
}

test(
	'three steps lead from the chart of the front page to a child’s room',
	{ tag: '@no-js' },
	async ({ page }) => {
		await walkToRoom(page, (link) => link.click());
	}
);

test('the same three steps can be taken with the keyboard alone', { tag: '@no-js' }, async ({ page }) => {
	await walkToRoom(page, async (link) => {
		await walkTo(page, link);
		await page.keyboard.press('Enter');
	});
});

test('the first press of Tab offers to skip to the content', { tag: '@no-js' }, async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	const skip = page.locator(':focus');
	await expect(skip).toHaveAttribute('href', /^#/);
	await page.keyboard.press('Enter');
	await expect(main(page)).toBeInViewport();
});

test(
	'a figure of a year opens the list that it counts, and the list leads to people',
	{ tag: '@no-js' },
	async ({ page }) => {
		await page.goto(`/years/${year}`);
		const figure = main(page).locator('a.figure').first();
		const value = await figure.getAttribute('data-value');
		await figure.click();
		await expect(page).toHaveURL(new RegExp(`^[^?]*/figures/.*[?&]is=${value}(&|$)`));
		await expect(main(page).locator('a[href^="/people/"]').first()).toBeVisible();
	}
);

test('the front page gives the film’s numbers as the film’s words', { tag: '@no-js' }, async ({ page }) => {
	await page.goto('/');
	const words = main(page).locator('q, blockquote').filter({ hasText: '132' });
	await expect(words.first()).toContainText('17');
	await expect(main(page).locator('a.figure', { hasText: /^132$/ })).toHaveCount(0);
});

test(
	'a person leads to the event, and the event to every person named',
	{ tag: '@no-js' },
	async ({ page }) => {
		await page.goto('/people/jackie-cazares');
		await main(page).locator('a[href^="/events/2022-05-24"]').first().click();
		await expect(page).toHaveURL(/\/events\/2022-05-24/);
		await expect(linkTo(page, '/people/jackie-cazares')).toBeVisible();
	}
);

test('a room that nobody has described in public says so', { tag: '@no-js' }, async ({ page }) => {
	await page.goto('/rooms/carmen-schentrup');
	await expect(main(page)).toContainText(/not been (publicly )?described/i);
});

test('a page that is not there says so and leads back', { tag: '@no-js' }, async ({ page }) => {
	const answer = await page.goto('/nowhere');
	expect(answer?.status()).toBe(404);
	await main(page).getByRole('link').first().click();
	await expect(page).not.toHaveURL('/nowhere');
});
