-- title    = "No request for a higher quota is open or was turned down"
-- severity = "low"
-- why      = "Whoever asked needs the room: without it the next scale-out or deployment stops half way."
-- fix      = "Wait for AWS, add what its support asks for, or deploy with less."
-- docs     = "https://docs.aws.amazon.com/servicequotas/latest/userguide/request-quota-increase.html"
-- omits    = "Requests before the last 90 days, of which AWS tells nothing."

-- Of several requests for one quota the newest counts.
WITH ranked AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY account_id, region, service_code, quota_code
            ORDER BY created DESC, arn ASC
        ) AS place
    FROM aws_servicequotas_service_quota_change_request
)

SELECT
    account_id,
    region,
    arn AS resource,
    iif(
        place > 1 AND service_code IS NOT NULL AND quota_code IS NOT NULL AND created IS NOT NULL,
        'a later request is for the same quota',
        NULL
    ) AS exempt,
    CASE
        WHEN status IN ('APPROVED', 'CASE_CLOSED') THEN 1
        WHEN status IS NOT NULL THEN 0
    END AS compliant,
    coalesce(quota_name, quota_code, 'a quota') || coalesce(' of ' || service_code, '')
    || ', asked for ' || coalesce(desired_value, 'not known')
    || ': ' || coalesce(status, 'whether it was granted is not known') AS actual
FROM ranked;
