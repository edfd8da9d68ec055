INSERT INTO aws_lambda_function (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:f', 'f');
INSERT INTO aws_cloudwatch_log_group (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:g', '/app');
INSERT INTO aws_cloudwatch_alarm (account_id, region, arn, name)
VALUES ('1', 'r', 'arn:aws:cloudwatch:r:1:alarm:a', 'a');
INSERT INTO aws_cloudwatch_dashboard (account_id, region, arn, dashboard_name, dashboard_body)
VALUES
(
    '1', 'global', 'arn:dashboard/pass-all', 'a',
    '{"widgets":[{"type":"metric","properties":{"region":"r","metrics":
      [["AWS/Lambda","Errors","FunctionName","f"],[".","Throttles",".","."]]}},
      {"type":"log","properties":{"region":"r","query":"SOURCE ''/app'' | fields @message"}},
      {"type":"alarm","properties":{"alarms":["arn:aws:cloudwatch:r:1:alarm:a"]}}]}'
),
(
    '1', 'global', 'arn:dashboard/fail-function', 'b',
    '{"widgets":[{"type":"metric","properties":{"region":"r","metrics":
      [["AWS/Lambda","Errors","FunctionName","f"],["...","gone"]]}}]}'
),
(
    '1', 'global', 'arn:dashboard/exempt-function-at-the-edge', 'k',
    '{"widgets":[{"type":"metric","properties":{"region":"r","metrics":
      [["AWS/Lambda","Errors","FunctionName","us-east-1.edge"]]}}]}'
),
(
    '1', 'global', 'arn:dashboard/fail-log-group', 'c',
    '{"widgets":[{"type":"log","properties":{"region":"r","query":"SOURCE ''/gone'' | limit 1"}}]}'
),
(
    '1', 'global', 'arn:dashboard/fail-alarm', 'd',
    '{"widgets":[{"type":"metric","properties":{"region":"r","annotations":
      {"alarms":["arn:aws:cloudwatch:r:1:alarm:gone"]}}}]}'
),
(
    '1', 'global', 'arn:dashboard/exempt-text', 'e',
    '{"widgets":[{"type":"text","properties":{"markdown":"x"}}]}'
),
(
    '1', 'global', 'arn:dashboard/exempt-custom', 'f',
    '{"widgets":[{"type":"metric","properties":{"region":"r","metrics":[["App","Orders"]]}}]}'
),
(
    '1', 'global', 'arn:dashboard/exempt-other-account', 'g',
    '{"widgets":[{"type":"metric","properties":{"region":"r","accountId":"2","metrics":
      [["AWS/Lambda","Errors","FunctionName","gone"]]}}]}'
),
(
    '1', 'global', 'arn:dashboard/exempt-other-region', 'h',
    '{"widgets":[{"type":"metric","properties":{"region":"elsewhere","metrics":
      [["AWS/Lambda","Errors","FunctionName","gone"]]}}]}'
),
(
    '1', 'global', 'arn:dashboard/exempt-pattern', 'l',
    '{"variables":[{"type":"pattern","pattern":"anyFunction","inputType":"select","id":"f"}],
      "widgets":[{"type":"metric","properties":{"region":"r","metrics":
      [["AWS/Lambda","Errors","FunctionName","anyFunction"]]}},
      {"type":"log","properties":{"region":"r","query":"SOURCE ''/aws/lambda/anyFunction''"}}]}'
),
(
    '1', 'global', 'arn:dashboard/exempt-property', 'm',
    '{"variables":[{"type":"property","property":"FunctionName","inputType":"select","id":"f"}],
      "widgets":[{"type":"metric","properties":{"region":"r","metrics":
      [["AWS/Lambda","Errors","FunctionName","gone"]]}}]}'
),
(
    '1', 'global', 'arn:dashboard/exempt-region-by-choice', 'n',
    '{"variables":[{"type":"property","property":"region","inputType":"select","id":"r"}],
      "widgets":[{"type":"metric","properties":{"region":"r","metrics":
      [["AWS/Lambda","Errors","FunctionName","gone"]]}}]}'
),
(
    '1', 'global', 'arn:dashboard/fail-beside-a-variable', 'o',
    '{"variables":[{"type":"property","property":"QueueName","inputType":"select","id":"q"}],
      "widgets":[{"type":"metric","properties":{"region":"r","metrics":
      [["AWS/Lambda","Errors","FunctionName","gone"]]}}]}'
),
('1', 'global', 'arn:dashboard/unknown-unread', 'i', NULL),
('1', 'global', 'arn:dashboard/unknown-no-json', 'j', 'widgets');
