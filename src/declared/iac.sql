-- What the stacks of an infrastructure-as-code tool declare, from their exported state (--stack).
-- Pulumi: `pulumi stack export`, versions 3 and 4. Terraform: state version 4, `terraform show -json`.
-- CloudFormation: DescribeStacks, ListStackResources, GetTemplate.
-- A secret's value never gets here: `value` is NULL then, and `is_secret` 1.
CREATE TABLE iac_stack (
    account_id TEXT NOT NULL, -- AWS account that the audit judges the stack in
    region TEXT NOT NULL, -- Always `global`: a stack may declare resources of several regions
    stack TEXT NOT NULL, -- Identity: `organization/project/name` as far as known for Pulumi, the state's lineage for Terraform, the stack's ARN for CloudFormation
    tool TEXT NOT NULL, -- `pulumi`, `terraform` or `cloudformation`
    name TEXT, -- Name of the stack: `dev`; for Terraform the workspace or the file's name
    project TEXT, -- Project: `payments`; NULL where the tool has none
    source TEXT NOT NULL, -- Where it was read: the file, `-` for standard input, `cloudformation:NAME`
    format_version TEXT, -- Version of the state's format, e.g. `3` of Pulumi's or `4` of Terraform's
    tool_version TEXT, -- Version of the tool that wrote it
    secrets_provider TEXT, -- What encrypts secrets: `passphrase`, `service`, `awskms`, ..., NULL where nothing does
    runtime TEXT, -- Language of the program where the state tells: `nodejs`, `python`, ...
    exported_at TEXT, -- Time of the state, UTC
    serial INTEGER, -- Serial of Terraform's state
    status TEXT, -- Status of a CloudFormation stack
    tags TEXT, -- Tags of a CloudFormation stack as a JSON object, else `{}`
    title TEXT, -- `project/name`, or the name
    PRIMARY KEY (account_id, region, stack)
) STRICT;

CREATE TABLE iac_resource (
    account_id TEXT NOT NULL, -- AWS account: that of its ARN or its provider, else the audit's
    region TEXT NOT NULL, -- AWS region: that of its ARN, its properties or its provider, else the audit's first; `global` for global services
    urn TEXT NOT NULL, -- Identity: the URN (Pulumi), the address (Terraform) or `stack/logical id` (CloudFormation); `#2`, `#3` are added where a state repeats one
    declared_urn TEXT NOT NULL, -- The identity as the state has it, repeated or not
    stack TEXT NOT NULL, -- Stack that declares it: iac_stack.stack
    tool TEXT NOT NULL, -- `pulumi`, `terraform` or `cloudformation`
    type TEXT NOT NULL, -- Type in the tool's words: `aws:ec2/vpc:Vpc`, `aws_vpc`, `AWS::EC2::VPC`
    name TEXT, -- Logical name
    is_custom INTEGER NOT NULL, -- 1 for a resource that a provider manages, 0 for a component, the stack itself, a data source
    is_external INTEGER NOT NULL, -- 1 for one that is read and not managed: `external` of Pulumi, `data` of Terraform
    id TEXT, -- Physical id that the provider gave
    arn TEXT, -- ARN where it can be known
    parent TEXT, -- URN of its parent, of CDK the path of its construct; NULL for the root
    position INTEGER NOT NULL, -- Place in the state, from 0
    provider TEXT, -- URN and id, or address, of its provider
    provider_package TEXT, -- Package: `aws`, `aws-native`, `random`, ...
    provider_version TEXT, -- Version of the provider's package
    provider_region TEXT, -- Region of its provider's configuration
    provider_account_ids TEXT, -- Accounts that its provider allows, as JSON array, or NULL
    provider_default_tags TEXT, -- Default tags of its provider as a JSON object
    is_protected INTEGER, -- 1 when the tool refuses to delete it (`protect`, `prevent_destroy`, termination protection of its stack)
    is_retained INTEGER, -- 1 when a delete leaves it in the account (`retainOnDelete`, DeletionPolicy Retain or Snapshot)
    is_tainted INTEGER, -- 1 when the next update replaces it (`taint`, `tainted`)
    is_deleting INTEGER, -- 1 when it is marked for deletion (`delete`, deposed)
    is_replacing INTEGER, -- 1 when a replacement of it is not finished (`pendingReplacement`)
    init_errors TEXT, -- Errors of its creation as a JSON array, `[]` for none
    status TEXT, -- Status of a CloudFormation resource
    status_reason TEXT, -- Why, in CloudFormation's words
    created_at TEXT, -- Time it was created, UTC
    modified_at TEXT, -- Time it was last changed, UTC
    table_name TEXT, -- Table in which its live row is, NULL for a type that is not compared
    title TEXT, -- Logical name, else the urn
    PRIMARY KEY (account_id, region, urn)
) STRICT;
CREATE INDEX iac_resource_urn ON iac_resource (urn);

