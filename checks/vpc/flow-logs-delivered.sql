-- title    = "Flow logs are delivered"
-- severity = "high"
-- why      = "A flow log that cannot write looks active, and its absence is noticed on the day it is needed."
-- fix      = "Mend the destination or its permissions, as the error message of the flow log says."
-- docs     = "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-troubleshooting.html"
-- omits    = "The age of the newest record in the destination."

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN deliver_logs_error_message <> '' THEN 0
        ELSE upper(deliver_logs_status) = 'SUCCESS'
    END AS compliant,
    CASE
        WHEN deliver_logs_error_message <> ''
            THEN 'delivery fails: ' || deliver_logs_error_message
        WHEN deliver_logs_status IS NULL THEN 'no delivery is reported'
        ELSE 'delivery reports ' || deliver_logs_status
    END || coalesce(', for ' || resource_id, '') AS actual
FROM aws_vpc_flow_log;
