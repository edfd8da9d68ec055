//! What stacks mention: their own live resources, and those that they depend on.
//!
//! A resource is mentioned by its ARN, by the id that AWS gave it, or by its name where the property tells of what.
//! Everything is decided by the ARN of the live resource alone, so that it can be asked before anything is read of it.

use super::arn::{Arn, is_id, is_uuid, whole};
use super::asked::Asked;
use super::declaration::Declaration;
use super::mapping::Mapping;
use super::named::{NAMED, Named, SETTINGS, name_of};
use super::stack::{Resource, Tool};
use crate::schema::GLOBAL;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// An account and a region, as far as they are known.
type Place = (Option<String>, Option<String>);

/// What stacks mention.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    /// ARNs of whole resources.
    arns: BTreeSet<String>,
    ids: BTreeSet<String>,
    /// By [`name_of`], each with where it is.
    names: BTreeMap<String, BTreeSet<Place>>,
    /// Where what is mentioned is.
    places: BTreeSet<Place>,
}

impl Mentions {
    /// What these stacks mention.
    pub fn of(declaration: &Declaration) -> Self {
        let mut mentions = Self::default();
        for stack in &declaration.stacks {
            for resource in &stack.resources {
                Reader::new(&mut mentions, resource).read(stack.tool, resource);
            }
            let mut reader =
                Reader { mentions: &mut mentions, place: (None, None), names: false, is_iam: false };
            // A stack of CloudFormation is a resource of the account, too.
            reader.arn(&stack.stack);
            stack
                .outputs
                .iter()
                .filter_map(|output| output.value.as_ref())
                .for_each(|value| reader.value("", value));
        }
        mentions
    }

    /// Whether the live resource with this ARN, or what it is a part of, is mentioned.
    pub fn include(&self, arn: &str) -> bool {
        let Some(parsed) = Arn::parse(arn) else { return false };
        let is_there = |(account_id, region): &Place| {
            is_same(account_id.as_deref(), parsed.account_id) && is_same(region.as_deref(), parsed.region)
        };
        whole(arn).is_some_and(|arn| self.arns.contains(arn))
            || parsed.id().is_some_and(|id| self.ids.contains(id))
            || self.names.get(&name_of(parsed)).is_some_and(|places| places.iter().any(is_there))
    }

    /// Whether some of it may be in this account and region.
    pub fn reach(&self, account_id: &str, region: &str) -> bool {
        let is_there = |(account, place): &Place| {
            let is_region = region == GLOBAL || is_same(place.as_deref(), region);
            is_same(account.as_deref(), account_id) && is_region
        };
        self.places.iter().any(is_there)
    }
}

/// What is not said differs from nothing.
fn is_same(said: Option<&str>, live: &str) -> bool {
    said.is_none_or(|said| live.is_empty() || said == live)
}

/// Reads what one resource mentions.
struct Reader<'a> {
    mentions: &'a mut Mentions,
    place: Place,
    /// Whether its properties are AWS's, whose names tell of what they are names.
    names: bool,
    /// Elsewhere, users and groups are others'.
    is_iam: bool,
}

impl<'a> Reader<'a> {
    fn new(mentions: &'a mut Mentions, resource: &Resource) -> Self {
        let is_of = |prefixes: &[&str]| prefixes.iter().any(|prefix| resource.kind.starts_with(prefix));
        let region = resource.region.clone().filter(|region| region != GLOBAL);
        let place = (resource.account_id.clone(), region);
        Self {
            mentions,
            place,
            names: is_of(&["aws:", "aws-native:", "aws_", "AWS::"]),
            is_iam: is_of(&["aws:iam/", "aws-native:iam:", "aws_iam_", "AWS::IAM::"]),
        }
    }

    fn read(&mut self, tool: Tool, resource: &Resource) {
        if self.names && resource.is_custom {
            self.mentions.places.insert(self.place.clone());
            self.own(tool, resource);
        }
        for text in resource.id.iter().chain(&resource.arn) {
            self.text("", text);
        }
        self.members(&resource.inputs.values());
        self.members(&resource.outputs.values());
    }

