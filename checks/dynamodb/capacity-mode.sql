-- title    = "Tables have the documented capacity"
-- severity = "high"
-- why      = "A table of the other mode refuses requests that it should take, or costs what nobody planned."
-- fix      = "Set the billing mode of the table and, where it is provisioned, its read and write units."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html"
-- omits    = "Units of indexes are not compared."
-- [params.billing_mode]
-- about    = "Mode that is asked for: `PAY_PER_REQUEST` or `PROVISIONED`."
-- default  = "PAY_PER_REQUEST"
-- [params.rcu]
-- about    = "Units of read capacity, for `PROVISIONED` alone."
-- default  = 100
-- [params.wcu]
-- about    = "Units of write capacity, for `PROVISIONED` alone."
-- default  = 100

SELECT
    account_id,
    region,
    arn AS resource,
    billing_mode = :billing_mode
    AND (
        :billing_mode <> 'PROVISIONED'
        OR (read_capacity = :rcu AND write_capacity = :wcu)
    ) AS compliant,
    CASE billing_mode
        WHEN 'PAY_PER_REQUEST' THEN 'on demand'
        WHEN 'PROVISIONED'
            THEN
                'provisioned, ' || coalesce(read_capacity, '?') || ' read and '
                || coalesce(write_capacity, '?') || ' write units'
        ELSE coalesce(billing_mode, 'its billing mode is not known')
    END AS actual
FROM aws_dynamodb_table
WHERE table_status IS NOT 'DELETING';
