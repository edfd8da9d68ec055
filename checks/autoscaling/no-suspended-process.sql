-- title    = "No scaling process of a group is suspended"
-- severity = "medium"
-- why      = "While a process is suspended, the group does not launch, replace or balance instances, and nobody is told."
-- fix      = "Resume the processes of the group."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html"
-- controls = { powerpipe = ["autoscaling_group_no_suspended_process"] }

SELECT
    account_id,
    region,
    arn AS resource,
    json_array_length(suspended_processes) = 0 AS compliant,
    CASE
        WHEN suspended_processes IS NULL THEN 'what is suspended is not known'
        WHEN json_array_length(suspended_processes) = 0 THEN 'nothing is suspended'
        ELSE 'suspended: ' || (
            SELECT group_concat(coalesce(process.value ->> '$.ProcessName', 'unnamed'), ', ')
            FROM json_each(g.suspended_processes) AS process
        )
    END AS actual
FROM aws_ec2_autoscaling_group AS g
WHERE status IS NULL;