    /// The live resource that it declares, or declares a part of.
    fn own(&mut self, tool: Tool, resource: &Resource) {
        let none = BTreeMap::new();
        let what = (tool, resource.kind.as_str(), resource.id.as_deref());
        let (inputs, outputs) = (resource.inputs.open(), resource.outputs.open());
        let asked = Asked::new(what, (&inputs, &outputs), &none);
        for (kind, identity) in asked.meant(Mapping::own()) {
            let setting = SETTINGS.iter().find(|(table, _, _)| *table == kind.table);
            if let Some((_, service, resource)) = setting {
                self.name(service, "", resource);
            }
            let Some(first) = identity.first() else { continue };
            for named in NAMED.iter().filter(|named| named.tables.contains(&kind.table.as_str())) {
                self.name(named.service, named.kind, first);
            }
        }
    }

    fn members(&mut self, members: &Map<String, Value>) {
        for (name, value) in members {
            self.value(name, value);
        }
    }

    /// A value of a property of this name; of a list, each.
    fn value(&mut self, property: &str, value: &Value) {
        match value {
            Value::String(text) => self.text(property, text),
            Value::Array(list) => list.iter().for_each(|value| self.value(property, value)),
            // What people call things there says nothing of what these are.
            Value::Object(members) if is_free(property) => {
                let names = std::mem::take(&mut self.names);
                self.members(members);
                self.names = names;
            }
            Value::Object(members) => self.members(members),
            _ => {}
        }
    }

    fn text(&mut self, property: &str, text: &str) {
        if text.starts_with(['{', '[']) {
            if let Ok(document) = serde_json::from_str::<Value>(text) {
                self.value(property, &document);
            }
        } else if let Some(arn) = whole(text) {
            self.arn(arn);
        } else if is_id(text) || is_uuid(text) {
            self.mentions.ids.insert(text.to_owned());
        }
        if self.names {
            let property: String = property.chars().filter(char::is_ascii_alphanumeric).collect();
            let property = property.to_ascii_lowercase();
            let of_iam = |named: &Named| self.is_iam || !["user/", "group/"].contains(&named.kind);
            let meant = NAMED.iter().filter(|named| named.properties.contains(&property.as_str()));
            for named in meant.filter(|named| of_iam(named)).collect::<Vec<_>>() {
                self.name(named.service, named.kind, text);
            }
        }
    }

    fn arn(&mut self, arn: &str) {
        let Some(parsed) = Arn::parse(arn) else { return };
        // Neither many resources, nor an account as somebody who is trusted.
        if arn.contains(['*', '?', '$']) || parsed.resource == "root" {
            return;
        }
        let known = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        self.mentions.places.insert((known(parsed.account_id), known(parsed.region)));
        self.mentions.arns.insert(arn.to_owned());
    }

    fn name(&mut self, service: &str, kind: &str, name: &str) {
        let place = self.place.clone();
        self.mentions.names.entry(format!("{service}:{kind}{name}")).or_default().insert(place);
    }
}

/// Whether the members of a property have names that people choose.
fn is_free(property: &str) -> bool {
    ["tags", "tagsAll", "tags_all", "variables", "Variables", "default_tags", "defaultTags"]
        .contains(&property)
}

#[cfg(test)]
mod tests {
    use super::{Mapping, Mentions, NAMED, SETTINGS};
    use crate::declared::{Declaration, Properties, Resource, Stack, Tool};
    use serde_json::{Value, json};

    fn properties(values: Value) -> Properties {
        let Value::Object(values) = values else { panic!("an object") };
        Properties { values, ..Properties::default() }
    }

