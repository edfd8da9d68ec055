-- title    = "Resources that need an order declare it"
-- severity = "low"
-- why      = "Without the edge the tool makes both at once: the deployment fails now and then, and so does the destroy."
-- fix      = "Add the dependency (dependsOn, depends_on, DependsOn) to the resource, and update the stack."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html"
-- [params.pairs]
-- about    = "Types in the tool's words, as first>second: the first depends on the second, where a stack has both."
-- default  = [
--   "aws:ec2/natGateway:NatGateway>aws:ec2/internetGateway:InternetGateway",
--   "aws_nat_gateway>aws_internet_gateway",
--   "AWS::EC2::NatGateway>AWS::EC2::VPCGatewayAttachment",
--   "aws:s3/bucketNotification:BucketNotification>aws:lambda/permission:Permission",
--   "aws_s3_bucket_notification>aws_lambda_permission",
-- ]

WITH RECURSIVE pair AS MATERIALIZED (
    SELECT
        substr(value, 1, instr(value, '>') - 1) AS first_type,
        substr(value, instr(value, '>') + 1) AS second_type
    FROM json_each(:pairs)
),

wanted AS MATERIALIZED (
    SELECT DISTINCT
        resource.account_id,
        resource.region,
        resource.urn,
        resource.stack,
        resource.declared_urn,
        pair.second_type
    FROM iac_resource AS resource
    INNER JOIN pair ON resource.type = pair.first_type
    WHERE
        resource.is_external = 0
        AND coalesce(resource.is_deleting, 0) = 0
        AND EXISTS (
            SELECT 1 FROM iac_resource AS other
            WHERE
                other.stack = resource.stack
                AND other.type = pair.second_type
                AND other.is_external = 0
                AND coalesce(other.is_deleting, 0) = 0
        )
        -- A private NAT gateway needs no way to the internet.
        AND NOT (
            (pair.second_type LIKE '%internet%gateway%' OR pair.second_type LIKE '%VPCGateway%')
            AND EXISTS (
                SELECT 1 FROM iac_property AS property
                WHERE
                    property.account_id = resource.account_id
                    AND property.region = resource.region
                    AND property.urn = resource.urn
                    AND property.path IN (
                        'connectivityType', 'connectivity_type', 'ConnectivityType'
                    )
                    AND property.value = '"private"'
            )
        )
),

edge AS MATERIALIZED (
    SELECT DISTINCT
        resource.stack,
        resource.declared_urn AS urn,
        dependency.depends_on
    FROM iac_resource AS resource
    INNER JOIN iac_dependency AS dependency
        ON
            resource.account_id = dependency.account_id
            AND resource.region = dependency.region
            AND resource.urn = dependency.urn
    WHERE dependency.kind IN ('dependency', 'property')
),

-- What each of them depends on, however far.
reached (stack, origin, urn) AS (
    SELECT
        wanted.stack,
        wanted.declared_urn AS origin,
        wanted.declared_urn AS urn
    FROM wanted
    UNION
    SELECT
        reached.stack,
        reached.origin,
        edge.depends_on AS urn
    FROM reached
    INNER JOIN edge ON reached.stack = edge.stack AND reached.urn = edge.urn
),

judged AS (
    SELECT
        wanted.account_id,
        wanted.region,
        wanted.urn,
        group_concat(
            iif(
                EXISTS (
                    SELECT 1
                    FROM reached
                    INNER JOIN iac_resource AS target
                        ON reached.stack = target.stack AND reached.urn = target.declared_urn
                    WHERE
                        reached.stack = wanted.stack
                        AND reached.origin = wanted.declared_urn
                        AND target.type = wanted.second_type
                ),
                NULL,
                wanted.second_type
            ),
            ', '
        ) AS missing,
        group_concat(wanted.second_type, ', ') AS everything
    FROM wanted
    GROUP BY wanted.account_id, wanted.region, wanted.urn
)

SELECT
    account_id,
    region,
    urn AS resource,
    missing IS NULL AS compliant,
    coalesce('does not depend on ' || missing, 'depends on ' || everything) AS actual
FROM judged;
