//! Managed prefix lists, and the blocks in those that AWS does not own.

use crate::collect::{Cx, Failure, Source, Subject, always};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_ec2::types::ManagedPrefixList;

const DESCRIBE_MANAGED_PREFIX_LISTS: Operation = Operation::new("ec2", "DescribeManagedPrefixLists");
const GET_MANAGED_PREFIX_LIST_ENTRIES: Operation = Operation::new("ec2", "GetManagedPrefixListEntries");

/// The owner of the lists that AWS keeps: their names say whose addresses they hold.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html>
const AWS: &str = "AWS";

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html>
const GONE: &str = "InvalidPrefixListID.NotFound";

pub(super) const MANAGED_PREFIX_LIST: Source = Source {
    family: Family::regional(
        &[
            Table { name: "aws_ec2_managed_prefix_list", list: DESCRIBE_MANAGED_PREFIX_LISTS, details: &[] },
            Table {
                name: "aws_ec2_managed_prefix_list_entry",
                list: GET_MANAGED_PREFIX_LIST_ENTRIES,
                details: &[],
            },
        ],
        &[include_str!("managed_prefix_list.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().ec2().describe_managed_prefix_lists().max_results(100);
    let mut pages = cx
        .call(DESCRIBE_MANAGED_PREFIX_LISTS)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for list in page.prefix_lists.unwrap_or_default() {
            cx.put(row(&list)).await;
            if let (Some(arn), Some(id)) = (list.prefix_list_arn(), list.prefix_list_id())
                && list.owner_id() != Some(AWS)
            {
                put_entries(&cx, arn, id).await;
            }
        }
    }
    Ok(())
}

fn row(list: &ManagedPrefixList) -> Row {
    let name = always(list.prefix_list_name(), "PrefixLists.PrefixListName");
    Row::new("aws_ec2_managed_prefix_list")
        .set("arn", always(list.prefix_list_arn(), "PrefixLists.PrefixListArn"))
        .set("id", always(list.prefix_list_id(), "PrefixLists.PrefixListId"))
        .set("name", name)
        .set("owner_id", always(list.owner_id(), "PrefixLists.OwnerId"))
        .set("state", list.state().map(|state| state.as_str()))
        .set("address_family", list.address_family())
        .set("max_entries", list.max_entries())
        .set("version", list.version())
        .set("title", name)
}

async fn put_entries(cx: &Cx, arn: &str, id: &str) {
    let subject = Subject::new("aws_ec2_managed_prefix_list", arn, &[GONE]).shared();
    let request = cx.clients().ec2().get_managed_prefix_list_entries().prefix_list_id(id).max_results(100);
    let (here, row, id, arn) = (cx.clone(), subject.row(), id.to_owned(), arn.to_owned());
    cx.detail(GET_MANAGED_PREFIX_LIST_ENTRIES, &subject, |call| async move {
        let mut pages =
            call.pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
        while let Some(page) = pages.next().await? {
            for entry in page.entries() {
                let row = Row::new("aws_ec2_managed_prefix_list_entry")
                    .set("arn", &arn)
                    .set("prefix_list_id", &id)
                    .set("cidr", always(entry.cidr(), "Entries.Cidr"))
                    .set("description", entry.description());
                here.put(row).await;
            }
        }
        Ok(row)
    })
    .await;
}
