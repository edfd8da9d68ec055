-- Certificates, with keys of every algorithm, from ListCertificates; all but names takes a call for each.
-- https://docs.aws.amazon.com/acm/latest/APIReference/API_ListCertificates.html
CREATE TABLE aws_acm_certificate (
    account_id TEXT NOT NULL, -- AWS account that owns the certificate
    region TEXT NOT NULL, -- AWS region
    arn TEXT NOT NULL, -- ARN of the certificate
    certificate_arn TEXT, -- The same, by the name that the API has for it
    domain_name TEXT, -- Domain name that it was asked for, which may begin with `*.`
    status TEXT, -- `ISSUED`, `PENDING_VALIDATION`, `EXPIRED`, `FAILED`, `INACTIVE`, `REVOKED` or `VALIDATION_TIMED_OUT` [DescribeCertificate]
    type TEXT, -- `AMAZON_ISSUED`, `IMPORTED` or `PRIVATE` [DescribeCertificate]
    key_algorithm TEXT, -- Key algorithm with `_` between its parts: `RSA_2048`, `EC_prime256v1`, ... [DescribeCertificate]
    signature_algorithm TEXT, -- Algorithm of the signature, e.g. `SHA256WITHRSA`; NULL until it is issued [DescribeCertificate]
    subject TEXT, -- Subject [DescribeCertificate]
    issuer TEXT, -- Name of the authority that issued it [DescribeCertificate]
    subject_alternative_names TEXT, -- Names that it is good for as a JSON array, the domain name among them [DescribeCertificate]
    in_use_by TEXT, -- ARNs of the resources that use it as a JSON array; `[]` when none does [DescribeCertificate]
    domain_validation_options TEXT, -- How each name is validated as a JSON array: [{"DomainName": .., "ValidationStatus": "SUCCESS", "ValidationMethod": "DNS", "ResourceRecord": {"Name": .., "Type": .., "Value": ..}}]; `[]` when imported [DescribeCertificate]
    failure_reason TEXT, -- Why a request failed; NULL in other states [DescribeCertificate]
    renewal_eligibility TEXT, -- `ELIGIBLE` or `INELIGIBLE` for renewal by ACM [DescribeCertificate]
    certificate_transparency_logging_preference TEXT, -- `ENABLED` or `DISABLED` [DescribeCertificate]
    not_before TEXT, -- Time from which it is good, UTC; NULL until it is issued [DescribeCertificate]
    not_after TEXT, -- Time until which it is good, UTC; NULL until it is issued [DescribeCertificate]
    created_at TEXT, -- Time of the request, UTC; NULL when imported [DescribeCertificate]
    issued_at TEXT, -- Time of issue, UTC; NULL when imported [DescribeCertificate]
    imported_at TEXT, -- Time of import, UTC; NULL when ACM asked for it [DescribeCertificate]
    tags TEXT, -- Tags as a JSON object [ListTagsForCertificate]
    title TEXT, -- Domain name, else the ID
    PRIMARY KEY (account_id, region, arn)
) STRICT;
