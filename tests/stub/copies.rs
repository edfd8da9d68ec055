//! Copies of the small account's resources, as many as the size says. None is kept: each is made from its number when a
//! page or an answer about it is asked for.

use super::ask::Ask;
use super::size::Size;
use serde_json::Value;

/// A kind of resource that there are copies of.
struct Kind {
    /// `s3:ListBuckets`, and the name of the list in its answer.
    lists: &'static [(&'static str, &'static str)],
    count: fn(&Size) -> usize,
    /// What the copy of this number is a copy of, by its own name first.
    copy: fn(&Size, usize) -> Vec<Copy>,
}

/// A resource under another name.
pub(crate) struct Copy {
    original: &'static str,
    pub(crate) name: String,
    /// Whether it is a copy of the flawed resource of the kind, and not of the one that is as it should be.
    pub(crate) is_flawed: bool,
    /// What stands before the name where it is part of a longer one; elsewhere the same word names something else.
    within: &'static [&'static str],
}

/// The copy of number `number`, of which every so many-th is of the flawed original.
fn one(
    number: usize,
    sound: &'static str,
    (every, flawed): (usize, &'static str),
    within: &'static [&'static str],
) -> Copy {
    let is_flawed = number.is_multiple_of(every);
    let original = if is_flawed { flawed } else { sound };
    Copy { original, name: format!("x{number}-{original}"), is_flawed, within }
}

fn security_group(number: usize) -> Copy {
    one(number, "sg-1", (5, "sg-3"), &[])
}

/// A rule as the group's original has it.
fn rule(size: &Size, number: usize) -> Vec<Copy> {
    let groups = size.security_groups.max(1);
    let group = security_group((number - 1) % groups + 1);
    let originals: &[_] = if group.is_flawed { &["sgr-4", "sgr-5", "sgr-6"] } else { &["sgr-1", "sgr-2"] };
    let original = originals[(number - 1) / groups % originals.len()];
    vec![
        Copy { original, name: format!("x{number}-{original}"), is_flawed: group.is_flawed, within: &[] },
        group,
    ]
}

const KINDS: [Kind; 15] = [
    Kind {
        lists: &[("s3:ListBuckets", "Bucket")],
        count: |size| size.buckets,
        copy: |_, number| vec![one(number, "orders-prod", (3, "open"), &["arn:aws:s3:::"])],
    },
    Kind {
        lists: &[("ec2:DescribeSecurityGroups", "securityGroupInfo")],
        count: |size| size.security_groups,
        copy: |_, number| vec![security_group(number)],
    },
    Kind {
        lists: &[("ec2:DescribeSecurityGroupRules", "securityGroupRuleSet")],
        count: |size| size.security_group_rules,
        copy: rule,
    },
    Kind {
        lists: &[("ec2:DescribeSnapshots", "snapshotSet")],
        count: |size| size.snapshots,
        copy: |_, number| vec![one(number, "snap-1", (2, "snap-2"), &[])],
    },
    Kind {
        lists: &[("ec2:DescribeVolumes", "volumeSet")],
        count: |size| size.volumes,
        copy: |_, number| vec![one(number, "vol-1", (4, "vol-2"), &[])],
    },
    Kind {
        lists: &[
            ("ec2:DescribeInstances", "reservationSet"),
            ("ec2:DescribeInstanceImageMetadata", "instanceImageMetadataSet"),
            ("ec2:DescribeInstanceStatus", "instanceStatusSet"),
        ],
        count: |size| size.instances,
        copy: |_, number| vec![one(number, "i-1", (4, "i-2"), &[]), one(number, "eni-1", (4, "eni-2"), &[])],
    },
    Kind {
        lists: &[("ec2:DescribeNetworkInterfaces", "networkInterfaceSet")],
        count: |size| size.instances,
        copy: |_, number| vec![one(number, "eni-1", (4, "eni-2"), &[]), one(number, "i-1", (4, "i-2"), &[])],
    },
    Kind {
        lists: &[("rds:DescribeDBInstances", "DBInstance")],
        count: |size| size.databases,
        copy: |_, number| vec![one(number, "orders-prod", (4, "legacy"), &[":db:"])],
    },
    Kind {
        lists: &[("lambda:ListFunctions", "Functions")],
        count: |size| size.functions,
        copy: |_, number| vec![one(number, "orders-prod", (4, "legacy"), &[":function:", "/aws/lambda/"])],
    },
    Kind {
        lists: &[("iam:GetAccountAuthorizationDetails", "RoleDetailList"), ("iam:ListRoles", "Roles")],
        count: |size| size.roles,
        copy: |_, number| vec![one(number, "orders-prod", (7, "mighty"), &[":role/"])],
    },
    Kind {
        lists: &[("cloudwatch:DescribeAlarms", "MetricAlarms")],
        count: |size| size.alarms,
        copy: |_, number| vec![one(number, "orders-errors-prod", (4, "cpu"), &[":alarm:"])],
    },
    Kind {
        lists: &[("logs:DescribeLogGroups", "logGroups")],
        count: |size| size.log_groups,
        copy: |_, number| vec![one(number, "orders-prod", (4, "legacy"), &["/aws/rds/instance/", "/app/"])],
    },
    Kind {
        lists: &[("sns:ListTopics", "Topics")],
        count: |size| size.topics,
        copy: |_, number| vec![one(number, "alarms-prod", (4, "open"), &["us-east-1:111111111111:"])],
    },
    Kind {
        lists: &[("kms:ListKeys", "Keys")],
        count: |size| size.keys,
        copy: |_, number| vec![one(number, "key-1", (4, "key-2"), &[":key/"])],
    },
    Kind {
        lists: &[("iam:ListInstanceProfiles", "InstanceProfiles")],
        count: |size| size.instances,
        copy: |_, number| vec![one(number, "app-prod", (4, "web-prod"), &[":instance-profile/"])],
    },
];

