//! Virtual MFA devices.

use crate::collect::{Cx, Failure, Source, always, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_iam::types::{AssignmentStatusType, VirtualMfaDevice};

const LIST_VIRTUAL_MFA_DEVICES: Operation = Operation::new("iam", "ListVirtualMFADevices");

pub(super) const VIRTUAL_MFA_DEVICE: Source = Source {
    family: Family::global(
        &[Table { name: "aws_iam_virtual_mfa_device", list: LIST_VIRTUAL_MFA_DEVICES, details: &[] }],
        &[include_str!("virtual_mfa_device.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().iam().list_virtual_mfa_devices().max_items(1000);
    let request = request.assignment_status(AssignmentStatusType::Any);
    let mut pages = cx
        .call(LIST_VIRTUAL_MFA_DEVICES)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for device in page.virtual_mfa_devices {
            cx.put(row(&device)).await;
        }
    }
    Ok(())
}

fn row(device: &VirtualMfaDevice) -> Row {
    // A device that nobody has comes without a user, or with an empty one.
    let user = device.user().filter(|user| said(user.arn()).or(said(user.user_name())).is_some());
    let serial_number = always(said(device.serial_number()), "VirtualMFADevices.SerialNumber");
    let status = if user.is_some() { "Assigned" } else { "Unassigned" };
    Row::new("aws_iam_virtual_mfa_device")
        .set("arn", serial_number)
        .set("serial_number", serial_number)
        .set("assignment_status", status)
        .set("enable_date", device.enable_date())
        .set("user_name", user.and_then(|user| said(user.user_name())))
        .set("user_arn", user.map(|user| always(said(user.arn()), "VirtualMFADevices.User.Arn")))
        .set("title", serial_number)
}
