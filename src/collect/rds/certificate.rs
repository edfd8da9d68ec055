//! Certificate authorities that RDS offers.

use super::PAGE;
use crate::collect::{Cx, Failure, Source, always, answered};
use crate::schema::{Family, Operation, Table};
use crate::store::Row;
use aws_sdk_rds::types::Certificate;

const DESCRIBE_CERTIFICATES: Operation = Operation::new("rds", "DescribeCertificates");

pub(super) const CERTIFICATE: Source = Source {
    family: Family::regional(
        &[Table { name: "aws_rds_certificate", list: DESCRIBE_CERTIFICATES, details: &[] }],
        &[include_str!("certificate.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let request = cx.clients().rds().describe_certificates().max_records(PAGE);
    let mut pages = cx
        .call(DESCRIBE_CERTIFICATES)
        .pages(|token| request.clone().set_marker(token).send(), |page| page.marker());
    while let Some(page) = pages.next().await? {
        for certificate in answered(DESCRIBE_CERTIFICATES, page.certificates, "Certificates")? {
            cx.put(row(&certificate)).await;
        }
    }
    Ok(())
}

fn row(certificate: &Certificate) -> Row {
    let id = always(certificate.certificate_identifier(), "Certificates.CertificateIdentifier");
    Row::new("aws_rds_certificate")
        .set("arn", always(certificate.certificate_arn(), "Certificates.CertificateArn"))
        .set("certificate_identifier", id)
        .set("certificate_type", certificate.certificate_type())
        .set("valid_from", certificate.valid_from())
        .set("valid_till", always(certificate.valid_till(), "Certificates.ValidTill"))
        .set("customer_override", certificate.customer_override())
        .set("title", id)
}
