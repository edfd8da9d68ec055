//! Whether roles may do what their users need of them: one row for each use of a role, with the answer.
//!
//! Asked is what the wiring of a resource asks, never every role with every resource.

mod apis;
mod asking;
mod flow_logs;
mod functions;
mod own;
mod rotation;
mod secrets;
mod tables;
mod targets;

use super::derivation::Derivation;
use super::principals::read::{OF_ROLES, TOLD_OF_ROLES};
use super::together::Together;

/// A table of what roles may do for one type of resource: all of them are alike.
macro_rules! permission_table {
    ($table:literal, $subject:literal) => {
        concat!(
            "-- Whether roles may do what a ", $subject, " needs of them: one row for each purpose. Counted are the role's own\n",
            "-- policies, its permissions boundary, and the policy of what is reached, with every Deny; policies of the\n",
            "-- organisation, which take away and never give, are not.\n",
            "CREATE TABLE ", $table, " (\n",
            "    account_id TEXT NOT NULL, -- AWS account that was read\n",
            "    region TEXT NOT NULL, -- AWS region\n",
            "    arn TEXT NOT NULL, -- ARN of the ", $subject, "\n",
            "    purpose TEXT NOT NULL, -- What the role is used for: `logs`, `network` or `tracing`; for topics `dead_letter`, `on_success` or `on_failure`; for secrets `rotation` or `read`; for tables `write`\n",
            "    target_arn TEXT NOT NULL, -- ARN of what is reached; `*` for what has no ARN\n",
            "    role_arn TEXT, -- ARN of the role; NULL when that is not known\n",
            "    actions TEXT NOT NULL, -- JSON array of the actions that it takes, all of which it needs\n",
            "    is_allowed INTEGER, -- 1 when every request of all of them is allowed, 0 when some action is allowed to no request; NULL when it is not known, or conditions decide it\n",
            "    because TEXT NOT NULL, -- What allows it, what it lacks, or what leaves it open, in words\n",
            "    PRIMARY KEY (account_id, region, arn, purpose, target_arn)\n",
            ") STRICT;\n"
        )
    };
}

pub(super) const DDL: &str = concat!(
    permission_table!("aws_lambda_function_permission", "function"),
    permission_table!("aws_lambda_function_target_permission", "function"),
    permission_table!("aws_lambda_function_secret_permission", "function"),
    permission_table!("aws_lambda_function_table_permission", "function"),
    permission_table!("aws_secretsmanager_secret_permission", "secret"),
    permission_table!("aws_vpc_flow_log_permission", "flow log"),
    permission_table!("aws_api_gateway_account_permission", "region of API Gateway"),
);

pub(super) const ALL: &[Derivation] = &[
    Derivation::Together(Together {
        global: OF_ROLES,
        told: TOLD_OF_ROLES,
        about: Some("aws_lambda_function"),
        ..Together::of("aws_lambda_function_permission", &[functions::FROM], functions::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: targets::TOLD,
        ..Together::of("aws_lambda_function_target_permission", targets::FROM, targets::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: secrets::TOLD,
        ..Together::of("aws_lambda_function_secret_permission", secrets::FROM, secrets::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: tables::TOLD,
        ..Together::of("aws_lambda_function_table_permission", tables::FROM, tables::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: secrets::TOLD,
        ..Together::of("aws_secretsmanager_secret_permission", rotation::FROM, rotation::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: TOLD_OF_ROLES,
        about: Some("aws_vpc_flow_log"),
        ..Together::of("aws_vpc_flow_log_permission", &[flow_logs::FROM], flow_logs::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: TOLD_OF_ROLES,
        about: Some("aws_api_gateway_account"),
        ..Together::of("aws_api_gateway_account_permission", &[apis::FROM], apis::rows)
    }),
];
