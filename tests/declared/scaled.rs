//! Groups that scale, with what they launch and what scales them, in the words of each tool.

use crate::scene::{ACCOUNT, Declared, Linked, Snapshot};
use serde_json::{Value, json};

fn linked(operation: &str, table: &str, row: &Value, declared: &Declared<'_>) -> Linked {
    Snapshot::audited(&[operation]).live(table, row).declared(declared).linked()
}

/// The properties that differ, and how many were compared.
fn differing(linked: &Linked) -> (Vec<&str>, usize) {
    let differing = linked.subjects.iter().filter_map(|line| line.strip_suffix(" 0"));
    let names = differing.filter_map(|subject| subject.rsplit_once('#')).map(|(_, property)| property);
    (names.collect(), linked.subjects.len())
}

fn group() -> Value {
    json!({
        "arn": format!("arn:aws:autoscaling:eu-west-1:{ACCOUNT}:autoScalingGroup:1:autoScalingGroupName/web"),
        "name": "web",
        "min_size": 2,
        "max_size": 4,
        "desired_capacity": 3,
        "health_check_type": "ELB",
        "health_check_grace_period": 120,
        "launch_template_id": "lt-1",
        "launch_template_version": "2",
        "subnet_ids": ["subnet-1", "subnet-2"],
        "target_group_arns": ["tg-1"],
        "load_balancer_names": [],
        "enabled_metrics": [],
        "suspended_processes": [],
        "tags": { "team": "a" },
    })
}

#[test]
fn a_group_is_compared_in_the_words_of_each_tool() {
    let terraform = json!({
        "min_size": 2, "max_size": 5, "desired_capacity": 2, "health_check_type": "ELB",
        "health_check_grace_period": 120, "launch_template": [{ "id": "lt-1", "version": "2" }],
        "vpc_zone_identifier": ["subnet-2", "subnet-1"], "target_group_arns": ["tg-1"],
        "tag": [{ "key": "team", "value": "a", "propagate_at_launch": true }],
    });
    let pulumi = json!({
        "minSize": 2, "maxSize": 5, "healthCheckType": "ELB", "healthCheckGracePeriod": 120,
        "launchTemplate": { "id": "lt-1", "version": "2" }, "vpcZoneIdentifiers": ["subnet-1", "subnet-2"],
        "targetGroupArns": ["tg-1"], "tags": [{ "key": "team", "value": "a", "propagateAtLaunch": true }],
    });
    let cloudformation = json!({
        "MinSize": "2", "MaxSize": "5", "DesiredCapacity": "2", "HealthCheckType": "ELB",
        "HealthCheckGracePeriod": 120, "LaunchTemplate": { "LaunchTemplateId": "lt-1", "Version": "2" },
        "VPCZoneIdentifier": ["subnet-1", "subnet-2"], "TargetGroupARNs": ["tg-1"],
        "Tags": [{ "Key": "team", "Value": "a", "PropagateAtLaunch": true }],
    });
    for (kind, differs, declared) in [
        ("aws_autoscaling_group", "max_size", terraform),
        ("aws:autoscaling/group:Group", "maxSize", pulumi),
        ("AWS::AutoScaling::AutoScalingGroup", "MaxSize", cloudformation),
    ] {
        let found = linked(
            "autoscaling:DescribeAutoScalingGroups",
            "aws_ec2_autoscaling_group",
            &group(),
            &Declared::new(kind, "web", declared),
        );
        assert!(found.live[0].contains(" 1 "), "{kind}: {:?}", found.live);
        let (names, number) = differing(&found);
        assert_eq!(names, [differs], "{kind}: {:?}", found.compared);
        assert!(number >= 9, "{kind}: {:?}", found.subjects);
    }
}

#[test]
fn a_policy_is_found_by_its_arn() {
    let arn = format!(
        "arn:aws:autoscaling:eu-west-1:{ACCOUNT}:scalingPolicy:1:autoScalingGroupName/web:policyName/cpu"
    );
    let live = json!({
        "arn": arn, "policy_name": "cpu", "auto_scaling_group_name": "web", "policy_type": "TargetTrackingScaling",
        "target_tracking_configuration": {
            "TargetValue": 50.0, "DisableScaleIn": false,
            "PredefinedMetricSpecification": { "PredefinedMetricType": "ASGAverageCPUUtilization" },
        },
    });
    let terraform = json!({
        "arn": arn, "autoscaling_group_name": "web", "policy_type": "TargetTrackingScaling",
        "target_tracking_configuration": [{ "target_value": 70, "predefined_metric_specification":
            [{ "predefined_metric_type": "ASGAverageCPUUtilization" }] }],
    });
    let cloudformation = json!({
        "AutoScalingGroupName": "web", "PolicyType": "TargetTrackingScaling",
        "TargetTrackingConfiguration": { "TargetValue": 70, "PredefinedMetricSpecification":
            { "PredefinedMetricType": "ASGAverageCPUUtilization" } },
    });
    for (kind, id, differs, declared) in [
        ("aws_autoscaling_policy", "cpu", "target_tracking_configuration[0].target_value", terraform),
        (
            "AWS::AutoScaling::ScalingPolicy",
            arn.as_str(),
            "TargetTrackingConfiguration.TargetValue",
            cloudformation,
        ),
    ] {
        let declared = Declared::new(kind, id, declared);
        let found = linked("autoscaling:DescribePolicies", "aws_autoscaling_policy", &live, &declared);
        assert!(found.live[0].contains(" 1 "), "{kind}: {:?}", found.live);
        let (names, number) = differing(&found);
        assert_eq!(names, [differs], "{kind}: {:?}", found.compared);
        assert_eq!(number, 4, "{kind}");
    }
}

#[test]
fn a_launch_configuration_and_a_template_are_compared() {
    let live = json!({
        "arn": "arn:lc", "name": "old", "image_id": "ami-1", "instance_type": "t3.micro",
        "associate_public_ip_address": true, "security_groups": ["sg-1"],
    });
    for (kind, differs, declared) in [
        (
            "aws_launch_configuration",
            "associate_public_ip_address",
            json!({ "image_id": "ami-1", "instance_type": "t3.micro", "associate_public_ip_address": false,
                "security_groups": ["sg-1"] }),
        ),
        (
            "aws:ec2/launchConfiguration:LaunchConfiguration",
            "associatePublicIpAddress",
            json!({ "imageId": "ami-1", "instanceType": "t3.micro", "associatePublicIpAddress": false,
                "securityGroups": ["sg-1"] }),
        ),
        (
            "AWS::AutoScaling::LaunchConfiguration",
            "AssociatePublicIpAddress",
            json!({ "ImageId": "ami-1", "InstanceType": "t3.micro", "AssociatePublicIpAddress": false,
                "SecurityGroups": ["sg-1"] }),
        ),
    ] {
        let found = linked(
            "autoscaling:DescribeLaunchConfigurations",
            "aws_ec2_launch_configuration",
            &live,
            &Declared::new(kind, "old", declared),
        );
        assert_eq!(differing(&found), (vec![differs], 4), "{kind}: {:?}", found.compared);
    }
    let live =
        json!({ "arn": "arn:lt", "launch_template_id": "lt-1", "launch_template_name": "web", "tags": {} });
    let declared = json!({ "LaunchTemplateName": "other", "LaunchTemplateData": { "ImageId": "ami-1" } });
    let declared = Declared::new("AWS::EC2::LaunchTemplate", "lt-1", declared);
    let found = linked("ec2:DescribeLaunchTemplates", "aws_ec2_launch_template", &live, &declared);
    assert_eq!(differing(&found), (vec!["LaunchTemplateName"], 1));
}
