//! Requirements documents: what they may say, what `extends` and waivers mean, and the exact words for what is broken.

mod broken;
mod checks;
#[path = "../support/collected.rs"]
mod collected;
mod extends;
mod profiles;
mod waivers;

use tempfile::TempDir;
use upright::catalogue::Catalogue;
use upright::requirements::{Loaded, Requirements};

/// A directory with documents.
struct Folder(TempDir);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().expect("a directory"));
        for (name, text) in files {
            let path = folder.0.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a directory");
            std::fs::write(path, text).expect("a file");
        }
        folder
    }

    /// The document, or the problem as it is printed, with paths as seen from the folder.
    fn resolve(&self, name: &str) -> Result<Requirements, String> {
        let catalogue = Catalogue::built_in().expect("the catalogue");
        let resolved = Loaded::named(&self.0.path().join(name).to_string_lossy())
            .and_then(|loaded| Requirements::resolve(&loaded, &catalogue));
        resolved.map_err(|problem| {
            problem.render(false).replace(&format!("{}/", self.0.path().to_string_lossy()), "")
        })
    }

    fn refused(&self, name: &str) -> String {
        self.resolve(name).expect_err("the document should be refused")
    }
}

/// The requirements of a document.
fn resolve(text: &str) -> Requirements {
    Folder::with(&[("a.yaml", text)]).resolve("a.yaml").unwrap_or_else(|problem| panic!("{problem}"))
}

/// What is said of a broken document.
fn refused(text: &str) -> String {
    Folder::with(&[("a.yaml", text)]).refused("a.yaml")
}

/// What is said of a document whose only requirement has these checks, given in flow style.
fn refused_checks(checks: &str) -> String {
    refused(&format!("requirements:\n  - id: DB-1\n    text: Databases last.\n    checks: [{checks}]\n"))
}

/// What is said of a waiver with these keys, given in flow style.
fn refused_waiver(keys: &str) -> String {
    refused(&format!("extends: baseline\nwaivers:\n  - {{ {keys} }}\n"))
}

fn values(requirements: &Requirements, check: &str) -> String {
    let params = &requirements.params[check];
    params.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
}
