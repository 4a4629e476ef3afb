/**
 * Copying with one click. Buttons with `data-copy`, the id of what they copy, are hidden until this runs; without it the
 * text is there to be selected. Text with italics is copied with them, for word processors, and plain for everything else.
 */

/** How long a button says what it did, in milliseconds. */
const shown = 2000;

/** What stands on a page to be copied. */
export interface Source {
	textContent: string | null;
	innerHTML: string;
}

/** The forms in which a text is copied: always plain, and as HTML where it holds italics. */
export function formsOf({ textContent, innerHTML }: Source): Record<string, string> {
	const plain = (textContent ?? '').trim();
	const html = innerHTML.replaceAll(/<!--.*?-->/gs, '').trim();
	return /<(i|em)\b/.test(html) ? { 'text/plain': plain, 'text/html': html } : { 'text/plain': plain };
}

/** Writes to the clipboard; `false` where the browser does not let us. */
async function copy(source: Source): Promise<boolean> {
	const forms = formsOf(source);
	try {
		if (forms['text/html'] && typeof ClipboardItem === 'function') {
			const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]);
			await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
		} else {
			await navigator.clipboard.writeText(forms['text/plain']!);
		}
		return true;
	} catch {
		return false;
	}
}

/** Shows the buttons and lets them copy. A button whose text cannot be copied selects it, for the reader's own keys. */
export function attachCopyButtons(): void {
	for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
		const source = document.getElementById(button.dataset.copy ?? '');
		const label = button.querySelector('[data-label]');
		if (!source || !label) continue;
		const [before, status] = [label.textContent, document.querySelector('[data-copy-status]')];
		let timer: ReturnType<typeof setTimeout> | undefined;
		const say = (words: string) => {
			label.textContent = words || before;
			if (status) status.textContent = words;
		};
		button.hidden = false;
		button.addEventListener('click', () => {
			void copy(source).then((done) => {
				if (!done) getSelection()?.selectAllChildren(source);
				const { copied = 'Copied', selected = 'Selected' } = button.dataset;
				say(done ? copied : selected);
				clearTimeout(timer);
				timer = setTimeout(() => say(''), shown);
			});
		});
	}
}
