-- States of the definitions of state machines, those of branches and iterations too.
CREATE TABLE aws_sfn_state_machine_state (
    account_id TEXT NOT NULL, -- AWS account that was read
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the state machine
    name TEXT NOT NULL, -- Name of the state, after those of the states around it: `Each/Send`
    type TEXT NOT NULL, -- `Task`, `Choice`, `Map`, ...
    resource TEXT, -- What a task calls: an ARN, that of a function or of an integration
    has_retry INTEGER NOT NULL, -- 1 when it tries again after some error
    has_catch INTEGER NOT NULL, -- 1 when it goes on with another state after some error
    has_timeout INTEGER NOT NULL, -- 1 when it, or the state machine as a whole, ends after some time
    PRIMARY KEY (account_id, region, arn, name)
) STRICT;
