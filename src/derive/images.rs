//! Which images containers run, and where these are kept.

use super::derivation::{Derivation, Each, Made};
use crate::store::Row;
use serde_json::Value;

const TABLE: &str = "aws_ecs_task_definition_image";

pub(super) const DDL: &str = include_str!("task_definition_image.sql");

pub(super) const ALL: &[Derivation] = &[Derivation::Each(Each {
    table: "aws_ecs_task_definition",
    from: &["container_definitions", "arn"],
    columns: &[],
    rows: Some(TABLE),
    compute: images,
})];

fn images(from: &[Option<&str>]) -> Result<Made, String> {
    let [Some(containers), Some(arn)] = *from else { return Ok(Made::default()) };
    let containers: Value = serde_json::from_str(containers).map_err(|error| format!("no JSON: {error}"))?;
    let containers = containers.as_array().ok_or("no JSON array")?;
    let row = |container: &Value| -> Result<Row, String> {
        let name = container["Name"].as_str().ok_or("a container has no name")?;
        let image = container["Image"].as_str().ok_or("a container has no image")?;
        let at = Address::of(image);
        Ok(Row::new(TABLE)
            .set("arn", arn)
            .set("container", name)
            .set("image", image)
            .set("registry_id", at.as_ref().map(|at| at.account))
            .set("registry_region", at.as_ref().map(|at| at.region))
            .set("repository_name", at.as_ref().map(|at| at.repository))
            .set("image_tag", at.as_ref().and_then(|at| at.tag))
            .set("image_digest", at.as_ref().and_then(|at| at.digest)))
    };
    let rows = containers.iter().map(row).collect::<Result<Vec<_>, _>>()?;
    Ok(Made { cells: Vec::new(), rows })
}

/// The address of an image in a private registry of ECR.
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html>
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address<'a> {
    account: &'a str,
    region: &'a str,
    repository: &'a str,
    tag: Option<&'a str>,
    digest: Option<&'a str>,
}

impl<'a> Address<'a> {
    /// `111111111111.dkr.ecr.eu-west-1.amazonaws.com/web:1.2@sha256:…`; none of an image that is kept elsewhere.
    pub(super) fn of(image: &'a str) -> Option<Self> {
        let (host, rest) = image.split_once('/')?;
        let (account, host) = host.split_once('.')?;
        let region = host
            .strip_prefix("dkr.ecr.")
            .or_else(|| host.strip_prefix("dkr.ecr-fips."))
            .and_then(|host| host.split_once(".amazonaws.com"))
            .or_else(|| host.strip_prefix("dkr-ecr.").and_then(|host| host.split_once(".on.")));
        let (region, _) = region?;
        let is_account = account.len() == 12 && account.bytes().all(|byte| byte.is_ascii_digit());
        if !is_account {
            return None;
        }
        let (name, digest) = rest.split_once('@').map_or((rest, None), |(name, digest)| (name, Some(digest)));
        let (repository, tag) = name.split_once(':').map_or((name, None), |(name, tag)| (name, Some(tag)));
        // https://docs.docker.com/reference/cli/docker/image/pull/
        let tag = tag.or_else(|| digest.is_none().then_some("latest"));
        Some(Self { account, region, repository, tag, digest })
    }

    /// The account and the ARN of the repository, in this partition.
    pub(super) fn repository_arn(&self, partition: &str) -> String {
        let Self { account, region, repository, .. } = self;
        format!("arn:{partition}:ecr:{region}:{account}:repository/{repository}")
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn an_address_tells_registry_repository_and_image() {
        let host = "111111111111.dkr.ecr.eu-west-1.amazonaws.com";
        let told = |image: &str| {
            Address::of(image)
                .map(|at| (at.repository.to_owned(), at.tag.map(str::to_owned), at.digest.map(str::to_owned)))
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(told(&format!("{host}/shop/web:1.2")), Some(("shop/web".to_owned(), some("1.2"), None)));
        assert_eq!(told(&format!("{host}/web")), Some(("web".to_owned(), some("latest"), None)));
        assert_eq!(told(&format!("{host}/web@sha256:ab")), Some(("web".to_owned(), None, some("sha256:ab"))));
        assert_eq!(
            told(&format!("{host}/web:1@sha256:ab")),
            Some(("web".to_owned(), some("1"), some("sha256:ab")))
        );
    }

    #[test]
    fn other_hosts_of_ecr_are_known_and_other_registries_are_not() {
        let region = |image| Address::of(image).map(|at| at.region);
        assert_eq!(region("111111111111.dkr.ecr.cn-north-1.amazonaws.com.cn/web"), Some("cn-north-1"));
        assert_eq!(region("111111111111.dkr.ecr-fips.us-east-1.amazonaws.com/web"), Some("us-east-1"));
        assert_eq!(region("111111111111.dkr-ecr.eu-west-1.on.aws/web"), Some("eu-west-1"));
        assert_eq!(region("nginx:latest"), None);
        assert_eq!(region("public.ecr.aws/nginx/nginx:latest"), None);
        assert_eq!(region("ghcr.io/a/b"), None);
    }
}
