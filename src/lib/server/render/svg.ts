import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** Control characters but for white space, halves of surrogate pairs, and what is no character. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Draws a component that is one `<svg>`, as a text that stands alone. Characters that XML forbids are left out.
 *
 * @throws {Error} if it drew none
 */
export function renderSvg<Props extends object>(drawing: Component<Props>, props: Props): string {
	const { body } = render(drawing as Component, { props });
	const svg = /<svg[\s\S]*<\/svg>/.exec(body)?.[0];
	if (!svg) throw new Error(`${drawing.name} drew no <svg>`);
	return svg.replaceAll(/<!--.*?-->/g, '').replaceAll(forbidden, ''); // comments are hydration marks
}
