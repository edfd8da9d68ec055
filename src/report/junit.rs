//! The `junit` report: a suite for each requirement, a case for each of its checks.

use super::context::Context;
use super::{Format, Style, visible};
use crate::store::{Audit, RequirementResult, Verdict};
use quick_junit::{NonSuccessKind, Property, Report, TestCase, TestCaseStatus, TestSuite};
use std::io;

pub(super) const FORMAT: Format = Format {
    name: "junit",
    about: "a test case for each requirement and check, for whatever shows tests",
    endings: &["xml"],
    render,
};

/// Resources that a case names.
const NAMED: usize = 50;

fn render(audit: &Audit, _style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    let context = Context::new(audit);
    let mut report = Report::new(visible(&audit.title).into_owned());
    report.add_test_suites(audit.requirements.iter().map(|requirement| suite(&context, requirement)));
    let text = report.to_string().map_err(io::Error::other)?;
    out.write_all(visible(&text).as_bytes())
}

fn suite(context: &Context<'_>, requirement: &RequirementResult) -> TestSuite {
    let mut suite = TestSuite::new(visible(&requirement.id).into_owned());
    suite.add_property(Property::new("text", visible(&requirement.text)));
    for (check, verdict) in &requirement.checks {
        let mut case = TestCase::new(check.as_str(), status(context, check, *verdict));
        case.set_classname(visible(&requirement.id).into_owned());
        if let Some(place) = &requirement.place {
            case.add_property(Property::new("file", visible(&place.file)));
            case.add_property(Property::new("line", place.line.to_string()));
        }
        suite.add_test_case(case);
    }
    suite
}

fn status(context: &Context<'_>, check: &str, verdict: Verdict) -> TestCaseStatus {
    let found = |wanted| context.audit.findings.of(check).filter(move |finding| finding.verdict == wanted);
    let mut status = match verdict {
        Verdict::Pass => return TestCaseStatus::success(),
        Verdict::Fail => TestCaseStatus::non_success(NonSuccessKind::Failure),
        // Whoever runs tests must see that this one said nothing.
        Verdict::Unknown => TestCaseStatus::non_success(NonSuccessKind::Error),
        Verdict::Waived | Verdict::Exempt | Verdict::NothingToJudge => TestCaseStatus::skipped(),
    };
    let count = found(verdict).count();
    let resources = match count {
        0 => "no resource that is shown".to_owned(),
        1 => "1 resource".to_owned(),
        _ => format!("{count} resources"),
    };
    let message = match verdict {
        Verdict::NothingToJudge | Verdict::Exempt => "there was nothing to judge".to_owned(),
        Verdict::Waived => format!("waived: {resources}"),
        Verdict::Unknown => format!("not decided: {resources}"),
        _ => resources,
    };
    let mut lines: String = found(verdict).take(NAMED).map(|finding| context.said(&finding) + "\n").collect();
    if count > NAMED {
        lines += &format!("and {} more\n", count - NAMED);
    }
    if let Some(finding) = found(verdict).next().filter(|_| verdict == Verdict::Fail) {
        lines += &format!("fix: {}\n", finding.fix);
    }
    status.set_message(message).set_description(visible(&lines).into_owned());
    status
}
