INSERT INTO aws_ec2_instance (account_id, region, arn, instance_id, placement_availability_zone)
VALUES
('1', 'r', 'i-1', 'i-1', 'ra'),
('1', 'r', 'i-2', 'i-2', 'rb');
INSERT INTO aws_ec2_target_group (
    account_id, region, arn, load_balancer_arns, target_type, target_health_descriptions
)
VALUES
(
    '1', 'r', 'pass-two', '["lb"]', 'ip',
    '[
     {
      "Target": {
       "Id": "a",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "b",
       "AvailabilityZone": "rb"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     }
    ]'
),
(
    '1', 'r', 'pass-leaving', '["lb"]', 'ip',
    '[
     {
      "Target": {
       "Id": "a",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "b",
       "AvailabilityZone": "rb"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "c",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "draining"
      }
     }
    ]'
),
(
    '1', 'r', 'pass-instances', '["lb"]', 'instance',
    '[
     {
      "Target": {
       "Id": "i-1"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "i-2"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     }
    ]'
),
(
    '1', 'r', 'fail-one', '["lb"]', 'ip',
    '[{"Target": {"Id": "a", "AvailabilityZone": "ra"}, "TargetHealth": {"State": "healthy"}}]'
),
(
    '1', 'r', 'fail-unhealthy', '["lb"]', 'ip',
    '[
     {
      "Target": {
       "Id": "a",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "b",
       "AvailabilityZone": "rb"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "c",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "unhealthy"
      }
     }
    ]'
),
(
    '1', 'r', 'fail-one-zone', '["lb"]', 'ip',
    '[
     {
      "Target": {
       "Id": "a",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "b",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     }
    ]'
),
(
    '1', 'r', 'fail-none', '["lb"]', 'ip',
    '[]'
),
(
    '1', 'r', 'fail-initial', '["lb"]', 'ip',
    '[
     {
      "Target": {
       "Id": "a",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "b",
       "AvailabilityZone": "rb"
      },
      "TargetHealth": {
       "State": "initial"
      }
     }
    ]'
),
(
    '1', 'r', 'exempt-unused', '[]', 'ip',
    '[]'
),
(
    '1', 'r', 'exempt-function', '["lb"]', 'lambda',
    '[]'
),
(
    '1', 'r', 'exempt-balancer', '["lb"]', 'alb',
    '[]'
),
(
    '1', 'r', 'unknown-health', '["lb"]', 'ip',
    NULL
),
(
    '1', 'r', 'unknown-balancers', NULL, 'ip',
    '[]'
),
(
    '1', 'r', 'unknown-type', '["lb"]', NULL,
    '[]'
),
(
    '1', 'r', 'unknown-zone', '["lb"]', 'ip',
    '[
     {
      "Target": {
       "Id": "a",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "b",
       "AvailabilityZone": "all"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     }
    ]'
),
(
    '1', 'r', 'unknown-instance', '["lb"]', 'instance',
    '[
     {
      "Target": {
       "Id": "i-1"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "i-9"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     }
    ]'
);

-- params = { min_healthy = 1, min_healthy_percent = 50, min_azs = 1 }
INSERT INTO aws_ec2_target_group (
    account_id, region, arn, load_balancer_arns, target_type, target_health_descriptions
)
VALUES
(
    '1', 'r', 'pass-half', '["lb"]', 'ip',
    '[
     {
      "Target": {
       "Id": "a",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "b",
       "AvailabilityZone": "rb"
      },
      "TargetHealth": {
       "State": "unhealthy"
      }
     }
    ]'
),
(
    '1', 'r', 'fail-third', '["lb"]', 'ip',
    '[
     {
      "Target": {
       "Id": "a",
       "AvailabilityZone": "ra"
      },
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "b",
       "AvailabilityZone": "rb"
      },
      "TargetHealth": {
       "State": "unhealthy"
      }
     },
     {
      "Target": {
       "Id": "c",
       "AvailabilityZone": "rb"
      },
      "TargetHealth": {
       "State": "unhealthy"
      }
     }
    ]'
),
(
    '1', 'r', 'fail-none', '["lb"]', 'ip',
    '[{"Target": {"Id": "a", "AvailabilityZone": "ra"}, "TargetHealth": {"State": "unhealthy"}}]'
);
