import { formatDateAp, formatDateMla } from '../format/date-styles.ts';
import { formatDateIn, type Language } from '../format/localized.ts';
import { siteName, type CitedFigure } from './cited-figure.ts';
import { sourceOf, titleOf } from './cited-sentence.ts';
import { join, nest, plain, stop, type Piece } from './piece.ts';
import { describeReleaseInSpanish } from './spanish-sentence.ts';

const words = {
	en: { version: 'version', dataset: 'Data set', undated: 'n.d.', accessed: 'Accessed' },
	es: { version: 'versión', dataset: 'Conjunto de datos', undated: 's/f', accessed: 'Consultado el' }
} satisfies Record<Language, object>;

/**
 * The styles that a figure is cited in, written for this one kind of item. Each names dataset, publisher, release and
 * address. A title keeps its case in all of them: it quotes the words of a counting rule.
 */
export const styles = {
	apa: { title: { en: 'APA, 7th edition', es: 'APA, 7.ª edición' }, write: writeApa },
	chicago: { title: { en: 'Chicago, author and date', es: 'Chicago, autor y fecha' }, write: writeChicago },
	mla: { title: { en: 'MLA, 9th edition', es: 'MLA, 9.ª edición' }, write: writeMla },
	plain: { title: { en: 'Plain text', es: 'Texto sencillo' }, write: writePlain }
} as const satisfies Record<
	string,
	{ title: Record<Language, string>; write: (figure: CitedFigure, language: Language) => Piece[] }
>;
export type Style = keyof typeof styles;
export const styleIds = Object.keys(styles) as Style[];

function writeApa(figure: CitedFigure, language: Language): Piece[] {
	const { version, dataset } = words[language];
	const named = capital(
		[...titleOfDataset(figure), `${capital(version)} ${figure.release.label}`].join(', ')
	);
	const seen = seenOn(figure);
	const on = seen && formatDateIn(seen, language);
	const retrieved = on ? { en: `Retrieved ${on}, from `, es: `Recuperado el ${on}, de ` }[language] : '';
	return join(
		`${stop(figure.dataset.publisher)} (${yearOf(figure, language)}). `,
		italic(titleOf(figure, language)),
		` (${named}) [${dataset}]. `,
		...siteOf(figure).map((site) => `${site}. `),
		retrieved,
		figure.url
	);
}

function writeChicago(figure: CitedFigure, language: Language): Piece[] {
	const title = titleOf(figure, language).map((piece) => ({ ...piece, text: nest(piece.text) }));
	const seen = seenOn(figure);
	const accessed = seen ? [`${words[language].accessed} ${formatDateIn(seen, language)}`] : [];
	const release = capital(releaseOf(figure, language));
	const parts = [release, words[language].dataset, ...siteOf(figure), ...accessed, figure.url];
	return join(
		`${stop(figure.dataset.publisher)} ${stop(yearOf(figure, language))} `,
		'“',
		title,
		language === 'en' ? '.” ' : '”. ',
		parts.map((part) => `${part}.`).join(' ')
	);
}

function writeMla(figure: CitedFigure, language: Language): Piece[] {
	const { release, issued, url, dataset } = figure;
	const dateOf = language === 'en' ? formatDateMla : (iso: string) => formatDateIn(iso, 'es');
	const version = [...titleOfDataset(figure), `${words[language].version} ${release.label}`].join(', ');
	const parts = [capital(version), ...siteOf(figure), ...(issued ? [dateOf(issued)] : []), url];
	const seen = seenOn(figure);
	return join(
		`${stop(dataset.publisher)} `,
		italic(titleOf(figure, language)),
		`. ${parts.join(', ')}.`,
		seen ? ` ${words[language].accessed} ${dateOf(seen)}.` : ''
	);
}

/** As the Associated Press writes: one sentence that says whose data they are and who counted. */
function writePlain(figure: CitedFigure, language: Language): Piece[] {
	const { dataset, url } = figure;
	const own = dataset.publisher === siteName;
	const release =
		language === 'en' ? `release of ${formatDateAp(figure.release.label)}` : describeReleaseInSpanish(figure);
	const according =
		language === 'en'
			? `according to data from ${withArticle(dataset.publisher)}`
			: `según datos de ${dataset.publisher}`;
	return join(
		titleOf(figure, language),
		`, ${according} (${[...titleOfDataset(figure), release].join(', ')})`,
		own ? '' : `, ${gatheredBy(figure, language)} ${siteName}`,
		`: ${url}`
	);
}

/** The name as it stands within an English sentence: "the Gun Violence Archive", "Education Week". */
function withArticle(name: string): string {
	return /\b(Archive|Bureau|Center|Database|Department)\b/.test(name) && !/^the /i.test(name)
		? `the ${name}`
		: name;
}

function gatheredBy({ kind }: CitedFigure, language: Language): string {
	if (language === 'en') return kind === 'rows' ? 'counted by' : 'quoted by';
	return kind === 'rows' ? 'contados por' : 'citados por';
}

/** The day on which the reader looked, which the styles ask for where a release has no date. */
function seenOn({ issued, accessed }: CitedFigure): string | null {
	return issued === null ? accessed : null;
}

/** Year of the release, or the words for none. */
function yearOf({ issued }: CitedFigure, language: Language): string {
	return issued?.slice(0, 4) ?? words[language].undated;
}

/** Dataset and release in words; the release alone where the dataset bears the name of its publisher. */
function releaseOf(figure: CitedFigure, language: Language): string {
	const whole = sourceOf(figure, language);
	return titleOfDataset(figure).length > 0 ? whole : whole.slice(`${figure.dataset.title}, `.length);
}

/** Left out where the publisher, who has been named before, bears the same name. */
function titleOfDataset({ dataset }: CitedFigure): string[] {
	return dataset.title === dataset.publisher ? [] : [dataset.title];
}

/** This site as the publisher of the figure; left out where it has been named as the publisher of the data. */
function siteOf({ dataset }: CitedFigure): string[] {
	return dataset.publisher === siteName ? [] : [siteName];
}

function italic(pieces: readonly Piece[]): Piece[] {
	return pieces.map((piece) => ({ ...piece, italic: true }));
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A figure in a style, as one text. */
export function cite(figure: CitedFigure, style: Style, language: Language): string {
	return plain(styles[style].write(figure, language));
}
