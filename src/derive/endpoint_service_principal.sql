-- Who may make endpoints of which endpoint service: one row for each of them.
CREATE TABLE aws_vpc_endpoint_service_principal (
    account_id TEXT NOT NULL, -- AWS account that owns the service
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the service
    principal TEXT NOT NULL, -- ARN of who may, `*` for everyone
    principal_type TEXT, -- `All`, `Account`, `User`, `Role`, `OrganizationUnit` or `Service`
    principal_account_id TEXT, -- AWS account of it, of an organisation the one that manages it; NULL where it has none
    is_anyone INTEGER NOT NULL, -- 1 when everyone may
    PRIMARY KEY (account_id, region, arn, principal)
) STRICT;
