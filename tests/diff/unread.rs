//! What one of the snapshots did not read is open: nothing is called new, changed or gone for it.

use crate::{Pair, buckets, gap, never_called, open, resources};

#[test]
fn nothing_is_called_removed_where_the_list_was_not_read_and_what_is_there_is_still_compared() {
    let after = buckets(&[("b", "0")]) + &gap("aws_s3_bucket", "s3:ListBuckets", None);
    let diff = Pair::of("", &buckets(&[("a", "1"), ("b", "1")]), &after).diff();
    assert_eq!(resources(&diff), ["changed aws_s3_bucket b versioning_enabled: 1 -> 0"]);
    assert_eq!(
        open(&diff),
        ["r aws_s3_bucket 1; after: s3:ListBuckets was denied in r: grant s3:ListBuckets"]
    );
    assert!(diff.is_less_known());
}

#[test]
fn nothing_is_called_added_where_the_list_was_not_read_before() {
    let before = gap("aws_s3_bucket", "s3:ListBuckets", None);
    let diff = Pair::of("", &before, &buckets(&[("a", "1")])).diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(
        open(&diff),
        ["r aws_s3_bucket 1; before: s3:ListBuckets was denied in r: grant s3:ListBuckets"]
    );
    assert!(!diff.is_less_known(), "more is known than before");
}

#[test]
fn a_region_that_one_run_did_not_read_has_lost_nothing() {
    let forget =
        "DELETE FROM upright_partition WHERE region = 'r'; DELETE FROM upright_coverage WHERE region = 'r';";
    let diff = Pair::of("", &buckets(&[("a", "1"), ("b", "1")]), forget).diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(open(&diff), ["r everything 2; after: r of account 1 was not read"]);
}

#[test]
fn an_account_that_was_not_entered_has_lost_nothing() {
    let closed = "UPDATE upright_account SET cause = 'AccessDenied';
        DELETE FROM upright_coverage;
        INSERT INTO upright_gap VALUES ('1', 'global', 'aws_account', 'sts:AssumeRole', 'sts:AssumeRole', NULL, NULL,
                                        'missing_permission', 'AccessDenied')";
    let diff = Pair::of("", &buckets(&[("a", "1")]), closed).diff();
    assert_eq!(resources(&diff), [""; 0]);
    let why = "after: sts:AssumeRole was denied: the role's trust policy must name the caller, whom a policy must grant \
               sts:AssumeRole";
    assert_eq!(
        open(&diff),
        ["global everything 0", "q everything 0", "r everything 1"].map(|what| format!("{what}; {why}"))
    );
}

#[test]
fn columns_that_one_run_did_not_collect_did_not_become_null() {
    let set = "UPDATE aws_s3_bucket SET versioning_enabled = NULL;";
    let after = format!("{set}\n{}", never_called("s3:GetBucketVersioning"));
    let diff = Pair::of(&buckets(&[("a", "1"), ("b", "1")]), "", &after).diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(
        open(&diff),
        [
            "r aws_s3_bucket.versioning_enabled,versioning_mfa_delete 2; after: s3:GetBucketVersioning was not called in r: \
          the snapshot was collected without it"
        ]
    );
}

#[test]
fn what_neither_run_set_out_to_read_is_missed_by_nobody() {
    let both = buckets(&[("a", "NULL")])
        + &never_called("s3:GetBucketVersioning")
        + &never_called("ec2:DescribeVpcs");
    let diff = Pair::of(&both, "", "").diff();
    assert_eq!(open(&diff), [""; 0]);
}

#[test]
fn what_one_resource_lacks_leaves_its_columns_open_and_no_other() {
    let both = buckets(&[("a", "1"), ("b", "1"), ("c", "1")]);
    let after = format!(
        "UPDATE aws_s3_bucket SET versioning_enabled = NULL WHERE name = 'a';
         UPDATE aws_s3_bucket SET versioning_enabled = 0 WHERE name = 'b';
         {}",
        gap("aws_s3_bucket", "s3:GetBucketVersioning", Some("arn:aws:s3:::a"))
    );
    let diff = Pair::of(&both, "", &after).diff();
    assert_eq!(resources(&diff), ["changed aws_s3_bucket b versioning_enabled: 1 -> 0"]);
    assert_eq!(
        open(&diff),
        [
            "r aws_s3_bucket.versioning_enabled,versioning_mfa_delete of arn:aws:s3:::a 1; after: s3:GetBucketVersioning was \
          denied for arn:aws:s3:::a: grant s3:GetBucketVersioning"
        ]
    );
}

#[test]
fn of_a_new_resource_only_what_was_read_is_told() {
    let after =
        buckets(&[("a", "1")]) + &gap("aws_s3_bucket", "s3:GetBucketVersioning", Some("arn:aws:s3:::a"));
    let diff = Pair::of("", "", &after).diff();
    let columns: Vec<_> = diff.resources[0].columns.iter().map(|column| column.column.as_str()).collect();
    assert_eq!(columns, ["name", "tags", "title"]);
}

