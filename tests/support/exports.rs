//! Real exports, which are not part of the project. They are read where `UPRIGHT_EXPORTS` names a folder, or
//! `../shared/examples/pulumi` lies beside the checkout.

// Where the exports lie comes from outside.
#![allow(clippy::disallowed_methods, clippy::print_stderr)]

use std::path::{Path, PathBuf};

/// The folder of the exports, if it is there.
pub(crate) fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/examples/pulumi");
    let folder = std::env::var_os("UPRIGHT_EXPORTS").map_or(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("skipped: there are no exports in {}", folder.display());
    None
}
