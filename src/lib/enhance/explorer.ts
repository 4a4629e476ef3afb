/**
 * The explorer without page loads. A change of its form, or a link to another view of it, asks for the new page and takes
 * the results and the form out of it. Until the answer is there, what is shown is marked as old: out of reach, dimmed,
 * its title gone. Only the newest question may answer; when anything goes wrong, the browser goes to the page itself.
 */

/** The address that a form asks for: what is empty is left out. */
export function addressOf(action: string, entries: Iterable<[string, string]>): string {
	const params = new URLSearchParams([...entries].filter(([, value]) => value !== ''));
	return params.size > 0 ? `${action}?${params}` : action;
}

/** What decides whether a click on a link is ours to answer. */
export interface Click {
	/** Address of the link. */
	href: string;
	/** Whether the reader or the link asks for another window, a download or another button. */
	special: boolean;
}

/** Whether a click leads to another view of the page: the same path with another query, and no place within it. */
export function isOurs({ href, special }: Click, here: string): boolean {
	const [to, from] = [new URL(href, here), new URL(here)];
	const isSamePage = to.origin === from.origin && to.pathname === from.pathname;
	return isSamePage && !special && to.hash === '' && to.search !== '';
}

/** One question on its way. */
export interface Asking {
	signal: AbortSignal;
	/** Whether nothing was asked since. */
	isNewest: () => boolean;
}

/** Hands out questions: each stops the one before it. */
export function createAsking(): () => Asking {
	let newest = new AbortController();
	return () => {
		newest.abort();
		const own = (newest = new AbortController());
		return { signal: own.signal, isNewest: () => own === newest };
	};
}

/** Where the keyboard is: found again by these after the form or the results were replaced. */
interface Focus {
	/** Part of the page that holds it. */
	part: string;
	selector: string;
	/** Among those that the selector finds. */
	at: number;
	/** What was typed and not yet asked for. */
	typed: string | null;
}

const formSelector = '[data-explorer-form]';
const resultsSelector = '[data-explorer]';

function selectorOf(element: Element): string {
	const parts = ['name', 'value', 'href', 'data-keep', 'id'].flatMap((name) => {
		if (name === 'value' && element.matches('[type=number]')) return [];
		const value = element.getAttribute(name);
		return value === null ? [] : [`[${name}="${CSS.escape(value)}"]`];
	});
	return element.localName + parts.join('');
}

function findFocus(): Focus | null {
	const element = document.activeElement;
	const part = [formSelector, resultsSelector].find((one) => element?.closest(one));
	if (!element || !part) return null;
	const holder = element.closest('[data-keep]');
	const selector =
		element.localName === 'summary' && holder ? `${selectorOf(holder)} > summary` : selectorOf(element);
	const at = [...document.querySelectorAll(`${part} ${selector}`)].indexOf(element);
	const typed = element instanceof HTMLInputElement && element.type === 'number' ? element.value : null;
	return { part, selector, at, typed };
}

/** Gives the keyboard back its place; in results that lost it, the results as a whole. */
function restoreFocus(focus: Focus | null): void {
	if (!focus) return;
	const found = document.querySelectorAll<HTMLElement>(`${focus.part} ${focus.selector}`);
	const place = found[focus.at] ?? found[0] ?? document.querySelector<HTMLElement>(focus.part);
	if (!place) return;
	if (place.matches(resultsSelector)) place.tabIndex = -1;
	if (focus.typed !== null && place instanceof HTMLInputElement) place.value = focus.typed;
	place.focus({ preventScroll: true });
}

/** The parts of the results, by the name that each has in `data-explorer`. */
function findResults(page: Document): HTMLElement[] {
	return [...page.querySelectorAll<HTMLElement>(resultsSelector)];
}

/** Puts what is in one element in the place of what is in another; what the reader had opened stays open. */
function refill(old: Element, fresh: Element): void {
	const open = [...old.querySelectorAll('details[open][data-keep]')].map(selectorOf);
	old.replaceChildren(...fresh.childNodes);
	for (const one of open) old.querySelector(one)?.setAttribute('open', '');
}

function markOld(isOld: boolean): void {
	for (const results of findResults(document)) {
		results.inert = isOld;
		if (isOld) results.setAttribute('aria-busy', 'true');
		else results.removeAttribute('aria-busy');
	}
	if (isOld) document.title = wordsFor('counting');
}

const english = { counting: 'Counting …', shown: 'Shown: ' };

function findStatus(): HTMLElement | null {
	return document.querySelector<HTMLElement>('[data-explorer-status]');
}

