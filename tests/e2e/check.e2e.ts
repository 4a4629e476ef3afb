import { expect } from '@playwright/test';
import { test } from './one-page.ts';

const addressOf = (text: string, path = '/check') => `${path}?${new URLSearchParams({ text })}`;
const swapped = 'In 2022, 305 children were killed in school shootings.';

test('a pasted text comes back with what was found, marked and explained @no-js', async ({ page }) => {
	await page.goto('/check');
	await page.getByLabel('Your text', { exact: true }).fill(swapped);
	await page.getByRole('button', { name: 'Check the text' }).click();
	await expect(page).toHaveURL(/\/check\?text=In\+2022/);
	await expect(page.locator('blockquote')).toContainText(swapped.split('305')[0]!);
	const row = page.getByRole('row').filter({ hasText: 'Unit swapped.' });
	await expect(row.locator('q')).toHaveText('305');
	await expect(row.locator('a.figure').first()).toHaveAttribute(
		'href',
		/incidents\?from=2022&to=2022&is=305$/
	);
});

test('a mark leads to its note by keyboard, and the note back to its place @no-js', async ({ page }) => {
	await page.goto(addressOf('A student committed suicide at Example High School.'));
	const mark = page.getByRole('link', { name: 'Finding 1: Words on suicide' });
	await mark.focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#finding-1$/);
	await expect(page.locator('#finding-1')).toContainText('died by suicide');
	await page.getByRole('link', { name: 'Back to place 1 of your text' }).click();
	await expect(page).toHaveURL(/#place-1$/);
});

test('a text in which nothing is found gets no seal of approval @no-js', async ({ page }) => {
	await page.goto(addressOf('The families gathered in the church hall.'));
	await expect(page.getByText('That is no seal of approval')).toBeVisible();
});

test('the script of a pasted text stays text @no-js', async ({ page }) => {
	const script = '<script>document.title = "x"</script> & <b>305</b>';
	await page.goto(addressOf(script));
	await expect(page.locator('blockquote')).toContainText(script);
});

test('the findings are data too, with the place of each and the figures to use', async ({ request }) => {
	const { findings } = (await (await request.get(addressOf(swapped, '/check.json'))).json()) as {
		findings: { kind: string; start: number; end: number; figures: { value: number; address: string }[] }[];
	};
	const swap = findings.find(({ kind }) => kind === 'unit-swap')!;
	expect(swapped.slice(swap.start, swap.end)).toBe('305');
	expect(swap.figures[0]).toMatchObject({ value: 305 });
	expect((await request.get(swap.figures[0]!.address)).status()).toBe(200);
	const lines = (await (await request.get(addressOf(swapped, '/check.csv'))).text()).trim().split('\r\n');
	expect(lines[0]).toBe('kind,start,end,said,why,instead,figures,addresses');
	expect(lines).toHaveLength(findings.length + 1);
});

test('neither the page nor its data may be stored, indexed or told to other sites', async ({ request }) => {
	for (const path of ['/check', '/check.json', '/check.csv']) {
		const headers = (await request.get(addressOf(swapped, path))).headers();
		const said = [headers['cache-control'], headers['referrer-policy'], headers['x-robots-tag']];
		expect([path, ...said]).toEqual([path, 'no-store', 'no-referrer', 'noindex']);
	}
});

test('two thousand characters fit, and of a longer text nothing is sent', async ({ page }) => {
	const sentence = 'The list had 305 incidents in 2022; in most of them nobody was killed. ';
	await page.goto('/check');
	const text = page.getByLabel('Your text', { exact: true });
	await text.fill(sentence.repeat(60));
	await page.getByRole('button', { name: 'Check the text' }).click();
	await expect(page.getByText('Nothing was sent.')).toBeVisible();
	expect(new URL(page.url()).search).toBe('');
	await text.fill(sentence.repeat(30).slice(0, 2000));
	await page.getByRole('button', { name: 'Check the text' }).click();
	await expect(page.getByRole('heading', { name: 'What was found' })).toBeVisible();
});
