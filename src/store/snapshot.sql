-- What a snapshot knows of itself: the run, what was read, what was not, and what was found.
CREATE TABLE upright_run (
    run_id TEXT NOT NULL PRIMARY KEY, -- Random identity of the run
    upright_version TEXT, -- Version of upright that collected
    started_at TEXT NOT NULL, -- Time the run began, UTC; checks compare ages with it
    ended_at TEXT, -- Time the collecting ended, UTC
    endpoint TEXT, -- Endpoint in place of AWS's own, NULL for AWS
    complete INTEGER -- 1 when everything planned was tried, 0 when the run was cut short
) STRICT;

CREATE TABLE upright_account (
    account_id TEXT NOT NULL PRIMARY KEY, -- AWS account that was to be read
    name TEXT, -- What the accounts file or the organization calls it
    cause TEXT -- Why it was not entered, NULL when it was
) STRICT;

CREATE TABLE upright_partition (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region that was audited, or `global`
    PRIMARY KEY (account_id, region)
) STRICT;

CREATE TABLE upright_coverage (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region in which the operation was called, or `global`
    operation TEXT NOT NULL, -- Operation that ran to its end there, e.g. `ec2:DescribeVpcs`
    PRIMARY KEY (account_id, region, operation)
) STRICT;

CREATE TABLE upright_gap (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region in which the operation was called, or `global`
    table_name TEXT NOT NULL, -- Table that lacks something
    operation TEXT NOT NULL, -- Operation that did not answer, e.g. `s3:GetBucketVersioning`
    iam_action TEXT NOT NULL, -- IAM action that allows the operation
    resource TEXT, -- ARN of the one resource that lacks the columns, NULL for the whole partition
    columns TEXT, -- JSON array of the columns that an answer said nothing of, NULL when it said nothing at all
    class TEXT NOT NULL, -- Why, e.g. `missing_permission`
    message TEXT NOT NULL -- What AWS, or the network, said
) STRICT;

CREATE INDEX upright_gap_by_resource ON upright_gap (table_name, resource);

CREATE TABLE upright_in_scope (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region, or `global`
    resource TEXT NOT NULL, -- ARN of a resource of which everything was read, where a gap of the class `out_of_scope` says that of others it was not
    PRIMARY KEY (account_id, region, resource)
) STRICT;

CREATE TABLE upright_vanished (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region
    table_name TEXT NOT NULL, -- Table that the resource was listed in
    resource TEXT NOT NULL -- ARN of a resource that was gone when its details were asked for
) STRICT;

CREATE TABLE upright_call (
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region, or `global`
    operation TEXT NOT NULL, -- Operation, e.g. `ec2:DescribeVpcs`
    calls INTEGER NOT NULL, -- Requests sent, retries included
    throttles INTEGER NOT NULL, -- Answers that said to slow down
    retries INTEGER NOT NULL, -- Requests that repeated a failed one
    PRIMARY KEY (account_id, region, operation)
) STRICT;

CREATE TABLE upright_audit (
    position INTEGER NOT NULL PRIMARY KEY, -- Always 1: the newest audit of this snapshot
    document TEXT NOT NULL, -- The audit as JSON, as the `json` report writes it, without its findings
    title TEXT NOT NULL -- Title of the requirements document
) STRICT;

CREATE TABLE upright_finding (
    finding_id TEXT NOT NULL, -- Stable identity: a hash of check, account, region and resource
    check_id TEXT NOT NULL, -- Check, e.g. `rds/multi-az`
    title TEXT NOT NULL, -- What the check requires
    severity TEXT NOT NULL, -- critical, high, medium, low or info
    verdict TEXT NOT NULL, -- pass, fail, unknown, exempt or waived
    account_id TEXT NOT NULL, -- AWS account
    region TEXT NOT NULL, -- AWS region, or `global`
    resource TEXT NOT NULL, -- ARN of the resource judged
    actual TEXT, -- What is there
    cause TEXT, -- Why the verdict is unknown, exempt or waived, or at which reading it came to hold
    fix TEXT NOT NULL -- What to do
) STRICT;
