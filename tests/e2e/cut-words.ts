/** Opens everything that can be opened and gives the words that stand, whole or in part, where nobody can see them. */
export function findCutWords(): string[] {
	for (const details of document.querySelectorAll('details')) details.open = true;
	const overflows = new Map<Element, string>(); // of each box once: every word asks all boxes around it
	function overflowOf(element: Element): string {
		const overflow = overflows.get(element) ?? getComputedStyle(element).overflowX;
		overflows.set(element, overflow);
		return overflow;
	}
	const clips = (element: Element) => /hidden|clip/.test(overflowOf(element));
	const scrolls = (element: Element) => /auto|scroll/.test(overflowOf(element));

	function isCut(element: Element, rect: DOMRect): boolean {
		if (rect.left < -0.5 || rect.right > innerWidth + 0.5) return true;
		for (let box: Element | null = element; box; box = box.parentElement) {
			if (!clips(box)) continue;
			const { left, right } = box.getBoundingClientRect();
			if (rect.left < left - 0.5 || rect.right > right + 0.5) return true;
		}
		return false;
	}

	function isMeantToBeSeen(element: Element): boolean {
		if (element.closest('.visually-hidden, .skip, select') || !element.checkVisibility()) return false;
		for (let box: Element | null = element; box && box !== document.body; box = box.parentElement)
			if (scrolls(box)) return false; // a wide table scrolls by itself
		return true;
	}

	const found: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) {
		const node = walker.currentNode;
		const element = node.parentElement!;
		if (!node.textContent?.trim() || !isMeantToBeSeen(element)) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		if ([...range.getClientRects()].some((rect) => isCut(element, rect))) found.push(node.textContent.trim());
	}
	return found;
}
