/**
 * The façade under the keyboard, and its one motion. Without this module every link of the drawing is a stop of the
 * tab key; with it the drawing is one stop, and the arrows walk: left and right from year to year, down or up into a
 * year, then through its windows, Escape back to the year, Home and End to the first and last.
 */

const hint = ' Arrow keys walk from year to year and, after down, from window to window; Escape comes back.';

/** The drawings' years, each as its links: the year itself first. Only of the drawing that is shown. */
export function shownYears(root: ParentNode): SVGAElement[][] {
	const shown = [...root.querySelectorAll('svg[role=list]')].find((svg) => svg.getClientRects().length > 0);
	return [...(shown?.querySelectorAll('[role=listitem]') ?? [])].map((year) =>
		[...year.querySelectorAll<SVGAElement>('a')].filter((link) => link.getClientRects().length > 0)
	);
}

/** Where a key leads from place `inside` (0: the year itself) of year `at`; null if the key is not ours. */
export function nextPlace(key: string, at: number, inside: number, sizes: number[]): [number, number] | null {
	const bounded = (value: number, size: number) => Math.min(size - 1, Math.max(0, value));
	const forward = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
	const size = sizes[at]!;
	if (inside > 0) {
		if (key === 'Escape') return [at, 0];
		if (key === 'Home') return [at, 1];
		if (key === 'End') return [at, size - 1];
		return forward ? [at, Math.max(1, bounded(inside + forward, size))] : null;
	}
	if (key === 'ArrowDown' || key === 'ArrowUp') return [at, bounded(1, size)];
	if (key === 'Home') return [0, 0];
	if (key === 'End') return [sizes.length - 1, 0];
	return forward ? [bounded(at + forward, sizes.length), 0] : null;
}

function walk(root: HTMLElement, event: KeyboardEvent) {
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const years = shownYears(root);
	const at = years.findIndex((links) => links.includes(event.target as SVGAElement));
	if (at < 0) return;
	const inside = years[at]!.indexOf(event.target as SVGAElement);
	const next = nextPlace(
		event.key,
		at,
		inside,
		years.map((links) => links.length)
	);
	if (!next) return;
	event.preventDefault();
	years[next[0]]![next[1]]!.focus();
}

/** The link that tab returns to: the one focused last, in each drawing the first year to begin with. */
function setStop(root: HTMLElement, stop?: Element) {
	for (const svg of root.querySelectorAll('svg[role=list]')) {
		if (stop && !svg.contains(stop)) continue;
		const links = [...svg.querySelectorAll('a')];
		for (const link of links) link.setAttribute('tabindex', link === (stop ?? links[0]) ? '0' : '-1');
	}
}

/** Lights the windows once, in the order of their dates, when a drawing that was out of view comes into it. */
function lightOnce(root: HTMLElement, signal: AbortSignal) {
	const isBelow = root.getBoundingClientRect().top > innerHeight;
	if (!isBelow || !matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
	const windows = [...root.querySelectorAll('.windows a')].filter((one) => one.getClientRects().length > 0);
	const lights = windows.map((one, i) => {
		const light = one.animate([{ opacity: 0 }, { opacity: 1 }], {
			duration: 1200,
			delay: i * 10,
			easing: 'ease-out',
			fill: 'backwards'
		});
		light.pause();
		return light;
	});
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			for (const light of lights) light.play();
		},
		{ rootMargin: '0px 0px -20% 0px' }
	);
	observer.observe(root);
	signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * Brings one façade under the keyboard.
 *
 * @param root an element with `data-facade`
 * @returns undoes it
 */
export function attachFacade(root: HTMLElement): () => void {
	const leaving = new AbortController();
	const { signal } = leaving;
	const output = root.querySelector('output');
	const tell = (target: EventTarget | null) => {
		const link = target instanceof Element ? target.closest('svg[role=list] a') : null;
		if (!link || !output) return;
		const year = link.closest('[role=listitem]')?.querySelector('a');
		output.textContent = link.getAttribute('aria-label') ?? year?.getAttribute('aria-label') ?? '';
	};

	setStop(root);
	if (matchMedia('(hover: hover)').matches) output?.append(hint);
	root.addEventListener('keydown', (event) => walk(root, event), { signal });
	root.addEventListener('pointerover', (event) => tell(event.target), { signal });
	root.addEventListener(
		'focusin',
		(event) => {
			tell(event.target);
			if (event.target instanceof SVGAElement) setStop(root, event.target);
		},
		{ signal }
	);
	lightOnce(root, signal);
	return () => leaving.abort();
}
