//! The regions of a document, before the rest of it is understood.

use super::document::Document;
use super::loaded::Loaded;
use super::resolve::{Place, regions_of};
use crate::schema::Regions;

/// The regions that a document names, or what it extends: in them lies the stack that tells what its variables stand for.
/// None where they are not named, or something is wrong, which resolving the document tells.
pub fn regions(loaded: &Loaded) -> Option<Regions> {
    let mut chain = vec![loaded.clone()];
    loop {
        let loaded = chain.last()?;
        let document = Document::parse(&loaded.file, &loaded.text).ok()?;
        let source = Place { file: &loaded.file, text: &loaded.text };
        if let Some(regions) = &document.scope.regions {
            return regions_of(regions, source).ok();
        }
        let extends = document.extends?;
        let base = loaded.base(extends.value(), source.problem(extends.span(), String::new())).ok()?;
        if chain.iter().any(|document| document.is(&base)) {
            return None;
        }
        chain.push(base);
    }
}

#[cfg(test)]
mod tests {
    use super::regions;
    use crate::requirements::Loaded;
    use crate::schema::Regions;

    #[test]
    fn regions_are_found_whatever_else_the_document_says() {
        let named =
            |names: &[&str]| Some(Regions::Named(names.iter().map(|name| (*name).to_owned()).collect()));
        for (text, expected) in [
            ("scope: { regions: [eu-west-1, eu-west-2] }\n", named(&["eu-west-1", "eu-west-2"])),
            ("scope: { regions: all, tags: { vpc: '${stack.outputs.vpcId}' } }\n", Some(Regions::All)),
            ("extends: baseline\nscope: { regions: eu-west-1 }\n", named(&["eu-west-1"])),
            ("extends: baseline\n", None),
            ("extends: nothing\n", None),
            ("scope: [", None),
        ] {
            assert_eq!(regions(&Loaded::from_text("a.yaml", text)), expected, "{text}");
        }
    }
}
