//! Whether roles may do what their users need of them: one row for each use of a role, with the answer.
//!
//! Asked is what the wiring of a resource asks, never every role with every resource.

mod apis;
mod asking;
mod buckets;
mod flow_logs;
mod functions;
mod machines;
mod own;
mod proxies;
mod receivers;
mod rotation;
mod secrets;
mod senders;
mod subscriptions;
mod tables;
mod targets;
mod tasks;
mod triggers;
mod trusted;

pub(super) use secrets::is_meant;

use super::derivation::Derivation;
use super::principals::read::{OF_ROLES, OF_TRUSTED_ROLES, TOLD_OF_ROLES};
use super::together::{From, Together};

/// A table of what roles may do for one type of resource: all of them are alike.
macro_rules! permission_table {
    ($table:literal, $subject:literal) => {
        concat!(
            "-- Whether what a ", $subject, " needs is allowed to its role, or to the service that acts for it: one row for each\n",
            "-- purpose. Counted are the role's own policies, its permissions boundary, and the policy of what is reached, with\n",
            "-- every Deny; policies of the organisation, which take away and never give, are not.\n",
            "CREATE TABLE ", $table, " (\n",
            "    account_id TEXT NOT NULL, -- AWS account that was read\n",
            "    region TEXT NOT NULL, -- AWS region\n",
            "    arn TEXT NOT NULL, -- ARN of the ", $subject, "\n",
            "    purpose TEXT NOT NULL, -- What the role is used for: `logs`, `network` or `tracing`; for topics `dead_letter`, `on_success` or `on_failure`; for secrets and proxies `rotation` or `read`; for tables `write`; for buckets `read` and `write`, of any of their objects; for what sends events or messages `delivery` or `dead_letter`, for pipes `source` too; for state machines `task` or `logs`; for task definitions `pull`, `secret` or `logs`\n",
            "    target_arn TEXT NOT NULL, -- ARN of what is reached; `*` for what has no ARN\n",
            "    role_arn TEXT, -- ARN of the role; NULL when that is not known, or a service does it without a role\n",
            "    actions TEXT NOT NULL, -- JSON array of the actions that it takes, all of which it needs; `[]` where that is not known\n",
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
    permission_table!("aws_lambda_function_bucket_permission", "function"),
    permission_table!("aws_secretsmanager_secret_permission", "secret"),
    permission_table!("aws_sns_topic_subscription_permission", "subscription"),
    permission_table!("aws_eventbridge_rule_permission", "rule"),
    permission_table!("aws_scheduler_schedule_permission", "schedule"),
    permission_table!("aws_pipes_pipe_permission", "pipe"),
    permission_table!("aws_sfn_state_machine_permission", "state machine"),
    permission_table!("aws_vpc_flow_log_permission", "flow log"),
    include_str!("permissions/trigger.sql"),
    permission_table!("aws_rds_db_proxy_permission", "proxy"),
    permission_table!("aws_api_gateway_account_permission", "region of API Gateway"),
    permission_table!("aws_ecs_task_definition_permission", "task definition"),
);

/// What leaves open whether a sender is allowed to reach its targets, and no more.
const TOLD_OF_SENDERS: &[From] = &[
    ("aws_iam_role", &["attached_policy_arns", "inline_policies", "assume_role_policy"]),
    ("aws_iam_policy", &["policy"]),
    receivers::TOLD_OF_FUNCTIONS,
    receivers::TOLD_OF_ALIASES,
    receivers::TOLD_OF_QUEUES,
    receivers::TOLD_OF_TOPICS,
    ("aws_eventbridge_rule", &["targets"]),
    ("aws_scheduler_schedule", &["target"]),
    ("aws_pipes_pipe", &["role_arn"]),
    ("aws_sfn_state_machine", &["role_arn", "states"]),
    ("aws_dynamodb_table", &["policy"]),
];

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
        told: buckets::TOLD,
        ..Together::of("aws_lambda_function_bucket_permission", buckets::FROM, buckets::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: buckets::TOLD,
        ..Together::of("aws_s3_bucket_trigger", triggers::FROM, triggers::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: secrets::TOLD,
        ..Together::of("aws_secretsmanager_secret_permission", rotation::FROM, rotation::rows)
    }),
    Derivation::Together(Together {
        told: subscriptions::TOLD,
        ..Together::of("aws_sns_topic_subscription_permission", subscriptions::FROM, subscriptions::rows)
    }),
    Derivation::Together(Together {
        global: OF_TRUSTED_ROLES,
        told: TOLD_OF_SENDERS,
        ..Together::of("aws_eventbridge_rule_permission", senders::OF_RULES, senders::of_rules)
    }),
    Derivation::Together(Together {
        global: OF_TRUSTED_ROLES,
        told: TOLD_OF_SENDERS,
        ..Together::of("aws_scheduler_schedule_permission", senders::OF_SCHEDULES, senders::of_schedules)
    }),
    Derivation::Together(Together {
        global: OF_TRUSTED_ROLES,
        told: TOLD_OF_SENDERS,
        ..Together::of("aws_pipes_pipe_permission", senders::OF_PIPES, senders::of_pipes)
    }),
    Derivation::Together(Together {
        global: OF_TRUSTED_ROLES,
        told: TOLD_OF_SENDERS,
        ..Together::of("aws_sfn_state_machine_permission", machines::FROM, machines::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: TOLD_OF_ROLES,
        about: Some("aws_vpc_flow_log"),
        ..Together::of("aws_vpc_flow_log_permission", &[flow_logs::FROM], flow_logs::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: secrets::TOLD,
        ..Together::of("aws_rds_db_proxy_permission", proxies::FROM, proxies::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: TOLD_OF_ROLES,
        about: Some("aws_api_gateway_account"),
        ..Together::of("aws_api_gateway_account_permission", &[apis::FROM], apis::rows)
    }),
    Derivation::Together(Together {
        global: OF_ROLES,
        told: tasks::TOLD,
        ..Together::of("aws_ecs_task_definition_permission", tasks::FROM, tasks::rows)
    }),
];
