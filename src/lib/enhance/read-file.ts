/**
 * Reading a file for the links in it, in the browser: the file is never sent. A text that is pasted is cut down to its
 * links before it is sent too, so that a long story fits into an address. Without this script the form works as it is.
 */

/** What is said of a file, in the language of the page; `{count}` is how many links it has. */
export interface LinkWords {
	none: string;
	one: string;
	many: string;
	notYet: string;
	tooMany: string;
	tooLong: string;
}

/** Bytes of the largest file that is read; for larger ones there is a command. */
const largest = 50_000_000;

/** What in a text may be a link to a figure, each once, without its host. The server reads it closely. */
export function pullLinks(text: string): string[] {
	const plain = text.replaceAll('\\/', '/').replaceAll('&amp;', '&');
	return [...new Set(plain.match(/\/figures\/[^\s<>"'`|)\]}]{1,2000}/g))];
}

/** Characters of the address that a text is sent in, as a form writes it. @param path where the form leads */
export function addressLength(text: string, path = '/verify/links'): number {
	const form = new URLSearchParams({ text: text.replaceAll(/\r?\n/g, '\r\n') });
	return `${path}?${form}`.length;
}

/** How many links were found, and whether an address holds them. */
export function describeLinks(words: LinkWords, links: readonly string[], fits: boolean): string {
	if (links.length === 0) return words.none;
	const count = (links.length === 1 ? words.one : words.many).replace(
		'{count}',
		links.length.toLocaleString('en-US')
	);
	return `${count} ${fits ? words.notYet : words.tooMany}`;
}

/** Shows the chooser, puts the links of a chosen file into the text, and sends no more of a text than its links. */
export function attachFileReader(words: LinkWords): void {
	const form = document.querySelector<HTMLFormElement>('[data-verify-form]');
	const chooser = form?.querySelector<HTMLElement>('[data-verify-file]');
	const input = chooser?.querySelector('input');
	const text = form?.querySelector('textarea');
	const status = form?.querySelector('[data-verify-status]');
	if (!form || !chooser || !input || !text || !status) return;
	const most = Number(form.dataset.verifyForm);
	const fits = (given: string) => addressLength(given, form.getAttribute('action')!) <= most;
	const show = (from: string) => {
		const links = pullLinks(from);
		text.value = links.join('\n');
		status.textContent = describeLinks(words, links, fits(text.value));
	};
	chooser.hidden = false;
	input.addEventListener('change', () => {
		const file = input.files?.[0];
		if (!file) return;
		if (file.size > largest) status.textContent = words.tooLong;
		else void file.text().then(show);
	});
	form.addEventListener('submit', (event) => {
		if (fits(text.value)) return;
		show(text.value);
		if (text.value === '' || !fits(text.value)) event.preventDefault();
	});
}
