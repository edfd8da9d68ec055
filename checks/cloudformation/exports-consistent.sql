-- title    = "Imported exports come from sound stacks and name what is live"
-- severity = "high"
-- why      = "Stacks that import the value build on something that is gone, or that its own stack can no longer update."
-- fix      = "Repair the exporting stack, and update the stacks that import from it."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html"
-- omits    = "Exported values other than ids of the exporting stack's own VPCs, subnets and security groups."

WITH imported AS (
    SELECT
        account_id,
        region,
        export_name,
        count(*) AS stacks,
        min(importing_stack) AS example
    FROM aws_cloudformation_import
    GROUP BY account_id, region, export_name
),

judged AS (
    SELECT
        export.account_id,
        export.region,
        export.arn,
        export.value,
        stack.name AS stack_name,
        stack.status,
        imported.stacks,
        imported.example,
        stack.status GLOB '*FAILED'
        OR stack.status GLOB 'ROLLBACK_*'
        OR stack.status GLOB 'DELETE_*' AS is_broken,
        own.resource_type,
        CASE own.resource_type
            WHEN 'AWS::EC2::VPC'
                THEN
                    EXISTS (
                        SELECT 1
                        FROM aws_vpc AS vpc
                        WHERE
                            vpc.vpc_id = export.value
                            AND vpc.account_id = export.account_id
                            AND vpc.region = export.region
                    )
            WHEN 'AWS::EC2::Subnet'
                THEN
                    EXISTS (
                        SELECT 1
                        FROM aws_vpc_subnet AS subnet
                        WHERE
                            subnet.subnet_id = export.value
                            AND subnet.account_id = export.account_id
                            AND subnet.region = export.region
                    )
            WHEN 'AWS::EC2::SecurityGroup' THEN EXISTS (
                SELECT 1
                FROM aws_vpc_security_group AS security_group
                WHERE
                    security_group.group_id = export.value
                    AND security_group.account_id = export.account_id
                    AND security_group.region = export.region
            )
        END AS is_live
    FROM aws_cloudformation_export AS export
    LEFT JOIN aws_cloudformation_stack AS stack
        ON
            export.account_id = stack.account_id
            AND export.region = stack.region
            AND export.exporting_stack_id = stack.arn
    LEFT JOIN imported
        ON
            export.account_id = imported.account_id
            AND export.region = imported.region
            AND export.name = imported.export_name
    LEFT JOIN aws_cloudformation_stack_resource AS own
        ON
            export.account_id = own.account_id
            AND export.region = own.region
            AND export.exporting_stack_id = own.stack_id
            AND export.value = own.physical_resource_id
            AND own.resource_type IN (
                'AWS::EC2::VPC', 'AWS::EC2::Subnet', 'AWS::EC2::SecurityGroup'
            )
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN stacks IS NULL AND coalesce(is_live, 1) = 1 THEN 'no stack imports it'
    END AS exempt,
    CASE
        WHEN is_live = 0 THEN 0
        WHEN stack_name IS NULL THEN 0
        ELSE NOT is_broken
    END AS compliant,
    CASE
        WHEN is_live = 0 THEN value || ' is not there'
        WHEN stack_name IS NULL THEN 'its stack is not there'
        ELSE 'exported by ' || stack_name || coalesce(', which is ' || status, '')
    END
    || CASE
        WHEN stacks IS NULL THEN ''
        WHEN stacks = 1 THEN ', imported by ' || example
        ELSE ', imported by ' || example || ' and ' || (stacks - 1) || ' more'
    END AS actual
FROM judged;
