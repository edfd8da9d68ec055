-- title    = "Instances require IMDSv2 with a short hop limit"
-- severity = "high"
-- why      = "With IMDSv1, one forged request through the workload hands the role's credentials to an attacker."
-- fix      = "Set HttpTokens to required and the hop limit within the bound with ModifyInstanceMetadataOptions."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
-- controls = { prowler = ["ec2_instance_imdsv2_enabled"], fsbp = ["EC2.8"] }
-- omits    = "Launch templates and launch configurations; the region's default is ec2/imdsv2-default."
-- [params.max_hop_limit]
-- about    = "Hops that the answer with the token may travel; a container on the instance needs 2."
-- default  = 2

WITH instance AS (
    SELECT
        account_id,
        region,
        arn,
        coalesce(metadata_options ->> '$.State', 'applied') AS state,
        metadata_options ->> '$.HttpEndpoint' AS endpoint,
        metadata_options ->> '$.HttpTokens' AS tokens,
        metadata_options ->> '$.HttpPutResponseHopLimit' AS hop_limit
    FROM aws_ec2_instance
    WHERE coalesce(instance_state, '') NOT IN ('shutting-down', 'terminated')
)

SELECT
    account_id,
    region,
    arn AS resource,
    -- Options that are still pending are not those that the service answers with.
    CASE
        WHEN state <> 'applied' THEN NULL
        WHEN endpoint = 'disabled' THEN 1
        ELSE tokens = 'required' AND hop_limit <= :max_hop_limit
    END AS compliant,
    CASE
        WHEN endpoint = 'disabled' THEN 'the metadata service is off'
        WHEN tokens IS NULL THEN 'AWS reports no metadata options'
        ELSE 'IMDSv2 is ' || tokens || ', the hop limit is ' || coalesce(hop_limit, 'not reported')
    END || iif(state = 'applied', '', ', and that is ' || state) AS actual
FROM instance;
