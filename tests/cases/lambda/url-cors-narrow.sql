INSERT INTO aws_lambda_function (account_id, region, arn, name, url_config)
VALUES
(
    '1', 'eu', 'arn:function:pass-named', 'a',
    '{"AuthType":"NONE","Cors":{"AllowOrigins":["https://shop.example.com"]}}'
),
('1', 'eu', 'arn:function:pass-no-cors', 'b', '{"AuthType":"NONE","Cors":null}'),
('1', 'eu', 'arn:function:pass-nobody', 'c', '{"AuthType":"NONE","Cors":{"AllowOrigins":null}}'),
(
    '1', 'eu', 'arn:function:fail-star', 'd',
    '{"AuthType":"AWS_IAM","Cors":{"AllowOrigins":["*"]}}'
),
(
    '1', 'eu', 'arn:function:fail-one-of-two', 'e',
    '{"AuthType":"NONE","Cors":{"AllowOrigins":["https://shop.example.com","https://*"]}}'
),
('1', 'eu', 'arn:function:exempt-no-url', 'f', NULL),
('1', 'eu', 'arn:function:pass-by-alias', 'g', NULL),
(
    '1', 'eu', 'arn:function:fail-by-alias', 'h',
    '{"AuthType":"NONE","Cors":{"AllowOrigins":["https://shop.example.com"]}}'
);

INSERT INTO aws_lambda_alias (account_id, region, arn, name, function_arn, url_config)
VALUES
(
    '1', 'eu', 'arn:function:pass-by-alias:live', 'live', 'arn:function:pass-by-alias',
    '{"AuthType":"NONE","Cors":{"AllowOrigins":["https://shop.example.com"]}}'
),
(
    '1', 'eu', 'arn:function:fail-by-alias:next', 'next', 'arn:function:fail-by-alias',
    '{"AuthType":"NONE","Cors":{"AllowOrigins":["https://*.com"]}}'
),
('1', 'eu', 'arn:function:exempt-no-url:silent', 'silent', 'arn:function:exempt-no-url', NULL);
