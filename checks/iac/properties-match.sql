-- title    = "Live properties equal the declared ones"
-- severity = "high"
-- why      = "What was changed by hand is lost, or comes back, with the next update, and until then no review has seen it."
-- fix      = "Deploy the stack again, or declare the live value."
-- docs     = "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html"
-- omits    = "Resources that are gone and types that are not compared (iac/resource-exists names them), properties that no table has, user data of which a state keeps but a hash and lines of it that hold a credential, and what was added to a resource whose parts are declared one by one: a further policy of a role, a further rule of a security group, a further route of a table."
-- [params.ignore_properties]
-- about    = "Properties, in the tool's words, that may differ: desiredCapacity, or of one type alone aws_instance:ami."
-- default  = []

SELECT
    comparison.account_id,
    comparison.region,
    comparison.subject AS resource,
    CASE
        WHEN
            comparison.property IN (
                SELECT ignored.value FROM json_each(:ignore_properties) AS ignored
            )
            OR resource.type || ':' || comparison.property IN (
                SELECT ignored.value FROM json_each(:ignore_properties) AS ignored
            )
            THEN 'may differ, says the document'
        WHEN comparison.not_compared = 'unknown'
            THEN 'only AWS knows what it comes to, or it is too long'
        WHEN comparison.not_compared = 'parts' THEN 'other resources declare parts of it'
        WHEN comparison.declared IS NULL THEN 'holds a secret and is not compared'
    END AS exempt,
    comparison.is_equal AS compliant,
    CASE
        WHEN comparison.not_compared = 'unknown' THEN 'the value is not told'
        WHEN comparison.declared IS NULL THEN 'declared as a secret'
        WHEN comparison.difference IS NOT NULL THEN comparison.difference
        ELSE
            'declared ' || substr(comparison.declared, 1, 200)
            || ', live ' || coalesce(substr(comparison.live, 1, 200), 'unknown')
    END AS actual
FROM iac_comparison AS comparison
LEFT JOIN iac_resource AS resource
    ON
        comparison.account_id = resource.account_id
        AND comparison.region = resource.region
        AND comparison.urn = resource.urn;
