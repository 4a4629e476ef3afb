import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formsOf } from '#lib/enhance/copy-buttons.ts';
import { GET } from './+server.ts';

const code = async () => (await GET({} as Parameters<typeof GET>[0])).text();

/** A page with one button for one text; `write` is what the browser does when asked to copy. */
async function makePage(
	source: { textContent: string; innerHTML: string },
	write?: (given: unknown) => Promise<void>
) {
	let press: (() => void) | undefined;
	const label = { textContent: 'Copy' };
	const status = { textContent: '' };
	const button = {
		dataset: { copy: 'text' },
		hidden: true,
		querySelector: () => label,
		addEventListener: (_name: string, listener: () => void) => (press = listener)
	};
	const document = {
		querySelectorAll: () => [button],
		querySelector: () => status,
		getElementById: (id: string) => (id === 'text' ? source : null)
	};
	const selected: unknown[] = [];
	class Item {
		forms: object;
		constructor(forms: object) {
			this.forms = forms;
		}
	}
	const navigator = { clipboard: write && { write, writeText: write } };
	const selection = () => ({ selectAllChildren: (given: unknown) => selected.push(given) });
	const names = ['document', 'navigator', 'ClipboardItem', 'getSelection'];
	new Function(...names, await code())(document, navigator, Item, selection);
	const click = async () => {
		press!();
		await vi.advanceTimersByTimeAsync(0);
	};
	return { button, label, status, selected, click };
}

const text = { textContent: ' A figure ', innerHTML: '<!--[-->A figure<!--]-->' };

describe('the copy buttons', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('are one small script without imports', async () => {
		expect(await code()).not.toMatch(/^(import|export)\b/m);
		expect(brotliCompressSync(await code()).length).toBeLessThan(1024);
	});

	it('appear with the script, copy, and say so for two seconds', async () => {
		const copied: unknown[] = [];
		const page = await makePage(text, async (given) => void copied.push(given));
		expect(page.button.hidden).toBe(false);
		await page.click();
		expect(copied).toEqual(['A figure']);
		expect([page.label.textContent, page.status.textContent]).toEqual(['Copied', 'Copied']);
		await vi.advanceTimersByTimeAsync(1900);
		expect(page.label.textContent).toBe('Copied');
		await vi.advanceTimersByTimeAsync(200);
		expect([page.label.textContent, page.status.textContent]).toEqual(['Copy', '']);
	});

	it('copy italics for word processors too', async () => {
		const copied: { forms: Record<string, Blob> }[][] = [];
		const italic = { textContent: 'A figure', innerHTML: '<!--[-->A <i>figure</i><!--]-->' };
		const page = await makePage(italic, async (given) => void copied.push(given as never));
		await page.click();
		const { forms } = copied[0]![0]!;
		expect(Object.keys(forms)).toEqual(['text/plain', 'text/html']);
		expect(formsOf(italic)).toEqual({ 'text/plain': 'A figure', 'text/html': 'A <i>figure</i>' });
		expect(page.label.textContent).toBe('Copied');
	});

	it.for([
		['forbids it', () => Promise.reject(new Error('no'))],
		['has no clipboard', undefined]
	] as const)('select the text where the browser %s', async ([, write]) => {
		const page = await makePage(text, write);
		await page.click();
		expect(page.selected).toEqual([text]);
		expect(page.label.textContent).toBe('Selected');
	});
});
