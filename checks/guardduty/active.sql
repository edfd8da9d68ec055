-- title    = "GuardDuty is enabled in every region"
-- severity = "medium"
-- why      = "Intruders like regions that nobody watches."
-- fix      = "Enable GuardDuty in the region."
-- docs     = "https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html"
-- controls = { prowler = ["guardduty_is_enabled"], fsbp = ["GuardDuty.1"] }
-- omits    = "Regions that are not audited."

SELECT
    s.account_id,
    s.region,
    s.arn AS resource,
    CASE
        WHEN s.detector_ids = '[]' THEN 0
        ELSE d.status = 'ENABLED'
    END AS compliant,
    CASE
        WHEN s.detector_ids = '[]' THEN 'GuardDuty is not enabled'
        WHEN d.status IS NULL THEN 'whether the detector is enabled is not known'
        ELSE 'the detector ' || d.detector_id || ' is ' || d.status
    END AS actual
FROM aws_guardduty_regional_settings AS s
LEFT JOIN aws_guardduty_detector AS d
    ON s.account_id = d.account_id AND s.region = d.region;
