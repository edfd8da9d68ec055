-- title    = "Keys and indexes of tables are the documented ones"
-- severity = "medium"
-- why      = "A program that asks for a key or an index that is not there fails with its first request."
-- fix      = "Make the table or the index anew with the keys that are documented."
-- docs     = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html"
-- [params.expected]
-- about    = "Keys that are documented, each after its table, or its table and index, with the types of the attributes: `orders id:S placed:N`, `orders/by-customer customer:S`; `*` in the name stands for any characters."
-- default  = []

WITH held AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.attribute_definitions,
        d.name AS place,
        d.key_schema AS keys
    FROM aws_dynamodb_table AS d
    WHERE d.table_status IS NOT 'DELETING'
    UNION ALL
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.attribute_definitions,
        d.name || '/' || (i.value ->> '$.IndexName') AS place,
        i.value ->> '$.KeySchema' AS keys
    FROM aws_dynamodb_table AS d
    CROSS JOIN json_each(d.global_secondary_indexes) AS i
    WHERE d.table_status IS NOT 'DELETING'
    UNION ALL
    SELECT
        d.account_id,
        d.region,
        d.arn,
        d.attribute_definitions,
        d.name || '/' || (i.value ->> '$.IndexName') AS place,
        i.value ->> '$.KeySchema' AS keys
    FROM aws_dynamodb_table AS d
    CROSS JOIN json_each(d.local_secondary_indexes) AS i
    WHERE d.table_status IS NOT 'DELETING'
),

attribute AS (
    SELECT
        h.account_id,
        h.region,
        h.arn,
        h.place,
        k.value ->> '$.AttributeName' AS name,
        a.value ->> '$.AttributeType' AS type
    FROM held AS h
    CROSS JOIN json_each(h.keys) AS k
    LEFT JOIN json_each(h.attribute_definitions) AS a
        ON (a.value ->> '$.AttributeName') = (k.value ->> '$.AttributeName')
    -- The partition key comes first.
    ORDER BY h.place ASC, k.value ->> '$.KeyType' ASC, k.key ASC
),

line AS (
    SELECT
        account_id,
        region,
        arn,
        place,
        group_concat(name || ':' || coalesce(type, '?'), ' ') AS keys
    FROM attribute
    GROUP BY account_id, region, arn, place
),

wanted AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        x.value AS text,
        exists(
            SELECT 1 FROM line AS l
            WHERE
                l.account_id = d.account_id
                AND l.region = d.region
                AND l.arn = d.arn
                AND l.place GLOB substr(x.value, 1, instr(x.value, ' ') - 1)
                AND l.keys = substr(x.value, instr(x.value, ' ') + 1)
        ) AS is_there
    FROM aws_dynamodb_table AS d
    INNER JOIN json_each(:expected) AS x
        ON d.name GLOB substr(x.value, 1, instr(replace(x.value, ' ', '/'), '/') - 1)
    ORDER BY x.key
),

lacking AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(iif(is_there, NULL, text), ', ') AS lines
    FROM wanted
    GROUP BY account_id, region, arn
),

unused AS (
    SELECT
        d.account_id,
        d.region,
        d.arn,
        group_concat(a.value ->> '$.AttributeName', ', ') AS names
    FROM aws_dynamodb_table AS d
    CROSS JOIN json_each(d.attribute_definitions) AS a
    WHERE
        NOT EXISTS (
            SELECT 1 FROM attribute AS u
            WHERE
                u.account_id = d.account_id
                AND u.region = d.region
                AND u.arn = d.arn
                AND u.name = (a.value ->> '$.AttributeName')
        )
    GROUP BY d.account_id, d.region, d.arn
),

present AS (
    SELECT
        account_id,
        region,
        arn,
        group_concat(place || ' ' || keys, ', ') AS lines
    FROM line
    GROUP BY account_id, region, arn
)

SELECT
    d.account_id,
    d.region,
    d.arn AS resource,
    CASE
        WHEN
            d.key_schema IS NULL
            OR d.attribute_definitions IS NULL
            OR d.global_secondary_indexes IS NULL
            OR d.local_secondary_indexes IS NULL
            THEN NULL
        ELSE l.lines IS NULL AND u.names IS NULL
    END AS compliant,
    coalesce('keys: ' || p.lines, 'its keys are not known')
    || coalesce('; not there: ' || l.lines, '')
    || coalesce('; in no key: ' || u.names, '') AS actual
FROM aws_dynamodb_table AS d
LEFT JOIN lacking AS l
    ON d.account_id = l.account_id AND d.region = l.region AND d.arn = l.arn
LEFT JOIN unused AS u
    ON d.account_id = u.account_id AND d.region = u.region AND d.arn = u.arn
LEFT JOIN present AS p
    ON d.account_id = p.account_id AND d.region = p.region AND d.arn = p.arn
WHERE d.table_status IS NOT 'DELETING';
