-- title    = "Hosted zones that are asked for exist, and VPCs see the private ones"
-- severity = "medium"
-- why      = "Without its zone nobody finds the workload by name, and a private zone that no VPC sees answers nobody."
-- fix      = "Make the zone, put records into it, and associate a private zone with the VPCs of the workload."
-- docs     = "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-working-with.html"
-- omits    = "Whether the domain is delegated to the zone, and VPCs of other accounts."
-- [params.zone]
-- about    = "Name of a zone that there must be; empty for none."
-- default  = ""

WITH zones AS (
    SELECT
        account_id,
        region,
        arn,
        name,
        private_zone,
        resource_record_set_count AS records,
        vpcs,
        lower(rtrim(name, '.')) = lower(rtrim(:zone, '.')) AS is_asked
    FROM aws_route53_zone
),

seen AS (
    SELECT
        z.account_id,
        z.region,
        z.arn,
        count(*) AS vpcs,
        count(v.vpc_id) AS there,
        max(s.region IS NULL) AS is_unread
    FROM zones AS z
    CROSS JOIN json_each(z.vpcs) AS a
    LEFT JOIN aws_vpc AS v
        ON
            z.account_id = v.account_id
            AND a.value ->> '$.VPCRegion' = v.region
            AND a.value ->> '$.VPCId' = v.vpc_id
    LEFT JOIN aws_ec2_regional_settings AS s
        ON z.account_id = s.account_id AND a.value ->> '$.VPCRegion' = s.region
    GROUP BY z.account_id, z.region, z.arn
)

SELECT
    z.account_id,
    z.region,
    z.arn AS resource,
    CASE
        -- Every zone has the records of its authority.
        WHEN z.records <= 2 AND z.is_asked THEN 0
        WHEN z.private_zone = 1 AND z.vpcs = '[]' THEN 0
        WHEN s.there = 0 AND NOT s.is_unread THEN 0
        WHEN z.private_zone IS NULL OR z.records IS NULL OR z.vpcs IS NULL THEN NULL
        WHEN z.private_zone = 0 OR s.there > 0 THEN 1
    END AS compliant,
    CASE z.private_zone
        WHEN 1 THEN 'a private zone'
        WHEN 0 THEN 'a public zone'
        ELSE 'a zone'
    END
    || coalesce(' with ' || z.records || ' records', ' whose records are not counted')
    || CASE
        WHEN z.private_zone IS NOT 1 THEN ''
        WHEN z.vpcs IS NULL THEN ', which VPCs see it is not known'
        WHEN z.vpcs = '[]' THEN ', which no VPC sees'
        ELSE ', which ' || s.there || ' of the account''s VPCs see, of ' || s.vpcs
    END AS actual
FROM zones AS z
LEFT JOIN seen AS s
    ON z.account_id = s.account_id AND z.region = s.region AND z.arn = s.arn
UNION ALL
SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    0 AS compliant,
    'no zone is called ' || :zone AS actual
FROM aws_account AS a
WHERE
    :zone <> ''
    AND NOT EXISTS (
        SELECT 1 FROM zones AS z
        WHERE a.account_id = z.account_id AND z.is_asked
    );
