-- Everything that was read and can be tagged, whether it carries tags or not. Left out are network
-- interfaces, which belong to what they serve, stacks, which hand their tags on, and kinds whose tags take a
-- call per resource that nothing else asks for, such as log groups.
--   resource_type: CloudFormation's name of the kind
--   name: title of the resource, its Name tag where the kind has one
--   exempt: what excuses it from tags: AWS made it, or it is going away; else NULL
--   tags: as a JSON object
CREATE VIEW aws_tagging_resource AS
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::VPC' AS resource_type,
    title AS name,
    CASE
        WHEN owner_id <> account_id THEN 'shared by another account'
        WHEN is_default = 1 THEN 'the default VPC'
    END AS exempt,
    tags
FROM aws_vpc
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::Subnet' AS resource_type,
    title AS name,
    CASE
        WHEN owner_id <> account_id THEN 'shared by another account'
        WHEN default_for_az = 1 THEN 'a default subnet'
    END AS exempt,
    tags
FROM aws_vpc_subnet
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::RouteTable' AS resource_type,
    title AS name,
    CASE
        WHEN owner_id <> account_id THEN 'shared by another account'
        WHEN main = 1 AND tags = '{}' THEN 'made with its VPC'
    END AS exempt,
    tags
FROM aws_vpc_route_table
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::InternetGateway' AS resource_type,
    title AS name,
    CASE
        WHEN owner_id <> account_id THEN 'shared by another account'
        WHEN EXISTS (
            SELECT 1
            FROM json_each(gateway.attachments) AS attachment
            INNER JOIN aws_vpc AS vpc
                ON attachment.value ->> '$.VpcId' = vpc.vpc_id
            WHERE
                vpc.is_default = 1
                AND vpc.account_id = gateway.account_id
                AND vpc.region = gateway.region
        ) THEN 'made with the default VPC'
    END AS exempt,
    tags
FROM aws_vpc_internet_gateway AS gateway
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::NetworkAcl' AS resource_type,
    title AS name,
    CASE WHEN is_default = 1 THEN 'made with its VPC' END AS exempt,
    tags
FROM aws_vpc_network_acl
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::DHCPOptions' AS resource_type,
    title AS name,
    CASE WHEN tags = '{}' AND domain_name_servers = '["AmazonProvidedDNS"]' THEN 'made by AWS' END
        AS exempt,
    tags
FROM aws_vpc_dhcp_options
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::NatGateway' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_vpc_nat_gateway
WHERE coalesce(state, '') NOT IN ('deleting', 'deleted', 'failed')
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::EIP' AS resource_type,
    title AS name,
    CASE WHEN service_managed IS NOT NULL THEN 'managed by an AWS service' END AS exempt,
    tags
FROM aws_vpc_eip
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::VPCEndpoint' AS resource_type,
    title AS name,
    CASE WHEN requester_managed = 1 THEN 'managed by an AWS service' END AS exempt,
    tags
FROM aws_vpc_endpoint
WHERE coalesce(lower(state), '') NOT IN ('deleting', 'deleted', 'failed', 'rejected', 'expired')
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::VPCPeeringConnection' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_vpc_peering_connection
WHERE coalesce(status_code, '') NOT IN ('deleting', 'deleted', 'failed', 'rejected', 'expired')
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::TransitGatewayAttachment' AS resource_type,
    title AS name,
    CASE WHEN resource_owner_id <> account_id THEN 'shared by another account' END AS exempt,
    tags
FROM aws_ec2_transit_gateway_vpc_attachment
WHERE
    coalesce(state, '') NOT IN ('deleting', 'deleted', 'failed', 'failing', 'rejected', 'rejecting')
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::SecurityGroup' AS resource_type,
    title AS name,
    CASE WHEN group_name = 'default' THEN 'made with its VPC' END AS exempt,
    tags
FROM aws_vpc_security_group
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::FlowLog' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_vpc_flow_log
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::Instance' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_ec2_instance
WHERE coalesce(instance_state, '') NOT IN ('shutting-down', 'terminated')
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::Volume' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_ebs_volume
WHERE coalesce(state, '') NOT IN ('deleting', 'deleted')
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::EC2::Snapshot' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_ebs_snapshot
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::RDS::DBInstance' AS resource_type,
    title AS name,
    CASE WHEN status = 'deleting' THEN 'being deleted' END AS exempt,
    tags
FROM aws_rds_db_instance
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::RDS::DBCluster' AS resource_type,
    title AS name,
    CASE WHEN status = 'deleting' THEN 'being deleted' END AS exempt,
    tags
FROM aws_rds_db_cluster
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::RDS::DBSnapshot' AS resource_type,
    title AS name,
    CASE WHEN type = 'automated' THEN 'an automated snapshot' END AS exempt,
    tags
FROM aws_rds_db_snapshot
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::RDS::DBClusterSnapshot' AS resource_type,
    title AS name,
    CASE WHEN type = 'automated' THEN 'an automated snapshot' END AS exempt,
    tags
FROM aws_rds_db_cluster_snapshot
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::S3::Bucket' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_s3_bucket
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::IAM::Role' AS resource_type,
    title AS name,
    CASE
        WHEN path LIKE '/aws-service-role/%' THEN 'a service-linked role'
        WHEN path LIKE '/aws-reserved/%' THEN 'a role of Identity Center'
    END AS exempt,
    tags
FROM aws_iam_role
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::IAM::User' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_iam_user
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::Lambda::Function' AS resource_type,
    title AS name,
    CASE WHEN master_arn IS NOT NULL THEN 'a replica of Lambda@Edge' END AS exempt,
    tags
FROM aws_lambda_function
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::SNS::Topic' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_sns_topic
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::KMS::Key' AS resource_type,
    title AS name,
    CASE
        WHEN key_manager = 'AWS' THEN 'managed by AWS'
        WHEN key_state IN ('PendingDeletion', 'PendingReplicaDeletion') THEN 'pending deletion'
    END AS exempt,
    tags
FROM aws_kms_key
UNION ALL
SELECT
    account_id,
    region,
    arn,
    'AWS::CloudWatch::Alarm' AS resource_type,
    title AS name,
    NULL AS exempt,
    tags
FROM aws_cloudwatch_alarm;

-- One row for each tag of each resource.
--   resource: ARN of the resource
CREATE VIEW aws_tag AS
SELECT
    tagged.account_id,
    tagged.region,
    tagged.arn AS resource,
    tag.key,
    tag.value
FROM aws_tagging_resource AS tagged
CROSS JOIN json_each(tagged.tags) AS tag;
