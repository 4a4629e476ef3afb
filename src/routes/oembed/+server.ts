import { citeFigure, siteName } from '#lib/citation/cited-figure.ts';
import { describeFigure } from '#lib/citation/sentence.ts';
import { imageAddress, imageSizes } from '#lib/charts/image-options.ts';
import { embedCode, formatEmbed, type Embed } from '#lib/domain/embed.ts';
import { formatFigure } from '#lib/domain/figure.ts';
import { formatCount } from '#lib/format/number.ts';
import { escapeXml } from '#lib/server/render/xml.ts';
import { readStandingFigure } from '../standing-figure.ts';
import { fitFrame, readLimit, type FrameSize } from './size.ts';
import { findTarget } from './target.ts';
import type { RequestHandler } from './$types';

/**
 * `GET /oembed?url=…&format=json|xml&maxwidth=&maxheight=`: how to show a figure of ours in another page, by oEmbed 1.0. 404 for
 * what is none, 501 for other formats; a release that was taken back or is damaged has the status of the figure's page.
 */
export const GET: RequestHandler = async ({ locals: { db }, url }) => {
	const format = url.searchParams.get('format') || 'json';
	if (format !== 'json' && format !== 'xml') return refuse(501, 'There are json and xml.');
	const target = findTarget(url.searchParams.get('url') ?? '', url.origin);
	const found = target && (await readStandingFigure(db, target.figure));
	if (!found || ('problem' in found && (found.status === 400 || found.status === 404)))
		return refuse(404, 'This is not the address of a figure held here.');
	if ('problem' in found) return refuse(found.status, found.problem);
	const answer = describe(found, target, url);
	const headers = { 'access-control-allow-origin': '*' };
	if (format === 'json') return Response.json(answer, { headers });
	return new Response(toXml(answer), { headers: { ...headers, 'content-type': 'text/xml; charset=utf-8' } });
};

function refuse(status: number, told: string): Response {
	return new Response(told, {
		status,
		headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' }
	});
}

/** By the names of oEmbed 1.0. */
type OembedAnswer = Record<string, string | number>;

type Counted = Extract<Awaited<ReturnType<typeof readStandingFigure>>, { tally: unknown }>;

function describe({ subject, tally }: Counted, target: Embed, url: URL): OembedAnswer {
	const { kind, dataset, release, rule } = subject;
	const address = formatFigure({ ...target.figure, is: tally.value });
	const cited = citeFigure({ ...target.figure, ...tally, kind, dataset, release, rule, address }, url.origin);
	const title = `${formatCount(tally.value)} ${describeFigure(cited)}`;
	const size: FrameSize = fitFrame(
		readLimit(url.searchParams.get('maxwidth')),
		readLimit(url.searchParams.get('maxheight'))
	);
	const { width, height } = imageSizes.wide;
	return {
		...{ type: 'rich', version: '1.0', title },
		...{ provider_name: siteName, provider_url: `${url.origin}/`, cache_age: 3600 },
		...{ html: embedCode(`${url.origin}${formatEmbed(target)}`, title, size), ...size },
		...thumbnail(imageAddress(address, 'png'), { width, height }, url, size)
	};
}

/** A thumbnail must keep to the limits too: it is left out where it is larger. */
function thumbnail(address: string, { width, height }: FrameSize, url: URL, size: FrameSize): OembedAnswer {
	const isLimited = url.searchParams.has('maxwidth') || url.searchParams.has('maxheight');
	if (isLimited && (width > size.width || height > size.height)) return {};
	return { thumbnail_url: `${url.origin}${address}`, thumbnail_width: width, thumbnail_height: height };
}

function toXml(answer: OembedAnswer): string {
	const elements = Object.entries(answer).map(
		([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
