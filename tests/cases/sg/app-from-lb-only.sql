INSERT INTO aws_ec2_network_interface (
    account_id,
    region,
    arn,
    network_interface_id,
    vpc_id,
    subnet_id,
    "groups",
    private_ip_address,
    private_ip_addresses,
    attached_instance_id,
    device_index
)
VALUES
(
    '1', 'r',
    'e-lbonly',
    'e-lbonly',
    'v',
    'app',
    '[{"GroupId": "lbonly"}]',
    '10.0.2.1',
    '[]',
    'i-lbonly',
    0
),
('1', 'r', 'e-open', 'e-open', 'v', 'app', '[{"GroupId": "open"}]', '10.0.2.1', '[]', 'i-open', 0),
('1', 'r', 'e-two', 'e-two', 'v', 'app', '[{"GroupId": "two"}]', '10.0.2.1', '[]', 'i-two', 0),
(
    '1', 'r',
    'e-other',
    'e-other',
    'v',
    'app',
    '[{"GroupId": "other"}]',
    '10.0.2.1',
    '[]',
    'i-other',
    0
),
(
    '1', 'r',
    'e-elsewhere',
    'e-elsewhere',
    'v',
    'app',
    '[{"GroupId": "elsewhere"}]',
    '10.0.2.1',
    '[]',
    'i-elsewhere',
    0
),
(
    '1', 'r',
    'e-allproto',
    'e-allproto',
    'v',
    'app',
    '[{"GroupId": "allproto"}]',
    '10.0.2.1',
    '[]',
    'i-allproto',
    0
),
('1', 'r', 'e-udp', 'e-udp', 'v', 'app', '[{"GroupId": "udp"}]', '10.0.2.1', '[]', 'i-udp', 0),
('1', 'r', 'e-any', 'e-any', 'v', 'app', '[{"GroupId": "any"}]', '10.0.2.1', '[]', 'i-any', 0),
(
    '1', 'r',
    'e-noport',
    'e-noport',
    'v',
    'app',
    '[{"GroupId": "noport"}]',
    '10.0.2.1',
    '[]',
    'i-noport',
    0
),
(
    '1', 'r',
    'e-nosource',
    'e-nosource',
    'v',
    'app',
    '[{"GroupId": "nosource"}]',
    '10.0.2.1',
    '[]',
    'i-nosource',
    0
),
(
    '1', 'r',
    'e-allowed',
    'e-allowed',
    'v',
    'app',
    '[{"GroupId": "allowed"}]',
    '10.0.2.1',
    '[]',
    'i-allowed',
    0
);
INSERT INTO aws_ec2_network_interface (
    account_id,
    region,
    arn,
    network_interface_id,
    vpc_id,
    subnet_id,
    "groups",
    private_ip_address,
    private_ip_addresses,
    attached_instance_id,
    device_index
)
VALUES
('1', 'r', 'e-free', 'e-free', 'v', 'app', '[]', '10.0.2.2', '[]', 'i-free', 0);
INSERT INTO aws_vpc_security_group_rule (
    account_id,
    region,
    arn,
    group_id,
    is_egress,
    ip_protocol,
    from_port,
    to_port,
    cidr_ipv4,
    referenced_group_id
)
VALUES
('1', 'r', 'sgr-0', 'lbonly', 0, 'tcp', 8080, 8080, NULL, 'lb'),
('1', 'r', 'sgr-1', 'lbonly', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-2', 'open', 0, 'tcp', 8080, 8080, '10.0.0.0/8', NULL),
('1', 'r', 'sgr-3', 'two', 0, 'tcp', 8080, 8080, NULL, 'lb'),
('1', 'r', 'sgr-4', 'two', 0, 'tcp', 8000, 9000, NULL, 'bastion'),
('1', 'r', 'sgr-5', 'other', 0, 'tcp', 22, 22, NULL, 'bastion'),
('1', 'r', 'sgr-6', 'other', 0, 'tcp', 8080, 8080, NULL, 'lb'),
('1', 'r', 'sgr-7', 'elsewhere', 0, 'tcp', 8080, 8080, NULL, 'lb2'),
('1', 'r', 'sgr-8', 'allproto', 0, '-1', -1, -1, NULL, 'bastion'),
('1', 'r', 'sgr-9', 'udp', 0, 'udp', 8080, 8080, NULL, 'bastion'),
('1', 'r', 'sgr-10', 'any', 0, 'tcp', -1, -1, '10.0.0.0/8', NULL),
('1', 'r', 'sgr-11', 'noport', 0, 'tcp', NULL, NULL, NULL, 'bastion'),
('1', 'r', 'sgr-12', 'nosource', 0, 'tcp', 8080, 8080, NULL, NULL),
('1', 'r', 'sgr-13', 'allowed', 0, 'tcp', 8080, 8080, '10.9.0.0/16', NULL);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, security_groups
)
VALUES
('1', 'r', 'lb', '["lb"]'),
('1', 'r', 'lb2', '["lb2"]'),
('1', 'r', 'unread', NULL);
INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, security_groups
)
VALUES
('1', 'r', 'bare', '[]');
INSERT INTO aws_ec2_target_group (
    account_id,
    region,
    arn,
    target_type,
    protocol,
    vpc_id,
    load_balancer_arns,
    health_check_port,
    attributes,
    target_health_descriptions
)
VALUES
(
    '1', 'r',
    'pass-only',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-lbonly",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'pass-other-port',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-other",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'pass-other-protocol',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-udp",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'pass-both-balancers',
    'instance',
    'HTTP',
    'v',
    '["lb", "lb2"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-elsewhere",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'pass-nothing',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-other",
       "Port": 9999
      },
      "HealthCheckPort": "9999",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'fail-range',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-open",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'fail-without-groups',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-free",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'fail-bastion',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-two",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'fail-another-balancer',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-elsewhere",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'fail-all-protocols',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-allproto",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'fail-all-ports',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-any",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'fail-udp',
    'instance',
    'UDP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-udp",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'fail-range-of-ports',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-two",
       "Port": 8500
      },
      "HealthCheckPort": "8500",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'exempt-without-groups',
    'instance',
    'HTTP',
    'v',
    '["bare"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-open",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'unknown-interface',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-gone",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'unknown-balancer',
    'instance',
    'HTTP',
    'v',
    '["unread"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-lbonly",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'unknown-port',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-noport",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'unknown-source',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-nosource",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
);