/// A subnet's route table is worked out from another list. Where that was cut, it may be the wrong one.
#[test]
fn a_column_derived_from_another_list_rests_on_it() {
    let subnet = |table: &str| {
        format!(
            "INSERT INTO aws_vpc_subnet (account_id, region, arn, subnet_id, vpc_id, route_table_id) \
             VALUES ('1', 'r', 'subnet', 's', 'v', '{table}');\n"
        )
    };
    let after = subnet("main") + &gap("aws_vpc_route_table", "ec2:DescribeRouteTables", None);
    let diff = Pair::of("", &subnet("own"), &after).diff();
    assert_eq!(resources(&diff), [""; 0]);
    let subnets: Vec<_> = open(&diff).into_iter().filter(|line| line.contains("subnet")).collect();
    assert_eq!(
        subnets,
        [
            "r aws_vpc_subnet.route_table_id,route_table_explicit 1; after: ec2:DescribeRouteTables was denied in r: grant \
          ec2:DescribeRouteTables"
        ]
    );
}

/// A policy document that cannot be read leaves its column NULL, and says so only for the list as a whole.
#[test]
fn a_value_that_a_cut_list_did_not_send_is_open_and_one_that_it_sent_is_told() {
    let role = |path: &str, trust: &str| {
        format!(
            "INSERT INTO aws_iam_role (account_id, region, arn, name, path, assume_role_policy_std) \
             VALUES ('1', 'global', 'role', 'role', '{path}', {trust});\n"
        )
    };
    let gap = gap("aws_iam_role", "iam:GetAccountAuthorizationDetails", None).replace("'r'", "'global'");
    let diff = Pair::of("", &role("/a", "'{}'"), &(role("/b", "NULL") + &gap)).diff();
    assert_eq!(resources(&diff), ["changed aws_iam_role role path: \"/a\" -> \"/b\""]);
    let columns = open(&diff).into_iter().filter(|line| line.contains("aws_iam_role.")).collect::<Vec<_>>();
    assert_eq!(
        columns,
        [
            "global aws_iam_role.assume_role_policy_std 1; after: iam:GetAccountAuthorizationDetails was denied: grant \
          iam:GetAccountAuthorizationDetails"
        ]
    );
}

#[test]
fn rows_that_are_listed_for_each_row_of_another_table_rest_on_every_one_of_these_lists() {
    let alias = "INSERT INTO aws_lambda_alias (account_id, region, arn, name, function_name, function_arn) \
                 VALUES ('1', 'r', 'f:live', 'live', 'f', 'f')";
    let diff = Pair::of("", alias, &gap("aws_lambda_function", "lambda:ListAliases", Some("f"))).diff();
    assert_eq!(resources(&diff), [""; 0]);
    assert_eq!(
        open(&diff),
        ["r aws_lambda_alias 1; after: lambda:ListAliases was denied for f: grant lambda:ListAliases"]
    );
    let diff = Pair::of("", alias, &gap("aws_lambda_function", "lambda:ListFunctions", None)).diff();
    assert_eq!(resources(&diff), [""; 0], "without the functions there are no aliases to list");
}

#[test]
fn what_hangs_on_a_list_that_failed_gives_the_lists_failure_as_its_reason() {
    let after = gap("aws_s3_bucket", "s3:ListBuckets", None)
        + &never_called("s3:GetBucketVersioning")
        + "UPDATE aws_s3_bucket SET versioning_enabled = NULL;";
    let diff = Pair::of(&buckets(&[("a", "1")]), "", &after).diff();
    let columns = open(&diff).into_iter().find(|line| line.contains("versioning")).expect("the columns");
    assert!(columns.ends_with("after: s3:ListBuckets was denied in r: grant s3:ListBuckets"), "{columns}");
}

/// People upgrade between two nights.
#[test]
fn what_an_older_upright_did_not_know_is_open() {
    let before = "ALTER TABLE aws_s3_bucket DROP COLUMN cors_rules; DROP TABLE aws_sns_topic;
                  UPDATE upright_run SET upright_version = '0.0.9';";
    let after = "UPDATE aws_s3_bucket SET cors_rules = '[]', name = 'b';
                 INSERT INTO aws_sns_topic (account_id, region, arn, name) VALUES ('1', 'r', 'topic', 'topic');";
    let diff = Pair::of(&buckets(&[("a", "1")]), before, after).diff();
    assert_eq!(resources(&diff), ["changed aws_s3_bucket a name: \"a\" -> \"b\""]);
    let cause = "before: upright 0.0.9, which collected it, did not know of it";
    assert_eq!(
        open(&diff),
        [
            format!("q aws_sns_topic 0; {cause}"),
            format!("r aws_s3_bucket.cors_rules 1; {cause}"),
            format!("r aws_sns_topic 1; {cause}")
        ]
    );
    assert!(!diff.is_less_known());
}
