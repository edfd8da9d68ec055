//! Groups of traces.

use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;

const GET_GROUPS: Operation = Operation::new("xray", "GetGroups");

const TABLE: &str = "aws_xray_group";

pub(super) const GROUP: Source = Source {
    family: Family::regional(
        &[Table { name: TABLE, list: GET_GROUPS, details: &[] }],
        &[include_str!("group.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().xray().get_groups();
    let mut pages = cx
        .call(GET_GROUPS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for group in answered(GET_GROUPS, page.groups, "Groups")? {
            let name = always(group.group_name(), "Groups.GroupName");
            let insights = group.insights_configuration().and_then(|insights| insights.insights_enabled());
            let row = Row::new(TABLE)
                .set("arn", always(group.group_arn(), "Groups.GroupARN"))
                .set("group_name", name)
                .set("filter_expression", group.filter_expression())
                .set("insights_enabled", insights)
                .set("title", name);
            cx.put(row).await;
        }
    }
    Ok(())
}
