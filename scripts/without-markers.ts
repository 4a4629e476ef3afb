/** A mark of hydration in the code that Svelte makes of a template, and in its own that writes the rest of them. */
const marker = /<!--(?:\[(?:-?\d+|!)?|\]|\$\{(?:hash|HYDRATION_(?:START|START_ELSE|END))\})?-->/g;

/** Code for the server whose pages hold no marks of hydration, nor calls that would write nothing else. */
export function withoutMarkers(code: string): string {
	return code.replace(marker, '').replace(/\$\$renderer\.push\((?:''|""|``)\);/g, '');
}
