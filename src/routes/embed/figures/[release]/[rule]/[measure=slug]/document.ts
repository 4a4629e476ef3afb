import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import type { EmbedTheme } from '#lib/domain/embed.ts';
import { escapeXml } from '#lib/server/render/xml.ts';
import type { ShownFigure } from '../../../../../figure-picture.ts';
import styles from './embed.css?inline';
import EmbedPage from './EmbedPage.svelte';

const style = styles.trim();
const hash = createHash('sha256').update(style).digest('base64');

/** What an embed may do: be framed by anybody, and load its two fonts. It has no script. */
const policy = [
	"default-src 'none'",
	`style-src 'sha256-${hash}'`,
	"font-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	'frame-ancestors *'
].join('; ');

/** An embed as a whole document: one answer, with its style in it. */
export function writeEmbed(
	figure: ShownFigure,
	{ theme, live, oembed }: { theme: EmbedTheme; live: string; oembed: string }
): Response {
	const { body } = render(EmbedPage, { props: { figure, live } });
	const title = `${figure.cited.value} ${figure.sentence}`;
	const links = [
		`<link rel="canonical" href="${escapeXml(figure.cited.url)}">`,
		`<link rel="alternate" type="application/json+oembed" href="${escapeXml(oembed)}">`
	].join('');
	return respond(200, theme, title, links, body.replaceAll(/<!--.*?-->/g, ''));
}

/** Why there is no such embed, in words, with the same freedom to be framed. */
export function writeProblem(status: number, problem: string): Response {
	const body = `<main><p>${escapeXml(problem)}</p><footer><p><a href="/" target="_top">No Figure Alone</a></p></footer></main>`;
	return respond(status, null, 'There is no such figure', '', body);
}

function respond(status: number, theme: EmbedTheme, title: string, links: string, body: string): Response {
	const html = `<!doctype html><html lang="en"${theme === null ? '' : ` class="${theme}"`}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeXml(title)} · No Figure Alone</title>${links}<style>${style}</style></head><body>${body}</body></html>`;
	return new Response(html, {
		status,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': policy,
			'cross-origin-resource-policy': 'cross-origin',
			'x-robots-tag': 'noindex'
		}
	});
}
