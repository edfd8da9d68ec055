//! Regions that nobody has: a name is looked up before anything is called in it.

use super::availability;
use super::entry::Entry;
use super::failure::Endpoint;
use super::session::{SessionError, Target};
use crate::schema::Regions;

/// Every region of AWS that this release knows.
pub fn regions() -> impl Iterator<Item = &'static str> {
    availability::regions()
}

/// Refuses regions that are not AWS's. An endpoint of the user's own may have others, but none without a name.
/// `environment` is the region of the environment or the profile.
pub(super) fn refuse_unknown(
    target: &Target,
    listed: &[Entry],
    environment: Option<&str>,
    endpoint: Endpoint,
) -> Result<(), SessionError> {
    let named = match &target.regions {
        Regions::Named(names) if !names.is_empty() => names.iter().map(String::as_str).collect(),
        _ => Vec::from_iter(environment),
    };
    // A profile may have an endpoint of its own.
    let at_hand = listed.iter().filter(|entry| entry.profile.is_none());
    let of_accounts = at_hand.filter_map(|entry| match &entry.regions {
        Some(Regions::Named(names)) => Some(names),
        _ => None,
    });
    for name in named.into_iter().chain(of_accounts.flatten().map(String::as_str)) {
        if name.trim().is_empty() {
            return Err(SessionError::EmptyRegion);
        }
        if endpoint == Endpoint::Aws && !regions().any(|known| known == name) {
            return Err(SessionError::UnknownRegion { name: name.to_owned() });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::failure::Endpoint;
    use super::super::session::Target;
    use super::refuse_unknown;
    use crate::schema::Regions;

    fn is_refused(region: &str, endpoint: Endpoint) -> bool {
        let regions = Regions::Named(vec!["eu-west-1".to_owned(), region.to_owned()]);
        refuse_unknown(&Target { regions, ..Target::default() }, &[], Some(""), endpoint).is_err()
    }

    #[test]
    fn only_regions_of_aws_are_asked_of_aws() {
        for region in ["us-east1", "moon-1", "", " ", "all", "US-EAST-1"] {
            assert!(is_refused(region, Endpoint::Aws), "{region}");
        }
        for region in ["us-east-1", "cn-north-1", "us-gov-west-1", "eusc-de-east-1"] {
            assert!(!is_refused(region, Endpoint::Aws), "{region}");
        }
        assert!(!is_refused("moon-1", Endpoint::Custom) && is_refused("", Endpoint::Custom));
    }

    #[test]
    fn the_region_of_the_environment_counts_where_it_is_taken() {
        let of = |region| refuse_unknown(&Target::default(), &[], region, Endpoint::Aws);
        assert!(of(Some("moon-1")).is_err() && of(Some("")).is_err());
        assert!(of(Some("eu-west-1")).is_ok() && of(None).is_ok());
    }
}
