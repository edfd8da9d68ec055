//! Arguments that several commands share, and what they mean.

use super::accounts::AccountsArgs;
use super::error::Failure;
use super::output::Output;
use super::own;
use super::scope::ScopeArgs;
use super::stacks::{LiveStacks, StackArgs};
use crate::catalogue::Catalogue;
use crate::collect::{self, Accounts, Target, is_on_this_machine};
use crate::declared::Declaration;
use crate::requirements::{self, DEFAULT_PROFILE, Loaded, Requirements, STACK_PROFILE};
use crate::schema::{PARTITIONS, Regions};
use crate::store::Analyst;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The document that is taken when it lies in the working directory and no other is named.
pub(super) const DEFAULT_FILE: &str = "upright.yaml";

/// Which requirements, and which checks there are to decide them.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct DocumentArgs {
    /// Requirements document, or a profile: baseline, three-tier, general, tap-cdk, serverless-pipeline, pci-transactions,
    /// deployment
    ///
    /// Without it, ./upright.yaml is used where there is one; elsewhere the profile `deployment` with --stack, and
    /// `baseline` without.
    #[arg(short, long, value_name = "FILE|PROFILE")]
    requirements: Option<String>,
    #[command(flatten)]
    checks: ChecksArgs,
    #[command(flatten)]
    pub(super) stacks: StackArgs,
    #[command(flatten)]
    pub(super) scope: ScopeArgs,
}

/// Checks of the user's own.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct ChecksArgs {
    /// Directory with checks of your own, `<service>/<name>.sql`; its `cases` is left out (repeatable)
    ///
    /// A document judges by those that it names. Where there is none of yours, all of them are a requirement of their own.
    #[arg(long, value_name = "DIR")]
    checks: Vec<PathBuf>,
}

impl ChecksArgs {
    /// upright's checks and the user's.
    pub(super) fn catalogue(&self) -> Result<Catalogue, Failure> {
        let mut catalogue = Catalogue::built_in()?;
        if self.checks.is_empty() {
            return Ok(catalogue);
        }
        let analyst = Analyst::new(collect::schema())?;
        for directory in &self.checks {
            catalogue.add_directory(directory, None, &analyst)?;
        }
        Ok(catalogue)
    }
}

impl DocumentArgs {
    /// Whether the command line names what to judge by.
    pub(super) fn is_given(&self) -> bool {
        self.requirements.is_some() || !self.checks.checks.is_empty()
    }

    /// The catalogue, the document resolved against it, and what the stacks declare.
    pub(super) fn load(
        &self,
        output: &Output,
        live: LiveStacks<'_, '_>,
    ) -> Result<(Catalogue, Requirements, Declaration), Failure> {
        let named = self.stacks.named()?;
        let catalogue = self.checks.catalogue()?;
        let loaded = match &self.requirements {
            Some(name) => Loaded::named(name)?,
            None if Path::new(DEFAULT_FILE).is_file() => {
                output.say(&format!("requirements: {DEFAULT_FILE}"));
                Loaded::from_file(Path::new(DEFAULT_FILE))?
            }
            None if named.are_any() => {
                output.say(&format!("requirements: the profile {STACK_PROFILE}, for --stack"));
                Loaded::named(STACK_PROFILE)?
            }
            None => Loaded::named(DEFAULT_PROFILE)?,
        };
        // A live stack is read before the document is resolved, which may take values from it.
        let regions = requirements::regions(&loaded).filter(|_| named.are_live());
        let declaration = named.declare(live, regions.as_ref())?;
        let variables = self.stacks.variables(&declaration, &loaded)?;
        let mut requirements = Requirements::resolve_with(&loaded, &catalogue, &variables)?;
        own::say(output, &catalogue, &requirements, &loaded);
        requirements.scope = self.scope.narrow(requirements.scope, &declaration)?;
        Ok((catalogue, requirements, declaration))
    }
}

