-- title    = "Instances have one interface, no key pair, and a modern hypervisor"
-- severity = "low"
-- why      = "A second interface leads around the network's rules, a shared SSH key has no owner, and paravirtual types get no fixes."
-- fix      = "Launch the instance anew on HVM without a key pair, with one interface, and reach it through Session Manager."
-- docs     = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-best-practices.html"
-- controls = { prowler = ["ec2_instance_paravirtual_type", "ec2_instance_uses_single_eni"], powerpipe = ["ec2_instance_no_amazon_key_pair", "ec2_network_inteface_source_destination_check_enabled"], fsbp = ["EC2.17", "EC2.24"] }
-- [params.allow_key_pair]
-- about    = "Whether instances may have an SSH key pair."
-- default  = false
-- [params.max_interfaces]
-- about    = "Network interfaces that an instance may have."
-- default  = 1
-- [params.forwarding_tags]
-- about    = "Tags, as key=value in any letter case, of instances that may forward the traffic of others."
-- default  = ["role=nat"]
-- [params.require_ebs_optimized]
-- about    = "Whether EBS optimisation must be asked for; current types have it unasked, and AWS need not say so."
-- default  = false

WITH instance AS (
    SELECT
        account_id,
        region,
        arn,
        virtualization_type,
        network_interfaces,
        source_dest_check,
        key_name,
        ebs_optimized,
        json_array_length(network_interfaces) AS interfaces,
        exists(
            SELECT 1
            FROM json_each(i.tags) AS tag
            INNER JOIN json_each(:forwarding_tags) AS allowed
                ON lower(tag.key || '=' || tag.value) = lower(allowed.value)
        ) AS may_forward
    FROM aws_ec2_instance AS i
    WHERE coalesce(instance_state, '') NOT IN ('shutting-down', 'terminated')
)

SELECT
    account_id,
    region,
    arn AS resource,
    virtualization_type = 'hvm'
    AND interfaces <= :max_interfaces
    AND (:allow_key_pair OR key_name IS NULL)
    AND (may_forward OR source_dest_check)
    AND (NOT :require_ebs_optimized OR ebs_optimized) AS compliant,
    coalesce(virtualization_type, 'on an unknown hypervisor')
    || ', ' || coalesce(interfaces, 'an unknown number of') || ' network interfaces'
    || coalesce(', key pair ' || key_name, ', no key pair')
    || CASE source_dest_check
        WHEN 1 THEN ', takes its own traffic alone'
        WHEN 0 THEN ', may forward the traffic of others'
        ELSE ', whether it may forward traffic is not known'
    END
    || iif(:require_ebs_optimized AND ebs_optimized IS NOT 1, ', not EBS-optimised', '') AS actual
FROM instance;
