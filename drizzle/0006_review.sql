CREATE TABLE `reviews` (
	`release_id` text PRIMARY KEY NOT NULL,
	`profile` text NOT NULL,
	`inner` text NOT NULL,
	`compared` text NOT NULL,
	`compared_with` text NOT NULL,
	`without_profile` text NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE cascade
);
