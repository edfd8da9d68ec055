//! What went wrong, in the shape in which it is printed: always "error: what", then where, then what to do.

use crate::collect::{SessionError, StackError, regions};
use crate::diagnostic::{Problem, near};
use crate::store::{Class, StoreError};
use crate::verdict::VerdictError;

/// Why a command could not do its work.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file of the user's.
    Problem(Box<Problem>),
    /// Anything else, with what to do about it.
    Other { message: String, help: Option<String> },
}

impl Failure {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self::Other { message: message.into(), help: None }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        match self {
            Self::Other { message, .. } => Self::Other { message, help: Some(help.into()) },
            problem => problem,
        }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::new(error.to_string())
    }
}

impl From<SessionError> for Failure {
    fn from(error: SessionError) -> Self {
        let help = match &error {
            SessionError::NoCredentials { .. } => {
                "set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run `aws sso login`"
            }
            SessionError::UnknownRegion { name } => {
                let newer = "a region that is newer than this release needs a newer one";
                return Self::new(error.to_string()).help(match near(name, regions()).as_slice() {
                    [] => format!("one of {}; {newer}", Vec::from_iter(regions()).join(", ")),
                    near => format!("did you mean `{}`? {newer}", near.join("`, `")),
                });
            }
            SessionError::NoSuchProfile { name, known } => {
                return Self::new(error.to_string()).help(
                    match near(name, known.iter().map(String::as_str)).as_slice() {
                        [] => "`aws configure list-profiles` shows those that there are".to_owned(),
                        near => format!("did you mean `{}`?", near.join("`, `")),
                    },
                );
            }
            SessionError::NotSignedIn { profile, .. } => {
                return Self::new(error.to_string())
                    .help(format!("sign in: aws sso login --profile {profile}"));
            }
            SessionError::NobodyChosen { .. } => {
                "the unit and the tags are spelt as AWS spells them, capitals too"
            }
            SessionError::NoIdentity { .. } => "check the credentials, the role and the endpoint",
            SessionError::PlainHttp { .. } => {
                "use https, or add --allow-http where you trust the network in between"
            }
            _ => return Self::new(error.to_string()),
        };
        Self::new(error.to_string()).help(help)
    }
}

impl From<StackError> for Failure {
    fn from(error: StackError) -> Self {
        let help = match &error {
            StackError::NotFound { stack, known, .. } => {
                match near(stack, known.iter().map(String::as_str)).as_slice() {
                    [] if stack.starts_with("arn:") => "one that was made anew has another ARN".to_owned(),
                    [] => format!("in another region, name that too: --stack cloudformation:REGION/{stack}"),
                    near => format!("did you mean `{}`?", near.join("`, `")),
                }
            }
            StackError::Unread { class: Class::MissingPermission, .. } => {
                "`upright iam-policy` with the same --stack prints the permissions".to_owned()
            }
            StackError::Unread { .. } => return Self::new(error.to_string()),
            StackError::Elsewhere { .. } => "take credentials of that account, or --role-arn".to_owned(),
            StackError::NeverDeployed { .. } => "execute the change set first".to_owned(),
            StackError::Deleted { .. } | StackError::Empty { .. } => "deploy it, or leave it out".to_owned(),
        };
        Self::new(error.to_string()).help(help)
    }
}

impl From<VerdictError> for Failure {
    fn from(error: VerdictError) -> Self {
        match error {
            VerdictError::Check(problem) => problem.into(),
            other => Self::new(other.to_string()),
        }
    }
}