CREATE TABLE iac_property (
    account_id TEXT NOT NULL, -- AWS account of its resource
    region TEXT NOT NULL, -- AWS region of its resource
    urn TEXT NOT NULL, -- Resource
    path TEXT NOT NULL, -- Path in the tool's words: `tags.environment`, `tags["a.b"]`, `ingress[0].fromPort`; lists and objects have rows for their leaves only, and one if they are empty
    source TEXT NOT NULL, -- `input` (what was asked for) or `output` (what the provider read back)
    value TEXT, -- Value as JSON (`"text"`, `5`, `true`), NULL for a secret and for what looks like one, and for what a template does not tell and what is longer than 1 MiB, with neither is_secret nor secret_kind then
    is_secret INTEGER NOT NULL, -- 1 when the tool keeps it as a secret
    secret_kind TEXT, -- Kind of credential that a plain value looks like, or `packed data` that may hold one, NULL for none
    is_default INTEGER NOT NULL, -- 1 when the provider chose it, not the program
    PRIMARY KEY (account_id, region, urn, path, source)
) STRICT;

CREATE TABLE iac_output (
    account_id TEXT NOT NULL, -- AWS account that the audit judges the stack in
    region TEXT NOT NULL, -- Always `global`
    stack TEXT NOT NULL, -- Stack that exports it
    name TEXT NOT NULL, -- Name of the output
    value TEXT, -- Value as JSON, NULL for a secret and for what looks like one
    is_secret INTEGER NOT NULL, -- 1 when the tool keeps it as a secret
    secret_kind TEXT, -- Kind of credential that a plain value looks like, or `packed data` that may hold one, NULL for none
    export_name TEXT, -- Name of the CloudFormation export, else NULL
    PRIMARY KEY (account_id, region, stack, name)
) STRICT;

CREATE TABLE iac_pending_operation (
    account_id TEXT NOT NULL, -- AWS account that the audit judges the stack in
    region TEXT NOT NULL, -- Always `global`
    stack TEXT NOT NULL, -- Stack
    urn TEXT NOT NULL, -- Resource that the interrupted update was at
    kind TEXT NOT NULL, -- `creating`, `updating`, `deleting`, `reading`, `importing`
    PRIMARY KEY (account_id, region, stack, urn, kind)
) STRICT;

CREATE TABLE iac_dependency (
    account_id TEXT NOT NULL, -- AWS account of the resource
    region TEXT NOT NULL, -- AWS region of the resource
    urn TEXT NOT NULL, -- Resource that depends
    depends_on TEXT NOT NULL, -- declared_urn of what it depends on; it may be of no resource at all
    kind TEXT NOT NULL, -- `dependency`, `property`, `parent`, `provider`, `deleted_with`
    property TEXT NOT NULL, -- The property that depends, '' for the others
    PRIMARY KEY (account_id, region, urn, depends_on, kind, property)
) STRICT;

-- The live row of each declared resource; filled when the collecting has ended.
CREATE TABLE iac_live (
    account_id TEXT NOT NULL, -- AWS account of the declared resource
    region TEXT NOT NULL, -- AWS region of the declared resource
    urn TEXT NOT NULL, -- Declared resource
    table_name TEXT NOT NULL, -- Table in which the live row is
    identity TEXT, -- Value by which it is looked for, e.g. `vpc-1`
    is_live INTEGER, -- 1 found, 0 not there, NULL when that could not be read
    arn TEXT, -- ARN of the live row, NULL when there is none
    live_region TEXT, -- Region of the live row; NULL when there is none
    PRIMARY KEY (account_id, region, urn)
) STRICT;
CREATE INDEX iac_live_arn ON iac_live (arn);

CREATE TABLE iac_comparison (
    account_id TEXT NOT NULL, -- AWS account of the declared resource
    region TEXT NOT NULL, -- AWS region of the declared resource
    subject TEXT NOT NULL, -- What a finding is about: `<urn>#<property>`, and `<urn>#<property>#<identity>` where a policy or the like is of several resources
    urn TEXT NOT NULL, -- Declared resource
    property TEXT NOT NULL, -- Property in the tool's words: `cidrBlock`
    table_name TEXT NOT NULL, -- Table of the live row
    column_name TEXT NOT NULL, -- Column that holds the live value
    declared TEXT, -- Declared value as JSON; NULL for what not_compared says
    live TEXT, -- Live value as JSON, `null` where AWS has none
    is_equal INTEGER, -- 1 equal, 0 not, NULL when it could not be read or compared
    difference TEXT, -- Where the two differ, in words: the paths, and what is at them; NULL where they are equal or where no part of them tells
    not_compared TEXT, -- Why it is not compared: `secret`, `unknown` where a template does not tell what it comes to, or `parts` where others declare parts of it and something is missing; else NULL
    PRIMARY KEY (account_id, region, subject)
) STRICT;
