-- title    = "The region's default for new instances requires IMDSv2"
-- severity = "high"
-- why      = "Where the default is open, the next instance that somebody launches by hand accepts IMDSv1."
-- fix      = "Set HttpTokens to required and the hop limit within the bound with ModifyInstanceMetadataDefaults in the region."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html"
-- controls = { prowler = ["ec2_instance_account_imdsv2_enabled"] }
-- [params.max_hop_limit]
-- about    = "Hops that the answer with the token may travel; no preference is within bounds."
-- default  = 2

WITH setting AS (
    SELECT
        account_id,
        region,
        arn,
        instance_metadata_defaults,
        instance_metadata_defaults ->> '$.HttpEndpoint' AS endpoint,
        coalesce(instance_metadata_defaults ->> '$.HttpTokens', 'no-preference') AS tokens,
        coalesce(instance_metadata_defaults ->> '$.HttpPutResponseHopLimit', -1) AS hop_limit
    FROM aws_ec2_regional_settings
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN instance_metadata_defaults IS NULL THEN NULL
        WHEN endpoint = 'disabled' THEN 1
        ELSE tokens = 'required' AND hop_limit <= :max_hop_limit
    END AS compliant,
    CASE
        WHEN instance_metadata_defaults IS NULL THEN 'the defaults were not read'
        WHEN endpoint = 'disabled' THEN 'the metadata service is off by default'
        WHEN tokens = 'no-preference' THEN 'the region has no default for IMDSv2'
        WHEN hop_limit = -1 THEN 'IMDSv2 is ' || tokens || ', the hop limit is free'
        ELSE 'IMDSv2 is ' || tokens || ', the hop limit is ' || hop_limit
    END AS actual
FROM setting;
