-- title    = "Items of tables expire by the documented attribute"
-- severity = "low"
-- why      = "Items that nobody deletes are kept and paid for, longer than they may be kept."
-- fix      = "Turn time to live on, with the attribute that holds the time."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html"
-- [params.attribute]
-- about    = "Attribute that holds the time at which an item expires; with an empty one any will do."
-- default  = ""

SELECT
    account_id,
    region,
    arn AS resource,
    (time_to_live ->> '$.TimeToLiveStatus') IN ('ENABLED', 'ENABLING')
    AND (:attribute = '' OR (time_to_live ->> '$.AttributeName') = :attribute) AS compliant,
    CASE
        WHEN time_to_live IS NULL THEN 'whether items expire is not known'
        WHEN (time_to_live ->> '$.TimeToLiveStatus') IN ('ENABLED', 'ENABLING')
            THEN 'items expire by ' || coalesce(time_to_live ->> '$.AttributeName', '?')
        ELSE 'items do not expire'
    END AS actual
FROM aws_dynamodb_table
WHERE table_status IS NOT 'DELETING';
