//! What the records of zones lead to.

use super::derivation::{Derivation, Made};
use crate::schema::PARTITIONS;
use crate::store::Cell;
use serde_json::Value;

pub(super) const ALL: &[Derivation] = &[Derivation::of_columns(
    "aws_route53_record",
    &["alias_target", "type", "name", "records"],
    &["target_type", "target", "target_region"],
    target,
)];

fn target(from: &[Option<&str>]) -> Result<Made, String> {
    let [alias, kind, name, records] = *from else { return Ok(Made::default()) };
    let json = |text: &str| -> Result<Value, String> {
        serde_json::from_str(text).map_err(|error| format!("no JSON: {error}"))
    };
    let named = match (alias, kind, records) {
        (Some(alias), ..) => {
            let alias = json(alias)?;
            Some(alias["DNSName"].as_str().ok_or("the alias has no DNSName")?.to_owned())
        }
        (None, Some("CNAME"), Some(records)) => json(records)?[0].as_str().map(str::to_owned),
        _ => None,
    };
    let Some(named) = named else { return Ok(Made::default()) };
    let own = name.map(plain);
    let Target { kind, name, region } = Target::of(&plain(&named), alias.and(own.as_deref()));
    Ok(Made::of([Cell::from(kind), name.into(), region.into()]))
}

/// A name without what makes no difference.
fn plain(name: &str) -> String {
    name.trim_end_matches('.').to_lowercase()
}

#[derive(Debug, PartialEq, Eq)]
struct Target {
    kind: &'static str,
    name: String,
    region: Option<String>,
}

impl Target {
    /// What a name of DNS means. That of an alias to a website of S3 does not say the bucket, which is called as the
    /// record is.
    /// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/RoutingToS3Bucket.html>
    fn of(name: &str, aliased: Option<&str>) -> Self {
        let other = || Self { kind: "other", name: name.to_owned(), region: None };
        let suffix = PARTITIONS.iter().map(|(_, suffix)| format!(".{suffix}"));
        let Some(host) =
            suffix.into_iter().filter_map(|suffix| name.strip_suffix(&suffix)).min_by_key(|it| it.len())
        else {
            return other();
        };
        balancer(name, host).or_else(|| website(host, aliased)).unwrap_or_else(other)
    }
}

/// `web-1.eu-west-1.elb` of application and classic load balancers, `web-1.elb.eu-west-1` of network load balancers.
/// <https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias-common.html>
fn balancer(name: &str, host: &str) -> Option<Target> {
    let parts: Vec<_> = host.rsplit('.').take(3).collect();
    let region = match parts.as_slice() {
        ["elb", region, ..] | [region, "elb", ..] => (*region).to_owned(),
        _ => return None,
    };
    let name = name.strip_prefix("dualstack.").unwrap_or(name).to_owned();
    Some(Target { kind: "load_balancer", name, region: Some(region) })
}

/// `s3-website-eu-west-1` or `s3-website.eu-west-1`, with the bucket before it where no alias says it.
/// <https://docs.aws.amazon.com/general/latest/gr/s3.html#s3_website_region_endpoints>
fn website(host: &str, aliased: Option<&str>) -> Option<Target> {
    let at = host.find("s3-website")?;
    let region = host[at + "s3-website".len()..].strip_prefix(['-', '.'])?;
    let bucket = host[..at].strip_suffix('.').or(aliased)?;
    Some(Target { kind: "s3_website", name: bucket.to_owned(), region: Some(region.to_owned()) })
}

#[cfg(test)]
mod tests {
    use super::{Target, plain};

    fn told(name: &str, aliased: Option<&str>) -> (&'static str, String, String) {
        let Target { kind, name, region } = Target::of(&plain(name), aliased);
        (kind, name, region.unwrap_or_default())
    }

    fn is(kind: &'static str, name: &str, region: &str) -> (&'static str, String, String) {
        (kind, name.to_owned(), region.to_owned())
    }

    #[test]
    fn load_balancers_are_known_by_their_names() {
        let alb = "web-1.eu-west-1.elb.amazonaws.com";
        assert_eq!(told(alb, None), is("load_balancer", alb, "eu-west-1"));
        assert_eq!(told(&format!("DualStack.{alb}."), None), is("load_balancer", alb, "eu-west-1"));
        let nlb = "db-1.elb.eu-west-1.amazonaws.com";
        assert_eq!(told(nlb, None), is("load_balancer", nlb, "eu-west-1"));
        let china = "web-1.cn-north-1.elb.amazonaws.com.cn";
        assert_eq!(told(china, None), is("load_balancer", china, "cn-north-1"));
    }

    #[test]
    fn websites_are_buckets() {
        let aliased = Some("www.example.com");
        assert_eq!(
            told("s3-website-us-east-1.amazonaws.com.", aliased),
            is("s3_website", "www.example.com", "us-east-1")
        );
        assert_eq!(
            told("s3-website.eu-central-1.amazonaws.com.", aliased),
            is("s3_website", "www.example.com", "eu-central-1")
        );
        assert_eq!(
            told("shop.example.com.s3-website-eu-west-1.amazonaws.com", None),
            is("s3_website", "shop.example.com", "eu-west-1")
        );
    }

    #[test]
    fn what_is_neither_is_another() {
        for name in
            ["d1.cloudfront.net", "example.org", "s3-website-us-east-1.amazonaws.com", "elb.amazonaws.com"]
        {
            assert_eq!(told(name, None).0, "other", "{name}");
        }
    }
}
