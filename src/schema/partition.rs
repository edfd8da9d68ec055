//! The partitions of AWS: clouds of their own, which share neither accounts nor regions.

/// The partitions, each with the suffix of its host names. Source: `AWS::URLSuffix` in the CloudFormation user guide, and
/// the SDKs' `partitions.json`.
pub const PARTITIONS: [(&str, &str); 4] = [
    ("aws", "amazonaws.com"),
    ("aws-cn", "amazonaws.com.cn"),
    ("aws-eusc", "amazonaws.eu"),
    ("aws-us-gov", "amazonaws.com"),
];

/// The suffix of a partition's host names; none for a partition that is not known.
pub fn dns_suffix(partition: &str) -> Option<&'static str> {
    PARTITIONS.iter().find(|(known, _)| *known == partition).map(|(_, suffix)| *suffix)
}
