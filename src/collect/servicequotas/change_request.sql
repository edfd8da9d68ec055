-- Requests for higher quotas, of the last 90 days, from ListRequestedServiceQuotaChangeHistory.
-- https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_ListRequestedServiceQuotaChangeHistory.html
CREATE TABLE aws_servicequotas_service_quota_change_request (
    account_id TEXT NOT NULL, -- AWS account that asked
    region TEXT NOT NULL, -- AWS region of the quota
    arn TEXT NOT NULL, -- `arn:aws:servicequotas:REGION:ACCOUNT:request/ID`, a name of our own: AWS has none
    id TEXT, -- ID of the request
    service_code TEXT, -- Service, such as `ec2`
    quota_code TEXT, -- Code of the quota, such as `L-1216C47A`
    quota_name TEXT, -- Name of the quota
    desired_value REAL, -- Value that was asked for
    status TEXT, -- `PENDING`, `CASE_OPENED`, `APPROVED`, `DENIED`, `CASE_CLOSED`, `NOT_APPROVED` or `INVALID_REQUEST`
    created TEXT, -- Time of the request, UTC
    last_updated TEXT, -- Time of its last change, UTC
    title TEXT, -- Name of the quota
    PRIMARY KEY (account_id, region, arn)
) STRICT;
