//! Repositories, with the images in each.

use super::image::{self, put_images};
use super::{GONE, PAGE};
use crate::collect::{
    Batches, Call, Cx, Failure, Part, Source, Subject, always, answered, document, given, said,
};
use crate::policy::NO_POLICY;
use crate::schema::{Detail, Family, Operation, Table};
use crate::store::{Cell, Lacking, Row};
use aws_sdk_ecr::types::{EncryptionConfiguration, Repository, RepositoryScanningConfiguration};
use serde_json::{Value, json};

const DESCRIBE_REPOSITORIES: Operation = Operation::new("ecr", "DescribeRepositories");
const GET_REPOSITORY_POLICY: Operation = Operation::new("ecr", "GetRepositoryPolicy");
const GET_LIFECYCLE_POLICY: Operation = Operation::new("ecr", "GetLifecyclePolicy");
const LIST_TAGS_FOR_RESOURCE: Operation = Operation::new("ecr", "ListTagsForResource");
const BATCH_GET_SCANNING: Operation = Operation::new("ecr", "BatchGetRepositoryScanningConfiguration");

const TABLE: &str = "aws_ecr_repository";

/// https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchGetRepositoryScanningConfiguration.html
const BATCH: (Operation, usize) = (BATCH_GET_SCANNING, 25);

pub(super) const REPOSITORY: Source = Source {
    family: Family::regional(
        &[
            Table {
                name: TABLE,
                list: DESCRIBE_REPOSITORIES,
                details: &[
                    Detail { operation: GET_REPOSITORY_POLICY, columns: &["policy", "policy_std"] },
                    Detail { operation: GET_LIFECYCLE_POLICY, columns: &["lifecycle_policy"] },
                    Detail { operation: BATCH_GET_SCANNING, columns: &["scan_frequency"] },
                    Detail { operation: LIST_TAGS_FOR_RESOURCE, columns: &["tags"] },
                ],
            },
            image::IMAGE,
        ],
        &[include_str!("repository.sql"), include_str!("image.sql")],
    )
    .batched(&[BATCH]),
    collect: |cx| Box::pin(collect(cx)),
};

async fn collect(cx: Cx) -> Result<(), Failure> {
    let mut scanning = Batches::new(&cx, BATCH, |cx, call, items| Box::pin(ask(cx, call, items)));
    let listed = list(&cx, &mut scanning).await;
    scanning.send().await;
    listed
}

async fn list(cx: &Cx, scanning: &mut Batches<String>) -> Result<(), Failure> {
    let request = cx.clients().ecr().describe_repositories().max_results(PAGE);
    let mut pages = cx
        .call(DESCRIBE_REPOSITORIES)
        .pages(|token| request.clone().set_next_token(token).send(), |page| page.next_token());
    while let Some(page) = pages.next().await? {
        for repository in answered(DESCRIBE_REPOSITORIES, page.repositories, "repositories")? {
            cx.put(row(&repository)).await;
            let (Some(arn), Some(name)) = (repository.repository_arn(), repository.repository_name()) else {
                continue;
            };
            let subject = Subject::new(TABLE, arn, GONE);
            put_policy(cx, &subject, name).await;
            put_lifecycle(cx, &subject, name).await;
            put_tags(cx, &subject, arn).await;
            put_images(cx, &subject, arn, name).await;
            scanning.add(subject, name.to_owned()).await;
        }
    }
    Ok(())
}

fn row(of: &Repository) -> Row {
    let name = always(of.repository_name(), "repositories.repositoryName");
    let mutability = of.image_tag_mutability().map(|kind| kind.as_str());
    Row::new(TABLE)
        .set("arn", always(of.repository_arn(), "repositories.repositoryArn"))
        .set("repository_name", name)
        .set("registry_id", always(of.registry_id(), "repositories.registryId"))
        .set("repository_uri", of.repository_uri())
        .set("created_at", of.created_at())
        .set("image_tag_mutability", always(mutability, "repositories.imageTagMutability"))
        .set("encryption_configuration", encryption(of.encryption_configuration()))
        .set("title", name)
}