    /// What a stack in eu-west-1 mentions whose one resource has this type, this id and these outputs.
    fn mentions(kind: &str, id: &str, outputs: Value) -> Mentions {
        let resource = Resource {
            urn: "urn".to_owned(),
            kind: kind.to_owned(),
            is_custom: true,
            id: Some(id.to_owned()),
            account_id: Some("1".to_owned()),
            region: Some("eu-west-1".to_owned()),
            outputs: properties(outputs).into(),
            ..Resource::default()
        };
        let mut stack = Stack::new(Tool::Pulumi, "s", "s.json");
        stack.resources.push(resource);
        Mentions::of(&Declaration { stacks: vec![stack], ..Declaration::default() })
    }

    #[test]
    fn a_resource_is_mentioned_by_its_arn_its_id_or_a_name_that_tells_of_what() {
        let function = json!({
            "role": "arn:aws:iam::1:role/service/runs-f",
            "vpcConfig": { "subnetIds": ["subnet-0a1b"], "vpcId": "vpc-0a1b" },
            "loggingConfig": { "logGroup": "/aws/lambda/f" },
            "policy": r#"{"Statement":[{"Resource":["arn:aws:s3:::photos/*","arn:aws:sqs:eu-west-1:1:q"]}]}"#,
        });
        let mentions = mentions("aws:lambda/function:Function", "f", function);
        for arn in [
            "arn:aws:lambda:eu-west-1:1:function:f",
            "arn:aws:lambda:eu-west-1:1:function:f:live",
            "arn:aws:iam::1:role/service/runs-f",
            "arn:aws:ec2:eu-west-1:1:subnet/subnet-0a1b",
            "arn:aws:ec2:eu-west-1:1:vpc/vpc-0a1b",
            "arn:aws:logs:eu-west-1:1:log-group:/aws/lambda/f",
            "arn:aws:logs:eu-west-1:1:log-group:/aws/lambda/f:metric-filter:errors",
            "arn:aws:s3:::photos",
            "arn:aws:sqs:eu-west-1:1:q",
        ] {
            assert!(mentions.include(arn), "{arn}");
        }
        for arn in [
            "arn:aws:lambda:eu-west-1:1:function:f2",
            "arn:aws:lambda:us-east-1:1:function:f",
            "arn:aws:lambda:eu-west-1:2:function:f",
            "arn:aws:sns:eu-west-1:1:f",
            "arn:aws:ec2:eu-west-1:1:vpc/vpc-0a1c",
            "arn:aws:s3:::f",
            "f",
        ] {
            assert!(!mentions.include(arn), "{arn}");
        }
    }

    #[test]
    fn what_scales_is_found_by_the_name_of_its_group() {
        let group = mentions("aws:autoscaling/group:Group", "web", json!({ "launchConfiguration": "old" }));
        let arn = |rest: &str| format!("arn:aws:autoscaling:eu-west-1:1:{rest}");
        for rest in [
            "autoScalingGroup:0a1b:autoScalingGroupName/web",
            "scalingPolicy:0a1b:autoScalingGroupName/web:policyName/cpu",
            "launchConfiguration:0a1b:launchConfigurationName/old",
        ] {
            assert!(group.include(&arn(rest)), "{rest}");
        }
        assert!(!group.include(&arn("autoScalingGroup:0a1b:autoScalingGroupName/web2")));
    }

    #[test]
    fn a_stack_of_cloudformation_is_a_resource_too() {
        let id = "arn:aws:cloudformation:eu-west-1:1:stack/shop/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f";
        let stacks = vec![Stack::new(Tool::CloudFormation, id, "cloudformation:shop")];
        let mentions = Mentions::of(&Declaration { stacks, ..Declaration::default() });
        assert!(mentions.include(id) && mentions.reach("1", "eu-west-1"));
        for other in [
            id.replace("shop", "shop-2"),
            id.replace("eu-west-1", "us-east-1"),
            id.replace("0a1b2c3d-", "0a1b2c3e-"),
        ] {
            assert!(!mentions.include(&other), "{other}");
        }
    }

