/** Loaded before every script of ours: an old Node would fail on the first TypeScript file without saying why. */
const oldest = [24, 14, 1]; // earlier ones have known holes in their HTTP server

const running = process.versions.node.split('.').map(Number);
const difference = oldest.map((part, place) => (running[place] ?? 0) - part).find((part) => part !== 0) ?? 0;

if (difference < 0) {
	console.error(
		`This is Node ${process.versions.node}; No Figure Alone needs ${oldest.join('.')} or newer.\n` +
			'npm ci installs it into node_modules, and npm start, npm test and npm run take it from there.'
	);
	process.exit(1);
}
