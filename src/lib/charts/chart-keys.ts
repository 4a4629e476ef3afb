/**
 * A chart under the keyboard. Without this module every link of a drawing is a stop of the tab key; with it a drawing is
 * one stop, arrow keys walk, and a line under it repeats what is focused or pointed at.
 */

/** What one kind of chart adds. */
export interface KeyedChart {
	/** The drawings, of which the style sheet shows one. */
	drawings: string;
	/** The link of a drawing that the tab key reaches to begin with. */
	findFirst: (drawing: Element) => Element | null;
	/** Where a key leads from a link; `null` if the key is not ours. */
	findNext: (drawing: Element, link: SVGElement, key: string) => SVGElement | null;
	/** The words for a link. */
	sayLink: (link: Element) => string;
}

/** The link that tab returns to: the one focused last, in each drawing the first to begin with. */
function setStop(root: HTMLElement, { drawings, findFirst }: KeyedChart, stop?: Element) {
	for (const drawing of root.querySelectorAll(drawings)) {
		if (stop && !drawing.contains(stop)) continue;
		const one = stop ?? findFirst(drawing);
		for (const link of drawing.querySelectorAll('a'))
			link.setAttribute('tabindex', link === one ? '0' : '-1');
	}
}

function walk({ drawings, findNext }: KeyedChart, event: KeyboardEvent) {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const link = event.target;
	const drawing = link instanceof SVGElement ? link.closest(drawings) : null;
	const next = drawing && findNext(drawing, link as SVGElement, event.key);
	if (!next) return;
	event.preventDefault();
	next.focus();
}

/**
 * Makes each drawing one stop of the tab key, until the signal. Where there is a mouse, and so a keyboard, `data-hint` of the
 * root is said under the chart.
 */
export function attachKeys(root: HTMLElement, chart: KeyedChart, signal: AbortSignal): void {
	const output = root.querySelector('output');
	const tell = (target: EventTarget | null) => {
		const link = target instanceof Element ? target.closest(`:is(${chart.drawings}) a`) : null;
		if (link && output) output.textContent = chart.sayLink(link);
	};

	setStop(root, chart);
	if (matchMedia('(hover: hover)').matches) output?.append(root.dataset['hint'] ?? '');
	root.addEventListener('keydown', (event) => walk(chart, event), { signal });
	root.addEventListener('pointerover', (event) => tell(event.target), { signal });
	root.addEventListener(
		'focusin',
		(event) => {
			tell(event.target);
			if (event.target instanceof SVGElement) setStop(root, chart, event.target);
		},
		{ signal }
	);
}
