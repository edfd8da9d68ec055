//! Parameters that several checks share: declared once, and set by a document for all of them at once.

use super::header::Param;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a document writes in the place of a check's id to set what checks share.
pub const EVERY_CHECK: &str = "*";

static SHARED: LazyLock<BTreeMap<String, Param>> =
    LazyLock::new(|| toml::from_str(include_str!("../../checks/params.toml")).unwrap_or_default());

/// The parameters of `checks/params.toml`, by name.
pub fn shared() -> &'static BTreeMap<String, Param> {
    &SHARED
}

#[cfg(test)]
mod tests {
    use super::shared;

    #[test]
    fn each_of_them_has_a_default() {
        assert!(!shared().is_empty(), "checks/params.toml is not what it should be");
        assert!(shared().values().all(|param| param.default.is_some()));
    }
}
