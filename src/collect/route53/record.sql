-- Records of the zones of Route 53, from ListResourceRecordSets, once per zone.
-- https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListResourceRecordSets.html
CREATE TABLE aws_route53_record (
    account_id TEXT NOT NULL, -- AWS account that owns the zone
    region TEXT NOT NULL, -- Always `global`
    arn TEXT NOT NULL, -- Made of the ARN of the zone, the name, the type and the identifier in its set
    zone_id TEXT, -- ID of the zone
    name TEXT, -- Name, with a dot at its end
    type TEXT, -- `A`, `AAAA`, `CNAME`, `MX`, `NS`, `SOA`, `TXT`, ...
    set_identifier TEXT, -- What tells records of one name and type apart; NULL for one alone
    weight INTEGER, -- Share of the answers among records of one name; NULL without weights
    failover TEXT, -- `PRIMARY` or `SECONDARY`; NULL without failover
    latency_region TEXT, -- Region for answers by latency; NULL without
    multi_value_answer INTEGER, -- 1 when several are answered together
    ttl INTEGER, -- Seconds that answers are kept; NULL for aliases
    records TEXT, -- Values as a JSON array; `[]` for aliases
    alias_target TEXT, -- Target of an alias as a JSON object: {"HostedZoneId": .., "DNSName": .., "EvaluateTargetHealth": true}; NULL for others
    target_type TEXT, -- What is meant by the alias or the name: `load_balancer`, `s3_website` or `other`; NULL where it is neither an alias nor a CNAME
    target TEXT, -- Name of the load balancer's DNS, or of the bucket; of others what it says
    target_region TEXT, -- AWS region of the load balancer or the bucket
    health_check_id TEXT, -- ID of the health check that it hangs on; NULL without
    title TEXT, -- Name
    PRIMARY KEY (account_id, region, arn)
) STRICT;