    #[test]
    fn what_people_write_somewhere_mentions_nothing() {
        let mentions = mentions(
            "aws:rds/instance:Instance",
            "orders",
            json!({
                "name": "main", "username": "admin", "description": "photos", "engine": "alerts",
                "tags": { "bucket": "photos", "role": "admin", "environment": "prod" },
                "environment": { "variables": { "ROLE": "admin" } },
                "trust": r#"{"Principal":{"AWS":"arn:aws:iam::1:root"},"Resource":"arn:aws:s3:::*"}"#,
            }),
        );
        assert!(mentions.include("arn:aws:rds:eu-west-1:1:db:orders"));
        for arn in [
            "arn:aws:s3:::photos",
            "arn:aws:s3:::main",
            "arn:aws:iam::1:user/admin",
            "arn:aws:iam::1:role/admin",
            "arn:aws:iam::1:root",
            "arn:aws:sns:eu-west-1:1:alerts",
            "arn:aws:rds:eu-west-1:1:db:prod",
        ] {
            assert!(!mentions.include(arn), "{arn}");
        }
    }

    #[test]
    fn names_of_other_providers_are_theirs() {
        let grant = |kind| mentions(kind, "x", json!({ "role": "admin", "bucket": "arn:aws:s3:::photos" }));
        let (theirs, ours) = (grant("postgresql:index/grant:Grant"), grant("aws:iam/rolePolicy:RolePolicy"));
        assert!(
            !theirs.include("arn:aws:iam::1:role/admin") && ours.include("arn:aws:iam::1:role/team/admin")
        );
        assert!(theirs.include("arn:aws:s3:::photos"), "an ARN is an ARN");
    }

    #[test]
    fn only_where_something_is_mentioned_it_may_be() {
        let mentions =
            mentions("aws:sns/topic:Topic", "t", json!({ "policy": "arn:aws:kms:us-west-2:1:key/k" }));
        for (account_id, region, may) in [
            ("1", "eu-west-1", true),
            ("1", "us-west-2", true),
            ("1", "global", true),
            ("1", "eu-west-2", false),
            ("2", "eu-west-1", false),
        ] {
            assert_eq!(mentions.reach(account_id, region), may, "{account_id} {region}");
        }
    }

    /// Each table whose rows can be declared is one whose ARNs hold an id, or is told of here.
    #[test]
    fn what_is_declared_is_found_by_its_arn() {
        for table in Mapping::own().tables() {
            let has_id = ["aws_vpc", "aws_ebs", "aws_ec2"].iter().any(|start| table.starts_with(start));
            let is_named = NAMED.iter().any(|named| named.tables.contains(&table));
            let is_setting = SETTINGS.iter().any(|(name, _, _)| *name == table);
            // Their identity is the ARN, which the state has, too, a UUID, or what they scale, of which nothing is read
            // beyond the list; and a filter names its log group.
            let is_own = [
                "aws_backup_plan",
                "aws_backup_report_plan",
                "aws_backup_restore_testing_plan",
                "aws_backup_selection",
                "aws_cloudwatch_log_subscription_filter",
                "aws_ecs_service",
                "aws_ecs_task_definition",
                "aws_guardduty_detector",
                "aws_iam_open_id_connect_provider",
                "aws_iam_saml_provider",
                "aws_lambda_layer_version",
                "aws_lambda_version",
                "aws_oam_sink",
                "aws_rds_db_proxy",
                "aws_scheduler_schedule",
                "aws_securityhub_hub",
                "aws_securityhub_standards_subscription",
                "aws_xray_group",
                "aws_autoscaling_policy",
                "aws_acm_certificate",
                "aws_iam_policy",
                "aws_iam_virtual_mfa_device",
                "aws_lambda_event_source_mapping",
                "aws_sns_topic_subscription",
                "aws_wafv2_web_acl",
            ];
            let is_own = is_own.contains(&table) || table.starts_with("aws_appautoscaling_");
            assert!(has_id || is_named || is_setting || is_own, "{table}");
        }
    }
}
