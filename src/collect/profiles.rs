//! The profiles of the shared configuration files: which there are, and which are signed in to.

use super::session::{SessionError, Target};
use aws_config::profile::{Profile, ProfileSet, load};
use aws_types::os_shim_internal::{Env, Fs};
use std::borrow::Cow;

/// A profile takes its credentials from another one, which may do so, too; more than this is a circle.
const LONGEST_CHAIN: usize = 10;

/// The profiles; none where the files cannot be understood, which the search for credentials tells.
pub(super) async fn profiles(target: &Target) -> Option<ProfileSet> {
    let chosen = target.profile.clone().map(Cow::Owned);
    load(&Fs::real(), &Env::real(), &Default::default(), chosen).await.ok()
}

/// Refuses a profile that the user names and nobody has.
pub(super) fn refuse_unknown(target: &Target, profiles: &ProfileSet) -> Result<(), SessionError> {
    match &target.profile {
        Some(name) if profiles.get_profile(name).is_none() => Err(SessionError::NoSuchProfile {
            name: name.clone(),
            known: profiles.profiles().map(str::to_owned).collect(),
        }),
        _ => Ok(()),
    }
}

/// The profile of single sign-on from which the chosen one has its credentials.
pub(super) fn signed_in_to(profiles: &ProfileSet) -> Option<String> {
    let mut profile = profiles.get_profile(profiles.selected_profile())?;
    for _ in 0..LONGEST_CHAIN {
        if is_of_single_sign_on(profile) {
            return Some(profile.name().to_owned());
        }
        profile = profiles.get_profile(profile.get("source_profile")?)?;
    }
    None
}

fn is_of_single_sign_on(profile: &Profile) -> bool {
    profile.get("sso_session").or(profile.get("sso_start_url")).is_some()
}
