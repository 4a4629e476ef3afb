import { render } from 'svelte/server';
import { withSuffix } from '#lib/components/page-address.ts';
import type { Language } from '#lib/format/localized.ts';
import type { Db } from '#lib/server/db/open.ts';
import { remember } from '#lib/server/queries/remembered.ts';
import { escapeXml } from '#lib/server/render/xml.ts';
import TrendCollection from './TrendCollection.svelte';
import type { TrendData } from './trend.ts';

/** Stands for the query of a view, and in no address of ours. */
const anyView = '?any-view';

/**
 * How the release of a view was collected, as HTML; `null` where nothing is known of it. It took a seventh of the time of a
 * view and is the same in all views of a release but for the address of its data.
 */
export function drawCollection(
	db: Db,
	{ address, lines: [line], collection }: TrendData,
	language: Language
): string | null {
	if (!collection || !line || line.problem !== null) return null;
	const years = collection.years.map(({ year }) => year);
	const key = `section ${line.release.id} ${years[0]} ${years.at(-1)} ${language}`;
	const draw = () => {
		const json = withSuffix(`/trend${anyView}`, '.json');
		const { body } = render(TrendCollection, { props: { collection, line, json, language } });
		return body.replaceAll(/<!--.*?-->/g, ''); // the marks of hydration around it
	};
	const html = remember(db, key, draw, ({ length }) => 2 * length);
	const query = escapeXml(address.slice('/trend'.length));
	return html.replaceAll(anyView, () => query); // as it is, whatever dollar signs it holds
}
