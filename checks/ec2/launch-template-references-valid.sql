-- title    = "What launch templates name exists, in the VPC they launch into"
-- severity = "high"
-- why      = "A template that names a security group, key or profile that is gone launches nothing, and nobody notices before the group must grow."
-- fix      = "Make a new default version that names what exists, and set the group to it."
-- docs     = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ts-as-launch-template.html"
-- omits    = "Security groups by name, placement groups, keys of other accounts, and versions that are neither the default nor the latest."

WITH security_group AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        s.value AS group_id
    FROM aws_ec2_launch_template_version AS v
    CROSS JOIN json_each(v.security_group_ids) AS s
    UNION
    SELECT
        v.account_id,
        v.region,
        v.arn,
        s.value AS group_id
    FROM aws_ec2_launch_template_version AS v
    CROSS JOIN json_each(v.launch_template_data, '$.NetworkInterfaces') AS i
    CROSS JOIN json_each(i.value, '$.Groups') AS s
),

guarded AS (
    SELECT
        named.account_id,
        named.region,
        named.arn,
        group_concat(iif(found.arn IS NULL, named.group_id, NULL), ', ') AS missing,
        count(DISTINCT found.vpc_id) AS vpcs,
        max(found.vpc_id) AS vpc_id,
        count(found.arn) = count(found.vpc_id) AS is_known
    FROM security_group AS named
    LEFT JOIN aws_vpc_security_group AS found
        ON
            named.account_id = found.account_id
            AND named.region = found.region
            AND named.group_id = found.group_id
    GROUP BY named.account_id, named.region, named.arn
),

used AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        group_concat(DISTINCT subnet.vpc_id) AS vpc_ids,
        count(DISTINCT subnet.vpc_id) AS vpcs,
        count(*) = count(subnet.vpc_id) AS is_known
    FROM aws_ec2_launch_template_version AS v
    INNER JOIN aws_ec2_launch_template AS template
        ON
            v.account_id = template.account_id
            AND v.region = template.region
            AND v.launch_template_id = template.launch_template_id
    INNER JOIN aws_ec2_autoscaling_group AS g
        ON
            v.account_id = g.account_id
            AND v.region = g.region
            AND v.launch_template_id
            = coalesce(g.launch_template_id, g.mixed_instances_policy_launch_template_id)
            AND v.version_number
            = CASE
            coalesce(
                g.launch_template_version,
                g.mixed_instances_policy_launch_template_version,
                '$Default'
            )
                WHEN '$Default' THEN template.default_version_number
                WHEN '$Latest' THEN template.latest_version_number
                ELSE
                    cast(
                        coalesce(
                            g.launch_template_version,
                            g.mixed_instances_policy_launch_template_version
                        )
                        AS INTEGER
                    )
            END
    CROSS JOIN json_each(g.subnet_ids) AS place
    LEFT JOIN aws_vpc_subnet AS subnet
        ON
            g.account_id = subnet.account_id
            AND g.region = subnet.region
            AND place.value = subnet.subnet_id
    GROUP BY v.account_id, v.region, v.arn
),

disk_key AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        group_concat(
            iif(k.arn IS NULL AND alias.arn IS NULL, d.value ->> '$.Ebs.KmsKeyId', NULL), ', '
        ) AS missing
    FROM aws_ec2_launch_template_version AS v
    CROSS JOIN json_each(v.launch_template_data, '$.BlockDeviceMappings') AS d
    LEFT JOIN aws_kms_key AS k
        ON
            v.account_id = k.account_id
            AND v.region = k.region
            AND d.value ->> '$.Ebs.KmsKeyId' IN (k.arn, k.id)
    LEFT JOIN aws_kms_alias AS alias
        ON
            v.account_id = alias.account_id
            AND v.region = alias.region
            AND d.value ->> '$.Ebs.KmsKeyId' IN (alias.arn, alias.alias_name)
    WHERE
        d.value ->> '$.Ebs.KmsKeyId' NOT LIKE 'arn:%'
        OR d.value ->> '$.Ebs.KmsKeyId' LIKE '%:' || v.account_id || ':%'
    GROUP BY v.account_id, v.region, v.arn
),

judged AS (
    SELECT
        v.account_id,
        v.region,
        v.arn,
        v.launch_template_data IS NOT NULL
        AND coalesce(guarded.is_known, 1)
        AND coalesce(used.is_known, 1) AS is_known,
        rtrim(
            coalesce('no security group ' || guarded.missing || '; ', '')
            || iif(guarded.vpcs > 1, 'security groups of several VPCs; ', '')
            || iif(
                guarded.vpcs = 1 AND used.vpcs > 0 AND used.vpc_ids <> guarded.vpc_id,
                'security groups of ' || guarded.vpc_id || ' for subnets of ' || used.vpc_ids
                || '; ',
                ''
            )
            || iif(
                v.key_name IS NOT NULL AND pair.arn IS NULL,
                'no key pair ' || v.key_name || '; ',
                ''
            )
            || iif(
                v.launch_template_data ->> '$.IamInstanceProfile' IS NOT NULL
                AND profile.arn IS NULL,
                'no instance profile ' || coalesce(
                    v.launch_template_data ->> '$.IamInstanceProfile.Arn',
                    v.launch_template_data ->> '$.IamInstanceProfile.Name',
                    'that it names'
                )
                || '; ',
                ''
            )
            || coalesce('no KMS key ' || disk_key.missing, ''),
            '; '
        ) AS faults
    FROM aws_ec2_launch_template_version AS v
    LEFT JOIN guarded
        ON
            v.account_id = guarded.account_id
            AND v.region = guarded.region
            AND v.arn = guarded.arn
    LEFT JOIN used
        ON v.account_id = used.account_id AND v.region = used.region AND v.arn = used.arn
    LEFT JOIN disk_key
        ON
            v.account_id = disk_key.account_id
            AND v.region = disk_key.region
            AND v.arn = disk_key.arn
    LEFT JOIN aws_ec2_key_pair AS pair
        ON
            v.account_id = pair.account_id
            AND v.region = pair.region
            AND v.key_name = pair.key_name
    LEFT JOIN aws_iam_instance_profile AS profile
        ON
            v.account_id = profile.account_id
            AND coalesce(
                v.launch_template_data ->> '$.IamInstanceProfile.Arn' = profile.arn,
                v.launch_template_data ->> '$.IamInstanceProfile.Name' = profile.name
            )
)

SELECT
    account_id,
    region,
    arn AS resource,
    CASE
        WHEN faults <> '' THEN 0
        WHEN is_known THEN 1
    END AS compliant,
    CASE
        WHEN faults <> '' THEN faults
        WHEN is_known THEN 'all that it names is there'
        ELSE 'what it names is not known'
    END AS actual
FROM judged;