impl Size {
    /// The copies of which this operation tells, in the order of their numbers.
    pub(crate) fn copies(&self, operation: &str) -> Vec<Copy> {
        let told = |kind: &&Kind| kind.lists.iter().any(|(list, _)| *list == operation);
        let kind = KINDS.iter().find(told).unwrap_or_else(|| panic!("no copies are told of by {operation}"));
        (1..=(kind.count)(self)).map(|number| (kind.copy)(self, number).swap_remove(0)).collect()
    }

    /// The copy that this asks about.
    pub(super) fn asked(&self, ask: &Ask) -> Option<Copy> {
        let about = ask.about();
        self.named(ask.service, about.split(' ').next()?)
    }

    /// What a resource of a service is a copy of.
    pub(super) fn original(&self, service: &str, name: &str) -> Option<&'static str> {
        self.named(service, name).map(|copy| copy.original)
    }

    fn named(&self, service: &str, name: &str) -> Option<Copy> {
        let number = name.strip_prefix('x')?.split('-').next()?.parse().ok().filter(|number| *number > 0)?;
        let of_service =
            |kind: &&Kind| kind.lists.iter().any(|(list, _)| list.split(':').next() == Some(service));
        let copy = |kind: &Kind| (kind.copy)(self, number).swap_remove(0);
        KINDS.iter().filter(of_service).map(copy).find(|copy| copy.name == name)
    }

    /// The part of a list that begins at `place`, copies after the originals, and how long the whole list is.
    pub(super) fn part(
        &self,
        operation: &str,
        list: &str,
        originals: &[Value],
        (place, count): (usize, usize),
    ) -> (Vec<Value>, usize) {
        let kind = KINDS.iter().find(|kind| kind.lists.contains(&(operation, list)));
        let length = originals.len() + kind.map_or(0, |kind| (kind.count)(self));
        let end = length.min(place.saturating_add(count));
        let item = |at: usize| match (originals.get(at), kind) {
            (None, Some(kind)) => {
                let copies = (kind.copy)(self, at - originals.len() + 1);
                let original = originals.iter().find(|item| copies[0].is_in(item)).cloned();
                copies.iter().fold(original.unwrap_or_default(), |item, copy| copy.of(&item))
            }
            (original, _) => original.cloned().unwrap_or_default(),
        };
        ((place.min(end)..end).map(item).collect(), length)
    }
}

impl Copy {
    /// What `ask` asks about, said of the original.
    pub(super) fn about_original(&self, ask: &Ask) -> String {
        ask.about().replacen(&self.name, self.original, 1)
    }

    /// What is said of the original, said of the copy.
    pub(super) fn of(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.renamed(text)),
            Value::Array(items) => items.iter().map(|item| self.of(item)).collect(),
            Value::Object(fields) => {
                Value::Object(fields.iter().map(|(name, value)| (name.clone(), self.of(value))).collect())
            }
            plain => plain.clone(),
        }
    }

    fn is_in(&self, value: &Value) -> bool {
        match value {
            Value::String(text) => self.renamed(text) != *text,
            Value::Array(items) => items.iter().any(|item| self.is_in(item)),
            Value::Object(fields) => fields.values().any(|value| self.is_in(value)),
            _ => false,
        }
    }

    fn renamed(&self, text: &str) -> String {
        if text == self.original {
            return self.name.clone();
        }
        if !text.contains(self.original) {
            return text.to_owned();
        }
        self.within.iter().fold(text.to_owned(), |text, before| {
            text.replace(&format!("{before}{}", self.original), &format!("{before}{}", self.name))
        })
    }
}
