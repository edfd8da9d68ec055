-- What a snapshot knows of itself: the run, what was read, what was not, and what was found.
CREATE TABLE upright_run (
    run_id TEXT NOT NULL PRIMARY KEY, -- random identity of the run
    started_at TEXT NOT NULL -- time the run began, UTC; checks compare ages with it
) STRICT;