/** What is said while the reader waits and after; a page in another language brings its own words. */
function wordsFor(state: keyof typeof english): string {
	return findStatus()?.dataset[state] ?? english[state];
}

function say(words: string): void {
	const status = findStatus();
	if (status) status.textContent = words;
}

/**
 * Text becomes a document here and nowhere else; our policy lets no other place do so. A browser that knows no such
 * policies takes the text itself.
 */
const documents = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('explorer', {
	createHTML: (html) => html
});

/** As far as it is needed: https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
	createPolicy: (
		name: string,
		rules: { createHTML: (html: string) => string }
	) => { createHTML: (html: string) => string };
}

/** Shows a page that came in: results, form, title, addresses in the head. False if it is no page of the explorer. */
function show(html: string, focus: Focus | null): boolean {
	const next = new DOMParser().parseFromString(documents?.createHTML(html) ?? html, 'text/html');
	const [form, fresh] = [next.querySelector(formSelector), findResults(next)];
	const pairs = findResults(document).map((old) => [old, fresh.find((one) => nameOf(one) === nameOf(old))]);
	if (!form || pairs.some(([, one]) => one === undefined)) return false;
	refill(document.querySelector(formSelector)!, form);
	for (const [old, one] of pairs) refill(old!, one!);
	for (const link of next.querySelectorAll('link[rel=canonical], link[rel=alternate]')) {
		const old = document.querySelector(`link[rel=${link.getAttribute('rel')}]${typeOf(link)}`);
		old?.setAttribute('href', link.getAttribute('href') ?? '');
	}
	document.title = next.title;
	markOld(false);
	restoreFocus(focus);
	for (const [old] of pairs) old!.dispatchEvent(new Event('charts:changed', { bubbles: true }));
	say(`${wordsFor('shown')}${next.title.replace(/ · No Figure Alone$/, '')}`);
	return true;
}

function nameOf(results: HTMLElement): string {
	return results.dataset['explorer'] ?? '';
}

function typeOf(link: Element): string {
	const type = link.getAttribute('type');
	return type === null ? '' : `[type="${type}"]`;
}

/** Whether a click asks for more than to follow the link here. */
function isSpecial(event: MouseEvent, link: HTMLAnchorElement): boolean {
	const withKey = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
	return event.button !== 0 || withKey || link.target !== '' || link.hasAttribute('download');
}

/** Brings the explorer of this page to life; nothing on a page without one. */
export function attachExplorer(): void {
	const form = document.querySelector<HTMLFormElement>(formSelector);
	if (!form || !document.querySelector(resultsSelector)) return;
	const ask = createAsking();
	const searchless = (href: string) => href.split('#')[0]!;
	let shown = searchless(location.href);
	let focus: Focus | null = null;

	async function go(address: string, isNew: boolean) {
		const { signal, isNewest } = ask();
		focus = findFocus() ?? focus;
		markOld(true);
		say(wordsFor('counting'));
		try {
			const answer = await fetch(address, { signal, headers: { accept: 'text/html' } });
			const html = answer.ok ? await answer.text() : null;
			if (!isNewest()) return;
			const now = findFocus() ?? focus;
			if (html === null || !show(html, now)) throw new Error(`no view at ${address}`);
			focus = null;
			if (isNew && searchless(answer.url) !== shown) history.pushState(null, '', answer.url);
			shown = searchless(location.href);
		} catch {
			if (isNewest()) location.assign(address);
		}
	}

	const goToForm = () => {
		const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]);
		void go(addressOf(form.action.split('?')[0]!, entries), true);
	};
	form.addEventListener('change', (event) => {
		if (event.target instanceof HTMLSelectElement && event.target.name === 'rule') leaveOwnRule(form);
		if (form.checkValidity()) goToForm();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		goToForm();
	});
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
		if (!link?.closest(`${formSelector}, ${resultsSelector}`)) return;
		const click = { href: link.href, special: event.defaultPrevented || isSpecial(event, link) };
		if (!isOurs(click, location.href)) return;
		event.preventDefault();
		void go(link.href, true);
	});
	addEventListener('popstate', () => {
		if (searchless(location.href) !== shown) void go(location.href, false);
	});
	/* A page from the browser's memory may have been left in the middle of a question. */
	addEventListener('pageshow', (event) => {
		if (event.persisted) markOld(false);
	});
}

/** A named rule takes the place of one's own: the box that holds its clauses is unticked. */
function leaveOwnRule(form: HTMLFormElement): void {
	const own = form.querySelector<HTMLInputElement>('input[name=where]');
	if (own) own.checked = false;
}
