//! Certificates; the list names them, and all else takes a call for each.

use crate::collect::{Cx, Failure, Source, Subject, always, answered, given, said, unless};
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_acm::types::{CertificateDetail, CertificateSummary, DomainValidation, Filters, KeyAlgorithm};
use serde_json::{Value, json};

const LIST_CERTIFICATES: Operation = Operation::new("acm", "ListCertificates");
const DESCRIBE_CERTIFICATE: Operation = Operation::new("acm", "DescribeCertificate");
const LIST_TAGS_FOR_CERTIFICATE: Operation = Operation::new("acm", "ListTagsForCertificate");

/// Without naming them, the list leaves out all but the first two.
/// https://docs.aws.amazon.com/acm/latest/APIReference/API_Filters.html
const KEY_TYPES: [KeyAlgorithm; 7] = [
    KeyAlgorithm::Rsa1024,
    KeyAlgorithm::Rsa2048,
    KeyAlgorithm::Rsa3072,
    KeyAlgorithm::Rsa4096,
    KeyAlgorithm::EcPrime256v1,
    KeyAlgorithm::EcSecp384r1,
    KeyAlgorithm::EcSecp521r1,
];

pub(super) const CERTIFICATE: Source = Source {
    family: Family::regional(
        &[Table {
            name: "aws_acm_certificate",
            list: LIST_CERTIFICATES,
            details: &[
                Detail {
                    operation: DESCRIBE_CERTIFICATE,
                    columns: &[
                        "status",
                        "type",
                        "key_algorithm",
                        "signature_algorithm",
                        "subject",
                        "issuer",
                        "subject_alternative_names",
                        "in_use_by",
                        "domain_validation_options",
                        "failure_reason",
                        "renewal_eligibility",
                        "certificate_transparency_logging_preference",
                        "not_before",
                        "not_after",
                        "created_at",
                        "issued_at",
                        "imported_at",
                    ],
                },
                Detail { operation: LIST_TAGS_FOR_CERTIFICATE, columns: &["tags"] },
            ],
        }],
        &[include_str!("certificate.sql")],
    ),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let filters = Filters::builder().set_key_types(Some(KEY_TYPES.to_vec())).build();
    let request = cx.clients().acm().list_certificates().includes(filters).max_items(1000);
    let mut pages = cx
        .call(LIST_CERTIFICATES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        let listed = page.certificate_summary_list;
        for certificate in answered(LIST_CERTIFICATES, listed, "CertificateSummaryList")? {
            put(&cx, &certificate).await;
        }
    }
    Ok(())
}

async fn put(cx: &Cx, certificate: &CertificateSummary) {
    let arn = always(certificate.certificate_arn(), "CertificateSummaryList.CertificateArn");
    let id = arn.map(|arn| arn.rsplit('/').next().unwrap_or(arn));
    let row = Row::new("aws_acm_certificate")
        .set("arn", arn)
        .set("certificate_arn", arn)
        .set("domain_name", always(certificate.domain_name(), "CertificateSummaryList.DomainName"))
        .set("title", certificate.domain_name().map_or(id, Ok));
    cx.put(row).await;
    let Ok(arn) = arn else { return };
    let subject = Subject::new("aws_acm_certificate", arn, &["ResourceNotFoundException"]);
    put_detail(cx, &subject, arn).await;
    put_tags(cx, &subject, arn).await;
}

async fn put_detail(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().acm().describe_certificate().certificate_arn(arn);
    let row = subject.row();
    cx.detail(DESCRIBE_CERTIFICATE, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        Ok(detail(row, answered(DESCRIBE_CERTIFICATE, answer.certificate(), "Certificate")?))
    })
    .await;
}

/// Whether the certificate is told to public logs. New ones always are.
#[expect(deprecated, reason = "certificates from before may have opted out")]
fn logging(certificate: &CertificateDetail) -> Option<&str> {
    let preference = certificate.options()?.certificate_transparency_logging_preference()?;
    Some(preference.as_str())
}

fn detail(row: Row, certificate: &CertificateDetail) -> Row {
    let status = certificate.status().map(|status| status.as_str());
    let is_issued = matches!(status, Some("ISSUED" | "EXPIRED" | "REVOKED" | "INACTIVE"));
    // AWS writes `RSA-2048` here, and `RSA_2048` where it is asked for.
    let algorithm = certificate.key_algorithm().map(|algorithm| algorithm.as_str().replace('-', "_"));
    let names = always(certificate.subject_alternative_names.as_ref(), "Certificate.SubjectAlternativeNames");
    let validations = certificate.domain_validation_options().iter().map(validation);
    let row = row
        .set("status", always(status, "Certificate.Status"))
        .set("type", always(certificate.r#type().map(|kind| kind.as_str()), "Certificate.Type"))
        .set("key_algorithm", always(algorithm, "Certificate.KeyAlgorithm"))
        .set(
            "signature_algorithm",
            unless(!is_issued, certificate.signature_algorithm(), "Certificate.SignatureAlgorithm"),
        )
        .set("subject", certificate.subject())
        .set("issuer", certificate.issuer())
        .set("subject_alternative_names", names.map(|names| json!(names)))
        .set(
            "in_use_by",
            always(certificate.in_use_by.as_ref(), "Certificate.InUseBy").map(|arns| json!(arns)),
        )
        .set("domain_validation_options", validations.collect::<Result<Value, Lacking>>())
        .set("failure_reason", certificate.failure_reason().map(|reason| reason.as_str()))
        .set("renewal_eligibility", certificate.renewal_eligibility().map(|it| it.as_str()))
        .set("certificate_transparency_logging_preference", logging(certificate));
    with_times(row, certificate, is_issued)
}

fn with_times(row: Row, certificate: &CertificateDetail, is_issued: bool) -> Row {
    row.set("not_before", certificate.not_before())
        .set("not_after", unless(!is_issued, certificate.not_after(), "Certificate.NotAfter"))
        .set("created_at", certificate.created_at())
        .set("issued_at", certificate.issued_at())
        .set("imported_at", certificate.imported_at())
}

fn validation(validation: &DomainValidation) -> Result<Value, Lacking> {
    let record = validation.resource_record().map(
        |record| json!({ "Name": record.name(), "Type": record.r#type().as_str(), "Value": record.value() }),
    );
    Ok(given(json!({
        "DomainName": always(said(validation.domain_name()), "Certificate.DomainValidationOptions.DomainName")?,
        "ValidationStatus": validation.validation_status().map(|status| status.as_str()),
        "ValidationMethod": validation.validation_method().map(|method| method.as_str()),
        "ValidationDomain": validation.validation_domain(),
        "ResourceRecord": record,
    })))
}

async fn put_tags(cx: &Cx, subject: &Subject, arn: &str) {
    let request = cx.clients().acm().list_tags_for_certificate().certificate_arn(arn);
    let row = subject.row();
    cx.detail(LIST_TAGS_FOR_CERTIFICATE, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let tags = answer.tags().iter();
        // A tag may be without a value.
        let tags = Cell::tags(tags.map(|tag| (Some(tag.key()), Some(tag.value().unwrap_or_default()))));
        Ok(row.set("tags", tags))
    })
    .await;
}
