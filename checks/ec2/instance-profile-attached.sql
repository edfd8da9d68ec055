-- title    = "Running instances have an instance profile"
-- severity = "medium"
-- why      = "An instance without a role invites long-lived access keys onto its disk."
-- fix      = "Attach an instance profile whose role grants what the workload needs."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html"
-- controls = { prowler = ["ec2_instance_profile_attached"], powerpipe = ["ec2_instance_iam_profile_attached"] }

SELECT
    account_id,
    region,
    arn AS resource,
    iam_instance_profile_arn IS NOT NULL AS compliant,
    coalesce('has ' || iam_instance_profile_arn, 'has no instance profile') AS actual
FROM aws_ec2_instance
WHERE instance_state IN ('pending', 'running');
