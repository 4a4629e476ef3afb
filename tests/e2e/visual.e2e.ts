import { existsSync, readFileSync } from 'node:fs';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { chooseImages } from './visual-images.ts';

/** What has to look the same: every part of the gallery, at these widths, in both schemes; cards, which are images, only once. */
const sections = [
	'facade',
	'facade-by-another-rule',
	'series',
	'series-span',
	'series-rates',
	'series-index',
	'series-years',
	'map-counts',
	'map-rates',
	'tiles',
	'bars',
	'multiples',
	'words',
	'entries',
	'tables',
	'room-full',
	'rooms',
	'names',
	'cards',
	'verdicts',
	'changes'
];
const widths = [390, 768, 1440];
const schemes = ['light', 'dark'] as const;
const faces = ['Source Serif 4', 'Inter'];

const exact = { threshold: 0, maxDiffPixels: 0, timeout: 30_000 }; // fifty drawings on two shared cores
/** For images of another Chromium, which may draw the edges of letters otherwise: finds what has moved, not what is finer. */
const near = { threshold: 0.3, maxDiffPixelRatio: 0.01, timeout: 30_000 };

const imagesFor = (browser: Browser) =>
	chooseImages(browser.version(), process.platform, test.info().config.updateSnapshots);

/** True if a text in a font of ours is wider or narrower than in the font that would stand in for it. */
function hasFont(face: string): boolean {
	const [own, other] = [`"${face}", monospace`, 'monospace'].map((family) => {
		const probe = document.body.appendChild(document.createElement('span'));
		probe.textContent = 'Every number, 0123456789';
		probe.style.cssText = `position: absolute; white-space: nowrap; font: 40px ${family}`;
		const { width } = probe.getBoundingClientRect();
		probe.remove();
		return width;
	});
	return own !== other;
}

/** Opens the gallery in its own fonts. They are optional: the first visit fetches them, and a later one is drawn with them. */
async function openGallery(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
	await page.setViewportSize({ width, height: 900 });
	await expect(async () => {
		await page.goto('/gallery');
		await page.evaluate(async (names) => {
			await Promise.all(names.map((name) => document.fonts.load(`16px "${name}"`)));
			await document.fonts.ready;
		}, faces);
		for (const face of faces) expect(await page.evaluate(hasFont, face), face).toBe(true);
	}).toPass({ timeout: 30_000 });
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = !details.closest('.room');
		document.querySelector<HTMLDetailsElement>('#room-full details')!.open = true;
	});
}

/**
 * Leaves one part of the gallery on the page, at its very top: no header and no part before it, of whatever height, then
 * moves its letters by a fraction of a pixel.
 */
async function leaveAlone(page: Page, id: string): Promise<Locator> {
	await page.evaluate((kept) => {
		const main = document.querySelector('main')!;
		for (let box: Element = main; box !== document.body; box = box.parentElement!)
			for (const other of box.parentElement!.children)
				if (other !== box && other instanceof HTMLElement) other.style.display = 'none';
		for (const part of main.children) (part as HTMLElement).style.display = part.id === kept ? '' : 'none';
	}, id);
	return page.locator(`section#${id}`);
}

/** Whether a part is its image to the byte: then neither needs to be decoded, and no pixels compared. */
async function isImage(part: Locator, name: string[]): Promise<boolean> {
	const path = test.info().snapshotPath(...name);
	if (!existsSync(path)) return false;
	const taken = await part.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
	return taken.equals(readFileSync(path));
}

for (const width of widths)
	for (const colorScheme of schemes)
		test(`the gallery looks as it did, ${width} pixels wide, in the ${colorScheme} scheme`, async ({
			page,
			browser
		}) => {
			const images = imagesFor(browser);
			test.skip(
				images === null,
				'no images of any Chromium for this system: npx playwright test visual.e2e --update-snapshots'
			);
			if (!images!.own) test.info().annotations.push({ type: 'loose', description: images!.words });
			await openGallery(page, width, colorScheme);
			for (const id of sections.filter(
				(id) => id !== 'cards' || (width === 1440 && colorScheme === 'light')
			)) {
				const part = await leaveAlone(page, id);
				const name = [images!.folder, `${id}-${width}-${colorScheme}.png`];
				if (await isImage(part, name)) continue;
				await expect.soft(part).toHaveScreenshot(name, images!.own ? exact : near);
			}
		});

test('every part of the gallery is looked at', async ({ page }) => {
	await page.goto('/gallery');
	const ids = await page.locator('main > section').evaluateAll((found) => found.map(({ id }) => id));
	expect(ids).toEqual(sections);
});

/** What must never pass for the same picture. */
const changes: [string, string, (page: Page) => Promise<unknown>][] = [
	['one digit is another', 'tables', (page) => page.locator('#tables .figure').first().evaluate(changeDigit)],
	[
		'a label has moved by one pixel',
		'facade',
		(page) => page.locator('#facade .name text:visible').first().evaluate(moveByOne)
	]
];

function changeDigit(element: Element): void {
	element.textContent = element.textContent.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
}

function moveByOne(label: Element): void {
	(label as SVGElement).style.translate = '1px';
}

for (const [what, id, change] of changes)
	test(`a picture in which ${what} is not the same`, async ({ page, browser }) => {
		const images = imagesFor(browser);
		test.skip(!images?.own, 'needs the images of this Chromium');
		const name = [images!.folder, `${id}-1440-light.png`];
		await openGallery(page, 1440, 'light');
		const part = await leaveAlone(page, id);
		await expect(part).toHaveScreenshot(name, exact);
		await change(page);
		await expect(part).not.toHaveScreenshot(name, exact);
	});

test('nothing on the site leads to the gallery, and search engines leave it out', async ({ request }) => {
	expect(await (await request.get('/gallery')).text()).toContain('<meta name="robots" content="noindex"');
	for (const page of ['/', '/about', '/about/method', '/sitemap.xml'])
		expect(await (await request.get(page)).text(), page).not.toContain('/gallery');
});

test('images are held against those of the same Chromium, else of another, and none are made up', () => {
	const choose = (version: string, ...folders: string[]) =>
		chooseImages(version, 'linux', 'missing', folders)?.folder;
	const [old, newer] = ['chromium-99-linux', 'chromium-156-linux'];
	expect(choose('99.0.1', old, newer)).toBe(old);
	expect(choose('157.0.1', old, newer)).toBe(newer);
	expect(choose('157.0.1', 'chromium-157-darwin')).toBeUndefined();
	expect(chooseImages('157.0.1', 'linux', 'all', [old])).toMatchObject({
		folder: 'chromium-157-linux',
		own: true
	});
});
