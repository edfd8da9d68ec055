//! A document that asks for every check that AWS alone decides: no stack is named to these audits.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use upright::catalogue::{Catalogue, Check};
use upright::collect;
use upright::plan::Plan;
use upright::schema::Operation;
use upright::store::Analyst;

/// Their ids; `CHECKS="ecs/ ecr/image-present"` takes some of them alone, while one works on them.
pub(crate) static CHECKS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let catalogue = Catalogue::built_in().expect("a catalogue");
    let analyst = Analyst::new(collect::schema()).expect("the schema");
    #[expect(clippy::disallowed_methods, reason = "whoever works on some checks says so from outside")]
    let wanted = std::env::var("CHECKS").unwrap_or_default();
    let is_wanted = |check: &&Check| {
        wanted.is_empty() || wanted.split_whitespace().any(|start| check.id.starts_with(start))
    };
    let is_live = |check: &&Check| {
        let analysis = check.analyse(&analyst).expect("a sound check");
        Plan::of(collect::schema(), &analysis).operations().iter().all(Operation::is_call)
    };
    catalogue.iter().filter(is_wanted).filter(is_live).map(|check| check.id.clone()).collect()
});

/// Its text. Checks that need a parameter get one.
pub(crate) static EVERYTHING: LazyLock<String> = LazyLock::new(|| {
    let line = |id: &String| match id.as_str() {
        "naming/environment-suffix" => format!("      - {id}: {{ suffix: prod }}\n"),
        "cloudformation/expected-stacks" => format!("      - {id}: {{ stacks: [network-*, orders-*] }}\n"),
        "iam/deployer-narrow" => format!("      - {id}: {{ deployer_arn: \"*:role/mighty\" }}\n"),
        "iam/permissions-boundary" => format!("      - {id}: {{ boundary_arn: \"*\" }}\n"),
        "kms/cmk-present" => format!("      - {id}: {{ purposes: [orders] }}\n"),
        "tags/cost-centre-valid" => format!("      - {id}: {{ values: [a], keys: [team] }}\n"),
        "naming/pattern" => format!("      - {id}: {{ patterns: [\"*-prod\"] }}\n"),
        "account/region-allowed" => format!("      - {id}: {{ regions: [us-east-1] }}\n"),
        "elbv2/no-classic" => format!("      - {id}: {{ allowed: [kept] }}\n"),
        "s3/mfa-delete" | "s3/object-lock" | "s3/notification-present" => {
            format!("      - {id}: {{ buckets: [orders-prod, open] }}\n")
        }
        "ec2/instance-not-oversized" => format!("      - {id}: {{ smallest: [] }}\n"),
        "ec2/off-hours-stopped" => format!("      - {id}: {{ envs: [prod, production] }}\n"),
        "rds/aurora-backtrack" => format!("      - {id}: {{ min_hours: 24 }}\n"),
        "rds/parameter-values" => format!("      - {id}: {{ expected: [postgres:rds.force_ssl=1] }}\n"),
        "vpc/endpoint-interface-required" => format!("      - {id}: {{ services: [logs] }}\n"),
        "vpc/public-access-blocked" => format!("      - {id}: {{ mode: block-ingress }}\n"),
        "tgw/present" => format!("      - {id}: {{ required: true }}\n"),
        "autoscaling/target-group-wired" => {
            format!("      - {id}: {{ required_tags: [environment=prod] }}\n")
        }
        "servicediscovery/ecs-registered" => format!("      - {id}: {{ services: [\"*\"] }}\n"),
        _ => format!("      - {id}\n"),
    };
    let checks: String = CHECKS.iter().map(line).collect();
    format!("requirements:\n  - id: ALL\n    text: Everything is as it should be.\n    checks:\n{checks}")
});
