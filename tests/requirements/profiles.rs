//! The profiles that come with the program.

use crate::{resolve, values};
use upright::catalogue::Catalogue;
use upright::collect;
use upright::requirements::{Loaded, Requirements, TEMPLATE};
use upright::verdict::Judge;

#[test]
fn each_of_them_can_be_audited() {
    let catalogue = Catalogue::built_in().expect("the catalogue");
    for (name, _) in Catalogue::profiles() {
        let loaded = Loaded::from_profile(name).expect("a profile");
        let requirements = Requirements::resolve(&loaded, &catalogue)
            .unwrap_or_else(|problem| panic!("{}", problem.render(false)));
        Judge::new(collect::schema(), &catalogue, &requirements)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(requirements.scope.regions, None, "{name}: a profile knows no regions");
        assert!(requirements.waivers.is_empty(), "{name}: a profile waives nothing");
    }
}

#[test]
fn they_are_the_ones_that_the_help_names() {
    let names: Vec<_> = Catalogue::written_profiles().map(|(name, _)| name).collect();
    let documented = [
        "baseline",
        "deployment",
        "general",
        "pci-transactions",
        "serverless-pipeline",
        "tap-cdk",
        "three-tier",
    ];
    assert_eq!(names, documented);
}

#[test]
fn the_first_document_can_be_audited() {
    let requirements = resolve(TEMPLATE);
    assert_eq!(values(&requirements, "rds/backup-retention"), "max_lag_minutes=30 min_days=14");
    assert_eq!(requirements.waivers.len(), 1);
}
