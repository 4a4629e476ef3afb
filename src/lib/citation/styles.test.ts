import { describe, expect, it } from 'vitest';
import { printWithEngine } from '../../../tests/fixtures/csl/engine.ts';
import { toCslItem } from './csl-json.ts';
import { titleOf } from './cited-sentence.ts';
import type { CitedFigure } from './cited-figure.ts';
import { plain } from './piece.ts';
import { cite, styleIds, styles } from './styles.ts';
import { exampleFigure } from './testing.ts';

type Language = 'en' | 'es';

/** What the engine prints of a figure whose title does not name the release; the site is named once. */
function engine(figure: CitedFigure, style: 'apa' | 'chicago' | 'mla', language: Language) {
	const { publisher: site, ...item } = toCslItem(figure);
	const words = language === 'es' ? { language: 'es', genre: 'Conjunto de datos' } : {};
	const publisher = figure.dataset.publisher === site ? {} : { publisher: site };
	const title = plain(titleOf(figure, language));
	return printWithEngine({ ...item, ...words, ...publisher, title }, style, language);
}

const named = { title: 'The Example Post', publisher: 'The Example Post', redistribution: 'rows' } as const;
const own = { title: 'Made-up register', publisher: 'No Figure Alone', redistribution: 'rows' } as const;
const figures = {
	'a figure': exampleFigure(),
	'one person': exampleFigure({ value: 1, measure: 'killed', from: 1999, states: ['TX', 'CA'] }),
	'a rule with a title only': exampleFigure({
		rule: { id: 'some-rule', version: 1, title: 'The site’s rule', inWhich: null }
	}),
	'a release of a month': exampleFigure({ release: { label: '2024-06' } }),
	'a release of a year': exampleFigure({ release: { label: '2024' } }),
	'a dataset that bears its publisher’s name': exampleFigure({ dataset: named }),
	'our own register': exampleFigure({ dataset: own }),
	'a day on which it was seen': exampleFigure({}, '2026-11-22')
};
const cases = Object.keys(figures).flatMap((name) =>
	(['en', 'es'] as const).map((language) => [name as keyof typeof figures, language] as const)
);

describe('held against a citation engine', () => {
	it.for(cases)(
		'APA differs by the name of the dataset before the version only: %s, %s',
		([name, language]) => {
			const figure = figures[name];
			const ours = cite(figure, 'apa', language);
			expect(ours.replace(` (${figure.dataset.title}, Versi`, ' (Versi')).toBe(
				engine(figure, 'apa', language)
			);
		}
	);

	it.for(cases)(
		'Chicago differs by dataset and release, which it drops, and by the case of the title: %s, %s',
		([name, language]) => {
			const figure = figures[name];
			const ours = cite(figure, 'chicago', language);
			const added =
				/(?<=(\.”|”\.) )((Made-up \w+, )?[Rr]elease of|(Made-up \w+, )?[Vv]ersión del?) [\w ,]+\. /;
			expect(ours).toMatch(added);
			const same = ours.replace(added, '');
			expect(same.toLowerCase()).toBe(engine(figure, 'chicago', language).toLowerCase());
			if (language === 'es') expect(same).toBe(engine(figure, 'chicago', language));
		}
	);

	it.for(cases)(
		'MLA differs by dataset and “version” before its number, by the case of the title and by a Spanish article: %s, %s',
		([name, language]) => {
			const figure = figures[name];
			const ours = cite(figure, 'mla', language);
			const added = /(?<=\. )(Made-up \w+, version |Version |Made-up \w+, versión |Versión )(?=20)/;
			expect(ours).toMatch(added);
			const theirs = engine(figure, 'mla', language).replace(', el 22 de', ', 22 de');
			expect(ours.replace(added, '').toLowerCase()).toBe(theirs.toLowerCase());
			if (language === 'es') expect(ours.replace(added, '')).toBe(theirs);
		}
	);

	it('agrees on releases without a date, which ask for the day on which they were seen', () => {
		const figure = exampleFigure({ release: { label: 'digest-2022' }, dataset: named }, '2026-11-02');
		for (const language of ['en', 'es'] as const) {
			const apa = cite(figure, 'apa', language).replace(/Versi(on|ón) /, '');
			expect(apa).toBe(engine(figure, 'apa', language));
			const chicago = cite(figure, 'chicago', language).replace(/(Release of|Versión) digest-2022\. /, '');
			expect(chicago.toLowerCase()).toBe(engine(figure, 'chicago', language).toLowerCase());
			const mla = cite(figure, 'mla', language).replace(/Versi(on|ón) /, '');
			expect(mla.toLowerCase()).toBe(engine(figure, 'mla', language).toLowerCase());
		}
	});
});

