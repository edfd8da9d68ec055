INSERT INTO aws_vpc_subnet (
    account_id, region, arn, subnet_id, vpc_id, cidr_block
)
VALUES
('1', 'r', 's-lb', 'lb', 'v', '10.0.1.0/24'),
('1', 'r', 's-app', 'app', 'v', '10.0.2.0/24'),
('1', 'r', 's-shut', 'shut', 'v', '10.0.3.0/24');
INSERT INTO aws_vpc_route_table (
    account_id, region, arn, route_table_id, vpc_id, main, associations
)
VALUES
('1', 'r', 'rt', 'rt', 'v', 1, '[]');
INSERT INTO aws_vpc_route (
    account_id, region, arn, route_table_id, destination, gateway_id, state
)
VALUES
('1', 'r', 'a', 'rt', '10.0.0.0/16', 'local', 'active');
INSERT INTO aws_vpc_network_acl (
    account_id, region, arn, network_acl_id, vpc_id, associations
)
VALUES
('1', 'r', 'open', 'open', 'v', '[{"SubnetId": "lb"}, {"SubnetId": "app"}]'),
('1', 'r', 'closed', 'closed', 'v', '[{"SubnetId": "shut"}]');
INSERT INTO aws_vpc_network_acl_entry (
    account_id, region, network_acl_id, egress, rule_number, rule_action, protocol, cidr_block
)
VALUES
('1', 'r', 'open', 0, 100, 'allow', '-1', '0.0.0.0/0'),
('1', 'r', 'open', 1, 100, 'allow', '-1', '0.0.0.0/0'),
('1', 'r', 'closed', 0, 100, 'deny', '-1', '0.0.0.0/0'),
('1', 'r', 'closed', 1, 100, 'allow', '-1', '0.0.0.0/0');
INSERT INTO aws_vpc_security_group (
    account_id, region, arn, group_id, vpc_id
)
VALUES
('1', 'r', 'lb', 'lb', 'v'),
('1', 'r', 'mute', 'mute', 'v'),
('1', 'r', 'app', 'app', 'v'),
('1', 'r', 'byaddr', 'byaddr', 'v'),
('1', 'r', 'world', 'world', 'v'),
('1', 'r', 'health', 'health', 'v');
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
('1', 'r', 'sgr-0', 'lb', 1, '-1', -1, -1, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-1', 'app', 0, 'tcp', 8080, 8080, NULL, 'lb'),
('1', 'r', 'sgr-2', 'byaddr', 0, 'tcp', 8080, 8080, '10.0.1.0/24', NULL),
('1', 'r', 'sgr-3', 'world', 0, 'tcp', 8080, 8080, '0.0.0.0/0', NULL),
('1', 'r', 'sgr-4', 'health', 0, 'tcp', 8080, 8081, NULL, 'lb'),
('1', 'r', 'sgr-5', 'app', 1, '-1', -1, -1, '0.0.0.0/0', NULL);
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
    'e1',
    'e1',
    'v',
    'app',
    '[{"GroupId": "app"}]',
    '10.0.2.1',
    '[{"PrivateIpAddress": "10.0.2.1"}]',
    'i-1',
    0
),
(
    '1', 'r',
    'e2',
    'e2',
    'v',
    'app',
    '[{"GroupId": "byaddr"}]',
    '10.0.2.2',
    '[{"PrivateIpAddress": "10.0.2.2"}]',
    'i-2',
    0
),
(
    '1', 'r',
    'e3',
    'e3',
    'v',
    'app',
    '[{"GroupId": "world"}]',
    '10.0.2.3',
    '[{"PrivateIpAddress": "10.0.2.3"}]',
    'i-3',
    0
),
(
    '1', 'r',
    'e4',
    'e4',
    'v',
    'shut',
    '[{"GroupId": "app"}]',
    '10.0.3.4',
    '[{"PrivateIpAddress": "10.0.3.4"}]',
    'i-4',
    0
),
(
    '1', 'r',
    'e5',
    'e5',
    'v',
    'app',
    '[{"GroupId": "mute"}]',
    '10.0.2.5',
    '[{"PrivateIpAddress": "10.0.2.5"}]',
    'i-5',
    0
),
(
    '1', 'r',
    'e6',
    'e6',
    'v',
    'app',
    '[{"GroupId": "health"}]',
    '10.0.2.6',
    '[{"PrivateIpAddress": "10.0.2.6"}]',
    'i-6',
    0
),
(
    '1', 'r',
    'e7',
    'e7',
    'v',
    'app',
    '[{"GroupId": "app"}]',
    '10.0.2.7',
    '[{"PrivateIpAddress": "10.0.2.7"}]',
    'i-7',
    0
),
(
    '1', 'r',
    'e8',
    'e8',
    'v',
    'app',
    '[{"GroupId": "mute"}]',
    '10.0.2.8',
    '[{"PrivateIpAddress": "10.0.2.8"}]',
    'i-7',
    1
);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, scheme, vpc_id, availability_zones, security_groups
)
VALUES
('1', 'r', 'pass-by-group', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
('1', 'r', 'pass-by-address', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
('1', 'r', 'pass-ip', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
(
    '1', 'r',
    'pass-first-interface',
    'internal',
    'v',
    '[{"ZoneName": "a", "SubnetId": "lb"}]',
    '["lb"]'
),
('1', 'r', 'pass-leaving', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
('1', 'r', 'fail-out', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["mute"]'),
('1', 'r', 'fail-in', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
('1', 'r', 'fail-port', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
('1', 'r', 'fail-health-port', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
('1', 'r', 'pass-health-port', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
('1', 'r', 'fail-acl', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
(
    '1', 'r',
    'unknown-interface',
    'internal',
    'v',
    '[{"ZoneName": "a", "SubnetId": "lb"}]',
    '["lb"]'
),
('1', 'r', 'unknown-groups', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', NULL),
('1', 'r', 'unknown-group', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["gone"]'),
('1', 'r', 'exempt-none', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]'),
('1', 'r', 'exempt-function', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '["lb"]');
INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, scheme, vpc_id, availability_zones, security_groups
)
VALUES
('1', 'r', 'pass-without-groups', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '[]'),
('1', 'r', 'fail-without-groups', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '[]'),
('1', 'r', 'pass-clients', 'internet-facing', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '[]'),
(
    '1', 'r',
    'unknown-clients',
    'internet-facing',
    'v',
    '[{"ZoneName": "a", "SubnetId": "lb"}]',
    '[]'
),
(
    '1', 'r',
    'pass-clients-by-group',
    'internet-facing',
    'v',
    '[{"ZoneName": "a", "SubnetId": "lb"}]',
    '["lb"]'
),
(
    '1', 'r',
    'unknown-internal-clients',
    'internal',
    'v',
    '[{"ZoneName": "a", "SubnetId": "lb"}]',
    '[]'
),
('1', 'r', 'unknown-setting', 'internal', 'v', '[{"ZoneName": "a", "SubnetId": "lb"}]', '[]'),
(
    '1', 'r',
    'fail-clients',
    'internet-facing',
    'v',
    '[{"ZoneName": "a", "SubnetId": "lb"}]',
    '["lb"]'
);
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
    'tg-pass-by-group',
    'instance',
    'HTTP',
    'v',
    '["pass-by-group"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-1",
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
    'tg-pass-by-address',
    'instance',
    'HTTP',
    'v',
    '["pass-by-address"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-2",
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
    'tg-pass-ip',
    'ip',
    'HTTP',
    'v',
    '["pass-ip"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "10.0.2.1",
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
    'tg-pass-first-interface',
    'instance',
    'HTTP',
    'v',
    '["pass-first-interface"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-7",
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
    'tg-pass-leaving',
    'instance',
    'HTTP',
    'v',
    '["pass-leaving"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-1",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "healthy"
      }
     },
     {
      "Target": {
       "Id": "i-5",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "draining"
      }
     }
]'
),
(
    '1', 'r',
    'tg-fail-out',
    'instance',
    'HTTP',
    'v',
    '["fail-out"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-3",
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
    'tg-fail-in',
    'instance',
    'HTTP',
    'v',
    '["fail-in"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-5",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "unhealthy"
      }
     }
]'
),
(
    '1', 'r',
    'tg-fail-port',
    'instance',
    'HTTP',
    'v',
    '["fail-port"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-1",
       "Port": 80
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "unhealthy"
      }
     }
]'
),
(
    '1', 'r',
    'tg-fail-health-port',
    'instance',
    'HTTP',
    'v',
    '["fail-health-port"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-1",
       "Port": 8080
      },
      "HealthCheckPort": "8081",
      "TargetHealth": {
       "State": "unhealthy"
      }
     }
]'
),
(
    '1', 'r',
    'tg-pass-health-port',
    'instance',
    'HTTP',
    'v',
    '["pass-health-port"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-6",
       "Port": 8080
      },
      "HealthCheckPort": "8081",
      "TargetHealth": {
       "State": "healthy"
      }
     }
]'
),
(
    '1', 'r',
    'tg-fail-acl',
    'instance',
    'HTTP',
    'v',
    '["fail-acl"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-4",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "unhealthy"
      }
     }
]'
),
(
    '1', 'r',
    'tg-unknown-interface',
    'instance',
    'HTTP',
    'v',
    '["unknown-interface"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-9",
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
    'tg-unknown-groups',
    'instance',
    'HTTP',
    'v',
    '["unknown-groups"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-1",
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
    'tg-unknown-group',
    'instance',
    'HTTP',
    'v',
    '["unknown-group"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-2",
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
    'tg-exempt-none',
    'instance',
    'HTTP',
    'v',
    '["exempt-none"]',
    'traffic-port',
    '[]',
    '[]'
),
(
    '1', 'r',
    'tg-exempt-function',
    'lambda',
    'HTTP',
    'v',
    '["exempt-function"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "arn:aws:lambda:r:1:function:f",
       "Port": null
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
    'tg-pass-without-groups',
    'instance',
    'TCP',
    'v',
    '["pass-without-groups"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-2",
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
    'tg-fail-without-groups',
    'instance',
    'TCP',
    'v',
    '["fail-without-groups"]',
    'traffic-port',
    '[]',
    '[
     {
      "Target": {
       "Id": "i-1",
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
    'tg-pass-clients',
    'instance',
    'TCP',
    'v',
    '["pass-clients"]',
    'traffic-port',
    '[{"Key": "preserve_client_ip.enabled", "Value": "true"}]',
    '[
     {
      "Target": {
       "Id": "i-3",
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
    'tg-unknown-clients',
    'instance',
    'TCP',
    'v',
    '["unknown-clients"]',
    'traffic-port',
    '[{"Key": "preserve_client_ip.enabled", "Value": "true"}]',
    '[
     {
      "Target": {
       "Id": "i-2",
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
    'tg-pass-clients-by-group',
    'instance',
    'TCP',
    'v',
    '["pass-clients-by-group"]',
    'traffic-port',
    '[{"Key": "preserve_client_ip.enabled", "Value": "true"}]',
    '[
     {
      "Target": {
       "Id": "i-1",
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
    'tg-unknown-internal-clients',
    'instance',
    'TCP',
    'v',
    '["unknown-internal-clients"]',
    'traffic-port',
    '[{"Key": "preserve_client_ip.enabled", "Value": "true"}]',
    '[
     {
      "Target": {
       "Id": "i-2",
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
    'tg-unknown-setting',
    'instance',
    'TCP',
    'v',
    '["unknown-setting"]',
    'traffic-port',
    NULL,
    '[
     {
      "Target": {
       "Id": "i-2",
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
    'tg-fail-clients',
    'instance',
    'TCP',
    'v',
    '["fail-clients"]',
    'traffic-port',
    '[{"Key": "preserve_client_ip.enabled", "Value": "true"}]',
    '[
     {
      "Target": {
       "Id": "i-5",
       "Port": 8080
      },
      "HealthCheckPort": "8080",
      "TargetHealth": {
       "State": "unhealthy"
      }
     }
]'
);