/// Which account, where, and how gently.
#[derive(Clone, Debug, clap::Args)]
pub(super) struct TargetArgs {
    /// Regions, separated by commas, or `all` that the account has not left out
    #[arg(long, value_name = "REGIONS", value_delimiter = ',')]
    region: Vec<String>,
    /// Profile of ~/.aws/config
    #[arg(long, value_name = "NAME")]
    profile: Option<String>,
    /// Role to assume first
    #[arg(long, value_name = "ARN")]
    role_arn: Option<String>,
    /// External id that the roles ask for
    #[arg(long, value_name = "ID")]
    external_id: Option<String>,
    #[command(flatten)]
    accounts: AccountsArgs,
    /// Endpoint in place of AWS's own, e.g. http://localhost:4566 (also AWS_ENDPOINT_URL)
    #[arg(long, value_name = "URL")]
    endpoint_url: Option<String>,
    /// Ask endpoints on other machines in plain http, which everybody on the way can read
    #[arg(long)]
    allow_http: bool,
    /// Share of AWS's request limits to use, above 0 and at most 1, or `unlimited` for an emulator
    #[arg(long, value_name = "SHARE", default_value_t = 0.5, value_parser = share_or_unlimited)]
    pub(super) quota_share: f64,
    /// Give an attempt up that is not answered after this time; a call is three attempts [default: 10s]
    #[arg(long, value_name = "TIME", value_parser = timeout)]
    timeout: Option<Duration>,
    /// Give an operation up that was throttled for so long, whatever the pace [default: 5m]
    #[arg(long, value_name = "TIME", value_parser = duration)]
    throttle_patience: Option<Duration>,
    /// End the collecting after this time, e.g. 90s or 10m, and report what was read by then
    #[arg(long, value_name = "TIME", value_parser = duration)]
    pub(super) max_duration: Option<Duration>,
}

impl TargetArgs {
    /// The accounts, and the ways into them.
    pub(super) fn accounts(&self) -> Result<Accounts, Failure> {
        if self.external_id.is_some() && self.role_arn.is_none() && !self.accounts.are_many() {
            let role = "--role-arn, or --role-name with --organization or --accounts";
            return Err(Failure::new("--external-id goes with a role").help(format!("name it with {role}")));
        }
        self.accounts.accounts(self.external_id.as_deref())
    }

    /// The account and the regions; the document's regions count where the command line names none.
    pub(super) fn target(&self, document: Option<&Regions>) -> Target {
        let regions = match self.region.as_slice() {
            [] => document.cloned().unwrap_or_default(),
            [one] if one == "all" => Regions::All,
            named => Regions::Named(named.to_vec()),
        };
        Target {
            profile: self.profile.clone(),
            regions,
            role_arn: self.role_arn.clone(),
            external_id: self.external_id.clone(),
            endpoint_url: self.endpoint_url.clone(),
            environment_endpoints: environment_endpoints(),
            allow_http: self.allow_http,
            timeout: self.timeout,
            throttle_patience: self.throttle_patience,
        }
    }

    /// Refuses to take all that others of the account need, which VPC endpoints do not change. An emulator is what
    /// --endpoint-url names, or AWS_ENDPOINT_URL on this machine.
    pub(super) fn refuse_unlimited(&self) -> Result<(), Failure> {
        let suffixes = || PARTITIONS.iter().map(|(_, suffix)| *suffix).chain(["api.aws"]);
        let is_aws = |url: &str| suffixes().any(|suffix| url.contains(&format!(".{suffix}")));
        let variables = environment_endpoints();
        let of_all = variables.iter().find(|(name, _)| name == ENDPOINT_URL).map(|(_, url)| url.as_str());
        let is_emulator = match &self.endpoint_url {
            Some(url) => !is_aws(url),
            None => of_all.is_some_and(is_on_this_machine),
        };
        let is_beside = variables.iter().any(|(name, url)| name != ENDPOINT_URL && is_aws(url));
        if self.quota_share.is_finite() || (is_emulator && !is_beside) {
            return Ok(());
        }
        let refused = Failure::new("AWS has limits, which all of the account share");
        let emulator = "the --endpoint-url of an emulator, or AWS_ENDPOINT_URL on this machine";
        Err(refused.help(format!("use `--quota-share unlimited` with {emulator}")))
    }
}

/// Names the endpoint of all services.
const ENDPOINT_URL: &str = "AWS_ENDPOINT_URL";

/// The environment's variables that name an endpoint, with their URLs.
fn environment_endpoints() -> Vec<(String, String)> {
    let variables = std::env::vars_os()
        .filter_map(|(name, url)| Some((name.into_string().ok()?, url.to_string_lossy().into_owned())));
    let is_endpoint = |(name, url): &(String, String)| {
        let rest = name.strip_prefix(ENDPOINT_URL);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_')) && !url.is_empty()
    };
    variables.filter(is_endpoint).collect()
}

pub(super) fn share(text: &str) -> Result<f64, String> {
    let share: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    if share > 0.0 && share <= 1.0 { Ok(share) } else { Err("must be above 0 and at most 1".to_owned()) }
}

fn share_or_unlimited(text: &str) -> Result<f64, String> {
    if text == "unlimited" { Ok(f64::INFINITY) } else { share(text) }
}

pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let span: jiff::SignedDuration = text.parse().map_err(|error: jiff::Error| error.to_string())?;
    Duration::try_from(span).map_err(|_| "must not be negative".to_owned())
}

fn timeout(text: &str) -> Result<Duration, String> {
    let time = duration(text)?;
    if time.is_zero() { Err("must be above zero".to_owned()) } else { Ok(time) }
}
