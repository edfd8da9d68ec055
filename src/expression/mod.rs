//! Texts in which AWS takes an expression: read into what they say, never matched by their spelling.
//!
//! | file | language |
//! |---|---|
//! | `math` | metric math of CloudWatch, `100 * m1 / m2` |
//! | `insights` | queries of Metrics Insights, `SELECT MAX(CPUUtilization) FROM "AWS/RDS"` |
//! | `rule` | rules of composite alarms, `ALARM(a) AND NOT OK("b")` |
//! | `watched` | what an alarm watches: its queries taken together |
//! | `origin` | origins of CORS rules, `https://*.example.com` |
//!
//! What is not understood is an error in words, and never a guess.

mod form;
mod insights;
mod interval;
mod lexer;
mod math;
mod metric;
mod origin;
mod rule;
mod value;
mod watched;

pub use insights::Insights;
pub use interval::Interval;
pub use math::{Math, Operator};
pub use metric::Metric;
pub use origin::Origin;
pub use rule::{Child, Rule, State};
pub use watched::{Kind, Query, Source, Watched, watched};
