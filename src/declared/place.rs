//! Where a resource is: the account and the region that its ARN, its properties or its provider name.

use super::stack::Resource;
use crate::schema::GLOBAL;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Services whose resources belong to no region. Their ARNs have none, where they have an ARN.
const GLOBAL_SERVICES: [&str; 8] =
    ["budgets", "cloudfront", "globalaccelerator", "iam", "organizations", "route53", "shield", "waf"];

impl Resource {
    /// Fills in ARN, account and region as far as the resource itself tells them.
    pub fn find_place(&mut self) {
        let (inputs, outputs) = (self.inputs.values(), self.outputs.values());
        let text = |names: &[&str]| {
            let of = |properties: &Map<String, Value>| {
                let found = names.iter().find_map(|name| properties.get(*name)?.as_str());
                found.filter(|text| !text.is_empty()).map(str::to_owned)
            };
            of(&outputs).or_else(|| of(&inputs))
        };
        let is_arn = |text: &String| text.starts_with("arn:") && text.split(':').count() > 5;
        let arn = self.arn.take().or_else(|| text(&["arn"])).or_else(|| self.id.clone()).filter(is_arn);
        let owner = text(&["ownerId", "owner_id"]).filter(|id| is_account(id));
        // A bucket's ARN names neither, and its provider's region need not be its own.
        let named = text(&["bucketRegion", "bucket_region", "region"]).filter(|region| is_region(region));
        let zone = text(&["availabilityZone", "availability_zone"]).and_then(|zone| region_of_zone(&zone));
        let mut region = named.or(zone);
        if let Some(arn) = &arn {
            let parts: Vec<_> = arn.splitn(6, ':').collect();
            let (service, of_arn, account) = (parts[2], parts[3], parts[4]);
            self.account_id =
                self.account_id.take().or_else(|| is_account(account).then(|| account.to_owned()));
            region = match of_arn {
                "" if service == "s3" => region,
                "" => Some(GLOBAL.to_owned()),
                of_arn => Some(of_arn.to_owned()),
            };
        } else if is_of_global_service(&self.kind) {
            region = Some(GLOBAL.to_owned());
        }
        self.account_id = self.account_id.take().or(owner);
        self.region = self.region.take().or(region);
        self.arn = arn;
    }
}

/// Places what says nothing of itself: where its provider is said to be, else where everything else of that provider
/// is, if that is one place.
pub(super) fn settle(resources: &mut [Resource]) {
    let mut seen: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
    for resource in resources.iter() {
        let Some(provider) = &resource.provider else { continue };
        let (accounts, regions) = seen.entry(provider.urn.clone()).or_default();
        accounts.extend(resource.account_id.clone());
        regions.extend(resource.region.clone().filter(|region| region != GLOBAL));
    }
    let only = |set: &BTreeSet<String>| if set.len() == 1 { set.first().cloned() } else { None };
    for resource in resources {
        let Some(provider) = &resource.provider else { continue };
        let Some((accounts, regions)) = seen.get(&provider.urn) else { continue };
        let allowed = provider.account_ids.as_ref().map(|ids| ids.iter().cloned().collect());
        if resource.account_id.is_none() {
            resource.account_id = allowed.and_then(|ids| only(&ids)).or_else(|| only(accounts));
        }
        if resource.region.is_none() {
            resource.region = provider.region.clone().or_else(|| only(regions));
        }
    }
}

