INSERT INTO aws_wafv2_web_acl (
    account_id,
    region,
    arn,
    default_action,
    rules,
    pre_process_firewall_manager_rule_groups,
    post_process_firewall_manager_rule_groups
)
VALUES
(
    '1', 'r',
    'pass-managed',
    '{"Allow": {}}',
    '[
     {
      "Name": "m",
      "Statement": {
       "ManagedRuleGroupStatement": {
        "VendorName": "AWS",
        "Name": "AWSManagedRulesCommonRuleSet"
       }
      },
      "OverrideAction": {
       "None": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'pass-more',
    '{"Allow": {}}',
    '[
     {
      "Name": "o",
      "Statement": {
       "OtherStatement": {}
      },
      "Action": {
       "Block": {}
      }
     },
     {
      "Name": "m",
      "Statement": {
       "ManagedRuleGroupStatement": {
        "VendorName": "AWS",
        "Name": "AWSManagedRulesCommonRuleSet"
       }
      },
      "OverrideAction": {
       "None": {}
      }
     }
]',
    '[]',
    '[]'
),
('1', 'r', 'fail-none', '{"Allow": {}}', '[]', '[]', '[]'),
(
    '1', 'r',
    'fail-other',
    '{"Allow": {}}',
    '[{"Name": "o", "Statement": {"OtherStatement": {}}, "Action": {"Block": {}}}]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'fail-count',
    '{"Allow": {}}',
    '[
     {
      "Name": "m",
      "Statement": {
       "ManagedRuleGroupStatement": {
        "VendorName": "AWS",
        "Name": "AWSManagedRulesCommonRuleSet"
       }
      },
      "OverrideAction": {
       "Count": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'fail-partial',
    '{"Allow": {}}',
    '[
     {
      "Name": "m",
      "Statement": {
       "ManagedRuleGroupStatement": {
        "VendorName": "AWS",
        "Name": "AWSManagedRulesCommonRuleSet",
        "ScopeDown": true
       }
      },
      "OverrideAction": {
       "None": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'fail-another-group',
    '{"Allow": {}}',
    '[
     {
      "Name": "m",
      "Statement": {
       "ManagedRuleGroupStatement": {
        "VendorName": "AWS",
        "Name": "AWSManagedRulesSQLiRuleSet"
       }
      },
      "OverrideAction": {
       "None": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'pass-blocks',
    '{"Block": {}}',
    '[{"Name": "o", "Statement": {"OtherStatement": {}}, "Action": {"Block": {}}}]',
    '[]',
    '[]'
),
('1', 'r', 'fail-blocks-all', '{"Block": {}}', '[]', '[]', '[]'),
('1', 'r', 'fail-of-firewall-manager', '{"Allow": {}}', '[]', '["x"]', '[]'),
('1', 'r', 'pass-blocks-by-firewall-manager', '{"Block": {}}', '[]', '[]', '["x"]'),
('1', 'r', 'unknown-rules', '{"Allow": {}}', NULL, '[]', '[]'),
(
    '1', 'r',
    'unknown-default',
    NULL,
    '[
     {
      "Name": "m",
      "Statement": {
       "ManagedRuleGroupStatement": {
        "VendorName": "AWS",
        "Name": "AWSManagedRulesCommonRuleSet"
       }
      },
      "OverrideAction": {
       "None": {}
      }
     }
]',
    '[]',
    '[]'
);

-- params = { managed = [], rate_limit_5min = 2000 }
INSERT INTO aws_wafv2_web_acl (
    account_id,
    region,
    arn,
    default_action,
    rules,
    pre_process_firewall_manager_rule_groups,
    post_process_firewall_manager_rule_groups
)
VALUES
(
    '1', 'r',
    'pass-rate',
    '{"Allow": {}}',
    '[
     {
      "Name": "r",
      "Statement": {
       "RateBasedStatement": {
        "Limit": 2000,
        "EvaluationWindowSec": 300
       }
      },
      "Action": {
       "Block": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'pass-minute',
    '{"Allow": {}}',
    '[
     {
      "Name": "r",
      "Statement": {
       "RateBasedStatement": {
        "Limit": 400,
        "EvaluationWindowSec": 60
       }
      },
      "Action": {
       "Block": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'fail-high',
    '{"Allow": {}}',
    '[
     {
      "Name": "r",
      "Statement": {
       "RateBasedStatement": {
        "Limit": 2001,
        "EvaluationWindowSec": 300
       }
      },
      "Action": {
       "Block": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'fail-minute',
    '{"Allow": {}}',
    '[
     {
      "Name": "r",
      "Statement": {
       "RateBasedStatement": {
        "Limit": 401,
        "EvaluationWindowSec": 60
       }
      },
      "Action": {
       "Block": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'fail-count',
    '{"Allow": {}}',
    '[
     {
      "Name": "r",
      "Statement": {
       "RateBasedStatement": {
        "Limit": 100,
        "EvaluationWindowSec": 300
       }
      },
      "Action": {
       "Count": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'fail-allow',
    '{"Allow": {}}',
    '[
     {
      "Name": "r",
      "Statement": {
       "RateBasedStatement": {
        "Limit": 100,
        "EvaluationWindowSec": 300
       }
      },
      "Action": {
       "Allow": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'fail-partial',
    '{"Allow": {}}',
    '[
     {
      "Name": "r",
      "Statement": {
       "RateBasedStatement": {
        "Limit": 100,
        "EvaluationWindowSec": 300,
        "ScopeDown": true
       }
      },
      "Action": {
       "Block": {}
      }
     }
]',
    '[]',
    '[]'
),
(
    '1', 'r',
    'fail-without',
    '{"Allow": {}}',
    '[
     {
      "Name": "m",
      "Statement": {
       "ManagedRuleGroupStatement": {
        "VendorName": "AWS",
        "Name": "AWSManagedRulesCommonRuleSet"
       }
      },
      "OverrideAction": {
       "None": {}
      }
     }
]',
    '[]',
    '[]'
);
