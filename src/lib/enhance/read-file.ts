/**
 * Reading a file for the links in it, in the browser: the file is never sent. A text that is pasted is cut down to its
 * links before it is sent too, so that a long story fits into an address. Without this script the form works as it is.
 */

/** Bytes of the largest file that is read; for larger ones there is a command. */
const largest = 50_000_000;

/** What in a text may be a link to a figure, each once, without its host. The server reads it closely. */
export function pullLinks(text: string): string[] {
	const plain = text.replaceAll('\\/', '/').replaceAll('&amp;', '&');
	return [...new Set(plain.match(/\/figures\/[^\s<>"'`|)\]}]{1,2000}/g))];
}

/** Characters of the address that a text is sent in, as a form writes it. */
export function addressLength(text: string): number {
	const form = new URLSearchParams({ text: text.replaceAll(/\r?\n/g, '\r\n') });
	return `/verify/links?${form}`.length;
}

/** How many links an address holds, and what is said where there are more. */
export function describeLinks(links: readonly string[], mostCharacters: number): string {
	const count = `${links.length.toLocaleString('en-US')} ${links.length === 1 ? 'link' : 'links'} found.`;
	if (links.length === 0) return 'No link to a figure was found in it. Nothing was sent.';
	if (addressLength(links.join('\n')) <= mostCharacters) return `${count} Nothing was sent yet.`;
	return `${count} They do not fit into one address: verify some at a time, or use the command below. Nothing was sent.`;
}

/** Shows the chooser, puts the links of a chosen file into the text, and sends no more of a text than its links. */
export function attachFileReader(): void {
	const form = document.querySelector<HTMLFormElement>('[data-verify-form]');
	const chooser = form?.querySelector<HTMLElement>('[data-verify-file]');
	const input = chooser?.querySelector('input');
	const text = form?.querySelector('textarea');
	const status = form?.querySelector('[data-verify-status]');
	if (!form || !chooser || !input || !text || !status) return;
	const most = Number(form.dataset.verifyForm);
	const show = (from: string) => {
		const links = pullLinks(from);
		text.value = links.join('\n');
		status.textContent = describeLinks(links, most);
	};
	chooser.hidden = false;
	input.addEventListener('change', () => {
		const file = input.files?.[0];
		if (!file) return;
		if (file.size > largest)
			status.textContent = 'This file is too long to be read here: use the command below.';
		else void file.text().then(show);
	});
	form.addEventListener('submit', (event) => {
		if (addressLength(text.value) <= most) return;
		show(text.value);
		if (text.value === '' || addressLength(text.value) > most) event.preventDefault();
	});
}
