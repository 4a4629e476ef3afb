import { languages, type Language } from '../format/localized.ts';
import type { CitedFigure } from './cited-figure.ts';
import { fullSentence, shortSentence } from './cited-sentence.ts';
import { plain } from './piece.ts';
import { cite, styleIds, styles } from './styles.ts';

const headings: Record<Language, { name: string; sentence: string; caption: string }> = {
	en: { name: 'English', sentence: 'Sentence', caption: 'Caption' },
	es: { name: 'Español', sentence: 'Oración', caption: 'Pie de foto' }
};

/** Everything to copy as plain text: address, sentences and styles in both languages. */
export function writeTextFile(figure: CitedFigure): string {
	const parts = languages.flatMap((language) => {
		const { name, sentence, caption } = headings[language];
		return [
			name.toUpperCase(),
			`${sentence}\n${plain(fullSentence(figure, language))}`,
			`${caption}\n${plain(shortSentence(figure, language))}`,
			...styleIds.map((style) => `${styles[style].title[language]}\n${cite(figure, style, language)}`)
		];
	});
	return `${[figure.url, ...parts].join('\n\n')}\n`;
}
