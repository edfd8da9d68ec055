-- title    = "CDK finds a current bootstrap stack where it deploys"
-- severity = "low"
-- why      = "Without it no CDK stack can be deployed, and an old one lets whoever deploys do more than CDK needs."
-- fix      = "Run cdk bootstrap for the account and region with a current CDK."
-- docs     = "https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html"
-- controls = { prowler = ["cloudformation_stack_cdktoolkit_bootstrap_version"] }
-- omits    = "Stacks that were deployed before CDK 2, which ask for no version."
-- [params.min_version]
-- about    = "Version of the bootstrap template, at least."
-- default  = 21

-- A bootstrap stack exports its version, and a stack of CDK asks for it by a parameter.
WITH bootstrap AS (
    SELECT
        stack.account_id,
        stack.region,
        stack.arn,
        stack.status,
        cast(output.value ->> '$.OutputValue' AS INTEGER) AS version,
        (
            SELECT '/cdk-bootstrap/' || min(p.value ->> '$.ParameterValue') || '/version'
            FROM json_each(stack.parameters) AS p
            WHERE 'Qualifier' = p.value ->> '$.ParameterKey'
        ) AS version_parameter
    FROM aws_cloudformation_stack AS stack
    CROSS JOIN json_each(stack.outputs) AS output
    WHERE 'BootstrapVersion' = output.value ->> '$.OutputKey'
),

-- Of several bootstrap stacks it asks for the one with its qualifier.
asking AS (
    SELECT
        stack.account_id,
        stack.region,
        stack.arn,
        count(bootstrap.arn) AS bootstraps,
        max(bootstrap.version) AS version
    FROM aws_cloudformation_stack AS stack
    CROSS JOIN json_each(stack.parameters) AS parameter
    LEFT JOIN bootstrap
        ON
            stack.account_id = bootstrap.account_id
            AND stack.region = bootstrap.region
            AND bootstrap.status NOT GLOB 'DELETE_*'
            AND (
                parameter.value ->> '$.ParameterValue' IS NULL
                OR parameter.value ->> '$.ParameterValue' NOT GLOB '/cdk-bootstrap/*/version'
                OR coalesce(bootstrap.version_parameter, parameter.value ->> '$.ParameterValue')
                = parameter.value ->> '$.ParameterValue'
            )
    WHERE 'BootstrapVersion' = parameter.value ->> '$.ParameterKey'
    GROUP BY stack.account_id, stack.region, stack.arn
)

SELECT
    stack.account_id,
    stack.region,
    stack.arn AS resource,
    CASE
        WHEN stack.status IN ('REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE') THEN 'has no resources'
        WHEN stack.status GLOB 'DELETE_*' THEN 'is being deleted'
        WHEN
            stack.outputs IS NOT NULL
            AND stack.parameters IS NOT NULL
            AND bootstrap.arn IS NULL
            AND asking.arn IS NULL
            THEN 'neither bootstraps CDK nor was deployed by it'
    END AS exempt,
    CASE
        WHEN bootstrap.arn IS NOT NULL THEN bootstrap.version >= :min_version
        WHEN asking.arn IS NOT NULL THEN asking.bootstraps > 0
    END AS compliant,
    CASE
        WHEN bootstrap.arn IS NOT NULL
            THEN 'bootstraps CDK, version ' || coalesce(bootstrap.version, 'not known')
        WHEN asking.arn IS NOT NULL
            THEN
                'was deployed by CDK, '
                || iif(
                    asking.bootstraps > 0,
                    'whose bootstrap stack has version ' || coalesce(asking.version, 'not known'),
                    'which has no bootstrap stack in the region any more'
                )
        ELSE 'whether it is of CDK is not known'
    END AS actual
FROM aws_cloudformation_stack AS stack
LEFT JOIN bootstrap
    ON
        stack.account_id = bootstrap.account_id
        AND stack.region = bootstrap.region
        AND stack.arn = bootstrap.arn
LEFT JOIN asking
    ON
        stack.account_id = asking.account_id
        AND stack.region = asking.region
        AND stack.arn = asking.arn;
