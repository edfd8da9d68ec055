//! Instance profiles.

use crate::collect::{Cx, Failure, Source, always, said};
use crate::schema::{Family, Operation, Table};
use crate::store::{Lacking, Row};
use aws_sdk_iam::types::{InstanceProfile, Role};
use serde_json::{Value, json};

const LIST_INSTANCE_PROFILES: Operation = Operation::new("iam", "ListInstanceProfiles");

pub(super) const INSTANCE_PROFILE: Source = Source {
    family: Family::global(
        &[Table { name: "aws_iam_instance_profile", list: LIST_INSTANCE_PROFILES, details: &[] }],
        &[include_str!("instance_profile.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().iam().list_instance_profiles().max_items(1000);
    let mut pages = cx
        .call(LIST_INSTANCE_PROFILES)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for profile in page.instance_profiles {
            cx.put(row(&profile)).await;
        }
    }
    Ok(())
}

fn row(profile: &InstanceProfile) -> Row {
    let name = always(said(profile.instance_profile_name()), "InstanceProfiles.InstanceProfileName");
    let arn_of = |role: &Role| always(said(role.arn()), "InstanceProfiles.Roles.Arn").map(str::to_owned);
    let roles = profile.roles().iter();
    let roles = roles.map(|role| Ok(json!({ "Arn": arn_of(role)?, "RoleName": said(role.role_name()) })));
    Row::new("aws_iam_instance_profile")
        .set("arn", always(said(profile.arn()), "InstanceProfiles.Arn"))
        .set("name", name)
        .set("instance_profile_id", said(profile.instance_profile_id()))
        .set("path", said(profile.path()))
        .set("create_date", profile.create_date())
        .set("role_arn", profile.roles().first().map(arn_of))
        .set("roles", roles.collect::<Result<Value, Lacking>>())
        .set("title", name)
}
