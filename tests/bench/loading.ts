import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a page is made of. */
export const kinds = ['HTML', 'CSS', 'JavaScript', 'fonts', 'images', 'other'] as const;
type Kind = (typeof kinds)[number];

const kindOf: Record<string, Kind> = {
	Document: 'HTML',
	Stylesheet: 'CSS',
	Script: 'JavaScript',
	Font: 'fonts',
	Image: 'images'
};

/** What came over the wire for one page, heads of the answers included, and how much of it moved. */
export interface Loading {
	bytes: Record<Kind, number>;
	total: number;
	requests: number;
	/** Addresses that were asked for and brought nothing: a page that breaks is smaller, and no better. */
	failed: string[];
	/** Links in the façade's drawings: years, values and windows. */
	drawn: number;
	/** Cumulative layout shift, fonts loaded and the page scrolled to its end. */
	shift: number;
}

/** Loads a page in a browser that has never seen the site. */
export async function loadPage(browser: Browser, address: string, width: number): Promise<Loading> {
	const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 900 } });
	try {
		const page = await context.newPage();
		const bytes = await countBytes(await context.newCDPSession(page));
		const failed = watchFailures(page);
		await page.addInitScript(watchShifts);
		await page.goto(address, { waitUntil: 'networkidle', timeout: 30_000 });
		const shift = await readShift(page);
		const drawn = await page.locator('[data-facade] svg a').count();
		const total = Object.values(bytes.byKind).reduce((sum, value) => sum + value, 0);
		return { bytes: bytes.byKind, total, requests: bytes.requests(), failed, drawn, shift };
	} finally {
		await context.close();
	}
}

async function countBytes(session: CDPSession) {
	const byKind = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
	const types = new Map<string, string>();
	let requests = 0;
	session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		byKind[kindOf[types.get(requestId) ?? ''] ?? 'other'] += encodedDataLength;
		requests += 1;
	});
	await session.send('Network.enable');
	return { byKind, requests: () => requests };
}

function watchFailures(page: Page): string[] {
	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));
	page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
	page.on('pageerror', (error) => failed.push(error.message));
	return failed;
}

/** Runs in the page before anything of it. */
function watchShifts(): void {
	const seen = { shift: 0 };
	Object.assign(window, { seen });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & {
			value: number;
			hadRecentInput: boolean;
		})[])
			if (!entry.hadRecentInput) seen.shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
}

function readShift(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const frame = () => new Promise(requestAnimationFrame);
		await document.fonts.ready;
		for (let y = 0; y < document.body.scrollHeight && y < 20_000; y += innerHeight) {
			scrollTo(0, y);
			await frame();
			await frame();
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
		return (window as unknown as { seen: { shift: number } }).seen.shift;
	});
}
