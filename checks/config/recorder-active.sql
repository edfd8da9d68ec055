-- title    = "AWS Config records every type of resource in every region"
-- severity = "medium"
-- why      = "What is not recorded has no history: nobody can tell what changed before an incident, or when."
-- fix      = "Set up a recorder of all supported types with the service-linked role, and start it."
-- docs     = "https://docs.aws.amazon.com/config/latest/developerguide/stop-start-recorder.html"
-- controls = { prowler = ["config_recorder_all_regions_enabled", "config_recorder_using_aws_service_role"], powerpipe = ["config_configuration_recorder_no_failed_deliver_logs"], fsbp = ["Config.1"], cis = ["3.3"] }
-- omits    = "Whether one region records the resources of IAM, recorders that services made for themselves, and regions that are not audited."
-- [params.service_linked_role]
-- about    = "Whether the recorder must use the role that AWS Config makes for itself."
-- default  = true

WITH recorded AS (
    SELECT
        s.account_id,
        s.region,
        s.arn,
        s.recorders,
        r.status_recording,
        r.recording_strategy,
        r.last_status,
        r.last_error_message,
        r.role_arn,
        r.role_arn LIKE '%:role/aws-service-role/config.amazonaws.com/%' AS is_linked
    FROM aws_config_regional_settings AS s
    LEFT JOIN aws_config_configuration_recorder AS r
        ON s.account_id = r.account_id AND s.region = r.region
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN
            recorders = '[]'
            OR status_recording = 0
            OR recording_strategy <> 'ALL_SUPPORTED_RESOURCE_TYPES'
            OR last_status = 'FAILURE'
            OR (:service_linked_role AND is_linked = 0)
            THEN 0
        WHEN
            status_recording
            AND recording_strategy = 'ALL_SUPPORTED_RESOURCE_TYPES'
            AND last_status <> 'FAILURE'
            AND (is_linked OR NOT :service_linked_role)
            THEN 1
    END AS compliant,
    CASE
        WHEN recorders IS NULL THEN 'whether it has a recorder is not known'
        WHEN recorders = '[]' THEN 'the region has no recorder'
        WHEN status_recording = 0 THEN 'the recorder is stopped'
        WHEN last_status = 'FAILURE'
            THEN 'the recorder cannot deliver' || coalesce(': ' || last_error_message, '')
        WHEN recording_strategy <> 'ALL_SUPPORTED_RESOURCE_TYPES'
            THEN 'the recorder leaves types out: ' || recording_strategy
        WHEN status_recording IS NULL OR recording_strategy IS NULL
            THEN 'what the recorder does is not known'
        ELSE 'the recorder records all types with the role ' || coalesce(role_arn, '?')
    END AS actual
FROM recorded;
