//! Resources that came, went or changed, column by column.

use crate::{Pair, buckets, open, resources};
use upright::diff::Selection;
use upright::scope::Pattern;

#[test]
fn resources_come_go_and_change_column_by_column() {
    let before = buckets(&[("a", "1"), ("b", "1"), ("c", "1")]);
    let after = buckets(&[("b", "0"), ("c", "1"), ("d", "NULL")]);
    let diff = Pair::of("", &before, &after).diff();
    assert_eq!(
        resources(&diff),
        [
            "removed aws_s3_bucket a",
            "changed aws_s3_bucket b versioning_enabled: 1 -> 0",
            "added aws_s3_bucket d"
        ]
    );
    let known: Vec<_> = diff.resources[2]
        .columns
        .iter()
        .map(|column| format!("{} {}", column.column, column.after))
        .collect();
    assert_eq!(known, ["name \"d\"", "tags {}", "title \"d\""], "of what came, what is known");
    assert_eq!(open(&diff), [""; 0]);
    assert_eq!(diff.summary.resources.values().sum::<usize>(), 3);
}

#[test]
fn the_same_state_is_no_difference() {
    let pair = Pair::of(&buckets(&[("a", "1")]), "", "");
    let diff = pair.judged("requirements: [{ id: A, text: t, checks: [s3/versioning] }]\n");
    assert!(diff.resources.is_empty() && diff.findings.is_empty() && diff.requirements.is_empty());
    assert!(diff.not_comparable.is_empty() && diff.notes.is_empty(), "{:?}", diff.notes);
}

#[test]
fn json_is_compared_as_json() {
    let set = |tags: &str| format!("UPDATE aws_s3_bucket SET tags = '{tags}'");
    let tags = |before: &str, after: &str| {
        let pair = Pair::of(&buckets(&[("a", "1")]), &set(before), &set(after));
        resources(&pair.diff())
    };
    assert_eq!(tags(r#"{"a":"1","b":"2"}"#, r#"{"b": "2", "a": "1"}"#), [""; 0]);
    assert_eq!(
        tags(r#"{"a":"1"}"#, r#"{"a":"2"}"#),
        [r#"changed aws_s3_bucket a tags: {"a":"1"} -> {"a":"2"}"#]
    );
}

/// AWS sends many lists in whatever order they come.
#[test]
fn values_that_move_by_themselves_are_left_out_unless_asked_for_and_counted() {
    let role = |used: &str, policies: &str| {
        format!(
            "INSERT INTO aws_iam_role (account_id, region, arn, name, role_last_used_date, attached_policy_arns) \
             VALUES ('1', 'global', 'role', 'role', '{used}', '{policies}')"
        )
    };
    let pair = Pair::of("", &role("monday", r#"["a","b"]"#), &role("tuesday", r#"["b","a"]"#));
    let diff = pair.diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(diff.summary.left_out, 2);
    let all = pair.selected(&Selection { all_columns: true, ..Selection::default() });
    assert_eq!(
        resources(&all),
        [
            r#"changed aws_iam_role role role_last_used_date: "monday" -> "tuesday" attached_policy_arns: ["a","b"] -> ["b","a"]"#
        ]
    );
    assert_eq!(all.summary.left_out, 0);
}

#[test]
fn rows_without_an_arn_are_matched_by_their_key_in_the_order_of_its_numbers() {
    let rule = |number: u32, action: &str| {
        format!(
            "INSERT INTO aws_vpc_network_acl_entry (account_id, region, network_acl_id, egress, rule_number, rule_action, \
             protocol, cidr_block) VALUES ('1', 'r', 'acl', 0, {number}, '{action}', '-1', '10.0.0.0/8');\n"
        )
    };
    let before = rule(9, "allow") + &rule(10, "allow") + &rule(100, "allow");
    let after = rule(9, "allow") + &rule(100, "deny") + &rule(1000, "allow");
    assert_eq!(
        resources(&Pair::of("", &before, &after).diff()),
        [
            "removed aws_vpc_network_acl_entry acl 0 10",
            "changed aws_vpc_network_acl_entry acl 0 100 rule_action: \"allow\" -> \"deny\"",
            "added aws_vpc_network_acl_entry acl 0 1000"
        ]
    );
}

#[test]
fn tables_and_resources_can_be_chosen() {
    let topic =
        "INSERT INTO aws_sns_topic (account_id, region, arn, name) VALUES ('1', 'r', 'topic', 'topic');";
    let pair = Pair::of("", "", &(buckets(&[("a", "1"), ("b", "1")]) + topic));
    let glob = |text: &str| vec![Pattern::parse(text).expect("a glob")];
    let only = |tables: &str, resources_: &str| {
        let selection = Selection { tables: glob(tables), resources: glob(resources_), all_columns: false };
        resources(&pair.selected(&selection))
    };
    assert_eq!(only("aws_sns_*", "*"), ["added aws_sns_topic topic"]);
    assert_eq!(only("*", "*:b"), ["added aws_s3_bucket b"]);
}

/// Both files are walked at once: where one walk ran ahead, rows would miss each other.
#[test]
fn every_row_meets_its_own_however_they_lie() {
    let names =
        |step: usize| (0..60).filter(|n| n % step == 0).map(|n| format!("{n:02}")).collect::<Vec<_>>();
    let rows = |names: &[String]| buckets(&names.iter().map(|name| (name.as_str(), "1")).collect::<Vec<_>>());
    for (before, after) in
        [(names(2), names(3)), (names(3), names(2)), (names(1), names(7)), (Vec::new(), names(9))]
    {
        let missing = |one: &[String], other: &[String], word: &str| -> Vec<String> {
            let missing = one.iter().filter(|name| !other.contains(name));
            missing.map(|name| format!("{word} aws_s3_bucket {name}")).collect()
        };
        let mut expected = [missing(&before, &after, "removed"), missing(&after, &before, "added")].concat();
        let mut found = resources(&Pair::of("", &rows(&before), &rows(&after)).diff());
        expected.sort();
        found.sort();
        assert_eq!(found, expected);
    }
}

/// Large tables are read a page at a time. The pages of the two end at different rows.
#[test]
fn rows_meet_their_own_over_the_ends_of_pages() {
    let rows = |which: &str| {
        format!(
            "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 900)
             INSERT INTO aws_s3_bucket (account_id, region, arn, name)
             SELECT '1', iif(n < 500, 'q', 'r'), format('arn:aws:s3:::%03d', n), n FROM numbers WHERE {which};"
        )
    };
    let diff = Pair::of("", &rows("n <> 3"), &rows("n NOT IN (256, 512)")).diff();
    assert_eq!(
        resources(&diff),
        ["added aws_s3_bucket 003", "removed aws_s3_bucket 256", "removed aws_s3_bucket 512"]
    );
}