/// Whether a type is one of a global service: `aws:iam/role:Role`, `aws_iam_role`, `AWS::IAM::Role`.
fn is_of_global_service(kind: &str) -> bool {
    let service = if let Some(rest) = kind.strip_prefix("aws_") {
        // `aws_route53_resolver_endpoint` is regional.
        if rest.starts_with("route53_resolver_") { "" } else { rest.split('_').next().unwrap_or_default() }
    } else if let Some(rest) = kind.strip_prefix("AWS::") {
        rest.split("::").next().unwrap_or_default()
    } else {
        let aws = kind.strip_prefix("aws:").or_else(|| kind.strip_prefix("aws-native:")).unwrap_or_default();
        aws.split(['/', ':']).next().unwrap_or_default()
    };
    GLOBAL_SERVICES.contains(&service.to_lowercase().as_str())
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `eu-west-1`, `us-gov-east-1`.
fn is_region(text: &str) -> bool {
    region_of_zone(text).is_some_and(|region| region == text)
}

/// The region of `eu-west-1a` and of `us-west-2-lax-1a`.
fn region_of_zone(zone: &str) -> Option<String> {
    let digit = zone.find(|c: char| c.is_ascii_digit())?;
    let words = zone[..digit].strip_suffix('-')?;
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let whole = words.split('-').count() > 1 && words.split('-').all(is_word);
    whole.then(|| zone[..=digit].to_owned())
}

#[cfg(test)]
mod tests {
    use super::{is_of_global_service, region_of_zone, settle};
    use crate::declared::{Properties, Provider, Resource};
    use serde_json::{Value, json};

    fn resource(kind: &str, id: &str, outputs: Value) -> Resource {
        let Value::Object(values) = outputs else { panic!("an object") };
        let outputs = Properties { values, ..Properties::default() }.into();
        Resource { kind: kind.to_owned(), id: Some(id.to_owned()), outputs, ..Resource::default() }
    }

    fn place(mut resource: Resource) -> [String; 2] {
        resource.find_place();
        [resource.account_id, resource.region].map(|part| part.unwrap_or_else(|| "-".to_owned()))
    }

    #[test]
    fn a_resource_is_where_its_arn_says_else_its_properties() {
        let topic = "arn:aws:sns:us-west-2:616138583583:updates";
        let role = json!({ "arn": "arn:aws:iam::111111111111:role/app", "region": "eu-west-1" });
        let bucket = json!({ "arn": "arn:aws:s3:::photos", "region": "eu-west-1" });
        for (resource, expected) in [
            (resource("aws:sns/topic:Topic", topic, json!({})), ["616138583583", "us-west-2"]),
            (resource("aws_iam_role", "app", role), ["111111111111", "global"]),
            (resource("aws_s3_bucket", "photos", bucket), ["-", "eu-west-1"]),
            (resource("aws:s3/bucket:Bucket", "photos", json!({ "arn": "arn:aws:s3:::photos" })), ["-", "-"]),
            (
                resource("aws_subnet", "subnet-1", json!({ "availability_zone": "us-east-1b" })),
                ["-", "us-east-1"],
            ),
            (resource("aws_vpc", "vpc-1", json!({ "owner_id": "222222222222" })), ["222222222222", "-"]),
            (resource("aws:iam/userPolicy:UserPolicy", "a:b", json!({})), ["-", "global"]),
            (resource("random_pet", "arn:x", json!({ "region": "the north" })), ["-", "-"]),
        ] {
            assert_eq!(place(resource.clone()), expected, "{resource:?}");
        }
    }

    #[test]
    fn what_says_nothing_is_where_the_rest_of_its_provider_is() {
        let with = |provider: &str, region: Option<&str>, arn: &str| {
            let mut resource = resource("aws_x", "x", json!({ "arn": arn }));
            resource.provider = Some(Provider {
                urn: provider.to_owned(),
                region: region.map(str::to_owned),
                ..Provider::default()
            });
            resource.find_place();
            resource
        };
        let (here, there) = ("arn:aws:a:eu-west-1:111111111111:b", "arn:aws:a:eu-west-2:111111111111:b");
        let global = "arn:aws:iam::111111111111:role/b";
        let mut resources = [
            with("one", None, here),
            with("one", None, global),
            with("one", None, ""),
            with("two", None, here),
            with("two", None, there),
            with("two", None, ""),
            with("three", Some("us-east-1"), ""),
        ];
        settle(&mut resources);
        let places =
            resources.map(|r| [r.account_id, r.region].map(|part| part.unwrap_or_default()).join(" "));
        assert_eq!(places[2], "111111111111 eu-west-1");
        assert_eq!(places[5], "111111111111 ");
        assert_eq!(places[6], " us-east-1");
    }

    #[test]
    fn zones_belong_to_regions_and_types_to_services() {
        for (zone, region) in [
            ("eu-west-1a", Some("eu-west-1")),
            ("us-west-2-lax-1a", Some("us-west-2")),
            ("us-gov-west-1b", Some("us-gov-west-1")),
            ("use1-az1", None),
            ("the north", None),
            ("1", None),
        ] {
            assert_eq!(region_of_zone(zone).as_deref(), region, "{zone}");
        }
        for kind in ["aws:iam/role:Role", "aws_route53_zone", "AWS::IAM::Role", "aws-native:iam:Role"] {
            assert!(is_of_global_service(kind), "{kind}");
        }
        for kind in ["aws:ec2/vpc:Vpc", "aws_route53_resolver_endpoint", "AWS::EC2::VPC", "random:index/x:X"]
        {
            assert!(!is_of_global_service(kind), "{kind}");
        }
    }
}
