-- Domains that are registered with Route 53, from ListDomains, which us-east-1 alone answers: where that region is not read,
-- there are none.
-- https://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_ListDomains.html
CREATE TABLE aws_route53_domain (
    account_id TEXT NOT NULL, -- AWS account that registered the domain
    region TEXT NOT NULL, -- Always `us-east-1`
    arn TEXT NOT NULL, -- Made of account and name, `arn:aws:route53domains:us-east-1:111111111111:domain/example.com`
    domain_name TEXT, -- Name of the domain
    auto_renew INTEGER, -- 1 when it is renewed by itself
    transfer_lock INTEGER, -- 1 when nobody can take it to another registrar
    admin_privacy INTEGER, -- 1 when the administrative contact is not shown [GetDomainDetail]
    registrant_privacy INTEGER, -- 1 when the registrant is not shown [GetDomainDetail]
    tech_privacy INTEGER, -- 1 when the technical contact is not shown [GetDomainDetail]
    expiration_date TEXT, -- When the registration ends, UTC [GetDomainDetail]
    registrar_name TEXT, -- Name of the registrar [GetDomainDetail]
    title TEXT, -- Name of the domain
    PRIMARY KEY (account_id, region, arn)
) STRICT;
