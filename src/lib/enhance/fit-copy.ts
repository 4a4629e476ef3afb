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

/** What is said of the room for a text, in the language of the page; `{count}` is of characters. */
export interface RoomWords {
	room: string;
	excess: string;
}

/** The address under which a text is checked, with nothing encoded that need not be. @param path where the form leads */
export function addressOf(text: string, path = '/check'): string {
	const encoded = encodeURIComponent(drawTogether(text).toWellFormed());
	const short = encoded.replaceAll('%20', '+').replaceAll(/%(2C|3A|3B|2F|3F|40|24)/g, decodeURIComponent);
	return `${path}?text=${short.replaceAll("'", '%27')}`;
}

/** By how many characters an address is too long; 0 where it fits. */
export function excessOf(address: string, most: number): number {
	return Math.max(0, address.length - most);
}

/** Takes the limit of the form away, and sends a text in as short an address as it fits. */
export function attachCheck(words: RoomWords): void {
	const form = document.querySelector<HTMLFormElement>('[data-check-form]');
	const text = form?.querySelector('textarea');
	const status = form?.querySelector('[data-check-status]');
	const room = form?.querySelector<HTMLElement>('#check-room');
	if (!form || !text || !status || !room) return;
	const most = Number(form.dataset.checkForm);
	const say = (sentence: string, count: number) => sentence.replace('{count}', count.toLocaleString('en-US'));
	text.removeAttribute('maxlength');
	room.textContent = say(words.room, most);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const address = addressOf(text.value, form.getAttribute('action')!);
		const excess = excessOf(address, most);
		status.textContent = excess === 0 ? '' : say(words.excess, excess);
		if (excess === 0) location.assign(address);
	});
}