describe('a citation in any style', () => {
	it.for(styleIds)('names dataset, publisher, release and address: %s', (style) => {
		for (const language of ['en', 'es'] as const) {
			const text = cite(exampleFigure(), style, language);
			for (const part of ['Made-up Database', 'The Example Post', 'No Figure Alone', '1,305 inciden'])
				expect(text).toContain(part);
			expect(text).toMatch(/2023-09-22[,)]|September 22, 2023|Sept\. 22, 2023|22 de septiembre de 2023/);
			expect(text).toContain(
				'https://example.org/figures/madeup@2023-09-22/some-rule/incidents?from=2022&to=2022&is=1305'
			);
		}
	});

	it('keeps the words of a rule in their case and marks them as English in Spanish', () => {
		const rule = { id: 'some-rule', version: 1, title: 'x', inWhich: 'a gun was fired at an iPhone' };
		for (const style of styleIds) {
			const pieces = styles[style].write(exampleFigure({ rule }), 'es');
			expect(pieces.filter(({ lang }) => lang === 'en').map(({ text }) => text)).toEqual([rule.inWhich]);
			expect(cite(exampleFigure({ rule }), style, 'en')).toContain(rule.inWhich);
		}
	});

	it('sets the title in italics where the style does', () => {
		const italics = (style: 'apa' | 'chicago' | 'mla') =>
			plain(styles[style].write(exampleFigure(), 'en').filter(({ italic }) => italic));
		expect(italics('apa')).toBe('1,305 incidents in which a made-up thing happened, in 2022');
		expect(italics('mla')).toBe(italics('apa'));
		expect(italics('chicago')).toBe('');
	});
});

describe('plain text', () => {
	const text = (change: Parameters<typeof exampleFigure>[0], language: Language = 'en') =>
		cite(exampleFigure(change), 'plain', language).replace(/: https.*/, '');

	it('is a sentence as the Associated Press writes', () => {
		expect(text({})).toBe(
			'1,305 incidents in which a made-up thing happened, in 2022, according to data from The Example Post (Made-up Database, release of Sept. 22, 2023), counted by No Figure Alone'
		);
		expect(text({}, 'es')).toBe(
			'1,305 incidentes en los que “a made-up thing happened”, en 2022, según datos de The Example Post (Made-up Database, versión del 22 de septiembre de 2023), contados por No Figure Alone'
		);
	});

	it('never says that we counted what a publisher did', () => {
		expect(text({ kind: 'published' })).toMatch(/, quoted by No Figure Alone$/);
		expect(text({ kind: 'published' }, 'es')).toMatch(/, citados por No Figure Alone$/);
	});

	it.for([
		['Made-up Archive', 'from the Made-up Archive ('],
		['The Made-up Archive', 'from The Made-up Archive ('],
		['Made-up Week', 'from Made-up Week (']
	])('gives %s its article', ([publisher, words]) => {
		expect(text({ dataset: { ...own, publisher: publisher! } })).toContain(words);
	});

	it('names this site once', () => {
		expect(text({ dataset: own })).toMatch(
			/from No Figure Alone \(Made-up register, release of Sept\. 22, 2023\)$/
		);
	});
});
