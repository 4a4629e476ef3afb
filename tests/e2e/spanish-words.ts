import type { HTMLElement } from 'node-html-parser';

/** English words that a Spanish page has no use for; those that are Spanish too are left out. */
const englishWords =
	/\b(the|of|and|with|from|this|that|these|those|is|are|was|were|by|to|on|at|in|which|who|what|not|each|every|name[sd]?|people|killed|shootings?|school|year|list|show|data of|source|read)\b/gi;

/** What is not ours to translate: names, titles, what stands in English and says so. */
const untranslated =
	'[lang=en], [translate=no], [data-numeral=name], cite, code, script, style, option[lang], a[href*="/people/"], svg .windows, li[data-numeral=fact]'; // windows are told by schools

/** Everything that a reader sees or hears on a page and that is ours. */
function readInterface(root: HTMLElement): string {
	const body = root.querySelector('body')!;
	const school = body.querySelector('h1 > [data-numeral=name]')?.text ?? 'No Figure Alone';
	for (const element of body.querySelectorAll(untranslated)) element.remove();
	const labels = ['aria-label', 'title', 'placeholder', 'alt'].flatMap((name) =>
		body.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name)!)
	);
	const told = ['title', 'meta[name=description]', 'meta[property="og:image:alt"]'].map((selector) => {
		const element = root.querySelector(selector);
		const text = element?.getAttribute('content') ?? element?.text ?? '';
		return text.replaceAll(/“[^“”]*”/g, ''); // titles of rules and datasets
	});
	return [body.structuredText, ...labels, ...told]
		.join('\n')
		.replaceAll(school, '') // first: it may hold the name of the site
		.replaceAll('No Figure Alone', '')
		.replaceAll(/\b[A-Z]{2}\b/g, ''); // IN is a state
}

/** English words in what a Spanish page says for itself. */
export function findEnglish(root: HTMLElement): string[] {
	return readInterface(root).match(englishWords) ?? [];
}
