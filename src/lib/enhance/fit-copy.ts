/**
 * Lets a longer text fit into an address: spaces are drawn together and characters written as they are where a form
 * would write three. Without this script the form works as it is, for somewhat less text.
 */

const plain: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '\u00A0': ' ' };

/** The text as short as it can be written without changing a word. */
export function drawTogether(text: string): string {
	return text
		.replaceAll(/[“”‘’–\u00A0]/g, (mark) => plain[mark] ?? mark)
		.replaceAll(/[ \t]+/g, ' ')
		.replaceAll(/\s*\n\s*/g, '\n')
		.trim();
}

/** The address under which a text is checked, with nothing encoded that need not be. */
export function addressOf(text: string): string {
	const encoded = encodeURIComponent(drawTogether(text).toWellFormed());
	const short = encoded.replaceAll('%20', '+').replaceAll(/%(2C|3A|3B|2F|3F|40|24)/g, decodeURIComponent);
	return `/check?text=${short.replaceAll("'", '%27')}`;
}

/** What is said of a text that fits into no address. */
export function describeExcess(text: string, most: number): string | null {
	const over = addressOf(text).length - most;
	return over <= 0
		? null
		: `This text is about ${over.toLocaleString('en-US')} characters too long for one address. Check it in parts. Nothing was sent.`;
}

/** Takes the limit of the form away, and sends a text in as short an address as it fits. */
export function attachCheck(): void {
	const form = document.querySelector<HTMLFormElement>('[data-check-form]');
	const text = form?.querySelector('textarea');
	const status = form?.querySelector('[data-check-status]');
	const room = form?.querySelector<HTMLElement>('#check-room');
	if (!form || !text || !status || !room) return;
	const most = Number(form.dataset.checkForm);
	text.removeAttribute('maxlength');
	room.textContent = `Up to about ${most.toLocaleString('en-US')} characters at a time.`;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const excess = describeExcess(text.value, most);
		status.textContent = excess ?? '';
		if (excess === null) location.assign(addressOf(text.value));
	});
}
