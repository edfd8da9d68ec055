//! What a template takes for granted and only AWS tells: the zones of the region, and attributes of resources that their
//! IDs do not hold. Each is asked for only where the template takes it; what does not answer stays unknown.

use crate::collect::ec2::{
    DESCRIBE_ADDRESSES, DESCRIBE_NETWORK_ACLS, DESCRIBE_SECURITY_GROUPS, DESCRIBE_SUBNETS,
};
use crate::collect::{Cx, Failure};
use crate::declared::LiveStack;
use crate::schema::Operation;
use aws_sdk_ec2::types::Filter;
use std::collections::{BTreeMap, BTreeSet};

/// What may be asked for a template.
pub(in crate::collect) const ASKED: [Operation; 4] =
    [DESCRIBE_ADDRESSES, DESCRIBE_NETWORK_ACLS, DESCRIBE_SECURITY_GROUPS, DESCRIBE_SUBNETS];

/// Adds to a stack what its template takes.
pub(super) async fn add(cx: &Cx, live: &mut LiveStack, template: &str) {
    if LiveStack::asks_for_zones(template) {
        live.zones = zones(cx).await.ok().flatten();
    }
    for (kind, attribute) in [
        ("AWS::EC2::EIP", "AllocationId"),
        ("AWS::EC2::VPC", "DefaultNetworkAcl"),
        ("AWS::EC2::VPC", "DefaultSecurityGroup"),
    ] {
        let own = live.resources.iter().filter(|one| one.kind == kind);
        let own: Vec<_> =
            own.filter_map(|one| Some((one.logical_id.clone(), one.physical_id.clone()?))).collect();
        if own.is_empty() || !template.contains(attribute) {
            continue;
        }
        let told = match attribute {
            "AllocationId" => addresses(cx).await,
            "DefaultNetworkAcl" => network_acls(cx).await,
            _ => security_groups(cx).await,
        };
        let told = told.unwrap_or_default();
        let told = own.into_iter().filter_map(|(name, id)| Some((name, told.get(&id)?.clone())));
        live.attributes.extend(told.map(|(name, value)| ((name, attribute.to_owned()), value)));
    }
}

/// The zones that `Fn::GetAZs` gives: in the order of the alphabet those with a default subnet. Where none has one it gives
/// all that there are, which grow with time.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-getavailabilityzones.html>
async fn zones(cx: &Cx) -> Result<Option<Vec<String>>, Failure> {
    let request = cx.clients().ec2().describe_subnets().filters(filter("default-for-az", "true"));
    let mut pages = cx
        .call(DESCRIBE_SUBNETS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut zones = BTreeSet::new();
    while let Some(page) = pages.next().await? {
        let subnets = page.subnets.unwrap_or_default().into_iter();
        zones.extend(subnets.filter_map(|subnet| subnet.availability_zone));
    }
    Ok((!zones.is_empty()).then(|| zones.into_iter().collect()))
}

/// The allocation IDs of the addresses of the region.
async fn addresses(cx: &Cx) -> Result<BTreeMap<String, String>, Failure> {
    let request = cx.clients().ec2().describe_addresses();
    let answer = cx.call(DESCRIBE_ADDRESSES).send(|| request.clone().send()).await?;
    let addresses = answer.addresses.unwrap_or_default().into_iter();
    Ok(addresses.filter_map(|address| Some((address.public_ip?, address.allocation_id?))).collect())
}

/// The default security group of each VPC.
async fn security_groups(cx: &Cx) -> Result<BTreeMap<String, String>, Failure> {
    let request = cx.clients().ec2().describe_security_groups().filters(filter("group-name", "default"));
    let mut pages = cx
        .call(DESCRIBE_SECURITY_GROUPS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut found = BTreeMap::new();
    while let Some(page) = pages.next().await? {
        let groups = page.security_groups.unwrap_or_default().into_iter();
        found.extend(groups.filter_map(|group| Some((group.vpc_id?, group.group_id?))));
    }
    Ok(found)
}

/// The default network ACL of each VPC.
async fn network_acls(cx: &Cx) -> Result<BTreeMap<String, String>, Failure> {
    let request = cx.clients().ec2().describe_network_acls().filters(filter("default", "true"));
    let mut pages = cx
        .call(DESCRIBE_NETWORK_ACLS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    let mut found = BTreeMap::new();
    while let Some(page) = pages.next().await? {
        let acls = page.network_acls.unwrap_or_default().into_iter();
        found.extend(acls.filter_map(|acl| Some((acl.vpc_id?, acl.network_acl_id?))));
    }
    Ok(found)
}

fn filter(name: &str, value: &str) -> Filter {
    Filter::builder().name(name).values(value).build()
}
