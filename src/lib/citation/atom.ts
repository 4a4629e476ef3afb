import { siteName } from './cited-figure.ts';

/** One entry of a feed. All texts are plain: what looks like markup in them is text. */
export interface FeedEntry {
	/** Absolute address that never changes; two entries never share one. */
	id: string;
	title: string;
	/** ISO date, month or year on which it happened. */
	on: string;
	summary: string;
	/** Absolute address of the page that tells more. */
	link: string;
}

/** A feed, its entries newest first. */
export interface Feed {
	/** Absolute address that never changes. */
	id: string;
	title: string;
	/** Absolute address of the feed itself, and of the page that it belongs to. */
	self: string;
	page: string;
	/** ISO date, month or year of the last change where there is no entry. */
	on: string;
	entries: readonly FeedEntry[];
}

const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** Letters that XML 1.0 cannot hold in any spelling. */
// eslint-disable-next-line no-control-regex
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escape(text: string): string {
	return text
		.toWellFormed()
		.replaceAll(impossible, '\uFFFD')
		.replaceAll(/[&<>"']/g, (sign) => entities[sign]!);
}

/**
 * A day as Atom wants it, at its start in UTC: `2023-09` → `2023-09-01T00:00:00Z`. What is no date is the beginning of
 * dates, so that an undated release never seems new.
 */
export function toTimestamp(iso: string): string {
	const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
	const day = match ? `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}` : '';
	return Number.isNaN(Date.parse(day)) ? '1970-01-01T00:00:00Z' : `${day}T00:00:00Z`;
}

/**
 * A feed as Atom 1.0.
 *
 * @source RFC 4287, The Atom Syndication Format
 */
export function writeFeed({ id, title, self, page, on, entries }: Feed): string {
	const stamps = entries.map((entry) => toTimestamp(entry.on));
	const updated = stamps.toSorted().at(-1) ?? toTimestamp(on);
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">',
		`\t<id>${escape(id)}</id>`,
		`\t<title type="text">${escape(title)}</title>`,
		`\t<updated>${updated}</updated>`,
		`\t<author><name>${escape(siteName)}</name></author>`,
		`\t<link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escape(page)}"/>`,
		...entries.map(writeEntry),
		'</feed>',
		''
	].join('\n');
}

function writeEntry({ id, title, on, summary, link }: FeedEntry): string {
	return [
		'\t<entry>',
		`\t\t<id>${escape(id)}</id>`,
		`\t\t<title type="text">${escape(title)}</title>`,
		`\t\t<updated>${toTimestamp(on)}</updated>`,
		`\t\t<link rel="alternate" type="text/html" href="${escape(link)}"/>`,
		`\t\t<summary type="text">${escape(summary)}</summary>`,
		'\t</entry>'
	].join('\n');
}
