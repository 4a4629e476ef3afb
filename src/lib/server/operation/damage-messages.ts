/** What is held against its hash, or looked through. */
export interface Subject {
	kind: 'file' | 'release' | 'table';
	/** Id of the release, name of the table. */
	name: string;
}

/** Damage, in words that go after the subject. */
export interface Finding extends Subject {
	words: string;
}