fn encryption(of: Option<&EncryptionConfiguration>) -> Result<Value, Lacking> {
    const KIND: &str = "repositories.encryptionConfiguration.encryptionType";
    let of = always(of, "repositories.encryptionConfiguration")?;
    let kind = always(said(of.encryption_type().as_str()), KIND)?;
    Ok(given(json!({ "EncryptionType": kind, "KmsKey": of.kms_key() })))
}

async fn put_policy(cx: &Cx, subject: &Subject, name: &str) {
    let (row, request) = (subject.row(), cx.clients().ecr().get_repository_policy().repository_name(name));
    cx.detail(GET_REPOSITORY_POLICY, subject, |call| async move {
        let absent = ["RepositoryPolicyNotFoundException"];
        let Some(answer) = call.optional(&absent, || request.clone().send()).await? else {
            return Ok(row.set("policy", NO_POLICY));
        };
        Ok(row.set("policy", document(GET_REPOSITORY_POLICY, answer.policy_text(), "policyText")?))
    })
    .await;
}

async fn put_lifecycle(cx: &Cx, subject: &Subject, name: &str) {
    let (row, request) = (subject.row(), cx.clients().ecr().get_lifecycle_policy().repository_name(name));
    cx.detail(GET_LIFECYCLE_POLICY, subject, |call| async move {
        let absent = ["LifecyclePolicyNotFoundException"];
        let Some(answer) = call.optional(&absent, || request.clone().send()).await? else {
            return Ok(row.set("lifecycle_policy", NO_POLICY));
        };
        let text = document(GET_LIFECYCLE_POLICY, answer.lifecycle_policy_text(), "lifecyclePolicyText")?;
        Ok(row.set("lifecycle_policy", text))
    })
    .await;
}

async fn put_tags(cx: &Cx, subject: &Subject, arn: &str) {
    let (row, request) = (subject.row(), cx.clients().ecr().list_tags_for_resource().resource_arn(arn));
    cx.detail(LIST_TAGS_FOR_RESOURCE, subject, |call| async move {
        let answer = call.send(|| request.clone().send()).await?;
        let tags = answered(LIST_TAGS_FOR_RESOURCE, answer.tags, "tags")?;
        Ok(row.set("tags", Cell::tags(tags.iter().map(|tag| (tag.key(), tag.value())))))
    })
    .await;
}

/// A call about many may fail when one of them is gone.
async fn ask(cx: Cx, call: Call, names: Vec<String>) -> Result<Vec<Part>, Failure> {
    match told(&cx, &call, &names).await {
        Err(Failure { code: Some(code), .. }) if names.len() > 1 && GONE.contains(&&*code) => {}
        answer => return answer,
    }
    let mut parts = Vec::new();
    for name in &names {
        let answer = told(&cx, &call, std::slice::from_ref(name)).await;
        parts.extend(answer.unwrap_or_else(|failure| vec![Part::Failed(failure)]));
    }
    Ok(parts)
}

/// What the registry's rules and the repository's own setting come to.
async fn told(cx: &Cx, call: &Call, names: &[String]) -> Result<Vec<Part>, Failure> {
    let request = cx.clients().ecr().batch_get_repository_scanning_configuration();
    let request = request.set_repository_names(Some(names.to_vec()));
    let answer = call.send(|| request.clone().send()).await?;
    let part = |name: &String| {
        let mut found = answer.scanning_configurations().iter();
        match found.find(|it| it.repository_name() == Some(name)) {
            Some(found) => Part::Read(Row::new(TABLE).set("scan_frequency", frequency(found))),
            None => {
                let failure = answer.failures().iter().find(|it| it.repository_name() == Some(name));
                let code = failure.and_then(|it| it.failure_code()).map(|code| code.as_str());
                Part::Failed(unsaid(code))
            }
        }
    };
    Ok(names.iter().map(part).collect())
}

fn frequency(of: &RepositoryScanningConfiguration) -> Result<&str, Lacking> {
    always(of.scan_frequency().map(|frequency| frequency.as_str()), "scanningConfigurations.scanFrequency")
}

/// The answer has a word of its own for a repository that is gone.
fn unsaid(code: Option<&str>) -> Failure {
    let gone = code.filter(|code| *code == "REPOSITORY_NOT_FOUND").map(|_| GONE[0].to_owned());
    Failure { code: gone, ..Failure::malformed(BATCH_GET_SCANNING, "the answer says nothing of it") }
}