-- params = { allow_sources = ["10.9.0.0/16"] }
INSERT INTO aws_ec2_network_interface (
    account_id,
    region,
    arn,
    network_interface_id,
    vpc_id,
    subnet_id,
    "groups",
    private_ip_address,
    private_ip_addresses,
    attached_instance_id,
    device_index
)
VALUES
(
    '1', 'r',
    'e-lbonly',
    'e-lbonly',
    'v',
    'app',
    '[{"GroupId": "lbonly"}]',
    '10.0.2.1',
    '[]',
    'i-lbonly',
    0
),
('1', 'r', 'e-open', 'e-open', 'v', 'app', '[{"GroupId": "open"}]', '10.0.2.1', '[]', 'i-open', 0),
('1', 'r', 'e-two', 'e-two', 'v', 'app', '[{"GroupId": "two"}]', '10.0.2.1', '[]', 'i-two', 0),
(
    '1', 'r',
    'e-other',
    'e-other',
    'v',
    'app',
    '[{"GroupId": "other"}]',
    '10.0.2.1',
    '[]',
    'i-other',
    0
),
(
    '1', 'r',
    'e-elsewhere',
    'e-elsewhere',
    'v',
    'app',
    '[{"GroupId": "elsewhere"}]',
    '10.0.2.1',
    '[]',
    'i-elsewhere',
    0
),
(
    '1', 'r',
    'e-allproto',
    'e-allproto',
    'v',
    'app',
    '[{"GroupId": "allproto"}]',
    '10.0.2.1',
    '[]',
    'i-allproto',
    0
),
('1', 'r', 'e-udp', 'e-udp', 'v', 'app', '[{"GroupId": "udp"}]', '10.0.2.1', '[]', 'i-udp', 0),
('1', 'r', 'e-any', 'e-any', 'v', 'app', '[{"GroupId": "any"}]', '10.0.2.1', '[]', 'i-any', 0),
(
    '1', 'r',
    'e-noport',
    'e-noport',
    'v',
    'app',
    '[{"GroupId": "noport"}]',
    '10.0.2.1',
    '[]',
    'i-noport',
    0
),
(
    '1', 'r',
    'e-nosource',
    'e-nosource',
    'v',
    'app',
    '[{"GroupId": "nosource"}]',
    '10.0.2.1',
    '[]',
    'i-nosource',
    0
),
(
    '1', 'r',
    'e-allowed',
    'e-allowed',
    'v',
    'app',
    '[{"GroupId": "allowed"}]',
    '10.0.2.1',
    '[]',
    'i-allowed',
    0
);
INSERT INTO aws_ec2_network_interface (
    account_id,
    region,
    arn,
    network_interface_id,
    vpc_id,
    subnet_id,
    "groups",
    private_ip_address,
    private_ip_addresses,
    attached_instance_id,
    device_index
)
VALUES
('1', 'r', 'e-free', 'e-free', 'v', 'app', '[]', '10.0.2.2', '[]', 'i-free', 0);
INSERT INTO aws_vpc_security_group_rule (
    account_id,
    region,
    arn,
    group_id,
    is_egress,
    ip_protocol,
    from_port,
    to_port,
    cidr_ipv4,
    referenced_group_id
)
VALUES
('1', 'r', 'sgr-0', 'lbonly', 0, 'tcp', 8080, 8080, NULL, 'lb'),
('1', 'r', 'sgr-1', 'lbonly', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-2', 'open', 0, 'tcp', 8080, 8080, '10.0.0.0/8', NULL),
('1', 'r', 'sgr-3', 'two', 0, 'tcp', 8080, 8080, NULL, 'lb'),
('1', 'r', 'sgr-4', 'two', 0, 'tcp', 8000, 9000, NULL, 'bastion'),
('1', 'r', 'sgr-5', 'other', 0, 'tcp', 22, 22, NULL, 'bastion'),
('1', 'r', 'sgr-6', 'other', 0, 'tcp', 8080, 8080, NULL, 'lb'),
('1', 'r', 'sgr-7', 'elsewhere', 0, 'tcp', 8080, 8080, NULL, 'lb2'),
('1', 'r', 'sgr-8', 'allproto', 0, '-1', -1, -1, NULL, 'bastion'),
('1', 'r', 'sgr-9', 'udp', 0, 'udp', 8080, 8080, NULL, 'bastion'),
('1', 'r', 'sgr-10', 'any', 0, 'tcp', -1, -1, '10.0.0.0/8', NULL),
('1', 'r', 'sgr-11', 'noport', 0, 'tcp', NULL, NULL, NULL, 'bastion'),
('1', 'r', 'sgr-12', 'nosource', 0, 'tcp', 8080, 8080, NULL, NULL),
('1', 'r', 'sgr-13', 'allowed', 0, 'tcp', 8080, 8080, '10.9.0.0/16', NULL);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, security_groups
)
VALUES
('1', 'r', 'lb', '["lb"]'),
('1', 'r', 'lb2', '["lb2"]'),
('1', 'r', 'unread', NULL);
INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, security_groups
)
VALUES
('1', 'r', 'bare', '[]');
INSERT INTO aws_ec2_target_group (
    account_id,
    region,
    arn,
    target_type,
    protocol,
    vpc_id,
    load_balancer_arns,
    health_check_port,
    attributes,
    target_health_descriptions
)
VALUES
(
    '1', 'r',
    'pass-allowed',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-allowed",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'fail-not-allowed',
    'instance',
    'HTTP',
    'v',
    '["lb"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-open",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
);
