//! Policies are read once, in the derivation: no check knows what stands in them.

use super::{assert_right, files};
use regex::Regex;

/// Checks that ask whether one service may do something, which has to be named: who may is derived.
const OF_A_SERVICE: &[&str] = &[
    "checks/apigateway/integration-wired.sql",
    "checks/apigateway/logging-wired.sql",
    "checks/cloudtrail/bucket-protected.sql",
    "checks/cloudwatch/alarm-reaches-subscriber.sql",
    "checks/config/delivery-wired.sql",
    "checks/iam/role-trust-matches-use.sql",
    "checks/iam/service-linked-roles-present.sql",
    "checks/kms/policy-admits-services.sql",
    "checks/ec2/instance-profile-valid.sql",
    "checks/cloudwatch/subscription-filter-wired.sql",
    "checks/elbv2/access-logs-bucket-wired.sql",
    "checks/lambda/async-failure-handled.sql",
    "checks/lambda/invoke-permission-wired.sql",
    "checks/s3/access-logging.sql",
    "checks/s3/access-logging-target-wired.sql",
    "checks/s3/notification-wired.sql",
    "checks/sns/topic-policy-admits-publishers.sql",
    "checks/vpc/flow-logs-destination-wired.sql",
    "checks/secretsmanager/rotation-wired.sql",
];

/// The names that a data file of policies has, in lower case; of patterns what is fixed.
fn names(file: &str, in_table: &str, of: impl Fn(&str, &toml::Value) -> String) -> Vec<String> {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let data: toml::Table = toml::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"));
    let entries = data[in_table].as_table().expect("a table");
    let names = entries.iter().map(|(name, entry)| of(name, entry).to_lowercase());
    let fixed =
        names.map(|name| name.trim_start_matches("*.").split('*').next().unwrap_or_default().to_owned());
    fixed.filter(|name| !name.is_empty()).collect()
}

#[test]
fn no_check_names_a_condition_key_a_principal_or_a_provider() {
    let keys = names("src/policy/condition_keys.toml", "key", |name, _| name.to_owned());
    let providers = names("src/policy/providers.toml", "provider", |_, entry| {
        entry["host"].as_str().expect("a host").to_owned()
    });
    assert!(keys.len() > 500 && providers.len() > 20, "{} keys, {} providers", keys.len(), providers.len());
    let service = Regex::new(r"amazonaws\.com(\.cn)?'").expect("a regex");
    let principal =
        Regex::new(r":root\b|arn:aws[a-z-]*:(iam|sts)::|\bo-[a-z0-9]{10}|'anonymous'").expect("a regex");
    let (mut wrong, mut excused) = (Vec::new(), Vec::new());
    for (file, text) in files("checks", ".sql") {
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with("--")) {
            let line = line.to_lowercase();
            let named = keys.iter().chain(&providers).find(|name| line.contains(name.as_str()));
            let is_of_service = OF_A_SERVICE.contains(&file.as_str()) && service.is_match(&line);
            if is_of_service {
                excused.push(file.clone());
            } else if named.is_some() || service.is_match(&line) || principal.is_match(&line) {
                wrong.push(format!("{file}:{}: {}", index + 1, line.trim()));
            }
        }
    }
    let unused = OF_A_SERVICE.iter().filter(|file| !excused.iter().any(|one| one == *file));
    wrong.extend(unused.map(|file| format!("{file} names no service: take the excuse out")));
    assert_right(wrong);
}
