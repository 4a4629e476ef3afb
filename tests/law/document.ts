import { HTMLElement, NodeType, parse } from 'node-html-parser';

/** Elements whose text nobody reads: code of the page, and the hidden titles of drawings. */
const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'DESC', 'METADATA']);

/** Parses a page. Only scripts and styles are raw text: `<pre>` and `<noscript>` hold elements as any other. */
export function parseDocument(html: string): HTMLElement {
	return parse(html, { blockTextElements: { script: true, style: true } });
}

/**
 * The text under an element, in runs that no element interrupts. The comments that hydration leaves behind do
 * not part a run: `1<!---->,234` is one number.
 *
 * @param leaveOut elements whose text is not wanted; each leaves an empty run in its place
 */
export function* readRuns(
	element: HTMLElement,
	leaveOut: (child: HTMLElement) => boolean
): Generator<string> {
	let run = '';
	for (const child of element.childNodes) {
		if (child.nodeType === NodeType.TEXT_NODE) run += child.text;
		if (!(child instanceof HTMLElement)) continue;
		if (run) yield run;
		run = '';
		if (leaveOut(child)) yield '';
		else if (!silent.has(child.tagName)) yield* readRuns(child, leaveOut);
	}
	if (run) yield run;
}
