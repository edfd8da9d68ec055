-- title    = "Global endpoints are active and replicate events"
-- severity = "low"
-- why      = "Without replication the second region lacks what happened before it took over, and may never be taken back from."
-- fix      = "Turn event replication on, and mend what keeps the endpoint from being active."
-- docs     = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-global-endpoints.html"
-- controls = { prowler = ["eventbridge_global_endpoint_event_replication_enabled"], fsbp = ["EventBridge.4"] }

SELECT
    account_id,
    region,
    arn AS resource,
    iif(state = 'DELETING', 'it is being deleted', NULL) AS exempt,
    CASE
        WHEN state <> 'ACTIVE' OR replication_state <> 'ENABLED' THEN 0
        ELSE state = 'ACTIVE' AND replication_state = 'ENABLED'
    END AS compliant,
    CASE
        WHEN state <> 'ACTIVE'
            THEN 'its state is ' || state || coalesce(': ' || state_reason, '')
        WHEN replication_state <> 'ENABLED' THEN 'events are not replicated'
        WHEN state IS NULL THEN 'its state is not known'
        WHEN replication_state IS NULL THEN 'whether events are replicated is not known'
        ELSE 'it is active, and events are replicated'
    END AS actual
FROM aws_eventbridge_endpoint;
