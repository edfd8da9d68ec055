//! AWS IAM. All of it is global; its rows carry the region `global`.

mod account_summary;
mod authorization_details;
mod credential_report;
mod documents;
mod instance_profile;
mod open_id_connect_provider;
mod password_policy;
mod saml_provider;
mod server_certificate;
mod virtual_mfa_device;

use super::Source;
use super::context::Cx;
use crate::store::Cell;
use aws_sdk_iam::types::Tag;

pub(super) const SOURCES: &[&Source] = &[
    &account_summary::ACCOUNT_SUMMARY,
    &authorization_details::AUTHORIZATION_DETAILS,
    &credential_report::CREDENTIAL_REPORT,
    &instance_profile::INSTANCE_PROFILE,
    &open_id_connect_provider::OPEN_ID_CONNECT_PROVIDER,
    &password_policy::PASSWORD_POLICY,
    &saml_provider::SAML_PROVIDER,
    &server_certificate::SERVER_CERTIFICATE,
    &virtual_mfa_device::VIRTUAL_MFA_DEVICE,
];

/// IAM's tags as a JSON object.
fn tags(tags: &[Tag]) -> Cell {
    Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))
}

/// The ARN of the root user, which also stands for the account. IAM's ARNs have no region.
fn root_arn(cx: &Cx) -> String {
    cx.arn("iam", "root")
}
