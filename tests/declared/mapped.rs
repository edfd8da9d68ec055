//! The mapping of declared types to tables names nothing that does not exist, and leaves nothing out.

use std::collections::BTreeSet;
use upright::collect;
use upright::declared::Mapping;

#[test]
fn every_table_and_column_of_the_mapping_exists() {
    let schema = collect::schema();
    let mapping = Mapping::own();
    let wrong = mapping.columns().filter(|(table, column, _)| !schema.has_column(table, column));
    let wrong: Vec<_> = wrong.map(|(table, column, types)| format!("{types}: {table}.{column}")).collect();
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_table_is_mapped_or_says_why_nobody_declares_its_rows() {
    let mapping = Mapping::own();
    let mapped: BTreeSet<_> = mapping.tables().collect();
    let excused: BTreeSet<_> = mapping.not_declared().map(|(table, _)| table).collect();
    let known: BTreeSet<_> =
        collect::schema().tables().map(|table| table.name).filter(|name| name.starts_with("aws_")).collect();
    let either: BTreeSet<_> = mapped.union(&excused).copied().collect();
    assert_eq!(known.symmetric_difference(&either).collect::<Vec<_>>(), [&""; 0], "neither, or no table");
    assert_eq!(mapped.intersection(&excused).collect::<Vec<_>>(), [&""; 0], "both");
}

#[test]
fn every_table_with_tags_says_what_its_rows_are() {
    let schema = collect::schema();
    let is_tagged = |table: &&str| {
        let columns = schema.columns(table);
        ["arn", "title", "tags"].iter().all(|name| columns.iter().any(|column| column.name == *name))
    };
    let tables = schema.tables().map(|table| table.name).filter(|name| name.starts_with("aws_"));
    let nameless = tables.filter(is_tagged).filter(|table| Mapping::own().type_of(table).is_none());
    assert_eq!(nameless.collect::<Vec<_>>(), [""; 0]);
    let names: BTreeSet<_> = Mapping::own().tagged().map(|(_, kind)| kind.name.as_str()).collect();
    assert_eq!(names.len(), Mapping::own().tagged().count(), "each has a name of its own");
    assert!(names.contains("AWS::RDS::DBInstance") && names.contains("AWS::EC2::Snapshot"));
}

#[test]
fn no_type_is_both_compared_and_not() {
    let mapping = Mapping::own();
    let twice: Vec<_> =
        mapping.types().filter(|name| mapping.why_not(name) != mapping.why_not("aws_nothing")).collect();
    assert_eq!(twice, [""; 0]);
    assert_eq!(mapping.why_not("aws_s3_bucket_acl"), "a canned ACL names no grants");
    assert_eq!(mapping.why_not("AWS::ECS::Cluster"), "upright reads no such resource");
}

#[test]
fn a_type_of_each_tool_has_its_table() {
    let mapping = Mapping::own();
    for name in
        ["aws:rds/instance:Instance", "aws_db_instance", "AWS::RDS::DBInstance", "aws-native:rds:DbInstance"]
    {
        assert_eq!(mapping.table_of(name), Some("aws_rds_db_instance"), "{name}");
    }
    assert_eq!(mapping.table_of("aws:ecs/cluster:Cluster"), None);
}
