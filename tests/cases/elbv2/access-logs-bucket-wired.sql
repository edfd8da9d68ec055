INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, policy
)
VALUES
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::by-service',
    'by-service',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "logdelivery.elasticloadbalancing.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::by-service/*",
       "Condition": {
        "StringEquals": {
         "aws:SourceAccount": "111111111111"
        }
       }
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::by-account',
    'by-account',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "AWS": "arn:aws:iam::127311923021:root"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::by-account/*"
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::by-wrong-account',
    'by-wrong-account',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "AWS": "arn:aws:iam::156460612806:root"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::by-wrong-account/*"
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::delivery',
    'delivery',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "delivery.logs.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::delivery/*",
       "Condition": {
        "StringEquals": {
         "aws:SourceAccount": "111111111111"
        }
       }
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::bare',
    'bare',
    '{}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::read-only',
    'read-only',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "logdelivery.elasticloadbalancing.amazonaws.com"
       },
       "Action": "s3:GetObject",
       "Resource": "arn:aws:s3:::read-only/*"
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::conditional',
    'conditional',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "logdelivery.elasticloadbalancing.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::conditional/*",
       "Condition": {
        "StringEquals": {
         "s3:x-amz-acl": "bucket-owner-full-control",
         "aws:SourceAccount": "111111111111"
        },
        "Bool": {
         "aws:ViaAWSService": "true"
        }
       }
      }
     ]
}'
),
(
    '111111111111',
    'eu-west-1',
    'arn:aws:s3:::elsewhere',
    'elsewhere',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "logdelivery.elasticloadbalancing.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::elsewhere/*"
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::unread',
    'unread',
    NULL
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::other-source',
    'other-source',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "logdelivery.elasticloadbalancing.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::other-source/*",
       "Condition": {
        "StringEquals": {
         "aws:SourceAccount": "222222222222"
        }
       }
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::logs',
    'logs',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "delivery.logs.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::logs/*",
       "Condition": {
        "StringEquals": {
         "aws:SourceAccount": "111111111111"
        },
        "ArnLike": {
         "aws:SourceArn": "arn:aws:logs:us-east-1:111111111111:*"
        }
       }
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::other-logs',
    'other-logs',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "delivery.logs.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::other-logs/*",
       "Condition": {
        "ArnLike": {
         "aws:SourceArn": "arn:aws:logs:eu-west-1:111111111111:*"
        }
       }
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::other-arn',
    'other-arn',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "logdelivery.elasticloadbalancing.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::other-arn/*",
       "Condition": {
        "ArnLike": {
         "aws:SourceArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/b/*"
        }
       }
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::own-arn',
    'own-arn',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "logdelivery.elasticloadbalancing.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::own-arn/*",
       "Condition": {
        "ArnLike": {
         "aws:SourceArn": "arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/*"
        }
       }
      }
     ]
}'
);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
(
    '111111111111',
    'us-east-1',
    'pass-service',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "by-service"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'pass-account',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "by-account"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'fail-wrong-account',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "by-wrong-account"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'fail-delivery',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "delivery"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'fail-bare',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "bare"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'fail-read-only',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "read-only"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'unknown-conditional',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "conditional"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'unknown-elsewhere',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "elsewhere"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'unknown-unread',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "unread"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'unknown-gone',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "gone"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'fail-other-source',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "other-source"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'fail-other-arn',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "other-arn"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:elasticloadbalancing:us-east-1:111111111111:loadbalancer/app/x/pass-own-arn',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "own-arn"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'exempt-off',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "false"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": ""
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'unknown-missing',
    '[]'
),
(
    '111111111111',
    'us-east-1',
    'unknown-attributes',
    NULL
);
INSERT INTO aws_ec2_network_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
(
    '111111111111',
    'us-east-1',
    'pass-delivery',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "delivery"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'pass-logs',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "logs"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'unknown-other-logs',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "other-logs"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'fail-network-by-account',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "by-account"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'fail-network-by-service',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "by-service"
     }
]'
);

-- params = { trust_account_policies = false }
INSERT INTO aws_s3_bucket (
    account_id, region, arn, name, policy
)
VALUES
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::by-service',
    'by-service',
    '{
     "Version": "2012-10-17",
     "Statement": [
      {
       "Effect": "Allow",
       "Principal": {
        "Service": "logdelivery.elasticloadbalancing.amazonaws.com"
       },
       "Action": "s3:PutObject",
       "Resource": "arn:aws:s3:::by-service/*",
       "Condition": {
        "StringEquals": {
         "aws:SourceAccount": "111111111111"
        }
       }
      }
     ]
}'
),
(
    '111111111111',
    'us-east-1',
    'arn:aws:s3:::bare',
    'bare',
    '{}'
);
INSERT INTO aws_ec2_application_load_balancer (
    account_id, region, arn, load_balancer_attributes
)
VALUES
(
    '111111111111',
    'us-east-1',
    'unknown-service',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "by-service"
     }
]'
),
(
    '111111111111',
    'us-east-1',
    'fail-bare',
    '[
     {
      "Key": "access_logs.s3.enabled",
      "Value": "true"
     },
     {
      "Key": "access_logs.s3.bucket",
      "Value": "bare"
     }
]'
);
