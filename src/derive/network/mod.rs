//! What networks let through: security groups, network ACLs and routes, each with all of its rules together.

mod acls;
mod balancers;
mod databases;
mod egress;
mod gates;
mod group_rules;
mod interfaces;
mod lists;
mod model;
mod text;
mod ways;

use super::derivation::Derivation;
use super::together::{From, Together};

pub(super) const GROUP_TRAFFIC: &str = include_str!("group_traffic.sql");
pub(super) const ACL_TRAFFIC: &str = include_str!("acl_traffic.sql");
pub(super) const ACL_FOREIGN_TRAFFIC: &str = include_str!("acl_foreign_traffic.sql");
pub(super) const WAY: &str = include_str!("way.sql");
pub(super) const INTERFACE_REACH: &str = include_str!("interface_reach.sql");
pub(super) const DATABASE_REACH: &str = include_str!("database_reach.sql");
pub(super) const FUNCTION_EGRESS: &str = include_str!("function_egress.sql");
pub(super) const LOAD_BALANCER_REACH: &str = include_str!("load_balancer_reach.sql");

pub(super) const ALL: &[Derivation] = &[
    Derivation::Together(Together::of(
        "aws_vpc_security_group_traffic",
        &[group_rules::FROM, lists::FROM, lists::ENTRIES],
        group_rules::rows,
    )),
    Derivation::Together(Together::of("aws_vpc_network_acl_traffic", &[acls::FROM], acls::rows)),
    Derivation::Together(Together::of(
        "aws_vpc_network_acl_foreign_traffic",
        &[acls::FROM, acls::OF_VPC, acls::BLOCKS],
        acls::foreign_rows,
    )),
    Derivation::Together(Together::of(
        "aws_vpc_route_table_way",
        &[ways::FROM, lists::FROM, lists::ENTRIES],
        ways::rows,
    )),
    Derivation::Together(Together::of("aws_ec2_network_interface_reach", &model::FROM, interfaces::rows)),
    Derivation::Together(Together::of("aws_rds_db_instance_reach", &databases::FROM, databases::rows)),
    Derivation::Together(Together::of("aws_lambda_function_egress", &egress::FROM, egress::rows)),
    Derivation::Together(Together::of(
        "aws_ec2_load_balancer_target_reach",
        &balancers::FROM,
        balancers::rows,
    )),
];
