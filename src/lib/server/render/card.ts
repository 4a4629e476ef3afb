import type { Card } from '#lib/charts/card.ts';
import CardDrawing from '#lib/charts/Card.svelte';
import type { FacadeYear } from '#lib/charts/facade-year.ts';
import FacadeCard from '#lib/charts/FacadeCard.svelte';
import type { MeasureType } from '#lib/charts/layout-card.ts';
import { findFonts } from './font-files.ts';
import { renderPng } from './png.ts';
import { renderSvg } from './svg.ts';

const measure: MeasureType = (text, family, size) => findFonts()[family].width(text, size);

/** The card of a page as PNG, 1200 by 630 pixels. */
export function renderCard(card: Card): Promise<Buffer> {
	return renderPng(renderSvg(CardDrawing, { card, measure }));
}

/** The card of the front page: its sentence over the façade. */
export function renderFacadeCard(title: string, years: FacadeYear[]): Promise<Buffer> {
	const svg = renderSvg(FacadeCard, { title, years, measure });
	return renderPng(svg.replaceAll('<svg ', '<svg overflow="visible" ')); // to clip a nested drawing costs resvg 80 ms
}
