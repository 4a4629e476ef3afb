CREATE TABLE `record_lists` (
	`release_id` text PRIMARY KEY NOT NULL,
	`records` blob NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE cascade
);
