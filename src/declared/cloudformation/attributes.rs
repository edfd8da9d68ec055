//! The attributes of resources that their IDs tell.

use super::evaluate::Place;

/// Patterns of what `Fn::GetAtt` gives, by type and attribute. `{id}` is the physical ID, `{name}` what it ends in, and
/// `{resource}` what an ARN ends in; `{1}` and `{2}` are parts of that, and `{full}` is what follows the first of them.
/// Resources below a path, such as most of IAM's, do not tell it by their ID.
const PATTERNS: [(&str, &str, &str); 43] = [
    ("AWS::CloudWatch::Alarm", "Arn", "arn:{partition}:cloudwatch:{region}:{account}:alarm:{id}"),
    ("AWS::DynamoDB::Table", "Arn", "arn:{partition}:dynamodb:{region}:{account}:table/{id}"),
    ("AWS::EC2::EIP", "PublicIp", "{id}"),
    ("AWS::EC2::FlowLog", "Id", "{id}"),
    ("AWS::EC2::Instance", "InstanceId", "{id}"),
    ("AWS::EC2::InternetGateway", "InternetGatewayId", "{id}"),
    ("AWS::EC2::NatGateway", "NatGatewayId", "{id}"),
    ("AWS::EC2::NetworkAcl", "Id", "{id}"),
    ("AWS::EC2::NetworkInterface", "Id", "{id}"),
    ("AWS::EC2::RouteTable", "RouteTableId", "{id}"),
    ("AWS::EC2::SecurityGroup", "GroupId", "{id}"),
    ("AWS::EC2::SecurityGroup", "Id", "{id}"),
    ("AWS::EC2::Subnet", "SubnetId", "{id}"),
    ("AWS::EC2::VPC", "VpcId", "{id}"),
    ("AWS::EC2::VPCEndpoint", "Id", "{id}"),
    ("AWS::EC2::Volume", "VolumeId", "{id}"),
    ("AWS::ECR::Repository", "Arn", "arn:{partition}:ecr:{region}:{account}:repository/{id}"),
    ("AWS::ECS::Cluster", "Arn", "arn:{partition}:ecs:{region}:{account}:cluster/{id}"),
    ("AWS::ElasticLoadBalancingV2::Listener", "ListenerArn", "{id}"),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerArn", "{id}"),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerFullName", "{full}"),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerName", "{2}"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupArn", "{id}"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupFullName", "{resource}"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupName", "{1}"),
    ("AWS::KMS::Key", "Arn", "arn:{partition}:kms:{region}:{account}:key/{id}"),
    ("AWS::KMS::Key", "KeyId", "{id}"),
    ("AWS::Kinesis::Stream", "Arn", "arn:{partition}:kinesis:{region}:{account}:stream/{id}"),
    ("AWS::Lambda::EventSourceMapping", "Id", "{id}"),
    ("AWS::Lambda::Function", "Arn", "arn:{partition}:lambda:{region}:{account}:function:{id}"),
    ("AWS::Lambda::Version", "FunctionArn", "{id}"),
    ("AWS::Lambda::Version", "Version", "{name}"),
    ("AWS::Logs::LogGroup", "Arn", "arn:{partition}:logs:{region}:{account}:log-group:{id}:*"),
    ("AWS::RDS::DBCluster", "DBClusterArn", "arn:{partition}:rds:{region}:{account}:cluster:{id}"),
    ("AWS::RDS::DBInstance", "DBInstanceArn", "arn:{partition}:rds:{region}:{account}:db:{id}"),
    ("AWS::S3::Bucket", "Arn", "arn:{partition}:s3:::{id}"),
    ("AWS::S3::Bucket", "DomainName", "{id}.s3.{suffix}"),
    ("AWS::S3::Bucket", "RegionalDomainName", "{id}.s3.{region}.{suffix}"),
    ("AWS::SNS::Topic", "TopicArn", "{id}"),
    ("AWS::SNS::Topic", "TopicName", "{name}"),
    ("AWS::SQS::Queue", "Arn", "arn:{partition}:sqs:{region}:{account}:{name}"),
    ("AWS::SQS::Queue", "QueueName", "{name}"),
    ("AWS::SQS::Queue", "QueueUrl", "{id}"),
];

/// Types of IAM whose ARNs hold their paths.
const WITH_PATH: [(&str, &str); 4] = [
    ("AWS::IAM::Group", "group"),
    ("AWS::IAM::InstanceProfile", "instance-profile"),
    ("AWS::IAM::Role", "role"),
    ("AWS::IAM::User", "user"),
];

/// Attributes that are what the template declares, by type, attribute and property.
const DECLARED: [(&str, &str, &str); 7] = [
    ("AWS::EC2::Instance", "AvailabilityZone", "AvailabilityZone"),
    ("AWS::EC2::SecurityGroup", "VpcId", "VpcId"),
    ("AWS::EC2::Subnet", "AvailabilityZone", "AvailabilityZone"),
    ("AWS::EC2::Subnet", "CidrBlock", "CidrBlock"),
    ("AWS::EC2::Subnet", "VpcId", "VpcId"),
    ("AWS::EC2::VPC", "CidrBlock", "CidrBlock"),
    ("AWS::RDS::DBInstance", "Endpoint.Port", "Port"),
];

/// The property in which the template itself says what an attribute is.
pub(super) fn declared_in(kind: &str, name: &str) -> Option<&'static str> {
    let is_asked = |(of, known, _): &&(&str, &str, &str)| *of == kind && *known == name;
    DECLARED.iter().find(is_asked).map(|(_, _, property)| *property)
}

impl Place {
    /// What an attribute of a resource is. `path` is that of IAM; none where it is not known.
    pub(super) fn attribute(&self, kind: &str, name: &str, id: &str, path: Option<&str>) -> Option<String> {
        if name == "Arn" && id.starts_with("arn:") {
            return Some(id.to_owned());
        }
        let is_asked = |(of, known, _): &&(&str, &str, &str)| *of == kind && *known == name;
        if let Some((_, _, pattern)) = PATTERNS.iter().find(is_asked) {
            return self.fill(pattern, id);
        }
        let (_, word) = WITH_PATH.iter().find(|(of, _)| *of == kind && name == "Arn")?;
        self.fill(&format!("arn:{{partition}}:iam::{{account}}:{word}{}{{id}}", path?), id)
    }

    /// None in a partition that is not known.
    fn fill(&self, pattern: &str, id: &str) -> Option<String> {
        let name = id.rsplit([':', '/']).next().unwrap_or(id);
        let resource = id.splitn(6, ':').nth(5).unwrap_or_default();
        let part = |index: usize| resource.split('/').nth(index).unwrap_or_default();
        let full = resource.split_once('/').map_or(resource, |(_, full)| full);
        let filled = pattern
            .replace("{resource}", resource)
            .replace("{full}", full)
            .replace("{1}", part(1))
            .replace("{2}", part(2))
            .replace("{partition}", &self.partition)
            .replace("{region}", &self.region)
            .replace("{account}", &self.account_id)
            .replace("{suffix}", self.url_suffix()?);
        Some(filled.replace("{name}", name).replace("{id}", id)).filter(|text| !text.is_empty())
    }
}
