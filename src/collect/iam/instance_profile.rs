//! Instance profiles.

use crate::collect::{Cx, Failure, Source};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_iam::types::InstanceProfile;
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
    let roles = profile.roles().iter().map(|role| json!({ "Arn": role.arn(), "RoleName": role.role_name() }));
    Row::new("aws_iam_instance_profile")
        .set("arn", profile.arn())
        .set("name", profile.instance_profile_name())
        .set("instance_profile_id", profile.instance_profile_id())
        .set("path", profile.path())
        .set("create_date", profile.create_date())
        .set("role_arn", profile.roles().first().map(|role| role.arn()))
        .set("roles", roles.collect::<Value>())
        .set("title", profile.instance_profile_name())
}
