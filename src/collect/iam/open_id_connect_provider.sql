-- OIDC providers of identities that the account trusts, from ListOpenIDConnectProviders.
-- https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviders.html
CREATE TABLE aws_iam_open_id_connect_provider (
    account_id TEXT NOT NULL, -- AWS account that owns the provider
    region TEXT NOT NULL, -- always `global`
    arn TEXT NOT NULL, -- ARN of the provider
    url TEXT, -- Host and path of its issuer [GetOpenIDConnectProvider]
    client_id_list TEXT, -- JSON array of the audiences that it is trusted for [GetOpenIDConnectProvider]
    thumbprint_list TEXT, -- JSON array of the thumbprints of its certificates [GetOpenIDConnectProvider]
    create_date TEXT, -- Time it was made, UTC [GetOpenIDConnectProvider]
    tags TEXT, -- Tags as a JSON object [GetOpenIDConnectProvider]
    title TEXT, -- ARN of the provider
    PRIMARY KEY (account_id, region, arn)
) STRICT;
