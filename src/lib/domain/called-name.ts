/** What a person was called: the name they went by, else the first of their names. */
export function calledName({ name, knownAs }: { name: string; knownAs: string | null }): string {
	return knownAs ?? name.split(' ')[0]!;
}
