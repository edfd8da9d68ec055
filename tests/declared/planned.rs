//! What must be collected before declared resources can be linked, and how much of a stack is.

use serde_json::{Value, json};
use upright::collect;
use upright::declared::{Declaration, Properties, Resource, Stack, Tool, in_scope};
use upright::plan::Plan;
use upright::store::{DeclaredType, Fixture};

fn resource(kind: &str, id: &str, inputs: Value) -> Resource {
    let Value::Object(values) = inputs else { panic!("an object") };
    Resource {
        urn: format!("urn:{kind}"),
        kind: kind.to_owned(),
        id: Some(id.to_owned()),
        is_custom: true,
        inputs: Properties { values, ..Properties::default() }.into(),
        ..Resource::default()
    }
}

/// The operations that the link of some resources needs.
fn operations(resources: Vec<Resource>) -> Vec<String> {
    let stack = Stack { resources, ..Stack::new(Tool::Pulumi, "dev", "dev.json") };
    let mut plan = Plan::default();
    plan.add(collect::schema(), "link", &Declaration { stacks: vec![stack], unread: 0 }.reads());
    plan.operations().iter().map(ToString::to_string).collect()
}

#[test]
fn only_what_declared_properties_need_is_called() {
    let bucket = |inputs| vec![resource("aws:s3/bucket:Bucket", "photos", inputs)];
    assert_eq!(operations(bucket(json!({}))), ["s3:ListBuckets"]);
    assert_eq!(operations(bucket(json!({"tags": {"a": "b"}}))), ["s3:GetBucketTagging", "s3:ListBuckets"]);
    let key = vec![resource("aws:kms/key:Key", "k-1", json!({}))];
    assert_eq!(operations(key), ["kms:DescribeKey", "kms:ListKeys"], "whether it is pending deletion");
    let alias =
        vec![resource("aws:lambda/alias:Alias", "arn:aws:lambda:eu-west-1:1:function:f:a", json!({}))];
    assert_eq!(operations(alias), ["lambda:ListAliases", "lambda:ListFunctions"]);
}

#[test]
fn the_keys_behind_aliases_are_called_for_where_one_is_declared() {
    let volume = |key: &str| vec![resource("aws:ebs/volume:Volume", "vol-1", json!({"kmsKeyId": key}))];
    assert_eq!(operations(volume("k-1")), ["ec2:DescribeVolumes"]);
    assert_eq!(operations(volume("alias/shop")), ["ec2:DescribeVolumes", "kms:ListAliases"]);
}

#[test]
fn nothing_is_called_for_what_is_not_compared_or_only_read() {
    let read = Resource {
        is_external: true,
        ..resource("aws:s3/bucket:Bucket", "photos", json!({"tags": {"a": "b"}}))
    };
    assert_eq!(operations(vec![read]), ["s3:ListBuckets"], "that it is there");
    let component = Resource { is_custom: false, ..resource("aws:s3/bucket:Bucket", "photos", json!({})) };
    assert_eq!(operations(vec![component, resource("aws:eks/cluster:Cluster", "c", json!({}))]), [""; 0]);
}

#[test]
fn coverage_counts_each_type_and_says_why_not() {
    let declare = |urn: &str, kind: &str, is_external: i64, table: &str| {
        format!(
            "INSERT INTO iac_resource (account_id, region, urn, declared_urn, stack, tool, type, is_custom, is_external, \
             position, table_name) VALUES ('1', 'r', '{urn}', '{urn}', 'dev', 'pulumi', '{kind}', 1, {is_external}, 0, {table});"
        )
    };
    let sql = [
        declare("a", "aws:s3/bucket:Bucket", 0, "'aws_s3_bucket'"),
        declare("b", "aws:s3/bucket:Bucket", 0, "NULL"),
        declare("c", "aws:s3/bucketAcl:BucketAcl", 0, "NULL"),
        declare("d", "aws:eks/cluster:Cluster", 0, "NULL"),
        declare("e", "aws:s3/bucket:Bucket", 1, "'aws_s3_bucket'"),
        declare("f", "pulumi:providers:aws", 0, "NULL"),
        "INSERT INTO iac_stack (account_id, region, stack, tool, source, tags, title)
         VALUES ('1', 'global', 'dev', 'pulumi', 'dev.json', '{}', 'shop/dev');
         INSERT INTO iac_live (account_id, region, urn, table_name, is_live) VALUES
         ('1', 'r', 'a', 'aws_s3_bucket', NULL), ('1', 'r', 'e', 'aws_s3_bucket', NULL);"
            .to_owned(),
    ];
    let mut fixture = Fixture::new(collect::schema()).expect("tables");
    let found = in_scope(fixture.fill(&sql.concat()).expect("rows")).expect("an answer");
    let of = |kind: &str, compared, not_compared, reason: Option<&str>| DeclaredType {
        kind: kind.to_owned(),
        compared,
        not_compared,
        reason: reason.map(str::to_owned),
    };
    let [stack] = found.as_slice() else { panic!("one stack: {found:?}") };
    assert_eq!((stack.name.as_str(), stack.source.as_str()), ("shop/dev", "dev.json"));
    assert_eq!((stack.resources, stack.compared, stack.unread, stack.coverage_percent), (4, 1, 1, 25));
    assert_eq!(
        stack.types,
        [
            of("aws:eks/cluster:Cluster", 0, 1, Some("upright reads no such resource")),
            of("aws:s3/bucket:Bucket", 1, 1, Some("it does not say which resource of the account it is")),
            of("aws:s3/bucketAcl:BucketAcl", 0, 1, Some("a canned ACL names no grants")),
        ]
    );
}
