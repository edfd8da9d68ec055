//! Subnets, and the tier that their tags or names state.

use super::{arn, name_or, pairs, tags};
use crate::collect::{Cx, Failure, Source, always, given};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_ec2::types::{Subnet, Tag};
use serde_json::{Value, json};

pub(in crate::collect) const DESCRIBE_SUBNETS: Operation = Operation::new("ec2", "DescribeSubnets");

pub(super) const SUBNET: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_vpc_subnet",
            list: DESCRIBE_SUBNETS,
            details: &[Detail {
                operation: super::route_table::DESCRIBE_ROUTE_TABLES,
                columns: &["route_table_id", "route_table_explicit"],
            }],
        }],
        &[include_str!("subnet.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_subnets().max_results(1000);
    let mut pages = cx
        .call(DESCRIBE_SUBNETS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for subnet in page.subnets.unwrap_or_default() {
            cx.put(row(&cx, &subnet)).await;
        }
    }
    Ok(())
}

fn row(cx: &Cx, subnet: &Subnet) -> Row {
    let (id, owner) = (always(subnet.subnet_id(), "Subnets.SubnetId"), subnet.owner_id());
    let made = || arn(cx, owner, "subnet", id);
    Row::new("aws_vpc_subnet")
        .set("arn", subnet.subnet_arn().map_or_else(made, |arn| Ok(arn.to_owned())))
        .set("subnet_id", id)
        .set("vpc_id", always(subnet.vpc_id(), "Subnets.VpcId"))
        .set("owner_id", owner)
        .set("state", subnet.state().map(|state| state.as_str()))
        .set("availability_zone", subnet.availability_zone())
        .set("availability_zone_id", subnet.availability_zone_id())
        .set("outpost_arn", subnet.outpost_arn())
        .set("cidr_block", subnet.cidr_block())
        .set("ipv6_cidr_block_association_set", ipv6_blocks(subnet))
        .set("ipv6_native", subnet.ipv6_native())
        .set("available_ip_address_count", subnet.available_ip_address_count())
        .set("map_public_ip_on_launch", subnet.map_public_ip_on_launch())
        .set("assign_ipv6_address_on_creation", subnet.assign_ipv6_address_on_creation())
        .set("default_for_az", always(subnet.default_for_az(), "Subnets.DefaultForAz"))
        .set("tier", tier(subnet.tags()))
        .set("tags", tags(subnet.tags()))
        .set("title", name_or(subnet.tags(), id))
}

fn ipv6_blocks(subnet: &Subnet) -> Cell {
    let blocks = subnet.ipv6_cidr_block_association_set().iter().map(|block| {
        let state = block.ipv6_cidr_block_state().and_then(|state| state.state());
        given(json!({
            "AssociationId": block.association_id(),
            "Ipv6CidrBlock": block.ipv6_cidr_block(),
            "Ipv6CidrBlockState": { "State": state.map(|state| state.as_str()) },
        }))
    });
    blocks.collect::<Value>().into()
}

/// The tier that a tag states, else the one in the name.
fn tier(tags: &[Tag]) -> Result<Option<String>, Lacking> {
    let tags = pairs(tags)?;
    let tagged = |name: &str| {
        let mut found =
            tags.iter().filter(|(key, value)| key.eq_ignore_ascii_case(name) && !value.trim().is_empty());
        found.next().map(|(_, value)| value.trim().to_lowercase())
    };
    let named = || tags.iter().find(|(key, _)| *key == "Name").and_then(|(_, name)| tier_in(name));
    Ok(tagged("tier").or_else(|| tagged("aws-cdk:subnet-type")).or_else(|| named().map(str::to_owned)))
}

/// The one word in a name that is a tier. Data tiers are private too, so their word wins over `private` and
/// `isolated`; a name with other contradictions (`data-platform-public-a`) states nothing.
fn tier_in(name: &str) -> Option<&'static str> {
    const TIERS: [&str; 5] = ["database", "data", "public", "private", "isolated"];
    let words = words(name);
    let mut found = TIERS.into_iter().filter(|tier| words.iter().any(|word| word == tier));
    let first = found.next()?;
    match (first, found.next()) {
        (_, None) => Some(first),
        ("database" | "data", Some("private" | "isolated")) if found.next().is_none() => Some(first),
        _ => None,
    }
}

/// The words of a name in lower case, split where other characters stand and where `camelCase` humps.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        let hump = c.is_uppercase() && before.is_lowercase();
        if !c.is_alphabetic() || hump {
            words.push(String::new());
        }
        if c.is_alphabetic()
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Lacking, tier, tier_in};
    use aws_sdk_ec2::types::Tag;

    #[test]
    fn a_name_states_a_tier_by_a_whole_word() {
        for (name, expected) in [
            ("shop-subnet-public1-eu-west-1a", Some("public")),
            ("Stack/Vpc/PrivateSubnet2", Some("private")),
            ("prod_DATA_a", Some("data")),
            ("prod-data-private-a", Some("data")),
            ("database-isolated-b", Some("database")),
            ("data-platform-public-a", None),
            ("public-private", None),
            ("republic", None),
            ("metadata-a", None),
            ("", None),
        ] {
            assert_eq!(tier_in(name), expected, "{name}");
        }
    }

    #[test]
    fn a_tag_wins_over_the_name() {
        let tag = |key: &str, value: &str| Tag::builder().key(key).value(value).build();
        let name = tag("Name", "public-a");
        let cdk = tag("aws-cdk:subnet-type", "Isolated");
        let tier = |tags: &[Tag]| tier(tags).expect("whole tags");
        assert_eq!(tier(std::slice::from_ref(&name)).as_deref(), Some("public"));
        assert_eq!(tier(&[name.clone(), cdk.clone()]).as_deref(), Some("isolated"));
        assert_eq!(tier(&[name, cdk, tag("Tier", "App")]).as_deref(), Some("app"));
        assert_eq!(tier(&[tag("tier", " ")]), None);
    }

    #[test]
    fn a_tag_without_its_key_may_be_the_one_that_states_the_tier() {
        assert_eq!(tier(&[Tag::builder().value("data").build()]), Err(Lacking("Tags.Key")));
    }
}
