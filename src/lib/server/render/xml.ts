const entities: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Control characters but for white space, halves of surrogate pairs, and what is no character. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text without the characters that XML forbids. */
export function onlyXml(text: string): string {
	return text.replaceAll(forbidden, '');
}

/** A text as it stands in XML and HTML, in elements and in attributes. */
export function escapeXml(text: string): string {
	return onlyXml(text).replaceAll(/[&<>"']/g, (sign) => entities[sign]!);
}
