-- title    = "Canaries run and pass"
-- severity = "low"
-- why      = "A canary that is stopped or red tells nothing of what customers see, or tells it to nobody."
-- fix      = "Start the canary, and mend what it fails on."
-- docs     = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Synthetics_Canaries.html"
-- omits    = "Health checks of Route 53, and whether each public endpoint has a canary."
-- [params.required]
-- about    = "Whether the account must have a canary at all."
-- default  = false

SELECT
    account_id,
    region,
    arn AS resource,
    iif(state = 'DELETING', 'it is being deleted', NULL) AS exempt,
    CASE
        WHEN state <> 'RUNNING' THEN 0
        WHEN last_run_state IN ('FAILED', 'NONE') THEN 0
        WHEN state = 'RUNNING' AND last_run_state IN ('PASSED', 'RUNNING') THEN 1
    END AS compliant,
    CASE
        WHEN state IS NULL THEN 'its state was not told'
        WHEN state <> 'RUNNING' THEN 'its state is ' || state
        WHEN last_run_state IS NULL THEN 'how its last run ended is not known'
        WHEN last_run_state = 'NONE' THEN 'it never ran'
        ELSE 'its last run: ' || last_run_state
    END AS actual
FROM aws_synthetics_canary
UNION ALL
SELECT
    a.account_id,
    a.region,
    a.arn AS resource,
    iif(:required, NULL, 'no canary is asked for') AS exempt,
    exists(
        SELECT 1
        FROM aws_synthetics_canary AS c
        WHERE c.account_id = a.account_id AND c.state IS NOT 'DELETING'
    ) AS compliant,
    'canaries of the account: ' || (
        SELECT count(*)
        FROM aws_synthetics_canary AS c
        WHERE c.account_id = a.account_id AND c.state IS NOT 'DELETING'
    ) AS actual
FROM aws_account AS a;
