//! Which TLS a security policy of API Gateway lets in.

use super::derivation::{Derivation, Made};

pub(super) const ALL: &[Derivation] = &[Derivation::of_columns(
    "aws_api_gateway_domain_name",
    &["security_policy"],
    &["minimum_tls", "is_post_quantum"],
    |from| {
        let policy = from[0].unwrap_or_default();
        let minimum = minimum(policy).ok_or_else(|| format!("no security policy that is known: {policy}"))?;
        Ok(Made::of([minimum.into(), policy.contains("_PQ_").into()]))
    },
)];

/// `SecurityPolicy_TLS13_1_2_..` takes TLS 1.2 and 1.3, `SecurityPolicy_TLS13_2025_EDGE` 1.3 alone.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html>
fn minimum(policy: &str) -> Option<f64> {
    let Some(enhanced) = policy.strip_prefix("SecurityPolicy_") else {
        return match policy {
            "TLS_1_0" => Some(1.0),
            "TLS_1_2" => Some(1.2),
            _ => None,
        };
    };
    let versions = [("TLS13_1_3_", 1.3), ("TLS13_1_2_", 1.2), ("TLS13_2025_EDGE", 1.3), ("TLS12_", 1.2)];
    versions.into_iter().find(|(start, _)| enhanced.starts_with(start)).map(|(_, version)| version)
}

#[cfg(test)]
mod tests {
    use super::minimum;

    #[test]
    fn a_policy_says_its_oldest_version() {
        assert_eq!(minimum("TLS_1_0"), Some(1.0));
        assert_eq!(minimum("TLS_1_2"), Some(1.2));
        assert_eq!(minimum("SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09"), Some(1.2));
        assert_eq!(minimum("SecurityPolicy_TLS13_1_3_FIPS_2025_09"), Some(1.3));
        assert_eq!(minimum("SecurityPolicy_TLS13_2025_EDGE"), Some(1.3));
        assert_eq!(minimum("SecurityPolicy_TLS12_2018_EDGE"), Some(1.2));
        assert_eq!(minimum("SecurityPolicy_TLS14_X"), None);
    }
}
