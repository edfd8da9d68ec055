-- title    = "Auto Scaling groups have room to scale"
-- severity = "medium"
-- why      = "A group at its maximum takes no more load, and one with a single instance is down while that is replaced."
-- fix      = "Raise the minimum, or the maximum, of the group."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html"
-- omits    = "How long a group has been at its maximum: its metrics are not read."
-- [params.min_size]
-- about    = "The least that the minimum of a group may be."
-- default  = 2
-- [params.min_headroom]
-- about    = "By how much the maximum must be above what the group should have now."
-- default  = 1

SELECT
    account_id,
    region,
    arn AS resource,
    min_size >= :min_size AND max_size - desired_capacity >= :min_headroom AS compliant,
    'from ' || coalesce(min_size, 'unknown') || ' to ' || coalesce(max_size, 'unknown') || ', now '
    || coalesce(desired_capacity, 'unknown') AS actual
FROM aws_ec2_autoscaling_group
WHERE status IS NULL;
