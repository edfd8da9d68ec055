//! Certificates of servers that are kept in IAM.

use crate::collect::{Cx, Failure, Source, always, said};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_iam::types::ServerCertificateMetadata;

const LIST_SERVER_CERTIFICATES: Operation = Operation::new("iam", "ListServerCertificates");

pub(super) const SERVER_CERTIFICATE: Source = Source {
    family: Family::global(
        &[Table { name: "aws_iam_server_certificate", list: LIST_SERVER_CERTIFICATES, details: &[] }],
        &[include_str!("server_certificate.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().iam().list_server_certificates().max_items(1000);
    let mut pages = cx
        .call(LIST_SERVER_CERTIFICATES)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for certificate in page.server_certificate_metadata_list {
            cx.put(row(&certificate)).await;
        }
    }
    Ok(())
}

fn row(certificate: &ServerCertificateMetadata) -> Row {
    let name = always(
        said(certificate.server_certificate_name()),
        "ServerCertificateMetadataList.ServerCertificateName",
    );
    Row::new("aws_iam_server_certificate")
        .set("arn", always(said(certificate.arn()), "ServerCertificateMetadataList.Arn"))
        .set("name", name)
        .set("server_certificate_id", said(certificate.server_certificate_id()))
        .set("path", said(certificate.path()))
        .set("upload_date", certificate.upload_date())
        .set("expiration", always(certificate.expiration(), "ServerCertificateMetadataList.Expiration"))
        .set("title", name)
}
