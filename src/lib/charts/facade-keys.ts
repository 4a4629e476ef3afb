import { attachKeys, type KeyedChart } from './chart-keys.ts';

/**
 * The façade under the keyboard, and its one motion. The arrows walk: left and right from year to year, down or up into
 * a year, then through its windows, Escape back to the year, Home and End to the first and last.
 */
const facadeKeys: KeyedChart = {
	drawings: 'svg[role=list]',
	findFirst: (drawing) => drawing.querySelector('a'),
	findNext: findNextWindow,
	sayLink: (link) => {
		const year = link.closest('[role=listitem]')?.querySelector('a');
		return link.getAttribute('aria-label') ?? year?.getAttribute('aria-label') ?? '';
	}
};

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

function findNextWindow(drawing: Element, link: SVGElement, key: string): SVGElement | null {
	const years = [...drawing.querySelectorAll('[role=listitem]')].map((year) =>
		[...year.querySelectorAll<SVGAElement>('a')].filter((one) => one.getClientRects().length > 0)
	);
	const at = years.findIndex((links) => links.includes(link as SVGAElement));
	if (at < 0) return null;
	const sizes = years.map((links) => links.length);
	const next = nextPlace(key, at, years[at]!.indexOf(link as SVGAElement), sizes);
	return next && years[next[0]]![next[1]]!;
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
	attachKeys(root, facadeKeys, leaving.signal);
	lightOnce(root, leaving.signal);
	return () => leaving.abort();
}
