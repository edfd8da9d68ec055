//! Amazon ECR.

mod image;
mod repository;

use super::Source;

pub(super) const SOURCES: &[&Source] = &[&repository::REPOSITORY];

/// The largest page of every list.
/// https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html
const PAGE: i32 = 1000;

/// The word for a repository that is gone.
const GONE: &[&str] = &["RepositoryNotFoundException"];
